"""The HSI's point spread function (PSF): how fine pixels add up to a coarse one.

A PSF is kept as a sum of a few separable terms. Blurring and decimating an image is then two small matrix products a
term, `rows @ image @ columns.T`, for any ratio and position of the grids (see spatial_degradation.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

from .response import FWHM_PER_SIGMA

WIDTH = 5  # coarse pixels on each side of the kernel's square
MOST_SAMPLES = 4  # of the kernel, a coarse pixel
MOST_TERMS = 3
COUNTS = 0.1  # of the kernel's largest weight, for its centre
LEAST_TERM = 0.01  # of the largest: weaker terms of the kernel are noise
GAUSSIAN_FWHM = 1.0  # coarse pixels, where the images do not tell


@dataclass(frozen=True)
class PointSpreadFunction:
    """A PSF as sum over k of rows[k] ⊗ columns[k], both [terms, WIDTH * samples], `samples` to a coarse pixel.

    `estimated` tells whether the images told it.
    """

    rows: NDArray[np.float64]
    columns: NDArray[np.float64]
    samples: int
    estimated: bool

    def kernel(self) -> NDArray[np.float64]:
        """Return the kernel as an image that sums to 1."""
        return np.einsum("ki,kj->ij", self.rows, self.columns)

    def shift(self) -> tuple[float, float]:
        """Return the centre of mass, rows and columns, in coarse pixels from the pixel's centre.

        Weak weights do not count: far out, a little noise would move the centre a lot.
        """
        kernel = self.kernel()
        kernel = np.where(kernel >= COUNTS * kernel.max(), kernel, 0)
        kernel /= kernel.sum()
        at = sample_positions(self.samples)
        return float(at @ kernel.sum(axis=1)), float(at @ kernel.sum(axis=0))

    def fwhm(self) -> float:
        """Return the full width at half maximum, in coarse pixels: that of a disc with as many samples above half."""
        kernel = self.kernel()
        return float(2 * np.sqrt((kernel >= 0.5 * kernel.max()).sum() / np.pi) / self.samples)


def samples_for(ratio: float) -> int:
    """Return how many kernel samples a coarse pixel has: one a fine pixel as far as that is useful."""
    return int(np.clip(round(ratio), 1, MOST_SAMPLES))


def sample_positions(samples: int) -> NDArray[np.float64]:
    """Return where along an axis a kernel is sampled, in coarse pixels from the centre."""
    return (np.arange(WIDTH * samples) - (WIDTH * samples - 1) / 2) / samples


def gaussian_psf(samples: int, fwhm: float = GAUSSIAN_FWHM) -> PointSpreadFunction:
    """Return a Gaussian over the pixel's square, for images that do not tell the PSF."""
    line = gaussian_line(samples, fwhm, 0.0)[None, :]
    return PointSpreadFunction(line, line, samples, estimated=False)


def gaussian_line(samples: int, fwhm: float, centre: float) -> NDArray[np.float64]:
    """Return the weights along an axis of a Gaussian over the pixel's square, in coarse pixels."""
    edges = np.append(sample_positions(samples) - 0.5 / samples, WIDTH / 2) - centre
    root = np.sqrt(2) * max(fwhm, 1e-3) / FWHM_PER_SIGMA
    # The square is a sum of two steps, and so is what a Gaussian makes of it, integrated over a sample.
    integral = [
        (x / root * erf(x / root) + np.exp(-((x / root) ** 2)) / np.sqrt(np.pi)) * root
        for x in (edges + 0.5, edges - 0.5)
    ]
    line = np.diff(integral[0] - integral[1])
    return np.asarray(line / line.sum())


def known_psf(kernel: NDArray[np.float64], ratio: float, samples: int) -> PointSpreadFunction:
    """Return a PSF that is known, given as weights [n, n] of fine pixels, `ratio` of them along a coarse one.

    Raises
    ------
    ValueError where nothing of it lies within WIDTH coarse pixels.
    """
    edges = (np.arange(len(kernel) + 1) - len(kernel) / 2) / ratio
    cells = (np.arange(WIDTH * samples + 1) / samples) - WIDTH / 2
    low = np.maximum(cells[:-1, None], edges[None, :-1])
    high = np.minimum(cells[1:, None], edges[None, 1:])
    shares = np.clip(high - low, 0, None) * ratio
    sampled = shares @ kernel @ shares.T
    if sampled.sum() <= 0:
        raise ValueError("the point spread function has no weight near the pixel")
    return replace(separable_psf(sampled / sampled.sum(), samples), estimated=False)


def gaussian_kernel(samples: int, fwhm: float, centre: tuple[float, float]) -> NDArray[np.float32]:
    """Return the weights of a Gaussian over the pixel's square, in one row."""
    lines = (gaussian_line(samples, fwhm, at) for at in centre)
    return np.outer(*lines).ravel().astype(np.float32)


def separable_psf(kernel: NDArray[np.float64], samples: int) -> PointSpreadFunction:
    """Return the largest separable terms of a kernel, together summing to 1."""
    left, size, right = np.linalg.svd(kernel)
    terms = max(1, int((size[:MOST_TERMS] >= LEAST_TERM * size[0]).sum()))
    rows = (left[:, :terms] * np.sqrt(size[:terms])).T
    columns = right[:terms] * np.sqrt(size[:terms])[:, None]
    total = (rows.sum(axis=1) * columns.sum(axis=1)).sum()
    return PointSpreadFunction(rows / total, columns, samples, estimated=True)
