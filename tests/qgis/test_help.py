"""The Help button opens a page that ships with the plugin and tells of the algorithm as it is."""

from __future__ import annotations

import ast
import html
import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTranslator, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox
from support import PROJECT, delete, set_locale

HELP = PROJECT / "processing" / "help"
LANGUAGES = ("en", "de", "es", "fr", "pt")


@pytest.fixture
def provider(spectramorph):
    return QgsApplication.processingRegistry().providerById("spectramorph")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, provider) -> Iterator[str]:
    """The language that QGIS and all algorithms are in."""
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(str(PROJECT / "i18n" / f"spectramorph_{request.param}.qm"))
    set_locale(request.param)
    QCoreApplication.installTranslator(translator)
    provider.refreshAlgorithms()
    yield request.param
    QCoreApplication.removeTranslator(translator)
    set_locale("")
    provider.refreshAlgorithms()


class Page(HTMLParser):
    """What a page links to, what it would fetch, and whether its tags are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        about = dict(attributes)
        if tag == "a":
            self.links.append(about["href"])
        elif {"src", "href", "srcset"} & about.keys() or tag in ("script", "iframe", "object"):
            self.fetched.append(tag)
        if tag not in ("meta", "br"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


def opened(algorithm) -> Path:
    """Return the file that the Help button opens, as QGIS makes an address of the text."""
    url = QUrl(algorithm.helpUrl())
    assert url.isLocalFile()
    return Path(url.toLocalFile())


def test_help_button_opens_a_page_that_is_there(provider, language):
    for algorithm in provider.algorithms():
        path = opened(algorithm)
        assert path.is_file(), algorithm.id()
        assert path == HELP / language / f"{algorithm.name()}.html"
        text = path.read_text(encoding="utf-8")
        assert f'<html lang="{language}">' in text
        said = [algorithm.displayName(), algorithm.id(), algorithm.shortDescription()]
        said += [each.description() for each in algorithm.parameterDefinitions()]
        said += [each.name() for each in algorithm.parameterDefinitions()]
        said += [each.help() for each in algorithm.parameterDefinitions()]
        said += [each.description() for each in algorithm.outputDefinitions()]
        missing = [each for each in said if html.escape(each, quote=False) not in text]
        assert missing == [], algorithm.id()


@pytest.mark.parametrize("name", ["fuse", "installengine", "fuseandcompare"])
def test_help_button_of_the_dialog_opens_it(name, provider, qgis_window):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    asked: list[QUrl] = []

    class Browser(QObject):
        @pyqtSlot(QUrl)
        def show(self, url: QUrl) -> None:
            asked.append(url)

    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "show")
    dialog = AlgorithmDialog(provider.algorithm(name).create(), False, qgis_window.mainWindow())
    try:
        dialog.buttonBox().button(QDialogButtonBox.StandardButton.Help).click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
        delete(dialog)
    assert [Path(url.toLocalFile()).name for url in asked] == [f"{name}.html"]


def test_help_is_found_in_a_folder_of_any_name(spectramorph, monkeypatch, tmp_path):
    folder = tmp_path / "Zähler #1 100%20"
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "fuse.html").write_text("", encoding="utf-8")
    algorithm = sys.modules["spectramorph.processing.algorithm"]
    monkeypatch.setattr(algorithm, "HELP", folder)
    assert Path(QUrl(algorithm.help_url("fuse")).toLocalFile()).is_file()


@pytest.mark.parametrize(
    ("locale", "page"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("pt_BR", "pt"),
        ("fr_CA", "fr"),
        ("es_419", "es"),
        ("ja", "en"),
        ("zh-Hans", "en"),
        ("C", "en"),
    ],
)
def test_help_is_in_the_language_of_qgis_or_in_english(locale, page, provider):
    set_locale(locale)
    try:
        assert QgsApplication.locale() == locale
        assert {opened(each) for each in provider.algorithms()} == set((HELP / page).iterdir())
    finally:
        set_locale("")


def texts(path: Path) -> set[str]:
    """Return what a page says, but for code."""
    text = re.sub(r"(?s)<(style|code|pre)\b.*?</\1>", "", path.read_text(encoding="utf-8"))
    return set(re.split(r"<[^>]*>", text))


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_sentence_stays_english(language: str):
    titles = {
        path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ") for path in (PROJECT / "docs").glob("*.md")
    }
    seen = 0
    for path in (HELP / language).iterdir():
        ours = texts(path)
        seen += len(ours)
        left = {each for each in ours & texts(HELP / "en" / path.name) if len(re.findall(r"[a-z]{2,}", each)) > 2}
        left = {html.unescape(each).replace(" – SpectraMorph", "") for each in left}
        assert left <= titles | {"Endmembers, fractions, classes"}, path  # the words are French, too
    assert seen > 500


def test_a_german_page_is_german():
    said = texts(HELP / "de" / "fuse.html")
    assert {"Erweiterte Parameter", "Zu schreibende Dateien", "Beispiel", "Diese Seiten sind auf Englisch."} <= said
    assert "Hyperspektral- und Multispektralbild fusionieren" in said
    assert not {"Advanced parameters", "These pages are in English."} & said


def test_pages_need_no_network_and_lead_to_pages_that_are_there(provider, language):
    for algorithm in provider.algorithms():
        path = opened(algorithm)
        text = path.read_text(encoding="utf-8")
        page = Page(text)
        assert page.fetched == []
        assert "url(" not in text
        assert "@import" not in text
        assert len(page.links) >= len(provider.algorithms())  # the others, and at least one page of docs/
        for link in page.links:
            place = unquote(urlparse(link).path)
            there = PROJECT / "docs" / place.rpartition("/docs/")[2] if ":" in link else path.parent / place
            assert there.is_file(), f"{path.name}: {link}"


def test_pages_are_what_the_algorithms_say_now(provider, monkeypatch):
    """Whoever changes an algorithm's parameters or texts runs `make help-pages`."""
    monkeypatch.syspath_prepend(str(PROJECT / ".ci"))
    import make_help

    flag = sys.modules["spectramorph.spectramorph_plugin.protocol.requests"].flag
    made = make_help.make_pages(provider, flag)
    assert {path.stem for path in made} == {*(each.name() for each in provider.algorithms()), "index"}
    assert {path.parent.name for path in made} == {*LANGUAGES, "algorithms"}
    for path, text in made.items():
        assert path.read_text(encoding="utf-8") == text, path
    assert make_help.pages_there() == made.keys(), "a page of an algorithm that is gone"


def test_examples_name_parameters_that_there_are(provider, language):
    for algorithm in provider.algorithms():
        page = opened(algorithm).read_text(encoding="utf-8")
        call = html.unescape(re.search(r"<code>(processing\.run\(.*?)</code>", page, re.S)[1])
        given = ast.parse(call).body[0].value
        name, values = map(ast.literal_eval, given.args)
        assert name == algorithm.id()
        definitions = {each.name(): each for each in algorithm.parameterDefinitions()}
        assert values.keys() <= definitions.keys()
        lacking = [
            each.name()
            for each in definitions.values()
            if each.name() not in values and not each.checkValueIsAcceptable(each.defaultValue())
        ]
        assert lacking == []
