"""A tiny fusion that a device must be able to compute before it is trusted with a real one."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from .psf import gaussian_psf
from .scene import Scene, fill_scene
from .sharp import Wanted
from .sharp_fitting import fit_sharp
from .spatial_degradation import SpatialDegradation, centres_within
from .subspace import SignalDirections

RATIO, COARSE, BANDS = 2, 12, 8  # fine pixels to a coarse one, coarse pixels along a side, bands of the HSI
# Difference, as a share of the largest value, up to which a device's result is the CPU's: float32 in another order of
# sums differs by less, a device that computes wrongly by more.
SAME = 1e-3


def trial_fusion(device: torch.device) -> float:
    """Fuse a scene of random blocks and compare the result with the CPU's.

    Parameters
    ----------
    device : torch.device
        The one to try.

    Returns
    -------
    float
        The largest difference, a share of the largest value.

    Raises
    ------
    RuntimeError, NotImplementedError, TypeError
        What torch raises where the device cannot do it.
    """
    found, expected = _fused(device), _fused(torch.device("cpu"))
    return float(np.abs(found - expected).max() / np.abs(expected).max())


def _fused(device: torch.device) -> NDArray[np.float32]:
    rng = np.random.default_rng(0)
    blocks = np.kron(rng.random((3, COARSE // 2, COARSE // 2)), np.ones((2 * RATIO, 2 * RATIO)))
    truth = np.tensordot(rng.random((BANDS, 3)), blocks, 1).astype(np.float32)
    psf = gaussian_psf(RATIO)
    centres = centres_within(RATIO * COARSE, RATIO)
    response = np.kron(np.eye(2), np.full(BANDS // 2, 2 / BANDS)).astype(np.float32)

    def degradation(device: torch.device) -> SpatialDegradation:
        side = RATIO * COARSE
        return SpatialDegradation.of(psf, (RATIO, RATIO), (centres, centres), (side, side), device=device)

    cube = degradation(torch.device("cpu")).blur(torch.from_numpy(truth)).numpy()
    cube += 1e-3 * rng.standard_normal(cube.shape).astype(np.float32)
    subspace = SignalDirections.of(cube.reshape(BANDS, -1).T).subspace(3)
    msi = np.tensordot(response, truth - subspace.mean[:, None, None], 1).astype(np.float32)
    scene = fill_scene(subspace.image(cube), msi, degradation(device), device=device)
    if not isinstance(scene, Scene):
        raise ValueError("the trial scene has data")
    model = fit_sharp([scene], subspace, response, np.full(2, 1e-3), psf, device=device)
    with torch.inference_mode():
        fused = model.fuse(scene, Wanted(residuals=True))
        return torch.cat([image for image in fused[:2] if image is not None]).cpu().numpy()
