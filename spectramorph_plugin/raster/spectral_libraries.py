"""Curves, of responses and of materials, out of ENVI spectral libraries and libraries of EnMAP-Box."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from ..messages import Message
from .bands import LARGEST_WAVELENGTH_UM, NM_PER_MICROMETRE
from .envi_header import envi_fields

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
MOST_VALUES = 2**24  # of all curves of a library together
PROFILE_FIELDS = ("profiles", "response", "profile")
"""What EnMAP-Box versions call the field of a feature that holds its curve."""

Curves = tuple[NDArray[np.float64], NDArray[np.float64], list[str]]
"""Wavelength [m] in nm, one curve a band [m, c], and their names."""


def parse_envi_library(header: str, header_path: Path, data_path: Path) -> Curves:
    """Read the curves of an ENVI spectral library.

    Parameters
    ----------
    header : str
        The text of the header.
    header_path : Path
        Where the header lies.
    data_path : Path
        Where the data lie.

    Returns
    -------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a band, in any units.
    names : list of str
        Of the bands.

    Raises
    ------
    UserError
        Where the two are not a spectral library.
    """
    fields = {name: value.strip("{}").strip() for name, value in envi_fields(header).items()}
    if not fields:
        raise UserError(
            "The file {path} is not an ENVI header: give the one that came with the spectral library.",
            path=header_path,
        )
    try:
        lines, samples = int(fields["lines"]), int(fields["samples"])
        kind = np.dtype(ENVI_TYPES[int(fields["data_type"])])
        offset = int(fields.get("header_offset", "0"))
        big = fields.get("byte_order", "0") == "1"
    except (KeyError, ValueError) as error:
        raise UserError(
            "The header {path} of the spectral library lacks samples, lines or a data type of real "
            "numbers: correct it, or give a table (CSV).",
            path=header_path,
        ) from error
    wavelength = _numbers(fields.get("wavelength", ""))
    if wavelength is None or len(wavelength) != samples:
        raise UserError(
            "The header {path} of the spectral library has no wavelength for each of its {samples} "
            "samples: add them, or give a table (CSV).",
            path=header_path,
            samples=samples,
        )
    held = data_path.stat().st_size - offset
    if min(lines, samples) < 1 or offset < 0 or lines * samples * kind.itemsize > held:
        raise UserError(
            "The spectral library {path} does not hold the {lines} spectra of {samples} samples that its "
            "header tells of: give the complete file.",
            path=data_path,
            lines=lines,
            samples=samples,
        )
    if lines * samples > MOST_VALUES:
        raise UserError(
            "The spectral library {path} holds {lines} curves, too many: give fewer.",
            path=data_path,
            lines=lines,
        )
    spectra = np.fromfile(data_path, kind.newbyteorder(">" if big else "<"), lines * samples, offset=offset)
    spectra = spectra.reshape(lines, samples)
    names = _parts(fields.get("spectra_names", ""))
    nm = _in_nanometres(wavelength, fields.get("wavelength_units", ""), header_path)
    flags = _numbers(fields.get("bbl", ""))
    good = np.ones(samples, bool) if flags is None or len(flags) != samples else flags != 0
    table = spectra.T[good].astype(np.float64)
    return nm[good], table, names if len(names) == lines else [str(i + 1) for i in range(lines)]


def parse_geojson_library(
    text: str,
    path: Path,
    *,
    who: str = Message("response library"),
    each: str = Message("band of the multispectral image"),
    outside: float = 0.0,
) -> Curves:
    """Read a FeatureCollection whose features hold `name` and a profile, `{"x": […], "y": […], "xUnit": "nm"}`.

    Parameters
    ----------
    text : str
        Of the file.
    path : Path
        Of the file, for messages.
    who : str
        What messages call it.
    each : str
        What a curve belongs to, in messages.
    outside : float
        The value of a curve past its ends.

    Returns
    -------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a feature, in any units.
    names : list of str
        Of the features.

    Raises
    ------
    UserError
        Where the text is no such library.
    """
    try:
        library = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(
            "The {who} {path} cannot be read as GeoJSON: give a complete file.", who=who, path=path
        ) from error
    features = library.get("features") if isinstance(library, dict) else None
    if not isinstance(features, list) or not features:
        raise UserError(
            "The {who} {path} has no features: give an EnMAP-Box library with one feature for each {each}.",
            who=who,
            path=path,
            each=each,
        )
    found = [(feature.get("properties") if isinstance(feature, dict) else None) or {} for feature in features]
    return curves_of(found, path, who=who, outside=outside)


def curves_of(rows: Sequence[dict[str, Any]], path: Path, *, who: str, outside: float) -> Curves:
    """Return the curves of an EnMAP-Box library's features on one grid of wavelengths.

    Parameters
    ----------
    rows : sequence of dict
        The properties of each feature: `name` and a profile.
    path : Path
        Of the file, for messages.
    who : str
        What messages call it.
    outside : float
        The value of a curve past its ends.

    Returns
    -------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a feature, in any units.
    names : list of str
        Of the features.

    Raises
    ------
    UserError
        Where a feature holds no profile.
    """
    names, curves = [], []
    for number, row in enumerate(rows, start=1):
        names.append(str(row.get("name") or number))
        curves.append(_profile(row, path, number, who))
    # Rounded, so that curves given in micrometres and in nanometres share their wavelengths to the last digit.
    grid = np.unique(np.concatenate([nm for nm, _ in curves]).round(4))
    if len(grid) * len(curves) > MOST_VALUES:
        raise UserError(
            "The {who} {path} has {count} curves, too many: give fewer.", who=who, path=path, count=len(curves)
        )
    table = np.array([np.interp(grid, nm, values, left=outside, right=outside) for nm, values in curves]).T
    return grid, table, names


def _profile(
    properties: dict[str, Any], path: Path, number: int, who: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the wavelengths, nm in rising order, and the values of one feature."""
    try:
        profile = next(properties[field] for field in PROFILE_FIELDS if properties.get(field))
        if isinstance(profile, (str, bytes)):
            profile = json.loads(profile)
        pairs = [(float(x), float(y)) for x, y in zip(profile["x"], profile["y"]) if y is not None]
        unit = str(profile.get("xUnit") or "")
        complete = len(profile["x"]) == len(profile["y"]) and len(pairs) > 1
    except (StopIteration, LookupError, TypeError, ValueError, AttributeError, RecursionError, OverflowError):
        complete = False
    if not complete:
        raise UserError(
            "Feature {number} of the {who} {path} has no profile with as many x (wavelengths) as y (values), two "
            "or more: correct it, or leave that feature out.",
            number=number,
            who=who,
            path=path,
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
        "The wavelengths in {path} are in {unit}, which is not a length: give them in nanometers or micrometers.",
        path=path,
        unit=unit.strip(),
    )


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")] if text else []


def _numbers(text: str) -> NDArray[np.float64] | None:
    try:
        return np.array([float(part) for part in _parts(text)])
    except ValueError:
        return None
