"""The signal subspace of an HSI and endmembers that span it: docs/method.md, preset `sharp`, steps 1 and 2.

The data are whitened by their noise. A direction is signal where the data vary along it by more than noise alone would
show, whose largest eigenvalue tends to the edge of Marčenko and Pastur (1967), (1 + sqrt(C / n))². That is not the test
of Chang and Du (2004), which compares eigenvalues of correlation and covariance at a given rate of false alarms.

Coefficients are told from the mean spectrum on: of an image whose values are large beside their contrast, a float32
would otherwise keep the values and lose the contrast.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import Message
from .noise import hyperspectral_noise

# The fewest and the most endmembers that are looked for unasked: a mixture needs two; memory and time grow with them.
FEWEST, MOST = 2, 16
# A float32 is rounded by this share of its value at most; the standard deviation of that is less than 0.6 of it.
ROUNDING = 2.0**-24
# Directions along which the data vary by no more than so many times their rounding hold nothing but rounding.
BEYOND_ROUNDING = 3.0
CACHED_PIXELS = 512  # of an image that are computed on at once: their spectra in float64 stay in the processor's cache


@dataclass(frozen=True)
class SignalSubspace:
    """An orthonormal basis Q of the signal, its axes in order of variance, and what is known within it.

    Attributes
    ----------
    basis : ndarray of shape (C, K)
        Q.
    centre : ndarray of shape (K,)
        The mean spectrum along the axes, µ Q, from which coefficients are told.
    noise : ndarray of shape (K, K)
        Covariance of the noise of a pixel's coefficients.
    whitener : ndarray of shape (C, K)
        Spectra times this are their places along the axes, bands weighted by their noise.
    """

    basis: NDArray[np.float64]
    centre: NDArray[np.float64]
    noise: NDArray[np.float64]
    whitener: NDArray[np.float64]

    @property
    def mean(self) -> NDArray[np.float64]:
        """The mean spectrum within the subspace, µ [C]."""
        return np.asarray(self.basis @ self.centre)

    def coefficients(self, spectra: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the coefficients u of spectra, (1) of docs/method.md.

        Parameters
        ----------
        spectra : ndarray of shape (n, C)
            In the HSI's units.

        Returns
        -------
        ndarray of shape (n, K)
        """
        return ((spectra - self.mean) @ self.whitener).astype(np.float32)

    def image(self, cube: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the coefficients of an image.

        Parameters
        ----------
        cube : ndarray of shape (C, h, w)
            In the HSI's units, NaN for no data.

        Returns
        -------
        ndarray of shape (K, h, w)
            NaN where a spectrum misses any band.
        """
        pixels = cube.reshape(len(cube), -1)
        mean, found = self.mean[:, None], np.empty((len(self.centre), pixels.shape[1]), np.float32)
        for start in range(0, pixels.shape[1], CACHED_PIXELS):
            part = slice(start, start + CACHED_PIXELS)
            found[:, part] = self.whitener.T @ (pixels[:, part] - mean)
        return found.reshape(-1, *cube.shape[1:])

    def outside(self, spectra: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return how much of each band of some spectra lies outside of the subspace.

        Parameters
        ----------
        spectra : ndarray of shape (n, C)
            In the HSI's units.

        Returns
        -------
        ndarray of shape (C,)
            Mean square over the spectra, in the HSI's units squared.
        """
        centred = spectra - self.mean
        return np.asarray(((centred - centred @ self.whitener @ self.basis.T) ** 2).mean(axis=0), np.float64)

    def abundances_of(self, endmembers: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return what turns coefficients u into abundances, a0 + u T: (2) of docs/method.md.

        Mixed by them, the endmembers give the spectrum of u: exactly where they span the subspace, otherwise the
        nearest that they can give.

        Parameters
        ----------
        endmembers : ndarray of shape (M, C)
            E, in the HSI's units.

        Returns
        -------
        a0 : ndarray of shape (M,)
        T : ndarray of shape (K, M)
        """
        along = np.linalg.lstsq(endmembers.T.astype(np.float64), self.basis, rcond=None)[0].T
        return np.asarray(self.centre @ along), along.astype(np.float64)


@dataclass(frozen=True)
class SignalDirections:
    """Directions of the whitened data, those with the most of it first.

    Attributes
    ----------
    spectra : ndarray of shape (n, C)
        The pixels that the directions are of.
    deviation : ndarray of shape (C,)
        Standard deviation of each band's noise.
    vectors : ndarray of shape (C, C)
        The directions in whitened space, one a column.
    strength : ndarray of shape (C,)
        Mean square of the whitened data along each; noise alone has 1.
    rank : int
        How many hold more than the rounding of the numbers.
    signal : int
        How many hold more than noise does.
    """

    spectra: NDArray[np.float64]
    deviation: NDArray[np.float64]
    vectors: NDArray[np.float64]
    strength: NDArray[np.float64]
    rank: int
    signal: int

    @classmethod
    def of(cls, spectra: NDArray[np.float32]) -> SignalDirections:
        """Find the directions of an image.

        Parameters
        ----------
        spectra : ndarray of shape (n, C)
            Its pixels, in the HSI's units, without missing values.

        Returns
        -------
        SignalDirections
        """
        pixels, bands = spectra.shape
        values = spectra.astype(np.float64)
        rounding = ROUNDING * np.sqrt((values**2).mean(axis=0)) + 1e-300
        deviation = np.maximum(hyperspectral_noise(values), rounding)
        whitened = values / deviation
        strength, vectors = np.linalg.eigh(whitened.T @ whitened / pixels)
        strength, vectors = strength[::-1], vectors[:, ::-1]
        held_by_rounding = (BEYOND_ROUNDING * (rounding / deviation).max()) ** 2
        rank = int((strength[: min(bands, pixels)] > held_by_rounding).sum())
        edge = (1 + np.sqrt(bands / pixels)) ** 2
        return cls(values, deviation, vectors, strength, max(rank, 1), int((strength > edge).sum()))

    def count(self, wanted: int | None = None) -> tuple[int, str]:
        """Return how many endmembers to look for, and why so many.

        Parameters
        ----------
        wanted : int or None
            The number asked for; None for as many as there are signal directions, from 2 to 16.

        Returns
        -------
        count : int
            At most the rank.
        reason : str
            In words.
        """
        if wanted is not None:
            if wanted <= self.rank:
                return wanted, Message("asked for")
            return self.rank, Message(
                "{wanted} asked for, but the image's values vary in no more directions", wanted=wanted
            )
        count = int(np.clip(self.signal, FEWEST, MOST))
        if self.rank < count:
            return self.rank, Message("the image's values vary in no more directions")
        if self.signal > MOST:
            return count, Message(
                "the most that are looked for: the signal exceeds the noise in {signal} directions", signal=self.signal
            )
        if self.signal < FEWEST:
            return count, Message(
                "the fewest that are looked for: the signal exceeds the noise in {signal} directions",
                signal=self.signal,
            )
        return count, Message("directions in which the signal exceeds the noise")

    def beyond(self, subspace: SignalSubspace) -> float:
        """Return how much of the spectra a subspace leaves out beyond the noise.

        Parameters
        ----------
        subspace : SignalSubspace

        Returns
        -------
        float
            Mean square over pixels and bands, in the HSI's units squared.
        """
        return float(np.maximum(subspace.outside(self.spectra) - self.deviation**2, 0).mean())

    def subspace(self, count: int) -> SignalSubspace:
        """Return the subspace that the first directions span.

        Parameters
        ----------
        count : int
            K.

        Returns
        -------
        SignalSubspace
        """
        vectors, deviation = self.vectors[:, :count], self.deviation
        basis, _ = np.linalg.qr(deviation[:, None] * vectors)
        whitener = (vectors / deviation[:, None]) @ (vectors.T * deviation) @ basis
        along = self.spectra @ whitener
        _, turn = np.linalg.eigh(np.cov(along.T).reshape(count, count))
        turn = turn[:, ::-1]
        within = (vectors.T * deviation) @ basis @ turn
        return SignalSubspace(basis @ turn, along.mean(axis=0) @ turn, within.T @ within, whitener @ turn)


def find_endmembers(directions: SignalDirections, count: int) -> tuple[SignalSubspace, NDArray[np.float32]]:
    """Return the signal subspace, and as many endmembers as are asked for.

    The subspace holds what the image is told by: all signal directions, whatever the number of endmembers, so that
    fewer endmembers describe the image less well but do not make it worse. More endmembers than that span it, too, with
    directions of the noise beside.

    Parameters
    ----------
    directions : SignalDirections
        Of the image.
    count : int
        M, at most the directions' rank.

    Returns
    -------
    subspace : SignalSubspace
        Of K dimensions.
    endmembers : ndarray of shape (M, C)
        E, the spectra of the purest pixels within a subspace of at least M directions.
    """
    automatic, _ = directions.count()
    held = directions.subspace(min(max(automatic, min(count, directions.signal)), directions.rank))
    wide = held if count <= held.basis.shape[1] else directions.subspace(count)
    along = (directions.spectra @ wide.whitener).astype(np.float32)
    chosen = along[purest_pixels(along)[:count]].astype(np.float64)
    return held, (chosen @ wide.basis.T).astype(np.float32)


def purest_pixels(coefficients: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the places of as many pixels as there are coefficients, those farthest from what the others span.

    Successive projections (Araújo et al. 2001): the longest vector, then the longest of what is left beside it, …

    Parameters
    ----------
    coefficients : ndarray of shape (n, K)
        Of the pixels, from 0 and not from the mean on.

    Returns
    -------
    ndarray of int of shape (K,)
        The purest first.
    """
    left = coefficients.astype(np.float64)
    chosen = []
    for _ in range(left.shape[1]):
        pixel = int((left**2).sum(axis=1).argmax())
        chosen.append(pixel)
        direction = left[pixel] / max(np.linalg.norm(left[pixel]), 1e-300)
        left = left - np.outer(left @ direction, direction)
    return np.array(chosen)
