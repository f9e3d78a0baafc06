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
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.jobs.outcomes import FuseOutcome
from ..spectramorph_plugin.jobs.requests import (
    COARSE_PRIOR_CHOICES,
    DATA_TYPE_CHOICES,
    PRESET_CHOICES,
    FuseRequest,
)
from . import checks
from .algorithm import SpectraMorphAlgorithm
from .parameters import (
    advanced,
    device_parameter,
    endmember_count_parameter,
    helped,
    hsi_parameter,
    msi_parameter,
    threads_parameter,
)
from .styling import EndmemberTableStyle, MapStyle, TrueColourStyle, style_on_load

translate = QCoreApplication.translate


class Fuse(SpectraMorphAlgorithm):
    HSI = "HSI"
    MSI = "MSI"
    RESPONSE = "RESPONSE"
    MSI_WAVELENGTHS = "MSI_WAVELENGTHS"
    MSI_FWHM = "MSI_FWHM"
    ENDMEMBER_COUNT = "ENDMEMBER_COUNT"
    PRESET = "PRESET"
    COARSE_PRIOR = "COARSE_PRIOR"
    RADIOMETRIC_MATCHING = "RADIOMETRIC_MATCHING"
    DEVICE = "DEVICE"
    DATA_TYPE = "DATA_TYPE"
    SEED = "SEED"
    THREADS = "THREADS"
    OUTPUT = "OUTPUT"
    ABUNDANCES = "ABUNDANCES"
    ENDMEMBERS = "ENDMEMBERS"
    MODEL = "MODEL"
    UNCERTAINTY = "UNCERTAINTY"
    SECONDS = "SECONDS"
    DEVICE_USED = "DEVICE_USED"
    LOWEST_CORRELATION = "LOWEST_CORRELATION"
    ENDMEMBERS_USED = "ENDMEMBERS_USED"
    PRESET_USED = "PRESET_USED"

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
            "Both images must be files with the same coordinate reference system. The wavelengths of the HSI are read "
            "from its file. How the bands of the MSI see the spectrum comes from a response table, from wavelengths "
            "and widths given here, or from its file.\n\n"
            "The method is SpectraMorph (arXiv 2510.20814).",
        )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(hsi_parameter(self.HSI))
        self.addParameter(msi_parameter(self.MSI))
        self._add_response_parameters()
        self.addParameter(
            endmember_count_parameter(
                self.ENDMEMBER_COUNT,
                translate(
                    "SpectraMorph",
                    "How many pure spectra (endmembers) the image is taken to be mixed from. 0: as many as the data "
                    "show; with the preset published 7, as in the paper.",
                ),
            )
        )
        self._add_method_parameters()
        self._add_destinations()
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, translate("SpectraMorph", "Seconds")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, translate("SpectraMorph", "Device used")))
        self.addOutput(
            QgsProcessingOutputNumber(
                self.LOWEST_CORRELATION, translate("SpectraMorph", "Lowest correlation of a band after matching")
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.ENDMEMBERS_USED, translate("SpectraMorph", "Endmembers used")))
        self.addOutput(QgsProcessingOutputString(self.PRESET_USED, translate("SpectraMorph", "Preset used")))

    def _add_response_parameters(self) -> None:
        self.addParameter(
            helped(
                QgsProcessingParameterFile(
                    self.RESPONSE,
                    translate("SpectraMorph", "Spectral response of the multispectral image"),
                    optional=True,
                    fileFilter=translate("SpectraMorph", "Tables (*.csv *.txt);;All files (*.*)"),
                ),
                translate(
                    "SpectraMorph",
                    "A table (CSV) with wavelengths in its first column and then one column for each band of the MSI. "
                    "The best choice where the sensor's maker publishes it.",
                ),
            )
        )
        self.addParameter(
            helped(
                QgsProcessingParameterString(
                    self.MSI_WAVELENGTHS,
                    translate("SpectraMorph", "Wavelengths of the multispectral bands (nm)"),
                    optional=True,
                ),
                translate(
                    "SpectraMorph",
                    "Centre wavelengths in nanometres, in the order of the bands, such as 665, 560, 490. Needed where "
                    "there is no response table and the file of the MSI tells no wavelengths.",
                ),
            )
        )
        self.addParameter(
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
            )
        )

    def _add_method_parameters(self) -> None:
        self._add_choice(
            self.PRESET,
            translate("SpectraMorph", "Preset"),
            PRESET_CHOICES,
            FuseRequest.preset,
            translate(
                "SpectraMorph",
                "The method and its settings. sharp: the result agrees with both images; takes seconds. published: "
                "those of the paper; takes minutes on a CPU.",
            ),
        )
        self._add_choice(
            self.COARSE_PRIOR,
            translate("SpectraMorph", "Coarse spectral prior"),
            COARSE_PRIOR_CHOICES,
            FuseRequest.coarse_prior,
            translate(
                "SpectraMorph",
                "For the preset published only: whether the network also sees the spectrum of the HSI at each pixel. "
                "It helps where the MSI has one or two bands; auto turns it on there and off elsewhere.",
            ),
        )
        self.addParameter(
            advanced(
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
                )
            )
        )
        self.addParameter(device_parameter(self.DEVICE))
        self._add_choice(
            self.DATA_TYPE,
            translate("SpectraMorph", "Data type of the fused image"),
            DATA_TYPE_CHOICES,
            FuseRequest.dtype,
            translate(
                "SpectraMorph",
                "same: the data type and scaling of the HSI; float32: physical values, twice or four times as large.",
            ),
        )
        self.addParameter(
            advanced(
                helped(
                    QgsProcessingParameterNumber(
                        self.SEED,
                        translate("SpectraMorph", "Random seed"),
                        QgsProcessingParameterNumber.Type.Integer,
                        FuseRequest.seed,
                        minValue=0,
                    ),
                    translate("SpectraMorph", "The same seed gives the same result on the same device."),
                )
            )
        )
        self.addParameter(threads_parameter(self.THREADS))

    def _add_choice(self, name: str, label: str, choices: tuple[str, ...], default: str, help_text: str) -> None:
        choice = QgsProcessingParameterEnum(
            name, label, options=list(choices), defaultValue=default, usesStaticStrings=True
        )
        self.addParameter(advanced(helped(choice, help_text)))

    def _add_destinations(self) -> None:
        self.addParameter(
            helped(
                QgsProcessingParameterRasterDestination(self.OUTPUT, translate("SpectraMorph", "Fused image")),
                translate("SpectraMorph", "The hyperspectral image with fine pixels to write (GeoTIFF)."),
            )
        )
        self.addParameter(
            helped(
                QgsProcessingParameterRasterDestination(
                    self.ABUNDANCES, translate("SpectraMorph", "Abundance maps"), optional=True, createByDefault=False
                ),
                translate(
                    "SpectraMorph",
                    "How much of each endmember lies in each fine pixel, one band an endmember (GeoTIFF).",
                ),
            )
        )
        self.addParameter(
            helped(
                QgsProcessingParameterVectorDestination(
                    self.ENDMEMBERS,
                    translate("SpectraMorph", "Endmembers"),
                    QgsProcessing.SourceType.TypeVector,
                    optional=True,
                    createByDefault=False,
                ),
                translate("SpectraMorph", "The table of the endmembers' spectra (CSV)."),
            )
        )
        self.addParameter(
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
            )
        )
        self.addParameter(
            helped(
                QgsProcessingParameterRasterDestination(
                    self.UNCERTAINTY, translate("SpectraMorph", "Uncertainty"), optional=True, createByDefault=False
                ),
                translate(
                    "SpectraMorph",
                    "How far the result is from agreeing with each image, in the units of the HSI: one band for the "
                    "MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the preset sharp "
                    "only.",
                ),
            )
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        checks.check_count(self.parameterAsInt(parameters, self.ENDMEMBER_COUNT, context))
        checks.check_device(self.parameterAsString(parameters, self.DEVICE, context))
        checks.check_uncertainty(
            self.parameterAsFileOutput(parameters, self.UNCERTAINTY, context),
            self.parameterAsEnumString(parameters, self.PRESET, context),
        )
        self.read_inputs(parameters, context)
        hsi = self.parameterAsRasterLayer(parameters, self.HSI, context)
        msi = self.parameterAsRasterLayer(parameters, self.MSI, context)
        checks.check_same_place(hsi, msi)
        checks.check_finer(hsi, msi)
        response = self.parameterAsFile(parameters, self.RESPONSE, context)
        checks.check_file(response, self.label(self.RESPONSE))
        for name in (self.MSI_WAVELENGTHS, self.MSI_FWHM):
            checks.check_one_a_band(self._numbers(parameters, name, context), msi, self.label(name))
        self.check_destinations(parameters, context, [self._hsi, self._msi, *([Path(response)] if response else [])])

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._hsi = self.raster_path(parameters, self.HSI, context)
        self._msi = self.raster_path(parameters, self.MSI, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs = {
            self.OUTPUT: self.parameterAsOutputLayer(parameters, self.OUTPUT, context),
            self.ABUNDANCES: self.parameterAsOutputLayer(parameters, self.ABUNDANCES, context),
            self.ENDMEMBERS: self.parameterAsOutputLayer(parameters, self.ENDMEMBERS, context),
            self.MODEL: self.parameterAsFileOutput(parameters, self.MODEL, context),
            self.UNCERTAINTY: self.parameterAsOutputLayer(parameters, self.UNCERTAINTY, context),
        }
        outcome = self.run_engine(self._request(parameters, outputs, context), feedback)
        if outcome is None:
            return {}
        self.tell_endmembers(outcome.endmember_count, outcome.count_reason, feedback)
        self._style(outcome, outputs, context)
        results = {name: path for name, path in outputs.items() if path}
        results.update({self.SECONDS: outcome.seconds, self.DEVICE_USED: outcome.device})
        results.update({self.ENDMEMBERS_USED: outcome.endmember_count, self.PRESET_USED: outcome.preset})
        if outcome.lowest_correlation is not None:
            results[self.LOWEST_CORRELATION] = outcome.lowest_correlation
        return results

    def _request(
        self, parameters: dict[str, Any], outputs: dict[str, str], context: QgsProcessingContext
    ) -> FuseRequest:
        response = self.parameterAsFile(parameters, self.RESPONSE, context)
        made = {name: Path(path) if path else None for name, path in outputs.items()}
        return FuseRequest(
            hsi=self._hsi,
            msi=self._msi,
            output=made[self.OUTPUT],
            response=Path(response).absolute() if response else None,
            msi_wavelengths=self._numbers(parameters, self.MSI_WAVELENGTHS, context),
            msi_fwhm=self._numbers(parameters, self.MSI_FWHM, context),
            abundances=made[self.ABUNDANCES],
            endmembers=made[self.ENDMEMBERS],
            model=made[self.MODEL],
            uncertainty=made[self.UNCERTAINTY],
            count=self.parameterAsInt(parameters, self.ENDMEMBER_COUNT, context),
            preset=self.parameterAsEnumString(parameters, self.PRESET, context),
            coarse_prior=self.parameterAsEnumString(parameters, self.COARSE_PRIOR, context),
            radiometric_matching=self.parameterAsBool(parameters, self.RADIOMETRIC_MATCHING, context),
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
        style_on_load(context, outputs[self.UNCERTAINTY], MapStyle())
        style_on_load(context, outputs[self.ENDMEMBERS], EndmemberTableStyle())

    def _numbers(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[float, ...]:
        return checks.numbers_of(self.parameterAsString(parameters, name, context), self.label(name))
