"""What a fitted model keeps of the images it was fitted on, to tell others from them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.constrained import nearest_fractions
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles

SAMPLE_TILE, MOST_SAMPLE_PIXELS = 64, 4 * 64**2  # of an image: enough to tell its values by
PERCENTILES = (2, 50, 98)  # of a band's values, by which its range is known
TINY = float(np.finfo(np.float32).tiny)


def unexplained_share(spectra: NDArray[np.float32], endmembers: NDArray[np.float32]) -> float:
    """Return how much of spectra is no sum of endmembers, whatever the abundances.

    Parameters
    ----------
    spectra : ndarray of float32 [n, C]
    endmembers : ndarray of float32 [K, C]
        In the same units.

    Returns
    -------
    float
        The typical size of what is left, over that of the spectra.
    """
    _, _, axes = np.linalg.svd(endmembers.astype(np.float64), full_matrices=False)
    return _share_left(spectra, spectra @ axes.T @ axes)


def unmixed_share(spectra: NDArray[np.float32], endmembers: NDArray[np.float32]) -> float:
    """Return how much of spectra no mixture of endmembers reaches whose fractions are not negative and sum to 1.

    Parameters
    ----------
    spectra : ndarray of float32 [n, C]
    endmembers : ndarray of float32 [K, C]
        In the same units.

    Returns
    -------
    float
        The typical size of what is left, over that of the spectra.
    """
    bands = spectra.shape[1]
    fractions = nearest_fractions(spectra, np.zeros(bands), np.eye(bands), endmembers)
    return _share_left(spectra, fractions @ endmembers)


def _share_left(spectra: NDArray[np.float32], explained: NDArray[np.floating]) -> float:
    return typical_size(spectra - explained) / max(typical_size(spectra), TINY)


def value_range(raster: Raster) -> NDArray[np.float32]:
    """Return percentiles of the values of each band, where all bands have one.

    Parameters
    ----------
    raster : Raster
        Of which evenly spread tiles are read.

    Returns
    -------
    ndarray of float32 [c, 3]
        The 2nd, 50th and 98th percentile, in the raster's units; zeros where it has no data.
    """
    windows = spread_tiles(Window(0, 0, raster.grid.width, raster.grid.height), SAMPLE_TILE, MOST_SAMPLE_PIXELS)
    parts = [raster.read(window).reshape(len(raster.bands), -1) for window in windows]
    values = np.concatenate(parts, axis=1)
    values = values[:, np.isfinite(values).all(axis=0)]
    if values.shape[1] == 0:
        return np.zeros((len(values), len(PERCENTILES)), np.float32)
    return np.percentile(values, PERCENTILES, axis=1).T.astype(np.float32)


def typical_size(spectra: NDArray[np.floating]) -> float:
    """Return the median over spectra of their root mean square.

    Parameters
    ----------
    spectra : ndarray of shape (n, C)
        In any units.

    Returns
    -------
    float
        In the same units.
    """
    return float(np.median(np.sqrt((spectra.astype(np.float64) ** 2).mean(axis=1))))
