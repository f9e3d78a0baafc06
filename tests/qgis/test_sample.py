"""The algorithm loadsampledata: the pair is made, loaded, shown, and fused by the next step that is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsMultiBandColorRenderer
from support import delete, files_in, wait_until

FILES = ["sample_hsi.tif", "sample_msi.tif", "sample_response.csv"]


@pytest.fixture(scope="module")
def made(spectramorph, tmp_path_factory) -> Path:
    """The folder of a sample pair."""
    import processing

    folder = tmp_path_factory.mktemp("sample") / "not there yet"
    results = processing.run("spectramorph:loadsampledata", {"FOLDER": str(folder)})
    assert results["HSI"] == str(folder / FILES[0])
    assert results["MSI"] == str(folder / FILES[1])
    assert results["RESPONSE"] == str(folder / FILES[2])
    assert "TRUTH_IMAGE" not in results
    assert files_in(folder) == FILES
    return folder


@pytest.mark.slow
def test_pair_is_what_the_help_says(made):
    hsi, msi = (gdal.Open(str(made / name)) for name in FILES[:2])
    assert (hsi.RasterCount, hsi.RasterXSize, hsi.GetGeoTransform()[1]) == (224, 120, 30)
    assert (msi.RasterCount, msi.RasterXSize, msi.GetGeoTransform()[1]) == (10, 360, 10)


@pytest.mark.slow
def test_dialog_loads_both_in_colour_and_tells_the_next_step(spectramorph, qgis_window, tmp_path, project, picture):
    import processing

    dialog = processing.createAlgorithmDialog("spectramorph:loadsampledata", {"FOLDER": str(tmp_path)})
    dialog.show()
    ended: list[bool] = []
    dialog.algorithmFinished.connect(lambda successful, results: ended.append(successful))
    dialog.runButton().click()
    wait_until(lambda: ended and len(project.mapLayers()) == 2)
    picture(dialog, "sample-dialog")
    assert ended == [True]
    told = dialog.findChild(type(dialog.messageBar())).currentItem().text()
    log = dialog.logPanelText() if hasattr(dialog, "logPanelText") else ""
    delete(dialog)
    group = project.layerTreeRoot().findGroup("Sample data")
    layers = [node.layer() for node in group.findLayers()]
    assert [Path(layer.source()).name for layer in layers] == ["sample_msi.tif", "sample_hsi.tif"]
    for layer in layers:
        assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
        assert layer.name() in told, log
    assert layers[0].extent().intersects(qgis_window.canvas.extent())
    assert qgis_window.canvas.extent().width() < 2 * layers[0].extent().width()
