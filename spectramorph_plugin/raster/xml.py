"""XML that others wrote, read so that it can do no harm."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree  # nosec B405
from collections.abc import Iterator
from typing import Protocol
from xml.etree.ElementTree import Element  # nosec B405

MOST_NESTED = 100  # elements within each other: real ones have some ten


class Target(Protocol):
    """What a parser tells of a document while it reads it."""

    def start(self, tag: str, attributes: dict[str, str]) -> object:
        """Begin an element.

        Parameters
        ----------
        tag : str
            Its name.
        attributes : dict of str to str

        Returns
        -------
        object
            Which nobody looks at.
        """

    def data(self, text: str) -> object:
        """Take a part of the text of an element.

        Parameters
        ----------
        text : str

        Returns
        -------
        object
            Which nobody looks at.
        """

    def end(self, tag: str) -> object:
        """End an element.

        Parameters
        ----------
        tag : str
            Its name.

        Returns
        -------
        object
            Which nobody looks at.
        """


class _Guard:
    """Passes on to a target what is read, names without namespaces, and refuses what no product has."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._depth = 0
        self.data = target.data

    def doctype(self, name: str, public: str, system: str) -> None:
        """Refuse document types: they could define entities that grow without bounds."""
        raise ValueError("a document type")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._depth += 1
        if self._depth > MOST_NESTED:
            raise ValueError("elements within elements without an end")
        self._target.start(tag.rpartition("}")[2], attributes)

    def end(self, tag: str) -> None:
        """End an element."""
        self._depth -= 1
        self._target.end(tag.rpartition("}")[2])


def feed(text: str, target: Target) -> bool:
    """Read a document into a target.

    Parameters
    ----------
    text : str
        The document.
    target : Target
        Is told of its elements, by their names without namespaces.

    Returns
    -------
    bool
        False where it is damaged, has a document type or is nested without an end.
    """
    # The guard refuses document types, without which there are no entities that could grow or name other files.
    parser = ElementTree.XMLParser(target=_Guard(target))  # nosec B314
    try:
        parser.feed(text)
        parser.close()
    except (ElementTree.ParseError, ValueError):
        return False
    return True


def parse_xml(text: str | None) -> Element | None:
    """Return the root of a document, its elements' names without namespaces.

    Parameters
    ----------
    text : str or None
        The document.

    Returns
    -------
    Element or None
        None where there is no text, or it is damaged, has a document type or is nested without an end.
    """
    if not text or "<" not in text[:1000]:
        return None
    builder = ElementTree.TreeBuilder()
    return builder.close() if feed(_with_prefixes_dropped(text), builder) else None


def first_text(element: Element | None, name: str, *others: str) -> str:
    """Return the text of the first element below another that has one of some names; "" where there is none.

    Parameters
    ----------
    element : Element or None
    name : str
        The first that is looked for.
    others : str
        Those that are looked for next, in this order.

    Returns
    -------
    str
    """
    for each in (name, *others):
        for found in elements(element, each):
            if found.text and found.text.strip():
                return found.text.strip()
    return ""


def elements(element: Element | None, name: str) -> Iterator[Element]:
    """Yield the elements of a name at any depth below another.

    Parameters
    ----------
    element : Element or None
    name : str

    Yields
    ------
    Element
    """
    if element is not None:
        yield from element.iter(name)


def _with_prefixes_dropped(text: str) -> str:
    """Return a document without prefixes of namespaces: some side-cars do not declare theirs."""
    return re.sub(r"(</?)[A-Za-z_][\w.-]*:(?=[A-Za-z_])", r"\1", text)
