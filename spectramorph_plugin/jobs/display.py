"""How to show a hyperspectral image in true colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .hsi_sample import HsiSample
from .outcomes import Display

TRUE_COLOUR_NM = (640.0, 550.0, 460.0)
FARTHEST_NM = 50.0
STRETCH_PERCENTILES = (2, 98)


def shared_display(wavelength: NDArray[np.float64] | None, sample: HsiSample) -> Display:
    """Return the bands and the stretch that show the HSI, and equally what is made of it.

    The bands are those nearest to red, green and blue; three spread ones where the image sees no visible light.
    """
    used = sample.used
    picks = [len(used) * 5 // 6, len(used) // 2, len(used) // 6]
    if wavelength is not None:
        distances = [np.abs(wavelength[used] - nm) for nm in TRUE_COLOUR_NM]
        if all(distance.min() <= FARTHEST_NM for distance in distances):
            picks = [int(distance.argmin()) for distance in distances]
    spectra = sample.valid_spectra()[:, picks]
    low, high = np.percentile(spectra, STRETCH_PERCENTILES, axis=0)
    bands = tuple(int(used[pick]) + 1 for pick in picks)
    return Display(bands, tuple(low.tolist()), tuple(high.tolist()))
