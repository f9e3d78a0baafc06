"""Tiles are estimated at once on several threads: with the same values to the last bit, and gone when a run ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from spectramorph_plugin.engine.memory import forget_fits
from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.pair import tiles
from spectramorph_plugin.protocol.requests import FuseRequest

RASTERS = ("output", "residuals", "uncertainty", "abundances")


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr("spectramorph_plugin.pair.tiles.sharp_tile", lambda planes: 64)
    forget_fits()
    yield
    forget_fits()


def run_on(threads: int, pair: Any, folder: Path, report: Any) -> dict[str, Any]:
    """Fuse on so many threads; return what was written."""
    torch.set_num_threads(threads)
    folder.mkdir(exist_ok=True)
    places = {name: folder / f"{name}.tif" for name in RASTERS}
    fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), **places), report)
    assert torch.get_num_threads() == threads, "as before, for what comes next"
    found = {}
    for name, place in places.items():
        with rasterio.open(place) as dataset:
            found[name] = dataset.read()
    return found


@pytest.mark.slow
def test_values_are_the_same_to_the_last_bit_on_any_number_of_threads(
    make_pair: Callable[..., Any], tmp_path: Path, notes: Any
) -> None:
    pair = make_pair(coarse=(40, 35))
    alone = run_on(1, pair, tmp_path / "1", notes)
    for threads in (2, 3):
        found = run_on(threads, pair, tmp_path / str(threads), notes)
        for name in RASTERS:
            assert np.array_equal(found[name], alone[name], equal_nan=True), (threads, name)


@pytest.mark.slow
def test_two_threads_estimate_two_tiles_at_once(
    make_pair: Callable[..., Any], tmp_path: Path, notes: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    estimate, met = tiles._sharp_tile, threading.Barrier(2, timeout=60)

    def together(*given: Any) -> Any:
        met.wait()  # breaks, and the run with it, where a tile is estimated with no other beside it
        return estimate(*given)

    monkeypatch.setattr(tiles, "_sharp_tile", together)
    run_on(2, make_pair(coarse=(32, 32)), tmp_path, notes)  # of four tiles


class EndsAt:
    """A reporter at which a run is cancelled, at the so manieth tile."""

    language = "en"

    def __init__(self, tile: int) -> None:
        self.left = tile

    def progress(self, percent: float, text: str) -> None:
        self.left -= text == "Fusing"
        if self.left < 0:
            raise KeyboardInterrupt

    def log(self, text: str) -> None:
        pass

    warning = log


@pytest.mark.slow
def test_cancelled_at_any_tile_no_thread_and_no_file_is_left(make_pair: Callable[..., Any], tmp_path: Path) -> None:
    pair, folder = make_pair(coarse=(32, 32)), tmp_path / "out"
    for tile in range(4):
        with pytest.raises(KeyboardInterrupt):
            run_on(2, pair, folder, EndsAt(tile))
        assert torch.get_num_threads() == 2
        names = [thread.name for thread in threading.enumerate()]
        assert not [name for name in names if name.startswith(("tiles", "reader", "writer"))]
        assert not list(folder.iterdir())
