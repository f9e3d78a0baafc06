"""What a request tells of the HSI's bands, in place of what its file does."""

from __future__ import annotations

from dataclasses import replace
from typing import Union

import numpy as np
from rasterio.windows import Window

from ..core.bad_bands import find_bad_bands
from ..messages import Message, joined
from ..pair.band_choice import given_as_bad, left_out
from ..pair.bounds import MOST_SAMPLE_PIXELS, SAMPLE_TILE
from ..protocol.band_list import AUTO, FLAGGED, bad_bands
from ..protocol.reporter import Reporter
from ..protocol.requests import (
    ApplyModelRequest,
    AssessRequest,
    EstimateResponseRequest,
    ExtractEndmembersRequest,
    FuseRequest,
    ImportProductRequest,
    InspectRequest,
    ResampleRequest,
    SimulateRequest,
)
from ..raster.bands import BandInfo, with_spectrum
from ..raster.image_words import HSI
from ..raster.raster import Raster
from ..raster.tiles import spread_tiles

NAMES = (Message("the option hsi-wavelengths"), Message("the option hsi-fwhm"))
AboutBands = Union[
    ExtractEndmembersRequest,
    FuseRequest,
    ApplyModelRequest,
    EstimateResponseRequest,
    ImportProductRequest,
    InspectRequest,
    ResampleRequest,
    AssessRequest,
    SimulateRequest,
]


def bands_as_told(request: AboutBands, bands: BandInfo, image: str = HSI) -> BandInfo:
    """Return an image's bands with the wavelengths and widths that a request tells.

    Parameters
    ----------
    request : Request
    bands : BandInfo
        As the file tells them.
    image : str
        What messages call the image.

    Returns
    -------
    BandInfo

    Raises
    ------
    UserError
        Where there are more or fewer numbers than bands.
    """
    wavelength, fwhm = (np.array(each) if each else None for each in (request.hsi_wavelengths, request.hsi_fwhm))
    return with_spectrum(bands, wavelength, fwhm, image, NAMES)


def flagged_bands(raster: Raster, choice: str, report: Reporter) -> BandInfo:
    """Return an image's bands with the flags that were asked for.

    Parameters
    ----------
    raster : Raster
    choice : str
        "auto" for those flagged in the file and those that hold no measurement, "flagged" for the former alone, "keep"
        for none, or a list such as "1-7,58-76".
    report : Reporter
        Is told what was found.

    Returns
    -------
    BandInfo

    Raises
    ------
    UserError
        Where the choice is none of these, or names a band that is not there.
    """
    if choice == FLAGGED:
        return raster.bands
    bad = given_as_bad(raster.bands, bad_bands(choice))
    if choice == AUTO:
        good = np.flatnonzero(~bad)
        whole = Window(0, 0, raster.grid.width, raster.grid.height)
        windows = spread_tiles(whole, SAMPLE_TILE, MOST_SAMPLE_PIXELS)
        faults = find_bad_bands([raster.read(window, good.tolist()) for window in windows])
        parts = left_out(raster.bands, bad, faults, choice)
        bad = bad | np.isin(np.arange(len(bad)), good[faults.any])
        if parts:
            report.log(Message("Bands flagged as bad: {listed}", listed=joined("; ", (part.told for part in parts))))
    return replace(raster.bands, bad=bad)
