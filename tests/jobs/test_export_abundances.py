"""A fitted model on images that are not quite those it was fitted on: put right, or refused, never wrong in silence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import export_abundances, fuse
from spectramorph_plugin.protocol.requests import ExportAbundancesRequest, FuseRequest

Change = Callable[[NDArray[Any]], NDArray[Any]]


def read(path: Path) -> NDArray[Any]:
    """Return a raster's stored values."""
    with rasterio.open(path) as dataset:
        return dataset.read()


@dataclass
class Fitted:
    """A pair with a model, and the job on copies of its images that are changed."""

    pair: Any
    notes: Any
    model: Path

    @property
    def abundances(self) -> NDArray[Any]:
        """What fuse wrote."""
        return read(self.pair.folder / "abundances.tif")

    def changed(self, path: Path, change: Change, tags: bool = True) -> Path:
        """Write a copy of a raster with other values, with or without what it says of its bands."""
        copy = path.with_name(f"changed-{path.name}")
        with rasterio.open(path) as dataset:
            values = change(dataset.read().astype(np.float64)).astype(np.float32)
            with rasterio.open(copy, "w", **{**dataset.profile, "count": len(values)}) as other:
                other.write(values)
                for band in other.indexes if tags else ():
                    other.update_tags(band, **dataset.tags(band))
        return copy

    def export(self, **changed: Any) -> NDArray[Any]:
        """Return the abundances of the pair's images, or of what is asked for instead."""
        output = self.pair.folder / "exported.tif"
        asked = ExportAbundancesRequest(model=self.model, msi=(self.pair.msi,), hsi=self.pair.hsi, output=output)
        self.notes.logs.clear()
        self.notes.warnings.clear()
        export_abundances.run(replace(asked, **changed), self.notes)
        return read(output)


@pytest.fixture
def fit(make_pair: Callable[..., Any], quick: None, notes: Any) -> Callable[..., Fitted]:
    """The function that makes a pair and fits a model to it."""

    def make(made: dict[str, Any] | None = None, **options: Any) -> Fitted:
        pair = make_pair(**{"coarse": (16, 14), **(made or {})})
        model, maps = pair.folder / "model.safetensors", pair.folder / "abundances.tif"
        asked = {"hsi": pair.hsi, "msi": (pair.msi,), "output": pair.folder / "fused.tif", "count": 5}
        fuse.run(FuseRequest(**{**asked, "model": model, "abundances": maps, "assessment": False, **options}), notes)
        return Fitted(pair, notes, model)

    return make


def lines(texts: list[str], words: str) -> list[str]:
    return [text for text in texts if words in text]


CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "sharp": ({}, {}),
    "published": ({}, {"preset": "published"}),
    "published with the coarse prior": ({}, {"preset": "published", "coarse_prior": "on"}),
    "other units": ({"gain": 0.5, "offset": 0.2}, {}),
    "matching turned off": ({"gain": 1.3}, {"radiometric_matching": False}),
    "a given scale": ({"gain": 1.3}, {"spectral_scale": 1.0}),
    "the wrong sign": ({"gain": -1, "offset": 0.5}, {"radiometric_matching": False, "training": "response"}),
    "bands in the wrong order": ({}, {"msi_wavelengths": (830, 660, 550, 480), "msi_fwhm": (70,) * 4}),
    "few pixels": ({"coarse": (8, 8)}, {}),
    "no offset of its own": ({"gain": 1e-4}, {}),
}


@pytest.mark.parametrize("case", CASES)
def test_the_same_images_give_the_same_abundances(fit: Callable[..., Fitted], case: str) -> None:
    """Whatever they were fitted with: nothing is put right that fuse did not put right either."""
    made, options = CASES[case]
    fitted = fit(made, **options)
    assert (fitted.export() == fitted.abundances).all()
    assert not lines(fitted.notes.logs, "fitted anew")
    assert not fitted.notes.warnings


@pytest.mark.parametrize("times", [1e-4, 1e4])
@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_an_hsi_in_other_units_is_refused(fit: Callable[..., Fitted], preset: str, times: float) -> None:
    fitted = fit(preset=preset)
    hsi = fitted.changed(fitted.pair.hsi, lambda values: values * times)
    with pytest.raises(
        UserError, match=r"hyperspectral image's values are about (0\.000\d+|\d+000?) times those of the model"
    ):
        fitted.export(hsi=hsi)
    assert not (fitted.pair.folder / "exported.tif").exists()


def test_an_hsi_in_slightly_other_units_is_warned_of(fit: Callable[..., Fitted]) -> None:
    fitted = fit()
    fitted.export(hsi=fitted.changed(fitted.pair.hsi, lambda values: values * 10))
    assert lines(fitted.notes.warnings, "times those of the model's endmembers: check that")


def test_an_hsi_whose_bands_are_in_another_order_is_refused(fit: Callable[..., Fitted]) -> None:
    fitted = fit()
    turned = fitted.changed(fitted.pair.hsi, lambda values: values[::-1])
    with rasterio.open(fitted.pair.hsi) as dataset, rasterio.open(turned, "r+") as other:
        for band in dataset.indexes:
            other.update_tags(len(dataset.indexes) + 1 - band, **dataset.tags(band))
    with pytest.raises(UserError, match="other bands than the one the model was fitted on, or in another order"):
        fitted.export(hsi=turned)


@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_an_hsi_that_shows_other_spectra_is_refused(fit: Callable[..., Fitted], preset: str) -> None:
    fitted = fit(preset=preset)
    dark = (np.random.default_rng(0).random(24) < 0.5)[:, None, None]
    hsi = fitted.changed(fitted.pair.hsi, lambda values: np.where(dark, 0, values), tags=False)
    with pytest.raises(UserError, match=r"% of its spectra is no mixture of the model's endmembers; check its units"):
        fitted.export(hsi=hsi)


def test_an_hsi_with_a_strange_spectrum_is_warned_of(fit: Callable[..., Fitted]) -> None:
    fitted = fit()
    comb = 0.06 * (-1.0) ** np.arange(24)[:, None, None]
    fitted.export(hsi=fitted.changed(fitted.pair.hsi, lambda values: values + comb))
    assert lines(fitted.notes.warnings, "% of its spectra is no mixture of the model's endmembers: check its units")


def test_an_hsi_without_wavelengths_in_another_order_agrees_with_no_band(fit: Callable[..., Fitted]) -> None:
    fitted = fit()
    fitted.export(hsi=fitted.changed(fitted.pair.hsi, lambda values: values[::-1], tags=False))
    assert len(lines(fitted.notes.warnings, "worse than when the model was fitted")) == 4
    assert not lines(fitted.notes.logs, "fitted anew")


def test_an_hsi_that_lacks_the_first_band_is_refused(fit: Callable[..., Fitted]) -> None:
    """All the others have moved by one, by less than a broad tolerance would notice."""
    fitted = fit()
    with rasterio.open(fitted.pair.hsi) as dataset:
        path = fitted.pair.folder / "fewer.tif"
        with rasterio.open(path, "w", **dataset.profile) as other:
            other.write(np.roll(dataset.read(), -1, axis=0))
            for band in other.indexes[:-1]:
                other.update_tags(band, **dataset.tags(band + 1))
            other.update_tags(other.count, wavelength="1004.3", wavelength_units="Nanometers")
    with pytest.raises(UserError, match="other bands than the one the model was fitted on"):
        fitted.export(hsi=path)


@pytest.mark.parametrize(("gain", "offset"), [(1e4, 0.0), (1e-4, 0.0), (1.0, 0.3), (250.0, -40.0), (1.3, 0.0)])
@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_gains_and_offsets_are_fitted_anew_to_an_msi_in_other_units(
    fit: Callable[..., Fitted], preset: str, gain: float, offset: float
) -> None:
    fitted = fit(preset=preset)
    msi = fitted.changed(fitted.pair.msi, lambda values: values * gain + offset)
    assert fitted.export(msi=(msi,)) == pytest.approx(fitted.abundances, abs=0.002)
    assert lines(fitted.notes.logs, "gains and offsets were fitted anew")
    told = lines(fitted.notes.logs, "Band “480 nm”: gain")
    assert float(told[0].split("gain ")[1].split(",")[0]) == pytest.approx(1 / gain, rel=0.02)
    assert not fitted.notes.warnings


@pytest.mark.parametrize("order", [(3, 2, 1, 0), (1, 0, 2, 3), (2, 1, 0, 3), (1, 2, 3, 0)])
@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_msi_bands_in_another_order_are_refused_by_name(
    fit: Callable[..., Fitted], preset: str, order: tuple[int, ...]
) -> None:
    fitted = fit(preset=preset)
    msi = fitted.changed(fitted.pair.msi, lambda values: values[list(order)], tags=False)
    with pytest.raises(UserError, match="bands in another order than the one the model was fitted on") as refusal:
        fitted.export(msi=(msi,))
    centres = [481, 550, 660, 830]
    for band, place in enumerate(order):
        told = f"band “{band + 1}” shows what is seen at {centres[place]} nm"
        assert (told in str(refusal.value)) == (band != place)


def test_an_msi_of_another_place_is_refused(fit: Callable[..., Fitted]) -> None:
    fitted = fit()
    with pytest.raises(UserError, match=r"two images do not match: no band correlates by more than 0\.[012]"):
        fitted.export(msi=(fitted.changed(fitted.pair.msi, lambda values: values[:, ::-1, ::-1]),))


def test_gains_are_fitted_anew_to_an_msi_that_has_changed_too(fit: Callable[..., Fitted]) -> None:
    fitted = fit()
    haze = 0.15 * np.random.default_rng(1).random((16, 14)).repeat(4, axis=0).repeat(4, axis=1)
    fitted.export(msi=(fitted.changed(fitted.pair.msi, lambda values: values + haze),))
    assert lines(fitted.notes.warnings, "worse than when the model was fitted")
    told = lines(fitted.notes.logs, "Band “480 nm”: gain")
    assert float(told[0].split("offset ")[1].split(",")[0]) == pytest.approx(-haze.mean(), abs=0.02)


@pytest.mark.parametrize("times", [1e-4, 1e4])
def test_without_an_hsi_an_msi_in_other_units_is_refused(fit: Callable[..., Fitted], times: float) -> None:
    fitted = fit(preset="published")
    msi = fitted.changed(fitted.pair.msi, lambda values: values * times)
    with pytest.raises(
        UserError, match=r"multispectral image's values are about (0\.0001|10000) times those the model was"
    ):
        fitted.export(msi=(msi,), hsi=None)


def test_without_an_hsi_an_msi_in_slightly_other_units_is_warned_of(fit: Callable[..., Fitted]) -> None:
    fitted = fit(preset="published")
    fitted.export(hsi=None)
    assert not fitted.notes.warnings
    brighter = np.array([1, 8, 1, 1])[:, None, None]
    fitted.export(msi=(fitted.changed(fitted.pair.msi, lambda values: values * brighter),), hsi=None)
    (told,) = lines(fitted.notes.warnings, "far from those the model was fitted on, in band “550 nm” (")
    assert "“480 nm”" not in told


def test_a_scale_that_was_given_is_not_fitted_anew(fit: Callable[..., Fitted]) -> None:
    fitted = fit(spectral_scale=1.0)
    with pytest.raises(UserError, match="multispectral image's values are about 10000 times"):
        fitted.export(msi=(fitted.changed(fitted.pair.msi, lambda values: values * 1e4),))


@pytest.mark.slow
def test_a_real_pair_in_other_units_or_order(shared: Path, tmp_path: Path, notes: Any) -> None:
    """Red and green of a camera are nearly alike: exchanged, they agree with the HSI as well as 0.96."""
    pairs = shared / "data" / "pairs"
    asked = {"hsi": pairs / "neon_sjer052_hsi.tif", "msi": (pairs / "neon_sjer052_rgb.tif",), "assessment": False}
    outputs = {name: tmp_path / name for name in ("output", "model", "abundances")}
    fuse.run(FuseRequest(**asked, **outputs), notes)
    with rasterio.open(asked["msi"][0]) as dataset:
        values = dataset.read(masked=True).astype(np.float32).filled(np.nan)
        profile = {**dataset.profile, "dtype": "float32", "nodata": None}

    def exported(bands: NDArray[Any]) -> NDArray[Any]:
        with rasterio.open(tmp_path / "msi.tif", "w", **profile) as dataset:
            dataset.write(bands)
        request = ExportAbundancesRequest(
            model=tmp_path / "model", msi=(tmp_path / "msi.tif",), hsi=asked["hsi"], output=tmp_path / "again.tif"
        )
        export_abundances.run(request, notes)
        return read(tmp_path / "again.tif")

    before = read(tmp_path / "abundances")
    assert exported(values) == pytest.approx(before, abs=1e-5, nan_ok=True)
    assert not lines(notes.logs, "fitted anew")
    assert exported(100 * values) == pytest.approx(before, abs=1e-4, nan_ok=True)
    assert lines(notes.logs, "fitted anew")
    for order in ([2, 1, 0], [1, 0, 2], [0, 2, 1], [1, 2, 0]):
        with pytest.raises(UserError, match="bands in another order than the one the model was fitted on"):
            exported(values[order])
