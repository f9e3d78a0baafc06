"""Quality layers of products as masks of their images."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...errors import UserError
from ...messages import Message
from ..grid import Grid
from ..raster import ENVIRONMENT, RASTER_ERRORS
from ..sizes import check_size
from .product import QualityLayer

LOOKED_AT = 512  # pixels along each axis that the hidden share is counted in


class LayerMask:
    """The pixels that a quality layer hides, on the grid of the image.

    Parameters
    ----------
    dataset : DatasetReader or WarpedVRT
        The layer on that grid.
    layer : QualityLayer
    """

    def __init__(self, dataset: DatasetReader | WarpedVRT, layer: QualityLayer) -> None:
        self._dataset = dataset
        self._layer = layer
        self._bands = [band for band in layer.bands if band <= dataset.count]

    def hides(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels of a window are hidden.

        Parameters
        ----------
        window : Window
            Of the image's pixels.

        Returns
        -------
        ndarray of bool of shape (h, w)

        Raises
        ------
        UserError
            Where the layer's file is damaged.
        """
        return self._hidden(window, (window.height, window.width))

    def share(self) -> float:
        """Return about which share of the image is hidden, from 0 to 1.

        Raises
        ------
        UserError
            Where the layer's file is damaged.
        """
        height, width = self._dataset.height, self._dataset.width
        hidden = self._hidden(Window(0, 0, width, height), (min(height, LOOKED_AT), min(width, LOOKED_AT)))
        return float(hidden.mean())

    def _hidden(self, window: Window, shape: tuple[int, int]) -> NDArray[np.bool_]:
        try:
            stored = self._dataset.read(self._bands, window=window, out_shape=(len(self._bands), *shape))
        except RASTER_ERRORS as error:
            raise UserError(
                "The quality layer {source} is damaged: get a fresh copy of the product, or switch its mask off "
                "(option product_mask).",
                source=self._layer.source,
            ) from error
        whole = stored.astype(np.int64)
        hidden: NDArray[np.bool_] = (np.isin(whole, self._layer.classes) | (whole & self._layer.bits != 0)).any(axis=0)
        return hidden


@contextmanager
def _open_layer(layer: QualityLayer, name: str, grid: Grid) -> Iterator[LayerMask | None]:
    """Open a quality layer as a mask; None where it lies on no map and is not of the image's size."""
    with rasterio.Env(**ENVIRONMENT):
        try:
            dataset = rasterio.open(layer.source)
        except RASTER_ERRORS as error:
            raise UserError(
                "The quality layer {source} of the {name} cannot be opened: get a fresh copy of the product, or "
                "switch its mask off (option product_mask).",
                source=layer.source,
                name=name,
            ) from error
        with dataset:
            check_size(dataset, Message("quality layer {source} of the {name}", source=layer.source, name=name))
            if dataset.count < max(layer.bands):
                raise UserError(
                    "The quality layer {source} of the {name} has {count} bands and not {bands}: get a "
                    "fresh copy of the product, or switch its mask off (option product_mask).",
                    source=layer.source,
                    name=name,
                    count=dataset.count,
                    bands=max(layer.bands),
                )
            own = Grid.of(dataset)
            if (own.height, own.width) == (grid.height, grid.width) and (
                own.crs is None or own.transform.almost_equals(grid.transform, 1e-3)
            ):
                yield LayerMask(dataset, layer)
            elif own.crs is None or grid.crs is None:
                yield None
            else:
                # A nodata value would keep what it marks, such as fill, from reaching the other grid.
                with WarpedVRT(
                    dataset,
                    crs=grid.crs,
                    transform=grid.transform,
                    height=grid.height,
                    width=grid.width,
                    resampling=Resampling.nearest,
                    src_nodata=None,
                    nodata=None,
                ) as placed:
                    yield LayerMask(placed, layer)


def open_layers(
    layers: Iterable[QualityLayer], name: str, grid: Grid, stack: ExitStack, *, headers_alone: bool = False
) -> tuple[list[LayerMask], tuple[str, ...]]:
    """Open quality layers as masks on the grid of an image; one that is there twice, once.

    Parameters
    ----------
    layers : iterable of QualityLayer
    name : str
        What messages call the image.
    grid : Grid
        The image's.
    stack : ExitStack
        Closes them when it ends.
    headers_alone : bool
        Whether no value is to be looked at.

    Returns
    -------
    masks : list of LayerMask
    told : tuple of str
        Sentences on what they hide.

    Raises
    ------
    UserError
        Where a layer cannot be read.
    """
    masks, told = [], []
    for layer in dict.fromkeys(layers):
        mask = stack.enter_context(_open_layer(layer, name, grid))
        if mask is None:
            continue
        masks.append(mask)
        if not headers_alone:
            told.append(
                Message(
                    "Of the {name}, {what} are left out, about {share:.3g} % of it (option product_mask).",
                    name=name,
                    what=layer.what,
                    share=100 * mask.share(),
                )
            )
    return masks, tuple(told)
