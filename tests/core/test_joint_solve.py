"""The joint solution, against the most likely one by whole matrices."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest
import torch
from images import COARSE, RATIO, as_matrix, centres, degradation, fine_image, of_steps, psf_of
from numpy.typing import NDArray

from spectramorph_plugin.core.correlated_errors import MIRRORED, CorrelatedErrors
from spectramorph_plugin.core.joint_solve import FARTHEST, NEAREST, JointSolver
from spectramorph_plugin.core.psf import gaussian_psf
from spectramorph_plugin.core.spatial_degradation import SpatialDegradation

AXES, BANDS = 3, 2


class Problem(NamedTuple):
    """What is to be solved: both images, an estimate, and how far each may be off."""

    view: NDArray[np.float64]
    msi_noise: NDArray[np.float64]
    hsi_noise: NDArray[np.float64]
    prior: NDArray[np.float64]
    estimate: NDArray[np.float32]
    hsi: NDArray[np.float32]
    msi: NDArray[np.float32]

    @classmethod
    def of(cls, coarse: tuple[int, int], fine: tuple[int, ...]) -> Problem:
        rng = np.random.default_rng(2)
        root, spread = rng.standard_normal((2, AXES, AXES))
        images = (
            rng.standard_normal((count, *shape)) for count, shape in ((AXES, fine), (AXES, coarse), (BANDS, fine))
        )
        return cls(
            rng.standard_normal((BANDS, AXES)),
            np.array([0.1, 0.2]),
            0.02 * (root @ root.T + np.eye(AXES)),
            spread @ spread.T + 0.1 * np.eye(AXES),
            *(image.astype(np.float32) for image in images),
        )

    def solver(self) -> JointSolver:
        return JointSolver.of(self.view, self.msi_noise, self.hsi_noise, self.prior)

    def precision(self) -> NDArray[np.float64]:
        """Return the inverse of what the MSI leaves of the estimate's error, per pixel."""
        return np.asarray(
            np.linalg.inv(self.prior) + self.view.T @ np.diag(self.msi_noise**-2) @ self.view, dtype=float
        )

    def by_msi(self) -> NDArray[np.float64]:
        right = self.view.T @ np.diag(self.msi_noise**-2) @ self.msi.reshape(BANDS, -1)
        right = right + np.linalg.solve(self.prior, self.estimate.reshape(AXES, -1))
        return np.linalg.solve(self.precision(), right).reshape(self.estimate.shape)

    def by_hsi(
        self, left: NDArray[np.float64], lie: SpatialDegradation, beyond: float = MIRRORED
    ) -> NDArray[np.float64]:
        """Return the most likely image for errors of covariance `left` ⊗ K."""
        blur, errors = as_matrix(lie), CorrelatedErrors.of(lie, beyond)
        units = torch.eye(len(blur)).reshape(-1, *self.hsi.shape[1:])
        spread = errors.spread.apply(units).flatten(1).double().numpy()  # the transpose of K Bᵀ
        start = self.by_msi().reshape(AXES, -1)
        seen = errors.covariance(slice(None), slice(None))
        system = np.kron(left, seen) + np.kron(self.hsi_noise, np.eye(len(blur)))
        misfit = self.hsi.reshape(AXES, -1) - start @ blur.T
        weights = np.linalg.solve(system, misfit.ravel()).reshape(AXES, -1)
        return (start + left @ weights @ spread).reshape(self.estimate.shape)


@pytest.mark.parametrize("terms", [1, 2])
@pytest.mark.parametrize(("steps", "coarse"), [((2.0, 2.0), (5, 4)), ((4.0, 2.5), (3, 4))])
def test_the_joint_solution_is_that_of_the_whole_system(
    steps: tuple[float, float], coarse: tuple[int, int], terms: int
) -> None:
    lie = of_steps(psf_of(terms), steps, coarse)
    given = Problem.of(coarse, (round(coarse[0] * steps[0]), round(coarse[1] * steps[1])))
    solver = given.solver()
    by_msi = solver.by_msi(torch.from_numpy(given.estimate), torch.from_numpy(given.msi))
    expected = given.by_msi()
    assert by_msi.numpy() == pytest.approx(expected, abs=1e-5 * np.abs(expected).max())
    hsi, trusted = torch.from_numpy(given.hsi), torch.ones(coarse)
    expected = given.by_hsi(np.linalg.inv(given.precision()), lie)
    found = solver.by_hsi(by_msi, hsi, trusted, lie)
    assert found.numpy() == pytest.approx(expected, abs=1e-4 * np.abs(expected).max())
    # Errors of other sizes along the same axes, as learned.
    outwards, sizes = solver.hsi_out.double().numpy(), np.array([0.5, 3.0, 40.0])
    expected = given.by_hsi(outwards @ np.diag(sizes) @ outwards.T, lie, 3.0)
    found = solver.with_errors(sizes, 3.0).by_hsi(by_msi, hsi, trusted, lie)
    assert found.numpy() == pytest.approx(expected, abs=1e-4 * np.abs(expected).max())


def test_with_more_noise_of_the_hsi_the_solution_is_that_of_the_whole_system() -> None:
    lie = degradation(psf_of(2), 2, 4)
    given = Problem.of((4, 4), (8, 8))
    solver, excess = given.solver(), np.array([1.0, 2.0, 9.0])
    outwards, ratio = solver.hsi_out.double().numpy(), solver.ratio.double().numpy()
    noisier = given._replace(hsi_noise=outwards @ np.diag(excess) @ outwards.T)
    expected = noisier.by_hsi(outwards @ np.diag(ratio) @ outwards.T, lie)
    by_msi = solver.by_msi(torch.from_numpy(given.estimate), torch.from_numpy(given.msi))
    found = solver.with_noise(excess).by_hsi(by_msi, torch.from_numpy(given.hsi), torch.ones(4, 4), lie)
    assert found.numpy() == pytest.approx(expected, abs=1e-4 * np.abs(expected).max())


def test_the_axes_make_noise_the_unit_and_errors_independent() -> None:
    given = Problem.of((2, 2), (4, 4))
    solver = given.solver()
    inwards, outwards = solver.hsi_in.double().numpy(), solver.hsi_out.double().numpy()
    assert inwards @ given.hsi_noise @ inwards.T == pytest.approx(np.eye(AXES), abs=1e-4)
    assert inwards @ outwards == pytest.approx(np.eye(AXES), abs=1e-5)
    left = inwards @ np.linalg.inv(given.precision()) @ inwards.T
    assert left == pytest.approx(np.diag(solver.ratio.numpy()), abs=1e-4 * left.max())


def test_an_hsi_pixel_that_is_not_trusted_counts_for_nothing() -> None:
    lie = degradation(psf_of(2), 2, 6)
    given = Problem.of((6, 6), (12, 12))
    estimate, trusted = torch.from_numpy(given.estimate), torch.ones(6, 6)
    trusted[2, 3] = 0
    other = given.hsi.copy()
    other[:, 2, 3] = 1e6
    one, two = (given.solver().by_hsi(estimate, torch.from_numpy(hsi), trusted, lie) for hsi in (given.hsi, other))
    assert torch.equal(one, two)
    assert torch.equal(given.solver().by_hsi(estimate, torch.from_numpy(other), 0 * trusted, lie), estimate)


def test_the_estimate_is_not_written_to() -> None:
    given = Problem.of((4, 4), (8, 8))
    estimate = torch.from_numpy(given.estimate.copy())
    by_msi = given.solver().by_msi(estimate, torch.from_numpy(given.msi))
    before = by_msi.clone()
    given.solver().by_hsi(by_msi, torch.from_numpy(given.hsi), torch.ones(4, 4), degradation(psf_of(1), 2, 4))
    assert torch.equal(estimate, torch.from_numpy(given.estimate))
    assert torch.equal(by_msi, before)


def test_a_blur_of_several_terms_is_solved_where_the_hsi_has_next_to_no_noise() -> None:
    lie = degradation(psf_of(2))
    truth, estimate = fine_image(1), fine_image(1, seed=9)
    hsi = lie.blur(torch.from_numpy(truth))
    solver = JointSolver.of(np.ones((1, 1)), np.array([1e3]), np.array([[1e-12]]), np.eye(1))
    found = solver.by_hsi(torch.from_numpy(estimate), hsi, torch.ones(COARSE, COARSE), lie)
    left = (lie.blur(found) - hsi).square().mean().sqrt().item()
    assert left < 0.1 * (lie.blur(torch.from_numpy(estimate)) - hsi).square().mean().sqrt().item()


@pytest.mark.parametrize("sizes", [[0.0, 0.0, 0.0], [0.0, 1.0, 1e10], [1e10, 1e10, 1e30]])
def test_errors_of_any_size_give_an_image(sizes: list[float]) -> None:
    lie = degradation(psf_of(2), 2, 6)
    given = Problem.of((6, 6), (12, 12))
    solver = given.solver().with_errors(np.array(sizes))
    estimate, hsi = torch.from_numpy(given.estimate), torch.from_numpy(given.hsi)
    found = solver.by_hsi(estimate, hsi, torch.ones(6, 6), lie)
    assert torch.isfinite(found).all()
    assert torch.equal(found, estimate) == (max(sizes) == 0)  # an estimate without errors is the solution


def test_images_with_next_to_no_noise_and_estimates_without_error_have_a_solution() -> None:
    given = Problem.of((4, 4), (8, 8))
    nothing, next_to_none = np.zeros((AXES, AXES)), 1e-20 * given.hsi_noise
    for noise, prior in ((next_to_none, given.prior), (given.hsi_noise, nothing), (next_to_none, nothing)):
        solver = JointSolver.of(given.view, np.zeros(BANDS), noise, prior)
        start = solver.by_msi(torch.from_numpy(given.estimate), torch.from_numpy(given.msi))
        found = solver.by_hsi(start, torch.from_numpy(given.hsi), torch.ones(4, 4), degradation(psf_of(1), 2, 4))
        assert torch.isfinite(found).all()


def test_little_noise_and_a_wide_blur_leave_the_solution_exact() -> None:
    lie, noise = degradation(gaussian_psf(RATIO, 2.2)), 0.001
    estimate, shown = fine_image(1), fine_image(1, seed=7)
    hsi = lie.blur(torch.from_numpy(shown))
    solver = JointSolver.of(np.ones((1, 1)), np.array([1e3]), np.array([[noise**2]]), np.eye(1))
    found = solver.by_hsi(torch.from_numpy(estimate), hsi, torch.ones(COARSE, COARSE), lie)
    # The same in double precision, of the same misfit.
    misfit = solver.misfit(torch.from_numpy(estimate), hsi, lie).double().numpy().ravel()
    errors, variance = CorrelatedErrors.of(lie), noise**-2
    seen = errors.covariance(slice(None), slice(None))
    weights = variance * np.linalg.solve(np.eye(len(seen)) + variance * seen, misfit)
    change = noise * errors.spread.apply(torch.from_numpy(weights.reshape(1, COARSE, COARSE).astype(np.float32)))
    assert np.abs(found.numpy() - estimate - change.numpy()).max() < 3e-5 * np.ptp(found.numpy())


@pytest.mark.parametrize(("fwhm", "noise"), [(1.0, 0.1), (2.2, 0.003)])
def test_what_lies_beyond_the_reach_does_not_show(fwhm: float, noise: float) -> None:
    coarse = 64
    psf = gaussian_psf(RATIO, fwhm)
    solver = JointSolver.of(np.ones((1, 1)), np.array([1e3]), np.array([[noise**2]]), np.eye(1))
    reach = solver.reach(psf, (RATIO, RATIO))
    assert NEAREST <= reach < FARTHEST
    estimate = torch.from_numpy(fine_image(1, coarse * RATIO))
    hsi = degradation(psf, RATIO, coarse).blur(torch.from_numpy(fine_image(1, coarse * RATIO, 7)))

    def solved(columns: int) -> NDArray[np.float32]:
        """Return the solution of so many coarse columns from the left."""
        part = estimate[:, :, : columns * RATIO].contiguous()
        lie = SpatialDegradation.of(
            psf, (RATIO, RATIO), (centres(coarse, RATIO), centres(columns, RATIO)), tuple(part.shape[1:])
        )
        found = solver.by_hsi(part, hsi[:, :, :columns], torch.ones(coarse, columns), lie)
        return np.asarray(found[:, :, : 20 * RATIO].numpy())

    full_scale = np.ptp(solved(coarse))
    assert np.abs(solved(20 + reach) - solved(coarse)).max() < 1e-4 * full_scale
    assert np.abs(solved(20 + 2) - solved(coarse)).max() > 1e-4 * full_scale
