"""The memory of this process: given back after a job, measured."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
from pathlib import Path

from ..allocator import give_back_free_memory


def give_back_memory() -> None:
    """Return what a job left to the system: the heap's and the GPU's."""
    gc.collect()
    with contextlib.suppress(KeyError, AttributeError):  # not loaded, or another thread is about to
        cuda = sys.modules["torch"].cuda
        if cuda.is_initialized():
            cuda.empty_cache()
    give_back_free_memory()


def forget_fits() -> None:
    """Give up the fits that are kept for the next run of the same pairs."""
    with contextlib.suppress(KeyError, AttributeError):  # not loaded, or another thread is about to
        sys.modules[f"{__package__.rpartition('.')[0]}.pair.kept_fits"].forget()


def held_megabytes() -> float:
    """Return how much memory this process holds that no other program can have; 0 where that cannot be told.

    Libraries, which are files, do not count where the system tells them apart: it drops them when memory gets scarce.
    On macOS it is the most that was ever held.
    """
    if sys.platform == "linux":
        fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
        return int(fields.get("RssAnon", fields.get("VmRSS", "0")).split()[0]) / 1024
    if sys.platform == "win32":
        return _held_on_windows()
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def _held_on_windows() -> float:
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        counters = _Counters(size=ctypes.sizeof(_Counters))
        process, size = ctypes.c_void_p(kernel.GetCurrentProcess()), ctypes.c_ulong(counters.size)
        if kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), size):
            return float(counters.private / 2**20)
    return 0.0


class _Counters(ctypes.Structure):
    """Windows' PROCESS_MEMORY_COUNTERS_EX."""

    _fields_ = (
        ("size", ctypes.c_ulong),
        ("faults", ctypes.c_ulong),
        *((name, ctypes.c_size_t) for name in ("peak", "working", "pp", "p", "pn", "n", "pagefile", "peak_pagefile")),
        ("private", ctypes.c_size_t),
    )
