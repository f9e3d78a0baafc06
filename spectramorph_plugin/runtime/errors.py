"""How a child process can end without a result."""

from __future__ import annotations


class EngineError(Exception):
    """The engine, or its installation, failed. The text is one sentence for the user: what happened, what to do."""


class InstallError(EngineError):
    """The engine could not be installed or removed; nothing has changed.

    Parameters
    ----------
    text : str
        One sentence for the user.
    cause : str
        Of what kind the failure is, for programs: no-network, proxy, tls, server, damaged, disk-full, not-writable,
        locked, no-wheel, killed, no-python, no-pip, busy, broken, bad-name, not-ours or unknown.
    """

    def __init__(self, text: str, cause: str) -> None:
        super().__init__(text)
        self.cause = cause


class CanceledError(Exception):
    """The user canceled; the process has ended and left no unfinished file."""
