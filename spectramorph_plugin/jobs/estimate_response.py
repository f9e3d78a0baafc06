"""Job estimate-response: an unknown sensor's spectral response, and how it lies over the hyperspectral image."""

from __future__ import annotations

import time
from contextlib import ExitStack

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.response_estimation import centres_and_widths
from ..messages import Message
from ..pair.preparation import PreparedPair, prepare
from ..pair.settings import PairSettings
from ..product_choices import ProductChoices
from ..protocol.band_list import bad_bands
from ..protocol.figures import Registration
from ..protocol.outcomes import EstimateResponseOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import ReaderReporter
from ..protocol.requests import EstimateResponseRequest, command_line, input_files, output_files
from ..raster.image_words import HSI, MSI
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from ..raster.table_writers import write_blur_table, write_response_table
from ..report.page import check_report, write_report
from ..report.story import ResponseStory
from .plots import check_plot, write_plot
from .provenance import leave_provenance
from .stories import sensors_of
from .told import RememberingReporter, run_facts
from .told_bands import bands_as_told


def run(request: EstimateResponseRequest, report: ReaderReporter) -> EstimateResponseOutcome:
    """Estimate response, blur and shift, and write what the request asks for."""
    started = time.monotonic()
    report = RememberingReporter(report)
    command = command_line(request)
    files = Outputs(output_files(request), input_files(request))
    if "plot" in files:
        check_plot(files.finals["plot"])
    if "report" in files:
        check_report(files.finals["report"])
    settings = PairSettings(sensor="estimated", bad_bands=bad_bands(request.bad_bands))
    with ExitStack() as stack:
        outputs = stack.enter_context(files)
        choices = ProductChoices(request.product_mask, request.overlap)
        hsi = stack.enter_context(open_raster(request.hsi, HSI, request.hsi_mask, choices=choices))
        hsi.bands = bands_as_told(request, hsi.bands)
        msi = stack.enter_context(open_stack(request.msi, MSI, request.msi_mask, choices=choices))
        prepared = prepare(settings, hsi, msi, torch.device("cpu"), stack, report)
        report.progress(90, Message("Writing"))
        wavelength = _wavelength(prepared)
        bands = prepared.bands
        write_response_table(outputs.partial("output"), wavelength, bands.response, bands.names)
        if "blur" in outputs:
            write_blur_table(outputs.partial("blur"), _fine_kernel(prepared))
        matches = prepared.matches
        centres, widths = zip(*centres_and_widths(bands.response, wavelength))
        outcome = EstimateResponseOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            bands=matches,
            centres=centres,
            widths=widths,
            lowest_correlation=min(match.correlation for match in matches),
            registration=prepared.registration or Registration(0.0, 0.0, False, Message("not looked for")),
            left_out=prepared.sample.left_out,
            blur=prepared.blur,
            blur_fwhm=prepared.psf.fwhm(),
        )
        if "plot" in outputs or "report" in outputs:
            told = run_facts(command, files, report, hsi, msi)
            story = ResponseStory(told, outcome, sensors_of(settings, prepared))
            if "plot" in outputs:
                write_plot(outputs.partial("plot"), files.finals["plot"], story)
            if "report" in outputs:
                write_report(outputs.partial("report"), story)
        leave_provenance(files.records.get("output"), request, outcome, report)
    report.progress(100, Message("Done"))
    return outcome


def _wavelength(prepared: PreparedPair) -> NDArray[np.float64]:
    wavelength = prepared.reader.hsi.bands.wavelength
    if wavelength is None:
        raise ValueError("a prepared pair has wavelengths")
    return wavelength[prepared.sample.used]


def _fine_kernel(prepared: PreparedPair) -> NDArray[np.float64]:
    """Return the blur as weights of fine pixels, which is how fuse takes it: each sample's weight shared by overlap."""
    ratio, samples, width = prepared.pixels.ratio, prepared.psf.samples, prepared.psf.width
    side = int(np.ceil(width * ratio - 1e-6))
    edges = (np.arange(side + 1) - side / 2) / ratio
    cells = np.arange(width * samples + 1) / samples - width / 2
    overlaps = np.minimum(edges[1:, None], cells[None, 1:]) - np.maximum(edges[:-1, None], cells[None, :-1])
    shares = np.clip(overlaps, 0, None) * samples
    kernel = shares @ prepared.psf.kernel() @ shares.T
    return np.asarray(kernel / kernel.sum(), np.float64)
