"""PRISMA L2D: reflectance on a UTM grid, in HDF5 files with a cube for each of the two spectrometers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
from ..tiles import tiles_within
from ..writer import RasterFormat
from .hdf5 import Product, attribute, check_size_at_once, number, open_cube

SWATHS = "HDFEOS/SWATHS"
SWATH = "PRS_L2D_HCO"
DETECTORS = ("Vnir", "Swir")
PIXEL_SIZE = 30.0  # m
LARGEST_VALUE = 65535  # the stored value that stands for the largest reflectance
EMPTY = 0  # the stored value of pixels outside the swath
STRIP_HEIGHT = 256  # rows, as many as the GeoTIFF's tiles have


@dataclass(frozen=True)
class Cube:
    """A spectrometer's cube in the file, and those of its bands that exist.

    Reflectance is the stored value * scale + offset.

    Attributes
    ----------
    stored : h5py.Dataset of shape (rows, bands, columns)
        The cube.
    order : ndarray of int of shape (n,)
        Places in the cube of the bands that exist, by rising wavelength.
    wavelength : ndarray of shape (n,)
        Their centres, nm.
    fwhm : ndarray of shape (n,)
        Their full widths at half maximum, nm.
    scale : float
        Reflectance to a stored unit.
    offset : float
        Reflectance of a stored 0.
    """

    stored: Any
    order: NDArray[np.intp]
    wavelength: NDArray[np.float64]
    fwhm: NDArray[np.float64]
    scale: float
    offset: float

    @classmethod
    def of(cls, file: Any, detector: str) -> Cube:
        """Return the cube of a spectrometer.

        Parameters
        ----------
        file : h5py.File
            Open for reading.
        detector : str
            "Vnir" or "Swir".

        Returns
        -------
        Cube

        Raises
        ------
        ValueError
            Where there are not as many wavelengths as bands.
        """
        wavelength = attribute(file, f"List_Cw_{detector}")
        fwhm = attribute(file, f"List_Fwhm_{detector}")
        stored = open_cube(file[f"{SWATHS}/{SWATH}/Data Fields/{detector.upper()}_Cube"])
        if not len(wavelength) == len(fwhm) == stored.shape[1]:
            raise ValueError("as many wavelengths and widths as bands")
        flags = f"List_Cw_{detector}_Flags"
        exists = (wavelength > 0) & ((attribute(file, flags) != 0) if flags in file.attrs else True)
        order = np.argsort(wavelength, kind="stable")
        order = order[exists[order]]
        low, high = number(file, f"L2Scale{detector}Min"), number(file, f"L2Scale{detector}Max")
        return cls(stored, order, wavelength[order], fwhm[order], (high - low) / LARGEST_VALUE, low)


def unpack_prisma(file: Any, path: Path) -> Product | None:
    """Return the image of an open HDF5 file as stored integers on its map grid.

    The bands are those of the VNIR and then those of the SWIR spectrometer, each by rising wavelength; the two overlap.
    A pixel is empty where all its bands are 0; a 0 elsewhere is a dark value and becomes 1, the next one.

    Parameters
    ----------
    file : h5py.File
        Open for reading.
    path : Path
        Of the file, for messages.

    Returns
    -------
    Product or None
        None where the file is no PRISMA product of any level.

    Raises
    ------
    UserError
        Where the product is of another level.
    """
    levels = [name for name in file[SWATHS] if name.startswith("PRS_L")] if SWATHS in file else []
    if not levels:
        return None
    if SWATH not in levels:
        raise UserError(
            f"The PRISMA file {path} is of level {levels[0].split('_')[1]}, which lies on no map grid: give the L2D "
            "product of the same scene."
        )
    cubes = [Cube.of(file, detector) for detector in DETECTORS]
    grid = _grid(file, path, *cubes[0].stored.shape[::2])
    info = _band_info(cubes)
    names = tuple(f"{nm:.2f} nm" for nm in np.concatenate([cube.wavelength for cube in cubes]))
    layout = RasterFormat(np.dtype(np.uint16), info.scale, info.offset, float(EMPTY), names, info)
    return Product(grid, layout, _parts(cubes, grid))


def _parts(cubes: list[Cube], grid: Grid) -> Iterator[tuple[NDArray[np.float32], Window]]:
    for top in range(0, grid.height, STRIP_HEIGHT):
        height = min(STRIP_HEIGHT, grid.height - top)
        for cube in cubes:
            check_size_at_once(height * int(np.prod(cube.stored.shape[1:], dtype=float)), cube.stored.dtype)
        strips = [cube.stored[top : top + height] for cube in cubes]
        for window in tiles_within(Window(0, top, grid.width, height), STRIP_HEIGHT):
            yield _reflectance(cubes, strips, window), window


def _reflectance(cubes: list[Cube], strips: list[NDArray[np.uint16]], window: Window) -> NDArray[np.float32]:
    """Return reflectance [bands, h, w] of a window of a strip of rows, NaN where pixels are empty."""
    columns = slice(window.col_off, window.col_off + window.width)
    parts = [strip[:, cube.order, columns].swapaxes(0, 1) for cube, strip in zip(cubes, strips)]
    empty = np.all([(part == EMPTY).all(axis=0) for part in parts], axis=0)
    values = np.concatenate(
        [part.astype(np.float32) * np.float32(cube.scale) + np.float32(cube.offset) for cube, part in zip(cubes, parts)]
    )
    values[:, empty] = np.nan
    return values


def _band_info(cubes: list[Cube]) -> BandInfo:
    count = sum(len(cube.order) for cube in cubes)
    return BandInfo(
        indexes=tuple(range(1, count + 1)),
        wavelength=np.concatenate([cube.wavelength for cube in cubes]),
        wavelength_source="PRISMA metadata",
        fwhm=np.concatenate([cube.fwhm for cube in cubes]),
        bad=np.zeros(count, bool),
        scale=np.concatenate([np.full(len(cube.order), cube.scale) for cube in cubes]),
        offset=np.concatenate([np.full(len(cube.order), cube.offset) for cube in cubes]),
        nodata=(float(EMPTY),) * count,
    )


def _grid(file: Any, path: Path, height: int, width: int) -> Grid:
    """Return the map grid; the corners in the file are the centres of the corner pixels."""
    left, top = number(file, "Product_ULcorner_easting"), number(file, "Product_ULcorner_northing")
    right, bottom = number(file, "Product_LRcorner_easting"), number(file, "Product_LRcorner_northing")
    if round((right - left) / PIXEL_SIZE) + 1 != width or round((top - bottom) / PIXEL_SIZE) + 1 != height:
        raise UserError(
            f"The corners of the PRISMA file {path} do not fit the {width} x {height} pixels of its image: convert it "
            "to a GeoTIFF first."
        )
    half = PIXEL_SIZE / 2
    transform = Affine(PIXEL_SIZE, 0, left - half, 0, -PIXEL_SIZE, top + half)
    return Grid(height, width, transform, CRS.from_epsg(int(number(file, "Epsg_Code"))))
