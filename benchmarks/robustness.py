"""Cases that nobody tuned for: other blurs, ratios and noise, and images with something wrong.

    .venv/engine/bin/python benchmarks/robustness.py [--scene gt_samson_156] [--seeds 42,43,44]

First every blur of ../shared/bench/simulate.py with ratios 3, 4 and 8: the preset sharp against published, and against
sharp with the true blur. Then hard cases against cubic upsampling of the HSI. Prints Markdown.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from accuracy import BENCH, SCENES, fuse, run, score
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import zoom

sys.path.insert(0, str(BENCH))
import simulate as benchmark
from score import scores

BLURS = ("gaussian", "kolmogorov", "moffat", "lorentzian2", "parabolic", "delta")
RATIOS = (3, 4, 8)
Cube = NDArray[np.float32]


def compare_blurs(scene: str, seeds: list[str], scratch: Path) -> None:
    """Print a table of sharp against published over blurs and ratios, the mean over noise seeds."""
    print("| blur | ratio | published | sharp | gain | lowest gain |\n|---|---|---|---|---|---|", flush=True)
    for blur in BLURS:
        for ratio in RATIOS:
            figures = []
            for seed in seeds:
                folder = scratch / f"{blur}{ratio}{seed}"
                options = (f"--ratio={ratio}", f"--psf={blur}", f"--sigma={0.85 * ratio}", f"--seed={seed}")
                run("simulate.py", str(SCENES / f"{scene}.tif"), str(folder), "--sensor=ikonos", *options)
                pair = []
                for preset in ("published", "sharp"):
                    fuse(folder, [f"--preset={preset}"])
                    pair.append(score(folder, str(ratio))["psnr"])
                figures.append(pair)
            table = np.array(figures)
            gains = table[:, 1] - table[:, 0]
            means = table.mean(axis=0)
            print(
                f"| {blur} | {ratio} | {means[0]:.2f} | {means[1]:.2f} | {gains.mean():+.2f} | {gains.min():+.2f} |",
                flush=True,
            )


def write_pair(
    folder: Path, truth: Cube, hsi: Cube, msi: Cube, srf: Cube, wavelength: Any, centres: Any, fwhm: Any
) -> None:
    """Write a pair as simulate.py does."""
    folder.mkdir()
    ratio = truth.shape[1] // hsi.shape[1]
    fine = Affine(10, 0, 5e5, 0, -10, 5e6)
    benchmark.write(folder / "truth.tif", truth, wavelength, None, "EPSG:32633", fine)
    benchmark.write(folder / "hsi.tif", hsi, wavelength, None, "EPSG:32633", fine * Affine.scale(ratio))
    benchmark.write(folder / "msi.tif", msi, centres, fwhm, "EPSG:32633", fine)
    rows = [",".join([f"{nm:.2f}", *(f"{v:.6g}" for v in column)]) for nm, column in zip(wavelength, srf.T)]
    header = ",".join(["wavelength_nm", *(f"{c:g}" for c in centres)])
    (folder / "srf.csv").write_text("\n".join([header, *rows]))


def hard_cases() -> dict[str, tuple[dict[str, Any], Callable[..., None] | None]]:
    """Return options of the simulation, and what is done to the images then, by case."""

    def cloud(truth: Cube, hsi: Cube, msi: Cube) -> None:
        side = int(np.sqrt(0.1 * msi.shape[1] * msi.shape[2]))
        msi[:, 10 : 10 + side, 20 : 20 + side] = 1.2

    def copies(truth: Cube, hsi: Cube, msi: Cube) -> None:
        msi[1:] = msi[:1]

    def one_material(truth: Cube, hsi: Cube, msi: Cube) -> None:
        for image in (truth, hsi, msi):
            image[:] = image.mean(axis=(1, 2), keepdims=True) * (image.mean(axis=0, keepdims=True) / image.mean())

    return {
        "noise-free": ({"snr_hsi": 200.0, "snr_msi": 200.0}, None),
        "noise at 20 dB": ({"snr_hsi": 20.0, "snr_msi": 20.0}, None),
        "one material": ({}, one_material),
        "20 x 20 coarse pixels": ({"crop": 80}, None),
        "a cloud over a tenth": ({}, cloud),
        "bands that are copies": ({}, copies),
        "ratio 2": ({"ratio": 2, "sigma": 1.7}, None),
        "ratio 30": ({"ratio": 30, "sigma": 12.0, "enlarge": 4}, None),
    }


def compare_hard_cases(scene: str, scratch: Path) -> None:
    """Print a table of the hard cases against cubic upsampling; the cloud's own pixels do not count."""
    print("\n| case | cubic | sharp | gain |\n|---|---|---|---|", flush=True)
    for name, (options, change) in hard_cases().items():
        settings = {"ratio": 4, "sigma": 3.4, "snr_hsi": 35.0, "snr_msi": 40.0, **options}
        rng = np.random.default_rng(42)
        truth, wavelength, _ = benchmark.read_scene(SCENES / f"{scene}.tif")
        truth = truth[:, : settings.get("crop", 10**6), : settings.get("crop", 10**6)]
        if "enlarge" in settings:
            truth = np.clip(np.stack([zoom(band, settings["enlarge"], order=1) for band in truth]), 0, 1)
        ratio = settings["ratio"]
        height, width = (side // ratio * ratio for side in truth.shape[1:])
        truth = np.ascontiguousarray(truth[:, :height, :width], np.float32)
        centres, fwhm, srf = benchmark.response("ikonos", wavelength)
        kernel = benchmark.psf_kernel("gaussian", settings["sigma"], radius=max(7, round(2 * settings["sigma"])))
        blurred = np.stack([benchmark.convolve(band, kernel, mode="reflect") for band in truth])
        hsi = blurred.reshape(len(truth), height // ratio, ratio, width // ratio, ratio).mean(axis=(2, 4))
        hsi = benchmark.add_noise(hsi, settings["snr_hsi"], rng)
        msi = benchmark.add_noise(np.tensordot(srf, truth, axes=1), settings["snr_msi"], rng)
        keep = np.ones(truth.shape[1:], bool)
        if change is not None:
            clear = msi.copy()
            change(truth, hsi, msi)
            if name.startswith("a cloud"):
                keep = (msi == clear).all(axis=0)
        folder = scratch / name.replace(" ", "-")
        write_pair(folder, truth, hsi, msi, srf, wavelength, centres, fwhm)
        fuse(folder, ["--preset=sharp", "--count=auto"])
        import rasterio

        with rasterio.open(folder / "fused.tif") as dataset:
            fused = dataset.read()
        cubic = np.stack([zoom(band, ratio, order=3, mode="reflect", grid_mode=True) for band in hsi])
        plain, ours = (
            scores(truth[:, keep][:, :, None], image[:, keep][:, :, None], ratio)["psnr"] for image in (cubic, fused)
        )
        print(f"| {name} | {plain:.2f} | {ours:.2f} | {ours - plain:+.2f} |", flush=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scene", default="gt_samson_156")
    parser.add_argument("--seeds", default="42,43,44")
    parser.add_argument("--hard-only", action="store_true", help="only the hard cases")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        if not given.hard_only:
            compare_blurs(given.scene, given.seeds.split(","), Path(scratch))
        compare_hard_cases(given.scene, Path(scratch))


if __name__ == "__main__":
    main()
