"""How the layers that the algorithms add to the project look."""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsColorRamp,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..spectramorph_plugin.protocol.figures import Display

ABUNDANCE_RAMP = "Viridis"
CUT = (0.02, 0.98)
CUT_SAMPLE = 250_000

# QGIS keeps a bare pointer to a post-processor: without a reference here Python would drop it before it is called.
_alive: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=64)


def style_on_load(context: QgsProcessingContext, output: str, style: QgsProcessingLayerPostProcessorInterface) -> None:
    """Have `style` applied to the layer of an output, where it is to be loaded."""
    if output and context.willLoadLayerOnCompletion(output):
        _alive.append(style)
        context.layerToLoadOnCompletionDetails(output).setPostProcessor(style)


class TrueColourStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows a hyperspectral image in true colour, and the HSI that a fused one was made from in the same way."""

    def __init__(self, shown: Display, hsi: Optional[Display] = None, hsi_path: Optional[Path] = None) -> None:
        super().__init__()
        self._shown = shown
        self._hsi = hsi
        self._hsi_path = hsi_path

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        show_true_colour(layer, self._shown)
        if self._hsi is None or self._hsi_path is None:
            return
        for other in (context.project() or QgsProject.instance()).mapLayers().values():
            if _is_raster_of(other, self._hsi_path) and _has_first_look(other):
                show_true_colour(other, self._hsi)


class MapStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows the first of several maps in a perceptual ramp; the others are chosen by their band names."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        show_abundance(layer, 1)


class TableStyle(QgsProcessingLayerPostProcessorInterface):
    """Reads the numbers of a table as numbers, which the CSV driver takes for text if not told."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
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


def show_abundance(layer: QgsRasterLayer, band: int) -> None:
    """Show one map, stretched over all but its most extreme values: nothing keeps abundances in 0 to 1."""
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(band, *CUT, provider.extent(), CUT_SAMPLE)
    if not low < high:  # also where either is NaN
        low, high = 0.0, 1.0
    shader_function = QgsColorRampShader(
        low,
        high,
        perceptual_ramp(),
        QgsColorRampShader.Type.Interpolated,
        QgsColorRampShader.ClassificationMode.Continuous,
    )
    shader_function.classifyColorRamp()
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(shader_function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def perceptual_ramp() -> QgsColorRamp:
    """Return QGIS's Viridis, or its main colours where the user's style library has lost it."""
    ramp = QgsStyle.defaultStyle().colorRamp(ABUNDANCE_RAMP)
    if ramp is not None:
        return ramp
    stops = [(0.25, "#3b528b"), (0.5, "#21918c"), (0.75, "#5ec962")]
    return QgsGradientColorRamp(
        QColor("#440154"), QColor("#fde725"), False, [QgsGradientStop(at, QColor(colour)) for at, colour in stops]
    )


def _is_raster_of(layer: QgsMapLayer, path: Path) -> bool:
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return False
    source = QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path")
    return bool(source) and os.path.abspath(source) == str(path)


def _has_first_look(layer: QgsRasterLayer) -> bool:
    """Tell whether a layer still looks as QGIS showed it at first; a style of the user's own is left alone."""
    anew = QgsRasterLayer(layer.source(), layer.name(), "gdal")  # owns its renderer: keep it while that is looked at
    first, now = anew.renderer(), layer.renderer()
    return None not in (first, now) and (first.type(), first.usesBands()) == (now.type(), now.usesBands())
