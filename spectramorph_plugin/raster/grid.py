"""Pixel grids on the map, and how a fine one lies over a coarse one."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.io import DatasetReader
from rasterio.transform import Affine
from rasterio.windows import Window

from ..errors import UserError
from ..messages import Message

SAME_SIZE_TOLERANCE = 1e-3  # by which a ratio of pixel sizes may differ from 1 and be 1: sizes are rounded in files
LEAST_OVERLAP = 8  # coarse pixels that a pair must share along each axis: fewer tell neither blur nor response
NO_OVERLAP = Message("The two images do not overlap on the map: check that both show the same place.")


@dataclass(frozen=True)
class Grid:
    """Where a raster's pixels lie.

    Attributes
    ----------
    height : int
        Rows.
    width : int
        Columns.
    transform : Affine
        From (column, row), counted from the upper left corner, to map coordinates.
    crs : CRS or None
        The map's coordinate reference system; None where it is not known.
    """

    height: int
    width: int
    transform: Affine
    crs: CRS | None

    @classmethod
    def of(cls, dataset: DatasetReader) -> Grid:
        """Return the grid of an open dataset.

        Parameters
        ----------
        dataset : DatasetReader

        Returns
        -------
        Grid
        """
        return cls(dataset.height, dataset.width, dataset.transform, dataset.crs)

    @property
    def ground_sampling_distance(self) -> float:
        """The pixel's size on the ground: the side of a square of its area, in map units."""
        return math.sqrt(abs(self.transform.determinant))

    @property
    def has_area(self) -> bool:
        """Whether the pixels cover any."""
        return 0 < abs(self.transform.determinant) < math.inf

    def shifted(self, columns: float, rows: float) -> Grid:
        """Return the same grid, moved.

        Parameters
        ----------
        columns : float
            To the right, in its own pixels.
        rows : float
            Down, in its own pixels.

        Returns
        -------
        Grid
        """
        return replace(self, transform=self.transform * Affine.translation(columns, rows))


@dataclass(frozen=True)
class PixelMap:
    """From the pixels of a fine grid to those of a coarse grid that they lie in.

    Attributes
    ----------
    fine : Grid
    coarse : Grid
        In the same coordinate reference system.
    """

    fine: Grid
    coarse: Grid

    @property
    def ratio(self) -> float:
        """How many times finer the fine grid is."""
        return self.coarse.ground_sampling_distance / self.fine.ground_sampling_distance

    @property
    def fine_to_coarse(self) -> Affine:
        """The transform from fine to coarse pixel coordinates (column, row)."""
        return ~self.coarse.transform * self.fine.transform

    def coarse_pixels(self, window: Window) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.bool_]]:
        """Return the coarse pixels that hold the centres of a window of fine pixels.

        Parameters
        ----------
        window : Window
            Of fine pixels.

        Returns
        -------
        rows : ndarray of int of shape (h, w)
            Of the coarse pixels; for centres outside the coarse grid, of its nearest edge pixel.
        columns : ndarray of int of shape (h, w)
        inside : ndarray of bool of shape (h, w)
            Which centres lie within the coarse grid.
        """
        columns, rows = np.meshgrid(
            np.arange(window.width) + window.col_off + 0.5, np.arange(window.height) + window.row_off + 0.5
        )
        to_coarse = self.fine_to_coarse
        # The millionth of a coarse pixel that is added keeps a centre on an edge in its pixel, whichever way its
        # coordinates were rounded.
        x = np.floor(to_coarse.a * columns + to_coarse.b * rows + to_coarse.c + 1e-6).astype(np.intp)
        y = np.floor(to_coarse.d * columns + to_coarse.e * rows + to_coarse.f + 1e-6).astype(np.intp)
        inside = (x >= 0) & (x < self.coarse.width) & (y >= 0) & (y < self.coarse.height)
        return np.clip(y, 0, self.coarse.height - 1), np.clip(x, 0, self.coarse.width - 1), inside

    def fine_window(self, window: Window) -> Window | None:
        """Return the smallest window of fine pixels that holds a window of coarse pixels.

        Parameters
        ----------
        window : Window
            Of coarse pixels.

        Returns
        -------
        Window or None
            None where no fine pixels lie there.
        """
        to_fine = ~self.fine_to_coarse
        corners = [
            to_fine * (column, row)
            for column in (window.col_off, window.col_off + window.width)
            for row in (window.row_off, window.row_off + window.height)
        ]
        columns, rows = zip(*corners)
        left, top = max(0, math.floor(min(columns) + 1e-6)), max(0, math.floor(min(rows) + 1e-6))
        right = min(self.fine.width, math.ceil(max(columns) - 1e-6))
        bottom = min(self.fine.height, math.ceil(max(rows) - 1e-6))
        if right <= left or bottom <= top:
            return None
        return Window(left, top, right - left, bottom - top)


def axes_are_parallel(pixels: PixelMap) -> bool:
    """Tell whether rows and columns of both grids run the same way.

    Parameters
    ----------
    pixels : PixelMap

    Returns
    -------
    bool
        They may be off each other by a hundredth of a coarse pixel from end to end.
    """
    to_coarse = pixels.fine_to_coarse
    skew = max(abs(to_coarse.b) * pixels.fine.width, abs(to_coarse.d) * pixels.fine.height)
    return to_coarse.a > 0 and to_coarse.e > 0 and skew < 0.01


def check_georeferenced(hsi: Grid, msi: Grid) -> None:
    """Refuse images that lie on no map.

    Parameters
    ----------
    hsi : Grid
    msi : Grid

    Raises
    ------
    UserError
        Where a CRS is missing or pixels have no area.
    """
    for grid, name in ((hsi, Message("hyperspectral")), (msi, Message("multispectral"))):
        if grid.crs is None:
            raise UserError(
                "The {name} image has no coordinate reference system: assign the right one to it first (QGIS's "
                "Assign projection, gdal_edit -a_srs, rioxarray's write_crs).",
                name=name,
            )
        if not grid.has_area:
            raise UserError(
                "The {name} image's geotransform gives its pixels no area: georeference it first.", name=name
            )


def pair(hsi: Grid, msi: Grid) -> PixelMap:
    """Return how the MSI's grid lies over the HSI's.

    Parameters
    ----------
    hsi : Grid
        In the MSI's CRS, see `warp.on_axes_of`.
    msi : Grid

    Returns
    -------
    PixelMap

    Raises
    ------
    UserError
        Where a CRS is missing, the MSI is the coarser, or they overlap too little or not at all.
    """
    check_georeferenced(hsi, msi)
    if hsi.crs != msi.crs:
        raise ValueError("the grids of a pair must be in one coordinate reference system")
    pixels = PixelMap(fine=msi, coarse=hsi)
    if pixels.ratio < 1 - SAME_SIZE_TOLERANCE:
        raise UserError(
            "The multispectral image's pixels ({msi_pixel:g}) are coarser than the hyperspectral "
            "image's ({hsi_pixel:g}): are the two inputs swapped?",
            msi_pixel=msi.ground_sampling_distance,
            hsi_pixel=hsi.ground_sampling_distance,
        )
    columns, rows = _overlap(pixels)
    if columns <= 0 or rows <= 0:
        raise UserError(NO_OVERLAP)
    if min(columns, rows) < LEAST_OVERLAP:
        raise UserError(
            "The two images overlap on {columns} x {rows} pixels of the coarser one only, too few to learn from: "
            "give images that share at least {least} x {least}.",
            columns=columns,
            rows=rows,
            least=LEAST_OVERLAP,
        )
    return pixels


def _overlap(pixels: PixelMap) -> tuple[int, int]:
    """Return how many columns and rows of whole coarse pixels the two grids share; of any that are begun, one."""
    fine, coarse = pixels.fine, pixels.coarse
    corners = [pixels.fine_to_coarse * corner for corner in ((0, 0), (fine.width, 0), (0, fine.height))]
    corners.append(pixels.fine_to_coarse * (fine.width, fine.height))
    shared = []
    for edges, length in zip(zip(*corners), (coarse.width, coarse.height)):
        extent = min(max(edges), length) - max(min(edges), 0)
        shared.append(max(1, math.floor(extent + 1e-3)) if extent > 1e-6 else 0)
    return shared[0], shared[1]
