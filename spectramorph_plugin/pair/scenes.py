"""Windows of a pair as scenes of the sharp preset."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.dark_border import WHOLE, Border
from ..core.psf import PointSpreadFunction
from ..core.radiometry import RadiometricNormalisation
from ..core.scene import Scene, fill_scene
from ..core.spatial_degradation import BLOCK, KeptAxes, Separable, SpatialDegradation
from ..core.subspace import SignalSubspace
from ..raster.grid import Grid, PixelMap
from ..raster.raster import Raster
from ..raster.tiles import tiles_within
from .alignment import AlignedPair

PARTS_SIDE = 1024  # side, in fine pixels, of what is read at once to be averaged
# Share of a part of a coarse pixel that fine pixels must cover for their mean to stand for it.
LEAST_COVERED = 0.6


@dataclass(frozen=True)
class PairReader:
    """Reads windows of a pair.

    Attributes
    ----------
    pair : AlignedPair
    used : ndarray of shape (C,)
        0-based positions of the HSI's bands that are used.
    radiometry : RadiometricNormalisation
        What puts the MSI into the HSI's units.
    level : ndarray of shape (c,)
        What the MSI shows of the HSI's mean spectrum, in the HSI's units: MSI values are told from there on, as
        coefficients are.
    device : torch.device
        Where scenes are made.
    border : Border or None
        Of an HSI that is dark along its border, as some simulators make it; None of others.
    """

    pair: AlignedPair
    used: NDArray[np.intp]
    radiometry: RadiometricNormalisation
    level: NDArray[np.float64]
    device: torch.device
    border: Border | None = None
    _axes: KeptAxes = field(default_factory=KeptAxes, repr=False, compare=False)

    @property
    def hsi(self) -> Raster:
        """The hyperspectral image."""
        return self.pair.hsi

    @property
    def msi(self) -> Raster:
        """The multispectral image."""
        return self.pair.msi

    @property
    def pixels(self) -> PixelMap:
        """How the two lie, with the shift between their contents removed."""
        return self.pair.pixels

    @property
    def steps(self) -> tuple[float, float]:
        """Fine pixels to a coarse one, along rows and columns."""
        to_coarse = self.pixels.fine_to_coarse
        return 1 / to_coarse.e, 1 / to_coarse.a

    def read(self, coarse: Window, fine: Window, subspace: SignalSubspace, psf: PointSpreadFunction) -> Scene | None:
        """Return the scene of a window of coarse pixels and one of fine ones.

        Parameters
        ----------
        coarse : Window
            Of the HSI's pixels; those past its edges have no data.
        fine : Window
            Of the MSI's pixels.
        subspace : SignalSubspace
            Of the HSI.
        psf : PointSpreadFunction
            The HSI's blur.

        Returns
        -------
        Scene or None
            None where either image has no data.
        """
        spectra = self._hsi_spectra(coarse)
        spectra[:, ~np.isfinite(spectra).all(axis=0)] = np.nan
        values = self.msi_values(fine)
        values[:, ~np.isfinite(values).all(axis=0)] = np.nan
        rows, columns = (centres - start for centres, start in zip(self.centres(coarse), (fine.row_off, fine.col_off)))
        shape = fine.height, fine.width
        degradation = SpatialDegradation.of(
            psf, self.steps, (rows, columns), shape, ends=self._ends(coarse, fine), device=self.device, kept=self._axes
        )
        scene = fill_scene(subspace.image(spectra), values, degradation, device=self.device)
        if self.border is None or scene is None:
            return scene
        whole = self.border.within(*_positions(coarse, self.hsi.grid)) >= WHOLE
        return replace(scene, trusted=scene.trusted * torch.from_numpy(whole).to(scene.trusted))

    def _ends(self, coarse: Window, fine: Window) -> tuple[tuple[bool, bool], tuple[bool, bool]]:
        """Return whether either image ends with the windows: at the first and last row, the first and last column."""
        windows = (fine, self.msi.grid), (coarse, self.hsi.grid)
        return (
            _either_ends([(window.row_off, window.height, grid.height) for window, grid in windows]),
            _either_ends([(window.col_off, window.width, grid.width) for window, grid in windows]),
        )

    def msi_values(self, fine: Window) -> NDArray[np.float32]:
        """Return the MSI in the HSI's units, less the level.

        Parameters
        ----------
        fine : Window
            Of the MSI's pixels.

        Returns
        -------
        ndarray of shape (c, h, w)
            NaN for no data.
        """
        return self.radiometry.apply(self.msi.read(fine), level=self.level)

    def read_parts(self, coarse: Window, samples: int) -> NDArray[np.float32]:
        """Return the MSI averaged onto parts of coarse pixels, in the HSI's units, less the level.

        A fine pixel that lies in several parts counts in each by its share.

        Parameters
        ----------
        coarse : Window
            Of the HSI's pixels.
        samples : int
            Parts along a coarse pixel's side.

        Returns
        -------
        ndarray of shape (c, h * samples, w * samples)
            NaN for a part with any missing value, or that the MSI does not cover.
        """
        bands = len(self.msi.bands)
        parts = np.full((bands, coarse.height * samples, coarse.width * samples), np.nan, np.float32)
        side = max(1, int(PARTS_SIDE / max(self.steps)))
        for window in tiles_within(coarse, side):
            fine = self.pixels.fine_window(window)
            if fine is None:
                continue
            values = self.msi_values(fine)
            known = np.isfinite(values).all(axis=0)
            offsets = (fine.row_off, fine.col_off)
            rows, columns = (
                _overlaps(centres - offset, step, samples, length)
                for centres, offset, step, length in zip(self.centres(window), offsets, self.steps, known.shape)
            )
            shares = Separable(rows[None], columns[None], (BLOCK, BLOCK), None)
            images = np.concatenate([np.where(known, values, 0), [known, ~known]]).astype(np.float32)
            *means, covered, lost = shares.apply(torch.from_numpy(images)).numpy()
            use = (covered >= LEAST_COVERED) & (lost < 1e-6)
            top, left = (window.row_off - coarse.row_off) * samples, (window.col_off - coarse.col_off) * samples
            target = parts[:, top : top + len(rows), left : left + len(columns)]
            np.copyto(target, np.array(means) / np.maximum(covered, LEAST_COVERED), where=use)
        return parts

    def _hsi_spectra(self, coarse: Window) -> NDArray[np.float32]:
        """Return the HSI's used bands [C, h, w] in a window that may reach past its edges, NaN there."""
        grid = self.hsi.grid
        top, left = max(0, coarse.row_off), max(0, coarse.col_off)
        bottom = min(grid.height, coarse.row_off + coarse.height)
        right = min(grid.width, coarse.col_off + coarse.width)
        within = self.hsi.read(Window(left, top, right - left, bottom - top), list(self.used))
        if self.border is not None:
            within = self.border.lightened(within, np.arange(top, bottom), np.arange(left, right))
        missing = (
            (0, 0),
            (top - coarse.row_off, coarse.row_off + coarse.height - bottom),
            (left - coarse.col_off, coarse.col_off + coarse.width - right),
        )
        return within if not np.any(missing) else np.pad(within, missing, constant_values=np.nan)

    def centres(self, coarse: Window) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return where the centres of coarse pixels lie.

        Parameters
        ----------
        coarse : Window
            Of the HSI's pixels.

        Returns
        -------
        rows : ndarray of shape (h,)
            In fine pixels from the MSI's upper edge.
        columns : ndarray of shape (w,)
            From its left edge.
        """
        to_coarse = self.pixels.fine_to_coarse
        rows = (np.arange(coarse.height) + coarse.row_off + 0.5 - to_coarse.f) / to_coarse.e
        columns = (np.arange(coarse.width) + coarse.col_off + 0.5 - to_coarse.c) / to_coarse.a
        return rows, columns


def _positions(window: Window, grid: Grid) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the rows and the columns of a grid that a window holds, the nearest for those past its edges."""
    rows = np.arange(window.row_off, window.row_off + window.height)
    columns = np.arange(window.col_off, window.col_off + window.width)
    return np.clip(rows, 0, grid.height - 1), np.clip(columns, 0, grid.width - 1)


def _overlaps(centres: NDArray[np.float64], step: float, samples: int, length: int) -> NDArray[np.float32]:
    """Return the share of each part that each fine pixel of an axis makes up, [m * samples, length]."""
    edges = (centres[:, None] + (np.arange(samples) / samples - 0.5)[None, :] * step).ravel()
    part = step / samples
    low = np.maximum(edges[:, None], np.arange(length)[None, :])
    high = np.minimum(edges[:, None] + part, np.arange(length)[None, :] + 1)
    shares = np.clip(high - low, 0, None) / part
    shares[shares < 1e-6] = 0  # the same corner, written with other decimals
    return shares.astype(np.float32)


def _either_ends(spans: list[tuple[int, int, int]]) -> tuple[bool, bool]:
    """Return whether any of several windows reaches its image's start, and its end, by its offset, length and whole."""
    return (
        any(start <= 0 for start, _, _ in spans),
        any(start + length >= whole for start, length, whole in spans),
    )
