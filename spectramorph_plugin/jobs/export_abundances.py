"""Job export-abundances: a fitted model applied to an MSI."""

from __future__ import annotations

import time
from contextlib import ExitStack

from ..core.device import choose_device
from ..messages import Message
from ..pair.alignment import AlignedPair
from ..pair.application import apply_to_msi, apply_to_pair
from ..pair.model_file import load_model
from ..pair.tiles import estimate_tiles
from ..product_choices import ProductChoices
from ..protocol.outcomes import ExportAbundancesOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ExportAbundancesRequest, input_files, output_files
from ..raster.image_words import HSI, MSI
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from ..raster.writer import create_raster, plain_format
from .provenance import FRACTIONS_TOLD, leave_provenance
from .styles import leave_map_style


def run(request: ExportAbundancesRequest, report: Reporter) -> ExportAbundancesOutcome:
    """Estimate abundances of every MSI pixel and write them.

    Parameters
    ----------
    request : ExportAbundancesRequest
    report : Reporter

    Returns
    -------
    ExportAbundancesOutcome

    Raises
    ------
    UserError
        Where the model cannot be read, or the images are not of its sensors and in its units.
    """
    started = time.monotonic()
    choice = choose_device(request.device)
    files = Outputs(output_files(request), input_files(request))
    with ExitStack() as stack:
        outputs = stack.enter_context(files)
        model = load_model(request.model, choice.device)
        choices = ProductChoices(request.product_mask, request.overlap)
        msi = stack.enter_context(open_stack(request.msi, MSI, choices=choices))
        for note in msi.notes:
            report.log(note)
        pair: AlignedPair | None = None
        if request.hsi is None:
            msi = apply_to_msi(model, msi, report)
        else:
            hsi = stack.enter_context(open_raster(request.hsi, HSI, choices=choices))
            model, pair = apply_to_pair(model, hsi, msi, choice.device, stack, report)
            msi = pair.msi
        names = model.names_shown(request.constrained)
        with create_raster(outputs.partial("output"), msi.grid, plain_format(names)) as maps:
            for tile in estimate_tiles(model, msi, pair, choice.device, report, 0):
                maps.write(tile.abundances(model, request.constrained), tile.window)
        leave_map_style(files, "output")
        outcome = ExportAbundancesOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            device=str(choice.device),
            device_reason=choice.reason,
            endmember_count=len(names),
            endmembers=names,
        )
        maps_file = outputs.partial("output")
        own = {maps_file: FRACTIONS_TOLD} if request.constrained else {}
        leave_provenance(files.records.get("output"), request, outcome, report, [maps_file], own)
    report.progress(100, Message("Done"))
    return outcome
