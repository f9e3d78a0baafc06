"""Answers job after job, in a process that has its libraries loaded before it is asked.

A request is a line of standard input: the arguments of a job as a JSON list. It is answered as with `--json`; `result`
or `error` is the last line of an answer. The process ends with its standard input, when it was not asked for a while,
when it holds much memory between two requests, and after a fault of its own: the next process starts afresh.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import sys
import threading
from collections.abc import Sequence

from ..allocator import keep_memory
from . import signals
from .cores import choose_cores
from .job import CORRECTABLE, ENDED, answer
from .memory import forget_fits, give_back_memory, held_megabytes
from .parent_watchdog import ParentWatchdog
from .reporters import JsonReporter

SERVE = "serve"
# Jobs that read and write images and compute nothing. They do not wait for the libraries of the others, as their own
# are loaded first: two threads that load one library get in each other's way.
LIGHT_JOBS = ("import-product", "inspect", "resample")
HEAVY_JOBS = ("fuse", "apply-model", "export-abundances", "estimate-response", "extract-endmembers", "coregister")

# Without a request, before the memory of the last one goes back to the system: taking it anew costs the next one a
# tenth of its time.
REST_SECONDS = 20.0


def serve(given: Sequence[str]) -> int:
    """Answer requests until there is a reason to end.

    Parameters
    ----------
    given : sequence of str
        Arguments: `--idle SECONDS` and `--memory MB`, above which an idle process ends.

    Returns
    -------
    int
        The exit code.
    """
    parser = argparse.ArgumentParser(prog=SERVE, description="Answer requests on standard input.")
    parser.add_argument("--idle", type=float, default=None, help="end after so many seconds without a request")
    parser.add_argument("--memory", type=float, default=None, help="end when so many MB are held after a request")
    limits = parser.parse_args(given)
    watchdog = ParentWatchdog(ENDED)
    libraries = _Libraries()
    keep_memory()
    choose_cores(0)
    libraries.load_light()
    code = 0
    while code in (0, CORRECTABLE):
        signals.end_by_exception()
        if watchdog.is_idle():
            libraries.load_heavy()
        rest = threading.Timer(REST_SECONDS, give_back_memory)
        rest.daemon = True
        rest.start()
        line = watchdog.next_line(limits.idle)
        rest.cancel()
        if line is None:
            return 0
        code = _answer(line, watchdog, libraries)
        if limits.memory is not None and held_megabytes() > limits.memory:
            forget_fits()
            give_back_memory()
            if held_megabytes() > limits.memory:
                return 0
    return code


def _answer(line: str, watchdog: ParentWatchdog, libraries: _Libraries) -> int:
    try:
        given = [str(argument) for argument in json.loads(line)]
    except (ValueError, TypeError, RecursionError):
        given = []
    if given[:1] and given[0] not in LIGHT_JOBS:
        libraries.wait()
    try:
        return answer([*given, "--json"], watchdog)
    except SystemExit:  # --help
        JsonReporter(sys.stdout).error("A request asks for a job.", correctable=True)
        return CORRECTABLE


class _Libraries:
    """What jobs import, loaded while nothing is asked; where one cannot be, the job that needs it will say so."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    def load_light(self) -> None:
        """Load what the light jobs need."""
        _load(LIGHT_JOBS)

    def load_heavy(self) -> None:
        """Start loading, on a thread, what the others need."""
        if self._thread is None:
            self._thread = threading.Thread(target=_load, args=(HEAVY_JOBS,), name="libraries", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until all is loaded that is being loaded."""
        if self._thread is not None and self._thread.is_alive():
            JsonReporter(sys.stdout).loading()
            self._thread.join()


def _load(jobs: Sequence[str]) -> None:
    for job in jobs:
        with contextlib.suppress(Exception):
            importlib.import_module(f"..jobs.{job.replace('-', '_')}", __package__)
