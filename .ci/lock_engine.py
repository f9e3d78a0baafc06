"""Lock what the engine's environment is made of: versions, hashes and sizes of all packages, on all platforms.

    python .ci/lock_engine.py            (make lock; needs uv, packaging and the network)

Reads engine-requirements.in and writes, in the folder `locked` beside it:

    engine.txt   all but PyTorch, with hashes
    cuda.txt     what PyTorch's CUDA build for Linux needs besides, with hashes
    torch.txt    PyTorch by its version alone: it exists as several builds, on several indexes
    tools.txt    pip and uv, which install these, with hashes
    sizes.json   bytes to download and bytes on the disk, by platform, build and Python

It fails where a platform lacks a wheel of anything.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

RUNTIME = Path(__file__).resolve().parents[1] / "spectramorph_plugin" / "runtime"
INPUT = RUNTIME / "engine-requirements.in"
LOCKED = RUNTIME / "locked"
OLDEST = "3.9"
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14")
TOOLS = ("pip==25.3", "uv==0.13.9")
MISSING: set[str] = set()
OF_CUDA = ("nvidia-", "cuda-", "triton")
INDEX = "https://pypi.org/simple/"
HEADER = "# Written by `make lock` from engine-requirements.in; do not edit.\n"
TAIL = 4_000_000  # bytes at the end of a wheel, in which its table of contents lies


def _manylinux(machine: str) -> list[str]:
    named = [f"manylinux2014_{machine}"] + ([f"manylinux2010_{machine}", f"manylinux1_{machine}"] * (machine[0] == "x"))
    return [*(f"manylinux_2_{minor}_{machine}" for minor in range(28, 4, -1)), *named, f"linux_{machine}"]


# The names that runtime/requirements.py makes of `sys.platform` and the processor.
PLATFORMS: dict[str, tuple[list[str], dict[str, str]]] = {
    "linux-x86_64": (_manylinux("x86_64"), {"sys_platform": "linux", "platform_machine": "x86_64"}),
    "linux-aarch64": (_manylinux("aarch64"), {"sys_platform": "linux", "platform_machine": "aarch64"}),
    "win32-amd64": (["win_amd64"], {"sys_platform": "win32", "platform_machine": "AMD64"}),
    "darwin-arm64": (list(mac_platforms((14, 0), "arm64")), {"sys_platform": "darwin", "platform_machine": "arm64"}),
    "darwin-x86_64": (list(mac_platforms((12, 0), "x86_64")), {"sys_platform": "darwin", "platform_machine": "x86_64"}),
}
NO_WHEEL = {("darwin-x86_64", "3.13"), ("darwin-x86_64", "3.14"), ("linux-aarch64", "3.9")}
"""Where PyTorch, or rasterio, has no wheel: the installation takes another Python or says so."""

# Builds that are not on PyPI but on PyTorch's own index (download.pytorch.org/whl), bytes of the wheel and of its
# contents. That of 2.13.0+cpu for Linux on x86_64 was measured; the others are estimates from neighbouring versions.
ELSEWHERE = {
    ("linux-x86_64", "cpu", "2.13.0"): (191_794_682, 699_298_109),
    ("linux-aarch64", "cpu", "2.13.0"): (160_000_000, 600_000_000),
    ("linux-x86_64", "cpu", "2.8.0"): (184_000_000, 670_000_000),
    ("win32-amd64", "cuda", "2.12.1"): (1_900_000_000, 3_400_000_000),
    ("win32-amd64", "cuda", "2.8.0"): (3_000_000_000, 5_000_000_000),
}
BUILDS = {"linux-x86_64": ("cpu", "cuda"), "linux-aarch64": ("cpu", "cuda"), "win32-amd64": ("cpu", "cuda")}


def main() -> None:
    """Write all five files."""
    LOCKED.mkdir(exist_ok=True)
    blocks = compile_(INPUT.read_text(encoding="utf-8"))
    torch = [block for block in blocks if name_of(block) == "torch"]
    cuda = [block for block in blocks if name_of(block).startswith(OF_CUDA)]
    rest = [block for block in blocks if block not in torch and block not in cuda]
    write("engine.txt", rest)
    write("cuda.txt", cuda)
    write("torch.txt", [block.split(" \\\n")[0] for block in torch])
    write("tools.txt", compile_("\n".join(TOOLS), "--no-deps"))
    sizes = {
        platform: {
            build: {
                python: size_of(rest + torch + (cuda if build == "cuda" else []), platform, build, python)
                for python in PYTHONS
                if (platform, python) not in NO_WHEEL
            }
            for build in BUILDS.get(platform, ("cpu",))
        }
        for platform in PLATFORMS
    }
    if MISSING:
        sys.exit("\n".join(sorted(MISSING)))
    (LOCKED / "sizes.json").write_text(json.dumps(sizes, indent=1) + "\n", encoding="utf-8")


def compile_(requirements: str, *options: str) -> list[str]:
    """Return uv's answer to requirements, one block of lines a package."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "-", "--universal", "--python-version", OLDEST]
    plain = ["--generate-hashes", "--only-binary", ":all:", "--no-annotate", "--no-header", "--quiet", *options]
    done = subprocess.run([*command, *plain], input=requirements, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return re.split(r"\n(?=\S)", done.stdout.strip())


def write(name: str, blocks: list[str]) -> None:
    """Write one file of the lock."""
    (LOCKED / name).write_text(HEADER + "\n".join(blocks) + "\n", encoding="utf-8")


def name_of(block: str) -> str:
    """Return the package that a block of lines is about."""
    return block.split("==")[0]


def size_of(blocks: list[str], platform: str, build: str, python: str) -> list[int]:
    """Return the bytes to download and those on the disk; exit where a wheel is missing."""
    tags, about = PLATFORMS[platform]
    system = {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[about["sys_platform"]]
    environment = {
        **about, "python_version": python, "python_full_version": f"{python}.20", "platform_system": system,
        "implementation_name": "cpython", "platform_python_implementation": "CPython", "os_name": "posix",
        "extra": "",
    }  # fmt: skip
    wheels = []
    total = [0, 0]
    for block in blocks:
        requirement, _, marker = block.split(" \\\n")[0].partition(" ; ")
        if marker and not Marker(marker).evaluate(environment):
            continue
        name, _, version = requirement.partition("==")
        elsewhere = ELSEWHERE.get((platform, build, version)) if name == "torch" else None
        if elsewhere:
            total = [total[0] + elsewhere[0], total[1] + elsewhere[1]]
        else:
            wheels.append(wheel_of(name, version, tuple(tags), python, platform))
    with ThreadPoolExecutor(16) as pool:
        unpacked = list(pool.map(unpacked_size, [url for url, _ in wheels], [size for _, size in wheels]))
    return [total[0] + sum(size for _, size in wheels), total[1] + sum(unpacked)]


@cache
def files_of(name: str) -> list[dict[str, Any]]:
    """Return what PyPI holds of a package."""
    ask = urllib.request.Request(f"{INDEX}{name}/", headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(ask) as answer:
        return list(json.load(answer)["files"])


def wheel_of(name: str, version: str, platforms: tuple[str, ...], python: str, platform: str) -> tuple[str, int]:
    """Return address and size of the wheel that pip would choose."""
    order = {tag: place for place, tag in enumerate(_tags(platforms, python))}
    found = []
    for file in files_of(name):
        if not file["filename"].endswith(".whl") or f"-{version}-" not in file["filename"]:
            continue
        places = [order[tag] for tag in parse_wheel_filename(file["filename"])[3] if tag in order]
        if places:
            found.append((min(places), file["url"], file["size"]))
    if not found:
        MISSING.add(f"{name} {version} has no wheel for Python {python} on {platform}")
        return "", 0
    return min(found)[1:]


@cache
def _tags(platforms: tuple[str, ...], python: str) -> list[Tag]:
    version = [int(part) for part in python.split(".")]
    return [
        *cpython_tags(version, platforms=platforms),
        *compatible_tags(version, f"cp{version[0]}{version[1]}", platforms),
    ]


@cache
def unpacked_size(url: str, size: int) -> int:
    """Return the bytes of what is inside a wheel, from the table of contents at its end."""
    if not url:
        return 0
    start = max(0, size - TAIL)
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Range": f"bytes={start}-{size - 1}"})) as answer:
        tail = answer.read()
    whole = io.BytesIO()
    whole.seek(start)  # the rest is a hole that nobody reads
    whole.write(tail[-(size - start) :])
    return sum(entry.file_size for entry in zipfile.ZipFile(whole).infolist())


if __name__ == "__main__":
    main()
