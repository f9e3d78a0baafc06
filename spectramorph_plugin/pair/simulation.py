"""A scene read as the two sensors of a simulated pair see it, window by window."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window

from ..core.band_means import band_means
from ..core.simulation import (
    LEAST_KNOWN,
    MOST_SAMPLES,
    SPLINE_REACH,
    filtered,
    noise_sigma,
    sampled,
    with_pixel,
)
from ..errors import UserError
from ..raster.grid import LEAST_OVERLAP, Grid
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles, tiles_within

MOST_VALUES = 2**25  # of the scene that a tile needs, to bound memory
MOST_POWER_PIXELS = 2**22  # of the scene whose mean squares tell how strong noise of a given SNR is
POWER_TILE = 256  # side, in fine pixels, of the parts that they are spread over


@dataclass(frozen=True)
class CoarseSensor:
    """What makes the coarse image of a scene.

    Attributes
    ----------
    scene : Raster
    used : ndarray of int of shape (C,)
        Positions of the scene's bands that hold measurements.
    kernel : ndarray of shape (n, n)
        The optics' blur, on the scene's pixels.
    ratio : float
        Coarse pixels over the scene's, along an axis.
    turn : float
        Degrees by which the coarse grid is turned against the scene's.
    """

    scene: Raster
    used: NDArray[np.intp]
    kernel: NDArray[np.float64]
    ratio: float
    turn: float

    @property
    def is_aligned(self) -> bool:
        """Whether each coarse pixel consists of whole pixels of the scene."""
        return self.turn == 0 and self.ratio == round(self.ratio)

    @property
    def to_fine(self) -> Affine:
        """From coarse (column, row) to the scene's, both counted from the upper left corner of their grids."""
        rows, columns = self._shape()
        if self.turn == 0:
            return Affine.scale(self.ratio)
        middle = Affine.translation(self.scene.grid.width / 2, self.scene.grid.height / 2)
        return (
            middle * Affine.rotation(self.turn) * Affine.scale(self.ratio) * Affine.translation(-columns / 2, -rows / 2)
        )

    def _shape(self) -> tuple[int, int]:
        """Return rows and columns of the largest coarse grid of the scene's proportions that lies within it."""
        height, width = self.scene.grid.height, self.scene.grid.width
        along, across = math.cos(math.radians(self.turn)), math.sin(math.radians(abs(self.turn)))
        share = min(width / (width * along + height * across), height / (height * along + width * across))
        rows, columns = (int(length * share / self.ratio + 1e-9) for length in (height, width))
        return rows, columns

    def grid(self) -> Grid:
        """Return where the coarse pixels lie.

        Raises
        ------
        UserError
            Where there are too few of them for a pair.
        """
        rows, columns = self._shape()
        if min(rows, columns) < LEAST_OVERLAP:
            raise UserError(
                "The scene has only {columns} x {rows} pixels of the coarse image: give a larger scene or a "
                "smaller ratio, so that there are at least {least} x {least}.",
                columns=columns,
                rows=rows,
                least=LEAST_OVERLAP,
            )
        return Grid(rows, columns, self.scene.grid.transform * self.to_fine, self.scene.grid.crs)

    def fine_grid(self) -> Grid:
        """Return the scene's grid, cut to whole coarse pixels where both lie on the same axes."""
        grid = self.scene.grid
        if self.turn != 0:
            return grid
        height, width = (math.floor(length * self.ratio + 1e-9) for length in self._shape())
        return Grid(height, width, grid.transform, grid.crs)

    def tile_side(self) -> int:
        """Return the side of a tile that memory bears, in coarse pixels: whole blocks of the file, if it bears one."""
        side = math.sqrt(MOST_VALUES / max(1, len(self.used))) - 2 * self._margin()
        coarse = int(max(side, 2 * self._margin()) / self.ratio / (2 if self.turn else 1))
        return max(8, min(256, coarse) // 8 * 8)

    def read(self, window: Window) -> NDArray[np.float32]:
        """Return what the coarse sensor sees, without noise.

        Parameters
        ----------
        window : Window
            Of the coarse grid.

        Returns
        -------
        ndarray of float32 of shape (C, h, w)
            NaN where the scene misses a part of what makes the pixel.
        """
        values, row, column = self._read_around(window)
        known = np.asarray(np.isfinite(values).all(axis=0))
        planes = np.concatenate([np.where(known, values, np.float32(0)), known[None].astype(np.float32)])
        if self.is_aligned:
            seen = filtered(planes, with_pixel(self.kernel, self.ratio), round(self.ratio))
        else:
            samples = min(MOST_SAMPLES, math.ceil(2 * self.ratio))
            rows, columns = self._points(window, samples)
            seen = sampled(planes, self.kernel, rows - row, columns - column, samples)
        return np.where(seen[-1] >= LEAST_KNOWN, seen[:-1], np.float32(np.nan)).astype(np.float32)

    def _margin(self) -> int:
        return len(self.kernel) // 2 + (0 if self.is_aligned else SPLINE_REACH)

    def _points(self, window: Window, samples: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return rows and columns of the scene where points spread over a window of coarse pixels lie."""
        across = (np.arange(window.width * samples) + 0.5) / samples + window.col_off
        down = (np.arange(window.height * samples) + 0.5) / samples + window.row_off
        columns, rows = self.to_fine * np.meshgrid(across, down)
        return rows, columns

    def _read_around(self, window: Window) -> tuple[NDArray[np.float32], int, int]:
        """Return the scene under a window of coarse pixels and around it, mirrored at its border, and where it begins.

        The row and the column are those of the scene.
        """
        corners = [
            self.to_fine * (window.col_off + column, window.row_off + row)
            for column in (0, window.width)
            for row in (0, window.height)
        ]
        grid, margin, parts, pads = self.fine_grid(), self._margin(), [], []
        for places, length in zip(zip(*corners), (grid.width, grid.height)):
            first = math.floor(min(places) + 1e-6) - margin
            end = math.ceil(max(places) - 1e-6) + margin
            inside = max(0, first), min(length, end)
            parts.append(inside)
            pads.append((inside[0] - first, end - inside[1]))
        (left, right), (top, bottom) = parts
        values = self.scene.read(Window(left, top, right - left, bottom - top), self.used.tolist())
        padded = np.pad(values, ((0, 0), pads[1], pads[0]), mode="symmetric")
        return padded, top - pads[1][0], left - pads[0][0]

    def noise(self, snr: float) -> NDArray[np.float32]:
        """Return the standard deviation of the noise in each band.

        Parameters
        ----------
        snr : float
            Signal to noise, dB; 0 for no noise.

        Returns
        -------
        ndarray of shape (C,)
        """
        if snr == 0:
            return np.zeros(len(self.used), np.float32)
        grid = self.grid()
        side = max(8, round(POWER_TILE / self.ratio))
        most = round(MOST_POWER_PIXELS / self.ratio**2)
        windows = _parts_of(Window(0, 0, grid.width, grid.height), side, most)
        return _noise((self.read(part) for part in windows), len(self.used), snr)


@dataclass(frozen=True)
class FineSensor:
    """What makes the multispectral image of a scene.

    Attributes
    ----------
    scene : Raster
    grid : Grid
        The part of the scene's grid that is seen.
    used : ndarray of int of shape (m,)
        Positions of the scene's bands that the sensor sees.
    weights : ndarray of shape (c, m)
        Its response to them, rows summing to 1.
    gain : ndarray of shape (c, 1, 1)
        What values are multiplied by.
    """

    scene: Raster
    grid: Grid
    used: NDArray[np.intp]
    weights: NDArray[np.float32]
    gain: NDArray[np.float32]

    def read(self, window: Window) -> NDArray[np.float32]:
        """Return what the multispectral sensor sees, without noise.

        Parameters
        ----------
        window : Window
            Of the scene's pixels.

        Returns
        -------
        ndarray of float32 of shape (c, h, w)
        """
        return self.gain * band_means(self.scene.read(window, self.used.tolist()), self.weights)

    def noise(self, snr: float) -> NDArray[np.float32]:
        """Return the standard deviation of the noise in each band.

        Parameters
        ----------
        snr : float
            Signal to noise, dB; 0 for no noise.

        Returns
        -------
        ndarray of shape (c,)
        """
        if snr == 0:
            return np.zeros(len(self.weights), np.float32)
        windows = _parts_of(Window(0, 0, self.grid.width, self.grid.height), POWER_TILE, MOST_POWER_PIXELS)
        return _noise((self.read(part) for part in windows), len(self.weights), snr)


def noise_of(
    shape: tuple[int, ...], sigma: NDArray[np.float32], seed: int, image: int, tile: int
) -> NDArray[np.float32]:
    """Return the noise of a tile: the same for the same seed, image and tile.

    Parameters
    ----------
    shape : tuple of int
        Bands, rows and columns of the tile.
    sigma : ndarray of shape (bands,)
        Standard deviation of each band's noise.
    seed : int
    image : int
        The number of the image of the pair.
    tile : int
        The number of the tile in the image.

    Returns
    -------
    ndarray of float32
    """
    if not sigma.any():
        return np.zeros(shape, np.float32)
    rng = np.random.default_rng((seed, image, tile))
    return rng.standard_normal(shape, np.float32) * sigma[:, None, None]


def _parts_of(window: Window, side: int, most_pixels: int) -> list[Window]:
    """Return tiles that cover a window, or of a large one evenly spread tiles of it."""
    return [part for each in spread_tiles(window, side, most_pixels) for part in tiles_within(each, side)]


def _noise(parts: Iterable[NDArray[np.float32]], bands: int, snr: float) -> NDArray[np.float32]:
    squares, known = np.zeros(bands), np.zeros(bands)
    for part in parts:
        there = np.isfinite(part)
        squares += (np.where(there, part, 0).astype(np.float64) ** 2).sum(axis=(1, 2))
        known += there.sum(axis=(1, 2))
    return noise_sigma(squares / np.maximum(known, 1), snr).astype(np.float32)
