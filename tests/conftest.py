"""Scenes that the tests make themselves. Imports are inside: the tests in QGIS run without rasterio."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

# Before torch and the linear algebra libraries load: more threads than free cores only wait for one another.
os.environ.setdefault("OMP_NUM_THREADS", "1")

SHARED = Path(__file__).resolve().parents[2] / "shared"


ZONE = "EPSG:32633"
PIXEL = 10.0
"""Metres, of the MSI."""

ORIGIN = 300000.0, 5700000.0
WAVES = 60
FREQUENCY = 0.0045
"""Cycles a metre: what is left of white noise under a Gaussian of 2.5 pixels."""


@dataclass(frozen=True)
class Pair:
    """A simulated sensor pair on disk.

    truth : what the fused image should be where the MSI's georeferencing has it; truth_by_hsi : where the HSI's has it.
    """

    hsi: Path
    msi: Path
    truth: Path
    truth_by_hsi: Path
    response: Path
    folder: Path


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real rasters; tests that need it are skipped where it is missing."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the real rasters of ../shared/data are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def write_pair() -> Callable[..., Pair]:
    """The function that writes a pair of five materials in patches into a folder; options change its rasters."""
    return _write_pair


@pytest.fixture
def make_pair(tmp_path: Path) -> Callable[..., Pair]:
    """The same, into the test's own folder."""
    return functools.partial(_write_pair, tmp_path)


def _write_pair(
    folder: Path,
    *,
    ratio: float = 4,
    coarse: tuple[int, int] = (12, 10),
    bands: int = 24,
    centres: tuple[float, ...] = (480, 550, 660, 830),
    fwhm: float = 70.0,
    curves: tuple[Any, Any] | None = None,
    gain: Any = 1.0,
    offset: Any = 0.0,
    blur: float = 0.0,
    shift: tuple[float, float] = (0, 0),
    turn: float = 0.0,
    hsi_crs: str = ZONE,
    hsi_margin: int = 0,
    hsi_options: dict[str, Any] | None = None,
    msi_options: dict[str, Any] | None = None,
    change: Callable[[Any, Any], None] | None = None,
) -> Pair:
    """Write a pair.

    Parameters
    ----------
    ratio : HSI pixels to MSI pixels, along an axis; coarse : HSI pixels under the MSI.
    centres, fwhm : of the MSI's Gaussian bands, nm; or curves : wavelengths [m] and responses [m, c].
    gain, offset : of all MSI bands, or of each.
    blur : standard deviation of the HSI's optics, in its pixels.
    shift : columns and rows by which the MSI's content lies right of and below where the HSI has it, in HSI pixels.
    turn : degrees by which the MSI's grid is turned about its middle.
    hsi_margin : HSI pixels around the MSI; negative where the MSI reaches farther.
    """
    import numpy as np
    from rasterio.transform import Affine
    from rasterio.warp import transform

    rng = np.random.default_rng(5)
    wavelength = np.linspace(420, 980, bands)
    height, width = (round(count * ratio) for count in coarse)
    middle = Affine.translation(*ORIGIN) * Affine.scale(PIXEL, -PIXEL) * (width / 2, height / 2)
    to_middle = Affine.translation(-width / 2, -height / 2)
    fine = Affine.translation(*middle) * Affine.rotation(turn) * Affine.scale(PIXEL, -PIXEL) * to_middle
    (x,), (y,) = transform(ZONE, hsi_crs, [middle[0]], [middle[1]])
    rows, columns = (count + 2 * hsi_margin for count in coarse)
    step = ratio * PIXEL
    wide = Affine.translation(x, y) * Affine.scale(step, -step) * Affine.translation(-columns / 2, -rows / 2)

    seen = fine * Affine.translation(-shift[0] * ratio, -shift[1] * ratio)
    abundances = _abundances(seen, (height, width), ZONE, 3)
    truth = np.tensordot(_spectra(wavelength), abundances, axes=1)
    samples = min(24, int(np.ceil(3 * ratio)))
    hsi = np.tensordot(_spectra(wavelength), _abundances(wide, (rows, columns), hsi_crs, samples, blur), axes=1)
    hsi += 0.001 * rng.standard_normal(hsi.shape)
    sigma = fwhm / 2.3548
    response = np.exp(-0.5 * ((wavelength - np.array(centres)[:, None]) / sigma) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    views = (
        response @ _spectra(wavelength)
        if curves is None
        else (curves[1] / curves[1].sum(axis=0)).T @ _spectra(curves[0])
    )
    msi = np.tensordot(views, abundances, axes=1)
    gain, offset = (np.reshape(value, (-1, 1, 1)) for value in (gain, offset))
    msi = gain * (msi + 0.0005 * rng.standard_normal(msi.shape)) + offset
    if change is not None:
        change(hsi, msi)
    paths = {name: folder / f"{name}.tif" for name in ("hsi", "msi", "truth", "truth_by_hsi")}
    tags = [{"wavelength": f"{nm:.3f}", "wavelength_units": "Nanometers", "fwhm": "24"} for nm in wavelength]
    write_raster(paths["truth"], truth, fine, tags)
    if shift == (0, 0):
        paths["truth_by_hsi"] = paths["truth"]
    else:
        unmoved = np.tensordot(_spectra(wavelength), _abundances(fine, (height, width), ZONE, 3), axes=1)
        write_raster(paths["truth_by_hsi"], unmoved, fine, tags)
    write_raster(paths["hsi"], hsi, wide, tags, **{"crs": hsi_crs, **(hsi_options or {})})
    msi_tags = [{"wavelength": f"{nm}", "wavelength_units": "Nanometers", "fwhm": f"{fwhm}"} for nm in centres]
    write_raster(paths["msi"], msi, fine, msi_tags if curves is None else None, **(msi_options or {}))
    table = [",".join(["wavelength_nm", *(f"{nm:g}" for nm in centres)])]
    table += [
        ",".join([f"{nm:.3f}", *(f"{v:.6g}" for v in column)])
        for nm, column in zip(wavelength, response.T, strict=True)
    ]
    (folder / "response.csv").write_text("\n".join(table))
    return Pair(**paths, response=folder / "response.csv", folder=folder)


def _spectra(wavelength: Any) -> Any:
    """Return what five materials reflect, [C, 5]."""
    import numpy as np

    spectra = [
        0.05 + 0.4 / (1 + np.exp(-(wavelength - 715) / 12)),
        0.1 + 0.3 * (wavelength - 400) / 600,
        0.08 * np.exp(-(((wavelength - 480) / 120) ** 2)) + 0.01,
        0.35 + 0.05 * np.sin(wavelength / 60),
        0.1 + 0.25 * np.exp(-(((wavelength - 620) / 60) ** 2)),
    ]
    return np.array(spectra).T


def _abundances(place: Any, shape: tuple[int, int], crs: str, samples: int, blur: float = 0.0) -> Any:
    """Return how much of each material lies in each pixel of a grid anywhere on the map, [5, h, w].

    The scene is known at every point: five sums of plane waves, of which the largest takes nearly all of it. A pixel is
    the mean of `samples` points along each axis, `blur` pixels wide around it.
    """
    import numpy as np
    from rasterio.warp import transform
    from scipy.ndimage import gaussian_filter

    rng = np.random.default_rng(5)
    frequency = 2 * np.pi * FREQUENCY * rng.standard_normal((2, 5, WAVES))
    phase = 2 * np.pi * rng.random((5, WAVES))
    margin = int(np.ceil(4 * blur))
    rows, columns = ((np.arange((count + 2 * margin) * samples) + 0.5) / samples - margin for count in shape)
    fields = np.empty((5, len(rows), len(columns)))
    if crs == ZONE:
        east, south = place.c - ORIGIN[0], place.f - ORIGIN[1]
        for field, (across, up), start in zip(fields, frequency.transpose(1, 0, 2), phase, strict=True):
            along_columns = np.outer(across * place.a + up * place.d, columns)
            along_rows = np.outer(across * place.b + up * place.e, rows) + (across * east + up * south + start)[:, None]
            field[:] = (np.exp(1j * along_rows).T @ np.exp(1j * along_columns)).real
    else:
        x, y = (v.ravel() for v in place * np.meshgrid(columns, rows))
        x, y = (np.reshape(v, fields[0].shape) for v in transform(crs, ZONE, x, y))
        for field, (across, up), start in zip(fields, frequency.transpose(1, 0, 2), phase, strict=True):
            waves = zip(across, up, start, strict=True)
            field[:] = sum(np.cos(a * (x - ORIGIN[0]) + b * (y - ORIGIN[1]) + c) for a, b, c in waves)
    found = np.exp(fields * (4 / np.sqrt(WAVES / 2)))
    found /= found.sum(axis=0)
    if blur:
        found = gaussian_filter(found, (0, blur * samples, blur * samples), truncate=4)
    means = found.reshape(5, shape[0] + 2 * margin, samples, shape[1] + 2 * margin, samples).mean(axis=(2, 4))
    return means[:, margin : margin + shape[0], margin : margin + shape[1]]


def write_raster(
    path: Path,
    values: Any,
    transform: Any,
    tags: list[dict[str, str]] | None = None,
    *,
    dtype: str = "float32",
    scale: float | None = None,
    crs: str | None = "EPSG:32633",
    nodata: float | None = None,
    **options: Any,
) -> None:
    """Write values [bands, h, w]; with a scale they are stored divided by it."""
    import numpy as np
    import rasterio

    stored = values if scale is None else values / scale
    stored = np.rint(stored) if np.dtype(dtype).kind in "iu" else stored
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(stored),
        height=stored.shape[1],
        width=stored.shape[2],
        dtype=dtype,
        crs=crs,
        transform=transform,
        nodata=nodata,
        **options,
    ) as dataset:
        dataset.write(stored.astype(dtype))
        if scale is not None:
            dataset.scales = [scale] * len(stored)
        for band, band_tags in enumerate(tags or [], start=1):
            dataset.update_tags(band, **band_tags)


class Notes:
    """A reporter that remembers."""

    language = "en"

    def __init__(self) -> None:
        self.percents: list[float] = []
        self.logs: list[str] = []
        self.warnings: list[str] = []

    def progress(self, percent: float, text: str) -> None:
        """Remember how far."""
        self.percents.append(percent)

    def log(self, text: str) -> None:
        """Remember what was said."""
        self.logs.append(text)

    def warning(self, text: str) -> None:
        """Remember what was warned of."""
        self.warnings.append(text)


@pytest.fixture
def notes() -> Notes:
    """A reporter for jobs that run inside a test."""
    return Notes()


@pytest.fixture(scope="module")
def module_notes() -> Notes:
    """The same for jobs that several tests share."""
    return Notes()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train for a few epochs only, for tests that are not about accuracy."""
    from spectramorph_plugin.core.published.network import TrainingSchedule, train

    short = functools.partial(train, schedule=TrainingSchedule(epochs=100))
    monkeypatch.setattr("spectramorph_plugin.pair.fit_published.train", short)


@pytest.fixture
def write() -> Callable[..., None]:
    """The function that writes rasters."""
    return write_raster


@pytest.fixture
def content() -> Callable[[Path], Any]:
    """A function that returns what a file holds, less when and by which run it was made."""
    import rasterio

    def read(path: Path) -> Any:
        if path.suffix != ".tif":
            return path.read_bytes()
        with rasterio.open(path) as file:
            tags = {name: value for name, value in file.tags().items() if not name.startswith("TIFFTAG_")}
            bands = [file.tags(band) for band in file.indexes]
            return file.read().tobytes(), str(file.profile), tags, bands, file.descriptions, file.colorinterp

    return read


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Any:
    """A disk of 2 MiB."""
    import subprocess

    folder = tmp_path / "tiny disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be made here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
