"""What a user can get wrong and the headers show: one clear sentence each, before anything runs."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasters import HSI_WAVELENGTHS, MSI_FWHM, MSI_WAVELENGTHS, write_raster


@pytest.fixture
def refusal(spectramorph, pair, tmp_path):
    """Return what `checkParameterValues` says to changed parameters of a good run; "" for yes."""

    def say(changes: dict, algorithm: str = "fuse") -> str:
        known = QgsApplication.processingRegistry().createAlgorithmById(f"spectramorph:{algorithm}")
        good = {
            **pair.parameters,
            "OUTPUT": str(tmp_path / ("out.csv" if algorithm.startswith("extract") else "out.tif")),
        }
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        accepted, sentence = known.checkParameterValues({**good, **changes}, context)
        assert accepted == (not sentence)
        assert not sentence or sentence.endswith(".")
        return sentence

    return say


@pytest.fixture
def msi(tmp_path):
    """Return a function that writes an MSI that is wrong in one way."""

    def write(**changes) -> str:
        path = tmp_path / "other.tif"
        pixel = changes.pop("pixel", 10.0)
        write_raster(path, np.full((4, 36, 36), 0.2), pixel, wavelengths=MSI_WAVELENGTHS, fwhm=MSI_FWHM, **changes)
        return str(path)

    return write


def test_good_parameters_are_accepted(refusal, msi):
    assert refusal({}) == ""
    assert refusal({"MSI": msi()}) == ""
    assert refusal({"OUTPUT": "TEMPORARY_OUTPUT"}) == ""
    assert refusal({"PRESET": "published", "COARSE_PRIOR": "on", "DATA_TYPE": "float32", "DEVICE": "cuda:1"}) == ""
    assert refusal({}, "extractendmembers") == ""


@pytest.mark.parametrize("name", ["HSI", "MSI"])
def test_no_image(refusal, name):
    assert "choose a raster layer or file" in refusal({name: None})


def test_file_that_is_missing(refusal):
    assert "“/nowhere/image.tif” cannot be opened" in refusal({"HSI": "/nowhere/image.tif"})


def test_file_that_is_no_raster(refusal, tmp_path):
    text = tmp_path / "image.tif"
    text.write_text("This is no image.")
    assert "cannot be opened as a raster file: check that the file is there and complete" in refusal({"MSI": str(text)})


def test_vector_layer_in_memory(refusal, project):
    layer = QgsVectorLayer("Point?crs=EPSG:32633", "points", "memory")
    project.addMapLayer(layer)
    assert "“points” cannot be opened" in refusal({"HSI": layer}) or "cannot be opened" in refusal({"HSI": layer.id()})


def test_raster_in_memory(refusal, pair, project):
    gdal.Translate("/vsimem/hsi.tif", str(pair.hsi))
    layer = QgsRasterLayer("/vsimem/hsi.tif", "in memory")
    assert layer.isValid()
    project.addMapLayer(layer)
    try:
        assert "is not a plain raster file on disk: save it as a GeoTIFF first" in refusal({"HSI": layer.id()})
    finally:
        project.clear()
        gdal.Unlink("/vsimem/hsi.tif")


def test_layer_from_a_web_service(refusal, project, tmp_path):
    # A tile layer is valid without being asked for a tile: nothing goes over the network.
    layer = QgsRasterLayer(f"type=xyz&url=file://{tmp_path}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0", "tiles", "wms")
    assert layer.isValid()
    project.addMapLayer(layer)
    sentence = refusal({"MSI": layer.id()})
    assert "the layer “tiles” is not a file but comes from the provider “wms”: save it as a GeoTIFF first" in sentence


def test_image_without_crs(refusal, msi):
    assert "has no coordinate reference system (CRS): write one into it first" in refusal({"MSI": msi(epsg=None)})


def test_crs_that_only_the_layer_has(refusal, msi, project):
    """A CRS given to a layer in QGIS is not in its file, where the engine looks."""
    layer = QgsRasterLayer(msi(epsg=None), "given one")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    project.addMapLayer(layer)
    assert "has no coordinate reference system (CRS)" in refusal({"MSI": layer.id()})


def test_different_crs(refusal, msi):
    sentence = refusal({"MSI": msi(epsg=32632)})
    assert "different coordinate reference systems (EPSG:32633 and EPSG:32632)" in sentence


def test_images_that_do_not_overlap(refusal, msi):
    assert "do not overlap" in refusal({"MSI": msi(west=900_000.0)})


@pytest.mark.parametrize("pixel", [30.0, 60.0])
def test_msi_that_is_no_finer(refusal, msi, pixel):
    sentence = refusal({"MSI": msi(pixel=pixel)})
    assert f"({pixel:g} map units) are not finer than those of the hyperspectral one (30)" in sentence


def test_images_mixed_up(refusal, pair):
    assert "not finer" in refusal({"HSI": str(pair.msi), "MSI": str(pair.hsi)})


def test_one_image_twice(refusal, pair):
    """The dialog proposes the first layer for both."""
    assert "are the same: choose two" in refusal({"HSI": str(pair.msi)})


@pytest.mark.parametrize("algorithm", ["fuse", "extractendmembers"])
@pytest.mark.parametrize("count", [1, -3])
def test_too_few_endmembers(refusal, algorithm, count):
    assert refusal({"ENDMEMBER_COUNT": count}, algorithm) == (
        f"The number of endmembers is {count}: give 2 or more, or 0 for as many as the data show."
    )


@pytest.mark.parametrize("algorithm", ["fuse", "extractendmembers"])
@pytest.mark.parametrize("count", [0, 2])
def test_enough_endmembers(refusal, algorithm, count):
    assert refusal({"ENDMEMBER_COUNT": count}, algorithm) == ""


def test_uncertainty_of_the_published_preset(refusal, tmp_path):
    wanted = {"UNCERTAINTY": str(tmp_path / "uncertainty.tif")}
    assert refusal({**wanted, "PRESET": "sharp"}) == ""
    assert "knows nothing of its uncertainty: choose the preset sharp" in refusal({**wanted, "PRESET": "published"})
    assert refusal({"UNCERTAINTY": None, "PRESET": "published"}) == ""


def test_unknown_device(refusal):
    assert "The device “gpu” is unknown" in refusal({"DEVICE": "gpu"})


@pytest.mark.parametrize("text", ["red, green", "650, -1, 3, 4", "650;nan;3;4", "0 1 2 3"])
def test_lists_that_are_no_numbers(refusal, text):
    assert "is not a list of numbers above 0: write them like 650, 550, 460" in refusal({"MSI_WAVELENGTHS": text})


@pytest.mark.parametrize("name", ["MSI_WAVELENGTHS", "MSI_FWHM"])
def test_lists_of_the_wrong_length(refusal, name):
    assert "3 numbers were given and the multispectral image has 4 bands" in refusal({name: "650, 550, 460"})


def test_response_table_that_is_missing(refusal):
    assert "the file “/nowhere/response.csv” is not there" in refusal({"RESPONSE": "/nowhere/response.csv"})


def test_model_that_is_missing(refusal):
    assert "the file “/nowhere/m.safetensors” is not there" in refusal(
        {"MODEL": "/nowhere/m.safetensors"}, "exportabundances"
    )
    assert "Choose the model file" in refusal({"MODEL": None}, "exportabundances")


@pytest.mark.parametrize("name", ["HSI", "MSI"])
def test_output_that_is_an_input(refusal, pair, name):
    assert "is one of the inputs: choose another name" in refusal({"OUTPUT": pair.parameters[name]})


def test_output_that_is_an_input_by_another_name(refusal, pair, tmp_path):
    link = tmp_path / "link.tif"
    link.symlink_to(pair.hsi)
    assert "is one of the inputs" in refusal({"OUTPUT": str(link)})


def test_two_outputs_in_one_file(refusal, tmp_path):
    same = str(tmp_path / "same.tif")
    sentence = refusal({"OUTPUT": same, "ABUNDANCES": same})
    assert sentence == "Abundance maps and Fused image have the same file name: choose two."


@pytest.mark.parametrize(("name", "file"), [("OUTPUT", "x.tif"), ("ENDMEMBERS", "e.csv"), ("MODEL", "m.safetensors")])
def test_output_folder_that_is_missing(refusal, name, file):
    assert "the folder “/nowhere” is not there: make it first" in refusal({name: f"/nowhere/{file}"})


def test_output_folder_that_is_read_only(refusal, tmp_path, monkeypatch):
    folder = tmp_path / "read-only"
    folder.mkdir()
    folder.chmod(0o555)
    if os.access(folder, os.W_OK):  # root may write anywhere: then the system's answer is taken for granted
        monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != folder)
    assert "cannot be written to: choose another" in refusal({"OUTPUT": str(folder / "x.tif")})


@pytest.mark.parametrize(("name", "file"), [("OUTPUT", "x.jpg"), ("ENDMEMBERS", "e.gpkg"), ("MODEL", "m.pkl")])
def test_output_of_another_format(refusal, tmp_path, name, file):
    assert "must end in ." in refusal({name: str(tmp_path / file)})


def test_missing_wavelengths_are_told_by_the_engine(run, pair, tmp_path):
    bare = tmp_path / "in" / "bare.tif"
    bare.parent.mkdir()
    noise = np.random.default_rng(0).uniform(0.1, 0.5, (len(HSI_WAVELENGTHS), 12, 12))
    write_raster(bare, noise, 30.0)
    output = tmp_path / "out"
    output.mkdir()
    with pytest.raises(QgsProcessingException, match="no wavelengths"):
        run("fuse", {**pair.parameters, "HSI": str(bare), "OUTPUT": str(output / "x.tif")})
    assert list(output.iterdir()) == []
