"""Known sensors: their tables against published figures, the bands that rasters hold, and how sensors are told."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from spectramorph_plugin.core.response import tabulated_response
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.sensors import SENSOR_CHOICES, SENSOR_NAMES
from spectramorph_plugin.sensors.band_names import find_band
from spectramorph_plugin.sensors.catalogue import TABLES, choose_bands, load_sensor
from spectramorph_plugin.sensors.recognition import recognise_sensor

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared" / "data" / "srf"
SENTINEL_2 = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")


def band(sensor: str, name: str):
    return next(band for band in load_sensor(sensor).bands() if band.name == name)


def maker(tables: Path | None = None) -> ModuleType:
    """Return the recipe that makes the tables, which is a program and not a package; it writes to another folder."""
    spec = importlib.util.spec_from_file_location("make_sensor_tables", ROOT / ".ci" / "make_sensor_tables.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.TABLES = tables or module.TABLES
    return module


def test_choices_are_the_sensors_there_are() -> None:
    assert set(SENSOR_CHOICES) == {"auto", "estimated"} | {path.stem for path in TABLES.glob("*.csv")}
    assert len(SENSOR_CHOICES) == len(set(SENSOR_CHOICES))


def test_sensors_stay_small() -> None:
    assert sum(path.stat().st_size for path in TABLES.glob("*.csv")) < 1_000_000


def test_documentation_lists_every_sensor_with_its_source() -> None:
    recipe = maker()
    found = recipe.LIST.search((ROOT / "docs" / "sensors.md").read_text(encoding="utf-8"))
    assert found is not None
    assert found[0] == recipe.sensor_list()
    assert set(SENSOR_NAMES) == set(re.findall(r"^\| `([a-z][^`]*)` \|", found[0], re.M))


@pytest.mark.parametrize("sensor", SENSOR_NAMES)
def test_every_table_tells_its_source_and_licence(sensor: str) -> None:
    told = maker().notice_of((TABLES / f"{sensor}.csv").read_text(encoding="utf-8").splitlines())
    assert set(told) == {"Source", "Date", "Licence", "Changed"}
    assert told["Source"].startswith(("ACOLITE, ", "pyrsr 0.8.0"))
    assert re.search("GNU General Public License, version 3|Apache License 2.0", told["Licence"])


def test_tables_are_what_their_recipe_makes(tmp_path: Path) -> None:
    if not SHARED.is_dir():
        pytest.skip("the measured responses are not at hand")
    maker(tmp_path).from_acolite(SHARED)
    made = sorted(path.name for path in tmp_path.iterdir())
    assert len(made) == 31
    for name in made:
        assert (tmp_path / name).read_bytes() == (TABLES / name).read_bytes(), name


@pytest.mark.parametrize("sensor", SENSOR_NAMES)
def test_every_sensor(sensor: str) -> None:
    response = load_sensor(sensor)
    assert response.table.shape == (len(response.wavelength), len(response.names))
    assert (np.diff(response.wavelength) >= 1).all()
    assert (response.table >= 0).all()
    np.testing.assert_allclose(response.table.max(axis=0), 1, atol=0.02)
    assert (response.table[[0, -1]] < 0.05).all()
    hsi = np.arange(250.0, 2600.0, 5.0)
    narrow = tabulated_response(hsi, response.wavelength, response.table).weights
    np.testing.assert_allclose(narrow.sum(axis=1), 1, rtol=1e-5)
    np.testing.assert_allclose(narrow @ hsi, [each.centre for each in response.bands()], atol=1.5)


def test_unknown_sensor() -> None:
    with pytest.raises(
        UserError, match=r"^There is no response of a sensor called sputnik: choose among sentinel-2a, "
    ):
        load_sensor("sputnik")


# Central wavelengths and widths that ESA, USGS and NASA publish.
@pytest.mark.parametrize(
    ("sensor", "name", "centre", "width"),
    [
        ("sentinel-2a", "B2", 492.4, 66),
        ("sentinel-2a", "B4", 664.6, 31),
        ("sentinel-2a", "B8", 832.8, 106),
        ("sentinel-2a", "B8A", 864.7, 21),
        ("sentinel-2a", "B12", 2202.4, 175),
        ("sentinel-2b", "B5", 703.8, 15),
        ("sentinel-2b", "B12", 2185.7, 185),
        ("sentinel-2c", "B4", 666.5, 30),
        ("landsat-8", "B4", 654.6, 37),
        ("landsat-8", "B7", 2201, 187),
        ("landsat-9", "B5", 865, 28),
        ("landsat-7", "B4", 835, 127),
        ("landsat-5", "B3", 660, 67),
        ("sentinel-2c", "B12", 2191.3, 182),
        ("worldview-2", "YELLOW", 608, 38),
        ("worldview-legion", "REDEDGE2", 737, 19),
        ("planetscope-superdove", "REDEDGE", 707, 17),
        ("rapideye", "B4", 710, 40),
        ("terra-modis", "B1", 645, 50),
        ("terra-modis", "B2", 858.5, 35),
        ("terra-modis", "B3", 466, 20),
        ("terra-modis", "B4", 555, 20),
        ("terra-modis", "B5", 1241.5, 23),
        ("terra-modis", "B8", 412.5, 15),
        ("terra-modis", "B16", 866, 15),
        ("sentinel-3a-olci", "Oa08", 665, 10),
        ("sentinel-3a-olci", "Oa13", 761.25, 2.6),
        ("venus", "B8", 702, 24),
        ("gaofen-6-wfv", "B5", 700, 40),
        ("eo-1-ali", "B9", 1640, 185),
        ("wyvern-dragonette-1", "Band_699", 700, 20),
    ],
)
def test_centres_and_widths(sensor: str, name: str, centre: float, width: float) -> None:
    found = band(sensor, name)
    assert found.centre == pytest.approx(centre, abs=2)
    assert found.width == pytest.approx(width, rel=0.1)


def measured(name: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the curves of one of the files with measured responses, which are no part of the project."""
    path = SHARED / name
    if not path.is_file():
        pytest.skip("the measured responses are not at hand")
    blocks: list[list[list[float]]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", ";")):
            if blocks[-1]:
                blocks.append([])
        elif line.strip():
            blocks[-1].append([float(cell) for cell in line.split()[:2]])
    curves = [np.array(block).T for block in blocks if block]
    return [(nm * (1000 if nm.max() < 100 else 1), values) for nm, values in curves]


COLOURS = ("BLUE", "GREEN", "RED", "NIR")
WORLDVIEW = ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR1", "NIR2")
AIRBUS = ("B0", "B1", "B2", "B3", "PAN")
NEO = ("DEEP_BLUE", "BLUE", "GREEN", "RED", "REDEDGE", "NIR", "PAN")
MODIS = tuple(f"B{n}" for n in (8, 9, 3, 10, 11, 12, 4, 1, 13, 14, 15, 2, 16, 5, 6, 7))


def numbered(prefix: str, last: int) -> tuple[str, ...]:
    return tuple(f"{prefix}{n}" for n in range(1, last + 1))


# The file of each sensor, and its bands in the file's order; None for those of another sensor.
@pytest.mark.parametrize(
    ("sensor", "file", "order"),
    [
        ("sentinel-2a", "S2A_MSI_V4", SENTINEL_2),
        ("sentinel-2b", "S2B_MSI_V4", SENTINEL_2),
        ("sentinel-2c", "S2C_MSI_V4", SENTINEL_2),
        ("sentinel-3a-olci", "S3A_OLCI", tuple(f"Oa{n:02}" for n in range(1, 22))),
        ("landsat-8", "L8_OLI", numbered("B", 9)),
        ("landsat-9", "L9_OLI", numbered("B", 9)),
        ("eo-1-ali", "EO1_ALI", numbered("B", 10)),
        ("gaofen-1-wfv1", "GF1_WFV1", numbered("B", 4)),
        ("gaofen-6-wfv", "GF6_WFV", numbered("B", 8)),
        ("geoeye-1", "GeoEye1", ("PAN", *COLOURS)),
        ("ikonos", "IKONOS2", ("PAN", *COLOURS)),
        ("planetscope-dove-0c0d", "PlanetScope_0c", COLOURS),
        ("planetscope-dove-0c0d", "PlanetScope_0d05", COLOURS),
        ("planetscope-dove-0e", "PlanetScope_0e", COLOURS),
        ("planetscope-dove", "PlanetScope_0f", COLOURS),
        ("planetscope-dove-r", "PlanetScope_22", COLOURS),
        ("planetscope-superdove", "PlanetScope_SD5", ("BLUE", "GREEN", "RED", "REDEDGE", "NIR")),
        (
            "planetscope-superdove",
            "PlanetScope_SD8",
            ("COASTAL_BLUE", "BLUE", "GREEN_I", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR"),
        ),
        ("pleiades-1a", "PHR1A", AIRBUS),
        ("pleiades-1b", "PHR1B", AIRBUS),
        ("pleiades-neo", "PNEO3", NEO),
        ("pleiades-neo-4", "PNEO4", NEO),
        ("quickbird-2", "QuickBird2", ("PAN", *COLOURS)),
        ("rapideye", "RapidEye", numbered("B", 5)),
        ("skysat", "Skysat1", (*COLOURS, "PAN")),
        ("spot-6", "SPOT6", AIRBUS),
        ("spot-7", "SPOT7", AIRBUS),
        ("terra-modis", "Terra_MODIS", MODIS),
        ("venus", "VENUS", numbered("B", 12)),
        ("worldview-2", "WorldView2", (*WORLDVIEW, "PAN")),
        ("worldview-3", "WorldView3", (*WORLDVIEW, *(None,) * 8, "PAN")),
        ("worldview-3-swir", "WorldView3", ((None,) * 8 + numbered("SWIR", 8))),
        ("worldview-4", "WorldView4", ("PAN", *COLOURS)),
        (
            "worldview-legion",
            "WV_LG01",
            ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE1", "REDEDGE2", "NIR1", "PAN"),
        ),
        ("wyvern-dragonette-1", "Wyvern_Dragonette-001", load_sensor("wyvern-dragonette-1").names),
    ],
)
def test_responses_are_the_measured_ones(sensor: str, file: str, order: tuple[str | None, ...]) -> None:
    response = load_sensor(sensor)
    nm = np.arange(340.0, 2500.0, 0.25)
    curves = measured(f"{file}.txt")
    least = 0.94 if sensor == "sentinel-3a-olci" else 0.97  # bands of 3 nm in a table with a row a nanometre
    assert len(curves) >= len(order)
    for name, (wavelength, values) in zip(order, curves):
        if name is None:
            continue
        ours = np.interp(nm, response.wavelength, response.table[:, response.names.index(name)], left=0, right=0)
        theirs = np.interp(nm, wavelength, np.clip(values, 0, None), left=0, right=0)
        overlap = np.minimum(ours / ours.sum(), theirs / theirs.sum()).sum()
        assert overlap >= least, (name, overlap)


@pytest.mark.parametrize(
    ("sensor", "text", "name"),
    [
        ("sentinel-2a", "B2", "B2"),
        ("sentinel-2a", "B02", "B2"),
        ("sentinel-2a", "b12", "B12"),
        ("sentinel-2a", "Band 2", "B2"),
        ("sentinel-2a", "Band 8A", "B8A"),
        ("sentinel-2a", "B8A", "B8A"),
        ("sentinel-2a", "T33UUU_20220724T101031_B08_10m", "B8"),
        ("sentinel-2a", "B4, central wavelength 665 nm", "B4"),
        ("sentinel-2a", "Blue", "B2"),
        ("sentinel-2a", "Blue_10m", "B2"),
        ("sentinel-2a", "nir", "B8"),
        ("sentinel-2a", "nir08", "B8A"),
        ("sentinel-2a", "NIR narrow", "B8A"),
        ("sentinel-2a", "nir09", "B9"),
        ("sentinel-2a", "water vapour", "B9"),
        ("sentinel-2a", "red_edge_1", "B5"),
        ("sentinel-2a", "rededge3", "B7"),
        ("sentinel-2a", "RE2", "B6"),
        ("sentinel-2a", "Red edge 740", "B6"),
        ("sentinel-2a", "rededge", None),
        ("sentinel-2a", "coastal aerosol", "B1"),
        ("sentinel-2a", "swir16", "B11"),
        ("sentinel-2a", "swir22", "B12"),
        ("sentinel-2a", "SWIR 2", "B12"),
        ("sentinel-2a", "swir", None),
        ("sentinel-2a", "cirrus", "B10"),
        ("sentinel-2a", "SCL", None),
        ("sentinel-2a", "B13", None),
        ("sentinel-2a", "", None),
        ("landsat-8", "SR_B4", "B4"),
        ("landsat-8", "LC08_L2SP_193024_20220724_20220802_02_T1_SR_B5", "B5"),
        ("landsat-8", "nir08", "B5"),
        ("landsat-8", "near-infrared", "B5"),
        ("landsat-8", "Shortwave infrared 1", "B6"),
        ("landsat-8", "panchromatic", "B8"),
        ("landsat-8", "red", "B4"),
        ("landsat-7", "pan", "B8"),
        ("aster", "B3N", "B3N"),
        ("worldview-2", "Coastal Blue", "COASTAL"),
        ("worldview-2", "Red Edge", "REDEDGE"),
        ("worldview-2", "NIR-2", "NIR2"),
        ("worldview-2", "yellow", "YELLOW"),
        ("worldview-2", "B2", None),
        ("planetscope-superdove", "coastal_blue", "COASTAL_BLUE"),
        ("planetscope-superdove", "green_i", "GREEN_I"),
        ("planetscope-superdove", "Green II", "GREEN"),
        ("planetscope-superdove", "green", "GREEN"),
        ("pleiades-1a", "red", "B2"),
        ("pleiades-1a", "B0", "B0"),
        ("pleiades-neo", "Deep Blue", "DEEP_BLUE"),
        ("spot-5-hrg1", "XS1", "B1"),
        ("spot-5-hrg1", "SWIR", "B4"),
        ("rapideye", "red edge", "B4"),
        ("worldview-legion", "RedEdge2", "REDEDGE2"),
        ("worldview-legion", "red edge 1", "REDEDGE1"),
        ("worldview-legion", "red edge", None),
        ("worldview-4", "pan", "PAN"),
        ("sentinel-3a-olci", "Oa08_radiance", "Oa08"),
        ("sentinel-3a-olci", "Oa08 minus Oa10", None),
        ("terra-modis", "sur_refl_b01", "B1"),
        ("wyvern-dragonette-1", "Band_503", "Band_503"),
        ("gaofen-6-wfv", "B8", "B8"),
        ("skysat", "NIR", "NIR"),
    ],
)
def test_band_names(sensor: str, text: str, name: str | None) -> None:
    assert find_band(text, load_sensor(sensor).bands()) == name


def chosen(sensor: str, count: int, descriptions=(), wavelengths=None, asked=()) -> tuple[tuple[str, ...], str]:
    response = load_sensor(sensor)
    part, reason = choose_bands(response, count, descriptions or [None] * count, wavelengths, asked)
    for name, curve in zip(part.names, part.table.T):
        np.testing.assert_array_equal(curve, response.table[:, response.names.index(name)])
    return part.names, reason


def test_bands_that_the_user_names() -> None:
    names, reason = chosen("sentinel-2a", 4, ["B5", "B6", "B7", "B8"], None, ["b08", "red", "Green", "B2"])
    assert names == ("B8", "B4", "B3", "B2")
    assert reason == "named by the user"
    with pytest.raises(
        UserError, match=r"^sentinel-2a has no band that B99 could only be: the sensor bands .* B1, B2, "
    ):
        chosen("sentinel-2a", 1, asked=["B99"])
    with pytest.raises(
        UserError, match=r"band B2 is twice in the sensor bands .*: name each of the image's bands once\.$"
    ):
        chosen("sentinel-2a", 2, asked=["B2", "blue"])
    with pytest.raises(
        UserError,
        match=r"has 4 bands, the sensor bands .* name 2: name one for each band, in the",
    ):
        chosen("sentinel-2a", 4, asked=["B2", "B3"])


def test_bands_that_the_raster_names() -> None:
    told = "told by the image's band names"
    assert chosen("sentinel-2a", 3, ["B8A", "B04", "B3"]) == (("B8A", "B4", "B3"), told)
    assert chosen("sentinel-2a", 4, ["red", "green", "blue", "nir"]) == (("B4", "B3", "B2", "B8"), told)
    assert chosen("landsat-8", 6, [f"SR_B{n}" for n in range(2, 8)]) == (tuple(f"B{n}" for n in range(2, 8)), told)
    assert chosen("planetscope-superdove", 4, ["blue", "green", "red", "nir"])[0] == ("BLUE", "GREEN", "RED", "NIR")


def test_bands_by_wavelength() -> None:
    nominal = np.array([490.0, 560, 665, 842, 705, 740, 783, 865, 1610, 2190])
    names, reason = chosen("sentinel-2b", 10, ["", *[None] * 9], nominal)
    assert names == ("B2", "B3", "B4", "B8", "B5", "B6", "B7", "B8A", "B11", "B12")
    assert reason == "told by the image's wavelengths"
    with pytest.raises(UserError, match="could be any of those of sentinel-2b"):
        chosen("sentinel-2b", 2, [None, None], np.array([620.0, 665.0]))


@pytest.mark.parametrize(
    ("sensor", "count", "names"),
    [
        ("sentinel-2a", 13, SENTINEL_2),
        ("sentinel-2a", 12, tuple(name for name in SENTINEL_2 if name != "B10")),
        ("landsat-8", 7, tuple(f"B{n}" for n in range(1, 8))),
        ("landsat-8", 8, (*(f"B{n}" for n in range(1, 8)), "B9")),
        ("landsat-8", 9, tuple(f"B{n}" for n in range(1, 10))),
        ("landsat-7", 6, ("B1", "B2", "B3", "B4", "B5", "B7")),
        ("worldview-2", 8, ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR1", "NIR2")),
        ("worldview-3-swir", 8, tuple(f"SWIR{n}" for n in range(1, 9))),
        ("eo-1-ali", 9, tuple(f"B{n}" for n in range(2, 11))),
        ("spot-1-hrv1", 3, ("B1", "B2", "B3")),
        ("spot-4-hrvir1", 4, ("B1", "B2", "B3", "B4")),
        ("pleiades-1a", 4, ("B2", "B1", "B0", "B3")),
    ],
)
def test_bands_by_their_number(sensor: str, count: int, names: tuple[str, ...]) -> None:
    counted = [f"Band {n}" for n in range(1, count + 1)]
    for descriptions in ([None] * count, counted):
        found, reason = chosen(sensor, count, descriptions)
        assert found == names
        assert reason.startswith("told by the number of the image's bands")


def test_bands_that_nothing_tells() -> None:
    message = (
        "The multispectral image has 4 bands, which could be any of those of sentinel-2a (B1, B2, B3, B4, B5, B6, B7, "
        "B8, B8A, B9, B10, B11, B12): name them in the sensor bands (option sensor_bands), in the image's order."
    )
    for descriptions in (["Band 1", "Band 2", "Band 3", "Band 4"], ["B2", "B3", "B4", "SCL"], ["B2", "B2", "B3", "B4"]):
        with pytest.raises(UserError) as error:
            chosen("sentinel-2a", 4, descriptions)
        assert str(error.value) == message


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        (
            "/data/S2B_MSIL2A_20220724T101609_N0400_R065_T33UUU_20220724T143255.SAFE/T33UUU_20220724T101031_B02_10m.jp2",
            "b",
        ),
        ("S2A_MSIL1C_20220724T101031.tif", "a"),
        ("S2C_33UUU_20250724_0_L2A.tif", "c"),
        (r"C:\data\T33UUU_20220724T101031_B02_10m.jp2", "a"),
    ],
)
def test_sentinel_2_by_file_name(name: str, sensor: str) -> None:
    assert recognise_sensor([], [name], {}) == f"sentinel-2{sensor}"


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        ("LC08_L2SP_193024_20220724_20220802_02_T1_SR_B4.TIF", "landsat-8"),
        ("stack_LC09_L1TP_193024.tif", "landsat-9"),
        ("LE07_L2SP_193024_20020724.tif", "landsat-7"),
        ("LT05_L2SP_193024_19900724.tif", "landsat-5"),
        ("LT04_L2SP_193024_19900724.tif", "landsat-4"),
        ("LC81930242014205LGN00_B4.TIF", "landsat-8"),
        ("LM05_L1TP_193024_19900724.tif", None),
        ("LT08_L1TP_193024_20140724.tif", None),
        ("HLS.S30.T33UUU.2022205T101031.v2.0.B8A.tif", None),
        ("AST_L1T_00307242005101031_20150510.hdf", "aster"),
        ("IMG_PHR1B_MS_202207241010312_ORT.TIF", "pleiades-1b"),
        ("IMG_SPOT7_MS_201807241010312_ORT.JP2", "spot-7"),
        ("IMG_PNEO3_202207241010312_MS-FS_ORT.TIF", "pleiades-neo"),
        ("IMG_PNEO4_202207241010312_MS-FS_ORT.TIF", "pleiades-neo-4"),
        ("20220724_101031_41_2457_3B_AnalyticMS_SR_8b_clip.tif", "planetscope-superdove"),
        ("20220724_101031_1003_3B_AnalyticMS_SR.tif", None),
        ("3361508_2018-07-24_RE4_3A_Analytic.tif", "rapideye"),
        ("msi.tif", None),
        ("plots2a_msi.tif", None),
    ],
)
def test_sensor_by_file_name(name: str, sensor: str | None) -> None:
    assert recognise_sensor([], [name], {}) == sensor


@pytest.mark.parametrize(
    ("tags", "sensor"),
    [
        ({"SPACECRAFT_NAME": "Sentinel-2A"}, "sentinel-2a"),
        ({"DATATAKE_1_SPACECRAFT_NAME": "Sentinel-2B"}, "sentinel-2b"),
        ({"SPACECRAFT_ID": "LANDSAT_8", "SENSOR_ID": "OLI_TIRS"}, "landsat-8"),
        ({"SPACECRAFT_ID": "LANDSAT_5", "SENSOR_ID": "MSS"}, None),
        ({"PLATFORM": "landsat-9"}, "landsat-9"),
        ({"PLATFORM": "Terra", "INSTRUMENTSHORTNAME": "ASTER"}, "aster"),
        ({"SATELLITEID": "WV02"}, "worldview-2"),
        ({"PLATFORM": "EnMAP"}, None),
        ({"PLATFORM": "Sentinel-2A", "SATELLITE": "Sentinel-2B"}, None),
        ({"AREA_OR_POINT": "Area"}, None),
    ],
)
def test_sensor_by_tags(tags: dict[str, str], sensor: str | None) -> None:
    assert recognise_sensor([], ["msi.tif"], tags) == sensor


def test_sensor_by_band_names() -> None:
    assert recognise_sensor(["B2", "B3", "B4", "B8A"], ["msi.tif"], {}) == "sentinel-2a"
    assert recognise_sensor(["B2", "B3", "B4", "B8"], ["msi.tif"], {}) is None
    assert recognise_sensor(["B8A", "SCL"], ["msi.tif"], {}) is None
    assert recognise_sensor([None, None], ["S2A_MSIL2A_x.tif", "S2B_MSIL2A_x.tif"], {}) is None
