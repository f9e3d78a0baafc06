"""Clean mixtures of few materials, whose values vary in few directions; and bands that tell nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter, zoom

from spectramorph_plugin.core import metrics
from spectramorph_plugin.jobs import extract_endmembers, fuse
from spectramorph_plugin.protocol.requests import ExtractEndmembersRequest, FuseRequest

COARSE, RATIO, BANDS = 20, 4, 30
NM = np.linspace(420, 2400, BANDS)
CENTRES, FWHM = np.array([480.0, 660.0, 850.0, 1650.0]), np.array([120.0, 100.0, 150.0, 250.0])
FINE = Affine(10, 0, 500000, 0, -10, 5000000)
TAGS = [{"wavelength": f"{nm:.3f}", "wavelength_units": "Nanometers", "fwhm": "60"} for nm in NM]
Cube = NDArray[np.float64]
Fuse = Callable[..., tuple[Any, Cube]]


def scene(materials: int) -> tuple[Cube, Cube, Cube]:
    """Return truth, HSI and MSI of smooth fractions with detail finer than the HSI's pixels."""
    rng = np.random.default_rng(materials)
    middles, widths = rng.uniform(400, 2400, (materials, 4, 1)), rng.uniform(100, 500, (materials, 4, 1))
    heights = rng.uniform(-0.1, 0.2, (materials, 4, 1))
    spectra = np.clip(0.25 + (heights * np.exp(-0.5 * ((NM - middles) / widths) ** 2)).sum(axis=1), 0.02, 1)
    side = COARSE * RATIO
    fields = np.stack([gaussian_filter(rng.standard_normal((side, side)), 3) for _ in range(materials)])
    fractions = np.exp(2 * fields / fields.std())
    truth = np.tensordot(spectra.T, fractions / fractions.sum(axis=0), 1)
    blurred = gaussian_filter(truth, (0, 1.7, 1.7))
    hsi = blurred.reshape(BANDS, COARSE, RATIO, COARSE, RATIO).mean(axis=(2, 4))
    return truth, hsi, np.tensordot(response(), truth, 1)


def response() -> Cube:
    weights = np.exp(-0.5 * ((NM - CENTRES[:, None]) / (FWHM[:, None] / 2.3548)) ** 2)
    return weights / weights.sum(axis=1, keepdims=True)


def psnr(truth: Cube, image: Cube) -> float:
    low, high = np.percentile(truth, [1, 99])
    return metrics.psnr(truth, image, high - low)


def cubic(hsi: Cube) -> Cube:
    return np.asarray(zoom(hsi, (1, RATIO, RATIO), order=3, mode="reflect", grid_mode=True))


@pytest.fixture
def fuse_cubes(tmp_path: Path, write: Callable[..., None], notes: Any) -> Fuse:
    """Return a function that fuses two cubes by their files."""
    table = "".join(f"{nm:.3f},{','.join(f'{v:.8g}' for v in row)}\n" for nm, row in zip(NM, response().T, strict=True))
    (tmp_path / "response.csv").write_text(f"nm,a,b,c,d\n{table}")

    def run(hsi: Cube, msi: Cube, storage: dict[str, Any] | None = None, **options: Any) -> tuple[Any, Cube]:
        write(tmp_path / "hsi.tif", hsi, FINE * Affine.scale(RATIO), TAGS, **(storage or {}))
        write(tmp_path / "msi.tif", msi, FINE)
        request = FuseRequest(
            hsi=tmp_path / "hsi.tif",
            msi=(tmp_path / "msi.tif",),
            output=tmp_path / "fused.tif",
            response=tmp_path / "response.csv",
            **options,
        )
        outcome = fuse.run(request, notes)
        with rasterio.open(tmp_path / "fused.tif") as dataset:
            scale = np.array(dataset.scales)[:, None, None]
            return outcome, dataset.read().astype(float) * scale

    return run


@pytest.mark.slow
@pytest.mark.parametrize("materials", [2, 3, 5])
def test_a_clean_mixture_comes_out_whatever_the_count(fuse_cubes: Fuse, notes: Any, materials: int) -> None:
    truth, hsi, msi = scene(materials)
    right, image = fuse_cubes(hsi, msi, count=materials)
    reached = psnr(truth, image)
    assert reached > psnr(truth, cubic(hsi)) + 10
    for count in (0, 2, materials + 2, 10):
        outcome, image = fuse_cubes(hsi, msi, count=count)
        assert outcome.endmember_count == min(count or materials, materials)
        assert psnr(truth, image) > reached - 1
    assert right.count_reason == "asked for"
    assert any("Endmembers: " in text and "10 asked for" in text for text in notes.warnings)


def test_what_is_written_is_right_to_its_data_type(fuse_cubes: Fuse) -> None:
    """Stored as integers of 1e-4, a mixture of three materials is off by little more than their rounding."""
    truth, hsi, msi = scene(3)
    _, exact = fuse_cubes(hsi, msi)
    _, stored = fuse_cubes(hsi, msi, storage={"dtype": "int16", "scale": 1e-4})
    assert np.abs(stored - truth).mean() < np.abs(exact - truth).mean() + 1e-4


@pytest.mark.parametrize("level", [1, 100, 1000])
def test_a_level_on_both_images_changes_no_error(fuse_cubes: Fuse, level: float) -> None:
    truth, hsi, msi = scene(3)
    rng = np.random.default_rng(0)
    hsi, msi = (image + 0.002 * rng.standard_normal(image.shape) for image in (hsi, msi))
    added = level * float(truth.std())
    plain, raised = (fuse_cubes(hsi + c, msi + c)[1] - truth - c for c in (0.0, added))
    assert raised.std() < 1.1 * plain.std() + 1e-7 * added


@pytest.mark.parametrize("factor", [1e-8, 1e-3, 1e4, 1e8])
def test_units_change_no_error(fuse_cubes: Fuse, factor: float) -> None:
    truth, hsi, msi = scene(3)
    plain, scaled = (fuse_cubes(f * hsi, f * msi)[1] / f - truth for f in (1.0, factor))
    assert scaled.std() == pytest.approx(plain.std(), rel=0.1)


@pytest.mark.slow
def test_abundances_times_endmembers_are_the_image(fuse_cubes: Fuse, tmp_path: Path) -> None:
    _, hsi, msi = scene(3)
    _, image = fuse_cubes(hsi, msi, abundances=tmp_path / "a.tif", endmembers=tmp_path / "e.csv", constrained=False)
    endmembers = np.loadtxt(tmp_path / "e.csv", delimiter=",", skiprows=1)[:, 2:]
    with rasterio.open(tmp_path / "a.tif") as dataset:
        mixed = np.tensordot(endmembers, dataset.read().astype(float), 1)
    assert mixed == pytest.approx(image, abs=1e-6)


@pytest.mark.parametrize("value", [0.0, 7.0, -3.0])
def test_bands_that_do_not_vary_or_hold_one_pixel_are_left_out_and_named(
    fuse_cubes: Fuse, notes: Any, tmp_path: Path, value: float
) -> None:
    truth, hsi, msi = scene(3)
    _, plain = fuse_cubes(hsi, msi)
    hsi[4] = value
    hsi[9] = np.nan
    hsi[9, 3, 3] = 0.2
    _, image = fuse_cubes(hsi, msi)
    others = np.delete(np.arange(BANDS), [4, 9])
    assert np.isnan(image[[4, 9]]).all()
    assert psnr(truth[others], image[others]) > psnr(truth[others], plain[others]) - 3
    left_out = "2 of 30 bands of the HSI are left out: 1 with no data where the others have it (10"
    assert any(left_out in line for line in notes.logs)
    outcome = extract_endmembers.run(
        ExtractEndmembersRequest(hsi=tmp_path / "hsi.tif", output=tmp_path / "endmembers.csv"), notes
    )
    assert outcome.endmember_count >= 2
