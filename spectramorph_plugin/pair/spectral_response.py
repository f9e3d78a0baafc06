"""Where the MSI's spectral response comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..core.response import gaussian_response, tabulated_response
from ..errors import UserError
from ..messages import Message
from ..raster.raster import Raster
from ..raster.response_table import ResponseTable
from ..sensors.catalogue import sensor_curves
from ..sensors.recognition import recognise_sensor
from .settings import PairSettings


@dataclass(frozen=True)
class SpectralBands:
    """The MSI's bands as the HSI knows them.

    Attributes
    ----------
    response : ndarray of shape (c, C)
        R, rows summing to 1.
    coverage : ndarray of shape (c,)
        Share of each band's curve that lies where the HSI has bands.
    names : tuple of str
        Of the bands.
    reason : str
        Where the response comes from, in words.
    """

    response: NDArray[np.float32]
    coverage: NDArray[np.float64]
    names: tuple[str, ...]
    reason: str


def band_names(msi: Raster) -> tuple[str, ...]:
    """Return what to call the MSI's bands: as the file does, by wavelength, or by number.

    Parameters
    ----------
    msi : Raster

    Returns
    -------
    tuple of str
        One a band.
    """
    if all(msi.names) and len(set(msi.names)) == len(msi.names):
        return msi.names
    if msi.bands.wavelength is not None:
        return tuple(f"{nm:g} nm" for nm in msi.bands.wavelength)
    return tuple(str(number + 1) for number in range(len(msi.bands)))


def known_response(settings: PairSettings, wavelength: NDArray[np.float64], msi: Raster) -> Union[SpectralBands, None]:
    """Return the MSI's response as far as the settings, the file or a known sensor tell it; else None.

    Parameters
    ----------
    settings : PairSettings
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    msi : Raster

    Returns
    -------
    SpectralBands or None

    Raises
    ------
    UserError
        Where what they tell does not fit the images.
    """
    if settings.sensor == "estimated":
        return None
    curves = _known_curves(settings, msi)
    gaussians = None if curves is not None else _known_gaussians(settings, msi)
    if curves is not None:
        found, names, reason = (
            tabulated_response(wavelength, curves.wavelength, curves.table),
            curves.names,
            curves.origin,
        )
    elif gaussians is not None:
        found, names = gaussian_response(wavelength, *gaussians), tuple(f"{centre:g} nm" for centre in gaussians[0])
        reason = Message("Gaussians from the bands' wavelengths and widths")
    else:
        return None
    return SpectralBands(found.weights, found.coverage, names, reason)


def _known_curves(settings: PairSettings, msi: Raster) -> Union[ResponseTable, None]:
    """Return the curves that are given, or those of the sensor that is asked for or that the file tells."""
    if settings.response is not None:
        _check_band_count(
            len(settings.response.names), msi, Message("The response ({origin}) has", origin=settings.response.origin)
        )
        return settings.response
    is_asked_for = settings.sensor != "auto"
    if not is_asked_for and (settings.msi_wavelengths or settings.msi_fwhm):
        return None
    paths = [str(path) for path in msi.paths]
    sensor = settings.sensor if is_asked_for else recognise_sensor(msi.names, paths, msi.tags)
    if sensor is None:
        return None
    try:
        why = Message("asked for") if is_asked_for else Message("told by the file's name or tags")
        return sensor_curves(sensor, msi, settings.sensor_bands, why)
    except UserError:
        if is_asked_for:
            raise
        return None  # bands that cannot be told apart: the file may say their wavelengths


def _known_gaussians(
    settings: PairSettings, msi: Raster
) -> Union[tuple[NDArray[np.float64], NDArray[np.float64]], None]:
    """Return the bands' centres and widths, given or told by the file, nm [c]; None where either is unknown."""
    centres, fwhm = msi.bands.wavelength, msi.bands.fwhm
    if settings.msi_wavelengths:
        _check_band_count(
            len(settings.msi_wavelengths), msi, Message("The list of wavelengths (option msi_wavelengths) has")
        )
        centres = np.array(settings.msi_wavelengths)
    if settings.msi_fwhm:
        _check_band_count(len(settings.msi_fwhm), msi, Message("The list of widths (option msi_fwhm) has"))
        fwhm = np.array(settings.msi_fwhm)
    if centres is None or fwhm is None:
        if settings.msi_wavelengths or settings.msi_fwhm:
            missing = Message("centre wavelengths") if centres is None else Message("widths (FWHM)")
            raise UserError(
                "The {missing} of the multispectral bands are not given and not in the file: give both "
                "wavelengths and widths, or neither to have the response estimated.",
                missing=missing,
            )
        return None
    if not (np.isfinite(fwhm).all() and (fwhm > 0).all() and np.isfinite(centres).all() and (centres > 0).all()):
        raise UserError("The wavelengths and FWHM of the multispectral image must be numbers above 0, in nanometres.")
    return centres, fwhm


def _check_band_count(given: int, msi: Raster, who: str) -> None:
    bands = len(msi.bands)
    if given != bands:
        raise UserError(
            "{who} {given} bands, the multispectral image has {bands}: give one for each band, in the image's order."
            if given != 1
            else "{who} {given} band, the multispectral image has {bands}: give one for each band, in the image's "
            "order.",
            who=who,
            given=given,
            bands=bands,
        )
