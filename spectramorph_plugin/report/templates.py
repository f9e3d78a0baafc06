"""The templates of reports, and how their texts are found and worded in other languages."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ..languages import ENGLISH, translator

FOLDER = Path(__file__).with_name("templates")

Say = Callable[[str], str]
"""What words a text in the language of a report."""


@functools.cache
def templates(language: str) -> Any:
    """Return what makes pages of templates, which it compiles once for all runs of a process.

    Parameters
    ----------
    language : str
        One of `languages.LANGUAGES`.

    Returns
    -------
    jinja2.Environment
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment: Any = Environment(
        loader=FileSystemLoader(FOLDER),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,  # names of bands and files come from anywhere
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.policies["ext.i18n.trimmed"] = True
    say = translator(language)
    environment.install_gettext_callables(say, functools.partial(_counted, say), newstyle=True)
    return environment


def texts() -> Iterator[str]:
    """Find what is to be translated, in the order of the templates.

    Yields
    ------
    str
        As Jinja writes it: with places such as `%(count)s`, and `%%` for a per cent sign.
    """
    environment = templates(ENGLISH)
    for path in sorted(FOLDER.glob("*.j2")):
        for _, _, text in environment.extract_translations(path.read_text(encoding="utf-8")):
            yield from (text,) if isinstance(text, str) else filter(None, text)


def _counted(say: Say, one: str, more: str, count: int) -> str:
    """Return the text for a number: of the languages that there are, all tell one from more, and no further."""
    return say(one if count == 1 else more)
