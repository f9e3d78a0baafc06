"""Tables in and out: spectral responses and endmembers, as CSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError, writing
from .bands import LARGEST_WAVELENGTH_UM, NM_PER_MICROMETRE
from .text_files import read_small_text

DECIMAL_COMMA = re.compile(r"[-+]?\d+(?:,\d+)?(?:[eE][-+]?\d+)?")


def read_response_table(path: Path) -> tuple[NDArray[np.float64], NDArray[np.float64], list[str]]:
    """Read wavelengths in the first column and the relative response of one MSI band in each other one.

    Columns are separated by commas, semicolons, tabs or spaces, with decimal points or, but for the first, commas; a
    header line is optional, lines that start with `#` are passed over; wavelengths below 100 are micrometres.

    Returns
    -------
    wavelength [m] in nm, response [m, c], and the bands' names from the header ("1", "2", … where there is none).

    Raises
    ------
    UserError where there is no such table at `path`.
    """
    header, table = _read_table(path, "response table")
    names = header[1:]
    if min(table.shape) < 2:
        raise UserError(
            f"The response table {path} is not a table: it needs wavelengths in the first column and one column for "
            "each band of the multispectral image."
        )
    wavelength = table[:, 0] * (NM_PER_MICROMETRE if table[:, 0].max() < LARGEST_WAVELENGTH_UM else 1.0)
    bands = table.shape[1] - 1
    return wavelength, table[:, 1:], names if len(names) == bands else [str(i + 1) for i in range(bands)]


def read_blur_table(path: Path) -> NDArray[np.float64]:
    """Read the HSI's point spread function: a square table of weights on fine pixels around a coarse pixel's centre.

    Raises
    ------
    UserError where there is no such table at `path`.
    """
    _, table = _read_table(path, "blur table")
    if table.shape[0] != table.shape[1] or table.sum() <= 0:
        raise UserError(
            f"The blur table {path} is not a point spread function: it needs as many rows as columns and weights whose "
            "sum is above 0."
        )
    return table / table.sum()


def _read_table(path: Path, what: str) -> tuple[list[str], NDArray[np.float64]]:
    """Return the header's cells, none where there is no header, and the finite numbers below it."""
    text = read_small_text(path, f"{what} {path}")
    lines = [line for line in text.splitlines() if line.strip(" ,;\t") and not line.lstrip().startswith("#")]
    if lines and re.fullmatch(r"sep=.", lines[0].strip()):  # Excel's note of its separator
        lines.pop(0)
    separator = _separator(lines[-1]) if lines else None
    try:
        rows = [_cells(line, separator) for line in lines]
    except csv.Error as error:  # a cell longer than any number or name
        raise UserError(f"The {what} {path} is not a table: give a CSV file.") from error
    header = rows.pop(0) if rows and _number(rows[0][0], separator) is None else []
    columns = len(rows[0]) if rows else 0
    table = np.empty((len(rows), columns))
    for line, row in zip(table, rows):
        numbers = [_number(cell, separator) for cell in row]
        if len(row) != columns or any(number is None for number in numbers):
            raise UserError(f"The {what} {path} holds something other than numbers below its header.")
        line[:] = numbers
    if table.size == 0 or not np.isfinite(table).all():
        raise UserError(f"The {what} {path} is not a table of finite numbers: correct it, or give another one.")
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


def write_endmember_table(
    path: Path,
    endmembers: NDArray[np.float32],
    band_numbers: NDArray[np.intp],
    wavelength: NDArray[np.float64] | None,
) -> None:
    """Write endmembers [K, C] as CSV: a row a band, with its number in the HSI and its wavelength in nm.

    Nine digits give a float32 back exactly.
    """
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["band", "wavelength_nm", *[f"endmember_{k + 1}" for k in range(len(endmembers))]])
        for row, (number, spectrum) in enumerate(zip(band_numbers, endmembers.T)):
            nm = "" if wavelength is None else f"{wavelength[row]:.6g}"
            writer.writerow([int(number), nm, *[f"{value:.9g}" for value in spectrum]])


def write_response_table(
    path: Path, wavelength: NDArray[np.float64], response: NDArray[np.float32], names: Sequence[str]
) -> None:
    """Write a spectral response [c, C] as CSV: a row an HSI band, wavelengths in nm first; `read_response_table`'s."""
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["wavelength_nm", *names])
        for nm, column in zip(wavelength, response.T):
            writer.writerow([f"{nm:.10g}", *[f"{value:.6g}" for value in column]])


def write_blur_table(path: Path, kernel: NDArray[np.float64]) -> None:
    """Write a point spread function as CSV, a square table of weights: what `read_blur_table` reads."""
    with writing(path):
        np.savetxt(path, kernel, fmt="%.6g", delimiter=",")
