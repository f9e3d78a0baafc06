"""The list beside the plot: layers, places and reference spectra, each with a check box and its colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

translate = QCoreApplication.translate

KEY = int(Qt.ItemDataRole.UserRole)
SWATCH = QSize(16, 16)
NAMES_SHARE = 0.7  # of the width, at most
NAMED = ("place", "reference")  # what the user may rename and remove


@dataclass(frozen=True)
class Row:
    """What a line of the list shows. `group` is layer, place or reference; a key is told apart within its group."""

    group: str
    key: str
    name: str
    detail: str
    colour: str
    checked: bool
    enabled: bool = True
    tip: str = ""


class SpectralPanel(QTreeWidget):
    """Lists rows in three groups.

    Signals
    -------
    checked : group, key, whether
    renamed : group, key, name
    removed : group, key
    colour_wanted : group, key
    copied, zoomed : key of a place
    """

    checked = pyqtSignal(str, str, bool)
    renamed = pyqtSignal(str, str, str)
    removed = pyqtSignal(str, str)
    colour_wanted = pyqtSignal(str, str)
    copied = pyqtSignal(str)
    zoomed = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setIconSize(SWATCH)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setMinimumWidth(180)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemChanged.connect(self._changed)
        self.itemDoubleClicked.connect(self._double_clicked)
        self._rows: dict[tuple[str, str], Row] = {}
        self._titles = {
            "layer": translate("SpectraMorph", "Layers"),
            "place": translate("SpectraMorph", "Places"),
            "reference": translate("SpectraMorph", "Reference spectra"),
        }

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; nothing happens where they are as before."""
        made = {(row.group, row.key): row for row in rows}
        if made == self._rows and list(made) == list(self._rows):
            return
        if self.state() == QAbstractItemView.State.EditingState and set(made) == set(self._rows):
            return  # a name is being typed
        current = self.currentItem().data(0, KEY) if self.currentItem() else None
        self._rows = made
        self.blockSignals(True)
        self.clear()
        for group, title in self._titles.items():
            members = [row for row in rows if row.group == group]
            if not members:
                continue
            head = QTreeWidgetItem([title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for row in members:
                item = self._item(row)
                head.addChild(item)
                if current is not None and tuple(current) == (row.group, row.key):
                    self.setCurrentItem(item)
            head.setExpanded(True)
        self._share_width()
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the names the width they need, but leave some for what is said of them."""
        self.resizeColumnToContents(0)
        self.setColumnWidth(0, min(self.columnWidth(0) + 8, int(self.viewport().width() * NAMES_SHARE)))

    def _item(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.name, row.detail])
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        if row.group in NAMED:
            flags |= Qt.ItemFlag.ItemIsEditable
        item.setFlags(flags)
        item.setCheckState(0, Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked)
        item.setIcon(0, swatch(row.colour, row.enabled))
        item.setData(0, KEY, [row.group, row.key])
        tip = row.tip or f"{row.name}\n{row.detail}"
        for column in (0, 1):
            item.setToolTip(column, tip)
        item.setForeground(1, self.palette().placeholderText())
        if not row.enabled:
            item.setForeground(0, self.palette().placeholderText())
        return item

    def row_of(self, item: Optional[QTreeWidgetItem]) -> Optional[Row]:
        """Return what an item shows; None for a heading."""
        key = item.data(0, KEY) if item is not None else None
        return self._rows.get(tuple(key)) if key else None

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        row = self.row_of(item)
        if row is None or column != 0:
            return
        name, checked = item.text(0).strip(), item.checkState(0) == Qt.CheckState.Checked
        if checked != row.checked:
            self.checked.emit(row.group, row.key, checked)
        elif name != row.name and row.group in NAMED:
            self.renamed.emit(row.group, row.key, name or row.name)

    def _double_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        row = self.row_of(item)
        if row is not None:
            self.colour_wanted.emit(row.group, row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_of(self.currentItem())
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row is not None and row.group in NAMED:
            self.removed.emit(row.group, row.key)
            return
        super().keyPressEvent(event)

    def menu_of(self, item: QTreeWidgetItem) -> Optional[QMenu]:
        """Return the menu of an item; None for a heading."""
        row = self.row_of(item)
        if row is None:
            return None
        menu = QMenu(self)

        def add(text: str, act: Callable[[], None]) -> None:
            menu.addAction(text).triggered.connect(lambda checked=False: act())

        add(translate("SpectraMorph", "Colour…"), lambda: self.colour_wanted.emit(row.group, row.key))
        if row.group == "place":
            add(translate("SpectraMorph", "Copy coordinates"), lambda: self.copied.emit(row.key))
            add(translate("SpectraMorph", "Show on the map"), lambda: self.zoomed.emit(row.key))
        if row.group in NAMED:
            add(translate("SpectraMorph", "Rename"), lambda: self.editItem(item, 0))
            add(translate("SpectraMorph", "Remove"), lambda: self.removed.emit(row.group, row.key))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        menu = self.menu_of(item) if item is not None else None
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(at))


def swatch(colour: str, solid: bool = True) -> QIcon:
    """Return a small field of a colour."""
    pixmap = QPixmap(SWATCH * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    made = QColor(colour)
    made.setAlphaF(1.0 if solid else 0.3)
    painter.setBrush(made)
    painter.drawRoundedRect(QRectF(2, 4, 12, 8), 2, 2)
    painter.end()
    return QIcon(pixmap)
