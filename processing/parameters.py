"""The parameters and outputs that several algorithms share; defaults come from the request dataclasses."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import AUTO, FuseRequest

translate = QCoreApplication.translate


def helped(parameter: QgsProcessingParameterDefinition, help_text: str) -> QgsProcessingParameterDefinition:
    """Return the parameter with its help."""
    parameter.setHelp(help_text)
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return the parameter, to be shown among the advanced ones."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def hsi_parameter(name: str, optional: bool = False) -> QgsProcessingParameterDefinition:
    """Return the parameter for the hyperspectral image."""
    return helped(
        QgsProcessingParameterRasterLayer(name, translate("SpectraMorph", "Hyperspectral image"), optional=optional),
        translate(
            "SpectraMorph",
            "The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds "
            "the bands' wavelengths.",
        ),
    )


def msi_parameter(name: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for the multispectral image, or images."""
    return helped(
        QgsProcessingParameterMultipleLayers(
            name, translate("SpectraMorph", "Multispectral image(s)"), QgsProcessing.SourceType.TypeRaster
        ),
        translate(
            "SpectraMorph",
            "The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several "
            "rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids.",
        ),
    )


def hsi_mask_parameter(name: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for what not to use of the hyperspectral image."""
    return advanced(
        helped(
            QgsProcessingParameterRasterLayer(
                name, translate("SpectraMorph", "Mask of the hyperspectral image"), optional=True
            ),
            translate(
                "SpectraMorph",
                "A raster on the grid of the HSI: where it is not 0, as on clouds, the HSI is not used.",
            ),
        )
    )


def msi_mask_parameter(name: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for what not to use of the multispectral image."""
    return advanced(
        helped(
            QgsProcessingParameterRasterLayer(
                name, translate("SpectraMorph", "Mask of the multispectral image"), optional=True
            ),
            translate(
                "SpectraMorph",
                "A raster on the grid of the MSI, of the finest where there are several: where it is not 0, as on "
                "clouds, the MSI is not used.",
            ),
        )
    )


def choice_parameter(
    name: str, label: str, choices: tuple[str, ...], default: str, help_text: str
) -> QgsProcessingParameterDefinition:
    """Return a parameter whose value is one of some words, which are the engine's and not translated."""
    choice = QgsProcessingParameterEnum(
        name, label, options=list(choices), defaultValue=default, usesStaticStrings=True
    )
    return helped(choice, help_text)


def endmember_count_parameter(name: str, help_text: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for the number of endmembers, which is found where none is given."""
    return helped(
        QgsProcessingParameterNumber(
            name,
            translate("SpectraMorph", "Number of endmembers (0: automatic)"),
            QgsProcessingParameterNumber.Type.Integer,
            AUTO,
            minValue=AUTO,
        ),
        help_text,
    )


def device_parameter(name: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for where to compute."""
    return advanced(
        helped(
            QgsProcessingParameterString(
                name, translate("SpectraMorph", "Device (auto, cpu, cuda, cuda:N or mps)"), FuseRequest.device
            ),
            translate(
                "SpectraMorph",
                "Where to compute: cpu, cuda (an NVIDIA GPU, cuda:1 for the second one) or mps (an Apple GPU). With "
                "auto the fastest one that works is taken; the log says which and why.",
            ),
        )
    )


def threads_parameter(name: str) -> QgsProcessingParameterDefinition:
    """Return the parameter for the number of CPU cores."""
    return advanced(
        helped(
            QgsProcessingParameterNumber(
                name,
                translate("SpectraMorph", "CPU cores"),
                QgsProcessingParameterNumber.Type.Integer,
                FuseRequest.threads,
                minValue=0,
            ),
            translate("SpectraMorph", "How many CPU cores to compute on. 0: all but one, which stays free for QGIS."),
        )
    )


def seconds_output(name: str) -> QgsProcessingOutputDefinition:
    """Return the output for how long the job took."""
    return QgsProcessingOutputNumber(name, translate("SpectraMorph", "Seconds"))


def lowest_correlation_output(name: str) -> QgsProcessingOutputDefinition:
    """Return the output for how well the band that agrees least agrees with what it should see."""
    return QgsProcessingOutputNumber(name, translate("SpectraMorph", "Lowest correlation of a band after matching"))


def shift_outputs(columns: str, rows: str) -> list[QgsProcessingOutputDefinition]:
    """Return the outputs for the shift between the images."""
    return [
        QgsProcessingOutputNumber(columns, translate("SpectraMorph", "Shift to the right (HSI pixels)")),
        QgsProcessingOutputNumber(rows, translate("SpectraMorph", "Shift down (HSI pixels)")),
    ]
