"""The swipe of two layers, on a real map."""

from __future__ import annotations

import importlib

import numpy as np
import pytest
from map_window import LEFT, NO_KEY, MapWindow, move_mouse
from osgeo import gdal
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from rasters import NORTH, WEST, write_raster
from support import wait_until

BANDS = 21
RED, BLUE, GREEN = (255, 0, 0), (0, 0, 255), (0, 160, 0)


@pytest.fixture
def desk(spectramorph, project):
    module = importlib.import_module("spectramorph.spectramorph_plugin.gui.map_windows")
    window = MapWindow(module.MapWindows)
    yield window
    window.close()


@pytest.fixture
def layers(desk, tmp_path):
    """An HSI that is red, a fused image that is blue, and on top a green picture of other bands."""
    made = {}
    for name, colour, pixel, count in (("HSI", RED, 30, BANDS), ("fused", BLUE, 10, BANDS), ("photo", GREEN, 10, 3)):
        side = 240 // pixel
        raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), side, side, count, gdal.GDT_Byte)
        raster.SetGeoTransform((WEST, pixel, 0, NORTH, 0, -pixel))
        raster.SetProjection(desk.project.crs().toWkt())
        for number in range(count):
            raster.GetRasterBand(number + 1).WriteArray(np.full((side, side), colour[number % 3], np.uint8))
        raster.FlushCache()
        del raster
        made[name] = desk.add(tmp_path / f"{name}.tif", name)
    desk.look_at(made["fused"])
    return made


def settled(desk) -> None:
    desk.settle()
    wait_until(lambda: desk.windows.compare is None or not desk.windows.compare.overlay.busy, 10)
    QApplication.processEvents()


def colour(desk, x: float, y: float) -> tuple[int, int, int]:
    """Return the colour of the map at a share of its width and height."""
    image = desk.canvas.grab().toImage()
    return QColor(image.pixel(int(image.width() * x), int(image.height() * y))).getRgb()[:3]


def test_hsi_and_fused_image_are_on_either_side_of_the_line(desk, layers):
    assert colour(desk, 0.4, 0.3) == colour(desk, 0.6, 0.3) == GREEN
    desk.windows.compare_action.setChecked(True)
    settled(desk)
    bar = desk.windows.compare
    assert (bar.first.currentLayer(), bar.second.currentLayer()) == (layers["HSI"], layers["fused"])
    assert colour(desk, 0.4, 0.3) == RED
    assert colour(desk, 0.6, 0.3) == BLUE
    bar.swap.trigger()
    settled(desk)
    assert (colour(desk, 0.4, 0.3), colour(desk, 0.6, 0.3)) == (BLUE, RED)
    bar.first.setLayer(layers["photo"])
    settled(desk)
    assert (colour(desk, 0.4, 0.3), colour(desk, 0.6, 0.3)) == (GREEN, RED)


def test_the_mouse_moves_the_line_and_only_the_line(desk, layers):
    desk.windows.compare_action.setChecked(True)
    settled(desk)
    width, height = desk.canvas.width(), desk.canvas.height()
    extent = desk.canvas.extent()
    desk.drag(QPoint(width // 2, 60), QPoint(int(width * 0.62), 80))
    assert desk.canvas.extent() == extent, "the map was not moved with it"
    assert colour(desk, 0.59, 0.3) == RED
    assert colour(desk, 0.64, 0.3) == BLUE
    desk.windows.compare.across.setChecked(True)
    assert colour(desk, 0.4, 0.55) == RED
    assert colour(desk, 0.4, 0.7) == BLUE
    desk.drag(QPoint(width // 2, int(height * 0.62)), QPoint(width // 2, int(height * 0.3)))
    assert colour(desk, 0.4, 0.4) == BLUE
    desk.drag(QPoint(width // 2, int(height * 0.8)), QPoint(width // 2 + 60, int(height * 0.8)))
    settled(desk)
    assert desk.canvas.extent() != extent, "elsewhere the map's own tool has the mouse"
    desk.drag(QPoint(width // 2, int(height * 0.3)), QPoint(width // 2, -500))
    assert desk.windows.compare.overlay.item.position == 0


def test_it_follows_the_map_and_renders_once_for_a_view(desk, layers):
    desk.windows.compare_action.setChecked(True)
    settled(desk)
    overlay = desk.windows.compare.overlay
    images = [overlay.item.image(side) for side in (0, 1)]
    desk.canvas.refresh()
    settled(desk)
    assert [overlay.item.image(side) for side in (0, 1)] == images
    assert all(now is before for now, before in zip((overlay.item.image(0), overlay.item.image(1)), images))
    extent = QgsRectangle(desk.canvas.extent())
    desk.canvas.setExtent(
        QgsRectangle(extent.xMinimum(), extent.yMinimum() + 100, extent.xMaximum() - 100, extent.yMaximum())
    )
    settled(desk)
    assert overlay.item.image(0) is not images[0]
    assert (colour(desk, 0.45, 0.4), colour(desk, 0.55, 0.4)) == (RED, BLUE)
    for angle in (30, 0):
        desk.canvas.setRotation(angle)
        settled(desk)
        assert (colour(desk, 0.45, 0.4), colour(desk, 0.55, 0.4)) == (RED, BLUE)


def test_a_new_style_is_seen(desk, layers):
    desk.windows.compare_action.setChecked(True)
    settled(desk)
    layers["fused"].setOpacity(0.0)
    layers["fused"].triggerRepaint()
    settled(desk)
    assert colour(desk, 0.6, 0.3) == (255, 255, 255)


def test_ending_leaves_no_trace(desk, layers):
    before = desk.canvas.grab().toImage()
    items, filters = len(desk.canvas.scene().items()), desk.canvas.viewport().cursor().shape()
    desk.windows.compare_action.setChecked(True)
    settled(desk)
    bar = desk.windows.compare
    move_mouse(desk.canvas.viewport(), QPoint(desk.canvas.width() // 2, 90))
    assert desk.canvas.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
    bar.leave.trigger()
    assert desk.windows.compare is None
    assert not desk.windows.compare_action.isChecked()
    settled(desk)
    assert len(desk.canvas.scene().items()) == items
    assert desk.canvas.viewport().cursor().shape() == filters
    desk.window.resize(desk.window.size())
    wait_until(lambda: desk.canvas.size() == before.size(), 10)
    settled(desk)
    assert desk.canvas.grab().toImage() == before
    assert desk.canvas.mapTool() is desk.earlier
    QTest.mouseClick(desk.canvas.viewport(), LEFT, NO_KEY, QPoint(desk.canvas.width() // 2, 90))


def test_layers_may_go_while_they_are_compared(desk, layers):
    desk.windows.compare_action.setChecked(True)
    desk.project.removeMapLayer(layers.pop("fused").id())
    settled(desk)
    assert colour(desk, 0.4, 0.3) == RED
    desk.project.clear()
    settled(desk)
    assert colour(desk, 0.4, 0.3) == (255, 255, 255)
    desk.windows.compare_action.setChecked(False)


def test_it_may_end_while_it_renders(desk, layers):
    for _ in range(5):
        desk.windows.compare_action.setChecked(True)
        desk.canvas.zoomByFactor(0.9)
        QApplication.processEvents()
        desk.windows.compare_action.setChecked(False)
    settled(desk)
    assert desk.windows.compare is None


def test_without_layers_and_with_one_it_opens_all_the_same(desk, tmp_path):
    desk.windows.compare_action.setChecked(True)
    assert desk.windows.compare.first.currentLayer() is None
    desk.windows.compare_action.setChecked(False)
    write_raster(tmp_path / "one.tif", np.full((1, 4, 4), 0.5), 30)
    layer = desk.add(tmp_path / "one.tif")
    desk.windows.compare_action.setChecked(True)
    assert layer in (desk.windows.compare.first.currentLayer(), desk.windows.compare.second.currentLayer())
