"""Radiometric normalisation, where gain and offset are known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from sklearn.linear_model import HuberRegressor

from spectramorph_plugin.core.radiometry import no_normalisation, normalise_radiometry, robust_lines
from spectramorph_plugin.errors import UserError

RATIO, SIZE = 4, 28
GAIN, OFFSET = np.array([0.7, 2.0]), np.array([0.05, -0.3])


def scene(blur: float) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return an MSI averaged onto HSI pixels, and what the HSI sees there through a blur (in fine pixels)."""
    rng = np.random.default_rng(3)
    fine = rng.random((2, SIZE * RATIO, SIZE * RATIO)) + gaussian_filter(rng.random((2, 112, 112)), (0, 6, 6)) * 20
    blurred = gaussian_filter(fine, (0, blur, blur)) if blur else fine
    averaged, seen = (a.reshape(2, SIZE, RATIO, SIZE, RATIO).mean(axis=(2, 4)) for a in (fine, blurred))
    seen = seen + 0.01 * rng.standard_normal(seen.shape)
    return averaged.astype(np.float32), (seen * GAIN[:, None, None] + OFFSET[:, None, None]).astype(np.float32)


@pytest.mark.parametrize("blur", [0.0, 1.5, 3.4, 5.0])
def test_the_blur_of_the_hsi_does_not_bias_the_gain(blur: float) -> None:
    averaged, expected = scene(blur)
    radiometry = normalise_radiometry([averaged], [expected])
    assert radiometry.gain == pytest.approx(GAIN, rel=0.03)
    assert radiometry.apply(averaged).mean(axis=(1, 2)) == pytest.approx(expected.mean(axis=(1, 2)), rel=0.01)
    assert (radiometry.correlation > 0.95).all()


def test_clouds_over_a_tenth_of_the_msi_do_not_bias_the_gain_and_are_counted() -> None:
    averaged, expected = scene(3.4)
    averaged[:, 2:11, 2:11] = 60
    radiometry = normalise_radiometry([averaged], [expected])
    assert radiometry.gain == pytest.approx(GAIN, rel=0.05)
    assert radiometry.rejected == pytest.approx([81 / SIZE**2] * 2, abs=0.01)
    clear = normalise_radiometry(*([image] for image in scene(3.4)))
    assert (clear.rejected < 0.01).all()


def test_lines_are_those_of_another_implementation() -> None:
    """Huber's regression in scikit-learn, which also estimates the scale with the line."""
    rng = np.random.default_rng(5)
    x = rng.normal(3, 2, (2, 400))
    y = GAIN[:, None] * x + OFFSET[:, None] + 0.2 * rng.standard_normal(x.shape)
    y[:, :80] += 0.5 * x[:, :80]
    gain, offset, _ = robust_lines(x, y)
    for band in range(2):
        line = HuberRegressor(epsilon=1.345, alpha=0).fit(x[band, :, None], y[band])
        plain = np.polyfit(x[band], y[band], 1)
        assert gain[band] == pytest.approx(line.coef_[0], abs=0.2 * abs(plain[0] - line.coef_[0]))
        assert offset[band] == pytest.approx(line.intercept_, abs=0.03)


def test_bands_that_disagree_tell_nothing_else() -> None:
    averaged, expected = scene(1.5)
    averaged[1] = np.random.default_rng(0).random(averaged[1].shape)
    radiometry = normalise_radiometry([averaged], [expected])
    assert radiometry.reliable.tolist() == [True, False]
    assert normalise_radiometry([averaged[1:]], [expected[1:]]).reliable.tolist() == [True]  # there is no other
    assert no_normalisation(3).reliable.all()


def test_a_scale_that_is_known_is_taken_and_the_agreement_still_told() -> None:
    averaged, expected = scene(1.5)
    radiometry = normalise_radiometry([averaged], [expected], scale=0.25)
    assert (radiometry.gain == 0.25).all()
    assert (radiometry.offset == 0).all()
    assert (radiometry.correlation > 0.95).all()
    averaged[1] = np.random.default_rng(0).random(averaged[1].shape)
    assert normalise_radiometry([averaged], [expected], scale=0.25).correlation[1] < 0.3


def test_parts_of_a_scene_and_missing_pixels_give_the_same_line() -> None:
    averaged, expected = scene(1.5)
    averaged[:, 5, 5] = np.nan
    parts = [(part[:, :14].copy(), part[:, 14:].copy()) for part in (averaged, expected)]
    radiometry = normalise_radiometry(*parts)
    assert radiometry.gain == pytest.approx(GAIN, rel=0.03)


def test_tiny_images_are_matched_pixel_by_pixel() -> None:
    averaged, expected = scene(0)
    radiometry = normalise_radiometry([averaged[:, :3, :3]], [expected[:, :3, :3]])
    assert radiometry.gain == pytest.approx(GAIN, rel=0.1)


def test_too_few_pixels_and_constant_bands_are_refused() -> None:
    averaged, expected = scene(0)
    with pytest.raises(UserError, match=r"Only 4 pixels .* too few"):
        normalise_radiometry([averaged[:, :2, :2]], [expected[:, :2, :2]])
    averaged[1] = 4
    with pytest.raises(UserError, match=r"Band 2 of the multispectral image has the same value everywhere"):
        normalise_radiometry([averaged], [expected])


def test_no_matching_leaves_values_alone() -> None:
    values = np.random.default_rng(0).random((3, 5)).astype(np.float32)
    assert (no_normalisation(3).apply(values) == values).all()
    assert (no_normalisation(3, scale=0.5).apply(values) == values / 2).all()
    assert no_normalisation(3).correlation is None
    assert no_normalisation(3).rejected is None
