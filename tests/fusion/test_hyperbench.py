"""The engine as a method of HyperBench: by its contract always, by the package itself where that is installed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.io import savemat

from benchmarks import made
from examples.hyperbench_method import run_pipeline
from spectramorph_plugin.core.metrics import compared
from spectramorph_plugin.core.simulation import blur_kernel, filtered, with_noise, with_pixel

SIDE, RATIO = 80, 4


def test_a_pair_as_hyperbench_makes_it_is_fused() -> None:
    """Rows, columns, bands; a batch of one; nothing but zeros past the ends of the blurred image."""
    truth, rng = made.land("town", SIDE).truth(), np.random.default_rng(0)
    kernel = blur_kernel("gaussian", 3.4)
    padded = np.pad(truth, ((0, 0), *[(len(kernel) // 2,) * 2] * 2))
    hsi = with_noise(filtered(padded, with_pixel(kernel, RATIO), RATIO), 35.0, rng)
    response = made.response("sentinel2", made.WAVELENGTHS)[2]
    msi = with_noise(np.tensordot(response, truth, axes=1), 40.0, rng)
    given = [np.moveaxis(image, 0, -1)[None].astype(np.float32) for image in (msi, hsi)]
    fused = run_pipeline(HR_MSI=given[0], LR_HSI=given[1], srf=response, psf=kernel, metadata={})
    assert fused.shape == (SIDE, SIDE, len(truth))
    assert np.isfinite(fused).all()
    assert compared(truth, np.moveaxis(fused, -1, 0), 0.5, likeness=False).psnr > 35


def test_sizes_need_not_be_whole_multiples() -> None:
    """HyperBench resizes 83 columns to 20 at the ratio 4."""
    truth = made.land("town", SIDE + 4).truth()[:, :80, :83]
    pair = made.seen(truth, ratio=RATIO)  # of the first 80 columns: near enough to tell that sizes are taken
    response = pair.bands[2]
    msi = np.tensordot(response, truth, axes=1)
    given = [np.moveaxis(image, 0, -1)[None].astype(np.float32) for image in (msi, pair.hsi)]
    fused = run_pipeline(given[0], given[1], response)
    assert fused.shape == (80, 83, len(truth))
    assert np.isfinite(fused).all()


@pytest.mark.slow
def test_hyperbench_runs_it(tmp_path: Path) -> None:
    hyperbench = pytest.importorskip("hyperbench", reason="HyperBench is not installed: see examples/README.md")
    savemat(tmp_path / "town.mat", {"cube": np.moveaxis(made.land("town", SIDE).truth(), 0, -1)})
    config = hyperbench.BenchmarkConfig(
        scene_path=tmp_path / "town.mat", scene_key="cube", output_csv_path=tmp_path / "found.csv", fail_fast=True
    )
    hyperbench.run_benchmark(hyperbench.PipelineAdapter(run_pipeline, name="ours"), config)
    header, row = (tmp_path / "found.csv").read_text().splitlines()
    found = dict(zip(header.split(","), row.rsplit(",", header.count(","))))
    assert float(found["SAM"]) < 5
