"""A window of both images, its gaps filled: what everything in the preset `sharp` is computed from."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

from .context_network import CONTEXT_AXES
from .pixels import complete
from .spatial_degradation import SpatialDegradation

# Share of a coarse pixel. With less of it under valid MSI pixels it has no mean; with less of it missing it is whole.
AT_CUT_EDGES = 5.0  # times the difference of a change within the image
LEAST_COVERED = 1e-3
# Share of a coarse pixel that must lie within the MSI's extent to be trusted: what lies past it is mirrored here, which
# is not what the HSI saw.
LEAST_WITHIN = 0.9


@dataclass(frozen=True)
class Scene:
    """A window of both images, in one device's tensors, with gaps filled.

    Attributes
    ----------
    hsi : tensor of shape (K, h, w)
        Subspace coefficients of the HSI.
    msi : tensor of shape (c, H, W)
        The MSI in the HSI's units, less what it shows of the mean spectrum.
    blurred_msi : tensor of shape (c, h, w)
        The same as the HSI resolves it.
    known : ndarray of bool of shape (H, W)
        Where the MSI has data.
    hsi_known : tensor of bool of shape (h, w)
        Where the HSI has.
    trusted : tensor of shape (h, w)
        1 where both images have data and are to be compared, else 0.
    degradation : SpatialDegradation
        How fine and coarse pixels belong together.
    """

    hsi: torch.Tensor
    msi: torch.Tensor
    blurred_msi: torch.Tensor
    known: NDArray[np.bool_]
    hsi_known: torch.Tensor
    trusted: torch.Tensor
    degradation: SpatialDegradation

    def difference(self, msi_view: torch.Tensor) -> torch.Tensor:
        """Return the HSI through the response less the MSI through the blur.

        Parameters
        ----------
        msi_view : tensor of shape (c, K)
            R Q.

        Returns
        -------
        tensor of shape (c, h, w)
        """
        return torch.tensordot(msi_view, self.hsi, 1) - self.blurred_msi

    def detail(self) -> torch.Tensor:
        """Return what the MSI holds that is finer than the HSI.

        Returns
        -------
        tensor of shape (c, H, W)
        """
        return self.msi - self.degradation.interpolate(self.blurred_msi)


def fill_scene(
    hsi: NDArray[np.float32],
    msi: NDArray[np.float32],
    degradation: SpatialDegradation,
    *,
    device: torch.device | None = None,
) -> Scene | None:
    """Return a scene of images with gaps, which it fills.

    Parameters
    ----------
    hsi : ndarray of shape (K, h, w)
        Subspace coefficients, NaN throughout a pixel without data.
    msi : ndarray of shape (c, H, W)
        In the HSI's units, less what it shows of the mean spectrum; NaN throughout a pixel without data.
    degradation : SpatialDegradation
        How fine and coarse pixels belong together, on the same device.
    device : torch.device or None
        Where to compute; the CPU by default.

    Returns
    -------
    Scene or None
        None where one of the images has no data at all.
    """
    here, there = complete(hsi), complete(msi)
    if not here.any() or not there.any():
        return None
    trusted = torch.from_numpy(np.asarray(here, np.float32)).to(device) * (degradation.covered >= LEAST_WITHIN)
    values = torch.from_numpy(np.where(there, msi, 0).astype(np.float32)).to(device)
    if not there.all():
        mask = torch.from_numpy(np.asarray(there, np.float32)[None]).to(device)
        covered = degradation.blur(mask)
        means = degradation.blur(values) / covered.clamp(min=LEAST_COVERED)
        overall = values.sum(dim=(1, 2), keepdim=True) / mask.sum()
        means = torch.where(covered > LEAST_COVERED, means, overall)
        values = torch.where(mask > 0, values, degradation.interpolate(means))
        trusted = trusted * (covered[0] > 1 - LEAST_COVERED)
    if not here.all():
        hsi = _filled(hsi, ~here)
    coefficients = torch.from_numpy(np.ascontiguousarray(hsi)).to(device)
    hsi_known = torch.from_numpy(here).to(device)
    return Scene(coefficients, values, degradation.blur(values), there, hsi_known, trusted, degradation)


def without_changes(scene: Scene, msi_view: torch.Tensor, limit: NDArray[np.float32]) -> Scene:
    """Return a scene in which the HSI is not trusted where the two images show different things, as under clouds.

    Parameters
    ----------
    scene : Scene
    msi_view : tensor of shape (c, K)
        R Q.
    limit : ndarray of shape (c,)
        The most that the images may differ by, in the HSI's units.

    Returns
    -------
    Scene
    """
    most = torch.from_numpy(limit).to(scene.hsi.device)[:, None, None]
    # Past a cut edge the blur sees a mirrored image: by so much more the images may differ there without a change.
    looser = torch.where(scene.degradation.within, 1.0, AT_CUT_EDGES)
    alike = (scene.difference(msi_view).abs() <= most * looser).all(dim=0)
    return replace(scene, trusted=scene.trusted * alike)


def hsi_without_gaps(scene: Scene, msi_view: torch.Tensor, gain: torch.Tensor) -> Scene:
    """Return a scene whose HSI shows what the MSI does where it has no data, near what is next to it.

    Parameters
    ----------
    scene : Scene
    msi_view : tensor of shape (c, K)
        R Q.
    gain : tensor of shape (K, c)
        From the MSI's misfit to coefficients that vary as the scene does.

    Returns
    -------
    Scene
    """
    if scene.hsi_known.all():
        return scene
    shown = torch.tensordot(gain, -scene.difference(msi_view), 1)
    return replace(scene, hsi=torch.where(scene.hsi_known, scene.hsi, scene.hsi + shown))


def without_gaps(scene: Scene, smooth: torch.Tensor, msi_view: torch.Tensor) -> Scene:
    """Return a scene whose MSI shows what the HSI does where it has no data.

    Parameters
    ----------
    scene : Scene
    smooth : tensor of shape (K, H, W)
        The HSI's coefficients, interpolated.
    msi_view : tensor of shape (c, K)
        R Q.

    Returns
    -------
    Scene
    """
    if scene.known.all():
        return scene
    known = torch.from_numpy(scene.known).to(smooth.device)
    msi = torch.where(known, scene.msi, torch.tensordot(msi_view, smooth, 1))
    return replace(scene, msi=msi, blurred_msi=scene.degradation.blur(msi))


def network_inputs(scene: Scene, smooth: torch.Tensor) -> torch.Tensor:
    """Return what the network sees: the MSI, its detail finer than the HSI, and the HSI itself.

    Parameters
    ----------
    scene : Scene
    smooth : tensor of shape (K, H, W)
        The HSI's coefficients, interpolated.

    Returns
    -------
    tensor of shape (F, H, W)
        F = 2 c + min(K, CONTEXT_AXES).
    """
    return torch.cat([scene.msi, scene.detail(), smooth[:CONTEXT_AXES]])


def _filled(image: NDArray[np.float32], gaps: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return an image [b, h, w] with gaps [h, w] filled from the nearest pixel."""
    if not gaps.any():
        return image
    rows, columns = distance_transform_edt(gaps, return_distances=False, return_indices=True)
    return image[:, rows, columns]
