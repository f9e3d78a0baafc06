"""The engine as a process: what it prints, how it exits, how it ends."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spectramorph_plugin.engine import arguments
from spectramorph_plugin.engine.reporters import PlainReporter
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.languages import LANGUAGES, translator
from spectramorph_plugin.messages import Message
from spectramorph_plugin.protocol.requests import (
    REQUESTS,
    ApplyModelRequest,
    CoregisterRequest,
    EstimateResponseRequest,
    ExportAbundancesRequest,
    FuseRequest,
    ImportProductRequest,
    ResampleRequest,
    StatusRequest,
    to_arguments,
)

FULL = FuseRequest(
    hsi=Path("h.tif"),
    msi=(Path("with space, comma.tif"), Path("-second.tif")),
    output=Path("x.tif"),
    sensor="sentinel-2b",
    sensor_bands=("B2", "B8A"),
    response=Path("r.csv"),
    msi_wavelengths=(650.0, 550.25),
    msi_fwhm=(80.0, 70.0),
    abundances=Path("a.tif"),
    endmembers=Path("e.csv"),
    model=Path("m.safetensors"),
    count=5,
    coarse_prior="off",
    hsi_mask=Path("hm.tif"),
    msi_mask=Path("mm.tif"),
    radiometric_matching=False,
    spectral_scale=1e-4,
    registration=False,
    shift=(-0.4, 0.7),
    align_to="hsi",
    training="both",
    assessment=False,
    device="cuda:1",
    dtype="float32",
    seed=3,
)


@pytest.mark.parametrize(
    "request_",
    [
        FULL,
        FuseRequest(hsi=Path("h"), msi=(Path("m"),), output=Path("-x")),
        ExportAbundancesRequest(model=Path("f"), msi=(Path("m"),), output=Path("o")),
        ApplyModelRequest(model=Path("f"), msi=(Path("m"), Path("n")), output=Path("o"), shift=(0.5, -1.0)),
        EstimateResponseRequest(
            hsi=Path("h"), msi=(Path("m"), Path("n")), output=Path("o"), blur=Path("b"), plot=Path("p.html"), threads=2
        ),
        ImportProductRequest(product=Path("p.he5"), output=Path("-o")),
        CoregisterRequest(
            reference=Path("r"),
            image=Path("i"),
            output=Path("-o"),
            method="resampling",
            largest_shift=2,
            reference_mask=Path("m"),
            image_mask=Path("n"),
            threads=2,
        ),
        ResampleRequest(hsi=Path("h"), output=Path("o"), sensor="venus", sensor_bands=("B1", "B4"), dtype="float32"),
        StatusRequest(),
    ],
)
def test_a_request_survives_the_command_line(request_: Any) -> None:
    command = arguments.parse([*to_arguments(request_), "--json"])
    assert command.request == request_
    assert command.json
    assert not command.end_with_stdin


def test_the_options_are_the_documented_ones() -> None:
    line = (
        "fuse --hsi H --msi M --response R --msi-wavelengths 650,550,460 --msi-fwhm 80,80,80 --output X --abundances A "
        "--endmembers E --model F --count 7 --preset published --coarse-prior auto --no-radiometric-matching "
        "--device auto --dtype same --seed 0"
    )
    given = arguments.parse(line.split()).request
    assert isinstance(given, FuseRequest)
    assert given.msi_wavelengths == (650, 550, 460)
    assert not given.radiometric_matching
    assert arguments.parse(["extract-endmembers", "--hsi", "H", "--count", "7", "--output", "e.csv"]).request.count == 7
    assert {kind.job for kind in REQUESTS} == {
        "extract-endmembers",
        "fuse",
        "fuse-many",
        "apply-model",
        "export-abundances",
        "estimate-response",
        "import-product",
        "coregister",
        "resample",
        "assess",
        "simulate",
        "sample",
        "inspect",
        "status",
    }
    assert all(dataclasses.is_dataclass(kind) for kind in REQUESTS)


@pytest.mark.parametrize("line", ["--msi A --msi B --msi C", "--msi A B C", "--msi=A --msi B C"])
def test_several_rasters_are_given_one_by_one_or_together(line: str) -> None:
    given = arguments.parse(["fuse", "--hsi", "H", *line.split(), "--output", "X"]).request
    assert given.msi == (Path("A"), Path("B"), Path("C"))


def test_lists_of_names_and_of_numbers_that_start_with_a_minus() -> None:
    line = "fuse --hsi H --msi M --output X --sensor worldview-2 --sensor-bands B2,B3,RedEdge --shift=-0.4,0.7"
    given = arguments.parse(line.split()).request
    assert isinstance(given, FuseRequest)
    assert given.sensor == "worldview-2"
    assert given.sensor_bands == ("B2", "B3", "RedEdge")
    assert given.shift == (-0.4, 0.7)
    assert given.registration
    assert not arguments.parse([*line.split(), "--no-registration"]).request.registration


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("", "required: JOB"),
        ("melt", "invalid choice: 'melt'"),
        ("fuse --hsi H", "required: --msi, --output"),
        ("fuse --hsi H --msi M --output X --count many", "invalid endmember_count value: 'many'"),
        ("fuse --hsi H --msi M --output X --coarse-prior maybe", "invalid choice: 'maybe'"),
        ("fuse --hsi H --msi M --output X --msi-fwhm 80,x", "--msi-fwhm"),
        ("fuse --hsi H --msi M --output X --shift 1,east", "--shift"),
        ("fuse --hsi H --msi --output X", "--msi: expected at least one argument"),
        ("fuse --hsi H --msi M --output X --sensor sputnik", "invalid choice: 'sputnik'"),
        ("fuse --hsi H --msi M --output X --align-to map", "invalid choice: 'map'"),
        ("fuse --hsi H --msi M --output X --training luck", "invalid choice: 'luck'"),
        ("estimate-response --hsi H --msi M", "required: --output"),
        ("status --loud", "Unrecognized arguments: --loud"),
    ],
)
def test_wrong_arguments_are_one_sentence(line: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        arguments.parse(line.split())


def test_a_user_error_is_exit_code_2_and_one_sentence_on_stderr(start: Callable[..., Any]) -> None:
    process = start("fuse", "--hsi", "nowhere.tif", "--msi", "none.tif", "--output", "x.tif")
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    assert errors == "The hyperspectral image nowhere.tif does not exist: check the path.\n"


def test_wrong_arguments_are_told_in_json_too(start: Callable[..., Any]) -> None:
    process = start("fuse", "--json")
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    message = json.loads(out.splitlines()[-1])
    assert message["type"] == "error"
    assert message["correctable"]
    assert message["text"] == errors.strip()


def test_a_fault_of_ours_is_exit_code_1_with_a_sentence_and_a_traceback(
    start: Callable[..., Any], tmp_path: Path
) -> None:
    """An environment without torch, here hidden behind a module that cannot be imported."""
    (tmp_path / "torch.py").write_text("raise ImportError('no torch here')")
    process = start("status", "--json", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "incomplete (no torch here): install it again." in errors
    assert not json.loads(out.splitlines()[-1])["correctable"]


def test_status_tells_what_it_runs_on(start: Callable[..., Any]) -> None:
    process = start("status", "--json")
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    outcome = json.loads(out.splitlines()[-1])["outcome"]
    assert outcome["job"] == "status"
    assert outcome["device"]
    assert outcome["device_reason"]
    assert {"torch", "numpy", "rasterio", "gdal", "scikit-learn", "scipy"} <= set(outcome["libraries"])


def fuse_arguments(pair: Any) -> list[str]:
    """Ask for a fusion of a pair with everything it can write."""
    folder = pair.folder
    return [
        "fuse",
        f"--hsi={pair.hsi}",
        f"--msi={pair.msi}",
        f"--output={folder / 'out.tif'}",
        f"--abundances={folder / 'a.tif'}",
        f"--endmembers={folder / 'e.csv'}",
        f"--model={folder / 'm.safetensors'}",
    ]


@pytest.mark.slow
def test_people_and_programs_get_the_same_rasters(
    make_pair: Callable[..., Any], start: Callable[..., Any], content: Callable[[Path], Any]
) -> None:
    pair = make_pair()
    out, errors = start(*fuse_arguments(pair)).communicate(timeout=300)
    first = {name: content(pair.folder / name) for name in ("out.tif", "a.tif", "e.csv", "m.safetensors")}
    assert "lowest correlation: " in out
    assert errors == ""
    process = start(*fuse_arguments(pair), "--json")
    messages = [json.loads(line) for line in process.communicate(timeout=300)[0].splitlines()]
    assert process.returncode == 0
    assert {name: content(pair.folder / name) for name in first} == first
    assert {message["type"] for message in messages} == {"start", "loading", "progress", "log", "result"}
    assert messages[0]["type"] == "start"
    assert messages[0]["process_id"] == process.pid
    assert not Path(messages[0]["scratch"]).exists()
    percents = [message["percent"] for message in messages if message["type"] == "progress"]
    assert percents == sorted(percents)
    assert (messages[-2].get("percent"), messages[-1]["type"]) == (100, "result"), "the last per cent comes with it"
    assert messages[-1]["outcome"]["outputs"]["model"] == str(pair.folder / "m.safetensors")


@pytest.mark.slow
def test_an_ended_engine_leaves_no_file_and_the_old_one_alone(
    make_pair: Callable[..., Any], start: Callable[..., Any], reach: Callable[..., Any]
) -> None:
    pair = make_pair()
    (pair.folder / "out.tif").write_text("what was there before")
    before = sorted(pair.folder.iterdir())
    process = start(*fuse_arguments(pair), "--json", "--preset=published")
    reach(process, "progress", "Training")
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 130
    assert sorted(pair.folder.iterdir()) == before
    assert (pair.folder / "out.tif").read_text() == "what was there before"


@pytest.mark.slow
def test_the_engine_ends_with_its_standard_input(
    make_pair: Callable[..., Any], start: Callable[..., Any], reach: Callable[..., Any]
) -> None:
    pair = make_pair()
    before = sorted(pair.folder.iterdir())
    process = start(*fuse_arguments(pair), "--json", "--preset=published", "--end-with-stdin", stdin=subprocess.PIPE)
    reach(process, "progress", "Training")
    process.stdin.close()
    process.stdin = None
    process.communicate(timeout=30)
    assert process.returncode == 130
    assert sorted(pair.folder.iterdir()) == before


@pytest.mark.slow
def test_the_engine_ends_well_while_its_standard_input_stays_open(
    make_pair: Callable[..., Any], start: Callable[..., Any], reach: Callable[..., Any]
) -> None:
    pair = make_pair()
    process = start(*fuse_arguments(pair), "--json", "--end-with-stdin", stdin=subprocess.PIPE)
    reach(process, "result")
    assert process.wait(timeout=30) == 0


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_a_killed_engine_leaves_nothing_that_looks_like_a_result(
    make_pair: Callable[..., Any], start: Callable[..., Any], reach: Callable[..., Any]
) -> None:
    """Not even the next run finds anything: it sweeps up first."""
    pair = make_pair(coarse=(20, 20), ratio=30, bands=60)
    (pair.folder / "out.tif").write_text("what was there before")
    before = sorted(pair.folder.iterdir())
    process = start(*fuse_arguments(pair), "--json")
    reach(process, "progress", "Fusing")
    process.kill()
    process.communicate(timeout=30)
    assert (pair.folder / "out.tif").read_text() == "what was there before"
    left = set(pair.folder.iterdir()) - set(before)
    assert left
    assert all(path.name.startswith(".") and path.name.endswith(".partial") for path in left)
    process = start("extract-endmembers", f"--hsi={pair.hsi}", f"--output={pair.folder / 'e.csv'}", "--count=2")
    process.communicate(timeout=120)
    assert not list(pair.folder.glob(".e.csv.*"))


def test_the_command_line_speaks_a_language_that_is_asked_for(start: Any, tmp_path: Path) -> None:
    there = tmp_path / "none.tif"
    asked = "resample", "--hsi", there, "--sensor", "landsat-8", "--output", tmp_path / "seen.tif"
    image = Message("{image} {path}", image=Message("hyperspectral image"), path=there)
    missing = Message("The {who} does not exist: check the path.", who=image)
    for language in LANGUAGES:
        process = start(*asked, "--language", language)
        _, told = process.communicate()
        assert process.returncode == 2
        assert told.split() == missing.worded(translator(language)).split()
    heard = start("--json", *asked, "--language", "de").communicate()[0]
    error = json.loads(heard.splitlines()[-1])
    assert error["text"] == missing, "who reads lines words them"
    _, told = start(*asked, "--language", "xx").communicate()
    assert "--language: invalid choice: 'xx'" in told


@pytest.mark.parametrize(
    ("line", "ending"),
    [
        ("fuse --language de", "siehe python -m spectramorph_plugin fuse --help."),
        ("--language=de melt", "siehe python -m spectramorph_plugin --help."),
        ("repeat none.run.json --language de", "den Pfad prüfen."),
        ("fuse --language", "see python -m spectramorph_plugin fuse --help."),
    ],
)
def test_a_wrong_command_line_is_told_in_the_language_that_it_asks_for(line: str, ending: str, start: Any) -> None:
    process = start(*line.split())
    assert process.communicate()[1].rstrip().endswith(ending)
    assert process.returncode == 2


def test_what_came_of_a_job_is_told_in_a_language(capsys: pytest.CaptureFixture[str]) -> None:
    told = PlainReporter(sys.stdout)
    told.language = "de"
    estimated = Message("estimated")
    told.result({"registration": {"rows": 0.5, "reason": estimated}, "left_out": [{"why": estimated}], "bands": []})
    assert capsys.readouterr().out.splitlines() == [
        "registration: rows 0.5, reason geschätzt",
        "left out: why geschätzt",
    ]
