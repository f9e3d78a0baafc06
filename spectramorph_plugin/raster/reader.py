"""Rasters in: physical values with NaN where there are none."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import UserError
from ..image_names import GdalName, image_path, is_gdal_name, opened_by
from .bands import BandInfo, has_mask, read_band_info
from .fill import Fill, windows_to_look_at
from .grid import Grid
from .msi_products.product import PLATFORM, BandFile, MsiProduct
from .names import band_descriptions, clean_name
from .products import open_product, product_band_info
from .products.choices import ALL_OF_IT, ProductChoices
from .products.delivered import Delivered, delivered
from .products.masks import ProductMask, open_product_mask
from .products.unknown import check_is_image
from .raster import ENVIRONMENT, RASTER_ERRORS, representable
from .sizes import block_bytes, check_size
from .stac import stac_band_info
from .stored import StoredRaster
from .vrt import band_sources, completed

KEPT_VALUES = 2**22  # an image of no more values is decoded once, and kept
MOST_VIRTUAL = 3  # virtual rasters of virtual rasters that are followed to the file that tells the wavelengths
REAL = ("int", "uint", "float")  # and not complex


# GDAL's name of an image in an HDF5 or netCDF file.
SUBDATASET = re.compile(r'(?P<driver>HDF5|NETCDF):(?:"(?P<quoted>[^"]+)"|(?P<bare>.+?\.\w+)):(?P<inside>.+)', re.I)


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
            raise damaged(f"mask of the {self._name}", self._path) from error
        hidden = (stored != 0) & np.isfinite(stored)
        nodata = representable(self._dataset.nodatavals[0], stored.dtype)
        return hidden if nodata is None else hidden & (stored != nodata)


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
        f"The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it."
    )


@contextmanager
def open_raster(
    path: Path,
    name: str,
    mask: Path | None = None,
    *,
    headers_alone: bool = False,
    choices: ProductChoices = ALL_OF_IT,
) -> Iterator[StoredRaster]:
    """Open a raster, or an image product that holds one, for reading.

    Parameters
    ----------
    path : Path
        Of the file; or of the folder, the archive or the metadata of a product, or a name that only GDAL understands.
    name : str
        What messages call the image, as in "the multispectral image".
    mask : Path or None
        Of a raster of the same size; where it is neither zero nor nodata, the image is read as NaN.
    headers_alone : bool
        Whether only what the headers tell is wanted: then no value is looked at for fill values nobody declared.
    choices : ProductChoices
        What to take of a product.

    Yields
    ------
    StoredRaster

    Raises
    ------
    UserError
        Where there is none at `path`, or none that can be read, or where the mask does not fit.
    """
    path = image_path(path)
    with ExitStack() as stack:
        stack.enter_context(rasterio.Env(**ENVIRONMENT))
        raster = _open_image(path, name, choices, stack, headers_alone)
        if mask is not None:
            raster.mask = stack.enter_context(open_mask(mask, name, raster.grid))
        _check_scaling(raster)
        if not headers_alone:
            raster.find_undeclared()
        yield raster


def _open_image(path: Path, name: str, choices: ProductChoices, stack: ExitStack, headers_alone: bool) -> StoredRaster:
    who = f"{name} {path}"
    part = SUBDATASET.fullmatch(str(path))
    file = path if part is None else Path(part["quoted"] or part["bare"])
    _check_exists(file, who)
    found = Delivered(path) if part is not None else delivered(path, choices)
    if isinstance(found.image, Path):
        file = file if part is not None else found.image
        product = stack.enter_context(open_product(file, name, choices if part is None else None))
        if product is not None:
            product.path, product.paths, product.opened = path, (path,), file
            return product
    image = found.image if part is None else GdalName(_gdal_name(part))
    dataset = stack.enter_context(_open(image, who, found.problem))
    if part is None:
        check_is_image(dataset, who)
    if dataset.count == 0:
        raise UserError(
            f"The {who} holds no bands of its own but subdatasets: save the one that holds the image as a GeoTIFF "
            "first."
        )
    _check_kind(dataset, who)
    check_size(dataset, who)
    uses_mask = choices.mask and not headers_alone
    marked = stack.enter_context(open_product_mask(dataset)) if uses_mask else None
    raster = FileRaster(dataset, name, path, marked, choices)
    if marked is not None:
        raster.notes += (marked.survey(name),)
    return raster


def _gdal_name(part: re.Match[str]) -> str:
    """Return the name of a subdataset as GDAL wants it: a path folds the double slash of `HDF5:"a.h5"://image`."""
    driver, inside = part["driver"].upper(), part["inside"].replace("\\", "/")
    if driver == "HDF5":
        inside = "//" + inside.lstrip("/")
    return f'{driver}:"{part["quoted"] or part["bare"]}":{inside}'


@contextmanager
def open_band_file(
    file: BandFile, product: MsiProduct, path: Path, name: str, *, headers_alone: bool = False
) -> Iterator[FileRaster]:
    """Open a file of a multispectral product for reading.

    Parameters
    ----------
    file : BandFile
    product : MsiProduct
        That it belongs to.
    path : Path
        What the user gave.
    name : str
        What messages call the image, as in "the multispectral image".
    headers_alone : bool
        Whether only what the headers tell is wanted: then no value is looked at for fill values nobody declared.

    Yields
    ------
    FileRaster

    Raises
    ------
    UserError
        Where it cannot be read.
    """
    who = f"{name} {file.source}"
    with rasterio.Env(**ENVIRONMENT), _open(file.source, who) as dataset:
        _check_kind(dataset, who)
        check_size(dataset, who)
        raster = FileRaster(dataset, name, path, file=file)
        if PLATFORM in product.tags:
            raster.tags = {**dataset.tags(), **product.tags}
        _check_scaling(raster)
        if file.nodata is None and not headers_alone:  # of others the product says what is no data
            raster.find_undeclared()
        yield raster


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
    path = image_path(path)
    _check_exists(path, f"mask {path} of the {name}")
    with rasterio.Env(**ENVIRONMENT), _open(path, f"mask {path} of the {name}") as dataset:
        if dataset.count == 0 or not dataset.dtypes[0].startswith(REAL):
            raise UserError(f"The mask {path} of the {name} holds no band of real numbers: give a band of 0 and 1.")
        if (dataset.width, dataset.height) != (grid.width, grid.height):
            raise UserError(
                f"The mask {path} of the {name} has {dataset.width} x {dataset.height} pixels, the image "
                f"{grid.width} x {grid.height}: give a mask on the image's own grid."
            )
        check_size(dataset, f"mask {path} of the {name}")
        yield Mask(dataset, path, name)


def _check_exists(path: Path, who: str) -> None:
    if is_gdal_name(path):
        return
    if not os.path.exists(path):  # unlike Path.exists, it says no to names that no file can have
        raise UserError(f"The {who} does not exist: check the path.")
    if not (path.is_file() or path.is_dir()):
        raise UserError(f"The {who} is neither a file nor a folder but a device or a pipe: save the image to a file.")


def _check_kind(dataset: DatasetReader, who: str) -> None:
    if not all(kind.startswith(REAL) for kind in dataset.dtypes):
        raise UserError(f"The {who} does not hold real numbers: convert it to integers or floats first.")
    if all(kind == ColorInterp.alpha for kind in dataset.colorinterp):
        raise UserError(f"The {who} has no band but a mask (alpha): give the image itself.")
    if dataset.driver == "VRT" and "VRTRawRasterBand" in dataset.tags(ns="xml:VRT").get("xml:VRT", ""):
        # It could bring the bytes of any file on the disk into the result.
        raise UserError(f"The {who} shows the bytes of another file as an image: save it as a GeoTIFF first.")


def _check_scaling(raster: StoredRaster) -> None:
    info = raster.bands
    wrong = np.flatnonzero(~np.isfinite(info.scale) | (info.scale == 0) | ~np.isfinite(info.offset))
    if len(wrong):
        band = wrong[0]
        raise UserError(
            f"The {raster.name} {raster.path} gives band {info.indexes[band]} the scale {info.scale[band]:g} and the "
            f"offset {info.offset[band]:g}: correct them."
        )


def _open(file: Path | str, who: str, problem: str = "") -> DatasetReader:
    """Open a file, a name that only GDAL understands, or the text of a virtual raster."""
    try:
        return rasterio.open(opened_by(file) if isinstance(file, Path) else file)
    except (*RASTER_ERRORS, ValueError) as error:  # a ValueError: a name that is not text in any encoding
        if problem:
            raise UserError(f"The {who} {problem}.") from error
        if isinstance(file, Path) and is_gdal_name(file):
            reason = str(error).strip().rstrip(".") or type(error).__name__
            raise UserError(
                f"The {who} cannot be opened as a raster ({reason}): check the name and, where it leads to a server, "
                "the network and the credentials."
            ) from error
        raise UserError(
            f"The {who} cannot be opened as a raster: it is damaged or of a format that is not known."
        ) from error


def _bands_of(dataset: DatasetReader, choices: ProductChoices, virtual: int = 0) -> BandInfo:
    """Return what is known of the bands: by the file, by what lies beside it, by the sources of a virtual raster."""
    info = stac_band_info(dataset, product_band_info(dataset, read_band_info(dataset), choices))
    sources = band_sources(dataset) if info.wavelength is None and virtual < MOST_VIRTUAL else []
    if len(sources) != dataset.count:
        return info
    said: dict[Path, BandInfo] = {}
    for file in dict.fromkeys(file for file, _ in sources):
        try:
            with rasterio.open(opened_by(file)) as source:
                said[file] = _bands_of(source, choices, virtual + 1)
        except RASTER_ERRORS:
            return info  # whoever reads the values will say so
    shown = [sources[index - 1] for index in info.indexes]
    return completed(info, [(said[file], number) for file, number in shown])
