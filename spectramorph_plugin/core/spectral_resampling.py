"""Spectra of a library as an image's bands would see them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .response import FWHM_PER_SIGMA, LARGEST_GAP, SAME_WAVELENGTH_NM

NODES, WEIGHTS = np.polynomial.hermite.hermgauss(15)  # an integral over a Gaussian as a sum


def resample_spectra(
    spectra: NDArray[np.float64],
    wavelength: NDArray[np.float64],
    centres: NDArray[np.float64],
    fwhm: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return spectra as Gaussian bands see them, linear between their samples.

    Spectra that are given at the very bands are taken as they are.

    Parameters
    ----------
    spectra : ndarray of shape (c, m)
        In any unit; NaN where a spectrum has no value.
    wavelength : ndarray of shape (m,)
        Of their samples, nm, in rising order.
    centres : ndarray of shape (C,)
        Of the bands, nm, in any order.
    fwhm : ndarray of shape (C,)
        Full widths at half maximum of the bands, nm.

    Returns
    -------
    ndarray of shape (c, C)
        NaN in bands where a spectrum has no sample near by: past its ends, and in gaps.
    """
    nearest = np.abs(centres[:, None] - wavelength[None, :]).argmin(axis=1)
    if (np.abs(wavelength[nearest] - centres) <= SAME_WAVELENGTH_NM).all():
        return np.asarray(spectra[:, nearest])
    places = centres[:, None] + np.sqrt(2) * fwhm[:, None] / FWHM_PER_SIGMA * NODES
    seen = np.full((len(spectra), len(centres)), np.nan)
    for row, spectrum in zip(seen, spectra):
        known = np.isfinite(spectrum)
        if known.sum() < 2:
            continue
        nm = wavelength[known]
        means = np.interp(places, nm, spectrum[known]) @ WEIGHTS / WEIGHTS.sum()
        after = np.clip(np.searchsorted(nm, centres), 1, len(nm) - 1)
        distance = np.minimum(np.abs(centres - nm[after - 1]), np.abs(centres - nm[after]))
        reach = np.maximum(LARGEST_GAP * float(np.median(np.diff(nm))), fwhm)
        inside = (centres >= nm[0] - fwhm / 2) & (centres <= nm[-1] + fwhm / 2)
        row[:] = np.where(inside & (distance <= reach), means, np.nan)
    return seen
