"""Spectral responses from files: CSV tables, ENVI spectral libraries and EnMAP-Box libraries."""

from __future__ import annotations

from pathlib import Path

from ..errors import UserError
from .response_table import ResponseTable, checked_response
from .spectral_libraries import parse_envi_library, parse_geojson_library
from .tables import parse_response_table
from .text_files import read_small_text

ENVI_SUFFIXES = (".sli", ".hdr")
JSON_SUFFIXES = (".geojson", ".json")


def read_response(path: Path) -> ResponseTable:
    """Read the spectral response of a sensor, a curve a band, from any of the formats it comes in.

    These are tables (see parse_response_table), ENVI spectral libraries (.sli with its .hdr, either of which may be
    given) and libraries of EnMAP-Box (.geojson).

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    ResponseTable

    Raises
    ------
    UserError
        Where there is no such response.
    """
    suffix = path.suffix.lower()
    header, data = _envi_pair(path) if suffix in ENVI_SUFFIXES and path.is_file() else (path, path)
    text = read_small_text(header, f"response file {header}")
    if suffix in ENVI_SUFFIXES:
        curves = parse_envi_library(text, header, data)
    elif suffix in JSON_SUFFIXES or text.lstrip().startswith("{"):
        curves = parse_geojson_library(text, path)
    else:
        curves = parse_response_table(text, path)
    return checked_response(*curves, f"table {path.name}")


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
