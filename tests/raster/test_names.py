"""Names of bands that nobody would choose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

from spectramorph_plugin.raster.names import clean_name
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.response_files import read_response
from spectramorph_plugin.raster.stack import open_stack

UGLY = {
    "near\ninfrared": "near infrared",
    "\x1b[31mred\x1b[0m": "[31mred [0m",
    "\ttab\r\nand return\x00": "tab and return",
    "left\u202eright": "left right",
    "a\u2028b": "a b",
    "surro\udcffgate": "surro gate",
    "Grün ($\\mu$m)": "Grün ($\\mu$m)",
    "x" * 10_000: "x" * 79 + "…",
    " \n ": "",
}


@pytest.mark.parametrize(("name", "shown"), UGLY.items())
def test_a_name_is_one_short_line(name: str, shown: str) -> None:
    assert clean_name(name) == shown
    assert clean_name(shown) == shown


def test_names_of_bands_are_clean_once_they_are_read(tmp_path: Path, write: Callable[..., None]) -> None:
    path = tmp_path / "red\n\x1bband.tif"
    write(path, np.ones((3, 4, 4)), rasterio.Affine(1, 0, 0, 0, -1, 4))
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = ("near\ninfrared", "\x1b[31mred", "1" * 10_000)
    with open_raster(path, "image") as raster:
        assert raster.names == ("near infrared", "[31mred", "1" * 79 + "…")
    write(path, np.ones((1, 4, 4)), rasterio.Affine(1, 0, 0, 0, -1, 4))
    with open_stack((path, path), "image") as raster:
        assert raster.names == ("red band", "red band")


def test_names_that_are_not_utf_8_are_passed_over(tmp_path: Path) -> None:
    """As in ENVI headers that were written in Latin-1."""
    path = tmp_path / "image.img"
    with rasterio.open(
        path,
        "w",
        driver="ENVI",
        width=4,
        height=4,
        count=2,
        dtype="float32",
        transform=rasterio.Affine(1, 0, 0, 0, -1, 4),
    ) as dataset:
        dataset.write(np.ones((2, 4, 4), np.float32))
    header = path.with_suffix(".hdr")
    lines = [line for line in header.read_bytes().splitlines() if b"Band" not in line and b"band names" not in line]
    header.write_bytes(b"\n".join([*lines, b"wavelength = {500, 600}", b"band names = {Gr\xfcn, Rot}"]))
    with open_raster(path, "image") as raster:
        assert raster.names == ("", "")
        assert raster.bands.wavelength is not None
        assert raster.bands.wavelength.tolist() == [500, 600]


@pytest.mark.parametrize("kind", ["csv", "geojson"])
def test_names_of_response_tables_are_clean_once_they_are_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"response.{kind}"
    if kind == "csv":
        path.write_text(f"nm,\x1b[31mred,{'x' * 10_000}\n400,0,1\n500,1,0\n", encoding="utf-8")
    else:
        profile = '{"x": [400, 500], "y": [0, 1]}'
        names = ("\\u001b[31mred", "x" * 10_000)
        features = [f'{{"properties": {{"name": "{name}", "profiles": {profile}}}}}' for name in names]
        path.write_text(f'{{"features": [{", ".join(features)}]}}', encoding="utf-8")
    assert read_response(path).names == ("[31mred", "x" * 79 + "…")


def test_numbers_without_end_in_a_name_cost_no_time(tmp_path: Path, write: Callable[..., None]) -> None:
    """A pattern for wavelengths in names took the cube of the number of digits: for these, a day."""
    path = tmp_path / "image.tif"
    write(path, np.ones((2, 4, 4)), rasterio.Affine(1, 0, 0, 0, -1, 4))
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = ("9" * 30_000, "9" * 30_000)
    with open_raster(path, "image") as raster:
        assert raster.bands.wavelength is None
