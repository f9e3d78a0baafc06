"""Numbers that stand in a file instead of on the command line: one a line, or in a list of an ENVI header."""

from __future__ import annotations

import os
import re
from pathlib import Path

from ..errors import UserError

MOST_BYTES = 2**22  # of a file with numbers: a larger one is no such file


def names_file(text: str) -> bool:
    """Tell whether a text names a file, and is no list of numbers.

    Parameters
    ----------
    text : str
        As the user gave it.

    Returns
    -------
    bool
    """
    return os.path.isfile(text.strip().strip('"'))


def numbers_in_file(name: str, header_field: str) -> tuple[float, ...]:
    """Return the numbers in a file.

    Parameters
    ----------
    name : str
        Its path: an ENVI header, or a text or table of whose lines those count that begin with a number.
    header_field : str
        The field of an ENVI header that holds them.

    Returns
    -------
    tuple of float

    Raises
    ------
    UserError
        Where the file holds none, or cannot be read.
    """
    path = Path(name.strip().strip('"'))
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    except OSError as error:
        raise UserError(f"The file {path} cannot be read ({error.strerror}): check it.") from error
    text = data.decode("utf-8-sig", errors="replace")
    listed = re.search(rf"^\s*{header_field}\s*=\s*\{{([^}}]*)\}}", text, re.MULTILINE | re.IGNORECASE)
    is_header = text.lstrip().upper().startswith("ENVI")
    if listed or is_header:
        parts = re.split(r"[,\s]+", listed[1].strip()) if listed else []
    else:
        parts = [re.split(r"[,;\s]", line.strip(), maxsplit=1)[0] for line in text.splitlines()]
        parts = [part for part in parts if _number(part) is not None]
    numbers = [_number(part) for part in parts]
    found = tuple(number for number in numbers if number is not None)
    if not found or len(found) < len(numbers):
        raise UserError(
            f"The file {path} holds no numbers for {header_field}: give an ENVI header with a list of them, or a text "
            "with one a line."
        )
    return found


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
