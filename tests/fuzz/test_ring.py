"""A small part of the fuzz ring, which `make fuzz` runs whole; and that the ring finds what it looks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cases import KINDS, make_case
from originals import write_originals
from ring import Failure, contents, fault_of_files, run_ring, summary
from worker import attempt

from spectramorph_plugin.errors import UserError

SEED, PATIENCE = 1, 60
JOB = "spectramorph_plugin.jobs.status.run"


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("originals")
    write_originals(folder)
    (folder / "model.safetensors").touch()
    return folder


@pytest.mark.slow
def test_a_case_of_each_kind_ends_well(tmp_path: Path) -> None:
    failures = run_ring(SEED, range(len(KINDS)), tmp_path, PATIENCE)
    assert not failures, summary(failures, SEED, len(KINDS))


def test_a_case_can_be_made_again(originals: Path, tmp_path: Path) -> None:
    for number in range(len(KINDS)):
        if "model" in KINDS[number].name:
            continue
        first, again = (make_case(3, number, originals, tmp_path / f"{part}-{number}") for part in "ab")
        assert first.told == again.told
        assert contents(first.folder) == contents(again.folder)
        assert [argument.replace("/a-", "/b-") for argument in first.arguments] == again.arguments


@pytest.mark.slow
def test_a_case_without_end_is_found_and_the_next_one_runs(tmp_path: Path) -> None:
    """No case ends in a thousandth of a second."""
    failures = run_ring(SEED, range(2), tmp_path, 0.001)
    assert [failure.case.number for failure in failures] == [0, 1]
    assert all(failure.fault.startswith("no end in ") for failure in failures)


def test_an_error_that_is_not_the_users_is_found_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        from spectramorph_plugin.protocol.requests import flag

        flag(7)  # type: ignore[arg-type]

    monkeypatch.setattr(JOB, fail)
    verdict = attempt(["status"])
    assert verdict.fault == "AttributeError in protocol/requests.py:_name"
    assert "Traceback" in verdict.text


def test_a_user_error_is_no_fault_unless_it_holds_control_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise UserError(text)

    monkeypatch.setattr(JOB, refuse)
    text = "That cannot be: give something else."
    assert attempt(["status"]).fault == ""
    text = "That \x1b[31m cannot be."
    assert attempt(["status"]).fault == "control characters in what is told"


def test_memory_is_that_of_the_case(monkeypatch: pytest.MonkeyPatch) -> None:
    from spectramorph_plugin.jobs import status

    run = status.run

    def large(*given: Any) -> Any:
        np.ones(300 * 2**20, np.uint8)
        return run(*given)

    before = attempt(["status"])
    assert before.ended == "success"
    monkeypatch.setattr(JOB, large)
    after = attempt(["status"])
    assert after.ended == "success"
    assert after.memory - before.memory > 250 * 2**20


def test_files_that_are_left_and_inputs_that_change_are_found(originals: Path, tmp_path: Path) -> None:
    number = next(number for number, kind in enumerate(KINDS) if kind.jobs == ("fuse",))
    case = make_case(SEED, number, originals, tmp_path / "case")
    before = contents(case.folder)
    assert fault_of_files(case, before, succeeded=False) == ""
    assert "not asked for" in fault_of_files(case, before, succeeded=True)
    (case.folder / ".fused.tif.123.partial").touch()
    assert fault_of_files(case, before, succeeded=False) == "files left after an error: ['.fused.tif.N.partial']"
    (case.folder / "msi.tif").write_bytes(b"")
    assert fault_of_files(case, before, succeeded=False) == "an input was changed"


def test_the_summary_counts_by_kind(originals: Path, tmp_path: Path) -> None:
    cases = [make_case(SEED, number, originals, tmp_path / str(number)) for number in range(3)]
    failures = [Failure(cases[0], "rare", ""), Failure(cases[1], "frequent", ""), Failure(cases[2], "frequent", "")]
    lines = summary(failures, SEED, 10).splitlines()
    assert lines[0] == "Fuzz ring, seed 1: 10 cases, 3 failed in 2 ways"
    assert lines[1].strip() == "2  frequent  (cases 1, 2)"
