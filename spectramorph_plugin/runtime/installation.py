"""Install the engine: libraries that are locked, in an environment of their own, whole or not at all."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from .. import __version__
from . import settings, warm
from .base_python import BasePython, base_python, examine, python_of
from .builds import AUTO_BUILD
from .engine_folder import (
    Stamp,
    engine_folder,
    former_folder,
    installed_environment,
    is_empty,
    is_ours,
    usual_folder,
    write_stamp,
)
from .errors import CanceledError, InstallError
from .faults import fault, free_bytes, install_error, system_error
from .install_lock import only_one
from .installer import PERCENT_AT_CHECK, Installer, Progress
from .new_environment import UV_PYTHON, EnvironmentMaker, settle
from .removal import put_aside, remove_quickly, sweep
from .requirements import (
    CPU_BUILD,
    CUDA,
    CUDA_BUILD,
    ENGINE,
    LOCKED,
    TOOLS,
    TORCH_INDEX_VARIABLE,
    TorchSource,
    default_build,
    download_and_disk,
    is_among,
    lock_hash,
    look_for,
    torch_sources,
    torch_version,
)

translate = QCoreApplication.translate

WHEELS_VARIABLE = "SPECTRAMORPH_WHEELS"

# Beside what is in the wheels: compiled Python files, blocks that are not full, and the environment itself.
COMPILED = 1.1
ENVIRONMENT_BYTES = 60_000_000
FETCHED_PYTHON_BYTES = (35_000_000, 110_000_000)  # that uv fetches: to download, and on the disk
# To be left over, for a system whose disk is full to the last byte does not work well.
SPARE_BYTES = 200_000_000

CHECK = "import torch, numpy, scipy, sklearn, rasterio, safetensors, matplotlib, jinja2, h5py; " + (
    "print('CUDA', torch.version.cuda or '-')"
)


@dataclass(frozen=True)
class InstallOptions:
    """What to install, where and from where.

    Parameters
    ----------
    build : str
        Of PyTorch: cpu, cuda, or auto for what the driver that is found can use.
    folder : Path, optional
        Where the environment goes, instead of the setting's or the usual folder.
    wheels : Path, optional
        A folder of wheels to install from without a network, instead of the setting's.
    base_python : Path, optional
        The Python to make the environment from, and no other.
    """

    build: str = AUTO_BUILD
    folder: Optional[Path] = None
    wheels: Optional[Path] = None
    base_python: Optional[Path] = None


@dataclass(frozen=True)
class InstallPlan:
    """What an installation would do, told before it begins.

    Parameters
    ----------
    python_source : str
        Which Python, in words.
    build : str
        Of PyTorch: cpu or cuda.
    build_reason : str
        Why that one, in words.
    folder : Path
        Where the environment will be.
    download_bytes, disk_bytes : int
        To fetch, and then on the disk; 0 where that is not known.
    free_bytes : int
        On the disk of the folder.
    """

    python_source: str
    build: str
    build_reason: str
    folder: Path
    download_bytes: int
    disk_bytes: int
    free_bytes: int


@dataclass(frozen=True)
class _Start:
    """The Python to begin with, whether uv has to fetch another, and the version the environment will have."""

    base: BasePython
    fetch: bool
    version: str
    words: str


def plan_installation(options: InstallOptions, locked: Path = LOCKED) -> InstallPlan:
    """Return what an installation would do. It asks no network, and takes a second at most.

    Raises
    ------
    InstallError
        Where no Python is there to begin with, or PyTorch does not exist for it.
    """
    return _plan(options, _start(options, locked), locked)


def install_engine(options: InstallOptions, feedback: QgsProcessingFeedback, locked: Path = LOCKED) -> Path:
    """Make the engine's environment, or make it anew, and return its Python.

    It is made beside its final place and takes that place only when complete, so that a working one is never damaged.

    Parameters
    ----------
    options : InstallOptions
        What to install, where and from where.
    feedback : QgsProcessingFeedback
        Is told the progress and what pip says, and cancels.
    locked : Path
        The folder with the locked requirements.

    Raises
    ------
    CanceledError
        Where the feedback was canceled; nothing has changed.
    InstallError
        Where it could not be made; nothing has changed.
    """
    start = _start(options, locked)
    plan = _plan(options, start, locked)
    final, before = plan.folder, installed_environment()
    unfinished = final.with_name(final.name + ".new")
    _make_parent(final)
    try:
        with only_one(final):
            _recover(final, feedback)
            _check_owner(final)
            _check_space(plan.download_bytes + plan.disk_bytes, final)
            warm.end_idle()  # Windows moves no folder that a program runs from
            _check_replaceable(final)
            try:
                build = _fill(unfinished, final, options, plan, start, feedback, locked)
                if feedback.isCanceled():
                    raise CanceledError
                write_stamp(unfinished, Stamp(__version__, lock_hash(locked), build))
                settle(unfinished, final)
                warm.end_idle()  # one may have been started meanwhile
                _take_place(unfinished, final)
            finally:
                remove_quickly(unfinished)
            _keep(options)
            _clean_up(before, final, feedback)
    except OSError as error:
        raise system_error(error, final) from error
    feedback.setProgress(100)
    return python_of(final)


def remove_engine(folder: Path) -> None:
    """Remove an environment that the plugin installed.

    Raises
    ------
    InstallError
        Where it is in use, being installed, or not the plugin's.
    """
    if not is_ours(folder):
        raise InstallError(
            translate(
                "SpectraMorph",
                "“{folder}” holds no engine that SpectraMorph installed: nothing was removed.",
            ).format(folder=folder),
            "not-ours",
        )
    try:
        with only_one(folder):
            warm.end_idle()
            remove_quickly(put_aside(folder))
            sweep(folder, waits=lambda: False)
    except OSError as error:
        raise _locked(error, folder) from error


# What to begin with


def _start(options: InstallOptions, locked: Path) -> _Start:
    named = options.base_python
    path = named or base_python()
    base = examine(path) if path is not None else None
    if base is None:
        raise _no_python(path if named else None)
    if base.makes_environments and torch_version(base.short_version, locked, base.platform) is not None:
        words = (
            translate("SpectraMorph", "Python {version} that you named ({path})")
            if named
            else translate("SpectraMorph", "QGIS's own Python {version} ({path})")
        )
        return _Start(base, False, base.short_version, words.format(version=base.short_version, path=path))
    if named:
        raise _no_python(named) if not base.makes_environments else fault("no-wheel", named, "torch")
    if torch_version(UV_PYTHON, locked, base.platform) is None:
        raise fault("no-wheel", base.executable, "torch")
    words = translate(
        "SpectraMorph", "Python {version}, fetched by uv, because QGIS's own ({path}) cannot make environments for it"
    )
    return _Start(base, True, UV_PYTHON, words.format(version=UV_PYTHON, path=path))


def _no_python(named: Optional[Path]) -> InstallError:
    if named:
        text = translate(
            "SpectraMorph",
            "“{python}” is no Python (3.9 or newer) that can make environments: name another one to install with.",
        ).format(python=named)
    else:
        text = translate(
            "SpectraMorph",
            "No Python that belongs to QGIS was found: name a Python (3.10 to 3.13) to install with.",
        )
    return InstallError(text, "no-python")


def _plan(options: InstallOptions, start: _Start, locked: Path) -> InstallPlan:
    build, reason = _build(options.build)
    download, disk = download_and_disk(build, start.version, locked, start.base.platform)
    if download:
        disk = int(disk * COMPILED) + ENVIRONMENT_BYTES
    if start.fetch:
        download, disk = download + FETCHED_PYTHON_BYTES[0], disk + FETCHED_PYTHON_BYTES[1]
    folder = engine_folder(options.folder)
    return InstallPlan(start.words, build, reason, folder, download, disk, free_bytes(folder))


def _build(asked: str) -> tuple[str, str]:
    if asked in (CPU_BUILD, CUDA_BUILD):
        return asked, translate("SpectraMorph", "it was asked for")
    if sys.platform == "darwin":
        return CPU_BUILD, translate("SpectraMorph", "macOS has one build, which uses Apple's graphics")
    if default_build() == CUDA_BUILD:
        return CUDA_BUILD, translate("SpectraMorph", "an NVIDIA driver was found")
    return CPU_BUILD, translate("SpectraMorph", "no NVIDIA driver was found")


# The steps of an installation


def _fill(
    environment: Path,
    final: Path,
    options: InstallOptions,
    plan: InstallPlan,
    start: _Start,
    feedback: QgsProcessingFeedback,
    locked: Path,
) -> str:
    """Make the environment complete and return which build of PyTorch is in it."""
    feedback.pushInfo(translate("SpectraMorph", "Made from: {python}").format(python=plan.python_source))
    feedback.pushInfo(
        translate("SpectraMorph", "Build of PyTorch: {build} ({reason})").format(
            build=plan.build, reason=plan.build_reason
        )
    )
    environment.mkdir()
    write_stamp(environment, Stamp(__version__, lock_hash(locked), plan.build))  # cut off, it is known for ours
    temporary = environment / "tmp"
    temporary.mkdir()
    progress = Progress(feedback, plan.download_bytes, plan.disk_bytes)
    installer = Installer(start.base.executable, temporary, final, feedback, progress)
    wheels = options.wheels or _wheels()
    if wheels is not None and not wheels.is_dir():
        raise InstallError(
            translate(
                "SpectraMorph", "The folder of wheels “{folder}” is not there: choose it again, or leave it empty."
            ).format(folder=wheels),
            "no-wheel",
        )
    base = EnvironmentMaker(environment, installer, temporary, start.base, wheels, locked / TOOLS).make(start.fetch)
    pip = _Pip(python_of(environment), installer, wheels, final)
    source = pip.install_torch(plan.build, torch_version(base.short_version, locked, base.platform) or "", feedback)
    if source.build == CUDA_BUILD and sys.platform == "linux":
        if plan.build != CUDA_BUILD:
            _check_space(sum(download_and_disk(CUDA_BUILD, base.short_version, locked, base.platform)), final)
        pip.install_locked(locked / CUDA)
    pip.install_locked(locked / ENGINE)
    progress.say(translate("SpectraMorph", "Checking that the libraries load"), PERCENT_AT_CHECK)
    build = pip.check(source.build)
    # All of it, as what is around it is renamed next, and what had not gone by then would stay.
    remove_quickly(temporary, waits=lambda: not feedback.isCanceled())
    return build


class _Pip:
    """pip inside the new environment."""

    def __init__(self, python: Path, installer: Installer, wheels: Optional[Path], final: Path) -> None:
        self._python = python
        self._installer = installer
        self._final = final
        self._from = ("--no-index", "--find-links", str(wheels)) if wheels else ()
        self._packages = python.parents[1] / ("Lib" if os.name == "nt" else "lib")
        self._progress = "raw" if self._knows_raw() else "off"

    def install_torch(self, build: str, version: str, feedback: QgsProcessingFeedback) -> TorchSource:
        """Install a build of PyTorch from the first place that has it."""
        if self._from:
            asked = f"torch==={version}" if build == CUDA_BUILD and sys.platform == "linux" else f"torch=={version}"
            self._install("--no-deps", asked)
            return TorchSource(build, asked)
        index = os.environ.get(TORCH_INDEX_VARIABLE) or settings.text(settings.TORCH_INDEX)
        *first, last = torch_sources(build, version, index)
        source = next((place for place in first if self._has(place)), last)
        if source is last and first:
            feedback.pushWarning(_last_resort(build, source, next(place.address for place in first if place.address)))
        self._install("--no-deps", source.requirement, *source.options)
        return source

    def install_locked(self, requirements: Path) -> None:
        """Install what a file of the lock lists, and nothing else."""
        self._install("--no-deps", "--require-hashes", "-r", str(requirements))

    def check(self, build: str) -> str:
        """Return which build of PyTorch loads; raise InstallError where any of the libraries does not."""
        code, lines = self._installer.attempt([str(self._python), "-I", "-c", CHECK])
        told = re.search(r"^CUDA (\S+)$", "\n".join(lines), re.M)
        if code == 0 and told:
            return CPU_BUILD if told[1] == "-" else CUDA_BUILD
        if code < 0:
            raise install_error(lines, code, self._final)
        raise InstallError(
            translate(
                "SpectraMorph",
                "The libraries were installed but do not load on this computer ({reason}): look into the log above, "
                "or name another Python to install with.",
            ).format(reason=(lines or [str(code)])[-1]),
            "broken",
        )

    def _has(self, source: TorchSource) -> bool:
        """Return whether a place has what is asked of it; one that does not answer soon has not."""
        code, lines = self._installer.attempt([*self._pip(), *look_for(source)])
        return code == 0 and is_among(source, "\n".join(lines))

    def _install(self, *what: str) -> None:
        # Python compiles what it imports: a quarter of all modules, so that this is left to it.
        fixed = ("--only-binary", ":all:", "--no-compile", "--progress-bar", self._progress)
        command = [*self._pip(), "install", *fixed, *what]
        self._installer.run([*command, *self._from], self._packages)

    def _pip(self) -> list[str]:
        return [str(self._python), "-I", "-m", "pip"]

    def _knows_raw(self) -> bool:
        _, lines = self._installer.attempt([*self._pip(), "--version"])
        told = re.search(r"pip (\d+)\.(\d+)", "\n".join(lines))
        return told is not None and (int(told[1]), int(told[2])) >= (24, 1)


def _last_resort(build: str, source: TorchSource, address: str) -> str:
    if source.build == CUDA_BUILD:
        return translate(
            "SpectraMorph",
            "PyTorch's CPU build could not be fetched from {address}; the CUDA build is taken from the usual package "
            "index instead, which is ten times as large and runs on the CPU as well.",
        ).format(address=address)
    return translate(
        "SpectraMorph",
        "PyTorch's {build} build could not be fetched from {address}; the CPU build is taken from the usual package "
        "index instead.",
    ).format(build=build.upper(), address=address)


def _wheels() -> Optional[Path]:
    named = os.environ.get(WHEELS_VARIABLE, "").strip()
    return Path(named) if named else settings.folder(settings.WHEELS)


# The folder


def _make_parent(final: Path) -> None:
    if os.pathsep in str(final):
        raise fault("bad-name", final, os.pathsep)
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        probe = final.with_name(f"{final.name}.probe-{os.getpid()}")
        probe.mkdir()
        probe.rmdir()
    except OSError as error:
        known = system_error(error, final.parent)
        raise (fault("not-writable", final.parent) if known.cause == "unknown" else known) from error


def _check_space(needed: int, final: Path) -> None:
    free = free_bytes(final)
    if needed and free < needed + SPARE_BYTES:
        raise InstallError(
            translate(
                "SpectraMorph",
                "The engine needs {needed} GB while it is installed, and the disk of “{folder}” has {free} GB free: "
                "free some space or choose another folder.",
            ).format(needed=f"{(needed + SPARE_BYTES) / 1e9:.1f}", free=f"{free / 1e9:.1f}", folder=final),
            "disk-full",
        )


def _recover(final: Path, feedback: QgsProcessingFeedback) -> None:
    """Tidy up after an installation that was cut off, which is the last one: the lock is held.

    Its gigabytes are waited for, as the new one may need the room.
    """
    unfinished, replaced = final.with_name(final.name + ".new"), final.with_name(final.name + ".old")
    for left in (replaced, unfinished):
        if os.path.lexists(left) and not is_ours(left) and not is_empty(left):
            raise fault("not-ours", left)
    if is_ours(replaced) and not final.exists():
        replaced.rename(final)

    def waits() -> bool:
        return not feedback.isCanceled()

    feedback.setProgressText(translate("SpectraMorph", "Preparing"))
    remove_quickly(unfinished, waits)
    remove_quickly(replaced, waits)
    sweep(final, waits)
    if feedback.isCanceled():
        raise CanceledError


def _check_owner(final: Path) -> None:
    """Refuse to replace what is no environment."""
    if os.path.lexists(final) and not (is_ours(final) or is_empty(final) or (final / "pyvenv.cfg").is_file()):
        raise fault("not-ours", final)


def _check_replaceable(final: Path) -> None:
    """Find out before the download whether the present environment is in use, as Windows does not let it be moved."""
    if final.exists():
        away = final.with_name(final.name + ".old")
        try:
            final.rename(away)
            away.rename(final)
        except OSError as error:
            raise _locked(error, final) from error


def _take_place(unfinished: Path, final: Path) -> None:
    """Put the new environment where the old one is; the old one goes only once the new one is there."""
    replaced = final.with_name(final.name + ".old")
    _check_owner(final)  # the download took minutes
    try:
        if final.exists():
            final.rename(replaced)
        unfinished.rename(final)
    except OSError as error:
        if replaced.exists() and not final.exists():
            replaced.rename(final)
        raise _locked(error, final) from error
    remove_quickly(replaced)


def _locked(error: OSError, folder: Path) -> InstallError:
    """A folder that may be written to and yet cannot be moved is in use."""
    in_use = isinstance(error, PermissionError) and os.name == "nt"
    return fault("locked", folder) if in_use else system_error(error, folder)


def _keep(options: InstallOptions) -> None:
    """Remember a folder that was chosen, so that the engine is found there."""
    if options.folder is None:
        return
    kept = QgsSettings()
    if options.folder == usual_folder():
        kept.remove(settings.ENGINE_FOLDER)
    else:
        kept.setValue(settings.ENGINE_FOLDER, os.path.abspath(os.path.expanduser(options.folder)))


def _clean_up(before: Path, final: Path, feedback: QgsProcessingFeedback) -> None:
    """Remove the environment that the new one takes the place of, where that was elsewhere."""
    for folder in {before, former_folder()} - {final}:
        if is_ours(folder):
            remove_quickly(folder)
            feedback.pushInfo(
                translate("SpectraMorph", "The former engine in {folder} was removed.").format(folder=folder)
            )
