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
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

WAIT_SECONDS = 0.4  # for the removal: what takes longer goes on beside
LOOK_SECONDS = 0.1  # between looks whether anybody still waits
TRASH = ".trash-"
# Folders are deleted by so many threads at once, as each mostly waits for the disk; and a folder is first cut into so
# many, so that none of them gets all of the work.
THREADS, PARTS = 4, 200


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
    # QGIS ends without waiting for it; what is left then, the next start sweeps away.
    remover = threading.Thread(target=_delete, args=(trash,), daemon=True)
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


def sweep_beside(folder: Path) -> None:
    """Sweep on a thread, as at the start of QGIS, which may have ended in the middle of a removal."""
    threading.Thread(target=sweep, args=(folder, lambda: False), daemon=True).start()


def _delete(folder: Path) -> None:
    parts = deque(_parts(folder))
    threads = [threading.Thread(target=_delete_all, args=(parts,), daemon=True) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    _delete_tree(str(folder))


def _parts(folder: Path) -> list[str]:
    """Return the folders at the level below a folder at which there are enough of them."""
    level = [str(folder)]
    while level and len(level) < PARTS:
        level = [below for each in level for below in _folders_in(each)]
    return level


def _folders_in(folder: str) -> list[str]:
    """Return the folders in a folder; links are none, nor are Windows' junctions."""
    try:
        with os.scandir(folder) as entries:
            inside = [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
            return [each.path for each in inside if not getattr(each.stat(follow_symlinks=False), "st_reparse_tag", 0)]
    except OSError:
        return []


def _delete_all(parts: deque[str]) -> None:
    with contextlib.suppress(IndexError):  # until none is left
        while True:
            _delete_tree(parts.popleft())


def _delete_tree(folder: str) -> None:
    if sys.version_info >= (3, 12):
        shutil.rmtree(folder, onexc=_make_writable)
    else:
        shutil.rmtree(folder, onerror=_make_writable)


def _make_writable(delete: Callable[[str], Any], path: str, _: Any) -> None:
    """Windows deletes no file that is marked as read-only."""
    with contextlib.suppress(OSError):
        os.chmod(path, stat.S_IRWXU)
        delete(path)
