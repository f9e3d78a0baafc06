"""The files that a fusion writes: the small ones first, then the rasters tile by tile."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..pair.fitting import FittedPair
from ..pair.model_file import save_model
from ..pair.scenes import PairReader
from ..pair.tiles import Tile, estimate_tiles, positions
from ..protocol.figures import Assessment
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..raster.tables import write_endmember_table
from ..raster.writer import abundance_format, clipped_in_words, create_raster, hyperspectral_format, plain_format

RESIDUAL_BANDS = ("residual with the multispectral image", "residual with the hyperspectral image")


def write_fusion(
    fitted: FittedPair, reader: PairReader, dtype: str, outputs: Outputs, report: Reporter
) -> Assessment | None:
    """Write what is asked for, and assess the result while the last tiles are packed.

    Parameters
    ----------
    fitted : FittedPair
    reader : PairReader
        The pair that it is applied to.
    dtype : str
        The fused raster's data type, "same" as the HSI's or "float32".
    outputs : Outputs
        The files to write: output, and any of abundances, residuals, endmembers and model.
    report : Reporter

    Returns
    -------
    Assessment or None
        How much fusing helps; None where that was not asked for or the images are too small.
    """
    model, hsi, msi = fitted.model, reader.hsi, reader.msi
    if "endmembers" in outputs:
        write_endmember_table(outputs.partial("endmembers"), model.endmembers, model.band_numbers, model.wavelength)
    if "model" in outputs:
        save_model(outputs.partial("model"), model)
    layouts = {
        "output": hyperspectral_format(hsi, dtype),
        "abundances": abundance_format(len(model.endmembers)),
        "residuals": plain_format(RESIDUAL_BANDS),
    }
    mixing = _for_all_bands(model.mixing, positions(hsi, model), len(hsi.bands))
    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(create_raster(outputs.partial(name), msi.grid, layout))
            for name, layout in layouts.items()
            if name in outputs
        }
        tiles = estimate_tiles(model, msi, reader.pair, reader.device, report, fitted.percent, "residuals" in outputs)
        for tile in tiles:
            writers["output"].write_blocks(_Mixture(tile, mixing), tile.window)
            if "abundances" in writers:
                writers["abundances"].write(tile.linear(*model.unmixing), tile.window)
            if "residuals" in writers and tile.residuals is not None:
                writers["residuals"].write(tile.residuals, tile.window)
        assessment = fitted.assess(report)
    clipped = clipped_in_words(writers["output"], layouts["output"].dtype)
    if clipped:
        report.warning(clipped)
    return assessment


Mixing = tuple[NDArray[np.float32], NDArray[np.float32]]


def _for_all_bands(mixing: Mixing, used: NDArray[np.intp], bands: int) -> Mixing:
    """Return the same for all bands of the HSI, NaN for those that were not used."""
    mean, vectors = np.full(bands, np.nan, np.float32), np.zeros((len(mixing[1]), bands), np.float32)
    mean[used], vectors[:, used] = mixing
    return mean, vectors


class _Mixture:
    """The fused spectra [bands, h, w] of parts of a tile, made when they are written: few are held at a time."""

    def __init__(self, tile: Tile, mixing: Mixing) -> None:
        self._tile, self._mixing = tile, mixing

    def __call__(self, part: Window) -> NDArray[np.float32]:
        return self._tile.linear(*self._mixing, part)
