"""AVIRIS-3, AVIRIS-5 and newer AVIRIS-NG products: radiance and reflectance in NetCDF4 files.

Reflectance lies on the map, some of it rotated; radiance lies on it, or in the instrument's geometry with a table that
lays it there.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import Affine

from ...errors import UserError
from ...messages import Message
from ...product_choices import ProductChoices
from ..grid import Grid
from .cube import Cube, Lookup, Product, band_info
from .emit import GltLookup
from .hdf5 import Hdf5, number, numbers, text

IMAGES = ("reflectance", "radiance")  # of groups, and of the dataset [bands, rows, columns] in each
MAP = "transverse_mercator"
TABLE = "geolocation_lookup_table"
FILL = -9999.0  # where the file tells none
FLAGS = ("good_wavelengths", "bbl", "good_bands")


def read_aviris(opened: Hdf5, choices: ProductChoices) -> Product | None:
    """Return what an open HDF5 file tells of its image.

    Parameters
    ----------
    opened : Hdf5
        The file.
    choices : ProductChoices
        There are none: the files hold no mask.

    Returns
    -------
    Product or None
        None where the file is no AVIRIS product.

    Raises
    ------
    UserError
        Where the file does not tell its map.
    """
    file, path = opened.file, opened.path
    name = next((name for name in IMAGES if f"{name}/{name}" in file and f"{name}/wavelength" in file), None)
    if name is None:
        return None
    group = file[name]
    cube = Cube.of(group, name, "byx")
    stored = cube.stored
    flags = next((group[each] for each in FLAGS if each in group), None)
    bands = band_info(
        Message("AVIRIS metadata"),
        numbers(group["wavelength"]).ravel(),
        numbers(group["fwhm"]).ravel() if "fwhm" in group else None,
        bad=None if flags is None else numbers(flags).ravel() == 0,
        scale=number(stored, "scale_factor") if "scale_factor" in stored.attrs else 1.0,
        offset=number(stored, "add_offset") if "add_offset" in stored.attrs else 0.0,
        nodata=number(stored, "_FillValue") if "_FillValue" in stored.attrs else FILL,
    )
    transform, crs = _map(file)
    if transform is None or crs is None:
        raise UserError(
            "The file {path} does not tell its map (GeoTransform and spatial_ref of {map}): give the "
            "orthorectified product of the same flight line, whose name ends in ORT.",
            path=path,
            map=MAP,
        )
    lookup: Lookup | None = None
    size = cube.size
    if TABLE in file and "sample" in file[TABLE] and file[TABLE]["sample"].shape != size:
        lookup = table = GltLookup(file[TABLE], "sample", "line")
        size = table.size
    return Product(Grid(*size, transform, crs), bands, (cube,), lookup)


def _map(file: Any) -> tuple[Affine | None, CRS | None]:
    if MAP not in file:
        return None, None
    told = file[MAP].attrs
    crs = None
    for name in ("spatial_ref", "crs_wkt"):
        if name in told and crs is None:
            try:
                crs = CRS.from_wkt(text(told[name]))
            except RasterioError:
                crs = None
    if "GeoTransform" in told:
        value = told["GeoTransform"]
        parts = text(value).split() if np.size(value) == 1 else [str(each) for each in np.ravel(value)]
        if len(parts) == 6:
            return Affine.from_gdal(*(float(part) for part in parts)), crs
    places = file if "easting" in file else file.get(TABLE, {})
    if "easting" in places and "northing" in places:
        return _from_centres(numbers(places["easting"]).ravel(), numbers(places["northing"]).ravel()), crs
    return None, crs


def _from_centres(easting: NDArray[np.float64], northing: NDArray[np.float64]) -> Affine | None:
    """Return the transform of the pixels whose middles have these coordinates; None where these are not even."""
    if min(len(easting), len(northing)) < 2:
        return None
    width, height = (float(each[-1] - each[0]) / (len(each) - 1) for each in (easting, northing))
    if any(
        step == 0 or np.abs(np.diff(each) - step).max() > 0.01 * abs(step)
        for each, step in ((easting, width), (northing, height))
    ):
        return None
    return Affine(width, 0, float(easting[0]) - width / 2, 0, height, float(northing[0]) - height / 2)
