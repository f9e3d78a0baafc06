"""Images as Python gives them: arrays, DataArrays or paths; and results in the same form."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..errors import UserError
from ..image_names import GdalName, image_path
from ..messages import Message
from ..product_choices import ALL_OF_IT, ProductChoices
from .bands import BandInfo, with_spectrum
from .data_array import WAVELENGTHS, band_coordinates, data_array, is_data_array, raster_of
from .grid import Grid
from .image_words import HSI, MSI
from .memory import NO_MAP, MemoryRaster, grids_of_same_extent, plain_bands
from .raster import Raster
from .reader import open_raster
from .stack import open_stack


@dataclass(frozen=True)
class InputPair:
    """Two images and what was told of them.

    Attributes
    ----------
    hsi : array, DataArray, str or Path
        Arrays are (bands, rows, columns).
    msi : array, DataArray, str, Path or list of these two
        The same; an array of one band may have two dimensions.
    wavelength : array-like, optional
        Centres of the HSI's bands, nm, in place of what the image tells.
    fwhm : array-like, optional
        Full widths at half maximum of the HSI's bands, nm, in place of what the image tells.
    hsi_mask : array of shape (rows, columns), str or Path, optional
        Not zero where pixels of the HSI are to be left out: a path for an image that is one, else an array.
    msi_mask : array of shape (rows, columns), str or Path, optional
        The same for the MSI.
    ratio : float, optional
        The HSI's pixel size over the MSI's, for arrays.
    choices : ProductChoices
        What to take of the HSI, where it is a product.
    """

    hsi: Any
    msi: Any
    wavelength: Any = None
    fwhm: Any = None
    hsi_mask: Any = None
    msi_mask: Any = None
    ratio: Optional[float] = None
    choices: ProductChoices = ALL_OF_IT

    def open(self, stack: ExitStack) -> tuple[Raster, Raster]:
        """Return both images as rasters.

        Parameters
        ----------
        stack : ExitStack
            Closes them when it ends.

        Returns
        -------
        hsi : Raster
        msi : Raster

        Raises
        ------
        UserError
            Where an image cannot be read, or the two do not go together.
        """
        hsi, hsi_is_placed = _open(self.hsi, HSI, self.hsi_mask, stack, self.choices)
        hsi.bands = self._bands_as_told(hsi)
        msi, msi_is_placed = _open(self.msi, MSI, self.msi_mask, stack)
        if hsi_is_placed != msi_is_placed:
            bare, placed = (MSI, HSI) if hsi_is_placed else (HSI, MSI)
            raise UserError(
                "The {bare} has no coordinates and the {placed} has: give both as paths or DataArrays with "
                "coordinates, or both as plain arrays that cover the same extent.",
                bare=bare,
                placed=placed,
            )
        if not hsi_is_placed:
            hsi.grid, msi.grid = self._grids(hsi, msi)
        elif hsi.grid.crs is None and msi.grid.crs is None and not _paths(self.hsi) and not _paths(self.msi):
            hsi.grid, msi.grid = replace(hsi.grid, crs=NO_MAP), replace(msi.grid, crs=NO_MAP)
        return hsi, msi

    def files(self) -> list[Path]:
        """Return the files on this computer that are read."""
        given = (self.hsi, self.msi, self.hsi_mask, self.msi_mask)
        paths = [path for each in given for path in _paths(each)]
        return [file for path in paths if (file := path.file if isinstance(path, GdalName) else path) is not None]

    def in_form_of_msi(
        self, values: NDArray[np.float32], hsi: Raster, grid: Grid, long_name: str, labels: Optional[str] = None
    ) -> Any:
        """Return a result on the MSI's pixels as what the MSI came as.

        An array for an array, and a DataArray for a DataArray; for paths a DataArray where xarray is installed, else an
        array.

        Parameters
        ----------
        values : ndarray of shape (bands, rows, columns)
            NaN where there is no data.
        hsi : Raster
            Whose bands the result has.
        grid : Grid
            The MSI's.
        long_name : str
            What it shows.
        labels : str, optional
            What the result's bands are, numbered from 1, where they are not the HSI's.

        Returns
        -------
        ndarray or DataArray
        """
        as_data_array = is_data_array(self.msi) or (_paths(self.msi) and importlib.util.find_spec("xarray"))
        if not as_data_array:
            return values
        like = self.msi if is_data_array(self.msi) else None
        bands = (labels, {labels: np.arange(1, len(values) + 1)}) if labels else self._bands(hsi)
        return data_array(values, grid, like, bands, long_name)

    def _bands(self, hsi: Raster) -> tuple[str, Mapping[str, Any]]:
        dim, coordinates = "band", {"band": np.array(hsi.bands.indexes)}
        if is_data_array(self.hsi):
            dim, coordinates = band_coordinates(self.hsi, HSI)
        if hsi.bands.wavelength is not None and (self.wavelength is not None or not {*coordinates} & {*WAVELENGTHS}):
            coordinates["wavelength"] = hsi.bands.wavelength
        if hsi.bands.fwhm is not None:
            coordinates.setdefault("fwhm", hsi.bands.fwhm)
        return dim, coordinates

    def _bands_as_told(self, hsi: Raster) -> BandInfo:
        """Return the HSI's bands with what was told of them."""
        wavelength, fwhm = (
            None if values is None else spectral_numbers(values, name)
            for name, values in (("wavelength", self.wavelength), ("fwhm", self.fwhm))
        )
        first = wavelength if wavelength is not None else fwhm
        hint = "" if first is None else _moved_hint(self.hsi, len(first))
        return with_spectrum(hsi.bands, wavelength, fwhm, HSI, ("wavelength", "fwhm"), hint)

    def _grids(self, hsi: Raster, msi: Raster) -> tuple[Grid, Grid]:
        sizes = [(raster.grid.height, raster.grid.width) for raster in (hsi, msi)]
        try:
            return grids_of_same_extent(sizes[0], sizes[1], self.ratio)
        except UserError as error:
            turned = (len(msi.bands), msi.grid.height)  # rows and columns, if the bands came last
            if msi.grid.width < min(turned) and _fits(sizes[0], turned, self.ratio):
                raise UserError(
                    "The {msi} seems to be an array of (rows, columns, bands): give (bands, rows, columns), as "
                    "numpy.moveaxis(msi, -1, 0) does.",
                    msi=MSI,
                ) from error
            raise


def _fits(hsi: tuple[int, int], msi: tuple[int, int], ratio: Optional[float]) -> bool:
    try:
        grids_of_same_extent(hsi, msi, ratio)
    except UserError:
        return False
    return True


def _moved_hint(image: Any, count: int) -> str:
    """Return what more to say where the bands came last."""
    if getattr(image, "ndim", 0) != 3 or is_data_array(image) or image.shape[2] != count:
        return ""
    return Message(
        "; the array seems to be (rows, columns, bands), and should be (bands, rows, columns), as "
        "numpy.moveaxis(hsi, -1, 0) does"
    )


def spectral_numbers(values: Any, name: str) -> NDArray[np.float64]:
    """Return wavelengths or widths as an array.

    Parameters
    ----------
    values : array-like
        Numbers in nm.
    name : str
        Of the option they were given by.

    Returns
    -------
    ndarray of shape (n,)

    Raises
    ------
    UserError
        Where they are not finite numbers above 0, in one row.
    """
    try:
        numbers = np.asarray(values, float)
    except (TypeError, ValueError):
        numbers = np.array(np.nan)
    if numbers.ndim != 1 or not np.isfinite(numbers).all() or (numbers <= 0).any():
        raise UserError(
            "The option {name} holds something other than numbers above 0: give one in nm for each band.", name=name
        )
    return numbers


def _paths(image: Any) -> list[Path]:
    """Return the paths that an image was given as; none where it is an array."""
    if isinstance(image, (str, os.PathLike)):
        return [image_path(image)]
    if isinstance(image, (list, tuple)) and image and all(isinstance(each, (str, os.PathLike)) for each in image):
        return [image_path(each) for each in image]
    return []


def _open(
    image: Any, name: str, mask: Any, stack: ExitStack, choices: ProductChoices = ALL_OF_IT
) -> tuple[Raster, bool]:
    """Return an image as a raster, and whether its pixels have a place."""
    paths = _paths(image)
    if paths:
        masks = _paths(mask)
        if mask is not None and len(masks) != 1:
            raise UserError(
                "The mask of the {name} is an array and the image a path: give the mask's path, too.", name=name
            )
        hidden = masks[0] if masks else None
        if name == MSI:
            return stack.enter_context(open_stack(paths, name, hidden)), True
        if len(paths) > 1:
            raise UserError("The {name} is {count} paths: give one.", name=name, count=len(paths))
        return stack.enter_context(open_raster(paths[0], name, hidden, choices=choices)), True
    if _paths(mask):
        raise UserError(
            "The mask of the {name} is a path and the image an array: give the mask as an array, too.", name=name
        )
    hidden_pixels = None if mask is None else np.nan_to_num(np.asarray(mask)) != 0
    is_placed = False
    if is_data_array(image):
        raster, is_placed = raster_of(image, name, hidden_pixels)
    else:
        raster = _array_raster(image, name, hidden_pixels)
    raster.find_undeclared()
    return raster, is_placed


def _array_raster(image: Any, name: str, mask: Optional[NDArray[np.bool_]]) -> MemoryRaster:
    if hasattr(image, "data_vars"):
        raise UserError(
            "The {name} is a Dataset of xarray: give one of its DataArrays, or make one with to_array().", name=name
        )
    # Arrays of dask, h5py and zarr have numpy's data types and stay what they are; a list of lists becomes an array.
    array = image if isinstance(getattr(image, "dtype", None), np.dtype) else np.asanyarray(image)
    if array.ndim == 2 and name == MSI:
        array = array[None]
    if array.ndim != 3 or 0 in array.shape:
        raise UserError(
            "The {name} is an array of the shape {shape}: give (bands, rows, columns).", name=name, shape=array.shape
        )
    grid = Grid(array.shape[1], array.shape[2], Affine.identity(), NO_MAP)
    return MemoryRaster(array, name, grid, plain_bands(array.shape[0]), mask=mask)
