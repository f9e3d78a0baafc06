"""Images that the tests of `core` make, and the blur as a matrix."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core.correlated_errors import CORRELATION_LENGTH
from spectramorph_plugin.core.psf import PointSpreadFunction, gaussian_psf, sample_positions
from spectramorph_plugin.core.simulation import blur_kernel, seen_by_coarse_sensor
from spectramorph_plugin.core.spatial_degradation import SpatialDegradation

RATIO, COARSE = 4, 24


def fine_image(bands: int = 2, side: int = RATIO * COARSE, seed: int = 0) -> NDArray[np.float32]:
    """Return a textured image [bands, side, side]."""
    rng = np.random.default_rng(seed)
    smooth = gaussian_filter(rng.standard_normal((bands, side, side)), (0, 4, 4)) * 8
    return (smooth + rng.standard_normal((bands, side, side))).astype(np.float32)


def kernel_of(name: str) -> NDArray[np.float64]:
    """Return a PSF on fine pixels, 15 x 15."""
    sigma = {"gaussian": 2.5, "moffat": 3.4, "parabolic": 5.0, "delta": 1.0}[name]
    return blur_kernel(name, sigma, 7)


def seen_by_hsi(image: NDArray[np.float32], kernel: NDArray[np.float64], ratio: int = RATIO) -> NDArray[np.float32]:
    """Blur, average and decimate, mirroring at the border."""
    return seen_by_coarse_sensor(image, kernel, ratio).astype(np.float32)


def centres(count: int, ratio: float) -> NDArray[np.float64]:
    return (np.arange(count) + 0.5) * ratio


def degradation(psf: PointSpreadFunction, ratio: int = RATIO, coarse: int = COARSE) -> SpatialDegradation:
    at = centres(coarse, ratio)
    return SpatialDegradation.of(psf, (ratio, ratio), (at, at), (coarse * ratio, coarse * ratio))


def psf_of(terms: int, samples: int = RATIO) -> PointSpreadFunction:
    """Return a blur of one separable term, or of two, which is not symmetric."""
    line = gaussian_psf(samples, 1.2).rows[0]
    tilted = line * sample_positions(samples)
    return PointSpreadFunction(
        np.stack([line, 0.3 * tilted])[:terms], np.stack([line, tilted])[:terms], samples, estimated=True
    )


def of_steps(psf: PointSpreadFunction, steps: tuple[float, float], coarse: tuple[int, int]) -> SpatialDegradation:
    """Return the degradation to h x w coarse pixels of so many fine ones along rows and columns."""
    at = [centres(count, step) for count, step in zip(coarse, steps, strict=True)]
    return SpatialDegradation.of(psf, steps, (at[0], at[1]), (round(coarse[0] * steps[0]), round(coarse[1] * steps[1])))


def as_matrix(degradation: SpatialDegradation) -> NDArray[np.float64]:
    """Return B as a whole matrix [h w, H W], by blurring images of one pixel."""
    height, width = (axis.dense.shape[2] for axis in (degradation.rows, degradation.columns))
    units = torch.eye(height * width).reshape(-1, height, width)
    return np.asarray(degradation.blur(units).flatten(1).double().numpy().T)


def correlation(degradation: SpatialDegradation) -> NDArray[np.float64]:
    """Return K as a whole matrix [H W, H W], by the distance of each pixel from each."""
    height, width = (axis.dense.shape[2] for axis in (degradation.rows, degradation.columns))
    rows, columns = np.mgrid[:height, :width].reshape(2, -1) / np.reshape(degradation.steps, (2, 1))
    square = (rows[:, None] - rows) ** 2 + (columns[:, None] - columns) ** 2
    return np.asarray(np.exp(-square / CORRELATION_LENGTH**2))
