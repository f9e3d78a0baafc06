"""How long a run takes in an engine that is warm, against one that is started for it.

    python -m benchmarks.warm [--sample FOLDER] [--repeats 5]

Cold and warm runs are taken in turn, so that a machine whose speed changes does not favour either; what counts are the
ratios. A time goes from the request, or the start of the process, to the line with the result. No QGIS takes part.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .engine import describe
from .pairs import large_pair
from .scenes import ROOT

SIDE = 96  # of the small case, MSI pixels: a multiple of the HSI's pixels


class Engine:
    """A process that serves, as QGIS starts it."""

    def __init__(self) -> None:
        command = [sys.executable, "-I", "-u", "-X", "utf8", "-c"]
        program = "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); "
        program += "runpy.run_module('spectramorph_plugin', run_name='__main__', alter_sys=True)"
        self._process = subprocess.Popen(
            [*command, program, str(ROOT), "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, request: Sequence[str]) -> None:
        """Ask, and wait for the result."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the engine has no pipes")
        print(json.dumps(request), file=self._process.stdin, flush=True)
        for line in self._process.stdout:
            kind = json.loads(line)["type"]
            if kind == "result":
                return
            if kind == "error":
                raise RuntimeError(line)
        raise RuntimeError("the engine ended")

    def end(self) -> None:
        self._process.communicate()


def fusion(folder: Path) -> list[str]:
    """Return the request to fuse the pair in a folder."""
    return ["fuse", f"--hsi={folder / 'hsi.tif'}", f"--msi={folder / 'msi.tif'}", f"--output={folder / 'fused.tif'}"]


def three_steps(folder: Path) -> list[list[str]]:
    """Return the requests of a model: endmembers, fusion, abundances."""
    model = folder / "model.safetensors"
    return [
        ["extract-endmembers", f"--hsi={folder / 'hsi.tif'}", f"--output={folder / 'e.csv'}", "--count=5"],
        [*fusion(folder), f"--model={model}"],
        [
            *("export-abundances", f"--model={model}", f"--hsi={folder / 'hsi.tif'}", f"--msi={folder / 'msi.tif'}"),
            f"--output={folder / 'a.tif'}",
        ],
    ]


def compare(name: str, requests: Sequence[Sequence[str]], repeats: int) -> None:
    """Print the median seconds of requests, in a process each and in one that is warm, and of their ratios."""
    warm = Engine()
    for request in requests:
        warm.ask(request)
    cold_seconds, warm_seconds = [], []
    for _ in range(repeats):
        seconds = 0.0
        for request in requests:
            started = time.perf_counter()
            engine = Engine()
            engine.ask(request)
            seconds += time.perf_counter() - started
            engine.end()
        cold_seconds.append(seconds)
        started = time.perf_counter()
        for request in requests:
            warm.ask(request)
        warm_seconds.append(time.perf_counter() - started)
    warm.end()
    ratios = np.array(warm_seconds) / cold_seconds
    print(
        f"| {name} | {np.median(cold_seconds):.2f} | {np.median(warm_seconds):.2f} | {np.median(ratios):.2f} | "
        f"{ratios.max():.2f} |",
        flush=True,
    )


def main() -> None:
    """Measure the small case, a model of three steps on it, and the sample pair where it is given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sample", type=Path, help="a folder with the sample pair: python -m examples.sample FOLDER")
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args()
    print(describe() + "\n\n| case | a process each, s | warm, s | ratio | largest ratio |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        small = Path(scratch) / "small"
        large_pair(small, SIDE)
        compare(f"{SIDE} x {SIDE} pixels", [fusion(small)], given.repeats)
        compare("three steps of a model", three_steps(small), given.repeats)
    if given.sample:
        compare("the sample pair", [fusion(given.sample)], given.repeats)


if __name__ == "__main__":
    main()
