"""Algorithm spectramorph:extractendmembers."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputDefinition
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import ExtractEndmembersRequest
from .algorithm import SpectraMorphAlgorithm
from .options import Option, TableOutput
from .parameters import (
    HSI,
    endmember_count_option,
    hsi_band_options,
    hsi_option,
    name_library_option,
    product_options,
    report_option,
    seconds_output,
)
from .styling import read_numbers

translate = QCoreApplication.translate

OUTPUT = "OUTPUT"


class ExtractEndmembers(SpectraMorphAlgorithm):
    REQUEST = ExtractEndmembersRequest
    NAMED_AFTER = HSI
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "extractendmembers"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Extract endmembers")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,endmember,unmixing,spectral library,spectra,signature",
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Finds the pure spectra that a hyperspectral image is mixed from.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Finds the endmembers of a hyperspectral image: the few pure spectra whose mixtures make up its pixels.\n\n"
            "They are pixels of the image, cleared of noise: those whose mixtures, with fractions that are not "
            "negative and sum to 1, explain most of it. The result is a table with one "
            "row for each band used and one column for each endmember, in the units of the image. Bands that are "
            "flagged as bad or hold no data are left out. The names say what the curves are like, not what they are.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Endmembers: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            hsi_option(),
            endmember_count_option(
                translate(
                    "SpectraMorph",
                    "How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as "
                    "the data show.",
                )
            ),
            name_library_option(),
            *hsi_band_options(),
            *product_options(),
            Option(
                OUTPUT,
                "output",
                TableOutput(),
                translate("SpectraMorph", "Endmembers"),
                translate(
                    "SpectraMorph",
                    "The spectra to write, one column or feature each: a table (.csv), an ENVI library (.sli) or a "
                    "library as the EnMAP-Box has them (.geojson, .gpkg).",
                ),
            ),
            report_option(),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (seconds_output(self.SECONDS),)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        self.tell_endmembers(outcome.endmember_count, outcome.count_reason, outcome.endmembers, feedback)
        outputs = self.outputs(context)
        self.layer_group().add(context, outputs[OUTPUT], read_numbers)
        return {**outputs, self.SECONDS: outcome.seconds}
