"""Algorithm spectramorph:fusemany."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import FuseManyRequest
from .algorithm import SpectraMorphAlgorithm
from .options import Choice, FileInput, FolderOutput, Option, TableOutput
from .parameters import device_option, scheduler_option, seconds_output, threads_option
from .styling import read_numbers

translate = QCoreApplication.translate

PAIRS = "PAIRS"
FOLDER = "FOLDER"
OUTPUT = "OUTPUT"


class FuseMany(SpectraMorphAlgorithm):
    REQUEST = FuseManyRequest
    NAMED_AFTER = PAIRS
    LISTED = "LISTED"
    FUSED = "FUSED"
    THERE_ALREADY = "THERE_ALREADY"
    FAILED = "FAILED"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "fusemany"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Fuse many pairs")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,fusion,batch,archive,list,table,stac,time series,dask,cluster,resume",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "SpectraMorph",
            "Fuses all pairs of a list; what fails does not stop the rest, and what is done is not done again.",
        )

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "The list is a table (CSV) with the columns hsi and msi, a row for each pair: the files, of which several "
            "multispectral ones are separated by semicolons, with paths relative to the table. A column name says what "
            "the result is to be called, and any option of the engine's command fuse can be a column: sensor, "
            "response, dtype, report and others. Or it is a catalogue of STAC items (JSON) with the assets hsi and "
            "msi.\n\n"
            "Each pair is fused into a raster of its own in the folder. A pair that cannot be fused is named with its "
            "cause, in the log and in the table of results, and the others go on. Canceled or cut off, the same run "
            "started again goes on where it ended: pairs that were fused as they are asked for, from files that have "
            "not changed, are not fused again.\n\n"
            "For a time series, one hyperspectral image and multispectral ones of many dates, let the pairs with the "
            "same hyperspectral image share a model: it is fitted once, to the first date, and the table says of each "
            "date for which it no longer fits. List first the date that is nearest to the hyperspectral image.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Fused pairs: {name}").format(name=name)

    def hint(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        return translate("SpectraMorph", "Choose the list of pairs. Its images are looked at when they are fused.")

    def wanted_layers(self, values: dict[str, Any]) -> Optional[dict[str, Any]]:
        return None  # its images are those of the list

    def options(self) -> tuple[Option, ...]:
        return (
            Option(
                PAIRS,
                "pairs",
                FileInput(translate("SpectraMorph", "Lists of pairs (*.csv *.json *.geojson)")),
                translate("SpectraMorph", "List of pairs"),
                translate(
                    "SpectraMorph",
                    "A table (CSV) with the columns hsi and msi and a row for each pair, or STAC items with these "
                    "assets (JSON).",
                ),
            ),
            Option(
                "SHARE_MODEL",
                "share_model",
                Choice(sharing_labels()),
                translate("SpectraMorph", "Share a model"),
                translate(
                    "SpectraMorph",
                    "Which pairs are fused with the model of the first of them, in place of one of their own: faster, "
                    "and comparable from date to date, but less exact the less the pairs are alike.",
                ),
            ),
            device_option(),
            scheduler_option(),
            threads_option(),
            Option(
                FOLDER,
                "folder",
                FolderOutput(),
                translate("SpectraMorph", "Folder for the fused images"),
                translate(
                    "SpectraMorph",
                    "Where each pair gets a raster of its own (GeoTIFF), called as in the list. A folder of an earlier "
                    "run is gone on with.",
                ),
            ),
            Option(
                OUTPUT,
                "output",
                TableOutput(("csv",)),
                translate("SpectraMorph", "Table of results"),
                translate("SpectraMorph", "What came of each pair: its figures, or why it was not fused (CSV)."),
            ),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            QgsProcessingOutputNumber(self.LISTED, translate("SpectraMorph", "Pairs in the list")),
            QgsProcessingOutputNumber(self.FUSED, translate("SpectraMorph", "Pairs fused by this run")),
            QgsProcessingOutputNumber(self.THERE_ALREADY, translate("SpectraMorph", "Pairs fused before")),
            QgsProcessingOutputNumber(self.FAILED, translate("SpectraMorph", "Pairs that could not be fused")),
            seconds_output(self.SECONDS),
        )

    def ending(self, results: dict[str, Any]) -> str:
        return translate(
            "SpectraMorph",
            "{fused} of {listed} pairs were fused by this run, {there} before, {failed} could not be: the table tells "
            "why. The images are in {folder}.",
        ).format(
            fused=results.get(self.FUSED),
            listed=results.get(self.LISTED),
            there=results.get(self.THERE_ALREADY),
            failed=results.get(self.FAILED),
            folder=results.get(FOLDER),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs = self.outputs(context)
        self.layer_group().add(context, outputs[OUTPUT], read_numbers)
        figures = {
            self.LISTED: outcome.pairs,
            self.FUSED: outcome.fused,
            self.THERE_ALREADY: outcome.there_already,
            self.FAILED: len(outcome.failed),
            self.SECONDS: outcome.seconds,
        }
        return self.results({**outputs, FOLDER: str(self._request.folder), **figures})


def sharing_labels() -> dict[str, str]:
    """Return what people read for each way to share a model."""
    return {
        "none": translate("SpectraMorph", "No: each pair has its own"),
        "hsi": translate("SpectraMorph", "Pairs with the same hyperspectral image, as dates of a time series"),
        "all": translate("SpectraMorph", "All pairs, as scenes of the same sensors and season"),
    }
