"""The one exception for what a user can correct, and what it says of a file that cannot be written."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .messages import Message

FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # a quota that is used up is a full disk to its user


class UserError(ValueError):
    """Something about the input, the options or the disk that the user can put right.

    Its text is one sentence (two at most) that says what is wrong and what to do about it. It reaches the user: on
    standard error from the command line (exit code 2), in the log and message bar from QGIS.

    Parameters
    ----------
    text : str or Message
        What it says: a message, or a message's template.
    **values : str, int, float or Message
        What the template's places are filled with.
    """

    def __init__(self, text: str, /, **values: Any) -> None:
        self.message = text if isinstance(text, Message) else Message(text, **values)
        super().__init__(self.message)


@contextlib.contextmanager
def writing(path: Path, *also: type[Exception]) -> Iterator[None]:
    """Say in one sentence why an output could not be written in a block.

    Parameters
    ----------
    path : Path
        The file that the block writes.
    also : type of Exception
        What the library that writes it raises beside OSError, without telling why.

    Raises
    ------
    UserError
        Where the disk is full or the file cannot be written for another reason.
    """
    kinds: tuple[type[Exception], ...] = (OSError, *also)
    try:
        yield
    except kinds as error:
        number, reason = (error.errno, error.strerror) if isinstance(error, OSError) else (None, None)
        if isinstance(error, PermissionError):
            text = Message(
                "The folder {parent} cannot be written to: choose another one for the output.", parent=path.parent
            )
        elif number is None or number in FULL:
            why = (
                Message(" whole; most likely the disk is full")
                if number is None
                else Message(" because the disk is full")
            )
            text = Message(
                "The output in {parent} could not be written{why}: free some space or choose another folder.",
                parent=path.parent,
                why=why,
            )
        else:
            text = Message(
                "The output in {parent} could not be written ({reason}): choose another folder.",
                parent=path.parent,
                reason=reason,
            )
        raise UserError(text) from error
