"""How the engine reports: JSON lines for programs, plain lines and a progress bar for people."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, TextIO

from ..languages import ENGLISH, translator
from ..messages import MESSAGES, Message, told, worded
from ..protocol.plain import in_json
from .streams import one_line, write_line

ALL = 100.0  # per cent


class JsonReporter:
    """Speaks one JSON object a line.

    Parameters
    ----------
    stream : TextIO
        Where the lines go.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._last: tuple[int, str] | None = None
        self._at_last = ""
        self.warnings: list[str] = []
        self.language = ENGLISH  # of reports: lines are English, with what it takes to word them anew

    def start(self, scratch: Path) -> None:
        """Name the process, whose number the names of unfinished files carry, and its folder of temporary files."""
        self._say(type="start", process_id=os.getpid(), scratch=str(scratch))

    def loading(self) -> None:
        """Say that libraries are being loaded, which may take seconds."""
        self._say(type="loading")

    def progress(self, percent: float, text: str) -> None:
        """Say it once for every per cent: thousands of epochs would be as many lines.

        All of it is said with the result: whoever cancels on hearing it would end a job whose outputs are in place.
        """
        if percent >= ALL:
            self._at_last = text
            return
        now = (int(percent), text)
        if now != self._last:
            self._last = now
            self._say(type="progress", percent=round(percent, 1), text=text)

    def log(self, text: str) -> None:
        """Say something worth knowing."""
        self._say(type="log", text=text)

    def warning(self, text: str) -> None:
        """Say something the user should look at."""
        self.warnings.append(text)
        self._say(type="warning", text=text)

    def result(self, outcome: dict[str, Any]) -> None:
        """Say what came of it."""
        if self._at_last:
            self._say(type="progress", percent=ALL, text=self._at_last)
        self._say(type="result", outcome=outcome)

    def error(self, text: str, correctable: bool) -> None:
        """Say why nothing came of it."""
        self._say(type="error", text=text, correctable=correctable)
        write_line(sys.stderr, one_line(text))

    def _say(self, **line: Any) -> None:
        messages = told(line)
        if messages:
            line[MESSAGES] = messages
        write_line(self._stream, json.dumps(in_json(line), allow_nan=False))


class PlainReporter:
    """Lines for people; the progress bar appears on a terminal only.

    Parameters
    ----------
    stream : TextIO
        Where the lines go; the bar goes to standard error.
    """

    def __init__(self, stream: TextIO) -> None:
        # Imported here, where a person reads along: QGIS, which reads JSON, may start the engine on the system's own
        # packages, which lack it.
        from tqdm import tqdm

        self._stream = stream
        self._bar = tqdm(
            total=100,
            file=sys.stderr,
            disable=None,  # off where stderr is no terminal
            bar_format="{desc:<42} {percentage:3.0f}% |{bar}| {elapsed}",
        )
        self.warnings: list[str] = []
        self.language = ENGLISH

    def start(self, scratch: Path) -> None:
        """Say nothing: people care for neither the process nor its temporary files."""

    def loading(self) -> None:
        """Have the bar tell that libraries are being loaded, which may take seconds."""
        self.progress(0, Message("Starting"))

    def progress(self, percent: float, text: str) -> None:
        """Move the bar."""
        self._bar.set_description_str(self._worded(text), refresh=False)
        self._bar.update(percent - self._bar.n)

    def log(self, text: str) -> None:
        """Print a line above the bar."""
        with self._bar.external_write_mode(file=self._stream):
            write_line(self._stream, one_line(self._worded(text)))

    def warning(self, text: str) -> None:
        """Print a line above the bar."""
        self.warnings.append(text)
        self.log(Message("Warning: {text}", text=text))

    def result(self, outcome: dict[str, Any]) -> None:
        """Print what came of it, a line a fact."""
        self._bar.close()
        for key, value in outcome.items():
            if key not in ("display", "bands", "endmembers", "warnings") and value not in (None, {}, [], ()):
                write_line(self._stream, one_line(f"{key.replace('_', ' ')}: {self._fact(value)}"))

    def error(self, text: str, correctable: bool) -> None:
        """End the bar, and say why nothing came of it."""
        self._bar.close()
        write_line(sys.stderr, one_line(self._worded(text)))

    def _fact(self, value: Any) -> str:
        """Return what came of a job, or a part of it, on one line."""
        if isinstance(value, dict):  # figures, without those of every band
            few = {name: each for name, each in value.items() if not isinstance(each, (list, tuple))}
            return ", ".join(f"{name} {self._worded(each)}" for name, each in few.items())
        if isinstance(value, (list, tuple)):
            return "; ".join(map(self._fact, value))
        return f"{value:.3f}" if isinstance(value, float) else str(self._worded(value))

    def _worded(self, value: Any) -> Any:
        return worded(value, translator(self.language))
