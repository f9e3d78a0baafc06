"""Small pictures of a large raster, gathered while it is made tile by tile: it is never held whole."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..raster.tiles import tiles_within

LEAST_VALID = 0.98  # share of a detail's pixels that must have data


class BlockMeans:
    """Means of square blocks of pixels, so few that the longer side of the picture has no more than asked for.

    Parameters
    ----------
    planes : int
        Values of a pixel.
    height : int
        Of the raster, in pixels.
    width : int
        Of the raster, in pixels.
    most : int
        Pixels of the picture along its longer side, at most.

    Attributes
    ----------
    step : int
        Pixels of the raster along the side of a block.
    """

    def __init__(self, planes: int, height: int, width: int, most: int) -> None:
        self.step = max(1, math.ceil(max(height, width) / most))
        shape = math.ceil(height / self.step), math.ceil(width / self.step)
        self._sums = np.zeros((planes, *shape), np.float32)
        self._counts = np.zeros(shape, np.float32)

    def add(self, values: NDArray[np.float32], window: Window) -> None:
        """Take a tile in.

        Parameters
        ----------
        values : ndarray of shape (planes, h, w)
            Its pixels; one that is not finite in any plane does not count.
        window : Window
            Where the tile lies.
        """
        rows, first_rows = _blocks(window.row_off, window.height, self.step)
        columns, first_columns = _blocks(window.col_off, window.width, self.step)
        known = np.asarray(np.isfinite(values).all(axis=0))
        place = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        for plane, sums in zip(values, self._sums):
            sums[place] += _sums(np.asarray(np.where(known, plane, np.float32(0))), first_rows, first_columns)
        self._counts[place] += _sums(known.astype(np.float32), first_rows, first_columns)

    def image(self) -> NDArray[np.float32]:
        """Return the picture [planes, h, w], NaN where no pixel of a block is known."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(self._counts > 0, self._sums / self._counts, np.float32(np.nan)).astype(np.float32)

    def known(self) -> int:
        """Return how many pixels of the raster are known."""
        return round(float(self._counts.sum(dtype=np.float64)))


def _blocks(start: int, length: int, step: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the blocks along an axis that a tile reaches into, and the first of its pixels in each."""
    numbers, first = np.unique((np.arange(length) + start) // step, return_index=True)
    return numbers, first


def _sums(
    plane: NDArray[np.float32], first_rows: NDArray[np.intp], first_columns: NDArray[np.intp]
) -> NDArray[np.float32]:
    if len(first_rows) == plane.shape[0] and len(first_columns) == plane.shape[1]:
        return plane
    return np.add.reduceat(np.add.reduceat(plane, first_rows, axis=0), first_columns, axis=1)


class Detail:
    """The part of a raster in which two images of it differ most, as it is typical of that part: the median difference.

    Parameters
    ----------
    side : int
        Of the part, in pixels.

    Attributes
    ----------
    window : Window or None
        Where it lies; None until one is found that is nearly free of gaps.
    images : ndarray of shape (planes, h, w) or None
        Both images there, one after the other.
    """

    def __init__(self, side: int) -> None:
        self._side = side
        self._best = -1.0
        self.window: Window | None = None
        self.images: NDArray[np.float32] | None = None

    def offer(self, first: NDArray[np.float32], second: NDArray[np.float32], window: Window) -> None:
        """Look at the parts of a tile.

        Parameters
        ----------
        first : ndarray of shape (planes, h, w)
            One image there, NaN for no data.
        second : ndarray of shape (planes, h, w)
            The other one.
        window : Window
            Where the tile lies.
        """
        apart = np.abs(second - first).mean(axis=0)
        for part in tiles_within(window, self._side):
            rows = slice(part.row_off - window.row_off, part.row_off - window.row_off + part.height)
            columns = slice(part.col_off - window.col_off, part.col_off - window.col_off + part.width)
            inside = apart[rows, columns]
            known = inside[np.isfinite(inside)]
            whole = min(self._side, window.height) * min(self._side, window.width)
            if len(known) < LEAST_VALID * whole:
                continue
            typical = float(np.median(known))
            if typical > self._best:
                self._best, self.window = typical, part
                self.images = np.concatenate([first[:, rows, columns], second[:, rows, columns]])
