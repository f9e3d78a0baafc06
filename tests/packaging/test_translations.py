"""Everything that users read is translated, whole and in the same terms."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter

import pytest
from translations import FOLDER, sentences

from spectramorph_plugin.languages import ENGLISH, LANGUAGES, translations

STEM = 4  # letters of a word that inflection leaves alone, in these languages
PLACE = re.compile(r"{[^{}]*}|%\(\w+\)s|%%|</?\w+>")
"""Where a text is filled in, or, in a template of reports, marked."""
SOURCES = sentences()


def places(text: str) -> Counter[str]:
    """Return the places of a template that values are filled in, with their formats."""
    return Counter(PLACE.findall(text.replace("{{", "").replace("}}", "")))


def plain(text: str) -> str:
    """Return a text without accents, capitals and places."""
    letters = unicodedata.normalize("NFD", PLACE.sub("", text).lower())
    return "".join(each for each in letters if not unicodedata.combining(each))


@pytest.fixture(scope="module", params=[language for language in LANGUAGES if language != ENGLISH])
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def known(language: str) -> dict[str, str]:
    return translations(FOLDER / f"spectramorph_{language}.ts")


def test_the_engine_qgis_and_the_help_say_something():
    assert len(SOURCES) > 1300
    assert "The {who} does not exist: check the path." in SOURCES  # the engine's
    assert "Fuse many pairs" in SOURCES  # of QGIS's side
    assert "Advanced parameters" in SOURCES  # of the pages of help


def test_all_is_translated(known: dict[str, str]):
    assert [text for text in SOURCES if text not in known] == []


def test_nothing_is_kept_that_nobody_says(known: dict[str, str]):
    assert known.keys() - set(SOURCES) == set()


def test_places_are_those_of_the_source(known: dict[str, str]):
    assert {text: told for text, told in known.items() if places(text) != places(told)} == {}


def test_parts_of_sentences_fit_where_they_are_put(known: dict[str, str]):
    assert {text: told for text, told in known.items() if _ends(text) != _ends(told)} == {}


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def test_a_term_is_translated_one_way(known: dict[str, str], language: str):
    """Where a term of the glossary stands, one of its translations does."""
    with (FOLDER / "glossary.csv").open(encoding="utf-8", newline="") as file:
        terms = [(re.compile(rf"(?<![\w-]){row['en']}s?\b"), row[language].split("|")) for row in csv.DictReader(file)]
    wrong = [
        (term.pattern, text, told)
        for text, told in known.items()
        for term, ours in terms
        if term.search(PLACE.sub("", text)) and not any(_has(told, each) for each in ours)
    ]
    assert wrong == []


def _has(text: str, term: str) -> bool:
    """Tell whether a text has a term, inflected or as a part of another word."""
    return all(word[:STEM] in plain(text) for word in plain(term).split())
