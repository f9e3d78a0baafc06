"""What comes of a job: one frozen dataclass each, of plain values. Standard library alone, like the requests."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar, Union

from .figures import Assessment, BandMatch, Display, Registration


@dataclass(frozen=True)
class ExtractEndmembersOutcome:
    """Of extract-endmembers."""

    job: ClassVar[str] = "extract-endmembers"

    outputs: dict[str, str]
    seconds: float
    endmember_count: int
    count_reason: str


@dataclass(frozen=True)
class FuseOutcome:
    """Of fuse.

    `preset` is the one that was used; `count_reason`, `blur`, `training` and `response` are words that say what was
    used and why; `ratio` is the HSI's pixel size over the MSI's; `lowest_correlation` is None without matching,
    `registration` without one, `assessment` where it was not asked for or the images are too small.
    """

    job: ClassVar[str] = "fuse"

    outputs: dict[str, str]
    seconds: float
    device: str
    device_reason: str
    preset: str
    endmember_count: int
    count_reason: str
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


@dataclass(frozen=True)
class ExportAbundancesOutcome:
    """Of export-abundances."""

    job: ClassVar[str] = "export-abundances"

    outputs: dict[str, str]
    seconds: float
    device: str
    device_reason: str
    endmember_count: int


@dataclass(frozen=True)
class EstimateResponseOutcome:
    """Of estimate-response: each band's match, centre and width (nm), the shift, the blur in words.

    `bands`, `centres` and `widths` are in the MSI's band order; `blur_fwhm` is in HSI pixels.
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


@dataclass(frozen=True)
class ImportProductOutcome:
    """Of import-product; there is nothing to `display` where the image holds no data."""

    job: ClassVar[str] = "import-product"

    outputs: dict[str, str]
    seconds: float
    band_count: int
    bad_band_count: int
    display: dict[str, Display]


@dataclass(frozen=True)
class StatusOutcome:
    """Of status: what the engine runs on."""

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
    ExportAbundancesOutcome,
    EstimateResponseOutcome,
    ImportProductOutcome,
    StatusOutcome,
]


def to_plain(outcome: Outcome, warnings: list[str]) -> dict[str, Any]:
    """Return an outcome, and the warnings given on the way, as values that JSON knows."""
    return {"job": outcome.job, **dataclasses.asdict(outcome), "warnings": warnings}
