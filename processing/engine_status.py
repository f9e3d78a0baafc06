"""Algorithm spectramorph:enginestatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import StatusRequest
from ..spectramorph_plugin.runtime.interpreter import how_to_install
from ..spectramorph_plugin.runtime.wording import localized
from .algorithm import SpectraMorphAlgorithm

if TYPE_CHECKING:
    from ..spectramorph_plugin.protocol.outcomes import StatusOutcome
    from ..spectramorph_plugin.runtime.engine_state import EngineState

translate = QCoreApplication.translate


class EngineStatus(SpectraMorphAlgorithm):
    REQUEST = StatusRequest
    STATE = "STATE"
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
            "SpectraMorph", "engine,python,environment,torch,pytorch,gpu,cuda,mps,device,version,state"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Tells what SpectraMorph computes with.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "SpectraMorph computes in a process of its own, the engine, with a Python environment of its own, so that "
            "nothing is installed into the Python of QGIS. This tells whether the engine runs, with which libraries "
            "and on which device (CPU or GPU).\n\n"
            "“Install engine” installs it. A Python of your own that has the libraries is used instead where the "
            "environment variable SPECTRAMORPH_PYTHON names it.",
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() & ~QgsProcessingAlgorithm.Flag.FlagSupportsBatch

    def canExecute(self) -> tuple[bool, str]:
        return True, ""  # that there is no engine is an answer

    def hint(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        return translate("SpectraMorph", "There is nothing to fill in: press Run, and the log tells.")

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        texts = (
            (self.STATE, translate("SpectraMorph", "State of the engine")),
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
        # Only here: QGIS, which loads this at its start, need not wait for what looks for engines.
        from ..spectramorph_plugin.runtime.engine_state import engine_state

        state = engine_state()
        if state.python is None:
            feedback.pushWarning(state.problem)
            return {self.STATE: state.problem}
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        if state.outdated and state.python.executable.is_relative_to(state.folder):
            feedback.pushWarning(
                translate(
                    "SpectraMorph", "The engine was installed by an older version of the plugin: {install}."
                ).format(install=how_to_install())
            )
        self._tell(outcome, state, feedback)
        return self.results(
            {
                self.STATE: translate("SpectraMorph", "ready"),
                self.VERSION: outcome.version,
                self.PYTHON: outcome.python,
                self.EXECUTABLE: outcome.executable,
                self.TORCH: outcome.libraries.get("torch", ""),
                self.DEVICE_USED: outcome.device,
                self.DEVICE_REASON: outcome.device_reason,
                self.CPU_THREADS: outcome.cpu_threads,
            }
        )

    def _tell(self, outcome: StatusOutcome, state: EngineState, feedback: QgsProcessingFeedback) -> None:
        lines = (
            translate("SpectraMorph", "Engine {version}, ready").format(version=outcome.version),
            translate("SpectraMorph", "Python {python}: {executable} (found by: {origin})").format(
                python=outcome.python, executable=outcome.executable, origin=state.python.origin if state.python else ""
            ),
            translate("SpectraMorph", "Computes on {device} ({reason}), {threads} CPU threads").format(
                device=outcome.device, reason=localized(outcome.device_reason) or "-", threads=outcome.cpu_threads
            ),
            ", ".join(f"{name} {version}" for name, version in sorted(outcome.libraries.items())),
        )
        for line in lines:
            feedback.pushInfo(line)
