"""What the bands of a sensor see of an image: means of its bands, weighted by the sensor's response."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LEAST_KNOWN = 0.9
"""Of a band's weights that must lie on known values: the others then stand for the few that are missing."""


def band_means(values: NDArray[np.float32], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return weighted means of bands, pixel by pixel.

    Parameters
    ----------
    values : ndarray of shape (C, h, w)
        In any unit; NaN where a value is missing.
    weights : ndarray of shape (c, C)
        Not negative, rows summing to 1.

    Returns
    -------
    ndarray of float32 of shape (c, h, w)
        In the values' unit. NaN where more than a tenth of the weights lie on missing values.
    """
    count, height, width = values.shape
    pixels = values.reshape(count, -1)
    known = np.isfinite(pixels)
    if known.all():
        return (weights @ pixels).reshape(-1, height, width)
    means = weights @ np.where(known, pixels, np.float32(0))
    shares = weights @ known.astype(np.float32)
    enough = shares >= LEAST_KNOWN
    means = np.where(enough, means / np.where(enough, shares, 1), np.nan)
    return means.astype(np.float32).reshape(-1, height, width)
