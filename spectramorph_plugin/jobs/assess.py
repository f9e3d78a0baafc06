"""Job assess: how good a fused raster is, whoever made it."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Union

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..errors import UserError
from ..messages import Message, joined
from ..pair.comparison import (
    USUAL_RATIO,
    Matched,
    ScaledRaster,
    check_units,
    compare,
    known_sample,
    likeness,
    matched,
    same_bands,
    usual_peak,
)
from ..pair.consistency import Consistency, consistency
from ..pair.fit_sharp import fit_pair
from ..pair.preparation import KNOWN, PreparedPair, prepare
from ..pair.settings import PairSettings
from ..pair.wording import tell_assessment
from ..product_choices import ProductChoices
from ..protocol.band_list import bad_bands
from ..protocol.figures import Assessment, Likeness, QualityIndices
from ..protocol.outcomes import AssessOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import ReaderReporter, Reporter
from ..protocol.requests import AssessRequest, command_line, input_files, output_files
from ..raster.curve_files import RESPONSES, read_curves
from ..raster.cut import on_pixels_of
from ..raster.image_words import HSI, MSI
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.response_table import checked_response
from ..raster.stack import open_stack
from ..raster.table_writers import write_table
from ..raster.tables import read_blur_table
from ..raster.writer import create_raster, plain_format
from ..report.page import check_report, write_report
from ..report.quicklook import BlockMeans
from ..report.story import AssessStory, ComparedImages, Sensors
from .display import display_of, true_colour
from .provenance import leave_provenance
from .stories import sensors_of
from .styles import leave_error_style
from .told import RememberingReporter, facts_of
from .told_bands import bands_as_told

FUSED, REFERENCE = Message("fused raster"), Message("reference")
MAP_BANDS = ("root mean square error over the bands", "spectral angle, degrees")
VIEW_SIDE = 640  # pixels of the report's pictures along their longer side
COMPARED = 95.0  # how much of the job is done, in per cent, once all figures are known
PAIR_DONE = 60.0  # the same once the two images were looked at, where there is a reference as well
HEADER = (
    "against", "band", "wavelength_nm", "rmse", "psnr_db", "bias", "correlation", "ssim", "uiqi",
    "sam_degrees", "ergas", "q2n", "d_lambda", "d_s", "qnr",
)  # fmt: skip
AGAINST = {"reference": REFERENCE, "hsi": HSI, "msi": MSI}


@dataclass(frozen=True)
class _PairFigures:
    """What the two images tell."""

    figures: Consistency
    assessment: Union[Assessment, None]
    sensors: Sensors
    ratio: float


def run(request: AssessRequest, report: ReaderReporter) -> AssessOutcome:
    """Tell how good a fused raster is, and write what the request asks for.

    Parameters
    ----------
    request : AssessRequest
    report : ReaderReporter

    Returns
    -------
    AssessOutcome

    Raises
    ------
    UserError
        Where there is nothing to hold the raster against, or the images do not go together.
    """
    started = time.monotonic()
    report = RememberingReporter(report)
    command = command_line(request)
    _check_request(request)
    files = Outputs(output_files(request), input_files(request))
    if "report" in files:
        check_report(files.finals["report"])
    choices = ProductChoices(request.product_mask, request.overlap)
    with ExitStack() as stack:
        outputs = stack.enter_context(files)
        report.progress(0, Message("Reading the images"))
        fused = stack.enter_context(open_raster(request.fused, FUSED, choices=choices))
        images: dict[str, Raster] = {"fused": fused}
        for note in fused.notes:
            report.log(note)
        pair: Union[_PairFigures, None] = None
        if request.hsi is not None:
            hsi = images["hsi"] = stack.enter_context(open_raster(request.hsi, HSI, choices=choices))
            hsi.bands = bands_as_told(request, hsi.bands)
            msi = images["msi"] = stack.enter_context(open_stack(request.msi, MSI, choices=choices))
            pair = _against_pair(request, fused, hsi, msi, stack, report)
        reference: Union[Likeness, None] = None
        shown: Union[ComparedImages, None] = None
        if request.reference is not None:
            true = images["reference"] = stack.enter_context(open_raster(request.reference, REFERENCE, choices=choices))
            for note in true.notes:
                report.log(note)
            ratio = request.ratio or (USUAL_RATIO if pair is None else pair.ratio)
            begun = 0.0 if pair is None else PAIR_DONE
            reference, shown = _against_reference(request, fused, true, ratio, begun, files, report)
        told = {
            "reference": reference,
            "hsi": None if pair is None else pair.figures.hsi,
            "msi": None if pair is None else pair.figures.msi,
        }
        quality = None if pair is None else pair.figures.quality
        text = _in_words(reference, pair)
        report.log(text)
        write_table(outputs.partial("output"), HEADER, _rows(told, quality))
        outcome = AssessOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            **told,
            quality=quality,
            assessment=None if pair is None else pair.assessment,
            text=text,
        )
        if "report" in files:
            report.progress(COMPARED, Message("Writing the report"))
            facts = facts_of(command, files, report, images)
            story = AssessStory(facts, outcome, shown, None if pair is None else pair.sensors)
            write_report(outputs.partial("report"), story)
        maps = [outputs.partial("maps")] if "maps" in files else []
        leave_provenance(files.records.get("output"), request, outcome, report, maps)
    report.progress(100, Message("Done"))
    return outcome


def _check_request(request: AssessRequest) -> None:
    if request.reference is None and request.hsi is None and not request.msi:
        raise UserError(
            "There is nothing to hold the fused raster against: give a reference, or the hyperspectral and the "
            "multispectral image that it was made of."
        )
    if (request.hsi is None) != (not request.msi):
        raise UserError(
            "Without a reference, the fused raster is held against both images that it was made of: give the "
            "hyperspectral and the multispectral one."
        )
    if request.maps is not None and request.reference is None:
        raise UserError("Maps of the error need a reference: give one, or leave the maps out.")
    if request.reduced_resolution and request.hsi is None:
        raise UserError(
            "Fusing at reduced resolution needs the hyperspectral and the multispectral image: give both, or leave it "
            "out."
        )


def _against_pair(
    request: AssessRequest, fused: Raster, hsi: Raster, msi: Raster, stack: ExitStack, report: Reporter
) -> _PairFigures:
    table = None if request.sensor == "estimated" else request.response
    settings = PairSettings(
        sensor=request.sensor,
        sensor_bands=request.sensor_bands,
        response=None if table is None else checked_response(*read_curves(table, RESPONSES), f"table {table.name}"),
        msi_wavelengths=request.msi_wavelengths,
        msi_fwhm=request.msi_fwhm,
        psf=None if request.blur is None else read_blur_table(request.blur),
        assessment=request.reduced_resolution,
        bad_bands=bad_bands(request.bad_bands),
    )
    placed, warning = on_pixels_of(fused, msi.grid, MSI)
    if warning:
        report.warning(warning)
    first, second = same_bands(fused, hsi)
    prepared = prepare(settings, hsi, msi, torch.device("cpu"), stack, report)
    image, places = _common_bands(request, placed, first, second, prepared, report)
    end = COMPARED if request.reference is None else PAIR_DONE
    figures = consistency(
        prepared,
        image,
        places,
        lambda share: report.progress(KNOWN + (end - KNOWN) * share, Message("Comparing with the two images")),
    )
    assessment = None
    if settings.assessment:
        report.progress(end, Message("Fusing at reduced resolution"))
        assessment = fit_pair(settings, prepared)[1]()
        if assessment is None:
            report.warning(Message("The images are too small to be fused at reduced resolution."))
        else:
            tell_assessment(assessment, report)
    return _PairFigures(figures, assessment, sensors_of(settings, prepared), prepared.pixels.ratio)


def _common_bands(
    request: AssessRequest,
    fused: Raster,
    first: NDArray[np.intp],
    second: NDArray[np.intp],
    prepared: PreparedPair,
    report: Reporter,
) -> tuple[ScaledRaster, NDArray[np.intp]]:
    """Return the fused raster with the bands that are used of the HSI, and their places among these."""
    used = prepared.sample.used
    kept = np.isin(second, used)
    sample = known_sample(fused, first[kept])
    filled = np.isfinite(sample).any(axis=1)
    if not filled.any():
        raise UserError("The fused raster holds no data in the bands that are used of the hyperspectral image.")
    values = sample[filled][:, np.isfinite(sample[filled]).all(axis=0)]
    positions, own = first[kept][filled], second[kept][filled]
    if len(positions) < len(used):
        report.log(
            Message(
                "Compared are {compared} of the {used} bands that are used of the hyperspectral image.",
                compared=len(positions),
                used=len(used),
            )
        )
    places = np.searchsorted(used, own)
    if values.shape[1]:
        check_units(request.scale * values, prepared.sample.spectra[:, places].T, FUSED, HSI, report)
    return ScaledRaster(fused, positions, request.scale), places


def _against_reference(
    request: AssessRequest,
    fused: Raster,
    true: Raster,
    ratio: float,
    begun: float,
    files: Outputs,
    report: Reporter,
) -> tuple[Likeness, ComparedImages]:
    placed, warning = on_pixels_of(true, fused.grid, FUSED)
    if warning:
        report.warning(warning)
    pair = matched(fused, placed, request.scale, report)
    peak = request.peak or usual_peak(pair.sample)
    reason = (
        Message("as given")
        if request.peak
        else Message("the range of the reference's values from their 1st to their 99th percentile")
    )
    pictures = _Pictures(pair)
    with ExitStack() as stack:
        maps = None
        if "maps" in files:
            layout = plain_format(MAP_BANDS)
            maps = stack.enter_context(create_raster(files.partial("maps"), fused.grid, layout))

        def witness(rmse: NDArray[np.float64], angle: NDArray[np.float64], window: Window) -> None:
            both = np.stack([rmse, angle]).astype(np.float32)
            pictures.add(both, window)
            if maps is not None:
                maps.write(both, window)

        end = COMPARED - begun
        found = compare(
            pair,
            peak,
            witness,
            lambda share: report.progress(begun + end * share, Message("Comparing with the reference")),
        )
    if "maps" in files:
        leave_error_style(files, "maps")
    if found.pixels == 0:
        raise UserError(
            "No pixel of the fused raster and the reference has data in all bands: check their nodata values."
        )
    return likeness(found, pair.names, pair.wavelength, reason, ratio), pictures.images()


class _Pictures:
    """Small pictures of what is compared."""

    def __init__(self, pair: Matched) -> None:
        grid = pair.image.grid
        every = np.arange(len(pair.names))
        self._pair = pair
        self._picks = true_colour(pair.wavelength, every)
        self._maps = (
            BlockMeans(1, grid.height, grid.width, VIEW_SIDE),
            BlockMeans(1, grid.height, grid.width, VIEW_SIDE),
        )
        self._views = (
            BlockMeans(3, grid.height, grid.width, VIEW_SIDE),
            BlockMeans(3, grid.height, grid.width, VIEW_SIDE),
        )

    def add(self, maps: NDArray[np.float32], window: Window) -> None:
        """Take a tile in: the error and the angle of its pixels [2, h, w]."""
        for means, values in zip(self._maps, maps):
            means.add(values[None], window)
        for means, raster in zip(self._views, (self._pair.reference, self._pair.image)):
            means.add(raster.read(window, self._picks), window)

    def images(self) -> ComparedImages:
        """Return the pictures."""
        true, mine = (means.image() for means in self._views)
        rmse, angle = (means.image()[0] for means in self._maps)
        display = display_of(np.array(self._picks), self._pair.sample[self._picks].T)
        return ComparedImages(true, mine, display, rmse, angle, self._maps[0].step)


def _in_words(reference: Union[Likeness, None], pair: Union[_PairFigures, None]) -> str:
    parts = []
    if reference is not None:
        psnr = (
            Message("no error")
            if reference.psnr is None
            else Message("PSNR {psnr:.2f} dB (peak {peak:.4g})", psnr=reference.psnr, peak=reference.peak)
        )
        figures = [
            psnr,
            Message("RMSE {rmse:.4g}", rmse=reference.rmse),
            _figure(Message("spectral angle"), reference.sam, Message(" degrees")),
            _figure(Message("ERGAS (ratio {ratio:g})", ratio=reference.ratio), reference.ergas),
            _figure("SSIM", reference.ssim),
            _figure("UIQI", reference.uiqi),
            _figure("Q2n", reference.q2n),
        ]
        parts.append(
            Message(
                "Against the reference, over {pixels} pixels: {listed}.",
                pixels=reference.pixels,
                listed=joined(", ", filter(None, figures)),
            )
        )
    if pair is not None:
        hsi, msi, quality = pair.figures.hsi, pair.figures.msi, pair.figures.quality
        parts.append(
            Message(
                "Blurred, it is off the hyperspectral image by {hsi_rmse:.4g} ({hsi_share} of that image's range); "
                "seen through the response, off the multispectral one by {msi_rmse:.4g} ({msi_share}). D_lambda "
                "{d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.",
                hsi_rmse=hsi.rmse,
                hsi_share=_share(hsi),
                msi_rmse=msi.rmse,
                msi_share=_share(msi),
                d_lambda=quality.d_lambda,
                d_s=quality.d_s,
                qnr=quality.qnr,
            )
        )
    return joined(" ", parts)


def _share(found: Likeness) -> str:
    return f"{found.rmse / found.peak:.2%}"


def _figure(name: str, value: Union[float, None], unit: str = "") -> str:
    return "" if value is None else Message("{name} {value:.4g}{unit}", name=name, value=value, unit=unit)


def _rows(told: dict[str, Union[Likeness, None]], quality: Union[QualityIndices, None]) -> list[list[object]]:
    """Return the rows of the table: of each comparison all bands together, then each; then the other indices."""
    rows: list[list[object]] = []
    for name, found in told.items():
        if found is None:
            continue
        whole = [found.rmse, found.psnr, None, None, found.ssim, found.uiqi, found.sam, found.ergas, found.q2n]
        rows.append([AGAINST[name], "all", None, *whole, None, None, None])
        for band in found.bands:
            figures = [band.rmse, band.psnr, band.bias, band.correlation, band.ssim, band.uiqi]
            rows.append([AGAINST[name], band.name, band.wavelength, *figures, *[None] * 6])
    if quality is not None:
        rows.append([Message("both images"), "all", *[None] * 10, quality.d_lambda, quality.d_s, quality.qnr])
    return rows
