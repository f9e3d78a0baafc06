"""Work off the main thread, whose answer is heard on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Background(QObject):
    """One piece of work on a thread of its own.

    For what takes a moment and shows no progress. The thread is a daemon: QGIS closes without waiting for it.

    Parameters
    ----------
    work : callable
        Called on the thread; it must not touch widgets, layers or the project.
    then : callable
        Called on the main thread with what `work` returned.
    failed : callable or None
        Called on the main thread with what `work` raised instead; without it that is raised on the main thread, where
        QGIS shows it.
    parent : QObject
        What waits for the answer; once it is gone, no one is told.
    """

    _ended = pyqtSignal(object, object)

    def __init__(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        parent: QObject,
        failed: Optional[Callable[[Exception], None]] = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._then, self._failed = work, then, failed
        self._ended.connect(self._tell)  # queued, because it is emitted from another thread
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        answer, problem = None, None
        try:
            answer = self._work()
        except Exception as error:  # whatever it is, it belongs to who asked
            problem = error
        try:
            self._ended.emit(answer, problem)
        except RuntimeError:
            return  # the parent was closed meanwhile, and this object with it

    def _tell(self, answer: Any, problem: Optional[Exception]) -> None:
        self.deleteLater()
        if problem is None:
            self._then(answer)
        elif self._failed is not None:
            self._failed(problem)
        else:
            raise problem
