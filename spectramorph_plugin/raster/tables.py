"""Tables in: spectral responses and point spread functions, as CSV."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from ..messages import Message
from .bands import LARGEST_WAVELENGTH_UM, NM_PER_MICROMETRE
from .text_files import read_small_text

BAND_COLUMN = "band"  # the first column of the program's own tables of endmembers
DECIMAL_COMMA = re.compile(r"[-+]?\d+(?:,\d+)?(?:[eE][-+]?\d+)?")


def read_response_table(path: Path) -> tuple[NDArray[np.float64], NDArray[np.float64], list[str]]:
    """Read wavelengths in the first column and the relative response of one MSI band in each other one.

    Columns are separated by commas, semicolons, tabs or spaces, with decimal points or, but for the first, commas; a
    header line is optional, lines that start with `#` are passed over; wavelengths below 100 are micrometres.

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    wavelength : ndarray of shape (m,)
        nm.
    response : ndarray of shape (m, c)
        One curve a band, in any units.
    names : list of str
        Of the bands, from the header; "1", "2", … where there is none.

    Raises
    ------
    UserError
        Where there is no such table at `path`.
    """
    return parse_curve_table(
        read_small_text(path, Message("response table {path}", path=path)),
        Message("response table {path}", path=path),
        Message("band of the multispectral image"),
    )


def parse_curve_table(text: str, who: str, each: str) -> tuple[NDArray[np.float64], NDArray[np.float64], list[str]]:
    """Read the text of a table of curves, see `read_response_table`.

    A first column of band numbers, called `band`, as the program's own tables of endmembers have it, is passed over.

    Parameters
    ----------
    text : str
    who : str
        What messages call the table, as in "response table a.csv".
    each : str
        What has a curve.

    Returns
    -------
    wavelength : ndarray of shape (m,)
        nm.
    table : ndarray of shape (m, c)
        One curve a column, in any units.
    names : list of str
        Of the curves.

    Raises
    ------
    UserError
        Where the text is no such table.
    """
    header, table = parse_table(text, who)
    if header and header[0].strip().lower() == BAND_COLUMN and len(header) == table.shape[1]:
        header, table = header[1:], table[:, 1:]
    names = header[1:]
    if min(table.shape) < 2:
        raise UserError(
            "The {who} is not a table: it needs wavelengths in the first column and one column for each {each}.",
            who=who,
            each=each,
        )
    wavelength = table[:, 0] * (NM_PER_MICROMETRE if table[:, 0].max() < LARGEST_WAVELENGTH_UM else 1.0)
    count = table.shape[1] - 1
    return wavelength, table[:, 1:], names if len(names) == count else [str(i + 1) for i in range(count)]


def read_blur_table(path: Path) -> NDArray[np.float64]:
    """Read the HSI's point spread function: a square table of weights on fine pixels around a coarse pixel's centre.

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    ndarray of shape (n, n)
        Summing to 1.

    Raises
    ------
    UserError
        Where there is no such table at `path`.
    """
    _, table = parse_table(
        read_small_text(path, Message("blur table {path}", path=path)), Message("blur table {path}", path=path)
    )
    if table.shape[0] != table.shape[1] or table.sum() <= 0:
        raise UserError(
            "The blur table {path} is not a point spread function: it needs as many rows as columns and weights "
            "whose sum is above 0.",
            path=path,
        )
    return table / table.sum()


def parse_table(text: str, who: str) -> tuple[list[str], NDArray[np.float64]]:
    """Return the header's cells, none where there is no header, and the finite numbers below it.

    Parameters
    ----------
    text : str
        Of a table, columns separated by commas, semicolons, tabs or spaces.
    who : str
        What messages call it, as in "blur table a.csv".

    Returns
    -------
    header : list of str
    numbers : ndarray of shape (rows, columns)

    Raises
    ------
    UserError
        Where the text is no table of finite numbers.
    """
    lines = [line for line in text.splitlines() if line.strip(" ,;\t") and not line.lstrip().startswith("#")]
    if lines and re.fullmatch(r"sep=.", lines[0].strip()):  # Excel's note of its separator
        lines.pop(0)
    separator = _separator(lines[-1]) if lines else None
    try:
        rows = [_cells(line, separator) for line in lines]
    except csv.Error as error:  # a cell longer than any number or name
        raise UserError("The {who} is not a table: give a CSV file.", who=who) from error
    header = rows.pop(0) if rows and _number(rows[0][0], separator) is None else []
    columns = len(rows[0]) if rows else 0
    table = np.empty((len(rows), columns))
    for line, row in zip(table, rows):
        numbers = [_number(cell, separator) for cell in row]
        if len(row) != columns or any(number is None for number in numbers):
            raise UserError("The {who} holds something other than numbers below its header.", who=who)
        line[:] = numbers
    if table.size == 0 or not np.isfinite(table).all():
        raise UserError("The {who} is not a table of finite numbers: correct it, or give another one.", who=who)
    return header, table


def _separator(line: str) -> str | None:
    """Return what separates the columns of a line of numbers; None for spaces.

    A comma is a decimal one where there is another separator, as Excel writes in half of the world's languages.
    """
    for separator in ";\t":
        if separator in line:
            return separator
    cells = line.split()
    if "," in line and not (len(cells) > 1 and all(DECIMAL_COMMA.fullmatch(cell) for cell in cells)):
        return ","
    return None


def _cells(line: str, separator: str | None) -> list[str]:
    if separator is None:
        return line.split()
    return [cell.strip() for cell in next(csv.reader([line], delimiter=separator))]


def _number(cell: str, separator: str | None) -> float | None:
    """Return the number in a cell; None where it holds none."""
    if separator != "," and cell.count(",") == 1 and "." not in cell:
        cell = cell.replace(",", ".")
    try:
        return float(cell)
    except ValueError:
        return None
