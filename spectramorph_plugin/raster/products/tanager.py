"""Planet's Tanager: radiance and surface reflectance in HDF-EOS5 files.

Layout: Planet's Tanager product specification. Ortho products lie on the grid that StructMetadata.0 tells; basic ones
lie in the instrument's geometry, with latitude and longitude of each pixel and the grid that Planet would lay them on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

from ...errors import UserError
from ...messages import Message
from ...product_choices import ProductChoices
from ..grid import Grid
from .cube import Cube, Layer, Lookup, Product, band_info
from .hdf5 import Hdf5, attribute, number, open_cached, text
from .swath import SwathLookup

GRID, SWATH = "HDFEOS/GRIDS/HYP", "HDFEOS/SWATHS/HYP"
FIELDS = "Data Fields"
IMAGES = ("surface_reflectance", "toa_radiance")  # [bands, rows, columns]
STRUCTURE = "HDFEOS INFORMATION/StructMetadata.0"
FRAMING = "Planet_Ortho_Framing"
FILL = -9999.0  # where the file tells none
OUTSIDE = "nodata_pixels"
HIDING = {"beta_cloud_mask": "cloud", "beta_cirrus_mask": "cirrus"}


def read_tanager(opened: Hdf5, choices: ProductChoices) -> Product | None:
    """Return what an open HDF5 file tells of its image.

    Parameters
    ----------
    opened : Hdf5
        The file.
    choices : ProductChoices

    Returns
    -------
    Product or None
        None where the file is no Tanager product.

    Raises
    ------
    UserError
        Where the product holds neither reflectance nor radiance, or no place of its pixels.
    """
    file, path = opened.file, opened.path
    root = next((name for name in (GRID, SWATH) if name in file), None)
    if root is None:
        return None
    fields = file[root][FIELDS]
    image = next((name for name in IMAGES if name in fields), None)
    if image is None:
        raise UserError(
            "The Tanager file {path} holds neither surface reflectance nor radiance but {listed}: give the "
            "product ortho_sr_hdf5 of the same scene.",
            path=path,
            listed=", ".join(fields),
        )
    cube = Cube.of(fields, image, "byx")
    stored = cube.stored
    good = attribute(stored, "good_wavelengths") if "good_wavelengths" in stored.attrs else None
    bands = band_info(
        Message("Tanager metadata"),
        attribute(stored, "wavelengths"),
        attribute(stored, "fwhm") if "fwhm" in stored.attrs else None,
        bad=None if good is None else good == 0,
        scale=number(stored, "scale_factor") if "scale_factor" in stored.attrs else 1.0,
        offset=number(stored, "add_offset") if "add_offset" in stored.attrs else 0.0,
        nodata=number(stored, "_FillValue") if "_FillValue" in stored.attrs else FILL,
    )
    lookup: Lookup | None = None
    if root == GRID:
        grid = _grid(file, path, cube.size)
    else:
        grid, lookup = _swath(file, path, cube.size)
    layers = tuple(
        Layer(_marks(fields, name, cube.size), told)
        for name, told in ((OUTSIDE, Message("outside of the image")), *(HIDING.items() if choices.mask else ()))
        if name in fields
    )
    return Product(grid, bands, (cube,), lookup, layers)


def _marks(fields: Any, name: str, size: tuple[int, int]) -> Callable[[slice, slice], NDArray[np.bool_]]:
    marks = open_cached(fields, name, 0)
    if marks.shape != size:
        raise ValueError("a mask of the image's own pixels")

    def marked(rows: slice, columns: slice) -> NDArray[np.bool_]:
        found: NDArray[np.bool_] = marks[rows, columns] == 1
        return found

    return marked


def _grid(file: Any, path: Path, size: tuple[int, int]) -> Grid:
    """Return the grid that StructMetadata.0 tells: the outer corners of the corner pixels, and a UTM zone."""
    structure = text(file[STRUCTURE][()]) if STRUCTURE in file else ""
    found = re.search(r'GridName="HYP".*?END_GROUP=GRID_\d+', structure, re.S)
    told = found.group() if found else ""
    corners = [
        re.search(rf"{name}=\(\s*([-+\d.eE]+)\s*,\s*([-+\d.eE]+)\s*\)", told)
        for name in ("UpperLeftPointMtrs", "LowerRightMtrs")
    ]
    crs = _crs(file[GRID], told)
    if corners[0] is None or corners[1] is None or crs is None:
        raise UserError(
            "The Tanager file {path} does not tell its grid (corners and UTM zone in StructMetadata.0): get a "
            "fresh copy of it.",
            path=path,
        )
    (left, top), (right, bottom) = ((float(each[1]), float(each[2])) for each in corners if each)
    height, width = size
    return Grid(height, width, Affine((right - left) / width, 0, left, 0, (bottom - top) / height, top), crs)


def _crs(group: Any, told: str) -> CRS | None:
    if "epsg_code" in group.attrs:
        return CRS.from_epsg(int(re.sub(r"\D", "", text(group.attrs["epsg_code"]))))
    zone = re.search(r"ZoneCode=\s*(-?\d+)", told)
    if zone is None or "HE5_GCTP_UTM" not in told:
        return None
    number = int(zone[1])  # negative ones are of the southern hemisphere
    return CRS.from_epsg(32600 + number if number > 0 else 32700 - number)


def _swath(file: Any, path: Path, size: tuple[int, int]) -> tuple[Grid, SwathLookup]:
    places = file[SWATH].get("Geolocation Fields", {})
    if "Latitude" not in places or "Longitude" not in places:
        raise UserError(
            "The Tanager file {path} tells no place of its pixels: give the ortho product of the same scene "
            "(ortho_sr_hdf5).",
            path=path,
        )
    framing = places.attrs.get(FRAMING)
    grid = None
    if framing is not None:
        told = json.loads(text(framing))
        rows, columns = int(told["rows"]), int(told["cols"])
        grid = Grid(rows, columns, Affine.from_gdal(*told["geotransform"]), CRS.from_epsg(int(told["epsg_code"])))
    lookup = SwathLookup.of(places["Latitude"], places["Longitude"], size, grid=grid)
    return lookup.grid, lookup
