"""What the error of a fused image is told by, and how large it is: docs/method.md, "How far it can be trusted".

Errors on held-out coarse pixels are what the method knows of its own error. The blur has averaged most of it away, and
by how much is not known: it is told by how much more detail the MSI has on the fine grid than on the coarse one, in the
proportion that scenes with a known truth show. The constants here are fitted by `python -m benchmarks.uncertainty`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from .joint_solve import gain_of_msi
from .subspace import SignalSubspace

if TYPE_CHECKING:
    from .scene import Scene

# How much larger errors are on fine pixels than on held-out coarse ones: LEVEL × (growth of detail)^GROWTH_POWER ×
# ratio × (narrowness of the blur)^NARROW_POWER. Powers are round numbers near those that all scenes ask for: fitted to
# some of them, they tell less of the others.
LEVEL = 0.147
GROWTH_POWER, NARROW_POWER = 3 / 4, 1 / 3
# The size of what the MSI leaves of them is a sum over directions of variances to this power. The smaller an error is
# on the coarse grid, the more of it the blur has hidden: many small ones make more than few large ones of the same sum.
SIZE_POWER = 0.5
# Share of what the solution takes for the HSI's noise, a wrong blur among it, that is error of the fused image.
NOISE_LEFT = 0.4
# The same for interpolation, over the coarse detail that it misses: CUBIC_LEVEL × (growth of detail)^CUBIC_POWER.
CUBIC_LEVEL = 1.36
CUBIC_POWER = 0.85
# So many times the noise, and such a share of the scene's variance, are no disagreement.
BEYOND_NOISE, BEYOND_CONTRAST = 2.0, 1e-3
# A band of the MSI counts for the growth of detail where so much of its detail is more than noise.
LEAST_DETAIL = 0.2
# How detail grows with the ratio where no band of the MSI tells it.
USUAL_GROWTH = 1.8
BLUR_RIDGE = 1e-6  # of what explains differences by another blur: it only keeps the equations solvable
FEWEST_COMPARED = 30  # coarse pixels by which the sensors' disagreement is told


@dataclass(frozen=True)
class FittedScenes:
    """What a fit knows of the scenes that it learned from.

    Attributes
    ----------
    scenes : sequence of Scene
        Trusted where the images show the same.
    fused : sequence of tensor of shape (K, H, W)
        The result on each.
    errors : ndarray of shape (n, K)
        Of the estimate, on the n trusted coarse pixels, each held out from what was learned.
    subspace : SignalSubspace
    view : ndarray of shape (c, K)
        R Q.
    gain : ndarray of shape (K, c)
        From the MSI's misfit to coefficients.
    msi_noise : ndarray of shape (c,)
        Standard deviations of the MSI's noise, in the HSI's units.
    hsi_noise : ndarray of shape (K, K)
        Covariance of what the solution takes for the HSI's noise.
    outside : ndarray of shape (C,)
        Mean square of what the HSI holds outside of the subspace, in the HSI's units squared.
    """

    scenes: Sequence[Scene]
    fused: Sequence[torch.Tensor]
    errors: NDArray[np.float64]
    subspace: SignalSubspace
    view: NDArray[np.float64]
    gain: NDArray[np.float64]
    msi_noise: NDArray[np.float64]
    hsi_noise: NDArray[np.float64]
    outside: NDArray[np.float64]

    @property
    def view_tensor(self) -> torch.Tensor:
        """R Q as the scenes' device has it."""
        return torch.from_numpy(np.ascontiguousarray(self.view, np.float32)).to(self.fused[0].device)


@dataclass(frozen=True)
class Evidence:
    """What the error is told by, before any constant comes in.

    Attributes
    ----------
    covariance : ndarray of shape (K, K)
        H, of the errors on held-out coarse pixels.
    view : ndarray of shape (c, K)
        V = R Q.
    msi_noise : ndarray of shape (c,)
        Standard deviations of the MSI's noise, in the HSI's units.
    hsi_noise : ndarray of shape (K, K)
        Covariance of what the solution takes for the HSI's noise.
    coarse_detail : float
        What interpolating the blurred HSI again loses: mean square, summed over the bands, in the HSI's units squared.
    growth : float
        How many times as much detail the MSI has on the fine grid as on the coarse one.
    ratio : float
        Fine pixels to a coarse one.
    narrowness : float
        Area of an HSI pixel over that which the blur averages over: 1 where it is no wider than the pixel.
    difference : ndarray of shape (c, c)
        Covariance of what the sensors differ by on the coarse grid beyond noise, blur and what held-out errors show.
    apart : float
        Mean square that such a difference would make in a band of the fused image, in the HSI's units squared.
    """

    covariance: NDArray[np.float64]
    view: NDArray[np.float64]
    msi_noise: NDArray[np.float64]
    hsi_noise: NDArray[np.float64]
    coarse_detail: float
    growth: float
    ratio: float
    narrowness: float
    difference: NDArray[np.float64]
    apart: float

    @classmethod
    def of(cls, fit: FittedScenes) -> Evidence:
        """Gather it.

        Parameters
        ----------
        fit : FittedScenes

        Returns
        -------
        Evidence
        """
        fine, coarse, missed, seen, apart, moved = [], [], [], [], [], []
        for scene in fit.scenes:
            trusted = scene.trusted > 0
            inner = _inner(trusted)
            known = torch.from_numpy(scene.known).to(scene.msi.device)
            to_fine, to_coarse = scene.degradation.interpolate, scene.degradation.blur
            fine.append(scene.detail()[:, known])
            coarse.append((scene.blurred_msi - to_coarse(to_fine(scene.blurred_msi)))[:, trusted])
            missed.append((scene.hsi - to_coarse(to_fine(scene.hsi)))[:, trusted])
            moved.append([image[:, inner] for image in _neighbours(scene.blurred_msi)])
            seen.append(torch.tensordot(fit.view_tensor, scene.hsi, 1)[:, inner])
            apart.append(scene.difference(fit.view_tensor)[:, inner])
        degradation = fit.scenes[0].degradation
        fine_energy, coarse_energy, missed_energy = (_mean_squares(joined(parts)) for parts in (fine, coarse, missed))
        noise = np.diag(fit.msi_noise**2)
        real = fine_energy - fit.msi_noise**2
        tells = (real > LEAST_DETAIL * fine_energy) & (coarse_energy > 0)
        ratio, growth = degradation.ratio, degradation.ratio**USUAL_GROWTH
        if tells.any():
            growth = float(np.exp(np.log(real[tells] / coarse_energy[tells]).mean()))
        difference = joined(apart)
        whole = float(((fit.gain @ difference) ** 2).sum(axis=0).mean() / len(fit.subspace.basis))
        # What another blur or place of the HSI's pixels would explain is no disagreement, and in the level already.
        around = np.stack([joined(parts) for parts in zip(*moved)])  # [9, c, n]
        forms, rights = np.einsum("icn,jcn->ij", around, around), np.einsum("icn,cn->i", around, difference)
        form = forms + np.eye(len(forms)) * (BLUR_RIDGE * np.trace(forms) / len(forms) + 1e-300)
        difference -= np.tensordot(np.linalg.solve(form, rights), around, 1)
        alike = fit.view @ fit.subspace.noise @ fit.view.T + noise * degradation.noise_share
        contrast = np.atleast_2d(np.cov(joined(seen)))
        held_out = np.atleast_2d(np.cov(fit.errors.T))
        # Nor is what the errors on held-out pixels show: they are what the level is told by.
        told = fit.view @ held_out @ fit.view.T + BEYOND_NOISE * alike + BEYOND_CONTRAST * contrast
        sizes, axes = np.linalg.eigh(difference @ difference.T / difference.shape[1] - told)
        sizes *= difference.shape[1] >= FEWEST_COMPARED
        return cls(
            covariance=held_out,
            view=fit.view,
            msi_noise=fit.msi_noise,
            hsi_noise=fit.hsi_noise,
            coarse_detail=float(missed_energy.sum()),
            growth=growth,
            ratio=ratio,
            narrowness=float(degradation.noise_share * ratio**2),
            difference=(axes * np.maximum(sizes, 0)) @ axes.T,
            apart=whole,
        )

    @property
    def held_out(self) -> float:
        """Mean square of the errors on held-out coarse pixels, summed over the bands."""
        return float(np.trace(self.covariance))

    def left(self, scale: float) -> NDArray[np.float64]:
        """Return the covariance [K, K] that the MSI leaves of errors that are so many times as large as held-out ones.

        Parameters
        ----------
        scale : float

        Returns
        -------
        ndarray of shape (K, K)
        """
        prior = scale * self.covariance
        left = prior - gain_of_msi(self.view, self.msi_noise, prior) @ self.view @ prior
        return np.asarray((left + left.T) / 2)

    @property
    def learned(self) -> float:
        """What the estimate's errors leave of the level, summed over the bands: the first part of (15)."""
        scale = LEVEL * self.growth**GROWTH_POWER * self.ratio * self.narrowness**NARROW_POWER
        variances = np.maximum(np.linalg.eigvalsh(self.left(scale)), 0)
        return float((variances**SIZE_POWER).sum() ** (1 / SIZE_POWER))

    @property
    def noise(self) -> NDArray[np.float64]:
        """Covariance [K, K] of what noise leaves: the second part of (15), no more than interpolation errs by."""
        noise = NOISE_LEFT * self.hsi_noise
        return np.asarray(noise * min(1.0, self.cubic / max(np.trace(noise), 1e-300)))

    @property
    def level(self) -> float:
        """Mean square error of the fused image, summed over the bands: (15) of docs/method.md."""
        return self.learned + float(np.trace(self.noise))

    @property
    def cubic(self) -> float:
        """Mean square error of interpolation, summed over the bands: (18) of docs/method.md."""
        return float(CUBIC_LEVEL * self.growth**CUBIC_POWER * self.coarse_detail)


def joined(parts: Sequence[torch.Tensor]) -> NDArray[np.float64]:
    """Return pixels of several scenes as one array.

    Parameters
    ----------
    parts : sequence of tensor of shape (b, n)

    Returns
    -------
    ndarray of shape (b, n)
    """
    return np.asarray(torch.cat(list(parts), dim=1).cpu().double().numpy())


def _inner(places: torch.Tensor) -> torch.Tensor:
    """Return which of these coarse pixels [h, w] are not at the scene's ends: there the HSI saw past it as well."""
    inner = places.clone()
    for axis, length in enumerate(places.shape):
        inner.narrow(axis, 0, 1).fill_(False)
        inner.narrow(axis, length - 1, 1).fill_(False)
    return inner if bool(inner.any()) else places


def _neighbours(image: torch.Tensor) -> list[torch.Tensor]:
    """Return an image [b, h, w] moved by up to a pixel along both axes, nine times; past its edges it is repeated."""
    height, width = image.shape[1:]
    rows, columns = (
        [torch.arange(length, device=image.device).add(step).clamp(0, length - 1) for step in (-1, 0, 1)]
        for length in (height, width)
    )
    return [image[:, row][:, :, column] for row in rows for column in columns]


def _mean_squares(pixels: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray((pixels**2).mean(axis=1))
