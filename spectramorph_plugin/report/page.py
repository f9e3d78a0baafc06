"""A report as one HTML file: the story's values, the figures drawn of them, and the words of the templates."""

from __future__ import annotations

import dataclasses
import importlib.util
import math
from pathlib import Path
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ..core.psf import sample_positions
from ..core.radiometry import LOW_CORRELATION
from ..errors import UserError, writing
from ..languages import translator
from ..messages import Message, worded
from ..protocol.figures import Likeness
from . import figures
from .fusion_pictures import MISFIT_RAMP, compared_views, error_map, material_maps, misfit_maps, uncertainty_map, views
from .pictures import map_picture, ramp_stops
from .story import AssessStory, EndmemberStory, FusionStory, ResponseStory, Sensors, Spectra
from .templates import Say, templates

Story = Union[FusionStory, EndmemberStory, ResponseStory, AssessStory]

PAGES = (".html", ".htm")
TEMPLATES = {
    FusionStory: "fusion.html.j2",
    EndmemberStory: "endmembers.html.j2",
    ResponseStory: "response.html.j2",
    AssessStory: "assess.html.j2",
}
NEEDED = {"matplotlib": "matplotlib", "jinja2": "Jinja2"}
KERNEL_BYTES = 20_000
FEWEST_OF_A_CURVE = 8  # bands


def check_report(path: Path) -> None:
    """See that a report can be written before anything is computed for it.

    Parameters
    ----------
    path : Path
        The final place of the report.

    Raises
    ------
    UserError
        Where it does not end in .html, or a library is missing.
    """
    if path.suffix.lower() not in PAGES:
        suffix = path.suffix or Message("a file without a suffix")
        raise UserError("The report cannot be written as {suffix}: end it in .html.", suffix=suffix)
    for module, name in NEEDED.items():
        if importlib.util.find_spec(module) is None:
            raise UserError(
                "The report needs the package {name} in the engine's environment: install the engine again, or "
                "leave the report out.",
                name=name,
            )


def write_report(path: Path, story: Story) -> None:
    """Write a report.

    Parameters
    ----------
    path : Path
        Where to write.
    story : FusionStory, EndmemberStory, ResponseStory or AssessStory
        What it shows.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    language = story.run.language
    say = translator(language)
    story = _worded(story, say)
    drawn = _drawn(story, say)
    environment = templates(language)
    environment.filters.update(FILTERS)
    page = environment.get_template(TEMPLATES[type(story)])
    ramps = {"ramp": ramp_stops(), "misfit_ramp": ramp_stops(MISFIT_RAMP)}
    with writing(path):
        path.write_text(page.render(story=story, run=story.run, **KNOWN, **ramps, **drawn), encoding="utf-8")


def _worded(value: Any, say: Say) -> Any:
    """Return a story, or a part of one, with what was said of it in another language."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        changed = {name: new for name, part in parts.items() if (new := _worded(part, say)) is not part}
        return dataclasses.replace(value, **changed) if changed else value
    if isinstance(value, tuple):
        worded_parts = tuple(_worded(part, say) for part in value)
        return worded_parts if any(new is not old for new, old in zip(worded_parts, value)) else value
    return worded(value, say)


def _drawn(story: Story, say: Say) -> dict[str, Any]:
    """Return the figures of a story, by the names that its template knows them by."""
    if isinstance(story, AssessStory):
        return _drawn_assessment(story, say)
    drawn: dict[str, Any] = {"left_out": story.outcome.left_out}
    if isinstance(story, FusionStory):
        view, detail = views(story.images, story.outcome.display["output"])
        drawn.update(view=view, detail=detail, maps=material_maps(story.images.fractions))
        drawn.update(misfits=misfit_maps(story.images), uncertain=uncertainty_map(story.images))
        drawn.update(error_curve=_error_curve(story, say))
    if not isinstance(story, ResponseStory):
        drawn.update(_drawn_spectra(story.spectra, say))
    if not isinstance(story, EndmemberStory):
        drawn.update(_drawn_sensors(story.sensors, say))
    return drawn


def _drawn_assessment(story: AssessStory, say: Say) -> dict[str, Any]:
    outcome, images = story.outcome, story.images
    told = (
        (say("Against the reference"), outcome.reference),
        (say("Blurred, against the hyperspectral image"), outcome.hsi),
        (say("Through the response, against the multispectral image"), outcome.msi),
    )
    drawn: dict[str, Any] = {
        "curves": [(name, found, _rmse_curve(found, say)) for name, found in told if found is not None],
        "view": None if images is None else compared_views(images),
        "error_map": None if images is None else error_map(images.rmse),
        "angle_map": None if images is None else error_map(images.angle),
    }
    if story.sensors is not None:
        drawn.update(_drawn_sensors(story.sensors, say))
    return drawn


def _rmse_curve(found: Likeness, say: Say) -> str:
    """Return the error of each band over the spectrum; "" for too few to make a curve."""
    if len(found.bands) < FEWEST_OF_A_CURVE:
        return ""
    known = all(band.wavelength is not None for band in found.bands)
    places = [band.wavelength if known else number for number, band in enumerate(found.bands, start=1)]
    values = np.array([band.rmse for band in found.bands])
    axis = _axis(known, say)
    unit = say("error, reference’s units")
    return figures.error_figure(np.array(places, np.float64), values, np.empty(0), axis, unit)


def _axis(known: bool, say: Say) -> str:
    """Return what bands are drawn over."""
    return say("wavelength, nm") if known else say("band")


def _error_curve(story: FusionStory, say: Say) -> str:
    """Return the error told of each band; "" where none is told."""
    error, spectra = story.outcome.error, story.spectra
    if error is None or len(error.band_rmse) != len(spectra.band_numbers):
        return ""
    places, axis = _places(spectra, say)
    unit = say("error, image’s units")
    return figures.error_figure(places, np.array(error.band_rmse), spectra.missing, axis, unit)


def _places(spectra: Spectra, say: Say) -> tuple[NDArray[np.float64], str]:
    """Return where bands lie, and what that is."""
    known = spectra.wavelength is not None
    places = np.asarray(spectra.wavelength if known else spectra.band_numbers, np.float64)
    return places, _axis(known, say)


def _drawn_spectra(spectra: Spectra, say: Say) -> dict[str, Any]:
    places, axis = _places(spectra, say)
    unit = say("value, in the image’s units")
    return {
        "curves": figures.spectra_figure(places, spectra.values, spectra.missing, axis, unit),
        "sparklines": [figures.sparkline(places, values, spectra.missing) for values in spectra.values],
        "gaps": len(spectra.missing),
    }


def _drawn_sensors(sensors: Sensors, say: Say) -> dict[str, Any]:
    nominal = sensors.nominal
    samples, width = sensors.psf.samples, sensors.psf.width
    kernels = used, usual = sensors.psf.kernel(), sensors.nominal_psf.kernel()
    top = max(float(kernel.max()) for kernel in kernels)
    return {
        "responses": figures.response_figure(
            sensors.wavelength,
            sensors.relative,
            None if nominal is None else (nominal.wavelength, nominal.table),
            _axis(True, say),
            say("relative response"),
        ),
        "blur_profile": figures.profile_figure(
            sample_positions(samples, width),
            [used.sum(axis=0) * samples, used.sum(axis=1) * samples],
            usual.sum(axis=0) * samples,
            say("distance from the pixel’s centre, HSI pixels"),
            say("weight per HSI pixel"),
        ),
        "kernels": [map_picture(kernel.astype(np.float32), 0.0, top, KERNEL_BYTES) for kernel in kernels],
    }


def number(value: float, digits: int = 3) -> str:
    """Return a number with so many digits that count, as people write it.

    Parameters
    ----------
    value : float
    digits : int

    Returns
    -------
    str
    """
    if not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    decimals = digits - 1 - math.floor(math.log10(abs(value)))
    if -3 <= decimals <= 7:
        rounded = round(value, decimals)
        text = f"{rounded:.{max(0, decimals)}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    else:
        text = f"{value:.{digits - 1}e}"
    return text.replace("-", "−")


def fixed(value: float, decimals: int, sign: bool = False) -> str:
    """Return a number with so many decimals.

    Parameters
    ----------
    value : float
    decimals : int
    sign : bool
        Whether a plus is shown, too.

    Returns
    -------
    str
    """
    if not math.isfinite(value):
        return "–"
    value = round(value, decimals) + 0.0  # no negative zero
    return f"{value:{'+' if sign else ''}.{decimals}f}".replace("-", "−")


def percent(share: float) -> str:
    """Return a share from 0 to 1 in per cent.

    Parameters
    ----------
    share : float

    Returns
    -------
    str
    """
    if not math.isfinite(share):
        return "–"
    whole = 100 * share
    if 0 < whole < 0.1:
        return "< 0.1 %"
    if 99.95 <= whole < 100:
        return "> 99.9 %"
    return f"{whole:.0f} %" if 10 <= whole < 99 or whole == round(whole) else f"{whole:.1f} %"


def correlation(value: float, decimals: int) -> str:
    """Return a correlation with so many decimals; one that is not perfect is never told as 1.

    Parameters
    ----------
    value : float
    decimals : int

    Returns
    -------
    str
    """
    text = fixed(value, decimals)
    return f"> {1 - 10.0**-decimals:.{decimals}f}" if value < 1 and text == fixed(1, decimals) else text


def size(count: int) -> str:
    """Return a number of bytes as people say it.

    Parameters
    ----------
    count : int

    Returns
    -------
    str
    """
    value, unit = float(count), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if value < 1000:
            break
        value, unit = value / 1000, larger
    return f"{number(value)} {unit}"


def file_name(path: str) -> str:
    """Return the name of a file without its folder.

    Parameters
    ----------
    path : str

    Returns
    -------
    str
    """
    return Path(path).name


FILTERS = {
    "number": number,
    "fixed": fixed,
    "percent": percent,
    "correlation": correlation,
    "size": size,
    "file_name": file_name,
}
KNOWN = {
    "low_correlation": LOW_CORRELATION,
    "curve_colours": len(figures.CURVE_COLOURS),
}
