"""The HSI's blur, estimated from the two images themselves: docs/method.md, preset `sharp`, step 3.

The HSI through the spectral response must equal the MSI through the HSI's point spread function (PSF), so the PSF is
the non-negative, smooth kernel that turns the one into the other by least squares. No knowledge of the sensor is
needed; a shift between the images becomes part of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from .change_mask import change_limit
from .psf import WIDEST, WIDTH, PointSpreadFunction, gaussian_kernel, gaussian_psf, separable_psf

# Candidates for the weight of the kernel's squared curvature, beside the mean square of what it is fitted to. Which is
# right depends on the noise: the one that predicts pixels best that were held out is used.
SMOOTHNESS = (0.1, 0.01, 1e-3, 1e-5)
# The pixels that are held out: with (2, 5) the third fifth of them, in the order of rows.
HELD_OUT = (2, 5)
# Error on held-out pixels, as a share of the images' variance. Beyond it they differ by more than a blur, as two
# sensors do on the same ground, and a kernel of free weights would be bent to fit that difference, too.
LARGEST_DISAGREEMENT = 0.02
# Full widths at half maximum of the Gaussians that are tried then, in coarse pixels; each is convolved with the pixel's
# square. From the narrowest on, because taking a blur for wider than it is does more harm than the other way round.
FWHMS = (0.0, 0.35, 0.7, 1.0, 1.4, 2.0, 3.0)
# A Gaussian is taken where its error on held-out pixels is less than this share of the best smooth kernel's. Where the
# optics hardly blur, the true kernel is a square with sharp edges, which no smooth kernel can be.
MUCH_BETTER = 0.2
# Standard errors by which a mean must be larger to be so with a certainty of 99 %.
CERTAIN = 2.33
DESCENT_STEPS = 60  # of projected descent, each kernel starting from the one before
MOST_EQUATIONS = 16384  # that are solved for at most WIDTH² · MOST_SAMPLES² = 400 weights: more would only take longer
# Standard deviation, in coarse pixels, from which on a kernel of WIDTH cuts a blur off, and one of WIDEST is estimated,
# by at most so many samples to a coarse pixel: so wide a blur has no fine features.
CUT_OFF, SAMPLES_OF_WIDEST = 1.1, 2


def estimate_psf(
    fine: Sequence[NDArray[np.float32]], coarse: Sequence[NDArray[np.float32]], samples: int
) -> PointSpreadFunction:
    """Return the PSF that turns the MSI into the HSI seen through the spectral response.

    Parameters
    ----------
    fine : sequence of ndarray of shape (c, h * samples, w * samples)
        The MSI of each part of the scene, in the HSI's units, averaged onto `samples` x `samples` parts of each coarse
        pixel, NaN for no data.
    coarse : sequence of ndarray of shape (c, h, w)
        The HSI of each part through the spectral response, in its own units, NaN for no data.
    samples : int
        Samples to a coarse pixel, along each axis.

    Returns
    -------
    PointSpreadFunction
        Of one coarse pixel, and not estimated, where the images do not tell it.
    """
    kept = _without_changes(fine, coarse, samples)
    psf, error = _estimated(kept, coarse, samples, WIDTH)
    if psf.deviation() < CUT_OFF:
        return psf
    group = samples // SAMPLES_OF_WIDEST if samples % SAMPLES_OF_WIDEST == 0 else 1
    wide, its_error = _estimated([_averaged(image, group) for image in kept], coarse, samples // group, WIDEST)
    # Where the images differ by more than a blur, a wider kernel is bent to that, too.
    return wide if its_error < min(error, LARGEST_DISAGREEMENT) else psf


def _averaged(image: NDArray[np.float32], group: int) -> NDArray[np.float32]:
    """Return an image [c, H, W] averaged over squares of so many pixels."""
    bands, height, width = image.shape
    return image.reshape(bands, height // group, group, width // group, group).mean(axis=(2, 4))


def _estimated(
    fine: Sequence[NDArray[np.float32]], coarse: Sequence[NDArray[np.float32]], samples: int, width: int
) -> tuple[PointSpreadFunction, float]:
    """Return the PSF of so many coarse pixels, and the free kernel's error on held-out pixels."""
    seen, goal = _equations(fine, coarse, samples, width)
    size, bands = width * samples, len(coarse[0])
    if len(goal) < 2 * size:
        return gaussian_psf(samples), math.inf
    pixels = len(goal) // bands
    held = np.repeat(np.arange(pixels) * HELD_OUT[1] // pixels == HELD_OUT[0], bands)
    gram_all, right_all = seen.T @ seen, seen.T @ goal
    gram, right = gram_all - seen[held].T @ seen[held], right_all - seen[held].T @ goal[held]
    # In units of the equations, so that one smoothness means the same for any image.
    curvature = _curvature(size) * np.float32(np.trace(gram_all) / len(gram_all))

    def errors(kernel: NDArray[np.floating], which: NDArray[np.bool_]) -> NDArray[np.floating]:
        """Return the squared error of each pixel, as a share of the variance."""
        return ((seen[which] @ kernel.ravel() - goal[which]) ** 2).reshape(-1, bands).mean(axis=1)

    kernel: NDArray[np.float32] = np.zeros(size * size, np.float32)
    fits = []
    for smoothness in SMOOTHNESS:  # from the smoothest kernel on, from which the descent to the next one starts
        kernel = _non_negative(gram + smoothness * curvature, right, kernel)
        fits.append((float(errors(kernel, held).mean()), smoothness, kernel))
    best, smoothness, kernel = min(fits, key=itemgetter(0))
    plain, everything = gaussian_psf(samples, width=width), np.ones(len(goal), bool)
    fitted = replace(gaussian_psf(samples, _likeliest_fwhm(gram_all, right_all, samples, width), width), estimated=True)
    if errors(fitted.kernel(), held).mean() < MUCH_BETTER * best:
        return fitted, best
    # A free kernel that predicts no better than an assumed one was fitted to too little texture for so many weights;
    # a single width may still be told.
    if best >= errors(plain.kernel(), held).mean():
        chosen = _first_that_will_do([errors(each.kernel(), everything) for each in (plain, fitted)])
        return (plain, fitted)[chosen], best
    if best > LARGEST_DISAGREEMENT:
        centre = _likeliest_centre(gram_all, right_all, samples, width)
        gaussians = [gaussian_kernel(samples, fwhm, centre, width) for fwhm in FWHMS]
        kernel = gaussians[_first_that_will_do([errors(each, everything) for each in gaussians])]
    else:
        kernel = _non_negative(gram_all + smoothness * curvature, right_all, kernel)
    return separable_psf(kernel.reshape(size, size).astype(np.float64) / float(kernel.sum()), samples), best


def _first_that_will_do(fits: Sequence[NDArray[np.floating]]) -> int:
    """Return the place of the first of fits, given by their errors [n], that is not certainly worse than the best."""
    best = min(fits, key=lambda errors: float(errors.mean()))
    worse = (errors - best for errors in fits)
    return next(i for i, apart in enumerate(worse) if apart.mean() <= CERTAIN * apart.std() / np.sqrt(len(apart)))


def _likeliest_fwhm(gram: NDArray[np.float32], right: NDArray[np.float32], samples: int, width: int) -> float:
    """Return the full width at half maximum, in coarse pixels, of the centred Gaussian that fits best."""

    def misfit(fwhm: float) -> float:
        kernel = gaussian_kernel(samples, fwhm, (0.0, 0.0), width)
        return float(kernel @ gram @ kernel - 2 * right @ kernel)

    return float(minimize_scalar(misfit, bounds=(0.0, FWHMS[-1]), method="bounded", options={"xatol": 0.01}).x)


def _likeliest_centre(
    gram: NDArray[np.float32], right: NDArray[np.float32], samples: int, width: int
) -> tuple[float, float]:
    """Return the centre (row, column), in coarse pixels, of the Gaussian that fits best.

    From the middle on, the search goes to the best neighbour a sample away until none is better; parabolas through the
    best one and its neighbours tell the rest.
    """

    def misfit(row: float, column: float) -> float:
        kernels = (gaussian_kernel(samples, fwhm, (row, column), width) for fwhm in FWHMS)
        return min(float(kernel @ gram @ kernel - 2 * right @ kernel) for kernel in kernels)

    step = 1 / samples
    row, column = 0.0, 0.0
    while max(abs(row), abs(column)) <= width / 4:
        around = [(row + i * step, column + j * step) for i in (0, -1, 1) for j in (0, -1, 1)]
        best = min(around, key=lambda centre: misfit(*centre))
        if best == (row, column):
            break
        row, column = best
    here = misfit(row, column)
    rows = misfit(row - step, column), misfit(row + step, column)
    columns = misfit(row, column - step), misfit(row, column + step)
    return row + step * _lowest(rows[0], here, rows[1]), column + step * _lowest(columns[0], here, columns[1])


def _lowest(before: float, here: float, after: float) -> float:
    """Return where the parabola through three values, the middle one the lowest, is lowest: -0.5 to 0.5."""
    curvature = before - 2 * here + after
    return float(np.clip(0.5 * (before - after) / curvature, -0.5, 0.5)) if curvature > 0 else 0.0


def _without_changes(
    fine: Sequence[NDArray[np.float32]], coarse: Sequence[NDArray[np.float32]], samples: int
) -> list[NDArray[np.float32]]:
    """Return the MSI with NaN in coarse pixels where any band is far off the HSI: clouds would decide the fit."""
    means = [
        image.reshape(len(goal), goal.shape[1], samples, -1, samples).mean(axis=(2, 4))
        for image, goal in zip(fine, coarse)
    ]
    apart = np.concatenate([(mean - goal).reshape(len(goal), -1) for mean, goal in zip(means, coarse)], axis=1)
    seen = np.concatenate([goal.reshape(len(goal), -1) for goal in coarse], axis=1)
    known = np.isfinite(apart).all(axis=0)
    if not known.any():
        return list(fine)
    limit = change_limit(apart[:, known], seen[:, known])
    kept = []
    for image, mean, goal in zip(fine, means, coarse):
        changed = (np.abs(mean - goal) > limit[:, None, None]).any(axis=0)
        kept.append(np.where(np.kron(changed, np.ones((samples, samples), bool)), np.float32(np.nan), image))
    return kept


def _equations(
    fine: Sequence[NDArray[np.float32]], coarse: Sequence[NDArray[np.float32]], samples: int, width: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the surroundings of coarse pixels [n, (width * samples)^2] and what the HSI sees there [n].

    Bands are centred and scaled to the same contrast; of many pixels, evenly spread ones are taken.
    """
    size, margin = width * samples, width // 2
    bands = len(coarse[0])
    surroundings: list[NDArray[np.float32]] = []
    goals: list[NDArray[np.float32]] = []
    for image, goal in zip(fine, coarse):
        if min(goal.shape[1:]) <= 2 * margin:
            continue
        inner = goal[:, margin:-margin, margin:-margin]
        around = sliding_window_view(image, (size, size), axis=(1, 2))[:, ::samples, ::samples]  # type: ignore[call-overload]
        known = np.isfinite(image).all(axis=0)
        whole = sliding_window_view(known, (size, size))[::samples, ::samples].all(axis=(2, 3))
        rows, columns = np.nonzero(whole & np.isfinite(inner).all(axis=0))
        step = -(-len(rows) * len(fine) * bands // MOST_EQUATIONS) or 1
        rows, columns = rows[::step], columns[::step]
        surroundings.append(around[:, rows, columns].reshape(bands, -1, size * size))
        goals.append(inner[:, rows, columns])
    if not goals or not sum(goal.shape[1] for goal in goals):
        return np.empty((0, size * size), np.float32), np.empty(0, np.float32)
    seen, target = np.concatenate(surroundings, axis=1), np.concatenate(goals, axis=1)
    centre = seen.mean(axis=(1, 2), keepdims=True)
    unit = np.maximum(seen.std(axis=(1, 2), keepdims=True), 1e-12)
    equations = ((seen - centre) / unit).transpose(1, 0, 2)
    right = ((target - centre[:, :, 0]) / unit[:, :, 0]).T
    return equations.reshape(-1, size * size), right.ravel()


def _curvature(size: int) -> NDArray[np.float32]:
    """Return the quadratic form of a kernel's squared second differences along both axes."""
    identity = np.eye(size, dtype=np.float32)
    second = np.diff(identity, 2, axis=0)
    form: NDArray[np.float32] = np.kron(second.T @ second, identity) + np.kron(identity, second.T @ second)
    return form


def _non_negative(
    form: NDArray[np.float32], right: NDArray[np.float32], start: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Minimise k' form k / 2 - right' k over k >= 0 by accelerated projected descent (Beck and Teboulle 2009)."""
    step = 1 / np.abs(form).sum(axis=1).max()  # no eigenvalue is larger than the largest row sum
    point = ahead = start
    momentum = 1.0
    for _ in range(DESCENT_STEPS):
        before, point = point, np.maximum(ahead - step * (form @ ahead - right), 0)
        following = (1 + math.sqrt(1 + 4 * momentum**2)) / 2
        ahead = point + (momentum - 1) / following * (point - before)
        momentum = following
    return point if point.any() else np.full_like(point, 1 / len(point))
