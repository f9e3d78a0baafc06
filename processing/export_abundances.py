"""Algorithm spectramorph:exportabundances."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputDefinition
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import ExportAbundancesRequest
from .algorithm import PairAlgorithm
from .options import FileInput, Option, RasterOutput, Switch
from .parameters import MSI, device_option, device_output, hsi_option, msi_option, seconds_output, threads_option
from .styling import show_as_written

translate = QCoreApplication.translate

OUTPUT = "OUTPUT"


class ExportAbundances(PairAlgorithm):
    REQUEST = ExportAbundancesRequest
    NAMED_AFTER = MSI
    SECONDS = "SECONDS"
    DEVICE_USED = "DEVICE_USED"

    def name(self) -> str:
        return "exportabundances"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Export abundance maps")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,abundance,unmixing,fraction,endmember,subpixel,land cover",
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Maps how much of each endmember lies in each pixel, with a fitted model.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Applies a model that “Fuse hyperspectral and multispectral images” has fitted to a multispectral image: "
            "the one it was fitted with, or another one of the same sensor. The result has one band for each "
            "endmember.\n\n"
            "Abundances are what the model finds: they may lie a little below 0 or above 1, unless fractions are asked "
            "for. A model of the preset sharp, or one that was fitted with the coarse spectral prior, needs the "
            "hyperspectral image, too.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Abundances: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            Option(
                "MODEL",
                "model",
                FileInput(translate("SpectraMorph", "SpectraMorph models (*.safetensors)")),
                translate("SpectraMorph", "Fitted model"),
                translate("SpectraMorph", "The model file that the fusion wrote (safetensors)."),
            ),
            msi_option(),
            hsi_option(),
            Option(
                "CONSTRAINED",
                "constrained",
                Switch(),
                translate("SpectraMorph", "Make abundances fractions"),
                translate(
                    "SpectraMorph",
                    "No abundance is negative and those of a pixel have a sum of 1. Mixing the endmembers by them then "
                    "gives the fused image only nearly.",
                ),
            ),
            device_option(),
            threads_option(),
            Option(
                OUTPUT,
                "output",
                RasterOutput(),
                translate("SpectraMorph", "Abundance maps"),
                translate("SpectraMorph", "The maps to write, one band an endmember (GeoTIFF)."),
            ),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (seconds_output(self.SECONDS), device_output(self.DEVICE_USED))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs = self.outputs(context)
        self.layer_group().add(context, outputs[OUTPUT], show_as_written)
        return {**outputs, self.SECONDS: outcome.seconds, self.DEVICE_USED: outcome.device}
