"""How a child process can end without a result."""

from __future__ import annotations


class EngineError(Exception):
    """The engine, or its installation, failed. The text is one sentence for the user: what happened, what to do."""


class CanceledError(Exception):
    """The user canceled; the process has ended and left no unfinished file."""
