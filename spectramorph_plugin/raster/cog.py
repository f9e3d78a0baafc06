"""Cloud-optimised GeoTIFFs: overviews and tiles lie so that a map is drawn from a few reads of a server's file."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ElementTree  # nosec B405
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio.io import DatasetReader

from ..errors import writing
from .raster import ENVIRONMENT, RASTER_ERRORS

OPTIONS = {
    "compress": "zstd",
    "level": 1,
    "predictor": "yes",
    "bigtiff": "if_safer",
    "overview_resampling": "average",
    "num_threads": "2",
    "copy_src_mdd": "yes",  # also what only this program asks for, such as how the file was made
}
# The tiles hold all bands of their pixels: those of a usual side would be 100 MB for a hyperspectral image.
BLOCK_SIDES = ((64, 128), (16, 256))  # the side in pixels, where there are more bands than the first number
LARGEST_SIDE = 512
# GDAL's domains of what is known of a band: the default one, and that of wavelengths. Its COG driver does not copy all:
# 3.9 and before leave out IMAGERY, and 3.10 the default one. A side-car can hold them.
DOMAINS = (None, "IMAGERY")


def make_cloud_optimised(path: Path, copy: Path) -> None:
    """Write a GeoTIFF that is complete anew as a cloud-optimised one, in its place.

    GDAL can only copy into this kind of file. What is known of the bands and is not in the copy goes into the side-car
    `.aux.xml`.

    Parameters
    ----------
    path : Path
        Of an unfinished output.
    copy : Path
        Where to write meanwhile; GDAL writes beside it, too.

    Raises
    ------
    UserError
        Where the disk is full or the file cannot be written.
    """
    with rasterio.Env(**ENVIRONMENT), writing(path, *RASTER_ERRORS):
        with rasterio.open(path) as made:
            side = next((side for bands, side in BLOCK_SIDES if made.count > bands), LARGEST_SIDE)
            rasterio.shutil.copy(path, copy, driver="COG", blocksize=side, **OPTIONS)
            with rasterio.open(copy) as again:
                _leave_tags(made, again, path.with_name(f"{path.name}.aux.xml"))
        os.replace(copy, path)


def _leave_tags(made: DatasetReader, copy: DatasetReader, side_car: Path) -> None:
    """Write what is known of the bands, and is not in the copy, into a side-car, beside what that may hold already."""
    lacking = [
        (band, domain, tags)
        for domain in DOMAINS
        for band, tags in ((band, made.tags(band, ns=domain)) for band in made.indexes)
        if tags != copy.tags(band, ns=domain)
    ]
    if not lacking:
        return
    # The side-car is this program's own, and lies beside an output that nobody knows of yet.
    root = ElementTree.parse(side_car).getroot() if side_car.exists() else ElementTree.Element("PAMDataset")  # nosec B314
    for band, domain, tags in lacking:
        element = root.find(f"PAMRasterBand[@band='{band}']")
        if element is None:
            element = ElementTree.SubElement(root, "PAMRasterBand", band=str(band))
        told = next((each for each in element.findall("Metadata") if each.get("domain") == domain), None)
        if told is None:
            told = ElementTree.SubElement(element, "Metadata", {} if domain is None else {"domain": domain})
        for key, value in tags.items():
            ElementTree.SubElement(told, "MDI", key=key).text = value
    ElementTree.ElementTree(root).write(side_car, encoding="utf-8")
