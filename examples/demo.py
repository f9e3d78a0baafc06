"""The demonstration behind `make demo`: a pair of images, fused in QGIS as an installed plugin, and a map of it.

It runs in the engine's environment and starts the other Pythons: the sample's to make the pair, QGIS's to draw the map.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import rasterio
from scipy.ndimage import uniform_filter

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs.display import shared_display
from spectramorph_plugin.pair.hsi_sample import read_hsi_sample
from spectramorph_plugin.protocol.figures import Display
from spectramorph_plugin.raster.reader import open_raster

from .scores import score_files

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "demo"
OUTPUTS = {
    "OUTPUT": "fused.tif",
    "ABUNDANCES": "abundances.tif",
    "ENDMEMBERS": "endmembers.csv",
    "MODEL": "model.safetensors",
}


@dataclass(frozen=True)
class Pair:
    """What is fused, and the truth where it is known."""

    hsi: Path
    msi: Path
    response: Optional[Path]
    truth: Optional[Path]


class Silent:
    """A reporter for what needs no report."""

    def progress(self, percent: float, text: str) -> None:
        """Say nothing."""

    def log(self, text: str) -> None:
        """Say nothing."""

    def warning(self, text: str) -> None:
        """Say nothing."""


def main() -> None:
    """Run the demonstration that the command line asks for."""
    arguments = parse()
    own = arguments.hsi is not None
    folder = FOLDER / "own" if own else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    pair = (
        Pair(arguments.hsi, arguments.msi, arguments.response, None) if own else sample(folder, arguments.sample_python)
    )
    with tempfile.TemporaryDirectory(prefix="spectramorph-demo-") as scratch:
        profile = Profile(Path(scratch))
        print("Fusing in QGIS", flush=True)
        started = time.monotonic()
        fuse(pair, folder, profile)
        seconds = time.monotonic() - started
        print("Drawing the map", flush=True)
        draw(pair, folder, profile, arguments.qgis_python)
    report(pair, folder, seconds)


def parse() -> argparse.Namespace:
    """Return the arguments; paths are those of files that exist."""
    parser = argparse.ArgumentParser(prog="python -m examples.demo", description=__doc__)
    parser.add_argument("--sample-python", default=sys.executable, help="a Python that can make the sample pair")
    parser.add_argument("--qgis-python", default="/usr/bin/python3", help="a Python that can import QGIS")
    parser.add_argument("--hsi", type=Path, help="your own hyperspectral raster, instead of the sample")
    parser.add_argument("--msi", type=Path, help="your own multispectral raster")
    parser.add_argument("--response", type=Path, help="the spectral response of your multispectral raster")
    arguments = parser.parse_args()
    if (arguments.hsi is None) != (arguments.msi is None):
        sys.exit("An own pair needs both images: make demo HSI=… MSI=…")
    if arguments.response and not arguments.hsi:
        sys.exit("A response table belongs to an own pair: make demo HSI=… MSI=… RESPONSE=…")
    for name in ("hsi", "msi", "response"):
        path = getattr(arguments, name)
        if path is not None:
            path = path.expanduser().resolve()
            if not path.is_file():
                sys.exit(f"There is no file {path}.")
            setattr(arguments, name, path)
    return arguments


def sample(folder: Path, python: str) -> Pair:
    """Make the sample pair in a folder."""
    print("Making the sample pair", flush=True)
    subprocess.run([python, "-m", "examples.sample", str(folder)], cwd=ROOT, check=True)
    return Pair(folder / "hsi.tif", folder / "msi.tif", folder / "response.csv", folder / "truth.tif")


class Profile:
    """A QGIS profile of its own, with nothing in it but the plugin, installed from its zip."""

    def __init__(self, scratch: Path) -> None:
        self.plugins = scratch / "plugins"
        runtime = scratch / "runtime"
        runtime.mkdir(mode=0o700)
        made = subprocess.run(
            [sys.executable, str(ROOT / ".ci" / "make_zip.py"), str(scratch)],
            check=True,
            capture_output=True,
            text=True,
        )
        with zipfile.ZipFile(made.stdout.strip()) as archive:
            archive.extractall(self.plugins)
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(scratch / "profile"),
            "QGIS_PLUGINPATH": str(self.plugins),
            "SPECTRAMORPH_PYTHON": sys.executable,
            "GDAL_PAM_ENABLED": "NO",  # no .aux.xml files beside the rasters
            "PYTHONWARNINGS": "ignore",  # QGIS 3.22 warns of its own code
        }
        # Debian 12's qgis_process is a wrapper that fails on every command; the program itself is beside it.
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"
        subprocess.run(
            [self.program, "plugins", "enable", "spectramorph"], env=self.environment, check=True, capture_output=True
        )


def fuse(pair: Pair, folder: Path, profile: Profile) -> None:
    """Run the algorithm as QGIS runs it without its desktop, and pass on what it says."""
    parameters = {"HSI": pair.hsi, "MSI": pair.msi, **{name: folder / file for name, file in OUTPUTS.items()}}
    if pair.response:
        parameters["RESPONSE"] = pair.response
    status = subprocess.run(
        [profile.program, "run", "spectramorph:fuse", *(f"--{name}={path}" for name, path in parameters.items())],
        env=profile.environment,
    ).returncode
    if status:
        sys.exit("The fusion failed: see above.")


def draw(pair: Pair, folder: Path, profile: Profile, python: str) -> None:
    """Make the QGIS project and the picture of its map."""
    hsi_look, msi_look = display(pair.hsi), display(pair.msi)
    description = {
        "folder": str(folder),
        "hsi": str(pair.hsi),
        "msi": str(pair.msi),
        "hsi_display": hsi_look and dataclasses.asdict(hsi_look),
        "msi_display": msi_look and dataclasses.asdict(msi_look),
        "detail": liveliest_place(folder / OUTPUTS["OUTPUT"], hsi_look.bands[0] if hsi_look else 1),
    }
    command = [python, str(ROOT / "examples" / "demo_map.py"), str(profile.plugins), json.dumps(description)]
    drawn = subprocess.run(command, env=profile.environment, stderr=subprocess.PIPE, text=True)
    if drawn.returncode:
        sys.exit(f"{drawn.stderr}\nThe map could not be drawn: see above.")


def display(path: Path) -> Optional[Display]:
    """Return how to show a raster in true colour, or nothing where its bands do not allow that."""
    try:
        with open_raster(path, "image") as raster:
            return shared_display(raster.bands.wavelength, read_hsi_sample(raster, 2, Silent()))
    except UserError:
        return None


def liveliest_place(path: Path, band: int) -> tuple[float, float]:
    """Return map coordinates around which a band changes most from pixel to pixel, away from the edges."""
    with rasterio.open(path) as raster:
        shape = (min(raster.height, 600), min(raster.width, 600))
        values = raster.read(band, out_shape=shape, masked=True).astype(float)
        change = np.hypot(*np.gradient(values.filled(values.mean())))
        change = np.minimum(change, np.percentile(change, 99))  # a few bright roofs are not a lively place
        window = tuple(side // 4 for side in shape)
        around = uniform_filter(change, window, mode="constant")
        inside = tuple(slice(side, total - side) for side, total in zip(window, shape))
        row, column = np.unravel_index(around[inside].argmax(), around[inside].shape)
        share = ((column + window[1] + 0.5) / shape[1], (row + window[0] + 0.5) / shape[0])
        x, y = raster.transform * (share[0] * raster.width, share[1] * raster.height)
        return float(x), float(y)


def report(pair: Pair, folder: Path, seconds: float) -> None:
    """Print the accuracy, where there is a truth, the seconds and where everything is."""
    print()
    if pair.truth:
        print("Accuracy against the truth    PSNR (dB)   SAM (°)   ERGAS")
        for name, scores in score_files(pair.truth, folder / OUTPUTS["OUTPUT"], pair.hsi).items():
            print(f"  {name:26s}  {scores.psnr:9.2f} {scores.sam:9.2f} {scores.ergas:7.2f}")
    print(f"Fused in {seconds:.1f} s, QGIS and the engine's start included.")
    print(f"Layers, QGIS project (spectramorph.qgz) and map (map.png) are in {os.path.relpath(folder)}/")


if __name__ == "__main__":
    main()
