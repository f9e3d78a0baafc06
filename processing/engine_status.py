"""Algorithm spectramorph:enginestatus."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.outcomes import StatusOutcome
from ..spectramorph_plugin.protocol.requests import StatusRequest
from ..spectramorph_plugin.runtime.errors import CanceledError, EngineError
from ..spectramorph_plugin.runtime.install import install_engine
from ..spectramorph_plugin.runtime.interpreter import find_engine_python
from .algorithm import SpectraMorphAlgorithm

translate = QCoreApplication.translate


class EngineStatus(SpectraMorphAlgorithm):
    REQUEST = StatusRequest
    INSTALL = "INSTALL"
    VERSION = "VERSION"
    PYTHON = "PYTHON"
    EXECUTABLE = "EXECUTABLE"
    TORCH = "TORCH"
    DEVICE_USED = "DEVICE_USED"
    DEVICE_REASON = "DEVICE_REASON"
    CPU_THREADS = "CPU_THREADS"

    def name(self) -> str:
        return "enginestatus"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Engine status")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph", "engine,install,setup,repair,python,environment,torch,pytorch,gpu,cuda,mps,device,version"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Tells what SpectraMorph computes with, and installs or repairs it.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "SpectraMorph computes in a process of its own, the engine, with a Python environment of its own, so that "
            "nothing is installed into the Python of QGIS. This tells whether the engine runs, with which libraries "
            "and on which device (CPU or GPU).\n\n"
            "With the advanced option “Install or repair the engine environment first” the environment is downloaded "
            "into your QGIS profile; this takes some minutes and 1 to 6 GB of disk. A Python of your own that has the "
            "libraries is used instead where the environment variable SPECTRAMORPH_PYTHON names it.",
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() & ~QgsProcessingAlgorithm.Flag.FlagSupportsBatch

    def canExecute(self) -> tuple[bool, str]:
        return True, ""  # without an engine this is the algorithm that helps

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        install = QgsProcessingParameterBoolean(
            self.INSTALL, translate("SpectraMorph", "Install or repair the engine environment first"), False
        )
        install.setHelp(
            translate(
                "SpectraMorph",
                "Downloads the engine's libraries into your QGIS profile. An environment that is there is replaced "
                "once the new one is complete.",
            )
        )
        install.setFlags(install.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(install)
        super().initAlgorithm(config)

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        texts = (
            (self.VERSION, translate("SpectraMorph", "Version of the engine")),
            (self.PYTHON, translate("SpectraMorph", "Version of its Python")),
            (self.EXECUTABLE, translate("SpectraMorph", "Its Python")),
            (self.TORCH, translate("SpectraMorph", "Version of PyTorch")),
            (self.DEVICE_USED, translate("SpectraMorph", "Device used")),
            (self.DEVICE_REASON, translate("SpectraMorph", "Why that device")),
        )
        threads = QgsProcessingOutputNumber(self.CPU_THREADS, translate("SpectraMorph", "CPU threads"))
        return (*(QgsProcessingOutputString(name, label) for name, label in texts), threads)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        install = self.parameterAsBool(parameters, self.INSTALL, context)
        steps = QgsProcessingMultiStepFeedback(2 if install else 1, feedback)
        if install:
            try:
                install_engine(steps)
            except CanceledError:
                return {}
            except EngineError as error:
                raise QgsProcessingException(str(error)) from error
            steps.setCurrentStep(1)
        outcome = self.run_engine(steps)
        if outcome is None:
            return {}
        self._tell(outcome, feedback)
        return {
            self.VERSION: outcome.version,
            self.PYTHON: outcome.python,
            self.EXECUTABLE: outcome.executable,
            self.TORCH: outcome.libraries.get("torch", ""),
            self.DEVICE_USED: outcome.device,
            self.DEVICE_REASON: outcome.device_reason,
            self.CPU_THREADS: outcome.cpu_threads,
        }

    def _tell(self, outcome: StatusOutcome, feedback: QgsProcessingFeedback) -> None:
        lines = (
            translate("SpectraMorph", "Engine {version}, ready").format(version=outcome.version),
            translate("SpectraMorph", "Python {python}: {executable} (found by: {origin})").format(
                python=outcome.python, executable=outcome.executable, origin=find_engine_python().origin
            ),
            translate("SpectraMorph", "Computes on {device} ({reason}), {threads} CPU threads").format(
                device=outcome.device, reason=outcome.device_reason or "-", threads=outcome.cpu_threads
            ),
            ", ".join(f"{name} {version}" for name, version in sorted(outcome.libraries.items())),
        )
        for line in lines:
            feedback.pushInfo(line)
