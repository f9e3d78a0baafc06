"""Job fuse: a fine hyperspectral image from a coarse one and a finer multispectral one."""

from __future__ import annotations

import functools
import time
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.device import DeviceChoice, choose_device
from ..core.matching import RadiometricMatching, match_radiometry, no_matching
from ..core.model import FusionModel, PublishedModel
from ..core.response import gaussian_response, tabulated_response
from ..core.sharp import SharpModel
from ..errors import UserError
from ..raster.averaging import average_onto
from ..raster.grid import PixelMap, pair
from ..raster.reader import Raster, open_raster
from ..raster.tables import read_response_table, write_endmember_table
from ..raster.writer import abundance_format, create_raster, hyperspectral_format, plain_format
from .apply_model import Tile, estimate_tiles, positions
from .display import shared_display
from .fit_published import fit_published, wants_coarse_prior
from .fit_sharp import fit_pair
from .hsi_sample import HsiSample, read_hsi_sample
from .model_file import save_model
from .outcomes import BandMatch, FuseOutcome
from .outputs import Outputs
from .reporter import Reporter
from .requests import AUTO, FuseRequest, paths
from .scenes import PairReader, axes_are_parallel

LOW_CORRELATION = 0.7
UNCERTAINTY_BANDS = ("misfit with the multispectral image", "misfit with the hyperspectral image")

# Where parts of the work start and end, per cent; training the published network takes most of the time.
MATCHING, FITTING, FITTED, TRAINED = 2.0, 8.0, 20.0, 60.0


@dataclass(frozen=True)
class SpectralBands:
    """The MSI's bands as the HSI knows them: response [c, C], rows summing to 1, and names [c]."""

    response: NDArray[np.float32]
    names: tuple[str, ...]


def run(request: FuseRequest, report: Reporter) -> FuseOutcome:
    """Fuse and write what the request asks for."""
    started = time.monotonic()
    choice = choose_device(request.device)
    files = Outputs(paths(request, "is_output"), paths(request, "is_input").values())
    with ExitStack() as stack:
        outputs = stack.enter_context(files)
        hsi = stack.enter_context(open_raster(request.hsi, "hyperspectral image"))
        msi = stack.enter_context(open_raster(request.msi, "multispectral image"))
        pixels = pair(hsi.grid, msi.grid)
        report.progress(0, "Reading the hyperspectral image")
        sample = read_hsi_sample(hsi, request.count, report)
        bands = spectral_bands(request, hsi, msi, sample, report)
        matching = _match(request, sample, msi, pixels, bands, report)
        model = _fit(request, sample, hsi, msi, pixels, bands, matching, choice, report)
        _write(model, hsi, msi, pixels, request, choice, outputs, report)
        display = shared_display(hsi.bands.wavelength, sample)
    report.progress(100, "Done")
    correlation = matching.correlation
    sharp = isinstance(model.estimator, SharpModel)
    return FuseOutcome(
        outputs={name: str(path) for name, path in files.finals.items()},
        seconds=time.monotonic() - started,
        device=str(choice.device),
        device_reason=choice.reason,
        preset="sharp" if sharp else "published",
        endmember_count=len(model.endmembers),
        count_reason=count_reason(request.count, sharp),
        blur=_blur_in_words(model.estimator, request) if isinstance(model.estimator, SharpModel) else "",
        ratio=pixels.ratio,
        coarse_prior=isinstance(model.estimator, PublishedModel) and model.estimator.coarse_prior,
        bands=_band_matches(bands.names, matching),
        lowest_correlation=None if correlation is None else float(correlation.min()),
        display={"output": display, "hsi": display},
    )


def count_reason(count: int, sharp: bool) -> str:
    """Return why there are as many endmembers as there are."""
    if count != AUTO:
        return "asked for"
    return "directions in which the signal exceeds the noise" if sharp else "as published"


def spectral_bands(
    request: FuseRequest, hsi: Raster, msi: Raster, sample: HsiSample, report: Reporter
) -> SpectralBands:
    """Return the MSI's response, from the table, the options or the file's own metadata, in that order.

    Raises
    ------
    UserError where none of them tells, or what they tell does not fit the images.
    """
    if hsi.bands.wavelength is None:
        raise UserError(
            "The hyperspectral image has no wavelengths, neither in its bands nor in a header beside it: give a file "
            "that has them (an ENVI header with a wavelength list, or `wavelength` tags on the bands)."
        )
    report.log(f"The HSI's wavelengths come from its {hsi.bands.wavelength_source}.")
    wavelength = hsi.bands.wavelength[sample.used]
    count = len(msi.bands)
    if request.response is not None:
        table_wavelength, table, columns = read_response_table(request.response)
        _check_band_count(table.shape[1], count, f"The response table {request.response} has")
        report.log(f"The MSI's spectral response comes from {request.response}.")
        return SpectralBands(tabulated_response(wavelength, table_wavelength, table), tuple(columns))
    centres, fwhm = msi.bands.wavelength, msi.bands.fwhm
    if request.msi_wavelengths:
        _check_band_count(len(request.msi_wavelengths), count, "The option msi-wavelengths has")
        centres = np.array(request.msi_wavelengths)
    if request.msi_fwhm:
        _check_band_count(len(request.msi_fwhm), count, "The option msi-fwhm has")
        fwhm = np.array(request.msi_fwhm)
    if centres is None or fwhm is None:
        missing = "wavelengths" if centres is None else "band widths (FWHM)"
        raise UserError(
            f"The multispectral image has no {missing} in its file: give its spectral response as a table, or the "
            "centre wavelength and FWHM of each band."
        )
    if not (np.isfinite(fwhm).all() and (fwhm > 0).all() and np.isfinite(centres).all() and (centres > 0).all()):
        raise UserError("The wavelengths and FWHM of the multispectral image must be numbers above 0, in nanometres.")
    report.log("The MSI's spectral response is taken as Gaussian, from its bands' wavelengths and FWHM.")
    names = tuple(f"{centre:g} nm" for centre in centres)
    return SpectralBands(gaussian_response(wavelength, centres, fwhm), names)


def _check_band_count(given: int, bands: int, who: str) -> None:
    if given != bands:
        raise UserError(
            f"{who} {given} band{'s' * (given != 1)}, the multispectral image has {bands}: give one for each band, in "
            "the image's order."
        )


def _match(
    request: FuseRequest, sample: HsiSample, msi: Raster, pixels: PixelMap, bands: SpectralBands, report: Reporter
) -> RadiometricMatching:
    """Match the MSI's radiometry to the HSI's, and warn of bands that do not agree."""
    if not request.radiometric_matching:
        return no_matching(len(msi.bands))
    averaged = []
    for done, window in enumerate(sample.windows):
        share = done / len(sample.windows)
        report.progress(MATCHING + (FITTING - MATCHING) * share, "Matching the radiometry of the two images")
        averaged.append(average_onto(msi, pixels, window))
    expected = [np.einsum("bc,chw->bhw", bands.response, cube) for cube in sample.cubes]
    matching = match_radiometry(averaged, expected)
    for match in _band_matches(bands.names, matching):
        report.log(
            f"Band {match.name}: gain {match.gain:.4g}, offset {match.offset:.4g}, correlation {match.correlation:.3f}"
        )
        if match.correlation < LOW_CORRELATION:
            report.warning(
                f"Band {match.name} of the multispectral image agrees badly with the hyperspectral image (correlation "
                f"{match.correlation:.2f}): check its response, its position on the map and the dates of the images."
            )
    return matching


def _band_matches(names: tuple[str, ...], matching: RadiometricMatching) -> tuple[BandMatch, ...]:
    if matching.correlation is None:
        return ()
    numbers = zip(names, matching.gain.tolist(), matching.offset.tolist(), matching.correlation.tolist())
    return tuple(BandMatch(*values) for values in numbers)


def _fit(
    request: FuseRequest,
    sample: HsiSample,
    hsi: Raster,
    msi: Raster,
    pixels: PixelMap,
    bands: SpectralBands,
    matching: RadiometricMatching,
    choice: DeviceChoice,
    report: Reporter,
) -> FusionModel:
    """Find endmembers and fit what estimates their abundances."""
    preset = request.preset
    if preset == "sharp" and not axes_are_parallel(pixels):
        report.warning(
            "The images' pixel grids are rotated against each other, for which the preset sharp is not made: "
            "published is used instead."
        )
        preset = "published"
    report.progress(FITTING, "Finding endmembers and fitting the network")
    endmembers: NDArray[np.float32]
    estimator: PublishedModel | SharpModel
    if preset == "sharp":
        reader = PairReader(hsi, msi, pixels, sample.used, matching, choice.device)
        endmembers, estimator = fit_pair(request, sample, reader, bands.response)
        report.log(_blur_in_words(estimator, request))
    else:
        if wants_coarse_prior(request, len(bands.names)):
            report.log("The network also sees the HSI's own spectrum at each pixel (coarse spectral prior).")

        def on_epoch(done: int, of: int) -> None:
            share = (TRAINED - FITTING) * done / of
            report.progress(FITTING + share, f"Training the network on {choice.device}")

        endmembers, estimator = fit_published(request, sample, bands.response, choice, on_epoch)
    info = hsi.bands
    return FusionModel(
        endmembers=endmembers,
        estimator=estimator,
        matching=matching,
        response=bands.response,
        wavelength=info.wavelength[sample.used] if info.wavelength is not None else np.empty(0),
        fwhm=None if info.fwhm is None else info.fwhm[sample.used],
        band_numbers=np.array(info.indexes)[sample.used],
    )


def _blur_in_words(model: SharpModel, request: FuseRequest) -> str:
    if request.blur is not None:
        return "The blur of the hyperspectral image is the one given."
    if not model.spread.estimated:
        return (
            "The images do not tell the blur of the hyperspectral one (too little texture or too few pixels): a "
            "Gaussian of one coarse pixel is assumed."
        )
    rows, columns = model.spread.shift()
    return (
        f"The blur of the hyperspectral image was estimated from the images; its centre lies {columns:+.2f} columns "
        f"and {rows:+.2f} rows (coarse pixels) from the pixel's."
    )


def _write(
    model: FusionModel,
    hsi: Raster,
    msi: Raster,
    pixels: PixelMap,
    request: FuseRequest,
    choice: DeviceChoice,
    outputs: Outputs,
    report: Reporter,
) -> None:
    """Write all outputs: the small ones first, then the rasters tile by tile."""
    if "endmembers" in outputs:
        write_endmember_table(outputs.partial("endmembers"), model.endmembers, model.band_numbers, model.wavelength)
    if "model" in outputs:
        save_model(outputs.partial("model"), model)
    if "uncertainty" in outputs and isinstance(model.estimator, PublishedModel):
        raise UserError("The preset published knows nothing of its uncertainty: choose the preset sharp.")
    used = positions(hsi, model)
    layouts = {
        "output": hyperspectral_format(hsi, request.dtype),
        "abundances": abundance_format(len(model.endmembers)),
        "uncertainty": plain_format(UNCERTAINTY_BANDS),
    }
    start = TRAINED if isinstance(model.estimator, PublishedModel) else FITTED

    def mixed(tile: Tile, part: Window) -> NDArray[np.float32]:
        return _mix(tile.part(part), model.endmembers, used, len(hsi.bands))

    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(create_raster(outputs.partial(name), msi.grid, layout))
            for name, layout in layouts.items()
            if name in outputs
        }
        for tile in estimate_tiles(model, msi, hsi, pixels, choice.device, report, start, "uncertainty" in outputs):
            writers["output"].write_blocks(functools.partial(mixed, tile), tile.window)
            if "abundances" in writers:
                writers["abundances"].write(tile.abundances, tile.window)
            if "uncertainty" in writers and tile.misfits is not None:
                writers["uncertainty"].write(tile.misfits, tile.window)


def _mix(
    abundances: NDArray[np.float32], endmembers: NDArray[np.float32], used: NDArray[np.intp], bands: int
) -> NDArray[np.float32]:
    """Return X = A E as [bands, h, w]; the bands that were not used are NaN."""
    count, height, width = abundances.shape
    mixed = (endmembers.T @ abundances.reshape(count, -1)).reshape(-1, height, width)
    if len(used) == bands:
        return mixed
    fused = np.full((bands, height, width), np.nan, np.float32)
    fused[used] = mixed
    return fused
