"""The mean of what looks the same, against two loops over pixels, and on scenes that the test makes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from images import fine_image
from numpy.typing import NDArray

from spectramorph_plugin.core import nonlocal_mean
from spectramorph_plugin.core.joint_solve import JointSolver
from spectramorph_plugin.core.nonlocal_mean import ALIKE, COMPARED_AXES, CORRECTED, WIDEST, WIDTH, NonlocalMean

RATIO, SIDE, AXES, BANDS = 4, 48, 8, 3
VIEW = np.random.default_rng(0).standard_normal((BANDS, AXES)) / AXES**0.5
NOISE = 0.05
PRIOR = np.diag(np.linspace(0.1, 0.01, AXES))


def prepared(
    noise: float = NOISE, deviation: NDArray[np.float64] | None = None, blind: bool = False
) -> tuple[JointSolver, NonlocalMean]:
    """Return a mean for MSI bands of deviation 1; `blind`: one that takes no change back by the MSI."""
    solver = JointSolver.of(VIEW, np.full(BANDS, NOISE), 0.01 * np.eye(AXES), PRIOR)
    deviation = np.ones(BANDS) if deviation is None else deviation
    response_noise = np.full(BANDS, 1e9 if blind else NOISE)
    return solver, NonlocalMean.of(solver, deviation, np.full(BANDS, noise), PRIOR, response_noise)


def images(seed: int = 0, side: int = SIDE) -> tuple[torch.Tensor, torch.Tensor]:
    """Return coefficients and an MSI, nearly flat, so that pixels look partly the same."""
    return torch.from_numpy(fine_image(AXES, side, seed) * 0.05), torch.from_numpy(
        fine_image(BANDS, side, seed + 1) * 0.1
    )


def whole(image: torch.Tensor) -> tuple[slice, slice]:
    return slice(0, image.shape[1]), slice(0, image.shape[2])


def averaged(image: NDArray[np.float64], guide: NDArray[np.float64], width: float, reach: int) -> NDArray[np.float64]:
    """Return the weighted mean around each pixel, one neighbour after the other."""
    result, (height, columns) = np.empty_like(image), image.shape[1:]
    for row in range(height):
        for column in range(columns):
            total, weight = np.zeros(len(image)), 0.0
            for i in range(max(row - reach, 0), min(row + reach + 1, height)):
                for j in range(max(column - reach, 0), min(column + reach + 1, columns)):
                    square = (i - row) ** 2 + (j - column) ** 2
                    if square <= (reach + 0.5) ** 2:
                        unlike = ((guide[:, i, j] - guide[:, row, column]) ** 2).sum()
                        own = max(0.0, 1 - (unlike + square / width**2) / 32) ** 16
                        total, weight = total + own * image[:, i, j], weight + own
            result[:, row, column] = total / weight
    return result


@pytest.mark.parametrize(("steps", "shape"), [((4.0, 4.0), (16, 20)), ((2.0, 3.0), (14, 12)), ((9.0, 7.0), (11, 12))])
@pytest.mark.parametrize("blind", [True, False])
def test_it_is_the_mean_of_what_looks_the_same_less_what_the_msi_speaks_against(
    steps: tuple[float, float], shape: tuple[int, int], blind: bool
) -> None:
    coefficients, msi = (image[:, : shape[0], : shape[1]].contiguous() for image in images())
    solver, mean = prepared(blind=blind)
    ratio = (steps[0] * steps[1]) ** 0.5
    found = mean.apply(coefficients, msi, solver.msi_view, ratio, whole(coefficients)).double().numpy()

    inwards, sizes = solver.hsi_in.double().numpy(), solver.ratio.double().numpy()
    axes = (inwards / np.sqrt(AXES * (sizes + 1))[:, None])[-COMPARED_AXES:]
    guide = np.concatenate(
        [
            msi.double().numpy() / (NOISE * np.sqrt(BANDS * ALIKE)),
            np.tensordot(axes, coefficients.double().numpy(), 1),
        ]
    )
    change = averaged(coefficients.double().numpy(), guide, min(WIDTH * ratio, WIDEST), mean.reach(steps))
    change -= coefficients.numpy()
    assert np.abs(change).max() > 0.1 * coefficients.std().item()
    if not blind:
        prior = CORRECTED * PRIOR
        gain = prior @ VIEW.T @ np.linalg.inv(VIEW @ prior @ VIEW.T + NOISE**2 * np.eye(BANDS))
        change -= np.tensordot(gain @ VIEW, change, 1)
    assert found == pytest.approx(coefficients.numpy() + change, abs=1e-4 * np.abs(change).max())


def test_nothing_is_written_to() -> None:
    coefficients, msi = images()
    solver, mean = prepared()
    before = coefficients.clone(), msi.clone()
    mean.apply(coefficients, msi, solver.msi_view, RATIO, whole(coefficients))
    assert torch.equal(coefficients, before[0])
    assert torch.equal(msi, before[1])


@pytest.mark.parametrize("side", [16, 20, 37])
def test_in_blocks_it_is_the_same(monkeypatch: pytest.MonkeyPatch, side: int) -> None:
    coefficients, msi = images()
    solver, mean = prepared()
    at_once = mean.apply(coefficients, msi, solver.msi_view, RATIO, whole(coefficients))
    monkeypatch.setattr(nonlocal_mean, "CACHED_ROWS", side)
    monkeypatch.setattr(nonlocal_mean, "CACHED_COLUMNS", side + 3)
    assert mean.apply(coefficients, msi, solver.msi_view, RATIO, whole(coefficients)).numpy() == pytest.approx(
        at_once.numpy(), abs=1e-6
    )


def test_what_lies_beyond_its_reach_does_not_count() -> None:
    coefficients, msi = images()
    solver, mean = prepared()
    reach = mean.reach((RATIO, RATIO))
    other = coefficients.clone()
    other[:, :, 30] += 100 * torch.randn(AXES, SIDE, generator=torch.Generator().manual_seed(0))
    one, two = (mean.apply(each, msi, solver.msi_view, RATIO, whole(coefficients)) for each in (coefficients, other))
    away = np.abs(np.arange(SIDE) - 30)
    assert torch.equal(one[..., away > reach], two[..., away > reach])


@pytest.mark.parametrize(("ratio", "expected"), [(1, 1), (2, 2), (4, 4), (8, 2), (30, 1)])
def test_it_reaches_two_standard_deviations_and_less_where_pixels_are_many(ratio: float, expected: int) -> None:
    assert prepared()[1].reach((ratio, ratio)) == expected


def test_with_an_msi_without_noise_nothing_changes() -> None:
    coefficients, msi = images()
    solver, mean = prepared(noise=0.0)
    found = mean.apply(coefficients, msi, solver.msi_view, RATIO, whole(coefficients))
    assert found.numpy() == pytest.approx(coefficients.numpy(), abs=1e-6)


def patches() -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return coefficients that are flat but for an edge, and where they are flat."""
    truth = np.zeros((AXES, SIDE, SIDE), np.float32)
    truth[:, :, SIDE // 2 :] = np.linspace(0.5, 1, AXES)[:, None, None]
    flat = np.abs(np.arange(SIDE) - SIDE / 2 + 0.5) > 8
    return truth, np.broadcast_to(flat, (SIDE, SIDE))


def test_noise_goes_and_edges_stay() -> None:
    truth, flat = patches()
    rng = np.random.default_rng(5)
    noise = rng.standard_normal((BANDS, SIDE, SIDE)) * NOISE
    msi = np.tensordot(VIEW, truth, 1) + noise
    # As a joint solution has it: the MSI's noise came with its gain.
    solver, mean = prepared(deviation=msi.std(axis=(1, 2)))
    solution = truth + np.tensordot(solver.msi_gain.numpy(), noise.astype(np.float32), 1)
    arrays = torch.from_numpy(solution), torch.from_numpy(msi.astype(np.float32))
    found = mean.apply(*arrays, solver.msi_view, RATIO, whole(arrays[0])).numpy()
    before, after = (np.abs(each - truth) for each in (solution, found))
    assert (after[:, flat] ** 2).mean() < 0.5 * (before[:, flat] ** 2).mean()
    assert (after[:, ~flat] ** 2).mean() < 0.6 * (before[:, ~flat] ** 2).mean()
    beside = found[:, :, SIDE // 2] - found[:, :, SIDE // 2 - 1]
    assert beside.mean(axis=1) == pytest.approx(np.linspace(0.5, 1, AXES), rel=0.05)


@pytest.mark.parametrize(
    "part", [(slice(10, 30), slice(0, 17)), (slice(31, 48), slice(20, 48)), (slice(5, 6), slice(7, 8))]
)
def test_a_part_is_as_in_the_whole_and_the_rest_is_left(part: tuple[slice, slice]) -> None:
    coefficients, msi = images()
    solver, mean = prepared()
    everywhere = mean.apply(coefficients, msi, solver.msi_view, RATIO, whole(coefficients))
    found = mean.apply(coefficients, msi, solver.msi_view, RATIO, part)
    at = (slice(None), *part)
    assert found[at].numpy() == pytest.approx(everywhere[at].numpy(), abs=1e-6)
    found[at] = coefficients[at]
    assert torch.equal(found, coefficients)


def test_what_the_msi_speaks_against_is_taken_back() -> None:
    coefficients, msi = images()
    changes = []
    for blind in (True, False):
        solver, mean = prepared(blind=blind)
        changes.append(mean.apply(coefficients, msi, solver.msi_view, RATIO, whole(coefficients)) - coefficients)
    seen = [torch.tensordot(solver.msi_view, change, 1).square().mean() for change in changes]
    assert seen[1] < 0.75 * seen[0]


@pytest.mark.parametrize("dead", [0.0, 1e-30])
@pytest.mark.parametrize("noise", [0.0, NOISE])
def test_a_band_that_does_not_vary_makes_no_gaps(dead: float, noise: float) -> None:
    coefficients, msi = images()
    msi[0] = 7.0
    solver, mean = prepared(noise, np.array([dead, 1.0, 1.0]))
    found = mean.apply(coefficients, msi, solver.msi_view, RATIO, whole(coefficients))
    assert torch.isfinite(found).all()


@pytest.mark.parametrize("side", [1, 2, SIDE])
def test_flat_images_and_single_pixels_stay_as_they_are(side: int) -> None:
    solver, mean = prepared()
    for value in (0.0, 0.3):
        coefficients, msi = torch.full((AXES, side, side), value), torch.full((BANDS, side, side), value)
        found = mean.apply(coefficients, msi, solver.msi_view, 1.0, whole(coefficients))
        assert found.numpy() == pytest.approx(value, abs=1e-6)
