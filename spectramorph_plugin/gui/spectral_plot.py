"""The plot of spectra, drawn by Qt's painter.

No plotting library is in every QGIS: pyqtgraph and QtCharts come with none of Debian's 3.22, 3.40 and 3.44,
matplotlib is left out of small OSGeo4W installations, and QGIS's own plot classes are not in 3.22. Qt's painter always
is: the plot looks the same everywhere, and a hundred spectra follow the mouse.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLineF, QLocale, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .spectral_curves import Curve, Sample

translate = QCoreApplication.translate

STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
MARGIN = 8.0
TICK = 4.0
PADDING = 0.06  # of the values' range, above and below
MOST_ROWS = 3  # of the legend
POINTS_AT_ONCE = 8  # of a line
MOST_READ = 12  # curves that the read-out lists
WHEEL_ZOOM = 1.2
LEAST_DRAG = 6  # pixels: less is a click
NARROWEST_NM = 1.0
PICTURE_SCALE = 2.0
PICTURE_LEAST = QSize(900, 480)


@dataclass
class Span:
    """What an axis shows."""

    low: float
    high: float

    @property
    def length(self) -> float:
        """From end to end."""
        return self.high - self.low

    def ticks(self, most: int) -> list[float]:
        """Return round numbers within, at most about so many."""
        step = _round_step(self.length / max(most, 1))
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [number * step for number in range(first, last + 1)]


@dataclass(frozen=True)
class Paper:
    """Colours of the plot."""

    back: QColor
    ink: QColor
    quiet: QColor
    grid: QColor
    dark: bool

    @classmethod
    def of(cls, palette: QPalette) -> Paper:
        """Make them of a palette, light or dark."""
        back, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        return cls(back, ink, _between(back, ink, 0.62), _between(back, ink, 0.12), back.lightness() < 128)

    @classmethod
    def white(cls) -> Paper:
        """Return those of a printed page."""
        back, ink = QColor("#ffffff"), QColor("#1c2330")
        return cls(back, ink, _between(back, ink, 0.62), _between(back, ink, 0.12), False)

    def line(self, colour: str, faint: bool = False) -> QColor:
        """Return a curve's colour as it is seen well on this paper."""
        made = QColor(colour)
        if self.dark:
            made = _between(made, QColor("#ffffff"), 0.32)
        if faint:
            made.setAlphaF(0.65)
        return made


class SpectralPlot(QWidget):
    """Shows curves over wavelength: wheel and drag zoom, double click shows all, the mouse reads values out."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setMinimumSize(220, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._curves: list[Curve] = []
        self._samples: list[Sample] = []
        self._hint = ""
        self._label = ""
        self._x: Optional[Span] = None  # None shows all
        self._y: Optional[Span] = None
        self._mouse: Optional[QPointF] = None
        self._drag: Optional[QPointF] = None  # where a rectangle begins
        self._pan: Optional[QPointF] = None
        self._area = QRectF()

    def sizeHint(self) -> QSize:
        return QSize(640, 280)

    def show_curves(self, curves: Sequence[Curve], samples: Sequence[Sample], label: str, hint: str = "") -> None:
        """Show curves, their legend, a label for their values, and what to do where there are none."""
        self._curves, self._samples, self._label, self._hint = list(curves), list(samples), label, hint
        self.update()

    @property
    def zoomed(self) -> bool:
        """Whether a part is shown."""
        return self._x is not None or self._y is not None

    def show_all(self) -> None:
        """Undo all zooming."""
        self._x = self._y = None
        self.update()

    def picture(self) -> QImage:
        """Return the plot as it is shown, on white, large enough for print."""
        size = self.size().expandedTo(PICTURE_LEAST)
        image = QImage(size * PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(PICTURE_SCALE)
        painter = QPainter(image)
        area, self._area = self._area, QRectF()
        try:
            self._draw(painter, QRectF(0, 0, size.width(), size.height()), Paper.white(), reading=False)
        finally:
            painter.end()
            self._area = area
        return image

    # What is drawn

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        try:
            self._draw(painter, QRectF(self.rect()), Paper.of(self.palette()), reading=True)
        finally:
            painter.end()  # an error while painting must not leave a painter open: Qt would end the program

    def _draw(self, painter: QPainter, page: QRectF, paper: Paper, reading: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(page, paper.back)
        small = QFont(self.font())
        if small.pointSizeF() > 0:
            small.setPointSizeF(small.pointSizeF() * 0.92)
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        if not self._curves:
            painter.setPen(paper.quiet)
            inside = page.adjusted(24, 12, -24, -12)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._hint)
            self._area = QRectF()
            return
        top = self._draw_legend(painter, page, paper, metrics)
        x, y = self.shown()
        line = metrics.height()
        ticks_y = y.ticks(max(2, int((page.height() - top - 3 * line) / (2.4 * line))))
        step_y = ticks_y[1] - ticks_y[0] if len(ticks_y) > 1 else y.length
        labels = [_number(value, step_y) for value in ticks_y]
        left = MARGIN + line + 4 + max((metrics.horizontalAdvance(text) for text in labels), default=20) + TICK
        area = QRectF(page.left() + left, top, page.width() - left - 16, page.height() - top - 2 * line - MARGIN - TICK)
        if area.width() < 40 or area.height() < 30:
            return
        self._area = area
        painter.setPen(QPen(paper.grid, 1))
        for value in ticks_y:
            painter.drawLine(QLineF(area.left(), self._v(value, y), area.right(), self._v(value, y)))
        painter.setPen(paper.quiet)
        for value, text in zip(ticks_y, labels):
            box = QRectF(page.left(), self._v(value, y) - line / 2, left - TICK - 2, line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        self._draw_wavelengths(painter, paper, metrics, x)
        painter.save()
        painter.translate(page.left() + MARGIN, area.center().y())
        painter.rotate(-90)
        box = QRectF(-area.height() / 2, 0, area.height(), line)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._label)
        painter.restore()
        painter.save()
        painter.setClipRect(area.adjusted(-1, -1, 1, 1))
        if y.low < 0 < y.high:
            painter.setPen(QPen(paper.quiet, 1))
            painter.drawLine(QLineF(area.left(), self._v(0, y), area.right(), self._v(0, y)))
        for curve in self._curves:
            self._draw_interval(painter, paper, curve, x, y)
        for curve in self._curves:
            self._draw_curve(painter, paper, curve, x, y)
        painter.restore()
        painter.setPen(QPen(paper.quiet, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QLineF(area.bottomLeft(), area.bottomRight()))
        painter.drawLine(QLineF(area.bottomLeft(), area.topLeft()))
        if reading:
            self._draw_rectangle(painter, paper)
            self._draw_reading(painter, paper, metrics, x, y)

    def _draw_wavelengths(self, painter: QPainter, paper: Paper, metrics: QFontMetricsF, x: Span) -> None:
        area, line = self._area, metrics.height()
        ticks = x.ticks(max(2, int(area.width() / (metrics.horizontalAdvance("0000") * 2))))
        step = ticks[1] - ticks[0] if len(ticks) > 1 else x.length
        for value in ticks:
            at = self._h(value, x)
            painter.setPen(QPen(paper.grid, 1))
            painter.drawLine(QLineF(at, area.top(), at, area.bottom()))
            painter.setPen(paper.quiet)
            painter.drawLine(QLineF(at, area.bottom(), at, area.bottom() + TICK))
            box = QRectF(at - 60, area.bottom() + TICK, 120, line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), _number(value, step))
        box = QRectF(area.left(), area.bottom() + TICK + line, area.width(), line)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), translate("SpectraMorph", "Wavelength (nm)"))

    def _draw_legend(self, painter: QPainter, page: QRectF, paper: Paper, metrics: QFontMetricsF) -> float:
        """Draw names in rows above the plot; return where they end."""
        sample, gap, line = 22.0, 14.0, metrics.height() + 2
        x, y, row = page.left() + MARGIN + 4, page.top() + MARGIN, 0
        most = page.width() * 0.6
        for number, entry in enumerate(self._samples):
            name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideMiddle, most)
            width = sample + 6 + metrics.horizontalAdvance(name) + gap
            left_over = len(self._samples) - number
            more = translate("SpectraMorph", "and {count} more").format(count=left_over)
            last = row == MOST_ROWS - 1 and left_over > 1
            room = page.right() - MARGIN - (metrics.horizontalAdvance(more) + gap if last else 0)
            if x + width - gap > room and x > page.left() + MARGIN + 4:
                if row == MOST_ROWS - 1:
                    painter.setPen(paper.quiet)
                    painter.drawText(QPointF(x, y + metrics.ascent()), more)
                    break
                x, y, row = page.left() + MARGIN + 4, y + line, row + 1
            middle = y + metrics.height() / 2
            colour = paper.line(entry.colour) if entry.colour else paper.quiet
            painter.setPen(_pen(colour, entry.style if not entry.few else 0))
            painter.drawLine(QLineF(x, middle, x + sample, middle))
            if entry.few:
                _draw_marker(painter, paper, colour, QPointF(x + sample / 2, middle))
            painter.setPen(paper.ink)
            painter.drawText(QPointF(x + sample + 6, y + metrics.ascent()), name)
            x += width
        return y + line + 4

    def _draw_interval(self, painter: QPainter, paper: Paper, curve: Curve, x: Span, y: Span) -> None:
        low, high = curve.low, curve.high
        if low is None or high is None:
            return
        colour = paper.line(curve.colour)
        several = sum(one.low is not None for one in self._curves) > 2
        colour.setAlphaF(0.11 if several else 0.22)
        for run in curve.runs():
            known = [number for number in run if low[number] is not None and high[number] is not None]
            if curve.few:
                painter.setPen(QPen(paper.line(curve.colour), 1.4))
                for number in known:
                    at = self._h(curve.wavelength[number], x)
                    painter.drawLine(QLineF(at, self._v(low[number], y), at, self._v(high[number], y)))
                continue
            upper = [self._at(curve.wavelength[number], high[number], x, y) for number in known]
            lower = [self._at(curve.wavelength[number], low[number], x, y) for number in reversed(known)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([*upper, *lower]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_curve(self, painter: QPainter, paper: Paper, curve: Curve, x: Span, y: Span) -> None:
        colour = paper.line(curve.colour, curve.faint)
        pen = _pen(colour, curve.style, 1.2 if curve.faint else 1.8)
        points = [
            None if value is None else self._at(nm, value, x, y) for nm, value in zip(curve.wavelength, curve.values)
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if curve.few:
            thin = QPen(paper.line(curve.colour, faint=True), 1, Qt.PenStyle.DotLine)
            painter.setPen(thin)
        else:
            painter.setPen(pen)
        for run in curve.runs():
            if len(run) > 1:
                _draw_line(painter, [points[number] for number in run])
            elif not curve.few:
                painter.drawEllipse(points[run[0]], 1.2, 1.2)
        if not curve.few:
            return
        for number, point in enumerate(points):
            if point is None:
                continue
            if curve.widths is not None:
                painter.setPen(QPen(paper.line(curve.colour), 1.6))
                half = curve.widths[number] / 2
                left, right = (self._h(curve.wavelength[number] + side * half, x) for side in (-1, 1))
                painter.drawLine(QLineF(left, point.y(), right, point.y()))
                for end in (left, right):
                    painter.drawLine(QLineF(end, point.y() - 3, end, point.y() + 3))
            _draw_marker(painter, paper, colour, point)

    def _draw_rectangle(self, painter: QPainter, paper: Paper) -> None:
        if self._drag is None or self._mouse is None:
            return
        fill = QColor(paper.quiet)
        fill.setAlphaF(0.15)
        painter.setPen(QPen(paper.quiet, 1, Qt.PenStyle.DashLine))
        painter.setBrush(fill)
        painter.drawRect(QRectF(self._drag, self._mouse).normalized().intersected(self._area))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_reading(self, painter: QPainter, paper: Paper, metrics: QFontMetricsF, x: Span, y: Span) -> None:
        """Draw what the curves have at the mouse's wavelength, beside it."""
        area, mouse = self._area, self._mouse
        if mouse is None or self._drag is not None or self._pan is not None or not area.contains(mouse):
            return
        nm, found = self.read_out(mouse.x())
        painter.setPen(QPen(paper.quiet, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(mouse.x(), area.top(), mouse.x(), area.bottom()))
        title = translate("SpectraMorph", "{wavelength} nm").format(wavelength=_number(nm, 1))
        room = int(area.height() / (metrics.height() + 1)) - 3
        shown = found[: max(1, min(MOST_READ, room))]
        rows = [(legend_name(curve), _significant(value)) for curve, (_, value) in shown]
        if len(found) > len(shown):
            rows.append((translate("SpectraMorph", "and {count} more").format(count=len(found) - len(shown)), ""))
        most = max(90.0, area.width() * 0.42)
        names = [metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, most) for name, _ in rows]
        widths = [metrics.horizontalAdvance(text) for text in names]
        numbers = [metrics.horizontalAdvance(value) for _, value in rows]
        width = max(metrics.horizontalAdvance(title), 14 + max(widths, default=0) + 14 + max(numbers, default=0)) + 16
        line = metrics.height() + 1
        height = line * (len(rows) + 1) + 10
        left = mouse.x() + 12 if mouse.x() + 12 + width < area.right() else mouse.x() - 12 - width
        top = max(area.top() + 2, min(mouse.y() - height / 2, area.bottom() - height - 2))
        back = QColor(paper.back)
        back.setAlphaF(0.93)
        painter.setBrush(back)
        painter.setPen(QPen(paper.grid, 1))
        painter.drawRoundedRect(QRectF(left, top, width, height), 4, 4)
        painter.setPen(paper.ink)
        painter.drawText(QPointF(left + 8, top + 5 + metrics.ascent()), title)
        for number, (name, (_, value)) in enumerate(zip(names, rows), start=1):
            base = top + 5 + line * number
            if number <= len(shown):
                curve, (at, height_at) = shown[number - 1]
                painter.setPen(QPen(paper.line(curve.colour), 1.6))
                painter.setBrush(paper.back)
                painter.drawEllipse(self._at(at, height_at, x, y), 3.2, 3.2)
                painter.setBrush(paper.line(curve.colour))
                painter.drawEllipse(QPointF(left + 12, base + line / 2), 3, 3)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(paper.ink)
            painter.drawText(QPointF(left + 22, base + metrics.ascent()), name)
            painter.drawText(
                QRectF(left, base, width - 8, line), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), value
            )

    # What is where

    def read_out(self, horizontal: float) -> tuple[float, list[tuple[Curve, tuple[float, float]]]]:
        """Return the wavelength at a horizontal place, and each curve with wavelength and value of its nearest band."""
        nm = self._nm(horizontal, self.shown()[0])
        return nm, [(curve, near) for curve in self._curves if (near := curve.value_near(nm)) is not None]

    def shown(self) -> tuple[Span, Span]:
        """Return the wavelengths and values that the axes show."""
        x = self._x or self._all_wavelengths()
        return x, self._y or self._all_values(x)

    def _all_wavelengths(self) -> Span:
        ends: list[float] = []
        for curve in self._curves:
            halves = (curve.widths[0] / 2, curve.widths[-1] / 2) if curve.widths and curve.few else (0.0, 0.0)
            ends += [curve.wavelength[0] - halves[0], curve.wavelength[-1] + halves[1]]
        low, high = min(ends), max(ends)
        pad = max(0.02 * (high - low), NARROWEST_NM)
        return Span(low - pad, high + pad)

    def _all_values(self, x: Span) -> Span:
        seen: list[float] = []
        for curve in self._curves:
            for points in (curve.values, curve.low, curve.high):
                pairs = zip(curve.wavelength, points or ())
                seen += [value for nm, value in pairs if value is not None and x.low <= nm <= x.high]
        if not seen:
            return Span(0.0, 1.0)
        low, high = min(seen), max(seen)
        if 0 <= low < 0.35 * high:
            low = 0.0  # a spectrum is read against nothing
        pad = PADDING * (high - low) or PADDING * abs(high) or 1.0
        return Span(low if low == 0 else low - pad, high + pad)

    def _h(self, nm: float, x: Span) -> float:
        return self._area.left() + (nm - x.low) / x.length * self._area.width()

    def _v(self, value: float, y: Span) -> float:
        return self._area.bottom() - (value - y.low) / y.length * self._area.height()

    def _at(self, nm: float, value: float, x: Span, y: Span) -> QPointF:
        return QPointF(self._h(nm, x), self._v(value, y))

    def _nm(self, horizontal: float, x: Span) -> float:
        return x.low + (horizontal - self._area.left()) / self._area.width() * x.length

    def _value(self, vertical: float, y: Span) -> float:
        return y.low + (self._area.bottom() - vertical) / self._area.height() * y.length

    # What the mouse does

    def mousePressEvent(self, event: QEvent) -> None:
        at = QPointF(event.pos())
        if not self._area.contains(at):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = at
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._pan = at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QEvent) -> None:
        at = QPointF(event.pos())
        if self._pan is not None and not self._area.isEmpty():
            x, y = self.shown()
            right = (self._pan.x() - at.x()) / self._area.width() * x.length
            up = (at.y() - self._pan.y()) / self._area.height() * y.length
            self._x, self._y = Span(x.low + right, x.high + right), Span(y.low + up, y.high + up)
            self._pan = at
        self._mouse = at
        self.update()

    def mouseReleaseEvent(self, event: QEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton and self._pan is not None:
            self._pan = None
            self.setCursor(Qt.CursorShape.CrossCursor)
        if event.button() != Qt.MouseButton.LeftButton or self._drag is None:
            return
        begin, end, self._drag = self._drag, QPointF(event.pos()), None
        box = QRectF(begin, end).normalized().intersected(self._area)
        if self._curves and box.width() >= LEAST_DRAG:
            x, y = self.shown()
            self._show_wavelengths(self._nm(box.left(), x), self._nm(box.right(), x))
            if box.height() >= LEAST_DRAG:
                self._y = Span(self._value(box.bottom(), y), self._value(box.top(), y))
        self.update()

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        self.show_all()

    def wheelEvent(self, event: QEvent) -> None:
        at, turns = QPointF(event.position()), event.angleDelta().y() / 120
        if not turns or not self._curves or not self._area.contains(at):
            event.ignore()
            return
        x, y = self.shown()
        factor = WHEEL_ZOOM**-turns
        nm, value = self._nm(at.x(), x), self._value(at.y(), y)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._y = Span(value + (y.low - value) * factor, value + (y.high - value) * factor)
        else:
            self._show_wavelengths(nm + (x.low - nm) * factor, nm + (x.high - nm) * factor)
        self.update()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.EnabledChange):
            self.update()
        super().changeEvent(event)

    def _show_wavelengths(self, low: float, high: float) -> None:
        whole = self._all_wavelengths()
        low, high = max(low, whole.low), min(high, whole.high)
        if high - low >= NARROWEST_NM:
            everything = low == whole.low and high == whole.high
            self._x = None if everything else Span(low, high)


def legend_name(curve: Curve) -> str:
    """Return what to call a curve, with the factor it was multiplied by."""
    if curve.factor == 1.0:
        return curve.name
    return translate("SpectraMorph", "{name} (× {factor})").format(
        name=curve.name, factor=_significant(curve.factor, 3)
    )


def _pen(colour: QColor, style: int, width: float = 1.8) -> QPen:
    pen = QPen(colour, width)
    pen.setStyle(STYLES[style % len(STYLES)])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _draw_line(painter: QPainter, points: list[QPointF]) -> None:
    """Draw a line through points, some at a time: Qt takes ten times as long for a jagged one in one piece."""
    pen = QPen(painter.pen())
    length = 0.0
    for start in range(0, len(points) - 1, POINTS_AT_ONCE):
        piece = points[start : start + POINTS_AT_ONCE + 1]
        if pen.style() != Qt.PenStyle.SolidLine:
            pen.setDashOffset(length / max(pen.widthF(), 1.0))  # dashes go on where the last piece ended
            length += sum(QLineF(one, other).length() for one, other in zip(piece, piece[1:]))
            painter.setPen(pen)
        painter.drawPolyline(QPolygonF(piece))


def _draw_marker(painter: QPainter, paper: Paper, colour: QColor, at: QPointF) -> None:
    painter.save()
    painter.setPen(QPen(paper.back, 1))
    painter.setBrush(colour)
    painter.drawEllipse(at, 4, 4)
    painter.restore()


def _between(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3])
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def _round_step(least: float) -> float:
    """Return the next of 1, 2 and 5 times a power of ten."""
    if not (least > 0 and math.isfinite(least)):
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * step for step in (1, 2, 5, 10, 20) if power * step >= least * 0.999)


def _number(value: float, step: float) -> str:
    """Return a number with as many decimals as its neighbours need, as people in this country write it."""
    if value and not 1e-4 <= abs(value) < 1e7 and abs(step) < 1e-4:
        return _locale().toString(float(value), "g", 3)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9)) if step > 0 else 0
    return _locale().toString(0.0 if abs(value) < step * 1e-6 else float(value), "f", min(decimals, 8))


def _significant(value: float, digits: int = 4) -> str:
    return _locale().toString(float(value), "g", digits)


def _locale() -> QLocale:
    """Return how numbers are written in this country; wavelengths are not grouped by thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale
