"""A fitted model on the fine grid, tile by tile."""

from __future__ import annotations

import contextlib
import math
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..allocator import give_back_free_memory
from ..core.model import FusionModel
from ..core.published.model import PublishedModel
from ..core.radiometry import RadiometricNormalisation
from ..core.scene import Scene
from ..core.sharp import COEFFICIENTS, SharpModel, Wanted
from ..core.threads import one_thread
from ..errors import UserError
from ..messages import Message
from ..protocol.reporter import Reporter
from ..raster.raster import Raster
from ..raster.tiles import even_tiles, tiles
from ..raster.writer import TILE_SIZE
from .alignment import AlignedPair
from .bounds import sharp_tile, tiles_at_once
from .dark_border import without_dark_border
from .scenes import PairReader

PUBLISHED_TILE = 256  # side of a tile of the preset published, in fine pixels
# How far from a pixel, in coarse pixels, the result still counts for its residuals and sigma: half the widest blur, and
# the interpolation back.
LOOKED_AT = 5
# Coarse pixels past the HSI's edges, as far as a removed shift may leave a result and a little farther.
PAST = 4

Read = TypeVar("Read")


@dataclass(frozen=True)
class Tile:
    """What was found of a window of the fine grid.

    Attributes
    ----------
    window : Window
        Of the MSI's pixels.
    coefficients : ndarray of shape (K, h, w)
        Along the model's axes, NaN where there is no data; `linear` makes spectra or abundances of them.
    residuals : ndarray of shape (2, h, w) or None
        How far the result is from each image, where that is asked for; (1, h, w) where there is no HSI.
    sigma : ndarray of shape (h, w) or None
        How large its error is likely to be, 1 being the image's mean, where that is asked for.
    doubts : ndarray of shape (h, w) or None
        Where the model is not to be trusted, see `core.sharp.Fused`, where that is asked for.
    """

    window: Window
    coefficients: NDArray[np.float32]
    residuals: NDArray[np.float32] | None
    sigma: NDArray[np.float32] | None = None
    doubts: NDArray[np.float32] | None = None

    def linear(
        self, start: NDArray[np.float32], along: NDArray[np.float32], part: Window | None = None
    ) -> NDArray[np.float32]:
        """Return start + u T for the coefficients u of each pixel: spectra or abundances.

        These are (1) and (2) of docs/method.md.

        Parameters
        ----------
        start : ndarray of shape (m,)
        along : ndarray of shape (K, m)
            T.
        part : Window or None
            A window within the tile's, all of it by default.

        Returns
        -------
        ndarray of shape (m, h, w)
            NaN where there is no data.
        """
        found = self.coefficients
        if part is not None:
            row, column = part.row_off - self.window.row_off, part.col_off - self.window.col_off
            found = found[:, row : row + part.height, column : column + part.width]
        # The start counts as one more coefficient, which is 1: one product instead of a pass over its result.
        pixels = np.ones((len(found) + 1, found[0].size), np.float32)
        pixels[1:].reshape(found.shape)[...] = found
        mixed: NDArray[np.float32] = np.vstack([start, along]).T @ pixels
        return mixed.reshape(-1, *found.shape[1:])

    def abundances(self, model: FusionModel, constrained: bool = False) -> NDArray[np.float32]:
        """Return the abundances of each pixel.

        Parameters
        ----------
        model : FusionModel
            The one that the coefficients are of.
        constrained : bool
            Whether they are to be fractions of the materials, not negative and with a sum of one, in place of the
            endmembers' coefficients, which give the image exactly.

        Returns
        -------
        ndarray of shape (M, h, w)
            NaN where there is no data.
        """
        return model.fractions(self.coefficients) if constrained else self.linear(*model.unmixing)


def estimate_tiles(
    model: FusionModel,
    msi: Raster,
    pair: AlignedPair | None,
    device: torch.device,
    report: Reporter,
    start_percent: float,
    wanted: Wanted = COEFFICIENTS,
) -> Iterator[Tile]:
    """Yield tiles that cover the MSI, row after row.

    Parameters
    ----------
    model : FusionModel
    msi : Raster
    pair : AlignedPair or None
        The HSI with the MSI; None where only the MSI is known, which not all models bear.
    device : torch.device
        Where to compute.
    report : Reporter
    start_percent : float
        How much of the job is done; the rest, up to 100, is told while tiles are estimated.
    wanted : Wanted
        What tiles bring beside their coefficients; with the preset sharp only, and sigma with an HSI only.

    Yields
    ------
    Tile
        NaN where the MSI misses any band, and, given the pair, outside of the HSI; with the published coarse prior also
        where the HSI has no data.

    Raises
    ------
    UserError
        After the last tile, where no pixel could be estimated.
    """
    windows, estimator = tile_windows(model, msi), model.estimator
    if isinstance(estimator, PublishedModel):
        found = (_published_tile(model, estimator, msi, pair, window) for window in windows)
    elif pair is None:
        level = model.response.astype(np.float64) @ estimator.subspace.mean
        of_msi = partial(_read_msi, model.radiometry, msi, level)
        found = _estimated(windows, of_msi, partial(_tile_of_msi, estimator, device), device)
    else:
        around = _surroundings_reader(model, estimator, pair, device)
        found = _estimated(windows, around, partial(_sharp_tile, estimator, wanted), device)
    estimated = False
    with contextlib.closing(found):
        for done in range(len(windows)):
            report.progress(start_percent + (100 - start_percent) * done / len(windows), Message("Fusing"))
            tile = next(found)
            estimated = estimated or bool(np.isfinite(tile.coefficients[0]).any())
            yield tile
    if not estimated:
        raise UserError(
            "No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all "
            "nodata, NaN or infinite."
        )


def tile_windows(model: FusionModel, msi: Raster) -> list[Window]:
    """Return the windows that a model is applied to, one by one.

    Parameters
    ----------
    model : FusionModel
    msi : Raster

    Returns
    -------
    list of Window
        Of the MSI's pixels, row after row.
    """
    height, width = msi.grid.height, msi.grid.width
    if isinstance(model.estimator, PublishedModel):
        return tiles(height, width, PUBLISHED_TILE)
    return even_tiles(height, width, sharp_tile(len(model.estimator.subspace.centre) + len(msi.bands)), TILE_SIZE)


def tile_estimator(
    model: FusionModel, pair: AlignedPair, device: torch.device, wanted: Wanted
) -> Callable[[Window], Tile]:
    """Return what estimates tiles one by one, the same that `estimate_tiles` yields.

    Parameters
    ----------
    model : FusionModel
    pair : AlignedPair
        With the shift removed.
    device : torch.device
        Where to compute.
    wanted : Wanted
        What tiles bring beside their coefficients.

    Returns
    -------
    callable
        From one of `tile_windows` to its tile.
    """
    estimator = model.estimator
    if isinstance(estimator, PublishedModel):
        return partial(_published_tile, model, estimator, pair.msi, pair)
    around = _surroundings_reader(model, estimator, pair, device)

    def estimate(window: Window) -> Tile:
        with one_thread():
            return _sharp_tile(estimator, wanted, around(window))

    return estimate


def model_reader(model: FusionModel, estimator: SharpModel, pair: AlignedPair, device: torch.device) -> PairReader:
    """Return what reads a pair in a model's bands and units, whose border is not dark.

    Parameters
    ----------
    model : FusionModel
    estimator : SharpModel
        The model's.
    pair : AlignedPair
        With the shift removed.
    device : torch.device
        Where scenes are made.

    Returns
    -------
    PairReader
    """
    level = model.response.astype(np.float64) @ estimator.subspace.mean
    reader = PairReader(pair, model.positions_in(pair.hsi.bands.indexes), model.radiometry, level, device)
    return without_dark_border(reader, estimator.subspace, model.response, estimator.psf)


def _surroundings_reader(
    model: FusionModel, estimator: SharpModel, pair: AlignedPair, device: torch.device
) -> Callable[[Window], Surroundings]:
    reader = model_reader(model, estimator, pair, device)
    return partial(_read_around, estimator.reach(reader.steps), estimator, reader)


@dataclass(frozen=True)
class Surroundings:
    """A tile's window, and what was read of both images around it.

    Attributes
    ----------
    window : Window
        The tile, of the MSI's pixels.
    inner : tuple of slice
        Rows and columns of the tile within the scene.
    valid : ndarray of bool of shape (h, w)
        The tile's pixels where there is to be a result.
    scene : Scene or None
        The tile and its surroundings; None where either image has no data.
    """

    window: Window
    inner: tuple[slice, slice]
    valid: NDArray[np.bool_]
    scene: Scene | None


def _estimated(
    windows: list[Window], read: Callable[[Window], Read], estimate: Callable[[Read], Tile], device: torch.device
) -> Generator[Tile, None, None]:
    """Yield what is estimated of windows, in their order: several on a thread each; the next are read meanwhile.

    Each tile is computed on one thread: of threads within its many small products each would wait for the others, and
    sums would depend on how many there are.
    """
    at_once = tiles_at_once(torch.get_num_threads() if device.type == "cpu" else 1)
    if len(windows) > at_once:
        give_back_free_memory()  # what the fit took is more than a tile needs, and of other sizes
    reading = ThreadPoolExecutor(1, "reader")
    estimating = ThreadPoolExecutor(at_once, "tiles", torch.set_num_threads, (1,))
    found: deque[Future[Tile]] = deque()
    with one_thread(), reading, estimating:
        try:
            for window in windows:
                around = reading.submit(read, window)
                found.append(estimating.submit(lambda around: estimate(around.result()), around))
                if len(found) > at_once:
                    yield found.popleft().result()
            while found:
                yield found.popleft().result()
        finally:
            for threads in (reading, estimating):
                threads.shutdown(wait=False, cancel_futures=True)


def _read_around(halo: int, estimator: SharpModel, reader: PairReader, window: Window) -> Surroundings:
    """Read a tile and `halo` coarse pixels around it."""
    rows, columns = (math.ceil(halo * step) for step in reader.steps)
    top, left = max(0, window.row_off - rows), max(0, window.col_off - columns)
    bottom = min(reader.msi.grid.height, window.row_off + window.height + rows)
    right = min(reader.msi.grid.width, window.col_off + window.width + columns)
    around = Window(left, top, right - left, bottom - top)
    first = window.row_off - top, window.col_off - left
    inner = slice(first[0], first[0] + window.height), slice(first[1], first[1] + window.width)
    _, _, valid = reader.pair.covered.coarse_pixels(window)
    coarse = reader.pair.coarse_window(around, PAST) if valid.any() else None
    scene = None if coarse is None else reader.read(coarse, around, estimator.subspace, estimator.psf)
    if scene is not None:
        valid = valid & (scene.known[inner] | reader.pair.hsi_alone(window))
    return Surroundings(window, inner, valid, scene)


def _sharp_tile(estimator: SharpModel, wanted: Wanted, around: Surroundings) -> Tile:
    """Estimate a tile within its surroundings, so that its edges do not show."""
    shape = around.valid.shape
    arrays = (
        np.full((len(estimator.subspace.centre), *shape), np.nan, np.float32),
        np.full((2, *shape), np.nan, np.float32) if wanted.residuals else None,
        np.full(shape, np.nan, np.float32) if wanted.sigma else None,
        np.full(shape, np.nan, np.float32) if wanted.doubts else None,
    )
    if around.scene is not None and around.valid.any():
        with torch.inference_mode():
            part = _looked_at(around.scene, around.inner) if wanted.residuals or wanted.sigma else around.inner
            found = estimator.fuse(around.scene, wanted, part)
        for array, image in zip(arrays, found):
            if array is not None and image is not None:
                np.copyto(array, image[(..., *around.inner)].cpu().numpy(), where=around.valid)
    return Tile(around.window, *arrays)


def _read_msi(
    radiometry: RadiometricNormalisation, msi: Raster, level: NDArray[np.float64], window: Window
) -> tuple[Window, NDArray[np.float32]]:
    return window, radiometry.apply(msi.read(window), level=level)


def _tile_of_msi(estimator: SharpModel, device: torch.device, read: tuple[Window, NDArray[np.float32]]) -> Tile:
    """Estimate a tile by the MSI alone, pixel by pixel."""
    window, values = read
    missing = ~np.isfinite(values).all(axis=0)
    values[:, missing] = 0
    with torch.inference_mode():
        found = estimator.fuse_msi(torch.from_numpy(values).to(device))
    coefficients, residuals, doubts = (
        np.where(missing, np.float32(np.nan), image.cpu().numpy())
        for image in (found.coefficients, found.residuals, found.doubts)
        if image is not None
    )
    return Tile(window, coefficients, residuals, None, doubts)


def _looked_at(scene: Scene, inner: tuple[slice, slice]) -> tuple[slice, slice]:
    """Return the rows and columns that residuals and sigma of a tile are told by: noise is to be off them, too."""
    reaches = (math.ceil(LOOKED_AT * step) for step in scene.degradation.steps)
    rows, columns = (
        slice(max(part.start - reach, 0), min(part.stop + reach, length))
        for part, reach, length in zip(inner, reaches, scene.msi.shape[1:])
    )
    return rows, columns


def _published_tile(
    model: FusionModel,
    estimator: PublishedModel,
    msi: Raster,
    pair: AlignedPair | None,
    window: Window,
) -> Tile:
    values = model.radiometry.apply(msi.read(window)).reshape(len(msi.bands), -1)
    valid = np.isfinite(values).all(axis=0)
    coarse = None
    if pair is not None:
        valid &= pair.covered.coarse_pixels(window)[2].ravel()
        if estimator.coarse_prior and valid.any():
            rows, columns, _ = pair.pixels.coarse_pixels(window)
            used = model.positions_in(pair.hsi.bands.indexes)
            coarse = _coarse_spectra(pair.hsi, used, rows.ravel(), columns.ravel())
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
