"""Fill values that nobody declared: found, left out and told; and what looks like them but is data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin.raster import fill
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.stack import open_stack

PLACED = Affine(30, 0, 500000, 0, -30, 5800000)
NAME = "hyperspectral image"


def scene(bands: int, side: int = 60, seed: int = 0) -> Any:
    """Return values [bands, side, side] between 0.02 and 0.7 that vary from pixel to pixel and band to band."""
    rng = np.random.default_rng(seed)
    level = 0.05 + 0.4 * rng.random((side, side))
    shape = 0.8 + 0.4 * rng.random((bands, 1, 1))
    return level * shape + 0.02 * rng.random((bands, side, side))


def block(side: int) -> Any:
    """Return the pixels [side, side] of a block at a corner and another inside."""
    hole = np.zeros((side, side), bool)
    hole[:12, :15] = True
    hole[40:50, 30:42] = True
    return hole


def found(path: Path, mask: Path | None = None) -> tuple[Any, tuple[str, ...]]:
    """Return the values of a raster as they are read, and what is noted of it."""
    with open_raster(path, NAME, mask) as raster:
        return raster.read(Window(0, 0, raster.grid.width, raster.grid.height)), raster.notes


@pytest.mark.parametrize(
    ("bands", "dtype", "scale", "value"),
    [
        (40, "int16", 1e-4, -9999),
        (40, "int16", 1e-4, -32768),
        (40, "int16", 1e-4, -50),
        (40, "int16", None, 0),
        (40, "uint16", 1e-4, 65535),
        (40, "uint16", 1e-4, 0),
        (40, "float32", None, -9999),
        (40, "float32", None, 1e20),
        (40, "float32", None, -0.9999),
        (40, "float32", None, float(np.finfo(np.float32).min)),
        (40, "float64", None, -1.7e308),
        (40, "int32", 1e-4, -2147483648),
        (40, "float32", None, 0),
        (4, "uint16", 1e-4, 0),
        (4, "uint16", 1e-4, 65535),
        (4, "float32", None, -9999),
        (3, "uint8", None, 0),
        (3, "uint8", None, 255),
        (2, "int16", 1e-4, -9999),
        (1, "int16", 1e-4, -9999),
        (1, "uint16", 1e-4, 65535),
        (1, "uint16", 1e-4, 0),
        (1, "float32", None, 0),
        (1, "float32", None, -3.4e38),
    ],
)
def test_blocks_of_a_fill_value_are_nodata_and_told(
    tmp_path: Path, write: Callable[..., None], bands: int, dtype: str, scale: float | None, value: float
) -> None:
    unit = 250.0 if dtype == "uint8" else 8000.0 if dtype == "int16" and scale is None else 1.0
    values = scene(bands) * unit + 0.01 * unit
    hole = block(60)
    values[:, hole] = value if scale is None else value * scale
    write(tmp_path / "a.tif", values, PLACED, dtype=dtype, scale=scale)
    read, notes = found(tmp_path / "a.tif")
    assert np.isnan(read[:, hole]).all()
    assert np.isfinite(read[:, ~hole]).all()
    stored = np.dtype(dtype).type(value).item()
    assert len(notes) == 1
    assert f"holds {stored:.7g} in all bands of {hole.sum()} of the 3600 pixels" in notes[0]


def clipped_at_0(values: Any) -> None:
    values -= 0.15
    np.clip(values, 0, None, out=values)


def saturated(values: Any) -> None:
    np.clip(values, 0, 0.3, out=values)
    values *= 255 / 0.3


def one_white_material(values: Any) -> None:
    values[:] = np.array([0.1, 0.25, 0.4])[np.arange(3600).reshape(60, 60) % 3]
    values += 0.01 * np.linspace(0, 1, len(values))[:, None, None]
    values[:, 10:20, 10:20] = 1.0


def grey(values: Any) -> None:
    values[:] = values[0]
    values *= 255
    values[:, :10, :10] = 0
    values[:, 10:20, :10] = np.arange(10)[:, None]


def dark_water(values: Any) -> None:
    values *= 200
    values[:, :30] = np.random.default_rng(1).poisson(0.8, values[:, :30].shape)


def black_pixels(values: Any) -> None:
    values *= 200
    values[:, ::13, ::7] = 0


@pytest.mark.parametrize(
    ("bands", "dtype", "change"),
    [
        (40, "float32", clipped_at_0),
        (4, "float32", clipped_at_0),
        (1, "float32", clipped_at_0),
        (4, "uint8", saturated),
        (3, "uint8", saturated),
        (1, "uint8", saturated),
        (1, "uint8", dark_water),
        (3, "uint8", dark_water),
        (3, "uint8", grey),
        (3, "uint8", black_pixels),
        (1, "uint8", black_pixels),
        (40, "float32", one_white_material),
        (4, "float32", one_white_material),
        (1, "float32", one_white_material),
        (40, "float32", lambda values: None),
        (1, "uint16", lambda values: np.multiply(values, 10000, out=values)),
    ],
)
def test_data_stay(
    tmp_path: Path, write: Callable[..., None], bands: int, dtype: str, change: Callable[[Any], None]
) -> None:
    """Clipped, saturated, dark and white pixels are data, and so is a grey image as three bands."""
    values = scene(bands)
    change(values)
    write(tmp_path / "a.tif", values, PLACED, dtype=dtype, photometric="minisblack")  # no alpha band
    read, notes = found(tmp_path / "a.tif")
    assert notes == ()
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(read, dataset.read().astype(np.float32))


@pytest.mark.parametrize("whole", [True, False])
def test_some_bands_are_read_as_all_are(
    tmp_path: Path, write: Callable[..., None], monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    """A pixel is filled by all bands, though one holds the value elsewhere too and is asked for alone."""
    if not whole:
        monkeypatch.setattr("spectramorph_plugin.raster.file_raster.KEPT_VALUES", 0)
    values = scene(20)
    values[7, 20:30] = 0
    values[:, :12, :15] = 0
    write(tmp_path / "a.tif", values, PLACED)
    with open_raster(tmp_path / "a.tif", NAME) as raster:
        read = raster.read(Window(0, 0, 60, 60), [7, 3])
    assert np.isnan(read[:, :12, :15]).all()
    assert (read[0, 20:30] == 0).all()
    assert np.isfinite(read[:, 12:]).all()


def test_two_fill_values_and_a_declared_one(tmp_path: Path, write: Callable[..., None]) -> None:
    values = scene(20) * 5000
    values[:, :5], values[:, 5:10], values[:, 10:15] = -9999, 0, -1
    write(tmp_path / "a.tif", values, PLACED, dtype="int16", nodata=-1)
    read, notes = found(tmp_path / "a.tif")
    assert np.isnan(read[:, :15]).all()
    assert np.isfinite(read[:, 15:]).all()
    assert len(notes) == 2


def test_what_a_mask_hides_says_nothing(tmp_path: Path, write: Callable[..., None]) -> None:
    values = scene(20)
    values[:, :10] = -9999
    hidden = np.zeros((1, 60, 60))
    hidden[0, :10] = 1
    write(tmp_path / "a.tif", values, PLACED)
    write(tmp_path / "mask.tif", hidden, PLACED, dtype="uint8")
    read, notes = found(tmp_path / "a.tif", tmp_path / "mask.tif")
    assert notes == ()
    assert np.isnan(read[:, :10]).all()
    hidden[0, 5:10] = 0
    write(tmp_path / "mask.tif", hidden, PLACED, dtype="uint8")
    read, notes = found(tmp_path / "a.tif", tmp_path / "mask.tif")
    assert len(notes) == 1
    assert np.isnan(read[:, :10]).all()


def test_files_of_one_grid_prove_together_what_one_does_not(tmp_path: Path, write: Callable[..., None]) -> None:
    """Bands as files, 0 where there is no data and dark values down to 1, as Sentinel-2 comes; one is coarser."""
    hole = block(60)
    paths = []
    for number in range(3):
        values = np.rint(scene(1, seed=number) * 3000)
        values[:, 20:26] = 1 + np.random.default_rng(number).poisson(2, (1, 6, 60))
        values[:, hole] = 0
        paths.append(tmp_path / f"B{number}.tif")
        write(paths[-1], values, PLACED, dtype="uint16")
        _, alone = found(paths[-1])
        assert alone == ()
    write(tmp_path / "C.tif", scene(1, 30) * 3000 + 100, PLACED * Affine.scale(2), dtype="uint16")
    with open_stack([*paths, tmp_path / "C.tif"], "multispectral image") as stack:
        values = stack.read(Window(0, 0, 60, 60))
        assert len(stack.notes) == 1
        assert "multispectral image holds 0 in all bands" in stack.notes[0]
    assert np.isnan(values[:3, hole]).all()
    assert np.isfinite(values[:, ~hole]).all()


@pytest.mark.parametrize("options", [{}, {"tiled": True, "blockxsize": 128, "blockysize": 128}])
def test_large_rasters_are_looked_at_in_parts(
    tmp_path: Path, write: Callable[..., None], monkeypatch: pytest.MonkeyPatch, options: dict[str, Any]
) -> None:
    """Borders of a few pixels are found by a look at a small part of the values."""
    monkeypatch.setattr(fill, "MOST_VALUES", 2**16)
    values = scene(4, 512)
    values[:, :, -3:] = -9999
    write(tmp_path / "a.tif", values, PLACED, **options)
    with open_raster(tmp_path / "a.tif", NAME) as raster:
        looked_at = sum(window.width * window.height for window in raster.windows_to_look_at(4))
        assert looked_at <= 2**14
        assert len(raster.notes) == 1
        assert np.isnan(raster.read(Window(500, 100, 12, 5))[:, :, -3:]).all()


@pytest.mark.parametrize("value", [1e12, -1e12, 1e38, -3e30, 1e300])
def test_an_absurd_value_is_left_out_and_told(tmp_path: Path, write: Callable[..., None], value: float) -> None:
    values = scene(20)
    values[5, 7, 9] = value
    write(tmp_path / "a.tif", values, PLACED, dtype="float64" if value == 1e300 else "float32")
    with open_raster(tmp_path / "a.tif", NAME) as raster:
        read = raster.read(Window(0, 0, 60, 60))
    assert np.argwhere(np.isnan(read)).tolist() == [[5, 7, 9]]


def test_glints_and_noise_are_not_absurd(tmp_path: Path, write: Callable[..., None]) -> None:
    values = scene(20)
    values[:, 7, 9], values[3] = 50, 1e-7
    write(tmp_path / "a.tif", values, PLACED)
    read, notes = found(tmp_path / "a.tif")
    assert np.isfinite(read).all()
    assert notes == ()
