"""Scenes made of formulas, and the page of the ablations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks import ablation_page, ablations, made, scenes
from benchmarks.responses import SENSORS, response


@pytest.mark.parametrize("name", made.LAND)
def test_land_is_made_again_and_looks_like_reflectance(name: str) -> None:
    land = made.land(name, 48)
    truth = land.truth()
    assert (truth == made.land(name, 48).truth()).all()
    assert land.abundances.sum(axis=0) == pytest.approx(1)
    assert land.abundances.min() >= 0
    assert 0 < truth.min() < truth.max() < 1
    singular = np.linalg.svd(truth.reshape(len(truth), -1), compute_uv=False)
    assert (singular > 1e-3 * singular[0]).sum() > len(land.materials)  # it varies within materials


def test_nonlinear_mixing_starts_from_the_linear_one() -> None:
    land = made.land("fields", 32)
    spectra = land.spectra(1.0)
    plain = made.linear(land.abundances, spectra)
    for mix in (made.bilinear(0), made.intimate(0)):
        assert mix(land.abundances, spectra) == pytest.approx(plain)
    assert (made.bilinear(1)(land.abundances, spectra) >= plain).all()
    pure = np.zeros_like(land.abundances)
    pure[0] = 1
    for mix in (made.bilinear(1), made.intimate(1)):  # a single material does not mix
        assert mix(pure, spectra) == pytest.approx(spectra[0])


def test_what_both_sensors_see_is_one_scene() -> None:
    truth = made.land("town", 50).truth()
    pair = made.seen(truth, "ikonos", 4, (200.0, 200.0))
    assert (pair.truth.shape, pair.hsi.shape, pair.msi.shape) == ((90, 48, 48), (90, 12, 12), (4, 48, 48))
    assert pair.msi == pytest.approx(np.tensordot(pair.bands[2], pair.truth, axes=1), abs=1e-5)
    assert pair.hsi.mean() == pytest.approx(pair.truth.mean(), rel=0.01)


@pytest.mark.parametrize("sensor", ["pan", "rgb", "ikonos", "worldview2", "sentinel2"])
def test_responses_are_those_of_the_simulator_beside(shared: Path, sensor: str) -> None:
    nm = np.linspace(400.0, 2400.0, 150)
    theirs, ours = scenes.bench("simulate").response(sensor, nm), response(sensor, nm)
    assert ours[0] == pytest.approx(theirs[0])
    assert ours[1] == pytest.approx(theirs[1])
    assert (ours[2] == theirs[2]).all()


def test_a_response_can_be_told_wrong() -> None:
    nm = np.linspace(400.0, 2400.0, 800)
    right, shifted, wide = response("ikonos", nm), response("ikonos", nm, shift=20), response("ikonos", nm, width=1.3)
    assert np.subtract(shifted[0], right[0]) == pytest.approx(20)
    assert np.divide(wide[1], right[1]) == pytest.approx(1.3)
    assert shifted[2] @ nm == pytest.approx(right[2] @ nm + 20, abs=1)
    assert set(SENSORS) >= {"landsat8", "planet8", "skysat"}


def row(at: float, cubic: float, fused: float, told: float, **others: Any) -> dict[str, Any]:
    figures = {"psnr": told, "spread": 1.5, "verdict": "much nearer to the truth", "lower_bound": False}
    scores = {"cubic": {"psnr": cubic, "sam": 5.0}, "fused": {"psnr": fused, "sam": 2.0}}
    return {"curve": "noise", "scene": "town", "at": at, **scores, "told": figures, "warnings": [], **others}


def test_the_page_tells_where_fusion_stops_paying_and_what_is_not_said(tmp_path: Path) -> None:
    rows = [
        row(40, 20, 30, 30),
        row(30, 20, 22, 26),  # 4 dB too much, and nothing says so
        row(20, 20, 19, 26, warnings=["Band “1” agrees badly with"]),
        row(10, 20, 18, 21),  # of no use, and nothing says so
    ]
    assert ablation_page.stops_paying(rows) == pytest.approx([20 + 10 / 3])
    assert [ablation_page.is_unsaid(each) for each in rows] == [False, True, False, False]
    rows.append({**row(5, 20, 0, 0), "refused": "UserError: The two images do not match: no band"})
    del rows[-1]["fused"]
    assert ablation_page.says_so(rows[-1])
    ablation_page.write(rows, tmp_path, "Measured here.")
    page = (tmp_path / "ablations.md").read_text()
    assert "| town | 5 … 40 | -2.0 at 10 | 23.3 | 20, 5 | 30 |" in page
    assert "at 2 of 5 points; the program says so, or warns, at 1 of them" in page
    assert "**Not** Noise, town, at 10: fusion loses 2.0 dB" in page
    assert "refused: The two images do not match" in page
    picture = (tmp_path / "ablations" / "noise.svg").read_bytes()
    ablation_page.draw("noise", rows, tmp_path / "again.svg")
    assert (tmp_path / "again.svg").read_bytes() == picture


def test_every_curve_is_described() -> None:
    assert list(ablations.CURVES) == list(ablation_page.CURVES)


@pytest.mark.slow
def test_a_point_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ablations, "SIDE", 64)
    of = ablations.Source("town", made.WAVELENGTHS, lambda **how: made.land("town", 64).truth(**how))
    at, run = next(iter(ablations.noise(of)))
    found = ablations.measure_run(run, made.WAVELENGTHS)
    assert at == 50
    assert found["fused"]["psnr"] > found["cubic"]["psnr"] + 6
    assert found["told"]["gain"] > 3
