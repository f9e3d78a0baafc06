"""Which sensor took a raster, by its tags, its files' names and its bands' names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Union

from .band_names import Band, find_band


def recognise_sensor(
    descriptions: Sequence[Union[str, None]], file_names: Sequence[str], tags: Mapping[str, str]
) -> Union[str, None]:
    """Return the sensor that a raster's tags, file names or band names tell; None unless they tell one for certain.

    Where they tell a Sentinel-2 but not which, that is sentinel-2a: B and C differ from it by a few nanometres.

    Parameters
    ----------
    descriptions : sequence of str or None
        What the raster calls each band.
    file_names : sequence of str
        Paths of its files.
    tags : mapping of str to str
        What it says of itself.

    Returns
    -------
    str or None
        The sensor's id.
    """
    if any(re.search(r"(?<![A-Z0-9])(?:HLS|L30|S30)(?![A-Z0-9])", _base(name).upper()) for name in file_names):
        return None  # harmonised products (HLS), whose bands were adjusted to those of another sensor
    tagged = {_sensor_of_platform(value, tags) for key, value in tags.items() if PLATFORM_TAG.search(key)} - {None}
    if tagged:
        return tagged.pop() if len(tagged) == 1 else None
    named = {_sensor_of_file(name) for name in file_names}
    if named - {None}:
        return named.pop() if len(named) == 1 else None
    numbered = [find_band(text, SENTINEL_2_BANDS) for text in descriptions if text]
    if "B8A" in numbered and len(set(numbered) - {None}) == len(descriptions):
        return "sentinel-2a"
    return None


PLATFORM_TAG = re.compile(r"(?:^|_)(?:SPACECRAFT(?:_?(?:ID|NAME))?|PLATFORM|SATELLITE(?:_?ID)?|SATID)$", re.I)
SENTINEL_2_BANDS = tuple(Band(f"B{n}", 0.0, 0.0) for n in (*range(1, 13), "8A"))
"""Names alone: no colour is looked for, 0 nm being none of a Sentinel-2's."""

# What a platform's name is without its punctuation.
PLATFORMS: tuple[tuple[str, str], ...] = (
    (r"(?:SENTINEL|S)2([ABC])", "sentinel-2{}"),
    (r"LANDSAT([45789])", "landsat-{}"),
    (r"(?:WV0|WORLDVIEW0?)2", "worldview-2"),
    (r"(?:WV0|WORLDVIEW0?)3", "worldview-3"),
    (r"GE01|GEOEYE0?1", "geoeye-1"),
    (r"QB02|QUICKBIRD0?2?", "quickbird-2"),
    (r"IK0[12]|IKONOS0?2?", "ikonos"),
    (r"(?:PHR|PLEIADES)1?([AB])", "pleiades-1{}"),
    (r"PNEO4|PLEIADESNEO4", "pleiades-neo-4"),
    (r"PNEO3?|PLEIADESNEO3?", "pleiades-neo"),
    (r"SPOT([67])", "spot-{}"),
    (r"RAPIDEYE[1-5]?|RE[1-5]", "rapideye"),
)

# Searched in the file's whole path, whose folders often tell more; (?<![A-Z0-9]) starts a word.
FILE_NAMES: tuple[tuple[str, str], ...] = (
    (r"S2([ABC])_(?:MSI|OPER|USER|\d|T\d)", "sentinel-2{}"),
    (r"L[COTE]0([4579]|(?<!T0)8)_", "landsat-{}"),
    (r"L[CO]8\d{13}", "landsat-8"),
    (r"LE7\d{13}", "landsat-7"),
    (r"LT([45])\d{13}", "landsat-{}"),
    (r"AST_(?:L1[AT]|07|09)", "aster"),
    (r"(?:IMG|DIM)_PHR1([AB])_", "pleiades-1{}"),
    (r"(?:IMG|DIM)_PNEO4_", "pleiades-neo-4"),
    (r"(?:IMG|DIM)_PNEO3_", "pleiades-neo"),
    (r"(?:IMG|DIM)_SPOT([67])_", "spot-{}"),
    (r"RE[1-5]_[13][AB]_", "rapideye"),
    (r"ANALYTICMS_(?:SR_)?8B", "planetscope-superdove"),
    (r"WV02_", "worldview-2"),
)
TILE = re.compile(r"T\d{2}[A-Z]{3}_\d{8}T\d{6}_", re.I)
"""How the files inside a Sentinel-2 product start, which do not say which of the satellites saw them."""


def _sensor_of_platform(platform: str, tags: Mapping[str, str]) -> Union[str, None]:
    name = re.sub(r"[^A-Z0-9]", "", platform.upper())
    instruments = " ".join(value.upper() for key, value in tags.items() if re.search(r"sensor|instrument", key, re.I))
    if "MSS" in instruments:
        return None  # Landsat 4 and 5 also carried a multispectral scanner
    if "SWIR" in instruments and name in ("WV03", "WORLDVIEW3"):
        return "worldview-3-swir"
    for pattern, sensor in PLATFORMS:
        match = re.fullmatch(pattern, name)
        if match:
            return sensor.format(*(group.lower() for group in match.groups()))
    return "aster" if "ASTER" in instruments else None


def _sensor_of_file(path: str) -> Union[str, None]:
    for pattern, sensor in FILE_NAMES:
        match = re.search(rf"(?<![A-Z0-9]){pattern}", path.upper())
        if match:
            return sensor.format(*(group.lower() for group in match.groups()))
    return "sentinel-2a" if TILE.match(_base(path)) else None


def _base(path: str) -> str:
    return re.split(r"[\\/]", path)[-1]
