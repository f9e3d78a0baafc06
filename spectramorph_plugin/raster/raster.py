"""What a raster is to the rest of the program, whether it is one file or several, as it lies or on another grid."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .bands import BandInfo
from .grid import Grid

# GDAL's block cache in MB. By default it would take 5 % of the machine's memory, and windows are read once. Beside a
# compressed archive GDAL would leave a file with what it found out about it.
ENVIRONMENT = {"GDAL_CACHEMAX": 64, "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO"}

RASTER_ERRORS = (RasterioError, CPLE_BaseError)
"""What reading, writing and warping can raise: rasterio passes some of GDAL's and PROJ's errors on as they are."""


class Raster(Protocol):
    """What can be read as a raster in physical values: a file, several of them stacked, or either on another grid.

    Attributes
    ----------
    name : str
        What messages call it, as in "the multispectral image".
    path : Path
        The user's file, of several the one with the finest pixels.
    paths : tuple of Path
        All of the user's files.
    grid : Grid
        Where its pixels lie.
    bands : BandInfo
        What is known of its bands.
    names : tuple of str
        What the file calls each band, "" where it does not.
    tags : dict of str to str
        What the file says of itself.
    dtype : dtype
        The type of the stored values.
    native_distance : ndarray of shape (bands,)
        The ground sampling distance at which each band was recorded, in pixels of `grid`.
    notes : tuple of str
        Sentences for the log on what was found in the values: fill values that the file does not declare.
    """

    name: str
    path: Path
    paths: tuple[Path, ...]
    grid: Grid
    bands: BandInfo
    names: tuple[str, ...]
    tags: dict[str, str]
    dtype: np.dtype[Any]
    native_distance: NDArray[np.float64]
    notes: tuple[str, ...]

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


def representable(nodata: float | None, dtype: np.dtype[Any]) -> np.generic | None:
    """Return a nodata value as the data type holds it: -3.4e38 written as text is not quite float32's.

    Parameters
    ----------
    nodata : float or None
        As declared.
    dtype : dtype
        Of the stored values.

    Returns
    -------
    numpy scalar or None
        None where there is none, or the type cannot hold it, so that no value equals it.
    """
    if nodata is None or (dtype.kind in "iu" and not _fits(nodata, dtype)):
        return None
    return dtype.type(nodata)


def _fits(value: float, dtype: np.dtype[Any]) -> bool:
    limits = np.iinfo(dtype)
    return bool(np.isfinite(value)) and value == int(value) and limits.min <= value <= limits.max
