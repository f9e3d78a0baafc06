"""The program as its users start it, and the machine it runs on."""

from __future__ import annotations

import json
import os
import platform
import resource
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import rasterio

from .pairs import Cube, Pair, read
from .scenes import ROOT

ESTIMATED = "--sensor=estimated"


def run_job(job: str, *options: str) -> dict[str, Any]:
    """Run a job and return the outcome, whose `seconds` leave imports out."""
    command = [sys.executable, "-m", "spectramorph_plugin", job, "--json", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])["outcome"]


def fuse(folder: Path, *options: str) -> dict[str, Any]:
    """Fuse the pair in a folder into `fused.tif` there, by its response table if it has one; return the outcome."""
    output = folder / "fused.tif"
    output.unlink(missing_ok=True)
    files = [f"--hsi={folder / 'hsi.tif'}", f"--msi={folder / 'msi.tif'}", f"--output={output}"]
    if (folder / "srf.csv").exists() and ESTIMATED not in options:
        files.append(f"--response={folder / 'srf.csv'}")
    return run_job("fuse", *files, *options)


def fused(pair: Pair, *options: str) -> tuple[Cube, dict[str, Any]]:
    """Fuse a pair; return the image and the outcome."""
    outcome = fuse(pair.folder, *options)
    return read(pair.folder / "fused.tif"), outcome


def peak_memory() -> float:
    """Return the most memory that any run so far has taken, in GB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024**2


def processor_seconds() -> float:
    """Return how long all runs so far have computed, on all cores together."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def describe() -> str:
    """Return the machine and the versions, as Markdown."""
    names = [line.split(":")[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    processor = names[0] if names else platform.processor() or platform.machine()
    libraries = ", ".join(f"{name} {version(name)}" for name in ("torch", "numpy", "scikit-learn", "rasterio"))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"Measured with version {_project_version()} on {processor}, {cores} cores, no GPU; {platform.system()}, "
        f"Python {platform.python_version()}, {libraries}, GDAL {rasterio.__gdal_version__}."
    )


def _project_version() -> str:
    lines = _lines(str(ROOT / "metadata.txt"))
    return next(line.split("=")[1].strip() for line in lines if line.startswith("version="))


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text().splitlines()
    except OSError:
        return []
