"""How much of a pair is held or learned from at once, to bound memory and time."""

from __future__ import annotations

from ..default_cores import MOST_AT_ONCE
from ..raster.writer import TILE_SIZE

SAMPLE_TILE = 64  # side of a tile in HSI pixels: a multiple of the coarse prior's reduction, whose blocks stay whole
MOST_SAMPLE_PIXELS = 16 * SAMPLE_TILE**2  # HSI pixels that are read, to bound memory and time
MOST_FIT_PIXELS = 4096  # HSI pixels that endmembers and the published network are fitted to, to bound time
SCENE_SIDE = 360  # side of a scene in fine pixels, to bound what the fit holds at once
MOST_SCENES = 4  # that the fit learns from, spread over where the images overlap
SHARP_VALUES = 2**24  # coefficients and MSI values that a tile of the preset sharp holds, to bound memory


def tiles_at_once(cores: int) -> int:
    """Return how many tiles are estimated at once, each on a thread of its own.

    Parameters
    ----------
    cores : int
        That are computed on.

    Returns
    -------
    int
    """
    return max(1, min(cores, MOST_AT_ONCE))


def sharp_tile(planes: int) -> int:
    """Return the side of a tile of the preset sharp: as many whole blocks of the file as memory bears.

    Parameters
    ----------
    planes : int
        Values that are held of a pixel.

    Returns
    -------
    int
        In fine pixels.
    """
    return max(1, int((SHARP_VALUES / planes) ** 0.5) // TILE_SIZE) * TILE_SIZE
