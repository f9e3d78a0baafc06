"""Algorithm spectramorph:applymodel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import ApplyModelRequest
from . import checks
from .algorithm import PairAlgorithm
from .fuse_fields import data_type_labels
from .layer_group import Compared
from .model_fields import chosen_model, model_option, model_remark
from .options import Choice, Given, Option, RasterOutput, Switch, Text
from .parameters import (
    HSI,
    HSI_FWHM,
    HSI_MASK,
    HSI_WAVELENGTHS,
    MSI,
    abundances_option,
    constrained_option,
    device_option,
    device_output,
    fused_option,
    hsi_mask_option,
    hsi_option,
    hsi_spectrum_options,
    msi_mask_option,
    msi_option,
    product_options,
    seconds_output,
    shift_is_given,
    shift_option,
    shift_outputs,
    threads_option,
    told_outputs,
    unknown_to_published,
)
from .styling import show_as_written

if TYPE_CHECKING:
    from ..spectramorph_plugin.protocol.outcomes import ApplyModelOutcome

translate = QCoreApplication.translate

MSI_WAVELENGTHS = "MSI_WAVELENGTHS"
OUTPUT = "OUTPUT"
ABUNDANCES = "ABUNDANCES"
DOUBTFUL = "DOUBTFUL"
RESIDUALS = "RESIDUALS"
UNCERTAINTY = "UNCERTAINTY"


class ApplyModel(PairAlgorithm):
    REQUEST = ApplyModelRequest
    NAMED_AFTER = MSI
    SECONDS = "SECONDS"
    DEVICE_USED = "DEVICE_USED"
    FITS = "FITS"
    VERDICT = "VERDICT"
    ERROR_TIMES = "ERROR_TIMES"
    CHANGED = "CHANGED"
    UNFAMILIAR = "UNFAMILIAR"
    TOLD_PSNR = "TOLD_PSNR"
    TOLD_RMSE = "TOLD_RMSE"

    def name(self) -> str:
        return "applymodel"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Apply a fitted model to other images")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,fusion,time series,date,tile,mosaic,transfer,spectral super-resolution,change",
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Fuses images of another date or a neighbouring tile with a fitted model.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Applies a model that “Fuse hyperspectral and multispectral images” has fitted to other images of the same "
            "sensors: of another date, or of a neighbouring tile. Nothing is learned anew, which saves most of the "
            "time, and the results of all dates tell of the same materials.\n\n"
            "Sensor, bands, order and units of the images are checked, and the bands of the MSI are brought to the "
            "order of the model by their wavelengths. With a hyperspectral image the shift between the images and the "
            "gains of the MSI are found anew, and the log tells how well the model still fits; it warns where it does "
            "not fit any more. The HSI may be of an earlier date than the MSI: where the two show different things, "
            "the MSI is followed.\n\n"
            "Without a hyperspectral image the spectra are guessed from the bands of the MSI alone. Materials that "
            "look alike in these bands cannot be told apart, the light and the units must be those of the first date, "
            "and neither change nor the error can be told.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Applied: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            model_option(),
            msi_option(),
            hsi_option(),
            constrained_option(),
            Option(
                MSI_WAVELENGTHS,
                "msi_wavelengths",
                Text(checks.wavelengths_of),
                translate("SpectraMorph", "Wavelengths of the multispectral bands"),
                translate(
                    "SpectraMorph",
                    "Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in "
                    "micrometres such as 0,665; 0,56; 0,49, where the file tells none. By them the bands are brought "
                    "to the order of the model.",
                ),
                advanced=True,
            ),
            *hsi_spectrum_options(),
            hsi_mask_option(),
            msi_mask_option(),
            *product_options(),
            Option(
                "REGISTRATION",
                "registration",
                Switch(),
                translate("SpectraMorph", "Remove the shift between the images"),
                translate(
                    "SpectraMorph",
                    "Estimates by how much the two images are shifted against one another and removes it; else they "
                    "are taken to lie as those that the model was fitted on.",
                ),
                advanced=True,
            ),
            shift_option(),
            device_option(),
            Option(
                "DATA_TYPE",
                "dtype",
                Choice(data_type_labels()),
                translate("SpectraMorph", "Data type of the fused image"),
                translate(
                    "SpectraMorph",
                    "The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four "
                    "times as large, as they are without an HSI.",
                ),
                advanced=True,
            ),
            threads_option(),
            *self._outputs(),
        )

    def _outputs(self) -> tuple[Option, ...]:
        return (
            fused_option(),
            abundances_option(),
            Option(
                DOUBTFUL,
                "doubtful",
                RasterOutput(),
                translate("SpectraMorph", "Doubtful pixels"),
                translate(
                    "SpectraMorph",
                    "Where the model is not to be trusted (GeoTIFF): 1 where the two images show different things, as "
                    "change or clouds, 2 where the values of the MSI are unlike all that the model learned from, 3 "
                    "both, 0 nowhere. For models of the method Sharp only.",
                ),
            ),
            Option(
                RESIDUALS,
                "residuals",
                RasterOutput(),
                translate("SpectraMorph", "Residuals"),
                translate(
                    "SpectraMorph",
                    "How far the result is from agreeing with each image, in the units of the HSI: one band for the "
                    "MSI and, where there is one, one for the HSI (GeoTIFF). For models of the method Sharp only.",
                ),
                advanced=True,
            ),
            Option(
                UNCERTAINTY,
                "uncertainty",
                RasterOutput(),
                translate("SpectraMorph", "Uncertainty"),
                translate(
                    "SpectraMorph",
                    "How large the error of the fused image is likely to be in each pixel: 1 is its mean error, "
                    "2 twice as much (GeoTIFF). Needs the HSI. For models of the method Sharp only.",
                ),
                advanced=True,
            ),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            seconds_output(self.SECONDS),
            device_output(self.DEVICE_USED),
            QgsProcessingOutputBoolean(
                self.FITS, translate("SpectraMorph", "Whether nothing speaks against the model")
            ),
            QgsProcessingOutputString(self.VERDICT, translate("SpectraMorph", "How well the model fits")),
            QgsProcessingOutputNumber(
                self.ERROR_TIMES, translate("SpectraMorph", "Error over that on the images of the fit")
            ),
            QgsProcessingOutputNumber(self.CHANGED, translate("SpectraMorph", "Share of pixels that changed")),
            QgsProcessingOutputNumber(
                self.UNFAMILIAR, translate("SpectraMorph", "Share of pixels unlike all that was learned from")
            ),
            *shift_outputs(self.SHIFT_COLUMNS, self.SHIFT_ROWS),
            *told_outputs(self.TOLD_PSNR, self.TOLD_RMSE),
        )

    def unused(self, values: dict[str, Any]) -> dict[str, str]:
        model, unused = chosen_model(values), {}
        if not values.get(HSI):
            alone = translate("SpectraMorph", "Not used: there is no hyperspectral image.")
            names = (HSI_MASK, HSI_WAVELENGTHS, HSI_FWHM, "REGISTRATION", "SHIFT", "DATA_TYPE", UNCERTAINTY)
            unused.update(dict.fromkeys(names, alone))
        elif values.get("SHIFT"):
            unused["REGISTRATION"] = shift_is_given()
        if model is not None and model.preset == "published":
            why = unknown_to_published()
            unused.update(dict.fromkeys((DOUBTFUL, RESIDUALS, UNCERTAINTY), why))
        return unused

    def remark(self, values: dict[str, Any]) -> str:
        return model_remark(values)

    def wanted_layers(self, values: dict[str, Any]) -> dict[str, Any]:
        model = chosen_model(values)
        return {"with_msi": True, "msi_bands": None if model is None else model.msi_bands}

    def check(self, request: ApplyModelRequest, given: Given) -> None:
        layers = given.layers(MSI)
        if None not in layers:  # how many bands a product has, which is no layer, the engine knows
            checks.check_one_a_band(request.msi_wavelengths, layers, given.label(MSI_WAVELENGTHS))
        super().check(request, given)

    def ending(self, results: dict[str, Any]) -> str:
        if results.get(self.FITS) is False:
            return translate("SpectraMorph", "Applied, but the model does not fit these images: see the log.")
        return translate("SpectraMorph", "Applied. The log tells how well the model fits.")

    def is_doubtful(self, results: dict[str, Any]) -> bool:
        return results.get(self.FITS) is False

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs = self.outputs(context)
        self._show(outcome, outputs, context)
        return self.results({**outputs, **self._figures(outcome)})

    def _show(self, outcome: ApplyModelOutcome, outputs: dict[str, str], context: QgsProcessingContext) -> None:
        """Have the fused image on top, the HSI below it in the same stretch, then all that is looked at less often."""
        group, compared = self.layer_group(), outcome.display.get("hsi")
        name = translate("SpectraMorph", "Hyperspectral image (coarse)")
        below = None if compared is None else Compared(self._request.hsi, name, self._input_name, compared)
        group.add(context, outputs[OUTPUT], show_as_written, below)
        for output in (ABUNDANCES, DOUBTFUL, UNCERTAINTY, RESIDUALS):
            group.add(context, outputs.get(output, ""), show_as_written)

    def _figures(self, outcome: ApplyModelOutcome) -> dict[str, Any]:
        fit, error = outcome.fit, outcome.error
        return {
            self.SECONDS: outcome.seconds,
            self.DEVICE_USED: outcome.device,
            self.FITS: fit.fits,
            self.VERDICT: fit.verdict,
            self.ERROR_TIMES: fit.error_times,
            self.CHANGED: fit.changed,
            self.UNFAMILIAR: fit.unfamiliar,
            **self.shift_figures(outcome.registration),
            self.TOLD_PSNR: error and error.psnr,
            self.TOLD_RMSE: error and error.rmse,
        }
