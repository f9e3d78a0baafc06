"""A window with a real map, as much of QGIS's interface as what works on the map uses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget
from support import PROJECT

NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class MapWindow:
    """The main window with its map, and the plugin's windows on the map."""

    def __init__(self, make_windows: Callable[..., Any]) -> None:
        self.window = QMainWindow()
        self.window.resize(900, 700)
        self.canvas = QgsMapCanvas()
        self.canvas.setCanvasColor(QColor("white"))
        self.window.setCentralWidget(self.canvas)
        self.project = QgsProject.instance()
        self.project.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
        self.canvas.setDestinationCrs(self.project.crs())
        self.bridge = QgsLayerTreeMapCanvasBridge(self.project.layerTreeRoot(), self.canvas)
        self.bridge.setAutoSetupOnFirstLayer(False)
        self.earlier = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.earlier)
        self.window.show()
        self.windows = make_windows(self, PROJECT / "icons")

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def add(self, path: Path, name: str = "", visible: bool = True) -> QgsRasterLayer:
        """Add a raster to the project, above the others."""
        layer = QgsRasterLayer(str(path), name or path.stem)
        assert layer.isValid()
        self.project.addMapLayer(layer)
        self.project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(visible)
        return layer

    def look_at(self, layer: QgsRasterLayer) -> None:
        """Show all of a layer, and wait for the map."""
        self.canvas.setExtent(layer.extent())
        self.settle()

    def settle(self) -> None:
        """Wait until the map is drawn."""
        self.bridge.setCanvasLayers()
        self.canvas.refresh()
        self.canvas.waitWhileRendering()

    def on_screen(self, east: float, north: float) -> QPoint:
        """Return where on the canvas a point of the map is."""
        at = self.canvas.getCoordinateTransform().transform(QgsPointXY(east, north))
        return QPoint(round(at.x()), round(at.y()))

    def click(self, east: float, north: float, key: Qt.KeyboardModifier = NO_KEY) -> None:
        """Click on a point of the map."""
        QTest.mouseClick(self.canvas.viewport(), LEFT, key, self.on_screen(east, north))

    def drag(self, begin: QPoint, end: QPoint) -> None:
        """Drag with the left button, in two steps."""
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, NO_KEY, begin)
        for at in ((begin + end) / 2, end):
            move_mouse(viewport, at, held=True)
        QTest.mouseRelease(viewport, LEFT, NO_KEY, end)

    def close(self) -> None:
        """Close all."""
        self.windows.end()
        self.project.clear()
        self.bridge.deleteLater()
        self.window.close()


def move_mouse(widget: QWidget, at: QPoint, held: bool = False) -> None:
    """Move the mouse over a widget; QTest's own moves the cursor, which not every platform without a screen follows."""
    held_buttons = LEFT if held else Qt.MouseButton.NoButton
    globally = QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), globally, Qt.MouseButton.NoButton, held_buttons, NO_KEY)
    QApplication.sendEvent(widget, event)
