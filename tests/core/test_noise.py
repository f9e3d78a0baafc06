"""Noise that the test added, told from signal."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core.noise import hyperspectral_noise, multispectral_noise


def test_noise_is_told_from_signal() -> None:
    rng = np.random.default_rng(0)
    sigma = np.linspace(0.01, 0.05, 30)
    spectra = rng.dirichlet(np.ones(4), 2000) @ rng.random((4, 30)) + sigma * rng.standard_normal((2000, 30))
    found = hyperspectral_noise(spectra)
    assert found == pytest.approx(sigma, rel=0.4)  # where the regression cannot tell a band's own signal from noise
    assert np.median(found / sigma) == pytest.approx(1, abs=0.1)
    image = gaussian_filter(rng.standard_normal((3, 96, 96)), (0, 5, 5)) * 5
    noisy = image + np.array([0.02, 0.05, 0.1])[:, None, None] * rng.standard_normal(image.shape)
    assert multispectral_noise([noisy.astype(np.float32)]) == pytest.approx([0.02, 0.05, 0.1], rel=0.25)
