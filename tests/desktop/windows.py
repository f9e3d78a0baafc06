"""Opens, uses and grabs every window, dock and dialog of the plugin in QGIS's real desktop.

`python3 windows.py` starts QGIS with itself, on a screen of its own where none is there (xvfb-run), and needs:

- the plugin in a folder `spectramorph` below QGIS_PLUGINPATH, with its tests,
- in WINDOWS_ENGINE a Python with the engine's packages, unless QGIS's own has them,
- in WINDOWS_OUT the folder for the pictures; else they go to $HOME/out.

HOME and the profile (QGIS_CUSTOM_CONFIG_PATH) should be empty folders: settings are written. What happens is told in
lines; the pictures are for a person to look at. A step that fails is told and ends the whole with an exit code of 1.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QToolButton, QTreeView, QWidget
from qgis.utils import iface
from walk import Wait, button, end, entry, some_time, start, window

OUT = Path(os.environ.get("WINDOWS_OUT") or Path.home() / "out")
LIMIT_SECONDS = 90  # of any one wait
PROJECT = QgsProject.instance()
LEFT = Qt.MouseButton.LeftButton
SHIFT, NO_KEY = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
DATA = OUT / "data"
numbers = iter(range(1, 100))
kept: list[QWidget] = []
places: dict[str, Any] = {}  # what one part leaves to the next


def tell(text: object) -> None:
    """Write a line."""
    print(text, flush=True)
    with (OUT / "windows.log").open("a", encoding="utf-8") as log:
        log.write(f"{text}\n")


def grab(widget: QWidget, name: str) -> None:
    """Save a picture of a window."""
    QApplication.processEvents()
    path = OUT / f"{next(numbers):02}-{name}.png"
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} cannot be written.")


def soon(act: Callable[[], object]) -> None:
    """Do later what blocks until a window is closed."""
    QTimer.singleShot(0, act)


def inside(module: str) -> Any:
    """Return a module of the plugin's."""
    return sys.modules[f"spectramorph.{module}"]


def rasters() -> Any:
    """Return the module that makes the images."""
    return sys.modules["rasters"]


def plugin() -> Any:
    return qgis.utils.plugins["spectramorph"]


def open_dialog(algorithm: Any, parameters: dict[str, Any]) -> Any:
    """Open the dialog of an algorithm with values to begin with."""
    import processing  # QGIS's own, which only QGIS itself finds

    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    if type(dialog).__module__.startswith("processing."):
        kept.append(dialog)  # QGIS's own: PyQt may crash where Python's part of one goes before QGIS deletes the rest
    dialog.show()
    return dialog


# Parts


def without_engine() -> Iterator[Wait]:
    """The bar and the engine window of a newcomer."""
    qgis.utils.loadPlugin("spectramorph")
    from spectramorph.spectramorph_plugin.runtime import interpreter

    # QGIS's own Python may have all that the engine needs: then it has to lack something.
    interpreter.PACKAGES["no_such_module"] = ("no-such-package", "1.0")
    qgis.utils.startPlugin("spectramorph")
    yield lambda: button(iface.messageBar(), "Install…")
    tell([item.text() for item in iface.messageBar().items()])
    yield some_time(1)
    grab(iface.mainWindow(), "bar-without-engine")
    button(iface.messageBar(), "Install…").click()
    yield lambda: window("EngineWindow") and button(window("EngineWindow"), "Install")
    engine = window("EngineWindow")
    yield engine.install_button.isEnabled
    grab(engine, "engine-not-installed")
    engine.options.setCollapsed(False)
    yield some_time(1)
    grab(engine, "engine-choices")
    engine.options.setCollapsed(True)
    engine.close()
    entry("Fuse").trigger()
    yield lambda: window("AlgorithmDialog")
    dialog = window("AlgorithmDialog")
    yield lambda: button(dialog.messageBar(), "Install…")
    yield some_time(0.5)
    grab(dialog, "fuse-without-engine")
    dialog.close()
    del interpreter.PACKAGES["no_such_module"]


def with_engine() -> Iterator[Wait]:
    """The engine window of someone who has an engine, found or named."""
    from spectramorph.spectramorph_plugin.runtime import settings
    from spectramorph.spectramorph_plugin.runtime.base_python import base_python

    named = os.environ.get("WINDOWS_ENGINE")
    if not named:
        entry("Engine").trigger()
        engine = window("EngineWindow")
        yield lambda: engine.status is not None and engine.python_button.isVisible()
        yield some_time(1)
        grab(engine, "engine-found")
        engine.close()
    settings.store(settings.PYTHON, named or str(base_python()))
    entry("Engine").trigger()
    engine = window("EngineWindow")
    yield lambda: engine.status is not None and engine.forget_button.isVisible()
    yield some_time(1)
    engine.copy_button.click()
    grab(engine, "engine-named")
    tell(QgsApplication.clipboard().text())
    engine.close()
    yield lambda: button(iface.messageBar(), "Install…") is None
    grab(iface.mainWindow(), "bar-gone")


def settings_page() -> Iterator[Wait]:
    """The page in QGIS's options."""
    soon(lambda: iface.showOptionsDialog(iface.mainWindow(), "processingOptions"))
    yield lambda: QApplication.activeModalWidget()
    options = QApplication.activeModalWidget()
    yield some_time(1)
    tree = next(each for each in options.findChildren(QTreeView) if each.isVisible() and _row(each, "Providers"))
    found = _row(tree, "SpectraMorph", _row(tree, "Providers"))
    tree.expand(found.parent())
    tree.expand(found)
    tree.scrollTo(found, QTreeView.ScrollHint.PositionAtTop)
    options.resize(1100, 700)
    yield some_time(0.5)
    grab(options, "settings")
    rows = [found.model().index(row, 1, found) for row in range(found.model().rowCount(found))]
    for index, name in ((rows[0], "folder"), (rows[2], "choice"), (rows[3], "number")):
        tree.edit(index)
        yield some_time(0.3)
        grab(options, f"settings-{name}")
        tree.selectionModel().setCurrentIndex(rows[4], QItemSelectionModel.SelectionFlag.ClearAndSelect)
    options.accept()
    yield lambda: QApplication.activeModalWidget() is None


def _row(tree: QTreeView, text: str, parent: Any = None) -> Any:
    """Return the index of a row by its text; None where there is none."""
    model = tree.model()
    args = () if parent is None else (parent,)
    for row in range(0 if model is None else model.rowCount(*args)):
        index = model.index(row, 0, *args)
        if index.data() == text:
            return index
    return None


def dialogs() -> Iterator[Wait]:
    """All dialogs, without images and with a pair."""
    yield from one_dialog("fuse", "fuse-empty-project")
    for name in ("hsi", "msi"):
        PROJECT.addMapLayer(QgsRasterLayer(str(DATA / f"{name}.tif"), f"My {name.upper()}"))
    iface.mapCanvas().zoomToFullExtent()
    yield from one_dialog("fuse", "fuse-pair", close=False)
    dialog = window("AlgorithmDialog")
    yield from advanced(dialog, "fuse")
    dialog.mainWidget().set_value("MSI", str(DATA / "hsi.tif"))
    scroll_area(dialog).verticalScrollBar().setValue(0)
    soon(dialog.runButton().click)
    yield some_time(2)
    grab(dialog, "fuse-problem")
    box = window("QMessageBox")
    if box is not None:
        grab(box, "fuse-refused")
        box.accept()
        yield some_time(0.5)
    dialog.close()
    for algorithm in (
        "extractendmembers",
        "estimateresponse",
        "applymodel",
        "exportabundances",
        "importproduct",
        "resampletosensor",
        "coregister",
    ):
        yield from one_dialog(algorithm, algorithm, close=False)
        yield from advanced(window("AlgorithmDialog"), algorithm)
        window("AlgorithmDialog").close()
        yield lambda: window("AlgorithmDialog") is None
    for algorithm in ("installengine", "enginestatus"):
        yield from one_dialog(algorithm, algorithm)


def one_dialog(algorithm: str, name: str, close: bool = True) -> Iterator[Wait]:
    """Open a dialog, wait until it says what it found, and grab it."""
    dialog = open_dialog(f"spectramorph:{algorithm}", {})
    if hasattr(dialog, "found"):
        yield lambda: dialog.found.is_settled
        tell(f"{algorithm}: {dialog.found.text()}")
    yield some_time(0.5)
    grab(dialog, name)
    if close:
        dialog.close()


def scroll_area(dialog: Any) -> Any:
    """Return what scrolls the fields of a dialog."""
    return dialog.mainWidget().findChild(QWidget, "scrollArea") or dialog.mainWidget().scrollArea


def advanced(dialog: Any, name: str) -> Iterator[Wait]:
    """Unfold the advanced fields of a dialog, and grab them page by page."""
    unfold = dialog.findChild(QToolButton, "collapseButton")
    if unfold is None or not unfold.isVisible():
        return
    # QGIS remembers how the last dialog was left.
    if not all(wrapper.wrappedWidget().isVisible() for wrapper in dialog.mainWidget().wrappers.values()):
        unfold.click()
    yield some_time(0.5)
    bar, page = scroll_area(dialog).verticalScrollBar(), 0
    while True:
        page += 1
        grab(dialog, f"{name}-advanced-{page}")
        if bar.value() >= bar.maximum():
            return
        bar.setValue(bar.value() + bar.pageStep() - 40)
        yield some_time(0.3)


def status_run() -> Iterator[Wait]:
    """The algorithm that only tells."""
    yield from one_dialog("enginestatus", "enginestatus-before", close=False)
    yield from run_dialog(window("AlgorithmDialog"), "enginestatus-run")


def run_dialog(dialog: Any, name: str) -> Iterator[Wait]:
    """Press Run, wait for the end, grab the log, and close the dialog."""
    ended: list[bool] = []
    dialog.algorithmFinished.connect(lambda successful, results: ended.append(successful))
    dialog.runButton().click()
    yield lambda: ended
    yield some_time(1)
    grab(dialog, name)
    if not ended[0]:
        raise RuntimeError(f"{name} failed.")
    dialog.close()


def fuse_run() -> Iterator[Wait]:
    """A fusion with all outputs, and what it leaves on the map."""
    yield from one_dialog("fuse", "fuse-run-before", close=False)
    dialog = window("AlgorithmDialog")
    panel = dialog.mainWidget()
    outputs = {"ABUNDANCES": "tif", "ENDMEMBERS": "csv", "RESIDUALS": "tif", "UNCERTAINTY": "tif"}
    outputs |= {"MODEL": "safetensors", "REPORT": "html"}
    for output, suffix in {"OUTPUT": "tif", **outputs}.items():
        panel.set_value(output, str(DATA / f"{output.lower()}.{suffix}"))
    yield lambda: dialog.found.is_settled
    scroll = panel.findChild(QWidget, "scrollArea") or panel.scrollArea
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    yield some_time(0.5)
    grab(dialog, "fuse-outputs")
    yield from run_dialog(dialog, "fuse-log")
    yield some_time(3)
    for line in tree_lines(PROJECT.layerTreeRoot()):
        tell(line)
    iface.layerTreeView().expandAllNodes()
    yield some_time(1)
    grab(iface.mainWindow(), "fuse-map")
    places["fused"] = layer_of("output.tif")
    tell(sorted(path.name for path in DATA.iterdir()))
    results = qgis.utils.plugins["processing"].resultsDock
    results.show()
    results.raise_()
    yield some_time(2)
    grab(iface.mainWindow(), "results-viewer")
    results.hide()
    for name in ("abundances", "uncertainty", "residuals"):
        file = f"{name}.tif"
        PROJECT.layerTreeRoot().findLayer(layer_of(file).id()).setItemVisibilityChecked(True)
        iface.mapCanvas().refresh()
        yield some_time(2)
        grab(iface.mainWindow(), f"map-{name}")
    PROJECT.layerTreeRoot().findLayer(places["fused"].id()).setItemVisibilityChecked(True)


def layer_of(file: str) -> QgsRasterLayer:
    """Return the layer that a run added of a file."""
    return next(each for each in PROJECT.mapLayers().values() if Path(each.source()).name == file)


def tree_lines(group: Any, depth: int = 0) -> Iterator[str]:
    """Return the layers as a person sees them: in their order, with a mark where they are shown."""
    for node in group.children():
        yield f"{'    ' * depth}[{'x' if node.itemVisibilityChecked() else ' '}] {node.name()}"
        if hasattr(node, "addLayer"):
            yield from tree_lines(node, depth + 1)


def export_run() -> Iterator[Wait]:
    """The dialog of abundance maps with a model, which tells what it needs."""
    dialog = open_dialog("spectramorph:exportabundances", {"MODEL": str(DATA / "model.safetensors")})
    yield lambda: dialog.found.is_settled
    yield some_time(0.5)
    tell(dialog.found.text())
    grab(dialog, "exportabundances-model")
    yield from run_dialog(dialog, "exportabundances-log")


def product_run() -> Iterator[Wait]:
    """A delivered ZIP imported, fused and seen as another sensor sees it, with all that the map then holds."""
    PROJECT.clear()
    delivered = rasters().make_enmap(places["pair"], DATA / "delivered")
    yield from one_dialog("importproduct", "import-before", close=False)
    dialog = window("AlgorithmDialog")
    values = {"PRODUCT": str(delivered), "OUTPUT": str(DATA / "imported.tif"), "MASK": str(DATA / "clouds.tif")}
    yield from filled(dialog, values, "import-filled")
    yield from run_dialog(dialog, "import-log")
    yield from map_of("import-map")
    PROJECT.addMapLayer(QgsRasterLayer(str(DATA / "msi.tif"), "My MSI"))
    iface.setActiveLayer(layer_of("imported.tif"))
    yield from one_dialog("fuse", "imported-fuse-before", close=False)
    dialog = window("AlgorithmDialog")
    outputs = {"OUTPUT": str(DATA / "imported-fused.tif"), "REPORT": str(DATA / "imported-report.html")}
    yield from advanced(dialog, "imported-fuse")
    yield from filled(dialog, {"BAD_BANDS": "3-4, 24", **outputs}, "imported-fuse-filled")
    yield from run_dialog(dialog, "imported-fuse-log")
    yield from map_of("imported-fuse-map")
    yield from one_dialog("resampletosensor", "resample-before", close=False)
    dialog = window("AlgorithmDialog")
    yield from advanced(dialog, "resample")
    yield from filled(dialog, {"SENSOR": "sentinel-2a", "OUTPUT": str(DATA / "seen.tif")}, "resample-filled")
    yield from run_dialog(dialog, "resample-log")
    yield from map_of("resample-map")
    # An image whose file tells nothing of its bands.
    bare = DATA / "bare.tif"
    rasters().gdal.Translate(str(bare), str(DATA / "hsi.tif"), creationOptions=["PROFILE=GeoTIFF"])
    Path(f"{bare}.aux.xml").unlink()
    PROJECT.addMapLayer(QgsRasterLayer(str(bare), "Without wavelengths"))
    yield from one_dialog("fuse", "bare-before", close=False)
    dialog = window("AlgorithmDialog")
    values = {"HSI": str(bare), "MSI": str(DATA / "msi.tif"), "OUTPUT": str(DATA / "bare-fused.tif")}
    yield from filled(dialog, values, "bare-images")
    listed = ", ".join(f"{nm:g}" for nm in rasters().HSI_WAVELENGTHS)
    yield from filled(dialog, {"HSI_WAVELENGTHS": listed}, "bare-wavelengths")
    yield from run_dialog(dialog, "bare-log")


def coregister_run() -> Iterator[Wait]:
    """An image that lies wrong, moved onto another."""
    PROJECT.clear()
    right, wrong = rasters().make_shifted(DATA, 24, 16)
    for path, name in ((right, "Lies right"), (wrong, "Lies wrong")):
        PROJECT.addMapLayer(QgsRasterLayer(str(path), name))
    iface.mapCanvas().zoomToFullExtent()
    yield from one_dialog("coregister", "coregister-before", close=False)
    dialog = window("AlgorithmDialog")
    yield from filled(dialog, {"REFERENCE": str(wrong), "IMAGE": str(wrong)}, "coregister-same")
    values = {"REFERENCE": str(right), "OUTPUT": str(DATA / "moved.tif")}
    yield from filled(dialog, values, "coregister-filled")
    yield from run_dialog(dialog, "coregister-log")
    yield from map_of("coregister-map")


def filled(dialog: Any, values: dict[str, Any], name: str) -> Iterator[Wait]:
    """Fill in some fields, wait until the dialog says what it found, and grab it."""
    for field, value in values.items():
        dialog.mainWidget().set_value(field, value)
    yield some_time(0.2)  # the fields tell of their changes a little later
    if hasattr(dialog, "found"):
        yield lambda: dialog.found.is_settled
        tell(f"{name}: {dialog.found.text()}")
    yield some_time(0.5)
    grab(dialog, name)


def map_of(name: str) -> Iterator[Wait]:
    """Grab the map and tell its layers, once they are drawn."""
    iface.layerTreeView().expandAllNodes()
    iface.mapCanvas().zoomToFullExtent()
    yield some_time(3)
    for line in tree_lines(PROJECT.layerTreeRoot()):
        tell(line)
    grab(iface.mainWindow(), name)


def batch() -> Iterator[Wait]:
    """Two rows, each with its own output."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")
    dialog = BatchAlgorithmDialog(algorithm, parent=iface.mainWindow())
    kept.append(dialog)
    dialog.show()
    panel = dialog.mainWidget()
    if panel.batchRowCount() < 2:
        panel.addRow()
    for row in range(2):
        given = {"HSI": str(DATA / "hsi.tif"), "MSI": [str(DATA / "msi.tif")]}
        given["OUTPUT"] = str(DATA / f"batch-{row + 1}.tif")
        for name, value in given.items():
            cell = panel.wrappers[row][panel.parameter_to_column[name]]
            if cell is None:  # an output
                panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column[name]).setValue(value)
            elif hasattr(cell, "setParameterValue"):
                cell.setParameterValue(value, panel.processing_context)
            else:
                cell.setValue(value)
    dialog.resize(1400, 420)
    yield some_time(1)
    grab(dialog, "batch")
    dialog.runButton().click()
    yield (DATA / "batch-2.tif").exists
    yield some_time(4)
    grab(dialog, "batch-log")
    tell(f"batch: {sorted(path.name for path in DATA.glob('batch-*.tif'))}")
    dialog.close()
    yield some_time(0.5)


def model() -> Iterator[Wait]:
    """Two steps as a model: its window, its dialog, its run."""
    source = QgsProcessingModelChildParameterSource
    chain = QgsProcessingModelAlgorithm("Fuse, then maps", "tests")
    chain.addModelParameter(
        QgsProcessingParameterRasterLayer("hsi", "Hyperspectral image"), QgsProcessingModelParameter("hsi")
    )
    chain.addModelParameter(
        QgsProcessingParameterMultipleLayers("msi", "Multispectral images", QgsProcessing.SourceType.TypeRaster),
        QgsProcessingModelParameter("msi"),
    )
    images = {"HSI": [source.fromModelParameter("hsi")], "MSI": [source.fromModelParameter("msi")]}
    steps = (
        ("fuse", {**images, "MODEL": [source.fromStaticValue("TEMPORARY_OUTPUT")]}, "Fused"),
        ("exportabundances", {**images, "MODEL": [source.fromChildOutput("fuse", "MODEL")]}, "Maps"),
    )
    for number, (algorithm, values, result) in enumerate(steps):
        child = QgsProcessingModelChildAlgorithm(f"spectramorph:{algorithm}")
        child.setChildId(algorithm)
        child.setDescription(child.algorithm().displayName())
        for definition in child.algorithm().parameterDefinitions():
            if definition.name() in values:
                child.addParameterSources(definition.name(), values[definition.name()])
            elif not definition.isDestination() and definition.defaultValue() is not None:
                child.addParameterSources(definition.name(), [source.fromStaticValue(definition.defaultValue())])
        output = QgsProcessingModelOutput(result, result)
        output.setChildId(algorithm)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({result: output})
        chain.addChildAlgorithm(child)
        chain.childAlgorithm(algorithm).setPosition(QPointF(350, 120 + 160 * number))
    for number, name in enumerate(("hsi", "msi")):
        component = chain.parameterComponent(name)
        component.setPosition(QPointF(150 + 400 * number, 20))
        chain.setParameterComponent(component)
    from processing.modeler.ModelerUtils import ModelerUtils

    path = Path(ModelerUtils.modelsFolders()[0]) / "chain.model3"
    if not chain.toFile(str(path)):
        raise OSError(f"{path} cannot be written.")
    from processing.modeler.ModelerDialog import ModelerDialog

    modeler = ModelerDialog.create() if hasattr(ModelerDialog, "create") else ModelerDialog()
    modeler.loadModel(str(path))
    modeler.resize(1200, 700)
    modeler.show()
    yield some_time(1)
    grab(modeler, "modeler")
    soon(lambda: edit_child(modeler, "fuse"))
    yield lambda: window("ModelerParametersDialog")
    yield some_time(1)
    editor = window("ModelerParametersDialog")
    grab(editor, "modeler-fuse")
    editor.reject()
    yield some_time(0.5)
    modeler.close()
    models = QgsApplication.processingRegistry().providerById("model")
    models.refreshAlgorithms()
    loaded = models.algorithms()[0].id()
    dialog = open_dialog(loaded, {"hsi": str(DATA / "hsi.tif"), "msi": [str(DATA / "msi.tif")]})
    yield some_time(1)
    grab(dialog, "model-dialog")
    yield from run_dialog(dialog, "model-log")
    iface.layerTreeView().expandAllNodes()
    yield some_time(2)
    for line in tree_lines(PROJECT.layerTreeRoot()):
        tell(line)
    grab(iface.mainWindow(), "model-map")


def edit_child(modeler: Any, child: str) -> None:
    """Open the window in which a step of a model is edited, as a double click does."""
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    step = modeler.model().childAlgorithm(child)
    dialog = ModelerParametersDialog(step.algorithm(), modeler.model(), child, step.configuration())
    dialog.exec()


def run_again() -> Iterator[Wait]:
    """The dialog with the parameters of the first fusion."""
    iface.setActiveLayer(places["fused"])
    soon(plugin().run_again._open_active)
    yield lambda: window("AlgorithmDialog")
    dialog = window("AlgorithmDialog")
    yield lambda: dialog.found.is_settled
    yield some_time(0.5)
    grab(dialog, "run-again")
    yield from run_dialog(dialog, "run-again-log")
    yield some_time(1)
    iface.layerTreeView().expandAllNodes()
    grab(iface.mainWindow(), "run-again-map")


def spectral_view() -> Iterator[Wait]:
    """The dock, with places on the map and an export."""
    iface.setActiveLayer(places["fused"])
    iface.zoomToActiveLayer()
    entry("Spectral View").trigger()
    yield some_time(1)
    grab(iface.mainWindow(), "spectral-empty")
    canvas, extent = iface.mapCanvas(), places["fused"].extent()
    view = plugin().map_windows.view
    for number, (right, up) in enumerate(((0.3, 0.3), (0.6, 0.7), (0.8, 0.2))):
        at = QgsPointXY(extent.xMinimum() + right * extent.width(), extent.yMinimum() + up * extent.height())
        on_screen = canvas.getCoordinateTransform().transform(at)
        key = SHIFT if number else NO_KEY
        QTest.mouseClick(canvas.viewport(), LEFT, key, QPoint(round(on_screen.x()), round(on_screen.y())))
        yield lambda: view.curves
        yield some_time(1)
        if number in (0, 2):
            grab(iface.mainWindow(), f"spectral-{number + 1}-places")
    PROJECT.layerTreeRoot().findLayer(layer_of("abundances.tif").id()).setItemVisibilityChecked(True)
    yield some_time(1)
    grab(iface.mainWindow(), "spectral-fractions")
    PROJECT.layerTreeRoot().findLayer(places["fused"].id()).setItemVisibilityChecked(True)
    view.setFloating(True)
    view.resize(900, 420)
    yield some_time(1)
    grab(view, "spectral-floating")
    view.setFloating(False)
    for number, suffix in enumerate((".csv", ".sli", ".png")):
        soon(view.export_menu.actions()[number].trigger)
        yield lambda: window("QFileDialog")
        chooser: QFileDialog = window("QFileDialog")
        chooser.selectFile(str(DATA / f"spectra{suffix}"))
        if number == 0:
            grab(chooser, "spectral-export")
        button(chooser, "Save").click()
        yield lambda: window("QFileDialog") is None
        yield (DATA / f"spectra{suffix}").exists
    grab(iface.mainWindow(), "spectral-exported")
    entry("Spectral View").trigger()
    yield lambda: not view.isVisible()


def compare() -> Iterator[Wait]:
    """The swipe of two layers."""
    entry("Compare").trigger()
    yield some_time(3)
    grab(iface.mainWindow(), "compare")
    toolbar = plugin().map_windows.compare
    viewport = iface.mapCanvas().viewport()
    middle = QPoint(viewport.width() // 2, viewport.height() // 2)
    QTest.mousePress(viewport, LEFT, NO_KEY, middle)
    QTest.mouseMove(viewport, middle + QPoint(60, 0))
    QTest.mouseRelease(viewport, LEFT, NO_KEY, middle + QPoint(60, 0))
    toolbar.across.trigger()
    yield some_time(2)
    grab(iface.mainWindow(), "compare-across")
    entry("Compare").trigger()


def unloading() -> Iterator[Wait]:
    """Nothing of the plugin stays."""
    entry("Spectral View").trigger()
    entry("Compare").trigger()
    entry("Engine").trigger()
    yield some_time(1)
    qgis.utils.unloadPlugin("spectramorph")
    yield some_time(2)
    grab(iface.mainWindow(), "unloaded")
    left = [
        f"{type(each).__name__} {each.objectName()}"
        for each in QApplication.allWidgets()
        if type(each).__module__.startswith("spectramorph")
    ]
    tell(f"widgets left: {left}")
    tell(f"menu left: {[each.text() for each in iface.rasterMenu().actions() if each.text() == 'SpectraMorph']}")
    tell(f"provider left: {QgsApplication.processingRegistry().providerById('spectramorph')}")
    from processing.core.ProcessingConfig import ProcessingConfig

    tell(f"settings left: {[key for key in ProcessingConfig.settings if 'spectramorph' in key]}")
    scene = [type(each).__name__ for each in iface.mapCanvas().scene().items()]
    tell(f"on the map: {sorted(set(scene))}")


PARTS = (
    without_engine,
    with_engine,
    settings_page,
    dialogs,
    status_run,
    fuse_run,
    export_run,
    spectral_view,
    compare,
    batch,
    model,
    run_again,
    product_run,
    coregister_run,
    unloading,
)


def everything() -> Iterator[Wait]:
    """Do all parts; after one that failed, the windows that are open are grabbed and the next one begins."""
    tell(f"QGIS {Qgis.QGIS_VERSION}, Python {sys.version.split()[0]}")
    iface.mainWindow().resize(1400, 900)
    wanted = os.environ.get("WINDOWS_PARTS", "").split(",")
    for part in PARTS:
        if wanted != [""] and part.__name__ not in wanted:
            continue
        tell(f"## {part.__name__}")
        steps = part()
        try:
            yield from steps
        except Exception:
            tell(f"FAILED {traceback.format_exc()}")
            places["failed"] = True
            for each in QApplication.topLevelWidgets():
                if each.isVisible() and each.windowTitle():
                    grab(each, f"failed-{part.__name__}")
                    if each is not iface.mainWindow():
                        each.close()


def everything_with_images() -> Iterator[Wait]:
    """Make the images, then go through all."""
    import importlib.util

    folder = next(
        Path(parent) / "spectramorph" / "tests" / "qgis"
        for parent in os.environ["QGIS_PLUGINPATH"].split(os.pathsep)
        if (Path(parent) / "spectramorph").is_dir()
    )
    spec = importlib.util.spec_from_file_location("rasters", folder / "rasters.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["rasters"] = module
    spec.loader.exec_module(module)
    places["pair"] = module.make_pair(DATA, size=30)
    yield from everything()


def ended(wrong: str) -> None:
    """Tell what went wrong, and end QGIS."""
    code = int(bool(wrong) or "failed" in places)
    tell(f"{wrong}exit code {code}")
    end(code)


def start_qgis() -> None:
    """Have QGIS run this script, on a screen of its own where there is none."""
    profile = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "QGIS3.ini").write_text("[qgis]\ncheckVersion=false\nshowTips=false\n", encoding="utf-8")
    OUT.mkdir(parents=True, exist_ok=True)
    command = ["qgis", "--nologo", "--noversioncheck", "--code", os.path.abspath(__file__)]
    if not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1500x1000x24", *command]
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ["PYTHONPATH"] = os.path.dirname(os.path.abspath(__file__))  # for walk.py
    os.environ["PYTHONMALLOC"] = "debug"  # QGIS crashes at once, and not now and then, on what Python has freed
    os.execvp(command[0], command)


if iface is None:
    start_qgis()
else:
    start(everything_with_images, ended, LIMIT_SECONDS)
