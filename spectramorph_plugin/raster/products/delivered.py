"""The image in what a user names: a product's folder, its archive or its metadata, as they were delivered."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...errors import UserError
from ..sources import MOST_FILES, Listing, base_name, beside, folder_of, listing_of, shortened
from ..text_files import MOST_BYTES, envi_fields
from .choices import ProductChoices
from .dlr import NAMED_METADATA, dlr_image
from .hyperion import hyperion_image

HDF = r".*\.(?:he5|h5|hdf5?|nc)"
RASTER = r".*\.(?:tiff?|geotiff|jp2|img|bsq|bil|bip|dat|vrt)"
# Layers that are delivered beside an image: what marks, what is known of each pixel's place, pictures for the eye.
BESIDE_IMAGES = re.compile(
    r"(?<![a-z])(?:(?:band)?mask|(?:rfl)?uncert|unc|obs|loc|igm|glt|quality|preview|thumbnail|browse|ql|overview|udm2?)"
    r"(?![a-z])",
    re.I,
)
HYPERION_METADATA = re.compile(r"EO1H\w+_MTL(?:_\w+)?\.TXT", re.I)
HEADER = ".hdr"
MOST_HEADERS = 50  # of ENVI files in a folder
MANY_TIMES = 3  # as many bands as in any other file of a folder make a file the image


@dataclass(frozen=True)
class Delivered:
    """What is opened of what a user named.

    Attributes
    ----------
    image : Path or str
        The image's path or GDAL's name for it, or the text of a VRT that holds it.
    problem : str
        What to say where that cannot be opened; "" for what is said of any image.
    """

    image: Path | str
    problem: str = ""


def delivered(path: Path, choices: ProductChoices) -> Delivered:
    """Return what is to be opened of what a user named.

    Parameters
    ----------
    path : Path
        Of an image, or of the folder, the archive or the metadata of a product.
    choices : ProductChoices
        What to take of a product.

    Returns
    -------
    Delivered
        `path` itself where it is an image, or nothing that is known.

    Raises
    ------
    UserError
        Where a product holds no image, or several, or an archive is damaged.
    """
    metadata = None
    listing = listing_of(path)
    if listing is not None and not listing.whole:
        many = f"cannot be opened: it holds more than {MOST_FILES} files"
        return Delivered(path, f"{many}; give the folder of one product, or the image itself")
    if listing is None and path.suffix.lower() == HEADER:
        return _of_header(path)
    if listing is None:
        if NAMED_METADATA.fullmatch(path.name) is None and HYPERION_METADATA.fullmatch(path.name) is None:
            return Delivered(path)
        found = beside(str(path))
        if found is None:
            return Delivered(path)
        listing, metadata = found
    if metadata is None or NAMED_METADATA.fullmatch(base_name(metadata)):
        image = dlr_image(listing, metadata)
        if image is not None or metadata is not None:
            return Delivered(path if image is None else image)
    vrt = hyperion_image(listing, choices)
    if vrt is not None or metadata is not None:
        return Delivered(path if vrt is None else vrt)
    return _hdf_file(path, listing) or _only_image(path, listing)


def _of_header(path: Path) -> Delivered:
    """Return the image whose ENVI header was named."""
    found = beside(str(path))
    image = None if found is None else _described_by(found[1], found[0])
    if found is None or image is None:
        return Delivered(path, "is a header without its image beside it: give the image")
    return Delivered(found[0].path(image))


def _hdf_file(path: Path, listing: Listing) -> Delivered | None:
    """Return the one HDF5 or netCDF file that holds an image."""
    names = _images_alone(listing.named(HDF))
    if len(names) > 1 and all(_lies_beside(name) for name in listing.named(RASTER)):
        return _one_of(path, names)
    if len(names) != 1:
        return None
    # h5py reads what lies in a ZIP on the disk, but not what lies in other archives, or in one within another.
    if listing.is_archive and listing.prefix.count("/vsi") + listing.prefix.count("/vsitar/") > 1:
        raise UserError(
            f"The archive {listing.place} holds {base_name(names[0])}, whose format is read from the disk and from "
            "ZIPs alone: unpack the archive and give that file."
        )
    return Delivered(listing.path(names[0]))


def _only_image(path: Path, listing: Listing) -> Delivered:
    """Return the one image in a folder or an archive: the only one, or the one of by far the most bands."""
    envi = _with_headers(listing)
    names = _images_alone({*listing.named(RASTER), *envi})
    if len(names) > 1:
        counted = sorted(((envi.get(name, 0), name) for name in names), reverse=True)
        if counted[0][0] > MANY_TIMES * counted[1][0] and all(name in envi for name in names):
            names = [counted[0][1]]
    if len(names) == 1:
        return Delivered(listing.path(names[0]))
    if not names:
        empty = [base_name(name) for name, size in listing.sizes.items() if size == 0]
        what = f"its files {shortened(empty)} are empty" if empty else "it holds no image"
        return Delivered(path, f"cannot be opened: {what}, nor a product that is known")
    return _one_of(path, names)


def _one_of(path: Path, names: Sequence[str]) -> Delivered:
    return Delivered(
        path, f"holds {len(names)} images ({shortened(map(base_name, names))}): give the one that is meant"
    )


def _images_alone(names: Iterable[str]) -> list[str]:
    every = sorted(names)
    images = [name for name in every if not _lies_beside(name)]
    return images or every


def _lies_beside(name: str) -> bool:
    return BESIDE_IMAGES.search(os.path.splitext(base_name(name))[0]) is not None


def _with_headers(listing: Listing) -> dict[str, int]:
    """Return the files with an ENVI header beside them, and how many bands it tells."""
    found = {}
    for header in listing.named(rf".*\{HEADER}")[:MOST_HEADERS]:
        image = _described_by(header, listing)
        fields = envi_fields((listing.read(header, MOST_BYTES) or b"").decode("utf-8", errors="replace"))
        if image is not None and fields.get("bands", "").isdigit():
            found[image] = int(fields["bands"])
    return found


def _described_by(header: str, listing: Listing) -> str | None:
    """Return the one file that an ENVI header describes: of its name without the suffix, or with another."""
    start = header[: -len(HEADER)]
    own = [
        name
        for name, size in listing.sizes.items()
        if size and folder_of(name) == folder_of(header) and start in (name, os.path.splitext(name)[0])
    ]
    own = [name for name in own if not name.lower().endswith((".xml", ".txt", HEADER, ".sta"))]
    return own[0] if len(own) == 1 else None
