"""Debian, Ubuntu and their kin: where the distribution's own packages are all that the engine needs."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess  # nosec B404
from pathlib import Path

from .environment import clean_environment

# With the oldest version that will do, where older ones are about.
PACKAGES = {
    "python3-torch": "2.0",
    "python3-sklearn": "1.2",
    "python3-rasterio": "1.4",
    "python3-safetensors": "0.4",
    "python3-matplotlib": "3.5",
    "python3-jinja2": "3.0",
    "python3-h5py": "3.0",
}
APT_SECONDS = 5


@functools.lru_cache(maxsize=1)
def distribution_line() -> str:
    """Return the one line that installs the engine's libraries, or "" where the distribution has not all of them."""
    if not Path("/etc/debian_version").exists() or shutil.which("apt-cache") is None:
        return ""
    try:
        told = subprocess.run(  # nosec B603 B607
            ["apt-cache", "policy", *PACKAGES],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env={**clean_environment(), "LC_ALL": "C"},
            timeout=APT_SECONDS,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
    offered = dict(re.findall(r"^(\S+):\n(?:  .*\n)*?  Candidate: (?:\d+:)?(\d\S*)", told, re.M))
    if all(_numbers(offered.get(name, "0")) >= _numbers(least) for name, least in PACKAGES.items()):
        return "sudo apt install " + " ".join(PACKAGES)
    return ""


def _numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version)[:2]]
