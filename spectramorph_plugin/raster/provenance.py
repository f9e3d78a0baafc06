"""How a GeoTIFF was made, told in the file itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from ..errors import writing
from .raster import ENVIRONMENT, RASTER_ERRORS

PROVENANCE_DOMAIN = "SPECTRAMORPH"


def write_provenance(path: Path, software: str, when: datetime, told: Mapping[str, str]) -> None:
    """Write into a GeoTIFF that is complete how it was made, where every program that knows TIFF or GDAL finds it.

    Parameters
    ----------
    path : Path
        Of the file.
    software : str
        What made it.
    when : datetime
        At what time, in UTC.
    told : mapping of str to str
        What else to tell, in a domain of metadata of its own.

    Raises
    ------
    UserError
        Where the disk is full or the file cannot be written.
    """
    with rasterio.Env(**ENVIRONMENT), writing(path, *RASTER_ERRORS):
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(TIFFTAG_SOFTWARE=software, TIFFTAG_DATETIME=f"{when:%Y:%m:%d %H:%M:%S}")
            dataset.update_tags(ns=PROVENANCE_DOMAIN, **told)
        with rasterio.open(path) as dataset:
            if dataset.tags(ns=PROVENANCE_DOMAIN) != dict(told):
                raise RasterioError("what was told of the file is not on the disk")
