"""Reports in a real browser: no error on its console, no request, and nothing wider than the window."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spectramorph_plugin.jobs import estimate_response, extract_endmembers, fuse
from spectramorph_plugin.protocol.requests import EstimateResponseRequest, ExtractEndmembersRequest, FuseRequest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PROBE = """<script>
addEventListener("load", function () {
  var swipe = document.querySelector(".swipe"), range = document.querySelector("input[type=range]");
  if (swipe) { range.value = 25; range.dispatchEvent(new Event("input")); }
  var broken = Array.prototype.filter.call(document.images, function (image) { return !image.naturalWidth; });
  var asked = performance.getEntriesByType("resource").map(function (entry) { return entry.name; });
  document.title = JSON.stringify({
    asked: asked.filter(function (name) { return name.slice(0, 5) !== "data:"; }),
    wide: document.documentElement.scrollWidth, window: innerWidth, broken: broken.length,
    at: swipe && swipe.style.getPropertyValue("--at"), live: swipe && swipe.classList.contains("live")
  });
});
</script>"""


@pytest.fixture(scope="module")
def browser() -> str:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine")
    return found


@pytest.fixture(scope="module")
def pages(write_pair: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, module_notes: Any) -> Path:
    """A folder with a report of each job."""
    pair = write_pair(tmp_path_factory.mktemp("pages"), coarse=(16, 14), blur=0.4)
    images = {"hsi": pair.hsi, "msi": (pair.msi,)}
    at = {name: {"output": pair.folder / f"{name}.out", "report": pair.folder / f"{name}.html"} for name in "fse"}
    fuse.run(FuseRequest(count=5, **images, **at["f"]), module_notes)
    estimate_response.run(EstimateResponseRequest(**images, **at["s"]), module_notes)
    extract_endmembers.run(ExtractEndmembersRequest(hsi=pair.hsi, count=4, **at["e"]), module_notes)
    return pair.folder


def opened(browser: str, page: Path, width: int, tmp_path: Path) -> tuple[dict[str, Any], str]:
    """Open a page; return what the probe found in it, and what the browser's log says.

    Its policy (CSP) lets no page ask for anything: an attempt is an error on the console.
    """
    probed = tmp_path / "probed.html"
    probed.write_text(page.read_text(encoding="utf-8") + PROBE, encoding="utf-8")
    run = subprocess.run(
        [
            browser,
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            f"--user-data-dir={tmp_path / 'profile'}",
            f"--window-size={width},900",
            "--enable-logging=stderr",
            "--dump-dom",
            probed.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    (title,) = re.findall(r"<title>(\{.*?\})</title>", run.stdout)
    return json.loads(title), run.stderr


@pytest.mark.slow
@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("job", ["f", "s", "e"])
def test_a_report_opens_alone(browser: str, pages: Path, tmp_path: Path, job: str, width: int) -> None:
    found, said = opened(browser, pages / f"{job}.html", width, tmp_path)
    assert "CONSOLE" not in said, said
    assert not found["asked"]
    assert found["broken"] == 0
    assert found["wide"] <= found["window"]
    assert (found["at"], found["live"]) == (("25%", True) if job == "f" else (None, None))
