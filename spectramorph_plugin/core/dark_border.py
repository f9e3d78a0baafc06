"""The border of a simulated image, past which its simulator took all for dark: docs/method.md, "Around it".

Many simulators blur an image as if nothing but zeros lay past its ends. No sensor sees that. Coarse pixels along the
ends are too dark then by the share of the blur that lies outside, which is known with the blur: they are divided by the
share that lies within. What they show then is what lies within alone, as from nearer to the middle: they do to begin an
estimate with, and are not trusted beyond that.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .psf import PointSpreadFunction
from .spatial_degradation import blur_matrix

Centres = tuple[NDArray[np.float64], NDArray[np.float64]]

# A pixel tells whether what lies past the ends is dark where between these shares of the blur lie within them.
LEAST_WITHIN, MOST_WITHIN = 0.1, 0.95
# It is taken for dark where this leaves no more than so much of the squared misfit that remains otherwise, on so many
# pixels at least.
MOST_LEFT, FEWEST = 0.25, 8
WHOLE = 0.9  # share of its blur within the ends from which on a pixel of such an image is trusted


@dataclass(frozen=True)
class Border:
    """How much of the blur lies within the fine image's ends, for each coarse pixel of an image.

    Attributes
    ----------
    rows : ndarray of shape (terms, h)
        Of the blur's separable terms, along the axis of rows.
    columns : ndarray of shape (terms, w)
        The same along the axis of columns.
    """

    rows: NDArray[np.float64]
    columns: NDArray[np.float64]

    @classmethod
    def of(
        cls, psf: PointSpreadFunction, steps: tuple[float, float], centres: Centres, shape: tuple[int, int]
    ) -> Border:
        """Add up the blur's weights.

        Parameters
        ----------
        psf : PointSpreadFunction
            The coarse image's blur.
        steps : tuple of float
            Fine pixels to a coarse one, along rows and columns.
        centres : tuple of ndarray of shape (h,) and (w,)
            Where all coarse pixels' centres lie along rows and columns, in fine pixels from the fine image's corner.
        shape : tuple of int
            Rows and columns of the fine image.

        Returns
        -------
        Border
        """
        lines = zip((psf.rows, psf.columns), centres, steps, shape)
        return cls(*(_within(terms, psf.samples, centre, step, length) for terms, centre, step, length in lines))

    def within(self, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the share of the blur that lies within the ends.

        Parameters
        ----------
        rows : ndarray of int of shape (h,)
            Positions of coarse pixels along the axis of rows.
        columns : ndarray of int of shape (w,)
            The same along the axis of columns.

        Returns
        -------
        ndarray of shape (h, w)
        """
        return np.einsum("kr,kc->rc", self.rows[:, rows], self.columns[:, columns])

    def lightened(
        self, image: NDArray[np.float32], rows: NDArray[np.intp], columns: NDArray[np.intp]
    ) -> NDArray[np.float32]:
        """Return a part of the coarse image without the darkness along its border.

        Parameters
        ----------
        image : ndarray of shape (C, h, w)
        rows : ndarray of int of shape (h,)
            Its positions along the axis of rows.
        columns : ndarray of int of shape (w,)
            The same along the axis of columns.

        Returns
        -------
        ndarray of shape (C, h, w)
        """
        share = np.maximum(self.within(rows, columns), LEAST_WITHIN).astype(np.float32)
        return image / share


def is_dark(seen: NDArray[np.floating], expected: NDArray[np.floating], within: NDArray[np.floating]) -> bool:
    """Tell whether an image's border is dark by what its blur would take from past the ends.

    Parameters
    ----------
    seen : ndarray of shape (c, h, w)
        The coarse image through the response; NaN for no data.
    expected : ndarray of shape (c, h, w)
        The fine image through the blur, which mirrors it past its ends, in the same units.
    within : ndarray of shape (h, w)
        The share of the blur that lies within the ends.

    Returns
    -------
    bool
    """
    known = np.isfinite(seen).all(axis=0) & np.isfinite(expected).all(axis=0)
    use = known & (within > LEAST_WITHIN) & (within < MOST_WITHIN)
    if use.sum() < FEWEST:
        return False
    lit, dark = (((seen - share * expected)[:, use] ** 2).sum() for share in (1.0, within))
    return bool(dark <= MOST_LEFT * lit)


def _within(
    terms: NDArray[np.float64], samples: int, centres: NDArray[np.float64], step: float, length: int
) -> NDArray[np.float64]:
    """Return how much of each term [terms, h] lies within an axis of so many fine pixels."""
    reach = (terms.shape[1] / samples / 2 + 1) * step
    near = (centres < reach) | (centres > length - reach)
    found = np.repeat(terms.sum(axis=1)[:, None], len(centres), axis=1)
    for number, line in enumerate(terms):
        matrix = blur_matrix(line, samples, centres[near], step, length)
        margin = (matrix.shape[1] - length) // 2
        found[number, near] = matrix[:, margin : margin + length].sum(axis=1)
    return found
