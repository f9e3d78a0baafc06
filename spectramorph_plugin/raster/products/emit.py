"""EMIT L2A: reflectance in the instrument's geometry, in NetCDF4 files with a table that lays it on the map.

Versions 001 and 002 have one layout. The mask is a file of its own (EMIT_L2A_MASK), whose bands are known by their
names: their number and order differ from version to version.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from posixpath import dirname
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from ...errors import UserError
from ...messages import Message, joined
from ...product_choices import ProductChoices
from ..grid import Grid
from ..sources import beside
from .cube import Cube, Layer, Product, band_info
from .hdf5 import Hdf5, attribute, check_size_at_once, numbers, open_cached, open_hdf5, text

IMAGE = "reflectance"  # [downtrack, crosstrack, bands]
BANDS = "sensor_band_parameters"
LOCATION = "location"
FILL = -9999.0  # in place of reflectance, where there is none
# Bytes of unpacked chunks that are kept. A window touches many, for the image lies askew on the map: to keep all of
# them takes four times as much memory, and saves a third of the time.
CACHE = 2**27
SCENE = re.compile(r"EMIT_L2A_RFL_\d{3}_(?P<scene>\d{8}T\d{6}_\d+_\d+).*\.nc", re.I)
# Bands of the mask that mark what is no view of the ground, with what they mark. Water is ground, too, and the
# "Aggregate Flag" counts it in.
HIDING = {
    "cloud flag": Message("cloud"),
    "cirrus flag": Message("cirrus"),
    "dilated cloud flag": Message("the edge of a cloud"),
    "spacecraft flag": Message("spacecraft"),
    "spectf-cloud flag": Message("cloud"),
}


class GltLookup:
    """Where in the image the pixels of the map are, as a table in the file tells it.

    The table gives a pixel's place across and along the track from 1, negative ones for a neighbour's that fills a
    gap, and 0 or a fill value for none.

    Parameters
    ----------
    group : h5py.Group
        That holds the table.
    across : str
        Name of the dataset [rows, columns] of places across the track.
    along : str
        Of those along the track.

    Raises
    ------
    ValueError
        Where the two are not of one shape.
    """

    def __init__(self, group: Any, across: str, along: str) -> None:
        self._across, self._along = open_cached(group, across, 0), open_cached(group, along, 0)
        if self._across.ndim != 2 or self._across.shape != self._along.shape:
            raise ValueError("a place a pixel of the map")
        self.size: tuple[int, int] = self._across.shape

    def places(self, window: Window) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the places of the pixels of a window.

        Parameters
        ----------
        window : Window
            Of the map grid.

        Returns
        -------
        rows : ndarray of int of shape (h, w)
            In the image, -1 where it does not show the place.
        columns : ndarray of int of shape (h, w)
        """
        check_size_at_once(window.height * window.width, np.int64)
        rows, columns = (
            np.where(place == FILL, 0, np.abs(np.nan_to_num(place).astype(np.intp))) - 1
            for place in (table[window.toslices()] for table in (self._along, self._across))
        )
        return rows, columns


def read_emit(opened: Hdf5, choices: ProductChoices, stack: ExitStack) -> Product | None:
    """Return what an open HDF5 file tells of its image, each pixel of the map the one its lookup table names.

    Parameters
    ----------
    opened : Hdf5
        The file.
    choices : ProductChoices
    stack : ExitStack
        Holds the mask's file open.

    Returns
    -------
    Product or None
        None where the file is not laid out as EMIT's products are.

    Raises
    ------
    UserError
        Where the product is another than reflectance.
    """
    file, path = opened.file, opened.path
    if LOCATION not in file or "glt_x" not in file[LOCATION]:
        return None
    if IMAGE not in file:
        raise UserError(
            "The EMIT file {path} holds no reflectance: give the product of the same scene named EMIT_L2A_RFL.",
            path=path,
        )
    if BANDS not in file or "wavelengths" not in file[BANDS]:
        raise UserError(
            "The EMIT file {path} tells no wavelengths ({bands}/wavelengths is missing): get a fresh copy of it.",
            path=path,
            bands=BANDS,
        )
    described = file[BANDS]
    good = numbers(described["good_wavelengths"]) if "good_wavelengths" in described else None
    bands = band_info(
        Message("EMIT metadata"),
        numbers(described["wavelengths"]),
        numbers(described["fwhm"]) if "fwhm" in described else None,
        bad=None if good is None else good == 0,
        nodata=FILL,
    )
    lookup = GltLookup(file[LOCATION], "glt_x", "glt_y")
    cube = Cube.of(file, IMAGE, "yxb", cache=CACHE)
    layers, notes = _mask(path, cube.size, stack) if choices.mask else ((), ())
    return Product(_grid(file, lookup.size), bands, (cube,), lookup, layers, notes=notes)


def _grid(file: Any, size: tuple[int, int]) -> Grid:
    left, width, row_shear, top, column_shear, height = attribute(file, "geotransform")
    transform = Affine(width, row_shear, left, column_shear, height, top)
    return Grid(*size, transform, CRS.from_wkt(text(file.attrs["spatial_ref"])))


def _mask(path: Path, size: tuple[int, int], stack: ExitStack) -> tuple[tuple[Layer, ...], tuple[str, ...]]:
    """Return what the mask beside a file marks; nothing where there is none, and then what to say of it."""
    match, found = SCENE.fullmatch(path.name), beside(path)
    if match is None or found is None:
        return (), ()
    listing, own = found
    # Of several versions the newest.
    masks = listing.named(rf"EMIT_L2A_MASK_\d{{3}}_{match['scene']}.*\.nc", dirname(own))
    opened = stack.enter_context(open_hdf5(listing.paths[masks[-1]])) if masks else None
    if opened is None:
        return (), (
            Message(
                "The mask of {path} (EMIT_L2A_MASK of the same scene) does not lie beside it: clouds are not left out.",
                path=path.name,
            ),
        )
    mask = opened
    with mask.reading():
        names = [text(each).lower() for each in np.asarray(mask.file[BANDS]["mask_bands"]).ravel()]
        marks = open_cached(mask.file, "mask", 0)
        if marks.shape != (*size, len(names)):
            raise ValueError("a mask of the image's own pixels")
    places = [place for place, each in enumerate(names) if each in HIDING]

    def marked(rows: slice, columns: slice) -> NDArray[np.bool_]:
        with mask.reading():
            hidden = np.zeros((rows.stop - rows.start, columns.stop - columns.start), bool)
            for place in places:
                hidden |= marks[rows, columns, place] == 1
            return hidden

    told = list(dict.fromkeys(HIDING[names[place]] for place in places))
    if not told:
        return (), (
            Message(
                "The mask {mask} holds no flags that are known: clouds are not left out.",
                mask=mask.path.name,
            ),
        )
    return (Layer(marked, Message("{marked} ({mask})", marked=_or(told), mask=mask.path.name)),), ()


def _or(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return Message("{listed} or {last}", listed=joined(", ", words[:-1]), last=words[-1])
