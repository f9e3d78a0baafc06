"""The spectral response of an unknown sensor, estimated from co-located pixels of the two images.

The HSI through the response must be the MSI, up to a gain and an offset. An HSI's bands are too much alike to tell a
curve band by band, so the curve is looked for among those that sensors have: one bump, between a Gaussian and a box,
of any centre and width. Each candidate is weighed by the likelihood of the MSI given it, on spectra cleared of noise by
the signal subspace, and the estimate is the weighted mean: non-negative, smooth, and wide where the images do not tell.
What noise is left in the spectra counts: a wide curve averages more of it, and would seem to fit better for that alone
(a regression with errors in its variables, Fuller 1987).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .response import band_spacing
from .subspace import SignalSubspace

NARROWEST_NM, WIDEST_NM = 8.0, 900.0
WIDTH_STEP, CENTRE_STEP = 1.15, 0.2  # of the first search: factor between widths; between centres, in widths
SHAPES = (2, 3, 6)  # exponents: a Gaussian, and what is nearer to a box
NEARBY = 3  # first steps that the second search covers around what the first found
FINER = 3  # steps of the second search to one of the first
INDEPENDENT_SHARE = 0.07  # of the pixels: neighbours are alike, and errors too
UNLIKELY = 0.05  # of the best candidate's likelihood
NEGLIGIBLE = 1e-4  # of a curve's largest value
LEAST_SEEN = 0.5  # of a curve by the HSI's bands
LEAST_LEFT = 2e-5  # of a band's variance, unexplained: below it nothing is told apart


class ResponseSearch:
    """Looks for responses among the candidates over an HSI's bands.

    Parameters
    ----------
    wavelength : [C] nm, in any order.
    subspace : that the HSI's spectra lie in.
    """

    def __init__(self, wavelength: NDArray[np.float64], subspace: SignalSubspace) -> None:
        self._wavelength, self._subspace = wavelength, subspace
        widths = np.arange(np.log(WIDEST_NM / NARROWEST_NM) / np.log(WIDTH_STEP))
        grids = []
        for width in NARROWEST_NM * WIDTH_STEP**widths:
            step = CENTRE_STEP * width
            grids.append(_grid(np.arange(wavelength.min(), wavelength.max() + step, step), np.array([width])))
        self._rough, curves = self._candidates(np.concatenate(grids))
        self._views = curves @ subspace.basis

    def estimate(self, msi: NDArray[np.float64], coefficients: NDArray[np.float64]) -> NDArray[np.float32]:
        """Estimate the response.

        Parameters
        ----------
        msi : what the MSI shows of each pixel, as blurred as the HSI is, [n, c], in any units.
        coefficients : of the same HSI pixels, [n, K].

        Returns
        -------
        [c, C], rows summing to 1.
        """
        agreement = _Agreement.of(msi, coefficients, self._subspace.noise)
        centre, width = self._rough[:, :2].T
        rows = []
        # Narrow candidates stand closer together; their widths make up for it.
        for band, likelihood in enumerate((agreement.likelihood(self._views) * width[:, None]).T):
            share, best = likelihood / likelihood.sum(), likelihood.argmax()
            mean = share @ centre, np.exp(share @ np.log(width))
            around_mean, around_best = (self._candidates(_around(*at))[1] for at in (mean, self._rough[best, :2]))
            curves, first = np.concatenate([around_mean, around_best]), len(around_mean)
            likelihood = agreement.of_band(band).likelihood(curves @ self._subspace.basis)[:, 0]
            # Between two likely places there may be none, or no bands of the HSI.
            use = slice(first) if likelihood[:first].max(initial=0) > UNLIKELY else slice(first, None)
            rows.append(likelihood[use] @ curves[use] / likelihood[use].sum())
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


@dataclass(frozen=True)
class _Agreement:
    """Moments of what the two images show of the same pixels.

    power, noise : covariances [K, K] of the HSI's coefficients and of their noise; cross : [K, c]; variance : the MSI's
    bands', [c].
    """

    power: NDArray[np.float64]
    noise: NDArray[np.float64]
    cross: NDArray[np.float64]
    variance: NDArray[np.float64]
    pixels: int

    @classmethod
    def of(cls, msi: NDArray[np.float64], coefficients: NDArray[np.float64], noise: NDArray[np.float64]) -> _Agreement:
        centred, seen, count = coefficients - coefficients.mean(axis=0), msi - msi.mean(axis=0), len(msi)
        variance = np.maximum((seen**2).mean(axis=0), 1e-300)
        return cls(centred.T @ centred / count, noise, centred.T @ seen / count, variance, count)

    def of_band(self, band: int) -> _Agreement:
        """Return what one band of the MSI shows."""
        return replace(self, cross=self.cross[:, [band]], variance=self.variance[[band]])

    def likelihood(self, views: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how likely candidates [p, K] make what the MSI shows, [p, c]; that of the best is 1."""
        power, noise = (np.maximum(((views @ each) * views).sum(axis=1), 1e-300) for each in (self.power, self.noise))
        # A sensor sees more where there is more: a curve that varies against the MSI explains nothing.
        explained = np.maximum(views @ self.cross, 0) ** 2 / power[:, None] / self.variance
        left = 1 - explained
        misfit = left - explained * (noise / power)[:, None]
        best = np.take_along_axis(left, misfit.argmin(axis=0)[None], axis=0)
        worse = (misfit - misfit.min(axis=0)) / np.maximum(best, LEAST_LEFT)
        return np.asarray(np.exp(-0.5 * self.pixels * INDEPENDENT_SHARE * worse))


def centres_and_widths(response: NDArray[np.float32], wavelength: NDArray[np.float64]) -> Iterator[tuple[float, float]]:
    """Yield centre and full width at half maximum of each band's response [c, C], nm."""
    order = np.argsort(wavelength, kind="stable")
    nm, density = wavelength[order], (response / band_spacing(wavelength))[:, order]
    for curve in density:
        centre = float((nm * curve * np.gradient(nm)).sum() / (curve * np.gradient(nm)).sum())
        above = nm[curve >= 0.5 * curve.max()]
        yield centre, float(np.gradient(nm)[curve >= 0.5 * curve.max()].sum()) if len(above) else 0.0
