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
from .options import FileInput, Option, RasterOutput, Switch
from .parameters import hsi_band_options, product_options, seconds_output
from .styling import show_as_written

translate = QCoreApplication.translate

OUTPUT, MASK = "OUTPUT", "MASK"


class ImportProduct(SpectraMorphAlgorithm):
    REQUEST = ImportProductRequest
    NAMED_AFTER = "PRODUCT"
    BANDS = "BANDS"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "importproduct"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Import product")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,product,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,"
            "landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,wavelength,mask",
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Turns the product of a mission into a raster with wavelengths.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Reads the product of a hyperspectral mission or of a multispectral sensor as it was delivered, and writes "
            "it as a GeoTIFF whose bands know their wavelengths, widths and whether they are bad, and which every "
            "program opens. Pixels that the product's own quality layers mark have no data.\n\n"
            "Hyperspectral: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multispectral: "
            "Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, "
            "EO-1 ALI.\n\n"
            "The other algorithms take these products as well, by the path of the archive, the metadata or the folder: "
            "importing is for layers of what QGIS cannot open, and for other programs.",
        )

    def hint(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        return translate("SpectraMorph", "Choose the product: what it is will be told here.")

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
                    "The product as it was delivered: the archive (ZIP, tar.gz), the file of metadata, the image, or "
                    "the path of the folder. Nothing is unpacked.",
                ),
            ),
            *hsi_band_options(),
            Option(
                OUTPUT,
                "output",
                RasterOutput(),
                translate("SpectraMorph", "Imported image"),
                translate("SpectraMorph", "The image to write (GeoTIFF)."),
            ),
            Option(
                MASK,
                "mask",
                RasterOutput(),
                translate("SpectraMorph", "Mask of the product"),
                translate(
                    "SpectraMorph",
                    "A raster to write that is 1 where the product's quality layers mark pixels (clouds, shadows, "
                    "haze, failures), and 0 elsewhere.",
                ),
            ),
            *product_options(),
            Option(
                "CLOUD_OPTIMISED",
                "cloud_optimised",
                Switch(),
                translate("SpectraMorph", "Cloud-optimised GeoTIFF"),
                translate(
                    "SpectraMorph",
                    "Write the raster with overviews, and in an order in which a map is drawn from a server's file "
                    "with few reads. Takes longer.",
                ),
                advanced=True,
            ),
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
        group = self.layer_group()
        group.add(context, outputs[OUTPUT], show_as_written)
        group.add(context, outputs.get(MASK, ""), show_as_written)
        return {**outputs, self.BANDS: outcome.band_count, self.SECONDS: outcome.seconds}
