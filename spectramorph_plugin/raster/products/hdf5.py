"""HDF5 files, which NetCDF4 files are too: recognised, opened, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import UserError

SIGNATURE = b"\x89HDF\r\n\x1a\n"
NAMED_PRODUCT = re.compile(r"(PRS|EMIT)_.*", re.I)
CHUNK_CACHE = 256 * 2**20  # bytes


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

    Raises
    ------
    UserError where h5py is missing for a PRISMA or EMIT file, and where the file is found damaged, now or within the
    block.
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
    with reading(path), h5py.File(path, "r") as file:
        yield file


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Tell in one sentence what goes wrong with a file within the block.

    Raises
    ------
    UserError where the file is damaged.
    """
    try:
        yield
    except UserError:
        raise
    except (OSError, KeyError, ValueError, IndexError) as error:
        # h5py raises these four for what is cut off, missing or of another shape.
        raise UserError(
            f"The file {path} is damaged or lacks a part of what such products hold: get a fresh copy of it."
        ) from error


def attribute(file: Any, name: str) -> NDArray[np.float64]:
    """Return a numeric attribute as a 1-D array."""
    return np.atleast_1d(np.asarray(file.attrs[name], float)).ravel()


def number(file: Any, name: str) -> float:
    """Return a numeric attribute of one value."""
    return float(attribute(file, name)[0])


def cached(dataset: Any) -> Any:
    """Return a dataset with room for its chunks in memory: parts that share a chunk must not unpack it each anew."""
    import h5py

    if dataset.chunks is None:
        return dataset
    size = int(np.prod(dataset.chunks)) * dataset.dtype.itemsize
    access = h5py.h5p.create(h5py.h5p.DATASET_ACCESS)
    access.set_chunk_cache(10007, max(CHUNK_CACHE, size), 0.75)
    return h5py.Dataset(h5py.h5d.open(dataset.file.id, dataset.name.encode(), access))
