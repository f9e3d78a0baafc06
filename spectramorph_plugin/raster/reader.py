"""Rasters in: physical values with NaN where there are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import UserError
from .bands import BandInfo, has_mask, read_band_info
from .grid import Grid

# GDAL would take 5 % of the machine's memory for its block cache.
ENVIRONMENT = {"GDAL_CACHEMAX": 64}


class Raster:
    """A raster open for reading. `name` is what messages call it, as in "the multispectral image"."""

    def __init__(self, dataset: DatasetReader, name: str) -> None:
        self._dataset = dataset
        self._masked = has_mask(dataset)
        self.name = name
        self.path = Path(dataset.name)
        self.grid = Grid.of(dataset)
        self.bands: BandInfo = read_band_info(dataset)
        self.dtype = np.dtype(dataset.dtypes[self.bands.indexes[0] - 1])

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        """Return physical values [bands, h, w] of a window, NaN where a value is nodata, masked or not finite.

        Parameters
        ----------
        bands : 0-based positions in `self.bands`; all of them by default.

        Raises
        ------
        UserError where the file is damaged.
        """
        chosen = list(range(len(self.bands)) if bands is None else bands)
        numbers = [self.bands.indexes[i] for i in chosen]
        try:
            stored = self._dataset.read(numbers, window=window)
            mask = self._dataset.dataset_mask(window=window) if self._masked else None
        except RasterioError as error:
            raise UserError(
                f"The {self.name} cannot be read to its end: the file {self.path} is damaged or truncated; get a fresh "
                "copy of it."
            ) from error
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
        return values


def representable(nodata: float | None, dtype: np.dtype[Any]) -> np.generic | None:
    """Return a nodata value as the data type holds it (-3.4e38 written as text is not float32's); None if it cannot."""
    if nodata is None or (dtype.kind in "iu" and not _fits(nodata, dtype)):
        return None
    return dtype.type(nodata)


def _fits(value: float, dtype: np.dtype[Any]) -> bool:
    limits = np.iinfo(dtype)
    return bool(np.isfinite(value)) and value == int(value) and limits.min <= value <= limits.max


@contextmanager
def open_raster(path: Path, name: str) -> Iterator[Raster]:
    """Open a raster for reading.

    Raises
    ------
    UserError where there is none at `path`, or none that can be read.
    """
    if not path.exists() and not str(path).startswith("/vsi"):
        raise UserError(f"The {name} {path} does not exist: check the path.")
    try:
        with rasterio.Env(**ENVIRONMENT):
            dataset = rasterio.open(path)
    except RasterioError as error:
        raise UserError(
            f"The {name} {path} cannot be opened as a raster: it is damaged or of a format that is not known."
        ) from error
    with dataset, rasterio.Env(**ENVIRONMENT):
        if dataset.count == 0:
            raise UserError(
                f"The {name} {path} holds no bands of its own but subdatasets: give the one that holds the image."
            )
        if any(np.dtype(kind).kind not in "iuf" for kind in dataset.dtypes):
            raise UserError(f"The {name} {path} does not hold real numbers: convert it to integers or floats first.")
        yield Raster(dataset, name)
