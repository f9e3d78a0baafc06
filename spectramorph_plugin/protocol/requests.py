"""What can be asked of the engine: one frozen dataclass a job.

These classes are the one definition of a job's options. The command line makes its arguments from them, the QGIS
algorithms take defaults and choices from them, and a request turns back into the command line that asks for it. This
module needs the standard library alone, so that QGIS can import it.
"""

from __future__ import annotations

import dataclasses
import math
import os
import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Union

from ..errors import UserError
from ..image_names import GdalName, absolute, image_path
from ..product_choices import OVERLAP_CHOICES
from ..sensors import SENSOR_CHOICES, SENSOR_NAMES

COARSE_PRIOR_CHOICES = ("auto", "on", "off")
DATA_TYPE_CHOICES = ("same", "float32")
PRESET_CHOICES = ("sharp", "published")
ALIGN_CHOICES = ("msi", "hsi")
MOVING_CHOICES = ("georeferencing", "resampling")
TRAINING_CHOICES = ("auto", "response", "images", "both")
# As core/simulation.py has them.
BLUR_CHOICES = (
    "gaussian",
    "kolmogorov",
    "airy",
    "moffat",
    "sinc",
    "lorentzian2",
    "hermite",
    "parabolic",
    "gabor",
    "delta",
)
LARGEST_SHIFT = 32  # in pixels of the coarser image: every whole one is tried, so that twice as many take four times
AUTO = 0  # the number of endmembers that stands for as many as the data show
MOST_SEED = 2**32 - 1  # the largest that scikit-learn takes
# A larger number is a typing error, which the system would refuse with a message that does not help.
MOST_THREADS = 1024
SAFE = re.compile(r"[\w.,:=\\/+-]+")  # what the shell of Windows takes as it is


def endmember_count(text: str) -> int:
    """Read a number of endmembers, or `auto`.

    Parameters
    ----------
    text : str
        As given on the command line.

    Returns
    -------
    int
        AUTO for `auto`.

    Raises
    ------
    ValueError
        Where it is neither.
    """
    return AUTO if text == "auto" else int(text)


def option(
    help_text: str,
    default: Any = dataclasses.MISSING,
    *,
    parse: Callable[[str], Any] = str,
    choices: tuple[str, ...] = (),
    least: Union[float, None] = None,
    above: Union[float, None] = None,
    most: Union[float, None] = None,
    special: Union[str, None] = None,
    is_input: bool = False,
    is_output: bool = False,
    is_list: bool = False,
    header_field: str = "",
) -> Any:
    """Declare one option of a job.

    What may be given is declared here alone; `check` holds every request to it.

    Parameters
    ----------
    help_text : str
        What the option is, for people.
    default : Any
        Its value where none is given; without a default the option is required.
    parse : callable
        The type of the value (of each value, for an option whose default is a tuple).
    choices : tuple of str
        The values allowed, where they are few.
    least : float or None
        The smallest value allowed. Numbers must be finite in any case.
    above : float or None
        What the value must be larger than.
    most : float or None
        The largest value allowed.
    special : str or None
        The word for the default, where that lies outside these limits and means something else than a number.
    is_input : bool
        Whether the value is the path of a file that is read.
    is_output : bool
        Whether it is the path of a file that is written.
    is_list : bool
        Whether it is a tuple of one or more, each given as an argument of its own.
    header_field : str
        For a list of numbers that may be given as a file: the field of an ENVI header that holds them.

    Returns
    -------
    dataclasses.Field
        The field of the request.
    """
    metadata = {
        "help": help_text,
        "parse": parse,
        "choices": choices,
        "least": least,
        "above": above,
        "most": most,
        "special": special,
        "is_input": is_input,
        "is_output": is_output,
        "is_list": is_list,
        "header_field": header_field,
    }
    return dataclasses.field(default=default, metadata=metadata)


def check(request: Any) -> None:
    """Hold the values of a request to what its options allow.

    Parameters
    ----------
    request : Request
        One of the dataclasses below, which call this when they are made.

    Raises
    ------
    UserError
        Where a value is none of the choices, no finite number or outside the limits.
    """
    for field in dataclasses.fields(request):
        check_value(field, getattr(request, field.name))


def check_value(field: dataclasses.Field[Any], value: Any) -> None:
    """Hold one value to what its option allows.

    Parameters
    ----------
    field : dataclasses.Field
        The option, as `option` declared it.
    value : Any
        The value; of a tuple each element is looked at.

    Raises
    ------
    UserError
        Where a value is none of the choices, no finite number or outside the limits.
    """
    about = field.metadata
    if about["special"] is not None and value == field.default:
        return
    for each in value if isinstance(value, tuple) else (value,):
        is_number = isinstance(each, (int, float)) and not isinstance(each, bool)
        fits = not about["choices"] or each in about["choices"]
        if is_number:
            fits = (
                (isinstance(each, int) or math.isfinite(each))  # a whole number may be larger than any float
                and (about["least"] is None or each >= about["least"])
                and (about["above"] is None or each > about["above"])
                and (about["most"] is None or each <= about["most"])
            )
        if not fits:
            verb = "holds" if isinstance(value, tuple) else "is"
            raise UserError(f"The option {_name(field)} {verb} {each}: give {_allowed(field)}.")


def _allowed(field: dataclasses.Field[Any]) -> str:
    """Return in words what an option takes."""
    about = field.metadata
    if about["choices"]:
        return "one of " + ", ".join(about["choices"])
    kind = "whole" if isinstance(field.default, int) else "finite"
    words = f"{kind} numbers" if isinstance(field.default, tuple) else f"a {kind} number"
    if about["least"] is not None:
        words += f" from {about['least']} to {about['most']}" if about["most"] else f" of {about['least']} or more"
    if about["above"] is not None:
        words += f" above {about['above']}" + (f" and up to {about['most']}" if about["most"] else "")
    return words if about["special"] is None else f"{words}, or {about['special']}"


def _name(field: dataclasses.Field[Any]) -> str:
    return field.name.replace("_", "-")


REPORT_HELP = "report to write for people to look at: one page with all pictures inside (HTML)"
HSI_HELP = "the hyperspectral raster (HSI): many narrow bands, coarse pixels"
MSI_HELP = (
    "the multispectral raster (MSI) of the same place: few bands, fine pixels; several rasters are stacked, in their "
    "order, to the finest of their grids"
)
HSI_MASK_HELP = "raster on the HSI's grid whose pixels other than 0 mark those of the HSI not to use, as clouds"
PRODUCT_MASK_HELP = (
    "leave out what the products' own quality layers mark: clouds, their shadows, haze, cirrus and failed values"
)
OVERLAP_HELP = "whose bands of the HSI to use where its two spectrometers (VNIR and SWIR) see the same wavelengths"
MSI_MASK_HELP = "raster on the MSI's grid whose pixels other than 0 mark those of the MSI not to use, as clouds"
RESPONSE_HELP = (
    "the MSI's spectral response: a table (CSV: wavelengths in the first column, then one column a band of the MSI), "
    "an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson)"
)
SEEN_RESPONSE_HELP = (
    "the spectral response of a sensor that is not in the list: a table (CSV: wavelengths in the first column, then "
    "one column a band), an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson)"
)
SENSOR_HELP = (
    "the MSI's sensor, whose response is then known; auto: the response table if given, the wavelengths and widths if "
    "given or in the file, a sensor that the band names tell, or else estimated; estimated: from the two images"
)
SENSOR_BANDS_HELP = "names of the sensor's bands that the MSI holds, in the MSI's order, as B2,B3,B4,B8"
WAVELENGTHS_HELP = "centre wavelengths of the MSI's bands in nanometres, where its file holds none"
FWHM_HELP = "full widths at half maximum of the MSI's bands in nanometres, where its file holds none"
HSI_WAVELENGTHS_HELP = (
    "centre wavelengths of the HSI's bands in nanometres or micrometres, in place of what its file tells: numbers, or "
    "the path of a text file with one a line or of an ENVI header"
)
HSI_FWHM_HELP = "full widths at half maximum of the HSI's bands, given in the same ways"
BAD_BANDS_HELP = (
    "which bands of the HSI not to use: auto (those flagged in its file, and those without data, with one value or "
    "with noise alone), flagged (the former), keep (none), or a list such as 1-7,58-76"
)
COUNT_HELP = (
    "how many endmembers to look for; auto: as many as the signal holds above the noise, 7 with the preset published"
)
MATERIALS_HELP = (
    "how many materials the fractions and the endmember table show; auto: as many as endmembers where their count is "
    "given, or else as few as explain the image"
)
CONSTRAINED_HELP = (
    "make abundances fractions of the materials: not negative, with a sum of one; else the coefficients of the "
    "endmembers, which give the fused image exactly"
)
ENDMEMBERS_HELP = (
    "endmembers to write: a table (.csv), an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson, .gpkg)"
)
LIBRARY_HELP = (
    "spectral library of the materials in the image, in place of those found in it: a table (.csv), an ENVI library "
    "(.sli) or an EnMAP-Box library (.geojson, .gpkg), as this program writes them"
)
NAME_LIBRARY_HELP = "spectral library by whose nearest spectra endmembers are named, in any of the same formats"
SCHEDULER_HELP = (
    "the Dask cluster to compute on: the address of its scheduler, as tcp://10.0.0.1:8786, or local:N for N processes "
    "on this computer, or local:gpus for one for each of its GPUs; without it, this process alone"
)
PARTS_HELP = (
    "with a scheduler: the folder that its workers write their parts to, which all of them reach, or a name as "
    "/vsis3/bucket/folder; by default a folder beside the output. An output named .vrt shows the parts, any "
    "other is put together from them as a cloud-optimised GeoTIFF"
)
THREADS_HELP = "how many CPU cores to compute on; 0: all but one, or both of two"
DEVICE_HELP = "where to compute: auto, cpu, cuda, cuda:N or mps"
EVERY_GPU_HELP = f"{DEVICE_HELP}; cuda:all for all GPUs of this computer, in a process each"


def _of_each_hsi_band(help_text: str, header_field: str) -> Any:
    """Declare an option of lengths, one for each band of the HSI, which a file may hold, too."""
    return option(help_text, (), parse=float, above=0, header_field=header_field)


class Checked:
    """What every request is: one whose values its options allow."""

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):  # type: ignore[arg-type]
            if field.metadata["parse"] is image_path:  # so that names of GDAL's are known as such, however it was made
                value = getattr(self, field.name)
                named = tuple(map(image_path, value)) if isinstance(value, tuple) else value and image_path(value)
                object.__setattr__(self, field.name, named)
        check(self)


@dataclass(frozen=True)
class ExtractEndmembersRequest(Checked):
    """Find the endmember spectra of an HSI."""

    job: ClassVar[str] = "extract-endmembers"

    hsi: Path = option(HSI_HELP, parse=image_path, is_input=True)
    output: Path = option(ENDMEMBERS_HELP, parse=Path, is_output=True)
    report: Union[Path, None] = option(REPORT_HELP, None, parse=Path, is_output=True)
    count: int = option(COUNT_HELP, AUTO, parse=endmember_count, least=2, special="auto")
    name_library: Union[Path, None] = option(NAME_LIBRARY_HELP, None, parse=Path, is_input=True)
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "auto")


@dataclass(frozen=True)
class FuseRequest(Checked):
    """Fuse an HSI with a finer MSI into a fine HSI."""

    job: ClassVar[str] = "fuse"

    hsi: Path = option(HSI_HELP, parse=image_path, is_input=True)
    msi: tuple[Path, ...] = option(MSI_HELP, parse=image_path, is_input=True, is_list=True)
    output: Path = option("the fused raster to write (GeoTIFF)", parse=Path, is_output=True)
    sensor: str = option(SENSOR_HELP, "auto", choices=SENSOR_CHOICES)
    sensor_bands: tuple[str, ...] = option(SENSOR_BANDS_HELP, ())
    response: Union[Path, None] = option(RESPONSE_HELP, None, parse=Path, is_input=True)
    msi_wavelengths: tuple[float, ...] = option(WAVELENGTHS_HELP, (), parse=float, above=0)
    msi_fwhm: tuple[float, ...] = option(FWHM_HELP, (), parse=float, above=0)
    abundances: Union[Path, None] = option("abundance maps to write (GeoTIFF)", None, parse=Path, is_output=True)
    endmembers: Union[Path, None] = option(ENDMEMBERS_HELP, None, parse=Path, is_output=True)
    model: Union[Path, None] = option(
        "fitted model to write (safetensors), for apply-model and export-abundances", None, parse=Path, is_output=True
    )
    residuals: Union[Path, None] = option(
        "raster to write of how far the result is from agreeing with each image, in the HSI's units (GeoTIFF)",
        None,
        parse=Path,
        is_output=True,
    )
    uncertainty: Union[Path, None] = option(
        "raster to write of how large the result's error is likely to be in each pixel: 1 is the image's mean, which "
        "its metadata tell for each band (GeoTIFF)",
        None,
        parse=Path,
        is_output=True,
    )
    report: Union[Path, None] = option(REPORT_HELP, None, parse=Path, is_output=True)
    count: int = option(COUNT_HELP, AUTO, parse=endmember_count, least=2, special="auto")
    constrained: bool = option(CONSTRAINED_HELP, True)
    materials: int = option(MATERIALS_HELP, AUTO, parse=endmember_count, least=2, special="auto")
    endmember_library: Union[Path, None] = option(LIBRARY_HELP, None, parse=Path, is_input=True)
    name_library: Union[Path, None] = option(NAME_LIBRARY_HELP, None, parse=Path, is_input=True)
    preset: str = option(
        "the method: sharp agrees with both images and takes seconds; published is the paper's, for comparison",
        "sharp",
        choices=PRESET_CHOICES,
    )
    blur: Union[Path, None] = option(
        "for the preset sharp: the HSI's point spread function, where it is known, a square table (CSV) of the weights "
        "of fine pixels around a coarse one's centre; estimated from the images by default",
        None,
        parse=Path,
        is_input=True,
    )
    coarse_prior: str = option(
        "whether the network also sees the HSI's own spectrum at each pixel; auto turns it on for MSIs of one or two "
        "bands",
        "auto",
        choices=COARSE_PRIOR_CHOICES,
    )
    hsi_mask: Union[Path, None] = option(HSI_MASK_HELP, None, parse=image_path, is_input=True)
    msi_mask: Union[Path, None] = option(MSI_MASK_HELP, None, parse=image_path, is_input=True)
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    radiometric_matching: bool = option(
        "fit the MSI's gain and offset, band by band, to what its response says it should see of the HSI", True
    )
    spectral_scale: float = option(
        "what the MSI's values are multiplied by to be in the HSI's units, where that is known; 0: fitted",
        0.0,
        parse=float,
        least=0,
    )
    registration: bool = option("estimate the shift between the two images and remove it", True)
    shift: tuple[float, ...] = option(
        "the shift between the images, where it is known: columns, rows by which the MSI's content lies right of and "
        "below where the HSI has it, in HSI pixels",
        (),
        parse=float,
    )
    align_to: str = option(
        "the image whose georeferencing is trusted: the fused image lines up with it", "msi", choices=ALIGN_CHOICES
    )
    training: str = option(
        "for the preset sharp, what the network learns from: response (the HSI as the MSI would see it), images (the "
        "MSI as the HSI would see it), both, or auto: by their errors on held-out pixels",
        "auto",
        choices=TRAINING_CHOICES,
    )
    assessment: bool = option(
        "fuse at reduced resolution as well, where the truth is known, and tell what fusing gains over interpolation "
        "there: a check that takes as long as the fit; how good the result is, is told without it",
        False,
    )
    device: str = option(EVERY_GPU_HELP, "auto")
    dtype: str = option(
        "the fused raster's data type: same as the HSI's, with its scaling, or float32",
        "same",
        choices=DATA_TYPE_CHOICES,
    )
    seed: int = option("seed of everything random", 0, parse=int, least=0, most=MOST_SEED)
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "auto")
    scheduler: Union[str, None] = option(SCHEDULER_HELP, None)
    parts: Union[Path, None] = option(PARTS_HELP, None, parse=image_path)


SHARING = ("none", "hsi", "all")


@dataclass(frozen=True)
class FuseManyRequest(Checked):
    """Fuse all pairs of a list, here or on a cluster; a pair that fails does not stop the rest."""

    job: ClassVar[str] = "fuse-many"

    pairs: Path = option(
        "the list of pairs: a table (CSV) with the columns hsi and msi (several are separated by semicolons), a name, "
        "and any options of fuse as further columns; or STAC items with the assets hsi and msi (JSON)",
        parse=Path,
        is_input=True,
    )
    folder: Path = option("the folder to write the fused rasters to, which all workers reach", parse=Path)
    output: Path = option(
        "the table to write of what came of each pair: its figures, or why it was not fused (CSV)",
        parse=Path,
        is_output=True,
    )
    share_model: str = option(
        "which pairs share the model of the first of them that can be fused, by which the others are fused as by "
        "apply-model: those with the same HSI, as dates of a time series; all, as scenes of the same sensors and "
        "season; or none",
        "none",
        choices=SHARING,
    )
    device: str = option(EVERY_GPU_HELP, "auto")
    scheduler: Union[str, None] = option(SCHEDULER_HELP, None)
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)


MODEL_HELP = "the model that fuse wrote (safetensors)"


@dataclass(frozen=True)
class ApplyModelRequest(Checked):
    """Fuse other images of the same sensors, as of another date or a neighbouring tile, with a fitted model."""

    job: ClassVar[str] = "apply-model"

    model: Path = option(MODEL_HELP, parse=Path, is_input=True)
    msi: tuple[Path, ...] = option(MSI_HELP, parse=image_path, is_input=True, is_list=True)
    output: Path = option("the fused raster to write (GeoTIFF)", parse=Path, is_output=True)
    hsi: Union[Path, None] = option(
        "the hyperspectral raster of the same place; without it the result is a guess from the MSI's bands alone",
        None,
        parse=image_path,
        is_input=True,
    )
    abundances: Union[Path, None] = option("abundance maps to write (GeoTIFF)", None, parse=Path, is_output=True)
    doubtful: Union[Path, None] = option(
        "raster to write of where the model is not to be trusted (GeoTIFF): 0 nowhere, 1 where the two images show "
        "different things, 2 where the MSI's values are unlike all that it learned from, 3 both",
        None,
        parse=Path,
        is_output=True,
    )
    residuals: Union[Path, None] = option(
        "raster to write of how far the result is from agreeing with each image, in the HSI's units (GeoTIFF)",
        None,
        parse=Path,
        is_output=True,
    )
    uncertainty: Union[Path, None] = option(
        "raster to write of how large the result's error is likely to be in each pixel: 1 is the image's mean, which "
        "its metadata tell for each band; needs the HSI (GeoTIFF)",
        None,
        parse=Path,
        is_output=True,
    )
    constrained: bool = option(CONSTRAINED_HELP, True)
    hsi_mask: Union[Path, None] = option(HSI_MASK_HELP, None, parse=image_path, is_input=True)
    msi_mask: Union[Path, None] = option(MSI_MASK_HELP, None, parse=image_path, is_input=True)
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    registration: bool = option(
        "estimate the shift between the two images and remove it; else it is taken to be the one that the model was "
        "fitted with",
        True,
    )
    shift: tuple[float, ...] = option(
        "the shift between the images, where it is known: columns, rows by which the MSI's content lies right of and "
        "below where the HSI has it, in HSI pixels",
        (),
        parse=float,
    )
    device: str = option(DEVICE_HELP, "auto")
    dtype: str = option(
        "the fused raster's data type: same as the HSI's, with its scaling, or float32, as it is without an HSI",
        "same",
        choices=DATA_TYPE_CHOICES,
    )
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)
    msi_wavelengths: tuple[float, ...] = option(
        "centre wavelengths of the MSI's bands in nanometres, where its file holds none: they are brought to the "
        "model's order by these",
        (),
        parse=float,
        above=0,
    )
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")


@dataclass(frozen=True)
class ExportAbundancesRequest(Checked):
    """Apply a fitted model to an MSI and write abundance maps."""

    job: ClassVar[str] = "export-abundances"

    model: Path = option(MODEL_HELP, parse=Path, is_input=True)
    msi: tuple[Path, ...] = option(MSI_HELP, parse=image_path, is_input=True, is_list=True)
    output: Path = option("the abundance maps to write (GeoTIFF)", parse=Path, is_output=True)
    hsi: Union[Path, None] = option(
        "the hyperspectral raster of the same place, which a model does better with, and some cannot do without",
        None,
        parse=image_path,
        is_input=True,
    )
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    constrained: bool = option(CONSTRAINED_HELP, True)
    device: str = option(DEVICE_HELP, "auto")
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)


@dataclass(frozen=True)
class EstimateResponseRequest(Checked):
    """Estimate an unknown sensor's spectral response, the blur and the shift from a pair of images."""

    job: ClassVar[str] = "estimate-response"

    hsi: Path = option(HSI_HELP, parse=image_path, is_input=True)
    msi: tuple[Path, ...] = option(MSI_HELP, parse=image_path, is_input=True, is_list=True)
    output: Path = option("the response table to write (CSV)", parse=Path, is_output=True)
    blur: Union[Path, None] = option(
        "table to write of the HSI's point spread function (CSV)", None, parse=Path, is_output=True
    )
    plot: Union[Path, None] = option(
        "plot to write of the response and the blur (PNG, SVG, PDF, or the report as HTML)",
        None,
        parse=Path,
        is_output=True,
    )
    report: Union[Path, None] = option(REPORT_HELP, None, parse=Path, is_output=True)
    hsi_mask: Union[Path, None] = option(HSI_MASK_HELP, None, parse=image_path, is_input=True)
    msi_mask: Union[Path, None] = option(MSI_MASK_HELP, None, parse=image_path, is_input=True)
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "auto")


@dataclass(frozen=True)
class ImportProductRequest(Checked):
    """Write a mission's product as a GeoTIFF that knows its wavelengths."""

    job: ClassVar[str] = "import-product"

    product: Path = option(
        "the product of a hyperspectral mission or a multispectral sensor as it was delivered: folder, archive (ZIP, "
        "tar.gz), metadata or image",
        parse=image_path,
        is_input=True,
    )
    output: Path = option("the raster to write (GeoTIFF)", parse=Path, is_output=True)
    mask: Union[Path, None] = option(
        "raster to write of the pixels that the product's own quality layers mark: 1 marked, 0 not (GeoTIFF)",
        None,
        parse=Path,
        is_output=True,
    )
    cloud_optimised: bool = option("write a cloud-optimised GeoTIFF, with overviews", False)
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "flagged")


@dataclass(frozen=True)
class CoregisterRequest(Checked):
    """Find the shift between two rasters of one place, and remove it from a copy of one of them."""

    job: ClassVar[str] = "coregister"

    reference: Path = option("the raster that lies right", parse=image_path, is_input=True)
    image: Path = option(
        "the raster to move onto it, of the same place; either may have the finer pixels",
        parse=image_path,
        is_input=True,
    )
    output: Union[Path, None] = option(
        "the moved copy to write (GeoTIFF); without it, the shift is only told", None, parse=Path, is_output=True
    )
    method: str = option(
        "how the copy is moved: georeferencing changes where its pixels lie and no value; resampling interpolates it "
        "onto the pixels that it has",
        "georeferencing",
        choices=MOVING_CHOICES,
    )
    largest_shift: int = option(
        "the largest shift to look for along each axis, in pixels of the coarser raster",
        8,
        parse=int,
        least=1,
        most=LARGEST_SHIFT,
    )
    reference_mask: Union[Path, None] = option(
        "raster on the reference's grid whose pixels other than 0 mark those not to compare, as clouds",
        None,
        parse=image_path,
        is_input=True,
    )
    image_mask: Union[Path, None] = option(
        "raster on the grid of the raster to move whose pixels other than 0 mark those not to compare, as clouds",
        None,
        parse=image_path,
        is_input=True,
    )
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)


@dataclass(frozen=True)
class ResampleRequest(Checked):
    """Show an HSI as a multispectral sensor would see it."""

    job: ClassVar[str] = "resample"

    hsi: Path = option(HSI_HELP, parse=image_path, is_input=True)
    output: Path = option("the raster to write, with the sensor's bands (GeoTIFF)", parse=Path, is_output=True)
    sensor: str = option(
        "the sensor that is to see it; a response table goes before it", "sentinel-2a", choices=tuple(SENSOR_NAMES)
    )
    response: Union[Path, None] = option(SEEN_RESPONSE_HELP, None, parse=Path, is_input=True)
    sensor_bands: tuple[str, ...] = option(
        "names of the bands wanted, in the order wanted, as B2,B3,B4,B8; all by default", ()
    )
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    dtype: str = option(
        "the raster's data type: same as the HSI's, with its scaling, or float32", "same", choices=DATA_TYPE_CHOICES
    )
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "flagged")


@dataclass(frozen=True)
class AssessRequest(Checked):
    """Tell how good a fused raster is: against a reference, or by how it agrees with the images it was made of."""

    job: ClassVar[str] = "assess"

    fused: Path = option("the fused raster to assess, whoever made it", parse=image_path, is_input=True)
    output: Path = option("the table of figures to write, a row a band (CSV)", parse=Path, is_output=True)
    reference: Union[Path, None] = option(
        "the raster that the fused one should be: on the same pixels, or a window of them, in the same units",
        None,
        parse=image_path,
        is_input=True,
    )
    hsi: Union[Path, None] = option(
        "the hyperspectral raster (HSI) that was fused: how well the result agrees with it is told",
        None,
        parse=image_path,
        is_input=True,
    )
    msi: tuple[Path, ...] = option(
        "the multispectral raster (MSI) that was fused, on the fused raster's pixels; several are stacked",
        (),
        parse=image_path,
        is_input=True,
        is_list=True,
    )
    maps: Union[Path, None] = option(
        "raster to write of the error and the spectral angle in each pixel (GeoTIFF); with a reference",
        None,
        parse=Path,
        is_output=True,
    )
    report: Union[Path, None] = option(REPORT_HELP, None, parse=Path, is_output=True)
    scale: float = option(
        "what the fused raster's values are multiplied by to be in the units of the other images",
        1.0,
        parse=float,
        above=0,
    )
    peak: float = option(
        "what PSNR and SSIM count as the largest signal, in the reference's units; 0: the range of the reference's "
        "values from their 1st to their 99th percentile",
        0.0,
        parse=float,
        least=0,
    )
    ratio: float = option(
        "for ERGAS, the HSI's pixel size over the fused raster's; 0: that of the HSI if given, or else 4",
        0.0,
        parse=float,
        least=0,
    )
    reduced_resolution: bool = option(
        "given the two images, fuse them by this program at reduced resolution as well, where the truth is known, and "
        "tell what that gains over interpolation: a figure of the pair, which takes as long as a fit",
        False,
    )
    sensor: str = option(SENSOR_HELP, "auto", choices=SENSOR_CHOICES)
    sensor_bands: tuple[str, ...] = option(SENSOR_BANDS_HELP, ())
    response: Union[Path, None] = option(RESPONSE_HELP, None, parse=Path, is_input=True)
    msi_wavelengths: tuple[float, ...] = option(WAVELENGTHS_HELP, (), parse=float, above=0)
    msi_fwhm: tuple[float, ...] = option(FWHM_HELP, (), parse=float, above=0)
    blur: Union[Path, None] = option(
        "the HSI's point spread function, where it is known, a square table (CSV) of the weights of fine pixels around "
        "a coarse one's centre; estimated from the images by default",
        None,
        parse=Path,
        is_input=True,
    )
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "auto")


@dataclass(frozen=True)
class SimulateRequest(Checked):
    """Simulate a pair of images of an HSI: a coarser HSI and a multispectral image, whose fusion is then known."""

    job: ClassVar[str] = "simulate"

    hsi: Path = option("the hyperspectral raster that stands for the scene", parse=image_path, is_input=True)
    output: Path = option("the coarse hyperspectral raster to write (GeoTIFF)", parse=Path, is_output=True)
    msi_output: Path = option("the fine multispectral raster to write (GeoTIFF)", parse=Path, is_output=True)
    truth: Union[Path, None] = option(
        "raster to write of what a fusion of both should be: the scene, cut to whole coarse pixels, where the "
        "multispectral raster has it (GeoTIFF)",
        None,
        parse=Path,
        is_output=True,
    )
    response_output: Union[Path, None] = option(
        "table to write of the response that the multispectral raster was made by (CSV)",
        None,
        parse=Path,
        is_output=True,
    )
    blur_output: Union[Path, None] = option(
        "table to write of the coarse raster's point spread function, its pixel included (CSV)",
        None,
        parse=Path,
        is_output=True,
    )
    sensor: str = option(
        "the sensor of the multispectral raster; a response table goes before it",
        "sentinel-2a",
        choices=tuple(SENSOR_NAMES),
    )
    response: Union[Path, None] = option(SEEN_RESPONSE_HELP, None, parse=Path, is_input=True)
    sensor_bands: tuple[str, ...] = option(
        "names of the bands wanted, in the order wanted, as B2,B3,B4,B8; all by default", ()
    )
    ratio: float = option("coarse pixels over fine ones, along an axis", 4.0, parse=float, least=1.5, most=64)
    blur: str = option("the blur of the coarse raster's optics", "gaussian", choices=BLUR_CHOICES)
    blur_width: float = option(
        "the width of that blur, a Gaussian's standard deviation, in coarse pixels", 0.85, parse=float, above=0, most=2
    )
    snr_hsi: float = option(
        "signal to noise of the coarse raster's bands, dB; 0: no noise", 35.0, parse=float, least=0, most=200
    )
    snr_msi: float = option(
        "signal to noise of the multispectral raster's bands, dB; 0: no noise", 40.0, parse=float, least=0, most=200
    )
    shift: tuple[float, ...] = option(
        "columns, rows by which the multispectral raster's content is to lie right of and below where the coarse "
        "raster has it, in coarse pixels: its georeferencing is moved, no value changes",
        (),
        parse=float,
        least=-LARGEST_SHIFT,
        most=LARGEST_SHIFT,
    )
    gain: tuple[float, ...] = option(
        "what the multispectral raster's values are multiplied by: one number, or one for each band",
        (),
        parse=float,
        above=0,
    )
    turn: float = option(
        "degrees by which the coarse raster's grid is turned against the scene's", 0.0, parse=float, least=-45, most=45
    )
    seed: int = option("seed of the noise", 0, parse=int, least=0, most=MOST_SEED)
    dtype: str = option(
        "the rasters' data type: same as the HSI's, with its scaling, or float32", "same", choices=DATA_TYPE_CHOICES
    )
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "auto")


@dataclass(frozen=True)
class InspectRequest(Checked):
    """Tell from headers what images are, whether they go together, and what fusing them would take."""

    job: ClassVar[str] = "inspect"

    hsi: Union[Path, None] = option(HSI_HELP, None, parse=image_path, is_input=True)
    msi: tuple[Path, ...] = option(MSI_HELP, (), parse=image_path, is_input=True, is_list=True)
    sensor: str = option(SENSOR_HELP, "auto", choices=SENSOR_CHOICES)
    sensor_bands: tuple[str, ...] = option(SENSOR_BANDS_HELP, ())
    response: Union[Path, None] = option(RESPONSE_HELP, None, parse=Path, is_input=True)
    msi_wavelengths: tuple[float, ...] = option(WAVELENGTHS_HELP, (), parse=float, above=0)
    msi_fwhm: tuple[float, ...] = option(FWHM_HELP, (), parse=float, above=0)
    product_mask: bool = option(PRODUCT_MASK_HELP, True)
    overlap: str = option(OVERLAP_HELP, "both", choices=OVERLAP_CHOICES)
    preset: str = option("the method that the estimate is for", "sharp", choices=PRESET_CHOICES)
    threads: int = option(THREADS_HELP, 0, parse=int, least=0, most=MOST_THREADS)
    hsi_wavelengths: tuple[float, ...] = _of_each_hsi_band(HSI_WAVELENGTHS_HELP, "wavelength")
    hsi_fwhm: tuple[float, ...] = _of_each_hsi_band(HSI_FWHM_HELP, "fwhm")
    bad_bands: str = option(BAD_BANDS_HELP, "auto")


@dataclass(frozen=True)
class StatusRequest(Checked):
    """Report what the engine runs on."""

    job: ClassVar[str] = "status"


Request = Union[
    ExtractEndmembersRequest,
    FuseRequest,
    FuseManyRequest,
    ApplyModelRequest,
    ExportAbundancesRequest,
    EstimateResponseRequest,
    ImportProductRequest,
    CoregisterRequest,
    ResampleRequest,
    AssessRequest,
    SimulateRequest,
    InspectRequest,
    StatusRequest,
]
REQUESTS: tuple[type, ...] = (
    ExtractEndmembersRequest,
    FuseRequest,
    FuseManyRequest,
    ApplyModelRequest,
    ExportAbundancesRequest,
    EstimateResponseRequest,
    ImportProductRequest,
    CoregisterRequest,
    ResampleRequest,
    AssessRequest,
    SimulateRequest,
    InspectRequest,
    StatusRequest,
)


def flag(field: dataclasses.Field[Any]) -> str:
    """Return the command-line name of an option, as `--msi-fwhm`; a switch is turned off by `--no-` before its name.

    Parameters
    ----------
    field : dataclasses.Field
        The option, as `option` declared it.

    Returns
    -------
    str
    """
    return f"--{_name(field)}"


def to_arguments(request: Request, *, absolute_paths: bool = False) -> list[str]:
    """Return the command line that asks for a request.

    Parameters
    ----------
    request : Request
    absolute_paths : bool
        Whether it is to ask for the same from any folder.

    Returns
    -------
    list of str
        The job, and all options that differ from their defaults.
    """
    arguments = [request.job]
    for field in dataclasses.fields(request):
        value, name = getattr(request, field.name), flag(field)
        if value == field.default:
            continue
        several = value if isinstance(value, tuple) else (value,)
        texts = [str(absolute(each) if absolute_paths and isinstance(each, Path) else each) for each in several]
        if isinstance(value, bool):
            arguments.append(name if value else f"--no-{_name(field)}")
        elif field.metadata["is_list"]:
            arguments += [f"{name}={text}" for text in texts]
        else:
            arguments.append(f"{name}={','.join(texts)}")
    return arguments


def command_line(request: Request) -> str:
    """Return the command that asks for a request from any folder, as a shell takes it: with absolute paths, quoted.

    Parameters
    ----------
    request : Request

    Returns
    -------
    str
        Of several lines, each an option, where the shell is not that of Windows.
    """
    arguments = to_arguments(request, absolute_paths=True)
    command = f"python -m spectramorph_plugin {arguments[0]}"
    if os.name == "nt":  # where no path can hold a quotation mark
        return " ".join([command, *(each if SAFE.fullmatch(each) else f'"{each}"' for each in arguments[1:])])
    return " \\\n    ".join([command, *map(shlex.quote, arguments[1:])])


def input_files(request: Request) -> list[Path]:
    """Return the files on this computer that a request reads: of an image in an archive, the archive.

    Parameters
    ----------
    request : Request

    Returns
    -------
    list of Path
    """
    given = (getattr(request, field.name) for field in dataclasses.fields(request) if field.metadata.get("is_input"))
    paths = [path for value in given for path in (value if isinstance(value, tuple) else (value,)) if path is not None]
    files = [path.file if isinstance(path, GdalName) else path for path in paths]
    return [file for file in files if file is not None]


def output_files(request: Request) -> dict[str, Path]:
    """Return the files a request writes.

    Parameters
    ----------
    request : Request

    Returns
    -------
    dict of str to Path
        By option.
    """
    chosen = {
        field.name: getattr(request, field.name)
        for field in dataclasses.fields(request)
        if field.metadata.get("is_output")
    }
    return {name: Path(path) for name, path in chosen.items() if path is not None}
