"""Run again: from the record beside an output to the dialog that asks for the same."""

from __future__ import annotations

import dataclasses
import importlib
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsRasterLayer
from qgis.gui import QgsBrowserGuiModel, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMainWindow
from support import delete


@pytest.fixture
def ours(spectramorph):
    """Return a function that imports a module of the plugin."""
    return lambda name: importlib.import_module(f"spectramorph.{name}")


@pytest.fixture
def make_record(ours):
    """Return a function that makes the record of a request."""
    protocol = ours("spectramorph_plugin.protocol.record")

    def make(request):
        files = [protocol.InputFile.of("hsi", path) for path in ours_inputs(request)]
        return protocol.RunRecord("0.1.0", {}, "a computer", "2026-01-01", "2026-01-01", request, tuple(files), {}, ())

    requests = ours("spectramorph_plugin.protocol.requests")
    ours_inputs = requests.input_files
    return make


@pytest.fixture
def requests(ours, pair, tmp_path) -> list:
    """One request of each job with a record, with other values than the defaults wherever that can be."""
    kinds = ours("spectramorph_plugin.protocol.requests")
    for name in ("response.csv", "blur.csv", "library.csv", "names.csv", "model.safetensors", "product.he5"):
        (tmp_path / name).touch()
    images = {"hsi": pair.hsi, "msi": (pair.msi, pair.msi)}
    return [
        kinds.FuseRequest(
            **images,
            output=tmp_path / "fused.tif",
            sensor="sentinel-2b",
            sensor_bands=("B2", "B3", "B4", "B8"),
            response=tmp_path / "response.csv",
            msi_wavelengths=(490.0, 560.5, 665.0, 842.0),
            msi_fwhm=(65.0, 35.0, 30.0, 115.25),
            abundances=tmp_path / "abundances.tif",
            endmembers=tmp_path / "endmembers.csv",
            model=tmp_path / "m.safetensors",
            residuals=tmp_path / "residuals.tif",
            uncertainty=tmp_path / "uncertainty.tif",
            count=5,
            preset="published",
            blur=tmp_path / "blur.csv",
            coarse_prior="on",
            hsi_mask=pair.hsi,
            msi_mask=pair.msi,
            product_mask=False,
            overlap="vnir",
            hsi_wavelengths=(420.5, 444.25, 468.0),
            hsi_fwhm=(12.0, 11.5, 13.0),
            bad_bands="1-3,5",
            scheduler="tcp://10.0.0.1:8786",
            parts=tmp_path / "parts",
            radiometric_matching=False,
            spectral_scale=0.000125,
            registration=False,
            shift=(0.4, -1.2),
            align_to="hsi",
            training="both",
            assessment=True,
            constrained=False,
            materials=3,
            endmember_library=tmp_path / "library.csv",
            name_library=tmp_path / "names.csv",
            report=tmp_path / "report.html",
            device="cpu",
            dtype="float32",
            seed=7,
            threads=2,
        ),
        kinds.FuseRequest(**images, output=tmp_path / "fused.tif"),
        kinds.ExportAbundancesRequest(
            model=tmp_path / "model.safetensors", **images, output=tmp_path / "a.tif", constrained=True, threads=1
        ),
        kinds.EstimateResponseRequest(**images, output=tmp_path / "r.csv", blur=tmp_path / "b.csv"),
        kinds.ExtractEndmembersRequest(hsi=pair.hsi, output=tmp_path / "e.csv", count=4),
        kinds.CoregisterRequest(
            reference=pair.hsi,
            image=pair.msi,
            output=tmp_path / "c.tif",
            method="resampling",
            largest_shift=3,
            reference_mask=pair.hsi,
            image_mask=pair.msi,
            threads=3,
        ),
        kinds.CoregisterRequest(reference=pair.hsi, image=pair.msi, output=tmp_path / "c.tif"),
        kinds.ResampleRequest(
            hsi=pair.hsi, output=tmp_path / "s.tif", sensor="worldview-3", sensor_bands=("RED", "NIR1"), dtype="float32"
        ),
        kinds.ImportProductRequest(product=tmp_path / "product.he5", output=tmp_path / "i.tif"),
    ]


def test_every_request_comes_back_from_its_parameters(ours, requests, make_record):
    again, options = ours("processing.run_again"), ours("processing.options")
    unset = {
        field.name
        for field in dataclasses.fields(requests[0])
        if getattr(requests[0], field.name) == field.default and not field.metadata["is_list"]
    }
    assert not unset, "give these a value other than the default"
    for request in requests:
        record = make_record(request)
        algorithm = again.algorithm_of(record)
        given = again.parameters_of(record, algorithm)
        assert algorithm.request(options.Given(algorithm, given, QgsProcessingContext())) == request


def test_outputs_that_are_there_stay(ours, requests, make_record, tmp_path):
    again = ours("processing.run_again")
    fuse = requests[0]
    for name in ("fused.tif", "fused-2.tif"):
        (tmp_path / name).touch()
    gone = dataclasses.replace(fuse, abundances=tmp_path / "gone" / "abundances.tif")
    given = again.parameters_of(make_record(gone), again.algorithm_of(make_record(gone)))
    assert given["OUTPUT"] == str(tmp_path / "fused-3.tif")
    assert given["RESIDUALS"] == str(tmp_path / "residuals.tif")
    assert given["ABUNDANCES"] == "TEMPORARY_OUTPUT"
    temporary = dataclasses.replace(fuse, output=Path(QgsProcessingUtils.generateTempFilename("OUTPUT.tif")))
    given = again.parameters_of(make_record(temporary), again.algorithm_of(make_record(temporary)))
    assert given["OUTPUT"] == "TEMPORARY_OUTPUT"


def test_records_that_have_no_dialog(ours, pair, make_record):
    again = ours("processing.run_again")
    inspected = make_record(ours("spectramorph_plugin.protocol.requests").InspectRequest(hsi=pair.hsi))
    with pytest.raises(ours("spectramorph_plugin.errors").UserError, match="a run that has no dialog"):
        again.algorithm_of(inspected)


def test_a_file_of_anothers_is_no_record(ours, tmp_path, pair):
    again = ours("processing.run_again")
    raster = tmp_path / "fused.tif"
    shutil.copy(pair.hsi, raster)
    place = tmp_path / "fused.tif.run.json"
    place.write_text("how far I ran")
    layer = QgsRasterLayer(str(raster), "fused")
    layer.setCustomProperty("spectramorph/record", str(place))
    assert again.record_of(layer) is None
    place.write_text('{"format": "spectramorph-run"}')
    assert again.record_of(layer) == place


class Window:
    """As much of QGIS's interface as is used here, with a real window and a real message bar."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.bar = QgsMessageBar()
        self.actions: dict[str, object] = {}
        self.active = None

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def activeLayer(self):
        return self.active

    def addPluginToRasterMenu(self, name, action) -> None: ...

    def removePluginRasterMenu(self, name, action) -> None: ...

    def addCustomActionForLayerType(self, action, menu, kind, all_layers) -> None:
        self.action = action

    def removeCustomActionForLayerType(self, action) -> None: ...

    def addCustomActionForLayer(self, action, layer) -> None:
        self.actions[layer.name()] = action


@pytest.fixture
def window(ours, project):
    """The interface, with the entries of run again."""
    made = Window()
    entries = ours("processing.run_again").RunAgain(made, "SpectraMorph")
    yield made
    entries.remove()


@pytest.mark.slow
def test_a_layer_with_a_record_opens_its_dialog(
    ours, pair, project, tmp_path, window, qgis_iface, monkeypatch, screenshots
):
    import processing

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    options = {"TRAINING": "images", "SEED": 3, "ASSESSMENT": False, "THREADS": 1}
    processing.run("spectramorph:fuse", {**pair.parameters, **options, "OUTPUT": str(tmp_path / "fused.tif")})
    fused, plain = QgsRasterLayer(str(tmp_path / "fused.tif"), "fused"), QgsRasterLayer(str(pair.hsi), "plain")
    project.addMapLayers([fused, plain])
    QCoreApplication.processEvents()
    assert list(window.actions) == ["fused"]

    window.active = fused
    window.actions["fused"].trigger()
    ((algorithm, given),) = opened
    assert algorithm == "spectramorph:fuse"
    assert window.bar.items() == []
    dialog = processing.createAlgorithmDialog(algorithm, given)
    dialog.show()
    QCoreApplication.processEvents()
    assert dialog.grab().save(str(screenshots / "run-again-dialog.png"))
    values = dialog.createProcessingParameters()
    assert {name: values[name] for name in options} == options
    assert (values["HSI"], values["MSI"]) == (plain.id(), [str(pair.msi)])
    assert values["OUTPUT"].sink.staticValue() == str(tmp_path / "fused-2.tif")
    assert not values.get("ABUNDANCES")
    again = processing.run(
        algorithm, {**values, "OUTPUT": str(tmp_path / "again.tif")}, feedback=QgsProcessingFeedback()
    )
    first, second = (gdal.Open(path).ReadAsArray().tobytes() for path in (str(tmp_path / "fused.tif"), again["OUTPUT"]))
    assert first == second
    delete(dialog)


def test_what_is_no_record_and_inputs_that_are_gone_are_told(
    ours, requests, make_record, tmp_path, window, monkeypatch
):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    entries = ours("processing.run_again").RunAgain(window, "SpectraMorph")
    try:
        (tmp_path / "x.run.json").write_text("{}")
        entries.show(tmp_path / "x.run.json")
        assert opened == []
        assert "is not the record of a run" in window.bar.currentItem().text()
        product = requests[-1]
        Path(tmp_path / "p.run.json").write_text(make_record(product).to_json(), encoding="utf-8")
        product.product.unlink()
        entries.show(tmp_path / "p.run.json")
        assert [name for name, _ in opened] == ["spectramorph:importproduct"]
        assert "is gone" in window.bar.currentItem().text()
    finally:
        entries.remove()
