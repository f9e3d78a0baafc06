"""The dialog of the example models: QGIS's own, wide enough for its fields in every language."""

from __future__ import annotations

from typing import Optional

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

MARGINS = 24  # of the layouts between one scroll area and the next


def model_dialog(algorithm: QgsProcessingAlgorithm, parent: Optional[QWidget]) -> AlgorithmDialog:
    """Return QGIS's dialog, whose fields never scroll sideways.

    Below each output QGIS sets a check box that says that the file is opened after the run. Qt breaks no such text into
    lines, and in Spanish and French it is wider than the dialog.
    """
    dialog = AlgorithmDialog(algorithm, parent=parent)
    width = 0
    for area in reversed(dialog.findChildren(QScrollArea)):  # the fields' own stands in another
        if area.widget() is not None:
            width = max(width, area.widget().minimumSizeHint().width())
            width += area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth() + MARGINS
            area.setMinimumWidth(width)
    return dialog
