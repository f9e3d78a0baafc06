"""The engine process seen from QGIS: it obeys, it cleans up, and when it cannot start or dies that is told well."""

from __future__ import annotations

import itertools
import os
import signal
import sys
import tempfile
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsSettings
from rasters import make_pair
from support import ENGINE, engines, files_in

PUT_BY_USER = b"put here by the user"
IN_TRAINING, IN_WRITING = 11, 60


@pytest.fixture(scope="module")
def large_pair(tmp_path_factory):
    """Few coarse pixels, so that the training is quick, and many fine ones, so that writing takes a while."""
    return make_pair(tmp_path_factory.mktemp("large"), size=12, ratio=120)


@pytest.fixture
def outputs(tmp_path) -> dict[str, str]:
    """Outputs in an empty folder, but for the fused image, which is there already."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "fused.tif").write_bytes(PUT_BY_USER)
    names = {"OUTPUT": "fused.tif", "ABUNDANCES": "maps.tif", "ENDMEMBERS": "e.csv", "MODEL": "m.safetensors"}
    return {name: str(folder / file) for name, file in names.items()}


def assert_nothing_changed(outputs: dict[str, str]) -> None:
    fused = Path(outputs["OUTPUT"])
    assert files_in(fused.parent) == ["fused.tif"]
    assert fused.read_bytes() == PUT_BY_USER


@pytest.mark.slow
@pytest.mark.parametrize("stage", [IN_TRAINING, IN_WRITING])
def test_cancel_ends_everything_and_leaves_no_file(run, feedback, large_pair, slow_pair, outputs, stage):
    pair = slow_pair if stage == IN_TRAINING else large_pair
    at_work = []
    feedback.at(stage, lambda: at_work.extend(engines(os.getpid())))
    feedback.at(stage, feedback.cancel)
    assert run("fuse", {**pair.parameters, "PRESET": "published", **outputs}) == {}
    assert feedback.percents[-1] < 100
    assert at_work
    assert not set(at_work) & set(engines())
    assert_nothing_changed(outputs)


@pytest.mark.slow
@pytest.mark.parametrize("stage", [IN_TRAINING, IN_WRITING])
def test_engine_killed_half_way(run, feedback, large_pair, outputs, stage):
    feedback.at(stage, lambda: [os.kill(engine, signal.SIGKILL) for engine in engines(os.getpid())])
    with pytest.raises(QgsProcessingException) as told:
        run("fuse", {**large_pair.parameters, "PRESET": "published", **outputs})
    assert "ended unexpectedly (killed by SIGKILL) and nothing was written" in str(told.value)
    assert "memory" in str(told.value)
    assert_nothing_changed(outputs)


def test_engine_refuses(run, pair, outputs, tmp_path):
    wrong = tmp_path / "response.csv"
    wrong.write_text("wavelength,red\n600,0.5\n650,1\n700,0.5\n")
    with pytest.raises(QgsProcessingException) as told:
        run("fuse", {**pair.parameters, **outputs, "RESPONSE": str(wrong)})
    assert "the multispectral image has 4" in str(told.value)
    assert_nothing_changed(outputs)


def test_cancel_does_not_wait_for_a_silent_child(spectramorph, tmp_path):
    from spectramorph.spectramorph_plugin.runtime.child import ChildProcess
    from spectramorph.spectramorph_plugin.runtime.environment import clean_environment
    from spectramorph.spectramorph_plugin.runtime.errors import CanceledError

    child = ChildProcess([sys.executable, "-c", "import time; time.sleep(600)"], clean_environment(), tmp_path)
    asked = itertools.count()
    with pytest.raises(CanceledError):
        list(child.lines(lambda: next(asked) == 3))
    with pytest.raises(ProcessLookupError):
        os.kill(child.process_id, 0)


def test_engine_gets_a_clean_environment(spectramorph, monkeypatch):
    from spectramorph.spectramorph_plugin.runtime.environment import clean_environment

    for name in (
        "PYTHONPATH",
        "PYTHONHOME",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "LD_LIBRARY_PATH",
    ):
        monkeypatch.setenv(name, "/somewhere/of/QGIS")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    monkeypatch.setenv("PIP_INDEX_URL", "https://example.org/simple")
    environment = clean_environment()
    assert "/somewhere/of/QGIS" not in environment.values()
    assert environment["CUDA_VISIBLE_DEVICES"] == "1"
    assert environment["PATH"] == os.environ["PATH"]
    assert environment["PYTHONNOUSERSITE"] == environment["PYTHONUTF8"] == "1"
    assert "PIP_INDEX_URL" not in environment
    assert clean_environment(downloads=True)["PIP_INDEX_URL"] == "https://example.org/simple"


def test_the_engine_is_told_how_gdal_reaches_servers(spectramorph, monkeypatch, proxy_settings):
    """By an explicit list: variables, options of QGIS's GDAL, and QGIS's own proxy, in that order."""
    from spectramorph.spectramorph_plugin.runtime import environment

    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a key")
    monkeypatch.setenv("AWS_UNKNOWN", "nothing that GDAL knows")
    monkeypatch.setenv("GDAL_DATA", "/somewhere/of/QGIS")
    monkeypatch.delenv("HTTPS_PROXY", raising=False)
    proxy_settings.setValue("proxy/proxyEnabled", True)
    proxy_settings.setValue("proxy/proxyType", "HttpProxy")
    proxy_settings.setValue("proxy/proxyHost", "proxy.example.org")
    proxy_settings.setValue("proxy/proxyPort", "8080")
    gdal.SetConfigOption("GDAL_HTTP_BEARER", "a token")
    try:
        told = environment.engine_environment()
    finally:
        gdal.SetConfigOption("GDAL_HTTP_BEARER", None)
    assert (told["AWS_ACCESS_KEY_ID"], told["GDAL_HTTP_BEARER"]) == ("a key", "a token")
    assert told["HTTPS_PROXY"] == "http://proxy.example.org:8080"
    assert not {"AWS_UNKNOWN", "GDAL_DATA"} & told.keys()
    assert not {"AWS_ACCESS_KEY_ID", "HTTPS_PROXY"} & environment.clean_environment().keys()
    assert "GDAL_HTTP_BEARER" not in environment.engine_environment()


@pytest.fixture
def proxy_settings():
    """QGIS's settings, whose proxy is as before in the end."""
    settings = QgsSettings()
    yield settings
    settings.remove("proxy")


@pytest.mark.slow
def test_libraries_of_qgis_do_not_break_the_engine(run, monkeypatch, tmp_path):
    """QGIS on Windows and macOS sets variables that stop any other Python."""
    (tmp_path / "torch.py").write_text("raise ImportError('the wrong torch')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    assert run("enginestatus", {})["TORCH"]


def test_engine_works_in_no_folder_of_ours(run, monkeypatch, script, pair, outputs, tmp_path):
    """A path that is relative by mistake must not end up in the plugin's folder, nor in the user's."""
    monkeypatch.setenv("SPECTRAMORPH_PYTHON", str(script(f'[ "$2" = "-c" ] && exit 0; pwd > {tmp_path / "where"}')))
    with pytest.raises(QgsProcessingException):
        run("fuse", {**pair.parameters, **outputs})
    assert (tmp_path / "where").read_text().strip() == os.path.realpath(tempfile.gettempdir())


# Where the engine's Python is missing or broken


@pytest.fixture
def fuse(spectramorph):
    return QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")


@pytest.fixture
def script(tmp_path):
    """Return a function that writes a program to be taken for a Python."""

    def write(text: str) -> Path:
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return path

    return write


def refusal(algorithm) -> str:
    """Return why a run would be refused; the dialog opens all the same, because it helps to an engine."""
    from spectramorph.spectramorph_plugin.runtime.errors import EngineError
    from spectramorph.spectramorph_plugin.runtime.interpreter import find_engine_python

    assert algorithm.canExecute() == (True, "")
    try:
        find_engine_python()
    except EngineError as error:
        return str(error)
    return ""


def test_engine_is_found(fuse):
    assert refusal(fuse) == ""


def test_named_python_that_is_missing(fuse, monkeypatch):
    monkeypatch.setenv("SPECTRAMORPH_PYTHON", "/nowhere/python")
    assert refusal(fuse) == (
        "The engine's Python “/nowhere/python”, named in SPECTRAMORPH_PYTHON, is not there: correct or clear "
        "SPECTRAMORPH_PYTHON."
    )


def test_named_python_that_does_not_run(fuse, monkeypatch, script):
    monkeypatch.setenv("SPECTRAMORPH_PYTHON", str(script("exit 3")))
    assert "does not run as a Python: correct or clear SPECTRAMORPH_PYTHON" in refusal(fuse)


def test_named_python_without_the_libraries(fuse, monkeypatch, bare_python):
    monkeypatch.delenv("SPECTRAMORPH_PYTHON", raising=False)
    QgsSettings().setValue("spectramorph/python", str(bare_python))
    try:
        assert "named in the QGIS setting spectramorph/python, has no torch" in refusal(fuse)
    finally:
        QgsSettings().remove("spectramorph")


@pytest.mark.slow
def test_setting_is_used(run, monkeypatch):
    monkeypatch.delenv("SPECTRAMORPH_PYTHON", raising=False)
    QgsSettings().setValue("spectramorph/python", str(ENGINE))
    try:
        assert run("enginestatus", {})["EXECUTABLE"] == str(ENGINE)
    finally:
        QgsSettings().remove("spectramorph")


def test_no_engine_anywhere(nothing_found, fuse, run, pair, outputs):
    sentence = refusal(fuse)
    assert "not installed yet: open SpectraMorph ▸ Engine… in the Raster menu, or run “Install engine”" in sentence
    with pytest.raises(QgsProcessingException, match="not installed yet"):
        run("fuse", {**pair.parameters, **outputs})
    state = run("enginestatus", {})
    assert list(state) == ["STATE"]
    assert "not installed yet: open SpectraMorph ▸ Engine…" in state["STATE"]
    assert QgsApplication.processingRegistry().createAlgorithmById("spectramorph:enginestatus").canExecute()[0]
    assert_nothing_changed(outputs)


def test_installed_environment_that_is_incomplete(nothing_found, fuse):
    environment = Path(QgsApplication.qgisSettingsDirPath()) / "spectramorph" / "engine"
    environment.mkdir(parents=True)
    try:
        assert "is incomplete: open SpectraMorph ▸ Engine… in the Raster menu" in refusal(fuse)
    finally:
        environment.rmdir()


BROKEN = (
    'echo "Traceback (most recent call last):" >&2; echo "ImportError: DLL load failed while importing _C" >&2; exit 1'
)


def test_environment_that_breaks_on_import(run, monkeypatch, script, pair, outputs):
    """The look at the modules passes, and loading them does not."""
    monkeypatch.setenv("SPECTRAMORPH_PYTHON", str(script(f'[ "$2" = "-c" ] && exit 0; {BROKEN}')))
    with pytest.raises(QgsProcessingException) as told:
        run("fuse", {**pair.parameters, **outputs})
    assert "is broken (ImportError: DLL load failed while importing _C): open SpectraMorph ▸ Engine…" in str(told.value)
    assert_nothing_changed(outputs)


def test_engine_that_ends_without_a_word(run, monkeypatch, script, pair, outputs):
    monkeypatch.setenv("SPECTRAMORPH_PYTHON", str(script('[ "$2" = "-c" ] && exit 0; exit 7')))
    with pytest.raises(QgsProcessingException, match=r"ended unexpectedly \(exit code 7\)"):
        run("fuse", {**pair.parameters, **outputs})
