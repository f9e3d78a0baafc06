"""Fractions at a place as bars, and the values of rasters without wavelengths as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .spectral_curves import COLOURS
from .spectral_plot import Paper

translate = QCoreApplication.translate

MARGIN = 8.0
WIDEST_NAME = 0.5  # of the width


@dataclass(frozen=True)
class Bars:
    """Named values of one raster at one place; None where there is no value."""

    title: str
    names: tuple[str, ...]
    values: tuple[Optional[float], ...]
    fractions: bool
    colour: str = COLOURS[0]


class SpectralBars(QWidget):
    """Shows groups of bars below one another; grows as high as they need."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._groups: list[Bars] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_bars(self, groups: Sequence[Bars]) -> None:
        """Show groups, in their order."""
        self._groups = list(groups)
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        line = self._line()
        rows = sum(len(group.values) + 1 for group in self._groups)
        return QSize(200, int(rows * line + len(self._groups) * MARGIN + MARGIN))

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        try:
            self._draw(painter, Paper.of(self.palette()))
        finally:
            painter.end()

    def _draw(self, painter: QPainter, paper: Paper) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), paper.back)
        metrics, line, y = QFontMetricsF(self.font()), self._line(), MARGIN
        for group in self._groups:
            bold = QFont(self.font())
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(paper.ink)
            title = QFontMetricsF(bold).elidedText(group.title, Qt.TextElideMode.ElideRight, self.width() - 2 * MARGIN)
            painter.drawText(QRectF(MARGIN, y, self.width() - 2 * MARGIN, line), int(Qt.AlignmentFlag.AlignLeft), title)
            painter.setFont(self.font())
            y += line
            y = self._draw_group(painter, paper, metrics, group, y) + MARGIN

    def _draw_group(self, painter: QPainter, paper: Paper, metrics: QFontMetricsF, group: Bars, y: float) -> float:
        line = self._line()
        texts = [_text(value, group.fractions) for value in group.values]
        number = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
        widest = max((metrics.horizontalAdvance(name) for name in group.names), default=0.0)
        name_width = min(widest, (self.width() - 2 * MARGIN) * WIDEST_NAME)
        left = MARGIN + name_width + 8
        room = max(self.width() - MARGIN - number - 8 - left, 4.0)
        known = [value for value in group.values if value is not None]
        low = min([0.0, *known])
        # Fractions are seen on one scale, 0 to 1, wherever one clicks.
        high = max([1.0 if group.fractions else 0.0, *known])
        length = (high - low) or 1.0
        for name, value, text in zip(group.names, group.values, texts):
            painter.setPen(paper.ink)
            elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, name_width)
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(MARGIN, y, name_width, line), middle | int(Qt.AlignmentFlag.AlignLeft), elided)
            track = QRectF(left, y + line * 0.22, room, line * 0.56)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paper.grid)
            painter.drawRoundedRect(track, 2, 2)
            if value is not None:
                start = track.left() + (min(value, 0.0) - low) / length * room
                painter.setBrush(paper.line(group.colour))
                painter.drawRoundedRect(QRectF(start, track.top(), abs(value) / length * room, track.height()), 2, 2)
            painter.setPen(paper.ink if value is not None else paper.quiet)
            box = QRectF(self.width() - MARGIN - number, y, number, line)
            painter.drawText(box, middle | int(Qt.AlignmentFlag.AlignRight), text)
            y += line
        return y

    def _line(self) -> float:
        return QFontMetricsF(self.font()).height() * 1.25


def _text(value: Optional[float], fraction: bool) -> str:
    if value is None:
        return translate("SpectraMorph", "no data")
    if fraction:
        return QLocale().toString(float(value), "f", 3)
    return QLocale().toString(float(value), "g", 5)
