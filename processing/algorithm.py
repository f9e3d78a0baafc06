"""What the algorithms share: their place in the toolbox and their way to the engine."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..spectramorph_plugin.errors import UserError
from ..spectramorph_plugin.jobs.outcomes import Outcome
from ..spectramorph_plugin.jobs.requests import Request
from ..spectramorph_plugin.runtime.engine import run_request
from ..spectramorph_plugin.runtime.errors import CanceledError, EngineError
from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER, find_engine_python
from . import checks

translate = QCoreApplication.translate

EXTENSIONS = {
    "rasterDestination": ("tif", "tiff"),
    "vectorDestination": ("csv",),
    "fileDestination": ("safetensors",),
}
HELP_URL = "https://github.com/spectramorph/spectramorph-qgis#readme"


class SpectraMorphAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is one job of the engine.

    Subclasses build a request in `processAlgorithm` and hand it to `run_engine`; their `check` and `read_inputs`
    raise UserError for what the user can correct.
    """

    def createInstance(self) -> SpectraMorphAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_FOLDER / "icons" / f"{self.name()}.svg")

    def helpUrl(self) -> str:
        return HELP_URL

    def canExecute(self) -> tuple[bool, str]:
        try:
            find_engine_python()
        except EngineError as error:
            return False, str(error)
        return True, ""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise UserError for parameters that the headers of the files show to be wrong."""

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Keep what `processAlgorithm` needs of the layers, which it must not touch itself."""

    def label(self, name: str) -> str:
        """Return what a parameter is called in the dialog."""
        return self.parameterDefinition(name).description()

    def raster_path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Path:
        """Return the file of a raster parameter; raise UserError where it is none that the engine can open."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        return checks.raster_path(layer, parameters.get(name), self.label(name))

    def check_destinations(
        self, parameters: dict[str, Any], context: QgsProcessingContext, inputs: Iterable[Path]
    ) -> None:
        """Raise UserError for a file that cannot be written."""
        destinations = [
            checks.Destination(
                definition.description(),
                self.parameterAsFileOutput(parameters, definition.name(), context),
                EXTENSIONS[definition.type()],
            )
            for definition in self.destinationParameterDefinitions()
        ]
        checks.check_destinations(destinations, inputs)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            self.check(parameters, context)
        except UserError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self.read_inputs(parameters, context)
        except UserError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def tell_endmembers(self, count: int, reason: str, feedback: QgsProcessingFeedback) -> None:
        """Log how many endmembers there are, and why."""
        feedback.pushInfo(
            translate("SpectraMorph", "Endmembers: {count} ({reason})").format(count=count, reason=reason)
        )

    def run_engine(self, request: Request, feedback: QgsProcessingFeedback) -> Optional[Outcome]:
        """Run the job; return its outcome, or None where the user canceled.

        Raises
        ------
        QgsProcessingException : there is no engine, or it failed; the text is one sentence.
        """
        try:
            return run_request(request, find_engine_python(), feedback)
        except CanceledError:
            return None
        except EngineError as error:
            raise QgsProcessingException(str(error)) from error
