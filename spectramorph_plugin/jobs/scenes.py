"""Windows of a pair as scenes of the sharp preset."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.blur import PointSpread
from ..core.matching import RadiometricMatching
from ..core.sampling import Sampling
from ..core.sharp import Scene, fill_scene
from ..core.subspace import SignalSubspace
from ..raster.grid import PixelMap
from ..raster.reader import Raster


@dataclass(frozen=True)
class PairReader:
    """Reads windows of a pair whose axes are parallel.

    used : 0-based positions [C] of the HSI's bands.
    """

    hsi: Raster
    msi: Raster
    pixels: PixelMap
    used: NDArray[np.intp]
    matching: RadiometricMatching
    device: torch.device

    @property
    def steps(self) -> tuple[float, float]:
        """Fine pixels to a coarse one, along rows and columns."""
        to_coarse = self.pixels.fine_to_coarse
        return 1 / to_coarse.e, 1 / to_coarse.a

    def read(self, coarse: Window, fine: Window, subspace: SignalSubspace, spread: PointSpread) -> Scene | None:
        """Return the scene of a window of coarse pixels and one of fine ones; None where either image has no data."""
        spectra = self.hsi.read(coarse, list(self.used))
        spectra[:, ~np.isfinite(spectra).all(axis=0)] = np.nan
        values = self.matching.apply(self.msi.read(fine))
        values[:, ~np.isfinite(values).all(axis=0)] = np.nan
        coordinates = subspace.coordinates(spectra.reshape(len(spectra), -1).T).T.reshape(-1, *spectra.shape[1:])
        to_coarse = self.pixels.fine_to_coarse
        rows = (np.arange(coarse.height) + coarse.row_off + 0.5 - to_coarse.f) / to_coarse.e - fine.row_off
        columns = (np.arange(coarse.width) + coarse.col_off + 0.5 - to_coarse.c) / to_coarse.a - fine.col_off
        sampling = Sampling.of(spread, self.steps, (rows, columns), (fine.height, fine.width), self.device)
        return fill_scene(coordinates, values, sampling, self.device)

    def coarse_window(self, fine: Window) -> Window | None:
        """Return the window of the coarse pixels whose centres lie in a window of fine ones; None if none does."""
        to_coarse = self.pixels.fine_to_coarse
        left, top = to_coarse * (fine.col_off, fine.row_off)
        right, bottom = to_coarse * (fine.col_off + fine.width, fine.row_off + fine.height)
        first_column, first_row = (max(0, math.ceil(edge - 0.5 - 1e-6)) for edge in (left, top))
        end_column = min(self.hsi.grid.width, math.ceil(right - 0.5 - 1e-6))
        end_row = min(self.hsi.grid.height, math.ceil(bottom - 0.5 - 1e-6))
        if end_column <= first_column or end_row <= first_row:
            return None
        return Window(first_column, first_row, end_column - first_column, end_row - first_row)


def axes_are_parallel(pixels: PixelMap) -> bool:
    """Tell whether rows and columns of both grids run the same way."""
    to_coarse = pixels.fine_to_coarse
    skew = max(abs(to_coarse.b) * pixels.fine.width, abs(to_coarse.d) * pixels.fine.height)
    return to_coarse.a > 0 and to_coarse.e > 0 and skew < 0.01
