"""QuickBird, IKONOS, GeoEye-1, WorldView-1 to -4 and Legion: IMD files, the same as XML, and GeoEye's metadata.txt.

Source: DigitalGlobe, Imagery Support Data (ISD) documentation, version 1.1.5; GeoEye, Product Guide, version 2.0.
"""

from __future__ import annotations

import re
from posixpath import basename

from ...errors import UserError
from ...messages import Message
from .files import Files, several_images
from .odl import Entries
from .product import INSTRUMENT, PLATFORM, BandFile, MsiProduct, ProductBand

METADATA = r"\.(?:IMD|XML)$"
IMAGE = re.compile(r"\.(?:tiff?|ntf|til)$", re.I)
TILE = re.compile(r"_R\d+C\d+", re.I)
GEOEYE_METADATA = r"_metadata\.txt$"
GEOEYE_IMAGE = re.compile(r"_(rgb|bgrn|blu|grn|red|nir|pan|msi)_(\d{7})\.(?:tiff?|ntf)$", re.I)
NODATA = 0.0
# Groups of an IMD, whose order is that of the bands in the image.
BAND_NAMES = {
    "BAND_P": "PAN",
    "BAND_C": "COASTAL",
    "BAND_B": "BLUE",
    "BAND_G": "GREEN",
    "BAND_Y": "YELLOW",
    "BAND_R": "RED",
    "BAND_RE": "REDEDGE",
    "BAND_RE1": "REDEDGE1",
    "BAND_RE2": "REDEDGE2",
    "BAND_N": "NIR",
    "BAND_N1": "NIR1",
    "BAND_N2": "NIR2",
    **{f"BAND_S{number}": f"SWIR{number}" for number in range(1, 9)},
}
GEOEYE_BANDS = {
    "rgb": ("RED", "GREEN", "BLUE"),
    "bgrn": ("BLUE", "GREEN", "RED", "NIR"),
    "msi": ("BLUE", "GREEN", "RED", "NIR"),
    "blu": ("BLUE",),
    "grn": ("GREEN",),
    "red": ("RED",),
    "nir": ("NIR",),
    "pan": ("PAN",),
}


def maxar_product(files: Files, metadata: str = "") -> MsiProduct | None:
    """Return the product of a delivery: its multispectral image, or the panchromatic one where there is no other.

    Parameters
    ----------
    files : Files
        Of the folder or archive.
    metadata : str
        The IMD file or its XML in it that is meant; by default all are looked at.

    Returns
    -------
    MsiProduct or None
        None where it holds none.

    Raises
    ------
    UserError
        Where it holds several, or not the image that its metadata describe.
    """
    described: dict[str, Entries] = {}
    for name in [metadata] if metadata else sorted(files.find(METADATA)):
        stem = _stem(name)
        entries = Entries(files.text(name)) if stem not in described else None
        if entries is not None and _is_image_description(entries):
            described[stem] = entries
    spectral = {stem: entries for stem, entries in described.items() if entries.value("BANDID").upper() != "P"}
    chosen = spectral or described
    if len(chosen) > 1:
        raise several_images(files, sorted(chosen))
    for stem, entries in chosen.items():
        return _product(entries, files.source(_image(files, stem)))
    return None


def maxar_image(files: Files, name: str) -> MsiProduct | None:
    """Return an image whose IMD file, or its XML, lies beside it; of tiles, one.

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
    if not IMAGE.search(name):
        return None
    wanted = {_stem(name), TILE.sub("", _stem(name))}
    for metadata in sorted(files.find(METADATA)):
        if _stem(metadata) in wanted:
            entries = Entries(files.text(metadata))
            if _is_image_description(entries):
                return _product(entries, files.source(name))
    return _geoeye_image(files, name)


def geoeye_product(files: Files, metadata: str = "") -> MsiProduct | None:
    """Return the IKONOS or GeoEye-1 product of a delivery in GeoEye's own layout: its multispectral images.

    Parameters
    ----------
    files : Files
        Of the folder or archive.
    metadata : str
        The metadata file in it that is meant; by default the first.

    Returns
    -------
    MsiProduct or None
        None where it holds none.

    Raises
    ------
    UserError
        Where it holds several components.
    """
    metadata = metadata or files.first(GEOEYE_METADATA)
    sensor = _geoeye_sensor(files.text(metadata))
    if not sensor:
        return None
    start = metadata[: -len("metadata.txt")]
    found: dict[str, dict[str, str]] = {}
    for name in files.find(GEOEYE_IMAGE.pattern):
        match = GEOEYE_IMAGE.search(name)
        if match and name.lower().startswith(start.lower()):
            found.setdefault(match[2], {})[match[1].lower()] = name
    if not found:
        return None
    if len(found) > 1:
        raise UserError(
            "The product {place} consists of {count} components: give the images of one.",
            place=files.place,
            count=len(found),
        )
    images = next(iter(found.values()))
    groups = (["bgrn"], ["msi"], ["blu", "grn", "red", "nir"], ["rgb"], ["blu", "grn", "red"], ["pan"])
    chosen = next((group for group in groups if all(kind in images for kind in group)), list(images))
    return MsiProduct(
        name=sensor,
        files=tuple(_geoeye_file(files.source(images[kind]), kind) for kind in chosen),
        tags={PLATFORM: sensor},
    )


def _geoeye_image(files: Files, image: str) -> MsiProduct | None:
    match = GEOEYE_IMAGE.search(image)
    if match is None:
        return None
    for name in files.find(GEOEYE_METADATA):
        sensor = _geoeye_sensor(files.text(name))
        if sensor and image.lower().startswith(name[: -len("metadata.txt")].lower()):
            file = _geoeye_file(files.source(image), match[1].lower())
            return MsiProduct(name=sensor, files=(file,), tags={PLATFORM: sensor})
    return None


def _geoeye_file(source: str, kind: str) -> BandFile:
    return BandFile(source, tuple(ProductBand(name) for name in GEOEYE_BANDS[kind]), NODATA)


def _geoeye_sensor(text: str) -> str:
    match = re.search(r"^Sensor(?: Name)?:\s*(IKONOS\S*|GeoEye\S*)", text, re.M | re.I)
    return match[1] if match else ""


def _is_image_description(entries: Entries) -> bool:
    return bool(entries.value("SATID")) and bool(entries.value("BANDID"))


def _product(entries: Entries, source: str) -> MsiProduct:
    groups = list(dict.fromkeys(entry.group for entry in entries.all if entry.group in BAND_NAMES))
    corrected = entries.value("RADIOMETRICLEVEL").lower() == "corrected" and entries.value("BITSPERPIXEL") == "16"
    enhanced = entries.value("RADIOMETRICENHANCEMENT").lower() not in ("", "off", "none")
    bands = tuple(_band(entries, group, corrected and not enhanced) for group in groups)
    calibrated = bool(bands) and all(band.scale is not None for band in bands)
    satellite = entries.value("SATID")
    return MsiProduct(
        name=f"{satellite} {entries.value('PRODUCTLEVEL')}".strip(),
        files=(BandFile(source, bands, NODATA),),
        units=Message("radiance") if calibrated else "",
        tags={PLATFORM: satellite, **({INSTRUMENT: "SWIR"} if any("SWIR" in band.name for band in bands) else {})},
    )


def _band(entries: Entries, group: str, calibrated: bool) -> ProductBand:
    factor = entries.number("ABSCALFACTOR", f"^{group}$")
    width = entries.number("EFFECTIVEBANDWIDTH", f"^{group}$")
    scale = factor / width if calibrated and factor and width else None
    return ProductBand(BAND_NAMES[group], scale)


def _image(files: Files, stem: str) -> str:
    """Return the image that a metadata file describes: of several tiles, the file that lists them."""
    images = [name for name in files.find(IMAGE.pattern) if TILE.sub("", _stem(name)) == stem]
    tiles = [name for name in images if not name.lower().endswith(".til")]
    if len(tiles) == 1:
        return tiles[0]
    lists = [name for name in images if name.lower().endswith(".til")]
    if tiles and lists:
        return lists[0]
    raise UserError(
        "The product {place} has the metadata of {basename} but not its image{what}: give it as it was delivered.",
        place=files.place,
        basename=basename(stem),
        what=Message(", only tiles of it without the list of them (.TIL)") if tiles else "",
    )


def _stem(name: str) -> str:
    """Return the path of a file without its suffix, in lower case."""
    return re.sub(r"\.\w+$", "", name).lower()
