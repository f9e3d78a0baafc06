"""Sensors whose spectral response is known, by name. Standard library alone: QGIS imports it too."""

from __future__ import annotations

SENSOR_NAMES: dict[str, str] = {
    "sentinel-2a": "Sentinel-2A MSI",
    "sentinel-2b": "Sentinel-2B MSI",
    "sentinel-2c": "Sentinel-2C MSI",
    "landsat-4": "Landsat 4 TM",
    "landsat-5": "Landsat 5 TM",
    "landsat-7": "Landsat 7 ETM+",
    "landsat-8": "Landsat 8 OLI",
    "landsat-9": "Landsat 9 OLI-2",
    "aster": "Terra ASTER",
    "eo-1-ali": "EO-1 ALI",
    "geoeye-1": "GeoEye-1",
    "ikonos": "IKONOS",
    "planetscope-dove": "PlanetScope Dove (PS2)",
    "planetscope-dove-r": "PlanetScope Dove-R (PS2.SD)",
    "planetscope-superdove": "PlanetScope SuperDove (PSB.SD)",
    "pleiades-1a": "Pléiades 1A",
    "pleiades-1b": "Pléiades 1B",
    "pleiades-neo": "Pléiades Neo",
    "quickbird-2": "QuickBird-2",
    "rapideye": "RapidEye",
    "spot-1-hrv1": "SPOT 1 HRV1",
    "spot-1-hrv2": "SPOT 1 HRV2",
    "spot-2-hrv1": "SPOT 2 HRV1",
    "spot-2-hrv2": "SPOT 2 HRV2",
    "spot-3-hrv1": "SPOT 3 HRV1",
    "spot-3-hrv2": "SPOT 3 HRV2",
    "spot-4-hrvir1": "SPOT 4 HRVIR1",
    "spot-4-hrvir2": "SPOT 4 HRVIR2",
    "spot-5-hrg1": "SPOT 5 HRG1",
    "spot-5-hrg2": "SPOT 5 HRG2",
    "spot-6": "SPOT 6 NAOMI",
    "spot-7": "SPOT 7 NAOMI",
    "worldview-2": "WorldView-2",
    "worldview-3": "WorldView-3",
    "worldview-3-swir": "WorldView-3 SWIR",
}
"""What people call each sensor, by its id: that of its table in `tables`, or in `band_edges.csv`."""

SENSOR_CHOICES: tuple[str, ...] = ("auto", "estimated", *SENSOR_NAMES)
