"""Our one simulator and our one metrics module give what ../shared/bench does, so that figures stay comparable."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks import pairs, scenes
from benchmarks.pairs import Pair
from spectramorph_plugin.core.simulation import blur_kernel

CASES = ("samson-rgb-delta", "sandiego-moffat")


@pytest.mark.parametrize("name", CASES)
def test_cases_and_their_scores(shared: Path, tmp_path: Path, name: str) -> None:
    simulate, score = scenes.bench("simulate"), scenes.bench("score")
    row = next(row for row in pairs.case_rows() if row["case"] == name)
    made = pairs.simulated(row)
    about = row["sensor"], int(row["ratio"]), row["psf"], float(row["sigma"])
    expected = simulate.simulate(
        scenes.SCENES / f"{row['scene']}.tif", *about, float(row["snr_hsi"]), float(row["snr_msi"]), int(row["seed"])
    )
    for ours, theirs in zip(made[:3], expected[:3], strict=True):
        assert ours.dtype == theirs.dtype
        assert np.abs(ours - theirs).max() < 5e-6
    pairs.write_case(tmp_path / name, *made)
    pair = Pair(name, tmp_path / name, int(row["ratio"]))
    image = made[0] + 0.03 * np.random.default_rng(0).standard_normal(made[0].shape).astype(np.float32)
    theirs = score.scores(made[0], image, pair.ratio)
    ours = pair.score(image)
    assert ours["psnr"] == pytest.approx(theirs["psnr"], abs=1e-6)
    assert ours["ergas"] == pytest.approx(theirs["ergas"], abs=1e-6)
    assert ours["sam"] == pytest.approx(theirs["sam"], abs=1e-4)  # theirs adds 1e-8 to lengths


@pytest.mark.parametrize("blur", ["gaussian", "kolmogorov", "moffat", "lorentzian2", "parabolic", "delta"])
def test_blurs(shared: Path, blur: str) -> None:
    theirs = scenes.bench("simulate").psf_kernel(blur, 3.4)
    assert (blur_kernel(blur, 3.4, 7) == theirs).all()
