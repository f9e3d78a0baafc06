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
CHUNK_CACHE = 256 * 2**20  # bytes
MOST_AT_ONCE = 2**29  # bytes that are read at once
MOST_OBJECTS = 100_000  # in a file: the products have some hundred


@dataclass(frozen=True)
class Product:
    """A product's image as it lies on the map: its grid, how to store it, and its values part by part.

    parts : values [bands, h, w] and the windows of the grid they belong to, read while they are asked for.
    """

    grid: Grid
    layout: RasterFormat
    parts: Iterator[tuple[NDArray[np.float32], Window]]


def is_hdf5(path: Path) -> bool:
    """Tell whether a file begins as HDF5 files do."""
    try:
        with path.open("rb") as file:
            return file.read(len(SIGNATURE)) == SIGNATURE
    except OSError:
        return False


@contextmanager
def open_hdf5(path: Path) -> Iterator[Any]:
    """Open an HDF5 file for reading; None where that takes h5py, which is missing, and the file is no known product.

    Parameters
    ----------
    path : of the file.

    Raises
    ------
    UserError where h5py is missing for a PRISMA or EMIT file, where the file takes data from other files, and where
    it is found damaged, now or within the block.
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
    """Return a numeric attribute as a 1-D array."""
    return np.atleast_1d(np.asarray(file.attrs[name], float)).ravel()


def number(file: Any, name: str) -> float:
    """Return a numeric attribute of one value."""
    return float(attribute(file, name)[0])


def numbers(dataset: Any) -> NDArray[np.float64]:
    """Return all of a small dataset."""
    check_size_at_once(dataset.size, dataset.dtype)
    return np.asarray(dataset, float)


def check_size_at_once(values: int, dtype: Any) -> None:
    """Raise ValueError where so many values are more than may be read at once."""
    if int(values) * np.dtype(dtype).itemsize > MOST_AT_ONCE:
        raise ValueError("more values at once than any product asks for")


def open_cube(dataset: Any) -> Any:
    """Return a dataset of three dimensions with room for its chunks in memory.

    Parts that share a chunk must not unpack it each anew.

    Raises
    ------
    ValueError where it has other dimensions, or chunks that are too large to unpack.
    """
    import h5py

    if dataset.ndim != 3:
        raise ValueError("an image of rows, columns and bands")
    if dataset.chunks is None:
        return dataset
    check_size_at_once(int(np.prod(dataset.chunks, dtype=float)), dataset.dtype)
    size = int(np.prod(dataset.chunks)) * dataset.dtype.itemsize
    access = h5py.h5p.create(h5py.h5p.DATASET_ACCESS)
    access.set_chunk_cache(10007, max(CHUNK_CACHE, size), 0.75)
    return h5py.Dataset(h5py.h5d.open(dataset.file.id, dataset.name.encode(), access))
