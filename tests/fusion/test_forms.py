"""Images in every form that Python has them in, and results in the same."""

from __future__ import annotations

import builtins
import importlib.util
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin import SpectraMorph, fuse
from spectramorph_plugin.core import metrics
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import fuse as job
from spectramorph_plugin.protocol.requests import FuseRequest
from spectramorph_plugin.raster.inputs import InputPair
from spectramorph_plugin.raster.response_arrays import response_of

xarray = pytest.importorskip("xarray")
rioxarray = pytest.importorskip("rioxarray")
QUICK = {"assessment": False}


def psnr(image: Any, truth: Any) -> float:
    return metrics.psnr(truth, np.asarray(image), float(np.ptp(truth)))


def opened(path: Path, wavelength: Any = None, **options: Any) -> Any:
    """Return a file as rioxarray opens it; of the bands' tags it keeps no wavelengths."""
    image = rioxarray.open_rasterio(path, **options)
    return image if wavelength is None else image.assign_coords(wavelength=("band", wavelength))


# --- The command line's numbers -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def by_command_line(images: Any, module_notes: Any) -> Any:
    torch.set_num_threads(1)  # with more, sums are of another order
    out = images.folder / "job.tif"
    request = FuseRequest(
        images.hsi_file, (images.msi_file,), out, dtype="float32", response=images.response_file, assessment=False
    )
    job.run(request, module_notes)
    return out


@pytest.fixture(scope="module")
def expected(by_command_line: Path) -> Any:
    with rasterio.open(by_command_line) as dataset:
        return dataset.read()


def test_paths_give_the_command_lines_numbers(images: Any, expected: Any) -> None:
    fused = fuse(images.hsi_file, str(images.msi_file), response=images.response_file, **QUICK)
    np.testing.assert_array_equal(fused.values, expected)
    assert psnr(fused, images.truth) > 30


def test_data_arrays_give_the_command_lines_numbers(images: Any, expected: Any) -> None:
    hsi, msi = opened(images.hsi_file, images.wavelength), opened(images.msi_file)
    np.testing.assert_array_equal(fuse(hsi, msi, response=images.response_file, **QUICK).values, expected)


def test_arrays_give_the_command_lines_numbers_but_for_the_map(images: Any, expected: Any, fitted: Any) -> None:
    """Arrays lie on no map: positions are the same to the last digits only."""
    fused = fitted.fuse()
    assert isinstance(fused, np.ndarray)
    assert (fused.dtype, fused.shape) == (np.float32, images.truth.shape)
    np.testing.assert_allclose(fused, expected, atol=1e-4)


def test_written_file_is_the_command_lines(images: Any, by_command_line: Path, content: Any, tmp_path: Path) -> None:
    model = SpectraMorph(**QUICK).fit(images.hsi_file, images.msi_file, response=images.response_file)
    path = model.write(tmp_path / "fused.tif", dtype="float32")
    # That one also says which bands to show as red, green and blue, which the Python interface leaves to who draws.
    assert content(path)[:-1] == content(by_command_line)[:-1]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.slow
def test_preset_published_gives_the_command_lines_numbers(images: Any, notes: Any, quick: None, tmp_path: Path) -> None:
    request = FuseRequest(
        images.hsi_file,
        (images.msi_file,),
        tmp_path / "o.tif",
        preset="published",
        dtype="float32",
        count=5,
        coarse_prior="on",
        align_to="hsi",
        shift=(0.2, 0.1),
        seed=3,
    )
    job.run(request, notes)
    fused = fuse(
        images.hsi_file,
        images.msi_file,
        preset="published",
        count=5,
        coarse_prior="on",
        align_to="hsi",
        shift=(0.2, 0.1),
        seed=3,
    )
    with rasterio.open(tmp_path / "o.tif") as dataset:
        np.testing.assert_array_equal(fused.values, dataset.read())


@pytest.mark.slow
def test_fused_is_the_same_however_the_file_is_cut_into_blocks(write_pair: Any, notes: Any, tmp_path: Path) -> None:
    """The command line mixes strips of blocks, the Python interface whole tiles."""
    pair = write_pair(tmp_path, coarse=(66, 16), ratio=4, bands=60)
    job.run(FuseRequest(pair.hsi, (pair.msi,), tmp_path / "o.tif", dtype="float32", assessment=False), notes)
    with rasterio.open(tmp_path / "o.tif") as dataset:
        np.testing.assert_array_equal(fuse(pair.hsi, pair.msi, **QUICK).values, dataset.read())


# --- Arrays -------------------------------------------------------------------------------------------------------


def read(image: Any, images: Any, mask: Any = None) -> Any:
    """Return the values that a multispectral image in some form is read as."""
    with ExitStack() as stack:
        _, msi = InputPair(images.hsi, image, wavelength=images.wavelength, msi_mask=mask).open(stack)
        return msi.read(Window(0, 0, msi.grid.width, msi.grid.height))


@pytest.mark.parametrize(
    "change",
    [
        lambda image: image.astype(np.float64),
        lambda image: image.astype(">f4"),
        lambda image: image.tolist(),
        lambda image: np.ma.masked_array(image),
        lambda image: np.moveaxis(np.ascontiguousarray(np.moveaxis(image, 0, -1)), -1, 0),
        lambda image: np.ascontiguousarray(image[:, ::-1])[:, ::-1],
        lambda image: pytest.importorskip("dask.array").from_array(image, chunks=(3, 7, 6)),
        lambda image: torch.from_numpy(image.copy()),
    ],
    ids=["float64", "big endian", "lists", "masked", "bands last in memory", "upside down in memory", "dask", "torch"],
)
def test_arrays_of_any_kind_are_the_same_image(images: Any, change: Callable[[Any], Any]) -> None:
    np.testing.assert_array_equal(read(change(images.msi), images), images.msi)


def test_holes_are_no_data_whether_nan_infinite_masked_or_told(images: Any) -> None:
    hole = np.zeros(images.msi.shape[1:], bool)
    hole[10:20, 10:20] = True
    wanted = np.where(hole, np.nan, images.msi)
    masked = np.ma.masked_array(np.where(hole, 1e6, images.msi), np.broadcast_to(hole, images.msi.shape))
    whole = (np.rint(images.msi * 1000)).astype(int)
    np.testing.assert_array_equal(read(wanted, images), wanted)
    np.testing.assert_array_equal(read(masked, images), wanted)
    np.testing.assert_array_equal(read(np.where(hole, np.inf, images.msi), images), wanted)
    np.testing.assert_array_equal(read(np.where(hole, 1e300, images.msi.astype(float)), images), wanted)
    np.testing.assert_array_equal(read(images.msi, images, hole), wanted)
    np.testing.assert_array_equal(read(np.ma.masked_array(whole, masked.mask), images), np.where(hole, np.nan, whole))


def test_integers_are_values_like_others(images: Any) -> None:
    hsi, msi = (np.rint(image * 10000).astype(np.int16) for image in (images.hsi, images.msi))
    fused = fuse(hsi, msi, **images.known, **QUICK)
    assert fused.dtype == np.float32
    assert psnr(fused / 10000, images.truth) > 30


def test_fill_values_that_nobody_declared_are_found_as_in_files(images: Any, write: Any, tmp_path: Path) -> None:
    filled = images.msi.copy()
    filled[:, 10:20, 10:20] = -9999
    write(tmp_path / "filled.tif", filled, Affine(10, 0, 300000, 0, -10, 5700000))
    with ExitStack() as stack:
        _, of_array = InputPair(images.hsi, filled, wavelength=images.wavelength).open(stack)
        _, of_file = InputPair(images.hsi_file, tmp_path / "filled.tif").open(stack)
        whole = Window(0, 0, 40, 48)
        np.testing.assert_array_equal(of_array.read(whole, [3, 1]), of_file.read(whole, [3, 1]))
        assert np.isnan(of_array.read(whole)[:, 10:20, 10:20]).all()
        assert len(of_array.notes) == 1
        assert "-9999" in of_array.notes[0]


def test_holes_stay_holes(images: Any) -> None:
    with_nan = images.msi.copy()
    with_nan[:, 10:20, 10:20] = np.nan
    before = with_nan.copy()
    fused = fuse(images.hsi, with_nan, **images.known, **QUICK)
    np.testing.assert_array_equal(np.isnan(fused), np.broadcast_to(np.isnan(with_nan[0]), fused.shape))
    np.testing.assert_array_equal(with_nan, before)


def test_holes_of_the_hyperspectral_image_are_left_out(images: Any) -> None:
    mask = np.zeros(images.hsi.shape[1:], int)
    mask[2:4, 2:4] = 7
    with_nan = np.where(mask, np.nan, images.hsi)
    fused = fuse(with_nan, images.msi, **images.known, **QUICK)
    np.testing.assert_array_equal(fuse(images.hsi, images.msi, hsi_mask=mask, **images.known, **QUICK), fused)
    assert psnr(fused, images.truth) > 25


def test_one_band_may_have_two_dimensions(images: Any) -> None:
    pan = images.msi[1]
    options = {"wavelength": images.wavelength, "msi_wavelengths": [550], "msi_fwhm": [70], **QUICK}
    fused = fuse(images.hsi, pan, **options)
    assert fused.shape == images.truth.shape
    np.testing.assert_array_equal(fuse(images.hsi, pan[None], **options), fused)


@pytest.mark.slow
@pytest.mark.parametrize("ratio", [1, 2.5])
def test_ratios_one_and_broken(write_pair: Any, tmp_path: Path, ratio: float) -> None:
    pair = write_pair(tmp_path, coarse=(24, 20), ratio=ratio)
    arrays = [rasterio.open(path).read() for path in (pair.hsi, pair.msi, pair.truth)]
    nm = np.linspace(420, 980, 24)
    model = SpectraMorph(**QUICK).fit(arrays[0], arrays[1], wavelength=nm, response=pair.response, ratio=ratio)
    assert model.ratio_ == ratio
    assert psnr(model.fuse(), arrays[2]) > 25


def test_a_broken_ratio_may_lose_part_of_a_pixel(images: Any) -> None:
    """13 coarse pixels of 2.5 fine ones are 32 and a half."""
    hsi = images.hsi[:, :9, :9]
    msi = images.msi[:, :32, :32]
    assert fuse(hsi, msi, ratio=32.5 / 9, **images.known, **QUICK).shape == (24, 32, 32)


# --- DataArrays ---------------------------------------------------------------------------------------------------


def test_data_array_keeps_coordinates_crs_and_nodata(images: Any) -> None:
    hsi, msi = opened(images.hsi_file, images.wavelength), opened(images.msi_file)
    msi = msi.rename(x="easting", y="northing").assign_coords(time=np.datetime64("2024-07-01", "ns"))
    fused = fuse(hsi, msi, response=images.response_file, fwhm=np.full(24, 9.0), **QUICK)
    assert fused.dims == ("band", "northing", "easting")
    for name in ("northing", "easting", "time"):
        xarray.testing.assert_identical(fused[name], msi[name])
    np.testing.assert_array_equal(fused.wavelength, images.wavelength)
    np.testing.assert_array_equal(fused.fwhm, 9)
    told = fused.rename(easting="x", northing="y").rio
    assert told.crs == msi.rio.crs
    assert told.transform() == opened(images.msi_file).rio.transform()
    assert np.isnan(told.nodata)
    assert fused.sel(easting=msi.easting[5], northing=msi.northing[7], method="nearest").shape == (24,)


def test_data_array_of_paths_is_what_rioxarray_would_open(images: Any, tmp_path: Path) -> None:
    fused = fuse(images.hsi_file, [images.msi_file], response=images.response_file, **QUICK)
    msi = opened(images.msi_file)
    np.testing.assert_array_equal(fused.x, msi.x)
    np.testing.assert_array_equal(fused.y, msi.y)
    assert (fused.rio.crs, fused.rio.transform()) == (msi.rio.crs, msi.rio.transform())
    np.testing.assert_allclose(fused.wavelength, images.wavelength)
    fused.rio.to_raster(tmp_path / "fused.tif")
    again = rioxarray.open_rasterio(tmp_path / "fused.tif", masked=True)
    np.testing.assert_array_equal(again.values, fused.values)
    fused.to_netcdf(tmp_path / "fused.nc", engine="scipy")


def test_order_of_dimensions_does_not_matter(images: Any, expected: Any) -> None:
    hsi, msi = opened(images.hsi_file, images.wavelength), opened(images.msi_file)
    fused = fuse(
        hsi.transpose("y", "x", "band"), msi.transpose("x", "band", "y"), response=images.response_file, **QUICK
    )
    assert fused.dims == ("band", "y", "x")
    np.testing.assert_array_equal(fused.values, expected)


@pytest.mark.slow
@pytest.mark.parametrize("both", [False, True])
def test_direction_of_axes_does_not_matter(images: Any, expected: Any, both: bool) -> None:
    upside_down = slice(None, None, -1)
    hsi, msi = opened(images.hsi_file, images.wavelength).isel(y=upside_down), opened(images.msi_file)
    fused = fuse(hsi, msi.isel(y=upside_down) if both else msi, response=images.response_file, **QUICK)
    assert bool(fused.y[0] < fused.y[1]) == both
    assert psnr(fused.sortby("y", ascending=False), images.truth) > psnr(expected, images.truth) - 0.5


@pytest.mark.slow
def test_stored_integers_are_read_as_what_they_mean(write_pair: Any, tmp_path: Path) -> None:
    """As rioxarray opens them by default: scale, offset and nodata are attributes."""
    stored = {"dtype": "int16", "scale": 1e-4, "nodata": -32768}

    def with_a_hole(hsi: Any, msi: Any) -> None:
        msi[:, :5, :5] = -3.2768

    pair = write_pair(tmp_path, hsi_options=stored, msi_options=stored, change=with_a_hole)
    nm = np.linspace(420, 980, 24).round(3)
    hsi, msi = opened(pair.hsi, nm), opened(pair.msi)
    assert (msi.dtype, msi.attrs["_FillValue"], msi.attrs["scale_factor"]) == (np.int16, -32768, 1e-4)
    fused = fuse(hsi, msi, response=pair.response, **QUICK)
    by_path = fuse(pair.hsi, pair.msi, response=pair.response, **QUICK)
    np.testing.assert_array_equal(fused.values, by_path.values)
    assert np.isnan(fused.values[:, :5, :5]).all()
    decoded = fuse(
        opened(pair.hsi, nm, mask_and_scale=True),
        opened(pair.msi, mask_and_scale=True),
        response=pair.response,
        **QUICK,
    )
    np.testing.assert_allclose(decoded.values, fused.values, atol=2e-4)  # one step of the stored integers, twice


@pytest.mark.slow
def test_extents_may_differ_where_there_are_coordinates(write_pair: Any, tmp_path: Path) -> None:
    pair = write_pair(tmp_path, coarse=(20, 18), hsi_margin=3)
    nm = np.linspace(420, 980, 24)
    whole = fuse(opened(pair.hsi, nm), opened(pair.msi), response=pair.response, **QUICK)
    with rasterio.open(pair.truth) as dataset:
        assert psnr(whole, dataset.read()) > 25
    part = opened(pair.msi).isel(x=slice(13, 70), y=slice(5, 75))  # it keeps the whole image's GeoTransform
    fused = fuse(opened(pair.hsi, nm), part, response=pair.response, **QUICK)
    with rasterio.open(pair.truth) as dataset:
        assert psnr(fused, dataset.read()[:, 5:75, 13:70]) > 25


@pytest.mark.parametrize("options", [{"chunks": {"band": 3, "x": 4, "y": 6}}, {"lock": False}])
def test_data_arrays_are_read_where_they_are_needed(images: Any, options: dict[str, Any]) -> None:
    """Chunks of dask and files that are still unread; with coordinates and upright, as the file itself."""
    msi = opened(images.msi_file, **options)
    hsi = opened(images.hsi_file, images.wavelength)
    with ExitStack() as stack:
        _, raster = InputPair(hsi, msi).open(stack)
        part = raster.read(Window(3, 5, 20, 10), [2, 0])
    np.testing.assert_array_equal(part, images.msi[[2, 0], 5:15, 3:23])
    assert msi.chunks is not None or not msi.variable._in_memory


def test_without_crs_the_coordinates_tell(images: Any, expected: Any) -> None:
    hsi, msi = (
        opened(path).drop_vars("spatial_ref").assign_attrs(crs=None) for path in (images.hsi_file, images.msi_file)
    )
    for image in (hsi, msi):
        image.encoding.pop("grid_mapping", None)
        image.attrs.pop("crs")
    fused = fuse(hsi, msi, **images.known, **QUICK)
    np.testing.assert_allclose(fused.values, expected, atol=1e-4)
    assert "spatial_ref" not in fused.coords
    np.testing.assert_array_equal(fused.x, msi.x)


def test_longitudes_and_latitudes(write_pair: Any, tmp_path: Path) -> None:
    """Named so and without a CRS, and in degrees that float32 rounds."""
    pair = write_pair(tmp_path, coarse=(16, 14))
    nm = np.linspace(420, 980, 24)
    hsi, msi = opened(pair.hsi, nm).drop_vars("spatial_ref"), opened(pair.msi).drop_vars("spatial_ref")
    images = [
        image.assign_coords(
            x=(15 + (image.x - 300000) / 70000).astype(np.float32), y=(51 + (image.y - 5700000) / 111000)
        ).rename(x="lon", y="lat")
        for image in (hsi, msi)
    ]
    fused = fuse(*images, response=pair.response, **QUICK)
    assert fused.dims == ("band", "lat", "lon")
    with rasterio.open(pair.truth) as dataset:
        assert psnr(fused, dataset.read()) > 25


def test_dimension_may_be_the_wavelength_and_bands_have_names(images: Any, expected: Any) -> None:
    hsi = opened(images.hsi_file).assign_coords(band=images.wavelength / 1000).rename(band="wavelength")
    msi = opened(images.msi_file).assign_coords(band=["B2", "B3", "B4", "B8"])
    model = SpectraMorph(**QUICK).fit(hsi, msi, response="sentinel-2a")
    assert model.msi_bands_ == ("B2", "B3", "B4", "B8")
    np.testing.assert_allclose(model.wavelength_, images.wavelength)
    fused = model.fuse()
    assert fused.dims == ("wavelength", "y", "x")
    np.testing.assert_array_equal(fused.wavelength, hsi.wavelength)
    assert psnr(fused, images.truth) > 20


@pytest.mark.slow
def test_bad_bands_are_left_out_and_stay_empty(images: Any) -> None:
    hsi = opened(images.hsi_file, images.wavelength).assign_coords(bbl=("band", np.arange(24) != 3))
    model = SpectraMorph(**QUICK).fit(hsi, opened(images.msi_file), response=images.response_file)
    assert 4 not in model.band_numbers_
    assert model.endmembers_.shape == (model.count_, 23)
    assert np.isnan(model.fuse()[3]).all()


@pytest.mark.slow
def test_rotated_grid_has_its_geotransform_alone(write_pair: Any, tmp_path: Path) -> None:
    pair = write_pair(tmp_path, coarse=(20, 18), turn=20, hsi_margin=3)
    by_path = fuse(pair.hsi, pair.msi, **QUICK)
    assert "x" not in by_path.coords
    with rasterio.open(pair.msi) as dataset:
        assert by_path.rio.transform() == dataset.transform
    nm = np.linspace(420, 980, 24).round(3)  # as the file has them: so few pixels fit less alike otherwise
    hsi, msi = opened(pair.hsi, nm), opened(pair.msi)
    fused = fuse(hsi, msi, msi_wavelengths=(480, 550, 660, 830), msi_fwhm=(70,) * 4, **QUICK)
    np.testing.assert_allclose(fused.values, by_path.values, atol=1e-5)


def test_without_xarray_paths_give_arrays(images: Any, expected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    original = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "xarray" else original(name))
    fused = fuse(images.hsi_file, images.msi_file, response=images.response_file, **QUICK)
    assert isinstance(fused, np.ndarray)
    np.testing.assert_array_equal(fused, expected)


def test_rioxarray_is_not_needed(images: Any, expected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    hsi, msi = opened(images.hsi_file, images.wavelength), opened(images.msi_file)
    original = builtins.__import__

    def refuse(name: str, *rest: Any) -> Any:
        if name.split(".")[0] in ("rioxarray", "pyproj"):
            raise ImportError(name)
        return original(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    np.testing.assert_array_equal(fuse(hsi, msi, response=images.response_file, **QUICK).values, expected)


# --- Several files, files without wavelengths ---------------------------------------------------------------------


def test_several_files_are_one_image(write_pair: Any, write: Any, tmp_path: Path) -> None:
    pair = write_pair(tmp_path, coarse=(16, 14))
    with rasterio.open(pair.msi) as dataset:
        values, transform = dataset.read(), dataset.transform
    parts = [tmp_path / "a.tif", tmp_path / "b.tif"]
    write(parts[0], values[:1], transform)
    write(parts[1], values[1:], transform)
    whole = fuse(pair.hsi, pair.msi, response=pair.response, **QUICK)
    np.testing.assert_array_equal(fuse(pair.hsi, parts, response=pair.response, **QUICK).values, whole.values)


@pytest.mark.slow
def test_wavelengths_may_be_told_of_a_file(images: Any, write: Any, tmp_path: Path, expected: Any) -> None:
    place = Affine(40, 0, 300000, 0, -40, 5700000)
    write(tmp_path / "bare.tif", images.hsi, place)
    with pytest.raises(UserError, match=r"has no wavelengths: .* \(in Python: wavelength\)"):
        fuse(tmp_path / "bare.tif", images.msi_file, response=images.response_file)
    fused = fuse(tmp_path / "bare.tif", images.msi_file, **images.known, **QUICK)
    np.testing.assert_array_equal(fused.values, expected)
    np.testing.assert_array_equal(fused.wavelength, images.wavelength)


# --- Responses ----------------------------------------------------------------------------------------------------


def test_response_in_every_form_is_the_same(images: Any) -> None:
    pandas = pytest.importorskip("pandas")
    table = np.loadtxt(images.response_file, delimiter=",", skiprows=1)
    frame = pandas.read_csv(images.response_file)
    columns = {f"band {i}": table[:, i] for i in range(1, 5)}
    for given in (
        (table[:, 0], table[:, 1:]),
        (table[:, 0] / 1000, table[:, 1:].tolist()),
        {"wavelength": table[:, 0], **columns},
        {**columns, "Wavelength (nm)": table[:, 0]},
        frame,
        frame.set_index("wavelength_nm"),
        table[:, 1:].T,
    ):
        found = response_of(given, images.wavelength)
        np.testing.assert_allclose(found.wavelength, images.wavelength, atol=1e-3)
        np.testing.assert_allclose(found.table, table[:, 1:], rtol=1e-9)
        assert len(found.names) == 4
    assert response_of((table[:, 0], table[:, 1]), None).table.shape == (24, 1)
    assert response_of(frame, None).names == ("480", "550", "660", "830")


def test_response_is_used(images: Any, fitted: SpectraMorph) -> None:
    table = np.loadtxt(images.response_file, delimiter=",", skiprows=1)
    model = SpectraMorph(**QUICK).fit(images.hsi, images.msi, wavelength=images.wavelength, response=table[:, 1:].T)
    np.testing.assert_array_equal(model.response_, fitted.response_)
    assert (model.response_origin_, model.response_.shape) == ("as given", (4, 24))


@pytest.mark.slow
def test_response_may_be_estimated(images: Any) -> None:
    model = SpectraMorph(**QUICK).fit(images.hsi, images.msi, wavelength=images.wavelength)
    assert model.response_origin_ == "estimated from the two images"
    assert psnr(model.fuse(), images.truth) > 25
