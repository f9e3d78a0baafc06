"""What a STAC item beside an image says of its bands: the catalogue entry that some deliver with each image."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from posixpath import basename, dirname
from typing import Any

import numpy as np
from rasterio.io import DatasetReader

from ..image_names import image_path
from ..messages import Message
from .bands import LARGEST_FWHM_UM, LARGEST_WAVELENGTH_UM, BandInfo, Values, in_nanometres
from .sources import beside

MOST_BYTES = 2**22
CENTRES = ("center_wavelength", "eo:center_wavelength")
WIDTHS = ("full_width_half_max", "eo:full_width_half_max")


def stac_band_info(dataset: DatasetReader, info: BandInfo) -> BandInfo:
    """Return what is known of the bands, completed from a STAC item of the image's name (.json or .stac.json).

    Wavelengths in STAC are in micrometres.

    Parameters
    ----------
    dataset : DatasetReader
        The open image.
    info : BandInfo
        What the file itself says.

    Returns
    -------
    BandInfo
        Unchanged where the file tells wavelengths, or there is no such item.
    """
    if info.wavelength is not None or (dataset.driver == "VRT" and dataset.name.startswith("<")):
        return info
    found = beside(image_path(dataset.name))
    if found is None:
        return info
    listing, own = found
    name = basename(own)
    stem = re.escape(os.path.splitext(name)[0])
    for item in listing.named(rf"(?:{stem}|{re.escape(name)})(?:\.stac)?\.json", dirname(own)):
        for bands in _bands_of(listing.read(item, MOST_BYTES), name):
            if len(bands) < len(info):
                continue
            chosen = [bands[index - 1] for index in info.indexes if index <= len(bands)]
            wavelength = in_nanometres(_numbers(chosen, CENTRES), LARGEST_WAVELENGTH_UM)
            if wavelength is not None and len(wavelength) == len(info):
                fwhm = in_nanometres(_numbers(chosen, WIDTHS), LARGEST_FWHM_UM)
                source = Message("STAC item ({basename})", basename=basename(item))
                return replace(info, wavelength=wavelength, wavelength_source=source, fwhm=fwhm)
    return info


def _bands_of(content: bytes | None, name: str) -> Iterator[list[Any]]:
    """Yield the lists of bands in an item: of the asset that is the image, and then of the item itself."""
    try:
        item = json.loads(content or b"{}")
    except (ValueError, RecursionError):
        return
    if not isinstance(item, dict):
        return
    assets = item.get("assets")
    named = [each for each in (assets.values() if isinstance(assets, dict) else ()) if isinstance(each, dict)]
    own = [each for each in named if image_path(str(each.get("href") or "-")).name == name]
    for holder in (*own, item.get("properties"), item):
        for key in ("bands", "eo:bands"):
            bands = holder.get(key) if isinstance(holder, dict) else None
            if isinstance(bands, list) and bands and all(isinstance(band, dict) for band in bands):
                yield bands


def _numbers(bands: list[Any], keys: tuple[str, ...]) -> Values:
    values = [next((band[key] for key in keys if key in band), None) for band in bands]
    if not all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values):
        return None
    return np.array(values, float)
