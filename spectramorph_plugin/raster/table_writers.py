"""Tables out: spectral responses and point spread functions, as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import writing


def write_response_table(
    path: Path, wavelength: NDArray[np.float64], response: NDArray[np.float32], names: Sequence[str]
) -> None:
    """Write a spectral response as CSV, a row an HSI band: what `read_response_table` reads.

    Parameters
    ----------
    path : Path
        Of the file to write.
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    response : ndarray of shape (c, C)
        R, rows summing to 1.
    names : sequence of str
        Of the MSI's bands.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["wavelength_nm", *names])
        for nm, column in zip(wavelength, response.T):
            writer.writerow([f"{nm:.10g}", *[f"{value:.6g}" for value in column]])


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table as CSV.

    Parameters
    ----------
    path : Path
        Of the file to write.
    header : sequence of str
        What the columns hold.
    rows : iterable of sequence
        Their values; nothing is written for None, and ten digits of a number.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow([f"{value:.10g}" if isinstance(value, float) else value for value in row])


def write_blur_table(path: Path, kernel: NDArray[np.float64]) -> None:
    """Write a point spread function as CSV, a square table of weights: what `read_blur_table` reads.

    Parameters
    ----------
    path : Path
        Of the file to write.
    kernel : ndarray of shape (n, n)
        Weights of fine pixels around a coarse one's centre.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    with writing(path):
        np.savetxt(path, kernel, fmt="%.6g", delimiter=",")
