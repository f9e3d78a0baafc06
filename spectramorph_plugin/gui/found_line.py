"""The line of a dialog that says, before anything runs, what was found in the headers of the images."""

from __future__ import annotations

import math
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ..protocol.figures import FoundImage
from ..protocol.outcomes import InspectOutcome
from ..protocol.requests import InspectRequest
from ..runtime.engine import run_request
from ..runtime.errors import CanceledError, EngineError
from ..runtime.interpreter import find_engine_python
from ..runtime.wording import localized
from .background import Background

translate = QCoreApplication.translate

WAIT_MS = 350  # after the last change, so that typing is not answered letter by letter
ICON_SIZE = 16
SPEED = "spectramorph/speed"  # how many times as long as estimated the last runs took on this computer
SLOWEST, FASTEST = 20.0, 0.05  # beyond them it was not the computer but something else that took its time
SHORTEST = 4.0  # seconds that a run must be expected to take to tell: of shorter ones, loading libraries takes the most
LEARNING = 0.5  # weight of the last run


class FoundLine(QFrame):
    """Asks the engine what images are, in the background, and says it in a line.

    A question that is asked while another is answered waits; only the last one counts.
    """

    answered = pyqtSignal()  # whenever a new line is shown

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.outcome: Optional[InspectOutcome] = None
        self.tells_effort = False  # whether to say what a fusion takes
        self.remark = ""  # what is known without the engine, said first
        self._wanted: Optional[InspectRequest] = None
        self._answered: Optional[InspectRequest] = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self._icon = QLabel()
        self._icon.setFixedWidth(ICON_SIZE)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(self._icon)
        layout.addWidget(self._label, 1)

    def text(self) -> str:
        """Return what the line says."""
        return self._label.text()

    @property
    def is_settled(self) -> bool:
        """Whether the last question is answered."""
        return not self._asking and not self._timer.isActive()

    def pause(self) -> None:
        """Ask nothing until the next change."""
        self._timer.stop()

    def ask(self, request: Optional[InspectRequest], hint: str) -> None:
        """Ask what the images of a request are, in a moment; without one, show a hint."""
        self._wanted = request
        if request is None:
            self._timer.stop()
            self.outcome = self._answered = None
            self.show_text(hint)
        elif request != self._answered:
            self._timer.start()
            if self.outcome is None:
                self.show_text(translate("SpectraMorph", "Looking at the images…"))
        elif self.outcome is not None:
            self._tell(self.outcome)

    def show_text(self, text: str, problem: bool = False) -> None:
        """Show a sentence after the remark."""
        both = " ".join(each for each in (self.remark, text) if each)
        name = "/mIconWarning.svg" if problem else "/mIconInfo.svg"
        self._icon.setPixmap(QgsApplication.getThemeIcon(name).pixmap(ICON_SIZE, ICON_SIZE) if both else QPixmap())
        self._label.setText(both)
        self._make_room()
        self.answered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Keep room for two lines, so that nothing jumps, and for more where there are more."""
        two = 2 * self._label.fontMetrics().lineSpacing() + 2
        self._label.setMinimumHeight(max(two, self._label.heightForWidth(self._label.width())))

    def _ask(self) -> None:
        request = self._wanted
        if self._asking or request is None:
            return
        self._asking = True

        def look() -> InspectOutcome:
            return run_request(request, find_engine_python(), QgsProcessingFeedback(False))

        Background(look, lambda outcome: self._hear(request, outcome), self, lambda error: self._fail(request, error))

    def _hear(self, request: InspectRequest, outcome: InspectOutcome) -> None:
        self._asking = False
        if request != self._wanted:
            self._ask()
            return
        self.outcome, self._answered = outcome, request
        self._tell(outcome)

    def _fail(self, request: InspectRequest, error: Exception) -> None:
        """Without an engine nothing is found, and the dialog says elsewhere how to get one."""
        self._asking = False
        if request != self._wanted:
            self._ask()
            return
        self.outcome = self._answered = None
        if isinstance(error, (EngineError, CanceledError)):
            self.show_text(translate("SpectraMorph", "What the images are will be told once the engine is there."))
        else:
            self.show_text(str(error), problem=True)

    def _tell(self, outcome: InspectOutcome) -> None:
        if outcome.problem:
            self.show_text(localized(outcome.problem), problem=True)
        else:
            self.show_text(in_words(outcome, self.tells_effort))


def in_words(outcome: InspectOutcome, tells_effort: bool) -> str:
    """Return what was found: images, response and overlap, and, where asked for, about what a fusion takes."""
    parts = []
    if outcome.hsi is not None:
        parts.append(image_in_words(outcome.hsi, translate("SpectraMorph", "Hyperspectral image")))
    if outcome.msi is not None:
        msi = image_in_words(outcome.msi, translate("SpectraMorph", "Multispectral image"))
        if outcome.hsi is not None:
            known = translate("SpectraMorph", "response known")
            unknown = translate("SpectraMorph", "response to be estimated")
            msi += ", " + (known if outcome.response else unknown)
        parts.append(msi)
    if outcome.overlap is not None:
        parts.append(translate("SpectraMorph", "overlap {area} km²").format(area=_rounded(outcome.overlap)))
    if tells_effort and outcome.seconds is not None and outcome.memory is not None:
        parts.append(
            translate("SpectraMorph", "about {time}, {memory} GB of memory").format(
                time=_duration(outcome.seconds * speed()), memory=_rounded(max(outcome.memory / 1e9, 0.1))
            )
        )
    return "; ".join(parts) + "."


def image_in_words(image: FoundImage, otherwise: str) -> str:
    """Return what an image is: its name, or what else to call it, its bands and its pixels."""
    bands = translate("SpectraMorph", "{count} bands").format(count=image.bands)
    if image.bands == 1:
        bands = translate("SpectraMorph", "1 band")
    words = [image.name or otherwise, bands]
    if image.pixel is not None:
        words.append(translate("SpectraMorph", "{metres} m").format(metres=_rounded(image.pixel)))
    return ", ".join(words)


def layer_in_words(layer: QgsRasterLayer, context: QgsCoordinateTransformContext) -> str:
    """Return what a layer is, as QGIS knows it."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), context)
    measure.setEllipsoid(layer.crs().ellipsoidAcronym())
    middle = layer.extent().center()
    steps = ((layer.rasterUnitsPerPixelX(), 0.0), (0.0, layer.rasterUnitsPerPixelY()))
    sides = [measure.measureLine(middle, QgsPointXY(middle.x() + x, middle.y() + y)) for x, y in steps]
    pixel = math.sqrt(sides[0] * sides[1])
    image = FoundImage("", layer.bandCount(), False, layer.width(), layer.height(), pixel)
    return image_in_words(image, layer.name())


def _rounded(number: float) -> str:
    """Return a number with two digits, as the user's language writes it."""
    decimals = 0 if number >= 10 else 1 if number >= 1 else 2
    text = QLocale().toString(float(number), "f", decimals)
    point = QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if decimals else text


def _duration(seconds: float) -> str:
    """Return a time no more exactly than it is known."""
    if seconds < 90:
        step = 5 if seconds >= 15 else 1
        return translate("SpectraMorph", "{count} s").format(count=max(step, round(seconds / step) * step))
    if seconds < 90 * 60:
        return translate("SpectraMorph", "{count} min").format(count=round(seconds / 60))
    return translate("SpectraMorph", "{count} h").format(count=_rounded(seconds / 3600))


def speed() -> float:
    """Return how many times as long as estimated runs take on this computer."""
    try:
        return min(max(float(QgsSettings().value(SPEED, 1.0)), FASTEST), SLOWEST)
    except (TypeError, ValueError):
        return 1.0


def learn_speed(estimated: float, taken: float) -> None:
    """Remember how long a run took of which `estimated` seconds were expected."""
    if estimated >= SHORTEST and taken > 0:
        ratio = min(max(taken / estimated, FASTEST), SLOWEST)
        QgsSettings().setValue(SPEED, speed() ** (1 - LEARNING) * ratio**LEARNING)
