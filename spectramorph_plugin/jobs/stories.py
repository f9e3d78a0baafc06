"""What reports of several jobs show, gathered from what was found."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..core.psf import gaussian_psf
from ..core.response import band_spacing
from ..core.response_estimation import centres_and_widths
from ..pair.preparation import PreparedPair
from ..pair.settings import PairSettings
from ..raster.raster import Raster
from ..report.story import Sensors, Spectra
from .nominal import nominal_response
from .told import DEGREES, map_unit


def spectra_of(hsi: Raster, used: NDArray[np.intp], endmembers: NDArray[np.float32], names: Sequence[str]) -> Spectra:
    """Return endmembers with what is known of their bands.

    Parameters
    ----------
    hsi : Raster
    used : ndarray of shape (C,)
        0-based positions of the bands that are used.
    endmembers : ndarray of shape (M, C)
    names : sequence of str
        What they are called.

    Returns
    -------
    Spectra
    """
    numbers, wavelength = np.array(hsi.bands.indexes), hsi.bands.wavelength
    left_out = np.ones(len(numbers), bool)
    left_out[used] = False
    places = numbers.astype(np.float64) if wavelength is None else wavelength
    known = None if wavelength is None else wavelength[used]
    return Spectra(endmembers, numbers[used], known, places[left_out], tuple(names))


def sensors_of(settings: PairSettings, prepared: PreparedPair) -> Sensors:
    """Return how the two sensors of a pair see.

    Parameters
    ----------
    settings : PairSettings
    prepared : PreparedPair

    Returns
    -------
    Sensors
    """
    wavelength = prepared.reader.hsi.bands.wavelength
    if wavelength is None:
        raise ValueError("a prepared pair has wavelengths")
    wavelength = wavelength[prepared.sample.used]
    bands = prepared.bands
    centres, widths = zip(*centres_and_widths(bands.response, wavelength))
    density = bands.response / band_spacing(wavelength)
    return Sensors(
        wavelength=wavelength,
        relative=density / np.maximum(density.max(axis=1, keepdims=True), 1e-300),
        names=bands.names,
        centres=centres,
        widths=widths,
        coverage=tuple(map(float, bands.coverage)),
        reason=bands.reason,
        nominal=nominal_response(settings, prepared.reader.msi, bands, wavelength),
        matches=prepared.matches,
        registration=prepared.registration,
        metres=_on_the_ground(prepared),
        psf=prepared.psf,
        nominal_psf=gaussian_psf(prepared.psf.samples, width=prepared.psf.width),
        blur=prepared.blur,
    )


def _on_the_ground(prepared: PreparedPair) -> tuple[float, float] | None:
    """Return the shift along columns and rows in the map's unit; None where there is none, or the map has angles."""
    hsi, shift = prepared.reader.hsi, prepared.registration
    if shift is None or map_unit(hsi) in ("", DEGREES):
        return None
    place = hsi.grid.transform
    return shift.columns * math.hypot(place.a, place.d), shift.rows * math.hypot(place.b, place.e)
