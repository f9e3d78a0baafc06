"""Puts finished files in the places of old ones, all or none. Standard library alone."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from ..errors import UserError
from ..messages import Message, joined


def place_all(new: Mapping[Path, Path], replaced: Mapping[Path, Path]) -> None:
    """Put finished files in place; where one cannot be, everything is as it was before.

    Parameters
    ----------
    new : mapping of Path to Path
        For each final place the finished file, in the same folder.
    replaced : mapping of Path to Path
        For each place where an old file may be, a free name beside it under which it is kept meanwhile. Those that no
        finished file replaces are removed.

    Raises
    ------
    UserError
        Where a file cannot be put in place.
    """
    fresh = [final for final in new if not os.path.lexists(final)]
    place = Path()
    try:
        for place, previous in replaced.items():
            if os.path.lexists(place):
                if place in new:
                    _check_file(place)
                    _hand_on_permissions(place, new[place])
                _keep(place, previous, stays=place in new)
        for place, finished in new.items():
            os.replace(finished, place)
    except BaseException as error:
        _undo(fresh, replaced)
        if not isinstance(error, OSError):
            raise
        raise UserError(
            "The output {place} could not be put in place ({strerror}), and no output was changed: close the "
            "programs that have it open, or choose another name.",
            place=place,
            strerror=error.strerror,
        ) from error
    for previous in replaced.values():
        with contextlib.suppress(OSError):
            previous.unlink()


def put_back(previous: Path, place: Path) -> None:
    """Bring an old file back to its place, if it was taken away or replaced.

    Parameters
    ----------
    previous : Path
        Where it is kept.
    place : Path
        Where it was.

    Raises
    ------
    OSError
        Where that cannot be done.
    """
    if not os.path.lexists(previous):
        return
    if os.path.lexists(place) and os.path.samestat(os.lstat(previous), os.lstat(place)):
        previous.unlink()  # two names of one file: renaming one of them to the other would do nothing and keep both
    else:
        os.replace(previous, place)


def _undo(fresh: list[Path], replaced: Mapping[Path, Path]) -> None:
    for place in fresh:
        with contextlib.suppress(OSError):
            place.unlink()
    lost = []
    for place, previous in replaced.items():
        try:
            put_back(previous, place)
        except OSError:
            lost.append(Message("{place} is now {previous}", place=place, previous=previous))
    if lost:
        raise UserError(
            "The outputs could not be put in place, nor all old files back: rename them ({listed}).",
            listed=joined("; ", lost),
        )


def _keep(place: Path, previous: Path, stays: bool) -> None:
    """Give an old file a second name, so that its place is never empty; the only name where a disk knows no links."""
    if stays:
        with contextlib.suppress(OSError, NotImplementedError):
            os.link(place, previous)
            return
    os.rename(place, previous)


def _check_file(place: Path) -> None:
    if not stat.S_ISREG(os.lstat(place).st_mode):
        raise FileExistsError(errno.EEXIST, Message("something else than a file is there now"))


def _hand_on_permissions(old: Path, new: Path) -> None:
    """Give a new file the owner, where that is allowed, and the permissions of the one that it replaces."""
    found = os.stat(old)
    if hasattr(os, "chown"):
        for owner in (found.st_uid, -1):  # the group alone, where the owner may not be changed
            try:
                os.chown(new, owner, found.st_gid)
                break
            except OSError:
                continue
    with contextlib.suppress(OSError):
        os.chmod(new, stat.S_IMODE(found.st_mode))
