"""Remove large folders at once as far as anybody can see, and the rest of it soon."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import stat
import sys
import threading
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

WAIT_SECONDS = 0.4  # for the removal: what takes longer goes on beside
LOOK_SECONDS = 0.1  # between looks whether anybody still waits
TRASH = ".trash-"


def remove_quickly(folder: Path, waits: Optional[Callable[[], bool]] = None) -> None:
    """Rename a folder out of the way and delete it, on a thread where that takes longer than one notices.

    Parameters
    ----------
    folder : Path
        What to remove; nothing happens where it is not there.
    waits : callable, optional
        Tells whether to return only when all of it is gone; asked again and again.
    """
    if not os.path.lexists(folder):
        return
    try:
        trash = put_aside(folder)
    except OSError:
        trash = folder
    remover = threading.Thread(target=_delete, args=(trash,))
    remover.start()
    remover.join(WAIT_SECONDS)
    while waits is not None and remover.is_alive() and waits():
        remover.join(LOOK_SECONDS)


def put_aside(folder: Path) -> Path:
    """Rename a folder to a name that is nobody's, from which `sweep` deletes it, and return that.

    Raises
    ------
    OSError
        Where it cannot be renamed, as on Windows while it is in use.
    """
    aside = folder if TRASH in folder.name else folder.with_name(f".{folder.name}{TRASH}{uuid.uuid4().hex[:8]}")
    if aside != folder:
        folder.rename(aside)
    return aside


def sweep(folder: Path, waits: Callable[[], bool]) -> None:
    """Delete what an earlier removal of a folder, or of what was made beside it, could not finish.

    Parameters
    ----------
    folder : Path
        That was removed.
    waits : callable
        Tells whether to return only when all of it is gone; asked again and again.
    """
    for left in folder.parent.glob(f".{glob.escape(folder.name)}*{TRASH}*"):
        remove_quickly(left, waits)


def _delete(folder: Path) -> None:
    if sys.version_info >= (3, 12):
        shutil.rmtree(folder, onexc=_make_writable)
    else:
        shutil.rmtree(folder, onerror=_make_writable)


def _make_writable(delete: Callable[[str], Any], path: str, _: Any) -> None:
    """Windows deletes no file that is marked as read-only."""
    with contextlib.suppress(OSError):
        os.chmod(path, stat.S_IRWXU)
        delete(path)
