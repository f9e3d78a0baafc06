"""The engine as a method of HyperBench (PyPI `hyperbench`), which simulates pairs of a scene and scores the results.

    python -m examples.hyperbench_method SCENE [--key KEY] [--csv FILE]

SCENE is what HyperBench reads: a `.mat` that holds a cube [rows, columns, bands]. See examples/README.md for what to
install.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine

from spectramorph_plugin.fusion import fuse

Cube = NDArray[np.float32]


def run_pipeline(HR_MSI: Cube, LR_HSI: Cube, srf: Cube, psf: Any = None, metadata: Any = None) -> Cube:
    """Fuse a pair as HyperBench hands it out: images [1, rows, columns, bands] and the response [MSI bands, HSI bands].

    Both cover the same land, also where the fine image has no whole number of times as many pixels: files tell it. The
    blur, `psf`, is not used: nobody knows it of a real sensor, and it is found from the images. Nor are the
    wavelengths, which HyperBench does not hand out; numbers stand in their place, as the response is weights of bands.
    """
    msi, hsi = (np.moveaxis(np.squeeze(image, axis=0), -1, 0) for image in (HR_MSI, LR_HSI))
    wavelength = 400 + 10 * np.arange(len(hsi), dtype=np.float64)
    with tempfile.TemporaryDirectory() as scratch:
        paths = [_written(Path(scratch) / f"{len(image)}.tif", image, msi.shape) for image in (hsi, msi)]
        fused = fuse(*paths, wavelength=wavelength, response=srf, bad_bands="keep")
        return np.moveaxis(np.asarray(fused), 0, -1)


def _written(path: Path, image: Cube, extent: tuple[int, ...]) -> Path:
    """Write an image over the land that so many fine pixels cover [bands, rows, columns]."""
    bands, height, width = image.shape
    pixel = Affine.translation(5e5, 5e6) * Affine.scale(10 * extent[2] / width, -10 * extent[1] / height)
    size = {"count": bands, "height": height, "width": width, "dtype": "float32"}
    with rasterio.open(path, "w", driver="GTiff", crs="EPSG:32633", transform=pixel, **size) as dataset:
        dataset.write(image)
    return path


def main() -> None:
    """Run HyperBench's cases on a scene, and leave its table."""
    from hyperbench import BenchmarkConfig, DegradationSpec, PipelineAdapter, run_benchmark

    parser = argparse.ArgumentParser(
        prog="python -m examples.hyperbench_method",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("scene", type=Path, metavar="SCENE")
    parser.add_argument("--key", help="the variable of a .mat file that holds the cube")
    parser.add_argument("--csv", type=Path, default=Path("hyperbench.csv"), help="the table to write")
    parser.add_argument("--psf", nargs="+", default=["gaussian"], help="HyperBench's blurs")
    arguments = parser.parse_args()
    config = BenchmarkConfig(
        scene_path=arguments.scene,
        scene_key=arguments.key,
        psf_names=arguments.psf,
        degradation_specs=[DegradationSpec(4, bands, 35.0, 40.0) for bands in (3, 4, 8)],
        output_csv_path=arguments.csv,
    )
    run_benchmark(PipelineAdapter(run_pipeline, name="SpectraMorph for QGIS"), config)


if __name__ == "__main__":
    main()
