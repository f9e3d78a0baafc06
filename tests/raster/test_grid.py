"""How a fine grid lies over a coarse one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster.grid import Grid, PixelMap, axes_are_parallel, pair
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
        (FINE, COARSE, r"coarser .*swapped"),
        (
            COARSE,
            replace(FINE, transform=FINE.transform * Affine.translation(500, 0)),
            r"do not overlap on the map",
        ),
        (COARSE, replace(FINE, transform=Affine(1, 0, 0, 0, 0, 0)), r"no area"),
        (COARSE, FINE.shifted(29, 0), r"overlap on 4 x 10 pixels .*too few to learn from: .* at least 8 x 8\.$"),
        (COARSE, FINE.shifted(-10, -9), r"overlap on 9 x 7 pixels"),
        (replace(COARSE, height=6), FINE, r"overlap on 12 x 6 pixels"),
    ],
)
def test_pairs_that_cannot_be_fused_are_refused(hsi: Grid, msi: Grid, message: str) -> None:
    with pytest.raises(UserError, match=message):
        pair(hsi, msi)


def test_eight_pixels_are_enough_and_decimals_do_not_count() -> None:
    assert pair(COARSE, FINE.shifted(16 + 1e-4, -8 - 1e-4)).ratio == pytest.approx(4)


def test_grids_of_two_reference_systems_are_no_pair() -> None:
    with pytest.raises(ValueError, match="one coordinate reference system"):
        pair(COARSE, replace(FINE, crs=CRS.from_epsg(32632)))


def test_a_shifted_grid_moves_by_its_own_pixels() -> None:
    turned = replace(FINE, transform=FINE.transform * Affine.rotation(40))
    moved = turned.shifted(0.4, -0.7)
    assert (moved.height, moved.width, moved.crs) == (40, 48, FINE.crs)
    assert moved.transform * (10, 20) == pytest.approx(turned.transform * (10.4, 19.3))


def test_axes_are_parallel_unless_turned_or_flipped() -> None:
    assert axes_are_parallel(PixelMap(FINE.shifted(0.3, 7), COARSE))
    for change in (Affine.rotation(1), Affine.scale(1, -1), Affine.scale(-1, 1), Affine.rotation(90)):
        assert not axes_are_parallel(PixelMap(replace(FINE, transform=FINE.transform * change), COARSE))


def test_tiles_cover_everything_once() -> None:
    count = np.zeros((25, 33), int)
    for window in tiles(25, 33, 10):
        count[window.toslices()] += 1
    assert (count == 1).all()


def test_large_rasters_are_sampled_from_corner_to_corner() -> None:
    assert spread_tiles(Window(5, 7, 60, 50), 16, 3000) == [Window(5, 7, 60, 50)]
    windows = spread_tiles(Window(0, 0, 1000, 1000), 16, 4096)
    assert len({(w.row_off, w.col_off) for w in windows}) == 16
    assert windows[0] == Window(0, 0, 16, 16)
    assert windows[-1].row_off + windows[-1].height == 1000
