"""Coefficients by the MSI alone, where there is no HSI: docs/method.md, "A model on other images".

The same kind of network as the preset `sharp` has, which here sees nothing but the MSI's values at a pixel and tells
the coefficients themselves. It is learned from the pair that the model is fitted to, by the same regression, and what
the MSI shows otherwise is put right as the joint solution does it: (7) of docs/method.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from .context_learning import ContextLearning
from .context_network import ContextNetwork, Example
from .joint_solve import gain_of_msi
from .scene import Scene


@dataclass(frozen=True)
class MsiAlone:
    """What tells coefficients by the MSI's values.

    Attributes
    ----------
    network : ContextNetwork
        From the c values of a pixel to its K coefficients.
    gain : tensor of shape (K, c)
        From the MSI's misfit to coefficients.
    error : float
        Mean square over bands and coarse pixels of what it misses of the HSI, on pixels held out from learning; in the
        HSI's units squared.
    """

    network: ContextNetwork
    gain: torch.Tensor
    error: float

    @classmethod
    def of(
        cls,
        scenes: Sequence[Scene],
        view: NDArray[np.float64],
        msi_noise: NDArray[np.float64],
        response_noise: NDArray[np.float64],
        *,
        bands: int,
        seed: int = 0,
    ) -> MsiAlone:
        """Learn it.

        Parameters
        ----------
        scenes : sequence of Scene
            Parts of the pair to learn from, trusted where the images show the same.
        view : ndarray of shape (c, K)
            R Q.
        msi_noise : ndarray of shape (c,)
            Standard deviations of the MSI's noise, in the HSI's units.
        response_noise : ndarray of shape (c,)
            The same, of the noise and of the response's error together.
        bands : int
            C, of the HSI.
        seed : int
            Of the hidden layer's draw.

        Returns
        -------
        MsiAlone
        """
        device = scenes[0].hsi.device
        msi_view = torch.from_numpy(view.astype(np.float32)).to(device)
        examples = [
            Example(
                degradation=scene.degradation,
                seen=scene.msi,
                detail=scene.hsi,
                trusted=scene.trusted.cpu().numpy() > 0,
                coarse_seen=torch.tensordot(msi_view, scene.hsi, 1),
                coarse_detail=scene.hsi,
            )
            for scene in scenes
        ]
        learning = ContextLearning.of(examples, msi_noise, seed=seed)
        held_out = learning.held_out()
        gain = gain_of_msi(view, response_noise, np.atleast_2d(np.cov(held_out.errors.T))).astype(np.float32)
        error = float((held_out.errors**2).sum(axis=1).mean() / bands)
        return cls(learning.regressed(held_out), torch.from_numpy(gain).to(device), error)

    def coefficients(self, msi: torch.Tensor, msi_view: torch.Tensor) -> torch.Tensor:
        """Return the coefficients of each pixel.

        Parameters
        ----------
        msi : tensor of shape (c, H, W)
            In the HSI's units, less what it shows of the mean spectrum.
        msi_view : tensor of shape (c, K)
            R Q.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        estimate = self.network.predict(msi)
        misfit = msi - torch.tensordot(msi_view, estimate, 1)
        return torch.tensordot(self.gain, misfit, 1).add_(estimate)
