"""HDF5 files, which NetCDF4 files are too: recognised, opened, read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import UserError

SIGNATURE = b"\x89HDF\r\n\x1a\n"
SMALLEST_USER_BLOCK = 512  # bytes
CHUNK_CACHE = 256 * 2**20  # bytes of unpacked chunks that are kept at most, so that neighbouring windows share them
CACHED_ROWS = (
    256  # of an image, whose chunks are kept if there is room: the height of the windows that images are read by
)
MOST_AT_ONCE = 2**29  # bytes that are read at once
MOST_OBJECTS = 100_000  # in a file: the products have some hundred


def is_hdf5(path: Path) -> bool:
    """Tell whether a file begins as HDF5 files do.

    Parameters
    ----------
    path : Path

    Returns
    -------
    bool
    """
    # The signature may stand behind a block of the user's own, of 512 bytes or a power of two more.
    try:
        with path.open("rb") as file:
            offset = 0
            while True:
                file.seek(offset)
                found = file.read(len(SIGNATURE))
                if found == SIGNATURE or len(found) < len(SIGNATURE):
                    return found == SIGNATURE
                offset = 2 * offset or SMALLEST_USER_BLOCK
    except (OSError, ValueError):
        return False


@contextmanager
def open_hdf5(path: Path) -> Iterator[Any]:
    """Open an HDF5 file for reading.

    Parameters
    ----------
    path : Path
        Of the file.

    Yields
    ------
    h5py.File

    Raises
    ------
    UserError
        Where h5py is missing, where the file takes data from other files, and where it is damaged.
    """
    try:
        import h5py  # type: ignore[import-untyped,unused-ignore]
    except ImportError as error:
        raise UserError(
            f"Reading {path} needs the package h5py in the engine's environment, as all HDF5 and netCDF4 files do: "
            "install the engine again, or convert the file to a GeoTIFF."
        ) from error
    with damage_told(path):
        file = h5py.File(path, "r")
    with file:
        with damage_told(path):
            _check_self_contained(file, path)
        yield file


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Tell of what h5py and numpy raise for what is cut off, missing, or of another shape or kind.

    Parameters
    ----------
    path : Path
        Of the file that is read in the block.

    Yields
    ------
    None

    Raises
    ------
    UserError
        Where the file is damaged.
    """
    try:
        yield
    except (OSError, LookupError, ValueError, TypeError, AttributeError, RuntimeError, OverflowError) as error:
        raise UserError(
            f"The file {path} is damaged or lacks a part of what such products hold: get a fresh copy of it."
        ) from error


def _check_self_contained(file: Any, path: Path) -> None:
    """Refuse a file that takes data from others: it could bring what the user never meant to give away into a result.

    Groups that hold each other are visited once; soft links lead to what is visited anyway.
    """
    import h5py

    groups, seen = [file], {_address(file)}
    while groups:
        group = groups.pop()
        for name in group:
            link = group.get(name, getlink=True)
            if isinstance(link, h5py.SoftLink):
                continue
            found = None if isinstance(link, h5py.ExternalLink) else group[name]
            if found is None or (isinstance(found, h5py.Dataset) and (found.external or found.is_virtual)):
                raise UserError(
                    f"The file {path} takes a part of its data ({group.name.rstrip('/')}/{name}) from another file: "
                    "give a file that holds all of it."
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


def open_cached(dataset: Any, row_axis: int, most: int = CHUNK_CACHE) -> Any:
    """Return a dataset with room in memory for the chunks that hold a row of windows.

    Otherwise windows that share a chunk would unpack it each anew.

    Parameters
    ----------
    dataset : h5py.Dataset
    row_axis : int
        Which of its axes is that of the image's rows.
    most : int
        Bytes to keep at most.

    Returns
    -------
    h5py.Dataset
        The same one.

    Raises
    ------
    ValueError
        Where it holds no real numbers, or chunks that are too large to unpack.
    """
    import h5py

    if dataset.dtype.kind not in "iuf":
        raise ValueError("an image of real numbers")
    if dataset.chunks is None:
        return dataset
    check_size_at_once(int(np.prod(dataset.chunks, dtype=float)), dataset.dtype)
    chunk = int(np.prod(dataset.chunks)) * dataset.dtype.itemsize
    # A row of windows begins and ends within a chunk.
    rows = -(-CACHED_ROWS // dataset.chunks[row_axis]) + 1
    others = [-(-size // side) for size, side in zip(dataset.shape, dataset.chunks)]
    others[row_axis] = min(rows, others[row_axis])
    room = float(np.prod(others, dtype=float)) * chunk
    access = h5py.h5p.create(h5py.h5p.DATASET_ACCESS)
    # Slots for chunks (HDF5 asks for a prime number, many times that of the chunks), bytes, and HDF5's own weight of
    # chunks that were read to their end.
    access.set_chunk_cache(10007, max(chunk, int(min(room, most))), 0.75)
    return h5py.Dataset(h5py.h5d.open(dataset.file.id, dataset.name.encode(), access))
