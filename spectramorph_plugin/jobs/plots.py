"""The plot of an estimated response and blur: as a picture, or as the report, which holds it."""

from __future__ import annotations

import importlib.util
import io
import warnings
from pathlib import Path
from typing import Any

from ..errors import UserError, writing
from ..languages import translator
from ..messages import Message
from ..report.figures import draw_responses
from ..report.page import PAGES, check_report, write_report
from ..report.story import ResponseStory, Sensors
from ..report.templates import Say

FORMATS = ("png", "svg", "pdf")
LONGEST_NAME = 24  # characters: more would cover the curves


def check_plot(path: Path) -> None:
    """See that a plot can be written before anything is computed for it.

    Parameters
    ----------
    path : Path
        The final place of the plot, which should end in .html, .png, .svg or .pdf.

    Raises
    ------
    UserError
        Where it ends in something else, or a library is missing.
    """
    if _is_page(path):
        check_report(path)
    elif _kind(path) not in FORMATS:
        suffix = path.suffix or Message("a file without a suffix")
        raise UserError("The plot cannot be written as {suffix}: end it in .html or .png.", suffix=suffix)
    elif importlib.util.find_spec("matplotlib") is None:
        raise UserError(
            "The plot needs the package matplotlib in the engine's environment: install the engine again, or leave the "
            "plot out."
        )


def write_plot(path: Path, final: Path, story: ResponseStory) -> None:
    """Draw the response over wavelength and the blur.

    Parameters
    ----------
    path : Path
        Where to write.
    final : Path
        The file that `path` becomes, whose suffix tells the format.
    story : ResponseStory
        What was estimated.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    if _is_page(final):
        write_report(path, story)
        return
    figure = _figure(story.sensors, translator(story.run.language))
    picture = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of letters that the font lacks, which are drawn as boxes
        figure.savefig(picture, format=_kind(final))
    with writing(path):
        path.write_bytes(picture.getvalue())


def _is_page(path: Path) -> bool:
    return path.suffix.lower() in PAGES


def _kind(path: Path) -> str:
    return path.suffix.lower().lstrip(".")


def _figure(sensors: Sensors, say: Say) -> Any:
    from matplotlib.figure import Figure  # only here: nothing else draws pictures

    figure = Figure(figsize=(11, 4.5), dpi=110, layout="constrained")
    curves, kernel = figure.subplots(1, 2, width_ratios=(2.4, 1))
    lines = draw_responses(curves, sensors.wavelength, sensors.relative, None)
    curves.set(xlabel=say("wavelength, nm"), ylabel=say("relative response"), title=say("Spectral response"))
    curves.grid(alpha=0.3)
    legend = curves.legend(lines, list(map(str, range(len(lines)))), fontsize="small", ncols=1 + len(lines) // 8)
    # The names are set once the legend is made: it would leave out those that start with _, and read text between two $
    # as mathematics.
    for text, name in zip(legend.get_texts(), sensors.names):
        text.set_parse_math(False)
        text.set_text(name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…")
    edge = sensors.psf.width / 2
    shown = kernel.imshow(sensors.psf.kernel(), extent=(-edge, edge, edge, -edge), cmap="viridis")
    kernel.set(xlabel=say("columns, HSI pixels"), ylabel=say("rows, HSI pixels"), title=say("Blur"))
    figure.colorbar(shown, ax=kernel, shrink=0.8, label=say("weight"))
    return figure
