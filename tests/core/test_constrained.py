"""Fractions against exact searches: every face of the polytope, and non-negative least squares with a sum of one."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import nnls

from spectramorph_plugin.core import constrained
from spectramorph_plugin.core.constrained import constrained_abundances
from spectramorph_plugin.core.subspace import SignalDirections, find_endmembers

Values = NDArray[np.floating[Any]]
SCENES = ("gt_samson_156", "gt_jasper_ridge_198", "gt_sandiego_189", "enmap_potsdam_A", "aviris_salton_sea")


def best_of_all_faces(abundances: Values, endmembers: Values) -> tuple[Values, Values]:
    """Return the nearest fractions [n, K] and their distance [n], of all 2^K - 1 sets of endmembers tried in turn."""
    spectra, pixels = endmembers.astype(float), abundances.astype(float) @ endmembers.astype(float)
    count = len(spectra)
    best, distance = np.zeros((len(pixels), count)), np.full(len(pixels), np.inf)
    for size in range(1, count + 1):
        for chosen in itertools.combinations(range(count), size):
            first, others = spectra[chosen[0]], spectra[list(chosen[1:])]
            weights = np.linalg.lstsq((others - first).T, (pixels - first).T, rcond=1e-12)[0].T
            fractions = np.zeros_like(best)
            fractions[:, chosen] = np.column_stack([1 - weights.sum(axis=1), weights])
            apart = np.linalg.norm(fractions @ spectra - pixels, axis=1)
            nearer = (fractions >= 0).all(axis=1) & (apart < distance)
            best[nearer], distance[nearer] = fractions[nearer], apart[nearer]
    return best, distance


def by_nnls(pixel: Values, spectra: Values) -> Values:
    """Return the fractions [K] nearest to a pixel [C] by non-negative least squares.

    Of t p with fractions p, |t p (E - x)|² + (t - 1)² has its minimum over t where it grows with |p (E - x)|² alone:
    the solution's direction is that of the fractions.
    """
    unit = np.linalg.norm(spectra - pixel, axis=1).min() + 1e-30
    rows = np.vstack([(spectra - pixel).T / unit, np.ones(len(spectra))])
    found = nnls(rows, np.append(np.zeros(spectra.shape[1]), 1.0))[0]
    return np.asarray(found / found.sum())


def noisy(rng: np.random.Generator, pixels: int, count: int, noise: float) -> NDArray[np.float32]:
    fractions = rng.dirichlet(np.ones(count), pixels)
    return (fractions + noise * rng.standard_normal(fractions.shape)).astype(np.float32)


def check_fractions(fractions: Values) -> None:
    assert fractions.dtype == np.float32
    assert (fractions >= 0).all()
    assert fractions.sum(axis=1) == pytest.approx(np.ones(len(fractions)), abs=1e-6)


@pytest.mark.parametrize("noise", [0.05, 0.3, 3.0, 1e6])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 7])
def test_fractions_are_those_of_the_best_face(count: int, noise: float) -> None:
    rng = np.random.default_rng(count)
    endmembers = rng.random((count, 30)).astype(np.float32)
    free = noisy(rng, 200, count, noise)
    fractions = constrained_abundances(free, endmembers)
    check_fractions(fractions)
    assert fractions == pytest.approx(best_of_all_faces(free, endmembers)[0], abs=1e-6)


@pytest.mark.parametrize("unit", [1e-8, 1.0, 1e8])
def test_the_unit_of_the_spectra_does_not_matter(unit: float) -> None:
    rng = np.random.default_rng(2)
    endmembers, free = rng.random((6, 30)), noisy(rng, 300, 6, 0.3)
    fractions = constrained_abundances(free, (unit * endmembers).astype(np.float32))
    assert fractions == pytest.approx(best_of_all_faces(free, endmembers)[0], abs=1e-5)


def test_what_all_spectra_have_in_common_does_not_spoil_the_differences() -> None:
    rng = np.random.default_rng(3)
    endmembers = (1000 + rng.random((6, 30))).astype(np.float32)
    free = rng.dirichlet(np.ones(6), 300) + 0.3 * rng.standard_normal((300, 6))
    free = (free / free.sum(axis=1, keepdims=True)).astype(np.float32)
    fractions = constrained_abundances(free, endmembers)
    assert fractions == pytest.approx(best_of_all_faces(free, endmembers)[0], abs=1e-5)


@pytest.mark.parametrize("spread", [1e-2, 1e-4, 1e-6])
def test_nearly_dependent_spectra(spread: float) -> None:
    """Six spectra that lie in a plane but for a small part, next to which the last digits of float32 are large."""
    rng = np.random.default_rng(4)
    endmembers = rng.random((6, 3)) @ rng.random((3, 30)) + spread * rng.random((6, 30))
    endmembers, free = endmembers.astype(np.float32), noisy(rng, 300, 6, 0.3)
    fractions = constrained_abundances(free, endmembers)
    check_fractions(fractions)
    assert fractions == pytest.approx(best_of_all_faces(free, endmembers)[0], abs=1e-4)


def dependent(kind: str) -> NDArray[np.float32]:
    rng = np.random.default_rng(5)
    spectra = rng.integers(1, 100, (6, 12)).astype(np.float32)
    if kind == "copies":
        spectra[3] = spectra[1]
        spectra[5] = spectra[1]
    elif kind == "all alike":
        spectra[:] = spectra[0]
    elif kind == "a mixture among them":
        spectra[4] = (spectra[0] + spectra[2]) / 2
    elif kind == "one band":
        spectra = spectra[:, :1].copy()
    elif kind == "zeros":
        spectra[:] = 0
    elif kind == "one of zeros":
        spectra[2] = 0
    elif kind == "of many sizes":
        spectra *= np.float32(10.0) ** np.arange(-9, 9, 3, dtype=np.float32)[:, None]
    return spectra


KINDS = ("copies", "all alike", "a mixture among them", "one band", "zeros", "one of zeros", "of many sizes")


@pytest.mark.parametrize("kind", KINDS)
def test_of_dependent_spectra_the_mixture_is_the_nearest(kind: str) -> None:
    rng = np.random.default_rng(6)
    endmembers, free = dependent(kind), noisy(rng, 200, 6, 0.4)
    fractions = constrained_abundances(free, endmembers)
    check_fractions(fractions)
    pixels = free.astype(float) @ endmembers
    distance = np.linalg.norm(fractions.astype(float) @ endmembers - pixels, axis=1)
    _, least = best_of_all_faces(free, endmembers)
    assert (distance <= least + 1e-6 * np.abs(endmembers).max() * 12**0.5).all()
    backwards = constrained_abundances(free[::-1].copy(), endmembers)[::-1]
    assert fractions == pytest.approx(backwards, abs=1e-6)


@pytest.mark.parametrize("count", [16, 30])
def test_of_many_endmembers_no_slope_is_left(count: int) -> None:
    """The conditions of Karush, Kuhn and Tucker: moving towards any endmember does not bring the mixture nearer."""
    rng = np.random.default_rng(7)
    endmembers, free = rng.random((count, 60)), noisy(rng, 2000, count, 0.2)
    fractions = constrained_abundances(free, endmembers.astype(np.float32)).astype(float)
    misfit = (fractions - free) @ endmembers
    slopes = misfit @ endmembers.T
    slopes -= (fractions * slopes).sum(axis=1, keepdims=True)
    size = np.abs(misfit).max() * np.abs(endmembers).max() * 60
    assert slopes.min() > -1e-6 * size
    assert np.abs(slopes[fractions > 0]).max() < 1e-6 * size


@pytest.mark.parametrize("scene", SCENES)
def test_fractions_of_real_scenes_are_exact(shared: Path, scene: str) -> None:
    """With endmembers as the engine finds them; on Samson, the alternating directions of before were off by 0.4."""
    free, endmembers = scene_mixtures(shared / "data" / "scenes" / f"{scene}.tif")
    fractions = constrained_abundances(free, endmembers)
    check_fractions(fractions)
    chosen = np.random.default_rng(8).choice(len(free), 400, replace=False)
    spectra = endmembers.astype(float)
    exact = np.stack([by_nnls(row.astype(float) @ spectra, spectra) for row in free[chosen]])
    assert np.abs(fractions[chosen] - exact).max() <= 1e-4


def scene_mixtures(path: Path) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return unconstrained abundances [n, K] of a scene and its endmembers [K, C]."""
    rasterio = pytest.importorskip("rasterio")
    with rasterio.open(path) as dataset:
        stored = dataset.read(masked=True).filled(0)
    spectra = stored.reshape(len(stored), -1).T.astype(np.float32)
    spectra = spectra[:, spectra.any(axis=0)]
    spectra = spectra[spectra.any(axis=1)] / 1e4
    drawn = spectra[np.random.default_rng(0).choice(len(spectra), min(4096, len(spectra)), replace=False)]
    directions = SignalDirections.of(drawn)
    subspace, endmembers = find_endmembers(directions, directions.count()[0])
    start, along = subspace.abundances_of(endmembers)
    return (start + subspace.coefficients(spectra) @ along).astype(np.float32), endmembers


@pytest.mark.parametrize("size", [1e12, 1e20, 3e37])
def test_pixels_far_from_any_mixture_get_fractions_too(size: float) -> None:
    rng = np.random.default_rng(11)
    for count, bands in ((1, 3), (2, 1), (7, 60), (30, 60)):
        free = (size * rng.standard_normal((300, count))).astype(np.float32)
        check_fractions(constrained_abundances(free, rng.random((count, bands)).astype(np.float32)))
    alike = np.full((300, 5), size, np.float32)
    check_fractions(constrained_abundances(alike, rng.random((5, 24)).astype(np.float32)))


def test_pixels_do_not_know_of_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(9)
    endmembers, free = rng.random((9, 30)).astype(np.float32), noisy(rng, 500, 9, 0.3)
    at_once = constrained_abundances(free, endmembers)
    monkeypatch.setattr(constrained, "VALUES_AT_ONCE", 7 * 9 * 8)
    assert constrained_abundances(free, endmembers) == pytest.approx(at_once, abs=1e-6)
    assert constrained_abundances(free[:0], endmembers).shape == (0, 9)


def test_fractions_stay_what_they_are() -> None:
    rng = np.random.default_rng(10)
    endmembers, allowed = rng.random((5, 30)).astype(np.float32), noisy(rng, 50, 5, 0.0)
    assert constrained_abundances(allowed, endmembers) == pytest.approx(allowed, abs=1e-6)
