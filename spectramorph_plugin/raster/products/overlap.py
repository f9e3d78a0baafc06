"""Bands that two spectrometers share: where both see the same wavelengths, one of them may be preferred."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def bad_in_overlap(
    wavelength: NDArray[np.float64], is_swir: NDArray[np.bool_], choice: str, off: NDArray[np.bool_] | None = None
) -> NDArray[np.bool_]:
    """Return which bands are to be left out because the other spectrometer sees their wavelengths, too.

    Parameters
    ----------
    wavelength : ndarray of shape (bands,)
        Centres, nm.
    is_swir : ndarray of bool of shape (bands,)
        Which bands are the SWIR spectrometer's; the others are the VNIR's.
    choice : str
        Whose bands are kept where both see the same wavelengths: "both", "vnir" or "swir".
    off : ndarray of bool of shape (bands,), optional
        Which bands hold nothing of use in any case: they stand for no wavelength.

    Returns
    -------
    ndarray of bool of shape (bands,)
    """
    on = np.ones(len(wavelength), bool) if off is None else ~off
    vnir, swir = on & ~is_swir, on & is_swir
    if choice == "both" or not vnir.any() or not swir.any():
        return np.zeros(len(wavelength), bool)
    if choice == "vnir":
        return is_swir & (wavelength <= wavelength[vnir].max())
    return ~is_swir & (wavelength >= wavelength[swir].min())
