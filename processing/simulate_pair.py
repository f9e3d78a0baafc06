"""Algorithm spectramorph:simulatepair."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import SimulateRequest
from ..spectramorph_plugin.sensors import SENSOR_NAMES
from . import checks
from .algorithm import SpectraMorphAlgorithm
from .fuse_fields import data_type_labels
from .options import Choice, FileInput, FileOutput, Number, Option, RasterOutput, Text
from .parameters import (
    HSI,
    hsi_band_options,
    hsi_option,
    product_options,
    seconds_output,
    spectral_responses,
    table_tells_it,
    tables,
    threads_option,
)
from .styling import show_as_written

translate = QCoreApplication.translate

OUTPUT = "OUTPUT"
MSI_OUTPUT = "MSI_OUTPUT"
TRUTH = "TRUTH"
SENSOR = "SENSOR"
RESPONSE = "RESPONSE"
RASTERS = (TRUTH, MSI_OUTPUT, OUTPUT)


class SimulatePair(SpectraMorphAlgorithm):
    REQUEST = SimulateRequest
    NAMED_AFTER = HSI
    BANDS = "BANDS"
    TEXT = "TEXT"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "simulatepair"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Simulate a pair")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,simulate,simulation,synthetic,degrade,blur,psf,point spread function,noise,"
            "snr,test data,wald,ground truth",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "SpectraMorph",
            "Makes a coarse hyperspectral image and a multispectral one of a scene, whose fusion is then known.",
        )

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Takes any hyperspectral image for the scene and makes of it what two sensors would see: one whose pixels "
            "are so many times coarser, through a blur of its optics and with noise; and one with the bands of a "
            "multispectral sensor, with the scene's pixels and with noise. Georeferencing, wavelengths, units and bad "
            "bands are kept, so that both can be fused as they are; the scene itself, cut to whole coarse pixels, is "
            "what the fusion should be.\n\n"
            "It serves for trying which sensor, ratio and method suit a task, and for figures that others can repeat: "
            "the same seed gives the same images. A shift, gains, a turned grid, ratios that are no whole numbers and "
            "ten kinds of blur are there to see what a fusion stands.\n\n"
            "A simulated pair is kinder than a real one: both images show the same moment, from the same angle, "
            "without clouds.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Simulated: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            hsi_option(),
            Option(
                SENSOR,
                "sensor",
                Choice(SENSOR_NAMES),
                translate("SpectraMorph", "Multispectral sensor"),
                translate("SpectraMorph", "The sensor whose bands the multispectral image has."),
            ),
            Option(
                "RATIO",
                "ratio",
                Number(decimals=2),
                translate("SpectraMorph", "Ratio of the pixel sizes"),
                translate(
                    "SpectraMorph", "How many times coarser than the scene's the pixels of the hyperspectral image are."
                ),
            ),
            Option(
                "BLUR",
                "blur",
                Choice(blur_labels()),
                translate("SpectraMorph", "Blur of the hyperspectral image"),
                translate(
                    "SpectraMorph",
                    "The point spread function of its optics; the averaging over its pixels comes on top.",
                ),
            ),
            Option(
                "BLUR_WIDTH",
                "blur_width",
                Number(decimals=2),
                translate("SpectraMorph", "Width of the blur (coarse pixels)"),
                translate(
                    "SpectraMorph",
                    "The standard deviation of a Gaussian, in pixels of the hyperspectral image, or the like width of "
                    "another blur. Most sensors have 0.4 to 0.9.",
                ),
            ),
            Option(
                "SNR_HSI",
                "snr_hsi",
                Number(decimals=1),
                translate("SpectraMorph", "Signal to noise of the hyperspectral image (dB)"),
                translate(
                    "SpectraMorph", "Of each band: ten times the logarithm of the mean squares' ratio. 0: no noise."
                ),
            ),
            Option(
                "SNR_MSI",
                "snr_msi",
                Number(decimals=1),
                translate("SpectraMorph", "Signal to noise of the multispectral image (dB)"),
                translate("SpectraMorph", "Of each band, in the same way. 0: no noise."),
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
                advanced=True,
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
            Option(
                "SHIFT",
                "shift",
                Text(checks.shift_of),
                translate("SpectraMorph", "Shift between the images (columns, rows)"),
                translate(
                    "SpectraMorph",
                    "By how much the content of the multispectral image is to lie right of and below where the "
                    "hyperspectral one has it, in pixels of the latter: 0.4, -0.7. Its georeferencing, and that of the "
                    "truth, are moved; no value changes.",
                ),
                advanced=True,
            ),
            Option(
                "GAIN",
                "gain",
                Text(checks.gains_of),
                translate("SpectraMorph", "Gain of the multispectral image"),
                translate(
                    "SpectraMorph",
                    "What its values are multiplied by, as of a sensor with other units: one number, or one for each "
                    "band.",
                ),
                advanced=True,
            ),
            Option(
                "TURN",
                "turn",
                Number(decimals=1),
                translate("SpectraMorph", "Turn of the coarse grid (degrees)"),
                translate(
                    "SpectraMorph",
                    "By how much the grid of the hyperspectral image is turned against that of the multispectral one.",
                ),
                advanced=True,
            ),
            Option(
                "SEED",
                "seed",
                Number(),
                translate("SpectraMorph", "Seed of the noise"),
                translate("SpectraMorph", "The same seed gives the same noise."),
                advanced=True,
            ),
            *hsi_band_options(),
            *product_options(),
            Option(
                "DATA_TYPE",
                "dtype",
                Choice(data_type_labels()),
                translate("SpectraMorph", "Data type of the outputs"),
                translate(
                    "SpectraMorph",
                    "How values are stored: as the hyperspectral image does, with its scaling, or as floating-point "
                    "numbers. A multispectral image with gains is always the latter.",
                ),
                advanced=True,
            ),
            threads_option(),
            Option(
                OUTPUT,
                "output",
                RasterOutput(),
                translate("SpectraMorph", "Coarse hyperspectral image"),
                translate("SpectraMorph", "The raster to write (GeoTIFF)."),
            ),
            Option(
                MSI_OUTPUT,
                "msi_output",
                RasterOutput(),
                translate("SpectraMorph", "Multispectral image"),
                translate("SpectraMorph", "The raster to write, with the scene's pixels (GeoTIFF)."),
            ),
            Option(
                TRUTH,
                "truth",
                RasterOutput(by_default=True),
                translate("SpectraMorph", "Truth"),
                translate(
                    "SpectraMorph",
                    "What a fusion of both should be: the scene, cut to whole coarse pixels (GeoTIFF). “Assess a "
                    "fused image” takes it for the reference.",
                ),
            ),
            Option(
                "RESPONSE_OUTPUT",
                "response_output",
                FileOutput(tables()),
                translate("SpectraMorph", "Table of the response"),
                translate(
                    "SpectraMorph", "What the bands of the multispectral image see, as the fusion takes it (CSV)."
                ),
            ),
            Option(
                "BLUR_OUTPUT",
                "blur_output",
                FileOutput(tables()),
                translate("SpectraMorph", "Table of the blur"),
                translate(
                    "SpectraMorph",
                    "The point spread function of the hyperspectral image, its pixel included, as the fusion takes it "
                    "(CSV).",
                ),
            ),
        )

    def unused(self, values: dict[str, Any]) -> dict[str, str]:
        if not values.get(RESPONSE):
            return {}
        return {SENSOR: table_tells_it()}

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            QgsProcessingOutputNumber(self.BANDS, translate("SpectraMorph", "Number of multispectral bands")),
            QgsProcessingOutputString(self.TEXT, translate("SpectraMorph", "How the pair was made")),
            seconds_output(self.SECONDS),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs, group = self.outputs(context), self.layer_group()
        for name in RASTERS:
            if name in outputs:
                group.add(context, outputs[name], show_as_written)
        figures = {self.BANDS: len(outcome.bands), self.TEXT: outcome.text, self.SECONDS: outcome.seconds}
        return self.results({**outputs, **figures})


def blur_labels() -> dict[str, str]:
    """Return what people read for each blur."""
    return {
        "gaussian": translate("SpectraMorph", "Gaussian"),
        "kolmogorov": translate("SpectraMorph", "Kolmogorov (turbulent air)"),
        "airy": translate("SpectraMorph", "Airy (a round aperture's diffraction)"),
        "moffat": translate("SpectraMorph", "Moffat"),
        "sinc": translate("SpectraMorph", "Sinc² (a slit's diffraction)"),
        "lorentzian2": translate("SpectraMorph", "Lorentzian, squared"),
        "hermite": translate("SpectraMorph", "Gauss-Hermite"),
        "parabolic": translate("SpectraMorph", "Parabolic"),
        "gabor": translate("SpectraMorph", "Gabor (not round)"),
        "delta": translate("SpectraMorph", "None: the pixels alone"),
    }
