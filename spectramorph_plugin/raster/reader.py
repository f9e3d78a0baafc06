"""Rasters in: physical values with NaN where there are none."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import UserError
from .bands import has_mask, read_band_info
from .fill import ABSURD, Fill, Part, absurd_from, find_fill, probes, windows_to_look_at
from .grid import Grid
from .names import band_descriptions, clean_name
from .products import product_band_info, unpack_product
from .raster import ENVIRONMENT, RASTER_ERRORS, representable
from .sizes import block_bytes, check_size

KEPT_VALUES = 2**22  # an image of no more values is decoded once, and kept


LARGEST = float(np.finfo(np.float32).max)
REAL = ("int", "uint", "float")  # and not complex


class Mask:
    """Pixels that the user wants to be left out of an image: those that are not zero in a raster of its size."""

    def __init__(self, dataset: DatasetReader, path: Path, name: str) -> None:
        self._dataset = dataset
        self._path = path
        self._name = name

    def hides(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels [h, w] of a window are to be left out. Where the mask is nodata, nothing is."""
        try:
            stored = self._dataset.read(1, window=window)
        except RASTER_ERRORS as error:
            raise _damaged(f"mask of the {self._name}", self._path) from error
        hidden = (stored != 0) & np.isfinite(stored)
        nodata = representable(self._dataset.nodatavals[0], stored.dtype)
        return hidden if nodata is None else hidden & (stored != nodata)


class FileRaster:
    """A `Raster` that is one open file."""

    def __init__(self, dataset: DatasetReader, name: str, path: Path, mask: Mask | None = None) -> None:
        self._dataset = dataset
        self._masked = has_mask(dataset)
        self._mask = mask
        self._whole: NDArray[np.float32] | None = None
        self.name = name
        self.path = path
        self.paths: tuple[Path, ...] = (path,)
        self.grid = Grid.of(dataset)
        self.bands = product_band_info(dataset, read_band_info(dataset))
        descriptions = band_descriptions(dataset)
        self.names = tuple(clean_name(descriptions[i - 1]) for i in self.bands.indexes)
        self.tags: dict[str, str] = dataset.tags()
        self.dtype: np.dtype[Any] = np.dtype(dataset.dtypes[self.bands.indexes[0] - 1])
        self.native_distance: NDArray[np.float64] = np.ones(len(self.bands))
        self.notes: tuple[str, ...] = ()
        self._probes = probes(self.bands.bad)
        self._fill: list[np.generic] = []
        self._absurd = LARGEST
        self._may_be_absurd = self.dtype.kind == "f" or self.dtype.itemsize > 2

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        """Return physical values, see `Raster`."""
        chosen = list(range(len(self.bands)) if bands is None else bands)
        if len(self.bands) * self.grid.height * self.grid.width > KEPT_VALUES:
            return self._decoded(window, chosen)
        if self._whole is None:
            everything = Window(0, 0, self.grid.width, self.grid.height)
            self._whole = self._decoded(everything, list(range(len(self.bands))))
        return self._whole[(chosen, *window.toslices())]

    def windows_to_look_at(self, bands: int) -> list[Window]:
        """Return the windows by which to know so many bands on this raster's grid without reading all of it."""
        return windows_to_look_at(self.grid, bands, self._dataset.block_shapes[0], block_bytes(self._dataset))

    def parts(self, windows: Sequence[Window]) -> list[Part]:
        """Return what is stored in some of the bands, spread over the spectrum."""
        return [Part(*self._stored(window, self._probes)) for window in windows]

    def find_undeclared(self) -> None:
        """Find out which values are no data though the file does not say so; from then on they are read as NaN."""
        parts = self.parts(self.windows_to_look_at(len(self._probes)))
        for fill in find_fill(parts):
            self.leave_out(fill)
        if self._may_be_absurd:
            self._find_absurd(parts)

    def leave_out(self, fill: Fill) -> None:
        """Read pixels that hold a fill value in all bands as NaN from now on."""
        if fill.value in self._fill:
            return
        self._fill.append(fill.value)
        self.notes += (fill.told(self.name),)
        self._whole = None

    def _find_absurd(self, parts: Sequence[Part]) -> None:
        found = []
        for part in parts:
            values = part.stored.astype(np.float64)
            values[part.missing | self._is_filled(part.stored)] = np.nan
            shape = (-1, 1, 1)
            scale, offset = self.bands.scale[self._probes], self.bands.offset[self._probes]
            found.append((values * scale.reshape(shape) + offset.reshape(shape)).ravel())
        sizes = np.abs(np.concatenate(found))
        self._absurd = min(absurd_from(sizes), LARGEST)
        count = int((sizes > self._absurd).sum())
        if count:
            self.notes += (
                f"The {self.name} has {count} value{'s' * (count > 1)} of up to {np.nanmax(sizes):.3g}, more than "
                f"{ABSURD:g} times what nearly all others are: left out as no measurement.",
            )

    def _is_filled(self, stored: NDArray[np.generic]) -> NDArray[np.bool_]:
        """Return which pixels [h, w] of what is stored in the probed bands are filled."""
        filled = np.zeros(stored.shape[1:], bool)
        for value in self._fill:
            filled |= (stored == value).all(axis=0)
        return filled

    def _stored(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return what is stored in some bands of a window, and which values are declared to be missing."""
        try:
            stored = self._dataset.read([self.bands.indexes[i] for i in bands], window=window)
            mask = self._dataset.dataset_mask(window=window) if self._masked else None
        except RASTER_ERRORS as error:
            raise _damaged(self.name, self.path) from error
        missing = ~np.isfinite(stored)
        for position, band in enumerate(bands):
            nodata = representable(self.bands.nodata[band], stored.dtype)
            if nodata is not None:
                missing[position] |= stored[position] == nodata
        if mask is not None:
            missing |= mask == 0
        if self._mask is not None:
            missing |= self._mask.hides(window)
        return stored, missing

    def _decoded(self, window: Window, chosen: list[int]) -> NDArray[np.float32]:
        # A pixel is known to be filled by the probed bands, whichever are asked for.
        more = [band for band in self._probes if band not in chosen] if self._fill else []
        stored, missing = self._stored(window, chosen + more)
        if self._fill:
            where = {band: position for position, band in enumerate(chosen + more)}
            missing |= self._is_filled(stored[[where[band] for band in self._probes]])
            stored, missing = stored[: len(chosen)], missing[: len(chosen)]
        with np.errstate(over="ignore"):  # what exceeds float32 becomes infinite
            values = stored.astype(np.float32)
            for position, band in enumerate(chosen):
                scale, offset = self.bands.scale[band], self.bands.offset[band]
                if scale != 1 or offset != 0:
                    values[position] = (stored[position] * scale + offset).astype(np.float32)
        values[missing] = np.nan
        if self._may_be_absurd:
            values[np.abs(values) > self._absurd] = np.nan
        return values


def _damaged(name: str, path: Path) -> UserError:
    return UserError(
        f"The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it."
    )


@contextmanager
def open_raster(path: Path, name: str, mask: Path | None = None) -> Iterator[FileRaster]:
    """Open a raster, or an image product that holds one, for reading.

    Parameters
    ----------
    path : of the file.
    name : what messages call the image, as in "the multispectral image".
    mask : a raster of the same size; where it is neither zero nor nodata, the image is read as NaN.

    Raises
    ------
    UserError where there is none at `path`, or none that can be read, or where the mask does not fit.
    """
    _check_exists(path, f"{name} {path}")
    with TemporaryDirectory(prefix="spectramorph-") as folder, ExitStack() as stack:
        stack.enter_context(rasterio.Env(**ENVIRONMENT))
        file = unpack_product(path, Path(folder)) or path
        dataset = stack.enter_context(_open(file, f"{name} {path}"))
        if dataset.count == 0:
            raise UserError(
                f"The {name} {path} holds no bands of its own but subdatasets: save the one that holds the image as a "
                "GeoTIFF first."
            )
        _check_kind(dataset, f"{name} {path}")
        check_size(dataset, f"{name} {path}")
        hidden = None if mask is None else stack.enter_context(open_mask(mask, name, Grid.of(dataset)))
        raster = FileRaster(dataset, name, path, hidden)
        _check_scaling(raster)
        raster.find_undeclared()
        yield raster


@contextmanager
def open_mask(path: Path, name: str, grid: Grid) -> Iterator[Mask]:
    """Open the mask of the image `name`, of which only the first band counts.

    Parameters
    ----------
    path : of the mask.
    name : what messages call the image.
    grid : the image's.

    Raises
    ------
    UserError where there is no raster at `path`, or its size is not that of the image's grid.
    """
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
    if str(path).startswith("/vsi"):
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


def _check_scaling(raster: FileRaster) -> None:
    info = raster.bands
    wrong = np.flatnonzero(~np.isfinite(info.scale) | (info.scale == 0) | ~np.isfinite(info.offset))
    if len(wrong):
        band = wrong[0]
        raise UserError(
            f"The {raster.name} {raster.path} gives band {info.indexes[band]} the scale {info.scale[band]:g} and the "
            f"offset {info.offset[band]:g}: correct them."
        )


def _open(path: Path, who: str) -> DatasetReader:
    try:
        return rasterio.open(path)
    except (*RASTER_ERRORS, ValueError) as error:  # a ValueError: a name that is not text in any encoding
        raise UserError(
            f"The {who} cannot be opened as a raster: it is damaged or of a format that is not known."
        ) from error
