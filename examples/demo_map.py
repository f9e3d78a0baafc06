"""Make the demonstration's QGIS project and picture: `python demo_map.py PLUGINS DESCRIPTION`, in QGIS's Python.

PLUGINS is the folder the plugin is installed in, DESCRIPTION what examples/demo.py says in JSON.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QLinearGradient, QPainter, QPen

PANEL = 620
DETAIL = 300
MARGIN = 36
HEADER = 84
GAP = 24
FOOTER = 64
DETAIL_SHARE = 0.3
"""How much of the map's width the details below it show."""

PAPER, INK, QUIET, LINE = QColor("#ffffff"), QColor("#1c2330"), QColor("#667085"), QColor("#ffffff")


@dataclass(frozen=True)
class Panel:
    """One column of the picture."""

    layer: QgsRasterLayer
    title: str
    subtitle: str


def main(plugins: str, description: dict[str, Any]) -> None:
    """Make the project and the picture."""
    sys.path.insert(0, plugins)
    application = QgsApplication([], False)
    application.initQgis()
    from spectramorph.processing import styling

    folder = Path(description["folder"])
    paths = {
        "MSI": Path(description["msi"]),
        "HSI": Path(description["hsi"]),
        "Fused": folder / "fused.tif",
        "Abundances": folder / "abundances.tif",
    }
    layers = {name: QgsRasterLayer(str(path), name) for name, path in paths.items()}
    for name in ("HSI", "Fused"):
        show(styling, layers[name], description["hsi_display"])
    show(styling, layers["MSI"], description["msi_display"])
    band = most_varied_band(layers["Abundances"])
    maps = layers["Abundances"].renderer()  # as the style beside the file says
    (maps.setInputBand if hasattr(maps, "setInputBand") else maps.setBand)(band)  # QGIS 3.38 gave it another name
    save_project(list(layers.values()), folder / "spectramorph.qgz")
    panels = [
        Panel(layers["HSI"], "Hyperspectral image, before", what(layers["HSI"])),
        Panel(layers["Fused"], "Fused image, after", what(layers["Fused"])),
        Panel(
            layers["Abundances"],
            f"Abundances: {layers['Abundances'].dataProvider().generateBandName(band).split(': ')[-1]}",
            f"one of {layers['Abundances'].bandCount()} maps, {pixel_size(layers['Abundances'])} pixels",
        ),
    ]
    draw(panels, QgsPointXY(*description["detail"]), folder / "map.png")
    application.exitQgis()


def show(styling: Any, layer: QgsRasterLayer, display: Optional[dict[str, list[float]]]) -> None:
    """Show a layer in true colour, as the plugin does."""
    from spectramorph.spectramorph_plugin.protocol.figures import Display

    if display:
        styling.show_true_colour(layer, Display(**{name: tuple(values) for name, values in display.items()}))


def most_varied_band(layer: QgsRasterLayer) -> int:
    """Return the band whose values differ most from pixel to pixel."""
    provider = layer.dataProvider()
    spread = {
        band: provider.bandStatistics(band, QgsRasterBandStats.Stats.StdDev, layer.extent(), 250_000).stdDev
        for band in range(1, layer.bandCount() + 1)
    }
    return max(spread, key=spread.get)


def save_project(layers: list[QgsRasterLayer], path: Path) -> None:
    """Save a project with the layers, the last on top."""
    project = QgsProject.instance()
    project.setTitle("SpectraMorph demonstration")
    project.setCrs(layers[0].crs())
    for layer in layers:
        project.addMapLayer(layer)
    project.layerTreeRoot().findLayer(layers[-1]).setItemVisibilityChecked(False)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(layers[0].extent(), layers[0].crs()))
    if not project.write(str(path)):
        sys.exit(f"{path} could not be written: {project.error()}")


def what(layer: QgsRasterLayer) -> str:
    """Say in a few words what a layer holds."""
    return f"{layer.bandCount()} bands, {pixel_size(layer)} pixels, in true colour"


def pixel_size(layer: QgsRasterLayer) -> str:
    """Return the side of a pixel with its unit."""
    unit = "°" if layer.crs().isGeographic() else " m"
    return f"{layer.rasterUnitsPerPixelX():.3g}{unit}"


def draw(panels: list[Panel], detail_centre: QgsPointXY, path: Path) -> None:
    """Draw panels side by side, with a detail of each below it."""
    extent = panels[1].layer.extent()
    height = round(PANEL * min(extent.height() / extent.width(), 1.6))
    detail_width = DETAIL_SHARE * extent.width()
    detail = QgsRectangle.fromCenterAndSize(detail_centre, detail_width, detail_width * DETAIL / PANEL)
    width = 2 * MARGIN + len(panels) * PANEL + (len(panels) - 1) * GAP
    image = QImage(width, HEADER + MARGIN + height + GAP + DETAIL + FOOTER, QImage.Format.Format_ARGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = HEADER + MARGIN / 2
    for number, panel in enumerate(panels):
        left = MARGIN + number * (PANEL + GAP)
        text(painter, left, MARGIN, panel.title, 21, INK, bold=True)
        text(painter, left, MARGIN + 34, panel.subtitle, 15, QUIET)
        painter.drawImage(QPointF(left, top), render(panel.layer, extent, PANEL, height))
        frame_detail(painter, QRectF(left, top, PANEL, height), extent, detail)
        painter.drawImage(QPointF(left, top + height + GAP), render(panel.layer, detail, PANEL, DETAIL))
    bottom = top + height + GAP + DETAIL + 14
    scale_bar(painter, MARGIN, bottom, extent, panels[0].layer)
    legend(painter, MARGIN + (len(panels) - 1) * (PANEL + GAP), bottom, panels[-1].layer)
    painter.end()
    if not image.save(str(path)):
        sys.exit(f"{path} could not be written.")


def render(layer: QgsRasterLayer, extent: QgsRectangle, width: int, height: int) -> QImage:
    """Return a layer as a picture of an extent."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(width, height))
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("#eef0f3"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def frame_detail(painter: QPainter, panel: QRectF, extent: QgsRectangle, detail: QgsRectangle) -> None:
    """Mark on a panel what the detail below it shows."""
    scale = panel.width() / extent.width()
    painter.setPen(QPen(LINE, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(
        QRectF(
            panel.left() + (detail.xMinimum() - extent.xMinimum()) * scale,
            panel.top() + (extent.yMaximum() - detail.yMaximum()) * scale,
            detail.width() * scale,
            detail.height() * scale,
        )
    )


def text(
    painter: QPainter, left: float, top: float, words: str, pixels: int, colour: QColor, bold: bool = False
) -> float:
    """Write a line of text and return its width."""
    font = QFont("DejaVu Sans")
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, top + QFontMetricsF(font).ascent()), words)
    return float(QFontMetricsF(font).horizontalAdvance(words))


def scale_bar(painter: QPainter, left: float, top: float, extent: QgsRectangle, layer: QgsRasterLayer) -> None:
    """Draw a bar of a round length, about a fifth of the panel."""
    unit = 1.0
    while unit * 10 < extent.width() / 5:
        unit *= 10
    length = max(step * unit for step in (1, 2, 5) if step * unit <= max(extent.width() / 5, unit))
    pixels = length / extent.width() * PANEL
    painter.fillRect(QRectF(left, top + 8, pixels, 5), INK)
    named = (
        f"{length:g}°" if layer.crs().isGeographic() else f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    )
    text(painter, left + pixels + 10, top, named, 15, QUIET)


def legend(painter: QPainter, left: float, top: float, layer: QgsRasterLayer) -> None:
    """Draw the colour ramp of an abundance map with its ends."""
    function = layer.renderer().shader().rasterShaderFunction()
    low, high = function.minimumValue(), function.maximumValue()
    start = left + text(painter, left, top, f"{low:.2f}", 15, QUIET) + 10
    gradient = QLinearGradient(start, 0, start + PANEL / 3, 0)
    ramp = function.sourceColorRamp()
    for step in range(21):
        gradient.setColorAt(step / 20, ramp.color(step / 20))
    painter.fillRect(QRectF(start, top + 3, PANEL / 3, 14), gradient)
    text(painter, start + PANEL / 3 + 10, top, f"{high:.2f}", 15, QUIET)


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))
    sys.stdout.flush()
    os._exit(0)  # QGIS's clean-up at exit crashes now and then; the files are closed
