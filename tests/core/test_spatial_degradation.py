"""The blur as matrices, against the point spread function it is made of."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from spectramorph_plugin.core.psf import WIDTH, sample_positions
from spectramorph_plugin.core.spatial_degradation import blur_matrix, centres_within

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


def _matrix(line: NDArray[np.float64], ratio: float) -> NDArray[np.float32]:
    length = round(12 * WIDTH * ratio)
    return blur_matrix(line, SAMPLES, centres_within(length, ratio), ratio, length)
