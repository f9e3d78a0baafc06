"""A model on a second date, of which a tenth has changed, against fusing that date anew.

    python -m benchmarks.dates FOLDER

Run in the engine's environment; needs the scenes of ../shared and takes a minute or two. On the second date the light
is another, squares of the land hold what lay elsewhere, both sensors' noise is drawn anew, the MSI comes in other
units, and the HSI's map is off by a third of a pixel. Without an HSI the MSI is given in the units of the first date.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import convolve, gaussian_filter

from . import scenes
from .engine import run_job
from .pairs import CRS, FINE, Cube, Pair, case_rows, read, write_case, write_raster
from .responses import response

CASES = ("enmap-ikonos", "enmap-s2", "jasper-wv2", "samson-ikonos", "sandiego-wv2")
CHANGED = 0.1  # share of the land
SQUARES = 12  # that would fit along a scene's side
LIGHT = 0.08  # how far the light varies over the scene
MSI_GAIN, MSI_OFFSET = 1.1, 0.02
SHIFT = 0.3  # HSI pixels


@dataclass(frozen=True)
class Dates:
    """A pair of each date in a folder, and where the land has changed between them, [H, W]."""

    first: Pair
    second: Pair
    changed: NDArray[np.bool_]


def make_dates(folder: Path, row: dict[str, str]) -> Dates:
    """Make both dates of a row of cases.csv."""
    simulate, rng = scenes.bench("simulate"), np.random.default_rng(7)
    ratio, kernel = int(row["ratio"]), simulate.psf_kernel(row["psf"], float(row["sigma"]))
    truth, wavelength, _ = simulate.read_scene(scenes.SCENES / f"{row['scene']}.tif")
    height, width = (length // ratio * ratio for length in truth.shape[1:])
    first = np.ascontiguousarray(truth[:, :height, :width], np.float32)
    second, changed = later(first, rng)
    bands = response(row["sensor"], wavelength)
    pairs = []
    for name, cube in (("first", first), ("second", second)):
        blurred = np.stack([convolve(band, kernel, mode="reflect") for band in cube])
        hsi = blurred.reshape(len(cube), height // ratio, ratio, width // ratio, ratio).mean(axis=(2, 4))
        msi = np.tensordot(bands[2], cube, axes=1)
        hsi = simulate.add_noise(hsi, float(row["snr_hsi"]), rng)
        msi = simulate.add_noise(msi, float(row["snr_msi"]), rng)
        place, calibrated = None, msi
        if name == "second":
            msi = MSI_GAIN * msi + MSI_OFFSET
            place = CRS, FINE * Affine.scale(ratio) * Affine.translation(SHIFT, -SHIFT)
        write_case(folder / name, cube, hsi, msi, wavelength, bands, hsi_place=place)
        write_raster(folder / name / "calibrated.tif", calibrated, bands[0], bands[1], CRS, FINE)
        pairs.append(Pair(name, folder / name, ratio, clear=None if name == "first" else ~changed))
    return Dates(pairs[0], pairs[1], changed)


def later(first: Cube, rng: np.random.Generator, share: float = CHANGED) -> tuple[Cube, NDArray[np.bool_]]:
    """Return a scene on a later date, and where its land has changed, by so large a share."""
    height, width = first.shape[1:]
    light = gaussian_filter(rng.standard_normal((height, width)), min(height, width) / 6, mode="reflect")
    second = first * (1 + LIGHT * light / np.abs(light).max()).astype(np.float32)
    elsewhere = np.roll(first[:, ::-1], (height // 3, width // 2), axis=(1, 2))
    changed = np.full((height, width), share >= 1)  # squares never cover the last pixels
    side = max(4, min(height, width) // SQUARES)
    while changed.mean() < share:
        top, left = rng.integers(0, height - side), rng.integers(0, width - side)
        changed[top : top + side, left : left + side] = True
    second[:, changed] = elsewhere[:, changed]
    return np.ascontiguousarray(second), changed


def measure(folder: Path, row: dict[str, str]) -> dict[str, float]:
    """Return PSNR, on unchanged pixels, of fusing anew and of applying the first date's model, and what was flagged."""
    dates = make_dates(folder, row)
    first, second = (pair.folder for pair in (dates.first, dates.second))
    model, told = folder / "model.safetensors", (f"--response={first / 'srf.csv'}",)

    def run(job: str, hsi: Path | None, msi: Path, *options: str) -> Cube:
        image = () if hsi is None else (f"--hsi={hsi / 'hsi.tif'}",)
        run_job(job, *image, f"--msi={msi}", f"--output={folder / 'out.tif'}", *options)
        return read(folder / "out.tif")

    run("fuse", first, first / "msi.tif", *told, f"--model={model}")
    applied, flags = (f"--model={model}",), folder / "doubtful.tif"
    images = {
        "anew": run("fuse", second, second / "msi.tif", *told),
        "applied": run("apply-model", second, second / "msi.tif", *applied),
        "anew with the old HSI": run("fuse", first, second / "msi.tif", *told),
        "applied with the old HSI": run("apply-model", first, second / "msi.tif", *applied, f"--doubtful={flags}"),
        "applied without an HSI": run("apply-model", None, second / "calibrated.tif", *applied),
    }
    # Along the edges from which the second HSI's map is moved nothing is known.
    clear = ~dates.changed & np.isfinite(images["anew"]).all(axis=0)
    flagged = read(flags)[0] == 1
    scores = {name: replace(dates.second, clear=clear).score(image)["psnr"] for name, image in images.items()}
    return {
        **scores,
        "changes flagged": float(flagged[dates.changed].mean()),
        "others flagged": float(flagged[~dates.changed].mean()),
    }


def main() -> None:
    """Print the table."""
    if not scenes.are_there():
        sys.exit("The scenes of ../shared are not there: see benchmarks/README.md.")
    folder = Path(sys.argv[1])
    print("Second date, PSNR of unchanged land in dB; shares of changed and of other pixels that are flagged.")
    for row in case_rows():
        if row["case"] in CASES:
            found = measure(folder / row["case"], row)
            told = (f"{name} {value:.2f}" for name, value in found.items())
            print(f"{row['case']}: {', '.join(told)}", flush=True)


if __name__ == "__main__":
    main()
