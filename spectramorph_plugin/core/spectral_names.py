"""Names that a person understands for spectra that nobody has named: by a library, or else by what the curve shows.

None is a finding: a spectrum is called "vegetation-like" because its curve has a red edge, and like a library's because
no other is nearer by its angle (Kruse et al. 1993). Only ratios of bands are looked at, and brightness only beside the
other spectra, so that the unit does not count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..messages import Message

# Parts of the spectrum, nm, of which a curve's level is the mean; none lies in a band of water vapour.
WINDOWS = {
    "blue": (450, 520),
    "green": (530, 590),
    "red": (630, 690),
    "nir": (780, 890),
    "swir1": (1550, 1750),
    "swir2": (2100, 2300),
}
# Limits below are those in common use for the indices, or where that is not settled, ones that part the spectra of the
# library of Berlin (Okujeni, van der Linden and Hostert 2016) rightly: see docs/accuracy.md.
GREEN_NDVI, DRY_NDVI = 0.4, 0.2  # dense, and sparse or dry vegetation
WATER_NDWI = 0.0  # (green - nir) / (green + nir) from which on more light comes back below the water than of plants
SNOW_NDSI = 0.4  # (green - swir1) / (green + swir1), Dozier (1989)
DARK, DARK_WATER, BRIGHT = 0.1, 0.4, 0.7  # brightness: the mean over that of the brightest spectrum
EVEN = 1.7  # largest part of a grey spectrum over its smallest
RISING = 1.3  # red over blue, of soil
LARGEST_ANGLE = 10.0  # degrees, between spectra that may be called alike
FEWEST_COMMON = 5  # bands that two spectra must share to be compared


class Curve(NamedTuple):
    """What a curve shows.

    Attributes
    ----------
    name : str
        In a word or two.
    detail : str
        What tells it from others of that name.
    reason : str
        Why it is called so, in words.
    """

    name: str
    detail: str
    reason: str


class SpectralName(NamedTuple):
    """What to call a spectrum.

    Attributes
    ----------
    name : str
        In a word or two.
    reason : str
        Why, in words.
    """

    name: str
    reason: str


def name_spectra(
    spectra: NDArray[np.floating],
    wavelength: NDArray[np.float64] | None,
    library: NDArray[np.float64] | None = None,
    library_names: Sequence[str] = (),
) -> tuple[SpectralName, ...]:
    """Name spectra by what their curves show, or by the library's that make the smallest angles with them.

    Parameters
    ----------
    spectra : ndarray of shape (m, C)
        In any unit that is 0 for no light; NaN in bands that are not known.
    wavelength : ndarray of shape (C,) or None
        nm; None where it is not known.
    library : ndarray of shape (c, C) or None
        Spectra at the same bands, in any unit; NaN in bands that are not known.
    library_names : sequence of str
        Of the library's spectra.

    Returns
    -------
    tuple of SpectralName
        Each with its number first, so that no two are the same.
    """
    shown = [np.isfinite(spectrum) for spectrum in spectra]
    levels = [float(spectrum[known].mean()) if known.any() else 0.0 for spectrum, known in zip(spectra, shown)]
    brightest = max([*levels, 1e-300])
    curves = [
        _shape({part: _mean(spectrum, wavelength, *window) for part, window in WINDOWS.items()}, level / brightest)
        if wavelength is not None and len(wavelength) == len(spectrum)
        else Curve(Message("endmember"), "", Message("no wavelengths are known"))
        for spectrum, level in zip(spectra, levels)
    ]
    often = Counter(curve.name for curve in curves)
    named = []
    for number, (spectrum, curve) in enumerate(zip(spectra, curves), start=1):
        name: str = curve.name
        if often[curve.name] > 1 and curve.detail:
            name = Message("{name} ({detail})", name=curve.name, detail=curve.detail)
        near = None if library is None else _nearest(spectrum, library, library_names)
        name, reason = near or SpectralName(name, curve.reason)
        named.append(SpectralName(Message("{number} {name}", number=number, name=name), reason))
    return tuple(named)


def _nearest(spectrum: NDArray[np.floating], library: NDArray[np.float64], names: Sequence[str]) -> SpectralName | None:
    """Return the name of the nearest spectrum of a library; None where none is near."""
    angles = np.array([spectral_angle(spectrum, each) for each in library])
    if not np.nanmin(np.append(angles, 180)) <= LARGEST_ANGLE:
        return None
    nearest = int(np.nanargmin(angles))
    alike = Message("like {name} ({angle:.1f}°)", name=names[nearest], angle=angles[nearest])
    return SpectralName(alike, Message("the nearest spectrum of the library, by its angle"))


def spectral_angle(first: NDArray[np.floating], second: NDArray[np.floating]) -> float:
    """Return the angle between two spectra in the bands that both have.

    Parameters
    ----------
    first : ndarray of shape (C,)
        NaN in bands that are not known.
    second : ndarray of shape (C,)
        Likewise.

    Returns
    -------
    float
        Degrees; NaN where they share too few bands or one of them is 0.
    """
    both = np.isfinite(first) & np.isfinite(second)
    a, b = first[both].astype(np.float64), second[both].astype(np.float64)
    size = float(np.linalg.norm(a) * np.linalg.norm(b))
    if both.sum() < FEWEST_COMMON or size == 0:
        return float("nan")
    return float(np.degrees(np.arccos(np.clip(a @ b / size, -1, 1))))


def _mean(spectrum: NDArray[np.floating], wavelength: NDArray[np.float64], low: float, high: float) -> float:
    """Return the mean of a spectrum within a window, NaN where it has no band there."""
    inside = (wavelength >= low) & (wavelength <= high) & np.isfinite(spectrum)
    return float(spectrum[inside].mean()) if inside.any() else float("nan")


def _shape(part: dict[str, float], level: float) -> Curve:
    """Return what a curve shows.

    Parameters
    ----------
    part : the mean in each window, NaN where there is none.
    level : the mean over that of the brightest spectrum.
    """
    ndvi = _index(part["nir"], part["red"])
    ndwi = _index(part["green"], part["nir"])
    ndsi = _index(part["green"], part["swir1"])
    bright = Message("brightness {level:.0%}", level=level)
    if ndvi >= GREEN_NDVI:
        name = Message("shaded vegetation-like") if level <= DARK else Message("vegetation-like")
        return Curve(name, f"NDVI {ndvi:.2f}", Message("a red edge, NDVI {ndvi:.2f}", ndvi=ndvi))
    if ndsi >= SNOW_NDSI and level >= DARK_WATER and _index(part["nir"], part["green"]) > -SNOW_NDSI:
        return Curve(
            Message("snow-like"),
            bright,
            Message("bright, and far less so in the short-wave infrared, NDSI {ndsi:.2f}", ndsi=ndsi),
        )
    if ndwi > WATER_NDWI and level <= DARK_WATER and not part["swir1"] > part["green"]:
        return Curve(
            Message("water-like"),
            bright,
            Message("dark, and falling towards the near infrared, NDWI {ndwi:.2f}", ndwi=ndwi),
        )
    if level <= DARK:
        return Curve(Message("shade-like"), bright, Message("dark, {bright}", bright=bright))
    if ndvi >= DRY_NDVI and (part["swir1"] > part["nir"] or part["red"] >= RISING * part["blue"]):
        return Curve(
            Message("soil-like or dry vegetation"), bright, Message("rising from blue on, NDVI {ndvi:.2f}", ndvi=ndvi)
        )
    if ndvi >= DRY_NDVI:
        return Curve(Message("sparse vegetation-like"), f"NDVI {ndvi:.2f}", f"NDVI {ndvi:.2f}")
    if part["red"] >= RISING * part["blue"] and not part["nir"] < part["red"]:
        times = part["red"] / max(part["blue"], 1e-300)
        return Curve(
            Message("soil-like"),
            bright,
            Message("rising from blue to near infrared, red {times:.1f} × blue", times=min(times, 99)),
        )
    known = [value for value in part.values() if np.isfinite(value)]
    if level >= BRIGHT:
        return Curve(
            Message("bright"), bright, Message("no feature of plants, soil, water or snow; {bright}", bright=bright)
        )
    if known and min(known) > 0 and max(known) <= EVEN * min(known):
        return Curve(Message("grey"), bright, Message("nearly the same everywhere; {bright}", bright=bright))
    return Curve(
        Message("other"), bright, Message("no feature of plants, soil, water or snow; {bright}", bright=bright)
    )


def _index(first: float, second: float) -> float:
    """Return a normalised difference; NaN where a part is not known or there is no light."""
    first, second = (float(np.maximum(part, 0)) for part in (first, second))  # noise can go below 0
    total = first + second
    return (first - second) / total if total > 0 else float("nan")
