"""The materials that a person reads in an image, fewer than the endmembers that span it: docs/method.md, Materials.

An image of one lawn spans more directions than it has materials, because grass is not the same everywhere. Endmembers
that reproduce the image need all directions; maps that are to be read need the few spectra whose mixtures, with
fractions that are not negative and sum to 1, come near to it.

They are pixels of the image, added one at a time as in unsupervised fully constrained least squares (Heinz and Chang
2001), which takes the pixel that the mixtures so far explain least. One odd pixel would be taken first by that rule;
here it is the pixel that explains most of what is left of all, (12).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .constrained import nearest_fractions
from .subspace import SignalSubspace

# As many maps can still be read side by side. An image whose signal has no more directions is taken for a mixture of as
# many materials: those of one whose materials vary within themselves are more.
MOST_MATERIALS = 8
# Share of the variance that mixtures may leave. With it the scenes Samson and Jasper Ridge have the 3 and 4 materials
# that the literature finds there; others were looked at afterwards, see docs/accuracy.md.
LEFT = 0.02
MOST_PIXELS = 2048  # that are looked at, to bound time
MOST_CANDIDATES = 256  # pixels that are considered as the next material: those that are explained least
NOTHING = 1e-9  # share of the variance that is rounding of a float32


@dataclass(frozen=True)
class Materials:
    """Spectra whose mixtures are shown as fractions.

    Attributes
    ----------
    spectra : ndarray of shape (m, C)
        In the HSI's units; NaN in bands that a library does not know.
    shares : ndarray of shape (m,)
        The mean fraction of each over the image.
    left : float
        Share of the image's variance that their mixtures leave, (11).
    reason : str
        Why there are so many, in words.
    """

    spectra: NDArray[np.float32]
    shares: NDArray[np.float64]
    left: float
    reason: str


def find_materials(spectra: NDArray[np.float32], subspace: SignalSubspace, wanted: int | None = None) -> Materials:
    """Find the materials of an image, those with most of it first.

    Parameters
    ----------
    spectra : ndarray of shape (n, C)
        Its pixels, in the HSI's units, without missing values.
    subspace : SignalSubspace
        Of the image, with K dimensions.
    wanted : int or None
        How many are asked for; None for as many as the image shows, from 2 to 8.

    Returns
    -------
    Materials
    """
    pixels = (_some(spectra).astype(np.float64)) @ subspace.whitener
    directions = pixels.shape[1]
    most = wanted or min(MOST_MATERIALS, directions)
    enough = 0.0 if wanted or directions <= MOST_MATERIALS else LEFT
    chosen, left = _grown(pixels, most, enough)
    found = pixels[chosen]
    shares = _fractions(pixels, found).mean(axis=0)
    order = np.argsort(-shares, kind="stable")
    reason = _reason(len(chosen), left, wanted, directions)
    return Materials((found[order] @ subspace.basis.T).astype(np.float32), shares[order], left, reason)


def given_materials(spectra: NDArray[np.float32], materials: NDArray[np.float32]) -> Materials:
    """Return materials that are known, and how well their mixtures explain an image.

    Parameters
    ----------
    spectra : ndarray of shape (n, C)
        The image's pixels, in the HSI's units, without missing values.
    materials : ndarray of shape (m, C)
        In the same units; NaN in the bands that are not known, the same for all.

    Returns
    -------
    Materials
    """
    known = np.isfinite(materials).all(axis=0)
    pixels, found = _some(spectra)[:, known].astype(np.float64), materials[:, known].astype(np.float64)
    fractions = _fractions(pixels, found)
    return Materials(materials, fractions.mean(axis=0), _left(pixels, fractions @ found), "given")


def _some(spectra: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return evenly spread pixels, no more than are looked at."""
    return spectra[:: -(-len(spectra) // MOST_PIXELS)]


def _grown(pixels: NDArray[np.float64], most: int, enough: float) -> tuple[list[int], float]:
    """Return the places of the materials among pixels [n, K], and the share of the variance that is left.

    Parameters
    ----------
    pixels : coefficients along orthonormal axes, from 0 on.
    most : no more materials than this.
    enough : the share that may be left.
    """
    chosen = [int(((pixels - pixels.mean(axis=0)) ** 2).sum(axis=1).argmax())]
    mixed = np.repeat(pixels[chosen], len(pixels), axis=0)
    while True:
        left = _left(pixels, mixed)
        if len(chosen) >= most or (len(chosen) > 1 and left <= max(enough, NOTHING)):
            return chosen, left
        following = _explains_most(pixels - mixed)
        if following in chosen:
            return chosen, left
        chosen.append(following)
        mixed = _fractions(pixels, pixels[chosen]) @ pixels[chosen]


def _explains_most(residuals: NDArray[np.float64]) -> int:
    """Return the pixel that, as a further material, would explain most of all residuals r [n, K].

    With the direction d = r_i / |r_i| and the projections p_j = max(0, r_j · d), it would take from the sum of squares

        Σ_j p_j² − max(0, p_j − |r_i|)²     (12)

    if its fractions were free to reach 1 and no other fraction changed: it explains no more of a pixel than it has.
    """
    squares = (residuals**2).sum(axis=1)
    candidates = np.argsort(squares, kind="stable")[-MOST_CANDIDATES:]
    sizes = np.sqrt(squares[candidates])
    directions = residuals[candidates] / np.maximum(sizes, 1e-300)[:, None]
    along = np.maximum(residuals @ directions.T, 0)
    gains = (along**2 - np.maximum(along - sizes, 0) ** 2).sum(axis=0)
    return int(candidates[gains.argmax()])


def _left(pixels: NDArray[np.float64], mixed: NDArray[np.float64]) -> float:
    """Return the share of the pixels' variance that mixtures leave: Σ |x − f E|² / Σ |x − x̄|² (11)."""
    total = ((pixels - pixels.mean(axis=0)) ** 2).sum()
    return float(((pixels - mixed) ** 2).sum() / max(total, 1e-300))


def _fractions(pixels: NDArray[np.float64], materials: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the fractions [n, m] of materials [m, K] in pixels [n, K]."""
    axes = pixels.shape[1]
    return nearest_fractions(pixels, np.zeros(axes), np.eye(axes), materials).astype(np.float64)


def _reason(count: int, left: float, wanted: int | None, directions: int) -> str:
    """Say why there are so many materials."""
    if wanted == count:
        return "asked for"
    if wanted is not None:
        return f"{wanted} asked for, but mixtures of these already explain the image"
    if directions <= MOST_MATERIALS:
        return "as many as the signal has directions"
    if left <= LEFT:
        return f"the fewest whose mixtures explain {1 - LEFT:.0%} of the image's variance"
    return (
        f"the most that are shown unasked; they explain {1 - left:.1%} of the image's variance, and how many materials "
        "there are cannot be told"
    )
