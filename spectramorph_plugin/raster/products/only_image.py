"""The one image in a folder or an archive of no product that is known."""

from __future__ import annotations

import os
import re
from pathlib import Path
from posixpath import basename, dirname

from ...errors import UserError
from ...messages import Message
from ..envi_header import envi_fields
from ..sources import Delivered, Listing, shortened
from ..text_files import MOST_BYTES

HDF = (".he5", ".h5", ".hdf", ".hdf5", ".nc")
RASTER = (".tif", ".tiff", ".geotiff", ".jp2", ".img", ".bsq", ".bil", ".bip", ".dat", ".vrt")
# Layers that are delivered beside an image: what marks, what is known of each pixel's place, pictures for the eye.
BESIDE_IMAGES = re.compile(
    r"(?<![a-z])(?:(?:band)?mask|(?:rfl)?uncert|unc|obs|loc|igm|glt|quality|preview|thumbnail|browse|ql|overview|udm2?)"
    r"(?![a-z])",
    re.I,
)
HEADER = ".hdr"
HEADER_ALONE = Message("is a header without its image beside it: give the image")
MOST_HEADERS = 50  # of ENVI files in a folder
MANY_TIMES = 3  # as many bands as in any other file of a folder make a file the image


def only_image(path: Path, listing: Listing, header: str = "") -> Delivered:
    """Return the one image in a folder or an archive: the only one, or the one of by far the most bands.

    Parameters
    ----------
    path : Path
        What the user named.
    listing : Listing
    header : str
        The name of the ENVI header that was named; "" where the folder or the archive was.

    Returns
    -------
    Delivered

    Raises
    ------
    UserError
        Where the image lies in an archive that it cannot be read from.
    """
    if header:
        image = _described_by(header, listing)
        return Delivered(path, HEADER_ALONE) if image is None else Delivered(listing.paths[image])
    hdf, rasters = _ending_in(listing, HDF), _ending_in(listing, RASTER)
    envi = _with_headers(listing)
    images = {name for name in listing.names if not BESIDE_IMAGES.search(os.path.splitext(basename(name))[0])}
    names = sorted(images.intersection(hdf)) or hdf
    if len(names) == 1 or (names and not images.intersection(rasters)):
        # h5py reads what lies in a ZIP on the disk, but not what lies in other archives, or in one within another.
        if (
            len(names) == 1
            and listing.is_archive
            and listing.prefix.count("/vsi") + listing.prefix.count("/vsitar/") > 1
        ):
            raise UserError(
                "The archive {place} holds {basename}, whose format is read from the disk and from ZIPs alone: "
                "unpack the archive and give that file.",
                place=listing.place,
                basename=basename(names[0]),
            )
    else:
        every = {*rasters, *envi}
        names = sorted(images & every) or sorted(every)
        counted = sorted(((envi.get(name, 0), name) for name in names), reverse=True)
        if len(names) > 1 and counted[0][0] > MANY_TIMES * counted[1][0] and all(name in envi for name in names):
            names = [counted[0][1]]
    if len(names) == 1:
        return Delivered(listing.paths[names[0]])
    if names:
        listed = shortened(map(basename, names))
        return Delivered(
            path,
            Message("holds {count} images ({listed}): give the one that is meant", count=len(names), listed=listed),
        )
    empty = [basename(name) for name, size in listing.sizes.items() if size == 0]
    what = Message("its files {listed} are empty", listed=shortened(empty)) if empty else Message("it holds no image")
    return Delivered(path, Message("cannot be opened: {what}, nor a product that is known", what=what))


def _ending_in(listing: Listing, suffixes: tuple[str, ...]) -> list[str]:
    return [name for name in listing.names if name.lower().endswith(suffixes)]


def _with_headers(listing: Listing) -> dict[str, int]:
    """Return the files with an ENVI header beside them, and how many bands it tells."""
    found = {}
    for header in _ending_in(listing, (HEADER,))[:MOST_HEADERS]:
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
        if size and dirname(name) == dirname(header) and start in (name, os.path.splitext(name)[0])
    ]
    own = [name for name in own if not name.lower().endswith((".xml", ".txt", HEADER, ".sta"))]
    return own[0] if len(own) == 1 else None
