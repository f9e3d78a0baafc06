"""Products as they are delivered: named by their folder, archive, metadata or image, with their quality layers."""

from __future__ import annotations

import io
import json
import shutil
import tarfile
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin
from rasterio.windows import Window

from spectramorph_plugin import SpectraMorph
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.image_names import image_path
from spectramorph_plugin.product_choices import ProductChoices
from spectramorph_plugin.raster import sources
from spectramorph_plugin.raster.file_raster import FileRaster
from spectramorph_plugin.raster.inputs import InputPair
from spectramorph_plugin.raster.products.overlap import bad_in_overlap
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.stack import open_stack

UTM = CRS.from_epsg(32633)
GRID = from_origin(300000, 5800000, 30, 30)
HEIGHT, WIDTH = 40, 30
EVERYTHING = Window(0, 0, WIDTH, HEIGHT)
SCENE = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z"
# VNIR and SWIR overlap: the last two of the one and the first two of the other.
NM = [420.0, 650.1, 905.2, 985.4, 902.3, 980.8, 1600.7, 2440.9]
VNIR = 4


@pytest.fixture
def cube() -> np.ndarray:
    return np.random.default_rng(7).integers(100, 6000, (len(NM), HEIGHT, WIDTH)).astype(np.int16)


def write_image(path: Path, values: Any, **options: Any) -> Path:
    values = np.asarray(values)
    values = values if values.ndim == 3 else values[None]
    shape = {"count": len(values), "height": values.shape[1], "width": values.shape[2], "dtype": values.dtype}
    profile = {"driver": "GTiff", "crs": UTM, "transform": GRID, **shape, **options}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values)
    return path


def metadata(mission: str = "EnMAP", wavelength: list[float] | None = None, vnir: int = VNIR) -> str:
    bands = "".join(
        f'<bandID number="{number}"><wavelengthCenterOfBand>{nm}</wavelengthCenterOfBand>'
        f"<FWHMOfBand>{6 + number}</FWHMOfBand><GainOfBand>0.0001</GainOfBand><OffsetOfBand>0</OffsetOfBand></bandID>"
        for number, nm in enumerate(NM if wavelength is None else wavelength, 1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><level_X><base><format>{mission.upper()}_L2A</format></base><specific>'
        f"<mission>{mission}</mission><numberOfVNIRBands>{vnir}</numberOfVNIRBands>"
        f"<backgroundValue>-32768</backgroundValue><bandCharacterisation>{bands}</bandCharacterisation></specific>"
        "</level_X>"
    )


def layers() -> dict[str, np.ndarray]:
    """Return quality layers, each of which marks pixels of a row of its own."""
    made = {}
    for row, name in enumerate(("CLOUD", "CLOUDSHADOW", "HAZE", "CIRRUS", "TESTFLAGS", "SNOW")):
        layer = np.zeros((HEIGHT, WIDTH), np.uint8)
        layer[row, : row + 1] = 1
        made[f"QL_QUALITY_{name}"] = layer
    made["QL_QUALITY_CIRRUS"][3, :4] = 1, 2, 3, 0
    made["QL_QUALITY_TESTFLAGS"][4, :6] = 0b1, 0b10, 0b100, 0b100000, 0b11, 0b1000000
    return made


MARKED = [(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2), (3, 0), (3, 1), (3, 2), (4, 1), (4, 3)]
"""Rows and columns of the pixels that these mark, but for the snow, which is a material."""


def enmap(
    folder: Path,
    cube: np.ndarray,
    *,
    scene: str = f"{SCENE}-",
    suffix: str = "TIF",
    xml: str = "METADATA.XML",
    quality: bool = True,
    **options: Any,
) -> Path:
    """Write a delivery into a folder and return the spectral image."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{scene}{xml}").write_text(metadata())
    if quality:
        for name, layer in layers().items():
            write_image(folder / f"{scene}{name}.{suffix}", layer, **options)
        single = np.zeros(cube.shape, np.uint8)
        single[2, 20, 10] = 1
        write_image(folder / f"{scene}QL_PIXELMASK.{suffix}", single, **options)
    return write_image(folder / f"{scene}SPECTRAL_IMAGE.{suffix}", cube, **options)


def zipped(folder: Path, target: Path, *, tops: bool = True) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, f"{folder.name}/{path.name}" if tops else path.name)
    return target


def tarred(folder: Path, target: Path) -> Path:
    with tarfile.open(target, "w:gz") as archive:
        archive.add(folder, folder.name)
    return target


def tar_of_zip(folder: Path, target: Path) -> Path:
    """As EOWEB delivers: a ZIP, with a note, in a tar.gz."""
    inner = zipped(folder, target.parent / "inner.ZIP")
    with tarfile.open(target, "w:gz") as archive:
        archive.add(inner, f"dims_op_oc_oc-en_700490285_1/ENMAP.HSI.L2A/{SCENE}.ZIP")  # too long a name for GDAL
        note = tarfile.TarInfo("dims_op_oc_oc-en_700490285_1/readme.html")
        note.size = 5
        archive.addfile(note, io.BytesIO(b"hello"))
    inner.unlink()
    return target


def named(how: str, image: Path) -> Path | str:
    """Return what a user names a delivery by."""
    folder, scene = image.parent, image.name.partition("SPECTRAL_IMAGE")[0]
    away = folder.parent
    if how == "image":
        return image
    if how == "metadata":
        return next(path for path in folder.iterdir() if path.name.startswith(f"{scene}METADATA"))
    if how == "folder":
        return folder
    if how == "folder above":
        return away
    made: dict[str, Callable[[], Path]] = {
        "zip": lambda: zipped(folder, away / "a.ZIP"),
        "flat zip": lambda: zipped(folder, away / "a.zip", tops=False),
        "tar.gz": lambda: tarred(folder, away / "a.tar.gz"),
        "tgz": lambda: tarred(folder, away / "a.tgz"),
        "tar of zip": lambda: tar_of_zip(folder, away / "a.tar.gz"),
    }
    if how in made:
        archive = made[how]()
        shutil.rmtree(folder)  # it is read from the archive
        return archive
    archive = zipped(folder, away / "a.zip")
    inner = f"{folder.name}/{image.name}"
    shutil.rmtree(folder)
    names = {
        "vsizip": f"/vsizip/{archive}/{inner}",
        "vsizip braces": f"/vsizip/{{{archive}}}/{inner}",
        "vsizip metadata": f"/vsizip/{archive}/{folder.name}/{scene}METADATA.XML",
        "vsizip folder": f"/vsizip/{archive}/{folder.name}",
        "vsizip archive": f"/vsizip/{archive}",
        "address": f"zip://{archive}!{inner}",
    }
    return image_path(names[how])


HOWS = [
    *("image", "metadata", "folder", "folder above", "zip", "flat zip", "tar.gz", "tgz", "tar of zip"),
    *("vsizip", "vsizip braces", "vsizip metadata", "vsizip folder", "vsizip archive", "address"),
]


def check_whole(raster: FileRaster, cube: np.ndarray) -> None:
    assert (raster.grid.height, raster.grid.width, raster.grid.transform) == (HEIGHT, WIDTH, GRID)
    assert raster.grid.crs == UTM
    assert raster.bands.wavelength == pytest.approx(NM)
    assert raster.bands.fwhm == pytest.approx([7, 8, 9, 10, 11, 12, 13, 14])
    assert "EnMAP metadata" in raster.bands.wavelength_source
    assert not raster.bands.bad.any()
    expected = cube * np.float32(1e-4)
    for row, column in MARKED:
        expected[:, row, column] = np.nan
    expected[2, 20, 10] = np.nan
    np.testing.assert_allclose(raster.read(EVERYTHING), expected, rtol=1e-6)


@pytest.mark.parametrize("how", HOWS)
def test_enmap_by_all_its_names(tmp_path: Path, cube: np.ndarray, how: str) -> None:
    given = named(how, enmap(tmp_path / "away" / SCENE, cube))
    with open_raster(given, "hyperspectral image") as raster:
        check_whole(raster, cube)
        assert str(raster.path) == str(given)
        (note,) = raster.notes
    assert note == (
        "The product's own quality layers mark 11 of the 1200 pixels of the hyperspectral image (clouds 1, cloud "
        "shadows 2, haze 3, cirrus 3, defects 2; 0.9 %) and single values that are marked as defective, which are left "
        "out."
    )
    assert not list(tmp_path.rglob("*.properties"))  # what GDAL leaves beside compressed archives


@pytest.mark.parametrize("how", ["metadata", "folder", "zip", "vsizip"])
@pytest.mark.parametrize(
    ("scene", "suffix", "xml", "options"),
    [
        (f"{SCENE}-", "TIF", "METADATA.XML.XML", {}),
        ("", "TIF", "METADATA.XML", {}),
        (f"{SCENE}-", "GEOTIFF", "METADATA.XML", {}),
        (f"{SCENE}-", "BSQ", "METADATA.XML", {"driver": "ENVI", "interleave": "bsq"}),
        (f"{SCENE}-", "BIL", "METADATA.XML", {"driver": "ENVI", "interleave": "bil"}),
        (f"{SCENE.lower()}-", "tif", "metadata.xml", {}),
        (f"{SCENE.replace('L2A', 'L1C')}-", "TIF", "METADATA.XML", {}),
    ],
)
def test_enmap_under_other_names(
    tmp_path: Path, cube: np.ndarray, how: str, scene: str, suffix: str, xml: str, options: dict[str, Any]
) -> None:
    image = enmap(tmp_path / "a" / "scene", cube, scene=scene, suffix=suffix, xml=xml, **options)
    given = image.parent / f"{scene}{xml}" if how == "metadata" else named(how, image)
    with open_raster(given, "hyperspectral image") as raster:
        check_whole(raster, cube)


def test_enmap_in_jpeg_2000(tmp_path: Path, cube: np.ndarray) -> None:
    """The driver writes copies alone, and 16 bands of any size."""
    options: dict[str, Any] = {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}
    image = enmap(tmp_path / "a", cube, suffix="JP2", quality=False, **options)
    with open_raster(image.parent, "hyperspectral image") as raster:
        assert raster.bands.wavelength == pytest.approx(NM)
        np.testing.assert_allclose(raster.read(EVERYTHING), cube * np.float32(1e-4), rtol=1e-6)


def test_the_mask_can_be_switched_off_and_the_overlap_chosen(tmp_path: Path, cube: np.ndarray) -> None:
    image = enmap(tmp_path, cube)
    with open_raster(image, "hyperspectral image", choices=ProductChoices(mask=False)) as raster:
        np.testing.assert_allclose(raster.read(EVERYTHING), cube * np.float32(1e-4), rtol=1e-6)
        assert raster.notes == ()
    for overlap, bad in (("vnir", [4, 5]), ("swir", [2, 3])):
        with open_raster(tmp_path, "hyperspectral image", choices=ProductChoices(overlap=overlap)) as raster:
            assert np.flatnonzero(raster.bands.bad).tolist() == bad


def test_what_is_bad_in_the_overlap() -> None:
    nm, swir = np.array([900.0, 950, 990, 905, 960, 1000]), np.array([False] * 3 + [True] * 3)
    assert not bad_in_overlap(nm, swir, "both").any()
    assert np.flatnonzero(bad_in_overlap(nm, swir, "vnir")).tolist() == [3, 4]
    assert np.flatnonzero(bad_in_overlap(nm, swir, "swir")).tolist() == [1, 2]
    # A band that is bad anyway reaches nowhere: the VNIR ends at 950 nm, the SWIR begins at 960.
    bad = np.array([False, False, True, True, False, False])
    assert np.flatnonzero(bad_in_overlap(nm, swir, "vnir", bad)).tolist() == [3]
    assert np.flatnonzero(bad_in_overlap(nm, swir, "swir", bad)).tolist() == [2]
    assert not bad_in_overlap(nm, np.zeros(6, bool), "vnir").any()


def test_a_mask_that_hides_everything_is_told(tmp_path: Path, cube: np.ndarray) -> None:
    image = enmap(tmp_path, cube)
    write_image(tmp_path / f"{SCENE}-QL_QUALITY_CLOUD.TIF", np.ones((HEIGHT, WIDTH), np.uint8))
    sentence = (
        r"^All pixels of the hyperspectral image are marked by .* \(clouds 1200.*: choose another scene, or use it"
    )
    with pytest.raises(UserError, match=sentence), open_raster(image, "hyperspectral image"):
        pass
    with open_raster(image, "hyperspectral image", headers_alone=True) as raster:
        assert raster.notes == ()


def test_flags_that_mark_most_of_the_image_are_passed_over(tmp_path: Path, cube: np.ndarray) -> None:
    image = enmap(tmp_path, cube)
    write_image(tmp_path / f"{SCENE}-QL_QUALITY_TESTFLAGS.TIF", np.full((HEIGHT, WIDTH), 2, np.uint8))
    with open_raster(image, "hyperspectral image") as raster:
        assert "flags of defects, at 1200 of them, are passed over" in raster.notes[0]
        assert np.isnan(raster.read(EVERYTHING)).all(axis=0).sum() == 9


def test_the_background_of_layers_is_no_mark(tmp_path: Path, cube: np.ndarray) -> None:
    """They hold 255 outside of the image, which not all declare as nodata."""
    image = enmap(tmp_path, cube)
    for name, layer in layers().items():
        layer[10:35] = 255
        write_image(tmp_path / f"{SCENE}-{name}.TIF", layer)
    with open_raster(image, "hyperspectral image") as raster:
        assert f"mark {len(MARKED)} of the 1200 pixels" in raster.notes[0]
        assert "passed over" not in raster.notes[0]
        check_whole(raster, cube)


def test_a_layer_that_does_not_fit_is_told(tmp_path: Path, cube: np.ndarray) -> None:
    image = enmap(tmp_path, cube)
    write_image(tmp_path / f"{SCENE}-QL_QUALITY_HAZE.TIF", np.ones((HEIGHT, WIDTH - 1), np.uint8))
    sentence = r"QL_QUALITY_HAZE.TIF has 29 x 40 pixels, its image 30 x 40: put"
    with pytest.raises(UserError, match=sentence), open_raster(image, "hyperspectral image"):
        pass
    (tmp_path / f"{SCENE}-QL_QUALITY_HAZE.TIF").write_text("no raster")
    with pytest.raises(UserError, match=r"HAZE.TIF cannot be opened: get"), open_raster(image, "hyperspectral image"):
        pass


def test_emptied_layers_mark_nothing(tmp_path: Path, cube: np.ndarray) -> None:
    image = enmap(tmp_path, cube)
    for path in tmp_path.glob("*-QL_*"):
        path.write_bytes(b"")
    with open_raster(image, "hyperspectral image") as raster:
        assert raster.notes == ()
        assert np.isfinite(raster.read(EVERYTHING)).all()


def test_l1b(tmp_path: Path, cube: np.ndarray) -> None:
    """The two images lie on no map: the product is refused, the image of one spectrometer has its wavelengths."""
    scene = SCENE.replace("L2A", "L1B")
    (tmp_path / f"{scene}-METADATA.XML").write_text(metadata())
    write_image(tmp_path / f"{scene}-SPECTRAL_IMAGE_VNIR.TIF", cube[:VNIR])
    swir = write_image(tmp_path / f"{scene}-SPECTRAL_IMAGE_SWIR.TIF", cube[VNIR:])
    for given in (tmp_path, tmp_path / f"{scene}-METADATA.XML"):
        sentence = r"is of level L1B, whose VNIR and SWIR images lie on no map grid .*: give the L1C or L2A product"
        with pytest.raises(UserError, match=sentence), open_raster(given, "hyperspectral image"):
            pass
    with open_raster(swir, "hyperspectral image") as raster:
        assert raster.bands.wavelength == pytest.approx(NM[VNIR:])


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda folder: next(folder.glob("*SPECTRAL*")).unlink(), "lacks its spectral image"),
        (lambda folder: next(folder.glob("*SPECTRAL*")).write_bytes(b""), "has a spectral image without content"),
        (lambda folder: (folder / "ENMAP01-____L2A-B-METADATA.XML").write_text("<a/>"), "holds 2 products"),
    ],
)
def test_deliveries_that_lack_or_hold_too_much(
    tmp_path: Path, cube: np.ndarray, spoil: Callable[[Path], object], sentence: str
) -> None:
    image = enmap(tmp_path / "a" / SCENE, cube)
    spoil(image.parent)
    archive = zipped(image.parent, tmp_path / "a.zip")
    for given in (image.parent, archive):
        with pytest.raises(UserError, match=sentence), open_raster(given, "hyperspectral image"):
            pass


def test_real_enmap_archives(tmp_path: Path, shared: Path) -> None:
    """The ground segment's, with its real metadata; pixels are put where they were taken out."""
    products = shared / "data" / "products"
    for name in ("enmap_L2A_gtif_qualification.zip", "enmap_L2A_noPrefix.zip"):
        with (
            pytest.raises(UserError, match=r"has a spectral image without content \(.*SPECTRAL_IMAGE.TIF\): get it"),
            open_raster(products / name, "hyperspectral image"),
        ):
            pass
    with zipfile.ZipFile(products / "enmap_L2A_gtif_qualification.zip") as archive:
        archive.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    image = next(folder.glob("*SPECTRAL_IMAGE.TIF"))
    (folder / image.name.replace("SPECTRAL_IMAGE", "QL_QUALITY_CLASSES")).unlink()
    cube = np.random.default_rng(0).integers(1, 9000, (218, 9, 8)).astype(np.int16)
    document = ElementTree.parse(next(folder.glob("*METADATA.XML")))
    told = [float(each.text or "") for each in document.iterfind(".//bandCharacterisation//wavelengthCenterOfBand")]
    assert (len(told), told[0], told[-1]) == (218, 423.03, 2438.6)
    write_image(image, cube)
    for given in (image, folder, zipped(folder, tmp_path / "a.zip")):
        with open_raster(given, "hyperspectral image") as raster:
            assert raster.bands.wavelength is not None
            np.testing.assert_allclose(raster.bands.wavelength, told, atol=0.1)
            assert raster.notes == ()
            np.testing.assert_allclose(raster.read(Window(0, 0, 8, 9)), cube * np.float32(1e-4), rtol=1e-6)


# DESIS


@pytest.mark.parametrize("level", ["L2A", "L1C"])
def test_desis_and_its_mask(tmp_path: Path, level: str) -> None:
    scene = f"DESIS-HSI-{level}-DT0483531728_001-20200803T115517-V0220"
    bands = "".join(
        f"<band><bandNumber>{number}</bandNumber><wavelengthCenterOfBand>{nm}</wavelengthCenterOfBand>"
        f"<wavelengthWidthOfBand>3.5</wavelengthWidthOfBand><gainOfBand>1.0E-4</gainOfBand>"
        "<offsetOfBand>0.0</offsetOfBand></band>"
        for number, nm in enumerate([401.8, 404.4, 406.9], 1)
    )
    folder = tmp_path / "scene"
    folder.mkdir()
    (folder / f"{scene}-METADATA.xml").write_text(
        f"<hsi_doc><specific><bandCharacterisation>{bands}</bandCharacterisation></specific></hsi_doc>"
    )
    cube = np.random.default_rng(1).integers(1, 9000, (3, HEIGHT, WIDTH)).astype(np.int16)
    write_image(folder / f"{scene}-SPECTRAL_IMAGE.tif", cube, nodata=-32768)
    quality = np.zeros((10, HEIGHT, WIDTH), np.uint8)
    for band in range(8):
        quality[band, band, : band + 1] = 1  # shadow, land, snow, haze (two), cloud (two), water
    quality[8:] = 17  # aerosol and water vapour
    write_image(folder / f"{scene}-QL_QUALITY-2.tif", quality)
    write_image(folder / f"{scene}-QL_QUALITY.tif", np.ones((3, HEIGHT, WIDTH), np.uint8))
    expected = cube * np.float32(1e-4)
    for row in (0, 3, 4, 5, 6):
        expected[:, row, : row + 1] = np.nan
    for given in (folder, zipped(folder, tmp_path / "a.zip")):
        with open_raster(given, "hyperspectral image") as raster:
            assert raster.bands.wavelength == pytest.approx([401.8, 404.4, 406.9])
            assert "(shadows 1, haze 9, clouds 13; 1.9 %), which are left out" in raster.notes[0]
            np.testing.assert_allclose(raster.read(EVERYTHING), expected, rtol=1e-6)


# Hyperion

EO1 = "EO1H0140352001172111P1"


def hyperion(folder: Path, numbers: range, level: str = "L1T") -> dict[int, np.ndarray]:
    folder.mkdir()
    rng = np.random.default_rng(3)
    made = {number: rng.integers(1, 4000, (20, 16)).astype(np.int16) for number in numbers}
    for number, values in made.items():
        values[:3] = 0
        write_image(folder / f"{EO1}_B{number:03d}_{level}.TIF", values)
    (folder / f"{EO1}_MTL_{level}.TXT").write_text(
        "GROUP = L1_METADATA_FILE\n  GROUP = RADIANCE_SCALING\n    SCALING_FACTOR_VNIR = 50.0\n"
        "    SCALING_FACTOR_SWIR = 100.0\n  END_GROUP = RADIANCE_SCALING\nEND\n"
    )
    return made


@pytest.mark.parametrize("how", ["folder", "metadata", "zip", "tgz"])
def test_hyperion_from_its_files(tmp_path: Path, how: str) -> None:
    folder = tmp_path / EO1
    made = hyperion(folder, range(50, 90), "L1GST" if how == "zip" else "L1T")
    given = {
        "folder": lambda: folder,
        "metadata": lambda: next(folder.glob("*_MTL_*")),
        "zip": lambda: zipped(folder, tmp_path / f"{EO1}.zip"),
        "tgz": lambda: tarred(folder, tmp_path / f"{EO1}.tgz"),
    }[how]()
    with open_raster(given, "hyperspectral image") as raster:
        assert (raster.grid.transform, raster.grid.crs) == (GRID, UTM)
        assert raster.bands.wavelength is not None
        assert raster.bands.wavelength[[0, 7, 27]] == pytest.approx([854.17, 925.41, 912.45], abs=0.02)
        assert raster.bands.wavelength_source == "Hyperion's published band centres"
        assert (np.flatnonzero(~raster.bands.bad) + 50).tolist() == [*range(50, 58), *range(77, 90)]
        assert raster.names[:2] == ("B050", "B051")
        values = raster.read(Window(0, 0, 16, 20))
        expected = np.array([made[n] / (50.0 if n < 71 else 100.0) for n in range(50, 90)])
        expected[:, :3] = np.nan
        np.testing.assert_allclose(values, expected, rtol=1e-6)
    with open_raster(given, "hyperspectral image", choices=ProductChoices(overlap="swir")) as raster:
        assert raster.bands.bad[7]  # band 57 at 925 nm


def test_two_hyperion_scenes_are_told(tmp_path: Path) -> None:
    hyperion(tmp_path / "a", range(50, 52))
    shutil.copy(tmp_path / "a" / f"{EO1}_B050_L1T.TIF", tmp_path / "a" / f"{EO1[:-2]}PF_B050_L1T.TIF")
    with pytest.raises(UserError, match="the bands of 2 Hyperion scenes"), open_raster(tmp_path / "a", "image"):
        pass


# AVIRIS


@pytest.mark.parametrize(("units", "factor", "fill"), [("Nanometers", 1.0, -50), ("Micrometers", 1e-3, -9999)])
@pytest.mark.parametrize("how", ["image", "folder", "tgz", "zip"])
def test_aviris_in_envi_files_without_suffix_on_a_rotated_map(
    tmp_path: Path, units: str, factor: float, fill: int, how: str
) -> None:
    """As JPL delivers: a header with a rotation in its map info, nodata nowhere declared, other layers beside it."""
    folder = tmp_path / "f080611t01p00r07"
    folder.mkdir()
    nm = [366.0 + 9.6 * band for band in range(20)]
    rng = np.random.default_rng(5)
    cube = rng.integers(200, 5000, (20, 40, 30)).astype(np.int16)
    rows, columns = np.mgrid[:40, :30]
    outside = (rows + columns < 18) | (rows + columns > 50)
    cube[:, outside] = fill
    header = (
        "ENVI\ndescription = {AVIRIS orthocorrected}\nsamples = 30\nlines = 40\nbands = {bands}\nheader offset = 0\n"
        "file type = ENVI Standard\ndata type = 2\ninterleave = bip\nbyte order = 0\n"
        "map info = {UTM, 1.000, 1.000, 733921.5, 4124489.6, 16.9, 16.9, 11, North, WGS-84, units=Meters, "
        "rotation=34.0000000}\n"
    )
    listed = ", ".join(f"{value * factor:.6f}" for value in nm)
    image = folder / "f080611t01p00r07_sc01_ort_img"
    image.write_bytes(np.ascontiguousarray(np.moveaxis(cube, 0, 2)).tobytes())
    Path(f"{image}.hdr").write_text(
        header.replace("{bands}", "20") + f"wavelength units = {units}\nwavelength = {{ {listed} }}\n"
    )
    for name in ("igm", "glt"):
        other = folder / f"f080611t01p00r07_sc01_ort_{name}"
        other.write_bytes(np.zeros((40, 30, 2), np.int16).tobytes())
        Path(f"{other}.hdr").write_text(header.replace("{bands}", "2"))
    (folder / "f080611t01p00r07.readme").write_text("AVIRIS")
    given = {
        "image": lambda: image,
        "folder": lambda: folder,
        "tgz": lambda: tarred(folder, tmp_path / "a.tgz"),
        "zip": lambda: zipped(folder, tmp_path / "a.zip"),
    }[how]()
    with open_raster(given, "hyperspectral image") as raster:
        assert raster.bands.wavelength == pytest.approx(nm, abs=1e-3)
        turned = Affine.translation(733921.5, 4124489.6) * Affine.rotation(34) * Affine.scale(16.9, -16.9)
        assert raster.grid.transform.almost_equals(turned, 1e-6)
        assert raster.grid.crs == CRS.from_epsg(32611)
        values = raster.read(Window(0, 0, 30, 40))
        assert (np.isnan(values).all(axis=0) == outside).all()
        np.testing.assert_array_equal(values[:, ~outside], cube[:, ~outside])


# Wyvern and STAC


def wyvern(folder: Path, *, tags: bool) -> np.ndarray:
    scene = "wyvern_dragonette-001_20250724T071146_fbaa00bd"
    folder = folder / "fbaa00bd-4b3d" / scene
    folder.mkdir(parents=True)
    nm = [503.0, 510, 519, 535, 549]
    cube = np.random.default_rng(2).random((5, HEIGHT, WIDTH), np.float32) + 0.1
    image = write_image(folder / f"{scene}.tiff", cube, nodata=-9999)
    if tags:
        with rasterio.open(image, "r+") as dataset:
            for band, value in enumerate(nm, 1):
                dataset.update_tags(band, Wavelength=f"{value:g}", Wavelength_Units="nm", FWHM="15")
                dataset.set_band_description(band, f"Band_{value:g}")
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "properties": {},
        "assets": {
            "Data Mask": {"href": f"./{scene}_data_mask.tiff", "eo:bands": [{"name": "QA_CLEAR_MASK"}]},
            "Cloud optimized GeoTiff": {
                "href": f"https://example.org/{scene}.tiff?token=secret",
                "eo:bands": [
                    {"name": f"Band_{value:g}", "center_wavelength": value / 1000, "full_width_half_max": 0.015}
                    for value in nm
                ],
            },
        },
    }
    (folder / f"{scene}.json").write_text(json.dumps(item))
    mask = np.zeros((4, HEIGHT, WIDTH), np.uint8)
    mask[0] = 1
    mask[1, 3, :5], mask[2, 4, :4], mask[3, 5, :3] = 1, 1, 1
    write_image(folder / f"{scene}_data_mask.tiff", mask, nodata=255)
    write_image(folder / f"{scene}_pixel_quality_mask.tiff", np.zeros(cube.shape, np.uint8))
    write_image(folder / f"{scene}_preview.tif", np.zeros((3, HEIGHT, WIDTH), np.uint8))
    (folder.parent / "catalog.json").write_text("{}")
    for row, columns in ((3, 5), (4, 4), (5, 3)):
        cube[:, row, :columns] = np.nan
    return cube


@pytest.mark.parametrize("tags", [True, False])
@pytest.mark.parametrize("how", ["folder", "zip"])
def test_wyvern(tmp_path: Path, tags: bool, how: str) -> None:
    cube = wyvern(tmp_path / "a", tags=tags)
    folder = tmp_path / "a" / "fbaa00bd-4b3d"
    given = folder if how == "folder" else Path(shutil.make_archive(str(tmp_path / "b"), "zip", tmp_path / "a"))
    with open_raster(given, "hyperspectral image") as raster:
        assert raster.bands.wavelength == pytest.approx([503, 510, 519, 535, 549])
        assert raster.bands.fwhm == pytest.approx([15] * 5)
        assert "(clouds 5, haze 4, cloud shadows 3; 1.0 %)" in raster.notes[0]
        np.testing.assert_array_equal(raster.read(EVERYTHING), cube)


@pytest.mark.parametrize(
    ("name", "wavelength", "fwhm", "bad"),
    [
        ("enmapbox_envidomain_bandlevel.tif", [400, 500], None, [True, False]),
        ("enmapbox_envidomain_dslevel.tif", [400, 500], None, [True, False]),
        ("envi_wl_fwhm.bsq", [400, 500], [10, 20], [True, False]),
        ("envi_wl_implicit_nm.bsq", [400, 500], None, [False, False]),
        ("envi_wl_implicit_um.bsq", [400, 500], None, [False, False]),
        ("gdal_no_info.tif", None, None, [False, False]),
        ("gdal_wl_fwhm.tif", [400, 500], [10, 20], [False, False]),
        ("gdal_wl_only.tif", [400, 500], None, [False, False]),
        ("staclike.tif", [4000, 5000], [100, 200], [False, False]),
    ],
)
def test_wavelengths_as_the_enmap_box_world_carries_them(
    shared: Path, name: str, wavelength: list[float] | None, fwhm: list[float] | None, bad: list[bool]
) -> None:
    with open_raster(shared / "data/products/wavelength" / name, "hyperspectral image") as raster:
        for found, expected in ((raster.bands.wavelength, wavelength), (raster.bands.fwhm, fwhm)):
            assert (found is None) == (expected is None)
            assert found is None or found == pytest.approx(expected, abs=0.1)
        assert raster.bands.bad.tolist() == bad


@pytest.mark.parametrize(
    "item",
    [
        "{",
        "[]",
        '{"properties": {"eo:bands": 7}, "assets": [1]}',
        '{"properties": {"eo:bands": [{"center_wavelength": "x"}, {}]}}',
        '{"properties": {"eo:bands": [{"center_wavelength": 0.5}]}}',
        '{"properties": {"bands": [{"eo:center_wavelength": 0.5}, {"eo:center_wavelength": -1}]}}',
        "[" * 100000,
    ],
)
def test_stac_items_that_tell_nothing(tmp_path: Path, item: str) -> None:
    image = write_image(tmp_path / "a.tif", np.ones((2, 9, 9), np.uint8))
    (tmp_path / "a.json").write_text(item)
    with open_raster(image, "image", headers_alone=True) as raster:
        assert raster.bands.wavelength is None


# Virtual rasters


def vrt(path: Path, bands: list[str], options: str = "") -> Path:
    inside = "".join(
        f'<VRTRasterBand dataType="Int16" band="{number}">{text}</VRTRasterBand>'
        for number, text in enumerate(bands, 1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"{options}><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>{', '.join(map(str, GRID.to_gdal()))}</GeoTransform>{inside}</VRTDataset>"
    )
    return path


def shown(file: str, band: int, relative: int = 0) -> str:
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="{relative}">{file}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand></SimpleSource>"
    )


def test_a_virtual_raster_takes_wavelengths_from_its_sources(tmp_path: Path, cube: np.ndarray) -> None:
    image = enmap(tmp_path / "a", cube, quality=False)
    order = [3, 1, 8]
    plain = vrt(tmp_path / "plain.vrt", [shown(str(image), band) for band in order])
    relative = vrt(tmp_path / "relative.vrt", [shown(f"a/{image.name}", band, 1) for band in order])
    nested = vrt(tmp_path / "nested.vrt", [shown("plain.vrt", band, 1) for band in (1, 2, 3)])
    for path in (plain, relative, nested):
        with open_raster(path, "hyperspectral image") as raster:
            assert raster.bands.wavelength == pytest.approx([NM[band - 1] for band in order])
            assert raster.bands.fwhm == pytest.approx([6 + band for band in order])
            assert "source of the virtual raster" in raster.bands.wavelength_source
            expected = cube[[band - 1 for band in order]] * np.float32(1e-4)
            np.testing.assert_allclose(raster.read(EVERYTHING), expected, rtol=1e-6)


def test_virtual_rasters_that_mix_bands_or_follow_themselves_tell_no_wavelengths(
    tmp_path: Path, cube: np.ndarray
) -> None:
    image = enmap(tmp_path / "a", cube, quality=False)
    mixed = vrt(tmp_path / "mixed.vrt", [shown(str(image), 1) + shown(str(image), 2)])
    with open_raster(mixed, "image", headers_alone=True) as raster:
        assert raster.bands.wavelength is None
    itself = vrt(tmp_path / "self.vrt", [shown("self.vrt", 1, 1)])
    with open_raster(itself, "image", headers_alone=True) as raster:
        assert raster.bands.wavelength is None


# Any folder


def test_the_only_image_in_a_folder_or_an_archive_is_the_image(tmp_path: Path, cube: np.ndarray) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    write_image(folder / "scene.tif", cube)
    (folder / "readme.txt").write_text("of the scene")
    for given in (folder, zipped(folder, tmp_path / "b.zip"), tarred(folder, tmp_path / "b.tar.gz")):
        with open_raster(given, "image") as raster:
            np.testing.assert_array_equal(raster.read(EVERYTHING), cube)
    write_image(folder / "other.tif", cube)
    with pytest.raises(UserError, match=r"holds 2 images \(other.tif, scene.tif\)"), open_raster(folder, "image"):
        pass


def test_a_folder_of_far_more_files_than_a_product_is_told(
    tmp_path: Path, cube: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its only image among those that are looked at may not be the only one."""
    monkeypatch.setattr(sources, "MOST_FILES", 10)
    image = write_image(tmp_path / "scene.tif", cube)
    for number in range(9):
        (tmp_path / f"{number}.txt").touch()
    for open_image in (open_raster, lambda path, name: open_stack([path], name)):
        with pytest.raises(UserError, match=r"more than \d+ files; give"), open_image(tmp_path, "image"):
            pass
    with open_raster(image, "image") as raster:
        np.testing.assert_array_equal(raster.read(EVERYTHING), cube)


@pytest.mark.parametrize("damage", ["cut", "no archive", "encrypted"])
def test_damaged_archives_are_told(tmp_path: Path, cube: np.ndarray, damage: str) -> None:
    path = zipped(enmap(tmp_path / "a" / SCENE, cube).parent, tmp_path / "b.zip")
    content = path.read_bytes()
    if damage == "encrypted":  # by a flag in each entry of the directory, and of the file
        content = content.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00")
        path.write_bytes(content)
    else:
        path.write_bytes(content[: len(content) // 2] if damage == "cut" else b"not an archive")
    with pytest.raises(UserError) as told, open_raster(path, "hyperspectral image"):
        pass
    assert str(path) in str(told.value)
    assert str(told.value).endswith(".")


def test_a_hdf_file_in_a_tar_is_to_be_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "PRS_L2D_STD_20200101.he5").write_bytes(b"\x89HDF\r\n")
    archive = tarred(tmp_path / "a", tmp_path / "a.tgz")
    sentence = "holds PRS_L2D_STD_20200101.he5, whose format is read from the disk and from ZIPs alone: unpack the"
    with pytest.raises(UserError, match=sentence), open_raster(archive, "hyperspectral image"):
        pass


def test_a_hdf_file_in_a_zip_is_read_where_it_lies(tmp_path: Path, shared: Path) -> None:
    real = shared / "data/products/neon_sjer_2017_30x30.h5"
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(real, "delivered/NEON_D17_SJER.h5")
    window = Window(0, 0, 30, 30)
    with open_raster(real, "image") as disk, open_raster(tmp_path / "a.zip", "image") as packed:
        assert packed.path == tmp_path / "a.zip"
        np.testing.assert_array_equal(packed.read(window), disk.read(window))


def test_the_python_interface_takes_the_same_names_and_choices(tmp_path: Path, cube: np.ndarray) -> None:
    archive = zipped(enmap(tmp_path / "a" / SCENE, cube).parent, tmp_path / "a.zip")
    for choices, nan, bad in ((ProductChoices(), 12, []), (ProductChoices(False, "vnir"), 0, [4, 5])):
        with ExitStack() as stack:
            raster, _ = InputPair(str(archive), str(archive), choices=choices).open(stack)
            assert np.isnan(raster.read(EVERYTHING)).any(axis=0).sum() == nan
            assert np.flatnonzero(raster.bands.bad).tolist() == bad
    with pytest.raises(UserError, match="The option overlap is 'none': give one of both, vnir, swir"):
        SpectraMorph().fit(archive, archive, overlap="none")
