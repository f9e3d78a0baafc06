"""Write spectramorph_plugin/sensors/tables and the list in docs/sensors.md: `make responses SOURCE=… [PYRSR=…]`.

A developer's tool, run when there are new curves. SOURCE is a folder with the text tables of ACOLITE's data/RSR, PYRSR
the unpacked source of pyrsr 0.8.0, which has sensors that ACOLITE has not. Without one of them its tables stay as they
are. Tables are committed, rather than fetched where the plugin runs: it has to work without a network, and with no
packages that the fusion has no use for. Needs numpy.

A table has a row a nanometre, or the rows of the source where those are farther apart; each band's peak is 1, and what
is below SMALLEST is 0. Rows where all bands are 0 are left out, but for one at either end of such a gap: a straight
line across the gap would make up a response. Thermal bands are left out, and ASTER's band 3B, which looks backwards.
"""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
SENSORS = ROOT / "spectramorph_plugin" / "sensors"
TABLES = SENSORS / "tables"
DOCUMENT = ROOT / "docs" / "sensors.md"
LIST = re.compile(r"(?<=<!-- made by make responses -->\n).*?(?=<!-- end -->)", re.S)

SMALLEST = 1e-4  # of a curve's peak: what is 0.001 over hundreds of nanometres still matters, as in the blue of plants
COARSE_NM = 1.25  # rows that are farther apart stay as they are
WIDEST_STEP = 2.5  # in a curve's usual steps: what is farther apart is a gap in which the source left out small values

Curve = tuple[np.ndarray, np.ndarray]

# --- ACOLITE ------------------------------------------------------------------------------------------------------

ACOLITE_LICENCE = "GNU General Public License, version 3; as ACOLITE distributes it (Q. Vanhellemont, RBINS)"
HEADING = re.compile(r"\bband:?\s+(?:(?:\d+|P)\s+)?(\S+)\s*$", re.I)
SOURCE_LINE = re.compile(r"\b(?:from|source|source file|reference|http\S+|\S+\.xlsx)\b", re.I)
DATE = re.compile(r"\b20\d\d-\d\d-\d\d\b")

VISIBLE = {"BLUE": "Blue", "GREEN": "Green", "RED": "Red", "NIR": "NIR"}
VISIBLE_AND_PAN = {**VISIBLE, "PAN": "PAN"}
SENTINEL_2 = {f"B{n}": n for n in ("1", "2", "3", "4", "5", "6", "7", "8", "8A", "9", "10", "11", "12")}
WORLDVIEW = {name: name for name in ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR1", "NIR2", "PAN")}
AIRBUS = {"B2": "Red", "B1": "Green", "B0": "Blue", "B3": "NIR", "PAN": "Pan"}  # as in the products: red first
NEO = {
    "RED": "Red",
    "GREEN": "Green",
    "BLUE": "Blue",
    "NIR": "NIR",
    "REDEDGE": "RedEdge",
    "DEEP_BLUE": "BlueCoastal",
    "PAN": "PAN",
}
SUPERDOVE = {
    "COASTAL_BLUE": "Coastal-Blue",
    "BLUE": "Blue",
    "GREEN_I": "Green_i",
    "GREEN": "Green_ii",
    "YELLOW": "Yellow",
    "RED": "Red",
    "REDEDGE": "Red-edge",
    "NIR": "NIR",
}
LEGION = {
    "COASTAL": "Coastal",
    "BLUE": "Blue",
    "GREEN": "Green",
    "YELLOW": "Yellow",
    "RED": "Red",
    "REDEDGE1": "RedEdge1",
    "REDEDGE2": "RedEdge2",
    "NIR1": "NIR1",
    "PAN": "Pan",
}
# ACOLITE numbers MODIS's bands by wavelength, NASA does not.
MODIS = dict(zip(map("B{}".format, (8, 9, 3, 10, 11, 12, 4, 1, 13, 14, 15, 2, 16, 5, 6, 7)), map(str, range(1, 17))))
# Wyvern names the bands of Dragonette-001 by these wavelengths.
WYVERN = (503, 510, 519, 535, 549, 570, 584, 600, 614, 635, 649, 660, 669, 679, 690, 699, 711, 722, 734, 750, 764, 782)

# id, file, bands in the order of the maker's products with what the file calls them.
ACOLITE: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("sentinel-2a", "S2A_MSI_V4", SENTINEL_2),
    ("sentinel-2b", "S2B_MSI_V4", SENTINEL_2),
    ("sentinel-2c", "S2C_MSI_V4", SENTINEL_2),
    ("sentinel-3a-olci", "S3A_OLCI", {f"Oa{n:02}": f"Oa{n:02}" for n in range(1, 22)}),
    ("eo-1-ali", "EO1_ALI", {f"B{n}": str(n) for n in range(1, 11)}),
    ("gaofen-1-wfv1", "GF1_WFV1", {"B1": "Blue", "B2": "Green", "B3": "Red", "B4": "NIR"}),
    ("gaofen-6-wfv", "GF6_WFV", {f"B{n}": f"B{n}" for n in range(1, 9)}),
    ("geoeye-1", "GeoEye1", VISIBLE_AND_PAN),
    ("ikonos", "IKONOS2", VISIBLE_AND_PAN),
    ("planetscope-dove-0c0d", "PlanetScope_0d05", VISIBLE),
    ("planetscope-dove-0e", "PlanetScope_0e", VISIBLE),
    ("planetscope-dove", "PlanetScope_0f", VISIBLE),
    ("planetscope-dove-r", "PlanetScope_22", VISIBLE),
    ("planetscope-superdove", "PlanetScope_SD8", SUPERDOVE),
    ("pleiades-1a", "PHR1A", AIRBUS),
    ("pleiades-1b", "PHR1B", AIRBUS),
    ("pleiades-neo", "PNEO3", NEO),
    ("pleiades-neo-4", "PNEO4", NEO),
    ("quickbird-2", "QuickBird2", VISIBLE_AND_PAN),
    ("rapideye", "RapidEye", {"B1": "Blue", "B2": "Green", "B3": "Red", "B4": "RedEdge", "B5": "NIR"}),
    ("skysat", "Skysat1", VISIBLE_AND_PAN),
    ("spot-6", "SPOT6", AIRBUS),
    ("spot-7", "SPOT7", AIRBUS),
    ("terra-modis", "Terra_MODIS", {f"B{n}": MODIS[f"B{n}"] for n in range(1, 17)}),
    ("venus", "VENUS", {f"B{n}": str(n) for n in range(1, 13)}),
    ("worldview-2", "WorldView2", WORLDVIEW),
    ("worldview-3", "WorldView3", WORLDVIEW),
    ("worldview-3-swir", "WorldView3", {f"SWIR{n}": f"SWIR{n}" for n in range(1, 9)}),
    ("worldview-4", "WorldView4", {name: name for name in VISIBLE_AND_PAN}),
    ("worldview-legion", "WV_LG01", LEGION),
    ("wyvern-dragonette-1", "Wyvern_Dragonette-001", {f"Band_{nm}": str(n) for n, nm in enumerate((*WYVERN, 799), 1)}),
)

# --- pyrsr --------------------------------------------------------------------------------------------------------

PYRSR_VERSION = "0.8.0"
PYRSR_LICENCE = "Apache License 2.0 (LICENSE.Apache-2.0); copyright 2019-2026 Daniel Scheffler, GFZ Helmholtz Centre"
THEMATIC_MAPPER = ("1", "2", "3", "4", "5", "7")
LAND_IMAGER = ("1", "2", "3", "4", "5", "6", "7", "8", "9")

# id, folder in pyrsr/data, bands there, the one among them that is called PAN.
PYRSR: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("landsat-4", "Landsat-4/TM", THEMATIC_MAPPER, ""),
    ("landsat-5", "Landsat-5/TM", THEMATIC_MAPPER, ""),
    ("landsat-7", "Landsat-7/ETM+", (*THEMATIC_MAPPER, "8"), ""),
    ("landsat-8", "Landsat-8/OLI_TIRS", LAND_IMAGER, ""),
    ("landsat-9", "Landsat-9/OLI_TIRS", LAND_IMAGER, ""),
    ("aster", "Terra/ASTER", ("1", "2", "3N", "4", "5", "6", "7", "8", "9"), ""),
    *((f"spot-{n}-hrv{i}", f"SPOT-{n}/HRV{i}", ("1", "2", "3", "4"), "4") for n in (1, 2, 3) for i in (1, 2)),
    *((f"spot-4-hrvir{i}", f"SPOT-4/HRVIR{i}", ("1", "2", "3", "4", "5"), "5") for i in (1, 2)),
    *((f"spot-5-hrg{i}", f"SPOT-5/HRG{i}", ("1", "2", "3", "4", "5"), "5") for i in (1, 2)),
)


def main() -> None:
    """Write what there are sources of, and the list of all sensors."""
    parser = argparse.ArgumentParser(description="Make the tables of spectral responses.")
    parser.add_argument("--acolite", type=Path, help="folder with the text tables of ACOLITE's data/RSR")
    parser.add_argument("--pyrsr", type=Path, help="folder of pyrsr's unpacked source")
    given = parser.parse_args()
    if given.acolite:
        from_acolite(given.acolite)
    if given.pyrsr:
        from_pyrsr(given.pyrsr / "pyrsr" / "data")
    text = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(LIST.sub(lambda _: sensor_list(), text), encoding="utf-8", newline="\n")


def from_acolite(folder: Path) -> None:
    """Write the tables of the sensors that ACOLITE has."""
    for sensor, file, bands in ACOLITE:
        path = folder / f"{file}.txt"
        curves = read_blocks(path)
        table = on_one_grid([curves[theirs.upper()] for theirs in bands.values()])
        lines = [line.strip("#; \t") for line in path.read_text(encoding="utf-8").splitlines() if line[:1] in "#;"]
        told = [line for line in lines[:12] if SOURCE_LINE.search(line) and not HEADING.search(line)]
        dates = [found[0] for line in lines[:12] for found in [DATE.search(line)] if found]
        notice = {
            "Source": f"ACOLITE, {path.name}: {'; '.join(told)}",
            "Date": dates[0] if dates else "not told",
            "Licence": ACOLITE_LICENCE,
        }
        write_table(sensor, tuple(bands), table, notice)


def from_pyrsr(data: Path) -> None:
    """Write the tables of the sensors that only pyrsr has."""
    for sensor, folder, bands, pan in PYRSR:
        names = tuple("PAN" if band == pan else f"B{band}" for band in bands)
        curves = [usable(*np.loadtxt(data / folder / f"band_{band}", skiprows=1).T) for band in bands]
        reference = data / folder / "reference"
        lines = reference.read_text().splitlines() if reference.is_file() else []
        told = {
            key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines) if value.strip()
        }
        notice = {
            "Source": ", ".join(
                [f"pyrsr {PYRSR_VERSION}", *(told[key] for key in ("AUTHORSHIP", "URL") if key in told)]
            ),
            "Date": told.get("DATE", "not told"),
            "Licence": PYRSR_LICENCE,
        }
        write_table(sensor, names, on_one_grid(curves), notice)


def read_blocks(path: Path) -> dict[str, Curve]:
    """Return the curves of one of ACOLITE's text tables by what the file calls its bands, in capital letters."""
    blocks: dict[str, list[list[float]]] = {}
    rows: list[list[float]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line[:1] in "#;" and line:
            heading = HEADING.search(line.rstrip())
            if heading:
                rows = blocks.setdefault(heading[1].upper(), [])
        elif line.strip():
            rows.append([float(cell) for cell in line.split()[:2]])
    return {name: usable(*np.array(block).T) for name, block in blocks.items()}


def usable(nm: np.ndarray, response: np.ndarray) -> Curve:
    """Return wavelengths in nm, rising, and the response there, its peak at 1, nothing below 0, with zeros in gaps."""
    order = np.argsort(nm, kind="stable")
    nm = nm[order] * (1000.0 if nm.max() < 100 else 1.0)
    response = np.clip(response[order], 0, None) / response.max()
    steps = np.diff(nm)
    step = float(np.median(steps))
    gaps = np.flatnonzero(steps > WIDEST_STEP * step)
    ends = np.concatenate([[nm[0] - step], nm[gaps] + step, nm[gaps + 1] - step, [nm[-1] + step]])
    order = np.argsort(np.append(nm, ends), kind="stable")
    return np.append(nm, ends)[order], np.append(response, np.zeros(len(ends)))[order]


def on_one_grid(curves: list[Curve]) -> Curve:
    """Return the wavelengths and the curves [rows, bands] of a table."""
    steps = [float(np.median(np.diff(nm))) for nm, _ in curves]
    first, last = min(nm[0] for nm, _ in curves), max(nm[-1] for nm, _ in curves)
    if min(steps) > COARSE_NM:
        grid = first + min(steps) * np.arange(round((last - first) / min(steps)) + 1)
    else:
        grid = np.arange(np.floor(first) - 1, np.ceil(last) + 2)
    table = np.array([means(nm, response, grid, step) for (nm, response), step in zip(curves, steps)]).T
    table /= table.max(axis=0)
    table[table < SMALLEST] = 0
    seen = table.any(axis=1)
    kept = seen.copy()
    kept[1:] |= seen[:-1]
    kept[:-1] |= seen[1:]
    return grid[kept], table[kept]


def means(nm: np.ndarray, response: np.ndarray, grid: np.ndarray, step: float) -> np.ndarray:
    """Return a curve's values on a grid; where it has several to a step of the grid, their mean over that step."""
    half = (grid[1] - grid[0]) / 2
    if step > half:
        return np.interp(grid, nm, response, left=0, right=0)
    area = np.concatenate([[0.0], np.cumsum(np.diff(nm) * (response[1:] + response[:-1]) / 2)])
    return (np.interp(grid + half, nm, area) - np.interp(grid - half, nm, area)) / (2 * half)


def write_table(sensor: str, bands: tuple[str, ...], table: Curve, notice: dict[str, str]) -> None:
    """Write one sensor's table."""
    changed = f"rows at one set of wavelengths, peaks at 1, nothing below {SMALLEST:g}, no thermal bands"
    lines = [f"# Relative spectral response of {sensor_names()[sensor]}."]
    lines += [f"# {key}: {value}" for key, value in {**notice, "Changed": changed}.items()]
    lines.append(",".join(["wavelength_nm", *bands]))
    lines += [",".join([f"{nm:.7g}", *(f"{value:.4g}" for value in row)]) for nm, row in zip(*table)]
    (TABLES / f"{sensor}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def sensor_names() -> dict[str, str]:
    """Return what people call each sensor, from the plugin's list, which cannot be imported without its package."""
    tree = ast.parse((SENSORS / "__init__.py").read_text(encoding="utf-8"))
    values = (node.value for node in tree.body if isinstance(node, ast.AnnAssign) and node.value)
    return next(ast.literal_eval(value) for value in values if isinstance(value, ast.Dict))


def sensor_list() -> str:
    """Return the table of docs/sensors.md."""
    lines = ["| `--sensor` | Sensor and bands, in order | Source | Date |", "| --- | --- | --- | --- |"]
    for sensor, name in sensor_names().items():
        head = (TABLES / f"{sensor}.csv").read_text(encoding="utf-8").splitlines()
        told = notice_of(head)
        bands = next(line for line in head if not line.startswith("#")).split(",")[1:]
        lines.append(f"| `{sensor}` | {name}: {', '.join(bands)} | {told['Source']} | {told['Date']} |")
    return "\n".join(lines) + "\n"


def notice_of(lines: Iterable[str]) -> dict[str, str]:
    """Return what a table says of its origin."""
    told = (line[2:].partition(": ") for line in lines if line.startswith("# "))
    return {key: value for key, _, value in told if value}


if __name__ == "__main__":
    main()
