"""Reports of real runs: what stands in them, and what may not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from pages import Page, check_page

from spectramorph_plugin.engine import arguments
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import estimate_response, extract_endmembers, fuse
from spectramorph_plugin.protocol.requests import (
    EstimateResponseRequest,
    ExtractEndmembersRequest,
    FuseRequest,
    Request,
    to_arguments,
)

Make = Callable[..., Any]


def fused(pair: Any, notes: Any, **options: Any) -> tuple[Any, Page]:
    """Fuse with a report; return the outcome and the report."""
    asked = FuseRequest(
        hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "fused.tif", report=pair.folder / "report.html"
    )
    outcome = fuse.run(replace(asked, **options), notes)
    assert outcome.outputs["report"] == str(pair.folder / "report.html")
    return outcome, check_page(pair.folder / "report.html")


def repeated(page: Page) -> Request:
    """Return what the command in a report asks for, as the shell hands it over."""
    (source,) = [text for text in page.source.split("<pre") if 'id="command"' in text]
    command = Unescaped(source.split(">", 1)[1].split("</pre>")[0]).text
    start = "python -m spectramorph_plugin "
    assert command.startswith(start)
    show = f"printf '%s\\n' {command[len(start) :]}"
    words = subprocess.run(["sh", "-c", show], capture_output=True, text=True, check=True).stdout.splitlines()
    return arguments.parse(words).request


class Unescaped(Page):
    """A text out of a page's source."""

    def __init__(self, source: str) -> None:
        super(Page, self).__init__()
        self.text, self._open = "", ["pre"]
        self.feed(source)
        self.close()


@pytest.mark.slow
def test_a_fusion_is_told(make_pair: Make, notes: Any) -> None:
    pair = make_pair(coarse=(24, 20), blur=0.4, shift=(0.4, -0.3), gain=(0.5, 2, 3, 1.5))
    outcome, page = fused(pair, notes, count=5, assessment=True)
    assert outcome.assessment.gain > 2
    assert f"+{outcome.assessment.gain:.1f} dB" in page.text
    assert "A test one scale down." in page.text
    assert f"{outcome.error.psnr:.0f} ± {outcome.error.spread:.0f} dB" in page.text
    assert outcome.error.verdict[1:] in page.text
    assert "What it does not mean." in page.text
    assert "In which places" in page.text
    assert "In which bands" in page.text
    assert f"{abs(outcome.registration.columns):.2f} pixels right" in page.text
    assert f"{abs(outcome.registration.columns) * 40:.3g} m and" in page.text
    for match in outcome.bands:
        assert match.name in page.text
    # Before and after, five maps of fractions, the uncertainty, two misfits, the blur used and the nominal one.
    assert len(page.all("img")) == 2 + 5 + 1 + 2 + 2
    assert len(page.all("input")) == 1
    curves = [each["data-curve"] for tag, each in page.elements if "data-curve" in each]
    assert curves == [*"01234", *"0123", *"01"]
    assert outcome.blur in page.text
    assert "Gaussians of the wavelengths and widths in its file" in page.text
    assert str(pair.folder / "fused.tif") in page.text
    assert str(pair.folder / "fused.tif.run.json") in page.text
    assert all(" ".join(line.split()) in page.text for line in notes.logs)
    asked = FuseRequest(
        hsi=pair.hsi,
        msi=(pair.msi,),
        output=pair.folder / "fused.tif",
        report=pair.folder / "report.html",
        count=5,
        assessment=True,
    )
    assert repeated(page) == asked


def test_a_report_changes_nothing_of_the_result(make_pair: Make, notes: Any) -> None:
    pair = make_pair()
    with_report, _ = fused(pair, notes)
    with rasterio.open(pair.folder / "fused.tif") as dataset:
        image = dataset.read()
    without = fuse.run(FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "again.tif"), notes)
    with rasterio.open(pair.folder / "again.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), image)
    assert replace(without, outputs=with_report.outputs, seconds=0) == replace(with_report, seconds=0)


def test_names_are_shown_as_they_are_and_run_nothing(write_pair: Make, tmp_path: Path, notes: Any) -> None:
    folder = tmp_path / "<b>&amp; 'quoted' $(rm)"
    folder.mkdir()
    pair = write_pair(folder)
    names = ("<script>alert(1)</script>", '"><img src=x onerror=alert(2)>', "{{ 7 * 7 }}", "${PATH} `id`")
    with rasterio.open(pair.msi, "r+") as dataset:
        dataset.descriptions = names
    request = FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=folder / "x.tif", report=folder / "r.html", count=3)
    fuse.run(replace(request, sensor="estimated"), notes)
    page = check_page(folder / "r.html")
    assert all(name in page.text for name in names)
    assert "49" not in [cell.strip() for cell in page.text.split("{{ 7 * 7 }}")]
    assert len(page.all("script")) == 1
    assert not page.all("b") or all("onerror" not in each for _, each in page.elements)
    assert repeated(page) == replace(request, sensor="estimated")
    estimate_response.run(
        EstimateResponseRequest(hsi=pair.hsi, msi=(pair.msi,), output=folder / "t.csv", report=folder / "e.html"), notes
    )
    assert all(name in check_page(folder / "e.html").text for name in names)


def test_one_band_of_little_is_told_as_what_it_is(make_pair: Make, notes: Any) -> None:
    pair = make_pair(coarse=(10, 8), centres=(600,), fwhm=300)
    _, page = fused(pair, notes, count=3)
    assert "The band correlates by" in page.text
    outcome, page = fused(pair, notes, count=3, registration=False, radiometric_matching=False)
    assert outcome.assessment is None
    assert "A test one scale down" not in page.text
    assert "Looking for a shift was switched off" in page.text
    assert "Matching the radiometry was switched off" in page.text


def test_warnings_come_first_and_a_shift_that_stays_is_no_good(make_pair: Make, notes: Any) -> None:
    pair = make_pair(coarse=(24, 20), blur=0.4, shift=(2.6, -1))
    outcome, page = fused(pair, notes, count=5)
    assert not outcome.registration.removed
    assert notes.warnings
    assert all(text in page.text for text in notes.warnings)
    assert page.text.index(notes.warnings[0]) < page.text.index("How good is it?")
    assert "A shift was found and not removed" in page.text
    assert any(each.get("class") == "bad" for each in page.all("li"))


def test_gaps_and_bad_bands_are_told(make_pair: Make, notes: Any) -> None:
    def spoil(hsi: Any, msi: Any) -> None:
        hsi[:, :2] = -9999
        hsi[5] = 0
        msi[:, :, :9] = -9999

    pair = make_pair(coarse=(16, 14), change=spoil, hsi_options={"nodata": -9999.0}, msi_options={"nodata": -9999.0})
    _, page = fused(pair, notes, count=4)
    assert "one band of the hyperspectral image was left out" in page.text
    covered = page.text.split("How much has a result? ")[1].split(" %")[0]
    assert 40 < float(covered) < 95


@pytest.mark.slow
def test_published_shows_no_misfit(make_pair: Make, notes: Any, quick: None) -> None:
    _, page = fused(make_pair(), notes, preset="published", count=3)
    assert "does not hold its result against the images again" in page.text
    assert "Not told" in page.text
    assert "Where it is likely to be wrong" not in page.text
    assert len(page.all("img")) == 2 + 3 + 2


def test_endmembers_are_told_with_or_without_wavelengths(make_pair: Make, notes: Any) -> None:
    pair = make_pair()
    request = ExtractEndmembersRequest(
        hsi=pair.hsi, output=pair.folder / "e.csv", report=pair.folder / "r.html", count=3
    )
    extract_endmembers.run(request, notes)
    page = check_page(pair.folder / "r.html")
    assert "3 pure spectra (asked for)" in page.text
    assert "wavelength, nm" in page.text
    assert repeated(page) == request
    with rasterio.open(pair.hsi) as dataset:
        values, profile = dataset.read(), dataset.profile
    with rasterio.open(pair.folder / "bare.tif", "w", **profile) as dataset:
        dataset.write(values)
    extract_endmembers.run(replace(request, hsi=pair.folder / "bare.tif"), notes)
    assert "The file tells no wavelengths: bands are counted." in check_page(pair.folder / "r.html").text


def test_an_estimated_response_is_likened_to_the_nearest_sensor(make_pair: Make, notes: Any) -> None:
    pair = make_pair(coarse=(24, 20), blur=0.4)
    with rasterio.open(pair.msi) as dataset:
        values, profile = dataset.read(), dataset.profile
    with rasterio.open(pair.folder / "bare.tif", "w", **profile) as dataset:
        dataset.write(values)
    request = EstimateResponseRequest(
        hsi=pair.hsi, msi=(pair.folder / "bare.tif",), output=pair.folder / "t.csv", report=pair.folder / "r.html"
    )
    outcome = estimate_response.run(request, notes)
    page = check_page(pair.folder / "r.html")
    assert "a likeness, and no proof of what the sensor is" in page.text
    assert all(f"{centre:.0f}" in page.text for centre in outcome.centres)
    assert repeated(page) == request


@pytest.mark.parametrize("job", ["fuse", "extract_endmembers", "estimate_response"])
def test_a_report_of_another_kind_is_told_before_anything_is_read(tmp_path: Path, notes: Any, job: str) -> None:
    images = {"hsi": tmp_path / "none.tif", "output": tmp_path / "x.csv", "report": tmp_path / "r.pdf"}
    requests: dict[str, tuple[Any, Any]] = {
        "fuse": (fuse, FuseRequest(msi=(tmp_path / "none.tif",), **images)),
        "extract_endmembers": (extract_endmembers, ExtractEndmembersRequest(**images)),
        "estimate_response": (estimate_response, EstimateResponseRequest(msi=(tmp_path / "none.tif",), **images)),
    }
    module, request = requests[job]
    with pytest.raises(UserError, match=r"report cannot be written as .pdf: end it in .html"):
        module.run(request, notes)
    assert not list(tmp_path.iterdir())


def test_a_missing_library_is_told_before_anything_is_read(
    tmp_path: Path, notes: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib.util

    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "jinja2" else found(name))
    request = ExtractEndmembersRequest(hsi=tmp_path / "none.tif", output=tmp_path / "x.csv", report=tmp_path / "r.html")
    with pytest.raises(UserError, match=r"report needs the package Jinja2 .*: install the engine again, or leave"):
        extract_endmembers.run(request, notes)


def test_a_full_disk_at_the_report_leaves_nothing(make_pair: Make, notes: Any, tiny_disk: Path) -> None:
    pair = make_pair()
    (tiny_disk / "filler").write_bytes(bytes(2**21 - 2**15))
    before = {path.name for path in pair.folder.iterdir()}
    with pytest.raises(UserError, match=r"tiny disk could not be written because the disk is full"):
        fuse.run(
            FuseRequest(
                hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "x.tif", report=tiny_disk / "r.html", count=4
            ),
            notes,
        )
    assert {path.name for path in pair.folder.iterdir()} == before
    assert {path.name for path in tiny_disk.iterdir()} == {"filler"}


@pytest.mark.slow
def test_no_request_without_a_report_draws_anything(make_pair: Make) -> None:
    """Neither matplotlib nor Jinja2 is loaded where no report is asked for."""
    pair = make_pair()
    words = to_arguments(
        FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=pair.folder / "x.tif", count=3, assessment=False)
    )
    program = (
        f"import sys; from spectramorph_plugin.engine.cli import main; code = main({words!r}); "
        "print(code, sorted({'matplotlib', 'jinja2', 'PIL'} & set(sys.modules)))"
    )
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "0 []"
