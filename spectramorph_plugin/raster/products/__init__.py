"""What the products of hyperspectral missions say of themselves, where it is not written where GDAL looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from rasterio.io import DatasetReader

from ...product_choices import ALL_OF_IT, ProductChoices
from ..bands import BandInfo
from ..sizes import check_extent
from ..stored import StoredRaster
from .aviris import read_aviris
from .cube import CubeRaster
from .dlr import dlr_band_info
from .emit import read_emit
from .hdf5 import open_hdf5
from .hyperion import hyperion_band_info
from .neon import read_neon
from .pace import read_pace
from .prisma import read_prisma
from .tanager import read_tanager

# What missions call their files, and what people call those products.
NAMES: tuple[tuple[str, str], ...] = (
    (r"ENMAP\d*.*[-_](L1B|L1C|L2A)", "EnMAP {}"),
    (r"DESIS.*[-_](L1B|L1C|L2A)", "DESIS {}"),
    (r"PRS_(L1|L2[BCD])", "PRISMA {}"),
    (r"EMIT_(L1B|L2A)", "EMIT {}"),
    (r"EO1H\d{13}", "Hyperion"),
    (r"\d{8}_\d{6}_\d{2}_\d{4}_(?:BASIC|ORTHO)_(?:SR|RADIANCE)", "Tanager"),
    (r"TANAGER", "Tanager"),
    (r"NEON_D\d\d_[A-Z]{4}_DP\d.*REFLECTANCE", "NEON"),
    (r"AV(3|5)\d{8}T\d{6}", "AVIRIS-{}"),
    (r"ANG\d{8}T\d{6}", "AVIRIS-NG"),
    (r"PACE_OCI", "PACE OCI"),
)
READERS = (read_prisma, read_tanager, read_neon, read_aviris, read_pace)


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


@contextmanager
def open_product(path: Path, name: str, choices: ProductChoices | None) -> Iterator[StoredRaster | None]:
    """Open a product whose image lies in an HDF5 or netCDF4 file, for reading window by window.

    Parameters
    ----------
    path : Path
        Of the file, which may be of any kind.
    name : str
        What messages call the image, as in "the hyperspectral image".
    choices : ProductChoices or None
        What to take of it; None where the file is only to be held against what makes one unsafe to read.

    Yields
    ------
    StoredRaster or None
        None for any other file.

    Raises
    ------
    UserError
        Where the product holds no such image, is damaged or takes data from other files, or where h5py is missing.
    """
    with open_hdf5(path) as opened, ExitStack() as stack:
        raster: StoredRaster | None = None
        if opened is not None and choices is not None:
            with opened.reading():
                found = (read(opened, choices) for read in READERS)
                product = next((each for each in found if each is not None), None)
                product = read_emit(opened, choices, stack) if product is None else product
                if product is not None:
                    grid, count = product.grid, len(product.bands)
                    check_extent(grid.height, grid.width, count, f"{name} {opened.path}")
                    raster = CubeRaster(product, name, opened)
        yield raster


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
