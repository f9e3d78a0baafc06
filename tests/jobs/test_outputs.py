"""What jobs do with the files they write: disks that are full, names that collide, images that change meanwhile."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
import rasterio

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import estimate_response, extract_endmembers, fuse
from spectramorph_plugin.protocol.requests import EstimateResponseRequest, ExtractEndmembersRequest, FuseRequest
from spectramorph_plugin.raster.response_files import read_response


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder, hidden ones too, and their contents."""
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def fill_up(disk: Path, left: int) -> None:
    """Leave so many bytes of a disk free."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "filler").write_bytes(bytes(free - left))


@pytest.mark.parametrize("output", ["endmembers", "model"])
def test_a_disk_that_is_full_at_a_small_output_is_told(
    make_pair: Callable[..., Any], notes: Any, tiny_disk: Path, output: str
) -> None:
    pair = make_pair()
    fill_up(tiny_disk, 0)
    (pair.folder / "fused.tif").write_text("what was there before")
    before = snapshot(pair.folder)
    asked = FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "fused.tif", count=5, assessment=False)
    message = (
        r"output in .*tiny disk could not be written (because|whole; most likely) the disk is full: free some space"
    )
    with pytest.raises(UserError, match=message):
        fuse.run(replace(asked, **{output: tiny_disk / "x"}), notes)
    assert snapshot(pair.folder) == before


@pytest.mark.parametrize("output", ["output", "blur", "plot"])
def test_a_disk_that_is_full_at_a_table_or_plot_is_told(
    make_pair: Callable[..., Any], notes: Any, tiny_disk: Path, output: str
) -> None:
    pair = make_pair()
    fill_up(tiny_disk, 0)
    before = snapshot(pair.folder)
    asked = EstimateResponseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "r.csv")
    with pytest.raises(UserError, match=r"output in .*tiny disk could not be written because the disk is full: free"):
        estimate_response.run(replace(asked, **{output: tiny_disk / "x.png"}), notes)
    assert snapshot(pair.folder) == before
    assert {path.name for path in tiny_disk.iterdir()} == {"filler"}


def test_published_knows_no_residuals_and_says_so_before_it_reads(tmp_path: Path, notes: Any) -> None:
    """There are no images at all: whoever opened one would say so first."""
    asked = FuseRequest(
        hsi=tmp_path / "none.tif",
        msi=(tmp_path / "none either.tif",),
        output=tmp_path / "fused.tif",
        residuals=tmp_path / "residuals.tif",
        preset="published",
    )
    with pytest.raises(UserError, match=r"preset published knows no residuals: choose the preset sharp, or leave"):
        fuse.run(asked, notes)
    assert not list(tmp_path.iterdir())


def test_a_plot_of_no_known_kind_is_told_before_anything_is_read(tmp_path: Path, notes: Any) -> None:
    asked = EstimateResponseRequest(
        hsi=tmp_path / "none.tif", msi=(tmp_path / "none.tif",), output=tmp_path / "r.csv", plot=tmp_path / "p.docx"
    )
    with pytest.raises(UserError, match=r"plot cannot be written as .docx: end it in .html or .png"):
        estimate_response.run(asked, notes)


def test_no_output_is_lost_to_the_side_cars_of_another(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    before = snapshot(pair.folder)
    asked = FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "x.tif.msk", count=5)
    with pytest.raises(UserError, match=r"x.tif.msk has the name of a part of the output .*x.tif, as its mask"):
        fuse.run(replace(asked, abundances=pair.folder / "x.tif"), notes)
    for suffix in (".msk", ".ovr"):
        named = pair.folder / f"x.tif{suffix}"
        pair.msi.rename(named)
        with pytest.raises(UserError, match=r"has the name of a part of the output .*x.tif"):
            fuse.run(replace(asked, msi=(named,), output=pair.folder / "x.tif"), notes)
        named.rename(pair.msi)
    assert snapshot(pair.folder) == before


@pytest.mark.parametrize("image", ["hsi", "msi"])
def test_an_image_that_is_overwritten_while_it_is_read_is_told(
    make_pair: Callable[..., Any], notes: Any, image: str
) -> None:
    pair = make_pair()
    (pair.folder / "fused.tif").write_text("what was there before")
    path: Path = getattr(pair, image)

    class Overwriting:
        """A reporter that overwrites an image while the job is at work."""

        language = "en"

        warnings: ClassVar[list[str]] = []

        def progress(self, percent: float, text: str) -> None:
            if text == "Fusing":
                with path.open("r+b") as file:
                    file.seek(-1000, os.SEEK_END)
                    file.write(bytes(1000))

        log = warning = notes.log

    with pytest.raises(UserError, match=rf"input .*{image}.tif changed while it was read, and nothing was written"):
        fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "fused.tif"), Overwriting())
    assert (pair.folder / "fused.tif").read_text() == "what was there before"
    assert not list(pair.folder.glob(".*"))


def test_a_reference_system_that_geotiff_cannot_hold_goes_with_the_output(
    make_pair: Callable[..., Any], notes: Any
) -> None:
    """GDAL writes it to a side-car, of the unfinished file; the side-car of the file that was there goes."""
    turned = "+proj=ob_tran +o_proj=longlat +o_lat_p=40 +o_lon_p=10 +lon_0=0"
    pair = make_pair()
    for path in (pair.hsi, pair.msi):
        with rasterio.open(path) as dataset:
            values, profile = dataset.read(), dataset.profile
            tags = [dataset.tags(band) for band in dataset.indexes]
        step = profile["transform"].a / 1e5
        profile.update(crs=turned, transform=rasterio.Affine(step, 0, 1, 0, -step, 1))
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(values)
            for band, known in enumerate(tags, start=1):
                dataset.update_tags(band, **known)
    output = pair.folder / "fused.tif"
    output.write_text("what was there before")
    (pair.folder / "fused.tif.aux.xml").write_text("statistics of what was there before")
    fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=output, count=5, assessment=False), notes)
    with rasterio.open(output) as fused, rasterio.open(pair.msi) as msi:
        assert fused.crs == msi.crs
    assert {path.name for path in pair.folder.glob("*fused*")} == {
        "fused.tif",
        "fused.tif.aux.xml",
        "fused.tif.run.json",
        "fused.qml",
    }
    assert not list(pair.folder.glob(".*"))


@pytest.mark.slow
def test_names_that_nobody_would_choose_reach_table_and_plot(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    names = ("price in $\\frac{1}{2", "_red\n\x1b[31m", "$x$ and $y^$", "n" * 10_000)
    with rasterio.open(pair.msi, "r+") as dataset:
        dataset.descriptions = names
    asked = EstimateResponseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "r.csv")
    for suffix in ("png", "svg", "html"):
        outcome = estimate_response.run(replace(asked, plot=pair.folder / f"plot.{suffix}"), notes)
    shown = ("price in $\\frac{1}{2", "_red [31m", "$x$ and $y^$", "n" * 79 + "…")
    assert tuple(match.name for match in outcome.bands) == shown
    assert read_response(pair.folder / "r.csv").names == shown
    with (pair.folder / "r.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 25
    assert all(len(row) == 5 for row in rows)
    assert all(line.isprintable() for line in (*notes.logs, *notes.warnings))


def test_a_table_replaces_an_old_one_with_its_permissions(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    table = pair.folder / "e.csv"
    table.touch(mode=0o600)
    extract_endmembers.run(ExtractEndmembersRequest(hsi=pair.hsi, output=table, count=3), notes)
    assert table.stat().st_mode & 0o777 == 0o600
    assert len(table.read_text().splitlines()) == 25
