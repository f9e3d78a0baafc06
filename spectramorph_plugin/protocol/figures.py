"""What is told of a result, as plain values: how bands match, how the images lie, how good it is, how to show it.

Standard library alone.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BandMatch:
    """How one MSI band was put into the HSI's units, and how well it then agrees with what it should see.

    `rejected` is the share of the pixels compared that were left out because they changed between the images.
    """

    name: str
    gain: float
    offset: float
    correlation: float
    rejected: float


@dataclass(frozen=True)
class Registration:
    """The shift of the MSI's content against the HSI's, in HSI pixels to the right and down, and how it is known."""

    columns: float
    rows: float
    removed: bool
    reason: str


@dataclass(frozen=True)
class Assessment:
    """How much nearer to the truth a fusion comes than interpolation: at reduced resolution, where the truth is known.

    gain is the dB of PSNR by which fusing the images, both made coarser by the factor ratio, comes nearer to the HSI
    than cubic interpolation of the coarser HSI does (Wald, Ranchin and Mangolini 1997); sam_gain the degrees by which
    the mean spectral angle is smaller.
    """

    gain: float
    sam_gain: float
    ratio: float


@dataclass(frozen=True)
class Display:
    """Bands (1-based) to show as red, green and blue, and the physical values that are black and full in each."""

    bands: tuple[int, ...]
    minimum: tuple[float, ...]
    maximum: tuple[float, ...]
