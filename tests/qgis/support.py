"""What several of the tests in QGIS use."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsLayerTreeModel, QgsMapLayer, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QPushButton, QVBoxLayout, QWidget

PROJECT = Path(__file__).resolve().parents[2]
# The Python that runs the engine.
ENGINE = Path(os.environ.get("SPECTRAMORPH_PYTHON") or PROJECT / ".venv" / "engine" / "bin" / "python")

MAKE_PRISMA = """
import sys, h5py, numpy as np
rng, about = np.random.default_rng(0), {}
with h5py.File(sys.argv[1], "w") as file:
    fields = file.create_group("HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields")
    file.create_group("HDFEOS/SWATHS/PRS_L2D_PCO/Data Fields")
    for name, nm in (("Vnir", [660.0, 560.0, 460.0]), ("Swir", [2200.0, 1600.0, 1000.0])):
        fields[name.upper() + "_Cube"] = rng.integers(1, 65536, (40, 3, 30), dtype=np.uint16)
        about |= {f"List_Cw_{name}": np.float32(nm), f"List_Cw_{name}_Flags": np.ones(3, np.uint8)}
        about |= {f"List_Fwhm_{name}": np.float32([10, 11, 12])}
        about |= {f"L2Scale{name}Min": np.float32(0), f"L2Scale{name}Max": np.float32(0.6)}
    file.attrs.update(about, Epsg_Code=np.int64(32633))
    for corner, east, north in (("UL", 500000.0, 4600000.0), ("LR", 500870.0, 4598830.0)):
        file.attrs.update({f"Product_{corner}corner_easting": east, f"Product_{corner}corner_northing": north})
"""


class Listener(QgsProcessingFeedback):
    """Feedback that remembers what it was told, and can act as soon as a job is some way through."""

    def __init__(self) -> None:
        super().__init__(False)
        self.told: list[str] = []
        self.errors: list[str] = []
        self.percents: list[float] = []
        self.progressChanged.connect(self.percents.append)

    def at(self, percent: float, act: Callable[[], None]) -> None:
        """Call `act` once the progress exceeds `percent`."""
        done: list[bool] = []

        def look(now: float) -> None:
            if now > percent and not done:
                done.append(True)
                act()

        self.progressChanged.connect(look)

    def pushInfo(self, info: str) -> None:
        self.told.append(info)

    def pushWarning(self, warning: str) -> None:
        self.told.append(warning)

    def pushConsoleInfo(self, info: str) -> None:
        self.told.append(info)

    def setProgressText(self, text: str) -> None:
        self.told.append(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


def make_prisma(path: Path) -> Path:
    """Write a PRISMA L2D file of 6 bands, 40 x 30 pixels, by the engine's Python: QGIS's lacks the library for it."""
    subprocess.run([str(ENGINE), "-c", MAKE_PRISMA, str(path)], check=True)
    return path


def files_in(folder: Path) -> list[str]:
    """Return the names of all files in a folder, hidden ones too, but for the record and the style of one there."""
    names = {path.name for path in folder.iterdir()}
    records = {f"{name}.run.json" for name in names}
    styles = {f"{Path(name).stem}.qml" for name in names if name.endswith(".tif")}
    return sorted(names - records - styles)


def wait_until(happened: Callable[[], bool], seconds: float = 60) -> None:
    """Let QGIS work until something has happened, but not for ever."""
    for _ in range(int(50 * seconds)):
        if happened():
            return
        QCoreApplication.processEvents()
        time.sleep(0.02)
    raise TimeoutError(f"still waiting after {seconds} s")


def delete(window: QWidget) -> None:
    """Close a window and delete it now: Qt by itself only does in an event loop, and what is left when QGIS has gone
    crashes Python's end.
    """
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()  # our dialogs free Python's part of them a moment later


def make_layer_tree_view() -> QgsLayerTreeView:
    """Return a view of the project's layers, through which QGIS adds results from 3.44 on."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    return view


def run_batch(dialog: QWidget) -> None:
    """Press the run button of a batch window and wait for its end; from QGIS 3.40 on it runs beside the window."""
    dialog.show()
    dialog.runButton().click()
    wait_until(lambda: dialog.runButton().isEnabled())


def engines(of: int | None = None) -> list[int]:
    """Return the process ids of running engines, of all of them or of the children of process `of`."""
    return [process for process, parent, command in _processes() if _is_engine(command) and of in (None, parent)]


def processes(of: str) -> list[tuple[int, list[str]]]:
    """Return id and command of the processes whose command speaks of something."""
    return [(process, command) for process, _, command in _processes() if of in " ".join(command)]


def _is_engine(command: list[str]) -> bool:
    return any("run_module('spectramorph_plugin'" in part for part in command)


def _processes() -> list[tuple[int, int, list[str]]]:
    """Return id, parent's id and command of all processes; those that have ended have no command."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_text().split("\0")
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        found.append((int(entry.name), parent, command))
    return found


class DesktopWindow(QObject):
    """As much of QGIS's interface as the plugin uses, around a real window with real bars and a real menu."""

    initializationCompleted = pyqtSignal()  # noqa: N815 - QGIS's name

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.menu = QMenu(self.window)
        self.tool_bar = self.window.addToolBar("Plugins")
        self.bar = QgsMessageBar()
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        self.window.setCentralWidget(middle)
        self.window.resize(900, 300)
        self.browser = QgsBrowserGuiModel()
        self.canvas = QgsMapCanvas()
        self.layers = make_layer_tree_view()
        self.layer_actions: list[QAction] = []

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def layerTreeView(self) -> QgsLayerTreeView:
        return self.layers

    def activeLayer(self) -> None:
        return None

    def setActiveLayer(self, layer: QgsMapLayer) -> None:
        self.active = layer

    def browserModel(self) -> QgsBrowserGuiModel:
        return self.browser

    def addPluginToRasterMenu(self, name: str, action: QAction) -> None:
        self.menu.addAction(action)

    def removePluginRasterMenu(self, name: str, action: QAction) -> None:
        self.menu.removeAction(action)

    def addToolBarIcon(self, action: QAction) -> None:
        self.tool_bar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.tool_bar.removeAction(action)

    def addCustomActionForLayerType(self, action: QAction, menu: str, kind: object, all_layers: bool) -> None:
        self.layer_actions.append(action)

    def removeCustomActionForLayerType(self, action: QAction) -> None:
        self.layer_actions.remove(action)

    def told(self) -> list[str]:
        """Return the texts in the message bar, with the labels of their buttons."""
        return [
            " ".join([item.text(), *(f"[{button.text()}]" for button in item.findChildren(QPushButton))])
            for item in self.bar.items()
        ]

    def press(self, label: str) -> None:
        """Press a button in the message bar."""
        for item in self.bar.items():
            for button in item.findChildren(QPushButton):
                if button.text() == label:
                    button.click()
                    return
        raise AssertionError(f"{label} is not among {self.told()}")


def set_locale(locale: str) -> None:
    """Have QGIS speak a language from its next start on; "" for the system's."""
    for key, value in {"overrideFlag": True, "userLocale": locale}.items():
        if locale:
            QgsSettings().setValue(f"locale/{key}", value)
        else:
            QgsSettings().remove(f"locale/{key}")
