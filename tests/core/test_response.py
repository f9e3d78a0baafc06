"""Spectral response, against values worked out by hand."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from spectramorph_plugin.core.response import gaussian_response, tabulated_response
from spectramorph_plugin.errors import UserError

WAVELENGTH = np.arange(400.0, 1000.0, 10.0)


def test_a_gaussian_band_weighs_what_it_holds_of_each_cell() -> None:
    found = gaussian_response(WAVELENGTH, np.array([550.0, 800.0]), np.array([40.0, 100.0]))
    assert found.weights.shape == (2, 60)
    assert found.weights.sum(axis=1) == pytest.approx(1, abs=1e-6)
    assert found.coverage == pytest.approx(1, abs=1e-5)
    normal = NormalDist(550, 40 / 2.354820045)
    for nm in (500.0, 550.0, 570.0):
        weight = found.weights[0, int(np.flatnonzero(nm == WAVELENGTH)[0])]
        assert weight == pytest.approx(normal.cdf(nm + 5) - normal.cdf(nm - 5), abs=1e-6)


def test_a_band_narrower_than_the_distance_between_bands_is_seen_by_the_nearest() -> None:
    assert gaussian_response(WAVELENGTH, np.array([553.0]), np.array([0.5])).weights[0].argmax() == 15
    fine = np.arange(300.0, 1200.0, 0.1)
    curve = np.exp(-0.5 * ((fine - 553) / 0.2) ** 2)[:, None]
    assert tabulated_response(WAVELENGTH, fine, curve).weights[0].argmax() == 15


@pytest.mark.parametrize(("centre", "fwhm"), [(960.0, 30.0), (1000.0, 25.0), (905.0, 60.0)])
def test_a_gaussian_keeps_its_centre_where_detectors_overlap(centre: float, fwhm: float) -> None:
    """As EnMAP's do, from 902 to 993 nm: weighing each band alike would draw centres by 8 to 10 nm towards them."""
    vnir, swir = np.arange(418.0, 994.0, 6.5), np.arange(902.0, 2446.0, 9.0)
    wavelength = np.concatenate([vnir, swir])
    found = gaussian_response(wavelength, np.array([centre]), np.array([fwhm]))
    assert found.weights[0] @ wavelength == pytest.approx(centre, abs=0.5)


def test_what_lies_beyond_the_hsi_is_told() -> None:
    found = gaussian_response(WAVELENGTH, np.array([990.0, 900.0]), np.array([60.0, 60.0]))
    assert found.coverage == pytest.approx([0.58, 1.0], abs=0.01)
    with_gap = WAVELENGTH[(WAVELENGTH < 600) | (WAVELENGTH > 700)]
    assert gaussian_response(with_gap, np.array([650.0]), np.array([60.0])).coverage[0] < 0.3
    fine = np.arange(300.0, 1200.0, 1.0)
    box = ((fine > 885) & (fine < 1086)).astype(float)[:, None]
    assert tabulated_response(WAVELENGTH, fine, box).coverage[0] == pytest.approx(0.55, abs=0.02)


def test_a_table_with_a_row_for_every_band_is_taken_as_it_is_in_any_order() -> None:
    table = np.random.default_rng(0).random((60, 3))
    shuffled = np.random.default_rng(1).permutation(60)
    response = tabulated_response(WAVELENGTH, WAVELENGTH[shuffled], table[shuffled]).weights
    assert response == pytest.approx((table / table.sum(axis=0)).T, abs=1e-6)


def test_a_finer_curve_sees_a_spectrum_as_the_sensor_would() -> None:
    fine = np.arange(300.0, 1200.0, 1.0)
    curve = np.exp(-0.5 * ((fine - 640) / 30) ** 2)[:, None]
    spectrum = np.sin(WAVELENGTH / 90) + 2
    seen = tabulated_response(WAVELENGTH, fine, curve).weights @ spectrum
    exact = (np.sin(fine / 90) + 2) @ curve[:, 0] / curve.sum()
    assert seen[0] == pytest.approx(exact, rel=1e-3)


def test_overlapping_detectors_share_their_part_of_the_spectrum() -> None:
    """Bands measured twice (EnMAP's VNIR and SWIR near 950 nm) must not count twice."""
    wavelength = np.concatenate([np.arange(400.0, 1000.0, 10), np.arange(905.0, 1100.0, 10)])
    fine = np.arange(300.0, 1200.0, 1.0)
    flat = ((fine > 805) & (fine < 1005)).astype(float)[:, None]
    response = tabulated_response(wavelength, fine, flat).weights[0]
    below = response[(wavelength > 805) & (wavelength < 905)].sum()
    assert below == pytest.approx(0.5, abs=0.03)


def test_a_band_past_the_hsi_is_refused_by_number_and_wavelength() -> None:
    with pytest.raises(UserError, match=r"Band 2 .*about 1610 nm.*outside .*400 to 990 nm"):
        gaussian_response(WAVELENGTH, np.array([550.0, 1610.0]), np.array([40.0, 90.0]))
    with pytest.raises(UserError, match=r"Band 1 .*outside"):
        tabulated_response(WAVELENGTH, np.array([2100.0, 2200.0, 2300.0]), np.array([[0.0], [1.0], [0.0]]))


@pytest.mark.parametrize("scale", [1e-300, 1e-7, 1e-4, 100, 1e25])
def test_the_scale_of_a_table_does_not_matter(scale: float) -> None:
    """Per cent, ten thousandths: rows sum to 1 whatever the unit; each band may have its own."""
    wavelength = np.linspace(400, 900, 51)
    nm = np.linspace(380, 920, 109)
    table = np.exp(-0.5 * ((nm[:, None] - [500, 700]) / 30) ** 2)
    plain = tabulated_response(wavelength, nm, table).weights
    np.testing.assert_allclose(
        tabulated_response(wavelength, nm, table * [scale, 1]).weights, plain, rtol=1e-6, atol=1e-9
    )


def test_bands_that_are_held_twice_cover_what_they_cover_once() -> None:
    centre, fwhm = np.array([650.0]), np.array([60.0])
    twice = gaussian_response(np.concatenate([WAVELENGTH, WAVELENGTH]), centre, fwhm)
    assert twice.coverage == pytest.approx(gaussian_response(WAVELENGTH, centre, fwhm).coverage, abs=1e-6)
