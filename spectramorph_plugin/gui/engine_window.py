"""The engine window: what computes, where it is, and how to install, mend and remove it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Optional

from qgis.core import Qgis, QgsApplication, QgsProcessingFeedback
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QCloseEvent, QDesktopServices, QFontDatabase, QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ..protocol.outcomes import StatusOutcome
from ..protocol.requests import StatusRequest
from ..runtime import settings
from ..runtime.distribution import distribution_line
from ..runtime.engine import run_request
from ..runtime.engine_state import EngineState, size_on_disk
from ..runtime.errors import CanceledError
from ..runtime.installation import InstallPlan, plan_installation, remove_engine
from .background import Background
from .diagnostics import diagnostics
from .engine_watch import engine_watch
from .engine_words import ATTENTION, FAILED, NEUTRAL, Words, device_in_words, named_by_setting, words_for
from .install_options import InstallOptionsBox, plan_in_words, room_for
from .install_task import InstallTask
from .named_python import choose_python
from .sizes import readable_size

translate = QCoreApplication.translate

ICON_SIDE = 40
SPACING = 12
FIRST_SIZE = QSize(600, 380)


class EngineWindow(QDialog):
    """One at most; closed, it lives on, and with it an installation under way.

    Parameters
    ----------
    parent : QGIS's main window.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("spectramorphEngineWindow")
        self.setWindowTitle(translate("SpectraMorph", "SpectraMorph Engine"))
        self.task: Optional[InstallTask] = None
        self.log: list[str] = []  # of the last installation
        self.status: Optional[StatusOutcome] = None
        self._problem: Optional[Words] = None  # of what was tried last
        self._plan: Optional[InstallPlan] = None
        self.next_step: Optional[Callable[[], None]] = None  # what to do with a new engine, if nothing waits for it
        self._waiting: list[Callable[[], None]] = []
        self._asked_status: Optional[QgsProcessingFeedback] = None
        self._size: Optional[tuple[Path, int]] = None  # of which folder
        self._asked = 0  # counts the plans asked for: only the last one's answer counts
        self._working = False  # removing, or trying a Python
        self._settled = True  # what is known of the engine is from after the last work
        self._make()
        engine_watch().changed.connect(self._look_done)
        self.resize(FIRST_SIZE)
        self._show()

    # What others call

    def open(self) -> None:  # QDialog's own kind blocks the windows below
        """Show the window in front, with what is true now."""
        if not self.isVisible():
            # A dialog that blocks the others, as one that a script executes, would block this one too.
            blocked = QApplication.activeModalWidget() is not None
            kinds = Qt.WindowModality
            self.setWindowModality(kinds.ApplicationModal if blocked else kinds.NonModal)
            self._problem = None
        self.show()
        self.raise_()
        self.activateWindow()
        self.look()

    def look(self) -> None:
        """Look for the engine and at it."""
        engine_watch().look()
        self._ask_for_plan()

    def when_ready(self, then: Callable[[], None]) -> None:
        """Call `then` once there is an engine; it is forgotten where the window is closed and nothing under way."""
        self._waiting.append(then)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.task is None:
            self._waiting.clear()
        super().closeEvent(event)

    def end(self) -> None:
        """Stop what is under way, with the plugin or with QGIS."""
        engine_watch().changed.disconnect(self._look_done)
        if self._asked_status is not None:
            self._asked_status.cancel()
        if self.task is not None:
            self.task.stop()
        self.close()
        self.deleteLater()

    # Widgets

    def _make(self) -> None:
        self.icon = QLabel()
        self.icon.setFixedSize(ICON_SIDE, ICON_SIDE)
        self.headline = QLabel()
        font = self.headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        self.headline.setFont(font)
        self.headline.setWordWrap(True)
        self.text = _text()
        words = QVBoxLayout()
        words.addWidget(self.headline)
        words.addWidget(self.text)
        top = QHBoxLayout()
        top.setSpacing(SPACING)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)

        self.facts, self.plan = _table(), _table()
        self.options = InstallOptionsBox()
        self.options.changed.connect(self._ask_for_plan)
        self.options.collapsedStateChanged.connect(lambda collapsed: self._show())
        self.progress = QProgressBar()
        self.step = _text()
        self.log_box = QgsCollapsibleGroupBox(translate("SpectraMorph", "Log"))
        self.log_text = QPlainTextEdit()
        self.log_text.setReadOnly(True)
        self.log_text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log_text.setMaximumBlockCount(2000)
        self.log_text.setMinimumHeight(120)
        inside = QVBoxLayout(self.log_box)
        inside.addWidget(self.log_text)
        self.log_box.setSaveCollapsedState(False)
        self.log_box.setCollapsed(True)
        self.then_next = QCheckBox(translate("SpectraMorph", "Then open “Fuse Images”"))
        self.then_next.setChecked(True)
        self.then_next.setVisible(False)

        whole = QVBoxLayout(self)
        whole.setSpacing(SPACING)
        whole.addLayout(top)
        for widget in (self.facts, self.plan, self.progress, self.step, self.options, self.log_box):
            whole.addWidget(widget)
        whole.addStretch(1)
        whole.addWidget(self.then_next)
        whole.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        def button(label: str, act: Callable[[], None]) -> QPushButton:
            made = QPushButton(label)
            made.setAutoDefault(False)
            made.clicked.connect(lambda: act())
            return made

        self.copy_button = button(translate("SpectraMorph", "Copy Diagnostics"), self.copy_diagnostics)
        self.copy_button.setToolTip(
            translate("SpectraMorph", "Copies versions, settings and the last log, for a report of what goes wrong.")
        )
        self.folder_button = button(translate("SpectraMorph", "Show Folder"), self._open_folder)
        self.remove_button = button(translate("SpectraMorph", "Remove…"), self.remove)
        self.python_button = button(translate("SpectraMorph", "Use a Python…"), self.use_python)
        self.python_button.setToolTip(
            translate("SpectraMorph", "For those who have a Python with PyTorch and rasterio: use it as the engine.")
        )
        self.forget_button = button(translate("SpectraMorph", "Stop Using This Python"), self.forget_python)
        self.install_button = button(translate("SpectraMorph", "Install"), self.install)
        self.cancel_button = button(translate("SpectraMorph", "Cancel"), self.cancel)
        self.close_button = button(translate("SpectraMorph", "Close"), self.close)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        for each in (self.remove_button, self.forget_button, self.python_button, self.install_button):
            row.addWidget(each)
        row.addWidget(self.cancel_button)
        row.addWidget(self.close_button)
        return row

    # What the buttons do

    def install(self) -> None:
        """Start the installation, repair or upgrade with what is chosen."""
        if self.task is not None:
            return
        self._problem = None
        self.log = []
        self.log_text.clear()
        self.task = InstallTask(self.options.options())
        self.task.feedback.step.connect(self._show_step)
        self.task.feedback.told.connect(self._show_line)
        self.task.progressed.connect(self._show_percent)
        self.task.ended.connect(self._install_ended)
        self._show_percent(0)
        self.step.setText(translate("SpectraMorph", "Preparing"))
        self._show()
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Stop the installation."""
        if self.task is not None:
            self.task.cancel()
            self._show()

    def remove(self) -> None:
        """Remove the engine, after asking."""
        state = self._state()
        if state is None:
            return
        question = translate(
            "SpectraMorph", "Remove the engine in {folder}? It can be installed again at any time."
        ).format(folder=state.folder)
        if _asks(self, translate("SpectraMorph", "Remove Engine"), question, translate("SpectraMorph", "Remove")):
            self._start(Words(translate("SpectraMorph", "Removing the engine…"), "", NEUTRAL))
            Background(lambda: remove_engine(state.folder), self._removed, self, self._tried)

    def use_python(self) -> None:
        """Let the user pick the engine's Python."""
        if choose_python(self, self._python_tried):
            self._start(Words(translate("SpectraMorph", "Trying the Python…"), "", NEUTRAL))

    def forget_python(self) -> None:
        """Take back the setting that names a Python."""
        settings.store(settings.PYTHON, "")
        self._problem = None
        self._settle()

    def copy_diagnostics(self) -> None:
        """Put what a report needs into the clipboard."""
        QgsApplication.clipboard().setText(diagnostics(self._state(), self.status, self.log))
        self.copy_button.setText(translate("SpectraMorph", "Copied"))

    def _open_folder(self) -> None:
        state = self._state()
        if state is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(_folder_of(state))))

    # What comes back

    def _install_ended(self) -> None:
        task, self.task = self.task, None
        if task is None:
            return
        self.log = list(task.log)
        if task.succeeded:
            self.log_box.setCollapsed(True)
            self._go_on()
        elif task.problem:
            headline = translate("SpectraMorph", "The engine could not be installed")
            self._problem = Words(headline, task.problem, FAILED)
            self._tell_outside(task.problem, Qgis.MessageLevel.Critical)
            self.options.help_with(task.cause)
        else:
            headline = translate("SpectraMorph", "The installation was canceled")
            self._problem = Words(headline, translate("SpectraMorph", "Nothing has changed."), ATTENTION)
        self._settle()

    def _go_on(self) -> None:
        """Do what the installation was for; where the window was closed meanwhile, only say that it is done."""
        self._tell_outside(translate("SpectraMorph", "The engine is ready."), Qgis.MessageLevel.Success)
        if self.next_step is not None and self._offers_next_step() and self.then_next.isChecked():
            self.when_ready(self.next_step)

    def _removed(self, nothing: None) -> None:
        self._working = False
        self._problem = None
        self._settle()

    def _tried(self, problem: Exception) -> None:
        self._python_tried(str(problem))

    def _python_tried(self, problem: str) -> None:
        self._working = False
        self._problem = Words(translate("SpectraMorph", "That did not work"), problem, FAILED) if problem else None
        self._settle()

    def _settle(self) -> None:
        """Look at what the work has changed, and offer nothing until that is known."""
        self._settled = False
        self._show()
        self.look()

    def _look_done(self) -> None:
        self._settled = not self._working
        state = self._state()
        if state is None:
            return
        if self._asked_status is not None:
            self._asked_status.cancel()
            self._asked_status = None
        self.status = None
        self.options.show_engine(state.folder)
        if self.isVisible():
            self._ask_engine(state)
            self._measure(state)
        self._show()
        if state.python is not None:
            waiting, self._waiting = self._waiting, []
            if waiting:
                self.close()  # out of the way of what goes on now
            for then in waiting:
                then()

    def _ask_engine(self, state: EngineState) -> None:
        """Ask the engine for its device and versions; it takes some seconds to start."""
        python = state.python
        if python is None:
            return
        self._asked_status = feedback = QgsProcessingFeedback(False)

        def answered(status: StatusOutcome) -> None:
            if self._asked_status is feedback:
                self._asked_status, self.status = None, status
                self._show()

        def refused(problem: Exception) -> None:
            if self._asked_status is not feedback or isinstance(problem, CanceledError):
                return
            self._asked_status = None
            self._problem = Words(translate("SpectraMorph", "The engine does not work"), str(problem), FAILED)
            self._show()

        Background(lambda: run_request(StatusRequest(), python, feedback), answered, self, refused)

    def _measure(self, state: EngineState) -> None:
        folder = state.folder
        if state.installed:
            Background(lambda: size_on_disk(folder), lambda size: self._measured(folder, size), self)

    def _measured(self, folder: Path, size: int) -> None:
        self._size = (folder, size)
        self._show()

    def _ask_for_plan(self) -> None:
        self._asked += 1
        turn, options = self._asked, self.options.options()
        Background(
            lambda: (plan_installation(options), distribution_line()),
            lambda found: self._planned(turn, *found),
            self,
            lambda problem: self._planned(turn, None, "", str(problem)),
        )

    def _planned(self, turn: int, plan: Optional[InstallPlan], system_line: str, problem: str = "") -> None:
        if turn != self._asked:
            return
        self._plan = plan
        self.options.show_plan(plan)
        rows = [(translate("SpectraMorph", "Size:"), problem if plan is None else plan_in_words(plan))]
        state = self._state()
        if plan is not None and not (state is not None and state.python and state.folder == plan.folder):
            rows.append((translate("SpectraMorph", "Folder:"), str(plan.folder)))
        if system_line:
            instead = translate("SpectraMorph", "the packages of this system, in a terminal: {line}")
            rows.append((translate("SpectraMorph", "Or:"), instead.format(line=system_line)))
        self.plan.setText(_rows(rows))
        self._show()

    # Showing

    def _offers_next_step(self) -> bool:
        """Tell whether a first installation can be followed by its use, as it is of no use for itself."""
        state = self._state()
        first = state is not None and not state.installed and state.python is None
        return self.next_step is not None and first and not self.isHidden() and not self._waiting

    def _tell_outside(self, text: str, level: Qgis.MessageLevel) -> None:
        """Tell it in QGIS's main window, where this one is closed."""
        from qgis.utils import iface

        if iface is not None and not self.isVisible():
            iface.messageBar().pushMessage("SpectraMorph", text, level, 0)

    def _state(self) -> Optional[EngineState]:
        known = engine_watch().known
        return None if known is None else known.state

    def _start(self, words: Words) -> None:
        self._working = True
        self._problem = words
        self._show()

    def _show(self) -> None:
        """Show what is known now; all that depends on the state is set here."""
        state, installing = self._state(), self.task is not None
        ready = state is not None and state.python is not None
        words = self._installing() if installing else self._problem or words_for(state if self._settled else None)
        self.headline.setText(words.headline)
        self.text.setText(words.text)
        self.text.setVisible(bool(words.text))
        self.icon.setPixmap(_icon(words.icon).pixmap(ICON_SIDE, ICON_SIDE))
        idle = not installing and not self._working and self._settled and state is not None
        named = named_by_setting()
        current = ready and state is not None and not state.outdated

        self.facts.setVisible(idle and ready)
        told = not ready or not current or not self.options.isCollapsed()
        self.plan.setVisible(idle and not named and told)
        self.options.setVisible(idle and not named)
        self.progress.setVisible(installing)
        self.step.setVisible(installing)
        self.log_box.setVisible(installing or bool(self.log))
        self.install_button.setVisible(idle and not named)
        self.install_button.setEnabled(self._plan is not None and room_for(self._plan))
        self.install_button.setText(_install_label(state))
        self.install_button.setDefault(idle and not current)
        self.remove_button.setVisible(idle and state is not None and state.installed)
        self.python_button.setVisible(idle and not named)
        self.folder_button.setVisible(idle and ready)
        self.forget_button.setVisible(idle and named)
        self.cancel_button.setVisible(installing)
        self.cancel_button.setEnabled(installing and not self.task.feedback.isCanceled())
        self.then_next.setVisible((idle or installing) and self._offers_next_step())
        self.copy_button.setText(translate("SpectraMorph", "Copy Diagnostics"))
        if state is not None and ready:
            self._show_facts(state)
        QTimer.singleShot(0, self._fit)  # once what is folded out has its size

    def _installing(self) -> Words:
        if self.task is not None and self.task.feedback.isCanceled():
            return Words(translate("SpectraMorph", "Canceling…"), "", NEUTRAL)
        return Words(
            translate("SpectraMorph", "Installing the engine…"),
            translate("SpectraMorph", "You can close this window and go on working in QGIS."),
            NEUTRAL,
        )

    def _show_facts(self, state: EngineState) -> None:
        status = self.status
        if status is not None:
            device = device_in_words(status)
            versions = translate("SpectraMorph", "SpectraMorph {version}, Python {python}, PyTorch {torch}").format(
                version=status.version, python=status.python, torch=status.libraries.get("torch", "–")
            )
        else:
            device = versions = translate("SpectraMorph", "asking the engine…") if self._asked_status else "–"
        folder = str(_folder_of(state))
        if self._size is not None and self._size[0] == _folder_of(state):
            folder = f"{folder} ({readable_size(self._size[1])})"
        rows = [
            (translate("SpectraMorph", "Computes on:"), device),
            (translate("SpectraMorph", "Versions:"), versions),
            (translate("SpectraMorph", "Folder:"), folder),
        ]
        if not state.installed or named_by_setting():
            rows.append((translate("SpectraMorph", "Found by:"), _origin(state)))
        self.facts.setText(_rows(rows))

    def _fit(self) -> None:
        """Grow where the texts need more room."""
        layout = self.layout()
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _show_percent(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _show_step(self, text: str) -> None:
        self.step.setText(text)
        self.log_text.appendPlainText(text)

    def _show_line(self, text: str) -> None:
        self.log_text.appendPlainText(text)


def _rows(rows: list[tuple[str, str]]) -> str:
    """Return labels and texts below one another, as rich text."""
    lines = (
        f"<tr><td style='white-space: nowrap'>{escape(label)}&nbsp;</td><td>{escape(text)}</td></tr>"
        for label, text in rows
    )
    return f"<table cellpadding='2'>{''.join(lines)}</table>"


def _table() -> QLabel:
    """Return a label for rows, which stands below the headline's text."""
    label = _text()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setContentsMargins(ICON_SIDE + SPACING - 2, 0, 0, 0)
    return label


def _icon(name: str) -> QIcon:
    """Return QGIS's icon, or the system's own for what is wrong."""
    pictures = QStyle.StandardPixmap
    own = {ATTENTION: pictures.SP_MessageBoxWarning, FAILED: pictures.SP_MessageBoxCritical}
    return QApplication.style().standardIcon(own[name]) if name in own else QgsApplication.getThemeIcon(name)


def _text() -> QLabel:
    """Return a label that wraps and can be copied from."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _asks(parent: QWidget, title: str, question: str, yes: str) -> bool:
    box = QMessageBox(QMessageBox.Icon.Question, title, question, QMessageBox.StandardButton.Cancel, parent)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    return box.clickedButton() is agreed


def _install_label(state: Optional[EngineState]) -> str:
    if state is not None and state.outdated:
        return translate("SpectraMorph", "Upgrade")
    if state is not None and state.installed:
        return translate("SpectraMorph", "Repair")
    return translate("SpectraMorph", "Install")


def _folder_of(state: EngineState) -> Path:
    """Return the folder of the engine, or of the Python that stands in for it."""
    return state.folder if state.installed or state.python is None else state.python.executable.parent


def _origin(state: EngineState) -> str:
    if named_by_setting():
        return translate("SpectraMorph", "your choice (Use a Python…)")
    return state.python.origin if state.python is not None else ""


_windows: list[EngineWindow] = []  # one at most


def engine_window() -> EngineWindow:
    """Return the one engine window, made at the first call; it belongs to QGIS's main window."""
    from qgis.utils import iface

    if not _windows:
        _windows.append(EngineWindow(None if iface is None else iface.mainWindow()))
    return _windows[0]


def end_engine_window() -> None:
    """Take the window back, with the plugin."""
    while _windows:
        _windows.pop().end()
