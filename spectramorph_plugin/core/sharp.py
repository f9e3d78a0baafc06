"""The preset `sharp`: context network, estimated blur and one joint solution. See docs/method.md, steps 4 to 7."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from ..errors import UserError
from .change_mask import change_limit, robust_deviation
from .context_learning import ContextLearning
from .context_network import CONTEXT_AXES, ContextNetwork, Example
from .joint_solve import JointSolver, gain_of_msi
from .msi_alone import MsiAlone
from .nonlocal_mean import NonlocalMean
from .output_learning import learn_outputs
from .psf import PointSpreadFunction
from .scene import Scene, hsi_without_gaps, network_inputs, without_changes, without_gaps
from .subspace import SignalSubspace
from .threads import one_thread
from .uncertainty import ErrorModel, FittedScenes, error_model

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
# What `doubts` tells of a pixel.
CHANGED, UNFAMILIAR = 1, 2
HALF_CHANGED = 0.5  # from which on a fine pixel is one of the changed ones around it


@dataclass(frozen=True)
class SharpModel:
    """What turns a scene into the fused image's coefficients.

    Attributes
    ----------
    subspace : SignalSubspace
        Of K dimensions.
    network : ContextNetwork
        Estimates the coefficients.
    solver : JointSolver
        Makes the estimate agree with both images.
    mean : NonlocalMean
        Takes noise off the solution.
    gap_gain : tensor of shape (K, c)
        From the MSI's misfit to coefficients, where the HSI has none.
    psf : PointSpreadFunction
        The HSI's blur.
    change_limit : ndarray of shape (c,)
        Where the images differ by more, in the HSI's units, they show different things.
    training : str
        What the network learned from, in words.
    errors : ErrorModel or None
        How far its results are from the truth; None where that was not asked for, or the model is of an older file.
    alone : MsiAlone or None
        What tells coefficients where there is no HSI; None where that was not asked for, or the model is of an older
        file.
    changes_by_msi : bool
        Whether pixels in which the images show different things are told by the MSI alone, so that an HSI of an earlier
        date does.
    """

    subspace: SignalSubspace
    network: ContextNetwork
    solver: JointSolver
    mean: NonlocalMean
    gap_gain: torch.Tensor
    psf: PointSpreadFunction
    change_limit: NDArray[np.float32]
    training: str
    errors: ErrorModel | None = None
    alone: MsiAlone | None = None
    changes_by_msi: bool = False

    @property
    def learned_from(self) -> str:
        """What the network learned from, a key of TRAINING_SETS."""
        return self.training.split(":")[0]

    def residuals(self, scene: Scene, coefficients: torch.Tensor) -> torch.Tensor:
        """Return how far a result is from agreeing with each image.

        Parameters
        ----------
        scene : Scene
        coefficients : tensor of shape (K, H, W)
            The result.

        Returns
        -------
        tensor of shape (2, H, W)
            Root mean square over the MSI's bands, and over the HSI's, in the HSI's units.
        """
        msi = scene.msi - torch.tensordot(self.solver.msi_view, coefficients, 1)
        hsi = (scene.hsi - scene.degradation.blur(coefficients)) * scene.trusted
        bands = len(self.subspace.basis)  # orthonormal: a misfit's size is the same in coefficients and in bands
        coarse = (hsi**2).sum(dim=0, keepdim=True).div(bands).sqrt()
        return torch.cat(
            [(msi**2).mean(dim=0, keepdim=True).sqrt(), scene.degradation.interpolate(coarse).clamp(min=0)]
        )

    def relative_sigma(self, scene: Scene, coefficients: torch.Tensor) -> torch.Tensor:
        """Return how large a result's error is likely to be at each pixel: 1 is the image's mean, (19) and (20).

        Parameters
        ----------
        scene : Scene
        coefficients : tensor of shape (K, H, W)
            The result.

        Returns
        -------
        tensor of shape (H, W)
            1 everywhere where the model does not tell it; without a map that is worth it, 1 but where an image is
            missing or contradicted.
        """
        if self.errors is None:
            return torch.ones_like(coefficients[0])
        alike = without_changes(scene, self.solver.msi_view, self.change_limit)
        alike = hsi_without_gaps(alike, self.solver.msi_view, self.gap_gain)
        smooth = scene.degradation.interpolate(alike.hsi)
        centre, view = self.subspace.centre, self.solver.msi_view
        flat = not self.errors.has_map
        return self.errors.map.relative_variance(alike, smooth, coefficients, centre, view, flat=flat).sqrt()

    def doubts(self, scene: Scene) -> torch.Tensor:
        """Return where the model is not to be trusted.

        Parameters
        ----------
        scene : Scene

        Returns
        -------
        tensor of shape (H, W), uint8
            0, CHANGED where the two images show different things, UNFAMILIAR where the MSI's values are unlike all
            that was learned from, or the sum of both.
        """
        alike = without_changes(scene, self.solver.msi_view, self.change_limit)
        changed = scene.degradation.interpolate((scene.trusted - alike.trusted)[None])[0] > HALF_CHANGED
        return CHANGED * changed.to(torch.uint8) + self.unfamiliar(scene.msi)

    def unfamiliar(self, msi: torch.Tensor) -> torch.Tensor:
        """Return where the MSI's values are unlike all that was learned from.

        Parameters
        ----------
        msi : tensor of shape (c, H, W)
            In the HSI's units, less what it shows of the mean spectrum.

        Returns
        -------
        tensor of shape (H, W), uint8
            UNFAMILIAR or 0; 0 everywhere where the model does not tell it.
        """
        if self.errors is None:
            return torch.zeros_like(msi[0], dtype=torch.uint8)
        return UNFAMILIAR * (self.errors.map.unlike(msi) > 1).to(torch.uint8)

    def coefficients(self, scene: Scene, part: tuple[slice, slice] | None = None) -> torch.Tensor:
        """Return the fused image's subspace coefficients.

        Parameters
        ----------
        scene : Scene
        part : tuple of slice or None
            Rows and columns that are asked for, all by default; the others are more noisy.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        trusted = scene.trusted
        scene = without_changes(scene, self.solver.msi_view, self.change_limit)
        scene = hsi_without_gaps(scene, self.solver.msi_view, self.gap_gain)
        smooth = scene.degradation.interpolate(scene.hsi)
        scene = without_gaps(scene, smooth, self.solver.msi_view)
        estimate = self.solver.by_msi(smooth, scene.msi)
        estimate += self.network.predict(network_inputs(scene, smooth))
        solution = self.solver.by_hsi(estimate, scene.hsi, scene.trusted, scene.degradation)
        if self.changes_by_msi and self.alone is not None and bool((trusted > scene.trusted).any()):
            changed = scene.degradation.interpolate((trusted - scene.trusted)[None]).clamp(0, 1)
            solution += changed * (self.alone.coefficients(scene.msi, self.solver.msi_view) - solution)
        if part is None:
            part = slice(0, solution.shape[1]), slice(0, solution.shape[2])
        return self.mean.apply(solution, scene.msi, self.solver.msi_view, scene.degradation.ratio, part)

    def reach(self, steps: tuple[float, float]) -> int:
        """Return how far away, in coarse pixels, a pixel of either image still changes the result by enough to show.

        Parameters
        ----------
        steps : tuple of float
            Fine pixels to a coarse one, along rows and columns.

        Returns
        -------
        int
        """
        return self.solver.reach(self.psf, steps) + math.ceil(self.mean.reach(steps) / min(steps))


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
    examples = [_example(scene, msi_view, psf) for scene in alike]
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
        fused = [model.coefficients(scene) for scene in scenes]
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
