"""Reports in the languages of QGIS: nothing in them stays English."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jinja2 import nodes
from pages import Page, check_page

from spectramorph_plugin.jobs import assess, estimate_response, extract_endmembers, fuse
from spectramorph_plugin.languages import ENGLISH, FOLDER, LANGUAGES, nearest_language, translator
from spectramorph_plugin.protocol.requests import (
    AssessRequest,
    EstimateResponseRequest,
    ExtractEndmembersRequest,
    FuseRequest,
)
from spectramorph_plugin.report.templates import FOLDER as TEMPLATES
from spectramorph_plugin.report.templates import templates, texts

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
SAME = {"SpectraMorph", "PSNR", "RMSE", "SAM", "ERGAS", "SSIM", "UIQI", "QNR", "D_lambda", "D_S", "dB", "nm", "D"}
"""Words that stand in templates as they are, in every language."""
LEAST = 5  # long texts that a report of every kind has
LONG = 25  # characters: no such text is the same in two languages

Make = Callable[..., Any]


def test_the_languages_are_those_of_the_catalogues() -> None:
    assert {path.stem.rpartition("_")[2] for path in FOLDER.glob("*.ts")} == set(OTHERS)


@pytest.mark.parametrize(
    ("locale", "language"), [("de", "de"), ("pt_BR", "pt"), ("fr-CA", "fr"), ("ja", "en"), ("C", "en"), ("", "en")]
)
def test_a_locale_gets_its_language_or_english(locale: str, language: str) -> None:
    assert nearest_language(locale) == language


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html.j2")), ids=lambda path: path.name)
def test_templates_say_nothing_that_cannot_be_translated(path: Path) -> None:
    """Outside of blocks for translation there is markup alone."""
    tree = templates(ENGLISH).parse(path.read_text(encoding="utf-8"))
    source = "\0".join(data.data for data in tree.find_all(nodes.TemplateData))
    attributes = re.findall(r'(?:alt|aria-label|title)="([^"\0]+)"', source)
    shown = re.sub(r"<[^>]*>", " ", source)
    assert not set(re.findall(r"[^\W\d]\w+", " ".join([shown, *attributes]))) - SAME


@pytest.fixture(scope="module", params=OTHERS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def reports(language: str, make_pair: Make, notes: Any) -> list[Page]:
    """A report of every kind in a language."""
    pair = make_pair(coarse=(16, 14))
    pages = {name: pair.folder / f"{name}.html" for name in ("fused", "endmembers", "response", "assessed")}
    fused, notes.language = pair.folder / "fused.tif", language
    images = {"hsi": pair.hsi, "msi": (pair.msi,)}
    fuse.run(FuseRequest(**images, output=fused, report=pages["fused"], count=4), notes)
    asked = ExtractEndmembersRequest(hsi=pair.hsi, output=pair.folder / "e.csv", report=pages["endmembers"], count=4)
    extract_endmembers.run(asked, notes)
    response = EstimateResponseRequest(**images, output=pair.folder / "r.csv", report=pages["response"])
    estimate_response.run(response, notes)
    asked = AssessRequest(
        fused=fused, reference=fused, **images, output=pair.folder / "figures.csv", report=pages["assessed"]
    )
    assess.run(asked, notes)
    return [check_page(path) for path in pages.values()]


@pytest.mark.slow
def test_no_sentence_of_a_report_stays_english(reports: list[Page], language: str, notes: Any) -> None:
    say = translator(language)
    sentences = {text for text in texts() if len(text) > LONG and "%" not in text and "<" not in text}
    for page in reports:
        assert [html["lang"] for html in page.all("html")] == [language]
        assert f"--language {language}" in page.source, "the command makes the same report again"
        said = [each.get(name, "") for _, each in page.elements for name in ("alt", "aria-label")]
        shown = " ".join([page.text, *said])
        assert [text for text in sentences if text in shown] == []
        assert sum(" ".join(say(text).split()) in shown for text in sentences) >= LEAST
    assert [line for line in notes.logs if line in reports[0].text and line.worded(say) != line] == []
