"""Curves with gaps, in the page's colours; and numbers as people write them."""

from __future__ import annotations

import re

import numpy as np
import pytest

from spectramorph_plugin.report import figures
from spectramorph_plugin.report.page import correlation, fixed, number, percent, size

WAVELENGTH = np.concatenate([np.arange(500, 600, 10.0), np.arange(800, 900, 10.0)])


def pieces(path: str) -> int:
    return path.count("M")


def test_a_gap_is_not_bridged() -> None:
    values = np.random.default_rng(1).random((2, 20)).astype(np.float32)
    assert pieces(figures.sparkline(WAVELENGTH, values[0], np.empty(0))) == 2
    svg = figures.spectra_figure(WAVELENGTH, values, np.empty(0), "wavelength, nm", "value")
    curves = re.findall(r'data-curve="\d+">\s*<path d="([^"]*)"', svg)
    assert [pieces(curve) for curve in curves] == [2, 2]


def test_a_bad_band_breaks_the_line_and_the_order_of_bands_does_not() -> None:
    wavelength = np.delete(np.arange(500, 700, 10.0), 7)
    values = np.sin(wavelength / 30)
    assert pieces(figures.sparkline(wavelength, values, np.array([570.0]))) == 2
    shuffled = np.random.default_rng(1).permutation(len(wavelength))
    again = figures.sparkline(wavelength[shuffled], values[shuffled], np.array([570.0]))
    assert again == figures.sparkline(wavelength, values, np.array([570.0]))


@pytest.mark.parametrize("values", [[3.0, 3.0, 3.0], [0.0, 0.0, 0.0], [-1e9, 0.0, 1e9]])
def test_flat_and_wild_curves_are_drawn(values: list[float]) -> None:
    at = np.array([1.0, 2.0, 3.0])
    assert pieces(figures.sparkline(at, np.array(values), np.empty(0))) == 1
    assert "<svg" in figures.spectra_figure(at, np.array([values]), np.empty(0), "band", "value")
    assert "<svg" in figures.spectra_figure(at[:1], np.array([values[:1]]), np.empty(0), "band", "value")


def test_drawings_take_their_colours_from_the_page_and_nothing_else() -> None:
    values = np.random.default_rng(1).random((30, 20))
    svg = figures.spectra_figure(WAVELENGTH, values, np.array([560.0]), "wavelength, nm", "value")
    assert set(re.findall(r"#[0-9a-f]{6}", svg)) == set()
    assert {f"var(--curve-{n})" for n in range(8)} < set(re.findall(r"var\(--[\w-]+\)", svg))
    assert len(set(re.findall(r"stroke-dasharray: ([^;]*)", svg))) == 3
    for foreign in ("<metadata", "<style", "http", "DOCTYPE", "DejaVu", "<!--"):
        assert foreign not in svg


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (number(0.000123456), "0.000123"),
        (number(1234.5), "1230"),
        (number(-0.5), "−0.5"),
        (number(0), "0"),
        (number(float("nan")), "–"),
        (number(9.999), "10"),
        (number(3.2e-12), "3.20e−12"),
        (fixed(-0.001, 2), "0.00"),
        (fixed(6.84, 1, True), "+6.8"),
        (fixed(-6.84, 1, True), "−6.8"),
        (percent(0), "0 %"),
        (percent(1), "100 %"),
        (percent(0.9999), "> 99.9 %"),
        (percent(0.996), "99.6 %"),
        (percent(0.0004), "< 0.1 %"),
        (percent(0.456), "46 %"),
        (percent(float("nan")), "–"),
        (correlation(0.99996, 3), "> 0.999"),
        (correlation(1.0, 3), "1.000"),
        (correlation(-0.2, 2), "−0.20"),
        (size(0), "0 B"),
        (size(5_185_618), "5.19 MB"),
    ],
)
def test_numbers_as_people_write_them(shown: str, text: str) -> None:
    assert shown == text
