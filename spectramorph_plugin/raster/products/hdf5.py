"""HDF5 files, which NetCDF4 files are too: recognised, opened, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ...errors import UserError
from ..grid import Grid
from ..writer import RasterFormat

SIGNATURE = b"\x89HDF\r\n\x1a\n"
NAMED_PRODUCT = re.compile(r"(PRS|EMIT)_.*", re.I)
CHUNK_CACHE = 256 * 2**20  # bytes of unpacked chunks that are kept, so that neighbouring parts share them
MOST_AT_ONCE = 2**29  # bytes that are read at once
MOST_OBJECTS = 100_000  # in a file: the products have some hundred


@dataclass(frozen=True)
class Product:
    """A product's image as it lies on the map.

    Attributes
    ----------
    grid : Grid
        Where its pixels lie.
    layout : RasterFormat
        How to store it.
    parts : iterator of tuple of ndarray of shape (bands, h, w) and Window
        Its values and the windows of the grid they belong to, read while they are asked for.
    """

    grid: Grid
    layout: RasterFormat
    parts: Iterator[tuple[NDArray[np.float32], Window]]


def is_hdf5(path: Path) -> bool:
    """Tell whether a file begins as HDF5 files do.

    Parameters
    ----------
    path : Path

    Returns
    -------
    bool
    """
    try:
        with path.open("rb") as file:
            return file.read(len(SIGNATURE)) == SIGNATURE
    except OSError:
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
    h5py.File or None
        None where h5py is missing and the file is no known product.

    Raises
    ------
    UserError
        Where h5py is missing for a PRISMA or EMIT file, where the file takes data from other files, and where it is
        found damaged, now or within the block.
    """
    try:
        import h5py  # type: ignore[import-untyped,unused-ignore]
    except ImportError as error:
        if NAMED_PRODUCT.match(path.name):
            raise UserError(
                "Reading PRISMA and EMIT files needs the package h5py in the engine's environment: install the engine "
                "again, or convert the file to a GeoTIFF."
            ) from error
        yield None
        return
    try:
        with h5py.File(path, "r") as file:
            _check_self_contained(file, path)
            yield file
    except UserError:
        raise
    except (OSError, LookupError, ValueError, TypeError, AttributeError, RuntimeError, OverflowError) as error:
        # What h5py and numpy raise for what is cut off, missing, or of another shape or kind.
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


def attribute(file: Any, name: str) -> NDArray[np.float64]:
    """Return a numeric attribute as an array.

    Parameters
    ----------
    file : h5py.File
    name : str
        Of the attribute.

    Returns
    -------
    ndarray of shape (n,)
    """
    return np.atleast_1d(np.asarray(file.attrs[name], float)).ravel()


def number(file: Any, name: str) -> float:
    """Return a numeric attribute of one value.

    Parameters
    ----------
    file : h5py.File
    name : str
        Of the attribute.

    Returns
    -------
    float
    """
    return float(attribute(file, name)[0])


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


def open_cube(dataset: Any) -> Any:
    """Return a dataset of three dimensions with room for its chunks in memory.

    Otherwise parts that share a chunk would unpack it each anew.

    Parameters
    ----------
    dataset : h5py.Dataset

    Returns
    -------
    h5py.Dataset
        The same one.

    Raises
    ------
    ValueError
        Where it has other dimensions, or chunks that are too large to unpack.
    """
    import h5py

    if dataset.ndim != 3:
        raise ValueError("an image of rows, columns and bands")
    if dataset.chunks is None:
        return dataset
    check_size_at_once(int(np.prod(dataset.chunks, dtype=float)), dataset.dtype)
    size = int(np.prod(dataset.chunks)) * dataset.dtype.itemsize
    access = h5py.h5p.create(h5py.h5p.DATASET_ACCESS)
    # Slots for chunks (HDF5 asks for a prime number, many times that of the chunks), bytes, and HDF5's own weight of
    # chunks that were read to their end.
    access.set_chunk_cache(10007, max(CHUNK_CACHE, size), 0.75)
    return h5py.Dataset(h5py.h5d.open(dataset.file.id, dataset.name.encode(), access))
