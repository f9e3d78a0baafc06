"""Small files in the layouts of EnMAP, DESIS, Hyperion, PRISMA and EMIT products."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs.import_product import run
from spectramorph_plugin.protocol.requests import ImportProductRequest
from spectramorph_plugin.raster.bands import BandInfo, read_band_info
from spectramorph_plugin.raster.products import product_band_info, unpack_product

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


# PRISMA

VNIR_NM, SWIR_NM = [970.0, 500.0, 402.5, 0.0], [2490.0, 1000.0, 943.0]


def prisma(path: Path, vnir: np.ndarray, swir: np.ndarray, level: str = "L2D", **attributes: object) -> Path:
    """Write cubes [rows, bands, columns] at 500000 E, 4600000 N (the centre of the upper left pixel)."""
    rows, _, columns = vnir.shape
    with h5py.File(path, "w") as file:
        fields = file.create_group(f"HDFEOS/SWATHS/PRS_{level}_HCO/Data Fields")
        fields.create_dataset("VNIR_Cube", data=vnir, chunks=(1, *vnir.shape[1:]), compression="gzip")
        fields.create_dataset("SWIR_Cube", data=swir)
        file.create_group(f"HDFEOS/SWATHS/PRS_{level}_PCO/Data Fields")
        described = {
            "List_Cw_Vnir": np.float32(VNIR_NM),
            "List_Cw_Swir": np.float32(SWIR_NM),
            "List_Cw_Vnir_Flags": np.array([1, 1, 1, 0], np.uint8),
            "List_Cw_Swir_Flags": np.array([1, 1, 1], np.uint8),
            "List_Fwhm_Vnir": np.float32([13, 12, 11, 0]),
            "List_Fwhm_Swir": np.float32([9, 10, 8]),
            "L2ScaleVnirMin": np.float32(0.0),
            "L2ScaleVnirMax": np.float32(0.9),
            "L2ScaleSwirMin": np.float32(0.1),
            "L2ScaleSwirMax": np.float32(0.7),
            "Epsg_Code": np.int64(32633),
            "Product_ULcorner_easting": 500000.0,
            "Product_ULcorner_northing": 4600000.0,
            "Product_LRcorner_easting": 500000.0 + 30 * (columns - 1),
            "Product_LRcorner_northing": 4600000.0 - 30 * (rows - 1),
        }
        for name, value in {**described, **attributes}.items():
            file.attrs[name] = value
    return path


def test_prisma(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    vnir = rng.integers(1, 65536, (300, 4, 280), dtype=np.uint16)
    swir = rng.integers(1, 65536, (300, 3, 280), dtype=np.uint16)
    vnir[:, 3] = 0
    vnir[:5], swir[:5] = 0, 0  # empty pixels
    swir[7, 1, 9] = 0  # dark, not empty
    target = unpack_product(prisma(tmp_path / "any name.he5", vnir, swir), tmp_path)
    assert target is not None
    info = describe(target)
    assert info.wavelength == pytest.approx([402.5, 500, 970, 943, 1000, 2490])
    assert info.fwhm == pytest.approx([11, 12, 13, 8, 10, 9])
    assert not info.bad.any()
    assert info.scale == pytest.approx([0.9 / 65535] * 3 + [0.6 / 65535] * 3)
    assert info.offset == pytest.approx([0] * 3 + [0.1] * 3)
    assert info.nodata == (0,) * 6
    with rasterio.open(target) as dataset:
        assert dataset.crs == UTM
        assert dataset.transform == Affine(30, 0, 499985, 0, -30, 4600015)
        assert set(dataset.dtypes) == {"uint16"}
        assert dataset.profile["tiled"]
        assert dataset.compression.value == "ZSTD"
        stored = dataset.read()
    expected = np.concatenate([vnir[:, [2, 1, 0]], swir[:, [2, 1, 0]]], axis=1).swapaxes(0, 1)
    assert stored[4, 7, 9] == 1
    expected[4, 7, 9] = 1
    np.testing.assert_array_equal(stored, expected)


@pytest.mark.parametrize("level", ["L1", "L2C"])
def test_prisma_of_another_level(tmp_path: Path, level: str) -> None:
    cube = np.ones((3, 4, 3), np.uint16)
    path = prisma(tmp_path / "a.he5", cube, cube[:, :3], level)
    with pytest.raises(UserError, match=f"is of level {level}, .* give the L2D product"):
        unpack_product(path, tmp_path)


def test_prisma_with_corners_that_do_not_fit(tmp_path: Path) -> None:
    cube = np.ones((3, 4, 3), np.uint16)
    path = prisma(tmp_path / "a.he5", cube, cube[:, :3], Product_LRcorner_easting=500000.0)
    with pytest.raises(UserError, match="do not fit the 3 x 3 pixels of its image"):
        unpack_product(path, tmp_path)


def test_prisma_without_its_attributes(tmp_path: Path) -> None:
    cube = np.ones((3, 4, 3), np.uint16)
    path = prisma(tmp_path / "a.he5", cube, cube[:, :3])
    with h5py.File(path, "a") as file:
        del file.attrs["L2ScaleSwirMax"]
    with pytest.raises(UserError, match="is damaged or lacks a part of what such products hold: get a fresh copy"):
        unpack_product(path, tmp_path)


def test_a_truncated_product(tmp_path: Path) -> None:
    cube = np.ones((60, 4, 60), np.uint16)
    path = prisma(tmp_path / "a.he5", cube, cube[:, :3])
    path.write_bytes(path.read_bytes()[:-5000])
    with pytest.raises(UserError, match="is damaged"):
        unpack_product(path, tmp_path)


def test_a_product_damaged_within_is_not_a_full_disk(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    cube = rng.integers(0, 65536, (60, 4, 60), dtype=np.uint16)
    path = prisma(tmp_path / "a.he5", cube, cube[:, :3])
    with h5py.File(path) as file:
        chunk = file["HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/VNIR_Cube"].id.get_chunk_info(5)
    content = bytearray(path.read_bytes())
    content[chunk.byte_offset : chunk.byte_offset + chunk.size] = bytes(chunk.size)
    path.write_bytes(content)
    with pytest.raises(UserError, match="is damaged"):
        unpack_product(path, tmp_path)


# EMIT

GEOTRANSFORM = [12.5, 0.000542232520256367, -0.0, 41.25, -0.0, -0.000542232520256367]
EMIT_NM = [381.0, 1390.5, 2493.0]


def emit(path: Path, image: np.ndarray, glt_x: np.ndarray, glt_y: np.ndarray, name: str = "reflectance") -> Path:
    """Write an image [downtrack, crosstrack, bands] and the table that lays it on the map."""
    with h5py.File(path, "w") as file:
        file.create_dataset(name, data=image, fillvalue=-9999)
        file.attrs["geotransform"] = np.array(GEOTRANSFORM)
        file.attrs["spatial_ref"] = CRS.from_epsg(4326).to_wkt()
        bands = file.create_group("sensor_band_parameters")
        bands["wavelengths"] = np.float32(EMIT_NM)
        bands["fwhm"] = np.float32([8.4, 8.5, 8.6])
        bands["good_wavelengths"] = np.array([1, 0, 1], np.uint8)
        location = file.create_group("location")
        location["glt_x"], location["glt_y"] = np.int32(glt_x), np.int32(glt_y)
    return path


def test_emit(tmp_path: Path) -> None:
    image = np.arange(2 * 3 * 3, dtype=np.float32).reshape(2, 3, 3) / 100
    image[1, 2] = -9999
    glt_x = np.array([[0, 1, 2, 9], [-3, 3, 1, 0]])
    glt_y = np.array([[0, 1, 1, 1], [-1, 2, 2, 0]])
    target = unpack_product(emit(tmp_path / "a.nc", image, glt_x, glt_y), tmp_path)
    assert target is not None
    info = describe(target)
    assert info.wavelength == pytest.approx(EMIT_NM)
    assert info.fwhm == pytest.approx([8.4, 8.5, 8.6])
    assert info.bad.tolist() == [False, True, False]
    assert info.scale.tolist() == [1] * 3
    assert info.nodata == (-9999,) * 3
    with rasterio.open(target) as dataset:
        assert dataset.crs == CRS.from_epsg(4326)
        assert dataset.transform.to_gdal() == pytest.approx(GEOTRANSFORM)
        stored = dataset.read()
    none = [-9999.0] * 3
    expected = [[none, image[0, 0], image[0, 1], none], [image[0, 2], none, image[1, 0], none]]
    np.testing.assert_allclose(stored, np.moveaxis(np.array(expected, np.float32), 2, 0))


def test_emit_over_several_tiles(tmp_path: Path) -> None:
    """A table that turns the image: every pixel of the map is the one it names."""
    rng = np.random.default_rng(0)
    image = rng.random((300, 280, 3), dtype=np.float32)
    across, along = np.meshgrid(np.arange(280) + 1, np.arange(300) + 1)
    target = unpack_product(emit(tmp_path / "a.nc", image, across.T[::-1], along.T[::-1]), tmp_path)
    assert target is not None
    with rasterio.open(target) as dataset:
        np.testing.assert_array_equal(dataset.read(), np.moveaxis(image.swapaxes(0, 1)[::-1], 2, 0))


def test_a_chunked_and_compressed_emit_image(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    image = rng.random((40, 30, 3), dtype=np.float32)
    across, along = np.meshgrid(np.arange(30) + 1, np.arange(40) + 1)
    path = emit(tmp_path / "a.nc", image, across, along)
    with h5py.File(path, "a") as file:
        del file["reflectance"]
        file.create_dataset("reflectance", data=image, chunks=(10, 10, 3), compression="gzip", shuffle=True)
    target = unpack_product(path, tmp_path)
    assert target is not None
    with rasterio.open(target) as dataset:
        np.testing.assert_array_equal(dataset.read(), np.moveaxis(image, 2, 0))


def test_emit_without_reflectance(tmp_path: Path) -> None:
    path = emit(tmp_path / "a.nc", np.ones((2, 2, 3)), np.ones((2, 2)), np.ones((2, 2)), "radiance")
    with pytest.raises(UserError, match="holds no reflectance: give the product of the same scene named EMIT_L2A_RFL"):
        unpack_product(path, tmp_path)


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


def test_an_imported_prisma_image_is_what_the_product_holds(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    vnir = rng.integers(1, 65536, (300, 4, 280), dtype=np.uint16)
    swir = rng.integers(1, 65536, (300, 3, 280), dtype=np.uint16)
    vnir[:, 3] = 0
    vnir[:5], swir[:5] = 0, 0
    path, output, listener = prisma(tmp_path / "a.he5", vnir, swir), tmp_path / "a.tif", Listener()
    outcome = run(ImportProductRequest(path, output), listener)
    assert (outcome.band_count, outcome.bad_band_count) == (6, 0)
    assert outcome.outputs == {"output": str(output)}
    assert listener.percents == sorted(listener.percents)
    assert listener.percents[-1] == 100
    unpacked = unpack_product(path, tmp_path)
    assert unpacked is not None
    info, other = describe(output), describe(unpacked)
    for name in ("wavelength", "fwhm", "scale", "offset"):
        np.testing.assert_allclose(getattr(info, name), getattr(other, name))
    assert info.nodata == other.nodata
    with rasterio.open(output) as made, rasterio.open(unpacked) as held:
        assert (made.crs, made.transform, made.dtypes) == (held.crs, held.transform, held.dtypes)
        np.testing.assert_array_equal(made.read(), held.read())


def test_an_imported_emit_image_knows_its_bad_bands(tmp_path: Path) -> None:
    image = np.random.default_rng(0).random((40, 30, 3), dtype=np.float32)
    across, along = np.meshgrid(np.arange(30) + 1, np.arange(40) + 1)
    output = tmp_path / "a.tif"
    outcome = run(ImportProductRequest(emit(tmp_path / "a.nc", image, across, along), output), Listener())
    assert (outcome.band_count, outcome.bad_band_count) == (3, 1)
    assert describe(output).bad.tolist() == [False, True, False]
    with rasterio.open(output) as made:
        np.testing.assert_array_equal(made.read(), np.moveaxis(image, 2, 0))


def test_a_product_without_data_is_imported_but_not_shown(tmp_path: Path) -> None:
    image = np.full((40, 30, 3), -9999, np.float32)
    across, along = np.meshgrid(np.arange(30) + 1, np.arange(40) + 1)
    outcome = run(ImportProductRequest(emit(tmp_path / "a.nc", image, across, along), tmp_path / "a.tif"), Listener())
    assert outcome.display == {}
    assert (tmp_path / "a.tif").exists()


def test_what_tells_no_wavelengths_is_not_imported(tmp_path: Path) -> None:
    path = write_image(tmp_path / "a.tif", np.ones((2, 3, 3), np.uint8))
    with pytest.raises(UserError, match="tells no wavelengths: give the image of an EnMAP"):
        run(ImportProductRequest(path, tmp_path / "b.tif"), Listener())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.tif"]


# Others


def test_other_files_are_none_of_these(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "other.nc", "w") as file:
        file["a"] = [1, 2]
    (tmp_path / "text.he5").write_text("not HDF5")
    image = write_image(tmp_path / "a.tif", np.ones((1, 2, 2), np.uint8))
    for path in (tmp_path / "other.nc", tmp_path / "text.he5", image, tmp_path, Path("/vsimem/a.tif")):
        assert unpack_product(path, tmp_path) is None


def test_without_h5py(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cube = np.ones((3, 4, 3), np.uint16)
    named = prisma(tmp_path / "PRS_L2D_STD_20200101.he5", cube, cube[:, :3])
    other = prisma(tmp_path / "other.h5", cube, cube[:, :3])
    monkeypatch.setitem(sys.modules, "h5py", None)
    with pytest.raises(UserError, match=r"needs the package h5py .*: install the engine again, or convert the file"):
        unpack_product(named, tmp_path)
    assert unpack_product(other, tmp_path) is None
