"""Spectral responses of multispectral sensors as Gaussians: those of the published evaluation, and more."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.floating]
Bands = tuple[list[float], list[float], NDArray[np.float32]]

EDGES = 4.2  # from a band's lower edge to its upper one, in sigmas of its Gaussian, as the published evaluation has it
FWHM = 2.3548  # sigmas
SENSORS: dict[str, Sequence[tuple[float, float, float]]] = {
    "pan": [(675, 450, 900)],
    "rgb": [(480, 421, 539), (552, 480, 624), (666, 602, 729)],
    "ikonos": [(480, 421, 539), (552, 480, 624), (666, 602, 729), (803, 713, 893)],
    "worldview2": [
        *((427, 396, 458), (478, 442, 515), (546, 506, 586), (608, 584, 632)),
        *((659, 624, 694), (724, 699, 749), (833, 765, 901), (949, 856, 1043)),
    ],
    "sentinel2": [
        *((492, 459, 525), (560, 541, 577), (665, 649, 680), (704, 696, 711), (740, 733, 748)),
        *((783, 773, 793), (833, 780, 886), (865, 854, 876), (1610, 1565, 1659), (2190, 2100, 2280)),
    ],
    "landsat8": [
        *((443, 435, 451), (482, 452, 512), (561, 533, 590), (655, 636, 673), (865, 851, 879)),
        *((1609, 1567, 1651), (2201, 2107, 2294)),
    ],
    "skysat": [(482, 450, 515), (555, 515, 595), (650, 605, 695), (820, 740, 900)],
    "planet8": [
        *((443, 431, 452), (490, 465, 515), (531, 513, 549), (565, 547, 583), (610, 600, 620), (665, 650, 680)),
        *((705, 697, 713), (865, 845, 885)),
    ],
}
"""Centre, lower and upper edge of each band in nm."""


def response(sensor: str, wavelength: Numbers, shift: float = 0.0, width: float = 1.0) -> Bands:
    """Return the bands' centres and widths (FWHM) in nm and their response [c, C], rows summing to 1.

    Bands centred outside the wavelengths are left out. `shift` moves the bands by so many nm, `width` multiplies their
    widths: a response that is wrong.
    """
    rows = []
    for centre, low, high in SENSORS[sensor]:
        if wavelength[0] <= centre <= wavelength[-1]:
            sigma = width * (high - low) / EDGES
            row = np.exp(-0.5 * ((wavelength - centre - shift) / sigma) ** 2)
            rows.append((float(centre + shift), FWHM * sigma, row / row.sum()))
    centres, widths, matrix = zip(*rows)
    return list(centres), list(widths), np.array(matrix, np.float32)
