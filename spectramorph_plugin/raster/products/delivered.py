"""The image in what a user names: a product's folder, its archive or its metadata, as they were delivered."""

from __future__ import annotations

import re
from pathlib import Path

from ...image_names import GdalName
from ...messages import Message
from ...product_choices import ProductChoices
from ..sources import MOST_FILES, Delivered, named_files
from .dlr import NAMED_METADATA, dlr_image
from .hyperion import NAMED_MTL, hyperion_image
from .only_image import HEADER, HEADER_ALONE, only_image

# GDAL's name of an image in an HDF5 or netCDF file.
SUBDATASET = re.compile(r'(?P<driver>HDF5|NETCDF):(?:"(?P<quoted>[^"]+)"|(?P<bare>.+?\.\w+)):(?P<inside>.+)', re.I)
METADATA = re.compile(rf"{NAMED_METADATA.pattern}|{NAMED_MTL.pattern}|.*\{HEADER}", re.I)


def delivered(path: Path, choices: ProductChoices) -> Delivered:
    """Return what is to be opened of what a user named.

    Parameters
    ----------
    path : Path
        Of an image, or of the folder, the archive or the metadata of a product, or GDAL's name of an image.
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
    part = SUBDATASET.fullmatch(str(path))
    if part is not None:
        # A path folds the double slash of HDF5:"a.h5"://image.
        driver, file, inside = part["driver"].upper(), part["quoted"] or part["bare"], part["inside"].replace("\\", "/")
        inside = f"//{inside.lstrip('/')}" if driver == "HDF5" else inside
        return Delivered(GdalName(f'{driver}:"{file}":{inside}'), container=Path(file))
    found = named_files(path, METADATA)
    if found is None:
        return Delivered(path, HEADER_ALONE if path.suffix.lower() == HEADER else "")
    listing, metadata = found
    if not metadata and not listing.whole:
        many = Message("cannot be opened: it holds more than {most} files", most=MOST_FILES)
        return Delivered(path, Message("{many}; give the folder of one product, or the image itself", many=many))
    image = dlr_image(listing, metadata) or hyperion_image(listing, metadata, choices)
    if image is not None:
        return Delivered(image)
    is_of_a_product = metadata and not metadata.lower().endswith(HEADER)
    return Delivered(path) if is_of_a_product else only_image(path, listing, metadata)
