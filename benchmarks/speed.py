"""How long it takes: each case against the published preset, large images against writing them, compression."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from spectramorph_plugin.raster.tiles import tiles

from .engine import elsewhere, fuse, peak_memory, processor_seconds
from .pairs import enmap_pair, large_pair

SIDES = (1024, 2048, 4096)
ENMAP_SIDES = (2160, 4320)
REPEATS = 3
BANDS = 100
TILE = 512
COMPRESSIONS: dict[str, dict[str, Any]] = {
    "none": {},
    "LZW": {"compress": "lzw", "predictor": 2},
    "DEFLATE": {"compress": "deflate", "predictor": 2},
    "ZSTD level 1": {"compress": "zstd", "zstd_level": 1, "predictor": 2},
    "ZSTD level 9": {"compress": "zstd", "zstd_level": 9, "predictor": 2},
    "float32: none": {"dtype": "float32"},
    "float32: ZSTD level 1": {"dtype": "float32", "compress": "zstd", "zstd_level": 1, "predictor": 2},
    "float32: ZSTD level 1, predictor 3": {"dtype": "float32", "compress": "zstd", "zstd_level": 1, "predictor": 3},
}
DEFAULT_COMPRESSION = "ZSTD level 1"
Row = dict[str, Any]


def cases_table(rows: list[Row]) -> str:
    """Return the times of the cases as Markdown; `rows` are those of `accuracy.measure_cases`."""
    lines = ["| case | `published`, s | `sharp`, s | times faster |", "|---|---|---|---|"]
    ratios = [row["published_seconds"] / row["seconds"] for row in rows]
    for row, ratio in zip(rows, ratios):
        lines.append(f"| {row['case']} | {row['published_seconds']:.1f} | {row['seconds']:.2f} | {ratio:.0f} |")
    lines.append(f"\nAt least {min(ratios):.0f} times faster, {np.median(ratios):.0f} times in the median.")
    return "\n".join(lines)


def measure_large(scratch: Path) -> list[Row]:
    """Fuse large pairs, and write their fused values again without and with the default compression."""
    return [_measured(scratch / f"large-{side}", side, large_pair) for side in SIDES]


def measure_enmap(scratch: Path) -> list[Row]:
    """Fuse what EnMAP scenes on Sentinel-2 are like, and write their fused values again."""
    return [_measured(scratch / f"enmap-{side}", side, enmap_pair) for side in ENMAP_SIDES]


def _measured(folder: Path, side: int, make: Callable[[Path, int], None]) -> Row:
    elsewhere(make, folder, side)
    seconds, plain, packed = [], [], []
    for _ in range(REPEATS):
        started, computed = time.perf_counter(), processor_seconds()
        outcome = fuse(folder)
        times = time.perf_counter() - started, outcome["seconds"], processor_seconds() - computed
        seconds.append(times)
        plain.append(write_again(folder, "none"))
        packed.append(write_again(folder, DEFAULT_COMPRESSION))
    (folder / "again.tif").unlink()
    whole, without_imports, processor = np.median(np.array(seconds), axis=0)
    row = {
        "side": side,
        "whole": float(whole),
        "seconds": float(without_imports),
        "processor": float(processor),
        "write": float(np.median(plain)),
        "write_default": float(np.median(packed)),
        "memory": peak_memory(),
    }
    print(row, flush=True)
    return row


def large_table(rows: list[Row]) -> str:
    """Return the large images as Markdown."""
    lines = [
        "| MSI, pixels | whole job, s | of processors, s | imports left out, µs a pixel | writing alone, s | "
        "the same compressed, s | job / writing | job / compressed | memory, GB |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        processor = f"{row['processor']:.1f}" if "processor" in row else "–"  # not told by results of before
        lines.append(
            f"| {row['side']} × {row['side']} | {row['whole']:.1f} | {processor} | "
            f"{row['seconds'] / row['side'] ** 2 * 1e6:.2f} | {row['write']:.1f} | {row['write_default']:.1f} | "
            f"{row['whole'] / row['write']:.1f} | {row['whole'] / row['write_default']:.2f} | {row['memory']:.2f} |"
        )
    return "\n".join(lines)


def measure_compression(scratch: Path) -> list[Row]:
    """Write a fused image with each compression."""
    folder = scratch / "large-2048"
    if not (folder / "fused.tif").exists():
        large_pair(folder, 2048)
        fuse(folder)
    rows = []
    for name in COMPRESSIONS:
        seconds = [write_again(folder, name) for _ in range(REPEATS)]
        size = (folder / "again.tif").stat().st_size
        values = 2048**2 * BANDS * np.dtype(COMPRESSIONS[name].get("dtype", "int16")).itemsize
        rows.append({"name": name, "rate": values / float(np.median(seconds)) / 1e6, "share": size / values})
        print(rows[-1], flush=True)
    return rows


def compression_table(rows: list[Row]) -> str:
    """Return the compressions as Markdown."""
    lines = ["| compression | MB/s | size, of uncompressed |", "|---|---|---|"]
    lines += [f"| {row['name']} | {row['rate']:.0f} | {row['share']:.0%} |" for row in rows]
    return "\n".join(lines)


def write_again(folder: Path, compression: str) -> float:
    """Return the seconds that rasterio takes to write the fused image's values; reading them does not count."""
    with rasterio.open(folder / "fused.tif") as source:
        profile = {key: source.profile[key] for key in ("driver", "count", "height", "width", "dtype", "crs")}
        profile |= {"tiled": True, "blockxsize": 256, "blockysize": 256, "bigtiff": "IF_SAFER"}
        profile |= {"transform": source.transform, "interleave": "band", **COMPRESSIONS[compression]}
        seconds = 0.0
        (folder / "again.tif").unlink(missing_ok=True)
        with rasterio.Env(GDAL_CACHEMAX=64):
            target = rasterio.open(folder / "again.tif", "w", **profile)
            for window in tiles(source.height, source.width, TILE):
                values = source.read(window=Window(*window.flatten())).astype(profile["dtype"])
                if profile["dtype"] == "float32":
                    values = values * np.float32(source.scales[0])
                started = time.perf_counter()
                target.write(values, window=window)
                seconds += time.perf_counter() - started
            started = time.perf_counter()
            target.close()
    return seconds + time.perf_counter() - started
