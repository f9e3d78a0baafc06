"""Run one job in an engine process and relay what it says."""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..messages import MESSAGES, as_told
from ..protocol.outputs import discard_partials
from ..protocol.requests import Request, output_files, to_arguments
from .errors import CanceledError, EngineError
from .interpreter import EnginePython, how_to_install
from .outcome import parse_outcome
from .warm import WarmEngine, give_back, take, warm_up
from .wording import language, localized

if TYPE_CHECKING:
    from ..protocol.outcomes import Outcome

translate = QCoreApplication.translate

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
    while True:
        try:
            engine = take(python)
        except OSError as error:
            raise EngineError(
                translate(
                    "SpectraMorph", "The engine's Python “{python}” cannot be started ({reason}): {repair}."
                ).format(python=python.executable, reason=error.strerror or error, repair=how_to_install())
            ) from error
        was_kept = engine.was_kept  # it is from now on, if it stays
        listener, exit_code = _ask(engine, request, feedback)
        # One that was kept may have ended before it heard of the request: another is asked, and nobody notices.
        if listener.has_begun or not was_kept or engine.is_ended:
            return _conclude(listener, exit_code, engine.error_lines, python, feedback)


def _ask(engine: WarmEngine, request: Request, feedback: QgsProcessingFeedback) -> tuple[_Listener, int]:
    """Send a request and listen until it is answered or the engine ends; return the listener and an exit code.

    Raises
    ------
    CanceledError
        Where the user canceled and the outputs were not in place yet.
    """
    listener, exit_code = _Listener(feedback, engine.process_id), 0
    if engine.was_kept:
        engine.forget()
    else:  # what it says from its start on counts: one that is broken may have said so by now
        listener.tell_start()
    try:
        engine.send(json.dumps([*to_arguments(request), "--language", language()]))
        for line in engine.lines(feedback.isCanceled):
            listener.hear(line)
            if listener.is_answered:
                break
        else:
            exit_code = engine.wait(feedback.isCanceled)
    except CanceledError:
        for line in engine.lines_so_far():  # the outputs may have been put in place in that very moment
            listener.hear(line)
    finally:
        if not listener.is_answered:
            engine.stop()
        give_back(engine)
        if listener.outcome is None:
            discard_partials(output_files(request).values(), listener.process_id)
            if listener.scratch:
                shutil.rmtree(listener.scratch, ignore_errors=True)
    if feedback.isCanceled():
        warm_up(engine.python)
        if listener.outcome is None:
            raise CanceledError
    return listener, exit_code


class _Listener:
    """Turns the engine's lines into feedback and keeps the last word, an outcome or an error."""

    def __init__(self, feedback: QgsProcessingFeedback, process_id: int) -> None:
        self.outcome: Optional[Outcome] = None
        self.error: Optional[str] = None
        self.process_id = process_id
        self.scratch: Optional[str] = None
        self.has_begun = False
        self._feedback = feedback
        self._text = ""

    @property
    def is_answered(self) -> bool:
        return self.outcome is not None or self.error is not None

    def tell_start(self) -> None:
        """Say why nothing happens for seconds."""
        self._show_progress(0, translate("SpectraMorph", "Starting the engine…"))

    def hear(self, line: str) -> None:
        spoken = _parse(line)
        kind = spoken.get("type")
        if kind == "progress":
            self._show_progress(float(spoken["percent"]), localized(spoken.get("text") or ""))
        elif kind == "log":
            self._feedback.pushInfo(localized(spoken["text"]))
        elif kind == "warning":
            self._feedback.pushWarning(localized(spoken["text"]))
        elif kind == "start":
            # On Windows a virtual environment's python.exe starts the real one, whose process id the files carry.
            self.process_id = int(spoken["process_id"])
            self.scratch = spoken.get("scratch")
            self.has_begun = True
        elif kind == "loading":
            self.tell_start()
        elif kind == "result":
            self.outcome = parse_outcome(spoken["outcome"])
        elif kind == "error":
            self.error = localized(spoken["text"])
            self.has_begun = True
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
    if not isinstance(spoken, dict):
        return {}
    messages = spoken.pop(MESSAGES, {})
    return {name: as_told(value, messages) for name, value in spoken.items()}


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
