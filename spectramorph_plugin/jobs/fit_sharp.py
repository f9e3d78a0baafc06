"""Fitting the preset `sharp`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.blur import PointSpread, estimate_spread, known_spread, samples_for
from ..core.noise import multispectral_noise
from ..core.sharp import Scene, SharpModel, fit_sharp
from ..core.subspace import SignalSubspace, purest_pixels, signal_subspace
from ..errors import UserError
from ..raster.averaging import average_onto
from ..raster.grid import Grid, PixelMap
from ..raster.tables import read_blur_table
from ..raster.tiles import spread_tiles
from .hsi_sample import HsiSample, fit_pixels
from .requests import AUTO, FuseRequest
from .scenes import PairReader

SCENE_SIDE = 360  # fine pixels: what the fit holds of a scene at once
FEWEST_COARSE = 16  # along a scene's side
MOST_SCENES = 4
BORDER = 3  # coarse pixels at a scene's cut edges, whose surroundings are mirrored and not real


def find_subspace(sample: HsiSample, count: int, seed: int) -> tuple[SignalSubspace, NDArray[np.float32]]:
    """Return the signal subspace and endmembers [K, C] that span it."""
    spectra = sample.valid_spectra()
    spectra = spectra[fit_pixels(len(spectra), seed)]
    subspace = signal_subspace(spectra, None if count == AUTO else count)
    coordinates = subspace.coordinates(spectra)
    chosen = coordinates[purest_pixels(coordinates)]
    return subspace, (chosen @ subspace.basis.T).astype(np.float32)


def fit_pair(
    request: FuseRequest, sample: HsiSample, reader: PairReader, response: NDArray[np.float32]
) -> tuple[NDArray[np.float32], SharpModel]:
    """Estimate the blur, find endmembers and fit the network.

    Raises
    ------
    UserError where the images share too little to learn from.
    """
    subspace, endmembers = find_subspace(sample, request.count, request.seed)
    windows = _windows(reader)
    if request.blur is None:
        spread = _estimate_spread(reader, windows, response)
    else:
        spread = _given_spread(request.blur, reader.pixels.ratio)
    scenes: list[Scene] = []
    noise_images: list[NDArray[np.float32]] = []
    for coarse in windows:
        fine = reader.pixels.fine_window(coarse)
        if fine is None:
            continue
        scene = reader.read(coarse, fine, subspace, spread)
        if scene is None:
            continue
        scenes.append(replace(scene, trusted=scene.trusted * _away_from_cuts(coarse, reader)))
        noise_images.append(reader.matching.apply(reader.msi.read(fine)))
    if not sum(float(scene.trusted.sum()) for scene in scenes) >= 2 * len(endmembers):
        raise UserError(
            "The two images share too few valid pixels to learn from: give images that overlap more, or choose the "
            "preset published."
        )
    noise = multispectral_noise(noise_images)
    model = fit_sharp(scenes, subspace, endmembers, response, noise, spread, request.seed, reader.device)
    return endmembers, model


def _windows(reader: PairReader) -> list[Window]:
    """Return windows of coarse pixels to learn from, spread over where the images overlap."""
    whole = reader.coarse_window(Window(0, 0, reader.msi.grid.width, reader.msi.grid.height))
    if whole is None:
        return []
    side = max(FEWEST_COARSE, round(SCENE_SIDE / reader.pixels.ratio))
    most = max(side * side * MOST_SCENES, 1)
    if whole.height * whole.width * reader.pixels.ratio**2 <= SCENE_SIDE**2:
        return [whole]
    spread = spread_tiles(whole.height, whole.width, side, min(most, whole.height * whole.width - 1))
    return [Window(w.col_off + whole.col_off, w.row_off + whole.row_off, w.width, w.height) for w in spread]


def _given_spread(path: Path, ratio: float) -> PointSpread:
    try:
        return known_spread(read_blur_table(path), ratio, samples_for(ratio))
    except ValueError as error:
        raise UserError(
            f"The blur table {path} has no weights near its centre, where the coarse pixel lies: give one that is "
            "centred on it."
        ) from error


def _estimate_spread(reader: PairReader, windows: list[Window], response: NDArray[np.float32]) -> PointSpread:
    """Estimate the blur from the MSI averaged onto parts of coarse pixels."""
    samples = samples_for(reader.pixels.ratio)
    coarse = reader.pixels.coarse
    parts = Grid(
        coarse.height * samples,
        coarse.width * samples,
        coarse.transform * coarse.transform.scale(1 / samples),
        coarse.crs,
    )
    finer = PixelMap(fine=reader.pixels.fine, coarse=parts)
    seen, goal = [], []
    for window in windows:
        within = Window(
            *(int(side) * samples for side in (window.col_off, window.row_off, window.width, window.height))
        )
        seen.append(reader.matching.apply(average_onto(reader.msi, finer, within)))
        goal.append(np.einsum("bc,chw->bhw", response, reader.hsi.read(window, list(reader.used))))
    return estimate_spread(seen, goal, samples)


def _away_from_cuts(window: Window, reader: PairReader) -> torch.Tensor:
    """Return 1 for the coarse pixels [h, w] of a window that are not near an edge inside the image, else 0."""
    grid = reader.hsi.grid
    inner = torch.ones(window.height, window.width, device=reader.device)
    inner[: BORDER if window.row_off > 0 else 0] = 0
    inner[:, : BORDER if window.col_off > 0 else 0] = 0
    inner[window.height - (BORDER if window.row_off + window.height < grid.height else 0) :] = 0
    inner[:, window.width - (BORDER if window.col_off + window.width < grid.width else 0) :] = 0
    return inner
