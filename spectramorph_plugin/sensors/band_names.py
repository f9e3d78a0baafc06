"""Which of a sensor's bands is meant: by a number (B2, SR_B4, Band 8A), a colour (blue, red_edge_1) or a wavelength."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..messages import Message

NUMBERED = re.compile(r"(?<![a-z0-9])(?:band|b|xs)[ _.-]*0*(\d{1,2}[a-z]?)(?![a-z0-9])", re.I)
DIGIT = re.compile(r"\d")
COUNTED = re.compile(r"(?:band|layer|channel|b[aä]nde|bande)?[ _.-]*0*(\d+)", re.I)

# In this order: "coastal blue" is coastal and "red edge" is no red. A number may follow: nir08, red edge 1, swir 2.
COLOURS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (colour, re.compile(rf"\b(?:{words})\b ?(\d+|i+\b)?"))
    for colour, words in (
        ("coastal", "coastal|aerosols?|deep ?blue|ultra ?blue|violet"),
        ("rededge", r"red ?edge|re(?= ?\d)"),
        ("cirrus", "cirrus"),
        ("pan", "pan|panchromatic"),
        ("water", "water vapou?r|nir 09"),
        ("swir", "swir|short ?wave infra ?red"),
        ("nir", "nir|near infra ?red|infra ?red"),
        ("yellow", "yellow"),
        ("green", "green"),
        ("blue", "blue"),
        ("red", "red"),
    )
)
# Full widths at half maximum by which bands of the same wavelengths are told apart.
NARROWEST_PAN_NM = 150.0  # visible bands that are wider are panchromatic
WIDEST_RED_EDGE_NM = 60.0  # between red and infrared, bands that are wider count as near infrared
WIDEST_WATER_NM = 40.0  # at 940 nm, bands that are wider see the ground and not water vapour
NAMED_WAVELENGTH_TOLERANCE_NM = 20.0  # by which a wavelength in a band's name may be rounded
WAVELENGTH_TOLERANCE_NM = 10.0
WAVELENGTH_TOLERANCE_WIDTHS = 0.25
"""How far a band's centre in a file may lie from the sensor's: makers round, and some tell the middle of the edges."""
SHORT_WAVE_WINDOWS_NM = {16: (1500.0, 1800.0), 22: (2000.0, 2500.0)}
"""What the 16 and 22 of `swir16` and `swir22` mean: windows of the atmosphere."""


@dataclass(frozen=True)
class Band:
    """A band as it is told from others.

    Attributes
    ----------
    name : str
        Its maker's.
    centre : float
        nm.
    width : float
        Full width at half maximum, nm.
    """

    name: str
    centre: float
    width: float

    @property
    def colour(self) -> str:
        """Where the band lies, in the words of COLOURS."""
        if self.name == "PAN" or (self.centre < 760 and self.width > NARROWEST_PAN_NM):
            return "pan"
        for colour, end in (("coastal", 455), ("blue", 505), ("green", 585), ("yellow", 625), ("red", 690)):
            if self.centre < end:
                return colour
        if self.centre < 786 and self.width < WIDEST_RED_EDGE_NM:
            return "rededge"
        if 930 <= self.centre <= 960 and self.width < WIDEST_WATER_NM:
            return "water"
        if self.centre < 1100:
            return "nir"
        return "cirrus" if 1340 <= self.centre <= 1400 else "swir"


def is_counted(descriptions: Sequence[Union[str, None]]) -> bool:
    """Tell whether names say no more than the bands' places in the file: Band 1, Band 2, …

    Parameters
    ----------
    descriptions : sequence of str or None
        What the file calls each band, in its order.

    Returns
    -------
    bool
    """
    found = [COUNTED.fullmatch((text or "").strip()) for text in descriptions]
    return all(match and int(match[1]) == place for place, match in enumerate(found, start=1))


def find_band(text: Union[str, None], bands: Sequence[Band]) -> Union[str, None]:
    """Return the name of the one band that a text means.

    Parameters
    ----------
    text : str or None
        A number or a colour, as people call bands.
    bands : sequence of Band
        Those of the sensor.

    Returns
    -------
    str or None
        None where it means none of them, or could mean several.
    """
    if not text:
        return None
    for band in bands:
        if _letters(text) == _letters(band.name):
            return band.name
    numbered = {f"B{number.upper()}" for number in NUMBERED.findall(text)}
    if numbered:
        meant = [band.name for band in bands if band.name in numbered]
        return meant[0] if len(meant) == 1 else None
    named = [band.name for band in bands if DIGIT.search(band.name) and _is_word(band.name, text)]
    if named:
        return named[0] if len(named) == 1 else None
    words = _words(text)
    for colour, pattern in COLOURS:
        match = pattern.search(words)
        if match:
            alike = sorted((band for band in bands if band.colour == colour), key=lambda band: band.centre)
            return _among(alike, colour, match[1] or "", words)
    return None


def nearest_bands(bands: Sequence[Band], wavelengths: NDArray[np.float64]) -> list[str]:
    """Return the name of the band at each wavelength, fewer where one is not the sensor's.

    Parameters
    ----------
    bands : sequence of Band
        Those of the sensor.
    wavelengths : ndarray of shape (n,)
        nm.

    Returns
    -------
    list of str
    """
    narrow = [band for band in bands if band.colour != "pan"]
    centres = np.array([band.centre for band in narrow])
    found = []
    for wavelength in wavelengths:
        band = narrow[int(np.abs(centres - wavelength).argmin())]
        tolerance = max(WAVELENGTH_TOLERANCE_NM, WAVELENGTH_TOLERANCE_WIDTHS * band.width)
        if abs(band.centre - wavelength) <= tolerance:
            found.append(band.name)
    return found


def usual_products(bands: Sequence[Band]) -> tuple[tuple[list[str], str], ...]:
    """Return the sets of bands that products of a sensor have.

    Parameters
    ----------
    bands : sequence of Band
        Those of the sensor.

    Returns
    -------
    tuple of tuple of list of str and str
        The bands' names, and what the set is, in words.
    """
    spectral = [band.name for band in bands if band.colour != "pan"]
    ground = [band.name for band in bands if band.colour not in ("pan", "cirrus")]
    return (
        (spectral, Message("all the sensor's multispectral ones")),
        (ground, Message("all the sensor's that see the ground, as in surface reflectance products")),
        ([band.name for band in bands], Message("all the sensor's")),
    )


def _among(alike: list[Band], colour: str, number: str, words: str) -> Union[str, None]:
    """Choose among a sensor's bands of one colour, in order of wavelength."""
    value = len(number) if number.startswith("i") else int(number or 0)
    if colour == "swir" and value in SHORT_WAVE_WINDOWS_NM:
        low, high = SHORT_WAVE_WINDOWS_NM[value]
        alike, value = [band for band in alike if low <= band.centre <= high], 0
    elif colour == "nir" and (number == "08" or "narrow" in words.split()):
        alike, value = alike[-1:], 0
    elif colour == "nir" and not number:
        alike = alike[:1]
    elif value >= 100:
        alike = [band for band in alike if abs(band.centre - value) <= NAMED_WAVELENGTH_TOLERANCE_NM]
        value = 0
    if value:
        return alike[value - 1].name if value <= len(alike) else None
    return alike[0].name if len(alike) == 1 else None


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _is_word(name: str, text: str) -> bool:
    """Tell whether a name stands alone in a text, as Oa08 in Oa08_radiance."""
    return re.search(rf"(?<![a-z0-9]){re.escape(name.lower())}(?![a-z0-9])", text.lower()) is not None


def _words(text: str) -> str:
    """Return lower-case words and numbers with one space between them, without pixel sizes such as 10m."""
    return re.sub(r"\b\d+ m\b", "", " ".join(re.findall(r"[a-z]+|\d+", text.lower())))
