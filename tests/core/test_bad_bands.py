"""Bands that hold no measurement are found, and good bands of smooth, dark, small and odd scenes are kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core.bad_bands import find_bad_bands

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SCENES = (
    "scenes/enmap_potsdam_A.tif",
    "scenes/aviris_salton_sea.tif",
    "scenes/gt_jasper_ridge_198.tif",
    "scenes/gt_samson_156.tif",
    "scenes/gt_sandiego_189.tif",
    "pairs/paris_hyperion_hs_30m.tif",
)
NEON = "pairs/neon_sjer052_hsi.tif"
BANDS, SIDE = 60, 24
Cube = NDArray[np.float32]


def mixture(noise: float = 0.003, smooth: bool = True, level: float = 1.0) -> Cube:
    """Return a mixture of four materials with smooth spectra, smooth in space or with pixels in any order."""
    rng = np.random.default_rng(3)
    spectra = np.clip(0.3 + np.cumsum(rng.normal(0, 0.03, (4, BANDS)), axis=1), 0.05, 0.8)
    fields = rng.standard_normal((4, SIDE, SIDE))
    fields = np.stack([gaussian_filter(field, 2) for field in fields]) if smooth else fields
    shares = np.exp(2 * fields / fields.std())
    clean = level * np.tensordot(spectra.T, shares / shares.sum(axis=0), 1)
    return (clean + noise * rng.standard_normal(clean.shape)).astype(np.float32)


def real(name: str) -> tuple[Cube, NDArray[np.float64]]:
    path = DATA / name
    if not path.exists():
        pytest.skip("the shared data are not there")
    with rasterio.open(path) as dataset:
        cube = dataset.read().astype(np.float32)
        if dataset.nodata is not None:
            cube[cube == dataset.nodata] = np.nan
        nm = np.array([float(dataset.tags(band).get("wavelength", "nan")) for band in dataset.indexes])
    return cube, nm


@pytest.mark.parametrize("smooth", [True, False])
@pytest.mark.parametrize("noise", [0.0, 0.003, 0.03])
def test_a_mixture_keeps_all_its_bands(noise, smooth):
    assert not find_bad_bands([mixture(noise, smooth)]).any.any()


@pytest.mark.parametrize("smooth", [True, False])
@pytest.mark.parametrize("size", [1000.0, 1.0, 0.05, 0.01])
def test_noise_without_signal_is_found_at_any_size(size, smooth):
    cube, rng = mixture(smooth=smooth), np.random.default_rng(0)
    bad = [7, 8, 20, 41, 59]
    cube[bad] = rng.normal(0.2 * size, size, (len(bad), SIDE, SIDE))
    assert np.flatnonzero(find_bad_bands([cube]).noise).tolist() == bad


def test_noise_that_bands_share_and_stripes_are_no_signal():
    cube, rng = mixture(), np.random.default_rng(0)
    cube[10:14] = rng.uniform(0, 1, (SIDE, SIDE))
    cube[30] = rng.uniform(0, 1, SIDE)
    assert np.flatnonzero(find_bad_bands([cube]).noise).tolist() == [10, 11, 12, 13, 30]


def test_a_band_that_shows_what_no_other_does_is_kept():
    cube, rng = mixture(), np.random.default_rng(0)
    cube[25] = gaussian_filter(rng.standard_normal((SIDE, SIDE)), 2)
    assert not find_bad_bands([cube]).any.any()


def test_a_scene_of_nothing_but_noise_keeps_its_bands():
    rng = np.random.default_rng(0)
    for cube in (0.3 + 0.01 * rng.standard_normal((BANDS, SIDE, SIDE)), rng.uniform(0, 1, (BANDS, SIDE, SIDE))):
        assert not find_bad_bands([cube.astype(np.float32)]).any.any()


def test_dark_bands_of_few_levels_are_kept():
    cube = np.clip(mixture() * np.linspace(20, 0.5, BANDS)[:, None, None] ** 1.5, 0, None)
    assert not find_bad_bands([np.round(cube).astype(np.float32)]).noise.any()


def test_empty_half_empty_and_constant_bands_are_told_apart():
    cube = mixture()
    cube[3], cube[9], cube[15, : SIDE // 2], cube[21, 5] = np.nan, 0.2, np.nan, np.nan
    faults = find_bad_bands([cube])
    assert np.flatnonzero(faults.empty).tolist() == [3]
    assert np.flatnonzero(faults.missing).tolist() == [3, 15]
    assert np.flatnonzero(faults.constant).tolist() == [9]
    assert np.flatnonzero(faults.useless).tolist() == [3, 9]


@pytest.mark.parametrize("fill", [0.0, -9999.0, 65535.0])
def test_a_band_that_is_filled_in_part_counts_as_missing(fill):
    cube = mixture()
    cube[15, : SIDE // 2] = fill
    assert np.flatnonzero(find_bad_bands([cube]).missing).tolist() == [15]


def test_values_that_were_cut_off_are_no_fill():
    cube = mixture()
    for band, edge in ((10, 0.4), (20, 0.6)):
        low, high = np.quantile(cube[band], edge), np.quantile(cube[band + 1], 1 - edge)
        cube[band] = np.maximum(cube[band], low)
        cube[band + 1] = np.minimum(cube[band + 1], high)
    assert not find_bad_bands([cube]).any.any()


def test_few_pixels_prove_nothing():
    rng = np.random.default_rng(0)
    assert not find_bad_bands([rng.uniform(0, 1, (BANDS, 4, 4)).astype(np.float32)]).any.any()
    assert not find_bad_bands([rng.uniform(0, 1, (3, 20, 20)).astype(np.float32)]).any.any()


@pytest.mark.parametrize("name", SCENES)
def test_known_good_bands_of_real_scenes_stay(name):
    cube, _ = real(name)
    empty = np.isnan(cube).all(axis=(1, 2))
    side = min(cube.shape[1:]) // 4
    rows, columns = (length // 4 * 4 for length in cube.shape[1:])
    coarse = cube[:, :rows, :columns].reshape(len(cube), rows // 4, 4, columns // 4, 4).mean(axis=(2, 4))
    for part in (cube, coarse, cube[:, :side, :side], cube[:, -side:, side : 2 * side]):
        assert np.array_equal(find_bad_bands([part]).any, empty)


def test_the_noise_of_water_absorption_is_found():
    cube, nm = real(NEON)
    noise = find_bad_bands([cube]).noise
    absorbed = ((nm > 1335) & (nm < 1455)) | ((nm > 1790) & (nm < 1965))
    assert noise.sum() >= 10
    assert not noise[~absorbed].any()
