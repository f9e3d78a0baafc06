"""Curves as they are drawn and exported, and what is made of a reading to get one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

from .spectral_bands import Bands, Sigma

FEW_BANDS = 20  # a multispectral sensor's: drawn as points with their widths
GAP_STEPS = 5.0  # a step this much wider than the median one has bands left out
COLOURS = ("#1f6fd6", "#d9660d", "#2c9a46", "#c2255c", "#0c8599", "#7a4fd6", "#9a7200", "#e03131")
"""Told apart on white and, made lighter, on dark grey, by colour-blind people too."""

WIDEST_JOIN_NM = 250.0  # between the points of a multispectral sensor that a thin line joins

Points = tuple[Optional[float], ...]


@dataclass(frozen=True)
class Sample:
    """An entry of the legend: what a colour, or a kind of line, stands for."""

    name: str
    colour: str = ""  # the text's own, where none is given
    style: int = 0
    few: bool = False


@dataclass(frozen=True)
class Curve:
    """A spectrum to be drawn.

    Attributes
    ----------
    name : str
        For the legend and for exported files.
    wavelength : tuple of float
        nm, rising.
    values : tuple of float or None
        None makes a gap.
    colour : str
    style : int
        0 is a solid line, further numbers other ones.
    widths : tuple of float or None
        Full widths of the bands, nm.
    low, high : tuple of float or None
        The 90 % interval.
    factor : float
        What the values were multiplied by to match another curve.
    faint : bool
        Whether the curve follows the mouse, and is not to stay.
    """

    name: str
    wavelength: tuple[float, ...]
    values: Points
    colour: str = COLOURS[0]
    style: int = 0
    widths: Optional[tuple[float, ...]] = None
    low: Optional[Points] = None
    high: Optional[Points] = None
    factor: float = 1.0
    faint: bool = False

    @property
    def few(self) -> bool:
        """Whether it is drawn as points."""
        return len(self.wavelength) < FEW_BANDS

    def value_near(self, nm: float) -> Optional[tuple[float, float]]:
        """Return wavelength and value of the nearest band that has one, if it is near at all."""
        known = [(abs(at - nm), at, value) for at, value in zip(self.wavelength, self.values) if value is not None]
        if not known:
            return None
        distance, at, value = min(known)
        reach = self._reach(at)
        return (at, value) if distance <= reach else None

    def _reach(self, at: float) -> float:
        width = 0.0 if self.widths is None else self.widths[self.wavelength.index(at)] / 2
        return max(width, 1.5 * median_step(self.wavelength) if not self.few else 0.0, 8.0)

    def runs(self) -> list[list[int]]:
        """Return which points are joined by a line: not over gaps, nor where bands were left out."""
        widest = GAP_STEPS * median_step(self.wavelength)
        found: list[list[int]] = []
        for number, value in enumerate(self.values):
            if value is None:
                continue
            near = found and found[-1][-1] == number - 1
            step = self.wavelength[number] - self.wavelength[number - 1] if near else 0.0
            if near and step <= (WIDEST_JOIN_NM if self.few else widest):
                found[-1].append(number)
            else:
                found.append([number])
        return found

    def scaled(self, factor: float) -> Curve:
        """Return the curve times a factor."""

        def times(points: Optional[Points]) -> Optional[Points]:
            return None if points is None else tuple(None if v is None else v * factor for v in points)

        return replace(
            self,
            values=times(self.values) or (),
            low=times(self.low),
            high=times(self.high),
            factor=self.factor * factor,
        )


def median_step(wavelength: Sequence[float]) -> float:
    """Return the usual distance of neighbouring bands; 0 for a single one."""
    steps = sorted(after - before for before, after in zip(wavelength, wavelength[1:]))
    return steps[len(steps) // 2] if steps else 0.0


def spectrum(name: str, bands: Bands, values: Points, sigma: Optional[tuple[Sigma, Points]] = None) -> Optional[Curve]:
    """Make a curve of what was read of a raster with wavelengths; bad bands become gaps.

    Parameters
    ----------
    name : str
    bands : Bands
    values : tuple of float or None
        One a band.
    sigma : tuple of Sigma and values, or None
        What was read of the raster of its uncertainty.

    Returns
    -------
    Curve or None
        None without wavelengths, or where nothing is valid.
    """
    if bands.wavelength is None or len(values) != len(bands):
        return None
    values = tuple(None if bad else value for bad, value in zip(bands.bad, values))
    if all(value is None for value in values):
        return None
    low, high = (None, None) if sigma is None else interval(values, *sigma)
    # Rising, whatever the file's order: detectors overlap, and some files begin with the longest wavelength.
    order = sorted(range(len(values)), key=lambda number: bands.wavelength[number])

    def ordered(points: Optional[Sequence]) -> Optional[tuple]:
        return None if points is None else tuple(points[number] for number in order)

    return Curve(
        name=name,
        wavelength=ordered(bands.wavelength) or (),
        values=ordered(values) or (),
        widths=ordered(bands.fwhm),
        low=ordered(low),
        high=ordered(high),
    )


def interval(values: Points, sigma: Sigma, read: Points) -> tuple[Optional[Points], Optional[Points]]:
    """Return the ends of the 90 % interval of values, of what a raster of their uncertainty holds at the place.

    An uncertainty of a single band holds for all; one of another number of bands holds for none.
    """
    if len(read) == 1:
        factors = sigma.per_band or (1.0,) * len(values)
        if len(factors) != len(values):
            return None, None
        read = tuple(None if read[0] is None else read[0] * factor for factor in factors)
    if len(read) != len(values):
        return None, None
    half = tuple(
        None if value is None or one is None or one < 0 else sigma.to_90 * one * (abs(value) if sigma.relative else 1)
        for value, one in zip(values, read)
    )
    return tuple(
        tuple(None if value is None or reach is None else value + sign * reach for value, reach in zip(values, half))
        for sign in (-1, 1)
    )  # type: ignore[return-value]


def matched(reference: Curve, to: Curve) -> Curve:
    """Return a curve times the factor that brings it nearest to another one, in the least squares sense."""
    known = [(at, value) for at, value in zip(to.wavelength, to.values) if value is not None]
    pairs = [(at_reference, value) for at, value in known if (at_reference := at_wavelength(reference, at)) is not None]
    square = sum(one * one for one, _ in pairs)
    factor = sum(one * other for one, other in pairs) / square if square > 0 else 0.0
    return reference.scaled(factor) if factor > 0 and math.isfinite(factor) else reference


def as_shape(curve: Curve) -> Curve:
    """Return a curve divided by its mean over wavelength, for comparing shapes of unlike brightness or units.

    Over wavelength, and not over bands: few bands that crowd in the visible are to have the mean of many even ones.
    """
    known = [(nm, value) for nm, value in zip(curve.wavelength, curve.values) if value is not None]
    length = known[-1][0] - known[0][0] if known else 0.0
    steps = zip(known, known[1:])
    area = sum((nm - before) * (value + last) / 2 for (before, last), (nm, value) in steps)
    mean = area / length if length > 0 else sum(value for _, value in known) / max(len(known), 1)
    return curve.scaled(1 / mean) if mean > 0 else curve


def at_wavelength(curve: Curve, nm: float) -> Optional[float]:
    """Return the value of a curve at a wavelength, linear between neighbours; None in gaps and beyond its ends."""
    for run in curve.runs():
        first, last = curve.wavelength[run[0]], curve.wavelength[run[-1]]
        if not first <= nm <= last:
            continue
        for before, after in zip(run, run[1:] or run):
            left, right = curve.wavelength[before], curve.wavelength[after]
            if left <= nm <= right:
                share = (nm - left) / (right - left) if right > left else 0.0
                one, other = curve.values[before], curve.values[after]
                return None if one is None or other is None else one + share * (other - one)
    return None
