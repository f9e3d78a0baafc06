"""The C library's memory allocator: what arrays give back is kept while a job runs."""

from __future__ import annotations

import contextlib
import ctypes
import sys

# Settings of glibc's allocator in bytes, by their numbers in its malloc.h. -1, M_TRIM_THRESHOLD: how much may lie free
# at the top of the heap before it goes back to the system. -2, M_TOP_PAD: how much more than is needed is taken from
# the system at once. -3, M_MMAP_THRESHOLD: the size from which on an array is taken from the system by itself, and
# given back when it ends; 32 MB is the most that can be set.
MEMORY_KEPT = {-1: 2**30, -2: 2**25, -3: 2**25}


def keep_memory() -> None:
    """Have glibc keep the memory that arrays give back for the next ones.

    By default it returns large blocks to the system, which clears each page again before it hands it out: for arrays
    that live as briefly as most here do, that takes about as long as computing with them.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library than glibc
            mallopt = ctypes.CDLL(None).mallopt
            for parameter, value in MEMORY_KEPT.items():
                mallopt(parameter, value)


def give_back_free_memory() -> None:
    """Return what arrays have left to the system, on Linux; elsewhere allocators do so by themselves."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library than glibc
            ctypes.CDLL(None).malloc_trim(0)
