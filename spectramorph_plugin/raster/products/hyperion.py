"""Hyperion on EO-1: files that come without wavelengths, but whose bands are known."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.io import DatasetReader

from ..bands import BandInfo

SCENE = re.compile(r"EO1H\d{7}.*", re.I)
RADIANCE = re.compile(r"L1(?:R|T|GST|G)(?![A-Z0-9])", re.I)
# The published centres lie on two straight lines, one a spectrometer, to 0.01 nm; the widths are 10.7 to 11.4 nm.
ALL_BANDS = np.arange(1, 243)
FIRST_SWIR_BAND = 71
VNIR_CENTRE, VNIR_STEP = 355.59, 10.1752  # nm, of the first band and between bands
SWIR_CENTRE, SWIR_STEP = 851.92, 10.0886
FWHM = 11.0  # nm
# Radiance in W/(m² sr µm) is the stored value divided by these.
VNIR_FACTOR, SWIR_FACTOR = 40.0, 80.0
FILL = 0.0  # the stored value of pixels outside the swath


def hyperion_band_info(dataset: DatasetReader, info: BandInfo) -> BandInfo:
    """Return what is known of the bands, completed by the published ones; unchanged for other files.

    For files named as scenes are (EO1H and path, row and date) that tell no wavelengths: stacks of all 242 bands or
    of the 198 calibrated ones. Those of 196 bands leave out two of the spectrometers' overlap, but not always the
    same. The radiance's scale factors are applied where the name says L1R or L1T and the file tells no scale.

    Parameters
    ----------
    dataset : DatasetReader
        The open image.
    info : BandInfo
        What the file itself says.

    Returns
    -------
    BandInfo
    """
    name = Path(dataset.name).name
    bands = _bands(len(info))
    if info.wavelength is not None or bands is None or not SCENE.match(name):
        return info
    swir = bands >= FIRST_SWIR_BAND
    scaled = (info.scale != 1).any() or (info.offset != 0).any()
    if RADIANCE.search(name) and np.dtype(dataset.dtypes[info.indexes[0] - 1]).kind in "iu":
        info = replace(info, nodata=tuple(FILL if value is None else value for value in info.nodata))
        if not scaled:
            info = replace(info, scale=np.where(swir, 1 / SWIR_FACTOR, 1 / VNIR_FACTOR))
    return replace(
        info,
        wavelength=np.where(
            swir,
            SWIR_CENTRE + SWIR_STEP * (bands - FIRST_SWIR_BAND),
            VNIR_CENTRE + VNIR_STEP * (bands - 1),
        ),
        wavelength_source="Hyperion's published band centres",
        fwhm=np.full(len(bands), FWHM),
        bad=info.bad | ~_calibrated(bands),
    )


def _bands(count: int) -> NDArray[np.int_] | None:
    """Return the numbers of the bands in a stack of so many; None where that does not tell."""
    calibrated = ALL_BANDS[_calibrated(ALL_BANDS)]
    return next((bands for bands in (ALL_BANDS, calibrated) if len(bands) == count), None)


def _calibrated(bands: NDArray[np.int_]) -> NDArray[np.bool_]:
    return ((bands >= 8) & (bands <= 57)) | ((bands >= 77) & (bands <= 224))
