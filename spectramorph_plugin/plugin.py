"""The plugin object: translations, provider, menu entries."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Optional

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, QTimer, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing import settings_page
from ..processing.provider import SpectraMorphProvider
from ..processing.run_again import RunAgain
from .gui.map_windows import MapWindows
from .runtime.interpreter import PLUGIN_FOLDER
from .runtime.warm import shut_down
from .runtime.wording import language

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.engine_bar import EngineBar
    from .gui.engine_window import EngineWindow

translate = QCoreApplication.translate

MENU = "SpectraMorph"


class SpectraMorphPlugin:
    """What QGIS loads; `iface` is None in qgis_process, where there is no window."""

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        self.iface = iface
        self.provider: Optional[SpectraMorphProvider] = None
        self.actions: list[QAction] = []
        self.bar: Optional[EngineBar] = None
        self.started = False
        self.unloaded = False
        self.map_windows: Optional[MapWindows] = None
        self.run_again: Optional[RunAgain] = None
        self.translator = _install_translator()

    def initProcessing(self) -> None:
        """Register the algorithms and the models made of them; qgis_process calls this alone."""
        self._add_provider()
        self.provider.refreshAlgorithms()  # once more: a model finds its steps once they are registered

    def initGui(self) -> None:
        """Add the menu entries and a button; what needs time waits until QGIS has started."""
        self._add_provider()
        for label, algorithm in (
            (translate("SpectraMorph", "Fuse Hyperspectral and Multispectral Images…"), "fuse"),
            (translate("SpectraMorph", "Fuse Many Pairs…"), "fusemany"),
            (translate("SpectraMorph", "Estimate Spectral Response…"), "estimateresponse"),
            (translate("SpectraMorph", "Extract Endmembers…"), "extractendmembers"),
            (translate("SpectraMorph", "Apply a Fitted Model…"), "applymodel"),
            (translate("SpectraMorph", "Export Abundance Maps…"), "exportabundances"),
            (translate("SpectraMorph", "Import a Product…"), "importproduct"),
            (translate("SpectraMorph", "Co-register Two Images…"), "coregister"),
            (translate("SpectraMorph", "Resample to a Sensor…"), "resampletosensor"),
            (translate("SpectraMorph", "Assess a Fused Image…"), "assessfusion"),
            (translate("SpectraMorph", "Simulate a Pair…"), "simulatepair"),
        ):
            self._add_action(label, algorithm, lambda name=algorithm: _open_dialog(name))
        self._add_action(translate("SpectraMorph", "Load Sample Data…"), "loadsampledata", _open_sample_dialog)
        self._add_action(translate("SpectraMorph", "Engine…"), "enginestatus", self._open_engine_window)
        self.map_windows = MapWindows(self.iface, PLUGIN_FOLDER / "icons")
        for action in self.map_windows.actions:
            self.iface.addPluginToRasterMenu(MENU, action)
            self.actions.append(action)
        self.run_again = RunAgain(self.iface, MENU)
        self.iface.addToolBarIcon(self.actions[0])
        if self.iface.mainWindow().isVisible():  # the plugin was installed or enabled while QGIS runs
            QTimer.singleShot(0, self._after_start)
        else:
            self.iface.initializationCompleted.connect(self._after_start)

    def _add_provider(self) -> None:
        if self.provider is None:
            self.provider = SpectraMorphProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def unload(self) -> None:
        """Take everything back."""
        if self.started:
            self._end_windows()
        if self.map_windows is not None:
            self.map_windows.end()
            self.map_windows = None
        if self.actions:
            self.iface.removeToolBarIcon(self.actions[0])
        shut_down()
        for action in self.actions:
            self.iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self.actions.clear()
        if self.run_again is not None:
            self.run_again.remove()
            self.run_again = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
        self.unloaded = True

    def _add_action(self, label: str, icon: str, act: Callable[[], None]) -> None:
        action = QAction(QIcon(str(PLUGIN_FOLDER / "icons" / f"{icon}.svg")), label, self.iface.mainWindow())
        action.triggered.connect(lambda checked=False: act())
        self.iface.addPluginToRasterMenu(MENU, action)
        self.actions.append(action)

    def _after_start(self) -> None:
        """Add the models, look for the engine and say where it is missing: QGIS's start pays nothing for it."""
        from .gui.engine_bar import EngineBar
        from .runtime.engine_folder import engine_folder
        from .runtime.removal import sweep_beside

        if self.unloaded or self.started:
            return
        self.started = True
        self.initProcessing()
        sweep_beside(engine_folder())
        if "processing" in qgis.utils.plugins:
            from .gui import modeler_action

            settings_page.add(self._settings_changed)
            modeler_action.add()
        self.bar = EngineBar(self.iface.messageBar(), self.iface.mainWindow())
        self._engine_window()

    def _engine_window(self) -> EngineWindow:
        from .gui.engine_window import engine_window

        window = engine_window()
        window.next_step = lambda: _open_dialog("fuse")
        return window

    def _open_engine_window(self) -> None:
        self._engine_window().open()

    def _settings_changed(self) -> None:
        from .gui.engine_watch import engine_watch

        engine_watch().look()

    def _end_windows(self) -> None:
        from .gui import modeler_action
        from .gui.engine_watch import forget_watch
        from .gui.engine_window import end_engine_window

        end_engine_window()
        if self.bar is not None:
            self.bar.end()
            self.bar = None
        settings_page.remove(self._settings_changed)
        modeler_action.remove()
        forget_watch()


def _install_translator() -> Optional[QTranslator]:
    """Load the translation into QGIS's language, where there is one."""
    translator = QTranslator()
    if not translator.load(str(PLUGIN_FOLDER / "i18n" / f"spectramorph_{language()}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def _open_sample_dialog() -> None:
    """Open the dialog with a folder that stays: with a temporary one the layers would be gone the next day."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    _open_dialog("loadsampledata", {"FOLDER": os.path.join(documents, "SpectraMorph")})


def _open_dialog(algorithm: str, parameters: Optional[dict[str, str]] = None) -> None:
    # QGIS's own package, not the plugin's folder of that name; imported late because qgis_process has no dialogs.
    import processing

    dialog = processing.createAlgorithmDialog(f"spectramorph:{algorithm}", parameters or {})
    if dialog is not None:
        dialog.show()
