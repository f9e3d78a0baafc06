"""The plugin's page in QGIS's options, as a user changes it, and what algorithms make of it."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox


@pytest.fixture
def changes(spectramorph):
    """The page is there; how often it told that something changed."""
    from spectramorph.processing import settings_page

    told = []

    def changed() -> None:
        told.append(True)

    settings_page.add(changed)
    yield told
    settings_page.remove(changed)
    QgsSettings().remove("spectramorph")


@pytest.fixture
def open_options(changes):
    """Return a function that opens the options of Processing; it returns the dialog and its items by key."""
    from processing.gui.ConfigDialog import ConfigDialog

    def open_them():
        dialog = ConfigDialog()
        ours = {setting.qname: item for setting, item in dialog.items.items() if setting.group == "SpectraMorph"}
        return dialog, ours

    return open_them


def test_all_settings_are_on_the_page_under_the_key_that_the_code_reads(open_options):
    from spectramorph.spectramorph_plugin.runtime import settings

    _, items = open_options()
    keys = {value for value in vars(settings).values() if isinstance(value, str) and value.startswith("spectramorph/")}
    assert set(items) == keys


def test_what_is_chosen_is_kept_as_the_code_reads_it(open_options, changes, tmp_path, picture):
    from spectramorph.spectramorph_plugin.runtime import settings

    dialog, items = open_options()
    items["spectramorph/device"].setText("processor (CPU)")
    items["spectramorph/cores"].setText("3")
    items["spectramorph/keep_warm"].setCheckState(Qt.CheckState.Unchecked)
    items["spectramorph/wheels"].setText(str(tmp_path))
    group = items["spectramorph/device"].index().parent()
    dialog.tree.expand(group.parent())
    dialog.tree.expand(group)
    dialog.resize(760, 420)
    picture(dialog, "settings")
    dialog.accept()
    assert settings.text(settings.DEVICE) == "cpu"
    assert settings.number(settings.CORES, 0) == 3
    assert not settings.switch(settings.KEEP_WARM, True)
    assert settings.folder(settings.WHEELS) == tmp_path
    assert changes
    dialog, items = open_options()
    assert items["spectramorph/device"].text() == "processor (CPU)"
    assert items["spectramorph/keep_warm"].checkState() == Qt.CheckState.Unchecked


def test_what_is_left_as_it_was_is_not_kept(open_options):
    dialog, _ = open_options()
    dialog.accept()
    QgsSettings().beginGroup("spectramorph")
    settings = QgsSettings()
    settings.beginGroup("spectramorph")
    assert settings.allKeys() == []


def test_what_the_engine_window_changed_meanwhile_is_not_undone(open_options):
    from spectramorph.spectramorph_plugin.runtime import settings

    dialog, items = open_options()
    items["spectramorph/cores"].setText("2")
    dialog.accept()
    settings.store(settings.PYTHON, "/named/in/the/engine/window")
    dialog, _ = open_options()
    dialog.accept()
    assert settings.text(settings.PYTHON) == "/named/in/the/engine/window"


@pytest.mark.parametrize("cores", ["-1", "2000", "many"])
def test_a_wrong_number_of_cores_is_told_and_not_kept(open_options, monkeypatch, cores):
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: told.append(text))
    dialog, items = open_options()
    items["spectramorph/cores"].setText(cores)
    dialog.accept()
    assert len(told) == 1
    assert "whole number from 0 to 1024" in told[0]
    assert QgsSettings().value("spectramorph/cores") is None


def test_the_page_goes_with_the_plugin(spectramorph):
    from processing.core.ProcessingConfig import ProcessingConfig
    from spectramorph.processing import settings_page

    def changed() -> None:
        pass

    before = set(ProcessingConfig.settings)
    settings_page.add(changed)
    assert set(ProcessingConfig.settings) != before
    settings_page.remove(changed)
    settings_page.remove(changed)
    assert set(ProcessingConfig.settings) == before


@pytest.mark.parametrize(
    ("given", "asked"),
    [({}, ("cpu", 3)), ({"DEVICE": "cuda:1", "THREADS": 5}, ("cuda:1", 5)), ({"DEVICE": "auto"}, ("cpu", 3))],
)
def test_algorithms_compute_where_the_settings_say_unless_told_otherwise(spectramorph, pair, tmp_path, given, asked):
    QgsSettings().setValue("spectramorph/device", "cpu")
    QgsSettings().setValue("spectramorph/cores", "3")
    try:
        algorithm = QgsApplication.processingRegistry().algorithmById("spectramorph:fuse").create()
        parameters = {"HSI": str(pair.hsi), "MSI": str(pair.msi), "OUTPUT": str(tmp_path / "f.tif"), **given}
        assert algorithm.prepareAlgorithm(parameters, QgsProcessingContext(), QgsProcessingFeedback())
        assert (algorithm._request.device, algorithm._request.threads) == asked
    finally:
        QgsSettings().remove("spectramorph")
