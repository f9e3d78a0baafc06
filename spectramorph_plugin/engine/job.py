"""Runs one job: arguments in, outcome out."""

from __future__ import annotations

import importlib
import sys
import traceback
import warnings
from collections.abc import Sequence
from typing import Any, Union

from ..allocator import keep_memory
from ..errors import UserError
from ..messages import Message
from ..protocol.outcomes import to_plain
from ..protocol.requests import Request, output_files
from . import arguments, signals
from .cores import choose_cores
from .deaf import ended_when_deaf
from .parent_watchdog import ParentWatchdog
from .reporters import JsonReporter, PlainReporter
from .scratch import scratch_folder
from .streams import write_line

FAULT, CORRECTABLE, ENDED = 1, 2, 130
ENDED_EARLY = Message("The job was ended before it was complete; no output was written.")


def answer(given: Sequence[str], watchdog: Union[ParentWatchdog, None] = None) -> int:
    """Run the job that arguments ask for, say what comes of it, and return the exit code.

    Whatever it changes of the process is as before when it returns: a process may answer again and again.

    Parameters
    ----------
    given : sequence of str
        The arguments.
    watchdog : ParentWatchdog or None
        What ends this process with its parent. None: the arguments tell whether there is to be one.

    Returns
    -------
    int
        0, FAULT, CORRECTABLE or ENDED.
    """
    # Settled before the arguments are parsed: a wrong argument must be told in JSON, too.
    reporter = JsonReporter(sys.stdout) if "--json" in given else PlainReporter(sys.stdout)
    try:
        signals.end_by_exception()
        reporter.language = arguments.language_of(given)
        command = arguments.parse(given)
        keep_memory()
        choose_cores(getattr(command.request, "threads", 0))
        if watchdog is None and command.end_with_stdin:
            watchdog = ParentWatchdog(ENDED)
        outcome = _run(command, reporter, watchdog)
        reporter.result(to_plain(outcome, reporter.warnings))
        return 0
    except UserError as error:
        return _fail(reporter, error.message, CORRECTABLE)
    except KeyboardInterrupt:
        return _fail(reporter, ENDED_EARLY, ENDED)
    except MemoryError:
        return _fail(reporter, Message("The computer ran out of memory: close other programs and try again."), FAULT)
    except ImportError as error:
        text = Message(
            "The engine's Python environment ({prefix}) is incomplete ({error}): install it again.",
            prefix=sys.prefix,
            error=error,
        )
        return _fail(reporter, text, FAULT)
    except Exception as error:  # whatever else goes wrong is ours, and must still end in one sentence
        write_line(sys.stderr, traceback.format_exc().rstrip())
        return _fail(
            reporter,
            Message(
                "SpectraMorph failed unexpectedly ({error_name}: {error}).",
                error_name=type(error).__name__,
                error=error,
            ),
            FAULT,
        )


def _run(
    command: arguments.CommandLine,
    reporter: Union[JsonReporter, PlainReporter],
    watchdog: Union[ParentWatchdog, None],
) -> Any:
    request = command.request
    with scratch_folder() as scratch, warnings.catch_warnings():
        reporter.start(scratch)
        for text in command.warnings:
            reporter.warning(text)
        outputs = list(output_files(request).values())
        if watchdog is not None:
            watchdog.guard(outputs, scratch)
        try:
            with ended_when_deaf(outputs, scratch, ENDED, ENDED_EARLY):
                # Imported only now: torch alone takes seconds, which a wrong argument or --help need not cost.
                outcome = _job(request, reporter).run(request, reporter)
                signals.postpone()  # the outputs are in place: from here on it would not be true that the job was ended
        finally:
            if watchdog is not None:
                watchdog.release()
    return outcome


def _job(request: Request, reporter: Union[JsonReporter, PlainReporter]) -> Any:
    name = f"{__package__.rpartition('.')[0]}.jobs.{request.job.replace('-', '_')}"
    if name not in sys.modules:
        reporter.loading()
    return importlib.import_module(name)


def _fail(reporter: Union[JsonReporter, PlainReporter], text: str, code: int) -> int:
    reporter.error(text, correctable=code == CORRECTABLE)
    return code
