"""Ends the engine when whoever started it goes away."""

from __future__ import annotations

import _thread
import os
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from ..protocol.outputs import discard_partials

GRACE_SECONDS = 0.4


def watch(outputs: Sequence[Path], exit_code: int) -> None:
    """End this process as soon as its standard input does, leaving no unfinished outputs.

    The main thread is interrupted first, to clean up in order. It may be deep in a matrix product, which nothing
    interrupts: then the unfinished files are removed from here.
    """
    stdin = sys.stdin.fileno()

    def wait() -> None:
        # Not through sys.stdin: its lock, held while waiting, would crash the interpreter when it ends by itself.
        while os.read(stdin, 1024):
            pass
        _thread.interrupt_main()
        time.sleep(GRACE_SECONDS)
        discard_partials(outputs, os.getpid())
        os._exit(exit_code)

    threading.Thread(target=wait, name="parent-watchdog", daemon=True).start()
