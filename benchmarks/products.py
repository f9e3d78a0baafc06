"""How each real file of a mission or a sensor opens, as the last table of docs/products.md.

    python -m benchmarks.products

In the engine's environment, with the files of ../shared/data/products, which are not part of the project: real
products, real side-cars beside emptied images, and imitations of layouts. Each is given by itself, as a user would.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster.products import product_name
from spectramorph_plugin.raster.raster import Raster
from spectramorph_plugin.raster.stack import open_stack
from spectramorph_plugin.sensors import SENSOR_NAMES
from spectramorph_plugin.sensors.recognition import recognise_sensor

from .scenes import ROOT

PRODUCTS = ROOT.parent / "shared" / "data" / "products"
PAGE = ROOT / "docs" / "products.md"
HEADING = "## Files that were tried"
ABOUT = (
    "Real products, real side-cars beside emptied images, and imitations of layouts, each given by itself; made by\n"
    "`python -m benchmarks.products`. They are not part of the project."
)
HEAD = "| file | what is told of it |\n|---|---|"


def rows(folder: Path) -> Iterator[tuple[str, str]]:
    """Return each file's path within a folder, and what the program says of it."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        yield str(path.relative_to(folder)), told(path, folder)


def told(path: Path, folder: Path) -> str:
    """Return what the program says of a file: what it is, or the sentence that refuses it."""
    try:
        with open_stack([path], "image") as raster:
            return found(raster)
    except UserError as error:
        return str(error).replace(f"{folder}{os.sep}", "")


def found(raster: Raster) -> str:
    """Return what a raster is, in a line."""
    bands, grid = raster.bands, raster.grid
    sensor = recognise_sensor(raster.names, [str(path) for path in raster.paths], raster.tags)
    parts = [product_name(raster.path) or SENSOR_NAMES.get(sensor or "", ""), f"{len(bands)} bands"]
    if bands.wavelength is not None:
        least, most = bands.wavelength.min(), bands.wavelength.max()
        parts.append(f"{least:.1f}-{most:.1f} nm ({bands.wavelength_source})")
    if bands.bad.any():
        parts.append(f"{np.count_nonzero(bands.bad)} bad")
    parts.append(f"{grid.width} x {grid.height}")
    parts.append("no map" if grid.crs is None else str(grid.crs.to_string())[:20])
    return "; ".join(part for part in [*parts, *raster.notes] if part)


def main() -> None:
    """Write the table anew."""
    text = PAGE.read_text(encoding="utf-8").partition(f"\n{HEADING}\n")[0].rstrip("\n")
    table = "\n".join(f"| `{name}` | {' '.join(what.replace('|', '/').split())} |" for name, what in rows(PRODUCTS))
    PAGE.write_text(f"{text}\n\n{HEADING}\n\n{ABOUT}\n\n{HEAD}\n{table}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
