"""Reads spectra off the main thread: one thread that owns its GDAL datasets, and of several requests the newest."""

from __future__ import annotations

import contextlib
import math
import os
import re
import threading
from array import array
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Optional, Union

from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from .spectral_bands import Bands, read_bands

translate = QCoreApplication.translate

MOST_OPEN = 16  # datasets
CLOSE_AFTER_S = 5.0  # of idleness: an open dataset keeps its file from being replaced on Windows


@dataclass(frozen=True)
class Place:
    """A pixel to be read: a layer's source, and a point in the CRS of the layer."""

    layer_id: str
    source: str
    x: float
    y: float


@dataclass(frozen=True)
class Reading:
    """What was read at a place: one value a band, None where there is none; or why nothing could be read.

    `outside` tells that the place lies beyond the raster; `bands` is what the file says of its bands now.
    """

    layer_id: str
    values: tuple[Optional[float], ...] = ()
    outside: bool = False
    error: str = ""
    bands: Optional[Bands] = None


class _Open:
    """A dataset that the reader's thread has open, with what its bands are."""

    def __init__(self, source: str) -> None:
        self.stamp = _stamp(source)
        self.dataset = _open(source)
        transform = self.dataset.GetGeoTransform(can_return_null=True)
        if transform is None and self.dataset.GetGCPCount():
            self.dataset = gdal.AutoCreateWarpedVRT(self.dataset)  # as QGIS shows it
            transform = self.dataset.GetGeoTransform(can_return_null=True)
        # Without georeferencing QGIS lets rows count downwards from 0.
        self.inverse = gdal.InvGeoTransform(transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        self.bands: Bands = read_bands(self.dataset)
        flags = self.dataset.GetRasterBand(1).GetMaskFlags()
        masked = flags & (gdal.GMF_PER_DATASET | gdal.GMF_ALPHA) and not flags & gdal.GMF_NODATA
        self.mask = self.dataset.GetRasterBand(1).GetMaskBand() if masked else None

    def values_at(self, x: float, y: float) -> Optional[tuple[Optional[float], ...]]:
        """Return physical values; None beyond the raster."""
        if self.inverse is None or not (math.isfinite(x) and math.isfinite(y)):
            return None
        column, row = (math.floor(part) for part in gdal.ApplyGeoTransform(self.inverse, x, y))
        if not (0 <= column < self.dataset.RasterXSize and 0 <= row < self.dataset.RasterYSize):
            return None
        bands = self.bands
        raw = self.dataset.ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Float64, band_list=list(bands.numbers))
        if raw is None:
            raise RuntimeError(gdal.GetLastErrorMsg() or translate("SpectraMorph", "the pixel cannot be read"))
        stored = array("d", bytes(raw))
        if self.mask is not None and not any(self.mask.ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Byte) or b""):
            return (None,) * len(bands)
        return tuple(
            value * scale + offset if math.isfinite(value) and value != nodata else None
            for value, scale, offset, nodata in zip(stored, bands.scale, bands.offset, bands.nodata)
        )


class SpectralReader(QObject):
    """Reads pixels and descriptions of rasters, and tells the main thread by signals.

    Signals
    -------
    described : layer id, Bands or a sentence that says why there are none
    read : key, serial number of the request, Reading
    finished : key, serial number; all of that request is read
    """

    described = pyqtSignal(str, object)
    read = pyqtSignal(str, int, object)
    finished = pyqtSignal(str, int)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._wake = threading.Condition()
        self._places: OrderedDict[str, tuple[int, list[Place]]] = OrderedDict()
        self._sources: OrderedDict[str, str] = OrderedDict()
        self._forget: set[str] = set()
        self._serial = 0
        self._ending = False
        self._thread: Optional[threading.Thread] = None

    def describe(self, layer_id: str, source: str) -> None:
        """Have the bands of a layer looked up."""
        with self._wake:
            self._sources[layer_id] = source
            self._start()

    def ask(self, key: str, places: list[Place]) -> int:
        """Have places read; what was asked for under the same key and is not yet read is dropped.

        Returns the serial number that `read` will come with.
        """
        with self._wake:
            self._serial += 1
            self._places.pop(key, None)
            self._places[key] = (self._serial, list(places))
            self._start()
            return self._serial

    def drop(self, key: str) -> None:
        """Forget what was asked for under a key."""
        with self._wake:
            self._places.pop(key, None)

    def close(self, source: str) -> None:
        """Close a raster, so that its file can be removed or replaced."""
        with self._wake:
            self._forget.add(source)
            self._wake.notify()

    def end(self, seconds: float = 1.0) -> None:
        """Close everything; waits for a pixel that is being read, but not for a network that does not answer."""
        with self._wake:
            self._ending = True
            self._places.clear()
            self._sources.clear()
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(seconds)

    def _start(self) -> None:
        if self._thread is None and not self._ending:
            # A daemon: QGIS must be able to end while a slow disk answers.
            self._thread = threading.Thread(target=self._work, name="spectral view", daemon=True)
            self._thread.start()
        self._wake.notify()

    def _work(self) -> None:
        opened: OrderedDict[str, _Open] = OrderedDict()
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # of this thread: faults are told in the window
        try:
            while True:
                with self._wake:
                    while not (self._ending or self._sources or self._places or self._forget):
                        if not self._wake.wait(CLOSE_AFTER_S if opened else None):
                            opened.clear()
                    if self._ending:
                        return
                    for source in self._forget:
                        opened.pop(source, None)
                    self._forget.clear()
                    task = self._next()
                if task is not None:
                    with contextlib.suppress(RuntimeError):  # the window may be gone by now
                        self._do(task, opened)
        finally:
            opened.clear()
            gdal.PopErrorHandler()

    def _next(self) -> Union[tuple[str, str], tuple[str, int, Optional[Place]], None]:
        """Take one place of the newest key, or else one description: a click is not to wait for fifty headers."""
        if self._places:
            key = next(reversed(self._places))
            serial, places = self._places[key]
            if places:
                return key, serial, places.pop(0)
            del self._places[key]
            return key, serial, None
        return self._sources.popitem(last=False) if self._sources else None

    def _do(self, task: Any, opened: OrderedDict[str, _Open]) -> None:
        if len(task) == 2:
            layer_id, source = task
            try:
                self.described.emit(layer_id, _get(opened, source).bands)
            except _UnreadableError as error:
                self.described.emit(layer_id, str(error))
            return
        key, serial, place = task
        if place is None:
            self.finished.emit(key, serial)
            return
        self.read.emit(key, serial, _read(opened, place))


class _UnreadableError(Exception):
    """A raster cannot be opened or read; the text is GDAL's."""


def _read(opened: OrderedDict[str, _Open], place: Place) -> Reading:
    try:
        with _exceptions():
            raster = _get(opened, place.source)
            values = raster.values_at(place.x, place.y)
    except (_UnreadableError, RuntimeError) as error:
        opened.pop(place.source, None)
        return Reading(place.layer_id, error=str(error))
    return Reading(place.layer_id, values or (), outside=values is None, bands=raster.bands)


def _get(opened: OrderedDict[str, _Open], source: str) -> _Open:
    """Return a raster that is open, or open it; one whose file has changed is opened anew."""
    found = opened.get(source)
    if found is None or found.stamp != _stamp(source):
        opened.pop(source, None)
        found = None
        try:
            with _exceptions():
                found = _Open(source)
        except RuntimeError as error:
            raise _UnreadableError(str(error)) from error
        opened[source] = found
    opened.move_to_end(source)
    while len(opened) > MOST_OPEN:
        opened.popitem(last=False)
    return found


def _open(source: str) -> gdal.Dataset:
    """Open a layer's source, which may carry open options, as QGIS writes them: `file.tif|option:NAME=VALUE`."""
    path, *parts = re.split(r"\|(?=option:|credential:|layername=)", source)
    options = [part.partition(":")[2] for part in parts if part.startswith("option:")]
    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, open_options=options)
    if dataset is None or dataset.RasterCount == 0:
        raise RuntimeError(gdal.GetLastErrorMsg() or translate("SpectraMorph", "the file cannot be opened"))
    return dataset


def _exceptions() -> contextlib.AbstractContextManager[Any]:
    """Have GDAL raise in this thread alone; before 3.7 it can only be asked for return codes, which are checked."""
    manager = getattr(gdal, "ExceptionMgr", None)
    return contextlib.nullcontext() if manager is None else manager(useExceptions=True)


def _stamp(source: str) -> Optional[tuple[int, int]]:
    """Return what changes with a file; None for what is no file."""
    try:
        about = os.stat(source.partition("|")[0])
    except (OSError, ValueError):
        return None
    return about.st_mtime_ns, about.st_size
