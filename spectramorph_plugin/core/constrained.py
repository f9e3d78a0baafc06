"""Abundances as fractions: fully constrained least squares, exactly.

A mixture whose fractions are not negative and sum to 1 is a point of the polytope that has the endmembers as vertices;
the fractions of a pixel are those of the polytope's nearest point. It is found by an active-set method: a face's
vertices are added and left out one at a time, until no vertex lies nearer to the pixel than the face does (Wolfe 1976,
Finding the nearest point in a polytope; the same steps as those of Lawson and Hanson 1974 for non-negative least
squares). Pixels that stand at the same face share its matrices (as Van Benthem and Keenan 2004 do).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VALUES_AT_ONCE = 2**22  # of the pixels' matrices, to bound memory
DEPENDENT = 1e-13  # of the largest value: what vertices lie apart by less is rounding
ROUNDING = np.finfo(np.float64).eps / 2  # of the products in a slope: a smaller one is none
ROUNDS_PER_ENDMEMBER = 20  # two to four are needed; more of them come of rounding, where all faces are as near


def constrained_abundances(abundances: NDArray[np.float32], endmembers: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the fractions whose mixture is nearest to that of unconstrained abundances.

    Minimises |a E - x| over a >= 0 with sum 1 for x = abundances E. Where endmembers depend on each other, several
    fractions give that mixture: always the same are returned, copies of an endmember sharing equally.

    Parameters
    ----------
    abundances : ndarray of float32 [n, K]
        Unconstrained abundances, all finite.
    endmembers : ndarray of float32 [K, C]
        Their spectra, in any unit.

    Returns
    -------
    ndarray of float32 [n, K]
        Fractions, none below 0, each row with a sum of 1.
    """
    return nearest_fractions(abundances, np.zeros(endmembers.shape[1]), endmembers, endmembers)


def nearest_fractions(
    coefficients: NDArray[np.floating],
    start: NDArray[np.floating],
    along: NDArray[np.floating],
    endmembers: NDArray[np.floating],
) -> NDArray[np.float32]:
    """Return the fractions whose mixture is nearest to spectra that are told by coefficients, start + u V.

    Parameters
    ----------
    coefficients : ndarray of shape (n, K)
        u, all finite.
    start : ndarray of shape (C,)
        In the endmembers' unit.
    along : ndarray of shape (K, C)
        V, in the endmembers' unit.
    endmembers : ndarray of shape (M, C)
        Their spectra.

    Returns
    -------
    ndarray of float32 of shape (n, M)
        Fractions, none below 0, each row with a sum of 1.
    """
    vertices, axes, middle, unit = _within_their_plane(endmembers.astype(np.float64))
    count, dimensions = vertices.shape
    # The axes are at right angles to the middle's offset from the plane: what is lost here no mixture could reach.
    turned = (along.astype(np.float64) / unit) @ axes
    origin = (start.astype(np.float64) / unit - middle) @ axes
    fractions = np.empty((len(coefficients), count), np.float32)
    at_once = max(1, VALUES_AT_ONCE // (count * max(dimensions, 1)))
    for first in range(0, len(coefficients), at_once):
        part = slice(first, first + at_once)
        fractions[part] = _nearest_points(coefficients[part].astype(np.float64) @ turned + origin, vertices)
    return fractions


def _within_their_plane(
    endmembers: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], float]:
    """Return vertices [K, d] within the plane that they span, its axes [C, d], the vertices' middle [C], and a unit.

    All of it in that unit, in which the largest value is 1. Only differences of endmembers count for mixtures whose
    fractions sum to 1, and they have no more than K - 1 dimensions.
    """
    unit = float(np.abs(endmembers).max(initial=0)) or 1.0
    spectra = endmembers / unit
    middle = spectra.mean(axis=0)
    _, sizes, axes = np.linalg.svd(spectra - middle, full_matrices=False)
    axes = axes[sizes > DEPENDENT * spectra.size**0.5].T
    return (spectra - middle) @ axes, axes, middle, unit


def _nearest_points(pixels: NDArray[np.float64], vertices: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the fractions [n, K] of the vertices' [K, d] mixtures that are nearest to pixels [n, d]."""
    fractions = np.zeros((len(pixels), len(vertices)))
    face = np.ones(fractions.shape, bool)
    entered = np.zeros(len(pixels), np.intp)
    # To begin with, all vertices whose fractions are negative leave at once: seldom one of them has to come back.
    left: NDArray[np.intp] = np.arange(len(pixels))
    while len(left):
        wanted = _nearest_of_planes(pixels[left], vertices, face[left])
        fractions[left] = wanted
        within = face[left]
        largest = np.where(within, wanted, -np.inf).max(axis=1, keepdims=True)
        stays = within & ((wanted > 0) | (wanted == largest))
        dropped = within & ~stays
        face[left] = stays
        left = left[dropped.any(axis=1)]

    def not_nearest(at: NDArray[np.intp]) -> NDArray[np.intp]:
        """Add to the faces of pixels the vertex that most lowers the distance; return those that have one.

        The others meet the conditions of Karush, Kuhn and Tucker: they are done.
        """
        misfit = fractions[at] @ vertices - pixels[at]
        slopes = misfit @ vertices.T
        slopes -= (fractions[at] * slopes).sum(axis=1, keepdims=True)
        slopes[face[at]] = np.inf
        entered[at] = slopes.argmin(axis=1)
        size = np.abs(vertices).max(initial=0)
        sure = ROUNDING * size * (np.abs(pixels[at]).max(axis=1, initial=0) + size)
        at = at[slopes[np.arange(len(at)), entered[at]] < -sure]
        face[at, entered[at]] = True
        return at

    left = not_nearest(np.arange(len(pixels), dtype=np.intp))
    for _ in range(ROUNDS_PER_ENDMEMBER * len(vertices)):
        if len(left) == 0:
            break
        before, within = fractions[left], face[left]
        wanted = _nearest_of_planes(pixels[left], vertices, within)
        # Go there, but no farther than to where the first fraction is 0: its vertex leaves the face.
        reach = np.full(before.shape, np.inf)
        negative = within & (wanted <= 0)
        reach[negative] = before[negative] / np.maximum(before - wanted, np.finfo(np.float64).tiny)[negative]
        leaving = reach.argmin(axis=1)
        at = np.arange(len(left))
        arrived = reach[at, leaving] > 1
        step = np.minimum(reach[at, leaving], 1)[:, None]
        after = np.where(within, np.maximum(before + step * (wanted - before), 0), 0)
        after[at[~arrived], leaving[~arrived]] = 0
        fractions[left] = after
        face[left[~arrived], leaving[~arrived]] = False
        # A vertex that would leave as it has entered tells of rounding: nothing nearer can be found.
        undone = ~arrived & (leaving == entered[left])
        left = np.concatenate([left[~arrived & ~undone], not_nearest(left[arrived])])
    return fractions / fractions.sum(axis=1, keepdims=True)


def _nearest_of_planes(
    pixels: NDArray[np.float64], vertices: NDArray[np.float64], faces: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return the fractions [n, K] of the nearest points to pixels [n, d] of the planes that faces [n, K] lie in.

    They sum to 1, and some may be negative.
    """
    fractions = np.zeros(faces.shape)
    sizes = faces.sum(axis=1)
    for size in np.unique(sizes):
        own = np.flatnonzero(sizes == size)
        sets, which = np.unique(np.packbits(faces[own], axis=1), axis=0, return_inverse=True)
        which = which.reshape(-1)
        members = np.nonzero(np.unpackbits(sets, axis=1, count=faces.shape[1]))[1].reshape(-1, size)
        corners = vertices[members]
        middles = corners.mean(axis=1)
        # The pseudo-inverse is at right angles to what gives no mixture, equal fractions among it: they add to 0.
        left, extents, right = np.linalg.svd(corners - middles[:, None], full_matrices=False)
        real = extents > DEPENDENT
        left *= np.divide(1, extents, out=np.zeros_like(extents), where=real)[:, None]
        inverses = left @ right
        found = np.einsum("nkd,nd->nk", inverses[which], pixels[own] - middles[which]) + 1 / size
        fractions[own[:, None], members[which]] = found
    return fractions
