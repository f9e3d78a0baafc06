"""The figures of the literature, against published implementations: torchmetrics and sewar."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import sewar.full_ref as sewar
import torch
import torchmetrics.functional.image as published
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from sewar.utils import Filter

from spectramorph_plugin.core.metrics import (
    BLOCK,
    WINDOW_REACH,
    BandQualities,
    Comparison,
    QualityWithoutReference,
    band_pairs,
    compared,
    hypercomplex_quality,
    mean_spectral_angle,
    psnr,
)

PEAK, RATIO = 0.75, 3.0  # a peak that float32 holds exactly: torchmetrics keeps it so
EQUAL = 1e-6


def images(bands: int = 6, shape: tuple[int, int] = (70, 53), seed: int = 0) -> tuple[Any, Any]:
    """Return a reference and an image that errs, as float32 rasters are read."""
    rng = np.random.default_rng(seed)
    true = 0.4 + gaussian_filter(rng.standard_normal((bands, *shape)), (0.6, 2, 2)) * 0.9
    found = 0.95 * true + 0.01 + 0.03 * rng.standard_normal(true.shape)
    return true.astype(np.float32), found.astype(np.float32)


def tensors(*arrays: NDArray[Any]) -> list[torch.Tensor]:
    return [torch.from_numpy(np.asarray(each, np.float64))[None] for each in arrays]


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_figures_are_those_of_torchmetrics(seed: int) -> None:
    true, image = images(seed=seed)
    found = compared(true, image, PEAK)
    target, preds = tensors(true, image)
    squares = (preds - target) ** 2
    # Relative: torchmetrics takes the logarithm's base as a float32.
    expected = float(published.peak_signal_noise_ratio(preds, target, data_range=PEAK))
    assert found.psnr == pytest.approx(expected, rel=EQUAL)
    assert psnr(true, image, PEAK) == pytest.approx(found.psnr, abs=1e-9)
    assert found.rmse == pytest.approx(float(squares.mean().sqrt()), abs=1e-9)
    angle = float(published.spectral_angle_mapper(preds, target)) * 180 / np.pi
    assert found.angle == pytest.approx(angle, abs=EQUAL)
    assert mean_spectral_angle(true, image) == pytest.approx(angle, abs=EQUAL)
    ergas = published.error_relative_global_dimensionless_synthesis(preds, target, ratio=RATIO)
    assert found.ergas(RATIO) == pytest.approx(float(ergas), abs=EQUAL)
    for band in range(len(true)):
        one, other = preds[:, band : band + 1], target[:, band : band + 1]
        # Its own mean takes windows in that reach past the border, on what it mirrors there; sewar's and ours do not.
        _, every = published.structural_similarity_index_measure(one, other, data_range=PEAK, return_full_image=True)
        similarity = every[..., WINDOW_REACH:-WINDOW_REACH, WINDOW_REACH:-WINDOW_REACH].mean()
        assert found.band_similarity[band] == pytest.approx(float(similarity), abs=EQUAL)
        quality = published.universal_image_quality_index(one, other)
        assert found.band_quality[band] == pytest.approx(float(quality), abs=EQUAL)


def test_figures_are_those_of_sewar() -> None:
    true, image = images()
    found = compared(true, image, PEAK)
    a, b = (np.moveaxis(each, 0, -1).astype(np.float64) for each in (true, image))
    assert found.rmse == pytest.approx(sewar.rmse(a, b), abs=EQUAL)
    assert found.psnr == pytest.approx(sewar.psnr(a, b, MAX=PEAK), abs=EQUAL)
    windows = {"fltr": Filter.GAUSSIAN, "sigma": 1.5, "ws": 11}
    similarity, _ = sewar.ssim(a, b, MAX=PEAK, fltr_specs=windows)
    assert found.band_similarity.mean() == pytest.approx(similarity, abs=EQUAL)
    assert found.ergas(RATIO) == pytest.approx(sewar.ergas(a, b, r=1 / RATIO), abs=EQUAL)


def test_quality_without_reference_is_that_of_torchmetrics() -> None:
    fused, _ = images(5, (64, 60))
    hsi, _ = images(5, (32, 30), seed=4)
    pan, coarse_pan = fused.mean(axis=0, keepdims=True), hsi[:3].mean(axis=0, keepdims=True)
    pairs = list(band_pairs(5))
    across = [(band, 5) for band in range(5)]

    def qualities(image: Any, other: Any) -> Any:
        found = BandQualities(pairs + across)
        found.add(np.concatenate([image, other]), (slice(0, image.shape[1]), slice(0, image.shape[2])))
        return found.means()

    fine, coarse = qualities(fused, pan), qualities(hsi, coarse_pan)
    cut = len(pairs)
    figures = QualityWithoutReference.of((fine[:cut], coarse[:cut]), (fine[cut:], coarse[cut:]))
    preds, ms, fine_pan, low_pan = tensors(fused, hsi, np.repeat(pan, 5, axis=0), np.repeat(coarse_pan, 5, axis=0))
    spectral = float(published.spectral_distortion_index(preds, ms))
    spatial = float(published.spatial_distortion_index(preds, ms, fine_pan, low_pan))
    assert figures.spectral == pytest.approx(spectral, abs=EQUAL)
    assert figures.spatial == pytest.approx(spatial, abs=EQUAL)
    qnr = float(published.quality_with_no_reference(preds, ms, fine_pan, low_pan))
    assert figures.qnr == pytest.approx(qnr, abs=EQUAL)


def tiled(true: Any, image: Any, side: int) -> Comparison:
    found = Comparison(len(true), PEAK)
    height, width = true.shape[1:]
    for top in range(0, height, side):
        for left in range(0, width, side):
            bottom, right = min(top + side, height), min(left + side, width)
            first = max(0, top - WINDOW_REACH), max(0, left - WINDOW_REACH)
            around = slice(first[0], bottom + WINDOW_REACH), slice(first[1], right + WINDOW_REACH)
            inner = slice(top - first[0], bottom - first[0]), slice(left - first[1], right - first[1])
            found.add(true[:, around[0], around[1]], image[:, around[0], around[1]], inner)
    return found


def figures_of(found: Comparison) -> list[float]:
    one = [found.psnr, found.rmse, found.angle, found.ergas(RATIO), found.hypercomplex, found.gain, found.pixels]
    return [
        *one,
        *found.band_rmse,
        *found.band_bias,
        *found.band_correlation,
        *found.band_similarity,
        *found.band_quality,
    ]


@pytest.mark.parametrize("gaps", [False, True])
def test_tiles_of_any_size_give_the_same_figures(gaps: bool) -> None:
    true, image = images(5, (150, 130))
    if gaps:
        true[2, 40:60, 50:55] = np.nan
        image[:, 100, :] = np.nan
    whole = figures_of(compared(true, image, PEAK))
    assert np.isfinite(whole).all()
    for side in (BLOCK, 2 * BLOCK):
        assert figures_of(tiled(true, image, side)) == pytest.approx(whole, rel=1e-9, abs=1e-9)


def test_pixels_without_data_do_not_count() -> None:
    true, image = images(4, (64, 64))
    spoilt = image.copy()
    spoilt[:, :, 32:] = 1e6
    true_there = true.copy()
    true_there[:, :, 32:] = np.nan
    cut = compared(true[:, :, :32], image[:, :, :32], PEAK)
    assert figures_of(compared(true_there, spoilt, PEAK)) == pytest.approx(figures_of(cut), abs=1e-9)


def test_maps_are_the_error_and_the_angle_of_each_pixel() -> None:
    true, image = images(4, (40, 40))
    image[1, 3, 4] = np.nan
    rmse, angle = Comparison(4, PEAK).add(true, image, (slice(0, 40), slice(0, 40)))
    assert np.isnan(rmse[3, 4])
    assert np.isnan(angle[3, 4])
    error = (image[:, 7, 9] - true[:, 7, 9]).astype(np.float64)
    assert rmse[7, 9] == pytest.approx(np.sqrt((error**2).mean()), abs=1e-7)
    a, b = true[:, 7, 9].astype(np.float64), image[:, 7, 9].astype(np.float64)
    assert np.cos(np.radians(angle[7, 9])) == pytest.approx(a @ b / np.linalg.norm(a) / np.linalg.norm(b), abs=1e-9)


def test_equal_images_have_no_error_and_perfect_likeness() -> None:
    true, _ = images(4, (64, 64))
    found = compared(true, true, PEAK)
    assert (found.rmse, found.psnr, found.ergas(4)) == (0, np.inf, 0)
    assert found.angle < 1e-5
    for likeness in (*found.band_similarity, *found.band_quality, found.hypercomplex, found.gain):
        assert likeness == pytest.approx(1)


def test_flat_images_and_images_without_data_have_figures_or_none() -> None:
    grey = np.full((3, 70, 90), 0.3, np.float32)  # of which sums of squares are not exact
    assert np.isnan(compared(grey, grey + np.float32(0.01), PEAK).band_correlation).all()
    flat = np.full((3, 64, 64), 0.5, np.float32)
    dimmed = compared(flat, np.float32(0.5) * flat, PEAK)
    assert dimmed.band_quality == pytest.approx([0.8] * 3)  # 2 · 0.5 · 0.25 / (0.5² + 0.25²)
    assert np.isnan(dimmed.band_correlation).all()
    empty = np.concatenate([flat, 0 * flat[:1]])
    assert compared(empty, np.concatenate([0.5 * flat, 0 * flat[:1]]), PEAK).ergas(4) == pytest.approx(12.5 * 0.75**0.5)
    assert np.isnan(compared(empty, empty + np.float32(0.1), PEAK).ergas(4))
    nothing = compared(np.full_like(flat, np.nan), flat, PEAK)
    assert nothing.pixels == 0
    assert np.isnan([nothing.psnr, nothing.rmse, nothing.angle, nothing.hypercomplex, nothing.ergas(4)]).all()


def times(p: Any, q: Any) -> Any:
    """Multiply hypercomplex numbers as the authors of Q2n do, who keep the second halves conjugated."""
    if len(p) == 1:
        return p * q
    half = len(p) // 2

    def conjugate(number: Any) -> Any:
        return np.concatenate([number[:1], -number[1:]])

    a, b, c, d = p[:half], conjugate(p[half:]), q[:half], conjugate(q[half:])
    first = times(a, c) - times(d, conjugate(b))
    return np.concatenate([first, times(conjugate(a), d) + times(c, b)])


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 7, 16])
def test_q2n_is_the_product_of_hypercomplex_numbers_pixel_by_pixel(bands: int) -> None:
    true, image = (each.reshape(bands, -1).astype(np.float64) for each in images(bands, (BLOCK, BLOCK)))
    size = 1 << (bands - 1).bit_length()
    centre, spread = true.mean(axis=1, keepdims=True), true.std(axis=1, ddof=1, keepdims=True)
    x, y = np.ones((2, size, true.shape[1]))
    x[:bands], y[:bands] = (true - centre) / spread + 1, (image - centre) / spread + 1
    y[1:] *= -1
    pixels = true.shape[1]
    product = np.array([times(*pair) for pair in zip(x.T, y.T, strict=True)]).mean(axis=0)
    means = x.mean(axis=1), y.mean(axis=1)
    covariance = (product - times(*means)) * pixels / (pixels - 1)
    lengths = [np.linalg.norm(mean) for mean in means]
    variances = sum((each**2).sum(axis=0).mean() - length**2 for each, length in zip((x, y), lengths, strict=True))
    expected = np.linalg.norm(covariance) * 2 / (variances * pixels / (pixels - 1))
    expected *= 2 * lengths[0] * lengths[1] / (lengths[0] ** 2 + lengths[1] ** 2)
    assert hypercomplex_quality(true, image) == pytest.approx(expected, rel=1e-9)
