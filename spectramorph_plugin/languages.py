"""The languages that there are translations into, and these without Qt: for the engine and its reports."""

from __future__ import annotations

import functools
import xml.etree.ElementTree as ElementTree  # nosec B405: it reads nothing but files of this package
from collections.abc import Callable
from pathlib import Path

ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "es", "fr", "pt")
FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def nearest_language(locale: str) -> str:
    """Return the language for people of a locale.

    Parameters
    ----------
    locale : str
        As "de", "pt_BR" or "C".

    Returns
    -------
    str
        One of LANGUAGES; English where there is no other.
    """
    language = locale[:2].lower()
    return language if language in LANGUAGES else ENGLISH


def translator(language: str) -> Callable[[str], str]:
    """Return what words the texts of this program in a language.

    Parameters
    ----------
    language : str
        One of LANGUAGES.

    Returns
    -------
    callable
        Takes an English text, as `Message` has it for its template, and returns its translation, or itself where there
        is none.
    """
    known = _translations(language)
    return lambda text: known.get(text, text)


@functools.cache
def _translations(language: str) -> dict[str, str]:
    path = FOLDER / f"spectramorph_{language}.ts"
    # Not there in a package without the plugin's other folders, as pip may install it: then it speaks English.
    return translations(path) if path.exists() else {}


def translations(path: Path) -> dict[str, str]:
    """Return what is translated in a file of Qt's translators (.ts).

    Parameters
    ----------
    path : Path

    Returns
    -------
    dict of str to str
        By the texts' English.
    """
    found = {}
    for message in ElementTree.parse(path).iter("message"):  # nosec B314: see above
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") != "unfinished":
            found[message.findtext("source", "")] = translation.text
    return found
