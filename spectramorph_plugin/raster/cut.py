"""A raster read on the grid of another one that it shares its pixels with, be it a window of it or larger."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..errors import UserError
from ..messages import Message
from .grid import Grid, PixelMap
from .raster import Raster
from .warp import SAME_PLACE, PlacedRaster, have_same_pixels, in_crs_of


class CutRaster(PlacedRaster):
    """A `Raster` on the pixels of another grid: NaN where that reaches beyond it.

    Parameters
    ----------
    source : Raster
        The raster to read.
    grid : Grid
        The other one.
    row : int
        Where its first row lies in the source.
    column : int
        Where its first column lies there.
    """

    def __init__(self, source: Raster, grid: Grid, row: int, column: int) -> None:
        super().__init__(source, grid)
        self._size = source.grid.height, source.grid.width
        self._row, self._column = row, column

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        """Return physical values of a window.

        Parameters
        ----------
        window : Window
            Of the other grid's pixels.
        bands : sequence of int or None
            0-based positions in `self.bands`; all of them by default.

        Returns
        -------
        ndarray of float32 of shape (bands, h, w)
            NaN where there is no data.

        Raises
        ------
        UserError
            Where the file is damaged.
        """
        top, left = window.row_off + self._row, window.col_off + self._column
        bottom, right = top + window.height, left + window.width
        inside = max(0, top), max(0, left), min(self._size[0], bottom), min(self._size[1], right)
        count = len(self.bands) if bands is None else len(bands)
        values = np.full((count, window.height, window.width), np.nan, np.float32)
        if inside[2] > inside[0] and inside[3] > inside[1]:
            part = Window(inside[1], inside[0], inside[3] - inside[1], inside[2] - inside[0])
            values[:, inside[0] - top : inside[2] - top, inside[1] - left : inside[3] - left] = self._source.read(
                part, bands
            )
        return values


def on_pixels_of(raster: Raster, grid: Grid, other: str) -> tuple[Raster, str]:
    """Return a raster on the pixels of another grid, without interpolation.

    A raster that says nothing of where it lies is taken to lie on a grid of its size.

    Parameters
    ----------
    raster : Raster
    grid : Grid
        The other one.
    other : str
        What messages call the raster of that grid.

    Returns
    -------
    Raster
    str
        What to warn of; "" for nothing.

    Raises
    ------
    UserError
        Where the pixels of both are not the same ones, or none of them are.
    """
    same_size = (raster.grid.height, raster.grid.width) == (grid.height, grid.width)
    if same_size and (raster.grid.crs is None) != (grid.crs is None):
        blind = raster.name if raster.grid.crs is None else other
        return PlacedRaster(raster, grid), (
            Message(
                "The {blind} has no coordinate reference system: its pixels are taken to be those of the "
                "{placed}, which has as many.",
                blind=blind,
                placed=other if blind == raster.name else raster.name,
            )
        )
    if have_same_pixels(raster.grid, grid):
        return raster, ""
    placed = in_crs_of(raster.grid, grid)
    first = None if placed is None else _first_pixel(placed, grid)
    if first is None:
        raise UserError(
            "The pixels of the {raster} ({size}) are not those of the {other} ({other_size}), nor a window "
            "of them: bring one onto the other's grid first (QGIS's Warp with the nearest neighbour and the "
            "extent and pixel size of the other).",
            raster=raster.name,
            size=_size_of(raster.grid),
            other=other,
            other_size=_size_of(grid),
        )
    column, row = first
    if not (-grid.width < column < raster.grid.width and -grid.height < row < raster.grid.height):
        raise UserError(
            "The {raster} and the {other} do not overlap on the map: give images of one place.",
            raster=raster.name,
            other=other,
        )
    return CutRaster(raster, grid, row, column), ""


def _first_pixel(raster: Grid, grid: Grid) -> tuple[int, int] | None:
    """Return column and row in a raster of a grid's first pixel; None where the pixels of both are not the same."""
    across = PixelMap(fine=grid, coarse=raster).fine_to_coarse
    side = max(grid.width, grid.height, raster.width, raster.height)
    turned = max(abs(across.a - 1), abs(across.b), abs(across.d), abs(across.e - 1)) * side
    column, row = round(across.c), round(across.f)
    if max(turned, abs(across.c - column), abs(across.f - row)) >= SAME_PLACE:
        return None
    return column, row


def _size_of(grid: Grid) -> str:
    return Message(
        "{width} x {height} pixels of {size:.6g}",
        width=grid.width,
        height=grid.height,
        size=grid.ground_sampling_distance,
    )
