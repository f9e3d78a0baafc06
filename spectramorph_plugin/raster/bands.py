"""What a raster says of its bands: wavelengths, widths, bad bands, scaling. Looked for wherever it hides."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.io import DatasetReader

from ..errors import UserError
from ..image_names import GdalName, image_path
from ..messages import Message
from .envi_header import envi_fields
from .names import band_descriptions
from .text_files import MOST_BYTES

# In micrometres. No band of an optical sensor lies below 100 nm or above 100 µm, none is narrower than 1 nm or wider
# than 1 µm: the size of a number tells its unit, where what the file says of units is missing or wrong.
LARGEST_WAVELENGTH_UM = 100.0
LARGEST_FWHM_UM = 1.0
NM_PER_MICROMETRE = 1000.0
# What ENVI headers give bands by that is not a length in nm or µm: a size cannot tell those from the two.
OTHER_UNITS = frozenset(
    ("index", "wavenumber", "ghz", "mhz", "angstroms", "mm", "millimeters", "cm", "centimeters", "m", "meters")
)
MICROMETRES = frozenset(("micrometers", "micrometres", "microns", "micron", "um", "µm"))
NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
NAMED_WAVELENGTH = re.compile(rf"({NUMBER})\s*\)?\s*(nm|nanomet(?:er|re)s?|um|µm|microns?|micromet(?:er|re)s?)\b", re.I)

Values = Optional[NDArray[np.float64]]


@dataclass(frozen=True)
class BandInfo:
    """The bands of a raster, in file order. A physical value is the stored value * scale + offset.

    Attributes
    ----------
    indexes : tuple of int
        Numbers of the bands in the file, 1-based: an alpha band is not among them.
    wavelength : ndarray of shape (bands,) or None
        Centres, nm; None where the file does not tell them.
    wavelength_source : str
        Where the file tells them, in words; "" where it does not.
    fwhm : ndarray of shape (bands,) or None
        Full widths at half maximum, nm; None where the file does not tell them.
    bad : ndarray of bool of shape (bands,)
        Which bands are flagged as bad.
    scale : ndarray of shape (bands,)
        Physical units to a stored unit.
    offset : ndarray of shape (bands,)
        In physical units.
    nodata : tuple of float or None
        The stored value that means no data, of each band; None where there is none.
    """

    indexes: tuple[int, ...]
    wavelength: Values
    wavelength_source: str
    fwhm: Values
    bad: NDArray[np.bool_]
    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    nodata: tuple[float | None, ...]

    def __len__(self) -> int:
        return len(self.indexes)


def read_band_info(dataset: DatasetReader, *, alpha_counts: bool = False) -> BandInfo:
    """Gather what an open dataset and the ENVI header beside it say of the bands.

    Parameters
    ----------
    dataset : DatasetReader
    alpha_counts : bool
        Whether an alpha band is one like others: TIFF files call the infrared band after red, green and blue so.

    Returns
    -------
    BandInfo
    """
    indexes = tuple(
        i for i, kind in zip(dataset.indexes, dataset.colorinterp) if alpha_counts or kind != ColorInterp.alpha
    )
    tags = [_lower(dataset.tags(i)) for i in indexes]
    header = {**_envi_header(dataset), **_lower(dataset.tags(ns="ENVI"))}
    whole = _lower(dataset.tags())
    envi = [_lower(dataset.tags(i, ns="ENVI")) for i in indexes]
    imagery = [_lower(dataset.tags(i, ns="IMAGERY")) for i in indexes]

    sources: tuple[tuple[str, Callable[[str], Values]], ...] = (
        (Message("band tags"), lambda key: _from_tags(tags, key)),
        (Message("ENVI tags of the bands"), lambda key: _from_tags(envi, key)),
        (Message("ENVI header"), lambda key: _from_list(header.get(key), len(indexes))),
        (Message("dataset tags"), lambda key: _from_list(whole.get(key), len(indexes))),
    )

    def look_up(*keys: str) -> tuple[Values, str]:
        for name, source in sources:
            for key in keys:
                values = source(key)
                if values is not None:
                    return values, name
        return None, ""

    wavelength, origin = look_up("wavelength", "wavelengths", "center_wavelength", "wavelength_nm")
    named: dict[str, dict[str, str]] = {Message("band tags"): tags[0] if tags else {}, Message("dataset tags"): whole}
    told = named.get(origin, header)
    # GDAL gives the bands of an ENVI file their wavelengths, but not units such as Index.
    units = told.get("wavelength_units") or header.get("wavelength_units", "")
    if not _are_wavelengths(wavelength, units):
        wavelength = None
    if wavelength is None:
        descriptions = band_descriptions(dataset)
        wavelength, origin = _from_names([descriptions[i - 1] for i in indexes]), Message("band names")
    if wavelength is None:
        # Last: GDAL 3.10 rounds what it puts here for ENVI files to the micrometre's third decimal.
        wavelength, origin = _from_tags(imagery, "central_wavelength_um"), Message("IMAGERY metadata")
    wavelength = in_nanometres(wavelength, LARGEST_WAVELENGTH_UM)
    fwhm, _ = look_up("fwhm", "bandwidth")
    fwhm = fwhm if fwhm is not None else _from_tags(imagery, "fwhm_um")
    flags, _ = look_up("bbl", "good")
    scale, offset = _scaling(dataset, indexes, header)
    return BandInfo(
        indexes=indexes,
        wavelength=wavelength,
        wavelength_source=origin if wavelength is not None else "",
        fwhm=in_nanometres(fwhm, LARGEST_FWHM_UM),
        bad=np.zeros(len(indexes), bool) if flags is None else flags == 0,
        scale=scale,
        offset=offset,
        nodata=tuple(_nodata(dataset, i, header) for i in indexes),
    )


def check_scaling(info: BandInfo, who: str) -> None:
    """Refuse scales and offsets that make no numbers of what is stored.

    Parameters
    ----------
    info : BandInfo
    who : str
        What messages call the image, as in "multispectral image a.tif".

    Raises
    ------
    UserError
        Where a scale is 0, or one of them is not finite.
    """
    wrong = np.flatnonzero(~np.isfinite(info.scale) | (info.scale == 0) | ~np.isfinite(info.offset))
    if len(wrong):
        band = wrong[0]
        raise UserError(
            "The {who} gives band {indexes} the scale {scale:g} and the offset {offset:g}: correct them.",
            who=who,
            indexes=info.indexes[band],
            scale=info.scale[band],
            offset=info.offset[band],
        )


def with_spectrum(
    bands: BandInfo, wavelength: Values, fwhm: Values, image: str, names: tuple[str, str], hint: str = ""
) -> BandInfo:
    """Return bands with what was told of their wavelengths, in place of what the file tells.

    Parameters
    ----------
    bands : BandInfo
    wavelength : ndarray or None
        Centres, nm or micrometres; None where they were not told.
    fwhm : ndarray or None
        Full widths at half maximum, nm or micrometres; None where they were not told.
    image : str
        What messages call the image.
    names : tuple of str
        What messages call the two.
    hint : str
        What more a message says where the numbers are not as many as the bands.

    Returns
    -------
    BandInfo

    Raises
    ------
    UserError
        Where there are more or fewer numbers than bands, or some that no length has.
    """
    told: dict[str, Any] = {}
    limits = (LARGEST_WAVELENGTH_UM, LARGEST_FWHM_UM)
    for field, values, name, largest in zip(("wavelength", "fwhm"), (wavelength, fwhm), names, limits):
        if values is None:
            continue
        if len(values) != len(bands):
            raise UserError(
                "The {image} has {count} bands and there are {numbers} numbers for {name}: give one for each "
                "band{hint}.",
                image=image,
                count=len(bands),
                numbers=len(values),
                name=name,
                hint=hint,
            )
        told[field] = in_nanometres(values, largest)
    if "wavelength" in told:
        told["wavelength_source"] = Message("wavelengths as given")
    return replace(bands, **told)


def has_mask(dataset: DatasetReader) -> bool:
    """Tell whether a dataset marks invalid pixels by an alpha band or a mask of its own, besides nodata values.

    Parameters
    ----------
    dataset : DatasetReader

    Returns
    -------
    bool
    """
    return any(MaskFlags.per_dataset in flags or MaskFlags.alpha in flags for flags in dataset.mask_flag_enums)


def _lower(tags: dict[str, str]) -> dict[str, str]:
    return {"_".join(key.lower().split()): value for key, value in tags.items()}


def _from_tags(tags: list[dict[str, str]], key: str) -> Values:
    """Return a number a band; None unless every band has one."""
    try:
        return np.array([float(band[key]) for band in tags])
    except (KeyError, ValueError):
        return None


def _from_list(text: str | None, count: int) -> Values:
    """Return the numbers of an ENVI list, `{1, 2, 3}`; None unless there is one a band."""
    if text is None:
        return None
    try:
        values = np.array([float(part) for part in re.sub(r",?\s*[{}]", "", text).split(",")])
    except ValueError:
        return None
    return values if len(values) == count else None


def _from_names(names: list[str]) -> Values:
    """Return the wavelengths in names such as `band 1 (418.24 Nanometers)` or `550.25 nm`."""
    found = [NAMED_WAVELENGTH.search(name) for name in names]
    if not all(found):
        return None
    return np.array([float(match[1]) for match in found if match])


def _are_wavelengths(values: Values, units: str) -> bool:
    """Tell whether the numbers given as wavelengths are: not wavenumbers, frequencies or the bands' own numbers."""
    unit = units.strip().lower()
    if values is None or unit in OTHER_UNITS:
        return False
    count = len(values)
    numbered = count > 1 and any(np.array_equal(values, np.arange(count) + first) for first in (0, 1))
    return unit in MICROMETRES or not numbered


def in_nanometres(values: Values, largest_micrometre: float) -> Values:
    """Return lengths in nm, whichever of nm and micrometres they are in.

    Parameters
    ----------
    values : ndarray or None
        In micrometres, where no value is above the largest that could be, else in nm.
    largest_micrometre : float
        The largest value that could be one in micrometres.

    Returns
    -------
    ndarray or None
        None where there are no values, or some that no length has.
    """
    if values is None or not np.isfinite(values).all() or (values <= 0).any():
        return None
    return values * NM_PER_MICROMETRE if values.max() < largest_micrometre else values


def _scaling(
    dataset: DatasetReader, indexes: tuple[int, ...], header: dict[str, str]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return scale and offset [bands] from the dataset, or where it has none from the ENVI header."""
    scale = np.array([dataset.scales[i - 1] for i in indexes], float)
    offset = np.array([dataset.offsets[i - 1] for i in indexes], float)
    if (scale != 1).any() or (offset != 0).any():
        return scale, offset
    gains = _from_list(header.get("data_gain_values"), len(indexes))
    offsets = _from_list(header.get("data_offset_values"), len(indexes))
    if gains is not None:
        return gains, offset if offsets is None else offsets
    try:
        factor = float(header.get("reflectance_scale_factor", "1"))
    except ValueError:
        return scale, offset
    return (scale / factor if factor > 0 else scale), offset


def _nodata(dataset: DatasetReader, index: int, header: dict[str, str]) -> float | None:
    value: Any = dataset.nodatavals[index - 1]
    if value is None:
        try:
            value = float(header["data_ignore_value"])
        except (KeyError, ValueError):
            return None
    return float(value)


def _envi_header(dataset: DatasetReader) -> dict[str, str]:
    """Return the fields of an ENVI header beside the file; nothing where there is none."""
    path = image_path(dataset.name)
    if isinstance(path, GdalName) or dataset.name.startswith("<"):
        return {}  # GDAL tells the header's fields itself; and the text of a virtual raster is no path
    for suffix in (".hdr", ".HDR"):
        for sidecar in (path.with_suffix(suffix), path.with_name(path.name + suffix)):
            if sidecar.is_file() and sidecar != path and sidecar.stat().st_size <= MOST_BYTES:
                fields = envi_fields(sidecar.read_text(encoding="utf-8-sig", errors="replace"))
                if fields:
                    return fields
    return {}
