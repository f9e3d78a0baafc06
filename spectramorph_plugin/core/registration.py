"""The shift between the two images, found without knowing the response: docs/method.md, Registration.

Where the images lie right, linear combinations of the HSI's bands explain the MSI best, whatever its bands and units
are. The search goes over whole coarse pixels first, then over the parts of one; what is left, a fraction of a part, is
the centroid of the estimated blur (see psf_estimation.py). Of the libraries for this, scikit-image's masked
registration knows whole pixels only and its sub-pixel one no masks, and neither knows two images of different bands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, gaussian_filter

from .change_mask import change_mask

FARTHEST = 4  # the largest shift that is looked for along each axis, in coarse pixels
AXES = 5  # of the signal subspace, the strongest: they hold nearly all that an MSI sees, and little noise
# Standard deviation, in coarse pixels, of the Gaussian that the MSI is smoothed by before it is compared: the HSI's
# optics blur, too.
SMOOTHING = 0.5
# Side, in coarse pixels, of the square around each changed pixel that is not compared: a cloud's edge covers its
# pixels in part, and stands out less than the cloud.
AROUND = 5
LEAST_PIXELS = 30  # that are compared for a share that means anything, of AXES + 1 unknowns
MOST_PIXELS = 4096  # that are compared: more would not change the share
LEAST_EXPLAINED = 0.05  # share of the MSI's variance that the HSI must explain for a shift to be believed
APART = 2  # coarse pixels from which on a shift is another one, and not the slope of the same peak
LEAST_GAIN = 0.01  # share of what is unexplained without the shift that it must explain, to be more than chance


@dataclass(frozen=True)
class Shift:
    """By how much the MSI's content lies right of and below the HSI's.

    Attributes
    ----------
    columns : float
        To the right, in coarse pixels.
    rows : float
        Down, in coarse pixels.
    explained : float
        Share of the MSI's variance that the HSI explains there.
    unshifted : float
        The same without the shift.
    without : float
        The same, of the pixels that have not changed alone.
    distinct : float
        How many times as much is unexplained at the best of the whole shifts that lie APART coarse pixels or more from
        the best of all of them.
    """

    columns: float
    rows: float
    explained: float
    unshifted: float
    without: float
    distinct: float

    @property
    def distance(self) -> float:
        """The larger of both components, in coarse pixels."""
        return max(abs(self.columns), abs(self.rows))


def estimate_shift(
    parts: Sequence[NDArray[np.float32]], coefficients: Sequence[NDArray[np.float32]], samples: int
) -> Shift:
    """Estimate the shift, to about a tenth of a coarse pixel.

    Parameters
    ----------
    parts : sequence of ndarray of shape (c, h * samples, w * samples)
        The MSI of each piece of the scene, averaged onto `samples` x `samples` parts of each coarse pixel, in any
        units, NaN for no data.
    coefficients : sequence of ndarray of shape (K, h, w)
        The HSI of each piece, its strongest axes first, in any units, NaN for no data.
    samples : int
        Parts along a coarse pixel's side.

    Returns
    -------
    Shift
        0 where a shift explains hardly more than none.
    """
    found = best_shift(parts, [axes[:AXES] for axes in coefficients], samples)
    gained = found.explained - found.without
    if found.explained < LEAST_EXPLAINED or gained < LEAST_GAIN * (1 - found.without):
        return replace(found, columns=0.0, rows=0.0, explained=found.without)
    return found


def best_shift(
    parts: Sequence[NDArray[np.float32]],
    coefficients: Sequence[NDArray[np.float32]],
    samples: int,
    *,
    farthest: int = FARTHEST,
    explain_coarse: bool = False,
) -> Shift:
    """Return the shift under which the one image explains most of the other, be it much or little.

    Parameters
    ----------
    parts : sequence of ndarray of shape (c, h * samples, w * samples)
        The finer image of each piece of the scene, as in `estimate_shift`.
    coefficients : sequence of ndarray of shape (K, h, w)
        The coarser one of each piece, in any units, NaN for no data.
    samples : int
        Parts along a coarse pixel's side.
    farthest : int
        The largest shift that is looked for along each axis, in coarse pixels.
    explain_coarse : bool
        Whether the coarser image is to be explained by the finer one, as where it has fewer bands, and not the finer
        by the coarser.

    Returns
    -------
    Shift
    """
    pieces = [_Piece.of(image, axes, samples, farthest, explain_coarse) for image, axes in zip(parts, coefficients)]
    scene = _Scene(pieces)
    unshifted = scene.explained(0, 0)
    whole = range(-farthest * samples, farthest * samples + 1, samples)
    # Pixels under clouds fit nowhere. Left in, they would make the shift win that hides most of them.
    clear = scene.without_changes(0, 0)
    found = {(row, column): clear.explained(row, column) for row in whole for column in whole}
    best = max(found, key=lambda at: found[at])
    apart = [at for at in found if np.abs(np.subtract(at, best)).max() >= APART * samples]
    distinct = (1 - max((found[at] for at in apart), default=-1.0)) / max(1 - found[best], 1e-9)
    scene = scene.without_changes(*best)
    best = _uphill(scene, best)
    row, column = _vertex(scene, best, samples)
    explained, without = scene.explained(*best), scene.explained(0, 0)
    return Shift(column / samples, row / samples, explained, unshifted, without, distinct)


def explained_share(
    parts: Sequence[NDArray[np.float32]],
    coefficients: Sequence[NDArray[np.float32]],
    samples: int,
    *,
    explain_coarse: bool = False,
) -> float:
    """Return the share of the one image's variance that the other explains as they lie, but where they have changed.

    Parameters
    ----------
    parts : sequence of ndarray of shape (c, h * samples, w * samples)
        As in `best_shift`.
    coefficients : sequence of ndarray of shape (K, h, w)
        As in `best_shift`.
    samples : int
        Parts along a coarse pixel's side.
    explain_coarse : bool
        As in `best_shift`.

    Returns
    -------
    float
        -1 where too few pixels can be compared.
    """
    scene = _Scene([_Piece.of(image, axes, samples, 0, explain_coarse) for image, axes in zip(parts, coefficients)])
    return scene.without_changes(0, 0).explained(0, 0)


class _Compared(NamedTuple):
    """What is to be explained [n, c] and by what [n, k] at pixels that are known in both, and which they are."""

    seen: NDArray[np.float64]
    axes: NDArray[np.float64]
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]


@dataclass(frozen=True)
class _Piece:
    """A piece of the scene, with the MSI smoothed to about what the HSI resolves.

    `centred` is the MSI [c, h * samples + 2 margin, w * samples + 2 margin] at points a part apart, on which the coarse
    pixels' centres come to lie, with `margin` parts of NaN around it; `axes` the HSI [k, h, w]; `known` [h, w] tells
    where it can be compared.
    """

    centred: NDArray[np.float64]
    axes: NDArray[np.float64]
    known: NDArray[np.bool_]
    samples: int
    margin: int
    explain_coarse: bool

    @classmethod
    def of(
        cls,
        parts: NDArray[np.float32],
        axes: NDArray[np.float32],
        samples: int,
        farthest: int,
        explain_coarse: bool,
    ) -> _Piece:
        known = np.isfinite(parts).all(axis=0)
        sigma = SMOOTHING * samples
        weight = gaussian_filter(known.astype(np.float64), sigma)
        smooth = np.stack([gaussian_filter(np.where(known, band, 0).astype(np.float64), sigma) for band in parts])
        smooth = np.where(known & (weight > 0.5), smooth / np.maximum(weight, 1e-6), np.nan)
        margin = (farthest + 2) * samples
        padded = np.pad(smooth, ((0, 0), (margin, margin), (margin, margin)), constant_values=np.nan)
        if samples % 2 == 0:  # a coarse pixel's centre lies on the corner of four parts: their values there
            padded[:, 1:, 1:] = (padded[:, 1:, 1:] + padded[:, :-1, :-1]) / 2
        known = np.asarray(np.isfinite(axes).all(axis=0))
        return cls(padded, axes.astype(np.float64), known, samples, margin, explain_coarse)

    @cached_property
    def pixels(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Rows and columns [n] of the pixels that can be compared."""
        rows, columns = np.nonzero(self.known)
        return rows, columns

    def compared(self, row: int, column: int, step: int = 1) -> _Compared:
        """Compare each `step`th pixel with the MSI moved by so many parts; none with what lies past the margin."""
        first = self.margin + self.samples // 2
        last = None if max(abs(row), abs(column)) <= self.margin else 0
        rows, columns = (at[:last:step] for at in self.pixels)
        seen = self.centred[:, first + row + rows * self.samples, first + column + columns * self.samples]
        both = np.isfinite(seen).all(axis=0)
        rows, columns = rows[both], columns[both]
        fine, coarse = seen[:, both].T, self.axes[:, rows, columns].T
        seen, axes = (coarse, fine) if self.explain_coarse else (fine, coarse)
        return _Compared(seen, axes, rows, columns)

    def without_changes(self, row: int, column: int) -> _Piece:
        """Return the piece without pixels that the images do not agree on even where they fit best."""
        found = self.compared(row, column)
        if len(found.seen) < LEAST_PIXELS:
            return self
        changed = np.zeros(self.known.shape, bool)
        changed[found.rows, found.columns] = change_mask(found.seen, found.axes)
        return replace(self, known=self.known & ~binary_dilation(changed, np.ones((AROUND, AROUND))))


@dataclass(frozen=True)
class _Scene:
    """All pieces of a scene, compared together."""

    pieces: Sequence[_Piece]

    @cached_property
    def step(self) -> int:
        """Of so many pixels one is compared, so that it is not many more than MOST_PIXELS."""
        return -(-sum(len(piece.compared(0, 0).seen) for piece in self.pieces) // MOST_PIXELS) or 1

    def without_changes(self, row: int, column: int) -> _Scene:
        """Return the scene without pixels that the images do not agree on even under this shift."""
        return _Scene([piece.without_changes(row, column) for piece in self.pieces])

    def explained(self, row: int, column: int) -> float:
        """Return the share of the one's variance that the other explains under a shift, the mean over bands."""
        found = [piece.compared(row, column, self.step) for piece in self.pieces]
        both = np.concatenate([np.hstack((each.seen, each.axes)) for each in found])
        if len(both) < LEAST_PIXELS:
            return -1.0
        both -= both.mean(axis=0)
        products, bands = both.T @ both, found[0].seen.shape[1]
        variance, mixed, gram = products.diagonal()[:bands], products[bands:, :bands], products[bands:, bands:]
        gram = gram + np.diag(1e-9 * gram.diagonal() + 1e-30)
        varied = variance > 0
        shares = (mixed * np.linalg.solve(gram, mixed)).sum(axis=0)[varied] / variance[varied]
        return float(shares.mean()) if len(shares) else -1.0


def _uphill(scene: _Scene, start: tuple[int, int]) -> tuple[int, int]:
    """Return the shift, in parts, that none of its neighbours is better than."""
    found: dict[tuple[int, int], float] = {}
    best = start
    while True:
        around = [(best[0] + i, best[1] + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        for shift in around:
            if shift not in found:
                found[shift] = scene.explained(*shift)
        top = max(around, key=lambda shift: found[shift])
        if found[top] <= found[best]:
            return best
        best = top


def _vertex(scene: _Scene, best: tuple[int, int], samples: int) -> tuple[float, float]:
    """Return the top of the parabolas through the best shift and its neighbours half a coarse pixel away."""
    top = []
    here, step = scene.explained(*best), max(1, samples // 2)
    for axis in (0, 1):
        away = step * (np.arange(2) == axis)
        below, above = (scene.explained(*(np.array(best) + sign * away)) for sign in (-1, 1))
        curvature = below - 2 * here + above
        offset = 0.5 * (below - above) / curvature if curvature < -1e-12 and min(below, above) >= 0 else 0.0
        top.append(best[axis] + step * float(np.clip(offset, -0.5, 0.5)))
    return top[0], top[1]
