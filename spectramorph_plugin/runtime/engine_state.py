"""What there is of an engine: which Python runs it, and what of the plugin's own is installed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .base_python import python_of
from .engine_folder import installed_environment, read_stamp
from .errors import EngineError
from .installer import size_on_disk
from .interpreter import EnginePython, find_engine_python
from .requirements import lock_hash

__all__ = ["EngineState", "engine_state", "size_on_disk"]


@dataclass(frozen=True)
class EngineState:
    """What there is of an engine.

    Parameters
    ----------
    python : EnginePython or None
        What runs it; None where nothing does.
    problem : str
        One sentence that says why nothing does; "" where something does.
    folder : Path
        Where the plugin's environment is, or will be.
    installed : bool
        Whether one is there.
    version : str
        Of the plugin that installed it; "" where that is not known.
    outdated : bool
        Whether it was made from other requirements than this version of the plugin has.
    build : str
        Of PyTorch in it: cpu, cuda or "".
    """

    python: Optional[EnginePython]
    problem: str
    folder: Path
    installed: bool
    version: str
    outdated: bool
    build: str


def engine_state() -> EngineState:
    """Return what there is of an engine. It may start a short process: call it off the main thread."""
    try:
        python, problem = find_engine_python(), ""
    except EngineError as error:
        python, problem = None, str(error)
    folder = installed_environment()
    installed = os.path.isfile(python_of(folder))
    stamp = read_stamp(folder) if installed else None
    return EngineState(
        python,
        problem,
        folder,
        installed,
        stamp.version if stamp else "",
        installed and (stamp is None or stamp.lock != lock_hash()),
        stamp.build if stamp else "",
    )
