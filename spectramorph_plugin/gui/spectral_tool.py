"""The map tool of the spectral view: click, add, move, hover."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal

GRAB = 9  # pixels round a pin within which a press takes hold of it


class SpectralTool(QgsMapTool):
    """Tells where on the map a spectrum is wanted.

    Signals
    -------
    picked : a point, and whether to keep the earlier places
    grabbed : key of the pin that is being moved, and where to
    hovered : a point under the mouse
    """

    picked = pyqtSignal(QgsPointXY, bool)
    grabbed = pyqtSignal(str, QgsPointXY)
    hovered = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._canvas = canvas
        self._held: Optional[str] = None
        self._moved = False
        self._pressed: Optional[QPoint] = None
        self.pins_at: dict[str, QgsPointXY] = {}
        """Where on the map the pins are, by key; the window keeps it."""

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._moved = event.pos(), False
        keep = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        self._held = None if keep else self._pin_near(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        far = self._pressed is not None and (event.pos() - self._pressed).manhattanLength() > 3
        if self._held is not None and (far or self._moved):
            self._moved = True
            self.grabbed.emit(self._held, event.mapPoint())
        elif self._pressed is None:
            self.hovered.emit(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        held, self._held, self._pressed = self._held, None, None
        if held is not None and self._moved:
            self.grabbed.emit(held, event.mapPoint())
            return
        keep = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        self.picked.emit(event.mapPoint(), keep)

    def _pin_near(self, at: QPoint) -> Optional[str]:
        for key, point in reversed(list(self.pins_at.items())):
            if (self.toCanvasCoordinates(point) - at).manhattanLength() <= GRAB:
                return key
        return None
