"""Products as they are delivered, which QGIS cannot open as layers, in algorithms and dialogs."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException
from rasters import LANDSAT, LANDSAT_BANDS, make_enmap, make_landsat


def packed(folder: Path, target: Path) -> Path:
    """Pack a product as USGS does."""
    with tarfile.open(target, "w") as tape:
        for path in sorted(folder.iterdir()):
            tape.add(path, path.name)
    return target


@pytest.mark.slow
@pytest.mark.parametrize("route", ["folder", "tar", "metadata"])
def test_fuse_takes_a_product_as_it_was_delivered(run, pair, tmp_path, feedback, route):
    folder = make_landsat(pair, tmp_path / LANDSAT)
    path = {"folder": folder, "metadata": folder / f"{LANDSAT}_MTL.txt"}.get(route)
    if path is None:
        path = packed(folder, tmp_path / f"{LANDSAT}.tar")
    output = tmp_path / "fused.tif"
    results = run(
        "fuse", {**pair.parameters, "MSI": str(path), "PRESET": "published", "OUTPUT": str(output), "REPORT": None}
    )
    assert results["RESPONSE_USED"].startswith("Landsat 8 OLI (told by the file's name or tags)")
    assert any("Landsat 8 L2SP, bands B2, B3, B4, B5, in surface reflectance" in line for line in feedback.told)
    assert gdal.Open(str(output)).RasterXSize == gdal.Open(str(pair.msi)).RasterXSize


@pytest.mark.slow
def test_fuse_takes_a_hyperspectral_product_as_it_was_delivered(run, pair, tmp_path, feedback):
    product, output = make_enmap(pair, tmp_path / "enmap"), tmp_path / "fused.tif"
    run("fuse", {**pair.parameters, "HSI": str(product), "OUTPUT": str(output), "REPORT": None})
    assert any("quality layers mark 9 of the 144 pixels" in line for line in feedback.told), feedback.told
    assert gdal.Open(str(output)).RasterXSize == gdal.Open(str(pair.msi)).RasterXSize


def test_a_product_beside_a_layer_is_no_reason_to_refuse(spectramorph, pair, tmp_path):
    """What QGIS cannot tell of a product, the engine checks."""
    folder = make_landsat(pair, tmp_path / LANDSAT)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:fuse")
    values = {**pair.parameters, "OUTPUT": str(tmp_path / "a.tif"), "SENSOR_LANDSAT_BANDS": "B2,B3,B4,B5"}
    for msi in (str(folder), [str(folder), str(pair.msi)]):
        fits, message = algorithm.checkParameterValues({**values, "MSI": msi}, QgsProcessingContext())
        assert fits, message


@pytest.mark.slow
def test_a_folder_without_a_product_is_refused_in_a_sentence(run, pair, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match="empty cannot be opened: it holds no image"):
        run("fuse", {**pair.parameters, "MSI": str(tmp_path / "empty"), "OUTPUT": str(tmp_path / "a.tif")})


@pytest.mark.slow
def test_an_imported_product_is_a_layer_with_wavelengths(run, pair, tmp_path):
    folder = make_landsat(pair, tmp_path / LANDSAT)
    results = run("importproduct", {"PRODUCT": str(folder / f"{LANDSAT}_MTL.txt"), "OUTPUT": str(tmp_path / "a.tif")})
    assert results["BANDS"] == len(LANDSAT_BANDS)
    image = gdal.Open(str(tmp_path / "a.tif"))
    assert [image.GetRasterBand(band).GetDescription() for band in range(1, 5)] == ["B2", "B3", "B4", "B5"]
    assert float(image.GetRasterBand(3).GetMetadataItem("wavelength")) == pytest.approx(655, abs=2)
    assert image.GetMetadataItem("PLATFORM") == "LANDSAT_8"
