"""How many threads the linear algebra of a fit computes on."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import TypeVar

import torch
from threadpoolctl import threadpool_limits  # it comes with scikit-learn

from ..default_cores import MOST_AT_ONCE

Item = TypeVar("Item")
Made = TypeVar("Made")

_cores: ContextVar[int] = ContextVar("cores", default=0)  # that were to be computed on before `one_thread`


@contextlib.contextmanager
def one_thread() -> Iterator[None]:
    """Compute on one thread; as a decorator, for as long as a function runs.

    What is learned from a pair are many small eigenvectors and products, one after the other. Several threads wait for
    each other longer than each computes: on two busy cores the fit took 8 to 16 times as long on both as on one.
    """
    before = torch.get_num_threads()
    outside = _cores.set(_cores.get() or before)
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):
            yield
    finally:
        torch.set_num_threads(before)
        _cores.reset(outside)


def each(make: Callable[[Item], Made], items: Iterable[Item], device: torch.device | None = None) -> list[Made]:
    """Return what is made of each item: several at once, each on one thread, so that none waits for another.

    Parameters
    ----------
    make : callable
        Called within `one_thread`.
    items : iterable
    device : torch.device or None
        Where it computes; None for the CPU. What another device computes comes one after the other.

    Returns
    -------
    list
        In the items' order; the same values on any number of cores.
    """
    items = list(items)
    on_cpu = device is None or device.type == "cpu"
    cores = min(_cores.get(), len(items), MOST_AT_ONCE) if on_cpu else 1
    if cores <= 1:
        return [make(item) for item in items]
    without_gradients = torch.is_inference_mode_enabled()  # which each thread has of its own

    def made(item: Item) -> Made:
        with torch.inference_mode(without_gradients):
            return make(item)

    with ThreadPoolExecutor(cores, "fit", torch.set_num_threads, (1,)) as threads:
        return list(threads.map(made, items))
