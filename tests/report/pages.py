"""Reading a report as a browser would, as far as the tests look at it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

VOID = {"meta", "link", "img", "br", "input"}
ADDRESSES = ("src", "href", "xlink:href", "action", "srcset", "poster", "data")


class Page(HTMLParser):
    """A page's elements; the text that people see; and what is wrong with how they are nested."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.faults: list[str] = []
        self._open: list[str] = []
        self.source = path.read_text(encoding="utf-8")
        self.feed(self.source)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self._open]
        self.text = " ".join(self.text.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else, at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] not in ("style", "script"):
            self.text += data
        if self._open and self._open[-1] == "figcaption" and re.search(r"[.:;)][A-ZÄÖÜÉ]", data):
            self.faults.append(f"a space is missing between two sentences: {data}")

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of all elements of a kind."""
        return [attributes for name, attributes in self.elements if name == tag]


def check_page(path: Path) -> Page:
    """Hold a report to what every report has to be, and return it."""
    page = Page(path)
    assert page.source.startswith("<!DOCTYPE html>")
    assert not page.faults
    assert path.stat().st_size < 5_000_000
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")) == 1
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))
    for image in page.all("img"):
        assert image["alt"]
        assert image["src"].startswith("data:image/webp;base64,")
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    addresses = [value for _, each in page.elements for name, value in each.items() if name in ADDRESSES]
    inside = [value for value in addresses if value.startswith("#")]
    assert all(value.startswith(("#", "data:")) for value in addresses)
    assert {value[1:] for value in inside} <= set(ids)
    assert not re.search(r"https?://|@import|url\((?!#)", page.source)
    assert not re.search(r"\b(None|nan|Undefined|inf)\b", page.text)
    return page
