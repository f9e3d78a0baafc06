"""PRISMA: radiance and reflectance in HDF5 files with a cube for each of the two spectrometers.

Layout and codes: PRISMA Products Specification Document, issue 2.3, chapters 5 and 6. Level 2D lies on a UTM grid;
the others lie in the instrument's geometry, with latitude and longitude of each pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
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
from .cube import Cube, Lookup, Product, band_info
from .hdf5 import Hdf5, attribute, number
from .overlap import bad_in_overlap
from .swath import SwathLookup

SWATHS = "HDFEOS/SWATHS"
LEVELS = ("L2D", "L2C", "L2B", "L1")  # the first of them that a file holds is read
DETECTORS = ("Vnir", "Swir")
PIXEL_SIZE = 30.0  # m
LARGEST_VALUE = 65535  # the stored value that stands for the largest reflectance
FAILED = 0.0  # the stored reflectance where none was found, and outside the image; no measurement is stored as it
# What the error matrices say of a value. Reflectance: of an invalid pixel of level 1, negative, saturated.
# Radiance: of a defective detector, saturated, not finite; 3, of lower accuracy, is a measurement all the same.
WRONG_REFLECTANCE, WRONG_RADIANCE = (1, 2, 3), (1, 2, 4)


@dataclass(frozen=True)
class Detector:
    """A spectrometer's cube, and those of its bands that exist by rising wavelength.

    A physical value is the stored value * scale + offset.

    Attributes
    ----------
    cube : Cube
    wavelength : ndarray of shape (n,)
        Centres, nm.
    fwhm : ndarray of shape (n,)
        Full widths at half maximum, nm.
    scale : float
        Physical units to a stored unit.
    offset : float
        In physical units.
    """

    cube: Cube
    wavelength: NDArray[np.float64]
    fwhm: NDArray[np.float64]
    scale: float
    offset: float

    @classmethod
    def of(cls, file: Any, name: str, level: str, mask: bool) -> Detector:
        """Return what a file holds of a spectrometer.

        Parameters
        ----------
        file : h5py.File
            Open for reading.
        name : str
            "Vnir" or "Swir".
        level : str
            Of the product, such as "L2D".
        mask : bool
            Whether its error matrix tells which values are none.

        Returns
        -------
        Detector

        Raises
        ------
        ValueError
            Where there are not as many wavelengths as bands.
        """
        fields = file[f"{SWATHS}/PRS_{level}_HCO/Data Fields"]
        wavelength, fwhm = attribute(file, f"List_Cw_{name}"), attribute(file, f"List_Fwhm_{name}")
        image = f"{name.upper()}_Cube"
        shape = fields[image].shape
        if len(shape) != 3 or not len(wavelength) == len(fwhm) == shape[1]:
            raise ValueError("as many wavelengths and widths as bands")
        flags = f"List_Cw_{name}_Flags"
        exists = (wavelength > 0) & ((attribute(file, flags) != 0) if flags in file.attrs else True)
        order = np.argsort(wavelength, kind="stable")
        order = order[exists[order]]
        if level == "L1":
            scale, offset = 1 / number(file, f"ScaleFactor_{name}"), -number(file, f"Offset_{name}")
            matrix, wrong = "PIXEL_SAT_ERR_MATRIX", WRONG_RADIANCE
        else:
            offset = number(file, f"L2Scale{name}Min")
            scale = (number(file, f"L2Scale{name}Max") - offset) / LARGEST_VALUE
            matrix, wrong = "PIXEL_L2_ERR_MATRIX", WRONG_REFLECTANCE
        matrix = f"{name.upper()}_{matrix}"
        codes = matrix if mask and matrix in fields else None
        cube = Cube.of(fields, image, "ybx", order, codes=codes, wrong=wrong)
        return cls(cube, wavelength[order], fwhm[order], scale, offset)


def read_prisma(opened: Hdf5, choices: ProductChoices) -> Product | None:
    """Return what an open HDF5 file tells of its image.

    The bands are those of the VNIR and then those of the SWIR spectrometer, each by rising wavelength; the two overlap.

    Parameters
    ----------
    opened : Hdf5
        The file.
    choices : ProductChoices

    Returns
    -------
    Product or None
        None where the file is no PRISMA product of any level.

    Raises
    ------
    UserError
        Where the product holds no hyperspectral image, or no place of it.
    """
    file, path = opened.file, opened.path
    swaths = file.get(SWATHS, {})
    found = [name for name in swaths if name.startswith("PRS_L")]
    if not found:
        return None
    level = next((level for level in LEVELS if f"PRS_{level}_HCO" in found), None)
    if level is None:
        raise UserError(
            "The PRISMA file {path} holds no hyperspectral image (HCO) but {listed}: give the L2D product of the "
            "same scene.",
            path=path,
            listed=", ".join(found),
        )
    detectors = [Detector.of(file, name, level, choices.mask) for name in DETECTORS]
    cubes = tuple(detector.cube for detector in detectors)
    wavelength = np.concatenate([each.wavelength for each in detectors])
    counts = [len(each.wavelength) for each in detectors]
    bands = band_info(
        Message("PRISMA metadata"),
        wavelength,
        np.concatenate([each.fwhm for each in detectors]),
        bad=bad_in_overlap(wavelength, np.repeat([False, True], counts), choices.overlap),
        scale=np.repeat([each.scale for each in detectors], counts),
        offset=np.repeat([each.offset for each in detectors], counts),
        nodata=None if level == "L1" else FAILED,
    )
    lookup: Lookup | None = None
    if level == "L2D":
        grid = _grid(file, path, *cubes[0].size)
    else:
        grid, lookup = _swath(swaths[f"PRS_{level}_HCO"], path, level, cubes[0].size)
    return Product(grid, bands, cubes, lookup, fails=True)


def _grid(file: Any, path: Path, height: int, width: int) -> Grid:
    """Return the map grid; the corners in the file are the centres of the corner pixels."""
    left, top = number(file, "Product_ULcorner_easting"), number(file, "Product_ULcorner_northing")
    right, bottom = number(file, "Product_LRcorner_easting"), number(file, "Product_LRcorner_northing")
    if round((right - left) / PIXEL_SIZE) + 1 != width or round((top - bottom) / PIXEL_SIZE) + 1 != height:
        raise UserError(
            "The corners of the PRISMA file {path} do not fit the {width} x {height} pixels of its image: convert "
            "it to a GeoTIFF first.",
            path=path,
            width=width,
            height=height,
        )
    half = PIXEL_SIZE / 2
    transform = Affine(PIXEL_SIZE, 0, left - half, 0, -PIXEL_SIZE, top + half)
    return Grid(height, width, transform, CRS.from_epsg(int(number(file, "Epsg_Code"))))


def _swath(swath: Any, path: Path, level: str, size: tuple[int, int]) -> tuple[Grid, SwathLookup]:
    """Return a map grid and what lays the image on it, from the place of each pixel."""
    fields = swath.get("Geolocation Fields", {})
    for suffix in ("", "_VNIR"):
        if f"Latitude{suffix}" in fields and f"Longitude{suffix}" in fields:
            lookup = SwathLookup.of(fields[f"Latitude{suffix}"], fields[f"Longitude{suffix}"], size, PIXEL_SIZE)
            return lookup.grid, lookup
    raise UserError(
        "The PRISMA file {path} is of level {level} and tells no place of its pixels: give the L2D product of the "
        "same scene.",
        path=path,
        level=level,
    )
