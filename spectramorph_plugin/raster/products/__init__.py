"""What the products of hyperspectral missions say of themselves, where it is not written where GDAL looks."""

from __future__ import annotations

import re
from pathlib import Path

from rasterio.io import DatasetReader

from ..bands import BandInfo
from ..grid import Grid
from ..sizes import check_extent
from ..writer import create_raster
from .choices import ALL_OF_IT, ProductChoices
from .dlr import dlr_band_info
from .emit import unpack_emit
from .hdf5 import is_hdf5, open_hdf5
from .hyperion import hyperion_band_info
from .prisma import unpack_prisma

# What missions call their files, and what people call those products.
NAMES: tuple[tuple[str, str], ...] = (
    (r"ENMAP\d*.*[-_](L1B|L1C|L2A)", "EnMAP {}"),
    (r"DESIS.*[-_](L1B|L1C|L2A)", "DESIS {}"),
    (r"PRS_(L1|L2[BCD])", "PRISMA {}"),
    (r"EMIT_(L1B|L2A)", "EMIT {}"),
    (r"EO1H\d{13}", "Hyperion"),
)


def product_name(path: Path) -> str:
    """Return what people call the hyperspectral product that a file's name tells.

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    str
        Such as "EnMAP L2A"; "" where the name tells none.
    """
    for pattern, name in NAMES:
        match = re.search(rf"(?<![A-Z0-9]){pattern}", path.name.upper())
        if match:
            return name.format(*match.groups())
    return ""


def product_headers(path: Path) -> tuple[Grid, BandInfo] | None:
    """Return grid and bands of a PRISMA L2D or EMIT L2A product, whose image stays unread.

    Parameters
    ----------
    path : Path
        Of the file, which may be of any kind.

    Returns
    -------
    grid : Grid
    bands : BandInfo
        Or None instead of both, for any other file.

    Raises
    ------
    UserError
        Where the product is of another level or damaged.
    """
    if not is_hdf5(path):
        return None
    with open_hdf5(path) as file:
        product = None if file is None else unpack_prisma(file, path) or unpack_emit(file, path)
        if product is None or product.layout.band_info is None:
            return None
        return product.grid, product.layout.band_info


def product_band_info(dataset: DatasetReader, info: BandInfo, choices: ProductChoices = ALL_OF_IT) -> BandInfo:
    """Return what is known of the bands, completed from an EnMAP, DESIS or Hyperion product's metadata.

    Parameters
    ----------
    dataset : DatasetReader
        The open image.
    info : BandInfo
        What the file itself says.
    choices : ProductChoices
        What to take of a product.

    Returns
    -------
    BandInfo
        Unchanged for any other file.

    Raises
    ------
    UserError
        Where a product's metadata is damaged or does not fit its image.
    """
    return hyperion_band_info(dataset, dlr_band_info(dataset, info, choices), choices)


def unpack_product(path: Path, folder: Path) -> Path | None:
    """Write a PRISMA L2D or EMIT L2A product as a GeoTIFF into a folder.

    The GeoTIFF has the product's map grid and says of its bands what the product does. It is written part by part:
    the image never lies in memory as a whole.

    Parameters
    ----------
    path : Path
        Of the file, which may be of any kind.
    folder : Path
        Where to write.

    Returns
    -------
    Path or None
        Of the GeoTIFF; None for any other file.

    Raises
    ------
    UserError
        Where the product is of another level, damaged or made of several files, or the disk full.
    """
    if not is_hdf5(path):
        return None
    with open_hdf5(path) as file:
        product = None if file is None else unpack_prisma(file, path) or unpack_emit(file, path)
        if product is None:
            return None
        check_extent(product.grid.height, product.grid.width, len(product.layout), f"product {path}")
        target = folder / f"{path.stem}.tif"
        with create_raster(target, product.grid, product.layout) as raster:
            for values, window in product.parts:
                raster.write(values, window)
        return target
