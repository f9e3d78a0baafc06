"""Fitting the preset `sharp`: docs/method.md, By default, steps 4 to 7."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Union

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.noise import missing_detail, multispectral_noise
from ..core.psf import PointSpreadFunction
from ..core.scene import Scene
from ..core.sharp import SharpModel, fit_sharp
from ..core.subspace import SignalSubspace
from ..errors import UserError
from ..protocol.figures import Assessment
from ..raster.tiles import spread_tiles
from .assessment import assess
from .bounds import MOST_SCENES, SCENE_SIDE
from .preparation import PreparedPair
from .scenes import PairReader
from .settings import PairSettings

FEWEST_COARSE = 16  # coarse pixels along a scene's side, whatever the ratio: fewer tell no blur
# Coarse pixels along a scene's cut edges that are not learned from: blurring mirrors their surroundings, which lie
# outside the scene.
BORDER = 3


Assess = Callable[[], Union[Assessment, None]]


def nothing_to_assess() -> None:
    """Return None: where there is nothing to assess, or it is not asked for."""


def fit_pair(settings: PairSettings, prepared: PreparedPair) -> tuple[SharpModel, Assess]:
    """Fit the network and weigh the joint solution.

    Parameters
    ----------
    settings : PairSettings
    prepared : PreparedPair

    Returns
    -------
    model : SharpModel
    assess : callable
        Takes nothing and returns an Assessment of the result, or None where the images are too small.

    Raises
    ------
    UserError
        Where the images share too little to learn from.
    """
    reader, subspace = prepared.reader, prepared.subspace
    scenes: list[Scene] = []
    noise_images: list[NDArray[np.float32]] = []
    for scene, values in learning_scenes(reader, subspace, prepared.psf):
        scenes.append(scene)
        noise_images.append(values)
    if not sum(float(scene.trusted.sum()) for scene in scenes) >= 2 * len(subspace.centre):
        raise UserError(
            "The two images share too few valid pixels to learn from: give images that overlap more, or choose the "
            "preset published."
        )
    sensor_noise = multispectral_noise(noise_images)
    noise = np.hypot(sensor_noise, missing_detail(noise_images, reader.msi.native_distance))

    def fit(
        scenes: Sequence[Scene],
        training: str = settings.training,
        outside: NDArray[np.float64] | None = None,
        alone: bool = False,
    ) -> SharpModel:
        return fit_sharp(
            scenes,
            subspace,
            prepared.bands.response,
            noise,
            prepared.psf,
            training=training,
            seed=settings.seed,
            device=reader.device,
            outside=outside,
            alone=alone,
        )

    outside = subspace.outside(prepared.sample.fit_spectra)
    model = fit(scenes, outside=outside, alone=settings.for_other_images)
    alike = functools.partial(fit, training=model.learned_from)
    return model, lambda: assess(scenes, subspace, prepared.psf, sensor_noise, prepared.beyond, alike)


def learning_scenes(
    reader: PairReader, subspace: SignalSubspace, psf: PointSpreadFunction
) -> Iterator[tuple[Scene, NDArray[np.float32]]]:
    """Read parts of a pair to learn from, spread over where its images overlap.

    Parameters
    ----------
    reader : PairReader
    subspace : SignalSubspace
        Of the HSI.
    psf : PointSpreadFunction
        The HSI's blur.

    Yields
    ------
    scene : Scene
    values : ndarray of shape (c, H, W)
        Its MSI in the HSI's units, less the level, NaN for no data: by these its noise is told.
    """
    for coarse in _windows(reader):
        fine = reader.pixels.fine_window(coarse)
        scene = None if fine is None else reader.read(coarse, fine, subspace, psf)
        if fine is None or scene is None:
            continue
        yield replace(scene, trusted=scene.trusted * _away_from_cuts(coarse, reader)), reader.msi_values(fine)


def _windows(reader: PairReader) -> list[Window]:
    """Return windows of coarse pixels to learn from, spread over where the images overlap."""
    whole = reader.pair.overlap(0)
    side = max(FEWEST_COARSE, round(SCENE_SIDE / reader.pixels.ratio))
    most = max(side * side * MOST_SCENES, 1)
    if whole.height * whole.width * reader.pixels.ratio**2 <= SCENE_SIDE**2:
        return [whole]
    return spread_tiles(whole, side, min(most, whole.height * whole.width - 1))


def _away_from_cuts(window: Window, reader: PairReader) -> torch.Tensor:
    """Return 1 for the coarse pixels [h, w] of a window that are not near an edge inside the image, else 0."""
    grid = reader.hsi.grid
    inner = torch.ones(window.height, window.width, device=reader.device)
    inner[: BORDER if window.row_off > 0 else 0] = 0
    inner[:, : BORDER if window.col_off > 0 else 0] = 0
    inner[window.height - (BORDER if window.row_off + window.height < grid.height else 0) :] = 0
    inner[:, window.width - (BORDER if window.col_off + window.width < grid.width else 0) :] = 0
    return inner
