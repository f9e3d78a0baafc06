"""The one exception for what a user can correct."""

from __future__ import annotations


class UserError(ValueError):
    """Something about the input, the options or the disk that the user can put right.

    Its text is one sentence (two at most) that says what is wrong and what to do about it. It reaches the user as
    it is: on standard error from the command line (exit code 2), in the log and message bar from QGIS.
    """
