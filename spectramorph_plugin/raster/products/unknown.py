"""HDF5 and netCDF files of no known product: what they hold, and when GDAL's view of them is an image."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasterio.io import DatasetReader

from ...errors import UserError
from ...messages import Message
from ..bands import read_band_info
from .hdf5 import open_hdf5

DRIVERS = ("HDF5", "HDF5Image", "netCDF")
LEAST_SIDE = 2  # pixels that a dataset must have along two axes to be like an image
MOST_NAMED = 5  # images in a message


def check_is_image(dataset: DatasetReader, who: str) -> None:
    """Refuse an HDF5 or netCDF file of no known product in which GDAL sees no image, or takes bands for rows.

    GDAL takes the first axis for that of the bands; where the file tells neither a map nor a wavelength a band, that
    is a guess.

    Parameters
    ----------
    dataset : DatasetReader
        The open file.
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
    path = dataset.name
    names = _image_names(Path(path)) or _variables(dataset)
    if not names:
        raise UserError(
            "The {who} is a file of the kind {kind} that holds no image: give another file.",
            who=who,
            kind=kind,
        )
    more = Message(" and {count} more", count=len(names) - MOST_NAMED) if len(names) > MOST_NAMED else ""
    first = names[0].partition(" (")[0].replace(" ", "_")  # as GDAL calls it
    example = f'NETCDF:"{path}":{first}' if kind == "netCDF" else f'HDF5:"{path}"://{first}'
    raise UserError(
        "The {who} is a file of the kind {kind} and of no product that is known here, and tells neither a map nor "
        "wavelengths where they are looked for; it holds {listed}{more}: give one of these as {example}, or save "
        "the image as a GeoTIFF first.",
        who=who,
        kind=kind,
        listed=", ".join(names[:MOST_NAMED]),
        more=more,
        example=example,
    )


def _image_names(path: Path) -> list[str]:
    """Return the names and sizes of the datasets of an HDF5 file that are like images, those of most axes first."""
    found: list[tuple[int, str]] = []

    def look(name: str, item: Any) -> None:
        shape = getattr(item, "shape", ())  # groups have none
        if len(shape) in (2, 3) and item.dtype.kind in "iuf" and sorted(shape)[-2] >= LEAST_SIDE:
            found.append((-len(shape), f"{name} ({' x '.join(str(side) for side in shape)})"))

    with open_hdf5(path) as opened:
        if opened is not None:
            with opened.reading():
                opened.file.visititems(look)
    return [name for _, name in sorted(found)]


def _variables(dataset: DatasetReader) -> list[str]:
    """Return the names of the variables that GDAL found in a netCDF file."""
    if dataset.subdatasets:
        return [name.rpartition(":")[2] for name in dataset.subdatasets]
    name = dataset.tags(1).get("NETCDF_VARNAME", "") if dataset.count else ""
    return (
        [
            Message(
                "{name} ({count} x {height} x {width})",
                name=name,
                count=dataset.count,
                height=dataset.height,
                width=dataset.width,
            )
        ]
        if name
        else []
    )
