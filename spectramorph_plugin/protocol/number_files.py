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
        Its path: an ENVI header, or a text or table of whose lines those count that begin with a number. A column that
        only counts the lines is passed over; of the others the first holds wavelengths, the second widths.
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
        raise UserError(
            "The file {path} cannot be read ({strerror}): check it.", path=path, strerror=error.strerror
        ) from error
    text = data.decode("utf-8-sig", errors="replace")
    listed = re.search(rf"^\s*{header_field}\s*=\s*\{{([^}}]*)\}}", text, re.MULTILINE | re.IGNORECASE)
    is_header = text.lstrip().upper().startswith("ENVI")
    if listed or is_header:
        parts = re.split(r"[,\s]+", listed[1].strip()) if listed else []
    else:
        rows = [row for row in map(_columns, text.splitlines()) if row and _number(row[0]) is not None]
        parts = _column(rows, header_field)
    numbers = [_number(part) for part in parts]
    found = tuple(number for number in numbers if number is not None)
    if not found or len(found) < len(numbers):
        raise UserError(
            "The file {path} holds no numbers for {field}: give an ENVI header with a list of them, or a "
            "text with one a line.",
            path=path,
            field=header_field,
        )
    return found


def _columns(line: str) -> list[str]:
    """Return the columns of a line: a comma within one is a decimal one where others part the columns."""
    parts = [part for part in re.split(r"[;\s]+|,(?=\s|$)", line.strip()) if part]
    if len(parts) == 1:
        return parts[0].split(",")
    return [part.replace(",", ".") if re.fullmatch(r"[-+]?\d+,\d+", part) else part for part in parts]


def _column(rows: list[list[str]], header_field: str) -> list[str]:
    """Return the column of a table that holds what a field of an ENVI header does."""
    columns = list(zip(*rows))  # as many as the shortest row has
    counted = [_number(part) for part in columns[0]] if columns else []
    if len(columns) > 1 and len(rows) > 1 and counted in ([*range(len(rows))], [*range(1, len(rows) + 1)]):
        columns = columns[1:]
    widths = header_field == "fwhm" and len(columns) > 1 and all(_number(part) is not None for part in columns[1])
    return list(columns[1 if widths else 0]) if columns else []


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
