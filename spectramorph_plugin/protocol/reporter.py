"""How a job tells what it is doing."""

from __future__ import annotations

from typing import Protocol


class Reporter(Protocol):
    """Where progress, log lines and warnings go.

    Attributes
    ----------
    warnings : list of str
        Those that were given so far.
    """

    warnings: list[str]

    def progress(self, percent: float, text: str) -> None:
        """Say how much of the job is done.

        Parameters
        ----------
        percent : float
            From 0 to 100.
        text : str
            What is being done.
        """

    def log(self, text: str) -> None:
        """Say something worth knowing.

        Parameters
        ----------
        text : str
            A sentence.
        """

    def warning(self, text: str) -> None:
        """Say something the user should look at.

        Parameters
        ----------
        text : str
            A sentence.
        """


class ReaderReporter(Reporter, Protocol):
    """A reporter of someone who reads the pages that a job writes, too.

    Attributes
    ----------
    language : str
        Of these pages, one of `languages.LANGUAGES`; what is said here is worded by whoever passes it on.
    """

    language: str
