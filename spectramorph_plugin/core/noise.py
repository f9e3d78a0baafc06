"""How noisy the two images are: docs/method.md, preset `sharp`, step 1."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter

# Share of the blocks that are taken for quiet: in the tenth that varies least, noise is most of what varies.
QUIET_SHARE = 0.1
BLOCK = 8  # side of a block, in pixels
# Share of a band's variance that is added to it: with a band that is a copy of others, the covariance has no inverse.
RIDGE = 1e-9
# Ground sampling distance, in pixels of the image, up to which a band counts as fine as the image: pixel sizes of one
# sensor's files differ by a few per cent, its coarser bands by a factor of 2 and more.
SAME_DISTANCE = 1.2


def hyperspectral_noise(spectra: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the standard deviation of each HSI band's noise: what the other bands do not explain.

    Multiple regression of every band on all others, as in HySime (Bioucas-Dias and Nascimento 2008), whose residual
    variances are the reciprocals of the inverse covariance's diagonal. The factor makes up for the degrees of freedom
    that the regression uses up.

    Parameters
    ----------
    spectra : ndarray of shape (n, C)
        Pixels in any units. With fewer than twice as many as bands a regression would explain the noise as well: then
        each band is held against the mean of its two neighbours instead.

    Returns
    -------
    ndarray of shape (C,)
        In the spectra's units; 0 for bands that do not vary.
    """
    count, bands = spectra.shape
    centred = spectra - spectra.mean(axis=0)
    if bands < 3:
        return np.asarray(centred.std(axis=0))
    if count < 2 * bands:
        apart = centred[:, 1:-1] - 0.5 * (centred[:, :-2] + centred[:, 2:])
        # Of white noise the difference has 1 + 2 / 4 times the variance.
        deviation = np.sqrt((apart**2).mean(axis=0) / 1.5)
        return np.interp(np.arange(bands), np.arange(bands - 2) + 1, deviation)
    deviation = centred.std(axis=0)
    unit = np.where(deviation > 0, deviation, 1.0)
    form = (centred / unit).T @ (centred / unit) / count
    form[np.diag_indices(bands)] = 1 + RIDGE
    residual = 1 / np.diag(np.linalg.inv(form))
    return deviation * np.sqrt(np.maximum(residual, 0) * count / (count - bands))


def multispectral_noise(images: Sequence[NDArray[np.float32]]) -> NDArray[np.float64]:
    """Return the standard deviation of each MSI band's noise.

    The second difference along both axes (Immerkær 1996) leaves noise and little of the scene. What is left of the
    scene stands in all bands alike or in few places: the smaller of what the other bands do not explain and of what the
    quietest blocks hold is taken.

    Parameters
    ----------
    images : sequence of ndarray of shape (c, H, W)
        Parts of the MSI, in any units, NaN for no data.

    Returns
    -------
    ndarray of shape (c,)
        In the images' units; 0 where they are too small to tell.
    """
    bands = len(images[0])
    blocks = [_difference_blocks(image) for image in images if min(image.shape[1:]) >= BLOCK + 2]
    if not blocks or not sum(part.shape[1] for part in blocks):
        return np.zeros(bands)
    differences = np.concatenate(blocks, axis=1)
    variance = np.quantile((differences**2).mean(axis=2), QUIET_SHARE, axis=1)
    if bands > 2:
        everywhere = differences.reshape(bands, -1)
        covariance = everywhere @ everywhere.T / everywhere.shape[1]
        covariance[np.diag_indices(bands)] *= 1 + 1e-9
        variance = np.minimum(variance, 1 / np.diag(np.linalg.inv(covariance + 1e-30 * np.eye(bands))))
    return np.sqrt(np.maximum(variance, 0))


def missing_detail(images: Sequence[NDArray[np.float32]], distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the standard deviation of the detail that bands of coarser files lack: to the others it is like noise.

    The finest bands tell what share of a band's variance is lost in the mean of so many pixels.

    Parameters
    ----------
    images : sequence of ndarray of shape (c, H, W)
        Parts of the MSI, in any units, NaN for no data.
    distance : ndarray of shape (c,)
        Ground sampling distance at which each band was recorded, in pixels of the image.

    Returns
    -------
    ndarray of shape (c,)
        In the images' units; 0 for the finest bands.
    """
    missing = np.zeros(len(distance))
    finest = distance < SAME_DISTANCE
    for size in np.unique(distance[~finest]) if finest.any() else ():
        shares, variances = zip(*(_lost(image, round(float(size)), finest) for image in images))
        coarse = distance == size
        missing[coarse] = np.sqrt(np.mean(shares) * np.mean(variances, axis=0)[coarse])
    return missing


def _lost(image: NDArray[np.float32], size: int, bands: NDArray[np.bool_]) -> tuple[float, NDArray[np.float64]]:
    """Return the share of the variance of some bands that averaging takes, and the variance of all, [c]."""
    known = np.isfinite(image).all(axis=0)
    means = np.nanmean(np.where(known, image, np.nan), axis=(1, 2), keepdims=True) if known.any() else 0.0
    centred = np.where(known, image - means, 0)
    smooth = uniform_filter(centred, (1, size, size))
    variance = (centred**2).sum(axis=(1, 2)) / max(1, known.sum())
    lost = ((centred - smooth) ** 2)[bands].sum() / max(1e-30, float((centred[bands] ** 2).sum()))
    return float(lost), variance


def _difference_blocks(image: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return second differences, as strong as the noise, of blocks without missing values, [c, blocks, pixels]."""
    corners = image[:, :-2, :-2] + image[:, :-2, 2:] + image[:, 2:, :-2] + image[:, 2:, 2:]
    sides = image[:, :-2, 1:-1] + image[:, 2:, 1:-1] + image[:, 1:-1, :-2] + image[:, 1:-1, 2:]
    difference = (4 * image[:, 1:-1, 1:-1] + corners - 2 * sides).astype(np.float64) / 6
    rows, columns = difference.shape[1] // BLOCK, difference.shape[2] // BLOCK
    cut = difference[:, : rows * BLOCK, : columns * BLOCK].reshape(len(image), rows, BLOCK, columns, BLOCK)
    blocks = cut.transpose(0, 1, 3, 2, 4).reshape(len(image), -1, BLOCK * BLOCK)
    return blocks[:, np.isfinite(blocks).all(axis=(0, 2))]
