"""What the algorithms ask of the engine, and what they make of its answer: a script stands in for the engine."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)
from rasters import split_msi, write_raster

LIMITS = {"least": 2, "most": 9, "special": "auto"}


@pytest.fixture
def jobs(spectramorph):
    """The module of the requests."""
    from spectramorph.spectramorph_plugin.protocol import requests

    return requests


@pytest.fixture
def outcomes(spectramorph):
    """The module of the outcomes."""
    from spectramorph.spectramorph_plugin.protocol import outcomes

    return outcomes


@pytest.fixture
def fuse_outcome(outcomes):
    """What a fusion with everything in it comes to."""
    return outcomes.FuseOutcome(
        outputs={"output": "fused.tif"},
        seconds=1.5,
        device="cpu",
        device_reason="",
        preset="sharp",
        endmember_count=5,
        count_reason="asked for",
        endmembers=(outcomes.EndmemberSummary("1 vegetation-like", "a red edge", 0.75),),
        materials_reason="asked for",
        blur="estimated",
        response="the sensor's",
        training="both: the smaller error",
        registration=outcomes.Registration(0.25, -0.5, True, "found"),
        assessment=outcomes.Assessment(5.5, 1.25, 3.0),
        error=outcomes.ToldError(
            rmse=0.01,
            psnr=31.5,
            peak=0.4,
            spread=2.0,
            sam=1.5,
            gain=6.5,
            verdict="much nearer to the truth than interpolation",
            lower_bound=False,
            why_bound="",
            disagreement=0.1,
            counted=1.0,
            psnr_everywhere=31.5,
            has_map=True,
            map_worth=0.5,
            bands=(1, 2),
            band_rmse=(0.01, 0.02),
            to_68=0.84,
            to_90=1.52,
        ),
        ratio=3.0,
        coarse_prior=False,
        bands=(outcomes.BandMatch("B2", 1.0, 0.0, 0.99, 0.0),),
        lowest_correlation=0.99,
        display={"output": outcomes.Display((3, 2, 1), (0.0, 0.0, 0.0), (1.0, 1.0, 1.0))},
    )


@pytest.fixture
def engine(monkeypatch, tmp_path, outcomes):
    """Return a function that sets the outcome of the next run, and one that returns what the engine was asked."""
    asked, said = tmp_path / "engine" / "asked", tmp_path / "engine" / "said"
    asked.parent.mkdir()
    python = tmp_path / "engine" / "python"
    answers = f'while read -r line; do printf "%s" "$line" > "{asked}"; cat "{said}"; done'
    python.write_text(f'#!/bin/sh\n[ "$2" = "-c" ] && exit 0\n{answers}\n')
    python.chmod(0o755)
    monkeypatch.setenv("SPECTRAMORPH_PYTHON", str(python))

    def answer(outcome) -> None:
        lines = {"type": "start", "process_id": 0}, {"type": "result", "outcome": outcomes.to_plain(outcome, [])}
        said.write_text("".join(f"{json.dumps(line)}\n" for line in lines))

    return answer, lambda: json.loads(asked.read_text())


def test_outcome_arrives_as_it_was_sent(spectramorph, outcomes, fuse_outcome):
    from spectramorph.spectramorph_plugin.protocol import figures
    from spectramorph.spectramorph_plugin.runtime.outcome import parse_outcome

    registration = outcomes.Registration(0.0, 0.0, False, "no texture")
    estimate = outcomes.EstimateResponseOutcome(
        outputs={},
        seconds=1.0,
        bands=fuse_outcome.bands,
        centres=(490.0,),
        widths=(65.0,),
        lowest_correlation=0.9,
        registration=registration,
        blur="",
        blur_fwhm=1.1,
    )
    without = replace(
        fuse_outcome, registration=None, assessment=None, error=None, lowest_correlation=None, bands=(), display={}
    )
    band = figures.BandLikeness("band 1", 500.0, 0.1, None, -0.01, 0.9, None, 0.8)
    likeness = figures.Likeness(9, 1.0, "as given", 0.1, 20.0, None, 1.5, 4.0, None, 0.8, None, 1.0, (band, band))
    quality = figures.QualityIndices(0.1, 0.2, 0.72, 16)
    assessed = outcomes.AssessOutcome({}, 1.0, likeness, None, likeness, quality, None, "")
    for sent in (fuse_outcome, without, estimate, assessed):
        line = json.dumps(outcomes.to_plain(sent, ["a warning"]))
        assert parse_outcome(json.loads(line)) == sent


NOT_IN_QGIS: dict[str, set[str]] = {}
"""Fields of requests, by job, that no parameter sets; say why beside each."""


@pytest.mark.parametrize(
    "algorithm",
    [
        "fuse",
        "fusemany",
        "applymodel",
        "exportabundances",
        "estimateresponse",
        "extractendmembers",
        "importproduct",
        "coregister",
        "resampletosensor",
        "assessfusion",
        "simulatepair",
        "loadsampledata",
        "enginestatus",
    ],
)
def test_every_field_of_a_request_is_declared_once(spectramorph, algorithm):
    made = QgsApplication.processingRegistry().createAlgorithmById(f"spectramorph:{algorithm}")
    declared = [option.field for option in made.options()]
    fields = {field.name for field in dataclasses.fields(made.REQUEST)}
    assert sorted(declared) == sorted(fields - NOT_IN_QGIS.get(made.REQUEST.job, set()))
    ids = [option.name for option in made.options()]
    shown = [definition.name() for definition in made.parameterDefinitions()]
    assert ids == shown


def test_numbers_keep_to_the_range_of_their_field(spectramorph):
    """Whatever range a field declares is the widget's, and what lies outside is refused by a sentence."""
    from spectramorph.processing.options import Given, Number
    from spectramorph.spectramorph_plugin.errors import UserError

    field = dataclasses.make_dataclass("Limited", [("seed", int, dataclasses.field(default=0, metadata=LIMITS))])
    (limited,) = dataclasses.fields(field)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("spectramorph:enginestatus")
    definition = Number().definition("SEED", "Random seed", limited)
    assert (definition.minimum(), definition.maximum(), definition.defaultValue()) == (0, 9, 0)
    algorithm.addParameter(definition)

    def read(value):
        return Number().read(Given(algorithm, {"SEED": value}, QgsProcessingContext()), "SEED", limited)

    assert [read(value) for value in (2, 9, "4", 0, None)] == [2, 9, 4, 0, 0]
    for value, sentence in (
        (1, "Random seed: 1 is too small: give 2 or more."),
        (10, "Random seed: 10 is too large: give 9 or less."),
        ("ten", "Random seed: “ten” is not a number: give one."),
        (float("nan"), "Random seed: “nan” is not a number: give one."),
    ):
        with pytest.raises(UserError) as told:
            read(value)
        assert str(told.value) == sentence


def test_every_option_of_fuse_arrives(run, jobs, engine, fuse_outcome, pair, tmp_path):
    answer, asked = engine
    answer(fuse_outcome)
    tables = {name: tmp_path / f"{name}.csv" for name in ("response", "blur")}
    for table in tables.values():
        table.write_text("")
    masks = {"hsi_mask": (pair.hsi, 30.0), "msi_mask": (pair.msi, 10.0)}
    for name, (image, pixel) in masks.items():
        sizes = QgsRasterLayer(str(image)).height(), QgsRasterLayer(str(image)).width()
        write_raster(tmp_path / f"{name}.tif", np.zeros((1, *sizes)), pixel)
    wanted = jobs.FuseRequest(
        hsi=pair.hsi,
        msi=(pair.msi,),
        output=tmp_path / "fused.tif",
        sensor=jobs.SENSOR_CHOICES[-1],
        sensor_bands=("B2", "B3", "B4", "B8"),
        response=tables["response"],
        msi_wavelengths=(490.0, 560.0, 665.0, 842.5),
        msi_fwhm=(65.0, 35.0, 30.0, 115.0),
        abundances=tmp_path / "abundances.tif",
        endmembers=tmp_path / "endmembers.csv",
        model=tmp_path / "model.safetensors",
        residuals=tmp_path / "residuals.tif",
        uncertainty=tmp_path / "uncertainty.tif",
        count=5,
        preset="sharp",
        blur=tables["blur"],
        coarse_prior="off",
        hsi_mask=tmp_path / "hsi_mask.tif",
        msi_mask=tmp_path / "msi_mask.tif",
        product_mask=False,
        overlap="swir",
        radiometric_matching=False,
        spectral_scale=0.0001,
        registration=False,
        shift=(0.5, -1.25),
        align_to="hsi",
        training="images",
        assessment=True,
        device="cpu",
        dtype="float32",
        seed=7,
        threads=2,
    )
    names = {"count": "ENDMEMBER_COUNT", "dtype": "DATA_TYPE"}
    given = {names.get(name, name.upper()): in_qgis(value) for name, value in vars(wanted).items()}
    run("fuse", given)
    assert asked() == [*jobs.to_arguments(wanted), "--language", "en"]


def in_qgis(value):
    """Return an option's value as QGIS takes it."""
    if isinstance(value, tuple):
        files = all(isinstance(each, Path) for each in value)
        return [str(each) for each in value] if files else ", ".join(map(str, value))
    return str(value) if isinstance(value, Path) else value


def test_defaults_of_fuse_are_those_of_the_engine(run, jobs, engine, fuse_outcome, pair, tmp_path):
    answer, asked = engine
    answer(fuse_outcome)
    images = {"HSI": str(pair.hsi), "MSI": str(pair.msi)}
    run("fuse", {**images, "OUTPUT": str(tmp_path / "fused.tif")})
    wanted = jobs.FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=tmp_path / "fused.tif")
    assert asked() == [*jobs.to_arguments(wanted), "--language", "en"]


def test_results_and_log_of_fuse(run, engine, feedback, fuse_outcome, pair, tmp_path):
    answer, _ = engine
    answer(fuse_outcome)
    output = str(tmp_path / "fused.tif")
    assert run("fuse", {**pair.parameters, "OUTPUT": output}) == {
        "OUTPUT": output,
        "SECONDS": 1.5,
        "DEVICE_USED": "cpu",
        "LOWEST_CORRELATION": 0.99,
        "ENDMEMBERS_USED": 5,
        "MATERIALS_SHOWN": 1,
        "PRESET_USED": "sharp",
        "RESPONSE_USED": "the sensor's",
        "TRAINING_USED": "both: the smaller error",
        "SHIFT_COLUMNS": 0.25,
        "SHIFT_ROWS": -0.5,
        "ASSESSED_GAIN": 5.5,
        "ASSESSED_RATIO": 3.0,
        "TOLD_PSNR": 31.5,
        "TOLD_RMSE": 0.01,
        "TOLD_SAM": 1.5,
        "LOWER_BOUND": False,
    }


def test_only_figures_that_were_made_are_returned(run, engine, feedback, fuse_outcome, pair, tmp_path):
    answer, _ = engine
    answer(replace(fuse_outcome, registration=None, assessment=None, error=None, lowest_correlation=None, training=""))
    results = run("fuse", {**pair.parameters, "OUTPUT": str(tmp_path / "fused.tif")})
    figures = {"SECONDS", "DEVICE_USED", "ENDMEMBERS_USED", "MATERIALS_SHOWN", "PRESET_USED", "RESPONSE_USED"}
    assert results.keys() == {"OUTPUT", *figures}


def test_several_images_arrive_in_their_order(run, jobs, engine, fuse_outcome, pair, project, tmp_path):
    answer, asked = engine
    answer(fuse_outcome)
    first, second = split_msi(pair, tmp_path / "in")
    layer = QgsRasterLayer(first, "a layer")
    project.addMapLayer(layer)
    for images in ([second, layer], [second, layer.id()], [second, first]):
        run("fuse", {**pair.parameters, "MSI": images, "OUTPUT": str(tmp_path / "fused.tif")})
        assert [line for line in asked() if line.startswith("--msi=")] == [f"--msi={second}", f"--msi={first}"]


def test_images_in_archives_arrive_by_the_names_that_gdal_knows(
    run, jobs, engine, fuse_outcome, pair, project, tmp_path
):
    answer, asked = engine
    answer(fuse_outcome)
    archive = tmp_path / "images.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(pair.hsi, "hsi.tif")
        made.write(pair.msi, "msi.tif")
    hsi, msi = (QgsRasterLayer(f"/vsizip/{archive}/{name}.tif", name) for name in ("hsi", "msi"))
    project.addMapLayers([hsi, msi])
    run("fuse", {"HSI": hsi.id(), "MSI": [msi.id()], "OUTPUT": str(tmp_path / "fused.tif")})
    assert f"--hsi=/vsizip/{archive}/hsi.tif" in asked()  # with both slashes after /vsizip
    assert f"--msi=/vsizip/{archive}/msi.tif" in asked()


@pytest.mark.parametrize("product", ["folder", "/vsizip//data/a.zip/b.tif"])
def test_a_product_may_be_a_folder_or_a_name_of_gdals(run, outcomes, engine, tmp_path, product):
    answer, asked = engine
    answer(outcomes.ImportProductOutcome({"output": "a.tif"}, 1.0, 5, 1, {}))
    (tmp_path / "folder").mkdir()
    named = product if product.startswith("/vsi") else str(tmp_path / product)
    run("importproduct", {"PRODUCT": named, "OVERLAP": "vnir", "OUTPUT": str(tmp_path / "a.tif")})
    assert {f"--product={named}", "--overlap=vnir"} <= set(asked())


@pytest.mark.parametrize("many", [False, True])
def test_several_images_in_a_model(jobs, engine, fuse_outcome, pair, project, tmp_path, many):
    """Several inputs that are one raster each, or one raster and one that is a list itself."""
    import processing

    answer, asked = engine
    answer(fuse_outcome)
    one, several = QgsProcessingParameterRasterLayer("second", "second"), QgsProcessingParameterMultipleLayers("second")
    model = QgsProcessingModelAlgorithm("several", "tests")
    definitions = [QgsProcessingParameterRasterLayer(name, name) for name in ("hsi", "first")]
    for definition in (*definitions, several if many else one):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    child = QgsProcessingModelChildAlgorithm("spectramorph:fuse")
    child.setChildId("fuse")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("HSI", [source.fromModelParameter("hsi")])
    child.addParameterSources("MSI", [source.fromModelParameter("first"), source.fromModelParameter("second")])
    child.addParameterSources("OUTPUT", [source.fromStaticValue(str(tmp_path / "fused.tif"))])
    for definition in child.algorithm().parameterDefinitions():
        if not definition.isDestination() and definition.defaultValue() is not None:
            child.addParameterSources(definition.name(), [source.fromStaticValue(definition.defaultValue())])
    model.addChildAlgorithm(child)
    assert model.validate() == (True, [])
    first, second = split_msi(pair, tmp_path / "in")
    processing.run(model, {"hsi": str(pair.hsi), "first": first, "second": [second] if many else second})
    assert [line for line in asked() if line.startswith("--msi=")] == [f"--msi={first}", f"--msi={second}"]


def test_export_abundances_asks_for_all_images(run, jobs, outcomes, engine, pair, tmp_path):
    answer, asked = engine
    answer(outcomes.ExportAbundancesOutcome({}, 1.0, "cpu", "", 1, ("1 grey",)))
    model, output = tmp_path / "model.safetensors", tmp_path / "maps.tif"
    model.write_bytes(b"")
    images = tuple(map(Path, split_msi(pair, tmp_path / "in")))
    for msi in ((pair.msi,), images):
        run("exportabundances", {"MODEL": str(model), "MSI": [str(each) for each in msi], "OUTPUT": str(output)})
        wanted = jobs.ExportAbundancesRequest(model=model, msi=msi, output=output)
        assert asked() == [*jobs.to_arguments(wanted), "--language", "en"]


def test_estimate_response(run, jobs, outcomes, engine, fuse_outcome, pair, tmp_path):
    answer, asked = engine
    answer(
        outcomes.EstimateResponseOutcome(
            outputs={},
            seconds=2.0,
            bands=fuse_outcome.bands,
            centres=(490.0,),
            widths=(65.0,),
            lowest_correlation=0.9,
            registration=fuse_outcome.registration,
            blur="",
            blur_fwhm=1.1,
        )
    )
    files = {"output": "response.csv", "blur": "blur.csv", "plot": "plot.html"}
    outputs = {name: tmp_path / file for name, file in files.items()}
    gdal.Translate(str(tmp_path / "mask.tif"), str(pair.hsi), bandList=[1])
    wanted = jobs.EstimateResponseRequest(
        hsi=pair.hsi, msi=(pair.msi,), hsi_mask=tmp_path / "mask.tif", threads=1, **outputs
    )
    given = {name.upper(): in_qgis(value) for name, value in vars(wanted).items()}
    figures = {"SHIFT_COLUMNS": 0.25, "SHIFT_ROWS": -0.5, "LOWEST_CORRELATION": 0.9, "SECONDS": 2.0}
    made = {name.upper(): str(path) for name, path in outputs.items()}
    assert run("estimateresponse", given) == {**made, **figures}
    assert asked() == [*jobs.to_arguments(wanted), "--language", "en"]

    optional = {"BLUR": None, "PLOT": None, "HSI_MASK": None}
    assert run("estimateresponse", {**given, **optional}) == {"OUTPUT": made["OUTPUT"], **figures}


@pytest.mark.parametrize(
    ("results", "told", "doubtful"),
    [
        ({"TOLD_PSNR": 33.6, "LOWER_BOUND": False}, "Fused: PSNR of about 34 dB, told from the fit.", False),
        ({"TOLD_PSNR": 33.6, "LOWER_BOUND": True}, "Fused: PSNR of 34 dB at most; how much less cannot be told.", True),
        ({}, "Fused. How near that comes to the truth is not told.", False),
        (
            {"TOLD_PSNR": 33.6, "LOWER_BOUND": False, "ASSESSED_GAIN": -1.23},
            "Fused, but 1.2 dB worse than interpolation in a test one scale down.",
            True,
        ),
    ],
)
def test_a_fusion_ends_with_what_is_known_of_its_error(plugin, results, told, doubtful):
    algorithm = QgsApplication.processingRegistry().algorithmById("spectramorph:fuse")
    assert algorithm.ending(results) == told
    assert algorithm.is_doubtful(results) is doubtful
