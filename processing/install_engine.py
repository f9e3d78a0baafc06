"""Algorithm spectramorph:installengine."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..spectramorph_plugin.runtime.builds import BUILDS
from ..spectramorph_plugin.runtime.engine_folder import read_stamp
from ..spectramorph_plugin.runtime.errors import CanceledError, EngineError
from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER
from .algorithm import help_url
from .options import show_by

if TYPE_CHECKING:
    from ..spectramorph_plugin.runtime.installation import InstallPlan

translate = QCoreApplication.translate

GB = 1_000_000_000


class InstallEngine(QgsProcessingAlgorithm):
    BUILD = "BUILD"
    FOLDER = "FOLDER"
    WHEELS = "WHEELS"
    PYTHON = "PYTHON"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "installengine"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Install engine")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph", "engine,install,setup,repair,upgrade,python,environment,torch,pytorch,gpu,cuda"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("SpectraMorph", "Installs or repairs what SpectraMorph computes with.")

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "SpectraMorph computes in a process of its own, the engine, with a Python environment of its own. This "
            "downloads its libraries into a folder of yours; nothing is installed into the Python of QGIS. How much "
            "there is to download, and how much disk it takes, is told first; an engine that is there is replaced "
            "only once the new one is complete.\n\n"
            "The window SpectraMorph ▸ Engine… in the Raster menu does the same.",
        )

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_FOLDER / "icons" / "installengine.svg")

    def helpUrl(self) -> str:
        return help_url(self.name())

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return super().flags() & ~QgsProcessingAlgorithm.Flag.FlagSupportsBatch

    def createInstance(self) -> InstallEngine:
        return type(self)()

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        build = QgsProcessingParameterEnum(
            self.BUILD,
            translate("SpectraMorph", "Build of PyTorch"),
            options=list(BUILDS),
            defaultValue=BUILDS[0],
            usesStaticStrings=True,
        )
        words = (
            translate("SpectraMorph", "Automatic"),
            translate("SpectraMorph", "Processor (CPU)"),
            translate("SpectraMorph", "NVIDIA graphics cards (CUDA)"),
        )
        show_by(build, "ChoiceWidget", labels=dict(zip(BUILDS, words)))
        folder = QgsProcessingParameterFile(
            self.FOLDER,
            translate("SpectraMorph", "Folder of the engine"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        wheels = QgsProcessingParameterFile(
            self.WHEELS,
            translate("SpectraMorph", "Folder of wheels"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        python = QgsProcessingParameterFile(
            self.PYTHON, translate("SpectraMorph", "Python to install with"), optional=True
        )
        for parameter, text in (
            (
                build,
                translate(
                    "SpectraMorph",
                    "Automatic takes the CUDA build where an NVIDIA driver is found, else the far smaller CPU build.",
                ),
            ),
            (
                folder,
                translate(
                    "SpectraMorph",
                    "Where the engine goes, and is then looked for. Empty: a folder of the user's, outside the QGIS "
                    "profile.",
                ),
            ),
            (
                wheels,
                translate(
                    "SpectraMorph",
                    "A folder with the packages, to install without a network. Empty: from the network.",
                ),
            ),
            (
                python,
                translate(
                    "SpectraMorph",
                    "A Python (3.9 or newer) that can make environments. Empty: QGIS's own, or one that is downloaded "
                    "where that one cannot.",
                ),
            ),
        ):
            parameter.setHelp(text)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(self.PYTHON, translate("SpectraMorph", "The engine's Python")))
        self.addOutput(QgsProcessingOutputString(self.BUILD, translate("SpectraMorph", "Build of PyTorch")))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, translate("SpectraMorph", "Seconds it took")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def path(name: str) -> Optional[Path]:
            given = self.parameterAsFile(parameters, name, context)
            return Path(given).absolute() if given else None

        # Only here: QGIS, which loads this at its start, need not wait for what installs.
        from ..spectramorph_plugin.runtime.installation import InstallOptions, install_engine, plan_installation

        build = self.parameterAsEnumString(parameters, self.BUILD, context)
        options = InstallOptions(build, path(self.FOLDER), path(self.WHEELS), path(self.PYTHON))
        began = time.monotonic()
        try:
            self._tell(plan_installation(options), feedback)
            python = install_engine(options, feedback)
        except CanceledError:
            return {}
        except EngineError as error:
            raise QgsProcessingException(str(error)) from error
        stamp = read_stamp(python.parents[1])
        return {
            self.PYTHON: str(python),
            self.BUILD: stamp.build if stamp else "",
            self.SECONDS: round(time.monotonic() - began, 1),
        }

    def _tell(self, plan: InstallPlan, feedback: QgsProcessingFeedback) -> None:
        feedback.pushInfo(
            translate(
                "SpectraMorph",
                "To download: {download} GB. On the disk: {disk} GB, in {folder}. Free there: {free} GB.",
            ).format(
                download=f"{plan.download_bytes / GB:.1f}",
                disk=f"{plan.disk_bytes / GB:.1f}",
                folder=plan.folder,
                free=f"{plan.free_bytes / GB:.1f}",
            )
        )
