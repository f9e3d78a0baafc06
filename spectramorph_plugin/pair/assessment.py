"""How good a result is likely to be, with no truth at hand: Wald's protocol.

Both images are made coarser as the HSI's optics would make them, fused, and held against the HSI itself (Wald, Ranchin
and Mangolini 1997). At reduced resolution there is less detail to restore, or more, than at the images' own scale. How
much, the MSI tells: its detail, beyond what the HSI resolves, is known at both scales, and its ratio corrects the
figures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.psf import PointSpreadFunction
from ..core.sharp import LEAST_WITHIN, Scene, SharpModel
from ..core.spatial_degradation import SpatialDegradation, centres_within
from ..core.subspace import SignalSubspace
from ..protocol.figures import Assessment

FEWEST_PIXELS = 8  # of the coarser HSI, along its shorter side
SMALLEST_RATIO = 1.5
LEAST_DETAIL = 0.05  # of what varies: the noise is only an estimate
RANGE = (1, 99)  # percentiles that count as black and white


def assess(
    scenes: Sequence[Scene],
    subspace: SignalSubspace,
    psf: PointSpreadFunction,
    msi_noise: NDArray[np.float64],
    fit: Callable[[Sequence[Scene]], SharpModel],
) -> Assessment | None:
    """Return figures of a fusion at reduced resolution; None where the images are too small for one.

    Parameters
    ----------
    scenes : parts of the pair; psf : the HSI's blur; msi_noise : [c] standard deviations.
    fit : fits a model to scenes.
    """
    side = min(min(scene.hsi.shape[1:]) for scene in scenes)
    ratio = min(scenes[0].degradation.ratio, side / FEWEST_PIXELS)
    if ratio < SMALLEST_RATIO:
        return None
    coarser = [_coarser(scene, psf, ratio) for scene in scenes]
    if sum(float(scene.trusted.sum()) for scene in coarser) < 2 * subspace.basis.shape[1]:
        return None
    model = fit(coarser)
    with torch.inference_mode():
        fused = [model.coefficients(scene) for scene in coarser]
        smooth = [scene.degradation.interpolate(scene.hsi) for scene in coarser]
    use = [scene.trusted > 0 for scene in scenes]
    true, found, cubic = (
        torch.cat([image[:, where] for image, where in zip(images, use)], dim=1).double().cpu().numpy()
        for images in ([scene.hsi for scene in scenes], fused, smooth)
    )
    low, high = np.percentile(subspace.basis @ true, RANGE)
    more_detail = float(np.log10(_detail(scenes, msi_noise) / _detail(coarser, 0 * msi_noise)).mean())

    def psnr(image: NDArray[np.float64]) -> float:
        error = ((image - true) ** 2).sum(axis=0).mean() / len(subspace.basis)
        return float(10 * (np.log10((high - low) ** 2 / error) - more_detail))

    def angle(image: NDArray[np.float64]) -> float:
        lengths = np.linalg.norm(true, axis=0) * np.linalg.norm(image, axis=0)
        cosine = (true * image).sum(axis=0) / np.maximum(lengths, 1e-30)
        return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())

    return Assessment(psnr(found) - psnr(cubic), angle(cubic) - angle(found), ratio)


def _detail(scenes: Sequence[Scene], noise: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the variance of the MSI beyond what the HSI resolves, less that of its noise, [c]."""
    found = [
        ((scene.msi - scene.degradation.interpolate(scene.blurred_msi)) ** 2).mean(dim=(1, 2)).double().cpu().numpy()
        for scene in scenes
    ]
    variance = np.mean(found, axis=0)
    return np.maximum(variance - noise**2, LEAST_DETAIL * variance) + 1e-30


def _coarser(scene: Scene, psf: PointSpreadFunction, ratio: float) -> Scene:
    """Return the scene as sensors of coarser pixels would see it: the HSI's pixels are now the fine ones."""
    height, width = scene.hsi.shape[1:]
    centres = centres_within(height, ratio), centres_within(width, ratio)
    degradation = SpatialDegradation.of(psf, (ratio, ratio), centres, (height, width), scene.hsi.device)
    trusted = (degradation.blur(scene.trusted[None])[0] >= LEAST_WITHIN).float()
    return Scene(
        hsi=degradation.blur(scene.hsi),
        msi=scene.blurred_msi,
        blurred_msi=degradation.blur(scene.blurred_msi),
        known=scene.trusted.cpu().numpy() > 0,
        trusted=trusted,
        degradation=degradation,
    )
