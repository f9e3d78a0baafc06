"""The spectral view, in a window with a real map."""

from __future__ import annotations

import importlib
import json
import math
import shutil
import struct
import threading
from pathlib import Path

import numpy as np
import pytest
from map_window import LEFT, NO_KEY, SHIFT, MapWindow, move_mouse
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPalette, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from rasters import HSI_PIXEL, HSI_WAVELENGTHS, NORTH, SCALE, UTM_33N, WEST, write_raster
from support import wait_until

GUI = "spectramorph.spectramorph_plugin.gui"


@pytest.fixture(scope="session")
def gui(spectramorph):
    """Return a module of the plugin's windows by name."""
    return lambda name: importlib.import_module(f"{GUI}.{name}")


@pytest.fixture
def desk(gui, project):
    window = MapWindow(gui("map_windows").MapWindows)
    yield window
    window.close()


@pytest.fixture
def view(desk, hsi, msi):
    """The dock, open over the HSI and the MSI, which is above."""
    desk.add(hsi, "HSI")
    layer = desk.add(msi, "MSI")
    desk.windows.view_action.setChecked(True)
    desk.window.resizeDocks([desk.windows.view], [300], Qt.Orientation.Vertical)
    QApplication.processEvents()
    desk.look_at(layer)
    wait_until(lambda: all(entry.bands for entry in desk.windows.view.layers.entries()))
    return desk.windows.view


@pytest.fixture(scope="session")
def cube() -> np.ndarray:
    rng = np.random.default_rng(3)
    return rng.uniform(0.02, 0.6, (len(HSI_WAVELENGTHS), 8, 8)).round(4)


@pytest.fixture(scope="session")
def made(tmp_path_factory, cube) -> Path:
    folder = tmp_path_factory.mktemp("spectral")
    write_raster(folder / "hsi.tif", cube, HSI_PIXEL, wavelengths=HSI_WAVELENGTHS, fwhm=np.full(len(cube), 12.0))
    raster = gdal.Open(str(folder / "hsi.tif"), gdal.GA_Update)
    for number in range(1, len(cube) + 1):
        raster.GetRasterBand(number).SetMetadataItem("bbl", str(int(number != 5)))
    raster.GetRasterBand(7).WriteArray(np.full((1, 1), -32768, np.int16), 0, 0)
    del raster
    fine = cube[[3, 6, 10, 17]].repeat(3, axis=1).repeat(3, axis=2)
    write_raster(
        folder / "msi.tif", fine, HSI_PIXEL / 3, wavelengths=HSI_WAVELENGTHS[[3, 6, 10, 17]], fwhm=(65, 35, 30, 115)
    )
    return folder


@pytest.fixture
def hsi(made, tmp_path) -> Path:
    return Path(shutil.copy(made / "hsi.tif", tmp_path / "hsi.tif"))


@pytest.fixture
def msi(made, tmp_path) -> Path:
    return Path(shutil.copy(made / "msi.tif", tmp_path / "msi.tif"))


def middle(column: int, row: int) -> tuple[float, float]:
    """Return the map coordinates of a pixel of the HSI."""
    return WEST + (column + 0.5) * HSI_PIXEL, NORTH - (row + 0.5) * HSI_PIXEL


def plain(path: Path, values: np.ndarray, pixel: float, names=(), domain=None) -> Path:
    """Write float32 bands without wavelengths."""
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[2], values.shape[1], len(values), gdal.GDT_Float32
    )
    raster.SetGeoTransform((WEST, pixel, 0, NORTH, 0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(UTM_33N)
    raster.SetProjection(reference.ExportToWkt())
    for number, band in enumerate(values, start=1):
        raster.GetRasterBand(number).WriteArray(band)
        if names:
            raster.GetRasterBand(number).SetDescription(names[number - 1])
    if domain:
        raster.SetMetadata(domain, "SPECTRAMORPH")
    raster.FlushCache()
    return path


def settled(view):
    """Wait until all that was asked for is read and drawn; return the curves by name."""

    QApplication.processEvents()

    def done() -> bool:
        wanted = {entry.layer_id for entry in view._wanted()}
        read = [view._readings.get(pin.key, {}) for pin in view.pins]
        newest = [view._serials[pin.key] for pin in view.pins]
        return (
            all(
                wanted <= set(have) and all(have[key][0] in (0, serial) for key in wanted)
                for have, serial in zip(read, newest)
            )
            and not view._draw_timer.isActive()
        )

    wait_until(done, 10)
    return {curve.name: curve for curve in view.curves}


def test_a_click_shows_the_spectra_of_all_layers_there(desk, view, cube):
    desk.click(*middle(2, 5))
    assert not view._readings[view.pins[0].key], "the click itself reads nothing"
    curves = settled(view)
    assert set(curves) == {"HSI", "MSI"}
    np.testing.assert_allclose(curves["HSI"].wavelength, HSI_WAVELENGTHS)
    expected = [None if number == 4 else value for number, value in enumerate(cube[:, 5, 2])]
    assert curves["HSI"].values == pytest.approx(expected, abs=SCALE / 100)
    assert curves["MSI"].values == pytest.approx(list(cube[[3, 6, 10, 17], 5, 2]), abs=SCALE / 100)
    assert curves["MSI"].few
    assert curves["MSI"].widths == (65, 35, 30, 115)


def test_pixels_are_read_on_a_thread_of_their_own(desk, view, gui, monkeypatch):
    threads = []
    read = gui("spectral_reader")._read
    monkeypatch.setattr(
        gui("spectral_reader"), "_read", lambda *given: (threads.append(threading.current_thread()), read(*given))[1]
    )
    desk.click(*middle(2, 5))
    settled(view)
    assert threads
    assert threading.main_thread() not in threads


def test_nodata_makes_a_gap_and_so_do_bad_bands(desk, view):
    desk.click(*middle(0, 0))
    curve = settled(view)["HSI"]
    assert [number for number, value in enumerate(curve.values) if value is None] == [4, 6]
    assert [run[0] for run in curve.runs()] == [0, 5, 7]


def test_a_place_beyond_a_raster_is_said_to_be_outside(desk, view):
    desk.canvas.scale()
    view.pick_place(QgsPointXY(WEST - 1000, NORTH))
    assert settled(view) == {}
    assert {row.detail for row in view._rows() if row.group == "layer"} == {"outside"}
    assert "no valid values" in view.plot._hint


def test_layers_in_another_crs_are_read_at_the_same_place(desk, view, hsi, tmp_path):
    gdal.Warp(str(tmp_path / "degrees.tif"), str(hsi), dstSRS="EPSG:4326", resampleAlg="near", xRes=2e-5, yRes=2e-5)
    warped = gdal.Open(str(tmp_path / "degrees.tif"), gdal.GA_Update)
    for number, nm in enumerate(HSI_WAVELENGTHS, start=1):
        warped.GetRasterBand(number).SetMetadataItem("wavelength", str(nm))
    del warped
    desk.add(tmp_path / "degrees.tif", "degrees")
    for column, row in ((1, 2), (6, 3), (4, 7)):
        desk.click(*middle(column, row))
        curves = settled(view)
        assert curves["degrees"].values[:4] == pytest.approx(curves["HSI"].values[:4])
        assert curves["degrees"].values[5:] == pytest.approx(curves["HSI"].values[5:])


def test_places_are_added_moved_renamed_coloured_copied_and_removed(desk, view, cube):
    desk.click(*middle(1, 1))
    desk.click(*middle(2, 2))
    assert len(view.pins) == 1, "a click takes the place elsewhere"
    desk.click(*middle(5, 5), SHIFT)
    view.keep.setChecked(True)
    desk.click(*middle(6, 1))
    view.keep.setChecked(False)
    assert [pin.name for pin in view.pins] == ["Place 1", "Place 2", "Place 3"]
    assert len({pin.colour for pin in view.pins}) == 3
    curves = settled(view)
    assert len(curves) == 6
    assert curves["Place 2 · HSI"].values[0] == pytest.approx(cube[0, 5, 5], abs=1e-6)
    assert curves["Place 2 · HSI"].colour == view.pins[1].colour

    desk.drag(desk.on_screen(*middle(5, 5)), desk.on_screen(*middle(7, 7)))
    assert settled(view)["Place 2 · HSI"].values[0] == pytest.approx(cube[0, 7, 7], abs=1e-6)
    assert len(view.pins) == 3

    item = view.panel.topLevelItem(1).child(1)
    item.setText(0, "meadow")
    QApplication.processEvents()
    assert view.pins[1].name == "meadow"
    view.set_colour("place", view.pins[1].key, "#123456")
    assert settled(view)["meadow · HSI"].colour == "#123456"
    view.panel.copied.emit(view.pins[1].key)
    east, north = (float(part) for part in QApplication.clipboard().text().partition(" (")[0].split(", "))
    assert (east, north) == pytest.approx(middle(7, 7), abs=HSI_PIXEL / 2)
    assert "EPSG:32633" in QApplication.clipboard().text()

    view.panel.setCurrentItem(view.panel.topLevelItem(1).child(1))
    QTest.keyClick(view.panel, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert [pin.name for pin in view.pins] == ["Place 1", "Place 3"]
    markers = [item for item in desk.canvas.scene().items() if type(item).__name__ == "PinMarker"]
    assert len(markers) == 2


def test_an_unchecked_place_is_neither_drawn_nor_marked(desk, view):
    desk.click(*middle(1, 1))
    desk.click(*middle(5, 5), SHIFT)
    settled(view)
    view.panel.topLevelItem(1).child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert set(settled(view)) == {"HSI", "MSI"}
    assert [pin.marker.isVisible() for pin in view.pins] == [False, True]
    desk.canvas.zoomByFactor(0.5)
    assert not view.pins[0].marker.isVisible()


def test_places_stay_where_they_are_when_the_map_changes_its_crs(desk, view):
    desk.click(*middle(3, 3))
    before = settled(view)["HSI"].values
    place = view.pins[0].point
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert view.pins[0].point == place
    assert view.tool.pins_at[view.pins[0].key].y() > 6e6
    desk.canvas.setCenter(view.tool.pins_at[view.pins[0].key])
    desk.settle()
    there = desk.on_screen(view.tool.pins_at[view.pins[0].key].x(), view.tool.pins_at[view.pins[0].key].y())
    assert (view.pins[0].marker.pos() - QPointF(there)).manhattanLength() < 3
    desk.click(*view.tool.pins_at[view.pins[0].key])
    assert settled(view)["HSI"].values == before


def test_spectra_follow_the_mouse_when_asked_to(desk, view, cube):
    viewport = desk.canvas.viewport()
    move_mouse(viewport, desk.on_screen(*middle(2, 2)))
    assert view._hover is None
    view.follow.setChecked(True)
    move_mouse(viewport, desk.on_screen(*middle(4, 4)))
    move_mouse(viewport, desk.on_screen(*middle(6, 1)))

    def is_there() -> bool:
        hovered = [curve for curve in view.curves if curve.faint and curve.name == "HSI"]
        return bool(hovered) and abs(hovered[0].values[0] - cube[0, 1, 6]) < 1e-6

    wait_until(is_there, 10)
    assert view._exported() == [], "what the mouse passes over is not exported"
    assert view.pins == []
    view.follow.setChecked(False)
    wait_until(lambda: not view.curves, 10)


def test_of_many_places_in_a_row_the_newest_is_read(desk, view, cube):
    told = []
    view.reader.finished.connect(lambda key, serial: told.append(serial))
    for number in range(60):
        view.pick_place(QgsPointXY(*middle(number % 8, number // 8)))
    view.pick_place(QgsPointXY(*middle(6, 6)))
    last = view._serials[view.pins[0].key]
    wait_until(lambda: last in told, 10)
    assert settled(view)["HSI"].values[0] == pytest.approx(cube[0, 6, 6], abs=1e-6)
    assert told[-1] == last
    assert len(view.pins) == 1


def test_layers_that_are_hidden_renamed_removed_or_new_are_followed(desk, view, hsi, tmp_path):
    desk.click(*middle(2, 2))
    assert set(settled(view)) == {"HSI", "MSI"}
    layers = {layer.name(): layer for layer in desk.project.mapLayers().values()}
    desk.project.layerTreeRoot().findLayer(layers["MSI"].id()).setItemVisibilityChecked(False)
    assert set(settled(view)) == {"HSI"}
    view.layers.want(layers["MSI"].id(), True)
    assert set(settled(view)) == {"HSI", "MSI"}, "what the user checks is shown, hidden or not"
    layers["HSI"].setName("coarse image")
    assert set(settled(view)) == {"coarse image", "MSI"}
    desk.project.removeMapLayer(layers["HSI"].id())
    assert set(settled(view)) == {"MSI"}
    desk.add(shutil.copy(hsi, tmp_path / "new.tif") and tmp_path / "new.tif", "new")
    wait_until(lambda: "new" in {curve.name for curve in view.curves}, 10)
    desk.project.clear()
    assert view.layers.entries() == []
    assert view.pins == []
    wait_until(lambda: not view.curves, 10)
    assert [item for item in desk.canvas.scene().items() if type(item).__name__ == "PinMarker"] == []


def test_a_hidden_raster_is_shown_with_the_visible_one_of_its_group(desk, view, hsi):
    root = desk.project.layerTreeRoot()
    group = root.addGroup("run")
    for name, visible in (("fused", True), ("original", False)):
        layer = QgsRasterLayer(str(hsi), name)
        desk.project.addMapLayer(layer, False)
        group.addLayer(layer).setItemVisibilityChecked(visible)
    alone = desk.add(hsi, "alone", visible=False)
    desk.click(*middle(2, 2))
    wait_until(lambda: all(entry.bands for entry in view.layers.entries()), 10)
    assert set(settled(view)) == {"HSI", "MSI", "fused", "original"}
    assert not view.layers.is_shown(view.layers.entry(alone.id()))


def test_a_file_that_is_written_anew_is_read_anew(desk, view, hsi, cube):
    desk.click(*middle(2, 2))
    settled(view)
    write_raster(hsi, cube[::-1], HSI_PIXEL, wavelengths=HSI_WAVELENGTHS)
    desk.click(*middle(2, 2))
    assert settled(view)["HSI"].values == pytest.approx(list(cube[::-1, 2, 2]), abs=1e-6)


def test_a_file_that_is_gone_or_broken_is_told_and_the_others_are_shown(desk, view, hsi):
    desk.click(*middle(2, 2))
    settled(view)
    hsi.write_bytes(b"no raster any more")
    desk.click(*middle(3, 3))
    assert set(settled(view)) == {"MSI"}
    assert [row.detail for row in view._rows() if row.name == "HSI"] == ["cannot be read"]


def test_fractions_are_bars_and_other_bands_numbers(desk, view, tmp_path):
    shares = np.full((3, 8, 8), 0.2, np.float32)
    shares[0] = 0.6
    shares[2, 4, 4] = np.nan
    fractions = desk.add(
        plain(tmp_path / "a.tif", shares, HSI_PIXEL, ("endmember 1", "endmember 2", "endmember 3")), "A"
    )
    told = {"VALUES": "fractions"}
    named = desk.add(plain(tmp_path / "b.tif", shares, HSI_PIXEL, ("grass", "soil", "water"), told), "B")
    numbers = desk.add(plain(tmp_path / "c.tif", 100 * shares, HSI_PIXEL), "C")
    wait_until(lambda: all(entry.bands for entry in view.layers.entries()), 10)
    view.layers.want(numbers.id(), True)
    desk.click(*middle(4, 4))
    settled(view)
    bars = {group.title: group for group in view.bars._groups}
    assert bars["A"].fractions
    assert bars["A"].names == ("endmember 1", "endmember 2", "endmember 3")
    assert bars["B"].values == (pytest.approx(0.6), pytest.approx(0.2), None)
    assert bars["B"].names == ("grass", "soil", "water")
    assert not bars["C"].fractions
    assert bars["C"].names == ("Band 1", "Band 2", "Band 3")
    assert view._bars_area.isVisible()
    for layer in (fractions, named, numbers):
        view.layers.want(layer.id(), False)
    settled(view)
    assert not view._bars_area.isVisible()


@pytest.mark.parametrize("relative", [False, True])
def test_an_uncertainty_is_a_band_about_its_raster(desk, view, cube, tmp_path, relative):
    sigma = np.full((1, 8, 8), 0.01, np.float32)
    told = {"SIGMA_OF": "hsi.tif", "SIGMA_TO_90": "1.5", "SIGMA_UNITS": "relative" if relative else "values"}
    told["SIGMA_PER_BAND"] = "{" + ", ".join(str(number + 1) for number in range(len(cube))) + "}"
    layer = desk.add(plain(tmp_path / "sigma.tif", sigma, HSI_PIXEL, domain=told), visible=False)
    wait_until(lambda: all(entry.bands for entry in view.layers.entries()), 10)
    desk.click(*middle(2, 6))
    curve = settled(view)["HSI"]
    for number in (0, 9):
        value = cube[number, 6, 2]
        half = 1.5 * 0.01 * (number + 1) * (value if relative else 1)
        assert (curve.low[number], curve.high[number]) == pytest.approx((value - half, value + half), abs=1e-6)
    assert curve.low[4] is None
    assert settled(view)["MSI"].low is None
    view.layers.want(layer.id(), False)
    assert settled(view)["HSI"].low is None


def test_the_uncertainty_of_the_same_run_is_taken_where_all_files_are_temporary(desk, view, hsi, tmp_path):
    """Each of them has a folder of its own, and those of all runs are called alike: their group tells them apart."""
    root = desk.project.layerTreeRoot()
    for run, half in (("first", 0.01), ("second", 0.02)):
        layers = []
        for kind in ("fused", "sigma"):
            (tmp_path / run / kind).mkdir(parents=True)
        shutil.copy(hsi, tmp_path / run / "fused" / "OUTPUT.tif")
        layers.append(desk.add(tmp_path / run / "fused" / "OUTPUT.tif", run))
        sigma = np.full((1, 8, 8), half, np.float32)
        told = {"SIGMA_OF": "OUTPUT.tif", "SIGMA_TO_90": "1"}
        path = plain(tmp_path / run / "sigma" / "UNCERTAINTY.tif", sigma, HSI_PIXEL, domain=told)
        layers.append(desk.add(path, f"sigma of {run}", visible=False))
        group = root.insertGroup(0, run)
        for layer in layers:
            node = root.findLayer(layer.id())
            group.addChildNode(node.clone())
            node.parent().removeChildNode(node)
    wait_until(lambda: all(entry.bands for entry in view.layers.entries()), 10)
    desk.click(*middle(2, 6))
    curves = settled(view)
    for run, half in (("first", 0.01), ("second", 0.02)):
        assert curves[run].high[0] - curves[run].values[0] == pytest.approx(half, abs=1e-6)


ENVI = "ENVI\nsamples = 2\nlines = 1\nbands = 3\ndata type = 4\ninterleave = bsq\nbyte order = 0\n"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("wavelength units = Nanometers\nwavelength = {450, 550, 650}\n", (450, 550, 650)),
        ("wavelength = {0.45, 0.55, 0.65}\n", (450, 550, 650)),
        ("wavelength units = Micrometers\nwavelength = {0.45, 0.55, 0.65}\n", (450, 550, 650)),
        ("wavelength units = Index\nwavelength = {1, 2, 3}\n", None),
        ("wavelength units = Wavenumber\nwavelength = {4500, 5500, 6500}\n", None),
        ("wavelength = {1, 2, 3}\n", None),
        ("band names = {band 1 (418.24 Nanometers), band 2 (424 Nanometers), x (430.5 nm)}\n", (418.24, 424, 430.5)),
        ("", None),
    ],
)
def test_wavelengths_are_found_in_envi_headers(gui, tmp_path, header, expected):
    (tmp_path / "x.hdr").write_text(ENVI + header)
    (tmp_path / "x.img").write_bytes(struct.pack("<6f", *range(6)))
    bands = gui("spectral_bands").read_bands(gdal.Open(str(tmp_path / "x.img")))
    assert bands.wavelength == (None if expected is None else pytest.approx(expected))


def test_scale_bad_bands_and_nodata_are_found_in_envi_headers(gui, tmp_path):
    told = (
        "wavelength = {450, 550, 650}\nbbl = {1, 0, 1}\nfwhm = {0.01, 0.01, 0.02}\nreflectance scale factor = 10000\n"
    )
    (tmp_path / "x.hdr").write_text(ENVI + told + "data ignore value = -9999\n")
    (tmp_path / "x.img").write_bytes(struct.pack("<6f", 1000, 0, 2000, 0, -9999, 0))
    raster = gui("spectral_reader")._Open(str(tmp_path / "x.img"))
    assert raster.bands.bad == (False, True, False)
    assert raster.bands.fwhm == pytest.approx((10, 10, 20))
    assert raster.values_at(0.5, -0.5) == (pytest.approx(0.1), pytest.approx(0.2), None)
    assert raster.values_at(2.5, -0.5) is None


def test_wavelengths_are_found_in_imagery_metadata_and_masks_make_gaps(gui, tmp_path):
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "x.tif"), 2, 2, 4, gdal.GDT_Byte)
    for number in (1, 2, 3):
        raster.GetRasterBand(number).SetMetadataItem("CENTRAL_WAVELENGTH_UM", f"{0.4 + number / 10}", "IMAGERY")
        raster.GetRasterBand(number).WriteArray(np.full((2, 2), number, np.uint8))
    raster.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    raster.GetRasterBand(4).WriteArray(np.array([[255, 0], [255, 255]], np.uint8))
    del raster
    found = gui("spectral_reader")._Open(str(tmp_path / "x.tif"))
    assert found.bands.wavelength == pytest.approx((500, 600, 700))
    assert found.values_at(0.5, -0.5) == (1, 2, 3)
    assert found.values_at(1.5, -0.5) == (None, None, None)


LIBRARIES = {
    "ours.csv": "band,wavelength_nm,endmember_1,endmember_2\n1,450,0.1,0.5\n2,550,0.2,0.6\n3,650,,0.7\n",
    "european.csv": "Wellenlänge;Gras;Boden\n0,45;0,1;0,5\n0,55;0,2;0,6\n0,65;;0,7\n",
    "across.csv": "id,name,450,550,650\n1,Gras,0.1,0.2,\n2,Boden,0.5,0.6,0.7\n",
    "bare.txt": "650 nan 0.7\n550 0.2 0.6\n450 0.1 0.5\n",
    "tabs.csv": "# a remark\nwavelength (µm)\tGras\tBoden\n0.45\t0.1\t0.5\n0.55\t0.2\t0.6\n0.65\t\t0.7\n",
}


@pytest.mark.parametrize("name", LIBRARIES)
def test_tables_of_many_kinds_are_libraries(gui, tmp_path, name):
    (tmp_path / name).write_text(LIBRARIES[name], encoding="utf-8")
    curves = gui("spectral_library").read_library(tmp_path / name)
    assert [curve.wavelength for curve in curves] == [pytest.approx((450, 550, 650))] * 2
    assert [curve.values for curve in curves] == [(0.1, 0.2, None), (0.5, 0.6, 0.7)]


def test_envi_libraries_of_either_byte_order_are_read(gui, tmp_path):
    header = "ENVI\nsamples = 3\nlines = 2\nbands = 1\nheader offset = 4\nfile type = ENVI Spectral Library\n"
    header += "data type = {}\nbyte order = {}\nwavelength units = Micrometers\nspectra names = {{\n Gras,\n Boden}}\n"
    header += "wavelength = {{\n 0.45, 0.55,\n 0.65}}\n"
    for order, mark in ((0, "<"), (1, ">")):
        (tmp_path / "x.hdr").write_text(header.format(5, order))
        (tmp_path / "x.sli").write_bytes(b"skip" + struct.pack(f"{mark}6d", 0.1, 0.2, 0.3, 0.5, 0.6, 0.7))
        for name in ("x.sli", "x.hdr"):
            curves = gui("spectral_library").read_library(tmp_path / name)
            assert [(curve.name, curve.values) for curve in curves] == [
                ("Gras", (0.1, 0.2, 0.3)),
                ("Boden", (0.5, 0.6, 0.7)),
            ]
            assert curves[0].wavelength == pytest.approx((450, 550, 650))


@pytest.mark.parametrize(("driver", "name"), [("GeoJSON", "x.geojson"), ("GPKG", "x.gpkg")])
def test_libraries_of_enmap_box_are_read(gui, tmp_path, driver, name):
    profile = {"x": [0.45, 0.55, 0.65], "y": [0.1, 0.2, None], "xUnit": "Micrometers"}
    if driver == "GeoJSON":
        feature = {"type": "Feature", "geometry": None, "properties": {"name": "Gras", "profiles": profile}}
        (tmp_path / name).write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    else:
        library = ogr.GetDriverByName(driver).CreateDataSource(str(tmp_path / name))
        layer = library.CreateLayer("spectra", geom_type=ogr.wkbNone)
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("profiles", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("old", ogr.OFTBinary))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"], feature["profiles"] = "Gras", json.dumps(profile)
        feature.SetFieldBinaryFromHexString("old", b"\x80\x03cos\nsystem\n".hex())
        layer.CreateFeature(feature)
        del feature, layer, library
    (curve,) = gui("spectral_library").read_library(tmp_path / name)
    assert (curve.name, curve.values) == ("Gras", (0.1, 0.2, None))
    assert curve.wavelength == pytest.approx((450, 550, 650))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.csv", b""),
        ("x.csv", b"name,city\nAnna,Graz\n"),
        ("x.csv", bytes(range(256)) * 9),
        ("x.geojson", b'{"type": "FeatureCollection", "features": []}'),
        ("x.geojson", b"{"),
        ("x.gpkg", b"SQLite format 3\x00broken"),
        ("x.sli", b"12345678"),
        ("x.hdr", b"ENVI\nsamples = 3\n"),
        ("gone.csv", None),
    ],
)
def test_what_is_no_library_is_told_in_a_sentence(desk, view, gui, tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    view.add_library(tmp_path / name)
    assert view.references == []
    assert name in view.messages.currentItem().text()
    desk.click(*middle(1, 1))
    assert settled(view)


def test_reference_spectra_are_shown_and_matched(desk, view, tmp_path, cube):
    spectrum = 50 * cube[:, 3, 3]
    rows = "\n".join(f"{nm},{value}" for nm, value in zip(HSI_WAVELENGTHS, spectrum))
    (tmp_path / "leaf.csv").write_text(f"wavelength_nm,leaf\n{rows}\n")
    desk.project.removeMapLayer(next(e.layer_id for e in view.layers.entries() if e.name == "MSI"))
    desk.click(*middle(3, 3))
    view.add_library(tmp_path / "leaf.csv")
    assert settled(view)["leaf"].values == pytest.approx(list(spectrum))
    view.match.setChecked(True)
    curves = settled(view)
    assert curves["leaf"].factor == pytest.approx(0.02, rel=1e-3)
    assert curves["leaf"].values == pytest.approx(list(cube[:, 3, 3]), rel=1e-3)
    assert "leaf (× 0.02)" in [sample.name for sample in view.plot._samples]
    view.shapes.setChecked(True)
    curves = settled(view)
    for curve in curves.values():
        nm, value = np.array([pair for pair in zip(curve.wavelength, curve.values) if pair[1] is not None]).T
        assert (np.diff(nm) * (value[1:] + value[:-1]) / 2).sum() / (nm[-1] - nm[0]) == pytest.approx(1)
    assert "leaf" in [sample.name for sample in view.plot._samples], "the legend tells of no factor"
    view.remove_references()
    assert set(settled(view)) == {"HSI"}


def test_a_table_of_endmembers_in_the_project_is_a_library(desk, view, tmp_path):
    (tmp_path / "endmembers.csv").write_text(LIBRARIES["ours.csv"])
    layer = QgsVectorLayer(f"{tmp_path / 'endmembers.csv'}|option:AUTODETECT_TYPE=YES", "Endmembers", "ogr")
    desk.project.addMapLayer(layer)
    view._fill_library_menu()
    (action,) = (action for action in view.library_menu.actions() if action.text() == "Endmembers")
    action.trigger()
    assert [one.curve.name for one in view.references] == ["endmember_1", "endmember_2"]


def test_exported_spectra_are_what_is_shown(desk, view, gui, tmp_path, cube):
    desk.click(*middle(2, 5))
    desk.click(*middle(4, 1), SHIFT)
    curves = settled(view)
    view.export(tmp_path / "x.csv")
    read = {curve.name: curve for curve in gui("spectral_library").read_library(tmp_path / "x.csv")}
    assert set(read) == set(curves)
    for name, curve in curves.items():
        found = dict(zip(read[name].wavelength, read[name].values))
        assert [found[nm] for nm in curve.wavelength] == pytest.approx(curve.values)
    view.export(tmp_path / "x.sli")
    read = {curve.name: curve for curve in gui("spectral_library").read_library(tmp_path / "x.sli")}
    assert set(read) == {"Place 1 · HSI", "Place 2 · HSI"}
    assert read["Place 1 · HSI"].values == pytest.approx(curves["Place 1 · HSI"].values)
    assert "Place 1 · MSI" in view.messages.currentItem().text(), "what is left out is told"
    view.export(tmp_path / "x.png")
    image = QImage(str(tmp_path / "x.png"))
    assert image.width() >= 1800
    assert QColor(image.pixel(2, 2)) == QColor("white")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name[0] in ".x") == [
        "x.csv",
        "x.hdr",
        "x.png",
        "x.sli",
    ]


def test_an_export_is_whole_or_changes_nothing(desk, view, tmp_path):
    desk.click(*middle(2, 5))
    settled(view)
    (tmp_path / "x.sli").write_text("old")
    (tmp_path / "x.hdr").mkdir()
    before = sorted(path.name for path in tmp_path.iterdir())
    view.export(tmp_path / "x.sli")
    assert "x.hdr" in view.messages.currentItem().text()
    assert (tmp_path / "x.sli").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    view.messages.clearWidgets()
    view.export(tmp_path / "nowhere" / "x.csv")
    assert "nowhere" in view.messages.currentItem().text()


def test_without_a_place_there_is_nothing_to_export(view):
    view._export(".csv")
    assert "click on the map" in view.messages.currentItem().text()


def test_the_plot_zooms_and_reads_out(desk, view, cube):
    desk.click(*middle(2, 5))
    settled(view)
    plot = view.plot
    plot.grab()
    whole, values = plot.shown()
    at = plot._area.center()
    nm, found = plot.read_out(at.x())
    near = int(np.abs(HSI_WAVELENGTHS - nm).argmin())
    read = {curve.name: value for curve, (_, value) in found}
    assert read["HSI"] == pytest.approx(cube[near, 5, 2], abs=1e-6)

    def wheel(turns: int, key=NO_KEY) -> None:
        event = QWheelEvent(
            at, QPointF(plot.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton, key,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(plot, event)

    wheel(3)
    narrow, _ = plot.shown()
    assert narrow.length == pytest.approx(whole.length / 1.2**3)
    assert plot.read_out(at.x())[0] == pytest.approx(nm)
    wheel(2, Qt.KeyboardModifier.ControlModifier)
    assert plot.shown()[1].length < values.length
    wheel(-20)
    assert plot.shown()[0].length == pytest.approx(whole.length), "one cannot get lost outside"
    QTest.mouseDClick(plot, LEFT, NO_KEY, at.toPoint())
    assert not plot.zoomed
    begin = QPoint(int(plot._area.left() + 40), int(plot._area.top() + 20))
    QTest.mousePress(plot, LEFT, NO_KEY, begin)
    move_mouse(plot, begin + QPoint(60, 30), held=True)
    move_mouse(plot, begin + QPoint(120, 60), held=True)
    plot.grab()
    QTest.mouseRelease(plot, LEFT, NO_KEY, begin + QPoint(120, 60))
    assert plot.shown()[0].length == pytest.approx(whole.length * 120 / plot._area.width(), rel=0.02)
    assert plot.shown()[1].length == pytest.approx(values.length * 60 / plot._area.height(), rel=0.02)
    view.show_all.trigger()
    assert not plot.zoomed


def test_the_plot_draws_every_kind_of_curve_on_light_and_dark(gui, desk, view):
    curve_of = gui("spectral_curves").Curve
    nm = tuple(np.linspace(400, 2500, 224))
    odd = [
        curve_of("one point", (500.0,), (0.1,)),
        curve_of("constant", nm, (0.3,) * 224),
        curve_of("huge", nm, tuple(1e30 * value for value in nm)),
        curve_of("tiny", nm, tuple(1e-30 * value for value in nm)),
        curve_of("negative", nm, tuple(-value for value in nm)),
        curve_of("gaps", nm, tuple(None if number % 2 else 1.0 for number in range(224))),
        curve_of("points", (450.0, 550.0), (0.1, 0.4), widths=(60.0, 30.0), low=(0.0, None), high=(0.2, None)),
    ]
    dark = QPalette(QColor("#303030"))
    for palette in (view.plot.palette(), dark):
        view.plot.setPalette(palette)
        for curve in odd:
            view.plot.show_curves([curve], [gui("spectral_curves").Sample(curve.name, curve.colour)], "Value")
            image = view.plot.grab().toImage()
            back = QColor(image.pixel(image.width() - 2, image.height() - 2))
            colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 2)}
            assert len(colours) > 3, f"{curve.name} is not seen"
            assert (back.lightness() < 128) == (palette is dark)


def test_closing_gives_the_earlier_tool_back_and_unloading_leaves_nothing(desk, view):
    assert desk.canvas.mapTool() is view.tool
    desk.click(*middle(2, 2))
    settled(view)
    view.close()
    assert desk.canvas.mapTool() is desk.earlier
    assert not desk.windows.view_action.isChecked()
    assert not view.pins[0].marker.isVisible()
    desk.canvas.zoomByFactor(0.8)
    assert not view.pins[0].marker.isVisible()
    desk.windows.view_action.setChecked(True)
    assert view.pins[0].marker.isVisible()
    assert desk.canvas.mapTool() is view.tool
    thread = view.reader._thread
    desk.windows.end()
    assert not thread.is_alive()
    assert desk.canvas.mapTool() is desk.earlier
    assert [item for item in desk.canvas.scene().items() if type(item).__name__ == "PinMarker"] == []
    desk.project.clear()  # nothing of it listens any more


def test_another_tool_of_the_user_is_left_alone(desk, view):
    desk.canvas.setMapTool(desk.earlier)
    assert not view.pick.isChecked()
    view.close()
    assert desk.canvas.mapTool() is desk.earlier


def test_unloading_while_much_is_waiting_ends_at_once(desk, view):
    for number in range(40):
        desk.click(*middle(number % 8, number // 8), SHIFT)
    desk.windows.end()
    assert threading.active_count() < 40
    QApplication.processEvents()


def test_curves_break_where_bands_were_left_out(gui):
    nm = tuple(float(value) for value in (*range(400, 500, 10), *range(900, 1000, 10)))
    curve = gui("spectral_curves").Curve("x", nm, (1.0,) * len(nm))
    assert [len(run) for run in curve.runs()] == [10, 10]
    assert gui("spectral_curves").at_wavelength(curve, 700) is None
    assert gui("spectral_curves").at_wavelength(curve, 455) == 1
    assert math.isclose(gui("spectral_curves").median_step(nm), 10)
