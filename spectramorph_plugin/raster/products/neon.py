"""NEON's airborne spectrometer: reflectance tiles and flight lines in HDF5 files (DP3.30006, DP1.30006)."""

from __future__ import annotations

import math
import re
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
from .cube import Cube, Product, band_info
from .hdf5 import Hdf5, attribute, number, numbers, text

GROUP, IMAGE = "Reflectance", "Reflectance_Data"  # [rows, columns, bands]
SPECTRAL, PLACE = "Metadata/Spectral_Data", "Metadata/Coordinate_System"


def read_neon(opened: Hdf5, choices: ProductChoices) -> Product | None:
    """Return what an open HDF5 file tells of its image.

    Parameters
    ----------
    opened : Hdf5
        The file.
    choices : ProductChoices
        There are none: the files hold no mask of clouds.

    Returns
    -------
    Product or None
        None where the file is no reflectance of NEON's.

    Raises
    ------
    UserError
        Where the file does not tell its map.
    """
    file, path = opened.file, opened.path
    site = next((name for name in file if f"{name}/{GROUP}/{IMAGE}" in file), None)
    if site is None:
        return None
    group = file[site][GROUP]
    cube = Cube.of(group, IMAGE, "yxb")
    stored, spectral = cube.stored, group[SPECTRAL]
    wavelength = numbers(spectral["Wavelength"]).ravel()
    bands = band_info(
        Message("NEON metadata"),
        wavelength,
        numbers(spectral["FWHM"]).ravel() if "FWHM" in spectral else None,
        bad=_bad(group, wavelength),
        scale=1 / number(stored, "Scale_Factor") if "Scale_Factor" in stored.attrs else 1.0,
        nodata=number(stored, "Data_Ignore_Value") if "Data_Ignore_Value" in stored.attrs else None,
    )
    transform, crs = _map(group[PLACE])
    if transform is None or crs is None:
        raise UserError(
            "The NEON file {path} does not tell its map (Map_Info and EPSG Code in {place}): get a fresh copy of it.",
            path=path,
            place=PLACE,
        )
    return Product(Grid(*cube.size, transform, crs), bands, (cube,))


def _bad(group: Any, wavelength: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which bands lie in the windows in which the air lets no light through, as the file tells them."""
    bad = np.zeros(len(wavelength), bool)
    for item in (group, group[IMAGE]):
        for name in item.attrs:
            if re.fullmatch(r"Band_Window_\d+_Nanometers", name):
                first, last = attribute(item, name)
                bad |= (wavelength >= first) & (wavelength <= last)
    return bad


def _map(place: Any) -> tuple[Affine | None, CRS | None]:
    crs = None
    try:
        if "EPSG Code" in place:
            crs = CRS.from_epsg(int(text(place["EPSG Code"][()])))
        elif "Coordinate_System_String" in place:
            crs = CRS.from_wkt(text(place["Coordinate_System_String"][()]))
    except (RasterioError, ValueError):
        crs = None
    return (map_info_transform(text(place["Map_Info"][()])) if "Map_Info" in place else None), crs


def map_info_transform(told: str) -> Affine | None:
    """Return the transform that the `map info` of an ENVI header tells.

    Parameters
    ----------
    told : str
        Projection, column and row of a corner of a pixel (from 1), its map coordinates, the pixels' width and height,
        and what more there is; among it the rotation in degrees.

    Returns
    -------
    Affine or None
        None where it tells none.
    """
    parts = [part.strip() for part in told.strip("{} ").split(",")]
    try:
        column, row, x, y, width, height = (float(part) for part in parts[1:7])
    except ValueError:
        return None
    rotation = next((float(match[1]) for part in parts[7:] if (match := re.fullmatch(r"rotation=([-+.\d]+)", part))), 0)
    turned = math.radians(rotation)
    linear = Affine(
        math.cos(turned) * width,
        math.sin(turned) * width,
        0,
        math.sin(turned) * height,
        -math.cos(turned) * height,
        0,
    )
    left, top = linear * (column - 1, row - 1)
    return Affine(linear.a, linear.b, x - left, linear.d, linear.e, y - top)
