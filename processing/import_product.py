"""Algorithm spectramorph:importproduct."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import ImportProductRequest
from .algorithm import SpectraMorphAlgorithm
from .checks import check_file
from .parameters import helped, seconds_output
from .styling import TrueColourStyle, style_on_load

translate = QCoreApplication.translate


class ImportProduct(SpectraMorphAlgorithm):
    PRODUCT = "PRODUCT"
    OUTPUT = "OUTPUT"
    BANDS = "BANDS"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "importproduct"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Import hyperspectral product")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph", "hyperspectral,prisma,emit,enmap,desis,hyperion,hdf5,he5,netcdf,convert,wavelength"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Turns the product of a hyperspectral mission into a raster with wavelengths.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Reads the product of a hyperspectral mission and writes it as a GeoTIFF whose bands know their "
            "wavelengths, widths and whether they are bad, and which the other algorithms take.\n\n"
            "It is needed for PRISMA L2D (.he5) and EMIT L2A (.nc), which QGIS cannot open as rasters: PRISMA's two "
            "detectors become one image, EMIT is put on its map grid. The images of EnMAP, DESIS and Hyperion can also "
            "be fused as they are.",
        )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            helped(
                QgsProcessingParameterFile(
                    self.PRODUCT,
                    translate("SpectraMorph", "Product"),
                    fileFilter=translate(
                        "SpectraMorph", "Hyperspectral products (*.he5 *.h5 *.nc *.tif *.TIF *.bsq);;All files (*.*)"
                    ),
                ),
                translate(
                    "SpectraMorph",
                    "The file of the product: the .he5 of PRISMA L2D, the reflectance .nc of EMIT L2A, or the image of "
                    "EnMAP, DESIS or Hyperion with its metadata beside it.",
                ),
            )
        )
        self.addParameter(
            helped(
                QgsProcessingParameterRasterDestination(self.OUTPUT, translate("SpectraMorph", "Hyperspectral image")),
                translate("SpectraMorph", "The hyperspectral image to write (GeoTIFF)."),
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.BANDS, translate("SpectraMorph", "Number of bands")))
        self.addOutput(seconds_output(self.SECONDS))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.read_inputs(parameters, context)
        self.check_destinations(parameters, context, [self._product])

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        path = self.parameterAsFile(parameters, self.PRODUCT, context)
        check_file(path, self.label(self.PRODUCT))
        self._product = Path(path).absolute()

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        outcome = self.run_engine(ImportProductRequest(product=self._product, output=Path(output)), feedback)
        if outcome is None:
            return {}
        feedback.pushInfo(
            translate("SpectraMorph", "Bands: {count}, {bad} of them bad").format(
                count=outcome.band_count, bad=outcome.bad_band_count
            )
        )
        if "output" in outcome.display:
            style_on_load(context, output, TrueColourStyle(outcome.display["output"]))
        return {self.OUTPUT: output, self.BANDS: outcome.band_count, self.SECONDS: outcome.seconds}
