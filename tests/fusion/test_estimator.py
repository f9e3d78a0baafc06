"""The estimator: its options, what it learned, other images, how it tells what it does."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import logging
import pickle
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from sklearn.base import clone
from sklearn.exceptions import NotFittedError

from spectramorph_plugin import SpectraMorph, fuse
from spectramorph_plugin.fusion import CHOICES
from spectramorph_plugin.pair.settings import PairSettings
from spectramorph_plugin.protocol import requests

QUICK = {"assessment": False}


def test_parameters_are_got_set_and_cloned_as_scikit_learn_does() -> None:
    model = SpectraMorph(count=6, seed=2)
    assert model.get_params()["count"] == 6
    assert model.set_params(count="auto", preset="published") is model
    assert (model.count, model.preset, model.seed) == ("auto", "published", 2)
    assert clone(model).get_params() == model.get_params()
    assert "preset='published'" in repr(model)
    with pytest.raises(ValueError, match="Invalid parameter 'cuont' for estimator"):
        model.set_params(cuont=3)


def test_options_are_keywords() -> None:
    for function in (SpectraMorph, SpectraMorph.fit, fuse):
        parameters = inspect.signature(function).parameters.values()
        positional = [each.name for each in parameters if each.kind == each.POSITIONAL_OR_KEYWORD]
        assert [name for name in positional if name != "self"] in ([], ["hsi", "msi"])
    with pytest.raises(TypeError):
        SpectraMorph(7)


def test_defaults_and_choices_are_those_of_the_command_line() -> None:
    """But for the names of files, and `None` where there it is a number or nothing."""
    fields = {field.name: field for field in dataclasses.fields(requests.FuseRequest)}
    ours = SpectraMorph().get_params()
    for name in {*ours} - {"count", "materials"}:
        assert ours[name] == fields[name].default, name
        assert name == "device" or getattr(PairSettings(), name) == ours[name]
    for name, choices in CHOICES.items():
        assert choices == fields[name].metadata["choices"], name
    known = {*inspect.signature(SpectraMorph.fit).parameters}
    files = {"output", "abundances", "endmembers", "model", "residuals", "uncertainty", "report"}
    elsewhere = {"sensor", "blur", "dtype", "threads", "constrained"}  # response=, psf=, write(dtype=), torch's own
    elsewhere |= {"hsi_wavelengths", "hsi_fwhm"}  # wavelength=, fwhm=
    elsewhere |= {"scheduler", "parts"}  # of the command line alone
    assert {*fields} - files - elsewhere <= {*ours} | known


def test_signature_of_fuse_lists_all_options() -> None:
    listed = {*inspect.signature(fuse).parameters}
    assert listed == ({*SpectraMorph().get_params()} | {*inspect.signature(SpectraMorph.fit).parameters}) - {"self"}
    with pytest.raises(TypeError, match="unexpected keyword argument 'sensr'"):
        fuse([], [], sensr="sentinel-2a")


def test_every_option_and_attribute_is_explained(fitted: Any) -> None:
    for function in (SpectraMorph, SpectraMorph.fit, SpectraMorph.predict, SpectraMorph.abundances, SpectraMorph.write):
        text = inspect.getdoc(function) or ""
        words = {word.strip() for line in text.splitlines() for word in line.partition(" : ")[0].split(",")}
        assert {*inspect.signature(function).parameters} - {"self"} <= words, function
    text = inspect.getdoc(SpectraMorph) or ""
    for name in vars(fitted):
        if name.endswith("_"):
            assert name in text, name


def test_attributes_tell_what_was_learned(fitted: Any, images: Any) -> None:
    count = fitted.count_
    assert fitted.endmembers_.shape == (count, 24)
    np.testing.assert_array_equal(fitted.wavelength_, images.wavelength)
    np.testing.assert_array_equal(fitted.band_numbers_, np.arange(1, 25))
    assert fitted.response_.shape == (4, 24)
    np.testing.assert_allclose(fitted.response_.sum(axis=1), 1, rtol=1e-5)
    np.testing.assert_allclose(fitted.gains_, 0.5, atol=0.02)
    np.testing.assert_allclose(fitted.offsets_, -0.05, atol=0.02)
    assert (fitted.correlations_ > 0.9).all()
    assert fitted.psf_.shape == (20, 20)
    assert fitted.psf_.sum() == pytest.approx(1)
    assert 0.5 < fitted.psf_fwhm_ < 2
    assert np.abs(fitted.shift_).max() < 0.2
    assert fitted.registration_.removed
    assert fitted.ratio_ == 4
    assert fitted.assessment_ is None
    assert fitted.msi_bands_ == ("480", "550", "660", "830")
    assert fitted.response_origin_ == "table response.csv"
    assert fitted.training_
    assert fitted.device_
    assert fitted.warnings_ == []


@pytest.mark.slow
def test_assessment_and_error_are_those_of_the_command_line(write_pair: Any, notes: Any, tmp_path: Path) -> None:
    from spectramorph_plugin.jobs import fuse as job

    pair = write_pair(tmp_path, coarse=(34, 34), ratio=2)
    outcome = job.run(requests.FuseRequest(pair.hsi, (pair.msi,), tmp_path / "o.tif", assessment=True), notes)
    model = SpectraMorph(assessment=True).fit(pair.hsi, pair.msi)
    assert model.error_ == outcome.error
    assert model.error_ is not None
    assert model.assessment_ == outcome.assessment
    assert model.assessment_ is not None
    assert model.training_ == outcome.training
    assert model.response_origin_ == outcome.response
    assert tuple(float(gain) for gain in model.gains_) == tuple(band.gain for band in outcome.bands)


def test_abundances_times_endmembers_are_the_fused_image(fitted: Any) -> None:
    found = fitted.abundances()
    assert found.shape == (fitted.count_, 48, 40)
    mixed = np.tensordot(fitted.endmembers_.T, found, 1)
    np.testing.assert_allclose(mixed, fitted.fuse(), atol=1e-5)
    fractions = fitted.abundances(constrained=True)
    assert fractions.min() >= -1e-6
    np.testing.assert_allclose(fractions.sum(axis=0), 1, atol=1e-4)
    assert len(fractions) == len(fitted.materials_) == len(fitted.material_names_)


def test_another_image_of_the_same_sensor(fitted: Any, images: Any) -> None:
    np.testing.assert_array_equal(fitted.predict(images.msi), fitted.fuse())
    brighter = images.msi.copy()
    brighter[:, 20:30, 20:30] *= 1.1
    changed = fitted.predict(brighter)
    assert np.abs(changed - fitted.fuse())[:, 22:28, 22:28].mean() > 0.005
    masked = fitted.predict(images.msi, msi_mask=np.eye(48, 40))
    assert np.isnan(masked[0][np.eye(48, 40) == 1]).all()
    part = fitted.predict(images.msi[:, :36, :36], hsi=images.hsi[:, :9, :9])
    assert part.shape == (24, 36, 36)
    np.testing.assert_allclose(part[:, :16, :16], fitted.fuse()[:, :16, :16], atol=0.05)


def test_image_in_other_units_is_matched_anew(fitted: Any, images: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="spectramorph"):
        fused = fitted.predict(images.msi * 1000 + 50)
    assert "gains and offsets were fitted anew" in caplog.text
    np.testing.assert_allclose(fused, fitted.fuse(), atol=0.01)


def test_predicting_changes_nothing(fitted: Any, images: Any) -> None:
    before = fitted.fuse()
    fitted.predict(images.msi * 1.5)
    np.testing.assert_array_equal(fitted.fuse(), before)


def test_model_of_arrays_applies_to_data_arrays(fitted: Any, images: Any) -> None:
    rioxarray = pytest.importorskip("rioxarray")
    hsi, msi = (rioxarray.open_rasterio(path) for path in (images.hsi_file, images.msi_file))
    fused = fitted.predict(msi, hsi=hsi)
    assert fused.dims == ("band", "y", "x")
    np.testing.assert_allclose(fused.values, fitted.fuse(), atol=1e-4)
    maps = fitted.abundances(msi, hsi=hsi)
    assert maps.dims == ("endmember", "y", "x")
    assert maps.endmember.values.tolist() == list(range(1, fitted.count_ + 1))


def test_fitted_model_is_copied_and_pickled(fitted: Any, images: Any) -> None:
    expected = fitted.fuse()
    for twin in (pickle.loads(pickle.dumps(fitted)), copy.deepcopy(fitted)):
        np.testing.assert_array_equal(twin.fuse(), expected)
    assert not hasattr(clone(fitted), "model_")


def test_model_of_files_and_data_arrays_is_pickled(images: Any) -> None:
    """No file may be held open."""
    rioxarray = pytest.importorskip("rioxarray")
    by_path = SpectraMorph(**QUICK).fit(images.hsi_file, images.msi_file)
    expected = by_path.fuse().values
    np.testing.assert_array_equal(pickle.loads(pickle.dumps(by_path)).fuse().values, expected)
    of_data_arrays = pickle.loads(pickle.dumps(by_path))
    hsi, msi = (rioxarray.open_rasterio(path) for path in (images.hsi_file, images.msi_file))
    np.testing.assert_array_equal(of_data_arrays.predict(msi, hsi=hsi).values, expected)


@pytest.mark.parametrize("ask", ["fuse", "abundances"])
def test_nothing_comes_of_a_model_that_is_not_fitted(ask: str, tmp_path: Path) -> None:
    with pytest.raises(NotFittedError, match=r"This SpectraMorph instance is not fitted yet"):
        getattr(SpectraMorph(), ask)()
    with pytest.raises(ValueError, match="not fitted yet"):
        SpectraMorph().predict(np.ones((4, 48, 40)))
    with pytest.raises(ValueError, match="not fitted yet"):
        SpectraMorph().write(tmp_path / "x.tif")
    assert not list(tmp_path.iterdir())


def test_failed_fit_leaves_the_model_as_it_was(fitted: Any, images: Any) -> None:
    model = copy.copy(fitted)
    before = dict(vars(model))
    with pytest.raises(ValueError, match="valid pixels"):
        model.fit(images.hsi * np.nan, images.msi, **images.known)
    assert vars(model) == before


# --- Files --------------------------------------------------------------------------------------------------------


def test_written_file_has_the_type_and_scaling_of_the_hyperspectral_one(write_pair: Any, tmp_path: Path) -> None:
    stored = {"dtype": "int16", "scale": 1e-4, "nodata": -32768}
    pair = write_pair(tmp_path, hsi_options=stored)
    model = SpectraMorph(**QUICK).fit(pair.hsi, pair.msi)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        path = model.write(str(tmp_path / "fused.tif"))
    with rasterio.open(path) as dataset:
        assert (dataset.dtypes[0], dataset.scales[0], dataset.nodata) == ("int16", 1e-4, -32768)
        assert float(dataset.tags(1)["wavelength"]) == 420
        np.testing.assert_allclose(dataset.read() * 1e-4, np.asarray(model.fuse()), atol=6e-5)


def test_arrays_are_written_without_a_map(fitted: Any, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        with rasterio.open(fitted.write(tmp_path / "fused.tif")) as dataset:
            assert dataset.crs is None
            np.testing.assert_array_equal(dataset.read(), fitted.fuse())


def test_values_that_the_type_cannot_hold_are_warned_of(images: Any, tmp_path: Path) -> None:
    """Fine pixels are brighter than the brightest coarse one, which has the type's largest value."""
    full = np.rint(images.hsi * (255 / images.hsi.max())).astype(np.uint8)
    model = SpectraMorph(**QUICK).fit(full, images.msi, **images.known)
    with pytest.warns(
        UserWarning, match="values of the output were beyond what its data type uint8 can hold"
    ) as caught:
        model.write(tmp_path / "fused.tif")
    assert {each.filename for each in caught if each.category is UserWarning} == {__file__}


def test_files_are_written_whole_or_not_at_all(fitted: Any, images: Any, tmp_path: Path) -> None:
    (tmp_path / "old.tif").write_bytes(b"old")
    with pytest.raises(ValueError, match="No pixel of the multispectral image could be used"):
        fitted.write(tmp_path / "old.tif", images.msi * np.nan)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("old.tif", b"old")]
    with pytest.raises(ValueError, match="is one of the inputs"):
        SpectraMorph.write(fitted, images.msi_file, images.msi_file, hsi=images.hsi_file)


# --- Telling ------------------------------------------------------------------------------------------------------


def test_progress_is_told_to_whom_it_may_concern(images: Any) -> None:
    told: list[tuple[float, str]] = []
    fuse(images.hsi, images.msi, progress=lambda percent, text: told.append((percent, text)), **images.known, **QUICK)
    percents = [percent for percent, _ in told]
    assert percents == sorted(percents)
    assert told[-1] == (100, "Done")
    assert {"Reading the hyperspectral image", "Fusing"} <= {text for _, text in told}


def test_fitting_prints_nothing_and_logs(
    images: Any, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.INFO, logger="spectramorph"):
        fuse(images.hsi, images.msi, **images.known, **QUICK)
    assert {record.name for record in caplog.records} == {"spectramorph"}
    assert any("gain 0.5" in record.getMessage() for record in caplog.records)
    assert capsys.readouterr() == ("", "")


def test_warnings_are_pythons_and_name_the_callers_line(images: Any) -> None:
    noise = np.random.default_rng(1).random(images.msi.shape[1:])
    msi = np.stack([*images.msi[:3], noise]).astype(np.float32)
    with pytest.warns(UserWarning, match="agrees badly") as caught:
        model = SpectraMorph(**QUICK).fit(images.hsi, msi, **images.known)
    ours = [each for each in caught if each.category is UserWarning]
    assert {each.filename for each in ours} == {__file__}
    assert model.warnings_ == [str(each.message) for each in ours]
