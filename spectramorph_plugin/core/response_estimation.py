"""The spectral response of an unknown sensor, estimated from both images: docs/method.md, Spectral response.

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

# Full widths at half maximum of the candidates: from a narrow band's to a panchromatic one's.
NARROWEST_NM, WIDEST_NM = 8.0, 900.0
# Steps of the first search: the factor from one width to the next, and the distance between centres, in widths.
WIDTH_STEP, CENTRE_STEP = 1.15, 0.2
# Exponents s of the curves exp(-ln 2 |2 (nm - centre) / width|^s): 2 makes a Gaussian, 6 nearly a box.
SHAPES = (2, 3, 6)
NEARBY = 3  # steps of the first search that the second one covers on each side of what the first found
FINER = 3  # steps of the second search to one of the first
# Pixels that count as independent, as a share of all: neighbours are alike, and so are their errors. With all pixels
# counted, the likelihood would be too sure of a single candidate.
INDEPENDENT_SHARE = 0.07
UNLIKELY = 0.05  # likelihood, as a share of the best candidate's, below which a candidate is not in question
NEGLIGIBLE = 1e-4  # share of a response's largest weight, below which weights are set to 0
LEAST_SEEN = 0.5  # share of a candidate that must lie where the HSI has bands
# Share of a band's variance. What is unexplained counts as no less: under noise-free images the likelihood would
# otherwise compare rounding errors.
LEAST_LEFT = 2e-5


class ResponseSearch:
    """Looks for responses among the candidates over an HSI's bands.

    Parameters
    ----------
    wavelength : ndarray of shape (C,)
        Centre of each HSI band, nm, in any order.
    subspace : SignalSubspace
        That the HSI's spectra lie in.
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
        """Return the response that the images tell.

        Parameters
        ----------
        msi : ndarray of shape (n, c)
            What the MSI shows of each pixel, as blurred as the HSI is, in any units.
        coefficients : ndarray of shape (n, K)
            Of the same pixels in the HSI's subspace.

        Returns
        -------
        ndarray of shape (c, C)
            R, rows summing to 1.
        """
        agreement = _Agreement.of(msi, coefficients, self._subspace.noise)
        centre, width = self._rough[:, :2].T
        rows = []
        # The distance between centres grows with the width, so that there are more narrow candidates than wide ones:
        # weighed by their widths, all widths are equally likely beforehand.
        for band, likelihood in enumerate((agreement.likelihood(self._views) * width[:, None]).T):
            share, best = likelihood / likelihood.sum(), likelihood.argmax()
            mean = share @ centre, np.exp(share @ np.log(width))
            around_mean, around_best = (self._candidates(_around(*at))[1] for at in (mean, self._rough[best, :2]))
            curves, first = np.concatenate([around_mean, around_best]), len(around_mean)
            likelihood = agreement.of_band(band).likelihood(curves @ self._subspace.basis)[:, 0]
            # The mean of two likely places may be an unlikely one, or one where the HSI has no bands.
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
    """Return the second search's candidates about a centre and a width, nm: centre, width and shape [p, 3]."""
    steps = np.arange(-NEARBY, NEARBY + 0.5 / FINER, 1 / FINER)
    centres, widths = centre + CENTRE_STEP * width * steps, width * WIDTH_STEP ** (2 * steps)
    return _grid(np.asarray(centres, np.float64), np.asarray(widths, np.float64))


def _grid(centres: NDArray[np.float64], widths: NDArray[np.float64]) -> NDArray[np.float64]:
    mesh = np.meshgrid(centres, widths, np.array(SHAPES, float), indexing="ij")
    return np.stack([axis.ravel() for axis in mesh], axis=1)


@dataclass(frozen=True)
class _Agreement:
    """Moments of what the two images show of the same pixels.

    `power` and `noise` are the covariances [K, K] of the HSI's coefficients and of their noise, `cross` [K, c] that of
    the coefficients with the MSI, `variance` [c] the MSI's.
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
        # A response is not negative: a candidate whose view falls where the MSI rises explains nothing of it.
        explained = np.maximum(views @ self.cross, 0) ** 2 / power[:, None] / self.variance
        left = 1 - explained
        misfit = left - explained * (noise / power)[:, None]
        best = np.take_along_axis(left, misfit.argmin(axis=0)[None], axis=0)
        worse = (misfit - misfit.min(axis=0)) / np.maximum(best, LEAST_LEFT)
        return np.asarray(np.exp(-0.5 * self.pixels * INDEPENDENT_SHARE * worse))


def centres_and_widths(response: NDArray[np.float32], wavelength: NDArray[np.float64]) -> Iterator[tuple[float, float]]:
    """Yield the centre of gravity and the full width at half maximum of each band.

    Parameters
    ----------
    response : ndarray of shape (c, C)
        R, rows summing to 1.
    wavelength : ndarray of shape (C,)
        Centre of each HSI band, nm, in any order.

    Yields
    ------
    centre : float
        nm.
    width : float
        nm.
    """
    order = np.argsort(wavelength, kind="stable")
    nm, density = wavelength[order], (response / band_spacing(wavelength))[:, order]
    for curve in density:
        centre = float((nm * curve * np.gradient(nm)).sum() / (curve * np.gradient(nm)).sum())
        above = nm[curve >= 0.5 * curve.max()]
        yield centre, float(np.gradient(nm)[curve >= 0.5 * curve.max()].sum()) if len(above) else 0.0
