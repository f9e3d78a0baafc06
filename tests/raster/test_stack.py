"""Several files as one image."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from rasterio.warp import transform
from rasterio.windows import Window

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.stack import open_stack

FINE = Affine(10, 0, 500000, 0, -10, 5800000)
WHOLE = Window(0, 0, 48, 40)
NAME = "multispectral image"


def field(x: Any, y: Any) -> Any:
    """A smooth scene on the map: waves of 250 m and more, values about 0.1 to 0.5."""
    return 0.3 + 0.1 * np.sin((x - 500000) / 40) * np.cos((y - 5800000) / 50) + 0.1 * np.sin((x + y) / 90)


def centres(placed: Affine, width: int, height: int) -> tuple[Any, Any]:
    """Return the map coordinates of pixel centres."""
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    return placed.a * columns + placed.b * rows + placed.c, placed.d * columns + placed.e * rows + placed.f


def seen(placed: Affine, width: int, height: int) -> Any:
    """Return one band of the scene as a grid shows it."""
    return field(*centres(placed, width, height))[None]


def test_bands_come_in_order_on_the_finest_grid(tmp_path: Path, write: Callable[..., None]) -> None:
    """Two 10 m bands in scaled integers, one of 20 m in floats, one of 60 m; of one extent, as Sentinel-2's are."""
    middle, coarse = FINE * Affine.scale(2), FINE * Affine.scale(6, 5)
    two = np.concatenate([seen(FINE, 48, 40), 2 * seen(FINE, 48, 40)])
    tags = [{"wavelength": "490", "fwhm": "60"}, {"wavelength": "560", "fwhm": "35"}]
    write(tmp_path / "B05.tif", seen(middle, 24, 20), middle, [{"wavelength": "705", "fwhm": "15"}])
    write(tmp_path / "fine.tif", two, FINE, tags, dtype="uint16", scale=1e-4, nodata=0)
    write(tmp_path / "B01.tif", seen(coarse, 8, 8), coarse, [{"wavelength": "443", "fwhm": "20"}])
    with rasterio.open(tmp_path / "fine.tif", "r+") as dataset:
        dataset.descriptions = ("blue", "green")
        dataset.update_tags(SENSOR="made up")
    with open_stack([tmp_path / "B05.tif", tmp_path / "fine.tif", tmp_path / "B01.tif"], NAME) as stack:
        values = stack.read(WHOLE)
        assert stack.read(Window(5, 3, 20, 10), [3, 1]) == pytest.approx(values[[3, 1], 3:13, 5:25], abs=1e-6)
    assert (stack.grid.width, stack.grid.height, stack.grid.transform) == (48, 40, FINE)
    assert stack.names == ("B05", "blue", "green", "B01")
    assert stack.path.name == "fine.tif"
    assert stack.tags["SENSOR"] == "made up"
    assert stack.native_distance == pytest.approx([2, 1, 1, 30**0.5])
    assert stack.bands.indexes == (1, 2, 3, 4)
    assert stack.bands.wavelength is not None
    assert stack.bands.wavelength.tolist() == [705, 490, 560, 443]
    assert stack.bands.fwhm is not None
    assert stack.bands.fwhm.tolist() == [15, 60, 35, 20]
    assert stack.bands.wavelength_source == "band tags"
    assert np.isfinite(values).all()
    assert values[1:3] == pytest.approx(two, abs=6e-5)
    assert values[0, 3:-3, 3:-3] == pytest.approx(seen(FINE, 48, 40)[0, 3:-3, 3:-3], abs=2e-3)
    assert values[0] == pytest.approx(seen(FINE, 48, 40)[0], abs=0.05)


def test_other_extents_and_reference_systems_are_put_in_place(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", seen(FINE, 48, 40), FINE)
    # 20 m in the neighbouring zone; covers the eastern part of the first file only.
    (x,), (y,) = transform("EPSG:32633", "EPSG:32632", [500240], [5800100])
    other = Affine(20, 0, x, 0, -20, y)
    eastings, northings = centres(other, 40, 40)
    found = transform("EPSG:32632", "EPSG:32633", eastings.ravel(), northings.ravel())
    values = field(*(np.reshape(v, (40, 40)) for v in found))[None]
    write(tmp_path / "b.tif", values, other, crs="EPSG:32632")
    with open_stack([tmp_path / "a.tif", tmp_path / "b.tif"], NAME) as stack:
        read = stack.read(WHOLE)
        assert stack.native_distance == pytest.approx([1, 2], rel=0.01)
    assert np.isnan(read[1, :, :18]).all()
    assert np.isfinite(read[1, 5:30, 32:]).all()
    assert read[1, 5:30, 34:] == pytest.approx(seen(FINE, 48, 40)[0, 5:30, 34:], abs=3e-3)


def test_files_of_one_grid_in_other_words_are_not_interpolated(tmp_path: Path, write: Callable[..., None]) -> None:
    noise = np.random.default_rng(0).random((2, 40, 48)).astype(np.float32) + 0.1
    write(tmp_path / "a.tif", noise[:1], FINE)
    write(tmp_path / "b.tif", noise[1:], FINE, crs="+proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +ellps=WGS84")
    with open_stack([tmp_path / "a.tif", tmp_path / "b.tif"], NAME) as stack:
        np.testing.assert_array_equal(stack.read(WHOLE), noise)


def test_nodata_of_each_file_stays_what_it_is(tmp_path: Path, write: Callable[..., None]) -> None:
    """A coarse pixel without data hides the fine pixels within it, and no others."""
    coarse = FINE * Affine.scale(2)
    first, second = seen(FINE, 48, 40), seen(coarse, 24, 20)
    first[0, 3, 4], second[0, 10, 12] = -0.9999, -0.5
    write(tmp_path / "a.tif", first, FINE, dtype="int16", scale=1e-4, nodata=-9999)
    write(tmp_path / "b.tif", second, coarse, nodata=-0.5)
    with open_stack([tmp_path / "a.tif", tmp_path / "b.tif"], NAME) as stack:
        values = stack.read(WHOLE)
    assert np.argwhere(np.isnan(values[0])).tolist() == [[3, 4]]
    assert np.argwhere(np.isnan(values[1])).tolist() == [[20, 24], [20, 25], [21, 24], [21, 25]]
    assert np.nanmin(values) > 0


def test_wavelengths_count_only_where_all_have_them(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", seen(FINE, 48, 40), FINE, [{"wavelength": "490", "fwhm": "60"}])
    write(tmp_path / "b.tif", seen(FINE, 48, 40), FINE, [{"wavelength": "560"}])
    write(tmp_path / "c.tif", seen(FINE, 48, 40), FINE)
    with open_stack([tmp_path / "a.tif", tmp_path / "b.tif"], NAME) as stack:
        assert stack.bands.wavelength is not None
        assert stack.bands.wavelength.tolist() == [490, 560]
        assert stack.bands.fwhm is None
    with open_stack([tmp_path / "a.tif", tmp_path / "c.tif"], NAME) as stack:
        assert stack.bands.wavelength is None
        assert stack.bands.wavelength_source == ""


def test_one_file_is_read_as_it_is(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", seen(FINE, 48, 40), FINE)
    with open_stack([tmp_path / "a.tif"], NAME) as stack, open_raster(tmp_path / "a.tif", NAME) as raster:
        assert type(stack) is type(raster)
        assert stack.names == ("",)
        assert (stack.read(WHOLE) == raster.read(WHOLE)).all()


def test_a_mask_lies_on_the_finest_grid(tmp_path: Path, write: Callable[..., None]) -> None:
    coarse = FINE * Affine.scale(2)
    write(tmp_path / "a.tif", seen(coarse, 24, 20), coarse)
    write(tmp_path / "b.tif", seen(FINE, 48, 40), FINE)
    hidden = np.zeros((1, 40, 48))
    hidden[0, 7, 9] = 1
    write(tmp_path / "mask.tif", hidden, FINE, dtype="uint8")
    paths = [tmp_path / "a.tif", tmp_path / "b.tif"]
    with open_stack(paths, NAME, tmp_path / "mask.tif") as stack:
        assert np.argwhere(np.isnan(stack.read(WHOLE))).tolist() == [[0, 7, 9], [1, 7, 9]]
    write(tmp_path / "mask.tif", hidden[:, ::2, ::2], coarse, dtype="uint8")
    with (
        pytest.raises(UserError, match=r"mask .*multispectral image has 24 x 20 pixels, the image 48 x 40: give"),
        open_stack(paths, NAME, tmp_path / "mask.tif"),
    ):
        pass


def test_files_that_do_not_belong_together_are_refused(tmp_path: Path, write: Callable[..., None]) -> None:
    far = Affine.translation(90000, 0) * FINE
    write(tmp_path / "reflectance.tif", seen(FINE, 48, 40), FINE)
    write(tmp_path / "numbers.tif", 10000 * seen(FINE, 48, 40), FINE, dtype="uint16")
    write(tmp_path / "scaled.tif", seen(FINE, 48, 40), FINE, dtype="uint16", scale=1e-4)
    write(tmp_path / "far.tif", seen(far, 48, 40), far)
    write(tmp_path / "nowhere.tif", seen(FINE, 48, 40), FINE, crs=None)
    for other, message in (
        ("numbers", r"reflectance.tif \(typically 0\.\d+\) and of .*numbers.tif \(typically .*same units: give"),
        ("far", r"reflectance.tif and .*far.tif of the multispectral image do not overlap"),
        ("nowhere", r"nowhere.tif of the multispectral image has no coordinate reference system: assign"),
        ("missing", r"multispectral image .*missing.tif does not exist"),
    ):
        with (
            pytest.raises(UserError, match=message),
            open_stack([tmp_path / "reflectance.tif", tmp_path / f"{other}.tif"], NAME),
        ):
            pass
    with open_stack([tmp_path / "reflectance.tif", tmp_path / "scaled.tif"], NAME) as stack:
        values = stack.read(WHOLE)
    assert values[1] == pytest.approx(values[0], abs=1e-4)
