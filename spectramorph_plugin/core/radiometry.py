"""Radiometric normalisation, the gain and offset that put each MSI band into the HSI's units: see docs/method.md.

Both images are compared on the coarse grid: the MSI averaged onto HSI pixels against the HSI seen through the
spectral response. The HSI's blur is wider than its pixel, so its contrasts are weaker there, and a regression pixel by
pixel would call that a low gain. Therefore the MSI is blurred first, by a kernel of a few coarse pixels that all bands
share and that the images themselves tell: the non-negative one that predicts the HSI best. A shift of less than two
coarse pixels goes into the kernel, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy.optimize import nnls
from scipy.stats import theilslopes

from ..errors import UserError
from .change_mask import CHANGED_THRESHOLD, NORMAL_STANDARD_DEVIATION

PIXELS_PER_UNKNOWN = 4  # that a kernel needs for each of its weights; with fewer a smaller kernel is fitted
MINIMUM_PIXELS = 8  # that a gain and an offset are fitted to
MOST_PIXELS = 16384  # that a fit of so few unknowns looks at: more would only take longer
ROUNDS = 3  # of estimates that need each other, after which they hardly change
# The median line looks at the slopes between all pairs of pixels: 400 pixels have 80 000 of them.
MOST_PIXELS_FOR_MEDIAN_SLOPE = 400
HUBER_THRESHOLD = 1.345  # robust standard deviations; 95 % efficiency for normal errors (Huber 1981)
LINE_ROUNDS = 12  # after which a line no longer moves
# Pixels whose error exceeds so many robust standard deviations are left out of the kernel's fit.
REJECTION_THRESHOLD = 3.0
# Correlation of a band with what it should see. Below it, the response, the place or the date is wrong.
LOW_CORRELATION = 0.7
CACHED_PIXELS = 2**15  # whose values are matched at once: in float64 they stay in the processor's cache


@dataclass(frozen=True)
class RadiometricNormalisation:
    """What turns MSI bands into HSI units, `gain * value + offset`, and how well they then fit.

    Attributes
    ----------
    gain : ndarray of shape (c,)
        HSI units to a unit of the MSI.
    offset : ndarray of shape (c,)
        In HSI units.
    correlation : ndarray of shape (c,) or None
        Of each band, averaged onto HSI pixels and blurred, with the HSI seen through the response; None where nothing
        was compared.
    rejected : ndarray of shape (c,) or None
        Share of the pixels compared that were left out as changed; None where nothing was compared.
    """

    gain: NDArray[np.float64]
    offset: NDArray[np.float64]
    correlation: NDArray[np.float32] | None = None
    rejected: NDArray[np.float32] | None = None

    @property
    def fitted(self) -> bool:
        """Whether gains and offsets come from the images: they are not given, nor is matching turned off."""
        return self.correlation is not None and bool(self.offset.any())

    @property
    def reliable(self) -> NDArray[np.bool_]:
        """Which bands tell more of the images than their own gain, [c]: those that agree, or at least the best."""
        if self.correlation is None:
            return np.ones(len(self.gain), bool)
        return np.asarray(self.correlation >= min(LOW_CORRELATION, float(self.correlation.max())))

    def apply(self, values: NDArray[np.float32], *, level: NDArray[np.float64] | float = 0.0) -> NDArray[np.float32]:
        """Return MSI values in the HSI's units, less a level.

        Parameters
        ----------
        values : ndarray of shape (c, ...)
            As the MSI's file has them.
        level : ndarray of shape (c,) or float
            What is taken off each band, in HSI units. Where values are large beside their contrast, a float32 of the
            whole value would round the contrast away: the level is taken off in float64 before.

        Returns
        -------
        ndarray of shape (c, ...)
        """
        matched = np.empty(values.shape, np.float32)
        starts = np.broadcast_to(self.offset - level, self.gain.shape)
        bands = (image.reshape(len(values), values[0].size) for image in (values, matched))
        for seen, found, gain, start in zip(*bands, self.gain, starts):
            for first in range(0, len(seen), CACHED_PIXELS):
                part = slice(first, first + CACHED_PIXELS)
                found[part] = seen[part] * gain + start
        return matched


def no_normalisation(bands: int, *, scale: float = 1.0) -> RadiometricNormalisation:
    """Return the normalisation that leaves values as they are, but for a scale.

    Parameters
    ----------
    bands : int
        c, of the MSI.
    scale : float
        HSI units to a unit of the MSI, the same for all bands.

    Returns
    -------
    RadiometricNormalisation
        Without correlation: nothing was compared.
    """
    return RadiometricNormalisation(np.full(bands, scale), np.zeros(bands))


def normalise_radiometry(
    averaged: Sequence[NDArray[np.float32]],
    expected: Sequence[NDArray[np.float32]],
    *,
    scale: float = 0.0,
    level: NDArray[np.float64] | float = 0.0,
) -> RadiometricNormalisation:
    """Fit gain and offset of every band.

    Parameters
    ----------
    averaged : sequence of ndarray of shape (c, h, w)
        The MSI of each part of the scene, averaged onto HSI pixels, as its file has it; NaN for no data.
    expected : sequence of ndarray of shape (c, h, w)
        The HSI of each part through the spectral response, in its own units, less the level; NaN for no data.
    scale : float
        The gain of all bands, where it is known and no offset is wanted; 0 where both are to be fitted.
    level : ndarray of shape (c,) or float
        What was taken off each band of `expected`, in HSI units.

    Returns
    -------
    RadiometricNormalisation

    Raises
    ------
    UserError
        Where too few pixels can be compared, or a band is constant.
    """
    single, goal = _neighbourhoods(averaged, expected, 0)
    if single.shape[1] < MINIMUM_PIXELS:
        raise UserError(
            "Only {shape} pixels of the hyperspectral image are covered by valid pixels of the multispectral one, "
            "too few to match their radiometry: give images that overlap more, or turn radiometric matching off.",
            shape=single.shape[1],
        )
    for band, span in enumerate(np.ptp(single, axis=(1, 2)), start=1):
        if span == 0:
            raise UserError(
                "Band {band} of the multispectral image has the same value everywhere under the hyperspectral "
                "image and tells nothing: leave that band out.",
                band=band,
            )
    kept, rejected = _without_changes(averaged, expected, single, goal)
    seen, target = _surroundings(kept, expected)
    gain = target.std(axis=1) / seen.std(axis=(1, 2))
    for _ in range(ROUNDS):  # the kernel needs the gains, and they the kernel
        blurred = seen @ _shared_kernel(seen, target, gain)
        apart = blurred - blurred.mean(axis=1, keepdims=True)
        gain = (apart * target).sum(axis=1) / (apart**2).sum(axis=1)
    gain, offset, correlation = robust_lines(blurred, target)
    offset += level
    if scale:
        gain, offset = np.full_like(gain, scale), np.zeros_like(offset)
    return RadiometricNormalisation(gain, offset, correlation.astype(np.float32), rejected)


def _mean_of_four(image: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean of each pixel and its neighbours to the right and below, [c, h - 1, w - 1].

    Coarse pixels alias what is finer than they are, in either image another way; less of it is left in means of four.
    """
    four = image[:, 1:, 1:] + image[:, 1:, :-1] + image[:, :-1, 1:] + image[:, :-1, :-1]
    return (four / 4).astype(np.float32)


def _neighbourhoods(
    averaged: Sequence[NDArray[np.float32]], expected: Sequence[NDArray[np.float32]], radius: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the surroundings of pixels that have them whole, [c, n, (2 radius + 1)^2], and the targets [c, n].

    No more of them than a fit of so few unknowns can use, evenly spread.
    """
    size = 2 * radius + 1
    bands = len(averaged[0])
    seen: list[NDArray[np.float64]] = [np.empty((bands, 0, size * size))]
    target: list[NDArray[np.float64]] = [np.empty((bands, 0))]
    for image, goal in zip(averaged, expected):
        if min(image.shape[1:]) < size:
            continue
        around = sliding_window_view(image, (size, size), axis=(1, 2))  # type: ignore[call-overload]
        inner = goal[:, radius : goal.shape[1] - radius, radius : goal.shape[2] - radius]
        whole = sliding_window_view(np.isfinite(image).all(axis=0), (size, size)).all(axis=(2, 3))
        rows, columns = np.nonzero(whole & np.isfinite(inner).all(axis=0))
        step = -(-len(rows) * len(averaged) // MOST_PIXELS) or 1
        rows, columns = rows[::step], columns[::step]
        seen.append(around[:, rows, columns].reshape(bands, -1, size * size).astype(np.float64))
        target.append(inner[:, rows, columns].astype(np.float64))
    return np.concatenate(seen, axis=1), np.concatenate(target, axis=1)


def _without_changes(
    averaged: Sequence[NDArray[np.float32]],
    expected: Sequence[NDArray[np.float32]],
    single: NDArray[np.float64],
    goal: NDArray[np.float64],
) -> tuple[list[NDArray[np.float32]], NDArray[np.float32]]:
    """Return the MSI with NaN where any band is far off its median line (Theil 1950, Sen 1968): clouds, change.

    Also the share of pixels that each band is off in, [c].
    """
    draw = np.random.default_rng(0).permutation(goal.shape[1])[:MOST_PIXELS_FOR_MEDIAN_SLOPE]
    kept = [image.copy() for image in averaged]
    rejected = np.zeros(len(goal), np.float32)
    for band, (x, y) in enumerate(zip(single[:, :, 0], goal)):
        slope, intercept = theilslopes(y[draw], x[draw])[:2] if np.ptp(x[draw]) > 0 else (0.0, np.median(y))
        limit = CHANGED_THRESHOLD * NORMAL_STANDARD_DEVIATION * np.median(np.abs(y - slope * x - intercept))
        if limit == 0:
            continue
        rejected[band] = (np.abs(y - slope * x - intercept) > limit).mean()
        for image, before, after in zip(kept, averaged, expected):
            image[:, np.abs(after[band] - slope * before[band] - intercept) > limit] = np.nan
    return kept, rejected


def _surroundings(
    averaged: Sequence[NDArray[np.float32]], expected: Sequence[NDArray[np.float32]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return neighbourhoods as large as the number of pixels bears, and their targets."""
    smooth_msi, smooth_hsi = ([_mean_of_four(image) for image in images] for images in (averaged, expected))
    for radius in (2, 1):
        seen, target = _neighbourhoods(smooth_msi, smooth_hsi, radius)
        if target.shape[1] >= PIXELS_PER_UNKNOWN * seen.shape[2]:
            return seen, target
    return _neighbourhoods(averaged, expected, 0)


def _shared_kernel(
    seen: NDArray[np.float64], target: NDArray[np.float64], gain: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the non-negative kernel, summing to 1, that best turns `seen` into `target`, given the gain of each band.

    Bands count alike, whatever their contrast; those whose gain makes no sense do not count.
    """
    use = gain > 0
    unit = seen[use].std(axis=(1, 2))[:, None]
    centred = (seen[use] - seen[use].mean(axis=1, keepdims=True)) / unit[:, :, None]
    design = centred.reshape(-1, seen.shape[2])
    goal = ((target[use] - target[use].mean(axis=1, keepdims=True)) / (gain[use, None] * unit)).ravel()
    whole_gram, whole_right = design.T @ design, design.T @ goal
    outliers = np.zeros(len(goal), bool)
    kernel = np.zeros(seen.shape[2])
    for _ in range(ROUNDS if use.any() else 0):  # outliers of one round are left out of the next
        apart = design[outliers]
        gram, right = whole_gram - apart.T @ apart, whole_right - apart.T @ goal[outliers]
        gram[np.diag_indices_from(gram)] += 1e-6 * np.trace(gram) / len(gram)
        root = np.linalg.cholesky(gram)
        kernel, _ = nnls(root.T, np.linalg.solve(root, right))
        error = np.abs(goal - design @ kernel)
        outliers = error > REJECTION_THRESHOLD * NORMAL_STANDARD_DEVIATION * np.median(error) + 1e-12
    if kernel.sum() <= 0:
        kernel[len(kernel) // 2] = 1.0
    return kernel / kernel.sum()


def robust_lines(
    x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the robust line of each y over its x, by Huber's estimator (1964).

    It is found by least squares, the pixels weighed anew in each round by their errors in the round before.

    Parameters
    ----------
    x : ndarray of shape (c, n)
        What lines are drawn over, in any units.
    y : ndarray of shape (c, n)
        What they should give, in any units.

    Returns
    -------
    gain : ndarray of shape (c,)
    offset : ndarray of shape (c,)
        In units of y.
    correlation : ndarray of shape (c,)
        Of all pixels, not weighed.
    """
    tiny = np.finfo(np.float64).tiny
    weight = np.ones_like(y)
    for _ in range(LINE_ROUNDS):
        weight /= weight.sum(axis=1, keepdims=True)
        x_mean, y_mean = (np.einsum("cn,cn->c", weight, values)[:, None] for values in (x, y))
        x_apart, y_apart = x - x_mean, y - y_mean
        both = np.einsum("cn,cn,cn->c", weight, x_apart, y_apart)
        gain = both / np.maximum(np.einsum("cn,cn,cn->c", weight, x_apart, x_apart), tiny)
        error = np.abs(y_apart - gain[:, None] * x_apart)
        limit = HUBER_THRESHOLD * NORMAL_STANDARD_DEVIATION * np.median(error, axis=1, keepdims=True)
        weight = np.minimum(1, np.maximum(limit, tiny) / np.maximum(error, tiny))
    offset = y_mean[:, 0] - gain * x_mean[:, 0]
    x_apart, y_apart = x - x.mean(axis=1, keepdims=True), y - y.mean(axis=1, keepdims=True)
    sizes = np.linalg.norm(x_apart, axis=1) * np.linalg.norm(y_apart, axis=1)
    return gain, offset, (x_apart * y_apart).sum(axis=1) / np.maximum(sizes, tiny)
