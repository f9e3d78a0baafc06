"""One raster of many files: a virtual raster of parts that lie side by side."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ElementTree  # nosec B405
from collections.abc import Mapping
from pathlib import Path

import rasterio
from rasterio.dtypes import dtype_rev, typename_fwd
from rasterio.windows import Window

from ..errors import writing
from .grid import Grid
from .raster import ENVIRONMENT, RASTER_ERRORS
from .writer import RasterFormat, block_shape, describe


def write_mosaic(path: Path, grid: Grid, layout: RasterFormat, parts: Mapping[str, Window]) -> None:
    """Write a virtual raster of parts, none of which is opened.

    Parameters
    ----------
    path : Path
        Of the file.
    grid : Grid
        Of the whole.
    layout : RasterFormat
        Of the parts, and so of the whole.
    parts : mapping of str to Window
        What to open each by, and the pixels of the whole that it holds.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    kind = str(typename_fwd[dtype_rev[layout.dtype.name]])
    root = ElementTree.Element("VRTDataset", rasterXSize=str(grid.width), rasterYSize=str(grid.height))
    if grid.crs is not None:
        ElementTree.SubElement(root, "SRS").text = grid.crs.to_wkt()
    ElementTree.SubElement(root, "GeoTransform").text = ", ".join(map(repr, grid.transform.to_gdal()))
    for band in range(1, len(layout) + 1):
        element = ElementTree.SubElement(root, "VRTRasterBand", dataType=kind, band=str(band))
        ElementTree.SubElement(element, "NoDataValue").text = repr(layout.nodata)
        for name, window in parts.items():
            source = ElementTree.SubElement(element, "SimpleSource")
            relative = not name.startswith("/vsi") and not os.path.isabs(name)
            ElementTree.SubElement(source, "SourceFilename", relativeToVRT=str(int(relative))).text = name
            ElementTree.SubElement(source, "SourceBand").text = str(band)
            size = {"xSize": str(window.width), "ySize": str(window.height)}
            rows, columns = block_shape(window.height, window.width)
            ElementTree.SubElement(
                source,
                "SourceProperties",
                RasterXSize=size["xSize"],
                RasterYSize=size["ySize"],
                DataType=kind,
                BlockXSize=str(columns),
                BlockYSize=str(rows),
            )
            place = {"xOff": str(window.col_off), "yOff": str(window.row_off), **size}
            ElementTree.SubElement(source, "SrcRect", {"xOff": "0", "yOff": "0", **size})
            ElementTree.SubElement(source, "DstRect", place)
    with rasterio.Env(**ENVIRONMENT), writing(path, *RASTER_ERRORS):
        path.write_text(ElementTree.tostring(root, encoding="unicode"), encoding="utf-8")
        with rasterio.open(path, "r+") as dataset:
            describe(dataset, layout)
