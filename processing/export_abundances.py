"""Algorithm spectramorph:exportabundances."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputDefinition
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import ExportAbundancesRequest
from .algorithm import PairAlgorithm
from .model_fields import chosen_model, model_option, model_remark
from .options import Option, RasterOutput
from .parameters import (
    HSI,
    MSI,
    OVERLAP,
    constrained_option,
    device_option,
    device_output,
    hsi_option,
    msi_option,
    product_options,
    seconds_output,
    threads_option,
)
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
            "material.\n\n"
            "The maps show fractions of materials, unless exact abundances are asked for: those may lie below 0 "
            "or above 1. Whether the model needs the hyperspectral image, too, or does better with it, is told as soon "
            "as it is chosen.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Abundances: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            model_option(),
            msi_option(),
            hsi_option(),
            constrained_option(),
            *product_options(),
            device_option(),
            threads_option(),
            Option(
                OUTPUT,
                "output",
                RasterOutput(),
                translate("SpectraMorph", "Abundance maps"),
                translate("SpectraMorph", "The maps to write, one band a material or endmember (GeoTIFF)."),
            ),
        )

    def unused(self, values: dict[str, Any]) -> dict[str, str]:
        model = chosen_model(values)
        if model is None or model.uses_hsi:
            return {}
        alone = translate("SpectraMorph", "Not used: this model needs the multispectral image alone.")
        return dict.fromkeys((HSI, OVERLAP), alone)

    def remark(self, values: dict[str, Any]) -> str:
        return model_remark(values)

    def wanted_layers(self, values: dict[str, Any]) -> dict[str, Any]:
        model = chosen_model(values)
        return {"with_msi": True, "msi_bands": None if model is None else model.msi_bands}

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
