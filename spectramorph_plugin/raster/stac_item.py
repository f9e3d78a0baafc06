"""A STAC item: what a catalogue holds of a raster, in a file beside it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rasterio.transform import array_bounds
from rasterio.warp import transform_geom

from .bands import NM_PER_MICROMETRE
from .grid import Grid
from .writer import RasterFormat

VERSION = "1.1.0"
EXTENSIONS = (
    "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
    "https://stac-extensions.github.io/eo/v2.0.0/schema.json",
    "https://stac-extensions.github.io/raster/v2.0.0/schema.json",
    "https://stac-extensions.github.io/processing/v1.2.0/schema.json",
)
MEDIA_TYPES = {".vrt": "application/x-gdal-vrt", ".tif": "image/tiff; application=geotiff; profile=cloud-optimized"}


def stac_item(
    name: str,
    grid: Grid,
    rasters: Mapping[str, tuple[str, RasterFormat]],
    parts: Mapping[str, str],
    software: Mapping[str, str],
    made: datetime,
) -> str:
    """Return the text of a STAC item.

    Parameters
    ----------
    name : str
        Its id.
    grid : Grid
        Of the rasters.
    rasters : mapping of str to tuple of str and RasterFormat
        Where each lies, relative to the item, and what it holds, by what it is.
    parts : mapping of str to str
        Where the files lie that the rasters are put together from, by what each is to be called.
    software : mapping of str to str
        What made them: versions by name.
    made : datetime
        When they were made, in UTC.

    Returns
    -------
    str
    """
    moment = made.isoformat(timespec="seconds").replace("+00:00", "Z")
    west, south, east, north = array_bounds(grid.height, grid.width, grid.transform)
    corners = [
        grid.transform * place for place in ((0, 0), (0, grid.height), (grid.width, grid.height), (grid.width, 0))
    ]
    outline: dict[str, Any] = {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
    geometry = None if grid.crs is None else transform_geom(grid.crs, "EPSG:4326", outline, precision=7)
    item: dict[str, Any] = {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": list(EXTENSIONS),
        "id": name,
        "geometry": geometry,
        "properties": {
            # Of two images there is no one time at which they were taken: it is that of the processing.
            "datetime": moment,
            "created": moment,
            "processing:level": "L3",
            "processing:software": dict(software),
            "proj:code": _code(grid),
            "proj:shape": [grid.height, grid.width],
            "proj:transform": list(grid.transform)[:6],
            "proj:bbox": [west, south, east, north],
        },
        "links": [],
        "assets": {what: _asset(href, layout) for what, (href, layout) in rasters.items()},
    }
    if geometry is not None:
        x, y = zip(*geometry["coordinates"][0])
        item["bbox"] = [min(x), min(y), max(x), max(y)]
    for what, href in parts.items():
        item["assets"][what] = {"href": href, "type": "image/tiff; application=geotiff", "roles": ["part"]}
    return json.dumps(item, indent=1, ensure_ascii=False) + "\n"


def _code(grid: Grid) -> str | None:
    number = None if grid.crs is None else grid.crs.to_epsg()
    return None if number is None else f"EPSG:{number}"


def _asset(href: str, layout: RasterFormat) -> dict[str, Any]:
    suffix = href[href.rfind(".") :]
    return {
        "href": href,
        "type": MEDIA_TYPES.get(suffix, "image/tiff; application=geotiff"),
        "roles": ["data"],
        "bands": [_band(layout, position) for position in range(len(layout))],
    }


def _band(layout: RasterFormat, position: int) -> dict[str, Any]:
    info = layout.band_info
    told: dict[str, Any] = {
        "name": layout.descriptions[position] or f"band {position + 1}",
        "data_type": layout.dtype.name,
        "nodata": "nan" if math.isnan(layout.nodata) else layout.nodata,
        "raster:scale": float(layout.scale[position]),
        "raster:offset": float(layout.offset[position]),
    }
    if info is not None and info.wavelength is not None:
        told["eo:center_wavelength"] = float(info.wavelength[position]) / NM_PER_MICROMETRE
    if info is not None and info.fwhm is not None:
        told["eo:full_width_half_max"] = float(info.fwhm[position]) / NM_PER_MICROMETRE
    return told
