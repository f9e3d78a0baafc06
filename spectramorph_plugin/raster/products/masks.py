"""The pixels that a product's own quality layers mark: clouds, their shadows, haze, cirrus and failed values.

The layers lie beside the image as rasters on its grid. What is missing there, or was delivered empty, marks nothing.

EnMAP has a file for each matter; a file of flags (bits 0 and 1: quality, of which 2 is low; 4 and 5: saturated; the
others, of interpolated pixels and suspected artefacts, mark what can be used); and a file with a band for each of the
image's, whose pixels are 1 where a value is defective. DESIS has a band for each matter in QL_QUALITY-2: 1 shadow, 4
and 5 haze over land and water, 6 and 7 clouds over land and water. Wyvern has a band for each matter in its data mask:
2 clouds and, in later versions, 3 haze and 4 cloud shadows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from posixpath import basename, dirname
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ...errors import UserError
from ...image_names import image_path
from ...messages import Message, joined
from ..grid import Grid
from ..raster import RASTER_ERRORS, representable
from ..sources import Listing, beside, file_name
from .dlr import SPECTRAL_IMAGE

Values = NDArray[Any]
EXTENSION = r"(?:_COG)?\.(?:tiff?|geotiff|jp2|bsq|bil|bip|img|dat)"
WYVERN = re.compile(r"(?P<scene>wyvern_.*)\.tiff?", re.I)
WYVERN_MASK = re.compile(r"_(?:data|quality)_?mask", re.I)
STRIP_VALUES = 2**22  # that are read at once to count

DEFECTS = Message("defects")
BACKGROUND = 255  # of EnMAP's layers outside of the image, which not all of them declare as nodata
LOW_QUALITY, QUALITY_BITS, SATURATED_BITS = 0b10, 0b11, 0b00110000
MOST_DEFECTS = 0.5  # of an image: flags that mark more tell of something else than single pixels


def _marked(values: Values) -> NDArray[np.bool_]:
    return np.asarray((values != 0) & (values != BACKGROUND))


def _is_one(values: Values) -> NDArray[np.bool_]:
    return np.asarray(values == 1)


def _is_flawed(values: Values) -> NDArray[np.bool_]:
    flags = values.astype(np.uint8)
    flawed = ((flags & QUALITY_BITS) == LOW_QUALITY) | ((flags & SATURATED_BITS) != 0)
    return np.asarray(flawed & (values != BACKGROUND))


# Of EnMAP: a file's name after the scene's, what it marks, and by which values.
ENMAP_LAYERS: tuple[tuple[str, str, Callable[[Values], NDArray[np.bool_]]], ...] = (
    ("QL_QUALITY_CLOUD", Message("clouds"), _marked),
    ("QL_QUALITY_CLOUDSHADOW", Message("cloud shadows"), _marked),
    ("QL_QUALITY_HAZE", Message("haze"), _marked),
    ("QL_QUALITY_CIRRUS", Message("cirrus"), _marked),
    ("QL_QUALITY_TESTFLAGS", DEFECTS, _is_flawed),
)
# Of DESIS and Wyvern: a band's number in the one file, and what it marks.
SHADOWS, HAZE, CLOUDS = Message("shadows"), Message("haze"), Message("clouds")
DESIS_BANDS = (
    (1, SHADOWS),
    (4, HAZE),
    (5, HAZE),
    (6, CLOUDS),
    (7, CLOUDS),
)
WYVERN_BANDS = ((2, CLOUDS), (3, HAZE), (4, Message("cloud shadows")))


@dataclass(frozen=True)
class Layer:
    """A band that marks pixels.

    Attributes
    ----------
    dataset : DatasetReader
        The open file.
    band : int
        The band's number in it.
    what : str
        What it marks, in the plural.
    marks : callable
        Returns which values mark.
    """

    dataset: DatasetReader
    band: int
    what: str
    marks: Callable[[Values], NDArray[np.bool_]]

    def hides(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels of a window it marks.

        Parameters
        ----------
        window : Window

        Returns
        -------
        ndarray of bool of shape (h, w)
        """
        values = self.dataset.read(self.band, window=window)
        nodata = representable(self.dataset.nodatavals[self.band - 1], values.dtype)
        marked = self.marks(values)
        # Some layers declare their 0 as nodata, which marks nothing anyway.
        return marked if nodata is None else marked & (values != nodata)


class ProductMask:
    """What a product's own quality layers mark in an image.

    Parameters
    ----------
    layers : sequence of Layer
        Those that mark whole pixels.
    values : DatasetReader or None
        A file with a band for each of the image's, not 0 where the image's value is defective.
    grid : Grid
        The image's.
    """

    def __init__(self, layers: Sequence[Layer], values: DatasetReader | None, grid: Grid) -> None:
        self._layers = layers
        self._values = values
        self._grid = grid

    def hides(self, window: Window, indexes: Sequence[int]) -> NDArray[np.bool_]:
        """Return which values of a window are to be left out.

        Parameters
        ----------
        window : Window
            Of the image's pixels.
        indexes : sequence of int
            Numbers of the image's bands.

        Returns
        -------
        ndarray of bool of shape (bands, h, w)

        Raises
        ------
        UserError
            Where a layer is damaged.
        """
        hidden = np.zeros((len(indexes), window.height, window.width), bool)
        with _damage_told():
            if self._values is not None:
                hidden |= self._values.read(list(indexes), window=window) == 1
            for layer in self._layers:
                hidden |= layer.hides(window)
        return hidden

    def survey(self, name: str) -> str:
        """Count what is marked; flags that mark most of the image as defective are passed over from then on.

        Parameters
        ----------
        name : str
            What messages call the image.

        Returns
        -------
        str
            A sentence on how many pixels are left out, and why.

        Raises
        ------
        UserError
            Where that is all of them, or a layer is damaged.
        """
        total = self._grid.width * self._grid.height
        counts, hidden = self._count()
        passed_over = ""
        if counts.get(DEFECTS, 0) > MOST_DEFECTS * total:
            self._layers = [layer for layer in self._layers if layer.what != DEFECTS]
            passed_over = Message(
                "; flags of defects, at {counts} of them, are passed over, as they mark most of it",
                counts=counts[DEFECTS],
            )
            counts, hidden = self._count()
        told = joined(
            ", ", (Message("{what} {count}", what=what, count=count) for what, count in counts.items() if count)
        )
        if hidden == total:
            raise UserError(
                "All pixels of the {name} are marked by the product's own quality layers ({told}): choose another "
                "scene, or use it without the product's own mask.",
                name=name,
                told=told,
            )
        single = Message(" and single values that are marked as defective") if self._values is not None else ""
        if not hidden and not single:
            return Message(
                "The product's own quality layers mark no pixels of the {name}{passed_over}.",
                name=name,
                passed_over=passed_over,
            )
        listed = Message(" ({told}; {hidden:.1f} %)", told=told, hidden=100 * hidden / total) if told else ""
        return Message(
            "The product's own quality layers mark {hidden} of the {total} pixels of the "
            "{name}{listed}{single}, which are left out{passed_over}.",
            hidden=hidden,
            total=total,
            name=name,
            listed=listed,
            single=single,
            passed_over=passed_over,
        )

    def _count(self) -> tuple[dict[str, int], int]:
        """Return how many pixels are marked for each reason, and for any."""
        width, height = self._grid.width, self._grid.height
        counts = dict.fromkeys((layer.what for layer in self._layers), 0)
        hidden, rows = 0, max(1, STRIP_VALUES // width)
        for top in range(0, height, rows):
            window = Window(0, top, width, min(rows, height - top))
            any_reason = np.zeros((window.height, width), bool)
            with _damage_told():
                for what in counts:
                    marked = np.logical_or.reduce([each.hides(window) for each in self._layers if each.what == what])
                    counts[what] += int(marked.sum())
                    any_reason |= marked
            hidden += int(any_reason.sum())
        return counts, hidden


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except RASTER_ERRORS as error:
        raise UserError(
            "A quality layer beside the image is damaged: get a fresh copy of the product, or use it without its own "
            "mask."
        ) from error


@contextmanager
def open_product_mask(dataset: DatasetReader) -> Iterator[ProductMask | None]:
    """Open the quality layers that a product has beside its image.

    Parameters
    ----------
    dataset : DatasetReader
        The open image.

    Yields
    ------
    ProductMask or None
        None where there are none, as for any other image.

    Raises
    ------
    UserError
        Where a layer cannot be opened or has another size than the image.
    """
    name = file_name(dataset.name)
    image, wyvern = SPECTRAL_IMAGE.fullmatch(name), WYVERN.fullmatch(name)
    found = beside(image_path(dataset.name)) if image or (wyvern and not WYVERN_MASK.search(name)) else None
    if found is None:
        yield None
        return
    listing, own = found
    folder = dirname(own)
    with ExitStack() as stack:

        def opened(pattern: str) -> DatasetReader | None:
            names = listing.named(pattern, folder)
            return stack.enter_context(_opened(listing, names[0], dataset)) if names else None

        layers: list[Layer] = []
        values = None
        if image:
            scene, part = re.escape(image["scene"]), f"_{image['detector']}" if image["detector"] else ""
            for key, what, marks in ENMAP_LAYERS:
                file = opened(f"{scene}{key}(?:{part})?{EXTENSION}")
                if file is not None:
                    layers.append(Layer(file, 1, what, marks))
            values = opened(f"{scene}QL_PIXELMASK{part}{EXTENSION}")
            layers += _bands_of(opened(f"{scene}QL_QUALITY-2{EXTENSION}"), DESIS_BANDS)
        elif wyvern:
            layers += _bands_of(opened(f"{re.escape(wyvern['scene'])}_data_mask{EXTENSION}"), WYVERN_BANDS)
        if values is not None and values.count != dataset.count:
            layers += [Layer(values, 1, DEFECTS, _is_one)] if values.count == 1 else []
            values = None
        yield ProductMask(layers, values, Grid.of(dataset)) if layers or values is not None else None


def _bands_of(file: DatasetReader | None, bands: Sequence[tuple[int, str]]) -> list[Layer]:
    if file is None:
        return []
    return [Layer(file, band, what, _is_one) for band, what in bands if band <= file.count]


@contextmanager
def _opened(listing: Listing, name: str, image: DatasetReader) -> Iterator[DatasetReader]:
    path = listing.paths[name]
    try:
        dataset = rasterio.open(path)
    except RASTER_ERRORS as error:
        raise UserError(
            "The quality layer {path} cannot be opened: get a fresh copy of it, or use the image without its "
            "product's own mask.",
            path=path,
        ) from error
    with dataset:
        if (dataset.width, dataset.height) != (image.width, image.height):
            raise UserError(
                "The quality layer {layer} has {width} x {height} pixels, its image {image_width} x {image_height}: "
                "put the layer of the image's own size there, or use the image without its product's own mask.",
                layer=basename(name),
                width=dataset.width,
                height=dataset.height,
                image_width=image.width,
                image_height=image.height,
            )
        yield dataset
