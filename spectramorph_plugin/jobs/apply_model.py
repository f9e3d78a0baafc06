"""A fitted model on the fine grid, tile by tile."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.model import FusionModel
from ..errors import UserError
from ..raster.grid import PixelMap
from ..raster.reader import Raster
from ..raster.tiles import tiles
from ..raster.writer import TILE_SIZE
from .reporter import Reporter


def estimate_abundances(
    model: FusionModel,
    msi: Raster,
    hsi: Raster | None,
    pixels: PixelMap | None,
    report: Reporter,
    start_percent: float,
) -> Iterator[tuple[Window, NDArray[np.float32]]]:
    """Yield windows that cover the MSI and the abundances [K, h, w] of their pixels.

    NaN where the MSI misses any band, and, given the HSI's grid, outside of it; with the coarse prior also where the
    HSI has no data. Reports progress from `start_percent` to 100.

    Raises
    ------
    UserError after the last window, if no pixel had abundances.
    """
    windows = tiles(msi.grid.height, msi.grid.width, TILE_SIZE)
    estimated = 0
    for done, window in enumerate(windows):
        report.progress(start_percent + (100 - start_percent) * done / len(windows), "Fusing")
        values = msi.read(window).reshape(len(msi.bands), -1)
        valid = np.isfinite(values).all(axis=0)
        coarse = None
        if pixels is not None:
            rows, columns, inside = pixels.coarse_pixels(window)
            valid &= inside.ravel()
            if model.coarse_prior and hsi is not None and valid.any():
                coarse = _coarse_spectra(hsi, model.band_numbers, rows.ravel(), columns.ravel())
                valid &= np.isfinite(coarse).all(axis=0)
        abundances = np.full((len(model.endmembers), values.shape[1]), np.nan, np.float32)
        if valid.any():
            seen = None if coarse is None else coarse[:, valid]
            abundances[:, valid] = model.abundances(values[:, valid], seen).T
            estimated += int(valid.sum())
        yield window, abundances.reshape(-1, window.height, window.width)
    if not estimated:
        raise UserError(
            "No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all "
            "nodata, NaN or infinite."
        )


def _coarse_spectra(
    hsi: Raster, band_numbers: NDArray[np.intp], rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Return the HSI's spectra [C, n] at coarse pixels, read as the one window that holds them."""
    top, left = int(rows.min()), int(columns.min())
    window = Window(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
    positions = [hsi.bands.indexes.index(int(number)) for number in band_numbers]
    return hsi.read(window, positions)[:, rows - top, columns - left]
