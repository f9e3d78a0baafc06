"""Install the engine's environment into the user's QGIS profile."""

from __future__ import annotations

import shutil
from collections import deque
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from .child import ChildProcess
from .environment import clean_environment
from .errors import CanceledError, EngineError
from .interpreter import base_python, installed_environment, missing_modules, python_of

translate = QCoreApplication.translate

REQUIREMENTS = Path(__file__).with_name("engine-requirements.txt")
KEPT_LINES = 60  # the last ones of pip's output, which tell why it failed
# How much is done, in per cent: when pip starts, for each package that it collects, and when the result is checked.
PERCENT_AT_PIP = 5.0
PERCENT_A_PACKAGE = 2.0
PERCENT_AT_CHECK = 95.0


def install_engine(feedback: QgsProcessingFeedback) -> Path:
    """Make the engine's environment, or make it anew, and return its Python.

    It is made beside its final place and takes that place only when complete, so that a working one is never damaged.

    Raises
    ------
    CanceledError
        Where the feedback was canceled; nothing has changed.
    EngineError
        Where it could not be made; nothing has changed.
    """
    base = base_python()
    if base is None:
        raise EngineError(
            translate(
                "SpectraMorph",
                "No Python interpreter belonging to QGIS was found: make an environment with {requirements} yourself "
                "and name its Python in the environment variable SPECTRAMORPH_PYTHON.",
            ).format(requirements=REQUIREMENTS)
        )
    final = installed_environment()
    unfinished = final.with_name(final.name + ".new")
    _remove(unfinished)
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        _fill(unfinished, base, feedback)
        _take_place(unfinished, final)
    except OSError as error:
        raise EngineError(
            translate("SpectraMorph", "The engine environment cannot be written to “{folder}” ({reason}).").format(
                folder=final.parent, reason=error.strerror or error
            )
        ) from error
    finally:
        _remove(unfinished)
    feedback.setProgress(100)
    return python_of(final)


def _fill(environment: Path, base: Path, feedback: QgsProcessingFeedback) -> None:
    feedback.setProgressText(translate("SpectraMorph", "Making the environment {folder}").format(folder=environment))
    _run([str(base), "-m", "venv", str(environment)], feedback)
    feedback.setProgress(PERCENT_AT_PIP)
    feedback.setProgressText(translate("SpectraMorph", "Downloading and installing the engine's libraries"))
    python = python_of(environment)
    _run(
        [str(python), "-m", "pip", "install", "--no-input", "--progress-bar", "off", "-r", str(REQUIREMENTS)],
        feedback,
    )
    feedback.setProgress(PERCENT_AT_CHECK)
    if missing_modules(python) != []:
        raise EngineError(
            translate(
                "SpectraMorph", "The engine environment is not complete after its installation: see the log above."
            )
        )


def _run(command: list[str], feedback: QgsProcessingFeedback) -> None:
    child = ChildProcess(command, clean_environment(downloads=True), REQUIREMENTS.parent)
    last_lines: deque[str] = deque(maxlen=KEPT_LINES)
    try:
        for line in child.lines(feedback.isCanceled):
            feedback.pushConsoleInfo(line)
            last_lines.append(line.strip())
            if line.startswith("Collecting"):
                feedback.setProgress(min(feedback.progress() + PERCENT_A_PACKAGE, PERCENT_AT_CHECK))
        exit_code = child.wait(feedback.isCanceled)
    finally:
        child.stop()
    if feedback.isCanceled():
        raise CanceledError
    if exit_code != 0:
        for line in child.error_lines:
            feedback.pushConsoleInfo(line)
            last_lines.append(line.strip())
        raise EngineError(_failure([line for line in last_lines if line], exit_code))


def _failure(last_lines: list[str], exit_code: int) -> str:
    """Return the sentence for a failed installation; venv tells its reason on standard output, pip on the other."""
    if any("ensurepip" in line for line in last_lines):
        return translate(
            "SpectraMorph",
            "QGIS's Python cannot make environments because its venv module is missing: install the package "
            "python3-venv (on Debian or Ubuntu: sudo apt install python3-venv), then run again.",
        )
    told = [line for line in last_lines if line.startswith(("ERROR", "Error"))]
    return translate(
        "SpectraMorph",
        "The engine environment could not be installed ({reason}): check the network connection, the free disk space "
        "and the log above, then run again.",
    ).format(reason=(told or last_lines or [str(exit_code)])[-1])


def _take_place(unfinished: Path, final: Path) -> None:
    """Put the new environment where the old one is; the old one goes only once it is out of the way."""
    replaced = final.with_name(final.name + ".old")
    _remove(replaced)
    if final.exists():
        final.rename(replaced)
    unfinished.rename(final)
    _remove(replaced)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
