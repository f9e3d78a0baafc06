"""Run one job in an engine process and relay what it says."""

from __future__ import annotations

import json
import shutil
import signal
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..protocol.outputs import discard_partials
from ..protocol.requests import Request, output_files, to_arguments
from .child import ChildProcess
from .environment import clean_environment
from .errors import CanceledError, EngineError
from .interpreter import PLUGIN_FOLDER, EnginePython, how_to_install
from .outcome import Outcome, parse_outcome

translate = QCoreApplication.translate

# `python -m spectramorph_plugin`, found in the folder named first, wherever the process works and whatever lies there.
RUN_ENGINE = (
    "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); "
    "runpy.run_module('spectramorph_plugin', run_name='__main__', alter_sys=True)"
)
IMPORT_ERRORS = ("ModuleNotFoundError", "ImportError", "No module named", "DLL load failed")


def run_request(request: Request, python: EnginePython, feedback: QgsProcessingFeedback) -> Outcome:
    """Run a job to its end and return its outcome.

    Raises
    ------
    CanceledError
        Where the feedback was canceled; the engine has ended and left no unfinished file.
    EngineError
        Where the engine refused, failed, died or could not be started; it left no unfinished file either.
    """
    try:
        # Its working folder is neither QGIS's nor the plugin's: all paths of a request are absolute.
        child = ChildProcess(_command(request, python), clean_environment(), Path(tempfile.gettempdir()))
    except OSError as error:
        raise EngineError(
            translate("SpectraMorph", "The engine's Python “{python}” cannot be started ({reason}): {repair}.").format(
                python=python.executable, reason=error.strerror or error, repair=how_to_install()
            )
        ) from error
    listener = _Listener(feedback, child.process_id)
    try:
        for line in child.lines(feedback.isCanceled):
            listener.hear(line)
        exit_code = child.wait(feedback.isCanceled)
        if listener.outcome is None and feedback.isCanceled():
            raise CanceledError
    finally:
        child.stop()
        if listener.outcome is None:
            discard_partials(output_files(request).values(), listener.process_id)
            if listener.scratch:
                shutil.rmtree(listener.scratch, ignore_errors=True)
    return _conclude(listener, exit_code, child.error_lines, python, feedback)


def _command(request: Request, python: EnginePython) -> list[str]:
    """Return the command that runs a job; isolated (-I), Python reads neither its variables nor the working folder."""
    isolated = ["-I", "-u", "-X", "utf8"]
    options = ["--json", "--end-with-stdin"]
    return [str(python.executable), *isolated, "-c", RUN_ENGINE, str(PLUGIN_FOLDER), *to_arguments(request), *options]


class _Listener:
    """Turns the engine's lines into feedback and keeps the last word, an outcome or an error."""

    def __init__(self, feedback: QgsProcessingFeedback, process_id: int) -> None:
        self.outcome: Optional[Outcome] = None
        self.error: Optional[str] = None
        self.process_id = process_id
        self.scratch: Optional[str] = None
        self._feedback = feedback
        self._text = ""

    def hear(self, line: str) -> None:
        spoken = _parse(line)
        kind = spoken.get("type")
        if kind == "progress":
            self._show_progress(float(spoken["percent"]), spoken.get("text") or "")
        elif kind == "log":
            self._feedback.pushInfo(spoken["text"])
        elif kind == "warning":
            self._feedback.pushWarning(spoken["text"])
        elif kind == "start":
            # On Windows a virtual environment's python.exe starts the real one, whose process id the files carry.
            self.process_id = int(spoken["process_id"])
            self.scratch = spoken.get("scratch")
        elif kind == "result":
            self.outcome = parse_outcome(spoken["outcome"])
        elif kind == "error":
            self.error = spoken["text"]
        elif line.strip():
            self._feedback.pushConsoleInfo(line)  # a library that prints

    def _show_progress(self, percent: float, text: str) -> None:
        if text and text != self._text:
            self._text = text
            self._feedback.setProgressText(text)
        self._feedback.setProgress(percent)


def _parse(line: str) -> dict[str, Any]:
    try:
        spoken = json.loads(line)
    except ValueError:
        return {}
    return spoken if isinstance(spoken, dict) else {}


def _conclude(
    listener: _Listener,
    exit_code: int,
    error_lines: Iterable[str],
    python: EnginePython,
    feedback: QgsProcessingFeedback,
) -> Outcome:
    if listener.outcome is not None:
        return listener.outcome
    last_lines = list(error_lines)
    for line in last_lines:
        feedback.pushConsoleInfo(line)
    if listener.error is not None:
        raise EngineError(listener.error)
    if any(word in line for line in last_lines for word in IMPORT_ERRORS):
        raise EngineError(
            translate("SpectraMorph", "The engine environment of “{python}” is broken ({reason}): {repair}.").format(
                python=python.executable, reason=last_lines[-1].strip(), repair=how_to_install()
            )
        )
    raise EngineError(
        translate(
            "SpectraMorph",
            "The engine ended unexpectedly ({cause}) and nothing was written; if the computer ran out of memory, close "
            "other programs or use a smaller image, then run again.",
        ).format(cause=_cause(exit_code))
    )


def _cause(exit_code: int) -> str:
    if exit_code >= 0:
        return translate("SpectraMorph", "exit code {code}").format(code=exit_code)
    try:
        name = signal.Signals(-exit_code).name
    except ValueError:
        name = str(-exit_code)
    return translate("SpectraMorph", "killed by {signal}").format(signal=name)
