"""The part of an HSI that a fit looks at: all of it where it is small, evenly spread tiles where it is large."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.pixels import complete
from ..errors import UserError
from ..protocol.reporter import Reporter
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles
from .bounds import MOST_FIT_PIXELS, MOST_SAMPLE_PIXELS, SAMPLE_TILE

MOST_MISSED = 0.2  # share of the pixels that the other bands have, which a band may miss
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
    """

    windows: list[Window]
    cubes: list[NDArray[np.float32]]
    used: NDArray[np.intp]
    spectra: NDArray[np.float32]
    chosen: NDArray[np.intp]

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
    hsi: Raster, endmember_count: int | None, report: Reporter, within: Window | None = None, seed: int = 0
) -> HsiSample:
    """Read a sample of an HSI and settle which bands are used.

    Bands are left out, and named, that are flagged as bad, that do not vary, and that miss more than a fifth of the
    pixels which the other bands have.

    Parameters
    ----------
    hsi : Raster
    endmember_count : int or None
        The number of endmembers asked for; None for as many as the data show.
    report : Reporter
    within : Window or None
        The part of the HSI to look at; all of it by default.
    seed : int
        Of the draw of pixels that a fit uses.

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
    good = np.flatnonzero(~hsi.bands.bad)
    if len(good) == 0:
        raise UserError("All bands of the hyperspectral image are flagged as bad: correct its bad-band list (bbl).")
    cubes = [hsi.read(window, list(good)) for window in windows]
    gappy = _gappy(cubes)
    if gappy.all():
        raise UserError("The hyperspectral image holds no valid pixels, only nodata: check its nodata value.")
    constant = ~gappy & _constant([cube[~gappy] for cube in cubes], gappy)
    use = ~gappy & ~constant
    if not use.any():
        raise UserError(
            "Every band of the hyperspectral image has the same value everywhere: there is nothing to fuse."
        )
    _tell_left_out(hsi, {"flagged as bad": hsi.bands.bad, **_placed(good, gappy, constant, len(hsi.bands))}, report)
    cubes = [_blank_incomplete(cube[use]) for cube in cubes]
    spectra = np.concatenate([cube.reshape(len(cube), -1).T[valid_pixels(cube)] for cube in cubes])
    _check_enough(spectra, endmember_count, sum(cube[0].size for cube in cubes), report)
    return HsiSample(windows, cubes, good[use], spectra, _fit_pixels(len(spectra), seed))


def _fit_pixels(count: int, seed: int) -> NDArray[np.intp]:
    """Return which of `count` pixels a fit uses."""
    if count <= MOST_FIT_PIXELS:
        return np.arange(count)
    return np.sort(np.random.default_rng(seed).choice(count, MOST_FIT_PIXELS, replace=False))


def _gappy(cubes: list[NDArray[np.float32]]) -> NDArray[np.bool_]:
    """Return which bands [C] miss more than a fifth of the pixels that most bands have: one could empty the scene."""
    known = [np.isfinite(cube) for cube in cubes]
    usual = [(each.sum(axis=0) * 2 >= each.any(axis=(1, 2)).sum()) & each.any(axis=0) for each in known]
    had = np.sum([each[:, where].sum(axis=1) for each, where in zip(known, usual)], axis=0)
    pixels = sum(int(where.sum()) for where in usual)
    return np.asarray((had == 0) | (had < (1 - MOST_MISSED) * pixels))


def _constant(cubes: list[NDArray[np.float32]], gappy: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which of the bands [C] do not vary over the pixels that have all bands but the gappy ones."""
    whole = [cube.reshape(len(cube), -1)[:, valid_pixels(cube)] for cube in cubes]
    values = np.concatenate(whole, axis=1)
    constant = np.zeros(len(gappy), bool)
    if values.shape[1]:
        constant[~gappy] = np.ptp(values, axis=1) == 0
    return constant


def _placed(
    good: NDArray[np.intp], gappy: NDArray[np.bool_], constant: NDArray[np.bool_], bands: int
) -> dict[str, NDArray[np.bool_]]:
    """Return the reasons to leave bands out as flags of all the raster's bands."""
    placed: dict[str, NDArray[np.bool_]] = {}
    for reason, flags in (("missing where the others have data", gappy), ("the same value everywhere", constant)):
        placed[reason] = np.zeros(bands, bool)
        placed[reason][good[flags]] = True
    return placed


def _tell_left_out(hsi: Raster, reasons: dict[str, NDArray[np.bool_]], report: Reporter) -> None:
    """Name the bands that are left out, by reason."""
    told = [f"{_ranges(np.flatnonzero(flags).tolist())} ({reason})" for reason, flags in reasons.items() if flags.any()]
    if told:
        count = int(np.any(list(reasons.values()), axis=0).sum())
        report.log(f"{count} of {len(hsi.bands)} bands of the HSI are left out: {'; '.join(told)}")


def _blank_incomplete(cube: NDArray[np.float32]) -> NDArray[np.float32]:
    cube[:, ~complete(cube)] = np.nan
    return cube


def _check_enough(spectra: NDArray[np.float32], endmember_count: int | None, pixels: int, report: Reporter) -> None:
    count, bands = spectra.shape
    if endmember_count is not None and endmember_count < 2:
        raise UserError(f"The endmember count is {endmember_count}: a mixture needs 2 at least.")
    least = endmember_count or FEWEST_PIXELS
    if count < least:
        raise UserError(
            f"The hyperspectral image has {count} valid pixels, fewer than the {least} endmembers asked for: "
            "give a larger image, check its nodata value, or ask for fewer endmembers."
        )
    if bands < (endmember_count or 2):
        raise UserError(
            f"The hyperspectral image has {bands} usable bands, fewer than the {endmember_count or 2} endmembers asked "
            "for: ask for fewer endmembers."
        )
    if spectra.max() <= 0:
        raise UserError("The hyperspectral image has no values above 0: check its scale, offset and nodata value.")
    if count < pixels:
        report.log(
            f"{pixels - count} of {pixels} pixels of the HSI hold nodata, NaN or infinite values; they are left out"
        )


def _ranges(numbers: list[int]) -> str:
    """Return 0-based positions as 1-based ranges: `3, 7-9`."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(p[0] + 1) if len(p) == 1 else f"{p[0] + 1}-{p[-1] + 1}" for p in parts)
