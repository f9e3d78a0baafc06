"""Makes docs/pictures anew from the real windows: `make pictures`.

Starts QGIS, with this plugin and nothing else, and walks through a first fusion with the sample pair as a newcomer
does; every window on the way is grabbed. docs/pictures/made-from.json keeps a fingerprint of the sources of each
window: tests/packaging/test_pictures.py compares it, and so tells of a picture that is older than what it shows.

Run by the engine's Python, which has Pillow; the very file is run again inside of QGIS, by its option --code.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

PLACE = Path("/var/tmp/spectramorph")  # seen in the pictures, and QGIS marks layers that lie in /tmp
OUT = PLACE / "out"

DIALOG = (
    "spectramorph_plugin/gui/algorithm_dialog.py",
    "spectramorph_plugin/gui/parameters_panel.py",
    "spectramorph_plugin/gui/parameter_widgets.py",
    "processing/algorithm.py",
    "processing/parameters.py",
)
LAYERS = ("processing/layer_group.py", "processing/styling.py", "spectramorph_plugin/jobs/styles.py")
SOURCES = {
    "compare": ("spectramorph_plugin/gui/compare.py", "spectramorph_plugin/gui/compare_overlay.py", *LAYERS),
    "engine": ("spectramorph_plugin/gui/engine_window.py", "spectramorph_plugin/gui/engine_words.py"),
    "engine-bar": ("spectramorph_plugin/gui/engine_bar.py",),
    "fractions": LAYERS,
    "fuse": (
        *DIALOG,
        "processing/fuse.py",
        "processing/fuse_fields.py",
        "spectramorph_plugin/gui/found_line.py",
        "spectramorph_plugin/gui/preselection.py",
    ),
    "fuse-log": (*DIALOG, "processing/fuse.py", "spectramorph_plugin/jobs/fuse.py"),
    "fused": LAYERS,
    "menu": ("spectramorph_plugin/plugin.py", "spectramorph_plugin/gui/map_windows.py", "processing/run_again.py"),
    "report": (
        "spectramorph_plugin/report/templates/fusion.html.j2",
        "spectramorph_plugin/report/templates/base.html.j2",
        "spectramorph_plugin/report/templates/style.css.j2",
        "spectramorph_plugin/jobs/fusion_report.py",
    ),
    "residuals": LAYERS,
    "sample": (*DIALOG, "processing/load_sample_data.py"),
    "sample-layers": ("processing/load_sample_data.py", *LAYERS),
    "spectral-view": (
        "spectramorph_plugin/gui/spectral_view.py",
        "spectramorph_plugin/gui/spectral_plot.py",
        "spectramorph_plugin/gui/spectral_panel.py",
        "spectramorph_plugin/gui/spectral_layers.py",
        "spectramorph_plugin/gui/spectral_curves.py",
    ),
    "uncertainty": LAYERS,
}
"""Of each picture, the files that say what its window shows."""


# --- What is made, and from what ------------------------------------------------------------------------------------


def fingerprint(root: Path, sources: tuple[str, ...]) -> str:
    """Return what changes when one of the files does."""
    digest = hashlib.sha256()
    for source in sorted(set(sources)):
        text = (root / source).read_bytes().replace(b"\r\n", b"\n")
        digest.update(source.encode() + b"\0" + text + b"\0")
    return digest.hexdigest()[:16]


def fingerprints(root: Path) -> dict[str, str]:
    """Return the fingerprint of each picture's sources, as they are now."""
    return {name: fingerprint(root, sources) for name, sources in sorted(SOURCES.items())}


# --- Outside of QGIS ------------------------------------------------------------------------------------------------


def main() -> None:
    """Make all pictures; those that could not be made stay, with their old fingerprints."""
    from make_zip import ROOT, make_zip

    shutil.rmtree(PLACE, ignore_errors=True)
    plugins = PLACE / "profile" / "profiles" / "default" / "python" / "plugins"
    for folder in (OUT, plugins, PLACE / "home" / "Documents"):
        folder.mkdir(parents=True)
    settings = plugins.parents[1] / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(
        "[qgis]\ncheckVersion=false\nshowTips=false\n[PythonPlugins]\nspectramorph=true\nprocessing=true\n"
    )
    shutil.unpack_archive(make_zip(PLACE), plugins)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("SPECTRAMORPH_", "PYTHON"))
    }
    environment.update(
        HOME=str(PLACE / "home"),
        XDG_DATA_HOME=str(PLACE / "home" / ".local" / "share"),
        LC_ALL="C.UTF-8",
        QT_QPA_PLATFORM="xcb",  # QGIS's desktop ends without a screen: xvfb-run brings one
        PICTURES_ENGINE=sys.executable,
    )
    if shutil.which("xvfb-run") is None:
        sys.exit("The pictures need a screen that is none: install xvfb and xauth, and run again.")
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24"]
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(PLACE / "profile"), "--code", __file__]
    with (OUT / "qgis.log").open("w") as log:
        # This file is run inside of QGIS.
        subprocess.run([*screen, *command], env=environment, stdout=log, stderr=log, check=False)
    steps = OUT / "steps.log"
    print(steps.read_text() if steps.exists() else (OUT / "qgis.log").read_text())
    _report_picture()
    _keep(ROOT)  # ends here where a picture is missing, and leaves QGIS's log to be looked at
    shutil.rmtree(PLACE)


def _report_picture() -> None:
    """Take a picture of the report as a browser shows it."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    report = OUT / "report.html"
    if browser is None or not report.exists():
        print("report.png stays as it is: there is no Chromium to show the report.")
        return
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=900,1100"]
    command = [browser, *options, f"--screenshot={OUT / 'report.png'}", report.as_uri()]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _keep(root: Path) -> None:
    """Put the pictures in place, as small as a palette makes them, and say what they were made from."""
    from PIL import Image

    folder = root / "docs" / "pictures"
    folder.mkdir(exist_ok=True)
    stamps = folder / "made-from.json"
    made_from = json.loads(stamps.read_text()) if stamps.exists() else {}
    now = fingerprints(root)
    missing = []
    for name in SOURCES:
        path = OUT / f"{name}.png"
        if not path.exists():
            missing.append(name)
            continue
        for colours in (256, 128, 64):
            picture = Image.open(path).convert("RGB").quantize(colours, dither=Image.Dither.NONE)
            picture.save(folder / path.name, optimize=True)
            if (folder / path.name).stat().st_size < LARGEST:
                break
        made_from[name] = now[name]
    stamps.write_text(json.dumps({name: made_from[name] for name in sorted(made_from)}, indent=2) + "\n")
    if missing:
        sys.exit(f"Not made: {', '.join(missing)}; see {OUT}.")


LARGEST = 150_000
"""Bytes of a picture."""


# --- Inside of QGIS -------------------------------------------------------------------------------------------------

Wait = Callable[[], object]
WIDTH, HEIGHT = 1080, 640
LAYERS_WIDTH = 370
LIMIT_SECONDS = 120
LOOK_MILLISECONDS = 50


def tell(text: str) -> None:
    """Write a line of what happens."""
    with (OUT / "steps.log").open("a", encoding="utf-8") as log:
        log.write(f"{text}\n")


def grab(widget: Any, name: str) -> None:
    """Keep a picture of a window."""
    from qgis.PyQt.QtWidgets import QApplication

    QApplication.processEvents()
    if not widget.grab().save(str(OUT / f"{name}.png")):
        raise OSError(f"{name}.png cannot be written.")
    tell(f"{name}.png")


def some_time(seconds: float) -> Wait:
    """Return a wait that ends by itself: for what is drawn late."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def window(kind: str) -> Any:
    """Return the visible window of a class of that name, or of one derived from it; None where there is none."""
    from qgis.PyQt.QtWidgets import QApplication

    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in shown if kind in [base.__name__ for base in type(each).__mro__]), None)


def button(parent: Any, label: str) -> Any:
    """Return the visible button of that label; None where there is none."""
    from qgis.PyQt.QtWidgets import QPushButton

    found = (each for each in parent.findChildren(QPushButton) if each.text().replace("&", "") == label)
    return next((each for each in found if each.isVisible()), None)


def menu() -> Any:
    """Return the plugin's menu."""
    from qgis.utils import iface

    return next(each.menu() for each in iface.rasterMenu().actions() if each.text() == "SpectraMorph")


def entry(label: str) -> Any:
    """Return the entry of the plugin's menu that begins so."""
    return next(each for each in menu().actions() if each.text().startswith(label))


def drawn() -> bool:
    """Tell whether the map has been drawn."""
    from qgis.utils import iface

    return not iface.mapCanvas().isDrawing()


def first_fusion() -> Iterator[Wait]:
    """Do what a newcomer does; each `yield` waits until its function returns something true."""
    from qgis.utils import iface

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
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
    from qgis.utils import iface

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
    from qgis.core import QgsProject
    from qgis.utils import iface

    entry("Load Sample Data").trigger()
    yield lambda: window("AlgorithmDialog")
    dialog = window("AlgorithmDialog")
    dialog.resize(760, 520)
    yield some_time(2)
    grab(dialog, "sample")
    started = time.monotonic()
    dialog.runButton().click()
    yield lambda: len(QgsProject.instance().mapLayers()) == 2
    tell(f"sample data: {time.monotonic() - started:.1f} s from the click to the layers")
    yield lambda: dialog.runButton().isEnabled()
    yield some_time(1)
    dialog.close()
    yield some_time(1)
    iface.messageBar().clearWidgets()
    iface.mapCanvas().zoomToFullExtent()
    yield some_time(2)
    yield drawn
    grab(main, "sample-layers")


def _fusion(main: Any) -> Iterator[Wait]:
    from qgis.core import QgsProject
    from qgis.PyQt.QtGui import QTextCursor
    from qgis.PyQt.QtWidgets import QTextEdit
    from qgis.utils import iface

    yield lambda: window("AlgorithmDialog") is None
    entry("Fuse Hyperspectral").trigger()
    yield lambda: window("AlgorithmDialog")
    dialog = window("AlgorithmDialog")
    dialog.resize(860, 700)
    yield some_time(6)  # what the images are is told after a look at them
    grab(dialog, "fuse")
    before = len(QgsProject.instance().mapLayers())
    started = time.monotonic()
    dialog.runButton().click()
    yield lambda: len(QgsProject.instance().mapLayers()) > before
    tell(f"fusion: {time.monotonic() - started:.1f} s from the click to the layers")
    yield lambda: dialog.runButton().isEnabled()
    yield some_time(1)
    log = dialog.findChild(QTextEdit, "txtLog")
    log.moveCursor(QTextCursor.MoveOperation.Start)
    log.find("Reading the hyperspectral image")  # past all parameters
    log.verticalScrollBar().setValue(log.verticalScrollBar().value() + log.cursorRect().top())
    log.moveCursor(QTextCursor.MoveOperation.StartOfLine)  # not marked
    grab(dialog, "fuse-log")
    dialog.close()
    yield some_time(1)
    iface.messageBar().clearWidgets()
    iface.mapCanvas().zoomToFullExtent()
    yield some_time(2)
    yield drawn
    grab(main, "fused")


def _views(main: Any) -> Iterator[Wait]:
    """Compare, and the spectra of two places."""
    import qgis.utils
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface

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
    from qgis.core import QgsProject

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
    from qgis.core import QgsProject

    return next(each for each in QgsProject.instance().mapLayers().values() if each.name().startswith(begins))


def drive(steps: Iterator[Wait]) -> None:
    """Take the next step whenever what the last one waits for has happened; then end QGIS."""
    import qgis.utils
    from qgis.PyQt.QtCore import QTimer

    state: dict[str, Any] = {"wait": next(steps), "since": time.monotonic(), "busy": False}
    timer = QTimer(qgis.utils.iface.mainWindow())

    def look() -> None:
        if state["busy"]:  # a step that lets QGIS work on
            return
        state["busy"] = True
        try:
            if state["wait"]():
                state.update(wait=next(steps), since=time.monotonic())
            elif time.monotonic() > state["since"] + LIMIT_SECONDS:
                raise TimeoutError(f"after {LIMIT_SECONDS} s")
        except StopIteration:
            end()
        except Exception:
            tell(traceback.format_exc())
            end()
        state["busy"] = False

    timer.timeout.connect(look)
    timer.start(LOOK_MILLISECONDS)
    # Else it is garbage, and collected in the middle, for what QGIS executes has no module that would keep it.
    qgis.utils.spectramorph_pictures = (timer, look)


def end() -> None:
    """End QGIS at once: its own end asks about the unsaved project."""
    from spectramorph.spectramorph_plugin.runtime import warm

    warm.shut_down()
    os._exit(0)


if __name__ == "__main__" and "PICTURES_ENGINE" not in os.environ:
    main()
elif "PICTURES_ENGINE" in os.environ:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(3000, lambda: drive(first_fusion()))
