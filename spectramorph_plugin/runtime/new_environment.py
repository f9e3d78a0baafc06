"""Make an environment with pip in it: from QGIS's Python, or from one that uv fetches, or from one the user names."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from .base_python import BasePython, examine, python_of
from .errors import InstallError
from .faults import fault
from .installer import Installer
from .requirements import LOCKED, TOOLS

translate = QCoreApplication.translate

UV_PYTHON = "3.12"  # that uv fetches: all of the lock has wheels for it, on every platform
PERCENT_AT_ENVIRONMENT = 3.0
PERCENT_AT_PIP = 4.0
INSIDE = "python"  # the folder of uv's Python within the environment

# Fetches pip itself where there is none at all, as in Debian's Python without python3-venv; its hash is in the lock.
FETCH_PIP = """
import hashlib, json, sys, urllib.parse, urllib.request
index, version, hashes, target = sys.argv[1], sys.argv[2], set(sys.argv[3].split()), sys.argv[4]
ask = urllib.request.Request(index.rstrip("/") + "/pip/",
                             headers={"Accept": "application/vnd.pypi.simple.v1+json"})
try:
    files = json.load(urllib.request.urlopen(ask, timeout=20))["files"]
    (url,) = [file["url"] for file in files if file["filename"] == "pip-%s-py3-none-any.whl" % version]
    wheel = urllib.request.urlopen(urllib.parse.urljoin(ask.full_url, url), timeout=20).read()
except (OSError, ValueError, KeyError) as error:
    sys.exit("ERROR: pip cannot be fetched: %s" % error)
if hashlib.sha256(wheel).hexdigest() not in hashes:
    sys.exit("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES: pip")
open(target, "wb").write(wheel)
"""


class EnvironmentMaker:
    """Makes one environment.

    Parameters
    ----------
    folder : Path
        Where; it exists, and everything else that is made goes into it as well.
    installer : Installer
        Runs the programs.
    temporary : Path
        For what is needed only meanwhile.
    base : BasePython
        The Python to begin with.
    wheels : Path, optional
        A folder of wheels to take everything from, without a network.
    tools : Path
        The lock of pip and uv.
    """

    def __init__(
        self,
        folder: Path,
        installer: Installer,
        temporary: Path,
        base: BasePython,
        wheels: Optional[Path] = None,
        tools: Path = LOCKED / TOOLS,
    ) -> None:
        self._folder = folder
        self._installer = installer
        self._temporary = temporary
        self._base = base
        self._tools = tools
        self._from = ("--no-index", "--find-links", str(wheels)) if wheels else ()

    def make(self, fetch_python: bool) -> BasePython:
        """Make the environment, with the locked pip in it, and return the Python that it was made from.

        Parameters
        ----------
        fetch_python : bool
            Whether the Python at hand makes none that works, so that uv has to fetch one.
        """
        say = self._installer.progress.say
        base = self._uv_python() if fetch_python else self._base
        say(translate("SpectraMorph", "Making the environment {folder}").format(folder=self._folder))
        self._installer.run([str(base.executable), "-I", "-m", "venv", "--without-pip", str(self._folder)])
        say(translate("SpectraMorph", "Getting pip"), PERCENT_AT_ENVIRONMENT)
        self._get_pip(base)
        say(translate("SpectraMorph", "Getting pip"), PERCENT_AT_PIP)
        return base

    def _get_pip(self, base: BasePython) -> None:
        """Put the locked pip into the environment; without a network, an older one will do."""
        python = str(python_of(self._folder))
        pip = self._any_pip(base, python)
        at_hand = (Path(each).parent for each in (*self._pips_in_wheels(), *base.pips))
        wheel = next((path for path in at_hand if path.suffix == ".whl"), None)
        fixed = ("--ignore-installed", "--no-deps", "--no-compile", "--no-warn-script-location")
        install = [python, "-I", pip, "install", *fixed]
        locked = self._only("pip")
        code, lines = self._installer.attempt([*install, "--require-hashes", "-r", str(locked), *self._from])
        if code != 0 and self._from and wheel is not None:
            code, lines = self._installer.attempt([*install, "--no-index", str(wheel)])
        if code != 0:
            raise self._installer.failure(install, lines, code)

    def _any_pip(self, base: BasePython, python: str) -> str:
        """Return the path of a pip that a Python can run: one that is there, or one fetched for it."""
        at_hand = [*self._pips_in_wheels(), *base.pips]
        if at_hand:
            return self._unpacked(at_hand[0])
        if self._from:
            raise InstallError(
                translate(
                    "SpectraMorph",
                    "Neither this Python nor the folder of wheels has pip: put the wheel of pip into that folder.",
                ),
                "no-pip",
            )
        version, hashes = _locked(self._tools, "pip")
        wheel = self._temporary / f"pip-{version}-py3-none-any.whl"
        index = os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple"
        self._installer.run([python, "-I", "-c", FETCH_PIP, index, version, " ".join(hashes), str(wheel)])
        return self._unpacked(str(wheel / "pip"))

    def _unpacked(self, pip: str) -> str:
        """Return a pip with its wheel unpacked, from which it runs several times as fast."""
        wheel = Path(pip).parent
        if wheel.suffix != ".whl":
            return pip
        place = self._temporary / wheel.stem
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(place)
        return str(place / "pip")

    def _pips_in_wheels(self) -> list[str]:
        return [str(wheel / "pip") for wheel in sorted(Path(self._from[-1]).glob("pip-*.whl"))] if self._from else []

    def _uv_python(self) -> BasePython:
        """Have uv fetch a Python of its own into the environment's folder, and return it."""
        say = self._installer.progress.say
        say(translate("SpectraMorph", "Getting uv, which fetches a Python that can make environments"))
        uv = self._uv()
        place = self._folder / INSIDE
        fetching = translate("SpectraMorph", "Fetching Python {version}").format(version=UV_PYTHON)
        say(fetching)
        fetch = [*uv, "python", "install", UV_PYTHON, "--install-dir", str(place), "--no-bin", "--no-registry"]
        self._installer.progress.writing(fetching)
        self._installer.run(fetch, grows=place)
        self._installer.progress.writing("")
        # A link to its folder under a shorter name lies beside it, and does not move with the environment.
        folders = sorted({place / folder.resolve().name for folder in place.glob("cpython-*")})
        inside = "python.exe" if os.name == "nt" else f"bin/python{UV_PYTHON}"
        python = next((examine(folder / inside) for folder in folders if (folder / inside).exists()), None)
        if python is None or not python.makes_environments:
            raise fault("no-python", self._folder)
        return python

    def _uv(self) -> list[str]:
        """Return the command of uv: one that is installed, or the locked one, fetched for this once."""
        installed = shutil.which("uv")
        if installed and self._installer.attempt([installed, "--version"])[0] == 0:
            return [installed]
        base = str(self._base.executable)
        if self._installer.attempt([base, "-I", "-m", "uv", "--version"])[0] == 0:
            return [base, "-I", "-m", "uv"]
        target = self._temporary / "uv"
        install = [base, "-I", self._any_pip(self._base, base), "install", "--target", str(target), "--no-deps"]
        self._installer.run([*install, "--require-hashes", "-r", str(self._only("uv")), *self._from])
        return [str(next(path for path in target.rglob("uv*") if path.name in ("uv", "uv.exe") and path.is_file()))]

    def _only(self, name: str) -> Path:
        """Write the lines of the lock that are about one tool into a file, and return it."""
        version, hashes = _locked(self._tools, name)
        path = self._temporary / f"{name}.txt"
        lines = [f"{name}=={version}", *(f"--hash=sha256:{each}" for each in hashes)]
        path.write_text(" \\\n    ".join(lines) + "\n", encoding="utf-8")
        return path


def settle(unfinished: Path, final: Path) -> None:
    """Make an environment ready to be renamed, where the Python that it was made from lies inside it."""
    if not (unfinished / INSIDE).is_dir():
        return
    about = unfinished / "pyvenv.cfg"
    about.write_text(about.read_text(encoding="utf-8").replace(str(unfinished), str(final)), encoding="utf-8")
    for link in (unfinished / "bin").glob("python*") if os.name != "nt" else ():
        target = Path(os.readlink(link)) if link.is_symlink() else Path("")
        if target.is_absolute() and unfinished in target.parents:
            link.unlink()
            link.symlink_to(Path("..") / target.relative_to(unfinished))


def _locked(tools: Path, name: str) -> tuple[str, list[str]]:
    """Return version and hashes of a tool in the lock."""
    kept, version, hashes = "", "", []
    for line in tools.read_text(encoding="utf-8").splitlines():
        if "==" in line:
            package, _, rest = line.partition("==")
            version = rest.split()[0] if package == name else ""
            if version:
                kept = version
        elif version and "--hash=sha256:" in line:
            hashes.append(line.strip(" \\").partition("--hash=sha256:")[2])
    return kept, hashes
