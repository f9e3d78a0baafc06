"""QGIS's Python packed as uv expects the Pythons that it fetches, with the list that tells uv where to find it."""

from __future__ import annotations

import hashlib
import json
import platform
import shutil
import subprocess
import sysconfig
import tarfile
from pathlib import Path

LEFT_OUT = ("test", "__pycache__", "idlelib", "tkinter", "config-*", "sitecustomize.py", "dist-packages")


def pack_python(python: Path, folder: Path) -> Path:
    """Pack a Python into an archive in a folder and return its path; links are followed, as uv takes none outside."""
    version = "{}.{}".format(*platform.python_version_tuple()[:2])
    place = folder / "python"
    shutil.copytree(
        sysconfig.get_path("stdlib"), place / f"lib/python{version}", ignore=shutil.ignore_patterns(*LEFT_OUT)
    )
    (place / "bin").mkdir()
    shutil.copy(python.resolve(), place / "bin" / f"python{version}")
    for name in ("python", "python3"):
        (place / "bin" / name).symlink_to(f"python{version}")
    subprocess.run([place / "bin" / "python", "-I", "-c", "import venv, ssl, ctypes"], check=True)
    archive = folder / "python.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=1) as packed:
        packed.add(place, "python")
    shutil.rmtree(place)
    return archive


def list_for_uv(archive: Path, url: str) -> Path:
    """Write the list that tells uv of the one Python there is, at an address, and return its path."""
    major, minor, patch = platform.python_version_tuple()
    machine = platform.machine()
    about = {
        "name": "cpython",
        "arch": {"family": machine, "variant": None},
        "os": "linux",
        "libc": "gnu",
        "major": int(major),
        "minor": int(minor),
        "patch": int(patch),
        "prerelease": "",
        "url": url,
        "sha256": hashlib.sha256(archive.read_bytes()).hexdigest(),
        "variant": None,
        "build": "20240101",
    }
    path = archive.with_suffix(".json")
    path.write_text(json.dumps({f"cpython-{major}.{minor}.{patch}-linux-{machine}-gnu": about}))
    return path
