"""What a user can get wrong and the headers show: one clear sentence each, before anything runs."""

from __future__ import annotations

import os
import zipfile
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
        table = algorithm.startswith(("extract", "estimate"))
        good = {**pair.parameters, "OUTPUT": str(tmp_path / ("out.csv" if table else "out.tif"))}
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
    assert refusal({"SENSOR": "estimated", "ALIGN_TO": "hsi", "TRAINING": "both", "SPECTRAL_SCALE": 0.0001}) == ""
    assert refusal({}, "extractendmembers") == ""
    assert refusal({"BLUR": "TEMPORARY_OUTPUT", "PLOT": "TEMPORARY_OUTPUT"}, "estimateresponse") == ""


@pytest.mark.parametrize("algorithm", ["fuse", "estimateresponse"])
def test_several_multispectral_images_are_accepted(refusal, pair, msi, project, algorithm):
    coarse = QgsRasterLayer(msi(pixel=40.0), "coarser than the HSI")
    project.addMapLayer(coarse)
    fine = str(pair.msi)
    for images in ([fine], [fine, coarse.id()], [coarse, fine]):
        assert refusal({"MSI": images}, algorithm) == ""


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
        sentence = refusal({"HSI": layer.id()})
        assert "can be opened by this QGIS alone: write it to a GeoTIFF first by Raster ▸ Conversion ▸ Tr" in sentence
        assert "which keeps wavelengths" in sentence
    finally:
        project.clear()
        gdal.Unlink("/vsimem/hsi.tif")


def test_rasters_by_names_that_only_gdal_understands(refusal, pair, project, tmp_path):
    """Layers in archives, and virtual ones, are taken; the engine is given the name as it is."""
    archive = tmp_path / "images.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(pair.hsi, "hsi.tif")
        made.write(pair.msi, "msi.tif")
    gdal.BuildVRT(str(tmp_path / "msi.vrt"), [f"/vsizip/{archive}/msi.tif"])
    hsi, msi = (QgsRasterLayer(f"/vsizip/{archive}/{name}.tif", name) for name in ("hsi", "msi"))
    project.addMapLayers([hsi, msi])
    for images in ([msi.id()], [msi.source()], [str(tmp_path / "msi.vrt")]):
        assert refusal({"HSI": hsi.id(), "MSI": images}) == ""


@pytest.mark.parametrize("name", ["scene.zip", "scene-METADATA.XML", "scene.he5", "folder"])
def test_products_as_they_were_delivered(refusal, pair, tmp_path, name):
    """What is no layer of QGIS is for the engine to look at, if it is there."""
    assert f"“{tmp_path / name}” cannot be opened as a raster file" in refusal(
        {**pair.parameters, "HSI": str(tmp_path / name)}
    )
    (tmp_path / "folder").mkdir()
    for file in ("scene.zip", "scene-METADATA.XML", "scene.he5"):
        (tmp_path / file).write_text("")
    assert refusal({**pair.parameters, "HSI": str(tmp_path / name)}) == ""
    assert "there: choose another" in refusal({"PRODUCT": str(tmp_path / "nowhere.zip")}, "importproduct")


def test_raster_with_open_options_of_qgis(refusal, pair, project):
    layer = QgsRasterLayer(f"{pair.hsi}|option:NUM_THREADS=2", "with options")
    assert layer.isValid()
    project.addMapLayer(layer)
    assert "can be opened by this QGIS alone" in refusal({"HSI": layer.id()})


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


@pytest.fixture
def warped(tmp_path):
    """Return a function that warps an image to another CRS."""

    def warp(path: Path, crs: str, **options) -> str:
        made = tmp_path / f"{crs[5:]}-{path.name}"
        gdal.Warp(str(made), str(path), dstSRS=crs, **options)
        return str(made)

    return warp


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326", "EPSG:3035"])
@pytest.mark.parametrize("name", ["HSI", "MSI"])
def test_another_crs_is_accepted(refusal, pair, warped, name, crs):
    assert refusal({name: warped(getattr(pair, name.lower()), crs)}) == ""


def test_images_that_do_not_overlap(refusal, pair, msi):
    sentence = "“other” and the hyperspectral image do not overlap: choose images of the same place."
    assert refusal({"MSI": msi(west=900_000.0)}) == sentence
    assert refusal({"MSI": [str(pair.msi), msi(west=900_000.0)]}) == sentence


def test_images_of_different_crs_that_do_not_overlap(refusal, msi):
    """The numbers are those of the HSI, six degrees away."""
    assert "do not overlap" in refusal({"MSI": msi(epsg=32632)})


@pytest.mark.parametrize(("crs", "pixel"), [("EPSG:32632", 45), ("EPSG:4326", 0.0006)])
def test_msi_that_is_coarser_in_another_crs(refusal, pair, warped, crs, pixel):
    sentence = refusal({"MSI": warped(pair.msi, crs, xRes=pixel, yRes=pixel)})
    assert f"({pixel:g} map units) are coarser than those of the hyperspectral one (" in sentence


@pytest.mark.parametrize("pixel", [30.1, 60.0])
def test_msi_that_is_coarser(refusal, msi, pixel):
    sentence = refusal({"MSI": msi(pixel=pixel)})
    assert f"({pixel:g} map units) are coarser than those of the hyperspectral one (30)" in sentence
    assert refusal({"MSI": [msi(pixel=pixel), msi(pixel=pixel)]}) == sentence


def test_pixels_of_the_same_size_are_taken(refusal, pair, msi, warped):
    """As by the engine, which warns of them; in another CRS the size is only nearly the same."""
    assert refusal({"MSI": msi(pixel=30.0)}) == ""
    assert refusal({"MSI": warped(pair.hsi, "EPSG:32632", xRes=30, yRes=30)}) == ""


def test_images_mixed_up(refusal, pair):
    assert "are coarser than" in refusal({"HSI": str(pair.msi), "MSI": str(pair.hsi)})


def test_one_image_twice(refusal, pair):
    """The dialog proposes the first layer for both."""
    assert "are the same: choose two" in refusal({"HSI": str(pair.msi)})
    assert "are the same: choose two" in refusal({"MSI": [str(pair.msi), str(pair.hsi)]})


@pytest.mark.parametrize("algorithm", ["fuse", "estimateresponse"])
def test_one_of_several_images_that_cannot_be_opened(refusal, pair, algorithm):
    sentence = refusal({"MSI": [str(pair.msi), "/nowhere/image.tif"]}, algorithm)
    assert "Multispectral image(s): “/nowhere/image.tif” cannot be opened as a raster file" in sentence


@pytest.mark.parametrize("value", [[], "", [""], [None]])
def test_empty_lists_of_images(refusal, value):
    assert refusal({"MSI": value}) == "Multispectral image(s): choose a raster layer or file."


@pytest.mark.parametrize("algorithm", ["fuse", "extractendmembers"])
@pytest.mark.parametrize("count", [1, -3])
def test_too_few_endmembers(refusal, algorithm, count):
    assert refusal({"ENDMEMBER_COUNT": count}, algorithm) == (
        f"Number of endmembers: {count} is too small: give 2 or more."
    )


@pytest.mark.parametrize("algorithm", ["fuse", "extractendmembers"])
@pytest.mark.parametrize("count", [0, 2])
def test_enough_endmembers(refusal, algorithm, count):
    assert refusal({"ENDMEMBER_COUNT": count}, algorithm) == ""


@pytest.mark.parametrize("name", ["residuals", "uncertainty"])
def test_residuals_and_uncertainty_of_the_published_preset(refusal, tmp_path, name):
    wanted = {name.upper(): str(tmp_path / "map.tif")}
    assert refusal({**wanted, "PRESET": "sharp"}) == ""
    assert f"knows no {name}: choose the preset sharp" in refusal({**wanted, "PRESET": "published"})
    assert refusal({name.upper(): None, "PRESET": "published"}) == ""


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("SEED", -1, "Random seed: -1 is too small: give 0 or more."),
        ("SEED", 2**32, "Random seed: 4294967296 is too large: give 2147483647 or less."),
        ("THREADS", -2, "CPU cores: -2 is too small: give 0 or more."),
        ("THREADS", 5000, "CPU cores: 5000 is too large: give 1024 or less."),
        ("SPECTRAL_SCALE", -0.5, "Scale of the multispectral values: -0.5 is too small: give 0 or more."),
    ],
)
def test_numbers_out_of_range(refusal, name, value, sentence):
    assert refusal({name: value}) == sentence


def test_words_that_are_no_choice(refusal):
    assert refusal({"PRESET": "best"}) == "Method: there is no “best”: choose one of sharp, published."


@pytest.mark.parametrize("name", ["SEED", "THREADS", "SPECTRAL_SCALE", "ENDMEMBER_COUNT"])
def test_words_where_a_number_belongs(refusal, name):
    assert refusal({name: "many"}).endswith(": “many” is not a number: give one.")


def test_output_without_a_name(refusal):
    assert refusal({"OUTPUT": ""}) == "Fused image: name the file to write."


def test_unknown_device(refusal):
    assert "The device “gpu” is unknown" in refusal({"DEVICE": "gpu"})


@pytest.mark.parametrize("text", ["red, green", "650, -1, 3, 4", "650;nan;3;4", "0 1 2 3"])
def test_lists_that_are_no_numbers(refusal, text):
    assert "is not a list of numbers above 0: write them like 650, 550, 460" in refusal({"MSI_WAVELENGTHS": text})


LISTS = {"MSI_WAVELENGTHS": "650, 550, 460", "MSI_FWHM": "30;30;30", "SENSOR_BANDS": "B4, B3, B2"}


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_the_wrong_length(refusal, pair, msi, name):
    changes = {name: LISTS[name]}
    assert "3 were given and the multispectral image has 4 bands: give one a band" in refusal(changes)
    assert "the multispectral image has 8 bands" in refusal({**changes, "MSI": [str(pair.msi), msi()]})


@pytest.mark.parametrize("option", ["ALPHA=YES", "ALPHA=NO"])
def test_a_band_that_only_says_where_there_is_data_is_not_counted(refusal, pair, tmp_path, option):
    paths = []
    for source, name in ((pair.hsi, "hsi"), (pair.msi, "msi")):
        with_alpha = tmp_path / f"{name}-alpha.tif"
        dataset = gdal.Open(str(source))
        bands = [*range(1, dataset.RasterCount + 1), 1]
        gdal.Translate(str(with_alpha), dataset, bandList=bands, creationOptions=[option, "PHOTOMETRIC=MINISBLACK"])
        paths.append(str(with_alpha))
    told = {
        "HSI_WAVELENGTHS": ", ".join(map(str, HSI_WAVELENGTHS)),
        "MSI_WAVELENGTHS": ", ".join(map(str, MSI_WAVELENGTHS)),
    }
    sentence = refusal({"HSI": paths[0], "MSI": [paths[1]], **told})
    if option == "ALPHA=YES":
        assert sentence == ""
        assert "image has 4 bands" in refusal({"HSI": paths[0], "MSI": [paths[1]], "MSI_WAVELENGTHS": "650, 550"})
    else:
        assert "image has 5 bands: give one a band" in sentence


@pytest.mark.parametrize("text", ["0.4, -1.2", "0;0", " -3 2.5 ", "", None])
def test_shifts(refusal, text):
    assert refusal({"SHIFT": text}) == ""


@pytest.mark.parametrize("text", ["1", "1, 2, 3", "0,4, -1,2", "left, up", "nan, 1", "inf, 1"])
def test_shifts_that_are_not_two_numbers(refusal, text):
    assert refusal({"SHIFT": text}) == (
        f"Known shift (columns, rows): “{text}” is not two numbers: write columns and rows like 0.4, -1.2."
    )


@pytest.fixture
def mask(tmp_path):
    """Return a function that writes a mask of some columns, in which nothing is masked."""

    def write(columns: int, pixel: float) -> str:
        path = tmp_path / f"mask{columns}.tif"
        write_raster(path, np.zeros((1, 36 if pixel < 30 else 12, columns)), pixel)
        return str(path)

    return write


@pytest.mark.parametrize("algorithm", ["fuse", "estimateresponse"])
def test_masks(refusal, mask, msi, pair, algorithm):
    hsi_mask, msi_mask = mask(12, 30.0), mask(36, 10.0)
    assert refusal({"HSI_MASK": hsi_mask, "MSI_MASK": msi_mask}, algorithm) == ""
    images = [msi(pixel=20.0), str(pair.msi)]
    assert refusal({"MSI": images, "MSI_MASK": msi_mask}, algorithm) == ""
    assert refusal({"HSI_MASK": mask(11, 30.0)}, algorithm) == (
        "Mask of the hyperspectral image: “mask11” has 11 × 12 pixels and its image “hsi” has 12 × 12: choose a mask "
        "that lies on the grid of its image."
    )
    assert "“mask12” has 12 × 12 pixels and its image “msi” has 36 × 36" in refusal({"MSI_MASK": hsi_mask}, algorithm)
    assert "Mask of the multispectral image: “/nowhere/mask.tif” cannot be opened" in refusal(
        {"MSI_MASK": "/nowhere/mask.tif"}, algorithm
    )


@pytest.mark.parametrize("name", ["HSI_MASK", "MSI_MASK"])
def test_output_that_is_a_mask(refusal, mask, name):
    path = mask(12, 30.0) if name == "HSI_MASK" else mask(36, 10.0)
    assert "is one of the inputs" in refusal({name: path, "OUTPUT": path})


@pytest.mark.parametrize("name", ["RESPONSE", "BLUR"])
def test_table_that_is_missing(refusal, name):
    assert "the file “/nowhere/table.csv” is not there" in refusal({name: "/nowhere/table.csv"})


def test_model_that_is_missing(refusal):
    assert "the file “/nowhere/m.safetensors” is not there" in refusal(
        {"MODEL": "/nowhere/m.safetensors"}, "exportabundances"
    )
    assert refusal({"MODEL": None}, "exportabundances") == "Fitted model: choose a file."


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


@pytest.mark.parametrize(("name", "file"), [("OUTPUT", "x.jpg"), ("ENDMEMBERS", "e.xlsx"), ("MODEL", "m.pkl")])
def test_output_of_another_format(refusal, tmp_path, name, file):
    assert "must end in ." in refusal({name: str(tmp_path / file)})


@pytest.mark.parametrize(
    ("name", "file", "needed"), [("OUTPUT", "r.xlsx", "csv"), ("BLUR", "b.tif", "csv"), ("PLOT", "p.png", "html")]
)
def test_output_of_the_estimate_of_another_format(refusal, tmp_path, name, file, needed):
    assert f"must end in .{needed}, the format" in refusal({name: str(tmp_path / file)}, "estimateresponse")


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


@pytest.mark.parametrize("algorithm", ["fuse", "extractendmembers", "estimateresponse"])
def test_what_is_told_of_the_hyperspectral_bands(refusal, algorithm):
    assert refusal({"HSI_WAVELENGTHS": "400, 500"}, algorithm) == (
        f"Wavelengths of the hyperspectral bands: 2 were given and the hyperspectral image has {len(HSI_WAVELENGTHS)} "
        "bands: give one a band, bad bands included."
    )
    assert refusal({"HSI_FWHM": "5, none"}, algorithm).startswith("Widths of the hyperspectral bands (FWHM): “5, none”")
    assert refusal({"BAD_BANDS": "7-"}, algorithm) == (
        "Bad bands of the hyperspectral image: “7-” is not a list of bands: write it like 1-7, 58-76, 225."
    )
    in_micrometres = "; ".join(f"{nm / 1000:.5f}".replace(".", ",") for nm in HSI_WAVELENGTHS)
    assert refusal({"HSI_WAVELENGTHS": in_micrometres, "BAD_BANDS": "1-2, 4"}, algorithm) == ""


def test_wavelengths_of_the_hyperspectral_image_in_a_file(refusal, tmp_path):
    table, header, other = (tmp_path / name for name in ("nm.txt", "image.hdr", "other.txt"))
    table.write_text("wavelength,fwhm\n" + "".join(f"{nm},5\n" for nm in HSI_WAVELENGTHS), encoding="utf-8")
    listed = ",\n ".join(f"{nm / 1000:.5f}" for nm in HSI_WAVELENGTHS)
    header.write_text(
        f"ENVI\nbands = 3\nwavelength units = Micrometers\nwavelength = {{\n {listed}}}\n", encoding="utf-8"
    )
    other.write_text("nothing", encoding="utf-8")
    assert refusal({"HSI_WAVELENGTHS": str(table)}) == ""
    assert refusal({"HSI_WAVELENGTHS": str(header)}) == ""
    for field, path in (("HSI_WAVELENGTHS", other), ("HSI_FWHM", header)):
        assert f"the file “{path}” does not hold them: choose a text file" in refusal({field: str(path)})
