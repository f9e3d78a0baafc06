"""The lock of the engine's environment: it satisfies what was chosen, on every platform, and Windows can hold it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from spectramorph_plugin.runtime import requirements

RUNTIME = Path(__file__).resolve().parents[2] / "spectramorph_plugin" / "runtime"
LOCKED = RUNTIME / "locked"
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14")
BUILDS = {
    "linux-x86_64": ["cpu", "cuda"],
    "linux-aarch64": ["cpu", "cuda"],
    "win32-amd64": ["cpu", "cuda"],
    "darwin-arm64": ["cpu"],
    "darwin-x86_64": ["cpu"],
}

# The longest path inside the wheels of PyTorch for Windows that the lock has, read from PyPI's files: 2.12.1 (Python
# 3.10 and later) and 2.8.0 (3.9). That of 2.13.0 is one of the licences of a licence, with 167 characters.
LONGEST_IN_TORCH = (
    "torch/include/ATen/native/transformers/cuda/mem_eff_attention/iterators/"
    "predicated_tile_access_iterator_residual_last.h"
)
TORCH_FOR_WINDOWS = {"2.12.1", "2.8.0"}
LONGEST_ALLOWED = 239
USER = "a" * 20


def packages(name: str) -> dict[str, set[str]]:
    """Return the versions that a file of the lock has of each package."""
    found: dict[str, set[str]] = {}
    for line in (LOCKED / name).read_text(encoding="utf-8").splitlines():
        pinned = re.match(r"([a-z0-9.-]+)==([^\s;]+)", line)
        if pinned:
            found.setdefault(pinned[1], set()).add(pinned[2])
    return found


def test_lock_is_of_what_was_chosen() -> None:
    locked = {**packages("engine.txt"), **packages("torch.txt")}
    chosen = re.findall(r"^([a-z0-9-]+)==([\d.]+)", (RUNTIME / "engine-requirements.in").read_text(), re.M)
    assert len(chosen) > 15
    for name, version in chosen:
        assert version in locked[name], f"{name} {version} is not in the lock: make lock"
    for name in {name for name, _ in chosen}:
        assert locked[name] == {version for other, version in chosen if other == name}


@pytest.mark.parametrize("name", ["engine.txt", "cuda.txt", "tools.txt"])
def test_everything_but_pytorch_has_hashes(name: str) -> None:
    blocks = re.split(r"\n(?=\S)", (LOCKED / name).read_text(encoding="utf-8").strip())
    pinned = [block for block in blocks if not block.startswith("#")]
    assert pinned
    for block in pinned:
        assert "--hash=sha256:" in block, block
        assert not block.startswith("torch==")


@pytest.mark.parametrize("platform", BUILDS)
def test_every_platform_has_a_pytorch_and_known_sizes(platform: str) -> None:
    """`make lock` writes a size only where it found a wheel of everything."""
    sizes = json.loads((LOCKED / "sizes.json").read_text(encoding="utf-8"))[platform]
    assert sorted(sizes) == BUILDS[platform]
    for build, of_pythons in sizes.items():
        for python in PYTHONS:
            if (platform, python) in {("darwin-x86_64", "3.13"), ("darwin-x86_64", "3.14"), ("linux-aarch64", "3.9")}:
                assert python not in of_pythons
                continue
            download, disk = of_pythons[python]
            assert 100_000_000 < download < disk
            assert requirements.torch_version(python, on=platform) in packages("torch.txt")["torch"]
            assert build != "cuda" or download > sizes["cpu"][python][0]


@pytest.mark.parametrize(
    ("platform", "python", "version"),
    [
        ("linux-x86_64", "3.11", "2.13.0"),
        ("linux-aarch64", "3.12", "2.13.0"),
        ("darwin-arm64", "3.12", "2.13.0"),
        ("win32-amd64", "3.12", "2.12.1"),
        ("win32-amd64", "3.9", "2.8.0"),
        ("darwin-x86_64", "3.9", "2.2.2"),
        ("darwin-x86_64", "3.13", None),
    ],
)
def test_pytorch_by_platform_and_python(platform: str, python: str, version: str) -> None:
    assert requirements.torch_version(python, on=platform) == version


def test_the_longest_path_on_windows() -> None:
    """Of the unfinished environment, whose name is longer, for the longest name of a user that Windows has."""
    assert {requirements.torch_version(python, on="win32-amd64") for python in PYTHONS} == TORCH_FOR_WINDOWS
    before = f"C:\\Users\\{USER}\\AppData\\Local\\SpectraMorph\\engine.new\\Lib\\site-packages\\"
    assert len(before) + len(LONGEST_IN_TORCH) <= LONGEST_ALLOWED
    assert len(before) + 167 > LONGEST_ALLOWED, "2.13.0 would do, and Windows need not have another version"


def test_the_longest_path_in_what_is_installed_here() -> None:
    """The other packages, and files that Python compiles, nearly the same on Windows, have no longer paths."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    engine = Path(__file__).resolve().parents[2] / ".venv" / "engine" / "bin" / "python"
    if not engine.exists():
        pytest.skip("there is no .venv/engine: make engine")
    site = Path(subprocess.run([str(engine), "-c", ask], capture_output=True, text=True, check=True).stdout.strip())
    longest = max(
        (
            path.relative_to(site).as_posix()
            for path in site.rglob("*")
            if not path.relative_to(site).parts[0].startswith("torch-")
        ),
        key=len,
    )
    assert len(longest) <= len(LONGEST_IN_TORCH), longest


def test_the_longest_path_in_a_wheel_at_hand() -> None:
    """What is said of 2.13.0 above, by the wheel for Linux, whose licences are the same files."""
    ask = [sys.executable, "-m", "pip", "config", "get", "global.find-links"]
    folder = Path(subprocess.run(ask, capture_output=True, text=True).stdout.strip() or "/nowhere")
    wheel = next(folder.glob("torch-2.13.0*.whl"), None)
    if wheel is None:
        pytest.skip("pip's configuration names no folder with a wheel of PyTorch 2.13.0")
    names = [name.replace("+cpu", "") for name in zipfile.ZipFile(wheel).namelist()]
    assert max(map(len, names)) == 167
