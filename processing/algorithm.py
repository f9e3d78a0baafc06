"""What the algorithms share: their place in the toolbox and their way to the engine."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..spectramorph_plugin.errors import UserError
from ..spectramorph_plugin.messages import Message
from ..spectramorph_plugin.protocol.outputs import record_place
from ..spectramorph_plugin.protocol.requests import InspectRequest, Request, input_files, output_files
from ..spectramorph_plugin.runtime import settings
from ..spectramorph_plugin.runtime.engine import run_request
from ..spectramorph_plugin.runtime.errors import CanceledError, EngineError
from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER, find_engine_python
from ..spectramorph_plugin.runtime.wording import language, localized
from . import checks
from .delivered import with_stand_ins
from .layer_group import RunGroup
from .options import Given, Option, RasterInput, RasterInputs
from .parameters import HSI, HSI_FWHM, HSI_MASK, HSI_WAVELENGTHS, MSI, MSI_MASK

if TYPE_CHECKING:
    from ..spectramorph_plugin.protocol.figures import EndmemberSummary, Registration
    from ..spectramorph_plugin.protocol.outcomes import Outcome

translate = QCoreApplication.translate

HELP = PLUGIN_FOLDER / "processing" / "help"  # made by .ci/make_help.py
NO_LAYERS = (".sli",)  # suffixes of outputs that QGIS has no layer for
INSPECTED = {"product": "hsi"}  # fields of other requests by what they are in the request that inspects
LAYERS = ("rasterDestination", "vectorDestination")  # the types of the outputs that QGIS can load


def help_url(name: str) -> str:
    """Return where the help of an algorithm lies: a page that ships with the plugin, in the language of QGIS."""
    return (HELP / language() / f"{name}.html").as_uri()


class SpectraMorphAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is one job of the engine.

    Subclasses declare the options of the job and the figures that are among the results; `_request` is made of the
    options before `processAlgorithm` runs. Their `check` raises UserError for what the user can correct.
    """

    REQUEST: type[Request]
    NAMED_AFTER = ""  # the input after which the layers of a run are named; "" where there are none

    def createInstance(self) -> SpectraMorphAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_FOLDER / "icons" / f"{self.name()}.svg")

    def helpUrl(self) -> str:
        return help_url(self.name())

    def canExecute(self) -> tuple[bool, str]:
        return True, ""  # also without an engine: the dialog says what is missing, and how to get it

    def createCustomParametersWidget(self, parent: Optional[QWidget]) -> QWidget:
        # Imported late: qgis_process has no dialogs.
        from ..spectramorph_plugin.gui.algorithm_dialog import AlgorithmDialog

        return AlgorithmDialog(self, parent)

    # What its dialog asks

    def unused(self, values: dict[str, Any]) -> dict[str, str]:
        """Return the parameters that do nothing with such values of the others, each with a sentence that says why."""
        return {}

    def remark(self, values: dict[str, Any]) -> str:
        """Return a sentence on what is known of the values without the engine; "" where there is nothing to say."""
        return ""

    def hint(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what to say while there is nothing to ask the engine; raise UserError as `inspection` does."""
        return translate("SpectraMorph", "Choose the image: what it is will be told here.")

    def wanted_layers(self, values: dict[str, Any]) -> Optional[dict[str, Any]]:
        """Return which layers to begin with, as arguments of the dialog's choice among them; None for no layers."""
        return {"with_msi": any(option.name == MSI for option, _ in self._options)}

    def inspection(self, values: dict[str, Any], context: QgsProcessingContext) -> Optional[InspectRequest]:
        """Return what to ask the engine about the images that are chosen; None where there are none.

        Raises UserError for values that the user can correct.
        """
        unused = self.unused(values)
        given = Given(self, {name: value for name, value in values.items() if name not in unused}, context)
        known = {field.name for field in dataclasses.fields(InspectRequest)}
        asked = {
            INSPECTED.get(option.field, option.field): option.widget.read(given, option.name, field)
            for option, field in self._options
            if INSPECTED.get(option.field, option.field) in known and given.value(option.name) not in (None, "", [])
        }
        return InspectRequest(**asked) if "hsi" in asked or "msi" in asked else None

    def options(self) -> tuple[Option, ...]:
        """Return the options of the job, in the order of the dialog."""
        return ()

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        """Return the results that are neither files nor layers."""
        return ()

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        fields = {field.name: field for field in dataclasses.fields(self.REQUEST)}
        self._options = [(option, fields[option.field]) for option in self.options()]
        for option, field in self._options:
            self.addParameter(option.definition(field))
        for figure in self.figures():
            self.addOutput(figure)

    def group_name(self, name: str) -> str:
        """Return what to call the layers of a run, given what its input is called."""
        return name

    def request(self, given: Given) -> Request:
        """Return what the values given ask of the engine; raise UserError for what the user can correct."""
        return self.REQUEST(
            **{option.field: option.widget.read(given, option.name, field) for option, field in self._options}
        )

    def check(self, request: Request, given: Given) -> None:
        """Raise UserError for values that do not go together, as far as the headers of the files show it."""
        layer = given.layer(HSI) if given.value(HSI) else None
        for option, _ in self._options:
            if layer is not None and option.name in (HSI_WAVELENGTHS, HSI_FWHM):
                numbers = getattr(request, option.field)
                checks.check_one_an_hsi_band(numbers, layer, given.label(option.name))
        outputs = output_files(request)
        labelled = [
            (given.label(option.name), outputs[option.field]) for option, _ in self._options if option.field in outputs
        ]
        checks.check_outputs(labelled, input_files(request))

    def given(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Given:
        """Return the values of the parameters, with the paths of the files to be written made absolute.

        The engine's working folder is not QGIS's; and a temporary file has one path from now on, where QGIS would make
        another one each time that it is asked.
        """
        placed = dict(parameters)
        for definition in self.destinationParameterDefinitions():
            name = definition.name()
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                placed[name] = _at(os.path.abspath(path), parameters.get(name))
        return Given(self, placed, context)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        given = self.given(parameters, context)
        try:
            self.check(self.request(given), given)
        except UserError as error:
            return False, localized(error.message)
        # QGIS itself takes nothing for a layer that it cannot open.
        images = {option.name for option, _ in self._options if isinstance(option.widget, (RasterInput, RasterInputs))}
        known = {name: with_stand_ins(value) if name in images else value for name, value in parameters.items()}
        return super().checkParameterValues(known, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Make the request here, on the main thread: `processAlgorithm` must not touch layers."""
        given = self.given(parameters, context)
        self._placed = given.parameters
        try:
            self._request = _with_settings(self.request(given))
        except UserError as error:
            raise QgsProcessingException(localized(error.message)) from error
        self._input_name = given.name_of(self.NAMED_AFTER)
        self._known = frozenset(() if context.project() is None else context.project().mapLayers())
        return True

    def layer_group(self) -> RunGroup:
        """Return the group for the layers of this run."""
        return RunGroup(self.group_name(self._input_name), record_place(self._request.output), self._known)

    def outputs(self, context: QgsProcessingContext) -> dict[str, str]:
        """Return the files that were asked for, by the ids of their parameters; see to it that layers get loaded."""
        asked = {}
        for option, _ in self._options:
            if option.field in output_files(self._request):
                is_layer = self.parameterDefinition(option.name).type() in LAYERS
                is_layer = is_layer and output_files(self._request)[option.field].suffix.lower() not in NO_LAYERS
                path_of = self.parameterAsOutputLayer if is_layer else self.parameterAsFileOutput
                asked[option.name] = path_of(self._placed, option.name, context)
        return asked

    def ending(self, results: dict[str, Any]) -> str:
        """Return what the dialog says once the run has succeeded; nothing where the layers say it all."""
        return ""

    def is_doubtful(self, results: dict[str, Any]) -> bool:
        """Return whether the dialog says that as a warning."""
        return False

    def results(self, made: dict[str, Any]) -> dict[str, Any]:
        """Return the results that there are: neither outputs that were not asked for nor figures without a value.

        What the engine says stays English there, whatever QGIS speaks: scripts and models read it.
        """
        plain = {name: str(value) if isinstance(value, Message) else value for name, value in made.items()}
        return {name: value for name, value in plain.items() if value not in (None, "")}

    def tell_endmembers(
        self, count: int, reason: str, shown: Sequence[EndmemberSummary], feedback: QgsProcessingFeedback
    ) -> None:
        """Log how many endmembers there are, and why, and what those that are shown are called."""
        feedback.pushInfo(
            translate("SpectraMorph", "Endmembers: {count} ({reason})").format(count=count, reason=localized(reason))
        )
        for each in shown:
            share = "" if each.mean_fraction is None else f"{each.mean_fraction:.0%}"
            feedback.pushInfo(
                translate("SpectraMorph", "    {name}: {share} ({reason})").format(
                    name=localized(each.name), share=share or "–", reason=localized(each.reason)
                )
            )

    def run_engine(self, feedback: QgsProcessingFeedback) -> Optional[Outcome]:
        """Run the job that `prepareAlgorithm` was asked for; return its outcome, or None where the user canceled.

        Raises
        ------
        QgsProcessingException : there is no engine, or it failed; the text is one sentence.
        """
        try:
            return run_request(self._request, find_engine_python(), feedback)
        except CanceledError:
            return None
        except EngineError as error:
            raise QgsProcessingException(str(error)) from error


class PairAlgorithm(SpectraMorphAlgorithm):
    """An algorithm on multispectral images and, as some need none, mostly a hyperspectral one of the same place."""

    SHIFT_COLUMNS = "SHIFT_COLUMNS"
    SHIFT_ROWS = "SHIFT_ROWS"

    def hint(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        return translate("SpectraMorph", "Choose the two images: what they are and how they fit will be told here.")

    def check(self, request: Request, given: Given) -> None:
        if request.hsi is not None:
            hsi, transforms = given.layer(HSI), given.context.transformContext()
            msis = [layer for layer in given.layers(MSI) if layer is not None]
            finest = None
            # The headers of products, which are no layers, are known to the engine alone.
            if hsi is not None and len(msis) == len(request.msi):
                checks.check_pair(hsi, msis, transforms)
                finest = checks.finest(hsi, msis, transforms)
            for name, image in ((HSI_MASK, hsi), (MSI_MASK, finest)):
                if given.value(name) and image is not None:
                    checks.check_mask(given.layer(name), image, given.label(name))
        super().check(request, given)

    def shift_figures(self, registration: Optional[Registration]) -> dict[str, float]:
        """Return the shift between the images as results."""
        if registration is None:
            return {}
        return {self.SHIFT_COLUMNS: registration.columns, self.SHIFT_ROWS: registration.rows}


def _with_settings(request: Request) -> Request:
    """Return a request that computes where the user's settings say, as far as it leaves that open."""
    chosen: dict[str, Any] = {}
    if getattr(request, "device", None) == "auto" and settings.text(settings.DEVICE):
        chosen["device"] = settings.text(settings.DEVICE)
    if getattr(request, "threads", None) == 0:
        chosen["threads"] = settings.number(settings.CORES, 0)
    return dataclasses.replace(request, **chosen)


def _at(path: str, value: Any) -> Any:
    """Return the value of an output with its file at a path, to be loaded or not as before."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return path
    placed = QgsProcessingOutputLayerDefinition(value)
    placed.sink = QgsProperty.fromValue(path)
    return placed
