"""Radiometric matching: the gain and offset that put each MSI band into the HSI's units.

Both images are compared on the coarse grid: the MSI averaged onto HSI pixels against the HSI seen through the
spectral response. The HSI's blur is wider than its pixel, so its contrasts are weaker there, and a regression pixel by
pixel would call that a low gain. Therefore the MSI is blurred first, by a kernel of a few coarse pixels that all bands
share and that the images themselves tell: the non-negative one that predicts the HSI best. A shift of less than two
coarse pixels goes into the kernel, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy.optimize import nnls
from scipy.stats import theilslopes

from ..errors import UserError

PIXELS_PER_UNKNOWN = 4
MINIMUM_PIXELS = 8
MOST_PIXELS_FOR_MEDIAN_SLOPE = 800
CHANGED_THRESHOLD = 6.0  # robust standard deviations: blur alone makes large differences, clouds make larger ones
HUBER_THRESHOLD = 1.345  # 95 % efficiency for normal errors (Huber 1981)
REJECTION_THRESHOLD = 3.0  # robust standard deviations
NORMAL_STANDARD_DEVIATION = 1.4826  # of the median absolute deviation


@dataclass(frozen=True)
class RadiometricMatching:
    """What turns an MSI band into HSI units, `gain * value + offset`, and how well it then fits; each [c]."""

    gain: NDArray[np.float32]
    offset: NDArray[np.float32]
    correlation: NDArray[np.float32] | None

    def apply(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Match MSI values [c, …]."""
        shape = (-1,) + (1,) * (values.ndim - 1)
        return values * self.gain.reshape(shape) + self.offset.reshape(shape)


def no_matching(bands: int) -> RadiometricMatching:
    """Return the matching that leaves values as they are."""
    return RadiometricMatching(np.ones(bands, np.float32), np.zeros(bands, np.float32), None)


def match_radiometry(
    averaged: Sequence[NDArray[np.float32]], expected: Sequence[NDArray[np.float32]]
) -> RadiometricMatching:
    """Fit gain and offset of every band.

    Parameters
    ----------
    averaged : the MSI averaged onto HSI pixels, one array [c, h, w] for each part of the scene, NaN for no data.
    expected : the HSI through the spectral response, same shapes.

    Raises
    ------
    UserError where too few pixels can be compared, or a band is constant.
    """
    unchanged = [image.copy() for image in averaged]
    changed = _changed_pixels(*_neighbourhoods(averaged, expected, 0))
    for image, goal in zip(unchanged, expected):
        image[:, changed(image, goal)] = np.nan
    for smooth, radius in ((True, 2), (True, 1), (True, 0), (False, 0)):
        compared = [unchanged, expected]
        if smooth:
            compared = [[_mean_of_four(image) for image in images] for images in compared]
        seen, target = _neighbourhoods(*compared, radius)
        if target.shape[1] >= max(MINIMUM_PIXELS, PIXELS_PER_UNKNOWN * (2 * radius + 1) ** 2):
            break
    else:
        raise UserError(
            f"Only {target.shape[1]} pixels of the hyperspectral image are covered by valid pixels of the "
            "multispectral one, too few to match their radiometry: give images that overlap more, or turn "
            "radiometric matching off."
        )
    centre = seen[:, :, seen.shape[2] // 2]
    for band, spread in enumerate(np.ptp(centre, axis=1), start=1):
        if spread == 0:
            raise UserError(
                f"Band {band} of the multispectral image has the same value everywhere under the hyperspectral image "
                "and tells nothing: leave that band out."
            )
    blurred = seen @ _shared_kernel(seen, target)
    fits = [_robust_line(x, y) for x, y in zip(blurred, target)]
    return RadiometricMatching(*(np.array(column, np.float32) for column in zip(*fits)))


def _mean_of_four(image: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean of each pixel and its neighbours to the right and below, [c, h - 1, w - 1].

    Coarse pixels alias what is finer than they are, in either image another way; less of it is left in means of four.
    """
    return (image[:, 1:, 1:] + image[:, 1:, :-1] + image[:, :-1, 1:] + image[:, :-1, :-1]) / 4


def _neighbourhoods(
    averaged: Sequence[NDArray[np.float32]], expected: Sequence[NDArray[np.float32]], radius: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the surroundings of every pixel that has them whole, [c, n, (2 radius + 1)^2], and its target [c, n]."""
    size = 2 * radius + 1
    bands = len(averaged[0])
    seen, target = [np.empty((bands, 0, size * size))], [np.empty((bands, 0))]
    for image, goal in zip(averaged, expected):
        if min(image.shape[1:]) < size:
            continue
        around = sliding_window_view(image, (size, size), axis=(1, 2)).reshape(bands, -1, size * size)
        inner = goal[:, radius : goal.shape[1] - radius, radius : goal.shape[2] - radius].reshape(bands, -1)
        whole = np.isfinite(around).all(axis=(0, 2)) & np.isfinite(inner).all(axis=0)
        seen.append(around[:, whole].astype(np.float64))
        target.append(inner[:, whole].astype(np.float64))
    return np.concatenate(seen, axis=1), np.concatenate(target, axis=1)


def _changed_pixels(
    seen: NDArray[np.float64], target: NDArray[np.float64]
) -> Callable[[NDArray[np.float32], NDArray[np.float32]], NDArray[np.bool_]]:
    """Return a test for pixels far off the median line (Theil 1950, Sen 1968) in any band: clouds, change."""
    rng = np.random.default_rng(0)
    draw = rng.permutation(target.shape[1])[:MOST_PIXELS_FOR_MEDIAN_SLOPE]
    lines = []
    for x, y in zip(seen[:, :, 0], target):
        slope, intercept = theilslopes(y[draw], x[draw])[:2] if np.ptp(x[draw]) > 0 else (0.0, np.median(y))
        error = np.abs(y - slope * x - intercept)
        lines.append((slope, intercept, CHANGED_THRESHOLD * NORMAL_STANDARD_DEVIATION * np.median(error)))

    def changed(image: NDArray[np.float32], goal: NDArray[np.float32]) -> NDArray[np.bool_]:
        far = [
            np.abs(y - slope * x - intercept) > limit if limit > 0 else np.zeros(x.shape, bool)
            for x, y, (slope, intercept, limit) in zip(image, goal, lines)
        ]
        return np.any(far, axis=0)

    return changed


def _shared_kernel(seen: NDArray[np.float64], target: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the non-negative kernel, summing to 1, that best turns `seen` into `target` up to gain and offset."""
    scale = np.maximum(target.std(axis=1), 1e-12)[:, None]
    unit = seen.std(axis=(1, 2))[:, None, None]
    design = ((seen - seen.mean(axis=1, keepdims=True)) / unit).reshape(-1, seen.shape[2])
    goal = ((target - target.mean(axis=1, keepdims=True)) / scale).ravel()
    keep = np.ones(len(goal), bool)
    kernel = np.zeros(seen.shape[2])
    for _ in range(3):  # outliers of one round are left out of the next
        gram = design[keep].T @ design[keep]
        gram[np.diag_indices_from(gram)] += 1e-6 * np.trace(gram) / len(gram)
        root = np.linalg.cholesky(gram)
        kernel, _ = nnls(root.T, np.linalg.solve(root, design[keep].T @ goal[keep]))
        error = np.abs(goal - design @ kernel)
        keep = error <= REJECTION_THRESHOLD * NORMAL_STANDARD_DEVIATION * np.median(error) + 1e-12
    if kernel.sum() <= 0:
        kernel[len(kernel) // 2] = 1.0
    return kernel / kernel.sum()


def _robust_line(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float, float]:
    """Return gain and offset of y over x by Huber's regression (iterated weights), and the correlation."""
    weight = np.ones_like(x)
    gain = offset = 0.0
    for _ in range(20):
        x_mean, y_mean = np.average(x, weights=weight), np.average(y, weights=weight)
        variance = np.average((x - x_mean) ** 2, weights=weight)
        gain = float(np.average((x - x_mean) * (y - y_mean), weights=weight) / max(variance, 1e-300))
        offset = float(y_mean - gain * x_mean)
        error = np.abs(y - gain * x - offset)
        bound = HUBER_THRESHOLD * NORMAL_STANDARD_DEVIATION * np.median(error)
        weight = np.minimum(1.0, bound / np.maximum(error, 1e-300)) if bound > 0 else (error <= 1e-12) * 1.0
        if not weight.any():
            break
    spread = x.std() * y.std()
    correlation = float(np.mean((x - x.mean()) * (y - y.mean())) / spread) if spread > 0 else 0.0
    return gain, offset, correlation
