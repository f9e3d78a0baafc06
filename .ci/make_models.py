"""Make the models that come with the plugin: `/usr/bin/python3 .ci/make_models.py`, with QGIS's Python.

It writes processing/models/*.model3. They are made by the oldest version of QGIS that is claimed to work, as later ones
read what it writes. The algorithms' defaults are written out, as the modeler does.
"""

from __future__ import annotations

from typing import Any

from offscreen_qgis import ROOT, registered_provider
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

Source = QgsProcessingModelChildParameterSource
COLUMN, ROW, BOX = 310, 110, QSizeF(250, 36)  # of the boxes in the modeler
MATERIALS = 4


class Maker:
    """A model being made, its boxes laid out in columns: inputs, then the steps with their outputs right of them."""

    def __init__(self, texts: Any) -> None:
        self.model = QgsProcessingModelAlgorithm(texts.name, "Example models")
        self.model.setHelpContent({"ALG_DESC": texts.help_text, "ALG_CREATOR": "SpectraMorph"})
        self._labels = texts.labels
        self._inputs = 0

    def image(self, name: str, optional: bool = False) -> Source:
        """Add an image to give."""
        return self._input(QgsProcessingParameterRasterLayer(name, self._labels[name], optional=optional))

    def number(self, name: str, default: float, least: float, most: float) -> Source:
        """Add a number to give."""
        kind = QgsProcessingParameterNumber.Type.Double
        return self._input(
            QgsProcessingParameterNumber(name, self._labels[name], kind, default, minValue=least, maxValue=most)
        )

    def _input(self, definition: Any) -> Source:
        component = QgsProcessingModelParameter(definition.name())
        component.setSize(BOX)
        component.setPosition(QPointF(140 + COLUMN * self._inputs, 60))
        self._inputs += 1
        self.model.addModelParameter(definition, component)
        return Source.fromModelParameter(definition.name())

    def step(
        self,
        name: str,
        algorithm: str,
        values: dict[str, Any],
        outputs: dict[str, str],
        *,
        at: tuple[float, float],
        title: str,
    ) -> str:
        """Add a step.

        Parameters
        ----------
        values : by parameter: a source, some of them, or a value.
        outputs : the results of the step that are results of the model, with their names there.
        at : column and row of the box.
        """
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(title)
        child.setSize(BOX)
        child.setPosition(QPointF(140 + COLUMN * at[0], 60 + ROW * at[1]))
        for definition in child.algorithm().parameterDefinitions():
            if definition.name() in values:
                child.addParameterSources(definition.name(), _sources(values[definition.name()]))
            elif not definition.isDestination() and definition.defaultValue() is not None:
                child.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
        finals = {}
        for number, (output, final) in enumerate(outputs.items()):
            made = QgsProcessingModelOutput(final, self._labels[final])
            made.setChildId(name)
            made.setChildOutputName(output)
            made.setMandatory(True)
            made.setSize(BOX)
            made.setPosition(child.position() + QPointF(COLUMN, 48 * number))
            finals[final] = made
        child.setModelOutputs(finals)
        return self.model.addChildAlgorithm(child)


def _sources(value: Any) -> list[Source]:
    values = value if isinstance(value, list) else [value]
    return [each if isinstance(each, Source) else Source.fromStaticValue(each) for each in values]


TEMPORARY = "TEMPORARY_OUTPUT"
of = Source.fromChildOutput


def fuse_and_compare(texts: Any) -> QgsProcessingModelAlgorithm:
    """Make the first."""
    make = Maker(texts)
    hsi, msi, reference = make.image("HSI"), make.image("MSI"), make.image("REFERENCE", optional=True)
    fuse = make.step(
        "fuse",
        "spectramorph:fuse",
        {"HSI": hsi, "MSI": msi},
        {"OUTPUT": "Fused image", "RESIDUALS": "Residuals"},
        at=(0.5, 1.5),
        title="Fuse both images",
    )
    make.step(
        "assess",
        "spectramorph:assessfusion",
        {"FUSED": of(fuse, "OUTPUT"), "HSI": hsi, "MSI": msi, "REFERENCE": reference},
        {"OUTPUT": "Table of figures", "REPORT": "Page of figures"},
        at=(1.5, 3.5),
        title="Assess the fused image",
    )
    return make.model


def one_model_several_dates(texts: Any) -> QgsProcessingModelAlgorithm:
    """Make the second."""
    make = Maker(texts)
    hsi, *dates = (make.image(name) for name in ("HSI", "MSI", "MSI2", "MSI3"))
    fuse = make.step(
        "fuse",
        "spectramorph:fuse",
        {"HSI": hsi, "MSI": dates[0]},
        {"OUTPUT": "Fused image, first date", "MODEL": "Fitted model"},
        at=(0.5, 1.5),
        title="Fuse the first date, keep the model",
    )
    for number, date, msi in zip((2, 3), ("second", "third"), dates[1:]):
        make.step(
            f"apply{number}",
            "spectramorph:applymodel",
            {"MODEL": of(fuse, "MODEL"), "MSI": msi, "HSI": hsi},
            {"OUTPUT": f"Fused image, {date} date", "DOUBTFUL": f"Where not to trust it, {date} date"},
            at=(0.5 + 1.2 * (number - 1), 1.5 + 1.5 * (number - 1)),
            title=f"Apply the model to the {date} date",
        )
    return make.model


def endmembers_to_classes(texts: Any) -> QgsProcessingModelAlgorithm:
    """Make the third."""
    make = Maker(texts)
    hsi, msi, _ = make.image("HSI"), make.image("MSI"), make.number("SHARE", 0.5, 0.0, 1.0)
    extract = make.step(
        "extract",
        "spectramorph:extractendmembers",
        {"HSI": hsi, "ENDMEMBER_COUNT": MATERIALS},
        {"OUTPUT": "Endmembers"},
        at=(0, 1.5),
        title="Find the spectra of four materials",
    )
    fuse = make.step(
        "fuse",
        "spectramorph:fuse",
        {"HSI": hsi, "MSI": msi, "ENDMEMBER_LIBRARY": of(extract, "OUTPUT")},
        {"ABUNDANCES": "Fractions"},
        at=(0.6, 2.7),
        title="Map their fractions",
    )
    marked = [
        make.step(
            f"class{number}",
            "native:reclassifybytable",
            {
                "INPUT_RASTER": of(fuse, "ABUNDANCES"),
                "RASTER_BAND": number,
                "TABLE": Source.fromExpression(f"array(-1, @SHARE, 0, @SHARE, 2, {number})"),
                "DATA_TYPE": 1,  # Int16
            },
            {},
            at=(number - 1, 4),
            title=f"{number} where material {number} prevails",
        )
        for number in range(1, MATERIALS + 1)
    ]
    classes = make.step(
        "classes",
        "native:cellstatistics",
        {
            "INPUT": [of(each, "OUTPUT") for each in marked],
            "STATISTIC": 7,  # the maximum
            "REFERENCE_LAYER": of(marked[0], "OUTPUT"),
        },
        {"OUTPUT": "Classes"},
        at=(1.5, 5.2),
        title="Put the classes together",
    )
    make.step(
        "areas",
        "native:rasterlayeruniquevaluesreport",
        {"INPUT": of(classes, "OUTPUT")},
        {"OUTPUT_TABLE": "Areas of the classes"},
        at=(1.5, 6.4),
        title="List their areas",
    )
    return make.model


MODELS = {
    "fuseandcompare": fuse_and_compare,
    "onemodelseveraldates": one_model_several_dates,
    "endmemberstoclasses": endmembers_to_classes,
}


def main() -> None:
    """Write all of them."""
    with registered_provider():
        from spectramorph.processing import example_models

        example_models.MODELS.mkdir(exist_ok=True)
        for name, texts in example_models.texts().items():
            model = MODELS[name](texts)
            fine, reasons = model.validate()
            if not fine:
                raise ValueError(f"{name}: {reasons}")
            path = ROOT / "processing" / "models" / f"{name}{example_models.SUFFIX}"
            if not model.toFile(str(path)):
                raise OSError(f"{path} cannot be written.")
            print(path)


if __name__ == "__main__":
    main()
