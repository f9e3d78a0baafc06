"""Make a sample pair: `python -m examples.sample FOLDER [--seed 1] [--size 360]`.

It is the one of `python -m spectramorph_plugin sample` where neither is given, from spectra that are computed anew.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from spectramorph_plugin.sample.landscape import landscape
from spectramorph_plugin.sample.pair import FINE_PIXEL, SEED, SIZE, TABLE, seen, write_pair
from spectramorph_plugin.sample.sensors import RATIO

from .materials import spectra_of
from .spectra import sunlight

FILES = {"hsi": "hsi.tif", "msi": "msi.tif", "truth": "truth.tif", "response": "response.csv"}


def make(folder: Path, size: int, seed: int) -> None:
    """Write hsi.tif, msi.tif, truth.tif and response.csv into `folder`; `size` is the fine pixels a side."""
    folder.mkdir(parents=True, exist_ok=True)
    canvas, fields = landscape(size, FINE_PIXEL, seed)
    files = {name: folder / file for name, file in FILES.items()}
    write_pair(files, canvas, seen(spectra_of(fields), sunlight()), seed)


def write_table(path: Path) -> None:
    """Write what the bands see of the sample pair's landscape: the plugin makes the pair of it without PROSAIL."""
    canvas, fields = landscape(SIZE, FINE_PIXEL, SEED)
    found = seen(spectra_of(fields), sunlight())
    hidden = np.setdiff1d(np.arange(len(found.spectra)), canvas.rows())
    found.spectra[hidden] = 0.0  # of fields that something else lies on
    np.savez_compressed(path, spectra=found.spectra, light=found.light)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.sample", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    seed_help = f"another seed makes another landscape (default {SEED})"
    parser.add_argument("--seed", type=int, default=SEED, help=seed_help)
    size_help = f"fine pixels a side, a multiple of {RATIO} (default {SIZE})"
    parser.add_argument("--size", type=int, default=SIZE, help=size_help)
    parser.add_argument("--table", action="store_true", help=f"write {TABLE.name} instead, which the plugin ships")
    arguments = parser.parse_args()
    if arguments.table:
        write_table(TABLE)
        return
    if arguments.folder is None:
        parser.error("give the folder")
    if arguments.size % RATIO:
        parser.error(f"--size must be a multiple of {RATIO}")
    make(arguments.folder, arguments.size, arguments.seed)


if __name__ == "__main__":
    main()
