"""Reference spectra in: tables (CSV), ENVI spectral libraries, and EnMAP-Box's GeoJSON and GeoPackage."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import math
import re
import sys
from array import array
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from .spectral_bands import in_nanometres, numbers
from .spectral_curves import Curve, Points

translate = QCoreApplication.translate

SUFFIXES = (".csv", ".txt", ".sli", ".hdr", ".geojson", ".json", ".gpkg")
ENVI_TYPES = {1: "B", 2: "h", 3: "i", 4: "f", 5: "d", 12: "H", 13: "I"}
NM_PER_UNIT = {
    "nm": 1.0, "nanometer": 1.0, "nanometre": 1.0,
    "um": 1e3, "µm": 1e3, "μm": 1e3, "micron": 1e3, "micrometer": 1e3, "micrometre": 1e3,
    "m": 1e9, "meter": 1e9, "metre": 1e9,
}  # fmt: skip
PROFILE_FIELDS = ("profiles", "profile", "spectrum", "response")
NAME_FIELDS = ("name", "spectrum", "material", "title", "label", "class", "id")
MOST_BYTES = 2**28
MOST_CURVES = 2000


def read_library(path: Path) -> list[Curve]:
    """Read the spectra of a file.

    Raises
    ------
    UserError
        Where it holds none that can be read; the text says why.
    """
    suffix = path.suffix.lower()
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(translate("SpectraMorph", "The library {path} is too large to be shown.").format(path=path))
        if suffix in (".geojson", ".json", ".gpkg"):
            found = _from_features(path)
        elif suffix in (".sli", ".hdr") or _header_of(path) is not None:
            found = _from_envi(path)
        else:
            found = _from_table(path.read_text(encoding="utf-8-sig", errors="replace"), path)
    except OSError as error:
        raise UserError(
            translate("SpectraMorph", "The library {path} cannot be read ({reason}).").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    found = [curve for curve in found if any(value is not None for value in curve.values)]
    if not found:
        raise UserError(
            translate(
                "SpectraMorph",
                "There are no spectra with wavelengths in {path}: give a table with a column of wavelengths, an ENVI "
                "spectral library, or a library of EnMAP-Box.",
            ).format(path=path)
        )
    if len(found) > MOST_CURVES:
        raise UserError(
            translate("SpectraMorph", "The library {path} holds {count} spectra, too many to choose from here.").format(
                path=path, count=len(found)
            )
        )
    return found


def _curve(name: str, wavelength: list[float], values: list[Optional[float]], unit: str = "") -> Optional[Curve]:
    """Make a curve of pairs in any order; None where they are no spectrum."""
    if len(wavelength) != len(values) or not wavelength:
        return None
    factor = NM_PER_UNIT.get(unit.strip().lower(), NM_PER_UNIT.get(unit.strip().lower().rstrip("s")))
    nm = tuple(w * factor for w in wavelength) if factor else in_nanometres(tuple(wavelength))
    if nm is None or not all(math.isfinite(w) and w > 0 for w in nm):
        return None
    pairs = sorted(zip(nm, values), key=lambda pair: pair[0])
    known: Points = tuple(value if value is not None and math.isfinite(value) else None for _, value in pairs)
    return Curve(name=name, wavelength=tuple(w for w, _ in pairs), values=known)


# Tables


def _from_table(text: str, path: Path) -> list[Curve]:
    rows = _rows(text)
    if len(rows) < 2:
        return []
    header = [cell.strip() for cell in rows[0]]
    across = [_float(cell) for cell in header]
    known = [value for value in across if value is not None]
    rising = len(known) >= 2 and all(before < after for before, after in zip(known, known[1:]))
    if rising and len(known) < len(across):
        return _a_row_each(header, across, rows[1:])
    named = all(value is None for value in across)
    body = rows[1:] if named else rows
    first = next((n for n, cell in enumerate(header) if re.match(r"(wave|lambda|wl|nm\b|µm|um\b)", cell, re.I)), None)
    if first is None:
        first = 0
    skipped = {n for n, cell in enumerate(header) if re.fullmatch(r"(band|index|fid|id|bbl|fwhm.*)", cell, re.I)}
    wavelength = [_float(row[first]) if first < len(row) else None for row in body]
    kept = [number for number, value in enumerate(wavelength) if value is not None]
    unit = "um" if named and re.search(r"(µm|_um\b|\(um\)|micro)", header[first], re.I) else ""
    curves = []
    for column in range(len(header)):
        if column == first or (named and column in skipped):
            continue
        values = [_float(body[n][column]) if column < len(body[n]) else None for n in kept]
        name = header[column] if named and header[column] else f"{path.stem} {column}"
        curves.append(_curve(name, [wavelength[n] for n in kept], values, unit))
    return [curve for curve in curves if curve is not None]


def _a_row_each(header: list[str], across: list[Optional[float]], body: list[list[str]]) -> list[Curve]:
    """Read a table whose first row holds the wavelengths, and each further row a spectrum."""
    columns = [number for number, value in enumerate(across) if value is not None]
    lowered = [cell.lower() for cell in header]
    others = [number for number, value in enumerate(across) if value is None]
    name_column = next((lowered.index(field) for field in NAME_FIELDS if field in lowered), others[0])
    curves = []
    for number, row in enumerate(body, start=1):
        name = row[name_column].strip() if name_column < len(row) else ""
        values = [_float(row[column]) if column < len(row) else None for column in columns]
        curves.append(_curve(name or str(number), [across[column] for column in columns], values))
    return [curve for curve in curves if curve is not None]


def _rows(text: str) -> list[list[str]]:
    """Split a table by whatever separates its columns; in one that semicolons separate, commas may be decimal."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if not lines:
        return []
    separator = max((";", "\t", ","), key=lines[0].count)
    if not lines[0].count(separator):
        return [line.split() for line in lines]
    return list(csv.reader(io.StringIO("\n".join(lines)), delimiter=separator))


def _float(cell: str) -> Optional[float]:
    text = cell.strip().strip('"')
    if text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


# ENVI


def _header_of(path: Path) -> Optional[Path]:
    if path.suffix.lower() == ".hdr":
        return path
    places = (path.with_suffix(".hdr"), path.with_name(path.name + ".hdr"), path.with_suffix(".HDR"))
    return next((place for place in places if place.is_file()), None)


def _data_of(header: Path) -> Optional[Path]:
    places = (header.with_suffix(suffix) for suffix in (".sli", ".SLI", ".dat", ".lib", ""))
    return next((place for place in places if place.is_file() and place != header), None)


def _from_envi(path: Path) -> list[Curve]:
    header = _header_of(path)
    data = _data_of(path) if header == path else path
    if header is None or data is None:
        raise UserError(
            translate(
                "SpectraMorph", "An ENVI spectral library is two files, .sli and .hdr, and {path} has only one: add it."
            ).format(path=path)
        )
    fields = envi_fields(header.read_text(encoding="utf-8-sig", errors="replace"))
    try:
        lines, samples = int(fields["lines"]), int(fields["samples"])
        code = ENVI_TYPES[int(fields["data type"])]
        offset = int(fields.get("header offset", "0"))
        big = fields.get("byte order", "0").strip() == "1"
    except (KeyError, ValueError):
        return []
    size = lines * samples * array(code).itemsize
    held = data.read_bytes()[offset : offset + size] if 0 < size <= MOST_BYTES and offset >= 0 else b""
    if not held or len(held) < size:
        raise UserError(
            translate("SpectraMorph", "The spectral library {path} is not complete: give the whole file.").format(
                path=data
            )
        )
    values = array(code, held)
    if big != (sys.byteorder == "big"):
        values.byteswap()
    wavelength = numbers(fields.get("wavelength"), samples)
    if wavelength is None:
        return []
    scale = numbers(fields.get("reflectance scale factor"), 1)
    factor = 1 / scale[0] if scale and scale[0] > 0 else 1.0
    names = [name.strip() for name in fields.get("spectra names", "").strip("{} \n").split(",")]
    names = names if len(names) == lines else [f"{data.stem} {number + 1}" for number in range(lines)]
    curves = []
    for number, name in enumerate(names):
        row = [value * factor for value in values[number * samples : (number + 1) * samples]]
        curves.append(_curve(name, list(wavelength), row, fields.get("wavelength units", "")))
    return [curve for curve in curves if curve is not None]


def envi_fields(text: str) -> dict[str, str]:
    """Return the fields of an ENVI header; nothing where it is none."""
    if not text.lstrip().upper().startswith("ENVI"):
        return {}
    found = re.findall(r"^\s*([^=\n{}]+?)\s*=\s*(\{[^}]*\}|[^\n]*)", text, re.M)
    return {" ".join(key.lower().split()): value.strip() for key, value in found}


# EnMAP-Box


def _from_features(path: Path) -> list[Curve]:
    curves: list[Optional[Curve]] = []
    with _quietly():
        library = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        for number in range(library.GetLayerCount() if library is not None else 0):
            layer = library.GetLayer(number)
            for feature in layer:
                curves += _of_feature(feature, f"{path.stem} {feature.GetFID()}")
                if len(curves) > 2 * MOST_CURVES:
                    break
    return [curve for curve in curves if curve is not None]


def _of_feature(feature: ogr.Feature, otherwise: str) -> list[Optional[Curve]]:
    fields = {}
    for number in range(feature.GetFieldCount()):
        if feature.IsFieldSetAndNotNull(number):
            name = feature.GetFieldDefnRef(number).GetName()
            # Binary fields hold Python's pickles in old libraries: these are not opened.
            if feature.GetFieldDefnRef(number).GetType() != ogr.OFTBinary:
                fields[name.lower()] = feature.GetFieldAsString(number)
    name = next((fields[key] for key in NAME_FIELDS if fields.get(key) and not _profile(fields[key])), otherwise)
    order = sorted(fields, key=lambda key: key not in PROFILE_FIELDS)
    found = []
    for key in order:
        profile = _profile(fields[key])
        if profile is not None:
            y = [None if value is None else _float(str(value)) for value in profile["y"]]
            x = [_float(str(value)) for value in profile["x"]]
            if None not in x:
                called = name if not found else f"{name} ({key})"
                found.append(_curve(called, x, y, str(profile.get("xUnit") or "")))  # type: ignore[arg-type]
    return found


def _profile(text: str) -> Optional[dict[str, Any]]:
    if not text.lstrip().startswith("{"):
        return None
    try:
        profile = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(profile, dict):
        return None
    fine = all(isinstance(profile.get(axis), list) for axis in "xy") and len(profile["x"]) == len(profile["y"])
    return profile if fine else None


@contextlib.contextmanager
def _quietly():
    """Have GDAL neither print nor raise: what it cannot open has no spectra."""
    manager = getattr(gdal, "ExceptionMgr", None)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with contextlib.suppress(RuntimeError), manager(useExceptions=True) if manager else contextlib.nullcontext():
            yield
    finally:
        gdal.PopErrorHandler()
