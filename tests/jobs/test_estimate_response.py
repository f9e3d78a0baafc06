"""The job estimate-response: what it writes, what it tells, and that fuse takes both tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from PIL import Image

from spectramorph_plugin.core import metrics
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import estimate_response, fuse
from spectramorph_plugin.protocol.requests import EstimateResponseRequest, FuseRequest
from spectramorph_plugin.raster.tables import read_blur_table, read_response_table

SCENE: dict[str, Any] = {"coarse": (24, 20), "blur": 0.4}
CENTRES = (480, 550, 660, 830)
EDGE = 8
"""MSI pixels, two of the HSI."""


def request(pair: Any, **options: Any) -> EstimateResponseRequest:
    folder = pair.folder
    asked = EstimateResponseRequest(
        hsi=pair.hsi, msi=(pair.msi,), output=folder / "table.csv", blur=folder / "psf.csv", plot=folder / "plot.html"
    )
    return replace(asked, **options)


def read(path: Path) -> NDArray[Any]:
    with rasterio.open(path) as dataset:
        return dataset.read()


def psnr(truth: Path, image: NDArray[Any]) -> float:
    true = read(truth)[:, EDGE:-EDGE, EDGE:-EDGE]
    return metrics.psnr(true, image[:, EDGE:-EDGE, EDGE:-EDGE], true.max())


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"table.csv.run.json"}


@pytest.mark.slow
def test_response_blur_and_shift_are_told(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair(**SCENE, shift=(0.4, -0.3), gain=(0.5, 2, 3, 1.5), offset=0.2)
    before = files(pair.folder)
    outcome = estimate_response.run(request(pair), notes)
    assert files(pair.folder) - before == {"table.csv", "psf.csv", "plot.html"}
    assert set(outcome.outputs) == {"output", "blur", "plot"}
    assert (outcome.registration.columns, outcome.registration.rows) == pytest.approx((0.4, -0.3), abs=0.05)
    assert outcome.registration.removed
    assert len(outcome.centres) == len(outcome.widths) == len(outcome.bands) == 4
    assert outcome.lowest_correlation == min(match.correlation for match in outcome.bands) > 0.95
    assert [match.gain for match in outcome.bands] == pytest.approx([2, 0.5, 1 / 3, 2 / 3], rel=0.03)
    assert outcome.blur_fwhm == pytest.approx(1.2, abs=0.3)  # of a pixel and a Gaussian of 0.9 pixels
    assert "width at half maximum" in outcome.blur
    assert notes.percents == sorted(notes.percents)
    assert notes.percents[-1] == 100


def test_the_table_is_the_response_as_far_as_the_scene_can_tell(make_pair: Callable[..., Any], notes: Any) -> None:
    """Of five materials a curve shows no more than how bright it makes each of them."""
    pair = make_pair(**SCENE)
    outcome = estimate_response.run(request(pair), notes)
    wavelength, found, names = read_response_table(pair.folder / "table.csv")
    _, true, _ = read_response_table(pair.response)
    assert names == [f"{nm} nm" for nm in CENTRES]
    assert wavelength == pytest.approx(np.linspace(420, 980, 24), abs=1e-3)
    assert found.sum(axis=0) == pytest.approx(1, abs=1e-4)
    assert (found >= 0).all()
    assert wavelength @ found == pytest.approx(np.array(outcome.centres), abs=1)
    assert outcome.centres == pytest.approx(CENTRES, abs=40)
    spectra = read(pair.truth).reshape(24, -1)
    assert np.abs((found - true).T @ spectra).mean() < 0.02 * (true.T @ spectra).std()


def test_the_blur_is_a_table_of_fine_pixels(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair(**SCENE)
    estimate_response.run(request(pair), notes)
    kernel = read_blur_table(pair.folder / "psf.csv")
    size = len(kernel)
    assert kernel.shape == (size, size)
    at = np.arange(size) - (size - 1) / 2
    assert (at @ kernel.sum(axis=1), at @ kernel.sum(axis=0)) == pytest.approx((0, 0), abs=0.3)
    # A pixel of 4 and a Gaussian of 1.6 fine pixels.
    assert at**2 @ kernel.sum(axis=0) == pytest.approx(4**2 / 12 + 1.6**2, rel=0.5)


@pytest.mark.slow
def test_fuse_takes_both_tables_and_the_result_is_the_same(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair(**SCENE, gain=(0.5, 2, 3, 1.5))
    estimate_response.run(request(pair), notes)
    asked = FuseRequest(
        hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "fused.tif", count=5, assessment=False, sensor="estimated"
    )
    fuse.run(asked, notes)
    once = read(pair.folder / "fused.tif")
    given = replace(asked, sensor="auto", response=pair.folder / "table.csv", blur=pair.folder / "psf.csv")
    outcome = fuse.run(given, notes)
    again = read(pair.folder / "fused.tif")
    assert outcome.response == "table table.csv"
    assert outcome.blur == "The blur of the hyperspectral image is the one given."
    assert psnr(pair.truth, again) == pytest.approx(psnr(pair.truth, once), abs=1.5)
    assert psnr(pair.truth, again) > 40


@pytest.mark.parametrize("suffix", ["html", "htm", "HTML"])
def test_a_plot_that_is_a_page_is_the_report(
    make_pair: Callable[..., Any], notes: Any, tmp_path: Path, suffix: str
) -> None:
    pair = make_pair()
    plot, report = pair.folder / f"plot.{suffix}", pair.folder / "report.html"
    estimate_response.run(request(pair, plot=plot, report=report, blur=None), notes)
    page = plot.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page == report.read_text(encoding="utf-8")


def check_picture(image: Image.Image) -> None:
    """A picture of some size in which something is drawn."""
    assert image.width > 600
    assert image.height > 300
    assert len(set(image.convert("RGB").resize((100, 50)).getdata())) > 20


def test_a_png_opens(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    estimate_response.run(request(pair, plot=pair.folder / "plot.png"), notes)
    check_picture(Image.open(pair.folder / "plot.png"))


@pytest.mark.parametrize(("suffix", "start"), [("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_drawings_are_of_the_kind_their_name_says(
    make_pair: Callable[..., Any], notes: Any, suffix: str, start: bytes
) -> None:
    pair = make_pair()
    estimate_response.run(request(pair, plot=pair.folder / f"plot.{suffix}"), notes)
    assert (pair.folder / f"plot.{suffix}").read_bytes().startswith(start)


def test_only_what_is_asked_for_is_written(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    before = files(pair.folder)
    outcome = estimate_response.run(request(pair, blur=None, plot=None), notes)
    assert files(pair.folder) - before == {"table.csv"}
    assert outcome.outputs == {"output": str(pair.folder / "table.csv")}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"plot": "plot.docx"}, r"plot cannot be written as .docx: end it in .html or .png"),
        ({"plot": "plot"}, r"plot cannot be written as a file without a suffix: end it in .html"),
        ({"hsi": "none.tif"}, r"hyperspectral image .*none.tif does not exist"),
        ({"msi": ("msi.tif", "none.tif")}, r"multispectral image .*none.tif does not exist"),
        ({"msi_mask": "none.tif"}, r"mask .*none.tif of the multispectral image does not exist"),
        ({"output": "hsi.tif"}, r"output .*hsi.tif is one of the inputs"),
        ({"blur": "table.csv"}, r"Two outputs have the same name"),
        ({"output": "no/such/folder/x.csv"}, r"output folder .*does not exist"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_left_behind(
    make_pair: Callable[..., Any], notes: Any, options: dict[str, Any], message: str
) -> None:
    pair = make_pair()
    (pair.folder / "table.csv").write_text("what was there before")
    before = files(pair.folder)

    def path(value: Any) -> Any:
        return tuple(pair.folder / name for name in value) if isinstance(value, tuple) else pair.folder / value

    with pytest.raises(UserError, match=message):
        estimate_response.run(request(pair, **{key: path(value) for key, value in options.items()}), notes)
    assert files(pair.folder) == before
    assert (pair.folder / "table.csv").read_text() == "what was there before"


def test_images_that_share_too_little_are_refused(make_pair: Callable[..., Any], notes: Any) -> None:
    def hide(hsi: NDArray[Any], msi: NDArray[Any]) -> None:
        msi[:, :, 4:] = np.nan

    pair = make_pair(change=hide)
    with pytest.raises(UserError, match=r"too few"):
        estimate_response.run(request(pair), notes)
    assert not (pair.folder / "table.csv").exists()
