"""The files that a fusion writes: the small ones first, then the rasters tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from ..core.sharp import Wanted
from ..pair.fitting import FittedPair
from ..pair.model_file import save_model
from ..pair.scenes import PairReader
from ..pair.tiles import Tile, estimate_tiles
from ..protocol.figures import Assessment, ToldError
from ..protocol.reporter import Reporter
from ..raster.endmember_writers import write_endmembers
from ..raster.writer import RasterFormat, hyperspectral_format, plain_format
from .provenance import FRACTIONS_TOLD
from .shown_endmembers import ShownEndmembers
from .tile_writing import TileWriting

UNCERTAINTY_BANDS = ("likely error, 1 is the mean",)
RESIDUAL_BANDS = ("residual with the multispectral image", "residual with the hyperspectral image")


def write_fusion(
    fitted: FittedPair,
    shown: ShownEndmembers,
    reader: PairReader,
    dtype: str,
    colours: tuple[int, ...],
    places: Mapping[str, Path],
    witness: Callable[[Tile], None] | None,
    report: Reporter,
) -> Assessment | None:
    """Write what is asked for, and assess the result while the last tiles are packed.

    Parameters
    ----------
    fitted : FittedPair
    shown : ShownEndmembers
        What abundance maps are of.
    reader : PairReader
        The pair that it is applied to.
    dtype : str
        The fused raster's data type, "same" as the HSI's or "float32".
    colours : tuple of int
        The bands to show as red, green and blue, 1-based.
    places : mapping of str to Path
        The files to write: output, and any of abundances, residuals, uncertainty, endmembers and
        model.
    witness : callable or None
        Is shown every tile, with its residuals and uncertainty: who gathers what a report shows.
    report : Reporter

    Returns
    -------
    Assessment or None
        How much fusing helps; None where that was not asked for or the images are too small.
    """
    model, hsi, msi = fitted.model, reader.hsi, reader.msi
    write_small_files(fitted, shown, places)
    used = model.positions_in(hsi.bands.indexes)
    layouts = fused_layouts(fitted, shown, reader, dtype, colours)
    compare = "residuals" in places or witness is not None
    likely = "uncertainty" in places or witness is not None
    tiles = estimate_tiles(model, msi, reader.pair, reader.device, report, fitted.percent, Wanted(compare, likely))
    writing = TileWriting(model, shown.constrained, model.mixing_for(used, len(hsi.bands)), msi.grid, layouts, places)
    return writing.write(tiles, witness, report, meanwhile=lambda: fitted.assess(report))


def write_small_files(fitted: FittedPair, shown: ShownEndmembers, places: Mapping[str, Path]) -> None:
    """Write what is no raster.

    Parameters
    ----------
    fitted : FittedPair
    shown : ShownEndmembers
        What abundance maps are of.
    places : mapping of str to Path
        The files to write.
    """
    if "endmembers" in places:
        write_endmembers(places["endmembers"], shown.table)
    if "model" in places:
        save_model(places["model"], fitted.model)


def fused_layouts(
    fitted: FittedPair, shown: ShownEndmembers, reader: PairReader, dtype: str, colours: tuple[int, ...]
) -> dict[str, RasterFormat]:
    """Return the formats of the rasters that may be asked for.

    Parameters
    ----------
    fitted : FittedPair
    shown : ShownEndmembers
        What abundance maps are of.
    reader : PairReader
        The pair that it is applied to.
    dtype : str
        The fused raster's data type, "same" as the HSI's or "float32".
    colours : tuple of int
        The bands to show as red, green and blue, 1-based.

    Returns
    -------
    dict of str to RasterFormat
    """
    used = fitted.model.positions_in(reader.hsi.bands.indexes)
    return {
        "output": hyperspectral_format(reader.hsi, dtype, colours, used),
        "abundances": plain_format(shown.table.names),
        "residuals": plain_format(RESIDUAL_BANDS),
        "uncertainty": plain_format(UNCERTAINTY_BANDS),
    }


def values_told(
    places: Mapping[str, Path], fused: Path, constrained: bool, error: ToldError | None, bands: int
) -> dict[Path, dict[str, str]]:
    """Return what rasters tell of their values, for the spectral view: docs/spectral-view.md.

    Parameters
    ----------
    places : mapping of str to Path
        The files that were written.
    fused : Path
        Where the fused raster will lie.
    constrained : bool
        Whether abundances are fractions.
    error : ToldError or None
        Of the fused raster.
    bands : int
        That the fused raster has.

    Returns
    -------
    dict of Path to dict of str to str
    """
    told: dict[Path, dict[str, str]] = {}
    if "abundances" in places and constrained:
        told[places["abundances"]] = FRACTIONS_TOLD
    if "uncertainty" in places and error is not None:
        known = dict(zip(error.bands, error.band_rmse))
        told[places["uncertainty"]] = {
            "SIGMA_OF": fused.name,
            "SIGMA_UNITS": "values",
            "SIGMA_PER_BAND": "{" + ", ".join(f"{known.get(band + 1, 0.0):.6g}" for band in range(bands)) + "}",
            "SIGMA_TO_68": f"{error.to_68:g}",
            "SIGMA_TO_90": f"{error.to_90:g}",
        }
    return told
