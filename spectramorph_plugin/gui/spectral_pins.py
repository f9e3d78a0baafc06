"""Places whose spectra are kept, and how they are marked on the map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

RADIUS = 6.0
LABEL_HEIGHT = 18.0
LABEL_WIDTH = 150.0


@dataclass
class Pin:
    """A place, in the CRS that the map had when it was set.

    Attributes
    ----------
    key : str
        Told apart from all others by.
    name : str
        As the user sees it.
    colour : str
    point : QgsPointXY
    crs : QgsCoordinateReferenceSystem
    visible : bool
        Whether its spectra are shown.
    on_map : bool
        Whether it is marked on the map, as it is while the window is open.
    marker : PinMarker or None
    """

    key: str
    name: str
    colour: str
    point: QgsPointXY
    crs: QgsCoordinateReferenceSystem
    visible: bool = True
    on_map: bool = True
    marker: Optional[PinMarker] = field(default=None, repr=False)

    def coordinates(self) -> str:
        """Return the coordinates as text, with the CRS."""
        digits = 6 if self.crs.isGeographic() else 2
        place = f"{self.point.x():.{digits}f}, {self.point.y():.{digits}f}"
        return f"{place} ({self.crs.authid()})" if self.crs.authid() else place


class PinMarker(QgsMapCanvasItem):
    """A ring in the pin's colour with its name, seen on dark and on bright ground."""

    def __init__(self, canvas: QgsMapCanvas, pin: Pin) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pin = pin
        self.setZValue(120)
        self.updatePosition()

    def boundingRect(self) -> QRectF:
        return QRectF(-RADIUS - 3, -LABEL_HEIGHT, RADIUS + 6 + LABEL_WIDTH, 2 * LABEL_HEIGHT)

    def updatePosition(self) -> None:
        point = transformed(self._pin.point, self._pin.crs, self._canvas.mapSettings().destinationCrs())
        self.setVisible(point is not None and self._pin.visible and self._pin.on_map)
        if point is not None:
            self.setPos(self.toCanvasCoordinates(point))
        self.update()

    def paint(self, painter: Optional[QPainter], option: object = None, widget: object = None) -> None:
        if painter is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(255, 255, 255, 230), 5.0), (QColor(self._pin.colour), 2.6)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._pin.colour))
        painter.drawEllipse(QPointF(0, 0), 1.8, 1.8)
        font = QFont()
        font.setPointSizeF(max(font.pointSizeF() * 0.9, 7.0))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        name = metrics.elidedText(self._pin.name, Qt.TextElideMode.ElideRight, LABEL_WIDTH - 24)
        box = QRectF(RADIUS + 5, -metrics.height() / 2 - 1, metrics.horizontalAdvance(name) + 8, metrics.height() + 2)
        painter.setBrush(QColor(255, 255, 255, 225))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor("#1c2330"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)


def transformed(
    point: QgsPointXY, from_crs: QgsCoordinateReferenceSystem, to_crs: QgsCoordinateReferenceSystem
) -> Optional[QgsPointXY]:
    """Return a point in another CRS; None where it has no place there."""
    if from_crs == to_crs or not from_crs.isValid() or not to_crs.isValid():
        return QgsPointXY(point)
    try:
        return QgsCoordinateTransform(from_crs, to_crs, QgsProject.instance().transformContext()).transform(point)
    except QgsCsException:
        return None
