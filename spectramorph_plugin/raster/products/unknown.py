"""HDF5 and netCDF files of no known product: what they hold, and when GDAL's view of them is an image."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rasterio.io import DatasetReader

from ...errors import UserError
from ..bands import read_band_info
from .hdf5 import damage_told, is_hdf5, open_hdf5

DRIVERS = ("HDF5", "HDF5Image", "netCDF")
LEAST_SIDE = 2  # pixels that a dataset must have along two axes to be like an image
MOST_NAMED = 5  # images in a message
SUBDATASET = re.compile(r'(?P<driver>HDF5|NETCDF):(?:"(?P<quoted>[^"]+)"|(?P<bare>.+?\.\w+)):(?P<inside>.+)', re.I)


def subdataset(path: Path) -> tuple[Path, str] | None:
    """Return what is named where GDAL's name of an image in an HDF5 or netCDF file is given.

    Parameters
    ----------
    path : Path
        Such as `HDF5:"a.h5"://group/image` or `NETCDF:"a.nc":image`; a path folds the double slash.

    Returns
    -------
    file : Path
    name : str
        As GDAL wants it. Or None instead of both, for any other path.
    """
    match = SUBDATASET.fullmatch(str(path))
    if match is None:
        return None
    file, inside = match["quoted"] or match["bare"], match["inside"].replace("\\", "/")
    if match["driver"].upper() == "HDF5":
        inside = "//" + inside.lstrip("/")
    return Path(file), f'{match["driver"].upper()}:"{file}":{inside}'


def check_self_contained(path: Path) -> None:
    """Refuse an HDF5 file that takes data from other files, and one that is damaged.

    Parameters
    ----------
    path : Path
        Of a file of any kind.

    Raises
    ------
    UserError
    """
    if is_hdf5(path):
        with open_hdf5(path):
            pass


def check_is_image(dataset: DatasetReader, path: Path, who: str) -> None:
    """Refuse an HDF5 or netCDF file of no known product in which GDAL sees no image, or takes bands for rows.

    GDAL takes the first axis for that of the bands; where the file tells neither a map nor a wavelength a band, that
    is a guess.

    Parameters
    ----------
    dataset : DatasetReader
        The open file.
    path : Path
        Of the file.
    who : str
        What messages call it, as in "hyperspectral image a.h5".

    Raises
    ------
    UserError
        With the names of what is like an image in the file.
    """
    if dataset.driver not in DRIVERS:
        return
    placed = dataset.crs is not None and not dataset.transform.is_identity
    if dataset.count == 1 or (dataset.count and (placed or read_band_info(dataset).wavelength is not None)):
        return
    kind = "netCDF" if dataset.driver == "netCDF" else "HDF5"
    names = list(_image_names(path) if is_hdf5(path) else _variables(dataset))
    if not names:
        raise UserError(f"The {who} is a {kind} file that holds no image: give another file.")
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    first = names[0].partition(" (")[0]
    example = f'NETCDF:"{path}":{first}' if kind == "netCDF" else f'HDF5:"{path}"://{first}'
    raise UserError(
        f"The {who} is a {kind} file of no product that is known here, and tells neither a map nor wavelengths where "
        f"they are looked for; it holds {', '.join(names[:MOST_NAMED])}{more}: give one of these as {example}, or save "
        "the image as a GeoTIFF first."
    )


def _image_names(path: Path) -> Iterator[str]:
    """Yield the names and sizes of the datasets of an HDF5 file that are like images, those of most axes first."""
    import h5py

    found: list[tuple[int, str]] = []

    def look(name: str, item: Any) -> None:
        if not isinstance(item, h5py.Dataset) or item.ndim not in (2, 3) or item.dtype.kind not in "iuf":
            return
        if sorted(item.shape)[-2] >= LEAST_SIDE:
            found.append((-item.ndim, f"{name} ({' x '.join(str(side) for side in item.shape)})"))

    with open_hdf5(path) as file, damage_told(path):
        file.visititems(look)
    yield from (name for _, name in sorted(found))


def _variables(dataset: DatasetReader) -> Iterator[str]:
    """Yield the names of the variables that GDAL found in a netCDF file."""
    if dataset.subdatasets:
        yield from (name.rpartition(":")[2] for name in dataset.subdatasets)
    elif dataset.count:
        name = dataset.tags(1).get("NETCDF_VARNAME", "")
        if name:
            yield f"{name} ({dataset.count} x {dataset.height} x {dataset.width})"
