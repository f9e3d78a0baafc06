"""How many threads the linear algebra of a fit computes on."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch
from threadpoolctl import threadpool_limits  # it comes with scikit-learn


@contextlib.contextmanager
def one_thread() -> Iterator[None]:
    """Compute on one thread; as a decorator, for as long as a function runs.

    What is learned from a pair are many small eigenvectors and products, one after the other. Several threads wait for
    each other longer than each computes: on two busy cores the fit took 8 to 16 times as long on both as on one.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):
            yield
    finally:
        torch.set_num_threads(before)
