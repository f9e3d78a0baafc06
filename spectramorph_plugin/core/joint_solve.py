"""One solution that agrees with both sensors and stays near an estimate: docs/method.md, step 6, (7), (8) and (12).

In coefficients U of the signal subspace (basis Q) three things are asked for, each weighted by its uncertainty:

    Y Q = B U + noise,    M = U (R Q)ᵀ + noise,    U = estimate + error.

All are quadratic, so that the most likely U is closed form: Bayesian fusion with a prior mean (Hardie et al. 2004). It
is found in two steps:

- by the MSI, pixel by pixel. With the covariances P of the estimate's error and N of the MSI's noise, the estimate
  moves by the gain G = P (R Q)ᵀ (R Q P (R Q)ᵀ + N)⁻¹ times the MSI's misfit, and an error of covariance
  L = P - G R Q P is left;
- by the HSI. Along axes that make the covariance S of the HSI's noise the identity and L diagonal, the K coefficients
  come apart. Along each, what is left is an error that is alike in neighbouring pixels: see `correlated_errors.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.linalg import eigh

from .correlated_errors import MIRRORED, CorrelatedErrors
from .psf import PointSpreadFunction
from .spatial_degradation import SpatialDegradation

# The least and the most that a pixel's reach is taken for, in coarse pixels. Blur, interpolation and the correlation of
# errors alone reach 6; up to 24 it is measured, on a trial image of 49 pixels a side.
NEAREST, FARTHEST = 6, 24
# Share of a pixel's effect that may lie beyond its reach. With so much left out, tiles differ from the image solved in
# one piece by less than 1e-4 of full scale, even where the blur is wide.
NEGLIGIBLE = 7e-4


@dataclass(frozen=True)
class JointSolver:
    """The small matrices of the solution, the same for every pixel.

    Attributes
    ----------
    msi_view : tensor of shape (c, K)
        R Q, what the MSI's bands see of the coefficients.
    msi_gain : tensor of shape (K, c)
        G: from the MSI's misfit to coefficients.
    hsi_in : tensor of shape (K, K)
        Brings the HSI's misfit to the axes along which S is the identity and L diagonal.
    hsi_out : tensor of shape (K, K)
        Brings what was found along these axes back to coefficients.
    ratio : tensor of shape (K,)
        L's diagonal there: the variance that the MSI leaves, over that of the HSI's noise.
    beyond : tensor of shape (1,)
        How many times larger errors are past the MSI's ends than within, or MIRRORED.
    """

    msi_view: torch.Tensor
    msi_gain: torch.Tensor
    hsi_in: torch.Tensor
    hsi_out: torch.Tensor
    ratio: torch.Tensor
    beyond: torch.Tensor

    @classmethod
    def of(
        cls,
        msi_view: NDArray[np.float64],
        msi_noise: NDArray[np.float64],
        hsi_noise: NDArray[np.float64],
        prior: NDArray[np.float64],
        *,
        device: torch.device | None = None,
    ) -> JointSolver:
        """Prepare the solution.

        Parameters
        ----------
        msi_view : ndarray of shape (c, K)
            R Q.
        msi_noise : ndarray of shape (c,)
            Standard deviations of the MSI's noise, in the HSI's units.
        hsi_noise : ndarray of shape (K, K)
            S, covariance of the noise of the HSI's coefficients.
        prior : ndarray of shape (K, K)
            P, covariance of the estimate's error.
        device : torch.device or None
            Where to keep the matrices; the CPU by default.

        Returns
        -------
        JointSolver
        """
        # By the MSI.
        gain = gain_of_msi(msi_view, msi_noise, prior)
        left = prior - gain @ msi_view @ prior
        left = (left + left.T) / 2  # symmetric but for rounding
        # By the HSI. The floor keeps noise-free images solvable; it is far below any real noise.
        noise = hsi_noise + np.eye(len(prior)) * (1e-9 * np.trace(hsi_noise) / len(prior) + 1e-300)
        ratio, axes = eigh(left, noise)  # axes' noise axes = 1, axes' left axes = ratio
        # The axes' inverse, transposed, is noise @ axes.
        arrays = (msi_view, gain, axes.T, noise @ axes, np.maximum(ratio, 0), np.full(1, MIRRORED))
        return cls(*(torch.from_numpy(np.ascontiguousarray(array, np.float32)).to(device) for array in arrays))

    @property
    def hsi_noise(self) -> NDArray[np.float64]:
        """S, covariance [K, K] of the noise of the HSI's coefficients."""
        outwards = self.hsi_out.cpu().double().numpy()
        return np.asarray(outwards @ outwards.T)

    def with_errors(self, ratio: NDArray[np.float64], beyond: float = MIRRORED) -> JointSolver:
        """Return the solver for errors of other sizes.

        Parameters
        ----------
        ratio : ndarray of shape (K,)
            Their variances along the axes, over that of the HSI's noise.
        beyond : float
            How many times larger they are past the MSI's ends, or MIRRORED.

        Returns
        -------
        JointSolver
        """
        sizes = torch.from_numpy(ratio.astype(np.float32)).to(self.ratio.device)
        return replace(self, ratio=sizes, beyond=torch.full_like(self.beyond, beyond))

    def with_noise(self, excess: NDArray[np.float64]) -> JointSolver:
        """Return the solver for more noise of the HSI.

        Parameters
        ----------
        excess : ndarray of shape (K,)
            Its variances along the axes, over those that were told.

        Returns
        -------
        JointSolver
        """
        more = torch.from_numpy(np.sqrt(excess).astype(np.float32)).to(self.ratio.device)
        inwards, outwards = self.hsi_in / more[:, None], self.hsi_out * more
        return replace(self, hsi_in=inwards, hsi_out=outwards, ratio=self.ratio / more**2)

    def by_msi(self, estimate: torch.Tensor, msi: torch.Tensor) -> torch.Tensor:
        """Return an estimate as the MSI corrects it, pixel by pixel.

        Parameters
        ----------
        estimate : tensor of shape (K, H, W)
            Coefficients.
        msi : tensor of shape (c, H, W)
            M, in the HSI's units.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        misfit = msi - torch.tensordot(self.msi_view, estimate, 1)
        return torch.tensordot(self.msi_gain, misfit, 1).add_(estimate)

    def misfit(self, estimate: torch.Tensor, hsi: torch.Tensor, degradation: SpatialDegradation) -> torch.Tensor:
        """Return what the HSI shows beyond an estimate, along the axes, in standard deviations of its noise.

        Parameters
        ----------
        estimate : tensor of shape (K, H, W)
            Coefficients.
        hsi : tensor of shape (K, h, w)
            Y Q, the HSI's coefficients.
        degradation : SpatialDegradation
            B.

        Returns
        -------
        tensor of shape (K, h, w)
        """
        return torch.tensordot(self.hsi_in, hsi - degradation.blur(estimate), 1)

    def by_hsi(
        self, estimate: torch.Tensor, hsi: torch.Tensor, trusted: torch.Tensor, degradation: SpatialDegradation
    ) -> torch.Tensor:
        """Return an estimate that the MSI has corrected as the HSI corrects it.

        Parameters
        ----------
        estimate : tensor of shape (K, H, W)
            Coefficients to stay near.
        hsi : tensor of shape (K, h, w)
            Y Q, the HSI's coefficients.
        trusted : tensor of shape (h, w)
            1, or 0 where the HSI must not count.
        degradation : SpatialDegradation
            B.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        errors = CorrelatedErrors.of(degradation, float(self.beyond))
        variance = self.ratio[:, None, None]
        weights = errors.weights(variance, self.misfit(estimate, hsi, degradation), trusted)
        return errors.spread.apply(torch.tensordot(self.hsi_out, variance * weights, 1)).add_(estimate)

    def reach(self, psf: PointSpreadFunction, steps: tuple[float, float]) -> int:
        """Return how far away, in coarse pixels, an HSI pixel still changes the result by enough to show.

        Deconvolution has long tails where the blur is wide and the noise low.

        Parameters
        ----------
        psf : PointSpreadFunction
            The HSI's blur.
        steps : tuple of float
            Fine pixels to a coarse one, along rows and columns.

        Returns
        -------
        int
            From NEAREST to FARTHEST.
        """
        # What one coarse pixel's misfit changes as others see it, summed over square rings around it.
        side = 2 * FARTHEST + 1
        middle = np.arange(side, dtype=np.float64) + 0.5
        shape = (round(side * steps[0]), round(side * steps[1]))
        device = self.ratio.device
        degradation = SpatialDegradation.of(psf, steps, (middle * steps[0], middle * steps[1]), shape, device=device)
        errors = CorrelatedErrors.of(degradation, float(self.beyond))
        one = torch.zeros(1, side, side, device=device)
        one[0, FARTHEST, FARTHEST] = 1
        weight = errors.weights(self.ratio.max(), one, torch.ones_like(one[0]))[0].abs().cpu().numpy()
        away = np.abs(np.arange(side) - FARTHEST)
        rings = np.bincount(np.maximum(away[:, None], away[None, :]).ravel(), weight.ravel())
        beyond = rings[::-1].cumsum()[::-1] / rings.sum()
        return max(NEAREST, int((beyond > NEGLIGIBLE).sum()))


def gain_of_msi(
    msi_view: NDArray[np.float64], msi_noise: NDArray[np.float64], prior: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return G, from the MSI's misfit to the most likely correction of the coefficients.

    Parameters
    ----------
    msi_view : ndarray of shape (c, K)
        R Q.
    msi_noise : ndarray of shape (c,)
        Standard deviations of the MSI's noise, in the HSI's units.
    prior : ndarray of shape (K, K)
        Covariance of the coefficients' error.

    Returns
    -------
    ndarray of shape (K, c)
    """
    seen = msi_view @ prior @ msi_view.T
    floor = 1e-9 * np.trace(seen) / len(seen) + 1e-300  # keeps noise-free images solvable
    return np.asarray(prior @ msi_view.T @ np.linalg.inv(seen + np.diag(msi_noise**2 + floor)))
