"""The fits of the last pairs, kept for the next run of the same images, which then only applies and writes.

That images are the same is told by what was read of them, never by names, sizes or dates of files: the next run reads
it again and compares. So nothing passes for unchanged that is not, be it on a disk, on a server or in a mask, and no
file stays open meanwhile.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from typing import Any, Union

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.device import DeviceChoice
from ..errors import UserError
from ..messages import Message
from ..protocol.figures import Assessment
from ..protocol.reporter import Reporter
from ..raster.raster import Raster
from ..raster.warp import PlacedRaster
from .fitting import FittedPair, fit
from .preparation import READING, PreparedPair, prepare
from .settings import PairSettings

MOST_KEPT = 2  # pairs: the pixels that each was learned from are up to a hundred megabytes

Told = Sequence[Callable[[Reporter], None]]


def prepare_and_fit(
    settings: PairSettings, hsi: Raster, msi: Raster, choice: DeviceChoice, stack: ExitStack, report: Reporter
) -> tuple[PreparedPair, FittedPair]:
    """Prepare a pair and fit a model of it, or return what came of that the last time.

    Parameters
    ----------
    settings : PairSettings
    hsi : Raster
    msi : Raster
    choice : DeviceChoice
        Where to compute.
    stack : ExitStack
        Closes, when it ends, what is opened here.
    report : Reporter
        Is told the same in both cases.

    Returns
    -------
    prepared : PreparedPair
    fitted : FittedPair

    Raises
    ------
    UserError
        Where the images do not fit together or share too little, or what the settings tell does not fit them.
    """
    asked = _fingerprint((settings, choice, torch.get_num_threads(), _description(hsi), _description(msi)))
    for kept in [each for each in _kept if each.asked == asked]:
        report.progress(READING, Message("Reading the hyperspectral image"))
        if kept.hsi.saw(hsi) and kept.msi.saw(msi):
            _kept.remove(kept)
            _kept.appendleft(kept)
            kept.hsi.lend(hsi, stack)
            kept.msi.lend(msi, stack)
            _tell_again(kept.told, report)
            return kept.prepared, kept.fitted
    watched_hsi, watched_msi = WatchedRaster(hsi), WatchedRaster(msi)
    watched_hsi.lend(hsi, stack)
    watched_msi.lend(msi, stack)
    listener = _Listener(report)
    prepared = prepare(settings, watched_hsi, watched_msi, choice.device, stack, listener)
    fitted = fit(settings, prepared, choice, listener)
    watched_hsi.watches = watched_msi.watches = False

    def assess(report: Reporter) -> Union[Assessment, None]:
        """Assess, which is the last that needs the images as they were fitted, and keep all but these."""
        last = _Listener(report)
        assessment = fitted.assess(last)
        known = replace(fitted, assess=partial(_assess_again, assessment, last.told))
        _kept.appendleft(_Kept(asked, watched_hsi, watched_msi, prepared, known, listener.told))
        return assessment

    return prepared, replace(fitted, assess=assess)


def forget() -> None:
    """Give up what is kept."""
    _kept.clear()


class WatchedRaster(PlacedRaster):
    """A raster that remembers what was read of it, and that another can take the place of.

    Parameters
    ----------
    source : Raster
        The raster to read.

    Attributes
    ----------
    watches : bool
        Whether what is read is remembered.
    """

    def __init__(self, source: Raster) -> None:
        super().__init__(source, source.grid)
        self.watches = True
        self._seen: dict[tuple[Window, Union[tuple[int, ...], None]], bytes] = {}

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        values = super().read(window, bands)
        what = window, None if bands is None else tuple(bands)
        if self.watches and what not in self._seen:
            self._seen[what] = _digest(values)
        return values

    def saw(self, other: Raster) -> bool:
        """Return whether all that was read would be the same of another raster.

        Parameters
        ----------
        other : Raster
            Of the same description.

        Returns
        -------
        bool
        """
        try:
            return all(_digest(other.read(*what)) == digest for what, digest in self._seen.items())
        except UserError:  # whoever reads it next will say so
            return False

    def lend(self, source: Raster, stack: ExitStack) -> None:
        """Read another raster from now on.

        Parameters
        ----------
        source : Raster
        stack : ExitStack
            When it ends, nothing can be read any more, and nothing of the source is held.
        """
        self._source = source
        stack.callback(self._let_go)

    def _let_go(self) -> None:
        del self._source


@dataclass(frozen=True, eq=False)
class _Kept:
    """A fit, the images without their files, and what was told on the way."""

    asked: str
    hsi: WatchedRaster
    msi: WatchedRaster
    prepared: PreparedPair
    fitted: FittedPair
    told: Told


_kept: deque[_Kept] = deque(maxlen=MOST_KEPT)


class _Listener:
    """Passes on what is said, and remembers all but the progress."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self.progress = reporter.progress
        self.warnings = reporter.warnings
        self.told: list[Callable[[Reporter], None]] = []

    def log(self, text: str) -> None:
        self.told.append(lambda reporter: reporter.log(text))
        self._reporter.log(text)

    def warning(self, text: str) -> None:
        self.told.append(lambda reporter: reporter.warning(text))
        self._reporter.warning(text)


def _tell_again(told: Told, report: Reporter) -> None:
    for tell in told:
        tell(report)


def _assess_again(assessment: Union[Assessment, None], told: Told, report: Reporter) -> Union[Assessment, None]:
    _tell_again(told, report)
    return assessment


def _description(raster: Raster) -> tuple[Any, ...]:
    """Return all that a raster tells beside its values."""
    told = raster.name, raster.path, raster.paths, raster.grid, raster.bands, raster.names, raster.tags, raster.dtype
    return *told, raster.native_distance, raster.notes


def _fingerprint(thing: Any) -> str:
    """Return a text that is another for another thing: arrays, mappings, sequences and data of these."""
    if isinstance(thing, np.ndarray):
        return f"{thing.dtype}{thing.shape}{_digest(thing).hex()}"
    if is_dataclass(thing):
        return repr(type(thing)) + _fingerprint([getattr(thing, field.name) for field in fields(thing)])
    if isinstance(thing, dict):
        return _fingerprint(list(thing.items()))
    if isinstance(thing, (list, tuple)):
        return f"({','.join(map(_fingerprint, thing))})"
    return repr(thing)


def _digest(values: NDArray[Any]) -> bytes:
    return hashlib.sha256(np.ascontiguousarray(values).data).digest()
