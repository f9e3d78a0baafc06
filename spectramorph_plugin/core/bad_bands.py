"""Bands of an HSI that hold no measurement: empty, the same value everywhere, filled in part, noise without signal.

A band is suspected of being noise without signal where both hold:

- the other bands explain less than half of its variance. They are told by their leading directions, and only bands that
  lie smoothly in space are asked, where the scene's bands do: noise that several bands share explains nothing;
- its neighbours in space explain less than half of it, along rows or along columns: a band may show what no other does,
  and stripes are no such thing.

In a scene that is dark or all alike that is true of good bands, too. They are as their neighbours in the spectrum are,
the nearest bands with signal on both sides. So a suspect is noise without signal where one of these holds, the latter
two beside neighbours whose signal is clear:

- what is left unexplained is several times what is left of the bands with signal, and no little part of the brightest
  of them;
- it is several times what is left of both neighbours, and no little part of the band's own mean;
- what is explained is next to nothing beside the signal of both neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .pixels import complete

MOST_MISSED = 0.2  # share of the pixels that the other bands have, which a band may miss
SIGNAL_SHARE = 0.5  # of a band's variance that others explain, or its neighbours in space, where there is signal
CLEAR_SHARE = 0.8  # of its neighbours' variance, beside which a band may stand out
NOISIER = 3.0  # times what is left unexplained of bands with signal, that is left of noise
LEAST_OF_BRIGHTEST, LEAST_OF_OWN = 0.2, 0.15  # shares of means that are no little part
DEAD = 0.1  # share of the variance that its neighbours' signal has, below which a band has none
SURE = 3.0  # standard deviations of a share that chance explains
SMOOTH = 0.3  # correlation of neighbouring pixels from which a scene lies smoothly in space
MOST_DIRECTIONS = 16  # of the other bands, by which a band is explained
PIXELS_A_DIRECTION = 8  # at least, so that chance explains little
FEWEST_PIXELS, FEWEST_BANDS = 24, 4  # fewer prove nothing
FAR_OFF = 5.0  # times what is left unexplained elsewhere, by which a fill value lies away from what should be there


@dataclass(frozen=True)
class BandFaults:
    """What is wrong with the bands of an HSI.

    Attributes
    ----------
    missing : ndarray of bool of shape (C,)
        Bands that miss more than a fifth of the pixels which the others have, or hold a fill value there.
    empty : ndarray of bool of shape (C,)
        Those of them without any value.
    constant : ndarray of bool of shape (C,)
        Bands that have the same value in all pixels that the others have.
    noise : ndarray of bool of shape (C,)
        Bands of noise without signal.
    """

    missing: NDArray[np.bool_]
    empty: NDArray[np.bool_]
    constant: NDArray[np.bool_]
    noise: NDArray[np.bool_]

    @property
    def useless(self) -> NDArray[np.bool_]:
        """Bands that nothing can be computed with, wanted or not."""
        return self.empty | self.constant

    @property
    def any(self) -> NDArray[np.bool_]:
        """Bands with any fault."""
        return self.missing | self.constant | self.noise


def find_bad_bands(cubes: Sequence[NDArray[np.float32]]) -> BandFaults:
    """Find the bands of an HSI that hold no measurement.

    Parameters
    ----------
    cubes : sequence of ndarray of shape (C, h, w)
        Parts of the HSI in any units, NaN for no data.

    Returns
    -------
    BandFaults
    """
    missing, empty = _missing(cubes)
    constant = _constant(cubes, missing, empty)
    noise = np.zeros(len(missing), bool)
    rest = np.flatnonzero(~missing & ~constant)
    if len(rest):
        parts = [cube[rest] for cube in cubes]
        filled = _filled(parts)
        missing[rest[filled]] = True
        noise[rest[~filled]] = _noise([part[~filled] for part in parts])
    return BandFaults(missing, empty, constant, noise)


def _missing(cubes: Sequence[NDArray[np.float32]]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which bands [C] miss more than a fifth of the pixels that most bands have, and which have no value."""
    known = [np.isfinite(cube) for cube in cubes]
    empty = ~np.any([each.any(axis=(1, 2)) for each in known], axis=0)
    usual = [(each.sum(axis=0) * 2 >= each.any(axis=(1, 2)).sum()) & each.any(axis=0) for each in known]
    had = np.sum([each[:, where].sum(axis=1) for each, where in zip(known, usual)], axis=0)
    pixels = sum(int(where.sum()) for where in usual)
    return (had == 0) | (had < (1 - MOST_MISSED) * pixels), empty


def _constant(
    cubes: Sequence[NDArray[np.float32]], missing: NDArray[np.bool_], empty: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Return which bands [C] do not vary over the pixels that have all bands but the missing ones.

    Of a missing band all values count, so that one is not used by force that has the same value throughout.
    """
    constant = np.zeros(len(missing), bool)
    values = np.concatenate([_whole_pixels(cube[~missing]) for cube in cubes], axis=1)
    if values.shape[1]:
        constant[~missing] = np.ptp(values, axis=1) == 0
    for band in np.flatnonzero(missing & ~empty):
        found = np.concatenate([cube[band][np.isfinite(cube[band])] for cube in cubes])
        constant[band] = bool(np.ptp(found) == 0)
    return constant


def _whole_pixels(cube: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the pixels of a cube that miss nothing, [C, n]."""
    return cube[:, complete(cube)]


# Fill values


def _filled(cubes: Sequence[NDArray[np.float32]]) -> NDArray[np.bool_]:
    """Return which bands [C] hold one value in more than a fifth of the pixels, where the others tell of another.

    Values that were cut off are told from that by their side: what should be there lies beyond them.
    """
    values = np.concatenate([_whole_pixels(cube) for cube in cubes], axis=1)
    bands, pixels = values.shape
    filled = np.zeros(bands, bool)
    if pixels < FEWEST_PIXELS or bands < FEWEST_BANDS:
        return filled
    fills = [values.min(axis=1), values.max(axis=1), np.zeros(bands, values.dtype)]
    counts = np.array([(values == fill[:, None]).sum(axis=1) for fill in fills])
    often = (counts > MOST_MISSED * pixels) & (counts < (1 - MOST_MISSED / 2) * pixels)
    suspects = often.any(axis=0)
    if not suspects.any() or (~suspects).sum() < FEWEST_BANDS - 1:
        return filled
    scores = _leading_scores(values[~suspects])
    for band in np.flatnonzero(suspects):
        filled[band] = any(_is_fill(values[band], fills[i][band], scores) for i in np.flatnonzero(often[:, band]))
    return filled


def _leading_scores(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return what the leading directions of bands [C, n] show of each pixel, and a one, [n, k + 1]."""
    unit = values.astype(np.float64)
    unit -= unit.mean(axis=1, keepdims=True)
    unit /= np.maximum(unit.std(axis=1, keepdims=True), 1e-300)
    _, vectors = np.linalg.eigh(unit @ unit.T)
    count = min(MOST_DIRECTIONS // 2, len(values), values.shape[1] // (4 * PIXELS_A_DIRECTION) + 1)
    return np.column_stack([unit.T @ vectors[:, ::-1][:, :count], np.ones(values.shape[1])])


def _is_fill(values: NDArray[np.float32], fill: np.float32, scores: NDArray[np.float64]) -> bool:
    """Tell whether a band's pixels [n] of one value should have another, by what its others tell."""
    there = values == fill
    true = values[~there].astype(np.float64)
    weights = np.linalg.lstsq(scores[~there], true, rcond=None)[0]
    left = float(np.sqrt(np.mean((true - scores[~there] @ weights) ** 2)))
    apart = float(np.mean(scores[there] @ weights)) - float(fill)
    return bool(apart * np.sign(np.median(true) - fill) > FAR_OFF * left)


# Noise without signal


def _noise(cubes: Sequence[NDArray[np.float32]]) -> NDArray[np.bool_]:
    """Return which bands [C], none of them constant, are noise without signal."""
    bands = len(cubes[0])
    pixels = sum(int(complete(cube).sum()) for cube in cubes)
    if pixels < FEWEST_PIXELS or bands < FEWEST_BANDS:
        return np.zeros(bands, bool)
    mean, deviation, correlation, smoothness = _moments(cubes, pixels)
    explained, by_chance = _explained(correlation, smoothness, pixels)
    with_signal = np.flatnonzero(explained >= SIGNAL_SHARE)
    suspects = (explained + by_chance < SIGNAL_SHARE) & (smoothness < SIGNAL_SHARE)
    if len(with_signal) == 0:
        return np.zeros(bands, bool)
    left, size = deviation * np.sqrt(1 - explained), np.abs(mean)
    much = max(NOISIER * np.median(left[with_signal]), LEAST_OF_BRIGHTEST * size[with_signal].max())
    # The nearest bands with signal, on both sides but at the ends of the spectrum.
    after = np.searchsorted(with_signal, np.arange(bands))
    sides = with_signal[np.clip([after - 1, after], 0, len(with_signal) - 1)]
    sides[0, after == 0] = sides[1, after == 0]
    noisier = (left > NOISIER * left[sides].max(axis=0)) & (left > LEAST_OF_OWN * size)
    signal = explained[sides] * deviation[sides] ** 2
    dead = (explained + by_chance) * deviation**2 < DEAD * signal.min(axis=0)
    stands_out = (noisier | dead) & (explained[sides].min(axis=0) >= CLEAR_SHARE)
    return suspects & ((left > much) | stands_out)


def _moments(
    cubes: Sequence[NDArray[np.float32]], pixels: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return each band's mean and standard deviation [C], correlations [C, C], and the smoothness in space [C].

    Smoothness is the lesser of the correlations of neighbours along rows and along columns.
    """
    bands = len(cubes[0])
    known = [complete(cube) for cube in cubes]
    mean = np.sum([cube[:, where].sum(axis=1, dtype=np.float64) for cube, where in zip(cubes, known)], axis=0) / pixels
    gram, along, power = np.zeros((bands, bands)), np.zeros((bands, 2)), np.full((bands, 2, 2), 1e-300)
    whole, first, last = slice(None), slice(1, None), slice(None, -1)
    neighbours = ((whole, first), (whole, last)), ((first, whole), (last, whole))
    for cube, where in zip(cubes, known):
        centred = np.where(where, cube - mean[:, None, None], 0)
        flat = centred.reshape(bands, -1)
        gram += flat @ flat.T
        there = where.astype(np.float64)
        for band, image in enumerate(centred):  # one at a time: it stays in the cache
            squares = image**2
            for axis, (one, other) in enumerate(neighbours):
                # Where either is unknown the product is 0, and so must be its part of both powers.
                along[band, axis] += np.einsum("ij,ij->", image[one], image[other])
                power[band, axis, 0] += np.einsum("ij,ij->", squares[one], there[other])
                power[band, axis, 1] += np.einsum("ij,ij->", squares[other], there[one])
    deviation = np.sqrt(np.diag(gram) / pixels)
    correlation = gram / pixels / np.outer(deviation, deviation)
    smoothness: NDArray[np.float64] = (along / np.sqrt(power.prod(axis=2))).min(axis=1)
    return mean, deviation, correlation, smoothness


def _explained(
    correlation: NDArray[np.float64], smoothness: NDArray[np.float64], pixels: int
) -> tuple[NDArray[np.float64], float]:
    """Return the share of each band's variance that other bands explain, [C], and how much more chance may hide.

    A regression on the leading directions V of the bands that are asked, with V² eigenvalues; a band that is one of
    them is taken out of V, which changes V'GV by two products of vectors and not more.
    """
    typical = float(np.median(smoothness))
    asked = smoothness >= typical / 2 if typical >= SMOOTH else np.ones(len(smoothness), bool)
    count = int(np.clip(pixels // PIXELS_A_DIRECTION, 1, min(MOST_DIRECTIONS, asked.sum() - 1)))
    strength, vectors = np.linalg.eigh(correlation[np.ix_(asked, asked)])
    strength, vectors = strength[::-1][:count], vectors[:, ::-1][:, :count]
    own = np.zeros((len(asked), count))
    own[asked] = vectors
    seen = correlation[:, asked] @ vectors - own
    form = np.diag(np.maximum(strength, 1e-12)) + np.zeros((len(asked), 1, 1))
    form -= own[:, :, None] * (strength * own)[:, None, :] + (strength * own)[:, :, None] * own[:, None, :]
    form += own[:, :, None] * own[:, None, :]
    form += 1e-9 * strength[0] * np.eye(count)
    share = np.einsum("ck,ck->c", seen, np.linalg.solve(form, seen[:, :, None])[:, :, 0])
    explained = np.clip(1 - (1 - share) * (pixels - 1) / max(1, pixels - count - 1), 0, 1)
    return explained, SURE * float(np.sqrt(2 * count)) / pixels
