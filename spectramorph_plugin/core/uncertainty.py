"""How far a fused image is from the truth, told from the fit: docs/method.md, "How far it can be trusted".

Over all bands it is as large as the evidence tells (`error_evidence.py`); here it is told of each band, each pixel and
the spectral angle. The constants here are fitted by `python -m benchmarks.uncertainty`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.stats import spearmanr

from .error_evidence import Evidence, FittedScenes, joined
from .error_map import UNUSUAL, ErrorMap, features, product, whitening

if TYPE_CHECKING:
    pass

# Standard deviation of the told level against the true one, dB, on scenes that no constant has seen, the form chosen
# without them as well.
SPREAD = 1.4
# Share of what the HSI holds outside of the subspace that is error of the fused image.
OUTSIDE = 0.05
# Half widths of intervals that hold 68 and 90 % of the errors, in sigmas: tails are heavier than a normal
# distribution's.
WIDTH_68, WIDTH_90 = 0.82, 1.53
# The spectral angle over that which errors of this size, in directions at random, would make.
ANGLE = 0.86
# Share of the told error that comes of the sensors' disagreement, above which the figure is a lower bound: in the pair
# of Paris it is 0.33, and at most 0.10 in pairs whose images differ by noise and blur alone.
LOWER_BOUND = 0.2
# It is one, too, where the blur averages over more HSI pixels than this: of pairs with a known truth none has over 9.
WIDEST = 10.0
# The least rank correlation of map and held-out errors for which a map is offered.
WORTH = 0.25
# Share of the map that is alike everywhere: at least, and by the noise's share of the held-out errors.
FLOOR, NOISE_FLOOR, MOST_FLOOR = 0.06, 0.6, 0.9
MOST_PIXELS = 20000  # of a scene, by which the map is scaled
FRAME = 3  # coarse pixels along a scene's ends: where it was cut out of the images, they cannot be compared
FEWEST_PIXELS = 8  # by which a rank correlation is told


@dataclass(frozen=True)
class ErrorModel:
    """What is known of the error of a fused image.

    Attributes
    ----------
    bands : ndarray of shape (C,)
        Mean square error of each band, in the HSI's units squared.
    cubic : float
        Mean square error of the HSI's cubic interpolation, over all bands, in the same units.
    angle : float
        Mean spectral angle between fused image and truth, degrees.
    disagreement : float
        Share of the error that comes of what the sensors differ by beyond noise.
    width : float
        How many HSI pixels the blur averages over.
    counted : float
        Share of the pixels that all this is told of: where both images have data and show the same.
    everywhere : float
        The mean square error over all pixels, at worst, over that of those.
    worth : float
        Rank correlation of the map with the held-out errors.
    map : ErrorMap
        Where the error is large.
    """

    bands: NDArray[np.float64]
    cubic: float
    angle: float
    disagreement: float
    width: float
    counted: float
    everywhere: float
    worth: float
    map: ErrorMap

    @property
    def has_map(self) -> bool:
        """Whether the map tells enough to be shown."""
        return self.worth >= WORTH

    @property
    def is_lower_bound(self) -> bool:
        """Whether the sensors disagree by so much, or the blur is so wide, that the error may be larger than told."""
        return self.disagrees or self.width > WIDEST

    @property
    def disagrees(self) -> bool:
        """Whether it is because the sensors disagree."""
        return self.disagreement > LOWER_BOUND

    def enlarged(self, times: float) -> ErrorModel:
        """Return the same with larger errors.

        Parameters
        ----------
        times : float
            By which mean squares are larger.

        Returns
        -------
        ErrorModel
        """
        level = replace(self.map, level=self.map.level * times)
        return replace(self, bands=self.bands * times, angle=self.angle * times**0.5, map=level)


def error_model(fit: FittedScenes, evidence: Evidence | None = None) -> ErrorModel:
    """Tell the error of a fused image.

    Parameters
    ----------
    fit : FittedScenes
    evidence : Evidence or None
        Of the fit, where it is known already.

    Returns
    -------
    ErrorModel
    """
    evidence = evidence or Evidence.of(fit)
    basis, learned = fit.subspace.basis, evidence.learned
    # What the MSI leaves of the estimate's error tells how it is spread over the bands: (16).
    scale = learned / max(evidence.held_out, 1e-300)
    left = evidence.left(scale)
    within = _diagonal(basis, left) * learned / max(np.trace(left), 1e-300) + scale * OUTSIDE * fit.outside
    within *= learned / max(within.sum(), 1e-300)
    within += _diagonal(basis, evidence.noise)
    apart = evidence.growth * fit.gain @ evidence.difference @ fit.gain.T  # (17)
    beside = np.maximum(_diagonal(basis, apart), 0)
    total = within + beside
    found, relative = _map(fit, evidence, float(total.mean()))
    counted, everywhere = _everywhere(fit, found)
    return ErrorModel(
        bands=total,
        cubic=evidence.cubic / len(basis),
        angle=_angle(fit, relative, left + evidence.noise + apart, float(total.sum())),
        disagreement=float(beside.sum() / max(total.sum(), 1e-300)),
        width=float(1 / max(evidence.narrowness, 1e-300)),
        counted=counted,
        everywhere=everywhere,
        worth=_worth(relative, fit),
        map=found,
    )


def _map(fit: FittedScenes, evidence: Evidence, level: float) -> tuple[ErrorMap, list[torch.Tensor]]:
    """Return a map whose mean over the scenes' known pixels is 1, and what it tells of each scene."""
    rng = np.random.default_rng(0)
    details, values, chosen = [], [], []
    for scene in fit.scenes:
        alike = (scene.degradation.interpolate(scene.trusted[None])[0] > 0.5).cpu().numpy()
        places = np.flatnonzero(scene.known & alike if (scene.known & alike).any() else scene.known)
        if len(places) > MOST_PIXELS:
            places = rng.choice(places, MOST_PIXELS, replace=False)
        chosen.append(torch.from_numpy(places).to(scene.msi.device))
        details.append(scene.detail().flatten(1)[:, chosen[-1]])
        values.append(scene.msi.flatten(1)[:, chosen[-1]])
    value = joined(values)
    form, value_form, middle = whitening(joined(details)), whitening(value), value.mean(axis=1)
    seen = [
        features(scene, scene.degradation.interpolate(scene.hsi), image, fit.subspace.centre, fit.view_tensor, form)
        for scene, image in zip(fit.scenes, fit.fused)
    ]
    sample = torch.cat([part.flatten(1)[:, places].cpu() for part, places in zip(seen, chosen)], dim=1)
    means = sample.double().mean(dim=1).numpy()
    usual = float(product(sample, means).double().mean())
    far = ((value_form @ (value - middle[:, None])) ** 2).sum(axis=0)
    noise = np.trace(fit.subspace.noise) / max(evidence.held_out, 1e-300)
    found = ErrorMap(
        detail_form=form,
        value_form=value_form,
        value_middle=middle.astype(np.float32),
        gain=(fit.gain / len(fit.subspace.basis) ** 0.5).astype(np.float32),
        farthest=max(float(np.quantile(far, 1 - UNUSUAL)), 1e-30),
        means=means,
        usual=max(usual, 1e-30),
        floor=float(np.clip(FLOOR + NOISE_FLOOR * noise, FLOOR, MOST_FLOOR)),
        level=max(level, 1e-300),
        apart=evidence.apart,
    )
    return found, [found.by_features(scene, part, fit.view_tensor) for scene, part in zip(fit.scenes, seen)]


def _angle(fit: FittedScenes, relative: Sequence[torch.Tensor], covariance: NDArray[np.float64], total: float) -> float:
    """Return the mean spectral angle, in degrees, that errors of this covariance make, scaled to a sum of `total`."""
    known = [torch.from_numpy(scene.known.ravel()).to(image.device) for scene, image in zip(fit.scenes, fit.fused)]
    spectra = joined([image.flatten(1)[:, use] for image, use in zip(fit.fused, known)])
    shares = joined([image.reshape(1, -1)[:, use] for image, use in zip(relative, known)])[0]
    every = max(1, len(shares) // MOST_PIXELS)
    spectra, shares = spectra[:, ::every] + fit.subspace.centre[:, None], shares[::every]
    covariance = covariance * (total / max(np.trace(covariance), 1e-300))
    lengths = np.maximum((spectra**2).sum(axis=0), 1e-300)
    along = np.einsum("in,ij,jn->n", spectra, covariance, spectra) / lengths
    across = shares * np.maximum(total - along, 0)
    return float(np.degrees(ANGLE * np.arctan(np.sqrt(across / lengths))).mean())


def _everywhere(fit: FittedScenes, found: ErrorMap) -> tuple[float, float]:
    """Return the share of the pixels on which the images can be compared, and the relative variance of all of them."""
    alike, variance = [], []
    for scene in fit.scenes:
        frames = [
            round(FRAME * step) * (length > 2 * FRAME * step)
            for step, length in zip(scene.degradation.steps, scene.known.shape)
        ]
        rows, columns = (slice(frame, length - frame) for frame, length in zip(frames, scene.known.shape))
        known = torch.from_numpy(scene.known[rows, columns]).to(scene.msi.device)
        trusted = scene.degradation.interpolate(scene.trusted[None])[0] > 0.5
        alike.append(trusted[rows, columns][known].float()[None])
        variance.append(found.by_features(scene, None, fit.view_tensor)[rows, columns][known][None])
    shares, sizes = joined(alike), joined(variance)
    return (float(shares.mean()), float(sizes.mean())) if shares.size else (1.0, 1.0)


def _worth(relative: Sequence[torch.Tensor], fit: FittedScenes) -> float:
    """Return the rank correlation of the map, as the HSI would see it, with the energy of the held-out errors."""
    told = [
        scene.degradation.blur(image[None])[0][scene.trusted > 0].cpu().numpy()
        for scene, image in zip(fit.scenes, relative)
    ]
    energy, places = (fit.errors**2).sum(axis=1), np.concatenate(told)
    if len(places) < FEWEST_PIXELS or np.ptp(places) == 0 or np.ptp(energy) == 0:
        return 0.0
    return float(spearmanr(places, energy)[0])


def _diagonal(basis: NDArray[np.float64], covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the variance in each band of coefficients of this covariance."""
    return np.asarray(np.einsum("bk,kj,bj->b", basis, covariance, basis))
