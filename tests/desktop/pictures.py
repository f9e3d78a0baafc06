"""Inside QGIS's desktop: a first fusion with the sample pair, as a newcomer does it, and a picture of every window.

Run by .ci/make_pictures.py (`make pictures`), which says where the pictures go and which engine there is.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTextEdit, QToolBar
from qgis.utils import iface
from walk import Wait, button, end, entry, menu, some_time, start, window

OUT = Path(os.environ["PICTURES_OUT"])
WIDTH, HEIGHT = 1080, 640
LAYERS_WIDTH = 370
LIMIT_SECONDS = 120


def tell(text: str) -> None:
    """Write a line of what happens."""
    with (OUT / "steps.log").open("a", encoding="utf-8") as log:
        log.write(f"{text}\n")


def grab(widget: Any, name: str) -> None:
    """Keep a picture of a window."""
    QApplication.processEvents()
    if not widget.grab().save(str(OUT / f"{name}.png")):
        raise OSError(f"{name}.png cannot be written.")
    tell(f"{name}.png")


def drawn() -> bool:
    """Tell whether the map has been drawn."""
    return not iface.mapCanvas().isDrawing()


def first_fusion() -> Iterator[Wait]:
    """Do what a newcomer does; each `yield` waits until its function returns something true."""
    main = iface.mainWindow()
    _tidy(main)
    yield lambda: button(iface.messageBar(), "Install…")
    yield some_time(2)
    grab(main, "engine-bar")
    menu().popup(main.mapToGlobal(main.rect().center()))
    yield some_time(1)
    grab(menu(), "menu")
    menu().close()
    button(iface.messageBar(), "Install…").click()
    yield lambda: window("EngineWindow") and button(window("EngineWindow"), "Install")
    yield lambda: button(window("EngineWindow"), "Install").isEnabled()
    yield some_time(2)
    grab(window("EngineWindow"), "engine")
    window("EngineWindow").close()
    yield from _with_engine()
    yield from _sample(main)
    yield from _fusion(main)
    yield from _views(main)
    yield from _more_results(main)


def _tidy(main: Any) -> None:
    """Leave the map, the layers and some buttons."""
    iface.newProject()  # in place of the list of projects
    main.statusBar().hide()
    main.showNormal()
    main.resize(WIDTH, HEIGHT)
    for bar in main.findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("mFileToolBar", "mMapNavToolBar", "mPluginToolBar"))
    for dock in main.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    main.resizeDocks([main.findChild(QDockWidget, "Layers")], [LAYERS_WIDTH], Qt.Orientation.Horizontal)


def _with_engine() -> Iterator[Wait]:
    """Name the engine that is there already: an installation downloads for minutes."""
    from spectramorph.spectramorph_plugin.gui.engine_watch import engine_watch

    os.environ["SPECTRAMORPH_PYTHON"] = os.environ["PICTURES_ENGINE"]
    engine_watch().look()
    yield lambda: engine_watch().ready


def _sample(main: Any) -> Iterator[Wait]:
    entry("Load Sample Data").trigger()
    yield lambda: window("AlgorithmDialog")
    dialog = window("AlgorithmDialog")
    dialog.resize(760, 520)
    yield some_time(2)
    grab(dialog, "sample")
    yield from _run(dialog, "sample data", lambda: len(QgsProject.instance().mapLayers()) == 2)
    yield from _result(dialog, main, "sample-layers")


def _fusion(main: Any) -> Iterator[Wait]:
    yield lambda: window("AlgorithmDialog") is None
    entry("Fuse Hyperspectral").trigger()
    yield lambda: window("AlgorithmDialog")
    dialog = window("AlgorithmDialog")
    dialog.resize(860, 700)
    yield some_time(6)  # what the images are is told after a look at them
    grab(dialog, "fuse")
    before = len(QgsProject.instance().mapLayers())
    yield from _run(dialog, "fusion", lambda: len(QgsProject.instance().mapLayers()) > before)
    log = dialog.findChild(QTextEdit, "txtLog")
    log.moveCursor(QTextCursor.MoveOperation.Start)
    log.find("Reading the hyperspectral image")  # past all parameters
    log.verticalScrollBar().setValue(log.verticalScrollBar().value() + log.cursorRect().top())
    log.moveCursor(QTextCursor.MoveOperation.StartOfLine)  # not marked
    grab(dialog, "fuse-log")
    yield from _result(dialog, main, "fused")


def _run(dialog: Any, what: str, loaded: Callable[[], bool]) -> Iterator[Wait]:
    """Press Run, and wait until the layers are there and the dialog is done."""
    started = time.monotonic()
    dialog.runButton().click()
    yield loaded
    tell(f"{what}: {time.monotonic() - started:.1f} s from the click to the layers")
    yield lambda: dialog.runButton().isEnabled()
    yield some_time(1)


def _result(dialog: Any, main: Any, name: str) -> Iterator[Wait]:
    """Close the dialog, and take a picture of what it left on the map."""
    dialog.close()
    yield some_time(1)
    iface.messageBar().clearWidgets()
    iface.mapCanvas().zoomToFullExtent()
    yield some_time(2)
    yield drawn
    grab(main, name)


def _views(main: Any) -> Iterator[Wait]:
    """Compare, and the spectra of two places."""
    next(dock for dock in main.findChildren(QDockWidget) if dock.windowTitle() == "Results Viewer").hide()
    yield some_time(1)
    windows = qgis.utils.plugins["spectramorph"].map_windows
    canvas = iface.mapCanvas()
    centre = canvas.extent().center()
    canvas.zoomByFactor(0.5)
    windows.compare_action.setChecked(True)
    yield some_time(3)
    yield lambda: drawn() and not windows.compare.overlay.busy
    grab(main, "compare")
    windows.compare_action.setChecked(False)
    windows.view_action.setChecked(True)
    main.resizeDocks([windows.view], [300], Qt.Orientation.Vertical)
    yield some_time(2)
    windows.view.pick_place(QgsPointXY(centre.x() - 150, centre.y() + 40))
    yield some_time(3)
    grab(main, "spectral-view")
    windows.view_action.setChecked(False)
    canvas.zoomToFullExtent()


def _more_results(main: Any) -> Iterator[Wait]:
    """Fractions, residuals, uncertainty and the report."""
    import processing

    root = QgsProject.instance().layerTreeRoot()
    for node in root.children():
        if node.name() != "Sample data":
            root.removeChildNode(node)
    hsi, msi = (_layer(part) for part in ("Sample HSI", "Sample MSI"))
    outputs = {"ABUNDANCES": "fractions.tif", "RESIDUALS": "residuals.tif", "UNCERTAINTY": "uncertainty.tif"}
    parameters = {"HSI": hsi.id(), "MSI": [msi.source()], "OUTPUT": str(OUT / "fused.tif")}
    parameters.update({name: str(OUT / file) for name, file in outputs.items()}, REPORT=str(OUT / "report.html"))
    results = processing.runAndLoadResults("spectramorph:fuse", parameters)
    yield some_time(2)
    for name, key in (("fractions", "ABUNDANCES"), ("residuals", "RESIDUALS"), ("uncertainty", "UNCERTAINTY")):
        for node in root.findLayers():
            node.setItemVisibilityChecked(node.layer().source() == results[key])
            node.setExpanded(node.layer().source() == results[key])
        root.findGroup("Sample data").setExpanded(False)
        yield some_time(2)
        yield drawn
        grab(main, name)


def _layer(begins: str) -> Any:
    return next(each for each in QgsProject.instance().mapLayers().values() if each.name().startswith(begins))


def ended(wrong: str) -> None:
    """Tell what went wrong, and end QGIS."""
    if wrong:
        tell(wrong)
    end(0)


start(first_fusion, ended, LIMIT_SECONDS)
