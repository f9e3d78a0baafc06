"""Cheap checks of what the user gave: headers and names only. Each raises UserError with a sentence for the user."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.errors import UserError
from ..spectramorph_plugin.jobs.requests import AUTO

translate = QCoreApplication.translate

DEVICES = re.compile(r"auto|cpu|cuda(:\d+)?|mps")
SAME_SIZE = 1e-3  # relative: QGIS's pixel size of a rotated raster is only nearly the file's


def raster_path(layer: Optional[QgsRasterLayer], value: Any, what: str) -> Path:
    """Return the file of a raster layer, which the engine opens by its path.

    Parameters
    ----------
    layer : the layer that QGIS made of the parameter's value, or None where it could not.
    value : that value.
    what : the parameter's label.
    """
    if layer is None or not layer.isValid():
        raise UserError(_not_opened(value, what))
    if layer.providerType() != "gdal":
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: the layer “{layer}” is not a file but comes from the provider “{provider}”: save it as a "
                "GeoTIFF first (Export ▸ Save As…) and choose that.",
            ).format(what=what, layer=layer.name(), provider=layer.providerType())
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = str(parts.get("path") or "")
    if parts.get("layerName") or parts.get("vsiPrefix") or not os.path.exists(path):
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: “{source}” is not a plain raster file on disk: save it as a GeoTIFF first (Export ▸ Save "
                "As…) and choose that.",
            ).format(what=what, source=layer.source())
        )
    return Path(os.path.abspath(path))


def _not_opened(value: Any, what: str) -> str:
    if value is None or value == "":
        return translate("SpectraMorph", "{what}: choose a raster layer or file.").format(what=what)
    name = value.name() if hasattr(value, "name") else value
    return translate(
        "SpectraMorph",
        "{what}: “{name}” cannot be opened as a raster file: check that the file is there and complete; a layer that "
        "is not a raster must be saved as a GeoTIFF first.",
    ).format(what=what, name=name)


def check_same_place(hsi: QgsRasterLayer, msi: QgsRasterLayer) -> None:
    """Check that two different images lie over one another in one reference system, by what their files say."""
    if hsi.source() == msi.source():
        raise UserError(
            translate("SpectraMorph", "The hyperspectral and the multispectral image are the same: choose two.")
        )
    for layer in (hsi, msi):
        if not layer.dataProvider().crs().isValid():
            raise UserError(
                translate(
                    "SpectraMorph",
                    "The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster "
                    "▸ Projections ▸ Assign Projection…).",
                ).format(layer=layer.name())
            )
    hsi_crs, msi_crs = hsi.dataProvider().crs(), msi.dataProvider().crs()
    if hsi_crs != msi_crs and hsi_crs.toProj() != msi_crs.toProj():
        raise UserError(
            translate(
                "SpectraMorph",
                "The two images have different coordinate reference systems ({hsi} and {msi}): warp the multispectral "
                "image to that of the hyperspectral one first (Raster ▸ Projections ▸ Warp (Reproject)…).",
            ).format(hsi=hsi_crs.authid() or hsi_crs.description(), msi=msi_crs.authid() or msi_crs.description())
        )
    if hsi.dataProvider().extent().intersect(msi.dataProvider().extent()).isEmpty():
        raise UserError(
            translate("SpectraMorph", "The two images do not overlap: choose two images of the same place.")
        )


def check_finer(hsi: QgsRasterLayer, msi: QgsRasterLayer) -> None:
    """Check that the multispectral image has the finer pixels."""
    hsi_size, msi_size = _pixel_size(hsi), _pixel_size(msi)
    if msi_size > hsi_size * (1 - SAME_SIZE):
        raise UserError(
            translate(
                "SpectraMorph",
                "The pixels of the multispectral image ({msi:g} map units) are not finer than those of the "
                "hyperspectral one ({hsi:g}): check that the two are not mixed up.",
            ).format(hsi=hsi_size, msi=msi_size)
        )


def _pixel_size(layer: QgsRasterLayer) -> float:
    return math.sqrt(layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY())


def check_count(count: int) -> None:
    """Check the number of endmembers."""
    if count != AUTO and count < 2:
        raise UserError(
            translate(
                "SpectraMorph",
                "The number of endmembers is {count}: give 2 or more, or 0 for as many as the data show.",
            ).format(count=count)
        )


def check_uncertainty(path: str, preset: str) -> None:
    """Check that the preset can tell its uncertainty, where that was asked for."""
    if path and preset == "published":
        raise UserError(
            translate(
                "SpectraMorph",
                "The preset published knows nothing of its uncertainty: choose the preset sharp, or leave the "
                "uncertainty out.",
            )
        )


def check_device(device: str) -> None:
    """Check the name of a device."""
    if not DEVICES.fullmatch(device):
        raise UserError(
            translate(
                "SpectraMorph",
                "The device “{device}” is unknown: give auto, cpu, cuda, cuda:1 (or another number) or mps.",
            ).format(device=device)
        )


def numbers_of(text: str, what: str) -> tuple[float, ...]:
    """Return the positive numbers in a list such as `650, 550, 460`."""
    try:
        numbers = tuple(float(part) for part in re.split(r"[,;\s]+", text.strip()) if part)
    except ValueError:
        numbers = (math.nan,)
    if not all(0 < number < math.inf for number in numbers):
        raise UserError(
            translate(
                "SpectraMorph", "{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460."
            ).format(what=what, text=text)
        )
    return numbers


def check_one_a_band(numbers: tuple[float, ...], msi: QgsRasterLayer, what: str) -> None:
    """Check that a list, where one was given, has one number a band of the multispectral image."""
    if numbers and len(numbers) != msi.bandCount():
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: {given} numbers were given and the multispectral image has {bands} bands: give one a band, in "
                "the order of the bands.",
            ).format(what=what, given=len(numbers), bands=msi.bandCount())
        )


def check_file(path: str, what: str) -> None:
    """Check that a file to be read, where one was given, is there."""
    if path and not os.path.isfile(path):
        raise UserError(
            translate("SpectraMorph", "{what}: the file “{path}” is not there: choose another.").format(
                what=what, path=path
            )
        )


@dataclass(frozen=True)
class Destination:
    """A file to be written; `path` is empty where it was not asked for."""

    what: str
    path: str
    extensions: tuple[str, ...]


def check_destinations(destinations: Iterable[Destination], inputs: Iterable[Path]) -> None:
    """Check that the files can be written and neither meet one another nor an input."""
    sources = {_identity(path) for path in inputs}
    taken: dict[str, str] = {}
    for destination in destinations:
        if destination.path:
            _check_destination(destination, sources, taken)
            taken[_identity(destination.path)] = destination.what


def _check_destination(destination: Destination, sources: set[str], taken: dict[str, str]) -> None:
    what, path = destination.what, destination.path
    if os.path.splitext(path)[1].lstrip(".").lower() not in destination.extensions:
        raise UserError(
            translate("SpectraMorph", "{what}: “{path}” must end in .{extension}, the format that is written.").format(
                what=what, path=path, extension=destination.extensions[0]
            )
        )
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise UserError(
            translate(
                "SpectraMorph", "{what}: the folder “{folder}” is not there: make it first or choose another."
            ).format(what=what, folder=folder)
        )
    if not os.access(folder, os.W_OK):
        raise UserError(
            translate("SpectraMorph", "{what}: the folder “{folder}” cannot be written to: choose another.").format(
                what=what, folder=folder
            )
        )
    if _identity(path) in sources:
        raise UserError(
            translate(
                "SpectraMorph", "{what}: “{path}” is one of the inputs: choose another name for the output."
            ).format(what=what, path=path)
        )
    if _identity(path) in taken:
        raise UserError(
            translate("SpectraMorph", "{what} and {other} have the same file name: choose two.").format(
                what=what, other=taken[_identity(path)]
            )
        )


def _identity(path: Union[Path, str]) -> str:
    return os.path.normcase(os.path.realpath(path))
