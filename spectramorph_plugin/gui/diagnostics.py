"""What a report of a fault needs, as text for the clipboard."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, qVersion

from .. import __version__
from ..protocol.outcomes import StatusOutcome
from ..runtime import settings
from ..runtime.engine_state import EngineState
from ..runtime.interpreter import VARIABLE

KEPT_LINES = 200  # of the log, the last ones
KEYS = (
    settings.PYTHON, settings.ENGINE_FOLDER, settings.DEVICE, settings.CORES, settings.KEEP_WARM, settings.WHEELS,
    settings.TORCH_INDEX, settings.PYTHON_MIRROR,
)  # fmt: skip
PASSWORDS = re.compile(r"(?<=//)[^/@\s]+@")  # as in https://me:secret@proxy


def diagnostics(state: Optional[EngineState], status: Optional[StatusOutcome], log: Iterable[str]) -> str:
    """Return all versions, settings and what is known of the engine; in English, for those who mend it.

    Parameters
    ----------
    state : what was found when the engine was looked for; None before that.
    status : what the engine tells of itself; None where it did not run.
    log : lines of the last installation.

    Returns
    -------
    str
        Lines of text, with neither passwords nor the name of the home folder.
    """
    lines = [*_system(), "", *_engine(state), *_status(status), "", *_settings()]
    kept = list(log)[-KEPT_LINES:]
    if kept:
        lines += ["", "Last log:", *kept]
    return _without_secrets("\n".join(lines)) + "\n"


def _system() -> list[str]:
    return [
        f"SpectraMorph {__version__}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {qVersion()}, PyQt {PYQT_VERSION_STR}",
        f"Python {platform.python_version()} of QGIS ({sys.base_prefix})",
        f"System {platform.platform()}, {platform.machine()}, {os.cpu_count()} CPU cores, "
        f"language {QgsApplication.locale()}",
    ]


def _engine(state: Optional[EngineState]) -> list[str]:
    if state is None:
        return ["Engine: not looked for yet"]
    lines = [f"Engine folder: {state.folder}"]
    if state.installed:
        outdated = ", outdated" if state.outdated else ""
        lines.append(f"Installed: version {state.version or '?'}, build {state.build or '?'}{outdated}")
    else:
        lines.append("Installed: no")
    if state.python is not None:
        lines.append(f"Python of the engine: {state.python.executable} (found by: {state.python.origin})")
    if state.problem:
        lines.append(f"Problem: {state.problem}")
    return lines


def _status(status: Optional[StatusOutcome]) -> list[str]:
    if status is None:
        return ["Device: not known"]
    libraries = ", ".join(f"{name} {version}" for name, version in sorted(status.libraries.items()))
    return [
        f"Engine {status.version}, Python {status.python}",
        f"Device: {status.device} ({status.device_reason or '-'}), {status.cpu_threads} CPU threads",
        f"Libraries: {libraries}",
    ]


def _settings() -> list[str]:
    given = [f"{key} = {settings.text(key)}" for key in KEYS if settings.text(key)]
    if os.environ.get(VARIABLE):
        given.append(f"{VARIABLE} = {os.environ[VARIABLE]}")
    return ["Settings: " + (", ".join(given) or "all as they come")]


def _without_secrets(text: str) -> str:
    home = Path.home()
    if home != Path(home.anchor):  # of which all other folders are part
        for spelled in {str(home), home.as_posix()}:
            text = re.sub(re.escape(spelled) + r"(?!\w)", "~", text)
    return PASSWORDS.sub("***@", text)
