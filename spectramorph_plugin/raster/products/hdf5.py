"""HDF5 files, which NetCDF4 files are too: recognised, opened, read."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from ...errors import UserError
from .packed import open_packed

SIGNATURE = b"\x89HDF\r\n\x1a\n"
SMALLEST_USER_BLOCK = 512  # bytes; others are twice as large, four times, and so on
CHUNK_CACHE = 256 * 2**20  # bytes of unpacked chunks that are kept at most, so that neighbouring windows share them
CACHED_ROWS = (
    256  # of an image, whose chunks are kept if there is room: the height of the windows that images are read by
)
MOST_AT_ONCE = 2**29  # bytes that are read at once
# What h5py and numpy, and the unpacking of archives, raise for what is cut off, missing, or of another shape or kind.
DAMAGE = (
    OSError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    RuntimeError,
    OverflowError,
    EOFError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
MOST_OBJECTS = 100_000  # in a file: the products have some hundred


@dataclass(frozen=True)
class Hdf5:
    """An open HDF5 file.

    Attributes
    ----------
    file : h5py.File
        Open for reading.
    path : Path
        Where it lies, for messages.
    """

    file: Any
    path: Path

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Tell of what h5py and numpy raise for what is cut off, missing, or of another shape or kind.

        Yields
        ------
        None

        Raises
        ------
        UserError
            Where the file turns out to be damaged in the block.
        """
        try:
            yield
        except UserError:
            raise
        except DAMAGE as error:
            raise UserError(
                "The file {path} is damaged or lacks a part of what such products hold: get a fresh copy of it.",
                path=self.path,
            ) from error


@contextmanager
def open_hdf5(path: Path) -> Iterator[Hdf5 | None]:
    """Open an HDF5 file for reading, on the disk or in a ZIP archive.

    Parameters
    ----------
    path : Path
        Of the file, or GDAL's name for it.

    Yields
    ------
    Hdf5 or None
        None for a file of any other kind.

    Raises
    ------
    UserError
        Where h5py is missing, where the file takes data from other files, and where it is damaged.
    """
    with ExitStack() as stack:
        try:
            packed = stack.enter_context(open_packed(path))
            if packed is None and not path.is_file():  # a pipe would be waited for
                raise FileNotFoundError(path)
            content = packed or stack.enter_context(path.open("rb"))
            found = _has_signature(content)
        except DAMAGE:
            found = False
        if not found:
            yield None
            return
        try:
            import h5py  # type: ignore[import-untyped,unused-ignore]
        except ImportError as error:
            raise UserError(
                "Reading {path} needs the package h5py in the engine's environment, as all HDF5 and netCDF4 files "
                "do: install the engine again, or convert the file to a GeoTIFF.",
                path=path,
            ) from error
        with Hdf5(None, path).reading():
            opened = Hdf5(stack.enter_context(h5py.File(packed or path, "r")), path)
            _check_self_contained(opened)
        yield opened


def _has_signature(content: IO[bytes]) -> bool:
    """Tell whether a file begins as HDF5 files do, or so behind a block of the user's own."""
    offset = 0
    while True:
        content.seek(offset)
        found = content.read(len(SIGNATURE))
        if len(found) < len(SIGNATURE) or found == SIGNATURE:
            return found == SIGNATURE
        offset = 2 * offset or SMALLEST_USER_BLOCK


def _check_self_contained(opened: Hdf5) -> None:
    """Refuse a file that takes data from others: it could bring what the user never meant to give away into a result.

    Groups that hold each other are visited once; soft links lead to what is visited anyway.
    """
    import h5py

    groups, seen = [opened.file], {_address(opened.file)}
    while groups:
        group = groups.pop()
        for name in group:
            link = group.get(name, getlink=True)
            if isinstance(link, h5py.SoftLink):
                continue
            found = None if isinstance(link, h5py.ExternalLink) else group[name]
            if found is None or (isinstance(found, h5py.Dataset) and (found.external or found.is_virtual)):
                raise UserError(
                    "The file {path} takes a part of its data ({group}/{name}) from another file: give a "
                    "file that holds all of it.",
                    path=opened.path,
                    group=group.name.rstrip("/"),
                    name=name,
                )
            address = _address(found)
            if address in seen:
                continue
            seen.add(address)
            if len(seen) > MOST_OBJECTS:
                raise ValueError("more objects than any product has")
            if isinstance(found, h5py.Group):
                groups.append(found)


def _address(item: Any) -> int:
    import h5py

    return int(h5py.h5o.get_info(item.id).addr)


def attribute(item: Any, name: str) -> NDArray[np.float64]:
    """Return a numeric attribute as an array.

    Parameters
    ----------
    item : h5py.File, h5py.Group or h5py.Dataset
    name : str
        Of the attribute.

    Returns
    -------
    ndarray of shape (n,)
    """
    return np.atleast_1d(np.asarray(item.attrs[name], float)).ravel()


def number(item: Any, name: str) -> float:
    """Return a numeric attribute of one value.

    Parameters
    ----------
    item : h5py.File, h5py.Group or h5py.Dataset
    name : str
        Of the attribute.

    Returns
    -------
    float
    """
    return float(attribute(item, name)[0])


def text(value: Any) -> str:
    """Return what an attribute or a small dataset holds as text.

    Parameters
    ----------
    value : Any
        Text, bytes or a number, or an array of one of these.

    Returns
    -------
    str
    """
    first: Any = np.asarray(value).ravel()[0] if np.size(value) else ""
    return (first.decode(errors="replace") if isinstance(first, bytes) else str(first)).strip("\0").strip()


def numbers(dataset: Any) -> NDArray[np.float64]:
    """Return all of a small dataset.

    Parameters
    ----------
    dataset : h5py.Dataset

    Returns
    -------
    ndarray
        Of the dataset's shape.

    Raises
    ------
    ValueError
        Where it is not small.
    """
    check_size_at_once(dataset.size, dataset.dtype)
    return np.asarray(dataset, float)


def check_size_at_once(values: int, dtype: Any) -> None:
    """Refuse to read more at once than any product asks for.

    Parameters
    ----------
    values : int
        How many are to be read.
    dtype : dtype
        Of the values.

    Raises
    ------
    ValueError
        Where they are too many.
    """
    if int(values) * np.dtype(dtype).itemsize > MOST_AT_ONCE:
        raise ValueError("more values at once than any product asks for")


def open_cached(group: Any, name: str, row_axis: int, most: int = CHUNK_CACHE) -> Any:
    """Return a dataset with room in memory for the chunks that hold a row of windows.

    Otherwise windows that share a chunk would unpack it each anew.

    Parameters
    ----------
    group : h5py.Group
        That holds the dataset. Nobody else may have it open: HDF5 gives a dataset the room that it was first opened
        with.
    name : str
        Of the dataset.
    row_axis : int
        Which of its axes is that of the image's rows.
    most : int
        Bytes to keep at most.

    Returns
    -------
    h5py.Dataset

    Raises
    ------
    ValueError
        Where it holds no real numbers, or chunks that are too large to unpack.
    """
    import h5py

    dataset = group[name]
    if dataset.dtype.kind not in "iuf":
        raise ValueError("an image of real numbers")
    shape, chunks, itemsize = dataset.shape, dataset.chunks, dataset.dtype.itemsize
    if chunks is None:
        return dataset
    check_size_at_once(int(np.prod(chunks, dtype=float)), dataset.dtype)
    chunk = int(np.prod(chunks)) * itemsize
    # A row of windows begins and ends within a chunk.
    counts = [-(-size // side) for size, side in zip(shape, chunks)]
    counts[row_axis] = min(-(-CACHED_ROWS // chunks[row_axis]) + 1, counts[row_axis])
    room = float(np.prod(counts, dtype=float)) * chunk
    access = h5py.h5p.create(h5py.h5p.DATASET_ACCESS)
    # Slots for chunks (HDF5 asks for a prime number, many times that of the chunks), bytes, and HDF5's own weight of
    # chunks that were read to their end.
    access.set_chunk_cache(100_003, max(chunk, int(min(room, most))), 0.75)
    del dataset
    return h5py.Dataset(h5py.h5d.open(group.id, name.encode(), access))
