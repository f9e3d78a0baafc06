"""Sizes that no image has: a header of a few bytes can claim more than any disk or memory holds."""

from __future__ import annotations

import numpy as np
from rasterio.enums import Interleaving
from rasterio.io import DatasetReader

from ..errors import UserError

MOST_PIXELS = 2**38  # half a million by half a million
MOST_BANDS = 2**14  # the finest spectrometers have less than a thousand
MOST_BLOCK_BYTES = 2**29  # that are unpacked at once


def check_extent(height: int, width: int, bands: int, who: str) -> None:
    """Refuse an image of more pixels or bands than there are.

    Parameters
    ----------
    height : int
        In pixels.
    width : int
        In pixels.
    bands : int
        How many.
    who : str
        What messages call the image, as in "hyperspectral image a.tif".

    Raises
    ------
    UserError
        Where the image is too large.
    """
    if height * width > MOST_PIXELS:
        raise UserError(
            "The {who} claims to have {width} x {height} pixels, more than any image has: its header is damaged, "
            "or cut out the part that is needed.",
            who=who,
            width=width,
            height=height,
        )
    if bands > MOST_BANDS:
        raise UserError(
            "The {who} claims to have {bands} bands, more than any image has: its header is damaged, or save the "
            "bands that are needed as a file of their own.",
            who=who,
            bands=bands,
        )


def block_bytes(dataset: DatasetReader) -> int:
    """Return how many bytes an open dataset is unpacked by.

    Parameters
    ----------
    dataset : DatasetReader

    Returns
    -------
    int
    """
    height, width = dataset.block_shapes[0]
    bands = dataset.count if dataset.interleaving == Interleaving.pixel else 1
    return int(height) * int(width) * bands * np.dtype(dataset.dtypes[0]).itemsize


def check_size(dataset: DatasetReader, who: str) -> None:
    """Refuse an open dataset that no memory could hold, nor a block of it.

    Parameters
    ----------
    dataset : DatasetReader
    who : str
        What messages call the image.

    Raises
    ------
    UserError
        Where the image is too large.
    """
    check_extent(dataset.height, dataset.width, dataset.count, who)
    if block_bytes(dataset) > MOST_BLOCK_BYTES:
        height, width = dataset.block_shapes[0]
        raise UserError(
            "The {who} is packed in blocks of {width} x {height} pixels, too many to unpack at once: save it as a "
            "tiled GeoTIFF with bands one after the other first.",
            who=who,
            width=width,
            height=height,
        )
