"""Small files in the layouts of EnMAP, DESIS and Hyperion products."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs.import_product import run
from spectramorph_plugin.protocol.requests import ImportProductRequest
from spectramorph_plugin.raster.bands import BandInfo, read_band_info
from spectramorph_plugin.raster.products import product_band_info

UTM = CRS.from_epsg(32633)
ENMAP = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z"
DESIS = "DESIS-HSI-L2A-DT0483531728_001-20200803T115517-V0220"


def write_image(path: Path, values: np.ndarray, **options: object) -> Path:
    """Write bands as an image that says nothing of them."""
    count, height, width = values.shape
    profile = {"count": count, "height": height, "width": width, "dtype": values.dtype, "crs": UTM, **options}
    with rasterio.open(path, "w", transform=from_origin(0, 0, 30, 30), **{"driver": "GTiff", **profile}) as dataset:
        dataset.write(values)
    return path


def describe(path: Path) -> BandInfo:
    """Read what is known of a file's bands, its product's metadata included."""
    with rasterio.open(path) as dataset:
        return product_band_info(dataset, read_band_info(dataset))


# EnMAP and DESIS


def enmap_xml(wavelength: list[float], expected: tuple[str, str] = ("1, 2", "3,4")) -> str:
    bands = "".join(
        f'<bandID number="{number}">\n<wavelengthCenterOfBand>{nm}</wavelengthCenterOfBand>\n'
        f"<FWHMOfBand>{6 + number}</FWHMOfBand><GainOfBand>0.0001</GainOfBand><OffsetOfBand>0</OffsetOfBand></bandID>\n"
        for number, nm in enumerate(wavelength, 1)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<level_X xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><specific><backgroundValue>-32768</backgroundValue>
<bandCharacterisation>{bands}</bandCharacterisation>
<vnirProductQuality><expectedChannelsList>{expected[0]}</expectedChannelsList></vnirProductQuality>
<swirProductQuality><expectedChannelsList>{expected[1]}</expectedChannelsList></swirProductQuality>
</specific><product><bandStatistics><bandID number="1"><mean>7</mean></bandID></bandStatistics></product></level_X>
"""


ENMAP_NM = [418.4, 901.9, 901.2, 2445.5]


def enmap(folder: Path, text: str, suffix: str = "TIF", **options: object) -> Path:
    values = np.full((4, 50, 40), 1234, np.int16)
    values[:, :10] = -32768
    (folder / f"{ENMAP}-METADATA.XML").write_text(text)
    return write_image(folder / f"{ENMAP}-SPECTRAL_IMAGE.{suffix}", values, **options)


@pytest.mark.parametrize(("suffix", "options"), [("TIF", {}), ("BSQ", {"driver": "ENVI", "interleave": "bsq"})])
def test_enmap(tmp_path: Path, suffix: str, options: dict[str, str]) -> None:
    info = describe(enmap(tmp_path, enmap_xml(ENMAP_NM), suffix, **options))
    assert info.wavelength == pytest.approx(ENMAP_NM)  # in the file's order, not sorted
    assert info.wavelength_source == f"EnMAP metadata ({ENMAP}-METADATA.XML)"
    assert info.fwhm == pytest.approx([7, 8, 9, 10])
    assert info.scale == pytest.approx([1e-4] * 4)
    assert info.offset.tolist() == [0] * 4
    assert info.nodata == (-32768,) * 4
    assert not info.bad.any()


def test_enmap_bands_are_in_order_of_their_numbers(tmp_path: Path) -> None:
    text = enmap_xml(ENMAP_NM)
    text = text.replace('number="1"', 'number="x"', 1).replace('number="4"', 'number="1"').replace('"x"', '"4"')
    assert describe(enmap(tmp_path, text)).wavelength == pytest.approx([2445.5, 901.9, 901.2, 418.4])


def test_enmap_bands_that_were_not_expected_or_are_all_background_are_bad(tmp_path: Path) -> None:
    path = enmap(tmp_path, enmap_xml(ENMAP_NM, ("1", "3,4")))
    with rasterio.open(path, "r+") as dataset:
        dataset.write(np.full((50, 40), -32768, np.int16), 3)
    assert describe(path).bad.tolist() == [False, True, True, False]


@pytest.mark.parametrize("expected", [("1,2", "1,2"), ("", ""), ("1,2", "3,400")])
def test_lists_of_expected_bands_that_count_otherwise_say_nothing(tmp_path: Path, expected: tuple[str, str]) -> None:
    assert not describe(enmap(tmp_path, enmap_xml(ENMAP_NM, expected))).bad.any()


def test_a_scale_and_nodata_of_the_image_itself_stay(tmp_path: Path) -> None:
    path = enmap(tmp_path, enmap_xml(ENMAP_NM), nodata=-1)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = [0.5] * 4
    info = describe(path)
    assert info.scale.tolist() == [0.5] * 4
    assert info.nodata == (-1,) * 4


def test_floats_are_reflectance_already(tmp_path: Path) -> None:
    (tmp_path / f"{ENMAP}-METADATA.XML").write_text(enmap_xml(ENMAP_NM))
    info = describe(write_image(tmp_path / f"{ENMAP}-SPECTRAL_IMAGE.TIF", np.ones((4, 5, 5), np.float32)))
    assert info.wavelength == pytest.approx(ENMAP_NM)
    assert info.scale.tolist() == [1] * 4
    assert info.nodata == (None,) * 4


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: text.index("901.2")],
        lambda text: text.replace("901.2", "n/a"),
        lambda text: text.replace('number="3"', 'number="7"'),
        lambda text: "",
    ],
)
def test_damaged_enmap_metadata(tmp_path: Path, damage: Any) -> None:
    path = enmap(tmp_path, damage(enmap_xml(ENMAP_NM)))
    with pytest.raises(UserError, match=r"METADATA.XML of the EnMAP image is damaged .*: get a fresh copy of it\.$"):
        describe(path)


def test_metadata_that_never_ends_takes_no_time(tmp_path: Path) -> None:
    """Elements that are begun and not ended; and elements elsewhere that are called as the bands' are."""
    text = enmap_xml(ENMAP_NM)
    decoy = "<bandID number='1'><wavelengthCenterOfBand>9</wavelengthCenterOfBand></bandID>"
    info = describe(enmap(tmp_path, text.replace("<specific>", f"<other>{decoy}</other><specific>")))
    assert info.wavelength == pytest.approx(ENMAP_NM)
    with pytest.raises(UserError, match="is damaged or not of this product"):
        describe(enmap(tmp_path, text.replace("<bandCharacterisation>", "<bandCharacterisation>" * 50000)))


def test_enmap_metadata_of_the_ground_segment(tmp_path: Path, shared: Path) -> None:
    """The real document, of 218 bands."""
    with zipfile.ZipFile(shared / "data/products/enmap_L2A_gtif_qualification.zip") as archive:
        name = next(name for name in archive.namelist() if name.endswith("METADATA.XML"))
        (tmp_path / Path(name).name).write_bytes(archive.read(name))
    image = tmp_path / Path(name).name.replace("METADATA.XML", "SPECTRAL_IMAGE.TIF")
    info = describe(write_image(image, np.ones((218, 4, 5), np.int16)))
    assert info.wavelength is not None
    assert info.wavelength[[0, 217]] == pytest.approx([423.03, 2438.6])
    assert info.nodata == (0,) * 218
    assert info.scale == pytest.approx([1e-4] * 218)


def test_enmap_metadata_of_another_number_of_bands(tmp_path: Path) -> None:
    path = enmap(tmp_path, enmap_xml(ENMAP_NM[:3]))
    with pytest.raises(UserError, match=r"has 4 bands, but its metadata .* describes 3: give the image as it was"):
        describe(path)


def test_an_enmap_image_without_its_metadata(tmp_path: Path) -> None:
    path = enmap(tmp_path, "")
    (tmp_path / f"{ENMAP}-METADATA.XML").unlink()
    assert describe(path).wavelength is None


def test_desis(tmp_path: Path) -> None:
    bands = "".join(
        f"<band><bandNumber>{number}</bandNumber><wavelengthCenterOfBand>{nm}</wavelengthCenterOfBand>"
        f"<wavelengthWidthOfBand>3.5</wavelengthWidthOfBand><response>0.1,0.2</response><wavelengths>1,2</wavelengths>"
        f"<gainOfBand>1.0E-4</gainOfBand><offsetOfBand>0.0</offsetOfBand><deadPixels>1</deadPixels></band>"
        for number, nm in enumerate([401.8, 404.4, 406.9], 1)
    )
    (tmp_path / f"{DESIS}-METADATA.xml").write_text(
        f"<hsi_doc><specific><bandCharacterisation>{bands}</bandCharacterisation>"
        "<interiorOrientation><band><bandNumber>1</bandNumber></band></interiorOrientation></specific></hsi_doc>"
    )
    info = describe(write_image(tmp_path / f"{DESIS}-SPECTRAL_IMAGE.tif", np.ones((3, 5, 5), np.int16), nodata=-32768))
    assert info.wavelength == pytest.approx([401.8, 404.4, 406.9])
    assert info.wavelength_source == f"DESIS metadata ({DESIS}-METADATA.xml)"
    assert info.fwhm == pytest.approx([3.5] * 3)
    assert info.scale == pytest.approx([1e-4] * 3)
    assert info.nodata == (-32768,) * 3


# Hyperion


def hyperion(path: Path, count: int, dtype: str = "int16") -> Path:
    return write_image(path, np.ones((count, 4, 4), dtype))


def test_hyperion(tmp_path: Path) -> None:
    """Wavelengths as published for bands 1, 8, 57, 71, 77 and 242."""
    info = describe(hyperion(tmp_path / "EO1H1470392004123110KZ_L1T.TIF", 242))
    assert info.wavelength is not None
    published = [355.59, 426.82, 925.41, 851.92, 912.45, 2577.08]
    assert info.wavelength[[0, 7, 56, 70, 76, 241]] == pytest.approx(published, abs=0.02)
    assert info.fwhm == pytest.approx([11] * 242)
    assert (np.flatnonzero(~info.bad) + 1).tolist() == [*range(8, 58), *range(77, 225)]
    assert info.scale[[0, 69, 70, 241]] == pytest.approx([1 / 40, 1 / 40, 1 / 80, 1 / 80])
    assert info.nodata == (0,) * 242
    assert "Hyperion" in info.wavelength_source


def test_hyperion_calibrated_bands(tmp_path: Path) -> None:
    info = describe(hyperion(tmp_path / "EO1H1470392004123110KZ_stack.tif", 198))
    assert info.wavelength is not None
    assert info.wavelength[[0, 49, 50]] == pytest.approx([426.82, 925.41, 912.45], abs=0.02)
    assert not info.bad.any()
    assert info.scale.tolist() == [1] * 198  # nothing says that this is radiance
    assert info.nodata == (None,) * 198


@pytest.mark.parametrize(("name", "count"), [("EO1H1470392004123110KZ_L1T.TIF", 196), ("other.tif", 242)])
def test_hyperion_is_not_guessed(tmp_path: Path, name: str, count: int) -> None:
    assert describe(hyperion(tmp_path / name, count)).wavelength is None


# Imported


class Listener:
    """A reporter that remembers how far the job was."""

    def __init__(self) -> None:
        self.percents: list[float] = []
        self.told: list[str] = []
        self.warnings: list[str] = []

    def progress(self, percent: float, text: str) -> None:
        self.percents.append(percent)

    def log(self, text: str) -> None:
        self.told.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)
        self.told.append(text)


def test_what_tells_no_wavelengths_is_not_imported(tmp_path: Path) -> None:
    path = write_image(tmp_path / "a.tif", np.ones((2, 3, 3), np.uint8))
    with pytest.raises(UserError, match="tells no wavelengths: give a product of a mission"):
        run(ImportProductRequest(path, tmp_path / "b.tif"), Listener())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.tif"]
