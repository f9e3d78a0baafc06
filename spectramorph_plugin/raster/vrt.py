"""Virtual rasters: what those of others lost of their source files, and those of files that each hold a band."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ElementTree  # nosec B405
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.dtypes import dtype_rev, typename_fwd
from rasterio.io import DatasetReader

from ..errors import UserError
from ..image_names import GdalName, image_path
from ..messages import Message, joined
from .bands import BandInfo
from .raster import RASTER_ERRORS

MOST_CHARACTERS = 2**25


@dataclass(frozen=True)
class FileBand:
    """A file that holds one band of an image.

    Attributes
    ----------
    path : Path
    name : str
        What the image calls the band.
    scale : float
        Physical units to a stored unit.
    nodata : float
        The stored value that means no data.
    tags : mapping of str to str
        Of the band.
    """

    path: Path
    name: str
    scale: float
    nodata: float
    tags: Mapping[str, str]


def band_sources(dataset: DatasetReader) -> list[tuple[Path, int]]:
    """Return which band of which file each band of a virtual raster shows.

    Parameters
    ----------
    dataset : DatasetReader
        An open raster.

    Returns
    -------
    list of tuple of Path and int
        The files and the bands' numbers in them; empty where the raster is no such one, or a band shows several bands,
        or none as it is.
    """
    text = dataset.tags(ns="xml:VRT").get("xml:VRT", "") if dataset.driver == "VRT" else ""
    if not text or len(text) > MOST_CHARACTERS or "<!DOCTYPE" in text:
        return []
    try:
        root = ElementTree.fromstring(text)  # nosec B314
    except ElementTree.ParseError:
        return []
    folder = "" if dataset.name.startswith("<") else os.path.dirname(dataset.name)
    warped = root.find("GDALWarpOptions")
    if warped is not None:
        return _warped_sources(warped, folder)
    found = []
    for band in root.findall("VRTRasterBand"):
        sources = [each for each in band if each.tag in ("SimpleSource", "ComplexSource")]
        other = [each for each in band if each.tag.endswith("Source") and each not in sources]
        pairs = {(_file(each.find("SourceFilename"), folder), each.findtext("SourceBand", "1")) for each in sources}
        numbers = {number for _, number in pairs}
        if other or not pairs or len(numbers) != 1 or not pairs.copy().pop()[1].isdigit():
            return []
        if len(pairs) > 1:
            return []
        file, number = pairs.pop()
        if file is None:
            return []
        found.append((file, int(number)))
    return found


def _warped_sources(options: ElementTree.Element, folder: str) -> list[tuple[Path, int]]:
    file = _file(options.find("SourceDataset"), folder)
    mapping = options.findall("BandList/BandMapping")
    pairs = sorted((int(each.get("dst", "0")), int(each.get("src", "0"))) for each in mapping)
    if file is None or [to for to, _ in pairs] != [*range(1, len(pairs) + 1)]:
        return []
    return [(file, number) for _, number in pairs]


def _file(element: ElementTree.Element | None, folder: str) -> Path | None:
    if element is None or not element.text:
        return None
    path = image_path(element.text)
    if element.get("relativeToVRT") == "1" and not isinstance(path, GdalName) and not path.is_absolute():
        return image_path(f"{folder}/{element.text}" if folder else element.text)
    return path


def completed(info: BandInfo, sources: list[tuple[BandInfo, int]]) -> BandInfo:
    """Return what is known of a virtual raster's bands, completed by what its source files say of theirs.

    Parameters
    ----------
    info : BandInfo
        What the virtual raster says; it tells no wavelengths.
    sources : list of tuple of BandInfo and int
        For each of its bands what is known of the bands of the file it is from, and its number there.

    Returns
    -------
    BandInfo
        With wavelengths, widths, bad bands and, where the virtual raster tells none, scales and nodata values.
    """
    places = [(said, said.indexes.index(number)) for said, number in sources if number in said.indexes]
    if len(places) != len(info) or any(said.wavelength is None for said, _ in places):
        return info
    wavelength = np.array([said.wavelength[place] for said, place in places if said.wavelength is not None])
    widths = [said.fwhm[place] for said, place in places if said.fwhm is not None]
    scaled = (info.scale != 1).any() or (info.offset != 0).any()
    scale = np.array([said.scale[place] for said, place in places])
    offset = np.array([said.offset[place] for said, place in places])
    told = dict.fromkeys(said.wavelength_source for said, _ in places)
    bad: NDArray[np.bool_] = np.array([said.bad[place] for said, place in places])
    return replace(
        info,
        wavelength=wavelength,
        wavelength_source=Message("source of the virtual raster: {listed}", listed=joined(", ", list(told)[:3])),
        fwhm=np.array(widths) if len(widths) == len(places) else info.fwhm,
        bad=info.bad | bad,
        scale=info.scale if scaled else scale,
        offset=info.offset if scaled else offset,
        nodata=tuple(
            said.nodata[place] if value is None else value for value, (said, place) in zip(info.nodata, places)
        ),
    )


def vrt_of_bands(bands: Sequence[FileBand], name: str, tags: Mapping[str, str]) -> str:
    """Return the text of a virtual raster whose bands are files on one grid and of one data type.

    Of the files only the first is opened: the others are when they are read.

    Parameters
    ----------
    bands : sequence of FileBand
        One at least.
    name : str
        What messages call the image.
    tags : mapping of str to str
        Of the image.

    Returns
    -------
    str

    Raises
    ------
    UserError
        Where the first file cannot be opened.
    """
    try:
        first = rasterio.open(bands[0].path)
    except RASTER_ERRORS as error:
        raise UserError(
            "The band {path} of the {name} cannot be opened: get a fresh copy of it.", path=bands[0].path, name=name
        ) from error
    with first:
        kind, (height, width) = str(typename_fwd[dtype_rev[first.dtypes[0]]]), first.block_shapes[0]
        size = {"xSize": str(first.width), "ySize": str(first.height)}
        root = ElementTree.Element("VRTDataset", rasterXSize=size["xSize"], rasterYSize=size["ySize"])
        if first.crs is not None:
            ElementTree.SubElement(root, "SRS").text = first.crs.to_wkt()
        ElementTree.SubElement(root, "GeoTransform").text = ", ".join(map(repr, first.transform.to_gdal()))
    _add_tags(root, tags)
    # With the size and layout of a file GDAL need not open it to know them.
    layout = {"RasterXSize": size["xSize"], "RasterYSize": size["ySize"], "DataType": kind}
    layout |= {"BlockXSize": str(width), "BlockYSize": str(height)}
    for place, band in enumerate(bands, start=1):
        element = ElementTree.SubElement(root, "VRTRasterBand", dataType=kind, band=str(place))
        _add_tags(element, band.tags)
        ElementTree.SubElement(element, "Description").text = band.name
        ElementTree.SubElement(element, "NoDataValue").text = f"{band.nodata:g}"
        ElementTree.SubElement(element, "Scale").text = repr(band.scale)
        source = ElementTree.SubElement(element, "SimpleSource")
        ElementTree.SubElement(source, "SourceFilename", relativeToVRT="0").text = str(band.path)
        ElementTree.SubElement(source, "SourceBand").text = "1"
        ElementTree.SubElement(source, "SourceProperties", layout)
        for rectangle in ("SrcRect", "DstRect"):
            ElementTree.SubElement(source, rectangle, {"xOff": "0", "yOff": "0", **size})
    return ElementTree.tostring(root, encoding="unicode")


def _add_tags(element: ElementTree.Element, tags: Mapping[str, str]) -> None:
    place = ElementTree.SubElement(element, "Metadata")
    for key, value in tags.items():
        ElementTree.SubElement(place, "MDI", key=key).text = value
