"""How many cores are computed on, also by libraries that are loaded already."""

from __future__ import annotations

import contextlib
import os
import re
import sys

VARIABLE = "OMP_NUM_THREADS"  # which torch and the linear algebra libraries read when they are loaded

_given = re.match(r"[1-9]\d*", os.environ.get(VARIABLE, ""))
# All but one, and two where there are two, unless the user's environment tells. That one stays for the map canvas. A
# second engine on the same machine profits, too: threads that wait for each other on a busy core cost more than they
# bring.
_PRESENT = os.cpu_count() or 1
DEFAULT = int(_given.group()) if _given else max(min(_PRESENT, 2), _PRESENT - 1)

_in_force: list[int] = []


def choose_cores(threads: int) -> None:
    """Let torch and the linear algebra libraries compute on so many cores.

    Parameters
    ----------
    threads : int
        0: on as many as the environment tells, or on all but one, or on both of two.
    """
    count = threads or DEFAULT
    if threads or not _given:
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
