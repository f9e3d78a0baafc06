"""Pictures in docs/pictures show the windows as they are: small, used, and made from today's sources."""

from __future__ import annotations

import json
import re

import pytest
from make_pictures import LARGEST, SOURCES, fingerprint, fingerprints
from make_zip import ROOT

FOLDER = ROOT / "docs" / "pictures"


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_is_not_older_than_its_window(name: str):
    made_from = json.loads((FOLDER / "made-from.json").read_text())
    assert made_from[name] == fingerprints(ROOT)[name], (
        f"docs/pictures/{name}.png is older than what it shows ({', '.join(SOURCES[name])}): run `make pictures`, and "
        "look at it"
    )


def test_are_those_that_pages_show():
    pages = [path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md")]
    shown = {name for page in pages for name in re.findall(r"\(pictures/([\w-]+)\.png\)", page)}
    assert {path.stem for path in FOLDER.glob("*.png")} == shown == set(SOURCES)


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_is_small(name: str):
    assert 5_000 < (FOLDER / f"{name}.png").stat().st_size < LARGEST


def test_a_change_of_a_source_is_seen_and_another_system_is_not(tmp_path):
    (tmp_path / "a.py").write_bytes(b"1\n2\n")
    (tmp_path / "b.py").write_bytes(b"3\n")
    first = fingerprint(tmp_path, ("a.py", "b.py"))
    (tmp_path / "a.py").write_bytes(b"1\r\n2\r\n")
    assert fingerprint(tmp_path, ("b.py", "a.py")) == first
    (tmp_path / "b.py").write_bytes(b"4\n")
    assert fingerprint(tmp_path, ("a.py", "b.py")) != first
