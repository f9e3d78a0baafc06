"""The fitted network of the preset `published`, and what it sees: docs/method.md, preset `published`, step 4."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .network import LatentEstimationNetwork


@dataclass(frozen=True)
class PublishedModel:
    """The published network, from MSI values (and the coarse spectrum) to abundances.

    Attributes
    ----------
    network : LatentEstimationNetwork
    scale : float
        The value, in the HSI's units, that counts as 1 inside the network.
    coarse_prior : bool
        Whether it also sees the HSI's spectrum at the pixel.
    """

    network: LatentEstimationNetwork
    scale: float
    coarse_prior: bool

    def abundances(self, msi: NDArray[np.float32], coarse: NDArray[np.float32] | None) -> NDArray[np.float32]:
        """Return abundances of pixels without missing values.

        Parameters
        ----------
        msi : ndarray of shape (c, n)
            In the HSI's units.
        coarse : ndarray of shape (C, n) or None
            The HSI's spectrum at each pixel, in its own units; None without the coarse prior.

        Returns
        -------
        ndarray of shape (n, K)
        """
        return self.network.predict(network_inputs(msi, coarse, self.scale))


def network_inputs(msi: NDArray[np.float32], coarse: NDArray[np.float32] | None, scale: float) -> NDArray[np.float32]:
    """Return what the published network sees.

    Parameters
    ----------
    msi : ndarray of shape (c, n)
        In the HSI's units.
    coarse : ndarray of shape (C, n) or None
        The HSI's spectrum at each pixel, in its own units; None without the coarse prior.
    scale : float
        The value, in the HSI's units, that counts as 1.

    Returns
    -------
    ndarray of shape (n, c) or (n, c + C)
    """
    seen = msi if coarse is None else np.concatenate([msi, coarse])
    return np.ascontiguousarray(seen.T, dtype=np.float32) / np.float32(scale)
