"""Spectral responses from files: CSV tables, ENVI spectral libraries and EnMAP-Box libraries."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from .bands import LARGEST_WAVELENGTH_UM, NM_PER_MICROMETRE
from .names import clean_name
from .tables import read_response_table
from .text_files import check_small_file, envi_fields, read_small_text

ENVI_SUFFIXES = (".sli", ".hdr")
JSON_SUFFIXES = (".geojson", ".json")
ENVI_TYPES = {
    1: "u1",
    2: "i2",
    3: "i4",
    4: "f4",
    5: "f8",
    12: "u2",
    13: "u4",
}
NM_PER_UNIT = {
    "nm": 1.0,
    "nanometer": 1.0,
    "nanometre": 1.0,
    "um": NM_PER_MICROMETRE,
    "µm": NM_PER_MICROMETRE,
    "μm": NM_PER_MICROMETRE,
    "micron": NM_PER_MICROMETRE,
    "micrometer": NM_PER_MICROMETRE,
    "micrometre": NM_PER_MICROMETRE,
    "m": 1e9,
    "meter": 1e9,
    "metre": 1e9,
}
SHORTEST_NM, LONGEST_NM = 100.0, 100_000.0
LARGEST_RESPONSE = 1e30
NEGATIVE_NOISE = 0.05  # of a curve's peak: measured curves go a little below 0
MOST_VALUES = 2**24  # of all curves of a library together
PROFILE_FIELDS = ("profiles", "response", "profile")
"""What EnMAP-Box versions call the field of a feature that holds its curve."""


@dataclass(frozen=True)
class ResponseTable:
    """The spectral response of a sensor: wavelength [m] in nm, one curve a band [m, c], their names, and its origin."""

    wavelength: NDArray[np.float64]
    table: NDArray[np.float64]
    names: tuple[str, ...]
    origin: str


def read_response(path: Path) -> ResponseTable:
    """Read the spectral response of a sensor, a curve a band, from any of the formats it comes in.

    These are tables (see read_response_table), ENVI spectral libraries (.sli with its .hdr, either of which may be
    given) and libraries of EnMAP-Box (.geojson).

    Raises
    ------
    UserError where there is no such response at `path`.
    """
    check_small_file(path, f"response file {path}")
    suffix = path.suffix.lower()
    if suffix in ENVI_SUFFIXES:
        return _read_envi_library(path)
    if suffix in JSON_SUFFIXES or _starts_with(path, b"{"):
        return _read_geojson_library(path)
    wavelength, table, names = read_response_table(path)
    return _checked(path, wavelength, table, names)


def _starts_with(path: Path, what: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(what)
    except OSError:
        return False  # the reader says what is wrong


def _read_envi_library(path: Path) -> ResponseTable:
    header_path, data_path = _envi_pair(path)
    fields = _envi_fields(header_path)
    try:
        lines, samples = int(fields["lines"]), int(fields["samples"])
        kind = np.dtype(ENVI_TYPES[int(fields["data_type"])])
        offset = int(fields.get("header_offset", "0"))
        big = fields.get("byte_order", "0") == "1"
    except (KeyError, ValueError) as error:
        raise UserError(
            f"The header {header_path} of the spectral library lacks samples, lines or a data type of real numbers: "
            "correct it, or give the response as a table."
        ) from error
    wavelength = _numbers(fields.get("wavelength", ""))
    if wavelength is None or len(wavelength) != samples:
        raise UserError(
            f"The header {header_path} of the spectral library has no wavelength for each of its {samples} samples: "
            "add them, or give the response as a table."
        )
    check_small_file(data_path, f"spectral library {data_path}")
    held = data_path.stat().st_size - offset
    if min(lines, samples) < 1 or offset < 0 or lines * samples * kind.itemsize > held:
        raise UserError(
            f"The spectral library {data_path} does not hold the {lines} spectra of {samples} samples that its header "
            "tells of: give the complete file."
        )
    spectra = np.fromfile(data_path, kind.newbyteorder(">" if big else "<"), lines * samples, offset=offset)
    spectra = spectra.reshape(lines, samples)
    names = _parts(fields.get("spectra_names", ""))
    nm = _in_nanometres(wavelength, fields.get("wavelength_units", ""), path)
    return _checked(path, nm, spectra.T.astype(np.float64), names if len(names) == lines else _numbered(lines))


def _envi_pair(path: Path) -> tuple[Path, Path]:
    """Return the header and the data file of a library, either of which may be given."""
    if path.suffix.lower() == ".hdr":
        whole = path.with_suffix("")  # x.sli of x.sli.hdr, or x of x.hdr
        candidates = [whole, path.with_suffix(".sli"), path.with_suffix(".SLI")]
        pairs = [(path, data) for data in candidates]
    else:
        candidates = [path.with_suffix(".hdr"), path.with_suffix(".HDR"), path.with_name(path.name + ".hdr")]
        pairs = [(header, path) for header in candidates]
    for header, data in pairs:
        if header.is_file() and data.is_file():
            return header, data
    missing = "data file (.sli)" if path.suffix.lower() == ".hdr" else "header (.hdr)"
    raise UserError(f"The spectral library {path} has no {missing} beside it: put it there.")


def _envi_fields(path: Path) -> dict[str, str]:
    """Return the fields of an ENVI header, lists without their braces."""
    fields = envi_fields(read_small_text(path, f"header {path} of the spectral library"))
    if not fields:
        raise UserError(f"The file {path} is not an ENVI header: give the one that came with the spectral library.")
    return {name: value.strip("{}").strip() for name, value in fields.items()}


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")] if text else []


def _numbers(text: str) -> NDArray[np.float64] | None:
    try:
        return np.array([float(part) for part in _parts(text)])
    except ValueError:
        return None


def _read_geojson_library(path: Path) -> ResponseTable:
    """Read a FeatureCollection whose features hold `name` and a profile, `{"x": […], "y": […], "xUnit": "nm"}`."""
    try:
        library = json.loads(read_small_text(path, f"response library {path}"))
    except (ValueError, RecursionError) as error:
        if isinstance(error, UserError):
            raise
        raise UserError(f"The response library {path} cannot be read as GeoJSON: give a complete file.") from error
    features = library.get("features") if isinstance(library, dict) else None
    if not isinstance(features, list) or not features:
        raise UserError(
            f"The response library {path} has no features: give an EnMAP-Box library with one feature for each band of "
            "the multispectral image."
        )
    names, curves = [], []
    for number, feature in enumerate(features, start=1):
        properties = (feature.get("properties") if isinstance(feature, dict) else None) or {}
        names.append(str(properties.get("name") or number))
        curves.append(_profile(properties, path, number))
    # Micrometres times 1000 differ in the last digit from the same nanometres.
    grid = np.unique(np.concatenate([nm for nm, _ in curves]).round(4))
    if len(grid) * len(curves) > MOST_VALUES:
        raise UserError(f"The response library {path} has {len(curves)} curves, too many for one sensor: give fewer.")
    table = np.array([np.interp(grid, nm, response, left=0, right=0) for nm, response in curves]).T
    return _checked(path, grid, table, names)


def _profile(properties: dict[str, Any], path: Path, number: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the wavelengths, nm in rising order, and the response of one feature."""
    try:
        profile = next(properties[field] for field in PROFILE_FIELDS if properties.get(field))
        if isinstance(profile, str):
            profile = json.loads(profile)
        pairs = [(float(x), float(y)) for x, y in zip(profile["x"], profile["y"]) if y is not None]
        unit = str(profile.get("xUnit") or "")
        complete = len(profile["x"]) == len(profile["y"]) and len(pairs) > 1
    except (StopIteration, LookupError, TypeError, ValueError, AttributeError, RecursionError, OverflowError):
        complete = False
    if not complete:
        raise UserError(
            f"Feature {number} of the response library {path} has no profile with as many x (wavelengths) as y "
            "(responses), two or more: correct it, or leave that feature out."
        )
    x, y = np.array(sorted(pairs)).T
    return _in_nanometres(x, unit, path).round(4), y


def _in_nanometres(values: NDArray[np.float64], unit: str, path: Path) -> NDArray[np.float64]:
    """Return nm; where the file tells no unit, numbers below 100 are micrometres."""
    name = unit.strip().lower()
    factor = NM_PER_UNIT.get(name, NM_PER_UNIT.get(name.rstrip("s")))
    if factor is not None:
        return values * factor
    if name in ("", "unknown", "none"):
        return values * (NM_PER_MICROMETRE if values.max() < LARGEST_WAVELENGTH_UM else 1.0)
    raise UserError(
        f"The wavelengths in {path} are in {unit.strip()}, which is not a length: give them in nanometers or "
        "micrometers."
    )


def _numbered(count: int) -> list[str]:
    return [str(i + 1) for i in range(count)]


def _checked(
    path: Path, wavelength: NDArray[np.float64], table: NDArray[np.float64], names: list[str]
) -> ResponseTable:
    """Return a response [m, c] at wavelengths in nm, or say what in it cannot be."""
    if min(table.shape) < 1 or not (np.isfinite(wavelength).all() and np.isfinite(table).all()):
        raise UserError(f"The response library {path} holds something other than finite numbers: correct it.")
    if not (wavelength.min() >= SHORTEST_NM and wavelength.max() <= LONGEST_NM):
        raise UserError(
            f"The response {path} gives wavelengths from {wavelength.min():g} to {wavelength.max():g} nm, which no "
            "optical sensor sees: give them in nanometers or micrometers, in the first column of a table."
        )
    order = np.argsort(wavelength, kind="stable")
    for before, after in zip(order[:-1], order[1:]):
        if wavelength[before] == wavelength[after] and (table[before] != table[after]).any():
            raise UserError(
                f"The response {path} gives two different values at {wavelength[after]:g} nm: give each of them "
                "once, with a column for each band."
            )
    for name, curve in zip(names, table.T):
        if curve.max() <= 0 or curve.max() > LARGEST_RESPONSE:
            raise UserError(f"The response {path} of band {name} reaches {curve.max():.3g}, which is none: correct it.")
        if curve.min() < -NEGATIVE_NOISE * curve.max():
            raise UserError(
                f"The response {path} of band {name} falls to {curve.min():.3g}, below 0: correct it, or set what is "
                "noise to 0."
            )
    return ResponseTable(wavelength, table, tuple(map(clean_name, names)), f"table {path.name}")
