"""What several of the tests in QGIS use."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

PROJECT = Path(__file__).resolve().parents[2]
ENGINE = PROJECT / ".venv" / "engine" / "bin" / "python"


class Listener(QgsProcessingFeedback):
    """Feedback that remembers what it was told, and can act as soon as a job is some way through."""

    def __init__(self) -> None:
        super().__init__(False)
        self.told: list[str] = []
        self.errors: list[str] = []
        self.percents: list[float] = []
        self.progressChanged.connect(self.percents.append)

    def at(self, percent: float, act: Callable[[], None]) -> None:
        """Call `act` once the progress exceeds `percent`."""
        done: list[bool] = []

        def look(now: float) -> None:
            if now > percent and not done:
                done.append(True)
                act()

        self.progressChanged.connect(look)

    def pushInfo(self, info: str) -> None:
        self.told.append(info)

    def pushWarning(self, warning: str) -> None:
        self.told.append(warning)

    def pushConsoleInfo(self, info: str) -> None:
        self.told.append(info)

    def setProgressText(self, text: str) -> None:
        self.told.append(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


def files_in(folder: Path) -> list[str]:
    """Return the names of all files in a folder, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())


def wait_until(happened: Callable[[], bool], seconds: float = 60) -> None:
    """Let QGIS work until something has happened."""
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            raise TimeoutError(f"still waiting after {seconds} s")
        QCoreApplication.processEvents()
        time.sleep(0.02)


def engines(of: int | None = None) -> list[int]:
    """Return the process ids of running engines, of all of them or of the children of process `of`."""
    return [process for process, parent, command in _processes() if _is_engine(command) and of in (None, parent)]


def _is_engine(command: list[str]) -> bool:
    return command[1:3] == ["-m", "spectramorph_plugin"]


def _processes() -> list[tuple[int, int, list[str]]]:
    """Return id, parent's id and command of all processes; those that have ended have no command."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_text().split("\0")
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        found.append((int(entry.name), parent, command))
    return found
