"""The coarse sensor of a simulated pair: blurs, pixels that lie anywhere, and noise."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import convolve, gaussian_filter

from spectramorph_plugin.core.simulation import (
    BLURS,
    SPLINE_REACH,
    blur_kernel,
    sampled,
    seen_by_coarse_sensor,
    with_noise,
    with_pixel,
)
from spectramorph_plugin.protocol.requests import BLUR_CHOICES


def image(bands: int = 2, side: int = 60) -> np.ndarray:
    rng = np.random.default_rng(1)
    return np.asarray(gaussian_filter(rng.standard_normal((bands, side, side)), (0, 2, 2)), np.float64)


def test_the_choices_are_the_blurs() -> None:
    assert tuple(BLURS) == BLUR_CHOICES


@pytest.mark.parametrize("kind", BLUR_CHOICES)
def test_blurs_keep_what_is_flat_and_lie_in_the_middle(kind: str) -> None:
    kernel = blur_kernel(kind, 3.4)
    assert kernel.sum() == pytest.approx(1)
    assert kernel == pytest.approx(kernel[::-1, ::-1])
    assert kernel.max() == kernel[8, 8]
    assert kernel.shape == (17, 17)
    flat = np.full((1, 24, 24), 3.0)
    assert seen_by_coarse_sensor(flat, kernel, 4) == pytest.approx(3.0)
    if kind in ("gaussian", "airy", "sinc"):  # as wide at half the maximum
        fine = blur_kernel(kind, 34.0)
        assert (fine[85] >= fine[85, 85] / 2).sum() == pytest.approx(2 * 34 * 1.1774, abs=2)


def test_only_gabor_is_not_round() -> None:
    for kind in BLUR_CHOICES:
        kernel = blur_kernel(kind, 3.0)
        assert np.allclose(kernel, kernel.T) == (kind != "gabor")


def test_a_coarse_pixel_is_the_mean_of_the_blurred_fine_ones() -> None:
    kernel = blur_kernel("gabor", 2.0)
    kernel[0, 3] += 0.2  # not symmetric: a convolution, and no correlation
    truth = image(side=42)
    blurred = np.stack([convolve(band[:40, :40], kernel, mode="reflect") for band in truth])
    expected = blurred.reshape(2, 10, 4, 10, 4).mean(axis=(2, 4))
    assert seen_by_coarse_sensor(truth, kernel, 4) == pytest.approx(expected, abs=1e-12)


def test_pixels_that_lie_anywhere_are_as_exact_as_whole_ones() -> None:
    truth, kernel, ratio, samples = image(side=80), blur_kernel("gaussian", 2.0), 4, 8
    reach = len(kernel) // 2 + SPLINE_REACH
    first = -(-reach // ratio)
    count = 80 // ratio - 2 * first
    at = (np.arange(count * samples) + 0.5) / samples * ratio + first * ratio
    found = sampled(truth, kernel, *np.meshgrid(at, at, indexing="ij"), samples)
    inner = slice(first, first + count)
    expected = seen_by_coarse_sensor(truth, kernel, ratio)[:, inner, inner]
    assert found == pytest.approx(expected, abs=0.02 * expected.std())


@pytest.mark.parametrize("ratio", [2, 3, 2.4, 3.7])
def test_a_pixel_has_the_size_of_its_ratio(ratio: float) -> None:
    line = with_pixel(blur_kernel("delta", 1.0, 0), ratio).sum(axis=0)
    assert line.sum() == pytest.approx(1)
    assert line.max() == pytest.approx(1 / ratio)
    places = np.arange(len(line)) - (len(line) - 1) / 2
    assert line @ places == pytest.approx(0, abs=1e-12)


def test_noise_is_as_strong_as_asked_and_the_same_for_the_same_seed() -> None:
    signal = np.stack([np.full((200, 200), 2.0), np.full((200, 200), 0.5)])
    noisy, again = (with_noise(signal, 30.0, np.random.default_rng(5)) for _ in range(2))
    assert (noisy == again).all()
    error = (noisy - signal).std(axis=(1, 2))
    assert -20 * np.log10(error / [2.0, 0.5]) == pytest.approx([30, 30], abs=0.2)
