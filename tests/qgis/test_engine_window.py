"""The engine window in every state, by what a user does in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox
from support import ENGINE, wait_until


def text_of(window) -> str:
    """Return all that the window shows."""
    labels = (window.headline, window.text, window.plan, window.facts)
    return "\n".join(label.text() for label in labels if not label.isVisible() is False)


def test_grab(engine_window, without_engine, screenshots, picture):
    engine_window.open()
    wait_until(lambda: "not installed" in text_of(engine_window) and engine_window._plan is not None)
    picture(engine_window, "engine-not-installed")
    engine_window.options.setCollapsed(False)
    picture(engine_window, "engine-not-installed-choices")
    engine_window.options.setCollapsed(True)
    engine_window.install_button.click()
    wait_until(lambda: engine_window.progress.value() > 40)
    picture(engine_window, "engine-installing")
    engine_window.cancel_button.click()
    wait_until(lambda: engine_window.task is None)
    picture(engine_window, "engine-canceled")
    engine_window.install_button.click()
    wait_until(lambda: engine_window.task is None)
    picture(engine_window, "engine-failed")


def test_grab_ready(engine_window, screenshots, picture):
    engine_window.open()
    wait_until(lambda: engine_window.status is not None)
    picture(engine_window, "engine-ready")
