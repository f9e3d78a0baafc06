"""A hyperspectral image as another sensor would see it: which of that sensor's bands it can tell, and how."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..core.response import SampledResponse, band_spacing, tabulated_response
from ..errors import UserError
from ..messages import Message, joined
from .band_names import Band
from .catalogue import SensorResponse

LEAST_SEEN = 0.5
"""Share of a band's curve that must lie where the image has bands: with less, what it sees is mostly unknown."""


@dataclass(frozen=True)
class SensorView:
    """Bands of a sensor, made of the bands of an image.

    Attributes
    ----------
    bands : tuple of Band
        The c bands that the image can tell, with their centres and widths.
    weights : ndarray of shape (c, C)
        Of the image's bands, rows summing to 1.
    coverage : ndarray of shape (c,)
        Share of each band's curve that lies where the image has bands.
    left_out : tuple of Band
        Those that it cannot tell.
    narrow : tuple of Band
        Those of the bands that are narrower than the image's bands lie apart.
    """

    bands: tuple[Band, ...]
    weights: NDArray[np.float32]
    coverage: NDArray[np.float64]
    left_out: tuple[Band, ...]
    narrow: tuple[Band, ...]


def view_of(sensor: SensorResponse, wavelength: NDArray[np.float64], usable: NDArray[np.bool_]) -> SensorView:
    """Return how a sensor would see an image.

    Parameters
    ----------
    sensor : SensorResponse
        With the bands wanted, in the order wanted.
    wavelength : ndarray of shape (C,)
        Of the image's bands, nm.
    usable : ndarray of bool of shape (C,)
        Which of them hold measurements.

    Returns
    -------
    SensorView

    Raises
    ------
    UserError
        Where the image can tell none of the bands.
    """
    if not usable.any():
        raise UserError(
            "All bands of the hyperspectral image are flagged as bad, or hold no data or one value alone: correct its "
            "bad-band list (bbl), or give another image."
        )
    at, spacing = wavelength[usable], band_spacing(wavelength[usable])
    seen: list[tuple[Band, SampledResponse]] = []
    left_out, narrow = [], []
    for band, curve in zip(sensor.bands(), sensor.table.T):
        found = None
        with suppress(UserError):  # it looks past the image's range
            found = tabulated_response(at, sensor.wavelength, curve[:, None])
        if found is None or found.coverage[0] < LEAST_SEEN:
            left_out.append(band)
            continue
        seen.append((band, found))
        if band.width < spacing[np.abs(at - band.centre).argmin()]:
            narrow.append(band)
    if not seen:
        raise UserError(
            "The hyperspectral image has bands from {lowest:.0f} to {highest:.0f} nm, which tell none of the bands "
            "wanted ({listed}): choose another sensor or response.",
            lowest=at.min(),
            highest=at.max(),
            listed=joined(
                ", ",
                (Message("{band} at {centre:.0f} nm", band=band.name, centre=band.centre) for band in left_out),
            ),
        )
    weights = np.zeros((len(seen), len(wavelength)), np.float32)
    weights[:, usable] = [found.weights[0] for _, found in seen]
    return SensorView(
        tuple(band for band, _ in seen),
        weights,
        np.array([found.coverage[0] for _, found in seen]),
        tuple(left_out),
        tuple(narrow),
    )
