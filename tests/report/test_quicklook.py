"""Small pictures of what comes tile by tile."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.windows import Window

from spectramorph_plugin.raster.tiles import tiles
from spectramorph_plugin.report.quicklook import BlockMeans, Detail


def part(image: np.ndarray, window: Window) -> np.ndarray:
    rows = slice(window.row_off, window.row_off + window.height)
    return image[:, rows, window.col_off : window.col_off + window.width]


@pytest.mark.parametrize("tile", [7, 16, 64])
@pytest.mark.parametrize("most", [100, 20, 5])
def test_means_do_not_depend_on_the_tiles(tile: int, most: int) -> None:
    image = np.random.default_rng(1).random((2, 37, 61)).astype(np.float32)
    image[:, 3:9, 10:30] = np.nan
    image[1, 20, 20] = np.inf
    means = BlockMeans(2, 37, 61, most)
    for window in tiles(37, 61, tile):
        means.add(part(image, window), window)
    step, found = means.step, means.image()
    assert max(found.shape[1:]) <= most
    known = np.isfinite(image).all(axis=0)
    assert means.known() == known.sum()
    for row in range(found.shape[1]):
        for column in range(found.shape[2]):
            block = slice(row * step, (row + 1) * step), slice(column * step, (column + 1) * step)
            values = image[(slice(None), *block)][:, known[block]]
            expected = values.mean(axis=1) if values.size else [np.nan, np.nan]
            np.testing.assert_allclose(found[:, row, column], expected, rtol=1e-4)


def test_the_detail_is_where_the_images_differ_as_a_rule() -> None:
    """One bright spot and a part with gaps do not make it."""
    first = np.zeros((3, 96, 96), np.float32)
    second = first + 0.1
    second[:, 32:64, 64:96] = 0.5
    second[:, 5, 5] = 1000
    second[:, 64:96, 0:32] = 0.9
    second[:, 70:90, 0:32] = np.nan
    detail = Detail(32)
    for window in tiles(96, 96, 64):
        detail.offer(part(first, window), part(second, window), window)
    assert detail.window == Window(64, 32, 32, 32)
    assert detail.images is not None
    assert detail.images.shape == (6, 32, 32)
    assert (detail.images[3:] == 0.5).all()


def test_there_is_no_detail_where_all_have_gaps() -> None:
    detail = Detail(8)
    empty = np.full((3, 8, 8), np.nan, np.float32)
    detail.offer(empty, empty, Window(0, 0, 8, 8))
    assert detail.window is None
