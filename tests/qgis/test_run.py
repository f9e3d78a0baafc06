"""The algorithms through processing.run and processing.runAndLoadResults."""

from __future__ import annotations

import csv
import importlib
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from rasters import HSI_WAVELENGTHS, MSI_WAVELENGTHS, Pair, split_msi, write_raster
from support import files_in, make_prisma


def read(path: str | Path) -> np.ndarray:
    raster = gdal.Open(str(path))
    return np.stack([raster.GetRasterBand(i + 1).ReadAsArray() for i in range(raster.RasterCount)])


@pytest.mark.slow
def test_engine_status(run, feedback):
    results = run("enginestatus", {})
    assert results["STATE"] == "ready"
    assert results["VERSION"]
    assert results["TORCH"]
    assert Path(results["EXECUTABLE"]).exists()
    assert results["DEVICE_USED"].split(":")[0] in ("cpu", "cuda", "mps")
    assert results["CPU_THREADS"] >= 1
    assert any("torch" in line for line in feedback.told)


def test_resample_to_sensor(run, project, pair, tmp_path, feedback):
    """The image's six bands from 420 to 980 nm see the visible bands of Landsat, and none of the short-wave ones."""
    output = tmp_path / "landsat.tif"
    results = run("resampletosensor", {"HSI": str(pair.hsi), "SENSOR": "landsat-8", "OUTPUT": str(output)})
    assert results["BANDS"] == 6
    assert results["LEFT_OUT"] == "B6, B7, B9"
    assert any(line.startswith("Left out, because the hyperspectral image has no bands") for line in feedback.told)
    seen, given = QgsRasterLayer(str(output), "seen"), QgsRasterLayer(str(pair.hsi), "given")
    assert seen.extent() == given.extent()
    assert [seen.bandName(band).split(": ")[1][:2] for band in range(1, 7)] == ["B1", "B2", "B3", "B4", "B5", "B8"]
    seen.loadDefaultStyle()
    assert isinstance(seen.renderer(), QgsMultiBandColorRenderer)
    assert seen.renderer().usesBands() == [4, 3, 2]
    red, nearest = read(output)[3].ravel(), read(pair.hsi)[int(np.abs(HSI_WAVELENGTHS - 654.6).argmin())].ravel()
    assert np.corrcoef(red, nearest)[0, 1] > 0.99


def test_resample_by_a_response_table(run, pair, tmp_path):
    response = tmp_path / "camera.csv"
    response.write_text("nm,leaf,sky\n500,0,1\n550,1,0\n600,0,0\n700,0,0\n")
    asked = {"HSI": str(pair.hsi), "RESPONSE": str(response), "OUTPUT": str(tmp_path / "seen.tif")}
    with pytest.raises(QgsProcessingException, match="has no band that wood could only be"):
        run("resampletosensor", {**asked, "SENSOR_BANDS": "wood"})
    results = run("resampletosensor", {**asked, "SENSOR_BANDS": "leaf"})
    assert results["BANDS"] == 1
    assert "LEFT_OUT" not in results


@pytest.mark.slow
def test_extract_endmembers(run, pair, tmp_path, feedback):
    output = tmp_path / "endmembers.csv"
    results = run("extractendmembers", {"HSI": str(pair.hsi), "ENDMEMBER_COUNT": 3, "OUTPUT": str(output)})
    assert results["OUTPUT"] == str(output)
    rows = list(csv.reader(output.open()))
    assert rows[0][:2] == ["band", "wavelength_nm"]
    assert [name.split()[0] for name in rows[0][2:]] == ["1", "2", "3"]
    assert len(rows) - 1 == len(HSI_WAVELENGTHS)
    assert "Endmembers: 3 (asked for)" in feedback.told


@pytest.mark.slow
def test_extract_as_many_endmembers_as_the_data_show(run, pair, tmp_path, feedback):
    output = tmp_path / "endmembers.csv"
    run("extractendmembers", {"HSI": str(pair.hsi), "ENDMEMBER_COUNT": 0, "OUTPUT": str(output)})
    (line,) = (line for line in feedback.told if line.startswith("Endmembers: "))
    _, _, *names = next(csv.reader(output.open()))
    assert line == f"Endmembers: {len(names)} (as many as the signal has directions)"
    assert len(names) >= 2


def test_a_product_that_qgis_cannot_open_becomes_a_layer(spectramorph, project, tmp_path):
    import processing

    path = make_prisma(tmp_path / "PRS_L2D_STD.he5")
    assert not QgsRasterLayer(str(path)).isValid()
    results = processing.runAndLoadResults(
        "spectramorph:importproduct", {"PRODUCT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert results["BANDS"] == 6
    (layer,) = project.mapLayers().values()
    assert (layer.bandCount(), layer.width(), layer.height(), layer.crs().authid()) == (6, 30, 40, "EPSG:32633")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [3, 2, 1]
    assert gdal.Open(layer.source()).GetRasterBand(1).GetMetadataItem("wavelength") == "460"


def test_what_is_no_product_is_refused(run, pair, tmp_path):
    with pytest.raises(QgsProcessingException, match="is not there: choose another"):
        run("importproduct", {"PRODUCT": str(tmp_path / "none.he5"), "OUTPUT": str(tmp_path / "a.tif")})
    write_raster(tmp_path / "plain.tif", np.ones((2, 4, 4), np.float32), 10)
    with pytest.raises(QgsProcessingException, match="tells no wavelengths"):
        run("importproduct", {"PRODUCT": str(tmp_path / "plain.tif"), "OUTPUT": str(tmp_path / "a.tif")})
    assert files_in(tmp_path) == ["plain.tif"]


@pytest.fixture(scope="session")
def fused(spectramorph, pair, tmp_path_factory) -> dict:
    """One fusion with all its outputs."""
    import processing

    folder = tmp_path_factory.mktemp("fused")
    outputs = {
        "OUTPUT": str(folder / "fused.tif"),
        "ABUNDANCES": str(folder / "abundances.tif"),
        "ENDMEMBERS": str(folder / "endmembers.csv"),
        "MODEL": str(folder / "model.safetensors"),
        "RESIDUALS": str(folder / "residuals.tif"),
        "UNCERTAINTY": str(folder / "uncertainty.tif"),
    }
    return processing.run("spectramorph:fuse", {**pair.parameters, "PRESET": "sharp", **outputs})


def test_fuse_writes_everything(fused, pair):
    image, msi = gdal.Open(fused["OUTPUT"]), gdal.Open(str(pair.msi))
    assert image.RasterCount == len(HSI_WAVELENGTHS)
    assert image.GetGeoTransform() == msi.GetGeoTransform()
    assert (image.RasterXSize, image.RasterYSize) == (msi.RasterXSize, msi.RasterYSize)
    assert image.GetRasterBand(1).DataType == gdal.GDT_Int16
    assert gdal.Open(fused["ABUNDANCES"]).RasterCount == pair.parameters["ENDMEMBER_COUNT"]
    assert Path(fused["ENDMEMBERS"]).exists()
    assert Path(fused["MODEL"]).exists()
    residuals = read(fused["RESIDUALS"])
    assert residuals.shape == (2, msi.RasterYSize, msi.RasterXSize)
    assert (residuals[np.isfinite(residuals)] >= 0).all()
    uncertainty = gdal.Open(fused["UNCERTAINTY"])
    sigma = read(fused["UNCERTAINTY"])
    assert sigma.shape == (1, msi.RasterYSize, msi.RasterXSize)
    assert (sigma[np.isfinite(sigma)] > 0).all()
    gui = importlib.import_module("spectramorph.spectramorph_plugin.gui.spectral_bands")
    told = gui.read_bands(uncertainty)
    assert told.kind is gui.Kind.SIGMA
    assert told.sigma.of == "fused.tif"
    assert len(told.sigma.per_band) == len(HSI_WAVELENGTHS)
    assert np.sqrt(np.mean(np.square(told.sigma.per_band))) == pytest.approx(fused["TOLD_RMSE"], rel=1e-3)
    assert 1 < told.sigma.to_90 < 3
    assert 10 < fused["TOLD_PSNR"] < 80
    assert 0 < fused["TOLD_SAM"] < 30
    assert fused["LOWER_BOUND"] in (True, False)
    assert fused["SECONDS"] > 0
    assert fused["DEVICE_USED"]
    assert fused["LOWEST_CORRELATION"] > 0.9
    assert fused["ENDMEMBERS_USED"] == pair.parameters["ENDMEMBER_COUNT"]
    assert fused["PRESET_USED"] == "sharp"
    assert fused["RESPONSE_USED"]
    assert fused["TRAINING_USED"]


@pytest.fixture(scope="session")
def moved_pair(slow_pair, tmp_path_factory) -> Pair:
    """A pair whose MSI lies 12 m too far east, in degrees, without wavelengths, in two files."""
    folder = tmp_path_factory.mktemp("moved")
    halves = []
    for number, half in enumerate(split_msi(slow_pair, folder / "halves")):
        raster = gdal.Open(half, gdal.GA_Update)
        west, pixel, _, north, _, _ = raster.GetGeoTransform()
        raster.SetGeoTransform((west + 12, pixel, 0, north, 0, -pixel))
        for band in (1, 2):
            raster.GetRasterBand(band).SetMetadata({})
        raster = None  # written when it is closed
        halves.append(str(folder / f"{number}.tif"))
        gdal.Warp(halves[-1], half, dstSRS="EPSG:4326", resampleAlg="cubic")
    return replace(slow_pair, parameters={**slow_pair.parameters, "MSI": halves})


@pytest.mark.slow
def test_fuse_what_is_unknown_shifted_and_in_degrees(run, moved_pair, tmp_path, feedback):
    options = {"PRESET": "sharp", "ENDMEMBER_COUNT": 0, "SENSOR": "estimated", "ASSESSMENT": True}
    results = run("fuse", {**moved_pair.parameters, **options, "OUTPUT": str(tmp_path / "fused.tif")})
    assert results["LOWEST_CORRELATION"] > 0.9
    assert 0.3 < results["SHIFT_COLUMNS"] < 0.7  # 12 m of 30 m, and a pixel in degrees is narrower than it is high
    assert abs(results["SHIFT_ROWS"]) < 0.1
    assert results["ASSESSED_GAIN"] > 0
    assert results["ASSESSED_RATIO"] > 1.5
    (line,) = (line for line in feedback.told if line.startswith("At reduced resolution (ratio "))
    assert f"fusion gains {results['ASSESSED_GAIN']:.1f} dB" in line
    fused, msi = (QgsRasterLayer(path) for path in (results["OUTPUT"], moved_pair.parameters["MSI"][0]))
    assert fused.crs() == msi.crs()
    assert fused.extent() == msi.extent()


@pytest.mark.slow
def test_fuse_without_registration_and_assessment(run, pair, tmp_path):
    options = {"REGISTRATION": False, "ASSESSMENT": False}
    results = run("fuse", {**pair.parameters, **options, "OUTPUT": str(tmp_path / "fused.tif")})
    assert not {"SHIFT_COLUMNS", "SHIFT_ROWS", "ASSESSED_GAIN", "ASSESSED_RATIO"} & results.keys()


def test_clouds_under_the_masks_are_not_fused(run, pair, tmp_path):
    masks = {"HSI_MASK": (12, 30.0), "MSI_MASK": (36, 10.0)}
    for name, (side, pixel) in masks.items():
        hidden = np.zeros((1, side, side))
        hidden[:, :, : side // 4] = 1
        write_raster(tmp_path / f"{name}.tif", hidden, pixel)
    files = {name: str(tmp_path / f"{name}.tif") for name in (*masks, "OUTPUT")}
    fused = read(run("fuse", {**pair.parameters, **files})["OUTPUT"])
    assert (fused[:, :, :9] == -32768).all()
    assert (fused[:, :, 18:] != -32768).all()


@pytest.mark.slow
def test_fuse_bands_in_files_of_their_own_as_in_one(run, pair, tmp_path):
    images = {"one": str(pair.msi), "several": split_msi(pair, tmp_path / "in")}
    for name, msi in images.items():
        run("fuse", {**pair.parameters, "MSI": msi, "THREADS": 1, "OUTPUT": str(tmp_path / f"{name}.tif")})
    np.testing.assert_allclose(read(tmp_path / "several.tif"), read(tmp_path / "one.tif"), atol=2)


@pytest.mark.slow
def test_estimated_response_is_taken_by_the_fusion(run, slow_pair, tmp_path, project: QgsProject):
    import processing

    outputs = {"OUTPUT": "response.csv", "BLUR": "blur.csv", "PLOT": "plot.html"}
    files = {name: str(tmp_path / file) for name, file in outputs.items()}
    images = {"HSI": str(slow_pair.hsi), "MSI": str(slow_pair.msi)}
    results = processing.runAndLoadResults("spectramorph:estimateresponse", {**images, **files})
    assert results["LOWEST_CORRELATION"] > 0.9
    assert "<html" in Path(results["PLOT"]).read_text(encoding="utf-8")
    (table,) = project.mapLayers().values()
    assert len(table.fields()) == 1 + len(MSI_WAVELENGTHS)
    assert all(field.isNumeric() for field in table.fields())
    known = {"RESPONSE": results["OUTPUT"], "BLUR": results["BLUR"], "ENDMEMBER_COUNT": 0}
    fused = run("fuse", {**images, **known, "OUTPUT": str(tmp_path / "fused.tif")})
    assert fused["LOWEST_CORRELATION"] > 0.9


def test_export_abundances_repeats_those_of_the_fusion(run, fused, pair, tmp_path):
    output = tmp_path / "abundances.tif"
    images = {"MSI": str(pair.msi), "HSI": str(pair.hsi)}
    results = run("exportabundances", {"MODEL": fused["MODEL"], **images, "OUTPUT": str(output)})
    assert results["OUTPUT"] == str(output)
    np.testing.assert_allclose(read(output), read(fused["ABUNDANCES"]), atol=1e-5)


@pytest.mark.slow
def test_export_abundances_as_fractions(run, fused, pair, tmp_path):
    output = tmp_path / "fractions.tif"
    images = {"MSI": str(pair.msi), "HSI": str(pair.hsi)}
    run("exportabundances", {"MODEL": fused["MODEL"], **images, "CONSTRAINED": True, "OUTPUT": str(output)})
    fractions = read(output)
    assert fractions.min() >= 0
    np.testing.assert_allclose(fractions.sum(axis=0), 1, atol=1e-3)


@pytest.mark.slow
def test_export_with_a_sharp_model_does_without_an_hsi_and_says_what_is_weaker(run, fused, pair, tmp_path, feedback):
    output = tmp_path / "maps.tif"
    run("exportabundances", {"MODEL": fused["MODEL"], "MSI": str(pair.msi), "OUTPUT": str(output)})
    assert any("guessed from the multispectral bands alone" in text for text in feedback.told)
    np.testing.assert_allclose(read(output).sum(axis=0), 1, atol=1e-3)


def test_an_applied_model_repeats_the_fusion(run, fused, pair, tmp_path):
    names = ("OUTPUT", "ABUNDANCES", "DOUBTFUL", "RESIDUALS", "UNCERTAINTY")
    files = {name: str(tmp_path / f"{name.lower()}.tif") for name in names}
    images = {"MSI": str(pair.msi), "HSI": str(pair.hsi)}
    results = run("applymodel", {"MODEL": fused["MODEL"], **images, **files})
    for name in ("OUTPUT", "ABUNDANCES", "RESIDUALS"):
        np.testing.assert_array_equal(read(results[name]), read(fused[name]))
    assert (read(results["DOUBTFUL"]) <= 3).all()
    assert results["FITS"]
    assert results["VERDICT"].startswith("The model fits these images")
    assert results["ERROR_TIMES"] >= 1
    assert results["TOLD_PSNR"] > 0
    for file in files.values():
        assert gdal.Open(file).GetProjection() == gdal.Open(str(pair.msi)).GetProjection()


def test_layers_of_an_applied_model_are_named_and_styled(fused, pair, tmp_path, project: QgsProject):
    import processing

    files = {name: str(tmp_path / f"{name.lower()}.tif") for name in ("OUTPUT", "DOUBTFUL")}
    images = {"MSI": str(pair.msi), "HSI": str(pair.hsi)}
    processing.runAndLoadResults("spectramorph:applymodel", {"MODEL": fused["MODEL"], **images, **files})
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert {"Fused image", "Doubtful pixels"} <= layers.keys()
    assert layers["Fused image"].renderer().type() == "multibandcolor"
    classes = [each.label for each in layers["Doubtful pixels"].renderer().classes()]
    assert classes[1] == "the two images show different things"
    group = project.layerTreeRoot().children()[0]
    assert group.name().startswith("Applied: ")


@pytest.mark.slow
def test_a_model_is_applied_to_an_msi_alone(run, fused, pair, tmp_path):
    results = run("applymodel", {"MODEL": fused["MODEL"], "MSI": str(pair.msi), "OUTPUT": str(tmp_path / "x.tif")})
    assert results["VERDICT"].startswith("Whether the model fits cannot be told without a hyperspectral image")
    assert not {"TOLD_PSNR", "CHANGED", "ERROR_TIMES", "SHIFT_COLUMNS"} & results.keys()
    assert gdal.Open(results["OUTPUT"]).RasterCount == len(HSI_WAVELENGTHS)


@pytest.mark.slow
def test_fuse_with_as_many_endmembers_as_the_data_show(run, pair, tmp_path, feedback):
    options = {"PRESET": "sharp", "ENDMEMBER_COUNT": 0, "THREADS": 1}
    results = run("fuse", {**pair.parameters, **options, "OUTPUT": str(tmp_path / "x.tif")})
    count = results["ENDMEMBERS_USED"]
    assert f"Endmembers: {count} (directions in which the signal exceeds the noise)" in feedback.told
    assert any("blur" in line for line in feedback.told)


@pytest.mark.slow
def test_options_arrive_and_only_what_was_asked_for_is_returned(run, pair, tmp_path, feedback):
    output = tmp_path / "only.tif"
    options = {
        "PRESET": "published",
        "MSI_WAVELENGTHS": "490; 560; 665; 842",
        "MSI_FWHM": "65, 35, 30, 115",
        "RADIOMETRIC_MATCHING": False,
        "COARSE_PRIOR": "on",
        "DATA_TYPE": "float32",
        "REGISTRATION": False,
        "ASSESSMENT": False,
    }
    results = run("fuse", {**pair.parameters, **options, "OUTPUT": str(output)})
    figures = {"SECONDS", "DEVICE_USED", "ENDMEMBERS_USED", "MATERIALS_SHOWN", "PRESET_USED", "RESPONSE_USED"}
    assert results.keys() - {"TRAINING_USED"} == {"OUTPUT", *figures}
    assert results["PRESET_USED"] == "published"
    assert files_in(tmp_path) == ["only.tif"]
    assert gdal.Open(str(output)).GetRasterBand(1).DataType == gdal.GDT_Float32
    assert any("coarse spectral prior" in line for line in feedback.told)
    assert any("Training" in line for line in feedback.told)
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100


def test_all_layers_load_and_are_styled(spectramorph, pair, tmp_path, project: QgsProject):
    import processing

    plain = QgsRasterLayer(str(pair.hsi), "HSI as it was opened")
    chosen = QgsRasterLayer(str(pair.hsi), "HSI in the user's style")
    chosen.setRenderer(QgsMultiBandColorRenderer(chosen.dataProvider(), 20, 7, 4))
    project.addMapLayers([plain, chosen])
    outputs = {
        "OUTPUT": "fused.tif",
        "ABUNDANCES": "abundances.tif",
        "ENDMEMBERS": "endmembers.csv",
        "UNCERTAINTY": "uncertainty.tif",
        "RESIDUALS": "residuals.tif",
    }
    files = {name: str(tmp_path / file) for name, file in outputs.items()}
    processing.runAndLoadResults(
        "spectramorph:fuse", {**pair.parameters, "PRESET": "sharp", **files, "HSI": plain.id()}
    )
    loaded = [layer for layer in project.mapLayers().values() if layer not in (plain, chosen)]
    layers = {Path(layer.source().split("|")[0]).name: layer for layer in loaded}
    assert set(layers) == {"hsi.tif", *outputs.values()}

    image = layers["fused.tif"].renderer()
    assert isinstance(image, QgsMultiBandColorRenderer)
    red, green, blue = (HSI_WAVELENGTHS[band - 1] for band in image.usesBands())
    assert 600 < red < 700
    assert 520 < green < 590
    assert 430 < blue < 500

    hsi = layers["hsi.tif"].renderer()
    assert hsi.usesBands() == image.usesBands()
    for side in ("red", "green", "blue"):
        ours, theirs = (getattr(renderer, f"{side}ContrastEnhancement")() for renderer in (image, hsi))
        assert ours.minimumValue() < ours.maximumValue() < 1  # reflectance, not its scaled integers
        assert ours.minimumValue() == pytest.approx(theirs.minimumValue())
        assert ours.maximumValue() == pytest.approx(theirs.maximumValue())
    assert plain.renderer().usesBands() == [1, 2, 3]
    assert chosen.renderer().usesBands() == [20, 7, 4]

    bands = {
        "abundances.tif": [layers["abundances.tif"].bandName(band).split(": ")[1] for band in (1, 2)],
        "residuals.tif": ["residual with the multispectral image", "residual with the hyperspectral image"],
    }
    assert all(name.startswith(f"{at} ") for at, name in enumerate(bands["abundances.tif"], 1))
    for file, names in bands.items():
        maps = layers[file]
        assert isinstance(maps.renderer(), QgsSingleBandPseudoColorRenderer)
        assert maps.renderer().band() == 1
        assert [maps.bandName(band) for band in (1, 2)] == [f"Band {at}: {name}" for at, name in enumerate(names, 1)]
        ramp = maps.renderer().shader().rasterShaderFunction()
        assert ramp.minimumValue() < ramp.maximumValue()
        assert len(ramp.colorRampItemList()) == 9

    table = layers["endmembers.csv"]
    assert table.isValid()
    assert table.featureCount() == len(HSI_WAVELENGTHS)
    assert table.fields()[2].isNumeric()
    assert next(table.getFeatures())["wavelength_nm"] == HSI_WAVELENGTHS[0]


@pytest.mark.slow
def test_relative_outputs_from_the_console(spectramorph, pair, tmp_path, monkeypatch, project: QgsProject):
    """After os.chdir, which QGIS knows nothing of; a project that is moved must not lose its layers."""
    import processing

    (tmp_path / "in").mkdir()
    for image in (pair.hsi, pair.msi):
        shutil.copy(image, tmp_path / "in" / image.name)
    monkeypatch.chdir(tmp_path)
    files = {"OUTPUT": "fused.tif", "ABUNDANCES": "maps.tif", "ENDMEMBERS": "e.csv", "MODEL": "m.safetensors"}
    images = {"HSI": "in/hsi.tif", "MSI": ["in/msi.tif"], "ASSESSMENT": False}
    for run_it in (processing.run, processing.runAndLoadResults):
        results = run_it("spectramorph:fuse", {**images, **files})
        assert {name: results[name] for name in files} == {name: str(tmp_path / file) for name, file in files.items()}
        assert files_in(tmp_path) == sorted(["in", *files.values()])
        for file in files.values():
            (tmp_path / file).rename(tmp_path / "in" / file)
    sources = {layer.source().split("|")[0] for layer in project.mapLayers().values()}
    assert sources == {str(tmp_path / file) for file in ("fused.tif", "maps.tif", "e.csv", "in/hsi.tif")}


def test_pixels_of_one_size_are_fused_with_a_warning(run, pair, tmp_path, feedback):
    coarse = tmp_path / "coarse.tif"
    gdal.Warp(str(coarse), str(pair.msi), xRes=30, yRes=30, resampleAlg="average")
    raster, fine = gdal.Open(str(coarse), gdal.GA_Update), gdal.Open(str(pair.msi))
    for band in range(1, raster.RasterCount + 1):
        raster.GetRasterBand(band).SetMetadata(fine.GetRasterBand(band).GetMetadata())
    raster.FlushCache()
    run("fuse", {**pair.parameters, "MSI": str(coarse), "OUTPUT": str(tmp_path / "fused.tif")})
    assert any("The pixels of both images have the same size" in line for line in feedback.told)


def test_temporary_outputs_load(spectramorph, pair, project: QgsProject):
    import processing

    results = processing.runAndLoadResults(
        "spectramorph:extractendmembers", {"HSI": str(pair.hsi), "ENDMEMBER_COUNT": 3, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    (layer,) = project.mapLayers().values()
    assert layer.isValid()
    assert layer.source().startswith(results["OUTPUT"])
    assert layer.fields()[4].isNumeric()
