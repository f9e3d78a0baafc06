"""Spectra out: CSV, ENVI spectral library, PNG; each file whole or not at all."""

from __future__ import annotations

import csv
import io
import tempfile
from array import array
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QCoreApplication, QIODevice
from qgis.PyQt.QtGui import QImage

from ..errors import UserError, writing
from ..protocol.placing import place_all
from .spectral_curves import Curve
from .spectral_plot import legend_name

translate = QCoreApplication.translate


def export_table(path: Path, curves: Sequence[Curve]) -> None:
    """Write a CSV: a row a wavelength in nm, a column a curve, and columns of its 90 % interval where it has one.

    Raises
    ------
    UserError
        Where the file cannot be written.
    """
    columns: list[tuple[str, dict[float, float]]] = []
    for name, curve in zip(_names(curves), curves):
        for label, points in ((name, curve.values), (f"{name} p5", curve.low), (f"{name} p95", curve.high)):
            if points is not None:
                pairs = zip(curve.wavelength, points)
                columns.append((label, {round(nm, 4): value for nm, value in pairs if value is not None}))
    rows = sorted({round(nm, 4) for curve in curves for nm in curve.wavelength})
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["wavelength_nm", *(label for label, _ in columns)])
    for nm in rows:
        values = (column.get(nm) for _, column in columns)
        writer.writerow([f"{nm:.10g}", *("" if value is None else f"{value:.9g}" for value in values)])
    _write({path: text.getvalue().encode("utf-8")})


def export_envi(path: Path, curves: Sequence[Curve]) -> list[Curve]:
    """Write an ENVI spectral library, .sli and .hdr, of the curves that share the wavelengths of the longest one.

    Returns
    -------
    list of Curve
        Those left out: a library has one list of wavelengths.

    Raises
    ------
    UserError
        Where the files cannot be written.
    """
    longest = max(curves, key=lambda curve: len(curve.wavelength))
    grid = tuple(round(nm, 4) for nm in longest.wavelength)
    kept = [curve for curve in curves if tuple(round(nm, 4) for nm in curve.wavelength) == grid]
    values = array("f")
    for curve in kept:
        values.extend(float("nan") if value is None else value for value in curve.values)
    header = [
        "ENVI",
        f"samples = {len(grid)}",
        f"lines = {len(kept)}",
        "bands = 1",
        "header offset = 0",
        "file type = ENVI Spectral Library",
        "data type = 4",
        "interleave = bsq",
        f"byte order = {int(array('H', [1]).tobytes() == bytes((0, 1)))}",
        "wavelength units = Nanometers",
        f"spectra names = {{{', '.join(_without_commas(name) for name in _names(kept))}}}",
        f"wavelength = {{{', '.join(f'{nm:.10g}' for nm in grid)}}}",
    ]
    if longest.widths is not None:
        header.append(f"fwhm = {{{', '.join(f'{nm:.10g}' for nm in longest.widths)}}}")
    _write({path: values.tobytes(), path.with_suffix(".hdr"): ("\n".join(header) + "\n").encode("utf-8")})
    return [curve for curve in curves if curve not in kept]


def export_picture(path: Path, image: QImage) -> None:
    """Write a PNG.

    Raises
    ------
    UserError
        Where the file cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise UserError(translate("SpectraMorph", "The picture could not be made: make the window smaller."))
    _write({path: bytes(buffer.data())})


def _names(curves: Sequence[Curve]) -> list[str]:
    """Return a name for each curve, no two alike."""
    names: list[str] = []
    for curve in curves:
        name, number = legend_name(curve), 2
        while name in names:
            name, number = f"{legend_name(curve)} ({number})", number + 1
        names.append(name)
    return names


def _without_commas(name: str) -> str:
    return name.replace(",", ";").replace("{", "(").replace("}", ")")


def _write(contents: dict[Path, bytes]) -> None:
    """Write files beside their places and put them in place together."""
    first = next(iter(contents))
    with writing(first), tempfile.TemporaryDirectory(prefix=".spectra-", dir=first.parent) as scratch:
        new, replaced = {}, {}
        for number, (place, content) in enumerate(contents.items()):
            finished = Path(scratch) / f"new{number}"
            finished.write_bytes(content)
            # Beside the scratch folder, which goes: an old file that cannot be put back is not to go with it.
            new[place], replaced[place] = finished, place.with_name(f"{Path(scratch).name}-old{number}")
        place_all(new, replaced)
