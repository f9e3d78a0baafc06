"""Make a virtual environment from requirement files, or find it up to date without touching the network.

    python .ci/make_venv.py .venv/engine --engine [--path FOLDER]
    python .ci/make_venv.py .venv/lint -r requirements.txt [--no-deps FILE] [--path FOLDER]

A stamp in the environment holds the hash of everything it was made from. As long as that is the same, nothing is done.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from spectramorph_plugin.runtime import requirements

STAMP = "made-from.sha256"


def main() -> None:
    """Make the environment that the command line describes."""
    parser = argparse.ArgumentParser(description="Make a virtual environment, where it is not up to date.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("-r", "--requirement", type=Path, action="append", default=[])
    parser.add_argument("--engine", action="store_true", help="install what the engine is locked to")
    parser.add_argument("--no-deps", type=Path, help="requirements to install without what they depend on")
    parser.add_argument("--path", type=Path, action="append", default=[], help="folder to import from as well")
    parser.add_argument("--packages-of", type=Path, help="another environment to import packages from as well")
    parser.add_argument("--at-start", default="", help="a line for its Python to run at every start")
    parser.add_argument("--system-site-packages", action="store_true")
    arguments = parser.parse_args()

    stamp = arguments.folder / STAMP
    wanted = fingerprint(arguments)
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    stamp.unlink(missing_ok=True)
    python = arguments.folder / "bin" / "python"
    as_before = (version_of(Path(sys.executable)), arguments.system_site_packages)
    fresh = [] if (version_of(python), is_shared(arguments.folder)) == as_before else ["--clear"]
    shared = ["--system-site-packages"] if arguments.system_site_packages else []
    print(f"Making {arguments.folder} (once; this needs the network)", flush=True)
    run(sys.executable, "-m", "venv", *fresh, *shared, str(arguments.folder))
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if arguments.engine:
        install_engine(pip)
    if arguments.requirement:
        run(*pip, *(part for file in arguments.requirement for part in ("-r", str(file))))
    if arguments.no_deps:
        # In the environment itself, also what the system has in the same version: Debian's pyproj, for one, finds its
        # data in no other environment than the system's.
        own = ["--ignore-installed"] if arguments.system_site_packages else []
        run(*pip, *own, "--no-deps", "-r", str(arguments.no_deps))
    folders = [str(path.resolve()) for path in arguments.path]
    if arguments.packages_of:
        folders.append(str(site_packages(arguments.packages_of / "bin" / "python")))
    if folders:
        (site_packages(python) / "spectramorph.pth").write_text("\n".join(folders) + "\n", encoding="utf-8")
    if arguments.at_start:
        if not arguments.at_start.startswith("import "):
            sys.exit("--at-start takes a line that starts with `import`: Python runs no others.")
        (site_packages(python) / "spectramorph-start.pth").write_text(f"{arguments.at_start}\n", encoding="utf-8")
    stamp.write_text(wanted)


def install_engine(install: list[str]) -> None:
    """Install what QGIS's engine is locked to, with the build of PyTorch that this computer needs."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    version = requirements.torch_version(python)
    if version is None:
        sys.exit(f"There is no PyTorch for Python {python} on {requirements.platform_name()}.")
    build = requirements.default_build()
    index = os.environ.get(requirements.TORCH_INDEX_VARIABLE, "")
    *first, last = requirements.torch_sources(build, version, index)
    source = next((place for place in first if has(install[:3], place)), last)
    if source.build != build or (source is last and first):
        print(
            f"PyTorch's {build} build was found neither beside nor on its index: taking the {source.build} build from "
            f"pip's usual index. {requirements.TORCH_INDEX_VARIABLE} names another index.",
            flush=True,
        )
    run(*install, "--only-binary", ":all:", "--no-deps", source.requirement, *source.options)
    files = [requirements.ENGINE]
    if source.build == requirements.CUDA_BUILD and sys.platform == "linux":
        files.append(requirements.CUDA)
    for name in files:
        file = str(requirements.LOCKED / name)
        run(*install, "--only-binary", ":all:", "--no-deps", "--require-hashes", "-r", file)


def has(pip: list[str], source: requirements.TorchSource) -> bool:
    """Return whether a place has a build of PyTorch."""
    answer = subprocess.run([*pip, *requirements.look_for(source)], capture_output=True, text=True)
    return answer.returncode == 0 and requirements.is_among(source, answer.stdout)


def fingerprint(arguments: argparse.Namespace) -> str:
    """Return a hash of the requirements, the options, this Python and where the environment lies."""
    digest = hashlib.sha256()
    for file in (*arguments.requirement, *filter(None, [arguments.no_deps])):
        digest.update(file.read_bytes())
    if arguments.engine:
        digest.update(f"{requirements.lock_hash()} {requirements.default_build()}".encode())
    options = (
        arguments.path,
        arguments.packages_of,
        *([arguments.at_start] if arguments.at_start else []),
        arguments.system_site_packages,
        arguments.folder.resolve(),
        sys.version,
    )
    digest.update(repr(options).encode())
    return digest.hexdigest()


def version_of(python: Path) -> str:
    """Return the version of an interpreter, or nothing where it does not run."""
    try:
        return subprocess.run([str(python), "-V"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def is_shared(environment: Path) -> bool:
    """Return whether an environment sees the packages of the Python that it is made of."""
    try:
        return "include-system-site-packages = true" in (environment / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False


def site_packages(python: Path) -> Path:
    """Return the folder that an interpreter imports installed packages from."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([str(python), "-c", ask], capture_output=True, text=True, check=True).stdout
    return Path(answer.strip())


def run(*command: str) -> None:
    """Run a command that has to succeed."""
    status = subprocess.run(command).returncode
    if status:
        sys.exit(status)


if __name__ == "__main__":
    main()
