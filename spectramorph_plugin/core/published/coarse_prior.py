"""The published coarse spectral prior, the spectrum one scale up: docs/method.md, preset `published`, step 5."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

REDUCTION = 4  # pixels along a block's side, as published


def coarser_spectra(cube: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return an image reduced by 4 x 4 block means and repeated back: what training shows for the coarse spectrum.

    Parameters
    ----------
    cube : ndarray of shape (C, h, w)
        In any units, NaN where there is no data; blocks at the edge may be smaller.

    Returns
    -------
    ndarray of shape (C, h, w)
        NaN only where a whole block has no data.
    """
    height, width = cube.shape[1:]
    rows, columns = np.arange(0, height, REDUCTION), np.arange(0, width, REDUCTION)
    valid = np.isfinite(cube)
    sums = np.add.reduceat(np.add.reduceat(np.where(valid, cube, 0), rows, axis=1), columns, axis=2)
    counts = np.add.reduceat(np.add.reduceat(valid.astype(np.float32), rows, axis=1), columns, axis=2)
    means = np.where(counts > 0, sums / np.maximum(counts, 1), np.nan).astype(np.float32)
    return means.repeat(REDUCTION, axis=1).repeat(REDUCTION, axis=2)[:, :height, :width]
