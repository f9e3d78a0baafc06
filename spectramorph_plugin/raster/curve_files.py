"""Curves from files, of responses or of materials: tables (CSV), ENVI spectral libraries and EnMAP-Box libraries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import UserError
from ..messages import Message
from .geopackage_profiles import profile_rows
from .spectral_libraries import Curves, curves_of, parse_envi_library, parse_geojson_library
from .tables import parse_curve_table
from .text_files import check_small_file, read_small_text

ENVI_SUFFIXES = (".sli", ".hdr")
JSON_SUFFIXES = (".geojson", ".json")
GEOPACKAGE_SUFFIX = ".gpkg"


@dataclass(frozen=True)
class CurveKind:
    """What curves are of.

    Attributes
    ----------
    of : str
        What messages call their file, as in "response" table, library or file.
    each : str
        What has a curve.
    outside : float
        The value of a curve of an EnMAP-Box library past its ends.
    """

    of: str
    each: str
    outside: float


RESPONSES = CurveKind(Message("response"), Message("band of the multispectral image"), 0.0)
SPECTRA = CurveKind(Message("spectral"), Message("spectrum"), np.nan)


def read_curves(path: Path, kind: CurveKind) -> Curves:
    """Read curves from any of the formats they come in.

    These are tables (see parse_curve_table), ENVI spectral libraries (.sli with its .hdr, either of which may be
    given) and libraries of EnMAP-Box (.geojson, or .gpkg whose profiles are JSON).

    Parameters
    ----------
    path : Path
        Of the file.
    kind : CurveKind
        What they are of.

    Returns
    -------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a column, in any units.
    names : list of str
        Of the curves.

    Raises
    ------
    UserError
        Where there are no such curves.
    """
    suffix = path.suffix.lower()
    header, data = envi_pair(path) if suffix in ENVI_SUFFIXES and path.is_file() else (path, path)
    if suffix == GEOPACKAGE_SUFFIX:
        check_small_file(path, Message("{kind} file {path}", kind=kind.of, path=path))
        rows = profile_rows(path)
        return curves_of(rows, path, who=Message("{kind} library", kind=kind.of), outside=kind.outside)
    text = read_small_text(header, Message("{kind} file {path}", kind=kind.of, path=header))
    if suffix in ENVI_SUFFIXES:
        return parse_envi_library(text, header, data)
    if suffix in JSON_SUFFIXES or text.lstrip().startswith("{"):
        return parse_geojson_library(
            text, path, who=Message("{kind} library", kind=kind.of), each=kind.each, outside=kind.outside
        )
    return parse_curve_table(text, Message("{kind} table {path}", kind=kind.of, path=path), kind.each)


def envi_pair(path: Path) -> tuple[Path, Path]:
    """Return the header and the data file of a library, either of which may be given.

    Parameters
    ----------
    path : Path
        Of one of them.

    Returns
    -------
    header : Path
    data : Path

    Raises
    ------
    UserError
        Where the other is not beside it.
    """
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
    missing = Message("data file (.sli)") if path.suffix.lower() == ".hdr" else Message("header (.hdr)")
    raise UserError("The spectral library {path} has no {missing} beside it: put it there.", path=path, missing=missing)
