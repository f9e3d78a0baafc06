"""The engine window in every state, by what a user does in it."""

from __future__ import annotations

import dataclasses
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog
from support import ENGINE, files_in, wait_until


def text_of(window) -> str:
    """Return all that the window tells."""
    labels = (window.headline, window.text, window.plan, window.facts, window.step)
    return "\n".join(label.text() for label in labels if label.isVisible())


def buttons_of(window) -> set[str]:
    """Return the labels of the buttons that can be pressed."""
    buttons = (
        window.remove_button, window.python_button, window.forget_button, window.install_button, window.cancel_button,
    )  # fmt: skip
    return {button.text() for button in buttons if button.isVisible() and button.isEnabled()}


def ended(window) -> bool:
    """Return whether an installation has ended, and the engine been looked for and planned after it."""
    return window.task is None and "Install" in buttons_of(window)


@pytest.fixture
def opened(engine_window):
    """The engine window, opened in a plugin with an engine or, after `without_engine`, without one."""
    engine_window.open()
    wait_until(lambda: bool(buttons_of(engine_window) & {"Install", "Upgrade", "Repair"}))
    return engine_window


@pytest.fixture
def old_engine(without_engine):
    """An engine that an older version of the plugin installed."""
    from spectramorph.spectramorph_plugin.runtime.engine_folder import Stamp, write_stamp

    subprocess.run([str(ENGINE), "-m", "venv", "--without-pip", str(without_engine)], check=True)
    where = "import importlib.util, pathlib; print(pathlib.Path(importlib.util.find_spec('torch').origin).parents[1])"
    packages = subprocess.run([str(ENGINE), "-c", where], check=True, capture_output=True, text=True).stdout.strip()
    (own,) = without_engine.glob("lib/python*/site-packages")
    (own / "engine.pth").write_text(f"{packages}\n")
    write_stamp(without_engine, Stamp("0.0.1", "another", "cpu"))
    return without_engine


@pytest.fixture
def pick(monkeypatch):
    """Return a function that has the next file dialog return a file."""

    def pick_it(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(path), ""))

    return pick_it


def test_without_an_engine_it_says_what_an_installation_takes(without_engine, opened, picture):
    told = text_of(opened)
    assert opened.headline.text() == "The engine is not installed yet"
    assert str(without_engine) in told
    assert "GB" in told
    assert buttons_of(opened) == {"Install", "Use a Python…"}
    assert opened.install_button.isDefault()
    picture(opened, "engine-not-installed")
    opened.options.setCollapsed(False)
    picture(opened, "engine-choices")


def test_there_is_one_window(engine_window):
    from spectramorph.spectramorph_plugin.gui import engine_window as module

    engine_window.open()
    assert module.engine_window() is engine_window
    windows = [each for each in QApplication.topLevelWidgets() if each.objectName() == "spectramorphEngineWindow"]
    assert [each for each in windows if each.isVisible()] == [engine_window]


@pytest.mark.slow
def test_a_ready_engine_says_what_it_computes_on(opened, picture):
    wait_until(lambda: opened.status is not None)
    told = text_of(opened)
    assert opened.headline.text() == "The engine is ready"
    assert "Processor (CPU; cores: " in told or "graphics" in told
    assert f"PyTorch {opened.status.libraries['torch']}" in told
    assert not opened.install_button.isDefault()
    picture(opened, "engine-ready")


def test_too_little_room_is_told_before_anything_starts(without_engine, opened, picture):
    plan = dataclasses.replace(opened._plan, free_bytes=10**9)
    opened._planned(opened._asked, plan, "")
    assert "but only 1.0 GB are free there" in text_of(opened)
    assert "Install" not in buttons_of(opened)
    picture(opened, "engine-no-room")
    opened._planned(opened._asked, None, "", "There is no Python to begin with.")
    assert "There is no Python to begin with." in text_of(opened)
    assert "Install" not in buttons_of(opened)


def test_a_system_with_all_packages_is_offered_its_own(without_engine, opened):
    opened._planned(opened._asked, opened._plan, "sudo apt install python3-torch")
    assert "in a terminal: sudo apt install python3-torch" in text_of(opened)


@pytest.mark.slow
def test_a_failed_installation_is_told_in_one_sentence_with_a_way_on(
    without_engine, opened, tmp_path, monkeypatch, picture
):
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)  # nothing but the empty folder
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    (tmp_path / "no wheels").mkdir()
    opened.options.wheels.setFilePath(str(tmp_path / "no wheels"))
    wait_until(lambda: "Install" in buttons_of(opened))
    opened.install_button.click()
    assert buttons_of(opened) == {"Cancel"}
    wait_until(lambda: ended(opened))
    assert opened.headline.text() == "The engine could not be installed"
    assert opened.text.text()
    assert not opened.options.isCollapsed()
    assert opened.log
    assert not without_engine.exists()
    picture(opened, "engine-failed")
    opened.copy_button.click()
    assert opened.log[-1] in QgsApplication.clipboard().text()


@pytest.mark.slow
def test_cancel_leaves_nothing(without_engine, opened, tmp_path, picture):
    before = files_in(tmp_path)
    opened.install_button.click()
    wait_until(lambda: "Preparing" not in opened.step.text())
    picture(opened, "engine-installing")
    opened.cancel_button.click()
    assert buttons_of(opened) == set()
    wait_until(lambda: ended(opened))
    assert opened.headline.text() == "The installation was canceled"
    assert files_in(tmp_path) == before
    picture(opened, "engine-canceled")


def test_a_closed_window_installs_on_and_the_main_window_tells_the_end(without_engine, opened, qgis_window, tmp_path):
    (tmp_path / "file").touch()
    opened.options.folder.setFilePath(str(tmp_path / "file" / "engine"))  # which cannot be made
    wait_until(lambda: "Install" in buttons_of(opened))
    opened.install_button.click()
    opened.close_button.click()
    assert not opened.isVisible()
    assert opened.task is not None
    wait_until(lambda: opened.task is None)
    (told,) = qgis_window.told()
    assert "cannot be written to: choose another one for the engine." in told


@pytest.mark.slow
def test_the_end_of_the_plugin_ends_an_installation(without_engine, opened, tmp_path):
    from spectramorph.spectramorph_plugin.gui.engine_window import end_engine_window

    before, task = files_in(tmp_path), None
    opened.install_button.click()
    wait_until(lambda: "Preparing" not in opened.step.text())
    task = opened.task
    end_engine_window()
    assert task._over.is_set()
    assert files_in(tmp_path) == before


def test_a_second_press_starts_no_second_installation(without_engine, opened):
    opened.install()
    first = opened.task
    opened.install()
    assert opened.task is first
    opened.cancel()
    wait_until(lambda: ended(opened))


def test_an_engine_of_an_older_version_is_offered_an_upgrade(old_engine, opened, picture):
    assert opened.headline.text() == "The engine is older than the plugin"
    assert {"Upgrade", "Remove…"} <= buttons_of(opened)
    assert opened.install_button.isDefault()
    wait_until(lambda: f"{old_engine} (" in text_of(opened))  # with its size
    picture(opened, "engine-older")


def test_the_bar_of_an_older_engine_leads_to_the_window(old_engine, engine_window, qgis_window, picture):
    from spectramorph.spectramorph_plugin.gui.engine_bar import EngineBar

    EngineBar(qgis_window.messageBar(), qgis_window.mainWindow())
    wait_until(lambda: qgis_window.told() != [])
    assert qgis_window.told() == ["SpectraMorph's engine is older than the plugin. [Open Engine Window]"]
    qgis_window.press("Open Engine Window")
    assert engine_window.isVisible()


@pytest.mark.parametrize("agree", [True, False])
def test_remove_asks_first(old_engine, opened, agree):
    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert str(old_engine) in box.text()
        labels = {button.text().replace("&", ""): button for button in box.buttons()}
        labels["Remove" if agree else "Cancel"].click()

    QTimer.singleShot(0, answer)
    opened.remove_button.click()
    wait_until(lambda: bool(buttons_of(opened) & {"Install", "Upgrade"}))
    assert old_engine.exists() is not agree
    assert opened.headline.text() == (
        "The engine is not installed yet" if agree else "The engine is older than the plugin"
    )


def test_a_python_of_the_users_is_tried_kept_and_let_go(without_engine, opened, pick, picture):
    pick(ENGINE)
    opened.python_button.click()
    assert opened.headline.text() == "Trying the Python…"
    wait_until(lambda: opened.headline.text() == "The engine is ready")
    assert QgsSettings().value("spectramorph/python") == str(ENGINE)
    assert "with a Python that you named" in text_of(opened)
    assert buttons_of(opened) == {"Stop Using This Python"}
    picture(opened, "engine-named-python")
    opened.forget_button.click()
    wait_until(lambda: "Install" in buttons_of(opened))
    assert QgsSettings().value("spectramorph/python") is None


@pytest.mark.parametrize(
    ("python", "told"),
    [("bare", "has no "), ("/bin/false", "does not run as a Python"), ("/not/there", "does not run")],
)
def test_a_python_that_will_not_do_is_not_kept(without_engine, opened, pick, bare_python, python, told):
    pick(bare_python if python == "bare" else Path(python))
    opened.python_button.click()
    wait_until(lambda: "Install" in buttons_of(opened))
    assert opened.headline.text() == "That did not work"
    assert told in opened.text.text()
    assert QgsSettings().value("spectramorph/python") is None


def test_a_named_python_that_is_gone_can_be_let_go(without_engine, engine_window):
    QgsSettings().setValue("spectramorph/python", "/not/there")
    engine_window.open()
    wait_until(lambda: buttons_of(engine_window) == {"Stop Using This Python"})
    assert engine_window.headline.text() == "The engine does not work"
    assert "/not/there" in engine_window.text.text()


def test_over_a_dialog_that_blocks_the_others_it_can_be_used(engine_window, qgis_window):
    dialog = QDialog(qgis_window.window)
    dialog.setModal(True)
    dialog.show()
    try:
        engine_window.open()
        assert QApplication.activeModalWidget() is engine_window
    finally:
        dialog.close()
    engine_window.close()
    engine_window.open()
    assert not engine_window.isModal()


@pytest.mark.slow
def test_diagnostics_tell_all_and_no_secrets(opened, monkeypatch):
    from spectramorph.spectramorph_plugin.gui.diagnostics import diagnostics

    QgsSettings().setValue("spectramorph/torch_index", "https://ann:secret@example.org/whl")
    wait_until(lambda: opened.status is not None)
    home = Path.home()
    opened.log = ["Looking in https://ann:secret@example.org/whl", f"{home}/wheels", f"{home}less"]
    opened.copy_button.click()
    assert opened.copy_button.text() == "Copied"
    told = QgsApplication.clipboard().text()
    for part in ("SpectraMorph ", "QGIS 3", "Qt 5", "Python 3", "System ", "Device: ", "torch ", "Engine folder: "):
        assert part in told
    assert "ann" not in told
    assert "secret" not in told
    assert "https://***@example.org/whl" in told
    assert "~/wheels" in told
    assert f"{home}less" in told
    assert "not looked for yet" in diagnostics(None, None, [])


def test_nothing_is_told_to_a_window_that_is_gone(engine_window, capsys):
    from spectramorph.spectramorph_plugin.gui.engine_watch import engine_watch
    from spectramorph.spectramorph_plugin.gui.engine_window import end_engine_window

    engine_window.open()
    end_engine_window()  # while the engine is looked for
    wait_until(lambda: engine_watch().ready)
    assert "Traceback" not in capsys.readouterr().err
