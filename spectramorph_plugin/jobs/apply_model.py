"""Job apply-model: other images of the same sensors fused with a model that was fitted before."""

from __future__ import annotations

import time
from contextlib import ExitStack

import numpy as np

from ..core.device import DeviceChoice, choose_device
from ..core.model import FusionModel
from ..core.sharp import SharpModel, Wanted
from ..errors import UserError
from ..messages import Message
from ..pair.application import AppliedModel, apply_to_date, apply_to_msi
from ..pair.goodness import DoubtCount, tell_fit
from ..pair.model_file import load_model
from ..pair.tiles import estimate_tiles
from ..pair.wording import tell_error, tell_flat_map
from ..product_choices import ProductChoices
from ..protocol.figures import Display
from ..protocol.outcomes import ApplyModelOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ApplyModelRequest, input_files, output_files
from ..raster.bands import BandInfo, with_spectrum
from ..raster.image_words import HSI, MSI
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from ..raster.writer import RasterFormat, band_format, coded_format, hyperspectral_format, plain_format
from .display import own_display, shared_display, true_colour
from .fused_outputs import RESIDUAL_BANDS, UNCERTAINTY_BANDS, values_told
from .provenance import leave_provenance
from .styles import leave_classes_style, leave_composite_style, leave_error_style, leave_map_style
from .tile_writing import TileWriting
from .told_bands import bands_as_told

RASTERS = ("output", "abundances", "doubtful", "residuals", "uncertainty")
TIMES_MEAN = " × the mean error"  # what follows the values of the uncertainty in its legend
READING, KNOWN = 0.0, 10.0  # how much of the job is done, in per cent, when it begins and when the model fits
DOUBTS = ("where the model is not to be trusted",)
CLASSES = (
    (0, "to be trusted", "21918c"),
    (1, "the two images show different things", "fde725"),
    (2, "unlike all that the model learned from", "440154"),
    (3, "both", "000000"),
)


def run(request: ApplyModelRequest, report: Reporter) -> ApplyModelOutcome:
    """Apply a model and write what the request asks for.

    Parameters
    ----------
    request : ApplyModelRequest
    report : Reporter

    Returns
    -------
    ApplyModelOutcome

    Raises
    ------
    UserError
        Where the model cannot be read, or the images are not of its sensors and in its units.
    """
    started = time.monotonic()
    choice = choose_device(request.device)
    files = Outputs(output_files(request), input_files(request))
    with ExitStack() as stack:
        stack.enter_context(files)
        places = {name: files.partial(name) for name in files.finals}
        model = load_model(request.model, choice.device)
        _check_outputs(request, model)
        report.progress(READING, Message("Bringing the model to the images"))
        applied = _applied(request, model, choice, stack, report)
        model, pair, constrained = applied.model, applied.pair, request.constrained
        if applied.error is not None:
            tell_error(applied.error, report)
            if "uncertainty" in files and not applied.error.has_map:
                tell_flat_map(report)
        picks = _colours(applied)
        layouts = _layouts(applied, request, tuple(band + 1 for band in picks))
        bands = len(layouts["output"])
        used = np.arange(bands) if pair is None else model.positions_in(pair.hsi.bands.indexes)
        wanted = Wanted("residuals" in files, "uncertainty" in files, isinstance(model.estimator, SharpModel))
        tiles = estimate_tiles(model, applied.msi, pair, choice.device, report, KNOWN, wanted)
        mixing, counted = model.mixing_for(used, bands), DoubtCount()
        writing = TileWriting(model, constrained, mixing, applied.msi.grid, layouts, places)
        fit = writing.write(tiles, counted.add, report, meanwhile=lambda: tell_fit(applied, counted, report))
        display = _display(files, applied, picks)
        _leave_styles(files, display)
        outcome = ApplyModelOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            device=str(choice.device),
            device_reason=choice.reason,
            preset="sharp" if isinstance(model.estimator, SharpModel) else "published",
            endmembers=model.names_shown(constrained),
            fit=fit,
            registration=applied.registration,
            error=applied.error,
            display={} if display is None else {"output": display, **({} if pair is None else {"hsi": display})},
        )
        rasters = [places[name] for name in RASTERS if name in places]
        own = values_told(places, files.finals["output"], constrained, applied.error, bands)
        leave_provenance(files.records.get("output"), request, outcome, report, rasters, own)
    report.progress(100, Message("Done"))
    return outcome


def _check_outputs(request: ApplyModelRequest, model: FusionModel) -> None:
    """Refuse outputs that this model, or an MSI alone, cannot give, and a mask of no image."""
    if request.hsi is None and request.hsi_mask is not None:
        raise UserError("There is a mask of the hyperspectral image, and no such image: give both, or neither.")
    if not isinstance(model.estimator, SharpModel):
        for name in ("doubtful", "residuals", "uncertainty"):
            if getattr(request, name) is not None:
                raise UserError(
                    "The model was fitted with the preset published, which knows no {name}: leave that output out.",
                    name=name,
                )
    elif request.hsi is None and request.uncertainty is not None:
        raise UserError(
            "The uncertainty needs the hyperspectral image: give it with the hsi option, or leave the uncertainty out."
        )
    elif request.hsi is not None and request.uncertainty is not None and model.estimator.errors is None:
        raise UserError("The model tells nothing of its errors: leave the uncertainty out, or fit it again with fuse.")


def _applied(
    request: ApplyModelRequest, model: FusionModel, choice: DeviceChoice, stack: ExitStack, report: Reporter
) -> AppliedModel:
    """Open the images and bring the model to them."""
    choices = ProductChoices(request.product_mask, request.overlap)
    msi = stack.enter_context(open_stack(request.msi, MSI, request.msi_mask, choices=choices))
    if request.msi_wavelengths:
        names = (Message("the option msi-wavelengths"), "")
        msi.bands = with_spectrum(msi.bands, np.array(request.msi_wavelengths), None, MSI, names)
    if request.hsi is None:
        _tell(msi, report)
        return AppliedModel(model, apply_to_msi(model, msi, report))
    hsi = stack.enter_context(open_raster(request.hsi, HSI, request.hsi_mask, choices=choices))
    hsi.bands = bands_as_told(request, hsi.bands)
    _tell(hsi, report)
    _tell(msi, report)
    device, shift = choice.device, request.shift
    return apply_to_date(model, hsi, msi, device, stack, report, registration=request.registration, shift=shift)


def _tell(image: Raster, report: Reporter) -> None:
    for note in image.notes:
        report.log(note)


def _colours(applied: AppliedModel) -> list[int]:
    """Return the positions of the fused raster's bands that are shown as red, green and blue."""
    model, sample, pair = applied.model, applied.sample, applied.pair
    if pair is None or sample is None:
        return true_colour(model.wavelength, np.arange(len(model.wavelength)))
    return [int(sample.used[place]) for place in true_colour(pair.hsi.bands.wavelength, sample.used)]


def _layouts(applied: AppliedModel, request: ApplyModelRequest, colours: tuple[int, ...]) -> dict[str, RasterFormat]:
    """Return the formats of the rasters that may be asked for."""
    model, pair = applied.model, applied.pair
    if pair is None:
        names = tuple(f"{nm:.2f} nm" for nm in model.wavelength)
        output = band_format(_bands(model), np.dtype(np.float32), "float32", names, colours)
    else:
        output = hyperspectral_format(pair.hsi, request.dtype, colours, model.positions_in(pair.hsi.bands.indexes))
    return {
        "output": output,
        "abundances": plain_format(model.names_shown(request.constrained)),
        "doubtful": coded_format(DOUBTS),
        "residuals": plain_format(RESIDUAL_BANDS if pair is not None else RESIDUAL_BANDS[:1]),
        "uncertainty": plain_format(UNCERTAINTY_BANDS),
    }


def _bands(model: FusionModel) -> BandInfo:
    """Return the bands of a raster that holds the model's, and no others."""
    count = len(model.wavelength)
    return BandInfo(
        indexes=tuple(range(1, count + 1)),
        wavelength=model.wavelength,
        wavelength_source="model",
        fwhm=model.fwhm,
        bad=np.zeros(count, bool),
        scale=np.ones(count),
        offset=np.zeros(count),
        nodata=(float("nan"),) * count,
    )


def _display(files: Outputs, applied: AppliedModel, picks: list[int]) -> Display | None:
    """Return how to show the fused raster: as the HSI, or without one by its own values."""
    if applied.pair is not None and applied.sample is not None:
        return shared_display(applied.pair.hsi.bands.wavelength, applied.sample)
    with open_raster(files.partial("output"), Message("fused raster")) as raster:
        return own_display(raster, np.array(picks))


def _leave_styles(files: Outputs, display: Display | None) -> None:
    if display is not None:
        leave_composite_style(files, "output", display)
    if "abundances" in files:
        leave_map_style(files, "abundances")
    if "doubtful" in files:
        leave_classes_style(files, "doubtful", CLASSES)
    if "residuals" in files:
        leave_error_style(files, "residuals")
    if "uncertainty" in files:
        leave_error_style(files, "uncertainty", TIMES_MEAN)
