"""What the products of hyperspectral missions say of themselves, where it is not written where GDAL looks."""

from __future__ import annotations

from pathlib import Path

from rasterio.io import DatasetReader

from ..bands import BandInfo
from ..products import dlr, emit, hyperion, prisma
from .hdf5 import is_hdf5, open_hdf5


def product_band_info(dataset: DatasetReader, info: BandInfo) -> BandInfo:
    """Return what is known of the bands, completed from an EnMAP, DESIS or Hyperion product's metadata.

    `info` is what the file itself says; it comes back unchanged for any other file.

    Raises
    ------
    UserError where a product's metadata is damaged or does not fit its image.
    """
    return hyperion.band_info(dataset, dlr.band_info(dataset, info))


def unpack_product(path: Path, folder: Path) -> Path | None:
    """Write a PRISMA L2D or EMIT L2A product as a GeoTIFF into a folder; None for any other file.

    The GeoTIFF has the product's map grid and says of its bands what the product does. It is written part by part:
    the image never lies in memory as a whole.

    Raises
    ------
    UserError where the product is of another level, damaged, or the disk full.
    """
    if not is_hdf5(path):
        return None
    with open_hdf5(path) as file:
        if file is not None and prisma.recognises(file):
            return prisma.unpack(file, path, folder)
        if file is not None and emit.recognises(file):
            return emit.unpack(file, path, folder)
    return None
