"""Known sensors: their tables against published figures, the bands that rasters hold, and how sensors are told."""

from __future__ import annotations

import csv
import itertools
import re
from pathlib import Path

import numpy as np
import pytest

from spectramorph_plugin.core.response import tabulated_response
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.sensors import SENSOR_CHOICES, SENSOR_NAMES
from spectramorph_plugin.sensors.band_names import find_band
from spectramorph_plugin.sensors.catalogue import BAND_EDGES, TABLES, choose_bands, load_sensor
from spectramorph_plugin.sensors.recognition import recognise_sensor

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "srf"
SENTINEL_2 = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")


def band_edges() -> list[dict[str, str]]:
    with BAND_EDGES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def band(sensor: str, name: str):
    return next(band for band in load_sensor(sensor).bands() if band.name == name)


def test_choices_are_the_sensors_there_are() -> None:
    tables = {path.stem for path in TABLES.glob("*.csv")}
    gaussians = {row["sensor"] for row in band_edges()}
    assert not tables & gaussians
    assert set(SENSOR_CHOICES) == {"auto", "estimated"} | tables | gaussians
    assert len(SENSOR_CHOICES) == len(set(SENSOR_CHOICES))


def test_sensors_stay_small() -> None:
    files = [*TABLES.glob("*.csv"), BAND_EDGES]
    assert sum(path.stat().st_size for path in files) < 600_000


def test_documentation_lists_every_sensor() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "sensors.md").read_text(encoding="utf-8")
    assert set(SENSOR_NAMES) == set(re.findall(r"^\| `([a-z][^`]*)` \|", text, re.M))
    for sensor in SENSOR_NAMES:
        kind = "published curve" if load_sensor(sensor).published else "Gaussian from published band edges"
        assert re.search(rf"^\| `{sensor}` \|.*\| {kind} \|", text, re.M), sensor


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
        ("worldview-2", "YELLOW", 605, 40),
        ("planetscope-superdove", "REDEDGE", 705, 16),
    ],
)
def test_centres_and_widths(sensor: str, name: str, centre: float, width: float) -> None:
    found = band(sensor, name)
    assert found.centre == pytest.approx(centre, abs=2)
    assert found.width == pytest.approx(width, rel=0.1)


def test_gaussians_have_their_half_maxima_at_the_published_edges() -> None:
    for sensor, rows in itertools.groupby(band_edges(), key=lambda row: row["sensor"]):
        response = load_sensor(sensor)
        assert not response.published
        for row, found in zip(rows, response.bands()):
            lower, upper = float(row["lower_nm"]), float(row["upper_nm"])
            assert found.name == row["band"]
            assert found.width == pytest.approx(upper - lower, rel=0.01)
            assert found.centre == pytest.approx((lower + upper) / 2, abs=1)
            assert row["source"]


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


@pytest.mark.parametrize(
    ("sensor", "file", "order", "least"),
    [
        ("sentinel-2a", "S2A_MSI_V4.txt", SENTINEL_2, 0.99),
        ("sentinel-2b", "S2B_MSI_V4.txt", SENTINEL_2, 0.99),
        ("sentinel-2c", "S2C_MSI_V4.txt", SENTINEL_2, 0.95),
        ("landsat-8", "L8_OLI.txt", ("B1", "B2", "B3", "B4", "B5", "B6", "B7"), 0.99),
        ("landsat-9", "L9_OLI.txt", ("B1", "B2", "B3", "B4", "B5", "B6", "B7"), 0.99),
        ("rapideye", "RapidEye.txt", ("B1", "B2", "B3", "B4", "B5"), 0.97),
        ("worldview-2", "WorldView2.txt", ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR1"), 0.97),
        ("worldview-2", "WorldView2.txt", (None,) * 7 + ("NIR2", "PAN"), 0.85),
        ("worldview-3", "WorldView3.txt", ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR1"), 0.965),
        ("worldview-3-swir", "WorldView3.txt", (None,) * 8 + tuple(f"SWIR{n}" for n in range(1, 9)), 0.95),
        ("ikonos", "IKONOS2.txt", ("PAN", "BLUE", "GREEN", "RED", "NIR"), 0.97),
        ("quickbird-2", "QuickBird2.txt", ("PAN", "BLUE", "GREEN", "RED", "NIR"), 0.9),
        ("pleiades-1a", "PHR1A.txt", ("B0", "B1", "B2", "B3", "PAN"), 0.9),
        ("spot-7", "SPOT7.txt", ("B0", "B1", "B2", "B3", "PAN"), 0.96),
        (
            "planetscope-superdove",
            "PlanetScope_SD8.txt",
            ("COASTAL_BLUE", "BLUE", "GREEN_I", "GREEN", "YELLOW", "RED", "REDEDGE", "NIR"),
            0.94,
        ),
        ("eo-1-ali", "EO1_ALI.txt", tuple(f"B{n}" for n in range(1, 11)), 0.94),
    ],
)
def test_responses_resemble_the_measured_ones(
    sensor: str, file: str, order: tuple[str | None, ...], least: float
) -> None:
    response = load_sensor(sensor)
    nm = np.arange(350.0, 2500.0)
    for name, (wavelength, values) in zip(order, measured(file)):
        if name is None:
            continue
        ours = np.interp(nm, response.wavelength, response.table[:, response.names.index(name)], left=0, right=0)
        theirs = np.interp(nm, wavelength, values, left=0, right=0)
        assert np.corrcoef(ours, theirs)[0, 1] >= least, name


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
        ("IMG_PNEO4_202207241010312_MS-FS_ORT.TIF", "pleiades-neo"),
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
