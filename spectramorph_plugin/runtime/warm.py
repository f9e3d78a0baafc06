"""Engine processes that have their libraries loaded before they are needed, and stay for the next run.

One is kept while nothing runs. It ends by itself: with QGIS, when it was not asked for a while, and when it holds much
memory. Two runs at once have two processes.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import tempfile
import threading
from collections.abc import Hashable
from pathlib import Path
from typing import Optional

from . import settings
from .child import ChildProcess
from .environment import engine_environment
from .errors import EngineError
from .interpreter import PLUGIN_FOLDER, EnginePython, find_engine_python

IDLE_SECONDS = 600.0  # after which a process that is not asked ends
STARTING_SECONDS = 2.0  # that a run waits for the process that is being started; it is a matter of milliseconds
IDLE_MEGABYTES = 1024.0  # that a process may hold when a run has ended, libraries not counted, and stay

# Where the libraries of an environment are, and of a system that puts them elsewhere.
LIBRARIES = ("lib/python*/site-packages", "Lib/site-packages", "lib/python*/dist-packages")

# `python -m spectramorph_plugin`, found in the folder named first, wherever the process works and whatever lies there.
RUN_ENGINE = (
    "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); "
    "runpy.run_module('spectramorph_plugin', run_name='__main__', alter_sys=True)"
)


class WarmEngine(ChildProcess):
    """An engine process that answers request after request.

    Parameters
    ----------
    python : EnginePython
        What runs it.

    Attributes
    ----------
    python : EnginePython
    was_kept : bool
        Whether it waited to be asked, and may have ended meanwhile.
    is_ended : bool
        Whether it was ended with all others: its run has not to ask another one.

    Raises
    ------
    OSError
        Where it cannot be started.
    """

    def __init__(self, python: EnginePython) -> None:
        self.python = python
        self.was_kept = False
        self.is_ended = False
        self._state = _state(python)
        # Isolated (-I), Python reads neither its variables nor the working folder, which is neither QGIS's nor the
        # plugin's: all paths of a request are absolute.
        command = [str(python.executable), "-I", "-u", "-X", "utf8", "-c", RUN_ENGINE, str(PLUGIN_FOLDER)]
        limits = ["serve", f"--idle={IDLE_SECONDS}", f"--memory={IDLE_MEGABYTES}"]
        super().__init__([*command, *limits], engine_environment(), Path(tempfile.gettempdir()))

    def fits(self, python: EnginePython) -> bool:
        """Tell whether it runs, and what it was started with is what would be started now."""
        return self.is_alive and self.python == python and self._state == _state(python)

    def forget(self) -> None:
        """Drop what it said since it was last asked."""
        self.lines_so_far()
        self.error_lines.clear()


_changed = threading.Condition()
_idle: Optional[WarmEngine] = None
_running: set[WarmEngine] = set()
_is_starting = False
_ended = 0  # how often all were ended: what was started before does not stay


def warm_up(python: Optional[EnginePython] = None) -> None:
    """Start a process in the background, for the run that is likely to come; where one is there, do nothing.

    Parameters
    ----------
    python : EnginePython or None
        What is to run it; the one that a run would take by default.
    """
    global _is_starting
    with _changed:
        # While one runs none is started: it will be free for the next run.
        if _is_starting or _running or not settings.switch(settings.KEEP_WARM, True):
            return
        _is_starting = True
    threading.Thread(target=_start, args=(python, _ended), name="spectramorph-warm-up", daemon=True).start()


def shut_down() -> None:
    """End all processes, also those that are at work."""
    global _idle, _ended
    with _changed:
        engines = [*_running, *([_idle] if _idle is not None else [])]
        for engine in engines:
            engine.is_ended = True
        _idle, _ended = None, _ended + 1
    for engine in engines:
        engine.close()
    for engine in engines:
        engine.stop()


def end_idle() -> None:
    """End the process that waits to be asked; those that are at work go on."""
    global _idle, _ended
    with _changed:
        engine = _idle
        _idle, _ended = None, _ended + 1
    if engine is not None:
        engine.close()
        engine.stop()


def take(python: EnginePython) -> WarmEngine:
    """Return a process for a run, whose caller gives it back; it may have ended since it was last asked.

    Raises
    ------
    OSError
        Where none is there and none can be started.
    """
    global _idle
    with _changed:
        # A dialog that opens has one started and asks at once.
        _changed.wait_for(lambda: not _is_starting, STARTING_SECONDS)
        engine, _idle = _idle, None
    if engine is not None and not engine.fits(python):
        engine.close()
        engine = None
    engine = engine or WarmEngine(python)
    with _changed:
        _running.add(engine)
    return engine


def give_back(engine: WarmEngine) -> None:
    """Keep a process for the next run, if there is none yet, the user wants it and it still runs; else end it."""
    global _idle
    wanted = settings.switch(settings.KEEP_WARM, True)
    with _changed:
        was_running = engine in _running  # and not ended by shut_down
        _running.discard(engine)
        if wanted and was_running and _idle is None and engine.is_alive:
            _idle = _kept(engine)
            return
    engine.close()


def _kept(engine: WarmEngine) -> WarmEngine:
    engine.was_kept = True
    return engine


def _start(python: Optional[EnginePython], ended: int) -> None:
    global _idle, _is_starting
    before, started = None, None
    try:
        with contextlib.suppress(EngineError, OSError):  # whoever runs something will be told
            wanted = python or find_engine_python()
            with _changed:
                before = _idle
            if before is None or not before.fits(wanted):
                started = WarmEngine(wanted)
    finally:
        with _changed:
            _is_starting = False
            if started is not None and _idle is before and ended == _ended:
                _idle, started = _kept(started), before
            _changed.notify_all()
    if started is not None:
        started.close()


def _state(python: EnginePython) -> Hashable:
    """Return what, when it changes, makes a process that was started before another one than one started now."""
    environment = python.executable.parent.parent
    code = sorted((PLUGIN_FOLDER / "spectramorph_plugin").rglob("*.py"))
    libraries = [path for folder in LIBRARIES for path in environment.glob(folder)]
    files = tuple(_stamp(path) for path in (python.executable, environment, *libraries, *code))
    return files, tuple(sorted(engine_environment().items()))


def _stamp(path: Path) -> tuple[str, int, int, int]:
    try:
        found = os.lstat(path)
    except OSError:
        return str(path), 0, 0, 0
    return str(path), found.st_ino, found.st_size, found.st_mtime_ns


atexit.register(shut_down)
