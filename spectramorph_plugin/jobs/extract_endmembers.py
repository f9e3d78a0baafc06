"""Job extract-endmembers: the endmember spectra of an HSI as a table."""

from __future__ import annotations

import time

import numpy as np

from ..core.published.endmembers import extract_endmembers
from ..core.subspace import SignalDirections
from ..pair.fingerprint import unexplained_share
from ..pair.hsi_sample import read_hsi_sample
from ..protocol.outcomes import ExtractEndmembersOutcome
from ..protocol.outputs import Outputs
from ..protocol.reporter import Reporter
from ..protocol.requests import ExtractEndmembersRequest, command_line, input_files, output_files
from ..raster.reader import open_raster
from ..raster.table_writers import write_endmember_table
from ..report.page import check_report, write_report
from ..report.story import EndmemberStory
from .provenance import leave_provenance
from .stories import spectra_of
from .told import RememberingReporter, run_facts


def run(request: ExtractEndmembersRequest, report: Reporter) -> ExtractEndmembersOutcome:
    """Find endmembers and write them."""
    started = time.monotonic()
    report = RememberingReporter(report)
    command = command_line(request)
    files = Outputs(output_files(request), input_files(request))
    if "report" in files:
        check_report(files.finals["report"])
    with files as outputs, open_raster(request.hsi, "hyperspectral image") as hsi:
        report.progress(0, "Reading the hyperspectral image")
        for note in hsi.notes:
            report.log(note)
        wanted = request.count or None
        sample = read_hsi_sample(hsi, wanted, report)
        report.progress(30, "Finding endmembers")
        spectra = sample.fit_spectra
        count, why = (wanted, "asked for") if wanted else SignalDirections.of(spectra).count()
        endmembers = extract_endmembers(spectra, count)
        wavelength = hsi.bands.wavelength
        if wavelength is None:
            report.warning("The hyperspectral image has no wavelengths: that column of the table stays empty.")
        write_endmember_table(
            outputs.partial("output"),
            endmembers.spectra,
            np.array(hsi.bands.indexes)[sample.used],
            None if wavelength is None else wavelength[sample.used],
        )
        outcome = ExtractEndmembersOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            endmember_count=len(endmembers.spectra),
            count_reason=why,
        )
        if "report" in outputs:
            report.progress(90, "Writing the report")
            story = EndmemberStory(
                run=run_facts(command, files, report, hsi),
                outcome=outcome,
                spectra=spectra_of(hsi, sample.used, endmembers.spectra),
                pixels=len(spectra),
                unexplained=unexplained_share(spectra, endmembers.spectra),
            )
            write_report(outputs.partial("report"), story)
        leave_provenance(files.records.get("output"), request, outcome, report)
    report.progress(100, "Done")
    return outcome
