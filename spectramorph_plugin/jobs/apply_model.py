"""A fitted model on the fine grid, tile by tile."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.model import FusionModel, PublishedModel
from ..core.sharp import SharpModel
from ..errors import UserError
from ..raster.grid import PixelMap
from ..raster.reader import Raster
from ..raster.tiles import tiles
from .reporter import Reporter
from .scenes import PairReader

PUBLISHED_TILE = 256  # fine pixels
SHARP_TILE = 512
HALO = 8  # coarse pixels around a tile: what is farther away does not reach into it


@dataclass(frozen=True)
class Tile:
    """Abundances [K, h, w] of a window, NaN where there is no data; with the sharp preset the misfits [2, h, w]."""

    window: Window
    abundances: NDArray[np.float32]
    misfits: NDArray[np.float32] | None


def estimate_tiles(
    model: FusionModel,
    msi: Raster,
    hsi: Raster | None,
    pixels: PixelMap | None,
    device: torch.device,
    report: Reporter,
    start_percent: float,
) -> Iterator[Tile]:
    """Yield tiles that cover the MSI.

    NaN where the MSI misses any band, and, given the HSI's grid, outside of it; with the published coarse prior also
    where the HSI has no data. Reports progress from `start_percent` to 100.

    Raises
    ------
    UserError after the last tile, if no pixel had abundances.
    """
    size = SHARP_TILE if isinstance(model.estimator, SharpModel) else PUBLISHED_TILE
    windows = tiles(msi.grid.height, msi.grid.width, size)
    estimated = False
    for done, window in enumerate(windows):
        report.progress(start_percent + (100 - start_percent) * done / len(windows), "Fusing")
        if isinstance(model.estimator, PublishedModel):
            tile = _published_tile(model, model.estimator, msi, hsi, pixels, window)
        elif hsi is None or pixels is None:
            raise ValueError("the sharp preset needs the HSI")
        else:
            reader = PairReader(hsi, msi, pixels, positions(hsi, model), model.matching, device)
            tile = _sharp_tile(model, model.estimator, reader, window)
        estimated = estimated or bool(np.isfinite(tile.abundances[0]).any())
        yield tile
    if not estimated:
        raise UserError(
            "No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all "
            "nodata, NaN or infinite."
        )


def positions(hsi: Raster, model: FusionModel) -> NDArray[np.intp]:
    """Return where the model's bands stand among the HSI's, 0-based [C]."""
    return np.searchsorted(hsi.bands.indexes, model.band_numbers)


def _sharp_tile(model: FusionModel, estimator: SharpModel, reader: PairReader, window: Window) -> Tile:
    """Estimate a tile within its surroundings, so that its edges do not show."""
    halo = math.ceil(HALO * reader.pixels.ratio)
    top, left = max(0, window.row_off - halo), max(0, window.col_off - halo)
    bottom = min(reader.msi.grid.height, window.row_off + window.height + halo)
    right = min(reader.msi.grid.width, window.col_off + window.width + halo)
    around = Window(left, top, right - left, bottom - top)
    abundances = np.full((len(model.endmembers), window.height, window.width), np.nan, np.float32)
    misfits = np.full((2, window.height, window.width), np.nan, np.float32)
    _, _, inside = reader.pixels.coarse_pixels(window)
    valid = inside & np.isfinite(reader.msi.read(window)).all(axis=0)
    coarse = reader.coarse_window(around)
    scene = None
    if coarse is not None and valid.any():
        scene = reader.read(coarse, around, estimator.subspace, estimator.spread)
    if scene is not None:
        with torch.inference_mode():
            coordinates = estimator.coordinates(scene)
            rows, columns = slice(window.row_off - top, None), slice(window.col_off - left, None)
            inner = (slice(None), rows, columns)
            parts = (coordinates, estimator.misfits(scene, coordinates))
            found, apart = (part[inner][:, : window.height, : window.width].cpu().numpy() for part in parts)
        fractions = np.tensordot(estimator.to_abundances.T, found, axes=1)
        abundances[:, valid], misfits[:, valid] = fractions[:, valid], apart[:, valid]
    return Tile(window, abundances, misfits)


def _published_tile(
    model: FusionModel,
    estimator: PublishedModel,
    msi: Raster,
    hsi: Raster | None,
    pixels: PixelMap | None,
    window: Window,
) -> Tile:
    values = model.matching.apply(msi.read(window)).reshape(len(msi.bands), -1)
    valid = np.isfinite(values).all(axis=0)
    coarse = None
    if pixels is not None:
        rows, columns, inside = pixels.coarse_pixels(window)
        valid &= inside.ravel()
        if estimator.coarse_prior and hsi is not None and valid.any():
            coarse = _coarse_spectra(hsi, positions(hsi, model), rows.ravel(), columns.ravel())
            valid &= np.isfinite(coarse).all(axis=0)
    abundances = np.full((len(model.endmembers), values.shape[1]), np.nan, np.float32)
    if valid.any():
        seen = None if coarse is None else coarse[:, valid]
        abundances[:, valid] = estimator.abundances(values[:, valid], seen).T
    return Tile(window, abundances.reshape(-1, window.height, window.width), None)


def _coarse_spectra(
    hsi: Raster, used: NDArray[np.intp], rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Return the HSI's spectra [C, n] at coarse pixels, read as the one window that holds them."""
    top, left = int(rows.min()), int(columns.min())
    window = Window(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
    return hsi.read(window, list(used))[:, rows - top, columns - left]
