"""The zip holds what users need and nothing else."""

from __future__ import annotations

import configparser
import json
import zipfile
from pathlib import Path

import make_zip
import pytest

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 25 * 1024**2
"""Bytes; the plugin store takes no more."""


@pytest.fixture(scope="module")
def zip_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_zip.make_zip(tmp_path_factory.mktemp("zip"))


def names(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_zip_is_named_after_the_version(zip_path: Path) -> None:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert zip_path.name == f"spectramorph-{metadata['general']['version']}.zip"


@pytest.mark.parametrize(
    "name",
    [
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "processing/provider.py",
        "spectramorph_plugin/plugin.py",
        "spectramorph_plugin/__main__.py",
        "spectramorph_plugin/report/templates/fusion.html.j2",
        "spectramorph_plugin/report/templates/page.js",
        "spectramorph_plugin/runtime/locked/engine.txt",
        "spectramorph_plugin/runtime/locked/cuda.txt",
        "spectramorph_plugin/runtime/locked/torch.txt",
        "spectramorph_plugin/runtime/locked/tools.txt",
        "spectramorph_plugin/runtime/locked/sizes.json",
        "processing/models/fuseandcompare.model3",
        "processing/models/onemodelseveraldates.model3",
        "processing/models/endmemberstoclasses.model3",
        "processing/help/en/fuse.html",
        "processing/help/de/fuse.html",
        "spectramorph_plugin/sample/seen_spectra.npz",
        "spectramorph_plugin/sample/enmap_bands.csv",
        "spectramorph_plugin/sample/LICENSE.MIT",
        "spectramorph_plugin/sensors/tables/pleiades-1a.csv",
        "spectramorph_plugin/sensors/tables/LICENSE.Apache-2.0",
    ],
)
def test_zip_holds(zip_path: Path, name: str) -> None:
    assert f"spectramorph/{name}" in names(zip_path)


def test_zip_holds_every_module_of_the_plugin(zip_path: Path) -> None:
    modules = {
        f"spectramorph/{path.relative_to(ROOT).as_posix()}"
        for room in ("processing", "spectramorph_plugin")
        for path in (ROOT / room).rglob("*.py")
    }
    assert modules <= set(names(zip_path))


def test_zip_holds_the_response_of_every_sensor(zip_path: Path) -> None:
    tables = {
        f"spectramorph/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "spectramorph_plugin" / "sensors" / "tables").glob("*.csv")
    }
    assert len(tables) > 10
    assert tables <= set(names(zip_path))


def test_zip_holds_the_help_of_every_algorithm(zip_path: Path) -> None:
    algorithms = json.loads((ROOT / "tests" / "qgis" / "golden_algorithms.json").read_text(encoding="utf-8"))
    pages = {
        f"spectramorph/processing/help/{language}/{name.partition(':')[2]}.html"
        for language in ("en", "de", "es", "fr", "pt")
        for name in algorithms
    }
    assert len(pages) > 50
    assert pages <= set(names(zip_path))


def test_zip_holds_the_icon_that_the_metadata_names(zip_path: Path) -> None:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert f"spectramorph/{metadata['general']['icon']}" in names(zip_path)


def test_zip_holds_nothing_else(zip_path: Path) -> None:
    for name in names(zip_path):
        parts = name.split("/")
        assert parts[0] == "spectramorph"
        assert parts[1] not in ("tests", "benchmarks", "examples", "docs", "dist", "demo"), name
        assert not any(part.startswith(".") or part == "__pycache__" for part in parts), name
        assert not name.endswith((".pyc", ".partial", "/")), name


def test_zip_is_small_enough_for_the_store(zip_path: Path) -> None:
    assert zip_path.stat().st_size < LARGEST


def test_the_same_files_give_the_same_bytes(zip_path: Path, tmp_path: Path) -> None:
    again = make_zip.make_zip(tmp_path)
    assert again.read_bytes() == zip_path.read_bytes()
