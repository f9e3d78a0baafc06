"""How to show a hyperspectral image in true colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..pair.bounds import MOST_SAMPLE_PIXELS, SAMPLE_TILE
from ..pair.hsi_sample import HsiSample
from ..protocol.figures import Display
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles

TRUE_COLOUR_NM = (640.0, 550.0, 460.0)  # what is shown as red, green and blue
FARTHEST_NM = 50.0  # that a band may lie from one of these and still stand for its colour
STRETCH_PERCENTILES = (2, 98)  # of a band's values: what is shown as black, and as full


def shared_display(wavelength: NDArray[np.float64] | None, sample: HsiSample) -> Display:
    """Return the bands and the stretch that show the HSI, and equally what is made of it."""
    picks = true_colour(wavelength, sample.used)
    return display_of(sample.used[picks], sample.spectra[:, picks])


def own_display(raster: Raster, shown: NDArray[np.intp] | None = None) -> Display | None:
    """Return the bands and the stretch that show a raster; None where a look at parts of it finds no data.

    Parameters
    ----------
    raster : Raster
    shown : ndarray of int of shape (3,) or None
        Positions of the bands to show as red, green and blue; None for those of its bands that are nearest to these.

    Returns
    -------
    Display or None
    """
    good = np.flatnonzero(~raster.bands.bad)
    if len(good) == 0:
        return None
    if shown is None:
        shown = good[true_colour(raster.bands.wavelength, good)]
    whole = Window(0, 0, raster.grid.width, raster.grid.height)
    parts = [raster.read(tile, shown.tolist()) for tile in spread_tiles(whole, SAMPLE_TILE, MOST_SAMPLE_PIXELS)]
    pixels = np.concatenate([part.reshape(len(shown), -1).T for part in parts])
    pixels = pixels[np.isfinite(pixels).all(axis=1)]
    return display_of(shown, pixels) if len(pixels) else None


def true_colour(wavelength: NDArray[np.float64] | None, used: NDArray[np.intp]) -> list[int]:
    """Return which of the bands at these positions are nearest to red, green and blue.

    Where the image sees no visible light, three bands spread over its spectrum.

    Parameters
    ----------
    wavelength : ndarray of shape (bands,) or None
        Of all bands, nm; None where it is not known.
    used : ndarray of int of shape (m,)
        Positions of the bands to choose among.

    Returns
    -------
    list of int
        Places in `used`.
    """
    if wavelength is not None:
        distances = [np.abs(wavelength[used] - nm) for nm in TRUE_COLOUR_NM]
        if all(distance.min() <= FARTHEST_NM for distance in distances):
            return [int(distance.argmin()) for distance in distances]
    return [len(used) * 5 // 6, len(used) // 2, len(used) // 6]


def display_of(bands: NDArray[np.intp], pixels: NDArray[np.float32]) -> Display:
    """Return how to show three bands.

    Parameters
    ----------
    bands : ndarray of int of shape (3,)
        Their positions.
    pixels : ndarray of shape (n, 3)
        Some of their values, by which they are stretched.

    Returns
    -------
    Display
    """
    low, high = np.percentile(pixels, STRETCH_PERCENTILES, axis=0)
    return Display(tuple((bands + 1).tolist()), tuple(low.tolist()), tuple(high.tolist()))
