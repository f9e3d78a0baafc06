"""Bring i18n/*.ts up to what the plugin and its engine say; tell what is left to be translated.

    python3 .ci/translations.py [LANGUAGE ...]

What users read is the literal of a `translate("SpectraMorph", …)` on QGIS's side and in what makes the pages of help,
of a `Message(…)`, a `UserError(…)` or a `say(…)` in the engine, and what stands in the templates of reports. Qt's own
extraction knows only the first. A translation stays as long as its source text does. A language that has no file yet
gets one.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from spectramorph_plugin.languages import translations  # noqa: E402
from spectramorph_plugin.report.templates import texts  # noqa: E402

FOLDER = PROJECT / "i18n"
CONTEXT = "SpectraMorph"
PLACES = {"translate": 1, "Message": 0, "UserError": 0, "say": 0}  # which argument is the text
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n<context>\n'


def main() -> None:
    """Update the files of the languages named, or of all that there are."""
    there = [path.stem.rpartition("_")[2] for path in sorted(FOLDER.glob("*.ts"))]
    sources = sentences()
    for language in sys.argv[1:] or there:
        path = FOLDER / f"spectramorph_{language}.ts"
        known = translations(path) if path.exists() else {}
        path.write_text(_file(language, sources, known), encoding="utf-8")
        left = [text for text in sources if text not in known]
        print(f"{path.name}: {len(sources) - len(left)} of {len(sources)} texts are translated")


def sentences() -> list[str]:
    """Return all texts for users, in the order of the files and lines that say them, each once."""
    found: dict[str, None] = {}
    folders = ("processing", "spectramorph_plugin")
    inside = [path for folder in folders for path in sorted((PROJECT / folder).rglob("*.py"))]
    for path in (*inside, PROJECT / ".ci" / "make_help.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            found.update(dict.fromkeys(_texts(call)))
    found.update(dict.fromkeys(texts()))
    return list(found)


def _texts(call: ast.Call) -> Iterator[str]:
    place = PLACES.get(getattr(call.func, "id", ""))
    if place is None or len(call.args) <= place:
        return
    argument = call.args[place]
    for each in [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]:
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value
        elif isinstance(each, ast.JoinedStr):
            sys.exit(f"A text in line {call.lineno} is an f-string, which cannot be translated: {ast.unparse(each)}")


def _file(language: str, sources: list[str], known: dict[str, str]) -> str:
    messages = "".join(_message(text, known.get(text)) for text in sources)
    return f"{HEAD.format(language=language)}    <name>{CONTEXT}</name>\n{messages}</context>\n</TS>\n"


def _message(source: str, translation: str | None) -> str:
    told = "<translation>" + escape(translation) if translation else '<translation type="unfinished">'
    return f"    <message>\n        <source>{escape(source)}</source>\n        {told}</translation>\n    </message>\n"


if __name__ == "__main__":
    main()
