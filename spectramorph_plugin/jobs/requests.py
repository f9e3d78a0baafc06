"""What can be asked of the engine: one frozen dataclass a job.

These classes are the one definition of a job's options. The command line makes its arguments from them, the QGIS
algorithms take defaults and choices from them, and a request turns back into the command line that asks for it. This
module needs the standard library alone, so that QGIS can import it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Union

COARSE_PRIOR_CHOICES = ("auto", "on", "off")
DATA_TYPE_CHOICES = ("same", "float32")
PRESET_CHOICES = ("sharp", "published")
AUTO = 0  # of endmembers, for as many as the data show


def endmember_count(text: str) -> int:
    """Read a number of endmembers, or `auto`."""
    return AUTO if text == "auto" else int(text)


def option(
    help_text: str,
    default: Any = dataclasses.MISSING,
    *,
    parse: Callable[[str], Any] = str,
    choices: tuple[str, ...] = (),
    is_input: bool = False,
    is_output: bool = False,
) -> Any:
    """Declare one option of a job.

    Parameters
    ----------
    help_text : what the option is, for people.
    default : its value where none is given; without a default the option is required.
    parse : the type of the value (of each value, for an option whose default is a tuple).
    choices : the values allowed, where they are few.
    is_input, is_output : whether the value is the path of a file that is read, or of one that is written.
    """
    metadata = {
        "help": help_text,
        "parse": parse,
        "choices": choices,
        "is_input": is_input,
        "is_output": is_output,
    }
    return dataclasses.field(default=default, metadata=metadata)


HSI_HELP = "the hyperspectral raster (HSI): many narrow bands, coarse pixels"
MSI_HELP = "the multispectral raster (MSI) of the same place: few bands, fine pixels"
COUNT_HELP = (
    "how many endmembers to look for; auto: as many as the signal holds above the noise, 7 with the preset published"
)
THREADS_HELP = "how many CPU cores to compute on; 0: all but one"
DEVICE_HELP = "where to compute: auto, cpu, cuda, cuda:N or mps"


@dataclass(frozen=True)
class ExtractEndmembersRequest:
    """Find the endmember spectra of an HSI."""

    job: ClassVar[str] = "extract-endmembers"

    hsi: Path = option(HSI_HELP, parse=Path, is_input=True)
    output: Path = option("the endmember table to write (CSV)", parse=Path, is_output=True)
    count: int = option(COUNT_HELP, AUTO, parse=endmember_count)


@dataclass(frozen=True)
class FuseRequest:
    """Fuse an HSI with a finer MSI into a fine HSI."""

    job: ClassVar[str] = "fuse"

    hsi: Path = option(HSI_HELP, parse=Path, is_input=True)
    msi: Path = option(MSI_HELP, parse=Path, is_input=True)
    output: Path = option("the fused raster to write (GeoTIFF)", parse=Path, is_output=True)
    response: Union[Path, None] = option(
        "the MSI's spectral response (CSV): wavelengths in the first column, then one column a band of the MSI",
        None,
        parse=Path,
        is_input=True,
    )
    msi_wavelengths: tuple[float, ...] = option(
        "centre wavelengths of the MSI's bands in nanometres, where its file holds none", (), parse=float
    )
    msi_fwhm: tuple[float, ...] = option(
        "full widths at half maximum of the MSI's bands in nanometres, where its file holds none", (), parse=float
    )
    abundances: Union[Path, None] = option("abundance maps to write (GeoTIFF)", None, parse=Path, is_output=True)
    endmembers: Union[Path, None] = option("endmember table to write (CSV)", None, parse=Path, is_output=True)
    model: Union[Path, None] = option(
        "fitted model to write (safetensors), for export-abundances", None, parse=Path, is_output=True
    )
    uncertainty: Union[Path, None] = option(
        "raster to write of how far the result is from agreeing with each image, in the HSI's units (GeoTIFF)",
        None,
        parse=Path,
        is_output=True,
    )
    count: int = option(COUNT_HELP, AUTO, parse=endmember_count)
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
    radiometric_matching: bool = option(
        "fit the MSI's gain and offset, band by band, to what its response says it should see of the HSI", True
    )
    device: str = option(DEVICE_HELP, "auto")
    dtype: str = option(
        "the fused raster's data type: same as the HSI's, with its scaling, or float32",
        "same",
        choices=DATA_TYPE_CHOICES,
    )
    seed: int = option("seed of everything random", 0, parse=int)
    threads: int = option(THREADS_HELP, 0, parse=int)


@dataclass(frozen=True)
class ExportAbundancesRequest:
    """Apply a fitted model to an MSI and write abundance maps."""

    job: ClassVar[str] = "export-abundances"

    model: Path = option("the model that fuse wrote (safetensors)", parse=Path, is_input=True)
    msi: Path = option(MSI_HELP, parse=Path, is_input=True)
    output: Path = option("the abundance maps to write (GeoTIFF)", parse=Path, is_output=True)
    hsi: Union[Path, None] = option(
        "the hyperspectral raster, which all models need but published ones without the coarse prior",
        None,
        parse=Path,
        is_input=True,
    )
    constrained: bool = option("make abundances fractions: not negative, with a sum of one", False)
    device: str = option(DEVICE_HELP, "auto")
    threads: int = option(THREADS_HELP, 0, parse=int)


@dataclass(frozen=True)
class StatusRequest:
    """Report what the engine runs on."""

    job: ClassVar[str] = "status"


Request = Union[ExtractEndmembersRequest, FuseRequest, ExportAbundancesRequest, StatusRequest]
REQUESTS: tuple[type, ...] = (ExtractEndmembersRequest, FuseRequest, ExportAbundancesRequest, StatusRequest)


def flag(field: dataclasses.Field[Any]) -> str:
    """Return the command-line name of an option: `--msi-fwhm`, or `--no-x` for a switch that is on by default."""
    name = field.name.replace("_", "-")
    return f"--no-{name}" if field.default is True else f"--{name}"


def to_arguments(request: Request) -> list[str]:
    """Return the command line (job and options, all that differ from their defaults) that asks for `request`."""
    arguments = [request.job]
    for field in dataclasses.fields(request):
        value = getattr(request, field.name)
        if value == field.default:
            continue
        if isinstance(value, bool):
            arguments.append(flag(field))
        elif isinstance(value, tuple):
            arguments.append(f"{flag(field)}={','.join(repr(v) for v in value)}")
        else:
            arguments.append(f"{flag(field)}={value}")
    return arguments


def paths(request: Request, kind: str) -> dict[str, Path]:
    """Return the paths a request names, by option; `kind` is "is_input" or "is_output"."""
    chosen = {
        field.name: getattr(request, field.name) for field in dataclasses.fields(request) if field.metadata.get(kind)
    }
    return {name: Path(path) for name, path in chosen.items() if path is not None}
