"""An HSI whose simulator took all beyond its ends for dark."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from spectramorph_plugin import SpectraMorph
from spectramorph_plugin.core.dark_border import LEAST_WITHIN, Border, is_dark
from spectramorph_plugin.core.metrics import compared
from spectramorph_plugin.core.psf import gaussian_psf
from spectramorph_plugin.core.simulation import blur_kernel, filtered, with_noise, with_pixel

RATIO, SIDE, BANDS = 4, 120, 30
WAVELENGTH = np.linspace(420.0, 900.0, BANDS)
Cube = NDArray[np.floating]


def scene(height: int = SIDE, width: int = SIDE) -> Cube:
    """Return mixtures of five materials in fine patches, brighter than nothing everywhere."""
    rng = np.random.default_rng(5)
    place = np.linspace(0, 1, BANDS)
    spectra = [0.15 + 0.35 * np.exp(-0.5 * ((place - centre) / 0.2) ** 2) for centre in (0.1, 0.35, 0.6, 0.8, 1.1)]
    fields = np.stack([gaussian_filter(rng.standard_normal((height, width)), 2) for _ in spectra])
    shares = np.exp(2.5 * fields / fields.std())
    return np.tensordot(np.array(spectra).T, shares / shares.sum(axis=0), axes=1)


def pair(truth: Cube, past: str, sigma: float = 3.4) -> tuple[Cube, Cube, Cube]:
    """Return HSI, MSI and response, the truth taken for `past` (a mode of numpy.pad) beyond its ends."""
    rng, kernel = np.random.default_rng(1), blur_kernel("gaussian", sigma)
    reach = len(kernel) // 2
    padded = np.pad(truth, ((0, 0), (reach, reach), (reach, reach)), mode=past)
    hsi = with_noise(filtered(padded, with_pixel(kernel, RATIO), RATIO), 35.0, rng)
    response = np.exp(-0.5 * ((WAVELENGTH - np.array([480, 560, 660, 830])[:, None]) / 35) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    return hsi, with_noise(np.tensordot(response, truth, axes=1), 40.0, rng), response


def psnr(truth: Cube, past: str, **how: float) -> float:
    hsi, msi, response = pair(truth, past, **how)
    fused = SpectraMorph().fit(hsi, msi, wavelength=WAVELENGTH, response=response).fuse()
    return compared(truth, fused, float(np.ptp(truth)), likeness=False).psnr


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(SIDE, SIDE), (SIDE // 2, 420)])
def test_a_dark_border_costs_no_more_than_a_decibel(shape: tuple[int, int]) -> None:
    truth = scene(*shape)
    assert psnr(truth, "constant") > psnr(truth, "symmetric") - 1.0


@pytest.mark.parametrize("past", ["symmetric", "edge"])
def test_another_border_is_not_taken_for_dark(past: str, caplog: pytest.LogCaptureFixture) -> None:
    hsi, msi, response = pair(scene(), past)
    with caplog.at_level("INFO", logger="spectramorph"):
        SpectraMorph().fit(hsi, msi, wavelength=WAVELENGTH, response=response)
    assert "takes all beyond for black" not in caplog.text


def test_a_dark_border_is_told(caplog: pytest.LogCaptureFixture) -> None:
    hsi, msi, response = pair(scene(), "constant")
    with caplog.at_level("INFO", logger="spectramorph"):
        SpectraMorph().fit(hsi, msi, wavelength=WAVELENGTH, response=response)
    assert "takes all beyond for black" in caplog.text


def test_the_share_within_is_what_a_white_image_shows() -> None:
    kernel, coarse = blur_kernel("gaussian", 0.5 * RATIO), SIDE // RATIO
    reach = len(kernel) // 2
    white = np.pad(np.ones((1, SIDE, SIDE)), ((0, 0), (reach, reach), (reach, reach)))
    seen = filtered(white, with_pixel(kernel, RATIO), RATIO)[0]
    centres = (np.arange(coarse) + 0.5) * RATIO
    psf = gaussian_psf(RATIO, fwhm=2.3548 * 0.5, width=9)
    border = Border.of(psf, (RATIO, RATIO), (centres, centres), (SIDE, SIDE))
    everywhere = np.arange(coarse)
    within = border.within(everywhere, everywhere)
    assert within == pytest.approx(seen, abs=0.01)
    lightened = border.lightened(seen[None].astype(np.float32), everywhere, everywhere)
    assert lightened == pytest.approx(1, abs=0.02)
    assert within.min() > LEAST_WITHIN


def test_darkness_has_to_be_as_large_as_the_blur_makes_it() -> None:
    within = np.ones((10, 10))
    within[0] = 0.7
    expected = np.full((2, 10, 10), 0.4)
    assert is_dark(expected * within, expected, within)
    assert not is_dark(expected, expected, within)
    assert not is_dark(0.9 * expected, expected, within)
    assert not is_dark(np.full_like(expected, np.nan), expected, within)
