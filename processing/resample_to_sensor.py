"""Algorithm spectramorph:resampletosensor."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.gui.preselection import SIMULATED
from ..spectramorph_plugin.protocol.requests import ResampleRequest
from ..spectramorph_plugin.sensors import SENSOR_NAMES
from . import checks
from .algorithm import SpectraMorphAlgorithm
from .fuse_fields import data_type_labels
from .options import Choice, FileInput, Option, RasterOutput, Text
from .parameters import (
    HSI,
    hsi_band_options,
    hsi_option,
    product_options,
    seconds_output,
    spectral_responses,
    table_tells_it,
)
from .styling import show_as_written

translate = QCoreApplication.translate

OUTPUT = "OUTPUT"
SENSOR = "SENSOR"
RESPONSE = "RESPONSE"


class ResampleToSensor(SpectraMorphAlgorithm):
    REQUEST = ResampleRequest
    NAMED_AFTER = HSI
    BANDS = "BANDS"
    LEFT_OUT = "LEFT_OUT"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "resampletosensor"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Resample to sensor")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,spectral resampling,convolution,simulate,sensor,spectral response,srf,"
            "sentinel-2,landsat,planetscope,worldview",
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Shows a hyperspectral image as a multispectral sensor would see it.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Makes the bands that a multispectral sensor would have of a hyperspectral image, by the measured spectral "
            "response of the sensor or by a response table: each is the mean of the hyperspectral bands, weighted by "
            "how much the sensor sees of them. Pixels and units stay those of the hyperspectral image; the bands have "
            "the names, wavelengths and widths of the sensor's.\n\n"
            "It serves for comparing sensors, for indices and models that were made for one of them, and for seeing "
            "what a spectral response means.\n\n"
            "Bands of the sensor that lie where the hyperspectral image has none are left out, and the log names "
            "them; it warns of those that are seen in part.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Resampled: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            hsi_option(),
            Option(
                SENSOR,
                "sensor",
                Choice(SENSOR_NAMES),
                translate("SpectraMorph", "Sensor"),
                translate("SpectraMorph", "The sensor whose bands are made."),
            ),
            Option(
                RESPONSE,
                "response",
                FileInput(spectral_responses()),
                translate("SpectraMorph", "Spectral response of another sensor"),
                translate(
                    "SpectraMorph",
                    "For a sensor that is not in the list: a table (CSV) with wavelengths in the first column and one "
                    "column for each band, an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson).",
                ),
            ),
            Option(
                "SENSOR_BANDS",
                "sensor_bands",
                Text(checks.names_of),
                translate("SpectraMorph", "Bands wanted"),
                translate(
                    "SpectraMorph",
                    "Names of the bands to make, in the order wanted, separated by commas: B2,B3,B4,B8 or "
                    "blue,green,red,nir. All that the hyperspectral image can tell where nothing is given.",
                ),
                advanced=True,
            ),
            *hsi_band_options(),
            *product_options(),
            Option(
                "DATA_TYPE",
                "dtype",
                Choice(data_type_labels()),
                translate("SpectraMorph", "Data type of the output"),
                translate(
                    "SpectraMorph",
                    "How the bands are stored: as the hyperspectral image is, with its scaling, or as floating-point "
                    "numbers.",
                ),
                advanced=True,
            ),
            Option(
                OUTPUT,
                "output",
                RasterOutput(),
                translate("SpectraMorph", "Resampled image"),
                translate("SpectraMorph", "The raster to write, with the bands of the sensor (GeoTIFF)."),
            ),
        )

    def unused(self, values: dict[str, Any]) -> dict[str, str]:
        if not values.get(RESPONSE):
            return {}
        return {SENSOR: table_tells_it()}

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            QgsProcessingOutputNumber(self.BANDS, translate("SpectraMorph", "Number of bands")),
            QgsProcessingOutputString(self.LEFT_OUT, translate("SpectraMorph", "Bands left out")),
            seconds_output(self.SECONDS),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs = self.outputs(context)
        self.layer_group().add(context, outputs[OUTPUT], _show_as_simulated)
        figures = {
            self.BANDS: len(outcome.bands),
            self.LEFT_OUT: ", ".join(outcome.left_out),
            self.SECONDS: outcome.seconds,
        }
        return self.results({**outputs, **figures})


def _show_as_simulated(layer: QgsMapLayer) -> None:
    """Show the raster, and see to it that no dialog begins with it as the image of a sensor."""
    show_as_written(layer)
    layer.setCustomProperty(SIMULATED, True)
