"""The algorithms simulatepair and assessfusion: a pair made, fused and assessed."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer
from rasters import make_pair

RATIO = 2


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """A hyperspectral image large enough for a coarse one to be made of it."""
    return make_pair(tmp_path_factory.mktemp("scene"), size=40).hsi


def simulated(run, scene, folder, **options):
    files = {"OUTPUT": "hsi.tif", "MSI_OUTPUT": "msi.tif", "TRUTH": "truth.tif", "BLUR_OUTPUT": "blur.csv"}
    places = {name: str(folder / file) for name, file in files.items()}
    given = {"HSI": str(scene), "RATIO": RATIO, "SENSOR_BANDS": "B2,B3,B4,B8", **places, **options}
    return run("simulatepair", given)


def test_a_pair_is_made_fused_and_assessed(run, scene, tmp_path):
    made = simulated(run, scene, tmp_path)
    assert made["BANDS"] == 4
    assert "Sentinel-2A" in made["TEXT"]
    whole, coarse = (QgsRasterLayer(str(path)) for path in (scene, made["OUTPUT"]))
    assert coarse.width() == whole.width() // RATIO
    assert coarse.rasterUnitsPerPixelX() == pytest.approx(RATIO * whole.rasterUnitsPerPixelX())
    assert coarse.bandCount() == whole.bandCount()
    images = {"HSI": made["OUTPUT"], "MSI": made["MSI_OUTPUT"]}
    fused = run("fuse", {**images, "OUTPUT": str(tmp_path / "fused.tif")})
    table = str(tmp_path / "figures.csv")
    found = run(
        "assessfusion",
        {
            "FUSED": fused["OUTPUT"],
            "REFERENCE": made["TRUTH"],
            **images,
            "OUTPUT": table,
            "MAPS": str(tmp_path / "maps.tif"),
            "REPORT": str(tmp_path / "report.html"),
        },
    )
    true, image = (gdal.Open(path).ReadAsArray().astype(float) for path in (made["TRUTH"], fused["OUTPUT"]))
    assert found["RMSE"] == pytest.approx(1e-4 * np.sqrt(((true - image) ** 2).mean()), rel=0.02)
    assert found["PSNR"] > 20
    assert {"SAM", "ERGAS", "SSIM", "UIQI", "Q2N", "QNR", "D_LAMBDA", "D_S", "HSI_RMSE", "MSI_RMSE"} <= found.keys()
    assert "ASSESSED_GAIN" not in found
    with open(table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert float(rows[0]["psnr_db"]) == pytest.approx(found["PSNR"])
    assert gdal.Open(found["MAPS"]).RasterCount == 2
    assert (tmp_path / "figures.csv.run.json").exists()


def test_options_that_cannot_be_meant_are_refused(run, scene, tmp_path):
    for options, told in (
        ({"SHIFT": "1"}, "two numbers"),
        ({"GAIN": "two"}, "above 0"),
        ({"GAIN": "1, 2"}, "gain holds 2 numbers"),
        ({"RATIO": 30}, "only"),
    ):
        with pytest.raises(QgsProcessingException, match=told):
            simulated(run, scene, tmp_path, **options)
    with pytest.raises(QgsProcessingException, match="nothing to hold the fused raster against"):
        run("assessfusion", {"FUSED": str(scene), "OUTPUT": str(tmp_path / "figures.csv")})
