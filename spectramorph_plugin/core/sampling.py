"""From the fine grid to the coarse one and back, as matrix products along both axes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from .blur import PointSpread, blur_matrix, interpolation_matrix


@dataclass(frozen=True)
class Sampling:
    """How one window of fine pixels [H, W] and the coarse ones [h, w] over it belong together.

    Images are tensors [bands, rows, columns]; `ratio` is fine pixels to a coarse one, the mean of both axes.
    """

    ratio: float

    blur_rows: torch.Tensor
    blur_columns: torch.Tensor
    up_rows: torch.Tensor
    up_columns: torch.Tensor

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
        blurs = [
            np.stack([blur_matrix(line, spread.samples, centre, step, length) for line in lines])
            for lines, centre, step, length in zip((spread.rows, spread.columns), centres, ratio, shape)
        ]
        ups = [
            interpolation_matrix((np.arange(length) + 0.5 - centre[0]) / step, len(centre))
            for centre, step, length in zip(centres, ratio, shape)
        ]
        mean = (ratio[0] * ratio[1]) ** 0.5
        return cls(mean, *(torch.from_numpy(matrix).to(device) for matrix in (*blurs, *ups)))

    def blur(self, fine: torch.Tensor) -> torch.Tensor:
        """Return what the HSI's optics and pixels make of a fine image, [b, h, w]."""
        return sum(rows @ fine @ columns.T for rows, columns in zip(self.blur_rows, self.blur_columns))

    def spread(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return the adjoint of `blur`, [b, H, W]."""
        return sum(rows.T @ coarse @ columns for rows, columns in zip(self.blur_rows, self.blur_columns))

    def interpolate(self, coarse: torch.Tensor) -> torch.Tensor:
        """Return a coarse image interpolated smoothly onto the fine grid, [b, H, W]."""
        return self.up_rows @ coarse @ self.up_columns.T
