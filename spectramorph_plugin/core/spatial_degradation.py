"""From the fine grid to the coarse one and back, as matrix products along both axes: B of docs/method.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from .psf import PointSpreadFunction, sample_positions

BLOCK = 16  # coarse pixels along a block of a banded matrix: few zeros in it, and products large enough to be fast
LEAST_SEEN = 1e-3  # share of a blur's weights that may lie past a cut edge and not count
MOST_KEPT = 8  # axes that are kept, to bound memory: those along rows of one row of tiles, and some along columns
PLACE_DIGITS = 6  # that a window's place is rounded to, in fine pixels
CACHED_VALUES = 2**20  # that a CPU computes on at once: so many stay in its cache, and their memory is used again


class Separable:
    """A sum of separable terms, over t of rows[t] ⊗ columns[t], whose matrices reach a few neighbours only.

    Of such a matrix dense blocks along its diagonal are kept, some rows in each. The terms' blocks lie side by side, so
    that one product is that of all terms, and sums over them.

    Parameters
    ----------
    rows : ndarray of shape (terms, m, l)
        What is done along the axis of rows.
    columns : ndarray of shape (terms, n, k)
        What is done along the axis of columns.
    in_block : tuple of int
        How many rows of either make a block.
    device : torch.device or None
        Where to keep the blocks; None for the CPU.
    """

    def __init__(
        self,
        rows: NDArray[np.float32],
        columns: NDArray[np.float32],
        in_block: tuple[int, int],
        device: torch.device | None,
    ) -> None:
        self._shape = rows.shape[1], columns.shape[1]
        terms = self._terms = len(rows)
        self._rows = [  # [rows in the block, reached × terms]
            (place, slice(within.start * terms, within.stop * terms), _matrix(block.transpose(1, 2, 0), device))
            for place, within, block in _blocks(rows, in_block[0])
        ]
        self._columns = [  # [reached, terms × rows in the block]
            (place, within, _matrix(block.transpose(2, 0, 1), device))
            for place, within, block in _blocks(columns, in_block[1])
        ]

    def apply(self, image: torch.Tensor) -> torch.Tensor:
        """Return the sum over t of rows[t] @ image @ columns[t].T.

        Parameters
        ----------
        image : tensor of shape (b, l, k)

        Returns
        -------
        tensor of shape (b, m, n)
        """
        planes, length, width = image.shape
        result = image.new_empty(planes, *self._shape)
        values = max(length, self._shape[0]) * max(width, self._terms * self._shape[1])
        at_once = max(1, CACHED_VALUES // values) if image.device.type == "cpu" else planes
        for start in range(0, planes, at_once):
            part = image[start : start + at_once]
            between = image.new_empty(len(part), length, self._terms, self._shape[1])
            for place, within, block in self._columns:
                between[..., place] = (part[:, :, within] @ block).unflatten(-1, (self._terms, -1))
            between = between.flatten(1, 2)
            for place, within, block in self._rows:
                result[start : start + at_once, place] = block @ between[:, within]
        return result


def _blocks(matrices: NDArray[np.float32], in_block: int) -> Iterator[tuple[slice, slice, NDArray[np.float32]]]:
    """Yield blocks [terms, rows, reached] of matrices [terms, m, l], with their place and what they reach."""
    for start in range(0, matrices.shape[1], in_block):
        place = slice(start, min(start + in_block, matrices.shape[1]))
        reached = np.flatnonzero(matrices[:, place].any(axis=(0, 1)))
        within = slice(int(reached[0]), int(reached[-1]) + 1) if len(reached) else slice(0, 1)
        yield place, within, matrices[:, place, within]


def _matrix(block: NDArray[np.float32], device: torch.device | None) -> torch.Tensor:
    """Return a block as a matrix, all but its first dimension made one."""
    return torch.from_numpy(np.ascontiguousarray(block).reshape(len(block), -1)).to(device)


@dataclass(frozen=True, eq=False)
class Axis:
    """The degradation along one axis, of `length` fine pixels and m coarse ones.

    Attributes
    ----------
    step : float
        Fine pixels to a coarse one.
    covered : tensor of shape (m,)
        Share of each coarse pixel that lies within the fine ones, 0 to 1.
    dense : tensor of shape (terms, m, length)
        The blur's separable terms as whole matrices; past its ends the image is mirrored.
    wide : ndarray of shape (terms, m, margin + length + margin)
        The same for an image that goes on past its ends by a margin, as far as the blur sees.
    up : ndarray of shape (1, length, m)
        What interpolates coarse pixels at the fine ones.
    ends : tuple of bool
        Whether an image itself ends at the axis' start and end, and not a window of it alone.
    """

    step: float
    covered: torch.Tensor
    dense: torch.Tensor
    wide: NDArray[np.float32]
    up: NDArray[np.float32]
    ends: tuple[bool, bool]

    @classmethod
    def of(
        cls,
        lines: NDArray[np.float64],
        samples: int,
        step: float,
        centres: NDArray[np.float64],
        length: int,
        ends: tuple[bool, bool],
        device: torch.device | None,
    ) -> Axis:
        """Make the matrices.

        Parameters
        ----------
        lines : ndarray of shape (terms, width * samples)
            The blur's weights along the axis.
        samples : int
            Samples of the blur to a coarse pixel.
        step : float
            Fine pixels to a coarse one.
        centres : ndarray of shape (m,)
            Where the coarse pixels' centres lie, in fine pixels from the axis' start.
        length : int
            Fine pixels along the axis.
        ends : tuple of bool
            Whether the image itself ends at the axis' start and end.
        device : torch.device or None
            Where to keep tensors; None for the CPU.

        Returns
        -------
        Axis
        """
        wide = np.stack([blur_matrix(line, samples, centres, step, length) for line in lines])
        edges = (np.clip(centres + side * step / 2, 0, length) for side in (-1, 1))
        covered, dense = (-np.subtract(*edges) / step).astype(np.float32), mirrored(wide, length)
        up = interpolation_matrix((np.arange(length) + 0.5 - centres[0]) / step, len(centres))[None]
        return cls(step, torch.from_numpy(covered).to(device), torch.from_numpy(dense).to(device), wide, up, ends)

    @property
    def within(self) -> NDArray[np.bool_]:
        """Which coarse pixels see nothing past a cut edge, [m]: the blur of the others is taken of a mirrored image."""
        margin = (self.wide.shape[2] - self.dense.shape[2]) // 2
        weights = np.abs(self.wide).sum(axis=0)
        outside = np.zeros(len(weights))
        for end, part in zip(self.ends, (slice(0, margin), slice(weights.shape[1] - margin, None))):
            if not end:
                outside += weights[:, part].sum(axis=1)
        return np.asarray(outside <= LEAST_SEEN * weights.sum(axis=1))


class KeptAxes:
    """Makes axes and keeps the last ones: windows side by side have most of them alike."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Any, ...], Axis] = {}

    def axis(
        self,
        lines: NDArray[np.float64],
        samples: int,
        step: float,
        centres: NDArray[np.float64],
        length: int,
        ends: tuple[bool, bool],
        device: torch.device | None,
    ) -> Axis:
        """Return an axis whose coarse pixels follow each other, as `Axis.of` makes it.

        Their place is rounded far below a pixel, so that windows that lie alike have the same axis to the last bit,
        whichever was made first.

        Parameters
        ----------
        lines : ndarray of shape (terms, width * samples)
        samples : int
        step : float
        centres : ndarray of shape (m,)
        length : int
        ends : tuple of bool
        device : torch.device or None
            All as for `Axis.of`.

        Returns
        -------
        Axis
        """
        first = round(float(centres[0]), PLACE_DIGITS)
        key = (lines.tobytes(), samples, step, first, len(centres), length, ends, device)
        axis = self._kept.pop(key, None)
        if axis is None:
            at = np.asarray(first + np.arange(len(centres)) * step, np.float64)
            axis = Axis.of(lines, samples, step, at, length, ends, device)
        self._kept[key] = axis  # the last one used is the last to go
        if len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        return axis


def centres_within(length: int, step: float) -> NDArray[np.float64]:
    """Return where the centres of whole coarse pixels lie that follow each other from an axis' start.

    Parameters
    ----------
    length : int
        Fine pixels along the axis.
    step : float
        Fine pixels to a coarse one.

    Returns
    -------
    ndarray of shape (m,)
        In fine pixels from the start.
    """
    return np.asarray((np.arange(int(length / step + 1e-9)) + 0.5) * step, np.float64)


@dataclass(frozen=True)
class SpatialDegradation:
    """How one window of fine pixels [H, W] and the coarse ones [h, w] over it belong together.

    Attributes
    ----------
    steps : tuple of float
        Fine pixels to a coarse one, along rows and columns.
    rows : Axis
        What is done along the axis of rows, H to h.
    columns : Axis
        What is done along the axis of columns, W to w.
    to_coarse : Separable
        The blur.
    interpolation : Separable
        From the coarse pixels to the fine ones, of one term.
    """

    steps: tuple[float, float]
    rows: Axis
    columns: Axis
    to_coarse: Separable
    interpolation: Separable

    @classmethod
    def of(
        cls,
        psf: PointSpreadFunction,
        ratio: tuple[float, float],
        centres: tuple[NDArray[np.float64], NDArray[np.float64]],
        shape: tuple[int, int],
        *,
        ends: tuple[tuple[bool, bool], tuple[bool, bool]] = ((True, True), (True, True)),
        device: torch.device | None = None,
        kept: KeptAxes | None = None,
    ) -> SpatialDegradation:
        """Make the matrices.

        Parameters
        ----------
        psf : PointSpreadFunction
            The HSI's blur.
        ratio : tuple of float
            Fine pixels to a coarse one, along rows and columns.
        centres : tuple of ndarray of shape (h,) and (w,)
            Where the coarse pixels' centres lie along rows and columns, in fine pixels from the window's corner.
        shape : tuple of int
            H, W.
        ends : tuple of tuple of bool
            Whether the image itself ends at the window's first and last row, and at its first and last column.
        device : torch.device or None
            Where to keep the matrices; the CPU by default.
        kept : KeptAxes or None
            Axes of windows before, where those of several are made.

        Returns
        -------
        SpatialDegradation
        """
        make = (kept or KeptAxes()).axis
        rows, columns = (
            make(lines, psf.samples, step, centre, length, end, device)
            for lines, centre, step, length, end in zip((psf.rows, psf.columns), centres, ratio, shape, ends)
        )
        coarse, fine = (BLOCK, BLOCK), (max(1, round(BLOCK * ratio[0])), max(1, round(BLOCK * ratio[1])))
        return cls(
            ratio,
            rows,
            columns,
            Separable(rows.dense.cpu().numpy(), columns.dense.cpu().numpy(), coarse, device),
            Separable(rows.up, columns.up, fine, device),
        )

    @property
    def ratio(self) -> float:
        """Fine pixels to a coarse one, the geometric mean of both axes."""
        return (self.steps[0] * self.steps[1]) ** 0.5

    @property
    def covered(self) -> torch.Tensor:
        """How much of each coarse pixel lies within the window of fine ones, [h, w]; the rest is mirrored."""
        return torch.outer(self.rows.covered, self.columns.covered)

    @property
    def within(self) -> torch.Tensor:
        """Which coarse pixels see nothing past a cut edge of the window, [h, w]."""
        rows, columns = (torch.from_numpy(axis.within) for axis in (self.rows, self.columns))
        return torch.outer(rows, columns).to(self.rows.dense.device)

    @property
    def noise_share(self) -> float:
        """The share of the variance of white noise that blurring and decimating a fine image leaves."""
        rows, columns = (torch.einsum("kml,jml->kj", axis.dense, axis.dense) for axis in (self.rows, self.columns))
        pixels = self.rows.dense.shape[1] * self.columns.dense.shape[1]
        return float((rows * columns).sum() / pixels)

    def blur(self, fine: torch.Tensor) -> torch.Tensor:
        """Return what the HSI's optics and pixels make of a fine image: B.

        Parameters
        ----------
        fine : tensor of shape (b, H, W)

        Returns
        -------
        tensor of shape (b, h, w)
        """
        return self.to_coarse.apply(fine)

    def interpolate(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return a coarse image interpolated onto the fine grid by cubic convolution.

        Parameters
        ----------
        coarse : tensor of shape (b, h, w)

        Returns
        -------
        tensor of shape (b, H, W)
        """
        return self.interpolation.apply(coarse)


def blur_matrix(
    line: NDArray[np.float64], samples: int, centres: NDArray[np.float64], ratio: float, length: int
) -> NDArray[np.float32]:
    """Return what turns fine pixels along an axis into coarse ones.

    Parameters
    ----------
    line : ndarray of shape (width * samples,)
        The blur's weights along the axis, of one separable term.
    samples : int
        Samples of the blur to a coarse pixel.
    centres : ndarray of shape (m,)
        Where the coarse pixels' centres lie, in fine pixels.
    ratio : float
        Fine pixels to a coarse one.
    length : int
        Fine pixels along the axis.

    Returns
    -------
    ndarray of shape (m, margin + length + margin)
        Of an image that goes on past both its ends, by as much as a coarse pixel sees.
    """
    width = len(line) // samples
    reach = int(np.ceil((width / 2 + 1 / samples) * ratio)) + 1
    first = np.floor(centres).astype(int) - reach
    at = first[:, None] + np.arange(2 * reach + 1)[None, :]
    distance = (at + 0.5 - centres[:, None]) / ratio
    weights = np.interp(distance, sample_positions(samples, width), line, left=0, right=0)
    # Sampled at fine pixels, the weights no longer sum to what the term does. What they lack is added in proportion to
    # their size: where weights of both signs nearly cancel, scaling them to the sum would multiply them without limit.
    weights *= samples / ratio
    sizes = np.abs(weights)
    lacking = line.sum() - weights.sum(axis=1, keepdims=True)
    weights += lacking * sizes / np.maximum(sizes.sum(axis=1, keepdims=True), 1e-300)
    margin = max(0, -int(at.min(initial=0)), int(at.max(initial=-1)) + 1 - length)
    matrix = np.zeros((len(centres), length + 2 * margin))
    np.put_along_axis(matrix, at + margin, weights, axis=1)
    return matrix.astype(np.float32)


def mirrored(wide: NDArray[np.float32], length: int) -> NDArray[np.float32]:
    """Return matrices for an image that goes on past its ends as those for one that is mirrored there.

    Parameters
    ----------
    wide : ndarray of shape (..., margin + length + margin)
    length : int

    Returns
    -------
    ndarray of shape (..., length)
    """
    margin = (wide.shape[-1] - length) // 2
    mirrors = -(-margin // length)  # on either side
    whole = np.pad(wide, [(0, 0)] * (wide.ndim - 1) + [(mirrors * length - margin,) * 2])
    images = whole.reshape(*wide.shape[:-1], 2 * mirrors + 1, length)
    odd = slice((mirrors + 1) % 2, None, 2)  # those that are mirrored an odd number of times
    images[..., odd, :] = images[..., odd, ::-1].copy()
    return np.ascontiguousarray(images.sum(axis=-2, dtype=np.float64), np.float32)


def interpolation_matrix(positions: NDArray[np.float64], length: int) -> NDArray[np.float32]:
    """Return what interpolates samples along an axis at fractional positions: cubic convolution (Keys 1981).

    Parameters
    ----------
    positions : ndarray of shape (m,)
        Where to interpolate, in samples from the first one's centre.
    length : int
        Samples along the axis; past them they are mirrored.

    Returns
    -------
    ndarray of shape (m, length)
    """
    first = np.floor(positions).astype(int)
    t = positions - first
    weights = np.stack(
        [
            -0.5 * t**3 + t**2 - 0.5 * t,
            1.5 * t**3 - 2.5 * t**2 + 1,
            -1.5 * t**3 + 2 * t**2 + 0.5 * t,
            0.5 * t**3 - 0.5 * t**2,
        ],
        axis=1,
    )
    at = np.mod(first[:, None] + np.arange(-1, 3)[None, :], 2 * length)
    at = np.where(at < length, at, 2 * length - 1 - at)
    matrix = np.zeros((len(positions), length))
    np.add.at(matrix, (np.arange(len(positions))[:, None], at), weights)
    return matrix.astype(np.float32)
