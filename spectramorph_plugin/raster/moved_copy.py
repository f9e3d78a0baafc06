"""Copies of a raster that lie elsewhere, with all that its file says of it and of its bands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.transform import Affine

from ..errors import writing
from ..messages import Message
from .bands import has_mask
from .file_raster import FileRaster, damaged
from .provenance import PROVENANCE_DOMAIN
from .raster import ENVIRONMENT, RASTER_ERRORS, Raster
from .tiles import tiles
from .warp import MovedRaster
from .writer import (
    TILE_SIZE,
    check_whole,
    clipped_in_words,
    create_raster,
    describe_bands,
    hyperspectral_format,
    storage_options,
)

# Domains of metadata that are GDAL's own, or tell of a place or a run that are no longer the raster's.
LEFT_OUT = ("IMAGE_STRUCTURE", "DERIVED_SUBDATASETS", "ENVI", "GEOLOCATION", "RPC", "SUBDATASETS", PROVENANCE_DOMAIN)

Progress = Callable[[float], None]


def write_georeferenced_copy(
    raster: Raster, path: Path, back: Affine, colours: tuple[int, ...], progress: Progress
) -> str:
    """Write a raster with its values untouched and its pixels elsewhere.

    Parameters
    ----------
    raster : Raster
    path : Path
        Of the GeoTIFF to write.
    back : Affine
        From the map coordinates where its pixels lie to those where they are to lie.
    colours : tuple of int
        The bands of a product to show as red, green and blue, 1-based; none where that is not known. A plain file's
        stay what they are.
    progress : callable
        Told how much is done, from 0 to 1.

    Returns
    -------
    str
        A sentence to warn with; "" where all is as it was.

    Raises
    ------
    UserError
        Where the file is damaged, the disk is full or the copy cannot be written.
    """
    moved = replace(raster.grid, transform=back * raster.grid.transform)
    if not isinstance(raster, FileRaster):
        return _write(raster, raster, path, moved.transform, colours, progress)
    source, told = raster.dataset, ""
    nodata = set(raster.bands.nodata)
    if len(nodata) > 1:
        told = Message(
            "The bands have different nodata values, and a GeoTIFF has one for all: that of the first "
            "band is kept; set the others to it first."
        )
    dtype = np.dtype(np.result_type(*source.dtypes))
    options: dict[str, Any] = {
        **storage_options(moved, source.count, dtype),
        "nodata": raster.bands.nodata[0],
        **_photometric(source, dtype),
    }
    windows = tiles(moved.height, moved.width, TILE_SIZE)
    masked = has_mask(source) and ColorInterp.alpha not in source.colorinterp
    with rasterio.Env(**ENVIRONMENT, GDAL_TIFF_INTERNAL_MASK=True):
        with writing(path, *RASTER_ERRORS), rasterio.open(path, "w", **options) as target:
            _describe_like(raster, target)
            for done, window in enumerate(windows):
                progress(done / len(windows))
                try:
                    values = source.read(window=window)
                    mask = source.dataset_mask(window=window) if masked else None
                except RASTER_ERRORS as error:
                    raise damaged(raster.name, raster.path) from error
                target.write(values.astype(dtype, copy=False), window=window)
                if mask is not None:
                    target.write_mask(mask, window=window)
        with writing(path, *RASTER_ERRORS):
            check_whole(path)
    return told


def write_resampled_copy(raster: Raster, path: Path, back: Affine, colours: tuple[int, ...], progress: Progress) -> str:
    """Write a raster on the pixels that it has, its content moved by interpolation (Lanczos).

    Parameters
    ----------
    raster : Raster
    path : Path
        Of the GeoTIFF to write.
    back : Affine
        From the map coordinates where its content lies to those where it is to lie.
    colours : tuple of int
        The bands to show as red, green and blue, 1-based; none where that is not known.
    progress : callable
        Told how much is done, from 0 to 1.

    Returns
    -------
    str
        A sentence to warn with; "" where every value could be stored.

    Raises
    ------
    UserError
        Where the file is damaged, the disk is full or the copy cannot be written.
    """
    placed = back * raster.grid.transform
    moved = raster if placed == raster.grid.transform else MovedRaster(raster, placed)
    told = _write(raster, moved, path, raster.grid.transform, colours, progress)
    if isinstance(raster, FileRaster):
        with rasterio.Env(**ENVIRONMENT), writing(path, *RASTER_ERRORS), rasterio.open(path, "r+") as target:
            _copy_tags(raster, target)
    return told


def _write(
    raster: Raster, moved: Raster, path: Path, transform: Affine, colours: tuple[int, ...], progress: Progress
) -> str:
    """Write what is read of `moved` as `raster` stores it."""
    layout = hyperspectral_format(raster, "same", colours)
    if any(raster.names):
        layout = replace(layout, descriptions=raster.names)
    grid = replace(raster.grid, transform=transform)
    windows = tiles(grid.height, grid.width, TILE_SIZE)
    with create_raster(path, grid, layout) as writer:
        for done, window in enumerate(windows):
            progress(done / len(windows))
            writer.write(moved.read(window), window)
    return clipped_in_words(writer.clipped, layout.dtype)


def _photometric(source: DatasetReader, dtype: np.dtype[Any]) -> dict[str, str]:
    """Return how a GeoTIFF is to say that its first bands are colours."""
    first = tuple(source.colorinterp[:3])
    is_colour = first == (ColorInterp.red, ColorInterp.green, ColorInterp.blue) and dtype.itemsize <= 2
    told = {"photometric": "RGB"} if is_colour and dtype.kind == "u" else {}
    return {**told, "alpha": "YES"} if source.colorinterp[-1] == ColorInterp.alpha else told


def _describe_like(raster: FileRaster, target: DatasetWriter) -> None:
    """Write down what a file says of itself and of its bands, colours and scaling included."""
    source, info = raster.dataset, raster.bands
    target.colorinterp = source.colorinterp
    if source.colorinterp[0] == ColorInterp.palette:
        target.write_colormap(1, source.colormap(1))
    target.descriptions = source.descriptions
    target.units = source.units
    scales, offsets = list(source.scales), list(source.offsets)
    for position, index in enumerate(info.indexes):
        scales[index - 1], offsets[index - 1] = float(info.scale[position]), float(info.offset[position])
    if any(scale != 1 for scale in scales) or any(offsets):
        target.scales, target.offsets = tuple(scales), tuple(offsets)
    _copy_tags(raster, target)


def _copy_tags(raster: FileRaster, target: DatasetWriter) -> None:
    """Copy the metadata of a file and of its bands; what is known of wavelengths is written as all programs read it."""
    source = raster.dataset
    for place in (0, *raster.bands.indexes):
        own = place if place == 0 or target.count == source.count else raster.bands.indexes.index(place) + 1
        for domain in (None, *source.tag_namespaces(place)):
            if domain in LEFT_OUT or (domain or "").startswith("xml:"):
                continue
            tags = source.tags(place, ns=domain)
            if tags:
                target.update_tags(own, ns=domain, **tags)
    describe_bands(target, raster.bands, raster.bands.indexes if target.count == source.count else None)
