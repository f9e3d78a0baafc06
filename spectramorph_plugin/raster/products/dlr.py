"""EnMAP and DESIS: what the METADATA.XML beside a SPECTRAL_IMAGE says of its bands.

Both come from one ground segment and have one layout: an element for each band within specific/bandCharacterisation,
with the centre and width of the band in nm and the gain and offset of its stored values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from posixpath import basename, dirname

import numpy as np
from numpy.typing import NDArray
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ...errors import UserError
from ...image_names import image_path
from ...messages import Message
from ...product_choices import ProductChoices
from ..bands import NUMBER, BandInfo
from ..raster import RASTER_ERRORS
from ..sizes import MOST_BANDS
from ..sources import Listing, beside, file_name, shortened
from ..xml import feed
from .overlap import bad_in_overlap

# Some deliveries leave the scene's name out, and at times .XML is there twice.
SPECTRAL_IMAGE = re.compile(
    r"(?P<scene>.*-|)SPECTRAL_IMAGE(?:_(?P<detector>VNIR|SWIR))?(?:_COG)?\."
    r"(?:tiff?|geotiff|jp2|bsq|bil|bip|img|dat)",
    re.I,
)
METADATA = r"METADATA\.XML(?:\.XML)*"
NAMED_METADATA = re.compile(rf"(?P<scene>.*-|){METADATA}", re.I)
MISSIONS = {"ENMAP": "EnMAP", "DESIS": "DESIS"}
BACKGROUND = -32768.0  # the stored value of nodata, where the metadata do not tell it
MOST_BYTES = 2**26  # of metadata: real ones have some 2**22
MOST_NAME = 200  # characters of what the metadata call the mission and the format
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


def dlr_image(listing: Listing, metadata: str) -> Path | None:
    """Return the spectral image of the EnMAP or DESIS product in a folder or an archive.

    Parameters
    ----------
    listing : Listing
    metadata : str
        The name of the metadata file in it that was named; "" where all of it was.

    Returns
    -------
    Path or None
        None where there is no such product, or the metadata is another's.

    Raises
    ------
    UserError
        Where there are several products, or the image is missing, empty or on no map grid.
    """
    candidates = (metadata,) if metadata else listing.names
    found = [name for name in candidates if NAMED_METADATA.fullmatch(basename(name))]
    products = {name: _images(listing, name) for name in found}
    products = {name: images for name, images in products.items() if images or _mission(basename(name))}
    if not products:
        return None
    if len(products) > 1:
        raise UserError(
            "{place} holds {count} products ({listed}): give the metadata (METADATA.XML) of the one that is meant.",
            place=listing.place,
            count=len(products),
            listed=shortened(products),
        )
    name, images = products.popitem()
    who = Message(
        "{mission} product of {basename} in {place}",
        mission=_mission(basename(name)) or Message("EnMAP or DESIS"),
        basename=basename(name),
        place=listing.place,
    )
    if not images:
        raise UserError(
            "The {who} lacks its spectral image (SPECTRAL_IMAGE): put it beside the metadata under the name it "
            "was delivered with.",
            who=who,
        )
    full = [image for image in images if listing.sizes[image]]
    if not full:
        raise UserError(
            "The {who} has a spectral image without content ({basename}): get it anew.",
            who=who,
            basename=basename(images[0]),
        )
    whole = [image for image in full if not detector_of(image)]
    if not whole:
        raise UserError(
            "The {who} is of level L1B, whose VNIR and SWIR images lie on no map grid and not on each other: give "
            "the L1C or L2A product of the same scene.",
            who=who,
        )
    return listing.paths[whole[0]]


def detector_of(image: str) -> str:
    """Return whose image a file is, by its name.

    Parameters
    ----------
    image : str
        Name of a spectral image, with or without folders.

    Returns
    -------
    str
        "vnir" or "swir"; "" for the image of both.
    """
    match = SPECTRAL_IMAGE.fullmatch(basename(image))
    return (match["detector"] or "").lower() if match else ""


def _images(listing: Listing, metadata: str) -> list[str]:
    """Return the spectral images beside a product's metadata, empty ones too."""
    match = NAMED_METADATA.fullmatch(basename(metadata))
    scene, folder = match["scene"] if match else "", dirname(metadata)
    found = []
    for name in sorted(listing.sizes):
        image = SPECTRAL_IMAGE.fullmatch(basename(name))
        if image and dirname(name) == folder and image["scene"].lower() == scene.lower():
            found.append(name)
    return found


def _mission(name: str) -> str:
    """Return the mission that a file's name tells; "" where it tells none."""
    return next((mission for start, mission in MISSIONS.items() if name.upper().startswith(start)), "")


def dlr_band_info(dataset: DatasetReader, info: BandInfo, choices: ProductChoices) -> BandInfo:
    """Return what is known of the bands, completed from the METADATA.XML; unchanged where there is none.

    Its wavelengths and widths come before the file's own. Scale, offset and nodata are taken where the file tells
    none and holds integers: floats have been scaled already.

    Parameters
    ----------
    dataset : DatasetReader
        The open image.
    info : BandInfo
        What the file itself says.
    choices : ProductChoices
        Whose bands to use where both spectrometers see.

    Returns
    -------
    BandInfo

    Raises
    ------
    UserError
        Where the metadata is damaged or of another number of bands.
    """
    image = SPECTRAL_IMAGE.fullmatch(file_name(dataset.name))
    found = beside(image_path(dataset.name)) if image else None
    if image is None or found is None:
        return info
    listing, own = found
    pattern = re.compile(re.escape(image["scene"]) + METADATA, re.I)
    beside_it = [name for name in sorted(listing.sizes) if dirname(name) == dirname(own)]
    metadata = next((name for name in beside_it if pattern.fullmatch(basename(name))), None)
    if metadata is None:
        return info
    said = _read(listing, metadata)
    mission = _mission(basename(own)) or said.mission()
    bands = said.bands()
    if not bands and not mission:
        return info
    if not bands:
        raise UserError(
            "The metadata {paths} of the {mission} image is damaged or not of this product: get a fresh copy of it.",
            paths=listing.paths[metadata],
            mission=mission,
        )
    swir = said.swir(bands)
    detector = (image["detector"] or "").lower()
    if detector:
        bands = [band for band, is_swir in zip(bands, swir) if is_swir == (detector == "swir")]
        swir = np.full(len(bands), detector == "swir")
    if len(bands) != len(info):
        if info.wavelength is not None:
            return info  # some of the bands alone, in a file that tells their wavelengths itself
        raise UserError(
            "The {mission} image {path} has {count} bands, but its metadata {metadata} describes "
            "{described}: give the image as it was delivered.",
            mission=mission,
            path=dataset.name,
            count=len(info),
            metadata=basename(metadata),
            described=len(bands),
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
    wavelength = np.array([band.wavelength for band in bands])
    bad = info.bad | _unexpected(said.expected, len(bands)) | _empty(dataset, info)
    return replace(
        info,
        wavelength=wavelength,
        wavelength_source=Message("{mission} metadata ({basename})", mission=mission, basename=basename(metadata)),
        fwhm=np.array([band.fwhm for band in bands]),
        bad=bad | bad_in_overlap(wavelength, swir, choices.overlap, bad),
    )


@dataclass
class _Reader:
    """What is needed of a METADATA.XML, gathered while it is parsed: nothing else of it is kept.

    described : of each band within bandCharacterisation the texts of its elements, by lower-case name, and `number`.
    """

    described: list[dict[str, str]] = field(default_factory=list)
    background: str = ""
    expected: list[str] = field(default_factory=list)
    vnir_count: str = ""
    format: str = ""
    _path: list[str] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._path.append(tag.lower())
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
        elif name == "numberofvnirbands":
            self.vnir_count = self.vnir_count or text
        elif name in ("mission", "format"):
            self.format += f" {text[:MOST_NAME]}" if len(self.format) < MOST_NAME else ""
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

    def mission(self) -> str:
        """Return the mission that the metadata are of; "" where they tell none that is known."""
        return next((mission for start, mission in MISSIONS.items() if start in self.format.upper()), "")

    def swir(self, bands: list[Band]) -> NDArray[np.bool_]:
        """Tell which bands are of the SWIR spectrometer: those after the VNIR's, whose wavelengths begin anew."""
        wavelength = np.array([band.wavelength for band in bands])
        drops = np.flatnonzero(np.diff(wavelength) < 0)
        first = drops[0] + 1 if len(drops) else len(bands)
        return np.arange(len(bands)) >= _number(self.vnir_count, float(first))

    @staticmethod
    def _is_band(path: list[str]) -> bool:
        return path[-1:] in (["band"], ["bandid"]) and path[-2:-1] == ["bandcharacterisation"]


def _read(listing: Listing, name: str) -> _Reader:
    """Return what a METADATA.XML says; nothing where it is damaged, too large or not XML."""
    content, reader = listing.read(name, MOST_BYTES), _Reader()
    is_read = content is not None and feed(content.decode("utf-8", errors="replace"), reader)
    return reader if is_read else _Reader()


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
