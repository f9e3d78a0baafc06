"""Responses found again from pixels that the test mixes and looks at through them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from spectramorph_plugin.core.response_estimation import ResponseSearch, centres_and_widths
from spectramorph_plugin.core.subspace import SignalDirections

WAVELENGTH = np.arange(400.0, 1000.0, 6.0)
BANDS = ((480.0, 65.0), (560.0, 35.0), (665.0, 30.0), (780.0, 15.0), (850.0, 110.0))
"""Centres and full widths at half maximum, nm."""


def spectra(wavelength: NDArray[np.float64] = WAVELENGTH, count: int = 3000) -> NDArray[np.float64]:
    """Return mixtures of forty materials of smooth spectra, [n, C]: a varied scene."""
    rng = np.random.default_rng(3)
    at, width, height = rng.uniform(380, 1020, (40, 8)), rng.uniform(15, 120, (40, 8)), rng.uniform(0, 0.15, (40, 8))
    bumps = np.exp(-0.5 * ((wavelength[None, None, :] - at[:, :, None]) / width[:, :, None]) ** 2)
    materials = 0.05 + (height[:, :, None] * bumps).sum(axis=1)
    return rng.dirichlet(np.full(40, 0.1), count) @ materials


def curve(shape: str, centre: float, width: float, wavelength: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what a band of a Gaussian or a box weighs wavelengths with."""
    away = np.abs(wavelength - centre) / (width / 2)
    return np.exp(-np.log(2) * away**2) if shape == "gaussian" else (away <= 1).astype(float)


def estimated(
    seen: NDArray[np.float64],
    msi: NDArray[np.float64],
    wavelength: NDArray[np.float64] = WAVELENGTH,
    noise: float = 0.001,
) -> NDArray[np.float32]:
    """Estimate from noisy spectra [n, C]."""
    noisy = (seen + noise * np.random.default_rng(0).standard_normal(seen.shape)).astype(np.float32)
    directions = SignalDirections.of(noisy)
    subspace = directions.subspace(directions.count()[0])
    search = ResponseSearch(wavelength, subspace)
    return search.estimate(msi, subspace.coefficients(noisy).astype(np.float64))


@pytest.mark.parametrize(("shape", "correlation"), [("gaussian", 0.975), ("box", 0.95)])  # no candidate is a box
def test_curves_are_found_again_whatever_the_units(shape: str, correlation: float) -> None:
    seen = spectra()
    true = np.array([curve(shape, *band, WAVELENGTH) for band in BANDS])
    true /= true.sum(axis=1, keepdims=True)
    noise = 0.0005 * np.random.default_rng(1).standard_normal((len(seen), len(BANDS)))
    msi = (seen @ true.T + noise) * np.array([0.5, 1, 2, 3000, 1]) + np.array([0, 0.1, -3, 200, 0])
    response = estimated(seen, msi)
    assert response.shape == (len(BANDS), len(WAVELENGTH))
    assert response.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert (response >= 0).all()
    for found, wanted in zip(response, true):
        assert np.corrcoef(found, wanted)[0, 1] >= correlation
    told = np.array(list(centres_and_widths(response, WAVELENGTH)))
    assert told[:, 0] == pytest.approx([centre for centre, _ in BANDS], abs=6)
    assert told[:, 1] == pytest.approx([width for _, width in BANDS], rel=0.35, abs=9)  # a band is 6 nm wide


def test_noise_in_the_hsi_does_not_make_curves_wider() -> None:
    """A wide curve averages noise away, and so agrees better with the MSI than the true one, for that alone."""
    seen = spectra()
    wide = [band for band in BANDS if band[1] > 60]
    true = np.array([curve("gaussian", *band, WAVELENGTH) for band in wide])
    msi = seen @ (true / true.sum(axis=1, keepdims=True)).T
    response = estimated(seen, msi, noise=0.01)
    for (_, found), (_, wanted) in zip(centres_and_widths(response, WAVELENGTH), wide):
        assert found == pytest.approx(wanted, rel=0.2)


def test_a_curve_that_varies_against_the_msi_is_none() -> None:
    """Of soil and vegetation, where it is dark in red it is bright in the near infrared."""
    share = np.random.default_rng(1).random((2000, 1))
    soil, vegetation = 0.1 + 0.0004 * (WAVELENGTH - 400), 0.05 + 0.4 / (1 + np.exp(-(WAVELENGTH - 715) / 12))
    seen = share * soil + (1 - share) * vegetation
    true = np.array([curve("gaussian", *band, WAVELENGTH) for band in BANDS])
    msi = seen @ (true / true.sum(axis=1, keepdims=True)).T
    msi = msi + 0.02 * msi.std(axis=0) * np.random.default_rng(2).standard_normal(msi.shape)
    for band, through in zip(msi.T, (seen @ estimated(seen, msi).T).T):
        assert np.corrcoef(band, through)[0, 1] > 0.95


def test_a_band_that_tells_nothing_has_a_curve_that_is_one() -> None:
    """Even over an HSI with a gap, in whose middle the mean of all candidates lies."""
    wavelength = np.concatenate([np.arange(420.0, 900.0, 10), np.arange(1950.0, 2450.0, 10)])
    seen = spectra(wavelength, 500)
    msi = np.stack([np.ones(500), np.random.default_rng(0).standard_normal(500)], axis=1)
    response = estimated(seen, msi, wavelength)
    assert response.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert (response >= 0).all()


def test_the_order_of_the_bands_does_not_matter() -> None:
    """As in EnMAP, whose two detectors overlap."""
    wavelength = np.concatenate([np.arange(400.0, 900.0, 6), np.arange(850.0, 1000.0, 10)])
    seen = spectra(wavelength)
    true = np.array([curve("gaussian", *band, wavelength) for band in BANDS[:4]])
    true /= true.sum(axis=1, keepdims=True)
    msi = seen @ true.T
    sorted_again = np.argsort(wavelength, kind="stable")
    response = estimated(seen, msi, wavelength)
    for found, wanted in zip(response, true):
        assert np.corrcoef(found, wanted)[0, 1] >= 0.95
    same = estimated(seen[:, sorted_again], msi, wavelength[sorted_again])
    assert np.abs(same.sum(axis=1) - 1).max() < 1e-5
    for found, other in zip(response[:, sorted_again], same):
        assert np.corrcoef(found, other)[0, 1] > 0.98


def test_centres_and_widths_are_those_of_the_curve() -> None:
    wavelength = np.arange(400.0, 1000.0, 2.0)
    curves = np.array([curve("gaussian", 555, 40, wavelength), curve("box", 700, 61, wavelength)])
    curves = (curves / curves.sum(axis=1, keepdims=True)).astype(np.float32)
    shuffled = np.random.default_rng(0).permutation(len(wavelength))
    for order in (np.arange(len(wavelength)), shuffled):
        (centre, width), (middle, whole) = centres_and_widths(curves[:, order], wavelength[order])
        assert centre == pytest.approx(555, abs=0.5)
        assert width == pytest.approx(40, abs=4)
        assert middle == pytest.approx(700, abs=0.5)
        assert whole == pytest.approx(61, abs=4)


def test_uneven_bands_weigh_as_much_as_they_stand_for() -> None:
    """A curve that is flat over bands of two widths: its weights are as the widths, its density is flat."""
    wavelength = np.concatenate([np.arange(400.0, 600.0, 4), np.arange(600.0, 900.0, 12)])
    spacing = np.where(wavelength < 600, 4.0, 12.0)
    inside = (wavelength >= 500) & (wavelength <= 720)
    response = (inside * spacing / (inside * spacing).sum()).astype(np.float32)[None]
    ((centre, width),) = centres_and_widths(response, wavelength)
    assert centre == pytest.approx(610, abs=8)
    assert width == pytest.approx(224, abs=16)
