"""What a report shows, as values: made by the jobs, turned into a page by `page`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..core.psf import PointSpreadFunction
from ..protocol.figures import BandMatch, Display, Registration
from ..protocol.outcomes import AssessOutcome, EstimateResponseOutcome, ExtractEndmembersOutcome, FuseOutcome


@dataclass(frozen=True)
class InputFacts:
    """An image that was read.

    Attributes
    ----------
    role : str
        "hsi", "msi", "fused" or "reference".
    paths : tuple of str
        Of its files.
    width : int
        In pixels.
    height : int
        In pixels.
    bands : int
    pixel_size : float
        Side of a pixel, in `unit`.
    unit : str
        Of lengths on its map: "m", or another one.
    crs : str
        Its coordinate reference system.
    size : int
        Of its files, in bytes.
    modified : str
        When the newest of them was written.
    """

    role: str
    paths: tuple[str, ...]
    width: int
    height: int
    bands: int
    pixel_size: float
    unit: str
    crs: str
    size: int
    modified: str


@dataclass(frozen=True)
class RunFacts:
    """A run, and how to repeat it.

    Attributes
    ----------
    command : str
        The command line that repeats it.
    finished : str
        When the report was written.
    inputs : tuple of InputFacts
    outputs : dict of str to str
        The paths of the files written, by option; the report is not among them.
    record : str
        The path of the record of the run; "" where there is none.
    warnings : tuple of str
    log : tuple of str
    versions : dict of str to str
        Of what the result depends on, by name.
    language : str
        In which the report is written, one of `languages.LANGUAGES`.
    """

    command: str
    finished: str
    inputs: tuple[InputFacts, ...]
    outputs: dict[str, str]
    record: str
    warnings: tuple[str, ...]
    log: tuple[str, ...]
    versions: dict[str, str]
    language: str


@dataclass(frozen=True)
class Spectra:
    """Endmember spectra.

    Attributes
    ----------
    values : ndarray of shape (M, C)
        E, in the HSI's units.
    band_numbers : ndarray of shape (C,)
        Of the bands in the HSI's file, 1-based.
    wavelength : ndarray of shape (C,) or None
        nm.
    missing : ndarray
        Wavelengths, or numbers where there are none, of the bands that were left out.
    names : tuple of str
        One an endmember; "" where it has none.
    """

    values: NDArray[np.float32]
    band_numbers: NDArray[np.intp]
    wavelength: NDArray[np.float64] | None
    missing: NDArray[np.float64]
    names: tuple[str, ...]


@dataclass(frozen=True)
class NominalResponse:
    """What an MSI's bands should see, to compare with.

    Attributes
    ----------
    origin : str
        Whose curves these are, in words.
    nearest : bool
        Whether they are but the catalogue's nearest, of no sensor that is known to be this one.
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a band.
    names : tuple of str
        Of the bands.
    overlaps : tuple of float
        Share of each band's response that lies under the nominal one, from 0 to 1.
    """

    origin: str
    nearest: bool
    wavelength: NDArray[np.float64]
    table: NDArray[np.float64]
    names: tuple[str, ...]
    overlaps: tuple[float, ...]


@dataclass(frozen=True)
class Sensors:
    """How the two sensors see: response, radiometry, blur and shift.

    Attributes
    ----------
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    relative : ndarray of shape (c, C)
        The response of each band, relative to its peak.
    names : tuple of str
        Of the MSI's bands.
    centres : tuple of float
        Of the bands, nm.
    widths : tuple of float
        Full widths at half maximum of the bands, nm.
    coverage : tuple of float
        Share of each band that lies where the HSI has bands.
    reason : str
        Where the response comes from, in words.
    nominal : NominalResponse or None
    matches : tuple of BandMatch
        None where radiometric matching was switched off.
    registration : Registration or None
    metres : tuple of float or None
        The shift, right and down, in the unit of the map; None where there is no shift or the map has no lengths.
    psf : PointSpreadFunction
        The HSI's blur.
    nominal_psf : PointSpreadFunction
        With as many samples: the blur of a sensor whose optics are as wide as a pixel.
    blur : str
        What is known of the blur, in words.
    """

    wavelength: NDArray[np.float64]
    relative: NDArray[np.float64]
    names: tuple[str, ...]
    centres: tuple[float, ...]
    widths: tuple[float, ...]
    coverage: tuple[float, ...]
    reason: str
    nominal: NominalResponse | None
    matches: tuple[BandMatch, ...]
    registration: Registration | None
    metres: tuple[float, float] | None
    psf: PointSpreadFunction
    nominal_psf: PointSpreadFunction
    blur: str


@dataclass(frozen=True)
class FusionImages:
    """A fusion in small images of several sizes; NaN where there is no data.

    Attributes
    ----------
    before : ndarray of shape (3, h, w)
        The whole place in the HSI's red, green and blue, its pixels as they are.
    after : ndarray of shape (3, h, w)
        The same of the fused image.
    step : int
        Fine pixels along the side of one of these.
    detail : tuple of ndarray of shape (3, h, w) or None
        A part before and after, pixel by pixel; None where the whole place is shown so.
    frame : tuple of float or None
        Where that part lies: left, top, width and height, as shares of the whole place.
    fractions : ndarray of shape (M, h, w)
        How much of each endmember lies where, from 0 to 1.
    misfits : ndarray of shape (2, h, w) or None
        How far the result is from agreeing with the MSI and with the HSI; None with the preset published.
    uncertainty : ndarray of shape (h, w) or None
        How large the result's error is likely to be, 1 being its mean; None with the preset published.
    signal : float
        The HSI's typical value.
    covered : float
        Share of the MSI's pixels that have a result.
    """

    before: NDArray[np.float32]
    after: NDArray[np.float32]
    step: int
    detail: tuple[NDArray[np.float32], NDArray[np.float32]] | None
    frame: tuple[float, float, float, float] | None
    fractions: NDArray[np.float32]
    misfits: NDArray[np.float32] | None
    uncertainty: NDArray[np.float32] | None
    signal: float
    covered: float


@dataclass(frozen=True)
class FusionStory:
    """What the report of a fusion shows.

    Attributes
    ----------
    run : RunFacts
    outcome : FuseOutcome
    images : FusionImages
    bands_shown : tuple of str
        What is shown as red, green and blue.
    spectra : Spectra
        Of the materials, which the maps of fractions are of.
    materials_reason : str
        Why there are so many, in words.
    sensors : Sensors
    """

    run: RunFacts
    outcome: FuseOutcome
    images: FusionImages
    bands_shown: tuple[str, ...]
    spectra: Spectra
    materials_reason: str
    sensors: Sensors


@dataclass(frozen=True)
class EndmemberStory:
    """What the report of an extraction of endmembers shows.

    Attributes
    ----------
    run : RunFacts
    outcome : ExtractEndmembersOutcome
    spectra : Spectra
    pixels : int
        Of the HSI that they were found among.
    unexplained : float
        Share of these pixels' spectra that is no mixture of the endmembers.
    """

    run: RunFacts
    outcome: ExtractEndmembersOutcome
    spectra: Spectra
    pixels: int
    unexplained: float


@dataclass(frozen=True)
class ResponseStory:
    """What the report of an estimated response shows.

    Attributes
    ----------
    run : RunFacts
    outcome : EstimateResponseOutcome
    sensors : Sensors
    """

    run: RunFacts
    outcome: EstimateResponseOutcome
    sensors: Sensors


@dataclass(frozen=True)
class ComparedImages:
    """A fused image and its reference in small pictures; NaN where there is no data.

    Attributes
    ----------
    reference : ndarray of shape (3, h, w)
        In red, green and blue.
    fused : ndarray of shape (3, h, w)
    display : Display
        The stretch of both.
    rmse : ndarray of shape (h, w)
        Root mean square error over the bands, in the reference's units.
    angle : ndarray of shape (h, w)
        Degrees.
    step : int
        Pixels of the raster along the side of one of these.
    """

    reference: NDArray[np.float32]
    fused: NDArray[np.float32]
    display: Display
    rmse: NDArray[np.float32]
    angle: NDArray[np.float32]
    step: int


@dataclass(frozen=True)
class AssessStory:
    """What the report of an assessment shows.

    Attributes
    ----------
    run : RunFacts
    outcome : AssessOutcome
    images : ComparedImages or None
        None without a reference.
    sensors : Sensors or None
        None without the two images that were fused.
    """

    run: RunFacts
    outcome: AssessOutcome
    images: ComparedImages | None
    sensors: Sensors | None
