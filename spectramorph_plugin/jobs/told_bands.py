"""What a request tells of the HSI's bands, in place of what its file does."""

from __future__ import annotations

from typing import Union

import numpy as np

from ..protocol.requests import (
    EstimateResponseRequest,
    ExtractEndmembersRequest,
    FuseRequest,
    ImportProductRequest,
    InspectRequest,
)
from ..raster.bands import BandInfo, with_spectrum

NAMES = ("the option hsi-wavelengths", "the option hsi-fwhm")
AboutBands = Union[ExtractEndmembersRequest, FuseRequest, EstimateResponseRequest, ImportProductRequest, InspectRequest]


def bands_as_told(request: AboutBands, bands: BandInfo, image: str = "hyperspectral image") -> BandInfo:
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
