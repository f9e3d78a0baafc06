"""How much of spectra endmembers explain."""

from __future__ import annotations

import numpy as np
import pytest

from spectramorph_plugin.pair.fingerprint import unexplained_share, unmixed_share

ENDMEMBERS = np.random.default_rng(0).uniform(0.1, 0.9, (3, 40)).astype(np.float32)


def test_mixtures_are_explained() -> None:
    fractions = np.random.default_rng(1).dirichlet(np.ones(3), 200).astype(np.float32)
    assert unmixed_share(fractions @ ENDMEMBERS, ENDMEMBERS) < 1e-6


@pytest.mark.parametrize("weights", [(1.5, -0.5, 0.0), (2.0, 0.0, 0.0)], ids=["negative", "more than all"])
def test_a_sum_that_is_no_mixture_is_left_over(weights: tuple[float, ...]) -> None:
    """For a share that tells how good endmembers are; whether a model can make spectra at all is another question."""
    spectra = np.tile(np.array(weights, np.float32) @ ENDMEMBERS, (50, 1))
    assert unexplained_share(spectra, ENDMEMBERS) < 1e-6
    assert unmixed_share(spectra, ENDMEMBERS) > 0.05
