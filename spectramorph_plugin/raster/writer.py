"""Rasters out: tiled GeoTIFF with everything that is known of its bands."""

from __future__ import annotations

import functools
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from ..errors import writing
from ..messages import Message
from .bands import NM_PER_MICROMETRE, BandInfo
from .grid import Grid
from .raster import ENVIRONMENT, RASTER_ERRORS, Raster, representable
from .tiles import tiles_within

TILE_SIZE = 256  # side of the file's tiles, in pixels
TIFF_TILE_STEP = 16  # the sides of TIFF's tiles are multiples of it
MOST_PENDING = 2  # windows that wait to be written, to bound memory
COMPRESSING = 2  # threads that pack tiles: while the last ones are written nothing is computed
MOST_LISTED = 10  # bands that a message names
LARGEST_EXACT = 2**53  # a float64 holds all integers up to it exactly
COLOURS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
CACHED_VALUES = 2**18  # values that are converted at once: so many stay in the processor's cache


@dataclass(frozen=True)
class RasterFormat:
    """How values are stored. A stored value is (physical value - offset) / scale.

    Attributes
    ----------
    dtype : dtype
        Of the stored values.
    scale : ndarray of shape (bands,)
        Physical units to a stored unit.
    offset : ndarray of shape (bands,)
        In physical units.
    nodata : float
        The stored value that means no data.
    descriptions : tuple of str
        What to call each band.
    band_info : BandInfo or None
        What else is known of the bands; None for nothing.
    colours : tuple of int
        The bands to show as red, green and blue, 1-based; none for maps, which are no image.
    tags : mapping of str to str
        What the file says of itself, as who saw it.
    """

    dtype: np.dtype[Any]
    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    nodata: float
    descriptions: tuple[str, ...]
    band_info: BandInfo | None = None
    colours: tuple[int, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.descriptions)


def hyperspectral_format(
    hsi: Raster, dtype: str, colours: tuple[int, ...] = (), used: NDArray[np.intp] | None = None
) -> RasterFormat:
    """Return the format of a raster with the HSI's bands.

    Parameters
    ----------
    hsi : Raster
    dtype : str
        "same" to store values as the HSI does, or "float32".
    colours : tuple of int
        The bands to show as red, green and blue, 1-based; none where that is not known.
    used : ndarray of int or None
        0-based positions of the bands that hold data, the others are flagged as bad; None where the HSI's flags hold.

    Returns
    -------
    RasterFormat
    """
    info = hsi.bands
    if used is not None:
        info = replace(info, bad=~np.isin(np.arange(len(info)), used))
    names = [""] * len(info) if info.wavelength is None else [f"{nm:.2f} nm" for nm in info.wavelength]
    return band_format(info, hsi.dtype, dtype, tuple(names), colours)


def band_format(
    info: BandInfo, stored: np.dtype[Any], dtype: str, names: tuple[str, ...], colours: tuple[int, ...] = ()
) -> RasterFormat:
    """Return the format of bands that are known.

    Parameters
    ----------
    info : BandInfo
        What is known of them.
    stored : dtype
        The type that they are stored in where `dtype` is "same", with the scaling and the nodata value in `info`.
    dtype : str
        "same" or "float32".
    names : tuple of str
        What to call each band.
    colours : tuple of int
        The bands to show as red, green and blue, 1-based; none where that is not known.

    Returns
    -------
    RasterFormat
    """
    count = len(info)
    if dtype == "float32":
        kind: np.dtype[Any] = np.dtype(np.float32)
        scale: NDArray[np.float64] = np.ones(count)
        offset: NDArray[np.float64] = np.zeros(count)
    else:
        kind, scale, offset = stored, info.scale, info.offset
    nodata: Any = representable(info.nodata[0], kind)
    exact = kind.kind not in "iu" or nodata is None or abs(int(nodata)) <= LARGEST_EXACT
    kept = nodata is not None and len(set(info.nodata)) == 1 and exact
    value = float(nodata) if kept else _default_nodata(kind)
    return RasterFormat(kind, scale, offset, value, names, info, colours)


def plain_format(names: tuple[str, ...]) -> RasterFormat:
    """Return the format of named float32 bands, nodata NaN.

    Parameters
    ----------
    names : tuple of str
        Of the bands.

    Returns
    -------
    RasterFormat
    """
    count = len(names)
    return RasterFormat(np.dtype(np.float32), np.ones(count), np.zeros(count), float("nan"), names)


def coded_format(names: tuple[str, ...]) -> RasterFormat:
    """Return the format of named bands of small whole numbers that stand for something, nodata 255.

    Parameters
    ----------
    names : tuple of str
        Of the bands.

    Returns
    -------
    RasterFormat
    """
    count = len(names)
    return RasterFormat(np.dtype(np.uint8), np.ones(count), np.zeros(count), 255.0, names)


def _default_nodata(dtype: np.dtype[Any]) -> float:
    if dtype.kind == "f":
        return float("nan")
    least, most = _limits(dtype)
    return least if dtype.kind == "i" else most


def _limits(dtype: np.dtype[Any]) -> tuple[float, float]:
    """Return the least and the greatest integer that is written, as nodata too: what a float64 holds exactly."""
    limits = np.iinfo(dtype)
    return float(max(limits.min, -LARGEST_EXACT)), float(min(limits.max, LARGEST_EXACT))


class RasterWriter:
    """A raster open for writing, window by window, on a thread of its own: the next window is computed meanwhile.

    Parameters
    ----------
    dataset : DatasetWriter
        The open file.
    layout : RasterFormat
        How to store values.
    path : Path
        Of the file, for messages.

    Attributes
    ----------
    clipped : ndarray of int of shape (bands,)
        How many values lay beyond the data type's range, by more than rounding, and were written as its end; complete
        when the file is.
    """

    def __init__(self, dataset: DatasetWriter, layout: RasterFormat, path: Path) -> None:
        self._dataset = dataset
        self._layout = layout
        self._path = path
        self.clipped: NDArray[np.int64] = np.zeros(len(layout), np.int64)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._pending: deque[Future[None]] = deque()

    def write(self, values: NDArray[np.float32], window: Window) -> None:
        """Write a window; raises what went wrong with an earlier one.

        For integer types values are rounded, kept within the type's range and off the nodata value.

        Parameters
        ----------
        values : ndarray of float32 of shape (bands, h, w)
            Physical values, which must not change afterwards; NaN becomes nodata.
        window : Window
            Of the raster's pixels.

        Raises
        ------
        UserError
            Where the disk is full or the file cannot be written.
        """
        self._later(lambda: self._write(lambda rows: values[:, rows], window))

    def write_blocks(self, values: Callable[[Window], NDArray[np.float32]], window: Window) -> None:
        """Write a window block by block, as `write` does.

        Parameters
        ----------
        values : callable
            Takes a part of the window and returns its values; called on the writer's thread, so that few are held at a
            time.
        window : Window
            Of the raster's pixels.

        Raises
        ------
        UserError
            Where the disk is full or the file cannot be written.
        """

        def blocks() -> None:
            for part in tiles_within(window, TILE_SIZE):
                self._write(functools.partial(_strip, values, part), part)

        self._later(blocks)

    def _later(self, task: Callable[[], None]) -> None:
        while len(self._pending) >= MOST_PENDING:
            self._pending.popleft().result()
        self._pending.append(self._thread.submit(task))

    def finish(self) -> None:
        """Wait until everything is written; raises what went wrong."""
        try:
            while self._pending:
                self._pending.popleft().result()
        finally:
            self._thread.shutdown(cancel_futures=True)

    def _write(self, values: Callable[[slice], NDArray[np.float32]], window: Window) -> None:
        """Write a window of which `values` returns some rows."""
        with writing(self._path, *RASTER_ERRORS):
            self._write_rows(values, window)

    def _write_rows(self, values: Callable[[slice], NDArray[np.float32]], window: Window) -> None:
        stored = np.empty((len(self._layout), window.height, window.width), self._layout.dtype)
        at_once = max(1, CACHED_VALUES // stored[:, 0].size)
        for start in range(0, window.height, at_once):
            rows = slice(start, min(start + at_once, window.height))
            found = values(rows)
            for bands, empty in _runs(found):
                if empty:
                    stored[bands, rows] = self._layout.nodata
                else:
                    self._store(found[bands], stored[bands, rows], bands)
        self._dataset.write(stored, window=window)

    def _store(self, values: NDArray[np.float32], stored: NDArray[Any], bands: slice) -> None:
        """Put values [b, h, w] of some bands into `stored` as the file keeps them."""
        layout = self._layout
        # A float32 has not enough digits for integers of 32 bits.
        wide = layout.dtype.kind in "iu" and layout.dtype.itemsize > 2
        kind: type[Any] = np.float64 if wide else np.float32
        offset, steps = (column[bands].astype(kind) for column in (layout.offset, 1 / layout.scale))
        shifted = values - offset[:, None, None] if offset.any() else values
        # One number for all bands takes half as long as one for each.
        work = np.multiply(shifted, steps[0] if (steps == steps[0]).all() else steps[:, None, None], dtype=kind)
        low, high = work.min(), work.max()
        missing = None if np.isfinite(low) and np.isfinite(high) else ~np.isfinite(work)
        if missing is not None:
            work[missing] = 0
        if layout.dtype.kind in "iu":
            np.rint(work, out=work)
            least, most = _limits(layout.dtype)
            least, most = least + (layout.nodata == least), most - (layout.nodata == most)
            if missing is not None or low < least or high > most:
                beyond = (work < least - 1) | (work > most + 1)
                lost = beyond.sum(axis=(1, 2)) if missing is None else (beyond & ~missing).sum(axis=(1, 2))
                self.clipped[bands] += lost
                np.clip(work, least, most, out=work)
            if missing is not None or low - 1 <= layout.nodata <= high + 1:
                work[work == layout.nodata] += 1
        stored[...] = work
        if missing is not None:
            stored[missing] = layout.nodata


def _runs(values: NDArray[np.float32]) -> Iterator[tuple[slice, bool]]:
    """Yield the runs of bands [bands, h, w] that all hold nothing but NaN, or all hold something.

    Bands that a model does not know are NaN throughout: they are not to make the others slow.
    """
    empty = np.isnan(values[:, 0, 0])
    for band in np.flatnonzero(empty):
        empty[band] = np.isnan(values[band]).all()
    ends = [0, *(np.flatnonzero(np.diff(empty)) + 1), len(empty)]
    for start, end in zip(ends[:-1], ends[1:]):
        yield slice(int(start), int(end)), bool(empty[start])


def clipped_in_words(clipped: NDArray[np.int64], dtype: np.dtype[Any]) -> str:
    """Return the sentence to warn with where values were clipped to the range of the data type.

    Parameters
    ----------
    clipped : ndarray of int of shape (bands,)
        How many values were, as the writer of a file that is complete tells.
    dtype : dtype
        Of its stored values.

    Returns
    -------
    str
        "" where no value was clipped.
    """
    bands = np.flatnonzero(clipped)
    if len(bands) == 0:
        return ""
    listed = ", ".join(str(band + 1) for band in bands[:MOST_LISTED]) + (", …" if len(bands) > MOST_LISTED else "")
    where = Message("band {listed}", listed=listed) if len(bands) == 1 else Message("bands {listed}", listed=listed)
    return Message(
        "{clipped} values of the output were beyond what its data type {dtype} can hold and were clipped "
        "to its range ({where}): choose float32 to keep them.",
        clipped=clipped.sum(),
        dtype=dtype,
        where=where,
    )


def _strip(values: Callable[[Window], NDArray[np.float32]], part: Window, rows: slice) -> NDArray[np.float32]:
    return values(Window(part.col_off, part.row_off + rows.start, part.width, rows.stop - rows.start))


@contextmanager
def create_raster(path: Path, grid: Grid, layout: RasterFormat) -> Iterator[RasterWriter]:
    """Create a GeoTIFF and write it; when the block ends, the file has been found whole on the disk.

    Parameters
    ----------
    path : Path
        Of the file.
    grid : Grid
        Where its pixels lie.
    layout : RasterFormat
        How to store values.

    Yields
    ------
    RasterWriter

    Raises
    ------
    UserError
        Where the disk is full or the file cannot be written.
    """
    options = {**storage_options(grid, len(layout), layout.dtype), "nodata": layout.nodata}
    with rasterio.Env(**ENVIRONMENT):
        with writing(path, *RASTER_ERRORS):
            dataset = rasterio.open(path, "w", **options)
            describe(dataset, layout)
        writer = RasterWriter(dataset, layout, path)
        try:
            yield writer
        finally:  # what goes wrong in the block is the caller's, and is passed on as it is
            with writing(path, *RASTER_ERRORS), dataset:
                writer.finish()
        with writing(path, *RASTER_ERRORS):
            check_whole(path)


def storage_options(grid: Grid, count: int, dtype: np.dtype[Any]) -> dict[str, Any]:
    """Return how a GeoTIFF is laid out: in compressed tiles, band after band.

    Parameters
    ----------
    grid : Grid
        Where its pixels lie.
    count : int
        Of its bands.
    dtype : dtype
        Of the stored values.

    Returns
    -------
    dict of str to Any
        Arguments of rasterio.open.
    """
    rows, columns = block_shape(grid.height, grid.width)
    return {
        "driver": "GTiff",
        "height": grid.height,
        "width": grid.width,
        "count": count,
        "dtype": dtype,
        "crs": grid.crs,
        "transform": grid.transform,
        "tiled": True,
        "blockxsize": columns,
        "blockysize": rows,
        "interleave": "band",
        "compress": "zstd",
        "zstd_level": 1,
        # For floats 3 packs 6 % better than 2 and takes three times as long; not every libtiff has 2 for 64 bits.
        "predictor": 2 if dtype.itemsize <= 4 else 1,
        "bigtiff": "IF_SAFER",
        "num_threads": COMPRESSING,
    }


def block_shape(height: int, width: int) -> tuple[int, int]:
    """Return the height and width of a file's tiles: padding a small raster to full ones would be most of its bytes.

    Parameters
    ----------
    height : int
        Of the raster, in pixels.
    width : int

    Returns
    -------
    height : int
    width : int
    """
    rows, columns = (min(TILE_SIZE, -(-length // TIFF_TILE_STEP) * TIFF_TILE_STEP) for length in (height, width))
    return rows, columns


def describe(dataset: DatasetWriter, layout: RasterFormat) -> None:
    """Write down what is known of the bands, where GDAL, QGIS and the ENVI world look for it.

    Parameters
    ----------
    dataset : DatasetWriter
    layout : RasterFormat
    """
    dataset.descriptions = layout.descriptions
    dataset.update_tags(**layout.tags)
    roles = dict(zip(layout.colours, COLOURS))
    dataset.colorinterp = [roles.get(band, ColorInterp.undefined) for band in dataset.indexes]
    if (layout.scale != 1).any() or (layout.offset != 0).any():
        dataset.scales, dataset.offsets = tuple(layout.scale), tuple(layout.offset)
    if layout.band_info is not None:
        describe_bands(dataset, layout.band_info)


def describe_bands(dataset: DatasetWriter, info: BandInfo, indexes: Sequence[int] | None = None) -> None:
    """Write down wavelengths, widths and bad bands.

    Parameters
    ----------
    dataset : DatasetWriter
    info : BandInfo
    indexes : sequence of int or None
        The numbers of its bands in the dataset, 1-based; from the first on by default.
    """
    for position in range(len(info)):
        tags, imagery = {"bbl": str(int(not info.bad[position]))}, {}
        if info.wavelength is not None:
            nm = info.wavelength[position]
            tags |= {"wavelength": f"{nm:.10g}", "wavelength_units": "Nanometers"}
            imagery["CENTRAL_WAVELENGTH_UM"] = f"{nm / NM_PER_MICROMETRE:.10g}"
        if info.fwhm is not None:
            nm = info.fwhm[position]
            tags["fwhm"] = f"{nm:.10g}"
            imagery["FWHM_UM"] = f"{nm / NM_PER_MICROMETRE:.10g}"
        index = position + 1 if indexes is None else indexes[position]
        dataset.update_tags(index, **tags)
        if imagery:
            dataset.update_tags(index, ns="IMAGERY", **imagery)


def check_whole(path: Path) -> None:
    """Look whether every block of a GeoTIFF lies within the file.

    What GDAL flushes on closing a file can fail without an exception; this looks at the result instead.

    Parameters
    ----------
    path : Path
        Of the file.

    Raises
    ------
    RasterioError
        Where one does not.
    """
    size = path.stat().st_size
    with rasterio.open(path) as dataset:
        block_height, block_width = dataset.block_shapes[0]
        for band in dataset.indexes:
            for row in range(-(-dataset.height // block_height)):
                for column in range(-(-dataset.width // block_width)):
                    place = f"{column}_{row}"
                    start = dataset.get_tag_item(f"BLOCK_OFFSET_{place}", "TIFF", bidx=band)
                    length = dataset.get_tag_item(f"BLOCK_SIZE_{place}", "TIFF", bidx=band)
                    if start is None or length is None or int(start) + int(length) > size:
                        raise RasterioError(f"block {place} of band {band} is not on the disk")
