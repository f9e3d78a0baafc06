"""EnMAP and DESIS: what the METADATA.XML beside a SPECTRAL_IMAGE says of its bands.

Both come from one ground segment and have one layout: an element for each band within specific/bandCharacterisation,
with the centre and width of the band in nm and the gain and offset of its stored values.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree  # nosec B405
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ...errors import UserError
from ..bands import NUMBER, BandInfo
from ..raster import RASTER_ERRORS
from ..sizes import MOST_BANDS

SPECTRAL_IMAGE = re.compile(
    r"(?P<scene>(?P<mission>ENMAP|DESIS).*L(?:1C|2A).*)-SPECTRAL_IMAGE(?:_COG)?\.(?:tiff?|bsq|bil|bip|img)", re.I
)
MISSIONS = {"ENMAP": "EnMAP", "DESIS": "DESIS"}
BACKGROUND = -32768.0  # the stored value of nodata, where the metadata do not tell it
MOST_BYTES = 2**26  # of metadata: real ones have some 2**22
MOST_NESTED = 100  # elements within each other: real ones have some ten
SAMPLE_SIDE = 32  # of the places that are looked at for empty bands, in pixels
SAMPLE_PLACES = ((0.5, 0.5), (0.3, 0.5), (0.7, 0.5), (0.5, 0.3), (0.5, 0.7))  # within the image, as (row, column)


@dataclass(frozen=True)
class Band:
    """A band in the metadata.

    Attributes
    ----------
    number : int
        In the image, from 1 (of some DESIS versions from 0).
    wavelength : float
        Centre, nm.
    fwhm : float
        Full width at half maximum, nm.
    gain : float
        Physical units to a stored unit.
    offset : float
        In physical units.
    """

    number: int
    wavelength: float
    fwhm: float
    gain: float
    offset: float


def dlr_band_info(dataset: DatasetReader, info: BandInfo) -> BandInfo:
    """Return what is known of the bands, completed from the METADATA.XML; unchanged where there is none.

    Its wavelengths and widths come before the file's own. Scale, offset and nodata are taken where the file tells
    none and holds integers: floats have been scaled already.

    Parameters
    ----------
    dataset : DatasetReader
        The open image.
    info : BandInfo
        What the file itself says.

    Returns
    -------
    BandInfo

    Raises
    ------
    UserError
        Where the metadata is damaged or of another number of bands.
    """
    path = Path(dataset.name)
    match = SPECTRAL_IMAGE.fullmatch(path.name)
    metadata = _beside(path, f"{match['scene']}-METADATA.XML") if match else None
    if match is None or metadata is None:
        return info
    mission = MISSIONS[match["mission"].upper()]
    said = _read(metadata)
    bands = said.bands()
    if not bands:
        raise UserError(
            f"The metadata {metadata} of the {mission} image is damaged or not of this product: get a fresh copy of it."
        )
    if len(bands) != len(info):
        if info.wavelength is not None:
            return info  # some of the bands alone, in a file that tells their wavelengths itself
        raise UserError(
            f"The {mission} image {path} has {len(info)} bands, but its metadata {metadata.name} describes "
            f"{len(bands)}: give the image as it was delivered."
        )
    integers = np.dtype(dataset.dtypes[info.indexes[0] - 1]).kind in "iu"
    scaled = (info.scale != 1).any() or (info.offset != 0).any()
    if integers and not scaled:
        info = replace(
            info, scale=np.array([band.gain for band in bands]), offset=np.array([band.offset for band in bands])
        )
    if integers:
        background = _number(said.background, BACKGROUND)
        info = replace(info, nodata=tuple(background if value is None else value for value in info.nodata))
    return replace(
        info,
        wavelength=np.array([band.wavelength for band in bands]),
        wavelength_source=f"{mission} metadata ({metadata.name})",
        fwhm=np.array([band.fwhm for band in bands]),
        bad=info.bad | _unexpected(said.expected, len(bands)) | _empty(dataset, info),
    )


def _beside(path: Path, name: str) -> Path | None:
    """Return the file of a name in upper or lower case beside another."""
    if not path.parent.is_dir():
        return None
    return next((other for other in path.parent.iterdir() if other.name.lower() == name.lower()), None)


@dataclass
class _Reader:
    """What is needed of a METADATA.XML, gathered while it is parsed: nothing else of it is kept.

    described : of each band within bandCharacterisation the texts of its elements, by lower-case name, and `number`.
    """

    described: list[dict[str, str]] = field(default_factory=list)
    background: str = ""
    expected: list[str] = field(default_factory=list)
    _path: list[str] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)

    def doctype(self, name: str, public: str, system: str) -> None:
        """Refuse what no product has: a document type could define entities that grow without bounds."""
        raise ValueError("a document type")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._path.append(tag.rpartition("}")[2].lower())
        if len(self._path) > MOST_NESTED:
            raise ValueError("elements within elements without an end")
        self._text.clear()
        if self._is_band(self._path):
            self.described.append({"number": attributes.get("number", "")})

    def data(self, text: str) -> None:
        """Take the text of an element."""
        self._text.append(text)

    def end(self, tag: str) -> None:
        """End an element."""
        name, text = self._path[-1], "".join(self._text).strip()
        if self._is_band(self._path[:-1]):
            self.described[-1].setdefault(name, text)
        elif name == "backgroundvalue":
            self.background = self.background or text
        elif name == "expectedchannelslist":
            self.expected.append(text)
        self._path.pop()
        self._text.clear()

    def bands(self) -> list[Band]:
        """Return the bands in order of their numbers; nothing where one cannot be read or the numbers have gaps."""
        bands = []
        for texts in self.described:
            number = _number(texts["number"] or texts.get("bandnumber", ""))
            band = Band(
                number=int(number) if number < MOST_BANDS else 0,
                wavelength=_number(texts.get("wavelengthcenterofband", "")),
                fwhm=_number(texts.get("fwhmofband", texts.get("wavelengthwidthofband", ""))),
                gain=_number(texts.get("gainofband", "")),
                offset=_number(texts.get("offsetofband", ""), 0.0),
            )
            if not all(0 < value < np.inf for value in (band.wavelength, band.fwhm, band.gain)):
                return []
            bands.append(band)
        bands.sort(key=lambda band: band.number)
        numbers = [band.number for band in bands]
        # DESIS counted its bands from 0 in some versions.
        return bands if numbers in ([*range(1, len(bands) + 1)], [*range(len(bands))]) else []

    @staticmethod
    def _is_band(path: list[str]) -> bool:
        return path[-1:] in (["band"], ["bandid"]) and path[-2:-1] == ["bandcharacterisation"]


def _read(path: Path) -> _Reader:
    """Return what a METADATA.XML says; nothing where it is damaged, too large or not XML."""
    if path.stat().st_size > MOST_BYTES:
        return _Reader()
    reader = _Reader()
    # The reader refuses document types, without which there are no entities that could grow or name other files.
    parser = ElementTree.XMLParser(target=reader)  # nosec B314
    try:
        parser.feed(path.read_text(encoding="utf-8", errors="replace"))
        parser.close()
    except (ElementTree.ParseError, ValueError):
        return _Reader()
    return reader


def _number(text: str, otherwise: float = float("nan")) -> float:
    return float(text) if re.fullmatch(NUMBER, text) else otherwise


def _unexpected(lists: list[str], count: int) -> NDArray[np.bool_]:
    """Tell which bands [count] are in neither detector's list of those that were expected to be delivered."""
    found = [{int(number) for number in re.findall(r"\d{1,9}", listed)} for listed in lists]
    expected = set().union(*found)
    # Lists that overlap, or go beyond the image, count the bands in a way that is not known: they are passed over.
    if not expected or sum(map(len, found)) != len(expected) or not expected <= set(range(1, count + 1)):
        return np.zeros(count, bool)
    return np.array([number not in expected for number in range(1, count + 1)])


def _empty(dataset: DatasetReader, info: BandInfo) -> NDArray[np.bool_]:
    """Tell which bands hold only background in places where others hold values.

    Whole bands are delivered as background where water vapour leaves no light. A few places are looked at, and after
    the first only in bands not yet found to hold values: the whole image would take long to read.
    """
    empty = np.ones(len(info), bool)
    for row, column in SAMPLE_PLACES:
        height, width = min(SAMPLE_SIDE, dataset.height), min(SAMPLE_SIDE, dataset.width)
        window = Window(int((dataset.width - width) * column), int((dataset.height - height) * row), width, height)
        looked_at = np.flatnonzero(empty)
        if len(looked_at) == 0:
            break
        try:
            stored = dataset.read([info.indexes[i] for i in looked_at], window=window)
        except RASTER_ERRORS:
            break  # the image is damaged: whoever reads it will say so
        for band, values in zip(looked_at, stored):
            empty[band] = (~np.isfinite(values) | (values == info.nodata[band])).all()
    return empty & ~empty.all()
