"""The shift between two images, against a scene that is known at every point."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from spectramorph_plugin.core.registration import Shift, estimate_shift

COARSE, POINTS, WAVES, AXES = 32, 12, 40, 3
VIEW = np.array([[0.8, -0.3, 0.1], [0.2, 0.9, -0.4]])
"""What the MSI's bands see of the HSI's axes."""


def seen(parts: int, shift: tuple[float, float] = (0, 0), seed: int = 0, size: int = COARSE) -> NDArray[np.float64]:
    """Return a scene of three axes on `parts` x `parts` pixels to a coarse one, its content moved right and down."""
    rng = np.random.default_rng(seed)
    frequency = 2 * np.pi * 0.2 * rng.standard_normal((2, AXES, WAVES))
    phase = 2 * np.pi * rng.random((AXES, WAVES))
    points = (np.arange(size * POINTS) + 0.5) / POINTS
    rows = np.exp(1j * (frequency[0, :, :, None] * (points - shift[1])[None] + phase[:, :, None]))
    columns = np.exp(1j * frequency[1, :, :, None] * (points - shift[0])[None])
    image = np.einsum("kwi,kwj->kij", rows, columns).real / np.sqrt(WAVES / 2)
    step = POINTS // parts
    return np.asarray(image.reshape(AXES, size * parts, step, size * parts, step).mean(axis=(2, 4)))


def pair(
    samples: int, shift: tuple[float, float], noise: float = 0.05, size: int = COARSE
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the MSI's parts, in units of its own, and the HSI's coefficients."""
    rng = np.random.default_rng(1)
    msi = np.tensordot(VIEW, seen(samples, shift, size=size), axes=1)
    msi = np.array([300.0, 20.0])[:, None, None] * (msi + noise * rng.standard_normal(msi.shape)) + 1000
    hsi = seen(1, size=size)
    return msi.astype(np.float32), (hsi + noise * rng.standard_normal(hsi.shape)).astype(np.float32)


@pytest.mark.parametrize("samples", [2, 3, 4])
@pytest.mark.parametrize("shift", [(0, 0), (1, -2), (0.4, -0.3), (-1.6, 0.25), (3.3, -3.5), (-4, 4)])
def test_a_shift_is_found_to_a_tenth_of_a_coarse_pixel(samples: int, shift: tuple[float, float]) -> None:
    parts, coefficients = pair(samples, shift)
    found = estimate_shift([parts], [coefficients], samples)
    assert (found.columns, found.rows) == pytest.approx(shift, abs=0.1)
    assert found.explained > 0.8
    assert found.unshifted <= found.explained + 1e-3


@pytest.mark.parametrize("shift", [(0, 0), (1, -2), (-3, 0)])
def test_images_of_the_same_pixels_are_compared_pixel_by_pixel(shift: tuple[float, float]) -> None:
    """What is left, a fraction of a pixel, is the blur's to tell."""
    parts, coefficients = pair(1, shift)
    found = estimate_shift([parts], [coefficients], 1)
    assert (found.columns, found.rows) == pytest.approx(shift, abs=0.1)


@pytest.mark.parametrize("shift", [(0.6, -1.2), (-2.25, 0.5)])
def test_a_cloud_over_a_tenth_of_the_msi_does_not_mislead(shift: tuple[float, float]) -> None:
    parts, coefficients = pair(4, shift)
    parts[:, 20:64, 50:86] += np.array([3000.0, 200.0])[:, None, None]
    found = estimate_shift([parts], [coefficients], 4)
    assert (found.columns, found.rows) == pytest.approx(shift, abs=0.1)


def test_pieces_of_the_scene_and_missing_pixels_tell_the_same() -> None:
    parts, coefficients = pair(2, (0.7, -0.45))
    parts[:, 10:14, 20:30] = np.nan
    coefficients[:, 25, 3:9] = np.nan
    halves = [parts[:, :, :32], parts[:, :, 32:]], [coefficients[:, :, :16], coefficients[:, :, 16:]]
    for images, axes in (([parts], [coefficients]), halves):
        found = estimate_shift(images, axes, 2)
        assert (found.columns, found.rows) == pytest.approx((0.7, -0.45), abs=0.1)


def test_images_that_have_nothing_in_common_are_not_moved() -> None:
    parts, _ = pair(2, (0, 0))
    other = seen(1, seed=9).astype(np.float32)
    noise = np.random.default_rng(2).standard_normal(other.shape).astype(np.float32)
    found = estimate_shift([parts], [noise], 2)
    assert (found.columns, found.rows, found.distance) == (0, 0, 0)
    assert found.explained < 0.05
    nothing = np.full_like(parts, np.nan)
    assert estimate_shift([nothing], [other], 2).distance == 0


def test_the_distance_of_a_shift_is_its_larger_component() -> None:
    assert Shift(-2.5, 1.0, 0.9, 0.4, 0.4, 0.2).distance == 2.5
    assert Shift(0.5, -0.75, 0.9, 0.4, 0.4, 0.2).distance == 0.75


@pytest.mark.slow
def test_a_small_valid_part_of_a_large_scene_tells_the_shift() -> None:
    """As under a mask: of forty thousand pixels, four hundred can be compared."""
    parts, coefficients = pair(2, (1.0, 1.0), size=200)
    around = np.full_like(parts, np.nan)
    around[:, 160:200, 160:200] = parts[:, 160:200, 160:200]
    found = estimate_shift([around], [coefficients], 2)
    assert (found.columns, found.rows) == pytest.approx((1, 1), abs=0.1)
