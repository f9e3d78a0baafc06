"""The shift between any two images, and how far it can be trusted: docs/method.md, Co-registration.

The same search as for a fusion (see registration.py), without what only a hyperspectral and a multispectral image have:
either image may have few or many bands. Parts of the scene, each looked at alone, tell how certain the shift is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .change_mask import change_mask
from .psf_estimation import estimate_psf
from .registration import AXES, LEAST_PIXELS, Shift, best_shift, explained_share

LEAST_VARIANCE = 1e-4  # share of the variance of the strongest axis that an axis must have to be one
# Into how many blocks a scene is split along its longer and its shorter side, from so many pixels on.
BLOCKS = ((1800, (3, 3)), (240, (2, 2)), (0, (2, 1)))
AGREES = 1.0  # coarse pixels that a block's shift may lie off the whole scene's and be the same
LARGEST_LEFT = 1.0  # coarse pixels: what the blur tells of a shift is what the search left, which is less than that


@dataclass(frozen=True)
class Views:
    """Two images as they are compared: in bands of equal weight, of which the one image's explain the other's.

    Attributes
    ----------
    fine : list of ndarray of shape (c, h * samples, w * samples)
        The finer image of each piece of the scene, NaN for no data.
    coarse : list of ndarray of shape (k, h, w)
        The coarser one.
    samples : int
        Parts of the finer image along a coarse pixel's side.
    explain_coarse : bool
        Whether the finer image explains the coarser one, which has fewer bands then.
    """

    fine: list[NDArray[np.float32]]
    coarse: list[NDArray[np.float32]]
    samples: int
    explain_coarse: bool

    @classmethod
    def of(cls, fine: Sequence[NDArray[np.float32]], coarse: Sequence[NDArray[np.float32]], samples: int) -> Views:
        """Put the bands of both into units of their deviation, and the ones that explain into few axes.

        Parameters
        ----------
        fine : sequence of ndarray of shape (c, h * samples, w * samples)
            In any units, NaN for no data.
        coarse : sequence of ndarray of shape (k, h, w)
            In any units, NaN for no data.
        samples : int

        Returns
        -------
        Views
        """
        fewer = len(coarse[0]) < len(fine[0])
        seen, axes = (coarse, fine) if fewer else (fine, coarse)
        scaled, strongest = _standardised(seen), _strongest_axes(_standardised(axes))
        return cls(strongest, scaled, samples, True) if fewer else cls(scaled, strongest, samples, False)

    def shift(self, farthest: int) -> Shift:
        """Return by how much the finer image's content lies right of and below the coarser one's.

        Parameters
        ----------
        farthest : int
            The largest shift that is looked for along each axis, in coarse pixels.

        Returns
        -------
        Shift
        """
        return best_shift(self.fine, self.coarse, self.samples, farthest=farthest, explain_coarse=self.explain_coarse)

    def explained(self) -> float:
        """Return the share of the one image's variance that the other explains as they lie."""
        return explained_share(self.fine, self.coarse, self.samples, explain_coarse=self.explain_coarse)

    def left_over(self) -> tuple[float, float] | None:
        """Return the part of a pixel that a search left over: the centroid of the blur between the images.

        Returns
        -------
        tuple of float or None
            Columns and rows, in coarse pixels; None where the images do not tell it.
        """
        fine, coarse = self._in_the_same_units()
        if fine is None or coarse is None:
            return None
        psf = estimate_psf(fine, coarse, self.samples)
        row, column = psf.shift()
        return (column, row) if psf.estimated and max(abs(row), abs(column)) <= LARGEST_LEFT else None

    def _in_the_same_units(self) -> tuple[list[NDArray[np.float32]] | None, list[NDArray[np.float32]] | None]:
        """Return both images as the bands that are to be explained, by the linear combinations that explain them."""
        means = [_mean_of_parts(parts, self.samples) for parts in self.fine]
        flat = [np.concatenate([each.reshape(len(each), -1).T for each in some]) for some in (means, self.coarse)]
        seen, axes = (flat[1], flat[0]) if self.explain_coarse else (flat[0], flat[1])
        both = np.isfinite(seen).all(axis=1) & np.isfinite(axes).all(axis=1)
        if both.sum() < LEAST_PIXELS:
            return None, None
        seen, axes = seen[both].astype(np.float64), axes[both].astype(np.float64)
        alike = ~change_mask(seen, axes)
        design = np.hstack([axes, np.ones((len(axes), 1))])
        mix = np.linalg.lstsq(design[alike], seen[alike], rcond=None)[0]
        explaining = self.fine if self.explain_coarse else self.coarse
        combined = [
            (np.tensordot(mix[:-1].T, each, 1) + mix[-1][:, None, None]).astype(np.float32) for each in explaining
        ]
        return (combined, self.coarse) if self.explain_coarse else (self.fine, combined)

    def blocks(self, farthest: int) -> Iterator[Views]:
        """Yield parts of the scene that can each be looked at alone.

        Parameters
        ----------
        farthest : int
            Coarse pixels of the finer image around a block that are kept.

        Yields
        ------
        Views
        """
        known = [np.argwhere(each) for each in self._known()]
        count = sum(map(len, known))
        sides = next(sides for least, sides in BLOCKS if count >= least)
        if len(self.coarse) >= np.prod(sides):  # the pieces themselves lie apart
            for piece in np.array_split(np.arange(len(self.coarse)), np.prod(sides)):
                yield self._part([self.fine[i] for i in piece], [self.coarse[i] for i in piece])
            return
        for fine, coarse, places in zip(self.fine, self.coarse, known):
            if len(places) == 0:
                continue
            ends = list(zip(places.min(axis=0), places.max(axis=0) + 1))
            if ends[0][1] - ends[0][0] < ends[1][1] - ends[1][0]:
                sides = sides[::-1]
            rows, columns = (np.linspace(*end, side + 1).astype(int) for end, side in zip(ends, sides))
            for down in zip(rows[:-1], rows[1:]):
                for across in zip(columns[:-1], columns[1:]):
                    yield self._block(fine, coarse, down, across, farthest)

    def _known(self) -> list[NDArray[np.bool_]]:
        """Return which coarse pixels [h, w] of each piece both images have."""
        means = [_mean_of_parts(parts, self.samples) for parts in self.fine]
        both = (np.concatenate(each) for each in zip(means, self.coarse))
        return [np.asarray(np.isfinite(each).all(axis=0)) for each in both]

    def _block(
        self,
        fine: NDArray[np.float32],
        coarse: NDArray[np.float32],
        rows: tuple[int, int],
        columns: tuple[int, int],
        farthest: int,
    ) -> Views:
        inner = np.full_like(coarse, np.nan)
        inner[:, rows[0] : rows[1], columns[0] : columns[1]] = coarse[:, rows[0] : rows[1], columns[0] : columns[1]]
        (top, bottom), (left, right) = (
            (max(0, first - farthest), min(length, last + farthest))
            for (first, last), length in zip((rows, columns), coarse.shape[1:])
        )
        step = self.samples
        return self._part(
            [fine[:, top * step : bottom * step, left * step : right * step]], [inner[:, top:bottom, left:right]]
        )

    def _part(self, fine: list[NDArray[np.float32]], coarse: list[NDArray[np.float32]]) -> Views:
        return Views(fine, coarse, self.samples, self.explain_coarse)


@dataclass(frozen=True)
class Agreement:
    """How far parts of the scene, each looked at alone, find the same shift.

    Attributes
    ----------
    blocks : int
        How many parts could be looked at.
    agreeing : int
        How many of them find the same shift, within a coarse pixel.
    columns : float
        Standard error of the shift's mean over those, in coarse pixels.
    rows : float
        The same, downwards.
    spread : float
        Standard deviation of their shifts, the larger one of both axes, in coarse pixels.
    """

    blocks: int
    agreeing: int
    columns: float
    rows: float
    spread: float


def agreement(views: Views, farthest: int) -> Agreement:
    """Return how far parts of the scene agree, of images with their shift removed.

    Parameters
    ----------
    views : Views
    farthest : int
        The largest shift that is looked for in each part along each axis, in coarse pixels.

    Returns
    -------
    Agreement
    """
    found = [block.shift(farthest) for block in views.blocks(farthest)]
    told = np.array([(each.columns, each.rows) for each in found if each.explained >= 0]).reshape(-1, 2)
    same = told[np.abs(told).max(axis=1, initial=0) <= AGREES]
    if len(same) < 2:
        return Agreement(len(told), len(same), AGREES, AGREES, AGREES)
    deviation = same.std(axis=0, ddof=1)
    columns, rows = deviation / np.sqrt(len(same))
    return Agreement(len(told), len(same), float(columns), float(rows), float(deviation.max()))


def _standardised(images: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """Return images [c, h, w] with their bands less their mean, in units of their standard deviation."""
    flat = np.concatenate([image.reshape(len(image), -1) for image in images], axis=1)
    flat = flat[:, np.isfinite(flat).all(axis=0)].astype(np.float64)
    if flat.shape[1] == 0:
        return list(images)
    mean, deviation = flat.mean(axis=1)[:, None, None], flat.std(axis=1)[:, None, None]
    scale = np.where(deviation > 0, deviation, 1)
    return [((image - mean) / scale).astype(np.float32) for image in images]


def _strongest_axes(images: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """Return images [c, h, w] along the axes [k, h, w] of their largest variance."""
    flat = np.concatenate([image.reshape(len(image), -1) for image in images], axis=1)
    flat = flat[:, np.isfinite(flat).all(axis=0)].astype(np.float64)
    if flat.shape[1] < LEAST_PIXELS:
        return list(images)
    size, axes = np.linalg.eigh(np.atleast_2d(np.cov(flat)))
    strongest = axes[:, ::-1][:, :AXES][:, size[::-1][:AXES] >= LEAST_VARIANCE * size[-1]]
    return [np.tensordot(strongest.T, image, 1).astype(np.float32) for image in images]


def _mean_of_parts(parts: NDArray[np.float32], samples: int) -> NDArray[np.float32]:
    bands, height, width = parts.shape
    means: NDArray[np.float32] = parts.reshape(bands, height // samples, samples, width // samples, samples).mean(
        axis=(2, 4)
    )
    return means
