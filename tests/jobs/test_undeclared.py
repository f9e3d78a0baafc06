"""Pairs with fill values that nobody declared, absurd values and reference systems in other words, fused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine

from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.protocol.requests import FuseRequest

FOOT = 1200 / 3937
"""Metres, of the American survey."""


def fused(pair: Any, notes: Any, name: str = "fused.tif", **options: Any) -> Any:
    """Fuse a pair; return physical values [bands, h, w] with NaN for nodata."""
    output = pair.folder / name
    fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=output, assessment=False, **options), notes)
    with rasterio.open(output) as dataset:
        stored = dataset.read()
        values = stored * np.float32(dataset.scales[0])
        values[(stored == dataset.nodata) | ~np.isfinite(stored)] = np.nan
    return values


def filled(value: float, hsi_hole: bool, msi_hole: bool) -> Callable[[Any, Any], None]:
    def change(hsi: Any, msi: Any) -> None:
        if hsi_hole:
            hsi[:, 6:10, 3:7] = value
        if msi_hole:
            msi[:, 20:32, 4:16] = value

    return change


@pytest.mark.parametrize(
    ("value", "hsi_hole", "msi_hole", "dtype", "scale"),
    [
        (-9999.0, True, False, "float32", None),
        (-9999.0, False, True, "float32", None),
        (-0.9999, True, True, "int16", 1e-4),
        (6.5535, True, True, "uint16", 1e-4),
        (0.0, True, True, "uint16", 1e-4),
    ],
)
def test_a_fill_value_that_nobody_declared_is_as_if_declared(
    tmp_path: Path,
    write_pair: Callable[..., Any],
    notes: Any,
    value: float,
    hsi_hole: bool,
    msi_hole: bool,
    dtype: str,
    scale: float | None,
) -> None:
    """The same result to the last bit, holes included; the log names the value and how many pixels it fills."""
    stored = value if scale is None else round(value / scale)
    results = []
    for name, nodata in (("undeclared", None), ("declared", stored)):
        (tmp_path / name).mkdir()
        options = {"dtype": dtype, "scale": scale, "nodata": nodata}
        pair = write_pair(
            tmp_path / name,
            coarse=(14, 12),
            change=filled(value, hsi_hole, msi_hole),
            hsi_options=options,
            msi_options=options,
        )
        heard: Any = type(notes)()
        results.append(fused(pair, heard, dtype="float32"))
        told = [line for line in heard.logs if f"holds {stored:g} in all bands of" in line]
        assert len(told) == (0 if nodata is not None else hsi_hole + msi_hole)
    np.testing.assert_array_equal(*results)
    assert np.isnan(results[0][:, 20:32, 4:16]).all() == msi_hole


def test_an_absurd_value_costs_its_own_place_alone(tmp_path: Path, write_pair: Callable[..., Any], notes: Any) -> None:
    def spoil(hsi: Any, msi: Any) -> None:
        hsi[5, 4, 4] = 1e12
        msi[1, 30, 30] = 1e38

    (tmp_path / "clean").mkdir()
    (tmp_path / "spoilt").mkdir()
    clean = fused(write_pair(tmp_path / "clean", coarse=(14, 12)), notes)
    spoilt = fused(write_pair(tmp_path / "spoilt", coarse=(14, 12), change=spoil), notes)
    with rasterio.open(tmp_path / "clean" / "truth.tif") as dataset:
        truth = dataset.read()
    assert sum("more than 1000 times" in line for line in notes.logs) == 2
    assert np.isnan(spoilt).any(axis=0).sum() <= 1
    error = np.sqrt(np.nanmean((spoilt - truth) ** 2))
    assert error <= 1.1 * np.sqrt(np.mean((clean - truth) ** 2))


def in_feet(crs: Any) -> str:
    """Return a projected CRS with feet for metres, offsets included."""
    text = CRS.from_user_input(crs).to_wkt(version="WKT1_GDAL")
    easting = 'PARAMETER["false_easting",'
    text = text.replace(f"{easting}500000]", f"{easting}{500000 / FOOT!r}]")
    head, unit, tail = text.rpartition('UNIT["metre",1')
    return f'{head}UNIT["US survey foot",{FOOT!r}{tail[tail.index("]") :]}' if unit else text


def test_the_same_grid_in_feet_is_the_same_grid(tmp_path: Path, write_pair: Callable[..., Any], notes: Any) -> None:
    (tmp_path / "metres").mkdir()
    (tmp_path / "feet").mkdir()
    plain = write_pair(tmp_path / "metres", coarse=(14, 12))
    other = write_pair(tmp_path / "feet", coarse=(14, 12))
    with rasterio.open(other.hsi) as dataset:
        profile, values, tags = dataset.profile, dataset.read(), [dataset.tags(b) for b in dataset.indexes]
    profile.update(crs=in_feet(profile["crs"]), transform=Affine.scale(1 / FOOT) * profile["transform"])
    assert CRS.from_user_input(profile["crs"]).linear_units_factor[1] == pytest.approx(FOOT)
    with rasterio.open(other.hsi, "w", **profile) as dataset:
        dataset.write(values)
        for band, each in enumerate(tags, start=1):
            dataset.update_tags(band, **each)
    np.testing.assert_allclose(fused(other, notes), fused(plain, notes), atol=2e-5)


def test_what_the_data_type_cannot_hold_is_told(make_pair: Callable[..., Any], notes: Any) -> None:
    """An HSI stored up to the end of its type: what lies above is clipped, and said."""

    def saturate(hsi: Any, msi: Any) -> None:
        hsi *= 1 / hsi.max()
        hsi[:] = np.clip(hsi * 2, 0, 1)

    pair = make_pair(coarse=(14, 12), change=saturate, hsi_options={"dtype": "uint16", "scale": 1 / 65535})
    fused(pair, notes)
    told = [line for line in notes.warnings if "were clipped to its range" in line]
    assert len(told) == 1
    assert "data type uint16" in told[0]
    notes.warnings.clear()
    fused(pair, notes, "b.tif", dtype="float32")
    assert not [line for line in notes.warnings if "clipped" in line]
