"""Algorithm spectramorph:assessfusion."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import AssessRequest, InspectRequest
from . import checks
from .algorithm import SpectraMorphAlgorithm
from .fuse_fields import sensor_labels
from .options import (
    Choice,
    FileInput,
    FileOutput,
    Number,
    Option,
    RasterInput,
    RasterInputs,
    RasterOutput,
    Switch,
    Text,
)
from .parameters import (
    HSI,
    MSI,
    automatic,
    hsi_band_options,
    product_options,
    report_option,
    seconds_output,
    spectral_responses,
    tables,
    tables_to_read,
    threads_option,
)
from .styling import show_as_written

translate = QCoreApplication.translate

FUSED = "FUSED"
REFERENCE = "REFERENCE"
MAPS = "MAPS"
OUTPUT = "OUTPUT"
OF_PAIR = ("SENSOR", "SENSOR_BANDS", "RESPONSE", "MSI_WAVELENGTHS", "MSI_FWHM", "BLUR", "REDUCED_RESOLUTION")


class AssessFusion(SpectraMorphAlgorithm):
    REQUEST = AssessRequest
    NAMED_AFTER = FUSED
    PSNR = "PSNR"
    RMSE = "RMSE"
    SAM = "SAM"
    ERGAS = "ERGAS"
    SSIM = "SSIM"
    UIQI = "UIQI"
    Q2N = "Q2N"
    HSI_RMSE = "HSI_RMSE"
    MSI_RMSE = "MSI_RMSE"
    D_LAMBDA = "D_LAMBDA"
    D_S = "D_S"
    QNR = "QNR"
    ASSESSED_GAIN = "ASSESSED_GAIN"
    TEXT = "TEXT"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "assessfusion"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Assess a fused image")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,fusion,quality,accuracy,assessment,evaluation,metrics,psnr,rmse,sam,spectral angle,ergas,"
            "ssim,uiqi,q2n,qnr,wald,pansharpening",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "SpectraMorph",
            "Tells how good a fused image is, whoever made it: against a reference, or by how it agrees with the two "
            "images that it was made of.",
        )

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "With a reference, the image that the fused one should be, it tells PSNR, RMSE, spectral angle (SAM), "
            "ERGAS, SSIM, UIQI and Q2n, over all bands and for each, and maps of the error and of the spectral angle. "
            "Both have to lie on the same pixels, or one on a window of the other's; nothing is interpolated. Bands "
            "are matched by their order, or, where one image has more, by their wavelengths.\n\n"
            "Without one it tells how well the image agrees with the two images that it was made of: blurred as the "
            "hyperspectral sensor does it, and seen through the response of the multispectral one; and the indices "
            "D_lambda, D_S and QNR. These order results on one scene at best: an image that agrees with both can be "
            "wrong in what neither of them sees.\n\n"
            "It serves for results of this plugin and of any other program. “Simulate a pair” makes images for which "
            "a reference is known.",
        )

    def hint(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        return translate(
            "SpectraMorph",
            "Choose the fused image, and a reference or the two images that it was made of.",
        )

    def wanted_layers(self, values: dict[str, Any]) -> Optional[dict[str, Any]]:
        return None  # which of the images is the fused one, and what it was made of, nobody can tell

    def inspection(self, values: dict[str, Any], context: QgsProcessingContext) -> Optional[InspectRequest]:
        return super().inspection(values, context) if values.get(HSI) and values.get(MSI) else None

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Assessed: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            Option(
                FUSED,
                "fused",
                RasterInput(),
                translate("SpectraMorph", "Fused image"),
                translate("SpectraMorph", "The raster to assess, of this plugin or of any other program."),
            ),
            Option(
                REFERENCE,
                "reference",
                RasterInput(),
                translate("SpectraMorph", "Reference"),
                translate(
                    "SpectraMorph",
                    "The raster that the fused image should be, on the same pixels or a window of them. Left out where "
                    "none is known: give the two images that were fused then.",
                ),
            ),
            Option(
                HSI,
                "hsi",
                RasterInput(),
                translate("SpectraMorph", "Hyperspectral image that was fused"),
                translate(
                    "SpectraMorph",
                    "The coarse image (HSI). With it and the multispectral one, the log tells how well the result "
                    "agrees with both.",
                ),
            ),
            Option(
                MSI,
                "msi",
                RasterInputs(),
                translate("SpectraMorph", "Multispectral image(s) that were fused"),
                translate("SpectraMorph", "The fine image (MSI), on whose pixels the fused image lies."),
            ),
            Option(
                "SCALE",
                "scale",
                Number(decimals=6),
                translate("SpectraMorph", "Scale of the fused image"),
                translate(
                    "SpectraMorph",
                    "What its values are multiplied by to be in the units of the other images: 0.0001, say, for a file "
                    "that holds reflectance times 10,000 and does not say so.",
                ),
                advanced=True,
            ),
            Option(
                "PEAK",
                "peak",
                Number(automatic=automatic(), decimals=4),
                translate("SpectraMorph", "Peak of PSNR and SSIM"),
                translate(
                    "SpectraMorph",
                    "What counts as the largest signal, in the units of the reference. Automatic: the range of the "
                    "reference's values from their 1st to their 99th percentile.",
                ),
                advanced=True,
            ),
            Option(
                "RATIO",
                "ratio",
                Number(automatic=automatic(), decimals=2),
                translate("SpectraMorph", "Ratio of the pixel sizes, for ERGAS"),
                translate(
                    "SpectraMorph",
                    "Pixel size of the hyperspectral image over that of the fused one. Automatic: that of the "
                    "hyperspectral image where it is given, or else 4.",
                ),
                advanced=True,
            ),
            Option(
                "REDUCED_RESOLUTION",
                "reduced_resolution",
                Switch(),
                translate("SpectraMorph", "Fuse at reduced resolution as well"),
                translate(
                    "SpectraMorph",
                    "Makes both images coarser and fuses them by this plugin: there the right answer is known, and "
                    "what fusing gains over interpolation is told (Wald's protocol). A figure of the pair and of this "
                    "plugin, not of an image that another program made.",
                ),
                advanced=True,
            ),
            Option(
                "SENSOR",
                "sensor",
                Choice(sensor_labels()),
                translate("SpectraMorph", "Sensor of the multispectral image"),
                translate("SpectraMorph", "Whose response the fused image is seen through."),
                advanced=True,
            ),
            Option(
                "SENSOR_BANDS",
                "sensor_bands",
                Text(checks.names_of),
                translate("SpectraMorph", "Bands of the sensor"),
                translate(
                    "SpectraMorph", "Names of the sensor's bands that the image holds, in its order: B2,B3,B4,B8."
                ),
                advanced=True,
            ),
            Option(
                "RESPONSE",
                "response",
                FileInput(spectral_responses()),
                translate("SpectraMorph", "Spectral response"),
                translate(
                    "SpectraMorph",
                    "For a sensor that is not in the list: a table (CSV) with wavelengths in the first column and one "
                    "column for each band, an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson).",
                ),
                advanced=True,
            ),
            Option(
                "MSI_WAVELENGTHS",
                "msi_wavelengths",
                Text(checks.wavelengths_of),
                translate("SpectraMorph", "Wavelengths of the multispectral bands (nm)"),
                translate("SpectraMorph", "Centres of the bands, where the file tells none."),
                advanced=True,
            ),
            Option(
                "MSI_FWHM",
                "msi_fwhm",
                Text(checks.widths_of),
                translate("SpectraMorph", "Widths of the multispectral bands (nm)"),
                translate("SpectraMorph", "Full widths at half maximum, where the file tells none."),
                advanced=True,
            ),
            Option(
                "BLUR",
                "blur",
                FileInput(tables_to_read()),
                translate("SpectraMorph", "Blur of the hyperspectral image"),
                translate(
                    "SpectraMorph",
                    "Its point spread function, where that is known: a square table (CSV) of the weights of fine "
                    "pixels around a coarse one's centre. Estimated from the images where nothing is given.",
                ),
                advanced=True,
            ),
            *hsi_band_options(),
            *product_options(),
            threads_option(),
            Option(
                OUTPUT,
                "output",
                FileOutput(tables(), by_default=True),
                translate("SpectraMorph", "Table of figures"),
                translate("SpectraMorph", "All figures, over all bands and for each (CSV)."),
            ),
            Option(
                MAPS,
                "maps",
                RasterOutput(),
                translate("SpectraMorph", "Maps of the error"),
                translate(
                    "SpectraMorph",
                    "A raster of the root mean square error and of the spectral angle in each pixel (GeoTIFF); with a "
                    "reference.",
                ),
            ),
            report_option(),
        )

    def unused(self, values: dict[str, Any]) -> dict[str, str]:
        unused = {}
        if not (values.get(HSI) and values.get(MSI)):
            why = translate("SpectraMorph", "Not used: it is about the two images that were fused.")
            unused.update(dict.fromkeys(OF_PAIR, why))
        if not values.get(REFERENCE):
            why = translate("SpectraMorph", "Not used without a reference.")
            unused.update({"PEAK": why, "RATIO": why})
        return unused

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            QgsProcessingOutputNumber(self.PSNR, translate("SpectraMorph", "PSNR against the reference (dB)")),
            QgsProcessingOutputNumber(self.RMSE, translate("SpectraMorph", "RMSE against the reference")),
            QgsProcessingOutputNumber(self.SAM, translate("SpectraMorph", "Mean spectral angle (degrees)")),
            QgsProcessingOutputNumber(self.ERGAS, translate("SpectraMorph", "ERGAS")),
            QgsProcessingOutputNumber(self.SSIM, translate("SpectraMorph", "SSIM, mean over the bands")),
            QgsProcessingOutputNumber(self.UIQI, translate("SpectraMorph", "UIQI, mean over the bands")),
            QgsProcessingOutputNumber(self.Q2N, translate("SpectraMorph", "Q2n")),
            QgsProcessingOutputNumber(
                self.HSI_RMSE, translate("SpectraMorph", "RMSE against the hyperspectral image, blurred")
            ),
            QgsProcessingOutputNumber(
                self.MSI_RMSE,
                translate("SpectraMorph", "RMSE against the multispectral image, through its response"),
            ),
            QgsProcessingOutputNumber(self.D_LAMBDA, translate("SpectraMorph", "D_lambda")),
            QgsProcessingOutputNumber(self.D_S, translate("SpectraMorph", "D_S")),
            QgsProcessingOutputNumber(self.QNR, translate("SpectraMorph", "QNR")),
            QgsProcessingOutputNumber(
                self.ASSESSED_GAIN, translate("SpectraMorph", "Gain of fusing at reduced resolution (dB)")
            ),
            QgsProcessingOutputString(self.TEXT, translate("SpectraMorph", "The figures in words")),
            seconds_output(self.SECONDS),
        )

    def ending(self, results: dict[str, Any]) -> str:
        if self.PSNR in results:
            return translate("SpectraMorph", "Against the reference: PSNR {psnr} dB, spectral angle {sam}°.").format(
                psnr=f"{results[self.PSNR]:.1f}", sam=f"{results.get(self.SAM, 0.0):.2f}"
            )
        if self.RMSE in results:
            return translate("SpectraMorph", "The fused image is equal to the reference.")
        return translate("SpectraMorph", "Without a reference: QNR {qnr}; the log says what that means.").format(
            qnr=f"{results[self.QNR]:.3f}"
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs = self.outputs(context)
        if MAPS in outputs:
            self.layer_group().add(context, outputs[MAPS], show_as_written)
        reference, quality = outcome.reference, outcome.quality
        figures = {self.TEXT: outcome.text, self.SECONDS: outcome.seconds}
        if reference is not None:
            figures.update(
                {
                    self.PSNR: reference.psnr,
                    self.RMSE: reference.rmse,
                    self.SAM: reference.sam,
                    self.ERGAS: reference.ergas,
                    self.SSIM: reference.ssim,
                    self.UIQI: reference.uiqi,
                    self.Q2N: reference.q2n,
                }
            )
        if quality is not None:
            figures.update(
                {
                    self.HSI_RMSE: outcome.hsi.rmse,
                    self.MSI_RMSE: outcome.msi.rmse,
                    self.D_LAMBDA: quality.d_lambda,
                    self.D_S: quality.d_s,
                    self.QNR: quality.qnr,
                }
            )
        if outcome.assessment is not None:
            figures[self.ASSESSED_GAIN] = outcome.assessment.gain
        return self.results({**outputs, **figures})
