"""Rasters that are one open file, and masks that users give with them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import UserError
from ..image_names import GdalName, image_path
from ..messages import Message
from ..product_choices import ALL_OF_IT, ProductChoices
from .bands import BandInfo, has_mask, read_band_info
from .fill import Fill, windows_to_look_at
from .grid import Grid
from .msi_products.product import BandFile
from .names import band_descriptions, clean_name
from .products import product_band_info
from .products.masks import ProductMask
from .raster import ENVIRONMENT, RASTER_ERRORS, representable
from .sizes import block_bytes, check_size
from .stac import stac_band_info
from .stored import StoredRaster
from .vrt import band_sources, completed

KEPT_VALUES = 2**22  # an image of no more values is decoded once, and kept
MOST_VIRTUAL = 3  # virtual rasters of virtual rasters that are followed to the file that tells the wavelengths
REAL = ("int", "uint", "float")  # and not complex


class FileRaster(StoredRaster):
    """A `Raster` that is one open file.

    Parameters
    ----------
    dataset : DatasetReader
        The file.
    name : str
        What messages call it, as in "the multispectral image".
    path : Path
        What the user gave.
    product_mask : ProductMask or None
        What the product's own quality layers mark.
    choices : ProductChoices
        What to take of a product.
    file : BandFile or None
        What a multispectral product says of it.
    """

    def __init__(
        self,
        dataset: DatasetReader,
        name: str,
        path: Path,
        product_mask: ProductMask | None = None,
        choices: ProductChoices = ALL_OF_IT,
        file: BandFile | None = None,
    ) -> None:
        all_described = file is not None and len(file.bands) == dataset.count
        bands = read_band_info(dataset, alpha_counts=True) if all_described else _bands_of(dataset, choices)
        dtype: np.dtype[Any] = np.dtype(dataset.dtypes[bands.indexes[0] - 1])
        if file is not None:
            bands = file.described(bands, dtype)
        super().__init__(name, Grid.of(dataset), bands, dtype)
        self._dataset = dataset
        self._masked = has_mask(dataset) and not all_described
        self._product_mask = product_mask
        self._whole: NDArray[np.float32] | None = None
        self.path = path
        self.paths = (path,)
        self.opened = path if dataset.name.startswith("<") else image_path(dataset.name)
        descriptions = band_descriptions(dataset)
        self.names = tuple(clean_name(descriptions[i - 1]) for i in self.bands.indexes)
        if file is not None and len(file.bands) == len(bands):
            self.names = tuple(clean_name(band.name) or name for band, name in zip(file.bands, self.names))
        # GDAL reads side-cars of some makers into the domain IMAGERY.
        self.tags = {**dataset.tags(ns="IMAGERY"), **dataset.tags()}

    @property
    def dataset(self) -> DatasetReader:
        """The open file, for what is copied as it is stored."""
        return self._dataset

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        """Return physical values of a window.

        Parameters
        ----------
        window : Window
            Of the raster's pixels.
        bands : sequence of int or None
            0-based positions in `self.bands`; all of them by default.

        Returns
        -------
        ndarray of float32 of shape (bands, h, w)
            NaN where a value is nodata, masked or not finite.

        Raises
        ------
        UserError
            Where the file is damaged.
        """
        chosen = list(range(len(self.bands)) if bands is None else bands)
        if len(self.bands) * self.grid.height * self.grid.width > KEPT_VALUES:
            return self.decoded(window, chosen)
        if self._whole is None:
            everything = Window(0, 0, self.grid.width, self.grid.height)
            self._whole = self.decoded(everything, list(range(len(self.bands))))
        return self._whole[(chosen, *window.toslices())]

    def windows_to_look_at(self, bands: int) -> list[Window]:
        return windows_to_look_at(self.grid, bands, self._dataset.block_shapes[0], block_bytes(self._dataset))

    def leave_out(self, fill: Fill) -> None:
        super().leave_out(fill)
        self._whole = None

    def stored(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        try:
            stored = self._dataset.read([self.bands.indexes[i] for i in bands], window=window)
            mask = self._dataset.dataset_mask(window=window) if self._masked else None
        except RASTER_ERRORS as error:
            raise damaged(self.name, self.path) from error
        missing = self.declared_missing(stored, bands)
        if mask is not None:
            missing |= mask == 0
        if self.mask is not None:
            missing |= self.mask.hides(window)
        if self._product_mask is not None:
            missing |= self._product_mask.hides(window, [self.bands.indexes[i] for i in bands])
        return stored, missing


def damaged(name: str, path: Path) -> UserError:
    """Return the error for a file that cannot be read.

    Parameters
    ----------
    name : str
        What messages call it.
    path : Path

    Returns
    -------
    UserError
    """
    return UserError(
        "The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it.",
        name=name,
        path=path,
    )


def _check_exists(path: Path, who: str) -> None:
    """Raise UserError where there is no file or folder; what only GDAL understands is left to GDAL."""
    if isinstance(path, GdalName):
        return
    if not os.path.exists(path):  # unlike Path.exists, it says no to names that no file can have
        raise UserError("The {who} does not exist: check the path.", who=who)
    if not (path.is_file() or path.is_dir()):
        raise UserError(
            "The {who} is neither a file nor a folder but a device or a pipe: save the image to a file.", who=who
        )


def open_dataset(file: Path | str, who: str, problem: str = "") -> DatasetReader:
    """Open a file for reading.

    Parameters
    ----------
    file : Path or str
        A path, a name that only GDAL understands, or the text of a virtual raster.
    who : str
        What messages call it.
    problem : str
        What they say where it cannot be opened; what is said of any image by default.

    Returns
    -------
    DatasetReader

    Raises
    ------
    UserError
        Where there is nothing to open, or it cannot be opened.
    """
    if isinstance(file, Path):
        _check_exists(file, who)
    try:
        return rasterio.open(file.opened if isinstance(file, GdalName) else file)
    except (*RASTER_ERRORS, ValueError) as error:  # a ValueError: a name that is not text in any encoding
        if problem:
            raise UserError("The {who} {problem}.", who=who, problem=problem) from error
        if isinstance(file, GdalName):
            reason = str(error).strip().rstrip(".") or type(error).__name__
            raise UserError(
                "The {who} cannot be opened as a raster ({reason}): check the name and, where it leads to a "
                "server, the network and the credentials.",
                who=who,
                reason=reason,
            ) from error
        raise UserError(
            "The {who} cannot be opened as a raster: it is damaged or of a format that is not known.", who=who
        ) from error


def check_is_usable(dataset: DatasetReader, who: str) -> None:
    """Refuse a file whose bands cannot be read as an image's.

    Parameters
    ----------
    dataset : DatasetReader
        The open file.
    who : str
        What messages call it.

    Raises
    ------
    UserError
        Where it holds no real numbers, no band but a mask, or too much, or shows another file's bytes.
    """
    if not all(kind.startswith(REAL) for kind in dataset.dtypes):
        raise UserError("The {who} does not hold real numbers: convert it to integers or floats first.", who=who)
    if all(kind == ColorInterp.alpha for kind in dataset.colorinterp):
        raise UserError("The {who} has no band but a mask (alpha): give the image itself.", who=who)
    if dataset.driver == "VRT" and "VRTRawRasterBand" in dataset.tags(ns="xml:VRT").get("xml:VRT", ""):
        # It could bring the bytes of any file on the disk into the result.
        raise UserError("The {who} shows the bytes of another file as an image: save it as a GeoTIFF first.", who=who)
    check_size(dataset, who)


def _bands_of(dataset: DatasetReader, choices: ProductChoices, virtual: int = 0) -> BandInfo:
    """Return what is known of the bands: by the file, by what lies beside it, by the sources of a virtual raster."""
    info = stac_band_info(dataset, product_band_info(dataset, read_band_info(dataset), choices))
    sources = band_sources(dataset) if info.wavelength is None and virtual < MOST_VIRTUAL else []
    if len(sources) != dataset.count:
        return info
    said: dict[Path, BandInfo] = {}
    for file in dict.fromkeys(file for file, _ in sources):
        try:
            with rasterio.open(file.opened if isinstance(file, GdalName) else file) as source:
                said[file] = _bands_of(source, choices, virtual + 1)
        except RASTER_ERRORS:
            return info  # whoever reads the values will say so
    shown = [sources[index - 1] for index in info.indexes]
    return completed(info, [(said[file], number) for file, number in shown])


class Mask:
    """Pixels that the user wants to be left out of an image: those that are not zero in a raster of its size.

    Parameters
    ----------
    dataset : DatasetReader
        The raster, of which the first band counts.
    path : Path
        Of the raster, for messages.
    name : str
        What messages call the image.
    """

    def __init__(self, dataset: DatasetReader, path: Path, name: str) -> None:
        self._dataset = dataset
        self._path = path
        self._name = name

    def hides(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels of a window are to be left out. Where the mask is nodata, nothing is.

        Parameters
        ----------
        window : Window
            Of the image's pixels.

        Returns
        -------
        ndarray of bool of shape (h, w)

        Raises
        ------
        UserError
            Where the mask's file is damaged.
        """
        try:
            stored = self._dataset.read(1, window=window)
        except RASTER_ERRORS as error:
            raise damaged(Message("mask of the {name}", name=self._name), self._path) from error
        hidden = (stored != 0) & np.isfinite(stored)
        nodata = representable(self._dataset.nodatavals[0], stored.dtype)
        return hidden if nodata is None else hidden & (stored != nodata)


@contextmanager
def open_mask(path: Path, name: str, grid: Grid) -> Iterator[Mask]:
    """Open the mask of the image `name`, of which only the first band counts.

    Parameters
    ----------
    path : Path
        Of the mask.
    name : str
        What messages call the image.
    grid : Grid
        The image's.

    Yields
    ------
    Mask

    Raises
    ------
    UserError
        Where there is no raster at `path`, or its size is not that of the image's grid.
    """
    with (
        rasterio.Env(**ENVIRONMENT),
        open_dataset(path, Message("mask {path} of the {name}", path=path, name=name)) as dataset,
    ):
        if dataset.count == 0 or not dataset.dtypes[0].startswith(REAL):
            raise UserError(
                "The mask {path} of the {name} holds no band of real numbers: give a band of 0 and 1.",
                path=path,
                name=name,
            )
        if (dataset.width, dataset.height) != (grid.width, grid.height):
            raise UserError(
                "The mask {path} of the {name} has {width} x {height} pixels, the image {image_width} x "
                "{image_height}: give a mask on the image's own grid.",
                path=path,
                name=name,
                width=dataset.width,
                height=dataset.height,
                image_width=grid.width,
                image_height=grid.height,
            )
        check_size(dataset, Message("mask {path} of the {name}", path=path, name=name))
        yield Mask(dataset, path, name)
