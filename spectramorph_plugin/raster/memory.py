"""Arrays as rasters: what is read from a file elsewhere lies in memory here, or is computed where it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from ..errors import UserError
from ..messages import Message
from .bands import BandInfo
from .grid import Grid
from .stored import StoredRaster

# The CRS of images that lie on no map, so that two of them can be laid on each other.
NO_MAP = CRS.from_wkt('LOCAL_CS["pixels",UNIT["metre",1]]')
WHOLE = 1e-6  # MSI pixels by which sizes may differ for rounding alone


class MemoryRaster(StoredRaster):
    """A `Raster` that is an array.

    Parameters
    ----------
    values : array of shape (bands, rows, columns)
        Real numbers; whatever slices as numpy's arrays do and turns into one, such as dask's. It is not copied.
    name : str
        What messages call it, as in "the multispectral image".
    grid : Grid
        Where its pixels lie.
    bands : BandInfo
        What is known of its bands.
    names : tuple of str
        What it calls each band; none by default.
    tags : dict of str to str
        What it says of itself; nothing by default.
    mask : ndarray of bool of shape (rows, columns), optional
        True where pixels are to be left out.

    Raises
    ------
    UserError
        Where the array does not hold real numbers, or no pixels, or the mask has another size.
    """

    def __init__(
        self,
        values: Any,
        name: str,
        grid: Grid,
        bands: BandInfo,
        names: tuple[str, ...] = (),
        tags: Optional[dict[str, str]] = None,
        mask: Optional[NDArray[np.bool_]] = None,
    ) -> None:
        if np.dtype(values.dtype).kind not in "iuf":
            raise UserError(
                "The {name} holds values of the type {dtype}, not real numbers: convert it to integers or floats "
                "first.",
                name=name,
                dtype=values.dtype,
            )
        if mask is not None and mask.shape != (grid.height, grid.width):
            raise UserError(
                "The mask of the {name} has the shape {shape}, the image {height} rows and {width} columns: give "
                "a mask of the image's own pixels.",
                name=name,
                shape=mask.shape,
                height=grid.height,
                width=grid.width,
            )
        super().__init__(name, grid, bands, np.dtype(values.dtype))
        self._values = values
        self._mask = mask
        self.path = Path()
        self.paths: tuple[Path, ...] = ()
        self.names = names or ("",) * len(bands)
        self.tags = tags or {}

    def stored(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        rows, columns = window.toslices()
        part = np.ma.asanyarray(self._values[:, rows, columns][bands])
        stored = np.ma.getdata(part)
        missing = self.declared_missing(stored, bands) | np.ma.getmaskarray(part)
        if self._mask is not None:
            missing |= self._mask[rows, columns]
        return stored, missing


def plain_bands(
    count: int, wavelength: Optional[NDArray[np.float64]] = None, fwhm: Optional[NDArray[np.float64]] = None
) -> BandInfo:
    """Return what is known of the bands of an array that holds physical values.

    Parameters
    ----------
    count : int
        How many bands there are.
    wavelength : ndarray of shape (count,), optional
        Centres, nm.
    fwhm : ndarray of shape (count,), optional
        Full widths at half maximum, nm.

    Returns
    -------
    BandInfo
    """
    return BandInfo(
        indexes=tuple(range(1, count + 1)),
        wavelength=wavelength,
        wavelength_source="" if wavelength is None else Message("wavelengths as given"),
        fwhm=fwhm,
        bad=np.zeros(count, bool),
        scale=np.ones(count),
        offset=np.zeros(count),
        nodata=(None,) * count,
    )


def grids_of_same_extent(
    hsi: tuple[int, int], msi: tuple[int, int], ratio: Optional[float] = None
) -> tuple[Grid, Grid]:
    """Return grids of two arrays that cover the same ground and lie on no map.

    Parameters
    ----------
    hsi : tuple of int
        Rows and columns of the HSI.
    msi : tuple of int
        Rows and columns of the MSI.
    ratio : float, optional
        The HSI's pixel size over the MSI's. By default it is the whole number that the sizes tell.

    Returns
    -------
    hsi : Grid
    msi : Grid
        Its pixels have the length 1.

    Raises
    ------
    UserError
        Where the sizes do not tell the ratio, or do not fit the one given.
    """
    sizes = Message(
        "The multispectral image has {msi_rows} rows and {msi_columns} columns, the hyperspectral image {hsi_rows} and "
        "{hsi_columns}",
        msi_rows=msi[0],
        msi_columns=msi[1],
        hsi_rows=hsi[0],
        hsi_columns=hsi[1],
    )
    if ratio is None:
        rows, columns = msi[0] / hsi[0], msi[1] / hsi[1]
        if max(rows, columns) < 1:
            raise UserError("{sizes}, which are more: are the two inputs swapped?", sizes=sizes)
        if rows != columns or rows != round(rows):
            raise UserError(
                "{sizes}, which is not a whole number of times as many both ways: give arrays that cover the same "
                "extent, the ratio of their pixel sizes (option ratio), or images with coordinates.",
                sizes=sizes,
            )
        ratio = rows
    elif not (np.isfinite(ratio) and ratio > 0):
        raise UserError(
            "The ratio of the pixel sizes is {ratio:g}: give a number above 0, such as 3 or 2.5.", ratio=ratio
        )
    # At most one MSI pixel is begun, or lost, at the far edge.
    elif any(abs(fine - coarse * ratio) >= 1 + WHOLE for fine, coarse in zip(msi, hsi)):
        raise UserError(
            "{sizes}, which do not cover the same extent if the ratio of their pixel sizes is {ratio:g}: correct "
            "the ratio, cut both to the same extent, or give images with coordinates.",
            sizes=sizes,
            ratio=ratio,
        )
    return (
        Grid(*hsi, Affine.scale(ratio, -ratio), NO_MAP),
        Grid(*msi, Affine.scale(1.0, -1.0), NO_MAP),
    )
