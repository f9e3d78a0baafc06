"""Runs one job: arguments in, outcome out, exit code 0, 1 (our fault), 2 (the user can correct it) or 130 (ended)."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Union

from ..errors import UserError
from ..protocol.outcomes import to_plain
from ..protocol.requests import Request, output_files
from . import arguments, parent_watchdog
from .reporters import JsonReporter, PlainReporter
from .scratch import scratch_folder
from .streams import flush_streams, one_line, open_streams, write_line

FAULT, CORRECTABLE, ENDED = 1, 2, 130
# SIGHUP, which a terminal sends when it is closed, does not exist on Windows.
POLITE_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))
# Settings of glibc's allocator in bytes, by their numbers in its malloc.h. -1, M_TRIM_THRESHOLD: how much may lie free
# at the top of the heap before it goes back to the system. -2, M_TOP_PAD: how much more than is needed is taken from
# the system at once. -3, M_MMAP_THRESHOLD: the size from which on an array is taken from the system by itself, and
# given back when it ends; 32 MB is the most that can be set.
MEMORY_KEPT = {-1: 2**30, -2: 2**25, -3: 2**25}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the job that the command line asks for and return the exit code.

    Parameters
    ----------
    argv : sequence of str or None
        The arguments; those of the process by default.

    Returns
    -------
    int
        0, or one of the codes above.
    """
    open_streams()
    try:
        _end_by_exception()
        with scratch_folder() as scratch:
            return _answer(sys.argv[1:] if argv is None else list(argv), scratch)
    except UserError as error:  # there is no place for temporary files
        write_line(sys.stderr, one_line(str(error)))
        return CORRECTABLE
    except KeyboardInterrupt:  # a second signal while the first one's is cleaned up
        return ENDED
    finally:
        flush_streams()


def _answer(given: Sequence[str], scratch: Path) -> int:
    # Settled before the arguments are parsed: a wrong argument must be told in JSON, too.
    reporter = JsonReporter(sys.stdout, scratch) if "--json" in given else PlainReporter(sys.stdout)
    try:
        command = arguments.parse(given)
        for text in command.warnings:
            reporter.warning(text)
        _keep_memory()
        _choose_cores(getattr(command.request, "threads", 0))
        if command.end_with_stdin:
            parent_watchdog.watch(list(output_files(command.request).values()), scratch, ENDED)
        return _run(command.request, reporter)
    except UserError as error:
        return _fail(reporter, str(error), CORRECTABLE)
    except KeyboardInterrupt:
        return _fail(reporter, "The job was ended before it was complete; no output was written.", ENDED)
    except MemoryError:
        return _fail(reporter, "The computer ran out of memory: close other programs and try again.", FAULT)
    except ImportError as error:
        text = f"The engine's Python environment ({sys.prefix}) is incomplete ({error}): install it again."
        return _fail(reporter, text, FAULT)
    except Exception as error:  # whatever else goes wrong is ours, and must still end in one sentence
        write_line(sys.stderr, traceback.format_exc().rstrip())
        return _fail(reporter, f"SpectraMorph failed unexpectedly ({type(error).__name__}: {error}).", FAULT)


def _run(request: Request, reporter: Union[JsonReporter, PlainReporter]) -> int:
    # Imported only now: torch alone takes seconds, which a wrong argument or --help need not cost.
    job = importlib.import_module(f"..jobs.{request.job.replace('-', '_')}", __package__)
    outcome = job.run(request, reporter)
    _ignore_signals()  # the outputs are in place: from here on it would not be true that the job was ended
    reporter.result(to_plain(outcome, reporter.warnings))
    return 0


def _fail(reporter: Union[JsonReporter, PlainReporter], text: str, code: int) -> int:
    reporter.error(text, correctable=code == CORRECTABLE)
    write_line(sys.stderr, one_line(text))
    return code


def _choose_cores(threads: int) -> None:
    """Let torch and the linear algebra libraries, not yet loaded, compute on so many cores; 0: on all but one.

    That one stays for the map canvas. A second engine on the same machine profits, too: threads that wait for each
    other on a busy core cost more than they bring.
    """
    if threads > 0:
        os.environ["OMP_NUM_THREADS"] = str(threads)
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) - 1)))


def _keep_memory() -> None:
    """Have glibc keep the memory that arrays give back for the next ones.

    By default it returns large blocks to the system, which clears each page again before it hands it out: for arrays
    that live as briefly as most here do, that takes about as long as computing with them.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):  # another C library than glibc
        mallopt = ctypes.CDLL(None).mallopt
        for parameter, value in MEMORY_KEPT.items():
            mallopt(parameter, value)


def _end_by_exception() -> None:
    """Turn the polite signals into KeyboardInterrupt, so that every `with` block cleans up."""

    def end(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    for number in POLITE_SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:  # nohup has a signal ignored, and it stays so
            signal.signal(number, end)


def _ignore_signals() -> None:
    for number in POLITE_SIGNALS:
        signal.signal(number, signal.SIG_IGN)
