"""Scenes that the tests make themselves. Imports are inside: the tests in QGIS run without rasterio."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@dataclass(frozen=True)
class Pair:
    """A simulated sensor pair on disk."""

    hsi: Path
    msi: Path
    truth: Path
    response: Path
    folder: Path


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real rasters; tests that need it are skipped where it is missing."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the real rasters of ../shared/data are not on this machine")
    return SHARED


@pytest.fixture
def make_pair(tmp_path: Path) -> Callable[..., Pair]:
    """Return a function that writes a pair of five materials in patches; options change its rasters."""

    def make(**options: Any) -> Pair:
        return _write_pair(tmp_path, **options)

    return make


def _write_pair(
    folder: Path,
    *,
    ratio: int = 4,
    coarse: tuple[int, int] = (12, 10),
    bands: int = 24,
    centres: tuple[float, ...] = (480, 550, 660, 830),
    fwhm: float = 70.0,
    gain: float = 1.0,
    offset: float = 0.0,
    hsi_options: dict[str, Any] | None = None,
    msi_options: dict[str, Any] | None = None,
    change: Callable[[Any, Any], None] | None = None,
) -> Pair:
    import numpy as np
    from rasterio.transform import Affine
    from scipy.ndimage import gaussian_filter

    rng = np.random.default_rng(5)
    wavelength = np.linspace(420, 980, bands)
    height, width = coarse[0] * ratio, coarse[1] * ratio
    fields = np.stack([gaussian_filter(rng.standard_normal((height, width)), 2.5) for _ in range(5)])
    abundances = np.exp(fields / fields.std() * 4)
    abundances /= abundances.sum(axis=0)
    spectra = [
        0.05 + 0.4 / (1 + np.exp(-(wavelength - 715) / 12)),
        0.1 + 0.3 * (wavelength - 400) / 600,
        0.08 * np.exp(-(((wavelength - 480) / 120) ** 2)) + 0.01,
        0.35 + 0.05 * np.sin(wavelength / 60),
        0.1 + 0.25 * np.exp(-(((wavelength - 620) / 60) ** 2)),
    ]
    truth = np.tensordot(np.array(spectra).T, abundances, axes=1)
    hsi = truth.reshape(bands, coarse[0], ratio, coarse[1], ratio).mean(axis=(2, 4))
    hsi += 0.001 * rng.standard_normal(hsi.shape)
    sigma = fwhm / 2.3548
    response = np.exp(-0.5 * ((wavelength - np.array(centres)[:, None]) / sigma) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    msi = gain * (np.tensordot(response, truth, axes=1) + 0.0005 * rng.standard_normal((1, height, width))) + offset
    if change is not None:
        change(hsi, msi)
    fine = Affine(10, 0, 300000, 0, -10, 5700000)
    paths = {name: folder / f"{name}.tif" for name in ("hsi", "msi", "truth")}
    tags = [{"wavelength": f"{nm:.3f}", "wavelength_units": "Nanometers", "fwhm": "24"} for nm in wavelength]
    write_raster(paths["truth"], truth, fine, tags)
    write_raster(paths["hsi"], hsi, fine * Affine.scale(ratio), tags, **(hsi_options or {}))
    msi_tags = [{"wavelength": f"{nm}", "wavelength_units": "Nanometers", "fwhm": f"{fwhm}"} for nm in centres]
    write_raster(paths["msi"], msi, fine, msi_tags, **(msi_options or {}))
    table = [",".join(["wavelength_nm", *(f"{nm:g}" for nm in centres)])]
    table += [
        ",".join([f"{nm:.3f}", *(f"{v:.6g}" for v in column)])
        for nm, column in zip(wavelength, response.T, strict=True)
    ]
    (folder / "response.csv").write_text("\n".join(table))
    return Pair(paths["hsi"], paths["msi"], paths["truth"], folder / "response.csv", folder)


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


@pytest.fixture
def write() -> Callable[..., None]:
    """The function that writes rasters."""
    return write_raster


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
