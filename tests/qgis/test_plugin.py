"""The plugin as QGIS loads it."""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QApplication, QFileDialog
from support import PROJECT

GOLDEN = Path(__file__).with_name("golden_algorithms.json")
HEAVY = {"torch", "rasterio", "sklearn", "scipy", "matplotlib"}
REQUIRED = {
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
}  # fmt: skip


@pytest.fixture
def provider(spectramorph):
    return QgsApplication.processingRegistry().providerById("spectramorph")


@pytest.fixture
def metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PROJECT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_processing_is_that_of_qgis(spectramorph):
    import processing

    assert Path(processing.__file__).is_relative_to(QgsApplication.pkgDataPath())


def test_algorithms_are_as_they_were(provider):
    """Ids, types and defaults are what models and scripts of users hold on to.

    Where a change is meant, run with SPECTRAMORPH_WRITE_GOLDEN=1 and say in the changelog what changed.
    """
    now = {algorithm.id(): _described(algorithm) for algorithm in provider.algorithms()}
    if os.environ.get("SPECTRAMORPH_WRITE_GOLDEN"):
        GOLDEN.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    assert now == json.loads(GOLDEN.read_text(encoding="utf-8"))


def _described(algorithm) -> dict:
    return {
        "parameters": [_described_parameter(parameter) for parameter in algorithm.parameterDefinitions()],
        "outputs": {output.name(): output.type() for output in algorithm.outputDefinitions()},
    }


def _described_parameter(parameter) -> dict:
    flags = parameter.flags()
    described = {
        "id": parameter.name(),
        "type": parameter.type(),
        "default": parameter.defaultValue(),
        "optional": bool(flags & QgsProcessingParameterDefinition.Flag.FlagOptional),
        "advanced": bool(flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced),
    }
    if parameter.type() == "enum":
        described["choices"] = parameter.options()
    if parameter.isDestination():
        described["created by default"] = parameter.createByDefault()
    return described


def test_every_algorithm_and_parameter_has_help(provider):
    for algorithm in provider.algorithms():
        assert all((algorithm.shortHelpString(), algorithm.shortDescription(), algorithm.helpUrl())), algorithm.id()
        assert "<" not in algorithm.shortHelpString(), "qgis_process prints tags as they are"
        assert algorithm.tags()
        is_model = isinstance(algorithm, QgsProcessingModelAlgorithm)
        assert algorithm.group() == ("Example models" if is_model else "")
        assert not algorithm.icon().isNull()
        assert Path(algorithm.svgIconPath()).is_file()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.help() or is_model, f"{algorithm.id()} {parameter.name()}"


def test_provider_names_itself_and_writes_geotiff_and_csv_only(provider, metadata):
    assert provider.name() == "SpectraMorph"
    assert provider.versionInfo() == metadata["version"]
    assert Path(provider.svgIconPath()).is_file()
    assert provider.supportedOutputRasterLayerExtensions() == ["tif", "tiff"]
    output = provider.algorithm("fuse").parameterDefinition("ENDMEMBERS")
    assert (output.defaultFileExtension(), output.dataType()) == ("csv", QgsProcessing.SourceType.TypeVector)
    assert provider.algorithm("fuse").parameterDefinition("MODEL").defaultFileExtension() == "safetensors"
    plot = provider.algorithm("estimateresponse").outputDefinition("PLOT")
    assert plot.type() == "outputHtml", "opens in the Results Viewer"


def test_metadata_is_what_the_store_asks_for(metadata):
    assert set(metadata) >= REQUIRED
    assert metadata["hasProcessingProvider"] == "yes"
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert metadata["supportsQt6"] == "True"
    assert (PROJECT / metadata["icon"]).is_file()


def test_start_of_qgis_pays_nothing(plugin_parent):
    """Importing plugin and provider must not import the engine's libraries, nor QGIS's processing; QGIS brings numpy
    itself from 3.40 on.
    """
    code = (
        "import sys, qgis.core; qgis_brings = set(sys.modules); sys.path.insert(0, sys.argv[1]); "
        "import spectramorph.spectramorph_plugin.plugin; "
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - qgis_brings}))"
    )
    told = subprocess.run(
        [sys.executable, "-P", "-c", code, str(plugin_parent)], capture_output=True, text=True, check=True
    )
    loaded = set(told.stdout.split())
    assert "spectramorph" in loaded
    assert not loaded & (HEAVY | {"processing", "osgeo", "numpy"})


def test_menu_entries_open_dialogs_and_unload_takes_all_back(spectramorph, plugin, qgis_window, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *about: asked.append("a record") or ("", ""))
    plugin.unload()
    with_window = spectramorph.classFactory(qgis_window)
    with_window.initGui()
    try:
        assert QgsApplication.processingRegistry().providerById("spectramorph") is not None
        # Beside the engine window there are those that open what needs a map: test_spectral_view.py, test_compare.py.
        *algorithms, _, again = (action for action in qgis_window.menu.actions() if not action.isCheckable())
        assert qgis_window.tool_bar.actions() == algorithms[:1]
        for action in algorithms:
            assert action.text()
            assert not action.icon().isNull()
            action.trigger()
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, AlgorithmDialog)]
        opened = {each.algorithm().name(): each for each in dialogs if each.isVisible()}
        names = {
            "fuse",
            "fusemany",
            "estimateresponse",
            "extractendmembers",
            "applymodel",
            "exportabundances",
            "importproduct",
            "resampletosensor",
            "coregister",
            "assessfusion",
            "simulatepair",
            "loadsampledata",
        }
        assert opened.keys() == names
        for dialog in opened.values():
            dialog.close()
        again.trigger()
        assert asked == ["a record"]
    finally:
        with_window.unload()
    assert qgis_window.menu.actions() == []
    assert qgis_window.tool_bar.actions() == []
    assert qgis_window.layer_actions == []
    assert QgsApplication.processingRegistry().providerById("spectramorph") is None
    plugin.initProcessing()  # for the tests that follow


@pytest.mark.parametrize("source", sorted((PROJECT / "i18n").glob("*.ts")), ids=lambda path: path.stem)
def test_translations_are_compiled(source: Path):
    messages = ElementTree.parse(source).iter("message")
    texts = {message.findtext("source"): message.findtext("translation") for message in messages}
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        compiled = {text: QCoreApplication.translate("SpectraMorph", text) for text in texts}
    finally:
        QCoreApplication.removeTranslator(translator)
    assert compiled == texts, "run `make translations`"


def test_plugin_speaks_the_language_of_qgis(spectramorph, plugin):
    plugin.unload()
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", "de_AT")
    german = spectramorph.classFactory(None)
    try:
        german.initProcessing()
        algorithm = QgsApplication.processingRegistry().algorithmById("spectramorph:extractendmembers")
        assert algorithm.displayName() == "Endmember bestimmen"
    finally:
        german.unload()
        QgsSettings().remove("locale/overrideFlag")
        QgsSettings().remove("locale/userLocale")
    plugin.translator = None
    plugin.initProcessing()
    assert QCoreApplication.translate("SpectraMorph", "Extract endmembers") == "Extract endmembers"
