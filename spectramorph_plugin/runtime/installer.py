"""One program of an installation: watched by another that ends it with QGIS, stopped whole, its progress told in MB."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Optional
from urllib.parse import unquote

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from .child import ChildProcess
from .downloads import download_environment
from .errors import CanceledError, InstallError
from .faults import install_error

translate = QCoreApplication.translate

KEPT_LINES = 2000  # the last ones of the output, which tell why a program failed
MB = 1_000_000
LOOK_SECONDS = 0.5  # between looks at how large a folder has grown
# How much of the whole is done, in per cent: once there is an environment with pip, and when all is to be checked.
PERCENT_AT_PACKAGES = 6.0
PERCENT_AT_CHECK = 96.0
# Writing a byte takes this part of the time of fetching one, roughly: the bar need not be more exact than that.
WRITING = 0.2

# Runs a command in a group of its own and ends that group when standard input closes: when the installation is
# canceled, and when QGIS ends, however it ends. Without it pip would go on into a folder that nobody waits for.
WATCH = """
import os, signal, subprocess, sys, threading
windows = os.name == "nt"
if not windows:
    os.setsid()
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT)
def end_with_qgis():
    while sys.stdin.buffer.read(4096):
        pass
    if windows:
        subprocess.call(["taskkill", "/T", "/F", "/PID", str(child.pid)],
                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os._exit(1)
    os.killpg(0, signal.SIGKILL)
threading.Thread(target=end_with_qgis, daemon=True).start()
code = child.wait()
if code < 0:
    os.kill(os.getpid(), -code)
sys.stdout.flush()
os._exit(code)
"""

DOWNLOADING = re.compile(r"\s*(?:Downloading|Using cached) (?:\S+/)?([^\s/]+)")
WHEEL_NAME = re.compile(r"(.+?)-(\d[^-]*)-.*\.whl$")
PROGRESS = re.compile(r"Progress (\d+) of (\d+)")
FOUND_NOTHING = re.compile(r"satisfies the requirement ([A-Za-z0-9._-]+).*from versions: none")
COLLECTING = re.compile(r"(?:Collecting|Processing) (?:\S+/)?([A-Za-z0-9._-]+)")


class Progress:
    """How far an installation is, in bytes fetched and written.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
        To whom it is told.
    download_bytes, disk_bytes : int
        What there is to do in all.
    """

    def __init__(self, feedback: QgsProcessingFeedback, download_bytes: int, disk_bytes: int) -> None:
        self._feedback = feedback
        self._whole = max(1.0, download_bytes + WRITING * disk_bytes)
        self._disk = disk_bytes
        self._fetched = 0
        self._now = 0
        self._written = 0
        self._package = ""
        self._writes = ""

    def say(self, text: str, percent: Optional[float] = None) -> None:
        """Tell what happens now, and how much is done, if that is known."""
        self._feedback.setProgressText(text)
        if percent is not None:
            self._advance(percent)

    def hear(self, line: str) -> bool:
        """Take a line of pip's; return whether it was about progress alone, and nothing for the log."""
        progress = PROGRESS.match(line)
        if progress:
            self._fetching(int(progress[1]), int(progress[2]))
            return True
        downloading = DOWNLOADING.match(line)
        wheel = WHEEL_NAME.match(downloading[1]) if downloading else None
        collecting = COLLECTING.match(line)
        here = re.match(r"Processing (.*\.whl)$", line)
        if here and os.path.isfile(here[1]):
            self._fetched += os.path.getsize(here[1])  # from a folder of wheels: there is nothing to wait for
        if wheel:
            self._fetched += self._now
            self._now = 0
            self._package = f"{wheel[1].replace('_', '-')} {unquote(wheel[2])}"
            self.say(translate("SpectraMorph", "{package}: downloading").format(package=self._package))
        elif collecting:
            self.say(translate("SpectraMorph", "Looking for {package}").format(package=collecting[1]))
        elif line.startswith("Installing collected packages"):
            self.say(translate("SpectraMorph", "Unpacking"))
        return False

    def writing(self, what: str) -> None:
        """Say what is written from now on; "" for the packages, which are the most of it."""
        self._writes, self._written = what, 0

    def grown(self, size: int) -> None:
        """Take the size of the environment's packages on the disk."""
        if size <= self._written:
            return
        self._written = size
        if self._writes:
            self.say(translate("SpectraMorph", "{what}: {done} MB").format(what=self._writes, done=size // MB))
        else:
            whole = max(self._disk, size) // MB
            self.say(translate("SpectraMorph", "Unpacking: {done} of {whole} MB").format(done=size // MB, whole=whole))
        self._tell()

    def _fetching(self, done: int, whole: int) -> None:
        self._now = done
        if self._package:
            self.say(
                translate("SpectraMorph", "{package}: {done} of {whole} MB").format(
                    package=self._package, done=_megabytes(done, whole), whole=_megabytes(whole, whole)
                )
            )
        self._tell()

    def _tell(self) -> None:
        done = min(1.0, (self._fetched + self._now + WRITING * self._written) / self._whole)
        self._advance(PERCENT_AT_PACKAGES + done * (PERCENT_AT_CHECK - PERCENT_AT_PACKAGES))

    def _advance(self, percent: float) -> None:
        if percent > self._feedback.progress():
            self._feedback.setProgress(percent)


class Installer:
    """Runs the programs of one installation.

    Parameters
    ----------
    watcher : Path
        A Python that watches over them.
    temporary : Path
        Where they put temporary files.
    final : Path
        The folder of the engine, for sentences about it.
    feedback : QgsProcessingFeedback
        Takes the log, and cancels.
    progress : Progress
        What pip's lines and growing folders are told to.
    """

    def __init__(
        self, watcher: Path, temporary: Path, final: Path, feedback: QgsProcessingFeedback, progress: Progress
    ) -> None:
        self._final = final
        self.progress = progress
        self._watcher = watcher
        self._temporary = temporary
        self._feedback = feedback

    def run(self, command: Sequence[str], grows: Optional[Path] = None) -> list[str]:
        """Run a program to its end and return its last lines.

        Parameters
        ----------
        command : sequence of str
            The program and its arguments.
        grows : Path, optional
            A folder whose growth is progress.

        Raises
        ------
        CanceledError
            Where the feedback was canceled; the program and all that it started have ended.
        InstallError
            Where it failed, with the cause.
        """
        code, lines = self.attempt(command, grows)
        if code != 0:
            raise self.failure(command, lines, code)
        return lines

    def failure(self, command: Sequence[str], lines: Sequence[str], code: int) -> InstallError:
        """Return why a program failed; where pip only says that it found nothing, the index is asked why.

        Parameters
        ----------
        command, lines, code
            What was run, what it said last and its exit code.
        """
        nothing = next((found[1] for found in map(FOUND_NOTHING.search, lines) if found), "")
        why: list[str] = []
        if nothing and "install" in command:
            place = list(command).index("install")
            index = [each for each, before in zip(command, ["", *command]) if "--index-url" in (each, before)]
            ask = [*command[:place], "index", "versions", nothing, "-vv", "--retries", "0", *index]
            _, answer = self.attempt(ask, to_log=False)
            why = [line for line in answer if "Could not fetch URL" in line]
        return install_error([*why, *lines], code, self._final)

    def attempt(
        self, command: Sequence[str], grows: Optional[Path] = None, to_log: bool = True
    ) -> tuple[int, list[str]]:
        """Run a program that may fail; return its exit code and its last lines. Raises CanceledError."""
        watch = [str(self._watcher), "-I", "-u", "-c", WATCH]
        child = ChildProcess(
            [*watch, *(str(part) for part in command)], download_environment(self._temporary), self._temporary
        )
        kept: deque[str] = deque(maxlen=KEPT_LINES)
        whole = False
        try:
            with _watching(grows, self.progress) as look:
                for line in child.lines(lambda: look() or self._feedback.isCanceled()):
                    if not to_log:
                        kept.append(line)
                    elif not self.progress.hear(line):
                        self._feedback.pushConsoleInfo(line)
                        kept.append(line)
                code = child.wait(self._feedback.isCanceled)
            whole = code >= 0
        finally:
            if not whole:
                _end_group(child.process_id)
            child.stop()
        if self._feedback.isCanceled():
            raise CanceledError
        kept.extend(child.error_lines)
        return code, [line.strip() for line in kept if line.strip()]


def size_on_disk(folder: Path) -> int:
    """Return how many bytes the files in a folder hold, at any depth; links are not followed."""
    return _size(folder, lambda: False)


def _size(folder: Path, is_enough: Callable[[], bool]) -> int:
    size, folders = 0, [str(folder)]
    while folders and not is_enough():
        try:
            with os.scandir(folders.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    else:
                        size += entry.stat(follow_symlinks=False).st_size
        except OSError:
            continue  # gone meanwhile
    return size


@contextlib.contextmanager
def _watching(folder: Optional[Path], progress: Progress) -> Iterator:
    """Measure a folder on a thread, and give what tells the progress of its growth; it returns None."""
    sizes: list[int] = [0]
    done = threading.Event()

    def measure() -> None:
        while folder is not None and not done.wait(LOOK_SECONDS):
            sizes[0] = _size(folder, done.is_set)

    thread = threading.Thread(target=measure, daemon=True)
    thread.start()
    try:
        yield lambda: progress.grown(sizes[0])
    finally:
        done.set()


def _end_group(process_id: int) -> None:
    """End what a watcher watched over, which may have died before it could."""
    if os.name != "nt":
        with contextlib.suppress(OSError):
            os.killpg(process_id, signal.SIGKILL)


def _megabytes(size: int, whole: int) -> str:
    return f"{size / MB:.1f}" if whole < 10 * MB else str(size // MB)
