"""How layers look: as the style beside their file says, in true colour, and with their numbers as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsContrastEnhancement, QgsMapLayer, QgsMultiBandColorRenderer, QgsRasterLayer, QgsVectorLayer

if TYPE_CHECKING:
    from ..spectramorph_plugin.protocol.figures import Display


def show_as_written(layer: QgsMapLayer) -> None:
    """Show a raster as the style beside its file says, which Processing passes over when it loads a layer.

    The engine wrote that style, or the user has one there.
    """
    layer.loadDefaultStyle()


def zoom_to(layer: QgsMapLayer) -> None:
    """Show all of a layer in the map, where there is a window."""
    from qgis.utils import iface  # None without a window

    if iface is not None:
        canvas = iface.mapCanvas()
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()


def read_numbers(layer: QgsMapLayer) -> None:
    """Read the numbers of a table as numbers, which the CSV driver takes for text if not told."""
    if isinstance(layer, QgsVectorLayer) and layer.source().lower().endswith(".csv"):
        layer.setDataSource(f"{layer.source()}|option:AUTODETECT_TYPE=YES", layer.name(), "ogr")


def show_true_colour(layer: QgsRasterLayer, display: Display) -> None:
    """Show a raster in true colour."""
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *display.bands)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for set_enhancement, band, minimum, maximum in zip(setters, display.bands, display.minimum, display.maximum):
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancement.setMinimumValue(minimum)
        enhancement.setMaximumValue(maximum)
        set_enhancement(enhancement)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    layer.emitStyleChanged()
