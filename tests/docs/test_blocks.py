"""The blocks of code in README and documentation run as they stand.

Every block of Python or of a shell is run, in the order of its page and in one folder a page, but those under a comment
that says why not: `<!-- skip: next "in QGIS" -->`. In the folder lie what the pages call hsi.tif, msi.tif, scene.tif
and response.csv.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import SkipTest

import numpy as np
import pytest
from sybil import Document, Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

from spectramorph_plugin.engine.arguments import parse

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    [*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("*/README.md")],
)
LANGUAGES = {"", "python", "sh", "text", "csv", "json"}
"""Of blocks; another name for one of these would be passed over."""

PROGRAMS = ("bin/python", ".venv/engine/bin/python")
"""What the pages call the engine's Python, below the folder of a page."""


def run_in_shell(example: Example) -> None:
    """Run a block of a shell, each command of which has to succeed."""
    path = f"{Path.cwd() / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
    command = ["bash", "-euo", "pipefail", "-c", example.parsed]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, f"{example.path}, line {example.line}: {ran.stderr}"


def blocks(page: Path) -> Document:
    parsers = [PythonCodeBlockParser(), CodeBlockParser(language="sh", evaluator=run_in_shell), SkipParser()]
    return Sybil(parsers).parse(page)


def evaluated(document: Document) -> tuple[int, list[str]]:
    """Run a page's blocks; return how many there were, and why others were not run."""
    ran, reasons = 0, []
    for example in document.examples():
        is_block = not isinstance(example.parsed, tuple)
        try:
            example.evaluate()
            ran += is_block
        except SkipTest as reason:
            reasons.append(str(reason))
    return ran, reasons


@pytest.fixture
def folder(write_pair: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that a page's blocks run in."""
    pair = write_pair(tmp_path, coarse=(18, 16))
    shutil.copy(pair.truth, tmp_path / "scene.tif")
    for name in PROGRAMS:
        program = tmp_path / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "$@"\n', encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def with_blocks() -> list[Any]:
    return [
        pytest.param(page, id=str(page.relative_to(ROOT)))
        for page in PAGES
        if re.search(r"^```(python|sh)$", page.read_text(encoding="utf-8"), re.M)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("page", with_blocks())
def test_blocks_run(page: Path, folder: Path) -> None:
    if page.name == "python.md":
        for name in ("pandas", "rioxarray"):
            pytest.importorskip(name)
    document = blocks(page)
    ran, reasons = evaluated(document)
    written = re.findall(r"^```(?:python|sh)$", page.read_text(encoding="utf-8"), re.M)
    assert ran + len(reasons) == len(written)
    assert all(reasons), "a block is skipped without a reason"
    if page.name == "python.md":
        assert ran >= 8
        assert (folder / "fused.tif").is_file()
        assert np.isfinite(document.namespace["fused_later"]).all()


def test_a_block_that_fails_is_noticed(folder: Path) -> None:
    page = folder / "page.md"
    page.write_text('# Page\n\n```sh\npython -c "import sys; sys.exit(3)" | cat\n```\n', encoding="utf-8")
    with pytest.raises(AssertionError, match="line 3"):
        evaluated(blocks(page))
    page.write_text("# Page\n\n```python\n1 / 0\n```\n", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        evaluated(blocks(page))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_blocks_are_of_languages_that_are_run_or_of_none(page: Path) -> None:
    fences = re.findall(r"^ *```(.*)$", page.read_text(encoding="utf-8"), re.M)
    assert len(fences) % 2 == 0
    assert set(fences) <= LANGUAGES


def test_command_lines_of_the_algorithms_pages_are_understood() -> None:
    lines = [
        line
        for page in (ROOT / "docs" / "algorithms").glob("*.md")
        for line in re.findall(r"^python -m spectramorph_plugin (.+)$", page.read_text(encoding="utf-8"), re.M)
    ]
    assert len(lines) > 10
    for line in lines:
        assert parse(shlex.split(line)).request.job == line.split()[0]
