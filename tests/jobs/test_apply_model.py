"""A fitted model on another date, a neighbouring tile or an MSI alone: as good as a new fit, or told not to be."""

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
from spectramorph_plugin.jobs import apply_model, fuse
from spectramorph_plugin.protocol.outcomes import ApplyModelOutcome
from spectramorph_plugin.protocol.record import read_record
from spectramorph_plugin.protocol.requests import ApplyModelRequest, FuseRequest

COARSE = (16, 14)  # HSI pixels of the scenes; the ratio is 4
NODATA = 255  # of the raster of doubtful pixels


def read(path: Path) -> NDArray[Any]:
    """Return a raster's stored values."""
    with rasterio.open(path) as dataset:
        return dataset.read()


def psnr(image: NDArray[Any], truth: NDArray[Any], where: NDArray[np.bool_]) -> float:
    """Return the PSNR of some pixels [h, w], the peak being 1."""
    return float(-10 * np.log10(((image - truth)[:, where].astype(float) ** 2).mean()))


def copied(path: Path, name: str, bands: list[int], values: NDArray[Any] | None = None, tags: bool = True) -> Path:
    """Write a copy of a raster with some of its bands, from 0, in an order, or with other values."""
    copy = path.with_name(name)
    with rasterio.open(path) as dataset:
        values = dataset.read()[bands] if values is None else values
        with rasterio.open(copy, "w", **{**dataset.profile, "count": len(values)}) as other:
            other.write(values.astype(dataset.dtypes[0]))
            for number, band in enumerate(bands, start=1):
                other.update_tags(number, **(dataset.tags(band + 1) if tags else {}))
    return copy


@dataclass
class First:
    """The first date: a pair, its model and what fuse wrote."""

    pair: Any
    notes: Any
    model: Path

    def written(self, name: str) -> NDArray[Any]:
        """What fuse wrote."""
        return read(self.pair.folder / f"{name}.tif")

    def apply(self, **asked: Any) -> ApplyModelOutcome:
        """Apply the model to the pair's own images, or to what is asked for instead; outputs are `applied-NAME.tif`."""
        request = ApplyModelRequest(
            model=self.model, msi=(self.pair.msi,), hsi=self.pair.hsi, output=self.place("output"), threads=1
        )
        self.notes.logs.clear()
        self.notes.warnings.clear()
        return apply_model.run(replace(request, **asked), self.notes)

    def place(self, name: str) -> Path:
        """Where an output goes."""
        return self.pair.folder / f"applied-{name}.tif"

    def applied(self, name: str = "output") -> NDArray[Any]:
        """What apply-model wrote."""
        return read(self.place(name))


@pytest.fixture
def fit(make_pair: Callable[..., Any], quick: None, notes: Any) -> Callable[..., First]:
    """The function that makes a pair and fits a model to it."""

    def make(made: dict[str, Any] | None = None, **options: Any) -> First:
        pair = make_pair(**{"coarse": COARSE, **(made or {})})
        model = pair.folder / "model.safetensors"
        names = ("output", "abundances") + (("residuals",) if options.get("preset") != "published" else ())
        asked = {name: pair.folder / f"{name}.tif" for name in names}
        fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), count=5, model=model, **asked, **options), notes)
        return First(pair, notes, model)

    return make


def lines(texts: list[str], words: str) -> list[str]:
    return [text for text in texts if words in text]


@pytest.mark.parametrize("options", [{}, {"preset": "published"}, {"radiometric_matching": False}])
def test_the_images_of_the_fit_give_what_fuse_gave(fit: Callable[..., First], options: dict[str, Any]) -> None:
    first = fit({"shift": (0.4, -0.3)}, **options)
    wanted = {name: first.place(name) for name in ("abundances", "residuals") if name == "abundances" or not options}
    outcome = first.apply(**wanted)
    for name in ("output", *wanted):
        np.testing.assert_array_equal(first.applied(name), first.written(name))
    assert outcome.fit.fits is (None if options.get("preset") == "published" else True)  # which tells nothing of it
    assert not lines(first.notes.logs, "fitted anew")
    assert not first.notes.warnings


@pytest.mark.slow
def test_another_date_is_fused_as_well_as_anew(fit: Callable[..., First], write_pair: Any, tmp_path: Path) -> None:
    first = fit()
    (tmp_path / "second").mkdir()
    second = write_pair(tmp_path / "second", coarse=COARSE, gain=1.2, offset=0.03, shift=(0.4, -0.3))
    anew = tmp_path / "anew.tif"
    fuse.run(FuseRequest(hsi=second.hsi, msi=(second.msi,), output=anew, count=5), first.notes)
    outcome = first.apply(hsi=second.hsi, msi=(second.msi,))
    inner = np.zeros((64, 56), bool)
    inner[4:-4, 4:-4] = True
    truth = read(second.truth)
    assert psnr(first.applied(), truth, inner) > psnr(read(anew), truth, inner) - 0.3
    assert outcome.fit.fits
    assert outcome.registration is not None
    assert outcome.registration.columns == pytest.approx(0.4, abs=0.1)
    assert outcome.registration.rows == pytest.approx(-0.3, abs=0.1)
    (told,) = lines(first.notes.logs, "Band “480 nm”: gain")
    assert float(told.split("gain ")[1].split(",")[0]) == pytest.approx(1 / 1.2, rel=0.02)


@pytest.mark.slow
def test_a_tenth_of_a_real_scene_has_changed(shared: Path, tmp_path: Path, notes: Any) -> None:
    """Within 0.3 dB of fusing that date anew, with its own HSI and with the first one's; changes are flagged."""
    from benchmarks.dates import case_rows, make_dates

    (row,) = (row for row in case_rows() if row["case"] == "samson-ikonos")
    dates = make_dates(tmp_path / "dates", row)
    first, second = dates.first.folder, dates.second.folder
    model, output, flags = tmp_path / "model", tmp_path / "fused.tif", tmp_path / "flags.tif"
    known = {"response": first / "srf.csv", "output": output, "threads": 1}
    fuse.run(FuseRequest(hsi=first / "hsi.tif", msi=(first / "msi.tif",), model=model, **known), notes)
    truth = read(second / "truth.tif")
    for hsi in (second, first):
        images = {"hsi": hsi / "hsi.tif", "msi": (second / "msi.tif",)}
        fuse.run(FuseRequest(**images, **known), notes)
        anew = read(output)
        outcome = apply_model.run(
            ApplyModelRequest(model=model, output=output, doubtful=flags, threads=1, **images), notes
        )
        clear = ~dates.changed & np.isfinite(anew).all(axis=0)
        assert psnr(read(output), truth, clear) > psnr(anew, truth, clear) - 0.3
        flagged = read(flags)[0] & 1
        if hsi is second:
            assert outcome.fit.fits
            assert outcome.fit.changed == 0
        else:
            assert flagged[dates.changed].mean() > 0.7
            assert flagged[~dates.changed].mean() < 0.2
            # There the MSI is followed: what has changed is about as near to the truth as what has not.
            changed = dates.changed & (flagged > 0)
            assert psnr(read(output), truth, changed) > psnr(anew, truth, changed) + 3


def test_pixels_that_changed_are_flagged_and_follow_the_msi(fit: Callable[..., First]) -> None:
    first = fit()
    msi = read(first.pair.msi)
    before = first.written("output")
    msi[:, 8:24, 8:24] = msi[:, 40:56, 32:48]
    outcome = first.apply(
        msi=(copied(first.pair.msi, "later.tif", [0, 1, 2, 3], msi),), doubtful=first.place("doubtful")
    )
    flags = first.applied("doubtful")[0]
    assert (flags[10:22, 10:22] == 1).mean() > 0.8
    assert (flags[32:, 28:] == 0).mean() > 0.95
    assert outcome.fit.changed == pytest.approx((flags == 1).mean(), abs=1e-6)
    there, moved = before[:, 42:54, 34:46], first.applied()[:, 10:22, 10:22]
    assert np.abs(moved - there).mean() < 0.3 * np.abs(before[:, 10:22, 10:22] - there).mean()
    with rasterio.open(first.place("doubtful")) as dataset:
        assert dataset.nodata == NODATA
        assert dataset.dtypes == ("uint8",)


def test_images_that_the_model_does_not_fit_are_warned_of(fit: Callable[..., First]) -> None:
    first = fit()
    hsi = read(first.pair.hsi)
    noise = np.random.default_rng(0).standard_normal(hsi.shape)
    outcome = first.apply(hsi=copied(first.pair.hsi, "noisy.tif", list(range(24)), hsi + 0.05 * noise))
    assert not outcome.fit.fits
    assert outcome.fit.error_times is not None
    assert outcome.fit.error_times > 2
    (told,) = lines(first.notes.warnings, "The model does not fit these images")
    assert told == outcome.fit.verdict
    assert "times as large as on the images it was fitted on" in told


def test_an_msi_alone_is_fused_and_what_is_weaker_is_told(fit: Callable[..., First]) -> None:
    first = fit()
    wanted = {name: first.place(name) for name in ("abundances", "residuals", "doubtful")}
    outcome = first.apply(hsi=None, **wanted)
    truth = read(first.pair.truth)
    everywhere = np.ones(truth.shape[1:], bool)
    assert psnr(first.applied(), truth, everywhere) > psnr(first.written("output"), truth, everywhere) - 6
    (told,) = lines(first.notes.warnings, "guessed from the multispectral bands alone")
    assert "neither change nor the error can be told" in told
    assert outcome.error is None
    assert outcome.registration is None
    assert outcome.fit.changed is None
    assert outcome.fit.unfamiliar is not None
    assert outcome.fit.unfamiliar < 0.01
    assert outcome.fit.brightness == pytest.approx(1, abs=1e-6)
    assert outcome.fit.fits is None
    assert outcome.fit.verdict.startswith("Whether the model fits cannot be told")
    with rasterio.open(first.place("output")) as dataset:
        assert dataset.descriptions[0] == "420.00 nm"
        assert dataset.tags(1)["wavelength"].startswith("420")
        assert dataset.dtypes[0] == "float32"
    with rasterio.open(first.place("residuals")) as dataset:
        assert dataset.descriptions == ("residual with the multispectral image",)
    np.testing.assert_allclose(first.applied("abundances").sum(axis=0), 1, atol=1e-4)


def test_values_unlike_all_that_was_learned_from_are_flagged(fit: Callable[..., First]) -> None:
    first = fit()
    msi = read(first.pair.msi)
    msi[:, :16, :16] = 1.2
    msi[:, :4, :4] = np.nan
    cloudy = copied(first.pair.msi, "cloudy.tif", [0, 1, 2, 3], msi)
    outcome = first.apply(hsi=None, msi=(cloudy,), doubtful=first.place("doubtful"))
    flags = first.applied("doubtful")[0]
    assert (flags[:4, :4] == NODATA).all()
    assert (flags[4:16, :16] == 2).all()
    assert (flags[16:] == 2).mean() < 0.01
    assert outcome.fit.unfamiliar == pytest.approx(240 / (64 * 56 - 16), abs=0.01)
    assert np.isnan(first.applied()[:, :4, :4]).all()


def test_an_msi_alone_in_another_light_is_warned_of(fit: Callable[..., First]) -> None:
    first = fit()
    msi = read(first.pair.msi)
    outcome = first.apply(hsi=None, msi=(copied(first.pair.msi, "dusk.tif", list(range(len(msi))), 0.4 * msi),))
    assert outcome.fit.fits is False
    (told,) = lines(first.notes.warnings, "The model does not fit these images")
    assert "0.40 times those of the image" in told


@pytest.mark.parametrize("alone", [False, True])
def test_bands_are_brought_to_the_order_of_the_model(fit: Callable[..., First], alone: bool) -> None:
    """Also where there are more of them than the model knows."""
    first = fit()
    images: dict[str, Any] = {"hsi": None} if alone else {}
    first.apply(**images)
    wanted = first.applied()
    values = np.concatenate([read(first.pair.msi)[[3, 1, 0, 2]], read(first.pair.msi)[:1] + 0.2])
    path = copied(first.pair.msi, "shuffled.tif", [3, 1, 0, 2, 0], values)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(5, wavelength="945", wavelength_units="Nanometers")
    first.apply(msi=(path,), **images)
    np.testing.assert_array_equal(first.applied(), wanted)
    (told,) = lines(first.notes.logs, "brought to the model's order")
    assert told.endswith("“480 nm”, “550 nm”, “660 nm”, “830 nm”.")
    untold = copied(first.pair.msi, "untold.tif", [3, 1, 0, 2], tags=False)
    first.apply(msi=(untold,), msi_wavelengths=(830.0, 550.0, 480.0, 660.0), **images)
    np.testing.assert_array_equal(first.applied(), wanted)


def test_a_band_that_no_one_has_is_named(fit: Callable[..., First]) -> None:
    first = fit()
    path = copied(first.pair.msi, "other.tif", [0, 1, 2, 3])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(4, wavelength="1610", wavelength_units="Nanometers")
    with pytest.raises(UserError, match=r"and none for 830 nm: give an image of the same sensor, or fit a new model"):
        first.apply(msi=(path,))
    assert not first.place("output").exists()


def test_another_sensors_bands_are_warned_of(fit: Callable[..., First]) -> None:
    first = fit()
    path = copied(first.pair.msi, "other.tif", [0, 1, 2, 3])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(4, wavelength="865", wavelength_units="Nanometers")
    first.apply(msi=(path,))
    (told,) = lines(first.notes.warnings, "seems to be of another sensor")
    assert "up to 35 nm off" in told


def test_an_hsi_without_data_in_a_band_of_the_model_is_refused(fit: Callable[..., First]) -> None:
    first = fit()
    hsi = read(first.pair.hsi)
    hsi[11] = np.nan
    with pytest.raises(UserError, match=r"holds no data, or one value, in bands that the model uses \(12\)"):
        first.apply(hsi=copied(first.pair.hsi, "lacking.tif", list(range(24)), hsi))


@pytest.mark.parametrize(
    ("options", "asked", "words"),
    [
        ({}, {"hsi": None, "uncertainty": Path("u.tif")}, "The uncertainty needs the hyperspectral image"),
        ({}, {"hsi": None, "hsi_mask": "msi"}, "a mask of the hyperspectral image, and no such image"),
        ({}, {"shift": (1.0,)}, r"The shift has to be two numbers.*1 are given"),
        ({}, {"msi_wavelengths": (480.0, 550.0)}, "there are 2 numbers for the option msi-wavelengths"),
        ({"preset": "published"}, {"doubtful": Path("d.tif")}, "the preset published, which knows no doubtful"),
        (
            {"preset": "published", "coarse_prior": "on"},
            {"hsi": None},
            "needs the hyperspectral image as well: give it with the hsi option, or fit a new model with the preset",
        ),
    ],
)
def test_what_cannot_be_is_said_and_leaves_nothing(
    fit: Callable[..., First], options: dict[str, Any], asked: dict[str, Any], words: str
) -> None:
    first = fit(None, **options)
    folder = first.pair.folder
    asked = {name: folder / value if isinstance(value, Path) else value for name, value in asked.items()}
    asked = {name: first.pair.msi if value == "msi" else value for name, value in asked.items()}
    before = sorted(folder.iterdir())
    with pytest.raises(UserError, match=words):
        first.apply(**asked)
    assert sorted(folder.iterdir()) == before


def test_a_model_of_an_older_file_asks_for_the_hsi(fit: Callable[..., First]) -> None:
    from safetensors import safe_open
    from safetensors.numpy import save

    first = fit()
    with safe_open(first.model, framework="np") as file:
        names = [name for name in list(file.keys()) if not name.startswith("alone.")]
        arrays = {name: file.get_tensor(name) for name in names}
        about = file.metadata()
    first.model.write_bytes(save(arrays, metadata=about))
    with pytest.raises(UserError, match="needs the hyperspectral image as well"):
        first.apply(hsi=None)
    first.apply()
    np.testing.assert_array_equal(first.applied(), first.written("output"))


def test_the_record_repeats_the_run(fit: Callable[..., First]) -> None:
    first = fit()
    first.apply(shift=(0.0, 0.0), doubtful=first.place("doubtful"))
    written = first.applied()
    record = read_record(first.pair.folder / "applied-output.tif.run.json")
    assert record.figures["fit"]["fits"]
    assert record.changes() == []
    first.place("output").unlink()
    apply_model.run(record.request, first.notes)
    np.testing.assert_array_equal(first.applied(), written)
