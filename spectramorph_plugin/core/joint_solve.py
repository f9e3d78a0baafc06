"""One solution that agrees with both sensors and stays near an estimate: docs/method.md, preset `sharp`, step 6, (3).

In coefficients U of the signal subspace (basis Q) three things are asked for, each weighted by its uncertainty:

    Y Q = B U + noise,    M = U (R Q)ᵀ + noise,    U = estimate + error.

All are quadratic, so the minimum is closed form: Bayesian fusion with a prior mean (Hardie et al. 2004). Wei et al.
(2015) solve the same Sylvester equation for a circulant blur; this one is separable and mirrored at the borders. The
minimum is found in two steps:

- by the MSI: it and the prior act pixel by pixel. With the covariances P of the estimate's error and N of the MSI's
  noise, the estimate moves by the gain G = P (R Q)ᵀ (R Q P (R Q)ᵀ + N)⁻¹ times the MSI's misfit, and an error of
  covariance L = P - G R Q P is left;
- by the HSI: what it adds then lies, by the matrix inversion lemma, in the span of the blur's adjoint. It is Bᵀ W L,
  where W solves W S + B Bᵀ W L = the HSI's misfit, for the covariance S of the HSI's noise. Along axes that make S the
  identity and L diagonal, the equations of the K coefficients come apart; they live on the coarse grid, where a
  separable blur makes them diagonal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.linalg import eigh

from .psf import PointSpreadFunction
from .spatial_degradation import SpatialDegradation

# The least and the most that a pixel's reach is taken for, in coarse pixels. Blur and interpolation alone reach 6; up
# to 24 it is measured, on a trial image of 49 pixels a side.
NEAREST, FARTHEST = 6, 24
# Share of a pixel's effect that may lie beyond its reach. With so much left out, tiles differ from the image solved in
# one piece by less than 1e-4 of full scale, even where the blur is wide.
NEGLIGIBLE = 2e-4
# Steps of conjugate gradients. They start from the solution for the blur's largest separable term, which is near
# already, and add what its weaker terms change.
REFINEMENTS = 4


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
        L along these axes: brings the weights W back to coefficients.
    ratio : tensor of shape (K,)
        L's diagonal there: the variance that the MSI leaves, over that of the HSI's noise.
    """

    msi_view: torch.Tensor
    msi_gain: torch.Tensor
    hsi_in: torch.Tensor
    hsi_out: torch.Tensor
    ratio: torch.Tensor

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
        # By the MSI. The floors keep noise-free images solvable; they are far below any real noise.
        seen = msi_view @ prior @ msi_view.T
        floor = 1e-9 * np.trace(seen) / len(seen) + 1e-300
        gain = prior @ msi_view.T @ np.linalg.inv(seen + np.diag(msi_noise**2 + floor))
        left = prior - gain @ msi_view @ prior
        left = (left + left.T) / 2  # symmetric but for rounding
        # By the HSI.
        noise = hsi_noise + np.eye(len(prior)) * (1e-9 * np.trace(hsi_noise) / len(prior) + 1e-300)
        ratio, axes = eigh(left, noise)  # axes' noise axes = 1, axes' left axes = ratio
        arrays = (msi_view, gain, axes.T, left @ axes, np.maximum(ratio, 0))
        return cls(*(torch.from_numpy(np.ascontiguousarray(array, np.float32)).to(device) for array in arrays))

    def solve(
        self,
        estimate: torch.Tensor,
        hsi: torch.Tensor,
        msi: torch.Tensor,
        trusted: torch.Tensor,
        degradation: SpatialDegradation,
    ) -> torch.Tensor:
        """Return the coefficients that agree best with both images and the estimate.

        Parameters
        ----------
        estimate : tensor of shape (K, H, W)
            Coefficients to stay near.
        hsi : tensor of shape (K, h, w)
            Y Q, the HSI's coefficients.
        msi : tensor of shape (c, H, W)
            M, in the HSI's units.
        trusted : tensor of shape (h, w)
            1, or 0 where the HSI must not count.
        degradation : SpatialDegradation
            B.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        misfit = msi - torch.tensordot(self.msi_view, estimate, 1)
        solution = torch.tensordot(self.msi_gain, misfit, 1).add_(estimate)
        right = torch.tensordot(self.hsi_in, (hsi - degradation.blur(solution)) * trusted, 1)
        weight = _solve_coarse(self.ratio[:, None, None], degradation, right)
        return solution.add_(degradation.adjoint(torch.tensordot(self.hsi_out, weight, 1)))

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
        # The weights W that one coarse pixel's misfit brings about, summed over square rings around it.
        side = 2 * FARTHEST + 1
        middle = np.arange(side, dtype=np.float64) + 0.5
        shape = (round(side * steps[0]), round(side * steps[1]))
        device = self.ratio.device
        degradation = SpatialDegradation.of(psf, steps, (middle * steps[0], middle * steps[1]), shape, device=device)
        one = torch.zeros(1, side, side, device=device)
        one[0, FARTHEST, FARTHEST] = 1
        weight = _solve_coarse(self.ratio.max(), degradation, one)[0].abs().cpu().numpy()
        away = np.abs(np.arange(side) - FARTHEST)
        rings = np.bincount(np.maximum(away[:, None], away[None, :]).ravel(), weight.ravel())
        beyond = rings[::-1].cumsum()[::-1] / rings.sum()
        return max(NEAREST, int((beyond > NEGLIGIBLE).sum()))


def _solve_coarse(ratio: torch.Tensor, degradation: SpatialDegradation, right: torch.Tensor) -> torch.Tensor:
    """Solve `weight + ratio * blur(adjoint(weight)) = right`, for each axis [K, h, w]."""
    rows, columns = degradation.rows.dense[0], degradation.columns.dense[0]
    row_sizes, row_axes = _eigh(rows @ rows.T)
    column_sizes, column_axes = _eigh(columns @ columns.T)
    sizes = (row_sizes[:, None] * column_sizes[None, :]).clamp(min=0)

    def invert(right: torch.Tensor) -> torch.Tensor:
        """Solve for the largest separable term of the blur alone."""
        return row_axes @ ((row_axes.T @ right @ column_axes) / (ratio * sizes + 1)) @ column_axes.T

    def apply(weight: torch.Tensor) -> torch.Tensor:
        return weight + ratio * degradation.blur_adjoint(weight)

    weight = invert(right)
    return weight if len(degradation.rows.dense) == 1 else _refined(weight, right, apply, invert)


def _eigh(form: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return eigenvalues and eigenvectors of a symmetric matrix; on the CPU where the device cannot tell them."""
    if form.device.type != "mps":
        sizes, axes = torch.linalg.eigh(form)
        return sizes, axes
    sizes, axes = torch.linalg.eigh(form.cpu())
    return sizes.to(form.device), axes.to(form.device)


def _refined(
    start: torch.Tensor,
    right: torch.Tensor,
    apply: Callable[[torch.Tensor], torch.Tensor],
    precondition: Callable[[torch.Tensor], torch.Tensor],
) -> torch.Tensor:
    """Solve `apply(x) = right` for each axis [K, h, w] by preconditioned conjugate gradients from a near solution."""

    def inner(left: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
        return (left * other).sum(dim=(1, 2), keepdim=True)

    tiny = torch.finfo(right.dtype).tiny
    x, residual = start, right - apply(start)
    nearer = precondition(residual)
    direction, size = nearer, inner(residual, nearer)
    for _ in range(REFINEMENTS):
        image = apply(direction)
        step = size / inner(direction, image).clamp(min=tiny)
        x, residual = x + step * direction, residual - step * image
        nearer = precondition(residual)
        before, size = size, inner(residual, nearer)
        direction = nearer + size / before.clamp(min=tiny) * direction
    return x
