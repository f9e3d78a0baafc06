"""What comes of a job: one frozen dataclass each, of plain values. Standard library alone, like the requests."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar, Union

from .figures import (
    Assessment,
    BandMatch,
    Display,
    EndmemberSummary,
    FoundImage,
    FoundShift,
    LeftOut,
    Likeness,
    ModelFit,
    QualityIndices,
    Registration,
    ToldError,
)


@dataclass(frozen=True)
class ExtractEndmembersOutcome:
    """What comes of extract-endmembers.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    endmember_count : int
        How many were found.
    count_reason : str
        Why so many, in words.
    endmembers : tuple of EndmemberSummary
        What they are called, and how much of them there is.
    left_out : tuple of LeftOut
        The HSI's bands that were not used, by reason.
    """

    job: ClassVar[str] = "extract-endmembers"

    outputs: dict[str, str]
    seconds: float
    endmember_count: int
    count_reason: str
    endmembers: tuple[EndmemberSummary, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class FuseOutcome:
    """What comes of fuse.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    device : str
        Where it was computed.
    device_reason : str
        Why there, in words.
    preset : str
        The one that was used.
    endmember_count : int
        How many endmembers the model has.
    count_reason : str
        Why so many, in words.
    endmembers : tuple of EndmemberSummary
        Those that abundance maps and endmember table show: the materials, or with exact abundances all endmembers.
    materials_reason : str
        Why so many are shown, in words.
    blur : str
        What is known of the HSI's blur, in words.
    response : str
        Where the MSI's response comes from, in words.
    training : str
        What the network learned from and why, in words.
    registration : Registration or None
        The shift; None where looking for it was switched off.
    assessment : Assessment or None
        How much fusing helps; None where that was not asked for or the images are too small.
    ratio : float
        The HSI's pixel size over the MSI's.
    coarse_prior : bool
        Whether a published network also saw the HSI's spectrum at each pixel.
    bands : tuple of BandMatch
        How each MSI band was put into the HSI's units; none where that was switched off.
    lowest_correlation : float or None
        Of these bands; None where there are none.
    display : dict of str to Display
        How to show the rasters, by option.
    left_out : tuple of LeftOut
        The HSI's bands that were not used, by reason.
    error : ToldError or None
        How far the result is from the truth; None with the preset published.
    """

    job: ClassVar[str] = "fuse"

    outputs: dict[str, str]
    seconds: float
    device: str
    device_reason: str
    preset: str
    endmember_count: int
    count_reason: str
    endmembers: tuple[EndmemberSummary, ...]
    materials_reason: str
    blur: str
    response: str
    training: str
    registration: Union[Registration, None]
    assessment: Union[Assessment, None]
    ratio: float
    coarse_prior: bool
    bands: tuple[BandMatch, ...]
    lowest_correlation: Union[float, None]
    display: dict[str, Display]
    left_out: tuple[LeftOut, ...] = ()
    error: Union[ToldError, None] = None


@dataclass(frozen=True)
class FailedPair:
    """A pair that was not fused.

    Attributes
    ----------
    name : str
        What it is called in the list.
    cause : str
        Why, in a sentence.
    """

    name: str
    cause: str


@dataclass(frozen=True)
class FuseManyOutcome:
    """What comes of fuse-many.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    pairs : int
        In the list.
    fused : int
        By this run.
    there_already : int
        Fused by an earlier run, with the same options and images.
    failed : tuple of FailedPair
        Those that were not fused.
    """

    job: ClassVar[str] = "fuse-many"

    outputs: dict[str, str]
    seconds: float
    pairs: int
    fused: int
    there_already: int
    failed: tuple[FailedPair, ...]


@dataclass(frozen=True)
class ApplyModelOutcome:
    """What comes of apply-model.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    device : str
        Where it was computed.
    device_reason : str
        Why there, in words.
    preset : str
        The one that the model was fitted with.
    endmembers : tuple of str
        What those are called that abundance maps show.
    fit : ModelFit
        How well the model fits these images.
    registration : Registration or None
        The shift between the images; None without a hyperspectral one.
    error : ToldError or None
        How far the result is from the truth; None where that cannot be told.
    display : dict of str to Display
        How to show the rasters, by option.
    """

    job: ClassVar[str] = "apply-model"

    outputs: dict[str, str]
    seconds: float
    device: str
    device_reason: str
    preset: str
    endmembers: tuple[str, ...]
    fit: ModelFit
    registration: Union[Registration, None]
    error: Union[ToldError, None]
    display: dict[str, Display]


@dataclass(frozen=True)
class ExportAbundancesOutcome:
    """What comes of export-abundances.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    device : str
        Where it was computed.
    device_reason : str
        Why there, in words.
    endmember_count : int
        How many endmembers the maps show.
    endmembers : tuple of str
        What they are called.
    """

    job: ClassVar[str] = "export-abundances"

    outputs: dict[str, str]
    seconds: float
    device: str
    device_reason: str
    endmember_count: int
    endmembers: tuple[str, ...]


@dataclass(frozen=True)
class EstimateResponseOutcome:
    """What comes of estimate-response.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    bands : tuple of BandMatch
        How each MSI band matches the HSI.
    centres : tuple of float
        Centre of each MSI band, nm.
    widths : tuple of float
        Full width at half maximum of each MSI band, nm.
    lowest_correlation : float
        Of the bands.
    registration : Registration
        The shift.
    blur : str
        What is known of the HSI's blur, in words.
    blur_fwhm : float
        Its full width at half maximum, in HSI pixels.
    left_out : tuple of LeftOut
        The HSI's bands that were not used, by reason.
    """

    job: ClassVar[str] = "estimate-response"

    outputs: dict[str, str]
    seconds: float
    bands: tuple[BandMatch, ...]
    centres: tuple[float, ...]
    widths: tuple[float, ...]
    lowest_correlation: float
    registration: Registration
    blur: str
    blur_fwhm: float
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class ImportProductOutcome:
    """What comes of import-product.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    band_count : int
        Bands of the raster.
    bad_band_count : int
        Those of them that are flagged as bad.
    display : dict of str to Display
        How to show the raster, by option; nothing where it holds no data.
    """

    job: ClassVar[str] = "import-product"

    outputs: dict[str, str]
    seconds: float
    band_count: int
    bad_band_count: int
    display: dict[str, Display]


@dataclass(frozen=True)
class ResampleOutcome:
    """What comes of resample.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    sensor : str
        Whose response was used, in words.
    bands : tuple of str
        The bands of the raster.
    centres : tuple of float
        Centre of each of them, nm.
    widths : tuple of float
        Full width at half maximum of each of them, nm.
    coverage : tuple of float
        Share of each one's curve that lies where the hyperspectral image has bands.
    left_out : tuple of str
        The sensor's bands that the hyperspectral image cannot tell.
    display : dict of str to Display
        How to show the raster, by option; nothing where it holds no data.
    """

    job: ClassVar[str] = "resample"

    outputs: dict[str, str]
    seconds: float
    sensor: str
    bands: tuple[str, ...]
    centres: tuple[float, ...]
    widths: tuple[float, ...]
    coverage: tuple[float, ...]
    left_out: tuple[str, ...]
    display: dict[str, Display]


@dataclass(frozen=True)
class CoregisterOutcome:
    """What comes of coregister.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    shift : FoundShift
        Where the image lies against its reference, and how certain that is.
    text : str
        The same in words.
    display : dict of str to Display
        How to show the raster, by option; nothing where none was written or it holds no data.
    """

    job: ClassVar[str] = "coregister"

    outputs: dict[str, str]
    seconds: float
    shift: FoundShift
    text: str
    display: dict[str, Display]


@dataclass(frozen=True)
class AssessOutcome:
    """What comes of assess.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    reference : Likeness or None
        How near the fused raster comes to the reference; None where none was given.
    hsi : Likeness or None
        How well it agrees with the HSI once it is blurred; None without the two images.
    msi : Likeness or None
        How well it agrees with the MSI once it is seen through its response.
    quality : QualityIndices or None
        The indices that need no reference.
    assessment : Assessment or None
        What this program's fusion gains at reduced resolution; None where that was not asked for.
    text : str
        The main figures in words.
    """

    job: ClassVar[str] = "assess"

    outputs: dict[str, str]
    seconds: float
    reference: Union[Likeness, None]
    hsi: Union[Likeness, None]
    msi: Union[Likeness, None]
    quality: Union[QualityIndices, None]
    assessment: Union[Assessment, None]
    text: str


@dataclass(frozen=True)
class SimulateOutcome:
    """What comes of simulate.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    seconds : float
        How long the job took.
    sensor : str
        Whose response made the multispectral raster, in words.
    bands : tuple of str
        Its bands.
    left_out : tuple of str
        The sensor's bands that the scene cannot tell.
    ratio : float
        Coarse pixels over fine ones.
    text : str
        How the pair was made, in words.
    display : dict of str to Display
        How to show the rasters, by option; nothing where they hold no data.
    """

    job: ClassVar[str] = "simulate"

    outputs: dict[str, str]
    seconds: float
    sensor: str
    bands: tuple[str, ...]
    left_out: tuple[str, ...]
    ratio: float
    text: str
    display: dict[str, Display]


@dataclass(frozen=True)
class SampleOutcome:
    """What comes of sample.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written: `hsi`, `msi`, `response` and, where it was asked for, `truth`.
    seconds : float
        How long the job took.
    display : dict of str to Display
        How to show the rasters, by the same names.
    """

    job: ClassVar[str] = "sample"

    outputs: dict[str, str]
    seconds: float
    display: dict[str, Display]


@dataclass(frozen=True)
class InspectOutcome:
    """What comes of inspect.

    Attributes
    ----------
    outputs : dict of str to str
        None: nothing is written.
    hsi : FoundImage or None
        The hyperspectral image; None where none was given.
    msi : FoundImage or None
        The multispectral one.
    response : str
        Where the MSI's spectral response comes from, in words; "" where it is to be estimated from the images.
    overlap : float or None
        What both images cover, km²; None for one image.
    seconds : float or None
        About how long fusing them takes in an engine that runs; None for one image.
    memory : float or None
        About how much memory that needs, bytes.
    problem : str
        A sentence on why they cannot be fused; "" where nothing stands against it.
    """

    job: ClassVar[str] = "inspect"

    outputs: dict[str, str]
    hsi: Union[FoundImage, None]
    msi: Union[FoundImage, None]
    response: str
    overlap: Union[float, None]
    seconds: Union[float, None]
    memory: Union[float, None]
    problem: str


@dataclass(frozen=True)
class StatusOutcome:
    """What comes of status: what the engine runs on.

    Attributes
    ----------
    outputs : dict of str to str
        The paths of the files written, by option.
    version : str
        Of SpectraMorph.
    python : str
        Version of Python.
    executable : str
        Path of Python.
    device : str
        Where it would compute.
    device_reason : str
        Why there, in words.
    cpu_threads : int
        Threads that it computes with on the CPU.
    libraries : dict of str to str
        Versions of the libraries, by name.
    """

    job: ClassVar[str] = "status"

    outputs: dict[str, str]
    version: str
    python: str
    executable: str
    device: str
    device_reason: str
    cpu_threads: int
    libraries: dict[str, str]


Outcome = Union[
    ExtractEndmembersOutcome,
    FuseOutcome,
    FuseManyOutcome,
    ApplyModelOutcome,
    ExportAbundancesOutcome,
    EstimateResponseOutcome,
    ImportProductOutcome,
    CoregisterOutcome,
    ResampleOutcome,
    AssessOutcome,
    SimulateOutcome,
    SampleOutcome,
    InspectOutcome,
    StatusOutcome,
]


def to_plain(outcome: Outcome, warnings: list[str]) -> dict[str, Any]:
    """Return an outcome as values that JSON knows.

    Parameters
    ----------
    outcome : Outcome
        One of the dataclasses above.
    warnings : list of str
        Those that were given on the way.

    Returns
    -------
    dict of str to Any
        The outcome's fields, `job` and `warnings`.
    """
    return {"job": outcome.job, **dataclasses.asdict(outcome), "warnings": warnings}
