"""qgis_process with the plugin installed from its zip into a clean profile."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from rasters import MSI_FWHM, MSI_WAVELENGTHS, split_msi, write_raster
from support import ENGINE, PROJECT, engines, files_in, make_prisma

# Debian 12's wrapper script fails on every command.
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
SECONDS = 240


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A clean profile with the plugin's zip unpacked in it, as QGIS does, and enabled."""
    profile = tmp_path_factory.mktemp("profile")
    subprocess.run([sys.executable, str(PROJECT / ".ci" / "make_zip.py"), str(profile)], check=True)
    (archive,) = profile.glob("*.zip")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(profile / "plugins")
    assert files_in(profile / "plugins") == ["spectramorph"]
    (profile / "run").mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    made = {
        **kept,
        "OMP_NUM_THREADS": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(profile / "run"),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile / "config"),
        "QGIS_PLUGINPATH": str(profile / "plugins"),
        "SPECTRAMORPH_PYTHON": str(ENGINE),
    }
    subprocess.run([QGIS_PROCESS, "plugins", "enable", "spectramorph"], env=made, check=True, capture_output=True)
    return made


@pytest.fixture
def qgis_process(environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess]:
    def run(*arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [QGIS_PROCESS, *arguments],
            env=environment,
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )

    return run


@pytest.mark.slow
def test_algorithms_are_listed_with_readable_help(qgis_process):
    listed = json.loads(qgis_process("--json", "list").stdout)
    assert sorted(listed["providers"]["spectramorph"]["algorithms"]) == [
        "spectramorph:applymodel",
        "spectramorph:assessfusion",
        "spectramorph:coregister",
        "spectramorph:endmemberstoclasses",
        "spectramorph:enginestatus",
        "spectramorph:estimateresponse",
        "spectramorph:exportabundances",
        "spectramorph:extractendmembers",
        "spectramorph:fuse",
        "spectramorph:fuseandcompare",
        "spectramorph:fusemany",
        "spectramorph:importproduct",
        "spectramorph:installengine",
        "spectramorph:loadsampledata",
        "spectramorph:onemodelseveraldates",
        "spectramorph:resampletosensor",
        "spectramorph:simulatepair",
    ]
    told = qgis_process("help", "spectramorph:fuse").stdout
    assert "RADIOMETRIC_MATCHING" in told
    assert "Fits gain and offset of each band" in told
    assert "</" not in told


def test_fuse(qgis_process, pair, tmp_path):
    output, residuals = tmp_path / "fused.tif", tmp_path / "residuals.tif"
    arguments = [f"--{name}={value}" for name, value in pair.parameters.items()]
    ended = qgis_process(
        "--json", "run", "spectramorph:fuse", *arguments, "--PRESET=sharp", f"--OUTPUT={output}",
        f"--RESIDUALS={residuals}",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout)["results"]
    assert results["OUTPUT"] == str(output)
    assert results["LOWEST_CORRELATION"] > 0.9
    assert results["PRESET_USED"] == "sharp"
    assert files_in(tmp_path) == ["fused.tif", "residuals.tif"]


@pytest.mark.slow
def test_an_example_model(qgis_process, pair, tmp_path):
    results = {"fuse:Fused image": "fused.tif", "fuse:Residuals": "residuals.tif", "assess:Table of figures": "f.csv"}
    results["assess:Page of figures"] = "page.html"
    places = [f"--{name}={tmp_path / file}" for name, file in results.items()]
    ended = qgis_process(
        "--json", "run", "spectramorph:fuseandcompare", f"--HSI={pair.hsi}", f"--MSI={pair.msi}", *places
    )
    assert ended.returncode == 0, ended.stderr
    made = json.loads(ended.stdout)["results"]
    assert {name: made[name] for name in results} == {name: str(tmp_path / file) for name, file in results.items()}
    assert {*results.values()} <= {*files_in(tmp_path)}, "QGIS leaves statistics beside them"


@pytest.mark.slow
def test_fuse_with_bands_in_files_of_their_own(qgis_process, pair, tmp_path):
    output, images = tmp_path / "fused.tif", split_msi(pair, tmp_path / "in")
    ended = qgis_process(
        "--json", "run", "spectramorph:fuse", f"--HSI={pair.hsi}", *(f"--MSI={image}" for image in images),
        "--SHIFT=0, 0", "--ASSESSMENT=false", f"--OUTPUT={output}",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout)["results"]
    assert results["LOWEST_CORRELATION"] > 0.9
    assert results["RESPONSE_USED"]
    assert "ASSESSED_GAIN" not in results


@pytest.fixture
def folder(pair, tmp_path, environment, monkeypatch) -> Path:
    """A folder to work in, which holds a pair, its masks, in which nothing is masked, and a response."""
    monkeypatch.setitem(environment, "GDAL_PAM_ENABLED", "NO")  # QGIS's statistics would lie beside the images
    shutil.copy(pair.hsi, tmp_path / "hsi.tif")
    shutil.copy(pair.msi, tmp_path / "msi.tif")
    for image in ("hsi", "msi"):
        raster = gdal.Open(str(tmp_path / f"{image}.tif"))
        pixel = raster.GetGeoTransform()[1]
        write_raster(tmp_path / f"{image}_mask.tif", np.zeros((1, raster.RasterYSize, raster.RasterXSize)), pixel)
    nm, at, width = np.arange(400.0, 1001, 20)[:, None], np.array(MSI_WAVELENGTHS), np.array(MSI_FWHM)
    table = np.hstack([nm, np.exp(-4 * np.log(2) * ((nm - at) / width) ** 2)])
    np.savetxt(tmp_path / "response.csv", table, delimiter=",", header="wavelength,B2,B3,B4,B8", comments="")
    return tmp_path


@pytest.mark.slow
def test_relative_paths_of_the_fusion_are_relative_to_where_qgis_works(qgis_process, environment, folder):
    """Not to the plugin's folder, and not to the engine's: in a folder beside it, too."""
    plugin = files_in(Path(environment["QGIS_PLUGINPATH"]) / "spectramorph")
    before = set(files_in(folder))
    (folder / "made").mkdir()
    outputs = {
        "OUTPUT": "fused.tif",
        "ABUNDANCES": "made/abundances.tif",
        "ENDMEMBERS": "./endmembers.csv",
        "MODEL": "model.safetensors",
        "RESIDUALS": "made/../residuals.tif",
    }
    inputs = {
        "HSI": "hsi.tif",
        "MSI": "./msi.tif",
        "HSI_MASK": "hsi_mask.tif",
        "MSI_MASK": "msi_mask.tif",
        "RESPONSE": "response.csv",
    }
    arguments = [f"--{name}={path}" for name, path in {**inputs, **outputs}.items()]
    ended = qgis_process("--json", "run", "spectramorph:fuse", *arguments, "--ASSESSMENT=false", folder=folder)
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout)["results"]
    assert {name: results[name] for name in outputs} == {
        name: os.path.abspath(folder / path) for name, path in outputs.items()
    }
    made = {"endmembers.csv", "fused.tif", "made", "model.safetensors", "residuals.tif"}
    assert set(files_in(folder)) - before == made
    assert files_in(folder / "made") == ["abundances.tif"]
    assert files_in(Path(environment["QGIS_PLUGINPATH"]) / "spectramorph") == plugin

    images = ("--HSI=hsi.tif", "--MSI=msi.tif", "--MODEL=model.safetensors")
    ended = qgis_process("run", "spectramorph:exportabundances", *images, "--OUTPUT=maps.tif", folder=folder)
    assert ended.returncode == 0, ended.stderr
    assert "maps.tif" in files_in(folder)


@pytest.mark.slow
def test_relative_paths_of_the_other_algorithms(qgis_process, folder):
    make_prisma(folder / "product.he5")
    for algorithm, inputs, outputs in (
        ("estimateresponse", ["HSI=hsi.tif", "MSI=msi.tif"], {"OUTPUT": "r.csv", "BLUR": "b.csv", "PLOT": "p.html"}),
        ("extractendmembers", ["HSI=hsi.tif"], {"OUTPUT": "e.csv"}),
        ("importproduct", ["PRODUCT=product.he5"], {"OUTPUT": "imported.tif"}),
        ("resampletosensor", ["HSI=hsi.tif", "RESPONSE=response.csv"], {"OUTPUT": "seen.tif"}),
    ):
        arguments = [f"--{each}" for each in inputs] + [f"--{name}={file}" for name, file in outputs.items()]
        ended = qgis_process("--json", "run", f"spectramorph:{algorithm}", *arguments, folder=folder)
        assert ended.returncode == 0, ended.stderr
        results = json.loads(ended.stdout)["results"]
        for name, file in outputs.items():
            assert results[name] == str(folder / file)
            assert (folder / file).stat().st_size > 0


def test_a_folder_of_other_modules_does_not_stop_the_engine(qgis_process, folder):
    """Where people work there are files of theirs with the names of modules; and the plugin has a `processing`."""
    for name in ("torch", "random", "spectramorph_plugin"):
        (folder / f"{name}.py").write_text("raise RuntimeError('not this one')\n")
    ended = qgis_process("run", "spectramorph:extractendmembers", "--HSI=hsi.tif", "--OUTPUT=e.csv", folder=folder)
    assert ended.returncode == 0, ended.stderr
    assert (folder / "e.csv").exists()


@pytest.mark.slow
def test_one_of_several_files_that_is_missing_is_one_sentence(qgis_process, pair, tmp_path):
    ended = qgis_process(
        "run", "spectramorph:estimateresponse", f"--HSI={pair.hsi}", f"--MSI={pair.msi}", "--MSI=/nowhere/band.tif",
        f"--OUTPUT={tmp_path / 'response.csv'}",
    )  # fmt: skip
    assert ended.returncode != 0
    assert "“/nowhere/band.tif” cannot be opened as a raster file" in ended.stdout + ended.stderr
    assert files_in(tmp_path) == []


@pytest.mark.slow
def test_estimate_response(qgis_process, slow_pair, tmp_path):
    outputs = {"OUTPUT": "response.csv", "BLUR": "blur.csv", "PLOT": "plot.html"}
    ended = qgis_process(
        "--json", "run", "spectramorph:estimateresponse", f"--HSI={slow_pair.hsi}", f"--MSI={slow_pair.msi}",
        *(f"--{name}={tmp_path / file}" for name, file in outputs.items()),
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout)["results"]
    assert results.keys() == {*outputs, "SHIFT_COLUMNS", "SHIFT_ROWS", "LOWEST_CORRELATION", "SECONDS"}
    assert files_in(tmp_path) == sorted(outputs.values())


@pytest.mark.slow
def test_bad_input_is_one_sentence(qgis_process, pair, tmp_path):
    ended = qgis_process(
        "run", "spectramorph:fuse", f"--HSI={pair.msi}", f"--MSI={pair.hsi}", f"--OUTPUT={tmp_path / 'x.tif'}"
    )
    assert ended.returncode != 0
    assert "are coarser than those of the hyperspectral one" in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stdout + ended.stderr
    assert files_in(tmp_path) == []


@pytest.mark.slow
def test_missing_engine_is_one_sentence(environment, pair, tmp_path):
    ended = subprocess.run(
        [QGIS_PROCESS, "run", "spectramorph:extractendmembers", f"--HSI={pair.hsi}", f"--OUTPUT={tmp_path / 'e.csv'}"],
        env={**environment, "SPECTRAMORPH_PYTHON": "/nowhere/python"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert ended.returncode != 0
    assert "“/nowhere/python”, named in SPECTRAMORPH_PYTHON, is not there" in ended.stdout + ended.stderr
    assert files_in(tmp_path) == []


@pytest.mark.slow
def test_no_engine_is_left_when_qgis_is_killed(environment, slow_pair, tmp_path):
    output = tmp_path / "out" / "fused.tif"
    output.parent.mkdir()
    arguments = [f"--{name}={value}" for name, value in slow_pair.parameters.items()]
    with (tmp_path / "log").open("w") as log:
        qgis = subprocess.Popen(
            [QGIS_PROCESS, "run", "spectramorph:fuse", *arguments, "--PRESET=published", f"--OUTPUT={output}"],
            env=environment,
            stdout=log,
            stderr=log,
        )
    until(lambda: "Training" in (tmp_path / "log").read_text(), (tmp_path / "log").read_text)
    (engine,) = engines(qgis.pid)
    qgis.send_signal(signal.SIGKILL)
    qgis.wait()
    until(lambda: engine not in engines(), lambda: "the engine is still there")
    assert files_in(output.parent) == []


def until(happened: Callable[[], bool], say: Callable[[], str]) -> None:
    """Wait for what has to happen, but not for ever."""
    for _ in range(20 * SECONDS):
        if happened():
            return
        time.sleep(0.05)
    raise TimeoutError(say())
