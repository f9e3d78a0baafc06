"""What is to be done with a pair, and what is already known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..raster.response_table import ResponseTable
from ..raster.spectral_library import SpectralLibrary


@dataclass(frozen=True)
class PairSettings:
    """How a pair is prepared and fitted. Every default is the one that users get.

    Attributes
    ----------
    count : int or None
        Number of endmembers K; None for as many as the data show (7 with the preset `published`).
    preset : str
        The method, "sharp" or "published".
    materials : int or None
        Number of materials that fractions are told of; None for as many as `count` where that is given, or else as few
        as explain the image.
    endmember_library : SpectralLibrary or None
        The materials, where they are known.
    name_library : SpectralLibrary or None
        What names are taken from.
    sensor : str
        The MSI's sensor: an id of `sensors.SENSOR_NAMES`, "auto" or "estimated".
    sensor_bands : tuple of str
        Names of the sensor's bands that the MSI holds, in the MSI's order; none where they are to be found out.
    response : ResponseTable or None
        The MSI's spectral response, where it is known.
    msi_wavelengths : tuple of float
        Centres of the MSI's bands, nm; none where its file tells them.
    msi_fwhm : tuple of float
        Full widths at half maximum of the MSI's bands, nm; none where its file tells them.
    psf : ndarray of shape (n, n) or None
        The HSI's point spread function as weights of fine pixels, where it is known.
    coarse_prior : str
        For the preset `published`, whether the network sees the HSI's own spectrum: "auto", "on" or "off".
    radiometric_matching : bool
        Whether gain and offset of each MSI band are fitted.
    spectral_scale : float
        What the MSI's values are multiplied by to be in the HSI's units, where that is known; 0 where it is to be
        fitted.
    registration : bool
        Whether the shift between the images is estimated and removed.
    shift : tuple of float
        The shift where it is known: columns and rows by which the MSI's content lies right of and below the HSI's, in
        HSI pixels; none where it is to be estimated.
    align_to : str
        The image whose georeferencing is trusted, "msi" or "hsi".
    training : str
        For the preset `sharp`, what the network learns from: "auto", "response", "images" or "both".
    assessment : bool
        Whether a fusion at reduced resolution tells what fusing gains over interpolation.
    for_other_images : bool
        Whether the model is kept, and has to know what to do where there is no HSI.
    seed : int
        Of everything that is random.
    bad_bands : str or tuple of int
        Which of the HSI's bands not to use: "auto" for those flagged in the file and those that hold no measurement,
        "flagged" for the former alone, "keep" for none, or the numbers of bands, from 1.
    """

    count: Union[int, None] = None
    preset: str = "sharp"
    materials: Union[int, None] = None
    endmember_library: Union[SpectralLibrary, None] = None
    name_library: Union[SpectralLibrary, None] = None
    sensor: str = "auto"
    sensor_bands: tuple[str, ...] = ()
    response: Union[ResponseTable, None] = None
    msi_wavelengths: tuple[float, ...] = ()
    msi_fwhm: tuple[float, ...] = ()
    psf: Union[NDArray[np.float64], None] = None
    coarse_prior: str = "auto"
    radiometric_matching: bool = True
    spectral_scale: float = 0.0
    registration: bool = True
    shift: tuple[float, ...] = ()
    align_to: str = "msi"
    training: str = "auto"
    assessment: bool = False
    for_other_images: bool = False
    seed: int = 0
    bad_bands: Union[str, tuple[int, ...]] = "auto"
