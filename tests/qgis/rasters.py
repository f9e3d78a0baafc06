"""Small georeferenced images for the tests, made with QGIS's own GDAL."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()

UTM_33N = 32633
WEST, NORTH = 400_000.0, 5_800_000.0
HSI_PIXEL = 30.0
HSI_WAVELENGTHS = np.arange(420.0, 1000.0, 24.0)
MSI_WAVELENGTHS = (490.0, 560.0, 665.0, 842.0)
MSI_FWHM = (65.0, 35.0, 30.0, 115.0)
SCALE = 1e-4
LANDSAT = "LC08_L2SP_193024_20220724_20220802_02_T1"
LANDSAT_BANDS = (2, 3, 4, 5)
ENMAP = "ENMAP01-____L2A-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z"


@dataclass(frozen=True)
class Pair:
    """Two images of one place."""

    hsi: Path
    msi: Path
    parameters: dict[str, object]


def make_pair(folder: Path, size: int = 12, ratio: int = 3, seed: int = 0) -> Pair:
    """Write an HSI of `size` x `size` pixels and an MSI `ratio` times finer, both with wavelengths and a scale."""
    rng = np.random.default_rng(seed)
    spectra = _spectra()
    fine = _landscape(size * ratio, len(spectra), rng)
    cube = np.einsum("khw,kb->bhw", fine, spectra)
    coarse = cube.reshape(len(cube), size, ratio, size, ratio).mean(axis=(2, 4))
    centre, width = np.array(MSI_WAVELENGTHS)[:, None], np.array(MSI_FWHM)[:, None]
    response = np.exp(-4 * np.log(2) * ((HSI_WAVELENGTHS - centre) / width) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    msi = np.einsum("cb,bhw->chw", response, cube)
    folder.mkdir(parents=True, exist_ok=True)
    hsi_path, msi_path = folder / "hsi.tif", folder / "msi.tif"
    write_raster(hsi_path, coarse, HSI_PIXEL, wavelengths=HSI_WAVELENGTHS, fwhm=np.full(len(HSI_WAVELENGTHS), 12.0))
    write_raster(msi_path, msi, HSI_PIXEL / ratio, wavelengths=MSI_WAVELENGTHS, fwhm=MSI_FWHM)
    return Pair(hsi_path, msi_path, {"HSI": str(hsi_path), "MSI": str(msi_path), "ENDMEMBER_COUNT": 4})


def split_msi(pair: Pair, folder: Path) -> list[str]:
    """Write the MSI's bands, two and two, into files of their own; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    halves = {str(folder / "blue-green.tif"): [1, 2], str(folder / "red-infrared.tif"): [3, 4]}
    for path, bands in halves.items():
        gdal.Translate(path, str(pair.msi), bandList=bands)
    return list(halves)


def make_landsat(pair: Pair, folder: Path) -> Path:
    """Write the pair's multispectral image as a Landsat 8 level 2 product."""
    folder.mkdir(parents=True)
    source = gdal.Open(str(pair.msi))
    for index, number in enumerate(LANDSAT_BANDS, start=1):
        values = source.GetRasterBand(index).ReadAsArray() * 1e-4
        target = gdal.GetDriverByName("GTiff").Create(
            str(folder / f"{LANDSAT}_SR_B{number}.TIF"), source.RasterXSize, source.RasterYSize, 1, gdal.GDT_UInt16
        )
        target.SetGeoTransform(source.GetGeoTransform())
        target.SetProjection(source.GetProjection())
        target.GetRasterBand(1).WriteArray(np.rint((values + 0.2) / 2.75e-5).astype(np.uint16))
    names = "\n".join(f'    FILE_NAME_BAND_{number} = "{LANDSAT}_SR_B{number}.TIF"' for number in LANDSAT_BANDS)
    (folder / f"{LANDSAT}_MTL.txt").write_text(
        "GROUP = LANDSAT_METADATA_FILE\n  GROUP = PRODUCT_CONTENTS\n"
        f'    PROCESSING_LEVEL = "L2SP"\n{names}\n  END_GROUP = PRODUCT_CONTENTS\n  GROUP = IMAGE_ATTRIBUTES\n'
        '    SPACECRAFT_ID = "LANDSAT_8"\n    SENSOR_ID = "OLI_TIRS"\n  END_GROUP = IMAGE_ATTRIBUTES\n'
        "END_GROUP = LANDSAT_METADATA_FILE\nEND\n"
    )
    return folder


def make_enmap(pair: Pair, folder: Path) -> Path:
    """Write the pair's hyperspectral image as EnMAP delivers it, a ZIP, with clouds over one corner."""
    folder.mkdir(parents=True, exist_ok=True)
    image, clouds = folder / f"{ENMAP}-SPECTRAL_IMAGE.TIF", folder / f"{ENMAP}-QL_QUALITY_CLOUD.TIF"
    gdal.Translate(str(image), str(pair.hsi), creationOptions=["PROFILE=GeoTIFF"])  # the bands' tags are not EnMAP's
    source = gdal.Open(str(image))
    width, height = source.RasterXSize, source.RasterYSize
    target = gdal.GetDriverByName("GTiff").Create(str(clouds), width, height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(source.GetGeoTransform())
    target.SetProjection(source.GetProjection())
    marks = np.zeros((height, width), np.uint8)
    marks[: height // 4, : width // 4] = 1
    target.GetRasterBand(1).WriteArray(marks)
    target.FlushCache()
    bands = "".join(
        f'<bandID number="{number}"><wavelengthCenterOfBand>{nm}</wavelengthCenterOfBand><FWHMOfBand>12</FWHMOfBand>'
        f"<GainOfBand>{SCALE}</GainOfBand><OffsetOfBand>0</OffsetOfBand></bandID>"
        for number, nm in enumerate(HSI_WAVELENGTHS, 1)
    )
    about = (
        '<?xml version="1.0" encoding="UTF-8"?><level_X><base><format>ENMAP_L2A</format></base><specific>'
        f"<mission>EnMAP</mission><numberOfVNIRBands>{len(HSI_WAVELENGTHS)}</numberOfVNIRBands>"
        f"<backgroundValue>-32768</backgroundValue><bandCharacterisation>{bands}</bandCharacterisation></specific>"
        "</level_X>"
    )
    delivery = folder / f"{ENMAP}.ZIP"
    with zipfile.ZipFile(delivery, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{ENMAP}/{ENMAP}-METADATA.XML", about)
        for path in (image, clouds):
            archive.write(path, f"{ENMAP}/{path.name}")
    for path in folder.glob(f"{ENMAP}-*"):
        path.unlink()
    return delivery


def make_shifted(folder: Path, east: float, south: float) -> tuple[Path, Path]:
    """Write a reference of 30 m and an image of 10 m, whose grid is written wrong by so many metres."""
    rng = np.random.default_rng(0)
    rows, columns = (np.arange(120)[:, None], np.arange(120)[None])
    scene = np.zeros((3, 120, 120))
    for band in scene:
        for across, down, phase in rng.uniform(-0.35, 0.35, (40, 3)):
            band += np.cos(across * columns + down * rows + 9 * phase)
    scene = 0.3 + 0.02 * scene
    coarse = scene.reshape(3, 40, 3, 40, 3).mean(axis=(2, 4))
    reference, image = folder / "reference.tif", folder / "image.tif"
    write_raster(reference, coarse, 30)
    write_raster(image, scene, 10, wavelengths=(490.0, 560.0, 665.0), west=WEST + east, north=NORTH - south)
    return reference, image


def write_raster(
    path: Path,
    reflectance: np.ndarray,
    pixel: float,
    *,
    wavelengths: np.ndarray | tuple[float, ...] = (),
    fwhm: np.ndarray | tuple[float, ...] = (),
    epsg: int | None = UTM_33N,
    west: float = WEST,
    north: float = NORTH,
) -> None:
    """Write [bands, h, w] reflectance as an int16 GeoTIFF, scaled by 1e-4, nodata -32768."""
    bands, height, width = reflectance.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_Int16)
    raster.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        raster.SetProjection(reference.ExportToWkt())
    for index in range(bands):
        band = raster.GetRasterBand(index + 1)
        band.WriteArray(np.round(reflectance[index] / SCALE).astype(np.int16))
        band.SetNoDataValue(-32768)
        band.SetScale(SCALE)
        if len(wavelengths):
            band.SetMetadataItem("wavelength", f"{wavelengths[index]:g}")
            band.SetMetadataItem("wavelength_units", "Nanometers")
        if len(fwhm):
            band.SetMetadataItem("fwhm", f"{fwhm[index]:g}")
    raster.FlushCache()


def _spectra() -> np.ndarray:
    """Return [K, bands]: vegetation, soil, water and a red roof, drawn roughly."""
    nm = HSI_WAVELENGTHS
    edge = 1 / (1 + np.exp(-(nm - 715) / 12))
    green = 0.06 * np.exp(-(((nm - 550) / 30) ** 2))
    vegetation = 0.03 + green + 0.42 * edge
    soil = 0.08 + 0.30 * (nm - 420) / 580
    water = 0.07 * np.exp(-(nm - 420) / 150) + 0.005
    roof = 0.06 + 0.35 / (1 + np.exp(-(nm - 600) / 20))
    return np.stack([vegetation, soil, water, roof])


def _landscape(size: int, kinds: int, rng: np.random.Generator) -> np.ndarray:
    """Return [K, size, size] abundances: fields with edges, a river, a little texture."""
    rows, columns = np.mgrid[:size, :size] / size
    fields = rng.integers(0, 2, (5, 5))
    kind = fields[(rows * 5).astype(int), (columns * 5).astype(int)]
    kind[np.abs(rows - 0.5 - 0.25 * np.sin(4 * columns)) < 0.07] = 2
    kind[(columns * size % 16 < 5) & (rows * size % 18 < 6) & (columns > 0.55) & (rows > 0.6)] = 3
    abundances = np.full((kinds, size, size), 0.02)
    np.put_along_axis(abundances, kind[None], 1.0, axis=0)
    abundances += rng.uniform(0, 0.08, abundances.shape)
    brightness = 1 + 0.1 * rng.standard_normal((size, size)).clip(-2, 2)
    return abundances / abundances.sum(axis=0) * brightness
