"""The dialog of our own: what it chooses, shows, greys and says, opened as QGIS opens it."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import weakref
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, QTranslator
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QScrollArea, QTextBrowser, QToolButton
from rasters import HSI_WAVELENGTHS, LANDSAT, make_enmap, make_landsat, split_msi, write_raster
from support import PROJECT, delete, wait_until

MOST_VISIBLE = 10
LAPTOP = QSize(1366, 768 - 40)  # less a task bar
CODE_WORDS = {
    "msi",
    "hsi",
    "sharp",
    "published",
    "both",
    "auto",
    "estimated",
    "on",
    "off",
    "same",
    "response",
    "images",
    "flagged",
    "keep",
    "vnir",
    "swir",
    "georeferencing",
    "resampling",
}


@pytest.fixture
def open_dialog(spectramorph, project, qgis_iface, monkeypatch):
    """Return a function that opens an algorithm's dialog as QGIS does."""
    import processing

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    for key in QgsSettings().allKeys():
        if "geometry" in key.lower() or "collapse" in key.lower() or key == "spectramorph/speed":
            QgsSettings().remove(key)  # what windows of other tests left
    opened = []

    def open_it(algorithm: str = "fuse", parameters: dict | None = None):
        named = f"spectramorph:{algorithm}" if isinstance(algorithm, str) else algorithm
        dialog = processing.createAlgorithmDialog(named, parameters or {})
        opened.append(dialog)
        dialog.show()
        QCoreApplication.processEvents()
        return dialog

    yield open_it
    for dialog in opened:
        if hasattr(dialog, "found"):  # and not QGIS's own, where there is nothing to find
            wait_until(lambda dialog=dialog: dialog.found.is_settled)
        delete(dialog)


@pytest.fixture
def layers(project, pair, tmp_path):
    """A project with two images that go together among many others, by name."""
    noise = np.random.default_rng(1).random((30, 36, 36))
    write_raster(tmp_path / "elsewhere.tif", noise[:4], 5.0, west=700_000.0)
    write_raster(tmp_path / "coarse.tif", noise[:4, :6, :6], 60.0)
    write_raster(tmp_path / "mask.tif", noise[:1], 10.0)
    write_raster(tmp_path / "result.tif", noise[:24, :36, :36], 10.0, wavelengths=HSI_WAVELENGTHS[:24])
    paths = {
        "Elsewhere": tmp_path / "elsewhere.tif",
        "Mask": tmp_path / "mask.tif",
        "An earlier result": tmp_path / "result.tif",
        "Coarse": tmp_path / "coarse.tif",
        "The MSI": pair.msi,
        "The HSI": pair.hsi,
    }
    made = {name: QgsRasterLayer(str(path), name) for name, path in paths.items()}
    project.addMapLayers(list(made.values()))
    return made


def found(dialog) -> str:
    """Return what the dialog says it found, once it has."""
    wait_until(lambda: dialog.found.is_settled)
    return dialog.found.text()


def panel(dialog):
    return dialog.mainWidget()


def test_the_images_are_chosen_among_many(open_dialog, layers, pair):
    values = panel(open_dialog()).values()
    assert values["HSI"] == layers["The HSI"].id()
    assert values["MSI"] == [str(pair.msi)]


def test_nothing_is_chosen_where_nothing_is_likely(open_dialog, project, tmp_path):
    write_raster(tmp_path / "four.tif", np.random.default_rng(0).random((4, 20, 20)), 10.0)
    project.addMapLayer(QgsRasterLayer(str(tmp_path / "four.tif"), "Four bands"))
    dialog = open_dialog()
    values = panel(dialog).values()
    assert not values["HSI"]
    assert values["MSI"] == []
    assert "Choose the two images" in found(dialog)


def test_layers_without_a_reference_system_go_with_none(open_dialog, project, pair, tmp_path):
    """Numbers that happen to be the same are no place."""
    write_raster(tmp_path / "nowhere.tif", np.random.default_rng(0).random((4, 36, 36)), 10.0, epsg=None)
    project.addMapLayers(
        [QgsRasterLayer(str(path), path.stem) for path in (tmp_path / "nowhere.tif", pair.hsi)]  # nothing else
    )
    assert panel(open_dialog()).values()["MSI"] == []


def test_many_layers_are_looked_at_once_each(spectramorph, project, pair, monkeypatch):
    from spectramorph.spectramorph_plugin.gui import preselection

    transforms: list[tuple] = []

    def counted(*arguments):
        transforms.append(arguments)
        return QgsCoordinateTransform(*arguments)

    monkeypatch.setattr(preselection, "QgsCoordinateTransform", counted)
    project.addMapLayers([QgsRasterLayer(str(path), "layer") for path in 12 * [pair.hsi, pair.msi]])
    found = preselection.preselect(project, None)
    assert (found.hsi.source(), found.msi.source()) == (str(pair.hsi), str(pair.msi))
    assert len(transforms) == 24


def test_a_dialog_that_nothing_in_python_keeps_stays_until_it_is_closed(spectramorph, project, open_dialog):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")
    kept = weakref.ref(algorithm.createCustomParametersWidget(None))
    gc.collect()
    assert kept() is not None
    wait_until(lambda: kept().found.is_settled)
    assert kept().algorithm().unused({}) is not None
    kept().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.disable()  # Python's collector might run in any thread: it is not to be what frees the dialog
    try:
        wait_until(lambda: kept() is None, 5)
    finally:
        gc.enable()


@pytest.mark.slow
def test_nothing_that_python_has_freed_is_used(spectramorph):
    """What QGIS would crash on now and then it crashes on at once where freed memory is overwritten."""
    name = f"{Path(__file__).name}::{test_the_images_are_chosen_among_many.__name__}"
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", name],
        cwd=Path(__file__).parent,
        env={**os.environ, "PYTHONMALLOC": "debug"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_values_that_are_given_win(open_dialog, layers, pair):
    given = {"HSI": str(pair.hsi), "MSI": [str(layers["Coarse"].source())], "PRESET": "published", "SENSOR": "ikonos"}
    given |= {"DEVICE": "cuda:3", "ENDMEMBER_COUNT": 9, "THREADS": 2, "MSI_WAVELENGTHS": ""}
    values = panel(open_dialog(parameters=given)).createProcessingParameters()
    assert {name: values[name] for name in given if name not in ("HSI", "MSI_WAVELENGTHS")} == {
        name: value for name, value in given.items() if name not in ("HSI", "MSI_WAVELENGTHS")
    }


ALGORITHMS = (
    "fuse",
    "estimateresponse",
    "applymodel",
    "exportabundances",
    "extractendmembers",
    "importproduct",
    "resampletosensor",
    "coregister",
)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_few_fields_and_all_within_the_first_size(open_dialog, layers, picture, algorithm):
    dialog = open_dialog(algorithm)
    shown = [
        each for each in dialog.algorithm().parameterDefinitions()
        if not each.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    ]  # fmt: skip
    assert len(shown) <= MOST_VISIBLE
    found(dialog)
    picture(dialog, f"dialog-first-{algorithm}")
    assert dialog.width() <= LAPTOP.width()
    assert dialog.height() <= LAPTOP.height()
    _check_nothing_is_cut(dialog)
    area = panel(dialog).findChild(QScrollArea)
    assert not area.verticalScrollBar().isVisible()
    assert not area.horizontalScrollBar().isVisible()


def test_all_is_within_the_first_size_in_german(open_dialog, layers, picture):
    translator = QTranslator()
    assert translator.load(str(PROJECT / "i18n" / "spectramorph_de.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        dialog = open_dialog()
        assert "Überlappung" in found(dialog)
        line = dialog.found
        wait_until(lambda: line.height() >= line.minimumSizeHint().height(), 5)  # layouts follow one by one
        picture(dialog, "dialog-first-german")
    finally:
        QCoreApplication.removeTranslator(translator)
    assert dialog.height() <= LAPTOP.height()
    _check_nothing_is_cut(dialog)
    assert not panel(dialog).findChild(QScrollArea).verticalScrollBar().isVisible()


LANGUAGES = ("en", "de", "es", "fr", "pt")


@pytest.fixture
def language(request):
    """QGIS in a language: its own texts where this QGIS has them, and ours."""
    translators = []
    if request.param != "en":
        of_qgis = {"pt": "pt_PT"}.get(request.param, request.param)
        for path in (
            Path(QgsApplication.i18nPath()) / f"qgis_{of_qgis}.qm",
            PROJECT / "i18n" / f"spectramorph_{request.param}.qm",
        ):
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                translators.append(translator)
        assert translators, request.param
    yield request.param
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_no_dialog_scrolls_sideways_in_any_language(open_dialog, language):
    """At their first size, with the advanced fields too. The dialogs of models are QGIS's own."""
    wide = []
    for algorithm in QgsApplication.processingRegistry().providerById("spectramorph").algorithms():
        if isinstance(algorithm, QgsProcessingModelAlgorithm):
            continue
        dialog = open_dialog(algorithm.name())
        for unfolded in (False, True):
            buttons = dialog.findChildren(QToolButton, "collapseButton")
            if unfolded and buttons:
                buttons[0].click()
            for _ in range(3):  # layouts follow one by one
                QCoreApplication.processEvents()
            for area in dialog.findChildren(QScrollArea):
                if area.isVisible() and area.horizontalScrollBar().maximum():
                    wide.append((algorithm.name(), unfolded, area.horizontalScrollBar().maximum()))
        assert dialog.width() <= LAPTOP.width()
        dialog.hide()
    assert not wide


def test_the_text_of_a_switch_is_part_of_it(open_dialog):
    """It is a label, so that it has lines; a click on it is one on the box, and it is greyed with it."""
    dialog = open_dialog("applymodel")
    box = panel(dialog).wrappers["CONSTRAINED"].wrappedWidget()
    label = next(each for each in panel(dialog).findChildren(QLabel) if each.text() == box.accessibleName())
    before = box.isChecked()
    assert box.isEnabled()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert box.isChecked() != before
    assert box.hasFocus() or not dialog.isActiveWindow()
    QTest.mousePress(label, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=label.rect().bottomRight() + label.rect().bottomRight())
    assert box.isChecked() != before, "the button was let go elsewhere"
    box.setEnabled(False)
    label.setEnabled(False)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert box.isChecked() != before


def _check_nothing_is_cut(dialog) -> None:
    for label in panel(dialog).findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap(), label.text()


def test_german_labels_fit_too(open_dialog, layers, picture, monkeypatch):
    """Labels half as long again as the English ones, as German ones are."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")
    for definition in algorithm.parameterDefinitions():
        text = definition.description()
        definition.setDescription(text + " " + text[: len(text) // 2])
    monkeypatch.setattr(type(algorithm), "create", lambda *_: algorithm)
    dialog = open_dialog(algorithm)
    found(dialog)
    picture(dialog, "dialog-long-labels")
    _check_nothing_is_cut(dialog)
    assert dialog.height() <= LAPTOP.height()
    assert not panel(dialog).findChild(QScrollArea).horizontalScrollBar().isVisible()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_no_code_word_is_shown(open_dialog, algorithm):
    dialog = open_dialog(algorithm)
    texts = [combo.itemText(index) for combo in panel(dialog).findChildren(QComboBox) for index in range(combo.count())]
    assert not CODE_WORDS & set(texts)
    if algorithm == "fuse":
        assert "PlanetScope SuperDove (PSB.SD)" in texts


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_no_chosen_text_is_cut(open_dialog, layers, algorithm):
    dialog = open_dialog(algorithm)
    dialog.findChild(QToolButton, "collapseButton").click()
    found(dialog)
    for combo in panel(dialog).findChildren(QComboBox):
        if combo.isVisible():
            width = max(combo.fontMetrics().horizontalAdvance(combo.itemText(each)) for each in range(combo.count()))
            assert width < combo.width() - 30 or combo.count() > 5, combo.currentText()


def test_a_list_of_bad_bands_is_written_into_the_choice(open_dialog, layers):
    form = panel(open_dialog())
    assert form.value("BAD_BANDS") == "auto"
    (combo,) = form.wrappers["BAD_BANDS"].wrappedWidget().findChildren(QComboBox)
    combo.lineEdit().clear()
    QTest.keyClicks(combo.lineEdit(), "1-3, 5")
    assert form.createProcessingParameters()["BAD_BANDS"] == "1-3, 5"
    combo.setCurrentIndex(1)
    assert form.value("BAD_BANDS") == "flagged"
    for value in ("7, 9", "keep"):
        form.set_value("BAD_BANDS", value)
        assert form.value("BAD_BANDS") == value
    assert "keep" not in combo.currentText()


def test_no_dialog_begins_with_what_was_made_of_the_hyperspectral_image_itself(open_dialog, project, pair):
    import processing

    hsi = QgsRasterLayer(str(pair.hsi), "The HSI")
    project.addMapLayer(hsi)
    processing.runAndLoadResults(
        "spectramorph:resampletosensor", {"HSI": hsi.id(), "SENSOR": "landsat-8", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert len(project.mapLayers()) == 2
    values = panel(open_dialog()).values()
    assert values["HSI"] == hsi.id()
    assert values["MSI"] == []


def test_two_images_to_be_co_registered_are_chosen_and_told(open_dialog, layers, pair, picture):
    dialog = open_dialog("coregister")
    values = panel(dialog).values()
    assert values["REFERENCE"] == layers["The MSI"].id()
    assert values["IMAGE"] == layers["The HSI"].id()
    assert found(dialog) == "Reference: The MSI, 4 bands, 10 m; to move: The HSI, 25 bands, 30 m."
    picture(dialog, "dialog-coregister-told")
    panel(dialog).set_value("IMAGE", str(pair.msi))
    wait_until(lambda: "are the same: choose two" in dialog.found.text())
    panel(dialog).set_value("IMAGE", layers["Elsewhere"].id())
    wait_until(lambda: "“Elsewhere” and the reference do not overlap" in dialog.found.text())


def test_the_layer_at_work_is_the_one_to_move(project, layers, spectramorph):
    from spectramorph.spectramorph_plugin.gui.preselection import preselect_two

    reference, image = preselect_two(project, layers["Coarse"])
    assert image is layers["Coarse"]
    assert reference.bandCount() > 1
    project.removeMapLayers([layer.id() for name, layer in layers.items() if name not in ("Elsewhere", "The MSI")])
    assert preselect_two(project, layers["Elsewhere"]) == (None, None)


def test_without_two_images_of_one_place_none_is_chosen(open_dialog, project, pair):
    project.addMapLayer(QgsRasterLayer(str(pair.msi), "Alone"))
    dialog = open_dialog("coregister")
    values = panel(dialog).values()
    assert not values["REFERENCE"]
    assert not values["IMAGE"]
    assert found(dialog).startswith("Choose the image that lies right")


def test_every_sensor_has_a_name_of_its_own(spectramorph):
    from spectramorph.spectramorph_plugin.sensors import SENSOR_CHOICES, SENSOR_NAMES

    assert set(SENSOR_CHOICES) == {"auto", "estimated", *SENSOR_NAMES}
    assert len(set(SENSOR_NAMES.values())) == len(SENSOR_NAMES)
    assert not set(SENSOR_NAMES) & set(SENSOR_NAMES.values())


def test_what_the_method_does_not_use_is_greyed_and_not_handed_on(open_dialog, layers, tmp_path):
    dialog = open_dialog()
    form = panel(dialog)
    assert not form.wrappers["COARSE_PRIOR"].wrappedWidget().isEnabled()
    form.set_value("RESIDUALS", str(tmp_path / "residuals.tif"))
    assert "RESIDUALS" in form.createProcessingParameters()
    form.set_value("PRESET", "published")
    wait_until(lambda: not form.wrappers["RESIDUALS"].wrappedWidget().isEnabled())
    assert form.wrappers["COARSE_PRIOR"].wrappedWidget().isEnabled()
    assert "as published" in form.wrappers["TRAINING"].wrappedWidget().toolTip()
    assert "RESIDUALS" not in form.createProcessingParameters()


def test_sensor_and_response_table_grey_one_another(open_dialog, layers, tmp_path):
    form = panel(open_dialog())
    form.set_value("SENSOR", "estimated")
    wait_until(lambda: not form.wrappers["RESPONSE"].wrappedWidget().isEnabled())
    form.set_value("SENSOR", "auto")
    form.set_value("RESPONSE", str(tmp_path / "table.csv"))
    wait_until(lambda: not form.wrappers["SENSOR"].wrappedWidget().isEnabled())
    assert form.wrappers["RESPONSE"].wrappedWidget().isEnabled()


def test_it_says_what_it_found(open_dialog, layers, picture):
    dialog = open_dialog()
    text = found(dialog)
    assert text.startswith("Hyperspectral image, 25 bands, 30 m; Multispectral image, 4 bands, 10 m, response known;")
    assert "overlap 0.13 km²; about 1 s, 0." in text
    panel(dialog).set_value("SENSOR", "estimated")
    wait_until(lambda: "response to be estimated" in dialog.found.text())
    panel(dialog).set_value("MSI", str(layers["Elsewhere"].source()))
    wait_until(lambda: "do not overlap" in dialog.found.text())
    picture(dialog, "dialog-problem")


def test_it_says_what_a_delivered_product_is(open_dialog, layers, pair, tmp_path, picture):
    """Chosen by its archive or metadata file, as in a file dialog; QGIS has no layer for either."""
    hsi, product = make_enmap(pair, tmp_path / "enmap"), make_landsat(pair, tmp_path / "delivered")
    dialog = open_dialog("fuse", {"HSI": str(hsi), "MSI": str(product / f"{LANDSAT}_MTL.txt")})
    text = found(dialog)
    assert text.startswith("EnMAP L2A, 25 bands, 30 m; Landsat 8 OLI, 4 bands, 10 m, response known;")
    assert "overlap 0.13 km²; about 1 s, 0." in text
    picture(dialog, "dialog-delivered-product")


def test_the_first_of_two_mixed_up_images_is_told(open_dialog, pair):
    assert "are the two inputs swapped?" in found(open_dialog(parameters={"HSI": str(pair.msi), "MSI": str(pair.hsi)}))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("650, 550, 460", (650, 550, 460)),
        ("650,550,460", (650, 550, 460)),
        ("665,560", (665, 560)),
        ("0,665; 0,56;0,49", (665, 560, 490)),
        ("0,665 0,56", (665, 560)),
        ("664,5; 559,8", (664.5, 559.8)),
        ("0.665, 0.56", (665, 560)),
        ("0,65", (650,)),
        ("", ()),
    ],
)
def test_decimal_commas_and_micrometres_are_understood(spectramorph, text, numbers):
    from spectramorph.processing import checks

    assert checks.wavelengths_of(text, "Wavelengths") == numbers


def test_widths_in_micrometres_and_shifts_with_commas(spectramorph):
    from spectramorph.processing import checks

    assert checks.widths_of("0,03; 0,035", "Widths") == (30, 35)
    assert checks.widths_of("30, 35", "Widths") == (30, 35)
    assert checks.shift_of("0,4; -1,2", "Shift") == checks.shift_of("0.4, -1.2", "Shift") == (0.4, -1.2)
    assert checks.shift_of("0,4 -1,2", "Shift") == (0.4, -1.2)


def test_a_list_that_is_none_is_told_while_typing(open_dialog, layers):
    dialog = open_dialog()
    panel(dialog).set_value("MSI_WAVELENGTHS", "red, green")
    wait_until(lambda: "is not a list of numbers above 0" in dialog.found.text())


def test_automatic_stands_where_zero_would(open_dialog, layers):
    form = panel(open_dialog())
    for name, text in (("ENDMEMBER_COUNT", "Automatic"), ("THREADS", "Automatic"), ("SPECTRAL_SCALE", "Fitted")):
        box = form.wrappers[name].wrappedWidget().findChild(QAbstractSpinBox)
        assert box.text() == text
        assert form.value(name) == 0


def test_the_help_of_the_field_that_one_goes_to_comes_first(open_dialog, layers):
    dialog = open_dialog()
    browser = dialog.findChild(QTextBrowser, "textShortHelp")
    assert browser.toPlainText().startswith("Fuse hyperspectral and multispectral images")
    for definition in dialog.algorithm().parameterDefinitions():
        assert definition.help().split("\n")[0] in browser.toPlainText()
        assert definition.help()[:30] in definition.toolTip() or definition.isDestination()
    combo = panel(dialog).wrappers["SENSOR"].wrappedWidget().findChild(QComboBox)
    QCoreApplication.sendEvent(combo, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert browser.toPlainText().lstrip().startswith("Sensor of the multispectral image")


def test_several_images_are_named(open_dialog, pair, tmp_path, picture):
    files = split_msi(pair, tmp_path)
    dialog = open_dialog(parameters={"HSI": str(pair.hsi), "MSI": files})
    texts = [combo.currentText() for combo in panel(dialog).findChildren(QComboBox)]
    assert "2 files: blue-green.tif, red-infrared.tif" in texts
    assert panel(dialog).value("MSI") == files
    picture(dialog, "dialog-several-files")


def _write_model(path: Path, needs_hsi: bool) -> Path:
    arrays = {"__metadata__": {"spectramorph-model": "{}"}, "endmembers": {"shape": [5, 25]}, "gain": {"shape": [4]}}
    arrays["scale"] = {"shape": [1]}
    arrays["network.hidden.weight"] = {"shape": [1024, 29 if needs_hsi else 4]}
    header = json.dumps(arrays).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    return path


@pytest.mark.parametrize("content", [b"", b"no model" * 9, b"\x40\x0d\x03" + bytes(5) + b"[" * 200_000])
def test_export_says_at_once_that_a_file_is_no_model(open_dialog, tmp_path, content):
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    dialog = open_dialog("exportabundances", {"MODEL": str(path)})
    assert "The model file is not one that a fusion wrote" in found(dialog)
    path.unlink()
    os.mkfifo(path)  # to open it would wait for ever
    panel(dialog).set_value("MODEL", "")
    panel(dialog).set_value("MODEL", str(path))
    assert "The model file is not one that a fusion wrote" in found(dialog)


def test_export_asks_for_the_hsi_only_where_the_model_needs_it(open_dialog, layers, tmp_path, picture):
    dialog = open_dialog("exportabundances")
    form = panel(dialog)
    hsi = form.wrappers["HSI"].wrappedWidget()
    assert hsi.isEnabled()
    form.set_value("MODEL", str(_write_model(tmp_path / "alone.safetensors", needs_hsi=False)))
    wait_until(lambda: not hsi.isEnabled())
    assert "needs only a multispectral image, with 4 bands" in dialog.found.text()
    assert form.createProcessingParameters()["HSI"] is None
    picture(dialog, "dialog-export-msi-alone")
    form.set_value("MODEL", str(_write_model(tmp_path / "both.safetensors", needs_hsi=True)))
    wait_until(lambda: hsi.isEnabled())
    assert "needs both images" in dialog.found.text()
    assert form.createProcessingParameters()["HSI"] == layers["The HSI"].id()
    form.set_value("MODEL", str(layers["The MSI"].source()))
    wait_until(lambda: "needs" not in dialog.found.text())


def test_apply_greys_what_needs_an_hsi_while_there_is_none(open_dialog, layers, tmp_path, picture):
    dialog = open_dialog("applymodel")
    form = panel(dialog)
    model = tmp_path / "sharp.safetensors"
    arrays = {"__metadata__": {"spectramorph-model": "{}"}, "endmembers": {"shape": [5, 25]}, "gain": {"shape": [4]}}
    header = json.dumps({**arrays, "alone.gain": {"shape": [5, 4]}}).encode()
    model.write_bytes(len(header).to_bytes(8, "little") + header)
    form.set_value("MODEL", str(model))
    wait_until(lambda: "a multispectral image, with 4 bands. With a hyperspectral" in dialog.found.text())
    assert form.createProcessingParameters()["HSI"] == layers["The HSI"].id()
    assert form.value("DOUBTFUL") is None or form.wrappers["DOUBTFUL"].wrappedWidget().isEnabled()
    picture(dialog, "dialog-apply")
    form.set_value("HSI", None)
    registration = form.wrappers["REGISTRATION"].wrappedWidget()
    wait_until(lambda: not registration.isEnabled())
    assert "UNCERTAINTY" in dialog.algorithm().unused({"MODEL": str(model), "HSI": None})
    picture(dialog, "dialog-apply-alone")


def test_batch_and_single_open_from_one_another(spectramorph, qgis_iface, layers, monkeypatch):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")
    dialog = BatchAlgorithmDialog(algorithm, parent=qgis_iface.mainWindow())
    texts = {combo.currentText() for combo in dialog.findChildren(QComboBox)}
    assert {"Sharp (recommended)", "Automatic"} <= texts
    assert not CODE_WORDS & texts
    table = dialog.mainWidget()
    column = table.parameter_to_column["PRESET"]
    assert table.wrappers[0][column].parameterValue() == "sharp"
    dialog.close()


def test_the_modeler_shows_labels_and_keeps_words(spectramorph, qgis_iface, monkeypatch):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")
    model = QgsProcessingModelAlgorithm("m", "g")
    child = QgsProcessingModelChildAlgorithm("spectramorph:fuse")
    model.addChildAlgorithm(child)
    dialog = ModelerParametersDialog(algorithm, model)
    wrapper = dialog.widget.widget.wrappers["PRESET"]
    texts = [combo.itemText(index) for combo in wrapper.findChildren(QComboBox) for index in range(combo.count())]
    assert "Sharp (recommended)" in texts
    assert "sharp" not in texts
    assert wrapper.value().staticValue() == "sharp"
    made = dialog.createAlgorithm()
    assert made.parameterSources()["PRESET"][0].staticValue() == "sharp"
    dialog.close()


def test_the_words_of_scripts_stay(run, pair, tmp_path):
    output = tmp_path / "fused.tif"
    results = run("fuse", {**pair.parameters, "ALIGN_TO": "hsi", "DEVICE": "cpu", "OUTPUT": str(output)})
    assert results["DEVICE_USED"] == "cpu"


def test_without_an_engine_the_dialog_opens_and_says_so(without_engine, open_dialog, pair, picture):
    dialog = open_dialog(parameters=dict(pair.parameters))
    wait_until(lambda: "needs its engine" in _bar_texts(dialog))
    picture(dialog, "dialog-no-engine")
    assert dialog.runButton().isEnabled()


def _bar_texts(dialog) -> str:
    return " ".join(
        [item.text() for item in dialog.messageBar().items()]
        + [label.text() for label in dialog.messageBar().findChildren(QLabel)]
    )


def test_advanced_fields_unfold(open_dialog, layers, picture):
    dialog = open_dialog()
    dialog.findChild(QToolButton, "collapseButton").click()
    found(dialog)
    dialog.resize(980, 1250)
    picture(dialog, "dialog-advanced")
    assert not panel(dialog).findChild(QScrollArea).horizontalScrollBar().isVisible()
