"""What a raster that GDAL opens says of its bands: wavelengths, widths, scaling, and what its values are.

The engine's raster/bands.py tells the same to the engine, which has other libraries; where one learns a new place for
wavelengths, so should the other.
"""

from __future__ import annotations

import enum
import math
import re
from array import array
from dataclasses import dataclass, field
from typing import Optional

from osgeo import gdal

DOMAIN = "SPECTRAMORPH"
"""The metadata domain in which rasters of ours say what their values are: see docs/spectral-view.md."""

LARGEST_WAVELENGTH_UM = 100.0  # the size of a number tells whether it is in micrometres or in nm
LARGEST_FWHM_UM = 1.0
NM_PER_MICROMETRE = 1000.0
OTHER_UNITS = frozenset(
    ("index", "wavenumber", "ghz", "mhz", "angstroms", "mm", "millimeters", "cm", "centimeters", "m", "meters")
)
MICROMETRES = frozenset(("micrometers", "micrometres", "microns", "micron", "um", "µm"))
NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
NAMED_WAVELENGTH = re.compile(rf"({NUMBER})\s*\)?\s*(nm|nanomet(?:er|re)s?|um|µm|microns?|micromet(?:er|re)s?)\b", re.I)
FRACTION_NAME = re.compile(r"(endmember|abundance|fraction)\b", re.I)
SIGMAS_TO_90 = 1.645  # of a normal distribution, where the file names no other number

Values = Optional[tuple[float, ...]]


class Kind(enum.Enum):
    """What the values of a raster are."""

    SPECTRUM = "spectrum"
    FRACTIONS = "fractions"
    SIGMA = "sigma"
    NUMBERS = "numbers"


@dataclass(frozen=True)
class Sigma:
    """How the raster of an uncertainty is to be read.

    Attributes
    ----------
    of : str
        Name of the file that the uncertainty is of.
    relative : bool
        Whether values are fractions of that raster's values, and not in its units.
    per_band : tuple of float or None
        Factors, one a band of that raster, for an uncertainty of a single band.
    to_90 : float
        How many of them the 90 % interval reaches to either side.
    """

    of: str
    relative: bool = False
    per_band: Values = None
    to_90: float = SIGMAS_TO_90


@dataclass(frozen=True)
class Bands:
    """The bands of a raster, in file order, alpha bands left out.

    Attributes
    ----------
    numbers : tuple of int
        In the file, 1-based.
    names : tuple of str
        What the file calls them; "" where it does not.
    wavelength : tuple of float or None
        Centres, nm.
    fwhm : tuple of float or None
        Full widths at half maximum, nm.
    bad : tuple of bool
        Which are flagged as bad.
    scale, offset : tuple of float
        A physical value is the stored value * scale + offset.
    nodata : tuple of float or None
        The stored value that means no data.
    kind : Kind
    sigma : Sigma or None
        How to read an uncertainty; None for other kinds.
    """

    numbers: tuple[int, ...]
    names: tuple[str, ...]
    wavelength: Values
    fwhm: Values
    bad: tuple[bool, ...]
    scale: tuple[float, ...] = field(repr=False)
    offset: tuple[float, ...] = field(repr=False)
    nodata: tuple[Optional[float], ...] = field(repr=False)
    kind: Kind = Kind.NUMBERS
    sigma: Optional[Sigma] = None

    def __len__(self) -> int:
        return len(self.numbers)


def read_bands(dataset: gdal.Dataset) -> Bands:
    """Gather what an open dataset says of its bands."""
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    kept = [number for number, band in enumerate(bands) if band.GetColorInterpretation() != gdal.GCI_AlphaBand]
    bands = [bands[number] for number in kept]
    tags = [_lower(band.GetMetadata()) for band in bands]
    imagery = [_lower(band.GetMetadata("IMAGERY")) for band in bands]
    header, whole = _lower(dataset.GetMetadata("ENVI")), _lower(dataset.GetMetadata())
    names = tuple(band.GetDescription().strip() for band in bands)

    def look_up(*keys: str) -> tuple[Values, str]:
        for source in ("tags", "header", "whole"):
            for key in keys:
                told = {"header": header, "whole": whole}.get(source)
                found = _from_tags(tags, key) if told is None else numbers(told.get(key), len(bands))
                if found is not None:
                    return found, source
        return None, ""

    wavelength, source = look_up("wavelength", "wavelengths", "center_wavelength", "wavelength_nm")
    told = {"tags": tags[0] if tags else {}, "whole": whole}.get(source, header)
    if not _are_wavelengths(wavelength, told.get("wavelength_units") or header.get("wavelength_units", "")):
        wavelength = None
    # IMAGERY last: GDAL 3.10 rounds what it puts there for ENVI files.
    wavelength = wavelength or _from_names(names) or _from_tags(imagery, "central_wavelength_um")
    wavelength = in_nanometres(wavelength, LARGEST_WAVELENGTH_UM)
    fwhm = look_up("fwhm", "bandwidth")[0] or _from_tags(imagery, "fwhm_um")
    good = look_up("bbl", "good")[0] or (1.0,) * len(bands)
    ours = _lower(dataset.GetMetadata(DOMAIN))
    sigma = _sigma(ours)
    scale, offset = _scaling(bands, header)
    return Bands(
        numbers=tuple(number + 1 for number in kept),
        names=names,
        wavelength=wavelength,
        fwhm=in_nanometres(fwhm, LARGEST_FWHM_UM),
        bad=tuple(flag == 0 for flag in good),
        scale=scale,
        offset=offset,
        nodata=tuple(_nodata(band, header) for band in bands),
        kind=_kind(wavelength, names, ours, sigma),
        sigma=sigma,
    )


def numbers(text: Optional[str], count: Optional[int] = None) -> Values:
    """Return the numbers of an ENVI list, `{1, 2, 3}`; None unless all are numbers, and as many as asked for."""
    if text is None:
        return None
    try:
        found = tuple(float(part) for part in re.sub(r",?\s*[{}]", "", text).split(","))
    except ValueError:
        return None
    return found if count is None or len(found) == count else None


def in_nanometres(values: Values, largest_micrometre: float = LARGEST_WAVELENGTH_UM) -> Values:
    """Return lengths in nm, whichever of nm and micrometres they are in; None where some are no lengths."""
    if not values or not all(math.isfinite(value) and value > 0 for value in values):
        return None
    factor = NM_PER_MICROMETRE if max(values) < largest_micrometre else 1.0
    return tuple(value * factor for value in values)


def _lower(tags: Optional[dict[str, str]]) -> dict[str, str]:
    return {"_".join(key.lower().split()): value for key, value in (tags or {}).items()}


def _from_tags(tags: list[dict[str, str]], key: str) -> Values:
    try:
        return tuple(float(band[key]) for band in tags) or None
    except (KeyError, ValueError):
        return None


def _from_names(names: tuple[str, ...]) -> Values:
    found = [NAMED_WAVELENGTH.search(name) for name in names]
    return tuple(float(match[1]) for match in found if match) if found and all(found) else None


def _are_wavelengths(values: Values, units: str) -> bool:
    """Tell wavelengths from wavenumbers, frequencies and the bands' own numbers."""
    unit = units.strip().lower()
    if not values or unit in OTHER_UNITS:
        return False
    numbered = len(values) > 1 and any(values == tuple(range(first, first + len(values))) for first in (0, 1))
    return unit in MICROMETRES or not numbered


def _scaling(bands: list[gdal.Band], header: dict[str, str]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    scale = tuple(1.0 if band.GetScale() is None else band.GetScale() for band in bands)
    offset = tuple(band.GetOffset() or 0.0 for band in bands)
    if any(value != 1 for value in scale) or any(offset):
        return scale, offset
    gains = numbers(header.get("data_gain_values"), len(bands))
    if gains is not None:
        return gains, numbers(header.get("data_offset_values"), len(bands)) or offset
    factor = numbers(header.get("reflectance_scale_factor"), 1)
    return (tuple(1 / factor[0] for _ in bands) if factor and factor[0] > 0 else scale), offset


def _nodata(band: gdal.Band, header: dict[str, str]) -> Optional[float]:
    value = band.GetNoDataValue()
    if value is None:
        found = numbers(header.get("data_ignore_value"), 1)
        value = found[0] if found else None
    if value is not None and band.DataType == gdal.GDT_Float32 and math.isfinite(value):
        try:
            return array("f", [value])[0]  # as the file holds it: -3.4e38 has more digits in the tag
        except OverflowError:
            return value
    return value


def _sigma(ours: dict[str, str]) -> Optional[Sigma]:
    of = ours.get("sigma_of", "").strip()
    if not of:
        return None
    to_90 = numbers(ours.get("sigma_to_90"), 1)
    return Sigma(
        of=of,
        relative=ours.get("sigma_units", "").strip().lower() == "relative",
        per_band=numbers(ours.get("sigma_per_band")),
        to_90=to_90[0] if to_90 and to_90[0] > 0 else SIGMAS_TO_90,
    )


def _kind(wavelength: Values, names: tuple[str, ...], ours: dict[str, str], sigma: Optional[Sigma]) -> Kind:
    if sigma is not None:
        return Kind.SIGMA
    if wavelength is not None:
        return Kind.SPECTRUM
    told = ours.get("values", "").strip().lower() == Kind.FRACTIONS.value
    named = bool(names) and all(FRACTION_NAME.match(name) for name in names)
    return Kind.FRACTIONS if told or named else Kind.NUMBERS
