"""Curves over wavelength and across a blur, drawn by matplotlib as SVG that takes its colours from the page.

matplotlib is given colours that stand for those of the page's style sheet (`PAGE_COLOURS`), so that one figure serves
light, dark and print. It is imported when something is drawn: nothing else needs it.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

CURVE_COLOURS = tuple(f"#00001{n}" for n in range(8))
INK, MUTED, RULE, SHADE = "#0000f0", "#0000f1", "#0000f2", "#0000f3"
PAGE_COLOURS = {
    **{colour: f"var(--curve-{number})" for number, colour in enumerate(CURVE_COLOURS)},
    INK: "var(--ink)",
    MUTED: "var(--muted)",
    RULE: "var(--rule)",
    SHADE: "var(--shade)",
}
DASHES: tuple[Any, ...] = ("solid", (0, (6, 2)), (0, (1.5, 1.5)), (0, (6, 2, 1.5, 2)))
"""What tells curves of one colour apart, where there are more curves than colours."""

STYLE = {
    "svg.fonttype": "none",
    "font.size": 10,
    "font.family": "sans-serif",
    "text.parse_math": False,
    "axes.edgecolor": RULE,
    "axes.labelcolor": MUTED,
    "axes.facecolor": "none",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": RULE,
    "grid.linewidth": 0.6,
    "xtick.color": RULE,
    "ytick.color": RULE,
    "xtick.labelcolor": MUTED,
    "ytick.labelcolor": MUTED,
    "path.simplify": True,
    "lines.linewidth": 1.5,
}
LARGEST_STEP = 3.0  # median distances between bands; wider ones are gaps, which no line crosses
SEEN = 1e-3  # of a response's peak, from where on it is drawn


def spectra_figure(
    places: NDArray[np.float64], values: NDArray[np.floating], missing: NDArray[np.float64], axis: str, unit: str
) -> str:
    """Draw spectra.

    Parameters
    ----------
    places : ndarray of shape (C,)
        Wavelengths in nm, or the bands' numbers.
    values : ndarray of shape (K, C)
        One spectrum a row.
    missing : ndarray
        Places of bands that were left out, where lines break.
    axis : str
        What the places are.
    unit : str
        What the values are.

    Returns
    -------
    str
        An SVG element, whose groups `curve-0` and so on are the spectra.
    """

    def draw(figure: Any) -> None:
        axes = _axes(figure, axis, unit)
        order, breaks = _in_pieces(places, missing)
        edges = places[order]
        for before, after in breaks:
            axes.axvspan(edges[before], edges[after], color=SHADE, linewidth=0)
        for number, spectrum in enumerate(values):
            _line(axes, number, *_broken(edges, spectrum[order], breaks))
        _reach_over(axes, places)

    return _svg(draw, (9.6, 3.6))


def error_figure(
    places: NDArray[np.float64], values: NDArray[np.floating], missing: NDArray[np.float64], axis: str, unit: str
) -> str:
    """Draw the error of each band.

    Parameters
    ----------
    places : ndarray of shape (C,)
        Wavelengths in nm, or the bands' numbers.
    values : ndarray of shape (C,)
    missing : ndarray
        Places of bands that were left out, where the line breaks.
    axis : str
        What the places are.
    unit : str
        What the values are.

    Returns
    -------
    str
        An SVG element.
    """

    def draw(figure: Any) -> None:
        axes = _axes(figure, axis, unit)
        order, breaks = _in_pieces(places, missing)
        at, shown = _broken(places[order], np.asarray(values, np.float64)[order], breaks)
        axes.fill_between(at, 0, shown, color=SHADE, linewidth=0)
        axes.plot(at, shown, color=CURVE_COLOURS[0])
        _reach_over(axes, places)
        axes.set_ylim(0, None)

    return _svg(draw, (9.6, 2.4), values.tobytes())


def response_figure(
    wavelength: NDArray[np.float64],
    relative: NDArray[np.floating],
    nominal: tuple[NDArray[np.float64], NDArray[np.float64]] | None,
    axis: str,
    unit: str,
) -> str:
    """Draw the responses of bands.

    Parameters
    ----------
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    relative : ndarray of shape (c, C)
        Relative to each band's peak.
    nominal : tuple of ndarray or None
        Wavelengths [m] and curves [m, c] to compare with, drawn dashed.
    axis : str
        What wavelengths are.
    unit : str
        What responses are.

    Returns
    -------
    str
        An SVG element.
    """

    def draw(figure: Any) -> None:
        axes = _axes(figure, axis, unit)
        draw_responses(axes, wavelength, relative, CURVE_COLOURS)
        if nominal is not None:
            nm, curves = nominal
            for number, curve in enumerate(curves.T):
                shown = curve / max(curve.max(), 1e-300)
                inside = shown > SEEN
                colour = CURVE_COLOURS[number % len(CURVE_COLOURS)]
                axes.plot(nm[inside], shown[inside], color=colour, linewidth=1, linestyle=(0, (3, 2)))

    return _svg(draw, (9.6, 2.8))


def draw_responses(
    axes: Any, wavelength: NDArray[np.float64], relative: NDArray[np.floating], colours: Sequence[str] | None
) -> list[Any]:
    """Draw the responses of bands into axes, and fit these to them.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    relative : ndarray of shape (c, C)
        Relative to each band's peak.
    colours : sequence of str or None
        Of the bands, in turn; matplotlib's by default.

    Returns
    -------
    list of matplotlib.lines.Line2D
    """
    order = np.argsort(wavelength, kind="stable")
    lines = []
    for number, curve in enumerate(relative):
        line = axes.plot(wavelength[order], curve[order], linewidth=1.6)[0]
        if colours is not None:
            line.set_color(colours[number % len(colours)])
        line.set_gid(f"curve-{number}")
        lines.append(line)
    seen = (relative > SEEN).any(axis=0)
    axes.set_xlim(wavelength[seen].min() - 30, wavelength[seen].max() + 30)
    axes.set_ylim(0, 1.05)
    return lines


def profile_figure(
    places: NDArray[np.float64],
    profiles: Sequence[NDArray[np.float64]],
    nominal: NDArray[np.float64],
    axis: str,
    unit: str,
) -> str:
    """Draw how much of a coarse pixel's value comes from how far.

    Parameters
    ----------
    places : ndarray of shape (n,)
        Distances from the pixel's centre, in its own size.
    profiles : sequence of ndarray of shape (n,)
        Weights there, per pixel.
    nominal : ndarray of shape (n,)
        Weights to compare with, drawn dashed.
    axis : str
        What distances are.
    unit : str
        What weights are.

    Returns
    -------
    str
        An SVG element.
    """

    def draw(figure: Any) -> None:
        axes = _axes(figure, axis, unit)
        axes.axvspan(-0.5, 0.5, color=SHADE, linewidth=0)
        axes.plot(places, nominal, color=MUTED, linestyle=(0, (3, 2)), linewidth=1.2)
        for number, profile in enumerate(profiles):
            _line(axes, number, places, profile)
        axes.set_xlim(places.min(), places.max())

    return _svg(draw, (5.2, 2.6))


def sparkline(places: NDArray[np.float64], values: NDArray[np.floating], missing: NDArray[np.float64]) -> str:
    """Return the path of one spectrum in a box of 100 × 30, as SVG's `d` attribute: for pictures of a few millimetres.

    Parameters
    ----------
    places : ndarray of shape (C,)
    values : ndarray of shape (C,)
    missing : ndarray
        Places of bands that were left out, where the line breaks.

    Returns
    -------
    str
    """
    order, breaks = _in_pieces(places, missing)
    at, shown = places[order], np.asarray(values, np.float64)[order]
    x = 100 * (at - at[0]) / max(at[-1] - at[0], 1e-300)
    low, high = shown.min(), shown.max()
    y = 29 - 28 * (shown - low) / (high - low) if high > low else np.full(len(shown), 15.0)
    starts = {0, *(after for _, after in breaks)}
    return "".join(f"{'M' if n in starts else 'L'}{a:.1f} {b:.1f}" for n, (a, b) in enumerate(zip(x, y)))


def _in_pieces(
    places: NDArray[np.float64], missing: NDArray[np.float64]
) -> tuple[NDArray[np.intp], list[tuple[int, int]]]:
    """Return the order along the axis, and the neighbours in that order between which there is a gap."""
    order = np.argsort(places, kind="stable")
    at = places[order]
    steps = np.diff(at)
    usual = float(np.median(steps[steps > 0])) if (steps > 0).any() else 0.0
    left_out = np.searchsorted(np.sort(missing), [at[:-1], at[1:]])
    gap = (steps > LARGEST_STEP * usual) | ((left_out[1] > left_out[0]) & (steps > 1.2 * usual))
    return order, [(int(n), int(n) + 1) for n in np.flatnonzero(gap)]


def _broken(
    at: NDArray[np.float64], values: NDArray[np.floating], breaks: list[tuple[int, int]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return a line with NaN in its gaps."""
    after = [later for _, later in breaks]
    return np.insert(at, after, np.nan), np.insert(np.asarray(values, np.float64), after, np.nan)


def _reach_over(axes: Any, places: NDArray[np.float64]) -> None:
    """Let the axis of places begin and end with them; a single one needs some room."""
    axes.set_xlim(places.min(), places.max() if places.max() > places.min() else places.min() + 1)


def _line(axes: Any, number: int, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
    dash = DASHES[number // len(CURVE_COLOURS) % len(DASHES)]
    line = axes.plot(x, y, color=CURVE_COLOURS[number % len(CURVE_COLOURS)], linestyle=dash)[0]
    line.set_gid(f"curve-{number}")


def _axes(figure: Any, x: str, y: str) -> Any:
    axes = figure.subplots()
    axes.set(xlabel=x, ylabel=y)
    axes.tick_params(length=0)
    axes.margins(x=0)
    return axes


def _svg(draw: Any, size: tuple[float, float], shown: bytes = b"") -> str:
    """Return what `draw` draws as an SVG element for the middle of a page.

    Names of its parts are the same in every run, and others where drawings differ in size or in what is shown.
    """
    from matplotlib import rc_context
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    stream = io.StringIO()
    salt = f"{size} {zlib.crc32(shown)}"
    with rc_context({**STYLE, "svg.hashsalt": salt}):
        figure = Figure(figsize=size, facecolor="none")
        draw(figure)
        left, bottom = 0.72 / size[0], 0.52 / size[1]
        figure.subplots_adjust(left=left, bottom=bottom, right=1 - 0.15 / size[0], top=1 - 0.12 / size[1])
        FigureCanvasSVG(figure).print_svg(stream)
    return _for_page(stream.getvalue())


def _for_page(svg: str) -> str:
    """Return a drawing without what a page does not need, in the page's colours."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.S)
    svg = re.sub(r"<!--.*?-->\n?", "", svg, flags=re.S)  # the texts once more
    svg = re.sub(r' xmlns(:xlink)?="[^"]*"', "", svg)
    svg = re.sub(r'<svg [^>]*viewBox="([^"]*)"[^>]*>', r'<svg viewBox="\1" aria-hidden="true" focusable="false">', svg)
    svg = re.sub(r' id="(?!curve-|p[0-9a-f]{6,}|m[0-9a-f]{6,})[^"]*"', "", svg)  # the same in every drawing
    svg = re.sub(r' id="curve-(\d+)"', r' data-curve="\1"', svg)
    svg = re.sub(r"<style.*?</style>", "", svg, flags=re.S)  # it would style the whole page
    svg = re.sub(r"font: ([\d.]+)px [^;\"]*", r"font-size: \1px", svg)
    svg = re.sub(r"font-family: [^;\"]*;? ?", "", svg).replace("xlink:href", "href")
    return re.sub("|".join(PAGE_COLOURS), lambda match: PAGE_COLOURS[match[0]], svg)
