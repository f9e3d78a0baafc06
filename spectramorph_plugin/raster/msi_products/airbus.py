"""Pléiades, Pléiades Neo and SPOT in DIMAP, versions 1 and 2. GDAL puts the tiles of version 2 together.

Source: Airbus, Pléiades Imagery User Guide; SPOT 6 & SPOT 7 Imagery User Guide; Pléiades Neo User Guide; SPOT Image,
DIMAP version 1.1.
"""

from __future__ import annotations

import re
from posixpath import basename
from xml.etree.ElementTree import Element  # nosec B405

from ...errors import UserError
from ...messages import Message
from ..xml import elements, first_text, parse_xml
from .files import Files, several_images
from .odl import as_number
from .product import INSTRUMENT, PLATFORM, BandFile, MsiProduct, ProductBand

DESCRIPTION = r"(?:^|/)DIM_[^/]*\.XML$"
VOLUME = r"(?:^|/)VOL_[^/]*\.XML$"
FIRST_VERSION = r"(?:^|/)METADATA\.DIM$"
PROFILES = {"PHR": "PHR", "PNEO": "PNEO", "S6": "SPOT 6", "S7": "SPOT 7"}
NAMED = re.compile(r"(?<![A-Z0-9])(PHR1[AB]|PNEO\d|SPOT[67])(?![0-9])", re.I)
USUAL_NODATA = 0.0


def dimap_product(files: Files, metadata: str = "") -> MsiProduct | None:
    """Return the product of a delivery: its multispectral image, or the panchromatic one where there is no other.

    Parameters
    ----------
    files : Files
        Of the folder or archive.
    metadata : str
        The file in it that is meant: that of an image (DIM_) or of a volume (VOL_); by default all are looked at.

    Returns
    -------
    MsiProduct or None
        None where it holds none.

    Raises
    ------
    UserError
        Where it holds several.
    """
    first = metadata if re.search(FIRST_VERSION, metadata, re.I) else "" if metadata else files.first(FIRST_VERSION)
    names = [metadata] if re.search(DESCRIPTION, metadata, re.I) else sorted(files.find(DESCRIPTION))
    if re.search(VOLUME, metadata, re.I):
        names = _of_volume(files, metadata, names)
    described = {name: root for name in names for root in [parse_xml(files.text(name))] if _is_image(root)}
    if not described:
        product = _first_version(files, first, "") if first else None
        if product is None and metadata:
            raise UserError(
                "The image that {metadata} describes is not in {place}: give it as it was delivered.",
                metadata=metadata,
                place=files.place,
            )
        return product
    most = max(_band_count(root) for root in described.values())
    chosen = [name for name, root in described.items() if (_band_count(root) > 1) == (most > 1)]
    if len(chosen) > 1:
        raise several_images(files, chosen)
    root = described[chosen[0]]
    return _product(files, chosen[0], root, files.source(chosen[0]), _bands_in_order(root))


def dimap_image(files: Files, name: str) -> MsiProduct | None:
    """Return an image that a DIMAP file beside it names; of tiles, one.

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
    for metadata in files.find(DESCRIPTION):
        root = parse_xml(files.text(metadata))
        for part in elements(root, "Data_Files"):
            if any(_names(each, basename(name)) for each in elements(part, "DATA_FILE_PATH")):
                order = _indexed(part) or _bands_in_order(root)
                return _product(files, metadata, root, files.source(name), order)
    first = files.first(FIRST_VERSION)
    return _first_version(files, first, name) if first else None


def _of_volume(files: Files, metadata: str, names: list[str]) -> list[str]:
    """Return those of the descriptions that a volume consists of."""
    components = elements(parse_xml(files.text(metadata)), "COMPONENT_PATH")
    parts = {files.beside(metadata, path.get("href", "")) for path in components}
    return [name for name in names if name in parts]


def _is_image(root: Element | None) -> bool:
    return _band_count(root) > 0 and next(elements(root, "DATA_FILE_PATH"), None) is not None


def _band_count(root: Element | None) -> int:
    return int(as_number(first_text(root, "NBANDS")) or 0)


def _names(element: Element, image: str) -> bool:
    return element.get("href", "").rpartition("/")[2].lower() == image.lower()


def _bands_in_order(root: Element | None) -> list[str]:
    """Return the ids of an image's bands in its order: by the lists of its files, or by how it is displayed."""
    display = next(elements(root, "Band_Display_Order"), None)
    channels = [first_text(display, f"{name}_CHANNEL") for name in ("RED", "GREEN", "BLUE", "ALPHA")]
    listed = [band for part in elements(root, "Data_Files") for band in _indexed(part)]
    shown = _indexed(next(elements(root, "Raster_Display"), None))
    for order in (listed, shown, channels):
        distinct = list(dict.fromkeys(filter(None, order)))
        if distinct and len(distinct) == _band_count(root):
            return distinct
    return ["P"] if _band_count(root) == 1 else []


def _indexed(element: Element | None) -> list[str]:
    """Return the ids of bands by their index, where the indexes are those of one file; else as they are listed."""
    found = [
        (int(as_number(first_text(band, "BAND_INDEX")) or 0), first_text(band, "BAND_ID"))
        for band in elements(element, "Raster_Index")
    ]
    if sorted(index for index, _ in found) == list(range(1, len(found) + 1)):
        found.sort()
    return [band for _, band in found]


def _product(files: Files, metadata: str, root: Element | None, source: str, order: list[str]) -> MsiProduct:
    scaling, units = _scaling(root)
    level = first_text(root, "PROCESSING_LEVEL")
    tags = _tags(files, metadata, root)
    bands = tuple(ProductBand(_band_name(band), *scaling.get(band, (None, 0.0))) for band in order)
    known = bool(bands) and all(band.scale is not None for band in bands)
    return MsiProduct(
        name=f"{tags.get(PLATFORM, 'DIMAP')} {level.title()}".strip(),
        files=(BandFile(source, bands, _nodata(root)),),
        units=units if known else "",
        tags=tags,
    )


def _band_name(band: str) -> str:
    """Return what a band is called, where its id is an abbreviation."""
    names = {"P": "PAN", "R": "RED", "G": "GREEN", "B": "BLUE", "RE": "REDEDGE", "DB": "DEEP_BLUE"}
    return names.get(band, band)


def _scaling(root: Element | None) -> tuple[dict[str, tuple[float, float]], str]:
    """Return scale and offset of each band, by its id, and what they give."""
    processing = first_text(root, "RADIOMETRIC_PROCESSING").upper()
    kind, units = {
        "REFLECTANCE": ("Band_Reflectance", "reflectance"),
        "BASIC": ("Band_Radiance", Message("radiance")),
    }.get(processing, ("", ""))
    found = {}
    for element in elements(root, kind) if kind else ():
        gain, bias = as_number(first_text(element, "GAIN")), as_number(first_text(element, "BIAS"))
        if gain and bias is not None:
            found[first_text(element, "BAND_ID")] = (1 / gain, bias)
    return found, units


def _nodata(root: Element | None) -> float:
    for value in elements(root, "Special_Value"):
        if first_text(value, "SPECIAL_VALUE_TEXT").upper() == "NODATA":
            number = as_number(first_text(value, "SPECIAL_VALUE_COUNT"))
            return USUAL_NODATA if number is None else number
    return USUAL_NODATA


def _tags(files: Files, metadata: str, root: Element | None) -> dict[str, str]:
    """Return who saw an image: by its metadata, by those of its strip, or by its name."""
    for document in (root, *_strips(files, metadata, root)):
        mission = first_text(document, "MISSION")
        if mission:
            return _told(document, mission)
    match = NAMED.search(metadata.rpartition("/")[2])
    if match:
        return {PLATFORM: match[1]}
    profile = first_text(root, "METADATA_PROFILE").upper().split("_")[0]
    return {PLATFORM: PROFILES[profile]} if profile in PROFILES else {}


def _told(document: Element | None, mission: str) -> dict[str, str]:
    index = first_text(document, "MISSION_INDEX")
    instrument = f"{first_text(document, 'INSTRUMENT')} {first_text(document, 'INSTRUMENT_INDEX')}".strip()
    return {PLATFORM: f"{mission} {index}".strip(), **({INSTRUMENT: instrument} if instrument else {})}


def _strips(files: Files, metadata: str, root: Element | None) -> list[Element | None]:
    paths = [path.get("href", "") for path in elements(root, "COMPONENT_PATH")]
    names = [files.beside(metadata, path) for path in paths if "STRIP" in path.upper()]
    return [parse_xml(files.text(name)) for name in names if name]


def _first_version(files: Files, metadata: str, image: str) -> MsiProduct | None:
    """Return the product that a METADATA.DIM describes, or an image that it names."""
    root = parse_xml(files.text(metadata))
    paths = [path.get("href", "") for path in elements(root, "DATA_FILE_PATH")] or ["IMAGERY.TIF", "IMAGERY.BIL"]
    found = [name for path in paths for name in [files.beside(metadata, path)] if name]
    if not found or (image and image not in found):
        return None
    bands = [
        (int(as_number(first_text(band, "BAND_INDEX")) or 0), _first_version_band(band))
        for band in elements(root, "Spectral_Band_Info")
    ]
    bands.sort(key=lambda pair: pair[0])
    mission = first_text(root, "MISSION")
    return MsiProduct(
        name=" ".join(filter(None, (mission, first_text(root, "MISSION_INDEX")))) or "DIMAP",
        files=(BandFile(files.source(found[0]), tuple(band for _, band in bands), _nodata(root)),),
        units=Message("radiance") if bands and all(band.scale is not None for _, band in bands) else "",
        tags=_told(root, mission) if mission else {},
    )


def _first_version_band(element: Element) -> ProductBand:
    gain, bias = as_number(first_text(element, "PHYSICAL_GAIN")), as_number(first_text(element, "PHYSICAL_BIAS"))
    name = first_text(element, "BAND_DESCRIPTION")
    return ProductBand(name, 1 / gain, bias or 0.0) if gain else ProductBand(name)
