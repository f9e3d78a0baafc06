"""The polite signals, which ask a process to end."""

from __future__ import annotations

import signal
from types import FrameType

# SIGHUP, which a terminal sends when it is closed, does not exist on Windows.
_POLITE = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))
# nohup has a signal ignored, and it stays so.
_HEARD = tuple(number for number in _POLITE if signal.getsignal(number) != signal.SIG_IGN)

_postponed: list[int] = []


def end_by_exception() -> None:
    """Turn the polite signals into KeyboardInterrupt, so that every `with` block cleans up.

    Raises
    ------
    KeyboardInterrupt
        Where one came while they were postponed.
    """
    for number in _HEARD:
        signal.signal(number, _end)
    if _postponed:
        raise KeyboardInterrupt


def postpone() -> None:
    """Let the polite signals wait until `end_by_exception` is called again."""
    for number in _HEARD:
        signal.signal(number, _remember)


def interrupt_main() -> None:
    """Raise, on the main thread, what a polite signal raises there.

    By the first signal that is heard: `_thread.interrupt_main` does nothing where SIGINT is ignored, as it is in what a
    shell script starts in the background.
    """
    for number in _HEARD:
        if signal.getsignal(number) in (_end, _remember):
            signal.raise_signal(number)
            return


def _end(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _remember(number: int, frame: FrameType | None) -> None:
    _postponed.append(number)
