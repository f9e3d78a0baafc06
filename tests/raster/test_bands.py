"""Where wavelengths, widths, flags and scaling hide."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from spectramorph_plugin.raster.bands import BandInfo, read_band_info

NM = [450.5, 550.25, 650.0]


def describe(path: Path) -> BandInfo:
    """Read a file's band information."""
    with rasterio.open(path) as dataset:
        return read_band_info(dataset)


def plain_tiff(path: Path, **options: object) -> Path:
    """Write three bands without any metadata."""
    profile = {"driver": "GTiff", "count": 3, "height": 4, "width": 4, "dtype": "int16", **options}
    with rasterio.open(path, "w", transform=from_origin(0, 0, 1, 1), **profile) as dataset:
        dataset.write(np.ones((profile["count"], 4, 4), profile["dtype"]))
    return path


def update(path: Path, **changes: object) -> Path:
    """Set tags on every band: the name of a tag and one value a band."""
    with rasterio.open(path, "r+") as dataset:
        for band in dataset.indexes:
            for key, values in changes.items():
                namespace, _, name = key.rpartition("__")
                dataset.update_tags(band, ns=namespace or None, **{name: str(values[band - 1])})
    return path


def test_band_tags_in_nanometres(tmp_path: Path) -> None:
    path = update(plain_tiff(tmp_path / "a.tif"), wavelength=NM, fwhm=[6.5, 7, 8], bbl=[1, 0, 1])
    info = describe(path)
    assert info.wavelength == pytest.approx(NM)
    assert info.wavelength_source == "band tags"
    assert info.fwhm == pytest.approx([6.5, 7, 8])
    assert info.bad.tolist() == [False, True, False]


def test_micrometres_are_known_by_their_size_whatever_the_file_says(tmp_path: Path) -> None:
    micrometres = [nm / 1000 for nm in NM]
    path = update(
        plain_tiff(tmp_path / "a.tif"), wavelength=micrometres, wavelength_units=["nm"] * 3, fwhm=[0.0065, 0.007, 0.008]
    )
    info = describe(path)
    assert info.wavelength == pytest.approx(NM)
    assert info.fwhm == pytest.approx([6.5, 7, 8])


@pytest.mark.parametrize("form", ["band 1 ({} Nanometers)", "{} nm", "B1: {}nm"])
def test_band_names(tmp_path: Path, form: str) -> None:
    path = plain_tiff(tmp_path / "a.tif")
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = [form.format(nm) for nm in NM]
    info = describe(path)
    assert info.wavelength == pytest.approx(NM)
    assert info.wavelength_source == "band names"


def test_imagery_metadata_is_read_last(tmp_path: Path) -> None:
    imagery = {"IMAGERY__CENTRAL_WAVELENGTH_UM": [0.45, 0.55, 0.65], "IMAGERY__FWHM_UM": [0.01] * 3}
    info = describe(update(plain_tiff(tmp_path / "a.tif"), **imagery))
    assert info.wavelength == pytest.approx([450, 550, 650])
    assert info.fwhm == pytest.approx([10] * 3)
    info = describe(update(plain_tiff(tmp_path / "b.tif"), wavelength=NM, **imagery))
    assert info.wavelength == pytest.approx(NM)


ENVI_FIELDS = """ENVI
wavelength units = Micrometers
wavelength = {0.4505,
  0.55025, 0.65}
fwhm = {0.0065, 0.007, 0.008}
bbl = {1, 0, 1}
data ignore value = -99
reflectance scale factor = 10000
"""


@pytest.mark.parametrize("name", ["a.hdr", "a.tif.hdr"])
def test_an_envi_header_beside_a_geotiff(tmp_path: Path, name: str) -> None:
    path = plain_tiff(tmp_path / "a.tif")
    (tmp_path / name).write_text(ENVI_FIELDS)
    info = describe(path)
    assert info.wavelength == pytest.approx(NM)
    assert info.wavelength_source == "ENVI header"
    assert info.fwhm == pytest.approx([6.5, 7, 8])
    assert info.bad.tolist() == [False, True, False]
    assert info.nodata == (-99, -99, -99)
    assert info.scale == pytest.approx([1e-4] * 3)


def test_an_envi_file(tmp_path: Path) -> None:
    """As ENVI itself writes it: GDAL's driver reads the header, with decimals that its IMAGERY domain would lose."""
    path = plain_tiff(tmp_path / "a.img", driver="ENVI")
    header = tmp_path / "a.hdr"
    header.write_text(header.read_text() + ENVI_FIELDS.removeprefix("ENVI\n"))
    info = describe(path)
    assert info.wavelength == pytest.approx(NM, abs=0.02)
    assert info.fwhm == pytest.approx([6.5, 7, 8], abs=0.01)
    assert info.bad.tolist() == [False, True, False]
    assert info.scale == pytest.approx([1e-4] * 3)


@pytest.mark.parametrize("name", ["a.HDR", "a.tif.HDR"])
def test_an_envi_header_in_upper_case(tmp_path: Path, name: str) -> None:
    path = plain_tiff(tmp_path / "a.tif")
    (tmp_path / name).write_text(ENVI_FIELDS)
    assert describe(path).wavelength == pytest.approx(NM)


def test_how_envi_headers_are_written(tmp_path: Path) -> None:
    """Lists over lines that begin on the next one and end in a comma, empty fields, comments, odd spaces, CRLF."""
    path = plain_tiff(tmp_path / "a.tif")
    text = """ENVI
description =
; wavelength = {1, 2, 3}
Wavelength  Units = Nanometers
default bands = {3, 2, 1}
wavelength =
 {450.5,
  550.25,
\t650.0,
}
fwhm = { 0.0065 , 0.007, 0.008 }
bbl = {1.0, 0.0,
 1.0}
data ignore value = -9999.0
"""
    (tmp_path / "a.hdr").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    info = describe(path)
    assert info.indexes == (1, 2, 3)
    assert info.wavelength == pytest.approx(NM)
    assert info.fwhm == pytest.approx([6.5, 7, 8])
    assert info.bad.tolist() == [False, True, False]
    assert info.nodata == (-9999,) * 3


@pytest.mark.parametrize(
    ("units", "values"),
    [
        ("Wavenumber", "900, 950, 1000"),
        ("Index", "1, 2, 3"),
        ("Index", "10, 20, 30"),
        ("GHz", "500, 600, 700"),
        ("Unknown", "1, 2, 3"),
        ("Unknown", "0, 1, 2"),
    ],
)
@pytest.mark.parametrize("driver", ["GTiff", "ENVI"])
def test_numbers_that_are_no_wavelengths(tmp_path: Path, driver: str, units: str, values: str) -> None:
    path = plain_tiff(tmp_path / "a.img", driver=driver)
    header = tmp_path / "a.hdr"
    before = header.read_text() if driver == "ENVI" else "ENVI\n"
    header.write_text(f"{before}wavelength units = {units}\nwavelength = {{{values}}}\n")
    info = describe(path)
    assert info.wavelength is None
    assert info.wavelength_source == ""


@pytest.mark.parametrize(("units", "factor"), [("Unknown", 1), ("Unknown", 1e-3), ("Micrometers", 1e-3)])
def test_unknown_units_are_known_by_the_size(tmp_path: Path, units: str, factor: float) -> None:
    path = plain_tiff(tmp_path / "a.img", driver="ENVI")
    header = tmp_path / "a.hdr"
    values = ", ".join(str(nm * factor) for nm in NM)
    header.write_text(f"{header.read_text()}wavelength units = {units}\nwavelength = {{{values}}}\n")
    assert describe(path).wavelength == pytest.approx(NM)


def test_whole_micrometres_are_wavelengths_where_the_units_say_so(tmp_path: Path) -> None:
    path = plain_tiff(tmp_path / "a.tif")
    (tmp_path / "a.hdr").write_text("ENVI\nwavelength units = Micrometers\nwavelength = {1, 2, 3}\n")
    assert describe(path).wavelength == pytest.approx([1000, 2000, 3000])


def test_scale_and_offset_of_the_file_come_before_the_header(tmp_path: Path) -> None:
    path = plain_tiff(tmp_path / "a.tif")
    (tmp_path / "a.hdr").write_text(ENVI_FIELDS)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = [0.5] * 3, [1.0] * 3
    info = describe(path)
    assert info.scale.tolist() == [0.5] * 3
    assert info.offset.tolist() == [1.0] * 3


def test_an_alpha_band_is_not_a_band_of_the_sensor(tmp_path: Path) -> None:
    path = plain_tiff(tmp_path / "a.tif", count=4, dtype="uint8")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    assert describe(path).indexes == (1, 2, 3)


def test_nothing_is_made_up(tmp_path: Path) -> None:
    info = describe(plain_tiff(tmp_path / "a.tif"))
    assert info.wavelength is None
    assert info.fwhm is None
    assert not info.bad.any()
    assert info.nodata == (None, None, None)


def test_wavelengths_for_some_bands_only_are_none(tmp_path: Path) -> None:
    path = plain_tiff(tmp_path / "a.tif")
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, wavelength="450")
    assert describe(path).wavelength is None


def test_enmap(shared: Path) -> None:
    """Real EnMAP: 224 bands, not in order of wavelength, six flagged as bad."""
    info = describe(shared / "data" / "scenes" / "enmap_potsdam_A.tif")
    assert len(info) == 224
    assert (np.diff(info.wavelength) < 0).any()
    assert info.bad.sum() == 6
    assert 5 < info.fwhm.min() < info.fwhm.max() < 15
