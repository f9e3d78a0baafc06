"""The process in which the cases run: a JSON line with a command line in, a JSON line with what came of it out.

Imports are done and each job has run once before the first case, so that memory and time are those of the case.
"""

from __future__ import annotations

import dataclasses
import faulthandler
import gc
import importlib
import json
import os
import re
import resource
import signal
import sys
import traceback
import warnings
from pathlib import Path
from typing import Any, TextIO

from spectramorph_plugin.engine import arguments
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.protocol.outcomes import to_plain

CEILING = 3 * 2**30
"""Bytes of addresses beyond those after the import: more than a case may use, so that the machine is never short."""

WAITING = 6
"""By how much the time that a case takes may exceed the time for which it computes."""

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
OURS = "spectramorph_plugin"


class Listener:
    """A reporter that keeps all words."""

    language = "en"

    def __init__(self) -> None:
        self.words: list[str] = []
        self.warnings: list[str] = []

    def progress(self, percent: float, text: str) -> None:
        """Keep the text."""
        self.words.append(text)

    def log(self, text: str) -> None:
        """Keep the text."""
        self.words.append(text)

    def warning(self, text: str) -> None:
        """Keep the text."""
        self.words.append(text)
        self.warnings.append(text)


@dataclasses.dataclass(frozen=True)
class Verdict:
    """What came of a case; `fault` says in a few words what went wrong, and where: nothing where all is well."""

    fault: str
    text: str
    memory: int
    ended: str


def attempt(line: list[str]) -> Verdict:
    """Run a command line as the engine does; tell whether that ended well."""
    _reset_peak()
    before, report = _memory("VmRSS"), Listener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            request = arguments.parse(line).request
            job = importlib.import_module(f"{OURS}.jobs.{request.job.replace('-', '_')}")
            outcome = to_plain(job.run(request, report), [])
        fault, text, ended = _fault_of_words(report.words), "", "success"
        fault = fault or _fault_of_outcome(outcome)
    except UserError as error:
        fault, text, ended = _fault_of_words([*report.words, str(error)]), str(error), "user error"
        if not str(error).strip():
            fault = "user error without words"
    except BaseException as error:  # whatever it is, it is what the ring looks for
        fault = f"{type(error).__name__} in {_place(error)}"
        text, ended = "".join(traceback.format_exception(type(error), error, error.__traceback__)), "traceback"
    used = _memory("VmHWM") - before
    gc.collect()
    return Verdict(fault, text, used, ended)


def _fault_of_words(words: list[str]) -> str:
    return "control characters in what is told" if any(CONTROL.search(text) for text in words) else ""


def _fault_of_outcome(outcome: Any) -> str:
    try:
        text = json.dumps(outcome, allow_nan=False)
    except ValueError:
        return "NaN or infinity in the outcome"
    return _fault_of_words([text])


def _place(error: BaseException) -> str:
    """Return the last of our functions that an error came through."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if f"/{OURS}/" in frame.filename]
    if not frames:
        return "?"
    last = frames[-1]
    return f"{last.filename.rpartition(f'{OURS}/')[2]}:{last.name}"


def _memory(key: str) -> int:
    """Return a figure of this process's memory in bytes; 0 where the system does not tell."""
    try:
        found = re.search(rf"^{key}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.M)
    except OSError:
        return 0
    return int(found[1]) * 1024 if found else 0


def _reset_peak() -> None:
    """Let VmHWM start again."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


def serve(commands: TextIO, answers: TextIO, limit: float, stacks: TextIO) -> None:
    """Run cases until the commands end.

    One that computes for longer than `limit` seconds, or takes many times as long, ends the process, with its stack in
    `stacks`. Time on the clock says little on a machine that others use as well, but a case may also wait for ever.
    """
    faulthandler.register(signal.SIGPROF, file=stacks, chain=True)  # the chain's end is the end of the process
    for line in commands:
        signal.setitimer(signal.ITIMER_PROF, limit)
        faulthandler.dump_traceback_later(WAITING * limit, exit=True, file=stacks)
        verdict = attempt(json.loads(line))
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_PROF, 0)
        print(json.dumps(dataclasses.asdict(verdict)), file=answers, flush=True)


def limit_addresses() -> None:
    """Allow so much more memory than there is now."""
    now = _memory("VmSize")
    if now:
        resource.setrlimit(resource.RLIMIT_AS, (now + CEILING, now + CEILING))


def main() -> None:
    """Warm up by the command lines of the first line, then serve."""
    limit, stacks = float(sys.argv[1]), sys.argv[2]
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print does not mix with the answers
    for line in json.loads(sys.stdin.readline()):
        verdict = attempt(line)
        if verdict.ended != "success":
            sys.exit(f"A case of good files failed: {line}\n{verdict.text}")
    limit_addresses()
    print("ready", file=answers, flush=True)
    with open(stacks, "w") as file:
        serve(sys.stdin, answers, limit, file)


if __name__ == "__main__":
    main()
