"""Rasters read on other grids, against scenes known at every point of the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform
from rasterio.windows import Window

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster.grid import Grid, PixelMap, axes_are_parallel, pair
from spectramorph_plugin.raster.raster import Raster
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.warp import MovedRaster, in_crs_of, on_axes_of
from spectramorph_plugin.raster.writer import hyperspectral_format

ZONE_33, ZONE_32 = CRS.from_epsg(32633), CRS.from_epsg(32632)
NORTH_UP = Affine(30, 0, 500000, 0, -30, 5800000)
MSI = Grid(120, 120, Affine(10, 0, 500300, 0, -10, 5799700), ZONE_33)
NAME = "hyperspectral image"


def field(x: Any, y: Any) -> Any:
    """A smooth scene on the map of zone 33: waves of 9 pixels of 30 m and more, values about 0.1 to 0.5."""
    return 0.3 + 0.1 * np.sin((x - 500000) / 70) * np.cos((y - 5800000) / 80) + 0.1 * np.sin((x + y) / 130)


def whole(grid: Grid) -> Window:
    """Return the window of all pixels."""
    return Window(0, 0, grid.width, grid.height)


def seen(grid: Grid) -> Any:
    """Return one band of the scene at a grid's pixel centres."""
    columns, rows = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    place = grid.transform
    x, y = place.a * columns + place.b * rows + place.c, place.d * columns + place.e * rows + place.f
    if grid.crs != ZONE_33:
        x, y = (np.reshape(v, columns.shape) for v in transform(grid.crs, ZONE_33, x.ravel(), y.ravel()))
    return field(x, y)[None]


def save(write: Callable[..., None], path: Path, grid: Grid, values: Any = None, **options: Any) -> Path:
    """Write the scene, or other values, on a grid."""
    write(path, seen(grid) if values is None else values, grid.transform, crs=grid.crs, **options)
    return path


def around(grid: Grid, crs: CRS, turn: float = 0.0) -> Grid:
    """Return 80 x 80 pixels of 30 m about the middle of a grid, in another CRS, turned by degrees."""
    middle = grid.transform * (grid.width / 2, grid.height / 2)
    (x,), (y,) = transform(grid.crs, crs, [middle[0]], [middle[1]])
    steps = Affine.rotation(turn) * Affine.scale(30, -30) * Affine.translation(-40, -40)
    return Grid(80, 80, Affine.translation(x, y) * steps, crs)


def test_an_hsi_on_parallel_axes_stays_itself(tmp_path: Path, write: Callable[..., None]) -> None:
    path = save(write, tmp_path / "hsi.tif", Grid(60, 60, NORTH_UP, ZONE_33))
    with open_raster(path, NAME) as hsi, on_axes_of(hsi, MSI) as same:
        assert same is hsi


@pytest.mark.parametrize(
    ("crs", "turn", "msi_turn"), [(ZONE_32, 0, 0), (ZONE_33, 30, 0), (ZONE_33, 0, -20), (ZONE_32, 97, 12)]
)
def test_other_reference_systems_and_rotated_grids_come_onto_the_msis_axes(
    tmp_path: Path, write: Callable[..., None], crs: CRS, turn: float, msi_turn: float
) -> None:
    msi = replace(MSI, transform=MSI.transform * Affine.rotation(msi_turn))
    path = save(write, tmp_path / "hsi.tif", around(msi, crs, turn))
    with open_raster(path, NAME) as hsi, on_axes_of(hsi, msi) as warped:
        values = warped.read(whole(warped.grid))
        part = warped.read(Window(11, 7, 20, 30), [0])
        assert warped.name == NAME
        assert warped.path == path
    assert part == pytest.approx(values[:, 7:37, 11:31], abs=1e-5, nan_ok=True)
    pixels = pair(warped.grid, msi)
    assert axes_are_parallel(pixels)
    assert pixels.ratio == pytest.approx(3, rel=0.01)  # the zones differ in scale
    assert warped.native_distance == pytest.approx([1])
    # The MSI's 40 coarse pixels and a margin of 8 on each side.
    assert warped.grid.width == pytest.approx(56, abs=1)
    assert warped.grid.height == pytest.approx(56, abs=1)
    assert np.isfinite(values[0, 8:-8, 8:-8]).all()
    assert np.nanmax(np.abs(values - seen(warped.grid))) < 0.006


def test_nothing_is_made_up_beyond_the_border_or_beside_nodata(tmp_path: Path, write: Callable[..., None]) -> None:
    grid = around(MSI, ZONE_32, 10)
    grid = replace(grid, transform=grid.transform * Affine.translation(40, 0))
    values = np.concatenate([seen(grid), 2 * seen(grid)])
    values[0, 30:33, 10] = -0.3
    path = save(write, tmp_path / "hsi.tif", grid, values, dtype="int16", scale=1e-4, nodata=-3000)
    with open_raster(path, NAME) as hsi, on_axes_of(hsi, MSI) as warped:
        read = warped.read(whole(warped.grid))
        layout = hyperspectral_format(warped, "same")
    assert (layout.dtype, layout.nodata, layout.scale.tolist()) == (np.int16, -3000, [1e-4, 1e-4])
    expected = seen(warped.grid)[0]
    assert np.nanmax(np.abs(read[0] - expected)) < 0.005
    assert np.nanmax(np.abs(read[1] - 2 * expected)) < 0.01
    hole = np.isnan(read[0]) & np.isfinite(read[1])
    assert 3 <= hole.sum() <= 9 * 7  # the kernel is six pixels wide
    assert np.isfinite(read[1]).sum() > 500


@pytest.mark.parametrize("flip", [Affine.scale(1, -1), Affine.scale(-1, -1), Affine.rotation(90)])
def test_flipped_rasters_keep_their_values(tmp_path: Path, write: Callable[..., None], flip: Affine) -> None:
    """Either image may run south-up: the HSI's pixels only change their order, up to its border."""
    grid = Grid(24, 30, NORTH_UP * Affine.translation(12, 11) * flip * Affine.translation(-15, -12), ZONE_33)
    values = np.random.default_rng(0).random((2, 24, 30))
    values[0, 5, 6] = -9
    path = save(write, tmp_path / "hsi.tif", grid, values, nodata=-9)
    with open_raster(path, NAME) as hsi, on_axes_of(hsi, MSI) as warped:
        read = warped.read(whole(warped.grid))
    assert axes_are_parallel(PixelMap(fine=MSI, coarse=warped.grid))
    assert warped.grid.ground_sampling_distance == pytest.approx(30)
    values[0, 5, 6] = np.nan
    found = 0
    for row in range(warped.grid.height):
        for column in range(warped.grid.width):
            x, y = ~grid.transform * (warped.grid.transform * (column + 0.5, row + 0.5))
            assert read[:, row, column] == pytest.approx(values[:, int(y), int(x)], abs=1e-6, nan_ok=True)
            found += 1
    assert found > 250


def test_a_south_up_msi_turns_the_hsi(tmp_path: Path, write: Callable[..., None]) -> None:
    msi = replace(MSI, transform=MSI.transform * Affine.translation(0, MSI.height) * Affine.scale(1, -1))
    hsi_grid = Grid(60, 60, NORTH_UP, ZONE_33)
    path = save(write, tmp_path / "hsi.tif", hsi_grid)
    with open_raster(path, NAME) as hsi, on_axes_of(hsi, msi) as warped:
        assert axes_are_parallel(pair(warped.grid, msi))
        assert warped.read(whole(warped.grid)) == pytest.approx(seen(warped.grid), abs=1e-6)
        assert (warped.grid.width, warped.grid.height) == (56, 56)  # 40 under the MSI, 8 on each side


def test_pairs_that_cannot_be_brought_together_are_refused(tmp_path: Path, write: Callable[..., None]) -> None:
    turned = NORTH_UP * Affine.rotation(30)
    for grid, message in (
        (Grid(20, 20, turned, None), r"hyperspectral image has no coordinate reference system"),
        (Grid(20, 20, Affine.translation(50000, 0) * turned, ZONE_33), r"do not overlap on the map"),
        (Grid(20, 20, NORTH_UP, CRS.from_epsg(32610)), r"do not overlap on the map"),
    ):
        path = save(write, tmp_path / "hsi.tif", grid, np.ones((1, 20, 20)))
        with (
            pytest.raises(UserError, match=message),
            open_raster(path, NAME) as hsi,
            on_axes_of(hsi, MSI),
        ):
            pass


def waves(columns: Any, rows: Any) -> Any:
    """A band-limited image: forty plane waves of 4 pixels and longer, of variance 1 together."""
    rng = np.random.default_rng(3)
    total = np.zeros(np.broadcast(columns, rows).shape)
    for frequency, angle, phase in zip(0.25 * np.sqrt(rng.random(40)), *(2 * np.pi * rng.random((2, 40)))):
        total += np.cos(2 * np.pi * frequency * (np.cos(angle) * columns + np.sin(angle) * rows) + phase)
    return total / np.sqrt(20)


def moved(raster: Raster, columns: float, rows: float) -> MovedRaster:
    """Return a raster whose content lies farther right and down by so many pixels."""
    return MovedRaster(raster, raster.grid.shifted(columns, rows).transform)


def test_a_shift_by_parts_of_a_pixel_gives_the_analytic_image(tmp_path: Path, write: Callable[..., None]) -> None:
    columns, rows = np.meshgrid(np.arange(120) + 0.5, np.arange(120) + 0.5)
    path = save(write, tmp_path / "msi.tif", MSI, waves(columns, rows)[None])
    with open_raster(path, "multispectral image") as msi:
        still = msi.read(whole(MSI))
        other = moved(msi, 0.4, -0.7)
        read = other.read(whole(MSI))
        assert other.read(Window(40, 50, 30, 20)) == pytest.approx(read[:, 50:70, 40:70], abs=1e-5)
        assert other.grid == MSI
        assert other.native_distance.tolist() == [1]
    error = read[0] - waves(columns - 0.4, rows + 0.7)
    assert np.sqrt((error[4:-4, 4:-4] ** 2).mean()) < 0.02
    # Moved up by 0.7 pixels, the last row would lie beyond the image.
    assert np.isnan(read[0, -1]).all()
    assert np.isfinite(read[0, :-1]).all()
    assert not (read[0, -2] == still[0, -2]).any()


def test_a_shift_honours_scale_nodata_and_the_users_mask(tmp_path: Path, write: Callable[..., None]) -> None:
    values = np.concatenate([seen(MSI), 2 * seen(MSI)])
    values[0, 50, 60] = -1.0
    hidden = np.zeros((1, 120, 120))
    hidden[0, 20, 30] = 1
    save(write, tmp_path / "mask.tif", MSI, hidden, dtype="uint8")
    path = save(write, tmp_path / "msi.tif", MSI, values, dtype="int16", scale=1e-4, nodata=-10000)
    with open_raster(path, "multispectral image", tmp_path / "mask.tif") as msi:
        read = moved(msi, 0.2, -0.3).read(whole(MSI))
    assert np.argwhere(np.isnan(read)).tolist() == [[0, 20, 30], [0, 50, 60], [1, 20, 30]]
    expected = seen(MSI.shifted(-0.2, 0.3)) * [[[1]], [[2]]]
    assert np.nanmax(np.abs(read - expected)[:, 1:-1, 1:-1]) < 0.01


def test_a_whole_pixel_shift_moves_values_unchanged_and_tells_nothing_of_what_moves_in(
    tmp_path: Path, write: Callable[..., None]
) -> None:
    values = np.random.default_rng(0).random((2, 120, 120))
    path = save(write, tmp_path / "msi.tif", MSI, values)
    with open_raster(path, "multispectral image") as msi:
        other = moved(msi, 2, -1)
        read, moves_in = other.read(whole(MSI)), other.moves_in(whole(MSI))
    assert read[:, :-1, 2:] == pytest.approx(values[:, 1:, :-2], abs=1e-5)
    assert (np.isnan(read) == moves_in).all()
    assert moves_in[-1].all()
    assert moves_in[:, :2].all()
    assert not moves_in[:-1, 2:].any()
    with rasterio.open(path) as dataset:
        assert dataset.transform == MSI.transform


FOOT = 1200 / 3937
WKT = ZONE_33.to_wkt(version="WKT1_GDAL")
IN_FEET = WKT.replace('"false_easting",500000', f'"false_easting",{500000 / FOOT!r}').replace(
    'UNIT["metre",1,AUTHORITY["EPSG","9001"]]', f'UNIT["US survey foot",{FOOT!r}]'
)


@pytest.mark.parametrize(
    ("crs", "unit"),
    [
        (CRS.from_wkt(IN_FEET), FOOT),
        (CRS.from_wkt(WKT.replace("WGS 84 / UTM zone 33N", "of my own").replace(',AUTHORITY["EPSG","32633"]', "")), 1),
        (CRS.from_proj4("+proj=utm +zone=33 +datum=WGS84"), 1),
        (CRS.from_proj4("+proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +ellps=WGS84 +towgs84=0,0,0"), 1),
        (CRS.from_epsg(25833), 1),  # of ETRS89, which is WGS 84 to less than a metre
        (CRS.from_user_input("EPSG:32633+5773"), 1),
    ],
)
@pytest.mark.parametrize("south_up", [False, True])
def test_the_same_grid_in_other_words_keeps_its_values(
    tmp_path: Path, write: Callable[..., None], crs: CRS, unit: float, south_up: bool
) -> None:
    grid = around(MSI, ZONE_33)
    if south_up:
        grid = replace(grid, transform=grid.transform * Affine(1, 0, 0, 0, -1, grid.height))
    values = np.random.default_rng(0).random((1, 80, 80)).astype(np.float32)
    save(write, tmp_path / "a.tif", replace(grid, crs=crs, transform=Affine.scale(1 / unit) * grid.transform), values)
    with open_raster(tmp_path / "a.tif", NAME) as raster, on_axes_of(raster, MSI) as placed:
        assert placed.grid.crs == MSI.crs
        assert axes_are_parallel(PixelMap(fine=MSI, coarse=placed.grid))
        read = placed.read(whole(placed.grid))
        assert pair(placed.grid, MSI).ratio == pytest.approx(3, abs=1e-6)
    if not south_up:
        np.testing.assert_array_equal(read, values)
        return
    left, top = (round(v) for v in ~around(MSI, ZONE_33).transform * (placed.grid.transform * (0, 0)))
    _, height, width = read.shape
    np.testing.assert_allclose(read, values[:, ::-1][:, top : top + height, left : left + width], atol=1e-5)


def test_another_projection_is_interpolated_still(tmp_path: Path, write: Callable[..., None]) -> None:
    with open_raster(save(write, tmp_path / "a.tif", around(MSI, ZONE_32)), NAME) as raster:
        assert in_crs_of(raster.grid, MSI) is None
        assert in_crs_of(raster.grid, replace(MSI, crs=CRS.from_wkt('LOCAL_CS["x",UNIT["metre",1]]'))) is None


@pytest.mark.parametrize("local", ['LOCAL_CS["x",UNIT["metre",1]]', 'LOCAL_CS["y",UNIT["foot",0.3048]]'])
def test_reference_systems_without_a_path_are_told(tmp_path: Path, write: Callable[..., None], local: str) -> None:
    path = save(write, tmp_path / "a.tif", around(MSI, ZONE_33))
    with (
        open_raster(path, NAME) as raster,
        pytest.raises(UserError, match=r"cannot be transformed into each other's .*: reproject one"),
        on_axes_of(raster, replace(MSI, crs=CRS.from_wkt(local))),
    ):
        pass
