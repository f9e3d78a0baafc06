"""A picture of an estimated response and blur."""

from __future__ import annotations

import base64
import importlib.util
import io
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.psf import WIDTH, PointSpreadFunction
from ..core.response import band_spacing
from ..errors import UserError, writing
from ..pair.spectral_response import SpectralBands

FORMATS = ("png", "svg", "pdf")
PAGES = ("html", "htm")
LONGEST_NAME = 24  # characters: more would cover the curves
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Estimated spectral response</title></head>
<body><h1>Estimated spectral response</h1>
<p><img alt="The response of each band over wavelength, and the blur" src="data:image/png;base64,{image}"
style="max-width: 100%"></p></body></html>
"""


def check_plot(path: Path) -> None:
    """See that a plot can be written before anything is computed for it.

    Parameters
    ----------
    path : Path
        The final place of the plot, which should end in .html, .png, .svg or .pdf.

    Raises
    ------
    UserError
        Where it ends in something else, or matplotlib is missing.
    """
    if _kind(path) not in (*FORMATS, *PAGES):
        suffix = path.suffix or "a file without a suffix"
        raise UserError(f"The plot cannot be written as {suffix}: end it in .html or .png.")
    if importlib.util.find_spec("matplotlib") is None:
        raise UserError(
            "The plot needs the package matplotlib in the engine's environment: install the engine again, or leave the "
            "plot out."
        )


def _kind(path: Path) -> str:
    return path.suffix.lower().lstrip(".")


def plot_response(
    path: Path, final: Path, wavelength: NDArray[np.float64], bands: SpectralBands, psf: PointSpreadFunction
) -> None:
    """Draw the response over wavelength and the blur, as a picture or as a page (HTML) that holds it.

    Parameters
    ----------
    path : Path
        Where to write.
    final : Path
        The file that `path` becomes, whose suffix tells the format.
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    bands : SpectralBands
        The MSI's bands, whose responses and names are drawn.
    psf : PointSpreadFunction
        The blur.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    kind = _kind(final)
    figure = _figure(wavelength, bands, psf)
    picture = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of letters that the font lacks, which are drawn as boxes
        figure.savefig(picture, format=kind if kind in FORMATS else "png")
    content = picture.getvalue()
    if kind not in FORMATS:
        content = PAGE.format(image=base64.b64encode(content).decode()).encode()
    with writing(path):
        path.write_bytes(content)


def _figure(wavelength: NDArray[np.float64], bands: SpectralBands, psf: PointSpreadFunction) -> Any:
    from matplotlib.figure import Figure  # only here: nothing else draws

    figure = Figure(figsize=(11, 4.5), dpi=110, layout="constrained")
    curves, kernel = figure.subplots(1, 2, width_ratios=(2.4, 1))
    order = np.argsort(wavelength, kind="stable")
    density = bands.response / band_spacing(wavelength)
    lines = [
        curves.plot(wavelength[order], curve[order], linewidth=1.6)[0]
        for curve in density / density.max(axis=1, keepdims=True)
    ]
    curves.set(xlabel="wavelength, nm", ylabel="relative response", title="Spectral response", ylim=(0, 1.05))
    seen = (density > 1e-3 * density.max(axis=1, keepdims=True)).any(axis=0)
    curves.set_xlim(wavelength[seen].min() - 30, wavelength[seen].max() + 30)
    curves.grid(alpha=0.3)
    legend = curves.legend(lines, list(map(str, range(len(lines)))), fontsize="small", ncols=1 + len(lines) // 8)
    # The names are set once the legend is made: it would leave out those that start with _, and read text between two $
    # as mathematics.
    for text, name in zip(legend.get_texts(), bands.names):
        text.set_parse_math(False)
        text.set_text(name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…")
    edge = WIDTH / 2
    shown = kernel.imshow(psf.kernel(), extent=(-edge, edge, edge, -edge), cmap="viridis")
    kernel.set(xlabel="columns, HSI pixels", ylabel="rows, HSI pixels", title="Blur")
    figure.colorbar(shown, ax=kernel, shrink=0.8, label="weight")
    return figure
