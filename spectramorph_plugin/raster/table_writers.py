"""Tables out: spectral responses, endmembers and point spread functions, as CSV."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import writing


def write_endmember_table(
    path: Path,
    endmembers: NDArray[np.float32],
    band_numbers: NDArray[np.intp],
    wavelength: NDArray[np.float64] | None,
) -> None:
    """Write endmembers as CSV: a row a band, with its number in the HSI and its wavelength in nm.

    Nine digits give a float32 back exactly.

    Parameters
    ----------
    path : Path
        Of the file to write.
    endmembers : ndarray of shape (K, C)
        E, in the HSI's units.
    band_numbers : ndarray of int of shape (C,)
        Of the bands in the HSI's file, 1-based.
    wavelength : ndarray of shape (C,) or None
        Of the bands, nm; None where they are not known.

    Raises
    ------
    UserError
        Where the disk is full.
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
