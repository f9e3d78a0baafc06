"""Job import-product: a mission's product as a raster that every program opens, with what is known of its bands."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from rasterio.windows import Window

from ..core.bad_bands import find_bad_bands
from ..errors import UserError
from ..pair.band_choice import given_as_bad, left_out
from ..pair.bounds import MOST_SAMPLE_PIXELS, SAMPLE_TILE
from ..protocol.band_list import AUTO, FLAGGED
from ..protocol.outcomes import ImportProductOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ImportProductRequest, input_files, output_files
from ..raster.bands import BandInfo
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.tiles import spread_tiles, tiles
from ..raster.writer import TILE_SIZE, create_raster, hyperspectral_format
from .display import own_display
from .provenance import leave_provenance
from .styles import leave_composite_style
from .told_bands import bands_as_told


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
    with files as outputs, open_raster(request.product, "product") as raster:
        raster.bands = bands_as_told(request, raster.bands, "product")
        if raster.bands.wavelength is None:
            raise UserError(
                f"The product {request.product} tells no wavelengths: give the image of an EnMAP, DESIS or Hyperion "
                "product with its metadata beside it, a PRISMA L2D file (.he5) or an EMIT L2A file (.nc), or the "
                "wavelengths by the option hsi-wavelengths."
            )
        report.log(f"The wavelengths come from the product's {raster.bands.wavelength_source}.")
        for note in raster.notes:
            report.log(note)
        raster.bands = _flagged(raster, request.bad_bands, report)
        windows = tiles(raster.grid.height, raster.grid.width, TILE_SIZE)
        display = own_display(raster)
        layout = hyperspectral_format(raster, "same", () if display is None else display.bands)
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


def _flagged(raster: Raster, bad_bands: str, report: Reporter) -> BandInfo:
    """Return the product's bands with the flags that were asked for; values are written of all bands the same."""
    if bad_bands == FLAGGED:
        return raster.bands
    bad = given_as_bad(raster.bands, bad_bands)
    if bad_bands == AUTO:
        good = np.flatnonzero(~bad)
        whole = Window(0, 0, raster.grid.width, raster.grid.height)
        windows = spread_tiles(whole, SAMPLE_TILE, MOST_SAMPLE_PIXELS)
        faults = find_bad_bands([raster.read(window, good.tolist()) for window in windows])
        parts = left_out(raster.bands, bad, faults, bad_bands)
        bad = bad | np.isin(np.arange(len(bad)), good[faults.any])
        if parts:
            report.log(f"Bands flagged as bad: {'; '.join(part.told for part in parts)}")
    return replace(raster.bands, bad=bad)
