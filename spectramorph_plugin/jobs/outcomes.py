"""What comes of a job: one frozen dataclass each, of plain values. Standard library alone, like the requests."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar, Union


@dataclass(frozen=True)
class BandMatch:
    """How one MSI band was put into the HSI's units, and how well it then agrees with what it should see."""

    name: str
    gain: float
    offset: float
    correlation: float


@dataclass(frozen=True)
class Display:
    """Bands (1-based) to show as red, green and blue, and the physical values that are black and full in each."""

    bands: tuple[int, ...]
    minimum: tuple[float, ...]
    maximum: tuple[float, ...]


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

    `preset` is the one that was used; `count_reason` and `blur` are words; `ratio` is the HSI's pixel size over the
    MSI's; `lowest_correlation` is None without matching.
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


Outcome = Union[ExtractEndmembersOutcome, FuseOutcome, ExportAbundancesOutcome, StatusOutcome]


def to_plain(outcome: Outcome, warnings: list[str]) -> dict[str, Any]:
    """Return an outcome, and the warnings given on the way, as values that JSON knows."""
    return {"job": outcome.job, **dataclasses.asdict(outcome), "warnings": warnings}
