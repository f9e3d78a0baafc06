"""Job fuse: a fine hyperspectral image from a coarse one and a finer multispectral one."""

from __future__ import annotations

import functools
import time
from contextlib import ExitStack

from ..core.device import choose_device
from ..core.published.model import PublishedModel
from ..errors import UserError
from ..pair.fitting import FittedPair, fit
from ..pair.model_file import save_model
from ..pair.preparation import PreparedPair, prepare
from ..pair.tiles import endmembers_of_all_bands, estimate_tiles
from ..protocol.figures import Assessment
from ..protocol.outcomes import FuseOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import FuseRequest, input_files, output_files
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from ..raster.tables import write_endmember_table
from ..raster.writer import abundance_format, create_raster, hyperspectral_format, plain_format
from .display import shared_display
from .settings import fusion_settings

RESIDUAL_BANDS = ("residual with the multispectral image", "residual with the hyperspectral image")


def run(request: FuseRequest, report: Reporter) -> FuseOutcome:
    """Fuse and write what the request asks for."""
    started = time.monotonic()
    choice = choose_device(request.device)
    files = Outputs(output_files(request), input_files(request))
    settings = fusion_settings(request)
    if "residuals" in files and settings.preset == "published":
        raise UserError("The preset published knows no residuals: choose the preset sharp, or leave the residuals out.")
    with ExitStack() as stack:
        outputs = stack.enter_context(files)
        hsi = stack.enter_context(open_raster(request.hsi, "hyperspectral image", request.hsi_mask))
        msi = stack.enter_context(open_stack(request.msi, "multispectral image", request.msi_mask))
        prepared = prepare(settings, hsi, msi, choice.device, stack, report)
        fitted = fit(settings, prepared, choice, report)
        assessment = _write(fitted, prepared, request.dtype, outputs, report)
        _tell(assessment, report)
        display = shared_display(hsi.bands.wavelength, prepared.sample)
    report.progress(100, "Done")
    matches, model = prepared.band_matches(), fitted.model
    return FuseOutcome(
        outputs={name: str(path) for name, path in files.finals.items()},
        seconds=time.monotonic() - started,
        device=str(choice.device),
        device_reason=choice.reason,
        preset=settings.preset,
        endmember_count=len(model.endmembers),
        count_reason=count_reason(settings.count, settings.preset == "sharp"),
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


def count_reason(count: int | None, sharp: bool) -> str:
    """Return why there are as many endmembers as there are."""
    if count is not None:
        return "asked for"
    return "directions in which the signal exceeds the noise" if sharp else "as published"


def _tell(assessment: Assessment | None, report: Reporter) -> None:
    """Say how good the result is likely to be."""
    if assessment is None:
        return
    report.log(
        f"At reduced resolution, where the truth is known, fusion reaches {assessment.psnr:.1f} dB and "
        f"{assessment.sam:.1f} degrees; cubic upsampling of the hyperspectral image {assessment.cubic_psnr:.1f} dB. "
        "Expect a few dB less."
    )
    if assessment.psnr <= assessment.cubic_psnr:
        report.warning(
            "Fusing is not likely to help with these images: at reduced resolution it is no nearer to the truth than "
            "smooth interpolation of the hyperspectral image; check the response, the dates and the georeferencing."
        )


def _write(
    fitted: FittedPair, prepared: PreparedPair, dtype: str, outputs: Outputs, report: Reporter
) -> Assessment | None:
    """Write all outputs: the small ones first, then the rasters tile by tile; assess while the last ones are packed."""
    model = fitted.model
    if "endmembers" in outputs:
        write_endmember_table(outputs.partial("endmembers"), model.endmembers, model.band_numbers, model.wavelength)
    if "model" in outputs:
        save_model(outputs.partial("model"), model)
    hsi, msi = prepared.reader.hsi, prepared.reader.msi
    layouts = {
        "output": hyperspectral_format(hsi, dtype),
        "abundances": abundance_format(len(model.endmembers)),
        "residuals": plain_format(RESIDUAL_BANDS),
    }
    endmembers = endmembers_of_all_bands(model, hsi)
    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(create_raster(outputs.partial(name), msi.grid, layout))
            for name, layout in layouts.items()
            if name in outputs
        }
        pair, device = prepared.reader.pair, prepared.reader.device
        for tile in estimate_tiles(model, msi, pair, device, report, fitted.percent, "residuals" in outputs):
            writers["output"].write_blocks(functools.partial(tile.mixed, endmembers), tile.window)
            if "abundances" in writers:
                writers["abundances"].write(tile.abundances, tile.window)
            if "residuals" in writers and tile.residuals is not None:
                writers["residuals"].write(tile.residuals, tile.window)
        return fitted.assess()
