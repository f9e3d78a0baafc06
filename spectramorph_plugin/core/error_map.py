"""Where in a fused image its error is likely to be large: docs/method.md, "How far it can be trusted", (19) and (20).

Four things that are known of every pixel go with its error: how unusual the MSI's detail is there, how far the fused
image lies from the HSI interpolated, how far it is from the MSI, and how bright it is. Their product, each to a power
fitted on scenes with a known truth, is the error's variance over the image's mean variance. Where one of the images
says nothing, or the other contradicts it, more is added.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

if TYPE_CHECKING:
    from .scene import Scene

# Powers of the four features, and widths in fine pixels of the Gaussians that average them.
POWERS = (0.258, 0.225, 0.124, 0.177)
WIDTHS = (0.7, 1.0, 0.5, 0.0)
# What is added to a feature before its power is taken, as a share of its mean: 0 would be certainty.
LEAST_FEATURE = 1e-3
# The largest relative variance that is told.
MOST = 1e4
# Share of the pixels, when fitted, whose MSI values count as unusual.
UNUSUAL = 0.001
# So many times the usual is what the images differ by where they show different things.
FAR_APART = 10.0
# So many times what that difference makes of a band, squared, is error there: the network adds to it.
CONTRADICTED = 1.5
# Relative variance of a pixel of which the HSI is not known, or not trusted, beside it.
UNTRUSTED = 4.0


@dataclass(frozen=True)
class ErrorMap:
    """What makes a map of the error's relative variance.

    Attributes
    ----------
    detail_form : ndarray of shape (c, c)
        Whitens the MSI's detail.
    value_form : ndarray of shape (c, c)
        Whitens the MSI's values.
    value_middle : ndarray of shape (c,)
        The mean of these values.
    gain : ndarray of shape (K, c)
        From what the images differ by to coefficients, over the root of the number of bands.
    farthest : float
        Squared length of whitened values beyond which they count as unlike all that was learned from.
    means : ndarray of shape (4,)
        Of the features.
    usual : float
        Mean of the features' product.
    floor : float
        Share of the variance that is alike everywhere.
    level : float
        Mean square error of a band, in the HSI's units squared: what 1 means.
    apart : float
        Mean square that what the images differ by on the coarse grid, where they show the same, would make in a band.
    """

    detail_form: NDArray[np.float32]
    value_form: NDArray[np.float32]
    value_middle: NDArray[np.float32]
    gain: NDArray[np.float32]
    farthest: float
    means: NDArray[np.float64]
    usual: float
    floor: float
    level: float
    apart: float

    def relative_variance(
        self,
        scene: Scene,
        smooth: torch.Tensor,
        fused: torch.Tensor,
        centre: NDArray[np.float64],
        view: torch.Tensor,
        *,
        flat: bool = False,
    ) -> torch.Tensor:
        """Return the variance of each pixel's error over the image's mean variance.

        Parameters
        ----------
        scene : Scene
            Trusted where the images show the same.
        smooth : tensor of shape (K, H, W)
            The HSI's coefficients, interpolated.
        fused : tensor of shape (K, H, W)
            The result.
        centre : ndarray of shape (K,)
            Coefficients of the mean spectrum.
        view : tensor of shape (c, K)
            R Q.
        flat : bool
            Whether to tell only of pixels where an image is missing or contradicted, and the same of all others.

        Returns
        -------
        tensor of shape (H, W)
        """
        seen = None if flat else features(scene, smooth, fused, centre, view, self.detail_form)
        return self.by_features(scene, seen, view)

    def by_features(self, scene: Scene, seen: torch.Tensor | None, view: torch.Tensor) -> torch.Tensor:
        """Return the same from features that are known already.

        Parameters
        ----------
        scene : Scene
            Trusted where the images show the same.
        seen : tensor of shape (4, H, W) or None
            The features; None where no map is to be told, see `flat`.
        view : tensor of shape (c, K)
            R Q.

        Returns
        -------
        tensor of shape (H, W)
        """
        found = torch.ones_like(scene.msi[0]) if seen is None else self._learned(scene, seen)
        # Where the HSI is missing or shows something else, what the images differ by is error of the one or the other.
        gain = torch.from_numpy(self.gain).to(scene.msi.device)
        apart = (torch.tensordot(gain, scene.difference(view), 1) ** 2).sum(dim=0, keepdim=True)
        apart = CONTRADICTED * (apart - FAR_APART * self.apart).clamp(min=0) / self.level
        more = apart + UNTRUSTED * (1 - scene.trusted)
        if bool(more.any()):
            found = found + scene.degradation.interpolate(more)[0].clamp(min=0)
        return found.clamp(max=MOST)

    def _learned(self, scene: Scene, seen: torch.Tensor) -> torch.Tensor:
        """Return the relative variance [H, W] by the features of each pixel."""
        found = self.floor + (1 - self.floor) * product(seen, self.means) / self.usual
        # What was learned says little of pixels that are unlike all that it was learned from.
        return found * self.unlike(scene.msi).clamp(min=1)

    def unlike(self, msi: torch.Tensor) -> torch.Tensor:
        """Return how unlike the MSI's values are to those that were learned from: above 1, more than all but a few.

        Parameters
        ----------
        msi : tensor of shape (c, H, W)
            In the HSI's units, less what it shows of the mean spectrum.

        Returns
        -------
        tensor of shape (H, W)
            Squared lengths of the whitened values, over that which one in a thousand exceeded.
        """
        middle = torch.from_numpy(self.value_middle).to(msi.device)[:, None, None]
        form = torch.from_numpy(self.value_form).to(msi.device)
        return (torch.tensordot(form, msi - middle, 1) ** 2).sum(dim=0) / self.farthest


def features(
    scene: Scene,
    smooth: torch.Tensor,
    fused: torch.Tensor,
    centre: NDArray[np.float64],
    view: torch.Tensor,
    detail_form: NDArray[np.float32],
) -> torch.Tensor:
    """Return what goes with the error: unusual detail, distance from the HSI and from the MSI, brightness.

    Parameters
    ----------
    scene : Scene
    smooth : tensor of shape (K, H, W)
        The HSI's coefficients, interpolated.
    fused : tensor of shape (K, H, W)
        The result.
    centre : ndarray of shape (K,)
        Coefficients of the mean spectrum.
    view : tensor of shape (c, K)
        R Q.
    detail_form : ndarray of shape (c, c)
        Whitens the MSI's detail.

    Returns
    -------
    tensor of shape (4, H, W)
        All squared.
    """
    form = torch.from_numpy(detail_form).to(fused.device)
    middle = torch.from_numpy(centre.astype(np.float32)).to(fused.device)[:, None, None]
    detail = torch.tensordot(form, scene.detail(), 1)
    images = detail, fused - smooth, scene.msi - torch.tensordot(view, fused, 1), fused + middle
    energies = ((image**2).sum(dim=0) for image in images)
    return torch.stack([_averaged(energy, width) for energy, width in zip(energies, WIDTHS)])


def product(seen: torch.Tensor, means: NDArray[np.float64], powers: tuple[float, ...] = POWERS) -> torch.Tensor:
    """Return the features' product, each to its power.

    Parameters
    ----------
    seen : tensor of shape (4, H, W)
        The features.
    means : ndarray of shape (4,)
        Theirs over the scenes that were learned from.
    powers : tuple of float
        Of the features.

    Returns
    -------
    tensor of shape (H, W)
    """
    total = torch.zeros_like(seen[0])
    for feature, mean, power in zip(seen, means, powers):
        total += power * torch.log(feature / max(float(mean), 1e-30) + LEAST_FEATURE)
    return total.exp()


def whitening(values: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return what makes the covariance of values the identity.

    Parameters
    ----------
    values : ndarray of shape (c, n)

    Returns
    -------
    ndarray of shape (c, c)
    """
    covariance = np.atleast_2d(np.cov(values.astype(np.float64)))
    # Bands that are copies of others have no inverse: the little that is added keeps their difference from counting.
    covariance += np.eye(len(covariance)) * (1e-4 * np.trace(covariance) / len(covariance) + 1e-30)
    return np.linalg.inv(np.linalg.cholesky(covariance)).astype(np.float32)


def _averaged(image: torch.Tensor, width: float) -> torch.Tensor:
    """Return an image [H, W] averaged by a Gaussian of so many pixels; past its edges it is mirrored."""
    if not width or min(image.shape) < 2:
        return image
    reach = min(int(np.ceil(3 * width)), min(image.shape) - 1)
    weights = torch.exp(-0.5 * (torch.arange(-reach, reach + 1, device=image.device) / width) ** 2)
    weights = (weights / weights.sum()).to(image.dtype)
    for axis in (0, 1):
        padded = torch.cat([image.narrow(axis, 1, reach).flip(axis), image, _end(image, axis, reach)], dim=axis)
        length = image.shape[axis]
        image = sum(
            (weight * padded.narrow(axis, start, length) for start, weight in enumerate(weights)),
            torch.zeros_like(image),
        )
    return image


def _end(image: torch.Tensor, axis: int, reach: int) -> torch.Tensor:
    return image.narrow(axis, image.shape[axis] - 1 - reach, reach).flip(axis)
