"""A Python of the user's as the engine: chosen, tried, kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..runtime import settings
from ..runtime.interpreter import missing_modules
from .background import Background

translate = QCoreApplication.translate


def choose_python(parent: QWidget, then: Callable[[str], None]) -> bool:
    """Let the user pick a Python and keep it as the engine's, where it has all that the engine needs.

    Parameters
    ----------
    parent : the window that asks.
    then : called with "" once the Python has been tried and kept, or with one sentence why it was not.

    Returns
    -------
    bool
        Whether one was picked, and is being tried.
    """
    files = translate("SpectraMorph", "Python (python.exe)") if os.name == "nt" else ""
    chosen, _ = QFileDialog.getOpenFileName(parent, translate("SpectraMorph", "Use a Python"), str(Path.home()), files)
    if not chosen:
        return False
    python = Path(chosen)  # as it was picked: in an environment it is a link, and the link is what counts

    def keep(problem: str) -> None:
        if not problem:
            settings.store(settings.PYTHON, str(python))
        then(problem)

    Background(lambda: problem_of(python), keep, parent)
    return True


def problem_of(python: Path) -> str:
    """Return in one sentence why a file is no Python for the engine; "" where it is one."""
    try:
        missing = missing_modules(python)
    except OSError:
        missing = None
    if missing is None:
        return translate(
            "SpectraMorph", "“{python}” does not run as a Python: pick the program python of an environment."
        ).format(python=python)
    if missing:
        return translate(
            "SpectraMorph", "“{python}” has no {modules}: install them there, or install the engine instead."
        ).format(python=python, modules=", ".join(missing))
    return ""
