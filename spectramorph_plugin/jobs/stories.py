"""What the reports show, gathered from what the jobs found."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..core.psf import gaussian_psf
from ..core.response_estimation import centres_and_widths
from ..pair.fitting import FittedPair
from ..pair.preparation import PreparedPair
from ..pair.settings import PairSettings
from ..protocol.outcomes import FuseOutcome
from ..raster.raster import Raster
from ..report.story import FusionStory, RunFacts, Sensors, Spectra
from .album import Album
from .nominal import nominal_response
from .told import DEGREES, map_unit


def fusion_story(
    run: RunFacts,
    outcome: FuseOutcome,
    settings: PairSettings,
    prepared: PreparedPair,
    fitted: FittedPair,
    album: Album,
) -> FusionStory:
    """Return what the report of a fusion shows.

    Parameters
    ----------
    run : RunFacts
    outcome : FuseOutcome
    settings : PairSettings
    prepared : PreparedPair
    fitted : FittedPair
    album : Album
        With all tiles.

    Returns
    -------
    FusionStory
    """
    view, detail = album.views()
    hsi = prepared.reader.hsi
    wavelength = hsi.bands.wavelength
    shown = outcome.display["hsi"].bands
    signal = math.sqrt(float(np.mean(np.square(prepared.sample.fit_spectra, dtype=np.float64))))
    return FusionStory(
        run=run,
        outcome=outcome,
        view=view,
        detail=detail,
        bands_shown=tuple(f"band {band}" if wavelength is None else f"{wavelength[band - 1]:.0f} nm" for band in shown),
        spectra=spectra_of(hsi, prepared.sample.used, fitted.model.endmembers),
        maps=album.maps(),
        misfits=album.misfits(signal),
        sensors=sensors_of(settings, prepared),
        covered=album.covered(),
    )


def spectra_of(hsi: Raster, used: NDArray[np.intp], endmembers: NDArray[np.float32]) -> Spectra:
    """Return endmembers with what is known of their bands.

    Parameters
    ----------
    hsi : Raster
    used : ndarray of shape (C,)
        0-based positions of the bands that are used.
    endmembers : ndarray of shape (M, C)

    Returns
    -------
    Spectra
    """
    numbers, wavelength = np.array(hsi.bands.indexes), hsi.bands.wavelength
    left_out = np.ones(len(numbers), bool)
    left_out[used] = False
    places = numbers.astype(np.float64) if wavelength is None else wavelength
    known = None if wavelength is None else wavelength[used]
    return Spectra(endmembers, numbers[used], known, places[left_out], ("",) * len(endmembers))


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
    return Sensors(
        wavelength=wavelength,
        response=bands.response,
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
        nominal_psf=gaussian_psf(prepared.psf.samples),
        blur=prepared.blur,
    )


def _on_the_ground(prepared: PreparedPair) -> tuple[float, float] | None:
    """Return the shift along columns and rows in the map's unit; None where there is none, or the map has angles."""
    hsi, shift = prepared.reader.hsi, prepared.registration
    if shift is None or map_unit(hsi) in ("", DEGREES):
        return None
    place = hsi.grid.transform
    return shift.columns * math.hypot(place.a, place.d), shift.rows * math.hypot(place.b, place.e)
