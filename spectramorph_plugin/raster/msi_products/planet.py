"""PlanetScope, SkySat and RapidEye as Planet and BlackBridge deliver them: a GeoTIFF with side-cars.

Source: Planet, Imagery Product Specifications, 2023, and UDM 2.1; BlackBridge, Satellite Imagery Product
Specifications, version 6.1.
"""

from __future__ import annotations

import re
from posixpath import basename
from xml.etree.ElementTree import Element  # nosec B405

from ...errors import UserError
from ...messages import Message
from ..xml import elements, first_text, parse_xml
from .files import Files
from .odl import as_number
from .product import ACQUIRED, INSTRUMENT, PLATFORM, SERIAL, BandFile, MsiProduct, ProductBand, QualityLayer

METADATA = re.compile(r"_metadata(?:_clip)?\.xml$", re.I)
IMAGE = re.compile(r"_(?:Analytic(?:MS)?|SR|analytic(?:_sr)?)(?:_SR)?(?:_8b)?(?:_harmonized)?(?:_clip)?\.tiff?$", re.I)
NAMED_IMAGE = re.compile(rf"{IMAGE.pattern}|_RE[1-5]_[13][AB](?:-NAC)?[^/]*(?<!_udm)(?<!_browse)\.tiff?$", re.I)
NO_IMAGE = re.compile(r"_(?:udm2?|DN_udm|browse|visual|panchromatic\w*|pansharpened\w*)(?:_clip)?\.tiff?$", re.I)
SCENE = re.compile(r"^(.*?_(?:[13][AB](?=[_.-])|BGRN|ssc\d+(?:d\d)?_[u\d]\d+))", re.I)
HARMONISED = re.compile(r"_harmoni[sz]ed(?=[_.])", re.I)
EIGHT = re.compile(r"_8b(?=[_.])", re.I)
DOVE = re.compile(
    r"(?:^|_)(\d{8})_\d{6}_(?:\d{1,2}_)?([0-9a-f]{4})_[13][AB]_|(?:^|_)(\d{4}-\d\d-\d\d)_([0-9a-f]{4})_BGRN_", re.I
)
"""Names of PlanetScope images: the day, and the satellite's number."""
ADJUSTED = Message("PlanetScope adjusted to Sentinel-2")
SURFACE = re.compile(r"(?<![A-Z])SR(?![A-Z])", re.I)
NODATA = 0.0
SURFACE_SCALE = 1e-4
RADIANCE_SCALE = 0.01  # W/(m² sr µm), of SkySat
FOUR = ("BLUE", "GREEN", "RED", "NIR")
BAND_NAMES = {
    4: FOUR,
    5: ("BLUE", "GREEN", "RED", "REDEDGE", "NIR"),
    8: ("COASTAL_BLUE", "BLUE", "GREEN_I", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR"),
}
UDM2_BANDS = (3, 4, 5, 6, 8)  # shadow, light and heavy haze, cloud, unusable by the bits of the first mask
ANY_BIT = 0xFF
MISSING = 1  # the bit of the older mask that is set where there is no image


def planet_product(files: Files, metadata: str = "") -> MsiProduct | None:
    """Return the PlanetScope, SkySat or RapidEye product of a delivery.

    Parameters
    ----------
    files : Files
        Of the folder or archive.
    metadata : str
        The metadata file in it that is meant; by default all images are looked at.

    Returns
    -------
    MsiProduct or None
        None where it holds none.

    Raises
    ------
    UserError
        Where it holds images of several scenes.
    """
    images = [name for name in files.find(r"\.tiff?$") if not NO_IMAGE.search(name)]
    if metadata:
        images = [name for name in images if _metadata(files, name) == metadata]
    else:
        images = [name for name in images if NAMED_IMAGE.search(name) or _metadata(files, name)]
    scenes = {_scene(name) for name in images}
    if len(scenes) > 1:
        raise UserError(
            "{place} holds {count} scenes of Planet's: give the image of one of them.",
            place=files.place,
            count=len(scenes),
        )
    # Surface reflectance comes first where a scene has both.
    for image in sorted(images, key=lambda name: (not SURFACE.search(basename(name)), name)):
        product = _product(files, image)
        if product is not None:
            return product
    return None


def planet_image(files: Files, name: str) -> MsiProduct | None:
    """Return an image of a PlanetScope, SkySat or RapidEye product.

    Parameters
    ----------
    files : Files
        In its folder.
    name : str
        The image among them.

    Returns
    -------
    MsiProduct or None
        None where neither a side-car nor its name tells so.
    """
    if not name.lower().endswith((".tif", ".tiff")) or NO_IMAGE.search(name):
        return None
    return _product(files, name) if NAMED_IMAGE.search(name) or _metadata(files, name) else None


def _product(files: Files, image: str) -> MsiProduct | None:
    root = parse_xml(files.text(_metadata(files, image)))
    tags = _tags(root, basename(image))
    if not tags:
        return None
    bands, units = _bands(root, basename(image), tags)
    return MsiProduct(
        name=" ".join(filter(None, (tags[PLATFORM], tags.get(INSTRUMENT, "")))),
        files=(BandFile(files.source(image), bands, NODATA),),
        units=units,
        layers=_layers(files, image),
        tags=tags,
    )


def _tags(root: Element | None, image: str) -> dict[str, str]:
    """Return who saw an image, by its metadata or its name; nothing where neither tells."""
    platform = next(elements(root, "Platform"), None)
    instrument = next(elements(root, "Instrument"), None)
    short, serial = first_text(platform, "shortName"), first_text(platform, "serialIdentifier")
    if re.match(r"RE[-0-9 ]|RapidEye", short, re.I) or re.match(r"RE-?\d|RapidEye", serial, re.I):
        return {PLATFORM: "RapidEye"}
    if "planetscope" in short.lower():
        return {
            PLATFORM: ADJUSTED if HARMONISED.search(image) else "PlanetScope",
            INSTRUMENT: first_text(instrument, "shortName"),
            SERIAL: serial,
        }
    if root is not None:
        return {}
    if re.search(r"(?<![A-Z0-9])RE[1-5]_[13][AB](?=[_.-])|RapidEye", image, re.I):
        return {PLATFORM: "RapidEye"}
    skysat = re.search(r"(?<![A-Z0-9])SSC(\d+)", image, re.I)
    if skysat:
        return {PLATFORM: f"SkySat-{int(skysat[1])}"}
    dove = DOVE.search(image)
    if dove:
        instrument_name = "PSB.SD" if EIGHT.search(image) else ""
        day = (dove[1] or dove[3]).replace("-", "")
        name = ADJUSTED if HARMONISED.search(image) else "PlanetScope"
        return {PLATFORM: name, INSTRUMENT: instrument_name, SERIAL: dove[2] or dove[4], ACQUIRED: day}
    return {}


def _bands(root: Element | None, image: str, tags: dict[str, str]) -> tuple[tuple[ProductBand, ...], str]:
    """Return the bands of an image, and what its values are.

    The metadata of surface reflectance are those of the image above the atmosphere: their coefficients are not its.
    """
    told = [
        (as_number(first_text(band, "reflectanceCoefficient")), as_number(first_text(band, "radiometricScaleFactor")))
        for band in elements(root, "bandSpecificMetadata")
    ]
    count = len(told) or (8 if EIGHT.search(image) else 5 if tags[PLATFORM] == "RapidEye" else 4)
    names = BAND_NAMES.get(count, ("",) * count)
    if SURFACE.search(image):
        return tuple(ProductBand(name, SURFACE_SCALE) for name in names), Message("surface reflectance")
    if told and all(reflectance for reflectance, _ in told):
        return tuple(ProductBand(n, r) for n, (r, _) in zip(names, told)), Message("top-of-atmosphere reflectance")
    if told and all(radiance for _, radiance in told):
        return tuple(ProductBand(n, r) for n, (_, r) in zip(names, told)), Message("radiance")
    if tags[PLATFORM].startswith("SkySat") and not re.search(r"_dn(?=[_.])", image, re.I):
        return tuple(ProductBand(name, RADIANCE_SCALE) for name in names), Message("radiance")
    return tuple(ProductBand(name) for name in names), ""


def _metadata(files: Files, image: str) -> str:
    """Return the metadata of an image; "" where it has none."""
    stem = re.sub(r"\.tiff?$", "", basename(image), flags=re.I)
    found = [files.beside(image, f"{stem}_metadata.xml")]
    if SCENE.search(basename(image)):
        found += [each for each in files.find(METADATA.pattern) if _scene(each) == _scene(image)]
    return next(filter(None, found), "")


def _layers(files: Files, image: str) -> tuple[QualityLayer, ...]:
    scene = _scene(image)
    newer = [name for name in files.find(r"_udm2(?:_clip)?\.tiff?$") if _scene(name) == scene]
    if newer:
        what = Message("clouds, their shadows, haze and unusable pixels by the usable data mask (UDM2)")
        return (QualityLayer(files.source(newer[0]), what, bands=UDM2_BANDS, bits=ANY_BIT),)
    older = [name for name in files.find(r"_udm(?:_clip)?\.tiff?$") if _scene(name) == scene]
    if older:
        what = Message("clouds and unusable pixels by the unusable data mask (UDM)")
        return (QualityLayer(files.source(older[0]), what, bits=ANY_BIT),)
    return ()


def _scene(name: str) -> str:
    """Return what the names of all files of a scene begin with, in lower case."""
    own = basename(name)
    match = SCENE.search(own)
    return (match[1] if match else re.sub(r"(?:_metadata|_udm2?)?(?:_clip)?\.\w+$", "", own, flags=re.I)).lower()
