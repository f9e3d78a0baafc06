"""What an MSI's bands should see, to hold against what is used: the nominal response of its sensor."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from ..core.response import FWHM_PER_SIGMA, band_spacing
from ..errors import UserError
from ..messages import Message
from ..pair.settings import PairSettings
from ..pair.spectral_response import SpectralBands
from ..raster.raster import Raster
from ..raster.response_table import ResponseTable
from ..report.story import NominalResponse
from ..sensors import SENSOR_NAMES
from ..sensors.catalogue import load_sensor, sensor_curves
from ..sensors.recognition import recognise_sensor

LEAST_OVERLAP = 0.5  # mean share of bands under those of a catalogue's sensor from which on it is likened to them


def nominal_response(
    settings: PairSettings, msi: Raster, bands: SpectralBands, wavelength: NDArray[np.float64]
) -> NominalResponse | None:
    """Return the nominal response of the MSI's sensor.

    It is that of the sensor which is asked for or which the file tells, or Gaussians of the wavelengths and widths that
    the file tells; where it tells none, the bands of the catalogue's sensor that is most like the response used.

    Parameters
    ----------
    settings : PairSettings
    msi : Raster
    bands : SpectralBands
        The response used.
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.

    Returns
    -------
    NominalResponse or None
        None where no sensor is like it.
    """
    sensor = settings.sensor
    if sensor in ("auto", "estimated"):
        sensor = recognise_sensor(msi.names, [str(path) for path in msi.paths], msi.tags) or ""
    if sensor:
        with suppress(UserError):  # bands that cannot be told apart
            curves = sensor_curves(sensor, msi, settings.sensor_bands, Message("known sensor"))
            return _compared(curves, False, bands, wavelength)
    centres, fwhm = msi.bands.wavelength, msi.bands.fwhm
    if centres is not None and fwhm is not None and (fwhm > 0).all():
        return _compared(_gaussians(centres, fwhm), False, bands, wavelength)
    return _nearest(bands, wavelength)


def _gaussians(centres: NDArray[np.float64], fwhm: NDArray[np.float64]) -> ResponseTable:
    nm = np.linspace((centres - 2 * fwhm).min(), (centres + 2 * fwhm).max(), 2000)
    table = np.exp(-0.5 * ((nm[:, None] - centres) / (fwhm / FWHM_PER_SIGMA)) ** 2)
    names = tuple(f"{centre:g} nm" for centre in centres)
    return ResponseTable(nm, table, names, Message("Gaussians of the wavelengths and widths in its file"))


def _nearest(bands: SpectralBands, wavelength: NDArray[np.float64]) -> NominalResponse | None:
    best, least, spacing = None, LEAST_OVERLAP, band_spacing(wavelength)
    for sensor, name in SENSOR_NAMES.items():
        known = load_sensor(sensor)
        overlaps = _overlaps(bands.response, _sampled(known.wavelength, known.table, wavelength, spacing))
        if overlaps.shape[0] > overlaps.shape[1]:
            continue
        rows, columns = linear_sum_assignment(overlaps, maximize=True)
        found = float(overlaps[rows, columns].mean())
        if found > least:
            least, chosen = found, known.select([known.names[column] for column in columns])
            best = ResponseTable(chosen.wavelength, chosen.table, chosen.names, name)
    return None if best is None else _compared(best, True, bands, wavelength)


def _compared(
    curves: ResponseTable, nearest: bool, bands: SpectralBands, wavelength: NDArray[np.float64]
) -> NominalResponse:
    nominal = _sampled(curves.wavelength, curves.table, wavelength, band_spacing(wavelength))
    overlaps = _overlaps(bands.response, nominal).diagonal()
    return NominalResponse(
        curves.origin, nearest, curves.wavelength, curves.table, curves.names, tuple(map(float, overlaps))
    )


def _sampled(
    nm: NDArray[np.float64],
    table: NDArray[np.float64],
    wavelength: NDArray[np.float64],
    spacing: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return curves [m, c] as weights of the HSI's bands [c, C], rows summing to 1, or to 0 where none sees them."""
    order = np.argsort(nm, kind="stable")
    curves = np.clip(table[order].T, 0, None)
    weights = np.array([np.interp(wavelength, nm[order], curve, left=0, right=0) for curve in curves])
    weights *= spacing
    return np.asarray(weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-300))


def _overlaps(found: NDArray[np.floating], nominal: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much of each row lies under each row of the other, [c, c']."""
    return np.array([np.minimum(row, nominal).sum(axis=1) for row in found.astype(np.float64)])
