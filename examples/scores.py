"""How near a fused image comes to the truth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy.ndimage import zoom

from spectramorph_plugin.core.metrics import compared

Cube = NDArray[np.float32]


@dataclass(frozen=True)
class Scores:
    """Accuracy of one image.

    Parameters
    ----------
    psnr : peak signal-to-noise ratio in dB over the whole cube, with the truth's 1st and 99th percentile as 0 and 1.
    sam : spectral angle in degrees, mean over pixels.
    ergas : relative global error (Wald 2000).
    """

    psnr: float
    sam: float
    ergas: float


def score(truth: Cube, image: Cube, ratio: float) -> Scores:
    """Score an image [bands, rows, columns] against the truth of the same shape; `ratio` is coarse over fine pixels."""
    low, high = np.percentile(truth, [1, 99])
    truth, image = (np.clip((cube - low) / (high - low), 0.0, 1.0) for cube in (truth, image))
    found = compared(truth, image, 1.0, likeness=False)
    return Scores(psnr=found.psnr, sam=found.angle, ergas=found.ergas(ratio))


def score_files(truth: Path, fused: Path, hsi: Path) -> dict[str, Scores]:
    """Score a fused raster, and cubic upsampling of the HSI, over the bands that all three rasters hold data for."""
    with rasterio.open(truth) as true, rasterio.open(fused) as result, rasterio.open(hsi) as coarse:
        filled = [_bands_with_data(raster) for raster in (true, result, coarse)]
        bands = [band for band in true.indexes if all(band in each for each in filled)]
        ratio = true.width / coarse.width
        reference = _physical(true, bands)
        upsampled = zoom(_physical(coarse, bands), (1, ratio, ratio), order=3, mode="nearest", grid_mode=True)
        return {
            "fused": score(reference, _physical(result, bands), ratio),
            "cubic upsampling": score(reference, upsampled, ratio),
        }


def _bands_with_data(raster: rasterio.DatasetReader) -> set[int]:
    return {band for band in raster.indexes if raster.read_masks(band).any()}


def _physical(raster: rasterio.DatasetReader, bands: list[int]) -> Cube:
    stored = raster.read(bands).astype(np.float32)
    scale, offset = (
        np.array(values, dtype=np.float32)[np.array(bands) - 1] for values in (raster.scales, raster.offsets)
    )
    physical: Cube = stored * scale[:, None, None] + offset[:, None, None]
    return physical
