"""How well a model fits the images that it was applied to, in figures and in words."""

from __future__ import annotations

from typing import Union

import numpy as np

from ..core.sharp import CHANGED, UNFAMILIAR
from ..messages import Message, joined
from ..protocol.figures import ModelFit
from ..protocol.reporter import Reporter
from .application import AppliedModel
from .fingerprint import value_range
from .tiles import Tile

# The error over that on the images that the model was fitted on, from which on it does not fit: twice is 6 dB.
LARGER_ERROR = 2.0
# Share of the pixels that show different things in the two images, or something unlike all that was learned from, from
# which on the images are others than the model is for.
MUCH_CHANGED, MUCH_UNFAMILIAR = 0.3, 0.1
# How many times as bright, or as dark, images are from which on the light or the units are others: without an HSI, no
# gains put that right.
OTHER_LIGHT = 1.5


class DoubtCount:
    """Counts the pixels in which a model is not to be trusted, tile by tile."""

    def __init__(self) -> None:
        self._pixels = self._changed = self._unfamiliar = 0

    def add(self, tile: Tile) -> None:
        """Count a tile's.

        Parameters
        ----------
        tile : Tile
        """
        if tile.doubts is None:
            return
        known = tile.doubts[np.isfinite(tile.doubts)].astype(np.uint8)
        self._pixels += known.size
        self._changed += int(np.count_nonzero(known & CHANGED))
        self._unfamiliar += int(np.count_nonzero(known & UNFAMILIAR))

    def shares(self) -> tuple[Union[float, None], Union[float, None]]:
        """Return the shares of changed and of unfamiliar pixels; None where nothing was counted.

        Returns
        -------
        changed : float or None
        unfamiliar : float or None
        """
        if self._pixels == 0:
            return None, None
        return self._changed / self._pixels, self._unfamiliar / self._pixels


def tell_fit(applied: AppliedModel, counted: DoubtCount, report: Reporter) -> ModelFit:
    """Say how well a model fits; warn where it does not any more.

    Parameters
    ----------
    applied : AppliedModel
    counted : DoubtCount
        With all tiles.
    report : Reporter

    Returns
    -------
    ModelFit
    """
    changed, unfamiliar = counted.shares()
    alone = applied.pair is None
    changed = None if alone else changed
    brightness = _brightness(applied)
    told: list[str] = []
    against: list[str] = []
    if applied.times is not None:
        size = (
            Message("as large as")
            if applied.times <= 1
            else Message("{times:.2g} times as large as", times=applied.times)
        )
        text = Message("the error is told to be {size} on the images it was fitted on", size=size)
        (against if applied.times > LARGER_ERROR else told).append(text)
    if changed is not None:
        text = Message("the two images show different things in {share} of the pixels", share=_share(changed))
        (against if changed > MUCH_CHANGED else told).append(text)
    if unfamiliar is not None:
        text = Message("{share} of the pixels look unlike all that it learned from", share=_share(unfamiliar))
        (against if unfamiliar > MUCH_UNFAMILIAR else told).append(text)
    if alone and brightness is not None:
        text = Message(
            "their values are typically {brightness:.2f} times those of the image it was fitted on",
            brightness=brightness,
        )
        (told if 1 / OTHER_LIGHT < brightness < OTHER_LIGHT else against).append(text)
    if against:
        advice = Message("Give a hyperspectral image, too") if alone else Message("Fuse them anew")
        verdict = Message(
            "The model does not fit these images: {listed}. {advice}, or take a nearer date.",
            listed=joined("; ", against),
            advice=advice,
        )
        report.warning(verdict)
    elif alone:
        verdict = Message(
            "Whether the model fits cannot be told without a hyperspectral image: {listed}.",
            listed=joined("; ", told),
        )
        report.log(verdict)
    elif told:
        verdict = Message("The model fits these images: {listed}.", listed=joined("; ", told))
        report.log(verdict)
    else:
        verdict = Message("How well the model fits these images cannot be told.")
        report.log(verdict)
    fits = None if not against and (alone or not told) else not against
    return ModelFit(fits, verdict, applied.times, applied.unexplained, changed, unfamiliar, brightness)


def _brightness(applied: AppliedModel) -> Union[float, None]:
    """Return how many times the bands' medians typically are those of the image that the model was fitted on."""
    now, then = value_range(applied.msi)[:, 1], applied.model.msi_range[:, 1]
    known = (now > 0) & (then > 0)
    return float(np.median(now[known].astype(np.float64) / then[known])) if known.any() else None


def _share(share: float) -> str:
    return Message("none") if share == 0 else f"{share:.1%}" if share >= 0.001 else Message("less than 0.1%")
