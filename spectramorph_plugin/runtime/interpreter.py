"""Which Python runs the engine."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from . import settings
from .child import NO_WINDOW
from .environment import clean_environment
from .errors import EngineError

translate = QCoreApplication.translate

VARIABLE = "SPECTRAMORPH_PYTHON"
MODULES = ("torch", "numpy", "scipy", "sklearn", "rasterio")
PLUGIN_FOLDER = Path(__file__).resolve().parents[2]
PROBE_SECONDS = 20  # that a Python may take to tell its modules; one on a network drive is slow
PROBE = (
    "import importlib.util, sys; "
    "print(*[name for name in sys.argv[1:] if importlib.util.find_spec(name) is None], sep='\\n')"
)

_complete: set[tuple[str, float]] = set()


@dataclass(frozen=True)
class EnginePython:
    """A Python that has what the engine needs, and the words for where it was found."""

    executable: Path
    origin: str


def installed_environment() -> Path:
    """Return the folder of the environment that the plugin installs for itself, in the user's QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "spectramorph" / "engine"


def python_of(environment: Path) -> Path:
    """Return the interpreter inside a virtual environment."""
    return environment / "Scripts" / "python.exe" if os.name == "nt" else environment / "bin" / "python"


def find_engine_python() -> EnginePython:
    """Return the Python that runs the engine.

    Asked in this order: the environment variable, the setting, the environment the plugin installed, the one of a
    checkout, QGIS's own Python if it happens to have all modules.

    Raises
    ------
    EngineError
        Where none has what the engine needs, or one that was named does not.
    """
    setting = translate("SpectraMorph", "the QGIS setting {setting}").format(setting=settings.PYTHON)
    for path, origin in ((os.environ.get(VARIABLE, ""), VARIABLE), (settings.text(settings.PYTHON), setting)):
        if path:
            return _named(Path(path), origin)
    for environment in (installed_environment(), PLUGIN_FOLDER / ".venv" / "engine"):
        if environment.is_dir():
            return _in_environment(environment)
    own = base_python()
    if own is not None and missing_modules(own) == []:
        return EnginePython(own, translate("SpectraMorph", "QGIS's own Python"))
    raise EngineError(
        translate(
            "SpectraMorph",
            "The engine of SpectraMorph is not installed yet: run “Engine status” from the Processing Toolbox with its "
            "advanced option “Install or repair the engine environment first”, or name a Python that has {modules} in "
            "the environment variable {variable}.",
        ).format(modules=", ".join(MODULES), variable=VARIABLE)
    )


def missing_modules(python: Path) -> Optional[list[str]]:
    """Return which of the engine's modules `python` does not find, or None where it does not even run.

    It is asked in a process of its own, looks for the modules and imports none. Only a full set is remembered: what
    is missing can be put there while QGIS runs.
    """
    stamp = (str(python), python.stat().st_mtime)
    if stamp in _complete:
        return []
    try:
        probe = subprocess.run(  # nosec B603
            [str(python), "-I", "-c", PROBE, *MODULES],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=clean_environment(),
            timeout=PROBE_SECONDS,
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    if probe.returncode != 0:
        return None
    missing = probe.stdout.split()
    if not missing:
        _complete.add(stamp)
    return missing


def base_python() -> Optional[Path]:
    """Return the interpreter QGIS's Python comes from, or None. `sys.executable` may be QGIS and is not trusted."""
    prefix, near = Path(sys.base_prefix), Path(sys.executable).parent if sys.executable else Path(sys.base_prefix)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if os.name == "nt":
        candidates = [prefix / "python.exe", prefix / "python3.exe", near / "python3.exe", near / "python.exe"]
    else:
        names = (f"python{version}", "python3")
        candidates = [folder / name for folder in (prefix / "bin", near / "bin", near) for name in names]
    found = (path for path in candidates if path.is_file() and os.access(path, os.X_OK))
    return next(found, None) or _python_on_path(version)


def _python_on_path(version: str) -> Optional[Path]:
    found = shutil.which(f"python{version}") if os.name != "nt" else None
    return Path(found) if found else None


def _named(python: Path, origin: str) -> EnginePython:
    """Return the Python that the user named; being asked for, it is used or refused, never passed over in silence."""
    if not python.is_file():
        raise EngineError(
            translate(
                "SpectraMorph",
                "The engine's Python “{python}”, named in {origin}, is not there: correct or clear {origin}.",
            ).format(python=python, origin=origin)
        )
    missing = missing_modules(python)
    if missing is None:
        raise EngineError(
            translate(
                "SpectraMorph",
                "The engine's Python “{python}”, named in {origin}, does not run as a Python: correct or clear "
                "{origin}.",
            ).format(python=python, origin=origin)
        )
    if missing:
        raise EngineError(
            translate(
                "SpectraMorph",
                "The engine's Python “{python}”, named in {origin}, has no {modules}: install what is missing there, "
                "or clear {origin}.",
            ).format(python=python, origin=origin, modules=", ".join(missing))
        )
    return EnginePython(python, origin)


def _in_environment(environment: Path) -> EnginePython:
    python = python_of(environment)
    if not python.is_file() or missing_modules(python) != []:
        raise EngineError(
            translate(
                "SpectraMorph",
                "The engine environment “{environment}” is incomplete: run “Engine status” from the Processing Toolbox "
                "with its advanced option “Install or repair the engine environment first”.",
            ).format(environment=environment)
        )
    return EnginePython(python, str(environment))
