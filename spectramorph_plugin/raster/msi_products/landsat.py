"""Landsat 1 to 9 as USGS delivers it: images of single bands with an MTL file.

Source: USGS, Landsat 8-9 Calibration and Validation Algorithm Description Document, LSDS-1747; Landsat Collection 2
Level-2 Science Product Guide, LSDS-1619.
"""

from __future__ import annotations

import math
import re
from posixpath import basename

from ...errors import UserError
from ...messages import Message
from .files import Files
from .odl import Entries
from .product import INSTRUMENT, PLATFORM, BandFile, MsiProduct, ProductBand, QualityLayer

METADATA = r"(?<![A-Z0-9])L[A-Z]?[COTEM]\d[^/]*_MTL\.(?:txt|xml|json)$"
ANY_METADATA = re.compile(r"_MTL\.(?:txt|xml|json)$", re.I)
SPECTRAL_BANDS = {"OLI": (1, 2, 3, 4, 5, 6, 7), "TM": (1, 2, 3, 4, 5, 7), "ETM": (1, 2, 3, 4, 5, 7)}
SCANNER_BANDS = (1, 2, 3, 4, 5, 6, 7)  # of the multispectral scanner (MSS): 1 to 4, or 4 to 7
LEFT_OUT = Message("panchromatic, thermal and cirrus bands are not used")
SURFACE_SCALE, SURFACE_OFFSET = 2.75e-5, -0.2
NODATA = 0.0
HIDING_BITS = 0b11111  # of QA_PIXEL: fill, dilated cloud, cirrus, cloud, cloud shadow
BAND_OF_FILE = re.compile(r"FILE_NAME_BAND_(\d+)|BAND(\d+)_FILE_NAME")
BAND_SUFFIX = re.compile(r"_(?:SR_)?B\d+(?:_[A-Z0-9]+)?$", re.I)


def landsat_product(files: Files, metadata: str = "") -> MsiProduct | None:
    """Return the Landsat product of a delivery.

    Parameters
    ----------
    files : Files
        Of the folder or archive.
    metadata : str
        The MTL file in it that is meant; by default the one that it holds.

    Returns
    -------
    MsiProduct or None
        None where it holds none.

    Raises
    ------
    UserError
        Where it holds several, or none of the images that its metadata name.
    """
    found = {ANY_METADATA.sub("", name): name for name in sorted(files.find(METADATA)) if "EO1" not in name.upper()}
    if not metadata and len(found) > 1:
        raise UserError(
            "{place} holds {count} Landsat products: give the MTL file of one of them.",
            place=files.place,
            count=len(found),
        )
    metadata = metadata or next(iter(found.values()), "")
    if not metadata:
        return None
    entries = Entries(files.text(metadata))
    if not is_landsat(entries):
        return None
    images = _images(files, metadata, entries)
    if not images:
        raise UserError(
            "The images that {metadata} names are not in {place}: give a Landsat product as it was delivered.",
            metadata=metadata,
            place=files.place,
        )
    return _product(files, metadata, entries, images, LEFT_OUT)


def landsat_image(files: Files, name: str) -> MsiProduct | None:
    """Return one band's image of a Landsat product whose MTL file lies beside it.

    Parameters
    ----------
    files : Files
        In its folder.
    name : str
        The image among them.

    Returns
    -------
    MsiProduct or None
        None where there is no such file.
    """
    for metadata in sorted(files.find(ANY_METADATA.pattern), reverse=True):
        if not name.upper().startswith(ANY_METADATA.sub("", metadata).upper()):
            continue
        entries = Entries(files.text(metadata))
        if not is_landsat(entries):
            continue
        images = {n: each for n, each in _images(files, metadata, entries, True).items() if each == name}
        if images:
            return _product(files, metadata, entries, images, "")
        if BAND_SUFFIX.search(basename(name).rpartition(".")[0]):
            return MsiProduct(_name(entries), (BandFile(files.source(name)),), tags=_tags(entries))
    return None


def is_landsat(entries: Entries) -> bool:
    """Tell whether an MTL file is of a Landsat.

    Parameters
    ----------
    entries : Entries
        Of the file.

    Returns
    -------
    bool
    """
    return entries.value("SPACECRAFT_ID").upper().startswith("LANDSAT")


def named_images(files: Files, metadata: str, entries: Entries) -> dict[int, str]:
    """Return the images of bands that an MTL file names and that lie beside it.

    Parameters
    ----------
    files : Files
    metadata : str
        Path of the MTL file among them.
    entries : Entries
        Of that file.

    Returns
    -------
    dict of int to str
        By the number of the band.
    """
    found: dict[int, str] = {}
    for entry in entries.all:
        match = BAND_OF_FILE.fullmatch(entry.key)
        if match:
            name = files.beside(metadata, entry.value)
            if name:
                found.setdefault(int(match[1] or match[2]), name)
    return found


def _images(files: Files, metadata: str, entries: Entries, every: bool = False) -> dict[int, str]:
    instrument = _instrument(entries)
    bands = SPECTRAL_BANDS.get(instrument, SCANNER_BANDS)
    found = named_images(files, metadata, entries)
    return found if every else {number: found[number] for number in bands if number in found}


def _product(files: Files, metadata: str, entries: Entries, images: dict[int, str], left_out: str) -> MsiProduct:
    is_surface = _level(entries).startswith("L2")
    return MsiProduct(
        name=_name(entries),
        files=tuple(
            BandFile(files.source(image), (_band(entries, number, is_surface),), NODATA)
            for number, image in images.items()
        ),
        units=Message("surface reflectance") if is_surface else Message("top-of-atmosphere reflectance"),
        left_out=left_out,
        layers=_layers(files, metadata, entries),
        tags=_tags(entries),
    )


def _band(entries: Entries, number: int, is_surface: bool) -> ProductBand:
    """Return a band whose values become reflectance: of the surface, or above the atmosphere for the sun's height."""
    name = f"B{number}"
    group = "LEVEL2_SURFACE" if is_surface else "RESCALING"
    scale = entries.number(f"REFLECTANCE_MULT_BAND_{number}", group)
    offset = entries.number(f"REFLECTANCE_ADD_BAND_{number}", group)
    if is_surface:
        return ProductBand(name, scale or SURFACE_SCALE, SURFACE_OFFSET if offset is None else offset)
    elevation = entries.number("SUN_ELEVATION")
    if not scale or offset is None or not elevation or elevation <= 0:
        return ProductBand(name)
    height = math.sin(math.radians(elevation))
    return ProductBand(name, scale / height, offset / height)


def _layers(files: Files, metadata: str, entries: Entries) -> tuple[QualityLayer, ...]:
    found = files.beside(metadata, entries.value("FILE_NAME_QUALITY_L1_PIXEL"))
    what = Message("clouds, their shadows, cirrus and fill by the quality band (QA_PIXEL)")
    return (QualityLayer(files.source(found), what, bits=HIDING_BITS),) if found else ()


def _name(entries: Entries) -> str:
    return f"{entries.value('SPACECRAFT_ID').replace('_', ' ').title()} {_level(entries)}".strip()


def _level(entries: Entries) -> str:
    return entries.value("PROCESSING_LEVEL") or entries.value("DATA_TYPE")


def _instrument(entries: Entries) -> str:
    return re.split(r"[_+]", entries.value("SENSOR_ID").upper())[0]


def _tags(entries: Entries) -> dict[str, str]:
    return {PLATFORM: entries.value("SPACECRAFT_ID"), INSTRUMENT: entries.value("SENSOR_ID")}
