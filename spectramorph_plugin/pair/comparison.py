"""A fused raster against the one that it should be, tile by tile."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Union

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.metrics import WINDOW_REACH, Comparison, Part
from ..errors import UserError
from ..messages import Message
from ..protocol.figures import BandLikeness, Likeness
from ..protocol.reporter import Reporter
from ..raster.grid import Grid
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles, tiles
from .bounds import MOST_SAMPLE_PIXELS, SAMPLE_TILE
from .fingerprint import typical_size

TILE = 256  # side of a tile in pixels: a multiple of the blocks of Q2n
MOST_VALUES = 2**23  # of an image that a tile holds: of one with many bands it has half the side
APART = 1.5  # nm that the centres of a band may differ by in two files and be the same band's
PEAK_PERCENTILES = (1, 99)
OTHER_UNITS, ODD_UNITS = 10.0, 1.5  # times larger or smaller than the reference: refused, and warned of
USUAL_RATIO = 4.0  # that ERGAS is told for where the ratio of the pixel sizes is not known

Witness = Callable[[NDArray[np.float64], NDArray[np.float64], Window], None]


class ScaledRaster:
    """A `Raster` whose values are multiplied by a number, with chosen bands alone.

    Parameters
    ----------
    source : Raster
    bands : ndarray of int of shape (C,)
        Positions of the bands.
    scale : float
    """

    def __init__(self, source: Raster, bands: NDArray[np.intp], scale: float) -> None:
        self.source = source
        self.positions = bands.tolist()
        self._scale = np.float32(scale)

    @property
    def grid(self) -> Grid:
        """Where its pixels lie."""
        return self.source.grid

    def read(self, window: Window, chosen: list[int] | None = None) -> NDArray[np.float32]:
        """Return the values of a window.

        Parameters
        ----------
        window : Window
        chosen : list of int or None
            Places among the bands; all of them by default.

        Returns
        -------
        ndarray of float32 of shape (bands, h, w)
            NaN where there is no data.
        """
        positions = self.positions if chosen is None else [self.positions[place] for place in chosen]
        values = self.source.read(window, positions)
        return values if self._scale == 1 else values * self._scale


@dataclass(frozen=True)
class Matched:
    """Two rasters of the same pixels, and which bands of both are the same.

    Attributes
    ----------
    image : ScaledRaster
        What is assessed, in the reference's units.
    reference : ScaledRaster
    names : tuple of str
        Of the bands.
    wavelength : ndarray of shape (C,) or None
        nm.
    sample : ndarray of float32 of shape (C, n)
        Values of the reference where both have data.
    """

    image: ScaledRaster
    reference: ScaledRaster
    names: tuple[str, ...]
    wavelength: Union[NDArray[np.float64], None]
    sample: NDArray[np.float32]


def same_bands(image: Raster, reference: Raster) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return which bands of two rasters are the same: by their order, or, where one has more, by their wavelengths.

    Parameters
    ----------
    image : Raster
    reference : Raster

    Returns
    -------
    image, reference : ndarray of int
        Positions of the bands that neither flags as bad.

    Raises
    ------
    UserError
        Where that cannot be told.
    """
    bad, known = (raster.bands.bad for raster in (image, reference))
    first, second = image.bands.wavelength, reference.bands.wavelength
    if len(bad) == len(known):
        good = np.flatnonzero(~bad & ~known)
        if first is not None and second is not None and len(good):
            apart = float(np.abs(first - second)[good].max())
            if apart > APART:
                raise UserError(
                    "The {image_name} and the {reference_name} have as many bands, whose wavelengths differ by up "
                    "to {apart:.1f} nm: give images of the same bands.",
                    image_name=image.name,
                    reference_name=reference.name,
                    apart=apart,
                )
        return good, good
    counts = Message(
        "The {image_name} has {count} bands, the {reference_name} {reference_count}",
        image_name=image.name,
        count=len(bad),
        reference_name=reference.name,
        reference_count=len(known),
    )
    if first is None or second is None:
        raise UserError("{counts}, and not both tell their wavelengths: give images of the same bands.", counts=counts)
    places, chosen = np.flatnonzero(~bad), np.flatnonzero(~known)
    nearest = chosen[np.abs(first[places, None] - second[chosen]).argmin(axis=1)]
    same = np.abs(first[places] - second[nearest]) <= APART
    if not same.any():
        raise UserError("{counts}, and none at the same wavelengths: give images of the same bands.", counts=counts)
    return places[same], nearest[same]


def matched(image: Raster, reference: Raster, scale: float, report: Reporter) -> Matched:
    """Find out what two rasters of the same pixels have in common.

    Parameters
    ----------
    image : Raster
        What is assessed.
    reference : Raster
        On the image's pixels.
    scale : float
        What the image's values are multiplied by.
    report : Reporter

    Returns
    -------
    Matched

    Raises
    ------
    UserError
        Where no band or no pixel is common to both, or their units differ.
    """
    first, second = same_bands(image, reference)
    mine, true = known_sample(image, first), known_sample(reference, second)
    both = np.isfinite(mine) & np.isfinite(true)
    filled = both.any(axis=1)
    if not filled.any():
        raise UserError(
            "The {image_name} and the {reference_name} have no pixel with data in common: give images of one place.",
            image_name=image.name,
            reference_name=reference.name,
        )
    if not filled.all():
        report.log(
            Message("Not compared, because one image has no data there: {filled} bands.", filled=int((~filled).sum()))
        )
    known = both[filled].all(axis=0)
    if not known.any():
        raise UserError(
            "No pixel of the {image_name} and the {reference_name} has data in all bands: check their nodata values.",
            image_name=image.name,
            reference_name=reference.name,
        )
    mine, true = scale * mine[filled][:, known], true[filled][:, known]
    check_units(mine, true, image.name, reference.name, report)
    wavelength = reference.bands.wavelength
    places = second[filled]
    wavelength = None if wavelength is None else wavelength[places]
    return Matched(
        ScaledRaster(image, first[filled], scale),
        ScaledRaster(reference, places, 1.0),
        tuple(reference.names[place] or f"band {reference.bands.indexes[place]}" for place in places),
        wavelength,
        true,
    )


def known_sample(raster: Raster, bands: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return values of a raster, all of a small one: of rasters on the same grid, those of the same pixels.

    Parameters
    ----------
    raster : Raster
    bands : ndarray of int of shape (C,)
        Positions of the bands.

    Returns
    -------
    ndarray of float32 of shape (C, n)
        NaN where there is no data.
    """
    windows = spread_tiles(Window(0, 0, raster.grid.width, raster.grid.height), SAMPLE_TILE, MOST_SAMPLE_PIXELS)
    parts = [raster.read(window, bands.tolist()).reshape(len(bands), -1) for window in windows]
    return np.concatenate(parts, axis=1)


def check_units(mine: NDArray[np.float32], true: NDArray[np.float32], name: str, other: str, report: Reporter) -> None:
    """See that two images are in the same units, by the typical size of their spectra.

    Parameters
    ----------
    mine : ndarray of shape (C, n)
        Values of what is assessed.
    true : ndarray of shape (C, m)
        Values of what it is held against.
    name : str
        What messages call the first.
    other : str
        What they call the second.
    report : Reporter
        Is told where the units are odd.

    Raises
    ------
    UserError
        Where they differ by a factor of ten or more.
    """
    sizes = typical_size(mine.T), typical_size(true.T)
    if min(sizes) == 0:
        return
    factor = sizes[0] / sizes[1]
    times = max(factor, 1 / factor)
    told = f"{times:.0f}" if times >= OTHER_UNITS else f"{times:.2g}"
    larger = (
        Message("{told} times as large as those", told=told)
        if factor >= 1
        else Message("{told} times smaller than those", told=told)
    )
    if not 1 / OTHER_UNITS <= factor <= OTHER_UNITS:
        raise UserError(
            "The values of the {name} are {larger} of the {other}, as in other units: give what they are to be "
            "multiplied by in the option scale (1e-4, say, for stored reflectance).",
            name=name,
            larger=larger,
            other=other,
        )
    if not 1 / ODD_UNITS <= factor <= ODD_UNITS:
        report.warning(
            Message(
                "The values of the {name} are {larger} of the {other}: if their units differ, give the option scale.",
                name=name,
                larger=larger,
                other=other,
            )
        )


def usual_peak(sample: NDArray[np.float32]) -> float:
    """Return the range of a reference's values from their 1st to their 99th percentile.

    Parameters
    ----------
    sample : ndarray of shape (C, n)

    Returns
    -------
    float
        Of an image that is the same everywhere its largest value, or else 1.
    """
    low, high = np.percentile(sample, PEAK_PERCENTILES)
    return float(high - low) or float(np.abs(sample).max()) or 1.0


def around(window: Window, grid: Grid, reach: int = WINDOW_REACH) -> tuple[Window, Part]:
    """Return a tile with its surroundings, and where it lies in them.

    Parameters
    ----------
    window : Window
    grid : Grid
        Of the image.
    reach : int
        How far around the tile, in pixels.

    Returns
    -------
    Window
    tuple of slice
        Rows and columns of the tile.
    """
    top, left = max(0, window.row_off - reach), max(0, window.col_off - reach)
    bottom = min(grid.height, window.row_off + window.height + reach)
    right = min(grid.width, window.col_off + window.width + reach)
    first = window.row_off - top, window.col_off - left
    inner = slice(first[0], first[0] + window.height), slice(first[1], first[1] + window.width)
    return Window(left, top, right - left, bottom - top), inner


def compare(pair: Matched, peak: float, witness: Witness, progress: Callable[[float], None]) -> Comparison:
    """Compare two rasters.

    Parameters
    ----------
    pair : Matched
    peak : float
        What PSNR and SSIM count as the largest signal.
    witness : callable
        Is shown the error and the spectral angle of each tile's pixels, and the tile.
    progress : callable
        Is told the share that is done.

    Returns
    -------
    Comparison
    """
    found = Comparison(len(pair.names), peak, threads=torch.get_num_threads())
    side = TILE if TILE**2 * len(pair.names) <= MOST_VALUES else TILE // 2
    for window in _told(tiles(pair.image.grid.height, pair.image.grid.width, side), progress):
        whole, inner = around(window, pair.image.grid)
        rmse, angle = found.add(pair.reference.read(whole), pair.image.read(whole), inner)
        witness(rmse, angle, window)
    return found


def _told(windows: list[Window], progress: Callable[[float], None]) -> Iterator[Window]:
    for done, window in enumerate(windows):
        progress(done / len(windows))
        yield window


def likeness(
    found: Comparison,
    names: tuple[str, ...],
    wavelength: Union[NDArray[np.float64], None],
    peak_reason: str,
    ratio: float,
) -> Likeness:
    """Return the figures of a comparison as they are told.

    Parameters
    ----------
    found : Comparison
    names : tuple of str
        Of the bands.
    wavelength : ndarray of shape (C,) or None
        nm.
    peak_reason : str
        Where the peak comes from, in words.
    ratio : float
        That ERGAS is told for.

    Returns
    -------
    Likeness
    """
    columns = (
        found.band_rmse,
        found.band_psnr,
        found.band_bias,
        found.band_correlation,
        found.band_similarity,
        found.band_quality,
    )
    bands = tuple(
        BandLikeness(
            name,
            None if wavelength is None else round(float(wavelength[place]), 3),
            float(rmse),
            _told_number(psnr),
            float(bias),
            *map(_told_number, likenesses),
        )
        for place, (name, rmse, psnr, bias, *likenesses) in enumerate(zip(names, *columns))
    )
    return Likeness(
        pixels=found.pixels,
        peak=found.peak,
        peak_reason=peak_reason,
        rmse=found.rmse,
        psnr=_told_number(found.psnr),
        sam=_told_number(found.angle) if len(names) > 1 else None,
        ergas=_told_number(found.ergas(ratio)),
        ratio=ratio,
        ssim=_told_number(float(found.band_similarity.mean())),
        uiqi=_told_number(float(found.band_quality.mean())),
        q2n=_told_number(found.hypercomplex),
        gain=_told_number(found.gain),
        bands=bands,
    )


def _told_number(value: float) -> Union[float, None]:
    """Return a figure; None where there is none, which JSON has no number for."""
    return float(value) if math.isfinite(value) else None
