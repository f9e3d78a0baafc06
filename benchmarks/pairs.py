"""The pairs that are measured: the 16 cases of ../shared/bench, other blurs, hard cases and large images.

Scenes, noise and sensors are those of ../shared/bench/simulate.py, which needs numpy, scipy and rasterio. The large
images, and the sample pair of `make demo`, need none of it.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter, zoom

from spectramorph_plugin.core.metrics import compared, spectral_angles
from spectramorph_plugin.core.simulation import LEAST_RADIUS, blur_kernel, seen_by_coarse_sensor, with_noise, with_pixel

from . import scenes
from .responses import response
from .scenes import BENCH, ROOT, SCENES

NEON_RATIO = 2
HARD_SCENES = ("enmap_potsdam_A", "gt_jasper_ridge_198", "gt_samson_156")
ROWS_AT_ONCE = 256  # that are written, to bound memory
CRS, FINE = "EPSG:32633", Affine(10, 0, 5e5, 0, -10, 5e6)
Cube = NDArray[np.float32]


@dataclass(frozen=True)
class Pair:
    """A pair on disk: `hsi.tif`, `msi.tif`, `srf.csv` and `truth.tif` in `folder`.

    `clear` [H, W] are the fine pixels that count, all where it is None; `stretch`: scores are taken between the
    truth's percentiles.
    """

    name: str
    folder: Path
    ratio: float
    stretch: bool = False
    clear: NDArray[np.bool_] | None = None

    def truth(self) -> Cube:
        """Return what is to be found."""
        return read(self.folder / "truth.tif")

    def score(self, image: Cube) -> dict[str, float]:
        """Return `psnr` with the peak 1, `sam` and `ergas` of an image of the truth's shape, both clipped to [0, 1].

        The figures are those of ../shared/bench/score.py.
        """
        truth = self.truth()
        if self.stretch:
            low, high = np.percentile(truth, [1, 99])
            truth, image = (truth - low) / (high - low), (image - low) / (high - low)
        if not np.isfinite(image).all():
            raise RuntimeError(f"{self.name}: the image holds values that are not finite")
        if self.clear is not None:
            truth, image = truth[:, self.clear][:, :, None], image[:, self.clear][:, :, None]
        truth, image = np.clip(truth, 0, 1), np.clip(image, 0, 1)
        found = compared(truth, image, 1.0, likeness=False)
        return {"psnr": found.psnr, "sam": mean_angle(truth, image), "ergas": found.ergas(self.ratio)}

    def cubic(self) -> Cube:
        """Return the HSI upsampled by cubic splines."""
        return np.stack(
            [zoom(band, self.ratio, order=3, mode="reflect", grid_mode=True) for band in read(self.folder / "hsi.tif")]
        )


def mean_angle(truth: Cube, image: Cube) -> float:
    """Return the mean spectral angle in degrees; a spectrum that is zero, as clipped ones are, counts as 90 off."""
    return float(np.nan_to_num(spectral_angles(truth, image), nan=90.0).mean())


def read(path: Path) -> Cube:
    """Return a raster's values."""
    with rasterio.open(path) as dataset:
        return dataset.read().astype(np.float32)


def write_case(
    folder: Path,
    truth: Cube,
    hsi: Cube,
    msi: Cube,
    wavelength: Cube,
    bands: Sequence[Any],
    msi_place: tuple[str, Affine] = (CRS, FINE),
    hsi_place: tuple[str, Affine] | None = None,
) -> None:
    """Write a pair with its truth on the MSI's grid.

    `bands` are the MSI's centres and widths in nm, and its response; a place is a CRS and the pixels' transform there,
    by default one corner for both images.
    """
    folder.mkdir(parents=True)
    centres, fwhm, _ = bands
    coarse = CRS, FINE * Affine.scale(truth.shape[1] // hsi.shape[1])
    write_raster(folder / "truth.tif", truth, wavelength, None, *msi_place)
    write_raster(folder / "hsi.tif", hsi, wavelength, None, *(hsi_place or coarse))
    write_raster(folder / "msi.tif", msi, centres, fwhm, *msi_place)
    write_response(folder / "srf.csv", wavelength, bands)


def write_response(path: Path, wavelength: Cube, bands: Sequence[Any]) -> None:
    """Write a response table of bands as in `write_case`."""
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["wavelength_nm", *bands[0]])
        table.writerows([nm, *column] for nm, column in zip(wavelength, bands[2].T))


def write_raster(
    path: Path, cube: Cube, wavelength: Sequence[float], fwhm: Sequence[float] | None, crs: str, transform: Affine
) -> None:
    """Write float32 values with the bands' wavelengths, and widths if they are known, in nm."""
    profile = {"driver": "GTiff", "dtype": "float32", "crs": crs, "transform": transform, "compress": "deflate"}
    size = {"count": len(cube), "height": cube.shape[1], "width": cube.shape[2]}
    with rasterio.open(path, "w", predictor=3, **profile, **size) as dataset:
        dataset.write(cube.astype(np.float32))
        for band, nm in enumerate(wavelength, start=1):
            tags = {"wavelength": f"{nm:.2f}", "wavelength_units": "Nanometers"}
            dataset.update_tags(band, **tags, **({} if fwhm is None else {"fwhm": f"{fwhm[band - 1]:.2f}"}))
            dataset.set_band_description(band, f"{nm:.2f} nm")


def case_rows() -> list[dict[str, str]]:
    """Return the rows of cases.csv."""
    with (BENCH / "cases.csv").open() as file:
        return list(csv.DictReader(file))


def simulated(row: dict[str, str]) -> tuple[Cube, Cube, Cube, Cube, Sequence[Any]]:
    """Return truth, HSI, MSI, wavelengths and the MSI's bands (see `write_case`) of a row of cases.csv."""
    snr = float(row["snr_hsi"]), float(row["snr_msi"])
    kernel = blur_kernel(row["psf"], float(row["sigma"]), LEAST_RADIUS)
    return _simulated(row["scene"], row["sensor"], int(row["ratio"]), kernel, snr, int(row["seed"]))


def _simulated(
    scene: str, sensor: str, ratio: int, kernel: Cube, snr: tuple[float, float], seed: int
) -> tuple[Cube, Cube, Cube, Cube, Sequence[Any]]:
    simulate = scenes.bench("simulate")
    cube, wavelength, _ = simulate.read_scene(SCENES / f"{scene}.tif")
    truth = cut(cube, ratio)
    bands = response(sensor, wavelength)
    return truth, *noisy_pair(truth, ratio, kernel, bands[2], snr, np.random.default_rng(seed)), wavelength, bands


def cut(cube: Cube, ratio: int) -> Cube:
    """Return a cube without the rows and columns that make no whole coarse pixel."""
    height, width = (length // ratio * ratio for length in cube.shape[1:])
    return np.ascontiguousarray(cube[:, :height, :width], dtype=np.float32)


def noisy_pair(
    truth: Cube, ratio: int, kernel: Cube, response: Cube, snr: tuple[float, float], rng: np.random.Generator
) -> tuple[Cube, Cube]:
    """Return the HSI and the MSI of a truth: through a blur and a response, with noise (dB of HSI and MSI)."""
    hsi = with_noise(seen_by_coarse_sensor(truth, kernel, ratio), snr[0], rng)
    return hsi, with_noise(np.tensordot(response, truth, axes=1), snr[1], rng)


def paris_pair(folder: Path) -> Pair:
    """Make the real Paris pair."""
    paris = scenes.bench("paris")
    truth, hsi, msi, wavelength, *bands = paris.paris()
    write_case(folder, truth, hsi, msi, wavelength, bands)
    return Pair("paris", folder, paris.RATIO, stretch=True)


def neon_pair(folder: Path) -> Pair:
    """Make the real NEON pair, of which neither response nor radiometry is known."""
    neon = scenes.bench("neon")
    truth, hsi, msi, nm, crs, fine = neon.neon()
    folder.mkdir(parents=True)
    write_raster(folder / "truth.tif", truth, nm, None, crs, fine)
    write_raster(folder / "hsi.tif", hsi, nm, None, crs, fine * Affine.scale(NEON_RATIO))
    profile = {"driver": "GTiff", "count": len(msi), "height": msi.shape[1], "width": msi.shape[2]}
    with rasterio.open(folder / "msi.tif", "w", dtype="float32", crs=crs, transform=fine, **profile) as dataset:
        dataset.write(msi)
    return Pair("neon", folder, NEON_RATIO, stretch=True)


def cases(scratch: Path) -> Iterator[Pair]:
    """Make the pairs of cases.csv, then the real Paris pair."""
    for row in case_rows():
        folder = scratch / row["case"]
        write_case(folder, *simulated(row))
        yield Pair(row["case"], folder, int(row["ratio"]))
    yield paris_pair(scratch / "paris")


def other_blurs(scratch: Path, scene: str, seeds: tuple[int, ...]) -> Iterator[tuple[str, int, Pair]]:
    """Make a pair for each blur, ratio and noise seed; the blur itself is in `blur.csv`, pixel included."""
    for blur in ("gaussian", "kolmogorov", "moffat", "lorentzian2", "parabolic", "delta"):
        for ratio in (3, 4, 8):
            for seed in seeds:
                folder = scratch / f"{scene}-{blur}-{ratio}-{seed}"
                kernel = blur_kernel(blur, 0.85 * ratio, LEAST_RADIUS)
                write_case(folder, *_simulated(scene, "ikonos", ratio, kernel, (35.0, 40.0), seed))
                np.savetxt(folder / "blur.csv", with_pixel(kernel, ratio), delimiter=",")
                yield blur, ratio, Pair(folder.name, folder, ratio)


def hard_cases(scratch: Path, scene: str) -> Iterator[tuple[str, Pair]]:
    """Make the cases nobody tuned for."""
    for name, options in {
        "noise-free": {"snr": (200.0, 200.0)},
        "noise at 20 dB": {"snr": (20.0, 20.0)},
        "one material": {"one_material": True},
        "20 x 20 coarse pixels": {"side": 80},
        "a cloud over a tenth": {"cloud": True},
        "bands that are copies": {"copies": True},
        "ratio 2": {"ratio": 2, "sigma": 1.7},
        "ratio 30": {"ratio": 30, "sigma": 12.0, "enlarge": 4},
    }.items():
        yield name, _hard_case(scratch / f"{scene}-{name.replace(' ', '-')}", scene, **options)


def _hard_case(
    folder: Path,
    scene: str,
    snr: tuple[float, float] = (35.0, 40.0),
    side: int = 10**6,
    ratio: int = 4,
    sigma: float = 3.4,
    enlarge: int = 1,
    one_material: bool = False,
    cloud: bool = False,
    copies: bool = False,
) -> Pair:
    simulate, rng = scenes.bench("simulate"), np.random.default_rng(42)
    truth, wavelength, _ = simulate.read_scene(SCENES / f"{scene}.tif")
    truth = truth[:, :side, :side]
    if enlarge > 1:
        truth = np.clip(np.stack([zoom(band, enlarge, order=1) for band in truth]), 0, 1)
    truth = cut(truth, ratio)
    if one_material:  # of one spectrum, lit differently
        spectrum = truth.mean(axis=(1, 2), keepdims=True)
        truth = np.clip(spectrum * truth.mean(axis=0, keepdims=True) / truth.mean(), 0, 1)
    kernel = blur_kernel("gaussian", sigma, max(LEAST_RADIUS, round(2 * sigma)))
    hsi, msi = noisy_pair(truth, ratio, kernel, response("ikonos", wavelength)[2], snr, rng)
    clear = np.ones(truth.shape[1:], bool)
    if cloud:
        covered = round((0.1 * clear.size) ** 0.5)
        clear[10 : 10 + covered, 20 : 20 + covered] = False
        msi[:, ~clear] = 1.2
    if copies:
        msi[1:] = msi[:1]
    write_case(folder, truth, hsi, msi, wavelength, response("ikonos", wavelength))
    return Pair(folder.name, folder, ratio, clear=clear)


def sample_pair(folder: Path, python: str) -> None:
    """Make the pair of `make demo`, with its truth, by a Python that has what that needs: `make sample-env`."""
    subprocess.run([python, "-m", "examples.sample", str(folder)], cwd=ROOT, check=True)


def large_pair(folder: Path, side: int) -> None:
    """Make an MSI of side x side pixels and 4 bands and an HSI of 100 bands, int16, ratio 8; no truth."""
    bands, ratio, patch, materials = 100, 8, 4, 5
    rng = np.random.default_rng(0)
    nm = np.linspace(420, 980, bands)
    peaks = ((480, 60), (560, 80), (650, 50), (750, 90), (900, 120))
    spectra = np.stack(
        [0.1 + 0.1 * k + 0.3 * np.exp(-(((nm - centre) / width) ** 2)) for k, (centre, width) in enumerate(peaks)]
    )
    texture = rng.standard_normal((materials, side // patch, side // patch)).astype(np.float32)
    texture = np.stack([gaussian_filter(image, 6) for image in texture])
    abundances = np.exp(2 * texture / texture.std())
    abundances /= abundances.sum(axis=0)
    centres, fwhm = np.array([480.0, 560.0, 650.0, 830.0]), 70.0
    response = np.exp(-0.5 * ((nm - centres[:, None]) / (fwhm / 2.3548)) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    msi = np.tensordot(response @ spectra.T, abundances, axes=1).repeat(patch, axis=1).repeat(patch, axis=2)
    msi += 0.002 * rng.standard_normal(msi.shape)
    averaged = abundances.reshape(materials, side // ratio, ratio // patch, -1, ratio // patch).mean(axis=(2, 4))
    folder.mkdir(parents=True, exist_ok=True)
    _write_int16(folder / "msi.tif", msi, FINE, centres, np.full(len(centres), fwhm))
    hsi = np.tensordot(spectra.T, averaged, axes=1)
    _write_int16(folder / "hsi.tif", hsi, FINE * Affine.scale(ratio), nm, np.full(len(nm), 6.0))


def enmap_pair(folder: Path, side: int) -> None:
    """Make what EnMAP on Sentinel-2 is like: an MSI of side x side pixels and 10 bands, an HSI of 224; no truth.

    Ratio 3, int16, 16 materials or more than the subspace holds, and a blur that lies across the axes.
    """
    ratio, materials = 3, 18
    rng = np.random.default_rng(0)
    nm = np.linspace(418, 2445, 224)
    peaks, widths = rng.uniform(400, 2450, (materials, 6, 1)), rng.uniform(60, 400, (materials, 6, 1))
    heights = rng.uniform(0, 0.15, (materials, 6, 1))
    spectra = 0.05 + (heights * np.exp(-(((nm - peaks) / widths) ** 2))).sum(axis=1)
    centres = np.array([490, 560, 665, 705, 740, 783, 842, 865, 1610, 2190.0])
    fwhm = np.array([66, 36, 31, 15, 15, 20, 106, 21, 91, 175.0])
    response = np.exp(-0.5 * ((nm - centres[:, None]) / (fwhm[:, None] / 2.3548)) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    abundances = np.empty((materials, side, side), np.float32)
    for image in abundances:
        image[...] = gaussian_filter(rng.standard_normal((side, side), dtype=np.float32), 2)
        np.exp(2 * image / image.std(), out=image)
    abundances /= abundances.sum(axis=0)
    folder.mkdir(parents=True, exist_ok=True)
    msi = np.tensordot((response @ spectra.T).astype(np.float32), abundances, axes=1)
    msi += np.float32(0.002) * rng.standard_normal(msi.shape, dtype=np.float32)
    _write_int16(folder / "msi.tif", msi, FINE, centres, fwhm)
    del msi
    coarse = np.empty((materials, side // ratio, side // ratio), np.float32)
    for image, seen in zip(abundances, coarse):
        # Twice the same blob, apart along the diagonal: an ellipse, for which one separable term is not enough.
        blurred = gaussian_filter(image, 0.4 * ratio)
        blurred = (np.roll(blurred, (1, 1), (0, 1)) + np.roll(blurred, (-1, -1), (0, 1))) / 2
        seen[...] = blurred.reshape(side // ratio, ratio, -1, ratio).mean(axis=(1, 3))
    del abundances
    hsi = np.tensordot(spectra.T.astype(np.float32), coarse, axes=1)
    for band in hsi:
        band += np.float32(0.001) * rng.standard_normal(band.shape, dtype=np.float32)
    _write_int16(folder / "hsi.tif", hsi, FINE * Affine.scale(ratio), nm, np.full(len(nm), 8.0))


def _write_int16(path: Path, image: Cube, transform: Affine, wavelength: Cube, fwhm: Cube) -> None:
    profile = {"driver": "GTiff", "dtype": "int16", "crs": CRS, "transform": transform, "tiled": True}
    size = {"count": len(image), "height": image.shape[1], "width": image.shape[2]}
    with rasterio.open(path, "w", **profile, **size) as dataset:
        for start in range(0, image.shape[1], ROWS_AT_ONCE):
            rows = image[:, start : start + ROWS_AT_ONCE]
            window = Window(0, start, image.shape[2], rows.shape[1])
            dataset.write(np.rint(rows * 1e4).astype(np.int16), window=window)
        dataset.scales = [1e-4] * len(image)
        for band, (nm, width) in enumerate(zip(wavelength, fwhm), start=1):
            dataset.update_tags(band, wavelength=f"{nm:g}", fwhm=f"{width:g}")
