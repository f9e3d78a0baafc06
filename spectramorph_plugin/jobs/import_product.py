"""Job import-product: a mission's product as a raster that every program opens, with what is known of its bands."""

from __future__ import annotations

import time
from dataclasses import replace

from ..errors import UserError
from ..protocol.outcomes import ImportProductOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ImportProductRequest, input_files, output_files
from ..raster.msi_products.product import PLATFORM, WHO_SAW_IT
from ..raster.products.choices import ProductChoices
from ..raster.stack import open_stack
from ..raster.tiles import tiles
from ..raster.writer import TILE_SIZE, create_raster, hyperspectral_format
from ..sensors.told_bands import tell_wavelengths
from .display import own_display
from .provenance import leave_provenance
from .styles import leave_composite_style
from .told_bands import bands_as_told, flagged_bands


def run(request: ImportProductRequest, report: Reporter) -> ImportProductOutcome:
    """Read the product and write it again.

    Raises
    ------
    UserError
        Where it has no wavelengths: then it is no product that is known, and writing it again would add nothing.
    """
    started = time.monotonic()
    files = Outputs(output_files(request), input_files(request))
    report.progress(0, "Reading the product")
    choices = ProductChoices(request.product_mask, request.overlap)
    with files as outputs, open_stack((request.product,), "product", choices=choices) as raster:
        names = raster.names if PLATFORM in raster.tags and all(raster.names) else ()
        raster.bands = bands_as_told(request, raster.bands, "product")
        tell_wavelengths(raster)
        if raster.bands.wavelength is None:
            raise UserError(
                f"The product {request.product} tells no wavelengths: give the image of an EnMAP, DESIS or Hyperion "
                "product with its metadata beside it, a file of PRISMA (.he5), EMIT or AVIRIS-3 (.nc), Tanager or "
                "NEON (.h5), or the wavelengths by the option hsi-wavelengths."
            )
        report.log(f"The wavelengths come from the product's {raster.bands.wavelength_source}.")
        for note in raster.notes:
            report.log(note)
        raster.bands = flagged_bands(raster, request.bad_bands, report)
        windows = tiles(raster.grid.height, raster.grid.width, TILE_SIZE)
        display = own_display(raster)
        layout = hyperspectral_format(raster, "same", () if display is None else display.bands)
        tags = {tag: raster.tags[tag] for tag in WHO_SAW_IT if tag in raster.tags}
        layout = replace(layout, descriptions=names or layout.descriptions, tags=tags)
        with create_raster(outputs.partial("output"), raster.grid, layout) as writer:
            for done, window in enumerate(windows):
                report.progress(100 * done / len(windows), "Writing the raster")
                writer.write(raster.read(window), window)
        if display is not None:
            leave_composite_style(files, "output", display)
        outcome = ImportProductOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            band_count=len(raster.bands),
            bad_band_count=int(raster.bands.bad.sum()),
            display={} if display is None else {"output": display},
        )
        leave_provenance(files.records.get("output"), request, outcome, report, [outputs.partial("output")])
    report.progress(100, "Done")
    return outcome
