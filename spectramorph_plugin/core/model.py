"""A fitted fusion: everything it takes to turn another pixel of the same MSI sensor into abundances."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .matching import RadiometricMatching
from .network import LatentEstimationNetwork


@dataclass(frozen=True)
class FusionModel:
    """Endmembers, network and what it needs to know of the two sensors.

    endmembers : E [K, C] in the HSI's physical units, for the C bands that were used.
    network : from MSI values (and the coarse spectrum, with the coarse prior) divided by `scale` to abundances.
    scale : the HSI value that counts as 1 inside the network.
    matching : what puts MSI values into the HSI's units.
    response : R [c, C], rows summing to 1.
    wavelength : [C] nm; fwhm : [C] nm or None; band_numbers : [C], 1-based in the HSI's file.
    """

    endmembers: NDArray[np.float32]
    network: LatentEstimationNetwork
    scale: float
    coarse_prior: bool
    matching: RadiometricMatching
    response: NDArray[np.float32]
    wavelength: NDArray[np.float64]
    fwhm: NDArray[np.float64] | None
    band_numbers: NDArray[np.intp]

    def abundances(self, msi: NDArray[np.float32], coarse: NDArray[np.float32] | None) -> NDArray[np.float32]:
        """Return abundances [n, K] of pixels without missing values.

        Parameters
        ----------
        msi : [c, n] as the sensor gives them.
        coarse : [C, n], the HSI's spectrum at each pixel, for a model with the coarse prior; else None.
        """
        seen = network_inputs(self.matching.apply(msi), coarse, self.scale)
        return self.network.predict(seen)

    def msi_centres(self) -> NDArray[np.float64]:
        """Return the wavelength each MSI band is centred on, nm [c]."""
        return self.response.astype(float) @ self.wavelength

    def msi_widths(self) -> NDArray[np.float64]:
        """Return the standard deviation of each MSI band's response, nm [c]."""
        distance = self.wavelength[None, :] - self.msi_centres()[:, None]
        return np.sqrt(np.maximum((self.response * distance**2).sum(axis=1), 0))


def network_inputs(msi: NDArray[np.float32], coarse: NDArray[np.float32] | None, scale: float) -> NDArray[np.float32]:
    """Return what the network sees [n, c] or [n, c + C], from values [c, n] and [C, n] in the HSI's units."""
    seen = msi if coarse is None else np.concatenate([msi, coarse])
    return np.ascontiguousarray(seen.T, dtype=np.float32) / np.float32(scale)
