"""Spectra of materials, as a library holds them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from .names import clean_name
from .response_table import LONGEST_NM, SHORTEST_NM

LARGEST_VALUE = 1e30  # in any units: sums of larger values could overflow


@dataclass(frozen=True)
class SpectralLibrary:
    """Spectra of materials.

    Attributes
    ----------
    wavelength : ndarray of shape (m,)
        nm, rising.
    spectra : ndarray of shape (c, m)
        In any unit; NaN where a spectrum has no value.
    names : tuple of str
        Of the spectra.
    name : str
        Of the library.
    """

    wavelength: NDArray[np.float64]
    spectra: NDArray[np.float64]
    names: tuple[str, ...]
    name: str


def checked_library(
    wavelength: NDArray[np.float64], table: NDArray[np.float64], names: list[str], name: str
) -> SpectralLibrary:
    """Return a library that can be one.

    Parameters
    ----------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One spectrum a column, in any unit; not finite where it has no value.
    names : list of str
        Of the spectra.
    name : str
        Of the library.

    Returns
    -------
    SpectralLibrary

    Raises
    ------
    UserError
        Where something in it cannot be.
    """
    order = np.argsort(wavelength, kind="stable")
    nm, spectra = wavelength[order], table[order].T.astype(np.float64)
    if not (np.isfinite(nm).all() and nm.min() >= SHORTEST_NM and nm.max() <= LONGEST_NM):
        raise UserError(
            "The spectral library {name} gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor "
            "sees: give them in nanometers or micrometers, in the first column of a table.",
            name=name,
            lowest=nm.min(),
            highest=nm.max(),
        )
    spectra[~np.isfinite(spectra)] = np.nan
    if np.isnan(spectra).all(axis=1).any() or not np.abs(np.nan_to_num(spectra)).max(initial=0) <= LARGEST_VALUE:
        raise UserError(
            "The spectral library {name} holds spectra without values, or with values that cannot be: correct it.",
            name=name,
        )
    shown = tuple(clean_name(each) or str(number) for number, each in enumerate(names, start=1))
    return SpectralLibrary(nm, spectra, shown, name)
