"""Fitting the preset `sharp`. See docs/method.md, steps 4 to 7."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from ..errors import UserError
from .change_mask import change_limit, robust_deviation
from .context_learning import ContextLearning
from .context_network import CONTEXT_AXES, Example
from .error_evidence import FittedScenes
from .joint_solve import JointSolver, gain_of_msi
from .msi_alone import MsiAlone
from .nonlocal_mean import NonlocalMean
from .output_learning import learn_outputs
from .psf import PointSpreadFunction
from .scene import Scene, hsi_without_gaps, network_inputs, without_changes
from .sharp import SharpModel
from .subspace import SignalSubspace
from .threads import each, one_thread
from .uncertainty import error_model

# The network's error can be measured on the coarse grid alone, where the blur has averaged most of it away. This is the
# variance of a fine pixel's error over that of its blurred image: from 4 to 20 on scenes with a known truth, and the
# result changes little within that.
FINE_OVER_COARSE = 8.0
# The same ratio for the errors of the response: they are alike over larger areas, so that the blur leaves most of them.
FINE_RESPONSE_ERROR = 1.5
FEWEST_ALIKE = 2  # coarse pixels in which the images must agree: of fewer the errors have no covariance
# Standard deviation of the blur one scale up, where HSI pixels stand for fine ones, over that of the estimated blur on
# the fine grid.
SCALE_UP, LEAST_DEVIATION = 0.5, 0.1


@one_thread()
def fit_sharp(
    scenes: Sequence[Scene],
    subspace: SignalSubspace,
    response: NDArray[np.float32],
    msi_noise: NDArray[np.float64],
    psf: PointSpreadFunction,
    *,
    training: str = "auto",
    seed: int = 0,
    device: torch.device | None = None,
    outside: NDArray[np.float64] | None = None,
    alone: bool = False,
) -> SharpModel:
    """Fit the network and weigh the joint solution.

    Parameters
    ----------
    scenes : sequence of Scene
        Parts of the pair to learn from, on the same device.
    subspace : SignalSubspace
        Of the HSI's C bands.
    response : ndarray of shape (c, C)
        R, rows summing to 1.
    msi_noise : ndarray of shape (c,)
        Standard deviations of the MSI's noise, in the HSI's units.
    psf : PointSpreadFunction
        The HSI's blur.
    training : str
        What the network learns from, see `ContextLearning.held_out`.
    seed : int
        Of everything random.
    device : torch.device or None
        Where to compute; the CPU by default.
    outside : ndarray of shape (C,) or None
        Mean square of what the HSI holds outside of the subspace, in the HSI's units squared; None where the model need
        not tell its errors.
    alone : bool
        Whether the model is to know what to do where there is no HSI.

    Returns
    -------
    SharpModel

    Raises
    ------
    UserError
        Where the images agree in no pixel, or in one.
    """
    view = response.astype(np.float64) @ subspace.basis
    msi_view = torch.from_numpy(view.astype(np.float32)).to(device)
    sensors = sensor_errors(scenes, msi_view, np.diag(view @ subspace.noise @ view.T))
    alike = [without_changes(scene, msi_view, sensors.change_limit) for scene in scenes]
    noise = np.concatenate([msi_noise, msi_noise, np.zeros(min(CONTEXT_AXES, len(subspace.centre)))])
    if sum(float(scene.trusted.sum()) for scene in alike) < FEWEST_ALIKE:
        raise UserError(
            "The two images agree nowhere once the multispectral one is put into the hyperspectral one's units: turn "
            "radiometric matching on, or give the right spectral scale."
        )
    response_noise = np.hypot(msi_noise, FINE_RESPONSE_ERROR**0.5 * sensors.response)
    contrast = np.atleast_2d(np.cov(np.concatenate([scene.hsi[:, scene.hsi_known].cpu() for scene in scenes], axis=1)))
    gap_gain = torch.from_numpy(gain_of_msi(view, response_noise, contrast).astype(np.float32)).to(device)
    alike = [hsi_without_gaps(scene, msi_view, gap_gain) for scene in alike]
    examples = each(lambda scene: _example(scene, msi_view, psf), alike, device)
    learning = ContextLearning.of(examples, noise, seed=seed)
    held_out = learning.held_out(training)
    prior = FINE_OVER_COARSE * np.atleast_2d(np.cov(held_out.errors.T))
    hsi_noise = subspace.noise + sensors.blur**2 * contrast
    solver = JointSolver.of(view, response_noise, hsi_noise, prior, device=device)
    network, solver = learn_outputs(learning, solver, alike, held_out.learned_from)
    deviation = torch.cat([scene.msi.flatten(1) for scene in scenes], dim=1).std(dim=1).cpu().double().numpy()
    mean = NonlocalMean.of(solver, deviation, msi_noise, prior, response_noise)
    model = SharpModel(subspace, network, solver, mean, gap_gain, psf, sensors.change_limit, held_out.reason)
    if alone:
        by_msi = MsiAlone.of(alike, view, msi_noise, response_noise, bands=len(subspace.basis), seed=seed)
        model = replace(model, alone=by_msi)
    if outside is None:
        return model
    with torch.inference_mode():
        fused = each(model.coefficients, scenes, device)
        gain = solver.msi_gain.cpu().double().numpy()
        known = FittedScenes(alike, fused, held_out.errors, subspace, view, gain, msi_noise, solver.hsi_noise, outside)
        return replace(model, errors=error_model(known))


class SensorErrors(NamedTuple):
    """How wrong the blur and the responses are, by what the two images differ by.

    Attributes
    ----------
    change_limit : ndarray of shape (c,)
        Differences beyond which a pixel has changed, in the HSI's units.
    blur : float
        Standard deviation of the blur's error, as a share of the scene's.
    response : ndarray of shape (c,)
        Standard deviations of the responses' errors, in the HSI's units.
    """

    change_limit: NDArray[np.float32]
    blur: float
    response: NDArray[np.float64]


def sensor_errors(scenes: Sequence[Scene], msi_view: torch.Tensor, noise: NDArray[np.float64]) -> SensorErrors:
    """Return how wrong blur and responses are, by the coarse grid, where both images should show the same.

    There the HSI through the response equals the MSI through the blur, but for the HSI's noise; what they differ by
    beyond it is error. A wrong blur spoils all bands alike, so the least share of a band's variance that is error is
    taken for the blur's; a band's response is taken to be as wrong as that band shows. Medians keep clouds and change
    out of it.

    Parameters
    ----------
    scenes : sequence of Scene
        Parts of the pair.
    msi_view : tensor of shape (c, K)
        R Q.
    noise : ndarray of shape (c,)
        Variance of the HSI's noise through the response, in the HSI's units squared.

    Returns
    -------
    SensorErrors
    """
    views, differences = [], []
    for scene in scenes:
        use = scene.trusted > 0
        views.append(torch.tensordot(msi_view, scene.hsi, 1)[:, use])
        differences.append(scene.difference(msi_view)[:, use])
    view, difference = (torch.cat(parts, dim=1).cpu().numpy() for parts in (views, differences))  # [c, n]
    variance = robust_deviation(view) ** 2
    error = np.maximum(robust_deviation(difference) ** 2 - noise, 0)
    blur = float((error / np.maximum(variance, 1e-30)).min()) ** 0.5
    return SensorErrors(change_limit(difference, view), blur, np.sqrt(error))


def _example(scene: Scene, msi_view: torch.Tensor, psf: PointSpreadFunction) -> Example:
    """Return a scene as an example to learn from.

    One scale up, the HSI's pixels stand for fine ones: they are blurred by so many of them as the blur has fine ones.
    """
    degradation = scene.degradation
    smooth = degradation.interpolate(scene.hsi)
    sigma = SCALE_UP * max(psf.deviation(), LEAST_DEVIATION) * degradation.ratio

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
