"""Pictures of a fusion for its report, gathered as its tiles are written."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.constrained import constrained_abundances
from ..core.model import FusionModel
from ..pair.scenes import PairReader
from ..pair.tiles import Tile
from ..protocol.figures import Display
from ..report.page import MISFIT_RAMP
from ..report.pictures import Picture, map_picture, true_colour
from ..report.quicklook import BlockMeans, Detail
from ..report.story import MaterialMap, MisfitMap, Pictures, View

MOST_SHOWN = 1100  # pixels of the pictures along their longer side
MOST_MISFIT = 560
MOST_MAP = 132  # of a map of fractions: there are up to thirty, and fractions take time
DETAIL_SIDE = 512
# What pictures may take, so that a report of the most that there can be stays below 5 MB.
VIEW_BYTES, DETAIL_BYTES, MISFIT_BYTES, MAP_BYTES = 600_000, 250_000, 180_000, 16_000
TOP_PERCENTILE = 98  # of the misfit, which ends its ramp


class Album:
    """Gathers pictures.

    Parameters
    ----------
    model : FusionModel
    reader : PairReader
        The pair that it is applied to.
    display : Display
        How to show the HSI, and the fused image.
    """

    def __init__(self, model: FusionModel, reader: PairReader, display: Display) -> None:
        grid = reader.msi.grid
        shape = grid.height, grid.width
        self._model, self._reader, self._display = model, reader, display
        self._shown = [band - 1 for band in display.bands]
        used = model.positions_in(reader.hsi.bands.indexes)
        start, along = model.mixing_for(used, len(reader.hsi.bands))
        self._mixing = start[self._shown], along[:, self._shown]
        self._view = BlockMeans(6, *shape, MOST_SHOWN)
        self._coefficients = BlockMeans(len(along), *shape, MOST_MAP)
        self._misfits = BlockMeans(2, *shape, MOST_MISFIT)
        self._detail = Detail(DETAIL_SIDE) if self._view.step > 1 else None
        self._has_misfits = False

    def add(self, tile: Tile) -> None:
        """Take a tile in.

        Parameters
        ----------
        tile : Tile
        """
        after = tile.linear(*self._mixing)
        if not np.isfinite(after[0]).any():
            return
        before = self._before(tile.window)
        before[:, ~np.isfinite(after[0])] = np.nan
        self._view.add(np.concatenate([before, after]), tile.window)
        self._coefficients.add(tile.coefficients, tile.window)
        if self._detail is not None:
            self._detail.offer(before, after, tile.window)
        if tile.residuals is not None:
            self._has_misfits = True
            self._misfits.add(tile.residuals, tile.window)

    def _before(self, window: Window) -> NDArray[np.float32]:
        """Return the HSI's values at fine pixels, each that of the coarse pixel it lies in."""
        rows, columns, _ = self._reader.pixels.coarse_pixels(window)
        top, left = int(rows.min()), int(columns.min())
        coarse = Window(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
        return self._reader.hsi.read(coarse, self._shown)[:, rows - top, columns - left]

    def pictures(self, signal: float) -> Pictures:
        """Return the pictures, once all tiles are in.

        Parameters
        ----------
        signal : float
            The HSI's typical value.

        Returns
        -------
        Pictures
        """
        grid = self._reader.msi.grid
        view, detail = self._views()
        covered = self._coefficients.known() / (grid.height * grid.width)
        return Pictures(view, detail, self._maps(), self._misfit_maps(signal), covered)

    def _views(self) -> tuple[View, View | None]:
        """Return the whole place before and after, and a detail of it where that shows fewer pixels than there are."""
        image, step = self._view.image(), self._view.step
        found = self._detail
        if found is None or found.window is None or found.images is None:
            return View(*self._both(image, VIEW_BYTES), step), None
        part, whole = found.window, (image.shape[2] * step, image.shape[1] * step)
        frame = part.col_off / whole[0], part.row_off / whole[1], part.width / whole[0], part.height / whole[1]
        return View(*self._both(image, VIEW_BYTES), step, frame), View(*self._both(found.images, DETAIL_BYTES), 1)

    def _both(self, image: NDArray[np.float32], most_bytes: int) -> tuple[Picture, Picture]:
        ends = self._display.minimum, self._display.maximum
        return true_colour(image[:3], *ends, most_bytes), true_colour(image[3:], *ends, most_bytes)

    def _maps(self) -> tuple[MaterialMap, ...]:
        """Return maps of the endmembers' fractions."""
        found = self._coefficients.image()
        start, along = self._model.unmixing
        known = np.isfinite(found[0])
        fractions = np.full((len(start), *known.shape), np.nan, np.float32)
        mixed = found[:, known].T @ along + start
        fractions[:, known] = constrained_abundances(mixed.astype(np.float32), self._model.endmembers).T
        return tuple(
            MaterialMap(map_picture(each, 0.0, 1.0, MAP_BYTES), float(each[known].mean())) for each in fractions
        )

    def _misfit_maps(self, signal: float) -> dict[str, MisfitMap]:
        """Return maps of how far the result is from agreeing with each image; nothing where the preset tells none."""
        if not self._has_misfits:
            return {}
        found = {}
        for name, values in zip(("msi", "hsi"), self._misfits.image()):
            known = values[np.isfinite(values)]
            top, typical = float(np.percentile(known, TOP_PERCENTILE)), float(np.median(known))
            picture = map_picture(values, 0.0, top, MISFIT_BYTES, MISFIT_RAMP)
            found[name] = MisfitMap(picture, top, typical, typical / max(signal, 1e-300))
        return found
