"""Clouds and change between the images, against a cloud that the test makes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core.change_mask import change_limit, change_mask, robust_deviation
from spectramorph_plugin.core.psf import gaussian_psf
from spectramorph_plugin.core.psf_estimation import estimate_psf
from spectramorph_plugin.core.scene import Scene, fill_scene, without_changes
from spectramorph_plugin.core.sharp_fitting import sensor_errors
from spectramorph_plugin.core.spatial_degradation import SpatialDegradation

RATIO, COARSE = 4, 24
SIDE = RATIO * COARSE
VIEW = np.eye(2, dtype=np.float32)
CLOUD = (slice(None), slice(20, 44), slice(40, 64))
UNDER_CLOUD = (slice(6, 10), slice(11, 15))


def fine_image() -> NDArray[np.float32]:
    rng = np.random.default_rng(0)
    smooth = gaussian_filter(rng.standard_normal((2, SIDE, SIDE)), (0, 4, 4)) * 8
    return (smooth + rng.standard_normal((2, SIDE, SIDE))).astype(np.float32)


def scene_of(msi: NDArray[np.float32], hsi: NDArray[np.float32], fwhm: float = 1.0) -> Scene:
    at = (np.arange(COARSE) + 0.5) * RATIO
    lie = SpatialDegradation.of(gaussian_psf(RATIO, fwhm), (RATIO, RATIO), (at, at), (SIDE, SIDE))
    scene = fill_scene(hsi, msi, lie)
    assert scene is not None
    return scene


def seen_by_hsi(msi: NDArray[np.float32], noise: float = 0.0, fwhm: float = 1.0) -> NDArray[np.float32]:
    clear = scene_of(msi, np.zeros((2, COARSE, COARSE), np.float32), fwhm).blurred_msi.numpy()
    return np.asarray(clear + noise * np.random.default_rng(3).standard_normal(clear.shape), np.float32)


def test_the_deviation_is_that_of_most_values() -> None:
    values = np.random.default_rng(0).standard_normal((2, 20000)) * [[1.0], [3.0]]
    values[:, ::10] = 1e6
    assert robust_deviation(values) == pytest.approx([1, 3], rel=0.2)


def test_differences_within_the_noise_are_no_change() -> None:
    rng = np.random.default_rng(1)
    limit = change_limit(rng.standard_normal((1, 5000)), 0.1 * rng.standard_normal((1, 5000)))
    assert limit == pytest.approx([6], rel=0.1)
    assert change_limit(np.zeros((1, 50)), rng.standard_normal((1, 5000))) == pytest.approx([0.5], rel=0.1)


def test_a_cloud_is_not_trusted_and_the_rest_is() -> None:
    msi = fine_image()
    hsi = seen_by_hsi(msi, 0.05)
    msi[CLOUD] = 30
    scene = scene_of(msi, hsi)
    view = torch.from_numpy(VIEW)
    limit, blur_error, response_error = sensor_errors([scene], view, np.full(2, 0.05**2))
    trusted = without_changes(scene, view, limit).trusted.numpy()
    assert not trusted[UNDER_CLOUD].any()
    assert trusted[12:].all()
    assert blur_error < 0.1
    assert response_error == pytest.approx([0, 0], abs=0.1)


@pytest.mark.slow
def test_a_band_of_another_response_is_told_from_a_wrong_blur() -> None:
    msi = fine_image()
    hsi = seen_by_hsi(msi)
    other = seen_by_hsi(fine_image()[::-1].copy())
    hsi[1] += 0.5 * other[1]
    _, blur_error, response_error = sensor_errors([scene_of(msi, hsi)], torch.from_numpy(VIEW), np.zeros(2))
    assert blur_error < 0.02
    assert response_error[1] == pytest.approx(0.5 * other[1].std(), rel=0.3)
    assert response_error[0] < 0.02
    wrong = scene_of(np.roll(msi, 2, axis=1), hsi)
    assert sensor_errors([wrong], torch.from_numpy(VIEW), np.zeros(2))[1] > 0.2


def test_a_cloud_does_not_spoil_the_blur() -> None:
    msi = fine_image()
    hsi = seen_by_hsi(msi, fwhm=1.8)
    clear = estimate_psf([msi], [hsi], RATIO).kernel()
    clouded = msi.copy()
    clouded[CLOUD] = 30
    found = estimate_psf([clouded], [hsi], RATIO)
    assert found.estimated
    assert np.abs(found.kernel() - clear).sum() < 0.1


def mixed(noise: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return an image [n, 3] that another one [n, 4] explains but for noise, in units of its own."""
    rng = np.random.default_rng(4)
    axes = rng.standard_normal((4000, 4)) * [5, 2, 1, 0.3]
    seen = axes @ rng.standard_normal((4, 3)) + [7, -2, 100]
    return seen + noise * rng.standard_normal(seen.shape), axes


def test_a_cloud_and_nothing_else_is_unlike() -> None:
    seen, axes = mixed(0.1)
    cloud = slice(1000, 1400)
    seen[cloud, 1] += 3
    found = change_mask(seen, axes)
    assert found[cloud].all()
    assert found.sum() == 400


def test_images_that_differ_by_noise_alone_are_alike() -> None:
    assert not change_mask(*mixed(0.5)).any()


def test_where_most_pixels_changed_nobody_can_tell_which() -> None:
    seen, axes = mixed(0.01)
    seen[:3000] = np.random.default_rng(5).standard_normal((3000, 3)) * 1e-3
    seen[:3000, 0] += np.repeat([1e4, -1e4, 3e3], 1000)
    assert not change_mask(seen, axes).any()
