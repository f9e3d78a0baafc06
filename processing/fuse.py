"""Algorithm spectramorph:fuse."""

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

from ..spectramorph_plugin.protocol.requests import FuseRequest
from . import checks
from .algorithm import PairAlgorithm
from .fuse_fields import (
    align_labels,
    data_type_labels,
    preset_labels,
    prior_labels,
    sensor_labels,
    training_labels,
    unused_fields,
)
from .layer_group import Compared
from .options import Choice, FileInput, FileOutput, Given, Number, Option, RasterOutput, Switch, TableOutput, Text
from .parameters import (
    HSI,
    MSI,
    abundances_option,
    automatic,
    constrained_option,
    device_option,
    device_output,
    endmember_count_option,
    fused_option,
    hsi_band_options,
    hsi_mask_option,
    hsi_option,
    lowest_correlation_output,
    models,
    msi_mask_option,
    msi_option,
    name_library_option,
    product_options,
    report_option,
    scheduler_options,
    seconds_output,
    shift_option,
    shift_outputs,
    spectral_libraries,
    spectral_responses,
    tables_to_read,
    threads_option,
    told_outputs,
)
from .styling import read_numbers, show_as_written

if TYPE_CHECKING:
    from ..spectramorph_plugin.protocol.outcomes import FuseOutcome

translate = QCoreApplication.translate

MSI_WAVELENGTHS = "MSI_WAVELENGTHS"
MSI_FWHM = "MSI_FWHM"
SENSOR_BANDS = "SENSOR_BANDS"
OUTPUT = "OUTPUT"
ABUNDANCES = "ABUNDANCES"
ENDMEMBERS = "ENDMEMBERS"
RESIDUALS = "RESIDUALS"
UNCERTAINTY = "UNCERTAINTY"


class Fuse(PairAlgorithm):
    REQUEST = FuseRequest
    NAMED_AFTER = HSI
    SECONDS = "SECONDS"
    DEVICE_USED = "DEVICE_USED"
    LOWEST_CORRELATION = "LOWEST_CORRELATION"
    ENDMEMBERS_USED = "ENDMEMBERS_USED"
    MATERIALS_SHOWN = "MATERIALS_SHOWN"
    PRESET_USED = "PRESET_USED"
    RESPONSE_USED = "RESPONSE_USED"
    TRAINING_USED = "TRAINING_USED"
    ASSESSED_GAIN = "ASSESSED_GAIN"
    ASSESSED_RATIO = "ASSESSED_RATIO"
    TOLD_PSNR = "TOLD_PSNR"
    TOLD_RMSE = "TOLD_RMSE"
    TOLD_SAM = "TOLD_SAM"
    LOWER_BOUND = "LOWER_BOUND"

    def name(self) -> str:
        return "fuse"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Fuse hyperspectral and multispectral images")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "hyperspectral,multispectral,fusion,pansharpening,hypersharpening,super-resolution,resolution enhancement,"
            "unmixing,endmember,abundance,enmap,prisma,sentinel-2",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "SpectraMorph",
            "Gives a hyperspectral image the fine pixels of a multispectral one of the same place.",
        )

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Fuses a hyperspectral image (HSI: many narrow bands, coarse pixels) with a multispectral image (MSI: few "
            "bands, fine pixels) of the same place and, as nearly as possible, the same day. The result has the bands "
            "of the HSI and the pixels of the MSI.\n\n"
            "A small neural network learns from the pair itself what fine pixels hold beyond the HSI, given what the "
            "sensor of the MSI sees of them. The method Sharp also estimates the blur of the HSI, puts right what the "
            "network errs by where either image shows it, and tells how far the result can be trusted. The result is "
            "also told as a mixture of a few pure spectra (endmembers), with how much of each lies in a pixel "
            "(abundances).\n\n"
            "Nothing needs to be clipped, reprojected or aligned first: the images may have different coordinate "
            "reference systems and extents, and a shift between them is found and removed. The bands of the MSI may "
            "lie in several files.\n\n"
            "The wavelengths of the HSI are read from its file. How the bands of the MSI see the spectrum comes from a "
            "response table, from wavelengths and widths given here or in its file, from the name of its sensor, or "
            "is estimated from the two images.\n\n"
            "The method is SpectraMorph (arXiv 2510.20814).",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Fused: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            hsi_option(),
            msi_option(),
            *self._response_options(),
            endmember_count_option(
                translate(
                    "SpectraMorph",
                    "How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as "
                    "the data show; with the method as published 7, as in the paper.",
                )
            ),
            constrained_option(),
            *hsi_band_options(),
            hsi_mask_option(),
            msi_mask_option(),
            *product_options(),
            *self._material_options(),
            *self._advanced_options(),
            *self._outputs(),
        )

    def _response_options(self) -> tuple[Option, ...]:
        return (
            Option(
                "SENSOR",
                "sensor",
                Choice(sensor_labels()),
                translate("SpectraMorph", "Sensor of the multispectral image"),
                translate(
                    "SpectraMorph",
                    "A sensor whose spectral response is known. Automatic takes what is given below or in the file of "
                    "the MSI, or the sensor that its names and bands tell; where nothing tells the response, it is "
                    "estimated from the two images.",
                ),
            ),
            Option(
                "RESPONSE",
                "response",
                FileInput(spectral_responses()),
                translate("SpectraMorph", "Spectral response of the multispectral image"),
                translate(
                    "SpectraMorph",
                    "A table (CSV) with wavelengths in its first column and then one column for each band of the MSI, "
                    "an ENVI spectral library (.sli) or one of the EnMAP-Box (.geojson). The best choice where the "
                    "sensor's maker publishes it.",
                ),
            ),
            Option(
                MSI_WAVELENGTHS,
                "msi_wavelengths",
                Text(checks.wavelengths_of),
                translate("SpectraMorph", "Wavelengths of the multispectral bands"),
                translate(
                    "SpectraMorph",
                    "Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in "
                    "micrometres such as 0,665; 0,56; 0,49. For an MSI without a response table whose file tells no "
                    "wavelengths.",
                ),
                advanced=True,
            ),
            Option(
                MSI_FWHM,
                "msi_fwhm",
                Text(checks.widths_of),
                translate("SpectraMorph", "Widths of the multispectral bands (FWHM)"),
                translate(
                    "SpectraMorph",
                    "Full widths at half maximum in the order of the bands, in nanometres such as 30, 35, 65, or in "
                    "micrometres such as 0,03; 0,035; 0,065.",
                ),
                advanced=True,
            ),
            Option(
                SENSOR_BANDS,
                "sensor_bands",
                Text(checks.names_of),
                translate("SpectraMorph", "Bands of the sensor that the multispectral image holds"),
                translate(
                    "SpectraMorph",
                    "Names of the sensor's bands in the order in which the MSI holds them, such as B2, B3, B4, B8. "
                    "Needed where the file of the MSI does not tell them.",
                ),
                advanced=True,
            ),
        )

    def _material_options(self) -> tuple[Option, ...]:
        return (
            Option(
                "MATERIALS",
                "materials",
                Number(automatic=automatic()),
                translate("SpectraMorph", "Number of materials shown"),
                translate(
                    "SpectraMorph",
                    "How many materials the fractions and the endmembers that are written tell of: mostly fewer than "
                    "the endmembers that the image is made from. Automatic (0): as many as endmembers, where "
                    "their number is given, or else as few as explain the image.",
                ),
                advanced=True,
            ),
            Option(
                "ENDMEMBER_LIBRARY",
                "endmember_library",
                FileInput(spectral_libraries()),
                translate("SpectraMorph", "Spectral library of the materials"),
                translate(
                    "SpectraMorph",
                    "The spectra of the materials in the image, where they are known: abundances are then told of "
                    "them. They are resampled to the bands of the HSI; reflectance may be stored as 0 to 1, in per "
                    "cent or times 10000.",
                ),
                advanced=True,
            ),
            name_library_option(),
        )

    def _advanced_options(self) -> tuple[Option, ...]:
        return (
            Option(
                "PRESET",
                "preset",
                Choice(preset_labels()),
                translate("SpectraMorph", "Method"),
                translate(
                    "SpectraMorph",
                    "Sharp: the result agrees with both images; takes seconds. As published: the settings of the "
                    "paper, for comparison; takes minutes on a CPU.",
                ),
                advanced=True,
            ),
            *self._geometry_options(),
            *self._radiometry_options(),
            *self._computing_options(),
        )

    def _geometry_options(self) -> tuple[Option, ...]:
        return (
            Option(
                "ALIGN_TO",
                "align_to",
                Choice(align_labels()),
                translate("SpectraMorph", "Image whose georeferencing is trusted"),
                translate(
                    "SpectraMorph",
                    "Where the two images are shifted against one another, the fused one lines up with this one.",
                ),
                advanced=True,
            ),
            Option(
                "REGISTRATION",
                "registration",
                Switch(),
                translate("SpectraMorph", "Remove the shift between the images"),
                translate(
                    "SpectraMorph",
                    "Estimates by how much the two images are shifted against one another and removes it; the log "
                    "tells what was found.",
                ),
                advanced=True,
            ),
            shift_option(),
            Option(
                "BLUR",
                "blur",
                FileInput(tables_to_read()),
                translate("SpectraMorph", "Point spread function of the hyperspectral image"),
                translate(
                    "SpectraMorph",
                    "For the method Sharp, where it is known: a square table (CSV) of the weights of fine pixels "
                    "around the centre of a coarse one, as “Estimate spectral response” writes it. Where it is left "
                    "empty the blur is estimated from the images.",
                ),
                advanced=True,
            ),
        )

    def _radiometry_options(self) -> tuple[Option, ...]:
        return (
            Option(
                "RADIOMETRIC_MATCHING",
                "radiometric_matching",
                Switch(),
                translate("SpectraMorph", "Match the radiometry of the multispectral image"),
                translate(
                    "SpectraMorph",
                    "Fits gain and offset of each band of the MSI to what it should see of the HSI. Leave it on "
                    "unless both images are in the same, well calibrated units.",
                ),
                advanced=True,
            ),
            Option(
                "SPECTRAL_SCALE",
                "spectral_scale",
                Number(
                    translate("SpectraMorph", "Fitted"), decimals=9
                ),  # digital numbers are often scaled by 1e-4 or less
                translate("SpectraMorph", "Scale of the multispectral values"),
                translate(
                    "SpectraMorph",
                    "What the values of the MSI are multiplied by to be in the units of the HSI, such as 0.0001, where "
                    "that is known; fitted (0) where it is not.",
                ),
                advanced=True,
            ),
        )

    def _computing_options(self) -> tuple[Option, ...]:
        return (
            Option(
                "TRAINING",
                "training",
                Choice(training_labels()),
                translate("SpectraMorph", "What the network learns from"),
                translate(
                    "SpectraMorph",
                    "For the method Sharp only: the HSI as the MSI would see it, the MSI as the HSI would see it, or "
                    "both. Automatic: what does better on pixels that are held back.",
                ),
                advanced=True,
            ),
            Option(
                "COARSE_PRIOR",
                "coarse_prior",
                Choice(prior_labels()),
                translate("SpectraMorph", "Coarse spectral prior"),
                translate(
                    "SpectraMorph",
                    "For the method as published only: whether the network also sees the spectrum of the HSI at each "
                    "pixel. It helps where the MSI has one or two bands; automatic turns it on there, and off "
                    "elsewhere.",
                ),
                advanced=True,
            ),
            Option(
                "ASSESSMENT",
                "assessment",
                Switch(),
                translate("SpectraMorph", "Test the gain over interpolation one scale down"),
                translate(
                    "SpectraMorph",
                    "Fuses at reduced resolution as well, where the truth is known, and tells in the log how much "
                    "nearer to it the fusion comes there than mere interpolation of the HSI. It takes as long as the "
                    "fit; how far the result is from the truth is told without it.",
                ),
                advanced=True,
            ),
            device_option(),
            Option(
                "DATA_TYPE",
                "dtype",
                Choice(data_type_labels()),
                translate("SpectraMorph", "Data type of the fused image"),
                translate(
                    "SpectraMorph",
                    "The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four "
                    "times as large.",
                ),
                advanced=True,
            ),
            Option(
                "SEED",
                "seed",
                Number(),
                translate("SpectraMorph", "Random seed"),
                translate("SpectraMorph", "The same seed gives the same result on the same device."),
                advanced=True,
            ),
            threads_option(),
            *scheduler_options(),
        )

    def _outputs(self) -> tuple[Option, ...]:
        return (
            fused_option(),
            abundances_option(),
            Option(
                ENDMEMBERS,
                "endmembers",
                TableOutput(),
                translate("SpectraMorph", "Endmembers"),
                translate(
                    "SpectraMorph",
                    "The spectra that the abundance maps tell of: a table (.csv), an ENVI spectral library (.sli) or a "
                    "library as the EnMAP-Box has them (.geojson, .gpkg). Their names say what the curves are like, "
                    "not what they are.",
                ),
            ),
            Option(
                "MODEL",
                "model",
                FileOutput(models()),
                translate("SpectraMorph", "Fitted model"),
                translate(
                    "SpectraMorph",
                    "The fitted model, which “Apply a fitted model to other images” fuses other dates and tiles with, "
                    "and from which “Export abundance maps” makes maps.",
                ),
                advanced=True,
            ),
            Option(
                RESIDUALS,
                "residuals",
                RasterOutput(),
                translate("SpectraMorph", "Residuals"),
                translate(
                    "SpectraMorph",
                    "How far the result is from agreeing with each image, in the units of the HSI: one band for the "
                    "MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the method Sharp "
                    "only.",
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
                    "2 twice as much (GeoTIFF). With it, the spectral view draws the interval that holds 90 % of "
                    "the errors about a spectrum. Where the images cannot tell it, it is the same everywhere, and the "
                    "log says so. For the method Sharp only.",
                ),
                advanced=True,
            ),
            report_option(),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            seconds_output(self.SECONDS),
            device_output(self.DEVICE_USED),
            lowest_correlation_output(self.LOWEST_CORRELATION),
            QgsProcessingOutputNumber(self.ENDMEMBERS_USED, translate("SpectraMorph", "Endmembers used")),
            QgsProcessingOutputNumber(self.MATERIALS_SHOWN, translate("SpectraMorph", "Materials shown")),
            QgsProcessingOutputString(self.PRESET_USED, translate("SpectraMorph", "Preset used")),
            QgsProcessingOutputString(self.RESPONSE_USED, translate("SpectraMorph", "Spectral response used")),
            QgsProcessingOutputString(self.TRAINING_USED, translate("SpectraMorph", "What the network learned from")),
            *shift_outputs(self.SHIFT_COLUMNS, self.SHIFT_ROWS),
            QgsProcessingOutputNumber(
                self.ASSESSED_GAIN, translate("SpectraMorph", "Gain over interpolation at reduced resolution (dB)")
            ),
            QgsProcessingOutputNumber(self.ASSESSED_RATIO, translate("SpectraMorph", "Ratio of that test")),
            *told_outputs(self.TOLD_PSNR, self.TOLD_RMSE),
            QgsProcessingOutputNumber(
                self.TOLD_SAM, translate("SpectraMorph", "Spectral angle told from the fit (degrees)")
            ),
            QgsProcessingOutputBoolean(
                self.LOWER_BOUND, translate("SpectraMorph", "Whether the error told is a lower bound")
            ),
        )

    def unused(self, values: dict[str, Any]) -> dict[str, str]:
        return unused_fields(values)

    def ending(self, results: dict[str, Any]) -> str:
        gain, psnr = results.get(self.ASSESSED_GAIN), results.get(self.TOLD_PSNR)
        if gain is not None and gain < 0:
            text = translate("SpectraMorph", "Fused, but {loss} dB worse than interpolation in a test one scale down.")
            return text.format(loss=f"{-gain:.1f}")
        if psnr is None:
            return translate("SpectraMorph", "Fused. How near that comes to the truth is not told.")
        if results.get(self.LOWER_BOUND):
            text = translate("SpectraMorph", "Fused: PSNR of {psnr} dB at most; how much less cannot be told.")
            return text.format(psnr=f"{psnr:.0f}")
        text = translate("SpectraMorph", "Fused: PSNR of about {psnr} dB, told from the fit.")
        return text.format(psnr=f"{psnr:.0f}")

    def is_doubtful(self, results: dict[str, Any]) -> bool:
        return results.get(self.ASSESSED_GAIN, 0) < 0 or bool(results.get(self.LOWER_BOUND))

    def check(self, request: FuseRequest, given: Given) -> None:
        checks.check_residuals(request.residuals, request.preset)
        checks.check_uncertainty(request.uncertainty, request.preset)
        layers = given.layers(MSI)
        for name, values in (
            (MSI_WAVELENGTHS, request.msi_wavelengths),
            (MSI_FWHM, request.msi_fwhm),
            (SENSOR_BANDS, request.sensor_bands),
        ):
            if None not in layers:  # how many bands a product has, which is no layer, the engine knows
                checks.check_one_a_band(values, layers, given.label(name))
        super().check(request, given)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        self.tell_endmembers(outcome.endmember_count, outcome.count_reason, outcome.endmembers, feedback)
        outputs = self.outputs(context)
        self._show(outcome, outputs, context)
        return self.results({**outputs, **self._figures(outcome)})

    def _show(self, outcome: FuseOutcome, outputs: dict[str, str], context: QgsProcessingContext) -> None:
        """Have the fused image on top, the HSI below it in the same stretch, then all that is looked at less often."""
        group, compared = self.layer_group(), outcome.display.get("hsi")
        name = translate("SpectraMorph", "Hyperspectral image (coarse)")
        below = None if compared is None else Compared(self._request.hsi, name, self._input_name, compared)
        group.add(context, outputs[OUTPUT], show_as_written, below)
        looks = {
            ABUNDANCES: show_as_written,
            ENDMEMBERS: read_numbers,
            UNCERTAINTY: show_as_written,
            RESIDUALS: show_as_written,
        }
        for output, look in looks.items():
            group.add(context, outputs.get(output, ""), look)

    def _figures(self, outcome: FuseOutcome) -> dict[str, Any]:
        assessment, error = outcome.assessment, outcome.error
        return {
            self.SECONDS: outcome.seconds,
            self.DEVICE_USED: outcome.device,
            self.LOWEST_CORRELATION: outcome.lowest_correlation,
            self.ENDMEMBERS_USED: outcome.endmember_count,
            self.MATERIALS_SHOWN: len(outcome.endmembers),
            self.PRESET_USED: outcome.preset,
            self.RESPONSE_USED: outcome.response,
            self.TRAINING_USED: outcome.training,
            **self.shift_figures(outcome.registration),
            self.ASSESSED_GAIN: assessment and assessment.gain,
            self.ASSESSED_RATIO: assessment and assessment.ratio,
            self.TOLD_PSNR: error and error.psnr,
            self.TOLD_RMSE: error and error.rmse,
            self.TOLD_SAM: error and error.sam,
            self.LOWER_BOUND: error and error.lower_bound,
        }
