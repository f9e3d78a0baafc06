"""The figures that the demonstration prints."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from examples.sample.__main__ import make
from examples.scores import score, score_files

RNG = np.random.default_rng(3)
TRUTH = RNG.uniform(0.1, 0.9, (8, 20, 20)).astype(np.float32)


def test_psnr_is_that_of_a_known_error() -> None:
    truth = TRUTH.copy()
    truth.flat[:100], truth.flat[100:200] = 0.0, 1.0  # enough of both to be the ends of the stretch
    share_not_clipped = 1.0 - 100 / truth.size
    assert score(truth, truth + 0.01, 3).psnr == pytest.approx(40.0 - 10 * np.log10(share_not_clipped), abs=0.01)


def test_angle_is_blind_to_brightness_and_ergas_is_not() -> None:
    truth = np.concatenate([TRUTH, np.zeros_like(TRUTH[:1]), np.ones_like(TRUTH[:1])])  # the stretch is 0 to 1 then
    dimmed = score(truth, 0.9 * truth, 3)
    assert dimmed.sam < 0.3
    assert dimmed.ergas > 2.0


def test_ergas_falls_with_the_ratio() -> None:
    assert score(TRUTH, 0.9 * TRUTH, 6).ergas == pytest.approx(score(TRUTH, 0.9 * TRUTH, 3).ergas / 2)


def test_bands_without_data_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, 60, seed=1)
    scores = score_files(tmp_path / "truth.tif", tmp_path / "truth.tif", tmp_path / "hsi.tif")
    assert scores["cubic upsampling"].psnr < 40
    assert scores["fused"].sam < 0.1
