"""The benchmarks run, and say what they leave out, where the scenes of ../shared are missing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks import accuracy, mixtures, report, scenes


@pytest.fixture
def no_scenes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder in the project's place, with nothing beside it."""
    monkeypatch.setattr(scenes, "BENCH", tmp_path / "shared" / "bench")
    monkeypatch.setattr(mixtures, "LIBRARY", tmp_path / "shared" / "library.sli")
    monkeypatch.setattr(report, "ROOT", tmp_path)
    monkeypatch.setattr(report, "RESULTS", tmp_path / "results")
    return tmp_path


@pytest.fixture
def few_mixtures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mixtures, "MATERIALS", (3,))
    monkeypatch.setattr(mixtures, "SNRS", (40.0,))
    monkeypatch.setattr(mixtures, "PARTS", {"counts": mixtures.PARTS["counts"]})


@pytest.mark.slow
def test_without_scenes_the_rest_is_measured_and_nothing_is_kept(
    no_scenes: Path, few_mixtures: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(mixtures, "tables", lambda rows: json.dumps(list(rows)))
    monkeypatch.setitem(report.PARTS, "mixtures", report.Part(mixtures.measure_mixtures, mixtures.tables))
    monkeypatch.setattr("sys.argv", ["report", "cases", "mixtures", "seams"])
    report.main()
    told = capsys.readouterr().out
    assert "== mixtures" in told
    assert "== cases" not in told
    assert "see benchmarks/README.md): cases, seams. Nothing was kept" in told
    assert list(no_scenes.iterdir()) == []


def test_every_part_is_described() -> None:
    described = (scenes.ROOT / "benchmarks" / "README.md").read_text()
    assert report.__doc__ is not None
    for name in (*report.PARTS, "sample"):
        assert f"| `{name}` |" in described
        assert name in report.__doc__


def test_documents_are_not_written_from_a_part_of_the_figures(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(report, "ROOT", tmp_path)
    monkeypatch.setattr(report, "RESULTS", tmp_path / "results")
    report.keep("large", [])
    report.write_documents()
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


@pytest.mark.parametrize("snr", [None, 30.0])
def test_a_mixture_is_one_scene_seen_by_two_sensors(snr: float | None) -> None:
    spectra = mixtures.made_up_spectra(4, np.random.default_rng(0))
    images = mixtures.mixture(spectra, 0, snr)
    assert (spectra.min(), spectra.max()) > (0.0, 0.0)
    assert images.truth.min() >= spectra.min()
    assert images.truth.max() <= spectra.max()
    assert images.hsi.mean(axis=(1, 2)) == pytest.approx(images.truth.mean(axis=(1, 2)), rel=0.02)
    clean = mixtures.mixture(spectra, 0)
    noise = images.msi - clean.msi
    if snr is None:
        assert not noise.any()
    else:
        assert -20 * np.log10(np.sqrt(np.mean(noise**2) / np.mean(clean.msi**2))) == pytest.approx(snr, abs=0.5)
    assert images.psnr(images.truth + 0.01 * images.contrast()) == pytest.approx(40)


@pytest.mark.slow
def test_a_mixture_is_fused_by_four_counts_and_judged(no_scenes: Path, few_mixtures: None) -> None:
    rows = mixtures.measure(("counts",), seed=0, quick=False)["counts"]
    assert [row["materials"] for row in rows] == [3]
    assert rows[0]["right"]["psnr"] > rows[0]["cubic"] + 15
    assert rows[0]["below"]["endmembers"] == 2
    assert [fault for fault in mixtures.counts_faults(rows[0]) if fault.startswith("right")] == []
    good = {"psnr": 40.0, "told": 20.0, "endmembers": 3}
    row = {"cubic": 20.0, "right": good, "auto": {**good, "psnr": 38.5}, "below": {**good, "told": 24.0}}
    row["above"] = {"psnr": 19.0, "told": None}
    assert mixtures.counts_faults(row) == [
        "auto: 1.5 dB below the right count",
        "below: told 4.0 dB too much",
        "above: 1.0 dB below cubic",
        "above: 21.0 dB below the right count",
    ]


def test_assessed_gains_are_held_against_the_gain_over_cubic() -> None:
    rows = [{"cubic": {"psnr": 20.0}, "sharp": {"psnr": 20.0 + g}, "assessed_gain": g + 1} for g in (5.0, 9.0, 2.0)]
    words = accuracy._assessment_in_words(rows)
    assert "Over the 3 simulated cases" in words
    assert "(Spearman) of 1.00" in words
    assert "errs by 1.0 dB in the mean, by 1.0 dB at most, and tells 1.0 dB too much at most" in words
