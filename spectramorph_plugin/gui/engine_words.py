"""The state of the engine in words and a picture."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..protocol.outcomes import StatusOutcome
from ..runtime import settings
from ..runtime.engine_state import EngineState
from ..runtime.interpreter import VARIABLE
from ..runtime.wording import localized

translate = QCoreApplication.translate

READY, ATTENTION, FAILED, NEUTRAL = "mIconSuccess.svg", "mIconWarning.svg", "mIconCritical.svg", "mTaskRunning.svg"


@dataclass(frozen=True)
class Words:
    """A headline, a sentence or two below it, and QGIS's icon for it."""

    headline: str
    text: str
    icon: str


def words_for(state: Optional[EngineState]) -> Words:
    """Return what to tell of the engine; None stands for one that is still being looked for."""
    if state is None:
        return Words(translate("SpectraMorph", "Looking for the engine…"), "", NEUTRAL)
    if state.outdated:
        return Words(
            translate("SpectraMorph", "The engine is older than the plugin"),
            translate("SpectraMorph", "Upgrade it, so that both are of one version. Your data and projects stay."),
            ATTENTION,
        )
    if state.python is not None:
        return Words(translate("SpectraMorph", "The engine is ready"), _where(state), READY)
    if state.installed or named_by_setting() or named_by_variable():
        return Words(translate("SpectraMorph", "The engine does not work"), state.problem, FAILED)
    return Words(
        translate("SpectraMorph", "The engine is not installed yet"),
        translate(
            "SpectraMorph",
            "The engine is the program that does SpectraMorph's computing. It is installed once, into a folder of its "
            "own, and leaves QGIS as it is.",
        ),
        ATTENTION,
    )


def _where(state: EngineState) -> str:
    if named_by_setting() or named_by_variable():
        return translate("SpectraMorph", "SpectraMorph computes with a Python that you named.")
    if state.installed:
        return translate("SpectraMorph", "SpectraMorph can compute; there is nothing left to do.")
    return translate("SpectraMorph", "This computer has all that SpectraMorph needs; nothing has to be installed.")


def device_in_words(status: StatusOutcome) -> str:
    """Return what the engine computes on, and why."""
    kind = status.device.partition(":")[0]
    names = {
        "cpu": translate("SpectraMorph", "Processor (CPU; cores: {cores})"),
        "cuda": translate("SpectraMorph", "NVIDIA graphics card ({device})"),
        "mps": translate("SpectraMorph", "Apple graphics ({device})"),
    }
    name = names.get(kind, "{device}").format(cores=status.cpu_threads, device=status.device)
    reason = localized(status.device_reason)
    return f"{name}: {reason}" if reason else name


def named_by_variable() -> bool:
    """Tell whether the environment variable names the engine's Python."""
    return bool(os.environ.get(VARIABLE))


def named_by_setting() -> bool:
    """Tell whether the user's setting names the engine's Python."""
    return not named_by_variable() and bool(settings.text(settings.PYTHON))
