"""The latent estimation network with coarse context, fitted in closed form.

The shape is the published one, a hidden ReLU layer and linear outputs. What differs: its hidden layer is drawn at
random, with the kinks on data points, so that fitting is a ridge regression; it sees the context of the coarse images;
and it learns the difference from the HSI interpolated to the pixel. It learns from two sets at once:

- through the blur: features of fine pixels, blurred and decimated as the HSI does, must give the HSI. Blurring is
  linear and so are the outputs, so this is a regression, too, and one on pixels as fine as those it is for;
- through the response, one scale up, as published: the HSI's own pixels as the MSI would see them.

The MSI's noise counts as a cost of the outputs: without it, bands that are nearly copies of each other would be
subtracted from each other.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve

from .spatial_degradation import SpatialDegradation

HIDDEN = 192
CONTEXT_AXES = 2  # of the signal subspace
# What the network may learn from: how much the pairs through the blur and those through the response count.
TRAINING_SETS = {"images": (1.0, 0.0), "response": (0.0, 1.0), "both": (1.0, 0.3)}
MEANINGS = {
    "images": "the MSI as the HSI resolves it",
    "response": "the HSI as the MSI would see it",
    "both": "the MSI as the HSI resolves it, and the HSI as the MSI would see it",
}
RIDGES = (0.01, 0.1, 1.0, 10.0)
BIAS_RIDGE = 1e-9
FOLDS = 2  # along each axis: held-out blocks, because neighbours are alike
NOISE_SAMPLE = 2048
FEATURES_AT_ONCE = 64
LEAST_SPREAD = 0.05  # of a feature, in units of the inputs: a unit that nearly always sleeps must not be blown up
ALL = slice(None)
CACHED_PIXELS = 1024  # whose activations stay in the processor's cache


Set = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp]]
"""Features [n, p], targets [n, K] and the held-out blocks [n] that the pixels belong to."""


@dataclass(frozen=True)
class Example:
    """A part of the scene to learn from.

    seen : network inputs of the fine pixels, tensor [F, H, W]; detail : what of the HSI's coefficients interpolation
    does not give, seen through the blur [K, h, w]; trusted : [h, w] where both images have data. The same one scale
    up: coarse_seen [F, h, w] and coarse_detail [K, h, w].
    """

    degradation: SpatialDegradation
    seen: torch.Tensor
    detail: torch.Tensor
    trusted: NDArray[np.bool_]
    coarse_seen: torch.Tensor
    coarse_detail: torch.Tensor


@dataclass(frozen=True)
class ContextNetwork:
    """Inputs [n, F] to corrections of the subspace coefficients [n, K]; tensors.

    shift, unit : [F] standardise the inputs; hidden [F, m] and kinks [m] make the hidden layer; outputs [m + F, K] and
    bias [K].
    """

    shift: torch.Tensor
    unit: torch.Tensor
    hidden: torch.Tensor
    kinks: torch.Tensor
    outputs: torch.Tensor
    bias: torch.Tensor

    def predict(self, seen: torch.Tensor) -> torch.Tensor:
        """Return corrections [K, H, W] for inputs [F, H, W]."""
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


def fit_context_network(
    examples: Sequence[Example], noise: NDArray[np.float64], training: str = "auto", seed: int = 0
) -> tuple[ContextNetwork, NDArray[np.float64], str]:
    """Fit the network.

    Parameters
    ----------
    noise : [F] standard deviation of each input.
    training : a key of TRAINING_SETS; auto: the one with the smallest error on held-out pixels, seen through the blur.

    Returns
    -------
    The network, the covariance [K, K] of its errors on held-out coarse pixels, and what it learned from in words.
    """
    rng = np.random.default_rng(seed)
    pixels = torch.cat([example.seen.reshape(len(example.seen), -1) for example in examples], dim=1)
    shift, unit = pixels.mean(dim=1), pixels.std(dim=1) + 1e-9 * pixels.abs().max() + 1e-30
    inputs, count = pixels.shape
    drawn = ((pixels[:, torch.from_numpy(rng.integers(0, count, NOISE_SAMPLE))].T - shift) / unit).cpu()
    hidden = torch.from_numpy(rng.standard_normal((inputs, HIDDEN)).astype(np.float32)) / np.sqrt(inputs)
    anchors = drawn[torch.from_numpy(rng.integers(0, len(drawn), HIDDEN))]
    kinks = -(anchors * hidden.T).sum(dim=1)

    def activations(standard: torch.Tensor, units: slice = ALL) -> torch.Tensor:
        return torch.addmm(kinks[units, None], hidden.T[units], standard).relu_()

    def features(standard: torch.Tensor) -> torch.Tensor:
        """Return hidden activations, then the inputs themselves, [m + F, n]."""
        return torch.cat([activations(standard), standard])

    def standardised(seen: torch.Tensor) -> torch.Tensor:
        return (seen.reshape(inputs, -1).cpu() - shift.cpu()[:, None]) / unit.cpu()[:, None]

    plain = features(drawn.T)
    jitter = rng.standard_normal(drawn.shape).astype(np.float32) * noise.astype(np.float32)
    mean = plain.mean(dim=1, keepdim=True)
    deviation = torch.from_numpy(plain.numpy().std(axis=1, keepdims=True)).clamp(min=LEAST_SPREAD)  # torch's is slower
    noisy = ((features((drawn + torch.from_numpy(jitter) / unit.cpu()).T) - plain) / deviation).numpy()
    noise_cost = np.pad((noisy @ noisy.T).astype(np.float64) / noisy.shape[1], (0, 1))
    sets: list[Set] = []
    ups: list[Set] = []
    for example in examples:
        trusted, folds = example.trusted.ravel(), _folds(example.trusted.shape)
        blurred = (_blurred(example, activations, standardised(example.seen)) - mean) / deviation
        above = (features(standardised(example.coarse_seen)) - mean) / deviation
        for target, columns, detail in ((sets, blurred, example.detail), (ups, above, example.coarse_detail)):
            right = detail.reshape(len(detail), -1).T.cpu().double().numpy()
            left = np.vstack([columns.double().numpy(), np.ones((1, columns.shape[1]))]).T
            target.append((left[trusted], right[trusted], folds[trusted]))
    through_blur, through_response = (tuple(np.concatenate(part) for part in zip(*each)) for each in (sets, ups))
    moments = _Moments.of(through_blur), _Moments.of(through_response)
    chosen = list(TRAINING_SETS) if training == "auto" else [training]
    fits = {name: _ridge(through_blur, moments, TRAINING_SETS[name], noise_cost) for name in chosen}
    sizes = {name: float(np.sqrt((errors**2).mean())) for name, (_, errors) in fits.items()}
    best = min(sizes, key=lambda name: sizes[name])
    weights, errors = fits[best]
    outputs = weights[:-1] / deviation.double().numpy()
    bias = weights[-1] - mean.double().numpy()[:, 0] @ outputs
    device = pixels.device
    # Laid out as a file gives them back: another order of sums would give another last digit.
    tensors = (torch.from_numpy(np.ascontiguousarray(array, np.float32)).to(device) for array in (outputs, bias))
    network = ContextNetwork(shift, unit, hidden.to(device), kinks.to(device), *tensors)
    return network, np.atleast_2d(np.cov(errors.T)), _training_in_words(best, sizes)


def _training_in_words(best: str, sizes: dict[str, float]) -> str:
    listed = ", ".join(f"{name} {size:.3g}" for name, size in sizes.items())
    reason = f"errors on held-out pixels: {listed}" if len(sizes) > 1 else "asked for"
    return f"{best}: {MEANINGS[best]} ({reason})"


def _blurred(
    example: Example, activations: Callable[[torch.Tensor, slice], torch.Tensor], pixels: torch.Tensor
) -> torch.Tensor:
    """Return the features of fine pixels [F, H W] as the HSI would see them [m + F, h w], some at a time."""
    starts = range(0, HIDDEN, FEATURES_AT_ONCE)
    hidden = (activations(pixels, slice(start, start + FEATURES_AT_ONCE)) for start in starts)
    shape, device = example.seen.shape[1:], example.seen.device
    images = (part.reshape(-1, *shape).to(device) for part in itertools.chain(hidden, [pixels]))
    return torch.cat([example.degradation.blur(image).reshape(len(image), -1).cpu() for image in images])


def _folds(shape: tuple[int, ...]) -> NDArray[np.intp]:
    rows, columns = (np.arange(length) * FOLDS // length for length in shape)
    return (rows[:, None] * FOLDS + columns[None, :]).ravel()


@dataclass(frozen=True)
class _Moments:
    """What regressions need of a set, from the pixels of each held-out block: grams [f, p, p], rights [f, p, K]."""

    grams: NDArray[np.float64]
    rights: NDArray[np.float64]

    @classmethod
    def of(cls, pairs: Set) -> _Moments:
        left, right, folds = pairs
        parts = [(left[folds == j], right[folds == j]) for j in range(FOLDS**2)]
        grams, rights = (np.stack(each) for each in zip(*((a.T @ a, a.T @ b) for a, b in parts)))
        return cls(grams / len(left), rights / len(left))


def _ridge(
    held_out: Set, moments: tuple[_Moments, _Moments], counts: tuple[float, float], noise_cost: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return weights [p, K] from sets that count so much, and errors [n, K] with the ridge that does best held out."""
    left, right, folds = held_out
    grams = np.tensordot(counts, [each.grams for each in moments], 1)
    rights = np.tensordot(counts, [each.rights for each in moments], 1)
    gram, target = grams.sum(axis=0) + noise_cost, rights.sum(axis=0)
    errors = np.empty((len(RIDGES), *right.shape))
    for j in np.unique(folds):
        own = folds == j
        rest, goal = gram - grams[j], target - rights[j]
        weights = np.hstack([_solve(rest, ridge, goal) for ridge in RIDGES])
        found = (left[own] @ weights).reshape(-1, len(RIDGES), right.shape[1])
        errors[:, own] = found.transpose(1, 0, 2) - right[own]
    best = int((errors**2).mean(axis=(1, 2)).argmin())
    return _solve(gram, RIDGES[best], target), errors[best].copy()


def _solve(gram: NDArray[np.float64], ridge: float, right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Solve (gram + ridge) x = right; the last unknown, the bias, is as good as free."""
    form = gram.copy()
    diagonal = np.einsum("ii->i", form)
    diagonal += ridge
    diagonal[-1] += BIAS_RIDGE - ridge
    weights: NDArray[np.float64] = cho_solve(cho_factor(form, overwrite_a=True, check_finite=False), right)
    return weights
