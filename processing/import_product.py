"""Algorithm spectramorph:importproduct."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import ImportProductRequest
from .algorithm import SpectraMorphAlgorithm
from .options import FileInput, Option, RasterOutput
from .parameters import product_options, seconds_output
from .styling import show_as_written

translate = QCoreApplication.translate

OUTPUT = "OUTPUT"


class ImportProduct(SpectraMorphAlgorithm):
    REQUEST = ImportProductRequest
    NAMED_AFTER = "PRODUCT"
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

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Imported: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            Option(
                "PRODUCT",
                "product",
                FileInput(is_product=True),
                translate("SpectraMorph", "Product"),
                translate(
                    "SpectraMorph",
                    "The product as it was delivered: the .he5 of PRISMA L2D, the reflectance .nc of EMIT L2A, or of "
                    "EnMAP, DESIS, Hyperion and others the archive (ZIP, tar.gz), the metadata, the image with its "
                    "metadata beside it, or the folder's path. Nothing is unpacked.",
                ),
            ),
            Option(
                OUTPUT,
                "output",
                RasterOutput(),
                translate("SpectraMorph", "Hyperspectral image"),
                translate("SpectraMorph", "The hyperspectral image to write (GeoTIFF)."),
            ),
            *product_options(),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            QgsProcessingOutputNumber(self.BANDS, translate("SpectraMorph", "Number of bands")),
            seconds_output(self.SECONDS),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        feedback.pushInfo(
            translate("SpectraMorph", "Bands: {count}, {bad} of them bad").format(
                count=outcome.band_count, bad=outcome.bad_band_count
            )
        )
        outputs = self.outputs(context)
        self.layer_group().add(context, outputs[OUTPUT], show_as_written)
        return {**outputs, self.BANDS: outcome.band_count, self.SECONDS: outcome.seconds}
