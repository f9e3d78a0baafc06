"""Rasters in and out, and tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.io import DatasetReader
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster import file_raster
from spectramorph_plugin.raster.bands import BandInfo, read_band_info
from spectramorph_plugin.raster.endmember_writers import EndmemberTable, write_endmembers
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.tables import read_response_table
from spectramorph_plugin.raster.writer import clipped_in_words, create_raster, hyperspectral_format, plain_format

TRANSFORM = Affine(30, 0, 500000, 0, -30, 5800000)
WHOLE = Window(0, 0, 7, 5)


@pytest.mark.parametrize("kept", [0, file_raster.KEPT_VALUES])
def test_values_are_physical_and_nodata_is_nan(
    tmp_path: Path, write: Callable[..., None], monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    """Whether the image is kept in memory, as small ones are, or decoded window by window."""
    monkeypatch.setattr(file_raster, "KEPT_VALUES", kept)
    values = np.random.default_rng(0).random((2, 5, 7))
    values[1, 2, 3] = -0.9999
    write(tmp_path / "a.tif", values, TRANSFORM, dtype="int16", scale=1e-4, nodata=-9999)
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as raster:
        read = raster.read(WHOLE)
        assert np.isnan(read[1, 2, 3])
        assert np.isnan(read).sum() == 1
        assert read[0] == pytest.approx(values[0], abs=1e-4)
        part = read[1:, 1:3, 2:5].copy()
        read[...] = 0  # who reads may do with the values what they like
        assert raster.read(Window(2, 1, 3, 2), [1]) == pytest.approx(part, nan_ok=True)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_is_nodata(tmp_path: Path, write: Callable[..., None], value: float) -> None:
    values = np.ones((1, 5, 7))
    values[0, 0, 0] = value
    write(tmp_path / "a.tif", values, TRANSFORM)
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as raster:
        assert np.isnan(raster.read(WHOLE)[0, 0, 0])


def test_a_nodata_value_that_the_type_cannot_hold_means_none(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.full((1, 5, 7), 55537.0), TRANSFORM, dtype="uint16")
    with rasterio.open(tmp_path / "a.tif", "r+") as dataset:
        dataset.update_tags(ns="ENVI", data_ignore_value="-9999")  # 55537 as an unsigned 16-bit number
    with open_raster(tmp_path / "a.tif", "multispectral image") as raster:
        assert np.isfinite(raster.read(WHOLE)).all()


def test_an_internal_mask_counts(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.ones((3, 5, 7)), TRANSFORM, dtype="uint8")
    mask = np.full((5, 7), 255, np.uint8)
    mask[4, 6] = 0
    with rasterio.open(tmp_path / "a.tif", "r+") as dataset:
        dataset.write_mask(mask)
    with open_raster(tmp_path / "a.tif", "multispectral image") as raster:
        assert np.isnan(raster.read(WHOLE)).sum() == 3


def test_what_a_file_says_of_itself_and_its_bands(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.ones((3, 5, 7)), TRANSFORM)
    with rasterio.open(tmp_path / "a.tif", "r+") as dataset:
        dataset.set_band_description(2, "red edge")
        dataset.update_tags(SENSOR="made up")
    with open_raster(tmp_path / "a.tif", "multispectral image") as raster:
        assert raster.names == ("", "red edge", "")
        assert raster.tags["SENSOR"] == "made up"
        assert raster.native_distance.tolist() == [1, 1, 1]


def test_a_mask_hides_pixels_in_all_bands(tmp_path: Path, write: Callable[..., None]) -> None:
    """Where it is not zero, in its first band; its own nodata hides nothing."""
    write(tmp_path / "a.tif", np.ones((2, 5, 7)), TRANSFORM)
    mask = np.zeros((2, 5, 7))
    mask[0, 1, 2], mask[0, 3, 4], mask[0, 4, 6], mask[1, 0, 0] = 1, 7, 255, 1
    write(tmp_path / "mask.tif", mask, TRANSFORM, dtype="uint8", nodata=255)
    with open_raster(tmp_path / "a.tif", "hyperspectral image", tmp_path / "mask.tif") as raster:
        hidden = np.isnan(raster.read(WHOLE))
        assert np.argwhere(hidden[0]).tolist() == [[1, 2], [3, 4]]
        assert (hidden[0] == hidden[1]).all()
        assert np.argwhere(np.isnan(raster.read(Window(4, 3, 3, 2), [1]))).tolist() == [[0, 0, 0]]


def test_a_mask_of_floats_hides_nothing_where_it_is_nan(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.ones((1, 5, 7)), TRANSFORM)
    mask = np.full((1, 5, 7), np.nan)
    mask[0, 1, 2], mask[0, 1, 3] = 0.5, 0
    write(tmp_path / "mask.tif", mask, TRANSFORM, nodata=np.nan)
    with open_raster(tmp_path / "a.tif", "hyperspectral image", tmp_path / "mask.tif") as raster:
        assert np.argwhere(np.isnan(raster.read(WHOLE)[0])).tolist() == [[1, 2]]


def test_masks_that_do_not_fit_are_refused(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.ones((1, 5, 7)), TRANSFORM)
    write(tmp_path / "small.tif", np.ones((1, 5, 6)), TRANSFORM, dtype="uint8")
    write(tmp_path / "complex.tif", np.ones((1, 5, 7)), TRANSFORM, dtype="complex64")
    (tmp_path / "text.tif").write_text("not a raster")
    for mask, message in (
        ("small", r"mask .*small.tif of the hyperspectral image has 6 x 5 pixels, the image 7 x 5: give a mask on"),
        ("complex", r"mask .*complex.tif of the hyperspectral image holds no band of real numbers"),
        ("text", r"mask .*text.tif of the hyperspectral image cannot be opened as a raster"),
        ("none", r"mask .*none.tif of the hyperspectral image does not exist"),
    ):
        with (
            pytest.raises(UserError, match=message),
            open_raster(tmp_path / "a.tif", "hyperspectral image", tmp_path / f"{mask}.tif"),
        ):
            pass


def test_a_products_metadata_tells_of_the_bands(
    tmp_path: Path, write: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "scene.tif", np.ones((2, 5, 7)), TRANSFORM)

    def tell(dataset: DatasetReader, info: BandInfo, *choices: object) -> BandInfo:
        assert dataset.count == 2
        return replace(info, wavelength=np.array([450.0, 550]), wavelength_source="the product")

    monkeypatch.setattr("spectramorph_plugin.raster.file_raster.product_band_info", tell)
    with open_raster(tmp_path / "scene.tif", "hyperspectral image") as raster:
        assert raster.path == tmp_path / "scene.tif"
        assert raster.bands.wavelength_source == "the product"
        assert raster.read(WHOLE).shape == (2, 5, 7)


def test_missing_damaged_and_other_files_are_refused(tmp_path: Path, write: Callable[..., None]) -> None:
    with (
        pytest.raises(UserError, match=r"multispectral image .*nowhere.tif does not exist"),
        open_raster(tmp_path / "nowhere.tif", "multispectral image"),
    ):
        pass
    (tmp_path / "text.tif").write_text("not a raster")
    with (
        pytest.raises(UserError, match=r"cannot be opened as a raster"),
        open_raster(tmp_path / "text.tif", "multispectral image"),
    ):
        pass
    write(tmp_path / "a.tif", np.random.default_rng(0).random((3, 400, 400)), TRANSFORM)
    whole = (tmp_path / "a.tif").read_bytes()
    (tmp_path / "cut.tif").write_bytes(whole[: len(whole) // 2])
    with (
        pytest.raises(UserError, match=r"damaged or truncated"),
        open_raster(tmp_path / "cut.tif", "multispectral image") as raster,
    ):
        raster.read(Window(0, 0, 400, 400))


@pytest.mark.parametrize("dtype", ["int16", "uint16", "float32", "float64"])
def test_what_is_written_comes_back_with_all_it_says(tmp_path: Path, write: Callable[..., None], dtype: str) -> None:
    """Same type, scaling, nodata, wavelengths, widths and flags as the raster the format was taken from."""
    values = np.random.default_rng(0).random((3, 5, 7))
    nm = [416.83, 1001.5, 980.25]
    tags = [{"wavelength": str(n), "fwhm": "7.25", "bbl": str(int(n < 1000))} for n in nm]
    scale = None if dtype.startswith("float") else 1e-4
    write(tmp_path / "a.tif", values, TRANSFORM, tags, dtype=dtype, scale=scale, nodata=0)
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as source:
        layout = hyperspectral_format(source, "same")
        read = source.read(WHOLE)
        read[:, 4, 4] = np.nan
        with create_raster(tmp_path / "b.tif", source.grid, layout) as out:
            out.write(read, WHOLE)
    with rasterio.open(tmp_path / "a.tif") as a, rasterio.open(tmp_path / "b.tif") as b:
        for name in ("dtypes", "crs", "transform", "nodatavals", "scales", "offsets", "shape"):
            assert getattr(a, name) == getattr(b, name), name
        before, after = read_band_info(a), read_band_info(b)
        for name in ("wavelength", "fwhm", "bad"):
            assert getattr(before, name).tolist() == getattr(after, name).tolist(), name
        assert b.descriptions == ("416.83 nm", "1001.50 nm", "980.25 nm")
        assert float(b.tags(2, ns="IMAGERY")["CENTRAL_WAVELENGTH_UM"]) == pytest.approx(1.0015)
        stored = b.read()
        assert (stored[:, 4, 4] == 0).all()
        untouched = a.read() != 0
        untouched[:, 4, 4] = False
        single = np.float32  # what values are computed in
        assert (stored.astype(single) == a.read().astype(single))[untouched].all()
        assert b.profile["tiled"]
    assert not list(tmp_path.glob("*.aux.xml"))


def test_integers_keep_within_their_range_and_off_nodata(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.ones((1, 5, 7)), TRANSFORM, dtype="uint8", nodata=0)
    values = np.full((1, 5, 7), 9.6, np.float32)
    values[0, 0, :4] = [-5, 0, 300, np.nan]
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as source:
        layout = hyperspectral_format(source, "same")
        with create_raster(tmp_path / "b.tif", source.grid, layout) as out:
            out.write(values, WHOLE)
    with rasterio.open(tmp_path / "b.tif") as dataset:
        assert dataset.read(1)[0, :5].tolist() == [1, 1, 255, 0, 10]


def test_values_beyond_the_range_are_counted(tmp_path: Path, write: Callable[..., None]) -> None:
    """By band; not those that rounding or the nodata value moves by one step."""
    write(tmp_path / "a.tif", np.ones((3, 5, 7)), TRANSFORM, dtype="uint8", nodata=0)
    values = np.full((3, 5, 7), 100, np.float32)
    values[0, 0, :4] = [-0.4, 0, 255.4, np.nan]
    values[2, 1, :3] = [300, -4, 1e30]
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as source:
        layout = hyperspectral_format(source, "same")
        with create_raster(tmp_path / "b.tif", source.grid, layout) as out:
            out.write(values, WHOLE)
            out.write(values, WHOLE)
    assert out.clipped.tolist() == [0, 0, 6]
    assert re.match(
        r"6 values .* data type uint8 .* \(band 3\): choose float32", clipped_in_words(out.clipped, layout.dtype)
    )
    out.clipped[:] = 0
    assert clipped_in_words(out.clipped, layout.dtype) == ""


@pytest.mark.parametrize(
    ("dtype", "least", "most"),
    [
        ("uint32", 0, 2**32 - 2),
        ("int32", 1 - 2**31, 2**31 - 1),
        ("int64", 1 - 2**53, 2**53),
        ("uint64", 0, 2**53 - 1),
    ],
)
def test_wide_integers_are_exact_and_never_wrap(
    tmp_path: Path, write: Callable[..., None], dtype: str, least: int, most: int
) -> None:
    write(tmp_path / "a.tif", np.ones((1, 5, 7)), TRANSFORM, dtype=dtype)
    values = np.full((1, 5, 7), 2**24 - 1, np.float32)
    values[0, 0, :5] = [np.nan, -1e30, 1e30, 2**63, 7]
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as source:
        grid, layout = source.grid, hyperspectral_format(source, "same")
    with create_raster(tmp_path / "b.tif", grid, layout) as out:
        out.write(values, WHOLE)
    with rasterio.open(tmp_path / "b.tif") as dataset:
        stored = dataset.read(1)
        assert stored[0, 0] == dataset.nodata
        assert stored[0, 1:5].tolist() == [least, most, most, 7]
        assert (stored[1:] == 2**24 - 1).all()


@pytest.mark.parametrize("value", [-9999, 0])
def test_bands_with_nodata_of_their_own(tmp_path: Path, value: float) -> None:
    """As a VRT may say of its bands; a nodata value that is NaN says nothing of integers."""
    source = np.arange(70, dtype=np.int16).reshape(2, 5, 7) + 1
    source[0, 1, 1], source[1, 2, 2] = value, 5
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", width=7, height=5, count=2, dtype="int16", transform=TRANSFORM
    ) as dataset:
        dataset.write(source)
    bands = "".join(
        f'<VRTRasterBand dataType="Int16" band="{band}"><NoDataValue>{nodata}</NoDataValue><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">a.tif</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource>'
        "</VRTRasterBand>"
        for band, nodata in ((1, value), (2, 5))
    )
    (tmp_path / "a.vrt").write_text(f'<VRTDataset rasterXSize="7" rasterYSize="5">{bands}</VRTDataset>')
    with open_raster(tmp_path / "a.vrt", "hyperspectral image") as raster:
        missing = np.isnan(raster.read(WHOLE))
    assert (missing == [source[0] == value, source[1] == 5]).all()


def test_a_mask_of_one_bit_and_a_palette(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.arange(35).reshape(1, 5, 7) % 5 + 1, TRANSFORM, dtype="uint8")
    with rasterio.open(tmp_path / "a.tif", "r+") as dataset:
        dataset.write_colormap(1, {value: (value, 0, 0, 255) for value in range(256)})
    mask = np.zeros((1, 5, 7))
    mask[0, 2, 3] = 1
    write(tmp_path / "mask.tif", mask, TRANSFORM, dtype="uint8", nbits=1)
    with open_raster(tmp_path / "a.tif", "multispectral image", tmp_path / "mask.tif") as raster:
        read = raster.read(WHOLE)
    assert np.argwhere(np.isnan(read[0])).tolist() == [[2, 3]]
    assert np.nanmax(read) == 5


def test_float32_on_request_has_no_scaling(tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.ones((1, 5, 7)), TRANSFORM, dtype="int16", scale=1e-4, nodata=-1)
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as source:
        layout = hyperspectral_format(source, "float32")
    assert layout.dtype == np.float32
    assert layout.scale.tolist() == [1]
    assert layout.nodata == -1


def test_a_full_disk_is_told(tiny_disk: Path, tmp_path: Path, write: Callable[..., None]) -> None:
    write(tmp_path / "a.tif", np.ones((1, 600, 600)), TRANSFORM)
    window = Window(0, 0, 600, 600)
    noise = np.random.default_rng(0).random((4, 600, 600)).astype(np.float32)
    with open_raster(tmp_path / "a.tif", "hyperspectral image") as source:
        grid = source.grid
    with (
        pytest.raises(UserError, match=r"disk is full: free some space"),
        create_raster(tiny_disk / "b.tif", grid, plain_format(tuple("abcd"))) as out,
    ):
        out.write(noise, window)


@pytest.mark.parametrize(
    "text",
    [
        "wavelength_nm,B1,B2\n400,1,0\n500,0.5,1\n",
        "0.4;1;0\n0.5;0.5;1\n",
        "# made by hand\n400 1 0\n500 .5 1\n\n",
        "\ufeffnm\tB1\tB2\n400\t1\t0\n500\t0.5\t1\n",
    ],
)
def test_response_tables_of_several_makes(tmp_path: Path, text: str) -> None:
    path = tmp_path / "r.csv"
    path.write_text(text, encoding="utf-8")
    wavelength, response, names = read_response_table(path)
    assert wavelength.tolist() == [400, 500]
    assert response.tolist() == [[1, 0], [0.5, 1]]
    assert names in (["B1", "B2"], ["1", "2"])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line", ["\n", "\r\n"])
@pytest.mark.parametrize("separator", [";", "\t", "  "])
def test_tables_with_decimal_commas_in_any_encoding(tmp_path: Path, encoding: str, line: str, separator: str) -> None:
    """As Excel writes them in much of Europe."""
    rows = [["Länge_µm", "grün", "B2"], ["0,4", "1", "0,0"], ["0,5", "0,5", "1,0"]]
    if separator == ";":
        rows.insert(0, ["sep=", ""])
    path = tmp_path / "r.csv"
    path.write_bytes(line.join(separator.join(row) for row in rows).encode(encoding))
    wavelength, response, names = read_response_table(path)
    assert wavelength.tolist() == [400, 500]
    assert response.tolist() == [[1, 0], [0.5, 1]]
    assert names == ["grün", "B2"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not a table"),
        ("wavelength\n400\n500\n", "is not a table"),
        ("wavelength,a\n400,x\n500,1\n", "other than numbers"),
        ("wavelength,a,b\n400,1,2\n500,1\n", "other than numbers"),
        ("wavelength,a\n400,nan\n500,1\n", "is not a table"),
    ],
)
def test_tables_that_are_none_are_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "r.csv"
    path.write_text(text)
    with pytest.raises(UserError, match=message):
        read_response_table(path)


def test_a_response_file_that_is_missing_or_binary_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        read_response_table(tmp_path / "none.csv")
    (tmp_path / "b.csv").write_bytes(b"II*\x00\x08\x00\x00\x00")
    with pytest.raises(UserError, match="cannot be read as text"):
        read_response_table(tmp_path / "b.csv")


def test_the_endmember_table_gives_float32_back_exactly(tmp_path: Path) -> None:
    endmembers = np.random.default_rng(0).random((3, 4)).astype(np.float32)
    write_endmembers(
        tmp_path / "e.csv",
        EndmemberTable(
            endmembers,
            ("endmember_1", "endmember_2", "endmember_3"),
            np.array([1, 2, 4, 5]),
            np.array([400.0, 410, 430, 440]),
        ),
    )
    table = np.genfromtxt(tmp_path / "e.csv", delimiter=",", names=True)
    assert table.dtype.names == ("band", "wavelength_nm", "endmember_1", "endmember_2", "endmember_3")
    assert table["band"].tolist() == [1, 2, 4, 5]
    assert (table["endmember_2"].astype(np.float32) == endmembers[1]).all()
