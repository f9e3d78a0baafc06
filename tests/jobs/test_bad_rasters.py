"""Files that are no image, or none that could be: a sentence at once, in bounded memory, and nothing left behind."""

from __future__ import annotations

import gzip
import json
import os
import resource
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import h5py
import hdf5_layouts as layouts
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import extract_endmembers, fuse, import_product
from spectramorph_plugin.protocol.requests import ExtractEndmembersRequest, FuseRequest, ImportProductRequest

MOST_MEMORY = 2**30
PLACED = Affine(30, 0, 500000, 0, -30, 5800000)
LOCAL = 'LOCAL_CS["a grid of its own",UNIT["metre",1]]'
MOON = (
    'GEOGCS["Moon 2000",DATUM["D_Moon_2000",SPHEROID["Moon_2000_IAU_IAG",1737400.0,0.0]],PRIMEM["Greenwich",0],'
    'UNIT["Decimal_Degree",0.0174532925199433]]'
)


@pytest.fixture(autouse=True)
def bounded_memory() -> Iterator[None]:
    """Let the process have a gigabyte more than it has."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + MOST_MEMORY, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """See to it that no product is left unpacked."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert not list(folder.iterdir())


def kept(folder: Path) -> set[str]:
    """Return the names of all that lies in a folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def image(path: Path, values: Any = None, **options: Any) -> Path:
    """Write an image, by default of 6 bands of noise on 12 x 10 pixels."""
    values = np.random.default_rng(0).random((6, 12, 10)).astype(np.float32) if values is None else values
    count, height, width = values.shape
    profile = {"driver": "GTiff", "crs": "EPSG:32633", "transform": PLACED, "dtype": values.dtype, **options}
    with rasterio.open(path, "w", count=count, height=height, width=width, **profile) as dataset:
        dataset.write(values)
    return path


def text(name: str, content: str | bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return folder / name

    return make


def gzipped(folder: Path) -> Path:
    path = folder / "a.tif.gz"
    path.write_bytes(gzip.compress(image(folder / "b.tif").read_bytes()))
    return path


def zipped(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.write(image(folder / "b.tif"), "b.tif")
        archive.write(folder / "b.tif", "c.tif")
    return folder / "a.zip"


def cut(share: float, **options: Any) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = image(folder / "a.tif", np.random.default_rng(0).random((6, 100, 100)).astype(np.float32), **options)
        content = path.read_bytes()
        path.write_bytes(content[: int(len(content) * share)])
        return path

    return make


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def named_in_no_encoding(folder: Path) -> Path:
    return image(folder / "a.tif").rename(folder / os.fsdecode(b"\xff.tif"))


def folder_itself(folder: Path) -> Path:
    (folder / "empty").mkdir()
    return folder / "empty"


def constant(value: float) -> Callable[[Path], Path]:
    return lambda folder: image(folder / "a.tif", np.full((6, 12, 10), value, np.float32))


def shaped(*shape: int) -> Callable[[Path], Path]:
    return lambda folder: image(folder / "a.tif", np.random.default_rng(0).random(shape).astype(np.float32))


def scaled(scale: float, offset: float = 0.0) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = image(folder / "a.tif")
        with rasterio.open(path, "r+") as dataset:
            dataset.scales, dataset.offsets = [1, 1, scale, 1, 1, 1], [0, 0, offset, 0, 0, 0]
        return path

    return make


def tagged(**tags: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = image(folder / "a.tif")
        with rasterio.open(path, "r+") as dataset:
            for band in dataset.indexes:
                dataset.update_tags(band, **tags)
        return path

    return make


def alpha_only(folder: Path) -> Path:
    path = image(folder / "a.tif", np.full((1, 12, 10), 255, np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [rasterio.enums.ColorInterp.alpha]
    return path


def vrt(bands: str, size: int = 100) -> Callable[[Path], Path]:
    return text(
        "a.vrt",
        f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>500000,30,0,5800000,0,-30</GeoTransform>{bands}</VRTDataset>",
    )


def source(name: str) -> str:
    return (
        '<VRTRasterBand dataType="Float32" band="1"><SimpleSource><SourceFilename relativeToVRT="1">'
        f"{name}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
    )


def empty_bands(count: int) -> str:
    return "".join(f'<VRTRasterBand dataType="Float32" band="{number + 1}"/>' for number in range(count))


RAW = (
    '<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand"><SourceFilename relativeToVRT="0">/etc/passwd'
    "</SourceFilename><ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>10</LineOffset>"
    "</VRTRasterBand>"
)
PYTHON = (
    '<VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand"><PixelFunctionType>run'
    "</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode><![CDATA[\n"
    "def run(*arguments, **options):\n    raise SystemExit\n]]></PixelFunctionCode></VRTRasterBand>"
)


def two_that_show_each_other(folder: Path) -> Path:
    vrt(source("b.vrt"))(folder).rename(folder / "b.vrt")
    path = vrt(source("b.vrt"))(folder)
    (folder / "b.vrt").write_text((folder / "b.vrt").read_text().replace("b.vrt", "a.vrt"))
    return path


def sparse(side: int, block: int, count: int = 6) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "a.tif"
        options = {"tiled": True, "blockxsize": block, "blockysize": block, "compress": "deflate", "bigtiff": "yes"}
        options |= {"sparse_ok": True, "crs": "EPSG:32633", "transform": PLACED, "dtype": "float32"}
        with rasterio.open(path, "w", driver="GTiff", count=count, height=side, width=side, **options):
            pass
        return path

    return make


def envi(**fields: object) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        known = {"samples": 10, "lines": 12, "bands": 6, "data type": 4, "interleave": "bsq", "byte order": 0}
        known |= {name.replace("_", " "): value for name, value in fields.items()}
        (folder / "a.hdr").write_text("ENVI\n" + "".join(f"{name} = {value}\n" for name, value in known.items()))
        (folder / "a.bsq").write_bytes(np.random.default_rng(0).random(720).astype(np.float32).tobytes())
        return folder / "a.bsq"

    return make


Fill = Callable[[h5py.File, Path], None]


def hdf5(fill: Fill, name: str = "a.h5") -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        with h5py.File(folder / name, "w") as file:
            fill(file, folder)
        return folder / name

    return make


def around(file: h5py.File, folder: Path) -> None:
    file.create_group("a")["b"] = file["/"]
    file["a/c"] = file["a"]


def prisma(**changes: Any) -> Fill:
    def fill(file: h5py.File, folder: Path) -> None:
        fields = file.create_group("HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields")
        cube = np.ones((4, 3, 4), np.uint16)
        for name in ("VNIR_Cube", "SWIR_Cube"):
            value = changes.get(name, cube)
            if callable(value):
                value(fields, name, folder)
            else:
                fields[name] = value
        attributes = {
            **{f"List_Cw_{detector}": np.float32([500, 600, 700]) for detector in ("Vnir", "Swir")},
            **{f"List_Fwhm_{detector}": np.float32([10, 10, 10]) for detector in ("Vnir", "Swir")},
            **{
                f"L2Scale{detector}{end}": float(end == "Max")
                for detector in ("Vnir", "Swir")
                for end in ("Min", "Max")
            },
            "Epsg_Code": 32633,
            "Product_ULcorner_easting": 500000.0,
            "Product_ULcorner_northing": 4600000.0,
            "Product_LRcorner_easting": 500090.0,
            "Product_LRcorner_northing": 4599910.0,
        }
        for name, value in {**attributes, **{k: v for k, v in changes.items() if not k.endswith("Cube")}}.items():
            file.attrs[name] = value

    return fill


def emit(**changes: Any) -> Fill:
    def fill(file: h5py.File, folder: Path) -> None:
        file.attrs["geotransform"] = changes.get("geotransform", [12.5, 0.0005, 0, 41.25, 0, -0.0005])
        file.attrs["spatial_ref"] = changes.get("spatial_ref", CRS.from_epsg(4326).to_wkt())
        table = np.ones((5, 5), np.int32)
        for name, value in {
            "reflectance": np.ones((5, 5, 3), np.float32),
            "sensor_band_parameters/wavelengths": np.float32([500, 600, 700]),
            "sensor_band_parameters/fwhm": np.float32([10, 10, 10]),
            "location/glt_x": table,
            "location/glt_y": table,
            **{name: value for name, value in changes.items() if "/" in name or name == "reflectance"},
        }.items():
            group, _, leaf = name.rpartition("/")
            place = file.require_group(group) if group else file
            if callable(value):
                value(place, leaf, folder)
            else:
                place[leaf] = value

    return fill


def link(target: Any) -> Callable[[Any, str, Path], None]:
    return lambda group, name, folder: group.__setitem__(name, target)


def external_storage(group: Any, name: str, folder: Path) -> None:
    group.create_dataset(name, (4, 3, 4), np.uint16, external=[("/etc/passwd", 0, 96)])


def virtual(group: Any, name: str, folder: Path) -> None:
    with h5py.File(folder / "other.h5", "w") as other:
        other["a"] = np.ones((4, 3, 4), np.uint16)
    layout = h5py.VirtualLayout((4, 3, 4), np.uint16)
    layout[:] = h5py.VirtualSource(folder / "other.h5", "a", (4, 3, 4))
    group.create_virtual_dataset(name, layout)


def endless(*shape: int, chunks: Any = None) -> Callable[[Any, str, Path], None]:
    return lambda group, name, folder: group.create_dataset(name, shape, np.uint16, fillvalue=7, chunks=chunks)


def table_of(place: Any) -> dict[str, Any]:
    return {"location/glt_x": place, "location/glt_y": place}


def cut_hdf5(folder: Path) -> Path:
    path = hdf5(prisma())(folder)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def enmap(metadata: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        scene = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z"
        (folder / f"{scene}-METADATA.XML").write_text(metadata)
        return image(folder / f"{scene}-SPECTRAL_IMAGE.TIF")

    return make


OPENED = r"cannot be opened as a raster: it is damaged or of a format that is not known\.$"
DAMAGED = r"damaged"
SIZE = r"claims to have .* more than any image has"
PART = r"is damaged or lacks a part of what such products hold: get a fresh copy of it\.$"


def with_layout(make: Callable[..., Path], *values: Any, **more: Any) -> Callable[[Path], Path]:
    return lambda folder: make(folder / "a.h5", *values, **more)


def without(make: Callable[..., Path], name: str) -> Callable[[Path], Path]:
    def spoil(folder: Path) -> Path:
        path = make(folder / "a.h5", np.ones((5, 6, 7), np.int16))
        with h5py.File(path, "a") as file:
            del file[name]
        return path

    return spoil


def no_place(rows: int, columns: int) -> dict[str, Any]:
    return {name: np.full((rows, columns), np.nan) for name in ("Latitude", "Longitude")}


NO_IMAGE = r"is a file of the kind HDF5 that holds no image: give another file\.$"
ELSEWHERE = r"takes a part of its data .* from another file: give a file that holds all of it\.$"

NOT_OF_THIS = r"metadata .* is damaged or not of this product"
FAR_CORNER = {
    "Product_LRcorner_easting": 500000.0 + 30 * (10**6 - 1),
    "Product_LRcorner_northing": 4600000.0 - 30 * (10**6 - 1),
}

BAD_IMAGES: list[tuple[Callable[[Path], Path], str]] = [
    (text("a.tif", ""), OPENED),
    (text("a.tif", "not an image"), OPENED),
    (text("a.tif", b"II*\0\x08\0\0\0"), OPENED),
    (text("a.tif", bytes(range(256)) * 20), OPENED),
    (text("a.png", b"\x89PNG\r\n\x1a\n" + bytes(100)), OPENED),
    (text("a.geojson", '{"type": "FeatureCollection", "features": []}'), OPENED),
    (text("a.csv", "nm,a\n400,1\n500,2\n"), OPENED),
    (gzipped, OPENED),
    (zipped, r"a.zip holds 2 images \(b.tif, c.tif\): give the one that is meant\.$"),
    (cut(0.02), DAMAGED),
    (cut(0.5), DAMAGED),
    (cut(0.95, compress="deflate"), DAMAGED),
    (cut(0.5, tiled=True, blockxsize=32, blockysize=32), DAMAGED),
    (pipe, r"neither a file nor a folder but a device or a pipe"),
    (lambda folder: Path("/dev/zero"), r"neither a file nor a folder but a device"),
    (lambda folder: Path("/dev/null"), r"neither a file nor a folder but a device"),
    (folder_itself, r"empty cannot be opened: it holds no image, nor a product that is known\.$"),
    (lambda folder: folder / "none.tif", r"does not exist: check the path\.$"),
    (lambda folder: folder / ("a" * 300), r"cannot be reached \(File name too long\): check its name and"),
    (lambda folder: Path("/vsimem/none.tif"), r"none.tif cannot be opened as a raster \(.*\): check the name and"),
    (
        lambda folder: folder / os.fsdecode(b"\xff.tif"),
        r"is not text in UTF-8: give the file or its folder another name",
    ),
    (named_in_no_encoding, r"is not text in UTF-8: give the file or its folder another name"),
    (shaped(6, 1, 1), r"1 valid pixels|fewer than|same value everywhere"),
    (constant(np.nan), r"no valid pixels"),
    (constant(np.inf), r"no valid pixels"),
    (constant(0.3), r"same value"),
    (constant(0.0), r"same value|no values above 0"),
    (lambda folder: image(folder / "a.tif", np.ones((6, 12, 10), np.complex64)), r"does not hold real numbers"),
    (lambda folder: image(folder / "a.tif", np.ones((6, 12, 10), np.int16), dtype="complex_int16"), r"real numbers"),
    (scaled(0), r"gives band 3 the scale 0 and the offset 0: correct them"),
    (scaled(np.nan), r"gives band 3 the scale nan"),
    (scaled(np.inf), r"gives band 3 the scale inf"),
    (scaled(1, np.inf), r"the offset inf"),
    (scaled(1, np.nan), r"the offset nan"),
    (tagged(bbl="0"), r"flagged as bad"),
    (alpha_only, r"no band but a mask"),
    (vrt(""), r"subdatasets|bands of its own|" + OPENED),
    (text("a.vrt", "<VRTDataset"), OPENED),
    (text("a.vrt", "<VRTDataset/>"), OPENED),
    (vrt(source("a.vrt")), DAMAGED),
    (vrt(source("none.tif")), DAMAGED),
    (two_that_show_each_other, DAMAGED),
    (vrt(empty_bands(6), 10**6), SIZE),
    (vrt(empty_bands(65536)), SIZE),
    (vrt(RAW, 10), r"shows the bytes of another file as an image: save it as a GeoTIFF first"),
    (vrt(PYTHON, 10), DAMAGED),
    (sparse(10**6, 256), SIZE),
    (sparse(65536, 16384), r"packed in blocks of 16384 x 16384 pixels, too many to unpack at once"),
    (envi(samples=1000), OPENED),
    (envi(samples=10**6, lines=10**6), OPENED),
    (envi(bands=65536), OPENED),
    (envi(data_type=6), r"real numbers|" + OPENED),
    (envi(data_type=99), OPENED),
    (envi(lines=-5), OPENED),
    (text("a.h5", b"\x89HDF\r\n\x1a\n" + bytes(500)), PART),
    (cut_hdf5, PART),
    (hdf5(lambda file, folder: None), NO_IMAGE),
    (hdf5(lambda file, folder: file.__setitem__("a", [1, 2])), NO_IMAGE),
    (hdf5(around), NO_IMAGE),
    (hdf5(lambda file, folder: link(h5py.SoftLink("/a"))(file, "a", folder)), PART),
    (
        hdf5(lambda file, folder: file.__setitem__("a", np.ones((30, 20, 100)))),
        r"it holds a \(30 x 20 x 100\): give one",
    ),
    (hdf5(lambda file, folder: link(h5py.ExternalLink("/etc/passwd", "/"))(file, "a", folder)), ELSEWHERE),
    (hdf5(lambda file, folder: external_storage(file, "a", folder)), ELSEWHERE),
    (hdf5(lambda file, folder: virtual(file, "a", folder)), ELSEWHERE),
    (hdf5(prisma(VNIR_Cube=external_storage)), ELSEWHERE),
    (hdf5(prisma(VNIR_Cube=virtual)), ELSEWHERE),
    (hdf5(prisma(SWIR_Cube=link(h5py.ExternalLink("other.h5", "/a")))), ELSEWHERE),
    (hdf5(prisma(SWIR_Cube=link(h5py.SoftLink("SWIR_Cube")))), PART),
    (hdf5(prisma(VNIR_Cube=np.ones((4, 4), np.uint16))), PART),
    (hdf5(prisma(VNIR_Cube=lambda group, name, folder: group.create_group(name))), PART),
    (hdf5(prisma(SWIR_Cube=np.ones((4, 3, 3), np.uint16))), PART),
    (hdf5(prisma(SWIR_Cube=np.ones((4, 2, 4), np.uint16))), PART),
    (hdf5(prisma(Epsg_Code="Berlin")), PART),
    (hdf5(prisma(Epsg_Code=1)), PART),
    (hdf5(prisma(Product_ULcorner_easting=np.nan)), r"do not fit|" + PART),
    (hdf5(prisma(List_Cw_Vnir=np.float32([500]))), PART),
    (hdf5(prisma(VNIR_Cube=endless(10**6, 3, 10**6), **FAR_CORNER)), SIZE),
    (hdf5(prisma(VNIR_Cube=endless(4, 10**9, 4))), PART),
    (hdf5(prisma(SWIR_Cube=endless(10**4, 3, 10**8, chunks=(3000, 3, 90000)))), PART),
    (hdf5(emit(reflectance=np.ones((5, 5), np.float32))), PART),
    (hdf5(emit(reflectance=endless(10**6, 10**6, 3), **table_of(endless(10**6, 10**6)))), SIZE),
    (hdf5(emit(reflectance=endless(10**6, 10**6, 3), **table_of(np.int32([[1, 10**6]])))), PART),
    (hdf5(emit(**{"sensor_band_parameters/wavelengths": endless(10**12)})), PART),
    (hdf5(emit(**{"sensor_band_parameters/wavelengths": np.float32([500])})), PART),
    (hdf5(emit(**{"location/glt_y": np.ones((2, 2), np.int32)})), PART),
    (hdf5(emit(geotransform=[1.0])), PART),
    (hdf5(emit(spatial_ref="nowhere")), PART),
    (hdf5(emit(reflectance=link(h5py.SoftLink("/reflectance")))), r"holds no reflectance|" + PART),
    (with_layout(layouts.tanager, np.ones((5, 23, 31), np.float32), nodata_pixels=np.zeros((23, 30), np.uint8)), PART),
    (with_layout(layouts.tanager, np.ones((5, 23, 31), np.float32), beta_cloud_mask=np.zeros(5)), PART),
    (with_layout(layouts.tanager, np.ones((5, 23, 31), np.float32), projection="nothing"), r"does not tell its grid"),
    (with_layout(layouts.tanager, np.ones((5, 9, 9), np.float32), "SWATHS", **no_place(9, 9)), PART),
    (with_layout(layouts.tanager, np.ones((5, 9, 9), np.float32), "SWATHS", **no_place(9, 8)), PART),
    (
        with_layout(layouts.neon, np.ones((4, 5), np.float32)[..., None]),
        r"no valid pixels|fewer than|flagged as bad|same",
    ),
    (without(layouts.neon, "SJER/Reflectance/Metadata/Spectral_Data/Wavelength"), PART),
    (without(layouts.neon, "SJER/Reflectance/Metadata/Coordinate_System/EPSG Code"), r"does not tell its map"),
    (without(layouts.neon, "SJER/Reflectance/Metadata/Coordinate_System/Map_Info"), r"does not tell its map"),
    (without(layouts.neon, "SJER/Reflectance/Metadata"), PART),
    (with_layout(layouts.aviris, np.ones((6, 8, 5), np.float32), "1 2 three 4 5 6"), PART),
    (with_layout(layouts.aviris, np.ones((6, 8, 5), np.float32), "400000 4 0 3800000 0 -4", sample=[[1, 2]]), PART),
    (enmap("<a>" + "<bandCharacterisation>" * 2000 + "<band>" * 2000), NOT_OF_THIS),
    (enmap("<x>" * 10**6), NOT_OF_THIS),
    (enmap('<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d SYSTEM "/etc/passwd">]><a>&b;&d;</a>'), NOT_OF_THIS),
]


@pytest.mark.parametrize(("make", "message"), BAD_IMAGES)
def test_bad_images_are_told_and_leave_nothing(
    tmp_path: Path, notes: Any, make: Callable[[Path], Path], message: str
) -> None:
    path = make(tmp_path)
    before = kept(tmp_path)
    with pytest.raises(UserError, match=message) as caught:
        extract_endmembers.run(ExtractEndmembersRequest(hsi=path, output=tmp_path / "e.csv"), notes)
    assert "Error" not in str(caught.value)
    assert kept(tmp_path) == before


def test_a_product_that_is_bad_is_not_imported(tmp_path: Path, notes: Any) -> None:
    path = hdf5(prisma(VNIR_Cube=external_storage))(tmp_path)
    with pytest.raises(UserError, match=ELSEWHERE):
        import_product.run(ImportProductRequest(product=path, output=tmp_path / "b.tif"), notes)
    assert not (tmp_path / "b.tif").exists()


MASKS: list[tuple[Callable[[Path], Path], str]] = [
    (pipe, r"mask .*pipe of the hyperspectral image is neither a file nor a folder"),
    (text("mask.tif", "1 0 1"), r"mask .* cannot be opened as a raster"),
    (lambda folder: image(folder / "m.tif", np.ones((1, 12, 10), np.int16), dtype="complex_int16"), r"real numbers"),
    (lambda folder: image(folder / "m.tif", np.ones((1, 3, 10), np.uint8)), r"has 10 x 3 pixels, the image 10 x 12"),
    (lambda folder: image(folder / "m.tif", np.ones((1, 12, 10), np.uint8)), r"no valid pixels"),
]


@pytest.mark.parametrize(("make", "message"), MASKS)
def test_bad_masks_are_told(tmp_path: Path, notes: Any, make: Callable[[Path], Path], message: str) -> None:
    hsi = image(tmp_path / "a.tif")
    with rasterio.open(hsi, "r+") as dataset:
        for band in dataset.indexes:
            dataset.update_tags(band, wavelength=str(400 + 100 * band))
    msi = image(tmp_path / "b.tif", np.random.default_rng(0).random((2, 48, 40)), transform=PLACED * Affine.scale(0.25))
    asked = FuseRequest(hsi=hsi, msi=(msi,), output=tmp_path / "c.tif", hsi_mask=make(tmp_path))
    before = kept(tmp_path)
    with pytest.raises(UserError, match=message):
        fuse.run(asked, notes)
    assert kept(tmp_path) == before


FINE = PLACED * Affine.scale(0.25)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"crs": None}, r"multispectral image has no coordinate reference system: assign the right one"),
        ({"crs": LOCAL}, r"cannot be transformed into each other's|do not overlap"),
        ({"crs": MOON}, r"cannot be transformed into each other's|do not overlap"),
        ({"crs": "EPSG:4326"}, r"cannot be transformed into each other's|do not overlap"),
        (
            {"transform": Affine(0, 0, 500000, 0, -30, 5800000)},
            r"no area: georeference it|no coordinate",
        ),  # GDAL drops it
        (
            {"transform": Affine(7.5, 7.5, 500000, 7.5, 7.5, 5800000)},
            r"gives its pixels no area: georeference it first",
        ),
        ({"transform": Affine(1e-9, 0, 500000, 0, -1e-9, 5800000)}, r"overlap"),
        ({"transform": Affine(1e12, 0, 500000, 0, -1e12, 5800000)}, r"coarser than .*swapped"),
        ({"transform": Affine(7.5, 0, 1e300, 0, -7.5, 5800000)}, r"do not overlap"),
        ({"transform": Affine(float("nan"), 0, 500000, 0, -7.5, 5800000)}, r"no area|overlap"),
    ],
)
@pytest.mark.parametrize("split", [False, True])
def test_msis_that_lie_nowhere_are_told(
    tmp_path: Path, notes: Any, options: dict[str, Any], message: str, split: bool
) -> None:
    """One file, or two of which the second is good."""
    hsi = image(tmp_path / "a.tif")
    msi = image(tmp_path / "b.tif", np.random.default_rng(0).random((2, 48, 40)), **{"transform": FINE, **options})
    more = (image(tmp_path / "c.tif", np.random.default_rng(0).random((2, 48, 40)), transform=FINE),) if split else ()
    before = kept(tmp_path)
    with pytest.raises(
        UserError, match=f"{message}|has no coordinate|do not overlap|has no wavelengths" if split else message
    ):
        fuse.run(FuseRequest(hsi=hsi, msi=(msi, *more), output=tmp_path / "d.tif"), notes)
    assert kept(tmp_path) == before


def table(*rows: str) -> Callable[[Path], Path]:
    return text("r.csv", "nm,a,b\n" + "".join(f"{row}\n" for row in rows))


def library(**fields: object) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        known: dict[str, object] = {"samples": 3, "lines": 2, "data type": 4, "wavelength": "{400, 500, 600}"}
        known |= {name.replace("_", " "): value for name, value in fields.items()}
        (folder / "r.hdr").write_text("ENVI\n" + "".join(f"{name} = {value}\n" for name, value in known.items()))
        (folder / "r.sli").write_bytes(np.float32([[0, 1, 0], [1, 0, 0]]).tobytes())
        return folder / "r.sli"

    return make


def curves(x: Any, y: Any, count: int = 1) -> Callable[[Path], Path]:
    features = [{"properties": {"profiles": {"x": x, "y": y}}}] * count
    return text("r.geojson", json.dumps({"features": features}))


BAD_RESPONSES: list[tuple[Callable[[Path], Path], str]] = [
    (pipe, r"is a folder, a device or a pipe: give a file"),
    (lambda folder: Path("/dev/zero"), r"is a folder, a device or a pipe: give a file"),
    (folder_itself, r"is a folder, a device or a pipe: give a file"),
    (lambda folder: folder / ("a" * 300), r"cannot be reached \(File name too long\): check its name and"),
    (text("r.csv", ""), r"is not a table"),
    (text("r.csv", bytes(2**24 + 1)), r"is larger than 16 MB"),
    (text("r.csv", bytes(100)), r"cannot be read as text"),
    (text("r.csv", b"\xff\xfe\x00"), r"cannot be read as text"),
    (text("r.csv", bytes(range(1, 256)) * 20), r"other than numbers|not a table"),
    (text("r.csv", "a," * 10**6), r"not a table|other than numbers"),
    (text("r.csv", '"' + "a" * 10**6 + '",1\n2,3\n'), r"is not a table: give a CSV file"),
    (text("r.csv", "1,2\n1,2,3\n"), r"other than numbers"),
    (table("400,0,nan", "500,1,1"), r"is not a table of finite numbers"),
    (table("400,0,inf", "500,1,1"), r"is not a table of finite numbers"),
    (table("400,0,1e999", "500,1,1"), r"is not a table of finite numbers"),
    (table("400,0,1e300", "500,1,1"), r"of band b reaches 1e\+300, which is none: correct it"),
    (table("400,0,-1", "500,1,1"), r"of band b falls to -1, below 0"),
    (table("400,0,0", "500,1,0"), r"of band b reaches 0, which is none"),
    (table("400,0,1", "400,1,1", "500,1,1"), r"two different values at 400 nm: give each of them once"),
    (table("-400,0,1", "500,1,1"), r"wavelengths from -400 to 500 nm, which no optical sensor sees"),
    (table("0,0,1", "500,1,1"), r"which no optical sensor sees"),
    (table("4e9,0,1", "5e9,1,1"), r"which no optical sensor sees"),
    (library(lines=10**6, samples=10**6, wavelength="{1}"), r"no wavelength for each"),
    (library(lines=10**12), r"does not hold the 1000000000000 spectra"),
    (library(lines=0), r"does not hold the 0 spectra"),
    (library(header_offset=-4), r"does not hold the 2 spectra"),
    (library(header_offset=10**30), r"does not hold the 2 spectra"),
    (library(wavelength="{" * 10**5), r"no wavelength for each"),
    (library(wavelength="{400, nan, 600}"), r"something other than finite numbers"),
    (text("r.json", "[" * 10**6), r"cannot be read as GeoJSON"),
    (text("r.json", "{" + '"a":' * 10), r"cannot be read as GeoJSON"),
    (text("r.json", '{"features": 1}'), r"has no features"),
    (curves([400, 500], [1]), r"Feature 1 .* has no profile"),
    (curves([400, 10**400], [1, 1]), r"Feature 1 .* has no profile"),
    (curves([400, 500], [0, 0]), r"reaches 0, which is none"),
]


@pytest.mark.parametrize(("make", "message"), BAD_RESPONSES)
def test_bad_responses_are_told(tmp_path: Path, notes: Any, make: Callable[[Path], Path], message: str) -> None:
    hsi = image(tmp_path / "a.tif")
    msi = image(tmp_path / "b.tif", np.random.default_rng(0).random((2, 48, 40)), transform=FINE)
    asked = FuseRequest(hsi=hsi, msi=(msi,), output=tmp_path / "c.tif", response=make(tmp_path))
    before = kept(tmp_path)
    with pytest.raises(UserError, match=message):
        fuse.run(asked, notes)
    assert kept(tmp_path) == before
