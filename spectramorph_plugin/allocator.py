"""The C library's memory allocator."""

from __future__ import annotations

import contextlib
import ctypes
import sys


def give_back_free_memory() -> None:
    """Return what arrays have left to the system, on Linux; elsewhere allocators do so by themselves."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library than glibc
            ctypes.CDLL(None).malloc_trim(0)
