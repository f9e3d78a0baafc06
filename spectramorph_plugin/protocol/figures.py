"""What is told of a result, as plain values: how bands match, how the images lie, how good it is, how to show it.

Standard library alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class BandMatch:
    """How one MSI band was put into the HSI's units, and how well it then agrees with what it should see.

    Attributes
    ----------
    name : str
        Of the band.
    gain : float
        HSI units to a unit of the MSI.
    offset : float
        In HSI units.
    correlation : float
        With the HSI seen through the band's response.
    rejected : float
        Share of the pixels compared that were left out because they changed between the images.
    """

    name: str
    gain: float
    offset: float
    correlation: float
    rejected: float


@dataclass(frozen=True)
class Registration:
    """The shift of the MSI's content against the HSI's, and how it is known.

    Attributes
    ----------
    columns : float
        To the right, in HSI pixels.
    rows : float
        Down, in HSI pixels.
    removed : bool
        Whether it was removed.
    reason : str
        How it is known, or why it was not removed, in words.
    """

    columns: float
    rows: float
    removed: bool
    reason: str


@dataclass(frozen=True)
class ModelFit:
    """How well a fitted model fits other images.

    Attributes
    ----------
    fits : bool or None
        Whether it does, by the figures below; None where that cannot be told, as without an HSI.
    verdict : str
        The same and why, as a sentence.
    error_times : float or None
        How many times as large the error is told to be as on the images that the model was fitted on, of what the model
        misses of the HSI; None without one.
    unexplained : float or None
        Share of the HSI's spectra that is no mixture of the endmembers; None without one.
    changed : float or None
        Share of the pixels in which the two images show different things; None without an HSI.
    unfamiliar : float or None
        Share of the pixels whose MSI values are unlike all that the model learned from: of those, one in a thousand
        was. None where the model does not tell it.
    brightness : float or None
        How many times the medians of the MSI's bands typically are those of the image that the model was fitted on;
        None where they are not above 0.
    """

    fits: Union[bool, None]
    verdict: str
    error_times: Union[float, None] = None
    unexplained: Union[float, None] = None
    changed: Union[float, None] = None
    unfamiliar: Union[float, None] = None
    brightness: Union[float, None] = None


@dataclass(frozen=True)
class FoundShift:
    """Where an image lies against its reference, and how far that can be trusted.

    Attributes
    ----------
    east : float
        How far east of the reference the image lies, m.
    north : float
        How far north, m.
    columns : float
        How far right of the reference, in pixels of the coarser of both images, along the rows of the finer one.
    rows : float
        How far below.
    error : float
        Standard error of the distance, in the same pixels.
    explained : float
        Share of the one image's variance that the other explains once the shift is removed.
    unshifted : float
        The same as the images lie.
    parts : int
        Parts of the scene that could be looked at alone.
    agreeing : int
        How many of them show the same shift.
    spread : float
        Standard deviation of the shift over these parts, in the same pixels.
    pixel : float
        Side of these pixels, m.
    coarser : str
        Which image has them, "reference" or "image".
    none : bool
        Whether the shift is too small to be told from none: then the image lies right.
    doubt : str
        Why the shift cannot be trusted, as a sentence; "" where it can.
    """

    east: float
    north: float
    columns: float
    rows: float
    error: float
    explained: float
    unshifted: float
    parts: int
    agreeing: int
    spread: float
    pixel: float
    coarser: str
    none: bool
    doubt: str

    @property
    def distance(self) -> float:
        """How far the image lies off its reference, m."""
        return math.hypot(self.east, self.north)

    @property
    def pixels(self) -> float:
        """The same in pixels of the coarser image."""
        return math.hypot(self.columns, self.rows)


@dataclass(frozen=True)
class Assessment:
    """How much nearer to the truth a fusion comes than interpolation: at reduced resolution, where the truth is known.

    Both images are made coarser and fused; the result is held against the HSI, beside cubic interpolation of the
    coarser HSI (Wald, Ranchin and Mangolini 1997).

    Attributes
    ----------
    gain : float
        By how much the fusion's PSNR is higher, dB.
    sam_gain : float
        By how much its mean spectral angle is smaller, degrees.
    ratio : float
        By which the images were made coarser.
    """

    gain: float
    sam_gain: float
    ratio: float


@dataclass(frozen=True)
class ToldError:
    """How far a fused image is from the truth, told from what the fit erred by on pixels that were held out.

    Attributes
    ----------
    rmse : float
        Root mean square error over all bands and pixels, in the HSI's units.
    psnr : float
        The same as PSNR, dB.
    peak : float
        What that is told against: the range of the HSI's values from their 1st to their 99th percentile.
    spread : float
        How far off, in dB, these two may be: the standard deviation on scenes that the method was not tuned on.
    sam : float
        Mean angle between the spectra of the fused image and the true ones, degrees.
    gain : float
        By how much the PSNR is higher than that of interpolating the HSI, dB.
    verdict : str
        The gain in words, that follow "fusing is" or "spectra are".
    lower_bound : bool
        Whether the error may be larger than told, and by an amount that nothing tells.
    why_bound : str
        What makes it one, in words; empty where it is none.
    disagreement : float
        Share of the mean square error told that comes of what the sensors differ by beyond noise.
    counted : float
        Share of the pixels that all this is told of: those on which both images have data and show the same.
    psnr_everywhere : float
        The PSNR over all pixels, at worst, dB.
    has_map : bool
        Whether it can be told where in the image the error is large.
    map_worth : float
        Rank correlation of the map with errors on pixels that were held out.
    bands : tuple of int
        Those that the model has, by their numbers in the HSI's file.
    band_rmse : tuple of float
        The error of each of them, in the HSI's units: one sigma where the map holds 1.
    to_68 : float
        How many sigmas the interval that holds 68 % of the errors reaches to either side.
    to_90 : float
        The same of 90 %.
    """

    rmse: float
    psnr: float
    peak: float
    spread: float
    sam: float
    gain: float
    verdict: str
    lower_bound: bool
    why_bound: str
    disagreement: float
    counted: float
    psnr_everywhere: float
    has_map: bool
    map_worth: float
    bands: tuple[int, ...]
    band_rmse: tuple[float, ...]
    to_68: float
    to_90: float


@dataclass(frozen=True)
class BandLikeness:
    """How near one band comes to what it should be.

    Attributes
    ----------
    name : str
        Of the band: its number, or its name.
    wavelength : float or None
        nm; None where it is not known.
    rmse : float
        Root mean square error, in the reference's units.
    psnr : float or None
        dB; None where there is no error at all.
    bias : float
        By how much the mean is too high, in the same units.
    correlation : float or None
        None where one of both is the same everywhere.
    ssim : float or None
        None where no window of 11 × 11 pixels has data.
    uiqi : float or None
        The same.
    """

    name: str
    wavelength: Union[float, None]
    rmse: float
    psnr: Union[float, None]
    bias: float
    correlation: Union[float, None]
    ssim: Union[float, None]
    uiqi: Union[float, None]


@dataclass(frozen=True)
class Likeness:
    """How near an image comes to another one.

    Attributes
    ----------
    pixels : int
        How many were compared.
    peak : float
        What PSNR and SSIM count as the largest signal, in the reference's units.
    peak_reason : str
        Where that comes from, in words.
    rmse : float
        Root mean square error over all bands, in the reference's units.
    psnr : float or None
        dB; None where there is no error at all.
    sam : float or None
        Mean spectral angle, degrees; None for images of one band, whose spectra have no direction.
    ergas : float or None
        None where a band's mean is zero.
    ratio : float
        That ERGAS is told for.
    ssim : float or None
        The mean over the bands; None where no window of 11 × 11 pixels has data.
    uiqi : float or None
        The same.
    q2n : float or None
        None where no block of 32 × 32 pixels has data.
    gain : float or None
        What the image would have to be multiplied by to come nearest to the reference.
    bands : tuple of BandLikeness
    """

    pixels: int
    peak: float
    peak_reason: str
    rmse: float
    psnr: Union[float, None]
    sam: Union[float, None]
    ergas: Union[float, None]
    ratio: float
    ssim: Union[float, None]
    uiqi: Union[float, None]
    q2n: Union[float, None]
    gain: Union[float, None]
    bands: tuple[BandLikeness, ...]


@dataclass(frozen=True)
class QualityIndices:
    """What tells how good a fused image is without a reference (Alparone et al. 2008); 0 is best, of QNR 1.

    Attributes
    ----------
    d_lambda : float
        How much the bands' likeness to one another differs from that in the HSI.
    d_s : float
        How much the bands' likeness to the MSI differs from that on the coarse grid.
    qnr : float
        (1 - D_lambda) (1 - D_S).
    bands : int
        How many of the fused image's bands were looked at.
    """

    d_lambda: float
    d_s: float
    qnr: float
    bands: int


@dataclass(frozen=True)
class EndmemberSummary:
    """An endmember as a person reads it; its name is a likeness and no finding.

    Attributes
    ----------
    name : str
        With its number, as the bands of abundance maps and the columns of tables have it.
    reason : str
        Why it is called so, in words.
    mean_fraction : float or None
        Its mean fraction over the hyperspectral image; None where abundances are no fractions.
    """

    name: str
    reason: str
    mean_fraction: Union[float, None]


@dataclass(frozen=True)
class Display:
    """How to show a raster in colour.

    Attributes
    ----------
    bands : tuple of int
        Those to show as red, green and blue, 1-based.
    minimum : tuple of float
        The physical value that is black, for each of the bands.
    maximum : tuple of float
        The physical value that is full, for each of the bands.
    """

    bands: tuple[int, ...]
    minimum: tuple[float, ...]
    maximum: tuple[float, ...]


@dataclass(frozen=True)
class FoundImage:
    """What the headers of an image's files tell.

    Attributes
    ----------
    name : str
        Of its product or sensor; "" where they tell none.
    bands : int
        How many.
    wavelengths : bool
        Whether their centres are known.
    width : int
        Columns.
    height : int
        Rows.
    pixel : float or None
        Ground sampling distance, m; None where it lies on no map.
    """

    name: str
    bands: int
    wavelengths: bool
    width: int
    height: int
    pixel: Union[float, None]


@dataclass(frozen=True)
class LeftOut:
    """Bands of the HSI that are not used, and why.

    Attributes
    ----------
    reason : str
        In words that follow a number of bands.
    bands : tuple of int
        Their numbers in the file, from 1.
    told : str
        How many, why and which, with their wavelengths where these are known.
    """

    reason: str
    bands: tuple[int, ...]
    told: str
