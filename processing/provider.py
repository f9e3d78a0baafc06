"""The Processing provider."""

from __future__ import annotations

import configparser

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER
from .apply_model import ApplyModel
from .assess_fusion import AssessFusion
from .coregister import Coregister
from .engine_status import EngineStatus
from .estimate_response import EstimateResponse
from .example_models import ExampleModel, texts
from .export_abundances import ExportAbundances
from .extract_endmembers import ExtractEndmembers
from .fuse import Fuse
from .fuse_many import FuseMany
from .import_product import ImportProduct
from .install_engine import InstallEngine
from .load_sample_data import LoadSampleData
from .options import TABLE_EXTENSIONS
from .resample_to_sensor import ResampleToSensor
from .simulate_pair import SimulatePair

ICON = PLUGIN_FOLDER / "icons" / "spectramorph.svg"
RASTER_EXTENSIONS = ["tif", "tiff"]


def plugin_version() -> str:
    """Return the version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")


class SpectraMorphProvider(QgsProcessingProvider):
    """The algorithms of SpectraMorph; the engine writes GeoTIFF rasters, tables and spectral libraries alone."""

    def id(self) -> str:
        return "spectramorph"

    def name(self) -> str:
        return "SpectraMorph"

    def longName(self) -> str:
        return f"SpectraMorph {self.versionInfo()}"

    def versionInfo(self) -> str:
        return plugin_version()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        for kind in (
            ImportProduct,
            ExtractEndmembers,
            EstimateResponse,
            Fuse,
            FuseMany,
            ApplyModel,
            ExportAbundances,
            ResampleToSensor,
            Coregister,
            AssessFusion,
            SimulatePair,
            LoadSampleData,
        ):
            self.addAlgorithm(kind())
        for about_engine in (EngineStatus, InstallEngine):
            self.addAlgorithm(about_engine())
        # A model finds its steps in the registry, which knows this provider only once it has loaded them.
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for name in texts():
                self.addAlgorithm(ExampleModel(name))

    def supportsNonFileBasedOutput(self) -> bool:
        return False

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return RASTER_EXTENSIONS

    def defaultRasterFileExtension(self) -> str:
        return RASTER_EXTENSIONS[0]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return list(TABLE_EXTENSIONS)

    def supportedOutputTableExtensions(self) -> list[str]:
        return list(TABLE_EXTENSIONS)

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return TABLE_EXTENSIONS[0]
