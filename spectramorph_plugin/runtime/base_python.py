"""Which Python the engine's environment is made from, and whether that one can make environments at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .child import NO_WINDOW
from .environment import clean_environment

PROBE_SECONDS = 30  # that an old computer may take to make an empty environment
ROOM_BYTES = 1_000_000  # much more than an empty environment takes
OLDEST = (3, 9)

# What a Python is, and a pip that any other Python can run: the one that ensurepip brings, or an installed one. Debian
# keeps ensurepip's wheels in a folder of their own.
ASK = """
import glob, json, os, platform, sys
found = []
folders = []
try:
    import ensurepip
    folders.append(os.path.join(os.path.dirname(ensurepip.__file__), "_bundled"))
except ImportError:
    pass
folders.append("/usr/share/python-wheels")
for folder in folders:
    found += sorted(glob.glob(os.path.join(folder, "pip-*.whl")))
pips = [os.path.join(wheel, "pip") for wheel in found]
try:
    import pip
    pips.append(os.path.dirname(pip.__file__))
except ImportError:
    pass
print(json.dumps([list(sys.version_info[:3]), sys.platform, platform.machine(), sys.implementation.name, pips]))
"""


@dataclass(frozen=True)
class BasePython:
    """A Python to make environments from.

    Parameters
    ----------
    executable : Path
        The interpreter.
    version : tuple of int
        Its version.
    platform : str
        What it was built for, as the lock names platforms.
    pips : tuple of str
        Paths of a pip that it, or an environment made from it, can run.
    makes_environments : bool
        Whether an environment that it makes has a Python that runs.
    """

    executable: Path
    version: tuple[int, int, int]
    platform: str
    pips: tuple[str, ...]
    makes_environments: bool

    @property
    def short_version(self) -> str:
        return f"{self.version[0]}.{self.version[1]}"


_known: dict[tuple[str, float], Optional[BasePython]] = {}


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


def examine(python: Path) -> Optional[BasePython]:
    """Return what a Python is, found by really making an environment with it; None where it does not run.

    QGIS's own Python runs in QGIS's bundle for macOS and in OSGeo4W, but what its `venv` makes there does not.

    Raises
    ------
    InstallError
        Where there is no room for temporary files to find out.
    """
    try:
        key = (str(python), python.stat().st_mtime)
    except OSError:
        return None
    if key not in _known:
        _known[key] = _examine(python)
    return _known[key]


def _examine(python: Path) -> Optional[BasePython]:
    from .requirements import platform_name  # only here: QGIS, which loads this at its start, need not wait for it

    told = told_by([str(python), "-I", "-c", ASK])
    if told is None:
        return None
    try:
        version, system, machine, implementation, pips = json.loads(told)
    except ValueError:
        return None
    usable = implementation == "cpython" and tuple(version) >= OLDEST
    return BasePython(
        python, tuple(version), platform_name(system, machine), tuple(pips), usable and _makes_environments(python)
    )


def _makes_environments(python: Path) -> bool:
    from .faults import fault, free_bytes, system_error  # only here, as above

    try:
        folder = tempfile.mkdtemp(prefix="spectramorph-")
    except OSError as error:
        raise system_error(error, Path(tempfile.gettempdir())) from error
    try:
        environment = Path(folder) / "e"
        if told_by([str(python), "-I", "-m", "venv", "--without-pip", str(environment)]) is None:
            if free_bytes(Path(folder)) < ROOM_BYTES:  # which says nothing about this Python
                raise fault("disk-full", Path(tempfile.gettempdir()))
            return False
        # That it imports what is compiled, and secure connections, is no matter of course in a bundle.
        program = "import ctypes, ssl, sys, zlib; print(sys.prefix)"
        told = told_by([str(python_of(environment)), "-I", "-c", program])
        return told is not None and os.path.realpath(told.strip()) == os.path.realpath(environment)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def python_of(environment: Path) -> Path:
    """Return the interpreter inside a virtual environment."""
    return environment / "Scripts" / "python.exe" if os.name == "nt" else environment / "bin" / "python"


def told_by(command: list[str], seconds: float = PROBE_SECONDS) -> Optional[str]:
    """Return what a short program prints, or None where it fails or takes too long."""
    try:
        done = subprocess.run(  # nosec B603
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=clean_environment(),
            timeout=seconds,
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def _python_on_path(version: str) -> Optional[Path]:
    found = shutil.which(f"python{version}") if os.name != "nt" else None
    return Path(found) if found else None
