"""Docstrings in numpydoc's form: every parameter of every public function, method and class is named, with its type."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

PACKAGE = "spectramorph_plugin"
ROOMS = ("core", "pair", "protocol", "raster", "sensors")
ENTRY = re.compile(r"(\w+) : \S")
SECTION = re.compile(r"^(\w+)\n-+$", re.M)


def modules_of(room: str) -> list[Any]:
    """Return the modules of a room, of rooms within it too."""
    package = importlib.import_module(f"{PACKAGE}.{room}")
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    return [package, *(importlib.import_module(each.name) for each in found)]


def sections(item: Any) -> dict[str, str]:
    """Return the text below each heading of a docstring, and what comes before the first as "Summary"."""
    parts = SECTION.split(inspect.getdoc(item) or "")
    return {"Summary": parts[0], **dict(zip(parts[1::2], parts[2::2]))}


def named_in(item: Any, *headings: str) -> set[str]:
    """Return the names with a type, one a line and not indented, in some sections of a docstring."""
    found = sections(item)
    lines = (line for heading in headings for line in found.get(heading, "").splitlines())
    return {match[1] for match in map(ENTRY.match, lines) if match}


def parameters(function: Callable[..., Any]) -> set[str]:
    return set(inspect.signature(function).parameters) - {"self", "cls"}


def fields(kind: type) -> set[str]:
    """Return what a class is made of, but for private fields, and the options of requests, which bring their help."""
    if dataclasses.is_dataclass(kind):
        names = {field.name for field in dataclasses.fields(kind) if not field.metadata.get("help")}
    elif "__init__" in vars(kind) and not getattr(kind, "_is_protocol", False):
        names = parameters(kind)
    else:
        names = set(getattr(kind, "_fields", ())) | set(vars(kind).get("__annotations__", ()))
    return {name for name in names if not name.startswith("_")}


def public(members: dict[str, Any], module: str) -> Iterator[tuple[str, Any]]:
    """Yield functions and classes that a module makes itself, and not those that a dataclass makes."""
    for name, member in members.items():
        # A class method or a context manager is wrapped around the function.
        found = member if inspect.isclass(member) else inspect.unwrap(getattr(member, "__func__", member))
        is_own = getattr(found, "__module__", "") == module and (inspect.isclass(found) or inspect.isfunction(found))
        if is_own and not name.startswith("_"):
            yield name, found


def gaps_of_function(where: str, function: Callable[..., Any], documented: Any) -> Iterator[str]:
    """Yield what a docstring lacks of a function; it may be that of the method which this one replaces."""
    taken, named = parameters(function), named_in(documented, "Parameters")
    for name in sorted(taken - named):
        yield f"{where}: {name} is not named"
    for name in sorted(named - taken):
        yield f"{where}: {name} is named, but no parameter"
    returned = str(function.__annotations__.get("return", "None"))
    if taken and returned not in ("None", "NoReturn") and not {"Returns", "Yields"} & sections(documented).keys():
        yield f"{where}: what it returns is not told"
    yield from gaps_of_summary(where, documented)


def gaps_of_class(where: str, kind: type) -> Iterator[str]:
    for name in sorted(fields(kind) - named_in(kind, "Parameters", "Attributes")):
        yield f"{where}: {name} is not named"
    yield from gaps_of_summary(where, kind)


def gaps_of_summary(where: str, documented: Any) -> Iterator[str]:
    summary = sections(documented)["Summary"].strip().splitlines()
    if not summary:
        yield f"{where}: no docstring"
    elif len(summary) > 1 and summary[1].strip():
        yield f"{where}: the summary is longer than a line"


def gaps(module: Any) -> Iterator[str]:
    for name, member in public(vars(module), module.__name__):
        where = f"{module.__name__.partition('.')[2]}.{name}"
        if not inspect.isclass(member):
            yield from gaps_of_function(where, member, member)
            continue
        yield from gaps_of_class(where, member)
        for method, function in public(vars(member), module.__name__):
            if not inspect.isclass(function):
                # getdoc finds the docstring of a replaced method where the new one has none.
                yield from gaps_of_function(f"{where}.{method}", function, getattr(member, method))


@pytest.mark.parametrize("room", ROOMS)
def test_every_parameter_is_named(room: str) -> None:
    found = [gap for module in modules_of(room) for gap in gaps(module)]
    assert not found, "\n".join(found)


def undocumented(values: list[float], scale: float = 1.0) -> float:
    """Return a sum.

    Parameters
    ----------
    values : the numbers; scale : what they are multiplied by.
    unit : str
    """
    return scale * sum(values)


def documented(values: list[float]) -> float:
    """Return a sum.

    Parameters
    ----------
    values : list of float
        The numbers.

    Returns
    -------
    float
    """
    return sum(values)


def test_a_parameter_that_is_missing_is_found() -> None:
    assert list(gaps_of_function("here", documented, documented)) == []
    assert list(gaps_of_function("here", undocumented, undocumented)) == [
        "here: scale is not named",
        "here: unit is named, but no parameter",
        "here: what it returns is not told",
    ]
