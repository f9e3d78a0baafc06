"""Small images of a fusion for its report, gathered as its tiles are written."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.model import FusionModel
from ..pair.preparation import PreparedPair
from ..pair.tiles import Tile
from ..protocol.figures import Display
from ..report.quicklook import BlockMeans, Detail
from ..report.story import FusionImages

MOST_SHOWN = 1100  # pixels of the whole place along its longer side
MOST_MISFIT = 560
MOST_MAP = 132  # of a map of fractions: there are up to thirty, and fractions take time
DETAIL_SIDE = 512


class Album:
    """Gathers images.

    Parameters
    ----------
    model : FusionModel
    prepared : PreparedPair
        The pair that it is applied to.
    display : Display
        How to show the HSI, and the fused image.
    """

    def __init__(self, model: FusionModel, prepared: PreparedPair, display: Display) -> None:
        grid = prepared.reader.msi.grid
        shape = grid.height, grid.width
        self._model, self._prepared = model, prepared
        self._shown = [band - 1 for band in display.bands]
        start, along = model.mixing
        picks = np.searchsorted(prepared.sample.used, self._shown)
        self._mixing = start[picks], along[:, picks]
        self._view = BlockMeans(6, *shape, MOST_SHOWN)
        self._coefficients = BlockMeans(len(along), *shape, MOST_MAP)
        self._misfits = BlockMeans(2, *shape, MOST_MISFIT)
        self._detail = Detail(DETAIL_SIDE)
        self._uncertainty = BlockMeans(1, *shape, MOST_MISFIT)
        self._has_misfits = self._has_uncertainty = False

    def add(self, tile: Tile) -> None:
        """Take a tile in.

        Parameters
        ----------
        tile : Tile
        """
        after = tile.linear(*self._mixing)
        known = np.isfinite(after[0])
        if not known.any():
            return
        before = self._before(tile.window)
        before[:, ~known] = np.nan
        self._view.add(np.concatenate([before, after]), tile.window)
        self._coefficients.add(tile.coefficients, tile.window)
        if self._view.step > 1:
            self._detail.offer(before, after, tile.window)
        if tile.residuals is not None:
            self._has_misfits = True
            self._misfits.add(tile.residuals, tile.window)
        if tile.sigma is not None:
            self._has_uncertainty = True
            self._uncertainty.add(tile.sigma[None], tile.window)

    def _before(self, window: Window) -> NDArray[np.float32]:
        """Return the HSI's values at fine pixels, each that of the coarse pixel it lies in."""
        reader = self._prepared.reader
        rows, columns, _ = reader.pixels.coarse_pixels(window)
        top, left = int(rows.min()), int(columns.min())
        coarse = Window(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
        return reader.hsi.read(coarse, self._shown)[:, rows - top, columns - left]

    def images(self) -> FusionImages:
        """Return the images, once all tiles are in."""
        image, step = self._view.image(), self._view.step
        grid, detail, frame = self._prepared.reader.msi.grid, None, None
        if self._detail.window is not None and self._detail.images is not None:
            detail = self._detail.images[:3], self._detail.images[3:]
            part, width, height = self._detail.window, image.shape[2] * step, image.shape[1] * step
            frame = part.col_off / width, part.row_off / height, part.width / width, part.height / height
        return FusionImages(
            before=image[:3],
            after=image[3:],
            step=step,
            detail=detail,
            frame=frame,
            fractions=self._model.fractions(self._coefficients.image()),  # those of the mean spectra
            misfits=self._misfits.image() if self._has_misfits else None,
            uncertainty=self._uncertainty.image()[0] if self._has_uncertainty else None,
            signal=math.sqrt(float(np.mean(np.square(self._prepared.sample.fit_spectra, dtype=np.float64)))),
            covered=self._coefficients.known() / (grid.height * grid.width),
        )
