"""Job extract-endmembers: the endmember spectra of an HSI as a table."""

from __future__ import annotations

import time

import numpy as np

from ..core.materials import find_materials
from ..core.spectral_names import name_spectra
from ..core.subspace import SignalDirections
from ..messages import Message
from ..pair.fingerprint import unexplained_share
from ..pair.hsi_sample import read_hsi_sample
from ..pair.materials import library_at
from ..product_choices import ProductChoices
from ..protocol.band_list import bad_bands
from ..protocol.figures import EndmemberSummary
from ..protocol.outcomes import ExtractEndmembersOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import ReaderReporter
from ..protocol.requests import ExtractEndmembersRequest, command_line, input_files, output_files
from ..raster.curve_files import SPECTRA, read_curves
from ..raster.endmember_writers import EndmemberTable, write_endmembers
from ..raster.image_words import HSI
from ..raster.reader import open_raster
from ..raster.spectral_library import checked_library
from ..report.page import check_report, write_report
from ..report.story import EndmemberStory
from .provenance import leave_provenance
from .stories import spectra_of
from .told import RememberingReporter, run_facts
from .told_bands import bands_as_told


def run(request: ExtractEndmembersRequest, report: ReaderReporter) -> ExtractEndmembersOutcome:
    """Find endmembers and write them."""
    started = time.monotonic()
    report = RememberingReporter(report)
    command = command_line(request)
    files = Outputs(output_files(request), input_files(request))
    if "report" in files:
        check_report(files.finals["report"])
    by = request.name_library
    library = None if by is None else checked_library(*read_curves(by, SPECTRA), by.name)
    choices = ProductChoices(request.product_mask, request.overlap)
    with files as outputs, open_raster(request.hsi, HSI, choices=choices) as hsi:
        report.progress(0, Message("Reading the hyperspectral image"))
        hsi.bands = bands_as_told(request, hsi.bands)
        for note in hsi.notes:
            report.log(note)
        wanted = request.count or None
        sample = read_hsi_sample(hsi, wanted, report, bad_bands=bad_bands(request.bad_bands))
        spectra = sample.fit_spectra
        report.progress(30, Message("Finding endmembers"))
        directions = SignalDirections.of(spectra)
        found = find_materials(spectra, directions.subspace(directions.count()[0]), wanted)
        wavelength = hsi.bands.wavelength
        if wavelength is None:
            report.warning(
                Message(
                    "The hyperspectral image has no wavelengths: that column of the table stays empty, unless the "
                    "option hsi-wavelengths (in QGIS under Advanced Parameters) tells them."
                )
            )
        bands, used = hsi.bands, sample.used
        names = name_spectra(
            found.spectra,
            None if wavelength is None else wavelength[used],
            None if library is None else library_at(library, wavelength, bands.fwhm, used),
            () if library is None else library.names,
        )
        table = EndmemberTable(
            found.spectra,
            tuple(each.name for each in names),
            np.array(bands.indexes)[used],
            None if wavelength is None else wavelength[used],
            None if bands.fwhm is None else bands.fwhm[used],
            suffix=request.output.suffix,
        )
        write_endmembers(outputs.partial("output"), table)
        outcome = ExtractEndmembersOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            endmember_count=len(found.spectra),
            count_reason=found.reason,
            endmembers=tuple(
                EndmemberSummary(each.name, each.reason, share) for each, share in zip(names, found.shares.tolist())
            ),
            left_out=sample.left_out,
        )
        if "report" in outputs:
            report.progress(90, Message("Writing the report"))
            story = EndmemberStory(
                run=run_facts(command, files, report, hsi),
                outcome=outcome,
                spectra=spectra_of(hsi, sample.used, found.spectra, [each.name for each in names]),
                pixels=len(spectra),
                unexplained=unexplained_share(spectra, found.spectra),
            )
            write_report(outputs.partial("report"), story)
        leave_provenance(files.records.get("output"), request, outcome, report)
    report.progress(100, Message("Done"))
    return outcome
