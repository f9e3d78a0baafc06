"""A child process that is read line by line and can be stopped at any moment.

It is started from a list of arguments, without a shell.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess  # nosec B404
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Optional

from .errors import CanceledError

POLL_SECONDS = 0.05  # between looks whether the user canceled: no one notices so short a wait
GRACE_SECONDS = 0.5  # that a child has to end by itself, once its input is closed, before it is ended by force
END_SECONDS = 10.0  # that a child may take to end after it has closed its output
KEPT_ERROR_LINES = 60  # the last ones, of a traceback
# Windows would open a console window for the child.
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class ChildProcess:
    """A process whose standard input is a pipe that stays open until it is stopped.

    The pipe is the child's sign that QGIS lives: the system closes it when QGIS ends, however QGIS ends. Python makes
    its own end non-inheritable, so no other child of QGIS can hold it open.

    Parameters
    ----------
    command : list of str
        The program and its arguments.
    environment : dict of str to str
        All variables the child gets.
    folder : Path
        Its working directory.

    Raises
    ------
    OSError
        Where the program cannot be started.
    """

    def __init__(self, command: list[str], environment: dict[str, str], folder: Path) -> None:
        self._process = subprocess.Popen(  # nosec B603
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=str(folder),
            env=environment,
            encoding="utf-8",
            errors="replace",
            creationflags=NO_WINDOW,
        )
        self.error_lines: deque[str] = deque(maxlen=KEPT_ERROR_LINES)
        self._lines: queue.Queue[Optional[str]] = queue.Queue()
        self._readers = [
            threading.Thread(target=self._read, args=(self._process.stdout, self._put_line), daemon=True),
            threading.Thread(target=self._read, args=(self._process.stderr, self.error_lines.append), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def process_id(self) -> int:
        return self._process.pid

    def lines(self, is_canceled: Callable[[], bool]) -> Iterator[str]:
        """Yield the lines of standard output until the child ends.

        Parameters
        ----------
        is_canceled : callable
            Tells whether the user canceled; asked at least every tenth of a second, also while the child says nothing.

        Yields
        ------
        str

        Raises
        ------
        CanceledError
            Where the user canceled; the child has been stopped.
        """
        while True:
            if is_canceled():
                self.stop()
                raise CanceledError
            try:
                line = self._lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                # Something the child started may hold its output open after the child itself has ended.
                if self._process.poll() is not None and not self._readers[0].is_alive():
                    return
                continue
            if line is None:
                return
            yield line

    def lines_so_far(self) -> list[str]:
        """Return the lines that have come and that nobody has read yet."""
        lines = []
        with contextlib.suppress(queue.Empty):
            while True:
                lines.append(self._lines.get_nowait())
        return [line for line in lines if line is not None]

    def send(self, line: str) -> None:
        """Write a line to standard input; a child that has ended by now is told by its lines, which end.

        Parameters
        ----------
        line : str
            Without a line break at its end.
        """
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def wait(self, is_canceled: Callable[[], bool]) -> int:
        """Return the exit code once the child, which has closed its output, ends; one that hangs then is stopped."""
        deadline = time.monotonic() + END_SECONDS
        while self._process.poll() is None and time.monotonic() < deadline and not is_canceled():
            time.sleep(POLL_SECONDS)
        return self.stop()

    def close(self) -> None:
        """Tell the child to end, and do not wait for it: what reads its output sees to its end."""
        self._close_input()

    def stop(self) -> int:
        """End the child, politely for half a second and then by force, and return its exit code."""
        self._close_input()
        try:
            self._process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for reader in self._readers:
            reader.join(GRACE_SECONDS)
        return self._process.returncode

    def _close_input(self) -> None:
        if self._process.stdin is not None:
            try:
                self._process.stdin.close()
            except (OSError, ValueError):
                return  # the child is gone already, or another thread closes the pipe

    def _put_line(self, line: str) -> None:
        self._lines.put(line)

    def _read(self, stream: IO[str], take: Callable[[str], None]) -> None:
        with stream:
            for line in stream:
                take(line.rstrip("\r\n"))
        if stream is self._process.stdout:
            self._lines.put(None)
            self._process.wait()  # of a child that has ended and that nobody waits for, the system keeps a trace
