"""Sentinel-2 L1C and L2A in ESA's SAFE layout.

Source: ESA, Sentinel-2 Products Specification Document, S2-PDGS-TAS-DI-PSD, version 14.9 and 15.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from posixpath import basename
from xml.etree.ElementTree import Element  # nosec B405

from ...errors import UserError
from ...image_names import GdalName
from ...messages import Message
from ..sources import beside
from ..xml import elements, first_text, parse_xml
from .files import Files, files_of
from .product import PLATFORM, BandFile, MsiProduct, ProductBand, QualityLayer

METADATA = r"(?:^|/)MTD_MSIL(?:1C|2A)\.xml$"
BAND_IMAGE = re.compile(r"_(B\d\d|B8A)(?:_(\d\d)m)?\.(?:jp2|tiff?)$", re.I)
TILE = re.compile(r"(?:^|_)(T\d{2}[A-Z]{3})(?=_)", re.I)
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
LEFT_OUT = Message("its 60 m bands B1, B9 and B10, which see the air, are not used")
BAND_IDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
"""By the number that the metadata give each of them."""
USUAL_QUANTIFICATION = 10000.0
NODATA = 0.0
LEVELS_UP = 5  # from an image to the folder of its product

# Scene classification: saturated or defective, cloud shadow, cloud of medium and of high probability, thin cirrus.
HIDING_CLASSES = (1, 3, 8, 9, 10)


def sentinel2_product(files: Files, within: str = "") -> MsiProduct | None:
    """Return the Sentinel-2 product of a delivery.

    Parameters
    ----------
    files : Files
        Of the SAFE folder, of its archive or of a folder around it.
    within : str
        What the paths of the images must begin with, where one granule of it is meant.

    Returns
    -------
    MsiProduct or None
        None where it holds none.

    Raises
    ------
    UserError
        Where it holds several, or no images.
    """
    found = files.find(METADATA)
    if not found:
        return None
    if len(found) > 1:
        raise UserError(
            "{place} holds {count} Sentinel-2 products: give one of them ({listed}{what}).",
            place=files.place,
            count=len(found),
            listed=", ".join(sorted(found)[:3]),
            what=", …" if len(found) > 3 else "",
        )
    folder = found[0].rpartition("/")[0]
    names = _band_images(files, within or (f"{folder}/" if folder else ""))
    tiles = {match[1].upper() for name in names for match in [TILE.search(basename(name))] if match}
    if len(tiles) > 1:
        raise UserError(
            "The Sentinel-2 product {place} holds several tiles ({listed}): give the folder of one of them, below "
            "GRANULE.",
            place=files.place,
            listed=", ".join(sorted(tiles)),
        )
    images = _finest(names)
    if not images:
        raise UserError(
            "The Sentinel-2 product {place} holds no images of its 10 and 20 m bands: download or unpack it as a "
            "whole.",
            place=files.place,
        )
    return _product(files, found[0], images, LEFT_OUT)


def sentinel2_image(path: Path) -> MsiProduct | None:
    """Return one band's image, or one granule, of a Sentinel-2 product that lies unpacked around it.

    Parameters
    ----------
    path : Path
        Of an image, or of a folder or metadata file within the product.

    Returns
    -------
    MsiProduct or None
        None where it is not within one.

    Raises
    ------
    UserError
        Where it is a folder without images.
    """
    around = _around(path)
    if around is None:
        return None
    files, inside = around
    match = BAND_IMAGE.search(inside)
    if match:
        return _product(files, files.first(METADATA), {match[1].upper(): inside}, "")
    if inside.lower().endswith((".xml", ".safe")):  # SNAP is given manifest.safe
        return sentinel2_product(files, "" if "/" not in inside else f"{inside.rpartition('/')[0]}/")
    return sentinel2_product(files, f"{inside}/") if path.is_dir() else None


def _around(path: Path) -> tuple[Files, str] | None:
    """Return the files of the product that a file or folder lies in, and its path among them."""
    if isinstance(path, GdalName):
        found = beside(path)
        return None if found is None or not Files(found[0]).first(METADATA) else (Files(found[0]), found[1])
    for folder in list(path.parents)[:LEVELS_UP]:
        if any((folder / f"MTD_MSIL{level}.xml").is_file() for level in ("1C", "2A")):
            files = files_of(folder)
            return None if files is None else (files, path.relative_to(folder).as_posix())
    return None


def _band_images(files: Files, within: str) -> list[str]:
    return [name for name in files.find(BAND_IMAGE.pattern) if name.startswith(within) and "/QI_DATA/" not in name]


def _finest(names: Sequence[str]) -> dict[str, str]:
    """Return the finest image of each band that is used, in the bands' order."""
    found: dict[str, tuple[int, str]] = {}
    for name in names:
        match = BAND_IMAGE.search(name)
        if match is None:
            continue
        band, metres = match[1].upper(), int(match[2] or 0)
        if band not in found or metres < found[band][0]:
            found[band] = (metres, name)
    return {band: found[band][1] for band in BANDS if band in found}


def _product(files: Files, metadata: str, images: dict[str, str], left_out: str) -> MsiProduct:
    root = parse_xml(files.text(metadata))
    level = "L1C" if "1C" in basename(metadata).upper() else "L2A"
    if root is None:
        raise UserError(
            "The metadata {basename} of the Sentinel-2 product {place} are damaged: get a fresh copy of them.",
            basename=basename(metadata),
            place=files.place,
        )
    scale, offsets = _scaling(root, level)
    platform = first_text(root, "SPACECRAFT_NAME")
    return MsiProduct(
        name=f"{platform or 'Sentinel-2'} {level}",
        files=tuple(
            BandFile(
                files.source(image),
                (ProductBand(band.replace("B0", "B"), scale, offsets.get(band, 0.0) * scale),),
                NODATA,
            )
            for band, image in images.items()
        ),
        units=Message("surface reflectance") if level == "L2A" else Message("top-of-atmosphere reflectance"),
        left_out=left_out,
        layers=_layers(files, next(iter(images.values())), level),
        tags={PLATFORM: platform} if platform else {},
    )


def _scaling(root: Element, level: str) -> tuple[float, dict[str, float]]:
    """Return the reflectance of a stored unit, and what is added to the stored values of each band."""
    names = ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE") if level == "L2A" else ()
    quantification = _number(first_text(root, *names, "QUANTIFICATION_VALUE"), USUAL_QUANTIFICATION)
    offsets = {}
    for element in elements(root, "BOA_ADD_OFFSET" if level == "L2A" else "RADIO_ADD_OFFSET"):
        number = element.get("band_id", "")
        if number.isdigit() and int(number) < len(BAND_IDS):
            offsets[BAND_IDS[int(number)]] = _number(element.text or "", 0.0)
    return 1 / (quantification if quantification > 0 else USUAL_QUANTIFICATION), offsets


def _layers(files: Files, image: str, level: str) -> tuple[QualityLayer, ...]:
    """Return what hides pixels of the granule that an image lies in."""
    granule = image.partition("/IMG_DATA/")[0]
    if level == "L2A":
        for metres in (20, 60):
            name = next(
                (each for each in files.find(rf"_SCL_{metres}m\.(?:jp2|tiff?)$") if each.startswith(granule)), ""
            )
            if name:
                what = Message("clouds, their shadows, cirrus and defective pixels by the scene classification (SCL)")
                return (QualityLayer(files.source(name), what, classes=HIDING_CLASSES),)
        return ()
    name = next((each for each in files.find(r"MSK_CLASSI_B00\.jp2$") if each.startswith(granule)), "")
    what = Message("opaque clouds and cirrus by the cloud mask (MSK_CLASSI)")
    return (QualityLayer(files.source(name), what, bands=(1, 2), bits=0xFF),) if name else ()


def _number(text: str, otherwise: float) -> float:
    try:
        return float(text)
    except ValueError:
        return otherwise
