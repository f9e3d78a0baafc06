"""Job simulate: a pair of images made of a scene, so that what their fusion should be is known."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..core.simulation import blur_kernel, with_pixel
from ..errors import UserError
from ..messages import Message
from ..pair.simulation import CoarseSensor, FineSensor, noise_of
from ..product_choices import ProductChoices
from ..protocol.figures import Display
from ..protocol.outcomes import SimulateOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import SimulateRequest, input_files, output_files
from ..raster.grid import Grid
from ..raster.image_words import HSI, MSI
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.table_writers import write_blur_table, write_response_table
from ..raster.tiles import tiles
from ..raster.writer import TILE_SIZE, RasterFormat, clipped_in_words, create_raster, hyperspectral_format
from ..sensors.view import SensorView
from .display import own_display
from .provenance import leave_provenance
from .seen_bands import colours_of, seen_bands, seen_format, wanted_sensor
from .styles import leave_composite_style
from .told_bands import bands_as_told, flagged_bands

NOISE_OF_HSI, NOISE_OF_MSI = 0, 1  # numbers of the images, of which their noise is drawn
# How much of the job is done, in per cent, when the multispectral image, the coarse one and the truth are begun.
MSI_BEGUN, HSI_BEGUN, TRUTH_BEGUN = 5.0, 30.0, 75.0
RASTERS = ("output", "msi_output", "truth")


def run(request: SimulateRequest, report: Reporter) -> SimulateOutcome:
    """Make the two images, and the truth where it is asked for.

    Parameters
    ----------
    request : SimulateRequest
    report : Reporter

    Returns
    -------
    SimulateOutcome

    Raises
    ------
    UserError
        Where the scene has no wavelengths, tells none of the bands wanted or is too small.
    """
    started = time.monotonic()
    _check_lists(request)
    files = Outputs(output_files(request), input_files(request))
    report.progress(0, Message("Reading the scene"))
    choices = ProductChoices(request.product_mask, request.overlap)
    with files as outputs, open_raster(request.hsi, HSI, choices=choices) as scene:
        for note in scene.notes:
            report.log(note)
        scene.bands = bands_as_told(request, scene.bands)
        scene.bands = flagged_bands(scene, request.bad_bands, report)
        sensor, told = wanted_sensor(request)
        view = seen_bands(scene, sensor, report)
        used = np.flatnonzero(~scene.bands.bad)
        kernel = blur_kernel(request.blur, request.blur_width * request.ratio)
        coarse = CoarseSensor(scene, used, kernel, request.ratio, request.turn)
        seen = np.flatnonzero(view.weights.any(axis=0))
        weights = np.ascontiguousarray(view.weights[:, seen])
        fine = FineSensor(scene, coarse.fine_grid(), seen, weights, _gain(request, len(weights)))
        text = _in_words(request, told, coarse, fine)
        report.log(text)
        shown = colours_of(view)
        display = own_display(scene)
        placed = _placed(request, coarse)
        if display is None:
            raise UserError("The hyperspectral image holds no valid pixels: give one that shows a scene.")
        _write_msi(request, files, fine, seen_format(scene, view, shown, _msi_type(request)), placed, report)
        _write_hsi(request, files, coarse, hyperspectral_format(scene, request.dtype, display.bands), report)
        if "truth" in files:
            _write_truth(files, placed, scene, hyperspectral_format(scene, request.dtype, display.bands), report)
        if "response_output" in files:
            write_response_table(outputs.partial("response_output"), *_response(scene, view, used))
        if "blur_output" in files:
            write_blur_table(outputs.partial("blur_output"), with_pixel(kernel, request.ratio))
        displays = _displays(files, display, shown)
        outcome = SimulateOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            sensor=told,
            bands=tuple(band.name for band in view.bands),
            left_out=tuple(band.name for band in view.left_out),
            ratio=request.ratio,
            text=text,
            display=displays,
        )
        rasters = [outputs.partial(name) for name in RASTERS if name in files]
        leave_provenance(files.records.get("output"), request, outcome, report, rasters)
    report.progress(100, Message("Done"))
    return outcome


def _check_lists(request: SimulateRequest) -> None:
    if len(request.shift) not in (0, 2):
        raise UserError("The option shift holds {count} numbers: give two, columns and rows.", count=len(request.shift))


def _msi_type(request: SimulateRequest) -> str:
    """Return how the MSI is stored: with gains, its values are no longer in the units that the scaling is made for."""
    return "float32" if request.gain else request.dtype


def _gain(request: SimulateRequest, bands: int) -> NDArray[np.float32]:
    if len(request.gain) not in (0, 1, bands):
        raise UserError(
            "The option gain holds {count} numbers, the multispectral image has {bands} bands: give one number, "
            "or one for each band.",
            count=len(request.gain),
            bands=bands,
        )
    return (np.ones(bands) * (request.gain or 1.0)).astype(np.float32)[:, None, None]


def _placed(request: SimulateRequest, coarse: CoarseSensor) -> Grid:
    """Return where the multispectral image, and with it the truth, is said to lie: shifted along the coarse axes."""
    columns, rows = request.shift or (0.0, 0.0)
    step, grid = coarse.grid().transform, coarse.fine_grid()
    across, down = step.a * columns + step.b * rows, step.d * columns + step.e * rows
    return replace(grid, transform=Affine.translation(across, down) * grid.transform)


def _in_words(request: SimulateRequest, told: str, coarse: CoarseSensor, fine: FineSensor) -> str:
    grid = coarse.grid()
    shift = (
        ""
        if not any(request.shift)
        else Message(
            ", shifted by {columns:g} columns and {rows:g} rows", columns=request.shift[0], rows=request.shift[1]
        )
    )
    gain = (
        ""
        if not request.gain
        else Message(", multiplied by {listed}", listed=", ".join(f"{each:g}" for each in request.gain))
    )
    turn = "" if request.turn == 0 else Message(", turned by {turn:g} degrees", turn=request.turn)
    return Message(
        "Simulated: a hyperspectral image of {width} x {height} pixels, {ratio:g} times coarser than the "
        "scene, through the blur {blur} (sigma {blur_width:g} of its pixels), {hsi_noise}{turn}; a "
        "multispectral image of {msi_width} x {msi_height} pixels as of {response}, "
        "{msi_noise}{shift}{gain}; seed {seed}.",
        width=grid.width,
        height=grid.height,
        ratio=request.ratio,
        blur=request.blur,
        blur_width=request.blur_width,
        hsi_noise=_noise_in_words(request.snr_hsi),
        turn=turn,
        msi_width=fine.grid.width,
        msi_height=fine.grid.height,
        response=told,
        msi_noise=_noise_in_words(request.snr_msi),
        shift=shift,
        gain=gain,
        seed=request.seed,
    )


def _noise_in_words(snr: float) -> str:
    return Message("noise {snr:g} dB below the signal", snr=snr) if snr else Message("no noise")


def _write_msi(
    request: SimulateRequest,
    files: Outputs,
    fine: FineSensor,
    layout: RasterFormat,
    grid: Grid,
    report: Reporter,
) -> None:
    sigma = fine.noise(request.snr_msi)
    windows = tiles(grid.height, grid.width, TILE_SIZE)
    with create_raster(files.partial("msi_output"), grid, layout) as writer:
        for number, window in enumerate(windows):
            share = (HSI_BEGUN - MSI_BEGUN) * number / len(windows)
            report.progress(MSI_BEGUN + share, Message("Writing the multispectral image"))
            values = fine.read(window)
            writer.write(values + noise_of(values.shape, sigma, request.seed, NOISE_OF_MSI, number), window)
    _warn_of_clipping(clipped_in_words(writer.clipped, layout.dtype), report)


def _write_hsi(
    request: SimulateRequest, files: Outputs, coarse: CoarseSensor, layout: RasterFormat, report: Reporter
) -> None:
    report.progress(HSI_BEGUN, Message("Writing the hyperspectral image"))
    sigma, grid = coarse.noise(request.snr_hsi), coarse.grid()
    windows = tiles(grid.height, grid.width, coarse.tile_side())
    with create_raster(files.partial("output"), grid, layout) as writer:
        for number, window in enumerate(windows):
            share = (TRUTH_BEGUN - HSI_BEGUN) * number / len(windows)
            report.progress(HSI_BEGUN + share, Message("Writing the hyperspectral image"))
            seen = coarse.read(window)
            values = np.full((len(layout), window.height, window.width), np.nan, np.float32)
            values[coarse.used] = seen + noise_of(seen.shape, sigma, request.seed, NOISE_OF_HSI, number)
            writer.write(values, window)
    _warn_of_clipping(clipped_in_words(writer.clipped, layout.dtype), report)


def _write_truth(files: Outputs, grid: Grid, scene: Raster, layout: RasterFormat, report: Reporter) -> None:
    windows = tiles(grid.height, grid.width, TILE_SIZE)
    with create_raster(files.partial("truth"), grid, layout) as writer:
        for number, window in enumerate(windows):
            report.progress(TRUTH_BEGUN + (99 - TRUTH_BEGUN) * number / len(windows), Message("Writing the truth"))
            writer.write(scene.read(window), window)


def _warn_of_clipping(text: str, report: Reporter) -> None:
    if text:
        report.warning(text)


def _response(
    scene: Raster, view: SensorView, used: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float32], tuple[str, ...]]:
    if scene.bands.wavelength is None:
        raise ValueError("a scene that a sensor sees has wavelengths")
    return scene.bands.wavelength[used], view.weights[:, used], tuple(band.name for band in view.bands)


def _displays(files: Outputs, display: Display, shown: NDArray[np.intp]) -> dict[str, Display]:
    """Leave styles: the scene's own stretch for what has its bands, so that they look alike."""
    displays = {name: display for name in ("output", "truth") if name in files}
    with open_raster(files.partial("msi_output"), MSI) as made:
        own = own_display(made, shown)
    if own is not None:
        displays["msi_output"] = own
    for name, each in displays.items():
        leave_composite_style(files, name, each)
    return displays
