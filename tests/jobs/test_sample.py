"""The job sample: the pair, without the packages that compute spectra, in a folder of the user's choosing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import sample
from spectramorph_plugin.protocol.requests import SampleRequest, output_files, to_arguments
from spectramorph_plugin.sample.sensors import coarse, enmap_bands


def test_a_request_names_its_files(tmp_path: Path) -> None:
    request = SampleRequest(tmp_path)
    names = ["sample_hsi.tif", "sample_msi.tif", "sample_response.csv"]
    assert [path.name for path in output_files(request).values()] == names
    request = SampleRequest(tmp_path, with_truth=True)
    assert [path.name for path in output_files(request).values()] == [*names, "sample_truth.tif"]
    assert to_arguments(request) == ["sample", f"--folder={tmp_path}", "--with-truth"]


@pytest.mark.slow
def test_pair_and_truth_tell_one_story(tmp_path: Path, notes: object) -> None:
    folder = tmp_path / "new" / "folder"
    made = sample.run(SampleRequest(folder, with_truth=True), notes)
    assert sorted(path.name for path in folder.iterdir()) == [
        "sample_hsi.qml",
        "sample_hsi.tif",
        "sample_msi.qml",
        "sample_msi.tif",
        "sample_response.csv",
        "sample_truth.qml",
        "sample_truth.tif",
    ]
    images = {}
    for name in ("hsi", "msi", "truth"):
        with rasterio.open(made.outputs[name]) as raster:
            assert raster.crs.to_epsg() == 32633
            images[name] = np.moveaxis(raster.read(), 0, 2) * 1e-4
    assert [images[name].shape for name in images] == [(120, 120, 224), (360, 360, 10), (360, 360, 224)]
    usable = enmap_bands().usable
    difference = (images["hsi"] - coarse(images["truth"]))[..., usable]
    assert np.abs(difference.mean(axis=(0, 1))).max() < 0.001
    assert difference.std() < 0.005
    assert images["truth"].std() > 0.05
    red = [int(np.argmin(np.abs(enmap_bands().centres - 664.6)))]
    likeness = np.corrcoef(images["msi"][..., 2].ravel(), images["truth"][..., red].ravel())[0, 1]
    assert likeness > 0.99
    assert made.display["msi"].bands == (3, 2, 1)


def test_a_file_in_the_folders_place_is_told(tmp_path: Path, notes: object) -> None:
    place = tmp_path / "taken"
    place.write_text("mine")
    with pytest.raises(UserError, match=r"could not be written \(File exists\): choose another folder"):
        sample.run(SampleRequest(place), notes)
    assert place.read_text() == "mine"
