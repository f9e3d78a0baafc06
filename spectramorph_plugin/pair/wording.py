"""What was found of a pair, in words: the log's lines, and warnings of what does not look right."""

from __future__ import annotations

import math
from dataclasses import replace

from ..core.model import FusionModel
from ..core.psf import PointSpreadFunction
from ..core.radiometry import LOW_CORRELATION
from ..core.sharp import SharpModel
from ..errors import UserError
from ..messages import Message
from ..protocol.figures import Assessment, BandMatch, Registration, ToldError
from ..protocol.reporter import Reporter
from ..raster.grid import SAME_SIZE_TOLERANCE
from .spectral_response import SpectralBands

# The best band's correlation below which two images do not match: other places, or a wrong response.
NO_CORRELATION = 0.3
LOW_COVERAGE = 0.9  # share of a band's response that lies where the HSI has bands, below which it is warned of
# Full width at half maximum of the HSI's blur, in its pixels, from which on it is warned of. No sensor's optics are so
# wide.
WIDE_BLUR = 2.75
# Pixels of the HSI below which the error that is told may be far too small: of 64, by 2 to 11 dB on scenes with a known
# truth; of 100, by 2 dB.
FEW_PIXELS = 100
TRUSTED = {"msi": Message("multispectral"), "hsi": Message("hyperspectral")}


def tell_ratio(ratio: float, report: Reporter) -> None:
    """Warn of an MSI without finer detail.

    Parameters
    ----------
    ratio : float
        The HSI's pixel size over the MSI's.
    report : Reporter
    """
    if ratio <= 1 + SAME_SIZE_TOLERANCE:
        report.warning(
            Message(
                "The pixels of both images have the same size: the multispectral image has no finer detail to "
                "give to the hyperspectral one."
            )
        )


def tell_response(bands: SpectralBands, report: Reporter) -> None:
    """Say where the response comes from; warn of bands that see wavelengths which the HSI does not have.

    Parameters
    ----------
    bands : SpectralBands
    report : Reporter
    """
    report.log(Message("The MSI's spectral response: {reason}.", reason=bands.reason))
    for name, coverage in zip(bands.names, bands.coverage):
        if coverage < LOW_COVERAGE:
            report.warning(
                Message(
                    "Only {coverage:.0%} of the response of band “{name}” of the multispectral image lies where "
                    "the hyperspectral image has bands: what it sees beyond is not known; leave it out if it "
                    "matches badly.",
                    coverage=coverage,
                    name=name,
                )
            )


def tell_registration(registration: Registration, align_to: str, report: Reporter) -> None:
    """Say how the images lie against each other; warn where a shift was found and not removed.

    Parameters
    ----------
    registration : Registration
        The shift.
    align_to : str
        The image whose georeferencing is trusted, "msi" or "hsi".
    report : Reporter
    """
    shift = shift_in_words(registration.columns, registration.rows)
    if registration.removed:
        report.log(
            Message(
                "Against the hyperspectral image, the multispectral one's content lies {shift} ({reason}); the "
                "fused image lines up with the {trusted} image.",
                shift=shift,
                reason=registration.reason,
                trusted=TRUSTED[align_to],
            )
        )
        if align_to == "hsi" and (registration.columns or registration.rows):
            report.log(
                Message(
                    "Along the edges from which the multispectral image's content is moved away nothing is known "
                    "of it: up to two HSI pixels there are a guess, more are nodata."
                )
            )
    else:
        report.warning(
            Message(
                "Against the hyperspectral image, the multispectral one seems to lie {shift}, too far to be "
                "removed unasked: check the georeferencing of both, and give the shift (option shift) if this is "
                "right.",
                shift=shift,
            )
        )


def tell_matches(matches: tuple[BandMatch, ...], report: Reporter) -> None:
    """Say how the MSI's bands match the HSI; warn of those that hardly do, and of those that are the same.

    Parameters
    ----------
    matches : tuple of BandMatch
    report : Reporter

    Raises
    ------
    UserError
        Where none does.
    """
    for match in matches:
        report.log(
            Message(
                "Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}, "
                "{rejected:.0%} of the pixels left out as changed",
                name=match.name,
                gain=match.gain,
                offset=match.offset,
                correlation=match.correlation,
                rejected=match.rejected,
            )
        )
    figures = [replace(match, name="") for match in matches]
    twice = [match.name for match, alike in zip(matches, figures) if figures.count(alike) > 1]
    if twice:
        report.warning(
            Message(
                "Bands of the multispectral image are the same one ({listed}): give it once, or the error is told too "
                "small, for noise that repeats itself is taken for detail.",
                listed=", ".join(twice),
            )
        )
    best = max((match.correlation for match in matches), default=1.0)
    if best < NO_CORRELATION:
        raise UserError(
            "The two images do not match: no band correlates by more than {best:.2f} with what it should see of "
            "the hyperspectral image; check that both show the same place, their georeferencing, and the response "
            "or sensor given.",
            best=best,
        )
    for match in matches:
        if match.correlation < LOW_CORRELATION:
            report.warning(
                Message(
                    "Band “{name}” of the multispectral image agrees badly with the hyperspectral image "
                    "(correlation {correlation:.2f}): check its response, its position on the map and the dates "
                    "of the images.",
                    name=match.name,
                    correlation=match.correlation,
                )
            )


def tell_error(error: ToldError, report: Reporter) -> None:
    """Say how far the result is from the truth; warn where that is a lower bound, or not of the whole image.

    Parameters
    ----------
    error : ToldError
    report : Reporter
    """
    about, psnr, by = (
        Message("about"),
        Message("{psnr:.0f} ± {spread:.0f} dB", psnr=error.psnr, spread=error.spread),
        Message("about {gain:.0f} dB", gain=error.gain),
    )
    if error.lower_bound:
        about, psnr, by = (
            Message("at least"),
            Message("{psnr:.0f} dB at most", psnr=error.psnr),
            Message("how much is not known"),
        )
    report.log(
        Message(
            "Told from the fit, the fused image's error is {about} {rmse:.3g} in the hyperspectral image's units "
            "(root mean square), a PSNR of {psnr} against a range of {peak:.3g}; its spectra are {about} "
            "{sam:.1f} degrees off, and {verdict} (by {by}).",
            about=about,
            rmse=error.rmse,
            psnr=psnr,
            peak=error.peak,
            sam=error.sam,
            verdict=error.verdict,
            by=by,
        )
    )
    if error.lower_bound:
        report.warning(
            Message(
                "The error that is told is a lower bound, for {why_bound}: the true one may be several times as large.",
                why_bound=error.why_bound,
            )
        )
    if error.psnr - error.psnr_everywhere > error.spread:
        report.warning(
            Message(
                "The error that is told is that of the {counted:.0%} of the pixels on which the two images show "
                "the same: with the others, which lie under clouds, changes or gaps, the PSNR may be as low as "
                "{psnr_everywhere:.0f} dB.",
                counted=error.counted,
                psnr_everywhere=error.psnr_everywhere,
            )
        )


def tell_few(pixels: int, report: Reporter) -> None:
    """Warn of so few pixels that what is told of the error may be far off.

    Parameters
    ----------
    pixels : int
        Of the HSI, that both images show.
    report : Reporter
    """
    if pixels <= FEW_PIXELS:
        report.warning(
            Message(
                "The images share only {pixels} pixels of the hyperspectral one: too few to tell the error, which "
                "may be several times as large as is told; give larger images.",
                pixels=pixels,
            )
        )


def tell_without_hsi(model: FusionModel, report: Reporter) -> None:
    """Warn of what is weaker where there is no HSI.

    Parameters
    ----------
    model : FusionModel
    report : Reporter
    """
    alone = model.estimator.alone if isinstance(model.estimator, SharpModel) else None
    if alone is None:  # the published network knows nothing else
        return
    report.warning(
        Message(
            "Without a hyperspectral image the spectra are guessed from the multispectral bands alone: materials "
            "that look alike in these bands cannot be told apart, the gains are those of the date that the model "
            "was fitted on, and neither change nor the error can be told. On pixels held out when it was fitted, "
            "the guess was off by {error:.3g} (root mean square, in the hyperspectral image's units and pixels).",
            error=math.sqrt(alone.error),
        )
    )


def tell_flat_map(report: Reporter) -> None:
    """Warn of a map of the uncertainty that says the same everywhere.

    Parameters
    ----------
    report : Reporter
    """
    report.warning(
        Message(
            "Where in the fused image it errs cannot be told from these images: the uncertainty is written the "
            "same for all pixels but those where an image is missing or the two show different things."
        )
    )


def tell_assessment(assessment: Assessment, report: Reporter) -> None:
    """Say how much fusing helps; warn where it does not.

    Parameters
    ----------
    assessment : Assessment
    report : Reporter
    """
    report.log(
        Message(
            "At reduced resolution (ratio {ratio:.3g}), where the truth is known, fusion gains {gain:.1f} dB of "
            "PSNR and {sam_gain:.2f} degrees of spectral angle over cubic interpolation of the hyperspectral "
            "image.",
            ratio=assessment.ratio,
            gain=assessment.gain,
            sam_gain=assessment.sam_gain,
        )
    )
    if assessment.gain <= 0:
        report.warning(
            Message(
                "Fusing is not likely to help with these images: at reduced resolution it is no nearer to the "
                "truth than smooth interpolation of the hyperspectral image; check the response, the dates and "
                "the georeferencing."
            )
        )


def shift_in_words(columns: float, rows: float) -> str:
    """Return a shift as people say it.

    Parameters
    ----------
    columns : float
        To the right, in HSI pixels.
    rows : float
        Down, in HSI pixels.

    Returns
    -------
    str
        As in "0.50 HSI pixels right and 0.25 up".
    """
    across = Message("right") if columns >= 0 else Message("left")
    along = Message("down") if rows >= 0 else Message("up")
    return Message(
        "{columns:.2f} HSI pixels {across} and {rows:.2f} {along}",
        columns=abs(columns),
        across=across,
        rows=abs(rows),
        along=along,
    )


def tell_blur(psf: PointSpreadFunction, words: str, report: Reporter) -> None:
    """Say what the HSI's blur was estimated to be; warn of one that is wider than any sensor's.

    Parameters
    ----------
    psf : PointSpreadFunction
    words : str
        What is known of it.
    report : Reporter
    """
    report.log(words)
    if psf.estimated and psf.fwhm() >= WIDE_BLUR:
        report.warning(
            Message(
                "The hyperspectral image is blurred over about {fwhm:.1f} of its pixels, as where it was "
                "resampled to smaller ones: give it with the pixels that its sensor has, or the fused image may "
                "be much worse than is told.",
                fwhm=psf.fwhm(),
            )
        )


def tell_dark_border(report: Reporter) -> None:
    """Say that the HSI's border was taken for a simulator's.

    Parameters
    ----------
    report : Reporter
    """
    report.log(
        Message(
            "Along its border the hyperspectral image is as dark as where a simulation takes all beyond for "
            "black: its pixels there count by what lies within alone."
        )
    )


def blur_in_words(psf: PointSpreadFunction, given: bool) -> str:
    """Return what is known of the HSI's blur, as people say it.

    Parameters
    ----------
    psf : PointSpreadFunction
    given : bool
        Whether the user gave it.

    Returns
    -------
    str
        A sentence.
    """
    if given:
        return Message("The blur of the hyperspectral image is the one given.")
    if not psf.estimated:
        return Message(
            "The images do not tell the blur of the hyperspectral one (too little texture or too few "
            "pixels): a Gaussian of one coarse pixel is assumed."
        )
    return Message(
        "The blur of the hyperspectral image was estimated from the images: its width at half maximum is "
        "about {fwhm:.1f} coarse pixels.",
        fwhm=psf.fwhm(),
    )
