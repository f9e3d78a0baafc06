"""The Help button opens a page that ships with the plugin and tells of the algorithm as it is."""

from __future__ import annotations

import ast
import html
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox
from support import PROJECT, delete


@pytest.fixture
def provider(spectramorph):
    return QgsApplication.processingRegistry().providerById("spectramorph")


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


def test_help_button_opens_a_page_that_is_there(provider):
    for algorithm in provider.algorithms():
        path = opened(algorithm)
        assert path.is_file(), algorithm.id()
        assert path == PROJECT / "processing" / "help" / f"{algorithm.name()}.html"
        text = path.read_text(encoding="utf-8")
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
    folder.mkdir()
    (folder / "fuse.html").write_text("", encoding="utf-8")
    algorithm = sys.modules["spectramorph.processing.algorithm"]
    monkeypatch.setattr(algorithm, "HELP", folder)
    assert Path(QUrl(algorithm.help_url("fuse")).toLocalFile()).is_file()


def test_pages_need_no_network_and_lead_to_pages_that_are_there(provider):
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
    for path, text in made.items():
        assert path.read_text(encoding="utf-8") == text, path
    for folder in (make_help.SITE, make_help.SHIPPED):
        assert {*folder.iterdir()} <= made.keys(), "a page of an algorithm that is gone"


def test_examples_name_parameters_that_there_are(provider):
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
