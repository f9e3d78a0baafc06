"""Pages for users: what they quote is what the program says, and what they link to is there."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from make_zip import ROOT
from translations import sentences

DOCS = ROOT / "docs"
PAGES = ("first-fusion", "which-images", "reading-results", "limits", "troubleshooting", "recipes")
QUOTED = re.findall(r"^> (.+)$", (DOCS / "troubleshooting.md").read_text(encoding="utf-8"), re.MULTILINE)
SAID = {re.sub(r"{[^{}]*}", "…", text) for text in sentences()}


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def anchors(path: Path) -> set[str]:
    """Return what GitHub and MkDocs call the headings of a page."""
    found = set()
    for heading in re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE):
        words = unicodedata.normalize("NFC", re.sub(r"[`*“”]", "", heading).lower())
        found.add(re.sub(r"[^\w\- ]", "", words).strip().replace(" ", "-"))
    return found


def test_many_messages_are_told_of():
    assert 40 <= len(QUOTED) == len(set(QUOTED))


@pytest.mark.parametrize("quoted", QUOTED)
def test_message_is_one_that_the_program_says(quoted: str):
    assert quoted in SAID, "no text of the program today: correct docs/troubleshooting.md"


def test_each_message_says_what_to_do():
    parts = page("troubleshooting").split("\n> ")[1:]
    assert [part.splitlines()[0] for part in parts if "**Do:** " not in part] == []


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str):
    wrong = []
    for link in re.findall(r"\]\(([^)]+)\)", page(name)):
        if link.startswith("https://"):
            continue
        file, _, anchor = link.partition("#")
        target = DOCS / file if file else DOCS / f"{name}.md"
        if not target.exists() or (anchor and anchor not in anchors(target)):
            wrong.append(link)
    assert wrong == []


def rows(text: str) -> list[list[str]]:
    """Return the cells of all tables of a text, row by row."""
    lines = (line.strip() for line in text.splitlines())
    return [[cell.strip(" *") for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]


def test_measured_figures_are_those_of_the_tables():
    """The tables of limits.md take gains and PSNR from ablations.md and accuracy.md, which are measured anew."""
    measured = {cell for name in ("ablations", "accuracy") for row in rows(page(name)) for cell in row}
    numbers = {number for cell in measured for number in re.findall(r"[+-]?\d+\.\d+", cell)}
    told = [number for row in rows(page("limits")) for cell in row for number in re.findall(r"[+-]?\d+\.\d+", cell)]
    assert len(told) > 40
    assert [number for number in told if number not in numbers] == []


@pytest.mark.parametrize("name", PAGES)
def test_readme_leads_there(name: str):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"(docs/{name}.md)" in readme
