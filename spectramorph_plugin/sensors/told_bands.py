"""What is known of the bands of an image whose sensor is: their centres and widths."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import numpy as np

from ..errors import UserError
from ..messages import Message
from ..raster.raster import Raster
from . import SENSOR_NAMES
from .catalogue import choose_bands, load_sensor
from .recognition import recognise_sensor


def tell_wavelengths(raster: Raster) -> None:
    """Complete what a raster tells of its bands by centres and widths of its sensor's curves.

    Nothing changes where the raster tells wavelengths itself, or where sensor or bands cannot be told.

    Parameters
    ----------
    raster : Raster
    """
    sensor = recognise_sensor(raster.names, [str(path) for path in raster.paths], raster.tags)
    if raster.bands.wavelength is not None or sensor is None:
        return
    with suppress(UserError):  # bands that cannot be told apart
        chosen, _ = choose_bands(load_sensor(sensor), len(raster.bands), raster.names, None)
        bands = chosen.bands()
        raster.bands = replace(
            raster.bands,
            wavelength=np.array([band.centre for band in bands]),
            wavelength_source=Message("response curves ({sensor})", sensor=SENSOR_NAMES[sensor]),
            fwhm=np.array([band.width for band in bands]),
        )
