"""The HSI's point spread function (PSF), how fine pixels add up to a coarse one: docs/method.md, `sharp`, step 3.

A PSF is kept as a sum of a few separable terms. Blurring and decimating an image is then two small matrix products a
term, `rows @ image @ columns.T`, for any ratio and position of the grids (see spatial_degradation.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

from .response import FWHM_PER_SIGMA

# Side of the kernel's square, in coarse pixels, and that of one which has more than this share of its weight beyond:
# optics are not that wide, but an HSI may have been resampled to smaller pixels.
WIDTH, WIDEST, MOST_BEYOND = 5, 9, 0.01
MOST_SAMPLES = 4  # samples of the kernel to a coarse pixel, at most: blurs have no finer features that count
MOST_TERMS = 3  # separable terms kept of a kernel: a Gaussian along the axes is one, and few more make most others
# Share of the kernel's largest weight that a weight must have to count for the centre of mass.
COUNTS = 0.1
# Share of the largest term's size that a term must have to be kept: weaker ones are noise of the estimate.
LEAST_TERM = 0.01
# Full width at half maximum, in coarse pixels, of the optics' blur that is assumed where the images do not tell it: as
# wide as a pixel, which most sensors are designed for.
GAUSSIAN_FWHM = 1.0


@dataclass(frozen=True)
class PointSpreadFunction:
    """A PSF as a sum of separable terms: over k of rows[k] ⊗ columns[k].

    Attributes
    ----------
    rows : ndarray of shape (terms, width * samples)
        Weights along rows of the image's grid, that is downwards.
    columns : ndarray of shape (terms, width * samples)
        Weights along its columns.
    samples : int
        Samples to a coarse pixel.
    estimated : bool
        Whether the images told it.
    """

    rows: NDArray[np.float64]
    columns: NDArray[np.float64]
    samples: int
    estimated: bool

    @property
    def width(self) -> int:
        """The side of the kernel's square, in coarse pixels."""
        return self.rows.shape[1] // self.samples

    def kernel(self) -> NDArray[np.float64]:
        """Return the kernel as an image [width * samples, width * samples] that sums to 1."""
        return np.einsum("ki,kj->ij", self.rows, self.columns)

    def deviation(self) -> float:
        """Return the standard deviation along an axis, the mean of both, in coarse pixels."""
        at, kernel = sample_positions(self.samples, self.width) ** 2, self.kernel()
        return float(np.sqrt(max((at[:, None] * kernel + at[None, :] * kernel).sum() / 2, 0)))

    def shift(self) -> tuple[float, float]:
        """Return the centre of mass, (row, column), in coarse pixels from the pixel's centre.

        Weights under a tenth of the largest do not count: far out, a little noise would move the centre a lot.
        """
        kernel = self.kernel()
        kernel = np.where(kernel >= COUNTS * kernel.max(), kernel, 0)
        kernel /= kernel.sum()
        at = sample_positions(self.samples, self.width)
        return float(at @ kernel.sum(axis=1)), float(at @ kernel.sum(axis=0))

    def fwhm(self) -> float:
        """Return the full width at half maximum, in coarse pixels: that of a disc with as many samples above half."""
        kernel = self.kernel()
        return float(2 * np.sqrt((kernel >= 0.5 * kernel.max()).sum() / np.pi) / self.samples)


def samples_for(ratio: float) -> int:
    """Return how many samples a kernel has to a coarse pixel: one a fine pixel, but no more than are useful.

    Parameters
    ----------
    ratio : float
        Fine pixels to a coarse one, along an axis.

    Returns
    -------
    int
        From 1 to MOST_SAMPLES.
    """
    return int(np.clip(round(ratio), 1, MOST_SAMPLES))


def sample_positions(samples: int, width: int = WIDTH) -> NDArray[np.float64]:
    """Return where along an axis a kernel is sampled.

    Parameters
    ----------
    samples : int
        To a coarse pixel.
    width : int
        Of the kernel, in coarse pixels.

    Returns
    -------
    ndarray of shape (width * samples,)
        In coarse pixels from the centre.
    """
    return (np.arange(width * samples) - (width * samples - 1) / 2) / samples


def gaussian_psf(samples: int, fwhm: float = GAUSSIAN_FWHM, width: int = WIDTH) -> PointSpreadFunction:
    """Return a Gaussian convolved with the pixel's square, for images that do not tell the PSF.

    Parameters
    ----------
    samples : int
        To a coarse pixel.
    fwhm : float
        The Gaussian's full width at half maximum, in coarse pixels.
    width : int
        Of the kernel, in coarse pixels.

    Returns
    -------
    PointSpreadFunction
        Of one term, not estimated.
    """
    line = gaussian_line(samples, fwhm, 0.0, width)[None, :]
    return PointSpreadFunction(line, line, samples, estimated=False)


def gaussian_line(samples: int, fwhm: float, centre: float, width: int = WIDTH) -> NDArray[np.float64]:
    """Return the weights along an axis of a Gaussian convolved with the pixel's square.

    Parameters
    ----------
    samples : int
        To a coarse pixel.
    fwhm : float
        The Gaussian's full width at half maximum, in coarse pixels; 0 for the square alone.
    centre : float
        Where it lies, in coarse pixels from the pixel's centre.
    width : int
        Of the kernel, in coarse pixels.

    Returns
    -------
    ndarray of shape (width * samples,)
        Summing to 1.
    """
    edges = np.append(sample_positions(samples, width) - 0.5 / samples, width / 2) - centre
    root = np.sqrt(2) * max(fwhm, 1e-3) / FWHM_PER_SIGMA
    # The square is the difference of two steps, one at each of its edges. A step convolved with a Gaussian is an error
    # function, whose integral is below; its differences between the samples' edges are the weights.
    integral = [
        (x / root * erf(x / root) + np.exp(-((x / root) ** 2)) / np.sqrt(np.pi)) * root
        for x in (edges + 0.5, edges - 0.5)
    ]
    line = np.diff(integral[0] - integral[1])
    return np.asarray(line / line.sum())


def known_psf(kernel: NDArray[np.float64], ratio: float, samples: int) -> PointSpreadFunction:
    """Return a PSF that is known as weights of fine pixels.

    Parameters
    ----------
    kernel : ndarray of shape (n, n)
        The weights, around the coarse pixel's centre.
    ratio : float
        Fine pixels to a coarse one, along an axis.
    samples : int
        Samples that the PSF is to have to a coarse pixel.

    Returns
    -------
    PointSpreadFunction
        Not estimated.

    Raises
    ------
    ValueError
        Where nothing of it lies within WIDEST coarse pixels.
    """
    sampled = _sampled(kernel, ratio, samples, WIDTH)
    if sampled.sum() <= (1 - MOST_BEYOND) * kernel.sum():
        sampled = _sampled(kernel, ratio, samples, WIDEST)
    if sampled.sum() <= 0:
        raise ValueError("the point spread function has no weight near the pixel")
    return replace(separable_psf(sampled / sampled.sum(), samples), estimated=False)


def _sampled(kernel: NDArray[np.float64], ratio: float, samples: int, width: int) -> NDArray[np.float64]:
    """Return the weights of fine pixels as those of samples, each shared by overlap."""
    edges = (np.arange(len(kernel) + 1) - len(kernel) / 2) / ratio
    cells = (np.arange(width * samples + 1) / samples) - width / 2
    low = np.maximum(cells[:-1, None], edges[None, :-1])
    high = np.minimum(cells[1:, None], edges[None, 1:])
    shares = np.clip(high - low, 0, None) * ratio
    return np.asarray(shares @ kernel @ shares.T)


def gaussian_kernel(samples: int, fwhm: float, centre: tuple[float, float], width: int) -> NDArray[np.float32]:
    """Return the weights of a Gaussian convolved with the pixel's square, in one row.

    Parameters
    ----------
    samples : int
        To a coarse pixel.
    fwhm : float
        The Gaussian's full width at half maximum, in coarse pixels.
    centre : tuple of float
        Row and column of its centre, in coarse pixels from the pixel's centre.
    width : int
        Of the kernel, in coarse pixels.

    Returns
    -------
    ndarray of shape ((width * samples) ** 2,)
        Row after row, summing to 1.
    """
    lines = (gaussian_line(samples, fwhm, at, width) for at in centre)
    return np.outer(*lines).ravel().astype(np.float32)


def separable_psf(kernel: NDArray[np.float64], samples: int) -> PointSpreadFunction:
    """Return the PSF made of a kernel's largest separable terms (its singular value decomposition).

    Parameters
    ----------
    kernel : ndarray of shape (width * samples, width * samples)
        Summing to 1.
    samples : int
        To a coarse pixel.

    Returns
    -------
    PointSpreadFunction
        Of at most MOST_TERMS terms, together summing to 1; estimated.
    """
    left, size, right = np.linalg.svd(kernel)
    terms = max(1, int((size[:MOST_TERMS] >= LEAST_TERM * size[0]).sum()))
    rows = (left[:, :terms] * np.sqrt(size[:terms])).T
    columns = right[:terms] * np.sqrt(size[:terms])[:, None]
    total = (rows.sum(axis=1) * columns.sum(axis=1)).sum()
    return PointSpreadFunction(rows / total, columns, samples, estimated=True)
