"""A fine raster averaged onto the pixels of a coarse grid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from .grid import PixelMap
from .reader import Raster
from .tiles import tiles_within

READ_SIZE = 512
LEAST_COVERAGE = 0.6  # of the fine pixels that a coarse one holds on average: a partly covered edge does not count


def average_onto(fine: Raster, pixels: PixelMap, window: Window) -> NDArray[np.float32]:
    """Return the means [c, h, w] of the fine pixels whose centres lie in each coarse pixel of a window.

    A coarse pixel with any invalid fine pixel, or too few, is NaN. Reads tile by tile.
    """
    bands, height, width = len(fine.bands), window.height, window.width
    sums = np.zeros((bands, height * width))
    counts = np.zeros(height * width)
    tainted = np.zeros(height * width, bool)
    under = pixels.fine_window(window)
    for tile in tiles_within(under, READ_SIZE) if under is not None else []:
        rows, columns, inside = pixels.coarse_pixels(tile)
        rows, columns = rows - window.row_off, columns - window.col_off
        inside &= (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
        values = fine.read(tile)
        valid = np.isfinite(values).all(axis=0)
        target = rows * width + columns
        tainted[target[inside & ~valid]] = True
        use = inside & valid
        counts += np.bincount(target[use], minlength=len(counts))
        for band in range(bands):
            sums[band] += np.bincount(target[use], weights=values[band][use], minlength=len(counts))
    whole = (counts >= max(1.0, LEAST_COVERAGE * pixels.ratio**2)) & ~tainted
    means = np.where(whole, sums / np.maximum(counts, 1), np.nan)
    return means.reshape(bands, height, width).astype(np.float32)
