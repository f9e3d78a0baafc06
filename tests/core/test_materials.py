"""How many materials an image shows, which, what their curves are like, and spectra at other bands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from spectramorph_plugin.core.constrained import constrained_abundances, nearest_fractions
from spectramorph_plugin.core.materials import MOST_MATERIALS, find_materials
from spectramorph_plugin.core.spectral_names import name_spectra, spectral_angle
from spectramorph_plugin.core.spectral_resampling import library_materials, resample_spectra
from spectramorph_plugin.core.subspace import SignalDirections
from spectramorph_plugin.errors import UserError

Values = NDArray[np.floating[Any]]
NM = np.linspace(420, 2400, 120)
SCENES = Path(__file__).resolve().parents[3] / "shared" / "data" / "scenes"


def curves(count: int, seed: int = 0) -> Values:
    rng = np.random.default_rng(seed)
    middles, widths = rng.uniform(400, 2400, (count, 3, 1)), rng.uniform(100, 400, (count, 3, 1))
    return 0.2 + (rng.uniform(0.05, 0.3, (count, 3, 1)) * np.exp(-0.5 * ((NM - middles) / widths) ** 2)).sum(axis=1)


def mixed(spectra: Values, noise: float = 0.0, pixels: int = 1500) -> tuple[NDArray[np.float32], Values]:
    """Return pixels of mixtures, a pure one of each material among them, and their fractions."""
    rng = np.random.default_rng(1)
    fractions = np.vstack([np.eye(len(spectra)), rng.dirichlet(np.full(len(spectra), 0.5), pixels)])
    clean = fractions @ spectra
    return (clean + noise * rng.standard_normal(clean.shape)).astype(np.float32), fractions


def found_in(pixels: NDArray[np.float32], wanted: int | None = None) -> Any:
    directions = SignalDirections.of(pixels)
    return find_materials(pixels, directions.subspace(directions.count()[0]), wanted)


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("noise", [0.0, 0.001])
def test_the_materials_of_a_mixture_are_found(count: int, noise: float) -> None:
    spectra = curves(count)
    pixels, fractions = mixed(spectra, noise)
    found = found_in(pixels)
    assert found.reason == "as many as the signal has directions"
    assert len(found.spectra) == count
    nearest = [int(np.argmin([spectral_angle(each, own) for own in found.spectra])) for each in spectra]
    assert sorted(nearest) == list(range(count))
    assert found.spectra[nearest] == pytest.approx(spectra, abs=0.02)
    assert found.shares[nearest] == pytest.approx(fractions.mean(axis=0), abs=0.03)
    assert (np.diff(found.shares) <= 0).all()
    assert found.left < 0.01


def test_materials_that_vary_within_themselves_are_not_counted_by_directions() -> None:
    """Three materials whose spectra vary in twenty further directions."""
    spectra = curves(3)
    pixels, _ = mixed(spectra)
    rng = np.random.default_rng(2)
    varied = pixels * (1 + 0.01 * rng.standard_normal((len(pixels), 20)) @ curves(20, seed=3))
    directions = SignalDirections.of(varied.astype(np.float32))
    assert directions.signal > MOST_MATERIALS
    found = found_in(varied.astype(np.float32))
    assert len(found.spectra) == 3
    assert found.reason == "the fewest whose mixtures explain 98% of the image's variance"


def test_as_many_as_are_asked_for_as_far_as_there_are() -> None:
    pixels, _ = mixed(curves(4), 0.001)
    assert len(found_in(pixels, 2).spectra) == 2
    assert found_in(pixels, 6).reason == "asked for"
    clean, _ = mixed(curves(2))
    found = found_in(clean, 5)
    assert len(found.spectra) == 2
    assert found.reason == "5 asked for, but mixtures of these already explain the image"


@pytest.mark.parametrize(
    ("scene", "counts"), [("gt_samson_156", {3}), ("gt_jasper_ridge_198", {4}), ("enmap_potsdam_A", {8})]
)
def test_known_scenes(scene: str, counts: set[int]) -> None:
    path = SCENES / f"{scene}.tif"
    if not path.exists():
        pytest.skip(f"{path} is missing")
    with rasterio.open(path) as dataset:
        values = dataset.read(masked=True).astype(np.float32).filled(np.nan)
    bands = values[np.isfinite(values).mean(axis=(1, 2)) > 0.5]
    pixels = bands.reshape(len(bands), -1).T
    found = found_in(pixels[np.isfinite(pixels).all(axis=1)][::3])
    assert len(found.spectra) in counts
    if scene.startswith("enmap"):
        assert found.reason.endswith("how many materials there are cannot be told")


def test_fractions_of_coefficients_are_those_of_the_spectra() -> None:
    spectra = curves(4).astype(np.float32)
    rng = np.random.default_rng(3)
    coefficients, along, start = rng.standard_normal((50, 5)), rng.standard_normal((5, len(NM))), rng.random(len(NM))
    found = nearest_fractions(coefficients, start, along, spectra)
    direct = constrained_abundances(
        (start + coefficients @ along).astype(np.float32) @ np.linalg.pinv(spectra), spectra
    )
    assert found == pytest.approx(direct, abs=1e-4)


def curve(**levels: float) -> Values:
    """Return a curve through levels at 485, 560, 660, 830, 1650 and 2200 nm."""
    places = {"blue": 485, "green": 560, "red": 660, "nir": 830, "swir1": 1650, "swir2": 2200}
    return np.interp(NM, [places[name] for name in levels], list(levels.values()))


SHAPES = {
    "vegetation-like": curve(blue=0.03, green=0.08, red=0.04, nir=0.45, swir1=0.25, swir2=0.1),
    "water-like": curve(blue=0.05, green=0.04, red=0.02, nir=0.005, swir1=0.001, swir2=0.001),
    "soil-like": curve(blue=0.1, green=0.15, red=0.22, nir=0.3, swir1=0.4, swir2=0.38),
    "snow-like": curve(blue=0.9, green=0.9, red=0.88, nir=0.8, swir1=0.1, swir2=0.08),
    "grey": curve(blue=0.2, green=0.21, red=0.22, nir=0.23, swir1=0.24, swir2=0.24),
    "shade-like": curve(blue=0.02, green=0.02, red=0.02, nir=0.022, swir1=0.02, swir2=0.02),
    "bright": curve(blue=0.6, green=0.62, red=0.64, nir=0.66, swir1=0.7, swir2=0.7),
}


@pytest.mark.parametrize("factor", [1e-4, 1.0, 1e4])
def test_names_say_what_curves_show_whatever_the_unit(factor: float) -> None:
    named = name_spectra(factor * np.array(list(SHAPES.values())), NM)
    assert [each.name for each in named] == [f"{number} {name}" for number, name in enumerate(SHAPES, start=1)]
    assert all(each.reason for each in named)


def test_names_differ_and_are_plain_where_nothing_is_known() -> None:
    twice = np.array([SHAPES["soil-like"], 0.5 * SHAPES["soil-like"]])
    names = [each.name for each in name_spectra(twice, NM)]
    assert names == ["1 soil-like (brightness 100%)", "2 soil-like (brightness 50%)"]
    assert [each.name for each in name_spectra(twice, None)] == ["1 endmember", "2 endmember"]
    odd = np.array([np.full(len(NM), np.nan), np.zeros(len(NM)), np.full(len(NM), -1.0)])
    assert len({each.name for each in name_spectra(odd, NM)}) == 3


def test_names_are_the_nearest_of_a_library_where_one_is_near() -> None:
    library = np.array([SHAPES["grey"], 3 * SHAPES["vegetation-like"]])
    spectra = np.array([SHAPES["vegetation-like"], SHAPES["water-like"]])
    names = [each.name for each in name_spectra(spectra, NM, library, ["asphalt", "meadow"])]
    assert names == ["1 like meadow (0.0°)", "2 water-like"]


def test_spectra_are_seen_by_wider_bands() -> None:
    fine = np.arange(400.0, 2500.0)
    line = np.exp(-0.5 * ((fine - 1000) / 20) ** 2)
    centres, fwhm = np.array([1000.0, 1500.0]), np.array([47.1, 47.1])  # a sigma of 20
    seen = resample_spectra(np.array([line, np.full(len(fine), 0.3)]), fine, centres, fwhm)
    assert seen[0] == pytest.approx([0.5**0.5, 0], abs=0.005)
    assert seen[1] == pytest.approx([0.3, 0.3])


def test_bands_that_a_library_does_not_reach_are_not_known() -> None:
    own = np.concatenate([np.arange(450.0, 1300.0, 10), np.arange(1500.0, 1800.0, 10)])
    centres = np.array([430.0, 450.0, 1000.0, 1400.0, 1600.0, 1900.0])
    seen = resample_spectra(np.array([np.full(len(own), 0.2)]), own, centres, np.full(6, 10.0))
    assert np.isfinite(seen[0]).tolist() == [False, True, True, False, True, False]
    same = resample_spectra(np.array([own]), own, own[::-1], np.full(len(own), 99.0))
    assert (same[0] == own[::-1]).all()


@pytest.mark.parametrize("factor", [1e-4, 1e-2, 1.0, 1e4])
def test_a_library_comes_into_the_units_of_the_image(factor: float) -> None:
    spectra = curves(3)
    pixels, _ = mixed(spectra)
    materials, used = library_materials(spectra / factor, pixels, "own.csv")
    assert used == factor
    assert materials == pytest.approx(spectra, rel=1e-5)


@pytest.mark.parametrize(
    ("spectra", "words"),
    [
        (curves(1), "own.csv holds 1 spectra: give 2 to 64"),
        (curves(65), "own.csv holds 65 spectra: give 2 to 64"),
        (np.where(NM < 1200, curves(3), np.nan), "knows 47 of the 120 bands"),
        (10 * curves(3), "times those of the spectral library own.csv, which is no factor between units"),
    ],
)
def test_a_library_that_cannot_be_the_materials_is_refused(spectra: Values, words: str) -> None:
    pixels, _ = mixed(curves(3))
    with pytest.raises(UserError) as refused:
        library_materials(spectra, pixels, "own.csv")
    assert words in str(refused.value)
