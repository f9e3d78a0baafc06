"""The part of an HSI that a fit looks at: all of it where it is small, evenly spread tiles where it is large."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.bad_bands import find_bad_bands
from ..core.pixels import complete
from ..errors import UserError
from ..messages import Message
from ..protocol.band_list import AUTO
from ..protocol.figures import LeftOut
from ..protocol.reporter import Reporter
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles
from .band_choice import BadBands, found_bad, given_as_bad, left_out, left_out_in_words
from .bounds import MOST_FIT_PIXELS, MOST_SAMPLE_PIXELS, SAMPLE_TILE

FEWEST_PIXELS = 4  # valid pixels of an HSI, where no number of endmembers is asked for


@dataclass(frozen=True)
class HsiSample:
    """Pixels of an HSI, for the bands that can be used.

    Attributes
    ----------
    windows : list of Window
        Where the tiles lie in the HSI.
    cubes : list of ndarray of shape (C, h, w)
        Their physical values, NaN throughout a pixel that misses any band.
    used : ndarray of shape (C,)
        0-based positions of the bands among the raster's.
    spectra : ndarray of shape (n, C)
        The pixels without missing values, tile after tile.
    chosen : ndarray of int of shape (m,)
        Which of the `spectra` a fit uses: all of them, or a random draw of the most that it takes.
    left_out : tuple of LeftOut
        The other bands, by the reason why they are not used.
    """

    windows: list[Window]
    cubes: list[NDArray[np.float32]]
    used: NDArray[np.intp]
    spectra: NDArray[np.float32]
    chosen: NDArray[np.intp]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def fit_spectra(self) -> NDArray[np.float32]:
        """The pixels that a fit uses, [m, C]."""
        return self.spectra[self.chosen]


def valid_pixels(cube: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which pixels of an image have all their values.

    Parameters
    ----------
    cube : ndarray of shape (C, h, w)
        NaN or infinite where a value is missing.

    Returns
    -------
    ndarray of bool of shape (h * w,)
        Row after row.
    """
    return complete(cube).ravel()


def read_hsi_sample(
    hsi: Raster,
    endmember_count: int | None,
    report: Reporter,
    within: Window | None = None,
    seed: int = 0,
    bad_bands: BadBands = AUTO,
) -> HsiSample:
    """Read a sample of an HSI and settle which bands are used.

    Parameters
    ----------
    hsi : Raster
    endmember_count : int or None
        The number of endmembers asked for; None for as many as the data show.
    report : Reporter
        Is told which bands are left out.
    within : Window or None
        The part of the HSI to look at; all of it by default.
    seed : int
        Of the draw of pixels that a fit uses.
    bad_bands : str or tuple of int
        Which bands not to use: "auto" for those flagged as bad and those that hold no measurement, "flagged" for the
        former alone, "keep" for none, or their numbers, from 1. Bands that are empty or do not vary are never
        used.

    Returns
    -------
    HsiSample

    Raises
    ------
    UserError
        Where no endmembers can come of it: too few bands or valid pixels, nothing but one value, nothing above 0.
    """
    everything = Window(0, 0, hsi.grid.width, hsi.grid.height)
    windows = spread_tiles(everything if within is None else within, SAMPLE_TILE, MOST_SAMPLE_PIXELS)
    given = given_as_bad(hsi.bands, bad_bands)
    good = np.flatnonzero(~given)
    if len(good) == 0:
        raise UserError(
            "All bands of the hyperspectral image are flagged as bad: correct its bad-band list (bbl), or use them all "
            "the same by the option bad-bands keep."
            if isinstance(bad_bands, str)
            else "The option bad-bands lists all bands of the hyperspectral image: leave some."
        )
    cubes = [hsi.read(window, list(good)) for window in windows]
    faults = find_bad_bands(cubes)
    if (faults.missing.all() and bad_bands == AUTO) or faults.empty.all():
        raise UserError("The hyperspectral image holds no valid pixels, only nodata: check its nodata value.")
    use = ~found_bad(faults, bad_bands)
    if not use.any():
        raise UserError(
            "Every band of the hyperspectral image has the same value everywhere: there is nothing to fuse."
        )
    parts = left_out(hsi.bands, given, faults, bad_bands)
    if parts:
        report.log(left_out_in_words(parts, len(hsi.bands)))
    cubes = [_blank_incomplete(cube[use]) for cube in cubes]
    spectra = np.concatenate([cube.reshape(len(cube), -1).T[valid_pixels(cube)] for cube in cubes])
    _check_enough(spectra, endmember_count, sum(cube[0].size for cube in cubes), report)
    return HsiSample(windows, cubes, good[use], spectra, _fit_pixels(len(spectra), seed), parts)


def _fit_pixels(count: int, seed: int) -> NDArray[np.intp]:
    """Return which of `count` pixels a fit uses."""
    if count <= MOST_FIT_PIXELS:
        return np.arange(count)
    return np.sort(np.random.default_rng(seed).choice(count, MOST_FIT_PIXELS, replace=False))


def _blank_incomplete(cube: NDArray[np.float32]) -> NDArray[np.float32]:
    cube[:, ~complete(cube)] = np.nan
    return cube


def _check_enough(spectra: NDArray[np.float32], endmember_count: int | None, pixels: int, report: Reporter) -> None:
    count, bands = spectra.shape
    if endmember_count is not None and endmember_count < 2:
        raise UserError(
            "The endmember count is {endmember_count}: a mixture needs 2 at least.", endmember_count=endmember_count
        )
    least = endmember_count or FEWEST_PIXELS
    if count < least:
        raise UserError(
            "The hyperspectral image has {count} valid pixels, fewer than the {least} endmembers asked for: give "
            "a larger image, check its nodata value, or ask for fewer endmembers.",
            count=count,
            least=least,
        )
    if bands < (endmember_count or 2):
        raise UserError(
            "The hyperspectral image has {bands} usable bands, fewer than the {count} endmembers asked for: ask "
            "for fewer endmembers.",
            bands=bands,
            count=endmember_count or 2,
        )
    if spectra.max() <= 0:
        raise UserError("The hyperspectral image has no values above 0: check its scale, offset and nodata value.")
    if count < pixels:
        report.log(
            Message(
                "{left_out} of {pixels} pixels of the HSI hold nodata, NaN or infinite values; they are left out",
                left_out=pixels - count,
                pixels=pixels,
            )
        )
