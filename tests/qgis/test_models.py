"""The algorithms chained in a model, and run as a batch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
)
from rasters import HSI_WAVELENGTHS, split_msi
from support import files_in, run_batch

Source = QgsProcessingModelChildParameterSource


def child(model: QgsProcessingModelAlgorithm, algorithm: str, values: dict, outputs: dict[str, str]) -> str:
    """Add a child whose results named in `outputs` are results of the model, by those names."""
    added = QgsProcessingModelChildAlgorithm(f"spectramorph:{algorithm}")
    added.setChildId(algorithm)
    added.setDescription(algorithm)
    for definition in added.algorithm().parameterDefinitions():
        if definition.name() in values:
            added.addParameterSources(definition.name(), [values[definition.name()]])
        elif not definition.isDestination() and definition.defaultValue() is not None:
            added.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
    finals = {}
    for name, final in outputs.items():
        output = QgsProcessingModelOutput(final, final)
        output.setChildId(algorithm)
        output.setChildOutputName(name)
        finals[final] = output
    added.setModelOutputs(finals)
    model.addChildAlgorithm(added)
    return algorithm


def destinations(model: QgsProcessingModelAlgorithm, folder: Path, files: dict[str, str]) -> dict[str, str]:
    """Return a model's parameters for its results, which are named in another way in each version of QGIS."""
    named = {definition.description(): definition.name() for definition in model.destinationParameterDefinitions()}
    return {named[result]: str(folder / file) for result, file in files.items()}


@pytest.fixture(scope="module")
def model_file(spectramorph, tmp_path_factory) -> Path:
    """A model that extracts endmembers, fuses, and exports abundances and fuses again with the model of the fusion."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    for name in ("hsi", "msi"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    hsi, msi, count = Source.fromModelParameter("hsi"), Source.fromModelParameter("msi"), Source.fromStaticValue(3)
    extract = child(model, "extractendmembers", {"HSI": hsi, "ENDMEMBER_COUNT": count}, {"OUTPUT": "Spectra"})
    choices_of_type = {"DATA_TYPE": Source.fromStaticValue("float32")}
    choices = {"PRESET": Source.fromStaticValue("sharp"), **choices_of_type}
    fuse = child(model, "fuse", {"HSI": hsi, "MSI": msi, "ENDMEMBER_COUNT": count, **choices}, {"OUTPUT": "Fused"})
    model.childAlgorithm(fuse).setDependencies([QgsProcessingModelChildDependency(extract)])
    # Without an output of the model, the file is a temporary one.
    model.childAlgorithm(fuse).addParameterSources("MODEL", [Source.fromStaticValue("TEMPORARY_OUTPUT")])
    fitted = Source.fromChildOutput(fuse, "MODEL")
    child(model, "exportabundances", {"MODEL": fitted, "MSI": msi, "HSI": hsi}, {"OUTPUT": "Maps"})
    child(model, "applymodel", {"MODEL": fitted, "MSI": msi, "HSI": hsi, **choices_of_type}, {"OUTPUT": "Applied"})
    assert model.validate() == (True, [])
    path = tmp_path_factory.mktemp("model") / "chain.model3"
    assert model.toFile(str(path))
    return path


@pytest.mark.slow
def test_model_chains_all_three(model_file, pair, tmp_path, project: QgsProject):
    import processing

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(model_file))
    files = {"Spectra": "spectra.csv", "Fused": "fused.tif", "Maps": "maps.tif", "Applied": "applied.tif"}
    outputs = destinations(model, tmp_path, files)
    processing.runAndLoadResults(model, {"hsi": str(pair.hsi), "msi": str(pair.msi), **outputs})
    assert files_in(tmp_path) == ["applied.tif", "fused.tif", "maps.tif", "spectra.csv"]
    fused, maps, applied = (gdal.Open(str(tmp_path / name)) for name in ("fused.tif", "maps.tif", "applied.tif"))
    np.testing.assert_array_equal(applied.ReadAsArray(), fused.ReadAsArray())
    assert (fused.RasterCount, maps.RasterCount) == (len(HSI_WAVELENGTHS), 3)
    assert fused.GetRasterBand(1).DataType == gdal.GDT_Float32

    layers = {Path(layer.source().split("|")[0]).name: layer for layer in project.mapLayers().values()}
    names = {"applied.tif", "fused.tif", "maps.tif", "spectra.csv"}
    assert set(layers) == {*names, pair.hsi.name}  # the last one to compare with
    assert isinstance(layers["maps.tif"].renderer(), QgsSingleBandPseudoColorRenderer)
    assert layers["fused.tif"].renderer().usesBands() != [1, 2, 3]
    assert layers["spectra.csv"].fields()[4].isNumeric()


@pytest.mark.slow
def test_model_estimates_the_response_and_fuses_with_it(spectramorph, slow_pair, tmp_path):
    """The table, the blur and the images in files of their own go from child to child."""
    import processing

    model = QgsProcessingModelAlgorithm("estimate", "tests")
    for definition in (QgsProcessingParameterRasterLayer("hsi"), QgsProcessingParameterMultipleLayers("msi")):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    images = {"HSI": Source.fromModelParameter("hsi"), "MSI": Source.fromModelParameter("msi")}
    estimate = child(model, "estimateresponse", images, {"PLOT": "Plot"})
    for name in ("OUTPUT", "BLUR"):
        model.childAlgorithm(estimate).addParameterSources(name, [Source.fromStaticValue("TEMPORARY_OUTPUT")])
    found = {"RESPONSE": Source.fromChildOutput(estimate, "OUTPUT"), "BLUR": Source.fromChildOutput(estimate, "BLUR")}
    child(model, "fuse", {**images, **found}, {"OUTPUT": "Fused"})
    assert model.validate() == (True, [])
    outputs = destinations(model, tmp_path, {"Plot": "p.html", "Fused": "fused.tif"})
    msis = split_msi(slow_pair, tmp_path / "in")
    processing.run(model, {"hsi": str(slow_pair.hsi), "msi": msis, **outputs})
    assert files_in(tmp_path) == ["fused.tif", "in", "p.html"]


@pytest.mark.slow
def test_batch(spectramorph, pair, tmp_path, project: QgsProject, qgis_iface):
    """Two rows in the toolbox's batch panel, loaded on completion."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:extractendmembers")
    dialog = BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    panel.addRow()
    for row, (image, count) in enumerate([(pair.hsi, 3), (pair.msi, 2)]):
        for name, value in (("HSI", str(image)), ("ENDMEMBER_COUNT", count)):
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, panel.processing_context)
        cell = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        cell.setValue(str(tmp_path / f"{row}.csv"))
    panel.checkLoadLayersOnCompletion.setChecked(True)
    run_batch(dialog)
    assert files_in(tmp_path) == ["0.csv", "1.csv"]
    assert len(project.mapLayers()) == 2
    for layer in project.mapLayers().values():
        assert layer.fields()[2].isNumeric()
    dialog.close()
