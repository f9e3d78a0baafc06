"""Reads standard input, and ends the engine when that ends: whoever started it has gone away."""

from __future__ import annotations

import contextlib
import os
import queue
import select
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Union

from ..protocol.outputs import discard_partials
from . import scratch, signals

STANDARD_INPUT = 0  # its file descriptor
# That the main thread has to clean up in. Less than QGIS waits before it ends the engine by force (runtime/child.py).
GRACE_SECONDS = 0.4
PARENT_SECONDS = 1.0  # between looks whether the parent is there: a copy of it may hold the pipe open


class ParentWatchdog:
    """A thread that ends this process with its parent, leaving neither unfinished outputs nor temporary files.

    The main thread is interrupted first, to clean up in order. It may be deep in a matrix product, which nothing
    interrupts: then the unfinished files are removed from here.

    Parameters
    ----------
    exit_code : int
        What the process ends with where a job was under way.
    """

    def __init__(self, exit_code: int) -> None:
        self._exit_code = exit_code
        self._parent = os.getppid()
        self._guarded: Union[tuple[Sequence[Path], Path], None] = None
        self._lines: queue.SimpleQueue[Union[str, None]] = queue.SimpleQueue()
        threading.Thread(target=self._watch, name="parent-watchdog", daemon=True).start()

    def guard(self, outputs: Sequence[Path], folder: Path) -> None:
        """Tell what a job that begins would leave.

        Parameters
        ----------
        outputs : sequence of Path
            The final places of the outputs.
        folder : Path
            The folder of temporary files.
        """
        self._guarded = outputs, folder

    def release(self) -> None:
        """Tell that the job has ended."""
        self._guarded = None

    def next_line(self, seconds: Union[float, None]) -> Union[str, None]:
        """Return the next line of standard input; None where it has ended, or no line came for so long.

        Parameters
        ----------
        seconds : float or None
            None: for ever.

        Returns
        -------
        str or None
        """
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return None

    def is_idle(self) -> bool:
        """Tell whether no line waits."""
        return self._lines.empty()

    def _watch(self) -> None:
        unfinished = b""
        while True:
            part = self._read()
            if not part:
                break
            *lines, unfinished = (unfinished + part).split(b"\n")
            for line in lines:
                self._lines.put(line.decode(errors="replace"))
        self._lines.put(None)
        guarded = self._guarded
        if guarded is not None:
            signals.interrupt_main()
        time.sleep(GRACE_SECONDS)
        if guarded is not None:
            outputs, folder = guarded
            discard_partials(outputs, os.getpid())
            scratch.remove(folder)
        os._exit(0 if guarded is None else self._exit_code)

    def _read(self) -> bytes:
        # Read by the descriptor and not through sys.stdin: this thread would hold that one's lock while it waits, and
        # Python crashes when it ends and cannot get the lock.
        with contextlib.suppress(OSError):
            if os.name == "posix":  # elsewhere a pipe cannot be waited for
                while not select.select([STANDARD_INPUT], [], [], PARENT_SECONDS)[0]:
                    if os.getppid() != self._parent:
                        return b""
            return os.read(STANDARD_INPUT, 65536)
        return b""
