"""The wavelengths that both spectrometers of an instrument see: whose bands are used there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def bad_in_overlap(
    wavelength: NDArray[np.float64], swir: NDArray[np.bool_], overlap: str, bad: NDArray[np.bool_] | None = None
) -> NDArray[np.bool_]:
    """Tell which bands are not to be used because the other spectrometer sees their wavelengths, too.

    Parameters
    ----------
    wavelength : ndarray of shape (bands,)
        Centres of the bands.
    swir : ndarray of bool of shape (bands,)
        Which bands are of the SWIR spectrometer; the others are of the VNIR.
    overlap : str
        "both" for the bands of both, "vnir" or "swir" for those of the one.
    bad : ndarray of bool of shape (bands,) or None
        Which bands are bad anyway: they reach nowhere.

    Returns
    -------
    ndarray of bool of shape (bands,)
    """
    good = np.ones(len(wavelength), bool) if bad is None else ~bad
    vnir_good, swir_good = good & ~swir, good & swir
    if overlap == "both" or not vnir_good.any() or not swir_good.any():
        return np.zeros(len(wavelength), bool)
    if overlap == "vnir":
        return swir & (wavelength <= wavelength[vnir_good].max())
    return ~swir & (wavelength >= wavelength[swir_good].min())
