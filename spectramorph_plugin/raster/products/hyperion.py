"""Hyperion on EO-1: files that come without wavelengths, but whose bands are known."""

from __future__ import annotations

import re
from dataclasses import replace
from posixpath import basename, dirname

import numpy as np
from numpy.typing import NDArray
from rasterio.io import DatasetReader

from ...errors import UserError
from ...messages import Message
from ...product_choices import ProductChoices
from ..bands import NUMBER, BandInfo
from ..sources import Listing, file_name, shortened
from ..vrt import FileBand, vrt_of_bands
from .overlap import bad_in_overlap

# A file a band, as the USGS delivers scenes; EO1H0140352001172111P1_B001_L1T.TIF is band 1.
BAND_FILE = re.compile(r"(?P<scene>EO1H\w+)_B(?P<band>\d{3})_L1(?:R|T|GST|G)\.TIFF?", re.I)
NAMED_MTL = re.compile(r"EO1H\w+_MTL(?:_\w+)?\.TXT", re.I)
MADE_OF = "HYPERION_SCENE"  # the tag of an image that is made of such files
SOURCE = Message("Hyperion's published band centres")
MOST_MTL = 2**20  # bytes of a scene's metadata; real ones have some 20 thousand
SCENE = re.compile(r"EO1H\d{7}.*", re.I)
RADIANCE = re.compile(r"L1(?:R|T|GST|G)(?![A-Z0-9])", re.I)
# The published centres lie on two straight lines, one a spectrometer, to 0.01 nm; the widths are 10.7 to 11.4 nm.
ALL_BANDS = np.arange(1, 243)
FIRST_SWIR_BAND = 71
VNIR_CENTRE, VNIR_STEP = 355.59, 10.1752  # nm, of the first band and between bands
SWIR_CENTRE, SWIR_STEP = 851.92, 10.0886
FWHM = 11.0  # nm
# Radiance in W/(m² sr µm) is the stored value divided by these.
VNIR_FACTOR, SWIR_FACTOR = 40.0, 80.0
FILL = 0.0  # the stored value of pixels outside the swath


def hyperion_band_info(dataset: DatasetReader, info: BandInfo, choices: ProductChoices) -> BandInfo:
    """Return what is known of the bands, completed by the published ones; unchanged for other files.

    For files named as scenes are (EO1H and path, row and date) that tell no wavelengths: stacks of all 242 bands or
    of the 198 calibrated ones. Those of 196 bands leave out two of the spectrometers' overlap, but not always the
    same. The radiance's scale factors are applied where the name says L1R or L1T and the file tells no scale.

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
    """
    if dataset.driver == "VRT" and dataset.tags().get(MADE_OF, ""):
        return replace(info, wavelength_source=SOURCE)
    name = file_name(dataset.name)
    bands = _bands(len(info))
    if info.wavelength is not None or bands is None or not SCENE.match(name):
        return info
    swir = bands >= FIRST_SWIR_BAND
    scaled = (info.scale != 1).any() or (info.offset != 0).any()
    if RADIANCE.search(name) and np.dtype(dataset.dtypes[info.indexes[0] - 1]).kind in "iu":
        info = replace(info, nodata=tuple(FILL if value is None else value for value in info.nodata))
        if not scaled:
            info = replace(info, scale=np.where(swir, 1 / SWIR_FACTOR, 1 / VNIR_FACTOR))
    return replace(
        info,
        wavelength=_centres(bands),
        wavelength_source=SOURCE,
        fwhm=np.full(len(bands), FWHM),
        bad=info.bad | _bad(bands, choices),
    )


def hyperion_image(listing: Listing, metadata: str, choices: ProductChoices) -> str | None:
    """Return the image of the Hyperion scene in a folder or an archive, a file a band, as the text of a VRT.

    Nothing is copied: the VRT tells GDAL which file is which band, and what is known of it.

    Parameters
    ----------
    listing : Listing
    metadata : str
        The name of the metadata file in it that was named; "" where all of it was.
    choices : ProductChoices
        Whose bands to use where both spectrometers see.

    Returns
    -------
    str or None
        None where there is no such scene, or the metadata is another's.

    Raises
    ------
    UserError
        Where there are several scenes, or a band cannot be opened.
    """
    if metadata and not NAMED_MTL.fullmatch(basename(metadata)):
        return None
    scenes: dict[tuple[str, str], dict[int, str]] = {}
    for name in listing.names:
        match = BAND_FILE.fullmatch(basename(name))
        if match:
            scenes.setdefault((dirname(name), match["scene"].upper()), {})[int(match["band"])] = name
    if not scenes:
        return None
    if len(scenes) > 1:
        raise UserError(
            "{place} holds the bands of {count} Hyperion scenes ({listed}): give the folder of one.",
            place=listing.place,
            count=len(scenes),
            listed=shortened((name for _, name in scenes)),
        )
    (folder, scene), files = scenes.popitem()
    bands = np.array(sorted(number for number in files if number in ALL_BANDS))
    vnir, swir = _factors(listing, folder, scene)
    details = zip(bands.tolist(), _centres(bands), _bad(bands, choices), bands >= FIRST_SWIR_BAND)
    stacked = [
        FileBand(
            listing.paths[files[number]],
            f"B{number:03d}",
            scale=1 / (swir if is_swir else vnir),
            nodata=FILL,
            tags={
                "wavelength": f"{centre:.4f}",
                "wavelength_units": "Nanometers",
                "fwhm": f"{FWHM:g}",
                "bbl": "0" if bad else "1",
            },
        )
        for number, centre, bad, is_swir in details
    ]
    return vrt_of_bands(stacked, "Hyperion scene", {MADE_OF: scene})


def _factors(listing: Listing, folder: str, scene: str) -> tuple[float, float]:
    """Return what stored values are divided by, of both spectrometers, as the scene's metadata (MTL) tell it."""
    found = listing.named(rf"{re.escape(scene)}_MTL(?:_\w+)?\.TXT", folder)
    content = listing.read(found[0], MOST_MTL) if found else None
    factors = {"VNIR": VNIR_FACTOR, "SWIR": SWIR_FACTOR}
    pattern = rf"SCALING_FACTOR_(VNIR|SWIR)\s*=\s*({NUMBER})"
    for name, number in re.findall(pattern, (content or b"").decode("ascii", errors="replace")):
        factors[name] = float(number) if float(number) > 0 else factors[name]
    return factors["VNIR"], factors["SWIR"]


def _centres(bands: NDArray[np.int_]) -> NDArray[np.float64]:
    swir = SWIR_CENTRE + SWIR_STEP * (bands - FIRST_SWIR_BAND)
    return np.where(bands >= FIRST_SWIR_BAND, swir, VNIR_CENTRE + VNIR_STEP * (bands - 1))


def _bad(bands: NDArray[np.int_], choices: ProductChoices) -> NDArray[np.bool_]:
    bad = ~_calibrated(bands)
    return bad | bad_in_overlap(_centres(bands), bands >= FIRST_SWIR_BAND, choices.overlap, bad)


def _bands(count: int) -> NDArray[np.int_] | None:
    """Return the numbers of the bands in a stack of so many; None where that does not tell."""
    calibrated = ALL_BANDS[_calibrated(ALL_BANDS)]
    return next((bands for bands in (ALL_BANDS, calibrated) if len(bands) == count), None)


def _calibrated(bands: NDArray[np.int_]) -> NDArray[np.bool_]:
    return ((bands >= 8) & (bands <= 57)) | ((bands >= 77) & (bands <= 224))
