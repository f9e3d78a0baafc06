"""How far a fused image is from the truth, told from the fit: docs/method.md, "How far it can be trusted".

Errors on held-out coarse pixels are what the method knows of its own error. The blur has averaged most of it away, and
by how much is not known: it is told by how much more detail the MSI has on the fine grid than on the coarse one, in the
proportion that scenes with a known truth show. The constants here are fitted by `python -m benchmarks.uncertainty`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.stats import spearmanr

from .error_map import UNUSUAL, ErrorMap, features, product, whitening
from .joint_solve import gain_of_msi
from .subspace import SignalSubspace

if TYPE_CHECKING:
    from .scene import Scene

# How much larger errors are on fine pixels than on held-out coarse ones: LEVEL × (growth of detail)^GROWTH_POWER ×
# ratio × (narrowness of the blur)^NARROW_POWER. Powers are round numbers near those that all scenes ask for: fitted to
# some of them, they tell less of the others.
LEVEL = 0.147
GROWTH_POWER, NARROW_POWER = 3 / 4, 1 / 3
# The size of what the MSI leaves of them is a sum over directions of variances to this power. The smaller an error is
# on the coarse grid, the more of it the blur has hidden: many small ones make more than few large ones of the same sum.
SIZE_POWER = 0.5
# Share of what the solution takes for the HSI's noise, a wrong blur among it, that is error of the fused image.
NOISE_LEFT = 0.4
# The same for interpolation, over the coarse detail that it misses: CUBIC_LEVEL × (growth of detail)^CUBIC_POWER.
CUBIC_LEVEL = 1.36
CUBIC_POWER = 0.85
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
# So many times the noise, and such a share of the scene's variance, are no disagreement.
BEYOND_NOISE, BEYOND_CONTRAST = 2.0, 1e-3
# The least rank correlation of map and held-out errors for which a map is offered.
WORTH = 0.25
# Share of the map that is alike everywhere: at least, and by the noise's share of the held-out errors.
FLOOR, NOISE_FLOOR, MOST_FLOOR = 0.06, 0.6, 0.9
# A band of the MSI counts for the growth of detail where so much of its detail is more than noise.
LEAST_DETAIL = 0.2
# How detail grows with the ratio where no band of the MSI tells it.
USUAL_GROWTH = 1.8
BLUR_RIDGE = 1e-6  # of what explains differences by another blur: it only keeps the equations solvable
MOST_PIXELS = 20000  # of a scene, by which the map is scaled
FRAME = 3  # coarse pixels along a scene's ends: where it was cut out of the images, they cannot be compared
FEWEST_COMPARED = 30  # coarse pixels by which the sensors' disagreement is told
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


@dataclass(frozen=True)
class FittedScenes:
    """What a fit knows of the scenes that it learned from.

    Attributes
    ----------
    scenes : sequence of Scene
        Trusted where the images show the same.
    fused : sequence of tensor of shape (K, H, W)
        The result on each.
    errors : ndarray of shape (n, K)
        Of the estimate, on the n trusted coarse pixels, each held out from what was learned.
    subspace : SignalSubspace
    view : ndarray of shape (c, K)
        R Q.
    gain : ndarray of shape (K, c)
        From the MSI's misfit to coefficients.
    msi_noise : ndarray of shape (c,)
        Standard deviations of the MSI's noise, in the HSI's units.
    hsi_noise : ndarray of shape (K, K)
        Covariance of what the solution takes for the HSI's noise.
    outside : ndarray of shape (C,)
        Mean square of what the HSI holds outside of the subspace, in the HSI's units squared.
    """

    scenes: Sequence[Scene]
    fused: Sequence[torch.Tensor]
    errors: NDArray[np.float64]
    subspace: SignalSubspace
    view: NDArray[np.float64]
    gain: NDArray[np.float64]
    msi_noise: NDArray[np.float64]
    hsi_noise: NDArray[np.float64]
    outside: NDArray[np.float64]

    @property
    def view_tensor(self) -> torch.Tensor:
        """R Q as the scenes' device has it."""
        return torch.from_numpy(np.ascontiguousarray(self.view, np.float32)).to(self.fused[0].device)


@dataclass(frozen=True)
class Evidence:
    """What the error is told by, before any constant comes in.

    Attributes
    ----------
    covariance : ndarray of shape (K, K)
        H, of the errors on held-out coarse pixels.
    view : ndarray of shape (c, K)
        V = R Q.
    msi_noise : ndarray of shape (c,)
        Standard deviations of the MSI's noise, in the HSI's units.
    hsi_noise : ndarray of shape (K, K)
        Covariance of what the solution takes for the HSI's noise.
    coarse_detail : float
        What interpolating the blurred HSI again loses: mean square, summed over the bands, in the HSI's units squared.
    growth : float
        How many times as much detail the MSI has on the fine grid as on the coarse one.
    ratio : float
        Fine pixels to a coarse one.
    narrowness : float
        Area of an HSI pixel over that which the blur averages over: 1 where it is no wider than the pixel.
    difference : ndarray of shape (c, c)
        Covariance of what the sensors differ by on the coarse grid beyond noise, blur and what held-out errors show.
    apart : float
        Mean square that such a difference would make in a band of the fused image, in the HSI's units squared.
    """

    covariance: NDArray[np.float64]
    view: NDArray[np.float64]
    msi_noise: NDArray[np.float64]
    hsi_noise: NDArray[np.float64]
    coarse_detail: float
    growth: float
    ratio: float
    narrowness: float
    difference: NDArray[np.float64]
    apart: float

    @classmethod
    def of(cls, fit: FittedScenes) -> Evidence:
        """Gather it.

        Parameters
        ----------
        fit : FittedScenes

        Returns
        -------
        Evidence
        """
        fine, coarse, missed, seen, apart, moved = [], [], [], [], [], []
        for scene in fit.scenes:
            trusted = scene.trusted > 0
            inner = _inner(trusted)
            known = torch.from_numpy(scene.known).to(scene.msi.device)
            to_fine, to_coarse = scene.degradation.interpolate, scene.degradation.blur
            fine.append(scene.detail()[:, known])
            coarse.append((scene.blurred_msi - to_coarse(to_fine(scene.blurred_msi)))[:, trusted])
            missed.append((scene.hsi - to_coarse(to_fine(scene.hsi)))[:, trusted])
            moved.append([image[:, inner] for image in _neighbours(scene.blurred_msi)])
            seen.append(torch.tensordot(fit.view_tensor, scene.hsi, 1)[:, inner])
            apart.append(scene.difference(fit.view_tensor)[:, inner])
        degradation = fit.scenes[0].degradation
        fine_energy, coarse_energy, missed_energy = (_mean_squares(_joined(parts)) for parts in (fine, coarse, missed))
        noise = np.diag(fit.msi_noise**2)
        real = fine_energy - fit.msi_noise**2
        tells = (real > LEAST_DETAIL * fine_energy) & (coarse_energy > 0)
        ratio, growth = degradation.ratio, degradation.ratio**USUAL_GROWTH
        if tells.any():
            growth = float(np.exp(np.log(real[tells] / coarse_energy[tells]).mean()))
        difference = _joined(apart)
        whole = float(((fit.gain @ difference) ** 2).sum(axis=0).mean() / len(fit.subspace.basis))
        # What another blur or place of the HSI's pixels would explain is no disagreement, and in the level already.
        around = np.stack([_joined(parts) for parts in zip(*moved)])  # [9, c, n]
        forms, rights = np.einsum("icn,jcn->ij", around, around), np.einsum("icn,cn->i", around, difference)
        form = forms + np.eye(len(forms)) * (BLUR_RIDGE * np.trace(forms) / len(forms) + 1e-300)
        difference -= np.tensordot(np.linalg.solve(form, rights), around, 1)
        alike = fit.view @ fit.subspace.noise @ fit.view.T + noise * degradation.noise_share
        contrast = np.atleast_2d(np.cov(_joined(seen)))
        held_out = np.atleast_2d(np.cov(fit.errors.T))
        # Nor is what the errors on held-out pixels show: they are what the level is told by.
        told = fit.view @ held_out @ fit.view.T + BEYOND_NOISE * alike + BEYOND_CONTRAST * contrast
        sizes, axes = np.linalg.eigh(difference @ difference.T / difference.shape[1] - told)
        sizes *= difference.shape[1] >= FEWEST_COMPARED
        return cls(
            covariance=held_out,
            view=fit.view,
            msi_noise=fit.msi_noise,
            hsi_noise=fit.hsi_noise,
            coarse_detail=float(missed_energy.sum()),
            growth=growth,
            ratio=ratio,
            narrowness=float(degradation.noise_share * ratio**2),
            difference=(axes * np.maximum(sizes, 0)) @ axes.T,
            apart=whole,
        )

    @property
    def held_out(self) -> float:
        """Mean square of the errors on held-out coarse pixels, summed over the bands."""
        return float(np.trace(self.covariance))

    def left(self, scale: float) -> NDArray[np.float64]:
        """Return the covariance [K, K] that the MSI leaves of errors that are so many times as large as held-out ones.

        Parameters
        ----------
        scale : float

        Returns
        -------
        ndarray of shape (K, K)
        """
        prior = scale * self.covariance
        left = prior - gain_of_msi(self.view, self.msi_noise, prior) @ self.view @ prior
        return np.asarray((left + left.T) / 2)

    @property
    def learned(self) -> float:
        """What the estimate's errors leave of the level, summed over the bands: the first part of (15)."""
        scale = LEVEL * self.growth**GROWTH_POWER * self.ratio * self.narrowness**NARROW_POWER
        variances = np.maximum(np.linalg.eigvalsh(self.left(scale)), 0)
        return float((variances**SIZE_POWER).sum() ** (1 / SIZE_POWER))

    @property
    def noise(self) -> NDArray[np.float64]:
        """Covariance [K, K] of what noise leaves: the second part of (15), no more than interpolation errs by."""
        noise = NOISE_LEFT * self.hsi_noise
        return np.asarray(noise * min(1.0, self.cubic / max(np.trace(noise), 1e-300)))

    @property
    def level(self) -> float:
        """Mean square error of the fused image, summed over the bands: (15) of docs/method.md."""
        return self.learned + float(np.trace(self.noise))

    @property
    def cubic(self) -> float:
        """Mean square error of interpolation, summed over the bands: (18) of docs/method.md."""
        return float(CUBIC_LEVEL * self.growth**CUBIC_POWER * self.coarse_detail)


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
    value = _joined(values)
    form, value_form, middle = whitening(_joined(details)), whitening(value), value.mean(axis=1)
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
    spectra = _joined([image.flatten(1)[:, use] for image, use in zip(fit.fused, known)])
    shares = _joined([image.reshape(1, -1)[:, use] for image, use in zip(relative, known)])[0]
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
    shares, sizes = _joined(alike), _joined(variance)
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


def _inner(places: torch.Tensor) -> torch.Tensor:
    """Return which of these coarse pixels [h, w] are not at the scene's ends: there the HSI saw past it as well."""
    inner = places.clone()
    for axis, length in enumerate(places.shape):
        inner.narrow(axis, 0, 1).fill_(False)
        inner.narrow(axis, length - 1, 1).fill_(False)
    return inner if bool(inner.any()) else places


def _neighbours(image: torch.Tensor) -> list[torch.Tensor]:
    """Return an image [b, h, w] moved by up to a pixel along both axes, nine times; past its edges it is repeated."""
    height, width = image.shape[1:]
    rows, columns = (
        [torch.arange(length, device=image.device).add(step).clamp(0, length - 1) for step in (-1, 0, 1)]
        for length in (height, width)
    )
    return [image[:, row][:, :, column] for row in rows for column in columns]


def _joined(parts: Sequence[torch.Tensor]) -> NDArray[np.float64]:
    """Return pixels [b, n] of several scenes as one array."""
    return np.asarray(torch.cat(list(parts), dim=1).cpu().double().numpy())


def _mean_squares(pixels: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray((pixels**2).mean(axis=1))


def _diagonal(basis: NDArray[np.float64], covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the variance in each band of coefficients of this covariance."""
    return np.asarray(np.einsum("bk,kj,bj->b", basis, covariance, basis))
