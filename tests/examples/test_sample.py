"""The sample pair is what its description says, and its three images tell one story."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import rasterio

from examples.sample.__main__ import make
from examples.sample.materials import spectra_of
from examples.sample.spectra import sunlight
from spectramorph_plugin.sample.landscape import landscape
from spectramorph_plugin.sample.pair import FINE_PIXEL, SEED, seen, seen_of_sample
from spectramorph_plugin.sample.pair import SIZE as SHIPPED_SIZE
from spectramorph_plugin.sample.sensors import RATIO, coarse, enmap_bands, sentinel2_bands

SIZE = 120
SCALE = 1e-4


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    make(folder, SIZE, seed=1)
    return folder


def reflectance(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return np.moveaxis(raster.read(), 0, 2) * SCALE


def test_the_same_seed_gives_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    make(tmp_path, SIZE, seed=1)
    names = ["hsi.tif", "msi.tif", "response.csv", "truth.tif"]
    assert sorted(file.name for file in sample.iterdir()) == names
    assert all((tmp_path / name).read_bytes() == (sample / name).read_bytes() for name in names)


def test_another_seed_gives_another_landscape(sample: Path, tmp_path: Path) -> None:
    make(tmp_path, SIZE, seed=2)
    assert (reflectance(tmp_path / "msi.tif") != reflectance(sample / "msi.tif")).mean() > 0.9


@pytest.mark.parametrize(
    ("name", "bands", "pixel", "dtype", "nodata"),
    [("hsi", 224, 30, "int16", -32768), ("msi", 10, 10, "uint16", 0), ("truth", 224, 10, "int16", -32768)],
)
def test_files_say_what_they_hold(sample: Path, name: str, bands: int, pixel: int, dtype: str, nodata: int) -> None:
    with rasterio.open(sample / f"{name}.tif") as raster:
        assert (raster.count, raster.width, raster.height) == (bands, SIZE * 10 // pixel, SIZE * 10 // pixel)
        assert raster.crs.to_epsg() == 32633
        assert raster.res == (pixel, pixel)
        assert (raster.transform.c, raster.transform.f) == (364_080, 5_809_980)
        assert set(raster.dtypes) == {dtype}
        assert set(raster.nodatavals) == {nodata}
        assert set(raster.scales) == {SCALE}
        for band in raster.indexes:
            tags = raster.tags(band)
            assert tags["wavelength_units"] == "Nanometers"
            assert 400 < float(tags["wavelength"]) < 2500
            assert 5 < float(tags["fwhm"]) < 200
            assert tags["bbl"] in ("0", "1")


def test_hsi_has_enmaps_bands_in_enmaps_order(sample: Path) -> None:
    with rasterio.open(sample / "hsi.tif") as raster:
        wavelengths = np.array([float(raster.tags(band)["wavelength"]) for band in raster.indexes])
        usable = np.array([raster.tags(band)["bbl"] == "1" for band in raster.indexes])
        values = raster.read()
    assert (wavelengths[0], wavelengths[90], wavelengths[91], wavelengths[-1]) == (418.24, 993.08, 902.26, 2445.53)
    assert np.flatnonzero(~usable).tolist() == list(range(129, 135))
    assert (values[~usable] == -32768).all()
    assert (values[usable] != -32768).all()


def test_hsi_is_the_truth_through_its_optics_but_for_noise(sample: Path) -> None:
    usable = enmap_bands().usable
    truth, hsi = reflectance(sample / "truth.tif"), reflectance(sample / "hsi.tif")
    difference = (hsi - coarse(truth))[..., usable]
    assert np.abs(difference.mean(axis=(0, 1))).max() < 0.001
    # The requirement on EnMAP: 400 at 495 nm for a reflectance of 0.3, and darker pixels have less noise.
    blue = np.argmin(np.abs(enmap_bands().centres[usable] - 495.0))
    assert 0.0001 < difference[..., blue].std() < 0.3 / 400
    assert difference.std() < 0.005


def test_msi_is_the_truth_through_the_response_table(sample: Path) -> None:
    with open(sample / "response.csv", newline="") as file:
        header, *rows = csv.reader(file)
    table = np.array(rows, dtype=float)
    assert header == ["wavelength_nm", *sentinel2_bands().names]
    truth, msi = reflectance(sample / "truth.tif"), reflectance(sample / "msi.tif")
    order = np.argsort(enmap_bands().centres)
    at = enmap_bands().centres[order]
    weights = np.stack([np.interp(at, table[:, 0], column) for column in table[:, 1:].T]) * np.gradient(at)
    weights /= weights.sum(axis=1, keepdims=True)
    difference = msi - truth[..., order] @ weights.T
    assert np.abs(difference.mean(axis=(0, 1))).max() < 0.004
    assert difference.std(axis=(0, 1)).max() < 0.006


def test_landscape_has_edges_and_mixtures_and_no_two_equal_fields(sample: Path) -> None:
    truth = reflectance(sample / "truth.tif")
    assert 0.0 < truth.min() < 0.02
    assert 0.4 < truth.max() < 1.0
    spectra = truth.reshape(-1, truth.shape[2])
    spectra = spectra - spectra.mean(axis=0)
    share = np.linalg.eigvalsh(spectra.T @ spectra)[::-1]
    share = share.cumsum() / share.sum()
    assert share[0] < 0.95, "a scene of one material"
    assert share[9] > 0.98, "a scene of noise"
    near_infrared = truth[..., 60]
    assert np.corrcoef(near_infrared[:, 1:].ravel(), near_infrared[:, :-1].ravel())[0, 1] > 0.6
    fine_detail = near_infrared - coarse(near_infrared[..., None])[..., 0].repeat(RATIO, 0).repeat(RATIO, 1)
    assert fine_detail.std() > 0.02, "nothing for the fine image to add"


def test_the_table_that_ships_is_what_is_computed_anew() -> None:
    """So that the engine's job makes the same pair; `python -m examples.sample --table` writes it."""
    canvas, fields = landscape(SHIPPED_SIZE, FINE_PIXEL, SEED)
    shipped, computed = seen_of_sample(), seen(spectra_of(fields), sunlight())
    rows = np.intersect1d(canvas.rows(), np.arange(len(computed.spectra)))
    assert shipped.spectra.shape == computed.spectra.shape
    # Matrix products differ in the last digit from one number of threads to another.
    np.testing.assert_allclose(shipped.light, computed.light, rtol=1e-12)
    np.testing.assert_allclose(shipped.spectra[rows], computed.spectra[rows], rtol=1e-12)
    assert len(rows) > 1000
