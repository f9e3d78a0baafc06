"""Algorithm spectramorph:fuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.outcomes import FuseOutcome
from ..spectramorph_plugin.protocol.requests import (
    ALIGN_CHOICES,
    COARSE_PRIOR_CHOICES,
    DATA_TYPE_CHOICES,
    PRESET_CHOICES,
    SENSOR_CHOICES,
    TRAINING_CHOICES,
    FuseRequest,
)
from . import checks
from .algorithm import PairAlgorithm
from .parameters import (
    advanced,
    choice_parameter,
    device_parameter,
    endmember_count_parameter,
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
from .styling import MapStyle, TableStyle, TrueColourStyle, style_on_load

translate = QCoreApplication.translate


class Fuse(PairAlgorithm):
    SENSOR = "SENSOR"
    RESPONSE = "RESPONSE"
    MSI_WAVELENGTHS = "MSI_WAVELENGTHS"
    MSI_FWHM = "MSI_FWHM"
    ALIGN_TO = "ALIGN_TO"
    ENDMEMBER_COUNT = "ENDMEMBER_COUNT"
    PRESET = "PRESET"
    SENSOR_BANDS = "SENSOR_BANDS"
    REGISTRATION = "REGISTRATION"
    SHIFT = "SHIFT"
    BLUR = "BLUR"
    RADIOMETRIC_MATCHING = "RADIOMETRIC_MATCHING"
    SPECTRAL_SCALE = "SPECTRAL_SCALE"
    TRAINING = "TRAINING"
    COARSE_PRIOR = "COARSE_PRIOR"
    ASSESSMENT = "ASSESSMENT"
    DEVICE = "DEVICE"
    DATA_TYPE = "DATA_TYPE"
    SEED = "SEED"
    THREADS = "THREADS"
    OUTPUT = "OUTPUT"
    ABUNDANCES = "ABUNDANCES"
    ENDMEMBERS = "ENDMEMBERS"
    MODEL = "MODEL"
    RESIDUALS = "RESIDUALS"
    SECONDS = "SECONDS"
    DEVICE_USED = "DEVICE_USED"
    LOWEST_CORRELATION = "LOWEST_CORRELATION"
    ENDMEMBERS_USED = "ENDMEMBERS_USED"
    PRESET_USED = "PRESET_USED"
    RESPONSE_USED = "RESPONSE_USED"
    TRAINING_USED = "TRAINING_USED"
    ASSESSED_PSNR = "ASSESSED_PSNR"
    ASSESSED_CUBIC_PSNR = "ASSESSED_CUBIC_PSNR"

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
            "The HSI is taken apart into a few pure spectra (endmembers). A small neural network learns from the HSI "
            "how much of each lies in a pixel (abundances), given what the sensor of the MSI sees of it, and is then "
            "applied to every fine pixel. The preset sharp also estimates the blur of the HSI and makes the result "
            "agree with both images.\n\n"
            "Nothing needs to be clipped, reprojected or aligned first: the images may have different coordinate "
            "reference systems and extents, and a shift between them is found and removed. The bands of the MSI may "
            "lie in several files.\n\n"
            "The wavelengths of the HSI are read from its file. How the bands of the MSI see the spectrum comes from a "
            "response table, from wavelengths and widths given here or in its file, from the name of its sensor, or "
            "is estimated from the two images.\n\n"
            "The method is SpectraMorph (arXiv 2510.20814).",
        )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        for parameter in (
            hsi_parameter(self.HSI),
            msi_parameter(self.MSI),
            *self._response_parameters(),
            self._align_parameter(),
            endmember_count_parameter(
                self.ENDMEMBER_COUNT,
                translate(
                    "SpectraMorph",
                    "How many pure spectra (endmembers) the image is taken to be mixed from. 0: as many as the data "
                    "show; with the preset published 7, as in the paper.",
                ),
            ),
            *map(advanced, self._advanced_parameters()),
            *self._destinations(),
        ):
            self.addParameter(parameter)
        for output in (
            seconds_output(self.SECONDS),
            QgsProcessingOutputString(self.DEVICE_USED, translate("SpectraMorph", "Device used")),
            lowest_correlation_output(self.LOWEST_CORRELATION),
            QgsProcessingOutputNumber(self.ENDMEMBERS_USED, translate("SpectraMorph", "Endmembers used")),
            QgsProcessingOutputString(self.PRESET_USED, translate("SpectraMorph", "Preset used")),
            QgsProcessingOutputString(self.RESPONSE_USED, translate("SpectraMorph", "Spectral response used")),
            QgsProcessingOutputString(self.TRAINING_USED, translate("SpectraMorph", "What the network learned from")),
            *shift_outputs(self.SHIFT_COLUMNS, self.SHIFT_ROWS),
            QgsProcessingOutputNumber(
                self.ASSESSED_PSNR, translate("SpectraMorph", "PSNR at reduced resolution, fused (dB)")
            ),
            QgsProcessingOutputNumber(
                self.ASSESSED_CUBIC_PSNR, translate("SpectraMorph", "PSNR at reduced resolution, interpolated (dB)")
            ),
        ):
            self.addOutput(output)

    def _response_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            choice_parameter(
                self.SENSOR,
                translate("SpectraMorph", "Sensor of the multispectral image"),
                SENSOR_CHOICES,
                FuseRequest.sensor,
                translate(
                    "SpectraMorph",
                    "A sensor whose spectral response is known. auto: what is given below or in the file of the MSI, "
                    "or the sensor that the names of its bands tell; where nothing tells the response, it is "
                    "estimated. estimated: always from the two images.",
                ),
            ),
            helped(
                QgsProcessingParameterFile(
                    self.RESPONSE,
                    translate("SpectraMorph", "Spectral response of the multispectral image"),
                    optional=True,
                    fileFilter=translate(
                        "SpectraMorph", "Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)"
                    ),
                ),
                translate(
                    "SpectraMorph",
                    "A table (CSV) with wavelengths in its first column and then one column for each band of the MSI, "
                    "an ENVI spectral library (.sli) or one of the EnMAP-Box (.geojson). The best choice where the "
                    "sensor's maker publishes it.",
                ),
            ),
            helped(
                QgsProcessingParameterString(
                    self.MSI_WAVELENGTHS,
                    translate("SpectraMorph", "Wavelengths of the multispectral bands (nm)"),
                    optional=True,
                ),
                translate(
                    "SpectraMorph",
                    "Centre wavelengths in nanometres, in the order of the bands, such as 665, 560, 490. For an MSI "
                    "without a response table whose file tells no wavelengths.",
                ),
            ),
            helped(
                QgsProcessingParameterString(
                    self.MSI_FWHM,
                    translate("SpectraMorph", "Widths of the multispectral bands (FWHM, nm)"),
                    optional=True,
                ),
                translate(
                    "SpectraMorph",
                    "Full widths at half maximum in nanometres, in the order of the bands, such as 30, 35, 65.",
                ),
            ),
        ]

    def _align_parameter(self) -> QgsProcessingParameterDefinition:
        return choice_parameter(
            self.ALIGN_TO,
            translate("SpectraMorph", "Image whose georeferencing is trusted"),
            ALIGN_CHOICES,
            FuseRequest.align_to,
            translate(
                "SpectraMorph",
                "Where the two images are shifted against one another, the fused one lines up with this one: msi or "
                "hsi.",
            ),
        )

    def _advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            choice_parameter(
                self.PRESET,
                translate("SpectraMorph", "Preset"),
                PRESET_CHOICES,
                FuseRequest.preset,
                translate(
                    "SpectraMorph",
                    "The method and its settings. sharp: the result agrees with both images; takes seconds. "
                    "published: those of the paper; takes minutes on a CPU.",
                ),
            ),
            helped(
                QgsProcessingParameterString(
                    self.SENSOR_BANDS,
                    translate("SpectraMorph", "Bands of the sensor that the multispectral image holds"),
                    optional=True,
                ),
                translate(
                    "SpectraMorph",
                    "Names of the sensor's bands in the order in which the MSI holds them, such as B2, B3, B4, B8. "
                    "Needed where the file of the MSI does not tell them.",
                ),
            ),
            hsi_mask_parameter(self.HSI_MASK),
            msi_mask_parameter(self.MSI_MASK),
            *self._geometry_parameters(),
            *self._radiometry_parameters(),
            *self._computing_parameters(),
        ]

    def _geometry_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            helped(
                QgsProcessingParameterBoolean(
                    self.REGISTRATION,
                    translate("SpectraMorph", "Remove the shift between the images"),
                    FuseRequest.registration,
                ),
                translate(
                    "SpectraMorph",
                    "Estimates by how much the two images are shifted against one another and removes it; the log "
                    "tells what was found.",
                ),
            ),
            helped(
                QgsProcessingParameterString(
                    self.SHIFT, translate("SpectraMorph", "Known shift (columns, rows)"), optional=True
                ),
                translate(
                    "SpectraMorph",
                    "By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels "
                    "of the HSI, such as 0.4, -1.2. Where it is left empty the shift is estimated.",
                ),
            ),
            helped(
                QgsProcessingParameterFile(
                    self.BLUR,
                    translate("SpectraMorph", "Point spread function of the hyperspectral image"),
                    optional=True,
                    fileFilter=translate("SpectraMorph", "Tables (*.csv *.txt);;All files (*.*)"),
                ),
                translate(
                    "SpectraMorph",
                    "For the preset sharp, where it is known: a square table (CSV) of the weights of fine pixels "
                    "around the centre of a coarse one, as “Estimate spectral response” writes it. Where it is left "
                    "empty the blur is estimated from the images.",
                ),
            ),
        ]

    def _radiometry_parameters(self) -> list[QgsProcessingParameterDefinition]:
        scale = QgsProcessingParameterNumber(
            self.SPECTRAL_SCALE,
            translate("SpectraMorph", "Scale of the multispectral values (0: fitted)"),
            QgsProcessingParameterNumber.Type.Double,
            FuseRequest.spectral_scale,
            minValue=0,
        )
        scale.setMetadata({"widget_wrapper": {"decimals": 9}})  # digital numbers are often scaled by 1e-4 or less
        return [
            helped(
                QgsProcessingParameterBoolean(
                    self.RADIOMETRIC_MATCHING,
                    translate("SpectraMorph", "Match the radiometry of the multispectral image"),
                    FuseRequest.radiometric_matching,
                ),
                translate(
                    "SpectraMorph",
                    "Fits gain and offset of each band of the MSI to what it should see of the HSI. Leave it on "
                    "unless both images are in the same, well calibrated units.",
                ),
            ),
            helped(
                scale,
                translate(
                    "SpectraMorph",
                    "What the values of the MSI are multiplied by to be in the units of the HSI, such as 0.0001, where "
                    "that is known.",
                ),
            ),
        ]

    def _computing_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            choice_parameter(
                self.TRAINING,
                translate("SpectraMorph", "What the network learns from"),
                TRAINING_CHOICES,
                FuseRequest.training,
                translate(
                    "SpectraMorph",
                    "For the preset sharp only. response: the HSI as the MSI would see it; images: the MSI as the HSI "
                    "would see it; both; auto: what does better on pixels that are held back.",
                ),
            ),
            choice_parameter(
                self.COARSE_PRIOR,
                translate("SpectraMorph", "Coarse spectral prior"),
                COARSE_PRIOR_CHOICES,
                FuseRequest.coarse_prior,
                translate(
                    "SpectraMorph",
                    "For the preset published only: whether the network also sees the spectrum of the HSI at each "
                    "pixel. It helps where the MSI has one or two bands; auto turns it on there and off elsewhere.",
                ),
            ),
            helped(
                QgsProcessingParameterBoolean(
                    self.ASSESSMENT,
                    translate("SpectraMorph", "Assess how good the result is"),
                    FuseRequest.assessment,
                ),
                translate(
                    "SpectraMorph",
                    "Fuses at reduced resolution as well, where the truth is known, and tells in the log how near the "
                    "result comes to it and how near mere interpolation does.",
                ),
            ),
            device_parameter(self.DEVICE),
            choice_parameter(
                self.DATA_TYPE,
                translate("SpectraMorph", "Data type of the fused image"),
                DATA_TYPE_CHOICES,
                FuseRequest.dtype,
                translate(
                    "SpectraMorph",
                    "same: the data type and scaling of the HSI; float32: physical values, twice or four times as "
                    "large.",
                ),
            ),
            helped(
                QgsProcessingParameterNumber(
                    self.SEED,
                    translate("SpectraMorph", "Random seed"),
                    QgsProcessingParameterNumber.Type.Integer,
                    FuseRequest.seed,
                    minValue=0,
                ),
                translate("SpectraMorph", "The same seed gives the same result on the same device."),
            ),
            threads_parameter(self.THREADS),
        ]

    def _destinations(self) -> list[QgsProcessingParameterDefinition]:
        return [
            helped(
                QgsProcessingParameterRasterDestination(self.OUTPUT, translate("SpectraMorph", "Fused image")),
                translate("SpectraMorph", "The hyperspectral image with fine pixels to write (GeoTIFF)."),
            ),
            helped(
                QgsProcessingParameterRasterDestination(
                    self.ABUNDANCES, translate("SpectraMorph", "Abundance maps"), optional=True, createByDefault=False
                ),
                translate(
                    "SpectraMorph",
                    "How much of each endmember lies in each fine pixel, one band an endmember (GeoTIFF).",
                ),
            ),
            helped(
                QgsProcessingParameterVectorDestination(
                    self.ENDMEMBERS,
                    translate("SpectraMorph", "Endmembers"),
                    QgsProcessing.SourceType.TypeVector,
                    optional=True,
                    createByDefault=False,
                ),
                translate("SpectraMorph", "The table of the endmembers' spectra (CSV)."),
            ),
            helped(
                QgsProcessingParameterFileDestination(
                    self.MODEL,
                    translate("SpectraMorph", "Fitted model"),
                    translate("SpectraMorph", "SpectraMorph models (*.safetensors)"),
                    optional=True,
                    createByDefault=False,
                ),
                translate(
                    "SpectraMorph",
                    "The fitted model, from which “Export abundance maps” makes maps of the same or another image of "
                    "this sensor later.",
                ),
            ),
            helped(
                QgsProcessingParameterRasterDestination(
                    self.RESIDUALS, translate("SpectraMorph", "Residuals"), optional=True, createByDefault=False
                ),
                translate(
                    "SpectraMorph",
                    "How far the result is from agreeing with each image, in the units of the HSI: one band for the "
                    "MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the preset sharp "
                    "only.",
                ),
            ),
        ]

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        checks.check_count(self.parameterAsInt(parameters, self.ENDMEMBER_COUNT, context))
        checks.check_device(self.parameterAsString(parameters, self.DEVICE, context))
        checks.check_residuals(
            self.parameterAsFileOutput(parameters, self.RESIDUALS, context),
            self.parameterAsEnumString(parameters, self.PRESET, context),
        )
        super().check(parameters, context)
        bands = sum(msi.bandCount() for msi in self.raster_layers(parameters, self.MSI, context))
        for name in (self.MSI_WAVELENGTHS, self.MSI_FWHM):
            checks.check_one_a_band(self._numbers(parameters, name, context), bands, self.label(name))
        checks.check_one_a_band(self._sensor_bands(parameters, context), bands, self.label(self.SENSOR_BANDS))
        self._shift(parameters, context)
        self.check_destinations(parameters, context, [*self.inputs(), self._response, self._blur])

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().read_inputs(parameters, context)
        self._response = self.optional_file(parameters, self.RESPONSE, context)
        self._blur = self.optional_file(parameters, self.BLUR, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs = {
            self.OUTPUT: self.parameterAsOutputLayer(parameters, self.OUTPUT, context),
            self.ABUNDANCES: self.parameterAsOutputLayer(parameters, self.ABUNDANCES, context),
            self.ENDMEMBERS: self.parameterAsOutputLayer(parameters, self.ENDMEMBERS, context),
            self.MODEL: self.parameterAsFileOutput(parameters, self.MODEL, context),
            self.RESIDUALS: self.parameterAsOutputLayer(parameters, self.RESIDUALS, context),
        }
        outcome = self.run_engine(self._request(parameters, outputs, context), feedback)
        if outcome is None:
            return {}
        self.tell_endmembers(outcome.endmember_count, outcome.count_reason, feedback)
        self._style(outcome, outputs, context)
        return self.results({**outputs, **self._figures(outcome)})

    def _figures(self, outcome: FuseOutcome) -> dict[str, Any]:
        assessment = outcome.assessment
        return {
            self.SECONDS: outcome.seconds,
            self.DEVICE_USED: outcome.device,
            self.LOWEST_CORRELATION: outcome.lowest_correlation,
            self.ENDMEMBERS_USED: outcome.endmember_count,
            self.PRESET_USED: outcome.preset,
            self.RESPONSE_USED: outcome.response,
            self.TRAINING_USED: outcome.training,
            **self.shift_figures(outcome.registration),
            self.ASSESSED_PSNR: assessment and assessment.psnr,
            self.ASSESSED_CUBIC_PSNR: assessment and assessment.cubic_psnr,
        }

    def _request(
        self, parameters: dict[str, Any], outputs: dict[str, str], context: QgsProcessingContext
    ) -> FuseRequest:
        made = {name: Path(path) if path else None for name, path in outputs.items()}
        return FuseRequest(
            hsi=self._hsi,
            msi=self._msi,
            output=made[self.OUTPUT],
            sensor=self.parameterAsEnumString(parameters, self.SENSOR, context),
            sensor_bands=self._sensor_bands(parameters, context),
            response=self._response,
            msi_wavelengths=self._numbers(parameters, self.MSI_WAVELENGTHS, context),
            msi_fwhm=self._numbers(parameters, self.MSI_FWHM, context),
            abundances=made[self.ABUNDANCES],
            endmembers=made[self.ENDMEMBERS],
            model=made[self.MODEL],
            residuals=made[self.RESIDUALS],
            count=self.parameterAsInt(parameters, self.ENDMEMBER_COUNT, context),
            preset=self.parameterAsEnumString(parameters, self.PRESET, context),
            blur=self._blur,
            coarse_prior=self.parameterAsEnumString(parameters, self.COARSE_PRIOR, context),
            hsi_mask=self._hsi_mask,
            msi_mask=self._msi_mask,
            radiometric_matching=self.parameterAsBool(parameters, self.RADIOMETRIC_MATCHING, context),
            spectral_scale=self.parameterAsDouble(parameters, self.SPECTRAL_SCALE, context),
            registration=self.parameterAsBool(parameters, self.REGISTRATION, context),
            shift=self._shift(parameters, context),
            align_to=self.parameterAsEnumString(parameters, self.ALIGN_TO, context),
            training=self.parameterAsEnumString(parameters, self.TRAINING, context),
            assessment=self.parameterAsBool(parameters, self.ASSESSMENT, context),
            device=self.parameterAsString(parameters, self.DEVICE, context),
            dtype=self.parameterAsEnumString(parameters, self.DATA_TYPE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
        )

    def _style(self, outcome: FuseOutcome, outputs: dict[str, str], context: QgsProcessingContext) -> None:
        shown = outcome.display
        if "output" in shown:
            style_on_load(context, outputs[self.OUTPUT], TrueColourStyle(shown["output"], shown.get("hsi"), self._hsi))
        style_on_load(context, outputs[self.ABUNDANCES], MapStyle())
        style_on_load(context, outputs[self.RESIDUALS], MapStyle())
        style_on_load(context, outputs[self.ENDMEMBERS], TableStyle())

    def _numbers(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[float, ...]:
        return checks.numbers_of(self.parameterAsString(parameters, name, context), self.label(name))

    def _sensor_bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        return checks.names_of(self.parameterAsString(parameters, self.SENSOR_BANDS, context))

    def _shift(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[float, ...]:
        return checks.shift_of(self.parameterAsString(parameters, self.SHIFT, context), self.label(self.SHIFT))
