"""How near the results come to the truth: the 16 cases and Paris, other blurs, hard cases, seams."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path
from typing import Any, Optional

import numpy as np
from scipy.stats import spearmanr

from examples.scores import score_files

from . import peers
from .engine import ESTIMATED, fuse, fused
from .inside import fused_inside, tile_side
from .pairs import HARD_SCENES, cases, hard_cases, other_blurs, sample_pair
from .scenes import BENCH

BLUR_SCENE = "gt_samson_156"
SEEDS = (42, 43, 44)
SMALL_TILE = 48
RANK_GOAL = 0.8
Row = dict[str, Any]


ASSESSED = "--assessment"  # the test at reduced resolution is no default


def published_figures() -> dict[str, dict[str, dict[str, str]]]:
    """Return the figures of official.csv by case and method."""
    figures: dict[str, dict[str, dict[str, str]]] = {}
    with (BENCH / "official.csv").open() as file:
        for row in csv.DictReader(file):
            figures.setdefault(row["case"], {})[row["method"]] = row
    return figures


def measure_cases(scratch: Path) -> list[Row]:
    """Fuse each case with both presets, sharp three times for its time."""
    official, others, rows = published_figures(), peers.peers_by_case(), []
    for pair in cases(scratch):
        image, outcome = fused(pair, ASSESSED)
        seconds = [fused(pair)[1]["seconds"] for _ in range(3)]
        compared, slow = fused(pair, "--preset=published")
        authors = [row for method, row in official.get(pair.name, {}).items() if method.startswith("official")]
        best = max(authors, key=lambda row: float(row["psnr"]), default=None)
        rows.append(
            {
                "case": pair.name,
                "sharp": pair.score(image),
                "published": pair.score(compared),
                "cubic": pair.score(pair.cubic()),
                "authors": None if best is None else {key: float(best[key]) for key in ("psnr", "sam", "ergas")},
                "peers": others.get(pair.name, []),
                "estimated": pair.score(fused(pair, ESTIMATED)[0]) if pair.name in others else None,
                "one_band": len(outcome["bands"]) == 1,
                "endmembers": outcome["endmember_count"],
                "assessed_gain": assessed_gain(outcome),
                "seconds": float(np.median(seconds)),
                "published_seconds": slow["seconds"],
            }
        )
        print(rows[-1], flush=True)
    return rows


def assessed_gain(outcome: Row) -> Optional[float]:
    """Return what the engine says that fusion gains over cubic upsampling at reduced resolution, dB."""
    return None if outcome["assessment"] is None else outcome["assessment"]["gain"]


def cases_table(rows: list[Row]) -> str:
    """Return the cases as Markdown."""
    lines = [
        "| case | cubic | authors' program | `published` | `sharp` | gain | SAM authors' | SAM `published` | "
        "SAM `sharp` | ERGAS `sharp` | endmembers | gain over cubic | assessed gain |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        authors, sharp, published = row["authors"], row["sharp"], row["published"]
        best, angle, gain = "", "", ""
        if authors is not None:
            best, angle = f"{authors['psnr']:.2f}", f"{authors['sam']:.2f}"
            gain = f"{sharp['psnr'] - authors['psnr']:+.2f}"
        assessed = "" if row.get("assessed_gain") is None else f"{row['assessed_gain']:+.2f}"
        true_gain = f"{sharp['psnr'] - row['cubic']['psnr']:+.2f}"
        lines.append(
            f"| {row['case']} | {row['cubic']['psnr']:.2f} | {best} | {published['psnr']:.2f} | "
            f"**{sharp['psnr']:.2f}** | {gain} | {angle} | {published['sam']:.2f} | **{sharp['sam']:.2f}** | "
            f"{sharp['ergas']:.2f} | {row['endmembers']} | {true_gain} | {assessed} |"
        )
    held = [row for row in rows if row["authors"] is not None]
    gains = np.array([row["sharp"]["psnr"] - row["authors"]["psnr"] for row in held])
    one_band = np.array([row["one_band"] for row in held])
    lower = sum(row["sharp"]["sam"] < row["authors"]["sam"] for row in held)
    lines.append(
        f"\nGain over the authors' best: {gains.mean():+.2f} dB in the mean, {gains.min():+.2f} dB at least, "
        f"{gains[one_band].mean():+.2f} dB in the mean of the one-band cases. Lower spectral angle in {lower} of "
        f"{len(held)} cases."
    )
    lines.append(f"\n{_assessment_in_words(held)}")
    return "\n".join(lines)


def _assessment_in_words(rows: list[Row]) -> str:
    """Return how well the engine's own assessment orders the cases."""
    told = [row for row in rows if row.get("assessed_gain") is not None]
    if len(told) < 2:
        return ""
    assessed = np.array([row["assessed_gain"] for row in told])
    true = np.array([row["sharp"]["psnr"] - row["cubic"]["psnr"] for row in told])
    error = assessed - true
    return (
        "`assessed gain` is what the engine tells without the truth: the gain over cubic upsampling at reduced "
        f"resolution. Over the {len(told)} simulated cases it orders the true gains by a rank correlation (Spearman) "
        f"of {spearmanr(assessed, true)[0]:.2f} (asked: {RANK_GOAL}); it errs by {np.abs(error).mean():.1f} dB in the "
        f"mean, by {np.abs(error).max():.1f} dB at most, and tells {error.max():.1f} dB too much at most."
    )


def measure_sample(scratch: Path, python: str) -> list[Row]:
    """Fuse the sample pair with both presets; `python` is one that can make it."""
    folder = scratch / "sample"
    sample_pair(folder, python)
    (folder / "response.csv").rename(folder / "srf.csv")
    rows = []
    for preset in ("sharp", "published"):
        outcome = fuse(folder, f"--preset={preset}", *([ASSESSED] if preset == "sharp" else []))
        scored = score_files(folder / "truth.tif", folder / "fused.tif", folder / "hsi.tif")
        figures = {name: dataclasses.asdict(scores) for name, scores in scored.items()}
        row = {"preset": preset, "fused": figures["fused"], "cubic": figures["cubic upsampling"]}
        rows.append({**row, "seconds": outcome["seconds"], "assessed_gain": assessed_gain(outcome)})
        print(rows[-1], flush=True)
    return rows


def sample_table(rows: list[Row]) -> str:
    """Return the sample pair as Markdown."""
    cubic = rows[0]["cubic"]
    lines = [
        "| sample pair | PSNR | SAM | ERGAS | gain over cubic | assessed gain | seconds |",
        "|---|---|---|---|---|---|---|",
        f"| cubic | {cubic['psnr']:.2f} | {cubic['sam']:.2f} | {cubic['ergas']:.2f} | | | |",
    ]
    for row in rows:
        found = row["fused"]
        assessed = "" if row["assessed_gain"] is None else f"{row['assessed_gain']:+.2f}"
        lines.append(
            f"| `{row['preset']}` | {found['psnr']:.2f} | {found['sam']:.2f} | {found['ergas']:.2f} | "
            f"{found['psnr'] - cubic['psnr']:+.2f} | {assessed} | {row['seconds']:.1f} |"
        )
    return "\n".join(lines)


def measure_blurs(scratch: Path) -> list[Row]:
    """Fuse a scene under other blurs: published, sharp, and sharp that is given the true blur."""
    rows = []
    for blur, ratio, pair in other_blurs(scratch, BLUR_SCENE, SEEDS):
        given = fused(pair, f"--blur={pair.folder / 'blur.csv'}")[0]
        images = {"sharp": fused(pair)[0], "true": given, "published": fused(pair, "--preset=published")[0]}
        figures = {name: pair.score(image)["psnr"] for name, image in images.items()}
        rows.append({"blur": blur, "ratio": ratio, **figures})
        print(rows[-1], flush=True)
    return rows


def blurs_table(rows: list[Row]) -> str:
    """Return the blurs as Markdown, the mean over noise seeds."""
    lines = [
        "| blur | ratio | `published` | `sharp` | lowest gain | with the true blur | most lost |",
        "|---|---|---|---|---|---|---|",
    ]
    lost = [row["true"] - row["sharp"] for row in rows]
    for blur, ratio in dict.fromkeys((row["blur"], row["ratio"]) for row in rows):
        chosen = [row for row in rows if (row["blur"], row["ratio"]) == (blur, ratio)]
        published, sharp, true = (np.array([row[key] for row in chosen]) for key in ("published", "sharp", "true"))
        lines.append(
            f"| {blur} | {ratio} | {published.mean():.2f} | {sharp.mean():.2f} | {(sharp - published).min():+.2f} | "
            f"{true.mean():.2f} | {max((true - sharp).max(), 0):.2f} |"
        )
    gain = min(row["sharp"] - row["published"] for row in rows)
    lines.append(
        f"\nSmallest gain over `published`: {gain:+.2f} dB. Estimating the blur costs {np.mean(lost):+.2f} dB in the "
        f"mean and {max(lost):.2f} dB at most."
    )
    return "\n".join(lines)


def measure_hard_cases(scratch: Path) -> list[Row]:
    """Fuse what nobody tuned for."""
    rows = []
    for scene in HARD_SCENES:
        for name, pair in hard_cases(scratch, scene):
            image, cubic = fused(pair)[0], pair.cubic()
            figures = {"sharp": pair.score(image)["psnr"], "cubic": pair.score(cubic)["psnr"]}
            rows.append({"case": name, "scene": scene, "finite": bool(np.isfinite(image).all()), **figures})
            print(rows[-1], flush=True)
    return rows


def hard_cases_table(rows: list[Row]) -> str:
    """Return the hard cases as Markdown: a row a case, a column a scene."""
    scenes = list(dict.fromkeys(row["scene"] for row in rows))
    lines = ["| case | " + " | ".join(scenes) + " |", "|---" * (len(scenes) + 1) + "|"]
    for name in dict.fromkeys(row["case"] for row in rows):
        chosen = {row["scene"]: row for row in rows if row["case"] == name}
        cells = (f"{chosen[s]['cubic']:.2f} → {chosen[s]['sharp']:.2f}" for s in scenes)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    gain = min(row["sharp"] - row["cubic"] for row in rows)
    unfinished = sum(not row["finite"] for row in rows)
    lines.append(f"\nSmallest gain over cubic upsampling: {gain:+.2f} dB; results with NaN: {unfinished}.")
    return "\n".join(lines)


def measure_seams(scratch: Path) -> list[Row]:
    """Fuse cases in small tiles and as a whole."""
    rows = []
    for pair in cases(scratch):
        asked = {"hsi": pair.folder / "hsi.tif", "msi": (pair.folder / "msi.tif",), "dtype": "float32"}
        images = []
        for side in (None, SMALL_TILE):
            with tile_side(side):
                found = fused_inside(pair.folder / "seams.tif", **asked, response=pair.folder / "srf.csv")
            images.append(found[0])
        full_scale = float(np.ptp(np.percentile(images[0], [1, 99])))
        rows.append({"case": pair.name, "difference": float(np.abs(images[0] - images[1]).max()) / full_scale})
        print(rows[-1], flush=True)
    return rows


def seams_table(rows: list[Row]) -> str:
    """Return the largest seam in words."""
    worst = max(rows, key=lambda row: row["difference"])
    return (
        f"Tiles of {SMALL_TILE} pixels instead of the whole change no value of the {len(rows)} cases by more than "
        f"{worst['difference']:.1e} of full scale ({worst['case']})."
    )
