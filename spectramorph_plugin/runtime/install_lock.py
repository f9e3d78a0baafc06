"""One installation at a time: a file that the system unlocks itself when its holder ends, however it ends."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from .errors import InstallError

if os.name == "nt":
    import msvcrt
else:
    import fcntl

translate = QCoreApplication.translate

HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the lock of an engine's folder, in a file beside it, for the length of a block.

    Raises
    ------
    InstallError
        Where another window, or another QGIS, holds it.
    """
    path = folder.with_name(folder.name + ".lock")
    file = _open_locked(path)
    try:
        yield
    finally:
        is_ours = os.fstat(file).st_size == 0  # others keep locks as well, as of packages, with something in them
        if os.name == "nt":
            os.close(file)  # Windows removes no open file
        if is_ours:
            _remove(path)
        if os.name != "nt":
            os.close(file)


def _open_locked(path: Path) -> int:
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            if error.errno not in HELD:
                raise
            raise InstallError(
                translate(
                    "SpectraMorph",
                    "The engine is being installed or removed in another window or another QGIS: wait until that has "
                    "ended, then run again.",
                ),
                "busy",
            ) from error
        if os.name == "nt" or _is_still(path, file):
            return file
        os.close(file)  # the one before has removed it meanwhile


def _lock(file: int) -> None:
    if os.name == "nt":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(path: Path, file: int) -> bool:
    try:
        return os.path.samestat(os.stat(path), os.fstat(file))
    except OSError:
        return False


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
