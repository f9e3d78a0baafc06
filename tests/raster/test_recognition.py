"""Which sensor took an image: by real side-cars, by what makers call files, and by what GDAL makes of side-cars."""

from __future__ import annotations

from pathlib import Path

import pytest

from spectramorph_plugin.raster.stack import open_stack
from spectramorph_plugin.sensors import SENSOR_NAMES
from spectramorph_plugin.sensors.recognition import recognise_sensor

SIDECARS = "data/products/sidecars"
PAN, BGRN = ("PAN",), ("B2", "B1", "B0", "B3")
NEO = ("RED", "GREEN", "BLUE", "NIR", "REDEDGE", "DEEP_BLUE")
UNTOLD = ("", "", "")

# File or folder, sensor, bands. Of the last six no response is known, and the folder's METADATA.DIM is of a SPOT 4
# whose instrument it does not tell: GDAL takes it for that of each image in the folder.
REAL = [
    ("md/md_dg.tif", "worldview-3", UNTOLD),
    ("md/md_dg.IMD", "worldview-3", UNTOLD),
    ("md/md_dg_2.tif", "worldview-3", UNTOLD),
    ("md/md_dg_2.XML", "worldview-3", UNTOLD),
    ("md/md_ge_rgb_0010000.tif", "ikonos", ("RED", "GREEN", "BLUE")),
    ("md/md_ge_metadata.txt", "ikonos", ("RED", "GREEN", "BLUE")),
    ("md/md_ls_b1.tif", "landsat-8", UNTOLD),
    ("md/md_re.tif", "rapideye", UNTOLD),
    ("md/md_re_metadata.xml", "rapideye", UNTOLD),
    ("dimap2/bundle", "pleiades-1a", BGRN),
    ("dimap2/bundle/VOL_PHR.XML", "pleiades-1a", BGRN),
    ("dimap2/bundle/DIM_foo.XML", "pleiades-1a", BGRN),
    ("dimap2/bundle/DIM_foo2.XML", "pleiades-1a", PAN),
    ("dimap2/bundle/IMG_foo_R1C1.TIF", "pleiades-1a", BGRN),
    ("dimap2/bundle/IMG_foo2_R2C1.TIF", "pleiades-1a", PAN),
    ("dimap2/single_component", "pleiades-1a", BGRN),
    ("dimap2/single_component/VOL_PHR.XML", "pleiades-1a", BGRN),
    ("dimap2/single_component/IMG_foo_R2C1.TIF", "pleiades-1a", BGRN),
    ("dimap2/vhr2020_ms_fs", "pleiades-neo-4", NEO),
    ("dimap2/vhr2020_ms_fs/VOL_PNEO.XML", "pleiades-neo-4", NEO),
    ("dimap2/vhr2020_ms_fs/MS-FS", "pleiades-neo-4", NEO),
    ("dimap2/vhr2020_ms_fs/MS-FS/DIM_MS-FS.XML", "pleiades-neo-4", NEO),
    ("dimap2/vhr2020_ms_fs/MS-FS/IMG_NED_R1C1.TIF", "pleiades-neo-4", NEO[3:]),
    ("dimap2/vhr2020_ms_fs/MS-FS/IMG_RGB_R1C1.TIF", "pleiades-neo-4", NEO[:3]),
    ("dimap2/primary_rpc_center_h", "pleiades-neo", PAN),
    ("dimap2/primary_rpc_center_h/DIM_PNEO3_STD_x_1_1_F_1.XML", "pleiades-neo", PAN),
    ("dimap2/primary_rpc_center_h/IMG_PNEO3_STD_x_1_1_F_1_P_R1C1.JP2", "pleiades-neo", PAN),
    ("md/md_eros.tif", None, UNTOLD),
    ("md/md_kompsat.tif", None, UNTOLD),
    ("md/md_ov.tif", None, UNTOLD),
    ("md/md_rdk1.tif", None, UNTOLD),
    ("md/md_spot.tif", None, UNTOLD),
]


@pytest.mark.filterwarnings("ignore:Dataset has no geotransform")
@pytest.mark.parametrize(("name", "sensor", "bands"), REAL)
def test_real_side_cars_tell_sensor_and_bands(
    shared: Path, name: str, sensor: str | None, bands: tuple[str, ...]
) -> None:
    path = shared / SIDECARS / name
    if not path.exists():
        pytest.skip(f"{path} is not on this machine")
    with open_stack([path], "multispectral image", headers_alone=True) as raster:
        assert recognise_sensor(raster.names, [str(file) for file in raster.paths], raster.tags) == sensor
        assert raster.names == bands


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        ("WV02_20180615103045_103001007F000000_18JUN15103045-M1BS-502_01_P001.ntf", "worldview-2"),
        ("WV03_20150722_P001.tif", "worldview-3"),
        ("WV03_20150722_SWIR_P001.tif", "worldview-3-swir"),
        ("WV04_20180722_P001.tif", "worldview-4"),
        ("WV01_20180722_P001.tif", None),
        ("GE01_20180722_P001.tif", "geoeye-1"),
        ("QB02_20050722_P001.tif", "quickbird-2"),
        ("IK01_20050722_P001.tif", "ikonos"),
        ("LG01_20250722_P001.tif", "worldview-legion"),
        ("EO1A1990352004150110KZ_B04_L1GST.TIF", "eo-1-ali"),
        ("EO1H1990352004150110KZ_B040_L1GST.TIF", None),
        ("20170724_101031_0f15_3B_AnalyticMS.tif", "planetscope-dove"),
        ("20170724_101031_1_0f15_3B_AnalyticMS_SR.tif", "planetscope-dove"),
        ("20180724_101031_1003_3B_AnalyticMS_SR_clip.tif", "planetscope-dove"),
        ("20200724_101031_1003_3B_AnalyticMS_SR.tif", None),
        ("20160724_101031_0c60_3B_AnalyticMS.tif", "planetscope-dove-0c0d"),
        ("20160724_101031_0d05_1B_AnalyticMS.tif", "planetscope-dove-0c0d"),
        ("20160724_101031_0e20_3B_AnalyticMS.tif", "planetscope-dove-0e"),
        ("20210724_101031_41_2257_3B_AnalyticMS_SR.tif", "planetscope-superdove"),
        ("20220724_101031_41_2457_3B_AnalyticMS_SR_8b.tif", "planetscope-superdove"),
        ("20220724_101031_41_2457_3B_AnalyticMS_SR_8b_harmonized_clip.tif", None),
        ("1439714_1750804_2018-08-30_0f44_BGRN_SR.tif", "planetscope-dove"),
        ("20220724_101031_41_2457_3B_udm2.tif", None),
        ("20190724_101031_ssc4d1_0010_analytic.tif", "skysat"),
        ("20190724_101031_ssc12_u0001_analytic_SR.tif", "skysat"),
        ("2010-10-03T104111_RE5_3A-NAC_6683383_113652.tif", "rapideye"),
        ("20180724_101031_3361508_RapidEye-4_3A_Analytic.tif", "rapideye"),
        ("/data/IMG_01_PNEO4_MS-FS/x.tif", "pleiades-neo-4"),
        ("/data/IMG_PHR1B_MS_002/x.tif", "pleiades-1b"),
        ("DS_SPOT6_202207241010312.tif", "spot-6"),
        ("GF1_WFV1_E11.2_N52.3_20180722_L1A.tiff", "gaofen-1-wfv1"),
        ("GF1_WFV3_E11.2_N52.3_20180722_L1A.tiff", None),
        ("VENUS-XS_20180722-105500_L2A_SRE.tif", "venus"),
        ("K3_20180722_M.tif", None),
        ("image01_20180722.tif", None),
    ],
)
def test_sensor_by_what_makers_call_files(name: str, sensor: str | None) -> None:
    assert recognise_sensor([], [name], {}) == sensor
    assert sensor is None or sensor in SENSOR_NAMES


@pytest.mark.parametrize(
    ("tags", "sensor"),
    [
        ({"SATELLITEID": "PHR 1A"}, "pleiades-1a"),
        ({"SATELLITEID": "IKONOS-2"}, "ikonos"),
        ({"SATELLITEID": "WV03"}, "worldview-3"),
        ({"SATELLITEID": "SPOT 4"}, None),
        ({"SATELLITEID": "OV-3"}, None),
        ({"MISSION": "PNEO", "MISSION_INDEX": "4"}, "pleiades-neo-4"),
        ({"MISSION": "PHR", "MISSION_INDEX": "1B", "INSTRUMENT": "PHR", "INSTRUMENT_INDEX": "1B"}, "pleiades-1b"),
        ({"MISSION": "SPOT", "MISSION_INDEX": "7"}, "spot-7"),
        ({"MISSION": "SPOT", "MISSION_INDEX": "5", "INSTRUMENT": "HRG", "INSTRUMENT_INDEX": "1"}, "spot-5-hrg1"),
        ({"MISSION": "SPOT", "MISSION_INDEX": "4", "INSTRUMENT": "HRVIR", "INSTRUMENT_INDEX": "2"}, "spot-4-hrvir2"),
        ({"PLATFORM": "EO-1", "INSTRUMENT": "ALI"}, "eo-1-ali"),
        ({"SPACECRAFT_ID": "EO1", "SENSOR_ID": "HYPERION"}, None),
        ({"PLATFORM": "PlanetScope", "INSTRUMENT": "PSB.SD"}, "planetscope-superdove"),
        ({"PLATFORM": "PlanetScope", "INSTRUMENT": "PS2", "SERIAL": "0e20"}, "planetscope-dove-0e"),
        ({"PLATFORM": "PlanetScope", "INSTRUMENT": "PS2.SD", "SERIAL": "1061"}, "planetscope-dove-r"),
        ({"PLATFORM": "Terra", "INSTRUMENT": "MODIS"}, "terra-modis"),
        ({"PLATFORM": "Sentinel-3A", "INSTRUMENT": "OLCI"}, "sentinel-3a-olci"),
        ({"PLATFORM": "Sentinel-3A", "INSTRUMENT": "SLSTR"}, None),
        ({"SATID": "LG02"}, "worldview-legion"),
        ({"SATID": "WV03", "INSTRUMENT": "SWIR"}, "worldview-3-swir"),
        ({"SPACECRAFT": "SkySat-C12"}, "skysat"),
        ({"PLATFORM": "Landsat 8 and Sentinel-2A"}, None),
    ],
)
def test_sensor_by_tags(tags: dict[str, str], sensor: str | None) -> None:
    assert recognise_sensor([], ["msi.tif"], tags) == sensor
    assert sensor is None or sensor in SENSOR_NAMES
