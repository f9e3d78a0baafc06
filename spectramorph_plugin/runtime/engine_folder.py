"""Where the engine's environment is, and the file in it by which the plugin knows it for its own."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication

from . import settings

VARIABLE = "SPECTRAMORPH_ENGINE_FOLDER"
STAMP = "spectramorph-engine.json"
INSIDE = "spectramorph-engine"  # of a folder that holds other things as well


@dataclass(frozen=True)
class Stamp:
    """What an environment of the plugin's was made from.

    Parameters
    ----------
    version : str
        Of the plugin that made it.
    lock : str
        The hash of the requirements.
    build : str
        Of PyTorch: cpu or cuda.
    """

    version: str
    lock: str
    build: str


def usual_folder() -> Path:
    """Return where the environment goes if nobody says otherwise: a short path, on this computer, of this user.

    On Windows paths are limited to 259 characters, and PyTorch's are long; and what is in a roaming profile is copied
    over the network at every log-in. So it is not in the QGIS profile, which is both long and roaming.
    """
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "SpectraMorph" / "engine"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "SpectraMorph" / "engine"
    data = os.environ.get("XDG_DATA_HOME", "")
    return (Path(data) if os.path.isabs(data) else home / ".local" / "share") / "spectramorph" / "engine"


def former_folder() -> Path:
    """Return where versions before 0.2 put it: in the QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "spectramorph" / "engine"


def engine_folder(chosen: Optional[Path] = None) -> Path:
    """Return where the environment belongs: in a chosen folder, that of the variable or the setting, or the usual one.

    A chosen folder that holds other things stays as it is; the environment gets a folder of its own in it. A folder
    inside an environment of the plugin's would go with it: there the environment itself is meant.
    """
    named = os.environ.get(VARIABLE, "").strip()
    chosen = chosen or (Path(named) if named else settings.folder(settings.ENGINE_FOLDER))
    if chosen is None:
        return usual_folder()
    chosen = Path(os.path.abspath(os.path.expanduser(chosen)))
    if os.path.islink(chosen):  # what is renamed and removed is the folder, not what leads to it
        chosen = Path(os.path.realpath(chosen))
    around = next((folder for folder in (chosen, *chosen.parents) if is_ours(folder)), None)
    return around or (chosen / INSIDE if os.path.lexists(chosen) and not is_empty(chosen) else chosen)


def installed_environment() -> Path:
    """Return the folder of the plugin's environment: where it is, also if that is its former place, or will be."""
    folder = engine_folder()
    return former_folder() if not os.path.isdir(folder) and former_folder().is_dir() else folder


def is_ours(folder: Path) -> bool:
    """Return whether the plugin made the environment in a folder."""
    # Names that no file can have are no fault here, as they are to Path.is_file: the installation will tell.
    return os.path.isfile(folder / STAMP) or (folder == former_folder() and os.path.isfile(folder / "pyvenv.cfg"))


def read_stamp(folder: Path) -> Optional[Stamp]:
    """Return what an environment was made from, or None where nothing tells."""
    try:
        told = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        return Stamp(str(told["version"]), str(told["lock"]), str(told["build"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_stamp(folder: Path, stamp: Stamp) -> None:
    """Say in an environment what it was made from."""
    (folder / STAMP).write_text(json.dumps(vars(stamp), indent=1) + "\n", encoding="utf-8")


def is_empty(folder: Path) -> bool:
    """Return whether it is a folder that holds nothing; one that cannot be read may hold something."""
    try:
        return not any(folder.iterdir())
    except OSError:
        return False
