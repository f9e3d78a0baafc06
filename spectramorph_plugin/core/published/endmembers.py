"""Endmember spectra of a hyperspectral image, as published: docs/method.md, preset `published`, step 1."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Endmembers:
    """Endmember spectra, scaled so that the pixel with the most of each has an abundance of 1.

    Attributes
    ----------
    spectra : ndarray of shape (K, C)
        E, in the HSI's units, none negative.
    factor : ndarray of shape (K,)
        By which each is larger than the factorisation left it; the published training works on E / factor.
    """

    spectra: NDArray[np.float32]
    factor: NDArray[np.float32]


def extract_endmembers(spectra: NDArray[np.float32], count: int, *, seed: int = 0) -> Endmembers:
    """Return the endmembers of pixel spectra by non-negative matrix factorisation.

    As published, the factorisation starts from NNDSVDa (Boutsidis and Gallopoulos 2008) and stops after 200
    iterations: endmembers need not be at a minimum to span the scene.

    Parameters
    ----------
    spectra : ndarray of shape (n, C)
        In the HSI's units; some are above 0, and negative ones (noise) count as 0.
    count : int
        K, at most the smaller of n and C.
    seed : int
        For the randomised singular value decomposition that the factorisation starts from.

    Returns
    -------
    Endmembers
    """
    # Only here: loading scikit-learn takes as long as fusing a small pair, and the preset sharp needs none of it.
    from sklearn.decomposition import NMF
    from sklearn.exceptions import ConvergenceWarning

    scale = spectra.max()
    factorisation = NMF(count, init="nndsvda", max_iter=200, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        abundances = factorisation.fit_transform(np.clip(spectra, 0, None) / scale)
    most = abundances.max(axis=0)
    factor = np.where(most > 0, most, 1)
    components = factorisation.components_ * factor[:, None] * scale
    return Endmembers(components.astype(np.float32), factor.astype(np.float32))
