"""The latent estimation network with coarse context: docs/method.md, preset `sharp`, step 5.

The shape is the published one, a hidden ReLU layer and linear outputs. What differs: its hidden layer is drawn at
random, with the kinks on data points, so that fitting is a linear regression, see `context_learning.py`; it sees the
context of the coarse images; and it learns what the HSI interpolated to the pixel lacks.

Symbols of the shapes: F inputs and m hidden units, together m + F features; K coefficients; n pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from .spatial_degradation import SpatialDegradation

HIDDEN = 192  # hidden units, m
CONTEXT_AXES = 2  # axes of the signal subspace, the strongest ones, whose interpolated coefficients are inputs
SAMPLE = 2048  # pixels by which inputs and features are standardised
# The least that a feature is divided by to standardise it, in standard deviations of the inputs. A hidden unit that is
# 0 at nearly all pixels deviates by less: dividing by that would make its few other values, and their noise, huge.
LEAST_SPREAD = 0.05
# The least that an input is divided by, as a share of the largest value: one that does not vary may do so one scale up.
LEAST_DEVIATION = 1e-4
ALL = slice(None)
CACHED_PIXELS = 1024  # that are predicted at once on a CPU: their activations fit its cache


@dataclass(frozen=True)
class Example:
    """A part of the scene to learn from, on the fine grid and one scale up.

    Attributes
    ----------
    degradation : SpatialDegradation
        How its fine and coarse pixels belong together.
    seen : tensor of shape (F, H, W)
        The network's inputs at fine pixels.
    detail : tensor of shape (K, h, w)
        What the HSI's coefficients hold beyond their interpolation, as seen through the blur: the target.
    trusted : ndarray of bool of shape (h, w)
        Coarse pixels where both images have data and agree.
    coarse_seen : tensor of shape (F, h, w)
        The inputs one scale up: the HSI as the MSI would see it.
    coarse_detail : tensor of shape (K, h, w)
        The target one scale up: what the HSI's coefficients hold beyond their blurred image.
    """

    degradation: SpatialDegradation
    seen: torch.Tensor
    detail: torch.Tensor
    trusted: NDArray[np.bool_]
    coarse_seen: torch.Tensor
    coarse_detail: torch.Tensor


@dataclass(frozen=True)
class ContextNetwork:
    """The fitted network: from inputs to corrections of the interpolated subspace coefficients.

    Attributes
    ----------
    shift : tensor of shape (F,)
        What is taken off each input to standardise it.
    unit : tensor of shape (F,)
        What it is then divided by.
    hidden : tensor of shape (F, m)
        Weights of the hidden layer.
    kinks : tensor of shape (m,)
        Biases of the hidden layer, which put each unit's kink on a data point.
    outputs : tensor of shape (m + F, K)
        Weights of the outputs: on hidden units first, then on standardised inputs.
    bias : tensor of shape (K,)
        Of the outputs.
    """

    shift: torch.Tensor
    unit: torch.Tensor
    hidden: torch.Tensor
    kinks: torch.Tensor
    outputs: torch.Tensor
    bias: torch.Tensor

    def predict(self, seen: torch.Tensor) -> torch.Tensor:
        """Return the corrections of the coefficients at each pixel.

        Parameters
        ----------
        seen : tensor of shape (F, H, W)
            The inputs.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        units = len(self.kinks)
        # Standardising is made part of both layers.
        hidden, linear = ((layer / self.unit[:, None]).T for layer in (self.hidden, self.outputs[units:]))
        kinks, bias = self.kinks - hidden @ self.shift, self.bias - linear @ self.shift
        outputs = self.outputs[:units].T.contiguous()
        pixels = seen.reshape(len(seen), -1)
        corrections = torch.empty(len(outputs), pixels.shape[1], device=seen.device)
        at_once = CACHED_PIXELS if seen.device.type == "cpu" else pixels.shape[1]
        for start in range(0, pixels.shape[1], at_once):
            part = pixels[:, start : start + at_once]
            active = torch.addmm(kinks[:, None], hidden, part).relu_()
            corrections[:, start : start + at_once] = torch.addmm(bias[:, None], linear, part).addmm_(outputs, active)
        return corrections.reshape(-1, *seen.shape[1:])


@dataclass(frozen=True)
class HiddenLayer:
    """The network's drawn part. It computes on the CPU, in numbers that are the same with every device.

    Attributes
    ----------
    shift : tensor of shape (F,)
        What is taken off each input to standardise it.
    unit : tensor of shape (F,)
        What it is then divided by.
    hidden : tensor of shape (F, m)
        Its weights.
    kinks : tensor of shape (m,)
        Its biases.
    """

    shift: torch.Tensor
    unit: torch.Tensor
    hidden: torch.Tensor
    kinks: torch.Tensor

    @classmethod
    def drawn(cls, examples: Sequence[Example], rng: np.random.Generator) -> tuple[HiddenLayer, torch.Tensor]:
        """Draw a layer whose kinks lie on data points.

        Parameters
        ----------
        examples : sequence of Example
            Whose pixels they are.
        rng : Generator

        Returns
        -------
        layer : HiddenLayer
        sample : tensor of shape (s, F)
            Standardised inputs of some pixels.
        """
        pixels = torch.cat([example.seen.reshape(len(example.seen), -1) for example in examples], dim=1)
        inputs, count = pixels.shape
        shift, least = pixels.mean(dim=1), LEAST_DEVIATION * pixels.abs().max() + 1e-30
        unit = pixels.std(dim=1).clamp(min=least)
        sample = ((pixels[:, torch.from_numpy(rng.integers(0, count, SAMPLE))].T - shift) / unit).cpu()
        hidden = torch.from_numpy(rng.standard_normal((inputs, HIDDEN)).astype(np.float32)) / np.sqrt(inputs)
        anchors = sample[torch.from_numpy(rng.integers(0, len(sample), HIDDEN))]
        kinks = -(anchors * hidden.T).sum(dim=1)
        return cls(shift.cpu(), unit.cpu(), hidden, kinks), sample

    def standardised(self, seen: torch.Tensor) -> torch.Tensor:
        """Return standardised inputs.

        Parameters
        ----------
        seen : tensor of shape (F, h, w)
            Inputs, on any device.

        Returns
        -------
        tensor of shape (F, h w)
        """
        return (seen.reshape(len(self.shift), -1).cpu() - self.shift[:, None]) / self.unit[:, None]

    def activations(self, standard: torch.Tensor, units: slice = ALL) -> torch.Tensor:
        """Return what hidden units make of inputs.

        Parameters
        ----------
        standard : tensor of shape (F, n)
            Standardised inputs.
        units : slice
            Which units; all by default.

        Returns
        -------
        tensor of shape (units, n)
        """
        return torch.addmm(self.kinks[units, None], self.hidden.T[units], standard).relu_()

    def features(self, standard: torch.Tensor) -> torch.Tensor:
        """Return hidden activations, then the inputs themselves.

        Parameters
        ----------
        standard : tensor of shape (F, n)
            Standardised inputs.

        Returns
        -------
        tensor of shape (m + F, n)
        """
        return torch.cat([self.activations(standard), standard])


@dataclass(frozen=True)
class FeatureScale:
    """What standardises features.

    Attributes
    ----------
    mean : tensor of shape (m + F, 1)
    deviation : tensor of shape (m + F, 1)
    """

    mean: torch.Tensor
    deviation: torch.Tensor

    @classmethod
    def of(cls, features: torch.Tensor) -> FeatureScale:
        """Return the scale of some features.

        Parameters
        ----------
        features : tensor of shape (m + F, n)

        Returns
        -------
        FeatureScale
        """
        deviation = features.numpy().std(axis=1, keepdims=True)  # torch's takes longer
        return cls(features.mean(dim=1, keepdim=True), torch.from_numpy(deviation).clamp(min=LEAST_SPREAD))

    def apply(self, features: torch.Tensor) -> torch.Tensor:
        """Return standardised features.

        Parameters
        ----------
        features : tensor of shape (m + F, n)

        Returns
        -------
        tensor of shape (m + F, n)
        """
        return (features - self.mean) / self.deviation
