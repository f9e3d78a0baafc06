"""The uncertainty that a fusion writes, and the error that it tells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.protocol.requests import FuseRequest

Pairs = Callable[..., Any]


def request(pair: Any, **options: Any) -> FuseRequest:
    given = {"output": pair.folder / "fused.tif", "uncertainty": pair.folder / "u.tif", "count": 5, **options}
    return FuseRequest(hsi=pair.hsi, msi=(pair.msi,), **given)


def read(path: Path) -> NDArray[np.float64]:
    with rasterio.open(path) as dataset:
        values: NDArray[np.float64] = dataset.read(masked=True).astype(np.float64).filled(np.nan)
    return values


def test_the_uncertainty_is_a_map_and_a_table(make_pair: Pairs, notes: Any) -> None:
    pair = make_pair(coarse=(24, 20))
    outcome = fuse.run(request(pair), notes)
    error = outcome.error
    assert error is not None
    assert "uncertainty" in outcome.outputs
    fused = read(pair.folder / "fused.tif")
    with rasterio.open(pair.folder / "u.tif") as dataset, rasterio.open(pair.msi) as msi:
        assert (dataset.count, dataset.dtypes[0], dataset.shape) == (1, "float32", msi.shape)
        assert dataset.transform == msi.transform
        told = dataset.tags(ns="SPECTRAMORPH")
    assert told["SIGMA_OF"] == "fused.tif"
    assert float(told["SIGMA_TO_90"]) == error.to_90
    table = np.array([float(text) for text in told["SIGMA_PER_BAND"].strip("{}").split(",")])
    assert len(table) == len(fused)
    assert np.sqrt((table**2).mean()) == pytest.approx(error.rmse, rel=1e-3)
    assert error.psnr == pytest.approx(20 * np.log10(error.peak / error.rmse), abs=0.01)
    sigma = read(pair.folder / "u.tif")[0]
    assert (np.isfinite(sigma) == np.isfinite(fused[0])).all()
    assert np.sqrt(np.nanmean(sigma**2)) == pytest.approx(1, rel=0.3)
    assert any(text.startswith("Told from the fit, the fused image's error is about") for text in notes.logs)


def test_where_nothing_tells_where_it_errs_that_is_said(
    make_pair: Pairs, notes: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spectramorph_plugin.core.uncertainty.WORTH", 2.0)
    pair = make_pair(coarse=(20, 16))
    outcome = fuse.run(request(pair), notes)
    assert outcome.error is not None
    assert not outcome.error.has_map
    sigma = read(pair.folder / "u.tif")[0]
    assert np.nanmedian(sigma) == pytest.approx(1)
    (warning,) = (text for text in notes.warnings if "cannot be told" in text)
    assert warning.count(". ") == 0
    notes.warnings.clear()
    fuse.run(request(pair, uncertainty=None), notes)
    assert not notes.warnings, "nobody asked"


@pytest.mark.slow
def test_a_figure_that_is_not_of_the_whole_image_says_so(make_pair: Pairs, notes: Any) -> None:
    def cloud(_: Any, msi: NDArray[Any]) -> None:
        msi[:, 30:58, 20:52] = msi.max()

    pair = make_pair(coarse=(24, 20), change=cloud)
    error = fuse.run(request(pair, uncertainty=None), notes).error
    assert error is not None
    (warning,) = (text for text in notes.warnings if "show the same" in text)
    assert warning.count(". ") == 0
    assert f"the {error.counted:.0%} of the pixels" in warning
    assert 0.7 < error.counted < 0.9
    truth, fused = read(pair.truth), read(pair.folder / "fused.tif")
    true = 20 * np.log10(error.peak) - 10 * np.log10(np.mean((truth - fused) ** 2))
    assert true < error.psnr - 3
    assert true > error.psnr_everywhere - 5


def test_tiles_have_no_seams(make_pair: Pairs, notes: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = make_pair(coarse=(40, 40), blur=0.3)
    maps, residuals = [], []
    for side in (256, 64):
        monkeypatch.setattr("spectramorph_plugin.pair.tiles.sharp_tile", lambda planes, side=side: side)
        fuse.run(request(pair, residuals=pair.folder / "r.tif"), notes)
        maps.append(read(pair.folder / "u.tif")[0])
        residuals.append(read(pair.folder / "r.tif"))
    assert maps[1] == pytest.approx(maps[0], rel=2e-3, nan_ok=True)
    assert residuals[1] == pytest.approx(residuals[0], abs=1e-5, nan_ok=True), "noise is off around a tile, too"


def test_the_published_preset_knows_no_uncertainty(make_pair: Pairs, notes: Any) -> None:
    pair = make_pair()
    with pytest.raises(UserError, match="knows no uncertainty: choose the preset sharp, or leave the uncertainty out"):
        fuse.run(request(pair, preset="published"), notes)
