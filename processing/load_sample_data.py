"""Algorithm spectramorph:loadsampledata."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import SampleRequest
from .algorithm import SpectraMorphAlgorithm
from .layer_group import RunGroup
from .options import FolderOutput, Option, Switch
from .parameters import seconds_output
from .styling import show_as_written, zoom_to

translate = QCoreApplication.translate

FOLDER = "FOLDER"
WITH_TRUTH = "WITH_TRUTH"
RESULTS = {"hsi": "HSI", "msi": "MSI", "truth": "TRUTH", "response": "RESPONSE"}
LAYERS = ("msi", "hsi", "truth")  # from the top: the sharpest first


class LoadSampleData(SpectraMorphAlgorithm):
    REQUEST = SampleRequest
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "loadsampledata"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Load sample data")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "sample,example,demo,test data,tutorial,hyperspectral,multispectral,EnMAP,Sentinel-2,getting started",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "SpectraMorph", "Makes a hyperspectral and a multispectral image of one landscape to try everything on."
        )

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Makes two images of a landscape of 3.6 km and adds them to the project: one as EnMAP sees it (30 m, 224 "
            "bands) and one as Sentinel-2 does (10 m, 10 bands). It takes seconds, and nothing is downloaded.\n\n"
            "Then choose “Fuse hyperspectral and multispectral images”: its dialog finds both, and Run makes an image "
            "with 224 bands and pixels of 10 m. With the truth you can tell how good that is: “Assess a fused image” "
            "takes it for the reference.\n\n"
            "The landscape is made, with spectra of plants, soils, water and roofs from published models and "
            "measurements. Neither image has an atmosphere, clouds or a shift against the other: a real pair is "
            "harder.\n\n"
            "The same files come of every run. Files of an earlier one in the folder are replaced.",
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Sample data")

    def options(self) -> tuple[Option, ...]:
        return (
            Option(
                FOLDER,
                "folder",
                FolderOutput(),
                translate("SpectraMorph", "Folder"),
                translate("SpectraMorph", "Where to write the images. A temporary folder is gone when QGIS ends."),
            ),
            Option(
                WITH_TRUTH,
                "with_truth",
                Switch(),
                translate("SpectraMorph", "Add the truth"),
                translate(
                    "SpectraMorph",
                    "What a perfect fusion of both images would be, as a third layer: the reference that tells how "
                    "good a fusion is. It takes 42 MB, the two images take 7.",
                ),
            ),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            QgsProcessingOutputRasterLayer(RESULTS["hsi"], translate("SpectraMorph", "Hyperspectral image")),
            QgsProcessingOutputRasterLayer(RESULTS["msi"], translate("SpectraMorph", "Multispectral image")),
            QgsProcessingOutputRasterLayer(RESULTS["truth"], translate("SpectraMorph", "Truth")),
            QgsProcessingOutputFile(RESULTS["response"], translate("SpectraMorph", "Table of the response")),
            seconds_output(self.SECONDS),
        )

    def ending(self, results: dict[str, Any]) -> str:
        return translate("SpectraMorph", "Both images are in the project. The log tells how to fuse them.")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        names, group = layer_names(), RunGroup(self.group_name(""), None, self._known)
        if context.project() is not None:
            for kind in LAYERS:
                if kind in outcome.outputs:
                    details = QgsProcessingContext.LayerDetails(names[kind], context.project(), RESULTS[kind])
                    details.forceName = True  # that of the log, where QGIS would take the file's
                    context.addLayerToLoadOnCompletion(outcome.outputs[kind], details)
                    group.add(context, outcome.outputs[kind], show_first if kind == LAYERS[0] else show_as_written)
        feedback.pushInfo(next_step())
        feedback.pushInfo(
            translate(
                "SpectraMorph",
                "The response of the multispectral image need not be given, as its file tells the wavelengths; to try "
                "a table of it: {table}",
            ).format(table=outcome.outputs["response"])
        )
        made = {RESULTS[kind]: path for kind, path in outcome.outputs.items()}
        return self.results({FOLDER: str(self._request.folder), **made, self.SECONDS: outcome.seconds})


def layer_names() -> dict[str, str]:
    """Return what the layers of the sample pair are called."""
    return {
        "hsi": translate("SpectraMorph", "Sample HSI (EnMAP-like, 30 m)"),
        "msi": translate("SpectraMorph", "Sample MSI (Sentinel-2-like, 10 m)"),
        "truth": translate("SpectraMorph", "Sample truth (224 bands, 10 m)"),
    }


def next_step() -> str:
    """Return what to do with the sample pair."""
    names = layer_names()
    return translate(
        "SpectraMorph",
        "Next: Raster ▸ SpectraMorph ▸ Fuse Hyperspectral and Multispectral Images… with the hyperspectral image "
        "“{hsi}” and the multispectral image “{msi}”, which its dialog finds by itself; then Run.",
    ).format(hsi=names["hsi"], msi=names["msi"])


def show_first(layer: QgsMapLayer) -> None:
    """Show a layer as its style says, and the map where it lies."""
    show_as_written(layer)
    if layer.project() is QgsProject.instance():  # and no script's own
        zoom_to(layer)
