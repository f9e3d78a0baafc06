"""Fitting the preset `published`: docs/method.md, As published."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..core.device import DeviceChoice
from ..core.published.coarse_prior import coarser_spectra
from ..core.published.endmembers import extract_endmembers
from ..core.published.model import PublishedModel, network_inputs
from ..core.published.network import train
from .hsi_sample import HsiSample, valid_pixels
from .settings import PairSettings

PUBLISHED_COUNT = 7  # endmembers, as published
MOST_BANDS_FOR_COARSE_PRIOR = 2  # with auto: below three bands the MSI alone tells materials apart badly
# Percentile of the HSI's values that counts as 1 inside the network. Not the largest one: a glint would make all others
# small.
BRIGHT_PERCENTILE = 99.9


def wants_coarse_prior(settings: PairSettings, bands: int) -> bool:
    """Tell whether the network is to see the HSI's own spectrum at each pixel.

    Parameters
    ----------
    settings : PairSettings
    bands : int
        c, of the MSI.

    Returns
    -------
    bool
    """
    automatic = settings.coarse_prior == "auto" and bands <= MOST_BANDS_FOR_COARSE_PRIOR
    return settings.coarse_prior == "on" or automatic


def fit_published(
    settings: PairSettings,
    sample: HsiSample,
    response: NDArray[np.float32],
    choice: DeviceChoice,
    on_epoch: Callable[[int, int], None],
) -> tuple[NDArray[np.float32], PublishedModel]:
    """Find endmembers by factorisation and train the network on the coarse grid.

    Parameters
    ----------
    settings : PairSettings
    sample : HsiSample
        Pixels to learn from.
    response : ndarray of shape (c, C)
        R, rows summing to 1.
    choice : DeviceChoice
        Where to train.
    on_epoch : callable
        Called after each epoch with the numbers of epochs done and to do.

    Returns
    -------
    endmembers : ndarray of shape (K, C)
        E, in the HSI's units.
    model : PublishedModel
    """
    coarse = None
    if wants_coarse_prior(settings, len(response)):
        priors = [coarser_spectra(cube).reshape(len(cube), -1)[:, valid_pixels(cube)] for cube in sample.cubes]
        coarse = np.concatenate(priors, axis=1)[:, sample.chosen]
    spectra = sample.fit_spectra
    endmembers = extract_endmembers(spectra, settings.count or PUBLISHED_COUNT, seed=settings.seed)
    scale = float(np.percentile(sample.spectra, BRIGHT_PERCENTILE))
    scale = scale if scale > 0 else float(sample.spectra.max())
    inputs = network_inputs(response @ spectra.T, coarse, scale)
    network = train(
        inputs,
        spectra / np.float32(scale),
        endmembers.spectra / endmembers.factor[:, None] / np.float32(scale),
        device=choice.device,
        seed=settings.seed,
        on_epoch=on_epoch,
    )
    network.divide_abundances(endmembers.factor)
    return endmembers.spectra, PublishedModel(network, scale, coarse is not None)
