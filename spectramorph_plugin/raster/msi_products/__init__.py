"""Multispectral products as their makers deliver them: folders, archives and images with side-cars."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import basename

from .airbus import dimap_image, dimap_product
from .ali import ali_image, ali_product
from .files import Files, files_beside, files_of
from .landsat import landsat_image, landsat_product
from .maxar import geoeye_product, maxar_image, maxar_product
from .planet import planet_image, planet_product
from .product import MsiProduct
from .sentinel2 import sentinel2_image, sentinel2_product

METADATA_SUFFIXES = (".xml", ".txt", ".imd", ".dim", ".json", ".safe")
HYPERSPECTRAL = re.compile(r"(?<![A-Z0-9])(?:ENMAP|DESIS|EO1H\d)", re.I)
"""What folders and archives of hyperspectral products are called: those are not looked into here."""


def msi_product(path: Path) -> MsiProduct | None:
    """Return what a path is of a multispectral product: the whole of it, or one of its images.

    Parameters
    ----------
    path : Path
        Of a folder, an archive (ZIP, tar), a metadata file or an image.

    Returns
    -------
    MsiProduct or None
        None for any other file, and where there is none.

    Raises
    ------
    UserError
        Where it holds several products, or parts of one are missing.
    """
    if HYPERSPECTRAL.match(path.name):
        return None
    files = files_of(path)
    if files is not None:
        if not files.listing.whole:
            return None
        within = sentinel2_image(path) if path.is_dir() else None
        return (
            within
            or sentinel2_product(files)
            or landsat_product(files)
            or ali_product(files)
            or dimap_product(files)
            or maxar_product(files)
            or planet_product(files)
            or geoeye_product(files)
        )
    found = files_beside(path)
    if found is None:
        return None
    near, name = found
    if name.lower().endswith(METADATA_SUFFIXES):
        return sentinel2_image(path) or _of_metadata(near, name)
    return (
        sentinel2_image(path)
        or landsat_image(near, name)
        or ali_image(near, name)
        or planet_image(near, name)
        or maxar_image(near, name)
        or dimap_image(near, name)
    )


def _of_metadata(files: Files, name: str) -> MsiProduct | None:
    """Return the product that a metadata file describes, which lies beside it, of a volume below it."""
    own = basename(name)
    if re.match(r"VOL_.*\.XML$", own, re.I):
        whole = files if files.listing.is_archive else files_of(Path(files.place))
        return None if whole is None else dimap_product(Files(whole.listing), name)
    if re.match(r"DIM_.*\.XML$|METADATA\.DIM$", own, re.I):
        return dimap_product(files, name)
    if re.search(r"_MTL(?:_[A-Z0-9]+)?\.(?:txt|xml|json)$", own, re.I):
        return ali_product(files, name) or landsat_product(files, name)
    if re.search(r"_metadata(?:_clip)?\.xml$", own, re.I):
        return planet_product(files, name)
    if re.search(r"_metadata\.txt$", own, re.I):
        return geoeye_product(files, name)
    return maxar_product(files, name) if own.lower().endswith((".imd", ".xml")) else None
