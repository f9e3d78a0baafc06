"""Job export-abundances: a fitted model applied to an MSI."""

from __future__ import annotations

import time
from contextlib import ExitStack

from ..core.device import choose_device
from ..errors import UserError
from ..pair.alignment import AlignedPair
from ..pair.applicability import check_hsi_bands, check_msi_bands, check_msi_values, fit_to_pair
from ..pair.model_file import load_model
from ..pair.tiles import estimate_tiles
from ..pair.wording import shift_in_words
from ..product_choices import ProductChoices
from ..protocol.outcomes import ExportAbundancesOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ExportAbundancesRequest, input_files, output_files
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
        msi = stack.enter_context(open_stack(request.msi, "multispectral image", choices=choices))
        for note in msi.notes:
            report.log(note)
        check_msi_bands(model, msi)
        pair: AlignedPair | None = None
        if request.hsi is not None:
            hsi = stack.enter_context(open_raster(request.hsi, "hyperspectral image", choices=choices))
            check_hsi_bands(model, hsi)
            pair = AlignedPair.of(hsi, msi, stack).without_shift(*model.shift, model.align_to)
            msi = pair.msi
            if any(model.shift):
                report.log(f"The shift that the model was fitted with is removed: {shift_in_words(*model.shift)}.")
            model = fit_to_pair(model, pair, choice.device, report)
        elif model.needs_hsi:
            raise UserError("This model needs the hyperspectral image as well: give it with the hsi option.")
        else:
            check_msi_values(model, msi, report)
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
    report.progress(100, "Done")
    return outcome
