"""The bar that says that the engine is missing, wherever there is a message bar; and the way to an engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from .engine_watch import Known, engine_watch
from .engine_window import engine_window
from .sizes import readable_size

translate = QCoreApplication.translate


class EngineBar(QObject):
    """Shows the bar while there is no engine, and takes it away as soon as there is one.

    Parameters
    ----------
    message_bar : where it is shown.
    parent : the window that it belongs to.
    """

    ready = pyqtSignal()  # once there is an engine; again after each time that there was none

    def __init__(self, message_bar: QgsMessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._message_bar = message_bar
        self._item: Optional[QgsMessageBarItem] = None
        self._shown = ""
        self._was_ready = False
        engine_watch().changed.connect(self._update)
        if engine_watch().known is not None:
            self._update()
        engine_watch().look()

    def end(self) -> None:
        """Take the bar away for good."""
        engine_watch().changed.disconnect(self._update)
        self._take_away()
        self.deleteLater()

    def _update(self) -> None:
        known = engine_watch().known
        if known is None:
            return
        text = _text(known)
        if text != self._shown:
            self._shown = text
            self._take_away()
            if text:
                self._push(text, known)
        if known.ready and not self._was_ready:
            self.ready.emit()
        self._was_ready = known.ready

    def _push(self, text: str, known: Known) -> None:
        item = QgsMessageBar.createMessage(text)
        if known.state.installed:
            _button(item, translate("SpectraMorph", "Open Engine Window"), open_engine_window)
        else:
            _button(item, translate("SpectraMorph", "Install…"), open_engine_window)
            _button(item, translate("SpectraMorph", "Use a Python…"), _use_python)
        item.destroyed.connect(self._forget)  # the user may close it
        self._item = item
        self._message_bar.pushWidget(
            item, Qgis.MessageLevel.Warning if known.state.installed else Qgis.MessageLevel.Info
        )

    def _forget(self) -> None:
        self._item = None

    def _take_away(self) -> None:
        if self._item is not None:
            self._item.destroyed.disconnect(self._forget)
            self._message_bar.popWidget(self._item)
            self._item = None


def _text(known: Known) -> str:
    """Return what the bar says; nothing where all is well."""
    if known.state.outdated:
        return translate("SpectraMorph", "SpectraMorph's engine is older than the plugin.")
    if known.ready:
        return ""
    if known.state.problem and (known.state.installed or known.plan is None):
        return known.state.problem
    if known.plan is None or not known.plan.disk_bytes:
        return translate("SpectraMorph", "SpectraMorph needs its engine.")
    return translate("SpectraMorph", "SpectraMorph needs its engine (about {size}).").format(
        size=readable_size(known.plan.disk_bytes)
    )


def _button(item: QgsMessageBarItem, label: str, act: Callable[[], None]) -> None:
    button = QPushButton(label)
    button.clicked.connect(lambda: act())
    item.layout().addWidget(button)


def open_engine_window() -> None:
    """Open the engine window, or bring it to the front."""
    engine_window().open()


def _use_python() -> None:
    engine_window().open()
    engine_window().use_python()


def ensure_engine(parent: QWidget, then: Callable[[], None]) -> None:
    """Call `then` once there is an engine: at once where there is one, otherwise after the user has installed one.

    Parameters
    ----------
    parent : the window that needs it; once it is closed, nothing is called.
    then : called on the main thread; never, where the user does not want an engine.
    """
    watch = engine_watch()
    if watch.ready:
        then()
        return

    def go_on() -> None:
        if not sip.isdeleted(parent) and parent.isVisible():
            then()

    def looked() -> None:
        watch.changed.disconnect(looked)
        if watch.ready:
            go_on()
        else:
            window = engine_window()
            window.open()
            window.when_ready(go_on)

    watch.changed.connect(looked)
    watch.look()
