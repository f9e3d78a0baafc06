"""Where the two images show different things: clouds, or what changed between their dates."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NORMAL_STANDARD_DEVIATION = 1.4826  # of the median absolute deviation
CHANGED_THRESHOLD = 6.0  # robust standard deviations: blur alone makes large differences, clouds make larger ones
ROUNDS = 6
LEAST_SIZE = 0.1  # of the median error: below it all weigh alike
MOST_CHANGED = 0.5  # of the pixels: beyond that nobody can tell which of them changed
LEAST_CONTRAST = 0.5  # of the scene's: images that agree very well differ by more than that only where they changed


def robust_deviation(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the standard deviation [c] that normal values with the median absolute deviation of [c, n] would have."""
    median = np.median(values, axis=1, keepdims=True)
    return np.asarray(NORMAL_STANDARD_DEVIATION * np.median(np.abs(values - median), axis=1), np.float64)


def change_limit(difference: NDArray[np.floating], expected: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return the difference between the images, band by band [c], beyond which a pixel has changed.

    Parameters
    ----------
    difference : what the images differ by, [c, n]; expected : what the one is held against, [c, n].
    """
    limit = np.maximum(CHANGED_THRESHOLD * robust_deviation(difference), LEAST_CONTRAST * robust_deviation(expected))
    return limit.astype(np.float32)


def change_mask(seen: NDArray[np.floating], axes: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Return which pixels [n] show something that the other image has no part in: clouds, change.

    Parameters
    ----------
    seen : the one image, [n, c]; axes : the other, [n, k], of which linear combinations should explain it.
    """
    design = np.hstack([axes, np.ones((len(axes), 1))]).astype(np.float64)
    weight = np.ones((len(seen), 1))
    for _ in range(ROUNDS):  # the least absolute deviation, by reweighting: outliers must not draw the fit to them
        fit = np.linalg.lstsq(design * weight, seen * weight, rcond=None)[0]
        apart = seen - design @ fit
        size = np.sqrt((apart**2).sum(axis=1, keepdims=True))
        weight = 1 / np.sqrt(np.maximum(size, LEAST_SIZE * np.median(size) + 1e-30))
    changed = (np.abs(apart.T) > CHANGED_THRESHOLD * robust_deviation(apart.T)[:, None]).any(axis=0)
    return changed if changed.mean() <= MOST_CHANGED else np.zeros(len(seen), bool)
