"""How long a click of the spectral view takes on a raster of 10 000 x 10 000 pixels and 224 bands.

In QGIS's Python, without a screen: `QT_QPA_PLATFORM=offscreen python3 -m benchmarks.spectral_view FOLDER [CLICKS]`.
FOLDER takes some 2 GB, which are removed at the end. The rasters have the layout that the engine writes (tiles of 256,
zstd, int16), band by band and pixel by pixel, and are sparse: noise lies only in the tiles that are clicked on. Their
files leave the system's cache before every click where the system can do that.

What is told, in ms, as median and worst of the clicks:

- click: how long the mouse's press and release keep QGIS;
- stall: the longest time in which QGIS answered nothing until the spectrum was drawn;
- disk: from the click until the spectrum is seen, where the file is on the disk alone;
- cached: the same where the system has that part of the file in its cache;
- again: the same for another pixel of a tile that was read a moment ago.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

ROOT = Path(__file__).resolve().parents[1]
SIDE, BANDS, TILE, PIXEL = 10_000, 224, 256, 10.0
WEST, NORTH = 400_000.0, 5_800_000.0
TICK_MS = 2
LONGEST_S = 60


class Window:
    """As much of QGIS's interface as the plugin uses, around a real map."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1000, 800)
        self.canvas = QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
        self.window.show()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)


def make(path: Path, interleave: str, tiles: list[tuple[int, int]]) -> None:
    """Write a sparse raster with noise in some tiles."""
    options = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=ZSTD", "ZSTD_LEVEL=1", "PREDICTOR=2"]
    options += [f"INTERLEAVE={interleave}", "BIGTIFF=YES", "SPARSE_OK=TRUE"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, BANDS, gdal.GDT_Int16, options)
    raster.SetGeoTransform((WEST, PIXEL, 0, NORTH, 0, -PIXEL))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:32633").toWkt())
    for number in range(BANDS):
        band = raster.GetRasterBand(number + 1)
        band.SetMetadata({"wavelength": f"{420 + 9 * number}", "wavelength_units": "Nanometers", "bbl": "1"})
        band.SetDescription(f"{420 + 9 * number:.2f} nm")
        band.SetScale(1e-4)
        band.SetNoDataValue(-32768)
    rng = np.random.default_rng(0)
    for column, row in tiles:
        smooth = rng.integers(500, 4000, (BANDS, 1, 1)) + rng.integers(-200, 200, (BANDS, TILE, TILE))
        raster.WriteRaster(column * TILE, row * TILE, TILE, TILE, smooth.astype(np.int16).tobytes())
    raster.FlushCache()


def measure(
    windows: object, canvas: QgsMapCanvas, path: Path, places: list[tuple[float, float]]
) -> dict[str, list[float]]:
    """Click on places of a raster."""
    layer = QgsRasterLayer(str(path), path.stem)
    QgsProject.instance().addMapLayer(layer)
    view = windows.view
    _wait(lambda: all(entry.bands for entry in view.layers.entries()))
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(TICK_MS)
    found: dict[str, list[float]] = {"click": [], "stall": [], "disk": [], "cached": [], "again": []}
    for east, north in places:
        canvas.setExtent(QgsRectangle(east - 400, north - 400, east + 400, north + 400))
        canvas.waitWhileRendering()  # as one clicks on a map that one sees
        _forget_file(path)
        for number, kind in enumerate(("disk", "cached", "again")):
            if kind == "cached":
                view.reader.close(str(path))  # what is unpacked goes with it
            at = canvas.getCoordinateTransform().transform(QgsPointXY(east + 20 * number, north))
            old = view._serials.get(view.pins[0].key) if view.pins else None
            _wait(lambda: True)
            ticks.clear()
            start = time.perf_counter()
            QTest.mouseClick(
                canvas.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                QPoint(round(at.x()), round(at.y())),
            )
            back = time.perf_counter()
            _wait(lambda before=old: _is_drawn(view, before))
            view.plot.repaint()
            drawn = time.perf_counter()
            found[kind].append(drawn - start)
            moments = [back, *ticks, drawn]
            found["click"].append(back - start)
            found["stall"].append(max([back - start, *(after - before for before, after in zip(moments, moments[1:]))]))
    timer.stop()
    QgsProject.instance().removeMapLayer(layer.id())
    return found


def _is_drawn(view: object, before: object) -> bool:
    pin = view.pins[0]
    serial = view._serials[pin.key]
    read = view._readings.get(pin.key, {})
    new = serial != before and bool(read) and all(kept[0] == serial for kept in read.values())
    return new and not view._draw_timer.isActive() and bool(view.curves)


def _wait(done: object) -> None:
    end = time.perf_counter() + LONGEST_S
    while True:
        QgsApplication.processEvents()
        if done():
            return
        if time.perf_counter() > end:
            raise TimeoutError(f"nothing after {LONGEST_S} s")
        time.sleep(0.0005)


def _forget_file(path: Path) -> None:
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main(folder: Path, clicks: int) -> None:
    """Make the rasters, click and tell."""
    gdal.UseExceptions()
    application = QgsApplication([], True)
    application.initQgis()
    rng = np.random.default_rng(1)
    tiles = [(int(column), int(row)) for column, row in rng.integers(0, SIDE // TILE, (clicks, 2))]
    places = [(WEST + (c * TILE + 100.5) * PIXEL, NORTH - (r * TILE + 90.5) * PIXEL) for c, r in tiles]
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        plugins = Path(scratch) / "plugins"
        plugins.mkdir()
        (plugins / "spectramorph").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, str(plugins))
        from spectramorph.spectramorph_plugin.gui.map_windows import MapWindows

        window = Window()
        windows = MapWindows(window, ROOT / "icons")
        windows.view_action.setChecked(True)
        print(
            "interleave   size GB  "
            + "  ".join(f"{name:>15}" for name in ("click", "stall", "disk", "cached", "again"))
        )
        for interleave in ("BAND", "PIXEL"):
            path = Path(scratch) / f"{interleave.lower()}.tif"
            make(path, interleave, tiles)
            found = measure(windows, window.canvas, path, places)
            told = (f"{1e3 * statistics.median(times):6.1f} {1e3 * max(times):8.1f}" for times in found.values())
            print(f"{interleave:<10} {path.stat().st_size / 1e9:8.2f}  " + "  ".join(told), flush=True)
        windows.end()
    sys.stdout.flush()
    os._exit(0)  # QGIS without its own main loop does not always end well


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 30)
