"""What a user can get wrong: one sentence each, and nothing on the disk afterwards that was not there before."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import export_abundances, extract_endmembers, fuse
from spectramorph_plugin.protocol.requests import ExportAbundancesRequest, ExtractEndmembersRequest, FuseRequest

Change = Callable[[Any], Any]


def rewrite(path: Path, values: Any = None, keep_tags: bool = True, **profile: Any) -> None:
    """Write a raster again with something different."""
    with rasterio.open(path) as dataset:
        data, old = dataset.read() if values is None else values, dataset.profile
        tags = [dataset.tags(b) for b in dataset.indexes]
    old.update(profile)
    with rasterio.open(path, "w", **old) as dataset:
        dataset.write(data)
        for band, band_tags in enumerate(tags if keep_tags else [], start=1):
            dataset.update_tags(band, **band_tags)


def values_of(path: Path) -> Any:
    """Return a raster's values."""
    with rasterio.open(path) as dataset:
        return dataset.read()


def all_nodata(pair: Any) -> None:
    rewrite(pair.hsi, np.full_like(values_of(pair.hsi), -1), nodata=-1)


def msi_all_nodata(pair: Any) -> None:
    rewrite(pair.msi, np.full_like(values_of(pair.msi), np.nan))


def hsi_constant(pair: Any) -> None:
    rewrite(pair.hsi, np.full_like(values_of(pair.hsi), 0.3))


def msi_band_constant(pair: Any) -> None:
    values = values_of(pair.msi)
    values[2] = 7
    rewrite(pair.msi, values)


def hsi_all_nan(pair: Any) -> None:
    rewrite(pair.hsi, np.full_like(values_of(pair.hsi), np.nan))


def few_valid(pair: Any) -> None:
    values = values_of(pair.hsi)
    values[:, 1:] = np.inf
    values[:, 0, 3:] = np.nan
    rewrite(pair.hsi, values)


def no_wavelengths(pair: Any) -> None:
    rewrite(pair.hsi, keep_tags=False)


def no_msi_wavelengths(pair: Any) -> None:
    rewrite(pair.msi, keep_tags=False)


def not_positive(pair: Any) -> None:
    rewrite(pair.hsi, -values_of(pair.hsi) - 0.1)


def truncated_hsi(pair: Any) -> None:
    content = pair.hsi.read_bytes()
    pair.hsi.write_bytes(content[: len(content) // 3])


def truncated_msi(pair: Any) -> None:
    rewrite(pair.msi)  # without compression, the header in front
    content = pair.msi.read_bytes()
    pair.msi.write_bytes(content[: len(content) // 2])


def corrupt_msi(pair: Any) -> None:
    pair.msi.write_bytes(os.urandom(5000))


def elsewhere(pair: Any) -> None:
    with rasterio.open(pair.msi) as dataset:
        transform = dataset.transform
    rewrite(pair.msi, transform=rasterio.Affine.translation(50000, 0) * transform)


def other_crs(pair: Any) -> None:
    rewrite(pair.msi, crs="EPSG:32632")


def no_crs(pair: Any) -> None:
    rewrite(pair.hsi, crs=None)


def hardly_there(pair: Any) -> None:
    with rasterio.open(pair.msi) as dataset:
        transform = dataset.transform
    rewrite(pair.msi, transform=transform * rasterio.Affine.translation(24, 4))


def unrelated(pair: Any) -> None:
    rewrite(pair.msi, np.random.default_rng(0).random(values_of(pair.msi).shape).astype(np.float32))


def other_units(pair: Any) -> None:
    rewrite(pair.msi, 3 * values_of(pair.msi) + 1)


def in_two_units(pair: Any) -> None:
    """Write the MSI's bands as two files, the second in ten thousandths."""
    values = values_of(pair.msi)
    with rasterio.open(pair.msi) as dataset:
        profile = {**dataset.profile, "count": 2}
    for name, part in (("first", values[:2]), ("second", 10000 * values[2:])):
        with rasterio.open(pair.folder / f"{name}.tif", "w", **profile) as dataset:
            dataset.write(part)


def small_mask(pair: Any) -> None:
    with rasterio.open(pair.hsi) as dataset:
        profile = {**dataset.profile, "count": 1, "width": 5, "height": 4}
    with rasterio.open(pair.folder / "mask.tif", "w", **profile) as dataset:
        dataset.write(np.zeros((1, 4, 5), np.float32))


@pytest.mark.parametrize(
    ("change", "options", "message"),
    [
        (lambda pair: None, {"hsi": "msi", "msi": "hsi"}, r"coarser than .*swapped"),
        (elsewhere, {}, r"do not overlap on the map"),
        (other_crs, {}, r"do not overlap on the map"),
        (no_crs, {}, r"hyperspectral image has no coordinate reference system: assign"),
        (no_wavelengths, {}, r"hyperspectral image has no wavelengths.*or an image that has them"),
        (
            no_msi_wavelengths,
            {"msi_wavelengths": (480.0, 550, 660, 830)},
            r"widths \(FWHM\) .* not given .*: give both",
        ),
        (lambda pair: None, {"msi_wavelengths": (480.0, 550)}, r"msi_wavelengths. has 2 bands.*image has 4"),
        (lambda pair: None, {"msi_fwhm": (480.0,)}, r"msi_fwhm. has 1 band, .*image has 4"),
        (lambda pair: None, {"msi_fwhm": (70.0, 70, 0, 70)}, r"msi-fwhm holds 0: give finite numbers above 0"),
        (lambda pair: None, {"response": "three.csv"}, r"response \(table three.csv\) has 3 bands.*image has 4"),
        (lambda pair: None, {"response": "swir.csv"}, r"Band 1 .*about 1610 nm.*outside"),
        (lambda pair: None, {"response": "none.csv"}, r"response file .*does not exist"),
        (lambda pair: None, {"blur": "none.csv"}, r"blur table .*does not exist"),
        (lambda pair: None, {"blur": "three.csv"}, r"blur table .*three.csv is not a point spread function"),
        (all_nodata, {}, r"no valid pixels, only nodata"),
        (hsi_all_nan, {}, r"no valid pixels, only nodata"),
        (msi_all_nodata, {}, r"Only 0 pixels .*covered by valid pixels"),
        (
            msi_all_nodata,
            {"radiometric_matching": False, "preset": "published"},
            r"No pixel of the multispectral image could be used",
        ),
        (msi_all_nodata, {"radiometric_matching": False, "preset": "sharp"}, r"share too few valid pixels"),
        (lambda pair: None, {"preset": "published", "residuals": "u.tif"}, r"choose the preset sharp"),
        (hsi_constant, {}, r"same value everywhere: there is nothing to fuse"),
        (
            msi_band_constant,
            {},
            r"Band 3 of the multispectral image has the same value everywhere.*leave that band out",
        ),
        (not_positive, {}, r"no values above 0"),
        (few_valid, {}, r"3 valid pixels, fewer than the 5 endmembers"),
        (lambda pair: None, {"count": 1}, r"count is 1: give a whole number of 2 or more, or auto"),
        (lambda pair: None, {"count": -3}, r"count is -3: give a whole number of 2 or more, or auto"),
        (lambda pair: None, {"count": 25}, r"24 usable bands, fewer than the 25"),
        (truncated_hsi, {}, r"(damaged or truncated|cannot be opened)"),
        (truncated_msi, {}, r"multispectral image .*damaged"),
        (corrupt_msi, {}, r"multispectral image .*cannot be opened as a raster"),
        (lambda pair: None, {"hsi": "missing.tif"}, r"hyperspectral image .*missing.tif does not exist"),
        (lambda pair: None, {"output": "msi"}, r"output .*msi.tif is one of the inputs"),
        (lambda pair: None, {"model": "hsi"}, r"output .*hsi.tif is one of the inputs"),
        (lambda pair: None, {"abundances": "fused"}, r"Two outputs have the same name"),
        (lambda pair: None, {"output": "no/such/folder/x.tif"}, r"output folder .*does not exist: make it first"),
        (lambda pair: None, {"output": "."}, r"is a folder: give a file name"),
        (lambda pair: None, {"device": "abacus"}, r"device 'abacus' is not known"),
        (hardly_there, {}, r"overlap on 4 x 11 pixels of the coarser one only, too few .* at least 8 x 8"),
        (unrelated, {}, r"do not match: no band correlates by more than 0\.[0-2]\d .*georeferencing, and the response"),
        (other_units, {"radiometric_matching": False}, r"matching"),
        (small_mask, {"hsi_mask": "mask.tif"}, r"mask .* has 5 x 4 pixels, the image 10 x 12: give a mask on the"),
        (small_mask, {"msi_mask": "mask.tif"}, r"mask .* of the multispectral image has 5 x 4 .*the image 40 x 48"),
        (lambda pair: None, {"hsi_mask": "none.tif"}, r"mask .*none.tif of the hyperspectral image does not exist"),
        (in_two_units, {"msi": ("first.tif", "second.tif")}, r"first.tif .*second.tif .* not in the same units"),
        (in_two_units, {"msi": ("first.tif", "third.tif")}, r"multispectral image .*third.tif does not exist"),
        (lambda pair: None, {"shift": (0.5,)}, r"two numbers, columns and rows.*1 are given: give two"),
        (lambda pair: None, {"shift": (0.5, 1, 2)}, r"3 are given: give two"),
        (no_msi_wavelengths, {"sensor": "sentinel-2a"}, r"4 bands, which could be any of those of sentinel-2a"),
        (
            lambda pair: None,
            {"sensor": "landsat-8", "sensor_bands": ("B2", "B3")},
            r"has 4 bands, the sensor bands .* name 2",
        ),
        (
            lambda pair: None,
            {"sensor": "landsat-8", "sensor_bands": ("B2", "B3", "B4", "B12")},
            r"landsat-8 has no band that B12 could only be",
        ),
    ],
)
def test_fuse_says_what_is_wrong_and_leaves_the_disk_alone(
    make_pair: Callable[..., Any], quick: None, notes: Any, change: Change, options: dict[str, Any], message: str
) -> None:
    pair = make_pair()
    (pair.folder / "fused.tif").write_text("what was there before")
    (pair.folder / "three.csv").write_text("nm,a,b,c\n" + "".join(f"{nm},1,1,1\n" for nm in range(400, 1000, 5)))
    (pair.folder / "swir.csv").write_text("nm,a,b,c,d\n1600,1,1,1,1\n1610,2,2,2,2\n1620,1,1,1,1\n")
    change(pair)
    named = {"hsi": pair.hsi, "msi": pair.msi, "fused": pair.folder / "fused.tif"}
    words = ("device", "preset", "sensor")

    def meant(key: str, value: Any) -> Any:
        if key == "msi":
            names = (value,) if isinstance(value, str) else value
            return tuple(named.get(name, pair.folder / name) for name in names)
        return named.get(value, pair.folder / value) if isinstance(value, str) and key not in words else value

    asked = FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "fused.tif", count=5)
    before = snapshot(pair.folder)
    with pytest.raises(UserError, match=message) as caught:
        fuse.run(replace(asked, **{key: meant(key, value) for key, value in options.items()}), notes)
    assert str(caught.value).rstrip().endswith((".", "?", ")"))
    assert snapshot(pair.folder) == before


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return all files and their contents."""
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_nan_and_infinite_pixels_are_left_out_and_told(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    def damage(hsi: Any, msi: Any) -> None:
        hsi[3, 2, 2] = np.nan
        hsi[9, 5, 5] = np.inf
        msi[1, 0, 0] = -np.inf

    pair = make_pair(change=damage)
    fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "fused.tif"), notes)
    fused = values_of(pair.folder / "fused.tif")
    assert np.isnan(fused[:, 0, 0]).all()
    assert np.isfinite(fused).sum() == fused.size - 24
    assert any("2 of 120 pixels" in line for line in notes.logs)


@pytest.mark.slow
def test_a_full_disk_leaves_the_old_output_alone(
    make_pair: Callable[..., Any], quick: None, notes: Any, tiny_disk: Path
) -> None:
    pair = make_pair(coarse=(40, 40), bands=60)
    (tiny_disk / "fused.tif").write_text("what was there before")
    with pytest.raises(UserError, match="disk is full: free some space"):
        fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=tiny_disk / "fused.tif"), notes)
    assert [(p.name, p.read_text()) for p in tiny_disk.iterdir()] == [("fused.tif", "what was there before")]


def test_a_read_only_folder_is_told(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    closed = pair.folder / "closed"
    closed.mkdir(mode=0o555)
    try:
        (closed / "probe").touch()
    except OSError:
        pass
    else:
        (closed / "probe").unlink()
        closed = Path("/proc")  # the superuser may write anywhere but there
    with pytest.raises(UserError, match=r"output folder .* cannot be written to"):
        fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=closed / "fused.tif"), notes)


def test_models_from_another_sensor_are_refused(make_pair: Callable[..., Any], quick: None, notes: Any) -> None:
    pair = make_pair()
    model, out = pair.folder / "model.safetensors", pair.folder / "a.tif"
    fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "fused.tif", model=model), notes)
    asked = ExportAbundancesRequest(model=model, msi=(pair.msi,), output=out)
    (pair.folder / "junk.safetensors").write_bytes(os.urandom(200))
    for change, message in (
        ({"model": pair.folder / "none"}, "model .*does not exist"),
        ({"model": pair.folder / "junk.safetensors"}, "damaged or not a safetensors file"),
        ({"msi": (pair.hsi,)}, r"sensor with 4 bands \(about 4\d\d, .*has 24: give an image of the same sensor"),
    ):
        with pytest.raises(UserError, match=message):
            export_abundances.run(replace(asked, **change), notes)
    rewrite(pair.msi, keep_tags=False)
    with rasterio.open(pair.msi, "r+") as dataset:
        for band, nm in enumerate((443, 490, 560, 665), start=1):
            dataset.update_tags(band, wavelength=str(nm))
    with pytest.raises(UserError, match=r"bands at about .* the multispectral image has them at 443, 490, 560, 665 nm"):
        export_abundances.run(asked, notes)
    with rasterio.open(pair.hsi, "r+") as dataset:
        for band in dataset.indexes:
            dataset.update_tags(band, wavelength=str(1000 + 5 * band))
    rewrite(pair.msi, keep_tags=False)
    with pytest.raises(UserError, match=r"hyperspectral image has other bands than the one the model was fitted on"):
        export_abundances.run(replace(asked, hsi=pair.hsi), notes)
    assert not out.exists()


def test_extract_says_what_is_wrong(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    asked = ExtractEndmembersRequest(hsi=pair.hsi, output=pair.folder / "e.csv")
    for change, message in (
        ({"count": 1}, "count is 1: give"),
        ({"hsi": pair.folder / "none.tif"}, "does not exist"),
        ({"output": pair.hsi}, "one of the inputs"),
    ):
        with pytest.raises(UserError, match=message):
            extract_endmembers.run(replace(asked, **change), notes)
    assert not (pair.folder / "e.csv").exists()


def test_outputs_leave_nothing_of_killed_runs(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    gone = pair.folder / ".e.csv.999999.partial"
    gone.write_text("left by a process that was killed")
    mine = pair.folder / f".e.csv.{os.getppid()}.partial"
    mine.write_text("a process that is still running writes here")
    (pair.folder / "e.csv").write_text("the old output")
    stale = pair.folder / "e.csv.aux.xml"
    stale.write_text("statistics of the old output")
    extract_endmembers.run(ExtractEndmembersRequest(hsi=pair.hsi, output=pair.folder / "e.csv"), notes)
    assert not gone.exists()
    assert mine.exists()
    assert not stale.exists()
    with suppress(FileNotFoundError):
        mine.unlink()
