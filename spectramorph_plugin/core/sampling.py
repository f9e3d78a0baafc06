"""From the fine grid to the coarse one and back, as matrix products along both axes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np
import torch
from numpy.typing import NDArray

from .blur import PointSpread, blur_matrix, interpolation_matrix

BLOCK = 16  # coarse pixels


class Banded:
    """A matrix whose rows reach a few neighbours only: dense blocks along its diagonal, some rows in each."""

    def __init__(self, matrix: NDArray[np.float32], rows_in_block: int, device: torch.device | None) -> None:
        self._blocks = []
        for start in range(0, len(matrix), rows_in_block):
            rows = matrix[start : start + rows_in_block]
            reached = np.flatnonzero(rows.any(axis=0))
            within = slice(reached[0], reached[-1] + 1) if len(reached) else slice(0, 1)
            self._blocks.append((within, torch.from_numpy(np.ascontiguousarray(rows[:, within])).to(device)))

    def along_rows(self, image: torch.Tensor) -> torch.Tensor:
        """Return the matrix times each image of [b, rows, columns]."""
        return torch.cat([block @ image[:, within] for within, block in self._blocks], dim=1)

    def along_columns(self, image: torch.Tensor) -> torch.Tensor:
        """Return each image of [b, rows, columns] times the transposed matrix."""
        return torch.cat([image[:, :, within] @ block.T for within, block in self._blocks], dim=2)


@dataclass(frozen=True)
class Axis:
    """One side of the sampling: the blur's terms dense [terms, m, length], and as they are applied.

    covered : [m] how much of each coarse pixel lies within the fine ones, 0 to 1.
    """

    covered: torch.Tensor
    dense: torch.Tensor
    blur: tuple[Banded, ...]
    spread: tuple[Banded, ...]
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
        """Make the matrices of an axis with `length` fine pixels, `step` to a coarse one; see `blur_matrix`."""
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
    """Return where the centres of whole coarse pixels lie that follow each other from an axis' start, [m]."""
    return np.asarray((np.arange(int(length / step + 1e-9)) + 0.5) * step, np.float64)


@dataclass(frozen=True)
class Sampling:
    """How one window of fine pixels [H, W] and the coarse ones [h, w] over it belong together.

    Images are tensors [bands, rows, columns]; `ratio` is fine pixels to a coarse one, the mean of both axes.
    """

    ratio: float
    rows: Axis
    columns: Axis

    @classmethod
    def of(
        cls,
        spread: PointSpread,
        ratio: tuple[float, float],
        centres: tuple[NDArray[np.float64], NDArray[np.float64]],
        shape: tuple[int, int],
        device: torch.device | None = None,
    ) -> Sampling:
        """Make the matrices.

        Parameters
        ----------
        ratio : fine pixels to a coarse one, along rows and columns.
        centres : where the coarse pixels' centres lie, in fine pixels from the window's corner, [h] and [w].
        shape : H, W.
        """
        axes = (
            Axis.of(lines, spread.samples, centre, step, length, device)
            for lines, centre, step, length in zip((spread.rows, spread.columns), centres, ratio, shape)
        )
        return cls((ratio[0] * ratio[1]) ** 0.5, *axes)

    @property
    def covered(self) -> torch.Tensor:
        """How much of each coarse pixel lies within the window of fine ones, [h, w]; the rest is mirrored."""
        return torch.outer(self.rows.covered, self.columns.covered)

    def blur(self, fine: torch.Tensor) -> torch.Tensor:
        """Return what the HSI's optics and pixels make of a fine image, [b, h, w]."""
        terms = zip(self.rows.blur, self.columns.blur)
        return reduce(torch.add, (columns.along_columns(rows.along_rows(fine)) for rows, columns in terms))

    def spread(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return the adjoint of `blur`, [b, H, W]."""
        terms = zip(self.rows.spread, self.columns.spread)
        return reduce(torch.add, (rows.along_rows(columns.along_columns(coarse)) for rows, columns in terms))

    def blur_spread(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return `blur(spread(coarse))` [b, h, w], without the fine grid."""
        terms = list(zip(self.rows.dense, self.columns.dense))
        products = (
            (rows @ other_rows.T) @ coarse @ (other_columns @ columns.T)
            for rows, columns in terms
            for other_rows, other_columns in terms
        )
        return reduce(torch.add, products)

    def interpolate(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return a coarse image interpolated smoothly onto the fine grid, [b, H, W]."""
        return self.rows.interpolate.along_rows(self.columns.interpolate.along_columns(coarse))
