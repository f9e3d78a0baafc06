"""The algorithm coregister: through processing.run, its dialog, what it refuses, and cancel."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException
from rasters import make_shifted, write_raster
from support import files_in

EAST, SOUTH = 24.0, 16.0  # m by which the image lies off the reference


@pytest.fixture(scope="session")
def shifted(tmp_path_factory):
    """A reference of 30 m and an image of 10 m, whose grid is written wrong."""
    return make_shifted(tmp_path_factory.mktemp("shifted"), EAST, SOUTH)


def given(shifted, **options) -> dict:
    return {"REFERENCE": str(shifted[0]), "IMAGE": str(shifted[1]), **options}


def test_a_moved_copy_becomes_a_layer_and_its_figures_are_results(spectramorph, project, shifted):
    import processing

    results = processing.runAndLoadResults("spectramorph:coregister", given(shifted, OUTPUT="TEMPORARY_OUTPUT"))
    assert (results["EAST"], results["NORTH"]) == (pytest.approx(EAST, abs=1.5), pytest.approx(-SOUTH, abs=1.5))
    assert results["DISTANCE"] == pytest.approx(np.hypot(results["EAST"], results["NORTH"]))
    assert results["PIXELS"] == pytest.approx(results["DISTANCE"] / 30)
    assert 0 < results["ERROR"] < 0.1
    assert results["EXPLAINED"] > 0.9 > results["UNSHIFTED"]
    assert results["TRUSTED"] is True
    assert "m east and" in results["TEXT"]
    (layer,) = project.mapLayers().values()
    moved, image = gdal.Open(layer.source()), gdal.Open(str(shifted[1]))
    assert (moved.ReadAsArray() == image.ReadAsArray()).all()
    place = moved.GetGeoTransform()
    assert (place[0], place[3]) == (pytest.approx(400_000, abs=1.5), pytest.approx(5_800_000, abs=1.5))
    band = moved.GetRasterBand(2)
    assert (band.GetMetadataItem("wavelength"), band.GetScale(), band.GetNoDataValue()) == ("560", 1e-4, -32768)
    parent = project.layerTreeRoot().findLayer(layer.id()).parent()
    assert parent.name() == "Co-registered: image"


def test_interpolated_the_copy_keeps_its_pixels(run, shifted, tmp_path):
    output = tmp_path / "moved.tif"
    run("coregister", given(shifted, METHOD="resampling", OUTPUT=str(output)))
    moved, image = gdal.Open(str(output)), gdal.Open(str(shifted[1]))
    assert moved.GetGeoTransform() == image.GetGeoTransform()
    again = run("coregister", {"REFERENCE": str(shifted[0]), "IMAGE": str(output)})
    assert again["DISTANCE"] < 2
    assert "OUTPUT" not in again


@pytest.fixture
def unlike(shifted, tmp_path):
    """The reference, and an image that shows something else there."""
    other = 0.3 + 0.1 * np.random.default_rng(5).standard_normal((1, 120, 120)).clip(-2, 2)
    write_raster(tmp_path / "other.tif", other, 10)
    return shifted[0], tmp_path / "other.tif"


def test_without_a_shift_to_be_told_nothing_is_written(run, unlike, tmp_path, feedback):
    with pytest.raises(QgsProcessingException, match=r"nothing alike|cannot be told"):
        run("coregister", given(unlike, OUTPUT=str(tmp_path / "moved.tif")))
    assert files_in(tmp_path) == ["other.tif"]
    results = run("coregister", given(unlike))
    assert results["TRUSTED"] is False


def test_what_cannot_be_meant_is_refused_at_once(run, shifted, tmp_path):
    write_raster(tmp_path / "far.tif", np.ones((1, 9, 9)), 10, west=500_000)
    write_raster(tmp_path / "nowhere.tif", np.ones((1, 9, 9)), 10, epsg=None)
    reference, image = shifted
    for pair, more, told in (
        ((reference, reference), {}, "are the same: choose two"),
        ((reference, tmp_path / "far.tif"), {}, "“far” and the reference do not overlap"),
        ((reference, tmp_path / "nowhere.tif"), {}, "no coordinate reference system"),
        ((reference, image), {"IMAGE_MASK": str(reference)}, "has 40 × 40 pixels and its image"),
        ((reference, image), {"LARGEST_SHIFT": 33}, "too large: give 32"),
        ((reference, image), {"METHOD": "by hand"}, "there is no “by hand”"),
        ((reference, image), {"OUTPUT": str(image)}, "is one of the inputs"),
    ):
        with pytest.raises(QgsProcessingException, match=told):
            run("coregister", given(pair, **more))


@pytest.mark.slow
@pytest.mark.parametrize("stage", [0, 40])
def test_cancel_leaves_no_file(run, shifted, feedback, tmp_path, stage):
    feedback.at(stage, feedback.cancel)
    output = tmp_path / "moved.tif"
    assert run("coregister", given(shifted, OUTPUT=str(output))) == {}
    assert files_in(tmp_path) == []
