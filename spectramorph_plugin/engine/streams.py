"""Standard input, output and error as the engine needs them: there, and never the end of a job."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import sys
from typing import Any, TextIO

from ..messages import Message

PLAIN = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "…": "...",
        "–": "-",
        "−": "-",
        "×": "x",
        "°": " degrees",
        "µ": "u",
    }
)
"""What a console without these characters shows instead; other characters become escapes such as \\u4e2d."""


def open_streams() -> None:
    """Make the three streams safe to use, however the process was started.

    Where one was closed, the next file that is opened would get its number, and whatever a library prints would end up
    in that file: the null device takes its place. A console that lacks a character gets another instead of an error.
    """
    while True:
        number = os.open(os.devnull, os.O_RDWR)
        if number > 2:
            os.close(number)
            break
    codecs.register_error("spectramorph", _replaced)
    sys.stdout = _opened(sys.stdout, 1)
    sys.stderr = _opened(sys.stderr, 2)


def write_line(stream: TextIO, line: str) -> None:
    """Print a line, as far as anybody takes it.

    A reader that went away, as `head` does, or a disk that is full under a log is no reason to lose a job: from then on
    the stream leads nowhere.

    Parameters
    ----------
    stream : TextIO
        Standard output or standard error.
    line : str
        The text, without a line break at its end.
    """
    try:
        print(line, file=stream, flush=True)
    except OSError as error:
        silence(stream)
        if not isinstance(error, BrokenPipeError) and stream is not sys.stderr:
            write_line(
                sys.stderr,
                Message(
                    "Standard output cannot be written ({strerror}); the job goes on without it.",
                    strerror=error.strerror,
                ),
            )


def one_line(text: str) -> str:
    """Return a text as one line without what would steer a terminal, as file names may hold it."""
    return " ".join("".join(character if _is_shown(character) else " " for character in text).split())


def flush_streams() -> None:
    """Write what the streams still hold: what fails after this would change the exit code."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            silence(stream)


def silence(stream: TextIO) -> None:
    """Lead a stream that cannot be written to the null device."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _opened(stream: Any, number: int) -> TextIO:
    if stream is None:
        stream = os.fdopen(number, "w", encoding="utf-8", closefd=False)
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="spectramorph")
    return stream


def _replaced(error: UnicodeError) -> tuple[str, int]:
    """Return what to show instead of characters that a console's encoding lacks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return lacking.translate(PLAIN).encode("ascii", "backslashreplace").decode(), error.end


def _is_shown(character: str) -> bool:
    """Tell whether a character is none that steers; one that no encoding has is told by its escape."""
    return character.isprintable() or "\ud800" <= character <= "\udfff"
