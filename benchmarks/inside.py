"""Fusions inside this process: for what the command line cannot change, and for many small ones."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray

import spectramorph_plugin.pair.tiles as pair_tiles
from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.protocol.outcomes import FuseOutcome
from spectramorph_plugin.protocol.requests import FuseRequest


class Silent:
    """A reporter that remembers warnings only."""

    language = "en"

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def progress(self, percent: float, text: str) -> None:
        """Ignore progress."""

    def log(self, text: str) -> None:
        """Ignore words."""

    def warning(self, text: str) -> None:
        """Remember a warning."""
        self.warnings.append(text)


def fused_inside(output: Path, **options: Any) -> tuple[NDArray[np.float64], FuseOutcome, list[str]]:
    """Fuse by a request with these options.

    Returns
    -------
    The physical values that were written [bands, h, w], NaN where there are none; the outcome; the warnings.
    """
    report = Silent()
    outcome = fuse.run(FuseRequest(output=output, **options), report)
    with rasterio.open(output) as dataset:
        values = dataset.read(masked=True).astype(np.float64).filled(np.nan)
        scales, offsets = (np.array(each)[:, None, None] for each in (dataset.scales, dataset.offsets))
    return values * scales + offsets, outcome, report.warnings


@contextlib.contextmanager
def tile_side(side: Optional[int]) -> Iterator[None]:
    """Fuse in tiles of so many pixels meanwhile; None changes nothing."""
    whole = pair_tiles.sharp_tile
    if side is not None:
        pair_tiles.sharp_tile = lambda planes: side
    try:
        yield
    finally:
        pair_tiles.sharp_tile = whole
