"""Ends the engine when whoever started it goes away."""

from __future__ import annotations

import _thread
import contextlib
import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from ..protocol.outputs import discard_partials
from . import scratch

STANDARD_INPUT = 0  # its file descriptor
# That the main thread has to clean up in. Less than QGIS waits before it ends the engine by force (runtime/child.py).
GRACE_SECONDS = 0.4


def watch(outputs: Sequence[Path], folder: Path, exit_code: int) -> None:
    """End this process as soon as its standard input does, leaving neither unfinished outputs nor temporary files.

    The main thread is interrupted first, to clean up in order. It may be deep in a matrix product, which nothing
    interrupts: then the unfinished files are removed from here.

    Parameters
    ----------
    outputs : sequence of Path
        The final places of the outputs.
    folder : Path
        The folder of temporary files.
    exit_code : int
        What the process ends with.
    """

    def wait() -> None:
        # Read by the descriptor and not through sys.stdin: this thread would hold that one's lock while it waits, and
        # Python crashes when it ends and cannot get the lock.
        with contextlib.suppress(OSError):
            while os.read(STANDARD_INPUT, 1024):
                pass
        _thread.interrupt_main()
        time.sleep(GRACE_SECONDS)
        discard_partials(outputs, os.getpid())
        scratch.remove(folder)
        os._exit(exit_code)

    threading.Thread(target=wait, name="parent-watchdog", daemon=True).start()
