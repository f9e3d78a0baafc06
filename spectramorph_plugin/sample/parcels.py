"""Farmland divided into blocks by tracks, and blocks into fields."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .shapes import Floats, Frame, Mask, natural_noise


class Parcels:
    """A division of land into fields.

    Attributes
    ----------
    number : the field each pixel belongs to, from 0, [size, size].
    count : how many fields there are.
    to_edge : metres to the edge of the field, [size, size].
    to_track : metres to the edge of the block of fields, [size, size].
    across : metres across the direction in which each field is worked, [size, size].
    """

    def __init__(self, frame: Frame) -> None:
        self.number = np.zeros(frame.shape, dtype=np.intp)
        self.count = 0
        self.to_edge = np.zeros(frame.shape)
        self.to_track = np.zeros(frame.shape)
        self.across = np.zeros(frame.shape)
        self._frame = frame

    def divide(
        self, land: Mask, rng: np.random.Generator, angle: float, block: float, fields: tuple[float, float]
    ) -> None:
        """Divide the pixels of `land`.

        Parameters
        ----------
        angle : of the tracks, in degrees from the east towards the south.
        block : metres, the longest side of a block.
        fields : metres, the range of the widest field of a block. Fields are as long as their block.
        """
        x, y = self._frame.coordinates()
        bend, extent = 25.0, self._frame.extent
        x += bend * natural_noise(self._frame, rng, extent / 2, extent / 6, 3.0)
        y += bend * natural_noise(self._frame, rng, extent / 2, extent / 6, 3.0)
        turn = np.radians(angle)
        place = np.stack([x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)])
        whole = _Piece(place.min(axis=(1, 2)) - 1.0, place.max(axis=(1, 2)) + 1.0, np.flatnonzero(land))
        place = place.reshape(2, -1)
        for piece in _cut(whole, place, rng, (block, block)):
            self.to_track.flat[piece.pixels] = piece.to_edge(place)
            worked_along = int(rng.random() < 0.6)
            largest = [2.0 * block, 2.0 * block]
            largest[1 - worked_along] = rng.uniform(*fields)
            for field in _cut(piece, place, rng, (largest[0], largest[1])):
                self.number.flat[field.pixels] = self.count
                self.to_edge.flat[field.pixels] = field.to_edge(place)
                self.across.flat[field.pixels] = place[1 - worked_along, field.pixels]
                self.count += 1


@dataclass(frozen=True)
class _Piece:
    """A rectangle of land, from corner `low` to corner `high`, and the pixels in it."""

    low: Floats
    high: Floats
    pixels: NDArray[np.intp]

    def to_edge(self, place: Floats) -> Floats:
        at = place[:, self.pixels]
        nearest: Floats = np.minimum(at - self.low[:, None], self.high[:, None] - at).min(axis=0)
        return nearest


def _cut(piece: _Piece, place: Floats, rng: np.random.Generator, largest: tuple[float, float]) -> list[_Piece]:
    """Cut a piece in two again and again until none is longer than `largest` along an axis; leave out empty ones."""
    if not piece.pixels.size:
        return []
    excess = (piece.high - piece.low) / largest
    axis = int(np.argmax(excess))
    if excess[axis] <= 1.0:
        return [piece]
    cut = piece.low[axis] + (piece.high[axis] - piece.low[axis]) * rng.uniform(0.34, 0.66)
    below, above = piece.high.copy(), piece.low.copy()
    below[axis] = above[axis] = cut
    before = place[axis, piece.pixels] < cut
    return [
        *_cut(_Piece(piece.low, below, piece.pixels[before]), place, rng, largest),
        *_cut(_Piece(above, piece.high, piece.pixels[~before]), place, rng, largest),
    ]
