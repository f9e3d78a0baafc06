"""Inside QGIS's desktop: from the first start to the first fused layer, by clicks that are counted.

Run by `first_fusion.sh`, which starts QGIS with a clean profile. What happens is told in JSON lines; pictures of the
whole screen go beside them.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path

import pyplugin_installer
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from qgis.utils import iface

OUT = Path(os.environ["DESKTOP_OUT"])
LIMIT_SECONDS = 1500  # of any one wait: an installation over a slow network
LOOK_MILLISECONDS = 50

Wait = Callable[[], object]
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


def click(button: QWidget, name: str) -> None:
    """Press a button as a mouse does, and count it."""
    clicks.append(name)
    tell("click", on=name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def button_in(parent: QWidget, label: str) -> QPushButton | None:
    """Return the visible button of that label."""
    found = [each for each in parent.findChildren(QPushButton) if each.text().replace("&", "") == label]
    return next((each for each in found if each.isVisible()), None)


def window(kind: str) -> QWidget | None:
    """Return the visible window whose class has that name."""
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in shown if kind in [base.__name__ for base in type(each).__mro__]), None)


def first_fusion() -> Generator[Wait, None, None]:
    """Do what a newcomer does; each `yield` waits until its function returns something true."""
    layers = [QgsRasterLayer(os.environ[f"DESKTOP_{name}"], name) for name in ("HSI", "MSI")]
    QgsProject.instance().addMapLayers(layers)
    pyplugin_installer.instance().installFromZipFile(os.environ["DESKTOP_ZIP"])
    tell("zip installed")
    # Asked about a plugin that is there already, or told that all went well: neither is one of our clicks.
    yield lambda: button_in(iface.messageBar(), "Install…")
    tell("message bar")
    picture("1-message-bar")
    click(button_in(iface.messageBar(), "Install…"), "message bar: Install…")
    yield lambda: window("EngineWindow") and button_in(window("EngineWindow"), "Install")
    yield lambda: button_in(window("EngineWindow"), "Install").isEnabled()
    picture("2-engine-window")
    install_from = time.monotonic()
    click(button_in(window("EngineWindow"), "Install"), "engine window: Install")
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


def drive(steps: Generator[Wait, None, None]) -> None:
    """Take the next step whenever what the last one waits for has happened."""
    state = {"wait": next(steps), "since": time.monotonic()}
    timer = QTimer(iface.mainWindow())

    def look() -> None:
        box = window("QMessageBox")
        if isinstance(box, QMessageBox):
            tell("message box", text=box.text())
            picture("message-box")
            box.accept()
        try:
            if state["wait"]():
                state.update(wait=next(steps), since=time.monotonic())
            elif time.monotonic() > state["since"] + LIMIT_SECONDS:
                raise TimeoutError(f"after {LIMIT_SECONDS} s")
        except StopIteration:
            end(0)
        except Exception:
            tell("failed", why=traceback.format_exc())
            picture("failed")
            end(1)

    timer.timeout.connect(look)
    timer.start(LOOK_MILLISECONDS)


def end(code: int) -> None:
    """End QGIS at once: its own end asks about the unsaved project."""
    from spectramorph.spectramorph_plugin.runtime import warm

    warm.shut_down()
    (OUT / "exit-code").write_text(str(code))
    os._exit(code)


QTimer.singleShot(3000, lambda: drive(first_fusion()))
