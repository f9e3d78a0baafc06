"""The fields of an algorithm's dialog: few, in rows, with what does nothing greyed and the rest folded away."""

from __future__ import annotations

from typing import Any, Optional

from processing.gui.ParametersPanel import ParametersPanel
from qgis.core import QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

translate = QCoreApplication.translate

IMAGES = ("HSI", "MSI", "PRODUCT", "IMAGE")  # the parameters below the last of which stands the line on the images
FEWEST_LETTERS = 12  # that a list has room for; longer ones of a layer do not widen the dialog
LABEL_WIDTH = 210  # pixels at most; longer labels are broken into lines
REASONS = (  # why a field gets the focus because a person wants it to, and not because the window does
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Switch(QWidget):
    """A check box whose text is broken into lines, as Qt breaks that of none: a long one would widen the dialog."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.label = QLabel(box.text())
        self.label.setWordWrap(True)
        self.label.installEventFilter(self)
        box.setAccessibleName(box.text())
        box.setText("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        layout.addWidget(self.label, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a click on the text for one on the box."""
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            if watched.rect().contains(event.pos()):
                self._box.setFocus(Qt.FocusReason.MouseFocusReason)
                self._box.click()
            return True
        return super().eventFilter(watched, event)


class Rows(QWidget):
    """Labels on the left, fields on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def add(self, label: Optional[QLabel], field: QWidget) -> None:
        """Add a field; one without a label, such as a switch, says itself what it is."""
        if label is None:
            self.add_wide(field)
            return
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)

    def add_wide(self, widget: QWidget) -> None:
        """Add what takes the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)


class Panel(ParametersPanel):
    """QGIS's panel of parameters in another layout.

    It asks the algorithm which fields do nothing with the values that are given (`unused`); those are greyed and not
    handed on.
    """

    changed = pyqtSignal()  # after any value has changed, once for several
    visited = pyqtSignal(str)  # the name of the parameter whose field a person goes to

    def __init__(self, parent: QWidget, algorithm: QgsProcessingAlgorithm, line: QWidget) -> None:
        self._line: Optional[QWidget] = line
        super().__init__(parent, algorithm)

    def initWidgets(self) -> None:
        """Called by QGIS while the panel is made."""
        self._rows = {False: Rows(), True: Rows()}  # by whether they are advanced
        self._placed: set[bool] = set()
        self._labels: dict[str, QLabel] = {}
        self._label: Optional[QLabel] = None
        self._switches: list[Switch] = []
        self._heading_shown = False
        self._names: dict[QObject, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tell_change)
        names = [each.name() for each in self.algorithm().parameterDefinitions()]
        self._last_image = next((name for name in reversed(names) if name in IMAGES), "")
        super().initWidgets()
        for name, wrapper in self.wrappers.items():
            wrapper.widgetValueHasChanged.connect(lambda *_: self._timer.start())
            widget = wrapper.wrappedWidget()
            for combo in widget.findChildren(QComboBox):
                combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                combo.setMinimumContentsLength(FEWEST_LETTERS)
            for each in (widget, *widget.findChildren(QWidget)):
                self._names[each] = name
                each.installEventFilter(self)
                if isinstance(each, QLineEdit):
                    each.textChanged.connect(lambda *_: self._timer.start())
        if self._line is not None and not self.wrappers:
            self.addExtraWidget(self._line)
            self._line = None
        self.update_unused()

    # What QGIS calls for each parameter and each output, in turn

    def addParameterLabel(self, parameter: QgsProcessingParameterDefinition, label: QWidget) -> None:
        self._label = self._prepared(parameter, label)

    def addParameterWidget(
        self, parameter: QgsProcessingParameterDefinition, widget: QWidget, stretch: int = 0
    ) -> None:
        self._place(parameter, widget)

    def addOutputLabel(self, label: QWidget) -> None:
        self._label = self._prepared(self._current(), label)

    def addOutputWidget(self, widget: QWidget, stretch: int = 0) -> None:
        parameter = self._current()
        self._place_line()
        if not self._heading_shown and not _is_advanced(parameter):
            self._heading_shown = True
            line = QFrame()
            line.setFrameShape(QFrame.Shape.HLine)
            line.setFrameShadow(QFrame.Shadow.Sunken)
            self._rows[False].add_wide(line)
        layout, box = widget.layout(), widget.findChild(QCheckBox)
        if isinstance(layout, QGridLayout) and box is not None:  # beside the field, whether to load what is written
            layout.removeWidget(box)
            layout.addWidget(box, 0, layout.columnCount())
            box.setToolTip(box.text())
            box.setText(translate("SpectraMorph", "Load"))
        self._place(parameter, widget)

    def _current(self) -> QgsProcessingParameterDefinition:
        """Return the output that QGIS adds now: it tells only the widget, but has just kept its wrapper."""
        return list(self.wrappers.values())[-1].parameterDefinition()

    def _prepared(self, parameter: QgsProcessingParameterDefinition, label: QWidget) -> QWidget:
        if isinstance(label, QLabel):
            label.setText(parameter.description())
            label.setWordWrap(True)
            label.setFixedWidth(LABEL_WIDTH)
            label.setMinimumHeight(label.heightForWidth(LABEL_WIDTH))
            self._labels[parameter.name()] = label
        return label

    def _place(self, parameter: QgsProcessingParameterDefinition, widget: QWidget) -> None:
        advanced = _is_advanced(parameter)
        rows = self._rows[advanced]
        if advanced not in self._placed:
            self._placed.add(advanced)
            super().addParameterWidget(parameter, rows, 0)
        if self._label is None and isinstance(widget, QCheckBox):
            switch = Switch(widget)
            self._switches.append(switch)  # Python's part of it has to outlive Qt's
            self._labels[parameter.name()] = switch.label
            widget = switch
        rows.add(self._label, widget)
        self._label = None
        if parameter.name() == self._last_image:
            self._place_line()

    def _place_line(self) -> None:
        """Add the line on the images below the last of them."""
        if self._line is not None and self._last_image:
            self._rows[False].add_wide(self._line)
            self._line = None

    # Values

    def value(self, name: str) -> Any:
        """Return the value of a field as it is."""
        return self.wrappers[name].parameterValue()

    def values(self) -> dict[str, Any]:
        """Return the values of all fields as they are, right or wrong."""
        return {name: wrapper.parameterValue() for name, wrapper in self.wrappers.items()}

    def set_value(self, name: str, value: Any) -> None:
        """Set the value of a field."""
        self.wrappers[name].setParameterValue(value, self.processing_context)

    def choose_layer(self, name: str, layer: Optional[QgsMapLayer]) -> None:
        """Choose a layer; without one, leave its field empty, as QGIS does not where one must be given."""
        if layer is not None:
            self.set_value(name, layer.id())
            return
        for combo in self.wrappers[name].wrappedWidget().findChildren(QComboBox):
            combo.setCurrentIndex(-1)

    def update_unused(self) -> None:
        """Grey the fields that do nothing now, and say why where one points at them."""
        unused = self.algorithm().unused(self.values())
        for name, wrapper in self.wrappers.items():
            why = unused.get(name, "")
            for widget in (wrapper.wrappedWidget(), self._labels.get(name)):
                if widget is not None:
                    widget.setEnabled(not why)
                    widget.setToolTip(why or wrapper.parameterDefinition().toolTip())

    def createProcessingParameters(self, *flags: Any) -> dict[str, Any]:
        parameters = super().createProcessingParameters(*flags)
        for name in self.algorithm().unused(self.values()):
            definition = self.algorithm().parameterDefinition(name)
            if definition.isDestination():
                parameters.pop(name, None)
            elif name in parameters:
                parameters[name] = definition.defaultValue()
        return parameters

    def _tell_change(self) -> None:
        self.update_unused()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and event.reason() in REASONS and watched in self._names:
            self.visited.emit(self._names[watched])
        return super().eventFilter(watched, event)


def _is_advanced(parameter: QgsProcessingParameterDefinition) -> bool:
    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)
