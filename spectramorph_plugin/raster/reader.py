"""Rasters in: physical values with NaN where there are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import UserError
from .bands import has_mask, read_band_info
from .grid import Grid
from .products import product_band_info, unpack_product
from .raster import ENVIRONMENT, Raster, representable

KEPT_VALUES = 2**22  # an image of no more values is decoded once, and kept


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
        except RasterioError as error:
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
        self.names = tuple(dataset.descriptions[i - 1] or "" for i in self.bands.indexes)
        self.tags: dict[str, str] = dataset.tags()
        self.dtype: np.dtype[Any] = np.dtype(dataset.dtypes[self.bands.indexes[0] - 1])
        self.native_distance: NDArray[np.float64] = np.ones(len(self.bands))

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        """Return physical values, see `Raster`."""
        chosen = list(range(len(self.bands)) if bands is None else bands)
        if len(self.bands) * self.grid.height * self.grid.width > KEPT_VALUES:
            return self._decoded(window, chosen)
        if self._whole is None:
            everything = Window(0, 0, self.grid.width, self.grid.height)
            self._whole = self._decoded(everything, list(range(len(self.bands))))
        return self._whole[(chosen, *window.toslices())]

    def _decoded(self, window: Window, chosen: list[int]) -> NDArray[np.float32]:
        numbers = [self.bands.indexes[i] for i in chosen]
        try:
            stored = self._dataset.read(numbers, window=window)
            mask = self._dataset.dataset_mask(window=window) if self._masked else None
        except RasterioError as error:
            raise _damaged(self.name, self.path) from error
        values = stored.astype(np.float32)
        for position, band in enumerate(chosen):
            nodata = representable(self.bands.nodata[band], stored.dtype)
            scale, offset = self.bands.scale[band], self.bands.offset[band]
            invalid = ~np.isfinite(values[position])
            if nodata is not None:
                invalid |= stored[position] == nodata
            if scale != 1 or offset != 0:
                values[position] = (stored[position] * scale + offset).astype(np.float32)
            values[position][invalid] = np.nan
        if mask is not None:
            values[:, mask == 0] = np.nan
        if self._mask is not None:
            values[:, self._mask.hides(window)] = np.nan
        return values


def _damaged(name: str, path: Path) -> UserError:
    return UserError(
        f"The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it."
    )


@contextmanager
def open_raster(path: Path, name: str, mask: Path | None = None) -> Iterator[Raster]:
    """Open a raster, or an image product that holds one, for reading.

    Parameters
    ----------
    mask : a raster of the same size; where it is neither zero nor nodata, the image is read as NaN.

    Raises
    ------
    UserError where there is none at `path`, or none that can be read, or where the mask does not fit.
    """
    if not path.exists() and not str(path).startswith("/vsi"):
        raise UserError(f"The {name} {path} does not exist: check the path.")
    with TemporaryDirectory(prefix="spectramorph-") as folder, ExitStack() as stack:
        stack.enter_context(rasterio.Env(**ENVIRONMENT))
        file = unpack_product(path, Path(folder)) or path
        dataset = stack.enter_context(_open(file, f"{name} {path}"))
        if dataset.count == 0:
            raise UserError(
                f"The {name} {path} holds no bands of its own but subdatasets: give the one that holds the image."
            )
        if any(np.dtype(kind).kind not in "iuf" for kind in dataset.dtypes):
            raise UserError(f"The {name} {path} does not hold real numbers: convert it to integers or floats first.")
        hidden = None if mask is None else stack.enter_context(open_mask(mask, name, Grid.of(dataset)))
        yield FileRaster(dataset, name, path, hidden)


@contextmanager
def open_mask(path: Path, name: str, grid: Grid) -> Iterator[Mask]:
    """Open the mask of the image `name`, of which only the first band counts.

    Raises
    ------
    UserError where there is no raster at `path`, or its size is not that of the image's grid.
    """
    if not path.exists() and not str(path).startswith("/vsi"):
        raise UserError(f"The mask {path} of the {name} does not exist: check the path.")
    with rasterio.Env(**ENVIRONMENT), _open(path, f"mask {path} of the {name}") as dataset:
        if dataset.count == 0 or np.dtype(dataset.dtypes[0]).kind not in "iuf":
            raise UserError(f"The mask {path} of the {name} holds no band of real numbers: give a band of 0 and 1.")
        if (dataset.width, dataset.height) != (grid.width, grid.height):
            raise UserError(
                f"The mask {path} of the {name} has {dataset.width} x {dataset.height} pixels, the image "
                f"{grid.width} x {grid.height}: give a mask on the image's own grid."
            )
        yield Mask(dataset, path, name)


def _open(path: Path, who: str) -> DatasetReader:
    try:
        return rasterio.open(path)
    except RasterioError as error:
        raise UserError(
            f"The {who} cannot be opened as a raster: it is damaged or of a format that is not known."
        ) from error
