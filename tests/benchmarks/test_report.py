"""The benchmarks run, and say what they leave out, where the scenes of ../shared are missing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks import accuracy, calibration, mixtures, peers, report, scenes, steps


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


def test_peers_are_the_strongest_by_what_they_were_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "peers.csv").write_text(
        "case,method,told,psnr,sam,user_cpu_s,note\n"
        "a,hysure,psf+srf,30.00,2.00,1,\n"
        'a,miae,psf+srf,31.00,2.50,1,"half, of its iterations; slow"\n'
        "a,gsa,nothing,25.00,5.00,1,\n"
        "b,cnmf,psf+srf,28.00,3.00,1,\n"
    )
    monkeypatch.setattr(scenes, "BENCH", tmp_path)
    found = peers.peers_by_case()
    sharp = {"a": {"psnr": 32.0, "sam": 2.4}, "b": {"psnr": 27.5, "sam": 3.25}, "c": {"psnr": 40.0, "sam": 1.0}}
    rows = [{"case": name, "sharp": figures, "peers": found.get(name, [])} for name, figures in sharp.items()]
    rows[0]["estimated"] = {"psnr": 31.5, "sam": 2.5}
    told, nothing = peers.table(rows).split("\n\n| case")
    assert "| a | MIAE | 31.00 | 32.00 | +1.00 | 2.50 | 2.40 | -0.10 |" in told
    assert "| b | CNMF | 28.00 | 27.50 | -0.50 | 3.00 | 3.25 | +0.25 |" in told
    assert "+0.25 dB in the mean, -0.50 dB at least" in told
    assert "lower in 1 of 2 cases. MIAE on a: half, of its iterations." in told
    assert "| a | GSA | 25.00 | 31.50 | +6.50 |" in nothing
    assert "| b |" not in nothing
    assert "| c |" not in told
    assert peers.table([{"case": "a", "sharp": sharp["a"]}]) == ""


def test_a_step_is_left_out_meanwhile_only() -> None:
    every = [change for group in (steps.STEPS, steps.CONSTANTS) for changes in group.values() for change in changes]
    for change in every:
        before = getattr(change.owner, change.name)
        with steps._changed(change):
            assert getattr(change.owner, change.name) is change.value
            assert change.value != before
        assert getattr(change.owner, change.name) is before


def test_what_steps_bring_is_a_difference() -> None:
    whole, less = {"psnr": 30.0, "sam": 2.0}, {"psnr": 29.0, "sam": 2.5}
    rows = [
        {"case": name, "whole": whole, "without": {"it": found}, "constants": {"`C` 2": found}}
        for name, found in (("a", less), ("b", whole))
    ]
    told = steps.tables(rows)
    assert "| nothing | 30.00 dB, 2.00° | 30.00 dB, 2.00° | |" in told
    assert "| it | -1.00, +0.50 | +0.00, +0.00 | -0.50, +0.25 |" in told
    assert "| `C` 2 | -0.50 | +0.25 | -1.00 |" in told
    assert "None of them changes the mean by more than 0.50 dB." in told


def test_the_calibration_is_drawn_and_the_same_for_the_same_rows(tmp_path: Path) -> None:
    rows = [
        {"kind": kind, "psnr": 30.0 + at, "told_psnr": 31.0 + at, "in_90": 0.9, "in_68": 0.7, "lower_bound": at == 2}
        for at, kind in enumerate(calibration.KINDS)
    ]
    calibration.draw(rows, tmp_path / "one.svg")
    calibration.draw(rows, tmp_path / "other.svg")
    calibration.draw([{**row, "lower_bound": False} for row in rows], tmp_path / "free.svg")
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "other.svg").read_bytes()
    assert (tmp_path / "one.svg").read_bytes() != (tmp_path / "free.svg").read_bytes()
