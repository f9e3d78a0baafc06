"""One folder for all temporary files of a job, so that whoever ends it knows what to remove."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import UserError


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Keep temporary files, ours and those of libraries, in a folder that is gone when the block ends.

    Yields
    ------
    Path
        The folder.

    Raises
    ------
    UserError
        Where no folder for temporary files can be written to.
    """
    before = tempfile.tempdir
    try:
        folder = Path(tempfile.mkdtemp(prefix=f"spectramorph-{os.getpid()}-"))
    except OSError as error:
        raise UserError(
            "No folder for temporary files can be written to ({strerror}): free some space, or name another one "
            "in the variable TMPDIR.",
            strerror=error.strerror,
        ) from error
    tempfile.tempdir = str(folder)
    try:
        yield folder
    finally:
        tempfile.tempdir = before
        remove(folder)


def remove(folder: Path) -> None:
    """Remove the folder, as far as its files are not in use.

    Parameters
    ----------
    folder : Path
        The folder of temporary files.
    """
    shutil.rmtree(folder, ignore_errors=True)
