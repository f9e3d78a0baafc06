"""What the context network learns from, and what it makes of it, against regressions on whole matrices."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from images import COARSE, RATIO, as_matrix, degradation, fine_image
from numpy.typing import NDArray

from spectramorph_plugin.core.context_learning import BIAS_RIDGE, FOLDS, RIDGES, TRAINING_SETS, ContextLearning, Pairs
from spectramorph_plugin.core.context_network import HIDDEN, Example
from spectramorph_plugin.core.correlated_errors import CorrelatedErrors
from spectramorph_plugin.core.kriging import Equations, FurtherPairs, krige
from spectramorph_plugin.core.psf import gaussian_psf

INPUTS, AXES = 4, 2
NOISE = np.full(INPUTS, 0.01)


def example(coarse: int = COARSE) -> tuple[Example, torch.Tensor]:
    """Return inputs and what to learn from them, a bent function of them; also that function on the fine grid."""
    lie = degradation(gaussian_psf(RATIO), RATIO, coarse)
    seen = torch.from_numpy(fine_image(INPUTS, RATIO * coarse))
    coarse_seen = torch.from_numpy(fine_image(INPUTS, coarse, 5))

    def bent(inputs: torch.Tensor) -> torch.Tensor:
        return torch.stack([inputs[0] + 0.5 * inputs[1].abs(), inputs[2] - inputs[3]])

    truth = bent(seen)
    trusted = np.ones((coarse, coarse), bool)
    return Example(lie, seen, lie.blur(truth), trusted, coarse_seen, bent(coarse_seen)), truth


@pytest.fixture(scope="module")
def learning() -> ContextLearning:
    return ContextLearning.of([example()[0]], NOISE)


def test_outputs_on_blurred_features_are_the_blurred_prediction(learning: ContextLearning) -> None:
    """All standardising undone: weights of features that the HSI sees are those of a network on fine pixels."""
    learned, _ = example()
    weights = np.random.default_rng(0).standard_normal((HIDDEN + INPUTS + 1, AXES)) / HIDDEN**0.5
    predicted = learned.degradation.blur(learning.network(weights).predict(learned.seen)).flatten(1).numpy().T
    expected = learning.through_blur[0].features @ weights
    assert predicted == pytest.approx(expected, abs=1e-4 * np.abs(expected).max())
    above = learning.network(weights).predict(learned.coarse_seen).flatten(1).numpy().T
    assert above == pytest.approx(learning.through_response.features @ weights, abs=1e-4 * np.abs(above).max())


def test_features_through_the_blur_are_those_of_the_whole_matrix() -> None:
    learned, _ = example(6)
    learning = ContextLearning.of([learned], NOISE)
    fine = learning.scale.apply(learning.layer.features(learning.layer.standardised(learned.seen))).numpy()
    expected = as_matrix(learned.degradation) @ fine.T
    found = learning.through_blur[0].features
    assert found[:, :-1] == pytest.approx(expected, abs=1e-4 * np.abs(expected).max())
    assert (found[:, -1] == 1).all()


def test_pixels_that_are_not_trusted_are_not_learned_from() -> None:
    learned, _ = example(8)
    trusted = learned.trusted.copy()
    trusted[2:4, 5] = False
    learning, less = (ContextLearning.of([each], NOISE) for each in (learned, replace(learned, trusted=trusted)))
    use = trusted.ravel()
    for pairs, left in (
        (learning.through_blur[0], less.through_blur[0]),
        (learning.through_response, less.through_response),
    ):
        assert len(left.features) == use.sum() == 62
        for whole, part in zip(pairs, left, strict=True):
            assert (whole[use] == part).all()


def errors_by_solving(
    pairs: Pairs, sets: list[tuple[float, Pairs]], noise_cost: NDArray[np.float64]
) -> dict[float, NDArray[np.float64]]:
    """Return the errors on blocks held out in turn, by ridge."""
    free = np.eye(len(noise_cost))
    found = {}
    for ridge in RIDGES:
        errors = np.empty_like(pairs.targets)
        free[-1, -1] = BIAS_RIDGE / ridge
        for block in range(FOLDS**2):
            left, right = noise_cost + ridge * free, np.zeros((len(noise_cost), AXES))
            for count, (features, targets, blocks) in sets:
                use = blocks != block
                left = left + count / len(features) * features[use].T @ features[use]
                right = right + count / len(features) * features[use].T @ targets[use]
            own = pairs.blocks == block
            errors[own] = pairs.features[own] @ np.linalg.solve(left, right) - pairs.targets[own]
        found[ridge] = errors
    return found


@pytest.mark.parametrize("training", TRAINING_SETS)
def test_errors_are_those_of_regressions_on_all_blocks_but_one(learning: ContextLearning, training: str) -> None:
    blur, response = learning.through_blur[0], learning.through_response
    counts = TRAINING_SETS[training]
    candidates = errors_by_solving(blur, list(zip(counts, (blur, response), strict=True)), learning.noise_cost)
    best = min(candidates.values(), key=lambda errors: (errors**2).mean())
    assert len(np.unique(blur.blocks)) == FOLDS**2
    found = learning.held_out(training).errors
    assert found == pytest.approx(best, abs=1e-5 * np.abs(best).max())


def test_automatically_it_learns_from_what_errs_least(learning: ContextLearning) -> None:
    sizes = {name: float((learning.held_out(name).errors ** 2).mean()) for name in TRAINING_SETS}
    chosen = learning.held_out()
    assert sizes[chosen.learned_from] == min(sizes.values())
    assert (chosen.errors**2).mean() == pytest.approx(min(sizes.values()))
    assert chosen.reason.split(":")[0] == chosen.learned_from
    assert "errors on held-out pixels: images" in chosen.reason
    assert learning.held_out("response").reason.endswith("(asked for)")
    assert learning.held_out("response").learned_from == "response"


def test_of_the_pairs_above_only_useful_ones_are_learned_from() -> None:
    learned, _ = example()
    wrong = ContextLearning.of([replace(learned, coarse_detail=-3 * learned.coarse_detail)], NOISE).held_out()
    assert wrong.learned_from == "images"


def test_the_cost_of_noise_is_what_noise_does_to_features(learning: ContextLearning) -> None:
    inputs = slice(HIDDEN, HIDDEN + INPUTS)
    spread = NOISE / learning.layer.unit.numpy() / learning.scale.deviation.numpy()[inputs, 0]
    assert np.diag(learning.noise_cost)[inputs] == pytest.approx(spread**2, rel=0.15)
    assert (learning.noise_cost[-1] == 0).all()  # the bias has none
    assert learning.noise_cost == pytest.approx(learning.noise_cost.T)
    assert np.linalg.eigvalsh(learning.noise_cost).min() > -1e-12
    assert (ContextLearning.of([example(6)[0]], 0 * NOISE).noise_cost == 0).all()


def learned_network(learning: ContextLearning, learned: Example, response_weight: float) -> NDArray[np.float32]:
    """Return what the network predicts whose outputs are learned by kriging on misfits in units of a small noise."""
    noise = 0.01
    errors = CorrelatedErrors.of(learned.degradation)
    pairs, further = learning.through_blur[0], learning.through_response
    blocks = [Equations.of(pairs.features, pairs.targets / noise, errors.covariance(slice(None), slice(None)))]
    elsewhere = FurtherPairs(further.features, further.targets / noise, response_weight)
    found = krige(blocks, elsewhere, learning.noise_cost, np.full(AXES, 100.0))
    return np.asarray(learning.network(found.weights * noise).predict(learned.seen).numpy())


@pytest.mark.parametrize("weight", [0.0, 0.5, 1.0])
def test_the_network_learns_a_bent_function(learning: ContextLearning, weight: float) -> None:
    learned, truth = example()
    left = learned_network(learning, learned, weight) - truth.numpy()
    assert left.std() < 0.15 * truth.numpy().std()


def test_learning_is_the_same_again_and_another_with_another_seed() -> None:
    learned, _ = example(8)
    first, again, other = (ContextLearning.of([learned], NOISE, seed=seed) for seed in (3, 3, 4))
    assert torch.equal(first.layer.hidden, again.layer.hidden)
    assert (first.held_out().errors == again.held_out().errors).all()
    assert not torch.equal(first.layer.hidden, other.layer.hidden)


def test_two_examples_are_as_both_their_pixels() -> None:
    (one, _), (two, _) = example(8), example(6)
    learning = ContextLearning.of([one, two], NOISE)
    assert [len(each.features) for each in learning.through_blur] == [64, 36]
    assert len(learning.through_response.features) == 100
    assert learning.held_out("images").errors.shape == (100, AXES)


def test_inputs_that_do_not_vary_and_few_pixels_have_finite_weights() -> None:
    learned, _ = example(2)
    seen, above = learned.seen.clone(), learned.coarse_seen.clone()
    seen[1], above[1] = 0.3, 0.3
    alone = np.zeros((2, 2), bool)
    alone[0, 1] = True
    for trusted in (np.ones((2, 2), bool), alone):
        given = replace(learned, seen=seen, coarse_seen=above, trusted=trusted)
        learning = ContextLearning.of([given], NOISE)
        assert np.isfinite(learning.held_out().errors).all()
        assert np.isfinite(learning.noise_cost).all()
