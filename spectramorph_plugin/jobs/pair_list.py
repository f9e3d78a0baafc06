"""Lists of pairs to fuse: a table, or a catalogue of STAC items."""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import UserError
from ..image_names import GdalName, absolute, image_path
from ..messages import Message, said
from ..protocol.outputs import check_name, identity
from ..protocol.requests import FuseRequest, input_files, output_files

MOST_BYTES = 2**28
NAME, HSI, MSI = "name", "hsi", "msi"
OF_THE_LIST = (NAME, "output", "threads", "scheduler", "parts")  # columns that are not options of a pair
YES, NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")
UNSAFE = re.compile(r"[^\w.-]+")


def read_pairs(path: Path, folder: Path) -> dict[str, FuseRequest | str]:
    """Return the pairs that a list names.

    Parameters
    ----------
    path : Path
        A table (CSV) with the columns hsi and msi, of which several are separated by semicolons, and any others that
        are called as options of fuse, but for those of the list as a whole; or STAC items with the assets hsi and msi
        (JSON): an ItemCollection, or a Collection with links to its items. Paths are relative to it.
    folder : Path
        Where the outputs are to lie.

    Returns
    -------
    dict of str to FuseRequest or str
        What is to be fused, by a name of its own; of a row that asks for what cannot be, why.

    Raises
    ------
    UserError
        Where the list cannot be read or names no pair.
    """
    try:
        if os.path.getsize(path) > MOST_BYTES:
            raise ValueError(Message("it is larger than any list"))
        rows = list(_items(path) if path.suffix.lower() in (".json", ".geojson") else _rows(path))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, csv.Error) as error:
        if isinstance(error, UserError):
            raise
        raise UserError(
            "The list of pairs {path} cannot be read ({error}): give a table (CSV) with the columns hsi and msi, "
            "or STAC items with these assets (JSON).",
            path=path,
            error=error,
        ) from error
    if not rows:
        raise UserError("The list {path} names no pair: give one with a row for each.", path=path)
    pairs: dict[str, FuseRequest | str] = {}
    for number, row in enumerate(rows, start=1):
        name = _free(UNSAFE.sub("_", row.get(NAME) or "").strip("._") or f"pair{number:05d}", pairs)
        try:
            pairs[name] = _request(row, path.parent, folder / f"{name}.tif")
        except ValueError as error:
            pairs[name] = said(error)
    return pairs


def kept_apart(pairs: Mapping[str, FuseRequest | str], own: Iterable[Path]) -> dict[str, FuseRequest | str]:
    """Return the pairs of a list without those whose outputs would replace what belongs to others.

    Parameters
    ----------
    pairs : mapping of str to FuseRequest or str
    own : iterable of Path
        Files that the list itself writes.

    Returns
    -------
    dict of str to FuseRequest or str
        Of a pair that is left out, why.

    Raises
    ------
    UserError
        Where a file of the list itself would replace an input.
    """
    asked = {name: pair for name, pair in pairs.items() if isinstance(pair, FuseRequest)}
    sources = {identity(path) for pair in asked.values() for path in input_files(pair)}
    taken = set()
    for path in own:
        if identity(path) in sources:
            raise UserError("The output {path} is an input of one of the pairs: choose another name for it.", path=path)
        if identity(path) in taken:
            raise UserError(
                "The output {path} is one of the files that the list keeps itself: choose another name.", path=path
            )
        taken.add(identity(path))
    told = dict(pairs)
    for name, pair in asked.items():
        places = {identity(path): path for path in output_files(pair).values()}
        if used := places.keys() & sources:
            told[name] = Message(
                "The output {path} is an input of this list: give the pair another name, or the results another "
                "folder.",
                path=places[used.pop()],
            )
        elif used := places.keys() & taken:
            told[name] = Message(
                "The output {path} is one of another pair, or of the list itself: give each a name of its own.",
                path=places[used.pop()],
            )
        else:
            taken |= places.keys()
    return told


def _rows(path: Path) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = file.readline()
        file.seek(0)
        # Spreadsheets separate columns by semicolons in half of the world's languages.
        table = csv.DictReader(file, delimiter=max(",;\t", key=header.count))
        known = {each.strip().lower() for each in table.fieldnames or ()}
        if not {HSI, MSI} <= known:
            raise ValueError(Message("it has no columns hsi and msi"))
        for row in table:
            yield {key.strip().lower(): (value or "").strip() for key, value in row.items() if isinstance(key, str)}


def _items(path: Path) -> Iterator[Mapping[str, str]]:
    told = json.loads(path.read_text(encoding="utf-8"))
    if told.get("type") == "FeatureCollection":
        items = [(item, path.parent) for item in told["features"]]
    elif told.get("type") == "Feature":
        items = [(told, path.parent)]
    else:
        places = [path.parent / link["href"] for link in told["links"] if link.get("rel") == "item"]
        items = [(json.loads(place.read_text(encoding="utf-8")), place.parent) for place in places]
    for item, folder in items:
        assets = item["assets"]
        found = {HSI: [], MSI: []}  # type: dict[str, list[str]]
        for key, asset in assets.items():
            roles = {key.lower(), *(str(role).lower() for role in asset.get("roles", ()))}
            for kind, names in found.items():
                if kind in roles:
                    names.append(str(_placed(asset["href"], folder)))
        yield {NAME: str(item.get("id", "")), **{kind: ";".join(names) for kind, names in found.items()}}


def _request(row: Mapping[str, str], folder: Path, output: Path) -> FuseRequest:
    """Return what a row asks for."""
    fields = {field.name: field for field in dataclasses.fields(FuseRequest)}
    given: dict[str, Any] = {}
    for key, text in row.items():
        name = key.replace("-", "_")
        if not text or name in OF_THE_LIST:
            continue
        if name not in fields:
            continue  # tables hold more than is asked of them
        given[name] = _value(fields[name], text, folder)
    for name in (HSI, MSI):
        if not given.get(name):
            raise UserError("The row has no {name}: name the file.", name=name)
    return FuseRequest(**given, output=output)


def _value(field: dataclasses.Field[Any], text: str, folder: Path) -> Any:
    parse, about = field.metadata["parse"], field.metadata
    if isinstance(field.default, bool):
        if text.lower() not in YES + NO:
            raise UserError("The column {name} holds {text}: give yes or no.", name=field.name, text=text)
        return text.lower() in YES
    if about["is_list"]:
        return tuple(_placed(part.strip(), folder) for part in text.split(";") if part.strip())
    if isinstance(field.default, tuple):
        return tuple(parse(part) for part in re.split(r"[;,\s]+", text) if part)
    return _placed(text, folder) if about["is_input"] or about["is_output"] else parse(text)


def _placed(text: str, folder: Path) -> Path:
    path = image_path(text)
    check_name(path)
    return path if isinstance(path, GdalName) else absolute(folder / path)


def _free(name: str, taken: Mapping[str, Any]) -> str:
    """Return a name that no other pair has, whatever the case."""
    used = {each.lower() for each in taken}
    found, number = name, 1
    while found.lower() in used:
        number += 1
        found = f"{name}-{number}"
    return found
