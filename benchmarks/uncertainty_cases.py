"""The pairs by which told errors are measured: those of ../shared/bench, and others.

Scenes are the unit that is left out, each in turn: `TUNED` are those of ../shared/bench, three more are of other
sensors and places. Clean mixtures are made here, and no constant is fitted to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from spectramorph_plugin.core.simulation import blur_kernel

from . import mixtures, pairs, scenes
from .pairs import CRS, FINE, Cube
from .responses import response

TUNED = {
    "enmap": "enmap_potsdam_A",
    "jasper": "gt_jasper_ridge_198",
    "samson": "gt_samson_156",
    "sandiego": "gt_sandiego_189",
}
# scene, sensor, ratio, blur, its sigma in fine pixels, SNR of HSI and MSI in dB, how it is turned or cut
OTHERS = (
    ("enmap", "ikonos", 3, "kolmogorov", 2.5, 35, 40, ""),
    ("enmap", "landsat8", 2, "gaussian", 1.0, 40, 45, ""),
    ("enmap", "sentinel2", 6, "lorentzian2", 4.0, 35, 40, ""),
    ("enmap", "pan", 5, "gaussian", 3.0, 30, 40, ""),
    ("enmap", "planet8", 4, "gaussian", 2.0, 25, 30, "flip"),
    ("enmap", "worldview2", 3, "delta", 1.0, 50, 50, "west"),
    ("jasper", "skysat", 3, "moffat", 3.0, 35, 40, ""),
    ("jasper", "landsat8", 2, "gaussian", 1.2, 35, 40, ""),
    ("jasper", "ikonos", 12, "gaussian", 6.0, 35, 40, ""),
    ("jasper", "planet8", 4, "delta", 1.0, 25, 30, ""),
    ("jasper", "sentinel2", 5, "parabolic", 5.0, 40, 45, "turn"),
    ("jasper", "rgb", 4, "gaussian", 3.4, 20, 20, ""),
    ("samson", "skysat", 5, "parabolic", 4.0, 35, 40, ""),
    ("samson", "planet8", 6, "gaussian", 3.5, 35, 40, ""),
    ("samson", "rgb", 2, "gaussian", 1.2, 30, 35, ""),
    ("samson", "ikonos", 4, "gaussian", 3.4, 20, 20, ""),
    ("samson", "pan", 3, "kolmogorov", 2.5, 200, 200, "turn"),
    ("sandiego", "planet8", 4, "kolmogorov", 3.4, 35, 40, ""),
    ("sandiego", "ikonos", 8, "gaussian", 5.0, 35, 40, ""),
    ("sandiego", "skysat", 2, "gaussian", 1.2, 35, 40, ""),
    ("sandiego", "pan", 4, "lorentzian2", 3.0, 20, 25, "flip"),
    ("sandiego", "landsat8", 3, "gaussian", 2.0, 40, 45, "west"),
    ("salton", "sentinel2", 3, "gaussian", 1.5, 35, 40, ""),
    ("salton", "ikonos", 2, "gaussian", 1.2, 30, 40, ""),
    ("salton", "pan", 4, "gaussian", 2.5, 35, 40, ""),
    ("salton", "planet8", 4, "moffat", 3.4, 25, 30, "flip"),
    ("hyperion", "ikonos", 3, "gaussian", 1.5, 35, 40, ""),
    ("hyperion", "landsat8", 2, "gaussian", 1.2, 40, 40, ""),
    ("hyperion", "pan", 4, "kolmogorov", 2.5, 30, 40, ""),
    ("hyperion", "planet8", 6, "gaussian", 4.0, 35, 40, "turn"),
    ("sjer", "ikonos", 2, "gaussian", 1.2, 35, 40, ""),
    ("sjer", "worldview2", 4, "gaussian", 2.5, 35, 40, ""),
    ("sjer", "rgb", 2, "delta", 1.0, 25, 30, "flip"),
)
MIXED = ((2, None), (2, 30.0), (3, None), (3, 60.0), (4, 40.0), (5, None), (5, 30.0), (6, 20.0))  # materials, SNR in dB
TURNS = {
    "": lambda cube: cube,
    "flip": lambda cube: cube[:, ::-1],
    "turn": lambda cube: cube.transpose(0, 2, 1),
    "west": lambda cube: cube[:, :, : round(0.7 * cube.shape[2])],
}


@dataclass(frozen=True)
class Case:
    """A pair on disk, and where its scene counts.

    Attributes
    ----------
    name : str
    scene : str
        What is left out together.
    kind : str
        "bench" of cases.csv, "other" ones of the same scenes, "unseen" ones of more scenes, "mixture" or "real".
    folder : Path
        Of hsi.tif, msi.tif, truth.tif and, where it is known, srf.csv.
    """

    name: str
    scene: str
    kind: str
    folder: Path


def all_cases(folder: Path) -> Iterator[Case]:
    """Make every pair, but for those that are there already."""
    for row in pairs.case_rows():
        case = Case(row["case"], row["case"].split("-")[0], "bench", folder / row["case"])
        if not case.folder.exists():
            pairs.write_case(case.folder, *pairs.simulated(row))
        yield case
    for seed, (scene, sensor, ratio, blur, sigma, *rest) in enumerate(OTHERS):
        name = f"{scene}-{sensor}-x{ratio}-{blur}-{rest[0]}dB"
        case = Case(name, scene, "other" if scene in TUNED else "unseen", folder / name)
        if not case.folder.exists():
            _write_other(case.folder, scene, sensor, ratio, blur, sigma, *rest, seed=seed)
        yield case
    for materials, snr in MIXED:
        name = f"mixture-{materials}-{'clean' if snr is None else f'{snr:.0f}dB'}"
        case = Case(name, "mixture", "mixture", folder / name)
        if not case.folder.exists():
            spectra = mixtures.made_up_spectra(materials, np.random.default_rng(100 + materials))
            images = mixtures.mixture(spectra, materials, snr)
            bands = (list(mixtures.CENTRES), list(mixtures.FWHM), mixtures._response())
            parts = (np.asarray(each, np.float32) for each in (images.truth, images.hsi, images.msi))
            pairs.write_case(case.folder, *parts, mixtures.WAVELENGTHS, bands)
        yield case
    for name, make in (("paris", pairs.paris_pair), ("neon", pairs.neon_pair)):
        if not (folder / name).exists():
            make(folder / name)
        yield Case(name, name, "real", folder / name)


def _write_other(
    folder: Path,
    scene: str,
    sensor: str,
    ratio: int,
    blur: str,
    sigma: float,
    snr_hsi: float,
    snr_msi: float,
    turned: str,
    seed: int,
) -> None:
    rng = np.random.default_rng(1000 + seed)
    truth, wavelength = _scene(scene)
    truth = pairs.cut(TURNS[turned](truth), ratio)
    bands = response(sensor, wavelength)
    noisy = pairs.noisy_pair(truth, ratio, blur_kernel(blur, sigma), bands[2], (snr_hsi, snr_msi), rng)
    pairs.write_case(folder, truth, *noisy, wavelength, bands, (CRS, FINE))


def _scene(name: str) -> tuple[Cube, Cube]:
    """Return a scene within [0, 1] [C, H, W] and its wavelengths in nm."""
    simulate = scenes.bench("simulate")
    if name == "sjer":
        with rasterio.open(scenes.PAIRS / "neon_sjer052_hsi.tif") as dataset:
            nm = np.array([float(dataset.tags(band)["wavelength"]) for band in dataset.indexes])
            cube = dataset.read().astype(np.float32)
        good = (nm >= 400) & (nm <= 2450) & ~((nm > 1335) & (nm < 1455)) & ~((nm > 1790) & (nm < 1965))
        cube, nm = cube[good], nm[good]
        low, high = np.percentile(cube, [1, 99])
        return (np.clip(cube, low, high) - low) / (high - low), nm
    paths = {
        **{each: scenes.SCENES / f"{file}.tif" for each, file in TUNED.items()},
        "salton": scenes.SCENES / "aviris_salton_sea.tif",
        "hyperion": scenes.PAIRS / "paris_hyperion_hs_30m.tif",
    }
    cube, nm, _ = simulate.read_scene(paths[name])
    return cube, nm
