"""What the context network may learn from, and how well it learns it: docs/method.md, preset `sharp`, step 5.

It learns from two sets at once:

- through the blur: features of fine pixels, blurred and decimated as the HSI does, must give the HSI. Blurring is
  linear and so are the outputs, so this is a regression, too, and one on pixels as fine as those it is for;
- through the response, one scale up, as published: the HSI's own pixels as the MSI would see them.

The MSI's noise counts as a cost of the outputs: without it, bands that are nearly copies of each other would be
subtracted from each other.

Two fits follow each other. A ridge regression, blocks of pixels held out in turn, tells how large the errors are, and
in which directions (`held_out`). With that known, the outputs themselves are learned, by `kriging.py`.

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
from scipy.linalg import LinAlgError, cho_factor, cho_solve, lstsq

from ..messages import Message
from .context_network import HIDDEN, ContextNetwork, Example, FeatureScale, HiddenLayer
from .threads import each

# What the network may learn from: how much the pairs through the blur and those through the response count.
TRAINING_SETS = {"images": (1.0, 0.0), "response": (0.0, 1.0), "both": (1.0, 0.3)}
MEANINGS = {
    "images": Message("the MSI as the HSI resolves it"),
    "response": Message("the HSI as the MSI would see it"),
    "both": Message("the MSI as the HSI resolves it, and the HSI as the MSI would see it"),
}
# Candidates for the ridge regression's weight, beside features of variance 1.
RIDGES = (0.01, 0.1, 1.0, 10.0)
# That of the bias, which is to be free: this little only keeps the equations solvable.
BIAS_RIDGE = 1e-9
# Held-out blocks along each axis of a scene. Whole blocks and no single pixels, because neighbours are alike: a pixel
# among those that were learned from would be predicted better than any new one.
FOLDS = 2
FEATURES_AT_ONCE = 64  # that are blurred together, to bound memory: each is an image of the fine grid


class HeldOut(NamedTuple):
    """How well the network is learned, by pixels that were held out.

    Attributes
    ----------
    errors : ndarray of shape (n, K)
        At the n trusted coarse pixels, example after example.
    learned_from : str
        What the errors are smallest with, a key of TRAINING_SETS.
    reason : str
        The same, and why, in words.
    ridge : float
        The ridge regression's weight with which they are smallest.
    """

    errors: NDArray[np.float64]
    learned_from: str
    reason: str
    ridge: float


@dataclass(frozen=True)
class ContextLearning:
    """A drawn network and what its outputs may be learned from.

    Attributes
    ----------
    layer : HiddenLayer
    scale : FeatureScale
    noise_cost : ndarray of shape (p, p)
        Covariance of what noise in the inputs does to the standardised features.
    through_blur : tuple of Pairs
        One an example.
    through_response : Pairs
        Of all examples.
    device : device
        Where the network is to compute.
    """

    layer: HiddenLayer
    scale: FeatureScale
    noise_cost: NDArray[np.float64]
    through_blur: tuple[Pairs, ...]
    through_response: Pairs
    device: torch.device

    @classmethod
    def of(cls, examples: Sequence[Example], noise: NDArray[np.float64], *, seed: int = 0) -> ContextLearning:
        """Draw a hidden layer, and compute its features.

        Parameters
        ----------
        examples : sequence of Example
            Parts of the scene, one or more.
        noise : ndarray of shape (F,)
            Standard deviation of each input's noise, in the input's units.
        seed : int
            Of the hidden layer's draw.

        Returns
        -------
        ContextLearning
        """
        rng = np.random.default_rng(seed)
        layer, sample = HiddenLayer.drawn(examples, rng)
        device = examples[0].seen.device
        features = layer.features(sample.T)
        scale = FeatureScale.of(features)
        return cls(
            layer,
            scale,
            _noise_cost(layer, scale, sample, features, noise, rng),
            tuple(each(lambda example: _pairs_through_blur(example, layer, scale), examples, device)),
            Pairs.joined(each(lambda example: _pairs_through_response(example, layer, scale), examples, device)),
            device,
        )

    def held_out(self, training: str = "auto") -> HeldOut:
        """Tell how much the network errs on pixels that it did not learn from.

        Parameters
        ----------
        training : str
            What it learns from, a key of TRAINING_SETS; auto: the one with the smallest errors, seen through the blur.

        Returns
        -------
        HeldOut
        """
        through_blur = Pairs.joined(self.through_blur)
        moments = _Moments.of(through_blur), _Moments.of(self.through_response)
        chosen = list(TRAINING_SETS) if training == "auto" else [training]
        found = {name: _held_out_errors(through_blur, moments, TRAINING_SETS[name], self.noise_cost) for name in chosen}
        sizes = {name: float(np.sqrt((errors**2).mean())) for name, (errors, _) in found.items()}
        best = min(sizes, key=lambda name: sizes[name])
        errors, ridge = found[best]
        return HeldOut(errors, best, _training_in_words(best, sizes), ridge)

    def regressed(self, held_out: HeldOut) -> ContextNetwork:
        """Return the network with the outputs of the ridge regression, whose errors are those on held-out pixels.

        Parameters
        ----------
        held_out : HeldOut
            What it is to learn from, and with which ridge.

        Returns
        -------
        ContextNetwork
        """
        moments = _Moments.of(Pairs.joined(self.through_blur)), _Moments.of(self.through_response)
        grams, rights = _counted(moments, TRAINING_SETS[held_out.learned_from])
        return self.network(_solve(grams.sum(axis=0) + self.noise_cost, held_out.ridge, rights.sum(axis=0)))

    def network(self, weights: NDArray[np.float64]) -> ContextNetwork:
        """Return the network with outputs that were learned.

        Parameters
        ----------
        weights : ndarray of shape (p, K)
            Of the standardised features, and the bias.

        Returns
        -------
        ContextNetwork
        """
        # The features' standardising is made part of the outputs.
        outputs = weights[:-1] / self.scale.deviation.double().numpy()
        bias = weights[-1] - self.scale.mean.double().numpy()[:, 0] @ outputs
        # Contiguous, as a model file gives them back: another layout would be summed in another order, and differ in
        # the last digit.
        arrays = (torch.from_numpy(np.ascontiguousarray(array, np.float32)) for array in (outputs, bias))
        tensors = (self.layer.shift, self.layer.unit, self.layer.hidden, self.layer.kinks, *arrays)
        return ContextNetwork(*(tensor.to(self.device) for tensor in tensors))


class Pairs(NamedTuple):
    """Pairs to learn from.

    Attributes
    ----------
    features : ndarray of shape (n, p)
        Standardised, and a 1 for the bias.
    targets : ndarray of shape (n, K)
    blocks : ndarray of shape (n,)
        Number of the block that each is held out with.
    """

    features: NDArray[np.float64]
    targets: NDArray[np.float64]
    blocks: NDArray[np.intp]

    @classmethod
    def of(cls, features: torch.Tensor, targets: torch.Tensor, trusted: NDArray[np.bool_]) -> Pairs:
        """Return the pairs at trusted pixels.

        Parameters
        ----------
        features : tensor of shape (m + F, h w)
            Standardised.
        targets : tensor of shape (K, h, w)
        trusted : ndarray of bool of shape (h, w)

        Returns
        -------
        Pairs
        """
        right = targets.reshape(len(targets), -1).T.cpu().double().numpy()
        left = np.vstack([features.double().numpy(), np.ones((1, features.shape[1]))]).T
        use = trusted.ravel()
        return cls(left[use], right[use], _blocks(trusted.shape)[use])

    @classmethod
    def joined(cls, sets: Sequence[Pairs]) -> Pairs:
        """Return the pairs of all sets as one.

        Parameters
        ----------
        sets : sequence of Pairs

        Returns
        -------
        Pairs
        """
        return cls(*(np.concatenate(part) for part in zip(*sets)))


def _noise_cost(
    layer: HiddenLayer,
    scale: FeatureScale,
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


def _pairs_through_blur(example: Example, layer: HiddenLayer, scale: FeatureScale) -> Pairs:
    """Return features of fine pixels as the HSI would see them, and what the HSI holds there."""
    return Pairs.of(scale.apply(_blurred_features(example, layer)), example.detail, example.trusted)


def _pairs_through_response(example: Example, layer: HiddenLayer, scale: FeatureScale) -> Pairs:
    """Return features of the HSI's own pixels, seen as the MSI would one scale up, and what they hold."""
    features = layer.features(layer.standardised(example.coarse_seen))
    return Pairs.of(scale.apply(features), example.coarse_detail, example.trusted)


def _blurred_features(example: Example, layer: HiddenLayer) -> torch.Tensor:
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
    def of(cls, pairs: Pairs) -> _Moments:
        left, right, blocks = pairs
        parts = [(left[blocks == j], right[blocks == j]) for j in range(FOLDS**2)]
        grams, rights = (np.stack(each) for each in zip(*((a.T @ a, a.T @ b) for a, b in parts)))
        return cls(grams / len(left), rights / len(left))


def _held_out_errors(
    held_out: Pairs, moments: tuple[_Moments, _Moments], counts: tuple[float, float], noise_cost: NDArray[np.float64]
) -> tuple[NDArray[np.float64], float]:
    """Return errors [n, K] on pairs that were held out from learning from two sets that count so much, and the ridge.

    Each block's errors are those of weights learned from all others; of the ridges, the one that errs least is used.
    """
    left, right, blocks = held_out
    grams, rights = _counted(moments, counts)
    gram, target = grams.sum(axis=0) + noise_cost, rights.sum(axis=0)
    errors = np.empty((len(RIDGES), *right.shape))
    for j in np.unique(blocks):
        own = blocks == j
        rest, goal = gram - grams[j], target - rights[j]
        weights = np.hstack([_solve(rest, ridge, goal) for ridge in RIDGES])
        found = (left[own] @ weights).reshape(-1, len(RIDGES), right.shape[1])
        errors[:, own] = found.transpose(1, 0, 2) - right[own]
    best = int((errors**2).mean(axis=(1, 2)).argmin())
    return errors[best].copy(), RIDGES[best]


def _counted(
    moments: tuple[_Moments, _Moments], counts: tuple[float, float]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the products of two sets that count so much: of features [f, p, p], and with targets [f, p, K]."""
    grams = np.tensordot(counts, [each.grams for each in moments], 1)
    rights = np.tensordot(counts, [each.rights for each in moments], 1)
    return np.asarray(grams, np.float64), np.asarray(rights, np.float64)


def _solve(gram: NDArray[np.float64], ridge: float, right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Solve (gram + ridge) x = right; the last unknown, the bias, is as good as free."""
    form = gram.copy()
    diagonal = np.einsum("ii->i", form)
    diagonal += ridge
    diagonal[-1] += BIAS_RIDGE - ridge
    try:
        weights: NDArray[np.float64] = cho_solve(cho_factor(form, check_finite=False), right)
    except LinAlgError:
        # Features that do not vary make a form of which rounding decides whether it is positive: by LAPACK's version.
        weights = lstsq(form, right, check_finite=False)[0]
    return weights


def _training_in_words(best: str, sizes: dict[str, float]) -> str:
    listed = ", ".join(f"{name} {size:.3g}" for name, size in sizes.items())
    reason = Message("errors on held-out pixels: {listed}", listed=listed) if len(sizes) > 1 else Message("asked for")
    return Message("{choice}: {meaning} ({reason})", choice=best, meaning=MEANINGS[best], reason=reason)
