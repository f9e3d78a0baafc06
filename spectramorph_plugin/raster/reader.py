"""Rasters in: whatever a user names, opened for reading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import rasterio

from ..errors import UserError
from ..messages import Message
from ..product_choices import ALL_OF_IT, ProductChoices
from .bands import check_scaling
from .file_raster import FileRaster, check_is_usable, open_dataset, open_mask
from .msi_products.product import PLATFORM, BandFile, MsiProduct
from .products import open_product
from .products.delivered import delivered
from .products.masks import open_product_mask
from .products.unknown import check_is_image
from .raster import ENVIRONMENT
from .stored import StoredRaster


@contextmanager
def open_raster(
    path: Path,
    name: str,
    mask: Path | None = None,
    *,
    headers_alone: bool = False,
    choices: ProductChoices = ALL_OF_IT,
) -> Iterator[StoredRaster]:
    """Open a raster, or an image product that holds one, for reading.

    Parameters
    ----------
    path : Path
        Of the file; or of the folder, the archive or the metadata of a product, or a name that only GDAL understands.
    name : str
        What messages call the image, as in "the multispectral image".
    mask : Path or None
        Of a raster of the same size; where it is neither zero nor nodata, the image is read as NaN.
    headers_alone : bool
        Whether only what the headers tell is wanted: then no value is looked at for fill values nobody declared.
    choices : ProductChoices
        What to take of a product.

    Yields
    ------
    StoredRaster

    Raises
    ------
    UserError
        Where there is none at `path`, or none that can be read, or where the mask does not fit.
    """
    with ExitStack() as stack:
        stack.enter_context(rasterio.Env(**ENVIRONMENT))
        raster = _open_image(path, name, choices, stack, headers_alone)
        if mask is not None:
            raster.mask = stack.enter_context(open_mask(mask, name, raster.grid))
        check_scaling(raster.bands, f"{raster.name} {raster.path}")
        if not headers_alone:
            raster.find_undeclared()
        yield raster


def _open_image(path: Path, name: str, choices: ProductChoices, stack: ExitStack, headers_alone: bool) -> StoredRaster:
    who = Message("{name} {path}", name=name, path=path)
    found = delivered(path, choices)
    file = found.container or found.image
    if isinstance(file, Path):
        product = stack.enter_context(open_product(file, name, choices if found.container is None else None))
        if product is not None:
            product.path, product.paths, product.opened = path, (path,), file
            return product
    dataset = stack.enter_context(open_dataset(found.image, who, found.problem))
    if found.container is None:
        check_is_image(dataset, who)
    if dataset.count == 0:
        raise UserError(
            "The {who} holds no bands of its own but subdatasets: save the one that holds the image as a GeoTIFF "
            "first.",
            who=who,
        )
    check_is_usable(dataset, who)
    uses_mask = choices.mask and not headers_alone
    marked = stack.enter_context(open_product_mask(dataset)) if uses_mask else None
    raster = FileRaster(dataset, name, path, marked, choices)
    if marked is not None:
        raster.notes += (marked.survey(name),)
    return raster


@contextmanager
def open_band_file(
    file: BandFile, product: MsiProduct, path: Path, name: str, *, headers_alone: bool = False
) -> Iterator[FileRaster]:
    """Open a file of a multispectral product for reading.

    Parameters
    ----------
    file : BandFile
    product : MsiProduct
        That it belongs to.
    path : Path
        What the user gave.
    name : str
        What messages call the image, as in "the multispectral image".
    headers_alone : bool
        Whether only what the headers tell is wanted: then no value is looked at for fill values nobody declared.

    Yields
    ------
    FileRaster

    Raises
    ------
    UserError
        Where it cannot be read.
    """
    who = Message("{name} {path}", name=name, path=file.source)
    with rasterio.Env(**ENVIRONMENT), open_dataset(file.source, who) as dataset:
        check_is_usable(dataset, who)
        raster = FileRaster(dataset, name, path, file=file)
        if PLATFORM in product.tags:
            raster.tags = {**dataset.tags(), **product.tags}
        check_scaling(raster.bands, f"{raster.name} {raster.path}")
        if file.nodata is None and not headers_alone:  # of others the product says what is no data
            raster.find_undeclared()
        yield raster
