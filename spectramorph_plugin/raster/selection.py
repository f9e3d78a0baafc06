"""Some of a raster's bands as a raster: those that tell most, where all of them would be too many to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from .bands import BandInfo
from .raster import Raster
from .tiles import spread_tiles
from .warp import PlacedRaster

PROBE, PROBES = 64, 4  # side of a window in pixels, and how many of them bands are judged by
LEAST_KNOWN = 0.8  # share of the pixels that any band has, which a band must have, too
# Correlation of a pixel with its neighbour from which on a band shows more than noise.
LEAST_ALIKE = 0.3


class SelectedBands(PlacedRaster):
    """Some of the bands of a `Raster`.

    Parameters
    ----------
    source : Raster
        The raster to read.
    chosen : sequence of int
        0-based positions in the source's bands.
    """

    def __init__(self, source: Raster, chosen: Sequence[int]) -> None:
        super().__init__(source, source.grid)
        self._chosen = [int(band) for band in chosen]
        self.bands = _selected(source.bands, self._chosen)
        self.names = tuple(source.names[band] for band in self._chosen)
        self.native_distance = source.native_distance[self._chosen]

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        chosen = self._chosen if bands is None else [self._chosen[band] for band in bands]
        return self._source.read(window, chosen)


def telling_bands(raster: Raster, window: Window, most: int) -> list[int]:
    """Return bands that show something in a window, evenly spread over all that do.

    Bands are left out that are flagged as bad, that miss more than a fifth of the pixels which others have, that do not
    vary, and that show noise alone, unless all do.

    Parameters
    ----------
    raster : Raster
    window : Window
        Of the raster's pixels.
    most : int
        How many bands to return at most.

    Returns
    -------
    list of int
        0-based positions; nothing where no band varies.
    """
    good = np.flatnonzero(~raster.bands.bad)
    if len(good) == 0:
        return []
    tiles = spread_tiles(window, PROBE, PROBES * PROBE**2)
    parts = [raster.read(tile, good.tolist()) for tile in tiles]
    known = np.sum([np.isfinite(part).sum(axis=(1, 2)) for part in parts], axis=0)
    varied = (known >= LEAST_KNOWN * known.max()) & (known > 0)
    alike = np.array([_correlation_of_neighbours([part[band] for part in parts]) for band in range(len(good))])
    varied &= np.isfinite(alike)
    telling = varied & (alike >= LEAST_ALIKE)
    found = good[telling if telling.any() else varied]
    if len(found) > most:
        found = found[np.linspace(0, len(found) - 1, most).round().astype(int)]
    return [int(band) for band in found]


def _correlation_of_neighbours(images: Sequence[NDArray[np.float32]]) -> float:
    """Return how far pixels [h, w] are like the one right of them; NaN where they do not vary."""
    pairs = np.concatenate([np.stack([image[:, :-1].ravel(), image[:, 1:].ravel()]) for image in images], axis=1)
    pairs = pairs[:, np.isfinite(pairs).all(axis=0)].astype(np.float64)
    if pairs.shape[1] < 2:
        return float("nan")
    pairs -= pairs.mean(axis=1, keepdims=True)
    size = float(np.sqrt((pairs[0] ** 2).sum() * (pairs[1] ** 2).sum()))
    return float(pairs[0] @ pairs[1]) / size if size > 0 else float("nan")


def _selected(info: BandInfo, chosen: list[int]) -> BandInfo:
    return replace(
        info,
        indexes=tuple(info.indexes[band] for band in chosen),
        wavelength=None if info.wavelength is None else info.wavelength[chosen],
        fwhm=None if info.fwhm is None else info.fwhm[chosen],
        bad=info.bad[chosen],
        scale=info.scale[chosen],
        offset=info.offset[chosen],
        nodata=tuple(info.nodata[band] for band in chosen),
    )
