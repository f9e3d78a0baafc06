"""Algorithm spectramorph:extractendmembers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import ExtractEndmembersRequest
from .algorithm import SpectraMorphAlgorithm
from .checks import check_count
from .parameters import endmember_count_parameter, helped, hsi_parameter, seconds_output
from .styling import TableStyle, style_on_load

translate = QCoreApplication.translate


class ExtractEndmembers(SpectraMorphAlgorithm):
    HSI = "HSI"
    ENDMEMBER_COUNT = "ENDMEMBER_COUNT"
    OUTPUT = "OUTPUT"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "extractendmembers"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Extract endmembers")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,endmember,unmixing,spectral library,spectra,signature,nmf,non-negative matrix factorisation",
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Finds the pure spectra that a hyperspectral image is mixed from.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Finds the endmembers of a hyperspectral image: the few pure spectra whose mixtures make up its pixels.\n\n"
            "They come from a non-negative matrix factorisation of all valid pixels. The result is a table with one "
            "row for each band used and one column for each endmember, in the units of the image. Bands that are "
            "flagged as bad or hold no data are left out.",
        )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(hsi_parameter(self.HSI))
        self.addParameter(
            endmember_count_parameter(
                self.ENDMEMBER_COUNT,
                translate(
                    "SpectraMorph",
                    "How many pure spectra (endmembers) the image is taken to be mixed from. 0: as many as the data "
                    "show.",
                ),
            )
        )
        self.addParameter(
            helped(
                QgsProcessingParameterVectorDestination(
                    self.OUTPUT, translate("SpectraMorph", "Endmembers"), QgsProcessing.SourceType.TypeVector
                ),
                translate("SpectraMorph", "The table of spectra to write (CSV)."),
            )
        )
        self.addOutput(seconds_output(self.SECONDS))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        check_count(self.parameterAsInt(parameters, self.ENDMEMBER_COUNT, context))
        self.read_inputs(parameters, context)
        self.check_destinations(parameters, context, [self._hsi])

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._hsi = self.raster_path(parameters, self.HSI, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        request = ExtractEndmembersRequest(
            hsi=self._hsi, output=Path(output), count=self.parameterAsInt(parameters, self.ENDMEMBER_COUNT, context)
        )
        outcome = self.run_engine(request, feedback)
        if outcome is None:
            return {}
        self.tell_endmembers(outcome.endmember_count, outcome.count_reason, feedback)
        style_on_load(context, output, TableStyle())
        return {self.OUTPUT: output, self.SECONDS: outcome.seconds}
