"""The materials that a person reads in an image, fewer than the endmembers that span it: docs/method.md, Materials.

An image of one lawn spans more directions than it has materials, because grass is not the same everywhere. Endmembers
that reproduce the image need all directions; maps that are to be read need the few spectra whose mixtures, with
fractions that are not negative and sum to 1, come near to it.

They are pixels of the image, added one at a time as in unsupervised fully constrained least squares (Heinz and Chang
2001), which takes the pixel that the mixtures so far explain least. One odd pixel would be taken first by that rule;
here it is the purest pixel in the direction that explains most of what is left of all, (22).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import Message
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
ALIKE = 0.95  # cosine of the angle between residuals that lie in one direction
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
        Share of the image's variance that their mixtures leave, (21).
    reason : str
        Why there are so many, in words.
    """

    spectra: NDArray[np.float32]
    shares: NDArray[np.float64]
    left: float
    reason: str


def find_materials(
    spectra: NDArray[np.float32],
    subspace: SignalSubspace,
    wanted: int | None = None,
    given: NDArray[np.float32] | None = None,
) -> Materials:
    """Find the materials of an image, those with most of it first, or how much of it there is of given ones.

    Parameters
    ----------
    spectra : ndarray of shape (n, C)
        Its pixels, in the HSI's units, without missing values.
    subspace : SignalSubspace
        Of the image, with K dimensions.
    wanted : int or None
        How many are asked for; None for as many as the image shows, from 2 to 8.
    given : ndarray of shape (m, C) or None
        Materials that are known, in the HSI's units; NaN in bands that are not known, the same for all. None where they
        are to be found.

    Returns
    -------
    Materials
    """
    directions = len(subspace.centre)
    pixels = spectra[_some(len(spectra))].astype(np.float64)
    if given is None:
        pixels = pixels @ subspace.whitener
        found = pixels[[((pixels - pixels.mean(axis=0)) ** 2).sum(axis=1).argmax()]]
    else:
        known = np.isfinite(given).all(axis=0)
        pixels, found = pixels[:, known], given[:, known].astype(np.float64)
    total = max(float(((pixels - pixels.mean(axis=0)) ** 2).sum()), 1e-300)
    most = wanted or min(MOST_MATERIALS, directions)
    enough = NOTHING if wanted or directions <= MOST_MATERIALS else LEFT
    residuals = pixels - found[0]
    while True:
        if given is None:
            found = np.vstack([found, pixels[_explains_most(residuals)]])
        fractions = nearest_fractions(pixels, np.zeros(found.shape[1]), np.eye(found.shape[1]), found)
        residuals = pixels - fractions @ found
        left = float((residuals**2).sum()) / total
        if given is not None or len(found) >= most or left <= enough:
            break
    shares = fractions.mean(axis=0, dtype=np.float64)
    if given is not None:
        return Materials(given, shares, left, Message("given"))
    order = np.argsort(-shares, kind="stable")
    if wanted == len(found):
        reason = Message("asked for")
    elif wanted is not None:
        reason = Message("{wanted} asked for, but mixtures of these already explain the image", wanted=wanted)
    elif directions <= MOST_MATERIALS:
        reason = Message("as many as the signal has directions")
    elif left <= LEFT:
        reason = Message(
            "the fewest whose mixtures explain {explained:.0%} of the image's variance", explained=1 - LEFT
        )
    else:
        reason = Message(
            "the most that are shown unasked; they explain {explained:.1%} of the image's variance, and how "
            "many materials there are cannot be told",
            explained=1 - left,
        )
    return Materials((found[order] @ subspace.basis.T).astype(np.float32), shares[order], left, reason)


def _some(count: int) -> slice:
    """Return which of so many pixels are looked at: evenly spread ones."""
    return slice(None, None, -(-count // MOST_PIXELS))


def _explains_most(residuals: NDArray[np.float64]) -> int:
    """Return the pixel to take as a further material, by all residuals r [n, K].

    With the direction d = r_i / |r_i| and the projections p_j = max(0, r_j · d), pixel i would take from the squares

        Σ_j p_j² − max(0, p_j − |r_i|)²     (22)

    if its fractions were free to reach 1 and no other fraction changed: it explains no more of a pixel than it has.
    That pixel tells the direction; of those whose residuals lie in it, the farthest is taken, which is the purest.
    """
    squares = (residuals**2).sum(axis=1)
    candidates = np.argsort(squares, kind="stable")[-MOST_CANDIDATES:]
    sizes = np.sqrt(squares[candidates])
    directions = residuals[candidates] / np.maximum(sizes, 1e-300)[:, None]
    along = np.maximum(residuals @ directions.T, 0)
    gains = (along**2 - np.maximum(along - sizes, 0) ** 2).sum(axis=0)
    best = int(gains.argmax())
    inside = along[:, best] >= ALIKE * np.sqrt(squares)
    return int(np.where(inside, along[:, best], -1).argmax())
