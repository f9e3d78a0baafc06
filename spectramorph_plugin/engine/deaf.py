"""Ends the engine on a polite signal where its main thread does not hear it, deep in a library that nothing interrupts.

Python runs what answers a signal only between its own steps: a large raster that GDAL copies puts it off for minutes.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..protocol.outputs import discard_partials
from . import scratch
from .streams import write_line

GRACE_SECONDS = 2.0  # that the main thread has to hear the signal and to clean up in
DONE = b"\0"  # no signal has this number


@contextmanager
def ended_when_deaf(outputs: Sequence[Path], folder: Path, exit_code: int, sentence: str) -> Iterator[None]:
    """End this process soon after a polite signal, within the block, leaving neither unfinished outputs nor files.

    Parameters
    ----------
    outputs : sequence of Path
        The final places of the outputs.
    folder : Path
        The folder of temporary files.
    exit_code : int
        What the process ends with.
    sentence : str
        What is said on standard error.

    Yields
    ------
    None
    """
    if os.name != "posix" or threading.current_thread() is not threading.main_thread():
        yield
        return
    heard, told = os.pipe()
    os.set_blocking(told, False)
    done = threading.Event()

    def listen() -> None:
        if os.read(heard, 1) == DONE or done.wait(GRACE_SECONDS):
            return
        discard_partials(outputs, os.getpid())
        scratch.remove(folder)
        write_line(sys.stderr, sentence)
        os._exit(exit_code)

    listener = threading.Thread(target=listen, name="signal-listener", daemon=True)
    listener.start()
    before = signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        done.set()
        os.write(told, DONE)
        listener.join()
        os.close(heard)
        os.close(told)
