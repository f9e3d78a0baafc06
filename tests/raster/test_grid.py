"""How a fine grid lies over a coarse one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster.averaging import average_onto
from spectramorph_plugin.raster.grid import Grid, PixelMap, pair
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.tiles import spread_tiles, tiles

COARSE = Grid(10, 12, Affine(30, 0, 500000, 0, -30, 5800000), CRS.from_epsg(32633))
FINE = Grid(40, 48, COARSE.transform * Affine.scale(0.25), COARSE.crs)


def test_every_fine_pixel_lies_in_its_coarse_one() -> None:
    rows, columns, inside = pair(COARSE, FINE).coarse_pixels(Window(0, 0, 48, 40))
    assert inside.all()
    assert (rows == np.arange(40)[:, None] // 4).all()
    assert (columns == np.arange(48)[None, :] // 4).all()


@pytest.mark.parametrize("angle", [0, 34, 200])
def test_rotated_shifted_and_uneven_grids_agree_with_the_map(angle: float) -> None:
    coarse = replace(COARSE, transform=COARSE.transform * Affine.rotation(angle))
    fine = replace(FINE, transform=coarse.transform * Affine.translation(-1.3, 2.1) * Affine.scale(1 / 3.7))
    window = Window(5, 3, 20, 30)
    rows, columns, inside = PixelMap(fine, coarse).coarse_pixels(window)
    for row, column in ((0, 0), (29, 19), (13, 7)):
        x, y = fine.transform * (column + 5.5, row + 3.5)
        expected_column, expected_row = (int(np.floor(v)) for v in ~coarse.transform * (x, y))
        really_inside = 0 <= expected_row < coarse.height and 0 <= expected_column < coarse.width
        assert inside[row, column] == really_inside
        if really_inside:
            assert (rows[row, column], columns[row, column]) == (expected_row, expected_column)


def test_a_window_of_coarse_pixels_finds_the_fine_ones_under_it() -> None:
    pixels = pair(COARSE, FINE)
    assert pixels.fine_window(Window(2, 1, 3, 2)) == Window(8, 4, 12, 8)
    shifted = PixelMap(replace(FINE, transform=FINE.transform * Affine.translation(20, 0)), COARSE)
    assert shifted.fine_window(Window(0, 0, 2, 10)) is None
    assert shifted.fine_window(Window(4, 0, 2, 10)) == Window(0, 0, 4, 40)


@pytest.mark.parametrize(
    ("hsi", "msi", "message"),
    [
        (replace(COARSE, crs=None), FINE, r"hyperspectral image has no coordinate reference system"),
        (COARSE, replace(FINE, crs=None), r"multispectral image has no coordinate reference system"),
        (COARSE, replace(FINE, crs=CRS.from_epsg(32632)), r"different coordinate reference systems .*reproject"),
        (FINE, COARSE, r"coarser .*swapped"),
        (
            COARSE,
            replace(FINE, transform=FINE.transform * Affine.translation(500, 0)),
            r"do not overlap on the map",
        ),
        (COARSE, replace(FINE, transform=Affine(1, 0, 0, 0, 0, 0)), r"no area"),
    ],
)
def test_pairs_that_cannot_be_fused_are_refused(hsi: Grid, msi: Grid, message: str) -> None:
    with pytest.raises(UserError, match=message):
        pair(hsi, msi)


def test_averages_are_block_means_and_missing_where_any_fine_pixel_is(
    tmp_path: Path, write: Callable[..., None]
) -> None:
    values = np.random.default_rng(0).random((2, 40, 48))
    values[1, 9, 9] = np.nan
    write(tmp_path / "fine.tif", values, FINE.transform)
    with open_raster(tmp_path / "fine.tif", "multispectral image") as fine:
        pixels = pair(COARSE, fine.grid)
        whole = average_onto(fine, pixels, Window(0, 0, 12, 10))
        part = average_onto(fine, pixels, Window(1, 1, 4, 3))
    expected = values.reshape(2, 10, 4, 12, 4).mean(axis=(2, 4))
    expected[:, 2, 2] = np.nan
    assert whole == pytest.approx(expected, abs=1e-6, nan_ok=True)
    assert part == pytest.approx(expected[:, 1:4, 1:5], abs=1e-6, nan_ok=True)


def test_tiles_cover_everything_once() -> None:
    count = np.zeros((25, 33), int)
    for window in tiles(25, 33, 10):
        count[window.toslices()] += 1
    assert (count == 1).all()


def test_large_rasters_are_sampled_from_corner_to_corner() -> None:
    assert spread_tiles(50, 60, 16, 3000) == [Window(0, 0, 60, 50)]
    windows = spread_tiles(1000, 1000, 16, 4096)
    assert len({(w.row_off, w.col_off) for w in windows}) == 16
    assert windows[0] == Window(0, 0, 16, 16)
    assert windows[-1].row_off + windows[-1].height == 1000
