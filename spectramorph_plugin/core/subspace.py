"""The signal subspace of an HSI: how many endmembers it holds, and a basis and endmembers that span it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .noise import hyperspectral_noise

FEWEST, MOST = 4, 16


@dataclass(frozen=True)
class SignalSubspace:
    """An orthonormal basis [C, K] of the signal, its axes in order of variance, and the noise within it [K, K].

    `noise` is the covariance of a pixel's coefficients; `strength` [K] the eigenvalues of the whitened data, noise = 1.
    """

    basis: NDArray[np.float64]
    noise: NDArray[np.float64]
    whitener: NDArray[np.float64]
    strength: NDArray[np.float64]

    def coefficients(self, spectra: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the coefficients [n, K] of spectra [n, C], bands weighted by their noise."""
        return (spectra @ self.whitener).astype(np.float32)

    def image(self, cube: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the coefficients [K, h, w] of an image [C, h, w]."""
        return self.coefficients(cube.reshape(len(cube), -1).T).T.reshape(-1, *cube.shape[1:])


def signal_subspace(spectra: NDArray[np.float32], count: int | None = None) -> SignalSubspace:
    """Find the subspace that holds the signal.

    The data are whitened by their noise; directions whose variance is above what noise alone would show (the edge of
    Marčenko and Pastur 1967) are signal, as in noise-whitened virtual dimensionality (Chang and Du 2004).

    Parameters
    ----------
    spectra : [n, C].
    count : K, where it is given; else estimated, from 4 to 16 as far as there are bands and pixels.
    """
    pixels, bands = spectra.shape
    values = spectra.astype(np.float64)
    noise = hyperspectral_noise(values)
    noise = np.maximum(noise, 1e-6 * np.abs(values).max() + 1e-30)
    whitened = values / noise
    strength, vectors = np.linalg.eigh(whitened.T @ whitened / pixels)
    strength, vectors = strength[::-1], vectors[:, ::-1]
    if count is None:
        edge = (1 + np.sqrt(bands / pixels)) ** 2
        count = int(np.clip((strength > edge).sum(), FEWEST, MOST))
    count = min(count, bands, pixels)
    vectors = vectors[:, :count]
    basis, _ = np.linalg.qr(noise[:, None] * vectors)
    whitener = (vectors / noise[:, None]) @ (vectors.T * noise) @ basis
    _, turn = np.linalg.eigh(np.cov((values @ whitener).T).reshape(count, count))
    turn = turn[:, ::-1]
    within = (vectors.T * noise) @ basis @ turn
    return SignalSubspace(basis @ turn, within.T @ within, whitener @ turn, strength[:count])


def purest_pixels(coefficients: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return as many pixels as there are coefficients, the ones farthest from what the others span.

    Successive projections (Araújo et al. 2001): the longest vector, then the longest of what is left beside it, …

    Parameters
    ----------
    coefficients : [n, K].
    """
    left = coefficients.astype(np.float64)
    chosen = []
    for _ in range(left.shape[1]):
        pixel = int((left**2).sum(axis=1).argmax())
        chosen.append(pixel)
        direction = left[pixel] / max(np.linalg.norm(left[pixel]), 1e-300)
        left = left - np.outer(left @ direction, direction)
    return np.array(chosen)
