"""The fitted network of the preset `published`, and what it sees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .network import LatentEstimationNetwork


@dataclass(frozen=True)
class PublishedModel:
    """The published network, from MSI values (and the coarse spectrum) divided by `scale` to abundances.

    scale : the HSI value that counts as 1 inside the network; coarse_prior : whether it sees the coarse spectrum.
    """

    network: LatentEstimationNetwork
    scale: float
    coarse_prior: bool

    def abundances(self, msi: NDArray[np.float32], coarse: NDArray[np.float32] | None) -> NDArray[np.float32]:
        """Return abundances [n, K] of pixels without missing values.

        Parameters
        ----------
        msi : matched values [c, n].
        coarse : [C, n], the HSI's spectrum at each pixel, with the coarse prior; else None.
        """
        return self.network.predict(network_inputs(msi, coarse, self.scale))


def network_inputs(msi: NDArray[np.float32], coarse: NDArray[np.float32] | None, scale: float) -> NDArray[np.float32]:
    """Return what the published network sees [n, c] or [n, c + C], from values [c, n] and [C, n] in HSI units."""
    seen = msi if coarse is None else np.concatenate([msi, coarse])
    return np.ascontiguousarray(seen.T, dtype=np.float32) / np.float32(scale)
