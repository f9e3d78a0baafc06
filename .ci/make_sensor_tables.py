"""Write spectramorph_plugin/sensors/tables from pyrsr's curves: `python .ci/make_sensor_tables.py [UNPACKED_PYRSR]`.

A developer's tool, run when pyrsr has new curves. Tables are committed, rather than pyrsr required where the plugin
runs, because pyrsr brings pandas and matplotlib along, which the fusion has no use for, and because QGIS's own
interpreter on Debian has no pyrsr. Needs numpy, and pyrsr 0.8.0: the folder of its unpacked source, or it installed.

A table has one row a nanometre, each band's peak at 1, and no rows where all bands are below 0.0001, but for one of
zeros at either end of such a gap: a straight line across the gap would make up a response. Thermal bands are left out,
and ASTER's band 3B, which looks backwards.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import numpy as np

TABLES = Path(__file__).resolve().parents[1] / "spectramorph_plugin" / "sensors" / "tables"
VERSION = "0.8.0"
SMALLEST = 1e-4

SENTINEL_2 = ("1", "2", "3", "4", "5", "6", "7", "8", "8A", "9", "10", "11", "12")
THEMATIC_MAPPER = ("1", "2", "3", "4", "5", "7")
LAND_IMAGER = ("1", "2", "3", "4", "5", "6", "7", "8", "9")

# id, folder in pyrsr/data, bands there, the one among them that is called PAN.
SENSORS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("sentinel-2a", "Sentinel-2A/MSI", SENTINEL_2, ""),
    ("sentinel-2b", "Sentinel-2B/MSI", SENTINEL_2, ""),
    ("landsat-4", "Landsat-4/TM", THEMATIC_MAPPER, ""),
    ("landsat-5", "Landsat-5/TM", THEMATIC_MAPPER, ""),
    ("landsat-7", "Landsat-7/ETM+", (*THEMATIC_MAPPER, "8"), ""),
    ("landsat-8", "Landsat-8/OLI_TIRS", LAND_IMAGER, ""),
    ("landsat-9", "Landsat-9/OLI_TIRS", LAND_IMAGER, ""),
    ("aster", "Terra/ASTER", ("1", "2", "3N", "4", "5", "6", "7", "8", "9"), ""),
    ("rapideye", "RapidEye/MSI", ("1", "2", "3", "4", "5"), ""),
    *((f"spot-{n}-hrv{i}", f"SPOT-{n}/HRV{i}", ("1", "2", "3", "4"), "4") for n in (1, 2, 3) for i in (1, 2)),
    *((f"spot-4-hrvir{i}", f"SPOT-4/HRVIR{i}", ("1", "2", "3", "4", "5"), "5") for i in (1, 2)),
    *((f"spot-5-hrg{i}", f"SPOT-5/HRG{i}", ("1", "2", "3", "4", "5"), "5") for i in (1, 2)),
)


def main(source: Path) -> None:
    """Write the tables from pyrsr's folder of curves."""
    for sensor, folder, bands, pan in SENSORS:
        names = ["PAN" if band == pan else f"B{band}" for band in bands]
        curves = [read_curve(source / folder / f"band_{band}") for band in bands]
        wavelength, table = common_grid(curves)
        lines = [f"# {line}" for line in notices(folder, source)]
        lines.append(",".join(["wavelength_nm", *names]))
        for nm, row in zip(wavelength, table):
            lines.append(",".join([f"{nm:g}", *(f"{value:.4g}" for value in row)]))
        (TABLES / f"{sensor}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def read_curve(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return wavelengths in nm and the response, its peak at 1, nothing below 0."""
    nm, response = np.loadtxt(path, skiprows=1).T
    order = np.argsort(nm, kind="stable")
    scale = 1000.0 if nm.max() < 100 else 1.0
    response = np.clip(response[order], 0, None)
    return nm[order] * scale, response / response.max()


def common_grid(curves: list[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Return whole nanometres, and the curves at them, without the gaps between bands."""
    first = np.floor(min(nm[0] for nm, _ in curves)) - 1
    last = np.ceil(max(nm[-1] for nm, _ in curves)) + 1
    wavelength = np.arange(first, last + 1)
    table = np.array([np.interp(wavelength, nm, response, left=0, right=0) for nm, response in curves]).T
    table[table < SMALLEST] = 0
    seen = table.any(axis=1)
    kept = seen.copy()
    kept[1:] |= seen[:-1]
    kept[:-1] |= seen[1:]
    return wavelength[kept], table[kept]


def notices(folder: str, source: Path) -> list[str]:
    """Return what a table says of its origin."""
    reference = source / folder / "reference"
    told = [line.strip() for line in reference.read_text().splitlines()] if reference.is_file() else []
    return [
        f"Relative spectral response of {folder.replace('/', ' ')}, from pyrsr {VERSION}.",
        "Copyright (C) 2019-2026 Daniel Scheffler, GFZ Helmholtz Centre for Geosciences; Apache License 2.0, see",
        "LICENSE.Apache-2.0. Changed: one grid of 1 nm, peaks at 1, trimmed below 0.0001, no thermal bands.",
        *[f"Origin, {line}" for line in told if line],
    ]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]) / "pyrsr" / "data")
    else:
        found = importlib.util.find_spec("pyrsr")
        if found is None or found.origin is None:
            sys.exit("pyrsr is not installed: install it, or give the folder of its unpacked source.")
        main(Path(found.origin).parent / "data")
