"""Two images brought onto each other, against scenes that are known at every point of the map."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin.pair.alignment import AlignedPair
from spectramorph_plugin.raster.raster import Raster
from spectramorph_plugin.raster.reader import open_raster

PLACE = Affine(40, 0, 300000, 0, -40, 5700000)
ROWS, COLUMNS, RATIO = 20, 16, 4


def field(columns: Any, rows: Any) -> Any:
    """A smooth image at points in MSI pixels: waves of 15 pixels and more."""
    return 5 + np.sin(columns / 2.5) * np.cos(rows / 3) + 0.5 * np.sin((columns + 2 * rows) / 7)


def at_pixels(height: int, width: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return columns and rows of pixels' middles."""
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    return columns, rows


def open_pair(folder: Path, write: Callable[..., None], stack: ExitStack, turn: float = 0.0) -> AlignedPair:
    """Return an HSI, and over it an MSI that shows `field`; the MSI's grid is turned by degrees."""
    fine = PLACE * Affine.rotation(turn) * Affine.scale(1 / RATIO)
    write(folder / "hsi.tif", np.random.default_rng(0).random((3, ROWS, COLUMNS)), PLACE)
    write(folder / "msi.tif", field(*at_pixels(ROWS * RATIO, COLUMNS * RATIO))[None], fine)
    hsi = stack.enter_context(open_raster(folder / "hsi.tif", "hyperspectral image"))
    msi = stack.enter_context(open_raster(folder / "msi.tif", "multispectral image"))
    return AlignedPair.of(hsi, msi, stack)


def everything(raster: Raster) -> NDArray[np.float32]:
    return raster.read(Window(0, 0, raster.grid.width, raster.grid.height))


def test_with_the_msi_trusted_the_hsis_grid_moves_and_no_value_does(tmp_path: Path, write: Callable[..., None]) -> None:
    with ExitStack() as stack:
        pair = open_pair(tmp_path, write, stack)
        moved = pair.without_shift(0.4, -1.3, "msi")
        assert moved.msi is pair.msi
        assert moved.hsi is pair.hsi
        # What the HSI shows at a place, the MSI shows 0.4 pixels right of it and 1.3 above.
        column, row = moved.pixels.fine_to_coarse * (40, 44)
        assert (column, row) == pytest.approx((10 - 0.4, 11 + 1.3))
        assert moved.covered == pair.pixels


def test_with_the_hsi_trusted_the_msi_is_interpolated(tmp_path: Path, write: Callable[..., None]) -> None:
    with ExitStack() as stack:
        pair = open_pair(tmp_path, write, stack)
        moved = pair.without_shift(0.4, -1.3, "hsi")
        assert moved.hsi is pair.hsi
        assert moved.pixels == pair.pixels
        assert moved.msi.grid == pair.msi.grid
        values = everything(moved.msi)[0]
        before = everything(pair.msi)[0]
    columns, rows = at_pixels(ROWS * RATIO, COLUMNS * RATIO)
    expected = field(columns + 0.4 * RATIO, rows - 1.3 * RATIO)
    assert np.abs(values - expected)[9:-9, 9:-9].max() < 0.01
    assert np.abs(values - before)[9:-9, 9:-9].max() > 0.5
    # Nothing is known of what moves in: there the HSI alone tells the result.
    window = Window(0, 0, COLUMNS * RATIO, ROWS * RATIO)
    alone = moved.hsi_alone(window)
    assert (np.isnan(values) == alone).all()
    assert alone.mean() == pytest.approx(1 - (1 - 0.4 / COLUMNS) * (1 - 1.3 / ROWS), rel=0.15)
    for still in (pair, pair.without_shift(0.4, -1.3, "msi"), pair.without_shift(3.0, 0.0, "hsi")):
        assert not still.hsi_alone(window).any()


def test_on_a_turned_grid_a_shift_runs_along_the_pixels(tmp_path: Path, write: Callable[..., None]) -> None:
    with ExitStack() as stack:
        pair = open_pair(tmp_path, write, stack, turn=-30)
        moved = pair.without_shift(1.5, 0.25, "hsi")
        values = everything(moved.msi)[0]
        at = moved.hsi.grid.transform
        gone = ~moved.msi.grid.transform * (at * (1.5, 0.25)), ~moved.msi.grid.transform * (at * (0, 0))
    columns, rows = at_pixels(ROWS * RATIO, COLUMNS * RATIO)
    across, down = np.subtract(*gone)
    assert (across, down) == pytest.approx((1.5 * RATIO, 0.25 * RATIO), rel=0.01)
    assert np.abs(values - field(columns + across, rows + down))[9:-9, 9:-9].max() < 0.01


@pytest.mark.parametrize("align_to", ["msi", "hsi"])
def test_no_shift_changes_nothing(tmp_path: Path, write: Callable[..., None], align_to: str) -> None:
    with ExitStack() as stack:
        pair = open_pair(tmp_path, write, stack)
        assert pair.without_shift(0, 0, align_to) is pair


def test_coarse_pixels_belong_to_the_window_that_holds_their_middles(
    tmp_path: Path, write: Callable[..., None]
) -> None:
    with ExitStack() as stack:
        pair = open_pair(tmp_path, write, stack)
        assert pair.coarse_window(Window(4, 8, 8, 12)) == Window(1, 2, 2, 3)
        assert pair.coarse_window(Window(5, 8, 8, 12)) == Window(1, 2, 2, 3)
        assert pair.coarse_window(Window(7, 8, 8, 12)) == Window(2, 2, 2, 3)
        assert pair.coarse_window(Window(7, 8, 2, 2)) is None
        moved = pair.without_shift(2, -1, "msi")  # the HSI's pixel 0 now lies at column 8 and row -4
        assert moved.coarse_window(Window(4, 8, 8, 12)) == Window(0, 3, 1, 3)
        assert moved.coarse_window(Window(0, 0, 8, 8)) is None


def test_what_is_looked_at_is_the_overlap_and_a_little_around_it(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "hsi.tif", np.ones((3, 60, 50)), PLACE)
    write(tmp_path / "msi.tif", np.ones((1, 80, 64)), PLACE * Affine.translation(5, 30) * Affine.scale(1 / RATIO))
    with ExitStack() as stack:
        hsi = stack.enter_context(open_raster(tmp_path / "hsi.tif", "hyperspectral image"))
        msi = stack.enter_context(open_raster(tmp_path / "msi.tif", "multispectral image"))
        pair = AlignedPair.of(hsi, msi, stack)
        assert pair.overlap(0) == Window(5, 30, 16, 20)
        assert pair.overlap(8) == Window(0, 22, 29, 36)
