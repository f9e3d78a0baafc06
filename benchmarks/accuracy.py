"""Accuracy over the benchmark cases, by the engine's command line.

    .venv/engine/bin/python benchmarks/accuracy.py [--preset sharp] [--cases enmap-pan,…] [--option=--seed=1 …]

Makes the simulated pairs of ../shared/bench/cases.csv, fuses each as a user would, scores it against its truth and
prints a Markdown table beside the authors' own figures (official.csv). With the preset sharp a case is held against the
best of their rows; with published, one-band cases run twice: with the coarse prior off, against `official`, and on,
against `official-csp`. Last comes the real Paris pair.
"""

from __future__ import annotations

import argparse
import csv
import json
import platform
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench"
SCENES = ROOT.parent / "shared" / "data" / "scenes"


@dataclass(frozen=True)
class Case:
    """A row of cases.csv."""

    name: str
    ratio: str
    arguments: tuple[str, ...]
    one_band: bool


def read_cases() -> list[Case]:
    """Return the cases in the file's order."""
    with (BENCH / "cases.csv").open() as file:
        return [
            Case(
                row["case"],
                row["ratio"],
                (
                    str(SCENES / f"{row['scene']}.tif"),
                    *(f"--{key}={row[key]}" for key in ("sensor", "ratio", "psf", "sigma", "seed")),
                    f"--snr-hsi={row['snr_hsi']}",
                    f"--snr-msi={row['snr_msi']}",
                ),
                row["sensor"] == "pan",
            )
            for row in csv.DictReader(file)
        ]


def official_figures() -> dict[tuple[str, str], dict[str, str]]:
    """Return the published figures by case and method."""
    with (BENCH / "official.csv").open() as file:
        return {(row["case"], row["method"]): row for row in csv.DictReader(file)}


def run(script: str, *arguments: str) -> str:
    """Run one of the benchmark's own programs."""
    command = [sys.executable, str(BENCH / script), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def fuse(folder: Path, options: list[str]) -> dict[str, Any]:
    """Fuse a pair and return the outcome."""
    command = [sys.executable, "-m", "spectramorph_plugin", "fuse", "--json"]
    command += [f"--hsi={folder / 'hsi.tif'}", f"--msi={folder / 'msi.tif'}", f"--response={folder / 'srf.csv'}"]
    command += [f"--output={folder / 'fused.tif'}", *options]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return json.loads(done.stdout.splitlines()[-1])["outcome"]


def score(folder: Path, ratio: str, *options: str) -> dict[str, float]:
    """Score a fused pair."""
    return json.loads(run("score.py", str(folder / "truth.tif"), str(folder / "fused.tif"), ratio, *options))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", default="", help="some cases only, separated by commas; also paris")
    parser.add_argument("--preset", default="sharp", choices=("sharp", "published"))
    parser.add_argument("--option", action="append", default=[], help="an option of fuse, as --option=--seed=1")
    given = parser.parse_args()
    wanted = [name for name in given.cases.split(",") if name]
    official = official_figures()
    print(f"Python {platform.python_version()}, {platform.machine()}; preset {given.preset} {' '.join(given.option)}\n")
    print("| case | authors' program | PSNR | ours | difference | SAM | theirs | worst gain | seconds | theirs |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    differences: list[float] = []
    lower_angle = 0
    with tempfile.TemporaryDirectory() as scratch:
        for case in read_cases():
            if wanted and case.name not in wanted:
                continue
            folder = Path(scratch) / case.name
            run("simulate.py", case.arguments[0], str(folder), *case.arguments[1:])
            methods = ("official", "official-csp") if case.one_band else ("official",)
            if given.preset == "sharp":
                methods = (max(methods, key=lambda method: float(official[case.name, method]["psnr"])),)
            for method in methods:
                prior = "on" if method == "official-csp" else "off"
                outcome = fuse(folder, [f"--preset={given.preset}", f"--coarse-prior={prior}", *given.option])
                ours, theirs = score(folder, case.ratio), official[case.name, method]
                lower_angle += ours["sam"] < float(theirs["sam"])
                differences.append(ours["psnr"] - float(theirs["psnr"]))
                gains = [band["gain"] for band in outcome["bands"]] or [1.0]
                print(
                    f"| {case.name} | {method} | {float(theirs['psnr']):.2f} | {ours['psnr']:.2f} | "
                    f"{differences[-1]:+.2f} | {ours['sam']:.2f} | {float(theirs['sam']):.2f} | "
                    f"{max(gains, key=lambda gain: abs(gain - 1)):.3f} | {outcome['seconds']:.1f} | "
                    f"{float(theirs['seconds']):.0f} |",
                    flush=True,
                )
        if differences:
            print(
                f"\nMean difference {sum(differences) / len(differences):+.3f} dB, lowest {min(differences):+.2f} dB."
            )
        if not wanted or "paris" in wanted:
            folder = Path(scratch) / "paris"
            run("paris.py", str(folder))
            outcome = fuse(folder, [f"--preset={given.preset}", *given.option])
            figures = score(folder, "3", "--stretch")
            print(f"\nParis: {figures['psnr']:.2f} dB, {figures['sam']:.2f} degrees, {outcome['seconds']:.1f} s.")


if __name__ == "__main__":
    main()
