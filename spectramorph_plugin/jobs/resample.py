"""Job resample: a hyperspectral image as a multispectral sensor would see it."""

from __future__ import annotations

import time

import numpy as np

from ..core.band_means import band_means
from ..messages import Message
from ..product_choices import ProductChoices
from ..protocol.outcomes import ResampleOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ResampleRequest, input_files, output_files
from ..raster.image_words import HSI
from ..raster.reader import open_raster
from ..raster.tiles import tiles
from ..raster.writer import TILE_SIZE, create_raster
from .display import own_display
from .provenance import leave_provenance
from .seen_bands import colours_of, seen_bands, seen_format, wanted_sensor
from .styles import leave_composite_style
from .told_bands import bands_as_told, flagged_bands


def run(request: ResampleRequest, report: Reporter) -> ResampleOutcome:
    """Write the bands that a sensor would have of an HSI.

    Parameters
    ----------
    request : ResampleRequest
    report : Reporter

    Returns
    -------
    ResampleOutcome

    Raises
    ------
    UserError
        Where the HSI has no wavelengths, or tells none of the bands wanted.
    """
    started = time.monotonic()
    files = Outputs(output_files(request), input_files(request))
    report.progress(0, Message("Reading the hyperspectral image"))
    choices = ProductChoices(request.product_mask, request.overlap)
    with files as outputs, open_raster(request.hsi, HSI, choices=choices) as hsi:
        for note in hsi.notes:
            report.log(note)
        hsi.bands = bands_as_told(request, hsi.bands)
        hsi.bands = flagged_bands(hsi, request.bad_bands, report)
        sensor, told = wanted_sensor(request)
        view = seen_bands(hsi, sensor, report)
        names = tuple(band.name for band in view.bands)
        report.log(Message("The response: {told}; bands {listed}.", told=told, listed=", ".join(names)))
        used = np.flatnonzero(view.weights.any(axis=0))
        weights = np.ascontiguousarray(view.weights[:, used])
        shown = colours_of(view)
        windows = tiles(hsi.grid.height, hsi.grid.width, TILE_SIZE)
        with create_raster(outputs.partial("output"), hsi.grid, seen_format(hsi, view, shown, request.dtype)) as writer:
            for done, window in enumerate(windows):
                report.progress(100 * done / len(windows), Message("Writing the bands"))
                writer.write(band_means(hsi.read(window, used.tolist()), weights), window)
        with open_raster(outputs.partial("output"), "output") as made:
            display = own_display(made, shown)
        if display is None:
            report.warning(Message("The hyperspectral image holds no valid pixels, nor do the bands made of it."))
        else:
            leave_composite_style(files, "output", display)
        outcome = ResampleOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            sensor=told,
            bands=names,
            centres=tuple(round(band.centre, 2) for band in view.bands),
            widths=tuple(round(band.width, 2) for band in view.bands),
            coverage=tuple(map(float, view.coverage)),
            left_out=tuple(band.name for band in view.left_out),
            display={} if display is None else {"output": display},
        )
        leave_provenance(files.records.get("output"), request, outcome, report, [outputs.partial("output")])
    report.progress(100, Message("Done"))
    return outcome
