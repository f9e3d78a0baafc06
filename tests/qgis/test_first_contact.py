"""What a user without an engine meets: the bar in the main window and in dialogs, and what comes after it."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout
from support import ENGINE, Listener, wait_until


@pytest.fixture
def start(spectramorph, plugin, qgis_window):
    """Return a function that starts the plugin in a main window, before QGIS is up."""
    plugin.unload()
    started = []

    def start_it():
        started.append(spectramorph.classFactory(qgis_window))
        started[0].initGui()
        return started[0]

    yield start_it
    for each in started:
        each.unload()
    QgsSettings().remove("spectramorph")
    plugin.initProcessing()  # for the tests that follow


@pytest.fixture
def gui(spectramorph, engine_window):
    """The bar's module; windows and watch end with the test."""
    from spectramorph.spectramorph_plugin.gui import engine_bar

    return engine_bar


@pytest.fixture
def dialog(qgis_window):
    """A dialog with a message bar."""
    made = QDialog(qgis_window.window)
    made.bar = QgsMessageBar()
    QVBoxLayout(made).addWidget(made.bar)
    made.show()
    yield made
    made.deleteLater()


def test_without_an_engine_the_main_window_says_so_after_the_start(start, without_engine, qgis_window, picture):
    start()
    QCoreApplication.processEvents()
    assert qgis_window.told() == [], "nothing is looked for while QGIS starts"
    qgis_window.initializationCompleted.emit()
    wait_until(lambda: qgis_window.told() != [])
    (told,) = qgis_window.told()
    assert told.startswith("SpectraMorph needs its engine (about ")
    assert told.endswith("B). [Install…] [Use a Python…]")
    qgis_window.window.show()
    picture(qgis_window.window, "bar-main-window")


def test_with_an_engine_the_main_window_says_nothing(start, qgis_window):
    from spectramorph.spectramorph_plugin.gui.engine_watch import engine_watch

    start()
    qgis_window.initializationCompleted.emit()
    wait_until(lambda: engine_watch().known is not None)
    assert engine_watch().ready
    assert qgis_window.told() == []


def test_enabled_in_a_running_qgis_it_looks_at_once(start, without_engine, qgis_window):
    qgis_window.window.show()
    start()
    wait_until(lambda: qgis_window.told() != [])


def test_a_plugin_that_is_gone_before_the_start_is_over_looks_for_nothing(start, without_engine, qgis_window):
    start().unload()
    qgis_window.initializationCompleted.emit()
    QCoreApplication.processEvents()
    assert qgis_window.told() == []


def test_install_opens_the_engine_window(start, without_engine, qgis_window):
    from spectramorph.spectramorph_plugin.gui.engine_window import engine_window

    start()
    qgis_window.initializationCompleted.emit()
    wait_until(lambda: qgis_window.told() != [])
    qgis_window.press("Install…")
    assert engine_window().isVisible()
    assert engine_window() is engine_window()
    wait_until(lambda: engine_window().install_button.isEnabled())
    assert engine_window().then_next.isVisible(), "and offers to go on with what the user came for"


def test_the_bar_goes_and_tells_once_there_is_an_engine(gui, without_engine, dialog):
    bar, ready = gui.EngineBar(dialog.bar, dialog), []
    bar.ready.connect(lambda: ready.append(True))
    wait_until(lambda: dialog.bar.currentItem() is not None)
    assert ready == []
    QgsSettings().setValue("spectramorph/python", str(ENGINE))
    gui.engine_watch().look()
    wait_until(lambda: bool(ready))
    assert dialog.bar.currentItem() is None
    assert ready == [True]


def test_a_bar_that_the_user_closes_stays_away(gui, without_engine, dialog):
    gui.EngineBar(dialog.bar, dialog)
    wait_until(lambda: dialog.bar.currentItem() is not None)
    dialog.bar.clearWidgets()
    QCoreApplication.processEvents()
    looked = []
    gui.engine_watch().changed.connect(lambda: looked.append(True))
    gui.engine_watch().look()
    wait_until(lambda: bool(looked))
    assert dialog.bar.currentItem() is None


def test_what_needs_the_engine_goes_on_after_one_was_named(gui, without_engine, dialog, engine_window):
    went_on = []
    gui.ensure_engine(dialog, lambda: went_on.append(True))
    wait_until(engine_window.isVisible)
    assert went_on == []
    QgsSettings().setValue("spectramorph/python", str(ENGINE))
    engine_window.look()
    wait_until(lambda: bool(went_on))
    assert not engine_window.isVisible()
    engine_window.look()
    wait_until(lambda: not gui.engine_watch()._looking)
    assert went_on == [True], "once"


def test_with_an_engine_it_goes_on_without_a_window(gui, dialog, engine_window):
    went_on = []
    gui.ensure_engine(dialog, lambda: went_on.append(True))
    wait_until(lambda: bool(went_on))
    assert not engine_window.isVisible()


@pytest.mark.parametrize("closed", ["dialog", "window"])
def test_nothing_goes_on_that_the_user_closed(gui, without_engine, dialog, engine_window, closed):
    went_on = []
    gui.ensure_engine(dialog, lambda: went_on.append(True))
    wait_until(engine_window.isVisible)
    (dialog if closed == "dialog" else engine_window).close()
    QgsSettings().setValue("spectramorph/python", str(ENGINE))
    engine_window.look()
    wait_until(lambda: gui.engine_watch().ready)
    assert went_on == []


def test_every_algorithm_opens_and_a_run_names_the_way_to_an_engine(without_engine, pair, tmp_path):
    provider = QgsApplication.processingRegistry().providerById("spectramorph")
    assert all(algorithm.canExecute() == (True, "") for algorithm in provider.algorithms())
    feedback = Listener()
    algorithm = provider.algorithm("extractendmembers").create()
    _, ok = algorithm.run({"HSI": str(pair.hsi), "OUTPUT": str(tmp_path / "e.csv")}, QgsProcessingContext(), feedback)
    assert not ok
    (told,) = feedback.errors
    assert "SpectraMorph ▸ Engine…" in told
