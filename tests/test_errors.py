"""What is said of a file that cannot be written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from spectramorph_plugin.errors import UserError, writing

PLACE = Path("/data/x.csv")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (OSError(errno.ENOSPC, "full"), "could not be written because the disk is full: free some space or choose"),
        (OSError(errno.EDQUOT, "quota"), "could not be written because the disk is full: free some space or choose"),
        (
            OSError(errno.EIO, os.strerror(errno.EIO)),
            "could not be written (Input/output error): choose another folder.",
        ),
        (
            PermissionError(errno.EACCES, "no"),
            "The folder /data cannot be written to: choose another one for the output.",
        ),
        (
            KeyError("of a library"),
            "could not be written whole; most likely the disk is full: free some space or choose",
        ),
    ],
)
def test_why_a_file_could_not_be_written_is_told(error: Exception, text: str) -> None:
    def fail() -> None:
        with writing(PLACE, KeyError):
            raise error

    with pytest.raises(UserError) as caught:
        fail()
    assert text in str(caught.value)
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("error", [UserError("of its own"), ValueError("a fault of ours"), KeyboardInterrupt()])
def test_other_errors_stay_what_they_are(error: BaseException) -> None:
    def fail() -> None:
        with writing(PLACE, KeyError):
            raise error

    with pytest.raises(type(error)) as caught:
        fail()
    assert caught.value is error
