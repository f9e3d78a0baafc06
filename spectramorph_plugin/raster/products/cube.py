"""Images in HDF5 files: what a mission's reader tells of one, and the raster that reads it window by window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ...messages import Message
from ..bands import LARGEST_FWHM_UM, LARGEST_WAVELENGTH_UM, BandInfo, in_nanometres
from ..fill import probes, windows_to_look_at
from ..grid import Grid
from ..stored import StoredRaster
from ..tiles import tiles_within
from .hdf5 import CHUNK_CACHE, Hdf5, check_size_at_once, open_cached

BANDS_AT_ONCE = 64  # that are read together, or as many as lie in one chunk
LOOKED_UP_SIDE = 128  # pixels of the map: side of a part whose place in the image is looked up at once
LOOKED_AT, LOOKED_AT_SIDE = 4, 32  # windows each way, and their side, that such an image is known by
# Share of the pixels within the image, from which on a band that has no value there holds nothing of use.
NEARLY_ALL = 0.8

Read = Callable[[slice, slice], NDArray[Any]]
"""Returns what is stored [bands, h, w] in some rows and columns of an image as it lies in the file."""


@dataclass(frozen=True)
class Cube:
    """A dataset of three dimensions that holds an image, or some bands of it.

    Attributes
    ----------
    stored : h5py.Dataset
        The numbers.
    axes : str
        What its dimensions are, in order: "y" rows, "x" columns, "b" bands.
    places : ndarray of int of shape (n,)
        Places along the band axis of the bands that belong to the image.
    codes : h5py.Dataset or None
        Of the same dimensions: what is to be said of each number.
    wrong : tuple of int
        Codes of numbers that are no measurement.
    """

    stored: Any
    axes: str
    places: NDArray[np.intp]
    codes: Any = None
    wrong: tuple[int, ...] = ()

    @classmethod
    def of(
        cls,
        group: Any,
        name: str,
        axes: str,
        places: NDArray[np.intp] | None = None,
        *,
        codes: str | None = None,
        wrong: tuple[int, ...] = (),
        cache: int = CHUNK_CACHE,
    ) -> Cube:
        """Return a cube whose chunks are kept in memory while neighbouring windows are read.

        Parameters
        ----------
        group : h5py.Group
            Where the dataset is.
        name : str
            Of the dataset.
        axes : str
            What its dimensions are.
        places : ndarray of int of shape (n,), optional
            Of the bands; all of them by default.
        codes : str, optional
            Name of the dataset of the same dimensions that tells of each number.
        wrong : tuple of int
            Codes of numbers that are no measurement.
        cache : int
            Bytes to keep at most.

        Returns
        -------
        Cube

        Raises
        ------
        ValueError
            Where a dataset has other dimensions.
        """
        if group[name].ndim != 3:
            raise ValueError("an image of rows, columns and bands")
        row_axis = axes.index("y")
        stored = open_cached(group, name, row_axis, cache)
        told = None if codes is None else open_cached(group, codes, row_axis, cache)
        if told is not None and told.shape != stored.shape:
            raise ValueError("as many codes as numbers")
        if places is None:
            places = np.arange(stored.shape[axes.index("b")])
        return cls(stored, axes, places, told, wrong)

    @property
    def size(self) -> tuple[int, int]:
        """The image's rows and columns."""
        return self.stored.shape[self.axes.index("y")], self.stored.shape[self.axes.index("x")]

    @property
    def block(self) -> tuple[int, int]:
        """The rows and columns that are unpacked together."""
        chunks = self.stored.chunks
        return (1, self.size[1]) if chunks is None else (chunks[self.axes.index("y")], chunks[self.axes.index("x")])

    @property
    def depth(self) -> int:
        """The bands that are unpacked together."""
        return 1 if self.stored.chunks is None else int(self.stored.chunks[self.axes.index("b")])

    @property
    def block_bytes(self) -> int:
        """What unpacking all bands of a block takes."""
        depth = self.stored.shape[self.axes.index("b")]
        if self.stored.chunks is None:
            return int(depth * self.size[1] * self.stored.dtype.itemsize)
        chunks = -(-depth // self.stored.chunks[self.axes.index("b")])
        return int(np.prod(self.stored.chunks)) * int(chunks) * int(self.stored.dtype.itemsize)

    def read(self, rows: slice, columns: slice, bands: NDArray[np.intp]) -> NDArray[Any]:
        """Return what is stored in some bands.

        Parameters
        ----------
        rows : slice
            Of the image as it lies in the file.
        columns : slice
        bands : ndarray of int of shape (n,)
            Positions in `places`.

        Returns
        -------
        ndarray of shape (n, h, w)
        """
        return self._read(self.stored, rows, columns, bands)

    def is_wrong(self, rows: slice, columns: slice, bands: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return which numbers are no measurement, in what is told of them.

        Parameters
        ----------
        rows : slice
            Of the image as it lies in the file.
        columns : slice
        bands : ndarray of int of shape (n,)
            Positions in `places`.

        Returns
        -------
        ndarray of bool of shape (n, h, w)
        """
        return np.isin(self._read(self.codes, rows, columns, bands), self.wrong)

    def _read(self, dataset: Any, rows: slice, columns: slice, bands: NDArray[np.intp]) -> NDArray[Any]:
        height, width = rows.stop - rows.start, columns.stop - columns.start
        dtype = dataset.dtype.newbyteorder("=")
        check_size_at_once(len(bands) * height * width, dtype)
        values = np.empty((len(bands), height, width), dtype)
        turned = [self.axes.index(axis) for axis in "byx"]
        for positions, first, last in self._runs(dataset, self.places[bands]):
            parts = {"y": rows, "x": columns, "b": slice(first, last + 1)}
            part = dataset[tuple(parts[axis] for axis in self.axes)].transpose(turned)
            values[positions] = part[self.places[bands[positions]] - first]
        return values

    def _runs(self, dataset: Any, places: NDArray[np.intp]) -> Iterator[tuple[NDArray[np.intp], int, int]]:
        """Yield which of the places are read together, and the first and the last of them."""
        depth = 1 if dataset.chunks is None else dataset.chunks[self.axes.index("b")]
        longest = max(BANDS_AT_ONCE // depth, 1) * depth
        order = np.argsort(places, kind="stable")
        sorted_places = places[order]
        start = 0
        while start < len(order):
            first = int(sorted_places[start])
            # The bands of a few chunks, unless most of those between them are not asked for.
            end = int(np.searchsorted(sorted_places, first - first % depth + longest))
            while end - start < (sorted_places[end - 1] - first + 1) / 4 and end - start > 1:
                end = (start + end + 1) // 2
            yield order[start:end], first, int(sorted_places[end - 1])
            start = end


@dataclass(frozen=True)
class Layer:
    """Marks that a product puts on whole pixels.

    Attributes
    ----------
    marked : callable
        Of rows and columns (slices) of the image as it lies in the file; returns an ndarray of bool of shape (h, w),
        True where a pixel is marked.
    told : str
        What the marks mean, such as "cloud or cirrus".
    """

    marked: Callable[[slice, slice], NDArray[np.bool_]]
    told: str


class Lookup(Protocol):
    """Where in the image as it lies in the file the pixels of the map are."""

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


@dataclass(frozen=True)
class Product:
    """A product's image as it lies on the map.

    Attributes
    ----------
    grid : Grid
        Where its pixels lie.
    bands : BandInfo
        What is known of its bands.
    cubes : tuple of Cube
        Where the bands' numbers are, one after the other.
    lookup : Lookup or None
        Where the image lies in the instrument's geometry: what lays it on the map.
    layers : tuple of Layer
        Pixels to leave out.
    fails : bool
        Whether single bands may have no value at places that the image shows.
    notes : tuple of str
        Sentences for the log.
    tags : dict of str to str
        What the file says of itself.
    """

    grid: Grid
    bands: BandInfo
    cubes: tuple[Cube, ...]
    lookup: Lookup | None = None
    layers: tuple[Layer, ...] = ()
    fails: bool = False
    notes: tuple[str, ...] = ()


def band_info(
    source: str,
    wavelength: NDArray[np.float64],
    fwhm: NDArray[np.float64] | None,
    *,
    bad: NDArray[np.bool_] | None = None,
    scale: NDArray[np.float64] | float = 1.0,
    offset: NDArray[np.float64] | float = 0.0,
    nodata: float | None = None,
) -> BandInfo:
    """Return what is known of the bands of an image in an HDF5 file.

    Parameters
    ----------
    source : str
        Where the wavelengths come from, in words.
    wavelength : ndarray of shape (bands,)
        Centres, nm or micrometres.
    fwhm : ndarray of shape (bands,) or None
        Full widths at half maximum, nm or micrometres.
    bad : ndarray of bool of shape (bands,), optional
        Which bands are flagged as bad.
    scale : ndarray of shape (bands,) or float
        Physical units to a stored unit.
    offset : ndarray of shape (bands,) or float
        In physical units.
    nodata : float or None
        The stored value that means no data.

    Returns
    -------
    BandInfo

    Raises
    ------
    ValueError
        Where there are not as many widths or flags as wavelengths, or these are none.
    """
    count = len(wavelength)
    centres = in_nanometres(wavelength, LARGEST_WAVELENGTH_UM) if count else None
    if centres is None or any(each is not None and len(each) != count for each in (fwhm, bad)):
        raise ValueError("a wavelength, a width and a flag a band")
    return BandInfo(
        indexes=tuple(range(1, count + 1)),
        wavelength=centres,
        wavelength_source=source,
        fwhm=in_nanometres(fwhm, LARGEST_FWHM_UM),
        bad=np.zeros(count, bool) if bad is None else bad,
        scale=np.broadcast_to(np.asarray(scale, float), count).copy(),
        offset=np.broadcast_to(np.asarray(offset, float), count).copy(),
        nodata=(nodata,) * count,
    )


class CubeRaster(StoredRaster):
    """A `Raster` that is an image in an open HDF5 file.

    Parameters
    ----------
    product : Product
        The image.
    name : str
        What messages call it, as in "the hyperspectral image".
    opened : Hdf5
        The file.

    Raises
    ------
    ValueError
        Where what is told of the image does not fit it.
    """

    def __init__(self, product: Product, name: str, opened: Hdf5) -> None:
        dtype = np.result_type(*(cube.stored.dtype.newbyteorder("=") for cube in product.cubes))
        super().__init__(name, product.grid, product.bands, dtype)
        sizes = {cube.size for cube in product.cubes}
        on_map = product.lookup is not None or sizes == {(product.grid.height, product.grid.width)}
        if len(sizes) != 1 or not on_map or sum(len(cube.places) for cube in product.cubes) != len(product.bands):
            raise ValueError("an image that fits what is told of it")
        self._product = product
        self._size = sizes.pop()
        self._opened = opened
        self.path = opened.path
        self.paths = (opened.path,)
        wavelength = product.bands.wavelength
        self.names = tuple(f"{nm:.2f} nm" for nm in ([] if wavelength is None else wavelength))
        self.tags = {}
        self.notes = product.notes

    def windows_to_look_at(self, bands: int) -> list[Window]:
        if self._product.lookup is None:
            cube = max(self._product.cubes, key=lambda cube: cube.block_bytes)
            # All bands of a chunk are unpacked in any case.
            return windows_to_look_at(self.grid, max(bands, cube.depth), cube.block, cube.block_bytes)
        # A window of the map may touch many chunks, so few and small ones do.
        height, width = (min(LOOKED_AT_SIDE, side) for side in (self.grid.height, self.grid.width))
        rows, columns = (
            sorted({round(start) for start in np.linspace(0, length - side, LOOKED_AT)})
            for length, side in ((self.grid.height, height), (self.grid.width, width))
        )
        return [Window(column, row, width, height) for row in rows for column in columns]

    def find_undeclared(self) -> None:
        if self._product.fails:
            self._find_failed()
        super().find_undeclared()
        self._tell_of_layers()

    def stored(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        with self._opened.reading():
            stored, missing = self._stored(window, bands)
        if self.mask is not None:
            missing |= self.mask.hides(window)
        return stored, missing

    def _stored(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        chosen = np.array(bands, np.intp)
        shape = (len(chosen), window.height, window.width)
        stored, missing = np.zeros(shape, self.dtype), np.zeros(shape, bool)
        for positions, cube, mine in self._in_cubes(chosen):
            values, outside = self._gathered(window, partial(cube.read, bands=mine), len(mine), self.dtype)
            if len(positions) == len(chosen):
                stored = values.astype(self.dtype, copy=False)
            else:
                stored[positions] = values
            missing[:, outside] = True
            if cube.codes is not None:
                wrong, _ = self._gathered(window, partial(cube.is_wrong, bands=mine), len(mine), np.dtype(bool))
                missing[positions] |= wrong
        missing |= self.declared_missing(stored, bands)
        for layer in self._product.layers:
            missing |= self._marked(layer, window)
        return stored, missing

    def _in_cubes(self, chosen: NDArray[np.intp]) -> Iterator[tuple[NDArray[np.intp], Cube, NDArray[np.intp]]]:
        """Yield which of the chosen bands are a cube's, the cube, and their positions in it."""
        first = 0
        for cube in self._product.cubes:
            count = len(cube.places)
            positions = np.flatnonzero((chosen >= first) & (chosen < first + count))
            if len(positions):
                yield positions, cube, chosen[positions] - first
            first += count

    def _marked(self, layer: Layer, window: Window) -> NDArray[np.bool_]:
        def read(rows: slice, columns: slice) -> NDArray[np.bool_]:
            return layer.marked(rows, columns)[None]

        return self._gathered(window, read, 1, np.dtype(bool))[0][0]

    def _gathered(
        self, window: Window, read: Read, count: int, dtype: np.dtype[Any]
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return what `read` reads of the image at the pixels of a window [count, h, w], and which it does not show."""
        lookup = self._product.lookup
        outside = np.zeros((window.height, window.width), bool)
        if lookup is None:
            return read(*window.toslices()), outside
        outside[:] = True
        values = np.zeros((count, *outside.shape), dtype)
        for part in tiles_within(window, LOOKED_UP_SIDE):
            rows, columns = lookup.places(part)
            shown = (rows >= 0) & (rows < self._size[0]) & (columns >= 0) & (columns < self._size[1])
            if not shown.any():
                continue
            rows, columns = rows[shown], columns[shown]
            top, left = int(rows.min()), int(columns.min())
            there = read(slice(top, int(rows.max()) + 1), slice(left, int(columns.max()) + 1))
            own = Window(part.col_off - window.col_off, part.row_off - window.row_off, part.width, part.height)
            values[(slice(None), *own.toslices())][:, shown] = there[:, rows - top, columns - left]
            outside[own.toslices()] = ~shown
        return values, outside

    def _find_failed(self) -> None:
        """Flag the bands that have no value nearly everywhere, as those do in which the air lets no light through."""
        count = len(self.bands)
        windows = self.windows_to_look_at(count)
        # Band after band, for each may lie in a chunk of its own that is as large as the image.
        missing = np.concatenate(
            [
                np.concatenate([self.stored(window, bands)[1].reshape(len(bands), -1) for window in windows], axis=1)
                for first in range(0, count, BANDS_AT_ONCE)
                for bands in [list(range(first, min(first + BANDS_AT_ONCE, count)))]
            ]
        )
        seen = ~missing.all(axis=0)
        there, failed = int(seen.sum()), missing[:, seen].sum(axis=1)
        bad = (failed > NEARLY_ALL * there) & ~self.bands.bad
        if there and bad.any() and not (bad | self.bands.bad).all():
            self.bands = replace(self.bands, bad=self.bands.bad | bad)
            self._probes = probes(self.bands.bad)
            listed = _ranges(np.flatnonzero(bad) + 1)
            one = bad.sum() == 1
            which = Message("band {listed}", listed=listed) if one else Message("bands {listed}", listed=listed)
            self.notes += (
                Message(
                    "The {name} has no value in {which} at {share:.0%} or more of the pixels looked at: taken as bad.",
                    name=self.name,
                    which=which,
                    share=NEARLY_ALL,
                ),
            )

    def _tell_of_layers(self) -> None:
        for layer in self._product.layers:
            marked, looked_at = 0, 0
            for window in windows_to_look_at(self.grid, 1, (1, 1), 1):
                with self._opened.reading():
                    marked += int(self._marked(layer, window).sum())
                looked_at += window.height * window.width
            if marked:
                self.notes += (
                    Message(
                        "The {name} leaves out what its product marks as {told}: {marked} of the {looked_at} "
                        "pixels looked at.",
                        name=self.name,
                        told=layer.told,
                        marked=marked,
                        looked_at=looked_at,
                    ),
                )


def _ranges(numbers: Sequence[int] | NDArray[np.intp]) -> str:
    """Return numbers in rising order as text, such as "3-5, 9"."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(int(number))
        else:
            parts.append([int(number)])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}-{part[-1]}" for part in parts)
