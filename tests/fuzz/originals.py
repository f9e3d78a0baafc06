"""Small good files of every kind that the program reads: what the fuzz ring spoils."""

from __future__ import annotations

import json
from pathlib import Path

import h5py
import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter

BANDS, ROWS, COLUMNS, RATIO = 20, 14, 12, 4
WAVELENGTHS = np.linspace(430, 970, BANDS)
CENTRES, FWHM = (480.0, 560.0, 665.0, 842.0), (65.0, 60.0, 40.0, 110.0)
ZONE, FINE = "EPSG:32633", Affine(10, 0, 5e5, 0, -10, 5e6)
ENMAP = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z"


def write_originals(folder: Path) -> None:
    """Write all of them into a folder; `model.safetensors` alone is made by the program itself."""
    rng = np.random.default_rng(0)
    spectra = np.array([0.1 + 0.4 * np.exp(-(((WAVELENGTHS - nm) / 120) ** 2)) for nm in (450, 600, 750, 950)])
    fields = gaussian_filter(rng.standard_normal((4, ROWS * RATIO, COLUMNS * RATIO)), (0, 2, 2))
    abundances = np.exp(3 * fields / fields.std())
    truth = np.tensordot(spectra.T, abundances / abundances.sum(axis=0), axes=1)
    hsi = truth.reshape(BANDS, ROWS, RATIO, COLUMNS, RATIO).mean(axis=(2, 4))
    hsi += 0.002 * rng.standard_normal(hsi.shape)
    response = np.exp(-0.5 * ((WAVELENGTHS - np.array(CENTRES)[:, None]) / (np.array(FWHM)[:, None] / 2.3548)) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    msi = np.tensordot(response, truth, axes=1)

    coarse = FINE * Affine.scale(RATIO)
    tags = [{"wavelength": f"{nm:.2f}", "wavelength_units": "Nanometers", "fwhm": "28"} for nm in WAVELENGTHS]
    fine_tags = [
        {"wavelength": f"{nm}", "wavelength_units": "Nanometers", "fwhm": f"{width}"}
        for nm, width in zip(CENTRES, FWHM)
    ]
    _raster(folder / "hsi.tif", np.rint(1e4 * hsi).astype(np.int16), coarse, tags, scale=1e-4, nodata=-32768)
    _raster(folder / "msi.tif", msi.astype(np.float32), FINE, fine_tags)
    _raster(folder / "truth.tif", truth.astype(np.float32), FINE, tags)
    _raster(folder / "fused.tif", (truth + 0.01 * rng.standard_normal(truth.shape)).astype(np.float32), FINE, tags)
    _raster(folder / "hsi.img", hsi.astype(np.float32), coarse, [], driver="ENVI")
    header = folder / "hsi.hdr"
    listed = ", ".join(f"{nm:.2f}" for nm in WAVELENGTHS)
    header.write_text(f"{header.read_text()}wavelength units = Nanometers\nwavelength = {{{listed}}}\n")
    (folder / "hsi.img.aux.xml").unlink(missing_ok=True)
    _raster(folder / "hsi_mask.tif", np.zeros((1, ROWS, COLUMNS), np.uint8), coarse, [])
    _tables(folder, response)
    _prisma(folder / "prisma.he5", rng)
    _emit(folder / "emit.nc", rng)
    _enmap(folder, rng)


def _raster(
    path: Path,
    values: np.ndarray,
    transform: Affine,
    tags: list[dict[str, str]],
    scale: float = 1.0,
    **options: object,
) -> None:
    profile = {"driver": "GTiff", "crs": ZONE, "transform": transform, "dtype": values.dtype, **options}
    count, height, width = values.shape
    with rasterio.open(path, "w", count=count, height=height, width=width, **profile) as dataset:
        dataset.write(values)
        if scale != 1:
            dataset.scales = [scale] * count
        for band, about in enumerate(tags, start=1):
            dataset.update_tags(band, **about)


def _tables(folder: Path, response: np.ndarray) -> None:
    lines = ["wavelength_nm,blue,green,red,nir"]
    lines += [",".join(f"{value:.5g}" for value in (nm, *row)) for nm, row in zip(WAVELENGTHS, response.T)]
    (folder / "response.csv").write_text("\n".join(lines) + "\n")
    response.astype("<f4").tofile(folder / "response.sli")
    listed = ", ".join(f"{nm:.2f}" for nm in WAVELENGTHS)
    (folder / "response.hdr").write_text(
        f"ENVI\nsamples = {BANDS}\nlines = 4\nbands = 1\nheader offset = 0\nfile type = ENVI Spectral Library\n"
        f"data type = 4\ninterleave = bsq\nbyte order = 0\nwavelength units = Nanometers\n"
        f"spectra names = {{blue, green, red, nir}}\nwavelength = {{{listed}}}\n"
    )
    features = [
        {"type": "Feature", "properties": {"name": name, "profiles": {"x": [*WAVELENGTHS], "y": [*row], "xUnit": "nm"}}}
        for name, row in zip(("blue", "green", "red", "nir"), response)
    ]
    (folder / "response.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    axis = np.exp(-0.5 * (np.arange(-4, 5) / 2) ** 2)
    np.savetxt(folder / "blur.csv", np.outer(axis, axis) / axis.sum() ** 2, fmt="%.6g", delimiter=",")


def _prisma(path: Path, rng: np.random.Generator) -> None:
    rows, columns = 20, 18
    with h5py.File(path, "w") as file:
        fields = file.create_group("HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields")
        file.create_group("HDFEOS/SWATHS/PRS_L2D_PCO/Data Fields")
        for name, nm in (("Vnir", [860.0, 660.0, 560.0, 460.0]), ("Swir", [2200.0, 1600.0, 1000.0])):
            cube = rng.integers(1, 65536, (rows, len(nm), columns), dtype=np.uint16)
            fields.create_dataset(f"{name.upper()}_Cube", data=cube, chunks=(1, len(nm), columns), compression="gzip")
            file.attrs[f"List_Cw_{name}"] = np.float32(nm)
            file.attrs[f"List_Cw_{name}_Flags"] = np.ones(len(nm), np.uint8)
            file.attrs[f"List_Fwhm_{name}"] = np.full(len(nm), 11, np.float32)
            file.attrs[f"L2Scale{name}Min"], file.attrs[f"L2Scale{name}Max"] = np.float32(0), np.float32(0.6)
        file.attrs["Epsg_Code"] = np.int64(32633)
        file.attrs["Product_ULcorner_easting"], file.attrs["Product_ULcorner_northing"] = 500000.0, 4600000.0
        file.attrs["Product_LRcorner_easting"] = 500000.0 + 30 * (columns - 1)
        file.attrs["Product_LRcorner_northing"] = 4600000.0 - 30 * (rows - 1)


def _emit(path: Path, rng: np.random.Generator) -> None:
    image = rng.uniform(0, 0.6, (16, 14, 8)).astype(np.float32)
    across, along = np.meshgrid(np.arange(1, 15), np.arange(1, 17))
    with h5py.File(path, "w") as file:
        file.create_dataset("reflectance", data=image, fillvalue=-9999)
        file.attrs["geotransform"] = np.array([12.5, 0.000542, -0.0, 41.25, -0.0, -0.000542])
        file.attrs["spatial_ref"] = CRS.from_epsg(4326).to_wkt()
        bands = file.create_group("sensor_band_parameters")
        bands["wavelengths"] = np.linspace(400, 2400, 8).astype(np.float32)
        bands["fwhm"] = np.full(8, 8.5, np.float32)
        bands["good_wavelengths"] = np.array([1, 1, 1, 0, 1, 1, 1, 1], np.uint8)
        location = file.create_group("location")
        location["glt_x"], location["glt_y"] = np.int32(across), np.int32(along)


def _enmap(folder: Path, rng: np.random.Generator) -> None:
    nm = np.linspace(420, 980, 10)
    bands = "".join(
        f'<bandID number="{number}">\n<wavelengthCenterOfBand>{centre:.1f}</wavelengthCenterOfBand>\n'
        f"<FWHMOfBand>7</FWHMOfBand><GainOfBand>0.0001</GainOfBand><OffsetOfBand>0</OffsetOfBand></bandID>\n"
        for number, centre in enumerate(nm, 1)
    )
    (folder / f"{ENMAP}-METADATA.XML").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<level_X><specific><backgroundValue>-32768</backgroundValue>\n'
        f"<bandCharacterisation>{bands}</bandCharacterisation>\n<vnirProductQuality><expectedChannelsList>"
        "1,2,3,4,5</expectedChannelsList></vnirProductQuality><swirProductQuality><expectedChannelsList>6,7,8,9,10"
        "</expectedChannelsList></swirProductQuality></specific></level_X>\n"
    )
    values = rng.integers(0, 9000, (10, ROWS, COLUMNS)).astype(np.int16)
    _raster(folder / f"{ENMAP}-SPECTRAL_IMAGE.TIF", values, FINE * Affine.scale(3), [])
