"""Errors that are alike nearby, as the HSI sees them: against whole matrices made of images of one pixel."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from images import as_matrix, centres, correlation, degradation, of_steps, psf_of
from numpy.typing import NDArray

from spectramorph_plugin.core.correlated_errors import MIRRORED, CorrelatedErrors
from spectramorph_plugin.core.psf import gaussian_psf
from spectramorph_plugin.core.spatial_degradation import SpatialDegradation

STEPS = [(2.0, 2.0), (4.0, 2.5), (3.7, 3.7)]
ALL = slice(None)
INNER = (ALL, slice(3, -3), slice(3, -3))  # pixels that see nothing past the ends
MARGIN = 4  # coarse pixels: a whole number of fine ones, and farther than the blur sees


@pytest.mark.parametrize("beyond", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("terms", [1, 2])
@pytest.mark.parametrize("steps", [(2.0, 2.0), (4.0, 2.5), (3.5, 3.5)])
def test_the_factors_are_those_of_the_middle_of_a_larger_image(
    steps: tuple[float, float], terms: int, beyond: float
) -> None:
    lie, around = (of_steps(psf_of(terms), steps, (5 + 2 * more, 6 + 2 * more)) for more in (0, MARGIN))
    margins = [round(MARGIN * step) for step in steps]
    fine = [np.pad(np.ones(count), margin) for count, margin in zip(lie_shape(lie), margins, strict=True)]
    coarse = [np.pad(np.ones(count), MARGIN) for count in (5, 6)]
    # Errors past both an image's rows and its columns are as much larger twice.
    size = np.outer(*(np.where(inside, 1, beyond) for inside in fine)).ravel()
    blur = as_matrix(around)[np.outer(*coarse).ravel() > 0]
    alike = size[:, None] * correlation(around) * size
    spread, seen = (alike @ blur.T)[np.outer(*fine).ravel() > 0], blur @ alike @ blur.T
    errors = CorrelatedErrors.of(lie, beyond)
    assert errors.covariance(ALL, ALL) == pytest.approx(seen, abs=1e-6 * seen.max())
    units = torch.eye(30).reshape(30, 5, 6)
    assert pytest.approx(seen, abs=1e-6 * seen.max()) == errors.coarse.apply(units).flatten(1).numpy().T
    found = errors.spread.apply(units).flatten(1).numpy().T
    assert found == pytest.approx(spread, abs=2e-5 * np.abs(spread).max())


@pytest.mark.parametrize("terms", [1, 2])
@pytest.mark.parametrize("steps", STEPS)
def test_mirrored_factors_are_those_of_the_whole_matrices(steps: tuple[float, float], terms: int) -> None:
    lie = of_steps(psf_of(terms), steps, (5, 6))
    blur, alike = as_matrix(lie), correlation(lie)
    spread, coarse = alike @ blur.T, blur @ alike @ blur.T
    errors = CorrelatedErrors.of(lie, MIRRORED)
    assert errors.covariance(ALL, ALL) == pytest.approx(coarse, abs=1e-6 * coarse.max())
    found = errors.spread.apply(torch.eye(30).reshape(30, 5, 6)).flatten(1).numpy().T
    assert found == pytest.approx(spread, abs=2e-5 * np.abs(spread).max())


def lie_shape(lie: SpatialDegradation) -> tuple[int, int]:
    return lie.rows.dense.shape[2], lie.columns.dense.shape[2]


def test_the_covariance_of_a_block_is_its_part_of_the_whole() -> None:
    lie = of_steps(psf_of(2), (2.0, 3.0), (9, 8))
    errors = CorrelatedErrors.of(lie)
    at = np.arange(72).reshape(9, 8)[2:7, 3:8].ravel()
    part = errors.covariance(slice(2, 7), slice(3, 8))
    assert part == pytest.approx(errors.covariance(ALL, ALL)[np.ix_(at, at)])
    assert part == pytest.approx(part.T)
    assert np.linalg.eigvalsh(part).min() > -1e-9


def test_long_images_in_blocks_are_as_the_factors() -> None:
    lie = of_steps(psf_of(2), (2.0, 2.0), (50, 37))
    errors = CorrelatedErrors.of(lie)
    image = np.random.default_rng(0).standard_normal((3, 50, 37))
    expected = sum(row @ image @ column.T for row, column in zip(errors.rows, errors.columns, strict=True))
    found = errors.coarse.apply(torch.from_numpy(image.astype(np.float32)))
    assert found.numpy() == pytest.approx(expected, abs=1e-5 * np.abs(expected).max())
    again = lie.blur(errors.spread.apply(torch.from_numpy(image.astype(np.float32)))).numpy()
    assert again[INNER] == pytest.approx(expected[INNER], abs=1e-4 * np.abs(expected).max())


def ones(image: torch.Tensor) -> torch.Tensor:
    return torch.ones(tuple(image.shape[1:]))


def all_trusted(misfit: NDArray[np.float32]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return a misfit [K, h, w], all of whose pixels are trusted."""
    image = torch.from_numpy(misfit)
    return image, ones(image)


def dense_weights(lie: SpatialDegradation, variance: float, misfit: NDArray[np.float32]) -> NDArray[np.float64]:
    covariance = CorrelatedErrors.of(lie).covariance(ALL, ALL)
    system = np.eye(len(covariance)) + variance * covariance
    return np.linalg.solve(system, misfit.ravel().astype(float)).reshape(misfit.shape)


@pytest.mark.parametrize(("terms", "within"), [(1, 2e-5), (2, 1e-3)])
@pytest.mark.parametrize("steps", STEPS)
def test_weights_solve_the_whole_system(steps: tuple[float, float], terms: int, within: float) -> None:
    lie = of_steps(psf_of(terms), steps, (9, 12))
    variances = [0.0, 0.1, 10.0, 1000.0]
    misfit = np.random.default_rng(1).standard_normal((4, 9, 12)).astype(np.float32)
    found = CorrelatedErrors.of(lie).weights(torch.tensor(variances)[:, None, None], *all_trusted(misfit)).numpy()
    for variance, given, weights in zip(variances, misfit, found, strict=True):
        expected = dense_weights(lie, variance, given)
        assert weights == pytest.approx(expected, abs=within * np.abs(expected).max())
    assert found[0] == pytest.approx(misfit[0], abs=1e-5)  # where nothing errs, the misfit is noise and nothing else


@pytest.mark.parametrize("terms", [1, 2])
def test_without_noise_what_is_found_explains_the_misfit(terms: int) -> None:
    """As noise goes to 0, v K Bᵀ times the weights becomes what the blur makes the misfit of, and never NaN."""
    lie = degradation(psf_of(terms), 4, 16)
    errors = CorrelatedErrors.of(lie)
    # A misfit that smooth errors make: without noise a rough one would be noise.
    misfit = errors.coarse.apply(torch.from_numpy(np.random.default_rng(2).standard_normal((1, 16, 16)).astype("f4")))
    for variance in (1e5, 1e10, 1e20, 1e30):
        weights = errors.weights(torch.full((1, 1, 1), variance), misfit, ones(misfit))
        assert torch.isfinite(weights).all()
        left = misfit - lie.blur(errors.spread.apply(variance * weights))
        assert left[INNER].square().mean() < 0.01**2 * misfit.square().mean()


@pytest.mark.parametrize("terms", [1, 2])
def test_pixels_that_are_left_out_are_not_in_the_system(terms: int) -> None:
    lie = of_steps(psf_of(terms), (4.0, 4.0), (9, 12))
    rng = np.random.default_rng(5)
    trusted = rng.random((9, 12)) > 0.3
    misfit = rng.standard_normal((1, 9, 12)).astype(np.float32)
    image = torch.from_numpy(misfit)
    found = CorrelatedErrors.of(lie).weights(torch.full((1, 1, 1), 7.0), image, torch.from_numpy(trusted).float())
    use = trusted.ravel()
    system = np.eye(use.sum()) + 7.0 * CorrelatedErrors.of(lie).covariance(ALL, ALL)[np.ix_(use, use)]
    expected = np.linalg.solve(system, misfit[0][trusted].astype(float))
    assert found.numpy()[0][trusted] == pytest.approx(expected, abs=1e-3 * np.abs(expected).max())
    assert not found.numpy()[0][~trusted].any()


@pytest.mark.parametrize("coarse", [(1, 1), (1, 7), (3, 1)])
@pytest.mark.parametrize("terms", [1, 2])
def test_as_few_as_one_coarse_pixel_will_do(coarse: tuple[int, int], terms: int) -> None:
    lie = of_steps(psf_of(terms), (4.0, 4.0), coarse)
    misfit = np.random.default_rng(3).standard_normal((1, *coarse)).astype(np.float32)
    found = CorrelatedErrors.of(lie).weights(torch.full((1, 1, 1), 7.0), *all_trusted(misfit)).numpy()[0]
    expected = dense_weights(lie, 7.0, misfit[0])
    assert found == pytest.approx(expected, abs=1e-3 * np.abs(expected).max())


def test_coarse_pixels_past_the_fine_ones_have_weights_too() -> None:
    """An HSI that reaches farther than the MSI: its pixels see what is mirrored."""
    at = centres(12, 4) - 8.0
    lie = SpatialDegradation.of(gaussian_psf(4), (4, 4), (at, at), (32, 32))
    misfit = np.random.default_rng(4).standard_normal((1, 12, 12)).astype(np.float32)
    found = CorrelatedErrors.of(lie).weights(torch.full((1, 1, 1), 20.0), *all_trusted(misfit)).numpy()[0]
    expected = dense_weights(lie, 20.0, misfit[0])
    assert found == pytest.approx(expected, abs=1e-4 * np.abs(expected).max())
