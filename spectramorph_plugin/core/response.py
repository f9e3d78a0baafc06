"""Spectral response, what each band of the multispectral sensor sees of a spectrum: docs/method.md, Spectral response.

An HSI band stands for the part of the spectrum that is nearer to its centre than to any other band's, its cell. It
weighs as much as the curve of the MSI band holds there, so that the bands of overlapping detectors share their part.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError

FWHM_PER_SIGMA = 2 * np.sqrt(2 * np.log(2))  # a Gaussian's full width at half maximum in standard deviations
SAME_WAVELENGTH_NM = 0.05  # by which wavelengths may differ and be one: files round them to a tenth
Integral = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""The share [c, n] of curves that lies below wavelengths [n]."""

# How far from its centre a band tells of the spectrum, in median distances between bands. Where a gap is wider, as
# where the bands of water vapour were left out, its middle is seen by none.
LARGEST_GAP = 1.5


@dataclass(frozen=True)
class SampledResponse:
    """The MSI's response at the HSI's bands.

    Attributes
    ----------
    weights : ndarray of shape (c, C)
        R, rows summing to 1.
    coverage : ndarray of shape (c,)
        Share of each MSI band's curve that lies where the HSI has bands.
    """

    weights: NDArray[np.float32]
    coverage: NDArray[np.float64]


def gaussian_response(
    wavelength: NDArray[np.float64], centres: NDArray[np.float64], fwhm: NDArray[np.float64]
) -> SampledResponse:
    """Return the response of Gaussian bands.

    Parameters
    ----------
    wavelength : ndarray of shape (C,)
        Centre of each HSI band, nm, in any order.
    centres : ndarray of shape (c,)
        Centre of each MSI band, nm.
    fwhm : ndarray of shape (c,)
        Full width at half maximum of each MSI band, nm.

    Returns
    -------
    SampledResponse

    Raises
    ------
    UserError
        Where a band looks past the HSI's range.
    """
    root = np.sqrt(2) * fwhm[:, None] / FWHM_PER_SIGMA

    def below(nm: NDArray[np.float64]) -> NDArray[np.float64]:
        from scipy.special import erf  # only here: a job that reads headers need not load it

        return np.asarray((1 + erf((nm[None, :] - centres[:, None]) / root)) / 2)

    low, high = _cells(wavelength, np.inf)
    return _normalised(below(high) - below(low), wavelength, centres, _coverage(below, wavelength))


def tabulated_response(
    wavelength: NDArray[np.float64], table_wavelength: NDArray[np.float64], table: NDArray[np.float64]
) -> SampledResponse:
    """Return a tabulated response at the HSI's bands.

    A table whose rows are the HSI's bands is taken as it is: each value is that band's weight. Any other is a curve,
    linear between its rows, of which each HSI band weighs what lies in its cell.

    Parameters
    ----------
    wavelength : ndarray of shape (C,)
        Centre of each HSI band, nm, in any order.
    table_wavelength : ndarray of shape (m,)
        Of the table's rows, nm, in any order.
    table : ndarray of shape (m, c)
        Relative response, one column a band of the MSI, in any units.

    Returns
    -------
    SampledResponse

    Raises
    ------
    UserError
        Where a band looks past the HSI's range.
    """
    order = np.argsort(table_wavelength, kind="stable")
    nm, values = table_wavelength[order], np.clip(table[order], 0, None)
    values = values / np.maximum(values.max(axis=0), 1e-300)
    centres = (nm @ values) / np.maximum(values.sum(axis=0), 1e-300)
    nearest = np.abs(wavelength[:, None] - nm[None, :]).argmin(axis=1)
    every_band_has_a_row = np.all(np.abs(nm[nearest] - wavelength) <= SAME_WAVELENGTH_NM)
    # A table made for all bands may have rows for some that were left out; one with many more rows is a curve.
    if every_band_has_a_row and len(nm) <= 2 * len(wavelength):
        weights = values[nearest].T
        seen = weights.sum(axis=1) / np.maximum(values.sum(axis=0), 1e-300)
        return _normalised(weights, wavelength, centres, np.minimum(seen, 1))
    steps = np.diff(nm)[:, None] * (values[1:] + values[:-1]) / 2
    areas = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(steps, axis=0)])
    areas /= np.maximum(areas[-1], 1e-300)

    def below(at: NDArray[np.float64]) -> NDArray[np.float64]:
        """Integrate each curve exactly up to places between its rows, [c, n]."""
        at = np.clip(at, nm[0], nm[-1])
        row = np.clip(np.searchsorted(nm, at, side="right") - 1, 0, len(nm) - 2)
        step = np.maximum(nm[row + 1] - nm[row], 1e-300)
        share = ((at - nm[row]) / step)[:, None]
        inside = values[row] * share + (values[row + 1] - values[row]) * share**2 / 2
        whole = np.maximum((values[row] + values[row + 1]) / 2, 1e-300)
        return np.asarray((areas[row] + (areas[row + 1] - areas[row]) * inside / whole).T)

    low, high = _cells(wavelength, np.inf)
    return _normalised(below(high) - below(low), wavelength, centres, _coverage(below, wavelength))


def band_spacing(wavelength: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much of the spectrum each band stands for.

    Parameters
    ----------
    wavelength : ndarray of shape (C,)
        Centre of each band, nm, in any order.

    Returns
    -------
    ndarray of shape (C,)
        Width of each band's cell, nm; 1 where there is but one band.
    """
    if len(wavelength) < 2:
        return np.ones_like(wavelength)
    low, high = _cells(wavelength, np.inf)
    return np.maximum(high - low, 1e-6)


def _cells(wavelength: NDArray[np.float64], farthest: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where the cell of each band begins and where it ends, nm [C]; none reaches farther from its centre."""
    order = np.argsort(wavelength, kind="stable")
    nm = wavelength[order]
    between = (nm[1:] + nm[:-1]) / 2
    first, last = (nm[0] - (between[0] - nm[0]), nm[-1] + (nm[-1] - between[-1])) if len(nm) > 1 else (nm[0], nm[0])
    low, high = np.empty_like(nm), np.empty_like(nm)
    low[order] = np.maximum(np.append(first, between), nm - farthest)
    high[order] = np.minimum(np.append(between, last), nm + farthest)
    return low, high


def _coverage(below: Integral, wavelength: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the share [c] of curves, given as their integrals, that lies where the HSI has bands."""
    distances = np.diff(np.sort(wavelength))
    apart = distances[distances > SAME_WAVELENGTH_NM]  # bands held twice tell nothing of the distance between bands
    low, high = _cells(wavelength, LARGEST_GAP * (float(np.median(apart)) if len(apart) else 0.0))
    return np.asarray((below(high) - below(low)).sum(axis=1))


def _normalised(
    values: NDArray[np.float64],
    wavelength: NDArray[np.float64],
    centres: NDArray[np.float64],
    coverage: NDArray[np.float64],
) -> SampledResponse:
    """Scale rows [c, C] to sum to 1, refusing bands that see nothing of the HSI."""
    low, high = wavelength.min(), wavelength.max()
    for band, (row, centre) in enumerate(zip(values, centres), start=1):
        if row.sum() <= 1e-3 or not low <= centre <= high:
            raise UserError(
                "Band {band} of the multispectral image (about {centre:.0f} nm) lies outside the hyperspectral "
                "image's wavelengths ({low:.0f} to {high:.0f} nm): check the response, or leave that band out.",
                band=band,
                centre=centre,
                low=low,
                high=high,
            )
    return SampledResponse((values / values.sum(axis=1, keepdims=True)).astype(np.float32), coverage)
