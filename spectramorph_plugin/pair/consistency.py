"""How well a fused raster agrees with the two images that it was made of, and the indices that need no reference.

Wald's first property (Wald, Ranchin and Mangolini 1997): blurred and averaged as the hyperspectral sensor does it, the
result is to be the HSI; seen through the MSI's response, it is to be the MSI. Neither tells that the detail is right:
an image that agrees with both can be wrong in all that neither of them sees.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Union

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.band_means import band_means
from ..core.metrics import BandQualities, Comparison, QualityWithoutReference, band_pairs
from ..core.spatial_degradation import SpatialDegradation
from ..errors import UserError
from ..messages import Message
from ..protocol.figures import Likeness, QualityIndices
from ..raster.tiles import tiles, tiles_within
from .comparison import TILE, ScaledRaster, around, likeness, usual_peak
from .preparation import PreparedPair

COARSE_TILE = 32  # side of a tile in HSI pixels: a multiple of the blocks of Q2n
MOST_VALUES = 2**25  # of the fused raster that are blurred at once, to bound memory
LEAST_KNOWN = 0.999  # share of an HSI pixel's weights that must fall on pixels with data
LEAST_SEEN = 0.9  # share of what an MSI band sees that must lie on bands of the fused raster
MOST_BANDS = 16  # of the fused raster that D_lambda compares with one another: it takes all pairs of them
PEAK_TOLD = Message("the range of the HSI's values from their 1st to their 99th percentile")


@dataclass(frozen=True)
class Consistency:
    """What a fused raster has in common with the images that it was made of.

    Attributes
    ----------
    hsi : Likeness
    msi : Likeness
        In the HSI's units.
    quality : QualityIndices
    """

    hsi: Likeness
    msi: Likeness
    quality: QualityIndices


def consistency(
    prepared: PreparedPair,
    fused: ScaledRaster,
    places: NDArray[np.intp],
    progress: Callable[[float], None],
) -> Consistency:
    """Hold a fused raster against the two images.

    Parameters
    ----------
    prepared : PreparedPair
        Of the two images.
    fused : ScaledRaster
        On the MSI's pixels, in the HSI's units; those of its bands that the HSI has, too.
    places : ndarray of int of shape (C,)
        For each of these bands its place among the HSI's used bands.
    progress : callable
        Is told the share that is done.

    Returns
    -------
    Consistency

    Raises
    ------
    UserError
        Where they have no pixel in common.
    """
    chosen = np.unique(np.linspace(0, len(places) - 1, min(MOST_BANDS, len(places))).round().astype(int))
    between = list(band_pairs(len(chosen)))
    across = [(n, len(chosen) + band) for n, band in enumerate(_nearest_bands(prepared, places[chosen]))]
    fine, coarse = BandQualities(between + across), BandQualities(between + across)
    msi = _against_msi(prepared, fused, places, chosen, fine, lambda share: progress(0.5 * share))
    hsi = _against_hsi(prepared, fused, places, chosen, coarse, lambda share: progress(0.5 + 0.5 * share))
    cut = len(between)
    found = QualityWithoutReference.of(
        (fine.means()[:cut], coarse.means()[:cut]), (fine.means()[cut:], coarse.means()[cut:])
    )
    if not (math.isfinite(found.spectral) and math.isfinite(found.spatial)):
        raise UserError(
            "The images have no windows of 11 x 11 pixels with data in common: give larger ones to assess the fused "
            "raster without a reference."
        )
    return Consistency(hsi, msi, QualityIndices(found.spectral, found.spatial, found.qnr, len(chosen)))


def _nearest_bands(prepared: PreparedPair, places: NDArray[np.intp]) -> list[int]:
    """Return, for bands of the HSI, the MSI band whose response is centred nearest to each."""
    wavelength = prepared.reader.hsi.bands.wavelength
    if wavelength is None:
        raise ValueError("a prepared pair has wavelengths")
    used = wavelength[prepared.sample.used]
    centres = prepared.bands.response @ used
    return [int(np.abs(centres - nm).argmin()) for nm in used[places]]


def _against_msi(
    prepared: PreparedPair,
    fused: ScaledRaster,
    places: NDArray[np.intp],
    chosen: NDArray[np.intp],
    qualities: BandQualities,
    progress: Callable[[float], None],
) -> Likeness:
    weights = prepared.bands.response[:, places].astype(np.float32)
    lost = weights.sum(axis=1, keepdims=True)
    seen = np.flatnonzero(lost[:, 0] >= LEAST_SEEN)
    if len(seen) == 0:
        raise UserError(
            "The fused raster has no bands where the multispectral image's bands see: give the images that it was made "
            "of."
        )
    weights = np.ascontiguousarray(weights[seen] / lost[seen])
    reader = prepared.reader
    grid, levels = reader.msi.grid, prepared.sample.spectra @ prepared.bands.response[seen].T
    found = Comparison(len(seen), usual_peak(levels.T))
    windows = tiles(grid.height, grid.width, TILE)
    for done, window in enumerate(windows):
        progress(done / len(windows))
        whole, inner = around(window, grid)
        values = fused.read(whole)
        measured = reader.radiometry.apply(reader.msi.read(whole))
        found.add(measured[seen], band_means(values, weights), inner)
        qualities.add(np.concatenate([values[chosen], measured]), inner)
    _check_some(found, Message("multispectral"))
    names = tuple(prepared.bands.names[band] for band in seen)
    centres = None if reader.msi.bands.wavelength is None else reader.msi.bands.wavelength[seen]
    return likeness(
        found, names, centres, Message("the range of what the MSI would see of the HSI"), reader.pixels.ratio
    )


def _against_hsi(
    prepared: PreparedPair,
    fused: ScaledRaster,
    places: NDArray[np.intp],
    chosen: NDArray[np.intp],
    qualities: BandQualities,
    progress: Callable[[float], None],
) -> Likeness:
    reader = prepared.reader
    positions = prepared.sample.used[places].tolist()
    found = Comparison(len(places), usual_peak(prepared.sample.spectra[:, places].T))
    whole = reader.pair.overlap(0)
    windows = tiles_within(whole, COARSE_TILE)
    grid = reader.hsi.grid
    for done, window in enumerate(windows):
        progress(done / len(windows))
        part, inner = around(window, grid)
        true = reader.hsi.read(part, positions)
        fine = _fine_window(prepared, part)
        if fine is None:
            continue
        rows, columns = reader.centres(part)
        at = rows - fine.row_off, columns - fine.col_off
        degradation = SpatialDegradation.of(prepared.psf, reader.steps, at, (fine.height, fine.width))
        inside = degradation.covered.numpy() >= LEAST_KNOWN
        seen = _blurred(fused.read, fine, len(places), degradation)
        seen[:, ~inside] = np.nan
        msi = _blurred(
            lambda window, bands: reader.radiometry.apply(reader.msi.read(window))[bands],
            fine,
            len(reader.msi.bands),
            degradation,
        )
        msi[:, ~inside] = np.nan
        found.add(true, seen, inner)
        qualities.add(np.concatenate([true[chosen], msi]), inner)
    _check_some(found, Message("hyperspectral"))
    wavelength = reader.hsi.bands.wavelength
    names = tuple(reader.hsi.names[place] or f"band {reader.hsi.bands.indexes[place]}" for place in positions)
    shown = None if wavelength is None else wavelength[positions]
    return likeness(found, names, shown, PEAK_TOLD, reader.pixels.ratio)


def _fine_window(prepared: PreparedPair, coarse: Window) -> Union[Window, None]:
    """Return the fine pixels that make up a window of coarse ones, the blur's reach included; None where none do."""
    reader = prepared.reader
    found = reader.pixels.fine_window(coarse)
    if found is None:
        return None
    rows, columns = (math.ceil((prepared.psf.width / 2 + 1) * step) for step in reader.steps)
    grid = reader.msi.grid
    top, left = max(0, found.row_off - rows), max(0, found.col_off - columns)
    bottom = min(grid.height, found.row_off + found.height + rows)
    right = min(grid.width, found.col_off + found.width + columns)
    return Window(left, top, right - left, bottom - top)


def _blurred(
    read: Callable[[Window, list[int]], NDArray[np.float32]],
    fine: Window,
    bands: int,
    degradation: SpatialDegradation,
) -> NDArray[np.float32]:
    """Return what the HSI's optics and pixels make of an image, some bands at a time; NaN where data are missing."""
    at_once = max(1, MOST_VALUES // (fine.height * fine.width))
    parts = []
    for start in range(0, bands, at_once):
        values = read(fine, list(range(start, min(bands, start + at_once))))
        known = np.asarray(np.isfinite(values).all(axis=0))
        planes = np.concatenate([np.where(known, values, np.float32(0)), known[None].astype(np.float32)])
        seen = degradation.blur(torch.from_numpy(planes)).numpy()
        parts.append(np.where(seen[-1] >= LEAST_KNOWN, seen[:-1], np.float32(np.nan)))
    return np.concatenate(parts)


def _check_some(found: Comparison, image: str) -> None:
    if found.pixels == 0:
        raise UserError(
            "The fused raster and the {image} image have no pixel with data in common: give the images that it "
            "was made of.",
            image=image,
        )
