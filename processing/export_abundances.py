"""Algorithm spectramorph:exportabundances."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.errors import UserError
from ..spectramorph_plugin.protocol.requests import ExportAbundancesRequest
from . import checks
from .algorithm import SpectraMorphAlgorithm
from .parameters import device_parameter, helped, hsi_parameter, msi_parameter, seconds_output, threads_parameter
from .styling import MapStyle, style_on_load

translate = QCoreApplication.translate


class ExportAbundances(SpectraMorphAlgorithm):
    MODEL = "MODEL"
    MSI = "MSI"
    HSI = "HSI"
    CONSTRAINED = "CONSTRAINED"
    DEVICE = "DEVICE"
    THREADS = "THREADS"
    OUTPUT = "OUTPUT"
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

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            helped(
                QgsProcessingParameterFile(
                    self.MODEL,
                    translate("SpectraMorph", "Fitted model"),
                    fileFilter=translate("SpectraMorph", "SpectraMorph models (*.safetensors)"),
                ),
                translate("SpectraMorph", "The model file that the fusion wrote (safetensors)."),
            )
        )
        self.addParameter(msi_parameter(self.MSI))
        self.addParameter(hsi_parameter(self.HSI, optional=True))
        self.addParameter(
            helped(
                QgsProcessingParameterBoolean(
                    self.CONSTRAINED,
                    translate("SpectraMorph", "Make abundances fractions"),
                    ExportAbundancesRequest.constrained,
                ),
                translate(
                    "SpectraMorph",
                    "No abundance is negative and those of a pixel have a sum of 1. Mixing the endmembers by them then "
                    "gives the fused image only nearly.",
                ),
            )
        )
        self.addParameter(device_parameter(self.DEVICE))
        self.addParameter(threads_parameter(self.THREADS))
        self.addParameter(
            helped(
                QgsProcessingParameterRasterDestination(self.OUTPUT, translate("SpectraMorph", "Abundance maps")),
                translate("SpectraMorph", "The maps to write, one band an endmember (GeoTIFF)."),
            )
        )
        self.addOutput(seconds_output(self.SECONDS))
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, translate("SpectraMorph", "Device used")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        checks.check_device(self.parameterAsString(parameters, self.DEVICE, context))
        self.read_inputs(parameters, context)
        if self._hsi is not None:
            hsi = self.parameterAsRasterLayer(parameters, self.HSI, context)
            msis = self.raster_layers(parameters, self.MSI, context)
            checks.check_pair(hsi, msis, context.transformContext())
        self.check_destinations(parameters, context, [self._model, *self._msi, self._hsi])

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        model = self.optional_file(parameters, self.MODEL, context)
        if model is None:
            raise UserError(translate("SpectraMorph", "Choose the model file that a fusion wrote."))
        self._model = model
        self._msi = self.raster_paths(parameters, self.MSI, context)
        self._hsi = self.optional_raster_path(parameters, self.HSI, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        request = ExportAbundancesRequest(
            model=self._model,
            msi=self._msi,
            output=Path(output),
            hsi=self._hsi,
            constrained=self.parameterAsBool(parameters, self.CONSTRAINED, context),
            device=self.parameterAsString(parameters, self.DEVICE, context),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
        )
        outcome = self.run_engine(request, feedback)
        if outcome is None:
            return {}
        style_on_load(context, output, MapStyle())
        return {self.OUTPUT: output, self.SECONDS: outcome.seconds, self.DEVICE_USED: outcome.device}
