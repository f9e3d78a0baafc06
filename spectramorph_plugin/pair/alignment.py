"""The two images brought onto each other: CRS, axes, and the shift between their contents."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window

from ..errors import UserError
from ..raster.grid import PixelMap, pair
from ..raster.raster import Raster
from ..raster.warp import MovedRaster, on_axes_of

# The largest shift, in HSI pixels, that is taken for an error of georeferencing: it is removed unasked, and the result
# still covers all that both images cover by their georeferencing.
LARGEST_SMALL_SHIFT = 2.0


@dataclass(frozen=True)
class AlignedPair:
    """Two rasters whose axes are parallel, and how their pixels lie once a shift is removed.

    With the MSI trusted, the HSI's grid is moved and no value changes. With the HSI trusted, the MSI is interpolated.

    Attributes
    ----------
    hsi : Raster
        On the MSI's axes.
    msi : Raster
    pixels : PixelMap
        How the pixels lie, with the shift removed.
    covered : PixelMap
        How they lie where it is told where there is to be a result: by the images' own georeferencing, unless a large
        shift was removed.
    moved : MovedRaster or None
        The MSI, where it was moved by so little that there is to be a result as well where nothing of it moves in.
    """

    hsi: Raster
    msi: Raster
    pixels: PixelMap
    covered: PixelMap
    moved: MovedRaster | None = None

    @classmethod
    def of(cls, hsi: Raster, msi: Raster, stack: ExitStack) -> AlignedPair:
        """Bring the HSI onto the MSI's axes where it is not.

        Parameters
        ----------
        hsi : Raster
        msi : Raster
        stack : ExitStack
            Closes, when it ends, what is opened here.

        Returns
        -------
        AlignedPair

        Raises
        ------
        UserError
            Where the images have no place in common, or not enough of one.
        """
        hsi = stack.enter_context(on_axes_of(hsi, msi.grid))
        pixels = pair(hsi.grid, msi.grid)
        return cls(hsi, msi, pixels, pixels)

    def without_shift(self, columns: float, rows: float, align_to: str) -> AlignedPair:
        """Remove a shift between the images' contents.

        A small one leaves a result wherever the georeferencing has both images, although along two edges nothing is
        known of what moves in. Beyond that, what has no counterpart has no result.

        Parameters
        ----------
        columns : float
            By how much the MSI's content lies right of the HSI's, in HSI pixels.
        rows : float
            By how much it lies below.
        align_to : str
            The image that stays where it is, "msi" or "hsi".

        Returns
        -------
        AlignedPair

        Raises
        ------
        UserError
            Where the images have too little in common once it is removed.
        """
        if columns == 0 and rows == 0:
            return self
        small = max(abs(columns), abs(rows)) <= LARGEST_SMALL_SHIFT
        shifted = PixelMap(self.msi.grid, self.hsi.grid.shifted(columns, rows))
        if not small:
            _check_overlap(shifted, columns, rows)
        if align_to == "msi":
            return replace(self, pixels=shifted, covered=self.covered if small else shifted)
        place = self.hsi.grid.transform
        across, down = place.a * columns + place.b * rows, place.d * columns + place.e * rows
        msi = MovedRaster(self.msi, Affine.translation(-across, -down) * self.msi.grid.transform)
        return replace(self, msi=msi, moved=msi if small else None)

    def hsi_alone(self, fine: Window) -> NDArray[np.bool_]:
        """Return where the HSI alone tells the result: along edges from which the MSI was moved away by a little.

        Parameters
        ----------
        fine : Window
            Of the MSI's pixels.

        Returns
        -------
        ndarray of bool of shape (h, w)
        """
        return np.zeros((fine.height, fine.width), bool) if self.moved is None else self.moved.moves_in(fine)

    def coarse_window(self, fine: Window, past: int = 0) -> Window | None:
        """Return the window of the coarse pixels whose centres lie in a window of fine ones.

        Parameters
        ----------
        fine : Window
            Of the MSI's pixels.
        past : int
            How many pixels past the HSI's edges are coarse pixels, too.

        Returns
        -------
        Window or None
            Of the HSI's pixels; None where no centre lies there.
        """
        to_coarse = self.pixels.fine_to_coarse
        left, top = to_coarse * (fine.col_off, fine.row_off)
        right, bottom = to_coarse * (fine.col_off + fine.width, fine.row_off + fine.height)
        first_column, first_row = (max(-past, math.ceil(edge - 0.5 - 1e-6)) for edge in (left, top))
        end_column = min(self.hsi.grid.width + past, math.ceil(right - 0.5 - 1e-6))
        end_row = min(self.hsi.grid.height + past, math.ceil(bottom - 0.5 - 1e-6))
        if end_column <= max(first_column, 0) or end_row <= max(first_row, 0):
            return None
        return Window(first_column, first_row, end_column - first_column, end_row - first_row)

    def overlap(self, reach: int) -> Window:
        """Return the window of coarse pixels under the MSI, and near it.

        Parameters
        ----------
        reach : int
            How far around the MSI, in HSI pixels.

        Returns
        -------
        Window
            Of the HSI's pixels; all of them where none lies under the MSI.
        """
        grid = self.hsi.grid
        window = self.coarse_window(Window(0, 0, self.msi.grid.width, self.msi.grid.height))
        if window is None:
            return Window(0, 0, grid.width, grid.height)
        left, top = max(0, window.col_off - reach), max(0, window.row_off - reach)
        right = min(grid.width, window.col_off + window.width + reach)
        bottom = min(grid.height, window.row_off + window.height + reach)
        return Window(left, top, right - left, bottom - top)


def _check_overlap(shifted: PixelMap, columns: float, rows: float) -> None:
    """Refuse a shift of so many HSI pixels that leaves the images too little in common."""
    try:
        pair(shifted.coarse, shifted.fine)
    except UserError as error:
        raise UserError(
            "A shift of {columns:g} columns and {rows:g} rows (pixels of the hyperspectral image) leaves the two "
            "images too little in common: check its size and its signs.",
            columns=columns,
            rows=rows,
        ) from error
