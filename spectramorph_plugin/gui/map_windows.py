"""The menu entries of what works on the map, the spectral view and *Compare*; both are made when they are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate


class MapWindows:
    """Opens and closes them, and takes all back at the end."""

    def __init__(self, iface: QgisInterface, icons: Path) -> None:
        self._iface = iface
        self.view: Optional[Any] = None
        self.compare: Optional[Any] = None
        window = iface.mainWindow()
        self.view_action = QAction(
            QIcon(str(icons / "spectralview.svg")), translate("SpectraMorph", "Spectral View"), window
        )
        self.compare_action = QAction(
            QIcon(str(icons / "compare.svg")), translate("SpectraMorph", "Compare on the Map"), window
        )
        self.actions = (self.view_action, self.compare_action)
        for action, act in ((self.view_action, self._show_view), (self.compare_action, self._show_compare)):
            action.setCheckable(True)
            action.toggled.connect(act)

    def end(self) -> None:
        """Close both; nothing of them stays."""
        self.compare_action.setChecked(False)
        if self.view is not None:
            view, self.view = self.view, None
            view.toggleViewAction().toggled.disconnect(self.view_action.setChecked)
            view.end()
            self._iface.removeDockWidget(view)
            view.setParent(None)
            view.deleteLater()

    def _show_view(self, on: bool) -> None:
        if self.view is None and on:
            from .spectral_view import SpectralView

            self.view = SpectralView(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.view)
            self.view.toggleViewAction().toggled.connect(self.view_action.setChecked)
        if self.view is not None:
            self.view.setVisible(on)
            self.view.pick.setChecked(on)

    def _show_compare(self, on: bool) -> None:
        window = self._iface.mainWindow()
        if on and self.compare is None:
            from .compare import Compare

            self.compare = Compare(self._iface)
            self.compare.closed.connect(lambda: self.compare_action.setChecked(False))
            self.compare.toggleViewAction().toggled.connect(self._toolbar_hidden)
            # A row of its own: at the end of QGIS's rows it would be out of sight.
            window.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
            window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.compare)
        elif not on and self.compare is not None:
            compare, self.compare = self.compare, None
            compare.end()
            window.removeToolBarBreak(compare)
            window.removeToolBar(compare)
            compare.setParent(None)
            compare.deleteLater()

    def _toolbar_hidden(self, shown: bool) -> None:
        """Follow what the user does in QGIS's menu of toolbars."""
        if not shown:
            self.compare_action.setChecked(False)
