"""Bands that hold no measurement do no harm to the others; what is left out is named; users can say otherwise."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core import metrics
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import extract_endmembers, fuse, import_product, inspect
from spectramorph_plugin.protocol.requests import (
    ExtractEndmembersRequest,
    FuseRequest,
    ImportProductRequest,
    InspectRequest,
)

COARSE, RATIO, BANDS = 20, 4, 60
NM = np.linspace(420, 2400, BANDS)
CENTRES, FWHM = np.array([480.0, 660.0, 850.0, 1650.0]), np.array([120.0, 100.0, 150.0, 250.0])
FINE = Affine(10, 0, 500000, 0, -10, 5000000)
CONSTANT, EMPTY, HALF, NOISE = [5, 33], [12, 48], [8, 27, 40], [3, 16, 17, 29, 52]
SPOILT = sorted(CONSTANT + EMPTY + HALF + NOISE)
GOOD = [band for band in range(BANDS) if band not in SPOILT]


def scene():
    rng = np.random.default_rng(5)
    middles, widths = rng.uniform(400, 2400, (5, 4, 1)), rng.uniform(100, 500, (5, 4, 1))
    heights = rng.uniform(-0.1, 0.2, (5, 4, 1))
    spectra = np.clip(0.25 + (heights * np.exp(-0.5 * ((NM - middles) / widths) ** 2)).sum(axis=1), 0.02, 1)
    side = COARSE * RATIO
    fields = np.stack([gaussian_filter(rng.standard_normal((side, side)), 3) for _ in range(5)])
    shares = np.exp(2 * fields / fields.std())
    truth = np.tensordot(spectra.T, shares / shares.sum(axis=0), 1)
    hsi = gaussian_filter(truth, (0, 1.7, 1.7)).reshape(BANDS, COARSE, RATIO, COARSE, RATIO).mean(axis=(2, 4))
    weights = np.exp(-0.5 * ((NM - CENTRES[:, None]) / (FWHM[:, None] / 2.3548)) ** 2)
    msi = np.tensordot(weights / weights.sum(axis=1, keepdims=True), truth, 1)
    return truth, hsi + 0.002 * rng.standard_normal(hsi.shape), msi + 0.001 * rng.standard_normal(msi.shape)


def spoilt(hsi, fill=np.nan):
    cube, rng = hsi.copy(), np.random.default_rng(0)
    cube[CONSTANT], cube[EMPTY] = 0.3, np.nan
    cube[HALF, : COARSE // 2] = fill
    sizes = np.array([1.0, 0.1, 0.1, 0.02, 100.0])[:, None, None]
    cube[NOISE] = sizes * rng.standard_normal((len(NOISE), COARSE, COARSE)) + 0.2
    return cube


def fused(folder: Path, write, notes, hsi, nm, msi, flags=None, **options):
    tags = [] if nm is None else [{"wavelength": f"{value:.3f}", "wavelength_units": "Nanometers"} for value in nm]
    if flags is not None:
        tags = [{**tag, "bbl": str(int(not flag))} for tag, flag in zip(tags, flags, strict=True)]
    write(folder / "hsi.tif", hsi, FINE * Affine.scale(RATIO), tags)
    write(
        folder / "msi.tif",
        msi,
        FINE,
        [
            {"wavelength": f"{nm:g}", "wavelength_units": "Nanometers", "fwhm": f"{width:g}"}
            for nm, width in zip(CENTRES, FWHM, strict=True)
        ],
    )
    output = folder / "fused.tif"
    output.unlink(missing_ok=True)
    asked = {"hsi": folder / "hsi.tif", "msi": (folder / "msi.tif",), "output": output, "assessment": False}
    outcome = fuse.run(FuseRequest(**asked, **options), notes)
    with rasterio.open(output) as dataset:
        good = [dataset.tags(band)["bbl"] == "1" for band in dataset.indexes]
        image = np.where(dataset.read() == dataset.nodata, np.nan, dataset.read())
        return outcome, image, good, dataset.tags(1).get("wavelength")


def psnr(truth, image):
    return metrics.psnr(truth, image, 1.0)


@pytest.mark.parametrize(("flagged", "fill"), [(False, np.nan), (True, 0.0)])
def test_bands_that_hold_nothing_cost_the_others_nothing(tmp_path, write, notes, flagged, fill):
    truth, hsi, msi = scene()
    _, clean, _, _ = fused(tmp_path, write, notes, hsi[GOOD], NM[GOOD], msi)
    flags = np.isin(np.arange(BANDS), [*CONSTANT, NOISE[0]]) if flagged else None
    outcome, image, good, _ = fused(tmp_path, write, notes, spoilt(hsi, fill), NM, msi, flags)
    assert abs(psnr(truth[GOOD], image[GOOD]) - psnr(truth[GOOD], clean)) < 0.05
    assert np.isnan(image[SPOILT]).all()
    assert np.flatnonzero(~np.array(good)).tolist() == SPOILT
    found = {part.reason: [band - 1 for band in part.bands] for part in outcome.left_out}
    if flagged:
        assert found["flagged as bad"] == sorted([*CONSTANT, NOISE[0]])
        assert found["of noise without signal"] == NOISE[1:]
    else:
        assert found["with the same value everywhere"] == CONSTANT
        assert found["of noise without signal"] == NOISE
    assert found["with no data where the others have it"] == sorted([*EMPTY, *HALF])
    assert any(f"{len(SPOILT)} of {BANDS} bands of the HSI are left out: " in line for line in notes.logs)
    assert any("17-18 at 957-991 nm" in line for line in notes.logs)


def endmembers(folder, notes, **options):
    output = folder / "e.csv"
    output.unlink(missing_ok=True)
    outcome = extract_endmembers.run(ExtractEndmembersRequest(hsi=folder / "h.tif", output=output, **options), notes)
    rows = [line.split(",") for line in output.read_text().splitlines()[1:]]
    return outcome, [int(row[0]) - 1 for row in rows], [row[1] for row in rows]


@pytest.fixture
def spoilt_image(tmp_path, write):
    _, hsi, _ = scene()
    cube = spoilt(hsi)
    cube[HALF] = hsi[HALF]
    tags = [{"bbl": str(int(band != NOISE[0]))} for band in range(BANDS)]
    write(tmp_path / "h.tif", cube, FINE * Affine.scale(RATIO), tags)
    return tmp_path


def test_users_say_which_bands_are_bad(spoilt_image, notes):
    useless = {*CONSTANT, *EMPTY}
    for choice, left in (
        ("auto", {*useless, *NOISE}),
        ("flagged", {*useless, NOISE[0]}),
        ("keep", useless),
        ("1-2; 60", {*useless, 0, 1, 59}),
    ):
        outcome, used, _ = endmembers(spoilt_image, notes, bad_bands=choice)
        assert set(range(BANDS)) - set(used) == left
        assert {band - 1 for part in outcome.left_out for band in part.bands} == left


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ("some", "The option bad-bands is some: give auto, flagged, keep or a list of bands such as 1-7,58-76,225."),
        ("7-1", "The option bad-bands is 7-1: give"),
        ("3,61", "The option bad-bands names band 61, which the hyperspectral image does not have: its 60 bands are 1"),
        ("1-60", "The option bad-bands lists all bands of the hyperspectral image: leave some."),
    ],
)
def test_a_wrong_choice_is_one_sentence(spoilt_image, notes, choice, sentence):
    with pytest.raises(UserError) as error:
        endmembers(spoilt_image, notes, bad_bands=choice)
    assert str(error.value).startswith(sentence)


def test_wavelengths_are_given_by_hand(tmp_path, write, notes):
    _, hsi, msi = scene()
    with pytest.raises(UserError, match="no wavelengths: give them by the option hsi-wavelengths"):
        fused(tmp_path, write, notes, hsi, None, msi)
    asked = {"hsi": tmp_path / "hsi.tif", "msi": (tmp_path / "msi.tif",)}
    assert "hsi-wavelengths" in inspect.run(InspectRequest(**asked), notes).problem
    known = {"hsi_wavelengths": tuple((NM / 1000).tolist()), "hsi_fwhm": (33.0,) * BANDS}
    _, image, good, first = fused(tmp_path, write, notes, hsi, None, msi, **known)
    assert np.isfinite(image).all()
    assert all(good)
    assert first == "420"
    found = inspect.run(InspectRequest(**asked, **known), notes)
    assert (found.problem, found.hsi.wavelengths) == ("", True)
    wrong = inspect.run(InspectRequest(**asked, hsi_wavelengths=(400.0, 500.0)), notes)
    assert wrong.problem == (
        "The hyperspectral image has 60 bands and there are 2 numbers for the option hsi-wavelengths: give one for "
        "each band."
    )


def test_an_image_is_imported_with_what_is_told_of_it(spoilt_image, notes):
    asked = {"product": spoilt_image / "h.tif", "output": spoilt_image / "o.tif", "hsi_wavelengths": tuple(NM.tolist())}
    for choice, bad in (("flagged", 1), ("auto", len({*CONSTANT, *EMPTY, *NOISE})), ("4, 5", 2), ("keep", 0)):
        assert import_product.run(ImportProductRequest(**asked, bad_bands=choice), notes).bad_band_count == bad
