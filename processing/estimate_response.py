"""Algorithm spectramorph:estimateresponse."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputDefinition
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import EstimateResponseRequest
from .algorithm import PairAlgorithm
from .options import FileOutput, Option, TableOutput
from .parameters import (
    MSI,
    hsi_band_options,
    hsi_mask_option,
    hsi_option,
    lowest_correlation_output,
    msi_mask_option,
    msi_option,
    product_options,
    report_option,
    seconds_output,
    shift_outputs,
    tables,
    threads_option,
)
from .styling import read_numbers

translate = QCoreApplication.translate

OUTPUT = "OUTPUT"


class EstimateResponse(PairAlgorithm):
    REQUEST = EstimateResponseRequest
    NAMED_AFTER = MSI
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

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Spectral response: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            hsi_option(),
            msi_option(),
            *hsi_band_options(),
            hsi_mask_option(),
            msi_mask_option(),
            *product_options(),
            threads_option(),
            Option(
                OUTPUT,
                "output",
                TableOutput(),
                translate("SpectraMorph", "Spectral response"),
                translate(
                    "SpectraMorph",
                    "The table to write (CSV): wavelengths in the first column, then one column for each band of the "
                    "MSI.",
                ),
            ),
            Option(
                "BLUR",
                "blur",
                FileOutput(tables()),
                translate("SpectraMorph", "Point spread function"),
                translate(
                    "SpectraMorph",
                    "The table of the blur of the HSI (CSV): the weights of fine pixels around the centre of a coarse "
                    "one.",
                ),
            ),
            Option(
                "PLOT",
                "plot",
                FileOutput(translate("SpectraMorph", "Web pages (*.html)")),
                translate("SpectraMorph", "Plot of the response and the blur"),
                translate("SpectraMorph", "The same page as the report, for models and scripts that ask for it here."),
                advanced=True,
            ),
            report_option(),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            *shift_outputs(self.SHIFT_COLUMNS, self.SHIFT_ROWS),
            lowest_correlation_output(self.LOWEST_CORRELATION),
            seconds_output(self.SECONDS),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs = self.outputs(context)
        self.layer_group().add(context, outputs[OUTPUT], read_numbers)
        figures = {self.LOWEST_CORRELATION: outcome.lowest_correlation, self.SECONDS: outcome.seconds}
        return self.results({**outputs, **self.shift_figures(outcome.registration), **figures})
