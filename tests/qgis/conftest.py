"""Settings and fixtures shared by the tests that run in real QGIS."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

# Before torch's threads of the engine, pytest's and QGIS's get in one another's way.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsSettings

sys.path.insert(0, str(Path(__file__).parent))  # the tests' own modules: their folder is not a package

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QToolBar, QWidget
from rasters import Pair, make_pair
from support import ENGINE, PROJECT, DesktopWindow, Listener, delete, make_layer_tree_view


@pytest.fixture(scope="session")
def plugin_parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the project is installed as the plugin `spectramorph`, by a link."""
    parent = tmp_path_factory.mktemp("plugins")
    (parent / "spectramorph").symlink_to(PROJECT, target_is_directory=True)
    return parent


@pytest.fixture(scope="session")
def interface(qgis_iface: Any) -> Iterator[None]:
    """Pytest-qgis's interface, with real widgets in the place of the mocks that Qt refuses from QGIS 3.44 on."""
    widgets = {"layerTreeView": make_layer_tree_view(), "selectionToolBar": QToolBar()}
    for name, widget in widgets.items():
        setattr(qgis_iface, name, lambda widget=widget: widget)
    yield
    for name, widget in widgets.items():
        delattr(qgis_iface, name)
        delete(widget)


@pytest.fixture(scope="session")
def plugin(qgis_processing: None, interface: None, plugin_parent: Path) -> Iterator[Any]:
    """The plugin object, as qgis_process makes it: without a window."""
    _forget_settings()
    # An engine that this user has installed is not what the tests are about, and they must not touch it.
    os.environ["SPECTRAMORPH_ENGINE_FOLDER"] = str(plugin_parent / "engine")
    sys.path.insert(0, str(plugin_parent))
    if not ENGINE.exists():
        pytest.fail(f"There is no engine at {ENGINE}: run `make engine` first, or set SPECTRAMORPH_PYTHON.")
    import spectramorph

    made = spectramorph.classFactory(None)
    made.initProcessing()
    yield made
    made.unload()
    gc.collect()  # now: what tests leave of dialogs holds layers, which crash Python's end once QGIS has gone
    sys.path.remove(str(plugin_parent))
    _forget_settings()


@pytest.fixture(scope="session")
def spectramorph(plugin: Any) -> ModuleType:
    """The plugin's package, with its provider registered."""
    return sys.modules["spectramorph"]


def _forget_settings() -> None:
    QgsSettings().remove("spectramorph")
    shutil.rmtree(Path(QgsApplication.qgisSettingsDirPath()) / "spectramorph", ignore_errors=True)


@pytest.fixture
def project() -> Iterator[QgsProject]:
    """The project, empty before and after."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Two small images of one place."""
    return make_pair(tmp_path_factory.mktemp("pair"), size=12)


@pytest.fixture(scope="session")
def slow_pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Two images that take long enough to interrupt."""
    return make_pair(tmp_path_factory.mktemp("slow"), size=80)


@pytest.fixture
def feedback() -> Listener:
    return Listener()


@pytest.fixture
def run(spectramorph: ModuleType, feedback: Listener) -> Callable[..., dict[str, Any]]:
    """Run an algorithm of the plugin through QGIS's processing.run."""

    def run_it(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        import processing

        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(f"spectramorph:{algorithm}", parameters, context=context, feedback=feedback)

    return run_it


@pytest.fixture(scope="session")
def screenshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pictures for people go: SPECTRAMORPH_SCREENSHOTS, or a folder of pytest's."""
    named = os.environ.get("SPECTRAMORPH_SCREENSHOTS")
    folder = Path(named) if named else tmp_path_factory.mktemp("screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def picture(screenshots: Path) -> Callable[[QWidget, str], None]:
    """Return a function that saves a picture of a window."""

    def save(widget: QWidget, name: str) -> None:
        QCoreApplication.processEvents()
        assert widget.grab().save(str(screenshots / f"{name}.png"))

    return save


@pytest.fixture(scope="session")
def bare_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with no package at all."""
    environment = tmp_path_factory.mktemp("bare") / "python"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    return environment / "bin" / "python"


@pytest.fixture
def nothing_found(spectramorph: ModuleType, bare_python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a fresh installation: nothing is named, nothing is installed, and QGIS's Python has no torch."""
    interpreter = sys.modules["spectramorph.spectramorph_plugin.runtime.interpreter"]
    monkeypatch.setattr(interpreter, "PLUGIN_FOLDER", tmp_path)  # and not the checkout, which has an engine
    monkeypatch.setattr(interpreter, "base_python", lambda: bare_python)  # a distribution's may have all libraries
    monkeypatch.delenv("SPECTRAMORPH_PYTHON", raising=False)


@pytest.fixture
def without_engine(nothing_found: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A plugin for which no engine is to be found; yields the folder that one would be installed into."""
    monkeypatch.delenv("SPECTRAMORPH_ENGINE_FOLDER", raising=False)  # before the setting
    folder = tmp_path / "engine"
    QgsSettings().setValue("spectramorph/engine_folder", str(folder))
    yield folder
    QgsSettings().remove("spectramorph/engine_folder")


@pytest.fixture
def qgis_window(spectramorph: ModuleType, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopWindow]:
    """A main window with bars and a menu, in the place of QGIS's."""
    import processing.gui.ParametersPanel
    import qgis.utils

    window = DesktopWindow()
    monkeypatch.setattr(qgis_iface, "browserModel", window.browserModel, raising=False)  # dialogs have it already
    monkeypatch.setattr(qgis.utils, "iface", window)
    monkeypatch.setattr(processing.gui.ParametersPanel, "iface", window)  # which may have been loaded before
    monkeypatch.setitem(qgis.utils.plugins, "processing", None)  # it is there, and has no plugin object in tests
    yield window
    window.window.close()
    window.window.deleteLater()


@pytest.fixture
def engine_window(qgis_window: DesktopWindow) -> Iterator[Any]:
    """The engine window, as the plugin makes it."""
    from spectramorph.spectramorph_plugin.gui.engine_watch import forget_watch
    from spectramorph.spectramorph_plugin.gui.engine_window import end_engine_window, engine_window

    forget_watch()  # what dialogs of other tests have found
    yield engine_window()
    end_engine_window()
    forget_watch()
    QgsSettings().remove("spectramorph")
