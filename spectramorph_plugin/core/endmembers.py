"""Endmember spectra of a hyperspectral image."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import NMF
from sklearn.exceptions import ConvergenceWarning


def extract_endmembers(spectra: NDArray[np.float32], count: int, seed: int = 0) -> NDArray[np.float32]:
    """Return the endmembers of pixel spectra by non-negative matrix factorisation.

    As published, the factorisation starts from NNDSVDa (Boutsidis and Gallopoulos 2008) and stops after 200
    iterations: endmembers need not be at a minimum to span the scene. It leaves the size of each endmember open; here
    the pixel with the most of it has an abundance of 1.

    Parameters
    ----------
    spectra : [n, C] with values above 0; negative ones (noise) count as 0.
    count : K, at most the smaller of n and C.
    seed : for the randomised singular value decomposition the factorisation starts from.

    Returns
    -------
    [K, C], in the units of `spectra`, none negative.
    """
    scale = spectra.max()
    factorisation = NMF(count, init="nndsvda", max_iter=200, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        abundances = factorisation.fit_transform(np.clip(spectra, 0, None) / scale)
    most = abundances.max(axis=0)
    components = factorisation.components_ * np.where(most > 0, most, 1)[:, None]
    return (components * scale).astype(np.float32)
