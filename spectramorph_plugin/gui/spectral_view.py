"""The dock that shows the spectra of places on the map."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsMapLayer, QgsPointXY, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent, QColor, QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QColorDialog,
    QDockWidget,
    QFileDialog,
    QFrame,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..errors import UserError
from ..runtime.settings import GROUP
from ..runtime.wording import localized
from .spectral_bands import Kind
from .spectral_bars import Bars, SpectralBars
from .spectral_curves import COLOURS, Curve, Sample, as_shape, matched, spectrum
from .spectral_export import export_envi, export_picture, export_table
from .spectral_layers import Entry, SpectralLayers
from .spectral_library import SUFFIXES, read_library
from .spectral_panel import Row, SpectralPanel
from .spectral_pins import Pin, PinMarker, transformed
from .spectral_plot import SpectralPlot, legend_name
from .spectral_reader import Place, Reading, SpectralReader
from .spectral_tool import SpectralTool

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate

HOVER = "hover"
HOVER_MS = 40  # between two spectra that follow the mouse
DRAW_MS = 12  # readings that come within are drawn together
BARS_WIDTH, LIST_WIDTH = 250, 320  # at first, in a wide dock
WIDE = 1.25  # a dock wider than so many times its height has the list beside the plot, not below
FOLDER = f"{GROUP}/spectra_folder"  # where libraries were opened and spectra saved


@dataclass
class Reference:
    """A spectrum of a library."""

    key: str
    curve: Curve
    shown: bool
    library: str


class SpectralView(QDockWidget):
    """Spectra of the rasters at places on the map: clicked, kept as pins, or under the mouse."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(translate("SpectraMorph", "Spectral View"), iface.mainWindow())
        self.setObjectName("SpectraMorphSpectralView")
        self._iface, self._canvas = iface, iface.mapCanvas()
        self.reader = SpectralReader(self)
        self.layers = SpectralLayers(self.reader, self)
        self.tool = SpectralTool(self._canvas)
        self.pins: list[Pin] = []
        self.references: list[Reference] = []
        self.curves: list[Curve] = []
        self._hover: Optional[Pin] = None
        self._keys, self._reference_keys = itertools.count(1), itertools.count(1)
        self._serials: dict[str, int] = {}  # of the newest request for a place
        self._asked: dict[str, set[str]] = {}  # the layers that it is for
        self._readings: dict[str, dict[str, tuple[int, Reading]]] = {}
        self._laid_out = False
        self._earlier = None  # the map tool to give back
        self._build()
        self._connect()
        self._refresh()

    # The window

    def _build(self) -> None:
        self.plot, self.panel, self.bars = SpectralPlot(), SpectralPanel(), SpectralBars()
        self.messages = QgsMessageBar()
        self.messages.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._bars_area = QScrollArea()
        self._bars_area.setWidgetResizable(True)
        self._bars_area.setWidget(self.bars)
        self._bars_area.setFrameShape(QFrame.Shape.NoFrame)
        self._bars_area.hide()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((self.plot, 5), (self._bars_area, 2), (self.panel, 2)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
            self._splitter.setCollapsible(self._splitter.count() - 1, widget is self.panel)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_toolbar())
        layout.addWidget(self.messages)
        layout.addWidget(self._splitter, 1)
        self.setWidget(body)

    def _build_toolbar(self) -> QToolBar:
        bar = QToolBar()
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        def add(icon: str, text: str, tip: str, act: Optional[Callable[[], None]] = None) -> QAction:
            action = QAction(_icon(icon), text, self)
            action.setToolTip(f"<b>{text}</b><br>{tip}")
            action.setCheckable(act is None)
            if act is not None:
                action.triggered.connect(lambda checked=False: act())
            bar.addAction(action)
            return action

        self.pick = add(
            "mActionIdentify",
            translate("SpectraMorph", "Pick places"),
            translate(
                "SpectraMorph",
                "A click on the map shows its spectra. Shift and click adds a place; drag a place to move it.",
            ),
        )
        self.keep = add(
            "mActionCapturePoint",
            translate("SpectraMorph", "Keep places"),
            translate("SpectraMorph", "Every click adds a place, and those that are there stay."),
        )
        self.follow = add(
            "mActionMapTips",
            translate("SpectraMorph", "Follow the mouse"),
            translate("SpectraMorph", "Shows the spectra under the mouse while it moves over the map."),
        )
        bar.addSeparator()
        self.show_all = add(
            "mActionZoomFullExtent",
            translate("SpectraMorph", "Show all"),
            translate(
                "SpectraMorph",
                "Undoes the zoom of the plot, as a double click does. The wheel zooms in wavelength, with Ctrl in "
                "value; a drag shows what is in its rectangle; the middle button moves.",
            ),
            self.plot.show_all,
        )
        bar.addSeparator()
        self.library_menu, self.export_menu, display = QMenu(self), QMenu(self), QMenu(self)
        display.setToolTipsVisible(True)
        self.shapes = display.addAction(translate("SpectraMorph", "Compare Shapes"))
        self.shapes.setToolTip(
            translate(
                "SpectraMorph",
                "Divides each spectrum by its mean over wavelength: shapes are compared, whatever the brightness or "
                "the units.",
            )
        )
        self.match = display.addAction(translate("SpectraMorph", "Match Reference Spectra"))
        self.match.setToolTip(
            translate(
                "SpectraMorph",
                "Multiplies each reference spectrum so that it comes nearest to the first spectrum of the map; the "
                "legend tells the factor.",
            )
        )
        for action in (self.shapes, self.match):
            action.setCheckable(True)
        self.library_menu.aboutToShow.connect(self._fill_library_menu)
        for text, act in (
            (translate("SpectraMorph", "Table (CSV)…"), partial(self._export, ".csv")),
            (translate("SpectraMorph", "ENVI Spectral Library…"), partial(self._export, ".sli")),
            (translate("SpectraMorph", "Picture (PNG)…"), partial(self._export, ".png")),
        ):
            self.export_menu.addAction(text).triggered.connect(lambda checked=False, do=act: do())
        for icon, text, menu in (
            ("mActionFileOpen", translate("SpectraMorph", "Reference Spectra"), self.library_menu),
            ("mActionStyleManager", translate("SpectraMorph", "Display"), display),
            ("mActionFileSave", translate("SpectraMorph", "Export"), self.export_menu),
        ):
            button = QToolButton()
            button.setIcon(_icon(icon))
            button.setText(text)
            button.setToolTip(text)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            bar.addWidget(button)
        self.clear = add(
            "mActionDeleteSelected",
            translate("SpectraMorph", "Remove all places"),
            translate("SpectraMorph", "Reference spectra stay."),
            self.remove_places,
        )
        return bar

    def _connect(self) -> None:
        self._draw_timer = _timer(self, DRAW_MS, self._draw)
        self._hover_timer = _timer(self, HOVER_MS, self._ask_hover)
        self.tool.picked.connect(self.pick_place)
        self.tool.grabbed.connect(self.move_place)
        self.tool.hovered.connect(self._hovered)
        self.pick.toggled.connect(self._use_tool)
        self.follow.toggled.connect(self._follow_or_not)
        for action in (self.shapes, self.match):
            action.toggled.connect(lambda on: self._draw_timer.start())
        self._canvas.mapToolSet.connect(self._tool_set)
        self._canvas.destinationCrsChanged.connect(self._place_markers)
        self.reader.read.connect(self._take)
        self.reader.finished.connect(self._finish)
        self.layers.changed.connect(self._refresh)
        self.layers.stale.connect(self._read_anew)
        QgsProject.instance().cleared.connect(self.remove_places)
        # Queued: the list makes its items anew, among them the one whose change it is telling of.
        self.panel.checked.connect(self._check, Qt.ConnectionType.QueuedConnection)
        self.panel.renamed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self.panel.removed.connect(self._remove, Qt.ConnectionType.QueuedConnection)
        self.panel.colour_wanted.connect(self._choose_colour)
        self.panel.copied.connect(self._copy)
        self.panel.zoomed.connect(self._zoom)
        self.visibilityChanged.connect(self._seen)

    def end(self) -> None:
        """Leave nothing behind: no tool, no marks, no thread, no connection."""
        self.give_tool_back()
        self._draw_timer.stop()
        self._hover_timer.stop()
        self._canvas.mapToolSet.disconnect(self._tool_set)
        self._canvas.destinationCrsChanged.disconnect(self._place_markers)
        QgsProject.instance().cleared.disconnect(self.remove_places)
        self.remove_places()
        self.layers.disconnect_all()
        self.reader.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > WIDE * self.height()
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation() or not self._laid_out:
            self._laid_out = True
            self._splitter.setOrientation(orientation)
            length = self.width() if wide else self.height()
            beside = (BARS_WIDTH, LIST_WIDTH) if wide else (length // 4, length // 4)
            self._splitter.setSizes([max(length - sum(beside), length // 3), *beside])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.give_tool_back()
        super().closeEvent(event)

    def _seen(self, visible: bool) -> None:
        # A dock behind another tab is not visible, but is in use: its tool and marks stay.
        closed = self.isHidden()
        if closed:
            self.give_tool_back()
        for pin in self.pins:
            pin.on_map = not closed
            if pin.marker is not None:
                pin.marker.updatePosition()

    # The map tool

    def _use_tool(self, on: bool) -> None:
        if on and self._canvas.mapTool() is not self.tool:
            self._earlier = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        elif not on:
            self.give_tool_back()

    def _tool_set(self, new: object, old: object = None) -> None:
        ours = new is self.tool
        self.pick.blockSignals(True)
        self.pick.setChecked(ours)
        self.pick.blockSignals(False)
        if not ours:
            self._stop_hover()

    def give_tool_back(self) -> None:
        """Let the map have the tool that it had before."""
        if sip.isdeleted(self._canvas) or self._canvas.mapTool() is not self.tool:
            return
        earlier, self._earlier = self._earlier, None
        if earlier is not None and not sip.isdeleted(earlier):
            self._canvas.setMapTool(earlier)
        else:
            self._canvas.unsetMapTool(self.tool)

    # Places

    def pick_place(self, point: QgsPointXY, keep: bool = False) -> None:
        """Show the spectra at a point of the map: of the newest place, or of one more."""
        if not self.pins or keep or self.keep.isChecked():
            number = next(self._keys)
            name = translate("SpectraMorph", "Place {number}").format(number=number)
            pin = Pin(f"place {number}", name, self._free_colour(), point, self._crs())
            pin.marker = PinMarker(self._canvas, pin)
            self.pins.append(pin)
            self._put(pin, point)
        else:
            self._put(self.pins[-1], point)

    def move_place(self, key: str, point: QgsPointXY) -> None:
        """Take a place elsewhere."""
        self._put(self._pin(key), point)

    def remove_places(self) -> None:
        """Remove all."""
        for pin in list(self.pins):
            self._drop(pin)
        self._keys = itertools.count(1)
        self._refresh()

    def _put(self, pin: Optional[Pin], point: QgsPointXY) -> None:
        if pin is None:
            return
        pin.point, pin.crs = QgsPointXY(point), self._crs()
        self.tool.pins_at[pin.key] = pin.point
        if pin.marker is not None:
            pin.marker.updatePosition()
        self._ask(pin)
        self._refresh()

    def _drop(self, pin: Pin) -> None:
        if pin.marker is not None and not sip.isdeleted(pin.marker) and self._canvas.scene() is not None:
            self._canvas.scene().removeItem(pin.marker)
        pin.marker = None
        self.pins.remove(pin)
        self.tool.pins_at.pop(pin.key, None)
        self._forget(pin.key)

    def _forget(self, key: str) -> None:
        self.reader.drop(key)
        self._serials.pop(key, None)
        self._asked.pop(key, None)
        self._readings.pop(key, None)

    def _place_markers(self) -> None:
        for pin in self.pins:
            there = transformed(pin.point, pin.crs, self._crs())
            if there is not None:
                self.tool.pins_at[pin.key] = there
            if pin.marker is not None:
                pin.marker.updatePosition()

    def _pin(self, key: str) -> Optional[Pin]:
        return next((pin for pin in self.pins if pin.key == key), None)

    def _crs(self):
        return self._canvas.mapSettings().destinationCrs()

    def _free_colour(self) -> str:
        used = [pin.colour for pin in self.pins]
        return next((colour for colour in COLOURS if colour not in used), COLOURS[len(used) % len(COLOURS)])

    # Under the mouse

    def _follow_or_not(self, on: bool) -> None:
        if on:
            self.pick.setChecked(True)
        else:
            self._stop_hover()

    def _hovered(self, point: QgsPointXY) -> None:
        if self.follow.isChecked():
            self._hover = Pin(HOVER, translate("SpectraMorph", "Mouse"), "#808080", QgsPointXY(point), self._crs())
            if not self._hover_timer.isActive():
                self._hover_timer.start()

    def _ask_hover(self) -> None:
        if self._hover is not None:
            self._ask(self._hover)

    def _stop_hover(self) -> None:
        self._hover = None
        self._forget(HOVER)
        self._draw_timer.start()

    # Reading

    def _wanted(self) -> list[Entry]:
        return self.layers.shown(Kind.SPECTRUM, Kind.FRACTIONS, Kind.NUMBERS, Kind.SIGMA)

    def _ask(self, pin: Pin) -> None:
        """Have all layers that are shown read at a place. What is drawn stays until the new values are there."""
        places, readings = [], self._readings.setdefault(pin.key, {})
        wanted = self._wanted()
        for entry in wanted:
            layer = entry.layer
            if layer is None:
                continue
            point = transformed(pin.point, pin.crs, layer.crs())
            if point is None:
                readings[entry.layer_id] = (0, Reading(entry.layer_id, outside=True))
            else:
                places.append(Place(entry.layer_id, entry.source, point.x(), point.y()))
        self._asked[pin.key] = {entry.layer_id for entry in wanted}
        self._serials[pin.key] = self.reader.ask(pin.key, places)

    def _take(self, key: str, serial: int, reading: Reading) -> None:
        if self._serials.get(key) == serial:
            self._readings.setdefault(key, {})[reading.layer_id] = (serial, reading)
            if reading.bands is not None:
                self.layers.learn(reading.layer_id, reading.bands)  # the file may have been written anew
            self._draw_timer.start()

    def _finish(self, key: str, serial: int) -> None:
        if self._serials.get(key) != serial:
            return
        read = self._readings.get(key, {})
        self._readings[key] = {layer: kept for layer, kept in read.items() if kept[0] in (0, serial)}
        self._refresh()

    def _read_anew(self, layer_id: str) -> None:
        for asked in self._asked.values():
            asked.discard(layer_id)
        self._refresh()

    def _reading(self, key: str, layer_id: str) -> Optional[Reading]:
        found = self._readings.get(key, {}).get(layer_id)
        return found[1] if found is not None else None

    # Drawing

    def _refresh(self) -> None:
        """Show the list anew, and read what has become wanted."""
        wanted = {entry.layer_id for entry in self._wanted()}
        for pin in self.pins:
            if not wanted <= self._asked.get(pin.key, set()):
                self._ask(pin)
        self.panel.show_rows(self._rows())
        self._draw_timer.start()

    def _draw(self) -> None:
        self.curves, samples, bars = self._compose()
        label = translate("SpectraMorph", "Value")
        if self.shapes.isChecked():
            label = translate("SpectraMorph", "Value ÷ mean")
        self.plot.show_curves(self.curves, samples, label, self._hint())
        self.bars.show_bars(bars)
        self._bars_area.setVisible(bool(bars))

    def _hint(self) -> str:
        if not self.layers.entries():
            return translate("SpectraMorph", "Add a raster with wavelengths to the map to see its spectra.")
        if not self.layers.shown(Kind.SPECTRUM):
            return translate("SpectraMorph", "No raster with wavelengths is shown: check one in the list.")
        if not self.pins:
            return translate("SpectraMorph", "Click on the map to see the spectra there.")
        reading = [self._reading(pin.key, e.layer_id) for pin in self.pins for e in self.layers.shown(Kind.SPECTRUM)]
        faults = [one.error for one in reading if one is not None and one.error]
        if faults:
            return translate("SpectraMorph", "The raster cannot be read: {reason}").format(reason=faults[0])
        if any(one is None for one in reading):
            return translate("SpectraMorph", "Reading…")
        return translate("SpectraMorph", "There are no valid values at this place.")

    def _compose(self) -> tuple[list[Curve], list[Sample], list[Bars]]:
        """Make curves with their legend, and bars, of all that is read and shown.

        At one place colours tell the layers apart; at several they tell the places apart, and the lines the layers.
        """
        pins = [pin for pin in self.pins if pin.visible]
        seen = [*pins, *([self._hover] if self._hover is not None else [])]
        spectra = self.layers.shown(Kind.SPECTRUM)
        several = len(seen) > 1
        curves, bars, pins_of, layers_of = [], [], {}, {}
        for pin in seen:
            for number, entry in enumerate(spectra):
                curve = self._curve(pin, entry)
                if curve is None:
                    continue
                name = entry.name
                if several:
                    name = pin.name if len(spectra) == 1 else f"{pin.name} · {entry.name}"
                curves.append(
                    replace(
                        curve,
                        name=name,
                        colour=pin.colour if several else entry.colour,
                        style=number if several else 0,
                        faint=pin.key == HOVER,
                    )
                )
                pins_of[pin.key] = Sample(pin.name, pin.colour)
                colour = "" if several else entry.colour
                layers_of[entry.layer_id] = Sample(entry.name, colour, curves[-1].style, curve.few)
            bars += self._bars(pin, several)
        samples = list(layers_of.values())
        if several:
            samples = [*pins_of.values(), *(samples if len(spectra) > 1 else ())]
        first = curves[0] if curves else None
        for reference in self.references:
            if reference.shown:
                one = reference.curve
                fit = self.match.isChecked() and not self.shapes.isChecked() and first is not None
                curves.append(matched(one, first) if fit else one)
                samples.append(Sample(legend_name(curves[-1]), one.colour, one.style, one.few))
        if self.shapes.isChecked():  # all have factors then: the label of the values says so, and not the legend
            curves = [replace(as_shape(curve), factor=1.0) for curve in curves]
        return curves, samples, bars

    def _curve(self, pin: Pin, entry: Entry) -> Optional[Curve]:
        reading = self._reading(pin.key, entry.layer_id)
        if reading is None or entry.bands is None:
            return None
        other = self.layers.sigma_of(entry)
        of = self._reading(pin.key, other.layer_id) if other is not None else None
        sigma = None
        if other is not None and other.bands is not None and other.bands.sigma is not None and of is not None:
            sigma = (other.bands.sigma, of.values)
        return spectrum(entry.name, entry.bands, reading.values, sigma)

    def _bars(self, pin: Pin, several: bool) -> list[Bars]:
        found = []
        for entry in self.layers.shown(Kind.FRACTIONS, Kind.NUMBERS):
            reading, bands = self._reading(pin.key, entry.layer_id), entry.bands
            if reading is None or bands is None or len(reading.values) != len(bands):
                continue
            band = translate("SpectraMorph", "Band {number}")
            names = tuple(name or band.format(number=number) for number, name in zip(bands.numbers, bands.names))
            title = f"{pin.name} · {entry.name}" if several else entry.name
            colour = pin.colour if several else entry.colour
            found.append(Bars(title, names, reading.values, bands.kind is Kind.FRACTIONS, colour))
        return found

    def _rows(self) -> list[Row]:
        rows = []
        for entry in self.layers.entries():
            readable = entry.bands is not None
            row = Row(
                group="layer",
                key=entry.layer_id,
                name=entry.name,
                detail=self._detail(entry),
                colour=entry.colour,
                checked=self.layers.is_shown(entry),
                enabled=readable,
                tip=f"{entry.name}\n{entry.error or entry.described()}",
            )
            rows.append(row)
        for pin in self.pins:
            rows.append(Row("place", pin.key, pin.name, pin.coordinates(), pin.colour, pin.visible))
        for one in self.references:
            rows.append(Row("reference", one.key, one.curve.name, one.library, one.curve.colour, one.shown))
        return rows

    def _detail(self, entry: Entry) -> str:
        reading = self._reading(self.pins[-1].key, entry.layer_id) if self.pins else None
        if reading is not None and self.layers.is_shown(entry):
            if reading.error:
                return translate("SpectraMorph", "cannot be read")
            if reading.outside:
                return translate("SpectraMorph", "outside")
            if reading.values and all(value is None for value in reading.values):
                return translate("SpectraMorph", "no data")
        return entry.described()

    # The list

    def _check(self, group: str, key: str, checked: bool) -> None:
        if group == "layer":
            self.layers.want(key, checked)
        for pin in self.pins:
            if group == "place" and pin.key == key:
                pin.visible = checked
                if pin.marker is not None:
                    pin.marker.updatePosition()
        for reference in self.references:
            if group == "reference" and reference.key == key:
                reference.shown = checked
        self._refresh()

    def _rename(self, group: str, key: str, name: str) -> None:
        pin = self._pin(key)
        if group == "place" and pin is not None:
            pin.name = name
            if pin.marker is not None:
                pin.marker.update()
        for reference in self.references:
            if group == "reference" and reference.key == key:
                reference.curve = replace(reference.curve, name=name)
        self._refresh()

    def _remove(self, group: str, key: str) -> None:
        pin = self._pin(key)
        if group == "place" and pin is not None:
            self._drop(pin)
        if group == "reference":
            self.references = [one for one in self.references if one.key != key]
        self._refresh()

    def _choose_colour(self, group: str, key: str) -> None:
        now = next((row.colour for row in self._rows() if (row.group, row.key) == (group, key)), None)
        if now is None:
            return
        chosen = QColorDialog.getColor(QColor(now), self, translate("SpectraMorph", "Colour"))
        if chosen.isValid():
            self.set_colour(group, key, chosen.name())

    def set_colour(self, group: str, key: str, colour: str) -> None:
        """Give a layer, a place or a reference spectrum another colour."""
        if group == "layer":
            self.layers.paint(key, colour)
        pin = self._pin(key)
        if group == "place" and pin is not None:
            pin.colour = colour
            if pin.marker is not None:
                pin.marker.update()
        for reference in self.references:
            if group == "reference" and reference.key == key:
                reference.curve = replace(reference.curve, colour=colour)
        self._refresh()

    def _copy(self, key: str) -> None:
        pin = self._pin(key)
        if pin is not None:
            QApplication.clipboard().setText(pin.coordinates())

    def _zoom(self, key: str) -> None:
        pin = self._pin(key)
        point = transformed(pin.point, pin.crs, self._crs()) if pin is not None else None
        if point is not None:
            self._canvas.setCenter(point)
            self._canvas.refresh()

    # Libraries

    def _fill_library_menu(self) -> None:
        menu = self.library_menu
        menu.clear()
        menu.addAction(translate("SpectraMorph", "Open a Library…")).triggered.connect(
            lambda checked=False: self._open_library()
        )
        tables = [layer for layer in QgsProject.instance().mapLayers().values() if _is_table(layer)]
        if tables:
            menu.addSection(translate("SpectraMorph", "Tables of the project"))
        for layer in tables:
            path = Path(layer.source().partition("|")[0])
            menu.addAction(layer.name()).triggered.connect(lambda checked=False, at=path: self.add_library(at))
        if self.references:
            menu.addSeparator()
            menu.addAction(translate("SpectraMorph", "Remove all reference spectra")).triggered.connect(
                lambda checked=False: self.remove_references()
            )

    def _open_library(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = translate("SpectraMorph", "Spectral libraries ({patterns});;All files (*)").format(patterns=patterns)
        title = translate("SpectraMorph", "Open Spectral Libraries")
        names, _ = QFileDialog.getOpenFileNames(self, title, _folder(), filters)
        for name in names:
            _remember(name)
            self.add_library(Path(name))

    def add_library(self, path: Path) -> None:
        """Add the spectra of a file; the first few are shown, the rest wait in the list."""
        try:
            curves = read_library(path)
        except UserError as error:
            self.messages.pushWarning("", localized(error.message))
            return
        for number, curve in enumerate(curves):
            colour = COLOURS[(len(self.references) + 3) % len(COLOURS)]
            key = f"reference {next(self._reference_keys)}"
            shown = number < 3
            self.references.append(Reference(key, replace(curve, colour=colour, style=2), shown, path.name))
        self._refresh()

    def remove_references(self) -> None:
        """Remove all reference spectra."""
        self.references.clear()
        self._refresh()

    # Export

    def _export(self, suffix: str) -> None:
        if not self._exported():
            self.messages.pushInfo("", translate("SpectraMorph", "There is nothing to export: click on the map first."))
            return
        filters = {
            ".csv": translate("SpectraMorph", "Table (*.csv)"),
            ".sli": translate("SpectraMorph", "ENVI spectral library (*.sli)"),
            ".png": translate("SpectraMorph", "Picture (*.png)"),
        }[suffix]
        title = translate("SpectraMorph", "Export Spectra")
        name, _ = QFileDialog.getSaveFileName(self, title, f"{_folder()}/spectra{suffix}", filters)
        if name:
            _remember(name)
            self.export(Path(name if name.lower().endswith(suffix) else name + suffix))

    def export(self, path: Path) -> None:
        """Write what is shown, as the file's suffix asks for, and tell."""
        curves, left_out = self._exported(), []
        try:
            if path.suffix.lower() == ".sli":
                left_out = export_envi(path, curves)
            elif path.suffix.lower() == ".png":
                export_picture(path, self.plot.picture())
            else:
                export_table(path, curves)
        except UserError as error:
            self.messages.pushWarning("", localized(error.message))
            return
        text = translate("SpectraMorph", "Spectra exported to {path}.").format(path=path)
        if left_out:
            names = ", ".join(curve.name for curve in left_out)
            more = translate(
                "SpectraMorph",
                "Not in it, because their wavelengths are other ones: {names}. A table (CSV) holds them all.",
            )
            self.messages.pushWarning("", f"{text} {more.format(names=names)}")
        else:
            self.messages.pushSuccess("", text)

    def _exported(self) -> list[Curve]:
        self._draw()  # readings that came this moment belong to it
        return [curve for curve in self.curves if not curve.faint]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.plot.update()
        super().changeEvent(event)


def _timer(owner: QWidget, milliseconds: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer


def _icon(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def _is_table(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is a table of spectra, such as the endmembers that an algorithm of ours adds."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return False
    names = {name.lower() for name in layer.fields().names()}
    library = names & {"wavelength_nm", "wavelength", "profiles"}
    return bool(library) and Path(layer.source().partition("|")[0]).suffix.lower() in SUFFIXES


def _folder() -> str:
    return str(QgsSettings().value(FOLDER) or QgsProject.instance().homePath() or Path.home())


def _remember(name: str) -> None:
    QgsSettings().setValue(FOLDER, str(Path(name).parent))
