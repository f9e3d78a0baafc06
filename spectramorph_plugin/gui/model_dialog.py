"""The dialog of the example models: QGIS's own, wide enough for its fields in every language."""

from __future__ import annotations

from typing import Optional

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtWidgets import QScrollArea, QWidget


def model_dialog(algorithm: QgsProcessingAlgorithm, parent: Optional[QWidget]) -> AlgorithmDialog:
    """Return QGIS's dialog, whose fields never scroll sideways.

    Below each output QGIS sets a check box that says that the file is opened after the run. Qt breaks no such text into
    lines, and in Spanish and French it is wider than the dialog.
    """
    dialog = AlgorithmDialog(algorithm, parent=parent)
    for area in reversed(dialog.findChildren(QScrollArea)):  # that of the fields stands in another
        fields, bar = area.widget(), area.verticalScrollBar()
        if fields is not None:
            frame = 2 * area.frameWidth()
            area.setMinimumWidth(fields.minimumSizeHint().width() + bar.sizeHint().width() + frame)
    return dialog
