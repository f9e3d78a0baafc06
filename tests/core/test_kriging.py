"""Weights and variances of universal kriging, against the evidence of whole matrices and against a truth."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from images import of_steps, psf_of
from numpy.typing import NDArray
from scipy.linalg import block_diag
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core.correlated_errors import CorrelatedErrors
from spectramorph_plugin.core.kriging import (
    ERROR_SCALES,
    LEAST_RATIO,
    MOST_ERRORS,
    STEP,
    WEIGHT_SCALES,
    Equations,
    FurtherPairs,
    Kriging,
    krige,
)

ALL = slice(None)
RNG = np.random.default_rng


def covariance_of(rows: int, columns: int) -> NDArray[np.float64]:
    return CorrelatedErrors.of(of_steps(psf_of(1), (3.0, 3.0), (rows, columns))).covariance(ALL, ALL)


def without_further(features: int, targets: int) -> tuple[FurtherPairs, NDArray[np.float64]]:
    """Return pairs from elsewhere that do not count, and inputs without noise."""
    rng = RNG(9)
    pairs = FurtherPairs(rng.standard_normal((5, features)), rng.standard_normal((5, targets)), 0.0)
    return pairs, np.zeros((features, features))


def densest(
    features: NDArray[np.float64],
    misfits: NDArray[np.float64],
    covariance: NDArray[np.float64],
    elsewhere: FurtherPairs,
    noise_cost: NDArray[np.float64],
    ratio: NDArray[np.float64],
) -> Kriging:
    """Return the most likely weights by trying all variances on y ~ N(0, I + v C + t X Xᵀ).

    Pairs from elsewhere and the cost of noise are further rows, whose errors are independent.
    """
    count, unknowns = features.shape
    likely = np.maximum(ratio, LEAST_RATIO)
    low, high = likely.min() * ERROR_SCALES[0], likely.max() * ERROR_SCALES[1]
    tried = high / STEP ** np.arange(min(MOST_ERRORS, np.ceil(np.log2(high / low)) + 1))
    root = np.linalg.cholesky(noise_cost + 1e-15 * np.eye(unknowns)).T
    sizes, axes = np.linalg.eigh(covariance)
    power = ((axes.T @ features) ** 2).sum(axis=1)
    weights, variances, excess = np.zeros((unknowns, len(ratio))), np.zeros(len(ratio)), np.zeros(len(ratio))
    for k in range(len(ratio)):
        best = -np.inf
        for v in tried[tried <= max(ERROR_SCALES[1] * likely[k], tried.min())]:
            told = (power / (1 + v * np.maximum(sizes, 0))).sum() / power.sum()
            share = (told * elsewhere.weight * count / len(elsewhere.features)) ** 0.5
            left = np.vstack([features, share * elsewhere.features, (told * count) ** 0.5 * root])
            right = np.concatenate([misfits[:, k], share * elsewhere.targets[:, k], np.zeros(unknowns)])
            noise = block_diag(np.eye(count) + v * covariance, np.eye(len(left) - count))
            for t in WEIGHT_SCALES * likely[k]:
                whole = noise + t * left @ left.T
                weighed = np.linalg.solve(whole, right)
                evidence = -0.5 * (np.linalg.slogdet(whole)[1] + right @ weighed)
                if evidence > best:
                    best, variances[k], weights[:, k] = evidence, v, t * left.T @ weighed
        beyond = misfits[:, k] - features @ weights[:, k]
        excess[k] = beyond @ np.linalg.solve(np.eye(count) + variances[k] * covariance, beyond) / count
    return Kriging(weights, variances, excess, 0.0)


@pytest.mark.parametrize(("weight", "cost"), [(0.0, 0.0), (0.5, 0.0), (0.0, 0.3), (2.0, 0.1)])
def test_weights_and_variances_are_the_most_likely_ones(weight: float, cost: float) -> None:
    rng = RNG(0)
    covariance = covariance_of(4, 5)
    features = rng.standard_normal((20, 3))
    true = rng.standard_normal((3, 2)) * [1.0, 4.0]
    errors = np.linalg.cholesky(covariance + 1e-9 * np.eye(20)) @ rng.standard_normal((20, 2)) * [1.0, 5.0]
    misfits = features @ true + errors + rng.standard_normal((20, 2))
    further = rng.standard_normal((7, 3))
    elsewhere = FurtherPairs(further, further @ true + 0.1 * rng.standard_normal((7, 2)), weight)
    noise_cost, ratio = np.diag([cost, 2 * cost, 0.0]), np.array([2.0, 10.0])
    found = krige([Equations.of(features, misfits, covariance)], elsewhere, noise_cost, ratio)
    expected = densest(features, misfits, covariance, elsewhere, noise_cost, ratio)
    assert found.variances == pytest.approx(expected.variances)
    assert found.weights == pytest.approx(expected.weights, abs=1e-6 * np.abs(expected.weights).max())
    assert found.excess == pytest.approx(expected.excess)


def test_blocks_are_as_a_whole_without_correlation_between_them() -> None:
    rng = RNG(1)
    covariances = [covariance_of(3, 4), covariance_of(2, 3)]
    parts = [rng.standard_normal((len(each), 2)) for each in covariances]
    misfits = [part @ [[2.0], [-1.0]] + 2 * rng.standard_normal((len(part), 1)) for part in parts]
    elsewhere, noise_cost = without_further(2, 1)
    blocks = [Equations.of(*each) for each in zip(parts, misfits, covariances, strict=True)]
    found = krige(blocks, elsewhere, noise_cost, np.array([1.0]))
    whole = block_diag(*covariances)
    expected = densest(np.vstack(parts), np.vstack(misfits), whole, elsewhere, noise_cost, np.array([1.0]))
    assert found.variances == pytest.approx(expected.variances)
    assert found.weights == pytest.approx(expected.weights, abs=1e-6)


def made(
    variances: Sequence[float], seed: int = 0
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return features, misfits, the covariance and the true weights: half of the features are as smooth as errors."""
    rng = RNG(seed)
    side, covariance = 18, covariance_of(18, 18)
    features = rng.standard_normal((8, side, side))
    features[4:] = gaussian_filter(features[4:], (0, 1.5, 1.5))
    features = (features / features.std(axis=(1, 2), keepdims=True)).reshape(8, -1).T
    true = rng.standard_normal((8, len(variances)))
    errors = np.linalg.cholesky(covariance + 1e-9 * np.eye(side**2)) @ rng.standard_normal((side**2, len(variances)))
    noise = rng.standard_normal(errors.shape)
    return features, features @ true + errors * np.sqrt(variances) + noise, covariance, true


def test_the_size_of_errors_is_found() -> None:
    """On each axis its own, but none larger than was taken to be likely."""
    true = np.repeat([1.0, 10.0, 100.0, 1000.0], 8)
    features, misfits, covariance, _ = made(tuple(true))
    for likely in (3.0, 300.0):
        elsewhere, noise_cost = without_further(8, len(true))
        ratio = np.full(len(true), likely)
        ratio[0] = 1.0
        found = krige([Equations.of(features, misfits, covariance)], elsewhere, noise_cost, ratio)
        within = found.variances / np.minimum(true, ratio)
        assert np.abs(np.log(within)).max() < np.log(3)
        assert np.abs(np.log(within).reshape(4, 8).mean(axis=1)).max() < np.log(2)


def test_weights_are_better_than_those_that_take_errors_for_white() -> None:
    features, misfits, covariance, true = made((100.0,) * 40)
    elsewhere, noise_cost = without_further(8, 40)
    found = krige([Equations.of(features, misfits, covariance)], elsewhere, noise_cost, np.full(40, 50.0))
    white = np.linalg.lstsq(features, misfits, rcond=None)[0]
    assert ((found.weights - true) ** 2).mean() < 0.7 * ((white - true) ** 2).mean()


def test_what_has_nothing_to_do_with_the_features_gets_no_weights() -> None:
    features, misfits, covariance, true = made((10.0,) * 20)
    elsewhere, noise_cost = without_further(8, 20)
    unrelated = misfits - features @ true
    found = krige([Equations.of(features, unrelated, covariance)], elsewhere, noise_cost, np.full(20, 10.0))
    plain = np.linalg.lstsq(features, unrelated, rcond=None)[0]
    assert (found.weights**2).mean() < 0.1 * (plain**2).mean()


def test_pairs_from_elsewhere_count_by_their_weight_and_not_by_their_number() -> None:
    features, misfits, covariance, true = made((100.0,) * 10)
    rng = RNG(2)
    further, other = rng.standard_normal((50, 8)), -true
    blocks = [Equations.of(features, misfits, covariance)]

    def learned(weight: float, times: int = 1) -> NDArray[np.float64]:
        pairs = FurtherPairs(np.tile(further, (times, 1)), np.tile(further @ other, (times, 1)), weight)
        return krige(blocks, pairs, np.zeros((8, 8)), np.full(10, 100.0)).weights

    assert learned(0.5, 3) == pytest.approx(learned(0.5))
    away = [np.abs(learned(weight) - other).mean() for weight in (0.0, 0.1, 1.0, 100.0)]
    assert away == sorted(away, reverse=True)
    assert away[-1] < 0.1 * away[0]


def test_features_that_noise_spoils_get_less_weight() -> None:
    """Of two that tell the same, the one that is less noisy on fine pixels is used."""
    rng = RNG(3)
    covariance, one = covariance_of(10, 10), rng.standard_normal((100, 1))
    features = np.hstack([one, one, np.ones((100, 1))])
    misfits = 10 * one + rng.standard_normal((100, 1))
    blocks, (elsewhere, _) = [Equations.of(features, misfits, covariance)], without_further(3, 1)
    alike, unlike = (
        krige(blocks, elsewhere, np.diag([cost, 1.0, 0.0]), np.ones(1)).weights[:, 0] for cost in (1.0, 0.01)
    )
    assert alike[0] == pytest.approx(alike[1])
    assert 0 < alike[:2].sum() < 9  # of a noisy feature less than what the coarse pixels alone would give
    assert unlike[0] > 10 * unlike[1]
    assert unlike[:2].sum() > alike[:2].sum()


DEGENERATE = {
    "one coarse pixel": (1, np.array([1.0])),
    "two coarse pixels": (2, np.array([1.0])),
    "no errors at all": (12, np.array([0.0, 0.0])),
    "noise-free": (12, np.array([1e10, 1e12])),
    "noise-free along one axis alone": (12, np.array([0.0, 1e10])),
    "tiny": (12, np.array([1e-30, 1e-12])),
}


@pytest.mark.parametrize("case", DEGENERATE)
@pytest.mark.parametrize("kind", ["plain", "constant", "alike", "nothing to explain"])
def test_whatever_is_given_the_weights_are_finite(case: str, kind: str) -> None:
    count, ratio = DEGENERATE[case]
    rng = RNG(4)
    features, misfits = rng.standard_normal((count, 4)), rng.standard_normal((count, len(ratio))) * ratio**0.5
    if kind == "constant":
        features[:, :3] = 0  # standardised, a constant is 0
    if kind == "alike":
        features[:] = features[:, :1]
    if kind == "nothing to explain":
        misfits[:] = 0
    features[:, -1] = 1  # the bias
    elsewhere, noise_cost = without_further(4, len(ratio))
    for weight in (0.0, 0.5):
        pairs = elsewhere._replace(weight=weight, targets=0 * elsewhere.targets)
        found = krige([Equations.of(features, misfits, covariance_of(1, count))], pairs, noise_cost, ratio)
        assert np.isfinite(found.weights).all()
        assert np.isfinite(found.variances).all()
        assert (found.variances > 0).all()
        if kind == "nothing to explain":
            assert found.weights == pytest.approx(0)
