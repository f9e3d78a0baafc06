"""How many cores are computed on, also by libraries that are loaded already."""

from __future__ import annotations

import contextlib
import os
import sys

from ..default_cores import DEFAULT, GIVEN, VARIABLE

_in_force: list[int] = []


def choose_cores(threads: int) -> None:
    """Let torch and the linear algebra libraries compute on so many cores.

    Parameters
    ----------
    threads : int
        0: on as many as the environment tells, or on all but one, or on both of two.
    """
    count = threads or DEFAULT
    if threads or not GIVEN:
        os.environ[VARIABLE] = str(count)  # for what is not loaded yet
    if _in_force and _in_force[0] != count:
        _change(count)
    _in_force[:] = [count]


def _change(count: int) -> None:
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.set_num_threads(count)
    with contextlib.suppress(ImportError):  # it comes with scikit-learn
        from threadpoolctl import threadpool_limits

        threadpool_limits(count)
