"""The spectral response of a sensor as a table of curves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from .names import clean_name

SHORTEST_NM, LONGEST_NM = 100.0, 100_000.0  # that any optical sensor sees
LARGEST_RESPONSE = 1e30  # in any units: sums of larger values could overflow
NEGATIVE_NOISE = 0.05  # of a curve's peak: measured curves go a little below 0


@dataclass(frozen=True)
class ResponseTable:
    """The spectral response of a sensor.

    Attributes
    ----------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a band, in any units.
    names : tuple of str
        What the bands are called.
    origin : str
        Where the curves come from, in words.
    """

    wavelength: NDArray[np.float64]
    table: NDArray[np.float64]
    names: tuple[str, ...]
    origin: str


def checked_response(
    wavelength: NDArray[np.float64], table: NDArray[np.float64], names: list[str], origin: str
) -> ResponseTable:
    """Return a response that can be one.

    Parameters
    ----------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a band, in any units.
    names : list of str
        What the bands are called.
    origin : str
        Where the curves come from, as in "table sensor.csv".

    Returns
    -------
    ResponseTable

    Raises
    ------
    UserError
        Where something in it cannot be.
    """
    if min(table.shape) < 1 or not (np.isfinite(wavelength).all() and np.isfinite(table).all()):
        raise UserError("The response ({origin}) holds something other than finite numbers: correct it.", origin=origin)
    if not (wavelength.min() >= SHORTEST_NM and wavelength.max() <= LONGEST_NM):
        raise UserError(
            "The response ({origin}) gives wavelengths from {lowest:g} to {highest:g} nm, which no "
            "optical sensor sees: give them in nanometers or micrometers, in the first column of a table.",
            origin=origin,
            lowest=wavelength.min(),
            highest=wavelength.max(),
        )
    order = np.argsort(wavelength, kind="stable")
    for before, after in zip(order[:-1], order[1:]):
        if wavelength[before] == wavelength[after] and (table[before] != table[after]).any():
            raise UserError(
                "The response ({origin}) gives two different values at {wavelength:g} nm: give each of them once, "
                "with a column for each band.",
                origin=origin,
                wavelength=wavelength[after],
            )
    for name, curve in zip(names, table.T):
        if curve.max() <= 0 or curve.max() > LARGEST_RESPONSE:
            raise UserError(
                "The response ({origin}) of band {name} reaches {curve:.3g}, which is none: correct it.",
                origin=origin,
                name=name,
                curve=curve.max(),
            )
        if curve.min() < -NEGATIVE_NOISE * curve.max():
            raise UserError(
                "The response ({origin}) of band {name} falls to {curve:.3g}, below 0: correct it, or set what is "
                "noise to 0.",
                origin=origin,
                name=name,
                curve=curve.min(),
            )
    return ResponseTable(wavelength, table, tuple(map(clean_name, names)), origin)
