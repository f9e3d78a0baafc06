"""Job export-abundances: a fitted model applied to an MSI."""

from __future__ import annotations

import time
from contextlib import ExitStack

import numpy as np
from numpy.typing import NDArray

from ..core.constrained import constrained_abundances
from ..core.device import choose_device
from ..core.model import FusionModel
from ..errors import UserError
from ..pair.alignment import AlignedPair
from ..pair.model_file import load_model
from ..pair.tiles import estimate_tiles
from ..pair.wording import shift_in_words
from ..protocol.outcomes import ExportAbundancesOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ExportAbundancesRequest, input_files, output_files
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from ..raster.writer import abundance_format, create_raster

WAVELENGTH_TOLERANCE_NM = 30.0  # beside the band's own width


def run(request: ExportAbundancesRequest, report: Reporter) -> ExportAbundancesOutcome:
    """Estimate abundances of every MSI pixel and write them."""
    started = time.monotonic()
    choice = choose_device(request.device)
    files = Outputs(output_files(request), input_files(request))
    with ExitStack() as stack:
        outputs = stack.enter_context(files)
        model = load_model(request.model, choice.device)
        msi = stack.enter_context(open_stack(request.msi, "multispectral image"))
        for note in msi.notes:
            report.log(note)
        _check_msi(model, msi)
        pair: AlignedPair | None = None
        if request.hsi is not None:
            hsi = stack.enter_context(open_raster(request.hsi, "hyperspectral image"))
            _check_hsi(model, hsi)
            pair = AlignedPair.of(hsi, msi, stack).without_shift(*model.shift, model.align_to)
            msi = pair.msi
            if any(model.shift):
                report.log(f"The shift that the model was fitted with is removed: {shift_in_words(*model.shift)}.")
        elif model.needs_hsi:
            raise UserError("This model needs the hyperspectral image as well: give it with the hsi option.")
        layout, unmixing = abundance_format(len(model.endmembers)), model.unmixing
        with create_raster(outputs.partial("output"), msi.grid, layout) as maps:
            for tile in estimate_tiles(model, msi, pair, choice.device, report, 0):
                found = tile.linear(*unmixing)
                maps.write(_fractions(found, model) if request.constrained else found, tile.window)
    report.progress(100, "Done")
    return ExportAbundancesOutcome(
        outputs={name: str(path) for name, path in files.finals.items()},
        seconds=time.monotonic() - started,
        device=str(choice.device),
        device_reason=choice.reason,
        endmember_count=len(model.endmembers),
    )


def _fractions(abundances: NDArray[np.float32], model: FusionModel) -> NDArray[np.float32]:
    """Return abundances [K, h, w] as fractions; NaN stays."""
    fractions = abundances.copy()
    valid = np.isfinite(abundances[0])
    fractions[:, valid] = constrained_abundances(abundances[:, valid].T, model.endmembers).T
    return fractions


def _check_msi(model: FusionModel, msi: Raster) -> None:
    """Refuse an MSI of another sensor than the one the model was fitted for."""
    centres = model.msi_centres()
    listed = ", ".join(f"{nm:.0f}" for nm in centres)
    if len(msi.bands) != len(centres):
        raise UserError(
            f"The model was fitted for a sensor with {len(centres)} bands (about {listed} nm), the multispectral image "
            f"has {len(msi.bands)}: give an image of the same sensor, or fit a new model."
        )
    wavelength = msi.bands.wavelength
    if wavelength is not None and (np.abs(wavelength - centres) > WAVELENGTH_TOLERANCE_NM + model.msi_widths()).any():
        found = ", ".join(f"{nm:.0f}" for nm in wavelength)
        raise UserError(
            f"The model was fitted for a sensor with bands at about {listed} nm, the multispectral image has them at "
            f"{found} nm: give an image of the same sensor, or fit a new model."
        )


def _check_hsi(model: FusionModel, hsi: Raster) -> None:
    """Refuse an HSI of another sensor than the one the model was fitted on."""
    missing = set(model.band_numbers.tolist()) - set(hsi.bands.indexes)
    wavelength = hsi.bands.wavelength
    if not missing and wavelength is not None:
        positions = np.searchsorted(hsi.bands.indexes, model.band_numbers)
        missing = set(np.flatnonzero(np.abs(wavelength[positions] - model.wavelength) > WAVELENGTH_TOLERANCE_NM))
    if missing:
        raise UserError(
            "The hyperspectral image has other bands than the one the model was fitted on: give an image of the same "
            "sensor, or fit a new model."
        )
