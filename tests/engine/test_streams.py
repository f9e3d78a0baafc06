"""The engine where its streams are closed, full, cut off or of few characters: no output depends on them."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spectramorph_plugin.engine.reporters import JsonReporter
from spectramorph_plugin.protocol.figures import BandMatch
from spectramorph_plugin.protocol.outcomes import EstimateResponseOutcome, to_plain
from spectramorph_plugin.runtime.outcome import parse_outcome

Start = Callable[..., "subprocess.Popen[str]"]


def extract(pair: Any, *more: str) -> list[str]:
    """Ask for the quickest job that writes something."""
    return ["extract-endmembers", f"--hsi={pair.hsi}", f"--output={pair.folder / 'e.csv'}", "--count=3", *more]


def closing(*numbers: int) -> dict[str, Any]:
    """Return options that start a process with these streams closed."""

    def close() -> None:
        for number in numbers:
            os.close(number)

    return {"preexec_fn": close}


@pytest.mark.slow
@pytest.mark.parametrize("speaking", [(), ("--json",)])
def test_a_reader_that_goes_away_costs_nothing(
    make_pair: Callable[..., Any], start: Start, speaking: tuple[str, ...]
) -> None:
    """As with `| head -1`."""
    pair = make_pair()
    reading, writing = os.pipe()
    os.close(reading)
    process = start(*extract(pair, *speaking), stdout=writing)
    os.close(writing)
    _, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, "")
    assert len((pair.folder / "e.csv").read_text().splitlines()) == 25


@pytest.mark.slow
@pytest.mark.parametrize(("speaking", "numbers"), [((), (1,)), ((), (2,)), (("--json",), (0, 1, 2))])
def test_closed_streams_cost_nothing_and_no_output_takes_their_place(
    make_pair: Callable[..., Any], start: Start, speaking: tuple[str, ...], numbers: tuple[int, ...]
) -> None:
    pair = make_pair()
    process = start(*extract(pair, *speaking), **closing(*numbers))
    _, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, "")
    assert len((pair.folder / "e.csv").read_text().splitlines()) == 25
    process = start("extract-endmembers", "--hsi=none.tif", f"--output={pair.folder / 'f.csv'}", **closing(*numbers))
    process.communicate(timeout=60)
    assert process.returncode == 2


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("speaking", [(), ("--json",)])
def test_a_full_disk_under_the_log_is_told_once_and_costs_nothing(
    make_pair: Callable[..., Any], start: Start, speaking: tuple[str, ...]
) -> None:
    pair = make_pair()
    with open("/dev/full", "w") as full:
        process = start(*extract(pair, *speaking), stdout=full)
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0
        assert errors == "Standard output cannot be written (No space left on device); the job goes on without it.\n"
        assert (pair.folder / "e.csv").exists()
        process = start("extract-endmembers", "--hsi=none.tif", "--output=e.csv", stderr=full)
        process.communicate(timeout=60)
        assert process.returncode == 2


@pytest.mark.parametrize("job", [(), ("fuse",)])
def test_help_may_be_cut_off(start: Start, job: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = start(*job, "--help", stdout=writing)
    os.close(writing)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_consoles_of_few_characters_show_others(make_pair: Callable[..., Any], start: Start, encoding: str) -> None:
    pair = make_pair()
    output = pair.folder / "Größe “x” 语.csv"
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    command = ["extract-endmembers", f"--hsi={pair.hsi}", f"--output={output}", "--count=3"]
    process = start(*command, env=environment, encoding=encoding)
    out, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, "")
    shown = {
        "ascii": 'Gr\\xf6\\xdfe "x" \\u8bed.csv',
        "cp1252": "Größe “x” \\u8bed.csv",
    }
    assert shown[encoding] in out
    process = start("extract-endmembers", "--hsi=“…” 语.tif", "--output=e.csv", env=environment, encoding=encoding)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    assert errors.startswith("The hyperspectral image ")
    assert len(errors.splitlines()) == 1


@pytest.mark.slow
@pytest.mark.parametrize("speaking", [(), ("--json",)])
@pytest.mark.parametrize("name", [b"caf\xe9.tif", b"a\nb\x1b[31m.tif"])
def test_names_that_cannot_be_shown_are_told_in_one_line(start: Start, speaking: tuple[str, ...], name: bytes) -> None:
    process = start("extract-endmembers", "--hsi", os.fsdecode(name), "--output=e.csv", *speaking, encoding="utf-8")
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    assert len(errors.splitlines()) == 1
    assert errors.rstrip("\n").isprintable()
    assert all(json.loads(line) for line in out.splitlines())


def test_json_knows_no_nan(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    nan, infinity = float("nan"), float("inf")
    match = BandMatch("red", nan, infinity, -infinity, 0.5)
    given = EstimateResponseOutcome(
        {"output": "r.csv"},
        1.0,
        (match,),
        (650.0, nan),
        (30.0, 1.0),
        nan,
        None,
        "blur",
        nan,  # type: ignore[arg-type]
    )
    JsonReporter(sys.stdout).result(to_plain(given, []))

    def refuse(word: str) -> None:
        raise AssertionError(f"{word} is no JSON")

    spoken = json.loads(capsys.readouterr().out.splitlines()[-1], parse_constant=refuse)["outcome"]
    assert spoken["bands"][0]["gain"] is None
    assert spoken["centres"] == [650.0, None]
    heard = parse_outcome(spoken)
    assert isinstance(heard, EstimateResponseOutcome)
    assert math.isnan(heard.lowest_correlation)
    assert math.isnan(heard.bands[0].correlation)
    assert heard.registration is None
