"""The part of an HSI that a fit looks at: all of it where it is small, evenly spread tiles where it is large."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.subspace import FEWEST, SignalSubspace, purest_pixels, signal_subspace
from ..errors import UserError
from ..protocol.reporter import Reporter
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles

SAMPLE_TILE = 64  # a multiple of the coarse prior's reduction
MOST_SAMPLE_PIXELS = 16 * SAMPLE_TILE**2
MOST_FIT_PIXELS = 4096


@dataclass(frozen=True)
class HsiSample:
    """Pixels of an HSI, for the bands that can be used.

    windows : where the tiles lie in the HSI; cubes : their values, each [C, h, w], NaN throughout a pixel that misses
    any band; used : 0-based positions [C] of the bands among the raster's.
    """

    windows: list[Window]
    cubes: list[NDArray[np.float32]]
    used: NDArray[np.intp]

    def valid_spectra(self) -> NDArray[np.float32]:
        """Return the pixels without missing values [n, C], tile after tile."""
        return np.concatenate([cube.reshape(len(cube), -1).T[valid_pixels(cube)] for cube in self.cubes])


def valid_pixels(cube: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which pixels [h w] of [C, h, w] have all their values."""
    return np.isfinite(cube).all(axis=0).ravel()


def fit_pixels(count: int, seed: int) -> NDArray[np.intp]:
    """Return which of `count` pixels a fit uses: all of them, or a random draw of the most that it takes."""
    if count <= MOST_FIT_PIXELS:
        return np.arange(count)
    return np.sort(np.random.default_rng(seed).choice(count, MOST_FIT_PIXELS, replace=False))


def find_subspace(sample: HsiSample, count: int | None, seed: int) -> tuple[SignalSubspace, NDArray[np.float32]]:
    """Return the signal subspace and endmembers [K, C] that span it."""
    spectra = sample.valid_spectra()
    spectra = spectra[fit_pixels(len(spectra), seed)]
    subspace = signal_subspace(spectra, count)
    coefficients = subspace.coefficients(spectra)
    chosen = coefficients[purest_pixels(coefficients)]
    return subspace, (chosen @ subspace.basis.T).astype(np.float32)


def read_hsi_sample(
    hsi: Raster, endmember_count: int | None, report: Reporter, within: Window | None = None
) -> HsiSample:
    """Read a sample of an HSI, or of a window of it, and settle which bands are used.

    Raises
    ------
    UserError where no endmembers can come of it: too few bands or valid pixels, nothing but one value, nothing above 0.
    """
    everything = Window(0, 0, hsi.grid.width, hsi.grid.height)
    windows = spread_tiles(everything if within is None else within, SAMPLE_TILE, MOST_SAMPLE_PIXELS)
    good = np.flatnonzero(~hsi.bands.bad)
    if len(good) == 0:
        raise UserError("All bands of the hyperspectral image are flagged as bad: correct its bad-band list (bbl).")
    cubes = [hsi.read(window, list(good)) for window in windows]
    present = np.any([np.isfinite(cube).any(axis=(1, 2)) for cube in cubes], axis=0)
    if not present.any():
        raise UserError("The hyperspectral image holds no valid pixels, only nodata: check its nodata value.")
    used = good[present]
    left_out = len(hsi.bands) - len(used)
    if left_out:
        numbers = sorted(set(range(len(hsi.bands))) - set(used.tolist()))
        report.log(
            f"{left_out} of {len(hsi.bands)} bands of the HSI are flagged as bad or hold nodata alone, and are left "
            f"out: {_ranges(numbers)}"
        )
    cubes = [_blank_incomplete(cube[present]) for cube in cubes]
    sample = HsiSample(windows, cubes, used)
    _check_enough(sample.valid_spectra(), endmember_count, sum(cube[0].size for cube in cubes), report)
    return sample


def _blank_incomplete(cube: NDArray[np.float32]) -> NDArray[np.float32]:
    cube[:, ~np.isfinite(cube).all(axis=0)] = np.nan
    return cube


def _check_enough(spectra: NDArray[np.float32], endmember_count: int | None, pixels: int, report: Reporter) -> None:
    count, bands = spectra.shape
    if endmember_count is None:
        endmember_count = FEWEST
    if endmember_count < 2:
        raise UserError(f"The endmember count is {endmember_count}: a mixture needs 2 at least.")
    if count < endmember_count:
        raise UserError(
            f"The hyperspectral image has {count} valid pixels, fewer than the {endmember_count} endmembers asked for: "
            "give a larger image, check its nodata value, or ask for fewer endmembers."
        )
    if bands < endmember_count:
        raise UserError(
            f"The hyperspectral image has {bands} usable bands, fewer than the {endmember_count} endmembers asked "
            "for: ask for fewer endmembers."
        )
    if not np.ptp(spectra, axis=0).any():
        raise UserError(
            "Every band of the hyperspectral image has the same value everywhere: there is nothing to fuse."
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
