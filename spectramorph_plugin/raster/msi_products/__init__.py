"""Multispectral products as their makers deliver them: folders, archives and images with side-cars."""

from __future__ import annotations

import re
from pathlib import Path

from .airbus import dimap_image, dimap_product
from .ali import ali_image, ali_product
from .landsat import landsat_image, landsat_product
from .listing import beside, listing
from .maxar import geoeye_product, maxar_image, maxar_product
from .planet import planet_image, planet_product
from .product import MsiProduct
from .sentinel2 import sentinel2_image, sentinel2_product

METADATA_SUFFIXES = (".xml", ".txt", ".imd", ".dim", ".json")
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
    files = listing(path)
    if files is not None:
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
    if not path.is_file():
        return None
    if path.suffix.lower() in METADATA_SUFFIXES:
        return _of_metadata(path)
    return (
        sentinel2_image(path)
        or landsat_image(path)
        or ali_image(path)
        or planet_image(path)
        or maxar_image(path)
        or dimap_image(path)
    )


def _of_metadata(path: Path) -> MsiProduct | None:
    """Return the product that a metadata file describes, which lies beside and below it."""
    within = sentinel2_image(path)
    if within is not None:
        return within
    name = path.name
    if re.match(r"VOL_.*\.XML$", name, re.I):
        files = listing(path.parent)
        return None if files is None else dimap_product(files, name)
    files = beside(path)
    if re.match(r"DIM_.*\.XML$|METADATA\.DIM$", name, re.I):
        return dimap_product(files, name)
    if re.search(r"_MTL(?:_[A-Z0-9]+)?\.(?:txt|xml|json)$", name, re.I):
        return ali_product(files, name) or landsat_product(files, name)
    if re.search(r"_metadata(?:_clip)?\.xml$", name, re.I):
        return planet_product(files, name)
    if re.search(r"_metadata\.txt$", name, re.I):
        return geoeye_product(files, name)
    return maxar_product(files, name) if path.suffix.lower() in (".imd", ".xml") else None
