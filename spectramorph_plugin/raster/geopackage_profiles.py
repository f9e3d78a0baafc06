"""The profiles of a GeoPackage of EnMAP-Box: a SQLite database, of which text is read and never code (pickles)."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from ..errors import UserError
from .spectral_libraries import MOST_VALUES, PROFILE_FIELDS

QUOTE = '"'


def profile_rows(path: Path) -> list[dict[str, Any]]:
    """Return the features of the first table that holds profiles.

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    list of dict
        Of each feature its `name` and `profiles`, JSON.

    Raises
    ------
    UserError
        Where the file is no GeoPackage or has no such table.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            rows = _profile_rows(database)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise UserError(
            "The spectral library {path} cannot be read as a GeoPackage: give a complete file.", path=path
        ) from error
    if not rows:
        raise UserError(
            "The spectral library {path} has no table with profiles that are stored as text (JSON): export the "
            "library from the EnMAP-Box as GeoJSON, and give that.",
            path=path,
        )
    return rows


def _profile_rows(database: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return the rows of the first table that has profiles, each with its `name` and a profile."""
    tables = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name")]
    for table in tables:
        quoted = _quoted(str(table))
        columns = [str(column[1]) for column in database.execute(f"PRAGMA table_info({quoted})")]
        known = [column for column in columns if column in PROFILE_FIELDS]
        for column in [*known, *(each for each in columns if each not in PROFILE_FIELDS)]:
            name = _quoted("name") if "name" in columns else "NULL"
            query = f"SELECT {name}, {_quoted(column)} FROM {quoted} LIMIT {MOST_VALUES}"  # nosec B608
            found = [{"name": title, PROFILE_FIELDS[0]: value} for title, value in database.execute(query) if value]
            if found and all(_is_profile(row[PROFILE_FIELDS[0]]) for row in found):
                return found
    return []


def _quoted(identifier: str) -> str:
    return QUOTE + identifier.replace(QUOTE, 2 * QUOTE) + QUOTE


def _is_profile(value: Any) -> bool:
    try:
        found = json.loads(value) if isinstance(value, (str, bytes)) else None
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and "x" in found and "y" in found
