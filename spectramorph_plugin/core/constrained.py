"""Abundances as fractions: fully constrained least squares."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ITERATIONS = 200
TOLERANCE = 1e-4


def constrained_abundances(abundances: NDArray[np.float32], endmembers: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the fractions whose mixture is nearest to that of unconstrained abundances.

    Minimises |a E - x| over a >= 0 with sum 1 for x = abundances E, by the alternating directions of SUnSAL
    (Bioucas-Dias and Figueiredo 2010), for all pixels at once.

    Parameters
    ----------
    abundances : [n, K], finite; endmembers : [K, C].

    Returns
    -------
    [n, K], no value below 0, each row with a sum of 1.
    """
    gram = endmembers.astype(np.float64) @ endmembers.T.astype(np.float64)
    gram /= np.trace(gram) / len(gram)
    penalty = 0.1
    inverse = np.linalg.inv(gram + penalty * np.eye(len(gram)))
    target = abundances.astype(np.float64) @ gram
    fractions = _on_simplex(abundances.astype(np.float64))
    dual = np.zeros_like(fractions)
    for _ in range(ITERATIONS):
        free = (target + penalty * (fractions + dual)) @ inverse
        before, fractions = fractions, _on_simplex(free - dual)
        dual += fractions - free
        if np.abs(fractions - before).max() < TOLERANCE and np.abs(fractions - free).max() < TOLERANCE:
            break
    return fractions.astype(np.float32)


def _on_simplex(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the nearest rows without negatives and with a sum of 1 (Duchi et al. 2008)."""
    ordered = -np.sort(-values, axis=1)
    excess = (np.cumsum(ordered, axis=1) - 1) / np.arange(1, values.shape[1] + 1)
    last = (ordered > excess).sum(axis=1) - 1
    return np.maximum(values - excess[np.arange(len(values)), last][:, None], 0)
