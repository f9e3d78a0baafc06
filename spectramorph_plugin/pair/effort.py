"""About how long a fusion takes and how much memory it needs, told from the sizes of the two images.

What the work grows with is known: the scenes and the sample that are learned from, the fine pixels that are estimated,
and the values that are written. How much each costs was fitted to ten simulated pairs (17 000 to 4 million fine pixels,
60 to 224 bands, known response or not) on one core of a server processor; docs/command-line.md says how near it comes.
"""

from __future__ import annotations

from dataclasses import dataclass

from .bounds import MOST_FIT_PIXELS, MOST_SAMPLE_PIXELS, MOST_SCENES, SCENE_SIDE, sharp_tile, tiles_at_once

USUAL_COUNT = 6  # endmembers, whose number is not known before the images are read
EPOCHS = 2500  # of the published training

# Seconds on one core.
SECONDS = 0.45
SECONDS_PER_SCENE_PIXEL = 4.9e-7
SECONDS_PER_FINE_VALUE = 5.0e-9
SECONDS_PER_COARSE_PIXEL = 1.7e-5
SECONDS_PER_SAMPLE_VALUE = 3.6e-7
SECONDS_TO_ESTIMATE = 1.3  # the response, where it is not known
SECONDS_PER_ESTIMATED_VALUE = 1.1e-7  # of the sample, then
SECONDS_PER_EPOCH_PIXEL = 1.1e-5
CORES_POWER = 0.7  # twice the cores do not halve the time: reading and packing files do not share them

# Bytes.
BYTES = 412e6
BYTES_PER_TILE_VALUE = 31.0
BYTES_PER_FURTHER_VALUE = 22.0  # of each tile that is estimated beside another
BYTES_PER_SAMPLE_VALUE = 22.0
BYTES_PER_BLOCK_VALUE = 7.5
BLOCK_PIXELS = 2**16  # that are mixed and written at once
PUBLISHED_BYTES = 150e6


@dataclass(frozen=True)
class PairSize:
    """The sizes that the work grows with.

    Attributes
    ----------
    fine : float
        MSI pixels to be estimated: those over the HSI.
    coarse : float
        HSI pixels under the MSI.
    hsi_bands : int
    msi_bands : int
    response_known : bool
        Whether the MSI's response need not be estimated.
    """

    fine: float
    coarse: float
    hsi_bands: int
    msi_bands: int
    response_known: bool


def seconds_to_fuse(size: PairSize, preset: str, cores: int) -> float:
    """Return about how long a fusion takes in an engine that runs.

    Parameters
    ----------
    size : PairSize
    preset : str
        "sharp" or "published".
    cores : int
        That are computed on.

    Returns
    -------
    float
        Seconds.
    """
    sample = min(size.coarse, MOST_SAMPLE_PIXELS) * size.hsi_bands
    seconds = SECONDS + SECONDS_PER_FINE_VALUE * size.fine * size.hsi_bands + SECONDS_PER_SAMPLE_VALUE * sample
    if preset == "published":
        seconds += SECONDS_PER_EPOCH_PIXEL * EPOCHS * min(size.coarse, MOST_FIT_PIXELS)
    else:
        seconds += SECONDS_PER_SCENE_PIXEL * min(size.fine, MOST_SCENES * SCENE_SIDE**2)
        seconds += SECONDS_PER_COARSE_PIXEL * size.coarse
    if not size.response_known:
        seconds += SECONDS_TO_ESTIMATE + SECONDS_PER_ESTIMATED_VALUE * sample
    return float(seconds / max(cores, 1) ** CORES_POWER)


def bytes_to_fuse(size: PairSize, preset: str, cores: int) -> float:
    """Return about how much memory a fusion needs at most.

    Parameters
    ----------
    size : PairSize
    preset : str
        "sharp" or "published".
    cores : int
        That are computed on.

    Returns
    -------
    float
        Bytes.
    """
    planes = USUAL_COUNT + size.msi_bands
    tile = min(size.fine, sharp_tile(planes) ** 2)
    at_once = 1 if preset == "published" else min(tiles_at_once(cores), size.fine / max(tile, 1))
    return float(
        BYTES
        + (BYTES_PER_TILE_VALUE + BYTES_PER_FURTHER_VALUE * (at_once - 1)) * tile * planes
        + BYTES_PER_SAMPLE_VALUE * min(size.coarse, MOST_SAMPLE_PIXELS) * size.hsi_bands
        + BYTES_PER_BLOCK_VALUE * min(tile, BLOCK_PIXELS) * size.hsi_bands
        + PUBLISHED_BYTES * (preset == "published")
    )
