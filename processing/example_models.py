"""Models that come with the plugin: examples of how algorithms are chained, to run, to open in the modeler, to copy.

The files in models/ are made by .ci/make_models.py; what people read of them stands here, where it is translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER
from .algorithm import help_url

translate = QCoreApplication.translate

MODELS = Path(__file__).parent / "models"
SUFFIX = ".model3"
GROUP_ID = "examplemodels"


@dataclass(frozen=True)
class Texts:
    """What people read of a model.

    Parameters
    ----------
    name : what it is called.
    short : what it does, in a sentence.
    help_text : what it does, step by step.
    labels : what its inputs and outputs are called, by their names in the file. An output is named there as in English,
        since QGIS calls the layer so.
    """

    name: str
    short: str
    help_text: str
    labels: Mapping[str, str]


def texts() -> dict[str, Texts]:
    """Return what people read of each model, by the name of its file, in the order of the toolbox."""
    hsi = translate("SpectraMorph", "Hyperspectral image")
    msi = translate("SpectraMorph", "Multispectral image")
    return {
        "fuseandcompare": Texts(
            translate("SpectraMorph", "Fuse and compare"),
            translate("SpectraMorph", "Fuses two images and tells in figures how good the result is."),
            translate(
                "SpectraMorph",
                "1. Fuses the hyperspectral image with the multispectral one.\n"
                "2. Assesses the fused image: blurred, it should be the hyperspectral image; through the response, the "
                "multispectral one. With a reference, as the truth of the sample data, it is compared with that, "
                "too.\n\n"
                "The table and the page hold the figures; the residuals show where the fused image does not agree with "
                "the two.",
            ),
            {
                "HSI": hsi,
                "MSI": msi,
                "REFERENCE": translate("SpectraMorph", "Reference, if there is one"),
                "Fused image": translate("SpectraMorph", "Fused image"),
                "Residuals": translate("SpectraMorph", "Residuals"),
                "Table of figures": translate("SpectraMorph", "Table of figures"),
                "Page of figures": translate("SpectraMorph", "Page of figures"),
            },
        ),
        "onemodelseveraldates": Texts(
            translate("SpectraMorph", "One model over several dates"),
            translate("SpectraMorph", "Fits a model to one date and fuses two other dates with it."),
            translate(
                "SpectraMorph",
                "1. Fuses the hyperspectral image with the multispectral one that is nearest to it in time, and keeps "
                "the fitted model.\n"
                "2. Applies the model to two multispectral images of other dates: nothing is learned anew, so that the "
                "results can be compared from date to date.\n\n"
                "For each of these dates a map tells where not to trust the result: 1 where the two images show "
                "different things, 2 where the values are unlike all that was learned from, 3 both. For more dates, "
                "copy a step of the model, or take “Fuse many pairs”.",
            ),
            {
                "HSI": hsi,
                "MSI": translate("SpectraMorph", "Multispectral image, first date"),
                "MSI2": translate("SpectraMorph", "Multispectral image, second date"),
                "MSI3": translate("SpectraMorph", "Multispectral image, third date"),
                "Fused image, first date": translate("SpectraMorph", "Fused image, first date"),
                "Fused image, second date": translate("SpectraMorph", "Fused image, second date"),
                "Fused image, third date": translate("SpectraMorph", "Fused image, third date"),
                "Where not to trust it, second date": translate("SpectraMorph", "Where not to trust it, second date"),
                "Where not to trust it, third date": translate("SpectraMorph", "Where not to trust it, third date"),
                "Fitted model": translate("SpectraMorph", "Fitted model"),
            },
        ),
        "endmemberstoclasses": Texts(
            translate("SpectraMorph", "Endmembers, fractions, classes"),
            translate("SpectraMorph", "Finds four materials, maps their fractions and makes classes of these."),
            translate(
                "SpectraMorph",
                "1. Finds the spectra of four materials in the hyperspectral image.\n"
                "2. Maps which fraction of each fine pixel they are.\n"
                "3. Makes classes of the fractions, by QGIS's own “Reclassify by table” and “Cell statistics”: 1 to 4 "
                "where a material has more than the share given, 0 where none has.\n"
                "4. Lists the area of each class.\n\n"
                "For other rules, or more materials, change the steps in the modeler.",
            ),
            {
                "HSI": hsi,
                "MSI": msi,
                "SHARE": translate("SpectraMorph", "Share of a pixel from which it is a class"),
                "Endmembers": translate("SpectraMorph", "Endmembers"),
                "Fractions": translate("SpectraMorph", "Fractions"),
                "Classes": translate("SpectraMorph", "Classes"),
                "Areas of the classes": translate("SpectraMorph", "Areas of the classes"),
            },
        ),
    }


class ExampleModel(QgsProcessingModelAlgorithm):
    """One of the models, with its texts translated; its own file is not written to by the modeler.

    Parameters
    ----------
    name : of its file.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._texts = texts()[name]
        self.fromFile(str(MODELS / f"{name}{SUFFIX}"))
        self.setSourceFilePath("")
        self.setName(self._texts.name)
        self.setGroup(translate("SpectraMorph", "Example models"))
        for definition in self.parameterDefinitions():
            label = self._texts.labels.get(definition.name().rpartition(":")[2])  # QGIS puts the step before it
            if label is not None:
                definition.setDescription(label)

    def createInstance(self) -> ExampleModel:
        return type(self)(self._name)

    def name(self) -> str:
        return self._name

    def groupId(self) -> str:
        return GROUP_ID

    def shortDescription(self) -> str:
        return self._texts.short

    def shortHelpString(self) -> str:
        return self._texts.help_text

    def helpUrl(self) -> str:
        return help_url(self.name())

    def tags(self) -> list[str]:
        return translate("SpectraMorph", "example,model,modeler,workflow,chain").split(",")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_FOLDER / "icons" / "examplemodel.svg")
