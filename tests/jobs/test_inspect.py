"""Job inspect: what headers tell, without an image being read."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import rasterio

from spectramorph_plugin.jobs import inspect
from spectramorph_plugin.protocol.outcomes import InspectOutcome
from spectramorph_plugin.protocol.requests import InspectRequest

ROOT = Path(__file__).resolve().parents[2]


class Silent:
    """A reporter that nobody listens to."""

    def progress(self, percent: float, text: str) -> None: ...

    def log(self, text: str) -> None: ...

    def warning(self, text: str) -> None: ...


def look(**asked) -> InspectOutcome:
    return inspect.run(InspectRequest(**asked), Silent())


def test_a_pair_is_told_with_response_overlap_and_effort(make_pair):
    pair = make_pair()
    found = look(hsi=pair.hsi, msi=(pair.msi,))
    assert (found.hsi.bands, found.hsi.pixel, found.hsi.wavelengths) == (24, 40.0, True)
    assert (found.msi.bands, found.msi.pixel) == (4, 10.0)
    assert found.response == "Gaussians from the bands' wavelengths and widths"
    assert found.overlap == pytest.approx(12 * 10 * 0.04**2)
    assert 0.4 < found.seconds < 2
    assert 4e8 < found.memory < 5e8
    assert found.problem == ""


def test_more_work_takes_longer_and_more_memory(make_pair):
    pair = make_pair()
    sharp, published = (look(hsi=pair.hsi, msi=(pair.msi,), preset=preset) for preset in ("sharp", "published"))
    estimated = look(hsi=pair.hsi, msi=(pair.msi,), sensor="estimated")
    more_cores = look(hsi=pair.hsi, msi=(pair.msi,), threads=8)
    assert published.seconds > sharp.seconds
    assert published.memory > sharp.memory
    assert estimated.response == ""
    assert estimated.seconds > sharp.seconds
    assert more_cores.seconds < look(hsi=pair.hsi, msi=(pair.msi,), threads=1).seconds


def test_what_stands_against_a_fusion_is_told_beside_what_was_found(make_pair):
    pair = make_pair()
    swapped = look(hsi=pair.msi, msi=(pair.hsi,))
    assert "are the two inputs swapped?" in swapped.problem
    assert (swapped.hsi.bands, swapped.msi.bands, swapped.seconds) == (4, 24, None)
    assert "are the same file" in look(hsi=pair.hsi, msi=(pair.hsi,)).problem
    assert "does not exist" in look(hsi=pair.hsi, msi=(Path("nowhere.tif"),)).problem


def test_an_hsi_without_wavelengths_is_told(make_pair, tmp_path):
    pair = make_pair()
    bare = tmp_path / "bare.tif"
    with rasterio.open(pair.hsi) as source:
        profile, values = source.profile, source.read()
    with rasterio.open(bare, "w", **profile) as target:
        target.write(values)
    assert "has no wavelengths" in look(hsi=bare, msi=(pair.msi,)).problem


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("ENMAP01-____L2A-DT0000001234_20220601T100000Z_001_V010000_20220602T000000Z-SPECTRAL_IMAGE.TIF", "EnMAP L2A"),
        ("PRS_L2D_STD_20200101.tif", "PRISMA L2D"),
        ("EO1H1990262010123110T1.tif", "Hyperion"),
        ("scene.tif", ""),
    ],
)
def test_products_are_called_what_people_call_them(make_pair, tmp_path, name, product):
    named = tmp_path / name
    shutil.copy(make_pair().hsi, named)
    assert look(hsi=named).hsi.name == product


def test_a_sensor_is_called_by_its_name(make_pair):
    pair = make_pair()
    found = look(hsi=pair.hsi, msi=(pair.msi,), sensor="ikonos", sensor_bands=("Blue", "Green", "Red", "NIR"))
    assert found.msi.name == "IKONOS"


def test_it_needs_neither_torch_nor_scikit_learn(make_pair):
    pair = make_pair()
    program = (
        "import sys; from spectramorph_plugin.engine import cli; "
        f"code = cli.main(['inspect', '--hsi', {str(pair.hsi)!r}, '--msi', {str(pair.msi)!r}, '--json']); "
        "print(code, sorted({'torch', 'sklearn'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    *lines, last = run.stdout.splitlines()
    assert last == "0 []"
    assert json.loads(lines[-1])["outcome"]["msi"]["bands"] == 4
