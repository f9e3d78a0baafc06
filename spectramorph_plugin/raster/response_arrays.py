"""Spectral responses that are at hand as arrays and tables, not as files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from ..messages import Message
from .bands import LARGEST_WAVELENGTH_UM, in_nanometres
from .response_table import ResponseTable, checked_response

ORIGIN = Message("as given")
FORMS = Message(
    "give a pair (wavelengths in nm, table with a column for each band), a dictionary or DataFrame of a column "
    "wavelength and one for each band, or an array with a row for each multispectral and a column for each "
    "hyperspectral band"
)


def response_of(given: Any, wavelength: Optional[NDArray[np.float64]]) -> ResponseTable:
    """Return a spectral response from the forms that it comes in within Python.

    Parameters
    ----------
    given : tuple, mapping, DataFrame or array
        A pair of wavelengths [m] in nm and a table [m, c] (or one curve [m]); a mapping or DataFrame with a column
        called wavelength (a DataFrame may have it as its index) and one for each band of the MSI; or an array [c, C]
        of what each band of the HSI counts in each of the MSI.
    wavelength : ndarray of shape (C,), optional
        Of the HSI's bands, nm: what the array [c, C] refers to.

    Returns
    -------
    ResponseTable

    Raises
    ------
    UserError
        Where it has none of these forms.
    """
    if hasattr(given, "to_numpy") and hasattr(given, "columns"):
        columns: dict[str, Any] = {str(name): given[name].to_numpy() for name in given.columns}
        if _wavelength_key(columns) is None:
            columns = {"wavelength": given.index.to_numpy(), **columns}
        return _of_columns(columns)
    if isinstance(given, Mapping):
        return _of_columns({str(name): column for name, column in given.items()})
    if isinstance(given, tuple) and len(given) == 2:
        nm, table = _numbers(given[0]), _numbers(given[1])
        return _checked(nm, table[:, None] if table.ndim == 1 else table, None)
    weights = _numbers(given)
    if wavelength is None or weights.ndim != 2 or weights.shape[1] != len(wavelength):
        raise UserError(
            "The response is an array of the shape {shape}, which is none that can be read: {forms}.",
            shape=weights.shape,
            forms=FORMS,
        )
    return _checked(wavelength, weights.T, None)


def _wavelength_key(columns: Mapping[str, Any]) -> Optional[str]:
    return next((name for name in columns if name.strip().lower().startswith("wavelength")), None)


def _of_columns(columns: Mapping[str, Any]) -> ResponseTable:
    key = _wavelength_key(columns)
    names = tuple(name for name in columns if name != key)
    if key is None or not names:
        raise UserError(
            "The response has the columns {value}: {forms}.", value=", ".join(columns) or Message("none"), forms=FORMS
        )
    curves = [_numbers(columns[name]) for name in names]
    if len({curve.shape for curve in curves}) > 1:
        raise UserError("The columns of the response have different lengths: give one value for each wavelength.")
    return _checked(_numbers(columns[key]), np.array(curves).T, names)


def _numbers(values: Any) -> NDArray[np.float64]:
    try:
        return np.asarray(values, float)
    except (TypeError, ValueError) as error:
        raise UserError("The response holds something other than numbers: {forms}.", forms=FORMS) from error


def _checked(
    wavelength: NDArray[np.float64], table: NDArray[np.float64], names: Optional[tuple[str, ...]]
) -> ResponseTable:
    if wavelength.ndim != 1 or table.ndim != 2 or len(table) != len(wavelength):
        raise UserError(
            "The response has wavelengths of the shape {shape} and a table of the shape {table_shape}: give the table "
            "one row for each wavelength and one column for each band.",
            shape=wavelength.shape,
            table_shape=table.shape,
        )
    nm = in_nanometres(wavelength, LARGEST_WAVELENGTH_UM)
    if nm is None or table.size == 0:
        raise UserError("The response needs finite numbers above 0 as wavelengths, and a value for each: correct it.")
    return checked_response(nm, table, list(names or map(str, range(1, table.shape[1] + 1))), ORIGIN)
