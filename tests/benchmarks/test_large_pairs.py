"""The large pairs of the benchmarks, small: what tiles make of them is what one piece makes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from benchmarks.pairs import enmap_pair
from spectramorph_plugin.engine.memory import forget_fits
from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.protocol.requests import FuseRequest


@pytest.mark.slow
def test_tiles_of_a_scene_as_enmaps_have_no_seams(tmp_path: Path, notes: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its blur lies across the axes, its HSI has little noise, and its borders show what is not there."""
    enmap_pair(tmp_path, 378)
    found = {}
    for side in (128, 10_000):
        forget_fits()
        monkeypatch.setattr("spectramorph_plugin.pair.tiles.sharp_tile", lambda planes, side=side: side)
        output = tmp_path / f"{side}.tif"
        fuse.run(FuseRequest(tmp_path / "hsi.tif", (tmp_path / "msi.tif",), output, dtype="float32"), notes)
        with rasterio.open(output) as dataset:
            found[side] = dataset.read()
    apart = np.abs(found[128] - found[10_000])
    assert apart.max() < 1e-4 * found[10_000].max()
