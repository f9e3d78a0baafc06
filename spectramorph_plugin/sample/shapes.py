"""The geometry of a landscape: smooth curves, distances and natural-looking variation on a pixel grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import CubicSpline
from scipy.ndimage import distance_transform_edt

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Frame:
    """A square pixel grid in metres, x to the east and y to the south.

    Parameters
    ----------
    size : rows and columns.
    resolution : metres a pixel.
    """

    size: int
    resolution: float

    @property
    def shape(self) -> tuple[int, int]:
        return (self.size, self.size)

    @property
    def extent(self) -> float:
        """Metres from edge to edge."""
        return self.size * self.resolution

    def coordinates(self) -> tuple[Floats, Floats]:
        """Return x and y of the pixel centres in metres, each [size, size]."""
        centres = (np.arange(self.size) + 0.5) * self.resolution
        x, y = np.meshgrid(centres, centres)
        return x, y

    def pixels(self, points: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return rows and columns of the points [n, 2] (x, y in metres) that lie on the grid."""
        columns, rows = np.floor(points / self.resolution).astype(np.intp).T
        inside = (rows >= 0) & (rows < self.size) & (columns >= 0) & (columns < self.size)
        return rows[inside], columns[inside]


def curve(points: ArrayLike, step: float = 1.0) -> Floats:
    """Return points [n, 2] about `step` metres apart on a smooth curve through `points` [k, 2]."""
    knots = np.asarray(points, float)
    chord = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(knots, axis=0).T))])
    along = np.linspace(0.0, chord[-1], int(chord[-1] / step) + 1)
    smooth: Floats = CubicSpline(chord, knots)(along)
    return smooth


def directions(points: Floats) -> Floats:
    """Return the unit vectors [n, 2] along a curve of points [n, 2]."""
    tangents = np.gradient(points, axis=0)
    unit: Floats = tangents / np.hypot(*tangents.T)[:, None]
    return unit


def distance_to(frame: Frame, points: Floats) -> tuple[Floats, NDArray[np.intp]]:
    """Return each pixel's distance in metres to the nearest of `points`, and that point's number."""
    number = np.full(frame.shape, -1, dtype=np.intp)
    columns, rows = np.floor(points / frame.resolution).astype(np.intp).T
    inside = (rows >= 0) & (rows < frame.size) & (columns >= 0) & (columns < frame.size)
    number[rows[inside], columns[inside]] = np.flatnonzero(inside)
    _, (near_rows, near_columns) = distance_transform_edt(number < 0, return_indices=True)
    nearest = number[near_rows, near_columns]
    # To the point itself, not to its pixel's centre: edges then come out smooth instead of in steps.
    x, y = frame.coordinates()
    distance: Floats = np.hypot(x - points[nearest, 0], y - points[nearest, 1])
    return distance, nearest


def natural_noise(
    frame: Frame, rng: np.random.Generator, longest: float, shortest: float = 0.0, roughness: float = 1.5
) -> Floats:
    """Return variation [size, size] with mean 0 and standard deviation 1 that looks grown, not drawn.

    Parameters
    ----------
    longest, shortest : the wavelengths in metres between which its power lies.
    roughness : amplitude falls with spatial frequency to this power; small is grainy, large is smooth.
    """
    frequency = np.hypot(np.fft.fftfreq(frame.size)[:, None], np.fft.rfftfreq(frame.size)) / frame.resolution
    amplitude = (frequency**2 + longest**-2) ** (-roughness / 2)
    if shortest:
        amplitude *= np.exp(-((frequency * shortest) ** 2))
    amplitude[0, 0] = 0.0
    noise = np.fft.irfft2(np.fft.rfft2(rng.standard_normal(frame.shape)) * amplitude, frame.shape)
    standardised: Floats = noise / noise.std()
    return standardised


def rectangle(
    frame: Frame, centre: ArrayLike, length: float, width: float, direction: ArrayLike
) -> tuple[NDArray[np.intp], NDArray[np.intp], Mask]:
    """Return rows and columns of a rectangle's pixels, and which of them lie left of its axis."""
    middle = np.asarray(centre, float)
    east, south = np.asarray(direction, float) / np.hypot(*np.asarray(direction, float))
    reach = np.hypot(length, width) / 2
    first = np.clip(((middle - reach) / frame.resolution).astype(int), 0, frame.size)
    last = np.clip(((middle + reach) / frame.resolution).astype(int) + 1, 0, frame.size)
    columns, rows = np.meshgrid(np.arange(first[0], last[0]), np.arange(first[1], last[1]))
    from_x = (columns + 0.5) * frame.resolution - middle[0]
    from_y = (rows + 0.5) * frame.resolution - middle[1]
    along, across = from_x * east + from_y * south, from_y * east - from_x * south
    inside = (np.abs(along) <= length / 2) & (np.abs(across) <= width / 2)
    return rows[inside], columns[inside], across[inside] < 0
