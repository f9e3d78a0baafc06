"""What is told of a fused image's error, against errors that the test makes or knows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from scipy.stats import spearmanr

from spectramorph_plugin.core.error_evidence import (
    GROWTH_POWER,
    LEVEL,
    NARROW_POWER,
    NOISE_LEFT,
    SIZE_POWER,
    Evidence,
    FittedScenes,
)
from spectramorph_plugin.core.psf import gaussian_psf
from spectramorph_plugin.core.scene import Scene, fill_scene
from spectramorph_plugin.core.sharp import SharpModel, Wanted
from spectramorph_plugin.core.sharp_fitting import fit_sharp
from spectramorph_plugin.core.spatial_degradation import SpatialDegradation, centres_within
from spectramorph_plugin.core.subspace import SignalDirections, SignalSubspace
from spectramorph_plugin.core.uncertainty import LOWER_BOUND, WIDEST, WIDTH_68, WIDTH_90, error_model

RATIO, COARSE, BANDS, MATERIALS = 4, 24, 30, 5
SIDE = RATIO * COARSE
PSF = gaussian_psf(RATIO)


def mixed(seed: int) -> NDArray[np.float32]:
    """Return an image [BANDS, SIDE, SIDE] of materials in soft patches, some of them calm and some restless."""
    rng = np.random.default_rng(seed)
    fields = np.stack([gaussian_filter(rng.standard_normal((SIDE, SIDE)), 2.5, mode="wrap") for _ in range(MATERIALS)])
    fields /= fields.std(axis=(1, 2), keepdims=True)
    restless = gaussian_filter(rng.standard_normal((SIDE, SIDE)), 12, mode="wrap")
    fields *= np.where(restless > 0, 3.0, 0.4)
    shares = np.exp(fields)
    shares /= shares.sum(axis=0)
    place = np.linspace(0, 1, BANDS)
    bumps = [np.exp(-(((place - middle) / 0.15) ** 2)) for middle in rng.random((MATERIALS, 3))[..., None]]
    spectra = 0.1 + 0.25 * np.stack([bump.sum(axis=0) for bump in bumps])
    return np.tensordot(spectra.T, shares, 1).astype(np.float32)


def response() -> NDArray[np.float32]:
    return np.kron(np.eye(3), np.full(BANDS // 3, 3 / BANDS)).astype(np.float32)


def degraded() -> SpatialDegradation:
    centres = centres_within(SIDE, RATIO)
    return SpatialDegradation.of(PSF, (RATIO, RATIO), (centres, centres), (SIDE, SIDE))


def scene_of(
    truth: NDArray[np.float32], noise: float = 2e-3, other: float = 0.0, msi: NDArray[np.float32] | None = None
) -> tuple[Scene, SignalSubspace, NDArray[np.float64]]:
    """Return a scene, its subspace and what lies outside of that; `other`: what the MSI sees beside the truth."""
    rng = np.random.default_rng(7)
    cube = degraded().blur(torch.from_numpy(truth)).numpy()
    cube += noise * rng.standard_normal(cube.shape).astype(np.float32)
    spectra = cube.reshape(BANDS, -1).T
    subspace = SignalDirections.of(spectra).subspace(MATERIALS)
    seen = np.tensordot(response(), truth - subspace.mean[:, None, None], 1).astype(np.float32) if msi is None else msi
    seen = seen + noise * rng.standard_normal(seen.shape).astype(np.float32)
    strange = gaussian_filter(rng.standard_normal(seen.shape), (0, 3, 3))
    seen += (other * strange / strange.std()).astype(np.float32)
    scene = fill_scene(subspace.image(cube), seen, degraded())
    assert scene is not None
    return scene, subspace, subspace.outside(spectra)


def fitted(scene: Scene, subspace: SignalSubspace, outside: NDArray[np.float64]) -> SharpModel:
    return fit_sharp([scene], subspace, response(), np.full(3, 2e-3), PSF, outside=outside)


def sigma_of(model: SharpModel, scene: Scene) -> torch.Tensor:
    with torch.inference_mode():
        found = model.fuse(scene, Wanted(sigma=True)).sigma
    assert found is not None
    return found


def error_of(model: SharpModel, scene: Scene, truth: NDArray[np.float32]) -> tuple[NDArray[np.float64], torch.Tensor]:
    """Return the fused image's error [BANDS, SIDE, SIDE], and its coefficients."""
    with torch.inference_mode():
        found = model.coefficients(scene)
    fused = np.tensordot(model.subspace.basis, found.numpy(), 1) + model.subspace.mean[:, None, None]
    return fused - truth, found


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_level_and_the_intervals_that_are_told_are_true(seed: int) -> None:
    truth = mixed(seed)
    scene, subspace, outside = scene_of(truth)
    model = fitted(scene, subspace, outside)
    assert model.errors is not None
    error, _ = error_of(model, scene, truth)
    told = 10 * np.log10(model.errors.bands.mean() / (error**2).mean())
    assert abs(told) < 5
    sigma = np.sqrt(model.errors.bands)[:, None, None] * sigma_of(model, scene).numpy()
    inside = [float((np.abs(error) < width * sigma).mean()) for width in (WIDTH_68, WIDTH_90)]
    assert 0.4 < inside[0] < 0.9
    assert 0.7 < inside[1] < 0.995
    assert not model.errors.is_lower_bound


def test_the_bands_that_the_msi_does_not_see_err_more() -> None:
    truth = mixed(1)
    half = response().copy()
    half[1:] = half[:1]  # the MSI sees the first third of the spectrum alone
    scene, subspace, outside = scene_of(truth)
    seen = np.tensordot(half, truth - subspace.mean[:, None, None], 1).astype(np.float32)
    scene, subspace, outside = scene_of(truth, msi=seen)
    model = fit_sharp([scene], subspace, half, np.full(3, 2e-3), PSF, outside=outside)
    assert model.errors is not None
    true = (error_of(model, scene, truth)[0] ** 2).mean(axis=(1, 2))
    third = BANDS // 3
    assert true[:third].mean() < true[third:].mean()
    assert model.errors.bands[:third].mean() < model.errors.bands[third:].mean()
    assert spearmanr(model.errors.bands, true)[0] > 0.7


def evidence_of(
    covariance: NDArray[np.float64], view: NDArray[np.float64], narrowness: float = 0.125, hsi_noise: float = 0.0
) -> Evidence:
    return Evidence(
        covariance=covariance,
        view=view,
        msi_noise=np.full(len(view), 1e-9),
        hsi_noise=hsi_noise * np.eye(len(covariance)),
        coarse_detail=1e3,
        growth=16.0,
        ratio=4.0,
        narrowness=narrowness,
        difference=np.zeros((len(view), len(view))),
        apart=0.0,
    )


def test_errors_in_many_directions_tell_of_more_than_those_in_one() -> None:
    def level(variances: list[float], turn: NDArray[np.float64]) -> float:
        return evidence_of(turn @ np.diag(variances) @ turn.T, np.zeros((1, 4))).level

    turn = np.linalg.qr(np.random.default_rng(0).standard_normal((4, 4)))[0]
    one, many = level([4, 0, 0, 0], turn), level([1, 1, 1, 1], turn)
    assert many == pytest.approx(one * 4 ** (1 / SIZE_POWER - 1))
    # Units and axes do not matter.
    assert level([4, 2, 1, 0.5], turn) == pytest.approx(4 * level([1, 0.5, 0.25, 0.125], np.eye(4)))
    assert one == pytest.approx(LEVEL * 16**GROWTH_POWER * 4 * 0.125**NARROW_POWER * 4)


def test_what_the_msi_sees_is_no_error_and_a_narrow_blur_and_noise_make_more() -> None:
    view = np.eye(4)[:1]
    usual = evidence_of(np.eye(4), view).level
    assert usual == pytest.approx(evidence_of(np.eye(4), 0 * view).level * (3 / 4) ** (1 / SIZE_POWER), rel=1e-3)
    assert evidence_of(np.eye(4), view, narrowness=1.0).level == pytest.approx(usual * 8**NARROW_POWER, rel=1e-3)
    assert evidence_of(np.eye(4), view, hsi_noise=2.0).level == pytest.approx(usual + NOISE_LEFT * 8)


def test_sensors_that_disagree_make_the_figure_a_lower_bound() -> None:
    scene, subspace, outside = scene_of(mixed(2))
    model = fitted(scene, subspace, outside)
    view, gain = (part.double().numpy() for part in (model.solver.msi_view, model.solver.msi_gain))
    errors = np.random.default_rng(0).standard_normal((COARSE**2, MATERIALS)) * 0.003
    with torch.inference_mode():
        fused = model.coefficients(scene)
        known = FittedScenes([scene], [fused], errors, subspace, view, gain, np.full(3, 2e-3), subspace.noise, outside)
        evidence, found = Evidence.of(known), []
        for apart in (0.0, 1e-7, 1e-3):
            found.append(error_model(known, replace(evidence, difference=apart * np.eye(3))))
    assert [each.is_lower_bound for each in found] == [False, False, True]
    assert found[0].disagreement == 0 < found[1].disagreement < LOWER_BOUND < found[2].disagreement < 1
    assert found[2].bands.mean() > 1.5 * found[0].bands.mean()


def test_what_the_held_out_errors_show_already_is_no_reason_for_doubt() -> None:
    truth = mixed(1)
    for other in (0.0, 0.1):
        scene, subspace, outside = scene_of(truth, other=other)
        model = fitted(scene, subspace, outside)
        assert model.errors is not None
        told = 10 * np.log10(model.errors.bands.mean() / (error_of(model, scene, truth)[0] ** 2).mean())
        assert abs(told) < 7
        assert not model.errors.is_lower_bound


def test_a_wrong_blur_is_no_disagreement_of_the_sensors() -> None:
    truth = mixed(2)
    scene, subspace, outside = scene_of(truth)
    wider = gaussian_psf(RATIO, 1.3)
    centres = centres_within(SIDE, RATIO)
    degradation = SpatialDegradation.of(wider, (RATIO, RATIO), (centres, centres), (SIDE, SIDE))
    wrong = fill_scene(scene.hsi.numpy(), scene.msi.numpy(), degradation)
    assert wrong is not None
    model = fit_sharp([wrong], subspace, response(), np.full(3, 2e-3), wider, outside=outside)
    assert model.errors is not None
    assert not model.errors.is_lower_bound


def test_what_the_hsi_saw_past_the_msi_is_no_disagreement() -> None:
    truth = mixed(2)
    cut = slice(2 * RATIO, -2 * RATIO)
    cube = degraded().blur(torch.from_numpy(truth)).numpy()[:, 2:-2, 2:-2]
    rng = np.random.default_rng(7)
    cube += 2e-3 * rng.standard_normal(cube.shape).astype(np.float32)
    spectra = cube.reshape(BANDS, -1).T
    subspace = SignalDirections.of(spectra).subspace(MATERIALS)
    seen = np.tensordot(response(), truth[:, cut, cut] - subspace.mean[:, None, None], 1)
    seen += 2e-3 * rng.standard_normal(seen.shape)
    side = SIDE - 4 * RATIO
    centres = centres_within(side, RATIO)
    degradation = SpatialDegradation.of(PSF, (RATIO, RATIO), (centres, centres), (side, side))
    scene = fill_scene(subspace.image(cube), seen.astype(np.float32), degradation)
    assert scene is not None
    view = torch.from_numpy((response().astype(np.float64) @ subspace.basis).astype(np.float32))
    apart = (scene.difference(view) ** 2).mean(dim=0)
    assert apart[0].mean() > 5 * apart[1:-1, 1:-1].mean()  # it is there, at the ends
    model = fitted(scene, subspace, subspace.outside(spectra))
    assert model.errors is not None
    assert model.errors.disagreement == 0


def test_a_blur_wider_than_any_that_was_measured_makes_the_figure_a_lower_bound() -> None:
    truth = mixed(1)
    centres = centres_within(SIDE, RATIO)
    found = []
    for width in (2.0, 2.5):
        wide = gaussian_psf(RATIO, width)
        degradation = SpatialDegradation.of(wide, (RATIO, RATIO), (centres, centres), (SIDE, SIDE))
        cube = degradation.blur(torch.from_numpy(truth)).numpy()
        cube += 2e-3 * np.random.default_rng(7).standard_normal(cube.shape).astype(np.float32)
        spectra = cube.reshape(BANDS, -1).T
        subspace = SignalDirections.of(spectra).subspace(MATERIALS)
        seen = np.tensordot(response(), truth - subspace.mean[:, None, None], 1).astype(np.float32)
        scene = fill_scene(subspace.image(cube), seen, degradation)
        assert scene is not None
        model = fit_sharp([scene], subspace, response(), np.full(3, 2e-3), wide, outside=subspace.outside(spectra))
        assert model.errors is not None
        assert not model.errors.disagrees
        found.append(model.errors)
    assert found[0].width < WIDEST < found[1].width
    assert [each.is_lower_bound for each in found] == [False, True]


def test_pixels_that_the_figure_does_not_count_are_told() -> None:
    truth = mixed(3)
    scene, subspace, outside = scene_of(truth)
    clear = fitted(scene, subspace, outside).errors
    assert clear is not None
    assert (clear.counted, clear.everywhere) == (1, 1)
    cloudy = scene.msi.clone()
    cloudy[:, 32:56, 40:64] = 0.3
    changed = fill_scene(scene.hsi.numpy(), cloudy.numpy(), scene.degradation)
    assert changed is not None
    model = fitted(changed, subspace, outside)
    assert model.errors is not None
    assert 0.8 < model.errors.counted < 0.95
    error, _ = error_of(model, changed, truth)
    true, told = (error**2).mean(), model.errors.bands.mean() * model.errors.everywhere
    assert model.errors.bands.mean() < true / 10  # what is told of the other pixels says nothing of these
    assert abs(10 * np.log10(told / true)) < 5


def test_sigma_rises_under_clouds_in_gaps_and_where_the_msi_shows_what_it_never_did() -> None:
    truth = mixed(3)
    scene, subspace, outside = scene_of(truth)
    model = fitted(scene, subspace, outside)
    block = slice(40, 60)

    usual = sigma_of(model, scene).numpy()
    cloudy = scene.msi.clone()
    cloudy[:, block, block] = 0.9
    hsi = scene.hsi.numpy().copy()
    hsi[:, 10:15, 10:15] = np.nan
    for msi, coarse in ((cloudy, scene.hsi.numpy()), (scene.msi, hsi)):
        changed = fill_scene(coarse, msi.numpy(), scene.degradation)
        assert changed is not None
        found = sigma_of(model, changed).numpy()
        assert np.median(found[block, block] / usual[block, block]) > 1.3
        assert np.median(found[80:, 80:] / usual[80:, 80:]) == pytest.approx(1, abs=0.1)
    # In both images alike, so that they do not contradict each other: a material that was not learned from.
    new = scene.msi.clone()
    new[:, block, block] *= 4
    blurred = scene.degradation.blur(new)
    both = replace(scene, msi=new, blurred_msi=blurred)
    found = sigma_of(replace(model, change_limit=np.full(3, np.inf, np.float32)), both).numpy()
    assert np.median(found[block, block] / usual[block, block]) > 1.3


def test_the_map_is_the_same_seen_through_a_part_of_the_image() -> None:
    truth = mixed(1)
    scene, subspace, outside = scene_of(truth)
    model = fitted(scene, subspace, outside)
    coarse, fine = slice(0, 16), slice(0, 16 * RATIO)
    centres = centres_within(16 * RATIO, RATIO)
    part = fill_scene(
        scene.hsi[:, coarse, coarse].numpy(),
        scene.msi[:, fine, fine].numpy(),
        SpatialDegradation.of(PSF, (RATIO, RATIO), (centres, centres), (16 * RATIO, 16 * RATIO)),
    )
    assert part is not None
    whole, seen = sigma_of(model, scene), sigma_of(model, part)
    inner = slice(0, 6 * RATIO)  # farther from where it was cut than the model reaches
    assert seen[inner, inner].numpy() == pytest.approx(whole[inner, inner].numpy(), rel=1e-3)


def test_more_detail_than_was_tested_makes_a_larger_error() -> None:
    truth = mixed(1)
    scene, subspace, outside = scene_of(truth)
    errors = np.random.default_rng(0).standard_normal((COARSE**2, MATERIALS)) * 0.01
    view = response().astype(np.float64) @ subspace.basis
    gain = np.zeros((MATERIALS, 3))
    levels = []
    for times in (1.0, 3.0):
        detail = scene.msi - scene.degradation.interpolate(scene.blurred_msi)
        sharper = replace(scene, msi=scene.msi + (times - 1) * detail)
        known = FittedScenes(
            [sharper], [scene.msi], errors, subspace, view, gain, np.full(3, 2e-3), subspace.noise, outside
        )
        evidence = Evidence.of(known)
        assert evidence.held_out == pytest.approx(MATERIALS * 1e-4, rel=0.1)
        levels.append(evidence.level)
    assert levels[1] > 2 * levels[0]
