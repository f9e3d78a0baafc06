"""What the scripts that walk through QGIS's desktop share: waits, windows, buttons, and the timer that drives them.

They are run inside of QGIS by its option --code, which tells Python no folder: this one has to be on PYTHONPATH.
"""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface

Wait = Callable[[], object]

START_MILLISECONDS = 3000  # until QGIS has started
LOOK_MILLISECONDS = 50

_kept: list[Any] = []  # what QGIS executes has no module that would keep it


def some_time(seconds: float) -> Wait:
    """Return a wait that ends by itself: for what is animated or drawn late."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def window(kind: str) -> Any:
    """Return the visible window whose class, or one of its bases, has that name; None where there is none."""
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in shown if kind in [base.__name__ for base in type(each).__mro__]), None)


def button(parent: Any, label: str) -> Any:
    """Return the visible button of that label; None where there is none."""
    found = (each for each in parent.findChildren(QPushButton) if each.text().replace("&", "") == label)
    return next((each for each in found if each.isVisible()), None)


def menu() -> Any:
    """Return the plugin's menu."""
    return next(each.menu() for each in iface.rasterMenu().actions() if each.text() == "SpectraMorph")


def entry(label: str) -> Any:
    """Return the entry of the plugin's menu that begins so."""
    return next(each for each in menu().actions() if each.text().startswith(label))


def start(steps: Callable[[], Iterator[Wait]], ended: Callable[[str], None], limit_seconds: float) -> None:
    """Begin once QGIS has started, and take the next step whenever what the last one waits for has happened.

    Parameters
    ----------
    steps : each `yield` waits until its function returns something true; what goes wrong meanwhile is raised there.
    ended : called at the end, with the traceback of what went wrong, or "" where all went well.
    limit_seconds : of any one wait.
    """
    QTimer.singleShot(START_MILLISECONDS, lambda: _drive(steps(), ended, limit_seconds))


def _drive(steps: Iterator[Wait], ended: Callable[[str], None], limit_seconds: float) -> None:
    state: dict[str, Any] = {"wait": lambda: True, "since": time.monotonic(), "busy": False}
    timer = QTimer(iface.mainWindow())

    def look() -> None:
        if state["busy"]:  # a step that lets QGIS work on
            return
        state["busy"] = True
        try:
            following = _step(steps, state, limit_seconds)
            if following is not None:
                state.update(wait=following, since=time.monotonic())
        except StopIteration:
            ended("")
        except Exception:
            ended(traceback.format_exc())
        finally:
            state["busy"] = False

    timer.timeout.connect(look)
    timer.start(LOOK_MILLISECONDS)
    _kept.extend((timer, look))


def _step(steps: Any, state: dict[str, Any], limit_seconds: float) -> Any:
    """Return what is to be waited for next; None where there is still to wait."""
    try:
        if not state["wait"]():
            if time.monotonic() < state["since"] + limit_seconds:
                return None
            raise TimeoutError(f"after {limit_seconds} s")
    except Exception as error:  # also where what is waited for is no longer there
        return steps.throw(error)
    return next(steps)


def end(code: int) -> None:
    """End QGIS at once, and the engine that is kept: QGIS's own end asks about the unsaved project."""
    try:
        from spectramorph.spectramorph_plugin.runtime import warm

        warm.shut_down()
    finally:
        os._exit(code)
