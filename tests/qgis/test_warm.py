"""The engine that stays for the next run, seen from QGIS."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from support import ENGINE, PROJECT, Listener, engines, files_in, wait_until


@pytest.fixture
def warm(spectramorph):
    """The module, with no engine before and after."""
    from spectramorph.spectramorph_plugin.runtime import warm

    warm.shut_down()
    yield warm
    warm.shut_down()
    wait_until(lambda: not of_this_process())


@pytest.fixture
def extract(pair, tmp_path):
    """Return a function that runs the quickest job by `run_request`; it returns what the feedback was told."""
    from spectramorph.spectramorph_plugin.protocol.requests import ExtractEndmembersRequest
    from spectramorph.spectramorph_plugin.runtime.engine import run_request
    from spectramorph.spectramorph_plugin.runtime.interpreter import find_engine_python

    def run(name: str = "e.csv") -> list[str]:
        listener = Listener()
        request = ExtractEndmembersRequest(pair.hsi, tmp_path / name, count=3)
        assert run_request(request, find_engine_python(), listener).endmember_count == 3
        return listener.told

    return run


def of_this_process() -> list[int]:
    return engines(os.getpid())


def test_runs_use_one_process_which_is_said_to_start_once(warm, extract):
    assert "Starting the engine…" in extract()
    first = of_this_process()
    extract()  # which may wait for what other jobs need, and is loaded since
    assert "Starting the engine…" not in extract()
    assert of_this_process() == first
    assert len(first) == 1


def test_a_process_is_started_before_it_is_needed(warm, extract):
    for _ in range(5):
        warm.warm_up()
    extract()
    first = of_this_process()
    assert len(first) == 1
    warm.warm_up()
    extract()
    warm.warm_up()
    assert of_this_process() == first


def test_the_dialog_starts_one(warm, spectramorph, qgis_window):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")
    dialog = algorithm.createCustomParametersWidget(None)
    wait_until(of_this_process)
    wait_until(lambda: dialog.found.is_settled)
    dialog.close()


def test_the_setting_ends_each_with_its_run(warm, extract):
    QgsSettings().setValue("spectramorph/keep_warm", False)
    try:
        warm.warm_up()
        extract()
        wait_until(lambda: not of_this_process())
    finally:
        QgsSettings().remove("spectramorph")


@pytest.mark.slow
def test_two_runs_at_once_have_two_processes_and_one_stays(warm, extract, tmp_path):
    failed: list[BaseException] = []

    def run(name: str) -> None:
        try:
            extract(name)
        except BaseException as error:
            failed.append(error)

    for _ in range(2):
        threads = [threading.Thread(target=run, args=(f"{number}.csv",)) for number in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failed
        wait_until(lambda: len(of_this_process()) == 1)
    assert files_in(tmp_path) == ["0.csv", "1.csv"]
    assert len({(tmp_path / name).read_bytes() for name in files_in(tmp_path)}) == 1


def test_one_that_died_while_idle_is_replaced_unseen(warm, extract):
    extract()
    (first,) = of_this_process()
    os.kill(first, signal.SIGKILL)
    assert not [line for line in extract() if "ended" in line]
    (second,) = of_this_process()
    assert second != first
    # Neither noticed in the moment in which it is asked: stopped, it takes the request, and dies without reading it.
    os.kill(second, signal.SIGSTOP)
    killer = threading.Timer(0.5, os.kill, (second, signal.SIGKILL))
    killer.start()
    extract()
    killer.join()
    assert of_this_process() != [second]


def test_one_that_nobody_asks_ends(warm, extract, monkeypatch):
    monkeypatch.setattr(warm, "IDLE_SECONDS", 0.5)
    extract()
    wait_until(lambda: not of_this_process())
    monkeypatch.setattr(warm, "IDLE_SECONDS", 600)
    extract()


def test_one_that_holds_much_memory_ends(warm, extract, monkeypatch):
    monkeypatch.setattr(warm, "IDLE_MEGABYTES", 1)
    extract()
    extract()
    wait_until(lambda: not of_this_process())


def test_another_python_or_other_variables_have_a_process_of_their_own(warm, extract, monkeypatch, tmp_path):
    extract()
    (first,) = of_this_process()
    monkeypatch.setenv("OMP_WAIT_POLICY", "passive")
    extract()
    (second,) = of_this_process()
    assert second != first
    named = tmp_path / "python"
    named.write_text(f'#!/bin/sh\nexec {ENGINE} "$@"\n')
    named.chmod(0o755)
    monkeypatch.setenv("SPECTRAMORPH_PYTHON", str(named))
    extract()
    (third,) = of_this_process()
    assert third != second
    extract()
    assert of_this_process() == [third]
    os.utime(named, ns=(1, 1))  # as after an upgrade
    extract()
    assert of_this_process() != [third]


def test_unloading_ends_also_what_is_being_started(warm):
    for _ in range(5):
        warm.warm_up()
        warm.shut_down()
    wait_until(lambda: not of_this_process())


def test_a_run_that_unloading_ends_starts_no_other_process(warm, extract):
    """Also in the moment in which one that waited has been asked and has not heard it."""
    from spectramorph.spectramorph_plugin.runtime.errors import EngineError

    extract()
    (first,) = of_this_process()
    os.kill(first, signal.SIGSTOP)
    ending = threading.Timer(0.5, warm.shut_down)
    ending.start()
    with pytest.raises(EngineError):
        extract()
    ending.join()
    assert of_this_process() == []


@pytest.mark.slow
@pytest.mark.parametrize("percent", [-1, 0, 9])
def test_cancel_ends_the_process_and_another_is_made_ready(warm, run, pair, feedback, tmp_path, extract, percent):
    extract()
    (first,) = of_this_process()
    out = tmp_path / "out"
    out.mkdir()
    feedback.at(percent, feedback.cancel)
    assert run("fuse", {**pair.parameters, "PRESET": "published", "OUTPUT": str(out / "f.tif")}) == {}
    assert first not in engines()
    assert files_in(out) == []
    wait_until(of_this_process)
    extract()


@pytest.mark.slow
def test_cancel_after_the_result_changes_nothing(warm, run, pair, feedback, tmp_path):
    feedback.at(99, feedback.cancel)
    made = run("fuse", {**pair.parameters, "OUTPUT": str(tmp_path / "f.tif")})
    # In place means a result, and canceled means nothing: never one of both.
    assert files_in(tmp_path) == (["f.tif"] if made else [])


QGIS = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
application = QgsApplication([], False)
from spectramorph.spectramorph_plugin.runtime import warm
warm.warm_up()
print("ready", flush=True)
time.sleep(1000)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_nothing_is_left_of_a_qgis_that_was_killed(plugin_parent: Path, tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    environment["SPECTRAMORPH_PYTHON"] = str(ENGINE)
    qgis = subprocess.Popen(
        [sys.executable, "-c", QGIS, str(plugin_parent)], env=environment, cwd=PROJECT.parent, stdout=subprocess.PIPE
    )
    try:
        qgis.stdout.readline()
        wait_until(lambda: engines(qgis.pid))
        (engine,) = engines(qgis.pid)
    finally:
        qgis.kill()
        qgis.communicate()
    wait_until(lambda: engine not in engines())
