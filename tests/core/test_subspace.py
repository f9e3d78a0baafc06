"""The signal subspace: its rank, its count of endmembers, and numbers that keep their contrast."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from spectramorph_plugin.core.noise import hyperspectral_noise
from spectramorph_plugin.core.subspace import SignalDirections, find_endmembers, purest_pixels

BANDS = 40


def mixtures(materials: int, noise: float = 0.0, pixels: int = 900, level: float = 0.0) -> NDArray[np.float32]:
    """Return pixel spectra [n, C] of so many materials, with noise and on a level."""
    rng = np.random.default_rng(materials)
    nm = np.linspace(0, 1, BANDS)
    centres, widths = rng.random((2, materials))
    spectra = 0.2 + 0.5 * np.exp(-(((nm - centres[:, None]) / (0.05 + 0.3 * widths[:, None])) ** 2))
    mixed = rng.dirichlet(np.full(materials, 0.7), pixels) @ spectra
    return (mixed + level + noise * rng.standard_normal(mixed.shape)).astype(np.float32)


@pytest.mark.parametrize("materials", [2, 3, 5])
@pytest.mark.parametrize("wanted", [None, 10])
def test_no_more_endmembers_than_the_values_have_directions(materials: int, wanted: int | None) -> None:
    count, why = SignalDirections.of(mixtures(materials)).count(wanted)
    assert count == materials
    assert ("asked for" in why) == (wanted is not None)
    assert "vary in no more directions" in why or wanted is None


def test_words_say_what_decided() -> None:
    noisy = SignalDirections.of(mixtures(5, noise=0.002))
    assert noisy.count() == (5, "directions in which the signal exceeds the noise")
    assert noisy.count(8) == (8, "asked for")
    many = np.random.default_rng(0).random((2000, 25)) @ np.random.default_rng(1).random((25, BANDS))
    count, why = SignalDirections.of((many + 1e-4 * np.random.default_rng(2).random(many.shape)).astype("f4")).count()
    assert count == 16
    assert "the most that are looked for: the signal exceeds the noise in 25 directions" in why


@pytest.mark.parametrize("noise", [0.0, 1e-3, 0.05])
@pytest.mark.parametrize("count", [None, 3, 12])
def test_abundances_times_endmembers_give_the_image(noise: float, count: int | None) -> None:
    """To the precision of floats, for as many endmembers as the subspace has axes, or more."""
    spectra = mixtures(5, noise)
    directions = SignalDirections.of(spectra)
    subspace, endmembers = find_endmembers(directions, directions.count(count)[0])
    coefficients = subspace.coefficients(spectra)
    start, along = (each.astype(np.float32) for each in subspace.abundances_of(endmembers))
    image = (subspace.mean + coefficients @ subspace.basis.T).astype(np.float32)
    back = (start + coefficients @ along) @ endmembers
    if len(endmembers) >= len(subspace.centre):
        assert back == pytest.approx(image, abs=2e-5)
    else:  # the nearest that so few can give
        nearest = np.linalg.lstsq(endmembers.T.astype(float), image.T.astype(float), rcond=None)[0]
        assert back == pytest.approx((endmembers.T @ nearest).T, abs=2e-5)


def test_fewer_endmembers_leave_the_image_as_it_is() -> None:
    directions = SignalDirections.of(mixtures(5, 1e-3))
    all_of_it, few = find_endmembers(directions, 5)[0], find_endmembers(directions, 2)[0]
    assert few.basis == pytest.approx(all_of_it.basis)


@pytest.mark.parametrize("level", [10.0, 1000.0])
def test_a_level_does_not_take_the_contrast(level: float) -> None:
    plain, raised = mixtures(4, 1e-3), mixtures(4, 1e-3, level=level)
    found = []
    for spectra, base in ((plain, 0.0), (raised, level)):
        directions = SignalDirections.of(spectra)
        subspace = directions.subspace(directions.count()[0])
        back = subspace.coefficients(spectra) @ subspace.basis.T + (subspace.mean - base)
        found.append(np.abs(back - mixtures(4)).std())
    assert found[1] <= found[0] + 2 * level * 2.0**-24


@pytest.mark.parametrize("factor", [1e-8, 1e8])
def test_units_do_not_matter(factor: float) -> None:
    plain, scaled = (SignalDirections.of((f * mixtures(4, 1e-3)).astype("f4")) for f in (1.0, factor))
    assert plain.count() == scaled.count()
    assert scaled.rank == plain.rank


@pytest.mark.parametrize("pixels", [60, 79, 81, 400])
def test_noise_of_few_pixels_is_not_the_spectrums_own_shape(pixels: int) -> None:
    """Fewer than twice as many pixels as bands are held against their neighbours in the spectrum."""
    sigma = 0.01
    shape = np.where(np.arange(BANDS) % 2, 0.3, 0.6)  # jagged, and alike in all pixels
    rng = np.random.default_rng(0)
    spectra = shape + 0.2 * rng.random((pixels, 1)) + sigma * rng.standard_normal((pixels, BANDS))
    found = hyperspectral_noise(spectra)
    assert np.median(found) == pytest.approx(sigma, rel=0.25)


@pytest.mark.parametrize("pixels", [50, 500])
def test_bands_that_do_not_vary_have_no_noise(pixels: int) -> None:
    spectra: NDArray[Any] = mixtures(4, 1e-3, pixels).astype(float)
    spectra[:, [0, 17]] = 0, 3.5
    found = hyperspectral_noise(spectra)
    assert np.isfinite(found).all()
    assert found[17] == 0 or pixels < 2 * BANDS
    assert np.isfinite(SignalDirections.of(spectra.astype("f4")).strength).all()


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
