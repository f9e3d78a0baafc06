"""A fused raster assessed: against a reference, against the images it was made of, and what is refused."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core.metrics import compared
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import assess, fuse, simulate
from spectramorph_plugin.protocol.outcomes import AssessOutcome
from spectramorph_plugin.protocol.record import read_record, with_outputs_in
from spectramorph_plugin.protocol.requests import AssessRequest, FuseRequest, SimulateRequest

PLACE = Affine(10, 0, 300000, 0, -10, 5700000)
BANDS = 12
NM = np.linspace(430, 960, BANDS)
SHAPE = (270, 300)  # more than one tile both ways
Image = NDArray[np.float32]
FIGURES = ("rmse", "psnr", "sam", "ergas", "ssim", "uiqi", "q2n", "gain")


def reference(shape: tuple[int, int] = SHAPE, bands: int = BANDS) -> Image:
    rng = np.random.default_rng(2)
    fields = gaussian_filter(rng.standard_normal((3, *shape)), (0, 2, 2))
    fields = np.exp(2 * fields / fields.std())
    nm = np.linspace(430, 960, bands)
    spectra = 0.05 + 0.4 * np.exp(-(((nm - np.array([480, 620, 860])[:, None]) / 120) ** 2))
    return np.tensordot(spectra.T, fields / fields.sum(axis=0), axes=1).astype(np.float32)


def spoilt(true: Image) -> Image:
    rng = np.random.default_rng(4)
    return (0.97 * true + 0.01 + 0.02 * rng.standard_normal(true.shape)).astype(np.float32)


def tags(nm: Any = NM, bad: tuple[int, ...] = ()) -> list[dict[str, str]]:
    return [
        {"wavelength": f"{w:.3f}", "wavelength_units": "nm", "bbl": str(int(n not in bad))} for n, w in enumerate(nm)
    ]


@pytest.fixture
def save(tmp_path: Path, write: Callable[..., None]) -> Callable[..., Path]:
    """A function that writes an image."""

    def save_it(name: str, values: Any, place: Affine = PLACE, told: Any = None, **options: Any) -> Path:
        write(tmp_path / name, values, place, tags() if told is None else told, **options)
        return tmp_path / name

    return save_it


@pytest.fixture
def assessed(tmp_path: Path, notes: Any) -> Callable[..., AssessOutcome]:
    """A function that runs the job."""

    def assess_it(fused: Path, **options: Any) -> AssessOutcome:
        return assess.run(AssessRequest(fused=fused, output=tmp_path / "figures.csv", **options), notes)

    return assess_it


def expected(true: Any, image: Any, peak: float, ratio: float = 4.0) -> dict[str, float]:
    found = compared(true, image, peak)
    return {
        "rmse": found.rmse,
        "psnr": found.psnr,
        "sam": found.angle,
        "ergas": found.ergas(ratio),
        "ssim": float(found.band_similarity.mean()),
        "uiqi": float(found.band_quality.mean()),
        "q2n": found.hypercomplex,
        "gain": found.gain,
    }


def figures(outcome: AssessOutcome) -> dict[str, Any]:
    assert outcome.reference is not None
    return {name: getattr(outcome.reference, name) for name in FIGURES}


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_figures_maps_and_table_are_those_of_the_whole_images(save: Any, assessed: Any, tmp_path: Path) -> None:
    true = reference()
    image = spoilt(true)
    image[:, 100:110, 250:260] = np.nan
    files = {"reference": save("true.tif", true), "maps": tmp_path / "maps.tif"}
    outcome = assessed(save("fused.tif", image), peak=0.5, ratio=3.0, **files)
    assert figures(outcome) == pytest.approx(expected(true, image, 0.5, 3.0), rel=1e-6)
    assert outcome.reference.pixels == true[0].size - 100
    with rasterio.open(tmp_path / "maps.tif") as maps:
        rmse, angle = maps.read()
    error = (image - true).astype(np.float64)
    assert rmse == pytest.approx(np.sqrt((error**2).mean(axis=0)), abs=1e-6, nan_ok=True)
    assert np.nanmean(angle) == pytest.approx(outcome.reference.sam, abs=1e-4)
    rows = table(tmp_path / "figures.csv")
    assert [row["band"] for row in rows] == ["all", *(f"band {n}" for n in range(1, BANDS + 1))]
    assert float(rows[0]["q2n"]) == pytest.approx(outcome.reference.q2n)
    known = np.isfinite(image[0])
    for band in (0, BANDS - 1):
        assert float(rows[1 + band]["rmse"]) == pytest.approx(np.sqrt((error[band][known] ** 2).mean()), rel=1e-5)
        assert float(rows[1 + band]["bias"]) == pytest.approx(error[band][known].mean(), rel=1e-4)
        found = np.corrcoef(true[band][known], image[band][known])[0, 1]
        assert float(rows[1 + band]["correlation"]) == pytest.approx(found, abs=1e-5)


def test_stored_integers_bad_bands_and_nodata_are_understood(save: Any, assessed: Any, notes: Any) -> None:
    true = reference((80, 90))
    image = spoilt(true)
    image[7] = 9.9  # flagged
    image[3] = np.nan  # empty and not flagged
    good = np.array([n not in (3, 7) for n in range(BANDS)])
    fused = save("fused.tif", image, told=tags(bad=(7,)))
    stored = np.round(true / 1e-4)
    outcome = assessed(fused, reference=save("true.tif", true, dtype="int16", scale=1e-4, nodata=-32768), peak=0.5)
    assert figures(outcome) == pytest.approx(expected(stored[good] * 1e-4, image[good], 0.5), rel=1e-5)
    assert any("no data there: 1 bands" in text for text in notes.logs)
    assert len(outcome.reference.bands) == BANDS - 2


def test_the_usual_peak_is_the_range_of_most_values(save: Any, assessed: Any) -> None:
    true = reference((80, 90))
    outcome = assessed(save("fused.tif", spoilt(true)), reference=save("true.tif", true))
    assert outcome.reference.peak == pytest.approx(np.ptp(np.percentile(true, (1, 99))), rel=1e-6)
    assert "1st to their 99th" in outcome.reference.peak_reason
    assert "PSNR" in outcome.text


@pytest.mark.parametrize("cut", ["fused", "reference"])
def test_one_may_be_a_window_of_the_other(save: Any, assessed: Any, cut: str) -> None:
    true = reference((90, 100))
    image = spoilt(true)
    window = (slice(None), slice(20, 85), slice(30, 95))
    moved = PLACE * Affine.translation(30, 20)
    whole, part = {"fused": (true, image), "reference": (image, true)}[cut]
    other = {"fused": "reference", "reference": "fused"}[cut]
    files = {other: save("whole.tif", whole), cut: save("part.tif", part[window], moved)}
    outcome = assessed(files["fused"], reference=files["reference"], peak=0.5)
    wanted = expected(true[window], image[window], 0.5)
    found = figures(outcome)
    if cut == "reference":  # blocks of Q2n are laid out on the fused raster
        wanted.pop("q2n"), found.pop("q2n")
    assert found == pytest.approx(wanted, rel=1e-6)


def test_bands_of_another_number_are_matched_by_their_wavelengths(save: Any, assessed: Any) -> None:
    true = reference((70, 70))
    image = spoilt(true)
    some = [1, 4, 5, 9]
    fused = save("fused.tif", image[some[::-1]], told=tags(NM[some[::-1]] + 0.4))
    outcome = assessed(fused, reference=save("true.tif", true), peak=0.5)
    assert figures(outcome) == pytest.approx(expected(true[some], image[some], 0.5), rel=1e-5)


def test_a_raster_that_does_not_say_where_it_lies_is_taken_pixel_by_pixel(save: Any, assessed: Any, notes: Any) -> None:
    true = reference((70, 70))
    image = spoilt(true)
    fused = save("fused.tif", image, Affine.identity(), told=[], crs=None)
    outcome = assessed(fused, reference=save("true.tif", true), peak=0.5)
    assert figures(outcome) == pytest.approx(expected(true, image, 0.5), rel=1e-6)
    assert any("no coordinate reference system" in text for text in notes.warnings)


def test_units_are_looked_at(save: Any, assessed: Any, notes: Any) -> None:
    true = reference((70, 70))
    image = spoilt(true)
    files = {"reference": save("true.tif", true), "peak": 0.5}
    with pytest.raises(UserError, match=r"10\d{3} times as large as those of the reference.*option scale"):
        assessed(save("fused.tif", 1e4 * image), **files)
    outcome = assessed(save("fused.tif", 1e4 * image), scale=1e-4, **files)
    assert figures(outcome) == pytest.approx(expected(true, image, 0.5), rel=1e-5)
    assert not notes.warnings
    assessed(save("fused.tif", 0.5 * image), **files)
    assert any("times smaller than those" in text for text in notes.warnings)


def test_what_does_not_go_together_is_refused(save: Any, assessed: Any, tmp_path: Path) -> None:
    true = reference((70, 70))
    fused = save("fused.tif", true)
    there = {
        "coarser": save("coarser.tif", true, PLACE * Affine.scale(2)),
        "between": save("between.tif", true, PLACE * Affine.translation(0.4, 0)),
        "away": save("away.tif", true, PLACE * Affine.translation(500, 0)),
        "other bands": save("bands.tif", true, told=tags(NM + 30)),
        "fewer": save("fewer.tif", true[:5], told=[]),
        "empty": save("empty.tif", np.full_like(true, np.nan)),
    }
    before = sorted(tmp_path.iterdir())
    for name, message in (
        ("coarser", r"are not those of the fused raster \(70 x 70 pixels of 10\), nor a window"),
        ("between", "nor a window of them"),
        ("away", "do not overlap"),
        ("other bands", r"wavelengths differ by up to 30\.0 nm"),
        ("fewer", "has 12 bands, the reference 5"),
        ("empty", "no pixel with data in common"),
    ):
        with pytest.raises(UserError, match=message):
            assessed(fused, reference=there[name])
    for options, message in (
        ({}, "nothing to hold the fused raster against"),
        ({"hsi": fused}, "give the hyperspectral and the multispectral one"),
        ({"hsi": fused, "msi": (fused,), "maps": tmp_path / "maps.tif"}, "need a reference"),
        ({"reference": fused, "reduced_resolution": True}, "reduced resolution needs"),
    ):
        with pytest.raises(UserError, match=message):
            assessed(fused, **options)
    assert sorted(tmp_path.iterdir()) == before


def test_equal_images_and_one_band(save: Any, assessed: Any, tmp_path: Path) -> None:
    true = reference((70, 70))
    same = assessed(save("fused.tif", true), reference=save("true.tif", true))
    assert same.reference.psnr is None
    assert same.reference.rmse == 0
    assert same.reference.q2n == pytest.approx(1)
    assert "no error" in same.text
    one = assessed(save("fused.tif", spoilt(true)[:1], told=[]), reference=save("true.tif", true[:1], told=[]))
    assert one.reference.sam is None
    tiny = assessed(save("fused.tif", spoilt(true)[:, :5, :5]), reference=save("true.tif", true[:, :5, :5]))
    assert tiny.reference.ssim is None
    assert tiny.reference.q2n is None
    assert tiny.reference.rmse > 0


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory, module_notes: Any) -> dict[str, Any]:
    """A pair without noise whose response and blur are known, and its truth."""
    from tests.conftest import write_raster

    folder = tmp_path_factory.mktemp("pair")
    nm = np.linspace(430, 960, 30)
    write_raster(folder / "scene.tif", reference((160, 144), 30), PLACE, tags(nm))
    names = {"output": "hsi", "msi_output": "msi", "truth": "truth"}
    files = {field: folder / f"{name}.tif" for field, name in names.items()}
    tables = {"response_output": folder / "srf.csv", "blur_output": folder / "blur.csv"}
    options = {
        "ratio": 4.0,
        "blur_width": 0.5,
        "snr_hsi": 0.0,
        "snr_msi": 0.0,
        "sensor_bands": ("B2", "B3", "B4", "B8"),
    }
    simulate.run(SimulateRequest(hsi=folder / "scene.tif", **files, **tables, **options), module_notes)
    known = {"response": tables["response_output"], "blur": tables["blur_output"]}
    return {"folder": folder, "hsi": files["output"], "msi": (files["msi_output"],), "truth": files["truth"], **known}


def of_pair(pair: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: pair[name] for name in ("hsi", "msi", *names)}


def test_the_truth_agrees_with_both_images_and_a_wrong_image_does_not(
    pair: dict[str, Any], assessed: Any, save: Any, tmp_path: Path
) -> None:
    told = of_pair(pair, "response", "blur")
    right = assessed(pair["truth"], **told)
    assert right.reference is None
    signal = 0.2
    assert right.hsi.rmse < 0.005 * signal
    assert right.msi.rmse < 0.005 * signal
    assert right.hsi.ratio == pytest.approx(4)
    assert 0 < right.quality.qnr <= 1
    assert right.quality.qnr == pytest.approx((1 - right.quality.d_lambda) * (1 - right.quality.d_s))
    rows = table(tmp_path / "figures.csv")
    assert [row["against"] for row in rows if row["band"] == "all"] == [
        "hyperspectral image", "multispectral image", "both images",
    ]  # fmt: skip
    with rasterio.open(pair["truth"]) as dataset:
        truth = dataset.read()
    blurred = save("blurred.tif", gaussian_filter(truth, (0, 3, 3)), told=tags(np.linspace(430, 960, 30)))
    smooth = assessed(blurred, **told)
    assert smooth.msi.rmse > 20 * right.msi.rmse
    assert smooth.quality.d_s > right.quality.d_s
    cut = save("cut.tif", truth[:, 20:150, 30:140], PLACE * Affine.translation(30, 20), tags(np.linspace(430, 960, 30)))
    part = assessed(cut, **told)
    assert part.msi.pixels == 130 * 110
    assert part.hsi.rmse < 0.005 * signal


@pytest.mark.slow
def test_reduced_resolution_is_that_of_fuse(pair: dict[str, Any], assessed: Any, notes: Any, tmp_path: Path) -> None:
    told = of_pair(pair)
    fused = fuse.run(FuseRequest(**told, output=tmp_path / "fused.tif", assessment=True), notes)
    outcome = assessed(tmp_path / "fused.tif", reduced_resolution=True, reference=pair["truth"], **told)
    assert outcome.assessment is not None
    assert outcome.assessment.gain == pytest.approx(fused.assessment.gain, abs=0.3)
    assert outcome.assessment.ratio == fused.assessment.ratio
    assert outcome.reference.ratio == pytest.approx(4)
    assert outcome.reference.psnr > 30


def test_images_that_are_not_those_of_the_raster(pair: dict[str, Any], assessed: Any, save: Any) -> None:
    other = save("other.tif", reference((40, 40), 30), PLACE * Affine.scale(4), tags(np.linspace(430, 960, 30)))
    with pytest.raises(UserError, match="not those of the multispectral image"):
        assessed(other, **of_pair(pair))


@pytest.mark.slow
def test_the_report_says_it(pair: dict[str, Any], assessed: Any, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    outcome = assessed(pair["truth"], reference=pair["truth"], report=page, **of_pair(pair, "response", "blur"))
    text = page.read_text(encoding="utf-8")
    for wanted in (
        "How good truth.tif is",
        "Against the reference",
        "equal",
        f"{outcome.quality.qnr:.4f}",
        "Where it errs",
    ):
        assert wanted in text
    assessed(pair["truth"], report=page, **of_pair(pair, "response", "blur"))
    text = page.read_text(encoding="utf-8")
    assert "Without a reference" in text
    assert "Where it errs" not in text


def test_the_record_repeats_the_run(save: Any, assessed: Any, notes: Any, tmp_path: Path) -> None:
    true = reference((70, 70))
    files = {"reference": save("true.tif", true), "maps": tmp_path / "maps.tif"}
    outcome = assessed(save("fused.tif", spoilt(true)), **files)
    record = read_record(tmp_path / "figures.csv.run.json")
    (tmp_path / "again").mkdir()
    again = assess.run(with_outputs_in(record.request, tmp_path / "again"), notes)
    assert again.reference == outcome.reference
    assert (tmp_path / "again" / "figures.csv").read_bytes() == (tmp_path / "figures.csv").read_bytes()


class Stops:
    """A reporter at which a run is cancelled, at the so manieth word about progress."""

    language = "en"

    def __init__(self, after: int) -> None:
        self.left, self.warnings = after, []

    def progress(self, percent: float, text: str) -> None:
        self.left -= 1
        if self.left < 0 and percent < 100:
            raise KeyboardInterrupt

    def log(self, text: str) -> None:
        pass

    warning = log


def test_cancelled_at_any_moment_nothing_is_left(pair: dict[str, Any], tmp_path: Path) -> None:
    files = {name: tmp_path / f"{name}.out" for name in ("output", "maps")}
    told = {"reference": pair["truth"], "report": tmp_path / "report.html", **of_pair(pair, "response", "blur")}
    request = AssessRequest(fused=pair["truth"], **files, **told)
    for after in range(0, 60, 2):
        try:
            assess.run(request, Stops(after))
        except KeyboardInterrupt:
            assert list(tmp_path.iterdir()) == []
        else:
            break
    assert after >= 6
