"""The options of a job as the parameters of an algorithm.

Each is declared once, as an `Option`: its id, label and help, its widget, and the field of the request that it sets.
Whether it may be left out, its default, its choices and its range are the field's (protocol/requests.py).
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Protocol

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsRasterLayer,
)

from . import checks
from .delivered import delivered_product

Field = dataclasses.Field

TABLE_EXTENSIONS = ("csv", "gpkg", "geojson", "sli")  # of tables of endmembers, the default first
# Where the widgets are that QGIS is to take, as it asks for them: by name, so that nothing is loaded without a window.
WIDGETS = f"{__name__.rpartition('.processing.')[0]}.spectramorph_plugin.gui.parameter_widgets"
INPUT = "spectramorph/input"  # the property of a layer that was added to compare an input by: what that is called


@dataclass(frozen=True)
class Given:
    """What was given to an algorithm: the values of its parameters, and the context in which layers are found."""

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext

    def value(self, name: str) -> Any:
        """Return the value of a parameter as it was given; None where it was left out."""
        return self.parameters.get(name)

    def definition(self, name: str) -> QgsProcessingParameterDefinition:
        """Return a parameter's definition."""
        return self.algorithm.parameterDefinition(name)

    def label(self, name: str) -> str:
        """Return what a parameter is called in the dialog."""
        return self.definition(name).description()

    def text(self, name: str) -> str:
        """Return the text of a parameter; "" where it was left out."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def layer(self, name: str) -> Optional[QgsRasterLayer]:
        """Return the layer of a raster parameter; None where there is none, and for a product."""
        if delivered_product(self.value(name)):
            return None
        return self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)

    def name_of(self, name: str) -> str:
        """Return what the input of a parameter is called: the layer, the first of several, or the file; "" for none."""
        if not self.value(name):
            return ""
        if self.definition(name).type() == QgsProcessingParameterFile.typeName():
            return Path(self.text(name)).stem
        product = delivered_product(_values_of(self.value(name))[0])
        if product is not None:
            return product.stem
        layer = self.layers(name)[0]
        return "" if layer is None else layer.customProperty(INPUT, layer.name())

    def layers(self, name: str) -> list[Optional[QgsRasterLayer]]:
        """Return the layers of a parameter of several rasters; None for one left out, and for products."""
        return [
            None
            if delivered_product(value)
            else self.algorithm.parameterAsRasterLayer({name: value}, name, self.context)
            for value in _values_of(self.value(name)) or [None]
        ]


def _values_of(value: Any) -> list[Any]:
    """Return the values of a parameter that takes several: a model can give lists in a list, a script one value."""
    return [one for each in value for one in _values_of(each)] if isinstance(value, list) else [value]


class Widget(Protocol):
    """What kind of parameter an option is, and how its value is read."""

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        """Return QGIS's definition of a parameter for a field of a request."""

    def read(self, given: Given, name: str, field: Field[Any]) -> Any:
        """Return the field's value; raise UserError for one that the user can correct."""

    def parameter(self, value: Any) -> Any:
        """Return the parameter of which `read` makes this value of the field."""


@dataclass(frozen=True)
class Option:
    """One option of a job as a parameter.

    Parameters
    ----------
    name : the parameter's id, which never changes: models and scripts of users hold on to it.
    field : the field of the request that it sets.
    widget : what kind of parameter it is.
    label, help_text : what it is called in the dialog, and what it is; translated.
    advanced : whether it is folded away at first.
    """

    name: str
    field: str
    widget: Widget
    label: str
    help_text: str
    advanced: bool = False

    def definition(self, field: Field[Any]) -> QgsProcessingParameterDefinition:
        """Return QGIS's definition of the parameter, given its field."""
        definition = self.widget.definition(self.name, self.label, field)
        definition.setHelp(self.help_text)
        if self.advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return definition


def show_by(definition: QgsProcessingParameterDefinition, widget: str, **about: Any) -> None:
    """Have a parameter shown by one of our own widgets."""
    definition.setMetadata({"widget_wrapper": {"class": f"{WIDGETS}.{widget}", **about}})


def _may_be_left_out(field: Field[Any]) -> bool:
    return field.default is None or field.default == ()


# Files that are read


@dataclass(frozen=True)
class RasterInput:
    """A raster layer, or a product as it was delivered."""

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterRasterLayer(name, label, optional=_may_be_left_out(field))

    def read(self, given: Given, name: str, field: Field[Any]) -> Optional[Path]:
        if not given.value(name) and _may_be_left_out(field):
            return None
        product = delivered_product(given.value(name))
        return product or checks.raster_path(given.layer(name), given.value(name), given.label(name))

    def parameter(self, value: Optional[Path]) -> Optional[str]:
        return None if value is None else str(value)


@dataclass(frozen=True)
class RasterInputs:
    """One or more raster layers, or products as they were delivered."""

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        definition = QgsProcessingParameterMultipleLayers(
            name, label, QgsProcessing.SourceType.TypeRaster, optional=_may_be_left_out(field)
        )
        show_by(definition, "LayersWidget")
        return definition

    def read(self, given: Given, name: str, field: Field[Any]) -> tuple[Path, ...]:
        if not given.value(name) and _may_be_left_out(field):
            return ()
        values = _values_of(given.value(name)) or [None]
        label = given.label(name)
        return tuple(
            delivered_product(value) or checks.raster_path(layer, value, label)
            for layer, value in zip(given.layers(name), values)
        )

    def parameter(self, value: tuple[Path, ...]) -> list[str]:
        return [str(path) for path in value]


@dataclass(frozen=True)
class FileInput:
    """A file that is no layer; `files` is the filter of its file dialog.

    A product may also be a folder, or a name that only GDAL understands.
    """

    files: str = ""
    is_product: bool = False

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        optional = _may_be_left_out(field)
        definition = QgsProcessingParameterFile(name, label, optional=optional, fileFilter=self.files)
        if self.is_product:
            definition.setFileFilter("")  # with any, "all files" too, QGIS refuses names without a suffix
        return definition

    def read(self, given: Given, name: str, field: Field[Any]) -> Optional[Path]:
        path = given.algorithm.parameterAsFile(given.parameters, name, given.context)
        if not path and _may_be_left_out(field):
            return None
        return (checks.product_path if self.is_product else checks.file_path)(path, given.label(name))

    def parameter(self, value: Optional[Path]) -> Optional[str]:
        return None if value is None else str(value)


# Values


@dataclass(frozen=True)
class Choice:
    """One of some words, which are the engine's and not translated; people read the `labels` of them instead."""

    labels: Mapping[str, str]

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        words = list(field.metadata["choices"])
        definition = QgsProcessingParameterEnum(
            name, label, options=words, defaultValue=field.default, usesStaticStrings=True
        )
        show_by(definition, "ChoiceWidget", labels={word: self.labels[word] for word in words})
        return definition

    def read(self, given: Given, name: str, field: Field[Any]) -> str:
        if not given.definition(name).checkValueIsAcceptable(given.value(name), given.context):
            raise checks.not_a_choice(given.value(name), field.metadata["choices"], given.label(name))
        return given.algorithm.parameterAsEnumString(given.parameters, name, given.context)

    def parameter(self, value: str) -> str:
        return value


@dataclass(frozen=True)
class Switch:
    """Yes or no."""

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterBoolean(name, label, field.default)

    def read(self, given: Given, name: str, field: Field[Any]) -> bool:
        return given.algorithm.parameterAsBool(given.parameters, name, given.context)

    def parameter(self, value: bool) -> bool:
        return value


@dataclass(frozen=True)
class Number:
    """A number, whole where its default is.

    Parameters
    ----------
    automatic : what is shown instead of the default, where that stands for finding the number out.
    decimals : how many the widget shows.
    """

    automatic: str = ""
    decimals: int = 0

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if isinstance(field.default, int) else kinds.Double
        definition = QgsProcessingParameterNumber(name, label, kind, field.default)
        least, most = checks.limits(field)
        if least is not None:
            definition.setMinimum(min(least, field.default))  # a special default lies below
        if most is not None:
            definition.setMaximum(most)
        if self.automatic:
            show_by(definition, "AutomaticNumber", word=self.automatic, decimals=self.decimals)
        elif self.decimals:
            definition.setMetadata({"widget_wrapper": {"decimals": self.decimals}})  # of QGIS's own widget
        return definition

    def read(self, given: Given, name: str, field: Field[Any]) -> float:
        value, label = given.value(name), given.label(name)
        # As a double also where it is whole: QGIS takes a whole number that is too large for the default.
        number = given.algorithm.parameterAsDouble(given.parameters, name, given.context)
        if not math.isfinite(number):
            raise checks.not_a_number(value, label)
        if isinstance(field.default, int):
            number = round(number)
        checks.check_limits(number, field, label)
        if not given.definition(name).checkValueIsAcceptable(value, given.context):
            raise checks.not_a_number(value, label)
        return number

    def parameter(self, value: float) -> float:
        return value


@dataclass(frozen=True)
class Text:
    """A line of text, of which `parse` makes the value; it is called with the text and the parameter's label.

    Where there are `labels` of usual texts, people choose among these, or write another where it `may_be_written`.
    """

    parse: Callable[[str, str], Any]
    labels: Mapping[str, str] = field(default_factory=dict)
    may_be_written: bool = False

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        optional = _may_be_left_out(field)
        definition = QgsProcessingParameterString(name, label, None if optional else field.default, optional=optional)
        if self.labels:
            show_by(definition, "ChoiceWidget", labels=dict(self.labels), may_be_written=self.may_be_written)
        return definition

    def read(self, given: Given, name: str, field: Field[Any]) -> Any:
        return self.parse(given.text(name), given.label(name))

    def parameter(self, value: Any) -> str:
        if value is None:
            return ""
        return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


# Files that are written


class _Output:
    """What all files that are written have in common."""

    def read(self, given: Given, name: str, field: Field[Any]) -> Optional[Path]:
        path = given.algorithm.parameterAsFileOutput(given.parameters, name, given.context)
        if not path and _may_be_left_out(field):
            return None
        return checks.output_path(path, self.extensions(given.definition(name)), given.label(name))

    def parameter(self, value: Optional[Path]) -> Optional[str]:
        return None if value is None else str(value)

    def extensions(self, definition: QgsProcessingParameterDefinition) -> tuple[str, ...]:
        return (definition.defaultFileExtension(),)


@dataclass(frozen=True)
class RasterOutput(_Output):
    """A raster; an optional one is left out unless it is asked for, `by_default` or by the user."""

    by_default: bool = False

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        optional = _may_be_left_out(field)
        return QgsProcessingParameterRasterDestination(
            name, label, optional=optional, createByDefault=self.by_default or not optional
        )

    def extensions(self, definition: QgsProcessingParameterDefinition) -> tuple[str, ...]:
        return ("tif", "tiff")


@dataclass(frozen=True)
class TableOutput(_Output):
    """A table or spectral library, loaded but for ENVI's; an optional one is left out unless it is asked for."""

    kinds: tuple[str, ...] = TABLE_EXTENSIONS

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        optional = _may_be_left_out(field)
        return QgsProcessingParameterVectorDestination(
            name, label, QgsProcessing.SourceType.TypeVector, optional=optional, createByDefault=not optional
        )

    def extensions(self, definition: QgsProcessingParameterDefinition) -> tuple[str, ...]:
        return self.kinds


@dataclass(frozen=True)
class FolderOutput(_Output):
    """A folder that files are written to, whatever lies there."""

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFolderDestination(name, label)

    def read(self, given: Given, name: str, field: Field[Any]) -> Path:
        path = given.algorithm.parameterAsFileOutput(given.parameters, name, given.context)
        return checks.folder_path(path, given.label(name))


@dataclass(frozen=True)
class FileOutput(_Output):
    """A file that is no layer; `files` is the filter of its file dialog, `by_default` whether it is asked for."""

    files: str
    by_default: bool = False

    def definition(self, name: str, label: str, field: Field[Any]) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFileDestination(
            name, label, self.files, optional=_may_be_left_out(field), createByDefault=self.by_default
        )
