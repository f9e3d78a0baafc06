"""Rasters written tile by tile: of a fusion, or of a model applied to other images."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.model import FusionModel
from ..pair.tiles import Tile
from ..protocol.reporter import Reporter
from ..raster.grid import Grid
from ..raster.writer import RasterFormat, RasterWriter, clipped_in_words, create_raster

Meanwhile = TypeVar("Meanwhile")


@dataclass(frozen=True)
class TileWriting:
    """What is written of tiles, and where.

    Attributes
    ----------
    model : FusionModel
        The one that the tiles' coefficients are of.
    constrained : bool
        Whether abundances are fractions.
    mixing : tuple of ndarray
        What turns coefficients into spectra with all bands of the fused raster: see `FusionModel.mixing_for`.
    grid : Grid
        Of the rasters.
    layouts : mapping of str to RasterFormat
        Of the rasters that may be asked for.
    places : mapping of str to Path
        Of the files that are.
    """

    model: FusionModel
    constrained: bool
    mixing: tuple[NDArray[np.float32], NDArray[np.float32]]
    grid: Grid
    layouts: Mapping[str, RasterFormat]
    places: Mapping[str, Path]

    def write(
        self,
        tiles: Iterable[Tile],
        witness: Callable[[Tile], None] | None,
        report: Reporter,
        meanwhile: Callable[[], Meanwhile],
    ) -> Meanwhile:
        """Write the rasters tile by tile.

        Parameters
        ----------
        tiles : iterable of Tile
        witness : callable or None
            Is shown every tile.
        report : Reporter
            Is warned of values that the fused raster's data type could not hold.
        meanwhile : callable
            What is to be computed while the last tiles are packed.

        Returns
        -------
        object
            What `meanwhile` returned.
        """
        with ExitStack() as stack:
            writers = self._open(stack)
            for tile in tiles:
                self._put(tile, writers)
                if witness is not None:
                    witness(tile)
            found = meanwhile()
        clipped = clipped_in_words(writers["output"].clipped, self.layouts["output"].dtype)
        if clipped:
            report.warning(clipped)
        return found

    def write_one(self, tile: Tile) -> NDArray[np.int64]:
        """Write rasters that one tile fills.

        Parameters
        ----------
        tile : Tile

        Returns
        -------
        ndarray of int of shape (bands,)
            How many values the fused raster's data type could not hold.
        """
        with ExitStack() as stack:
            writers = self._open(stack)
            self._put(replace(tile, window=Window(0, 0, tile.window.width, tile.window.height)), writers)
        return writers["output"].clipped

    def _open(self, stack: ExitStack) -> dict[str, RasterWriter]:
        return {
            name: stack.enter_context(create_raster(self.places[name], self.grid, layout))
            for name, layout in self.layouts.items()
            if name in self.places
        }

    def _put(self, tile: Tile, writers: Mapping[str, RasterWriter]) -> None:
        writers["output"].write_blocks(functools.partial(tile.linear, *self.mixing), tile.window)
        doubts = None if tile.doubts is None else tile.doubts[None]
        sigma = None if tile.sigma is None else tile.sigma[None]
        told = {
            "residuals": tile.residuals,
            "uncertainty": sigma,
            "doubtful": doubts,
            "coefficients": tile.coefficients,
        }
        for name, values in told.items():
            if name in writers and values is not None:
                writers[name].write(values, tile.window)
        if "abundances" in writers:
            writers["abundances"].write(tile.abundances(self.model, self.constrained), tile.window)
