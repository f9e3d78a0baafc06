"""The rasters of the project as the spectral view sees them: what their bands are, whether they are shown, and how."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import PurePath
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from .spectral_bands import Bands, Kind
from .spectral_curves import COLOURS
from .spectral_reader import SpectralReader

translate = QCoreApplication.translate


@dataclass
class Entry:
    """A raster of the project.

    Attributes
    ----------
    layer_id : str
    source : str
    bands : Bands or None
        None until they are read, or where they cannot be.
    error : str
        Why they cannot.
    wanted : bool or None
        What the user chose; None where it follows the map.
    colour : str
    style : int
        Of lines, where colours tell places apart.
    """

    layer_id: str
    source: str
    bands: Optional[Bands] = None
    error: str = ""
    wanted: Optional[bool] = None
    colour: str = COLOURS[0]
    style: int = 0

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer; None once it is gone."""
        return QgsProject.instance().mapLayer(self.layer_id)

    @property
    def name(self) -> str:
        """What the user calls the layer."""
        layer = self.layer
        return layer.name() if layer is not None else ""

    def described(self) -> str:
        """Return what it is in a few words."""
        if self.error:
            return translate("SpectraMorph", "cannot be read")
        bands = self.bands
        if bands is None:
            return translate("SpectraMorph", "being read…")
        if bands.kind is Kind.SPECTRUM and bands.wavelength is not None:
            text = translate("SpectraMorph", "{count} bands, {low} to {high} nm")
            low, high = min(bands.wavelength), max(bands.wavelength)
            return text.format(count=len(bands), low=round(low), high=round(high))
        if bands.kind is Kind.FRACTIONS:
            return translate("SpectraMorph", "{count} fractions").format(count=len(bands))
        if bands.kind is Kind.SIGMA and bands.sigma is not None:
            return translate("SpectraMorph", "90 % band of {raster}").format(raster=bands.sigma.of)
        return translate("SpectraMorph", "{count} bands without wavelengths").format(count=len(bands))


class SpectralLayers(QObject):
    """Keeps the entries in the order of the layer tree.

    Signals
    -------
    changed : the list, names, what is shown or how
    stale : id of a layer whose values may have changed
    """

    changed = pyqtSignal()
    stale = pyqtSignal(str)

    def __init__(self, reader: SpectralReader, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._entries: dict[str, Entry] = {}
        self._made = 0
        self._project = QgsProject.instance()
        self._root = self._project.layerTreeRoot()
        reader.described.connect(self._described)
        self._project.layersAdded.connect(self._added)
        self._project.layersWillBeRemoved.connect(self._removed)
        self._root.visibilityChanged.connect(self._seen_or_not)
        self._root.layerOrderChanged.connect(self.changed)
        self._added(list(self._project.mapLayers().values()))

    def disconnect_all(self) -> None:
        """Let go of the project."""
        self._reader.described.disconnect(self._described)
        self._project.layersAdded.disconnect(self._added)
        self._project.layersWillBeRemoved.disconnect(self._removed)
        self._root.visibilityChanged.disconnect(self._seen_or_not)
        self._root.layerOrderChanged.disconnect(self.changed)
        for entry in self._entries.values():
            self._listen(entry.layer, False)
        self._entries.clear()

    def entries(self) -> list[Entry]:
        """Return all, as the layer tree orders them."""
        order = {layer.id(): number for number, layer in enumerate(self._root.layerOrder())}
        return sorted(self._entries.values(), key=lambda entry: order.get(entry.layer_id, len(order)))

    def entry(self, layer_id: str) -> Optional[Entry]:
        """Return one; None where there is none of that layer."""
        return self._entries.get(layer_id)

    def shown(self, *kinds: Kind) -> list[Entry]:
        """Return those of some kinds that are to be seen."""
        return [entry for entry in self.entries() if entry.bands and entry.bands.kind in kinds and self.is_shown(entry)]

    def sigma_of(self, entry: Entry) -> Optional[Entry]:
        """Return the uncertainty of a raster, where it is in the project and wanted."""
        path = _path(entry.source)
        found = [
            other
            for other in self.shown(Kind.SIGMA)
            if other.bands and other.bands.sigma and PurePath(other.bands.sigma.of).name == PurePath(path).name
        ]
        # Runs in several folders call their files alike, and temporary files have a folder each and a group a run.
        folder, group = os.path.dirname(path), self._group(entry)

        def strangeness(other: Entry) -> tuple[bool, bool]:
            return os.path.dirname(_path(other.source)) != folder, group is None or self._group(other) != group

        return min(found, key=strangeness, default=None)

    def _group(self, entry: Entry) -> Optional[QgsLayerTreeGroup]:
        """Return the group of a layer in the layer tree; None where it is in none."""
        node = self._root.findLayer(entry.layer_id)
        group = None if node is None else node.parent()
        return None if group == self._root else group

    def is_shown(self, entry: Entry) -> bool:
        """Tell whether a layer is to be seen: as the user chose, or else as the map has it.

        With a raster that the map shows, the others of its group are too: of a fusion the map shows the fused image
        alone, and one wants its spectrum beside that of the original.
        """
        if entry.wanted is not None:
            return entry.wanted
        if entry.bands is None or entry.bands.kind is Kind.NUMBERS:
            return False
        node = self._root.findLayer(entry.layer_id)
        if node is None:
            return False
        if node.isVisible() or entry.bands.kind is Kind.SIGMA:
            return True
        group = self._group(entry)
        return group is not None and any(
            other.isVisible() and other.layerId() in self._entries for other in group.findLayers()
        )

    def want(self, layer_id: str, wanted: bool) -> None:
        """Remember the user's choice."""
        self._entries[layer_id].wanted = wanted
        self.changed.emit()

    def paint(self, layer_id: str, colour: str) -> None:
        """Give a layer's curves a colour."""
        self._entries[layer_id].colour = colour
        self.changed.emit()

    def learn(self, layer_id: str, bands: Bands) -> None:
        """Take over what a file says of its bands now."""
        entry = self._entries.get(layer_id)
        if entry is not None and entry.bands is not bands and entry.bands != bands:
            self._described(layer_id, bands)

    def _added(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
                continue
            if layer.id() in self._entries:
                continue
            number, self._made = self._made, self._made + 1
            colour = COLOURS[number % len(COLOURS)]
            self._entries[layer.id()] = Entry(layer.id(), layer.source(), colour=colour, style=number)
            self._listen(layer, True)
            self._reader.describe(layer.id(), layer.source())
        self.changed.emit()

    def _removed(self, layer_ids: list[str]) -> None:
        for layer_id in layer_ids:
            entry = self._entries.pop(layer_id, None)
            if entry is not None:
                self._listen(entry.layer, False)
                self._reader.close(entry.source)
        if not self._entries:
            self._made = 0
        self.changed.emit()

    def _listen(self, layer: Optional[QgsRasterLayer], begin: bool) -> None:
        if layer is None:
            return
        pairs = (
            (layer.nameChanged, self.changed),
            (layer.dataChanged, self._data_changed),
            (layer.dataSourceChanged, self._data_changed),
            (layer.crsChanged, self._data_changed),
        )
        for signal, slot in pairs:
            if begin:
                signal.connect(slot)
            else:
                signal.disconnect(slot)

    def _data_changed(self) -> None:
        layer = self.sender()
        entry = self._entries.get(layer.id()) if isinstance(layer, QgsRasterLayer) else None
        if entry is None:
            return
        self._reader.close(entry.source)
        entry.source = layer.source()
        self._reader.describe(entry.layer_id, entry.source)
        self.stale.emit(entry.layer_id)

    def _described(self, layer_id: str, found: object) -> None:
        entry = self._entries.get(layer_id)
        if entry is None:
            return
        entry.bands, entry.error = (found, "") if isinstance(found, Bands) else (None, str(found))
        self.changed.emit()

    def _seen_or_not(self, node: object) -> None:
        self.changed.emit()


def _path(source: str) -> str:
    return source.partition("|")[0]
