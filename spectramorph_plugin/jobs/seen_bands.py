"""The bands that a multispectral sensor has of a hyperspectral image: which, how they are made, and how stored."""

from __future__ import annotations

from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from ..messages import Message, joined
from ..protocol.reporter import Reporter
from ..protocol.requests import ResampleRequest, SimulateRequest
from ..raster.bands import BandInfo
from ..raster.raster import Raster
from ..raster.response_files import read_response
from ..raster.writer import RasterFormat, band_format
from ..sensors import SENSOR_NAMES
from ..sensors.band_names import find_band
from ..sensors.catalogue import SensorResponse, load_sensor, named_bands
from ..sensors.view import SensorView, view_of
from .display import true_colour

WELL_SEEN = 0.9  # share of a band's curve from which on nothing needs to be said


def wanted_sensor(request: Union[ResampleRequest, SimulateRequest]) -> tuple[SensorResponse, str]:
    """Return the bands that are asked for, and words for where their response comes from.

    Parameters
    ----------
    request : ResampleRequest or SimulateRequest

    Returns
    -------
    SensorResponse
    str

    Raises
    ------
    UserError
        Where the response cannot be read, or a band is none of the sensor's.
    """
    if request.response is None:
        sensor = load_sensor(request.sensor)
        told: str = Message("{sensor}, measured curves", sensor=SENSOR_NAMES[request.sensor])
    else:
        found = read_response(request.response)
        order = np.argsort(found.wavelength, kind="stable")
        curves = np.clip(found.table[order], 0, None)
        sensor, told = SensorResponse(found.origin, found.names, found.wavelength[order], curves), found.origin
    return (named_bands(sensor, request.sensor_bands) if request.sensor_bands else sensor), told


def seen_bands(hsi: Raster, sensor: SensorResponse, report: Reporter) -> SensorView:
    """Return how the sensor sees the HSI, and tell what it does not see well.

    Parameters
    ----------
    hsi : Raster
    sensor : SensorResponse
    report : Reporter

    Returns
    -------
    SensorView

    Raises
    ------
    UserError
        Where the HSI has no wavelengths, or tells none of the bands.
    """
    if hsi.bands.wavelength is None:
        raise UserError(
            "The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under "
            "Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its "
            "bands."
        )
    report.log(
        Message(
            "The HSI's wavelengths come from its {wavelength_source}.", wavelength_source=hsi.bands.wavelength_source
        )
    )
    if hsi.bands.bad.any():
        count = int(hsi.bands.bad.sum())
        report.log(
            Message(
                "Not used, because they are flagged as bad or hold no measurement: {count} bands of the HSI.",
                count=count,
            )
        )
    view = view_of(sensor, hsi.bands.wavelength, ~hsi.bands.bad)
    if view.left_out:
        left_out = joined(
            ", ",
            (Message("{band} at {centre:.0f} nm", band=band.name, centre=band.centre) for band in view.left_out),
        )
        report.warning(
            Message("Left out, because the hyperspectral image has no bands where they see: {listed}.", listed=left_out)
        )
    for band, share in zip(view.bands, view.coverage):
        if share < WELL_SEEN:
            report.warning(
                Message(
                    "Only {share:.0%} of what {band} sees lies where the hyperspectral image has bands: its "
                    "values tell of that part alone.",
                    share=share,
                    band=band.name,
                )
            )
    if view.narrow:
        listed = ", ".join(band.name for band in view.narrow)
        report.warning(
            Message(
                "Narrower than the bands of the hyperspectral image, and so seen through those: {listed}.",
                listed=listed,
            )
        )
    return view


def colours_of(view: SensorView) -> NDArray[np.intp]:
    """Return the bands to show as red, green and blue: those of these colours, or else the nearest to them.

    Parameters
    ----------
    view : SensorView

    Returns
    -------
    ndarray of int of shape (3,)
        Their positions.
    """
    nearest = true_colour(np.array([band.centre for band in view.bands]), np.arange(len(view.bands)))
    names = [band.name for band in view.bands]
    named = [find_band(colour, view.bands) for colour in ("red", "green", "blue")]
    return np.array([place if name is None else names.index(name) for name, place in zip(named, nearest)])


def seen_format(hsi: Raster, view: SensorView, shown: NDArray[np.intp], dtype: str) -> RasterFormat:
    """Return how to store the bands: as the HSI does, where it stores all of its bands alike.

    Parameters
    ----------
    hsi : Raster
    view : SensorView
    shown : ndarray of int of shape (3,)
        Positions of the bands to show as red, green and blue.
    dtype : str
        "same" or "float32".

    Returns
    -------
    RasterFormat
    """
    count, info = len(view.bands), hsi.bands
    alike = all((values == values[0]).all() for values in (info.scale, info.offset))
    bands = BandInfo(
        indexes=tuple(range(1, count + 1)),
        wavelength=np.round([band.centre for band in view.bands], 2),
        wavelength_source="",
        fwhm=np.round([band.width for band in view.bands], 2),
        bad=np.zeros(count, bool),
        scale=np.full(count, info.scale[0]),
        offset=np.full(count, info.offset[0]),
        nodata=(info.nodata[0] if len(set(info.nodata)) == 1 else None,) * count,
    )
    names = tuple(band.name for band in view.bands)
    return band_format(bands, hsi.dtype, dtype if alike else "float32", names, tuple((shown + 1).tolist()))
