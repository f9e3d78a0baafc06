"""The whole of a fusion, on pairs with a truth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from spectramorph_plugin.core import metrics
from spectramorph_plugin.jobs import export_abundances, extract_endmembers, fuse
from spectramorph_plugin.protocol.requests import ExportAbundancesRequest, ExtractEndmembersRequest, FuseRequest


def request(pair: Any, **options: Any) -> FuseRequest:
    """Ask for all outputs of a pair."""
    folder = pair.folder
    asked = FuseRequest(
        hsi=pair.hsi,
        msi=(pair.msi,),
        output=folder / "fused.tif",
        abundances=folder / "abundances.tif",
        endmembers=folder / "endmembers.csv",
        model=folder / "model.safetensors",
        count=5,
        preset="sharp",
    )
    return replace(asked, **options)


def read(path: Path) -> NDArray[Any]:
    """Return a raster's stored values."""
    with rasterio.open(path) as dataset:
        return dataset.read()


def psnr(truth: NDArray[Any], fused: NDArray[Any]) -> float:
    """Return the peak signal-to-noise ratio in dB, peak the truth's largest value."""
    return metrics.psnr(truth, fused, truth.max())


@pytest.mark.slow
@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_a_fusion_is_right_and_is_abundances_times_endmembers(
    make_pair: Callable[..., Any], notes: Any, preset: str
) -> None:
    pair = make_pair(gain=0.5, offset=0.2)
    outcome = fuse.run(request(pair, preset=preset, constrained=False), notes)
    assert outcome.preset == preset
    truth, fused, abundances = (read(pair.folder / f"{name}.tif") for name in ("truth", "fused", "abundances"))
    upsampled = read(pair.hsi).repeat(4, axis=1).repeat(4, axis=2)
    assert psnr(truth, fused) > psnr(truth, upsampled) + 5
    endmembers = np.genfromtxt(pair.folder / "endmembers.csv", delimiter=",", skip_header=1)[:, 2:]
    mixed = np.tensordot(endmembers, abundances, axes=1)
    assert np.abs(mixed - fused).max() < 1e-5
    assert [match.gain for match in outcome.bands] == pytest.approx([2] * 4, rel=0.03)
    assert [match.offset for match in outcome.bands] == pytest.approx([-0.4] * 4, abs=0.02)
    assert outcome.lowest_correlation is not None
    assert outcome.lowest_correlation > 0.9
    assert outcome.ratio == pytest.approx(4)
    assert not outcome.coarse_prior
    assert set(outcome.outputs) == {"output", "abundances", "endmembers", "model"}
    assert notes.percents == sorted(notes.percents)
    assert notes.percents[-1] == 100
    assert not notes.warnings
    red, green, blue = outcome.display["output"].bands
    assert red > green > blue

    with rasterio.open(pair.msi) as msi, rasterio.open(pair.folder / "fused.tif") as out:
        assert out.transform == msi.transform
        assert out.crs == msi.crs
        assert out.shape == msi.shape

    exported = pair.folder / "again.tif"
    export_abundances.run(
        ExportAbundancesRequest(
            model=pair.folder / "model.safetensors",
            msi=(pair.msi,),
            output=exported,
            hsi=pair.hsi if preset == "sharp" else None,
            constrained=False,
        ),
        notes,
    )
    assert (read(exported) == abundances).all()


@pytest.mark.slow
def test_sharp_agrees_with_both_images_better_than_published(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    misfit = {}
    for preset in ("sharp", "published"):
        fuse.run(request(pair, preset=preset), notes)
        fused = read(pair.folder / "fused.tif")
        misfit[preset] = np.abs(fused.reshape(24, 12, 4, 10, 4).mean(axis=(2, 4)) - read(pair.hsi)).mean()
        misfit[preset, "truth"] = psnr(read(pair.truth), fused)
    assert misfit["sharp"] < misfit["published"]
    assert misfit["sharp", "truth"] > misfit["published", "truth"]


def test_the_endmember_count_is_found_and_its_reason_told(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    outcome = fuse.run(request(pair, count=0), notes)
    assert 4 <= outcome.endmember_count <= 6
    assert "signal exceeds the noise" in outcome.count_reason
    assert read(pair.folder / "abundances.tif").shape[0] == outcome.endmember_count
    table = pair.folder / "table.csv"
    found = extract_endmembers.run(ExtractEndmembersRequest(hsi=pair.hsi, output=table, count=0), notes)
    assert found.endmember_count == outcome.endmember_count
    assert len(table.read_text().splitlines()) == 25


def test_fractions_on_request(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    fuse.run(request(pair), notes)
    asked = ExportAbundancesRequest(
        model=pair.folder / "model.safetensors", msi=(pair.msi,), output=pair.folder / "f.tif", hsi=pair.hsi
    )
    export_abundances.run(replace(asked, constrained=True), notes)
    fractions = read(pair.folder / "f.tif")
    assert (fractions >= 0).all()
    assert fractions.sum(axis=0) == pytest.approx(1, abs=1e-5)


def test_residuals_are_large_where_the_images_disagree(make_pair: Callable[..., Any], notes: Any) -> None:
    def change(hsi: NDArray[Any], msi: NDArray[Any]) -> None:
        hsi[:, 5:7, 5:7] += 0.1

    pair = make_pair(change=change)
    outcome = fuse.run(request(pair, residuals=pair.folder / "u.tif"), notes)
    assert "residuals" in outcome.outputs
    with rasterio.open(pair.folder / "u.tif") as dataset:
        assert dataset.descriptions == (
            "residual with the multispectral image",
            "residual with the hyperspectral image",
        )
        values = dataset.read()
    assert (values >= 0).all()
    assert values[:, 20:28, 20:28].sum() / 64 > 2 * np.median(values.sum(axis=0))


def test_the_same_seed_gives_the_same_values(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    rasters, files = ("fused.tif", "abundances.tif"), ("endmembers.csv", "model.safetensors")
    runs = []
    for seed in (1, 1, 2):
        fuse.run(request(pair, seed=seed), notes)
        values = [read(pair.folder / name).tobytes() for name in rasters]  # the files tell when they were made
        runs.append([*values, *((pair.folder / name).read_bytes() for name in files)])
    assert runs[0] == runs[1]
    assert runs[0] != runs[2]


def test_grids_that_are_turned_against_each_other_are_fused_sharp(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair(turn=5, hsi_margin=2)
    assert fuse.run(request(pair), notes).preset == "sharp"
    assert not notes.warnings
    with rasterio.open(pair.msi) as msi, rasterio.open(pair.folder / "fused.tif") as out:
        assert out.transform == msi.transform


def test_bad_and_empty_bands_stay_in_place_and_missing_pixels_stay_missing(
    make_pair: Callable[..., Any], quick: None, notes: Any
) -> None:
    def damage(hsi: NDArray[Any], msi: NDArray[Any]) -> None:
        hsi[7] = -1  # a band of nodata alone
        hsi[:, 0, 0] = -1
        msi[2, 10, 20] = np.nan
        msi[0, 30, 5] = -9

    pair = make_pair(change=damage, hsi_options={"dtype": "int16", "scale": 1e-4, "nodata": -10000})
    with rasterio.open(pair.hsi, "r+") as dataset:
        for band in dataset.indexes:
            dataset.update_tags(band, bbl=str(int(band != 3)))
    with rasterio.open(pair.msi, "r+") as dataset:
        dataset.nodata = -9
    outcome = fuse.run(request(pair, endmembers=None, model=None, abundances=None), notes)
    assert set(outcome.outputs) == {"output"}
    with rasterio.open(pair.folder / "fused.tif") as fused, rasterio.open(pair.hsi) as hsi:
        assert fused.dtypes == hsi.dtypes
        assert fused.scales == hsi.scales
        assert fused.nodata == hsi.nodata == -10000
        assert [fused.tags(b)["wavelength"] for b in fused.indexes] == [
            f"{float(hsi.tags(b)['wavelength']):.10g}" for b in hsi.indexes
        ]
        assert [fused.tags(b)["bbl"] for b in (2, 3, 4)] == ["1", "0", "1"]
        missing = fused.read() == -10000
    assert missing[[2, 7]].all()
    expected = np.zeros(missing.shape[1:], bool)
    expected[10, 20] = expected[30, 5] = True
    assert (missing[np.r_[0:2, 3:7, 8:24]] == expected).all()
    assert any(
        "1 flagged as bad (3 at " in line and "; 1 with no data where the others have it (8 at " in line
        for line in notes.logs
    )


def test_the_order_of_the_hsi_bands_does_not_matter(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    """As in EnMAP, whose two detectors overlap."""
    pair = make_pair()
    fuse.run(request(pair, output=pair.folder / "sorted.tif"), notes)
    order = np.random.default_rng(0).permutation(24)
    with rasterio.open(pair.hsi) as dataset:
        values, tags, profile = dataset.read(), [dataset.tags(b) for b in dataset.indexes], dataset.profile
    with rasterio.open(pair.hsi, "w", **profile) as dataset:
        dataset.write(values[order])
        for band, position in enumerate(order, start=1):
            dataset.update_tags(band, **tags[position])
    fuse.run(request(pair), notes)
    difference = read(pair.folder / "sorted.tif")[order] - read(pair.folder / "fused.tif")
    assert np.abs(difference).mean() < 0.01


def test_one_band_brings_the_coarse_prior_and_its_model_needs_the_hsi(
    make_pair: Callable[..., Any], quick: None, notes: Any
) -> None:
    pair = make_pair(centres=(650,), fwhm=200.0)
    assert fuse.run(request(pair, preset="published"), notes).coarse_prior
    model, again = pair.folder / "model.safetensors", pair.folder / "again.tif"
    with pytest.raises(Exception, match="needs the hyperspectral image as well"):
        export_abundances.run(ExportAbundancesRequest(model=model, msi=(pair.msi,), output=again), notes)
    assert not again.exists()
    export_abundances.run(ExportAbundancesRequest(model=model, msi=(pair.msi,), hsi=pair.hsi, output=again), notes)
    assert (read(again) == read(pair.folder / "abundances.tif")).all()
    assert not fuse.run(request(pair, preset="published", coarse_prior="off"), notes).coarse_prior


def test_the_msi_may_reach_past_the_hsi(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    """The output is on the MSI's grid; where there is no HSI there is no data."""
    pair = make_pair(hsi_margin=-1)
    fuse.run(request(pair), notes)
    inside = np.zeros((48, 40), bool)
    inside[4:44, 4:36] = True
    assert (np.isfinite(read(pair.folder / "fused.tif")) == inside).all()


def test_wavelengths_and_widths_can_be_given(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    pair = make_pair()
    fuse.run(request(pair, output=pair.folder / "own.tif"), notes)
    with rasterio.open(pair.msi) as dataset:
        values, profile = dataset.read(), dataset.profile
    with rasterio.open(pair.msi, "w", **profile) as dataset:
        dataset.write(values)
    given = {"msi_wavelengths": (480.0, 550.0, 660.0, 830.0), "msi_fwhm": (70.0,) * 4}
    fuse.run(request(pair, output=pair.folder / "given.tif", **given), notes)
    assert (read(pair.folder / "own.tif") == read(pair.folder / "given.tif")).all()


def test_matching_can_be_switched_off(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    pair = make_pair(gain=3.0)
    outcome = fuse.run(request(pair, radiometric_matching=False), notes)
    assert outcome.bands == ()
    assert outcome.lowest_correlation is None


def test_bands_that_do_not_agree_are_warned_of(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    def scramble(hsi: NDArray[Any], msi: NDArray[Any]) -> None:
        msi[1] = np.random.default_rng(1).random(msi[1].shape)

    pair = make_pair(change=scramble)
    outcome = fuse.run(request(pair), notes)
    assert outcome.lowest_correlation == pytest.approx(outcome.bands[1].correlation)
    assert len(notes.warnings) == 1
    assert "Band “550 nm”" in notes.warnings[0]


def test_bands_that_are_given_twice_are_warned_of(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    pair = make_pair()
    fuse.run(request(pair), notes)
    assert not any("are the same one" in each for each in notes.warnings)
    twice = pair.folder / "again.tif"
    twice.write_bytes(pair.msi.read_bytes())
    fuse.run(request(pair, msi=(pair.msi, twice)), notes)
    (told,) = [each for each in notes.warnings if "are the same one" in each]
    assert "550 nm" in told


@pytest.mark.slow
@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_a_large_pair_does_not_depend_on_tiles(
    make_pair: Callable[..., Any], quick: None, notes: Any, monkeypatch: pytest.MonkeyPatch, preset: str
) -> None:
    pair = make_pair(coarse=(40, 35))
    fuse.run(request(pair, output=pair.folder / "whole.tif", preset=preset), notes)
    monkeypatch.setattr("spectramorph_plugin.pair.tiles.PUBLISHED_TILE", 64)
    monkeypatch.setattr("spectramorph_plugin.pair.tiles.sharp_tile", lambda planes: 64)
    fuse.run(request(pair, preset=preset), notes)
    assert np.abs(read(pair.folder / "whole.tif") - read(pair.folder / "fused.tif")).max() < 1e-4


@pytest.mark.slow
def test_neon(shared: Path, tmp_path: Path, quick: None, notes: Any) -> None:
    """A real airborne pair at ratio 10, the camera uncalibrated."""
    pairs = shared / "data" / "pairs"
    outcome = fuse.run(
        FuseRequest(
            hsi=pairs / "neon_sjer052_hsi.tif",
            msi=(pairs / "neon_sjer052_rgb.tif",),
            output=tmp_path / "fused.tif",
            msi_wavelengths=(650.0, 550.0, 460.0),
            msi_fwhm=(80.0, 80.0, 80.0),
            assessment=True,
        ),
        notes,
    )
    assert outcome.ratio == pytest.approx(10)
    assert outcome.lowest_correlation is not None
    assert outcome.lowest_correlation > 0.5
    assert outcome.assessment is not None  # although the shift leaves the pixels along two borders out
    assert outcome.assessment.gain > 0
    with rasterio.open(tmp_path / "fused.tif") as fused, rasterio.open(pairs / "neon_sjer052_rgb.tif") as rgb:
        assert (fused.count, fused.dtypes[0], fused.shape) == (426, "int16", (400, 400))
        assert fused.transform == rgb.transform
        assert (fused.read(60) != fused.nodata).all()
