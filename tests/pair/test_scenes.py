"""The MSI averaged onto parts of coarse pixels, against means that are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin.core.radiometry import RadiometricNormalisation, no_normalisation
from spectramorph_plugin.pair import scenes
from spectramorph_plugin.pair.alignment import AlignedPair
from spectramorph_plugin.pair.scenes import PairReader
from spectramorph_plugin.raster.reader import open_raster

ROWS, COLUMNS = 10, 12
PLACE = Affine(40, 0, 300000, 0, -40, 5700000)
WHOLE = Window(0, 0, COLUMNS, ROWS)
MakeReader = Callable[..., PairReader]


@pytest.fixture
def reader(tmp_path: Path, write: Callable[..., None]) -> Iterator[MakeReader]:
    """Return a function that opens MSI values [c, h, w] over an HSI of 10 x 12 pixels of 40 m."""
    with ExitStack() as stack:

        def make(values: Any, ratio: float, corner: tuple[float, float] = (0, 0), **options: Any) -> PairReader:
            write(tmp_path / "hsi.tif", np.ones((2, ROWS, COLUMNS)), PLACE)
            fine = PLACE * Affine.translation(*corner) * Affine.scale(1 / ratio)
            write(tmp_path / "msi.tif", values, fine, **options)
            hsi = stack.enter_context(open_raster(tmp_path / "hsi.tif", "hyperspectral image"))
            msi = stack.enter_context(open_raster(tmp_path / "msi.tif", "multispectral image"))
            pair = AlignedPair.of(hsi, msi, stack)
            return PairReader(
                pair, np.arange(2), no_normalisation(len(values)), np.zeros(len(values)), torch.device("cpu")
            )

        yield make


def noise(height: int, width: int, bands: int = 2) -> NDArray[np.float64]:
    return np.random.default_rng(0).random((bands, height, width))


def block_means(values: NDArray[np.float64], side: int) -> NDArray[np.float64]:
    bands, height, width = values.shape
    return values.reshape(bands, height // side, side, width // side, side).mean(axis=(2, 4))


@pytest.mark.parametrize("samples", [1, 2, 4])
def test_parts_are_block_means(reader: MakeReader, samples: int) -> None:
    values = noise(40, 48)
    found = reader(values, 4).read_parts(WHOLE, samples)
    assert found == pytest.approx(block_means(values, 4 // samples), abs=1e-6)


def test_a_part_of_the_scene_is_what_it_is_within_the_whole(reader: MakeReader) -> None:
    pair = reader(noise(40, 48), 4)
    whole = pair.read_parts(WHOLE, 2)
    assert pair.read_parts(Window(3, 1, 5, 7), 2) == pytest.approx(whole[:, 2:16, 6:16], abs=1e-6)


def test_pieces_that_are_read_one_by_one_fit_together(reader: MakeReader, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = reader(noise(24, 29), 2.4)
    whole = pair.read_parts(WHOLE, 2)
    monkeypatch.setattr(scenes, "PARTS_SIDE", 8)
    assert pair.read_parts(WHOLE, 2) == pytest.approx(whole, abs=1e-6, nan_ok=True)


def test_a_fine_pixel_that_lies_in_two_parts_counts_in_both_by_its_share(reader: MakeReader) -> None:
    """Of 2.5 fine pixels to a coarse one, every other has its middle on the border of two."""
    values = noise(25, 30)
    found = reader(values, 2.5).read_parts(WHOLE, 1)
    halves = values.repeat(2, axis=1).repeat(2, axis=2)
    assert found == pytest.approx(block_means(halves, 5), abs=1e-6)


def test_a_plane_stays_a_plane_at_any_ratio_and_place(reader: MakeReader) -> None:
    """The mean of a plane over a part is its value at the part's middle."""
    ratio, corner = 3.7, (0.31, 0.16)
    rows, columns = np.meshgrid(np.arange(30) + 0.5, np.arange(36) + 0.5, indexing="ij")
    values = np.stack([rows, 10 + columns - 0.5 * rows])
    found = reader(values, ratio, corner).read_parts(WHOLE, 2)
    at = (np.arange(2 * ROWS) + 0.5) / 2, (np.arange(2 * COLUMNS) + 0.5) / 2
    rows, columns = np.meshgrid((at[0] - corner[1]) * ratio, (at[1] - corner[0]) * ratio, indexing="ij")
    expected = np.stack([rows, 10 + columns - 0.5 * rows])
    inside = np.isfinite(found[0])
    assert inside[1:15, 1:18].all()
    assert not inside[:, 22:].any()
    pixels = ratio / 2  # a part's; those at the MSI's edge are not covered to their ends
    whole = (rows > pixels / 2) & (columns > pixels / 2) & (rows < 30 - pixels / 2) & (columns < 36 - pixels / 2)
    # A pixel is flat, the plane is not: within a part's ends it is off by less than half a pixel's slope.
    assert np.abs(found - expected)[:, whole & inside].max() < 0.2


@pytest.mark.parametrize("samples", [1, 2])
def test_a_part_with_any_missing_pixel_is_missing(reader: MakeReader, samples: int) -> None:
    values = noise(40, 48)
    values[1, 9, 9] = np.nan
    values[0, 0, 47] = -7
    found = reader(values, 4, nodata=-7).read_parts(WHOLE, samples)
    missing = np.zeros((ROWS * samples, COLUMNS * samples), bool)
    missing[9 * samples // 4, 9 * samples // 4] = missing[0, -1] = True
    assert (np.isnan(found) == missing).all()
    expected = block_means(values, 4 // samples)
    assert found[:, ~missing] == pytest.approx(expected[:, ~missing], abs=1e-6)


def test_a_missing_pixel_on_a_border_is_missed_by_both_sides(reader: MakeReader) -> None:
    values = noise(25, 30)
    values[:, 12, 12] = np.nan  # 2.5 to a coarse pixel: it reaches from 4.8 to 5.2
    missing = np.isnan(reader(values, 2.5).read_parts(WHOLE, 1)[0])
    assert np.argwhere(missing).tolist() == [[4, 4], [4, 5], [5, 4], [5, 5]]


def test_parts_that_the_msi_covers_by_little_are_missing(reader: MakeReader) -> None:
    """Its corner lies 0.3 and 0.5 of a coarse pixel into one: 70 % of a column is covered, and 50 % of a row."""
    found = reader(noise(34, 36), 4, (0.3, 0.5)).read_parts(WHOLE, 1)
    covered = np.isfinite(found[0])
    assert covered[1:9, 0:9].all()
    assert not covered[0].any()
    assert not covered[9:].any()
    assert not covered[:, 9:].any()


def test_an_msi_that_misses_a_window_gives_nothing_there(reader: MakeReader) -> None:
    pair = reader(noise(40, 32), 4)
    assert np.isnan(pair.read_parts(Window(9, 2, 3, 3), 4)).all()


def test_parts_are_in_the_hsis_units(reader: MakeReader) -> None:
    values = noise(40, 48)
    pair = reader(values, 4)
    radiometry = RadiometricNormalisation(np.array([2.0, -1.0]), np.array([0.5, 3.0]))
    matched = PairReader(pair.pair, pair.used, radiometry, np.zeros(2), pair.device).read_parts(WHOLE, 1)
    expected = block_means(values, 4) * [[[2]], [[-1]]] + [[[0.5]], [[3]]]
    assert matched == pytest.approx(expected, abs=1e-5)
