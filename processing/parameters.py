"""The parameters that several algorithms have in common; their defaults come from the request dataclasses."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.jobs.requests import AUTO, FuseRequest

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
    """Return the parameter for the multispectral image."""
    return helped(
        QgsProcessingParameterRasterLayer(name, translate("SpectraMorph", "Multispectral image")),
        translate(
            "SpectraMorph",
            "The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do.",
        ),
    )


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
