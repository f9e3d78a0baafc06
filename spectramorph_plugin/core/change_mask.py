"""Where the two images show different things: clouds, or what changed between their dates.

docs/method.md, preset `sharp`, step 4.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# A normal distribution's standard deviation, as a multiple of its median absolute deviation.
NORMAL_STANDARD_DEVIATION = 1.4826
# Differences larger than so many robust standard deviations are changes. A wrong blur alone makes differences of a few
# of them, along edges; clouds make many more.
CHANGED_THRESHOLD = 6.0
ROUNDS = 6  # of reweighting, after which the fit hardly moves
# Errors smaller than this share of the median error weigh as if they were as large: a weight is one over the error, and
# a few pixels that happen to fit would otherwise decide alone.
LEAST_SIZE = 0.1
# Share of the pixels. Where more than half look changed, the fit may follow the changed ones: then none is called so.
MOST_CHANGED = 0.5
# Share of the scene's contrast that a difference must exceed, too. Images that agree almost exactly have so small a
# standard deviation that differences which do no harm would be many times as large.
LEAST_CONTRAST = 0.5


def robust_deviation(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the standard deviation that normal values with the same median absolute deviation would have.

    Parameters
    ----------
    values : ndarray of shape (c, n)
        In any units.

    Returns
    -------
    ndarray of shape (c,)
        In the same units.
    """
    median = np.median(values, axis=1, keepdims=True)
    return np.asarray(NORMAL_STANDARD_DEVIATION * np.median(np.abs(values - median), axis=1), np.float64)


def change_limit(difference: NDArray[np.floating], expected: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return the difference between the images, band by band, beyond which a pixel has changed.

    Parameters
    ----------
    difference : ndarray of shape (c, n)
        What the images differ by.
    expected : ndarray of shape (c, n)
        What the one is held against, in the same units.

    Returns
    -------
    ndarray of shape (c,)
        In the same units.
    """
    limit = np.maximum(CHANGED_THRESHOLD * robust_deviation(difference), LEAST_CONTRAST * robust_deviation(expected))
    return limit.astype(np.float32)


def change_mask(seen: NDArray[np.floating], axes: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Return which pixels show something that the other image has no part in: clouds, change.

    Parameters
    ----------
    seen : ndarray of shape (n, c)
        The one image, in any units.
    axes : ndarray of shape (n, k)
        The other, of whose bands linear combinations should explain it, in any units.

    Returns
    -------
    ndarray of bool of shape (n,)
    """
    design = np.hstack([axes, np.ones((len(axes), 1))]).astype(np.float64)
    weight = np.ones((len(seen), 1))
    # Least absolute deviations by reweighted least squares: plain squares would draw the fit to the changed pixels.
    for _ in range(ROUNDS):
        fit = np.linalg.lstsq(design * weight, seen * weight, rcond=None)[0]
        apart = seen - design @ fit
        size = np.sqrt((apart**2).sum(axis=1, keepdims=True))
        weight = 1 / np.sqrt(np.maximum(size, LEAST_SIZE * np.median(size) + 1e-30))
    changed = (np.abs(apart.T) > CHANGED_THRESHOLD * robust_deviation(apart.T)[:, None]).any(axis=0)
    return changed if changed.mean() <= MOST_CHANGED else np.zeros(len(seen), bool)
