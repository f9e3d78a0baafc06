"""The program as its users start it, and the machine it runs on."""

from __future__ import annotations

import json
import multiprocessing
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Any

import rasterio

from .pairs import Cube, Pair, read
from .scenes import ROOT

ESTIMATED = "--sensor=estimated"
_used: list[Any] = []  # what each job has taken of the machine


def run_job(job: str, *options: str) -> dict[str, Any]:
    """Run a job and return the outcome, whose `seconds` leave imports out."""
    command = [sys.executable, "-m", "spectramorph_plugin", job, "--json", *options]
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, cwd=ROOT, stdout=told, stderr=errors, stdin=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        _used.append(used)
        told.seek(0)
        errors.seek(0)
        if process.returncode:
            raise RuntimeError(errors.read().decode())
        return json.loads(told.read().splitlines()[-1])["outcome"]


def elsewhere(make: Callable[..., None], *given: Any) -> None:
    """Run what takes much memory in a process of its own: a job's peak counts what its parent held when it began."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        process.submit(make, *given).result()


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
    """Return the most memory that any job so far has taken, in GB."""
    return max(used.ru_maxrss for used in _used) / 1024**2


def processor_seconds() -> float:
    """Return how long all jobs so far have computed, on all cores together."""
    return sum(used.ru_utime + used.ru_stime for used in _used)


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
