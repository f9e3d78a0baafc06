"""Job coregister: where a raster lies against another one, and a copy of it that lies right."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

from ..errors import UserError
from ..messages import Message
from ..pair.coregistration import UNEVEN, Coregistration, coregister, in_words
from ..protocol.figures import Display
from ..protocol.outcomes import CoregisterOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import CoregisterRequest, input_files, output_files
from ..raster.moved_copy import write_georeferenced_copy, write_resampled_copy
from ..raster.msi_products import msi_product
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from .display import own_display
from .provenance import leave_provenance
from .styles import leave_composite_style

FOUND = 80.0  # how much of the job is done, in per cent, once the shift is known


def run(request: CoregisterRequest, report: Reporter) -> CoregisterOutcome:
    """Find the shift and write the moved copy, if one is asked for.

    Raises
    ------
    UserError
        Where a copy is asked for and no shift can be trusted: a copy that is not moved would be taken for one that is.
    """
    started = time.monotonic()
    files = Outputs(output_files(request), input_files(request))
    with ExitStack() as stack:
        stack.enter_context(files)
        reference = stack.enter_context(_open(request.reference, Message("reference"), request.reference_mask))
        image = stack.enter_context(_open(request.image, Message("raster to move"), request.image_mask))
        placed = coregister(reference, image, request.largest_shift, stack, report)
        found = placed.found
        if found.doubt and "output" in files:
            raise UserError(found.doubt)
        text = found.doubt or in_words(found)
        if found.doubt:
            report.warning(text)
        else:
            report.log(text)
            _tell_uneven(placed, report)
        display = _write(request, files, image, placed, report) if "output" in files else None
        outcome = CoregisterOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            shift=found,
            text=text,
            display={} if display is None else {"output": display},
        )
        if "output" in files:
            leave_provenance(files.records.get("output"), request, outcome, report, [files.partial("output")])
    report.progress(100, Message("Done"))
    return outcome


def _open(path: Path, name: str, mask: Path | None) -> AbstractContextManager[Raster]:
    """Open a raster; of a multispectral product with a file a band, all of them as one."""
    product = msi_product(path)
    if product is not None and len(product.files) > 1:
        return open_stack((path,), name, mask)
    return open_raster(path, name, mask)


def _tell_uneven(placed: Coregistration, report: Reporter) -> None:
    found = placed.found
    if found.spread >= UNEVEN:
        report.warning(
            Message(
                "The shift differs from place to place, by {pixels:.1f} pixels of the coarser image "
                "({metres:.3g} m) or so: relief, another scale or a turn are not mended by one shift.",
                pixels=found.spread,
                metres=found.spread * found.pixel,
            )
        )


def _write(
    request: CoregisterRequest, files: Outputs, image: Raster, placed: Coregistration, report: Reporter
) -> Display | None:
    """Write the moved copy and how it is shown."""
    display = own_display(image)
    write = write_georeferenced_copy if request.method == "georeferencing" else write_resampled_copy
    warning = write(
        image,
        files.partial("output"),
        placed.back,
        () if display is None else display.bands,
        lambda share: report.progress(FOUND + (100 - FOUND) * share, Message("Writing the moved copy")),
    )
    if warning:
        report.warning(warning)
    if display is not None:
        leave_composite_style(files, "output", display)
    return display
