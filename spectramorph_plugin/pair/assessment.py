"""How much fusing helps, with no truth at hand: Wald's protocol (Wald, Ranchin and Mangolini 1997).

Both images are made coarser as the HSI's optics would make them, fused, and held against the HSI itself, beside cubic
interpolation of the coarser HSI. That tells the gain of fusing at reduced resolution. It does not tell how near the
result comes to the truth at the images' own scale: there is another amount of detail to restore, and two sensors that
disagree on it do not show that on the coarse grid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.metrics import mean_spectral_angle, peak_signal_to_noise_ratio
from ..core.psf import PointSpreadFunction
from ..core.scene import LEAST_WITHIN, Scene
from ..core.sharp import SharpModel
from ..core.spatial_degradation import SpatialDegradation, centres_within
from ..core.subspace import SignalSubspace
from ..protocol.figures import Assessment

# Pixels of the coarser HSI along its shorter side; an HSI too small for so many is made coarser by a smaller ratio.
FEWEST_PIXELS = 8
SMALLEST_RATIO = 1.5  # by which images are made coarser: less would leave next to nothing to restore
TINY = 1e-300  # in place of an error of nothing, whose logarithm there is none
LARGEST_GAIN = 60.0  # dB that are told: beyond it both errors are rounding


def assess(
    scenes: Sequence[Scene],
    subspace: SignalSubspace,
    psf: PointSpreadFunction,
    msi_noise: NDArray[np.float64],
    beyond: float,
    fit: Callable[[Sequence[Scene]], SharpModel],
) -> Assessment | None:
    """Return figures of a fusion at reduced resolution.

    Parameters
    ----------
    scenes : sequence of Scene
        Parts of the pair.
    subspace : SignalSubspace
        Of the HSI.
    psf : PointSpreadFunction
        The HSI's blur.
    msi_noise : ndarray of shape (c,)
        Standard deviations of the MSI's noise, in the HSI's units.
    beyond : float
        Mean square of what the HSI holds beyond the subspace and its noise, which a fused image lacks; in the HSI's
        units squared.
    fit : callable
        Fits a SharpModel to a sequence of scenes.

    Returns
    -------
    Assessment or None
        None where the images are too small.
    """
    side = min(min(scene.hsi.shape[1:]) for scene in scenes)
    ratio = min(scenes[0].degradation.ratio, side / FEWEST_PIXELS)
    if ratio < SMALLEST_RATIO:
        return None
    rng = np.random.default_rng(0)
    coarser = [_coarser(scene, psf, ratio, subspace.noise, msi_noise, rng) for scene in scenes]
    if sum(float(scene.trusted.sum()) for scene in coarser) < 2 * len(subspace.centre):
        return None
    model = fit(coarser)
    with torch.inference_mode():
        fused = [model.coefficients(scene) for scene in coarser]
        smooth = [scene.degradation.interpolate(scene.hsi) for scene in coarser]
    use = [scene.trusted > 0 for scene in scenes]
    true, found, cubic = (
        torch.cat([image[:, where] for image, where in zip(images, use)], dim=1).cpu().double().numpy()
        for images in ([scene.hsi for scene in scenes], fused, smooth)
    )
    lost = _mean_square(found - true, subspace) + beyond
    missed = max(_mean_square(cubic - true, subspace), TINY)
    gain = peak_signal_to_noise_ratio(max(lost, TINY), 1.0) - peak_signal_to_noise_ratio(missed, 1.0)
    # The basis is orthonormal: angles between spectra are those between their coefficients.
    spectra = true + subspace.centre[:, None]
    angles = (mean_spectral_angle(spectra, image + subspace.centre[:, None]) for image in (cubic, found))
    return Assessment(float(np.clip(gain, -LARGEST_GAIN, LARGEST_GAIN)), next(angles) - next(angles), ratio)


def _mean_square(error: NDArray[np.float64], subspace: SignalSubspace) -> float:
    """Return the mean square over pixels and bands of an error's coefficients [K, n]: the basis is orthonormal."""
    return float((error**2).sum(axis=0).mean() / len(subspace.basis))


def _coarser(
    scene: Scene,
    psf: PointSpreadFunction,
    ratio: float,
    hsi_noise: NDArray[np.float64],
    msi_noise: NDArray[np.float64],
    rng: np.random.Generator,
) -> Scene:
    """Return the scene as sensors of coarser pixels would see it: the HSI's pixels are now the fine ones.

    Averaging takes noise away that sensors have at any scale: as much is added again. Without it, the easier task at
    reduced resolution would flatter.
    """
    height, width = scene.hsi.shape[1:]
    centres = centres_within(height, ratio), centres_within(width, ratio)
    degradation = SpatialDegradation.of(psf, (ratio, ratio), centres, (height, width), device=scene.hsi.device)
    trusted = (degradation.blur(scene.trusted[None])[0] >= LEAST_WITHIN).float()
    hsi, msi = degradation.blur(scene.hsi), scene.blurred_msi.clone()
    sensors = (hsi, degradation, hsi_noise), (msi, scene.degradation, np.diag(msi_noise**2))
    for image, averaging, noise in sensors:
        lost = (1 - averaging.noise_share) * noise
        drawn = rng.multivariate_normal(np.zeros(len(noise)), lost, tuple(image.shape[1:]), method="eigh")
        image += torch.from_numpy(np.moveaxis(drawn, -1, 0).astype(np.float32)).to(image.device)
    return Scene(
        hsi=hsi,
        msi=msi,
        blurred_msi=degradation.blur(msi),
        known=scene.trusted.cpu().numpy() > 0,
        hsi_known=torch.ones_like(trusted, dtype=torch.bool),
        trusted=trusted,
        degradation=degradation,
    )
