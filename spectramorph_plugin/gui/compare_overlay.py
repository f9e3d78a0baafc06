"""Two layers over the map, one on either side of a line that the mouse moves."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QLineF, QObject, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

GRAB = 8  # pixels from the line within which the mouse takes hold of it
HANDLE = 13.0
FIRST, SECOND = 0, 1
SPLIT = (Qt.CursorShape.SplitHCursor, Qt.CursorShape.SplitVCursor)
PAPER, INK = QColor(255, 255, 255, 235), QColor("#1c2330")


class CompareItem(QgsMapCanvasItem):
    """Paints the pictures of both layers, each on its side, and the line between them.

    A picture is rendered once for a view of the map, off the main thread; until that is done the last one is shown
    where it belongs, moved and scaled.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.position = 0.5  # of the line, a share of the width or height
        self.vertical = True  # the line
        self._names = ["", ""]
        self._images: list[Optional[tuple[QImage, QgsMapSettings]]] = [None, None]
        self.setZValue(50)  # above the map, below marks
        self.updatePosition()

    def boundingRect(self) -> QRectF:
        size = self._canvas.size()
        return QRectF(0, 0, size.width(), size.height())

    def updatePosition(self) -> None:
        self.prepareGeometryChange()
        self.setPos(0, 0)
        self.update()

    def name_sides(self, names: tuple[str, str]) -> None:
        """Write names on the sides."""
        self._names = list(names)
        self.update()

    def show_image(self, side: int, image: Optional[QImage], settings: Optional[QgsMapSettings]) -> None:
        """Show what was rendered for a side; None for nothing."""
        self._images[side] = None if image is None or settings is None else (image, settings)
        self.update()

    def image(self, side: int) -> Optional[QImage]:
        """Return what a side shows."""
        found = self._images[side]
        return found[0] if found is not None else None

    def move_to(self, at: QPointF) -> None:
        """Move the line under a point of the canvas."""
        size = self._canvas.size()
        share = at.x() / max(size.width(), 1) if self.vertical else at.y() / max(size.height(), 1)
        self.position = min(max(share, 0.0), 1.0)
        self.update()

    def is_near(self, at: QPointF) -> bool:
        """Tell whether a point of the canvas is on the line."""
        return abs((at.x() if self.vertical else at.y()) - self._line()) <= GRAB

    def _line(self) -> float:
        size = self._canvas.size()
        return self.position * (size.width() if self.vertical else size.height())

    def paint(self, painter: Optional[QPainter], option: object = None, widget: object = None) -> None:
        if painter is None:
            return
        whole, line = self.boundingRect(), self._line()
        if self.vertical:
            sides = (QRectF(0, 0, line, whole.height()), QRectF(line, 0, whole.width() - line, whole.height()))
        else:
            sides = (QRectF(0, 0, whole.width(), line), QRectF(0, line, whole.width(), whole.height() - line))
        for side, clip in enumerate(sides):
            found = self._images[side]
            if found is not None and not clip.isEmpty():
                self._paint_side(painter, clip, *found)
        self._paint_line(painter, whole, line)
        for side, clip in enumerate(sides):
            self._paint_name(painter, clip, side)

    def _paint_side(self, painter: QPainter, clip: QRectF, image: QImage, settings: QgsMapSettings) -> None:
        painter.save()
        painter.setClipRect(clip)
        painter.fillRect(clip, self._canvas.canvasColor())
        now = self._canvas.mapSettings()
        if now.destinationCrs() == settings.destinationCrs() and now.rotation() == settings.rotation():
            scale = settings.mapUnitsPerPixel() / now.mapUnitsPerPixel()
            size = settings.outputSize()
            centre = self.toCanvasCoordinates(settings.visibleExtent().center())
            target = QRectF(0, 0, size.width() * scale, size.height() * scale)
            if abs(scale - 1) < 1e-6:
                # Whole pixels: else a picture that fits would be blurred.
                corner = QPointF(round(centre.x() - target.width() / 2), round(centre.y() - target.height() / 2))
            else:
                corner = QPointF(centre.x() - target.width() / 2, centre.y() - target.height() / 2)
            target.moveTopLeft(corner)
            painter.drawImage(target, image)
        painter.restore()

    def _paint_line(self, painter: QPainter, whole: QRectF, line: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.vertical:
            stroke, centre = QLineF(line, 0, line, whole.height()), QPointF(line, whole.height() / 2)
        else:
            stroke, centre = QLineF(0, line, whole.width(), line), QPointF(whole.width() / 2, line)
        for colour, width in ((QColor(28, 35, 48, 150), 4.0), (PAPER, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(stroke)
        painter.setPen(QPen(QColor(28, 35, 48, 150), 1))
        painter.setBrush(PAPER)
        painter.drawEllipse(centre, HANDLE, HANDLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        for sign in (-1, 1):
            tip, foot, half = 8.0 * sign, 3.0 * sign, 4.5
            points = ((tip, 0.0), (foot, half), (foot, -half))
            turned = [QPointF(a, b) if self.vertical else QPointF(b, a) for a, b in points]
            painter.drawPolygon(QPolygonF([centre + point for point in turned]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_name(self, painter: QPainter, clip: QRectF, side: int) -> None:
        font = QFont()
        metrics = QFontMetricsF(font)
        name = metrics.elidedText(self._names[side], Qt.TextElideMode.ElideMiddle, clip.width() - 28)
        width, height = metrics.horizontalAdvance(name) + 12, metrics.height() + 6
        if not name or clip.width() < 40 or clip.height() < height + 12:
            return
        left = clip.left() + 8 if side == FIRST or not self.vertical else clip.right() - width - 8
        top = clip.top() + 8 if self.vertical or side == SECOND else clip.bottom() - height - 8
        box = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(INK)
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)


class CompareOverlay(QObject):
    """Keeps the pictures up to date with the map, and moves the line with the mouse.

    The mouse is watched beside whatever map tool is in use: only a press on the line is taken, so that panning, zooming
    and picking spectra go on as they are.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.item = CompareItem(canvas)
        self._layers: list[Optional[QgsRasterLayer]] = [None, None]
        self._jobs: list[Optional[QgsMapRendererParallelJob]] = [None, None]
        self._ending: list[QgsMapRendererParallelJob] = []
        self._rendered: list[Optional[tuple]] = [None, None]
        self._dragging = False
        self._pointing = False
        self._cursor = canvas.viewport().cursor()
        canvas.viewport().installEventFilter(self)
        canvas.renderStarting.connect(self.render)

    def show_layers(self, first: Optional[QgsRasterLayer], second: Optional[QgsRasterLayer]) -> None:
        """Compare two layers; None for an empty side."""
        for side, layer in enumerate((first, second)):
            old = self._layers[side]
            if old is layer:
                continue
            self._let_go(old)
            self._layers[side] = layer
            self._rendered[side] = None
            self._cancel(side)
            self.item.show_image(side, None, None)
            if layer is not None:
                layer.repaintRequested.connect(self._repaint)
        self.item.name_sides(tuple(layer.name() if layer is not None else "" for layer in self._layers))
        self.render()

    def turn(self, vertical: bool) -> None:
        """Make the line vertical or horizontal."""
        self.item.vertical = vertical
        self.item.update()

    def end(self) -> None:
        """Leave no trace."""
        if not sip.isdeleted(self._canvas):
            self._canvas.renderStarting.disconnect(self.render)
            self._canvas.viewport().removeEventFilter(self)
            self._point(False)
        for side in (FIRST, SECOND):
            self._let_go(self._layers[side])
            self._layers[side] = None
            self._cancel(side)
        if not sip.isdeleted(self.item) and self.item.scene() is not None:
            self.item.scene().removeItem(self.item)

    @property
    def busy(self) -> bool:
        """Whether a picture is being rendered."""
        return any(job is not None for job in self._jobs)

    def render(self) -> None:
        """Render what the map's view, or a layer, has changed since."""
        settings = QgsMapSettings(self._canvas.mapSettings())
        if settings.outputSize().isEmpty() or not settings.hasValidSettings():
            return
        view = _view(settings)
        for side, layer in enumerate(self._layers):
            if layer is None or self._rendered[side] == view:
                continue
            self._cancel(side)
            self._rendered[side] = view
            own = QgsMapSettings(settings)
            own.setLayers([layer])
            own.setBackgroundColor(QColor(0, 0, 0, 0))
            job = QgsMapRendererParallelJob(own)
            self._jobs[side] = job
            job.finished.connect(lambda of=job, at=side, seen=own: self._finished(at, of, seen))
            job.start()

    def _finished(self, side: int, job: QgsMapRendererParallelJob, settings: QgsMapSettings) -> None:
        if job in self._ending:
            self._ending.remove(job)
        if self._jobs[side] is not job:
            return
        self._jobs[side] = None
        self.item.show_image(side, job.renderedImage(), settings)

    def _cancel(self, side: int) -> None:
        job, self._jobs[side] = self._jobs[side], None
        if job is not None and job.isActive():
            self._ending.append(job)  # held until it has ended: Qt would wait for it, and the window with it
            job.cancelWithoutBlocking()

    def _repaint(self) -> None:
        layer = self.sender()
        for side, one in enumerate(self._layers):
            if one is layer:
                self._rendered[side] = None
        self.render()

    def _let_go(self, layer: Optional[QgsRasterLayer]) -> None:
        if layer is not None and not sip.isdeleted(layer):
            layer.repaintRequested.disconnect(self._repaint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = self.item.is_near(QPointF(event.pos()))
            return self._dragging
        if kind == QEvent.Type.MouseMove:
            at = QPointF(event.pos())
            if self._dragging:
                self.item.move_to(at)
                return True
            if not event.buttons():
                self._point(self.item.is_near(at))
        if kind == QEvent.Type.MouseButtonRelease and self._dragging:
            self._dragging = False
            return True
        if kind == QEvent.Type.Leave:
            self._point(False)
        if kind == QEvent.Type.Resize:
            self.item.updatePosition()
        return False

    def _point(self, on_line: bool) -> None:
        """Show by the cursor that the line can be moved."""
        if on_line == self._pointing:
            return
        self._pointing = on_line
        viewport = self._canvas.viewport()
        if on_line:
            self._cursor = viewport.cursor()
            viewport.setCursor(SPLIT[0] if self.item.vertical else SPLIT[1])
        elif viewport.cursor().shape() in SPLIT:  # a tool that was chosen meanwhile has set its own
            viewport.setCursor(self._cursor)


def _view(settings: QgsMapSettings) -> tuple:
    """Return all that a picture depends on, besides its layer."""
    extent, size = settings.visibleExtent(), settings.outputSize()
    return (
        extent.toString(12),
        size.width(),
        size.height(),
        settings.rotation(),
        settings.destinationCrs().toWkt(),
        settings.outputDpi(),
        settings.devicePixelRatio(),
    )
