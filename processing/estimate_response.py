"""Algorithm spectramorph:estimateresponse."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import EstimateResponseRequest
from .algorithm import PairAlgorithm
from .parameters import (
    helped,
    hsi_mask_parameter,
    hsi_parameter,
    lowest_correlation_output,
    msi_mask_parameter,
    msi_parameter,
    seconds_output,
    shift_outputs,
    threads_parameter,
)
from .styling import TableStyle, style_on_load

translate = QCoreApplication.translate


class EstimateResponse(PairAlgorithm):
    THREADS = "THREADS"
    OUTPUT = "OUTPUT"
    BLUR = "BLUR"
    PLOT = "PLOT"
    LOWEST_CORRELATION = "LOWEST_CORRELATION"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "estimateresponse"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Estimate spectral response")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,spectral response,srf,sensor,band,wavelength,fwhm,point spread function,psf,"
            "blur,registration,shift",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "SpectraMorph",
            "Finds out from two images of the same place how the bands of the multispectral one see the spectrum.",
        )

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Estimates the spectral response of a multispectral image (MSI) whose sensor is unknown from a "
            "hyperspectral image (HSI) of the same place and, as nearly as possible, the same day: how much of each "
            "wavelength of the HSI each band of the MSI sees. The shift between the images and the blur of the HSI "
            "(its point spread function) are estimated with it.\n\n"
            "The result is a table that “Fuse hyperspectral and multispectral images” takes as the spectral response. "
            "The fusion makes the same estimate itself where nothing tells the response: this is for looking at it, "
            "correcting it, or using it for other images of the sensor.\n\n"
            "Nothing needs to be clipped or reprojected first: the images may have different coordinate reference "
            "systems and extents. Bands that see wavelengths outside those of the HSI cannot be told; they show in "
            "their low correlation.",
        )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        for parameter in (
            hsi_parameter(self.HSI),
            msi_parameter(self.MSI),
            hsi_mask_parameter(self.HSI_MASK),
            msi_mask_parameter(self.MSI_MASK),
            threads_parameter(self.THREADS),
            helped(
                QgsProcessingParameterVectorDestination(
                    self.OUTPUT, translate("SpectraMorph", "Spectral response"), QgsProcessing.SourceType.TypeVector
                ),
                translate(
                    "SpectraMorph",
                    "The table to write (CSV): wavelengths in the first column, then one column for each band of the "
                    "MSI.",
                ),
            ),
            helped(
                QgsProcessingParameterFileDestination(
                    self.BLUR,
                    translate("SpectraMorph", "Point spread function"),
                    translate("SpectraMorph", "Tables (*.csv)"),
                    optional=True,
                    createByDefault=False,
                ),
                translate(
                    "SpectraMorph",
                    "The table of the blur of the HSI (CSV): the weights of fine pixels around the centre of a coarse "
                    "one.",
                ),
            ),
            helped(
                QgsProcessingParameterFileDestination(
                    self.PLOT,
                    translate("SpectraMorph", "Plot of the response and the blur"),
                    translate("SpectraMorph", "Web pages (*.html)"),
                    optional=True,
                ),
                translate("SpectraMorph", "A page with the curves of the bands and the blur of the HSI (HTML)."),
            ),
        ):
            self.addParameter(parameter)
        for output in (
            *shift_outputs(self.SHIFT_COLUMNS, self.SHIFT_ROWS),
            lowest_correlation_output(self.LOWEST_CORRELATION),
            seconds_output(self.SECONDS),
        ):
            self.addOutput(output)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        self.check_destinations(parameters, context, self.inputs())

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        blur = self.parameterAsFileOutput(parameters, self.BLUR, context)
        plot = self.parameterAsFileOutput(parameters, self.PLOT, context)
        request = EstimateResponseRequest(
            hsi=self._hsi,
            msi=self._msi,
            output=Path(output),
            blur=Path(blur) if blur else None,
            plot=Path(plot) if plot else None,
            hsi_mask=self._hsi_mask,
            msi_mask=self._msi_mask,
            threads=self.parameterAsInt(parameters, self.THREADS, context),
        )
        outcome = self.run_engine(request, feedback)
        if outcome is None:
            return {}
        style_on_load(context, output, TableStyle())
        figures = {self.LOWEST_CORRELATION: outcome.lowest_correlation, self.SECONDS: outcome.seconds}
        shift = self.shift_figures(outcome.registration)
        return self.results({self.OUTPUT: output, self.BLUR: blur, self.PLOT: plot, **shift, **figures})
