"""Errors of a fine image that are alike in neighbouring pixels, as an HSI sees them: docs/method.md, step 6, (12).

What a network or an interpolation errs by is not white: neighbours correlate by 0.5 to 0.9. Their correlation is taken
to fall off with the distance d as exp(-d² / ℓ²), which is separable: K = K_rows ⊗ K_columns. The errors are a Gaussian
process, and what an HSI tells of them through its blur B is kriging (Rasmussen and Williams 2006, chapter 2):

    error = v K Bᵀ (I + v B K Bᵀ)⁻¹ (misfit of the HSI, in standard deviations of its noise)

for errors of v times the variance of the noise. The inverse lives on the coarse grid.

Past an image's ends the fine image is mirrored, and its errors with it. Where that is not what lies there, errors are
many times larger there, and pixels at the border tell the less of what lies within.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import correlate1d

from .spatial_degradation import BLOCK, Axis, Separable, SpatialDegradation

# HSI pixels over which the correlation falls to 1/e. From 0.7 to 1.4 results are alike.
CORRELATION_LENGTH = 1.0
FARTHEST = 5.0  # of these lengths: beyond, errors are taken for independent
MIRRORED = 0.0  # stands for errors that go on past the ends as those within, mirrored
GOES_ON = 1.0  # how large errors are past the cut edges of a window, where the image goes on: as within
# Shares of their largest values below which K Bᵀ, and B K Bᵀ, are left out: it makes their bands narrow.
NEGLIGIBLE, NEGLIGIBLE_COARSE = 1e-5, 1e-8
# Share of the largest separable term of B K Bᵀ below which one is left out.
NEGLIGIBLE_TERM = 1e-7
# Steps of conjugate gradients, at most, and the share of the misfit that may be left. They start from the solution for
# the largest separable term of B K Bᵀ and all pixels, which is near already, and add what the weaker terms change, and
# what pixels that are left out do.
MOST_REFINEMENTS, ENOUGH = 64, 1e-4

Factors = tuple[NDArray[np.float64], NDArray[np.float64]]
# Of axes that are still in use, for tiles that are estimated on several threads: two may make the same at once.
_factors_of: WeakKeyDictionary[Axis, dict[float, Factors]] = WeakKeyDictionary()


@dataclass(frozen=True)
class CorrelatedErrors:
    """What a degradation to h × w coarse pixels makes of errors that are alike nearby.

    Attributes
    ----------
    rows : ndarray of shape (t, h, h)
        Factors along rows of B K Bᵀ, which is the sum over t of rows[t] ⊗ columns[t], the largest term first.
    columns : ndarray of shape (t, w, w)
        The factors along columns.
    coarse : Separable
        The same, as it is applied to images.
    spread : Separable
        K Bᵀ, from coarse pixels to fine ones.
    """

    rows: NDArray[np.float64]
    columns: NDArray[np.float64]
    coarse: Separable
    spread: Separable

    @classmethod
    def of(cls, degradation: SpatialDegradation, beyond: float = MIRRORED) -> CorrelatedErrors:
        """Make the matrices.

        Parameters
        ----------
        degradation : SpatialDegradation
            B.
        beyond : float
            How many times larger errors are past the fine image's ends than within, or MIRRORED.

        Returns
        -------
        CorrelatedErrors
            On the same device.
        """
        device = degradation.rows.dense.device
        (rows, up), (columns, across) = (_along(axis, beyond) for axis in (degradation.rows, degradation.columns))
        rows, columns = _fewest_terms(rows, columns)
        blocks = tuple(max(1, round(BLOCK * step)) for step in degradation.steps)
        return cls(
            rows,
            columns,
            Separable(_cut(rows, NEGLIGIBLE_COARSE), _cut(columns, NEGLIGIBLE_COARSE), (BLOCK, BLOCK), device),
            Separable(_cut(up, NEGLIGIBLE), _cut(across, NEGLIGIBLE), (blocks[0], blocks[1]), device),
        )

    def covariance(self, rows: slice, columns: slice) -> NDArray[np.float64]:
        """Return B K Bᵀ between the coarse pixels of a block.

        Parameters
        ----------
        rows : slice
            The block's rows, m of them.
        columns : slice
            Its columns, n of them.

        Returns
        -------
        ndarray of shape (m n, m n)
            Of pixels row after row.
        """
        terms = zip(self.rows[:, rows, rows], self.columns[:, columns, columns])
        return np.sum([np.kron(*term) for term in terms], axis=0)

    def weights(self, variance: torch.Tensor, misfit: torch.Tensor, trusted: torch.Tensor) -> torch.Tensor:
        """Solve (I + v B K Bᵀ) x = misfit on the trusted pixels, for each axis.

        Parameters
        ----------
        variance : tensor of shape (K, 1, 1)
            v, the errors' variance over that of the HSI's noise.
        misfit : tensor of shape (K, h, w)
            In standard deviations of the HSI's noise.
        trusted : tensor of shape (h, w)
            1, or 0 for pixels that are left out.

        Returns
        -------
        tensor of shape (K, h, w)
            0 for the pixels that are left out.
        """
        (row_sizes, row_axes), (column_sizes, column_axes) = (
            _eigh(factors[0], misfit) for factors in (self.rows, self.columns)
        )
        sizes = (row_sizes[:, None] * column_sizes[None, :]).clamp(min=0)

        def invert(right: torch.Tensor, variance: torch.Tensor) -> torch.Tensor:
            """Solve for the largest separable term of B K Bᵀ alone, as if all pixels were trusted."""
            found = row_axes @ ((row_axes.T @ right @ column_axes) / (variance * sizes + 1)) @ column_axes.T
            return found * trusted

        def apply(weights: torch.Tensor, variance: torch.Tensor) -> torch.Tensor:
            return (weights + variance * self.coarse.apply(weights)) * trusted

        misfit, variance = misfit * trusted, variance.expand(len(misfit), 1, 1)
        found = invert(misfit, variance)
        whole = len(self.rows) == 1 and bool(trusted.all())
        return found if whole else _refined(found, misfit, variance, apply, invert)


def _along(axis: Axis, beyond: float) -> Factors:
    """Return the factors of B K Bᵀ along an axis, [terms², m, m], and those of K Bᵀ, [terms, length, m]."""
    known = _factors_of.setdefault(axis, {})  # of windows side by side an axis is the same
    if beyond not in known:
        known[beyond] = _factors(axis, beyond)
    return known[beyond]


def _factors(axis: Axis, beyond: float) -> Factors:
    length = axis.dense.shape[2]
    margin = (axis.wide.shape[2] - length) // 2
    sides = tuple(beyond if end else GOES_ON for end in axis.ends)
    blur = _mirrored_where(sides, axis, margin)
    sizes = np.pad(np.ones(length), margin, constant_values=sides)
    correlated = CORRELATION_LENGTH * axis.step
    reach = math.ceil(FARTHEST * correlated)
    correlation = np.exp(-((np.arange(-reach, reach + 1) / correlated) ** 2))
    wide = correlate1d(blur * sizes, correlation, axis=2, mode="constant") * sizes
    factors = (blur[:, None] @ wide.transpose(0, 2, 1)[None]).reshape(-1, blur.shape[1], blur.shape[1])
    spread = wide[:, :, margin : margin + length].transpose(0, 2, 1)  # [terms, length, m]
    return factors, spread


def _mirrored_where(sides: tuple[float, ...], axis: Axis, margin: int) -> NDArray[np.float64]:
    """Return the blur [terms, m, margin + length + margin], with its margins at sides that are mirrored folded in."""
    length = axis.dense.shape[2]
    if all(side == MIRRORED for side in sides):  # a small image may be mirrored several times
        return np.pad(axis.dense.cpu().double().numpy(), ((0, 0), (0, 0), (margin, margin)))
    blur, near, end = axis.wide.astype(np.float64), min(margin, length), margin + length
    if sides[0] == MIRRORED:
        blur[..., margin : margin + near] += blur[..., margin - near : margin][..., ::-1]
        blur[..., :margin] = 0
    if sides[1] == MIRRORED:
        blur[..., end - near : end] += blur[..., end : end + near][..., ::-1]
        blur[..., end:] = 0
    return blur


def _fewest_terms(
    rows: NDArray[np.float64], columns: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the fewest factors [t, m, m] whose Kronecker products have the same sum (Van Loan and Pitsianis 1993).

    Where each of the blur's terms meets each, most products are alike. The first of the fewest is the nearest that one
    product alone can be.
    """
    if len(rows) == 1:
        return rows, columns
    (left, left_parts), (right, right_parts) = (
        np.linalg.qr(factors.reshape(len(factors), -1).T) for factors in (rows, columns)
    )
    along, sizes, across = np.linalg.svd(left_parts @ right_parts.T, full_matrices=False)
    kept = sizes >= NEGLIGIBLE_TERM * sizes[0]
    fewest = (left @ (along[:, kept] * sizes[kept])).T.reshape(-1, *rows.shape[1:])
    others = (right @ across[kept].T).T.reshape(-1, *columns.shape[1:])
    if np.trace(fewest[0]) < 0:  # both signs are free, and those of the first have to be those of variances
        fewest[0], others[0] = -fewest[0], -others[0]
    return fewest, others


def _cut(matrices: NDArray[np.float64], share: float) -> NDArray[np.float32]:
    """Return matrices with zeros for values below a share of the largest one."""
    sizes = np.abs(matrices)
    return np.where(sizes < share * sizes.max(), 0, matrices).astype(np.float32)


def _eigh(form: NDArray[np.float64], like: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return eigenvalues and eigenvectors of a symmetric matrix, of a tensor's type and on its device.

    They are found in double precision, on the CPU, as not every device has it. Where the HSI's noise is low, v is so
    large that what single precision rounds would show in the image, with some builds of LAPACK more than with others.
    """
    sizes, axes = torch.linalg.eigh(torch.from_numpy(form))
    return sizes.to(like), axes.to(like)


Step = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


def _refined(
    start: torch.Tensor, right: torch.Tensor, variance: torch.Tensor, apply: Step, precondition: Step
) -> torch.Tensor:
    """Solve `apply(x, variance) = right` for each axis [K, h, w] by conjugate gradients from a near solution.

    Each axis goes on for as long as it has to: those with small errors are done after two or three steps.
    """

    def inner(left: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
        return (left * other).sum(dim=(1, 2), keepdim=True)

    tiny = torch.finfo(right.dtype).tiny
    x, residual = start.clone(), right - apply(start, variance)
    direction = precondition(residual, variance)
    size, little = inner(residual, direction), ENOUGH**2 * inner(right, start)
    axes = torch.arange(len(right), device=right.device)
    for _ in range(MOST_REFINEMENTS):
        going = (size > little).flatten()
        if not bool(going.any()):
            break
        if not bool(going.all()):
            axes, residual, direction = axes[going], residual[going], direction[going]
            size, little, variance = size[going], little[going], variance[going]
        image = apply(direction, variance)
        step = size / inner(direction, image).clamp(min=tiny)
        x[axes] += step * direction
        residual = residual - step * image
        nearer = precondition(residual, variance)
        before, size = size, inner(residual, nearer)
        direction = nearer + size / before.clamp(min=tiny) * direction
    return x
