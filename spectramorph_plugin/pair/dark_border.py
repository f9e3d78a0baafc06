"""Looking at whether a pair's HSI is dark along its border, as some simulators make it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.dark_border import Border, is_dark
from ..core.psf import PointSpreadFunction
from ..core.subspace import SignalSubspace
from .scenes import PairReader

CORNER = 24  # side, in coarse pixels, of the corner that is looked at: two ends of so many pixels tell enough


def without_dark_border(
    reader: PairReader, subspace: SignalSubspace, response: NDArray[np.float32], psf: PointSpreadFunction
) -> PairReader:
    """Return what reads a pair whose HSI is not dark along its border.

    Parameters
    ----------
    reader : PairReader
    subspace : SignalSubspace
        Of the HSI.
    response : ndarray of shape (c, C)
        R, rows summing to 1.
    psf : PointSpreadFunction
        The HSI's blur.

    Returns
    -------
    PairReader
        The same where the border is not dark.
    """
    overlap = reader.pair.overlap(0)
    rows, columns = min(overlap.height, CORNER), min(overlap.width, CORNER)
    window = Window(overlap.col_off, overlap.row_off, columns, rows)
    fine = reader.pixels.fine_window(window)
    scene = None if fine is None else reader.read(window, fine, subspace, psf)
    if scene is None:
        return reader
    whole = reader.centres(Window(0, 0, reader.hsi.grid.width, reader.hsi.grid.height))
    border = Border.of(psf, reader.steps, whole, (reader.msi.grid.height, reader.msi.grid.width))
    level = reader.level[:, None, None]
    trusted = scene.trusted.cpu().numpy() > 0
    seen = np.tensordot(response.astype(np.float64) @ subspace.basis, scene.hsi.cpu().double().numpy(), 1) + level
    expected = scene.blurred_msi.cpu().double().numpy() + level
    at = np.arange(window.row_off, window.row_off + rows), np.arange(window.col_off, window.col_off + columns)
    if not is_dark(np.where(trusted, seen, np.nan), expected, border.within(*at)):
        return reader
    return replace(reader, border=border)
