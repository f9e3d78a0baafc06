"""Endmembers, network, coarse prior and device."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from spectramorph_plugin.core.device import choose_device
from spectramorph_plugin.core.published.coarse_prior import coarser_spectra
from spectramorph_plugin.core.published.endmembers import extract_endmembers
from spectramorph_plugin.core.published.network import PUBLISHED, LatentEstimationNetwork, TrainingSchedule, train
from spectramorph_plugin.errors import UserError


def mixtures(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return mixed pixels [400, 30] and the three spectra in them."""
    rng = np.random.default_rng(seed)
    spectra = rng.random((3, 30))
    return (rng.dirichlet(np.full(3, 0.3), 400) @ spectra).astype(np.float32), spectra.astype(np.float32)


def test_endmembers_span_the_mixtures_and_are_not_negative() -> None:
    pixels, _ = mixtures()
    endmembers = extract_endmembers(pixels, 3).spectra
    assert endmembers.shape == (3, 30)
    assert (endmembers >= 0).all()
    fitted = np.linalg.lstsq(endmembers.T, pixels.T, rcond=None)[0]
    assert np.abs(endmembers.T @ fitted - pixels.T).max() < 0.02


def test_endmembers_follow_the_units_of_the_image() -> None:
    pixels, _ = mixtures()
    small, large = extract_endmembers(pixels, 3).spectra, extract_endmembers(pixels * 10000, 3).spectra
    # In other units an image is rounded otherwise, and the factorisation stops at steps of 1e-4, be it one sooner or
    # later. It is no more exact than that in values next to 0, of which even the rounding is some percent.
    assert large == pytest.approx(small * 10000, rel=1e-2, abs=1e-4 * large.max())


def test_dividing_abundances_is_what_larger_endmembers_need() -> None:
    torch.manual_seed(0)
    network, factor = LatentEstimationNetwork(4, 3), np.array([2.0, 0.5, 7.0], np.float32)
    pixels = np.random.default_rng(0).random((50, 4)).astype(np.float32)
    before = network.predict(pixels)
    network.divide_abundances(factor)
    assert network.predict(pixels) * factor == pytest.approx(before, abs=1e-6)


def test_the_learning_rate_rises_then_falls_as_published() -> None:
    rates = [PUBLISHED.learning_rate(epoch) for epoch in (0, 375, 750, 1625, 2500)]
    assert rates == pytest.approx([1e-3, 5.5e-3, 1e-2, (1e-2 + 1e-6) / 2, 1e-6])
    assert PUBLISHED.epochs == 2500


@pytest.mark.slow
def test_training_learns_to_unmix() -> None:
    pixels, spectra = mixtures()
    seen = pixels[:, ::6].copy()
    done: list[int] = []
    schedule = TrainingSchedule(epochs=300)
    network = train(seen, pixels, spectra, schedule=schedule, seed=1, on_epoch=lambda at, of: done.append(at))
    fresh, _ = mixtures()
    error = np.abs(network.predict(fresh[:, ::6].copy()) @ spectra - fresh).mean()
    assert error < 0.02
    assert done == list(range(1, 301))


def test_the_same_seed_gives_the_same_network() -> None:
    pixels, spectra = mixtures()
    networks = [train(pixels, pixels, spectra, schedule=TrainingSchedule(epochs=5), seed=s) for s in (4, 4, 5)]
    first, same, other = (network.hidden.weight.detach().numpy() for network in networks)
    assert (first == same).all()
    assert not (first == other).all()


def test_prediction_does_not_depend_on_how_pixels_are_batched() -> None:
    torch.manual_seed(0)
    network = LatentEstimationNetwork(4, 3)
    pixels = np.random.default_rng(0).random((20000, 4)).astype(np.float32)
    assert network.predict(pixels)[12345] == pytest.approx(network.predict(pixels[12345:12346])[0], abs=1e-5)


def test_coarser_spectra_are_block_means_repeated_also_at_the_edge() -> None:
    cube = np.arange(2 * 6 * 5, dtype=np.float32).reshape(2, 6, 5)
    cube[:, 0, 0] = np.nan
    coarse = coarser_spectra(cube)
    assert coarse.shape == cube.shape
    assert coarse[1, 3, 2] == pytest.approx(np.nanmean(cube[1, :4, :4]))
    assert coarse[0, 5, 4] == pytest.approx(cube[0, 4:, 4:].mean())


def test_the_cpu_is_always_there_and_says_why() -> None:
    assert choose_device("cpu").device.type == "cpu"
    choice = choose_device("auto")
    assert choice.reason
    assert (torch.ones(2, device=choice.device) * 2).sum().item() == 4


@pytest.mark.parametrize("name", ["gpu", "cpu:1", "cuda:x", ""])
def test_unknown_devices_are_refused(name: str) -> None:
    with pytest.raises(UserError, match="auto, cpu, cuda"):
        choose_device(name)


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has the GPU")
def test_a_device_that_is_missing_is_refused_with_advice() -> None:
    with pytest.raises(UserError, match=r"The device cuda cannot be used .*choose auto or cpu"):
        choose_device("cuda")
