"""An entry in the toolbox's context menu that opens one of our models in the modeler, as QGIS does with its own."""

from __future__ import annotations

from typing import Any

from processing.gui.ContextAction import ContextAction
from processing.gui.ProviderActions import ProviderContextMenuActions
from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..runtime.interpreter import PLUGIN_FOLDER

translate = QCoreApplication.translate

PROVIDER = "spectramorph"


class OpenInModeler(ContextAction):
    """QGIS calls `setData` with what was clicked, then the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.name = translate("SpectraMorph", "Open a Copy in the Modeler…")

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icons" / "examplemodel.svg"))

    def isEnabled(self) -> bool:
        model: Any = self.itemData
        return isinstance(model, QgsProcessingModelAlgorithm) and model.provider().id() == PROVIDER

    def execute(self) -> None:
        from processing.modeler.ModelerDialog import ModelerDialog

        window = ModelerDialog.create(self.itemData)
        window.show()


_added: list[OpenInModeler] = []


def add() -> None:
    """Add the entry, once."""
    if not _added:
        _added.append(OpenInModeler())
        ProviderContextMenuActions.registerProviderContextMenuActions(_added)


def remove() -> None:
    """Take it back."""
    ProviderContextMenuActions.deregisterProviderContextMenuActions(_added)
    _added.clear()
