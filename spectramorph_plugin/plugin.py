"""The plugin object: translations, provider, menu entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing.provider import SpectraMorphProvider
from ..processing.run_again import RunAgain
from .runtime.interpreter import PLUGIN_FOLDER

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate

MENU = "SpectraMorph"


class SpectraMorphPlugin:
    """What QGIS loads; `iface` is None in qgis_process, where there is no window."""

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        self.iface = iface
        self.provider: Optional[SpectraMorphProvider] = None
        self.actions: list[QAction] = []
        self.run_again: Optional[RunAgain] = None
        self.translator = _install_translator()

    def initProcessing(self) -> None:
        """Register the algorithms; qgis_process calls this alone."""
        if self.provider is None:
            self.provider = SpectraMorphProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the menu entries, each of which opens the dialog of an algorithm."""
        self.initProcessing()
        for label, algorithm in (
            (translate("SpectraMorph", "Fuse Hyperspectral and Multispectral Images…"), "fuse"),
            (translate("SpectraMorph", "Estimate Spectral Response…"), "estimateresponse"),
            (translate("SpectraMorph", "Engine Status and Installation…"), "enginestatus"),
        ):
            icon = QIcon(str(PLUGIN_FOLDER / "icons" / f"{algorithm}.svg"))
            action = QAction(icon, label, self.iface.mainWindow())
            action.triggered.connect(lambda checked=False, name=algorithm: _open_dialog(f"spectramorph:{name}"))
            self.iface.addPluginToRasterMenu(MENU, action)
            self.actions.append(action)
        self.run_again = RunAgain(self.iface, MENU)

    def unload(self) -> None:
        """Take everything back."""
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


def _install_translator() -> Optional[QTranslator]:
    """Load the translation into QGIS's language, where there is one."""
    translator = QTranslator()
    for language in (QgsApplication.locale(), QgsApplication.locale()[:2]):
        if translator.load(str(PLUGIN_FOLDER / "i18n" / f"spectramorph_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def _open_dialog(algorithm: str) -> None:
    # QGIS's own package, not the plugin's folder of that name; imported late because qgis_process has no dialogs.
    import processing

    processing.execAlgorithmDialog(algorithm)
