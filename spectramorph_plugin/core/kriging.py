"""Weights of features and the size of errors that are alike nearby: docs/method.md, step 6, (9) to (11).

Along each axis of the joint solution, the coarse misfit y [n] of an HSI that an estimate does not explain is

    y = X w + B e + noise,    noise ~ N(0, I),    e ~ N(0, v K),    w ~ N(0, t I),

X being the features as the HSI sees them and e what they leave: universal kriging (Cressie 1993, section 3.4) with
weights of finite variance. In the eigenvectors of B K Bᵀ, with eigenvalues λ, the errors come apart; so the products of
features are formed once for each v, whatever the axis, and an eigendecomposition of these serves every t. Both
variances are the most likely ones by the evidence p(y | v, t) (MacKay 1992).

Two things are added to the products, as much as a coarse pixel tells: what noise in the inputs costs, and pairs of
features and targets from elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from .threads import each

# Steps of the variances that are tried.
STEP = 2.0
# Variances of the errors that are tried: from the least of the axes' ratios times the first to the largest times the
# last, so many at most. Along an axis none beyond its own ratio times the last counts: of an image that no blur
# explains, one that was resampled, the evidence would make errors of any size.
ERROR_SCALES, MOST_ERRORS = (2.0**-10, 1.0), 40
# Those of the weights, times an axis' ratio.
WEIGHT_SCALES = STEP ** np.arange(-18.0, 4.0)
LEAST_RATIO = 1e-3  # of an axis' errors and noise: of less nothing can be seen


class Equations(NamedTuple):
    """What a block of coarse pixels tells, in axes of the pixels along which their errors are independent.

    Attributes
    ----------
    features : ndarray of shape (n, p)
        X, as the HSI sees them.
    misfits : ndarray of shape (n, K)
        y, along each axis.
    sizes : ndarray of shape (n,)
        λ.
    """

    features: NDArray[np.float64]
    misfits: NDArray[np.float64]
    sizes: NDArray[np.float64]

    @classmethod
    def of(
        cls, features: NDArray[np.float64], misfits: NDArray[np.float64], covariance: NDArray[np.float64]
    ) -> Equations:
        """Bring a block's pixels to these axes.

        Parameters
        ----------
        features : ndarray of shape (n, p)
        misfits : ndarray of shape (n, K)
        covariance : ndarray of shape (n, n)
            B K Bᵀ between the pixels.

        Returns
        -------
        Equations
        """
        sizes, axes = _eigh(covariance)
        return cls(axes.T @ features, axes.T @ misfits, np.maximum(sizes, 0))


class FurtherPairs(NamedTuple):
    """Features and what they should give, from elsewhere than the coarse pixels.

    Attributes
    ----------
    features : ndarray of shape (m, p)
    targets : ndarray of shape (m, K)
    weight : float
        How much all of them count beside all coarse pixels.
    """

    features: NDArray[np.float64]
    targets: NDArray[np.float64]
    weight: float


@dataclass(frozen=True)
class Kriging:
    """What was learned.

    Attributes
    ----------
    weights : ndarray of shape (p, K)
        w, the most likely ones.
    variances : ndarray of shape (K,)
        v, the variance of the errors that features leave, over that of the HSI's noise.
    excess : ndarray of shape (K,)
        Mean square of what was seen beyond the features, over the variance that errors and noise make likely.
    evidence : float
        Logarithm of how likely what was seen is, but for a constant.
    """

    weights: NDArray[np.float64]
    variances: NDArray[np.float64]
    excess: NDArray[np.float64]
    evidence: float


def krige(
    blocks: Sequence[Equations], elsewhere: FurtherPairs, noise_cost: NDArray[np.float64], ratio: NDArray[np.float64]
) -> Kriging:
    """Return the most likely weights and variances.

    Parameters
    ----------
    blocks : sequence of Equations
        One or more.
    elsewhere : FurtherPairs
    noise_cost : ndarray of shape (p, p)
        Covariance of what noise in the inputs does to the features.
    ratio : ndarray of shape (K,)
        What the errors' variance is likely to be, over that of the HSI's noise.

    Returns
    -------
    Kriging
    """
    features, misfits, sizes = (np.concatenate(part) for part in zip(*blocks))
    count, unknowns = features.shape
    share = elsewhere.weight * count / len(elsewhere.features)
    further = share * elsewhere.features.T @ elsewhere.features + count * noise_cost
    goal = share * elsewhere.features.T @ elsewhere.targets
    goal_left = share * (elsewhere.targets**2).sum(axis=0)
    power = (features**2).sum(axis=1)
    likely = np.maximum(ratio, LEAST_RATIO)
    weight_variances = WEIGHT_SCALES[:, None] * likely  # [t, K]
    best = np.full(len(ratio), -np.inf)
    weights, variances, excess = np.zeros((unknowns, len(ratio))), np.zeros(len(ratio)), np.zeros(len(ratio))
    tried = _error_variances(likely)
    most = np.maximum(ERROR_SCALES[1] * likely, tried[0])

    def likelihood(variance: float) -> tuple[NDArray[np.float64], ...]:
        precision = 1 / (1 + variance * sizes)
        # What a coarse pixel tells of the weights, beside one whose errors are all noise.
        told = (precision * power).sum() / power.sum()
        weighed = features.T * precision
        strengths, axes = _eigh(weighed @ features + told * further)
        along = axes.T @ (weighed @ misfits + told * goal)  # [p, K]
        left = precision @ misfits**2 + told * goal_left
        diagonal, evidence = _evidence(np.maximum(strengths, 0), along, weight_variances)
        return axes, along, diagonal, precision, evidence + 0.5 * (np.log(precision).sum() - left)

    for variance, (axes, along, diagonal, precision, evidence) in zip(tried, each(likelihood, tried)):
        evidence[:, variance > most] = -np.inf
        chosen = evidence.argmax(axis=0)
        found = np.take_along_axis(evidence, chosen[None], axis=0)[0]
        better = found > best
        best[better], variances[better] = found[better], variance
        weights[:, better] = axes @ (along / diagonal[chosen, np.arange(len(ratio))].T)[:, better]
        excess[better] = precision @ (misfits - features @ weights)[:, better] ** 2 / count
    return Kriging(weights, variances, excess, float(best.sum()))


def _error_variances(ratio: NDArray[np.float64]) -> NDArray[np.float64]:
    low, high = ratio.min() * ERROR_SCALES[0], ratio.max() * ERROR_SCALES[1]
    steps = min(MOST_ERRORS - 1, int(np.ceil(np.log(high / low) / np.log(STEP))))
    return np.asarray(high * STEP ** -np.arange(steps, -1.0, -1.0), np.float64)


def _evidence(
    strengths: NDArray[np.float64], along: NDArray[np.float64], variances: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return what depends on the weights' variances [t, K]: the equations' diagonal [t, K, p] and evidence [t, K]."""
    diagonal = strengths + 1 / variances[..., None]
    told = (along.T**2 / diagonal).sum(axis=2)
    spread = np.log(diagonal).sum(axis=2) + len(strengths) * np.log(variances)
    return diagonal, 0.5 * (told - spread)


def _eigh(form: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return eigenvalues and eigenvectors of a symmetric matrix, by torch, which takes less time than SciPy."""
    sizes, axes = torch.linalg.eigh(torch.from_numpy(form))
    return sizes.numpy(), axes.numpy()
