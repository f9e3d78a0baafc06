"""Make the help pages of the algorithms: `/usr/bin/python3 .ci/make_help.py`, with QGIS's Python (`make help-pages`).

A page is made of an algorithm's own definition: names, texts, parameters and results. It is written twice: as Markdown
for the site (docs/algorithms), and as HTML (processing/help), which ships with the plugin and the Help button opens.
A test fails where they are not what this makes.
"""

from __future__ import annotations

import html
import json
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "docs" / "algorithms"
SHIPPED = ROOT / "processing" / "help"
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

KINDS = {
    "raster": "raster layer or file",
    "multilayer": "one or more raster layers or files",
    "file": "file",
    "string": "text",
    "boolean": "yes or no",
    "enum": "one of these",
    "rasterDestination": "raster to write",
    "vectorDestination": "table to write",
    "sink": "table to write",
    "fileDestination": "file to write",
    "folderDestination": "folder to write to",
    "outputNumber": "number",
    "outputString": "text",
    "outputBoolean": "yes or no",
    "outputFile": "file",
    "outputHtml": "page (HTML)",
    "outputRaster": "raster",
    "outputVector": "table",
    "outputFolder": "folder",
    "outputMultilayer": "layers",
}

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
    provider : the plugin's, with its algorithms.
    flag : what makes the command line's name of a request's field (protocol/requests.py).
    """
    algorithms = provider.algorithms()
    algorithms.sort(key=lambda algorithm: list(PAGES).index(algorithm.name()))
    pages = [page_of(algorithm, flag) for algorithm in algorithms]
    made = {SITE / "index.md": index_page(pages)}
    for page in pages:
        made[SITE / f"{page.name}.md"] = as_markdown(page)
        made[SHIPPED / f"{page.name}.html"] = as_html(page, pages)
    return made


def page_of(algorithm: Any, flag: Any) -> Page:
    """Return the page of an algorithm."""
    page = Page(algorithm.name(), algorithm.displayName(), algorithm.shortDescription())
    page.add("paragraph", [Strong(page.summary), " For scripts and models it is ", Code(algorithm.id()), "."])
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
    for heading, chosen in (
        ("Parameters", [each for each in inputs if not is_advanced(each)]),
        ("Advanced parameters", [each for each in inputs if is_advanced(each)]),
        ("Files to write", [each for each in definitions if each.isDestination()]),
    ):
        if chosen:
            page.add("heading", heading)
            page.add("table", (("Parameter", "What it is"), [parameter_row(each, flags) for each in chosen]))
    written = {each.name() for each in definitions if each.isDestination()}
    results = [each for each in algorithm.outputDefinitions() if each.name() not in written]
    if results:
        page.add("heading", "Other results")
        rows = [
            ([Strong(each.description()), BREAK, Code(each.name())], [KINDS[each.type()].capitalize()])
            for each in results
        ]
        page.add("table", (("Result", "What it is"), rows))
    add_examples(page, algorithm, definitions, flags)
    page.add("heading", "More")
    page.add("list", [[Link(title_of(name), name, False)] for name in PAGES[page.name]])
    return page


def is_advanced(definition: Any) -> bool:
    """Return whether a parameter is folded away at first."""
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)


def is_hidden(definition: Any) -> bool:
    """Return whether a parameter is shown to nobody."""
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden)


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
    shown = definition.metadata().get("widget_wrapper", {})
    kind = KINDS.get(definition.type(), "")
    if definition.type() == "number":
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        kind = "whole number" if whole else "number"
        low, high = limit(definition.minimum()), limit(definition.maximum())
        kind += f", {low} to {high}" if low and high else f", {low} or more" if low else ""
    elif definition.type() == "file" and definition.behavior() == QgsProcessingParameterFile.Behavior.Folder:
        kind = "folder"
    optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    kind += ", optional" if optional else ""
    yield f"{kind[:1].upper()}{kind[1:]}"
    labels = shown.get("labels", {}) if isinstance(shown, dict) else {}
    words = definition.options() if definition.type() == "enum" else list(labels)
    for number, word in enumerate(words):
        yield ", " if number else ": "
        yield Code(word)
        if labels.get(word, word) != word:
            yield f" ({labels[word]})"
    yield "."
    default = definition.defaultValue()
    if default not in (None, "") and not definition.isDestination():
        yield " Default: "
        yield Code(str(default).lower() if isinstance(default, bool) else str(default))
        if isinstance(shown, dict) and shown.get("word"):
            yield f" ({shown['word']})"
        yield "."
    if definition.isDestination() and optional:
        yield " Written by default." if definition.createByDefault() else " Written where it is asked for."


def limit(value: float) -> str:
    """Return a number's limit as text; nothing for the largest numbers there are, which are no limits."""
    return f"{value:g}" if abs(value) < 1e9 or value == 2**32 - 1 else ""


def add_examples(page: Page, algorithm: Any, definitions: list[Any], flags: dict[str, str]) -> None:
    """Add a call of the algorithm to a page, for the console, for qgis_process and for the engine's command line."""
    more = EXAMPLES.get(page.name, {})
    given = [each for each in definitions if each.name() in more or needed(each)]
    values = {each.name(): more.get(each.name(), example(each)) for each in given}
    inside = "".join(f"        {json.dumps(name)}: {json.dumps(value)},\n" for name, value in values.items())
    call = f'processing.run(\n    "{algorithm.id()}",\n    {{\n{inside}    }},\n)' if values else ""
    page.add("heading", "Example")
    page.add("paragraph", ["In the Python console:"])
    page.add("code", ("python", call or f'processing.run("{algorithm.id()}", {{}})'))
    page.add("paragraph", ["In a shell, with QGIS:"])
    words = [shlex.quote(f"{name}={value}") for name, value in values.items()]
    page.add("code", ("sh", " ".join(["qgis_process run", algorithm.id(), *(["--", *words] if words else [])])))
    if isinstance(algorithm, QgsProcessingModelAlgorithm) or not hasattr(algorithm, "REQUEST"):
        return
    page.add("paragraph", ["In a shell, with the engine alone:"])
    told = [word for name, value in values.items() for word in (flags[name], shlex.quote(value))]
    page.add("code", ("sh", " ".join(["python -m spectramorph_plugin", algorithm.REQUEST.job, *told])))


def needed(definition: Any) -> bool:
    """Return whether an algorithm does not run without a value of this parameter."""
    optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    return not optional and definition.defaultValue() is None


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


# As Markdown


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


def markdown(parts: list[Part]) -> str:
    """Return a text in Markdown, on one line."""
    return "".join(map(_markdown_part, parts))


def _markdown_part(part: Part) -> str:
    if isinstance(part, Code):
        return f"`{part.text}`"
    if isinstance(part, Strong):
        return f"**{_escaped(part.text)}**"
    if isinstance(part, Link):
        return f"[{_escaped(part.text)}]({part.page if part.is_help else f'../{part.page}'}.md)"
    return _escaped(part)


def _escaped(text: str) -> str:
    special = re.sub(r"([\\`*_\[\]|])", r"\\\1", html.escape(text, quote=False))
    return special.replace("\n", "<br>")


# As HTML


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
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n'
        f"<title>{html.escape(page.title)} – SpectraMorph</title>\n"
        f"<style>\n{CSS}\n</style>\n</head>\n<body>\n"
        + "\n".join(blocks)
        + f"\n<nav>\n<p>Other algorithms of SpectraMorph:</p>\n<p>{others}</p>\n</nav>\n</body>\n</html>\n"
    )


def hypertext(parts: list[Part]) -> str:
    """Return a text in HTML."""
    return "".join(map(_hypertext_part, parts))


def _hypertext_part(part: Part) -> str:
    if isinstance(part, Code):
        return f"<code>{html.escape(part.text, quote=False)}</code>"
    if isinstance(part, Strong):
        return f"<strong>{html.escape(part.text, quote=False)}</strong>"
    if isinstance(part, Link):
        address = f"{part.page}.html" if part.is_help else f"{REPOSITORY}/{part.page}.md"
        return f'<a href="{address}">{html.escape(part.text, quote=False)}</a>'
    return html.escape(part, quote=False).replace("\n", "<br>")


def main() -> None:
    """Write all of them."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    with tempfile.TemporaryDirectory() as parent:
        (Path(parent) / "spectramorph").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, parent)
        from processing.core.Processing import Processing
        from spectramorph.processing.provider import SpectraMorphProvider
        from spectramorph.spectramorph_plugin.protocol.requests import flag

        Processing.initialize()
        # Without the plugin object, which translates.
        provider = SpectraMorphProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        provider.refreshAlgorithms()  # the models' steps are found now
        made = make_pages(provider, flag)
        for folder in (SITE, SHIPPED):
            folder.mkdir(exist_ok=True)
            for stale in {*folder.iterdir()} - made.keys():
                stale.unlink()
        for path, text in made.items():
            path.write_text(text, encoding="utf-8", newline="\n")
            print(path.relative_to(ROOT))
        QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()


if __name__ == "__main__":
    main()
