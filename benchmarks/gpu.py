"""A GPU against the CPU of its machine: how far results are apart, seconds by stage, the whole job beside writing.

In the engine's environment, on a machine with CUDA:

    python -m benchmarks.gpu FOLDER [--device cuda:0] [--side 2048]

Two pairs are made in FOLDER, 4 GB: one at ratio 8 with 100 bands, and one like an EnMAP scene on Sentinel-2. Told are,
for each pair, device and stage, seconds:

- fit: everything before the first tile, by each device for itself;
- tiles: coefficients of all tiles, with the model that the CPU fitted on both devices;
- joint solve: of one scene, the HSI's part alone, the median of five;
- whole job: the engine's command line, imports and writing included, and how many times the same compressed write.

How far apart the results are, of the tiles and of the whole jobs, is told as a share of full scale: the largest value.
`--device cpu` holds the CPU against itself, which tries this program and nothing else.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from spectramorph_plugin.core.device import DeviceChoice
from spectramorph_plugin.core.model import FusionModel
from spectramorph_plugin.core.sharp import SharpModel
from spectramorph_plugin.core.threads import one_thread
from spectramorph_plugin.engine.memory import forget_fits
from spectramorph_plugin.pair.bounds import SCENE_SIDE
from spectramorph_plugin.pair.kept_fits import prepare_and_fit
from spectramorph_plugin.pair.model_file import load_model, save_model
from spectramorph_plugin.pair.scenes import PairReader
from spectramorph_plugin.pair.settings import PairSettings
from spectramorph_plugin.pair.tiles import estimate_tiles
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.stack import open_stack
from spectramorph_plugin.raster.tiles import tiles

from .engine import describe, run_job
from .inside import Silent
from .pairs import enmap_pair, large_pair
from .speed import DEFAULT_COMPRESSION, write_again

ROWS_AT_ONCE = 64
TIMES = 5
PAIRS = {"ratio 8, 4 and 100 bands": large_pair, "EnMAP on Sentinel-2": enmap_pair}


def stages(folder: Path, name: str) -> tuple[dict[str, float], NDArray[np.float32]]:
    """Return the seconds of fit, tiles and joint solve on a device, and the coefficients [K, H, W] of all tiles.

    The CPU comes first: what it fitted is left in `model.safetensors` for the others.
    """
    device, report, seconds = torch.device(name), Silent(), {}
    forget_fits()
    with ExitStack() as stack:
        hsi = stack.enter_context(open_raster(folder / "hsi.tif", "hyperspectral image"))
        msi = stack.enter_context(open_stack((folder / "msi.tif",), "multispectral image"))
        torch.ones(1, device=device).sum().item()  # what starts the device is no stage
        started = time.perf_counter()
        prepared, fitted = prepare_and_fit(PairSettings(), hsi, msi, DeviceChoice(device, "asked for"), stack, report)
        seconds["fit"] = _since(started, device)
        place = folder / "model.safetensors"
        if name == "cpu":
            save_model(place, fitted.model)
        model = load_model(place, device)
        coefficients = np.empty((len(_sharp(model).subspace.centre), *msi_shape(folder)), np.float32)
        started = time.perf_counter()
        for tile in estimate_tiles(model, prepared.reader.msi, prepared.reader.pair, device, report, 0):
            coefficients[(slice(None), *tile.window.toslices())] = tile.coefficients
        seconds["tiles"] = _since(started, device)
        seconds["joint solve"] = _joint_solve(_sharp(model), prepared.reader, device)
    return seconds, coefficients


def _joint_solve(model: SharpModel, reader: PairReader, device: torch.device) -> float:
    fine = Window(0, 0, min(SCENE_SIDE, reader.msi.grid.width), min(SCENE_SIDE, reader.msi.grid.height))
    coarse = reader.pair.coarse_window(fine)
    scene = None if coarse is None else reader.read(coarse, fine, model.subspace, model.psf)
    if scene is None:
        raise RuntimeError("no pixel lies in both images")
    seconds = []
    with one_thread(), torch.inference_mode():  # as tiles are computed
        estimate = scene.degradation.interpolate(scene.hsi)
        for _ in range(TIMES):
            started = time.perf_counter()
            model.solver.by_hsi(estimate, scene.hsi, scene.trusted, scene.degradation)
            seconds.append(_since(started, device))
    return statistics.median(seconds)


def _since(started: float, device: torch.device) -> float:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter() - started


def _sharp(model: FusionModel) -> SharpModel:
    if not isinstance(model.estimator, SharpModel):
        raise TypeError("the model is not of the preset sharp")
    return model.estimator


def msi_shape(folder: Path) -> tuple[int, int]:
    """Return rows and columns of a pair's MSI."""
    with rasterio.open(folder / "msi.tif") as dataset:
        return dataset.shape


def whole_job(folder: Path, name: str) -> tuple[float, float]:
    """Return the seconds of the whole job on a device, and of writing its result again, compressed."""
    output = folder / "fused.tif"
    output.unlink(missing_ok=True)
    started = time.perf_counter()
    files = [f"--hsi={folder / 'hsi.tif'}", f"--msi={folder / 'msi.tif'}", f"--output={output}"]
    run_job("fuse", *files, f"--device={name}")
    seconds = time.perf_counter() - started
    written = write_again(folder, DEFAULT_COMPRESSION)
    output.rename(folder / f"fused-{name.replace(':', '-')}.tif")
    return seconds, written


def tiles_apart(model: FusionModel, one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return the largest difference between two images, given by their coefficients, in the HSI's units."""
    along, most = model.mixing[1], 0.0
    for start in range(0, one.shape[1], ROWS_AT_ONCE):
        rows = slice(start, start + ROWS_AT_ONCE)
        apart = np.tensordot(along.T, one[:, rows] - other[:, rows], 1)
        most = max(most, float(np.nanmax(np.abs(apart))))
    return most


def files_apart(one: Path, other: Path) -> tuple[float, float]:
    """Return the largest difference between two rasters and the largest value, both as they are stored."""
    most = peak = 0.0
    with rasterio.open(one) as first, rasterio.open(other) as second:
        for window in tiles(first.height, first.width, 512):
            values, others = (
                each.read(window=Window(*window.flatten())).astype(np.float64) for each in (first, second)
            )
            most, peak = max(most, float(np.abs(values - others).max())), max(peak, float(values.max()))
    return most, peak


def compare(folder: Path, name: str) -> list[str]:
    """Return the lines of a table of one pair on the CPU and on a device."""
    (seconds, here), (others, there) = stages(folder, "cpu"), stages(folder, name)
    apart = tiles_apart(load_model(folder / "model.safetensors"), here, there)
    del here, there
    (job, write), output = whole_job(folder, "cpu"), folder / "fused-cpu.tif"
    kept = output.rename(folder / "fused-first.tif")
    other_job, other_write = whole_job(folder, name)
    most, peak = files_apart(kept, folder / f"fused-{name.replace(':', '-')}.tif")
    with rasterio.open(kept) as dataset:
        scale = dataset.scales[0] * peak
    lines = [f"| stage | cpu, s | {name}, s | times faster |", "|---|---|---|---|"]
    for stage, took in [*seconds.items(), ("whole job", job)]:
        other = others.get(stage, other_job)
        lines.append(f"| {stage} | {took:.3f} | {other:.3f} | {took / other:.1f} |")
    lines += [
        f"| whole job / compressed write | {job / write:.2f} | {other_job / other_write:.2f} | |",
        "",
        f"Apart by at most, as a share of full scale: tiles {apart / scale:.1e}, whole jobs {most / peak:.1e} (stored "
        f"as int16, whose step is {1 / peak:.1e}).",
    ]
    return lines


def main() -> None:
    """Measure and print."""
    summary = (__doc__ or "").splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gpu", description=summary)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--device", default="cuda:0", help="cuda:N; cpu to try this program")
    parser.add_argument("--side", type=int, default=2048, help="of the MSIs, in pixels")
    asked = parser.parse_args()
    if asked.device != "cpu" and not torch.cuda.is_available():
        sys.exit("No CUDA device can be used here, or this build of torch knows none: nothing was measured.")
    card = "the CPU itself" if asked.device == "cpu" else torch.cuda.get_device_name(asked.device)
    print(f"{card}, beside: {describe()}")
    makers: dict[str, Callable[[Path, int], Any]] = PAIRS
    for number, (pair, make) in enumerate(makers.items()):
        folder = asked.folder / f"gpu-{number}"
        make(folder, asked.side // 24 * 24)  # a multiple of both ratios, and of the first pair's patches
        print(f"\n## {pair}, {asked.side} pixels a side\n", *compare(folder, asked.device), sep="\n", flush=True)


if __name__ == "__main__":
    main()
