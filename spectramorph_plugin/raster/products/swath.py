"""Images in the instrument's geometry, of which the place of each pixel is known: laid on a map grid."""

from __future__ import annotations

import math
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.warp import transform
from rasterio.windows import Window

from ..grid import Grid
from .hdf5 import numbers

WGS_84 = "EPSG:4326"
# The length of half an image, in degrees of latitude, up to which a UTM zone is wide enough for it.
UTM_REACH = 3.0
FARTHEST = 1.0  # image pixels that a place may lie from the middle of the nearest one and still be shown by it


class SwathLookup:
    """Which pixel of an image is the nearest to each place of a map grid.

    Parameters
    ----------
    x : ndarray of shape (rows, columns)
        Map coordinates of the middles of the image's pixels, NaN where they are not known.
    y : ndarray of shape (rows, columns)
    grid : Grid
        Of the map.
    """

    def __init__(self, x: NDArray[np.float64], y: NDArray[np.float64], grid: Grid) -> None:
        self._x, self._y = x, y
        self.grid = grid

    @classmethod
    def of(
        cls,
        latitude: Any,
        longitude: Any,
        size: tuple[int, int],
        pixel_size: float | None = None,
        grid: Grid | None = None,
    ) -> SwathLookup:
        """Return the lookup of an image of which the geographic place of each pixel is told.

        Parameters
        ----------
        latitude : h5py.Dataset of shape (rows, columns)
            WGS 84, degrees.
        longitude : h5py.Dataset of shape (rows, columns)
        size : tuple of int
            Rows and columns of the image.
        pixel_size : float, optional
            Of the map grid, m; by default the pixels' typical distance.
        grid : Grid, optional
            Of the map, where there is one already.

        Returns
        -------
        SwathLookup

        Raises
        ------
        ValueError
            Where the places are not those of the image's pixels, or none is known.
        """
        if latitude.shape != size or longitude.shape != size or min(size) < 2:
            raise ValueError("a place a pixel")
        lat, lon = numbers(latitude), numbers(longitude)
        known = np.isfinite(lat) & np.isfinite(lon) & (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
        if not known.any():
            raise ValueError("the place of some pixels")
        crs = _crs_for(lat[known], lon[known]) if grid is None else grid.crs
        x, y = np.full(size, np.nan), np.full(size, np.nan)
        try:
            x[known], y[known] = transform(CRS.from_user_input(WGS_84), crs, lon[known], lat[known])
        except RasterioError as error:
            raise ValueError("places on the map") from error
        if grid is None:
            grid = _grid_around(x, y, crs, pixel_size or _rounded(_distance(x, y)))
        return cls(x, y, grid)

    @cached_property
    def _tree(self) -> Any:
        # Here, for its import takes time that those who only look at the grid need not wait for.
        from scipy.spatial import cKDTree

        return cKDTree(np.stack([self._x[self._known], self._y[self._known]], axis=1))

    @cached_property
    def _known(self) -> NDArray[np.bool_]:
        known: NDArray[np.bool_] = np.isfinite(self._x) & np.isfinite(self._y)
        return known

    @cached_property
    def _reach(self) -> float:
        """How far from the middle of a pixel its own ground lies at most, m."""
        along, across = _steps(self._x, self._y)
        return FARTHEST * float(np.nanmax([np.nanpercentile(along, 99), np.nanpercentile(across, 99)])) / math.sqrt(2)

    def places(self, window: Window) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the places of the pixels of a window.

        Parameters
        ----------
        window : Window
            Of the map grid.

        Returns
        -------
        rows : ndarray of int of shape (h, w)
            In the image, -1 where it does not show the place.
        columns : ndarray of int of shape (h, w)
        """
        columns, rows = np.meshgrid(
            np.arange(window.width) + window.col_off + 0.5, np.arange(window.height) + window.row_off + 0.5
        )
        x, y = self.grid.transform * (columns, rows)
        _, nearest = self._tree.query(np.stack([x.ravel(), y.ravel()], axis=1), distance_upper_bound=self._reach)
        pixels = np.append(np.flatnonzero(self._known), -1)[nearest].reshape(x.shape)
        width = self._x.shape[1]
        shown = pixels >= 0
        return np.where(shown, pixels // width, -1), np.where(shown, pixels % width, -1)


def _crs_for(latitude: NDArray[np.float64], longitude: NDArray[np.float64]) -> CRS:
    """Return the UTM zone of an image, or where it is wider than one an equal-area map around its middle."""
    lat = float(latitude.min() + latitude.max()) / 2
    # The mean direction, so that an image across the date line has its middle there.
    turned = np.exp(1j * np.radians(longitude)).mean()
    lon = math.degrees(math.atan2(turned.imag, turned.real))
    away = np.abs((longitude - lon + 180) % 360 - 180).max() * math.cos(math.radians(lat))
    if away > UTM_REACH or np.ptp(latitude) > 2 * UTM_REACH or abs(lat) > 80:
        return CRS.from_string(f"+proj=laea +lat_0={lat:.2f} +lon_0={lon:.2f} +datum=WGS84 +units=m +no_defs")
    zone = int((lon + 180) // 6) % 60 + 1
    return CRS.from_epsg((32600 if lat >= 0 else 32700) + zone)


def _steps(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the distances of neighbouring pixels along the columns and along the rows."""
    along = np.hypot(np.diff(x, axis=0), np.diff(y, axis=0))
    across = np.hypot(np.diff(x, axis=1), np.diff(y, axis=1))
    return along.ravel(), across.ravel()


def _distance(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    along, across = _steps(x, y)
    return math.sqrt(float(np.nanmedian(along)) * float(np.nanmedian(across)))


def _rounded(length: float) -> float:
    """Return a length with two digits."""
    if not 0 < length < math.inf:
        raise ValueError("pixels that are apart")
    return float(f"{length:.1e}")


def _grid_around(x: NDArray[np.float64], y: NDArray[np.float64], crs: CRS, side: float) -> Grid:
    """Return the grid of square pixels whose edges are multiples of their side, around all places."""
    left, right = math.floor(np.nanmin(x) / side - 0.5), math.ceil(np.nanmax(x) / side + 0.5)
    bottom, top = math.floor(np.nanmin(y) / side - 0.5), math.ceil(np.nanmax(y) / side + 0.5)
    return Grid(top - bottom, right - left, Affine(side, 0, left * side, 0, -side, top * side), crs)
