"""The scenes that the project does not hold, and what makes pairs of them: ../shared/bench and ../shared/data."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench"
SCENES = ROOT.parent / "shared" / "data" / "scenes"
PAIRS = ROOT.parent / "shared" / "data" / "pairs"
LIBRARIES = ROOT.parent / "shared" / "data" / "libraries"


def are_there() -> bool:
    """Tell whether pairs can be made of the scenes."""
    return all(folder.is_dir() for folder in (BENCH, SCENES, PAIRS))


def bench(name: str) -> ModuleType:
    """Return a module of ../shared/bench: simulate, paris, neon or score."""
    if str(BENCH) not in sys.path:
        sys.path.insert(0, str(BENCH))
    return importlib.import_module(name)
