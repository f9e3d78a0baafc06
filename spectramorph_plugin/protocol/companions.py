"""The small files that the engine lays beside an output: how QGIS is to show it, and how it was made.

A file of another's under such a name is never touched. Standard library alone: QGIS imports it too.
"""

from __future__ import annotations

import html
import os
from pathlib import Path

RECORD_SUFFIX = ".run.json"
STYLE_SUFFIX = ".qml"  # with it, in place of a raster's own suffix, QGIS finds the raster's style
RECORD_FORMAT = "spectramorph-run"
HEAD = 2000  # characters of a file that are looked at to tell whose it is
LONGEST_NAME, LONGEST_WINDOWS_PATH = 255, 259  # bytes that file systems allow; characters that Windows does


def record_place(final: Path) -> Path:
    """Return where the record of the run that made a file lies.

    Parameters
    ----------
    final : Path
        The file.

    Returns
    -------
    Path
    """
    return final.with_name(final.name + RECORD_SUFFIX)


def style_place(final: Path) -> Path:
    """Return where QGIS looks for the style of a raster.

    Parameters
    ----------
    final : Path
        The raster.

    Returns
    -------
    Path
    """
    return final.with_suffix(STYLE_SUFFIX)


def companions(final: Path) -> list[Path]:
    """Return where the companions of an output lie, as far as the system allows such names.

    Parameters
    ----------
    final : Path
        The output.

    Returns
    -------
    list of Path
    """
    return [place for place in (record_place(final), style_place(final)) if _can_be_named(place)]


def style_mark(final: Path) -> str:
    """Return the attribute that tells the style of a raster that the engine wrote from one that a user saved.

    QGIS leaves it out when it saves a style. It names the raster: one of another suffix has the same place for its
    style.

    Parameters
    ----------
    final : Path
        The raster.

    Returns
    -------
    str
    """
    return f'spectramorph="{html.escape(final.name)}"'


def is_ours(place: Path, final: Path) -> bool:
    """Tell whether a file is a companion that the engine laid beside an output.

    Parameters
    ----------
    place : Path
        Of the file.
    final : Path
        The output.

    Returns
    -------
    bool
        False where there is no file, or none that can be read.
    """
    if not os.path.isfile(place):  # to open a pipe would wait for whoever writes to it
        return False
    try:
        with place.open(encoding="utf-8", errors="replace") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return f'"{RECORD_FORMAT}"' in head if place == record_place(final) else style_mark(final) in head


def _can_be_named(place: Path) -> bool:
    name_fits = len(os.fsencode(place.name)) <= LONGEST_NAME
    return name_fits and (os.name != "nt" or len(str(place)) <= LONGEST_WINDOWS_PATH)
