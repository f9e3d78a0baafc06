"""The blur as matrices, against the point spread function it is made of."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from images import RATIO, centres, degradation, fine_image
from numpy.typing import NDArray

from spectramorph_plugin.core.psf import WIDTH, gaussian_psf, sample_positions, samples_for
from spectramorph_plugin.core.spatial_degradation import (
    KeptAxes,
    SpatialDegradation,
    blur_matrix,
    centres_within,
    interpolation_matrix,
    mirrored,
)

SAMPLES = 4
BELL = np.exp(-0.5 * (sample_positions(SAMPLES) / 0.5) ** 2)


@pytest.mark.parametrize("ratio", [1.3, 2.5, 4.0, 11 / 3])
@pytest.mark.parametrize("total", [1e-2, 1e-4, 0.0])
def test_weights_that_nearly_cancel_stay_as_small_as_they_are(ratio: float, total: float) -> None:
    """The samples that a fractional ratio takes of a rough term have another sum, which may be next to none."""
    rng = np.random.default_rng(0)
    for _ in range(50):
        rough = BELL * rng.standard_normal(len(BELL))
        rough += (total - rough.sum()) * BELL / BELL.sum()
        found = _matrix(rough, ratio)
        assert np.abs(found).sum(axis=1).max() < 3 * np.abs(rough).sum()
        assert found.sum(axis=1) == pytest.approx(total, abs=1e-5)


@pytest.mark.parametrize("ratio", [1.3, 2.5, 4.0])
def test_positive_weights_are_scaled_to_their_sum(ratio: float) -> None:
    found = _matrix(BELL, ratio)
    assert (found >= 0).all()
    assert found.sum(axis=1) == pytest.approx(BELL.sum(), rel=1e-5)


@pytest.mark.parametrize("ratio", [2, 3, 8])
def test_blurring_keeps_a_flat_image_flat_at_any_ratio(ratio: int) -> None:
    lie = degradation(gaussian_psf(samples_for(ratio), 1.5), ratio, 9)
    flat = torch.full((1, 9 * ratio, 9 * ratio), 3.0)
    assert lie.blur(flat).numpy() == pytest.approx(3, rel=1e-5)
    assert lie.interpolate(torch.full((1, 9, 9), 3.0)).numpy() == pytest.approx(3, rel=1e-5)


def test_matrices_in_blocks_are_the_dense_ones() -> None:
    psf = gaussian_psf(RATIO, 1.5)
    at = centres(40, RATIO)
    dense = mirrored(blur_matrix(psf.rows[0], RATIO, at, RATIO, 40 * RATIO), 40 * RATIO)
    image = fine_image(2, 40 * RATIO)
    expected = dense @ image @ dense.T
    assert degradation(psf, RATIO, 40).blur(torch.from_numpy(image)).numpy() == pytest.approx(expected, abs=1e-4)


def test_interpolation_is_exact_on_parabolas_and_on_samples() -> None:
    positions = np.linspace(2, 17, 40)
    weights = interpolation_matrix(positions, 20)
    curve = (np.arange(20) - 9.0) ** 2
    assert weights @ curve == pytest.approx((positions - 9) ** 2, abs=1e-4)
    assert interpolation_matrix(np.arange(20.0), 20) == pytest.approx(np.eye(20), abs=1e-7)


def _matrix(line: NDArray[np.float64], ratio: float) -> NDArray[np.float32]:
    length = round(12 * WIDTH * ratio)
    return blur_matrix(line, SAMPLES, centres_within(length, ratio), ratio, length)


def test_no_coarse_pixels_see_nothing() -> None:
    none = blur_matrix(BELL, SAMPLES, np.empty(0), 2.0, 7)
    assert none.shape == (0, 7)


def test_windows_that_lie_alike_share_their_axes_whichever_was_made_first() -> None:
    psf, kept = gaussian_psf(samples_for(3), 1.2), KeptAxes()

    def made(top: float, left: float) -> SpatialDegradation:
        at = centres(12, 3) + top, centres(12, 3) + left
        return SpatialDegradation.of(psf, (3, 3), at, (36, 36), kept=kept)

    first, second = made(0, 0.5), made(1e-9, -0.25)  # the last digits of a place are those of its reckoning
    assert second.rows is first.rows
    assert second.columns is not first.columns
    anew = SpatialDegradation.of(psf, (3, 3), (centres(12, 3), centres(12, 3) - 0.25), (36, 36))
    image = torch.from_numpy(fine_image(2, 36))
    assert torch.equal(second.blur(image), anew.blur(image))


@pytest.mark.parametrize("margin", [0, 2, 5, 13])
def test_past_its_ends_an_image_is_mirrored_as_often_as_the_blur_is_wide(margin: int) -> None:
    length = 5
    image = np.arange(length, dtype=np.float64)
    longer = np.pad(image, margin, mode="symmetric")
    wide = np.random.default_rng(0).random((2, 3, length + 2 * margin)).astype(np.float32)
    assert mirrored(wide, length) @ image == pytest.approx(wide @ longer, rel=1e-5)
