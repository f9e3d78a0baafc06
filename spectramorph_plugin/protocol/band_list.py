"""Which bands of a hyperspectral image are bad, as users say it: a word, or a list such as `1-7, 58-76, 225`."""

from __future__ import annotations

import re
from typing import Union

from ..errors import UserError

AUTO, FLAGGED, KEEP = "auto", "flagged", "keep"
WORDS = (AUTO, FLAGGED, KEEP)
MOST = 100_000  # bands that no image exceeds: a larger number is a typing error, and its range would fill the memory

RANGE = re.compile(r"(\d{1,9})(?:\s*[-–:]\s*(\d{1,9}))?")


def listed_bands(text: str) -> tuple[int, ...]:
    """Return the numbers in a list of bands.

    Parameters
    ----------
    text : str
        Numbers from 1 on and ranges of them, parted by commas, semicolons or blanks.

    Returns
    -------
    tuple of int
        In order, each once.

    Raises
    ------
    ValueError
        Where it is no such list.
    """
    closed = re.sub(r"\s*[-–:]\s*", "-", text.strip())
    numbers: set[int] = set()
    for part in (each for each in re.split(r"[,;\s]+", closed) if each):
        match = RANGE.fullmatch(part)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= last <= MOST:
            raise ValueError(part)
        numbers.update(range(first, last + 1))
    if not numbers:
        raise ValueError(text)
    return tuple(sorted(numbers))


def bad_bands(text: str) -> Union[str, tuple[int, ...]]:
    """Return what the option bad-bands says.

    Parameters
    ----------
    text : str
        "auto", "flagged", "keep", or a list such as "1-7,58-76".

    Returns
    -------
    str or tuple of int
        The word, or the numbers in the list, from 1.

    Raises
    ------
    UserError
        Where it is none of these.
    """
    if text in WORDS:
        return text
    try:
        return listed_bands(text)
    except ValueError as error:
        raise UserError(
            "The option bad-bands is {text}: give {listed} or a list of bands such as 1-7,58-76,225.",
            text=text,
            listed=", ".join(WORDS),
        ) from error


def in_ranges(numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return numbers in order as ranges, each by its first and its last.

    Parameters
    ----------
    numbers : tuple of int
        In order, each once.

    Returns
    -------
    list of tuple of int
    """
    ranges: list[tuple[int, int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ranges
