"""Make the sample pair: `python -m examples.sample FOLDER [--seed 1] [--size 360]`."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from rasterio.transform import Affine

from .landscape import OVERSAMPLING, landscape
from .rasters import stored, write, write_response
from .sensors import RATIO, coarse, enmap_bands, enmap_noise, sentinel2_bands, sentinel2_noise

FINE_PIXEL = 10.0
WEST, NORTH = 364_080.0, 5_809_980.0
HSI_NODATA, MSI_NODATA = -32768, 0


def make(folder: Path, size: int, seed: int) -> None:
    """Write hsi.tif, msi.tif, truth.tif and response.csv into `folder`; `size` is the fine pixels a side."""
    folder.mkdir(parents=True, exist_ok=True)
    hsi_bands, msi_bands = enmap_bands(), sentinel2_bands()
    canvas, spectra = landscape(size, FINE_PIXEL, seed)
    seen = np.concatenate([hsi_bands.seen(spectra), msi_bands.seen(spectra)], axis=1)
    image = canvas.average(OVERSAMPLING, seen)
    truth, msi = np.split(image, [len(hsi_bands.names)], axis=2)

    rng = np.random.default_rng([seed, 1])
    hsi = coarse(truth)
    hsi += enmap_noise(hsi, rng)
    msi = msi + sentinel2_noise(msi, rng)
    hsi_stored = stored(hsi, "int16", HSI_NODATA)
    hsi_stored[..., ~hsi_bands.usable] = HSI_NODATA

    fine, wide = (Affine(pixel, 0.0, WEST, 0.0, -pixel, NORTH) for pixel in (FINE_PIXEL, FINE_PIXEL * RATIO))
    write(folder / "hsi.tif", hsi_stored, hsi_bands, wide, HSI_NODATA, "EnMAP-like, made")
    write(folder / "msi.tif", stored(msi, "uint16", MSI_NODATA), msi_bands, fine, MSI_NODATA, "Sentinel-2-like, made")
    write(folder / "truth.tif", stored(truth, "int16", HSI_NODATA), hsi_bands, fine, HSI_NODATA, "Truth, made")
    write_response(folder / "response.csv", msi_bands)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.sample", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1, help="another seed makes another landscape (default 1)")
    size_help = f"fine pixels a side, a multiple of {RATIO} (default 360)"
    parser.add_argument("--size", type=int, default=360, help=size_help)
    arguments = parser.parse_args()
    if arguments.size % RATIO:
        parser.error(f"--size must be a multiple of {RATIO}")
    make(arguments.folder, arguments.size, arguments.seed)


if __name__ == "__main__":
    main()
