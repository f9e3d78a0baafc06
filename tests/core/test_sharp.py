"""The parts of the preset sharp, each against a truth that the test makes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.ndimage import convolve, gaussian_filter
from scipy.signal import convolve2d

from spectramorph_plugin.core.context_network import TRAINING_SETS, Example, fit_context_network
from spectramorph_plugin.core.joint_solve import JointSolver
from spectramorph_plugin.core.noise import hyperspectral_noise, multispectral_noise
from spectramorph_plugin.core.psf import PointSpreadFunction, gaussian_psf, known_psf, sample_positions, samples_for
from spectramorph_plugin.core.psf_estimation import estimate_psf
from spectramorph_plugin.core.sharp import fill_scene
from spectramorph_plugin.core.spatial_degradation import SpatialDegradation, blur_matrix, interpolation_matrix
from spectramorph_plugin.core.subspace import SignalDirections, find_endmembers, purest_pixels

RATIO, COARSE = 4, 24


def fine_image(bands: int = 2, side: int = RATIO * COARSE, seed: int = 0) -> NDArray[np.float32]:
    """Return a textured image [bands, side, side]."""
    rng = np.random.default_rng(seed)
    smooth = gaussian_filter(rng.standard_normal((bands, side, side)), (0, 4, 4)) * 8
    return (smooth + rng.standard_normal((bands, side, side))).astype(np.float32)


def kernel_of(name: str) -> NDArray[np.float64]:
    """Return a PSF on fine pixels, 15 x 15."""
    radius = np.hypot(*np.meshgrid(np.arange(-7, 8), np.arange(-7, 8)))
    kernel = {
        "gaussian": np.exp(-0.5 * (radius / 2.5) ** 2),
        "moffat": (1 + (radius / 3.4) ** 2) ** -3.5,
        "parabolic": np.maximum(0, 1 - (radius / 5) ** 2),
        "delta": (radius == 0).astype(float),
    }[name]
    return kernel / kernel.sum()


def seen_by_hsi(image: NDArray[np.float32], kernel: NDArray[np.float64], ratio: int = RATIO) -> NDArray[np.float32]:
    """Blur, average and decimate, mirroring at the border."""
    blurred = np.stack([convolve(band, kernel, mode="reflect") for band in image])
    bands, height, width = blurred.shape
    return blurred.reshape(bands, height // ratio, ratio, width // ratio, ratio).mean(axis=(2, 4)).astype(np.float32)


def centres(count: int, ratio: float) -> NDArray[np.float64]:
    return (np.arange(count) + 0.5) * ratio


def degradation(psf: PointSpreadFunction, ratio: int = RATIO, coarse: int = COARSE) -> SpatialDegradation:
    at = centres(coarse, ratio)
    return SpatialDegradation.of(psf, (ratio, ratio), (at, at), (coarse * ratio, coarse * ratio))


@pytest.mark.parametrize("name", ["gaussian", "moffat", "parabolic", "delta"])
def test_a_known_blur_is_found_again(name: str) -> None:
    image, kernel = fine_image(), kernel_of(name)
    coarse = seen_by_hsi(image, kernel) + 0.001 * np.random.default_rng(1).standard_normal((2, COARSE, COARSE))
    psf = estimate_psf([image], [coarse.astype(np.float32)], RATIO)
    assert psf.estimated
    assert psf.kernel().sum() == pytest.approx(1)
    assert psf.shift() == pytest.approx((0, 0), abs=0.15)
    again = degradation(psf).blur(torch.from_numpy(image)).numpy()
    assert np.abs(again - coarse)[:, 3:-3, 3:-3].std() < 0.12 * coarse.std()


@pytest.mark.parametrize("ratio", [2, 4, 8, 2.4])
def test_a_blur_that_is_known_is_taken_as_it_is(ratio: float) -> None:
    kernel = np.zeros((21, 21))
    kernel[10 - 2 : 10 + 3, 10 + 1] = 1
    psf = known_psf(kernel / kernel.sum(), ratio, samples_for(ratio))
    assert not psf.estimated
    assert psf.kernel().sum() == pytest.approx(1)
    assert psf.shift() == pytest.approx((0, 1 / ratio), abs=0.02)


def test_the_blur_of_a_known_kernel_is_that_of_the_sensor() -> None:
    image, kernel = fine_image(), kernel_of("gaussian")
    with_pixel = convolve2d(kernel, np.full((RATIO, RATIO), 1 / RATIO**2))
    again = degradation(known_psf(with_pixel, RATIO, RATIO)).blur(torch.from_numpy(image)).numpy()
    coarse = seen_by_hsi(image, kernel)
    assert again[:, 3:-3, 3:-3] == pytest.approx(coarse[:, 3:-3, 3:-3], abs=0.01 * coarse.std())


def test_a_shift_is_part_of_the_blur() -> None:
    image = fine_image()
    shifted = np.roll(image, (1, -2), axis=(1, 2))
    psf = estimate_psf([image], [seen_by_hsi(shifted, kernel_of("gaussian"))], RATIO)
    assert psf.shift() == pytest.approx((-1 / RATIO, 2 / RATIO), abs=0.05)


@pytest.mark.parametrize("fwhm", [0.35, 1.0])
def test_images_that_differ_by_more_than_a_blur_get_a_gaussian_of_the_right_width_and_place(fwhm: float) -> None:
    """As of two sensors: a kernel of free weights would take the rest for its own."""
    image = fine_image()
    shifted = np.roll(image, (1, -2), axis=(1, 2))
    coarse = degradation(gaussian_psf(RATIO, fwhm)).blur(torch.from_numpy(shifted)).numpy()
    other = np.random.default_rng(8).standard_normal(coarse.shape)
    coarse = coarse + 0.3 * coarse.std(axis=(1, 2), keepdims=True) * other
    psf = estimate_psf([image], [coarse.astype(np.float32)], RATIO)
    assert psf.estimated
    assert len(psf.rows) == 1
    assert psf.shift() == pytest.approx((-1 / RATIO, 2 / RATIO), abs=0.1)
    assert psf.fwhm() == pytest.approx(gaussian_psf(RATIO, fwhm).fwhm(), abs=0.5)


def test_the_width_of_a_blur_is_that_of_its_half() -> None:
    side = 5 * RATIO
    at = sample_positions(RATIO)
    disc = (np.hypot(at[:, None], at[None, :]) <= 1.5).astype(float)
    flat = PointSpreadFunction(
        np.eye(side) * disc.sum(axis=1), disc / disc.sum(axis=1, keepdims=True).clip(1), RATIO, True
    )
    assert flat.kernel() == pytest.approx(disc)
    assert flat.fwhm() == pytest.approx(3, abs=0.1)
    assert gaussian_psf(RATIO, 0).fwhm() == pytest.approx(2 / np.sqrt(np.pi), abs=0.01)  # a pixel, as a disc


@pytest.mark.parametrize("fwhm", [0.7, 1.3])
def test_few_noisy_pixels_still_tell_the_width_of_a_gaussian(fwhm: float) -> None:
    """Too few for a kernel of four hundred weights to be better than any, but not for a single number."""
    image = fine_image(side=RATIO * 12, seed=3)
    coarse = degradation(gaussian_psf(RATIO, fwhm), coarse=12).blur(torch.from_numpy(image)).numpy()
    coarse = coarse + 0.15 * coarse.std() * np.random.default_rng(3).standard_normal(coarse.shape)
    psf = estimate_psf([image], [coarse.astype(np.float32)], RATIO)
    true = gaussian_psf(RATIO, fwhm).kernel()
    assert psf.estimated
    assert psf.kernel() == pytest.approx(true, abs=0.1 * true.max())


def test_images_without_texture_get_a_gaussian() -> None:
    tiny = np.random.default_rng(0).random((1, 16, 16)).astype(np.float32)
    assert not estimate_psf([tiny], [seen_by_hsi(tiny, kernel_of("delta"))], RATIO).estimated
    noise = fine_image(1)
    unrelated = np.random.default_rng(7).standard_normal((1, COARSE, COARSE)).astype(np.float32)
    psf = estimate_psf([noise], [unrelated], RATIO)
    assert np.isfinite(psf.kernel()).all()
    assert psf.kernel().sum() == pytest.approx(1)


@pytest.mark.parametrize(("ratio", "samples"), [(1, 1), (2, 2), (3, 3), (4, 4), (8, 4), (30, 4), (2.4, 2)])
def test_kernels_are_sampled_as_fine_as_useful(ratio: float, samples: int) -> None:
    assert samples_for(ratio) == samples
    assert sample_positions(samples).sum() == pytest.approx(0)


@pytest.mark.parametrize("ratio", [2, 3, 8])
def test_blurring_keeps_a_flat_image_flat_at_any_ratio(ratio: int) -> None:
    lie = degradation(gaussian_psf(samples_for(ratio), 1.5), ratio, 9)
    flat = torch.full((1, 9 * ratio, 9 * ratio), 3.0)
    assert lie.blur(flat).numpy() == pytest.approx(3, rel=1e-5)
    assert lie.interpolate(torch.full((1, 9, 9), 3.0)).numpy() == pytest.approx(3, rel=1e-5)


def test_spreading_is_the_adjoint_of_blurring() -> None:
    lie = degradation(gaussian_psf(RATIO, 1.5))
    fine, coarse = torch.from_numpy(fine_image(1)), torch.from_numpy(fine_image(1, COARSE, 3))
    assert (lie.blur(fine) * coarse).sum().item() == pytest.approx((fine * lie.adjoint(coarse)).sum().item(), rel=1e-3)


@pytest.mark.parametrize("coarse", [5, 24, 40])
def test_blur_after_spread_needs_no_fine_grid(coarse: int) -> None:
    line = gaussian_psf(RATIO, 1.2).rows[0]
    rows = np.stack([line, 0.1 * line * sample_positions(RATIO)])
    lie = degradation(PointSpreadFunction(rows, rows, RATIO, True), RATIO, coarse)
    image = torch.from_numpy(fine_image(2, coarse))
    assert lie.blur_adjoint(image).numpy() == pytest.approx(lie.blur(lie.adjoint(image)).numpy(), rel=1e-4, abs=1e-6)


def test_matrices_in_blocks_are_the_dense_ones() -> None:
    psf = gaussian_psf(RATIO, 1.5)
    at = centres(40, RATIO)
    dense = blur_matrix(psf.rows[0], RATIO, at, RATIO, 40 * RATIO)
    image = fine_image(2, 40 * RATIO)
    expected = dense @ image @ dense.T
    assert degradation(psf, RATIO, 40).blur(torch.from_numpy(image)).numpy() == pytest.approx(expected, abs=1e-4)


def test_interpolation_is_exact_on_parabolas_and_on_samples() -> None:
    positions = np.linspace(2, 17, 40)
    weights = interpolation_matrix(positions, 20)
    curve = (np.arange(20) - 9.0) ** 2
    assert weights @ curve == pytest.approx((positions - 9) ** 2, abs=1e-4)
    assert interpolation_matrix(np.arange(20.0), 20) == pytest.approx(np.eye(20), abs=1e-7)


@pytest.mark.parametrize("terms", [1, 2])
def test_the_joint_solution_is_that_of_the_dense_system(terms: int) -> None:
    rng = np.random.default_rng(2)
    ratio, coarse, axes, bands = 2, 4, 3, 2
    side = ratio * coarse
    line = gaussian_psf(ratio, 1.2).rows[0]
    rows = np.stack([line, 0.1 * line * sample_positions(ratio)])[:terms]
    lie = degradation(PointSpreadFunction(rows, rows, ratio, True), ratio, coarse)
    view, noise = rng.standard_normal((bands, axes)), np.array([0.1, 0.2])
    root, spread = rng.standard_normal((2, axes, axes))
    hsi_noise, prior = 0.02 * (root @ root.T + np.eye(axes)), spread @ spread.T + 0.1 * np.eye(axes)
    estimate, hsi, msi = (
        rng.standard_normal(shape).astype(np.float32)
        for shape in ((axes, side, side), (axes, coarse, coarse), (bands, side, side))
    )
    blur = np.zeros((coarse**2, side**2))
    for pixel in range(side**2):
        unit = torch.zeros(1, side, side)
        unit.view(-1)[pixel] = 1
        blur[:, pixel] = lie.blur(unit).numpy().ravel()
    spatial, inverse = np.eye(side**2), np.linalg.inv
    system = np.kron(inverse(hsi_noise), blur.T @ blur) + np.kron(
        view.T @ np.diag(noise**-2) @ view + inverse(prior), spatial
    )
    right = (inverse(hsi_noise) @ hsi.reshape(axes, -1)) @ blur
    right = right + view.T @ np.diag(noise**-2) @ msi.reshape(bands, -1) + inverse(prior) @ estimate.reshape(axes, -1)
    dense = np.linalg.solve(system, right.ravel()).reshape(axes, side, side)
    solver = JointSolver.of(view, noise, hsi_noise, prior)
    found = solver.solve(*map(torch.from_numpy, (estimate, hsi, msi)), torch.ones(coarse, coarse), lie)
    assert found.numpy() == pytest.approx(dense, abs=5e-3 * np.abs(dense).max())


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


@pytest.mark.parametrize("count", [4, 6, 9])
def test_the_number_of_endmembers_is_found(count: int) -> None:
    rng = np.random.default_rng(count)
    spectra = rng.dirichlet(np.full(count, 0.5), 1500) @ rng.random((count, 60))
    noisy = (spectra + 0.002 * rng.standard_normal(spectra.shape)).astype(np.float32)
    directions = SignalDirections.of(noisy)
    assert directions.count() == (count, "directions in which the signal exceeds the noise")
    found, endmembers = find_endmembers(directions, count)
    assert found.basis.shape == (60, count)
    assert endmembers.shape == (count, 60)
    assert found.basis.T @ found.basis == pytest.approx(np.eye(count), abs=1e-9)
    back = found.mean + found.coefficients(noisy) @ found.basis.T
    assert np.abs(back - spectra).std() < 0.0015
    assert directions.subspace(5).basis.shape == (60, 5)


def test_the_purest_pixels_are_the_pure_ones() -> None:
    rng = np.random.default_rng(3)
    mixtures = rng.dirichlet(np.ones(4), 500) * 0.9
    pure = np.eye(4)
    assert set(purest_pixels(np.concatenate([mixtures, pure]).astype(np.float32))) == {500, 501, 502, 503}


def test_gaps_are_filled_and_not_trusted() -> None:
    hsi, msi = fine_image(3, COARSE), fine_image()
    msi[:, 40:50, 40:50] = np.nan
    hsi[:, 2, 3] = np.nan
    scene = fill_scene(hsi, msi, degradation(gaussian_psf(RATIO)))
    assert scene is not None
    assert torch.isfinite(scene.hsi).all()
    assert torch.isfinite(scene.msi).all()
    assert scene.trusted[2, 3] == 0
    assert scene.trusted[11, 11] == 0
    assert scene.trusted[20, 20] == 1
    assert fill_scene(np.full_like(hsi, np.nan), msi, degradation(gaussian_psf(RATIO))) is None


def test_coarse_pixels_that_hang_over_the_border_are_not_trusted() -> None:
    """What the MSI is mirrored to there is not what the HSI saw."""
    at = centres(COARSE, RATIO) - 0.3 * RATIO
    lie = SpatialDegradation.of(gaussian_psf(RATIO), (RATIO, RATIO), (at, at), (RATIO * COARSE, RATIO * COARSE))
    assert lie.covered[0, 5] == pytest.approx(0.7)
    assert lie.covered[0, 0] == pytest.approx(0.49)
    assert lie.covered[1:, 1:].numpy() == pytest.approx(1)
    scene = fill_scene(fine_image(3, COARSE), fine_image(), lie)
    assert scene is not None
    assert not scene.trusted[0].any()
    assert not scene.trusted[:, 0].any()
    assert scene.trusted[1:, 1:].all()


def test_a_blur_of_several_terms_is_solved_where_the_hsi_has_next_to_no_noise() -> None:
    line = gaussian_psf(RATIO, 1.2).rows[0]
    tilted = line * sample_positions(RATIO)
    rows, columns = np.stack([line, 0.3 * tilted]), np.stack([line, tilted])
    lie = degradation(PointSpreadFunction(rows, columns, RATIO, True))
    truth, estimate = fine_image(1), fine_image(1, seed=9)
    hsi = lie.blur(torch.from_numpy(truth))
    solver = JointSolver.of(np.ones((1, 1)), np.array([1e3]), np.array([[1e-12]]), np.eye(1))
    found = solver.solve(torch.from_numpy(estimate), hsi, torch.from_numpy(truth), torch.ones(COARSE, COARSE), lie)
    left = (lie.blur(found) - hsi).square().mean().sqrt().item()
    assert left < 0.1 * (lie.blur(torch.from_numpy(estimate)) - hsi).square().mean().sqrt().item()


@pytest.mark.slow
@pytest.mark.parametrize(("fwhm", "noise"), [(1.0, 0.1), (2.2, 0.003)])
def test_what_lies_beyond_the_reach_does_not_show(fwhm: float, noise: float) -> None:
    coarse = 64
    psf = gaussian_psf(RATIO, fwhm)
    solver = JointSolver.of(np.ones((1, 1)), np.array([1e3]), np.array([[noise**2]]), np.eye(1))
    reach = solver.reach(psf, (RATIO, RATIO))
    assert 6 <= reach < 24
    estimate = torch.from_numpy(fine_image(1, coarse * RATIO))
    hsi = degradation(psf, RATIO, coarse).blur(torch.from_numpy(fine_image(1, coarse * RATIO, 7)))

    def solved(columns: int) -> NDArray[np.float32]:
        """Return the solution of so many coarse columns from the left."""
        part = estimate[:, :, : columns * RATIO]
        lie = SpatialDegradation.of(
            psf, (RATIO, RATIO), (centres(coarse, RATIO), centres(columns, RATIO)), tuple(part.shape[1:])
        )
        found = solver.solve(part, hsi[:, :, :columns], part, torch.ones(coarse, columns), lie)
        return np.asarray(found[:, :, : 20 * RATIO].numpy())

    full_scale = np.ptp(solved(coarse))
    assert np.abs(solved(20 + reach) - solved(coarse)).max() < 1e-4 * full_scale
    assert np.abs(solved(20 + 2) - solved(coarse)).max() > 1e-4 * full_scale


def example() -> tuple[Example, torch.Tensor]:
    """Return inputs and what to learn from them, a bent function of them; also that function on the fine grid."""
    lie = degradation(gaussian_psf(RATIO))
    seen, coarse_seen = torch.from_numpy(fine_image(4)), torch.from_numpy(fine_image(4, COARSE, 5))

    def bent(inputs: torch.Tensor) -> torch.Tensor:
        return torch.stack([inputs[0] + 0.5 * inputs[1].abs(), inputs[2] - inputs[3]])

    truth = bent(seen)
    trusted = np.ones((COARSE, COARSE), bool)
    return Example(lie, seen, lie.blur(truth), trusted, coarse_seen, bent(coarse_seen)), truth


@pytest.mark.slow
@pytest.mark.parametrize("training", [*TRAINING_SETS, "auto"])
def test_the_network_learns_from_what_it_is_told_to(training: str) -> None:
    learned, truth = example()
    network, errors, words = fit_context_network([learned], np.full(4, 0.01), training=training)
    left = network.predict(learned.seen) - truth
    assert left.std() < 0.15 * truth.std()
    assert errors.shape == (2, 2)
    assert np.diag(errors).max() < learned.detail.var()
    chosen = words.split(":")[0]
    assert chosen in TRAINING_SETS
    assert training in (chosen, "auto")
    assert words.endswith("(asked for)") == (training != "auto")
