"""Which Python runs the engine."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from . import settings
from .base_python import base_python, python_of, told_by
from .distribution import distribution_line
from .engine_folder import installed_environment
from .errors import EngineError

translate = QCoreApplication.translate

VARIABLE = "SPECTRAMORPH_PYTHON"
# All that jobs import, by the names of their packages, with the oldest version that will do. What only products in HDF5
# need (h5py) is asked for by the job that reads one, as its first step.
PACKAGES = {
    "torch": ("torch", "2.0"),
    "numpy": ("numpy", "1.24"),
    "scipy": ("scipy", "1.10"),
    "sklearn": ("scikit-learn", "1.2"),
    "rasterio": ("rasterio", "1.4"),
    "safetensors": ("safetensors", "0.4"),
    "matplotlib": ("matplotlib", "3.5"),
    "jinja2": ("jinja2", "3.0"),
}
PLUGIN_FOLDER = Path(__file__).resolve().parents[2]
PROBE_SECONDS = 20  # that a Python may take to tell its modules; one on a network drive is slow
PROBE = """
import importlib.metadata, importlib.util, re, sys
numbers = lambda version: [int(part) for part in re.findall(r"\\d+", version)[:2]]
for module, package, least in (each.split("=") for each in sys.argv[1:]):
    if importlib.util.find_spec(module) is None:
        print(package)
        continue
    try:
        version = importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        continue
    if numbers(version) < numbers(least):
        print(package, ">=", least, sep="")
"""

_complete: set[tuple[str, float]] = set()


@dataclass(frozen=True)
class EnginePython:
    """A Python that has what the engine needs, and the words for where it was found."""

    executable: Path
    origin: str


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
        if os.path.isdir(environment):
            return _in_environment(environment)
    own = base_python()
    if own is not None and missing_modules(own) == []:
        return EnginePython(own, translate("SpectraMorph", "QGIS's own Python"))
    raise EngineError(_nothing_installed())


def how_to_install() -> str:
    """Return where the engine is installed and repaired, as part of a sentence."""
    return translate(
        "SpectraMorph",
        "open SpectraMorph ▸ Engine… in the Raster menu, or run “Install engine” from the Processing Toolbox",
    )


def _nothing_installed() -> str:
    line = distribution_line()
    if line:
        return translate(
            "SpectraMorph",
            "The engine of SpectraMorph is not installed yet: {install}; this system's own packages will do as well: "
            "{line}",
        ).format(install=how_to_install(), line=line)
    return translate(
        "SpectraMorph",
        "The engine of SpectraMorph is not installed yet: {install}, or name a Python that has its libraries in the "
        "environment variable {variable}.",
    ).format(install=how_to_install(), variable=VARIABLE)


def missing_modules(python: Path) -> Optional[list[str]]:
    """Return which of the engine's packages `python` lacks or has too old, or None where it does not even run.

    It is asked in a process of its own, looks for the modules and imports none. Only a full set is remembered: what
    is missing can be put there while QGIS runs.
    """
    stamp = (str(python), python.stat().st_mtime)
    if stamp in _complete:
        return []
    asked = [f"{module}={package}={least}" for module, (package, least) in PACKAGES.items()]
    told = told_by([str(python), "-I", "-c", PROBE, *asked], PROBE_SECONDS)
    if told is None:
        return None
    missing = told.split()
    if not missing:
        _complete.add(stamp)
    return missing


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
            translate("SpectraMorph", "The engine environment “{environment}” is incomplete: {repair}.").format(
                environment=environment, repair=how_to_install()
            )
        )
    return EnginePython(python, str(environment))
