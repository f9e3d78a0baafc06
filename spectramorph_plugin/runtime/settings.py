"""The user's settings of the plugin, as QGIS keeps them; the settings page shows them (processing/settings_page.py)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsSettings

GROUP = "spectramorph"

PYTHON = f"{GROUP}/python"  # a Python of the user's that runs the engine; before all others but the variable's
ENGINE_FOLDER = f"{GROUP}/engine_folder"  # where the plugin installs the engine, if not in its usual place
DEVICE = f"{GROUP}/device"  # where algorithms compute that were not told
CORES = f"{GROUP}/cores"  # on how many cores; 0: all but one, or both of two
KEEP_WARM = f"{GROUP}/keep_warm"  # whether the engine stays for the next run
WHEELS = f"{GROUP}/wheels"  # a folder of wheels to install from without a network
TORCH_INDEX = f"{GROUP}/torch_index"  # the package index of PyTorch's builds, if not PyTorch's own
PYTHON_MIRROR = f"{GROUP}/python_mirror"  # where uv gets its own Python from, if not from its usual place


def text(key: str) -> str:
    """Return a setting that is text; "" where it is not set."""
    return str(_value(key) or "").strip()


def folder(key: str) -> Optional[Path]:
    """Return a setting that is a folder or file; None where it is not set."""
    return Path(text(key)) if text(key) else None


def number(key: str, default: int) -> int:
    """Return a setting that is a whole number; the default where it is none."""
    try:
        return int(_value(key))
    except (TypeError, ValueError):
        return default


def switch(key: str, default: bool) -> bool:
    """Return a setting that is on or off; QGIS keeps it as a word."""
    value = _value(key)
    return default if value in (None, "") else str(value).lower() in ("true", "1")


def _value(key: str) -> Any:
    return QgsSettings().value(key)


def store(key: str, value: str) -> None:
    """Keep a setting that is text; "" takes it back."""
    if value:
        QgsSettings().setValue(key, value)
    else:
        QgsSettings().remove(key)
