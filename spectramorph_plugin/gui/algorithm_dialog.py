"""The dialog of our algorithms: QGIS's own, with fewer fields, a line on what was found, and help for each field."""

from __future__ import annotations

import gc
from typing import Any, Optional

from processing.gui.AlgorithmDialog import AlgorithmDialog as QgisAlgorithmDialog
from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QSize, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import QPushButton, QSplitter, QTextBrowser, QWidget
from qgis.utils import iface

from ..errors import UserError
from ..runtime.warm import warm_up
from ..runtime.wording import localized
from .engine_bar import EngineBar, ensure_engine
from .field_help import FieldHelp
from .found_line import FoundLine, learn_speed
from .parameters_panel import Panel
from .preselection import preselect, preselect_two

translate = QCoreApplication.translate

HSI, MSI, PRESET, REPORT = "HSI", "MSI", "PRESET", "REPORT"
REFERENCE, IMAGE = "REFERENCE", "IMAGE"
FIRST_SIZE = QSize(1000, 690)  # fits a screen of 1366 x 768 with a title bar and a task bar
EMPTY_SIZE = QSize(760, 420)  # where there is nothing to fill in
HELP_WIDTH = 300

# QGIS's main window keeps a dialog, but not Python's part of it where nothing in Python keeps that window.
_alive: dict[int, AlgorithmDialog] = {}


def _let_go(key: int) -> None:
    """Free Python's part of a dialog that is gone, here and now.

    Its parts hold one another. Python's own collector would free them in whatever thread it happens to run, and outside
    the main one Qt's objects among them crash QGIS.
    """
    _alive.pop(key, None)
    gc.collect()


class AlgorithmDialog(QgisAlgorithmDialog):
    """A dialog that QGIS opens for one of our algorithms, from wherever.

    Parameters
    ----------
    algorithm : one of ours. Beside what QGIS asks of it, it tells which fields do nothing (`unused`), what to ask the
        engine about the images (`inspection`), what to say where that is nothing (`hint`), what it knows of the values
        itself (`remark`), what it expects of the layers (`wanted_layers`) and what to say of a run that has ended
        (`ending`).
    parent : QGIS's main window.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parent: Optional[QWidget] = None) -> None:
        self.found = FoundLine()
        self._was_shown = False
        super().__init__(algorithm, parent=parent)
        key = id(self)  # the connection must not keep the dialog itself
        _alive[key] = self
        self.destroyed.connect(lambda: QTimer.singleShot(0, lambda: _let_go(key)))
        self._help = FieldHelp(self.findChild(QTextBrowser, "textShortHelp"), algorithm)
        self._panel = panel = self.mainWidget()  # Python's part of it, too, has to outlive Qt's
        self.found.tells_effort = PRESET in panel.wrappers
        panel.visited.connect(self._help.show)
        panel.changed.connect(self.look)
        self.algorithmFinished.connect(self._learn)
        self.algorithmFinished.connect(self._tell_end)
        self._bar = EngineBar(self.messageBar(), self)
        self._bar.ready.connect(self.look)
        self._preselect()
        self.look()
        warm_up()

    def getParametersPanel(self, algorithm: QgsProcessingAlgorithm, parent: QWidget) -> Panel:
        """Called by QGIS while the dialog is made."""
        return Panel(parent, algorithm, self.found)

    def setParameters(self, parameters: dict[str, Any]) -> None:
        """Called by QGIS with values to begin with, as of a run before."""
        super().setParameters(parameters)
        self.look()

    def look(self) -> None:
        """Say what the images are that are chosen now."""
        values, context = self.mainWidget().values(), self.mainWidget().processing_context
        algorithm = self.algorithm()
        self.found.remark = algorithm.remark(values)
        try:
            request = algorithm.inspection(values, context)
            hint = algorithm.hint(values, context)
        except UserError as error:
            self.found.ask(None, "")
            self.found.show_text(localized(error.message), problem=True)
        else:
            self.found.ask(request, hint)

    def runAlgorithm(self) -> None:
        """Called by QGIS when Run is pressed: without an engine the way to one is shown first."""
        self.found.pause()
        ensure_engine(self, super().runAlgorithm)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._was_shown:
            self._was_shown = True
            self.resize(self.size().expandedTo(self.sizeHint()))
            splitter = self.findChild(QSplitter, "splitter")
            if splitter is not None:
                splitter.setSizes([self.width() - HELP_WIDTH, HELP_WIDTH])
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        return FIRST_SIZE if self.mainWidget().wrappers else EMPTY_SIZE

    def _preselect(self) -> None:
        panel = self.mainWidget()
        active = iface.activeLayer() if iface is not None else None
        if IMAGE in panel.wrappers:
            for name, layer in zip((REFERENCE, IMAGE), preselect_two(QgsProject.instance(), active)):
                panel.choose_layer(name, layer)
        if HSI not in panel.wrappers:
            return
        wanted = self.algorithm().wanted_layers(panel.values())
        if wanted is None:
            return
        found = preselect(QgsProject.instance(), active, **wanted)
        panel.choose_layer(HSI, found.hsi)
        if MSI in panel.wrappers:
            panel.set_value(MSI, [] if found.msi is None else [found.msi.id()])

    def _learn(self, successful: bool, results: dict[str, Any]) -> None:
        outcome = self.found.outcome
        if successful and self.found.tells_effort and outcome is not None and outcome.seconds is not None:
            learn_speed(outcome.seconds, float(results.get("SECONDS", 0)))

    def _tell_end(self, successful: bool, results: dict[str, Any]) -> None:
        """Say in the bar how good the result is, and offer the report."""
        report = results.get(REPORT)
        text = self.algorithm().ending(results) if successful else ""
        if not text:
            return
        item = QgsMessageBar.createMessage(text)
        if report:
            button = QPushButton(translate("SpectraMorph", "Open Report"))
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report)))
            item.layout().addWidget(button)
        doubtful = self.algorithm().is_doubtful(results)
        self.messageBar().pushWidget(item, Qgis.MessageLevel.Warning if doubtful else Qgis.MessageLevel.Success)
