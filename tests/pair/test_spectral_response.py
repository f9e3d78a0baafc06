"""Where the MSI's response comes from: which source is taken, what it says of itself, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from spectramorph_plugin.core.response import gaussian_response
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.pair.settings import PairSettings
from spectramorph_plugin.pair.spectral_response import SpectralBands, band_names, known_response
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.response_files import read_response
from spectramorph_plugin.raster.response_table import ResponseTable
from spectramorph_plugin.sensors.catalogue import load_sensor

HSI = np.arange(400.0, 2400.0, 8.0)
CENTRES, WIDTHS = (490.0, 560.0, 665.0, 842.0), (65.0, 35.0, 30.0, 115.0)
SENTINEL = "S2B_MSIL2A_20230701T101559_N0509_R065_T32UQD_20230701T134109.tif"
Find = Callable[..., "SpectralBands | None"]


@pytest.fixture
def find(tmp_path: Path, write: Callable[..., None]) -> Iterator[Find]:
    """Return a function that finds the response of an MSI of four bands, with what its file says of them."""
    from rasterio.transform import Affine

    with ExitStack() as stack:

        def run(
            name: str = "msi.tif",
            wavelengths: bool = True,
            widths: bool = True,
            descriptions: tuple[str, ...] = (),
            bands: int = 4,
            **options: Any,
        ) -> SpectralBands | None:
            tags = [
                {"wavelength": f"{nm:g}", "wavelength_units": "Nanometers"} if wavelengths else {} for nm in CENTRES
            ]
            for band, fwhm in zip(tags, WIDTHS, strict=True):
                band |= {"fwhm": f"{fwhm:g}"} if widths else {}
            path = tmp_path / name
            write(path, np.ones((bands, 4, 4)), Affine(10, 0, 0, 0, -10, 0), tags if bands == 4 else None)
            if descriptions:
                describe(path, descriptions)
            msi = stack.enter_context(open_raster(path, "multispectral image"))
            return known_response(PairSettings(**options), HSI, msi)

        yield run


def describe(path: Path, descriptions: tuple[str, ...]) -> None:
    import rasterio

    with rasterio.open(path, "r+") as dataset:
        for band, text in enumerate(descriptions, start=1):
            dataset.set_band_description(band, text)


def table(folder: Path) -> ResponseTable:
    """Write a response that no sensor has: four boxes of 100 nm."""
    rows = [f"{nm},{','.join(str(int(low <= nm < low + 100)) for low in (450, 600, 800, 1500))}" for nm in HSI]
    path = folder / "own.csv"
    path.write_text("\n".join(["nm,one,two,three,four", *rows]))
    return read_response(path)


def centres(bands: SpectralBands) -> Any:
    return bands.response @ HSI


def test_a_table_comes_before_all_else(find: Find, tmp_path: Path) -> None:
    found = find(SENTINEL, response=table(tmp_path), sensor="landsat-8", sensor_bands=("B2", "B3", "B4", "B5"))
    assert found is not None
    assert found.reason == "table own.csv"
    assert found.names == ("one", "two", "three", "four")
    assert found.response.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert centres(found) == pytest.approx([498, 648, 848, 1548], abs=5)


def test_a_sensor_that_is_asked_for_comes_before_the_files_name_and_wavelengths(find: Find) -> None:
    found = find(SENTINEL, sensor="landsat-8", sensor_bands=("B5", "B4", "B3", "B2"))
    assert found is not None
    assert found.reason == ("Landsat 8 OLI (asked for), measured curves; bands B5, B4, B3, B2 (named by the user)")
    assert found.names == ("B5", "B4", "B3", "B2")
    landsat = [band.centre for band in load_sensor("landsat-8").select(found.names).bands()]
    assert centres(found) == pytest.approx(landsat, abs=3)


def test_the_bands_of_a_sensor_are_told_by_the_images(find: Find) -> None:
    by_wavelength = find(sensor="sentinel-2a")
    by_name = find(sensor="sentinel-2a", descriptions=("red", "green", "blue", "nir"))
    assert by_wavelength is not None
    assert by_name is not None
    assert by_wavelength.names == ("B2", "B3", "B4", "B8")
    assert by_wavelength.reason.endswith("(told by the image's wavelengths)")
    assert by_name.names == ("B4", "B3", "B2", "B8")
    assert by_name.reason.endswith("(told by the image's band names)")


def test_a_name_of_a_product_comes_before_the_files_wavelengths(find: Find) -> None:
    found = find(SENTINEL)
    assert found is not None
    assert found.reason == (
        "Sentinel-2B MSI (told by the file's name or tags), measured curves; bands B2, B3, B4, B8 (told by the "
        "image's wavelengths)"
    )


def test_wavelengths_that_are_given_come_before_the_name_of_the_product(find: Find) -> None:
    given = {"msi_wavelengths": (500.0, 600.0, 700.0, 1600.0), "msi_fwhm": (40.0, 40.0, 40.0, 90.0)}
    found = find(SENTINEL, **given)
    assert found is not None
    assert found.reason == "Gaussians from the bands' wavelengths and widths"
    assert found.names == ("500 nm", "600 nm", "700 nm", "1600 nm")
    expected = gaussian_response(HSI, np.array(given["msi_wavelengths"]), np.array(given["msi_fwhm"])).weights
    assert found.response == pytest.approx(expected)


def test_the_files_own_wavelengths_and_widths_are_taken(find: Find) -> None:
    found = find()
    assert found is not None
    assert found.reason == "Gaussians from the bands' wavelengths and widths"
    assert found.response == pytest.approx(gaussian_response(HSI, np.array(CENTRES), np.array(WIDTHS)).weights)
    halves = find(widths=False, msi_fwhm=WIDTHS), find(wavelengths=False, msi_wavelengths=CENTRES)
    for half in halves:
        assert half is not None
        assert half.response == pytest.approx(found.response)


@pytest.mark.parametrize("missing", [{"wavelengths": False}, {"widths": False}, {"bands": 3}])
def test_nothing_is_known_of_a_file_that_tells_half_or_nothing(find: Find, missing: dict[str, Any]) -> None:
    assert find(**missing) is None


def test_an_estimate_can_be_asked_for_whatever_is_known(find: Find, tmp_path: Path) -> None:
    assert find(SENTINEL, sensor="estimated", response=table(tmp_path)) is None


def test_a_product_whose_bands_cannot_be_told_apart_falls_back_to_its_wavelengths(find: Find) -> None:
    """Four bands of a Sentinel-2 could be any: the sensor is known, and of no use."""
    assert find(SENTINEL, wavelengths=False) is None
    found = find(SENTINEL, wavelengths=False, descriptions=("B8A", "B11", "B12", "B2"))
    assert found is not None
    assert found.names == ("B8A", "B11", "B12", "B2")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"sensor": "sentinel-2a", "wavelengths": False},
            r"4 bands, which could be any .*name them in the sensor bands",
        ),
        (
            {"sensor": "sentinel-2a", "sensor_bands": ("B2", "B3")},
            r"has 4 bands, the sensor bands .* name 2",
        ),
        ({"sensor": "sentinel-2a", "sensor_bands": ("B2", "B3", "B4", "B99")}, r"no band that B99 could only be"),
        ({"msi_wavelengths": CENTRES, "widths": False}, r"widths \(FWHM\) .* not given and not in the file: give both"),
        ({"msi_fwhm": WIDTHS, "wavelengths": False}, r"centre wavelengths .* not given and not in the file"),
        ({"msi_wavelengths": CENTRES[:2]}, r"option msi_wavelengths. has 2 bands, the multispectral image has 4"),
        ({"msi_fwhm": WIDTHS[:1]}, r"option msi_fwhm. has 1 band, the multispectral image has 4"),
        ({"msi_fwhm": (65.0, 35.0, 0.0, 115.0)}, r"must be numbers above 0"),
        ({"msi_wavelengths": (490.0, 560.0, float("nan"), 842.0)}, r"must be numbers above 0"),
        (
            {"sensor": "worldview-3-swir", "sensor_bands": ("SWIR-1", "SWIR-2", "SWIR-3", "none")},
            r"no band that (none|SWIR-1) could only be",
        ),
    ],
)
def test_what_does_not_fit_is_refused(find: Find, options: dict[str, Any], message: str) -> None:
    with pytest.raises(UserError, match=message):
        find(**options)


def test_a_table_of_another_sensor_is_refused(find: Find, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"response \(table own.csv\) has 4 bands, the multispectral image has 3"):
        find(bands=3, response=table(tmp_path))


def test_bands_are_called_as_the_file_does_or_by_wavelength_or_by_number(
    tmp_path: Path, write: Callable[..., None]
) -> None:
    from rasterio.transform import Affine

    tags = [{"wavelength": "490", "wavelength_units": "Nanometers"}, {"wavelength": "560.5"}]
    place = Affine(10, 0, 0, 0, -10, 0)
    for told, descriptions, expected in (
        (tags, ("blue", "green"), ("blue", "green")),
        (tags, ("band", "band"), ("490 nm", "560.5 nm")),
        (tags, ("blue", ""), ("490 nm", "560.5 nm")),
        (None, (), ("1", "2")),
    ):
        write(tmp_path / "msi.tif", np.ones((2, 4, 4)), place, told)
        describe(tmp_path / "msi.tif", descriptions)
        with open_raster(tmp_path / "msi.tif", "multispectral image") as msi:
            assert band_names(msi) == expected
