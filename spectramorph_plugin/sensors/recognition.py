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
    if any(ADJUSTED.search(_base(name)) for name in file_names):
        return None
    tagged = {_sensor_of_platform(platform, tags) for platform in _platforms(tags)} - {None}
    if tagged:
        return tagged.pop() if len(tagged) == 1 else None
    named = {_sensor_of_file(name) for name in file_names}
    if named - {None}:
        return named.pop() if len(named) == 1 else None
    numbered = [find_band(text, SENTINEL_2_BANDS) for text in descriptions if text]
    if "B8A" in numbered and len(set(numbered) - {None}) == len(descriptions):
        return "sentinel-2a"
    return None


ADJUSTED = re.compile(r"(?<![A-Z0-9])(?:HLS|L30|S30)(?![A-Z0-9])|(?<=_)harmoni[sz]ed(?=[_.])", re.I)
"""In names of products (HLS, PlanetScope's harmonised ones) whose bands were adjusted to those of another sensor."""

PLATFORM_TAG = re.compile(r"(?:^|_)(?:SPACECRAFT(?:_?(?:ID|NAME))?|PLATFORM|SATELLITE(?:_?ID)?|SATID)$", re.I)
SENTINEL_2_BANDS = tuple(Band(f"B{n}", 0.0, 0.0) for n in (*range(1, 13), "8A"))
"""Names alone: no colour is looked for, 0 nm being none of a Sentinel-2's."""

# What a platform's name is without its punctuation.
PLATFORMS: tuple[tuple[str, str], ...] = (
    (r"(?:SENTINEL|S)2([ABC])", "sentinel-2{}"),
    (r"LANDSAT([45789])", "landsat-{}"),
    (r"(?:WV0|WORLDVIEW0?)([234])", "worldview-{}"),
    (r"LG0[1-6]|(?:WORLDVIEW)?LEGION0?[1-6]?", "worldview-legion"),
    (r"GE01|GEOEYE0?1", "geoeye-1"),
    (r"QB02|QUICKBIRD0?2?", "quickbird-2"),
    (r"IK0[12]|IKONOS0?2?", "ikonos"),
    (r"(?:PHR|PLEIADES)1?([AB])", "pleiades-1{}"),
    (r"PNEO4|PLEIADESNEO4", "pleiades-neo-4"),
    (r"PNEO3?|PLEIADESNEO3?", "pleiades-neo"),
    (r"SPOT([67])", "spot-{}"),
    (r"RAPIDEYE[1-5]?|RE0?[0-5]", "rapideye"),
    (r"(?:SKYSATC?|SSC)\d{0,2}", "skysat"),
    (r"VENUS|VENΜS", "venus"),
)

# What a platform's and its instrument's names are without their punctuation, where the platform carries several.
INSTRUMENTS: tuple[tuple[str, str, str], ...] = (
    (r"(?:WV0|WORLDVIEW0?)3", r".*SWIR.*", "worldview-3-swir"),
    (r"(?:EO|EARTHOBSERVING)1?", r"ALI", "eo-1-ali"),
    (r"(?:TERRA|EOSAM1|AM1)?", r".*ASTER.*", "aster"),
    (r"(?:TERRA|EOSAM1|AM1)", r".*MODIS.*", "terra-modis"),
    (r"(?:SENTINEL|S)3A", r".*OLCI.*", "sentinel-3a-olci"),
    (r"SPOT([123])", r"HRV([12])", "spot-{}-hrv{}"),
    (r"SPOT(4)", r"HRVIR([12])", "spot-{}-hrvir{}"),
    (r"SPOT(5)", r"HRG([12])", "spot-{}-hrg{}"),
    (r"(?:GF|GAOFEN)1", r"WFV1", "gaofen-1-wfv1"),
    (r"(?:GF|GAOFEN)6", r"WFV", "gaofen-6-wfv"),
)

# Searched in the file's whole path, whose folders often tell more; (?<![A-Z0-9]) starts a word.
FILE_NAMES: tuple[tuple[str, str], ...] = (
    (r"S2([ABC])_(?:MSI|OPER|USER|\d|T\d)", "sentinel-2{}"),
    (r"L[COTE]0([4579]|(?<!T0)8)_", "landsat-{}"),
    (r"L[CO]8\d{13}", "landsat-8"),
    (r"LE7\d{13}", "landsat-7"),
    (r"LT([45])\d{13}", "landsat-{}"),
    (r"AST_(?:L1[AT]|07|09)", "aster"),
    (r"EO1A\d{7}", "eo-1-ali"),
    (r"(?:IMG|DIM|DS)_(?:\d+_)?PHR1([AB])_", "pleiades-1{}"),
    (r"(?:IMG|DIM|DS)_(?:\d+_)?PNEO4_", "pleiades-neo-4"),
    (r"(?:IMG|DIM|DS)_(?:\d+_)?PNEO3_", "pleiades-neo"),
    (r"(?:IMG|DIM|DS)_(?:\d+_)?SPOT([67])_", "spot-{}"),
    (r"RE[1-5]_[13][AB](?![A-Z0-9])|RAPIDEYE-?[1-5]?_[13][AB](?![A-Z0-9])", "rapideye"),
    (r"ANALYTICMS_(?:SR_)?8B", "planetscope-superdove"),
    (r"\d{8}_\d{6}_SSC\d+", "skysat"),
    (r"WV03_(?:[A-Z0-9-]+_)*SWIR", "worldview-3-swir"),
    (r"WV0([234])_", "worldview-{}"),
    (r"GE01_", "geoeye-1"),
    (r"QB02_", "quickbird-2"),
    (r"IK0[12]_", "ikonos"),
    (r"LG0[1-6]_", "worldview-legion"),
    (r"GF1_WFV1_", "gaofen-1-wfv1"),
    (r"GF6_WFV_", "gaofen-6-wfv"),
    (r"VENUS-XS_", "venus"),
    (r"S3A_OL_", "sentinel-3a-olci"),
)
TILE = re.compile(r"T\d{2}[A-Z]{3}_\d{8}T\d{6}_", re.I)
"""How the files inside a Sentinel-2 product start, which do not say which of the satellites saw them."""

DOVE = re.compile(
    r"(?<![A-Z0-9])(\d{8})_\d{6}_(?:\d{1,2}_)?([0-9A-F]{4})_(?:[13][AB]_)?ANALYTIC|"
    r"(?<![A-Z0-9])\d+_\d+_(\d{4}-\d\d-\d\d)_([0-9A-F]{4})_BGRN_",
    re.I,
)
"""Names of PlanetScope images: when, and by which satellite."""
FIRST_DOVE_R = "20190301"
"""Until then the satellites whose numbers begin with 10 and 11 were Doves; later some were Doves-R."""


def _platforms(tags: Mapping[str, str]) -> list[str]:
    """Return what the tags call the platform; DIMAP's have its name and its number apart."""
    found = [value for key, value in tags.items() if PLATFORM_TAG.search(key)]
    if tags.get("MISSION") and not found:
        found.append(f"{tags['MISSION']} {tags.get('MISSION_INDEX', '')}")
    return found


def _sensor_of_platform(platform: str, tags: Mapping[str, str]) -> Union[str, None]:
    name = _plain(platform)
    told = {key.upper(): value for key, value in tags.items() if re.search(r"sensor|instrument", key, re.I)}
    instruments = [_plain(value) for value in told.values()]
    # DIMAP tells the instrument's number apart, in some files within its name too.
    instruments.append(_plain(told.get("INSTRUMENT", "") + told.get("INSTRUMENT_INDEX", "")))
    if any("MSS" in instrument for instrument in instruments):
        return None  # Landsat 4 and 5 also carried a multispectral scanner
    for on_board, pattern, sensor in INSTRUMENTS:
        for instrument in instruments:
            platform_match, match = re.fullmatch(on_board, name), re.fullmatch(pattern, instrument)
            if platform_match and match:
                return sensor.format(*platform_match.groups(), *match.groups())
    if name == "PLANETSCOPE":
        return _dove(tags.get("SERIAL", ""), next(filter(None, instruments), ""), tags.get("ACQUIRED", ""))
    for pattern, sensor in PLATFORMS:
        match = re.fullmatch(pattern, name)
        if match:
            return sensor.format(*(group.lower() for group in match.groups()))
    return None


def _sensor_of_file(path: str) -> Union[str, None]:
    for pattern, sensor in FILE_NAMES:
        match = re.search(rf"(?<![A-Z0-9])(?:{pattern})", path.upper())
        if match:
            return sensor.format(*(group.lower() for group in match.groups()))
    dove = DOVE.search(_base(path))
    if dove:
        return _dove(dove[2] or dove[4], "", (dove[1] or dove[3]).replace("-", ""))
    return "sentinel-2a" if TILE.match(_base(path)) else None


def _dove(serial: str, instrument: str, day: str) -> Union[str, None]:
    """Return which PlanetScope sensor a satellite carries, by its instrument, or its number and the day (YYYYMMDD)."""
    number = serial.lower()
    if instrument == "PSBSD" or (not instrument and number[:1] == "2"):
        return "planetscope-superdove"
    if instrument == "PS2SD":
        return "planetscope-dove-r"
    if number[:2] in ("0c", "0d"):
        return "planetscope-dove-0c0d"
    if number[:2] == "0e":
        return "planetscope-dove-0e"
    if number[:2] == "0f" or instrument == "PS2" or (number[:1] == "1" and "" < day < FIRST_DOVE_R):
        return "planetscope-dove"
    return None


def _plain(name: str) -> str:
    return re.sub(r"[^A-ZΜ0-9]", "", name.upper())


def _base(path: str) -> str:
    return re.split(r"[\\/]", path)[-1]
