"""The algorithm loadsampledata: the pair is made, loaded, shown, and what its log tells to do next can be done."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsMultiBandColorRenderer, QgsRasterLayer
from qgis.PyQt.QtWidgets import QTextEdit
from support import delete, files_in, wait_until

FILES = {
    "HSI": "sample_hsi.tif",
    "MSI": "sample_msi.tif",
    "RESPONSE": "sample_response.csv",
    "TRUTH": "sample_truth.tif",
}


@pytest.fixture(scope="module")
def made(spectramorph, tmp_path_factory) -> Path:
    """The folder of a sample pair with its truth."""
    import processing

    folder = tmp_path_factory.mktemp("sample") / "not there yet"
    results = processing.run("spectramorph:loadsampledata", {"FOLDER": str(folder), "WITH_TRUTH": True})
    assert {name: results[name] for name in FILES} == {name: str(folder / file) for name, file in FILES.items()}
    assert files_in(folder) == sorted(FILES.values())
    return folder


@pytest.mark.slow
def test_files_are_what_the_help_says(made):
    shapes = {}
    for name in ("HSI", "MSI", "TRUTH"):
        raster = gdal.Open(str(made / FILES[name]))
        shapes[name] = (raster.RasterCount, raster.RasterXSize, raster.GetGeoTransform()[1])
    assert shapes == {"HSI": (224, 120, 30), "MSI": (10, 360, 10), "TRUTH": (224, 360, 10)}


@pytest.mark.slow
def test_dialog_loads_both_in_colour_and_the_next_dialog_finds_them(
    spectramorph, qgis_window, made, tmp_path, project, picture, monkeypatch
):
    import processing

    temporary = tmp_path / "temporary"  # QGIS names layers that stay otherwise than those in such a folder
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    tmp_path = tmp_path / "stays"
    project.addMapLayer(QgsRasterLayer(str(made / FILES["TRUTH"]), "truth"))  # which is no image to fuse
    dialog = processing.createAlgorithmDialog("spectramorph:loadsampledata", {"FOLDER": str(tmp_path)})
    dialog.show()
    picture(dialog, "sample-dialog-before")
    ended: list[bool] = []
    dialog.algorithmFinished.connect(lambda successful, results: ended.append(successful))
    dialog.runButton().click()
    wait_until(lambda: ended and len(project.mapLayers()) == 3)
    picture(dialog, "sample-dialog")
    log = dialog.findChild(QTextEdit, "txtLog").toPlainText()
    delete(dialog)
    assert ended == [True]
    assert files_in(tmp_path) == sorted(FILES[name] for name in ("HSI", "MSI", "RESPONSE"))
    msi, hsi = (node.layer() for node in project.layerTreeRoot().findGroup("Sample data").findLayers())
    assert [Path(layer.source()).name for layer in (msi, hsi)] == [FILES["MSI"], FILES["HSI"]]
    for layer in (msi, hsi):
        assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
        assert layer.name() in log
    assert "Fuse Hyperspectral and Multispectral Images" in log
    assert qgis_window.canvas.extent().contains(msi.extent())
    assert qgis_window.canvas.extent().width() < 2 * msi.extent().width()

    dialog = processing.createAlgorithmDialog("spectramorph:fuse", {})
    values = dialog.mainWidget().values()
    delete(dialog)
    assert (values["HSI"], values["MSI"]) == (hsi.id(), [msi.source()])
