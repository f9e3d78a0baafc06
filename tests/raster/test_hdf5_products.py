"""Products in HDF5 and netCDF4 files: read window by window, as they lie, masked as they say."""

from __future__ import annotations

import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
import rasterio
from hdf5_layouts import (
    EMIT_GEOTRANSFORM,
    EMIT_NM,
    EMIT_SCENE,
    MASK_V001,
    MASK_V002,
    aviris,
    emit,
    emit_mask,
    neon,
    pace,
    prisma,
    swath_places,
    tanager,
)
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform
from rasterio.windows import Window

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs.fuse import run as fuse
from spectramorph_plugin.jobs.import_product import run
from spectramorph_plugin.product_choices import ProductChoices
from spectramorph_plugin.protocol.requests import FuseRequest, ImportProductRequest
from spectramorph_plugin.raster.products import product_name
from spectramorph_plugin.raster.products.cube import Cube
from spectramorph_plugin.raster.products.neon import map_info_transform
from spectramorph_plugin.raster.products.overlap import bad_in_overlap
from spectramorph_plugin.raster.products.packed import open_packed
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.stored import StoredRaster
from spectramorph_plugin.raster.tiles import tiles

UTM = CRS.from_epsg(32633)
NAME = "hyperspectral image"


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Whatever is written there would be seen: nothing is, while a product is read nor after."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert not list(folder.iterdir())


def everything(raster: StoredRaster) -> np.ndarray:
    return raster.read(Window(0, 0, raster.grid.width, raster.grid.height))


def whole(path: Path, mask: bool = True, overlap: str = "both") -> np.ndarray:
    """Read all of a product."""
    with open_raster(path, NAME, choices=ProductChoices(mask, overlap)) as raster:
        return everything(raster)


def in_tiles(path: Path, size: int) -> np.ndarray:
    """Read all of a product by tiles."""
    with open_raster(path, NAME) as raster:
        image = np.empty((len(raster.bands), raster.grid.height, raster.grid.width), np.float32)
        for window in tiles(raster.grid.height, raster.grid.width, size):
            image[(slice(None), *window.toslices())] = raster.read(window)
        return image


# PRISMA


def prisma_cubes(rows: int = 40, columns: int = 30) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    vnir = rng.integers(1, 65536, (rows, 4, columns), dtype=np.uint16)
    vnir[:, 3] = 0
    return vnir, rng.integers(1, 65536, (rows, 3, columns), dtype=np.uint16)


def prisma_truth(vnir: np.ndarray, swir: np.ndarray) -> np.ndarray:
    """Return reflectance [bands, rows, columns] by rising wavelength of each detector, NaN where 0 is stored."""
    stored = np.concatenate([vnir[:, [2, 1, 0]], swir[:, [2, 1, 0]]], axis=1).swapaxes(0, 1).astype(float)
    scale, offset = np.array([0.9] * 3 + [0.6] * 3) / 65535, np.array([0.0] * 3 + [0.1] * 3)
    return np.where(stored == 0, np.nan, stored * scale[:, None, None] + offset[:, None, None])


def test_prisma(tmp_path: Path) -> None:
    vnir, swir = prisma_cubes(300, 280)
    vnir[:5], swir[:5] = 0, 0  # outside
    swir[7, 1, 9] = 0  # nothing was found there
    path = prisma(tmp_path / "any name.he5", vnir, swir)
    with open_raster(path, NAME) as raster:
        assert raster.bands.wavelength == pytest.approx([402.5, 500, 970, 943, 1000, 2490])
        assert raster.bands.fwhm == pytest.approx([11, 12, 13, 8, 10, 9])
        assert not raster.bands.bad.any()
        assert raster.grid.crs == UTM
        assert raster.grid.transform == Affine(30, 0, 499985, 0, -30, 4600015)
        assert (raster.path, raster.dtype) == (path, np.uint16)
        assert raster.names[0] == "402.50 nm"
        values = everything(raster)
        assert np.isnan(values[4, 7, 9])
        assert np.isfinite(values[[0, 1, 2, 3, 5], 7, 9]).all()
        np.testing.assert_array_equal(raster.read(Window(3, 6, 8, 4), [4, 0]), values[[4, 0], 6:10, 3:11])
    np.testing.assert_allclose(values, prisma_truth(vnir, swir), rtol=1e-6)
    np.testing.assert_array_equal(in_tiles(path, 64), values)


def test_the_error_matrix_of_prisma_masks_unless_it_is_not_asked(tmp_path: Path) -> None:
    vnir, swir = prisma_cubes()
    wrong = np.zeros(swir.shape, np.uint8)
    wrong[3, 0, 4], wrong[5, 1, 6], wrong[7, 2, 8] = 1, 2, 3
    path = prisma(tmp_path / "a.he5", vnir, swir, **{"Data Fields/SWIR_PIXEL_L2_ERR_MATRIX": wrong})
    truth = prisma_truth(vnir, swir)
    np.testing.assert_allclose(whole(path, mask=False), truth, rtol=1e-6)
    truth[5, 3, 4] = truth[4, 5, 6] = truth[3, 7, 8] = np.nan
    np.testing.assert_allclose(whole(path), truth, rtol=1e-6)


def test_bands_of_prisma_that_failed_nearly_everywhere_are_bad(tmp_path: Path) -> None:
    vnir, swir = prisma_cubes()
    swir[2:, 1] = 0  # 1000 nm
    swir[: swir.shape[0] // 2, 0] = 0  # 2490 nm: half of it
    path = prisma(tmp_path / "a.he5", vnir, swir)
    with open_raster(path, NAME) as raster:
        assert raster.bands.bad.tolist() == [False] * 4 + [True, False]
        assert [note for note in raster.notes if "no value" in note] == [
            "The hyperspectral image has no value in band 5 at 80% or more of the pixels looked at: taken as bad."
        ]
    with open_raster(path, NAME, headers_alone=True) as raster:
        assert not raster.bands.bad.any()


@pytest.mark.parametrize(("overlap", "bad"), [("both", []), ("vnir", [943.0]), ("swir", [970.0])])
def test_one_detector_of_prisma_may_be_preferred(tmp_path: Path, overlap: str, bad: list[float]) -> None:
    path = prisma(tmp_path / "a.he5", *prisma_cubes())
    with open_raster(path, NAME, choices=ProductChoices(overlap=overlap)) as raster:
        assert raster.bands.wavelength is not None
        assert raster.bands.wavelength[raster.bands.bad].tolist() == bad


def test_overlaps_leave_out_what_is_off() -> None:
    nm, swir = np.array([400.0, 900, 1000, 950, 2000]), np.array([False, False, False, True, True])
    assert bad_in_overlap(nm, swir, "vnir").tolist() == [False, False, False, True, False]
    off = np.array([False, False, True, False, False])
    assert not bad_in_overlap(nm, swir, "vnir", off).any()
    assert bad_in_overlap(nm, swir, "swir", off).tolist() == [False, False, True, False, False]
    assert not bad_in_overlap(nm, np.zeros(5, bool), "swir").any()


def test_the_lists_of_a_real_prisma_file(tmp_path: Path, shared: Path) -> None:
    """Falling, with zeros where a channel is off."""
    attributes: dict[str, Any] = {}
    for line in (shared / "data/products/prisma_attributes.txt").read_text().splitlines():
        name, _, values = line.strip().partition(" = ")
        if name.startswith(":"):
            kind = np.uint8 if "Flags" in name else np.float32
            attributes[name[1:]] = np.array(
                [float(value.strip(" fUB")) for value in values.partition(";")[0].split(",")], kind
            )
    attributes.setdefault("List_Fwhm_Swir", np.where(attributes["List_Cw_Swir"] > 0, np.float32(10), 0))
    counts = [len(attributes[f"List_Cw_{detector}"]) for detector in ("Vnir", "Swir")]
    flags = {
        f"List_Cw_{detector}_Flags": attributes.get(
            f"List_Cw_{detector}_Flags", (attributes[f"List_Cw_{detector}"] > 0).astype(np.uint8)
        )
        for detector in ("Vnir", "Swir")
    }
    cubes = [np.random.default_rng(0).integers(1, 9999, (9, count, 8), dtype=np.uint16) for count in counts]
    path = prisma(tmp_path / "a.he5", *cubes, **{**attributes, **flags})
    with open_raster(path, NAME) as raster:
        assert raster.bands.wavelength is not None
        assert len(raster.bands) == 63 + 171
        assert raster.bands.wavelength[[0, 62, 63, -1]] == pytest.approx(
            [402.4546, 972.6514, 942.9628, 2496.877], abs=0.05
        )
        assert (np.diff(raster.bands.wavelength[:63]) > 0).all()
        assert (np.diff(raster.bands.wavelength[63:]) > 0).all()
        expected = cubes[0][:, 65] * 0.9 / 65535
        np.testing.assert_allclose(everything(raster)[0], expected, rtol=1e-5)


@pytest.mark.parametrize("level", ["L1", "L2B", "L2C"])
def test_prisma_in_the_instruments_geometry_is_laid_on_the_map(tmp_path: Path, level: str) -> None:
    """Each pixel of the map is the one whose middle is nearest, at most one pixel away."""
    latitude, longitude = swath_places(40, 30)
    suffix = "_VNIR" if level == "L1" else ""
    vnir, swir = prisma_cubes()
    places = {
        f"Geolocation Fields/{axis}{suffix}": value
        for axis, value in (("Latitude", latitude), ("Longitude", longitude))
    }
    path = prisma(tmp_path / "a.he5", vnir, swir, level, **places)
    with open_raster(path, NAME) as raster:
        assert raster.grid.crs == CRS.from_epsg(32619)
        assert raster.grid.transform[0] == 30
        values = everything(raster)
        grid = raster.grid
    seen = np.isfinite(values).all(axis=0)
    x, y = transform("EPSG:4326", "EPSG:32619", longitude.ravel(), latitude.ravel())
    truth = (vnir[:, 2] / 100 if level == "L1" else vnir[:, 2] * 0.9 / 65535).ravel()
    for row, column in np.argwhere(seen)[::7]:
        middle = grid.transform * (column + 0.5, row + 0.5)
        away = np.hypot(x - middle[0], y - middle[1])
        assert away.min() < 30
        assert values[0, row, column] == pytest.approx(truth[away.argmin()], rel=1e-5)
    assert 0.9 < seen.sum() / (40 * 30) < 1.15
    if level == "L1":
        assert np.nanmin(values[3]) == pytest.approx(swir[:, 2].min() / 200 - 1, abs=0.02)


@pytest.mark.parametrize("level", ["L1", "L2C"])
def test_prisma_without_the_place_of_its_pixels(tmp_path: Path, level: str) -> None:
    path = prisma(tmp_path / "a.he5", *prisma_cubes(), level)
    with pytest.raises(UserError, match=f"is of level {level} and tells no place of its pixels: give the L2D product"):
        whole(path)


def test_prisma_with_corners_that_do_not_fit(tmp_path: Path) -> None:
    path = prisma(tmp_path / "a.he5", *prisma_cubes(3, 3), Product_LRcorner_easting=500000.0)
    with pytest.raises(UserError, match="do not fit the 3 x 3 pixels of its image"):
        whole(path)


def test_prisma_without_its_attributes(tmp_path: Path) -> None:
    path = prisma(tmp_path / "a.he5", *prisma_cubes(3, 3))
    with h5py.File(path, "a") as file:
        del file.attrs["L2ScaleSwirMax"]
    with pytest.raises(UserError, match="is damaged or lacks a part of what such products hold: get a fresh copy"):
        whole(path)


def test_prisma_of_the_panchromatic_image_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.he5"
    with h5py.File(path, "w") as file:
        file["HDFEOS/SWATHS/PRS_L2D_PCO/Data Fields/Cube"] = np.ones((4, 4), np.uint16)
    with pytest.raises(UserError, match=r"holds no hyperspectral image \(HCO\) but PRS_L2D_PCO: give the L2D product"):
        whole(path)


def test_a_truncated_product(tmp_path: Path) -> None:
    path = prisma(tmp_path / "a.he5", *prisma_cubes(60, 60))
    path.write_bytes(path.read_bytes()[:-5000])
    with pytest.raises(UserError, match="is damaged"):
        whole(path)


def test_a_product_damaged_within(tmp_path: Path) -> None:
    """It is told as the file's fault when the damaged part is read, and errors of others stay what they are."""
    path = prisma(tmp_path / "a.he5", *prisma_cubes(60, 60))
    with h5py.File(path) as file:
        chunk = file["HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/VNIR_Cube"].id.get_chunk_info(5)
    content = bytearray(path.read_bytes())
    content[chunk.byte_offset : chunk.byte_offset + chunk.size] = bytes(chunk.size)
    path.write_bytes(content)
    with open_raster(path, NAME, headers_alone=True) as raster:
        assert np.isfinite(raster.read(Window(0, 10, 60, 50))).all()
        with pytest.raises(UserError, match="is damaged"):
            everything(raster)
    with pytest.raises(ZeroDivisionError), open_raster(path, NAME, headers_alone=True):
        raise ZeroDivisionError


# EMIT


def test_emit(tmp_path: Path) -> None:
    image = np.arange(2 * 3 * 3, dtype=np.float32).reshape(2, 3, 3) / 100
    image[1, 2] = -9999
    glt_x = np.array([[0, 1, 2, 9], [-3, 3, 1, -9999]])
    glt_y = np.array([[0, 1, 1, 1], [-1, 2, 2, -9999]])
    with open_raster(emit(tmp_path / "a.nc", image, glt_x, glt_y), NAME) as raster:
        assert raster.bands.wavelength == pytest.approx(EMIT_NM)
        assert raster.bands.fwhm == pytest.approx([8.4, 8.5, 8.6])
        assert raster.bands.bad.tolist() == [False, True, False]
        assert raster.grid.crs == CRS.from_epsg(4326)
        assert raster.grid.transform.to_gdal() == pytest.approx(EMIT_GEOTRANSFORM)
        values = everything(raster)
    none = [np.nan] * 3
    expected = [[none, image[0, 0], image[0, 1], none], [image[0, 2], none, image[1, 0], none]]
    np.testing.assert_allclose(values, np.moveaxis(np.array(expected, np.float32), 2, 0))


@pytest.mark.parametrize("storage", [{}, {"chunks": (30, 40, 2), "compression": "gzip", "shuffle": True}])
def test_emit_over_several_tiles(tmp_path: Path, storage: dict[str, Any]) -> None:
    """A table that turns the image: every pixel of the map is the one it names."""
    image = np.random.default_rng(0).random((300, 280, 3), dtype=np.float32)
    across, along = np.meshgrid(np.arange(280) + 1, np.arange(300) + 1)
    path = emit(tmp_path / "a.nc", image, across.T[::-1], along.T[::-1], **storage)
    np.testing.assert_array_equal(in_tiles(path, 100), np.moveaxis(image.swapaxes(0, 1)[::-1], 2, 0))


@pytest.mark.parametrize(("version", "names"), [("001", MASK_V001), ("002", MASK_V002)])
def test_the_mask_of_emit_lies_beside_it(tmp_path: Path, version: str, names: tuple[str, ...]) -> None:
    """Its bands are known by their names; water is no reason to leave a pixel out."""
    image = np.random.default_rng(0).random((20, 10, 3), dtype=np.float32)
    across, along = np.meshgrid(np.arange(10) + 1, np.arange(20) + 1)
    path = emit(tmp_path / f"EMIT_L2A_RFL_{version}_{EMIT_SCENE}.nc", image, across, along)
    with open_raster(path, NAME) as raster:
        assert "EMIT_L2A_MASK of the same scene) does not lie beside it" in raster.notes[0]
    marks = {name: np.zeros((20, 10)) for name in names}
    cloud, dilated, water = names[0], "Dilated Cloud Flag", next(name for name in names if "Water" in name)
    marks[cloud][2, 3] = marks[dilated][4, 5] = marks[water][6, 7] = 1
    marks[names[-2]][8, 8] = 1 if version == "001" else 0.9  # aerosol, or the probability of a cloud
    emit_mask(tmp_path / f"EMIT_L2A_MASK_{version}_{EMIT_SCENE}.nc", names, marks, (20, 10))
    expected = np.moveaxis(image.copy(), 2, 0)
    np.testing.assert_array_equal(whole(path, mask=False), expected)
    expected[:, 2, 3] = expected[:, 4, 5] = np.nan
    with open_raster(path, NAME) as raster:
        np.testing.assert_array_equal(everything(raster), expected)
        assert f"(EMIT_L2A_MASK_{version}_{EMIT_SCENE}.nc): 2 of the 200 pixels looked at." in raster.notes[0]


@pytest.mark.parametrize("packed", [False, True])
def test_a_granule_of_emit_as_it_is_delivered(tmp_path: Path, packed: bool) -> None:
    """A folder or a ZIP of it holds the reflectance, its uncertainty and the mask."""
    image = np.random.default_rng(0).random((20, 10, 3), dtype=np.float32)
    across, along = np.meshgrid(np.arange(10) + 1, np.arange(20) + 1)
    folder = tmp_path / f"EMIT_L2A_RFL_001_{EMIT_SCENE}"
    folder.mkdir()
    emit(folder / f"EMIT_L2A_RFL_001_{EMIT_SCENE}.nc", image, across, along)
    emit(folder / f"EMIT_L2A_RFLUNCERT_001_{EMIT_SCENE}.nc", image / 9, across, along, "reflectance_uncertainty")
    marks = {MASK_V001[0]: np.eye(20, 10)}
    emit_mask(folder / f"EMIT_L2A_MASK_001_{EMIT_SCENE}.nc", MASK_V001, marks, (20, 10))
    given = folder
    if packed:
        given = tmp_path / "granule.zip"
        with zipfile.ZipFile(given, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in folder.iterdir():
                archive.write(file, f"{folder.name}/{file.name}")
    expected = np.moveaxis(np.where(np.eye(20, 10, dtype=bool)[..., None], np.nan, image), 2, 0)
    np.testing.assert_array_equal(whole(given), expected)


def test_several_files_of_one_folder_are_told(tmp_path: Path) -> None:
    image = np.ones((2, 2, 3), np.float32)
    for day in (1, 2):
        emit(tmp_path / f"EMIT_L2A_RFL_001_2023010{day}T000000_2300101_001.nc", image, np.ones((2, 2)), np.ones((2, 2)))
    with pytest.raises(UserError, match=r"holds 2 images \(EMIT_L2A_RFL_001_20230101T0.*give the one that is meant"):
        whole(tmp_path)


def test_a_mask_of_emit_that_does_not_fit(tmp_path: Path) -> None:
    image = np.random.default_rng(0).random((20, 10, 3), dtype=np.float32)
    across, along = np.meshgrid(np.arange(10) + 1, np.arange(20) + 1)
    path = emit(tmp_path / f"EMIT_L2A_RFL_001_{EMIT_SCENE}.nc", image, across, along)
    mask = emit_mask(tmp_path / f"EMIT_L2A_MASK_001_{EMIT_SCENE}.nc", MASK_V001, {}, (20, 9))
    with pytest.raises(UserError, match=rf"{mask.name} is damaged or lacks a part"):
        whole(path)
    assert whole(path, mask=False).shape == (3, 20, 10)


def test_emit_without_reflectance(tmp_path: Path) -> None:
    path = emit(tmp_path / "a.nc", np.ones((2, 2, 3)), np.ones((2, 2)), np.ones((2, 2)), "radiance")
    with pytest.raises(UserError, match="holds no reflectance: give the product of the same scene named EMIT_L2A_RFL"):
        whole(path)


# Tanager


@pytest.mark.parametrize("projection", ["", "\t\tProjection=HE5_GCTP_UTM\n\t\tZoneCode=-19\n"])
def test_tanager_on_its_grid(tmp_path: Path, projection: str) -> None:
    image = np.random.default_rng(0).random((5, 23, 31)).astype(np.float32)
    image[:, 0, 0] = -9999
    masks = {name: np.zeros((23, 31), np.uint8) for name in ("nodata_pixels", "beta_cloud_mask", "beta_cirrus_mask")}
    masks["nodata_pixels"][1, 2] = masks["beta_cloud_mask"][3, 4] = masks["beta_cirrus_mask"][5, 6] = 1
    path = tanager(tmp_path / "20250516_164837_16_4001_ortho_sr_hdf5.h5", image, projection=projection, **masks)
    with open_raster(path, NAME) as raster:
        assert raster.bands.wavelength == pytest.approx(np.linspace(376.4, 2499.0, 5))
        assert raster.bands.fwhm == pytest.approx([5.5] * 5)
        assert raster.bands.bad.tolist() == [False] * 4 + [True]
        assert raster.grid.crs == CRS.from_epsg(32719 if projection else 32619)
        assert raster.grid.transform == Affine(30, 0, 355530, 0, -30, 1299210)
        values = everything(raster)
        assert any("marks as cloud: 1 of the 713 pixels looked at" in note for note in raster.notes)
    image[:, 0, 0] = image[:, 1, 2] = np.nan
    np.testing.assert_array_equal(whole(path, mask=False), image)
    image[:, 3, 4] = image[:, 5, 6] = np.nan
    np.testing.assert_array_equal(values, image)
    np.testing.assert_array_equal(in_tiles(path, 16), image)
    assert product_name(path) == "Tanager"


def test_tanager_in_the_instruments_geometry_lies_on_planets_own_grid(tmp_path: Path) -> None:
    x, y = np.meshgrid(355530.0 + 30 * np.arange(31) + 15, 1299210.0 - 30 * np.arange(23) - 15)
    longitude, latitude = (
        np.reshape(each, x.shape) for each in transform("EPSG:32619", "EPSG:4326", x.ravel(), y.ravel())
    )
    image = np.random.default_rng(0).random((5, 23, 31)).astype(np.float32)
    # What lies upside down in the file lies as it should on the map.
    path = tanager(tmp_path / "a.h5", image, "SWATHS", Latitude=latitude[::-1], Longitude=longitude[::-1])
    with open_raster(path, NAME) as raster:
        assert (raster.grid.height, raster.grid.width) == (29, 37)
        assert raster.grid.transform == Affine(30, 0, 355440, 0, -30, 1299300)
        values = everything(raster)
    np.testing.assert_array_equal(values[:, 3:-3, 3:-3], image[:, ::-1])
    assert np.isnan(values[:, :2]).all()


def test_tanager_without_a_grid(tmp_path: Path) -> None:
    path = tanager(tmp_path / "a.h5", np.ones((5, 23, 31), np.float32))
    with h5py.File(path, "a") as file:
        del file["HDFEOS INFORMATION/StructMetadata.0"]
    with pytest.raises(UserError, match=r"does not tell its grid \(corners and UTM zone in StructMetadata.0\)"):
        whole(path)
    path = tanager(tmp_path / "b.h5", np.ones((5, 23, 31), np.float32), "SWATHS")
    with pytest.raises(UserError, match=r"tells no place of its pixels: give the ortho product of the same scene"):
        whole(path)


# NEON


def test_neon(tmp_path: Path) -> None:
    image = np.random.default_rng(0).integers(0, 9000, (13, 17, 12)).astype(np.int16)
    image[2, 3] = -9999
    with open_raster(neon(tmp_path / "a.h5", image), NAME) as raster:
        assert raster.bands.wavelength == pytest.approx(np.linspace(383.5, 2511.9, 12))
        assert raster.bands.fwhm == pytest.approx([5.6] * 12)
        assert np.flatnonzero(raster.bands.bad).tolist() == [5, 8]  # 1350.95 and 1931.43 nm
        assert raster.grid.crs == CRS.from_epsg(32611)
        assert raster.grid.transform == Affine(1, 0, 257000, 0, -2, 4112000)
        values = everything(raster)
    expected = np.moveaxis(image, 2, 0) / np.float32(10000)
    expected[:, 2, 3] = np.nan
    np.testing.assert_allclose(values, expected, rtol=1e-6)


def test_a_real_tile_of_neon(shared: Path) -> None:
    path = shared / "data/products/neon_sjer_2017_30x30.h5"
    with open_raster(path, NAME) as raster:
        assert (len(raster.bands), raster.grid.height, raster.grid.width) == (426, 30, 30)
        assert raster.bands.wavelength is not None
        assert raster.bands.wavelength[[0, -1]] == pytest.approx([383.534, 2511.895], abs=0.01)
        assert raster.grid.transform == Affine(1, 0, 257000, 0, -1, 4112000)
        values = everything(raster)
    with h5py.File(path) as file:
        stored = file["SJER/Reflectance/Reflectance_Data"][:]
    np.testing.assert_allclose(values, np.moveaxis(stored, 2, 0) / 10000, rtol=1e-6)


def test_rotated_maps_of_neon_lie_as_gdal_lays_them(tmp_path: Path) -> None:
    info = "UTM, 1.000, 1.000, 257000.0, 4112000.0, 1.0, 1.0, 11, North, WGS-84, units=Meters, rotation=30.0"
    (tmp_path / "a.bsq").write_bytes(bytes(12))
    (tmp_path / "a.hdr").write_text(
        "ENVI\nsamples = 4\nlines = 3\nbands = 1\ndata type = 1\ninterleave = bsq\nbyte order = 0\n"
        f"map info = {{{info}}}\n"
    )
    with rasterio.open(tmp_path / "a.bsq") as dataset:
        assert map_info_transform(info)[:6] == pytest.approx(dataset.transform[:6])
    with open_raster(neon(tmp_path / "a.h5", np.ones((4, 5, 3), np.int16), 30.0), NAME, headers_alone=True) as raster:
        assert raster.grid.transform.determinant == pytest.approx(-2)
        assert raster.grid.transform.b != 0


# AVIRIS


@pytest.mark.parametrize("geotransform", ["400000 3.8 1.2 3800000 1.2 -3.8", ""])
def test_aviris_on_the_map(tmp_path: Path, geotransform: str) -> None:
    image = np.random.default_rng(0).random((6, 23, 31)).astype(np.float32)
    image[:, 3, 4] = -9999
    path = aviris(tmp_path / "AV320250111t195928_000_L2A_OE_f576f24d_RFL_ORT.nc", image, geotransform)
    with open_raster(path, NAME) as raster:
        assert raster.bands.wavelength == pytest.approx(np.linspace(376.4, 2499.0, 6), abs=0.01)
        assert raster.bands.fwhm == pytest.approx([7.4] * 6)
        assert raster.grid.crs == CRS.from_epsg(32611)
        north_up = Affine(4, 0, 399998, 0, -4, 3800002)
        assert raster.grid.transform == (Affine(3.8, 1.2, 400000, 1.2, -3.8, 3800000) if geotransform else north_up)
        values = everything(raster)
    image[:, 3, 4] = np.nan
    np.testing.assert_array_equal(values, image)
    assert product_name(path) == "AVIRIS-3"


def test_aviris_with_a_table_that_lays_it_on_the_map(tmp_path: Path) -> None:
    image = np.random.default_rng(0).random((6, 8, 5)).astype(np.float32)
    sample, line = np.meshgrid(np.arange(7), np.arange(10))  # 0 is none
    path = aviris(tmp_path / "a.nc", image, "400000 4 0 3800000 0 -4", "radiance", sample=sample, line=-line)
    values = whole(path)
    assert values.shape == (6, 10, 7)
    np.testing.assert_array_equal(values[:, 1:9, 1:6], image)
    assert np.isnan(values[:, 0]).all()
    assert np.isnan(values[:, :, 6]).all()


def test_aviris_without_a_map(tmp_path: Path) -> None:
    path = aviris(tmp_path / "a.nc", np.ones((6, 8, 5), np.float32), "400000 4 0 3800000 0 -4")
    with h5py.File(path, "a") as file:
        del file["transverse_mercator"]
    with pytest.raises(UserError, match=r"does not tell its map .* give the orthorectified product of the same flight"):
        whole(path)


# PACE


def test_pace_is_laid_on_the_map_by_the_place_of_its_pixels(tmp_path: Path) -> None:
    across, along = np.meshgrid(np.arange(40), np.arange(50))
    latitude, longitude = 40 - 0.0108 * along - 0.0015 * across, -10 + 0.0139 * across - 0.002 * along
    image = np.stack([latitude, longitude + 100, latitude + longitude], axis=2).astype(np.float32)
    image[10, 20] = -32767
    path = pace(tmp_path / "PACE_OCI.20240601T120000.L2.SFREFL.V3_0.nc", image, latitude, longitude)
    with open_raster(path, NAME) as raster:
        assert raster.bands.wavelength == pytest.approx([346, 1302, 2258])
        assert 1100 < raster.grid.transform[0] < 1300
        values, grid = everything(raster), raster.grid
    seen = np.isfinite(values).all(axis=0)
    assert 0.85 < seen.sum() / (40 * 50) < 1.15
    rows, columns = np.nonzero(seen)
    x, y = grid.transform * (columns + 0.5, rows + 0.5)
    lon, lat = (np.array(each) for each in transform(grid.crs, "EPSG:4326", x, y))
    assert np.abs(values[0][seen] - lat).max() < 0.011
    assert np.abs(values[1][seen] - 100 - lon).max() < 0.014
    assert product_name(path) == "PACE OCI"


def test_pace_of_another_level(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.nc", "w") as file:
        file.attrs["instrument"] = "OCI"
        file["observation_data/rhot_blue"] = np.ones((4, 5, 6), np.float32)
    with pytest.raises(UserError, match=r"holds no reflectance of the surface: give the level-2 product"):
        whole(tmp_path / "a.nc")


# Read by windows


def test_chunks_are_unpacked_once_by_a_pass_of_tiles(tmp_path: Path) -> None:
    """The cache that a cube asks HDF5 for holds a row of tiles of the image, and no more than it may."""
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("a", (4000, 230, 1000), np.uint16, chunks=(1, 230, 1000), compression="gzip")
        file.create_dataset("b", (4000, 4000, 400), np.float32, chunks=(64, 64, 400), compression="gzip")
        for name, axes, least in (("a", "ybx", 257 * 230 * 1000 * 2), ("b", "yxb", 2**28)):
            cube = Cube.of(file, name, axes)
            assert cube.stored.id.get_access_plist().get_chunk_cache()[1] == least


def test_bands_far_apart_are_read_alone(tmp_path: Path) -> None:
    image = np.random.default_rng(0).random((12, 200, 9)).astype(np.float32)
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["a"] = image
        cube = Cube.of(file, "a", "ybx", np.arange(200)[::-1])
        for bands in ([0, 199], [5, 3, 4], [*range(200)], [150], [7, 7]):
            read = cube.read(slice(2, 7), slice(1, 9), np.array(bands))
            np.testing.assert_array_equal(read, image[2:7, [199 - band for band in bands], 1:9].swapaxes(0, 1))


def test_big_endian_numbers(tmp_path: Path) -> None:
    vnir, swir = prisma_cubes()
    path = prisma(tmp_path / "a.he5", vnir.astype(">u2"), swir.astype(">u2"))
    np.testing.assert_allclose(whole(path), prisma_truth(vnir, swir), rtol=1e-6)


def test_a_mask_of_the_users_hides_pixels_of_a_product(tmp_path: Path) -> None:
    vnir, swir = prisma_cubes()
    path = prisma(tmp_path / "a.he5", vnir, swir)
    hidden = np.zeros((40, 30), np.uint8)
    hidden[3:6, 4:9] = 1
    with rasterio.open(tmp_path / "m.tif", "w", driver="GTiff", width=30, height=40, count=1, dtype="uint8") as mask:
        mask.write(hidden, 1)
    with open_raster(path, NAME, tmp_path / "m.tif") as raster:
        values = everything(raster)
    assert np.isnan(values[:, hidden == 1]).all()
    assert np.isfinite(values[:, hidden == 0]).all()


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("name", ["/vsizip/{{{archive}}}/{inner}", "/vsizip/{archive}/{inner}"])
def test_a_product_in_a_zip_is_read_where_it_lies(tmp_path: Path, packing: int, name: str) -> None:
    vnir, swir = prisma_cubes(300, 280)
    path = prisma(tmp_path / "a.he5", vnir, swir)
    with zipfile.ZipFile(tmp_path / "a.zip", "w", packing) as archive:
        archive.write(path, "folder/a.he5")
    packed = Path(name.format(archive=tmp_path / "a.zip", inner="folder/a.he5"))
    np.testing.assert_array_equal(in_tiles(packed, 100), whole(path))


def test_a_damaged_zip_is_told(tmp_path: Path) -> None:
    path = prisma(tmp_path / "a.he5", *prisma_cubes(300, 280))
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, "a.he5")
    content = bytearray((tmp_path / "a.zip").read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20_000] = bytes(20_000)
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(UserError, match="is damaged"):
        whole(Path(f"/vsizip/{{{tmp_path / 'a.zip'}}}/a.he5"))


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_packed_files_are_read_from_any_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packing: int) -> None:
    monkeypatch.setattr("spectramorph_plugin.raster.products.packed.SPAN", 10_000)
    monkeypatch.setattr("spectramorph_plugin.raster.products.packed.PACKED_AT_ONCE", 1000)
    rng = np.random.default_rng(0)
    content = np.repeat(rng.integers(0, 9, 60_000, dtype=np.uint8), 3).tobytes()
    with zipfile.ZipFile(tmp_path / "a.zip", "w", packing) as archive:
        archive.writestr("first", b"something before it")
        archive.writestr("b", content)
    with open_packed(Path(f"/vsizip/{{{tmp_path / 'a.zip'}}}/b")) as file:
        assert file is not None
        for start, length in zip(rng.integers(0, 190_000, 200), rng.integers(0, 40_000, 200)):
            assert file.seek(int(start)) == start
            assert file.read(int(length)) == content[start : start + length]
        assert file.seek(0, os.SEEK_END) == len(content)
        assert file.read() == b""
    for other in ("/vsizip/{/nowhere.zip}/b", f"/vsizip/{{{tmp_path / 'a.zip'}}}/c", "a.h5"):
        with open_packed(Path(other)) as file:
            assert file is None


# Imported and fused


class Listener:
    """A reporter that remembers what it was told, and what lay in the temporary folder meanwhile."""

    language = "en"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[str] = []
        self.warnings: list[str] = []

    def progress(self, percent: float, text: str) -> None:
        assert not list(self.folder.iterdir())

    def log(self, text: str) -> None:
        self.told.append(text)

    warning = log


Make = Callable[[Path], Path]


def make_prisma(folder: Path) -> Path:
    vnir, swir = prisma_cubes(300, 280)
    vnir[:5], swir[:5] = 0, 0
    return prisma(folder / "a.he5", vnir, swir)


def make_emit(folder: Path) -> Path:
    across, along = np.meshgrid(np.arange(30) + 1, np.arange(40) + 1)
    return emit(folder / "a.nc", np.random.default_rng(0).random((40, 30, 3), dtype=np.float32), across, along)


def make_tanager(folder: Path) -> Path:
    return tanager(folder / "a.h5", np.random.default_rng(0).random((5, 23, 31)).astype(np.float32))


def make_neon(folder: Path) -> Path:
    return neon(folder / "a.h5", np.random.default_rng(0).integers(1, 9000, (13, 17, 9)).astype(np.int16))


def make_aviris(folder: Path) -> Path:
    image = np.random.default_rng(0).random((6, 23, 31)).astype(np.float32)
    return aviris(folder / "a.nc", image, "400000 3.8 1.2 3800000 1.2 -3.8")


def make_pace(folder: Path) -> Path:
    return pace(folder / "a.nc", np.random.default_rng(0).random((20, 15, 4)).astype(np.float32), *swath_places(20, 15))


@pytest.mark.parametrize("make", [make_prisma, make_emit, make_tanager, make_neon, make_aviris, make_pace])
def test_what_is_imported_is_what_the_product_holds(tmp_path: Path, own_temporary_folder: Path, make: Make) -> None:
    path, output, listener = make(tmp_path), tmp_path / "out.tif", Listener(own_temporary_folder)
    outcome = run(ImportProductRequest(path, output), listener)
    assert outcome.outputs == {"output": str(output)}
    with open_raster(path, NAME) as held, open_raster(output, NAME) as made:
        assert (held.bands.fwhm is None) == (made.bands.fwhm is None) == (make is make_pace)
        for name in ("wavelength", "bad", "scale", "offset", *(() if make is make_pace else ("fwhm",))):
            np.testing.assert_allclose(getattr(made.bands, name), getattr(held.bands, name), rtol=1e-5)
        assert made.dtype == held.dtype
        assert made.grid.transform.almost_equals(held.grid.transform)
        assert made.grid.crs == held.grid.crs
        np.testing.assert_allclose(everything(made), everything(held), rtol=1e-5)
    assert (outcome.band_count, outcome.bad_band_count) == (len(held.bands), int(held.bands.bad.sum()))


def test_a_product_without_data_is_imported_but_not_shown(tmp_path: Path, own_temporary_folder: Path) -> None:
    across, along = np.meshgrid(np.arange(30) + 1, np.arange(40) + 1)
    path = emit(tmp_path / "a.nc", np.full((40, 30, 3), -9999, np.float32), across, along)
    outcome = run(ImportProductRequest(path, tmp_path / "a.tif"), Listener(own_temporary_folder))
    assert outcome.display == {}
    assert (tmp_path / "a.tif").exists()


@pytest.mark.slow
@pytest.mark.parametrize("mission", ["prisma", "neon"])
def test_a_product_is_fused_as_its_geotiff_is(tmp_path: Path, own_temporary_folder: Path, mission: str) -> None:
    """And a band that failed everywhere is no band of the result."""
    rng = np.random.default_rng(0)
    count = 12
    materials = rng.random((4, count)) * 0.5 + 0.05
    shares = rng.dirichlet(np.full(4, 0.4), (40, 40))
    fine = np.repeat(np.repeat(shares, 3, 0), 3, 1) @ materials
    coarse = shares @ materials
    if mission == "prisma":
        stored = np.round(coarse * 65535).astype(np.uint16).swapaxes(1, 2)
        nm = np.linspace(450, 1000, count)
        scale = {
            f"L2Scale{detector}{end}": float(end == "Max") for detector in ("Vnir", "Swir") for end in ("Min", "Max")
        }
        parts = {"Vnir": stored[:, :6], "Swir": stored[:, 6:].copy()}
        parts["Swir"][:, 5] = 0
        lists = {
            f"List_{kind}_{detector}{flags}": np.float32(values)
            for detector, own in (("Vnir", nm[:6]), ("Swir", nm[6:]))
            for kind, flags, values in (("Cw", "", own), ("Cw", "_Flags", [1] * 6), ("Fwhm", "", [20] * 6))
        }
        path = prisma(tmp_path / "a.he5", parts["Vnir"], parts["Swir"], **scale, **lists)
        corner, side = (499985, 4600015), (30, 30)
        crs = "EPSG:32633"
    else:
        path = neon(tmp_path / "a.h5", np.round(coarse * 10000).astype(np.int16))
        corner, side, crs = (257000, 4112000), (1, 2), "EPSG:32611"
    msi = fine @ rng.dirichlet(np.ones(count), 4).T
    place = Affine(side[0] / 3, 0, corner[0], 0, -side[1] / 3, corner[1])
    profile = {"driver": "GTiff", "width": 120, "height": 120, "count": 4, "dtype": "float32", "crs": crs}
    with rasterio.open(tmp_path / "msi.tif", "w", transform=place, **profile) as dataset:
        dataset.write(np.moveaxis(msi, 2, 0).astype(np.float32))
    run(ImportProductRequest(path, tmp_path / "hsi.tif"), Listener(own_temporary_folder))
    results, bad = [], []
    for hsi in (path, tmp_path / "hsi.tif"):
        request = FuseRequest(hsi=hsi, msi=(tmp_path / "msi.tif",), output=tmp_path / "out.tif", preset="sharp")
        fuse(request, Listener(own_temporary_folder))
        with open_raster(tmp_path / "out.tif", NAME) as raster:
            results.append(everything(raster))
            bad.append(np.flatnonzero(raster.bands.bad).tolist())
    assert bad == [[11] if mission == "prisma" else [5, 8]] * 2
    assert np.isfinite(results[0][0]).all()
    np.testing.assert_allclose(results[0], results[1], atol=1.1e-4)  # the last digit that is stored


# Others


def test_without_h5py(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = prisma(tmp_path / "a.h5", *prisma_cubes(3, 3))
    monkeypatch.setitem(sys.modules, "h5py", None)
    with pytest.raises(UserError, match=r"needs the package h5py .*: install the engine again, or convert the file"):
        whole(path)


@pytest.mark.parametrize("front", [0, 512, 2048])
def test_an_unknown_file_is_refused_with_what_it_holds(tmp_path: Path, front: int) -> None:
    with h5py.File(tmp_path / "a.h5", "w", userblock_size=front) as file:
        file["a group/image"] = np.random.default_rng(0).random((20, 30, 40))
        file["other"] = np.ones((20, 30))
        file["list"] = np.ones(20)
    said = (
        r"is a file of the kind HDF5 and of no product that is known here, .*; "
        r"it holds a group/image \(20 x 30 x 40\), other "
        r'\(20 x 30\): give one of these as HDF5:".*a.h5"://a_group/image, or save the image as a GeoTIFF first'
    )
    with pytest.raises(UserError, match=said):
        whole(tmp_path / "a.h5")
    with open_raster(Path(f'HDF5:"{tmp_path}/a.h5"://a_group/image'), NAME) as raster:
        assert (len(raster.bands), raster.grid.height, raster.grid.width) == (20, 30, 40)


def test_a_file_whose_single_image_is_cut_wrong_by_gdal_is_refused(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["cube"] = np.random.default_rng(0).random((30, 20, 100))
    with pytest.raises(UserError, match=r"it holds cube \(30 x 20 x 100\): give one of these"):
        whole(tmp_path / "a.h5")


def test_what_takes_data_from_other_files_is_refused_behind_a_users_block_and_as_a_subdataset(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "other.h5", "w") as file:
        file["image"] = np.ones((4, 5))
    for front in (0, 1024):
        with h5py.File(tmp_path / "a.h5", "w", userblock_size=front) as file:
            file["link"] = h5py.ExternalLink("other.h5", "/image")
        for name in (tmp_path / "a.h5", Path(f'HDF5:"{tmp_path}/a.h5"://link')):
            with pytest.raises(UserError, match=r"takes a part of its data .* from another file"):
                whole(name)


REAL: list[tuple[str, str | int]] = [
    ("hdf5/dummy_HDFEOS_swath.h5", r"MyDataField \(2 x 3 x 4\)"),
    ("hdf5/dummy_HDFEOS_swath_chunked.h5", r"MyDataField \(20 x 30 x 40\)"),
    ("hdf5/dummy_HDFEOS_swath_with_aux_xml_with_geolocation.h5", r"MyDataField \(2 x 3 x 4\)"),
    ("hdf5/dummy_HDFEOS_with_geo_projection.h5", 1),
    ("hdf5/dummy_HDFEOS_with_utm_projection.h5", 1),
    ("hdf5/dummy_HDFEOS_with_utm_projection_empty_GROUP_dimension.h5", 1),
    ("hdf5/dummy_HDFEOS_with_sinu_projection.h5", 3),
    ("hdf5/dummy_HDFEOS_IIRS_Grid_IMG_2D_issue_1294.h5", 1),
    ("hdf5/fwhm.h5", 2),
    ("netcdf/fake_EMIT_L2A.nc", r"tells no wavelengths \(sensor_band_parameters/wavelengths is missing\)"),
    ("netcdf/fake_EMIT_L2A_with_good_wavelengths.nc", r"tells no wavelengths"),
    ("netcdf/fake_EMIT_L2B_MIN.nc", r"holds no reflectance: give the product of the same scene named EMIT_L2A_RFL"),
    ("netcdf/fake_PACE_OCI.nc", r'it holds rhos \(2 x 3 x 4\): give one of these as NETCDF:".*":rhos'),
]


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(("name", "found"), REAL)
def test_files_of_others_are_opened_or_refused_with_the_cause(shared: Path, name: str, found: str | int) -> None:
    path = shared / "data/products/sidecars" / name
    if isinstance(found, int):
        assert len(whole(path)) == found
    else:
        with pytest.raises(UserError, match=found):
            whole(path)
