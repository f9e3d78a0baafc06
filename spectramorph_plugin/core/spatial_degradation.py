"""From the fine grid to the coarse one and back, as matrix products along both axes: B of docs/method.md."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np
import torch
from numpy.typing import NDArray

from .psf import WIDTH, PointSpreadFunction, sample_positions

BLOCK = 16  # coarse pixels along a block of a banded matrix: few zeros in it, and products large enough to be fast


class Banded:
    """A matrix whose rows reach a few neighbours only: dense blocks along its diagonal, some rows in each.

    Parameters
    ----------
    matrix : ndarray of shape (m, l)
        The matrix.
    rows_in_block : int
        How many of its rows make a block.
    device : torch.device or None
        Where to keep it; None for the CPU.
    """

    def __init__(self, matrix: NDArray[np.float32], rows_in_block: int, device: torch.device | None) -> None:
        self._blocks = []
        for start in range(0, len(matrix), rows_in_block):
            rows = matrix[start : start + rows_in_block]
            reached = np.flatnonzero(rows.any(axis=0))
            within = slice(reached[0], reached[-1] + 1) if len(reached) else slice(0, 1)
            self._blocks.append((within, torch.from_numpy(np.ascontiguousarray(rows[:, within])).to(device)))

    def along_rows(self, image: torch.Tensor) -> torch.Tensor:
        """Return the matrix times each image.

        Parameters
        ----------
        image : tensor of shape (b, l, w)

        Returns
        -------
        tensor of shape (b, m, w)
        """
        return torch.cat([block @ image[:, within] for within, block in self._blocks], dim=1)

    def along_columns(self, image: torch.Tensor) -> torch.Tensor:
        """Return each image times the transposed matrix.

        Parameters
        ----------
        image : tensor of shape (b, h, l)

        Returns
        -------
        tensor of shape (b, h, m)
        """
        return torch.cat([image[:, :, within] @ block.T for within, block in self._blocks], dim=2)


@dataclass(frozen=True)
class Axis:
    """The degradation along one axis, of `length` fine pixels and m coarse ones.

    Attributes
    ----------
    covered : tensor of shape (m,)
        Share of each coarse pixel that lies within the fine ones, 0 to 1.
    dense : tensor of shape (terms, m, length)
        The blur's separable terms as whole matrices.
    blur : tuple of Banded
        The same, as they are applied to images.
    adjoint : tuple of Banded
        Their transposes.
    interpolate : Banded
        From the coarse pixels to the fine ones.
    """

    covered: torch.Tensor
    dense: torch.Tensor
    blur: tuple[Banded, ...]
    adjoint: tuple[Banded, ...]
    interpolate: Banded

    @classmethod
    def of(
        cls,
        lines: NDArray[np.float64],
        samples: int,
        centres: NDArray[np.float64],
        step: float,
        length: int,
        device: torch.device | None,
    ) -> Axis:
        """Make the matrices of an axis.

        Parameters
        ----------
        lines : ndarray of shape (terms, WIDTH * samples)
            The blur's weights along the axis, of each separable term.
        samples : int
            Samples of the blur to a coarse pixel.
        centres : ndarray of shape (m,)
            Where the coarse pixels' centres lie, in fine pixels.
        step : float
            Fine pixels to a coarse one.
        length : int
            Fine pixels along the axis.
        device : torch.device or None
            Where to keep the matrices; None for the CPU.

        Returns
        -------
        Axis
        """
        blurs = [blur_matrix(line, samples, centres, step, length) for line in lines]
        up = interpolation_matrix((np.arange(length) + 0.5 - centres[0]) / step, len(centres))
        fine_block = max(1, round(BLOCK * step))
        ends = (np.clip(centres + side * step / 2, 0, length) for side in (-1, 1))
        covered = -np.subtract(*ends) / step
        return cls(
            torch.from_numpy(covered.astype(np.float32)).to(device),
            torch.from_numpy(np.stack(blurs)).to(device),
            tuple(Banded(blur, BLOCK, device) for blur in blurs),
            tuple(Banded(blur.T, fine_block, device) for blur in blurs),
            Banded(up, fine_block, device),
        )


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
    ratio : float
        Fine pixels to a coarse one, the geometric mean of both axes.
    rows : Axis
        What is done along the axis of rows, H to h.
    columns : Axis
        What is done along the axis of columns, W to w.
    """

    ratio: float
    rows: Axis
    columns: Axis

    @classmethod
    def of(
        cls,
        psf: PointSpreadFunction,
        ratio: tuple[float, float],
        centres: tuple[NDArray[np.float64], NDArray[np.float64]],
        shape: tuple[int, int],
        *,
        device: torch.device | None = None,
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
        device : torch.device or None
            Where to keep the matrices; the CPU by default.

        Returns
        -------
        SpatialDegradation
        """
        axes = (
            Axis.of(lines, psf.samples, centre, step, length, device)
            for lines, centre, step, length in zip((psf.rows, psf.columns), centres, ratio, shape)
        )
        return cls((ratio[0] * ratio[1]) ** 0.5, *axes)

    @property
    def covered(self) -> torch.Tensor:
        """How much of each coarse pixel lies within the window of fine ones, [h, w]; the rest is mirrored."""
        return torch.outer(self.rows.covered, self.columns.covered)

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
        terms = zip(self.rows.blur, self.columns.blur)
        return reduce(torch.add, (columns.along_columns(rows.along_rows(fine)) for rows, columns in terms))

    def adjoint(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return what the adjoint of `blur` makes of a coarse image: Bᵀ.

        Parameters
        ----------
        coarse : tensor of shape (b, h, w)

        Returns
        -------
        tensor of shape (b, H, W)
        """
        terms = zip(self.rows.adjoint, self.columns.adjoint)
        return reduce(torch.add, (rows.along_rows(columns.along_columns(coarse)) for rows, columns in terms))

    def blur_adjoint(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return `blur(adjoint(coarse))`, computed without the fine grid.

        Parameters
        ----------
        coarse : tensor of shape (b, h, w)

        Returns
        -------
        tensor of shape (b, h, w)
        """
        terms = list(zip(self.rows.dense, self.columns.dense))
        products = (
            (rows @ other_rows.T) @ coarse @ (other_columns @ columns.T)
            for rows, columns in terms
            for other_rows, other_columns in terms
        )
        return reduce(torch.add, products)

    def interpolate(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return a coarse image interpolated onto the fine grid by cubic convolution.

        Parameters
        ----------
        coarse : tensor of shape (b, h, w)

        Returns
        -------
        tensor of shape (b, H, W)
        """
        return self.rows.interpolate.along_rows(self.columns.interpolate.along_columns(coarse))


def blur_matrix(
    line: NDArray[np.float64], samples: int, centres: NDArray[np.float64], ratio: float, length: int
) -> NDArray[np.float32]:
    """Return what turns fine pixels along an axis into coarse ones.

    Parameters
    ----------
    line : ndarray of shape (WIDTH * samples,)
        The blur's weights along the axis, of one separable term.
    samples : int
        Samples of the blur to a coarse pixel.
    centres : ndarray of shape (m,)
        Where the coarse pixels' centres lie, in fine pixels.
    ratio : float
        Fine pixels to a coarse one.
    length : int
        Fine pixels along the axis; past them the image is mirrored.

    Returns
    -------
    ndarray of shape (m, length)
    """
    reach = int(np.ceil((WIDTH / 2 + 1 / samples) * ratio)) + 1
    first = np.floor(centres).astype(int) - reach
    at = first[:, None] + np.arange(2 * reach + 1)[None, :]
    distance = (at + 0.5 - centres[:, None]) / ratio
    weights = np.interp(distance, sample_positions(samples), line, left=0, right=0)
    # Sampled at fine pixels, the weights no longer sum to what the term does. What they lack is added in proportion to
    # their size: where weights of both signs nearly cancel, scaling them to the sum would multiply them without limit.
    weights *= samples / ratio
    sizes = np.abs(weights)
    lacking = line.sum() - weights.sum(axis=1, keepdims=True)
    weights += lacking * sizes / np.maximum(sizes.sum(axis=1, keepdims=True), 1e-300)
    folded = np.mod(at, 2 * length)
    folded = np.where(folded < length, folded, 2 * length - 1 - folded)
    matrix = np.zeros((len(centres), length))
    np.add.at(matrix, (np.arange(len(centres))[:, None], folded), weights)
    return matrix.astype(np.float32)


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
