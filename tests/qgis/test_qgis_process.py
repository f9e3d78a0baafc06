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

import pytest
from rasters import split_msi
from support import ENGINE, PROJECT, engines, files_in

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
        "SPECTRAMORPH_PYTHON": os.environ.get("SPECTRAMORPH_PYTHON") or str(ENGINE),
    }
    subprocess.run([QGIS_PROCESS, "plugins", "enable", "spectramorph"], env=made, check=True, capture_output=True)
    return made


@pytest.fixture
def qgis_process(environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess]:
    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [QGIS_PROCESS, *arguments], env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
        )

    return run


@pytest.mark.slow
def test_algorithms_are_listed_with_readable_help(qgis_process):
    listed = json.loads(qgis_process("--json", "list").stdout)
    assert sorted(listed["providers"]["spectramorph"]["algorithms"]) == [
        "spectramorph:enginestatus",
        "spectramorph:estimateresponse",
        "spectramorph:exportabundances",
        "spectramorph:extractendmembers",
        "spectramorph:fuse",
        "spectramorph:importproduct",
    ]
    told = qgis_process("help", "spectramorph:fuse").stdout
    assert "RADIOMETRIC_MATCHING" in told
    assert "Fits gain and offset of each band" in told
    assert "</" not in told


def test_fuse(qgis_process, pair, tmp_path):
    output, misfits = tmp_path / "fused.tif", tmp_path / "residuals.tif"
    arguments = [f"--{name}={value}" for name, value in pair.parameters.items()]
    ended = qgis_process(
        "--json", "run", "spectramorph:fuse", *arguments, "--PRESET=sharp", f"--OUTPUT={output}",
        f"--RESIDUALS={misfits}",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout)["results"]
    assert results["OUTPUT"] == str(output)
    assert results["LOWEST_CORRELATION"] > 0.9
    assert results["PRESET_USED"] == "sharp"
    assert files_in(tmp_path) == ["fused.tif", "residuals.tif"]


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
    assert "ASSESSED_PSNR" not in results


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
    assert "are not finer than those of the hyperspectral one" in ended.stdout + ended.stderr
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
