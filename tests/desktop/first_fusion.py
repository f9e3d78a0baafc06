"""Inside QGIS's desktop: from the first start to the first fused layer, by clicks that are counted.

Run by `first_fusion.sh`, which starts QGIS with a clean profile. What happens is told in JSON lines; pictures of the
whole screen go beside them.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pyplugin_installer
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface
from walk import LOOK_MILLISECONDS, Wait, button, end, start, window

OUT = Path(os.environ["DESKTOP_OUT"])
LIMIT_SECONDS = 1500  # of any one wait: an installation over a slow network

started = time.monotonic()
clicks: list[str] = []


def tell(what: str, **more: object) -> None:
    """Write one JSON line."""
    with (OUT / "run.jsonl").open("a", encoding="utf-8") as lines:
        lines.write(json.dumps({"at": round(time.monotonic() - started, 2), "what": what, **more}) + "\n")


def picture(name: str) -> None:
    """Take a picture of the screen."""
    QApplication.processEvents()
    subprocess.run(["import", "-window", "root", str(OUT / f"{name}.png")], check=True)


def click(widget: QWidget, name: str) -> None:
    """Press a button as a mouse does, and count it."""
    clicks.append(name)
    tell("click", on=name)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def first_fusion() -> Iterator[Wait]:
    """Do what a newcomer does; each `yield` waits until its function returns something true."""
    layers = [QgsRasterLayer(os.environ[f"DESKTOP_{name}"], name) for name in ("HSI", "MSI")]
    QgsProject.instance().addMapLayers(layers)
    pyplugin_installer.instance().installFromZipFile(os.environ["DESKTOP_ZIP"])
    tell("zip installed")
    # Asked about a plugin that is there already, or told that all went well: neither is one of our clicks.
    yield lambda: button(iface.messageBar(), "Install…")
    tell("message bar")
    picture("1-message-bar")
    click(button(iface.messageBar(), "Install…"), "message bar: Install…")
    yield lambda: window("EngineWindow") and button(window("EngineWindow"), "Install")
    yield lambda: button(window("EngineWindow"), "Install").isEnabled()
    picture("2-engine-window")
    install_from = time.monotonic()
    click(button(window("EngineWindow"), "Install"), "engine window: Install")
    yield lambda: time.monotonic() > install_from + 8
    picture("3-installing")
    yield lambda: window("AlgorithmDialog")
    tell("engine installed", seconds=round(time.monotonic() - install_from, 1))
    dialog = window("AlgorithmDialog")
    opened = time.monotonic()
    yield lambda: time.monotonic() > opened + 6
    picture("4-dialog")
    click(dialog.runButton(), "dialog: Run")
    run_from = time.monotonic()
    yield lambda: len(QgsProject.instance().mapLayers()) > 2
    tell("fused layer", seconds=round(time.monotonic() - run_from, 1))
    yield lambda: time.monotonic() > run_from + 5
    picture("5-log")
    dialog.close()
    shown = time.monotonic()
    yield lambda: time.monotonic() > shown + 3
    picture("6-layers")
    tell("done", clicks=len(clicks), layers=[layer.name() for layer in QgsProject.instance().mapLayers().values()])


def close_boxes() -> None:
    """Close what QGIS asks or tells of the installation."""
    box = window("QMessageBox")
    if box is not None:
        tell("message box", text=box.text())
        picture("message-box")
        box.accept()


def ended(wrong: str) -> None:
    """Tell what went wrong, and end QGIS."""
    if wrong:
        tell("failed", why=wrong)
        picture("failed")
    (OUT / "exit-code").write_text(str(int(bool(wrong))))
    end(int(bool(wrong)))


boxes = QTimer(iface.mainWindow())
boxes.timeout.connect(close_boxes)
boxes.start(LOOK_MILLISECONDS)
start(first_fusion, ended, LIMIT_SECONDS)
