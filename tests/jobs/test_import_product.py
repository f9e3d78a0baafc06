"""What import-product writes beside the values: the product's mask, and cloud-optimised files that lose nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hdf5_layouts import SWIR_NM, VNIR_NM, prisma

from spectramorph_plugin.jobs import import_product
from spectramorph_plugin.protocol.requests import ImportProductRequest

FAILED = (3, 4)  # the pixel that the error matrices mark, row and column


@pytest.fixture
def product(tmp_path: Path) -> Path:
    """Return a PRISMA product with a pixel outside the swath and one whose retrieval failed in all bands."""
    rng = np.random.default_rng(1)
    cubes = [rng.integers(1, 60000, (20, len(nm), 24)).astype(np.uint16) for nm in (VNIR_NM, SWIR_NM)]
    errors = [np.zeros(cube.shape, np.uint8) for cube in cubes]
    for cube, error in zip(cubes, errors):
        cube[0, :, 0] = 0
        error[FAILED[0], :, FAILED[1]] = 1
    layers = ("Data Fields/VNIR_PIXEL_L2_ERR_MATRIX", "Data Fields/SWIR_PIXEL_L2_ERR_MATRIX")
    return prisma(tmp_path / "PRS_L2D_STD.he5", *cubes, **dict(zip(layers, errors)))


def imported(product: Path, folder: Path, notes: Any, **options: Any) -> dict[str, Any]:
    """Import into a folder and return values and tags of what is written."""
    folder.mkdir()
    request = ImportProductRequest(product, folder / "image.tif", mask=folder / "mask.tif", **options)
    import_product.run(request, notes)
    with rasterio.open(folder / "image.tif") as image, rasterio.open(folder / "mask.tif") as mask:
        return {
            "values": image.read(masked=True).astype(float).filled(-1),
            "mask": mask.read(1),
            "bands": [(image.tags(band), image.tags(band, ns="IMAGERY")) for band in image.indexes],
            "told": image.tags(ns="SPECTRAMORPH"),
            "kept": (image.descriptions, image.scales, image.offsets, image.nodata, image.transform, image.crs),
            "layout": image.tags(ns="IMAGE_STRUCTURE").get("LAYOUT"),
            "overviews": image.overviews(1),
        }


@pytest.mark.parametrize("uses_mask", [True, False])
def test_the_mask_marks_what_the_product_marks_and_no_more(
    product: Path, tmp_path: Path, notes: Any, uses_mask: bool
) -> None:
    found = imported(product, tmp_path / "out", notes, product_mask=uses_mask)
    expected = np.zeros((20, 24), np.uint8)
    expected[FAILED] = 1
    np.testing.assert_array_equal(found["mask"], expected)
    assert (found["values"][(slice(None), *FAILED)] == -1).all() == uses_mask
    assert (found["values"][:, 0, 0] == -1).all()


def test_a_cloud_optimised_file_holds_all_that_a_plain_one_does(product: Path, tmp_path: Path, notes: Any) -> None:
    plain = imported(product, tmp_path / "plain", notes)
    cloud = imported(product, tmp_path / "cloud", notes, cloud_optimised=True)
    assert (plain["layout"], cloud["layout"]) == (None, "COG")
    for what in ("values", "mask"):
        np.testing.assert_array_equal(cloud[what], plain[what])
    assert cloud["bands"] == plain["bands"]
    assert cloud["kept"] == plain["kept"]
    assert set(cloud["told"]) == set(plain["told"])
    assert not [path for path in os.listdir(tmp_path / "cloud") if path.startswith(".")]
