"""Job sample: a pair of images to try everything on."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

from ..errors import writing
from ..messages import Message
from ..protocol.figures import Display
from ..protocol.outcomes import SampleOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import SampleRequest
from ..raster.reader import open_raster
from ..sample.landscape import landscape
from ..sample.pair import FINE_PIXEL, SEED, SIZE, seen_of_sample, write_pair
from .display import own_display
from .styles import leave_composite_style

RASTERS = ("hsi", "msi", "truth")


def run(request: SampleRequest, report: Reporter) -> SampleOutcome:
    """Write the sample pair.

    Parameters
    ----------
    request : SampleRequest
    report : Reporter

    Returns
    -------
    SampleOutcome

    Raises
    ------
    UserError
        Where the folder cannot be made or written to.
    """
    started = time.monotonic()
    folder = Path(os.path.abspath(request.folder))
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with Outputs(replace(request, folder=folder).files(), []) as files:
        report.progress(0, Message("Painting the landscape"))
        canvas, _ = landscape(SIZE, FINE_PIXEL, SEED)
        report.progress(60, Message("Writing what the sensors see"))
        partials = {name: files.partial(name) for name in files.finals}
        write_pair(partials, canvas, seen_of_sample(), SEED)
        report.progress(90, Message("Looking at the images"))
        displays = _displays(files)
        outcome = SampleOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            display=displays,
        )
    report.progress(100, Message("Done"))
    return outcome


def _displays(files: Outputs) -> dict[str, Display]:
    """Leave styles in true colour."""
    displays = {}
    for name in RASTERS:
        if name not in files:
            continue
        with open_raster(files.partial(name), name) as made:
            display = own_display(made)
        if display is not None:
            displays[name] = display
            leave_composite_style(files, name, display)
    return displays
