"""Small HDF5 and netCDF4 files in the layouts of missions, as their public documentation tells them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from rasterio.crs import CRS

VNIR_NM, SWIR_NM = [970.0, 500.0, 402.5, 0.0], [2490.0, 1000.0, 943.0]
"""As PRISMA lists them: falling, and 0 where a channel is off."""

EMIT_GEOTRANSFORM = [12.5, 0.000542232520256367, -0.0, 41.25, -0.0, -0.000542232520256367]
EMIT_NM = [381.0, 1390.5, 2493.0]
EMIT_SCENE = "20230316T045133_2307503_005"
MASK_V001 = (
    "Cloud flag",
    "Cirrus flag",
    "Water flag",
    "Spacecraft Flag",
    "Dilated Cloud Flag",
    "AOD550",
    "H2O (g cm-2)",
)
MASK_V002 = ("Cloud Flag", "Water Flag", "Dilated Cloud Flag", "SpecTf-Cloud Probability", "SpecTf-Cloud Flag")


def prisma(path: Path, vnir: np.ndarray, swir: np.ndarray, level: str = "L2D", **more: Any) -> Path:
    """Write cubes [rows, bands, columns] at 500000 E, 4600000 N (the centre of the upper left pixel).

    more : attributes of the file, and by names with a slash, datasets of the swath.
    """
    rows, _, columns = vnir.shape
    with h5py.File(path, "w") as file:
        swath = file.create_group(f"HDFEOS/SWATHS/PRS_{level}_HCO")
        fields = swath.create_group("Data Fields")
        fields.create_dataset("VNIR_Cube", data=vnir, chunks=(1, *vnir.shape[1:]), compression="gzip")
        fields.create_dataset("SWIR_Cube", data=swir)
        file.create_group(f"HDFEOS/SWATHS/PRS_{level}_PCO/Data Fields")
        described = {
            "List_Cw_Vnir": np.float32(VNIR_NM),
            "List_Cw_Swir": np.float32(SWIR_NM),
            "List_Cw_Vnir_Flags": np.array([1, 1, 1, 0], np.uint8),
            "List_Cw_Swir_Flags": np.array([1, 1, 1], np.uint8),
            "List_Fwhm_Vnir": np.float32([13, 12, 11, 0]),
            "List_Fwhm_Swir": np.float32([9, 10, 8]),
            "L2ScaleVnirMin": np.float32(0.0),
            "L2ScaleVnirMax": np.float32(0.9),
            "L2ScaleSwirMin": np.float32(0.1),
            "L2ScaleSwirMax": np.float32(0.7),
            "ScaleFactor_Vnir": np.float32(100),
            "ScaleFactor_Swir": np.float32(200),
            "Offset_Vnir": np.float32(0),
            "Offset_Swir": np.float32(1),
            "Epsg_Code": np.int64(32633),
            "Product_ULcorner_easting": 500000.0,
            "Product_ULcorner_northing": 4600000.0,
            "Product_LRcorner_easting": 500000.0 + 30 * (columns - 1),
            "Product_LRcorner_northing": 4600000.0 - 30 * (rows - 1),
        }
        for name, value in {**described, **more}.items():
            if "/" in name:
                swath[name] = value
            else:
                file.attrs[name] = value
    return path


def emit(
    path: Path, image: np.ndarray, glt_x: np.ndarray, glt_y: np.ndarray, name: str = "reflectance", **storage: Any
) -> Path:
    """Write an image [downtrack, crosstrack, bands] and the table that lays it on the map."""
    with h5py.File(path, "w") as file:
        file.create_dataset(name, data=image, fillvalue=-9999, **storage)
        file.attrs["geotransform"] = np.array(EMIT_GEOTRANSFORM)
        file.attrs["spatial_ref"] = CRS.from_epsg(4326).to_wkt()
        bands = file.create_group("sensor_band_parameters")
        bands["wavelengths"] = np.float32(EMIT_NM)
        bands["fwhm"] = np.float32([8.4, 8.5, 8.6])
        bands["good_wavelengths"] = np.array([1, 0, 1], np.uint8)
        location = file.create_group("location")
        location["glt_x"], location["glt_y"] = np.int32(glt_x), np.int32(glt_y)
    return path


def emit_mask(path: Path, names: tuple[str, ...], marks: dict[str, np.ndarray], size: tuple[int, int]) -> Path:
    """Write a mask whose bands of these names hold these marks [downtrack, crosstrack]; the others are 0."""
    with h5py.File(path, "w") as file:
        file["mask"] = np.stack([marks.get(name, np.zeros(size)) for name in names], axis=2).astype(np.float32)
        file.create_group("sensor_band_parameters")["mask_bands"] = np.array(names, h5py.string_dtype())
    return path


def tanager(path: Path, image: np.ndarray, kind: str = "GRIDS", projection: str = "", **fields: Any) -> Path:
    """Write an image [bands, rows, columns] of 30 m at 355530 E, 1299210 N (its upper left corner) in zone 19 N.

    fields : more datasets, such as masks, and Latitude and Longitude of a swath.
    """
    count, rows, columns = image.shape
    structure = (
        'GROUP=GridStructure\n\tGROUP=GRID_1\n\t\tGridName="HYP"\n'
        f"\t\tXDim={columns}\n\t\tYDim={rows}\n\t\tUpperLeftPointMtrs=(355530.000000,1299210.000000)\n"
        f"\t\tLowerRightMtrs=({355530 + 30 * columns:.6f},{1299210 - 30 * rows:.6f})\n"
        f"{projection}\tEND_GROUP=GRID_1\nEND_GROUP=GridStructure\nEND\n"
    )
    with h5py.File(path, "w") as file:
        root = file.create_group(f"HDFEOS/{kind}/HYP")
        data = root.create_group("Data Fields")
        cube = data.create_dataset("surface_reflectance", data=image, chunks=(2, 5, 7), compression="gzip")
        cube.attrs["wavelengths"] = np.linspace(376.4, 2499.0, count)
        cube.attrs["fwhm"] = np.full(count, 5.5)
        cube.attrs["good_wavelengths"] = np.array([1] * (count - 1) + [0], np.uint8)
        cube.attrs["_FillValue"] = np.float32(-9999)
        places = root.create_group("Geolocation Fields")
        for name, value in fields.items():
            (places if name in ("Latitude", "Longitude") else data)[name] = value
        if kind == "GRIDS":
            if not projection:
                root.attrs["epsg_code"] = 32619
            file["HDFEOS INFORMATION/StructMetadata.0"] = np.bytes_(structure)
        else:
            framing = {
                "rows": rows + 6,
                "cols": columns + 6,
                "epsg_code": 32619,
                "geotransform": [355530.0 - 90, 30.0, 0.0, 1299210.0 + 90, 0.0, -30.0],
            }
            places.attrs["Planet_Ortho_Framing"] = json.dumps(framing)
    return path


def neon(path: Path, image: np.ndarray, rotation: float = 0) -> Path:
    """Write a tile [rows, columns, bands] as DP3.30006 has it, its upper left corner at 257000 E, 4112000 N."""
    count = image.shape[2]
    with h5py.File(path, "w") as file:
        group = file.create_group("SJER/Reflectance")
        group.attrs["Band_Window_1_Nanometers"] = np.array([1340, 1445])
        group.attrs["Band_Window_2_Nanometers"] = np.array([1790, 1955])
        data = group.create_dataset("Reflectance_Data", data=image, chunks=(4, 5, count), compression="gzip")
        data.attrs["Scale_Factor"], data.attrs["Data_Ignore_Value"] = np.array([10000.0]), np.array([-9999.0])
        place = group.create_group("Metadata/Coordinate_System")
        place["EPSG Code"] = np.array([b"32611"], object).astype(h5py.string_dtype())
        turned = f", rotation={rotation}" if rotation else ", 0"
        place["Map_Info"] = (
            f"UTM,  1.000,  1.000,       257000.00,       4112000.0,       1.0,       2.0,  11,  North,  WGS-84, "
            f"units=Meters{turned}"
        )
        spectral = group.create_group("Metadata/Spectral_Data")
        spectral["Wavelength"], spectral["FWHM"] = np.linspace(383.5, 2511.9, count), np.full(count, 5.6)
    return path


def aviris(path: Path, image: np.ndarray, geotransform: str, name: str = "reflectance", **table: np.ndarray) -> Path:
    """Write an image [bands, rows, columns]; by `sample` and `line`, the table that lays it on the map."""
    count = len(image)
    with h5py.File(path, "w") as file:
        group = file.create_group(name)
        data = group.create_dataset(name, data=image, chunks=(2, 5, 4), compression="gzip")
        data.attrs["_FillValue"] = np.float32(-9999)
        group["wavelength"], group["fwhm"] = (
            np.float32(np.linspace(376.4, 2499.0, count)),
            np.full(count, 7.4, np.float32),
        )
        file["transverse_mercator"] = np.bytes_(b"")
        file["transverse_mercator"].attrs["spatial_ref"] = CRS.from_epsg(32611).to_wkt()
        if geotransform:
            file["transverse_mercator"].attrs["GeoTransform"] = geotransform
        else:
            file["easting"] = 400000.0 + 4 * np.arange(image.shape[2])
            file["northing"] = 3800000.0 - 4 * np.arange(image.shape[1])
        for key, value in table.items():
            file.require_group("geolocation_lookup_table")[key] = np.int32(value)
    return path


def pace(path: Path, image: np.ndarray, latitude: np.ndarray, longitude: np.ndarray) -> Path:
    """Write an image [lines, pixels, bands] as NASA's level-2 surface reflectance has it."""
    with h5py.File(path, "w") as file:
        file.attrs["instrument"] = "OCI"
        data = file.create_group("geophysical_data").create_dataset("rhos", data=image)
        data.attrs["_FillValue"] = np.float32(-32767)
        file.create_group("sensor_band_parameters")["wavelength_3d"] = np.linspace(346, 2258, image.shape[2])
        places = file.create_group("navigation_data")
        places["latitude"], places["longitude"] = np.float32(latitude), np.float32(longitude)
    return path


def swath_places(rows: int, columns: int, turn: float = 0.15) -> tuple[np.ndarray, np.ndarray]:
    """Return latitude and longitude of pixels of about 30 m, turned against the map."""
    across, along = np.meshgrid(np.arange(columns), np.arange(rows))
    x, y = across * np.cos(turn) + along * np.sin(turn), across * np.sin(turn) - along * np.cos(turn)
    return 11.75 + y * 30 / 110_600, -70.32 + x * 30 / (111_320 * np.cos(np.radians(11.75)))
