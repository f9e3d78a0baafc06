"""Multispectral products in the layouts that their makers document, made small: values, masks, order, who saw them."""

from __future__ import annotations

import json
import shutil
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import coregister, fuse, import_product
from spectramorph_plugin.product_choices import ProductChoices
from spectramorph_plugin.protocol.requests import CoregisterRequest, FuseRequest, ImportProductRequest
from spectramorph_plugin.raster.raster import Raster
from spectramorph_plugin.raster.stack import open_stack
from spectramorph_plugin.sensors.catalogue import choose_bands, load_sensor
from spectramorph_plugin.sensors.recognition import recognise_sensor

NAME = "multispectral image"
FINE = Affine(10, 0, 600000, 0, -10, 5900000)
SIDE = 40
RNG = np.random.default_rng(11)


def band(side: int = SIDE, low: int = 1200, high: int = 9000) -> NDArray[np.uint16]:
    """Return a smooth image of one band in stored numbers."""
    rows, columns = np.mgrid[:side, :side] / side
    a, b, c = RNG.uniform(0.5, 3, 3)
    shape = 0.5 + 0.25 * np.sin(2 * np.pi * a * rows + c) + 0.25 * np.cos(2 * np.pi * b * columns)
    return (low + (high - low) * shape).astype(np.uint16)


def save(path: Path, values: NDArray[Any], transform: Affine = FINE, driver: str = "GTiff", **options: Any) -> None:
    """Write bands [c, h, w], or one [h, w], without losses."""
    stored = values[None] if values.ndim == 2 else values
    path.parent.mkdir(parents=True, exist_ok=True)
    if driver == "JP2OpenJPEG":
        options = {"QUALITY": "100", "REVERSIBLE": "YES", **options}
    count, height, width = stored.shape
    with rasterio.open(
        path,
        "w",
        driver=driver,
        count=count,
        height=height,
        width=width,
        dtype=stored.dtype,
        crs=options.pop("crs", "EPSG:32633"),
        transform=transform,
        **options,
    ) as dataset:
        dataset.write(stored)


def zipped(folder: Path, target: Path) -> Path:
    """Pack a folder with its name, as portals do."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder.parent).as_posix())
    return target


def sensor_of(raster: Raster) -> str | None:
    """Return which sensor is recognised."""
    return recognise_sensor(raster.names, [str(path) for path in raster.paths], raster.tags)


def sensor_bands(raster: Raster) -> tuple[str, ...]:
    """Return which bands of its sensor a raster is taken to hold."""
    sensor = sensor_of(raster)
    assert sensor is not None
    return choose_bands(load_sensor(sensor), len(raster.bands), raster.names, raster.bands.wavelength)[0].names


def whole(raster: Raster) -> NDArray[np.float32]:
    """Return all of a raster."""
    return raster.read(Window(0, 0, raster.grid.width, raster.grid.height))


# Sentinel-2

S2_BANDS = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B09"),
}
TILE = "T33UUU_20220724T101609"
USED = ("B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12")
IDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")


def s2_metadata(level: str, offset: int | None, platform: str = "Sentinel-2B") -> str:
    """Return an MTD_MSIL2A.xml or MTD_MSIL1C.xml."""
    name, quantity = ("BOA", "BOA_QUANTIFICATION_VALUE") if level == "2A" else ("RADIO", "QUANTIFICATION_VALUE")
    offsets = "".join(f'<{name}_ADD_OFFSET band_id="{i}">{offset}</{name}_ADD_OFFSET>' for i in range(13))
    listed = f"<{name}_ADD_OFFSET_VALUES_LIST>{offsets}</{name}_ADD_OFFSET_VALUES_LIST>" if offset is not None else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
  <n1:General_Info><Product_Info><PROCESSING_BASELINE>04.00</PROCESSING_BASELINE>
    <Datatake datatakeIdentifier="GS2B"><SPACECRAFT_NAME>{platform}</SPACECRAFT_NAME></Datatake></Product_Info>
    <Product_Image_Characteristics><QUANTIFICATION_VALUES_LIST>
      <{quantity} unit="none">10000</{quantity}>
      <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>
      {listed}</Product_Image_Characteristics></n1:General_Info></n1:Level-{level}_User_Product>"""


def s2_l2a(folder: Path, offset: int | None = -1000, tile: str = TILE) -> tuple[Path, dict[str, NDArray[Any]]]:
    """Write a SAFE folder of level 2A, with the 10 m bands at 20 m too, and return what it stores."""
    safe = folder / "S2B_MSIL2A_20220724T101609_N0400_R065_T33UUU_20220724T143255.SAFE"
    granule = safe / "GRANULE" / f"L2A_{tile[:6]}_A028000_20220724T101612"
    stored = {}
    for metres, names in S2_BANDS.items():
        for name in names:
            stored[name] = band(SIDE * 10 // metres)
            image = granule / "IMG_DATA" / f"R{metres}m" / f"{tile}_{name}_{metres}m.jp2"
            save(image, stored[name], FINE * Affine.scale(SIDE / stored[name].shape[0]), "JP2OpenJPEG")
    stored["B02"][:2] = 0
    save(granule / f"IMG_DATA/R10m/{tile}_B02_10m.jp2", stored["B02"], FINE, "JP2OpenJPEG")
    for name in ("B02", "TCI"):
        save(granule / f"IMG_DATA/R20m/{tile}_{name}_20m.jp2", band(20), FINE * Affine.scale(2), "JP2OpenJPEG")
    classes = np.full((20, 20), 4, np.uint8)
    classes[10, 5:12] = (1, 2, 3, 8, 9, 10, 11)
    stored["SCL"] = classes
    save(granule / f"IMG_DATA/R20m/{tile}_SCL_20m.jp2", classes, FINE * Affine.scale(2), "JP2OpenJPEG")
    save(granule / "QI_DATA/MSK_CLDPRB_20m.jp2", np.zeros((20, 20), np.uint8), FINE * Affine.scale(2), "JP2OpenJPEG")
    (granule / "MTD_TL.xml").write_text("<n1:Level-2A_Tile_ID xmlns:n1='x'/>")
    (safe / "MTD_MSIL2A.xml").write_text(s2_metadata("2A", offset))
    (safe / "INSPIRE.xml").write_text("<metadata/>")
    (safe / "manifest.safe").write_text("<xfdu:XFDU/>")
    return safe, stored


def test_sentinel_2_is_coregistered_as_a_whole(tmp_path: Path, notes: Any) -> None:
    safe, _ = s2_l2a(tmp_path)
    rows, columns = np.indices((SIDE, SIDE))
    fine = (3000 + 1500 * np.sin(rows / 3) * np.cos(columns / 4 + rows / 9)).astype(np.uint16)
    for image in safe.rglob("*_B??_10m.jp2"):
        save(image, fine, FINE, "JP2OpenJPEG")
    save(tmp_path / "moved.tif", fine, FINE * Affine.translation(2, 1))
    request = CoregisterRequest(reference=safe, image=tmp_path / "moved.tif")
    found = coregister.run(request, notes).shift
    assert (found.east, found.north) == pytest.approx((20, -10), abs=1)
    request = CoregisterRequest(reference=tmp_path / "moved.tif", image=safe, output=tmp_path / "out.tif")
    coregister.run(request, notes)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.descriptions == USED
        assert dataset.transform.almost_equals(FINE * Affine.translation(2, 1), 1)


S2_ROUTES = ("folder", "zip", "metadata", "manifest", "granule", "tile metadata", "folder around")


@pytest.mark.parametrize("route", S2_ROUTES)
def test_sentinel_2_l2a(tmp_path: Path, route: str) -> None:
    safe, stored = s2_l2a(tmp_path / "downloads")
    granule = next((safe / "GRANULE").iterdir())
    path = {
        "folder": safe,
        "zip": zipped(safe, tmp_path / "S2B.zip"),
        "metadata": safe / "MTD_MSIL2A.xml",
        "manifest": safe / "manifest.safe",
        "granule": granule,
        "tile metadata": granule / "MTD_TL.xml",
        "folder around": safe.parent,
    }[route]
    if route == "zip":
        shutil.rmtree(safe)
    with open_stack([path], NAME) as raster:
        assert raster.names == USED
        assert raster.grid.transform == FINE
        assert (raster.grid.width, raster.grid.height) == (SIDE, SIDE)
        assert raster.native_distance == pytest.approx([1, 1, 1, 2, 2, 2, 1, 2, 2, 2])
        values = whole(raster)
        assert sensor_of(raster) == "sentinel-2b"
        assert sensor_bands(raster) == USED
        assert "Sentinel-2B L2A" in raster.notes[0]
        assert "B1, B9 and B10" in raster.notes[0]
        assert "about 1.25 % of it" in raster.notes[-1]
    hidden = np.isin(stored["SCL"], (1, 3, 8, 9, 10)).repeat(2, axis=0).repeat(2, axis=1)
    missing = hidden | (stored["B02"] == 0)
    assert np.isnan(values[0]).tolist() == missing.tolist()
    assert np.isnan(values[3]).tolist() == hidden.tolist()
    reflectance = (stored["B04"].astype(float) - 1000) / 10000
    assert values[2][~hidden] == pytest.approx(reflectance[~hidden], abs=1e-6)
    coarse = (stored["B12"].astype(float) - 1000) / 10000  # interpolated, so its means agree and not its values
    means = values[9].reshape(20, 2, 20, 2).mean(axis=(1, 3))
    inner = (slice(2, 8), slice(2, -2))
    assert means[inner] == pytest.approx(coarse[inner], abs=0.015)


def test_sentinel_2_masks_can_be_switched_off(tmp_path: Path) -> None:
    safe, stored = s2_l2a(tmp_path)
    with open_stack([safe], NAME, choices=ProductChoices(mask=False)) as raster:
        values = whole(raster)
    assert np.isnan(values[0]).tolist() == (stored["B02"] == 0).tolist()


def test_sentinel_2_of_an_older_baseline_has_no_offset(tmp_path: Path) -> None:
    safe, stored = s2_l2a(tmp_path, offset=None)
    with open_stack([safe], NAME, choices=ProductChoices(mask=False)) as raster:
        assert whole(raster)[2] == pytest.approx(stored["B04"] / 10000, abs=1e-6)


def test_sentinel_2_bands_by_hand_get_scale_offset_and_mask_of_their_product(tmp_path: Path) -> None:
    safe, stored = s2_l2a(tmp_path)
    images = sorted(safe.rglob("*_B0[38]_10m.jp2")) + sorted(safe.rglob("*_B05_20m.jp2"))
    with open_stack(images, NAME) as raster:
        assert raster.names == ("B3", "B8", "B5")
        values = whole(raster)
        assert sensor_bands(raster) == ("B3", "B8", "B5")
    hidden = np.isin(stored["SCL"], (1, 3, 8, 9, 10)).repeat(2, axis=0).repeat(2, axis=1)
    assert np.isnan(values[1]).tolist() == hidden.tolist()
    assert values[1][~hidden] == pytest.approx((stored["B08"][~hidden] - 1000.0) / 10000, abs=1e-6)
    with open_stack(images[:1], NAME, choices=ProductChoices(mask=False)) as raster:
        assert whole(raster)[0] == pytest.approx((stored["B03"] - 1000.0) / 10000, abs=1e-6)


def test_sentinel_2_l1c(tmp_path: Path) -> None:
    safe = tmp_path / "S2A_MSIL1C_20230101T101411_N0509_R022_T33UUU_20230101T120000.SAFE"
    granule = safe / "GRANULE" / "L1C_T33UUU_A039000_20230101T101410"
    stored = {}
    for name in IDS:
        metres = next((m for m, names in S2_BANDS.items() if name in names), 60)
        stored[name] = band(SIDE * 10 // metres)
        place = FINE * Affine.scale(SIDE / stored[name].shape[0])
        save(granule / "IMG_DATA" / f"T33UUU_20230101T101411_{name}.jp2", stored[name], place, "JP2OpenJPEG")
    clouds = np.zeros((3, 8, 8), np.uint8)
    clouds[0, 0, 0] = clouds[1, 7, 7] = clouds[2, 3, 3] = 1  # opaque, cirrus, snow
    save(granule / "QI_DATA/MSK_CLASSI_B00.jp2", clouds, FINE * Affine.scale(5), "JP2OpenJPEG")
    (safe / "MTD_MSIL1C.xml").write_text(s2_metadata("1C", -1000, "Sentinel-2A"))
    with open_stack([safe], NAME) as raster:
        values = whole(raster)
        assert raster.names == USED
        assert sensor_of(raster) == "sentinel-2a"
        assert "top-of-atmosphere reflectance" in raster.notes[0]
    hidden = np.zeros((SIDE, SIDE), bool)
    hidden[:5, :5] = hidden[-5:, -5:] = True
    assert np.isnan(values[1]).tolist() == hidden.tolist()
    assert values[1][~hidden] == pytest.approx((stored["B03"][~hidden] - 1000.0) / 10000, abs=1e-6)


def test_what_is_wrong_with_a_sentinel_2_product_is_told(tmp_path: Path) -> None:
    safe, _ = s2_l2a(tmp_path / "one")
    s2_l2a(tmp_path / "one" / "two")
    with (
        pytest.raises(UserError, match=r"holds 2 Sentinel-2 products: give one of them"),
        open_stack([safe.parent], NAME),
    ):
        pass
    granule = next((safe / "GRANULE").iterdir())
    other = granule.parent / "L2A_T33UVU_A028000_20220724T101612"
    shutil.copytree(granule, other)
    for image in list(other.rglob("T33UUU_*.jp2")):
        image.rename(image.with_name(image.name.replace("T33UUU", "T33UVU")))
    with (
        pytest.raises(UserError, match=r"several tiles \(T33UUU, T33UVU\): give the folder of one"),
        open_stack([safe], NAME),
    ):
        pass
    with open_stack([other], NAME) as raster:
        assert len(raster.bands) == 10
    shutil.rmtree(safe / "GRANULE")
    with pytest.raises(UserError, match="holds no images of its 10 and 20 m bands"), open_stack([safe], NAME):
        pass
    (safe / "MTD_MSIL2A.xml").write_text('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    shutil.copytree(tmp_path / "one" / "two", tmp_path / "three")
    damaged = next((tmp_path / "three").iterdir())
    (damaged / "MTD_MSIL2A.xml").write_text('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(UserError, match=r"metadata MTD_MSIL2A.xml of the .* are damaged"), open_stack([damaged], NAME):
        pass


# Landsat and ALI

L8 = "LC08_L2SP_193024_20220724_20220802_02_T1"


def as_mtl(groups: dict[str, Any]) -> str:
    """Return groups as an MTL.txt, with its quotation marks."""
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for name, entries in groups.items():
        lines.append(f"  GROUP = {name}")
        lines += [f"    {k} = {v}" if isinstance(v, float) else f'    {k} = "{v}"' for k, v in entries.items()]
        lines.append(f"  END_GROUP = {name}")
    return "\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""])


def as_xml(groups: dict[str, Any]) -> str:
    """Return groups as an MTL.xml."""
    inner = "".join(
        f"<{name}>{''.join(f'<{k}>{v}</{k}>' for k, v in entries.items())}</{name}>" for name, entries in groups.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><LANDSAT_METADATA_FILE>{inner}</LANDSAT_METADATA_FILE>'


def as_json(groups: dict[str, Any]) -> str:
    """Return groups as an MTL.json, whose numbers are texts."""
    texts = {name: {k: str(v) for k, v in entries.items()} for name, entries in groups.items()}
    return json.dumps({"LANDSAT_METADATA_FILE": texts})


def landsat_l2(folder: Path) -> tuple[Path, dict[int, NDArray[Any]]]:
    """Write a Landsat 8 Collection 2 level 2 product, and return its folder and its bands."""
    stored = {number: band(low=7300, high=30000) for number in range(1, 8)}
    stored[3][5, 5] = 0
    for number, values in stored.items():
        save(folder / f"{L8}_SR_B{number}.TIF", values, nodata=0)
    save(folder / f"{L8}_ST_B10.TIF", band(), nodata=0)
    quality = np.full((SIDE, SIDE), 21824, np.uint16)  # clear, by USGS's table
    quality[0, :6] = (1, 21826, 54596, 22280, 23888, 30048)  # fill, dilated, cirrus, cloud, shadow, snow
    save(folder / f"{L8}_QA_PIXEL.TIF", quality, nodata=1)
    groups = {
        "PRODUCT_CONTENTS": {
            "LANDSAT_PRODUCT_ID": L8,
            "PROCESSING_LEVEL": "L2SP",
            **{f"FILE_NAME_BAND_{number}": f"{L8}_SR_B{number}.TIF" for number in stored},
            "FILE_NAME_BAND_ST_B10": f"{L8}_ST_B10.TIF",
            "FILE_NAME_QUALITY_L1_PIXEL": f"{L8}_QA_PIXEL.TIF",
        },
        "IMAGE_ATTRIBUTES": {"SPACECRAFT_ID": "LANDSAT_8", "SENSOR_ID": "OLI_TIRS", "SUN_ELEVATION": 56.3},
        "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": {
            **{f"REFLECTANCE_MULT_BAND_{number}": 2.75e-05 for number in stored},
            **{f"REFLECTANCE_ADD_BAND_{number}": -0.2 for number in stored},
        },
        "LEVEL1_RADIOMETRIC_RESCALING": {
            **{f"REFLECTANCE_MULT_BAND_{number}": 2.0e-05 for number in stored},
            **{f"REFLECTANCE_ADD_BAND_{number}": -0.1 for number in stored},
        },
    }
    (folder / f"{L8}_MTL.txt").write_text(as_mtl(groups))
    (folder / f"{L8}_MTL.xml").write_text(as_xml(groups))
    (folder / f"{L8}_MTL.json").write_text(as_json(groups))
    return folder, stored


@pytest.mark.parametrize("route", ["folder", "tar", "tar.gz", "MTL.txt", "MTL.xml", "MTL.json", "bands"])
def test_landsat_l2(tmp_path: Path, route: str) -> None:
    folder, stored = landsat_l2(tmp_path / L8)
    paths = [folder]
    if route.startswith("tar"):
        paths = [tmp_path / f"{L8}.{route}"]
        with tarfile.open(paths[0], "w:gz" if route == "tar.gz" else "w") as tape:
            for path in sorted(folder.iterdir()):
                tape.add(path, path.name)
        shutil.rmtree(folder)
    elif route.startswith("MTL"):
        for kind in {"txt", "xml", "json"} - {route.rpartition(".")[2]}:
            (folder / f"{L8}_MTL.{kind}").unlink()
        paths = [folder / f"{L8}_{route}"]
    elif route == "bands":
        paths = sorted(folder.glob("*_SR_B*.TIF"))
    with open_stack(paths, NAME) as raster:
        values = whole(raster)
        assert raster.names == tuple(f"B{number}" for number in range(1, 8))
        assert sensor_of(raster) == "landsat-8"
        assert sensor_bands(raster) == raster.names
        assert "Landsat 8 L2SP" in raster.notes[0]
        assert "surface reflectance" in raster.notes[0]
    hidden = np.zeros((SIDE, SIDE), bool)
    hidden[0, :5] = True
    for number, seen in zip(stored, values, strict=True):
        missing = hidden | (stored[number] == 0)
        assert np.isnan(seen).tolist() == missing.tolist()
        assert seen[~missing] == pytest.approx(stored[number][~missing] * 2.75e-5 - 0.2, abs=1e-5)


def test_landsat_l1_is_corrected_for_the_height_of_the_sun(tmp_path: Path) -> None:
    """Of Landsat 7 the panchromatic and both thermal bands stay out."""
    name = "LE07_L1TP_193024_20020724_20200916_02_T1"
    stored = {number: band(low=20, high=255).astype(np.uint8) for number in (1, 2, 3, 4, 5, 7)}
    for number, values in stored.items():
        save(tmp_path / f"{name}_B{number}.TIF", values)
    save(tmp_path / f"{name}_B8.TIF", band(2 * SIDE).astype(np.uint8), FINE * Affine.scale(0.5))
    save(tmp_path / f"{name}_B6_VCID_1.TIF", band().astype(np.uint8))
    groups = {
        "PRODUCT_CONTENTS": {
            "PROCESSING_LEVEL": "L1TP",
            **{f"FILE_NAME_BAND_{number}": f"{name}_B{number}.TIF" for number in (*stored, 8)},
            "FILE_NAME_BAND_6_VCID_1": f"{name}_B6_VCID_1.TIF",
        },
        "IMAGE_ATTRIBUTES": {"SPACECRAFT_ID": "LANDSAT_7", "SENSOR_ID": "ETM", "SUN_ELEVATION": 30.0},
        "LEVEL1_RADIOMETRIC_RESCALING": {
            **{f"REFLECTANCE_MULT_BAND_{number}": 1.5e-3 for number in stored},
            **{f"REFLECTANCE_ADD_BAND_{number}": -0.01 for number in stored},
        },
    }
    (tmp_path / f"{name}_MTL.txt").write_text(as_mtl(groups))
    with open_stack([tmp_path], NAME) as raster:
        assert raster.names == ("B1", "B2", "B3", "B4", "B5", "B7")
        assert raster.grid.transform == FINE
        assert sensor_bands(raster) == raster.names
        assert sensor_of(raster) == "landsat-7"
        assert whole(raster)[5] == pytest.approx((stored[7] * 1.5e-3 - 0.01) / 0.5, abs=1e-5)


def test_ali_is_radiance(tmp_path: Path) -> None:
    scene = "EO1A1990352004150110KZ"
    stored = {number: band(high=4000).astype(np.int16) for number in range(2, 11)}
    for number, values in stored.items():
        save(tmp_path / f"{scene}_B{number:02d}_L1GST.TIF", values)
    save(tmp_path / f"{scene}_B01_L1GST.TIF", band(3 * SIDE).astype(np.int16), FINE * Affine.scale(1 / 3))
    groups = {
        "PRODUCT_METADATA": {
            "PRODUCT_TYPE": "L1GST",
            "SPACECRAFT_ID": "EO1",
            "SENSOR_ID": "ALI",
            **{f"BAND{number}_FILE_NAME": f"{scene}_B{number:02d}_L1GST.TIF" for number in range(1, 11)},
        },
        "RADIANCE_SCALING": {
            **{f"BAND{number}_SCALING_FACTOR": 0.01 * number for number in range(1, 11)},
            **{f"BAND{number}_OFFSET": -3.4 for number in range(1, 11)},
        },
    }
    (tmp_path / f"{scene}_MTL_L1GST.TXT").write_text(as_mtl(groups))
    for paths in ([tmp_path], [tmp_path / f"{scene}_MTL_L1GST.TXT"], sorted(tmp_path.glob("*_B0[2-9]*"))):
        with open_stack(paths, NAME) as raster:
            assert raster.names[0] == "B2"
            assert sensor_of(raster) == "eo-1-ali"
            assert sensor_bands(raster) == raster.names
            assert raster.grid.transform == FINE
            assert whole(raster)[3] == pytest.approx(stored[5] * 0.05 - 3.4, rel=1e-5)


# Planet


def planet_metadata(
    platform: str, serial: str, instrument: str, coefficients: Sequence[float], space: str = "ps"
) -> str:
    """Return the metadata of an image of Planet's."""
    bands = "".join(
        f"<{space}:bandSpecificMetadata><{space}:bandNumber>{number}</{space}:bandNumber>"
        f"<{space}:radiometricScaleFactor>0.01</{space}:radiometricScaleFactor>"
        f"<{space}:reflectanceCoefficient>{value}</{space}:reflectanceCoefficient></{space}:bandSpecificMetadata>"
        for number, value in enumerate(coefficients, start=1)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<{space}:EarthObservation xmlns:{space}="http://schemas.planet.com/ps/v1/planet_product_metadata_geocorrected_level"
 xmlns:gml="http://www.opengis.net/gml" xmlns:eop="http://earth.esa.int/eop" xmlns:opt="http://earth.esa.int/opt">
<gml:using><eop:EarthObservationEquipment>
<eop:platform><eop:Platform><eop:shortName>{platform}</eop:shortName>
<eop:serialIdentifier>{serial}</eop:serialIdentifier><eop:orbitType>LEO-SSO</eop:orbitType></eop:Platform></eop:platform>
<eop:instrument><eop:Instrument><eop:shortName>{instrument}</eop:shortName></eop:Instrument></eop:instrument>
</eop:EarthObservationEquipment></gml:using>
<gml:resultOf><{space}:EarthObservationResult>{bands}</{space}:EarthObservationResult></gml:resultOf>
</{space}:EarthObservation>"""


COEFFICIENTS = (2.28e-5, 2.20e-5, 2.45e-5, 3.65e-5, 2.1e-5, 2.2e-5, 2.3e-5, 2.4e-5)


def udm2() -> NDArray[np.uint8]:
    """Return a usable data mask: clear, snow, shadow, light haze, heavy haze, cloud, confidence, bits."""
    mask = np.zeros((8, SIDE, SIDE), np.uint8)
    mask[0], mask[6] = 1, 90
    for column, number in enumerate((2, 3, 4, 5, 6)):  # snow is no reason to leave a pixel out
        mask[0, 3, column], mask[number - 1, 3, column] = 0, 1
    mask[7, 3, 5] = 4
    return mask


@pytest.mark.parametrize(
    ("instrument", "serial", "count", "sensor"),
    [
        ("PS2", "1003", 4, "planetscope-dove"),
        ("PS2", "0e20", 4, "planetscope-dove-0e"),
        ("PS2", "0c60", 4, "planetscope-dove-0c0d"),
        ("PS2.SD", "1061", 4, "planetscope-dove-r"),
        ("PSB.SD", "2457", 8, "planetscope-superdove"),
        ("PSB.SD", "2457", 4, "planetscope-superdove"),
    ],
)
@pytest.mark.parametrize("route", ["folder", "zip", "image", "metadata", "clipped"])
def test_planetscope_above_the_atmosphere(
    tmp_path: Path, instrument: str, serial: str, count: int, sensor: str, route: str
) -> None:
    folder = tmp_path / "PSScene"
    scene, eight = f"20220724_101031_41_{serial}_3B", "_8b" * (count == 8)
    clip = "_clip" * (route == "clipped")
    image = folder / f"{scene}_AnalyticMS{eight}{clip}.tif"
    stored = np.stack([band() for _ in range(count)])
    stored[:, -1] = 0
    save(image, stored)
    save(folder / f"{scene}_udm2{clip}.tif", udm2())
    metadata = folder / f"{scene}_AnalyticMS{eight}_metadata{clip}.xml"
    metadata.write_text(planet_metadata("PlanetScope", serial, instrument, COEFFICIENTS[:count]))
    path = {"folder": folder, "image": image, "clipped": image, "metadata": metadata}.get(route)
    with open_stack([path or zipped(folder, tmp_path / "order.zip")], NAME) as raster:
        values = whole(raster)
        assert sensor_of(raster) == sensor
        expected = ("COASTAL_BLUE", "BLUE", "GREEN_I", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR")
        assert sensor_bands(raster) == (expected if count == 8 else ("BLUE", "GREEN", "RED", "NIR"))
        assert "top-of-atmosphere reflectance" in raster.notes[0]
    hidden = np.zeros((SIDE, SIDE), bool)
    hidden[3, 1:6] = hidden[-1] = True
    for seen, kept, coefficient in zip(values, stored, COEFFICIENTS):
        assert np.isnan(seen).tolist() == hidden.tolist()
        assert seen[~hidden] == pytest.approx(kept[~hidden] * coefficient, rel=1e-5)


def test_planetscope_surface_reflectance_does_not_take_the_coefficients_of_the_other_image(tmp_path: Path) -> None:
    """Both images of a scene have one metadata file; harmonised ones were adjusted to another sensor."""
    scene = tmp_path / "20220724_101031_1003_3B"
    stored = np.stack([band() for _ in range(4)])
    for kind in ("AnalyticMS", "AnalyticMS_SR", "AnalyticMS_SR_harmonized"):
        save(Path(f"{scene}_{kind}.tif"), stored)
    Path(f"{scene}_AnalyticMS_metadata.xml").write_text(planet_metadata("PlanetScope", "1003", "PS2", COEFFICIENTS[:4]))
    with open_stack([Path(f"{scene}_AnalyticMS_SR.tif")], NAME) as raster:
        assert whole(raster) == pytest.approx(stored / 10000, abs=1e-6)
        assert sensor_of(raster) == "planetscope-dove"
    with open_stack([Path(f"{scene}_AnalyticMS_SR_harmonized.tif")], NAME) as raster:
        assert whole(raster) == pytest.approx(stored / 10000, abs=1e-6)
        assert sensor_of(raster) is None


@pytest.mark.parametrize(
    ("image", "sensor"),
    [
        ("20220724_101031_41_2457_3B_AnalyticMS_SR_8b_clip.tif", "planetscope-superdove"),
        ("20170724_101031_0e20_3B_AnalyticMS_SR.tif", "planetscope-dove-0e"),
        ("20180724_101031_1003_3B_AnalyticMS_SR.tif", "planetscope-dove"),
        ("20200724_101031_1003_3B_AnalyticMS_SR.tif", None),
        ("1439714_1750804_2018-08-30_0f44_BGRN_SR.tif", "planetscope-dove"),
    ],
)
def test_a_planetscope_image_without_metadata_is_told_by_its_name(
    tmp_path: Path, image: str, sensor: str | None
) -> None:
    """From within a folder, too."""
    stored = np.stack([band() for _ in range(8 if "8b" in image else 4)])
    save(tmp_path / image, stored)
    for path in (tmp_path, tmp_path / image):
        with open_stack([path], NAME) as raster:
            assert sensor_of(raster) == sensor
            assert whole(raster) == pytest.approx(stored / 10000, abs=1e-6)


def test_older_planet_images(tmp_path: Path) -> None:
    """RapidEye with its older mask, and SkySat, which has no metadata file of this kind."""
    stored = np.stack([band() for _ in range(5)])
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[2, :3] = (1, 2, 4)
    for stem, metadata in (
        ("3361508_2018-07-24_RE4_3A_Analytic", "3361508_2018-07-24_RE4_3A_Analytic_metadata.xml"),
        ("2010-10-03T104111_RE5_3A-NAC_6683383_113652", "2010-10-03T104111_RE5_3A-NAC_6683383_113652_metadata.xml"),
    ):
        folder = tmp_path / stem
        save(folder / f"{stem}.tif", stored)
        save(folder / f"{stem.replace('_Analytic', '')}_udm.tif", mask)
        (folder / metadata).write_text(planet_metadata("RE00", "RE-4", "MSI", (0, 0, 0, 0, 0), "re"))
        for path in (folder, folder / f"{stem}.tif", folder / metadata):
            with open_stack([path], NAME) as raster:
                values = whole(raster)
                assert sensor_of(raster) == "rapideye"
                assert sensor_bands(raster) == ("B1", "B2", "B3", "B4", "B5")
            assert np.argwhere(np.isnan(values[4])).tolist() == [[2, 0], [2, 1], [2, 2]]
            assert values[4][5:] == pytest.approx(stored[4][5:] * 0.01, rel=1e-6)
    save(tmp_path / "20190724_101031_ssc4d1_0010_analytic.tif", stored[:4])
    save(tmp_path / "20190724_101031_ssc4d1_0010_analytic_udm2.tif", udm2())
    with open_stack([tmp_path / "20190724_101031_ssc4d1_0010_analytic.tif"], NAME) as raster:
        values = whole(raster)
        assert sensor_of(raster) == "skysat"
        assert sensor_bands(raster) == ("BLUE", "GREEN", "RED", "NIR")
        assert values[0][10:] == pytest.approx(stored[0][10:] * 0.01, rel=1e-6)
        assert np.isnan(values).sum() == 4 * 5


def test_several_scenes_of_planets_are_not_mixed(tmp_path: Path) -> None:
    for second in (31, 33):
        save(tmp_path / f"20220724_1010{second}_1003_3B_AnalyticMS_SR.tif", np.stack([band()] * 4))
    with (
        pytest.raises(UserError, match="holds 2 scenes of Planet's: give the image of one"),
        open_stack([tmp_path], NAME),
    ):
        pass


# Maxar

WV = "22JUL24101031-M2AS-505570424020_01_P001"
WV_GROUPS = ("BAND_C", "BAND_B", "BAND_G", "BAND_Y", "BAND_R", "BAND_RE", "BAND_N", "BAND_N2")
WV_BANDS = ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR1", "NIR2")


def imd(satellite: str, groups: Sequence[str], band_id: str, side: int = SIDE, enhancement: str = "Off") -> str:
    """Return an IMD file."""
    lines = [
        'version = "AA";',
        f'bandId = "{band_id}";',
        f"numRows = {side};",
        f"numColumns = {side};",
        'productLevel = "LV2A";',
        'radiometricLevel = "Corrected";',
        f'radiometricEnhancement = "{enhancement}";',
        "bitsPerPixel = 16;",
    ]
    for number, group in enumerate(groups, start=1):
        lines += [
            f"BEGIN_GROUP = {group}",
            "\tULLon = 11.0;",
            f"\tabsCalFactor = {number}.0e-03;",
            "\teffectiveBandwidth = 5.0e-02;",
            f"END_GROUP = {group}",
        ]
    lines += ["BEGIN_GROUP = IMAGE_1", f'\tsatId = "{satellite}";', "END_GROUP = IMAGE_1", "END;"]
    return "\n".join(lines)


def isd(satellite: str, groups: Sequence[str], band_id: str) -> str:
    """Return the same as XML."""
    bands = "".join(
        f"<{group}><ABSCALFACTOR>{number}.0e-03</ABSCALFACTOR><EFFECTIVEBANDWIDTH>5.0e-02</EFFECTIVEBANDWIDTH></{group}>"
        for number, group in enumerate(groups, start=1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><isd><IMD><BANDID>{band_id}</BANDID><PRODUCTLEVEL>LV2A</PRODUCTLEVEL>'
        "<RADIOMETRICLEVEL>Corrected</RADIOMETRICLEVEL><RADIOMETRICENHANCEMENT>Off</RADIOMETRICENHANCEMENT>"
        f"<BITSPERPIXEL>16</BITSPERPIXEL>{bands}<IMAGE><SATID>{satellite}</SATID></IMAGE></IMD></isd>"
    )


@pytest.mark.parametrize(
    ("satellite", "groups", "band_id", "sensor", "bands"),
    [
        ("WV02", WV_GROUPS, "Multi", "worldview-2", WV_BANDS),
        ("WV03", WV_GROUPS, "Multi", "worldview-3", WV_BANDS),
        ("WV02", ("BAND_N", "BAND_R", "BAND_G", "BAND_B"), "MS1", "worldview-2", ("NIR1", "RED", "GREEN", "BLUE")),
        ("WV03", [f"BAND_S{n}" for n in range(1, 9)], "All-S", "worldview-3-swir", [f"SWIR{n}" for n in range(1, 9)]),
        ("WV04", ("BAND_B", "BAND_G", "BAND_R", "BAND_N"), "Multi", "worldview-4", ("BLUE", "GREEN", "RED", "NIR")),
        ("GE01", ("BAND_B", "BAND_G", "BAND_R", "BAND_N"), "Multi", "geoeye-1", ("BLUE", "GREEN", "RED", "NIR")),
        ("QB02", ("BAND_R", "BAND_G", "BAND_B"), "RGB", "quickbird-2", ("RED", "GREEN", "BLUE")),
        ("IK01", ("BAND_B", "BAND_G", "BAND_R", "BAND_N"), "BGRN", "ikonos", ("BLUE", "GREEN", "RED", "NIR")),
        (
            "LG01",
            ("BAND_C", "BAND_B", "BAND_G", "BAND_Y", "BAND_R", "BAND_RE1", "BAND_RE2", "BAND_N"),
            "Multi",
            "worldview-legion",
            ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE1", "REDEDGE2", "NIR1"),
        ),
        ("WV03", ("BAND_P",), "P", "worldview-3", ("PAN",)),
    ],
)
def test_maxar_images_have_their_bands_in_the_order_of_the_side_car(
    tmp_path: Path, satellite: str, groups: Sequence[str], band_id: str, sensor: str, bands: Sequence[str]
) -> None:
    stored = np.stack([band() for _ in groups])
    save(tmp_path / f"{WV}.TIF", stored)
    for suffix, text in (("IMD", imd(satellite, groups, band_id)), ("XML", isd(satellite, groups, band_id))):
        side_car = tmp_path / f"{WV}.{suffix}"
        side_car.write_text(text)
        for path in (tmp_path, side_car, tmp_path / f"{WV}.TIF"):
            with open_stack([path], NAME) as raster:
                assert sensor_of(raster) == sensor
                assert sensor_bands(raster) == tuple(bands)
                factor = np.arange(1, len(groups) + 1).reshape(-1, 1, 1) * 1e-3 / 5e-2
                assert whole(raster) == pytest.approx(stored * factor, rel=1e-5)
                assert "in radiance" in raster.notes[0]
        side_car.unlink()


def test_a_maxar_order_of_two_images_in_tiles(tmp_path: Path) -> None:
    """The panchromatic image stays out; the tiles of the other are put together by the list of them."""
    order = tmp_path / "505570424020_01"
    pan = order / "505570424020_01_P001_PAN" / f"{WV.replace('M2AS', 'P2AS')}.TIF"
    save(pan, band(4 * SIDE), FINE * Affine.scale(0.25))
    pan.with_suffix(".IMD").write_text(imd("WV02", ("BAND_P",), "P", 4 * SIDE))
    spectral = order / "505570424020_01_P001_MUL"
    stored = np.stack([band() for _ in WV_GROUPS])
    half = SIDE // 2
    tiles = []
    for column in (0, 1):
        name = WV.replace("-M2AS-", f"-M2AS_R1C{column + 1}-") + ".TIF"
        save(
            spectral / name,
            stored[:, :, column * half : (column + 1) * half],
            FINE * Affine.translation(column * half, 0),
        )
        tiles += [
            f"BEGIN_GROUP = TILE_{column + 1}",
            f'\tfilename = "{name}";',
            f"\tULColOffset = {column * half};",
            "\tULRowOffset = 0;",
            f"\tURColOffset = {(column + 1) * half - 1};",
            "\tURRowOffset = 0;",
            f"\tLRColOffset = {(column + 1) * half - 1};",
            f"\tLRRowOffset = {SIDE - 1};",
            f"\tLLColOffset = {column * half};",
            f"\tLLRowOffset = {SIDE - 1};",
            f"END_GROUP = TILE_{column + 1}",
        ]
    head = ['bandId = "Multi"', "numTiles = 2;", "tileSizeX = 20;", 'tileUnits = "Pixels";', "tileOverlap = 0;"]
    (spectral / f"{WV}.TIL").write_text("\n".join([*head, *tiles, "END;"]))
    (spectral / f"{WV}.IMD").write_text(imd("WV02", WV_GROUPS, "Multi"))
    factor = np.arange(1, 9).reshape(-1, 1, 1) * 1e-3 / 5e-2
    for path in (order, zipped(order, tmp_path / "order.zip")):
        with open_stack([path], NAME) as raster:
            assert sensor_bands(raster) == WV_BANDS
            assert whole(raster) == pytest.approx(stored * factor, rel=1e-5)
    (spectral / f"{WV}.TIL").unlink()
    with (
        pytest.raises(UserError, match=r"only tiles of it without the list of them \(.TIL\)"),
        open_stack([order], NAME),
    ):
        pass


def test_a_maxar_image_that_was_stretched_is_left_as_it_is(tmp_path: Path) -> None:
    stored = np.stack([band() for _ in range(3)])
    save(tmp_path / f"{WV}.TIF", stored)
    (tmp_path / f"{WV}.IMD").write_text(imd("QB02", ("BAND_R", "BAND_G", "BAND_B"), "RGB", enhancement="ACOMP"))
    with open_stack([tmp_path / f"{WV}.TIF"], NAME) as raster:
        assert whole(raster) == pytest.approx(stored)
        assert sensor_bands(raster) == ("RED", "GREEN", "BLUE")


def test_geoeye_delivers_bands_apart(tmp_path: Path) -> None:
    stored = {kind: band() for kind in ("red", "nir", "grn", "blu")}
    for kind, values in stored.items():
        save(tmp_path / f"po_1234567_{kind}_0000000.tif", values)
    save(tmp_path / "po_1234567_pan_0000000.tif", band(4 * SIDE), FINE * Affine.scale(0.25))
    (tmp_path / "po_1234567_metadata.txt").write_text(
        "Version Number: 2.2\n\nSensor Name: IKONOS-2\nFile Format: GeoTIFF\n"
    )
    for paths in ([tmp_path], [tmp_path / "po_1234567_metadata.txt"]):
        with open_stack(paths, NAME) as raster:
            assert sensor_of(raster) == "ikonos"
            assert sensor_bands(raster) == ("BLUE", "GREEN", "RED", "NIR")
            assert raster.grid.transform == FINE
            assert whole(raster)[2] == pytest.approx(stored["red"].astype(float))


# DIMAP


def dimap(
    files: str, bands: str, count: int, mission: tuple[str, str], processing: str = "BASIC", order: str = ""
) -> str:
    """Return a DIM_ file of version 2; bands are elements with a BAND_ID."""
    return f"""<?xml version="1.0" encoding="UTF-8"?><Dimap_Document>
<Metadata_Identification><METADATA_FORMAT version="2.0">DIMAP</METADATA_FORMAT>
<METADATA_PROFILE>PHR_ORTHO</METADATA_PROFILE><METADATA_SUBPROFILE>PRODUCT</METADATA_SUBPROFILE></Metadata_Identification>
<Dataset_Content><Dataset_Components/></Dataset_Content>
<Coordinate_Reference_System><Projected_CRS><PROJECTED_CRS_CODE>urn:ogc:def:crs:EPSG::32633</PROJECTED_CRS_CODE>
</Projected_CRS></Coordinate_Reference_System>
<Geoposition><Geoposition_Insert><ULXMAP>600000</ULXMAP><ULYMAP>5900000</ULYMAP><XDIM>10</XDIM><YDIM>10</YDIM>
</Geoposition_Insert></Geoposition>
<Processing_Information><Product_Settings><PROCESSING_LEVEL>ORTHO</PROCESSING_LEVEL><Radiometric_Settings>
<RADIOMETRIC_PROCESSING>{processing}</RADIOMETRIC_PROCESSING></Radiometric_Settings></Product_Settings>
</Processing_Information>
<Raster_Data><Data_Access><DATA_FILE_ORGANISATION>BAND_COMPOSITE</DATA_FILE_ORGANISATION>
<DATA_FILE_FORMAT>image/tiff</DATA_FILE_FORMAT><DATA_FILE_TILES>true</DATA_FILE_TILES>{files}</Data_Access>
<Raster_Dimensions><NROWS>{SIDE}</NROWS><NCOLS>{SIDE}</NCOLS><NBANDS>{count}</NBANDS><Tile_Set>
<Regular_Tiling><NTILES_SIZE nrows="{SIDE // 2}" ncols="{SIDE}"/><NTILES_COUNT ntiles_R="2" ntiles_C="1"/>
<OVERLAP_ROW>0</OVERLAP_ROW><OVERLAP_COL>0</OVERLAP_COL></Regular_Tiling></Tile_Set></Raster_Dimensions>
<Raster_Encoding><DATA_TYPE>INTEGER</DATA_TYPE><NBITS>16</NBITS><SIGN>UNSIGNED</SIGN></Raster_Encoding>
<Raster_Display>{order}<Special_Value><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_COUNT>0</SPECIAL_VALUE_COUNT></Special_Value></Raster_Display></Raster_Data>
<Radiometric_Data><Radiometric_Calibration><Instrument_Calibration><Band_Measurement_List>{bands}
</Band_Measurement_List></Instrument_Calibration></Radiometric_Calibration></Radiometric_Data>
<Dataset_Sources><Source_Identification><Strip_Source><MISSION>{mission[0]}</MISSION>
<MISSION_INDEX>{mission[1]}</MISSION_INDEX><INSTRUMENT>{mission[0]}</INSTRUMENT>
<INSTRUMENT_INDEX>{mission[1]}</INSTRUMENT_INDEX></Strip_Source></Source_Identification></Dataset_Sources>
</Dimap_Document>"""


def measured(kind: str, gains: dict[str, float]) -> str:
    """Return gains and biases of bands."""
    return "".join(
        f"<{kind}><BAND_ID>{name}</BAND_ID><GAIN>{gain}</GAIN><BIAS>0.5</BIAS></{kind}>" for name, gain in gains.items()
    )


SHOWN = (
    "<Band_Display_Order><RED_CHANNEL>B2</RED_CHANNEL><GREEN_CHANNEL>B1</GREEN_CHANNEL><BLUE_CHANNEL>B0</BLUE_CHANNEL>"
    "<ALPHA_CHANNEL>B3</ALPHA_CHANNEL></Band_Display_Order>"
)
GAINS = {"B0": 9.5, "B1": 9.6, "B2": 10.4, "B3": 15.2}


@pytest.mark.parametrize(
    ("mission", "sensor"),
    [
        (("PHR", "1A"), "pleiades-1a"),
        (("PHR", "1B"), "pleiades-1b"),
        (("SPOT", "6"), "spot-6"),
        (("SPOT", "7"), "spot-7"),
    ],
)
@pytest.mark.parametrize("route", ["folder", "zip", "volume", "description"])
def test_pleiades_and_spot_in_tiles_with_their_panchromatic_image(
    tmp_path: Path, mission: tuple[str, str], sensor: str, route: str
) -> None:
    """The infrared band comes as alpha, as TIFF writers put it; it is a band."""
    folder, short = tmp_path / "5888578101", "".join(mission)
    spectral, pan = folder / f"IMG_{short}_MS_002", folder / f"IMG_{short}_P_001"
    stored = np.stack([band() for _ in range(4)])
    stored[:, 0, 0] = 0
    half = SIDE // 2
    stem = f"{short}_MS_202207241010312_ORT_5888578101-2"
    paths = "".join(
        f'<Data_File tile_R="{row}" tile_C="1"><DATA_FILE_PATH href="IMG_{stem}_R{row}C1.TIF"/></Data_File>'
        for row in (1, 2)
    )
    for row in (0, 1):
        tile = stored[:, row * half : (row + 1) * half]
        place = FINE * Affine.translation(0, row * half)
        save(spectral / f"IMG_{stem}_R{row + 1}C1.TIF", tile, place, photometric="RGB", ALPHA="UNSPECIFIED")
        with rasterio.open(spectral / f"IMG_{stem}_R{row + 1}C1.TIF", "r+") as dataset:
            dataset.colorinterp = [*dataset.colorinterp[:3], rasterio.enums.ColorInterp.alpha]
    description = spectral / f"DIM_{stem}.XML"
    description.write_text(
        dimap(f"<Data_Files>{paths}</Data_Files>", measured("Band_Radiance", GAINS), 4, mission, order=SHOWN)
    )
    save(pan / f"IMG_{short}_P_R1C1.TIF", band(4 * SIDE), FINE * Affine.scale(0.25))
    one = f'<Data_File tile_R="1" tile_C="1"><DATA_FILE_PATH href="IMG_{short}_P_R1C1.TIF"/></Data_File>'
    (pan / f"DIM_{short}_P.XML").write_text(
        dimap(f"<Data_Files>{one}</Data_Files>", measured("Band_Radiance", {"P": 11.7}), 1, mission)
    )
    components = "".join(
        "<Component><COMPONENT_TYPE>DIMAP</COMPONENT_TYPE>"
        f'<COMPONENT_PATH href="{path.relative_to(folder).as_posix()}"/></Component>'
        for path in (description, pan / f"DIM_{short}_P.XML")
    )
    volume = folder / f"VOL_{mission[0]}.XML"
    volume.write_text(
        "<Dimap_Document><Metadata_Identification><METADATA_FORMAT version='2.0'>DIMAP</METADATA_FORMAT>"
        f"</Metadata_Identification><Dataset_Content><Dataset_Components>{components}</Dataset_Components>"
        "</Dataset_Content></Dimap_Document>"
    )
    path = {"folder": folder, "volume": volume, "description": description}.get(route)
    with open_stack([path or zipped(folder, tmp_path / "delivery.zip")], NAME) as raster:
        assert sensor_of(raster) == sensor
        assert sensor_bands(raster) == ("B2", "B1", "B0", "B3")
        values = whole(raster)
        assert raster.grid.transform == FINE
        assert "in radiance" in raster.notes[0]
    assert np.argwhere(np.isnan(values[3])).tolist() == [[0, 0]]
    for seen, kept, name in zip(values, stored, ("B2", "B1", "B0", "B3")):
        assert seen[1:] == pytest.approx(kept[1:] / GAINS[name] + 0.5, rel=1e-5)
    with open_stack([spectral / f"IMG_{stem}_R2C1.TIF"], NAME) as raster:
        assert sensor_bands(raster) == ("B2", "B1", "B0", "B3")
        assert whole(raster)[3] == pytest.approx(stored[3, half:] / GAINS["B3"] + 0.5, rel=1e-5)


def test_spot_5_in_the_first_version_of_dimap(tmp_path: Path) -> None:
    stored = np.stack([band(high=250, low=20).astype(np.uint8) for _ in range(4)])
    save(tmp_path / "IMAGERY.TIF", stored)
    bands = "".join(
        f"<Spectral_Band_Info><BAND_INDEX>{number}</BAND_INDEX><BAND_DESCRIPTION>{name}</BAND_DESCRIPTION>"
        "<PHYSICAL_BIAS>0.0</PHYSICAL_BIAS><PHYSICAL_GAIN>2.0</PHYSICAL_GAIN></Spectral_Band_Info>"
        for number, name in ((2, "XS2"), (1, "XS3"), (3, "XS1"), (4, "SWIR"))
    )
    (tmp_path / "METADATA.DIM").write_text(
        "<Dimap_Document><Metadata_Id><METADATA_FORMAT version='1.1'>DIMAP</METADATA_FORMAT></Metadata_Id>"
        "<Dataset_Sources><Source_Information><Scene_Source><MISSION>SPOT</MISSION><MISSION_INDEX>5</MISSION_INDEX>"
        "<INSTRUMENT>HRG</INSTRUMENT><INSTRUMENT_INDEX>2</INSTRUMENT_INDEX></Scene_Source></Source_Information>"
        "</Dataset_Sources><Data_Access><Data_File><DATA_FILE_PATH href='IMAGERY.TIF'/></Data_File></Data_Access>"
        f"<Image_Interpretation>{bands}</Image_Interpretation></Dimap_Document>"
    )
    for path in (tmp_path, tmp_path / "METADATA.DIM", tmp_path / "IMAGERY.TIF"):
        with open_stack([path], NAME) as raster:
            assert sensor_of(raster) == "spot-5-hrg2"
            assert sensor_bands(raster) == ("B3", "B2", "B1", "B4")
            assert whole(raster) == pytest.approx(stored / 2.0)


# What all have in common


def test_folders_and_archives_without_a_product_are_what_they_hold(tmp_path: Path) -> None:
    """The one image in them, or nothing."""
    stored = band()
    save(tmp_path / "folder" / "any.tif", stored)
    for path in (tmp_path / "folder", zipped(tmp_path / "folder", tmp_path / "any.zip")):
        with open_stack([path], NAME) as raster:
            assert whole(raster)[0] == pytest.approx(stored.astype(float))
            assert sensor_of(raster) is None
    (tmp_path / "empty").mkdir()
    (tmp_path / "no.zip").write_bytes(b"PK\x03\x04 cut off")
    for path in (tmp_path / "empty", tmp_path / "no.zip"):
        with pytest.raises(UserError), open_stack([path], NAME):
            pass


def test_products_of_two_sensors_are_not_taken_for_one(tmp_path: Path) -> None:
    safe, _ = s2_l2a(tmp_path)
    folder, _ = landsat_l2(tmp_path / L8)
    with open_stack([safe, folder], NAME) as raster:
        assert len(raster.bands) == 17
        assert sensor_of(raster) is None


def test_an_imported_product_keeps_what_is_known_of_it(tmp_path: Path, notes: Any) -> None:
    """Values, names, wavelengths of the measured curves, and who saw it; clouds are nodata."""
    safe, _ = s2_l2a(tmp_path)
    with open_stack([safe], NAME) as raster:
        values = whole(raster)
    import_product.run(ImportProductRequest(safe, tmp_path / "imported.tif"), notes)
    with open_stack([tmp_path / "imported.tif"], NAME) as raster:
        again = whole(raster)
        assert raster.names == USED
        assert sensor_of(raster) == "sentinel-2b"
        assert raster.bands.wavelength is not None
        assert raster.bands.fwhm is not None
        assert raster.bands.wavelength[[0, 9]] == pytest.approx([492.1, 2185.7], abs=1.5)  # ESA's table for 2B
        assert raster.bands.fwhm[[0, 9]] == pytest.approx([66, 185], abs=4)
    assert np.isnan(again).tolist() == np.isnan(values).tolist()
    assert again == pytest.approx(values, abs=6e-5, nan_ok=True)


@pytest.mark.slow
def test_a_sentinel_2_archive_is_fused_as_it_is(tmp_path: Path, make_pair: Callable[..., Any], notes: Any) -> None:
    """As if its four 10 m bands were all that was downloaded; clouded pixels have no result."""
    wavelength, table = (
        load_sensor("sentinel-2b").wavelength,
        load_sensor("sentinel-2b").select(["B2", "B3", "B4", "B8"]),
    )
    pair = make_pair(curves=(wavelength, table.table))
    with rasterio.open(pair.msi) as dataset:
        values, place = dataset.read(), dataset.transform
    safe = tmp_path / "S2B_MSIL2A_20220724T101609_N0400_R065_T33UUU_20220724T143255.SAFE"
    granule = safe / "GRANULE" / "L2A_T33UUU_A028000_20220724T101612"
    for name, seen in zip(("B02", "B03", "B04", "B08"), values, strict=True):
        stored = np.rint(seen * 10000 + 1000).astype(np.uint16)
        save(granule / f"IMG_DATA/R10m/{TILE}_{name}_10m.jp2", stored, place, "JP2OpenJPEG")
    classes = np.full((values.shape[1] // 2, values.shape[2] // 2), 4, np.uint8)
    classes[3:5, 4:6] = 9
    save(granule / f"IMG_DATA/R20m/{TILE}_SCL_20m.jp2", classes, place * Affine.scale(2), "JP2OpenJPEG")
    (safe / "MTD_MSIL2A.xml").write_text(s2_metadata("2A", -1000))
    request = FuseRequest(
        hsi=pair.hsi, msi=(zipped(safe, tmp_path / "S2B.zip"),), output=tmp_path / "fused.tif", count=5, preset="sharp"
    )
    outcome = fuse.run(request, notes)
    assert outcome.response.startswith("Sentinel-2B MSI (told by the file's name or tags), measured curves; bands B2")
    assert any("Sentinel-2B L2A, bands B2, B3, B4, B8, in surface reflectance" in line for line in notes.logs)
    assert all(match.gain == pytest.approx(1, rel=0.05) for match in outcome.bands)
    with rasterio.open(tmp_path / "fused.tif") as dataset, rasterio.open(pair.truth) as truth:
        fused, expected = dataset.read(masked=True), truth.read()
    hidden = (classes == 9).repeat(2, axis=0).repeat(2, axis=1)
    assert fused.mask.any(axis=0)[hidden].all()
    error = (fused - expected)[:, ~hidden]
    assert 10 * np.log10(expected.max() ** 2 / np.mean(error**2)) > 30


@pytest.mark.parametrize(
    "name", ["x_MTL.txt", "x-METADATA.XML", "x_metadata.txt", "x_metadata.xml", "VOL_x.XML", "x.IMD"]
)
def test_hidden_metadata_that_tell_nothing(tmp_path: Path, name: str) -> None:
    """They are not among the files of their folder."""
    (tmp_path / f".{name}").write_text("<a/>")
    with pytest.raises(UserError, match=r"cannot be opened"), open_stack([tmp_path / f".{name}"], NAME):
        pass
