"""Noise taken off a fused image where it repeats itself: docs/method.md, step 7, (13) and (14).

A non-local mean (Buades, Coll and Morel 2005) of single pixels: each becomes the mean of those around it that look the
same, in the MSI and, as far as the fusion's error allows to tell, in the fused image itself. What the mean takes off is
noise of both sensors. Of that change, what the MSI speaks against is put back.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from .joint_solve import JointSolver, gain_of_msi

Part = tuple[slice, slice]

# Mean square difference of MSI bands at which pixels count 1/sqrt(e) as alike, in variances of the MSI's noise: the
# difference of two pixels that show the same has 2 of them.
ALIKE = 8.0
# The axes of the joint solution by which pixels are compared as well: those of which the MSI sees least.
COMPARED_AXES = 6
# Standard deviation of the distance weights, in HSI pixels, and the most fine pixels that it may be: time grows with
# its square.
WIDTH, WIDEST = 0.5, 2.0
CUT = 2.0  # standard deviations at which the neighbourhood ends
# The neighbourhood's radius in fine pixels, times the ratio, is at most this: time grows with its square and, with
# the ratio, so does the number of pixels. At a ratio of 8 a radius of 4 gains no more than 2.
MOST_REACH = 16.0
# Share of the estimate's variance: so much the MSI may correct of the change. The rest of the change is its own noise.
CORRECTED = 0.02
# Rows and columns of what is averaged at once on a CPU: it stays in its cache, and long rows are fast.
CACHED_ROWS, CACHED_COLUMNS = 64, 512
FARTHEST_ALIKE = 32.0  # q, see `_mean_of_alike`, beyond which pixels are not alike at all
LEAST_NOISE = 1e-12  # of the MSI, as a share of its variance: without noise nothing is averaged
LEAST_DEVIATION = 1e-20  # of a band, in the HSI's units: one that does not vary must not be divided by 0


@dataclass(frozen=True)
class NonlocalMean:
    """What tells which pixels look the same, and which changes the MSI speaks against.

    Attributes
    ----------
    msi_unit : tensor of shape (c,)
        What the MSI's values are divided by to be compared.
    axes : tensor of shape (A, K)
        What brings coefficients to axes on which they are compared.
    msi_gain : tensor of shape (K, c)
        From what the MSI's bands see of a change to its correction.
    """

    msi_unit: torch.Tensor
    axes: torch.Tensor
    msi_gain: torch.Tensor

    @classmethod
    def of(
        cls,
        solver: JointSolver,
        msi_deviation: NDArray[np.float64],
        msi_noise: NDArray[np.float64],
        prior: NDArray[np.float64],
        response_noise: NDArray[np.float64],
    ) -> NonlocalMean:
        """Prepare the mean.

        Parameters
        ----------
        solver : JointSolver
            Whose solutions it is for.
        msi_deviation : ndarray of shape (c,)
            Standard deviation of the MSI's bands over the scene, in the HSI's units.
        msi_noise : ndarray of shape (c,)
            That of their noise.
        prior : ndarray of shape (K, K)
            P, covariance of the estimate's error before either image corrected it.
        response_noise : ndarray of shape (c,)
            Standard deviation of the MSI's noise and of the response's error together.

        Returns
        -------
        NonlocalMean
            On the solver's device.
        """
        deviation = np.maximum(msi_deviation, LEAST_DEVIATION)
        noise = ((msi_noise / deviation) ** 2).mean() + LEAST_NOISE
        device = solver.ratio.device
        unit = torch.from_numpy((deviation * (len(deviation) * ALIKE * noise) ** 0.5).astype(np.float32)).to(device)
        # Errors of a solution vary by what is left of the axis' noise and errors.
        deviations = ((solver.ratio + 1) * len(solver.ratio)).sqrt()
        axes = (solver.hsi_in / deviations[:, None])[-COMPARED_AXES:]
        view = solver.msi_view.cpu().double().numpy()
        gain = gain_of_msi(view, response_noise, CORRECTED * prior).astype(np.float32)
        return cls(unit, axes.contiguous(), torch.from_numpy(gain).to(device))

    def reach(self, steps: tuple[float, float]) -> int:
        """Return how many fine pixels away one may count.

        Parameters
        ----------
        steps : tuple of float
            Fine pixels to a coarse one, along rows and columns.

        Returns
        -------
        int
        """
        return _reach((steps[0] * steps[1]) ** 0.5)

    def apply(
        self, coefficients: torch.Tensor, msi: torch.Tensor, msi_view: torch.Tensor, ratio: float, part: Part
    ) -> torch.Tensor:
        """Return a solution with less noise.

        Parameters
        ----------
        coefficients : tensor of shape (K, H, W)
            The joint solution.
        msi : tensor of shape (c, H, W)
            In the HSI's units.
        msi_view : tensor of shape (c, K)
            R Q.
        ratio : float
            Fine pixels to a coarse one.
        part : tuple of slice
            Rows and columns that are asked for; the others are left as they are.

        Returns
        -------
        tensor of shape (K, H, W)
        """
        reach = _reach(ratio)
        rows, columns = (slice(max(each.start - reach, 0), each.stop + reach) for each in part)
        around = slice(None), rows, columns
        inner = slice(None), _within(part[0], rows), _within(part[1], columns)
        guide = torch.cat(
            [msi[around] / self.msi_unit[:, None, None], torch.tensordot(self.axes, coefficients[around], 1)]
        )
        change = (_mean_of_alike(coefficients[around], guide, ratio) - coefficients[around])[inner]
        change -= torch.tensordot(self.msi_gain, torch.tensordot(msi_view, change, 1), 1)
        quiet = coefficients.clone()
        quiet[(slice(None), *part)] += change
        return quiet


def _within(part: slice, around: slice) -> slice:
    """Return where a part lies within what is around it."""
    return slice(part.start - around.start, part.stop - around.start)


def _width(ratio: float) -> float:
    return min(WIDTH * ratio, WIDEST)


def _reach(ratio: float) -> int:
    return max(1, min(int(np.ceil(CUT * _width(ratio) - 0.5)), round(MOST_REACH / ratio)))


def _mean_of_alike(image: torch.Tensor, guide: torch.Tensor, ratio: float) -> torch.Tensor:
    """Return the mean [K, H, W] of the pixels around each that have nearly the same guide [G, H, W].

    Weights are (1 - q / 32)¹⁶, or 0 where q > 32, for q = |difference of guides|² + distance² / width²: nearly
    exp(-q / 2), and exactly 0 for pixels that are not alike. That of the pixel itself is 1.
    """
    height, columns = image.shape[1:]
    width, reach = _width(ratio), _reach(ratio)
    down, across = (CACHED_ROWS, CACHED_COLUMNS) if image.device.type == "cpu" else (height, columns)
    result = torch.empty_like(image)
    for top in range(0, height, down):
        for left in range(0, columns, across):
            bottom, right = min(top + down, height), min(left + across, columns)
            first = max(top - reach, 0), max(left - reach, 0)
            around = (slice(None), slice(first[0], bottom + reach), slice(first[1], right + reach))
            means = _mean_of_alike_at_once(image[around], guide[around], width, reach)
            result[:, top:bottom, left:right] = means[
                :, top - first[0] : bottom - first[0], left - first[1] : right - first[1]
            ]
    return result


def _mean_of_alike_at_once(image: torch.Tensor, guide: torch.Tensor, width: float, reach: int) -> torch.Tensor:
    """The weights' sum is told as one more plane of the image, of ones."""
    planes = torch.cat([image, torch.ones_like(image[:1])])
    total, guide = planes.clone(), guide * FARTHEST_ALIKE**-0.5
    height, columns = image.shape[1:]
    for down, right in _neighbours(reach):
        # Each pair of pixels once: what one gives to the other it gets from it.
        here = slice(None), slice(down, height), slice(max(right, 0), columns + min(right, 0))
        there = slice(None), slice(0, height - down), slice(max(-right, 0), columns + min(-right, 0))
        near = 1 - (down**2 + right**2) / (FARTHEST_ALIKE * width**2)
        apart = (guide[here] - guide[there]).square_().sum(dim=0, keepdim=True)
        alike = apart.neg_().add_(near).clamp_(min=0).square_().square_().square_().square_()
        for one, other in ((here, there), (there, here)):
            total[one].addcmul_(alike, planes[other])
    return total[:-1].div_(total[-1:])


def _neighbours(reach: int) -> list[tuple[int, int]]:
    """Return rows and columns to the pixels within a disc, of two opposite ones only one."""
    steps = ((down, right) for down in range(reach + 1) for right in range(-reach, reach + 1))
    return [at for at in steps if at > (0, 0) and at[0] ** 2 + at[1] ** 2 <= (reach + 0.5) ** 2]
