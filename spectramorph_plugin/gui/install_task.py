"""The installation of the engine as a task of QGIS: it goes on when its window is closed and ends with QGIS."""

from __future__ import annotations

import threading
import traceback
from collections import deque

from qgis.core import QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..runtime.errors import CanceledError, InstallError
from ..runtime.installation import InstallOptions, install_engine

translate = QCoreApplication.translate

KEPT_LINES = 2000  # of the log
STOP_SECONDS = 5.0  # that a canceled installation may take to end before QGIS closes all the same


class InstallFeedback(QgsProcessingFeedback):
    """Hands on what an installation tells; it is told on the task's thread and heard on the main one."""

    step = pyqtSignal(str)
    told = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)

    def setProgressText(self, text: str) -> None:
        self.step.emit(text)

    def pushInfo(self, info: str) -> None:
        self.told.emit(info)

    def pushDebugInfo(self, info: str) -> None:
        self.told.emit(info)

    def pushCommandInfo(self, info: str) -> None:
        self.told.emit(info)

    def pushConsoleInfo(self, info: str) -> None:
        self.told.emit(info)

    def pushWarning(self, warning: str) -> None:
        self.told.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.told.emit(error)


class InstallTask(QgsTask):
    """Installs the engine, or makes it anew.

    Parameters
    ----------
    options : what to install, where and from where.
    """

    progressed = pyqtSignal(float)
    ended = pyqtSignal()  # on the main thread, after success, failure and cancellation alike

    def __init__(self, options: InstallOptions) -> None:
        super().__init__(translate("SpectraMorph", "Installing the engine of SpectraMorph"), QgsTask.Flag.CanCancel)
        self.options = options
        self.problem = ""  # one sentence, where it failed
        self.cause = ""  # of what kind that is
        self.log: deque[str] = deque(maxlen=KEPT_LINES)
        self.succeeded = False
        self._started, self._over = threading.Event(), threading.Event()
        self.feedback = InstallFeedback()
        self.feedback.step.connect(self._keep_line)
        self.feedback.told.connect(self._keep_line)
        self.feedback.progressChanged.connect(self._keep_percent)

    def run(self) -> bool:
        self._started.set()
        try:
            return self._install()
        finally:
            self._over.set()

    def _install(self) -> bool:
        try:
            install_engine(self.options, self.feedback)
        except CanceledError:
            return False
        except InstallError as error:
            self.problem, self.cause = str(error), error.cause
            return False
        except Exception as error:  # a fault of ours must reach the window, not QGIS's task manager, which hides it
            for line in traceback.format_exc().splitlines():
                self.feedback.told.emit(line)
            self.problem = translate(
                "SpectraMorph",
                "Something unexpected happened ({reason}): please copy the diagnostics and report it.",
            ).format(reason=f"{type(error).__name__}: {error}")
            return False
        return True

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def stop(self) -> None:
        """Cancel and wait until nothing is under way, because what was begun is taken back."""
        self.cancel()
        if self._started.is_set():
            self._over.wait(STOP_SECONDS)

    def finished(self, result: bool) -> None:
        self.succeeded = result
        self.ended.emit()

    def _keep_line(self, text: str) -> None:
        self.log.append(text)

    def _keep_percent(self, percent: float) -> None:
        self.setProgress(percent)
        self.progressed.emit(percent)
