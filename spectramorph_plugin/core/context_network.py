"""The latent estimation network with coarse context, fitted in closed form: docs/method.md, preset `sharp`, step 5.

The shape is the published one, a hidden ReLU layer and linear outputs. What differs: its hidden layer is drawn at
random, with the kinks on data points, so that fitting is a ridge regression; it sees the context of the coarse images;
and it learns the difference from the HSI interpolated to the pixel. It learns from two sets at once:

- through the blur: features of fine pixels, blurred and decimated as the HSI does, must give the HSI. Blurring is
  linear and so are the outputs, so this is a regression, too, and one on pixels as fine as those it is for;
- through the response, one scale up, as published: the HSI's own pixels as the MSI would see them.

The MSI's noise counts as a cost of the outputs: without it, bands that are nearly copies of each other would be
subtracted from each other.

Symbols of the shapes: F inputs and m hidden units, together m + F features; p = m + F + 1 unknowns, the last of them
the bias; K coefficients; n pixels.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve

from .spatial_degradation import SpatialDegradation

HIDDEN = 192  # hidden units, m
CONTEXT_AXES = 2  # axes of the signal subspace, the strongest ones, whose interpolated coefficients are inputs
# What the network may learn from: how much the pairs through the blur and those through the response count.
TRAINING_SETS = {"images": (1.0, 0.0), "response": (0.0, 1.0), "both": (1.0, 0.3)}
MEANINGS = {
    "images": "the MSI as the HSI resolves it",
    "response": "the HSI as the MSI would see it",
    "both": "the MSI as the HSI resolves it, and the HSI as the MSI would see it",
}
# Candidates for the ridge regression's weight, beside features of variance 1.
RIDGES = (0.01, 0.1, 1.0, 10.0)
# That of the bias, which is to be free: this little only keeps the equations solvable.
BIAS_RIDGE = 1e-9
# Held-out blocks along each axis of a scene. Whole blocks and no single pixels, because neighbours are alike: a pixel
# among those that were learned from would be predicted better than any new one.
FOLDS = 2
NOISE_SAMPLE = 2048  # pixels by which features are standardised and the effect of noise on them is measured
FEATURES_AT_ONCE = 64  # that are blurred together, to bound memory: each is an image of the fine grid
# The least that a feature is divided by to standardise it, in standard deviations of the inputs. A hidden unit that is
# 0 at nearly all pixels deviates by less: dividing by that would make its few other values, and their noise, huge.
LEAST_SPREAD = 0.05
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


def fit_context_network(
    examples: Sequence[Example], noise: NDArray[np.float64], *, training: str = "auto", seed: int = 0
) -> tuple[ContextNetwork, NDArray[np.float64], str]:
    """Fit the network, and tell how much it errs.

    Parameters
    ----------
    examples : sequence of Example
        Parts of the scene, one or more.
    noise : ndarray of shape (F,)
        Standard deviation of each input's noise, in the input's units.
    training : str
        What it learns from, a key of TRAINING_SETS; auto: the one with the smallest error on held-out pixels, seen
        through the blur.
    seed : int
        Of the hidden layer's draw.

    Returns
    -------
    network : ContextNetwork
    errors : ndarray of shape (n, K)
        Its errors on the n trusted coarse pixels, example after example, each held out from what was learned.
    learned_from : str
        What it learned from, in words.
    """
    rng = np.random.default_rng(seed)
    layer, sample = _drawn_layer(examples, rng)
    features = layer.features(sample.T)
    scale = _FeatureScale.of(features)
    noise_cost = _noise_cost(layer, scale, sample, features, noise, rng)
    through_blur = _Pairs.joined([_pairs_through_blur(example, layer, scale) for example in examples])
    through_response = _Pairs.joined([_pairs_through_response(example, layer, scale) for example in examples])
    moments = _Moments.of(through_blur), _Moments.of(through_response)
    chosen = list(TRAINING_SETS) if training == "auto" else [training]
    fits = {name: _ridge(through_blur, moments, TRAINING_SETS[name], noise_cost) for name in chosen}
    sizes = {name: float(np.sqrt((errors**2).mean())) for name, (_, errors) in fits.items()}
    best = min(sizes, key=lambda name: sizes[name])
    weights, errors = fits[best]
    network = _assembled(layer, scale, weights, examples[0].seen.device)
    return network, errors, _training_in_words(best, sizes)


@dataclass(frozen=True)
class _HiddenLayer:
    """The network's drawn part: standardised inputs, shift and unit [F], and a hidden layer [F, m] with kinks [m].

    It computes on the CPU, in numbers that are the same with every device.
    """

    shift: torch.Tensor
    unit: torch.Tensor
    hidden: torch.Tensor
    kinks: torch.Tensor

    def standardised(self, seen: torch.Tensor) -> torch.Tensor:
        """Return inputs [F, h, w] of any device as standardised ones [F, h w]."""
        return (seen.reshape(len(self.shift), -1).cpu() - self.shift[:, None]) / self.unit[:, None]

    def activations(self, standard: torch.Tensor, units: slice = ALL) -> torch.Tensor:
        """Return what some hidden units make of standardised inputs [F, n], [units, n]."""
        return torch.addmm(self.kinks[units, None], self.hidden.T[units], standard).relu_()

    def features(self, standard: torch.Tensor) -> torch.Tensor:
        """Return hidden activations, then the standardised inputs [F, n] themselves, [m + F, n]."""
        return torch.cat([self.activations(standard), standard])


def _drawn_layer(examples: Sequence[Example], rng: np.random.Generator) -> tuple[_HiddenLayer, torch.Tensor]:
    """Draw a hidden layer whose kinks lie on data points; also return a sample of standardised inputs [s, F]."""
    pixels = torch.cat([example.seen.reshape(len(example.seen), -1) for example in examples], dim=1)
    inputs, count = pixels.shape
    shift, unit = pixels.mean(dim=1), pixels.std(dim=1) + 1e-9 * pixels.abs().max() + 1e-30
    sample = ((pixels[:, torch.from_numpy(rng.integers(0, count, NOISE_SAMPLE))].T - shift) / unit).cpu()
    hidden = torch.from_numpy(rng.standard_normal((inputs, HIDDEN)).astype(np.float32)) / np.sqrt(inputs)
    anchors = sample[torch.from_numpy(rng.integers(0, len(sample), HIDDEN))]
    kinks = -(anchors * hidden.T).sum(dim=1)
    return _HiddenLayer(shift.cpu(), unit.cpu(), hidden, kinks), sample


@dataclass(frozen=True)
class _FeatureScale:
    """What standardises features: their mean and deviation, both [m + F, 1]."""

    mean: torch.Tensor
    deviation: torch.Tensor

    @classmethod
    def of(cls, features: torch.Tensor) -> _FeatureScale:
        """Return that of features [m + F, n]."""
        deviation = features.numpy().std(axis=1, keepdims=True)  # torch's takes longer
        return cls(features.mean(dim=1, keepdim=True), torch.from_numpy(deviation).clamp(min=LEAST_SPREAD))

    def apply(self, features: torch.Tensor) -> torch.Tensor:
        """Return standardised features."""
        return (features - self.mean) / self.deviation


def _noise_cost(
    layer: _HiddenLayer,
    scale: _FeatureScale,
    sample: torch.Tensor,
    features: torch.Tensor,
    noise: NDArray[np.float64],
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return the covariance [p, p] of what noise in the inputs does to the standardised features.

    It is measured: noise of standard deviations [F] is added to a sample of inputs [s, F], whose features [m + F, s]
    are known without it. The bias has none.
    """
    jitter = torch.from_numpy(rng.standard_normal(sample.shape).astype(np.float32) * noise.astype(np.float32))
    noisy = layer.features((sample + jitter / layer.unit).T)
    error = ((noisy - features) / scale.deviation).numpy()
    return np.pad((error @ error.T).astype(np.float64) / error.shape[1], (0, 1))


class _Pairs(NamedTuple):
    """Pairs to learn from: standardised features and a 1 for the bias [n, p], targets [n, K], held-out blocks [n]."""

    features: NDArray[np.float64]
    targets: NDArray[np.float64]
    blocks: NDArray[np.intp]

    @classmethod
    def of(cls, features: torch.Tensor, targets: torch.Tensor, trusted: NDArray[np.bool_]) -> _Pairs:
        """Return those of features [m + F, h w] and targets [K, h, w] at trusted pixels [h, w]."""
        right = targets.reshape(len(targets), -1).T.cpu().double().numpy()
        left = np.vstack([features.double().numpy(), np.ones((1, features.shape[1]))]).T
        use = trusted.ravel()
        return cls(left[use], right[use], _blocks(trusted.shape)[use])

    @classmethod
    def joined(cls, sets: Sequence[_Pairs]) -> _Pairs:
        """Return the pairs of all sets as one."""
        return cls(*(np.concatenate(part) for part in zip(*sets)))


def _pairs_through_blur(example: Example, layer: _HiddenLayer, scale: _FeatureScale) -> _Pairs:
    """Return features of fine pixels as the HSI would see them, and what the HSI holds there."""
    return _Pairs.of(scale.apply(_blurred_features(example, layer)), example.detail, example.trusted)


def _pairs_through_response(example: Example, layer: _HiddenLayer, scale: _FeatureScale) -> _Pairs:
    """Return features of the HSI's own pixels, seen as the MSI would one scale up, and what they hold."""
    features = layer.features(layer.standardised(example.coarse_seen))
    return _Pairs.of(scale.apply(features), example.coarse_detail, example.trusted)


def _blurred_features(example: Example, layer: _HiddenLayer) -> torch.Tensor:
    """Return the features of fine pixels through the blur, [m + F, h w], computed some at a time."""
    standard = layer.standardised(example.seen)
    starts = range(0, HIDDEN, FEATURES_AT_ONCE)
    hidden = (layer.activations(standard, slice(start, start + FEATURES_AT_ONCE)) for start in starts)
    shape, device = example.seen.shape[1:], example.seen.device
    images = (part.reshape(-1, *shape).to(device) for part in itertools.chain(hidden, [standard]))
    return torch.cat([example.degradation.blur(image).reshape(len(image), -1).cpu() for image in images])


def _blocks(shape: tuple[int, ...]) -> NDArray[np.intp]:
    """Return the number of the held-out block that each pixel of an image [h, w] belongs to, [h w]."""
    rows, columns = (np.arange(length) * FOLDS // length for length in shape)
    return (rows[:, None] * FOLDS + columns[None, :]).ravel()


@dataclass(frozen=True)
class _Moments:
    """What regressions need of pairs, block by block: features' products [f, p, p], and with targets [f, p, K]."""

    grams: NDArray[np.float64]
    rights: NDArray[np.float64]

    @classmethod
    def of(cls, pairs: _Pairs) -> _Moments:
        left, right, blocks = pairs
        parts = [(left[blocks == j], right[blocks == j]) for j in range(FOLDS**2)]
        grams, rights = (np.stack(each) for each in zip(*((a.T @ a, a.T @ b) for a, b in parts)))
        return cls(grams / len(left), rights / len(left))


def _ridge(
    held_out: _Pairs, moments: tuple[_Moments, _Moments], counts: tuple[float, float], noise_cost: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return weights [p, K] learned from two sets that count so much, and errors on pairs that were held out, [n, K].

    Each block's errors are those of weights learned from all others; of the ridges, the one that errs least is used.
    """
    left, right, blocks = held_out
    grams = np.tensordot(counts, [each.grams for each in moments], 1)
    rights = np.tensordot(counts, [each.rights for each in moments], 1)
    gram, target = grams.sum(axis=0) + noise_cost, rights.sum(axis=0)
    errors = np.empty((len(RIDGES), *right.shape))
    for j in np.unique(blocks):
        own = blocks == j
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


def _assembled(
    layer: _HiddenLayer, scale: _FeatureScale, weights: NDArray[np.float64], device: torch.device
) -> ContextNetwork:
    """Return the network with weights [p, K], in which the features' standardising is made part of the outputs."""
    outputs = weights[:-1] / scale.deviation.double().numpy()
    bias = weights[-1] - scale.mean.double().numpy()[:, 0] @ outputs
    # Contiguous, as a model file gives them back: another layout would be summed in another order, and differ in the
    # last digit.
    arrays = (torch.from_numpy(np.ascontiguousarray(array, np.float32)) for array in (outputs, bias))
    tensors = (layer.shift, layer.unit, layer.hidden, layer.kinks, *arrays)
    return ContextNetwork(*(tensor.to(device) for tensor in tensors))


def _training_in_words(best: str, sizes: dict[str, float]) -> str:
    listed = ", ".join(f"{name} {size:.3g}" for name, size in sizes.items())
    reason = f"errors on held-out pixels: {listed}" if len(sizes) > 1 else "asked for"
    return f"{best}: {MEANINGS[best]} ({reason})"
