"""Lengths and areas on the ground, in metres, of grids in any map units."""

from __future__ import annotations

import math

import numpy as np
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
    middle = grid.width / 2, grid.height / 2
    corners = [grid.transform * place for place in (middle, (middle[0] + 1, middle[1]), (middle[0], middle[1] + 1))]
    try:
        x, y = transform(grid.crs, CRS.from_user_input(WGS_84), *zip(*corners))
    except RasterioError:
        return None
    degrees = np.array([x, y]).T
    metres = np.deg2rad(degrees - degrees[0]) * (EARTH_RADIUS * np.array([math.cos(math.radians(y[0])), 1.0]))
    size = math.sqrt(abs(float(np.linalg.det(metres[1:]))))
    return size if 0 < size < math.inf else None


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
