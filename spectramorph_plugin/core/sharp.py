"""The preset `sharp`: context network, estimated blur and one joint solution. See docs/method.md, steps 4 to 7."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from .context_network import ContextNetwork
from .joint_solve import JointSolver
from .msi_alone import MsiAlone
from .nonlocal_mean import NonlocalMean
from .psf import PointSpreadFunction
from .scene import Scene, hsi_without_gaps, network_inputs, without_changes, without_gaps
from .subspace import SignalSubspace
from .uncertainty import ErrorModel

# What `doubts` tells of a pixel.
CHANGED, UNFAMILIAR = 1, 2
HALF_CHANGED = 0.5  # from which on a fine pixel is one of the changed ones around it


class Wanted(NamedTuple):
    """What is to be told beside the coefficients.

    Attributes
    ----------
    residuals : bool
    sigma : bool
    doubts : bool
    """

    residuals: bool = False
    sigma: bool = False
    doubts: bool = False


COEFFICIENTS = Wanted()


class Fused(NamedTuple):
    """A fused image, and what is known of it; None for what was not asked for.

    Attributes
    ----------
    coefficients : tensor of shape (K, H, W)
        Of the subspace.
    residuals : tensor of shape (2, H, W) or None
        How far it is from agreeing with each image: root mean square over the MSI's bands, and over the HSI's, in the
        HSI's units.
    sigma : tensor of shape (H, W) or None
        How large the error is likely to be at each pixel, 1 being the image's mean: (19) and (20) of docs/method.md. 1
        everywhere where the model does not tell it; without a map that is worth it, 1 but where an image is missing or
        contradicted.
    doubts : tensor of shape (H, W) or None
        0, CHANGED where the two images show different things, UNFAMILIAR where the MSI's values are unlike all that was
        learned from, or the sum of both.
    """

    coefficients: torch.Tensor
    residuals: torch.Tensor | None
    sigma: torch.Tensor | None
    doubts: torch.Tensor | None


@dataclass(frozen=True)
class SharpModel:
    """What turns a scene into the fused image's coefficients.

    Attributes
    ----------
    subspace : SignalSubspace
        Of K dimensions.
    network : ContextNetwork
        Estimates the coefficients.
    solver : JointSolver
        Makes the estimate agree with both images.
    mean : NonlocalMean
        Takes noise off the solution.
    gap_gain : tensor of shape (K, c)
        From the MSI's misfit to coefficients, where the HSI has none.
    psf : PointSpreadFunction
        The HSI's blur.
    change_limit : ndarray of shape (c,)
        Where the images differ by more, in the HSI's units, they show different things.
    training : str
        What the network learned from, in words.
    errors : ErrorModel or None
        How far its results are from the truth; None where that was not asked for, or the model is of an older file.
    alone : MsiAlone or None
        What tells coefficients where there is no HSI; None where that was not asked for, or the model is of an older
        file.
    changes_by_msi : bool
        Whether pixels in which the images show different things are told by the MSI alone, so that an HSI of an earlier
        date does.
    """

    subspace: SignalSubspace
    network: ContextNetwork
    solver: JointSolver
    mean: NonlocalMean
    gap_gain: torch.Tensor
    psf: PointSpreadFunction
    change_limit: NDArray[np.float32]
    training: str
    errors: ErrorModel | None = None
    alone: MsiAlone | None = None
    changes_by_msi: bool = False

    @property
    def learned_from(self) -> str:
        """What the network learned from, a key of TRAINING_SETS."""
        return self.training.split(":")[0]

    def coefficients(self, scene: Scene) -> torch.Tensor:
        """Return the fused image's subspace coefficients and nothing beside, see `fuse`.

        Parameters
        ----------
        scene : Scene

        Returns
        -------
        tensor of shape (K, H, W)
        """
        return self.fuse(scene).coefficients

    def fuse(self, scene: Scene, wanted: Wanted = COEFFICIENTS, part: tuple[slice, slice] | None = None) -> Fused:
        """Return the fused image, and what is known of it.

        Parameters
        ----------
        scene : Scene
        wanted : Wanted
            What is told beside the coefficients.
        part : tuple of slice or None
            Rows and columns that are asked for, all by default; the others are more noisy.

        Returns
        -------
        Fused
        """
        view = self.solver.msi_view
        alike = self.alike(scene)
        smooth = scene.degradation.interpolate(alike.hsi)
        changed = scene.trusted - alike.trusted
        found = self._solution(without_gaps(alike, smooth, view), smooth, changed)
        if part is None:
            part = slice(0, found.shape[1]), slice(0, found.shape[2])
        found = self.mean.apply(found, scene.msi, view, scene.degradation.ratio, part)
        return Fused(
            found,
            self._residuals(scene, found) if wanted.residuals else None,
            self._sigma(alike, smooth, found) if wanted.sigma else None,
            self._doubts(scene, changed) if wanted.doubts else None,
        )

    def alike(self, scene: Scene) -> Scene:
        """Return a scene that trusts the HSI where both images show the same, and whose HSI has no gaps.

        Parameters
        ----------
        scene : Scene

        Returns
        -------
        Scene
        """
        view = self.solver.msi_view
        return hsi_without_gaps(without_changes(scene, view, self.change_limit), view, self.gap_gain)

    def estimate(self, scene: Scene, smooth: torch.Tensor) -> torch.Tensor:
        """Return the coefficients that the MSI and the network tell, step 5 of docs/method.md.

        Parameters
        ----------
        scene : Scene
            Without gaps.
        smooth : tensor of shape (K, H, W)
            The HSI's coefficients, interpolated.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        return self.solver.by_msi(smooth, scene.msi).add_(self.network.predict(network_inputs(scene, smooth)))

    def fuse_msi(self, msi: torch.Tensor) -> Fused:
        """Return the image that the MSI alone tells, pixel by pixel.

        Parameters
        ----------
        msi : tensor of shape (c, H, W)
            In the HSI's units, less what it shows of the mean spectrum.

        Returns
        -------
        Fused
            Without sigma; the residuals are those of the MSI alone.

        Raises
        ------
        ValueError
            Where the model does not know how.
        """
        if self.alone is None:
            raise ValueError("the model needs the HSI")
        view = self.solver.msi_view
        found = self.alone.coefficients(msi, view)
        apart = ((msi - torch.tensordot(view, found, 1)) ** 2).mean(dim=0, keepdim=True).sqrt()
        return Fused(found, apart, None, self._unfamiliar(msi))

    def _solution(self, scene: Scene, smooth: torch.Tensor, changed: torch.Tensor) -> torch.Tensor:
        """Return what both images tell together, steps 5 and 6 of docs/method.md."""
        found = self.solver.by_hsi(self.estimate(scene, smooth), scene.hsi, scene.trusted, scene.degradation)
        if self.changes_by_msi and self.alone is not None and bool(changed.any()):
            share = scene.degradation.interpolate(changed[None]).clamp(0, 1)
            found += share * (self.alone.coefficients(scene.msi, self.solver.msi_view) - found)
        return found

    def _residuals(self, scene: Scene, coefficients: torch.Tensor) -> torch.Tensor:
        msi = scene.msi - torch.tensordot(self.solver.msi_view, coefficients, 1)
        hsi = (scene.hsi - scene.degradation.blur(coefficients)) * scene.trusted
        bands = len(self.subspace.basis)  # orthonormal: a misfit's size is the same in coefficients and in bands
        coarse = (hsi**2).sum(dim=0, keepdim=True).div(bands).sqrt()
        return torch.cat(
            [(msi**2).mean(dim=0, keepdim=True).sqrt(), scene.degradation.interpolate(coarse).clamp(min=0)]
        )

    def _sigma(self, alike: Scene, smooth: torch.Tensor, coefficients: torch.Tensor) -> torch.Tensor:
        if self.errors is None:
            return torch.ones_like(coefficients[0])
        centre, view, flat = self.subspace.centre, self.solver.msi_view, not self.errors.has_map
        return self.errors.map.relative_variance(alike, smooth, coefficients, centre, view, flat=flat).sqrt()

    def _doubts(self, scene: Scene, changed: torch.Tensor) -> torch.Tensor:
        where = scene.degradation.interpolate(changed[None])[0] > HALF_CHANGED
        return CHANGED * where + self._unfamiliar(scene.msi)

    def _unfamiliar(self, msi: torch.Tensor) -> torch.Tensor:
        """Return UNFAMILIAR where the MSI's values are unlike all that was learned from, as far as the model tells."""
        if self.errors is None:
            return torch.zeros_like(msi[0])
        return UNFAMILIAR * (self.errors.map.unlike(msi) > 1).float()

    def reach(self, steps: tuple[float, float]) -> int:
        """Return how far away, in coarse pixels, a pixel of either image still changes the result by enough to show.

        Parameters
        ----------
        steps : tuple of float
            Fine pixels to a coarse one, along rows and columns.

        Returns
        -------
        int
        """
        return self.solver.reach(self.psf, steps) + math.ceil(self.mean.reach(steps) / min(steps))
