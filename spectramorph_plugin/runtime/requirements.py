"""What the engine's environment is made of, and which build of PyTorch this computer needs.

Read by the installation and, in a checkout, by `.ci/make_venv.py`, which has no QGIS: standard library alone.
`make lock` writes the files that this reads.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import platform
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

LOCKED = Path(__file__).with_name("locked")
ENGINE, CUDA, TORCH, TOOLS = "engine.txt", "cuda.txt", "torch.txt", "tools.txt"
SIZES = "sizes.json"

CPU_BUILD, CUDA_BUILD = "cpu", "cuda"
# PyTorch's own index has a folder for each build: https://pytorch.org/get-started/locally
PYTORCH_INDEX = "https://download.pytorch.org/whl"
TORCH_INDEX_VARIABLE = "SPECTRAMORPH_TORCH_INDEX"


@dataclass(frozen=True)
class TorchSource:
    """A place to take PyTorch from.

    Parameters
    ----------
    build : str
        Which build is there: cpu or cuda.
    requirement : str
        What to ask pip for.
    options : tuple of str
        Options of pip that name the place; none is whatever pip is configured for.
    address : str
        The index, for people; "" where it is pip's own.
    """

    build: str
    requirement: str
    options: tuple[str, ...] = ()
    address: str = ""


def lock_hash(folder: Path = LOCKED) -> str:
    """Return what tells one lock from another."""
    digest = hashlib.sha256()
    for name in (ENGINE, CUDA, TORCH):
        digest.update((folder / name).read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def platform_name(system: str = sys.platform, machine: Optional[str] = None) -> str:
    """Return a platform, by default this one, as the lock names it: linux-x86_64, win32-amd64, darwin-arm64."""
    machine = (machine or platform.machine()).lower()
    if system == "linux":
        machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(machine, machine)
    return f"{system}-{machine}"


def torch_version(python: str, folder: Path = LOCKED, on: Optional[str] = None) -> Optional[str]:
    """Return which PyTorch the lock has for a Python such as "3.11", or None where it has none.

    Parameters
    ----------
    python : str
        Version of the Python that is to run the engine.
    folder : Path
        Where the lock is.
    on : str, optional
        The platform, as `platform_name` names it; this one by default.
    """
    on = on or platform_name()
    system, _, machine = on.partition("-")
    markers = {
        "sys_platform": system,
        "platform_machine": machine.upper() if system == "win32" else machine,
        "python_full_version": f"{python}.0",
    }
    for line in (folder / TORCH).read_text(encoding="utf-8").splitlines():
        found = re.fullmatch(r"torch==(\S+)(?: ; (.*))?", line.strip())
        if found and (not found[2] or _holds(found[2], markers)):
            return found[1]
    return None


def download_and_disk(build: str, python: str, folder: Path = LOCKED, on: Optional[str] = None) -> tuple[int, int]:
    """Return how many bytes an installation fetches, and how many its packages hold; (0, 0) where that is unknown."""
    try:
        of_build = json.loads((folder / SIZES).read_text(encoding="utf-8"))[on or platform_name()]
    except (OSError, KeyError):
        return 0, 0
    of_pythons = of_build.get(build) or of_build[CPU_BUILD]
    download, disk = of_pythons.get(python) or list(of_pythons.values())[-1]
    return download, disk


def has_nvidia_driver() -> bool:
    """Return whether this computer has a driver that PyTorch's CUDA build could use."""
    if sys.platform == "darwin":
        return False
    if Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi"):
        return True
    library = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def torch_sources(build: str, version: str, index: str = "") -> list[TorchSource]:
    """Return where a build of PyTorch may be, in the order to look; the last one is the last resort.

    Parameters
    ----------
    build : str
        cpu or cuda.
    version : str
        Of PyTorch.
    index : str
        Package index to take it from instead of PyTorch's own.
    """
    # PyPI has the CPU build for Windows and macOS, and the CUDA build for Linux, which is ten times as large.
    plain = CUDA_BUILD if sys.platform == "linux" and build == CUDA_BUILD else CPU_BUILD
    given = TorchSource(build, f"torch=={version}", ("--index-url", index), index) if index else None
    last = TorchSource(plain, f"torch=={version}")
    if sys.platform == "darwin":
        return [given, last] if given else [last]
    if build == CPU_BUILD:
        if sys.platform == "win32":
            return [given, last] if given else [last]
        of_pytorch = f"{PYTORCH_INDEX}/cpu"
        own = TorchSource(CPU_BUILD, f"torch=={version}+cpu", ("--index-url", of_pytorch), of_pytorch)
        beside = TorchSource(CPU_BUILD, f"torch=={version}+cpu", ("--no-index",))
        return [beside, given or own, TorchSource(CUDA_BUILD, f"torch=={version}")]
    if sys.platform == "win32":
        label = cuda_label(version)
        of_pytorch = f"{PYTORCH_INDEX}/{label}"
        own = TorchSource(CUDA_BUILD, f"torch=={version}+{label}", ("--index-url", of_pytorch), of_pytorch)
        return [given or own, last]
    # Three signs: exactly this name, or pip would take a "+cpu" that lies beside it.
    exact = TorchSource(CUDA_BUILD, f"torch==={version}")
    return [given, exact] if given else [exact]


def look_for(source: TorchSource) -> list[str]:
    """Return the arguments of pip that list what a place has; one that does not answer at once has nothing."""
    return ["index", "versions", "torch", *source.options, "--retries", "0", "--timeout", "8"]


def is_among(source: TorchSource, answer: str) -> bool:
    """Return whether pip's answer lists what is asked of a place."""
    versions = re.search(r"^Available versions: (.*)$", answer, re.M)
    found = versions[1].split(", ") if versions else []
    wanted = source.requirement.partition("==")[2]
    return any(each.strip() == wanted or each.strip().partition("+")[0] == wanted for each in found)


def default_build() -> str:
    """Return the build of PyTorch that this computer can use best."""
    return CUDA_BUILD if has_nvidia_driver() else CPU_BUILD


def cuda_label(version: str) -> str:
    """Return the CUDA that a version of PyTorch is built for on PyTorch's index, as it names it."""
    return "cu128" if version.startswith("2.8.") else "cu130"


def _holds(marker: str, markers: dict[str, str]) -> bool:
    """Return whether a marker holds; it is of the few forms that uv writes, all of names, and, or and parentheses."""
    words = re.findall(r"\(|\)|and|or|[a-z_]+ *(?:==|!=|<=|>=|<|>) *'[^']*'", marker)
    stack: list[list[str]] = [[]]
    for word in words:
        if word == "(":
            stack.append([])
        elif word == ")":
            inside = stack.pop()
            stack[-1].append(_value(inside))
        elif word in ("and", "or"):
            stack[-1].append(word)
        else:
            stack[-1].append("1" if _compare(word, markers) else "")
    return bool(_value(stack[0]))


def _value(words: list[str]) -> str:
    """Return "1" or "" for values joined by `and`, which binds, and `or`."""
    parts = "\0".join(words).split("\0or\0")
    return "1" if any(all(value for value in part.split("\0and\0")) for part in parts) else ""


def _compare(word: str, markers: dict[str, str]) -> bool:
    name, sign, value = re.fullmatch(r"([a-z_]+) *(==|!=|<=|>=|<|>) *'([^']*)'", word).groups()  # type: ignore[union-attr]
    here = markers[name]
    if name != "python_full_version":
        return (here == value) == (sign == "==")
    if value.endswith(".*"):
        return (here.startswith(value[:-1])) == (sign == "==")
    mine, other = ([int(part) for part in text.split(".")[:2]] for text in (here, value))
    return {"<": mine < other, ">=": mine >= other, "<=": mine <= other, ">": mine > other}[sign]
