"""What the algorithms share: their place in the toolbox and their way to the engine."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..spectramorph_plugin.errors import UserError
from ..spectramorph_plugin.protocol.figures import Registration
from ..spectramorph_plugin.protocol.outcomes import Outcome
from ..spectramorph_plugin.protocol.requests import Request
from ..spectramorph_plugin.runtime.engine import run_request
from ..spectramorph_plugin.runtime.errors import CanceledError, EngineError
from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER, find_engine_python
from . import checks

translate = QCoreApplication.translate

EXTENSIONS = {"rasterDestination": ("tif", "tiff"), "vectorDestination": ("csv",)}  # of the others, their filter's
HELP_URL = "https://github.com/spectramorph/spectramorph-qgis#readme"


def values_of(value: Any) -> list[Any]:
    """Return the values of a parameter that takes several: a model can give lists in a list, a script one value."""
    return [one for each in value for one in values_of(each)] if isinstance(value, list) else [value]


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

    def optional_raster_path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[Path]:
        """Return the file of a raster parameter that may be left out, or None where it is."""
        return self.raster_path(parameters, name, context) if parameters.get(name) else None

    def raster_paths(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[Path, ...]:
        """Return the files of a parameter of several rasters; raise UserError where one is none for the engine."""
        values = values_of(parameters.get(name)) or [None]
        return tuple(self.raster_path({name: value}, name, context) for value in values)

    def raster_layers(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> list[QgsRasterLayer]:
        """Return the layers of a parameter of several rasters, whose files have been looked at."""
        return [self.parameterAsRasterLayer({name: value}, name, context) for value in values_of(parameters[name])]

    def optional_file(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[Path]:
        """Return the file of a parameter that may be left out; raise UserError where it is not there."""
        path = self.parameterAsFile(parameters, name, context)
        checks.check_file(path, self.label(name))
        return Path(path).absolute() if path else None

    def check_destinations(
        self, parameters: dict[str, Any], context: QgsProcessingContext, inputs: Iterable[Optional[Path]]
    ) -> None:
        """Raise UserError for a file that cannot be written."""
        destinations = [
            checks.Destination(
                definition.description(),
                self.parameterAsFileOutput(parameters, definition.name(), context),
                EXTENSIONS.get(definition.type()) or (definition.defaultFileExtension(),),
            )
            for definition in self.destinationParameterDefinitions()
        ]
        checks.check_destinations(destinations, filter(None, inputs))

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

    def results(self, made: dict[str, Any]) -> dict[str, Any]:
        """Return the results that there are: neither outputs that were not asked for nor figures without a value."""
        return {name: value for name, value in made.items() if value not in (None, "")}

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


class PairAlgorithm(SpectraMorphAlgorithm):
    """An algorithm on a hyperspectral image and one or more multispectral ones of the same place."""

    HSI = "HSI"
    MSI = "MSI"
    HSI_MASK = "HSI_MASK"
    MSI_MASK = "MSI_MASK"
    SHIFT_COLUMNS = "SHIFT_COLUMNS"
    SHIFT_ROWS = "SHIFT_ROWS"

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.read_inputs(parameters, context)
        hsi = self.parameterAsRasterLayer(parameters, self.HSI, context)
        msis = self.raster_layers(parameters, self.MSI, context)
        checks.check_pair(hsi, msis, context.transformContext())
        finest = checks.finest(hsi, msis, context.transformContext())
        for name, image in ((self.HSI_MASK, hsi), (self.MSI_MASK, finest)):
            mask = self.parameterAsRasterLayer(parameters, name, context)
            if mask is not None:
                checks.check_mask(mask, image, self.label(name))

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._hsi = self.raster_path(parameters, self.HSI, context)
        self._msi = self.raster_paths(parameters, self.MSI, context)
        self._hsi_mask = self.optional_raster_path(parameters, self.HSI_MASK, context)
        self._msi_mask = self.optional_raster_path(parameters, self.MSI_MASK, context)

    def inputs(self) -> list[Optional[Path]]:
        """Return the files of the images and masks; None for those left out."""
        return [self._hsi, *self._msi, self._hsi_mask, self._msi_mask]

    def shift_figures(self, registration: Optional[Registration]) -> dict[str, float]:
        """Return the shift between the images as results."""
        if registration is None:
            return {}
        return {self.SHIFT_COLUMNS: registration.columns, self.SHIFT_ROWS: registration.rows}
