"""`pip install .` brings the engine's command line and the Python interface, and nothing of QGIS's side beside them."""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import spectramorph_plugin

tomllib = pytest.importorskip("tomllib", reason="Python 3.11 and later read TOML")

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "spectramorph_plugin"
NOT_SOURCES = (".*", "__pycache__", "demo", "dist", "build", "*.egg-info")
OLDEST_SETUPTOOLS = 77


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version.partition("+")[0]))


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the package installed from a copy of the sources; the other packages are this one's."""
    if numbers(importlib.metadata.version("setuptools"))[0] < OLDEST_SETUPTOOLS:
        pytest.skip("the environment of the tests is old: make test-env")
    folder = tmp_path_factory.mktemp("pip")
    shutil.copytree(ROOT, folder / "sources", ignore=shutil.ignore_patterns(*NOT_SOURCES))
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder / "env")], check=True)
    python = folder / "env" / "bin" / "python"
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.run([str(python), "-c", ask], capture_output=True, text=True, check=True).stdout.strip())
    elsewhere = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]  # as Debian calls it
    (site / "elsewhere.pth").write_text("\n".join(elsewhere), encoding="utf-8")
    install = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--no-cache-dir"]
    done = subprocess.run(
        [str(python), *install, "--disable-pip-version-check", str(folder / "sources")],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (site / "spectramorph_plugin").is_dir()
    return folder / "env"


def run(environment: Path, *command: str) -> str:
    """Run a program of the environment far from the checkout and return what it prints."""
    program = environment / "bin" / command[0]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(program), *command[1:]], cwd=environment, env=clean, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_one_package_is_installed_and_whole(environment: Path) -> None:
    site = Path(run(environment, "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    mine = {path.name for path in site.iterdir()} - {"elsewhere.pth"}
    assert mine == {"spectramorph_plugin", f"spectramorph-{spectramorph_plugin.__version__}.dist-info"}
    shipped = {
        path.relative_to(PACKAGE) for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }
    installed = {path.relative_to(site / "spectramorph_plugin") for path in (site / "spectramorph_plugin").rglob("*")}
    assert shipped <= installed
    licences = [path.name for path in next(site.glob("*.dist-info")).rglob("LICENSE*")]
    assert sorted(licences) == ["LICENSE", "LICENSE.Apache-2.0", "LICENSE.MIT"]


@pytest.mark.slow
def test_command_line_is_installed(environment: Path) -> None:
    assert run(environment, "spectramorph", "--help").startswith("usage: spectramorph ")
    assert f"version: {spectramorph_plugin.__version__}\n" in run(environment, "spectramorph", "status")


@pytest.mark.slow
def test_python_interface_is_installed(environment: Path) -> None:
    program = "import spectramorph_plugin as s; print(s.__file__); print(s.fuse.__name__, s.SpectraMorph(count=5))"
    place, told = run(environment, "python", "-c", program).splitlines()
    assert Path(place).is_relative_to(environment.resolve())
    assert told == "fuse SpectraMorph(count=5)"


@pytest.mark.slow
def test_every_sensor_is_installed(environment: Path) -> None:
    program = (
        "from spectramorph_plugin.sensors import SENSOR_NAMES as names; "
        "from spectramorph_plugin.sensors.catalogue import load_sensor; print(len([load_sensor(n) for n in names]))"
    )
    assert int(run(environment, "python", "-c", program)) > 30


def test_what_is_needed_is_what_the_engine_installs_or_older() -> None:
    """Also by name: nothing is needed that QGIS's engine lacks."""
    about = project()["project"]
    pinned = {
        name: numbers(version)
        for name, version in re.findall(
            r"^([a-z0-9-]+)==([\d.]+)", (PACKAGE / "runtime" / "engine-requirements.in").read_text(), re.M
        )
    }
    extras = about["optional-dependencies"]
    bounds = dict(
        re.fullmatch(r"([a-z0-9-]+)>=([\d.]+)", each).groups()
        for each in [*about["dependencies"], *extras["plot"], *extras["products"]]
    )
    for name, version in bounds.items():
        assert numbers(version) <= pinned[name], name
    assert {*pinned} - {*bounds} <= {"affine", "jinja2"}  # rasterio's own, and what the report is made with
    assert {*extras} == {"xarray", "plot", "products", "notebook", "dask"}


def test_this_environment_has_what_is_needed() -> None:
    for each in project()["project"]["dependencies"]:
        name, least = each.split(">=")
        assert numbers(importlib.metadata.version(name)) >= numbers(least)
