"""Make the help pages of the algorithms: `/usr/bin/python3 .ci/make_help.py`, with QGIS's Python (`make help-pages`).

A page is made of an algorithm's own definition: names, texts, parameters and results. It is written as Markdown for the
site (docs/algorithms, in English), and as HTML in every language of the plugin (processing/help/LANGUAGE), which ships
with it and the Help button opens. A test fails where they are not what this makes.
"""

from __future__ import annotations

import html
import json
import re
import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

from offscreen_qgis import ROOT, registered_provider
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

translate = QCoreApplication.translate

SITE = ROOT / "docs" / "algorithms"
SHIPPED = ROOT / "processing" / "help"
TRANSLATIONS = ROOT / "i18n"
ENGLISH = "en"
REPOSITORY = "https://github.com/spectramorph/spectramorph-qgis/blob/main/docs"

PAGES = {
    "importproduct": ("products", "sensors"),
    "extractendmembers": ("method", "report"),
    "estimateresponse": ("sensors", "method"),
    "fuse": ("examples", "report", "sensors", "products", "method"),
    "fusemany": ("scale",),
    "applymodel": ("method", "command-line"),
    "exportabundances": ("method",),
    "resampletosensor": ("sensors",),
    "coregister": ("command-line",),
    "assessfusion": ("assess",),
    "simulatepair": ("assess",),
    "loadsampledata": ("examples",),
    "enginestatus": ("installation",),
    "installengine": ("installation",),
    "fuseandcompare": ("examples", "assess"),
    "onemodelseveraldates": ("examples", "method"),
    "endmemberstoclasses": ("examples",),
}
"""The pages of docs/ that say more of an algorithm."""

EXAMPLES: dict[str, dict[str, Any]] = {
    "assessfusion": {"FUSED": "fused.tif", "REFERENCE": "truth.tif", "OUTPUT": "figures.csv"},
    "coregister": {"OUTPUT": "moved.tif"},
    "exportabundances": {"OUTPUT": "abundances.tif"},
    "extractendmembers": {"OUTPUT": "endmembers.csv"},
    "estimateresponse": {"OUTPUT": "response.csv"},
    "fuse": {"OUTPUT": "fused.tif"},
    "fusemany": {"PAIRS": "pairs.csv", "FOLDER": "fused", "OUTPUT": "outcomes.csv"},
    "importproduct": {"PRODUCT": "product.he5", "OUTPUT": "hsi.tif"},
    "loadsampledata": {"FOLDER": "sample"},
    "resampletosensor": {"SENSOR": "sentinel-2a"},
    "simulatepair": {"HSI": "scene.tif", "OUTPUT": "hsi.tif", "MSI_OUTPUT": "msi.tif"},
    "applymodel": {"HSI": "hsi.tif", "OUTPUT": "fused.tif"},
}
"""What an example gives beside what is required, or in place of a name made of the parameter's."""

CSS = """
:root { color-scheme: light dark; --edge: #cfd8d6; --code: #eef3f2; --link: #00796b; }
@media (prefers-color-scheme: dark) { :root { --edge: #3b4746; --code: #26302f; --link: #4db6ac; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } h1 { margin-bottom: .3em; } a { color: var(--link); }
code, pre { font: .875em/1.5 ui-monospace, monospace; background: var(--code); border-radius: 3px; }
code { padding: .1em .3em; overflow-wrap: anywhere; } pre { padding: .7em 1em; overflow-x: auto; }
pre code { padding: 0; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid var(--edge); padding: .4em .6em; }
th, td { text-align: left; vertical-align: top; } td:first-child { width: 35%; }
nav { border-top: 1px solid var(--edge); margin-top: 2.5rem; padding-top: 1rem; }
""".strip()

# What a text is made of: plain words, code, words that stand out, ends of lines, links.


@dataclass(frozen=True)
class Code:
    """A word of a program's."""

    text: str


@dataclass(frozen=True)
class Strong:
    """Words that stand out."""

    text: str


@dataclass(frozen=True)
class Link:
    """A link to the help of an algorithm, or to a page of docs/."""

    text: str
    page: str
    is_help: bool


BREAK = "\n"
Part = Union[str, Code, Strong, Link]


@dataclass
class Page:
    """What the help of one algorithm says."""

    name: str
    language: str
    title: str
    summary: str
    parts: list[tuple[str, Any]] = field(default_factory=list)

    def add(self, kind: str, content: Any) -> None:
        """Add a heading, paragraph, list, table or block of code."""
        self.parts.append((kind, content))


def make_pages(provider: Any, flag: Any) -> dict[Path, str]:
    """Return the text of each file of help, by its path.

    Parameters
    ----------
    provider : the plugin's, with its algorithms; they are made anew, at last in the language that they are in.
    flag : what makes the command line's name of a request's field (protocol/requests.py).
    """
    from spectramorph.spectramorph_plugin.languages import LANGUAGES

    made = {}
    for language in LANGUAGES:
        with spoken(language):
            provider.refreshAlgorithms()
            algorithms = provider.algorithms()
            algorithms.sort(key=lambda algorithm: list(PAGES).index(algorithm.name()))
            pages = [page_of(algorithm, language, flag) for algorithm in algorithms]
            for page in pages:
                made[SHIPPED / language / f"{page.name}.html"] = as_html(page, pages)
        if language == ENGLISH:
            made[SITE / "index.md"] = index_page(pages)
            made.update({SITE / f"{page.name}.md": as_markdown(page) for page in pages})
    provider.refreshAlgorithms()
    return made


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Have all texts and numbers in a language for a while."""
    translator = QTranslator()
    if language != ENGLISH and not translator.load(str(TRANSLATIONS / f"spectramorph_{language}.qm")):
        raise OSError(f"There is no translation into {language}.")
    before, numbers = QLocale(), QLocale(language)
    numbers.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(numbers)
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


def page_of(algorithm: Any, language: str, flag: Any) -> Page:
    """Return the page of an algorithm."""
    page = Page(algorithm.name(), language, algorithm.displayName(), algorithm.shortDescription())
    says_id = translate("SpectraMorph", "For scripts and models it is {name}.")
    page.add("paragraph", [Strong(page.summary), " ", *filled(says_id, name=[Code(algorithm.id())])])
    for text in algorithm.shortHelpString().split("\n\n"):
        steps = [line for line in text.split("\n") if re.match(r"\d\. ", line)]
        if steps:
            page.add("steps", [[step.split(" ", 1)[1]] for step in steps])
        else:
            page.add("paragraph", [text])
    flags = {option.name: flag(of) for option, of in getattr(algorithm, "_options", ())}
    switched_off = {name for name in flags if algorithm.parameterDefinition(name).defaultValue() is True}
    flags |= {name: flags[name].replace("--", "--no-", 1) for name in switched_off}
    definitions = [each for each in algorithm.parameterDefinitions() if not is_hidden(each)]
    inputs = [each for each in definitions if not each.isDestination()]
    what = translate("SpectraMorph", "What it is")
    for heading, chosen in (
        (translate("SpectraMorph", "Parameters"), [each for each in inputs if not is_advanced(each)]),
        (translate("SpectraMorph", "Advanced parameters"), [each for each in inputs if is_advanced(each)]),
        (translate("SpectraMorph", "Files to write"), [each for each in definitions if each.isDestination()]),
    ):
        if chosen:
            heads = (translate("SpectraMorph", "Parameter"), what)
            page.add("heading", heading)
            page.add("table", (heads, [parameter_row(each, flags) for each in chosen]))
    written = {each.name() for each in definitions if each.isDestination()}
    results = [each for each in algorithm.outputDefinitions() if each.name() not in written]
    if results:
        page.add("heading", translate("SpectraMorph", "Other results"))
        rows = [
            ([Strong(each.description()), BREAK, Code(each.name())], [capitalized(kinds()[each.type()])])
            for each in results
        ]
        page.add("table", ((translate("SpectraMorph", "Result"), what), rows))
    add_examples(page, algorithm, definitions, flags)
    page.add("heading", translate("SpectraMorph", "More"))
    if language != ENGLISH:
        page.add("paragraph", [translate("SpectraMorph", "These pages are in English.")])
    page.add("list", [[Link(title_of(name), name, False)] for name in PAGES[page.name]])
    return page


def filled(template: str, **values: list[Part]) -> list[Part]:
    """Return a text whose places are filled with parts."""
    texts = re.split(r"{(\w+)}", template)
    found = [values[text] if number % 2 else [text] for number, text in enumerate(texts)]
    return [part for parts in found for part in parts if part != ""]


def capitalized(text: str) -> str:
    """Return a text that begins with a capital."""
    return text[:1].upper() + text[1:]


def is_advanced(definition: Any) -> bool:
    """Return whether a parameter is folded away at first."""
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)


def is_hidden(definition: Any) -> bool:
    """Return whether a parameter is shown to nobody."""
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden)


def is_optional(definition: Any) -> bool:
    """Return whether a parameter may be left empty."""
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)


def kinds() -> dict[str, str]:
    """Return what the types of parameters and results are called."""
    return {
        "raster": translate("SpectraMorph", "raster layer or file"),
        "multilayer": translate("SpectraMorph", "one or more raster layers or files"),
        "file": translate("SpectraMorph", "file"),
        "string": translate("SpectraMorph", "text"),
        "boolean": translate("SpectraMorph", "yes or no"),
        "enum": translate("SpectraMorph", "one of these"),
        "rasterDestination": translate("SpectraMorph", "raster to write"),
        "vectorDestination": translate("SpectraMorph", "table to write"),
        "sink": translate("SpectraMorph", "table to write"),
        "fileDestination": translate("SpectraMorph", "file to write"),
        "folderDestination": translate("SpectraMorph", "folder to write to"),
        "outputNumber": translate("SpectraMorph", "number"),
        "outputString": translate("SpectraMorph", "text"),
        "outputBoolean": translate("SpectraMorph", "yes or no"),
        "outputFile": translate("SpectraMorph", "file"),
        "outputHtml": translate("SpectraMorph", "page (HTML)"),
        "outputRaster": translate("SpectraMorph", "raster"),
        "outputVector": translate("SpectraMorph", "table"),
        "outputFolder": translate("SpectraMorph", "folder"),
        "outputMultilayer": translate("SpectraMorph", "layers"),
    }


def parameter_row(definition: Any, flags: dict[str, str]) -> tuple[list[Part], list[Part]]:
    """Return the cells that tell of a parameter."""
    first: list[Part] = [Strong(definition.description()), BREAK, Code(definition.name())]
    if definition.name() in flags:
        first += [" ", Code(flags[definition.name()])]
    second: list[Part] = [definition.help(), BREAK] if definition.help() else []
    second += about_value(definition)
    return first, second


def about_value(definition: Any) -> Iterator[Part]:
    """Yield what a parameter may be: its kind, its limits, its choices and its default."""
    kind = kind_of(definition)
    if is_optional(definition):
        kind = translate("SpectraMorph", "{kind}, optional").format(kind=kind)
    shown = definition.metadata().get("widget_wrapper", {})
    shown = shown if isinstance(shown, dict) else {}
    labels = shown.get("labels", {})
    words = definition.options() if definition.type() == "enum" else list(labels)
    if words:
        choices: list[Part] = []
        for word in words:
            choices += [", "] if choices else []
            choices += explained(word, labels.get(word, word))
        says_choices = translate("SpectraMorph", "{kind}: {choices}.")
        yield from filled(says_choices, kind=[capitalized(kind)], choices=choices)
    else:
        yield f"{capitalized(kind)}."
    default = definition.defaultValue()
    if default not in (None, "") and not definition.isDestination():
        value = str(default).lower() if isinstance(default, bool) else str(default)
        yield " "
        yield from filled(translate("SpectraMorph", "Default: {value}."), value=explained(value, shown.get("word", "")))
    if definition.isDestination() and is_optional(definition):
        yield " "
        by_default = definition.createByDefault()
        yield translate("SpectraMorph", "Written by default." if by_default else "Written where it is asked for.")


def kind_of(definition: Any) -> str:
    """Return what the value of a parameter is, and the limits of a number."""
    if definition.type() == "file" and definition.behavior() == QgsProcessingParameterFile.Behavior.Folder:
        return translate("SpectraMorph", "folder")
    if definition.type() != "number":
        return kinds().get(definition.type(), "")
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    kind = translate("SpectraMorph", "whole number" if whole else "number")
    low, high = limit(definition.minimum()), limit(definition.maximum())
    if low and high:
        return translate("SpectraMorph", "{kind}, {low} to {high}").format(kind=kind, low=low, high=high)
    return translate("SpectraMorph", "{kind}, {low} or more").format(kind=kind, low=low) if low else kind


def explained(word: str, label: str) -> list[Part]:
    """Return a word of a program's, and in brackets what it is called where that is something else."""
    return [Code(word), f" ({label})"] if label not in ("", word) else [Code(word)]


def limit(value: float) -> str:
    """Return a number's limit as text; nothing for the largest numbers there are, which are no limits."""
    return QLocale().toString(value, "g", 6) if abs(value) < 1e9 or value == 2**32 - 1 else ""


def add_examples(page: Page, algorithm: Any, definitions: list[Any], flags: dict[str, str]) -> None:
    """Add a call of the algorithm to a page, for the console, for qgis_process and for the engine's command line."""
    more = EXAMPLES.get(page.name, {})
    given = [each for each in definitions if each.name() in more or needed(each)]
    values = {each.name(): more.get(each.name(), example(each)) for each in given}
    inside = "".join(f"        {json.dumps(name)}: {json.dumps(value)},\n" for name, value in values.items())
    call = f'processing.run(\n    "{algorithm.id()}",\n    {{\n{inside}    }},\n)' if values else ""
    page.add("heading", translate("SpectraMorph", "Example"))
    page.add("paragraph", [translate("SpectraMorph", "In the Python console:")])
    page.add("code", ("python", call or f'processing.run("{algorithm.id()}", {{}})'))
    page.add("paragraph", [translate("SpectraMorph", "In a shell, with QGIS:")])
    words = [shlex.quote(f"{name}={value}") for name, value in values.items()]
    page.add("code", ("sh", " ".join(["qgis_process run", algorithm.id(), *(["--", *words] if words else [])])))
    if isinstance(algorithm, QgsProcessingModelAlgorithm) or not hasattr(algorithm, "REQUEST"):
        return
    page.add("paragraph", [translate("SpectraMorph", "In a shell, with the engine alone:")])
    told = [word for name, value in values.items() for word in (flags[name], shlex.quote(value))]
    page.add("code", ("sh", " ".join(["python -m spectramorph_plugin", algorithm.REQUEST.job, *told])))


def needed(definition: Any) -> bool:
    """Return whether an algorithm does not run without a value of this parameter."""
    return not is_optional(definition) and definition.defaultValue() is None


def example(definition: Any) -> str:
    """Return a name of a file for a parameter."""
    name = re.sub(r"\W+", "_", definition.name().rpartition(":")[2]).lower()
    if definition.type() == "folderDestination":
        return name
    if definition.isDestination():
        return f"{name}.{definition.defaultFileExtension()}"
    return f"{name}.safetensors" if definition.type() == "file" else f"{name}.tif"


def title_of(name: str) -> str:
    """Return the title of a page of docs/."""
    return (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")


# As Markdown, and as HTML


@dataclass(frozen=True)
class Form:
    """How the parts of a text are written: words, code, words that stand out, and links, by words and page."""

    plain: Callable[[str], str]
    code: Callable[[str], str]
    strong: Callable[[str], str]
    link: Callable[[str, Link], str]

    def __call__(self, parts: list[Part]) -> str:
        """Return a text on one line."""
        return "".join(map(self._part, parts))

    def _part(self, part: Part) -> str:
        if isinstance(part, Code):
            return self.code(part.text)
        if isinstance(part, Strong):
            return self.strong(self.plain(part.text))
        if isinstance(part, Link):
            return self.link(self.plain(part.text), part)
        return self.plain(part)


def index_page(pages: list[Page]) -> str:
    """Return the list of all algorithms, as Markdown."""
    rows = "".join(f"| [{markdown([page.title])}]({page.name}.md) | {markdown([page.summary])} |\n" for page in pages)
    return (
        "# Algorithms\n\n"
        "What the toolbox has under *SpectraMorph*. Each page is made of the algorithm's own definition, and is what "
        "its *Help* button opens.\n\n"
        f"| Algorithm | What it does |\n|---|---|\n{rows}"
    )


def as_markdown(page: Page) -> str:
    """Return a page as Markdown."""
    blocks = [f"# {markdown([page.title])}"]
    for kind, content in page.parts:
        if kind == "heading":
            blocks.append(f"## {content}")
        elif kind == "paragraph":
            blocks.append(markdown(content))
        elif kind == "steps":
            blocks.append("\n".join(f"{number}. {markdown(step)}" for number, step in enumerate(content, start=1)))
        elif kind == "list":
            blocks.append("\n".join(f"- {markdown(each)}" for each in content))
        elif kind == "table":
            heads, rows = content
            lines = [f"| {' | '.join(heads)} |", "|---|---|"]
            blocks.append("\n".join([*lines, *(f"| {' | '.join(map(markdown, row))} |" for row in rows)]))
        else:
            blocks.append(f"```{content[0]}\n{content[1]}\n```")
    return "\n\n".join(blocks) + "\n"


def _escaped(text: str) -> str:
    special = re.sub(r"([\\`*_\[\]|])", r"\\\1", html.escape(text, quote=False))
    return special.replace("\n", "<br>")


def _hyperlink(words: str, link: Link) -> str:
    if link.is_help:
        return f'<a href="{link.page}.html">{words}</a>'
    return f'<a href="{REPOSITORY}/{link.page}.md" hreflang="{ENGLISH}" lang="{ENGLISH}">{words}</a>'


markdown = Form(
    plain=_escaped,
    code="`{}`".format,
    strong="**{}**".format,
    link=lambda words, link: f"[{words}]({link.page if link.is_help else f'../{link.page}'}.md)",
)
hypertext = Form(
    plain=lambda text: html.escape(text, quote=False).replace("\n", "<br>"),
    code=lambda text: f"<code>{html.escape(text, quote=False)}</code>",
    strong="<strong>{}</strong>".format,
    link=_hyperlink,
)


def as_html(page: Page, pages: list[Page]) -> str:
    """Return a page as HTML that needs nothing else."""
    blocks = [f"<h1>{html.escape(page.title)}</h1>"]
    for kind, content in page.parts:
        if kind == "heading":
            blocks.append(f"<h2>{html.escape(content)}</h2>")
        elif kind == "paragraph":
            blocks.append(f"<p>{hypertext(content)}</p>")
        elif kind in ("steps", "list"):
            tag = "ol" if kind == "steps" else "ul"
            blocks.append(f"<{tag}>" + "".join(f"<li>{hypertext(each)}</li>" for each in content) + f"</{tag}>")
        elif kind == "table":
            heads, rows = content
            head = "".join(f"<th>{html.escape(each)}</th>" for each in heads)
            body = "\n".join("<tr>" + "".join(f"<td>{hypertext(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            blocks.append(f"<table>\n<tr>{head}</tr>\n{body}\n</table>")
        else:
            blocks.append(f"<pre><code>{html.escape(content[1], quote=False)}</code></pre>")
    others = "<br>\n".join(hypertext([Link(each.title, each.name, True)]) for each in pages if each is not page)
    says_others = html.escape(translate("SpectraMorph", "Other algorithms of SpectraMorph:"))
    return (
        f'<!DOCTYPE html>\n<html lang="{page.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n'
        f"<title>{html.escape(page.title)} – SpectraMorph</title>\n"
        f"<style>\n{CSS}\n</style>\n</head>\n<body>\n"
        + "\n".join(blocks)
        + f"\n<nav>\n<p>{says_others}</p>\n<p>{others}</p>\n</nav>\n</body>\n</html>\n"
    )


def main() -> None:
    """Write all of them."""
    with registered_provider() as provider:
        from spectramorph.spectramorph_plugin.protocol.requests import flag

        made = make_pages(provider, flag)
        for stale in pages_there() - made.keys():
            stale.unlink()
        for path, text in made.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            print(path.relative_to(ROOT))


def pages_there() -> set[Path]:
    """Return the files of help that there are now."""
    return {path for folder in (SITE, SHIPPED) for path in folder.rglob("*") if path.is_file()}


if __name__ == "__main__":
    main()
