"""Lengths and areas on the ground, in metres, of grids in any map units."""

from __future__ import annotations

import math

from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform

from .grid import Grid, PixelMap

EARTH_RADIUS = 6_371_007.0  # of the sphere with the ellipsoid's surface, m
WGS_84 = "EPSG:4326"


def pixel_size_in_metres(grid: Grid) -> float | None:
    """Return the side of a square as large on the ground as a pixel in the middle of a grid.

    Parameters
    ----------
    grid : Grid

    Returns
    -------
    float or None
        Metres; None where the grid lies on no map.
    """
    if grid.crs is None or not grid.has_area:
        return None
    if grid.crs.is_projected:
        return grid.ground_sampling_distance * float(grid.crs.linear_units_factor[1])
    place = grid.transform
    columns, rows = in_metres(grid, place.a, place.d), in_metres(grid, place.b, place.e)
    if columns is None or rows is None:
        return None
    size = math.sqrt(abs(columns[0] * rows[1] - columns[1] * rows[0]))
    return size if 0 < size < math.inf else None


def in_metres(grid: Grid, across: float, up: float) -> tuple[float, float] | None:
    """Return a way on the map, from the middle of a grid, in metres on the ground.

    Parameters
    ----------
    grid : Grid
    across : float
        Along the map's first axis, in its units.
    up : float
        Along its second axis.

    Returns
    -------
    tuple of float or None
        Metres to the east and to the north; along the axes of the map, where it is a projected one. None where the grid
        lies on no map.
    """
    if grid.crs is None:
        return None
    if grid.crs.is_projected:
        factor = float(grid.crs.linear_units_factor[1])
        return across * factor, up * factor
    x, y = grid.transform * (grid.width / 2, grid.height / 2)
    try:
        east, north = transform(grid.crs, CRS.from_user_input(WGS_84), [x, x + across], [y, y + up])
    except RasterioError:
        return None
    found = (
        math.radians(east[1] - east[0]) * EARTH_RADIUS * math.cos(math.radians(north[0])),
        math.radians(north[1] - north[0]) * EARTH_RADIUS,
    )
    return found if all(map(math.isfinite, found)) else None


def shared_pixels(pixels: PixelMap) -> float:
    """Return how many fine pixels lie over the coarse grid.

    Parameters
    ----------
    pixels : PixelMap
        Of grids whose axes are parallel.

    Returns
    -------
    float
    """
    to_coarse = pixels.fine_to_coarse
    left, top = to_coarse * (0, 0)
    right, bottom = to_coarse * (pixels.fine.width, pixels.fine.height)
    columns = min(right, pixels.coarse.width) - max(left, 0.0)
    rows = min(bottom, pixels.coarse.height) - max(top, 0.0)
    return max(columns, 0.0) * max(rows, 0.0) * pixels.ratio**2
