"""Job fuse: a fine hyperspectral image from a coarse one and a finer multispectral one."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import Any

from ..core.device import choose_device
from ..core.published.model import PublishedModel
from ..errors import UserError
from ..messages import Message
from ..pair.kept_fits import prepare_and_fit
from ..pair.model_file import check_model_output
from ..pair.wording import tell_flat_map
from ..protocol.outcomes import FuseOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import ReaderReporter
from ..protocol.requests import FuseRequest, command_line, input_files, output_files
from ..report.page import check_report
from .cluster import connected
from .display import shared_display
from .fused_outputs import values_told, write_fusion
from .fusion_report import fusion_report
from .opening import open_images
from .provenance import leave_provenance
from .scattered import check_scattered, on_every_gpu, write_scattered
from .settings import fusion_settings
from .shown_endmembers import shown_of
from .styles import leave_composite_style, leave_error_style, leave_map_style
from .told import RememberingReporter, run_facts

RASTERS = ("output", "abundances", "residuals", "uncertainty")
TIMES_MEAN = " × the mean error"  # what follows the values of the uncertainty in its legend
WRITTEN = 99.0  # how much of the job is done, in per cent, once all but the report is written


def run(request: FuseRequest, report: ReaderReporter, client: Any = None) -> FuseOutcome:
    """Fuse and write what the request asks for.

    Parameters
    ----------
    request : FuseRequest
    report : ReaderReporter
    client : distributed.Client or None
        Of a cluster that tiles are computed on; by default the one that the request names, if it does.

    Returns
    -------
    FuseOutcome

    Raises
    ------
    UserError
        Where the images or options do not fit together, or an output cannot be written.
    """
    started = time.monotonic()
    report = RememberingReporter(report)
    inputs, finals = input_files(request), output_files(request)
    command = command_line(request)
    files = Outputs(finals, inputs)
    places = {name: files.partial(name) for name in files.finals}
    settings = fusion_settings(request)
    scattered = None
    spread = on_every_gpu(request)
    check_scattered(spread)
    choice = choose_device(spread.device)
    if "model" in files:
        check_model_output()
    for name in ("residuals", "uncertainty"):
        if name in files and settings.preset == "published":
            raise UserError(
                "The preset published knows no {name}: choose the preset sharp, or leave the {name} out.", name=name
            )
    if "report" in files:
        check_report(files.finals["report"])
    with ExitStack() as stack:
        stack.enter_context(files)
        if client is None and spread.scheduler is not None:
            client = stack.enter_context(connected(spread.scheduler))
        hsi, msi = open_images(request, stack)
        prepared, fitted = prepare_and_fit(settings, hsi, msi, choice, stack, report)
        if "uncertainty" in files and fitted.error is not None and not fitted.error.has_map:
            tell_flat_map(report)
        shown = shown_of(fitted, request.constrained, request.endmembers)
        display = shared_display(hsi.bands.wavelength, prepared.sample)
        page = fusion_report(settings, prepared, fitted, display) if "report" in files else None
        witness = None if page is None else page.add
        reader, colours = prepared.reader, display.bands
        if client is None:
            assessment = write_fusion(fitted, shown, reader, request.dtype, colours, places, witness, report)
        else:
            finals = files.finals
            scattered = write_scattered(spread, client, fitted, shown, reader, colours, places, finals, witness, report)
            assessment = scattered.assessment
        leave_composite_style(files, "output", display)
        if "abundances" in files:
            leave_map_style(files, "abundances")
        if "residuals" in files:
            leave_error_style(files, "residuals")
        if "uncertainty" in files:
            leave_error_style(files, "uncertainty", TIMES_MEAN)
        matches, model = prepared.matches, fitted.model
        outcome = FuseOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            device=str(choice.device),
            device_reason=choice.reason,
            preset=settings.preset,
            endmember_count=len(model.endmembers),
            count_reason=fitted.count_reason,
            endmembers=shown.summaries,
            materials_reason=shown.reason,
            left_out=prepared.sample.left_out,
            error=fitted.error,
            blur=prepared.blur,
            response=prepared.bands.reason,
            training=fitted.training,
            registration=prepared.registration,
            assessment=assessment,
            ratio=prepared.pixels.ratio,
            coarse_prior=isinstance(model.estimator, PublishedModel) and model.estimator.coarse_prior,
            bands=matches,
            lowest_correlation=min((match.correlation for match in matches), default=None),
            display={"output": display, "hsi": display},
        )
        if page is not None:
            report.progress(WRITTEN, Message("Writing the report"))
            page.write(places["report"], run_facts(command, files, report, hsi, msi), outcome)
        rasters = [places[name] for name in RASTERS if name in places]
        own = values_told(places, files.finals["output"], shown.constrained, fitted.error, len(hsi.bands))
        leave_provenance(files.records.get("output"), request, outcome, report, rasters, own)
        if scattered is not None:
            scattered.put_together(places, files.finals, report)
    if scattered is not None:
        scattered.finish(files.finals, report)
    report.progress(100, Message("Done"))
    return outcome
