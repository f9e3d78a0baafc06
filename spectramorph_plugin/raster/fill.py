"""Values that are no data though the file does not say so: fill values nobody declared, and absurd outliers.

A fill value gives itself away by how it repeats: it stands in all bands of a pixel or in none, in whole blocks of
pixels, beyond the values of all others. Saturated or clipped data do not: at their margins some bands are clipped and
others are not. Parts of a raster are looked at, spread from border to border, so that the cost does not grow with it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..messages import Message
from .grid import Grid

MOST_PROBES = 16  # bands that are looked at, spread over the spectrum
MOST_VALUES = 2**22  # that are looked at; a raster of no more is looked at whole
# Bytes, about, that may be unpacked to look at so many values: some formats pack many bands or wide blocks together.
MOST_DECODED = 2**29
# Values that repeat over whole pixels. Of more than so many, bands are copies of each other, as of a grey picture.
MOST_CANDIDATES = 8
# What images are usually filled with; the ends of an integer type's range are, too.
USUAL = frozenset((0, -1, -50, -99, -999, -9999, -99999, -32767, -32768, 9999, 32767, 65535))
# Size from which on a value is taken for a usual one as well: no unit of any sensor comes near, and programs fill with
# 1e20, 9.97e36 and 3.4e38.
LARGE = 1e20
LARGEST = 1e300  # size to which values are cut before they are compared, so that differences are finite
# A fill value stands in all bands of a pixel or in none. Pixels with it in half of their bands or more, but not in all,
# may be so many by chance, as a share of the filled ones.
PARTLY = 0.02
PERCENTILES = (0.1, 2, 98, 99.9)  # of the data: the outer two are their range, the inner two their spread
FEW_BANDS = 4  # fewer bands prove little by agreeing: there a fill value must fill a block
MANY_BANDS = 16  # so many that agree to the last digit in one pixel are proof enough
LEAST_REPEATED = 16  # pixels that a fill value must fill, where one pixel is no proof
LEAST_BLOCK = 64  # the same where there are few bands
# Of a pixel's four neighbours, those that must be filled, too, in the mean over a block: in one of 4 x 4 it is 3.
NEIGHBOURS = 3.0
# How far a fill value must lie from the data, in their spreads:
TOP_GAP = 0.02  # a usual one above them, in blocks; saturated data reach up to their greatest value without a gap
FAR = 1.0  # a usual one that fills no block
VERY_FAR = 3.0  # one that images are not usually filled with
SINGLE_BAND_GAP = 0.1  # blocks of 0 in a single band
# Times what 99 % of the values are below, from which on a value is no measurement: brighter than any glint.
ABSURD = 1000.0

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Part:
    """A window of a raster as it is stored.

    Attributes
    ----------
    stored : ndarray of shape (bands, h, w)
    missing : ndarray of bool of shape (bands, h, w)
        Which of the values are known to be missing.
    """

    stored: NDArray[np.generic]
    missing: NDArray[np.bool_]


@dataclass(frozen=True)
class Fill:
    """A fill value that nobody declared.

    Attributes
    ----------
    value : numpy scalar
        As it is stored.
    pixels : int
        How many it fills.
    looked_at : int
        Of how many that were looked at.
    """

    value: np.generic
    pixels: int
    looked_at: int

    def told(self, name: str) -> str:
        """Return what to say of it.

        Parameters
        ----------
        name : str
            What messages call the image.

        Returns
        -------
        str
            A sentence.
        """
        return Message(
            "The {name} holds {value:.7g} in all bands of {pixels} of the {looked_at} pixels looked at, "
            "far from its other values or as images are filled: taken as nodata, though the file does not "
            "declare it.",
            name=name,
            value=self.value.item(),
            pixels=self.pixels,
            looked_at=self.looked_at,
        )


@dataclass(frozen=True)
class Ranges:
    """Where nearly all data of each band lie, in stored units.

    Attributes
    ----------
    low : ndarray of shape (bands,)
        What nearly all values are above.
    high : ndarray of shape (bands,)
        What nearly all are below.
    spread : ndarray of shape (bands,)
        How far most of them are spread.
    """

    low: Numbers
    high: Numbers
    spread: Numbers

    @classmethod
    def of(cls, stored: NDArray[np.generic]) -> Ranges:
        """Return those of some values.

        Parameters
        ----------
        stored : ndarray of shape (bands, n)

        Returns
        -------
        Ranges
        """
        lowest, low, high, highest = np.percentile(stored.astype(np.float64), PERCENTILES, axis=1)
        return cls(lowest, highest, high - low)

    def gaps(self, value: np.generic) -> Numbers:
        """Return how far a value lies beyond each band's range.

        Parameters
        ----------
        value : numpy scalar
            As it is stored.

        Returns
        -------
        ndarray of shape (bands,)
            In stored units; negative where it lies within.
        """
        number = min(max(float(value), -LARGEST), LARGEST)
        return np.maximum(self.low - number, number - self.high)


def probes(bad: NDArray[np.bool_]) -> list[int]:
    """Return which of a raster's bands to look at, spread over the spectrum.

    Parameters
    ----------
    bad : ndarray of bool of shape (bands,)
        Which are flagged as bad.

    Returns
    -------
    list of int
        0-based.
    """
    good = np.flatnonzero(~bad) if not bad.all() else np.arange(len(bad))
    chosen = np.linspace(0, len(good) - 1, min(len(good), MOST_PROBES))
    return [int(good[round(place)]) for place in chosen]


def windows_to_look_at(grid: Grid, bands: int, block: tuple[int, int], block_bytes: int) -> list[Window]:
    """Return the windows of a raster to look at: all of it where it is small, else some from border to border.

    Parameters
    ----------
    grid : Grid
        Of the raster.
    bands : int
        How many are looked at.
    block : tuple of int
        Rows and columns that the file is unpacked by.
    block_bytes : int
        What unpacking one block takes.

    Returns
    -------
    list of Window
    """
    pixels = max(1, MOST_VALUES // bands)
    if grid.height * grid.width <= pixels:
        return [Window(0, 0, grid.width, grid.height)]
    affordable = max(9, min(64, MOST_DECODED // max(1, block_bytes)))
    if block[1] >= grid.width:  # whole rows are unpacked in any case
        width, across = min(grid.width, pixels), 1
        down = min(affordable, max(1, pixels // width))
    else:
        across = down = math.isqrt(affordable)
        width = min(grid.width, math.isqrt(pixels // (across * down)))
    height = min(grid.height, max(1, pixels // (width * across * down)))
    rows, columns = (
        sorted({round(start) for start in np.linspace(0, length - side, count)})
        for length, side, count in ((grid.height, height, down), (grid.width, width, across))
    )
    return [Window(column, row, width, height) for row in rows for column in columns]


def find_fill(parts: Sequence[Part]) -> list[Fill]:
    """Return the fill values among what is stored in some bands of an image.

    Parameters
    ----------
    parts : sequence of Part
        Windows of the image, all of the same bands.

    Returns
    -------
    list of Fill
    """
    stored = np.concatenate([part.stored.reshape(len(part.stored), -1) for part in parts], axis=1)
    missing = np.concatenate([part.missing.reshape(len(part.missing), -1) for part in parts], axis=1)
    # A band of one value, or of none, cannot tell filled pixels from others.
    tells = [i for i in range(len(stored)) if _varies(stored[i], missing[i])]
    if not tells:
        return []
    known = ~missing[tells].any(axis=0)
    stored = stored[tells][:, known]
    whole = (stored == stored[0]).all(axis=0)
    values, counts = np.unique(stored[0, whole], return_counts=True)
    often = counts >= (1 if len(tells) >= MANY_BANDS else 2)
    if len(tells) == 1 or often.sum() > MOST_CANDIDATES:  # bands that are copies prove no more than one does
        return _find_single(parts, tells[0], stored[0])
    rest = stored[:, ~(whole & np.isin(stored[0], values[often]))]
    if not often.any() or rest.shape[1] == 0:
        return []
    ranges = Ranges.of(rest)
    return [
        Fill(value, int(count), stored.shape[1])
        for value, count in zip(values[often], counts[often])
        if _stands_alone(value, int(count), stored) and _is_beyond(value, int(count), ranges, parts, tells)
    ]


def _stands_alone(value: np.generic, count: int, stored: NDArray[np.generic]) -> bool:
    """Tell whether a value that fills `count` pixels is hardly ever in some bands and not in the others."""
    # Bands that hold it in other pixels too, such as a clipped short-wave infrared over water, tell least.
    rarest = np.argsort((stored == value).sum(axis=1), kind="stable")[: max(FEW_BANDS, -(-len(stored) // 2))]
    held = (stored[rarest] == value).sum(axis=0)
    return bool(((held * 2 >= len(rarest)) & (held < len(rarest))).sum() <= PARTLY * count)


def _is_beyond(value: np.generic, count: int, ranges: Ranges, parts: Sequence[Part], bands: list[int]) -> bool:
    """Tell whether a value lies beyond the data, far or, if it is one that images are filled with, at all."""
    gaps = ranges.gaps(value)
    usual = _is_usual(value)
    typical = np.median if len(bands) >= FEW_BANDS else np.min
    if typical(gaps - (FAR if usual else VERY_FAR) * ranges.spread) > 0:
        return True
    # Saturated data reach up to their greatest value, without a gap.
    least = TOP_GAP * typical(ranges.spread) if typical(float(value) - ranges.high) >= 0 else 0.0
    if not usual or typical(gaps) < least:
        return False
    return len(bands) >= MANY_BANDS or _lies_in_blocks(value, count, parts, bands)


def _find_single(parts: Sequence[Part], band: int, rest: NDArray[np.generic]) -> list[Fill]:
    """Find fill values where there is but one band, of known values [n]: the least or the greatest, far from others."""
    found: list[Fill] = []
    looked_at = len(rest)
    for extreme in (np.min, np.max):
        value = extreme(rest)
        count, others = int((rest == value).sum()), rest[rest != value]
        if count < LEAST_REPEATED or len(others) == 0:
            continue
        ranges = Ranges.of(others[None])
        asked = SINGLE_BAND_GAP if value == 0 else FAR if _is_usual(value) else VERY_FAR
        if ranges.gaps(value)[0] <= asked * ranges.spread[0]:
            continue
        if value != 0 or _lies_in_blocks(value, count, parts, [band]):
            found.append(Fill(value, count, looked_at))
            rest = others
    return found


def _varies(stored: NDArray[np.generic], missing: NDArray[np.bool_]) -> bool:
    known = stored[~missing]
    return len(known) > 0 and bool((known != known[0]).any())


def _is_usual(value: np.generic) -> bool:
    dtype: np.dtype[Any] = value.dtype
    limits = np.iinfo(dtype) if dtype.kind in "iu" else np.finfo(dtype)
    number = float(value)
    # Reflectance that was stored in ten thousandths, and scaled with its fill value.
    scaled = round(number * 1e4) if abs(number) < 10 else 0
    is_scaled = scaled in USUAL and abs(number * 1e4 - scaled) < 1e-3
    return value in (limits.min, limits.max) or number in USUAL or is_scaled or abs(number) >= LARGE


def _lies_in_blocks(value: np.generic, count: int, parts: Sequence[Part], bands: list[int]) -> bool:
    """Tell whether the pixels of a value are many, and lie among others of it: most of a block's do on all sides."""
    if count < (LEAST_BLOCK if len(bands) < FEW_BANDS else LEAST_REPEATED):
        return False
    filled = beside = 0
    for part in parts:
        full = (part.stored[bands] == value).all(axis=0)
        around = np.pad(full, 1, mode="edge").astype(np.int64)
        neighbours = around[:-2, 1:-1] + around[2:, 1:-1] + around[1:-1, :-2] + around[1:-1, 2:]
        filled += int(full.sum())
        beside += int(neighbours[full].sum())
    return beside >= NEIGHBOURS * filled


def joined(parts: Sequence[Part]) -> Part:
    """Return the same window of several files as the bands of one image.

    Parameters
    ----------
    parts : sequence of Part
        One a file.

    Returns
    -------
    Part
    """
    return Part(np.concatenate([part.stored for part in parts]), np.concatenate([part.missing for part in parts]))


def holds_only_as_fill(fill: Fill, parts: Sequence[Part]) -> bool:
    """Tell whether one of several files, looked at in the same windows, has a fill value in hardly any other pixels.

    Parameters
    ----------
    fill : Fill
        Of the files together.
    parts : sequence of Part
        Of the one file.

    Returns
    -------
    bool
    """
    count = sum(int((part.stored == fill.value).all(axis=0).sum()) for part in parts)
    return count * (1 - PARTLY) <= fill.pixels


def absurd_from(values: NDArray[np.floating]) -> float:
    """Return the size from which on a value cannot be data.

    Parameters
    ----------
    values : ndarray of shape (n,)
        Others of the same image, in any units.

    Returns
    -------
    float
        In the same units; infinite where there are none.
    """
    sizes = np.abs(values[np.isfinite(values) & (values != 0)])
    return ABSURD * float(np.percentile(sizes, 99)) if len(sizes) else math.inf
