"""The preset sharp as a whole: gaps, tiles, ratios, and numbers of less precision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest
import torch
from images import COARSE, RATIO, centres, degradation, fine_image, of_steps, psf_of
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core.context_learning import TRAINING_SETS
from spectramorph_plugin.core.output_learning import BEYOND
from spectramorph_plugin.core.psf import PointSpreadFunction, gaussian_psf, samples_for
from spectramorph_plugin.core.scene import Scene, fill_scene, hsi_without_gaps, without_gaps
from spectramorph_plugin.core.sharp import SharpModel, fit_sharp
from spectramorph_plugin.core.spatial_degradation import SpatialDegradation
from spectramorph_plugin.core.subspace import SignalDirections, SignalSubspace
from spectramorph_plugin.errors import UserError

BANDS, MATERIALS = 24, 6
RESPONSE = np.kron(np.eye(3), np.full(BANDS // 3, 3 / BANDS)).astype(np.float32)
NOISE = 2e-3


def mixtures(shape: tuple[int, int], ratio: float, seed: int = 1) -> NDArray[np.float32]:
    """Return an image [BANDS, H, W] of materials in patches of half a coarse pixel, some of them with sharp edges."""
    rng = np.random.default_rng(seed)
    fields = np.stack([gaussian_filter(rng.standard_normal(shape), 0.5 * ratio, mode="wrap") for _ in range(MATERIALS)])
    fields /= fields.std(axis=(1, 2), keepdims=True)
    shares = np.exp(3 * fields)
    shares /= shares.sum(axis=0)
    place = np.linspace(0, 1, BANDS)
    bumps = [np.exp(-(((place - middle) / 0.15) ** 2)) for middle in rng.random((MATERIALS, 3))[..., None]]
    spectra = 0.1 + 0.25 * np.stack([bump.sum(axis=0) for bump in bumps])
    return np.tensordot(spectra.T, shares, 1).astype(np.float32)


def seen(truth: NDArray[np.float32], lie: SpatialDegradation, noise: float = NOISE) -> tuple[Scene, SignalSubspace]:
    """Return what both sensors see of a truth."""
    rng = np.random.default_rng(7)
    cube = lie.blur(torch.from_numpy(truth)).numpy()
    cube += noise * rng.standard_normal(cube.shape).astype(np.float32)
    subspace = SignalDirections.of(cube.reshape(BANDS, -1).T).subspace(MATERIALS)
    msi = np.tensordot(RESPONSE, truth - subspace.mean[:, None, None], 1).astype(np.float32)
    msi += noise * rng.standard_normal(msi.shape).astype(np.float32)
    scene = fill_scene(subspace.image(cube), msi, lie)
    assert scene is not None
    return scene, subspace


def fitted(scene: Scene, subspace: SignalSubspace, psf: PointSpreadFunction, noise: float = NOISE) -> SharpModel:
    return fit_sharp([scene], subspace, RESPONSE, np.full(3, noise), psf)


def spectra(model: SharpModel, coefficients: torch.Tensor) -> NDArray[np.float64]:
    basis, mean = model.subspace.basis, model.subspace.mean
    return np.asarray(np.tensordot(basis, coefficients.double().numpy(), 1) + mean[:, None, None])


def fused(model: SharpModel, scene: Scene) -> NDArray[np.float64]:
    with torch.inference_mode():
        return spectra(model, model.coefficients(scene))


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


@pytest.mark.parametrize("noise", [0.0, NOISE, 2e-2])
@pytest.mark.parametrize("steps", [(2.0, 2.0), (3.7, 3.7), (8.0, 4.0), (30.0, 30.0)])
def test_it_is_better_than_interpolation_at_any_ratio(steps: tuple[float, float], noise: float) -> None:
    ratio = (steps[0] * steps[1]) ** 0.5
    lie = of_steps(gaussian_psf(samples_for(ratio)), steps, (14, 12))
    truth = mixtures((round(14 * steps[0]), round(12 * steps[1])), ratio)
    scene, subspace = seen(truth, lie, noise)
    model = fitted(scene, subspace, gaussian_psf(samples_for(ratio)), noise)
    found, smooth = fused(model, scene), spectra(model, lie.interpolate(scene.hsi))
    assert found.shape == truth.shape
    assert ((found - truth) ** 2).mean() < 0.5 * ((smooth - truth) ** 2).mean()
    assert 6 <= model.reach(steps) < 30


def large(scene: Scene, times: int, psf: PointSpreadFunction) -> Scene:
    """Return a scene mirrored over and over."""

    def mirrored(image: torch.Tensor) -> torch.Tensor:
        row = torch.cat([image.flip(-1) if i % 2 else image for i in range(times)], -1)
        return torch.cat([row.flip(-2) if i % 2 else row for i in range(times)], -2)

    return cut(mirrored(scene.hsi), mirrored(scene.msi), psf)


def cut(hsi: torch.Tensor, msi: torch.Tensor, psf: PointSpreadFunction) -> Scene:
    lie = of_steps(psf, (RATIO, RATIO), (hsi.shape[1], hsi.shape[2]))
    known, trusted = np.ones(msi.shape[1:], bool), torch.ones(hsi.shape[1:])
    return Scene(hsi, msi, lie.blur(msi), known, torch.ones_like(trusted, dtype=torch.bool), trusted, lie)


@pytest.mark.parametrize(("terms", "fwhm", "noise"), [(1, 1.0, NOISE), (2, 1.2, NOISE), (1, 1.6, 2e-4), (1, 1.0, 2e-2)])
def test_tiles_are_parts_of_the_image_in_one_piece(terms: int, fwhm: float, noise: float) -> None:
    """With a margin of the model's reach, on every side; with less of it seams would show."""
    psf = psf_of(terms) if terms > 1 else gaussian_psf(RATIO, fwhm)
    truth = mixtures((COARSE * RATIO, COARSE * RATIO), RATIO)
    scene, subspace = seen(truth, degradation(psf), noise)
    model, wide = fitted(scene, subspace, psf, noise), large(scene, 3, psf)
    whole, side, tile = fused(model, wide), 3 * COARSE, 20
    reach = model.reach((RATIO, RATIO))
    assert side > tile + 2 * reach

    def apart(margin: int) -> float:
        """Return the largest difference of a tile in the middle, and of one at a corner, as a share of full scale."""
        differences = []
        for first in (0, (side - tile) // 2):
            start, end = max(first - margin, 0), first + tile + margin
            part = cut(
                wide.hsi[:, start:end, start:end].contiguous(),
                wide.msi[:, start * RATIO : end * RATIO, start * RATIO : end * RATIO].contiguous(),
                psf,
            )
            inner = slice((first - start) * RATIO, (first - start + tile) * RATIO)
            outer = slice(first * RATIO, (first + tile) * RATIO)
            differences.append(np.abs(fused(model, part)[:, inner, inner] - whole[:, outer, outer]).max())
        return float(max(differences) / np.ptp(whole))

    assert apart(reach) < 1e-4
    assert apart(2) > 1e-4


def in_double(value: Any) -> Any:
    """Return a value with all its floats in twice the precision."""
    if isinstance(value, torch.Tensor):
        return value.double()
    if isinstance(value, np.ndarray) and value.dtype == np.float32:
        return value.astype(np.float64)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: in_double(getattr(value, field.name)) for field in fields(value)})
    return value


@pytest.fixture
def double(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A function that calls another one while whatever asks for floats of 32 bits gets such of 64."""

    def call(function: Callable[[], Any]) -> Any:
        with monkeypatch.context() as patch:
            patch.setattr(np, "float32", np.float64)
            torch.set_default_dtype(torch.float64)
            try:
                return function()
            finally:
                torch.set_default_dtype(torch.float32)

    return call


@pytest.mark.parametrize("noise", [0.0, NOISE, 2e-2])
@pytest.mark.parametrize("terms", [1, 2])
def test_floats_of_32_bits_are_enough(double: Callable[..., Any], terms: int, noise: float) -> None:
    psf = psf_of(terms)
    scene, subspace = seen(mixtures((COARSE * RATIO, COARSE * RATIO), RATIO), degradation(psf), noise)
    model = fitted(scene, subspace, psf, noise)
    found = fused(model, scene)

    def precise() -> NDArray[np.float64]:
        lie = degradation(psf)
        assert lie.rows.dense.dtype == torch.float64
        hsi, msi = scene.hsi.double(), scene.msi.double()
        given = Scene(hsi, msi, lie.blur(msi), scene.known, scene.hsi_known, scene.trusted.double(), lie)
        coefficients = in_double(model).coefficients(given)
        assert coefficients.dtype == torch.float64
        return spectra(model, coefficients)

    assert np.abs(found - double(precise)).max() < 1e-4 * np.ptp(found)


@pytest.mark.parametrize("training", [*TRAINING_SETS, "auto"])
def test_the_network_learns_from_what_it_is_told_to(training: str) -> None:
    lie = degradation(gaussian_psf(RATIO))
    truth = mixtures((COARSE * RATIO, COARSE * RATIO), RATIO)
    scene, subspace = seen(truth, lie)
    model = fit_sharp([scene], subspace, RESPONSE, np.full(3, NOISE), gaussian_psf(RATIO), training=training)
    assert model.learned_from in TRAINING_SETS
    assert training in (model.learned_from, "auto")
    assert model.training.endswith("(asked for)") == (training != "auto")
    smooth = spectra(model, lie.interpolate(scene.hsi))
    assert ((fused(model, scene) - truth) ** 2).mean() < 0.2 * ((smooth - truth) ** 2).mean()


def test_what_the_hsi_shows_alone_does_not_spoil_what_lies_around_it() -> None:
    """A cloud that the MSI has not: the HSI is not trusted there, and the result is the MSI's."""
    lie = degradation(gaussian_psf(RATIO))
    truth = mixtures((COARSE * RATIO, COARSE * RATIO), RATIO)
    scene, subspace = seen(truth, lie)
    hsi = scene.hsi.clone()
    hsi[:, 10:13, 10:13] += 0.5 * torch.from_numpy(subspace.basis.T @ np.ones(BANDS)).float()[:, None, None]
    clouded = replace(scene, hsi=hsi)
    found = fused(fitted(clouded, subspace, gaussian_psf(RATIO)), clouded)
    clear = fused(fitted(scene, subspace, gaussian_psf(RATIO)), scene)
    away = np.ones((COARSE, COARSE), bool)
    away[7:16, 7:16] = False
    away = np.kron(away, np.ones((RATIO, RATIO), bool))
    error, usual = ((found - truth) ** 2)[:, away].mean(), ((clear - truth) ** 2)[:, away].mean()
    assert error < 1.5 * usual
    under = np.abs(found - truth)[:, 10 * RATIO : 13 * RATIO, 10 * RATIO : 13 * RATIO].mean()
    assert under < 0.2 * 0.5


def test_a_part_of_a_scene_is_as_in_the_whole() -> None:
    psf = gaussian_psf(RATIO)
    scene, subspace = seen(mixtures((COARSE * RATIO, COARSE * RATIO), RATIO), degradation(psf))
    model = fitted(scene, subspace, psf)
    part = slice(13, 50), slice(0, 41)
    with torch.inference_mode():
        found = spectra(model, model.coefficients(scene, part))[(slice(None), *part)]
    expected = fused(model, scene)
    assert np.abs(found - expected[(slice(None), *part)]).max() < 1e-6 * np.ptp(expected)


def test_gaps_cost_nothing_far_from_them() -> None:
    psf = gaussian_psf(RATIO)
    lie, truth = degradation(psf), mixtures((COARSE * RATIO, COARSE * RATIO), RATIO)
    scene, subspace = seen(truth, lie)
    model = fitted(scene, subspace, psf)
    hsi, msi = scene.hsi.numpy().copy(), scene.msi.numpy().copy()
    hsi[:, :2], msi[:, :, :3] = np.nan, np.nan
    holed = fill_scene(hsi, msi, lie)
    assert holed is not None
    found, whole = fused(model, holed), fused(model, scene)
    assert np.isfinite(found).all()
    far = slice((2 + model.reach((RATIO, RATIO))) * RATIO, None)
    assert np.abs(found - whole)[:, far, far].max() < 1e-4 * np.ptp(whole)


def test_where_one_image_has_no_data_the_other_tells_what_it_would_show() -> None:
    psf = gaussian_psf(RATIO)
    lie = degradation(psf)
    truth = mixtures((COARSE * RATIO, COARSE * RATIO), RATIO)
    scene, subspace = seen(truth, lie)
    model = fitted(scene, subspace, psf)
    view = model.solver.msi_view
    cube, msi = scene.hsi.numpy().copy(), scene.msi.numpy().copy()
    cube[:, 4:9, 4:9] = np.nan
    msi[:, 60:80, 60:80] = np.nan
    gappy = fill_scene(cube, msi, lie)
    assert gappy is not None
    found = hsi_without_gaps(gappy, view, model.gap_gain)
    nearest, shown = (((each.hsi - scene.hsi)[:, 4:9, 4:9] ** 2).mean() for each in (gappy, found))
    assert shown < 0.25 * nearest
    assert torch.equal(found.hsi[:, gappy.hsi_known], scene.hsi[:, gappy.hsi_known])
    assert torch.equal(found.msi, gappy.msi)
    smooth = lie.interpolate(scene.hsi)
    found = without_gaps(gappy, smooth, view)
    assert torch.equal(found.msi[:, 60:80, 60:80], torch.tensordot(view, smooth, 1)[:, 60:80, 60:80])
    assert torch.equal(found.blurred_msi, lie.blur(found.msi))
    assert hsi_without_gaps(scene, view, model.gap_gain) is scene
    assert without_gaps(scene, smooth, view) is scene


def test_a_border_past_which_the_scene_goes_on_is_not_believed_to_be_a_mirror(monkeypatch: pytest.MonkeyPatch) -> None:
    """Errors past the ends are as large as what is seen tells: the more so, the better its border comes out."""
    psf, more = gaussian_psf(RATIO, 1.5), 3
    side = COARSE + 2 * more
    around = degradation(psf, RATIO, side)
    truth = mixtures((side * RATIO, side * RATIO), RATIO)
    scene, subspace = seen(truth, around)
    inner, fine = slice(more, -more), slice(more * RATIO, -more * RATIO)
    part = cut(scene.hsi[:, inner, inner].contiguous(), scene.msi[:, fine, fine].contiguous(), psf)
    mirrors, goes_on = fitted(scene, subspace, psf), fitted(part, subspace, psf)
    assert float(mirrors.solver.beyond) < float(goes_on.solver.beyond) == BEYOND[-1]
    with monkeypatch.context() as patch:
        patch.setattr("spectramorph_plugin.core.output_learning.BEYOND", BEYOND[:1])
        believing = fitted(part, subspace, psf)
    lost, worse = (((fused(model, part) - truth[:, fine, fine]) ** 2).mean() for model in (goes_on, believing))
    assert lost < 0.97 * worse


def test_of_an_hsi_that_no_blur_explains_the_noise_is_larger() -> None:
    psf = gaussian_psf(RATIO)
    lie = degradation(psf)
    scene, subspace = seen(mixtures((COARSE * RATIO, COARSE * RATIO), RATIO), lie)
    # Every other pixel repeated, as where an image was resampled to smaller pixels.
    repeated = scene.hsi[:, ::2, ::2].repeat_interleave(2, 1).repeat_interleave(2, 2)
    usual, noisy = (
        fitted(replace(scene, hsi=hsi.contiguous()), subspace, psf).solver.hsi_in.square().sum()
        for hsi in (scene.hsi, repeated)
    )
    learned = fitted(replace(scene, hsi=repeated), subspace, psf)
    assert noisy < 0.2 * usual
    assert torch.isfinite(learned.coefficients(scene)).all()


@pytest.mark.parametrize("coarse", [(2, 4), (1, 9)])
def test_few_coarse_pixels_give_an_image(coarse: tuple[int, int]) -> None:
    psf = gaussian_psf(RATIO)
    lie, subspace = of_steps(psf, (RATIO, RATIO), coarse), seen(mixtures((96, 96), RATIO), degradation(psf))[1]
    truth = mixtures((coarse[0] * RATIO, coarse[1] * RATIO), RATIO)
    msi = np.tensordot(RESPONSE, truth - subspace.mean[:, None, None], 1).astype(np.float32)
    scene = fill_scene(subspace.image(lie.blur(torch.from_numpy(truth)).numpy()), msi, lie)
    assert scene is not None
    found = fused(fitted(scene, subspace, psf), scene)
    assert np.isfinite(found).all()
    assert np.abs(found - truth).max() < 1


def test_one_coarse_pixel_is_fused_by_a_model_of_others() -> None:
    psf = gaussian_psf(RATIO)
    truth = mixtures((COARSE * RATIO, COARSE * RATIO), RATIO)
    scene, subspace = seen(truth, degradation(psf))
    model = fitted(scene, subspace, psf)
    one = cut(scene.hsi[:, 5:6, 5:6].contiguous(), scene.msi[:, 20:24, 20:24].contiguous(), psf)
    found = fused(model, one)
    assert np.isfinite(found).all()
    assert np.abs(found - truth[:, 20:24, 20:24]).mean() < 0.2 * np.ptp(truth)


def test_flat_images_stay_flat() -> None:
    psf = gaussian_psf(RATIO)
    scene, subspace = seen(mixtures((COARSE * RATIO, COARSE * RATIO), RATIO), degradation(psf))
    model = fitted(scene, subspace, psf)
    reach = model.reach((RATIO, RATIO))
    side = 2 * reach + 2
    msi = torch.tensordot(model.solver.msi_view, torch.full((MATERIALS, side * RATIO, side * RATIO), 0.02), 1)
    found = fused(model, cut(torch.full((MATERIALS, side, side), 0.02), msi, psf))
    inner = slice(reach * RATIO, -reach * RATIO)
    assert np.ptp(found[:, inner, inner], axis=(1, 2)).max() < 1e-5
    assert np.ptp(found, axis=(1, 2)).max() < 5e-3  # errors past the border are unknown, and not as those within


def test_images_that_agree_nowhere_are_refused() -> None:
    psf = gaussian_psf(RATIO)
    scene, subspace = seen(mixtures((COARSE * RATIO, COARSE * RATIO), RATIO), degradation(psf))
    for alike in (0, 1):  # coarse pixels in which they agree
        away = torch.full((COARSE, COARSE), 5.0)
        away[0, :alike] = 0
        other = replace(scene, blurred_msi=scene.blurred_msi + away)
        with pytest.raises(UserError, match="The two images agree nowhere"):
            fitted(other, subspace, psf)
