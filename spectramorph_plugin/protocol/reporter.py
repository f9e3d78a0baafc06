"""How a job tells what it is doing."""

from __future__ import annotations

from typing import Protocol


class Reporter(Protocol):
    """Where progress, log lines and warnings go."""

    def progress(self, percent: float, text: str) -> None:
        """Say how much of the job is done, 0 to 100, and what is being done."""

    def log(self, text: str) -> None:
        """Say something worth knowing."""

    def warning(self, text: str) -> None:
        """Say something the user should look at."""
