"""Where the MSI's spectral response comes from."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..core.response import gaussian_response, tabulated_response
from ..errors import UserError
from ..raster.raster import Raster
from ..sensors import SENSOR_NAMES
from ..sensors.catalogue import SensorResponse, choose_bands, load_sensor, recognise_sensor
from .settings import PairSettings


@dataclass(frozen=True)
class SpectralBands:
    """The MSI's bands as the HSI knows them: response [c, C], rows summing to 1, names [c], and whence it comes."""

    response: NDArray[np.float32]
    names: tuple[str, ...]
    reason: str


def band_names(msi: Raster) -> tuple[str, ...]:
    """Return what to call the MSI's bands: as the file does, by wavelength, or by number."""
    if all(msi.names) and len(set(msi.names)) == len(msi.names):
        return msi.names
    if msi.bands.wavelength is not None:
        return tuple(f"{nm:g} nm" for nm in msi.bands.wavelength)
    return tuple(str(number + 1) for number in range(len(msi.bands)))


def known_response(settings: PairSettings, wavelength: NDArray[np.float64], msi: Raster) -> Union[SpectralBands, None]:
    """Return the MSI's response as far as the settings, the file or a known sensor tell it; else None.

    Parameters
    ----------
    wavelength : of the HSI's bands, nm [C].

    Raises
    ------
    UserError where what they tell does not fit the images.
    """
    if settings.sensor == "estimated":
        return None
    if settings.response is not None:
        given = settings.response
        _check_band_count(len(given.names), len(msi.bands), f"The response ({given.origin}) has")
        response = tabulated_response(wavelength, given.wavelength, given.table)
        return SpectralBands(response, given.names, given.origin)
    if settings.sensor != "auto":
        return _of_sensor(settings.sensor, settings, wavelength, msi, "asked for")
    if not settings.msi_wavelengths and not settings.msi_fwhm:
        found = recognise_sensor(msi.names, [str(path) for path in msi.paths], msi.tags)
        if found is not None:
            with suppress(UserError):  # bands that cannot be told apart: the file may say their wavelengths
                return _of_sensor(found, settings, wavelength, msi, "told by the file's name or tags")
    return _of_wavelengths(settings, wavelength, msi)


def _of_sensor(
    sensor: str, settings: PairSettings, wavelength: NDArray[np.float64], msi: Raster, why: str
) -> SpectralBands:
    everything: SensorResponse = load_sensor(sensor)
    chosen, how = choose_bands(everything, len(msi.bands), msi.names, msi.bands.wavelength, settings.sensor_bands)
    response = tabulated_response(wavelength, chosen.wavelength, chosen.table)
    kind = "published curves" if chosen.published else "Gaussians from the maker's band edges"
    listed = ", ".join(chosen.names)
    return SpectralBands(response, chosen.names, f"{SENSOR_NAMES[sensor]} ({why}), {kind}; bands {listed} ({how})")


def _of_wavelengths(settings: PairSettings, wavelength: NDArray[np.float64], msi: Raster) -> Union[SpectralBands, None]:
    """Return Gaussians by the options' or the file's wavelengths and widths; None where either is unknown."""
    centres, fwhm = msi.bands.wavelength, msi.bands.fwhm
    if settings.msi_wavelengths:
        _check_band_count(
            len(settings.msi_wavelengths), len(msi.bands), "The list of wavelengths (option msi_wavelengths) has"
        )
        centres = np.array(settings.msi_wavelengths)
    if settings.msi_fwhm:
        _check_band_count(len(settings.msi_fwhm), len(msi.bands), "The list of widths (option msi_fwhm) has")
        fwhm = np.array(settings.msi_fwhm)
    if centres is None or fwhm is None:
        if settings.msi_wavelengths or settings.msi_fwhm:
            missing = "centre wavelengths" if centres is None else "widths (FWHM)"
            raise UserError(
                f"The {missing} of the multispectral bands are not given and not in the file: give both wavelengths "
                "and widths, or neither to have the response estimated."
            )
        return None
    if not (np.isfinite(fwhm).all() and (fwhm > 0).all() and np.isfinite(centres).all() and (centres > 0).all()):
        raise UserError("The wavelengths and FWHM of the multispectral image must be numbers above 0, in nanometres.")
    response = gaussian_response(wavelength, centres, fwhm)
    names = tuple(f"{centre:g} nm" for centre in centres)
    return SpectralBands(response, names, "Gaussians from the bands' wavelengths and widths")


def _check_band_count(given: int, bands: int, who: str) -> None:
    if given != bands:
        raise UserError(
            f"{who} {given} band{'s' * (given != 1)}, the multispectral image has {bands}: give one for each band, in "
            "the image's order."
        )
