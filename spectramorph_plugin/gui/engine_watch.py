"""What is known of the engine while QGIS runs: one look for all bars and windows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..runtime.engine_state import EngineState, engine_state
from ..runtime.errors import EngineError
from ..runtime.installation import InstallOptions, InstallPlan, plan_installation
from .background import Background


@dataclass(frozen=True)
class Known:
    """What a look found.

    Parameters
    ----------
    state : the engine, or why there is none.
    plan : what an installation would take, where there is none and one is possible.
    """

    state: EngineState
    plan: Optional[InstallPlan]

    @property
    def ready(self) -> bool:
        """Whether there is an engine to run jobs."""
        return self.state.python is not None


class EngineWatch(QObject):
    """Looks for the engine, off the main thread, and tells all who show it."""

    changed = pyqtSignal()  # after every look

    def __init__(self) -> None:
        super().__init__()
        self.known: Optional[Known] = None  # until the first look ends
        self._looking = False
        self._again = False

    @property
    def ready(self) -> bool:
        """Whether the last look found an engine."""
        return self.known is not None and self.known.ready

    def look(self) -> None:
        """Look for the engine and tell `changed` what is known then; a look under way is followed by another one."""
        self._again = self._looking
        if not self._looking:
            self._looking = True
            Background(_look, self._found, self, self._failed)

    def _found(self, known: Known) -> None:
        self._looking = False
        if self._again:
            self.look()
            return
        self.known = known
        self.changed.emit()

    def _failed(self, problem: Exception) -> None:
        self._looking = False
        raise problem


def _look() -> Known:
    state = engine_state()
    return Known(state, None if state.python is not None else _plan())


def _plan() -> Optional[InstallPlan]:
    try:
        return plan_installation(InstallOptions())
    except EngineError:
        return None  # the engine window, which asks again, tells why


_watches: list[EngineWatch] = []  # one at most


def engine_watch() -> EngineWatch:
    """Return the watch that all share."""
    if not _watches:
        _watches.append(EngineWatch())
    return _watches[0]


def forget_watch() -> None:
    """End the watch, with the plugin."""
    while _watches:
        _watches.pop().deleteLater()
