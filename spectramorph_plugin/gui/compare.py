"""The toolbar of *Compare*: which two layers, and how the line between them runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QLabel, QToolBar

from .compare_overlay import CompareOverlay

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate

MANY_BANDS = 20  # of a hyperspectral image
COMBO_WIDTH = 190


class Compare(QToolBar):
    """Shows two rasters over the map, one on either side of a line, while it is open.

    Signals
    -------
    closed : the user has had enough
    """

    closed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(translate("SpectraMorph", "Compare"), iface.mainWindow())
        self.setObjectName("SpectraMorphCompare")
        self.overlay = CompareOverlay(iface.mapCanvas(), self)
        self.first, self.second = QgsMapLayerComboBox(), QgsMapLayerComboBox()
        first, second = first_choice()
        for label, combo, layer in (
            (translate("SpectraMorph", "Left or top"), self.first, first),
            (translate("SpectraMorph", "Right or bottom"), self.second, second),
        ):
            combo.setFilters(_rasters())
            combo.setLayer(layer)
            combo.setMinimumWidth(COMBO_WIDTH)
            combo.setToolTip(label)
            combo.setAccessibleName(label)
            combo.layerChanged.connect(self._choose)
        self.addWidget(QLabel(translate("SpectraMorph", "Compare:") + " "))
        self.addWidget(self.first)
        self.swap = self._add("", translate("SpectraMorph", "Swap"), translate("SpectraMorph", "Swap the two layers"))
        self.addWidget(self.second)
        self.across = self._add(
            "", translate("SpectraMorph", "Horizontal Line"), translate("SpectraMorph", "One layer above the other")
        )
        self.across.setCheckable(True)
        self.leave = self._add(
            "mActionRemove", translate("SpectraMorph", "Close"), translate("SpectraMorph", "End the comparison")
        )
        self.swap.triggered.connect(lambda checked=False: self._swap())
        self.across.toggled.connect(lambda on: self.overlay.turn(not on))
        self.leave.triggered.connect(lambda checked=False: self.closed.emit())
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)
        self._choose()

    def end(self) -> None:
        """Leave no trace on the map."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removed)
        for combo in (self.first, self.second):
            combo.layerChanged.disconnect(self._choose)
        self.overlay.end()

    def _add(self, icon: str, text: str, tip: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(f"/{icon}.svg") if icon else QIcon(), text, self)
        action.setToolTip(tip)
        self.addAction(action)
        return action

    def _choose(self, layer: Optional[QgsMapLayer] = None) -> None:
        self.overlay.show_layers(self.first.currentLayer(), self.second.currentLayer())

    def _swap(self) -> None:
        first, second = self.first.currentLayer(), self.second.currentLayer()
        for combo in (self.first, self.second):
            combo.blockSignals(True)
        self.first.setLayer(second)
        self.second.setLayer(first)
        for combo in (self.first, self.second):
            combo.blockSignals(False)
        self._choose()

    def _removed(self, layer_ids: list[str]) -> None:
        """Let go of layers before they are gone."""
        kept = [
            layer if layer is not None and layer.id() not in layer_ids else None
            for layer in (self.first.currentLayer(), self.second.currentLayer())
        ]
        self.overlay.show_layers(*kept)


def first_choice() -> tuple[Optional[QgsRasterLayer], Optional[QgsRasterLayer]]:
    """Return the layers to begin with: a hyperspectral image and the finer one of the same bands, if there are such.

    That is the fused image with the HSI that it was made of. Else the two uppermost rasters.
    """
    rasters = [layer for layer in QgsProject.instance().layerTreeRoot().layerOrder() if _is_raster(layer)]
    for fine in rasters:
        for coarse in rasters:
            same = coarse.bandCount() == fine.bandCount() >= MANY_BANDS and coarse.crs() == fine.crs()
            if same and coarse.rasterUnitsPerPixelX() > 1.01 * fine.rasterUnitsPerPixelX():
                return coarse, fine
    upper = rasters[0] if rasters else None
    return (rasters[1] if len(rasters) > 1 else None), upper


def _is_raster(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid()


def _rasters():
    """Return the filter for rasters, whose class differs between QGIS 3.22 and 4."""
    return QgsMapLayerProxyModel.Filter.RasterLayer
