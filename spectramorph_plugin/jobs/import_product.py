"""Job import-product: a mission's product as a raster that every program opens, with what is known of its bands."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from ..errors import UserError
from ..messages import Message
from ..product_choices import ProductChoices
from ..protocol.outcomes import ImportProductOutcome
from ..protocol.outputs import Outputs, rewritten_path
from ..protocol.reporter import Reporter
from ..protocol.requests import ImportProductRequest, input_files, output_files
from ..raster.cog import make_cloud_optimised
from ..raster.msi_products.product import PLATFORM, WHO_SAW_IT
from ..raster.raster import Raster
from ..raster.stack import open_stack
from ..raster.tiles import tiles
from ..raster.writer import TILE_SIZE, RasterFormat, create_raster, hyperspectral_format
from ..sensors.told_bands import tell_wavelengths
from .display import own_display
from .provenance import leave_provenance
from .styles import leave_composite_style
from .told_bands import bands_as_told, flagged_bands

MASK_FORMAT = RasterFormat(np.dtype(np.uint8), np.ones(1), np.zeros(1), 255.0, ("Marked by the product",))
WRITTEN = 95.0  # how much of the job is done, in per cent, once everything is written once


def run(request: ImportProductRequest, report: Reporter) -> ImportProductOutcome:
    """Read the product and write it again.

    Raises
    ------
    UserError
        Where it has no wavelengths: then it is no product that is known, and writing it again would add nothing.
    """
    started = time.monotonic()
    files = Outputs(output_files(request), input_files(request))
    report.progress(0, Message("Reading the product"))
    choices = ProductChoices(request.product_mask, request.overlap)
    with ExitStack() as stack:
        stack.enter_context(files)
        raster = stack.enter_context(open_stack((request.product,), "product", choices=choices))
        names = raster.names if PLATFORM in raster.tags and all(raster.names) else ()
        raster.bands = bands_as_told(request, raster.bands, "product")
        tell_wavelengths(raster)
        if raster.bands.wavelength is None:
            raise UserError(
                "The product {product} tells no wavelengths: give a product of a mission or a sensor that is "
                "known, or the wavelengths by the option hsi-wavelengths (in QGIS under Advanced Parameters).",
                product=request.product,
            )
        report.log(
            Message(
                "The wavelengths come from the product's {wavelength_source}.",
                wavelength_source=raster.bands.wavelength_source,
            )
        )
        for note in raster.notes:
            report.log(note)
        raster.bands = flagged_bands(raster, request.bad_bands, report)
        display = own_display(raster)
        layout = hyperspectral_format(raster, "same", () if display is None else display.bands)
        tags = {tag: raster.tags[tag] for tag in WHO_SAW_IT if tag in raster.tags}
        layout = replace(layout, descriptions=names or layout.descriptions, tags=tags)
        other = None
        if "mask" in files:
            # The quality layers mark what has values in one of both alone.
            inverse = replace(choices, mask=not choices.mask)
            other = stack.enter_context(open_stack((request.product,), "product", choices=inverse))
        _write(raster, layout, other, files, report)
        if display is not None:
            leave_composite_style(files, "output", display)
        outcome = ImportProductOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            band_count=len(raster.bands),
            bad_band_count=int(raster.bands.bad.sum()),
            display={} if display is None else {"output": display},
        )
        written = [files.partial(name) for name in files.finals]
        leave_provenance(files.records.get("output"), request, outcome, report, written)
        if request.cloud_optimised:
            report.progress(WRITTEN, Message("Making the raster cloud-optimised"))
            for path in written:
                make_cloud_optimised(path, rewritten_path(path))
    report.progress(100, Message("Done"))
    return outcome


def _write(raster: Raster, layout: RasterFormat, other: Raster | None, files: Outputs, report: Reporter) -> None:
    """Write a raster tile by tile, and the mask of what has values either in it or in the other one."""
    windows = tiles(raster.grid.height, raster.grid.width, TILE_SIZE)
    with ExitStack() as stack:
        writer = stack.enter_context(create_raster(files.partial("output"), raster.grid, layout))
        marks = None if other is None else create_raster(files.partial("mask"), raster.grid, MASK_FORMAT)
        mask_writer = None if marks is None else stack.enter_context(marks)
        for done, window in enumerate(windows):
            report.progress(WRITTEN * done / len(windows), Message("Writing the raster"))
            values = raster.read(window)
            writer.write(values, window)
            if other is not None and mask_writer is not None:
                known, known_otherwise = (np.isfinite(each).any(axis=0) for each in (values, other.read(window)))
                mask_writer.write((known != known_otherwise)[None].astype(np.float32), window)
