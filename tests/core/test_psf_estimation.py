"""The blur found in a pair of images, against that by which the test made them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from images import COARSE, RATIO, degradation, fine_image, kernel_of, seen_by_hsi
from scipy.signal import convolve2d

from spectramorph_plugin.core.psf import (
    WIDEST,
    WIDTH,
    PointSpreadFunction,
    gaussian_psf,
    known_psf,
    sample_positions,
    samples_for,
)
from spectramorph_plugin.core.psf_estimation import estimate_psf


@pytest.mark.parametrize("name", ["gaussian", "moffat", "parabolic", "delta"])
def test_a_known_blur_is_found_again(name: str) -> None:
    image, kernel = fine_image(), kernel_of(name)
    coarse = seen_by_hsi(image, kernel) + 0.001 * np.random.default_rng(1).standard_normal((2, COARSE, COARSE))
    psf = estimate_psf([image], [coarse.astype(np.float32)], RATIO)
    assert psf.estimated
    assert psf.kernel().sum() == pytest.approx(1)
    assert psf.shift() == pytest.approx((0, 0), abs=0.15)
    again = degradation(psf).blur(torch.from_numpy(image)).numpy()
    assert np.abs(again - coarse)[:, 3:-3, 3:-3].std() < 0.12 * coarse.std()


@pytest.mark.parametrize("ratio", [2, 4, 8, 2.4])
def test_a_blur_that_is_known_is_taken_as_it_is(ratio: float) -> None:
    kernel = np.zeros((21, 21))
    kernel[10 - 2 : 10 + 3, 10 + 1] = 1
    psf = known_psf(kernel / kernel.sum(), ratio, samples_for(ratio))
    assert not psf.estimated
    assert psf.kernel().sum() == pytest.approx(1)
    assert psf.shift() == pytest.approx((0, 1 / ratio), abs=0.02)


def test_the_blur_of_a_known_kernel_is_that_of_the_sensor() -> None:
    image, kernel = fine_image(), kernel_of("gaussian")
    with_pixel = convolve2d(kernel, np.full((RATIO, RATIO), 1 / RATIO**2))
    again = degradation(known_psf(with_pixel, RATIO, RATIO)).blur(torch.from_numpy(image)).numpy()
    coarse = seen_by_hsi(image, kernel)
    assert again[:, 3:-3, 3:-3] == pytest.approx(coarse[:, 3:-3, 3:-3], abs=0.01 * coarse.std())


def test_a_shift_is_part_of_the_blur() -> None:
    image = fine_image()
    shifted = np.roll(image, (1, -2), axis=(1, 2))
    psf = estimate_psf([image], [seen_by_hsi(shifted, kernel_of("gaussian"))], RATIO)
    assert psf.shift() == pytest.approx((-1 / RATIO, 2 / RATIO), abs=0.05)


@pytest.mark.parametrize("fwhm", [0.35, 1.0])
def test_images_that_differ_by_more_than_a_blur_get_a_gaussian_of_the_right_width_and_place(fwhm: float) -> None:
    """As of two sensors: a kernel of free weights would take the rest for its own."""
    image = fine_image()
    shifted = np.roll(image, (1, -2), axis=(1, 2))
    coarse = degradation(gaussian_psf(RATIO, fwhm)).blur(torch.from_numpy(shifted)).numpy()
    other = np.random.default_rng(8).standard_normal(coarse.shape)
    coarse = coarse + 0.3 * coarse.std(axis=(1, 2), keepdims=True) * other
    psf = estimate_psf([image], [coarse.astype(np.float32)], RATIO)
    assert psf.estimated
    assert len(psf.rows) == 1
    assert psf.shift() == pytest.approx((-1 / RATIO, 2 / RATIO), abs=0.1)
    assert psf.fwhm() == pytest.approx(gaussian_psf(RATIO, fwhm).fwhm(), abs=0.5)


def test_the_width_of_a_blur_is_that_of_its_half() -> None:
    side = 5 * RATIO
    at = sample_positions(RATIO)
    disc = (np.hypot(at[:, None], at[None, :]) <= 1.5).astype(float)
    flat = PointSpreadFunction(
        np.eye(side) * disc.sum(axis=1), disc / disc.sum(axis=1, keepdims=True).clip(1), RATIO, True
    )
    assert flat.kernel() == pytest.approx(disc)
    assert flat.fwhm() == pytest.approx(3, abs=0.1)
    assert gaussian_psf(RATIO, 0).fwhm() == pytest.approx(2 / np.sqrt(np.pi), abs=0.01)  # a pixel, as a disc


@pytest.mark.parametrize("fwhm", [0.7, 1.3])
def test_few_noisy_pixels_still_tell_the_width_of_a_gaussian(fwhm: float) -> None:
    """Too few for a kernel of four hundred weights to be better than any, but not for a single number."""
    image = fine_image(side=RATIO * 12, seed=3)
    coarse = degradation(gaussian_psf(RATIO, fwhm), coarse=12).blur(torch.from_numpy(image)).numpy()
    coarse = coarse + 0.15 * coarse.std() * np.random.default_rng(3).standard_normal(coarse.shape)
    psf = estimate_psf([image], [coarse.astype(np.float32)], RATIO)
    true = gaussian_psf(RATIO, fwhm).kernel()
    assert psf.estimated
    assert psf.kernel() == pytest.approx(true, abs=0.1 * true.max())


def test_images_without_texture_get_a_gaussian() -> None:
    tiny = np.random.default_rng(0).random((1, 16, 16)).astype(np.float32)
    assert not estimate_psf([tiny], [seen_by_hsi(tiny, kernel_of("delta"))], RATIO).estimated
    noise = fine_image(1)
    unrelated = np.random.default_rng(7).standard_normal((1, COARSE, COARSE)).astype(np.float32)
    psf = estimate_psf([noise], [unrelated], RATIO)
    assert np.isfinite(psf.kernel()).all()
    assert psf.kernel().sum() == pytest.approx(1)


@pytest.mark.parametrize(("ratio", "samples"), [(1, 1), (2, 2), (3, 3), (4, 4), (8, 4), (30, 4), (2.4, 2)])
def test_kernels_are_sampled_as_fine_as_useful(ratio: float, samples: int) -> None:
    assert samples_for(ratio) == samples
    assert sample_positions(samples).sum() == pytest.approx(0)


@pytest.mark.parametrize("samples", [RATIO, 3])
def test_a_wide_blur_is_not_cut_off(samples: int) -> None:
    """As of an HSI that was resampled to smaller pixels; a usual one keeps the usual frame."""
    image = fine_image(3, samples * 40)
    true = gaussian_psf(samples, 4.0, WIDEST)
    coarse = degradation(true, samples, 40).blur(torch.from_numpy(image)).numpy()
    psf = estimate_psf([image], [coarse], samples)
    assert psf.estimated
    assert psf.width == WIDEST
    assert psf.deviation() == pytest.approx(true.deviation(), rel=0.1)
    again = degradation(psf, samples, 40).blur(torch.from_numpy(image)).numpy()
    assert np.abs(again - coarse)[:, 5:-5, 5:-5].max() < 0.1 * coarse.std()
    usual = degradation(gaussian_psf(samples, 1.5), samples, 40).blur(torch.from_numpy(image)).numpy()
    assert estimate_psf([image], [usual], samples).width == WIDTH


def test_a_wide_blur_that_is_known_is_not_cut_off() -> None:
    at = np.arange(-20, 21) / RATIO
    bell = np.exp(-0.5 * (at / 1.6) ** 2)
    psf = known_psf(np.outer(bell, bell) / bell.sum() ** 2, RATIO, RATIO)
    assert psf.width == WIDEST
    assert psf.deviation() == pytest.approx(np.sqrt((bell * at**2).sum() / bell.sum()), rel=0.05)
