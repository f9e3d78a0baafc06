"""EMIT L2A: reflectance in the instrument's geometry, in NetCDF4 files with a table that lays it on the map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from ...errors import UserError
from ..bands import BandInfo
from ..grid import Grid
from ..tiles import tiles
from ..writer import RasterFormat
from .hdf5 import Product, attribute, check_size_at_once, numbers, open_cube

IMAGE = "reflectance"  # [downtrack, crosstrack, bands]
BANDS = "sensor_band_parameters"
LOCATION = "location"
FILL = -9999.0  # in place of reflectance, where there is none
TILE_SIZE = 256  # side, in pixels of the map grid, of what is read at once


def unpack_emit(file: Any, path: Path) -> Product | None:
    """Return the image of an open HDF5 file on its map grid, each pixel the one its lookup table names.

    Parameters
    ----------
    file : h5py.File
        Open for reading.
    path : Path
        Of the file, for messages.

    Returns
    -------
    Product or None
        None where the file is not laid out as EMIT's products are.

    Raises
    ------
    UserError
        Where the product is another than reflectance.
    """
    if not (BANDS in file and LOCATION in file and "glt_x" in file[LOCATION]):
        return None
    if IMAGE not in file:
        raise UserError(
            f"The EMIT file {path} holds no reflectance: give the product of the same scene named EMIT_L2A_RFL."
        )
    image = open_cube(file[IMAGE])
    grid, info = _grid(file), _band_info(file)
    if info.wavelength is None or len(info) != image.shape[2]:
        raise ValueError("as many wavelengths as bands")
    names = tuple(f"{nm:.2f} nm" for nm in info.wavelength)
    layout = RasterFormat(np.dtype(np.float32), info.scale, info.offset, FILL, names, info)
    return Product(grid, layout, _parts(file[LOCATION], image, grid))


def _parts(location: Any, image: Any, grid: Grid) -> Iterator[tuple[NDArray[np.float32], Window]]:
    for window in tiles(grid.height, grid.width, TILE_SIZE):
        yield _on_the_map(location, image, window), window


def _on_the_map(location: Any, image: Any, window: Window) -> NDArray[np.float32]:
    """Return reflectance [bands, h, w] of a window of the map grid, NaN where there is none.

    The table gives a pixel's crosstrack and downtrack place in the image from 1, negative ones for a neighbour's
    that fills a gap, and 0 for none.
    """
    place = np.s_[window.row_off : window.row_off + window.height, window.col_off : window.col_off + window.width]
    across, along = (np.abs(np.nan_to_num(location[name][place]).astype(np.int64)) for name in ("glt_x", "glt_y"))
    downtrack, crosstrack, bands = image.shape
    inside = (across >= 1) & (across <= crosstrack) & (along >= 1) & (along <= downtrack)
    values = np.full((bands, window.height, window.width), np.nan, np.float32)
    if not inside.any():
        return values
    rows, columns = along[inside] - 1, across[inside] - 1
    top, left = rows.min(), columns.min()
    check_size_at_once((rows.max() + 1 - top) * (columns.max() + 1 - left) * bands, image.dtype)
    spectra = image[top : rows.max() + 1, left : columns.max() + 1][rows - top, columns - left]
    spectra[spectra == FILL] = np.nan
    values[:, inside] = spectra.T
    return values


def _grid(file: Any) -> Grid:
    left, width, row_shear, top, column_shear, height = attribute(file, "geotransform")
    transform = Affine(width, row_shear, left, column_shear, height, top)
    text = file.attrs["spatial_ref"]
    crs = CRS.from_wkt(text.decode() if isinstance(text, bytes) else str(text))
    rows, columns = file[LOCATION]["glt_x"].shape
    return Grid(rows, columns, transform, crs)


def _band_info(file: Any) -> BandInfo:
    described = file[BANDS]
    wavelength, fwhm = (numbers(described[name]) for name in ("wavelengths", "fwhm"))
    count = len(wavelength)
    good = numbers(described["good_wavelengths"]) if "good_wavelengths" in described else np.ones(count)
    return BandInfo(
        indexes=tuple(range(1, count + 1)),
        wavelength=wavelength,
        wavelength_source="EMIT metadata",
        fwhm=fwhm,
        bad=good == 0,
        scale=np.ones(count),
        offset=np.zeros(count),
        nodata=(FILL,) * count,
    )
