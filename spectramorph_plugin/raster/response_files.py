"""Spectral responses from files."""

from __future__ import annotations

from pathlib import Path

from .curve_files import RESPONSES, read_curves
from .response_table import ResponseTable, checked_response


def read_response(path: Path) -> ResponseTable:
    """Read the spectral response of a sensor, a curve a band, from any of the formats it comes in.

    Parameters
    ----------
    path : Path
        Of the file, see `read_curves`.

    Returns
    -------
    ResponseTable

    Raises
    ------
    UserError
        Where there is no such response.
    """
    return checked_response(*read_curves(path, RESPONSES), f"table {path.name}")
