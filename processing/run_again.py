"""Run again: an algorithm's dialog with the parameters of an earlier run, from the record beside its output."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from ..spectramorph_plugin.errors import UserError
from ..spectramorph_plugin.protocol.outputs import is_record, record_place
from ..spectramorph_plugin.protocol.record import RunRecord, read_record
from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER
from ..spectramorph_plugin.runtime.wording import localized
from .algorithm import SpectraMorphAlgorithm
from .layer_group import RECORD

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate

PROVIDER = "spectramorph"


def algorithm_of(record: RunRecord) -> SpectraMorphAlgorithm:
    """Return the algorithm whose run a record tells of; raise UserError where there is none."""
    algorithms = QgsApplication.processingRegistry().providerById(PROVIDER).algorithms()
    for algorithm in algorithms:
        if getattr(algorithm, "REQUEST", None) is type(record.request):
            return algorithm
    raise UserError(translate("SpectraMorph", "The record is of a run that has no dialog: give that of another one."))


def parameters_of(record: RunRecord, algorithm: SpectraMorphAlgorithm) -> dict[str, Any]:
    """Return the parameters with which an algorithm asks for what a record tells; its outputs get names that are free.

    A temporary output becomes one again; QGIS removes the folder of these when it ends.
    """
    request, given = record.request, {}
    for option in algorithm.options():
        value = option.widget.parameter(getattr(request, option.field))
        is_output = algorithm.parameterDefinition(option.name).isDestination()
        given[option.name] = _free(Path(value)) if is_output and value else value
    return given


def record_of(layer: Optional[QgsMapLayer]) -> Optional[Path]:
    """Return the record of the run that a layer comes from; None where there is none."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return None
    source = QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path")
    candidates = [layer.customProperty(RECORD), record_place(Path(source)) if source and Path(source).name else None]
    return next((Path(path) for path in candidates if path and is_record(Path(path))), None)


class RunAgain:
    """The entry in the plugin's menu, and the one in the menus of layers whose record is there.

    Parameters
    ----------
    iface : the window.
    menu : the plugin's menu.
    """

    def __init__(self, iface: QgisInterface, menu: str) -> None:
        self._iface, self._menu = iface, menu
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "spectramorph.svg"))
        label = translate("SpectraMorph", "Run Again from a Record…")
        self._action = QAction(icon, label, iface.mainWindow())
        self._action.triggered.connect(self.choose)
        iface.addPluginToRasterMenu(menu, self._action)
        self._layer_action = QAction(icon, translate("SpectraMorph", "Run Again…"), iface.mainWindow())
        self._layer_action.triggered.connect(self._open_active)
        iface.addCustomActionForLayerType(self._layer_action, "", QgsRasterLayer().type(), False)
        project = QgsProject.instance()
        project.layersAdded.connect(self._offer_soon)
        self._offer(list(project.mapLayers()))

    def remove(self) -> None:
        """Take the entries back."""
        QgsProject.instance().layersAdded.disconnect(self._offer_soon)
        self._iface.removeCustomActionForLayerType(self._layer_action)
        self._iface.removePluginRasterMenu(self._menu, self._action)
        for action in (self._action, self._layer_action):
            action.deleteLater()

    def choose(self) -> None:
        """Ask for a record and open its dialog."""
        path, _ = QFileDialog.getOpenFileName(
            self._iface.mainWindow(),
            translate("SpectraMorph", "Record of a Run"),
            str((record_of(self._iface.activeLayer()) or Path.home()).parent),
            translate("SpectraMorph", "Records of SpectraMorph (*.run.json);;All files (*.*)"),
        )
        if path:
            self.show(Path(path))

    def show(self, path: Path) -> None:
        """Open the dialog of the algorithm that a record tells of, with its parameters."""
        # QGIS's own package, not the plugin's folder of that name; imported late because qgis_process has no dialogs.
        import processing

        bar = self._iface.messageBar()
        try:
            record = read_record(path)
            algorithm = algorithm_of(record)
        except UserError as error:
            bar.pushWarning("SpectraMorph", localized(error.message))
            return
        try:
            changes = record.changes()
        except UserError as error:  # an input is gone: another one can be chosen in the dialog
            changes = [localized(error.message)]
        for text in changes:
            bar.pushWarning("SpectraMorph", localized(text))
        processing.execAlgorithmDialog(algorithm.id(), parameters_of(record, algorithm))

    def _open_active(self) -> None:
        path = record_of(self._iface.activeLayer())
        if path is not None:
            self.show(path)

    def _offer_soon(self, layers: list[QgsMapLayer]) -> None:
        """Wait until the layers of a run have been told its record; they may be gone then."""
        added = [layer.id() for layer in layers]
        QTimer.singleShot(0, lambda: self._offer(added))

    def _offer(self, added: list[str]) -> None:
        for layer in map(QgsProject.instance().mapLayer, added):
            if record_of(layer) is not None:
                self._iface.addCustomActionForLayer(self._layer_action, layer)


def _free(path: Path) -> str:
    """Return where to write a file like an earlier one, which stays as it is."""
    if Path(QgsProcessingUtils.tempFolder()) in path.parents or not path.parent.is_dir():
        return QgsProcessing.TEMPORARY_OUTPUT
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in itertools.count(2))
    return str(path if not path.exists() else next(name for name in names if not name.exists()))
