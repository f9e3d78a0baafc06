"""Job resample: a hyperspectral image as a multispectral sensor would see it."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from ..core.band_means import band_means
from ..errors import UserError
from ..product_choices import ProductChoices
from ..protocol.outcomes import ResampleOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ResampleRequest, input_files, output_files
from ..raster.bands import BandInfo
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.response_files import read_response
from ..raster.tiles import tiles
from ..raster.writer import TILE_SIZE, RasterFormat, band_format, create_raster
from ..sensors import SENSOR_NAMES
from ..sensors.band_names import find_band
from ..sensors.catalogue import SensorResponse, load_sensor, named_bands
from ..sensors.view import SensorView, view_of
from .display import own_display, true_colour
from .provenance import leave_provenance
from .styles import leave_composite_style
from .told_bands import bands_as_told, flagged_bands

WELL_SEEN = 0.9  # share of a band's curve from which on nothing needs to be said


def run(request: ResampleRequest, report: Reporter) -> ResampleOutcome:
    """Write the bands that a sensor would have of an HSI.

    Parameters
    ----------
    request : ResampleRequest
    report : Reporter

    Returns
    -------
    ResampleOutcome

    Raises
    ------
    UserError
        Where the HSI has no wavelengths, or tells none of the bands wanted.
    """
    started = time.monotonic()
    files = Outputs(output_files(request), input_files(request))
    report.progress(0, "Reading the hyperspectral image")
    choices = ProductChoices(request.product_mask, request.overlap)
    with files as outputs, open_raster(request.hsi, "hyperspectral image", choices=choices) as hsi:
        for note in hsi.notes:
            report.log(note)
        hsi.bands = bands_as_told(request, hsi.bands)
        hsi.bands = flagged_bands(hsi, request.bad_bands, report)
        sensor, told = _wanted(request)
        view = _view(hsi, sensor, report)
        names = tuple(band.name for band in view.bands)
        report.log(f"The response: {told}; bands {', '.join(names)}.")
        used = np.flatnonzero(view.weights.any(axis=0))
        weights = np.ascontiguousarray(view.weights[:, used])
        shown = _shown(view)
        windows = tiles(hsi.grid.height, hsi.grid.width, TILE_SIZE)
        with create_raster(outputs.partial("output"), hsi.grid, _format(hsi, view, shown, request.dtype)) as writer:
            for done, window in enumerate(windows):
                report.progress(100 * done / len(windows), "Writing the bands")
                writer.write(band_means(hsi.read(window, used.tolist()), weights), window)
        with open_raster(outputs.partial("output"), "output") as made:
            display = own_display(made, shown)
        if display is None:
            report.warning("The hyperspectral image holds no valid pixels, and so do the bands made of it.")
        else:
            leave_composite_style(files, "output", display)
        outcome = ResampleOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            sensor=told,
            bands=names,
            centres=tuple(round(band.centre, 2) for band in view.bands),
            widths=tuple(round(band.width, 2) for band in view.bands),
            coverage=tuple(map(float, view.coverage)),
            left_out=tuple(band.name for band in view.left_out),
            display={} if display is None else {"output": display},
        )
        leave_provenance(files.records.get("output"), request, outcome, report, [outputs.partial("output")])
    report.progress(100, "Done")
    return outcome


def _wanted(request: ResampleRequest) -> tuple[SensorResponse, str]:
    """Return the bands that are asked for, and words for where their response comes from."""
    if request.response is None:
        sensor, told = load_sensor(request.sensor), f"{SENSOR_NAMES[request.sensor]}, measured curves"
    else:
        found = read_response(request.response)
        order = np.argsort(found.wavelength, kind="stable")
        curves = np.clip(found.table[order], 0, None)
        sensor, told = SensorResponse(found.origin, found.names, found.wavelength[order], curves), found.origin
    return (named_bands(sensor, request.sensor_bands) if request.sensor_bands else sensor), told


def _view(hsi: Raster, sensor: SensorResponse, report: Reporter) -> SensorView:
    """Return how the sensor sees the HSI, and tell what it does not see well."""
    if hsi.bands.wavelength is None:
        raise UserError(
            "The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under "
            "Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its "
            "bands."
        )
    report.log(f"The HSI's wavelengths come from its {hsi.bands.wavelength_source}.")
    if hsi.bands.bad.any():
        report.log(f"Not used, because they are flagged as bad: {int(hsi.bands.bad.sum())} bands of the HSI.")
    view = view_of(sensor, hsi.bands.wavelength, ~hsi.bands.bad)
    if view.left_out:
        listed = ", ".join(f"{band.name} at {band.centre:.0f} nm" for band in view.left_out)
        report.warning(f"Left out, because the hyperspectral image has no bands where they see: {listed}.")
    for band, share in zip(view.bands, view.coverage):
        if share < WELL_SEEN:
            report.warning(
                f"Only {share:.0%} of what {band.name} sees lies where the hyperspectral image has bands: its values "
                "tell of that part alone."
            )
    if view.narrow:
        listed = ", ".join(band.name for band in view.narrow)
        report.warning(f"Narrower than the bands of the hyperspectral image, and so seen through those: {listed}.")
    return view


def _shown(view: SensorView) -> NDArray[np.intp]:
    """Return the bands to show as red, green and blue: those of these colours, or else the nearest to them."""
    nearest = true_colour(np.array([band.centre for band in view.bands]), np.arange(len(view.bands)))
    names = [band.name for band in view.bands]
    named = [find_band(colour, view.bands) for colour in ("red", "green", "blue")]
    return np.array([place if name is None else names.index(name) for name, place in zip(named, nearest)])


def _format(hsi: Raster, view: SensorView, shown: NDArray[np.intp], dtype: str) -> RasterFormat:
    """Return how to store the bands: as the HSI does, where it stores all of its bands alike."""
    count, info = len(view.bands), hsi.bands
    alike = all((values == values[0]).all() for values in (info.scale, info.offset))
    bands = BandInfo(
        indexes=tuple(range(1, count + 1)),
        wavelength=np.round([band.centre for band in view.bands], 2),
        wavelength_source="",
        fwhm=np.round([band.width for band in view.bands], 2),
        bad=np.zeros(count, bool),
        scale=np.full(count, info.scale[0]),
        offset=np.full(count, info.offset[0]),
        nodata=(info.nodata[0] if len(set(info.nodata)) == 1 else None,) * count,
    )
    names = tuple(band.name for band in view.bands)
    return band_format(bands, hsi.dtype, dtype if alike else "float32", names, tuple((shown + 1).tolist()))
