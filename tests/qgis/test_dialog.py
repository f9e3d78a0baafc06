"""The real dialog: opened, filled, run, canceled, and pictured for people to look at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import (
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import QCoreApplication, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QMessageBox, QScrollArea, QToolButton
from rasters import make_pair, split_msi
from support import delete, engines, files_in, make_prisma, wait_until

SIDE = 420


@pytest.fixture
def open_dialog(spectramorph, project, qgis_iface, monkeypatch):
    """Return a function that opens an algorithm's dialog with parameters."""
    import processing

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    opened = []

    def open_it(algorithm: str, parameters: dict):
        dialog = processing.createAlgorithmDialog(f"spectramorph:{algorithm}", parameters)
        dialog.resize(980, 760)
        dialog.show()
        opened.append(dialog)
        return dialog

    yield open_it
    for dialog in opened:
        delete(dialog)


def run(dialog) -> tuple[bool, dict]:
    """Press Run and wait for the end."""
    ended: list[tuple[bool, dict]] = []
    dialog.algorithmFinished.connect(lambda ok, results: ended.append((ok, results)))
    dialog.runButton().click()
    wait_until(lambda: bool(ended), 180)
    return ended[0]


def test_fuse_in_its_dialog(open_dialog, project, tmp_path, screenshots):
    landscape = make_pair(tmp_path / "in", size=18)
    hsi, msi = QgsRasterLayer(str(landscape.hsi), "EnMAP-like HSI"), QgsRasterLayer(str(landscape.msi), "Fine MSI")
    project.addMapLayers([hsi, msi])
    (tmp_path / "out").mkdir()
    outputs = {"OUTPUT": "fused.tif", "ABUNDANCES": "abundances.tif", "ENDMEMBERS": "endmembers.csv"}
    destinations = {
        name: QgsProcessingOutputLayerDefinition(str(tmp_path / "out" / file), QgsProject.instance())
        for name, file in outputs.items()
    }
    dialog = open_dialog("fuse", {"HSI": hsi.id(), "MSI": msi.id(), "PRESET": "sharp", **destinations})
    wait_until(lambda: dialog.isVisible())
    assert dialog.grab().save(str(screenshots / "dialog-parameters.png"))

    ok, results = run(dialog)
    wait_until(lambda: len(project.mapLayers()) == 6)  # with the HSI to compare with
    assert dialog.grab().save(str(screenshots / "dialog-log.png"))
    assert ok
    text = dialog.messageBar().currentItem().text()
    assert text == f"Fused: PSNR of about {results['TOLD_PSNR']:.0f} dB, told from the fit."
    figures = {
        "SECONDS",
        "DEVICE_USED",
        "LOWEST_CORRELATION",
        "ENDMEMBERS_USED",
        "PRESET_USED",
        "RESPONSE_USED",
        "MATERIALS_SHOWN",
    }
    assert set(results) >= {*outputs, *figures}
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert layers.keys() >= {"Fused image", "Abundance maps", "Endmembers"}
    coarse = layers["Hyperspectral image (coarse)"]
    picture = side_by_side([coarse, layers["Fused image"], layers["Abundance maps"]])
    assert picture.save(str(screenshots / "map-hsi-fused-abundances.png"))
    for panel in range(3):
        assert colours(picture, panel) > 50, "a panel is all but empty"


def test_import_in_its_dialog(open_dialog, project, tmp_path, screenshots):
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "prisma.tif"), QgsProject.instance())
    dialog = open_dialog("importproduct", {"PRODUCT": str(make_prisma(tmp_path / "PRS_L2D_STD.he5")), "OUTPUT": output})
    wait_until(lambda: dialog.isVisible())
    assert dialog.grab().save(str(screenshots / "dialog-importproduct.png"))
    ok, results = run(dialog)
    wait_until(lambda: len(project.mapLayers()) == 1)
    assert ok
    assert results["BANDS"] == 6


def picture_whole(dialog, path: Path) -> None:
    """Save a picture of all parameters, the advanced ones unfolded, at the size they ask for."""
    QCoreApplication.processEvents()
    dialog.findChild(QToolButton, "collapseButton").click()
    QCoreApplication.processEvents()
    area = dialog.mainWidget().findChild(QScrollArea)
    dialog.resize(980, 260 + area.widget().sizeHint().height())
    QCoreApplication.processEvents()
    assert dialog.grab().save(str(path))


def test_many_pairs_in_their_dialog(open_dialog, project, tmp_path, screenshots):
    landscape = make_pair(tmp_path / "in", size=12)
    lines = [
        "name,hsi,msi",
        *(f"{name},{landscape.hsi},{landscape.msi}" for name in ("May", "June")),
        "July,h.tif,m.tif",
    ]
    (tmp_path / "dates.csv").write_text("\n".join(lines))
    table = QgsProcessingOutputLayerDefinition(str(tmp_path / "table.csv"), QgsProject.instance())
    given = {"PAIRS": str(tmp_path / "dates.csv"), "FOLDER": str(tmp_path / "fused"), "OUTPUT": table}
    dialog = open_dialog("fusemany", {**given, "SHARE_MODEL": "hsi"})
    wait_until(lambda: dialog.isVisible())
    assert dialog.grab().save(str(screenshots / "dialog-fusemany.png"))
    ok, _ = run(dialog)
    wait_until(lambda: len(project.mapLayers()) == 1)
    assert dialog.grab().save(str(screenshots / "dialog-fusemany-log.png"))
    assert ok
    assert dialog.messageBar().currentItem().text().startswith("2 of 3 pairs were fused by this run, 0 before, 1 could")
    (layer,) = project.mapLayers().values()
    assert [feature["state"] for feature in layer.getFeatures()] == ["done", "done", "failed"]


@pytest.mark.slow
def test_a_pair_simulated_and_assessed_in_dialogs(open_dialog, project, tmp_path, screenshots):
    layer = QgsRasterLayer(str(make_pair(tmp_path / "in", size=40).hsi), "Scene")
    project.addMapLayer(layer)
    places = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "MSI_OUTPUT", "TRUTH")}
    dialog = open_dialog("simulatepair", {"HSI": layer.id(), "RATIO": 2, **places})
    assert dialog.grab().save(str(screenshots / "dialog-simulatepair.png"))
    picture_whole(dialog, screenshots / "dialog-simulatepair-whole.png")
    ok, made = run(dialog)
    assert ok
    given = {"FUSED": made["TRUTH"], "REFERENCE": layer.id(), "OUTPUT": str(tmp_path / "figures.csv")}
    dialog = open_dialog("assessfusion", given)
    assert dialog.grab().save(str(screenshots / "dialog-assessfusion.png"))
    picture_whole(dialog, screenshots / "dialog-assessfusion-whole.png")
    ok, found = run(dialog)
    assert dialog.grab().save(str(screenshots / "dialog-assessfusion-log.png"))
    assert ok
    assert found["RMSE"] == 0
    assert "PSNR" not in found  # there is no error at all


@pytest.mark.slow
def test_coregister_in_its_dialog(open_dialog, project, tmp_path, screenshots):
    pair = make_pair(tmp_path / "in", size=40)
    layers = [QgsRasterLayer(str(path), path.stem) for path in (pair.hsi, pair.msi)]
    project.addMapLayers(layers)
    chosen = dict(zip(("REFERENCE", "IMAGE"), (layer.id() for layer in layers)))
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "moved.tif"), QgsProject.instance())
    dialog = open_dialog("coregister", {**chosen, "OUTPUT": output})
    wait_until(lambda: dialog.isVisible())
    assert dialog.grab().save(str(screenshots / "dialog-coregister.png"))
    ok, results = run(dialog)
    wait_until(lambda: len(project.mapLayers()) == 3)
    assert dialog.grab().save(str(screenshots / "dialog-coregister-log.png"))
    assert ok
    assert results["TRUSTED"]
    assert "lies right on the reference" in dialog.messageBar().currentItem().text()


@pytest.mark.parametrize("algorithm", ["fuse", "exportabundances", "estimateresponse"])
def test_all_parameters_in_the_dialog(open_dialog, pair, project, screenshots, tmp_path, algorithm):
    hsi, msi = QgsRasterLayer(str(pair.hsi), "HSI"), QgsRasterLayer(str(pair.msi), "MSI")
    first, second = (QgsRasterLayer(path, Path(path).stem) for path in split_msi(pair, tmp_path))
    project.addMapLayers([hsi, msi, first, second])
    model = {"MODEL": str(tmp_path / "model.safetensors")} if algorithm == "exportabundances" else {}
    for images, files in (
        (msi.id(), [msi.source()]),
        ([msi.id()], [msi.source()]),
        ([second.id(), first.source()], [second.source(), first.source()]),
    ):
        dialog = open_dialog(algorithm, {"HSI": hsi.id(), "MSI": images, **model})
        picture_whole(dialog, screenshots / f"dialog-{algorithm}-whole.png")
        values = dialog.createProcessingParameters()
        assert values["MSI"] == files
        for definition in dialog.algorithm().parameterDefinitions():
            if definition.type() in ("enum", "boolean", "number", "string"):
                assert (values[definition.name()] or None) == (definition.defaultValue() or None)


def test_numbers_of_the_dialog_have_the_ranges_of_the_engine(open_dialog, pair):
    given = {"SEED": 2**31 - 1, "THREADS": 3, "ENDMEMBER_COUNT": 12, "SPECTRAL_SCALE": 0.000000125}
    dialog = open_dialog("fuse", {"HSI": str(pair.hsi), "MSI": str(pair.msi), **given})
    values = dialog.createProcessingParameters()
    assert {name: values[name] for name in given} == given
    dialog = open_dialog("fuse", {"HSI": str(pair.hsi), "MSI": str(pair.msi), "SEED": -4, "THREADS": 10**6})
    values = dialog.createProcessingParameters()
    assert (values["SEED"], values["THREADS"]) == (0, 1024)


def side_by_side(layers: list[QgsRasterLayer]) -> QImage:
    """Return the map of each layer alone, beside one another."""
    picture = QImage(SIDE * len(layers), SIDE, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    for place, layer in enumerate(layers):
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(layer.extent())
        settings.setOutputSize(QSize(SIDE - 4, SIDE - 4))
        settings.setBackgroundColor(QColor("white"))
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        painter.drawImage(place * SIDE + 2, 2, job.renderedImage())
    painter.end()
    return picture


def colours(picture: QImage, panel: int) -> int:
    """Return how many different colours there are on a coarse grid of one panel."""
    places = range(6, SIDE - 6, 6)
    return len({picture.pixel(panel * SIDE + column, row) for column in places for row in places})


def test_cancel_in_the_dialog(open_dialog, slow_pair, tmp_path):
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "fused.tif"), QgsProject.instance())
    dialog = open_dialog("fuse", {**slow_pair.parameters, "PRESET": "published", "OUTPUT": output})
    finished: list[bool] = []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append(ok))
    wait_until(lambda: dialog.found.is_settled)
    dialog.runButton().click()
    wait_until(lambda: bool(engines(os.getpid())) and dialog.cancelButton().isEnabled())
    before = set(engines(os.getpid()))
    dialog.cancelButton().click()
    wait_until(lambda: dialog.runButton().isEnabled(), 20)
    assert True not in finished, "QGIS tells the end of a cancelled run before 3.40 only"
    left = set(engines(os.getpid()))
    assert not before <= left, "the engine that was at work goes on"
    assert len(left) <= 1  # one may wait for the next run
    assert files_in(tmp_path) == []
    assert QgsProject.instance().mapLayers() == {}


def test_wrong_parameters_are_told_before_anything_runs(open_dialog, pair, tmp_path, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: told.append(text))
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "fused.tif"))
    dialog = open_dialog("fuse", {"HSI": str(pair.msi), "MSI": str(pair.hsi), "OUTPUT": output})
    dialog.runButton().click()
    assert len(told) == 1
    assert "are coarser than those of the hyperspectral one" in told[0]


def test_engine_status_in_its_dialog(open_dialog, screenshots):
    dialog = open_dialog("enginestatus", {})
    ok, results = run(dialog)
    assert ok
    assert Path(results["EXECUTABLE"]).exists()
    assert dialog.grab().save(str(screenshots / "dialog-engine-status.png"))
