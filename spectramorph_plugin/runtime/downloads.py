"""What pip and uv are told of the network: QGIS's proxy, the user's own settings, and where temporary files go."""

from __future__ import annotations

from pathlib import Path

from . import settings
from .environment import clean_environment, proxy_of_qgis

# What a user may have set for all uses of pip, and what would put the engine's libraries elsewhere or stop the work.
FOR_PIP = {
    "PIP_USER": "0",
    "PIP_REQUIRE_VIRTUALENV": "0",
    "PIP_NO_INPUT": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    # A second copy of some gigabytes in the user's home would be left by nobody's wish.
    "PIP_NO_CACHE_DIR": "1",
    "PIP_RETRIES": "2",
    "PIP_PROGRESS_BAR": "off",
}
# What sends packages elsewhere, or others than the locked ones into the environment, or none at all.
NOT_FOR_PIP = ("TARGET", "PREFIX", "ROOT", "DRY_RUN", "PYTHON", "REQUIREMENT", "CONSTRAINT", "NO_BINARY", "REPORT")
PIP_SECONDS = "20"  # without a byte, until a connection counts as broken


def download_environment(temporary: Path) -> dict[str, str]:
    """Return the variables of a child process that downloads.

    Parameters
    ----------
    temporary : Path
        Where its temporary files go: both pip and uv leave them when they are killed.
    """
    variables = {**clean_environment(downloads=True), **proxy_of_qgis(), **FOR_PIP}
    for name in NOT_FOR_PIP:
        variables.pop(f"PIP_{name}", None)
    variables.setdefault("PIP_DEFAULT_TIMEOUT", PIP_SECONDS)
    for name in ("TMPDIR", "TEMP", "TMP"):
        variables[name] = str(temporary)
    variables["UV_CACHE_DIR"] = str(temporary / "uv-cache")
    variables["UV_NO_PROGRESS"] = "1"
    variables["UV_SYSTEM_CERTS"] = "1"  # the system's certificates, as those of a company's proxy
    variables["UV_NO_CONFIG"] = "1"
    mirror = settings.text(settings.PYTHON_MIRROR)
    if mirror:
        variables["UV_PYTHON_INSTALL_MIRROR"] = mirror
    return variables
