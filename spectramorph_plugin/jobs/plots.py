"""A picture of an estimated response and blur."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.psf import WIDTH, PointSpreadFunction
from ..core.response import band_spacing
from ..errors import UserError
from ..pair.spectral_response import SpectralBands

FORMATS = ("png", "svg", "pdf")
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Estimated spectral response</title></head>
<body><h1>Estimated spectral response</h1>
<p><img alt="The response of each band over wavelength, and the blur" src="data:image/png;base64,{image}"
style="max-width: 100%"></p></body></html>
"""


def plot_response(
    path: Path, suffix: str, wavelength: NDArray[np.float64], bands: SpectralBands, psf: PointSpreadFunction
) -> None:
    """Draw the response over wavelength and the blur, as a picture or as a page (HTML) that holds it.

    Parameters
    ----------
    suffix : of the file that `path` becomes: .html, .png, .svg or .pdf.
    wavelength : of the HSI's bands, nm [C].

    Raises
    ------
    UserError where the suffix is another, or matplotlib is missing.
    """
    kind = suffix.lower().lstrip(".")
    if kind not in (*FORMATS, "html", "htm"):
        raise UserError(
            f"The plot cannot be written as {suffix or 'a file without a suffix'}: end it in .html or .png."
        )
    figure = _figure(wavelength, bands, psf)
    if kind in FORMATS:
        figure.savefig(path, format=kind)
        return
    image = io.BytesIO()
    figure.savefig(image, format="png")
    path.write_text(PAGE.format(image=base64.b64encode(image.getvalue()).decode()), encoding="utf-8")


def _figure(wavelength: NDArray[np.float64], bands: SpectralBands, psf: PointSpreadFunction) -> Any:
    try:
        from matplotlib.figure import Figure  # only here: nothing else draws
    except ImportError as error:
        raise UserError(
            "The plot needs the package matplotlib in the engine's environment: install the engine again, or leave the "
            "plot out."
        ) from error
    figure = Figure(figsize=(11, 4.5), dpi=110, layout="constrained")
    curves, kernel = figure.subplots(1, 2, width_ratios=(2.4, 1))
    order = np.argsort(wavelength, kind="stable")
    density = bands.response / band_spacing(wavelength)
    for name, curve in zip(bands.names, density / density.max(axis=1, keepdims=True)):
        curves.plot(wavelength[order], curve[order], label=name, linewidth=1.6)
    curves.set(xlabel="wavelength, nm", ylabel="relative response", title="Spectral response", ylim=(0, 1.05))
    seen = (density > 1e-3 * density.max(axis=1, keepdims=True)).any(axis=0)
    curves.set_xlim(wavelength[seen].min() - 30, wavelength[seen].max() + 30)
    curves.grid(alpha=0.3)
    curves.legend(fontsize="small", ncols=1 + len(bands.names) // 8)
    edge = WIDTH / 2
    shown = kernel.imshow(psf.kernel(), extent=(-edge, edge, edge, -edge), cmap="viridis")
    kernel.set(xlabel="columns, HSI pixels", ylabel="rows, HSI pixels", title="Blur")
    figure.colorbar(shown, ax=kernel, shrink=0.8, label="weight")
    return figure
