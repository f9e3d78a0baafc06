"""Imports point one way: core knows nothing of files, nothing heavy reaches QGIS."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "spectramorph_plugin"

# What the modules of a room may import of ours; a room may always import itself, and everyone the errors.
MAY_IMPORT = {
    "core": set(),
    "raster": set(),
    "sensors": {"core", "raster"},
    "protocol": {"sensors"},
    "pair": {"core", "raster", "sensors", "protocol.band_list", "protocol.figures", "protocol.reporter"},
    "fusion": {"core", "raster", "sensors", "pair", "protocol.band_list", "protocol.outputs"},
    "sample": set(),
    "report": {"core", "raster", "sensors", "protocol"},
    "jobs": {"core", "raster", "sensors", "pair", "protocol", "report", "sample"},
    "engine": {"protocol"},
    "runtime": {"protocol"},
    "gui": {"runtime", "protocol"},
    "processing": {"runtime", "protocol", "gui", "sensors.SENSOR_NAMES"},
}
STANDARD = set(sys.stdlib_module_names) if hasattr(sys, "stdlib_module_names") else None


def modules(folder: Path) -> list[Path]:
    """Return the modules below a folder; a module is its own."""
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [folder]


def imports(path: Path) -> Iterator[str]:
    """Yield absolute names of all that a module imports, ours as `room.module`.

    Ours are imported relatively: an absolute `processing` is QGIS's own.
    """
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (_of_qgis(alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield _of_qgis(node.module or "")
            yield from (_of_qgis(f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            yield name
            yield from (f"{name}.{alias.name}" for alias in node.names)


def _of_qgis(name: str) -> str:
    return f"qgis.{name}" if name.split(".")[0] == "processing" else name


def ours(name: str) -> str:
    """Return a name inside the project as `room.module`, or nothing for others."""
    parts = name.split(".")
    if parts[0] == "spectramorph_plugin":
        parts = parts[1:]
    elif parts[0] != "processing":
        return ""
    return ".".join(parts[:2])


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_rooms_import_only_what_they_may(room: str) -> None:
    folder = ROOT / room if room == "processing" else PACKAGE / ("fusion.py" if room == "fusion" else room)
    allowed = MAY_IMPORT[room]
    found = modules(folder)
    assert found
    for path in found:
        for name in imports(path):
            target = ours(name)
            if not target or target.split(".")[0] not in {*MAY_IMPORT, "plugin"}:
                continue
            fine = target.split(".")[0] == room or target in allowed or target.split(".")[0] in allowed
            fine = fine or any(rule.startswith(f"{target}.") for rule in allowed)
            assert fine, f"{path.relative_to(ROOT)} imports {name}"


def test_the_python_interface_is_imported_by_the_package_alone() -> None:
    users = [path.relative_to(PACKAGE).as_posix() for path in modules(PACKAGE) if "fusion" in map(ours, imports(path))]
    assert users == ["__init__.py"]


def test_the_package_is_imported_without_what_its_interface_needs() -> None:
    """And knows the interface all the same."""
    program = (
        "import sys, spectramorph_plugin as s; print(*sorted(sys.modules)); print(*dir(s)); "
        "print(s.fuse.__module__, s.SpectraMorph.__module__)"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded, known, found = (set(line.split()) for line in run.stdout.splitlines())
    assert not {name.split(".")[0] for name in loaded} & {"numpy", "scipy", "sklearn", "torch", "rasterio", "xarray"}
    assert {"fuse", "SpectraMorph", "__version__"} <= known
    assert found == {"spectramorph_plugin.fusion"}


def test_only_the_qgis_side_imports_qgis() -> None:
    for path in modules(PACKAGE):
        inside = path.relative_to(PACKAGE).parts
        if inside[0] in ("runtime", "gui", "plugin.py"):
            continue
        assert not [name for name in imports(path) if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo")], path


@pytest.mark.skipif(STANDARD is None, reason="Python 3.9 does not list its standard library")
def test_what_qgis_imports_needs_the_standard_library_and_qgis_alone() -> None:
    light = [
        *modules(PACKAGE / "protocol"),
        *(PACKAGE / f"{name}.py" for name in ("errors", "image_names", "plugin", "product_choices")),
    ]
    light.append(PACKAGE / "sensors" / "__init__.py")
    rooms = [path for room in (PACKAGE / "runtime", PACKAGE / "gui", ROOT / "processing") for path in modules(room)]
    for path in [*light, *rooms, ROOT / "__init__.py"]:
        for name in imports(path):
            top = name.split(".")[0]
            known = {*(STANDARD or ()), "qgis", "processing", "spectramorph_plugin", "__future__", ""}
            if path.parent == PACKAGE / "gui" or path == PACKAGE / "runtime" / "environment.py":
                # GDAL is a part of QGIS: the spectral view reads pixels and band tags by it, and the engine is told
                # how QGIS's GDAL reaches images on servers.
                known.add("osgeo")
            assert top in known, f"{path.relative_to(ROOT)} imports {name}"


def test_what_qgis_imports_brings_nothing_heavy_along() -> None:
    """The requests list the sensors by name, and must not bring those sensors' tables, nor numpy, with them."""
    light = ", ".join(f"spectramorph_plugin.protocol.{path.stem}" for path in modules(PACKAGE / "protocol"))
    program = f"import sys, {light}; print(*sorted(name for name in sys.modules))"
    listed = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(listed.stdout.split())
    assert "spectramorph_plugin.sensors" in loaded
    assert not loaded & {"numpy", "scipy", "torch", "rasterio", "spectramorph_plugin.sensors.catalogue"}


def test_core_reads_no_files() -> None:
    for path in modules(PACKAGE / "core"):
        assert not {name.split(".")[0] for name in imports(path)} & {"rasterio", "pathlib", "csv", "os", "io"}, path
