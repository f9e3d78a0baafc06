"""A picture whose colours are spectra: what each small pixel is made of and how much light it gets."""

from __future__ import annotations

from typing import Union

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .ground import Ramp
from .shapes import Floats, Frame

Where = Union[NDArray[np.bool_], tuple[NDArray[np.intp], NDArray[np.intp]]]
Amount = Union[float, Floats]


class Canvas:
    """Painted from the ground up: what is painted later covers what was there."""

    def __init__(self, frame: Frame) -> None:
        self._position = np.zeros(frame.shape)
        self._lower = np.zeros(frame.shape, dtype=np.intp)
        self._light = np.ones(frame.shape)

    def paint(self, where: Where, ramp: Ramp, level: Amount = 0.5, light: Amount = 1.0) -> None:
        """Cover pixels with a material.

        Parameters
        ----------
        where : a mask [size, size], or rows and columns.
        level : the place on the material's ramp, 0 to 1; what lies between two spectra is mixed from them.
        light : what the reflectance is multiplied by.

        `level` and `light` are numbers, or arrays with one value a painted pixel.
        """
        self.paint_many(where, np.asarray(ramp.first), ramp.count, level, light)

    def paint_many(self, where: Where, first: NDArray[np.intp], count: int, level: Amount, light: Amount = 1.0) -> None:
        """Cover pixels with materials that differ from pixel to pixel, each a ramp of `count` spectra from `first`."""
        along = np.clip(level, 0.0, 1.0) * (count - 1)
        whole = np.minimum(np.floor(along), max(count - 2, 0)).astype(np.intp)
        self._lower[where] = first + whole
        self._position[where] = along - whole
        self._light[where] = light

    def shade(self, where: Where, light: Amount) -> None:
        """Multiply the light on pixels by `light`."""
        self._light[where] *= light

    def rows(self) -> NDArray[np.intp]:
        """Return which spectra may have a part in any pixel, each once."""
        return np.union1d(self._lower, self._lower + 1)

    def average(self, factor: int, spectra: Floats) -> Floats:
        """Return the reflectance [size / factor, size / factor, wavelengths], averaged over factor x factor pixels."""
        size = self._light.shape[0] // factor
        pixel = np.arange(size * size).reshape(size, size).repeat(factor, axis=0).repeat(factor, axis=1).ravel()
        share = self._light.ravel() / factor**2
        lower, position = self._lower.ravel(), self._position.ravel()
        upper = np.minimum(lower + 1, len(spectra) - 1)  # of no weight where a ramp has only one spectrum
        weights = np.concatenate([share * (1.0 - position), share * position])
        mixture = csr_matrix(
            (weights, (np.concatenate([pixel, pixel]), np.concatenate([lower, upper]))),
            shape=(size * size, len(spectra)),
        )
        reflectance: Floats = (mixture @ spectra).reshape(size, size, -1)
        return reflectance
