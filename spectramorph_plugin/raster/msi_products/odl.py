"""Metadata that are lists of names and values in groups: MTL and IMD files, and the same as XML or JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element  # nosec B405

from ..xml import parse_xml

LINE = re.compile(r"\s*([\w.]+)\s*=\s*(.*?)\s*;?\s*$")
MOST_ENTRIES = 100_000


class Entry(NamedTuple):
    """A value and the group that it stands in.

    Attributes
    ----------
    group : str
        In upper case, "" for the outermost.
    key : str
        In upper case.
    value : str
    """

    group: str
    key: str
    value: str


class Entries:
    """The values of a metadata file, in its order.

    Parameters
    ----------
    text : str
        Of the file, in any of the three forms.
    """

    def __init__(self, text: str) -> None:
        found: Iterator[Entry]
        start = text[:1000].lstrip()
        if start.startswith("{"):
            found = _of_json(text)
        elif start.startswith("<"):
            root = parse_xml(text)
            found = iter(()) if root is None else _of_xml(root, "")
        else:
            found = _of_lines(text)
        self.all = [entry for entry, _ in zip(found, range(MOST_ENTRIES))]

    def value(self, key: str, group: str = "") -> str:
        """Return the first value of a name, in a group whose name holds a pattern; "" where there is none.

        Parameters
        ----------
        key : str
            In upper case.
        group : str
            A regular expression.

        Returns
        -------
        str
        """
        found = (entry.value for entry in self.all if entry.key == key and re.search(group, entry.group))
        return next(found, "")

    def number(self, key: str, group: str = "") -> float | None:
        """Return the first value of a name as a number; None where there is none.

        Parameters
        ----------
        key : str
            In upper case.
        group : str
            A regular expression.

        Returns
        -------
        float or None
        """
        return as_number(self.value(key, group))


def as_number(text: str | None) -> float | None:
    """Return a finite number; None where the text is none.

    Parameters
    ----------
    text : str or None

    Returns
    -------
    float or None
    """
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None


def _of_lines(text: str) -> Iterator[Entry]:
    groups: list[str] = []
    for line in text.splitlines():
        match = LINE.match(line)
        if match is None:
            continue
        key, value = match[1].upper(), match[2].strip('"')
        if key in ("GROUP", "BEGIN_GROUP"):
            groups.append(value.upper())
        elif key == "END_GROUP":
            del groups[-1:]
        else:
            yield Entry(groups[-1] if groups else "", key, value)


def _of_xml(element: Element, group: str) -> Iterator[Entry]:
    if len(element) == 0:
        yield Entry(group, element.tag.upper(), (element.text or "").strip())
    for child in element:
        yield from _of_xml(child, element.tag.upper())


def _of_json(text: str) -> Iterator[Entry]:
    try:
        yield from _of_value(json.loads(text), "", "")
    except (ValueError, RecursionError):
        return


def _of_value(value: Any, group: str, key: str) -> Iterator[Entry]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _of_value(each, key, str(name).upper())
    elif isinstance(value, list):
        for each in value:
            yield from _of_value(each, group, key)
    else:
        yield Entry(group, key, str(value))
