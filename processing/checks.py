"""Cheap checks of what the user gave: headers and names only. Each raises UserError with a sentence for the user."""

from __future__ import annotations

import dataclasses
import math
import os
import re
from collections.abc import Iterable, Sequence, Sized
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProviderRegistry,
    QgsRaster,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.errors import UserError
from ..spectramorph_plugin.image_names import GdalName, absolute, image_path
from ..spectramorph_plugin.protocol.band_list import WORDS, listed_bands
from ..spectramorph_plugin.protocol.number_files import names_file, numbers_in_file

translate = QCoreApplication.translate

Transforms = QgsCoordinateTransformContext
DEVICES = re.compile(r"auto|cpu|cuda(:\d+)?|mps")
LARGEST_WAVELENGTH_UM, LARGEST_WIDTH_UM = 100.0, 1.0  # smaller numbers are micrometres, as in files
NM_PER_UM = 1000.0
MOST_WHOLE = 2**31 - 1  # that QGIS's widgets and parameters know
SAME_SIZE = 1e-3  # relative: QGIS's pixel size of a rotated raster is only nearly the file's


def raster_path(layer: Optional[QgsRasterLayer], value: Any, what: str) -> Path:
    """Return what the engine opens a raster layer by: the path of its file, or the name that GDAL opened it by.

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
    path = image_path(layer.source())
    known_to_qgis_alone = any(parts.get(key) for key in ("openOptions", "authcfg"))
    if isinstance(path, GdalName):
        # Of QGIS's memory the engine, another process, knows nothing.
        known_to_qgis_alone = known_to_qgis_alone or layer.source().startswith("/vsimem/")
    else:
        path = Path(str(parts.get("path") or ""))
        known_to_qgis_alone = known_to_qgis_alone or bool(parts.get("layerName")) or not os.path.exists(path)
    if known_to_qgis_alone:
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: “{source}” can be opened by this QGIS alone: write it to a GeoTIFF first by Raster ▸ "
                "Conversion ▸ Translate, which keeps wavelengths (Export ▸ Save As… loses them), and choose that.",
            ).format(what=what, source=layer.source())
        )
    return absolute(path)


def _not_opened(value: Any, what: str) -> str:
    if value is None or value == "":
        return translate("SpectraMorph", "{what}: choose a raster layer or file.").format(what=what)
    name = value.name() if hasattr(value, "name") else value
    return translate(
        "SpectraMorph",
        "{what}: “{name}” cannot be opened as a raster file: check that the file is there and complete; a layer that "
        "is not a raster must be saved as a GeoTIFF first.",
    ).format(what=what, name=name)


def check_pair(hsi: QgsRasterLayer, msis: Sequence[QgsRasterLayer], transforms: Transforms) -> None:
    """Check that multispectral images lie over the hyperspectral one and the finest has pixels that are no coarser."""
    _check_same_place(hsi, msis, transforms)
    _check_not_coarser(hsi, msis, transforms)


def check_two_of_one_place(reference: QgsRasterLayer, image: QgsRasterLayer, transforms: Transforms) -> None:
    """Check that two images are two, and lie over each other."""
    if _identity(reference.source()) == _identity(image.source()):
        raise UserError(translate("SpectraMorph", "The reference and the image to move are the same: choose two."))
    _check_have_crs((reference, image))
    if _lie_apart(reference, image, transforms):
        raise UserError(
            translate(
                "SpectraMorph", "“{image}” and the reference do not overlap: choose images of the same place."
            ).format(image=image.name())
        )


def _check_same_place(hsi: QgsRasterLayer, msis: Sequence[QgsRasterLayer], transforms: Transforms) -> None:
    """By what the files say: a CRS that only the layer in QGIS has is unknown to the engine."""
    if _identity(hsi.source()) in {_identity(msi.source()) for msi in msis}:
        raise UserError(
            translate("SpectraMorph", "The hyperspectral and the multispectral image are the same: choose two.")
        )
    _check_have_crs((hsi, *msis))
    for msi in msis:
        if _lie_apart(hsi, msi, transforms):
            raise UserError(
                translate(
                    "SpectraMorph",
                    "“{msi}” and the hyperspectral image do not overlap: choose images of the same place.",
                ).format(msi=msi.name())
            )


def _check_have_crs(layers: Iterable[QgsRasterLayer]) -> None:
    for layer in layers:
        if not layer.dataProvider().crs().isValid():
            raise UserError(
                translate(
                    "SpectraMorph",
                    "The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster "
                    "▸ Projections ▸ Assign Projection…).",
                ).format(layer=layer.name())
            )


def _lie_apart(layer: QgsRasterLayer, other: QgsRasterLayer, transforms: Transforms) -> bool:
    """Tell whether two images share no place, as far as it can be told: the engine has the last word."""
    try:
        extent = _transform(layer, other, transforms).transformBoundingBox(layer.dataProvider().extent())
    except QgsCsException:
        return False
    return bool(extent.intersect(other.dataProvider().extent()).isEmpty())


def _check_not_coarser(hsi: QgsRasterLayer, msis: Sequence[QgsRasterLayer], transforms: Transforms) -> None:
    """Pixels of the same size are taken, as by the engine, which warns of them."""
    msi = finest(hsi, msis, transforms)
    hsi_size, msi_size = _pixel_size(hsi, msi, transforms), _pixel_size(msi, msi, transforms)
    if msi_size > hsi_size * (1 + SAME_SIZE):
        raise UserError(
            translate(
                "SpectraMorph",
                "The pixels of the multispectral image ({msi:g} map units) are coarser than those of the "
                "hyperspectral one ({hsi:g}): check that the two are not mixed up.",
            ).format(hsi=hsi_size, msi=msi_size)
        )


def finest(hsi: QgsRasterLayer, msis: Sequence[QgsRasterLayer], transforms: Transforms) -> QgsRasterLayer:
    """Return the multispectral image of the smallest pixels; each is measured by those of the hyperspectral one."""
    return max(msis, key=lambda msi: _pixel_size(hsi, msi, transforms) / _pixel_size(msi, msi, transforms))


def _pixel_size(layer: QgsRasterLayer, other: QgsRasterLayer, transforms: Transforms) -> float:
    """Return the side of a square as large as a pixel in the middle of an image, in the map units of another.

    Infinite where the map units of the one cannot be told in those of the other.
    """
    middle = layer.dataProvider().extent().center()
    steps = ((0.0, 0.0), (layer.rasterUnitsPerPixelX(), 0.0), (0.0, layer.rasterUnitsPerPixelY()))
    to_other = _transform(layer, other, transforms)
    try:
        corner, right, below = (to_other.transform(middle.x() + x, middle.y() + y) for x, y in steps)
    except QgsCsException:
        return math.inf
    return math.sqrt(abs((right - corner).crossProduct(below - corner)))


def _transform(source: QgsRasterLayer, destination: QgsRasterLayer, transforms: Transforms) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(source.dataProvider().crs(), destination.dataProvider().crs(), transforms)


def check_mask(mask: QgsRasterLayer, image: QgsRasterLayer, what: str) -> None:
    """Check that a mask has the pixels of its image."""
    sizes = [(layer.width(), layer.height()) for layer in (mask, image)]
    if sizes[0] != sizes[1]:
        given, needed = (f"{width} × {height}" for width, height in sizes)
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: “{mask}” has {given} pixels and its image “{image}” has {needed}: choose a mask that lies on "
                "the grid of its image.",
            ).format(what=what, mask=mask.name(), given=given, image=image.name(), needed=needed)
        )


def check_residuals(path: Optional[Path], preset: str) -> None:
    """Check that the preset can tell its residuals, where that was asked for."""
    if path and preset == "published":
        raise UserError(
            translate(
                "SpectraMorph",
                "The preset published knows no residuals: choose the preset sharp, or leave the residuals out.",
            )
        )


def check_uncertainty(path: Optional[Path], preset: str) -> None:
    """Check that the preset can tell its uncertainty, where that was asked for."""
    if path and preset == "published":
        raise UserError(
            translate(
                "SpectraMorph",
                "The preset published knows no uncertainty: choose the preset sharp, or leave the uncertainty out.",
            )
        )


def limits(field: dataclasses.Field[Any]) -> tuple[Optional[float], Optional[float]]:
    """Return the least and the most that a request's number may be; None where there is no such limit."""
    least, most = field.metadata["least"], field.metadata["most"]
    whole = isinstance(field.default, int)
    return least, min(most, MOST_WHOLE) if whole and most is not None else most


def check_limits(number: float, field: dataclasses.Field[Any], what: str) -> None:
    """Check that a number lies in the range that its field of the request declares, or is its special default."""
    if field.metadata["special"] is not None and number == field.default:
        return
    least, most = limits(field)
    if least is not None and not number >= least:
        raise UserError(
            translate("SpectraMorph", "{what}: {number} is too small: give {least} or more.").format(
                what=what, number=number, least=least
            )
        )
    if most is not None and not number <= most:
        raise UserError(
            translate("SpectraMorph", "{what}: {number} is too large: give {most} or less.").format(
                what=what, number=number, most=most
            )
        )


def not_a_number(value: Any, what: str) -> UserError:
    """Return the error for a value that is no number."""
    return UserError(
        translate("SpectraMorph", "{what}: “{value}” is not a number: give one.").format(what=what, value=value)
    )


def not_a_choice(value: Any, choices: Sequence[str], what: str) -> UserError:
    """Return the error for a value that is none of those there are."""
    return UserError(
        translate("SpectraMorph", "{what}: there is no “{value}”: choose one of {choices}.").format(
            what=what, value=value, choices=", ".join(choices)
        )
    )


def device_of(text: str, what: str) -> str:
    """Return the name of a device."""
    if not DEVICES.fullmatch(text):
        raise UserError(
            translate(
                "SpectraMorph",
                "The device “{device}” is unknown: give auto, cpu, cuda, cuda:1 (or another number) or mps.",
            ).format(device=text)
        )
    return text


def wavelengths_of(text: str, what: str) -> tuple[float, ...]:
    """Return the wavelengths in a list such as `650, 550, 460` or `0,65; 0,55; 0,46`, in nanometres."""
    return _in_nanometres(_positive(text, what), LARGEST_WAVELENGTH_UM)


def widths_of(text: str, what: str) -> tuple[float, ...]:
    """Return the widths of bands in a list such as `65, 35, 30` or `0.065, 0.035, 0.03`, in nanometres."""
    return _in_nanometres(_positive(text, what), LARGEST_WIDTH_UM)


def hsi_wavelengths_of(text: str, what: str) -> tuple[float, ...]:
    """Return the wavelengths in a list or in the file that a text names, in nanometres."""
    return _listed_or_in_file(text, what, "wavelength", LARGEST_WAVELENGTH_UM)


def hsi_widths_of(text: str, what: str) -> tuple[float, ...]:
    """Return the widths of bands in a list or in the file that a text names, in nanometres."""
    return _listed_or_in_file(text, what, "fwhm", LARGEST_WIDTH_UM)


def _listed_or_in_file(text: str, what: str, header_field: str, largest_um: float) -> tuple[float, ...]:
    if not names_file(text):
        return _in_nanometres(_positive(text, what), largest_um)
    try:
        numbers = numbers_in_file(text, header_field)
    except UserError as error:
        numbers, cause = (), error
    else:
        cause = None
    if not numbers or not all(0 < number < math.inf for number in numbers):
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: the file “{path}” does not hold them: choose a text file with one number a line, or an ENVI "
                "header that has them.",
            ).format(what=what, path=text.strip())
        ) from cause
    return _in_nanometres(numbers, largest_um)


def bad_bands_of(text: str, what: str) -> str:
    """Return a choice of bad bands, a word or a list such as `1-7, 58-76`, without blanks."""
    choice = text.strip()
    if choice not in WORDS:
        try:
            listed_bands(choice)
        except ValueError as error:
            raise UserError(
                translate(
                    "SpectraMorph", "{what}: “{text}” is not a list of bands: write it like 1-7, 58-76, 225."
                ).format(what=what, text=text)
            ) from error
    return choice


def check_one_an_hsi_band(given: Sized, layer: QgsRasterLayer, what: str) -> None:
    """Check that a list, where one was given, has one entry a band of the hyperspectral image."""
    bands = bands_that_count([layer])
    if len(given) not in (0, bands, layer.bandCount()):
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: {given} were given and the hyperspectral image has {bands} bands: give one a band, bad bands "
                "included.",
            ).format(what=what, given=len(given), bands=bands)
        )


def _positive(text: str, what: str) -> tuple[float, ...]:
    numbers = _numbers_in(text)
    if not all(0 < number < math.inf for number in numbers):
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460 or 0,65; 0,55; 0,46.",
            ).format(what=what, text=text)
        )
    return numbers


def _in_nanometres(numbers: tuple[float, ...], largest_um: float) -> tuple[float, ...]:
    """Return lengths in nanometres: where all are as small as only micrometres are, they are micrometres."""
    if all(number < largest_um for number in numbers):
        return tuple(round(number * NM_PER_UM, 6) for number in numbers)
    return numbers


def shift_of(text: str, what: str) -> tuple[float, ...]:
    """Return the columns and rows of a shift such as `0.4, -1.2`; nothing of an empty text."""
    numbers = _numbers_in(text)
    if len(numbers) not in (0, 2) or not all(map(math.isfinite, numbers)):
        raise UserError(
            translate(
                "SpectraMorph", "{what}: “{text}” is not two numbers: write columns and rows like 0.4, -1.2."
            ).format(what=what, text=text)
        )
    return numbers


def gains_of(text: str, what: str) -> tuple[float, ...]:
    """Return the factors in a list such as `2` or `0.9, 1.1`; nothing of an empty text."""
    numbers = _numbers_in(text)
    if not all(0 < number < math.inf for number in numbers):
        raise UserError(
            translate(
                "SpectraMorph", "{what}: “{text}” is not a list of numbers above 0: write them like 2 or 0.9, 1.1, 1."
            ).format(what=what, text=text)
        )
    return numbers


def _numbers_in(text: str) -> tuple[float, ...]:
    """Return the numbers in a list; a comma may be the sign before decimals where something else parts the numbers."""
    separators = r"[,;\s]+"
    if _has_decimal_commas(text):
        text, separators = text.replace(",", "."), r"[;\s]+"
    try:
        return tuple(float(part) for part in re.split(separators, text.strip()) if part)
    except ValueError:
        return (math.nan,)


def _has_decimal_commas(text: str) -> bool:
    """Tell whether commas stand before decimals, as in `0,665; 0,56`, `664,5 559,8` and `0,665`, not in `665, 560`."""
    parts = [part for part in re.split(r"[;\s]+", text.strip()) if part]
    if "," not in text or not all(re.fullmatch(r"[-+]?\d+(?:,\d+)?", part) for part in parts):
        return False
    return len(parts) > 1 or ";" in text or re.match(r"[-+]?0,", parts[0]) is not None


def names_of(text: str, what: str) -> tuple[str, ...]:
    """Return the names in a list such as `B2, B3, B4`."""
    return tuple(name.strip() for name in re.split("[,;]", text) if name.strip())


def check_one_a_band(given: Sized, layers: Sequence[QgsRasterLayer], what: str) -> None:
    """Check that a list, where one was given, has one entry a band of the multispectral images together."""
    bands = bands_that_count(layers)
    if len(given) not in (0, bands, sum(layer.bandCount() for layer in layers)):
        raise UserError(
            translate(
                "SpectraMorph",
                "{what}: {given} were given and the multispectral image has {bands} bands: give one a band, in the "
                "order of the bands.",
            ).format(what=what, given=len(given), bands=bands)
        )


def bands_that_count(layers: Iterable[QgsRasterLayer]) -> int:
    """Return how many bands images have together without those that only say where there is data (alpha).

    In some products a band of that kind is one like others: these the engine knows, so that both numbers are let pass.
    """
    alpha = QgsRaster.ColorInterpretation.AlphaBand
    return sum(
        layer.dataProvider().colorInterpretation(band) != alpha
        for layer in layers
        for band in range(1, layer.bandCount() + 1)
    )


def file_path(path: str, what: str) -> Path:
    """Return the file to be read that a text names; a relative one is relative to QGIS's working folder."""
    if not path:
        raise UserError(translate("SpectraMorph", "{what}: choose a file.").format(what=what))
    if not os.path.isfile(path):
        raise UserError(
            translate("SpectraMorph", "{what}: the file “{path}” is not there: choose another.").format(
                what=what, path=path
            )
        )
    return Path(os.path.abspath(path))


def product_path(path: str, what: str) -> Path:
    """Return the product to be read that a text names: a file, a folder, or what only GDAL understands."""
    named = image_path(path)
    if path and (isinstance(named, GdalName) or os.path.isdir(path)):
        return absolute(named)
    return file_path(path, what)


def output_path(path: str, extensions: Sequence[str], what: str) -> Path:
    """Return the file to be written that a text names."""
    if not path:
        raise UserError(translate("SpectraMorph", "{what}: name the file to write.").format(what=what))
    if os.path.splitext(path)[1].lstrip(".").lower() not in extensions:
        raise UserError(
            translate("SpectraMorph", "{what}: “{path}” must end in .{extension}, the format that is written.").format(
                what=what, path=path, extension=extensions[0]
            )
        )
    return Path(path)


def folder_path(path: str, what: str) -> Path:
    """Return the folder to be written to that a text names, which may have to be made."""
    if not path:
        raise UserError(translate("SpectraMorph", "{what}: choose a folder.").format(what=what))
    if os.path.exists(path) and not os.path.isdir(path):
        raise UserError(
            translate("SpectraMorph", "{what}: “{path}” is a file: choose a folder.").format(what=what, path=path)
        )
    return Path(path)


def check_outputs(outputs: Iterable[tuple[str, Path]], inputs: Iterable[Path]) -> None:
    """Check that files, each with its label, can be written and neither meet one another nor an input."""
    sources = {_identity(path) for path in inputs}
    taken: dict[str, str] = {}
    for what, path in outputs:
        _check_output(what, path, sources, taken)
        taken[_identity(path)] = what


def _check_output(what: str, path: Path, sources: set[str], taken: dict[str, str]) -> None:
    folder = str(path.parent)
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
