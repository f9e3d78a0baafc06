"""Widgets of parameters that say what people understand where scripts say what the engine does.

A parameter names its widget in its metadata, as QGIS provides for; QGIS then asks for it in its dialogs, in batch
processing and in the modeler. The values stay what scripts give: words, numbers, paths.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessingContext,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsDoubleSpinBox,
    QgsGui,
    QgsMapLayerComboBox,
    QgsProcessingGui,
    QgsProcessingMultipleInputDialog,
    QgsSpinBox,
)
from qgis.PyQt.QtCore import QCoreApplication, QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

translate = QCoreApplication.translate

MODELER, BATCH = "ModelerParametersDialog", "BatchAlgorithmDialog"
LONGEST_NAMES = 60  # characters of the names of several files


def _kind(dialog: Any) -> QgsProcessingGui.WidgetType:
    name = type(dialog).__name__
    kinds = QgsProcessingGui.WidgetType
    return {MODELER: kinds.Modeler, BATCH: kinds.Batch}.get(name, kinds.Standard)


def _in_modeler(parameter: QgsProcessingParameterDefinition, dialog: Any) -> QWidget:
    """Return QGIS's own widget, which also takes a model's inputs, outputs of other steps and expressions."""
    registry = QgsGui.processingGuiRegistry()
    return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)


class ChoiceWidget:
    """Makes the widget of a choice: a list of labels whose values are words of the engine.

    Parameters
    ----------
    parameter : the choice, or a text with usual values.
    dialog : that asks for it.
    row, column : of batch processing.
    labels : the label of each value.
    may_be_written : whether people may write another value into the list.
    """

    def __new__(
        cls,
        parameter: QgsProcessingParameterDefinition,
        dialog: Any,
        row: int = 0,
        column: int = 0,
        *,
        labels: dict,
        may_be_written: bool = False,
    ) -> Any:
        if type(dialog).__name__ == MODELER:
            widget = _in_modeler(parameter, dialog)
            for combo in widget.findChildren(QComboBox):
                for index in range(combo.count()):
                    word = combo.itemData(index)
                    if isinstance(word, str) and word in labels:
                        combo.setItemText(index, labels[word])
            return widget
        return _Choice(parameter, _kind(dialog), labels, may_be_written)


class _Wrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """What our wrappers share: they keep the widgets that they make.

    QGIS takes a widget and its label, but does not keep Python's part of them. The wrapper has to: otherwise PyQt uses
    what is gone, and QGIS crashes now and then.
    """

    def _held(self, field: QWidget) -> QWidget:
        """Return a widget that holds a field."""
        self._holder = QWidget()
        layout = QHBoxLayout(self._holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)
        self._holder.setFocusProxy(field)
        return self._holder

    def createLabel(self) -> Optional[QLabel]:
        if self.type() == QgsProcessingGui.WidgetType.Batch:
            return None
        definition = self.parameterDefinition()
        self._label = QLabel(definition.description())
        self._label.setToolTip(definition.toolTip())
        return self._label


class _Choice(_Wrapper):
    def __init__(
        self, parameter: QgsProcessingParameterDefinition, kind: Any, labels: dict[str, str], may_be_written: bool
    ) -> None:
        super().__init__(parameter, kind)
        self._labels, self._may_be_written = labels, may_be_written

    def createWidget(self) -> QWidget:
        self._combo = QComboBox()
        for value, label in self._labels.items():
            self._combo.addItem(label, value)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(18)
        self._combo.setToolTip(self.parameterDefinition().toolTip())
        self._combo.currentIndexChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        if self._may_be_written:
            self._combo.setEditable(True)
            self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self._combo.currentIndexChanged.connect(lambda: self._combo.lineEdit().setCursorPosition(0))
            self._combo.editTextChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return self._held(self._combo)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        words = self._words(value)
        index = self._combo.findData(words)
        if index < 0 and self._may_be_written:
            self._combo.setEditText(words)
            return
        if index < 0 and words:  # one that a script gave, such as a third GPU
            self._combo.addItem(words, words)
            index = self._combo.count() - 1
        self._combo.setCurrentIndex(index)

    def widgetValue(self) -> Any:
        if not self._may_be_written:
            return self._combo.currentData()
        written = self._combo.currentText()
        index = self._combo.findText(written)
        return written.strip() if index < 0 else self._combo.itemData(index)

    def _words(self, value: Any) -> str:
        """Return a value as its word; QGIS also takes the place of one among the choices."""
        options = self.parameterDefinition().options() if hasattr(self.parameterDefinition(), "options") else []
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(options):
            return options[value]
        return "" if value is None else str(value)


class AutomaticNumber:
    """Makes the widget of a number whose smallest value stands for finding it out: there it says so.

    Parameters
    ----------
    parameter : the number.
    dialog : that asks for it.
    row, column : of batch processing.
    word : what it says instead of that value.
    decimals : how many it shows.
    """

    def __new__(
        cls,
        parameter: QgsProcessingParameterDefinition,
        dialog: Any,
        row: int = 0,
        column: int = 0,
        *,
        word: str,
        decimals: int = 0,
    ) -> Any:
        if type(dialog).__name__ == MODELER:
            widget = _in_modeler(parameter, dialog)
            for box in widget.findChildren(QAbstractSpinBox):
                box.setSpecialValueText(word)
            return widget
        return _Automatic(parameter, _kind(dialog), word, decimals)


class _Automatic(_Wrapper):
    def __init__(self, parameter: QgsProcessingParameterDefinition, kind: Any, word: str, decimals: int) -> None:
        super().__init__(parameter, kind)
        self._word, self._decimals = word, decimals

    def createWidget(self) -> QWidget:
        definition = self.parameterDefinition()
        least, most = definition.minimum(), definition.maximum()
        if self._decimals:
            self._box = QgsDoubleSpinBox()
            self._box.setDecimals(self._decimals)
            self._box.setSingleStep(10.0**-4)
        else:
            self._box = QgsSpinBox()
            least, most = int(least), int(min(most, 2**31 - 1))
        self._box.setRange(least, most)
        self._box.setSpecialValueText(self._word)
        self._box.setClearValue(definition.defaultValue())
        self._box.setValue(definition.defaultValue())
        self._box.setExpressionsEnabled(True)
        self._box.setToolTip(definition.toolTip())
        self._box.valueChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return self._held(self._box)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        try:
            self._box.setValue(float(value) if self._decimals else int(float(value)))
        except (TypeError, ValueError, OverflowError):
            self._box.setValue(self.parameterDefinition().defaultValue())

    def widgetValue(self) -> Any:
        return self._box.value()


class LayersWidget:
    """Makes the widget of one raster, or several: a list of the project's layers with buttons for files and for more.

    Batch processing and the modeler have QGIS's own.
    """

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, row: int = 0, column: int = 0) -> Any:
        if type(dialog).__name__ in (MODELER, BATCH):
            from processing.gui.wrappers import WidgetWrapperFactory

            plain = parameter.clone()
            plain.setMetadata({})
            wrapper = WidgetWrapperFactory.create_wrapper(plain, dialog, row, column)
            wrapper.plain_parameter = plain  # which the wrapper does not keep alive
            return wrapper
        return _Layers(parameter, _kind(dialog))


class _Layers(_Wrapper):
    def createWidget(self) -> QWidget:
        self._box = LayersBox(self.parameterDefinition())
        self._box.setToolTip(self.parameterDefinition().toolTip())
        self._box.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
        return self._held(self._box)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        self._box.set_sources(_sources(value, context))

    def widgetValue(self) -> Any:
        return self._box.sources()


class LayersBox(QWidget):
    """A list of the project's rasters, of which one is chosen; the buttons beside it choose files or several."""

    changed = pyqtSignal()

    def __init__(self, parameter: QgsProcessingParameterDefinition, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self._others: list[str] = []  # what is chosen, where that is not one layer of the project
        self._combo = QgsMapLayerComboBox()
        self._combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._combo.setAllowEmptyLayer(True)
        self._combo.setShowCrs(True)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.currentIndexChanged.connect(self.changed)
        self.setFocusProxy(self._combo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo, 1)
        for text, tip, act in (
            ("…", translate("SpectraMorph", "Choose files"), self._choose_files),
            ("☰", translate("SpectraMorph", "Choose several layers or files, in their order"), self._choose_several),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.clicked.connect(act)
            layout.addWidget(button)

    def sources(self) -> list[str]:
        """Return the files that are chosen, in their order."""
        layer = self._combo.currentLayer()
        if layer is not None:
            return [layer.source()]
        return list(self._others) if self._combo.currentText() == _named(self._others) else []

    def set_sources(self, sources: Sequence[str]) -> None:
        """Choose layers or files by their sources."""
        layer = self._layer_of(sources[0]) if len(sources) == 1 else None
        with QSignalBlocker(self._combo):
            self._others = [] if layer is not None else list(sources)
            self._combo.setAdditionalItems([_named(self._others)] if self._others else [])
            if self._others:
                self._combo.setCurrentIndex(self._combo.findText(_named(self._others)))
            else:
                self._combo.setLayer(layer)
        self._combo.setToolTip("\n".join(sources) or self.toolTip())
        self.changed.emit()

    def _layer_of(self, source: str) -> Optional[QgsRasterLayer]:
        layers = (self._combo.layer(index) for index in range(self._combo.count()))
        return next((layer for layer in layers if layer is not None and layer.source() == source), None)

    def _choose_files(self) -> None:
        here = str(Path(self.sources()[0]).parent) if self.sources() else ""
        files, _ = QFileDialog.getOpenFileNames(
            self, self._parameter.description(), here, self._parameter.createFileFilter()
        )
        if files:
            self.set_sources(files)

    def _choose_several(self) -> None:
        dialog = QgsProcessingMultipleInputDialog(self._parameter, self.sources(), [], self)
        dialog.setProject(QgsProject.instance())
        dialog.setWindowTitle(self._parameter.description())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.set_sources(_sources(dialog.selectedOptions(), QgsProcessingContext()))


def _named(sources: Sequence[str]) -> str:
    """Return what to call files that are no layers of the project, or several."""
    names = [Path(source).name for source in sources]
    if len(names) < 2:
        return names[0] if names else ""
    together = ", ".join(names)
    if len(together) > LONGEST_NAMES:
        together = together[: LONGEST_NAMES - 1].rstrip() + "…"
    return translate("SpectraMorph", "{count} files: {names}").format(count=len(names), names=together)


def _sources(value: Any, context: QgsProcessingContext) -> list[str]:
    """Return the sources of layers that are given as themselves, ids, names or files, alone or in lists."""
    if isinstance(value, (list, tuple)):
        return [source for each in value for source in _sources(each, context)]
    if isinstance(value, QgsProcessingModelChildParameterSource):
        value = value.staticValue()
    if value in (None, ""):
        return []
    if hasattr(value, "source"):
        return [str(value.source())]
    layer = QgsProject.instance().mapLayer(str(value))
    if layer is None:
        named = QgsProject.instance().mapLayersByName(str(value))
        layer = named[0] if named else None
    return [str(value) if layer is None else layer.source()]
