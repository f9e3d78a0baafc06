"""Job inspect: what images are and whether they go together, from their headers alone and without torch."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path

from ..default_cores import DEFAULT
from ..errors import UserError
from ..pair.alignment import AlignedPair
from ..pair.band_choice import given_as_bad
from ..pair.effort import PairSize, bytes_to_fuse, seconds_to_fuse
from ..pair.settings import PairSettings
from ..pair.spectral_response import known_response
from ..product_choices import ProductChoices
from ..protocol.band_list import bad_bands
from ..protocol.figures import FoundImage
from ..protocol.outcomes import InspectOutcome
from ..protocol.reporter import Reporter
from ..protocol.requests import InspectRequest
from ..raster.bands import BandInfo
from ..raster.grid import Grid
from ..raster.image_words import HSI, MSI
from ..raster.measure import pixel_size_in_metres, shared_pixels
from ..raster.products import product_name
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.response_files import read_response
from ..raster.stack import open_stack
from ..sensors import SENSOR_NAMES
from ..sensors.recognition import recognise_sensor
from .told_bands import bands_as_told

SQUARE_METRES = 1e6  # in a square kilometre


def run(request: InspectRequest, report: Reporter) -> InspectOutcome:
    """Look at the headers.

    Parameters
    ----------
    request : InspectRequest
    report : Reporter

    Returns
    -------
    InspectOutcome
        What can be told, and the first thing that stands against a fusion as its `problem`.
    """
    inspection = _Inspection()
    with ExitStack() as stack:
        try:
            inspection.look(request, stack)
        except UserError as error:
            inspection.problem = error.message
    return inspection.outcome()


class _Inspection:
    """What has been found so far: an error ends the looking, and what was found before it is told all the same."""

    def __init__(self) -> None:
        self.hsi: FoundImage | None = None
        self.msi: FoundImage | None = None
        self.response = ""
        self.overlap: float | None = None
        self.seconds: float | None = None
        self.memory: float | None = None
        self.problem = ""

    def look(self, request: InspectRequest, stack: ExitStack) -> None:
        hsi: Raster | None = None
        choices = ProductChoices(request.product_mask, request.overlap)
        if request.hsi is not None:
            opened = open_raster(request.hsi, HSI, headers_alone=True, choices=choices)
            hsi = stack.enter_context(opened)
            hsi.bands = bands_as_told(request, hsi.bands)
            self.hsi = _found(product_name(hsi.path) or product_name(hsi.opened), hsi.grid, hsi.bands)
        if request.msi:
            stacked = open_stack(request.msi, MSI, headers_alone=True, choices=choices)
            msi = stack.enter_context(stacked)
            self.msi = _found(_sensor_name(request.sensor, msi), msi.grid, msi.bands)
            if hsi is not None:
                self._look_at_pair(request, hsi, msi, stack)

    def _look_at_pair(self, request: InspectRequest, hsi: Raster, msi: Raster, stack: ExitStack) -> None:
        if _are_same(hsi, msi):
            raise UserError("The hyperspectral and the multispectral image are the same file: choose two.")
        pair = AlignedPair.of(hsi, msi, stack)
        fine = shared_pixels(pair.pixels)
        side = pixel_size_in_metres(msi.grid)
        self.overlap = None if side is None else fine * side**2 / SQUARE_METRES
        if hsi.bands.wavelength is None:
            raise UserError(
                "The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under "
                "Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of "
                "its bands; are the two images swapped?"
            )
        good = ~given_as_bad(hsi.bands, bad_bands(request.bad_bands))
        known = known_response(_settings(request), hsi.bands.wavelength[good], msi)
        self.response = "" if known is None else known.reason
        size = PairSize(fine, fine / pair.pixels.ratio**2, int(good.sum()), len(msi.bands), known is not None)
        cores = _cores(request.threads)
        self.seconds = seconds_to_fuse(size, request.preset, cores)
        self.memory = bytes_to_fuse(size, request.preset, cores)

    def outcome(self) -> InspectOutcome:
        return InspectOutcome(
            outputs={},
            hsi=self.hsi,
            msi=self.msi,
            response=self.response,
            overlap=self.overlap,
            seconds=self.seconds,
            memory=self.memory,
            problem=self.problem,
        )


def _found(name: str, grid: Grid, bands: BandInfo) -> FoundImage:
    return FoundImage(
        name=name,
        bands=len(bands),
        wavelengths=bands.wavelength is not None,
        width=grid.width,
        height=grid.height,
        pixel=pixel_size_in_metres(grid),
    )


def _sensor_name(sensor: str, msi: Raster) -> str:
    """Return the name of the sensor that was chosen, or that the files tell; "" where there is none."""
    told = (
        sensor if sensor in SENSOR_NAMES else recognise_sensor(msi.names, [str(path) for path in msi.paths], msi.tags)
    )
    return "" if told is None else SENSOR_NAMES[told]


def _are_same(hsi: Raster, msi: Raster) -> bool:
    return os.path.realpath(hsi.path) in {os.path.realpath(path) for path in msi.paths}


def _settings(request: InspectRequest) -> PairSettings:
    table: Path | None = None if request.sensor == "estimated" else request.response
    return PairSettings(
        sensor=request.sensor,
        sensor_bands=request.sensor_bands,
        response=None if table is None else read_response(table),
        msi_wavelengths=request.msi_wavelengths,
        msi_fwhm=request.msi_fwhm,
    )


def _cores(threads: int) -> int:
    """Return how many cores a fusion would compute on."""
    return threads or DEFAULT
