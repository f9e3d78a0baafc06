"""Which pixels of an image have data. Without torch: jobs that only read and write images load it in no time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def complete(image: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which pixels of an image have all their values.

    Parameters
    ----------
    image : ndarray of shape (b, h, w)
        NaN or infinite where a value is missing.

    Returns
    -------
    ndarray of bool of shape (h, w)
    """
    return np.asarray(np.isfinite(image).all(axis=0))
