"""The latent estimation network and its published training: docs/method.md, preset `published`, steps 2 and 3."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

PIXELS_AT_ONCE = 8192  # that are predicted together: 1024 hidden units of them take 32 MB


class LatentEstimationNetwork(nn.Module):
    """Abundances from what is known of a pixel: one hidden ReLU layer, linear outputs without constraints.

    The paper's ablation: non-negativity or a sum of one cost accuracy. Weights start as Glorot and Bengio (2010)
    have it, biases at 0.

    Parameters
    ----------
    inputs : int
        Values that are known of a pixel.
    endmembers : int
        K, the outputs.
    hidden : int
        Units of the hidden layer.
    """

    def __init__(self, inputs: int, endmembers: int, hidden: int = 1024) -> None:
        super().__init__()
        self.hidden = nn.Linear(inputs, hidden)
        self.abundances = nn.Linear(hidden, endmembers)
        for layer in (self.hidden, self.abundances):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        """Return abundances, with what training needs to differentiate them.

        Parameters
        ----------
        pixels : tensor of shape (n, inputs)

        Returns
        -------
        tensor of shape (n, K)
        """
        return self.abundances(torch.relu(self.hidden(pixels)))

    def divide_abundances(self, factor: NDArray[np.float32]) -> None:
        """Make each abundance smaller by its factor, for endmembers that are larger by it.

        Parameters
        ----------
        factor : ndarray of shape (K,)
        """
        with torch.no_grad():
            size = torch.from_numpy(factor).to(self.abundances.weight.device)
            self.abundances.weight.div_(size[:, None])
            self.abundances.bias.div_(size)

    def predict(self, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return abundances, computed for a few thousand pixels at a time to bound memory.

        Parameters
        ----------
        pixels : ndarray of shape (n, inputs)

        Returns
        -------
        ndarray of shape (n, K)
        """
        device = self.hidden.weight.device
        with torch.inference_mode():
            parts = [self(part.to(device)).cpu() for part in torch.from_numpy(pixels).split(PIXELS_AT_ONCE)]
        return torch.cat(parts).numpy()


@dataclass(frozen=True)
class TrainingSchedule:
    """Adam's epochs and learning rate: a linear rise over the first part, then a linear fall.

    Attributes
    ----------
    epochs : int
        How many, each over the full batch.
    start : float
        Learning rate of the first epoch.
    peak : float
        The highest learning rate.
    end : float
        That of the last epoch.
    rise : float
        Share of the epochs that lead up to the peak.
    """

    epochs: int = 2500
    start: float = 1e-3
    peak: float = 1e-2
    end: float = 1e-6
    rise: float = 0.3

    def learning_rate(self, epoch: int) -> float:
        """Return the learning rate of an epoch.

        Parameters
        ----------
        epoch : int
            From 0 on.

        Returns
        -------
        float
        """
        top = self.rise * self.epochs
        if epoch < top:
            return self.start + (self.peak - self.start) * epoch / top
        return self.peak + (self.end - self.peak) * (epoch - top) / (self.epochs - top)


PUBLISHED = TrainingSchedule()


def train(
    inputs: NDArray[np.float32],
    spectra: NDArray[np.float32],
    endmembers: NDArray[np.float32],
    *,
    schedule: TrainingSchedule = PUBLISHED,
    device: torch.device | None = None,
    seed: int = 0,
    on_epoch: Callable[[int, int], None] | None = None,
) -> LatentEstimationNetwork:
    """Train the network so that abundances times endmembers give the spectra back.

    Full batches, loss mean |A E - Y|, as published.

    Parameters
    ----------
    inputs : ndarray of shape (n, i)
        What the network sees of each coarse pixel.
    spectra : ndarray of shape (n, C)
        Y, in units in which bright pixels are about 1.
    endmembers : ndarray of shape (K, C)
        E, in the same units.
    schedule : TrainingSchedule
        As published by default.
    device : torch.device or None
        Where to train; the CPU by default.
    seed : int
        Of the weights that training starts from.
    on_epoch : callable or None
        Called after each epoch with the numbers of epochs done and to do.

    Returns
    -------
    LatentEstimationNetwork
        Trained, on the device.
    """
    torch.manual_seed(seed)
    network = LatentEstimationNetwork(inputs.shape[1], len(endmembers)).to(device)
    seen, target, mixing = (torch.from_numpy(array).to(device) for array in (inputs, spectra, endmembers))
    # The authors' TensorFlow program has Adam's epsilon at 1e-7.
    optimiser = torch.optim.Adam(network.parameters(), lr=schedule.start, eps=1e-7)
    for epoch in range(schedule.epochs):
        for group in optimiser.param_groups:
            group["lr"] = schedule.learning_rate(epoch)
        optimiser.zero_grad(set_to_none=True)
        (network(seen) @ mixing - target).abs().mean().backward()
        optimiser.step()
        if on_epoch is not None:
            on_epoch(epoch + 1, schedule.epochs)
    return network.eval()
