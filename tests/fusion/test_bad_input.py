"""What is wrong is a ValueError of one sentence that says so, in words that fit Python."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from spectramorph_plugin import SpectraMorph, fuse
from spectramorph_plugin.errors import UserError

NM = np.linspace(420, 980, 24)
HSI, MSI = np.ones((24, 12, 10), np.float32), np.ones((4, 48, 40), np.float32)
OTHER_WORDS = re.compile(r"QGIS|dialog|toolbox|--[a-z]", re.I)
"""Of the other two users of the same code."""


def refused(hsi: Any, msi: Any, **options: Any) -> str:
    with pytest.raises(UserError) as caught:
        fuse(hsi, msi, **options)
    text = str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert text[-1] in ".?"
    assert not OTHER_WORDS.search(text), text
    return text


@pytest.mark.parametrize(
    ("hsi", "msi", "options", "text"),
    [
        (HSI[0], MSI, {}, "hyperspectral image is an array of the shape (12, 10): give (bands, rows, columns)"),
        (HSI, MSI[0, 0], {}, "multispectral image is an array of the shape (40,): give (bands, rows, columns)"),
        (HSI[None], MSI, {}, "array of the shape (1, 24, 12, 10)"),
        (HSI[:, :0], MSI, {}, "array of the shape (24, 0, 10)"),
        (5, MSI, {}, "array of the shape ()"),
        (None, MSI, {}, "array of the shape ()"),
        (
            HSI,
            MSI,
            {"wavelength": NM[:5]},
            "has 24 bands and there are 5 numbers for wavelength: give one for each band",
        ),
        (HSI, MSI, {"fwhm": NM[:5]}, "has 24 bands and there are 5 numbers for fwhm"),
        (np.moveaxis(HSI, 0, -1), MSI, {}, "(rows, columns, bands), and should be (bands, rows, columns)"),
        (HSI, np.moveaxis(MSI, 0, -1), {}, "multispectral image seems to be an array of (rows, columns, bands)"),
        (HSI, MSI, {"wavelength": np.where(NM > 500, np.nan, NM)}, "option wavelength holds something other than"),
        (HSI, MSI, {"wavelength": "visible"}, "option wavelength holds something other than numbers above 0"),
        (HSI, MSI, {"wavelength": NM - 500}, "option wavelength holds something other than numbers above 0"),
        (HSI, MSI.astype(complex), {}, "values of the type complex128, not real numbers"),
        (HSI.astype(bool), MSI, {}, "values of the type bool, not real numbers"),
        (HSI.astype(str), MSI, {}, "not real numbers"),
        (
            HSI,
            MSI[:, :47],
            {},
            "47 rows and 40 columns, the hyperspectral image 12 and 10, which is not a whole number",
        ),
        (HSI, MSI[:, :36], {}, "which is not a whole number of times as many both ways"),
        (HSI, MSI[:, :30, :25], {}, "(option ratio)"),
        (HSI, MSI[:, :30, :25], {"ratio": 3}, "do not cover the same extent if the ratio of their pixel sizes is 3"),
        (HSI, MSI[:, :30, :25], {"ratio": -2.5}, "option ratio is -2.5: give a number above 0"),
        (MSI, HSI, {"wavelength": NM[:4]}, "which are more: are the two inputs swapped?"),
        (HSI[:, :4, :4], MSI[:, :16, :16], {}, "overlap on 4 x 4 pixels"),
        (HSI * np.nan, MSI, {}, "no valid pixels"),
        (HSI, MSI, {}, "there is nothing to fuse"),
        (HSI, MSI, {"hsi_mask": np.ones((3, 3))}, "mask of the hyperspectral image has the shape (3, 3)"),
        (HSI, MSI, {"msi_mask": "mask.tif"}, "is a path and the image an array"),
        ("nowhere.tif", MSI, {}, "hyperspectral image nowhere.tif does not exist"),
        (["a.tif", "b.tif"], MSI, {}, "hyperspectral image is 2 paths: give one"),
        (HSI, MSI, {"count": 1}, "option count is 1: give a whole number from 2 on, or 'auto'"),
        (HSI, MSI, {"count": "many"}, "option count is 'many'"),
        (HSI, MSI, {"count": 6.5}, "option count is 6.5"),
        (HSI, MSI, {"count": True}, "option count is True"),
        (HSI, MSI, {"seed": -1}, "option seed is -1: give a whole number from 0 to 4294967295"),
        (HSI, MSI, {"seed": 2**32}, "option seed is 4294967296"),
        (
            HSI,
            MSI,
            {"response": (NM, np.full((24, 4), np.nan))},
            "(as given) holds something other than finite numbers",
        ),
        (HSI, MSI, {"response": (NM, np.zeros((24, 4)))}, "(as given) of band 1 reaches 0"),
        (HSI, MSI, {"preset": "sharpest"}, "option preset is 'sharpest': give one of 'sharp', 'published'"),
        (HSI, MSI, {"training": None}, "option training is None"),
        (HSI, MSI, {"align_to": "map"}, "option align_to is 'map'"),
        (HSI, MSI, {"coarse_prior": True}, "option coarse_prior is True"),
        (HSI, MSI, {"device": "abacus"}, "device 'abacus' is not known"),
        (HSI, MSI, {"shift": 1}, "option shift is 1: give two numbers"),
        (HSI, MSI, {"shift": (1, np.nan)}, "option shift is"),
        (HSI, MSI, {"spectral_scale": 0}, "option spectral_scale is 0: give a number above 0"),
        (HSI, MSI, {"psf": np.ones((3, 4))}, "option psf is not a point spread function"),
        (HSI, MSI, {"psf": "nowhere.csv"}, "blur table nowhere.csv does not exist"),
        (HSI, MSI, {"msi_fwhm": "wide"}, "option msi_fwhm holds something other than numbers"),
        (HSI, MSI, {"response": "x" * 300}, "is neither a file nor a known sensor"),
        (HSI, MSI, {"response": "sputnik"}, "response 'sputnik' is neither a file nor a known sensor"),
        (
            HSI,
            MSI,
            {"response": np.ones((4, 5))},
            "response is an array of the shape (4, 5), which is none that can be",
        ),
        (HSI, MSI, {"response": {"a": NM}}, "response has the columns a: give a pair"),
        (HSI, MSI, {"response": {"wavelength": NM, "a": NM[:3]}}, "wavelengths of the shape (24,) and a table of"),
        (HSI, MSI, {"response": {"wavelength": NM, "a": NM, "b": NM[:3]}}, "different lengths"),
        (HSI, MSI, {"response": (NM, np.ones((4, 24)))}, "table of the shape (4, 24): give the table one row for each"),
        (HSI, MSI, {"response": (NM, [["a"] * 4] * 24)}, "response holds something other than numbers"),
        (HSI, MSI, {"response": (-NM, np.ones((24, 4)))}, "finite numbers above 0 as wavelengths"),
        (HSI, MSI, {"response": object()}, "response holds something other than numbers"),
    ],
)
def test_what_is_wrong_is_said(hsi: Any, msi: Any, options: dict[str, Any], text: str) -> None:
    assert text in refused(hsi, msi, **{"wavelength": NM, **options})


def test_what_does_not_fit_the_images_is_said(images: Any) -> None:
    known = {"wavelength": images.wavelength}
    rng = np.random.default_rng(0)
    for options, text in (
        (
            {"wavelength": None},
            "hyperspectral image has no wavelengths: give them by the option hsi-wav",
        ),
        ({"count": 30}, "24 usable bands, fewer than the 30 endmembers asked for"),
        ({"count": 500}, "fewer than the 500 endmembers asked for"),
        ({"response": images.response_file, "msi": images.msi[:3]}, "has 4 bands, the multispectral image has 3"),
        ({"response": "worldview-2", "sensor_bands": "BLUE,GREEN"}, "the sensor bands (option sensor_bands) name 2"),
        ({"response": "sentinel-2a"}, "name them in the sensor bands (option sensor_bands)"),
        ({"msi_wavelengths": [480]}, "list of wavelengths (option msi_wavelengths) has 1 band"),
        ({"msi_wavelengths": [480, 550, 660, 830]}, "give both wavelengths and widths"),
        ({"response": images.response_file, "msi": rng.random(images.msi.shape)}, "two images do not match"),
        ({"response": images.response_file, "msi": images.msi * 0}, "same value everywhere"),
    ):
        msi = options.pop("msi", images.msi)
        assert text in refused(images.hsi, msi, **{**known, **options})


def test_images_of_another_sensor_are_refused(fitted: Any, images: Any) -> None:
    for msi, options, text in (
        (images.msi[:3], {}, "fitted for a sensor with 4 bands"),
        (images.msi, {"hsi": images.hsi[:20]}, "has 20 bands and there are 24 numbers for wavelength"),
        (images.msi[::-1], {}, "bands in another order than the one the model was fitted on"),
        (images.msi, {"hsi": images.hsi * 1000}, "times those of the model's endmembers"),
        (images.msi[:, :40], {}, "do not cover the same extent"),
        (images.msi_file, {}, "has no coordinates and the multispectral image has"),
    ):
        with pytest.raises(UserError, match=re.escape(text)):
            fitted.predict(msi, **options)
    with pytest.raises(UserError, match="option dtype is 'int8'"):
        fitted.write("x.tif", dtype="int8")


def test_data_arrays_that_are_not_understood(images: Any) -> None:
    xarray = pytest.importorskip("xarray")
    rioxarray = pytest.importorskip("rioxarray")
    hsi = rioxarray.open_rasterio(images.hsi_file).assign_coords(wavelength=("band", NM))
    msi = rioxarray.open_rasterio(images.msi_file)
    uneven = msi.x.values.copy()
    uneven[7] += 5
    odd_crs = msi.copy()
    odd_crs.spatial_ref.attrs.update(crs_wkt="somewhere", spatial_ref="somewhere")
    bare = msi.drop_vars(["x", "y", "spatial_ref"])
    for image, text in (
        (msi.rename(x="a", y="b"), "dimensions of the multispectral image are band, b, a: give a DataArray with"),
        (msi.expand_dims("time"), "dimensions of the multispectral image are time, band, y, x"),
        (msi.assign_coords(x=uneven), "coordinate x of the multispectral image is not evenly spaced"),
        (msi.assign_coords(x=np.full(40, 3.0)), "coordinate x of the multispectral image is not evenly spaced"),
        (msi.assign_coords(x=[f"c{i}" for i in range(40)]), "does not hold one finite number for each pixel"),
        (odd_crs, "coordinate reference system of the multispectral image cannot be understood"),
        (msi.drop_vars("spatial_ref"), "multispectral image has no coordinate reference system"),
        (bare, "multispectral image has no coordinates and the hyperspectral image has"),
        (images.msi, "multispectral image has no coordinates and the hyperspectral image has"),
        (msi.isel(x=slice(0, 0)), "and so no values"),
        (msi.to_dataset("band"), "is a Dataset of xarray"),
        (msi.assign_coords(x=msi.x + 1e6), "do not overlap"),
        (msi.astype(bool), "not real numbers"),
    ):
        with pytest.raises(UserError, match=re.escape(text)):
            fuse(hsi, image)
    with pytest.raises(UserError, match="has no wavelengths"):
        fuse(hsi.drop_vars("wavelength"), msi)
    with pytest.raises(UserError, match="are the two inputs swapped"):
        fuse(msi.assign_coords(wavelength=("band", NM[:4])), hsi)
    assert xarray.DataArray(HSI).dims == ("dim_0", "dim_1", "dim_2")
    with pytest.raises(UserError, match="dimensions of the hyperspectral image are dim_0, dim_1, dim_2"):
        SpectraMorph().fit(xarray.DataArray(HSI), MSI, wavelength=NM)
