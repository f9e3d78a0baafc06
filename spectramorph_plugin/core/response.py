"""Spectral response: what each band of the multispectral sensor sees of a spectrum."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError

FWHM_PER_SIGMA = 2 * np.sqrt(2 * np.log(2))
SAME_WAVELENGTH_NM = 0.05


def gaussian_response(
    wavelength: NDArray[np.float64], centres: NDArray[np.float64], fwhm: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return the response of Gaussian bands, sampled at the HSI's band centres.

    Parameters
    ----------
    wavelength : [C] centre of each HSI band, nm, in any order.
    centres, fwhm : [c] centre and full width at half maximum of each MSI band, nm.

    Returns
    -------
    [c, C], rows summing to 1.

    Raises
    ------
    UserError where a band looks past the HSI's range.
    """
    sigma = fwhm[:, None] / FWHM_PER_SIGMA
    values = np.exp(-0.5 * ((wavelength[None, :] - centres[:, None]) / sigma) ** 2)
    return _normalised(values, wavelength, centres)


def tabulated_response(
    wavelength: NDArray[np.float64], table_wavelength: NDArray[np.float64], table: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return a tabulated response at the HSI's band centres.

    A table whose rows are the HSI's bands is taken as it is: each value is that band's weight. Any other is a curve:
    it is interpolated linearly, and each band weighs as much as the spectrum it stands for (half the distance to its
    neighbours on both sides, so that bands of overlapping detectors share their part).

    Parameters
    ----------
    wavelength : [C] centre of each HSI band, nm, in any order.
    table_wavelength : [m] nm, in any order.
    table : [m, c] relative response, one column a band of the MSI.

    Returns
    -------
    [c, C], rows summing to 1.

    Raises
    ------
    UserError where a band looks past the HSI's range.
    """
    order = np.argsort(table_wavelength, kind="stable")
    nm, values = table_wavelength[order], np.clip(table[order], 0, None)
    values = values / np.maximum(values.max(axis=0), 1e-300)  # per cent, or ten thousandths, say the same
    centres = (nm @ values) / np.maximum(values.sum(axis=0), 1e-300)
    nearest = np.abs(wavelength[:, None] - nm[None, :]).argmin(axis=1)
    every_band_has_a_row = np.all(np.abs(nm[nearest] - wavelength) <= SAME_WAVELENGTH_NM)
    if every_band_has_a_row and len(nm) <= 2 * len(wavelength):  # bands that were left out may still have their rows
        return _normalised(values[nearest].T, wavelength, centres)
    curves = np.array([np.interp(wavelength, nm, column, left=0, right=0) for column in values.T])
    return _normalised(curves * band_spacing(wavelength), wavelength, centres)


def band_spacing(wavelength: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much of the spectrum each band stands for, nm [C]."""
    if len(wavelength) < 2:
        return np.ones_like(wavelength)
    order = np.argsort(wavelength, kind="stable")
    spacing = np.empty_like(wavelength)
    spacing[order] = np.gradient(wavelength[order])
    return np.maximum(spacing, 1e-6)


def _normalised(
    values: NDArray[np.float64], wavelength: NDArray[np.float64], centres: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Scale rows [c, C] to sum to 1, refusing bands that see nothing of the HSI."""
    low, high = wavelength.min(), wavelength.max()
    for band, (row, centre) in enumerate(zip(values, centres), start=1):
        if row.max() <= 1e-3 or not low <= centre <= high:
            raise UserError(
                f"Band {band} of the multispectral image (about {centre:.0f} nm) lies outside the hyperspectral "
                f"image's wavelengths ({low:.0f} to {high:.0f} nm): check the response, or leave that band out."
            )
    return (values / values.sum(axis=1, keepdims=True)).astype(np.float32)
