"""Small text files that users give: their text, whatever the encoding."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

from ..errors import UserError

MOST_BYTES = 2**24  # a table of all bands of the finest spectrometer has a tenth of it
ENCODED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""What text begins with that says how it is encoded."""


def check_small_file(path: Path, who: str) -> None:
    """Refuse what is no file that can be read at once.

    Parameters
    ----------
    path : Path
        Of the file.
    who : str
        What messages call it, as in "response table a.csv".

    Raises
    ------
    UserError
        Where there is no file, or no ordinary one, or it is too large.
    """
    if not os.path.exists(path):  # unlike Path.exists, it says no to names that no file can have
        raise UserError("The {who} does not exist: check the path.", who=who)
    if not path.is_file():
        raise UserError("The {who} is a folder, a device or a pipe: give a file.", who=who)
    if path.stat().st_size > MOST_BYTES:
        raise UserError(
            "The {who} is larger than {most} MB, too large for what it should hold: give another file.",
            who=who,
            most=MOST_BYTES // 2**20,
        )


def read_small_text(path: Path, who: str) -> str:
    """Return the text of a small file: UTF-8, UTF-16 with its mark, or else what Windows writes in western Europe.

    Parameters
    ----------
    path : Path
        Of the file.
    who : str
        What messages call it.

    Returns
    -------
    str

    Raises
    ------
    UserError
        Where there is no such file or it holds no text.
    """
    check_small_file(path, who)
    try:
        content = path.read_bytes()
        named = next((encoding for mark, encoding in ENCODED if content.startswith(mark)), "utf-8")
        try:
            text = content.decode(named)
        except UnicodeDecodeError:
            text = content.decode("cp1252", errors="replace") if named == "utf-8" else "\0"
    except OSError as error:
        raise UserError(
            "The {who} cannot be read ({strerror}): check its permissions.", who=who, strerror=error.strerror
        ) from error
    if "\0" in text:
        raise UserError("The {who} cannot be read as text: give a CSV file.", who=who)
    return text
