"""The preset `sharp`: context network, estimated blur and one joint solution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter

from ..errors import UserError
from .change_mask import change_limit, robust_deviation
from .context_network import CONTEXT_AXES, ContextNetwork, Example, fit_context_network
from .joint_solve import JointSolver
from .psf import PointSpreadFunction, sample_positions
from .spatial_degradation import SpatialDegradation
from .subspace import SignalSubspace

# Variance of a fine pixel's error over what is left of it after the blur, where it is measured: between 4 and 20 on
# scenes with a known truth, and little hangs on it.
FINE_OVER_COARSE = 8.0
FINE_RESPONSE_ERROR = 1.5  # the same of the responses' error, which is alike over larger areas
SCALE_UP = 0.5  # width of the blur one scale up, of the estimated one
LEAST_COVERED = 1e-3
LEAST_WITHIN = 0.9  # of a coarse pixel, of the MSI's extent: what is mirrored at its border is not what the HSI saw


@dataclass(frozen=True)
class Scene:
    """A window of both images, in one device's tensors.

    hsi : subspace coefficients [K, h, w]; msi : matched values [c, H, W], blurred_msi [c, h, w] as the HSI resolves
    them; all without gaps. known : [H, W], where the MSI has data. trusted : [h, w], 1 where the two have data to be
    compared. degradation : how they lie.
    """

    hsi: torch.Tensor
    msi: torch.Tensor
    blurred_msi: torch.Tensor
    known: NDArray[np.bool_]
    trusted: torch.Tensor
    degradation: SpatialDegradation


@dataclass(frozen=True)
class SharpModel:
    """What turns a scene into the fused image's coefficients.

    Attributes
    ----------
    subspace : SignalSubspace
        Of K dimensions.
    network : ContextNetwork
    solver : JointSolver
    psf : PointSpreadFunction
        The HSI's blur.
    change_limit : ndarray of shape (c,)
        Where the images differ by more, they show different things.
    training : str
        What the network learned from, in words.
    """

    subspace: SignalSubspace
    network: ContextNetwork
    solver: JointSolver
    psf: PointSpreadFunction
    change_limit: NDArray[np.float32]
    training: str

    @property
    def learned_from(self) -> str:
        """What the network learned from, a key of TRAINING_SETS."""
        return self.training.split(":")[0]

    def residuals(self, scene: Scene, coefficients: torch.Tensor) -> torch.Tensor:
        """Return how far the result is from each sensor, root mean square over its bands, [2, H, W]: MSI, HSI."""
        msi = scene.msi - torch.tensordot(self.solver.msi_view, coefficients, 1)
        hsi = (scene.hsi - scene.degradation.blur(coefficients)) * scene.trusted
        bands = len(self.subspace.basis)  # orthonormal: a misfit's size is the same in coefficients and in bands
        coarse = (hsi**2).sum(dim=0, keepdim=True).div(bands).sqrt()
        return torch.cat(
            [(msi**2).mean(dim=0, keepdim=True).sqrt(), scene.degradation.interpolate(coarse).clamp(min=0)]
        )

    def coefficients(self, scene: Scene) -> torch.Tensor:
        """Return the fused image's subspace coefficients [K, H, W]."""
        scene = without_changes(scene, self.solver.msi_view, self.change_limit)
        smooth = scene.degradation.interpolate(scene.hsi)
        estimate = self.network.predict(network_inputs(scene, smooth)).add_(smooth)
        estimate += scene.degradation.interpolate((scene.hsi - scene.degradation.blur(estimate)) * scene.trusted)
        return self.solver.solve(estimate, scene.hsi, scene.msi, scene.trusted, scene.degradation)


def network_inputs(scene: Scene, smooth: torch.Tensor) -> torch.Tensor:
    """Return what the network sees [2 c + axes, H, W]: the MSI, its detail finer than the HSI, and the HSI itself."""
    detail = scene.msi - scene.degradation.interpolate(scene.blurred_msi)
    return torch.cat([scene.msi, detail, smooth[:CONTEXT_AXES]])


def fill_scene(
    hsi: NDArray[np.float32],
    msi: NDArray[np.float32],
    degradation: SpatialDegradation,
    device: torch.device | None = None,
) -> Scene | None:
    """Make a scene of images with gaps; None where one has no data at all.

    Parameters
    ----------
    hsi : subspace coefficients [K, h, w]; msi : matched values [c, H, W]; NaN throughout a pixel without data.
    """
    here, there = complete(hsi), complete(msi)
    if not here.any() or not there.any():
        return None
    trusted = torch.from_numpy(np.asarray(here, np.float32)).to(device) * (degradation.covered >= LEAST_WITHIN)
    values = torch.from_numpy(np.where(there, msi, 0).astype(np.float32)).to(device)
    if not there.all():
        mask = torch.from_numpy(np.asarray(there, np.float32)[None]).to(device)
        covered = degradation.blur(mask)
        means = degradation.blur(values) / covered.clamp(min=LEAST_COVERED)
        overall = values.sum(dim=(1, 2), keepdim=True) / mask.sum()
        means = torch.where(covered > LEAST_COVERED, means, overall)
        values = torch.where(mask > 0, values, degradation.interpolate(means))
        trusted = trusted * (covered[0] > 1 - LEAST_COVERED)
    if not here.all():
        hsi = _filled(hsi, ~here)
    coefficients = torch.from_numpy(np.ascontiguousarray(hsi)).to(device)
    return Scene(coefficients, values, degradation.blur(values), there, trusted, degradation)


def fit_sharp(
    scenes: Sequence[Scene],
    subspace: SignalSubspace,
    response: NDArray[np.float32],
    msi_noise: NDArray[np.float64],
    psf: PointSpreadFunction,
    training: str = "auto",
    seed: int = 0,
    device: torch.device | None = None,
) -> SharpModel:
    """Fit the network and weigh the joint solution.

    Parameters
    ----------
    scenes : parts of the pair to learn from.
    response : R [c, C]; msi_noise : [c] standard deviations, in the HSI's units.
    training : what the network learns from, see `fit_context_network`.

    Raises
    ------
    UserError where the images agree in no pixel.
    """
    view = response.astype(np.float64) @ subspace.basis
    msi_view = torch.from_numpy(view.astype(np.float32)).to(device)
    limit, blur_error, response_error = sensor_errors(scenes, msi_view, np.diag(view @ subspace.noise @ view.T))
    alike = [without_changes(scene, msi_view, limit) for scene in scenes]
    noise = np.concatenate([msi_noise, msi_noise, np.zeros(min(CONTEXT_AXES, len(subspace.centre)))])
    if not any(bool(scene.trusted.any()) for scene in alike):
        raise UserError(
            "The two images agree nowhere once the multispectral one is put into the hyperspectral one's units: turn "
            "radiometric normalisation on, or give the right spectral scale."
        )
    examples = [_example(scene, msi_view, psf) for scene in alike]
    network, errors, learned_from = fit_context_network(examples, noise, training=training, seed=seed)
    coefficients = np.concatenate([scene.hsi.flatten(1).cpu().numpy() for scene in scenes], axis=1)
    hsi_noise = subspace.noise + blur_error**2 * np.atleast_2d(np.cov(coefficients))
    solver = JointSolver.of(
        view,
        np.hypot(msi_noise, FINE_RESPONSE_ERROR**0.5 * response_error),
        hsi_noise,
        FINE_OVER_COARSE * errors,
        device,
    )
    return SharpModel(subspace, network, solver, psf, limit, learned_from)


def without_changes(scene: Scene, msi_view: torch.Tensor, limit: NDArray[np.float32]) -> Scene:
    """Return a scene in which the HSI is not trusted where the two images show different things, as under clouds.

    Parameters
    ----------
    msi_view : R Q [c, K]; limit : of the images' difference, [c].
    """
    most = torch.from_numpy(limit).to(scene.hsi.device)[:, None, None]
    alike = (_difference(scene, msi_view).abs() <= most).all(dim=0)
    return replace(scene, trusted=scene.trusted * alike)


def sensor_errors(
    scenes: Sequence[Scene], msi_view: torch.Tensor, noise: NDArray[np.float64]
) -> tuple[NDArray[np.float32], float, NDArray[np.float64]]:
    """Return what the images differ by on the coarse grid, where the HSI through the response equals the blurred MSI.

    A wrong blur spoils all bands alike, so what the best band shows beyond the noise is taken for the blur's error; a
    band's response is taken to be as wrong as that band shows. Medians keep clouds and change out of it.

    Parameters
    ----------
    msi_view : R Q [c, K]; noise : variance of the HSI's noise through the response, [c].

    Returns
    -------
    The differences beyond which a pixel has changed [c]; the blur's error, a share of the contrast; the responses'
    errors [c], in the HSI's units.
    """
    trusted = [scene.trusted > 0 for scene in scenes]
    parts = (
        (_difference(scene, msi_view)[:, use], torch.tensordot(msi_view, scene.hsi, 1)[:, use])
        for scene, use in zip(scenes, trusted)
    )
    apart, seen = (torch.cat(each, dim=1).cpu().numpy() for each in zip(*parts))
    contrast = robust_deviation(seen) ** 2
    excess = np.maximum(robust_deviation(apart) ** 2 - noise, 0)
    blur_share = float((excess / np.maximum(contrast, 1e-30)).min())
    return change_limit(apart, seen), blur_share**0.5, np.sqrt(excess)


def _difference(scene: Scene, msi_view: torch.Tensor) -> torch.Tensor:
    """Return the HSI through the response less the MSI through the blur, [c, h, w]."""
    return torch.tensordot(msi_view, scene.hsi, 1) - scene.blurred_msi


def _example(scene: Scene, msi_view: torch.Tensor, psf: PointSpreadFunction) -> Example:
    degradation = scene.degradation
    smooth = degradation.interpolate(scene.hsi)
    at, kernel = sample_positions(psf.samples), psf.kernel()
    width = np.sqrt(max(float((kernel * (at[:, None] ** 2 + at[None, :] ** 2)).sum()) / 2, 0.01))
    sigma = SCALE_UP * width * degradation.ratio

    def blurred(image: torch.Tensor) -> torch.Tensor:
        return torch.from_numpy(gaussian_filter(image.cpu().numpy(), (0, sigma, sigma), mode="reflect")).to(
            image.device
        )

    seen = torch.tensordot(msi_view, scene.hsi, 1)
    above = blurred(scene.hsi)
    return Example(
        degradation=degradation,
        seen=network_inputs(scene, smooth),
        detail=scene.hsi - degradation.blur(smooth),
        trusted=scene.trusted.cpu().numpy() > 0,
        coarse_seen=torch.cat([seen, seen - blurred(seen), above[:CONTEXT_AXES]]),
        coarse_detail=scene.hsi - above,
    )


def complete(image: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which pixels [h, w] of [b, h, w] have all their values."""
    return np.asarray(np.isfinite(image).all(axis=0))


def _filled(image: NDArray[np.float32], gaps: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return an image [b, h, w] with gaps [h, w] filled from the nearest pixel."""
    if not gaps.any():
        return image
    rows, columns = distance_transform_edt(gaps, return_distances=False, return_indices=True)
    return image[:, rows, columns]
