"""Writing the sample's files."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

from .sensors import WAVELENGTHS, Bands
from .shapes import Floats

SCALE = 1e-4


def stored(reflectance: Floats, dtype: str, nodata: int) -> NDArray[np.generic]:
    """Return reflectance as the integers that files hold, none of them by accident the nodata value."""
    limits = np.iinfo(dtype)
    low = nodata + 1 if nodata <= 0 else limits.min
    return np.clip(np.rint(reflectance / SCALE), low, limits.max).astype(dtype)


def write(path: Path, image: NDArray[np.generic], bands: Bands, transform: Affine, nodata: int, title: str) -> None:
    """Write an image [rows, columns, bands] as GeoTIFF with all that is known of its bands."""
    with rasterio.open(
        path, "w", driver="GTiff", height=image.shape[0], width=image.shape[1], count=image.shape[2],
        dtype=image.dtype, crs=CRS.from_epsg(32633), transform=transform, nodata=nodata,
        tiled=True, blockxsize=256, blockysize=256, interleave="band", compress="deflate", zlevel=1, predictor=2,
    ) as raster:  # fmt: skip
        raster.write(np.moveaxis(image, 2, 0))
        raster.update_tags(TIFFTAG_IMAGEDESCRIPTION=title)
        raster.scales = [SCALE] * raster.count
        raster.descriptions = bands.names
        for band, (centre, fwhm, usable) in enumerate(zip(bands.centres, bands.fwhm, bands.usable), start=1):
            raster.update_tags(
                band,
                wavelength=f"{centre:.2f}",
                wavelength_units="Nanometers",
                fwhm=f"{fwhm:.2f}",
                bbl=str(int(usable)),
            )


def write_response(path: Path, bands: Bands) -> None:
    """Write a table of the bands' spectral response: wavelength, then one column a band."""
    response = bands.response()
    response[response < 5e-4] = 0.0
    with open(path, "w", newline="", encoding="utf-8") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["wavelength_nm", *bands.names])
        table.writerows([f"{nm:g}", *(f"{value:.4g}" for value in row)] for nm, row in zip(WAVELENGTHS, response.T))
