"""Job fuse: a fine hyperspectral image from a coarse one and a finer multispectral one."""

from __future__ import annotations

import functools
import time
from contextlib import ExitStack

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.device import DeviceChoice, choose_device
from ..core.model import FusionModel, PublishedModel
from ..core.sharp import SharpModel
from ..errors import UserError
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from ..raster.tables import write_endmember_table
from ..raster.writer import abundance_format, create_raster, hyperspectral_format, plain_format
from .apply_model import Tile, estimate_tiles, positions
from .display import shared_display
from .fit_published import fit_published, wants_coarse_prior
from .fit_sharp import Assess, fit_pair, nothing_to_assess
from .model_file import save_model
from .outcomes import Assessment, FuseOutcome
from .outputs import Outputs
from .preparation import KNOWN, PreparedPair, blur_in_words, prepare
from .reporter import Reporter
from .requests import AUTO, FuseRequest, input_files, output_files

UNCERTAINTY_BANDS = ("misfit with the multispectral image", "misfit with the hyperspectral image")

PUBLISHED_TRAINING = "response: the HSI as the MSI would see it"

# Where the fits end, per cent; training the published network takes most of the time.
FITTED, TRAINED = 20.0, 60.0


def run(request: FuseRequest, report: Reporter) -> FuseOutcome:
    """Fuse and write what the request asks for."""
    started = time.monotonic()
    choice = choose_device(request.device)
    files = Outputs(output_files(request), input_files(request))
    with ExitStack() as stack:
        outputs = stack.enter_context(files)
        hsi = stack.enter_context(open_raster(request.hsi, "hyperspectral image", request.hsi_mask))
        msi = stack.enter_context(open_stack(request.msi, "multispectral image", request.msi_mask))
        prepared = prepare(request, hsi, msi, choice.device, stack, report)
        model, assess = _fit(request, prepared, choice, report)
        assessment = _write(model, prepared, request, choice, outputs, report, assess)
        _tell(assessment, report)
        display = shared_display(hsi.bands.wavelength, prepared.sample)
    report.progress(100, "Done")
    matches = prepared.band_matches()
    estimator = model.estimator
    sharp = isinstance(estimator, SharpModel)
    return FuseOutcome(
        outputs={name: str(path) for name, path in files.finals.items()},
        seconds=time.monotonic() - started,
        device=str(choice.device),
        device_reason=choice.reason,
        preset="sharp" if sharp else "published",
        endmember_count=len(model.endmembers),
        count_reason=count_reason(request.count, sharp),
        blur=blur_in_words(prepared.spread, request),
        response=prepared.bands.reason,
        training=estimator.training if isinstance(estimator, SharpModel) else PUBLISHED_TRAINING,
        registration=prepared.registration,
        assessment=assessment,
        ratio=prepared.pixels.ratio,
        coarse_prior=isinstance(estimator, PublishedModel) and estimator.coarse_prior,
        bands=matches,
        lowest_correlation=min((match.correlation for match in matches), default=None),
        display={"output": display, "hsi": display},
    )


def count_reason(count: int, sharp: bool) -> str:
    """Return why there are as many endmembers as there are."""
    if count != AUTO:
        return "asked for"
    return "directions in which the signal exceeds the noise" if sharp else "as published"


def _fit(
    request: FuseRequest, prepared: PreparedPair, choice: DeviceChoice, report: Reporter
) -> tuple[FusionModel, Assess]:
    """Find endmembers and fit what estimates their abundances; also return what assesses the result."""
    report.progress(KNOWN, "Finding endmembers and fitting the network")
    sample, bands, endmembers = prepared.sample, prepared.bands, prepared.endmembers
    assess: Assess = nothing_to_assess
    estimator: PublishedModel | SharpModel
    if request.preset == "sharp":
        estimator, assess = fit_pair(request, prepared)
        report.log(f"What the network learned from: {estimator.training}.")
    else:
        if wants_coarse_prior(request, len(bands.names)):
            report.log("The network also sees the HSI's own spectrum at each pixel (coarse spectral prior).")

        def on_epoch(done: int, of: int) -> None:
            share = (TRAINED - KNOWN) * done / of
            report.progress(KNOWN + share, f"Training the network on {choice.device}")

        endmembers, estimator = fit_published(request, sample, bands.response, choice, on_epoch)
    info, registration = prepared.reader.hsi.bands, prepared.registration
    removed = registration is not None and registration.removed
    model = FusionModel(
        endmembers=endmembers,
        estimator=estimator,
        matching=prepared.matching,
        response=bands.response,
        wavelength=info.wavelength[sample.used] if info.wavelength is not None else np.empty(0),
        fwhm=None if info.fwhm is None else info.fwhm[sample.used],
        band_numbers=np.array(info.indexes)[sample.used],
        shift=(registration.columns, registration.rows) if registration is not None and removed else (0.0, 0.0),
        align_to=request.align_to,
    )
    return model, assess if request.assessment else nothing_to_assess


def _tell(assessment: Assessment | None, report: Reporter) -> None:
    """Say how good the result is likely to be."""
    if assessment is None:
        return
    report.log(
        f"One scale down, where the truth is known, fusion reaches {assessment.psnr:.1f} dB and {assessment.sam:.1f} "
        f"degrees; cubic upsampling of the hyperspectral image {assessment.cubic_psnr:.1f} dB. Expect a few dB less."
    )
    if assessment.psnr <= assessment.cubic_psnr:
        report.warning(
            "Fusing is not likely to help with these images: one scale down it is no nearer to the truth than smooth "
            "interpolation of the hyperspectral image; check the response, the dates and the georeferencing."
        )


def _write(
    model: FusionModel,
    prepared: PreparedPair,
    request: FuseRequest,
    choice: DeviceChoice,
    outputs: Outputs,
    report: Reporter,
    assess: Assess,
) -> Assessment | None:
    """Write all outputs: the small ones first, then the rasters tile by tile; assess while the last ones are packed."""
    if "endmembers" in outputs:
        write_endmember_table(outputs.partial("endmembers"), model.endmembers, model.band_numbers, model.wavelength)
    if "model" in outputs:
        save_model(outputs.partial("model"), model)
    if "uncertainty" in outputs and isinstance(model.estimator, PublishedModel):
        raise UserError("The preset published knows nothing of its uncertainty: choose the preset sharp.")
    pair = prepared.reader.pair
    hsi, msi = pair.hsi, pair.msi
    layouts = {
        "output": hyperspectral_format(hsi, request.dtype),
        "abundances": abundance_format(len(model.endmembers)),
        "uncertainty": plain_format(UNCERTAINTY_BANDS),
    }
    start = TRAINED if isinstance(model.estimator, PublishedModel) else FITTED

    endmembers = np.full((len(model.endmembers), len(hsi.bands)), np.nan, np.float32)
    endmembers[:, positions(hsi, model)] = model.endmembers

    def mixed(tile: Tile, part: Window) -> NDArray[np.float32]:
        """Return X = A E as [bands, h, w]; the bands that were not used are NaN."""
        fused: NDArray[np.float32] = np.tensordot(endmembers.T, tile.part(part), 1)
        return fused

    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(create_raster(outputs.partial(name), msi.grid, layout))
            for name, layout in layouts.items()
            if name in outputs
        }
        for tile in estimate_tiles(model, msi, pair, choice.device, report, start, "uncertainty" in outputs):
            writers["output"].write_blocks(functools.partial(mixed, tile), tile.window)
            if "abundances" in writers:
                writers["abundances"].write(tile.abundances, tile.window)
            if "uncertainty" in writers and tile.misfits is not None:
                writers["uncertainty"].write(tile.misfits, tile.window)
        return assess()
