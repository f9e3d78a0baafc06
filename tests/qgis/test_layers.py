"""What a run leaves in the project: one group, in order, in colours that last; and the user's layers as they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import qgis.utils
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeModel,
    QgsLayerTreeRegistryBridge,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QHBoxLayout, QTextEdit, QWidget
from rasters import Pair
from support import delete, make_prisma, run_batch, wait_until

OUTPUTS = {
    "OUTPUT": "fused.tif",
    "ABUNDANCES": "abundances.tif",
    "ENDMEMBERS": "endmembers.csv",
    "UNCERTAINTY": "uncertainty.tif",
    "RESIDUALS": "residuals.tif",
}
QUICK = {"ASSESSMENT": False, "REGISTRATION": False, "THREADS": 1}


def fuse(pair: Pair, folder: Path, **parameters: object) -> dict:
    import processing

    files = {name: str(folder / file) for name, file in OUTPUTS.items()}
    return processing.runAndLoadResults("spectramorph:fuse", {**pair.parameters, **QUICK, **files, **parameters})


def tree(node) -> list:
    """Return a layer tree as text: names, with a star for what is shown, and lists for what lies in groups."""
    return [
        ("* " if child.itemVisibilityChecked() else "  ") + child.name()
        if isinstance(child, QgsLayerTreeLayer)
        else [child.name(), *tree(child)]
        for child in node.children()
    ]


def picture(project: QgsProject, path: Path) -> None:
    """Save a picture of the layer tree and of the map beside it."""
    window = QWidget()
    row = QHBoxLayout(window)
    view, canvas = QgsLayerTreeView(), QgsMapCanvas()
    model = QgsLayerTreeModel(project.layerTreeRoot())
    model.setFlag(QgsLayerTreeModel.Flag.AllowNodeChangeVisibility)
    view.setModel(model)
    view.setMinimumWidth(330)
    row.addWidget(view)
    row.addWidget(canvas, 1)
    window.resize(QSize(960, 560))
    canvas.setProject(project)
    shown = [layer for layer in project.layerTreeRoot().checkedLayers() if layer.isSpatial()]
    canvas.setLayers(shown)
    canvas.setDestinationCrs(shown[0].crs())
    canvas.setExtent(shown[0].extent())
    window.show()
    canvas.refresh()
    canvas.waitWhileRendering()
    wait_until(lambda: not canvas.isDrawing())
    assert window.grab().save(str(path))
    window.close()
    canvas.setLayers([])


GROUP = [
    "* Fused image",
    "  Hyperspectral image (coarse)",
    "  Abundance maps",
    "  Endmembers",
    "  Uncertainty",
    "  Residuals",
]


class ActiveLayer:
    """As much of QGIS's interface as the desktop's habit needs: new layers go above the active one, into its group."""

    def setActiveLayer(self, layer: QgsRasterLayer) -> None:
        self.insert_into(QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent())

    def insert_into(self, group: QgsLayerTreeGroup) -> None:
        point = QgsLayerTreeRegistryBridge.InsertionPoint(group, 0)
        QgsProject.instance().layerTreeRegistryBridge().setLayerInsertionPoint(point)


@pytest.fixture
def active_layer(project, monkeypatch) -> Iterator[None]:
    """A desktop that has an active layer."""
    window = ActiveLayer()
    monkeypatch.setattr(qgis.utils, "iface", window)
    yield
    window.insert_into(project.layerTreeRoot())  # before the groups go


@pytest.fixture
def mine(pair, project) -> QgsRasterLayer:
    """The user's own layer of the HSI."""
    layer = QgsRasterLayer(str(pair.hsi), "EnMAP of May")
    # Not QGIS's default, which is none for a small image with a scale in some of 3.44: qgis/QGIS#65920.
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.MinMax)
    project.addMapLayer(layer)
    return layer


def looks(project: QgsProject) -> dict[str, tuple]:
    """Return by layer what is shown, and between which values."""
    found = {}
    for layer in project.mapLayers().values():
        renderer = layer.renderer() if isinstance(layer, QgsRasterLayer) else None
        if isinstance(renderer, QgsMultiBandColorRenderer):
            sides = [getattr(renderer, f"{side}ContrastEnhancement")() for side in ("red", "green", "blue")]
            limits = [round(value, 6) for side in sides if side for value in (side.minimumValue(), side.maximumValue())]
            found[layer.name()] = (renderer.usesBands(), limits)
        elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
            ramp = renderer.shader().rasterShaderFunction()
            found[layer.name()] = (renderer.band(), [round(ramp.minimumValue(), 6), round(ramp.maximumValue(), 6)])
    return found


@pytest.mark.slow
def test_layers_that_qgis_puts_into_the_group_of_the_active_one_end_in_order(
    spectramorph, active_layer, pair, mine, project, tmp_path
):
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
        fuse(pair, folder, HSI=mine.id())
    names = [f"Fused: {mine.name()} (2)", f"Fused: {mine.name()}"]
    assert tree(project.layerTreeRoot()) == [*([name, *GROUP] for name in names), f"* {mine.name()}"]


@pytest.mark.slow
def test_one_group_in_order_whose_colours_last(spectramorph, pair, mine, project, tmp_path, screenshots):
    first = looks(project)[mine.name()]
    fuse(pair, tmp_path, HSI=mine.id())
    root = project.layerTreeRoot()
    shape = [["Fused: EnMAP of May", *GROUP], "* EnMAP of May"]
    assert tree(root) == shape
    assert not any(node.isExpanded() for node in root.findLayers() if node.name() != mine.name())
    picture(project, screenshots / "layers-after-the-run.png")

    before = looks(project)
    shown = {"Fused image", "Hyperspectral image (coarse)", "Abundance maps", "Uncertainty", "Residuals"}
    assert set(before) == {mine.name(), *shown}
    assert before[mine.name()] == first
    assert before["Hyperspectral image (coarse)"] == before["Fused image"]
    assert before["Abundance maps"] == (1, [0, 1])

    raster = gdal.Open(str(tmp_path / "fused.tif"))
    told = {raster.GetRasterBand(n + 1).GetColorInterpretation(): n + 1 for n in range(raster.RasterCount)}
    assert [told[colour] for colour in (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)] == (
        before["Fused image"][0]
    ), "other programs know the colours, too"

    group = root.children()[0]
    made, coarse, *others = (node.layer().customProperty("spectramorph/record") for node in group.children())
    assert coarse is None
    assert {made, *others} == {str(tmp_path / "fused.tif.run.json")}

    # One click compares: to show another layer hides the one that was shown.
    group.children()[1].setItemVisibilityChecked(True)
    assert [node.itemVisibilityChecked() for node in group.children()] == [False, True, False, False, False, False]
    picture(project, screenshots / "layers-comparison.png")
    group.children()[2].setItemVisibilityChecked(True)
    picture(project, screenshots / "layers-abundances.png")
    group.children()[0].setItemVisibilityChecked(True)

    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    assert looks(project) == before
    assert tree(project.layerTreeRoot()) == shape
    picture(project, screenshots / "layers-project-reopened.png")

    names = {
        "fused.tif": "Fused image",
        "abundances.tif": "Abundance maps",
        "uncertainty.tif": "Uncertainty",
        "residuals.tif": "Residuals",
    }
    for file, name in names.items():
        project.clear()
        project.addMapLayer(QgsRasterLayer(str(tmp_path / file), name))
        assert looks(project) == {name: before[name]}
        picture(project, screenshots / f"layers-fresh-{Path(file).stem}.png")


@pytest.mark.slow
def test_runs_that_follow_leave_the_earlier_ones_as_they_are(spectramorph, pair, project, tmp_path):
    """A second group; and where files are replaced, layers and styles that the user has of them."""
    for run in ("a", "b"):
        (tmp_path / run).mkdir()
        fuse(pair, tmp_path / run, RESIDUALS=None, UNCERTAINTY=None)
    root = project.layerTreeRoot()
    shown = ["* Fused image", "  Hyperspectral image (coarse)", "  Abundance maps", "  Endmembers"]
    assert tree(root) == [["Fused: hsi (2)", *shown], ["Fused: hsi", *shown]]

    image = root.children()[0].children()[0].layer()
    image.setRenderer(QgsMultiBandColorRenderer(image.dataProvider(), 9, 5, 2))
    _, saved = image.saveDefaultStyle()
    assert saved
    style = (tmp_path / "b" / "fused.qml").read_bytes()
    fuse(pair, tmp_path / "b", ABUNDANCES=None, RESIDUALS=None, UNCERTAINTY=None, ENDMEMBERS=None)
    assert tree(root) == [["Fused: hsi (2)", *shown], ["Fused: hsi", *shown]]
    assert image.renderer().usesBands() == [9, 5, 2]
    assert (tmp_path / "b" / "fused.qml").read_bytes() == style


@pytest.mark.slow
def test_layers_in_the_group_that_the_settings_of_qgis_name(spectramorph, pair, project, tmp_path):
    from processing.core.ProcessingConfig import ProcessingConfig

    import processing

    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "Results")
    try:
        processing.runAndLoadResults(
            "spectramorph:importproduct",
            {"PRODUCT": str(make_prisma(tmp_path / "PRS_L2D_1.he5")), "OUTPUT": "TEMPORARY_OUTPUT"},
        )
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "")
    assert tree(project.layerTreeRoot()) == [["Results", ["Imported: PRS_L2D_1", "* Imported image"]]]


def test_a_layer_that_is_added_to_the_group_of_a_lone_result_is_shown(spectramorph, pair, project):
    import processing

    processing.runAndLoadResults(
        "spectramorph:resampletosensor", {"HSI": str(pair.hsi), "SENSOR": "landsat-8", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    (group,) = project.layerTreeRoot().children()
    added = QgsRasterLayer(str(pair.msi), "The MSI")
    project.addMapLayer(added, False)
    group.insertLayer(0, added)  # as QGIS does where the group's layer is the active one
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, True]


@pytest.fixture
def batch(spectramorph, project, qgis_iface, monkeypatch):
    """Return a function that runs rows in the batch window and returns its log as HTML."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    opened = []

    def run(algorithm: str, rows: list[dict]) -> str:
        registry = QgsApplication.processingRegistry()
        dialog = BatchAlgorithmDialog(registry.createAlgorithmById(f"spectramorph:{algorithm}"))
        opened.append(dialog)
        panel = dialog.mainWidget()
        while panel.batchRowCount() < len(rows):
            panel.addRow()
        for number, row in enumerate(rows):
            for name, value in row.items():
                column = panel.parameter_to_column[name]
                if panel.alg.parameterDefinition(name).isDestination():
                    panel.tblParameters.cellWidget(number + 1, column).setValue(value)
                else:
                    panel.wrappers[number][column].setParameterValue(value, panel.processing_context)
        panel.checkLoadLayersOnCompletion.setChecked(True)
        run_batch(dialog)
        return dialog.findChild(QTextEdit, "txtLog").toPlainText()

    yield run
    for dialog in opened:
        delete(dialog)


@pytest.mark.slow
def test_rows_of_a_batch_have_a_group_each_and_end_without_complaint(batch, pair, project, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingFeedback

    complaints = []
    monkeypatch.setattr(QgsProcessingFeedback, "reportError", lambda *told: complaints.append(told))
    rows = [{**pair.parameters, **QUICK, "OUTPUT": str(tmp_path / f"{n}.tif")} for n in (1, 2)]
    log = batch("fuse", rows)
    wait_until(lambda: len(project.mapLayers()) == 4)
    assert tree(project.layerTreeRoot()) == [["Fused: hsi (2)", *GROUP[:2]], ["Fused: hsi", *GROUP[:2]]]
    assert "not correctly generated" not in log
    assert complaints == []
