"""The models that come with the plugin: listed, run whole, and opened in the modeler."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from rasters import HSI_WAVELENGTHS
from support import delete

MODELS = ("endmemberstoclasses", "fuseandcompare", "onemodelseveraldates")


def model_of(name: str) -> QgsProcessingModelAlgorithm:
    return QgsApplication.processingRegistry().algorithmById(f"spectramorph:{name}")


def run(name: str, given: dict, folder: Path) -> dict[str, Path]:
    """Run a model, all its results in a folder; return them by what they are called in the file."""
    import processing

    model, places = model_of(name), {}
    for definition in model.parameterDefinitions():
        if definition.isDestination():
            kind = definition.type()
            suffix = "tif" if kind == "rasterDestination" else definition.defaultFileExtension()
            called = definition.name().rpartition(":")[2]  # the step stands before it
            places[definition.name()] = folder / f"{called}.{suffix}"
    results = processing.run(model.id(), {**given, **{name: str(path) for name, path in places.items()}})
    assert {name: results[name] for name in places} == {name: str(path) for name, path in places.items()}
    return {path.stem: path for path in places.values()}


def pixels(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_models_are_in_a_group_of_the_toolbox(spectramorph):
    provider = QgsApplication.processingRegistry().providerById("spectramorph")
    found = [each for each in provider.algorithms() if isinstance(each, QgsProcessingModelAlgorithm)]
    assert tuple(each.name() for each in found) == MODELS
    for model in found:
        assert (model.group(), model.groupId()) == ("Example models", "examplemodels")
        assert model.canExecute() == (True, "")
        assert model.validate() == (True, [])
        labels = [definition.description() for definition in model.parameterDefinitions()]
        assert len(labels) == len(set(labels))


def test_models_are_those_that_are_made(spectramorph):
    """Whoever changes an algorithm's defaults or a model's texts runs .ci/make_models.py."""
    from spectramorph.processing.example_models import MODELS as FOLDER
    from spectramorph.processing.example_models import texts

    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(MODELS) == sorted(texts())
    for name, about in texts().items():
        stored = QgsProcessingModelAlgorithm()
        assert stored.fromFile(str(FOLDER / f"{name}.model3"))
        assert stored.displayName() == about.name
        labelled = {each.name().rpartition(":")[2]: each.description() for each in stored.parameterDefinitions()}
        assert labelled == about.labels
        for child in stored.childAlgorithms().values():
            if child.algorithmId().startswith("spectramorph:"):
                known = {each.name() for each in child.algorithm().parameterDefinitions()}
                assert set(child.parameterSources()) <= known


@pytest.mark.slow
def test_fuse_and_compare(spectramorph, pair, tmp_path):
    given = {"HSI": str(pair.hsi), "MSI": str(pair.msi)}
    (tmp_path / "alone").mkdir()
    alone = run("fuseandcompare", given, tmp_path / "alone")
    assert pixels(alone["Fused image"]).shape == (len(HSI_WAVELENGTHS), 36, 36)
    assert pixels(alone["Residuals"]).shape[1:] == (36, 36)
    table = alone["Table of figures"].read_text()
    assert "psnr" not in table.lower().split("\n", 1)[1]
    assert "</html>" in alone["Page of figures"].read_text()
    # With a reference, here the result itself, it is compared with that.
    reference = tmp_path / "reference.tif"
    alone["Fused image"].rename(reference)
    compared = run("fuseandcompare", {**given, "REFERENCE": str(reference)}, tmp_path)
    assert compared["Table of figures"].read_text() != table
    assert np.array_equal(pixels(compared["Fused image"]), pixels(reference))


@pytest.mark.slow
def test_one_model_over_several_dates(spectramorph, pair, tmp_path):
    """The first date again is fused as it was; one that shows something else elsewhere is doubted there."""
    other = tmp_path / "third.tif"
    gdal.GetDriverByName("GTiff").CreateCopy(str(other), gdal.Open(str(pair.msi)))
    changed = gdal.Open(str(other), gdal.GA_Update)
    for band in range(1, 5):
        values = changed.GetRasterBand(band).ReadAsArray()
        values[:12] = 9000 if band % 2 else 10
        changed.GetRasterBand(band).WriteArray(values)
    changed = None
    given = {"HSI": str(pair.hsi), "MSI": str(pair.msi), "MSI2": str(pair.msi), "MSI3": str(other)}
    made = run("onemodelseveraldates", given, tmp_path)
    assert np.array_equal(pixels(made["Fused image, second date"]), pixels(made["Fused image, first date"]))
    assert not np.array_equal(pixels(made["Fused image, third date"]), pixels(made["Fused image, first date"]))
    doubted = pixels(made["Where not to trust it, third date"])
    assert (doubted[:9] != 0).mean() > 0.9
    assert (doubted[:9] != 0).mean() > (pixels(made["Where not to trust it, second date"]) != 0).mean()
    assert made["Fitted model"].stat().st_size > 1000


@pytest.mark.slow
def test_endmembers_become_classes(spectramorph, pair, tmp_path):
    for share in (0.5, 0.8):
        folder = tmp_path / f"{share}"
        folder.mkdir()
        made = run("endmemberstoclasses", {"HSI": str(pair.hsi), "MSI": str(pair.msi), "SHARE": share}, folder)
        fractions, classes = pixels(made["Fractions"]), pixels(made["Classes"])
        assert fractions.shape == (4, 36, 36)
        expected = np.where(fractions.max(axis=0) > np.float32(share), fractions.argmax(axis=0) + 1, 0)
        assert np.array_equal(classes, expected)
        assert 0 < (classes > 0).mean() < 1
        table = QgsVectorLayer(str(made["Areas of the classes"]), "areas", "ogr")
        areas = {round(float(row["value"])): round(float(row["count"])) for row in table.getFeatures()}
        assert areas == dict(zip(*(each.tolist() for each in np.unique(expected, return_counts=True))))
        spectra = made["Endmembers"].read_text().splitlines()
        assert len(spectra[0].split(",")) == 2 + 4


@pytest.mark.parametrize("name", MODELS)
def test_model_opens_in_the_modeler_by_the_toolbox(spectramorph, qgis_window, screenshots, name, monkeypatch):
    from processing.modeler import ModelerDialog as modeler  # noqa: N813 - a module
    from processing.modeler.ModelerDialog import ModelerDialog
    from spectramorph.spectramorph_plugin.gui.modeler_action import OpenInModeler

    monkeypatch.setattr(modeler, "iface", None)  # the tests' has no icons
    action = OpenInModeler()
    action.setData(QgsApplication.processingRegistry().algorithmById("spectramorph:fuse"), None)
    assert not action.isEnabled()
    action.setData(model_of(name), None)
    assert action.isEnabled()
    before = len(ModelerDialog.dlgs)
    action.execute()
    (window,) = ModelerDialog.dlgs[before:]
    try:
        opened = window.model()
        assert opened.childAlgorithms().keys() == model_of(name).childAlgorithms().keys()
        assert opened.displayName() == model_of(name).displayName()
        assert opened.sourceFilePath() == "", "saving would write into the plugin"
        window.resize(1280, 860)
        scene = window.view().scene()
        area = scene.itemsBoundingRect().adjusted(-20, -20, 20, 20)
        picture = QImage(int(area.width()), int(area.height()), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        scene.render(painter, QRectF(picture.rect()), area)
        painter.end()
        assert picture.save(str(screenshots / f"model-{name}.png"))
        assert window.grab().save(str(screenshots / f"modeler-{name}.png"))
    finally:
        ModelerDialog.dlgs.remove(window)
        delete(window)
