"""What a model knows of its error, as plain figures: docs/method.md, "How far it can be trusted"."""

from __future__ import annotations

import math
from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..core.metrics import peak_signal_to_noise_ratio
from ..core.model import FusionModel
from ..core.sharp import SharpModel
from ..core.uncertainty import SPREAD, WIDTH_68, WIDTH_90
from ..messages import Message
from ..protocol.figures import ToldError

PEAK_PERCENTILES = (1, 99)  # of the HSI's values, whose range is the peak of the PSNR that is told
MOST_DOUBTFUL = 2.0  # dB of gain that are believed where the error is a lower bound
# Why an error may be larger than told.
DISAGREE = Message("the two images disagree by more than their noise")
WIDE = Message("the hyperspectral image is blurred over more of its pixels than in any pair with a known truth")
# What is said of a gain over interpolation of at least so many dB.
VERDICTS = (
    (6.0, Message("much nearer to the truth than interpolation")),
    (2.0, Message("nearer to the truth than interpolation")),
    (0.5, Message("hardly nearer to the truth than interpolation")),
    (-math.inf, Message("no nearer to the truth than interpolation")),
)


def told_error(model: FusionModel, spectra: NDArray[np.float32]) -> Union[ToldError, None]:
    """Return how far what a model makes is from the truth.

    Parameters
    ----------
    model : FusionModel
    spectra : ndarray of shape (n, C)
        Pixels of the HSI, by which the peak is told.

    Returns
    -------
    ToldError or None
        None where the model does not tell it.
    """
    estimator = model.estimator
    if not isinstance(estimator, SharpModel) or estimator.errors is None:
        return None
    errors = estimator.errors
    peak = float(np.ptp(np.percentile(spectra, PEAK_PERCENTILES)))
    mean = max(float(errors.bands.mean()), 1e-300)
    psnr = peak_signal_to_noise_ratio(mean, max(peak, 1e-150))
    gain = 10 * math.log10(max(errors.cubic, 1e-300) / mean)
    sure = min(gain, MOST_DOUBTFUL) if errors.is_lower_bound else gain
    return ToldError(
        rmse=math.sqrt(mean),
        psnr=psnr,
        peak=peak,
        spread=SPREAD,
        sam=errors.angle,
        gain=gain,
        verdict=next(words for least, words in VERDICTS if sure >= least),
        lower_bound=errors.is_lower_bound,
        why_bound=(DISAGREE if errors.disagrees else WIDE) if errors.is_lower_bound else "",
        disagreement=errors.disagreement,
        counted=errors.counted,
        psnr_everywhere=psnr - 10 * math.log10(max(errors.everywhere, 1.0)),
        has_map=errors.has_map,
        map_worth=errors.worth,
        bands=tuple(int(number) for number in model.band_numbers),
        band_rmse=tuple(float(f"{value:.6g}") for value in np.sqrt(errors.bands)),
        to_68=WIDTH_68,
        to_90=WIDTH_90,
    )
