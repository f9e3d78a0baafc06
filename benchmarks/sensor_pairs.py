"""Pairs as real sensors make them: shifted, in other units, on other grids, under a cloud."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.warp import transform as reproject_points
from scipy.ndimage import gaussian_filter, map_coordinates, spline_filter

from spectramorph_plugin.core.simulation import with_noise

from . import scenes
from .pairs import CRS, FINE, Cube, Pair, case_rows, simulated, write_case
from .responses import response

CASE = "enmap-s2"
BORDER = 3  # HSI pixels that are not scored, along the border
SHIFT = (0.4, -0.7)  # HSI pixels by which the MSI's content lies right and below
GAINS = (0.6, 1.7)  # the lowest and the highest of the MSI's bands
OFFSETS = (-0.1, 0.3)
COVERED, CLOUD_VALUE = 0.1, 1.2
CLOUDED = ("enmap-s2", "enmap-ikonos", "jasper-ikonos", "samson-ikonos", "sandiego-ikonos")

SAMPLES = 4  # of the field, along each side of an MSI pixel; twice as many in an HSI pixel
FIELD = Affine(10, 0, 300000, 0, -10, 5810000)  # half-way between the zones 32 and 33
OTHER_CRS, ANGLE = "EPSG:32632", 20.0
RATIOS = (2.4, 3.7)
PIXEL, BLUR = 30.0, 0.5  # the HSI's pixels, m; sigma of its blur in pixels, as in the case


def settings() -> dict[str, float]:
    """Return how the pairs are made, for the document."""
    return {
        "shift_columns": SHIFT[0],
        "shift_rows": -SHIFT[1],
        "lowest_gain": GAINS[0],
        "highest_gain": GAINS[1],
        "border": BORDER,
        "angle": ANGLE,
        "covered": COVERED,
    }


def _case(name: str) -> dict[str, str]:
    return next(row for row in case_rows() if row["case"] == name)


def shifted_pairs(scratch: Path) -> Iterator[tuple[str, bool, Pair]]:
    """Make the case as it is, shifted, and shifted with gains and offsets: its name, whether it is shifted, the pair.

    The HSI and the MSI's noise are the same in all of them. The MSI's content is moved together with the truth.
    """
    row = _case(CASE)
    ratio = int(row["ratio"])
    truth, hsi, msi, wavelength, bands = simulated(row)
    noise = msi - np.tensordot(bands[2], truth, axes=1)
    clear = np.zeros(truth.shape[1:], bool)
    clear[BORDER * ratio : -BORDER * ratio, BORDER * ratio : -BORDER * ratio] = True
    columns, rows = (ratio * part for part in SHIFT)
    seen = moved(truth, columns, rows)
    gains, offsets = gains_and_offsets(len(msi))
    shifted = np.tensordot(bands[2], seen, axes=1) + noise
    place = FINE * Affine.translation(columns, rows)
    for name, is_shifted, true, image, at in (
        ("as it is", False, truth, msi, FINE),
        ("georeferencing shifted", True, truth, msi, place),
        ("content shifted", True, seen, shifted, FINE),
        ("gains and offsets", False, truth, gains * msi + offsets, FINE),
        ("content shifted, gains and offsets", True, seen, gains * shifted + offsets, FINE),
    ):
        folder = scratch / f"{CASE}-{name.replace(' ', '-').replace(',', '')}"
        write_case(folder, true, hsi, image.astype(np.float32), wavelength, bands, (CRS, at))
        yield name, is_shifted, Pair(name, folder, ratio, clear=clear)


def gains_and_offsets(bands: int) -> tuple[Cube, Cube]:
    """Return a gain and an offset for each band, [bands, 1, 1], spread evenly and in no order."""
    rng = np.random.default_rng(42)
    gains, offsets = (rng.permutation(np.linspace(*ends, bands))[:, None, None] for ends in (GAINS, OFFSETS))
    return gains, offsets


def moved(cube: Cube, columns: float, rows: float) -> Cube:
    """Return a cube whose content is moved right and down, with no frequency weakened; the border is mirrored."""
    height, width = cube.shape[1:]
    mirrored = np.pad(cube, ((0, 0), (0, height), (0, width)), mode="symmetric")
    turns = rows * np.fft.fftfreq(2 * height)[:, None] + columns * np.fft.rfftfreq(2 * width)
    spectrum = np.fft.rfft2(mirrored) * np.exp(-2j * np.pi * turns)
    return np.fft.irfft2(spectrum, s=mirrored.shape[1:])[:, :height, :width].astype(np.float32)


def cloudy_pairs(scratch: Path) -> Iterator[tuple[Pair, Pair]]:
    """Make cases without and with a cloud over a part of the MSI; both are scored outside it."""
    for name in CLOUDED:
        row = _case(name)
        truth, hsi, msi, wavelength, bands = simulated(row)
        side = round((COVERED * msi[0].size) ** 0.5)
        clear = np.ones(truth.shape[1:], bool)
        clear[10 : 10 + side, 20 : 20 + side] = False
        pairs = []
        for cloud in ("clear", "cloudy"):
            folder = scratch / f"{name}-{cloud}"
            write_case(folder, truth, hsi, msi, wavelength, bands)
            pairs.append(Pair(name, folder, int(row["ratio"]), clear=clear))
            msi = np.where(clear, msi, np.float32(CLOUD_VALUE))
        yield pairs[0], pairs[1]


@dataclass(frozen=True)
class Grid:
    """Pixels on the map."""

    crs: str
    transform: Affine
    shape: tuple[int, int]

    def points(self, samples: int = 1) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return x and y of `samples` x `samples` points in each pixel, [rows * samples, columns * samples]."""
        rows, columns = ((np.arange(length * samples) + 0.5) / samples for length in self.shape)
        x, y = self.transform * np.meshgrid(columns, rows)
        return x, y

    def to_pixels(self, other: Grid, samples: int = 1) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return where the points of another grid lie on this one: rows and columns, 0 at the upper left edge."""
        x, y = other.points(samples)
        shape = x.shape
        if other.crs != self.crs:
            x, y = (np.reshape(each, shape) for each in reproject_points(other.crs, self.crs, x.ravel(), y.ravel()))
        columns, rows = ~self.transform * (x, y)
        return rows, columns

    def covers(self, other: Grid, border: float) -> NDArray[np.bool_]:
        """Return which pixels of another grid lie on this one and away from its border."""
        rows, columns = self.to_pixels(other)
        height, width = self.shape
        inside = (rows > border) & (rows < height - border) & (columns > border) & (columns < width - border)
        return np.asarray(inside)


@dataclass(frozen=True)
class Field:
    """A scene as a field without pixels: cubic splines through the scene's pixels, mirrored at the border."""

    grid: Grid
    splines: Cube

    @classmethod
    def of(cls, scene: Cube) -> Field:
        """Lay the scene on the map."""
        splines = np.stack([spline_filter(band, mode="reflect", output=np.float32) for band in scene])
        return cls(Grid(CRS, FIELD, scene.shape[1:]), splines)

    def sampled(self, grid: Grid, samples: int) -> Cube:
        """Return the field at points of a grid's pixels, see `Grid.points`."""
        at = np.stack(self.grid.to_pixels(grid, samples)) - 0.5
        return np.stack([map_coordinates(band, at, mode="reflect", prefilter=False) for band in self.splines])


def averaged(image: Cube, side: int) -> Cube:
    """Return means over side x side pixels."""
    bands, height, width = image.shape
    return image.reshape(bands, height // side, side, width // side, side).mean(axis=(2, 4))


def grid_pairs(scratch: Path) -> Iterator[tuple[float, Pair, Pair]]:
    """Make pairs at ratios that are no whole numbers: the ratio, the aligned pair, the rotated one in another zone.

    Each pixel of the truth is the field's mean over its area on both grids, so that both hold as much detail. Both
    pairs are scored where both have data, away from all borders.
    """
    row, simulate = _case(CASE), scenes.bench("simulate")
    scene, wavelength, _ = simulate.read_scene(scenes.SCENES / f"{row['scene']}.tif")
    field, bands = Field.of(scene), response(row["sensor"], wavelength)
    shape = tuple(int(length * FIELD.a / PIXEL) for length in scene.shape[1:])
    coarse = Grid(CRS, FIELD * Affine.scale(PIXEL / FIELD.a), shape)
    fine_points = field.sampled(coarse, 2 * SAMPLES)
    blurred = np.stack([gaussian_filter(band, BLUR * 2 * SAMPLES, mode="reflect") for band in fine_points])
    rng = np.random.default_rng(int(row["seed"]))
    hsi = with_noise(averaged(blurred, 2 * SAMPLES), float(row["snr_hsi"]), rng)
    for ratio in RATIOS:
        grids = aligned_and_rotated(coarse, ratio)
        pairs = []
        for name, grid in zip(("aligned", "rotated"), grids):
            truth = averaged(field.sampled(grid, SAMPLES), SAMPLES).astype(np.float32)
            msi = with_noise(np.tensordot(bands[2], truth, axes=1), float(row["snr_msi"]), rng)
            folder = scratch / f"{CASE}-{ratio}-{name}"
            places = (grid.crs, grid.transform), (coarse.crs, coarse.transform)
            write_case(folder, truth, hsi, msi, wavelength, bands, *places)
            clear = coarse.covers(grid, BORDER)
            for each in grids:
                clear &= each.covers(grid, BORDER * ratio)
            pairs.append(Pair(name, folder, ratio, clear=clear))
        yield ratio, pairs[0], pairs[1]


def aligned_and_rotated(coarse: Grid, ratio: float) -> tuple[Grid, Grid]:
    """Return two grids finer than `coarse`: on its axes from its corner, and rotated around its centre, in a zone."""
    height, width = coarse.shape
    aligned = Grid(coarse.crs, coarse.transform * Affine.scale(1 / ratio), (int(height * ratio), int(width * ratio)))
    x, y = coarse.transform * (width / 2, height / 2)
    (x,), (y,) = reproject_points(coarse.crs, OTHER_CRS, [x], [y])
    rows, columns = aligned.shape
    size = PIXEL / ratio
    turned = Affine.translation(x, y) * Affine.rotation(ANGLE) * Affine.scale(size, -size)
    return aligned, replace(aligned, crs=OTHER_CRS, transform=turned * Affine.translation(-columns / 2, -rows / 2))
