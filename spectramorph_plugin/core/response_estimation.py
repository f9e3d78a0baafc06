"""The spectral response of an unknown sensor, estimated from co-located pixels of the two images.

The HSI through the response must be the MSI, up to a gain and an offset. An HSI's bands are too much alike to tell a
curve band by band, so the curve is looked for among those that sensors have: one bump, between a Gaussian and a box,
of any centre and width. Each candidate is weighed by the likelihood of the MSI given it, on spectra cleared of noise by
the signal subspace, and the estimate is the weighted mean: non-negative, smooth, and wide where the images do not tell.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .response import band_spacing

NARROWEST_NM, WIDEST_NM = 8.0, 900.0
WIDTH_STEP, CENTRE_STEP = 1.15, 0.2  # of the first search: factor between widths; between centres, in widths
SHAPES = (2, 4)  # exponents: a Gaussian, and one nearer to a box
NEARBY = 1.0  # first steps that the second search covers around the best of the first
FINER = 8  # steps of the second search to one of the first
INDEPENDENT_SHARE = 0.1  # of the pixels: neighbours are alike, and errors too
NEGLIGIBLE = 1e-4  # of a curve's largest value
LEAST_SEEN = 0.5  # of a curve by the HSI's bands
BEST_CORRELATION = 0.99999  # beyond it nothing is told apart


class ResponseSearch:
    """Looks for responses among the candidates over an HSI's bands.

    Parameters
    ----------
    wavelength : [C] nm, in any order.
    basis : of the subspace that the HSI's spectra lie in, [C, K].
    """

    def __init__(self, wavelength: NDArray[np.float64], basis: NDArray[np.float64]) -> None:
        self._wavelength, self._basis = wavelength, basis
        widths = np.arange(np.log(WIDEST_NM / NARROWEST_NM) / np.log(WIDTH_STEP))
        grids = []
        for width in NARROWEST_NM * WIDTH_STEP**widths:
            step = CENTRE_STEP * width
            grids.append(_grid(np.arange(wavelength.min(), wavelength.max() + step, step), np.array([width])))
        self._rough, curves = self._candidates(np.concatenate(grids))
        self._views = curves @ basis

    def estimate(self, msi: NDArray[np.float64], coordinates: NDArray[np.float64]) -> NDArray[np.float32]:
        """Estimate the response.

        Parameters
        ----------
        msi : what the MSI shows of each pixel, as blurred as the HSI is, [n, c], in any units.
        coordinates : of the same HSI pixels, [n, K].

        Returns
        -------
        [c, C], rows summing to 1.
        """
        centred = coordinates - coordinates.mean(axis=0)
        covariance = centred.T @ centred
        seen = msi - msi.mean(axis=0)
        cross, variance = centred.T @ seen, (seen**2).sum(axis=0)
        found = _correlations(self._views, covariance, cross, variance).argmax(axis=0)
        rows = []
        for band, best in enumerate(found):
            _, curves = self._candidates(_around(*self._rough[best][:2]))
            views = curves @ self._basis
            correlation = _correlations(views, covariance, cross[:, [band]], variance[[band]])[:, 0]
            left = 1 - np.clip(correlation, 0, BEST_CORRELATION) ** 2
            likelihood = np.exp(-0.5 * len(seen) * INDEPENDENT_SHARE * np.log(left / left.min()))
            rows.append(likelihood @ curves / likelihood.sum())
        response = np.array(rows)
        response[response < NEGLIGIBLE * response.max(axis=1, keepdims=True)] = 0
        return (response / response.sum(axis=1, keepdims=True)).astype(np.float32)

    def _candidates(self, parameters: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return those of centre, width (nm) and shape [p, 3] that the HSI sees enough of, and their curves [p, C]."""
        centre, width, shape = (column[:, None] for column in parameters.T)
        heights = np.exp(-np.log(2) * np.abs((self._wavelength - centre) / (width / 2)) ** shape)
        curves = heights * band_spacing(self._wavelength)
        total = curves.sum(axis=1)
        seen = total > LEAST_SEEN * width[:, 0]  # past the HSI's ends or in its gaps there is nothing to compare
        return parameters[seen], curves[seen] / total[seen, None]


def _around(centre: float, width: float) -> NDArray[np.float64]:
    """Return finer candidates about one."""
    steps = np.arange(-NEARBY, NEARBY + 0.5 / FINER, 1 / FINER)
    centres, widths = centre + CENTRE_STEP * width * steps, width * WIDTH_STEP ** (2 * steps)
    return _grid(np.asarray(centres, np.float64), np.asarray(widths, np.float64))


def _grid(centres: NDArray[np.float64], widths: NDArray[np.float64]) -> NDArray[np.float64]:
    mesh = np.meshgrid(centres, widths, np.array(SHAPES, float), indexing="ij")
    return np.stack([axis.ravel() for axis in mesh], axis=1)


def _correlations(
    views: NDArray[np.float64],
    covariance: NDArray[np.float64],
    cross: NDArray[np.float64],
    variance: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return how well each candidate [p, K] agrees with each MSI band, [p, c]."""
    power = ((views @ covariance) * views).sum(axis=1)
    return (views @ cross) / np.sqrt(np.maximum(power[:, None] * variance, 1e-300))


def centres_and_widths(response: NDArray[np.float32], wavelength: NDArray[np.float64]) -> Iterator[tuple[float, float]]:
    """Yield centre and full width at half maximum of each band's response [c, C], nm."""
    order = np.argsort(wavelength, kind="stable")
    nm, density = wavelength[order], (response / band_spacing(wavelength))[:, order]
    for curve in density:
        centre = float((nm * curve * np.gradient(nm)).sum() / (curve * np.gradient(nm)).sum())
        above = nm[curve >= 0.5 * curve.max()]
        yield centre, float(np.gradient(nm)[curve >= 0.5 * curve.max()].sum()) if len(above) else 0.0
