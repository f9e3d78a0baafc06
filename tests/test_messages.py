"""What the engine says, and that it can be said in any language."""

from __future__ import annotations

import ast
import copy
import json
import pickle
import string
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.messages import Message, as_told, joined, told

PACKAGE = Path(__file__).resolve().parents[1] / "spectramorph_plugin"
REPORTS = {"log", "warning", "progress"}
SAY = {*REPORTS, "UserError", "Message"}
GERMAN = {
    "{count} of {all} bands are {why}.": "{why} sind {count} von {all} Kanälen.",
    "noisy": "verrauscht",
    "The error is {error:.2f}.": "Der Fehler ist {error:.3f}.",
    "Broken {number}": "Kaputt {other}",
    "Wrong {name}": "Falsch {name:.2f}",
}


def german(template: str) -> str:
    return GERMAN.get(template, template)


MESSAGE = Message("{count} of {all} bands are {why}.", count=3, all=np.int64(9), why=Message("noisy"))


def test_a_message_is_its_english_text():
    assert MESSAGE == "3 of 9 bands are noisy."
    assert f"{MESSAGE} {MESSAGE.upper()}" == "3 of 9 bands are noisy. 3 OF 9 BANDS ARE NOISY."


def test_a_message_is_worded_with_all_that_it_is_made_of():
    assert MESSAGE.worded(german) == "verrauscht sind 3 von 9 Kanälen."
    assert Message("The error is {error:.2f}.", error=0.1234).worded(german) == "Der Fehler ist 0.123."
    both = joined("; ", [MESSAGE, "as it is", Message("noisy")])
    assert both == "3 of 9 bands are noisy.; as it is; noisy"
    assert both.worded(german) == "verrauscht sind 3 von 9 Kanälen.; as it is; verrauscht"


def test_what_an_error_says_is_worded_in_another():
    message = Message("Broken: {error}", error=UserError("noisy"))
    assert message.worded(german) == "Broken: verrauscht"
    assert Message("Broken: {error}", error=ValueError("noisy")).worded(german) == "Broken: noisy"


def test_braces_are_left_alone_where_they_are_no_places():
    assert Message("spectra names = {a, b}") == "spectra names = {a, b}"
    message = Message("The file {path} is no image.", path="/data/{x}.tif")
    assert message == "The file /data/{x}.tif is no image."
    assert message.worded(german) == message


@pytest.mark.parametrize(
    "message", [Message("Broken {number}", number=1), Message("Wrong {name}", name="text"), Message("Not there")]
)
def test_a_translation_that_cannot_be_filled_leaves_english(message: Message):
    assert message.worded(german) == message


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda message: pickle.loads(pickle.dumps(message))])
def test_copies_know_what_they_are_made_of(copied):
    for message in (MESSAGE, UserError(MESSAGE).message, copied(UserError(MESSAGE)).message):
        assert copied(message) == message
        assert copied(message).worded(german) == "verrauscht sind 3 von 9 Kanälen."


def test_messages_come_whole_to_another_process():
    line = {
        "type": "warning",
        "text": MESSAGE,
        "outcome": {
            "reasons": {Message("noisy"): [1, 2]},
            "figures": [Message("The error is {error:.2f}.", error=0.5)],
        },
        "plain": "noisy by chance",
    }
    heard = json.loads(json.dumps({**line, "messages": told(line)}))
    again = as_told(heard, heard.pop("messages"))
    assert again == line
    assert again["text"].worded(german) == "verrauscht sind 3 von 9 Kanälen."
    assert next(iter(again["outcome"]["reasons"])).worded(german) == "verrauscht"
    assert again["outcome"]["figures"][0].worded(german) == "Der Fehler ist 0.500."
    assert not isinstance(again["plain"], Message)


@pytest.mark.parametrize("value", [np.float32(0.1), np.int16(3), Path("/data/a.tif"), float("nan"), float("inf"), None])
def test_values_of_all_kinds_are_said_alike_in_another_process(value):
    message = Message("It is {value}.", value=value)
    text = json.dumps(told([message]))
    assert as_told(str(message), json.loads(text)) == message


def test_numbers_that_json_does_not_know_leave_the_english_text():
    message = Message("The error is {error:.2f}.", error=float("nan"))
    heard = as_told(str(message), json.loads(json.dumps(told([message]).copy()).replace("NaN", "null")))
    assert heard == "The error is nan."


def test_all_that_is_said_can_be_translated():
    """Texts that are put together as f-strings reach users in English, whatever language they read."""
    said = [(place, name, _text(call, name)) for place, name, call in _said()]
    assert len(said) > 300
    assert [place for place, _, text in said if isinstance(text, ast.JoinedStr)] == []
    literals = [(place, name, text.value) for place, name, text in said if isinstance(text, ast.Constant)]
    # An error makes its message itself; reports are given one (and logarithms are of numbers).
    assert [place for place, name, value in literals if name in REPORTS and isinstance(value, str)] == []


def test_all_places_are_filled():
    wrong = []
    for place, name, call in _said():
        if name in REPORTS:
            continue
        text = _text(call, name)
        for each in (text.body, text.orelse) if isinstance(text, ast.IfExp) else (text,):
            if isinstance(each, ast.Constant) and call.keywords:
                places = {found for _, found, _, _ in string.Formatter().parse(each.value) if found is not None}
                wrong += [place] if places != {keyword.arg for keyword in call.keywords} else []
    assert wrong == []


def _text(call: ast.Call, name: str) -> ast.expr:
    return call.args[-1 if name == "progress" else 0]


def _said() -> Iterator[tuple[str, str, ast.Call]]:
    """Yield where something is said, by which function, and the call."""
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] in ("gui", "runtime"):
            continue  # which speak the language of QGIS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in SAY:
                    yield f"{path}:{node.lineno}", name, node
