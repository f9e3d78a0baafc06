"""The Advanced Land Imager on EO-1 as USGS delivers it: images of single bands with an MTL file.

Source: USGS, EO-1 User Guide, version 2.3, and the data dictionary of EO-1 Level 1Gst.
"""

from __future__ import annotations

from ...messages import Message
from .files import Files
from .landsat import named_images
from .odl import Entries
from .product import INSTRUMENT, PLATFORM, BandFile, MsiProduct, ProductBand

METADATA = r"(?<![A-Z0-9])EO1A\d[^/]*_MTL(?:_[A-Z0-9]+)?\.txt$"
SPECTRAL_BANDS = range(2, 11)
LEFT_OUT = Message("the panchromatic band B1 is not used")
NODATA = 0.0


def ali_product(files: Files, metadata: str = "") -> MsiProduct | None:
    """Return the ALI product of a delivery.

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
    """
    metadata = metadata or files.first(METADATA)
    if not metadata:
        return None
    entries = Entries(files.text(metadata))
    found = named_images(files, metadata, entries) if "ALI" in entries.value("SENSOR_ID").upper() else {}
    images = {number: found[number] for number in SPECTRAL_BANDS if number in found}
    return _product(files, entries, images, LEFT_OUT) if images else None


def ali_image(files: Files, name: str) -> MsiProduct | None:
    """Return one band's image of an ALI product whose MTL file lies beside it.

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
    for metadata in files.find(METADATA):
        entries = Entries(files.text(metadata))
        images = {n: each for n, each in named_images(files, metadata, entries).items() if each == name}
        if images:
            return _product(files, entries, images, "")
    return None


def _product(files: Files, entries: Entries, images: dict[int, str], left_out: str) -> MsiProduct:
    return MsiProduct(
        name=f"EO-1 ALI {entries.value('PRODUCT_TYPE')}".strip(),
        files=tuple(
            BandFile(files.source(image), (_band(entries, number),), NODATA) for number, image in images.items()
        ),
        units=Message("radiance"),
        left_out=left_out,
        tags={PLATFORM: "EO-1", INSTRUMENT: "ALI"},
    )


def _band(entries: Entries, number: int) -> ProductBand:
    scale = entries.number(f"BAND{number}_SCALING_FACTOR")
    return ProductBand(f"B{number}", scale or None, entries.number(f"BAND{number}_OFFSET") or 0.0)
